"""How many events fall into each stretch of time: the minimap above the chart, and the heat map for more events than can be drawn.

Every event weighs one. An event that is known to a month is spread evenly over that month, rather than put on its first day; one with
a single bound is counted at that bound, the only moment that is known of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from timeline.interface import decimal, say
from timeline.model import MINUTES_A_DAY
from timeline.picture.lanes import Bounds
from timeline.picture.scale import Scale
from timeline.wording import run

Numbers = npt.NDArray[np.float64]


def closed_bounds(bounds: Sequence[Bounds] | Numbers) -> Numbers:
    """(rows, 2) half-open instants; a missing bound is a day from the known one."""
    closed = np.array(bounds, dtype=np.float64).reshape(-1, 2)  # None becomes nan
    start, end = closed.T
    return np.column_stack([np.where(np.isnan(start), end - MINUTES_A_DAY, start), np.where(np.isnan(end), start + MINUTES_A_DAY, end)])


def weights(bounds: Numbers, edges: Numbers) -> Numbers:
    """Weight within each pair of neighbouring `edges`, (len(edges) - 1,); sums to the number of rows if the edges hold them all.

    The edges are equally far apart. Takes time by the number of rows alone: an event adds its share to the first and the last stretch
    that it touches, and the same weight to each between, which are summed up once for all.
    """
    count = len(edges) - 1
    length = (edges[-1] - edges[0]) / count
    start, end = ((bounds - edges[0]) / length).T
    each = 1.0 / (end - start)
    left, right = np.clip(start, 0, count), np.clip(end, 0, count)
    first = np.minimum(left.astype(np.int64), count - 1)
    last = np.maximum(np.minimum(np.ceil(right).astype(np.int64), count) - 1, first)
    total = np.bincount(first, (np.minimum(right, first + 1) - left) * each, count)
    long = last > first
    first, last, each = first[long], last[long], each[long]
    total += np.bincount(last, (right[long] - last) * each, count)
    total += np.cumsum(np.bincount(first + 1, each, count) - np.bincount(last, each, count))
    return np.maximum(total, 0.0)


def ranges_of(edges: Numbers) -> list[str]:
    """Each stretch between two edges in words, to the day."""
    days = [int(edge) // MINUTES_A_DAY * MINUTES_A_DAY for edge in edges]
    return [run(start, max(end, start + MINUTES_A_DAY)) for start, end in pairwise(days)]


def weight_words(weight: float) -> str:
    if weight >= 9.5:
        return say("about {count} events", count=round(weight))
    return say("{weight} events", weight=decimal(weight, 1)) if weight >= 0.05 else say("no event")


def cells_of(scale: Scale) -> Numbers:
    """The edges of the cells of a heat map, about 4 pixels apart: instants, rising."""
    return np.linspace(scale.low, scale.high, max(24, min(240, int(scale.pixels / 4))) + 1)
