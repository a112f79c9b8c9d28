"""A table of ours that comes back, in any of the formats that hold every column → its rows as plain values, each with where it stands.

A row that cannot be read is named and left out, and the rest goes on. The rows are as `exports.json_rows.records` gives them: None for
nothing, actors as a list, bounds as ISO 8601.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from timeline import patterns as re
from timeline import sources
from timeline.columns import LATER
from timeline.errors import TimelineError
from timeline.exports.cells import unguarded
from timeline.exports.json_rows import LEFT_OUT, REMARKED, checked, records
from timeline.exports.separated import IS_LEFT_OUT, moment
from timeline.frame import COLUMNS, NAMES, Column, actor_names
from timeline.model import Document
from timeline.sources.source import stored

_CLOCK = ("minute", "hour")
_MOST_TOLD = 50  # problems of one file that are told one by one
_MIDNIGHT = re.compile(r"[T ]00:00(:00)?$")
_TRUTH: Mapping[Any, bool] = {"true": True, "false": False, "1": True, "0": False}


@dataclass(slots=True)
class ReturnedTable:
    """What came back: `rows` as (where, row), and what could not be read.

    `about` is what is known of documents by id (language, actors), `remarks` the tags and the note of events by theirs, `documents` and
    `corrections` (CSV) come with evidence alone.
    """

    rows: list[tuple[str, dict[str, Any]]] = field(default_factory=list[tuple[str, dict[str, Any]]])
    about: dict[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    problems: list[str] = field(default_factory=list[str])
    documents: tuple[Document, ...] = ()
    corrections: str = ""
    remarks: dict[str, tuple[tuple[str, ...], str]] = field(default_factory=dict[str, tuple[tuple[str, ...], str]])

    def remark(self, event: Any, tags: Iterable[Any], note: Any) -> None:
        """What a person has put on an event, if it is anything."""
        words = tuple(str(tag) for tag in tags if str(tag).strip())
        if words or note:
            self.remarks[str(event)] = words, str(note or "")

    def take(self, where: str, row: Mapping[str, Any], read: Any = checked) -> None:
        """Add a row, or the problem that it has."""
        try:
            self.rows.append((where, read(row)))
        except ValueError as error:
            self.problems.append(f"{where}: {error}")


def table_from(data: bytes, name: str) -> ReturnedTable:
    """The rows of a file that this program wrote (CSV, Excel, JSON, JSON Lines, Parquet, evidence); ValueError, in words, if it is none."""
    if data.startswith(b"PAR1"):
        from timeline.exports.parquet import from_parquet

        table = records(from_parquet(data))
        later = [name for name in LATER if not any(row[name] for row in table)]  # not there, in a file of an earlier version
        rows = [{name: value for name, value in row.items() if name not in later} for row in table]
        return ReturnedTable([(f"row {number}", row) for number, row in enumerate(rows, 1)])
    if data.startswith(b"PK"):
        tables = [table for table in sources.tables_in(data, name, watched=True) if table.is_own]
        returned = _cells(tables[0].names, tables[0].rows, tables[0].first, _of_workbook) if tables else _evidence(data)
    else:
        text = _text(data, name)
        returned = _json(text) if text.lstrip()[:1] in ("{", "[") else _csv(text)
    if len(returned.problems) > _MOST_TOLD:
        returned.problems[_MOST_TOLD:] = [f"and {len(returned.problems) - _MOST_TOLD} more problems like these"]
    if not (returned.rows or returned.problems or returned.documents):
        raise TimelineError("this table has no events", code="table")
    return returned


def _text(data: bytes, name: str) -> str:
    """The text of a file as we write it, whatever characters are in it, or as another program has saved it again."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return sources.text_of(data, name)


def _evidence(data: bytes) -> ReturnedTable:
    """The table of an evidence ZIP with the texts that it is of."""
    from timeline.exports.verification import contents

    found = contents(data)
    returned = _csv(found.table)
    returned.documents, returned.corrections = found.documents, found.corrections
    _remarks(found.remarks, returned)
    return returned


def _remarks(told: Any, returned: ReturnedTable) -> None:
    """Tags and notes as JSON has them, by event_id."""
    for event, said in told.items() if isinstance(told, dict) else ():
        if isinstance(said, dict) and isinstance(said.get("tags"), list):
            returned.remark(event, said["tags"], said.get("note"))


# -------------------------------------------------------------------------------------------------------- CSV and Excel


def _csv(text: str) -> ReturnedTable:
    table = sources.csv_table(text)
    rows = table.rows
    if rows and dict(zip(table.names, rows[-1], strict=False)).get("status") == IS_LEFT_OUT:
        rows = rows[:-1]
    return _cells(table.names, rows, table.first, _of_text)


def _cells(names: Sequence[str], rows: Iterable[Sequence[Any]], first: int, read: Any) -> ReturnedTable:
    if missing := [name for name in NAMES if name not in names and name not in LATER]:
        raise TimelineError(f"this table of events has no column {', '.join(missing)}", code="table")
    returned = ReturnedTable()
    for number, row in enumerate(rows, first):
        if any(cell not in (None, "") for cell in row):
            cells = dict(zip(names, (*row, *([None] * (len(names) - len(row)))), strict=False))
            returned.take(f"row {number}", cells, read)
            returned.remark(cells["event_id"], actor_names(str(cells.get("tags") or "")), cells.get("note"))
    return returned


def _columns_in(cells: Mapping[str, Any]) -> list[Column]:
    """The columns of the table that a row has: those of later versions may be missing."""
    return [column for column in COLUMNS if column.name in cells]


def _of_text(cells: Mapping[str, Any]) -> dict[str, Any]:
    """The row that stands in cells of text; ValueError names the column."""
    row: dict[str, Any] = {}
    for column in _columns_in(cells):
        cell = str(cells[column.name] or "")
        row[column.name] = _value(cell if column.dtype != "str" else unguarded(cell), column.name, column.dtype)
    return row


def _of_workbook(cells: Mapping[str, Any]) -> dict[str, Any]:
    """The row that stands in cells of a workbook, where dates and numbers are such."""
    clock = cells["precision"] in _CLOCK
    row: dict[str, Any] = {}
    for column in _columns_in(cells):
        cell = cells[column.name]
        if isinstance(cell, datetime.datetime):
            words = cell.isoformat(timespec="minutes")
            cell = words if clock and column.name != "published" else _MIDNIGHT.sub("", words)
        elif isinstance(cell, float) and column.dtype != "float64" and cell.is_integer():
            cell = int(cell)
        row[column.name] = _value("" if cell is None else str(cell), column.name, column.dtype)
    return row


def _whole(number: float) -> int:
    """A whole number that a program has written as 20.0."""
    if not number.is_integer():
        raise TimelineError(f"{number} is not a whole number", code="table")
    return int(number)


_OF_PANDAS = re.compile(r"(?P<sign>-?)(?P<year>\d{3,4})(?P<day>-\d\d-\d\d)(?: (?P<clock>\d\d:\d\d):00)?")


def _without_pandas(cell: str) -> str:
    """A bound as ISO text where pandas has written it: "2016-05-05 00:00:00", "-043-01-01 00:00:00"."""
    found = _OF_PANDAS.fullmatch(cell)
    if found is None:
        return cell
    clock = found["clock"] if found["clock"] not in (None, "00:00") else ""
    return f"{found['sign']}{found['year']:0>4}{found['day']}" + (f"T{clock}" if clock else "")


def _value(cell: str, name: str, dtype: str) -> Any:
    """One cell as a plain value; ValueError names the column."""
    if name == "actors":
        return actor_names(cell)
    if dtype == "str":
        return cell or None
    try:
        if dtype == "bool":
            if cell.strip().casefold() not in _TRUTH:
                raise TimelineError(f"{cell!r} is neither true nor false", code="table")
            return _TRUTH[cell.strip().casefold()]
        if not cell:
            return None
        if dtype == "datetime64[us]":
            cell = _without_pandas(cell)
            moment(cell)
            return cell
        number = float(cell)
        if dtype == "float64":
            return number
        return int(cell) if cell.lstrip("-").isdigit() else _whole(number)
    except ValueError as error:
        raise TimelineError(f"column {name}: {error}", code="table") from error


# ----------------------------------------------------------------------------------------------------------------- JSON


def _json(text: str) -> ReturnedTable:
    """An object with rows, a list of rows, rows one a line, or documents with their events one a line (`extract --format jsonl`)."""
    returned = ReturnedTable()
    try:
        whole = _held(json.loads(text))
    except (ValueError, RecursionError):
        whole = None
    if isinstance(whole, dict) and isinstance(whole.get("rows"), list):
        _remarks(whole.get(REMARKED), returned)
        whole = whole["rows"]
    if isinstance(whole, list):
        for number, row in enumerate(cast("list[Any]", whole), 1):
            _one(row, f"row {number}", returned)
        return returned
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if line.strip():
            try:
                _one(_held(json.loads(line)), f"line {number}", returned)
            except (ValueError, RecursionError) as error:
                returned.problems.append(f"line {number}: this is not JSON ({str(error)[:80]})")
    return returned


def _held(value: Any) -> Any:
    """What JSON said, with half characters replaced: no table and no file can hold them."""
    if isinstance(value, str):
        return stored(value)
    if isinstance(value, dict):
        return {stored(name): _held(own) for name, own in cast("dict[str, Any]", value).items()}
    return [_held(one) for one in cast("list[Any]", value)] if isinstance(value, list) else value


def _one(value: Any, where: str, returned: ReturnedTable) -> None:
    """A row, or a document with its events."""
    if isinstance(value, dict) and set(value) == {LEFT_OUT}:
        return
    if isinstance(value, dict) and isinstance(value.get("events"), list):
        document = cast("dict[str, Any]", value)
        returned.about[str(document.get("id"))] = document
        for number, row in enumerate(document["events"], 1):
            returned.take(f"{where}, event {number}", row)
    else:
        returned.take(where, value)
