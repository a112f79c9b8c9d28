"""Who is named in what a title leaves out, another happening of the same sentence, and so takes no part in its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, groupby

from timeline import patterns as re
from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.mentions import Mentions
from timeline.events.piece import INSERTED
from timeline.events.sentence_pieces import Piece, Role, parsed
from timeline.events.subjects import is_subject
from timeline.model import ActorPart, Participant
from timeline.text import Span

_TOLD = 0.5  # of the longer words of a piece that a title has, where it tells that piece
_LEAST_TOLD = 1 / 3  # of them, below which it tells next to nothing of it
_OPENS = (Role.MAIN, Role.SUBJECT)
_NEXT = 12  # code points between a title's last word and the date behind it
_BESIDE, _DONE, _LEADS = 40, 3, 2  # code points and words beside somebody: of what he does, and that lead to him
_TAIL = 10  # words at most that a title leaves out before such a one
_PARTS = ",;:–—("  # between a clause and what is no more of it
_ANY_WORD = re.compile(r"[^\W\d_]{3,}")
_WORD = re.compile(r"[^\W\d_]{4,}")


def without_untold(grammar: Grammar, text: str, clause: Clause, title: str, part: Sequence[Participant]) -> tuple[Participant, ...]:
    """The participants but those named in a piece of the sentence that tells something else than the title, in text order."""
    if len(part) < 2 or not title:
        return tuple(part)
    pieces = parsed(grammar, text, clause.sentence, clause.span, clause.words, clause.others)
    words = {word.casefold() for word in _WORD.findall(title)}
    untold = [one for one in pieces if one.role is Role.ATTRIBUTION or _is_untold(grammar, text, one, clause, words)]
    part = [one for one in part if not _is_beyond(grammar, text, clause, title, one)]
    elsewhere = [one for one in _told_elsewhere(grammar, text, pieces, words) if not _is_date(clause, one)]
    kept = tuple(
        one
        for one in part
        if not any(piece.start <= one.start < piece.end and _is_left_out(grammar, title, text, one, piece) for piece in untold)
        and (_is_in(title, text, one) or not any(start <= one.start < end and _may_leave(text, one, start) for start, end in elsewhere))
    )
    return kept or tuple(part)


def only_told(
    grammar: Grammar, text: str, clause: Clause, title: str, mentions: Mentions, part: Sequence[Participant]
) -> tuple[Participant, ...]:
    """The participants without those not called by a name of whom a whole title has no word, nor much of the piece that tells of them."""
    named = {(start, end) for start, end, _, why in mentions.within(clause.sentence) if not why}
    low, high = clause.sentence
    meant = [one for one in part if one.actor in mentions.roles or low <= one.start < high and (one.start, one.end) not in named]
    if title.endswith("…") or not meant:
        return tuple(part)
    words = {word.casefold() for word in _WORD.findall(title)}
    any_words = {word.casefold() for word in _ANY_WORD.findall(title)}
    pieces = parsed(grammar, text, clause.sentence, clause.span, clause.words, clause.others)
    told = [one for one in pieces if _is_told(text, one, words) or _is_told_in_short(text, one, any_words)]
    return tuple(
        one
        for one in part
        if one not in meant
        or any(word.casefold() in any_words for word in _ANY_WORD.findall(f"{text[one.start : one.end]} {one.actor}"))
        or any(piece.start <= one.start < piece.end for piece in told)
    )


def only_near(grammar: Grammar, text: str, clause: Clause, title: str, part: Sequence[Participant]) -> tuple[Participant, ...]:
    """The participants without those of whom a whole title has no word, nor one of the words beside them; who speaks stays."""
    if title.endswith("…"):
        return tuple(part)
    words = {word.casefold() for word in _WORD.findall(title)}
    low = title.casefold()
    kept: list[Participant] = []
    for one in part:
        if (
            one.part is ActorPart.SPEAKER
            or not clause.start <= one.start < clause.end
            or grammar.anaphor.fullmatch(text, one.start, one.end)
            or text[one.start : one.end].casefold() in low
            or any(word.casefold() in words for word in _ANY_WORD.findall(one.actor))
            or _is_beside_told(grammar, text, one, words)
            or any(_is_joined(grammar, text, before.end, one) for before in kept)
            or _is_in_tail(grammar, text, clause, one, words)
            or _is_affected(grammar, text, clause, one)
        ):
            kept.append(one)
    return tuple(kept)


def _is_joined(grammar: Grammar, text: str, before: int, one: Participant) -> bool:
    """Whether somebody is one of several named side by side, the last of whom ends `before`: "Lund, the cook [Kos] and driver [Bell]"."""
    if grammar.joins_names.fullmatch(text, before, one.start):
        return True
    return grammar.joins_members.fullmatch(text, before, one.start) is not None and not is_subject(grammar, text, one.start, one.end)


def _is_in_tail(grammar: Grammar, text: str, clause: Clause, one: Participant, words: set[str]) -> bool:
    """Whether somebody is in the end of a clause that a title has no room for: "opened a shop[ above a bakery with Gudrun Winther]"."""
    before = text[clause.start : one.start]
    leads = grammar.leads_to_another.search(before)
    if leads is None:
        return False
    told = max((hit.end() for hit in _WORD.finditer(before) if hit[0].casefold() in words), default=-1)
    between = before[told : leads.start()]
    left_out = between.split()
    if told < 0 or len(left_out) > _TAIL or any(mark in between for mark in _PARTS) or any(map(grammar.joined.fullmatch, left_out)):
        return False
    return grammar.main_verb.search(f"{between} ") is None and grammar.gerund.search(between) is None


def _is_affected(grammar: Grammar, text: str, clause: Clause, one: Participant) -> bool:
    """Whether what a clause tells befalls somebody by a participle behind it: "A lorry hit a van, killing [Edna Marsh]"."""
    return grammar.befalls.search(text[clause.start : one.start]) is not None


def _is_beside_told(grammar: Grammar, text: str, one: Participant, words: set[str]) -> bool:
    """Whether what somebody does, or the words that lead to him or to what he is beside a comma, are told."""
    if is_subject(grammar, text, one.start, one.end):
        beside = _WORD.findall(text, one.end, one.end + _BESIDE)[:_DONE]
        return any(word.casefold() in words for word in beside)
    if text[one.end : one.end + 2] == ", " and grammar.main_verb.match(text, one.end + 2):  # "The man, named as [Ivan Kos], was held"
        return any(word.casefold() in words for word in _WORD.findall(text, one.end, one.end + _BESIDE)[:_DONE])
    before = text[max(0, one.start - _BESIDE) : one.start]
    leads = _WORD.findall(before)[-_LEADS:]
    comma = before.rfind(", ")
    if comma >= 0 and not grammar.main_verb.search(before, comma) and not grammar.after_preposition.search(before[comma:]):
        leads += _WORD.findall(before[:comma])[-1:]
    return any(word.casefold() in words for word in leads)


def _may_leave(text: str, one: Participant, start: int) -> bool:
    """Whether a stretch that begins at a place may be nobody's of the title: who says something may say what the title tells."""
    return one.part is not ActorPart.SPEAKER or text[max(0, start - 2) : start] == "; "


def _is_left_out(grammar: Grammar, title: str, text: str, one: Participant, piece: Piece) -> bool:
    """Whether somebody in a piece that a title leaves out is: not who speaks there, but whom they tell it: "an official told [AFP]"."""
    if one.part is ActorPart.SPEAKER or piece.role is not Role.ATTRIBUTION:
        return one.part is not ActorPart.SPEAKER
    said = grammar.reporting.search(text, piece.start, piece.end)
    return said is not None and piece.start < said.start() < one.start and not _is_in(title, text, one)


def _is_in(title: str, text: str, one: Participant) -> bool:
    """Whether a title has the words that mean somebody, or one of his name."""
    return text[one.start : one.end] in title or any(word in title for word in _WORD.findall(one.actor))


def _is_date(clause: Clause, span: Span) -> bool:
    """Whether a span holds words of the date of a clause."""
    return clause.words is not None and span[0] < clause.words[1] and clause.words[0] < span[1]


def _told_elsewhere(grammar: Grammar, text: str, pieces: Sequence[Piece], words: set[str]) -> Iterator[Span]:
    """The stretches of a sentence with a subject and a verb of their own, and no speech, of which a title has next to nothing."""
    before: Piece | None = None
    for told, run in groupby(pieces, lambda one: _is_told(text, one, words)):
        found = list(run)
        last = found[-1]
        if not told and before is not None:
            found = list(dropwhile(lambda one: one.role in INSERTED, found))  # which is of the piece that is told
        opens = found[0].role in _OPENS if found else False
        speech = before is not None and _is_speech(grammar, text, (pieces[0].start, found[0].start if found else last.end), before)
        if (
            not told
            and opens
            and not speech
            and any(grammar.main_verb.search(text, one.start, one.end) for one in found if one.role in _OPENS)
        ):
            yield found[0].start, last.end
        before = last


def _is_speech(grammar: Grammar, text: str, before: Span, last: Piece) -> bool:
    """Whether what follows is what somebody says by the words before it, the last of which are a piece."""
    said = grammar.reporting.search(text, *before)
    that = said is not None and grammar.complement.search(text, said.end(), before[1]) is not None
    return that or grammar.reporting.search(text, last.start, last.end) is not None


def _is_told(text: str, piece: Piece, words: set[str]) -> bool:
    share = _share_told(text, piece, words)
    return share is not None and share >= _LEAST_TOLD


def _is_told_in_short(text: str, piece: Piece, words: set[str]) -> bool:
    """Whether a piece has only short words, and a title has one of them: "We had tea"."""
    return not _WORD.search(text, piece.start, piece.end) and any(
        word.casefold() in words for word in _ANY_WORD.findall(text, piece.start, piece.end)
    )


def _share_told(text: str, piece: Piece, words: set[str]) -> float | None:
    """Which part of the longer words of a piece a title has; None of a piece that has none."""
    said = [word.casefold() for word in _WORD.findall(text, piece.start, piece.end)]
    return sum(word in words for word in said) / len(said) if said else None


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
        return not _is_affected(grammar, text, clause, one)  # ", having been told by [a preacher]"
    if joint is None or grammar.says.search(text, told, one.start):
        return False
    return grammar.main_verb.search(text, joint.end(), one.start) is not None


def _is_untold(grammar: Grammar, text: str, piece: Piece, clause: Clause, words: set[str]) -> bool:
    if not grammar.verb.search(text, piece.start, piece.end) or not (piece.role is Role.RELATIVE or _is_apart(text, piece, clause)):
        return False
    share = _share_told(text, piece, words)
    return not _is_date(clause, (piece.start, piece.end)) and share is not None and share < _TOLD


def _is_apart(text: str, piece: Piece, clause: Clause) -> bool:
    """Whether a semicolon parts a piece from the date of a clause."""
    if clause.words is None or _is_date(clause, (piece.start, piece.end)):
        return False
    low, high = min(piece.end, clause.words[1]), max(piece.start, clause.words[0])
    return "; " in text[low : high + 1]
