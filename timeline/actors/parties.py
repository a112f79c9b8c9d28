"""The parties of a case: "Orwen Ltd v Tarn Systems Ltd" above a judgment, and whom it calls "the claimant" and "Tarn" from there on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline import patterns as re
from timeline.actors.kinds import Kind, is_common, kind
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.model import ActorType

_PART_OF_A_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]* $")


@dataclass(frozen=True, slots=True)
class _Party:
    name: str
    type: ActorType
    words: frozenset[str]  # what the text calls it, without an article


def parties(text: str, title: str, cues: NameCues) -> Iterator[Name]:
    """The mentions of the parties that the title of a case names, each under its full name; none of a text that is no case."""
    hit = cues.versus.search(title) or cues.versus.search(text[: text.find("\n")] if "\n" in text else "")
    if hit is None:
        return
    names = (hit["one"].strip(), hit["other"].strip())
    defined = [(one["role"].casefold(), one["short"]) for one in cues.party_defined.finditer(text)]
    for number, name in enumerate(names):
        party = _party(name, number, names[1 - number], defined, cues)
        if party is None:
            continue
        for word in party.words:
            for at in re.finditer(rf"(?<![\w’'-]){re.escape(word)}(?![\w-])(?! [A-Z])", text):
                if word != party.name and _PART_OF_A_NAME.search(text, max(0, at.start() - 30), at.start()):
                    continue  # "Lower Harcombe"
                yield Name(at.start(), at.end(), party.name, party.type, known=party.name)


def _party(name: str, number: int, other: str, defined: list[tuple[str, str]], cues: NameCues) -> _Party | None:
    """One of the two with what the text calls it; None for a person who is called by name alone."""
    parts = name.split()
    is_person = len(parts) == 1 or kind(cues, parts) is Kind.PERSON
    roles = cues.first_parties if number == 0 else cues.second_parties
    words = {short for role, short in defined if short in name or short not in other and role in roles}
    called = {role for role, short in defined if short in words and role in roles}
    if is_person and not words:
        return None
    words |= {name} | {form for role in (roles if not is_person else called) for form in (role, role.capitalize())}
    if not is_person and not is_common(cues, parts[0]) and parts[0] not in other:
        words.add(parts[0])
    return _Party(name, ActorType.PERSON if is_person else ActorType.ORGANISATION, frozenset(words))
