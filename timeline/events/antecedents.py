"""Whom a text has told of so far, and who of them is the likeliest to be meant by a word that names nobody.

A candidate counts by how lately it was told of, whether as a subject and by a pronoun, whether it is known to be "he" or "she", and
by how much of the text is about it (after centering theory: Grosz, Joshi and Weinstein 1995). One is meant where it leads by a margin.
Somebody told of without a name is a candidate too: where that one leads, nobody is meant.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.model import Actor, ActorType

_LONGEST_CHAIN = 60  # tellings looked at
_BY_SENTENCES_BACK = (4.0, 3.0, 1.0, 0.5)  # what it counts to be told of in this sentence, the one before …
_SUBJECT, _SUBJECT_OF_OBJECT, _PRONOUN, _NEW = 2.0, 0.5, 1.0, 1.5  # _NEW: who was named for the first time right before, not as a subject
_KNOWN, _UNKNOWN, _UNNAMED, _ABOUT = 1.0, -0.25, 0.5, 2.0
_TOPIC = 1.5  # who is the subject of the first sentence of a paragraph, further on in it
_HERO, _HERO_NEAR, _FIRST = 2.0, 1.0, 1.0  # whom the text is about, more so right after a telling; whom its first sentence is about
_MARGIN = 0.75
_FAR_SHARE = 0.4  # of all that is told of its kind: so much is about whoever may be meant from far off


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person whom a noun tells of and no name: "a judge in Celje".

    `name` is the same wherever that one is meant, `words` are those of a title, "" where they say too little, and `called` is "he" or "she"
    where the noun is of one of them. Who is `kin` is told of wherever a text has the noun, as somebody with a name is; the `name` of one
    who is so by a pronoun, "her father", is "" until that is understood.
    """

    name: str
    words: str
    called: str = ""
    kin: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """An actor told of in a sentence, None for somebody without a name; whether as the subject of a verb, and by a pronoun.

    `apart` says that a semicolon follows in the sentence, `called` is "he" or "she" of somebody whom nothing but that word tells of, and
    "" where it may be either; `somebody` is who that is where a noun tells.
    """

    sentence: int
    start: int
    end: int
    actor: Actor | None
    subject: bool
    pronoun: bool = False
    apart: bool = False
    called: str = ""
    somebody: Somebody | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Who is meant; `rival` is who else could have been, None if nobody, and `far` says that it was told of long before."""

    actor: Actor
    rival: Actor | None = None
    far: bool = False


class Memory:
    """What was told so far."""

    def __init__(self, heroes: Sequence[Actor] = (), first: Actor | None = None) -> None:
        """`heroes` are the one person and the one body that the text is about, `first` is the subject of its first sentence."""
        self._heroes, self._first = heroes, first
        self.told: list[Told] = []
        self._counts: Counter[str] = Counter()
        self._unnamed: Counter[str] = Counter()  # tellings of somebody without a name, by "he" and "she"
        self._somebody: Counter[str] = Counter()  # and of each whom a noun tells of
        self._called: dict[str, str] = {}  # of these, who was "he" or "she"
        self.opening = 0  # the first sentence of the paragraph that is read

    def tell(self, one: Told) -> None:
        """Remember a telling."""
        self.told.append(one)
        del self.told[:-_LONGEST_CHAIN]
        if one.actor is not None:
            self._counts[one.actor.name] += 1
        elif one.somebody is not None:
            self._somebody[one.somebody.name] += 1
            if one.called or one.somebody.called:
                self._called[one.somebody.name] = one.called or one.somebody.called
        else:
            self._unnamed[one.called] += 1

    def near(self, number: int, reach: int) -> list[Told]:
        """The tellings of the last sentences before and up to the one of this number."""
        return [one for one in self.told if number - one.sentence <= reach]

    def people(self, number: int) -> list[Actor]:
        """The people told of in a sentence, each once."""
        told = [one.actor for one in self.told if one.sentence == number]
        return list({actor.name: actor for actor in told if actor is not None and actor.type is ActorType.PERSON}.values())

    def in_office(self, office: str) -> tuple[Actor, str] | None:
        """The person told of last whom the text gives that office or trade, and its words."""
        found = ((one.actor, role) for one in reversed(self.told) if one.actor for role in one.actor.roles)
        return next((one for one in found if office in one[1].casefold()), None)

    def headed(self, nouns: Iterable[str], *, at_end: bool = False) -> Actor | None:
        """The actor told of last whose name has one of the words, or with `at_end` a word that ends so: "the ministry"."""
        return next(iter(self.all_headed(nouns, at_end=at_end)), None)

    def all_headed(self, nouns: Iterable[str], *, at_end: bool = False) -> list[Actor]:
        """The actors whose names have one of the words, the one told of last first; of several words all have to stand there."""
        words = tuple(nouns)
        last = {one.actor.name: one.actor for one in reversed(self.told) if one.actor and one.actor.type is not ActorType.COUNTRY}
        return [actor for name, actor in last.items() if _is_headed(name, words, at_end)]

    def has_told(self, fits: Callable[[Actor], bool]) -> bool:
        """Whether an actor that fits was told of at all."""
        return any(one.actor is not None and fits(one.actor) for one in self.told)

    def is_hero(self, actor: Actor) -> bool:
        """Whether the text is about an actor."""
        return any(actor is one for one in self._heroes)

    def likeliest(
        self,
        number: int,
        fits: Callable[[Actor], bool],
        known: Callable[[Actor], bool],
        barred: Iterable[Actor | Somebody] = (),
        *,
        unnamed: str | None = None,
        is_object: bool = False,
    ) -> Choice | Somebody | None:
        """The actor that fits and leads all others by a margin; None where none does, or somebody of whom too little is told leads.

        `known` says of those that fit whether it is certain that they do; those `barred` cannot be meant. With `unnamed`, "he" or "she",
        somebody without a name can be meant who may be called so, and may be the answer.

        A word that `is_object` means the subject told before hardly rather than anybody else.
        """
        barred = list(barred)
        scores: dict[str, tuple[float, Actor | Somebody | None]] = {}
        for one in self.told:
            who = one.actor or one.somebody
            if self._is_out(one, unnamed, number) if one.actor is None else not fits(one.actor):
                continue
            if who is not None and who in barred:
                continue
            name = one.actor.name if one.actor else f"\0{one.somebody.name}" if one.somebody else ""
            score = self._score(one, number, _SUBJECT_OF_OBJECT if is_object else _SUBJECT)
            scores[name] = (max(score, scores[name][0]) if name in scores else score, who)
        nameless = self._unnamed[""] + self._unnamed[unnamed] if unnamed else 0
        total = (sum(self._times(who) for _, who in scores.values()) + nameless) or 1

        def standing(who: Actor | Somebody | None) -> float:
            if isinstance(who, Actor):
                return self._standing(who, known, total, number, first=not is_object)
            if who is None:
                return _UNNAMED + _ABOUT * nameless / total
            return (_KNOWN if self._called.get(who.name) else _UNNAMED) + _ABOUT * self._times(who) / total

        ranked = sorted(((score + standing(who), who) for score, who in scores.values()), key=lambda one: one[0], reverse=True)
        return self._leader(ranked, number, total)

    def _is_out(self, one: Told, unnamed: str | None, number: int) -> bool:
        """Whether somebody without a name cannot be meant by "he" or "she"."""
        if one.somebody is not None and one.somebody.kin and not one.subject and number - one.sentence > 1:
            return True  # "I sat at [my mother's] table", of whom the text does not go on to tell
        if one.somebody is not None:
            return unnamed is None or self._called.get(one.somebody.name, unnamed) != unnamed
        return unnamed is None or one.called not in ("", unnamed)

    def _times(self, who: Actor | Somebody | None) -> int:
        return 0 if who is None else self._counts[who.name] if isinstance(who, Actor) else self._somebody[who.name]

    def _score(self, one: Told, number: int, subject: float) -> float:
        back = number - one.sentence + (one.apart and one.sentence < number)
        new = _NEW if back == 1 and not one.subject and self._is_new(one) and not self._has_new_subject(one.sentence) else 0.0
        near = _BY_SENTENCES_BACK[back] if back < len(_BY_SENTENCES_BACK) else 0.0
        topic = _TOPIC if one.subject and back > 1 and one.sentence == self.opening and (one.actor or one.somebody) else 0.0
        return near + new + topic + (subject * one.subject + _PRONOUN * one.pronoun) * (1.0 if back <= 1 else 0.5 if near else 0.0)

    def _is_new(self, one: Told) -> bool:
        return one.actor is not None and self._counts[one.actor.name] == 1

    def _has_new_subject(self, sentence: int) -> bool:
        return any(one.sentence == sentence and one.subject and self._is_new(one) for one in self.told)

    def _standing(self, actor: Actor, known: Callable[[Actor], bool], total: int, number: int, *, first: bool) -> float:
        return (_KNOWN if known(actor) else _UNKNOWN) + _ABOUT * self._counts[actor.name] / total + self._heroic(actor, number, first=first)

    def _heroic(self, actor: Actor, number: int, *, first: bool) -> float:
        if not self.is_hero(actor):
            return _FIRST if first and actor is self._first else 0.0
        return _HERO + _HERO_NEAR * any(one.actor is actor for one in self.near(number, 1))

    def _leader(self, ranked: Sequence[tuple[float, Actor | Somebody | None]], number: int, total: int) -> Choice | Somebody | None:
        if not ranked or ranked[0][1] is None:
            return None
        actor = ranked[0][1]
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
            return None
        if isinstance(actor, Somebody):
            last = next(one.sentence for one in reversed(self.told) if one.somebody is not None and one.somebody.name == actor.name)
            return actor if number - last < len(_BY_SENTENCES_BACK) else None
        last = next(one.sentence for one in reversed(self.told) if one.actor is actor)
        far = number - last >= len(_BY_SENTENCES_BACK)
        if far and self._counts[actor.name] / total < _FAR_SHARE:
            return None
        rival = ranked[1][1] if len(ranked) > 1 else None
        return Choice(actor, rival if isinstance(rival, Actor) else None, far)


@lru_cache(maxsize=1 << 12)
def _is_headed(name: str, words: tuple[str, ...], at_end: bool) -> bool:
    """Whether a name has one of the words, a phrase of several anywhere in it; with `at_end` also a word that ends so."""
    low = name.casefold()
    parts = low.split()
    if at_end and any(part.endswith(words) for part in parts):
        return True
    return any(word in low if " " in word else word in parts for word in words)
