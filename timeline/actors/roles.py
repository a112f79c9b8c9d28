"""What a text calls the people in it: "US army general", "Syrian president", "Brig Gen"; kept beside the name, never part of it.

A role stands right before a name ("Defence Minister Hanne Orlo") or follows it after a comma ("Hanne Orlo, the defence minister,").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline import patterns as re
from timeline.actors.genders import genders_before
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.model import Actor, ActorType

_MOST = 3  # roles of one person
_KIN_BEFORE = 60  # code points before a name in which "his elder brother" stands
_OPENS = re.compile(r"[.!?\n][ \n]?$|[”\"]\s$")
_LAST_WORD = re.compile(r"\b\w+\.? $")
_LONGEST_FORM = 14  # code points
_LONGEST = 60  # code points of a role
_WORD = re.compile(r"[\w’'.-]+")


def with_roles(actors: Sequence[Actor], text: str, cues: NameCues) -> tuple[Actor, ...]:
    """The actors, the people among them with up to three roles that the text gives them, in text order."""
    return tuple(_with_roles(actor, text, cues) if actor.type is ActorType.PERSON else actor for actor in actors)


def titles(text: str, starts: Iterable[int], cues: NameCues) -> dict[int, str]:
    """The title or role right before each of the names that begin at `starts`, in small letters; only where there is one."""
    found = ((start, _before(text, start, cues).casefold()) for start in starts)
    return {start: title for start, title in found if title}


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the names of a text, by their starts: titles, "he" or "she" by a word before, and who is somebody's relative."""

    titles: Mapping[int, str]
    genders: Mapping[int, str]
    forms: Mapping[int, str]  # the form of address or title as written: "Mrs", "Lady"
    relatives: frozenset[int]
    opening: frozenset[int]  # those at the beginning of a sentence


NOTHING_BESIDE = Beside({}, {}, {}, frozenset(), frozenset())


def beside(text: str, names: Sequence[Name], cues: NameCues) -> Beside:
    """What stands beside the names of a text."""
    people = [name for name in names if name.type in (ActorType.PERSON, None)]
    starts = [name.start for name in names]
    related = (name.start for name in people if _is_relative(text, name, cues))
    genders = genders_before(text, (name.start for name in people), cues)
    forms = {start: found[0] for start in starts if (found := _LAST_WORD.search(text, max(0, start - _LONGEST_FORM), start))}
    forms = {start: form.strip(". ") for start, form in forms.items() if form.strip(". ") in cues.titles}
    return Beside(
        titles(text, starts, cues),
        genders,
        forms,
        frozenset(related),
        frozenset(start for start in starts if _OPENS.search(text, max(0, start - 2), start)),
    )


def _is_relative(text: str, name: Name, cues: NameCues) -> bool:
    before = text[max(0, name.start - _KIN_BEFORE) : name.start]
    return bool(cues.relative_before.search(before) or cues.relative_after.match(text, name.end))


def _with_roles(actor: Actor, text: str, cues: NameCues) -> Actor:
    found: dict[str, str] = {}
    for start, end in actor.mentions:
        for role in (_before(text, start, cues), _after(text, end, cues)):
            if role and len(found) < _MOST:
                found.setdefault(role.casefold(), role)
    return actor.in_roles(found.values())


def _before(text: str, start: int, cues: NameCues) -> str:
    """The words of a title or a role that stand right before a name."""
    line = text[max(0, start - _LONGEST) : start]
    if not line.endswith(" ") or "\n" in line[-2:]:
        return ""
    last = line[:-1].rpartition(" ")[2].strip(".'’")
    if last.isalpha() and last.casefold() not in cues.any_role:
        return ""  # as before most names
    taken: list[str] = []
    for word in reversed(_WORD.findall(line[max(map(line.rfind, ',;:(“"\n')) + 1 :])):
        bare = word.strip(".'’").casefold()
        if bare not in cues.any_role and not (taken and (bare in cues.role_openers or _is_of_a_country(cues, word))):
            break
        taken.append(word)
    while taken and taken[-1].casefold() in cues.role_edges:
        taken.pop()
    return " ".join(reversed(taken)) if any(word.strip(".").casefold() in cues.any_role for word in taken) else ""


def _after(text: str, end: int, cues: NameCues) -> str:
    """ "…, the Syrian president,": what follows a name after a comma, if it ends in a role."""
    found = cues.role_after.match(text, end, end + _LONGEST + 20)
    if found is None:
        return ""
    parts = found["role"].split()
    kinds = [part.casefold() in cues.lower_roles for part in parts]
    ends = kinds[-1] or any(kind and not cues.of.isdisjoint(parts[index + 1 : index + 2]) for index, kind in enumerate(kinds))
    return found["role"] if ends and not any(part.endswith(cues.past_endings) for part in parts) else ""


def _is_of_a_country(cues: NameCues, word: str) -> bool:
    return word in cues.lists.demonyms or word in cues.lists.countries
