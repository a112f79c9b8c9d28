"""Who is married to whom by what a text tells, so that "his wife" and "Holm's husband" are somebody with a name."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.antecedents import Somebody
from timeline.events.grammar import Grammar
from timeline.model import Actor, ActorType

_BEFORE = 60  # code points before a name in which "his wife, " stands


class Marriages:
    """The marriages that a text has told of so far."""

    def __init__(self, grammar: Grammar, text: str, actors: Sequence[Actor]) -> None:
        self._grammar, self._text = grammar, text
        self._people = {one.name: one for one in actors if one.type is ActorType.PERSON}
        self._married: dict[str, Actor] = {}

    def wed(self, sentence: tuple[int, int], people: Sequence[Actor]) -> None:
        """Keeps the two of whom a sentence tells that they married."""
        if self._grammar.weds.search(self._text, *sentence):
            one, other = people
            self._married |= {one.name: other, other.name: one}

    def whose(self, start: int, who: Actor) -> int | None:
        """Where the word for the owner stands in "his wife, [Anna Berg]", before a name at a place; None where nothing says so."""
        told = self._grammar.spouse_before.search(self._text, max(0, start - _BEFORE), start) if who.name in self._people else None
        return told.start() if told else None

    def tell(self, owner: str, who: Actor) -> None:
        """Keeps that somebody is the wife or husband of an owner, where that is a person with a name."""
        known = self._people.get(owner)
        if known is not None and known.name != who.name:
            self._married |= {known.name: who, who.name: known}

    def is_spouse(self, start: int, end: int) -> bool:
        """Whether words end in "wife" or "husband"."""
        return self._grammar.spouse.fullmatch(self._text[start:end].rpartition(" ")[2].casefold()) is not None

    def of(self, owner: str, who: Somebody, gender: str | None) -> Actor | None:
        """Who is married to an owner, where that one is not called otherwise; `gender` is what is known of that one."""
        actor = self._married.get(owner)
        return actor if actor is not None and gender in (None, who.called) else None

    def named(self, owner: str) -> str:
        """The name of who is married to an owner, "" where nobody is known to be."""
        return self._married[owner].name if owner in self._married else ""
