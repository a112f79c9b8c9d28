"""What trafilatura found to be the article → the blocks of the page that it is, with short headings, rows and items that it left out."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

from timeline import patterns as re
from timeline.model import BlockKind
from timeline.sources.page_blocks import NO_KEY, Block
from timeline.sources.table_rows import Paragraph

_NUMBER_NEAR = re.compile(r"\D{0,30}\d")
_LOOKED_AHEAD = 50
_MOST_TRIES = 20


def as_paragraphs(text: str, all_blocks: list[Block]) -> list[Paragraph]:
    """`text`, the lines that were found to be the article, as the blocks of the page that they are.

    Where trafilatura finds little, it takes all there is: the texts of the elements line by line, or the article in one line. It leaves out
    short headings, items and rows ("1936"), and all lists of definitions: what belongs to the article is put back.
    """
    lines = [line for line in text.split("\n\n") if NO_KEY.sub("", line)]
    run = _run_of_blocks(text, all_blocks)
    placed = [run] if run else _placed(lines, all_blocks)
    taken = sorted({number for numbers in placed for number in numbers})
    if not run and sum(map(bool, placed)) * 2 < len(lines):
        return [Paragraph(line) for line in lines]
    found = {number: _paragraph(all_blocks[number]) for number in {*taken, *_left_out(all_blocks, taken)}}
    ordered = [(number, 0, one) for number, one in found.items()]  # as the page has them: trafilatura changes the order at times
    at = -1
    for place, numbers in enumerate(placed):
        if numbers:
            at = max(at, numbers[-1])
        else:
            ordered.append((at, place + 1, Paragraph(lines[place])))
    return [one for *_, one in sorted(ordered, key=lambda one: one[:2])]


def _paragraph(block: Block) -> Paragraph:
    return Paragraph(block.text, kind=block.kind, rank=block.rank)


def _placed(lines: list[str], all_blocks: list[Block]) -> list[list[int]]:
    """For each line the numbers of the blocks that it is, in order; none where it is no whole block."""
    where: dict[str, list[int]] = {}
    for number, block in enumerate(all_blocks):
        where.setdefault(block.key, []).append(number)
    at = -1
    placed: list[list[int]] = []
    rest = ""  # of a block that is several lines
    for line in lines:
        key = NO_KEY.sub("", unicodedata.normalize("NFC", line))
        if rest and rest.startswith(key):
            rest = rest[len(key) :]
            placed.append([at])
            continue
        rest = ""
        numbers = _blocks_of(key, where, at, all_blocks)
        if not numbers and at + 1 < len(all_blocks):
            following = next(
                (n for n in range(at + 1, min(len(all_blocks), at + _LOOKED_AHEAD)) if all_blocks[n].key.startswith(key)), None
            )
            if following is not None:
                numbers, rest = [following], all_blocks[following].key[len(key) :]
        if not numbers and key in where:
            numbers = where[key][:1]  # told before, in a page that was put in another order
        placed.append(numbers)
        at = max(at, numbers[-1]) if numbers else at
    return placed


def _blocks_of(key: str, where: dict[str, list[int]], at: int, all_blocks: list[Block]) -> list[int]:
    """The block that is a line, the next one behind `at` if there are several; or the blocks that are one line together."""
    same = where.get(key, [])
    place = bisect_right(same, at)
    if place < len(same):
        return [same[place]]
    for start in range(at + 1, min(len(all_blocks), at + _LOOKED_AHEAD)):
        if all_blocks[start].key and key.startswith(all_blocks[start].key):
            done, end = 0, start
            while end < len(all_blocks) and done < len(key) and key.startswith(all_blocks[end].key, done):
                done += len(all_blocks[end].key)
                end += 1
            if done == len(key):
                return list(range(start, end))
    return []


def _left_out(all_blocks: list[Block], taken: list[int]) -> frozenset[int]:
    """The headings, items, rows, terms and dated lines between the blocks that were taken, and beside the first and last of them."""
    inside = set(taken)
    first, last = taken[0], taken[-1]
    while first > 0 and _goes_before(all_blocks[first - 1]):
        first -= 1
    while last + 1 < len(all_blocks) and _belongs(all_blocks[last + 1]) and all_blocks[last + 1].kind is not BlockKind.PARAGRAPH:
        last += 1
    kept = {number for number in range(first, last + 1) if number not in inside and _belongs(all_blocks[number])}
    below = False  # whether anything of the article stands below a heading
    for number in range(last, first - 1, -1):
        if number in kept and all_blocks[number].kind is BlockKind.HEADING and not below:
            kept.discard(number)
        below = below or number in kept or number in inside
    return frozenset(kept)


def _belongs(block: Block) -> bool:
    """Whether a block that was not taken is one that a text is made of."""
    if block.around or block.beside or block.kind is BlockKind.CAPTION or block.linked * 2 > len(block.letters):
        return False
    return block.kind is not BlockKind.PARAGRAPH or _NUMBER_NEAR.match(block.text) is not None


def _goes_before(block: Block) -> bool:
    """Whether a block right before all that was taken is the head of it: "1936", and no title or name of the author."""
    return _belongs(block) and block.kind is not BlockKind.PARAGRAPH and block.rank != 1 and _NUMBER_NEAR.match(block.text) is not None


def _run_of_blocks(text: str, all_blocks: list[Block]) -> list[int]:
    """The numbers of the blocks that `text` is, if it is nothing but blocks of the page that follow each other, torn or glued."""
    letters = "".join(unicodedata.normalize("NFC", text).split())
    tries = 0
    for number, block in enumerate(all_blocks):
        if not letters.startswith(block.letters):
            continue
        place, end = 0, number
        while end < len(all_blocks) and place < len(letters) and letters.startswith(all_blocks[end].letters, place):
            place += len(all_blocks[end].letters)
            end += 1
        if place == len(letters):
            text_alone = [one for one in range(number, end) if not all_blocks[one].around]
            return [one for one in text_alone if not all_blocks[one].beside] or text_alone or list(range(number, end))
        tries += 1
        if tries > _MOST_TRIES:
            break
    return []
