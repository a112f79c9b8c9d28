"""How far from the time told before a clause may lie by the words that count on from it: "Within five years half the town had left"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.events.ages import no_number
from timeline.model import GRAINS, Grain, Interval, shift, unit_start
from timeline.text import Span

_MOST = 1000  # units; of more, nobody says when they ended
_BORDERS, _CLAUSE = ",;:.\n", 160


def _no_unit(words: str) -> tuple[Grain, int] | None:
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
    unit = lengths.unit(found["unit"].casefold())
    if unit is None:
        return None
    grain, of_grain = unit
    one = None if found["unit"].casefold() in lengths.plurals else 1  # "the following fortnight"
    number = lengths.number(found["n"].casefold()) if found["n"] else one
    return Length(found[0].strip(" ,;"), grain, round(number * of_grain) if number and number <= _MOST else None)
