"""The day on which a quotation was spoken, which its "today" leans on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from timeline.model import (
    AnchorKind,
    Grain,
    Interval,
    TimeExpression,
)
from timeline.text import holding
from timeline.times.discourse import NEXT_FOUND, Discourse
from timeline.times.matching import Found

_ATTRIBUTION = 120  # characters between the end of a quotation and the day on which it was said


def speech_day(
    discourse: Discourse,
    found: Sequence[Found],
    index: int,
    before: Sequence[TimeExpression],
    quotation: int,
    placed: Callable[[int], Interval | None],
) -> tuple[Interval, str, float] | None:
    """The day on which a quotation was spoken: a day that stands with its verb of saying, before it, after it or in the sentence before.

    "He said on Monday: “…”", "“…”, he said on Monday", "She told reporters on Monday that … “…”".
    """
    start, end = discourse.quotations[quotation]
    return _day_after_quotation(discourse, found, index, end, placed) or _day_before_quotation(discourse, before, start)


def _day_after_quotation(
    discourse: Discourse, found: Sequence[Found], index: int, end: int, placed: Callable[[int], Interval | None]
) -> tuple[Interval, str, float] | None:
    """The day named in the attribution that follows a quotation: "…”, the minister said on Monday"."""
    for other in range(index + 1, min(index + NEXT_FOUND, len(found))):
        one = found[other]
        if one.start < end:
            continue
        between = discourse.low[end : one.start]
        if (
            len(between) > _ATTRIBUTION
            or re.search(r"[.!?\n]", between.rstrip(" ,"))
            or holding(discourse.quotations, one.start) is not None
        ):
            return None
        if one.reading.grain is Grain.DAY and discourse.cues.speech.search(between) and not discourse.cues.relative.search(between):
            day = placed(other)
            return (day, discourse.text[one.start : one.end], 0.9) if day is not None and day.grain is Grain.DAY else None
    return None


def _day_before_quotation(discourse: Discourse, before: Sequence[TimeExpression], start: int) -> tuple[Interval, str, float] | None:
    """The day named with a verb of saying before a quotation, in its paragraph or in the sentence before."""
    line_start = max(discourse.text.rfind("\n", 0, start) + 1, start - 300)
    own = bisect_right(discourse.sentences, start, key=lambda span: span[0]) - 1
    last_sentence = discourse.sentences[max(0, own - 1)][0]
    earliest = min(line_start, last_sentence)
    for time in reversed(before[bisect_left(before, earliest, key=lambda time: time.start) :]):
        if time.start >= start or time.interval is None or time.quoted or time.interval.grain is not Grain.DAY:
            continue
        if time.start >= line_start and discourse.cues.speech.search(discourse.low[max(0, time.start - 60) : start]):
            return time.interval, time.text, 0.9
        sentence = discourse.low[max(last_sentence, time.start - 100) : min(start, time.end + 100)]
        if time.start < line_start and discourse.cues.speech.search(sentence) and time.anchor_kind is AnchorKind.PUBLISHED:
            return time.interval, time.text, 0.7
    return None
