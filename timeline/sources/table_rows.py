"""Rows of tables → a line each, as Markdown has it: "| 12 May 2016 | The ferry sank. |"; paragraphs with what they are → a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline import patterns as re
from timeline.model import Block, BlockKind
from timeline.sources.source import composed, stored

_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*$")
_MOST_PARAGRAPHS = 6  # in one cell; one with more is a column of a page that was laid out with a table
_BAR = "\N{BROKEN BAR}"  # for a bar within a cell, which would look like the border of one
_LONGEST_BOLD = 100  # letters of a line that stands like a heading


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a document, what it is, its rank or depth; `cell` if it is one cell of a table that has several in a row."""

    text: str
    cell: bool = False
    kind: BlockKind = BlockKind.PARAGRAPH
    rank: int = 0


def row_as_paragraphs(cells: list[list[Paragraph]], *, nested: bool) -> list[Paragraph]:
    """A row as one paragraph; a row with only one filled cell, one with tables inside and one of long columns as the paragraphs it has."""
    filled = [[" ".join(one.text.split()) for one in cell if one.text.strip()] for cell in cells]
    if nested or sum(map(bool, filled)) < 2 or max(map(len, filled)) > _MOST_PARAGRAPHS:
        several = len(cells) > 1
        return [replace(one, cell=one.cell or several) for cell in cells for one in cell if one.text.strip()]
    words = (f" {_in_one_line(cell).replace('|', _BAR)} " if cell else " " for cell in filled)
    return [Paragraph(f"|{'|'.join(words)}|", kind=BlockKind.ROW)]


def _in_one_line(paragraphs: list[str]) -> str:
    *first, last = paragraphs
    return " ".join([*(one if _ENDS_SENTENCE.search(one[-10:]) or one.endswith((",", ";", ":")) else f"{one};" for one in first), last])


def in_one_text(paragraphs: Iterable[Paragraph]) -> tuple[str, tuple[Block, ...]]:
    """The text of paragraphs, a blank line between them, and the blocks of those that are more than paragraphs."""
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for one in paragraphs:
        words = composed(stored(one.text)).strip()
        if not words:
            continue
        if one.kind is not BlockKind.PARAGRAPH:
            blocks.append(Block(at, at + len(words), one.kind, one.rank))
        pieces.append(words)
        at += len(words) + 2
    return "\n\n".join(pieces), tuple(blocks)


def alone_in_bold(text: str, bold: int) -> bool:
    """Whether a paragraph of which `bold` letters are bold stands like a heading: short, and bold as a whole."""
    letters = sum(1 for letter in text if not letter.isspace())
    return 0 < letters <= _LONGEST_BOLD and bold >= letters and "\n" not in text.strip()
