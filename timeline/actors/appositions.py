"""What a text itself says is one: "the Harbour Guard (HG)", "OCHA, the Office for …", "Aníbal Restrepo, alias El Zarco".

Two names that stand side by side with nothing between them but a bracket or a phrase of naming are one actor's, whatever their letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline import patterns as re
from timeline.actors.kinds import is_acronym
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.standing import standing
from timeline.model import ActorType

_BODIES = (ActorType.ORGANISATION, ActorType.GROUP, ActorType.OTHER, None)
_CLOSES = re.compile(r"[”\"’']?[),;]")
_ENDS = re.compile(r"[.,;:)]|$")


def introduced(text: str, names: Sequence[Name], cues: NameCues) -> Iterator[Name]:
    """Acronyms that stand in brackets after a body's name ("the National Organization of … (ONIC)"), wherever the text has them."""
    taken = {name.start for name in names}
    sought: set[str] = set()
    for name in names:
        if name.type not in _BODIES or name.described or name.weak or " " not in name.text:
            continue
        found = cues.acronym.match(text, name.end)
        if found is None or found[1] in sought or sum(letter.isupper() for letter in found[1]) < 2:
            continue
        sought.add(found[1])
        for start, end in standing(text, found[1]):
            if start not in taken:
                taken.add(start)
                yield Name(start, end, found[1], name.type, paired=name.start)


def said_equal(text: str, names: Sequence[Name], cues: NameCues) -> list[tuple[int, int]]:
    """Pairs of starts of neighbouring names that the text says are one actor's; `names` in text order."""
    strong = [name for name in names if not name.described]
    return [(one.start, other.start) for one, other in pairwise(strong) if _are_equal(cues, text, one, other)]


def _are_equal(cues: NameCues, text: str, one: Name, other: Name) -> bool:
    between, after = text[one.end : other.start], text[other.end : other.end + 2]
    if len(between) > 60 or ActorType.COUNTRY in (one.type, other.type):
        return False
    if cues.named.fullmatch(between):
        return one.type is ActorType.PERSON or other.type is not ActorType.PERSON  # a person's byname need not look like a person's
    if one.type not in _BODIES or other.type not in _BODIES:
        return False
    short = is_acronym(one.text) or is_acronym(other.text)
    if cues.bracket.fullmatch(between):
        return _CLOSES.match(after) is not None and (short or _is_short(one, other))
    if cues.or_phrase.fullmatch(between):
        return is_acronym(other.text) and not is_acronym(one.text) and len(one.text.split()) > 2
    if not cues.apposed.fullmatch(between) or len(other.text.split()) <= 2:
        return False
    if is_acronym(one.text):
        return _ENDS.match(after) is not None
    return " " not in one.text and one.known is None and cues.goes_on.match(text, other.end) is not None


def _is_short(one: Name, other: Name) -> bool:
    """Whether the second is a word for a first of several: "Economic Community of West African States (Ecowas)"."""
    return len(one.text.split()) > 2 and len(other.text.split()) == 1
