"""Who acts when: events by actor over time, in bins of the calendar that suit the time told.

An event weighs one. What is known to a month or a year is spread evenly over it rather than put on its first day, so a bin can hold a
part of an event; one with a single bound counts at that bound, the only day that is known of it (as the density of the chart has it).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.frame import bounds_of, members_of
from timeline.interface import mark, say
from timeline.model import FIRST_YEAR, LAST_YEAR, MINUTES_A_DAY, Grain, Status, instant, shift, unit_start
from timeline.wording import closed

Numbers = npt.NDArray[np.float64]
BINS = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR, Grain.DECADE, Grain.CENTURY)
_MOST_BINS = 60
_DAYS = {Grain.DAY: 1, Grain.WEEK: 7, Grain.MONTH: 28, Grain.QUARTER: 90, Grain.YEAR: 365, Grain.DECADE: 3652, Grain.CENTURY: 36524}
OTHERS, NOBODY = mark("others"), mark("no actor named")


@dataclass(frozen=True, slots=True)
class Share:
    """What one actor has of the events: `events` is how many are dated, `weights` how they fall into the bins; the sums agree.

    `name` is that of the actor, or `OTHERS` or `NOBODY` where `is_actor` is false.
    """

    name: str
    events: int
    weights: tuple[float, ...]
    is_actor: bool = True


@dataclass(frozen=True, slots=True)
class Activity:
    """Events over time. `edges` are the instants between the bins, one more than these, and `labels` the bins in words.

    `shares` are the actors with most events, then the others, then events without an actor; an event with two actors is in the share
    of each. `every` has each event once. `undated` events have no bound, and so no place here.
    """

    grain: Grain
    edges: tuple[int, ...]
    labels: tuple[str, ...]
    shares: tuple[Share, ...]
    every: Share
    undated: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing in it has a date."""
        return not self.every.events


def counts(frame: pd.DataFrame, *, actors: int = 12, bins: Grain | None = None) -> Activity:
    """The events of a table by actor over time, without the rejected; the finest of `BINS` that gives at most 60, unless `bins` is given.

    ValueError if `actors` is negative. A million rows take about a second.
    """
    if actors < 0:
        raise ValueError("the number of actors is not negative")
    frame = frame.loc[(frame["status"] != Status.REJECTED.value).to_numpy()]
    bounds = bounds_of(frame)
    have = np.flatnonzero(~np.isnan(bounds).all(axis=1))
    undated = len(frame) - len(have)
    frame, bounds = frame.iloc[have], _closed(bounds[have])
    if frame.empty:
        return Activity(bins or Grain.DAY, (), (), (), Share(say("all events"), 0, ()), undated)
    grain = bins or _suiting(float(bounds[:, 0].min()), float(bounds[:, 1].max()))
    edges = _edges(bounds, grain)
    labels = tuple(closed(int(low), int(high), grain) for low, high in pairwise(edges.tolist()))
    every = Share(say("all events"), len(frame), _weights(bounds, edges))
    whole = tuple(int(edge) for edge in edges)
    return Activity(grain, whole, labels, tuple(_shares(frame, bounds, edges, actors)), every, undated)


def _shares(frame: pd.DataFrame, bounds: Numbers, edges: Numbers, most: int) -> list[Share]:
    members = members_of(frame["actors"], once=True)
    totals = np.bincount(members.codes, minlength=len(members.names))
    ranked = sorted(range(len(members.names)), key=lambda code: (-int(totals[code]), members.names[code].casefold()))
    shares = [_share(members.names[code], bounds[members.rows[members.codes == code]], edges) for code in ranked[:most]]
    named = np.zeros(len(frame), dtype=bool)
    named[members.rows] = True
    by_others = np.zeros(len(frame), dtype=bool)
    by_others[members.rows[np.isin(members.codes, ranked[most:])]] = True
    for name, which in ((OTHERS, by_others), (NOBODY, ~named)):
        if which.any():
            shares.append(_share(say(name), bounds[which], edges, is_actor=False))
    return shares


def _share(name: str, bounds: Numbers, edges: Numbers, *, is_actor: bool = True) -> Share:
    return Share(name, len(bounds), _weights(bounds, edges), is_actor)


def _closed(bounds: Numbers) -> Numbers:
    """A missing bound is a day from the known one."""
    start, end = bounds.T
    return np.column_stack([np.where(np.isnan(start), end - MINUTES_A_DAY, start), np.where(np.isnan(end), start + MINUTES_A_DAY, end)])


def _suiting(low: float, high: float) -> Grain:
    days = (high - low) / MINUTES_A_DAY
    return next((grain for grain in BINS if days / _DAYS[grain] <= _MOST_BINS), Grain.CENTURY)


def _edges(bounds: Numbers, grain: Grain) -> Numbers:
    """The borders of the units of a grain from that of the first event to that of the last, within the years that can be placed."""
    beginning, ending = instant(FIRST_YEAR), instant(LAST_YEAR, 12, 31) + MINUTES_A_DAY
    low, high = max(int(bounds[:, 0].min()), beginning), min(int(bounds[:, 1].max()), ending)
    try:
        edges = [unit_start(low, grain)]
    except ValueError:  # the unit begins before the calendar of this program does
        edges = [beginning]
    while edges[-1] < high:
        try:
            edges.append(min(unit_start(shift(edges[-1], 1, grain), grain), ending))
        except ValueError:
            edges.append(ending)
    return np.array(edges, dtype=np.float64)


def _weights(bounds: Numbers, edges: Numbers) -> tuple[float, ...]:
    """Weight in each bin. An event adds its share to the first and the last that it touches; those between are summed up at once."""
    count, widths = len(edges) - 1, np.diff(edges)
    start, end = bounds.T
    each = 1.0 / (end - start)
    left, right = np.clip(start, edges[0], edges[-1]), np.clip(end, edges[0], edges[-1])
    first = np.clip(np.searchsorted(edges, left, side="right") - 1, 0, count - 1)
    last = np.clip(np.searchsorted(edges, right, side="left") - 1, first, count - 1)
    total = np.bincount(first, (np.minimum(right, edges[first + 1]) - left) * each, count)
    long = last > first
    first, last, each, right = first[long], last[long], each[long], right[long]
    total += np.bincount(last, (right - edges[last]) * each, count)
    between = np.bincount(first + 1, each, count + 1)[:count] - np.bincount(last, each, count)
    total += np.where(np.bincount(first + 1, minlength=count + 1)[:count].cumsum() > np.bincount(last, minlength=count).cumsum(),
                      between.cumsum() * widths, 0.0)  # fmt: skip
    return tuple(np.maximum(total, 0.0).tolist())
