"""The longest silences of a timeline: stretches of time between two dated events in which nothing is told to have happened.

A date ends a silence only if it is as precise as the silence is long: what is known to have happened "in 2015" does not fill half a
year of quiet. It may lie in it all the same, and so a gap says how many events may. Formally: no event whose span is at most as long as
a silence touches it. Where there are very many different lengths, they are told apart by `_STEPS` alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.analysis.length_words import length_words
from timeline.frame import bounds_of
from timeline.model import MINUTES_A_DAY, Status
from timeline.wording import run

Numbers = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
_DAYS = (1, 2, 7, 10, 31, 62, 92, 184, 366, 1096, 3653, 12054, 36525)  # day … month … quarter … year … decade, its thirds, century
_STEPS = (1.0, 60.0, *(float(days * MINUTES_A_DAY) for days in _DAYS), np.inf)  # minutes
_MOST_STEPS = 64


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An event beside a silence."""

    event_id: str
    title: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A silence, half-open instants; `words` are its days and `length` how long it is, `before` and `after` the events beside it.

    `possible` are the events, less exactly dated than the silence is long, that may lie in it: how many, not which.
    """

    start: int
    end: int
    words: str
    length: str
    before: Neighbour
    after: Neighbour
    possible: int = 0

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("a silence ends after it begins")


def gaps(frame: pd.DataFrame, count: int = 10) -> tuple[Gap, ...]:
    """The `count` longest silences of a table, the longest first, then the earliest; ValueError if `count` is negative.

    Dates without a beginning or an end ("since 2014"), vague ones and rejected events end no silence.
    """
    if count < 0:
        raise ValueError("count is not negative")
    rows = np.flatnonzero((frame["status"] != Status.REJECTED.value).to_numpy())
    bounds = bounds_of(frame.iloc[rows])
    closed = ~np.isnan(bounds).any(axis=1)
    rows, bounds = rows[closed], bounds[closed]
    order = np.lexsort((bounds[:, 1], bounds[:, 0]))
    rows, bounds = rows[order], bounds[order]
    found = sorted(_silences(bounds), key=lambda silence: (silence[0] - silence[1], silence[0]))[:count]
    return tuple(_gap(frame, rows, bounds, *silence) for silence in found)


_Silence = tuple[float, float, int, int]  # its two ends, and the positions of the events before and after


def _silences(bounds: Numbers) -> list[_Silence]:
    """Every silence of spans ordered by their beginning, found from the most exact spans to the least.

    A stretch that is free of the spans of one length or less is a silence if it is shorter than those of the next length; else these
    may break it, and what is left of it is looked at again.
    """
    lengths = bounds[:, 1] - bounds[:, 0]
    steps = np.unique(lengths)
    found: list[_Silence] = []
    for step, following in pairwise([*steps.tolist(), np.inf] if len(steps) <= _MOST_STEPS else _STEPS):
        exact = np.flatnonzero(lengths <= step)
        reached = np.maximum.accumulate(bounds[exact, 1]) if len(exact) else np.empty(0)
        begins = bounds[exact[1:], 0]
        size = begins - reached[:-1]
        free = np.flatnonzero((size > 0) & (size < following))
        free = free[~_within(begins[free], sorted(silence[:2] for silence in found))]
        for place in free.tolist():
            last = int(exact[np.argmax(bounds[exact[: place + 1], 1])])
            found.append((float(reached[place]), float(begins[place]), last, int(exact[place + 1])))
    return found


def _within(ends: Numbers, found: list[tuple[float, float]]) -> npt.NDArray[np.bool_]:
    """Which of the stretches that end there lie within one that is a silence already."""
    if not found:
        return np.zeros(len(ends), dtype=bool)
    low, high = np.array(found).T
    place = np.searchsorted(low, ends, side="left") - 1
    return (place >= 0) & (ends <= high[np.maximum(place, 0)])


def _gap(frame: pd.DataFrame, rows: Indices, bounds: Numbers, start: float, end: float, last: int, first: int) -> Gap:
    may_lie = int(((bounds[:, 0] < end) & (bounds[:, 1] > start)).sum())
    low, high = int(start), int(end)
    return Gap(low, high, run(low, high), length_words(low, high), _neighbour(frame, int(rows[last])), _neighbour(frame, int(rows[first])),
               may_lie)  # fmt: skip


def _neighbour(frame: pd.DataFrame, row: int) -> Neighbour:
    return Neighbour(str(frame["event_id"].iloc[row]), str(frame["title"].iloc[row]))
