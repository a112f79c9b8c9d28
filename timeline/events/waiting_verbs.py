"""Verbs that something inserted parts from what they tell of: "que ya en 2018, en un informe, [había avisado]"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.grammar import NEVER, Grammar
from timeline.events.heads import names_subject
from timeline.events.lines import one_line
from timeline.events.own_relatives import relative_told
from timeline.events.piece import INSERTED, Piece, Role
from timeline.events.shortening import LONGEST
from timeline.text import Span

_ASIDE = INSERTED | {Role.ADVERBIAL}


def of_relative(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """What a relative clause tells whose verb stands behind something inserted; "" of others."""
    behind = _verb_behind(grammar, text, found, own)
    return (_around(grammar, text, found, own, behind) or relative_told(grammar, text, clause, found, own, behind)) if behind else ""


def _verb_behind(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """The verb, with what follows it, that a relative clause waits for which has none of its own; "" where none does.

    "Vega, [que ya en 2018], en un informe, [había avisado del riesgo]".
    """
    if grammar.breaks or not grammar.relative_piece.match(text, own.start) or grammar.verb.search(text, own.start, own.end):
        return ""
    at = found.index(own) if own in found else len(found)
    later = next((one for one in found[at + 1 :] if one.role not in _ASIDE), None)
    if later is None or later.role is not Role.PREDICATE or later is found[at + 1] or ";" in text[own.end : later.start]:
        return ""
    return "" if grammar.joining.match(text, later.start) else one_line(text[later.start : later.end])


def _around(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece, behind: str) -> str:
    """A relative clause that waits for a verb `behind` it with the clause it stands in, where both fit or its verb stands last; else "".

    Without what parts it from its verb, where there is no room for that: what it is of is not always the nearest noun.
    """
    at = found.index(own)
    before = next((one for one in reversed(found[:at]) if one.role not in _ASIDE), None)
    if before is None or before.role not in (Role.MAIN, Role.PREDICATE) or not grammar.verb.search(text, before.start, before.end):
        return ""
    later = next(one for one in found[at + 1 :] if one.role not in _ASIDE)
    start = next((one.start for one in reversed(found[:at]) if one.role is Role.MAIN), before.start)
    whole, short = one_line(text[start : later.end]), f"{one_line(text[start : own.end])} {behind}"
    if len(whole) <= LONGEST:
        return whole
    return short if len(short) <= LONGEST or grammar.verb_last is not NEVER or grammar.participle_last else ""


def of_what_is_said(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """What a verb tells of the subject that stands behind "that", with the apposition between them where that has room; else "".

    "A seguradora alegou que [o dono, um comerciante de Santos, havia vendido o barco]".
    """
    at = found.index(own)
    opens = grammar.relative_piece.match(text, own.start) or grammar.joining.match(text, own.start)
    if grammar.breaks or opens or own.role not in (Role.RELATIVE, Role.PREDICATE) or not grammar.verb.match(text, own.start):
        return ""
    before = next((one for one in reversed(found[: max(0, at - 1)]) if _subject_said(grammar, text, one)), None)
    between = found[found.index(before) + 1 : at] if before is not None else []
    span = _subject_said(grammar, text, before) if before is not None else None
    if span is None or not between or any(one.role not in _ASIDE for one in between):
        return ""
    whole = one_line(text[span[0] : own.end])
    subject = names_subject(grammar, text, Piece(*span, Role.SUBJECT), between[0])
    return whole if len(whole) <= LONGEST else f"{one_line(text[slice(*subject)])} {one_line(text[own.start : own.end])}"


def _subject_said(grammar: Grammar, text: str, piece: Piece) -> Span | None:
    """The noun phrase without a verb that a piece ends with behind "that"; None where it ends otherwise."""
    said = next(reversed(list(grammar.complement.finditer(text, piece.start, piece.end))), None)
    if said is None or grammar.verb.search(text, said.end(), piece.end):
        return None
    start = said.end() + len(text[said.end() : piece.end]) - len(text[said.end() : piece.end].lstrip())
    return (start, piece.end) if grammar.noun_start.match(text, start) else None
