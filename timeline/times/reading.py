"""What words mean: readers turn a match into a `Reading`, a time still to be counted from somewhere; the only module with dateparser.

dateparser reads one clean calendar or clock phrase at a time, where the month is not in the language's own list or a clock is written
in an unusual way, and says which parts were really there; it never searches, and it never sees a "now": what is missing is left open
and counted out by the anchor graph (resolve.py). All that it reads wrongly or not at all (FACTS: early/mid/late, seasons, quarters,
last May, weekends, decades, centuries, BC, ranges, vague times) is read here.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline import patterns as re
from timeline.model import (
    MINUTES_A_DAY,
    Contradiction,
    Grain,
    Interval,
    Part,
    Reason,
    TimexType,
    Trait,
    civil,
    days_in_month,
    instant,
    shift,
    unit_end,
    unit_start,
    weekday,
)
from timeline.times.reasons import NoTimeError, Why
from timeline.times.words import Unit

if TYPE_CHECKING:
    from dateparser.date import DateDataParser


class AnchorType(StrEnum):
    """What a reading asks to be counted from; what it was counted from in the end is an `AnchorKind`."""

    NOTHING = "nothing"  # complete in itself
    SPEECH = "speech"  # the day on which it is said: today, last year, two weeks ago
    TOLD = "told"  # the time told just before: two days later, the following year, the same day
    CALENDAR = "calendar"  # the nearest fitting one: on Tuesday, in March, in the third quarter


class Direction(StrEnum):
    """Which of the fitting times is meant."""

    PAST = "past"  # the latest one up to the anchor
    FUTURE = "future"  # the first one from the anchor on
    NEAR = "near"  # the one in the anchor's own year (or week)


Place = Callable[[int, Direction], Interval]


@dataclass(frozen=True, slots=True)
class Reading:
    """What words mean. `value` is the TIMEX3 value as far as the words alone give it; `place` turns an anchor into an interval.

    `dates` says whether it can date an event (durations, sets, ages and "now" do not); `why` is the reader's part of the reasoning;
    `day_level` marks words such as "today" that mean a single day of whoever is speaking; `grain` is the unit of the words.
    """

    type: TimexType
    value: str
    anchor_type: AnchorType = AnchorType.NOTHING
    place: Place | None = None
    mod: str | None = None
    dates: bool = True
    why: Reason | Why | None = None
    confidence: float = 1.0
    day_level: bool = False
    grain: Grain | None = None
    other: Place | None = None
    otherwise: Reading | None = None  # what the words mean in a sentence that does not look ahead
    chosen: bool = False  # the words themselves say which way: last, next
    same: bool = False  # the very time told before: then, that time
    weekday: int | None = None  # 0-6, the weekday that the words give beside the date
    zone: str = ""  # what the value of a time of day ends in: "Z" for UTC
    histories: bool = False  # a time only in a text that tells history
    traits: frozenset[Trait] = frozenset()  # what others have to know of it
    against: tuple[Contradiction, ...] = ()  # what the words themselves say against it

    def having(self, *traits: Trait) -> Reading:
        """The same with these traits."""
        return replace(self, traits=self.traits | frozenset(traits))


# ------------------------------------------------------------------------------------------------- dateparser

_FIXED_BASE = datetime.datetime(2000, 1, 15)  # only fills the parts that `parts` says were not read
# UTC, so that dateparser asks for no time zone of this machine: an unknown one in TZ would be an error
_SETTINGS = {
    "TIMEZONE": "UTC", "RELATIVE_BASE": _FIXED_BASE, "PREFER_DAY_OF_MONTH": "current", "RETURN_AS_TIMEZONE_AWARE": False,
    "PARSERS": ["absolute-time"],
}  # fmt: skip
_LONGEST_PHRASE = 60


@dataclass(frozen=True, slots=True)
class Fields:
    """The parts of a calendar phrase that its words gave; None for the rest."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None


@lru_cache(maxsize=32)
def _parser(locale: str, order: str) -> DateDataParser:
    from dateparser.date import DateDataParser  # when the first calendar date is read: it takes longer than a short text

    return DateDataParser(languages=[locale], settings={**_SETTINGS, "DATE_ORDER": order})


_WITH_YEAR = re.compile(r"(.*[^\W\d_]) (\d{4})")
_LEAP_YEAR = 2000
# plain forms need no parser, nor does "35 pm", which is none
_CLOCK = re.compile(r"(\d{1,2})(?:(?:[:.]([0-5]\d))(?: ?(am|pm))?|(?:\.(\d))? ?(am|pm))")
_TO_THE_SECOND = re.compile(r"(\d{1,2}:[0-5]\d):[0-5]\d")  # "2:11:02", whose seconds are dropped


def calendar_fields(phrase: str, locale: str, order: str) -> Fields | None:
    """A clean calendar phrase ("5 May 2016", "Sept. 26", "May 2016") as fields, None if dateparser cannot read it.

    A year of four digits needs no reading: dateparser sees one year in its place, so that it reads each day and month only once.
    """
    named = _WITH_YEAR.fullmatch(phrase)
    if named is None:
        return _fields_of(phrase, locale, order)
    fields = _fields_of(f"{named[1]} {_LEAP_YEAR}", locale, order)
    return replace(fields, year=int(named[2])) if fields is not None and fields.year == _LEAP_YEAR else None


@lru_cache(maxsize=1 << 12)
def _fields_of(phrase: str, locale: str, order: str) -> Fields | None:
    if len(phrase) > _LONGEST_PHRASE or not locale:
        return None
    data = _parser(locale, order).get_date_data(phrase)
    parts, date = set(data.parts or ()), data.date_obj
    if date is None or "time" in parts or not parts & {"year", "month", "day"}:
        return None
    return Fields(
        date.year if "year" in parts else None, date.month if "month" in parts else None, date.day if "day" in parts else None
    )  # fmt: skip


@lru_cache(maxsize=1 << 14)
def clock_fields(phrase: str) -> Fields | None:
    """A clean time of day ("5:30 pm", "17:30") as hour and minute, None if dateparser cannot read it either. Zones are dropped."""
    if exact := _TO_THE_SECOND.fullmatch(phrase):
        phrase = exact[1]
    if plain := _CLOCK.fullmatch(phrase):
        hour, minute, half = int(plain[1]), int(plain[2] or plain[4] or 0), plain[3] or plain[5]  # "10.5 p.m." is five past ten
        if half and 1 <= hour <= 12:
            return Fields(hour=hour % 12 + (12 if half == "pm" else 0), minute=minute)
        return Fields(hour=hour, minute=minute) if plain[2] and hour < 24 else None
    if len(phrase) > _LONGEST_PHRASE:
        return None
    data = _parser("en", "MDY").get_date_data(phrase)  # the clock is written in digits
    if data.date_obj is None or "time" not in (data.parts or ()):
        return None
    return Fields(hour=data.date_obj.hour, minute=data.date_obj.minute)


# ---------------------------------------------------------------------------------------------------- placing

_LETTER = {
    Unit.SECOND: "TS",
    Unit.MINUTE: "TM",
    Unit.HOUR: "TH",
    Unit.DAY: "D",
    Unit.NIGHT: "D",
    Unit.WEEK: "W",
    Unit.FORTNIGHT: "W",
    Unit.WEEKEND: "W",
    Unit.MONTH: "M",
    Unit.QUARTER: "Q",
    Unit.HALF: "M",
    Unit.YEAR: "Y",
    Unit.DECADE: "Y",
    Unit.CENTURY: "Y",
    Unit.MILLENNIUM: "Y",
}
_FACTOR = {Unit.FORTNIGHT: 2, Unit.HALF: 6, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_HALVES = {Unit.YEAR: "6M", Unit.HOUR: "30M", Unit.MINUTE: "30S"}


def duration_value(count: float | None, unit: Unit) -> str:
    """A TIMEX3 duration, ``P3D``, ``PT2H``, ``PXM``; halves as the next smaller unit, as TimeBank does (``P1Y6M``, ``PT1M30S``)."""
    letter = _LETTER.get(unit, "D")
    clock, letter = ("T", letter[1:]) if letter.startswith("T") else ("", letter)
    if count is None:
        return {Unit.DECADE: "PXY", Unit.CENTURY: "PXCE"}.get(unit, f"P{clock}X{letter}")
    count *= _FACTOR.get(unit, 1)
    if count == int(count):
        return f"P{clock}{int(count)}{letter}"
    if count % 1 == 0.5 and unit in _HALVES:
        whole = f"{int(count)}{letter}" if count > 1 else ""
        return f"P{clock}{whole}{_HALVES[unit]}"
    return f"P{clock}{count:g}{letter}"


SEASON_LABEL = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def whole_date(reading: Reading) -> Interval | None:
    """The date that is complete by its words, "3 May 2016"; None for what counts from another time, and for what is no date."""
    if reading.anchor_type is not AnchorType.NOTHING or reading.place is None or not reading.dates:
        return None
    return reading.place(0, Direction.PAST)


@lru_cache(maxsize=1 << 13)
def unit_at(moment: int, grain: Grain, offset: int = 0) -> Interval:
    """The unit of `grain` that holds `moment`, moved by `offset` units."""
    start = unit_start(moment, grain)
    if offset:
        start = unit_start(shift(start, offset, grain), grain)
    return Interval(start, unit_end(start, grain), grain)


def nearest(anchor: int, direction: Direction, of_year: Callable[[int], Interval | None]) -> Interval:
    """The yearly time (`of_year` gives it for a year, None where that year has none) that `direction` picks."""
    year = civil(anchor)[0]
    years: Iterable[int]
    if direction is Direction.PAST:
        years = range(year + 1, year - 9, -1)
    elif direction is Direction.FUTURE:
        years = range(year - 1, year + 9)
    else:
        years = sorted(range(year - 8, year + 9), key=lambda one: (abs(one - year), one))
    for one in years:  # in the order of preference; 29 February is to be found at most eight years away
        try:
            found = of_year(one)
        except ValueError:  # a year that the program cannot place
            continue
        if (
            found is None
            or (direction is Direction.PAST and found.first > anchor)
            or (direction is Direction.FUTURE and found.last <= anchor)
        ):
            continue
        return found
    raise NoTimeError(Why.NO_YEAR_NEAR)


def month_interval(year: int, month: int) -> Interval:
    """A calendar month."""
    return unit_at(instant(year, month), Grain.MONTH)


def day_interval(year: int, month: int, day: int) -> Interval:
    """A calendar day; ValueError if there is none."""
    return unit_at(instant(year, month, day), Grain.DAY)


def date_of_year(month: int, day: int | None) -> Callable[[int], Interval | None]:
    """The month, or the day of the month, of any year that has it."""

    def of_year(year: int) -> Interval | None:
        if day is None:
            return month_interval(year, month)
        return day_interval(year, month, day) if day <= days_in_month(year, month) else None

    return of_year


def weekday_near(index: int) -> Place:
    """The weekday `direction` picks: the latest up to the anchor (today's weekday is today), the first from it on, or that of its week."""

    def place(anchor: int, direction: Direction) -> Interval:
        today = unit_start(anchor, Grain.DAY)
        ahead = (index - weekday(anchor)) % 7
        if direction is Direction.NEAR:
            ahead = index - weekday(anchor)
        elif direction is Direction.PAST and ahead:
            ahead -= 7
        return unit_at(today + ahead * MINUTES_A_DAY, Grain.DAY)

    return place


def with_part(place: Place, part: Part | None, *, about: bool = False) -> Place:
    """`place` narrowed to early, mid or late, where the unit can be narrowed."""
    if part is None and not about:
        return place

    def narrowed(anchor: int, direction: Direction) -> Interval:
        found = place(anchor, direction)
        kept = part if found.is_unit and not found.named else None
        return replace(found, part=kept, approximate=about)

    return narrowed


def always(interval: Interval) -> Place:
    """A time that needs no anchor."""
    return lambda anchor, direction: interval


def dated(interval: Interval, *, part: Part | None = None, about: bool = False, why: Reason | Why | None = None, **more: object) -> Reading:
    """The reading of a complete date."""
    if part or about:
        interval = replace(interval, part=part if interval.is_unit and not interval.named else None, approximate=about)
    kind = TimexType.TIME if interval.has_clock or interval.day_part else TimexType.DATE
    reading = Reading(kind, str(interval), place=always(interval), mod=interval.mod, why=why, grain=interval.grain)
    return replace(reading, **more) if more else reading  # type: ignore[arg-type]


def astronomical(year: int, *, before_christ: bool) -> int:
    """The astronomical number of a year of an era; ValueError for a year 0."""
    if year == 0:
        raise NoTimeError(Why.NO_YEAR_ZERO)
    return 1 - year if before_christ else year
