"""The shape of a text: its headings, paragraphs, items, rows, from what its source marked and else from its lines; knows no dates."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline import patterns as re
from timeline.model import Block, BlockKind
from timeline.text.cells import cells
from timeline.text.lines import Line, ends_sentence, is_lead, lines, soft_breaks
from timeline.text.spans import Span
from timeline.text.text_words import NEUTRAL, TextWords

_LONGEST_HEADING, _MOST_WORDS = 100, 14
_NO_HEADING_END = re.compile(r"[.!?…,;]['\"”’»)\]]*\Z")
_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"\w{2}[.!?](?:\s|\Z)")
_LONG = 80  # letters; what has as many below a heading is text


@dataclass(frozen=True, slots=True)
class Shape:
    """The blocks of a text in order, which cover all that it says; `starts` are where their words begin, behind bullets and marks.

    A block of plain text is the lines that belong together: a wrapped paragraph, or one line where lines stand for themselves.
    `gaps` tells of each block whether an empty line is before it.
    """

    blocks: tuple[Block, ...] = ()
    starts: tuple[int, ...] = ()
    gaps: tuple[bool, ...] = ()

    @property
    def spans(self) -> list[Span]:
        """The span of each block."""
        return [(one.start, one.end) for one in self.blocks]

    def at(self, position: int) -> int | None:
        """The index of the block that holds `position`."""
        index = bisect_right(self.blocks, position, key=lambda one: one.start) - 1
        return index if index >= 0 and position < self.blocks[index].end else None

    def block_at(self, position: int) -> Block | None:
        """The block that holds `position`."""
        index = self.at(position)
        return None if index is None else self.blocks[index]


def shape_of(text: str, marked: Sequence[Block] = (), words: TextWords = NEUTRAL) -> Shape:
    """The shape of a text: by its lines, and where its source has `marked` a block, by that."""
    all_lines = lines(text)
    soft = soft_breaks(text, all_lines, words)
    blocks: list[Block] = []
    starts: list[int] = []
    gaps: list[bool] = []
    last: Line | None = None
    for line, goes_on in zip(all_lines, soft, strict=True):
        if goes_on and last is not None:
            blocks[-1] = replace(blocks[-1], end=line.end)
        else:
            blocks.append(Block(line.start, line.end, line.kind, line.rank))
            starts.append(line.words)
            gaps.append(line.gap)
        last = line
    shape = Shape(tuple(blocks), tuple(starts), tuple(gaps))
    return _with_headers(text, _with_marks(_with_headings(text, shape), marked))


def _with_headers(text: str, shape: Shape) -> Shape:
    """The shape with the first rows of tables that only name the columns, without a digit above rows with some, as captions."""
    found = list(shape.blocks)
    for index, block in enumerate(shape.blocks[:-1]):
        begins = block.kind is BlockKind.ROW and (index == 0 or shape.blocks[index - 1].kind is not BlockKind.ROW)
        below = shape.blocks[index + 1]
        if begins and below.kind is BlockKind.ROW and not _DIGIT.search(text, block.start, block.end):
            if any(_DIGIT.match(text, cell.start) for cell in cells(text, below.start, below.end)) and not _SENTENCE.search(
                text, block.start, block.end
            ):
                found[index] = replace(block, kind=BlockKind.CAPTION)
    return replace(shape, blocks=tuple(found))


def _with_headings(text: str, shape: Shape) -> Shape:
    """The shape with the short lines that stand over a text as headings of no rank."""
    found = list(shape.blocks)
    for index, block in enumerate(shape.blocks):
        if block.kind is BlockKind.PARAGRAPH and _is_heading(text, shape, index):
            found[index] = replace(block, kind=BlockKind.HEADING)
    return replace(shape, blocks=tuple(found))


def _is_heading(text: str, shape: Shape, index: int) -> bool:
    block = shape.blocks[index]
    if block.end - block.start > _LONGEST_HEADING or index + 1 >= len(shape.blocks) or not shape.gaps[index]:
        return False
    words = text[block.start : block.end]
    if "\n" in words or len(words.split()) > _MOST_WORDS or _NO_HEADING_END.search(words) or not (words[0].isupper() or words[0].isdigit()):
        return False
    below = shape.blocks[index + 1]
    if below.kind in (BlockKind.ITEM, BlockKind.ROW):
        return True
    line = Line(below.start, below.end, below.start, below.kind, 0, gap=False)
    entry = shape.gaps[index + 1] and is_lead(text, line)
    return ends_sentence(text, line) or entry or below.end - below.start > _LONG


def _with_marks(shape: Shape, marked: Sequence[Block]) -> Shape:
    """The shape with the kinds that the source gave to blocks; the mark of a block that is cut in lines holds for each of them."""
    if not marked:
        return shape
    found = list(shape.blocks)
    for mark in marked:
        first = bisect_left(shape.blocks, mark.start, key=lambda one: one.start)
        for index in range(first, len(found)):
            if shape.blocks[index].start >= mark.end:
                break
            found[index] = replace(found[index], kind=mark.kind, rank=mark.rank)
    return replace(shape, blocks=tuple(found))
