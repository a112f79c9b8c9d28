"""The parties of a case: "Orwen Ltd v Tarn Systems Ltd" above a judgment, and whom it calls "the claimant" and "Tarn" from there on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline import patterns as re
from timeline.actors.kinds import Kind, is_common, is_first_name, kind
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.model import ActorType

_PART_OF_A_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]* $")

_HEAD, _HEAD_LINES = 400, 3  # code points and lines at the head of a text, above which a court may stand


@dataclass(frozen=True, slots=True)
class _Party:
    name: str
    type: ActorType
    words: frozenset[str]  # what the text calls it, without an article


def parties(text: str, title: str, cues: NameCues) -> Iterator[Name]:
    """The mentions of the parties that the title of a case names, each under its full name; none of a text that is no case."""
    lines = text[:_HEAD].split("\n")[:-1] if "\n" in text else []
    heads = [title, *[line.strip() for line in lines if line.strip()][:_HEAD_LINES]]
    hit = next((hit for line in heads if (hit := cues.versus.search(line)) is not None), None)
    if hit is None:
        return
    names = ((hit["one"] or "").strip(), hit["other"].strip())  # "R v Lund", in which the first is no party that acts
    apart = len({name.rpartition(" ")[2] for name in names}) > 1 and not cues.party_told.search(text)
    defined = [(one["role"].casefold(), one["short"]) for one in cues.party_defined.finditer(text)]
    for number, name in enumerate(names):
        if not name or name.casefold().rpartition(" ")[2] in cues.first_parties | cues.second_parties:
            continue  # "Applicant v Ministry"
        party = _party(name, number, names[1 - number], defined, text, cues, is_sure=apart)
        if party is None:
            continue
        for word in party.words:
            for at in re.finditer(rf"(?<![\w’'-]){re.escape(word)}(?![\w-])(?! [A-Z])", text):
                if word != party.name and _PART_OF_A_NAME.search(text, max(0, at.start() - 30), at.start()):
                    continue  # "Lower Harcombe"
                yield Name(at.start(), at.end(), party.name, party.type, known=party.name)


def _whole_name(surname: str, text: str, cues: NameCues) -> str:
    """The name of a person that a text has once with the given names: "Ada Kemp" of "Kemp"; the surname where it has none or several."""
    hits = re.finditer(rf"(?<![\w-])(?P<given>[^\W\d_]+)(?:-[^\W\d_]+)?(?: [A-Z]\.?)? {re.escape(surname)}(?![\w-])", text)
    found = {hit[0] for hit in hits if _is_given(cues, hit["given"])}
    return found.pop() if len(found) == 1 else surname


def _is_given(cues: NameCues, word: str) -> bool:
    """Whether a word before a surname may be a given name."""
    is_role = word in cues.titles or not {word, word.lower()}.isdisjoint(cues.roles)
    return word[0].isupper() and not is_role and (is_first_name(cues, word) or not is_common(cues, word))


def _party(
    name: str, number: int, other: str, defined: list[tuple[str, str]], text: str, cues: NameCues, *, is_sure: bool
) -> _Party | None:
    """One of the two with what the text calls it; None for a person of whom it says itself who that is, and for one of several."""
    parts = [part.rstrip(".") for part in name.split()]
    listed = cues.lists.known.get(name)
    is_person = listed[1] is ActorType.PERSON if listed else len(parts) == 1 or kind(cues, parts) is Kind.PERSON
    roles = cues.first_parties if number == 0 else cues.second_parties
    words = {short for role, short in defined if short in name or short not in other and role in roles}
    called = {role for role, short in defined if short in words and role in roles}
    if is_person and not words and not is_sure:
        return None
    whole = _whole_name(name, text, cues) if is_person and len(parts) == 1 else name
    words |= {name, whole} | {form for role in (called if is_person and called else roles) for form in (role, role.capitalize())}
    if not is_person and not is_common(cues, parts[0]) and parts[0] not in other:
        words.add(parts[0])
    return _Party(whole, ActorType.PERSON if is_person else ActorType.ORGANISATION, frozenset(words))
