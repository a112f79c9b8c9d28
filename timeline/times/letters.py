"""Letters within a text: the header of a mail, "On … wrote:" and what they stand over, which counts from the day on which it was sent."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from timeline.model import GRAINS, Grain, TimexType
from timeline.text import LetterWords
from timeline.times.matching import Found

_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)*")
_DEEPEST = 9
_FEWEST_LABELS = 2
_LONGEST_LINE = 400
_MOST_LINES = 3  # that "On … wrote:" is broken into
_MOST_LOOKED_AT = 50  # letters within a letter
_MOST_IN_A_DATE = 3  # a weekday, a date, a time of day


@dataclass(frozen=True, slots=True)
class Letter:
    """The found expressions ``first:last`` that say when it was sent, where its header lies, how far it goes, how deep it is quoted."""

    first: int
    last: int
    start: int
    end: int
    over: int
    depth: int


@dataclass(frozen=True, slots=True)
class _Line:
    start: int  # behind its marks
    end: int
    depth: int
    begins: int  # its marks included


@dataclass(frozen=True, slots=True)
class _Header:
    first: int  # the numbers of its lines
    last: int
    sent: tuple[int, int]
    depth: int  # of what it stands over


def letters(text: str, found: Sequence[Found], words: LetterWords) -> list[Letter]:
    """The letters of a text in the order of their headers; () where it has none."""
    if not found or not _may_hold(text, words):
        return []
    lines = list(_lines(text))
    made: list[Letter] = []
    headers = list(_headers(text, lines, words))
    for number, header in enumerate(headers):
        low, high = header.sent
        first = bisect_left(found, low, key=lambda one: one.start)
        last = first
        while last < len(found) and found[last].end <= high and last - first < _MOST_IN_A_DATE and _is_of_a_date(found[last]):
            last += 1
        if not any(GRAINS.index(one.reading.grain or Grain.CENTURY) <= GRAINS.index(Grain.DAY) for one in found[first:last]):
            continue
        over = _over(text, lines, header, islice(headers, number + 1, number + 1 + _MOST_LOOKED_AT))
        made.append(Letter(first, last, lines[header.first].begins, lines[header.last].end, over, min(header.depth, _DEEPEST)))
    return made


def _may_hold(text: str, words: LetterWords) -> bool:
    """Whether a line begins as one of a header does; most texts have none."""
    if _at_line(words.sent).search(text) is not None:
        return True
    return _at_line(words.wrote_begins).search(text) is not None and words.wrote.search(text) is not None


@cache
def _at_line(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern at the beginning of a line, behind the marks of what is quoted."""
    return re.compile(rf"^{_QUOTED.pattern}(?:{pattern.pattern})", pattern.flags | re.MULTILINE)


def _is_of_a_date(one: Found) -> bool:
    return one.reading.dates and one.reading.type in (TimexType.DATE, TimexType.TIME)


def _lines(text: str) -> Iterator[_Line]:
    at = 0
    for raw in text.split("\n"):
        marks = _QUOTED.match(text, at, at + len(raw))
        assert marks is not None
        yield _Line(marks.end(), at + len(raw.rstrip()), marks[0].count(">"), at)
        at += len(raw) + 1


def _headers(text: str, lines: Sequence[_Line], words: LetterWords) -> Iterator[_Header]:
    number = 0
    while number < len(lines):
        header = _header(text, lines, number, words) or _who_wrote(text, lines, number, words)
        if header is None:
            number += 1
            continue
        yield header
        number = header.last + 1


def _header(text: str, lines: Sequence[_Line], first: int, words: LetterWords) -> _Header | None:
    """Lines that follow each other, each with a label ("From:", "Sent:"), one of them that of the day."""
    depth = lines[first].depth
    number, last, labels, sent = first, first, 0, (0, 0)
    while number < len(lines):
        line = lines[number]
        label = words.label.match(text, line.start, line.end) if line.depth == depth else None
        if label is None and (line.start < line.end or not labels or number - last > 1):
            break  # an empty line may stand between two, as where each was a paragraph
        if label is not None:
            last, labels = number, labels + 1
            if words.sent.match(text, line.start, line.end):
                sent = label.end(), line.end
        number += 1
    if sent == (0, 0):
        return None
    begins = first == 0 or lines[first - 1].depth != depth  # "> Date: …" where a quotation begins
    if labels < _FEWEST_LABELS and not (begins and depth):
        return None
    return _Header(first, last, sent, depth)


def _who_wrote(text: str, lines: Sequence[_Line], first: int, words: LetterWords) -> _Header | None:
    """ "On … wrote:", in a line or broken into a few, and what is quoted below it."""
    if words.wrote_begins.match(text, lines[first].start, lines[first].end) is None:
        return None
    for last in range(first, min(first + _MOST_LINES, len(lines))):
        start, end = lines[first].start, lines[last].end
        if end - start > _LONGEST_LINE or lines[last].depth != lines[first].depth:
            return None
        if words.wrote.search(text, start, end):
            following = next((line for line in lines[last + 1 : last + 3] if line.start < line.end), None)
            depth = lines[first].depth
            if following is None or following.depth < depth:
                return None
            return _Header(first, last, (start, end), max(depth, following.depth))
    return None


def _over(text: str, lines: Sequence[_Line], header: _Header, later: Iterable[_Header]) -> int:
    """Where a letter ends: at the header of the next one that is not quoted deeper, or where its quotation ends."""
    end = next((lines[other.first].begins for other in later if other.depth <= header.depth), len(text))
    if header.depth == 0:
        return end
    for line in islice(lines, header.last + 1, None):
        if line.begins >= end:
            break
        if line.start < line.end and line.depth < header.depth:
            return line.begins
    return end
