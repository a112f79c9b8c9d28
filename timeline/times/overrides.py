"""Dates that the user fixed: what a time expression means then, and how the story is told on from it.

A fixed date is keyed by the span of its expression, ``(start, end)`` in code points; that of a range has the span of both its ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.model import AnchorKind, Interval, TimeExpression, TimexType
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction
from timeline.times.reason_words import worded
from timeline.times.reasons import Why

Overrides = Mapping[tuple[int, int], Interval]


def overridden(time: TimeExpression, interval: Interval) -> TimeExpression:
    """The expression at the date that the user gives it; what the words alone gave is told in `how` and kept among the other readings."""
    if time.anchor_kind is AnchorKind.USER and time.interval == interval:
        return time
    before = [time.interval] if time.interval is not None else []
    length = time.type in (TimexType.DURATION, TimexType.SET)
    kind = TimexType.TIME if interval.has_clock or interval.day_part else TimexType.DATE
    reason = Why.FIXED_UNDATED.of(words=time.text, time=interval)
    if time.interval is not None:
        reason = Why.FIXED.of(words=time.text, time=interval, alone=time.interval)
    return replace(
        time,
        type=time.type if length else kind,
        value=time.value if length else str(interval),
        interval=interval,
        mod=interval.mod,
        anchor=None,
        anchor_kind=AnchorKind.USER,
        how=worded(reason),
        reasons=(reason,),
        confidence=1.0,
        against=(),
        alternatives=tuple(dict.fromkeys(other for other in (*before, *time.alternatives) if other != interval)),
        dates=True,
    )


def with_overrides(found: Sequence[Found], overrides: Overrides) -> list[Found]:
    """What was found, with every expression that is fixed complete in itself, for those that look ahead to it."""
    return [_complete(one, overrides[one.start, one.end]) if (one.start, one.end) in overrides else one for one in found]


def _complete(one: Found, interval: Interval) -> Found:
    def place(anchor: int, direction: Direction) -> Interval:
        return interval

    return replace(one, reading=replace(one.reading, anchor_type=AnchorType.NOTHING, place=place, other=None, why=Why.BY_HAND, dates=True))


def told_at(one: Found, time: TimeExpression, overrides: Overrides) -> Interval | None:
    """When the story is after this expression: where a range ends with it that is fixed as a whole, at that date."""
    if (one.start, one.end) in overrides:
        return time.interval
    return next((interval for (start, end), interval in overrides.items() if end == one.end and start < one.start), time.interval)
