"""What a text calls the people in it: "US army general", "Syrian president", "Brig Gen"; kept beside the name, never part of it.

A role stands right before a name ("Defence Minister Hanne Orlo") or follows it after a comma ("Hanne Orlo, the defence minister,").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline.actors import cues, words
from timeline.model import Actor, ActorType

_MOST = 3  # roles of one person
_LONGEST = 60  # code points of a role
_ROLE_WORDS = frozenset(word.lower() for word in cues.ROLES | cues.SHORT_RANKS) | cues.LOWER_ROLES
_GOING_BEFORE = frozenset(
    "army navy police air force foreign defence defense interior finance prime vice deputy former ex acting late then chief senior junior "
    "union trade party government state federal opposition rebel militia military coalition country's company's first lady of and the "
    "health education justice labour labor transport energy security national regional local".split()
)
_WORD = re.compile(r"[\w’'.-]+")
_AFTER = re.compile(r", (?:an? |the |its |their |his |her )?(?P<role>(?:[\w’'-]+ ){0,5}[\w’'-]+)(?=[,.;)])")


def with_roles(actors: Sequence[Actor], text: str) -> tuple[Actor, ...]:
    """The actors, the people among them with up to three roles that the text gives them, in text order."""
    return tuple(_with_roles(actor, text) if actor.type is ActorType.PERSON else actor for actor in actors)


def titles(text: str, starts: Iterable[int]) -> dict[int, str]:
    """The title or role right before each of the names that begin at `starts`, in small letters; only where there is one."""
    found = ((start, _before(text, start).casefold()) for start in starts)
    return {start: title for start, title in found if title}


def _with_roles(actor: Actor, text: str) -> Actor:
    found: dict[str, str] = {}
    for start, end in actor.mentions:
        for role in (_before(text, start), _after(text, end)):
            if role and len(found) < _MOST:
                found.setdefault(role.casefold(), role)
    return actor.in_roles(found.values())


def _before(text: str, start: int) -> str:
    """The words of a title or a role that stand right before a name."""
    line = text[max(0, start - _LONGEST) : start]
    if not line.endswith(" ") or "\n" in line[-2:]:
        return ""
    taken: list[str] = []
    for word in reversed(_WORD.findall(line[max(map(line.rfind, ',;:(“"\n')) + 1 :])):
        bare = word.strip(".'’").casefold()
        if bare not in _ROLE_WORDS and not (taken and (bare in _GOING_BEFORE or _is_of_a_country(word))):
            break
        taken.append(word)
    while taken and taken[-1].casefold() in ("the", "of", "and", "then"):
        taken.pop()
    return " ".join(reversed(taken)) if any(word.strip(".").casefold() in _ROLE_WORDS for word in taken) else ""


def _after(text: str, end: int) -> str:
    """ "…, the Syrian president,": what follows a name after a comma, if it ends in a role."""
    found = _AFTER.match(text, end, end + _LONGEST + 20)
    if found is None:
        return ""
    parts = found["role"].split()
    kinds = [part.casefold() in cues.LOWER_ROLES for part in parts]
    ends = kinds[-1] or any(kind and parts[index + 1 : index + 2] == ["of"] for index, kind in enumerate(kinds))
    return found["role"] if ends and not any(part.endswith("ed") for part in parts) else ""


def _is_of_a_country(word: str) -> bool:
    return word in words.demonyms() or word in words.countries()
