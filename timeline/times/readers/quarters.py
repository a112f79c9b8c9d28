"""Readers of quarters, halves and fiscal years, which news of business leaves to be guessed."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import (
    MINUTES_A_DAY,
    Grain,
    Interval,
    Trait,
    civil,
    instant,
    shift,
    unit_end,
    unit_start,
)
from timeline.times.readers.groups import DATE, DURATION, era_year, is_capital, modifiers, which_way, year_named
from timeline.times.readers.yearly import month_of_unit, quarter_number, quarter_of_each_year
from timeline.times.reading import (
    AnchorType,
    Direction,
    Reading,
    date_of_year,
    dated,
    duration_value,
    nearest,
    unit_at,
    with_part,
)
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Step, Unit


def _distance(interval: Interval, moment: int, direction: Direction) -> int:
    """Minutes between a moment and an interval, 0 inside; what lies ahead counts as farther, much so in a sentence that looks back."""
    if interval.first > moment:
        return interval.first - moment + (240 if direction is Direction.PAST else 30) * MINUTES_A_DAY
    return max(0, moment - interval.last)


def quarter(match: Match) -> Reading | None:
    """ "the third quarter (of 2016)", "Q3 2016", "fiscal third quarter"."""
    index = quarter_number(match)
    part, about = modifiers(match)
    fiscal = match.vocabulary.is_fiscal(match.words)
    why = Why.FISCAL_QUARTER_NAMED if fiscal else Why.QUARTER_NAMED
    if match["year"]:
        value, short = year_named(match)
        if value is None:
            return None
        interval = replace(unit_at(instant(value, 3 * index - 2), Grain.QUARTER), fiscal=fiscal)
        reading = dated(interval, part=part, about=about or fiscal, why=why, confidence=0.6 if fiscal else 0.95)
        return reading.having(Trait.SHORT_YEAR) if short else reading
    of_year = quarter_of_each_year(index)

    def place(anchor: int, direction: Direction) -> Interval:
        found = min(
            (nearest(anchor, way, of_year) for way in (Direction.PAST, Direction.FUTURE)), key=lambda one: _distance(one, anchor, direction)
        )
        return replace(nearest(anchor, direction, of_year) if direction is Direction.NEAR else found, fiscal=fiscal)

    return Reading(DATE, f"XXXX-Q{index}", AnchorType.CALENDAR, with_part(place, part, about=about or fiscal), part.value if part else None,
                   why=why, confidence=0.6 if fiscal else 0.85, grain=Grain.QUARTER)  # fmt: skip


def quarter_ended(match: Match) -> Reading | None:
    """ "the third quarter" ended 30 September."""
    reading = quarter(match)
    return reading.having(Trait.ENDED) if reading else None


def quarter_of_year(match: Match) -> Reading | None:
    """ "the third quarter of last year"; "the same quarter last year": that of the quarter told."""
    if match.vocabulary.ordinal(match["quarter"].split("-")[0].split()[0]) or re.search(r"[1-4]", match["quarter"]):
        return month_of_unit(match)
    offset = which_way(match)[0].offset

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(shift(anchor, 4 * offset, Grain.QUARTER), Grain.QUARTER)

    return Reading(DATE, "XXXX-QX", AnchorType.TOLD, place, why=Why.SAME_QUARTER_IN_YEAR, confidence=0.75, grain=Grain.QUARTER)


def part_of_year(months: int) -> Reader:
    """A reader of "il secondo quadrimestre del 2015": one of the parts of so many months into which a year is divided."""
    of_year = 12 // months

    def read(match: Match) -> Reading | None:
        index, year_value = match.vocabulary.ordinal(match["half"]), match.vocabulary.year(match["year"])
        index = of_year if index == -1 else index
        if index is None or not 1 <= index <= of_year or year_value is None:
            return None
        start = shift(instant(year_value), months * (index - 1), Grain.MONTH)
        return dated(Interval(start, shift(start, months, Grain.MONTH), Grain.MONTH), why=Why.MONTHS_NAMED)

    return read


def months_of_year(match: Match) -> Reading | None:
    """ "the first six months of 2023"."""
    count, year_value = int(match.vocabulary.number(match["n"]) or 0), match.vocabulary.year(match["year"])
    if not 1 <= count <= 11 or year_value is None:
        return None
    start = instant(year_value) if match.vocabulary.ordinal(match["half"]) == 1 else shift(instant(year_value), 12 - count, Grain.MONTH)
    return dated(Interval(start, shift(start, count, Grain.MONTH), Grain.MONTH), why=Why.MONTHS_NAMED)


def half(match: Match) -> Reading | None:
    """ "the first half of 2016", "the second half of the year", "the latter half of 1921"."""
    index = 1 if match.vocabulary.ordinal(match["half"]) == 1 else 2
    if match["year"]:
        value, short = year_named(match)
        if value is None:
            return None
        reading = dated(unit_at(instant(era_year(match, value), 6 * index - 5), Grain.HALF), why=Why.HALF_NAMED)
        return reading.having(Trait.SHORT_YEAR) if short else reading

    step, anchor_type = which_way(match) if match["which"] else (Step.THE, AnchorType.CALENDAR)
    offset = step.offset

    def place(anchor: int, direction: Direction) -> Interval:
        found = unit_at(instant(civil(anchor)[0] + offset, 6 * index - 5), Grain.HALF)
        if not match["which"] and direction is Direction.PAST and found.first > anchor:
            found = unit_at(shift(found.first, -1, Grain.YEAR), Grain.HALF)
        return found

    return Reading(DATE, f"XXXX-H{index}", anchor_type, place, why=Why.HALF_NAMED, confidence=0.85, grain=Grain.HALF)


def fiscal_year(match: Match) -> Reading | None:
    """ "fiscal 1989", "the 2016 financial year": whose books begin when is not said, so the calendar year is only about right."""
    value = match.vocabulary.year(match["year"] if len(match["year"]) == 4 else f"'{match['year'].lstrip(chr(39))}")
    if value is None:
        return None
    interval = replace(unit_at(instant(value), Grain.YEAR), approximate=True, fiscal=True)
    return dated(interval, about=True, part=None, confidence=0.6,
                 why=Why.FISCAL_YEAR, mod=None)  # fmt: skip


def year_ended(match: Match) -> Reading | None:
    """ "the year" ended 30 June, "the nine months" to September: the months up to the date that follows."""
    if not is_capital(match, "month"):
        return None
    unit = match.vocabulary.unit(match["unit"])
    whole_year, quarterly = unit is Unit.YEAR, unit is Unit.QUARTER
    months = 12 if whole_year else 3 if quarterly else int(match.vocabulary.number(match["n"]) or 1)
    end_month, end_day = match.vocabulary.month(match["month"]), match.vocabulary.ordinal(match["day"]) if match["day"] else None
    of_year, given = date_of_year(end_month, end_day), match.vocabulary.year(match["year"]) if match["year"] else None
    if given and of_year(given) is None:  # "the year ended 30 February 2015"
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        end = of_year(given) if given else nearest(anchor, direction, of_year)
        assert end is not None
        if end_day is not None and end_day < 28:
            return Interval(shift(end.last, -months, Grain.MONTH), end.last, Grain.DAY)
        last = unit_end(unit_start(end.first, Grain.MONTH), Grain.MONTH)
        first = shift(last, -months, Grain.MONTH)
        if quarterly and unit_at(first, Grain.QUARTER).first == first:
            return unit_at(first, Grain.QUARTER)
        return Interval(first, last, Grain.MONTH)

    kind = DATE if quarterly else DURATION
    value = "XXXX-QX" if quarterly else duration_value(1 if whole_year else months, Unit.YEAR if whole_year else Unit.MONTH)
    anchor_type = AnchorType.NOTHING if given else AnchorType.CALENDAR
    return Reading(kind, value, anchor_type, place, why=Why.MONTHS_UP_TO, confidence=0.9, grain=Grain.MONTH, chosen=True,
                   traits=frozenset({Trait.ENDED}))  # fmt: skip


def year_earlier_quarter(match: Match) -> Reading | None:
    """ "the year-ago quarter", "the year-earlier period": the quarter told before, a year back."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(shift(anchor, -1, Grain.YEAR), Grain.QUARTER)

    return Reading(DATE, "XXXX-QX", AnchorType.TOLD, place, why=Why.SAME_QUARTER_YEAR_BEFORE, confidence=0.7, grain=Grain.QUARTER,
                   traits=frozenset({Trait.OF_A_QUARTER}))  # fmt: skip


def named_quarter_back(match: Match) -> Reading:
    """ "the year-ago third quarter": the one of that name a year before the latest."""
    of_year = quarter_of_each_year(quarter_number(match))

    def place(anchor: int, direction: Direction) -> Interval:
        latest = nearest(anchor, Direction.PAST, of_year)
        return unit_at(shift(latest.first, -1, Grain.YEAR), Grain.QUARTER)

    return Reading(DATE, "XXXX-QX", AnchorType.SPEECH, place, why=Why.QUARTER_YEAR_BEFORE_LATEST, confidence=0.75,
                   grain=Grain.QUARTER, chosen=True)  # fmt: skip


def quarters_of_year(match: Match) -> Reading | None:
    """ "the first two quarters of 1990": a half-year, or nine months."""
    count, year_value = int(match.vocabulary.number(match["n"]) or 0), match.vocabulary.year(match["year"])
    if year_value is None or count not in (2, 3):
        return None
    start = instant(year_value) if match.vocabulary.ordinal(match["half"]) == 1 else shift(instant(year_value), 12 - 3 * count, Grain.MONTH)
    why = Why.QUARTERS_NAMED
    if count == 2:
        return dated(unit_at(start, Grain.HALF), why=why)
    return dated(Interval(start, shift(start, 9, Grain.MONTH), Grain.MONTH), why=why)


def quarter_in_year(match: Match) -> Reading | None:
    """ "the 1988 period": the quarter told before, in that year."""
    given = int(match["year"])

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(instant(given, civil(anchor)[1]), Grain.QUARTER)

    return Reading(
        DATE, f"{given}-QX", AnchorType.TOLD, place, why=Why.TOLD_QUARTER_IN_YEAR, confidence=0.7, grain=Grain.QUARTER,
        traits=frozenset({Trait.OF_A_QUARTER, Trait.ASIDE}),
    )  # fmt: skip


def latest_quarter(match: Match) -> Reading | None:
    """ "the latest quarter": the last one that was over on the day of speech."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, Grain.QUARTER, -1)

    why = Why.LAST_QUARTER_OVER
    return Reading(DATE, "XXXX-QX", AnchorType.SPEECH, place, why=why, confidence=0.8, grain=Grain.QUARTER, chosen=True)


def the_quarter(match: Match) -> Reading | None:
    """ "the quarter": the one the story is about."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, Grain.QUARTER)

    return Reading(DATE, "XXXX-QX", AnchorType.TOLD, place, why=Why.QUARTER_TOLD_OF, confidence=0.7, grain=Grain.QUARTER,
                   traits=frozenset({Trait.OF_A_QUARTER}))  # fmt: skip
