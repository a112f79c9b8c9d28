"""Values ↔ plain JSON: dataclasses, enums, tuples and dates, back and forth without loss; knows nothing of what they mean.

A dataclass becomes an object of those fields that differ from their defaults, a document within another value its id, as its text is
kept once. A class that has `to_plain` and `from_plain` of its own writes itself.
"""

from __future__ import annotations

import dataclasses
import datetime
import types
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from timeline.interface import Said
from timeline.model import Document

Documents = Mapping[str, Document]
_Reader = Callable[[Any, Documents], Any]


def to_plain(value: Any) -> Any:
    """What JSON can hold of a value; TypeError for what it can't."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Said):  # a text that can be said in another language later
        return value.to_plain()
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if isinstance(value, frozenset):
        return sorted(to_plain(one) for one in value)
    if isinstance(value, Document):
        return value.id
    if hasattr(value, "to_plain"):
        return value.to_plain()
    if dataclasses.is_dataclass(value):
        return fields_to_plain(value)
    raise TypeError(f"{type(value).__name__} has no plain form")


def fields_to_plain(value: Any) -> dict[str, Any]:
    """The fields of a dataclass that differ from their defaults, but for those that are marked as having no plain form."""
    return {
        field.name: to_plain(own)
        for field in dataclasses.fields(value)
        if field.metadata.get("plain", True)
        and ((own := getattr(value, field.name)) != field.default or field.default is dataclasses.MISSING)
    }


def from_plain(kind: Any, plain: Any, documents: Documents | None = None) -> Any:
    """The value of type `kind` that `to_plain` wrote; ValueError if it is none. `documents` are those that it may speak of, by id."""
    try:
        return _reader(kind)(plain, documents or {})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"this is no {getattr(kind, '__name__', kind)}: {error!r}") from error


def fields_from_plain(kind: Any, plain: Mapping[str, Any], documents: Documents) -> Any:
    """A dataclass from the fields that `fields_to_plain` wrote."""
    return kind(**fields_of(kind, plain, documents))


def fields_of(kind: Any, plain: Mapping[str, Any], documents: Documents | None = None) -> dict[str, Any]:
    """Some fields of a dataclass by name; KeyError or TypeError for what are none of it."""
    readers = _field_readers(kind)
    return {name: readers[name](own, documents or {}) for name, own in plain.items()}


@lru_cache(maxsize=256)
def _field_readers(kind: Any) -> dict[str, _Reader]:
    hints = get_type_hints(kind)
    return {field.name: _reader(hints[field.name]) for field in dataclasses.fields(kind)}


@lru_cache(maxsize=256)
def _reader(kind: Any) -> _Reader:
    """How a value of a type is read from its plain form."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        inner = _reader(next(one for one in get_args(kind) if one is not type(None)))
        return lambda plain, documents: None if plain is None else inner(plain, documents)
    if origin is tuple:
        return _tuple_reader(get_args(kind))
    if origin is frozenset:
        each = _reader(get_args(kind)[0])
        return lambda plain, documents: frozenset(each(one, documents) for one in plain)
    if kind is Document:
        return lambda plain, documents: documents[plain]
    if hasattr(kind, "from_plain"):
        return kind.from_plain
    if dataclasses.is_dataclass(kind):
        return lambda plain, documents: fields_from_plain(kind, plain, documents)
    if issubclass(kind, StrEnum):
        return lambda plain, documents: kind(plain)
    if issubclass(kind, datetime.date):
        return lambda plain, documents: day(plain)
    return lambda plain, documents: _of_type(kind, plain)


def _tuple_reader(kinds: tuple[Any, ...]) -> _Reader:
    if kinds[-1] is Ellipsis:
        each = _reader(kinds[0])
        return lambda plain, documents: tuple([each(one, documents) for one in plain])
    readers = [_reader(one) for one in kinds]
    return lambda plain, documents: tuple(read(one, documents) for read, one in zip(readers, plain, strict=True))


def _of_type(kind: type, plain: Any) -> Any:
    if kind is str and isinstance(plain, dict):
        return Said.from_plain(cast("dict[str, Any]", plain))
    if kind is float and isinstance(plain, int):
        return float(plain)
    if not isinstance(plain, kind):
        raise TypeError(f"{plain!r} is not of type {kind.__name__}")
    return plain


def day(text: str) -> datetime.date:
    """An ISO date, or a datetime where there is a time of day."""
    return datetime.datetime.fromisoformat(text) if "T" in text else datetime.date.fromisoformat(text)
