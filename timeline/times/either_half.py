"""Times of day whose words fit the morning as well as the afternoon: "two o'clock" is that of the half of the day told before.

Where the text tells none, it is no more precise than the day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.model import MINUTES_A_DAY, Grain, Interval, Reason, TimeExpression, Trait
from timeline.times.reason_words import sentence
from timeline.times.reasons import Why

_NOON = MINUTES_A_DAY // 2
_AFTERNOON, _MORNING, _NIGHT = ("AF", "EV", "NI"), ("MO",), "NI"


def as_far_as_told(times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The times of a text in order, those of either half of a day as precise as the text tells; the `value` stays that of TimeML."""
    found: list[TimeExpression] = []
    for time in times:
        found.append(_whole(time, time.interval, found) if time.interval and Trait.EITHER_HALF in time.traits else time)
    return tuple(found)


def _whole(time: TimeExpression, interval: Interval, before: Sequence[TimeExpression]) -> TimeExpression:
    day = Interval.of(interval.first, Grain.DAY)
    if not interval.has_clock or interval.first - day.first >= _NOON:
        return time  # what the story told before has put it there
    later = replace(interval, first=interval.first + _NOON, last=interval.last + _NOON)
    told = next((one.interval for one in reversed(before) if one.interval is not None and one.dates), None)
    half = _half(told, day)
    if half is None or told is None:
        return _read_as(time, replace(day, approximate=interval.approximate), Why.HALF_OPEN, (interval, later))
    if half == 0 and interval.first >= told.first:
        return _read_as(time, interval, Why.HALF_TOLD, (later,))
    return _read_as(time, later, Why.HALF_TOLD, (interval,))


def _half(told: Interval | None, day: Interval) -> int | None:
    """0 where the time told before is in the morning of a day, 1 where it is later on it, None where it tells neither."""
    if told is not None and told.day_part == _NIGHT and told.first + MINUTES_A_DAY == day.first:
        return 0  # `from_told` has put the hours behind midnight on the day that the night ends on
    if told is None or not day.first <= told.first < day.last or not (told.has_clock or told.day_part):
        return None
    if told.day_part:
        return 1 if told.day_part in _AFTERNOON else 0 if told.day_part in _MORNING else None
    return 1 if told.first - day.first >= _NOON else 0


def _read_as(time: TimeExpression, interval: Interval, why: Why, others: tuple[Interval, ...]) -> TimeExpression:
    reasons = (*time.reasons, Reason(why))
    how = sentence(Why.PLACED, time.text, reasons, interval)
    return replace(time, interval=interval, reasons=reasons, how=how, alternatives=(*others, *time.alternatives))
