"""The pieces of a sentence joined into one line, without what is inserted between them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.heads import names_subject
from timeline.events.lines import EDGE, QUOTES, one_line
from timeline.events.piece import INSERTED, Piece, Role
from timeline.events.shortening import LONGEST

_LONGEST_NAME = 4  # words
_FEWEST_LISTED = 3  # pieces behind the first one that make a list
_MARKS = frozenset(",;:")
_DASH = re.compile(r"\s[—–-]\s")


def joined(grammar: Grammar, text: str, inside: Sequence[Piece], own: Piece, *, aside: bool) -> str:
    """The pieces of a clause without what is inserted and, but for a quotation, who said it; nor the piece of its date if that is aside."""
    quoted = any(mark in text[inside[0].start : inside[-1].end] for mark in QUOTES)
    left_out = INSERTED if quoted else INSERTED | {Role.ATTRIBUTION}
    told = [
        one
        for one in inside
        if one is own
        or (_names_object(text, inside, one) and not _leads_too_far(grammar, text, inside, one))
        or (one.role not in left_out and not _is_of_left_out(grammar, text, inside, one, left_out))
    ]
    told = [one for one in told if one is own or not _only_says(grammar, text, inside, one)]
    told = sorted({*told, *_listed(grammar, text, inside)}, key=lambda one: one.start)
    kept = _with_names(grammar, text, inside, told)
    if aside and len(kept) > 1 and own in kept:
        kept.remove(own)
    if kept[0].role is Role.ADVERBIAL and kept[0] is not own and len(kept) > 1 and not grammar.of_a_whole.match(text, kept[0].start):
        kept = kept[1:]
    if kept[0].role is Role.SUBORDINATE and kept[0] is not own and not grammar.condition.match(text, kept[0].start):
        kept = kept[next((at for at, one in enumerate(kept) if one.role in (Role.MAIN, Role.SUBJECT)), 0) :]
    line = ""
    for before, one in zip((None, *kept), kept, strict=False):
        words = " ".join(text[one.start : one.end].split())
        between = text[before.end : one.start] if before else ""
        is_own = grammar.verb_second and between.strip() == ","  # "Man werde das prüfen, [teilte die Stadt mit]"
        if before is not None and before.role is Role.SUBJECT and one.role is Role.PREDICATE and not _DASH.search(between) and not is_own:
            between = " "  # but "The two juries – one for each – were sent out"
        left = [other for other in inside if before is not None and before.end <= other.start and other.end <= one.start]
        if before is not None and left and before.role is Role.SUBJECT and one.role is Role.PREDICATE:
            words = grammar.joining.sub("", words)  # "Its report[, read in May, called the bridge poor] and asked for another"
        if before is not None and left:
            opening = text[before.end : left[0].start].strip(EDGE)  # "after" of "after [the owner,] Derek Lane, left"
            joining = grammar.joining.match(between.lstrip(" ,;")) if _opens_clause(before, one) else None
            first = text[before.start : before.end]
            words = grammar.joining.sub("", words) if joining else words  # "two mules[, and boots, in May], and it was June"
            waits = any(map(grammar.verb_last.fullmatch, first.split())) and not grammar.participle.search(first)
            between = " " if waits else between  # "Zuvor hatte der Rat[, den man fragte,] zugestimmt"
            between = (
                f" {opening} "
                if opening
                else between
                if waits
                else f", {joining[0].strip()} "
                if joining
                else _mark(grammar, first, before, one, between)
            )
        line += " ".join(between.split(" ")) + words
    return one_line(line)


def _listed(grammar: Grammar, text: str, inside: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces that are the members of a list: "It was followed by Hull, [Leeds], [York] [and Goole]"."""
    run: list[Piece] = []
    for one in inside:
        is_member = one.role in (Role.APPOSITION, Role.ADVERBIAL) and not grammar.verb.search(text, one.start, one.end)
        run = [*run, one] if is_member and not grammar.phrase_start.search(f" {text[one.start : one.end]}") else []
        if len(run) >= _FEWEST_LISTED and grammar.also.search(f" {text[one.start : one.end]}"):
            return run
    return []


def _names_object(text: str, inside: Sequence[Piece], one: Piece) -> bool:
    """Whether a piece is the name of somebody whom the one before it only describes: "appointed a headmaster[, Herbert Quill]"."""
    before = inside[inside.index(one) - 1] if one is not inside[0] else None
    words = text[one.start : one.end].strip(" .").split()
    is_name = 0 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
    return one.role is Role.APPOSITION and is_name and before is not None and before.role in (Role.MAIN, Role.PREDICATE)


def _leads_too_far(grammar: Grammar, text: str, inside: Sequence[Piece], one: Piece) -> bool:
    """Whether there is no room for the name of who told what follows: "learned from his agronomist[, Ms. Carla Boyce,] that a farm had"."""
    at = inside.index(one) + 1
    said = inside[at] if at < len(inside) and grammar.complement.match(text, inside[at].start, inside[at].end) else None
    return said is not None and len(one_line(text[inside[0].start : said.end])) > LONGEST


def _only_says(grammar: Grammar, text: str, inside: Sequence[Piece], one: Piece) -> bool:
    """Whether a piece is what somebody between commas does behind a quotation: "It is full,” Ann Lee, the clerk, [said on Monday]"."""
    if one.role is not Role.PREDICATE or one is inside[0] or not grammar.says.match(text, one.start):
        return False
    told = next((other for other in inside if other.role is Role.MAIN), None)
    return (
        told is not None
        and told.end <= one.start
        and text[told.start : one.start].rstrip().count("”") + text[told.start : one.start].count("''") > 0
    )


def _opens_clause(before: Piece, one: Piece) -> bool:
    """Whether a clause with a subject of its own goes on behind another one."""
    return before.role in (Role.MAIN, Role.PREDICATE) and one.role in (Role.MAIN, Role.SUBJECT)


def _is_of_left_out(grammar: Grammar, text: str, inside: Sequence[Piece], one: Piece, left_out: Collection[Role]) -> bool:
    """Whether a piece only says when or how of one with a verb that is left out: "an opera that occupied him[, on and off, for years]"."""
    at = inside.index(one) - 1
    passed = (Role.ADVERBIAL, Role.APPOSITION) if one.role is Role.PREDICATE else (Role.ADVERBIAL,)
    while at >= 0 and inside[at].role in passed:
        at -= 1
    before = inside[at] if at >= 0 else None
    if one.role is Role.PREDICATE:  # "The inquiry began, when a clerk, Ann Lund[, gave up a notebook]"
        opening = grammar.relative_piece.match(text, before.start) if before is not None and before.role in left_out else None
        waits = opening is not None and opening.lastgroup == "own"
        return waits and before is not None and grammar.verb.search(text, before.start, before.end) is None
    is_left_out = before is not None and before.role in left_out and before.role is not Role.ATTRIBUTION
    if one.role is Role.SUBORDINATE:  # "for £12 a week, which was less than he had [when he was young]"
        apart = before is None or text[before.end : one.start].strip()
        if not apart and before is not None and before.role is Role.SUBORDINATE:
            return _is_of_left_out(grammar, text, inside, before, left_out)
        return is_left_out and not apart and before is not None and before.role is Role.RELATIVE
    done = grammar.participle.fullmatch(grammar.joining.sub("", text[one.start : one.end].strip(" .")))  # "were arrested[, or killed]"
    return (
        (one.role is Role.ADVERBIAL or (done is not None and before is not None and before.role is Role.RELATIVE))
        and is_left_out
        and before is not None
        and (grammar.verb.search(text, before.start, before.end) is not None or _shares_verb(grammar, text, inside, before))
    )


def _shares_verb(grammar: Grammar, text: str, inside: Sequence[Piece], one: Piece) -> bool:
    """Whether a piece is the subject of a clause that shares its verb with the one before: "Orr spoke for her, [and Hale], for us"."""
    at = inside.index(one)
    return (
        one.role is Role.APPOSITION
        and at > 0
        and inside[at - 1].role is Role.MAIN
        and grammar.joining.match(text[one.start : one.end]) is not None
    )


def _with_names(grammar: Grammar, text: str, inside: Sequence[Piece], kept: Sequence[Piece]) -> list[Piece]:
    """The pieces with the name of a subject instead of what it is said to be: "The attendant, [Nico Barral], pulled the brake"."""
    named: list[Piece] = []
    for one in kept:
        at = inside.index(one) + 1
        after = inside[at] if one.role is Role.SUBJECT and at < len(inside) else None
        if not grammar.breaks and all(other.role not in (Role.MAIN, Role.PREDICATE) for other in inside):
            after = None  # "La juge interroge le maire, Paul Roux": its verb is unknown
        if after is not None and after not in kept:
            one = Piece(*names_subject(grammar, text, one, after), Role.SUBJECT)
        named.append(one)
    return named


def _mark(grammar: Grammar, first: str, before: Piece, one: Piece, between: str) -> str:
    """What joins two pieces that something was left out between; `first` is the one before."""
    mark = between.strip()[-1:]
    if not grammar.breaks and before.role is Role.MAIN and grammar.participle.fullmatch(first.rpartition(" ")[2]):
        return " "  # "a préconisé[, lors de la visite,] un changement"
    if before.role in INSERTED and one.role is Role.PREDICATE:
        return ", "  # "Its first performance, on 12 May, brought him the prize"
    joined = before.role is Role.SUBJECT or one.role in (Role.ADVERBIAL, Role.PREDICATE)
    return f"{mark} " if mark in _MARKS and not joined else " "
