"""How far from the time told before a clause may lie by the words that count on from it: "Within five years half the town had left"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.events.ages import no_number
from timeline.model import GRAINS, MINUTES_A_DAY, Grain, Interval, shift, unit_start
from timeline.text import Span

_MOST = 1000  # units; of more, nobody says when they ended
_MOST_DAYS = 60  # that somebody counts one by one
_BORDERS, _CLAUSE = ",;:.\n", 160


def _no_unit(words: str) -> tuple[Grain, int] | None:
    return None


def _no_ordinal(words: str) -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class LengthWords:
    """How a language says within what time something followed.

    `on` finds the words, its group ``unit`` is the unit and ``n`` the number of them, where one is said; `number` reads the number,
    `unit` the grain of a unit and how many of that it is, None where nobody counts on by it; `plurals` are the units that are several.
    """

    on: re.Pattern[str] = re.compile(r"(?!)")
    number: Callable[[str], float | None] = no_number
    unit: Callable[[str], tuple[Grain, int] | None] = _no_unit
    plurals: frozenset[str] = frozenset()
    asked: re.Pattern[str] = re.compile(r"(?!)")  # before the words, in their clause: what is to be done by then, "ordered her to pay"
    may: re.Pattern[str] = re.compile(r"(?!)")  # who may do it by then: "may appeal [within 28 days]"
    apart: re.Pattern[str] = re.compile(r"(?!)")  # what leads to or from another happening: "two days before [she sailed]"
    lasts: re.Pattern[str] = re.compile(r"(?!)")  # "for three nights", "was rebuilt in two years", with the groups of `on`
    sets: re.Pattern[str] = re.compile(r"(?!)")  # before those words, what only sets how long something is to last: "was sentenced [for …]"
    over: re.Pattern[str] = re.compile(
        r"(?!)"
    )  # what lies behind the time told and not ahead of it: "He retired in 1950. [He taught for …]"
    nth: re.Pattern[str] = re.compile(r"(?!)")  # "on the third day", its group ``n`` the number, ``by`` where it is an upper bound
    ordinal: Callable[[str], int | None] = _no_ordinal


NO_LENGTHS = LengthWords()


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time that counts on from the time told: its words; no `count` where these name none, "within days"."""

    words: str
    grain: Grain
    count: int | None

    def after(self, told: Interval) -> Interval | None:
        """From the beginning of a time told up to this long behind its end, as fine as that is told; None where no length is named."""
        if self.count is None or told.side is not None:
            return None
        grain = told.grain if GRAINS.index(told.grain) > GRAINS.index(Grain.DAY) else Grain.DAY
        last = unit_start(shift(told.last - 1, self.count, self.grain), grain)
        return Interval.between(Interval(told.first, told.last, grain), Interval.of(last, grain))


def is_limit(lengths: LengthWords, text: str, start: int, end: int) -> bool:
    """Whether the length of time at `start` to `end` only says by when somebody may do something: "may appeal within 28 days"."""
    opens = max((text.rfind(mark, max(0, start - _CLAUSE), start) for mark in _BORDERS), default=-1) + 1
    closes = min((at for mark in _BORDERS if (at := text.find(mark, end, end + _CLAUSE)) >= 0), default=end + _CLAUSE)
    return lengths.may.search(text, max(opens, start - _CLAUSE), closes) is not None


def counted_on(lengths: LengthWords, text: str, span: Span) -> Length | None:
    """The first length in a clause that counts on from the time told before; None where there is none, or where it is a time limit."""
    found = lengths.on.search(text, *span)
    if found is None or lengths.asked.search(text, span[0], found.start()) is not None:
        return None
    return _length(lengths, found)


def lasting(lengths: LengthWords, text: str, span: Span, before: Span, *, had: bool = False) -> Length | None:
    """How long what a clause tells went on or took, from the time told on: "He watched the yard for three nights"; None where it says
    nothing of that or only sets it, where what lies `before` it was the end, or where it went on earlier: "He had watched it for a week".
    """
    own = text.find(";", *span)
    found = lengths.lasts.search(text, span[0], own if own >= 0 else span[1])
    if (
        found is None
        or (had and found["for"])
        or lengths.sets.search(text, *span) is not None
        or lengths.over.search(text, *before) is not None
    ):
        return None
    return _length(lengths, found)


def nth_day(lengths: LengthWords, text: str, span: Span, told: Interval) -> tuple[str, Interval] | None:
    """The words by which a clause counts days from the one told, and the day: "on the third day" is the second or the third one behind it,
    as some count the first one as none; from a month or a year told it is some day of that.
    """
    found = lengths.nth.search(text, *span) if told.side is None else None
    number = lengths.ordinal(found["n"].casefold()) if found is not None else None
    if found is None or number is None or not 1 <= number <= _MOST_DAYS:
        return None
    if GRAINS.index(told.grain) > GRAINS.index(Grain.DAY):
        return found[0].strip(" ,;"), told
    first = unit_start(told.first, Grain.DAY)
    counted = [Interval.of(first + days * MINUTES_A_DAY, Grain.DAY) for days in ((0, 0) if number == 1 else (number - 1, number))]
    if found["by"]:
        counted[0] = Interval.of(first, Grain.DAY)
    return found[0].strip(" ,;"), counted[0] if counted[0] == counted[1] else Interval.between(*counted)


def _length(lengths: LengthWords, found: re.Match[str]) -> Length | None:
    """The length that a match names by its groups; None where nobody counts by its unit."""
    unit = lengths.unit(found["unit"].casefold())
    if unit is None:
        return None
    grain, of_grain = unit
    one = None if found["unit"].casefold() in lengths.plurals else 1  # "the following fortnight"
    number = lengths.number(found["n"].casefold()) if found["n"] else one
    return Length(found[0].strip(" ,;"), grain, round(number * of_grain) if number and number <= _MOST else None)
