"""Who acts in a text: finds the names of people, organisations, groups and countries and merges those of one actor.

Three steps, each its own module: `recognise` finds names (by rules and a trained tagger), `cluster` puts the names of one actor
together, and this module hands out the actors.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Sequence

from timeline.actors.cluster import actors
from timeline.actors.equals import said_equal
from timeline.actors.recognise import names
from timeline.actors.roles import titles, with_roles
from timeline.actors.taggers import OWN
from timeline.model import Actor

__all__ = ["SETTING", "check", "find", "within"]


SETTING = "TIMELINE_NAMES"  # the environment variable that chooses, where the caller does not, who sees names beside the rules


def find(text: str, sentences: Sequence[tuple[int, int]], language: str = "en", by: str | None = None) -> tuple[Actor, ...]:
    """The actors of a text in order of first mention; `sentences` are half-open code point spans in text order.

    Mentions are code point spans, sorted, without overlap. Only English is read so far; the rules are tried on other languages too,
    as names look much the same there.

    `by` is "own" (our tagger, as without a setting), "rules" (none) or "spacy:" and the name of an installed pipeline, such as
    "spacy:en_core_web_sm"; ValueError if there is no such.
    """
    del language
    found = names(text, sentences, by or os.environ.get(SETTING) or OWN)
    return with_roles(actors(found, said_equal(text, found), titles(text, (name.start for name in found))), text)


def check(by: str) -> str:
    """The same way of finding names, once it is sure that it works here; ValueError, with what to do, if not."""
    names("Anna Berg met Bo Lind.", [(0, 22)], by)
    return by


def within(found: Sequence[Actor], start: int, end: int) -> tuple[str, ...]:
    """The names of the actors with a mention that lies in the code points ``start:end``, in order of first mention there."""
    present: list[tuple[int, str]] = []
    for actor in found:
        index = bisect_left(actor.mentions, (start, start))
        if index < len(actor.mentions) and actor.mentions[index][1] <= end:
            present.append((actor.mentions[index][0], actor.name))
    return tuple(dict.fromkeys(name for _, name in sorted(present)))
