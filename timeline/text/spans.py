"""Half-open spans ``(start, end)`` of code points: trimmed, and found by bisection."""

from __future__ import annotations

from collections.abc import Sequence

Span = tuple[int, int]


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def holding(spans: Sequence[Span], position: int) -> int | None:
    """The index of the span that holds `position`, by bisection; `spans` are sorted and do not overlap."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= position:
            low = middle + 1
        else:
            high = middle
    return low if low < len(spans) and spans[low][0] <= position else None
