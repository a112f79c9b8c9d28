"""Looks a run of words up in the word lists: well-known actors, countries, capitals, demonyms."""

from __future__ import annotations

from timeline.actors import countries
from timeline.actors.document_cues import DocumentCues
from timeline.actors.kinds import is_acronym, is_common
from timeline.actors.name import Name
from timeline.model import ActorType

_LONGEST = 8  # words of the longest listed name that is sought inside a run


def listed(doc: DocumentCues, first: int, end: int) -> list[Name] | None:
    """The mention that tokens ``first:end`` are by the lists; empty if they are listed and nobody acts; None if not listed."""
    spelled = doc.spelled(first, end)
    if entry := doc.cues.lists.known.get(spelled) or _variant(doc, first, end):
        ambiguous = first in doc.cut.begins and end - first == 1 and is_common(doc.cues, spelled) and spelled not in doc.inside
        return [known_name(doc, first, end, entry, weak=ambiguous)]
    found: Name | None = None
    if (nation := doc.cues.lists.countries.get(spelled)) and doc.before(first) not in doc.cues.forms_before_surnames:  # Mr Jordan
        found = countries.country(doc.cut, first, end, nation, doc.text)
    elif nation := doc.cues.lists.demonyms.get(spelled):
        found = countries.demonym(doc.cut, first, end, nation, doc.text)
    elif nation := doc.cues.lists.capitals.get(spelled):
        found = countries.capital(doc.cut, first, end, nation, doc.text)
        return [found] if found else None
    else:
        return None
    return [found] if found else []


def known_name(doc: DocumentCues, first: int, end: int, entry: tuple[str, ActorType], *, weak: bool = False) -> Name:
    """A mention of a well-known actor; people keep the name that the text gives them."""
    best, kind = entry
    return doc.name(first, end, kind, known=None if kind is ActorType.PERSON else best, weak=weak)


def is_listed_start(doc: DocumentCues, first: int, end: int) -> bool:
    """Whether a well-known name of two words or more begins at `first`."""
    return any(doc.spelled(first, stop) in doc.cues.lists.known for stop in range(min(end, first + _LONGEST), first + 1, -1))


def inner(doc: DocumentCues, first: int, end: int) -> tuple[int, int] | None:
    """Where a well-known body of several words, or an acronym, begins or ends a longer run: "BP Tony Hayward"."""
    for size in range(min(end - first - 1, _LONGEST), 0, -1):
        for left in (first, end - size):
            spelled = doc.spelled(left, left + size)
            entry = doc.cues.lists.known.get(spelled)
            if entry and entry[1] is not ActorType.PERSON and (size > 1 or is_acronym(spelled)):
                return left, left + size
    return None


def _variant(doc: DocumentCues, first: int, end: int) -> tuple[str, ActorType] | None:
    """The listed body behind "U.S. Centers for Disease Control" and "BP Plc"."""
    if end - first > 2 and doc.cut.words[first] in doc.cues.country_prefixes:
        return doc.cues.lists.known.get(doc.spelled(first + 1, end))
    if end - first > 1 and doc.cut.words[end - 1] in doc.cues.company_suffixes:
        stop = end - 1 - (doc.cut.words[end - 2] == ",")
        return doc.cues.lists.known.get(doc.spelled(first, stop))
    return None
