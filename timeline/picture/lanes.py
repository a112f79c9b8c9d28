"""Which lane every event stands in: one for each actor, document or tag, or a single one; knows no plotly and no pixels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.frame import Members, actor_names, kinds_of, members_of
from timeline.interface import mark, mark_count, say, say_count
from timeline.picture.colours import NEUTRAL

LaneKind = Literal["actor", "document", "tag", "none", "packed"]  # the last two are the same
Bounds = tuple[int | None, int | None]
MOST_LANES = 12
NO_ACTOR, NO_TAG = mark("no actor named"), mark("no tag")
_OTHERS = {
    "actor": mark_count("{count} other actor", "{count} other actors"),
    "document": mark_count("{count} other document", "{count} other documents"),
    "tag": mark_count("{count} other tag", "{count} other tags"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Lane:
    """A lane and who stands in it: `rows` are positions in the frame, each at most once, `colours` one for each of them.

    `events` is how many events it holds if the frame does not hold them all.
    """

    title: str
    rows: npt.NDArray[np.int64]
    colours: npt.NDArray[np.object_]
    events: int | None = None

    @property
    def members(self) -> tuple[tuple[int, str], ...]:
        """(row, colour) of each, as plain values."""
        return tuple(zip(self.rows.tolist(), self.colours.tolist(), strict=True))

    @property
    def note(self) -> str:
        """How many events it holds, in words."""
        count = len(self.rows) if self.events is None else self.events
        return say_count("{count} event", "{count} events", count)


def lanes_of(
    frame: pd.DataFrame, bounds: Sequence[Bounds] | npt.NDArray[np.float64], kind: LaneKind, colours: Mapping[str, str]
) -> tuple[Lane, ...]:
    """The lanes of a frame whose rows all have a bound: most events first, then names before "police", then the one that begins first.

    `bounds` are what `frame.spans` or `frame.bounds_of` gives. An event with two actors stands in both lanes. At most `MOST_LANES` have
    a name of their own; the others share one last lane that says how many they are (a lone one keeps its own). After it come the events
    without an actor (or tag: those of a column ``tags``, if there is one). No row is left out.
    """
    if not len(frame):
        return ()
    if kind in ("none", "packed"):
        return (Lane(say("all events"), np.arange(len(frame)), _first_colours(frame["actors"], colours)),)
    members = _members(frame, kind)
    rank = _ranked(members, np.nanmin(np.array(bounds, dtype=np.float64).reshape(-1, 2), axis=1))
    count = len(members.names)
    kept = count if count <= MOST_LANES + 1 else MOST_LANES
    painted = _painted(frame, members, kind, colours)
    titles = _titles(frame, members, kind)
    lane = rank[members.codes]
    leading = np.argsort(rank)[:kept].tolist()
    lanes = [Lane(titles[code], members.rows[lane == place], painted[lane == place]) for place, code in enumerate(leading)]
    if count > kept:
        lanes.append(_shared(say_count(*_OTHERS[kind], count - kept), members.rows, lane, painted, lane >= kept))
    named = np.zeros(len(frame), dtype=bool)
    named[members.rows] = True
    if len(unnamed := np.flatnonzero(~named)):
        colour = _first_colours(frame["actors"].iloc[unnamed], colours)
        lanes.append(Lane(say(NO_TAG if kind == "tag" else NO_ACTOR), unnamed, colour))
    return tuple(lanes)


def _members(frame: pd.DataFrame, kind: LaneKind) -> Members:
    """Who is named in which row, each at most once."""
    if kind == "document":
        kinds, names = kinds_of(frame["document"])
        return Members(tuple(names), np.arange(len(frame)), kinds)
    column = "tags" if kind == "tag" else "actors"
    if column not in frame:
        return Members((), np.array([], dtype=np.int64), np.array([], dtype=np.int64))
    return members_of(frame[column], once=True)


def _ranked(members: Members, begins: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """The place of each name by number of rows, those with a capital first ("Ida Ruiz" before "police"), by first moment, by itself."""
    counts = np.bincount(members.codes, minlength=len(members.names))
    first = np.full(len(members.names), np.inf)
    np.minimum.at(first, members.codes, begins[members.rows])
    names = members.names
    order = sorted(range(len(names)), key=lambda code: (-counts[code], names[code][:1].islower(), first[code], names[code]))
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    return rank


def _painted(frame: pd.DataFrame, members: Members, kind: LaneKind, colours: Mapping[str, str]) -> npt.NDArray[np.object_]:
    """The colour of each member: its actor's own, or in other lanes that of the row's first actor."""
    if kind == "actor":
        return np.array([colours.get(name, NEUTRAL) for name in members.names], dtype=object)[members.codes]
    return _first_colours(frame["actors"], colours)[members.rows]


def _first_colours(cells: pd.Series, colours: Mapping[str, str]) -> npt.NDArray[np.object_]:
    """The colour of the first actor of each cell."""
    kinds, uniques = kinds_of(cells)
    firsts = [colours.get(names[0], NEUTRAL) if (names := actor_names(cell)) else NEUTRAL for cell in uniques]
    return np.array(firsts, dtype=object)[kinds]


def _titles(frame: pd.DataFrame, members: Members, kind: LaneKind) -> tuple[str, ...]:
    if kind != "document":
        return members.names
    firsts = frame.drop_duplicates("document")
    titles = dict(zip(firsts["document"], firsts["document_title"], strict=True))
    return tuple(titles.get(name) or name for name in members.names)


def _shared(
    title: str, rows: npt.NDArray[np.int64], rank: npt.NDArray[np.int64], painted: npt.NDArray[np.object_], here: npt.NDArray[np.bool_]
) -> Lane:
    """The last lane, for everybody without one of their own; an event of several of them stands in it once, as its most frequent."""
    order = np.lexsort((rank[here], rows[here]))
    own, colours = rows[here][order], painted[here][order]
    once = np.unique(own, return_index=True)[1]
    return Lane(title, own[once], colours[once])
