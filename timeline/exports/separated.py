"""CSV that spreadsheets open safely (`cells`), and that comes back as the same table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pandas as pd

from timeline import patterns as re
from timeline.columns import LATER
from timeline.errors import TimelineError
from timeline.exports.cells import guarded, safe, unguarded
from timeline.frame import COLUMNS, NAMES, Column, iso_dates, timestamps, typed
from timeline.model import instant

_MOMENT = re.compile(r"(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?")
_TRUTH = {"true": True, "false": False}
IS_LEFT_OUT = "left out"  # the status of the last record where it is no event, but says what is missing


def to_csv(frame: pd.DataFrame, *, raw: bool = False, bom: bool = False, left_out: str = "") -> str:
    """The rows of `frame` as CSV (RFC 4180, header, CRLF), every column of COLUMNS in order, nothing for what is not known.

    Bounds are ISO 8601 with astronomical years (``-0043-03-15``). A text cell that a spreadsheet would take for a formula gets a
    leading apostrophe, and so does what would be a cell of its own after a semicolon or a tab in it; `from_csv` takes them off again (what
    already looks guarded gets one more), and `raw` leaves them out.

    `bom` puts a byte order mark in front, without which Excel takes UTF-8 for something else. CSV has no place for remarks, so
    that `left_out`, if it says anything, is the title of one last record without an id and with the status "left out".
    """
    out = io.StringIO(newline="")
    if bom:
        out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(NAMES)
    writer.writerows(zip(*(_written(frame, column, raw=raw) for column in COLUMNS), strict=True))
    if left_out.strip():
        note = {"title": left_out.strip(), "status": IS_LEFT_OUT}
        writer.writerow(["" if name not in note else note[name] if raw else guarded(note[name]) for name in NAMES])
    return out.getvalue()


def _written(frame: pd.DataFrame, column: Column, *, raw: bool) -> list[str]:
    """The cells of one column as text."""
    if column.name in ("earliest", "latest"):
        return iso_dates(frame, "earliest" if column.name == "earliest" else "latest")
    texts = ["" if pd.isna(value) else str(value) for value in frame[column.name]]
    if column.dtype == "bool":
        return [text.lower() for text in texts]
    if raw or column.dtype != "str":
        return texts
    return [safe(text, column) for text in texts]


def from_csv(text: str, *, raw: bool = False) -> pd.DataFrame:
    """The table that `to_csv` wrote (with the same `raw`), rows numbered from 0; columns may stand in another order, and those of
    `LATER` may be missing.

    ValueError names the line and the column of the first thing that is not such a table.
    """
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))  # a sentence may be longer than the module's default
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    try:
        header = next(reader, [])
        _check_header(header)
        line = reader.line_num + 1
        for row in reader:
            if len(row) != len(header):
                raise TimelineError(f"line {line}: {len(row)} cells where the header has {len(header)}", code="table")
            rows.append(row)
            lines.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise TimelineError(f"line {reader.line_num}: {error}", code="table") from error
    if rows and not rows[-1][header.index("event_id")] and rows[-1][header.index("status")] == IS_LEFT_OUT:
        rows, lines = rows[:-1], lines[:-1]
    data: dict[str, pd.Series] = {}
    for column in COLUMNS:
        place = header.index(column.name) if column.name in header else None
        data[column.name] = _series([row[place] if place is not None else "" for row in rows], lines, column, raw=raw)
    return pd.DataFrame(data, columns=list(NAMES))


def left_out_of(text: str) -> list[str]:
    """What the records of a table say that are no event but tell what is missing (see `to_csv`)."""
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    return [unguarded(row["title"] or "") for row in rows if not row.get("event_id") and row.get("status") == IS_LEFT_OUT]


def _check_header(header: list[str]) -> None:
    """ValueError unless every column is there once and nothing else."""
    missing = [name for name in NAMES if name not in header and name not in LATER]
    strange = [name for name in header if name not in NAMES]
    if not header:
        raise TimelineError("line 1: no header", code="table")
    if missing:
        raise TimelineError(f"line 1: no column {', '.join(missing)}", code="table")
    if strange or len(header) != len(set(header)):
        raise TimelineError(f"line 1: {', '.join(strange) or 'a column twice'}, which this table does not have", code="table")


def _series(cells: list[str], lines: list[int], column: Column, *, raw: bool) -> pd.Series:
    """The cells of one column as a Series of its dtype."""
    if column.dtype == "str":
        return typed(cells if raw else [unguarded(cell) for cell in cells], column)
    read = {"datetime64[us]": moment, "float64": float, "Int64": whole, "bool": _truth}[column.dtype]
    values: list[Any] = []
    for cell, line in zip(cells, lines, strict=True):
        values.append(_value(cell, read, f"line {line}, column {column.name}", empty=column.dtype != "bool"))
    return timestamps(values) if column.dtype == "datetime64[us]" else typed(values, column)


def _value(cell: str, read: Callable[[str], Any], where: str, *, empty: bool) -> Any:
    """One cell read by `read`, None if it is `empty` and may be; ValueError says where."""
    if empty and not cell:
        return None
    try:
        return read(cell)
    except ValueError as error:
        raise TimelineError(f"{where}: {error}", code="table") from error


def moment(cell: str) -> int:
    """The instant of an ISO date or datetime (to the minute), astronomical years."""
    found = _MOMENT.fullmatch(cell)
    if not found:
        raise TimelineError(f"{cell!r} is not an ISO date", code="table")
    return instant(*(int(part) for part in found.groups() if part is not None))


def whole(cell: str | int) -> int:
    """A whole number that the table can hold."""
    number = int(cell)
    if not -(2**63) <= number < 2**63:
        raise TimelineError(f"{number} is larger than any place in a text", code="table")
    return number


def _truth(cell: str) -> bool:
    if cell.lower() not in _TRUTH:
        raise TimelineError(f"{cell!r} is neither true nor false", code="table")
    return _TRUTH[cell.lower()]
