"""What callers of the Python functions give: each is what it has to be, or a TimelineError says what is wanted."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.interface import said

if TYPE_CHECKING:
    from timeline.model import Document


def place_or_text(source: object) -> str | os.PathLike[str]:
    """The text, name or address that was given; TimelineError of the code "source" for anything else."""
    if isinstance(source, str) or (isinstance(source, os.PathLike) and isinstance(os.fspath(source), str)):
        return source  # type: ignore[return-value]
    wanted = said("a text, the name of a file or a folder, or a web address is wanted, not {given}", given=kind_of(source))
    raise TimelineError(str(wanted), code="source")


def documents(source: Iterable[Document]) -> Iterator[Document]:
    """The documents that were given, as they come; TimelineError of the code "source" at the first thing that is none."""
    if isinstance(source, bytes | bytearray | Mapping) or not isinstance(source, Iterable):
        wanted = said(
            "a text, the name of a file or a folder, a web address, a document or several documents are wanted, not {given}",
            given=kind_of(source),
        )
        raise TimelineError(str(wanted), code="source")
    for one in source:
        yield document(one)


def document(one: object) -> Document:
    """The document that was given; TimelineError of the code "source" for anything else."""
    from timeline.model import Document

    if isinstance(one, Document):
        return one
    wanted = said("a document is wanted, as timeline.read gives them, not {given}", given=kind_of(one))
    raise TimelineError(str(wanted), code="source")


def day(published: object) -> datetime.date | None:
    """The day of publication that was given as a date or as ISO text, naive; TimelineError of the code "published" if it is none."""
    if published is None:
        return None
    is_none = published != published  # pandas' NaT is a datetime, and not itself
    if is_none or not isinstance(published, str | datetime.date):
        wanted = said("published is a date, or one as ISO text such as 2016-12-14, not {given}", given=kind_of(published))
        raise TimelineError(str(wanted), code="published")
    from timeline import sources

    try:
        return sources.parse_published(published if isinstance(published, str) else published.isoformat())
    except ValueError as error:
        raise TimelineError(str(error), code="published") from error


def language(code: object) -> str | None:
    """The code of a language that was given; TimelineError of the code "language" if it is no text."""
    if code is None or isinstance(code, str):
        return code or None
    raise TimelineError(str(said("language is a code such as en or pt-BR, not {given}", given=kind_of(code))), code="language")


def kind_of(given: object) -> str:
    """What something is, for people who know Python: "None", "an int", "a list"."""
    if given is None or isinstance(given, bytes):
        return "None" if given is None else "bytes"
    name = type(given).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"
