"""The best sequence of labels for the sentences of a document, all of them at once; knows nothing of features.

Most tokens are no name whatever stands around them: these part the sentences into short pieces, and only the pieces are searched, by
Viterbi's algorithm side by side: place by place, the longest pieces first, so that those that have ended drop out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from timeline.actors.features import LABELS

Scores: TypeAlias = "npt.NDArray[np.float32]"
Labels: TypeAlias = "npt.NDArray[np.int64]"

_COUNT = len(LABELS)
_NEVER = np.float32(-1e9)

# Which label may follow which; the last row is the beginning of a sentence: I-PER comes after B-PER or I-PER alone.
MAY_FOLLOW: npt.NDArray[np.bool_] = np.array(
    [[label[0] != "I" or before[1:] == label[1:] and before != "O" for label in LABELS] for before in (*LABELS, "O")], np.bool_
)


_BEGINS = np.arange(1, _COUNT, 2)  # the labels B-; I- of the same kind comes after each
_ROUNDING = 1.0  # more than sums of floats can be off by


def best_labels(scores: Scores, sizes: Sequence[int], steps: Scores) -> Labels:
    """The labels of tokens; `sizes` are the lengths of the sentences, none empty, `steps` what one label after another is worth."""
    found = np.zeros(len(scores), np.int64)
    if not len(scores):
        return found
    last = np.zeros(len(scores), np.bool_)
    last[np.cumsum(np.array(sizes, np.int64)) - 1] = True
    first = np.concatenate(([True], last[:-1]))
    doubtful = ~_are_no_names(scores, last, steps)
    beside = np.concatenate(([False], doubtful[:-1])) & ~first, np.concatenate((doubtful[1:], [False])) & ~last
    starts, ends = np.flatnonzero(doubtful & ~beside[0]), np.flatnonzero(doubtful & ~beside[1])
    if len(starts):
        allowed = np.where(MAY_FOLLOW, steps, _NEVER).astype(np.float32)
        worth = scores.copy()
        worth[starts] += allowed[np.where(first[starts], _COUNT, 0)]
        worth[ends] += np.where(last[ends], np.float32(0), allowed[:_COUNT, 0, None]).T
        _search(found, worth, starts, ends + 1 - starts, allowed[:_COUNT])
    return found


def _are_no_names(scores: Scores, last: npt.NDArray[np.bool_], steps: Scores) -> npt.NDArray[np.bool_]:
    """Which tokens are O on the best way, since no other label can win back by its steps what it loses here; `last` are ends of sentences.

    O instead of another label is always allowed, if an I- behind it becomes the B- of its kind.
    """
    alone, inside = _most_won(steps.tobytes())
    turned = (scores[1:, _BEGINS + 1] - scores[1:, _BEGINS]).max(axis=1)  # what it costs the next token to be B- and not I-
    turned = np.where(last, -np.inf, np.append(turned, -np.inf))
    return scores[:, 0] - scores[:, 1:].max(axis=1) > np.maximum(alone, inside + turned) + _ROUNDING


@lru_cache(maxsize=64)
def _most_won(steps: bytes) -> tuple[float, float]:
    """How much more than those of O steps to and from another label can be worth: by themselves, and with an I- turned to B-."""
    before = np.where(MAY_FOLLOW, np.frombuffer(steps, np.float32).reshape(_COUNT + 1, _COUNT), _NEVER).astype(np.float64)
    after = np.column_stack((before[:_COUNT], np.zeros(_COUNT)))  # the last column: the sentence ends
    to = (before[:, 1:] - before[:, :1]).max(axis=0)  # over all labels before
    outside = np.delete(np.arange(_COUNT + 1), _BEGINS + 1)  # what may follow O
    alone = (to[:, None] + after[1:, outside] - after[0, outside]).max()
    goes_on = (after[_BEGINS + 1] - after[_BEGINS]).max(axis=1)
    inside = (to[:, None] + after[1:, _BEGINS + 1] - after[0, _BEGINS] + goes_on).max()
    return float(alone), float(inside)


def _search(found: Labels, scores: Scores, starts: Labels, lengths: Labels, allowed: Scores) -> None:
    """Write the best labels of pieces, which begin at `starts`, into `found`; what stands before and behind them is in their scores."""
    order = np.argsort(-lengths, kind="stable")
    lengths, starts = lengths[order], starts[order]
    worth = scores[starts]
    steps_to = allowed[:, None, :]
    told = [worth]  # what the best way to each label is worth, place by place; which way that was is asked on the way back
    for place in range(1, int(lengths[0])):
        going = int(np.searchsorted(-lengths, -place, side="left"))
        ways = worth[:going].T[:, :, None] + steps_to
        worth = np.maximum.reduce(ways, axis=0) + scores[starts[:going] + place]
        told.append(worth)
    came_from = np.ascontiguousarray(allowed.T)
    label = np.empty(0, np.int64)
    for place in range(len(told) - 1, -1, -1):
        best = np.empty(len(told[place]), np.int64)
        best[: len(label)] = (told[place][: len(label)] + came_from[label]).argmax(axis=1)
        best[len(label) :] = told[place][len(label) :].argmax(axis=1)
        found[starts[: len(best)] + place] = best
        label = best
