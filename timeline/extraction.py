"""Document → times, actors, events: the one place where text, times and actors meet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline import actors as actor_finder
from timeline import text
from timeline.actors.corrections import Correction, corrected
from timeline.events import clauses
from timeline.events.implied import implied as implied_events
from timeline.events.participants import Mentions, taking_part
from timeline.events.references import references
from timeline.languages import language
from timeline.model import (
    Actor,
    DatedBy,
    Document,
    Event,
    TimeExpression,
    TimexType,
    event_id,
)
from timeline.times import find, ranges, resolve
from timeline.times.by_hand import Fixed, by_hand

_LONGEST_STAMP = 100
_LONGEST_ADDRESS = 2000
_STAMP = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|filed|date|dated|issued|created)"
    r"(?: (?:on|at))?\b|by\b(?: [A-Z][\w.’'-]*){1,4}"
    r"|\d{1,2}[.:]\d\d|[ap]\.?m\.?|gmt|bst|utc|e[sd]t|c[sd]t|p[sd]t|mon|tue|wed|thu|fri|sat|sun|[A-Z][a-z]+day|[\s.,|*_:()–—·-])+",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][\w .]{1,20})?,? (?:\([A-Z]\w+\) )?")
_DATELINE_END = re.compile(r"\s*(?:\([A-Z]\w+\)\s*)?[—–-]{1,2}\s")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$")
_SERIES = re.compile(
    r"\b(?:[A-Z]{3,}|[a-z]*[A-Z][a-z]+[A-Z]\w*|i[A-Z]\w+|Expo|Euro|Windows|Office|Vision|Agenda) $"
)  # WWDC 2005, iLife '11
_HELD = (
    r"(?:Conference|Congress|Cup|Games|Olympics|Festival|Forum|"
    r"Summit|Awards?|Championships?|Open|Prix|Convention|Fair|Expo|Biennale|Assembly)"
)
_HELD_OFTEN = re.compile(rf"\b[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* {_HELD} $")
_HELD_THEN = re.compile(rf"(?: [A-Z][\w’'-]*){{1,4}} {_HELD}\b|(?<=\d) {_HELD}\b")
_ENACTED = re.compile(r"\b(?:Act|Code|Law|Ordinance|Regulations?|Rules|Order|Statute)(?:,| of)? $")  # the Indian Penal Code, 1860
_DETERMINER = re.compile(r"\b(?:the|a|an|its|his|her|their|our|new|latest)(?: new| latest)? $")
_THING = re.compile(
    r" (?:version|model|edition|line|lineup|range|update|release|budget|season|class|squad|team|vintage|calendar|report|survey|study|"
    r"census|film|novel|book|album|song|movie|documentary|play|film|biography|memoir|article|paper|interview|speech|law|act|code|constitution)s?\b"
)
_WHOSE_YEAR = re.compile(r"\s?['’]s\b")
_OF_AGE = re.compile(r"[- ](?:olds?|of age)\b")
_LENGTH_RULE = "units-after"  # "seven months after X": where it looks back, what is dated is X


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one document: every time expression (TIMEX3 extents, ranges apart), the actors, the events."""

    document: Document
    times: tuple[TimeExpression, ...]
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]


class WithoutEvent(StrEnum):
    """Why a time expression dates no event."""

    AGE = "an age"
    LENGTH = "a length of time"
    REPETITION = "a repetition"
    VAGUE = "too vague for a date"
    STAMP = "when the article was published"
    NAME = "part of a name or an address"
    WHICH = "says which one, not when"
    NOTHING_TOLD = "dates nothing that the text tells"


def extract(document: Document) -> list[Event]:
    """The events of a document in text order, one for each expression that dates something."""
    return list(read(document).events)


def read(
    document: Document,
    *,
    implied: bool = False,
    corrections: Sequence[Correction] = (),
    names: str | None = None,
    fixed: Fixed | None = None,
) -> Extraction:
    """Times, actors and events of a document; with `implied` also events of sentences that their context dates.

    `corrections` are what the user says about the actors; events carry the actors as corrected. `names` chooses who sees names beside
    the rules, as `actors.find` has it. `fixed` are dates that the user gives to time expressions, by their spans ``(start, end)``, those of
    ranges too; what is counted from them follows.

    ValueError if there are no rules for the document's language, or no such way of finding names.
    """
    sentences = text.sentences(document.text, document.language[:2])
    quotations = text.quotations(document.text)
    times = _times(document, sentences, quotations, fixed)
    actors = corrected(actor_finder.find(document.text, sentences, document.language, names), document.text, corrections)
    events = _events(document, times, sentences, fixed or {})
    if implied:
        found = implied_events(document, events, sentences, quotations)
        events = sorted([*events, *found], key=lambda event: (event.sentence_start, event.start or event.clause_start))
    mentions = Mentions.of(actors, references(document.text, sentences, actors) if events else ())
    return Extraction(document, times, actors, tuple(_with_participants(event, mentions) for event in events))


def _with_participants(event: Event, mentions: Mentions) -> Event:
    clause, sentence = (event.clause_start, event.clause_end), (event.sentence_start, event.sentence_end)
    return event.with_participants(taking_part(event.document.text, mentions, clause, sentence))


def times_of(document: Document) -> tuple[TimeExpression, ...]:
    """Every time expression of a document, resolved as far as the text allows; ValueError if its language has no rules."""
    return _times(document, text.sentences(document.text, document.language[:2]), text.quotations(document.text))


def _times(
    document: Document, sentences: Sequence[text.Span], quotations: Sequence[text.Span], fixed: Fixed | None = None
) -> tuple[TimeExpression, ...]:
    found = find.find(document.text, sentences, language(document.language).times.rules)
    return resolve.resolve(document, found, sentences, quotations, fixed)


def _events(document: Document, times: Sequence[TimeExpression], sentences: Sequence[text.Span], fixed: Fixed) -> list[Event]:
    """The events that words date, without who takes part."""
    dating = [
        by_hand(time, fixed[time.start, time.end]) if (time.start, time.end) in fixed else time
        for time in ranges.joined(document, times)
        if _dates(time) and not _is_stamp(document.text, time) and not _is_part_of_a_name(document, time)
    ]
    spans = list(sentences)
    by_sentence: dict[int, list[TimeExpression]] = {}
    for time in dating:
        index = text.holding(spans, time.start)
        if index is not None:
            by_sentence.setdefault(index, []).append(time)
    events = []
    for index, inside in by_sentence.items():
        for at, time in enumerate(inside):
            if len(inside) > 1 and _WHOSE_YEAR.match(document.text, time.end) and time.rule == "this-unit":
                continue  # "Yesterday, at this year's conference": the other date tells when
            beside = inside[max(0, at - clauses.MOST_DATES) : at + clauses.MOST_DATES + 1]
            others = [(other.words_start, other.end) for other in beside if other is not time]
            words = (time.words_start, time.end)
            clause = clauses.clause(document.text, spans[index], words, others)
            if time.rule == _LENGTH_RULE and time.interval and time.anchor and (time.interval.earliest or "") < time.anchor:
                clause = clauses.clause_after(document.text, spans[index], (time.start, time.end))
            events.append(Event(
                event_id(document.text, time.words_start, time.end), clauses.title(document.text, spans[index], clause, words), document,
                *spans[index], *clause, time, time.interval, DatedBy.WORDS, time.how, time.confidence,
                quoted=time.quoted,
            ))  # fmt: skip
    return events


def _dates(time: TimeExpression) -> bool:
    """Whether an expression dates a happening: not "now", "soon", sets, or lengths of time that nothing places."""
    if time.rule == _LENGTH_RULE and time.quoted:
        return False
    happens = time.type in (TimexType.DATE, TimexType.TIME) or time.interval is not None or time.rule.startswith("year-ended")
    return time.dates and happens and time.value != "FUTURE_REF"


def reason_without_event(document: Document, time: TimeExpression) -> WithoutEvent:
    """Why an expression of `Extraction.times` that no event rests on dates none, by the tests that leave it out, in their order."""
    if not _dates(time):
        if time.type is TimexType.DURATION:
            return WithoutEvent.AGE if _OF_AGE.match(document.text, time.end) else WithoutEvent.LENGTH
        return WithoutEvent.REPETITION if time.type is TimexType.SET else WithoutEvent.VAGUE
    if _is_stamp(document.text, time):
        return WithoutEvent.STAMP
    if _is_part_of_a_name(document, time):
        return WithoutEvent.NAME
    return WithoutEvent.WHICH if _WHOSE_YEAR.match(document.text, time.end) else WithoutEvent.NOTHING_TOLD


def _is_stamp(document_text: str, time: TimeExpression) -> bool:
    """Whether the date stands in a line of its own that says when the article was published, not when something happened."""
    low, high = max(0, time.start - _LONGEST_STAMP - 1), min(len(document_text), time.end + _LONGEST_STAMP + 1)
    start = max(low, document_text.rfind("\n", low, time.start) + 1)  # no farther than tells a line too long to be a stamp
    end = document_text.find("\n", time.end, high)
    line = document_text[start : high if end < 0 else end]
    dateline = _DATELINE.fullmatch(document_text, start, time.start) and _DATELINE_END.match(document_text, time.end)
    if dateline:  # "LORVIK, 12 March 2021 — The dam …"
        return True
    if len(line) > _LONGEST_STAMP:
        return False
    rest = (line[: time.start - start] + " " + line[time.end - start :]).strip(" .,|*_#:()-–—·\t")
    return not rest or _STAMP.fullmatch(rest) is not None


def _is_part_of_a_name(document: Document, time: TimeExpression) -> bool:
    """Whether a year only says which of several things is meant: "the 2011 version", "WWDC 2005", or stands in an address.

    Where something held every year is named by the year of publication ("the 2016 Spring Games"), the year says no more than that.
    """
    document_text = document.text
    low = max(0, time.start - _LONGEST_ADDRESS)  # so that a text without line breaks stays cheap
    line = document_text[max(low, document_text.rfind("\n", low, time.start) + 1) : time.start]
    if _ADDRESS.search(line):
        return True
    if time.rule not in ("year", "short-year"):
        return False
    if _SERIES.search(line) or _ENACTED.search(line):
        return True
    own_year = document.published is not None and time.value == str(document.published.year)
    if own_year and (_HELD_OFTEN.search(line) or _HELD_THEN.match(document_text, time.end)):
        return True
    return _DETERMINER.search(line) is not None and _THING.match(document_text, time.end) is not None
