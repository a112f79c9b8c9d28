"""The best sequence of labels for the sentences of a document, all of them at once; knows nothing of features.

Viterbi's algorithm over sentences side by side: place by place, the longest sentences first, so that those that have ended drop out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from timeline.actors.features import LABELS

Scores: TypeAlias = "npt.NDArray[np.float32]"

_COUNT = len(LABELS)
_NEVER = np.float32(-1e9)

# Which label may follow which; the last row is the beginning of a sentence: I-PER comes after B-PER or I-PER alone.
MAY_FOLLOW: npt.NDArray[np.bool_] = np.array(
    [[label[0] != "I" or before[1:] == label[1:] and before != "O" for label in LABELS] for before in (*LABELS, "O")], np.bool_
)


def best_labels(scores: Scores, sizes: Sequence[int], steps: Scores) -> npt.NDArray[np.int64]:
    """The labels of tokens; `sizes` are the lengths of the sentences, `steps` what it is worth that one label follows another."""
    found = np.zeros(len(scores), np.int64)
    if not len(scores):
        return found
    lengths = np.array(sizes, np.int64)
    starts = np.cumsum(lengths) - lengths
    order = np.argsort(-lengths, kind="stable")
    lengths, starts = lengths[order], starts[order]
    allowed = np.where(MAY_FOLLOW, steps, _NEVER).astype(np.float32)
    worth = allowed[_COUNT] + scores[starts]
    steps_to = allowed[:_COUNT, None, :]
    told = [worth]  # what the best way to each label is worth, place by place; which way that was is asked on the way back
    for place in range(1, int(lengths[0])):
        going = int(np.searchsorted(-lengths, -place, side="left"))
        ways = worth[:going].T[:, :, None] + steps_to
        worth = np.maximum.reduce(ways, axis=0) + scores[starts[:going] + place]
        told.append(worth)
    came_from = np.ascontiguousarray(allowed[:_COUNT].T)
    label = np.empty(0, np.int64)
    for place in range(len(told) - 1, -1, -1):
        best = np.empty(len(told[place]), np.int64)
        best[: len(label)] = (told[place][: len(label)] + came_from[label]).argmax(axis=1)
        best[len(label) :] = told[place][len(label) :].argmax(axis=1)
        found[starts[: len(best)] + place] = best
        label = best
    return found
