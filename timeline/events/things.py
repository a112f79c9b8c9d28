"""Where a text goes on about a thing that it has named: "The Airbus A380 took off. [The aircraft] landed in Toulouse"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.events.grammar import Grammar
from timeline.text import Span


def going_on(
    grammar: Grammar, text: str, sentences: Sequence[Span], names: Callable[[str], bool], others: Callable[[str], bool]
) -> set[int]:
    """The starts of the sentences that mean a thing by "the aircraft" and do not name it.

    `names` says of words whether they name the thing, `others` whether they name another one, of which the text then speaks.
    """
    found: set[int] = set()
    is_told = False
    for start, end in sentences:
        words = text[start:end]
        if names(words):
            is_told = True
        elif others(words) or grammar.a_made_thing.search(words):
            is_told = False
        elif is_told and grammar.made_thing.search(words):
            found.add(start)
    return found
