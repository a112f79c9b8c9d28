"""Titles of what somebody did next, told by a verb that shares the subject of the one before, in a language whose verb stands second:
"Der Bäcker mietete 2015 ein Lokal, [kündigte 2016 den Vertrag und zog 2018 fort]".

Each such half is told by itself, between the marks or conjunctions that part it from the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline import patterns as re
from timeline.events.clauses import REACH, Clause
from timeline.events.grammar import Grammar
from timeline.events.lines import one_line
from timeline.events.shortening import LONGEST
from timeline.text import Span

_LONGEST_LEAD = 3  # words before a date that belong to it: "erst am Morgen"
_PARTED = re.compile(r"[;:] |[–—“”„»«\"] ?")


def with_subject_before(grammar: Grammar, text: str, clause: Clause) -> tuple[str, Clause]:
    """What a half without a subject tells, with that of the first one, and both as one clause; "" where it has a subject, or where a
    sentence with one date fits a title.
    """
    start, end = max(clause.sentence[0], clause.start - REACH), clause.sentence[1]
    if not grammar.verb_second or clause.words is None:
        return "", clause
    if not clause.others and end - start <= LONGEST:
        return "", clause
    start = max([start, *(hit.end() for hit in _PARTED.finditer(text, start, clause.words[0]))])
    end = next((hit.start() for hit in _PARTED.finditer(text, clause.words[1], end)), end)
    opens = list(_openings(grammar, text, (start, end)))
    before = [one for one in opens if one[1] <= clause.words[0]]
    if not before:
        return "", clause
    own = before[-1]
    behind = next((one[0] for one in opens if one[0] >= clause.words[1]), end)
    if "," in text[own[1] : clause.words[0]]:
        return "", clause  # "und lernte, wie er 1930 schrieb, die Frau kennen"
    line = grammar.with_subject_of(one_line(text[start : before[0][0]]), one_line(text[own[1] : behind]))
    return line, replace(clause, start=start, lacks_subject=False) if line else clause


def alone_behind_joint(grammar: Grammar, text: str, clause: Clause) -> str:
    """A half of a sentence that opens with its date and its verb, by itself where the sentence is too long for a title: "…, und [im Mai
    2000 durfte wieder gesprungen werden]"; "" of others.
    """
    start, end = clause.sentence
    if not grammar.verb_second or clause.words is None or end - start <= LONGEST and not clause.others:
        return ""
    before = [hit.end() for hit in grammar.half.finditer(text, max(start, clause.words[0] - REACH), clause.words[0])]
    if not before or not grammar.main_verb.search(text, start, before[-1]) or _PARTED.search(text, before[-1], clause.words[0]):
        return ""
    lead = text[before[-1] : clause.words[0]]
    comma = text.rfind(", ", start, before[-1] - 2)
    opens = (grammar.relative_piece, grammar.relative_start, grammar.subordinate, grammar.depends)
    if any(one.match(text, place) for one in opens for place in (before[-1], comma + 2) if place > start):
        return ""  # "…, dat vorige week zijn resultaten heeft geleverd", "…, die in 1929 werd gebouwd en in 1998 werd vernieuwd"
    if len(lead.split()) > _LONGEST_LEAD or grammar.main_verb.search(lead) or not grammar.verb_next.match(text, clause.words[1]):
        return ""
    behind = next((hit.start() for hit in _PARTED.finditer(text, clause.words[1], end)), end)
    later = (one[0] for one in _openings(grammar, text, (clause.words[1], behind)) if any(one[0] < date[0] for date in clause.others))
    return one_line(text[before[-1] : next(later, behind)])


def _openings(grammar: Grammar, text: str, span: Span) -> Iterator[Span]:
    """Where halves begin with their verb behind a comma or a conjunction: from what parts them to the verb."""
    at = span[0]
    while (hit := grammar.half.search(text, at, span[1])) is not None:
        at = hit.end()
        if grammar.verb.match(text, at) and not grammar.participle.match(text, at):
            yield hit.start(), at
