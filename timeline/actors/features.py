"""Words of a document -> rows of the tagger's weights: each feature of a token is a hash into one table of 2**BITS rows.

Pure functions, used alike by the training and by the tagger. No vocabulary is kept: what a feature means is forgotten once it is
hashed (Weinberger et al. 2009), which keeps the model small and the tagger fast.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from timeline.actors.name_cues import NameCues
from timeline.actors.span_features import span_features
from timeline.actors.word_features import CORE, sign, word_features

BITS = 19
LABELS = ("O", *(f"{place}-{kind}" for kind in ("PER", "ORG", "LOC", "NORP", "MISC") for place in "BI"))

Hashes: TypeAlias = "npt.NDArray[np.uint32]"
Rows: TypeAlias = "npt.NDArray[np.int32]"

_SINGLE = CORE + 2 * 5 + 2 * 3  # where the columns of neighbours and spans begin
# Columns of which each language of a pooled model has weights of its own too (Daumé 2007): the word, its shape, what is beside it.
_OF_LANGUAGE = (0, 1, 2, 4, 7, 10, CORE, CORE + 5, *(_SINGLE + column for column in (3, 4, 7, 14, 16, 17, 32)))
_MASK = np.uint32((1 << BITS) - 1)
_NEAR, _FAR = (CORE, CORE + 1, CORE + 2, CORE + 3, CORE + 4), (CORE, CORE + 4, CORE + 3)
_LOWER, _LISTS, _ENDING, _SHAPE, _LISTED, _COARSE = range(CORE, CORE + 6)


class Frame:
    """The hashed signs of a document's tokens, and those of their neighbours inside a sentence: what rows are made of."""

    def __init__(self, sentences: Sequence[Sequence[str]], cues: NameCues) -> None:
        number: dict[str, int] = {}
        order = [number.setdefault(word, len(number)) for sentence in sentences for word in sentence]
        self.cues = cues
        self.words = {word: word_features(word, cues) for word in number}
        self.order = np.array(order, np.int64)
        table = np.frombuffer(b"".join([its.row for its in self.words.values()]), np.uint32).reshape(len(self.words), -1)
        self.signs: Hashes = table[self.order]
        sizes = np.array([len(sentence) for sentence in sentences], np.int64)
        ends = np.cumsum(sizes)
        self._starts, self._ends = np.repeat(ends - sizes, sizes), np.repeat(ends, sizes)
        found = span_features(sentences, self.words, cues).columns
        self.spans = {name: np.array(values, np.uint32) for name, values in found.items()}
        self.chosen = np.arange(len(order))  # the tokens that rows are made of
        self._moves: dict[int, tuple[npt.NDArray[np.bool_], npt.NDArray[np.int64]]] = {}

    def choose_likely(self) -> None:
        """Make rows of capitals and what joins them, and of the tokens right beside these, alone: in English no other is part of a name."""
        near = self.spans["place"] > 0
        near[:-1] |= near[1:]
        near[1:] |= self.spans["place"][:-1] > 0
        self.chosen = np.flatnonzero(near)
        self._moves.clear()

    def at(self, column: int, offset: int) -> Hashes:
        """A sign of the token `offset` places further, 1 beyond the sentence."""
        return self.moved(self.signs[:, column], offset)

    def moved(self, values: Hashes, offset: int) -> Hashes:
        """Of values of all tokens those that stand `offset` places further than the chosen ones, 1 beyond the sentence."""
        if not offset:
            return values[self.chosen]
        if offset not in self._moves:
            place = self.chosen + offset
            inside = (place >= self._starts[self.chosen]) & (place < self._ends[self.chosen])
            self._moves[offset] = inside, np.where(inside, place, 0)
        inside, place = self._moves[offset]
        shape = inside.reshape(-1, *[1] * (values.ndim - 1))
        return np.where(shape, values[place], np.uint32(1))


def _salted(values: Hashes, salt: int | Hashes) -> Hashes:
    """Hashes made different for each use of a sign (the finaliser of MurmurHash3); one salt for all, or one for each column."""
    mixed = (values + np.asarray(salt, np.uint32) * np.uint32(0x9E3779B1)) * np.uint32(0x85EBCA6B)
    mixed ^= mixed >> np.uint32(15)
    mixed *= np.uint32(0xC2B2AE35)
    return mixed ^ (mixed >> np.uint32(13))


def joined(*parts: Hashes) -> Hashes:
    """One hash of several signs together."""
    mixed = parts[0]
    for part in parts[1:]:
        mixed = (mixed * np.uint32(0x01000193)) ^ (part + np.uint32(0x7F4A7C15))
        mixed = (mixed ^ (mixed >> np.uint32(16))) * np.uint32(0x45D9F3B)
    return mixed


def rows(sentences: Sequence[Sequence[str]], cues: NameCues) -> Rows:
    """For each token of a document (its sentences one after the other) the rows of its features; all words are non-empty."""
    return rows_of(Frame(sentences, cues))


def rows_of(frame: Frame) -> Rows:
    """The rows of the features of the tokens that are chosen in a frame."""
    blocks = [_salted(frame.moved(frame.signs[:, :CORE], 0), 0)]
    for offset, chosen, salt in ((-1, _NEAR, 11), (1, _NEAR, 12), (-2, _FAR, 13), (2, _FAR, 14)):
        blocks.append(_salted(frame.moved(frame.signs[:, list(chosen)], offset), salt))
    single = [*_neighbours(frame), *_in_spans(frame)]
    blocks.append(_salted(np.stack(single, axis=1), np.arange(21, 21 + len(single), dtype=np.uint32)))
    if frame.cues.language:
        blocks.append(_of_classes(frame))
        own = np.concatenate(blocks, axis=1)[:, list(_OF_LANGUAGE)]
        blocks.append(joined(own, np.full(own.shape, sign("language " + frame.cues.language), np.uint32)))
    return (np.concatenate(blocks, axis=1) & _MASK).astype(np.int32)


def _neighbours(frame: Frame) -> list[Hashes]:
    """Words and classes in twos and threes."""
    before, here, after = (frame.at(_LOWER, offset) for offset in (-1, 0, 1))
    listed_before, listed, listed_after = (frame.at(_LISTED, offset) for offset in (-1, 0, 1))
    two_back, back, coarse, ahead, two_ahead = (frame.at(_COARSE, offset) for offset in (-2, -1, 0, 1, 2))
    far_before, far_after = frame.at(_LOWER, -2), frame.at(_LOWER, 2)
    return [
        joined(before, here), joined(here, after), joined(before, frame.at(_SHAPE, 0), after),
        joined(before, listed), joined(listed, after), joined(listed_before, listed), joined(listed, listed_after),
        joined(back, coarse, ahead), joined(two_back, back, coarse), joined(coarse, ahead, two_ahead),
        joined(far_before, before, listed), joined(far_before, back, coarse), joined(coarse, ahead, far_after),
        joined(frame.at(_LOWER, -3), coarse),
    ]  # fmt: skip


_TABLE = np.uint32(0xFFFF0000)  # the bits that tell whose class it is


def _of_classes(frame: Frame) -> Hashes:
    """The classes of a word and its neighbours, from fine to coarse, and what they are together."""
    every = np.array([frame.cues.lists.word_class(word) for word in frame.words], np.uint32)[frame.order]
    wide, coarse, widest = (every & (_TABLE | np.uint32(bits)) for bits in (0xFF, 0x3F, 0xF))
    two_back, back, here, ahead, two_ahead = (frame.moved(every, offset) for offset in (-2, -1, 0, 1, 2))
    coarse_back, coarse_here, coarse_ahead = (frame.moved(coarse, offset) for offset in (-1, 0, 1))
    wide = frame.moved(wide, 0)
    found = [
        here, wide, coarse_here, frame.moved(widest, 0), back, coarse_back, ahead, coarse_ahead,
        two_back & (_TABLE | np.uint32(0x3F)), two_ahead & (_TABLE | np.uint32(0x3F)),
        joined(back, wide), joined(wide, ahead), joined(here, frame.at(_SHAPE, 0)), joined(coarse_back, coarse_here, coarse_ahead),
        joined(frame.at(_ENDING, 0), frame.at(_LISTED, 1)), joined(frame.at(_ENDING, 0), frame.at(_COARSE, 1), frame.at(_COARSE, 2)),
        joined(frame.at(_ENDING, -1), frame.at(_LISTED, 0)), joined(frame.at(_LISTS, -1), frame.at(_LISTS, 0)),
    ]  # fmt: skip
    return _salted(np.stack(found, axis=1), np.arange(101, 101 + len(found), dtype=np.uint32))


def _in_spans(frame: Frame) -> list[Hashes]:
    """Where in a stretch of capitals a token stands, what the stretch is made of, and what the document shows elsewhere."""
    found = {name: frame.moved(values, 0) for name, values in frame.spans.items()}
    first, last, before, after, head = (found[name] for name in ("first", "last", "before", "after", "head"))
    place, phrase, word = found["place"] & np.uint32(0x3FF), found["phrase"], found["last_word"]
    part_of = place >> np.uint32(4)
    listed, coarse = frame.at(_LISTED, 0), frame.at(_COARSE, 0)
    return [
        found["place"], joined(place, first), joined(place, last), joined(place, head), joined(before, part_of), joined(after, part_of),
        joined(last, first, part_of), joined(before, last), joined(after, last, first), joined(phrase, listed), phrase,
        joined(phrase, frame.moved(frame.spans["phrase"], 1)), found["repeated"], joined(found["repeated"], coarse), found["longer"],
        joined(found["part"], coarse), joined(word, part_of), joined(before, after, last), np.full(len(place), 7, np.uint32),
        joined(head, first),
    ]  # fmt: skip


# ------------------------------------------------------------------------------------------- the second reading of a document

_KINDS = np.array([0, *(1 + index // 2 for index in range(len(LABELS) - 1))], np.int64)
_MOST = int(_KINDS.max()) + 1
_MANY = 3


def second_rows(sentences: Sequence[Sequence[str]], labels: npt.NDArray[np.int64], cues: NameCues) -> Rows:
    """For each token the rows that tell how the same word was labelled elsewhere in the document when it was first read."""
    return second_rows_of(Frame(sentences, cues), labels)


def second_rows_of(frame: Frame, labels: npt.NDArray[np.int64]) -> Rows:
    """`second_rows` of the tokens that are chosen in a frame; `labels` are those of all tokens."""
    kinds, order = _KINDS[labels], frame.order
    counts = np.bincount(order * _MOST + kinds, minlength=len(frame.words) * _MOST).reshape(-1, _MOST)
    kinds, order, labels = kinds[frame.chosen], order[frame.chosen], labels[frame.chosen]
    others = counts[order]
    others[np.arange(len(order)), kinds] -= 1
    times = others.sum(axis=1)
    best = others.argmax(axis=1)
    share = np.minimum(_MANY, (4 * others.max(axis=1) - 1) // np.maximum(times, 1))
    capital = np.array([word[0].isupper() for word in frame.words], np.bool_)[order]
    told = capital & (times > 0)
    vote = np.where(told, 1 + best + 8 * share + 64 * np.minimum(times, _MANY), 0).astype(np.uint32)
    own = np.where(told, vote.astype(np.int64) * 16 + labels, 0).astype(np.uint32)
    columns = [_salted(vote, 81), _salted(own, 82), _salted(joined(vote, frame.at(_LISTED, 0)), 83)]
    return (np.stack(columns, axis=1) & _MASK).astype(np.int32)
