"""The cells of a row of a table, by its bars, tabs or gaps; knows no dates."""

from __future__ import annotations

from dataclasses import dataclass

from timeline import patterns as re
from timeline.text.spans import trimmed

GAP = re.compile(r"(?<=\S)[ ]{2,}(?=\S)")


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, without white space around it; `column` is its number or, where only gaps part them, its place in the line."""

    start: int
    end: int
    column: int


def cells(text: str, start: int, end: int) -> list[Cell]:
    """The cells of the row ``start:end`` that are not empty; the last one goes on in the lines below its first."""
    line_end = text.find("\n", start, end)
    line_end = end if line_end < 0 else line_end
    mark = "|" if "|" in text[start:line_end] else "\t" if "\t" in text[start:line_end] else ""
    if not mark:
        return _in_columns(text, start, end, line_end)
    begins = start + 1 if text[start] == mark else start
    found: list[Cell] = []
    at, column = begins, 0
    while at <= end:
        border = text.find(mark, at, end)
        border = end if border < 0 else border
        one, other = trimmed(text, at, border)
        if one < other:
            found.append(Cell(one, other, column))
        at, column = border + 1, column + 1
    return found


def _in_columns(text: str, start: int, end: int, line_end: int) -> list[Cell]:
    line_start = text.rfind("\n", 0, start) + 1
    begins = [start, *(gap.end() for gap in GAP.finditer(text, start, line_end))]
    found: list[Cell] = []
    for number, one in enumerate(begins):
        last = number + 1 == len(begins)
        span = trimmed(text, one, end if last else begins[number + 1])
        if span[0] < span[1]:
            found.append(Cell(*span, one - line_start))
    return found
