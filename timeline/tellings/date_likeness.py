"""Whether two dates can be those of one happening, and how much that alone says."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from timeline.date_words import interval_words, year_words
from timeline.interface.dates import long_day_name, month_name
from timeline.model import MINUTES_A_DAY, Grain, Interval, civil

_WEEK, _HALF_YEAR, _LONGEST = 9 * MINUTES_A_DAY, 190 * MINUTES_A_DAY, 400 * MINUTES_A_DAY
_CLOCKS_APART = 120  # minutes; tellings of one happening may give its time that differently


class Fit(IntEnum):
    """How closely two compatible dates hold a happening; the looser, the more the words have to say."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    YEAR = 3


@lru_cache(maxsize=1 << 16)
def fit(one: Interval | None, other: Interval | None) -> Fit | None:
    """How closely both dates together hold the happening, None if they are not compatible or one is missing.

    Different days are not compatible; a coarser date is with a finer one that it holds. Stretches of more than a
    year are with none. Open ends ("since", "until") are compatible
    only with the very same.
    """
    if one is None or other is None:
        return None
    if one.side or other.side:
        return Fit.MONTH if (one.first, one.last, one.side) == (other.first, other.last, other.side) else None
    if one.has_clock and other.has_clock:
        return Fit.DAY if one.first < other.last + _CLOCKS_APART and other.first < one.last + _CLOCKS_APART else None
    (first, last), (start, end) = days(one), days(other)
    if not (first <= start and end <= last or start <= first and last <= end):
        return None
    length = max(last - first, end - start)
    if length > _LONGEST:
        return None
    looseness = Fit.DAY if length <= MINUTES_A_DAY else Fit.WEEK if length <= _WEEK else Fit.MONTH if length <= _HALF_YEAR else Fit.YEAR
    loose = one.approximate or other.approximate or (one.day_part and other.day_part and one.day_part != other.day_part)
    return Fit(min(looseness + 1, Fit.YEAR)) if loose else looseness


@lru_cache(maxsize=1 << 14)
def days(interval: Interval) -> tuple[int, int]:
    """The bounds of a closed interval, widened to whole days."""
    start = interval.first if interval.start is None else interval.start
    end = interval.last if interval.end is None else interval.end
    return start - start % MINUTES_A_DAY, end + -end % MINUTES_A_DAY


def days_apart(one: Interval, other: Interval) -> int:
    """How many days lie between two dates, 0 if they touch."""
    (first, last), (start, end) = days(one), days(other)
    return max(0, start - last, first - end) // MINUTES_A_DAY + (1 if last <= start or end <= first else 0)


def worded(interval: Interval) -> str:
    """A date for a sentence: "11 March 2025", "March 2025", "summer 2025 (Jun–Aug 2025)"."""
    year, month, day, *_ = civil(interval.first)
    if not interval.is_unit or interval.side or interval.part or interval.approximate or year < 1:
        return interval_words(interval)
    match interval.grain:
        case Grain.DAY:
            return long_day_name(year_words(year), month, day)
        case Grain.MONTH:
            return month_name(year_words(year), month)
        case _:
            return interval_words(interval)
