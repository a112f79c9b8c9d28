"""JSON Lines and JSON → documents, one an object, as in INTERFACES."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, cast

from timeline.interface import mark, said
from timeline.sources import sizes
from timeline.sources.rows import OWN_COLUMNS, Rows
from timeline.sources.source import Source

_NO_OBJECT = said('this is not a JSON object, such as {"id": "a", "text": "…", "published": "2016-12-14"}')
_TOO_MUCH = said("this JSON cannot be read (too many values, too deep, or too long a number)")
_TOO_MANY = mark("only the first {most} are read here; an archive of any size is read with -o NAME.parquet")


def read_lines(text: str, source: Source) -> None:
    """JSON Lines, one document a line; a bad line is a problem and the rest goes on."""
    for _ in documents_in_lines(text.split("\n"), source):  # not splitlines: U+2028 may stand inside a JSON string
        pass


def documents_in_lines(lines: Iterable[str], source: Source, *, is_stream: bool = False) -> Iterator[int]:
    """Reads JSON Lines into `source`, and gives the number of each line once it is read; see `Rows.is_stream`."""
    rows = Rows(source, is_stream=is_stream)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        row = _object(line, number, rows)
        if row is not None:
            if _is_own(row) and not rows.read_any:
                source.own_table()
                return
            _one(row, number, rows)
        if len(source.documents) > sizes.MOST_DOCUMENTS and not is_stream:
            del source.documents[-1], source.provenance[-1]
            rows.problem(said(_TOO_MANY, most=sizes.MOST_DOCUMENTS), number)
            break
        yield number
    rows.done()
    if not (rows.read_any or rows.told or source.problems):
        source.problem(said("this is empty"))


def _object(line: str, number: int, rows: Rows) -> Any:
    """What a line holds; None if that can't be read."""
    if _is_too_much(line):
        rows.problem(_TOO_MUCH, number)
        return None
    try:
        return json.loads(line) if line.lstrip()[0] in "{[" else ""
    except json.JSONDecodeError as error:
        rows.problem(said("this is not JSON: {error} (column {column})", error=error.msg, column=str(error.colno)), number)
    except (ValueError, RecursionError):
        rows.problem(_TOO_MUCH, number)
    return None


def _is_too_much(text: str) -> bool:
    return text.count("[") + text.count("{") > sizes.MOST_THINGS or text.count(",") > sizes.MOST_VALUES


def read_json(text: str, source: Source) -> None:
    """One JSON object, a list of them, or an object that holds such a list under "documents", "articles" or "items"."""
    if _is_too_much(text):
        if text.lstrip().startswith("{") and "\n{" in text:  # lines after all, each of which is looked at by itself
            read_lines(text, source)
        else:
            source.problem(_TOO_MUCH)
        return
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":  # several objects: lines after all
            read_lines(text, source)
        else:
            source.problem(said("this is not JSON: {error} (column {column})", error=error.msg, column=str(error.colno)), error.lineno)
        return
    except (ValueError, RecursionError):
        source.problem(_TOO_MUCH)
        return
    rows = Rows(source, "item")
    items = _items(value)
    if any(_is_own(item) for item in items[:1]) or _is_own(value):
        source.own_table()
        return
    for number, item in enumerate(items, start=1):
        _one(item, number, rows)
    rows.done()
    if not items:
        source.problem(said("this is empty"))


def _items(value: Any) -> list[Any]:
    if isinstance(value, dict):
        lists = [value[key] for key in ("documents", "articles", "items") if isinstance(value.get(key), list)]
        return lists[0] if lists and "text" not in value else [value]
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def _is_own(row: Any) -> bool:
    """Whether this is a line or an event of a table of ours, or the whole of it: events without the text they come from."""
    if not isinstance(row, dict) or "text" in row:
        return False
    fields = cast("dict[str, Any]", row)
    if fields.keys() == {"left_out"} or isinstance(fields.get("events"), list):  # the first line of one, or a document of another
        return True
    rows = fields.get("rows")
    return fields.keys() >= OWN_COLUMNS or ("program" in fields and isinstance(rows, list))


def _one(row: Any, number: int, rows: Rows) -> None:
    if isinstance(row, dict):
        rows.read(cast("dict[str, Any]", row), number)
    else:
        rows.problem(_NO_OBJECT, number)
