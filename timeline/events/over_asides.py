"""Clauses that what stands between commas parts from their point: from what somebody said, from the verb of a relative clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.heads import end_of_quotation, names_subject, subject_of
from timeline.events.lines import one_line
from timeline.events.phrases import stripped
from timeline.events.piece import INSERTED, TOLD, Piece, Role

_SPACE = re.compile(r"\s+")


def over_asides(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """What such a clause tells, with its point; "" of others."""
    return (
        _said_over_aside(grammar, text, clause, found)
        or _with_open_relative(grammar, text, clause, found, own)
        or _said_by_one_named(grammar, text, found, own)
        or _whatever(grammar, text, found, own)
    )


def _whatever(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """A clause whose subject is a clause: "What the archive showed in 2015 was the film"; "" of others."""
    opening = grammar.whatever.match(text, own.start) if own.role is Role.MAIN and own is found[0] else None
    verbs = list(grammar.main_verb.finditer(text, opening.end(), own.end)) if opening else []
    return one_line(text[own.start : own.end]) if len(verbs) > 1 else ""


def _said_over_aside(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> str:
    """What somebody said without what parts it from its verb: "announced[, without a word to us,] that beds would close"; else ""."""
    at = clause.words[0] if clause.words else clause.start
    for said, aside, what in zip(found, found[1:], found[2:], strict=False):
        of_its_own = clause.words is not None and aside.start <= at < aside.end and grammar.verb.search(text, aside.start, aside.end)
        is_said = said.role in (*TOLD, Role.ATTRIBUTION) and grammar.complement.match(text, what.start)
        verbs = list(grammar.reporting.finditer(text, said.start, said.end)) if is_said and said.start <= at < what.end else []
        if of_its_own or not verbs or grammar.complement.search(text, verbs[-1].end(), said.end):
            continue
        tells = not grammar.verb.search(text, verbs[-1].end(), said.end)
        if tells and text.startswith(",", said.end) and text.startswith(",", aside.end):
            subject = "" if said.role is not Role.PREDICATE else subject_of(grammar, text, found, said.start)
            line = one_line(f"{text[said.start : said.end]} {text[what.start : what.end]}")
            return f"{subject} {grammar.joining.sub('', line)}" if subject else line
    return ""


def _said_by_one_named(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """What somebody said with who said it: "“It is full,” a clerk, [Ann Lee, said]"; "" of others."""
    told = [one for one in found if one.role not in INSERTED]
    says = next((one for one in told if one.start >= own.start and one.role is Role.PREDICATE), own)
    before = [one for one in told if one.end <= says.start]
    if not before or says.role is not Role.PREDICATE or not grammar.says.match(text, says.start):
        return ""
    after = found[found.index(before[-1]) + 1]
    said = before[-2] if before[-1].role is Role.SUBJECT and len(before) > 1 else before[-1]
    end = end_of_quotation(text, said)
    if said.role is not Role.MAIN or not end or own not in (said, *before[-1:], says) or after is says:
        return ""
    speaker = subject_of(grammar, text, found, says.start)
    return f"{one_line(text[said.start : end])} {speaker} {one_line(text[says.start : says.end])}" if speaker else ""


def _with_open_relative(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """A clause that ends in a relative one without its verb, with that: "saw a letter in which the clerk[, Ann Lee,] asked for help".

    Of a letter whose day is the date, what it says alone; "" of other clauses.
    """
    at = found.index(own)
    later = next((one for one in found[at + 1 :] if one.role not in INSERTED), None)
    if own.role is not Role.MAIN or later is None or later.role is not Role.PREDICATE or grammar.joined.match(text, later.start):
        return ""
    words = [hit.end() for hit in _SPACE.finditer(text, own.start, own.end)]
    opened = [(place, hit) for place in words if (hit := grammar.relative_piece.match(text, place, own.end)) and hit.lastgroup == "own"]
    start = stripped(text, opened[-1][1].end(), own.end)[0] if opened else own.end
    if not grammar.noun_start.match(text, start, own.end) or grammar.verb.search(text, start, own.end) or found[at + 1] is later:
        return ""
    subject = one_line(text[slice(*names_subject(grammar, text, Piece(start, own.end, Role.SUBJECT), found[at + 1]))])
    told = f"{subject} {one_line(text[later.start : later.end])}"
    of_its_day = clause.words is not None and text[clause.words[1] : opened[-1][0]].isspace()
    return told if of_its_day else f"{one_line(text[own.start : start])} {told}"
