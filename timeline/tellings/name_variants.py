"""One actor under several names across documents: "Abdi", "Mr Abdi" and "SOMCHAI ABDI" are Somchai Abdi, if there is only one such."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline import patterns as re
from timeline.tellings.spoken import Around

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s$|['’]$")


def words(name: str, around: Around) -> Words:
    """A name's words, case-folded, without titles before it and forms of company after it; never empty if the name has a word."""
    found = [_POSSESSIVE.sub("", hit).casefold() for hit in _WORD.findall(name.replace(".", ""))]
    first, end = 0, len(found)
    while end - first > 1 and found[first] in around.titles:
        first += 1
    while end - first > 1 and found[end - 1] in around.forms:
        end -= 1
    return tuple(found[first:end]) or (name.casefold(),)


def linked(names: Iterable[str], around: Around) -> Mapping[str, str]:
    """For every name the key of its actor: its full name's words, so that names of one actor have one key.

    A short name is linked to a longer one that ends in it ("Abdi"; not "Korea" to "North Korea", nor "Coast" to "Bank of the Coast"),
    or whose initials it is ("WHO"), if no other actor is called so.
    """
    spelled = {name: words(name, around) for name in sorted(set(names))}
    ends: dict[Words, set[Words]] = {}
    initials: dict[str, set[Words]] = {}
    for full in set(spelled.values()):
        for first in range(1, len(full)):
            if not around.joining.intersection(full) and full[first - 1] not in around.directions:
                ends.setdefault(full[first:], set()).add(full)
        if len(full) > 1:
            initials.setdefault("".join(word[0] for word in full if word not in around.joining), set()).add(full)
    keys: dict[str, str] = {}
    for name, own in spelled.items():
        longer = ends.get(own, set())
        if not longer and len(own) == 1 and len(name) >= 2 and name.replace(".", "").isupper():
            longer = initials.get(own[0], set())
        keys[name] = " ".join(_only(longer) or own)
    return keys


def mentioned(text: str, keys: Mapping[Words, str]) -> frozenset[str]:
    """The keys of the actors that a text names in capitals, whoever was found there; `keys` are those of names by their words."""
    found: set[str] = set()
    hits = [_POSSESSIVE.sub("", hit) for hit in _WORD.findall(text.replace(".", ""))]
    capitals = [hit[0].isupper() for hit in hits]
    folded = [hit.casefold() for hit in hits]
    first = 0
    while first < len(hits):
        size = next((size for size in (4, 3, 2, 1) if tuple(folded[first : first + size]) in keys), 0) if capitals[first] else 0
        if size:
            found.add(keys[tuple(folded[first : first + size])])
        first += size or 1
    return frozenset(found)


def _only(longer: set[Words]) -> Words | None:
    """The one actor that all these names can be: the longest, if it holds every other's words in their order."""
    if not longer:
        return None
    longest = max(longer, key=lambda full: (len(full), full))
    return longest if all(_within(other, longest) for other in longer) else None


def _within(short: Words, long: Words) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)
