"""Where nearly all events lie, if a few far dates would squeeze them into a corner of the axis; knows no plotly."""

from __future__ import annotations

import itertools

import numpy as np
import numpy.typing as npt

from timeline.model import MINUTES_A_DAY

FEWEST = 6  # rows; of fewer none is the exception
_MOST_SHARE, _MOST = 0.05, 20  # of the rows, and how many at most, may lie far outside on either side; or one of them
_FAR = 10.0  # times as long as the rest, at least this many years
_YEAR = 365.0 * MINUTES_A_DAY


def far_outside(bounds: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Which rows of (rows, 2) half-open instants (nan for open) lie so far from the others that these would be squeezed by them.

    That is so where at most a twentieth of the rows (or one, and never more than 20) lies beyond a gap ten times as long as all the
    time of the rest.
    """
    if len(bounds) < FEWEST:
        return np.zeros(len(bounds), dtype=bool)
    start, end = np.where(np.isnan(bounds), bounds[:, ::-1], bounds).T
    return (start >= _cut(start, end)) | (end <= -_cut(-end, -start))


def _cut(start: npt.NDArray[np.float64], end: npt.NDArray[np.float64]) -> float:
    """The start of the first row beyond such a gap, infinity if there is none."""
    most = max(1, min(_MOST, int(len(start) * _MOST_SHARE)))
    latest = np.sort(np.partition(start, -(most + 1))[-(most + 1) :])
    low = float(np.min(start))
    for before, after in itertools.pairwise(latest.tolist()):
        if after - before > _FAR * _YEAR:
            reached = float(np.max(end[start <= before]))
            if after - reached > _FAR * max(reached - low, _YEAR):
                return after
    return float("inf")
