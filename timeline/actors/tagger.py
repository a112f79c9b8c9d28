"""The trained recogniser of names: sentences of words -> spans with a type; the only module that knows the model's file.

A document is read twice: the second time each word also counts how it was labelled elsewhere in the first reading, so that a name seen
clearly once is known everywhere. How the file is made and how good it is: data/models/README.md.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from timeline.actors.features import BITS, LABELS, Frame, Rows, rows_of, second_rows_of
from timeline.actors.name_cues import NameCues
from timeline.actors.viterbi import best_labels

_COUNT = len(LABELS)
_LANES = 4  # labels summed in one word of 64 bits: 16 bits each, enough for 257 features
_OFFSET = 128
_LONGEST = 256  # tokens; a longer sentence is tagged in parts
_DOCUMENT = 50_000  # tokens that are read as one document (300 KB of text), so that memory stays bounded; a book is read part by part
_ROWS = 8192  # rows that are packed at a time: all at once would need as much memory again
_BATCH = 512  # tokens whose features are held at a time: as many as a processor keeps near
_WORDS = -(-_COUNT // _LANES)
_SURE = 1e6  # more than any sum of weights

Numbers: TypeAlias = "tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]"


@dataclass(frozen=True, slots=True)
class Tagger:
    """A model: the weights of both readings side by side, so that each row is looked up once, and what one label is worth after another."""

    packed: npt.NDArray[np.uint64]
    steps: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]

    @classmethod
    def of(cls, readings: Sequence[Numbers]) -> Tagger:
        """Weights of shape (rows, labels) and steps of each reading; four labels are packed in a word, so that they are added at once."""
        padded = np.zeros((len(readings[0][0]), len(readings) * _WORDS * _LANES), np.uint16)
        for start in range(0, len(padded), _ROWS):
            for place, (weights, _) in enumerate(readings):
                room = padded[start : start + _ROWS, place * _WORDS * _LANES :][:, :_COUNT]
                np.add(weights[start : start + _ROWS], _OFFSET, out=room, casting="unsafe", dtype=np.int16)
        first, second = (steps for _, steps in readings)
        return cls(padded.view(np.uint64), (first, second))

    def labels(self, sentences: Sequence[Sequence[str]], cues: NameCues) -> npt.NDArray[np.int64]:
        """The label of each token of a document, as an index into LABELS; words must not be empty."""
        sizes = [len(sentence) for sentence in sentences]
        frame = Frame(sentences, cues)
        if not cues.language:  # in many languages of the pooled model a people is written small
            frame.choose_likely()
        first, second = self.scores(rows_of(frame))
        once = best_labels(_of_all(frame, first), sizes, self.steps[0])
        return best_labels(_of_all(frame, second + self.scores(second_rows_of(frame, once))[1]), sizes, self.steps[1])

    def scores(self, found: Rows) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """The sums of the weights of each token's rows, by label, of either reading."""
        sums = np.zeros((len(found), 2 * _WORDS), np.uint64)
        for start in range(0, len(found), _BATCH):
            part = self.packed.take(found[start : start + _BATCH].T, axis=0, mode="clip")
            np.add.reduce(part, axis=0, out=sums[start : start + _BATCH])
        lanes = sums.view(np.uint16).astype(np.float32) - np.float32(_OFFSET * found.shape[1])
        second = _WORDS * _LANES
        return lanes[:, :_COUNT], lanes[:, second : second + _COUNT]


def _of_all(frame: Frame, scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The scores of all tokens: those that no rows are made of are no names."""
    whole = np.zeros((len(frame.order), _COUNT), np.float32)
    whole[:, 0] = _SURE
    whole[frame.chosen] = scores
    return whole


def write(path: Path, readings: Sequence[Numbers]) -> None:
    """Write a model: a line of JSON that describes it, then the numbers of each reading, not compressed: unpacking takes longer.

    The weights stand label by label, since a wheel packs them smaller so.
    """
    head = {"labels": LABELS, "bits": BITS, "readings": len(readings)}
    numbers = b"".join(weights.T.tobytes() + steps.astype("<f4").tobytes() for weights, steps in readings)
    path.write_bytes(json.dumps(head).encode() + b"\n" + numbers)


def read(path: Path) -> Tagger:
    """Read a model; ValueError if it was made for other features."""
    with path.open("rb") as file:
        head = file.readline()
        numbers = file.read()
    said = json.loads(head)
    if (said["labels"], said["bits"], said["readings"]) != (list(LABELS), BITS, 2):
        raise ValueError(f"{path} was made for other features: {head.decode()}")
    size, tail = _COUNT << BITS, 4 * _COUNT * (_COUNT + 1)
    made: list[Numbers] = []
    for start in (0, size + tail):
        weights = np.frombuffer(numbers, np.int8, size, start).reshape(_COUNT, -1).T
        steps = np.frombuffer(numbers, "<f4", _COUNT * (_COUNT + 1), start + size).reshape(-1, _COUNT)
        made.append((weights, steps.astype(np.float32)))
    return Tagger.of(made)


@functools.cache
def shipped(path: Path) -> Tagger:
    """A model that comes with the program, read when it is first needed."""
    return read(path)


def spans(sentences: Sequence[Sequence[str]], cues: NameCues, tagger: Tagger | None = None) -> list[tuple[int, int, str]]:
    """(first token, end, type) of every name of a document, counted through all sentences; types PER, ORG, LOC, NORP, MISC.

    By the model of the language if none is given; nothing is found if it has none.
    """
    parts = [sentence[start : start + _LONGEST] for sentence in sentences for start in range(0, len(sentence), _LONGEST)]
    if tagger is None and cues.model is not None:
        tagger = shipped(cues.model)
    if not parts or tagger is None:
        return []
    found: list[tuple[int, int, str]] = []
    telling = [_may_name(part, cues) for part in parts]
    if not any(telling):
        return []
    documents = _documents([part for part, may in zip(parts, telling, strict=True) if may])
    labels = np.concatenate([tagger.labels(some, cues) for some in documents])
    places = [
        place for part, start, may in zip(parts, _starts(parts), telling, strict=True) if may for place in range(start, start + len(part))
    ]
    for at in np.flatnonzero(labels).tolist():
        index = places[at]
        place, _, kind = LABELS[labels[at]].partition("-")
        if place == "I" and found and found[-1][1] == index and found[-1][2] == kind:
            found[-1] = (found[-1][0], index + 1, kind)
        else:
            found.append((index, index + 1, kind))
    return found


def _may_name(sentence: Sequence[str], cues: NameCues) -> bool:
    """Whether a sentence can hold a name: it has a capital behind its first word, or that is no plain word of the language."""
    if any(word[0].isupper() for word in sentence[1:]):
        return True
    first, lists = sentence[0], cues.lists
    named = (
        lists.first_names,
        lists.surnames,
        lists.places,
        lists.towns,
        lists.known,
        lists.organisations,
        lists.countries,
        lists.demonyms,
    )
    return (
        first[0].isupper()
        and first.lower() not in cues.function_words
        and (first.lower() not in lists.common or any(first in one for one in named))
    )


def _starts(parts: Sequence[Sequence[str]]) -> list[int]:
    """How many tokens stand before each part."""
    return [0, *accumulate(len(part) for part in parts)][:-1]


def _documents(sentences: Sequence[Sequence[str]]) -> Iterator[Sequence[Sequence[str]]]:
    """The sentences in as few parts as are small enough."""
    start = size = 0
    for place, sentence in enumerate(sentences):
        if size and size + len(sentence) > _DOCUMENT:
            yield sentences[start:place]
            start, size = place, 0
        size += len(sentence)
    yield sentences[start:]
