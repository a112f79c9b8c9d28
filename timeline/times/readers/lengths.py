"""Readers of what dates nothing by itself: lengths of time, what comes again and again, and words too vague for a date."""

from __future__ import annotations

import re

from timeline.times.readers.groups import DATE, DURATION, SET, TIME
from timeline.times.reading import (
    DAY_PARTS,
    SEASON_LABEL,
    SEASONS,
    UNITS,
    Reading,
    duration_value,
    month_of,
    number,
    ordinal,
    unit_of,
    weekday_of,
)
from timeline.times.rule import Match, Reader


def day_of_each(match: Match) -> Reading | None:
    """ "the fifth day of each month"."""
    day = ordinal(match["nth"])
    return Reading(SET, f"XXXX-XX-{day:02}", dates=False, why="again and again, not a date") if day and day <= 31 else None


def every_weekday(match: Match) -> Reading | None:
    """ "Tuesdays" as a set."""
    if not match.original[:1].isupper():
        return None
    return Reading(SET, f"XXXX-WXX-{weekday_of(match['weekday']) + 1}", dates=False, why="again and again, not a date")


def in_histories(value: str) -> Reader:
    """Words that point back or ahead ("former", "future"), marked only in a history: in news they are everywhere and say nothing."""
    return lambda match: Reading(DATE if "T" not in value else TIME, value, dates=False, why="too vague for a date", histories=True)


def duration(match: Match) -> Reading | None:
    """ "three days", "more than a decade", "two-year", "years": a length of time, which dates nothing by itself."""
    unit = unit_of(match["unit"])
    if unit not in UNITS:
        return None
    words = match["n"]
    count = number(words) if words else None
    if count is not None and match["and_half"]:
        count += 0.5
    if count is not None and count > 10**7:
        return None
    return Reading(DURATION, duration_value(count, unit), mod=_compared(match["compare"]), dates=False, why="a length of time, not a date")


def _compared(words: str) -> str | None:
    if re.match(r"(?:more than|over|at least)\b", words):
        return "MORE_THAN"
    if re.match(r"(?:less than|under|up to|no more than|at most|nearly|almost)\b", words):
        return "LESS_THAN"
    return "APPROX" if re.match(r"(?:about|around|approximately|roughly|some)\b", words) else None


def range_of_units(match: Match) -> Reading | None:
    """ "two to three weeks", "12 to 18 months": at least the shorter (TIMEX3 has no value for a length between two)."""
    unit = unit_of(match["unit"])
    least, most = number(match["n"]), number(match["n_more"])
    if unit not in UNITS or least is None or most is None or least >= most:
        return None
    why = f"a length of time between {match['n']} and {match['n_more']} {match['unit']}, not a date"
    return Reading(DURATION, duration_value(least, unit), mod="EQUAL_OR_MORE", dates=False, why=why)


def vague_length(match: Match) -> Reading:
    """ "for some time", "after a while"."""
    return Reading(DURATION, "PXX", dates=False, why="a length of time that nothing measures")


def part_of_century(match: Match) -> Reading | None:
    """ "a quarter of a century", "half-century"."""
    years = 25 if match["n"] == "quarter" else 50
    return Reading(DURATION, f"P{years}Y", mod=_compared(match["compare"]), dates=False, why="a length of time, not a date")


def two_lengths(match: Match) -> Reading | None:
    """ "two years and twenty days" as one length."""
    first, more = number(match["n"]), number(match["n_more"])
    if first is None or more is None:
        return None
    one, other = duration_value(first, unit_of(match["unit"])), duration_value(more, unit_of(match["unit_more"]))
    if one.startswith("PT") != other.startswith("PT"):
        return None
    return Reading(
        DURATION, one + other.removeprefix("PT" if other.startswith("PT") else "P"), dates=False, why="a length of time, not a date"
    )


def every_part(match: Match) -> Reading | None:
    """ "every morning"."""
    return Reading(SET, f"XXXX-XX-XXT{DAY_PARTS[match['daypart']]}", dates=False, why="again and again, not a date")


def weekday_parts(match: Match) -> Reading | None:
    """ "Thursday evenings"."""
    value = f"XXXX-WXX-{weekday_of(match['weekday']) + 1}T{DAY_PARTS[match['daypart']]}"
    return Reading(SET, value, dates=False, why="again and again, not a date")


def every_other(match: Match) -> Reading | None:
    """ "every other week": every two."""
    return Reading(SET, duration_value(2, unit_of(match["unit"])), dates=False, why="again and again, not a date")


def every_few(match: Match) -> Reading | None:
    """ "every few hours"."""
    return Reading(SET, duration_value(None, unit_of(match["unit"])), dates=False, why="again and again, not a date")


def every(match: Match) -> Reading | None:
    """ "every day", "each Thursday", "twice a week", "per month"."""
    if match["weekday"]:
        return Reading(SET, f"XXXX-WXX-{weekday_of(match['weekday']) + 1}", dates=False, why="again and again, not a date")
    if match["month"]:
        return Reading(SET, f"XXXX-{month_of(match['month']):02}", dates=False, why="again and again, not a date")
    if match["season"]:
        return Reading(SET, f"XXXX-{SEASON_LABEL[SEASONS[match['season']]]}", dates=False, why="again and again, not a date")
    unit = unit_of(match["unit"])
    return Reading(SET, duration_value(number(match["n"]) if match["n"] else 1, unit), dates=False, why="again and again, not a date")


def reference(value: str, *, dates: bool = False, why: str = "") -> Reader:
    """now, recently, soon: PRESENT_REF, PAST_REF, FUTURE_REF."""
    return lambda match: Reading(DATE, value, dates=dates, why=why or "too vague for a date", confidence=0.5 if dates else 1.0)
