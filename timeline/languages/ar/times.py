"""Arabic years whose "and" is one word with the second: "بين عامي 1990 و1995"."""

from __future__ import annotations

from pathlib import Path

from timeline.languages.generic import lists, time_rules
from timeline.languages.vocabulary import read, time_words
from timeline.model import Grain, Interval, instant
from timeline.times.reading import Reading, dated, unit_at
from timeline.times.reasons import Why
from timeline.times.rule import Match, Rule

_WORDS = read(Path(__file__).parent)
_TIME_WORDS = time_words(_WORDS)


def _between_years(match: Match) -> Reading | None:
    first, last = int(match["year"]), int(match["last"])
    if last <= first:
        return None
    interval = Interval.between(unit_at(instant(first), Grain.YEAR), unit_at(instant(last), Grain.YEAR))
    return dated(interval, why=Why.END_OF_RANGE_FROM.of(first=str(first)))


_BETWEEN = Rule(
    "between-two-years",
    r"(?:ما )?بين (?:عامي |سنتي |الأعوام |السنوات )?(?P<year>{YEAR}) و(?P<last>1\d\d\d|20\d\d)",
    _between_years,
    lists(_WORDS),
    {"بين عامي 1990 و1995": "1990/1995", "بين 2008 و2011": "2008/2011"},
    (),
    _TIME_WORDS,
)
TIMES = time_rules(_WORDS, _TIME_WORDS, own=(_BETWEEN,))
