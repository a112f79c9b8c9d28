"""Headlines of clauses, in the article's own words: without who said so and without the date at the front, shortened at a word."""

from __future__ import annotations

import re

from timeline.events.clauses import REACH, Clause
from timeline.events.grammar import Grammar
from timeline.events.phrases import pieces
from timeline.text import Span

LONGEST_TITLE = 90
_NAME_AT_END = re.compile(r"(?:[A-Z][\w’'-]*\s+)*[A-Z][\w’'-]*$")
_AFTER_LEAD = re.compile(r"(?P<comma>,)?\s+")
_EDGE = ' \t\r\n,;:—–-“”"‘’'
_DATELINE = re.compile(r"^[A-Z][A-Z .'’-]{2,30}(?:, [^—–,]{1,30}){0,2}(?: \([A-Z]\w+\))? [—–-]{1,2} (?=\S)")


def title(grammar: Grammar, text: str, clause: Clause) -> str:
    """A headline for a clause, at most about 90 characters, never broken in a word."""
    span, sentence, words = clause.span, clause.sentence, clause.words
    if words is None:
        return headline(grammar, text, span)
    start, end = _told_part(grammar, text, span, words)
    if start > sentence[0] and grammar.relative_start.match(text, start):
        start = _start_of_last_words(
            grammar, text, max(sentence[0], start - REACH), start
        )  # "her book of poems, which ran to six editions"
    line = _one_line(text, start, end)
    dated = _one_line(text, *words)
    for pattern in (grammar.attribution_after, grammar.attribution_before):
        shorter = pattern.sub("", line)
        if len(shorter.split()) >= 3 and (dated in shorter or dated not in line):
            line = shorter
    line = grammar.leading_words.sub("", line).strip(_EDGE)
    line = _with_subject(grammar, text, sentence, start, line)
    line = _shortened(grammar, _without_leading_date(grammar, line, dated).rstrip(".").strip(_EDGE), dated)
    if not line:
        line = _shortened(grammar, _one_line(text, *span).strip(_EDGE))
    return line[:1].upper() + line[1:] if line else dated


def headline(grammar: Grammar, text: str, span: Span) -> str:
    """A headline for a clause that no words date: all of it without who said so, at most about 90 characters."""
    line = _one_line(text, *span)
    shorter = grammar.attribution_after.sub("", line)
    told = len(shorter.split()) >= 3 and grammar.verb.search(grammar.relative_phrase.sub("", shorter)) is not None
    line = grammar.leading_words.sub("", shorter if told else line).rstrip(".").strip(_EDGE)
    line = _shortened(grammar, line) or _one_line(text, *span)
    return line[:1].upper() + line[1:]


def _one_line(text: str, start: int, end: int) -> str:
    """The words on one line, without a dateline in front: "LORVIK, 12 March 2021 (Reuters) — "."""
    line = " ".join(text[start:end].split())
    return _DATELINE.sub("", line) if line[:1].isupper() else line


def _with_subject(grammar: Grammar, text: str, sentence: Span, start: int, line: str) -> str:
    """A line that opens with its verb, after the subject that stands before it: "Maamoun Abdulkarim, …, told the Guardian"."""
    if start <= sentence[0] or not (grammar.opens_with_verb.match(line) or grammar.participle.match(line)):
        return line
    before = [piece for piece in pieces(grammar, text, (max(sentence[0], start - REACH), start)) if text[piece[0] : piece[1]].strip(_EDGE)]
    if grammar.participle_phrase.match(line) and before:
        named = _NAME_AT_END.search(text[before[-1][0] : before[-1][1]].rstrip(_EDGE))
        return f"{named.group()}, {line}" if named else line
    subject = ""
    for piece in reversed(before):
        _, quote, after = text[piece[0] : piece[1]].rpartition("”")
        verb = grammar.verb.search(after)
        if (quote and not after.strip(_EDGE)) or (verb and subject):
            break
        if verb and grammar.relative_word.fullmatch(after[: verb.start()].strip(_EDGE)):
            continue  # "Marcus Thiele, who joined in 2022, will step down"
        if verb and not subject:  # "Belmar Terminals reopened the pier … and closed it": the subject of the first verb
            subject = after[: verb.start()]
        elif not verb:
            subject = after
        if verb or quote:
            break
    subject = grammar.leading_words.sub("", " ".join(subject.split()).strip(_EDGE))
    return f"{subject} {line}" if subject else line


def _told_part(grammar: Grammar, text: str, span: Span, words: Span) -> Span:
    """The piece of the clause around the date, grown until it holds a verb and a few words besides the date."""
    if span[1] - span[0] <= LONGEST_TITLE:
        return span
    parts = pieces(grammar, text, span, words)
    at = next((i for i, piece in enumerate(parts) if piece[0] <= words[0] < piece[1]), 0)
    first = last = at
    while True:
        start, end = parts[first][0], parts[last][1]
        rest = (text[start : words[0]] + " " + text[words[1] : end]) if start <= words[0] else text[start:end]
        if len(rest.split()) >= 4 and grammar.verb.search(rest):
            return start, end
        if last + 1 < len(parts):
            last += 1
        elif first > 0:
            first -= 1
        else:
            return start, end


def _without_leading_date(grammar: Grammar, line: str, words: str) -> str:
    """The line without the phrase of its own date at the front: the date stands beside the title anyway."""
    lead = grammar.date_lead.match(line)
    assert lead is not None
    for at in dict.fromkeys((lead.end(), max(0, lead.end("preposition")), 0)):
        after = _AFTER_LEAD.match(line, at + len(words))
        if after and line[at : at + len(words)].lower() == words.lower():
            rest = line[after.end() :]
            begins = after["comma"] or grammar.noun_start.match(rest)
            return rest if begins and len(rest.split()) >= 3 else line
    return line


def _start_of_last_words(grammar: Grammar, text: str, low: int, end: int, most: int = 6) -> int:
    """Where the last few words before `end` begin, not across another cut."""
    low = max([low, *(hit.end() for hit in grammar.cut.finditer(text, low, end) if hit.end() < end - 3)])
    starts = [hit.start() for hit in re.finditer(r"\S+", text[low:end])]
    return low + starts[-most] if len(starts) >= most else low


def _shortened(grammar: Grammar, line: str, dated: str = "") -> str:
    """At most about 90 characters; where the date stands far back, the words around it rather than those in front."""
    if len(line) <= LONGEST_TITLE:
        return line
    at = line.find(dated) if dated else -1
    if at + len(dated) > LONGEST_TITLE:
        starts = [hit.end() for hit in grammar.cut.finditer(line) if hit.end() <= at and at + len(dated) - hit.end() < LONGEST_TITLE]
        words = [hit.end() for hit in re.finditer(r"\s+", line) if at + len(dated) - hit.end() < LONGEST_TITLE - 2]
        start = (starts or words or [0])[0]
        return "…" + _shortened(grammar, grammar.leading_words.sub("", line[start:]))
    cut = line[: LONGEST_TITLE - 1].rsplit(" ", 1)[0]
    comma = max(cut.rfind(", "), cut.rfind("; "))
    cut = cut[:comma] if comma > LONGEST_TITLE * 0.55 else cut
    while grammar.loose_end.search(cut):
        cut = grammar.loose_end.sub("", cut)
    if cut.count("(") > cut.count(")"):
        cut = cut[: cut.rfind("(")]
    return cut.rstrip(_EDGE) + "…"
