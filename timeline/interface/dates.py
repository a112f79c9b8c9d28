"""How the language spoken now writes a day, a month and a stretch of them: patterns and names of CLDR, filled in by hand.

By hand, because the years of this program begin long before those of Python's dates; a year comes as the words for it ("44 BC"). The
English of no region is the British one with three letters for every month; what is said of another region is of that region.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from timeline import patterns as re
from timeline.interface.language import ENGLISH, current

_TOKEN = re.compile(r"'[^']*'|d+|M+|L+|y+|.", re.DOTALL)
_DAY_NUMBER = re.compile(r"d+\.?")
_DASH, _WIDE_DASH = "–", " – "


@dataclass(frozen=True, slots=True)
class DateStyle:
    """The names of the months (as they stand beside a day, in full, and alone) and of the weekdays from Monday on, and the patterns."""

    months: tuple[str, ...]
    full_months: tuple[str, ...]
    lone_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    day: str = "d MMM y"
    day_of_year: str = "d MMM"
    month: str = "MMM y"
    full_month: str = "MMMM y"
    long_day: str = "d MMMM y"

    def filled(self, pattern: str, *, year: str = "", month: int = 1, day: int = 1, until: int = 0) -> str:
        """A pattern with its parts; `until` is the last month of a stretch of months."""
        return "".join(self._part(token, year, month, day, until) for token in _TOKEN.findall(pattern))

    def directives(self, pattern: str, names: Mapping[str, str]) -> str:
        """A pattern for another program, by its directives for ``d``, ``M`` and ``y``."""
        return "".join(names.get(token[0]) or token.strip("'") for token in _TOKEN.findall(pattern))

    def _part(self, token: str, year: str, month: int, day: int, until: int) -> str:
        match token[0]:
            case "y":
                return year
            case "d":
                return str(day)
            case "M" | "L":
                names = self.full_months if len(token) > 3 else self.months
                return names[month - 1] + (_DASH + names[until - 1] if until else "")
            case "'":
                return token[1:-1]
            case _:
                return token


ENGLISH_STYLE = DateStyle(
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    full_months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    lone_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)


def style() -> DateStyle:
    """That of the language spoken now."""
    return _style_of(current())


@cache
def _style_of(tag: str) -> DateStyle:
    if tag in (ENGLISH, "en-GB"):
        return ENGLISH_STYLE
    from babel import Locale  # nobody who stays with English waits for it

    locale: Any = Locale.parse(tag, sep="-")
    patterns = {name: str(locale.datetime_skeletons[key].pattern) for name, key in _SKELETONS.items()}
    patterns["long_day"] = str(locale.date_formats["long"].pattern)
    if locale.language == ENGLISH:  # "Sept" for September alone is no gain
        return replace(ENGLISH_STYLE, **patterns)
    beside, alone = locale.months["format"], locale.months["stand-alone"]
    days = locale.days["format"]
    return DateStyle(
        _names(beside["abbreviated"], 1, 13), _names(beside["wide"], 1, 13), _names(alone["abbreviated"], 1, 13),
        _names(days["wide"], 0, 7), _names(days["abbreviated"], 0, 7), **patterns,
    )  # fmt: skip


_SKELETONS = {"day": "yMMMd", "day_of_year": "MMMd", "month": "yMMM", "full_month": "yMMMM"}


def _names(names: Any, first: int, end: int) -> tuple[str, ...]:
    return tuple(str(names[number]) for number in range(first, end))


def day_name(year: str, month: int, day: int) -> str:
    """A day: ``13 Dec 2016``, ``13. Dez. 2016``, ``Dec 13, 2016``."""
    now = style()
    return now.filled(now.day, year=year, month=month, day=day)


def long_day_name(year: str, month: int, day: int) -> str:
    """A day with its month in full: ``13 December 2016``, ``13 de diciembre de 2016``."""
    now = style()
    return now.filled(now.long_day, year=year, month=month, day=day)


def day_of_year(month: int, day: int) -> str:
    """A day of a year that is known: ``13 Dec``."""
    now = style()
    return now.filled(now.day_of_year, month=month, day=day)


def month_name(year: str, month: int) -> str:
    """A month in full: ``May 2016``, ``mayo de 2016``."""
    now = style()
    return now.filled(now.full_month, year=year, month=month)


def lone_month(month: int) -> str:
    """The short name of a month, as it stands on an axis."""
    return style().lone_months[month - 1]


def weekday_name(weekday: int) -> str:
    """The name of a weekday; 0 is Monday."""
    return style().weekdays[weekday]


def short_weekday(weekday: int) -> str:
    """The short name of a weekday; 0 is Monday."""
    return style().short_weekdays[weekday]


def days_name(first: tuple[str, int, int], last: tuple[str, int, int], *, year: bool = True) -> str:
    """A stretch of days, each (year, month, day): what both ends share is told once; without `year` not that of the last one."""
    now = style()
    whole = now.day if year or first[0] != last[0] else now.day_of_year
    end = now.filled(whole, year=last[0], month=last[1], day=last[2])
    if first == last:
        return end
    if first[0] != last[0]:
        return now.filled(now.day, year=first[0], month=first[1], day=first[2]) + _WIDE_DASH + end
    if first[1] != last[1]:
        return now.filled(now.day_of_year, month=first[1], day=first[2]) + _WIDE_DASH + end
    number = _DAY_NUMBER.search(whole)
    mark = "." if number and number[0].endswith(".") else ""
    return now.filled(whole.replace("d", f"'{first[2]}{mark}{_DASH}'d", 1), year=last[0], month=last[1], day=last[2])


def months_name(first: tuple[str, int], last: tuple[str, int], *, year: bool = True) -> str:
    """A stretch of months in short, each (year, month)."""
    now = style()
    whole = now.month if year or first[0] != last[0] else "MMM"
    if first[0] != last[0]:
        return now.filled(now.month, year=first[0], month=first[1]) + _WIDE_DASH + now.filled(whole, year=last[0], month=last[1])
    return now.filled(whole, year=last[0], month=first[1], until=last[1] if first != last else 0)
