"""The ground of a chart with more events than can be drawn: in each lane a band for their density, and below it the most important."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from timeline.picture.ink import ink_of
from timeline.picture.lanes import Lane
from timeline.picture.layout import HEADER, LANE_MARGIN, ROW, SLIM_ROW, Box, Placed, labelled, moved, packed
from timeline.picture.marks import Mark
from timeline.picture.scale import Scale

CELL, CELL_GAP = 24, 4  # pixels: the height of a band, and what is free below it
_MOST_ROWS, _TALL = 4, 1250  # of important events in a lane; and about how many pixels of them in all


@dataclass(frozen=True, slots=True)
class DensityLayer:
    """The boxes of the lanes, (top, bottom) of the band in each, and the events that stand in detail."""

    boxes: tuple[Box, ...]
    heats: tuple[tuple[float, float], ...]
    placed: tuple[Placed, ...]


def density_layer(lanes: Sequence[Lane], marks: Mapping[int, Mark], scale: Scale, *, labels: bool, headers: bool) -> DensityLayer:
    """Room for a band in every lane, and below it for those of the `marks` (by row, most important first) that fit into a few rows."""
    most = max(1, min(_MOST_ROWS, int((_TALL / len(lanes) - CELL) / ROW)))
    row = ROW if labels else SLIM_ROW
    boxes: list[Box] = []
    heats: list[tuple[float, float]] = []
    placed: list[Placed] = []
    top = 0.0
    for lane in lanes:
        colours = _of(lane, marks)
        members = [Placed(marks[number], colours[number], ink_of(marks[number], scale)) for number in marks if number in colours]
        items, rows = packed([labelled(item, lane.title, scale, lines=1) if labels else item for item in members], row, most)
        heat_top = top + (HEADER if headers else LANE_MARGIN)
        rows_top = heat_top + CELL + CELL_GAP
        bottom = rows_top + rows * row + LANE_MARGIN
        placed.extend(moved(item, item.y + rows_top, row) for item in items)
        boxes.append(Box(lane, top, bottom))
        heats.append((heat_top, heat_top + CELL))
        top = bottom
    return DensityLayer(tuple(boxes), tuple(heats), tuple(placed))


def _of(lane: Lane, marks: Mapping[int, Mark]) -> dict[int, str]:
    """The colours of the marked rows that stand in a lane, by row; a lane's rows ascend."""
    wanted = sorted(marks)
    if not len(lane.rows):
        return {}
    places = np.minimum(lane.rows.searchsorted(wanted), len(lane.rows) - 1)
    there = lane.rows[places] == wanted
    return {number: str(lane.colours[place]) for number, place, here in zip(wanted, places.tolist(), there.tolist(), strict=True) if here}
