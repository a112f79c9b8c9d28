"""Whom "they" surely are, and whom they are not, where the language leaves no doubt: a couple, the accused, the last "they"; and ships."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.entities import Entity, Kind, Role
from timeline.events.grammar import Grammar
from timeline.text import Span

_PEOPLE = (Kind.PEOPLE, Kind.SEVERAL, Kind.PAIR)
_THINGS = (Kind.THING, Kind.NAME, Kind.OTHER)
_GAP = 60  # code points between a sentence and "they" in the next
_ONE_PERSON = (Kind.PERSON, Kind.NAMELESS)


def cannot_be(grammar: Grammar, text: str, sentences: Sequence[Span], end: int, one: Entity) -> bool:
    """Whether "they", which ends at a place, cannot be so: the police are not charged, boats do not watch, newborn twins do not move."""
    if grammar.enforces.search(one.words) and grammar.tried.match(text, end):
        return True
    if one.kind in _THINGS and grammar.by_people.match(text, end):
        return True
    opening = sentences[one.last.sentence][0]
    is_child = (
        one.kind in (Kind.PEOPLE, Kind.PAIR) and one.last.role is not Role.SUBJECT and grammar.bore.search(text, opening, one.last.start)
    )
    return bool(is_child) and grammar.of_children.match(text, end) is None


def is_of_open_one(text: str, one: Entity, opened: Span | None) -> bool:
    """Whether one was only what the last "they" did something to, of whom it stays open who they are; `opened` is where that stands."""
    if opened is None or len(one.tellings) > 1 or one.last.role is Role.SUBJECT or not opened[0] < one.last.start < opened[1]:
        return False
    return "," not in text[opened[0] : one.last.start]  # "They came at four, [nine policemen]"


def surely_meant(
    grammar: Grammar, text: str, sentences: Sequence[Span], place: Span, candidates: Sequence[Entity], meant_last: Entity | None
) -> Entity | None:
    """Whom "they" at a place surely are: a couple whose wedding stands before or here, or a list of people that the sentence before opens
    with, or either of them if the last "they" were; None where several others were told of since.
    """
    for one in candidates:
        if not one.parts or any(part.kind not in _ONE_PERSON for part in one.parts):
            continue
        wed = grammar.weds.search(text, one.last.start, one.last.end) or grammar.weds.match(text, place[1] + 1)
        opening, ending = sentences[one.last.sentence]
        is_list = len(one.parts) > 2 and one.last.start == opening and place[0] - ending < _GAP
        is_last = meant_last is not None and meant_last.words == one.words
        others = [other for other in candidates if other is not one and other.kind in _PEOPLE and other.words != one.words]
        if ((wed and len(one.parts) == 2) or is_list or is_last) and not any(other.last.start >= one.last.end for other in others):
            return one
    return None


def vessel_meant(candidates: Sequence[Entity]) -> Entity | None:
    """The one vessel that may be "she", where no person told of since may: "The MV Chisomo … Reassembly took a year; she was launched"."""
    vessels = [one for one in candidates if one.is_vessel]
    if len(vessels) != 1:
        return None
    people = (one for one in candidates if one.kind in _ONE_PERSON and one.called in ("", "she"))
    return None if any(one.last.start > vessels[0].last.start for one in people) else vessels[0]
