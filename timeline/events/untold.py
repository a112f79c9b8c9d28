"""Who is named in what a title leaves out, another happening of the same sentence, and so takes no part in its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.sentence_pieces import Piece, Role, parsed
from timeline.model import ActorPart, Participant

_TOLD = 0.5  # of the longer words of a piece that a title has, where it tells that piece
_NEXT = 12  # code points between a title's last word and the date behind it
_WORD = re.compile(r"[^\W\d_]{4,}")


def without_untold(grammar: Grammar, text: str, clause: Clause, title: str, part: Sequence[Participant]) -> tuple[Participant, ...]:
    """The participants but those named in a piece of the sentence that tells something else than the title, in text order."""
    if len(part) < 2 or not title:
        return tuple(part)
    pieces = parsed(grammar, text, clause.sentence, clause.span, clause.words, clause.others)
    words = {word.casefold() for word in _WORD.findall(title)}
    untold = [one for one in pieces if _is_untold(grammar, text, one, clause, words)]
    part = [one for one in part if not _is_beyond(grammar, text, clause, title, one)]
    kept = tuple(one for one in part if one.part is ActorPart.SPEAKER or not any(piece.start <= one.start < piece.end for piece in untold))
    return kept or tuple(part)


def _is_beyond(grammar: Grammar, text: str, clause: Clause, title: str, one: Participant) -> bool:
    """Whether somebody stands behind all that a title tells, and beside another verb: "… stopped sales and engaged [TestaLab]"."""
    last = _WORD.findall(title)[-1:]
    if (
        not last
        or title.endswith("…")
        or one.start < clause.start
        or one.part is ActorPart.SPEAKER
        or any(word in title for word in _WORD.findall(one.actor))
    ):
        return False
    told = text.find(last[0], clause.start, clause.end)
    if not 0 <= told < one.start:
        return False
    told += len(last[0])
    told = clause.words[1] if clause.words and told <= clause.words[0] < told + _NEXT else told
    joint = grammar.cut.match(text, told) or grammar.cut.match(text, told - 1)
    comma = grammar.cut.match(text, told + 1)
    if comma is not None and grammar.gerund.match(text, comma.end()):
        return True  # ", having been told by [a preacher]"
    if joint is None or grammar.says.search(text, told, one.start):
        return False
    return grammar.main_verb.search(text, joint.end(), one.start) is not None


def _is_untold(grammar: Grammar, text: str, piece: Piece, clause: Clause, words: set[str]) -> bool:
    if not grammar.verb.search(text, piece.start, piece.end) or not (piece.role is Role.RELATIVE or _is_apart(text, piece, clause)):
        return False
    if clause.words and piece.start < clause.words[1] and clause.words[0] < piece.end:
        return False
    said = [word.casefold() for word in _WORD.findall(text, piece.start, piece.end)]
    return bool(said) and sum(word in words for word in said) < _TOLD * len(said)


def _is_apart(text: str, piece: Piece, clause: Clause) -> bool:
    """Whether a semicolon parts a piece from the date of a clause."""
    if clause.words is None or piece.start < clause.words[1] and clause.words[0] < piece.end:
        return False
    low, high = min(piece.end, clause.words[1]), max(piece.start, clause.words[0])
    return "; " in text[low : high + 1]
