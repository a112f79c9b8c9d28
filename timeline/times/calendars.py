"""The days that calendars give a year: fixed, movable, Easter, Hebrew, Islamic, national; the only module with the holiday libraries.

Each library is imported when its first day is asked for, never before. A year is an astronomical one, and days before 15 October
1582 carry their Julian names, as histories write them (Easter 1066 is 16 April 1066). Where a library ends, what is known without
it is given: an arithmetical calendar, or the stretch of the year in which the day lies, both marked approximate.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from timeline import patterns as re
from timeline.model import MINUTES_A_DAY, Grain, Interval, civil, days_in_month, instant, weekday
from timeline.patterns import worked_out
from timeline.times.reading import day_interval

Days = Callable[[int], tuple[Interval, ...]]  # the times that begin in a year, in order; never empty for the years 1583 to 4000

_GREGORIAN_FROM = datetime.date(1582, 10, 15).toordinal()
_FIRST_EASTER, _FIRST_GREGORIAN_EASTER, _LAST_EASTER = 326, 1583, 4099  # what dateutil.easter knows
_SUNDAY = 6
_GREGORIAN_YEARS = range(_FIRST_GREGORIAN_EASTER, 4000)
_MUHARRAM_1 = datetime.date(622, 7, 19).toordinal()  # 1 Muharram AH 1 (civil epoch), 16 July 622 of the Julian calendar
_UMM_AL_QURA = range(1343, 1501)  # the years AH that hijridate knows
_HINDU = range(2001, 2036)  # the years of the library's Hindu calendar
_SOME_YEARS = (2005, 2015)
_ADDED = re.compile(r" \([^)]*\)$")  # "(estimated)", "(Spring Festival)"
_LUNISOLAR = range(1901, 2101)  # the years of its Chinese calendar and of Singapore's Diwali


# ------------------------------------------------------------------------------------------------- days by number


def _named(ordinal: int) -> tuple[int, int, int]:
    """(year, month, day) as people of the time wrote it; `ordinal` is 1 for 1 January 1 (proleptic Gregorian)."""
    if ordinal >= _GREGORIAN_FROM:
        return civil((ordinal - 1) * MINUTES_A_DAY)[:3]
    cycle, rest = divmod(ordinal + 1, 1461)  # the Julian calendar began two days earlier
    of_cycle = min(rest // 365, 3)
    year, day = 4 * cycle + of_cycle + 1, rest - 365 * of_cycle
    month = 1
    while day >= _julian_days(year, month):
        day -= _julian_days(year, month)
        month += 1
    return year, month, day + 1


def _julian_days(year: int, month: int) -> int:
    return 29 if month == 2 and year % 4 == 0 else days_in_month(2001, month)


def _of_julian(year: int, month: int, day: int) -> int:
    """The number of a day of the Julian calendar."""
    before = 365 * (year - 1) + (year - 1) // 4 + sum(_julian_days(year, one) for one in range(1, month))
    return before + day - 2


def _run(ordinal: int, days: int = 1, *, approximate: bool = False) -> Interval:
    """`days` days from one on."""
    (first_year, first_month, first_day), (year, month, day) = _named(ordinal), _named(ordinal + days - 1)
    first = instant(first_year, first_month, min(first_day, days_in_month(first_year, first_month)))
    last = instant(year, month, min(day, days_in_month(year, month))) + MINUTES_A_DAY  # the Julian 29 February 1500 has no instant
    return Interval(first, last, Grain.DAY, approximate=approximate)


def _from_dates(dates: list[datetime.date]) -> tuple[Interval, ...]:
    return tuple(day_interval(one.year, one.month, one.day) for one in sorted(dates))


# ------------------------------------------------------------------------------------------------------- calendars


def on(month: int, day: int, days: int = 1) -> Days:
    """The same date every year, and the days after it up to `days`."""

    def of_year(year: int) -> tuple[Interval, ...]:
        first = instant(year, month, day)
        return (Interval(first, first + days * MINUTES_A_DAY, Grain.DAY),)

    return of_year


def about(first: tuple[int, int], last: tuple[int, int]) -> Days:
    """Some time between two dates (month, day) of the year."""

    def of_year(year: int) -> tuple[Interval, ...]:
        return (Interval(instant(year, *first), instant(year, *last) + MINUTES_A_DAY, Grain.DAY, approximate=True),)

    return of_year


def nth(which: int, index: int, month: int, later: int = 0) -> Days:
    """The first (1), second … or last (-1) weekday (0 for Monday) of a month, or the day `later` days after it."""

    def of_year(year: int) -> tuple[Interval, ...]:
        first = instant(year, month)
        day = 1 + (index - weekday(first)) % 7 + 7 * (which - 1)
        if which < 0:
            last = days_in_month(year, month)
            day = last - (weekday(instant(year, month, last)) - index) % 7
        return (_run(first // MINUTES_A_DAY + day + later),) if later else (day_interval(year, month, day),)

    return of_year


def weekday_before(index: int, month: int, day: int, later: int = 0) -> Days:
    """The last weekday (0 for Monday) before a date of the year, or the day `later` days after it: Sundays in Advent."""

    def of_year(year: int) -> tuple[Interval, ...]:
        date = instant(year, month, day)
        back = (weekday(date) - index) % 7 or 7
        return (_run(date // MINUTES_A_DAY + 1 - back + later),)

    return of_year


def easter(offset: int = 0, days: int = 1, *, orthodox: bool = False) -> Days:
    """Easter Sunday or a feast `offset` days from it: Gregorian from 1583 on (Orthodox by its new-style date), Julian before."""

    def of_year(year: int) -> tuple[Interval, ...]:
        if not _FIRST_EASTER <= year <= _LAST_EASTER:
            around = about((3, 22), (4, 25))(year)[0]
            move = offset * MINUTES_A_DAY
            return (Interval(around.first + move, around.last + move + (days - 1) * MINUTES_A_DAY, Grain.DAY, approximate=True),)
        return (_run(_easter_day(year, orthodox) + offset, days),)

    return of_year


def weekend_of(sunday: Days) -> Days:
    """The Saturday and Sunday of a feast that falls on a Sunday: the weekend of Easter."""

    def of_year(year: int) -> tuple[Interval, ...]:
        return tuple(replace(one, first=one.first - MINUTES_A_DAY) for one in sunday(year))

    return of_year


@lru_cache(maxsize=4096)
def _easter_day(year: int, orthodox: bool) -> int:
    from dateutil import easter as tables

    if year >= _FIRST_GREGORIAN_EASTER:
        return tables.easter(year, tables.EASTER_ORTHODOX if orthodox else tables.EASTER_WESTERN).toordinal()
    sunday = tables.easter(year, tables.EASTER_JULIAN)
    return _of_julian(sunday.year, sunday.month, sunday.day)


def hebrew(month: int, day: int, days: int = 1) -> Days:
    """A date of the Hebrew calendar (Nisan is 1, Tishri 7; 12 is the Adar of Purim) by its day, not the evening before."""

    def of_year(year: int) -> tuple[Interval, ...]:
        return (_run(_hebrew_day(year + (3761 if month in (7, 8, 9) else 3760), month, day), days),)

    return of_year


@lru_cache(maxsize=4096)
def _hebrew_day(year: int, month: int, day: int) -> int:
    from pyluach.dates import HebrewDate

    if month == 12 and (7 * year + 1) % 19 < 7:  # a leap year has Purim in its second Adar
        month = 13
    return round(HebrewDate(year, month, day).jd - 1721424.5)


def islamic(month: int, day: int = 0) -> Days:
    """A date of the Islamic calendar, or a whole month: by the Umm al-Qura calendar, before 1924 by arithmetic (seldom off by two days)."""

    def of_year(year: int) -> tuple[Interval, ...]:
        guess = (year - 622) * 33 // 32
        runs = [_islamic_run(hijri, month, day) for hijri in range(max(1, guess - 1), guess + 4)]
        return tuple(one for one in runs if civil(one.first)[0] == year) or about((1, 1), (12, 31))(year)

    return of_year


@lru_cache(maxsize=4096)
def _islamic_run(year: int, month: int, day: int) -> Interval:
    first, after = (_islamic_day(year, month, 1), _islamic_day(year + month // 12, month % 12 + 1, 1))
    known = year in _UMM_AL_QURA
    return _run(first + day - 1, approximate=not known) if day else _run(first, after - first, approximate=not known)


def _islamic_day(year: int, month: int, day: int) -> int:
    if year in _UMM_AL_QURA:
        from hijridate import Hijri

        return Hijri(year, month, day).to_gregorian().toordinal()
    return _MUHARRAM_1 + day - 1 + (59 * (month - 1) + 1) // 2 + 354 * (year - 1) + (3 + 11 * year) // 30


def national(country: str, name: str, otherwise: Days, years: range = _GREGORIAN_YEARS) -> Days:
    """The day of a country (ISO 3166 code) with an English name, as it was held that year; `otherwise` where the library has none."""

    def of_year(year: int) -> tuple[Interval, ...]:
        found = [day for day, held in _national_days(country, year) if held == name] if year in years else []
        return _from_dates(found[:1]) or otherwise(year)

    return of_year


def indian(name: str, otherwise: Days) -> Days:
    """A day that India keeps, one that only some take off too, by its English name in the library; `otherwise` in the years it lacks."""

    def of_year(year: int) -> tuple[Interval, ...]:
        found = [day for day, held in _indian_days(year) if held == name] if year in _HINDU else []
        return _from_dates(found[:1]) or otherwise(year)

    return of_year


@lru_cache(maxsize=64)
def _indian_days(year: int) -> tuple[tuple[datetime.date, str], ...]:
    import holidays  # 70 ms: only where a day is named that needs it

    days = holidays.country_holidays("IN", years=year, observed=False, language="en_US", categories=("public", "optional"))
    return tuple((day, name.lower()) for day, joined in sorted(days.items()) for name in joined.split("; "))


@lru_cache(maxsize=1024)
def _national_days(country: str, year: int) -> tuple[tuple[datetime.date, str], ...]:
    """The holidays of a country's year with their names in lower case, in order; a day of two names stands twice."""
    if country == "IN" and year not in _HINDU:  # India's days are partly Hindu, so the library warns of the other years
        return ()
    found = worked_out(f"holidays {_library()} {country} {year}", lambda: _looked_up(country, year), __file__)
    return tuple((datetime.date.fromordinal(day), name) for day, name in found)


@lru_cache(maxsize=1)
def _library() -> str:
    """The version of the library of holidays."""
    from importlib.metadata import version

    return version("holidays")


def _looked_up(country: str, year: int) -> tuple[tuple[int, str], ...]:
    """The same from the library, each day by its number: it takes an eighth of a second to load with the days of all countries."""
    import holidays

    days = holidays.country_holidays(country, years=year, observed=False, language="en_US")
    names = ((day, name.lower()) for day, joined in sorted(days.items()) for name in joined.split("; "))
    return tuple((day.toordinal(), _ADDED.sub("", name)) for day, name in names)


def national_day(country: str, name: str) -> Days | None:
    """The day that a country has under an English name ("independence day"), None where the library knows none.

    In years for which the library has none, it is the date of a recent year.
    """
    recent = next((day for year in _SOME_YEARS for day, held in _national_days(country, year) if held == name), None)
    return national(country, name, on(recent.month, recent.day)) if recent else None


def last_weekday(index: int, spans: Days) -> Days:
    """The last Monday (0), Friday (4) … of each of the times of a year."""

    def of_year(year: int) -> tuple[Interval, ...]:
        ends = [(one, one.last - MINUTES_A_DAY) for one in spans(year)]
        starts = [(one, end - (weekday(end) - index) % 7 * MINUTES_A_DAY) for one, end in ends]
        return tuple(replace(one, first=start, last=start + MINUTES_A_DAY) for one, start in starts)

    return of_year


def on_saturday_for_sunday(days: Days) -> Days:
    """The days, each that falls on a Sunday on the day before it."""

    def of_year(year: int) -> tuple[Interval, ...]:
        early = ((one, MINUTES_A_DAY if weekday(one.first) == _SUNDAY else 0) for one in days(year))
        return tuple(replace(one, first=one.first - back, last=one.last - back) for one, back in early)

    return of_year


def shifted(days: Days, away: int) -> Days:
    """The days so many days after others, before them where negative."""
    move = away * MINUTES_A_DAY
    return lambda year: tuple(replace(one, first=one.first + move, last=one.last + move) for one in days(year))


CHINESE_NEW_YEAR = national("SG", "chinese new year", about((1, 21), (2, 21)), _LUNISOLAR)
CHUSEOK = national("KR", "chuseok", about((9, 7), (10, 8)), _LUNISOLAR)
MID_AUTUMN = national("CN", "mid-autumn festival", national("TW", "mid-autumn festival", CHUSEOK, _LUNISOLAR), _LUNISOLAR)
DRAGON_BOAT = national("HK", "dragon boat festival", about((5, 28), (6, 25)), _LUNISOLAR)
QINGMING = national("HK", "tomb-sweeping day", about((4, 4), (4, 6)), _LUNISOLAR)
NEW_YEARS_EVE_IN_CHINA, LANTERNS = shifted(CHINESE_NEW_YEAR, -1), shifted(CHINESE_NEW_YEAR, 14)
SEOLLAL = national("KR", "korean new year", CHINESE_NEW_YEAR, _LUNISOLAR)
TET = national("VN", "lunar new year", about((1, 21), (2, 21)), _LUNISOLAR)
DIWALI = national("IN", "diwali", national("SG", "diwali", about((10, 13), (11, 15)), _LUNISOLAR), _HINDU)
HOLI = national("IN", "holi", about((2, 28), (3, 29)), _HINDU)
NOWRUZ = national("IR", "nowruz", about((3, 20), (3, 22)), range(1980, 2101))
