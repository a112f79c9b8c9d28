"""Wars by whose names a clause dates itself: "During the Second World War it was requisitioned"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from timeline.model import Grain, Interval, instant
from timeline.text import Span

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class PeriodWords:
    """How a language says that something happened in a war.

    `during` finds the words, a group of each name; `years` are the first and the last one by the names of the groups; `about` finds in
    the clause before them what only tells of it ("a book about …").
    """

    during: re.Pattern[str] = _NEVER
    years: Mapping[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    about: re.Pattern[str] = _NEVER


NO_PERIODS = PeriodWords()


def period_of(periods: PeriodWords, text: str, part: Span, published: date | None) -> tuple[str, Interval] | None:
    """The words by which a clause names the war that it happened in, and its years; None where it names none that had begun."""
    clause = text[slice(*part)]
    said = periods.during.search(clause)
    name = next((group for group in periods.years if said[group]), None) if said is not None else None
    if said is None or name is None or periods.about.search(clause, 0, said.start()):
        return None
    first, last = periods.years[name]
    if published is not None and published.year < first:
        return None
    one, other = (Interval.of(instant(year), Grain.YEAR) for year in (first, last))
    return said[name], Interval.between(one, other)
