"""Named days as times: a holiday with what stands about it, its year, "last", a part of the day; knows no name of any day.

A language finds the name and says which day it is (a `Feast`); when that is, calendars.py knows; which year's is meant is read here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from timeline.model import MINUTES_A_DAY, Grain, Interval, Reason, TimexType, Trait, civil, unit_start, weekday
from timeline.times import calendars
from timeline.times.calendars import Days
from timeline.times.readers.days import in_day_part
from timeline.times.reading import AnchorType, Direction, Place, Reading, always, astronomical, unit_at
from timeline.times.reasons import NoTimeError, Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Step, Unit

__all__ = ["DayOf", "Feast", "calendar_of", "every_feast", "feast_day", "reader_of"]


@dataclass(frozen=True, slots=True)
class Feast:
    """A named day: when it falls, in words why, how sure that is, and when else it may fall (another country's, another calendar's).

    `value` is its TIMEX3 value without a year, and `once` the year of a day of history, which needs no other.
    """

    days: Days
    why: Reason | Why = Why.NAME_OF_DAY
    confidence: float = 0.9
    other: Days | None = None
    value: str = "XXXX-XX-XX"
    once: int | None = None


_SURE_WORDS = 3  # of a name that is one in small letters too: "o dia do trabalho", but not "natale"


DayOf = Callable[[Match], "Feast | None"]


def calendar_of(
    fixed: Mapping[tuple[int, int], str], from_easter: Mapping[int, str], others: Mapping[str, Feast | DayOf]
) -> dict[str, Feast | DayOf]:
    """The feasts of a language by their names: of fixed days (month, day), of days counted from Easter Sunday, and others.

    One entry may hold several names with ``|`` between them.
    """
    tables: tuple[Mapping[str, Feast | DayOf], ...] = (
        {names: Feast(calendars.on(*date), value=f"XXXX-{date[0]:02}-{date[1]:02}") for date, names in fixed.items()},
        {names: Feast(calendars.easter(offset), Why.FROM_EASTER) for offset, names in from_easter.items()},
        others,
    )
    return {name: feast for table in tables for names, feast in table.items() for name in names.split("|")}


def reader_of(feasts: Mapping[str, Feast | DayOf], never_before: re.Pattern[str]) -> Reader:
    """A reader of the names of `feasts` in the group ``named``: none where the text behind fits `never_before` ("l'île de Noël")."""

    def read(match: Match) -> Reading | None:
        words = match["named"].split()
        entry = feasts.get(" ".join(words))
        written = match.original_of("named")
        small = not any(map(str.isupper, written)) and any(map(str.isupper, match.text))  # but for a note that has no capitals
        small = small and len(words) < _SURE_WORDS and words[0] not in match.vocabulary.weekdays  # "le vendredi saint"
        if entry is None or small or never_before.search(match.before(30)):
            return None
        return feast_day(match, entry)

    return read


def feast_day(match: Match, entry: Feast | DayOf) -> Reading | None:
    """A named day with what stands about it: its year, "last", a part of the day, "weekend", "the day after"."""
    feast = entry if isinstance(entry, Feast) else entry(match)
    if feast is None:
        return None
    if match["span"] or match["daypart"]:
        if not feast.days(2001)[0].is_unit:
            return None
        if match["span"]:
            span = match.vocabulary.unit(match["span"]) or Unit.WEEK
            feast = replace(feast, days=_weeks(feast.days, span), other=None, why=Why.SPAN_OF_DAY.of(span=span))
    reading = _in_year(match, feast)
    if match["way"] or match["eve"]:
        return _beside(match, reading)
    if reading is not None and match["daypart"]:
        return in_day_part(reading, match.vocabulary.day_part(match["daypart"]))
    return reading


def _beside(match: Match, reading: Reading | None) -> Reading | None:
    """ "the day after Christmas", "the eve of Easter 2016": the day next to the one named."""
    if reading is None or reading.place is None:
        return None
    named, offset = reading.place, 1 if match.vocabulary.way(match["way"]) > 0 else -1

    def place(anchor: int, direction: Direction) -> Interval:
        found = named(anchor, direction)
        if not found.is_unit or found.grain is not Grain.DAY:
            raise NoTimeError(Why.NOT_ONE_DAY)
        return unit_at(found.first, Grain.DAY, offset)

    why = (Why.DAY_AFTER_FEAST if offset > 0 else Why.DAY_BEFORE_FEAST).of(day=reading.why)
    value = str(place(0, Direction.PAST)) if reading.anchor_type is AnchorType.NOTHING else "XXXX-XX-XX"
    return replace(reading, place=place, value=value, mod=None, why=why, other=None)


def every_feast(entry: Feast | DayOf) -> Reading:
    """ "every Christmas": again and again."""
    value = entry.value if isinstance(entry, Feast) and not entry.value.endswith("XX") else "P1Y"
    return Reading(TimexType.SET, value, dates=False, why=Why.AGAIN)


def _in_year(match: Match, feast: Feast) -> Reading | None:
    if match["year"]:
        given = match.vocabulary.year(match["year"])
        return (
            _dated(match, feast, astronomical(given, before_christ=match.vocabulary.is_before_christ(match["era"])))
            if given is not None
            else None
        )
    if match["of_which"]:
        return _of_year(match, feast)
    if match["which"]:
        return _chosen(match, feast)
    if feast.once is not None:
        return _dated(match, feast, feast.once)

    def place(anchor: int, direction: Direction) -> Interval:
        return _pick(feast.days, anchor, direction)

    reading = _reading(match, feast, place, AnchorType.CALENDAR).having(Trait.FEAST)
    return reading if match["span"] else reading.having(Trait.DAY_OF_MONTH)


def _reading(match: Match, feast: Feast, place: Place, anchor_type: AnchorType, **more: object) -> Reading:
    part, about = match.vocabulary.part(match["part"]), match.vocabulary.is_about(match["about"])

    def narrowed(anchor: int, direction: Direction) -> Interval:
        return _narrowed(place(anchor, direction), match)

    other = feast.other
    reading = Reading(
        TimexType.DATE,
        feast.value,
        anchor_type,
        narrowed,
        part.value if part else "APPROX" if about else None,
        why=feast.why,
        confidence=feast.confidence,
        grain=Grain.DAY,
    )
    if other is not None and anchor_type is AnchorType.CALENDAR:

        def elsewhere(anchor: int, direction: Direction) -> Interval:
            return _pick(other, anchor, direction)

        reading = replace(reading, other=elsewhere)
    return replace(reading, **more) if more else reading  # type: ignore[arg-type]


def _dated(match: Match, feast: Feast, year: int) -> Reading:
    """The day of one year; where it falls twice ("Eid al-Fitr 2000"), the first of the two."""
    first, *more = feast.days(year)
    reading = _reading(
        match, feast, always(first), AnchorType.NOTHING, confidence=feast.confidence * 0.7 if more else min(feast.confidence + 0.05, 1)
    )
    why = Why.EITHER_OF_TWO.of(day=feast.why) if more else feast.why
    return replace(reading, value=str(_narrowed(first, match)), why=why)


def _narrowed(found: Interval, match: Match) -> Interval:
    """The beginning, middle or end of a feast of several days, and "about" a day."""
    part, days = match.vocabulary.part(match["part"]), (found.last - found.first) // MINUTES_A_DAY
    if part is not None and days >= 3 and found.grain is Grain.DAY:
        third = list(type(part)).index(part)
        first, last = (found.first + days * cut // 3 * MINUTES_A_DAY for cut in (third, third + 1))
        return replace(found, first=first, last=last, named=str(found))
    return replace(found, approximate=True) if match.vocabulary.is_about(match["about"]) else found


def _weeks(days: Days, span: Unit) -> Days:
    """The weeks that hold the days, or the weekends next to them: of a Monday or Tuesday the one before."""

    def of_year(year: int) -> tuple[Interval, ...]:
        if span is Unit.WEEK:
            return tuple(unit_at(one.first, Grain.WEEK) for one in days(year))
        return tuple(unit_at(one.first - (3 * MINUTES_A_DAY if weekday(one.first) < 2 else 0), Grain.WEEKEND) for one in days(year))

    return of_year


def _pick(days: Days, anchor: int, direction: Direction) -> Interval:
    """The latest one up to the anchor, the first one from it on, or that of its year."""
    year = civil(anchor)[0]
    around = [one for offset in (-1, 0, 1) for one in days(year + offset)]
    if direction is Direction.PAST:
        return max((one for one in around if one.first <= anchor), key=lambda one: one.first)
    if direction is Direction.FUTURE:
        return min((one for one in around if one.last > anchor), key=lambda one: one.first)
    return min(around, key=lambda one: (abs(civil(one.first)[0] - year), one.first))


_JUST_OVER = 60 * MINUTES_A_DAY  # "this Christmas" may be the last one as long as this after it


def _chosen(match: Match, feast: Feast) -> Reading:
    """ "last Thanksgiving", "next Easter", "this Christmas", "the following Christmas"."""
    step, days = match.vocabulary.step(match["which"]), feast.days

    def before(anchor: int, direction: Direction) -> Interval:
        today = unit_start(anchor, Grain.DAY)
        return max(
            (one for offset in (-2, -1, 0) for one in days(civil(anchor)[0] + offset) if one.last <= today), key=lambda one: one.first
        )

    def after(anchor: int, direction: Direction) -> Interval:
        return min(
            (one for offset in (0, 1, 2) for one in days(civil(anchor)[0] + offset) if one.first > anchor), key=lambda one: one.first
        )

    def this(anchor: int, direction: Direction) -> Interval:
        latest = _pick(days, anchor, Direction.PAST)
        if direction is Direction.PAST and anchor - latest.last < _JUST_OVER:
            return latest
        return _pick(days, anchor, Direction.FUTURE if direction is Direction.FUTURE else Direction.NEAR)

    place, why = this, Why.THIS_ONE
    if step in (Step.LAST, Step.PREVIOUS):
        place, why = before, Why.LAST_ONE
    elif step in (Step.NEXT, Step.FOLLOWING):
        place, why = after, Why.NEXT_ONE
    return _reading(
        match,
        replace(feast, other=None, why=Why.WHICH_FEAST.of(which=why, day=feast.why)),
        place,
        AnchorType.TOLD if step.is_told else AnchorType.SPEECH,
        chosen=True,
    ).having(*({Trait.FEAST} if step is Step.SAME else ()))


def _of_year(match: Match, feast: Feast) -> Reading:
    """ "Christmas last year", "Easter of that year"."""
    step = match.vocabulary.step(match["of_which"])

    def place(anchor: int, direction: Direction) -> Interval:
        return feast.days(civil(anchor)[0] + step.offset)[0]

    why = Why.FEAST_OF_YEAR_MEANT.of(day=feast.why, words=match["of_which"])
    reading = _reading(
        match, replace(feast, other=None, why=why), place, AnchorType.TOLD if step.is_told else AnchorType.SPEECH, chosen=True
    )
    return reading.having(Trait.FEAST) if step.is_told else reading
