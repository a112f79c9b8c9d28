"""The cells of a CSV that spreadsheets open safely, and events as such a CSV without a data frame."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from timeline import patterns as re
from timeline.columns import COLUMNS, NAMES, Column, actors_cell
from timeline.model import Event

_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20"  # how a formula begins; the wide ones too
_BLANKS = "\\s\ufeff\u200b-\u200f\u2060"  # what may stand before it unseen
_FORMULA = re.compile(f"['{_BLANKS}]*[{_SIGNS}\t\r\n]")  # what a spreadsheet would run, or our own guard before it
# A spreadsheet that takes semicolons or tabs for the separator, as Excel does in German, French or Italian, begins a cell after them.
# A quotation mark there is written twice, which that spreadsheet reads as an empty quotation with the formula behind it.
_BEGUN = f'[;\t\r\n][{_BLANKS}"]{{0,20}}'
_INSIDE = re.compile(f"({_BEGUN})('*[{_SIGNS}])")
_GUARDED_INSIDE = re.compile(f"({_BEGUN})'('*[{_SIGNS}])")
_DATE_COLUMNS = frozenset({"earliest", "latest", "edtf", "published"})
_DATE_CELL = re.compile(r"[-0-9TXYZ:./~?%]*")  # -0043-03-15 begins like a formula and is none


def csv_of(events: Iterable[Event]) -> str:
    """The same text as `separated.to_csv` of the table of these events, without the data frame, and so without loading pandas."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(NAMES)
    writer.writerows([_cell(event, column) for column in COLUMNS] for event in events)
    return out.getvalue()


def _cell(event: Event, column: Column) -> str:
    value = column.value(event)
    if value is None:
        return ""
    if column.dtype == "bool":
        return str(bool(value)).lower()
    if column.dtype == "float64":
        return str(float(value))
    text = actors_cell(value) if column.name == "actors" else str(value)
    return safe(text, column) if column.dtype == "str" else text


def safe(text: str, column: Column) -> str:
    """A text as a cell of a column: what a spreadsheet would run begins with an apostrophe."""
    return text if column.name in _DATE_COLUMNS and _DATE_CELL.fullmatch(text) else guarded(text)


def guarded(text: str) -> str:
    """A text with an apostrophe before what a spreadsheet would run, at its beginning or behind a separator in it."""
    text = _INSIDE.sub(r"\1'\2", text)
    return "'" + text if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """A cell without the apostrophes that keep a spreadsheet from running it."""
    cell = cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell
    return _GUARDED_INSIDE.sub(r"\1\2", cell)
