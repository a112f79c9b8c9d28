"""Names as rules and tagger see them, put right by what no name of an actor is: amounts of money, streets, contests, works, plural titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.model import ActorType

_NUMBER_NEXT = re.compile(r" ?\d")
_NUMBER_BEFORE = re.compile(r"\d ?(?:million |billion |m|bn)?$")


def without_vetoed(text: str, names: Sequence[Name], cues: NameCues) -> Iterator[Name]:
    """The names that may be an actor's, without the words at their beginning that are no part of it."""
    for name in names:
        if name.known is None and not name.described and name.type is not ActorType.COUNTRY:
            name = _trimmed(text, name, cues)
            if _is_vetoed(text, name, cues):
                continue
        yield name


def _trimmed(text: str, name: Name, cues: NameCues) -> Name:
    """Without "Professors" or "Geneva-based" at the beginning."""
    first, *rest = name.text.split(" ")
    if rest and text[name.start : name.end] == name.text and (first in cues.plural_titles or first.endswith(cues.place_suffixes)):
        return replace(name, start=name.start + len(first) + 1, text=" ".join(rest))
    return name


def _is_vetoed(text: str, name: Name, cues: NameCues) -> bool:
    if name.text in cues.currencies:
        return bool(_NUMBER_NEXT.match(text, name.end) or _NUMBER_BEFORE.search(text, max(0, name.start - 12), name.start))
    if cues.salutation.search(text[max(0, name.start - 30) : name.start]) and text[name.end : name.end + 1] in ",:":
        return True
    words = name.text.split()
    if len(words) < 2:
        return False
    if words[0] in cues.counting and words[-1] in cues.works:
        return True
    if words[0] in cues.works and cues.of.intersection(words[1:2]):
        return True
    return name.type is ActorType.PERSON and words[-1] in cues.nobodies
