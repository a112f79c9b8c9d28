"""Rows as JSON and JSON Lines, and back; every column as in the table, dates as ISO text, actors as a list.

Both come back as the same table: nothing is lost, no character is replaced.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from timeline import patterns as re
from timeline.columns import LATER
from timeline.errors import TimelineError
from timeline.exports.chronology import PROGRAM, remarks_by_event
from timeline.exports.separated import moment, whole
from timeline.frame import COLUMNS, NAMES, SEPARATOR, Column, actor_names, iso_dates, timestamps, typed

LEFT_OUT, REMARKED = "left_out", "remarks"
_ALONE = re.compile("[\ud800-\udfff\u2028\u2029]")  # what UTF-8 cannot write, and what JavaScript once took for the end of a line


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Each row as plain values, every column in order: None for nothing, actors as a list, bounds as ISO 8601."""
    columns: dict[str, Sequence[Any]] = {column.name: _plain(frame, column) for column in COLUMNS}
    return [dict(zip(NAMES, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]


def _plain(frame: pd.DataFrame, column: Column) -> list[Any]:
    if column.name in ("earliest", "latest"):
        return [text or None for text in iso_dates(frame, "earliest" if column.name == "earliest" else "latest")]
    if column.name == "actors":
        return [actor_names(cell) for cell in frame["actors"]]
    if column.dtype == "str":
        return [str(value) or None for value in frame[column.name]]
    if column.dtype == "float64":
        return [float(value) if math.isfinite(value) else None for value in frame[column.name]]
    read = {"Int64": int, "bool": bool}[column.dtype]
    return [None if pd.isna(value) else read(value) for value in frame[column.name]]


def dumped(value: Any, *, indent: int | None = None) -> str:
    """JSON (RFC 8259) with letters as they are; what UTF-8 cannot hold is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return _ALONE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def to_json(frame: pd.DataFrame, *, left_out: str = "") -> str:
    """One JSON object: ``program``, ``left_out`` (what is not among the rows, in words; null if nothing) and ``rows``.

    ``remarks``, where there are any, holds the tags and the note that a person has put on events, by event_id.
    """
    lines = ",\n".join(dumped(row) for row in records(frame))
    remarks = remarks_by_event(frame)
    head = f'"program": {dumped(PROGRAM)}, "{LEFT_OUT}": {dumped(left_out.strip() or None)}'
    more = f', "{REMARKED}": {dumped(remarks)}' if remarks else ""
    return f'{{{head}{more}, "rows": [\n{lines}\n]}}\n'


def to_jsonl(frame: pd.DataFrame, *, left_out: str = "") -> str:
    """One row a line; if something was left out, a first line ``{"left_out": "…"}`` says so."""
    first = [dumped({LEFT_OUT: left_out.strip()})] if left_out.strip() else []
    return "".join(line + "\n" for line in [*first, *(dumped(row) for row in records(frame))])


def from_json(text: str) -> pd.DataFrame:
    """The table that `to_json` wrote; ValueError names the row and the column of the first thing that is no such table."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TimelineError(f"not JSON: {error}", code="table") from error
    rows = whole.get("rows") if isinstance(whole, dict) else None
    if not isinstance(rows, list):
        raise TimelineError("not a JSON object with a list of rows", code="table")
    return _table([(f"row {number}", row) for number, row in enumerate(rows, 1)])


def from_jsonl(text: str) -> pd.DataFrame:
    """The table that `to_jsonl` wrote; ValueError names the line."""
    rows: list[tuple[str, Any]] = []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise TimelineError(f"line {number}: not JSON: {error}", code="table") from error
        if isinstance(row, dict) and set(row) == {LEFT_OUT}:
            continue
        rows.append((f"line {number}", row))
    return _table(rows)


def _table(rows: list[tuple[str, Any]]) -> pd.DataFrame:
    values: list[dict[str, Any]] = []
    for where, row in rows:
        try:
            values.append(_cells(row))
        except ValueError as error:
            within = ", " if isinstance(error, TimelineError) and error.code == "column" else ": "
            raise TimelineError(f"{where}{within}{error}", code="table") from error
    data: dict[str, pd.Series] = {}
    for column in COLUMNS:
        cells = [row[column.name] for row in values]
        data[column.name] = timestamps(cells) if column.dtype == "datetime64[us]" else typed(cells, column)
    return pd.DataFrame(data, columns=list(NAMES))


def checked(row: Any) -> dict[str, Any]:
    """The row as it is, once it is sure that it is one of ours; ValueError names the column that is not."""
    _cells(row)
    return dict(row)


def _cells(row: Any) -> dict[str, Any]:
    """The values of a row as the table holds them: an instant for a bound, the actors in one text; ValueError if it is no row of ours."""
    if not isinstance(row, dict) or set(row) | LATER != set(NAMES):
        raise TimelineError("not a row with just the columns of the table", code="table")
    return {column.name: _cell(row, column) for column in COLUMNS}


def _cell(row: Mapping[str, Any], column: Column) -> Any:
    """One value, checked against its column."""
    value = row.get(column.name) if column.name in LATER else row[column.name]
    wanted: dict[str, tuple[type, ...]] = {"float64": (float, int), "Int64": (int,), "bool": (bool,)}
    if column.name == "actors":
        if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
            raise TimelineError("column actors: a list of names is wanted", code="column")
        return SEPARATOR.join(value)
    if value is None:
        if column.dtype == "bool":
            raise TimelineError(f"column {column.name}: true or false is wanted", code="column")
        return None
    kinds = wanted.get(column.dtype, (str,))
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise TimelineError(f"column {column.name}: {value!r} is of the wrong kind", code="column")
    try:
        if column.dtype == "datetime64[us]":
            return moment(str(value))
        return whole(value) if column.dtype == "Int64" else value
    except ValueError as error:
        raise TimelineError(f"column {column.name}: {error}", code="column") from error
