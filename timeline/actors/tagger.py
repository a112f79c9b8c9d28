"""The trained recogniser of names: sentences of words -> spans with a type; the only module that knows the model's file.

A document is read twice: the second time each word also counts how it was labelled elsewhere in the first reading, so that a name seen
clearly once is known everywhere. How the file is made and how good it is: data/models/README.md.
"""

from __future__ import annotations

import functools
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from timeline.actors.features import BITS, LABELS, Rows, rows, second_rows
from timeline.actors.paths import best_labels

MODEL = Path(__file__).resolve().parents[2] / "data" / "models" / "names.bin"
_COUNT = len(LABELS)
_LANES = 4  # labels summed in one word of 64 bits: 16 bits each, enough for 257 features
_OFFSET = 128
_LONGEST = 256  # tokens; a longer sentence is tagged in parts
_BATCH = 4096  # tokens whose features are held at a time


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reading of a document knows: packed weights by row, and what it is worth that one label follows another."""

    packed: npt.NDArray[np.uint64]
    steps: npt.NDArray[np.float32]

    @classmethod
    def of(cls, weights: npt.NDArray[np.int8], steps: npt.NDArray[np.float32]) -> Reading:
        """Weights of shape (rows, labels), packed so that four labels are added at once."""
        words = -(-_COUNT // _LANES)
        padded = np.zeros((len(weights), words * _LANES), np.uint16)
        padded[:, :_COUNT] = weights.astype(np.int16) + _OFFSET
        return cls(padded.view(np.uint64), steps)

    def scores(self, found: Rows) -> npt.NDArray[np.float32]:
        """The sum of the weights of each token's rows, by label."""
        sums = self.packed[found].sum(axis=1).view(np.uint16)[:, :_COUNT]
        return sums.astype(np.float32) - np.float32(_OFFSET * found.shape[1])


@dataclass(frozen=True, slots=True)
class Tagger:
    """A model: two readings."""

    first: Reading
    second: Reading

    def labels(self, sentences: Sequence[Sequence[str]]) -> npt.NDArray[np.int64]:
        """The label of each token of a document, as an index into LABELS; words must not be empty."""
        sizes = [len(sentence) for sentence in sentences]
        found = rows(sentences)
        once = best_labels(_by_parts(self.first, found), sizes, self.first.steps)
        both = np.concatenate([found, second_rows(sentences, once)], axis=1)
        return best_labels(_by_parts(self.second, both), sizes, self.second.steps)


def _by_parts(reading: Reading, found: Rows) -> npt.NDArray[np.float32]:
    parts = [reading.scores(found[start : start + _BATCH]) for start in range(0, len(found), _BATCH)]
    return np.concatenate(parts)


def write(path: Path, readings: Sequence[tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]]) -> None:
    """Write a model: a line of JSON that describes it, then the numbers of each reading, compressed."""
    head = {"labels": LABELS, "bits": BITS, "readings": len(readings)}
    numbers = b"".join(weights.tobytes() + steps.astype("<f4").tobytes() for weights, steps in readings)
    path.write_bytes(json.dumps(head).encode() + b"\n" + zlib.compress(numbers, 9))


def read(path: Path) -> Tagger:
    """Read a model; ValueError if it was made for other features."""
    head, _, packed = path.read_bytes().partition(b"\n")
    said = json.loads(head)
    if (said["labels"], said["bits"], said["readings"]) != (list(LABELS), BITS, 2):
        raise ValueError(f"{path} was made for other features: {head.decode()}")
    numbers = zlib.decompress(packed)
    size, tail = _COUNT << BITS, 4 * _COUNT * (_COUNT + 1)
    made: list[Reading] = []
    for start in (0, size + tail):
        weights = np.frombuffer(numbers, np.int8, size, start).reshape(-1, _COUNT)
        steps = np.frombuffer(numbers, "<f4", _COUNT * (_COUNT + 1), start + size).reshape(-1, _COUNT)
        made.append(Reading.of(weights, steps.astype(np.float32)))
    return Tagger(*made)


@functools.cache
def shipped() -> Tagger:
    """The model that comes with the program, read when it is first needed."""
    return read(MODEL)


def spans(sentences: Sequence[Sequence[str]], tagger: Tagger | None = None) -> list[tuple[int, int, str]]:
    """(first token, end, type) of every name of a document, counted through all sentences; types PER, ORG, LOC, NORP, MISC."""
    parts = [sentence[start : start + _LONGEST] for sentence in sentences for start in range(0, len(sentence), _LONGEST)]
    if not parts:
        return []
    found: list[tuple[int, int, str]] = []
    for index, label in enumerate((tagger or shipped()).labels(parts)):
        if not label:
            continue
        place, _, kind = LABELS[label].partition("-")
        if place == "I" and found and found[-1][1] == index and found[-1][2] == kind:
            found[-1] = (found[-1][0], index + 1, kind)
        else:
            found.append((index, index + 1, kind))
    return found
