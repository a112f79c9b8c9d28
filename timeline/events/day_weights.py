"""The day of a clause that names none: the days that it may take, each with its reason and with features that a person understands.

A linear model over these features, trained on texts of many kinds whose clauses have gold times (training/days.py), says how likely each
candidate is: `data/models/day_weights.toml` has one readable weight a feature. What the candidates are follows from discourse: a story
goes on at the time told last or from there on, news returns to the day of its lead, and what is said may be said on the day of publication.
Of these the one is chosen that serves a reader best whichever of them is right (minimum Bayes risk: Kumar and Byrne 2004).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from timeline.events.linear import Weights, shares, weights_of
from timeline.model import MINUTES_A_DAY, Interval
from timeline.places import DATA
from timeline.text import Span

MODEL = DATA / "models" / "day_weights.toml"
_LEAST = 0.02  # a time less likely than that is not looked at
_UNSURE = 0.2
_WIDE = 0.05  # worth of a time that holds the right one and is very wide
_OPEN = 0.7  # of that, where it has no end at all
_HALF, _FEW_DAYS, _A_MONTH = 0.5, 10, 31
_NEVER = 10**9


class Kind(StrEnum):
    """Where a day comes from."""

    PUBLISHED = "published"
    TOLD = "told"
    BESIDE = "beside"
    COARSE = "coarse"
    LEAD = "lead"
    ENTRY = "entry"
    TITLE = "title"
    COMING = "coming"
    AGE = "age"
    STAY = "stay"
    PERIOD = "period"
    NONE = "none"


class Tense(StrEnum):
    """What the first verb of a clause says of its time; a headline's present is what happened."""

    HEADLINE = "headline"
    PRESENT = "present"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A time that a clause may have happened at: where it comes from, the words that name it, what speaks for it.

    `way` is how it follows from what the text names ("told up to publication"). `until` are the words of the time told next, where it lies
    anywhere between the two; `within` are those of a length of time, counted on from its own, in which it lies; `by_publication` says that
    it lies anywhere between its own and publication.
    """

    kind: Kind
    interval: Interval | None
    words: str = ""
    way: str = ""
    features: frozenset[str] = field(default_factory=frozenset[str])
    until: str = ""
    within: str = ""
    by_publication: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidate that won, how likely it is that it holds the right time, and the likeliest one that means another time."""

    winner: Candidate
    probability: float
    rival: Candidate | None

    @staticmethod
    def sure(kind: Kind, interval: Interval, words: str, until: str = "") -> Choice:
        """A time that nothing speaks against."""
        return Choice(Candidate(kind, interval, words, until=until), 0.9, None)


def probabilities(candidates: Sequence[Candidate], weights: Weights) -> list[float]:
    """How likely it is of each candidate that it is the right one, and no wider than the text allows."""
    return shares([one.features for one in candidates], weights)


def choose(candidates: Sequence[Candidate], weights: Weights) -> Choice:
    """The time that is worth most to a reader over all that may be right (least expected risk); none only where there is no other.

    So a day is chosen where it is much likelier than a wider time that holds it, and the wider one where it is not; and where no time is
    likely, one that is right more often than not.
    """
    told = probabilities(candidates, weights)
    likely = [(share, one, bounds(one.interval)) for share, one in zip(told, candidates, strict=True) if one.interval is not None]
    if not likely:
        return Choice(candidates[-1], told[-1], None)
    asked = {one.interval: span for share, one, span in likely if share >= _LEAST} or {one.interval: span for _, one, span in likely}
    held = {interval: math.fsum(share for share, _, other in likely if holds(span, other)) for interval, span in asked.items()}
    gains = {interval: math.fsum(share * worth(span, other) for share, _, other in likely) for interval, span in asked.items()}
    best = max(gains, key=lambda interval: gains[interval])
    if held[best] < _UNSURE:
        best = max([interval for interval in held if held[interval] >= _HALF] or held, key=lambda interval: gains[interval])
    winner = max((pair for pair in likely if pair[1].interval == best), key=lambda pair: pair[0])[1]
    same = asked[best]
    others = [pair for pair in zip(told, candidates, strict=True) if pair[1].interval is None or bounds(pair[1].interval) != same]
    return Choice(winner, held[best], max(others, key=lambda pair: pair[0])[1] if others else None)


def holds(span: Span, other: Span) -> bool:
    """Whether a time holds another one, each given by its bounds."""
    return span[0] <= other[0] and other[1] <= span[1]


def bounds(interval: Interval) -> Span:
    """The first and the last day in which something may have happened, as whole days; of an open end a day that is never reached."""
    first = -_NEVER if interval.start is None else interval.start // MINUTES_A_DAY
    last = _NEVER if interval.end is None else (interval.end - 1) // MINUTES_A_DAY
    return first, last


def worth(chosen: Span, right: Span) -> float:
    """What a time is worth to a reader where another one is right, from 0 to 1, each given by its bounds.

    All where it is the right one; the less the wider it is where it holds the right one; and their common share where it misses no more
    than half of that, or is part of a right one of a few days.
    """
    wide, enough = chosen[1] - chosen[0] + 1, right[1] - right[0] + 1
    common = min(chosen[1], right[1]) - max(chosen[0], right[0]) + 1
    if min(wide, enough) >= _NEVER:
        far = max(abs(a - b) for a, b in zip(chosen, right, strict=True))
        return 1.0 if far <= _A_MONTH else _WIDE if common == enough else 0.0
    if common == enough:
        return _WIDE * _OPEN if wide >= _NEVER else _WIDE + (1 - _WIDE) * enough / wide
    if common <= 0:
        return 0.0
    share = common / (wide + enough - common)
    return share if share >= _HALF or (common == wide and enough <= _FEW_DAYS) else 0.0


def weights(path: Path = MODEL) -> Weights:
    """The weights that ship, by feature."""
    return weights_of(path)
