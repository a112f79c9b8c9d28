"""Which lane every event stands in: one for each actor, one for each document, or a single one; knows no plotly and no pixels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from timeline.chart.colours import NEUTRAL
from timeline.frame import actor_names

LaneKind = Literal["actor", "document", "packed"]
Bounds = tuple[int | None, int | None]
MOST_LANES = 12
NO_ACTOR = "no actor named"


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane and who stands in it: `members` are (position of the row in the frame, colour), at most one for each row."""

    title: str
    members: tuple[tuple[int, str], ...]

    @property
    def note(self) -> str:
        """How many events it holds, in words."""
        return f"{len(self.members):,} event{'' if len(self.members) == 1 else 's'}"


def lanes_of(frame: pd.DataFrame, bounds: Sequence[Bounds], kind: LaneKind, colours: Mapping[str, str]) -> tuple[Lane, ...]:
    """The lanes of a frame whose rows all have a bound: most events first, then the one that begins first.

    `bounds` are what `frame.spans` gives. An event with two actors stands in both lanes. At most `MOST_LANES` have a name of their own;
    the others share one last lane that says how many they are (a lone one keeps its own). After it come the events without an actor.
    No row is left out.
    """
    if kind == "packed":
        return (_lane("all events", [(row, cell) for row, cell in enumerate(frame["actors"])], colours),) if len(frame) else ()
    groups: dict[str, list[int]] = {}
    unnamed: list[int] = []
    for row, names in enumerate(_names(frame, kind)):
        for name in dict.fromkeys(names):
            groups.setdefault(name, []).append(row)
        if not names:
            unnamed.append(row)
    begins = [min(moment for moment in pair if moment is not None) for pair in bounds]
    order = sorted(groups, key=lambda name: (-len(groups[name]), min(begins[row] for row in groups[name]), name))
    kept = order if len(order) <= MOST_LANES + 1 else order[:MOST_LANES]
    rest = order[len(kept) :]
    cells = list(frame["actors"])
    titles = dict(zip(frame["document"], frame["document_title"], strict=True)) if kind == "document" else {}
    lanes = [_own_lane(name, titles.get(name) or name, groups[name], cells, colours, kind) for name in kept]
    if rest:
        lanes.append(_shared_lane(rest, groups, cells, colours, kind))
    if unnamed:
        lanes.append(Lane(NO_ACTOR, tuple((row, NEUTRAL) for row in unnamed)))
    return tuple(lanes)


def _names(frame: pd.DataFrame, kind: LaneKind) -> list[list[str]]:
    return [[name] for name in frame["document"]] if kind == "document" else [actor_names(cell) for cell in frame["actors"]]


def _lane(title: str, members: list[tuple[int, str]], colours: Mapping[str, str]) -> Lane:
    """A lane of (row, actors cell) pairs, each in the colour of its first actor."""
    return Lane(title, tuple((row, _colour(actor_names(cell), colours)) for row, cell in members))


def _own_lane(name: str, title: str, rows: list[int], cells: list[str], colours: Mapping[str, str], kind: LaneKind) -> Lane:
    if kind == "document":
        return _lane(title, [(row, cells[row]) for row in rows], colours)
    return Lane(title, tuple((row, colours.get(name, NEUTRAL)) for row in rows))


def _shared_lane(names: list[str], groups: Mapping[str, list[int]], cells: list[str], colours: Mapping[str, str], kind: LaneKind) -> Lane:
    """The last lane, for everybody without one of their own; an event of several of them stands in it once."""
    rows = {row: name for name in reversed(names) for row in groups[name]}
    title = f"{len(names)} other {'documents' if kind == 'document' else 'actors'}"
    if kind == "document":
        return _lane(title, [(row, cells[row]) for row in sorted(rows)], colours)
    return Lane(title, tuple((row, colours.get(rows[row], NEUTRAL)) for row in sorted(rows)))


def _colour(names: list[str], colours: Mapping[str, str]) -> str:
    return colours.get(names[0], NEUTRAL) if names else NEUTRAL
