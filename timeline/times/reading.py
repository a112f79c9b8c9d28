"""What words mean: readers turn a match into a `Reading`, a time still to be counted from somewhere; the only module with dateparser.

dateparser reads one clean calendar or clock phrase at a time ("5 May 2016", "Sept. 26", "5:30 pm") and says which parts were
really there; it never searches, and it never sees a "now": what is missing is left open and counted out by the anchor graph
(resolve.py). All that it reads wrongly or not at all (FACTS: early/mid/late, seasons, quarters, last May, weekends, decades,
centuries, BC, ranges, vague times) is read here.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from dateparser.date import DateDataParser

from timeline.model import (
    MINUTES_A_DAY,
    Grain,
    Interval,
    Part,
    TimexType,
    civil,
    days_in_month,
    instant,
    shift,
    unit_end,
    unit_start,
    weekday,
)


class Lean(StrEnum):
    """What a reading has to be counted from."""

    NOTHING = "nothing"  # complete in itself
    SPEECH = "speech"  # the day on which it is said: today, last year, two weeks ago
    TOLD = "told"  # the time told just before: two days later, the following year, the same day
    CALENDAR = "calendar"  # the nearest fitting one: on Tuesday, in March, in the third quarter


class Toward(StrEnum):
    """Which of the fitting times is meant."""

    PAST = "past"  # the latest one up to the anchor
    FUTURE = "future"  # the first one from the anchor on
    NEAR = "near"  # the one in the anchor's own year (or week)


Place = Callable[[int, Toward], Interval]


@dataclass(frozen=True, slots=True)
class Reading:
    """What words mean. `value` is the TIMEX3 value as far as the words alone give it; `place` turns an anchor into an interval.

    `dates` says whether it can date an event (durations, sets, ages and "now" do not); `why` is the reader's part of the reasoning;
    `day_level` marks words such as "today" that mean a single day of whoever is speaking; `grain` is the unit of the words.
    """

    type: TimexType
    value: str
    lean: Lean = Lean.NOTHING
    place: Place | None = None
    mod: str | None = None
    dates: bool = True
    why: str = ""
    confidence: float = 1.0
    day_level: bool = False
    grain: Grain | None = None
    other: Place | None = None
    chosen: bool = False  # the words themselves say which way: last, next
    same: bool = False  # the very time told before: then, that time
    weekday: int | None = None  # 0-6, the weekday that the words give beside the date
    histories: bool = False  # a time only in a text that tells history


# ------------------------------------------------------------------------------------------------- dateparser

_FIXED_BASE = datetime.datetime(2000, 1, 15)  # only fills the parts that `parts` says were not read
_SETTINGS = {"RELATIVE_BASE": _FIXED_BASE, "DATE_ORDER": "MDY", "PREFER_DAY_OF_MONTH": "current", "RETURN_AS_TIMEZONE_AWARE": False}
_LONGEST_PHRASE = 60


@dataclass(frozen=True, slots=True)
class Fields:
    """The parts of a calendar phrase that its words gave; None for the rest."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None


@lru_cache(maxsize=1)
def _parser() -> DateDataParser:
    return DateDataParser(languages=["en"], settings=dict(_SETTINGS))


_WITH_YEAR = re.compile(r"(.*[^\W\d_]) (\d{4})")
_LEAP_YEAR = 2000


def calendar_fields(phrase: str) -> Fields | None:
    """A clean calendar phrase ("5 May 2016", "Sept. 26", "May 2016") as fields, None if dateparser cannot read it.

    A year of four digits needs no reading: dateparser sees one year in its place, so that it reads each day and month only once.
    """
    named = _WITH_YEAR.fullmatch(phrase)
    if named is None:
        return _fields_of(phrase)
    fields = _fields_of(f"{named[1]} {_LEAP_YEAR}")
    return replace(fields, year=int(named[2])) if fields is not None and fields.year == _LEAP_YEAR else None


@lru_cache(maxsize=1 << 12)
def _fields_of(phrase: str) -> Fields | None:
    if len(phrase) > _LONGEST_PHRASE:
        return None
    data = _parser().get_date_data(phrase)
    parts, date = set(data.parts or ()), data.date_obj
    if date is None or "time" in parts or not parts & {"year", "month", "day"}:
        return None
    return Fields(
        date.year if "year" in parts else None, date.month if "month" in parts else None, date.day if "day" in parts else None
    )  # fmt: skip


@lru_cache(maxsize=1 << 14)
def clock_fields(phrase: str) -> Fields | None:
    """A clean time of day ("5:30 pm", "17:30") as hour and minute, None if dateparser cannot read it. Zones are dropped."""
    if len(phrase) > _LONGEST_PHRASE:
        return None
    data = _parser().get_date_data(phrase)
    if data.date_obj is None or "time" not in (data.parts or ()):
        return None
    return Fields(hour=data.date_obj.hour, minute=data.date_obj.minute)


# ---------------------------------------------------------------------------------------------------- numbers

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS: dict[str, int] = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_NUMBERS = {**{word: value for value, word in enumerate(_ONES)}, **_TENS}
_ORDINALS: dict[str, int] = dict(zip(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth thirtieth".split(), [*range(1, 21), 30], strict=True,
))  # fmt: skip


def ordinal(words: str) -> int | None:
    """ "fifth", "21st", "twenty-first" as a number."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    tens, _, ones = words.replace(" ", "-").rpartition("-")
    value = _ORDINALS.get(ones)
    if value is None or (tens and tens not in _TENS):
        return None
    return _TENS.get(tens, 0) + value


_MOST = 1e15  # a number of units that somebody could have written in earnest; a row of a thousand digits is none


def number(words: str) -> float | None:
    """ "two", "twenty-five", "a", "1,000", "2 1/2", "a dozen", "half a" as a number; None for "several" and other vague ones."""
    words = words.strip().replace("-", " ")
    fraction = re.fullmatch(r"(\d+) (\d)/(\d)", words)
    if fraction:
        whole, above, below = map(int, fraction.groups())
        return whole + above / below if below else None
    plain = words.replace(",", "")
    if re.fullmatch(r"\d+(?:\.\d+)?", plain):
        value = float(plain)
        return value if value < _MOST else None
    fixed: dict[str, float] = {
        "a": 1,
        "an": 1,
        "another": 1,
        "a single": 1,
        "half": 0.5,
        "half a": 0.5,
        "half an": 0.5,
        "a dozen": 12,
        "dozen": 12,
        "a couple of": 2,
        "a couple": 2,
        "couple of": 2,
        "a hundred": 100,
        "a thousand": 1000,
        "a half dozen": 6,
        "half a dozen": 6,
        "two dozen": 24,
        "an additional": 1,
        "one and a half": 1.5,
    }
    if words in fixed:
        return fixed[words]
    total = 0
    for word in words.split():
        if word in _NUMBERS:
            total += _NUMBERS[word]
        elif word == "hundred":
            total = (total or 1) * 100
        elif word == "thousand":
            total = (total or 1) * 1000
        elif word not in ("and", "odd", "a"):
            return None
    return float(total) if total else None


UNITS: dict[str, Grain | None] = {
    "second": None,
    "minute": Grain.MINUTE,
    "hour": Grain.HOUR,
    "day": Grain.DAY,
    "night": Grain.DAY,
    "week": Grain.WEEK,
    "fortnight": Grain.WEEK,
    "weekend": Grain.WEEKEND,
    "month": Grain.MONTH,
    "quarter": Grain.QUARTER,
    "season": Grain.SEASON,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
    "century": Grain.CENTURY,
    "evening": Grain.DAY,
    "morning": Grain.DAY,
    "afternoon": Grain.DAY,
    "summer": Grain.SEASON,
    "winter": Grain.SEASON,
}
_LETTER = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "fortnight": "W",
    "weekend": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
}
_FACTOR = {"fortnight": 2, "decade": 10, "century": 100}


def unit_of(words: str) -> str:
    """ "years" → "year", "centuries" → "century"."""
    words = words.strip().removesuffix("'").removesuffix("'s")
    if words in UNITS:
        return words
    return "century" if words == "centuries" else words.removesuffix("s")


def duration_value(count: float | None, unit: str) -> str:
    """A TIMEX3 duration, ``P3D``, ``PT2H``, ``PXM``; halves as the next smaller unit, as TimeBank does (``P1Y6M``, ``PT1M30S``)."""
    letter = _LETTER.get(unit, "D")
    clock, letter = ("T", letter[1:]) if letter.startswith("T") else ("", letter)
    if count is None:
        return {"decade": "PXY", "century": "PXCE"}.get(unit, f"P{clock}X{letter}")
    count *= _FACTOR.get(unit, 1)
    if count == int(count):
        return f"P{clock}{int(count)}{letter}"
    if count == 0.5 and unit in ("year", "hour", "minute"):
        return {"year": "P6M", "hour": "PT30M", "minute": "PT30S"}[unit]
    if count % 1 == 0.5 and unit in ("year", "hour", "minute"):
        return f"P{clock}{int(count)}{letter}{ {'year': '6M', 'hour': '30M', 'minute': '30S'}[unit] }"
    return f"P{clock}{count:g}{letter}"


# ---------------------------------------------------------------------------------------------------- placing

MONTHS = {name: index for index, name in enumerate(
    "january february march april may june july august september october november december".split(), 1)}  # fmt: skip
WEEKDAYS = {name: index for index, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
SEASON_LABEL = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
DAY_PARTS = {
    "morning": "MO",
    "midday": "MI",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "overnight": "NI",
    "dawn": "MO",
    "daybreak": "MO",
    "dusk": "EV",
    "noon": "MI",
    "nights": "NI",
    "mornings": "MO",
    "evenings": "EV",
    "afternoons": "AF",
}
_PARTS = {
    "early": Part.START,
    "beginning": Part.START,
    "start": Part.START,
    "first": Part.START,
    "mid": Part.MID,
    "middle": Part.MID,
    "late": Part.END,
    "end": Part.END,
    "close": Part.END,
    "latter": Part.END,
    "later": Part.END,
    "dawn": Part.START,
    "turn": Part.START,
}


def month_of(word: str) -> int:
    """1–12 of a month's name or abbreviation."""
    return next(index for name, index in MONTHS.items() if name.startswith(word.rstrip(".")[:3]))


def weekday_of(word: str) -> int:
    """0–6 of a weekday's name or abbreviation."""
    return next(index for name, index in WEEKDAYS.items() if name.startswith(word[:3]))


def part_of(words: str) -> Part | None:
    """The part that "early", "mid-", "the end of" … name."""
    return next((part for word, part in _PARTS.items() if re.search(rf"\b{word}\b", words)), None) if words else None


def is_about(words: str) -> bool:
    """Whether a modifier says "about"."""
    return bool(re.match(r"(?:about|around|approximately|roughly|circa|ca?\.?|some|nearly|almost|sometime)\b", words))


@lru_cache(maxsize=1 << 13)
def unit_at(moment: int, grain: Grain, offset: int = 0) -> Interval:
    """The unit of `grain` that holds `moment`, moved by `offset` units."""
    start = unit_start(moment, grain)
    if offset:
        start = unit_start(shift(start, offset, grain), grain)
    return Interval(start, unit_end(start, grain), grain)


def nearest(anchor: int, toward: Toward, of_year: Callable[[int], Interval | None]) -> Interval:
    """The yearly time (`of_year` gives it for a year, None where that year has none) that `toward` picks."""
    year = civil(anchor)[0]
    years: Iterable[int]
    if toward is Toward.PAST:
        years = range(year + 1, year - 9, -1)
    elif toward is Toward.FUTURE:
        years = range(year - 1, year + 9)
    else:
        years = sorted(range(year - 8, year + 9), key=lambda one: (abs(one - year), one))
    for one in years:  # in the order of preference; 29 February is to be found at most eight years away
        try:
            found = of_year(one)
        except ValueError:  # a year that the program cannot place
            continue
        if found is None or (toward is Toward.PAST and found.first > anchor) or (toward is Toward.FUTURE and found.last <= anchor):
            continue
        return found
    raise ValueError("no year near by has that day")


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
    """The weekday `toward` picks: the latest up to the anchor (today's weekday is today), the first from it on, or that of its week."""

    def place(anchor: int, toward: Toward) -> Interval:
        today = unit_start(anchor, Grain.DAY)
        ahead = (index - weekday(anchor)) % 7
        if toward is Toward.NEAR:
            ahead = index - weekday(anchor)
        elif toward is Toward.PAST and ahead:
            ahead -= 7
        return unit_at(today + ahead * MINUTES_A_DAY, Grain.DAY)

    return place


def with_part(place: Place, part: Part | None, *, about: bool = False) -> Place:
    """`place` narrowed to early, mid or late, where the unit can be narrowed."""
    if part is None and not about:
        return place

    def narrowed(anchor: int, toward: Toward) -> Interval:
        found = place(anchor, toward)
        kept = part if found.is_unit and not found.named else None
        return replace(found, part=kept, approximate=about)

    return narrowed


def always(interval: Interval) -> Place:
    """A time that needs no anchor."""
    return lambda anchor, toward: interval


def dated(interval: Interval, *, part: Part | None = None, about: bool = False, why: str = "", **more: object) -> Reading:
    """The reading of a complete date."""
    if part or about:
        interval = replace(interval, part=part if interval.is_unit and not interval.named else None, approximate=about)
    kind = TimexType.TIME if interval.has_clock or interval.day_part else TimexType.DATE
    reading = Reading(kind, str(interval), place=always(interval), mod=interval.mod, why=why, grain=interval.grain)
    return replace(reading, **more) if more else reading  # type: ignore[arg-type]


def year_number(words: str) -> int | None:
    """ "1998", "'98", "nineteen ninety-four", "two thousand" as a year; "'98" is the one nearest to 1985."""
    digits = re.fullmatch(r"'?(\d{1,4})", words)
    if digits:
        value = int(digits.group(1))
        if words.startswith("'"):
            return value + (1900 if value >= 35 else 2000)
        return value
    spoken = words.replace("-", " ").split()
    for cut in range(1, len(spoken)):
        high, low = number(" ".join(spoken[:cut])), number(" ".join(spoken[cut:]).removeprefix("oh ").removeprefix("o "))
        if high and low and 10 <= high <= 20 and low < 100 and spoken[cut - 1] not in ("hundred", "thousand"):
            return int(high * 100 + low)
    value = number(words)
    return int(value) if value and 1000 <= value <= 2100 else None


def astronomical(year: int, era: str) -> int:
    """The astronomical number of a year of an era; ValueError for a year 0."""
    if year == 0:
        raise ValueError("there is no year 0 in an era")
    return 1 - year if era.replace(".", "").startswith("b") else year
