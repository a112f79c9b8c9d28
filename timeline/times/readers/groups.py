"""What the named groups of a match say: modifiers, "last" and "next", capitals; and the values of what is not yet placed."""

from __future__ import annotations

import re

from timeline.model import (
    Grain,
    Interval,
    Part,
    TimexType,
    days_in_month,
)
from timeline.times.reading import (
    Lean,
    day_interval,
    is_about,
    part_of,
)
from timeline.times.rule import Match

DATE, TIME, DURATION, SET = TimexType.DATE, TimexType.TIME, TimexType.DURATION, TimexType.SET
_FIRST_NAME = re.compile(
    r"(?:^|[a-z,;:] )(?!On |In |By |Since |Until |From |To |Before |After |Last |Next |This |The |Late |Early "
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Z][a-z]+ $"
)


def is_capital(match: Match, group: str) -> bool:
    """Whether a word that is also another word ("may", "march", "sun") is written as a name."""
    return match.original_of(group)[:1].isupper()


def modifiers(match: Match) -> tuple[Part | None, bool]:
    return part_of(match["part"]), is_about(match["about"])


def day_or_none(year: int, month: int, day: int) -> Interval | None:
    return day_interval(year, month, day) if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month) else None


def is_a_name(text: str, start: int, word: str) -> bool:
    """Whether a month's name at `start` is a surname after a first name: "Theresa May 3-2"."""
    return word in ("may", "april", "june", "august") and _FIRST_NAME.search(text[max(0, start - 20) : start]) is not None


def which_way(words: str) -> tuple[int, Lean]:
    """The offset and the lean of last/this/next/the same/the following …"""
    words = re.sub(r"^(?:in|of|the) ", "", words).removeprefix("the ")
    if words.startswith(("last", "past")):
        return -1, Lean.SPEECH
    if words.startswith(("next", "coming", "upcoming")):
        return 1, Lean.SPEECH
    if words.startswith(("previous", "preceding", "prior", "year before")):
        return -1, Lean.TOLD
    if words.startswith(("following", "subsequent", "ensuing", "succeeding", "year after")):
        return 1, Lean.TOLD
    if words.startswith(("same", "that", "the same", "very")):
        return 0, Lean.TOLD
    return 0, Lean.SPEECH


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
