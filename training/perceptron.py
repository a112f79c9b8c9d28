"""An averaged structured perceptron over rows of hashed features, and its first-order Viterbi, compiled by numba.

All updates are whole numbers, and the random numbers are our own, so that every machine comes to the same weights. Where a set does not
annotate a type, a token without a label may be anything of that type: the best sequence that the annotation allows is taken for right
(Fernandes and Brefeld 2011). Features are dropped at random while learning, so that no single one is relied upon.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numba import njit

from timeline.actors.features import BITS, LABELS
from timeline.actors.viterbi import MAY_FOLLOW

COUNT = len(LABELS)
_NEVER = -1e18


@dataclass(frozen=True, slots=True)
class Examples:
    """Sentences one after the other: rows of features, where each sentence begins (and the last ends), the labels allowed, as bits."""

    rows: npt.NDArray[np.int32]
    borders: npt.NDArray[np.int64]
    allowed: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Weights:
    """For each row and label a weight, and for each label before (the last: the beginning of a sentence) and each label."""

    rows: npt.NDArray[np.float64]
    steps: npt.NDArray[np.float64]


@njit(cache=True)
def _best_path(scores, steps, may_follow, allowed, back, path, size):  # pragma: no cover
    count = scores.shape[1]
    before = np.empty(count)
    here = np.empty(count)
    for label in range(count):
        possible = may_follow[count, label] and (allowed[0] >> label) & 1
        before[label] = scores[0, label] + steps[count, label] if possible else _NEVER
    for place in range(1, size):
        for label in range(count):
            here[label] = _NEVER
            back[place, label] = 0
            if not (allowed[place] >> label) & 1:
                continue
            best = _NEVER
            chosen = 0
            for last in range(count):
                if may_follow[last, label]:
                    value = before[last] + steps[last, label]
                    if value > best:
                        best = value
                        chosen = last
            back[place, label] = chosen
            if best > _NEVER / 2:
                here[label] = best + scores[place, label]
        before[:] = here
    chosen = 0
    for label in range(1, count):
        if before[label] > before[chosen]:
            chosen = label
    for place in range(size - 1, -1, -1):
        path[place] = chosen
        chosen = back[place, chosen]


@njit(cache=True)
def _correct(rows, start, size, kept, right, guess, weights, sums, steps, step_sums, time):  # pragma: no cover
    before_right = before_guess = weights.shape[1]
    for place in range(size):
        good = right[place]
        bad = guess[place]
        if good != bad:
            for column in range(rows.shape[1]):
                if kept[place, column]:
                    row = rows[start + place, column]
                    weights[row, good] += 1
                    sums[row, good] += time
                    weights[row, bad] -= 1
                    sums[row, bad] -= time
        if good != bad or before_right != before_guess:
            steps[before_right, good] += 1
            step_sums[before_right, good] += time
            steps[before_guess, bad] -= 1
            step_sums[before_guess, bad] -= time
        before_right = good
        before_guess = bad


@njit(cache=True)
def _one_round(rows, borders, allowed, order, may_follow, weights, sums, steps, step_sums, time, drop, margin, seed):  # pragma: no cover
    count = weights.shape[1]
    width = rows.shape[1]
    longest = np.max(np.diff(borders))
    scores = np.zeros((longest, count))
    back = np.zeros((longest, count), np.int64)
    right = np.zeros(longest, np.int64)
    guess = np.zeros(longest, np.int64)
    anything = np.full(longest, (1 << count) - 1, np.int64)
    kept = np.ones((longest, width), np.bool_)
    state = np.uint64(seed * 7919 + 88172645463325252)
    threshold = np.uint64(drop)
    wrong = 0
    for sentence in order:
        start = borders[sentence]
        size = borders[sentence + 1] - start
        here = allowed[start : start + size]
        for place in range(size):
            scores[place] = 0
            for column in range(width):
                state ^= state << np.uint64(13)  # xorshift64 (Marsaglia 2003)
                state ^= state >> np.uint64(7)
                state ^= state << np.uint64(17)
                kept[place, column] = (state & np.uint64(65535)) >= threshold
                if kept[place, column]:
                    row = rows[start + place, column]
                    for label in range(count):
                        scores[place, label] += weights[row, label]
        _best_path(scores, steps, may_follow, here, back, right, size)
        for place in range(size):
            for label in range(count):
                if not (here[place] >> label) & 1:
                    scores[place, label] += margin
        _best_path(scores, steps, may_follow, anything, back, guess, size)
        mistaken = False
        for place in range(size):
            if not (here[place] >> guess[place]) & 1:
                mistaken = True
        if mistaken:
            wrong += 1
            _correct(rows, start, size, kept, right, guess, weights, sums, steps, step_sums, time)
        time += 1
    return time, wrong


@njit(cache=True)
def _labels(rows, borders, may_follow, weights, steps):  # pragma: no cover
    count = weights.shape[1]
    longest = np.max(np.diff(borders))
    scores = np.zeros((longest, count))
    back = np.zeros((longest, count), np.int64)
    path = np.zeros(longest, np.int64)
    anything = np.full(longest, (1 << count) - 1, np.int64)
    found = np.zeros(len(rows), np.int64)
    for sentence in range(len(borders) - 1):
        start = borders[sentence]
        size = borders[sentence + 1] - start
        for place in range(size):
            scores[place] = 0
            for column in range(rows.shape[1]):
                row = rows[start + place, column]
                for label in range(count):
                    scores[place, label] += weights[row, label]
        _best_path(scores, steps, may_follow, anything, back, path, size)
        found[start : start + size] = path[:size]
    return found


def learn(examples: Examples, seed: int, rounds: int = 6, drop: float = 0.2, margin: float = 5.0) -> Weights:
    """The weights after some rounds through the examples, averaged over all steps; half a minute for a million tokens."""
    weights, sums = np.zeros((1 << BITS, COUNT)), np.zeros((1 << BITS, COUNT))
    steps, step_sums = np.zeros((COUNT + 1, COUNT)), np.zeros((COUNT + 1, COUNT))
    shuffle = np.random.default_rng(seed)
    time = 1
    for number in range(rounds):
        order = shuffle.permutation(len(examples.borders) - 1)
        time, _ = _one_round(
            examples.rows, examples.borders, examples.allowed, order, MAY_FOLLOW, weights, sums, steps, step_sums, time,
            int(drop * 65536), margin, seed * 100 + number,
        )  # fmt: skip
    return Weights(weights - sums / time, steps - step_sums / time)


def labels(rows: npt.NDArray[np.int32], borders: npt.NDArray[np.int64], weights: Weights) -> npt.NDArray[np.int64]:
    """The labels of sentences, one after the other."""
    return _labels(rows, borders, MAY_FOLLOW, weights.rows, weights.steps)


def mean(several: list[Weights]) -> Weights:
    """The mean of weights: as good as a vote of all of them, and as fast as one."""
    return Weights(sum(one.rows for one in several) / len(several), sum(one.steps for one in several) / len(several))
