"""What the pieces of a sentence are: its subject and verb, what is inserted between commas, who said it, what is joined to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import zip_longest

from timeline.events.grammar import Grammar
from timeline.events.phrases import pieces, stripped
from timeline.text import Span

_REACH = 300  # code points to either side of a clause: few subjects are farther
_LONGEST_ATTRIBUTION = 120
_CLOSING = ("”", "“", "»", "«", '"', "’’", "''")
_LONGEST_HEAD = 100
_LONGEST_SUBJECT = 12  # words
_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]{2,30}(?:, [^—–,\n]{1,30}){0,2}(?: \(\w[\w/]+\))?[.,]? ?(?:[—–-]{1,2}|_) (?=\S)|"
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}(?:, [^—–,\n]{1,30})? "
    r"\((?:[A-Z]{2,6}|[a-z]{3,4})(?:/[A-Za-z]{2,6})?\)(?: ?[—–-]{1,2})? (?=[^\W\d_a-z])"
)


class Role(StrEnum):
    """What a piece does in its sentence."""

    MAIN = "main"  # it has a subject and a verb
    SUBJECT = "subject"  # it has no verb: that stands behind what is inserted
    PREDICATE = "predicate"  # it opens with its verb
    RELATIVE = "relative"
    PARTICIPLE = "participle"
    APPOSITION = "apposition"
    ATTRIBUTION = "attribution"
    ADVERBIAL = "adverbial"
    SUBORDINATE = "subordinate"


INSERTED = frozenset({Role.RELATIVE, Role.PARTICIPLE, Role.APPOSITION})


@dataclass(frozen=True, slots=True)
class Piece:
    """The code points ``start:end`` of a piece, without the marks around it, and what it does."""

    start: int
    end: int
    role: Role


def parsed(grammar: Grammar, text: str, sentence: Span, around: Span, words: Span | None = None) -> tuple[Piece, ...]:
    """The pieces of a sentence near a clause of it, in order; `words` are a date, which is not cut."""
    low, high = max(sentence[0], around[0] - _REACH), min(sentence[1], around[1] + _REACH)
    low = after_dateline(text, low)
    spans = [span for one in pieces(grammar, text, (low, high), words) if (span := stripped(text, *one))[0] < span[1]]
    if words is not None and spans:
        spans[0] = _behind_date(grammar, text, spans[0], words)
    spans = _with_places(text, grammar, spans)
    found: list[Piece] = []
    for span, after in zip_longest(spans, spans[1:]):
        only_date = words is not None and words[0] <= span[0] and span[1] <= words[1]
        role = Role.ADVERBIAL if only_date else _role(grammar, text, span, found)
        if role is Role.SUBJECT and after is not None and found and found[-1].role is Role.ADVERBIAL and _behind_comma(text, span):
            role = (
                Role.APPOSITION if grammar.person_pronoun.match(text[slice(*after)].split()[0]) else role
            )  # "to the minister, [Salome Wint], he said"
        if role is Role.PREDICATE and after is not None and found and found[-1].role is Role.SUBJECT and _behind_comma(text, span):
            goes_on = grammar.opens_with_verb.match(text, *after) and not grammar.joined.match(text, *after)
            role = Role.PARTICIPLE if goes_on and grammar.participle.match(text, *span) else role  # "A truce, [agreed in May], collapsed"
        if role is Role.SUBORDINATE and found and (split := _verb_around(grammar, text, span, found[-1])):
            found[-1] = Piece(found[-1].start, stripped(text, span[0], split)[1], Role.SUBJECT)  # "A man who sold fuel was sentenced"
            found.append(Piece(split, span[1], Role.PREDICATE))
            continue
        if role in (Role.ATTRIBUTION, Role.PREDICATE) and (waiting := _waiting(grammar, text, span, found)) is not None:
            found[waiting] = replace(found[waiting], role=Role.SUBJECT)  # "a mechanic employed by Altivia, a contractor, reported wear"
            role = Role.PREDICATE
        if role is Role.MAIN and after is not None and _is_inserted(grammar, text, after) and not grammar.verb.search(text, *span):
            role = Role.SUBJECT  # "Peace talks, which began …"
        found.append(Piece(*span, role))
    return tuple(found)


def _with_places(text: str, grammar: Grammar, spans: Sequence[Span]) -> list[Span]:
    """The pieces with a name that only says where the one before lies joined to it: "in Palmyra, [Syria in this still image]"."""
    joined: list[Span] = []
    for start, end in spans:
        words = text[start:end].split(" ", 1)
        beside = joined and text[joined[-1][1] : start].strip() == "," and text[joined[-1][0] : joined[-1][1]].split()[-1][:1].isupper()
        if beside and len(words) > 1 and words[0].istitle() and grammar.adverbial.match(words[1]) and not grammar.verb.match(words[1]):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _behind_date(grammar: Grammar, text: str, span: Span, words: Span) -> Span:
    """The first piece of a sentence without the date in front of its subject: "On 10 August [an auditor], Mr Pell, arrived"."""
    lead = grammar.date_lead.match(text, span[0], words[0]) if span[0] <= words[0] < span[1] else None
    if words[0] != (lead.end() if lead else span[0]):
        return span
    start = stripped(text, words[1], span[1])[0]
    begins = grammar.noun_start.match(text, start, span[1]) and not grammar.verb.search(text, start, span[1])
    return (start, span[1]) if begins and text[words[1] : start].isspace() else span


def _verb_around(grammar: Grammar, text: str, span: Span, before: Piece) -> int:
    """Where the verb of the clause around begins, in a relative clause without a comma before it; 0 if it holds no second verb."""
    opening = grammar.relative_piece.match(text, *span)
    if opening is None or before.role is not Role.SUBJECT or opening.lastgroup != "subject" or _behind_comma(text, span):
        return 0
    own = grammar.verb.search(text, opening.end(), span[1])
    for hit in grammar.verb.finditer(text, own.end(), span[1]) if own else ():
        chain = text[own.end() : hit.start()].strip() if own else ""
        if not chain or grammar.joins_verbs.search(text, span[0], hit.start()):
            own = hit
        elif grammar.opens_with_verb.match(text, hit.start(), span[1]):
            return hit.start()
    return 0


def _waiting(grammar: Grammar, text: str, span: Span, found: Sequence[Piece]) -> int | None:
    """Which of the pieces before is the subject of one that opens with its verb, as all its own verbs are participles."""
    if not grammar.opens_with_verb.match(text, *span) or grammar.joining.match(text[span[0] : span[1]]):
        return None
    at = len(found) - 1
    while at > 0 and found[at].role is Role.APPOSITION:
        if grammar.joining.match(text[found[at].start : found[at].end]):
            return at  # "Rennick resigned, and his successor, Amara Nwosu, started work"
        at -= 1
    if at < 0 or found[at].role is not Role.MAIN or (at == len(found) - 1 and not _behind_comma(text, span)):
        return None
    start, end = found[at].start, found[at].end
    if grammar.no_subject.match(text[start:end]):
        return None  # "She retired in 1986, was made a Dame": no participle belongs to a pronoun
    verbs = [hit.start() for hit in grammar.verb.finditer(text, start, end)]
    return at if verbs and all(hit > start and grammar.participle_phrase.match(text, hit) for hit in verbs) else None


def after_dateline(text: str, start: int) -> int:
    """Where a sentence begins behind its dateline: "LORVIK, 12 March 2021 (Reuters) — "."""
    dateline = _DATELINE.match(text, start)
    return dateline.end() if dateline else start


def _is_inserted(grammar: Grammar, text: str, span: Span) -> bool:
    line = text[span[0] : span[1]]
    return bool(grammar.relative_piece.match(line) or grammar.participle_piece.match(line)) and _behind_comma(text, span)


def lower_first(line: str) -> str:
    """The line with a small letter first."""
    return line[:1].lower() + line[1:]


def _behind_comma(text: str, span: Span) -> bool:
    return text[max(0, span[0] - 8) : span[0]].rstrip().endswith((",", "—", "–"))


def _role(grammar: Grammar, text: str, span: Span, before: Sequence[Piece]) -> Role:
    line, is_first, behind_comma = text[span[0] : span[1]].rstrip("."), not before, _behind_comma(text, span)
    if grammar.relative_piece.match(line) and not is_first:
        return Role.RELATIVE if behind_comma or before[-1].role in INSERTED else Role.SUBORDINATE
    if not is_first and before[-1].role is Role.RELATIVE and not behind_comma and grammar.goes_on_with_verb.match(line):
        return Role.RELATIVE  # "which had inspected the ship [and passed it]"
    if len(line) <= _LONGEST_ATTRIBUTION and grammar.attribution_piece.fullmatch(line):
        return Role.ATTRIBUTION
    if grammar.says.match(line) and text[max(0, span[0] - 8) : span[0]].rstrip(" ,\n").endswith(_CLOSING):
        return Role.ATTRIBUTION  # "”, said the minister on Tuesday"
    if grammar.subordinate.match(line):
        return Role.SUBORDINATE
    if is_first and " " in line and grammar.gerund.match(lower_first(line.lstrip('“"'))) and span[1] < len(text) and text[span[1]] == ",":
        return Role.ADVERBIAL  # "Taking advantage of the truce, …"
    bare = grammar.joining.sub("", line)
    if grammar.participle_piece.match(bare):
        last = before[-1].role if before else None
        waits = any(one.role is Role.SUBJECT for one in before) and all(one.role not in (Role.MAIN, Role.PREDICATE) for one in before)
        if (last is Role.PARTICIPLE and bare != line) or is_first:
            return Role.PARTICIPLE
        if behind_comma and bare == line and not (waits and last in INSERTED):
            return Role.PARTICIPLE
    if grammar.opens_with_verb.match(line):
        return Role.PREDICATE
    if behind_comma and before and before[-1].role in (Role.SUBJECT, Role.APPOSITION) and grammar.apposed.match(line):
        return Role.APPOSITION  # "Merieux, a firm based in Lyon"
    has_verb = any(
        not grammar.determiner_at_end.search(line, 0, hit.start()) for hit in grammar.verb.finditer(line)
    )  # "a sustained attack"
    if grammar.adverbial.match(line):
        waits = behind_comma and before and before[-1].role is Role.SUBJECT
        return Role.MAIN if has_verb and not waits else Role.APPOSITION if waits else Role.ADVERBIAL
    if not has_verb and behind_comma and before and before[-1].role in (Role.SUBJECT, Role.APPOSITION):
        return Role.APPOSITION
    if grammar.main_verb.search(line):
        return Role.MAIN
    told = any(one.role in (Role.SUBJECT, Role.MAIN, Role.PREDICATE) for one in before)
    return Role.APPOSITION if told and behind_comma else Role.SUBJECT


def subject_of(grammar: Grammar, text: str, found: Sequence[Piece], before: int) -> str:
    """The subject of the clause that a piece at `before` goes on with, "" if none is found."""
    for one in reversed([one for one in found if one.start < before]):
        if one.role is Role.SUBJECT:
            return _phrase(grammar, text[one.start : min(one.end, before)])
        if one.role is Role.MAIN:
            said = grammar.complement.search(text, one.start, min(one.end, before))
            start = (
                said.end() if said and grammar.verb.search(text, said.end(), min(one.end, before)) else one.start
            )  # "heard that Anna left"
            verb = grammar.verb.search(text, start, min(one.end, before)) or grammar.main_verb.search(text, start, one.end)
            return _phrase(grammar, text[start : verb.start()]) if verb else ""
    return ""


def _phrase(grammar: Grammar, words: str) -> str:
    """A noun phrase without the words that only join it to what stands before; "" if it is too long for one."""
    line = grammar.leading_words.sub("", " ".join(words.split())).strip(' ,;:—–-“”"')
    line = grammar.adverb_at_end.sub("", line)
    relative = grammar.relative_opening.search(line) if len(line.split()) > _LONGEST_SUBJECT else None
    line = line[: relative.start()].rstrip(" ,") if relative else line
    return line if 0 < len(line.split()) <= _LONGEST_SUBJECT else ""


def head_before(grammar: Grammar, text: str, found: Sequence[Piece], before: int) -> str:
    """The noun phrase right before a relative clause or a participle, which is what these tell of; "" if none is found."""
    earlier = [one for one in found if one.end <= before and one.role not in (Role.RELATIVE, Role.PARTICIPLE)]
    while len(earlier) > 1 and earlier[-1].role is Role.APPOSITION:
        earlier.pop()
    if not earlier:
        return ""
    line = " ".join(text[earlier[-1].start : earlier[-1].end].split()).rstrip(".")
    if earlier[-1].role is Role.SUBJECT:
        return _phrase(grammar, line)
    return phrase_at_end(
        grammar, line, thing=grammar.of_a_thing.match(text, stripped(text, before, min(len(text), before + _LONGEST_HEAD))[0]) is not None
    )


def phrase_at_end(grammar: Grammar, line: str, *, thing: bool) -> str:
    """The noun phrase that a line ends with; of a thing with what it belongs to: "the shelter in Dock Road", "the auction of May"."""
    line = line[-_LONGEST_HEAD:]
    head = grammar.noun_phrase_at_end.search(line)
    if head is None:
        return ""
    thing = thing or not any(letter.isupper() for letter in head[0][1:])  # "the mayor of the capital, whom"
    wider = grammar.noun_of_at_end.search(line, 0, head.start()) if thing else None
    return _phrase(grammar, line[wider.start() if wider else head.start() :])
