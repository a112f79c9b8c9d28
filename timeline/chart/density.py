"""How many events fall into each stretch of time: the strip above the chart, and the heat map for more events than can be drawn.

Every event weighs one. An event that is known to a month is spread evenly over that month, rather than put on its first day; one with
a single bound is counted at that bound, the only moment that is known of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import plotly.graph_objects as go

from timeline.chart.axis import Scale, duration, moment_text
from timeline.chart.colours import PALETTE, faded
from timeline.chart.lanes import Bounds, Lane
from timeline.chart.layout import Box
from timeline.chart.lettering import safe
from timeline.model import MINUTES_A_DAY
from timeline.wording import run

CELL, CELL_MARGIN = 30, 5  # pixels
Numbers = npt.NDArray[np.float64]


def closed_bounds(bounds: Sequence[Bounds]) -> Numbers:
    """(rows, 2) half-open instants; a missing bound is a day from the known one."""
    closed = np.array(bounds, dtype=np.float64).reshape(-1, 2)  # None becomes nan
    start, end = closed.T
    return np.column_stack([np.where(np.isnan(start), end - MINUTES_A_DAY, start), np.where(np.isnan(end), start + MINUTES_A_DAY, end)])


def weights(bounds: Numbers, edges: Numbers) -> Numbers:
    """Weight within each pair of neighbouring `edges`, (len(edges) - 1,); sums to the number of rows if the edges hold them all."""
    total = np.zeros(len(edges))
    for index in range(0, len(bounds), 4096):  # a slice at a time keeps memory small
        start, end = bounds[index : index + 4096, :1], bounds[index : index + 4096, 1:]
        total += np.clip((edges[None, :] - start) / (end - start), 0.0, 1.0).sum(axis=0)
    return np.diff(total)


def _stretches(edges: Numbers) -> list[str]:
    """Each stretch between two edges in words, to the day."""
    days = [int(edge) // MINUTES_A_DAY * MINUTES_A_DAY for edge in edges]
    return [safe(run(start, max(end, start + MINUTES_A_DAY))) for start, end in pairwise(days)]


def _told(weight: float) -> str:
    return f"about {weight:,.0f} events" if weight >= 9.5 else f"{weight:.1f} events" if weight >= 0.05 else "no event"


def draw_strip(figure: go.Figure, bounds: Sequence[Bounds], scale: Scale) -> None:
    """One bar for each stretch of about 7 pixels; hovering tells the stretch and its weight."""
    edges = np.linspace(scale.low, scale.high, max(12, int(scale.pixels / 7)) + 1)
    values = weights(closed_bounds(bounds), edges)
    middles = (edges[:-1] + edges[1:]) / 2
    figure.add_bar(
        name="events over time",
        x=[moment_text(middle) for middle in middles],
        y=np.sqrt(values).tolist(),  # area by root, so that a busy week does not flatten all the rest
        width=duration(float(edges[1] - edges[0])) * 0.82,
        marker={"color": faded(PALETTE[0], 0.85), "line": {"width": 0}, "cornerradius": 2},
        customdata=[
            [moment_text(start), moment_text(end), text, _told(value)]
            for (start, end), text, value in zip(pairwise(edges.tolist()), _stretches(edges), values.tolist(), strict=True)
        ],
        hovertemplate="%{customdata[2]}<br>%{customdata[3]}<extra></extra>",
        showlegend=False,
        unselected={"marker": {"opacity": 0.35}},
    )


def draw_heat(figure: go.Figure, bounds: Sequence[Bounds], boxes: Sequence[Box], scale: Scale) -> None:
    """One row for each lane, one cell for each stretch of about 4 pixels; the root of the weight makes the colour.

    Between the rows stand rows of nothing, which keep the margins (and the lane titles, on a narrow page) free.
    """
    edges = np.linspace(scale.low, scale.high, max(24, min(240, int(scale.pixels / 4))) + 1)
    closed = closed_bounds(bounds)
    lanes = [box.lane for box in boxes]
    table = np.vstack([weights(closed[[row for row, _ in lane.members]], edges) for lane in lanes])
    stretches = _stretches(edges)
    texts = [
        [f"<b>{safe(lane.title)}</b><br>{stretch}<br>{_told(value)}" for stretch, value in zip(stretches, line, strict=True)]
        for lane, line in zip(lanes, table.tolist(), strict=True)
    ]
    figure.add_heatmap(
        name="events over time",
        x=[moment_text(edge) for edge in edges],
        y=[0.0, *(border for box in boxes for border in (box.rows_top, box.bottom - CELL_MARGIN)), boxes[-1].bottom],
        z=_between_rows(np.where(table > 1e-9, np.sqrt(table), np.nan).round(4).tolist(), [np.nan] * len(stretches)),
        text=_between_rows(texts, [""] * len(stretches)),
        hovertemplate="%{text}<extra></extra>",
        colorscale=[[0.0, faded(PALETTE[0], 0.14)], [1.0, faded(PALETTE[0], 1.0)]],
        zmin=0,
        showscale=False,
        hoverongaps=False,
    )


def heat_boxes(lanes: Sequence[Lane], header: int) -> tuple[Box, ...]:
    """Equal boxes, one below the other, each with `header` pixels (at least a margin) above its row of cells."""
    above = max(header, CELL_MARGIN)
    height = above + CELL + CELL_MARGIN
    return tuple(Box(lane, height * index, height * index + above, height * (index + 1)) for index, lane in enumerate(lanes))


def _between_rows(rows: list[list[Any]], nothing: list[Any]) -> list[list[Any]]:
    """Every row with a row of nothing before it, and one after the last."""
    return [*(line for row in rows for line in (nothing, row)), nothing]
