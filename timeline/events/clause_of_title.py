"""Which clause of its sentence a title is made of: without what a dateline, a semicolon or another date parts from it; and its date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline import patterns as re
from timeline.events.clauses import Clause, of
from timeline.events.grammar import Grammar
from timeline.events.lines import QUOTES
from timeline.events.phrases import stripped
from timeline.events.piece import Piece
from timeline.events.sentence_pieces import after_dateline
from timeline.events.shortening import LONGEST

_PARTED = re.compile("; ")
_DASH = re.compile(r"\s+[—–-]{1,2}\s+")
_MOST_DATES, _NEXT_DATES = 24, 6  # among more dates than that, as in a list of nothing else, the next ones to either side are read


def dated_words(grammar: Grammar, text: str, clause: Clause) -> str:
    """The words of the date of a clause, with the unit that it is the day of: "the 24th of that month"; "" of one without a date."""
    if clause.words is None:
        return ""
    start, end = clause.words
    for other in clause.others:
        if other[0] >= end and grammar.of_at_end.fullmatch(text[end : other[0]].lstrip()):
            end = other[1]
        elif other[1] <= start and grammar.of_at_end.fullmatch(text[other[1] : start].lstrip()):
            start = other[0]
    return " ".join(text[start:end].split())


def among_few_dates(clause: Clause) -> Clause:
    """The clause with the dates next to it alone, where it stands in a list of many: each of them would read the whole list again."""
    if clause.words is None or len(clause.others) <= _MOST_DATES:
        return clause
    before = [one for one in clause.others if one[1] <= clause.words[0]][-_NEXT_DATES:]
    after = [one for one in clause.others if one[0] >= clause.words[1]][:_NEXT_DATES]
    low = max(clause.sentence[0], before[0][0]) if len(before) == _NEXT_DATES else clause.sentence[0]
    high = min(clause.sentence[1], after[-1][1]) if len(after) == _NEXT_DATES else clause.sentence[1]
    start, end = max(clause.start, low), min(clause.end, high)
    return replace(clause, start=start, end=end, sentence=(low, high), others=(*before, *after)) if start < end else clause


def behind_dated_line(grammar: Grammar, text: str, clause: Clause) -> Clause:
    """What a sentence tells behind the date of its dateline: "AUSTIN, Texas – April 9, 2024 – [Halcyon has raised $84 million]"."""
    words, sentence = clause.words, clause.sentence
    dash = _DASH.match(text, words[1]) if words else None
    if words is None or dash is None or grammar.main_verb.search(text, sentence[0], words[0]):
        return clause
    told = of(grammar, text, stripped(text, dash.end(), sentence[1]), sentence)
    return replace(told, others=(*clause.others, words)) if told.verb and after_dateline(text, sentence[0]) == words[0] else clause


def between_semicolons(grammar: Grammar, text: str, clause: Clause) -> Clause:
    """The part of a clause between semicolons that holds its date, where that part could be a sentence of its own."""
    if any(mark in text[slice(*clause.span)] for mark in QUOTES):
        return clause
    if clause.words is None:
        return clause if grammar.breaks else _without_dated_part(grammar, text, clause)
    start = text.rfind("; ", clause.start, clause.words[0]) + 1 or _behind_colon(grammar, text, clause.start, clause.words[0])
    end = text.find("; ", clause.words[1], clause.end)
    span = stripped(text, start, clause.end if end < 0 else end)
    tells = grammar.main_verb.search(text, *span) or grammar.headline_verb.search(text, *span)  # "burns down"
    if span == clause.span or not (tells or start == clause.start > clause.sentence[0]):
        return clause
    return of(grammar, text, span, clause.sentence, clause.words)


def _without_dated_part(grammar: Grammar, text: str, clause: Clause) -> Clause:
    """The first part of a clause without a date between semicolons that tells something, no other of which a date tells the day; the whole
    clause where it has no semicolon or fits a title.
    """
    borders = [clause.start, *(hit.end() for hit in _PARTED.finditer(text, *clause.span)), clause.end]
    parts = [stripped(text, *one) for one in pairwise(borders)]
    undated = [one for one in parts if not any(one[0] <= date[0] < one[1] for date in clause.others)]
    if len(parts) < 2 or len(undated) == len(parts) and clause.end - clause.start <= LONGEST:
        return clause
    told = next((one for one in undated if grammar.main_verb.search(text, *one)), None)
    return of(grammar, text, told, clause.sentence) if told else clause


def _behind_colon(grammar: Grammar, text: str, start: int, date: int) -> int:
    """Where what a clause announces begins: "Things went badly: [the staff fell to 85 in 1982]"; its start, where that tells of saying."""
    at = text.rfind(": ", start, date)
    told = at >= 0 and grammar.main_verb.search(text, start, at) and not grammar.says.search(text, start, at)
    return at + 1 if told and not grammar.reporting.search(text, start, at) else start


def around(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> Clause | None:
    """The clause above one that has no verb."""
    for one in found:
        if one.start > clause.start or clause.start >= one.end or (one.start, one.end) == clause.span:
            continue
        if grammar.main_verb.search(text, one.start, one.end):
            return of(grammar, text, (one.start, one.end), clause.sentence, clause.words)
    before = [one for one in found if one.end <= clause.start]
    if before and grammar.main_verb.search(text, before[-1].start, before[-1].end) and text[before[-1].end : clause.start].strip() == ",":
        return of(grammar, text, (before[-1].start, clause.end), clause.sentence, clause.words)  # "rose to 34, [up from 27 a year earlier]"
    return None
