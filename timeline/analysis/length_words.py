"""How long a stretch of time is, in the two largest units that it fills: "7 months, 3 days"."""

from __future__ import annotations

from timeline.interface.lengths import length
from timeline.model import Grain, shift

_UNITS = (Grain.YEAR, Grain.MONTH, Grain.DAY, Grain.HOUR, Grain.MINUTE)
_MINUTES_A_YEAR = 366 * 1440  # more than any year has


def length_words(start: int, end: int) -> str:
    """The length of a half-open stretch of instants, counted on the calendar from its start; ValueError if it ends before it begins.

    Two units at most, and the second only where it follows the first: 2 years and 5 days are "2 years".
    """
    if end <= start:
        raise ValueError("a stretch of time ends after it begins")
    words: list[str] = []
    moment = start
    for unit in _UNITS:
        count = _whole_units(moment, end, unit)
        if count:
            moment = shift(moment, count, unit)
            words.append(length(count, unit.value))
        if words and (len(words) == 2 or not count):
            break
    return ", ".join(words)


def _whole_units(start: int, end: int, unit: Grain) -> int:
    """How many units fit; a year and a month are as long as the calendar has them."""
    months = {Grain.YEAR: 12, Grain.MONTH: 1}.get(unit)
    if months is None:
        return (end - start) // (shift(start, 1, unit) - start)
    count = max(0, (end - start) // _MINUTES_A_YEAR * 12 // months)
    while shift(start, count + 1, unit) <= end:
        count += 1
    return count
