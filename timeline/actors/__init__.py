"""Who acts in a text: finds the names of people, organisations, groups and countries and merges those of one actor.

Three steps, each its own module: `recognise` finds names (by rules and a trained tagger), `cluster` puts the names of one actor
together, and this module hands out the actors.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline import patterns as re
from timeline.actors.appositions import said_equal
from timeline.actors.capitalised import capitalised
from timeline.actors.cluster import actors
from timeline.actors.genders import gender, gender_of_first_name
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.recognise import names
from timeline.actors.roles import beside, with_roles
from timeline.actors.said_kinds import addressed_people, bodies_called
from timeline.actors.tagged_names import tagged_names
from timeline.actors.tagger_choice import OWN, RULES
from timeline.actors.word_lists import plain
from timeline.model import Actor, ActorType

__all__ = ["SETTING", "check", "find", "genders_of", "within"]


SETTING = "TIMELINE_NAMES"  # the environment variable that chooses, where the caller does not, who sees names beside the rules

_DASH = re.compile(r"(?:, [^\n–—]{2,30})? [–—-]{1,2} ")
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_SURNAME = rf"{_CAPITAL}[^\W\d_a-zß-ÿ’'-]+"
_HEAD = re.compile(  # who stands at the head of an entry, before what says when they lived: "BERG, Anna Maria (1872–1949)"
    rf"(?m)^[^\S\n]*(?P<surname>{_SURNAME}(?: {_SURNAME}){{0,2}}), (?P<given>{_CAPITAL}[a-zß-ÿ][\w’'-]*(?: [\w’'.-]+){{0,4}}?)"
    r"(?=\s{0,3}\((?P<year>[^()\n]{0,60}?\d{4})?|[,.–])"
)
_LONGEST_TIME = 20  # code points of "the second Monday in "
_SAINT, _APOSTROPHES = 8, ("'", "’")  # code points in which "Saint" stands before a name


def find(
    text: str, sentences: Sequence[tuple[int, int]], cues: NameCues | None, by: str | None = None, title: str = ""
) -> tuple[Actor, ...]:
    """The actors of a text in order of first mention; `sentences` are half-open code point spans in text order.

    Mentions are code point spans, sorted, without overlap. `cues` are the words of the language; without them names are what is
    capitalised inside sentences, whatever the language. `title` is that of the document.

    `by` is "own" (our tagger, as without a setting), "rules" (none) or "spacy:" and the name of an installed pipeline, such as
    "spacy:en_core_web_sm"; ValueError if there is no such.
    """
    by = by or os.environ.get(SETTING) or OWN
    found = _names(text, sentences, cues, by, title)
    cues = cues or NameCues()
    told = actors(found, cues, said_equal(text, found, cues), beside(text, found, cues))
    return with_roles(told, text, cues)


def _names(text: str, sentences: Sequence[tuple[int, int]], cues: NameCues | None, by: str, title: str) -> list[Name]:
    if cues is None:
        return capitalised(text, sentences)
    found = tagged_names(text, sentences, cues, by) if cues.by_tagger and by != RULES else names(text, sentences, cues, by, title)
    called = list(bodies_called(text, cues)) if cues.by_tagger else []
    if called:  # "weverij Otten" of "Jan Otten"
        called = [
            one
            for one in called
            if not any(other.start <= one.start and one.end <= other.end and len(other.text) > len(one.text) for other in found)
        ]
        found = [one for one in found if not any(one.start < other.end and other.start < one.end for other in called)]
        found = sorted([*found, *called], key=lambda one: one.start)
    found = [one for one in found if not (_is_of_a_saint(text, one, cues) or _is_dateline(text, one))]
    ends = {one.end: one.text for one in found if one.type is ActorType.PERSON and " " in one.text}
    found = [one for one in found if not _is_trade_behind_name(text, one, ends, cues)]
    return _with_headed(text, _with_addressed(text, [_without_month(text, one, cues) for one in found], cues), cues)


def _is_trade_behind_name(text: str, name: Name, ends: Mapping[int, str], cues: NameCues) -> bool:
    """Whether a word is what somebody is whose name ends before it: "Thos. Garbutt, [Cook], departed"."""
    whose = ends.get(name.start - len(", "), "")
    if not whose or not name.text.isalpha() or not text.startswith(", ", name.end) or not text.startswith(", ", name.start - len(", ")):
        return False
    follows = text[name.end + len(", ") : name.end + _LONGEST_TIME].split(" ", 1)[0]
    is_trade = name.text.lower() in cues.any_role or cues.short_first_name.match(whose) is not None
    return is_trade and follows.islower() and follows not in cues.and_


def _without_month(text: str, name: Name, cues: NameCues) -> Name:
    """A name without the month that belongs to the date before it: "in the second week of May [Pascoe] sold him four bales"."""
    first, _, rest = name.text.partition(" ")
    if not rest or first not in cues.calendar or not text.startswith(first, name.start):
        return name
    if not cues.time_before.search(text, max(0, name.start - _LONGEST_TIME), name.start):
        return name
    return replace(name, start=name.start + len(first) + 1, text=rest)


def _with_addressed(text: str, found: Sequence[Name], cues: NameCues) -> list[Name]:
    """The names, with the people behind a form of address whom nothing else shows: "mevrouw De Wit"."""
    addressed = list(addressed_people(text, cues))
    if not addressed:
        return list(found)
    spans = sorted((one.start, one.end) for one in found if not one.weak)
    new = []
    for one in addressed:
        at = bisect_left(spans, (one.end, 0))
        if not at or spans[at - 1][1] <= one.start:
            new.append(one)
    kept = [one for one in found if not (one.weak and any(one.start < name.end and name.start < one.end for name in new))]
    return sorted([*kept, *new], key=lambda name: name.start)


def _with_headed(text: str, found: Sequence[Name], cues: NameCues) -> list[Name]:
    """The names, with the people who stand at the head of an entry by their surname: "BERG, Anna Maria (1872–1949)" is Anna Maria Berg."""
    heads: list[Name] = []
    for hit in _HEAD.finditer(text):
        if hit["year"] or gender_of_first_name(plain(hit["given"].split()[0]), cues):
            name = f"{hit['given']} {hit['surname'].title()}"
            known = next((one.known for one in found if one.known == name), None)
            heads.append(Name(hit.start("surname"), hit.end("given"), name, ActorType.PERSON, known, shown=True))
    if not heads:
        return list(found)
    kept = [one for one in found if not any(head.start <= one.start < head.end for head in heads)]
    return sorted([*kept, *heads], key=lambda one: one.start)


def _is_dateline(text: str, name: Name) -> bool:
    """Whether a name in capitals alone opens a line before a dash, and so says where the text was written: "DOBRINOVO – "."""
    opens = text[max(0, name.start - 1) : name.start] in ("", "\n")
    return opens and name.known is None and text[name.start : name.end].isupper() and _DASH.match(text, name.end) is not None


def _is_of_a_saint(text: str, name: Name, cues: NameCues) -> bool:
    """Whether a name is that of a church or a hospital: "the ring for St [Oswald]'s"."""
    before = text[max(0, name.start - _SAINT) : name.start].split()
    return bool(before) and before[-1].strip(".") in cues.saints and text[name.end : name.end + 1] in _APOSTROPHES


def check(by: str) -> str:
    """The same way of finding names, once it is sure that it works here; ValueError, with what to do, if not."""
    names("Anna Berg met Bo Lind.", [(0, 22)], NameCues(), by)
    return by


def genders_of(people: Sequence[Actor], text: str, cues: NameCues | None) -> dict[str, str | None]:
    """For each person by name whether the text or the first name makes "he" or "she" of them; None where neither does."""
    known = cues or NameCues()
    return {actor.name: gender(actor, text, known) for actor in people if actor.type is ActorType.PERSON}


def within(found: Sequence[Actor], start: int, end: int) -> tuple[str, ...]:
    """The names of the actors with a mention that lies in the code points ``start:end``, in order of first mention there."""
    present: list[tuple[int, str]] = []
    for actor in found:
        index = bisect_left(actor.mentions, (start, start))
        if index < len(actor.mentions) and actor.mentions[index][1] <= end:
            present.append((actor.mentions[index][0], actor.name))
    return tuple(dict.fromkeys(name for _, name in sorted(present)))
