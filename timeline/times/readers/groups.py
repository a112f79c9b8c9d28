"""What the named groups of a match say: modifiers, "last" and "next", capitals; and the values of what is not yet placed."""

from __future__ import annotations

from functools import lru_cache

from timeline import patterns as re
from timeline.model import (
    Grain,
    Interval,
    Part,
    TimexType,
    days_in_month,
)
from timeline.times.reading import (
    AnchorType,
    Fields,
    astronomical,
    calendar_fields,
    day_interval,
)
from timeline.times.rule import Match
from timeline.times.words import Step

_LEAP_YEAR = 2000
_WRITTEN = re.compile(r"(?:(\d{1,2}) )?(.*?)(?: (\d{1,4}))?")
DATE, TIME, DURATION, SET = TimexType.DATE, TimexType.TIME, TimexType.DURATION, TimexType.SET


def is_capital(match: Match, group: str) -> bool:
    """Whether a month or weekday is written as the language writes it: in English with a capital ("may", "march", "sun" are words)."""
    return not match.vocabulary.capitals or match.original_of(group)[:1].isupper() or _is_in_small_letters(match.text)


_FEWEST_LETTERS, _FEW_CAPITALS = 12, 0.004


@lru_cache(maxsize=8)
def _is_in_small_letters(text: str) -> bool:
    """Whether a text is a note that is written without capitals."""
    letters = sum(map(str.isalpha, text))
    return letters >= _FEWEST_LETTERS and sum(map(str.isupper, text)) <= letters * _FEW_CAPITALS


def is_month(match: Match) -> bool:
    """Whether the month that stands beside a day or a year is one: by its capital, or because the word is no other."""
    return is_capital(match, "month") or match["month"] in match.vocabulary.sure_months


def modifiers(match: Match) -> tuple[Part | None, bool]:
    return match.vocabulary.part(match["part"]), match.vocabulary.is_about(match["about"])


def day_or_none(year: int, month: int, day: int) -> Interval | None:
    return day_interval(year, month, day) if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month) else None


def which_way(match: Match) -> tuple[Step, AnchorType]:
    """What last/this/next/the same/the following … says, and what it is counted from."""
    step = match.vocabulary.step(match["which"])
    return step, AnchorType.TOLD if step.is_told else AnchorType.SPEECH


def written_fields(match: Match, phrase: str) -> Fields | None:
    """A day, month and year in the words of the language, by its own list of months; by dateparser where the list has no such month.

    The list goes first, as dateparser takes a tenth of a second to begin with.
    """
    says = match.vocabulary
    parts = _WRITTEN.fullmatch(phrase)
    if parts is not None and parts[2] in says.months:
        year, month, day = int(parts[3]) if parts[3] else None, says.months[parts[2]], int(parts[1]) if parts[1] else None
        return Fields(year, month, day) if day is None or day_or_none(year or _LEAP_YEAR, month, day) else None
    fields = calendar_fields(phrase, says.locale, says.date_order)
    whole = fields is not None and (fields.day is None) != phrase[:1].isdigit() and (fields.year is None) != bool(match["year"])
    return fields if fields is not None and fields.month is not None and whole else None


def era_year(match: Match, year: int) -> int:
    """The astronomical number of a year, with the era that stands beside it; ValueError for a year 0."""
    return astronomical(year, before_christ=match.vocabulary.is_before_christ(match["era"]))


def year_named(match: Match) -> tuple[int | None, bool]:
    """The year of the group ``year``, and whether it is written with its last two digits alone."""
    words = match["year"]
    digits = words.strip("' ")
    short = len(digits) == 2 and digits.isdigit() and not match["era"]
    return match.vocabulary.year(f"'{digits}" if short else words), short


def unplaced(grain: Grain) -> str:
    return {
        Grain.DAY: "XXXX-XX-XX",
        Grain.WEEKEND: "XXXX-WXX-WE",
        Grain.WEEK: "XXXX-WXX",
        Grain.MONTH: "XXXX-XX",
        Grain.QUARTER: "XXXX-QX",
        Grain.SEASON: "XXXX-SX",
        Grain.HALF: "XXXX-HX",
        Grain.YEAR: "XXXX",
        Grain.DECADE: "XXX",
        Grain.CENTURY: "XX",
    }.get(grain, "XXXX-XX-XXTXX:XX")
