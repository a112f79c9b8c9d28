"""Where the tellings of one happening disagree, on its date or on a number; shown with who says what, never settled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from urllib.parse import urlsplit

from timeline.model import Document
from timeline.tellings.date_likeness import fit, worded
from timeline.tellings.happening import Conflict
from timeline.tellings.quantities import Quantity
from timeline.tellings.telling import Telling

_NO_SOURCES = ("", "pasted text")
_Said = tuple[Telling, str]  # who says it, in which words


def conflicts(cluster: Sequence[Telling]) -> tuple[Conflict, ...]:
    """The disagreements among tellings of one happening, in their order: first the date, then each number by what it counts."""
    if len(cluster) < 2:
        return ()
    return (*_of_dates(cluster), *_of_numbers(cluster))


def _of_dates(cluster: Sequence[Telling]) -> Iterator[Conflict]:
    dated = [telling for telling in cluster if telling.interval is not None]
    if any(fit(one.interval, other.interval) is None for one, other in combinations(_one_of_each_date(dated), 2)):
        yield _conflict("date", [(telling, worded(telling.interval)) for telling in dated if telling.interval is not None])


def _one_of_each_date(dated: Sequence[Telling]) -> list[Telling]:
    return list({telling.interval: telling for telling in reversed(dated)}.values())


def _of_numbers(cluster: Sequence[Telling]) -> Iterator[Conflict]:
    """One conflict for each thing counted of which two tellings give no number in common."""
    told: dict[str, list[tuple[Telling, tuple[Quantity, ...]]]] = {}
    for telling in cluster:
        found = telling.quantities
        for kind in dict.fromkeys(quantity.kind for quantity in found):
            told.setdefault(kind, []).append((telling, tuple(quantity for quantity in found if quantity.kind == kind)))
    for tellings in told.values():
        values = {frozenset(quantity.value for quantity in found) for _, found in tellings}
        if any(one.isdisjoint(other) for one, other in combinations(values, 2)):
            yield _conflict("number", [(telling, quantity.words) for telling, found in tellings for quantity in found[:1]])


def _conflict(kind: str, said: Sequence[_Said]) -> Conflict:
    """Each answer once, with those who give it in their order: "3 dead (Harbour Gazette) — 5 dead (Coast Daily)"."""
    names = _names([telling.event.document for telling, _ in said])
    who: dict[str, list[str]] = {}
    for telling, words in said:
        who.setdefault(words, []).append(names[telling.event.document.id])
    words = " — ".join(f"{answer} ({', '.join(dict.fromkeys(tellers))})" for answer, tellers in who.items())
    ids = tuple(dict.fromkeys(telling.event.event_id for telling, _ in said))
    return Conflict("date" if kind == "date" else "number", words, ids)


def _names(documents: Sequence[Document]) -> dict[str, str]:
    """A name for each document by its id; with the day of publication where two would have the same."""
    named = {document.id: _name(document) for document in documents}
    shared = Counter(named.values())
    published = {document.id: document.published_iso for document in documents}
    return {key: f"{name} {published[key]}" if shared[name] > 1 and published[key] else name for key, name in named.items()}


def _name(document: Document) -> str:
    """Who tells it: the site of an address, else the source, where it is no file, else the title, else the id."""
    source = document.source.strip()
    if "://" in source:
        return urlsplit(source).hostname or source
    if source not in _NO_SOURCES and "/" not in source and "\\" not in source and "." not in source:
        return source
    return document.title or document.id
