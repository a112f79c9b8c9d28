"""How alike two tellings are, and whether that is enough: words weighed by rarity, actors, the act, and how closely the dates fit.

The likeness of two tellings is the mean of two shares of weight: what they have in common of both together (Dice), and of the shorter
one (containment). What weighs are content words, by their rarity among all the tellings (idf: ``log(1 + (N + 50) / (n + 1))``), and
actors, each as much as a middling word. Precision goes first: a false merge is worse than a missed one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model import DatedBy
from timeline.tellings.date_likeness import Fit, days_apart, fit
from timeline.tellings.spoken import words_of
from timeline.tellings.telling import Telling

ENOUGH = {Fit.DAY: 0.48, Fit.WEEK: 0.56, Fit.MONTH: 0.62, Fit.YEAR: 0.72}  # tuned on tests/tellings
_SAME_WORDS = 0.85  # from here on the wording is nearly the same
_SAME_DOCUMENT = 0.1  # a writer seldom tells a thing twice
_BY_CONTEXT = 0.1  # for each date that only the context gives
_OTHER_ACTORS, _FEWEST_WORDS = 0.75, 4  # both name actors, and none is the same: so alike, with so many words in common
_OTHER_ACT = 0.1  # each tells an act that the other does not, and one of the two is not in the table of acts
_AHEAD = 0.15  # one is announced, the other done
_NO_ACT = 0.1  # one of them tells no act at all
_FEWEST_SHARED = 2  # words, actors or numbers; one more where only the context dates
LONG_WORDING, _SAME_WORDING, _MOST_DAYS_APART = 6, 0.8, 31  # for one wording under two dates
_ACTOR = 0.75  # of the middling word


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike (0 to 1) two tellings are and how far above what is wanted (`margin`, at least 0); `conflict` if their dates differ."""

    alike: float
    margin: float
    conflict: bool = False


class Scale:
    """The weights of words and actors among all the tellings; compares two of them."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        """Counts in how many tellings each word stands."""
        counts = Counter(word for telling in tellings for word in telling.words)
        size = len(tellings) + 50
        self._weights = {word: math.log(1 + size / (count + 1)) for word, count in counts.items()}
        self._counts = counts
        middling = sorted(self._weights.values())[len(counts) // 2] if counts else 1.0
        self._actor = _ACTOR * middling
        self._words = [self._mass(telling.words) for telling in tellings]

    def _mass(self, words: frozenset[str]) -> float:
        return sum(sorted(self._weights[word] for word in words))

    def rarest(self, telling: Telling, count: int) -> tuple[str, ...]:
        """The words of a telling that fewest others have, rarest first."""
        return tuple(sorted(telling.words, key=lambda word: (self._counts[word], word))[:count])

    def alike(self, one: Telling, other: Telling) -> float:
        """The likeness of two tellings' words and actors, 0 to 1."""
        words, actors = one.words & other.words, one.actors & other.actors
        shared = len(words) + len(actors) + len(one.numbers & other.numbers)
        if not words or shared < _FEWEST_SHARED + (DatedBy.CONTEXT in (one.event.dated_by, other.event.dated_by)):
            return 0.0
        known = bool(one.actors) and bool(other.actors)  # who names nobody may mean anybody
        numbers = self._actor * len(one.numbers & other.numbers)
        masses = [self._words[telling.place] + numbers + (self._actor * len(telling.actors) if known else 0.0) for telling in (one, other)]
        common = self._mass(words) + numbers + self._actor * len(actors)
        return common / sum(masses) + common / min(masses) / 2

    def _same_wording(self, one: Telling, other: Telling) -> bool:
        """Whether hardly a word differs, by weight."""
        return self._mass(one.words & other.words) >= _SAME_WORDING * self._mass(one.words | other.words)

    def likeness(self, one: Telling, other: Telling) -> Likeness | None:
        """How alike two tellings are if they may be of one happening, else None."""
        alike = self.alike(one, other)
        if alike < ENOUGH[Fit.DAY]:
            return None
        dates = fit(one.interval, other.interval)
        same = alike >= _SAME_WORDS
        if dates is None:
            return Likeness(alike, 0.0, conflict=True) if _may_differ(one, other) and self._same_wording(one, other) else None
        said = len(one.words & other.words) + len(one.numbers & other.numbers)
        if said < _FEWEST_SHARED and not _says_enough(one, other, dates):
            return None
        wanted = ENOUGH[dates] + _stricter(one, other)
        if not same and _other_act(one, other):
            if _is_known(one) and _is_known(other):
                return None
            wanted += _OTHER_ACT
        if one.actors and other.actors and not one.actors & other.actors:
            if len(one.words & other.words) < _FEWEST_WORDS:
                return None
            wanted = max(wanted, _OTHER_ACTORS)
        if _same_sentence(one, other):
            wanted = max(wanted, _SAME_WORDS)
        return Likeness(alike, alike - wanted) if alike >= min(wanted, 0.95) else None


def _says_enough(one: Telling, other: Telling, dates: Fit) -> bool:
    """Whether a single word in common may do: all that both say, or on one day that their own words name."""
    return one.words == other.words or dates is Fit.DAY and DatedBy.CONTEXT not in (one.event.dated_by, other.event.dated_by)


def _stricter(one: Telling, other: Telling) -> float:
    """How much more alike they have to be than what their dates ask for."""
    more = _BY_CONTEXT * sum(telling.event.dated_by is DatedBy.CONTEXT for telling in (one, other))
    if one.event.document is other.event.document:
        more += _SAME_DOCUMENT
    if one.act is None or other.act is None:
        more += _NO_ACT
    if one.is_ahead != other.is_ahead:
        more += _AHEAD
    return more


def _other_act(one: Telling, other: Telling) -> bool:
    """Whether each tells an act that the other does not mention: an arrest is not a charge.

    One's victory is the other's defeat, and one's purchase the other's sale, if both or the score are in both.
    """
    if one.act is None or other.act is None or one.act in other.words or other.act in one.words:
        return False
    both = len(one.actors & other.actors) + len(one.numbers & other.numbers) >= 2
    return not (both and frozenset((one.act, other.act)) in words_of(one.event.document.language).converse)


def _is_known(telling: Telling) -> bool:
    return telling.act is not None and telling.act in words_of(telling.event.document.language).acts


def _same_sentence(one: Telling, other: Telling) -> bool:
    return one.event.document is other.event.document and one.event.sentence_start == other.event.sentence_start


def _may_differ(one: Telling, other: Telling) -> bool:
    """Whether two tellings can be of one happening although their dates differ, if their words are nearly the same: long ones of the
    same actors and numbers, each dated by its own words, in two documents, and not far apart.
    """
    if one.interval is None or other.interval is None or one.interval.side or other.interval.side:
        return False
    if one.event.document is other.event.document or min(len(one.words), len(other.words)) < LONG_WORDING:
        return False
    if DatedBy.CONTEXT in (one.event.dated_by, other.event.dated_by) or one.actors != other.actors:
        return False
    values = ({(quantity.kind, quantity.value) for quantity in telling.quantities} for telling in (one, other))
    return next(values) == next(values) and days_apart(one.interval, other.interval) <= _MOST_DAYS_APART
