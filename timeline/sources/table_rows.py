"""Rows of tables in texts → paragraphs: a row's cells joined, so that the date in one of them belongs to the words in the others."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*$")
_FULL_STOP = re.compile(r"(?<=\w{3})\.\Z")  # not that of "U.S." or "Mr."
_MOST_PARAGRAPHS = 6  # in one cell; one with more is a column of a page that was laid out with a table


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a document; `cell` if it is one cell of a table that has several in a row."""

    text: str
    cell: bool = False


def row_as_paragraphs(cells: list[list[Paragraph]], *, nested: bool) -> list[Paragraph]:
    """A row as one paragraph; a row with only one filled cell, one with tables inside and one of long columns as the paragraphs it has."""
    filled = [[Paragraph(" ".join(one.text.split()), one.cell) for one in cell if one.text.strip()] for cell in cells]
    filled = [cell for cell in filled if cell]
    if nested or len(filled) < 2 or max(map(len, filled)) > _MOST_PARAGRAPHS:
        several = len(cells) > 1
        return [Paragraph(one.text, one.cell or several) for cell in cells for one in cell if one.text.strip()]
    row: list[str] = []
    for cell in filled:
        words = _in_one_line([one.text for one in cell])
        if row:
            row[-1] = _before(row[-1], words)
        row.append(words)
    return [Paragraph("".join(row))]


def _in_one_line(paragraphs: list[str]) -> str:
    *first, last = paragraphs
    return " ".join([*(one if _ends_sentence(one) or one.endswith((",", ";", ":")) else f"{one};" for one in first), last])


def _before(cell: str, following: str) -> str:
    """A cell and what joins the next to it. Sentences stay sentences; else it is a dash, which the reader of dates knows."""
    if _ends_sentence(cell):
        if _ends_sentence(following):
            return f"{cell} "
        cell = _FULL_STOP.sub("", cell)  # else "It sank. – 5 May 2016" falls in two
    if cell[-1].isdigit() and following[0].isdigit():
        return f"{cell}; "  # a dash between numbers would make a range of them: "12 May 2016 – 10:00"
    return f"{cell} – "


def _ends_sentence(words: str) -> bool:
    return bool(_ENDS_SENTENCE.search(words[-10:]))
