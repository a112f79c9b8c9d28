"""The table as an Excel workbook (ISO 29500): events with real dates, and a sheet that says where they come from; knows Excel's limits.

Every text is written as text: nothing of it is a formula, a link or a number, whatever it looks like.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.format import Format as Look
from xlsxwriter.worksheet import Worksheet

from timeline import patterns as re
from timeline.exports.characters import shown
from timeline.exports.chronology import PROGRAM, REMARKS, counted, remarks_of, sources_of, told
from timeline.exports.separated import moment
from timeline.exports.zipped import without_moments
from timeline.frame import COLUMNS, NAMES, SEPARATOR, iso_dates
from timeline.model import civil, instant

MOST_CHARACTERS, MOST_ROWS = 32_767, 1_048_575  # of a cell; below the header of a sheet
# Excel counts days from 1900 and believes in 29 February 1900, so that programs disagree about the days before March
_FIRST = instant(1900, 3, 1)
_FORMULA = re.compile(r"[=+\-@\t\r]")
_WIDTHS = {"title": 48, "sentence": 60, "how": 50, "actors": 30, "earliest": 17, "latest": 17, "document_title": 30, "source": 30}
_DATES = ("earliest", "latest", "published")


@dataclass(slots=True)
class _Losses:
    """What a sheet could not hold, counted while it is written."""

    dates: int = 0
    cut: int = 0
    replaced: int = 0
    rows: int = 0

    @property
    def sentences(self) -> tuple[str, ...]:
        dates = (
            f"{counted(self.dates, 'date')} ISO text: Excel has no days before March 1900, and seconds or zones would be lost."
            if self.dates
            else ""
        )
        cut = f"{counted(self.cut, 'cell')} cut at {MOST_CHARACTERS:,} characters, the most that Excel holds." if self.cut else ""
        replaced = f"Control characters in {self.replaced:,} cells are shown as \ufffd." if self.replaced else ""
        rows = f"{counted(self.rows)} not here: a sheet ends at row {MOST_ROWS + 1:,}." if self.rows else ""
        return tuple(text for text in (rows, dates, cut, replaced) if text)


def to_xlsx(frame: pd.DataFrame, *, left_out: str = "") -> bytes:
    """A workbook of two sheets, "Events" (every column, and tags and notes where there are any) and "Provenance" (program, documents,
    what was left out, the columns' meaning).

    Bounds and days of publication from March 1900 on are real dates, the others ISO 8601 text. A cell that would become a formula if
    somebody edited it has Excel's own mark of text (``quotePrefix``).
    """
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": "Timeline", "comments": PROGRAM})
    looks = {
        "head": book.add_format({"bold": True, "bottom": 1}),
        "day": book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
        "minute": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"}),
        "guarded": book.add_format({"quote_prefix": True}),
    }
    losses = _Losses(rows=max(0, len(frame) - MOST_ROWS))
    _events(book.add_worksheet("Events"), frame.head(MOST_ROWS), looks, losses)
    _provenance(book.add_worksheet("Provenance"), frame, looks, told(left_out, *losses.sentences))
    book.close()
    return without_moments(out.getvalue())


def _events(sheet: Worksheet, frame: pd.DataFrame, looks: dict[str, Look], losses: _Losses) -> None:
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, _WIDTHS.get(column.name, 14))
        sheet.write_string(0, place, column.name, looks["head"])
        if column.name in ("earliest", "latest"):
            values: Sequence[Any] = iso_dates(frame, "earliest" if column.name == "earliest" else "latest")
        else:
            values = list(frame[column.name])
        for row, value in enumerate(values, 1):
            _cell(sheet, (row, place), value, looks, losses, is_date=column.name in _DATES)
    said = remarks_of(frame)
    more = REMARKS if any(tags or note for tags, note in said) else ()
    for place, name in enumerate(more, len(NAMES)):
        sheet.set_column(place, place, 30)
        sheet.write_string(0, place, name, looks["head"])
        for row, (tags, note) in enumerate(said, 1):
            _cell(sheet, (row, place), SEPARATOR.join(tags) if name == "tags" else note, looks, losses)
    sheet.freeze_panes(1, 2)
    if len(frame):
        sheet.autofilter(0, 0, len(frame), len(NAMES) + len(more) - 1)


def _cell(sheet: Worksheet, at: tuple[int, int], value: Any, looks: dict[str, Look], losses: _Losses, *, is_date: bool = False) -> None:
    """One value as what it is; nothing for what is not known."""
    if pd.isna(value) or value == "":
        return
    if isinstance(value, str):
        if is_date and (date := _date(value)):
            sheet.write_datetime(*at, date, looks["minute" if "T" in value else "day"])
            return
        losses.dates += is_date
        lines = value.replace("\r\n", "\n").replace("\r", "\n")  # as Excel ends a line within a cell
        text = shown(lines)
        losses.replaced += text != lines
        if len(text.encode("utf-16-le")) // 2 > MOST_CHARACTERS:
            losses.cut += 1
            text = text.encode("utf-16-le")[: 2 * (MOST_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"
        sheet.write_string(*at, text, looks["guarded"] if _FORMULA.match(value) else None)
    elif isinstance(value, bool) or str(value) in ("True", "False"):
        sheet.write_boolean(*at, bool(value))
    else:
        sheet.write_number(*at, float(value))


def _date(text: str) -> datetime.datetime | None:
    """The day or minute of ISO text as Excel can hold it; None if it cannot, or if the text says more than that."""
    try:
        found = moment(text)
    except ValueError:
        return None
    return datetime.datetime(*civil(found)) if found >= _FIRST else None


def _provenance(sheet: Worksheet, frame: pd.DataFrame, looks: dict[str, Look], notes: Sequence[str]) -> None:
    bold = looks["head"]
    lines: list[tuple[tuple[Any, ...], Look | None]] = [(("Made by", PROGRAM), None), (("Events", len(frame)), None)]
    lines += [(("Note" if index == 0 else "", note), None) for index, note in enumerate(notes or ("Nothing was left out.",))]
    lines += [((), None), (("Document", "Title", "Published", "Source", "Events"), bold)]
    counts = frame["document"].value_counts()
    for one in sources_of(frame).values():
        lines.append(((one.document, one.title, one.published, one.source, int(counts[one.document])), None))
    lines += [((), None), (("Column", "Meaning"), bold), *(((column.name, column.meaning), None) for column in COLUMNS)]
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 70)
    sheet.set_column(2, 3, 30)
    losses = _Losses()
    for row, (cells, look) in enumerate(lines):
        for place, cell in enumerate(cells):
            if look:
                sheet.write_string(row, place, str(cell), look)
            else:
                _cell(sheet, (row, place), cell, looks, losses, is_date=False)
