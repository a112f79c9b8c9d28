"""Half-open spans ``(start, end)`` of code points: trimmed, and found by bisection."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

Span = tuple[int, int]
_END = itemgetter(1)


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def opens_line(text: str, position: int) -> bool:
    """Whether a line begins at `position`."""
    return position == 0 or text[position - 1] == "\n"


def holding(spans: Sequence[Span], position: int) -> int | None:
    """The index of the span that holds `position`, by bisection; `spans` are sorted and do not overlap."""
    at = bisect_right(spans, position, key=_END)
    return at if at < len(spans) and spans[at][0] <= position else None
