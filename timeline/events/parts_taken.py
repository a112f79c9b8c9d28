"""In which part somebody takes part in a clause, by the place beside a verb."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from timeline.events.grammar import Grammar
from timeline.events.mentions import BEFORE_A_DATE, Mentions, Told
from timeline.events.subjects import is_subject
from timeline.interface import mark, said
from timeline.model import ActorPart, Participant
from timeline.text import Span

_ENDS = (". ", "? ", "! ", ": ", "– ", "— ", "- ")  # of what stands before a sentence


@lru_cache(maxsize=1 << 10)  # a name is asked about for each row of its sentence
def part_of(grammar: Grammar, text: str, start: int, end: int) -> tuple[ActorPart, str]:
    """The part that words at ``start:end`` have beside their verb, and the sign of it."""
    before = text[max(0, start - 90) : start]
    before = before[max(before.rfind(mark) + 1 for mark in ".;\n") :]
    if grammar.said_by.search(before) or (grammar.subject_says.match(text, end) and is_subject(grammar, text, start, end)):
        return ActorPart.SPEAKER, mark("before or after a verb of saying")
    if grammar.passive.match(text, end) and is_subject(grammar, text, start, end):
        return ActorPart.PATIENT, mark("subject of a verb in the passive")
    if grammar.by_agent.search(before):
        return ActorPart.AGENT, mark("behind ‘by’ after a verb in the passive")
    if is_subject(grammar, text, start, end):
        return ActorPart.AGENT, mark("subject of a verb")
    if grammar.unnamed.object_before.search(before):
        return ActorPart.PATIENT, mark("object of a verb")
    if grammar.behind_preposition.search(before):
        return ActorPart.OTHER, mark("behind a preposition")
    if grammar.object_of.search(before):
        return ActorPart.PATIENT, mark("object of a verb")
    return ActorPart.OTHER, mark("beside no verb")


def unnamed_parts(grammar: Grammar, text: str, mentions: Mentions, told: Sequence[Told], unnamed: Sequence[Told]) -> Iterator[Participant]:
    """Those without a name who act, or to whom something is done or given; joined names share a part. `told` are all of a clause."""
    for one in unnamed:
        at = told.index(one)
        part = _part_of_unnamed(grammar, text, mentions, *one[:2])
        if part is None and at + 1 < len(told) and grammar.joins_names.fullmatch(text, one[1], told[at + 1][0]):
            part = _part_of_unnamed(grammar, text, mentions, *told[at + 1][:2]) or _part_of_unnamed(
                grammar, text, mentions, one[0], told[at + 1][1]
            )
        if part is None and at and grammar.joins_names.fullmatch(text, told[at - 1][1], one[0]):
            named = told[at - 1] not in unnamed
            beside = (ActorPart.OTHER, mark("joined with who takes part")) if named else None
            part = (
                _part_of_unnamed(grammar, text, mentions, *told[at - 1][:2])
                or beside
                or _part_of_unnamed(grammar, text, mentions, told[at - 1][0], one[1])
            )
        if part is not None:
            yield Participant(one[2], part[0], said("{why}; {how}", why=one[3], how=said(part[1])), one[0], one[1])


def is_house(grammar: Grammar, text: str, span: Span, stop: int) -> bool:
    """Whether a body without a name is a house there, by what is done to it behind a place: "The school was built"."""
    return grammar.unnamed.built.match(text, stop) is not None and grammar.unnamed.no_object.fullmatch(text, *span) is not None


def _part_of_unnamed(grammar: Grammar, text: str, mentions: Mentions, start: int, end: int) -> tuple[ActorPart, str] | None:
    """The part of somebody without a name beside a verb and the sign of it; None where there is none for sure."""
    for stop in _ends(grammar, text, mentions, end):
        part, how = part_of(grammar, text, start, stop)
        if part in (ActorPart.AGENT, ActorPart.SPEAKER) or how == mark("subject of a verb in the passive"):
            return None if is_house(grammar, text, (start, end), stop) else (part, how)
    before = text[max(0, start - 90, text.rfind("\n", 0, start) + 1) : start]
    if grammar.unnamed.by_agent.search(before):
        return ActorPart.AGENT, mark("behind ‘by’ after a verb in the passive")
    low = _opened_low(before)
    is_object = grammar.unnamed.object_before.search(before) or (low != before and grammar.unnamed.object_before.search(low))
    if is_object and not grammar.unnamed.no_object.fullmatch(text, start, end):
        return ActorPart.PATIENT, mark("object of a verb")
    opens = not before or before[-2:] in _ENDS
    if opens and any(grammar.unnamed.acts_now.match(text, stop) for stop in _ends(grammar, text, mentions, end)):
        return ActorPart.AGENT, mark("subject of a verb")
    if grammar.unnamed.no_part is not None:
        return part_of(grammar, text, start, end)
    beside = grammar.unnamed.beside.search(before) is not None and not grammar.unnamed.no_object.fullmatch(text, start, end)
    return (ActorPart.OTHER, mark("behind a preposition")) if beside or grammar.unnamed.given_to.search(before) else None


def _opened_low(before: str) -> str:
    """What stands before somebody, its sentence without a capital: "Sent [two porters] down", as a diary leaves out who did."""
    at = max((before.rfind(mark) + len(mark) for mark in _ENDS if mark in before), default=0)
    return f"{before[:at]}{before[at : at + 1].lower()}{before[at + 1 :]}"


def _ends(grammar: Grammar, text: str, mentions: Mentions, end: int) -> Iterator[int]:
    """Where the words between a noun and its verb may end: its own end, that of the place behind it, that of a date there."""
    yield end
    for words in (grammar.unnamed.where, grammar.unnamed.between):
        if (hit := words.match(text, end)) is not None:
            end = hit.end()
            yield end
    at = bisect_left(mentions.dates, end, key=itemgetter(0))
    if at < len(mentions.dates) and mentions.dates[at][0] - end <= BEFORE_A_DATE:
        yield mentions.dates[at][1]
