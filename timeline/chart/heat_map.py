"""The density layer as a plotly heat map: for more events than can be drawn one by one."""

from __future__ import annotations

from typing import Any

import numpy as np

from timeline.chart.axis import moment_text
from timeline.chart.hypertext import safe
from timeline.chart.spec import Drawing
from timeline.interface import say
from timeline.picture.colours import PALETTE, faded
from timeline.picture.density import Numbers, cells_of, ranges_of, weight_words, weights
from timeline.picture.density_layer import DensityLayer
from timeline.picture.scale import Scale


def draw_heat(figure: Drawing, closed: Numbers, layer: DensityLayer, scale: Scale) -> None:
    """One row for each lane, one cell for each stretch of about 4 pixels, by the bounds of its events."""
    edges = cells_of(scale)
    draw_cells(figure, np.vstack([weights(closed[box.lane.rows], edges) for box in layer.boxes]), edges, layer)


def closer_words(*, touch: bool) -> str:
    """How to look closer."""
    return say("Tap a cell to look closer.") if touch else say("Drag across, or click a cell, to look closer.")


def draw_cells(figure: Drawing, table: Numbers, edges: Numbers, layer: DensityLayer) -> None:
    """The weights of a `table` (lanes, stretches between `edges`) as a heat map; the root of the weight makes the colour.

    Between the rows stand rows of nothing, which keep the margins, the lane titles on a narrow page, and the events in detail free.
    """
    lanes = [box.lane for box in layer.boxes]
    ranges = [safe(text) for text in ranges_of(edges)]
    texts = [
        [f"<b>{safe(lane.title)}</b><br>{one}<br>{weight_words(value)}" for one, value in zip(ranges, line, strict=True)]
        for lane, line in zip(lanes, table.tolist(), strict=True)
    ]
    figure.add_heatmap(
        name="events over time",
        x=[moment_text(edge) for edge in edges],
        y=[0.0, *(border for heat in layer.heats for border in heat), layer.boxes[-1].bottom],
        z=_between_rows([[round(value**0.5, 4) if value > 1e-6 else None for value in line] for line in table.tolist()], len(ranges)),
        text=_between_rows(texts, len(ranges)),
        hovertemplate=f"%{{text}}<br><i>{say('click to look closer')}</i><extra></extra>",
        colorscale=[[0.0, faded(PALETTE[0], 0.14)], [1.0, faded(PALETTE[0], 1.0)]],
        zmin=0,
        showscale=False,
        hoverongaps=False,
    )


def _between_rows(rows: list[list[Any]], count: int) -> list[list[Any]]:
    """Every row with a row of nothing before it, and one after the last."""
    nothing = [None] * count
    return [*(line for row in rows for line in (nothing, row)), nothing]
