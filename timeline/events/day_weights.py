"""The day of a clause that names none: the days that it may take, each with its reason and with features that a person understands.

A linear model over these features, trained on articles whose events have gold days (training/days.py), says how likely each candidate is:
`data/models/day_weights.toml` has one readable weight a feature. What the candidates are follows from discourse: news goes on at the
time told last, returns to the day of its lead, and speaks of the day of publication where it quotes or reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from timeline.events.linear import Weights, shares, weights_of
from timeline.model import Interval
from timeline.places import DATA

MODEL = DATA / "models" / "day_weights.toml"


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
    ALIKE = "alike"
    AGE = "age"
    STAY = "stay"
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

    `until` are the words of the time told next, where it lies anywhere between the two; `within` are those of a length of time, counted
    on from its own, in which it lies; `by_publication` says that it lies anywhere between its own and publication.
    """

    kind: Kind
    interval: Interval | None
    words: str = ""
    features: frozenset[str] = field(default_factory=frozenset[str])
    until: str = ""
    within: str = ""
    by_publication: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidate that won, how likely it is, and the best one that means another time."""

    winner: Candidate
    probability: float
    rival: Candidate | None

    @staticmethod
    def sure(kind: Kind, interval: Interval, words: str, until: str = "") -> Choice:
        """A time that nothing speaks against."""
        return Choice(Candidate(kind, interval, words, until=until), 0.9, None)


def probabilities(candidates: Sequence[Candidate], weights: Weights) -> list[float]:
    """How likely each candidate is."""
    return shares([one.features for one in candidates], weights)


def choose(candidates: Sequence[Candidate], weights: Weights) -> Choice:
    """The likeliest time: candidates that mean the same time stand together, and the likeliest of them gives the reason."""
    shares = probabilities(candidates, weights)
    together: dict[Interval | None, float] = {}
    for one, share in zip(candidates, shares, strict=True):
        together[one.interval] = together.get(one.interval, 0.0) + share
    ranked = sorted(together, key=lambda interval: -together[interval])
    best = [max(zip(shares, candidates, strict=True), key=lambda pair: (pair[1].interval == interval, pair[0]))[1] for interval in ranked]
    return Choice(best[0], together[ranked[0]], best[1] if len(best) > 1 else None)


def weights(path: Path = MODEL) -> Weights:
    """The weights that ship, by feature."""
    return weights_of(path)
