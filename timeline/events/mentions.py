"""Where a text names or means its actors: by name, by a word that means somebody named, or by what somebody is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TypeAlias

from timeline.events.references import Reference
from timeline.events.unnamed import Unnamed
from timeline.model import Actor, ActorType
from timeline.text import Span

BEFORE_A_DATE = 8  # code points of a preposition and an article

Told: TypeAlias = tuple[int, int, str, str]  # as `Mentions` has them


@dataclass(frozen=True, slots=True, eq=False)
class Mentions:
    """Where a text names or means its actors, in text order: ``(start, end, name, why)``, `why` empty where the actor is named.

    `words` are those that only say whose something is, or mean several; `people` are the names of those who are surely people,
    `countries` those of countries, `bodies` of organisations; `dates` is where the text says when, which is nobody and no thing.
    """

    told: tuple[Told, ...]
    words: tuple[Told, ...] = ()
    people: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()  # those whom the recogniser takes for people
    countries: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    dates: tuple[Span, ...] = ()
    title: str = ""  # that of the document
    narrator: str = ""  # who tells the text in the first person
    narrators: tuple[tuple[int, str], ...] = ()  # or who tells each of its parts, from where on
    author: tuple[Span, ...] = ()  # the "I" and "my" of one whom nothing names
    unnamed: tuple[Told, ...] = ()  # who acts without a name: "the police"
    roles: frozenset[str] = frozenset()  # what these are called
    nameless: tuple[Told, ...] = ()  # pronouns that mean one of them, and by what words: "the tenant"
    nameless_owners: tuple[Told, ...] = ()  # and those that only say whose something is

    @classmethod
    def of(
        cls,
        actors: Sequence[Actor],
        meant: Sequence[Reference],
        gender: Mapping[str, str | None] | None = None,
        narrator: str = "",
        defined: Mapping[Span, str] | None = None,
    ) -> Mentions:
        """`meant` are the words that mean an actor without naming it, `gender` says who is known to be "he" or "she", and `defined` are
        the mentions by a short form that the text defines, with why they mean their actor.
        """
        why = defined or {}
        named = [(*span, actor.name, why.get(span, "")) for actor in actors for span in actor.mentions]
        part = [(one.start, one.end, name, one.how) for one in meant if not one.only_word for name in one.actors]
        words = [(one.start, one.end, one.name, one.how) for one in meant if one.actors and (one.only_word or len(one.actors) > 1)]
        nameless = sorted((one.start, one.end, one.name, one.how) for one in meant if not one.actors and not one.only_word)
        owners = sorted((one.start, one.end, one.name, one.how) for one in meant if not one.actors and one.only_word)
        people = {name for name, known in (gender or {}).items() if known is not None} | {one.name for one in meant if one.called}
        persons = frozenset(actor.name for actor in actors if actor.type is ActorType.PERSON)
        countries = frozenset(actor.name for actor in actors if actor.type is ActorType.COUNTRY)
        bodies = frozenset(actor.name for actor in actors if actor.type is ActorType.ORGANISATION)
        return cls(
            tuple(sorted([*named, *part])),
            tuple(sorted(words)),
            frozenset(people),
            persons,
            countries,
            bodies,
            narrator=narrator,
            nameless=tuple(nameless),
            nameless_owners=tuple(owners),
        )

    def with_unnamed(self, found: Sequence[Unnamed]) -> Mentions:
        """The same with those whom the text does not name."""
        named = [(one.start, one.end, one.name, one.how) for one in found if one.named]
        others = tuple((one.start, one.end, one.name, one.how) for one in found if not one.named)
        whole = {one[:2] for one in others}  # "Slovenian police", which a recogniser takes for their country
        told = (one for one in self.told if one[:2] not in whole)
        return replace(self, told=tuple(sorted([*told, *named])), unnamed=others, roles=frozenset(one[2] for one in others))

    def without(self, starts: Container[int]) -> Mentions:
        """The same without those who are only spoken to at a place: "Dear [Ann], …"."""
        return replace(self, told=tuple(one for one in self.told if one[0] not in starts)) if starts else self

    def with_told(self, told: Sequence[Told]) -> Mentions:
        """The same with more who are named or meant."""
        return replace(self, told=tuple(sorted([*self.told, *told]))) if told else self

    def with_pronouns(self, found: Sequence[Unnamed]) -> Mentions:
        """The same with what pronouns mean that mean somebody without a name, by the words of a text."""
        meant = ((one.start, one.end, one.words, one.how) for one in found if one.words and not one.named)
        return replace(self, nameless=tuple(sorted([*self.nameless, *meant])))

    def told_at(self, place: int) -> Mentions:
        """The same, with whoever tells the part of the text that holds a place as its narrator."""
        at = bisect_right(self.narrators, place, key=itemgetter(0))
        told_by = self.narrators[at - 1][1] if at else self.narrator
        return self if told_by == self.narrator else replace(self, narrator=told_by)

    def within(self, span: Span) -> Iterator[Told]:
        """Those that lie within a span."""
        return _within(self.told, span)

    def without_date(self, span: Span) -> Span | None:
        """A span behind the words that say when, which it begins with; None where they stand further inside it."""
        at = bisect_right(self.dates, span[0], key=itemgetter(1))
        if at == len(self.dates) or self.dates[at][0] >= span[1]:
            return span
        last = bisect_left(self.dates, span[1], key=itemgetter(0))
        opens = last == at + 1 and self.dates[at][0] - span[0] <= BEFORE_A_DATE and self.dates[at][1] < span[1]
        return (self.dates[at][1], span[1]) if opens else None

    def unnamed_within(self, span: Span) -> list[Told]:
        """Those without a name within a span."""
        return list(_within(self.unnamed, span))

    def nameless_within(self, span: Span) -> tuple[list[Told], list[Told]]:
        """The pronouns within a span that mean somebody without a name, and those that say whose something is."""
        return list(_within(self.nameless, span)), list(_within(self.nameless_owners, span))

    def words_within(self, span: Span) -> Iterator[Told]:
        """The words that only say whose something is within a span."""
        return _within(self.words, span)


def _within(told: Sequence[Told], span: Span) -> Iterator[Told]:
    at = bisect_left(told, span[0], key=itemgetter(0))
    while at < len(told) and told[at][0] < span[1]:
        if told[at][1] <= span[1]:
            yield told[at]
        at += 1


NOBODY = Mentions(())
