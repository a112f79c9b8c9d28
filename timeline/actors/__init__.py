"""Who acts in a text: finds the names of people, organisations, groups and countries and merges those of one actor.

Three steps, each its own module: `recognise` finds names (the only part that a trained model would replace), `cluster` puts the names
of one actor together, and this module hands out the actors.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from timeline.actors.cluster import actors
from timeline.actors.recognise import names
from timeline.model import Actor

__all__ = ["find", "within"]


def find(text: str, sentences: Sequence[tuple[int, int]], language: str = "en") -> tuple[Actor, ...]:
    """The actors of a text in order of first mention; `sentences` are half-open code point spans in text order.

    Mentions are code point spans, sorted, without overlap. Only English is read so far; the rules are tried on other languages too,
    as names look much the same there.
    """
    del language
    return actors(names(text, sentences))


def within(found: Sequence[Actor], start: int, end: int) -> tuple[str, ...]:
    """The names of the actors with a mention that lies in the code points ``start:end``, in order of first mention there."""
    present: list[tuple[int, str]] = []
    for actor in found:
        index = bisect_left(actor.mentions, (start, start))
        if index < len(actor.mentions) and actor.mentions[index][1] <= end:
            present.append((actor.mentions[index][0], actor.name))
    return tuple(dict.fromkeys(name for _, name in sorted(present)))
