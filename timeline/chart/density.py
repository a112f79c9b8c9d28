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

from timeline.chart.axis import Scale, duration, moment_text
from timeline.chart.colours import PALETTE, Tokens, faded
from timeline.chart.crowd import Crowd
from timeline.chart.lanes import Bounds
from timeline.chart.lettering import safe
from timeline.chart.spec import Drawing
from timeline.model import MINUTES_A_DAY
from timeline.wording import run

STRETCHES = "stretches"  # the meta of a trace whose points carry the two ends of a stretch of time
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


def _stretches(edges: Numbers) -> list[str]:
    """Each stretch between two edges in words, to the day."""
    days = [int(edge) // MINUTES_A_DAY * MINUTES_A_DAY for edge in edges]
    return [safe(run(start, max(end, start + MINUTES_A_DAY))) for start, end in pairwise(days)]


def _told(weight: float) -> str:
    return f"about {weight:,.0f} events" if weight >= 9.5 else f"{weight:.1f} events" if weight >= 0.05 else "no event"


def draw_strip(figure: Drawing, bounds: Numbers, scale: Scale) -> None:
    """One bar for each stretch of about 7 pixels; hovering tells the stretch and its weight."""
    edges = np.linspace(scale.low, scale.high, max(12, int(scale.pixels / 7)) + 1)
    values = weights(closed_bounds(bounds), edges)
    middles = (edges[:-1] + edges[1:]) / 2
    figure.add_bar(
        name="events over time",
        meta=STRETCHES,
        x=[moment_text(middle) for middle in middles],
        y=np.sqrt(values).round(4).tolist(),  # area by root, so that a busy week does not flatten all the rest
        width=duration(float(edges[1] - edges[0])) * 0.82,
        marker={"color": faded(PALETTE[0], 0.85), "line": {"width": 0}, "cornerradius": 2},
        customdata=[
            [moment_text(start), moment_text(end), text, _told(value)]
            for (start, end), text, value in zip(pairwise(edges.tolist()), _stretches(edges), values.tolist(), strict=True)
        ],
        hovertemplate="%{customdata[2]}<br>%{customdata[3]}<extra></extra>",
        showlegend=False,
    )


def draw_window(figure: Drawing, scale: Scale, window: tuple[int | None, int | None], look: Tokens) -> None:
    """Veil what lies outside of the chosen stretch of time, and mark its borders."""
    sides = ((scale.low, window[0]), (window[1], scale.high))
    shapes: list[dict[str, Any]] = []
    for low, high in sides:
        if low is not None and high is not None and low < high:
            ends = {"x0": moment_text(max(low, scale.low)), "x1": moment_text(min(high, scale.high)), "yref": "paper", "y0": 0, "y1": 1}
            shapes.append({"type": "rect", **ends, "fillcolor": faded(look.page, 0.72), "line": {"width": 0}, "layer": "above"})
    for moment in window:
        if moment is not None and scale.low < moment < scale.high:
            at = {"x0": moment_text(moment), "x1": moment_text(moment), "yref": "paper", "y0": 0, "y1": 1}
            shapes.append({"type": "line", **at, "line": {"color": look.muted, "width": 1.5}, "layer": "above"})
    figure.update_layout(shapes=shapes)


def cells_of(scale: Scale) -> Numbers:
    """The edges of the cells of a heat map, about 4 pixels apart: instants, rising."""
    return np.linspace(scale.low, scale.high, max(24, min(240, int(scale.pixels / 4))) + 1)


def draw_heat(figure: Drawing, closed: Numbers, crowd: Crowd, scale: Scale) -> None:
    """One row for each lane, one cell for each stretch of about 4 pixels, by the bounds of its events."""
    edges = cells_of(scale)
    draw_cells(figure, np.vstack([weights(closed[box.lane.rows], edges) for box in crowd.boxes]), edges, crowd)


def draw_cells(figure: Drawing, table: Numbers, edges: Numbers, crowd: Crowd) -> None:
    """The weights of a `table` (lanes, stretches between `edges`) as a heat map; the root of the weight makes the colour.

    Between the rows stand rows of nothing, which keep the margins, the lane titles on a narrow page, and the events in detail free.
    """
    lanes = [box.lane for box in crowd.boxes]
    stretches = _stretches(edges)
    texts = [
        [f"<b>{safe(lane.title)}</b><br>{stretch}<br>{_told(value)}" for stretch, value in zip(stretches, line, strict=True)]
        for lane, line in zip(lanes, table.tolist(), strict=True)
    ]
    figure.add_heatmap(
        name="events over time",
        x=[moment_text(edge) for edge in edges],
        y=[0.0, *(border for heat in crowd.heats for border in heat), crowd.boxes[-1].bottom],
        z=_between_rows([[round(value**0.5, 4) if value > 1e-6 else None for value in line] for line in table.tolist()], len(stretches)),
        text=_between_rows(texts, len(stretches)),
        hovertemplate="%{text}<br><i>click to look closer</i><extra></extra>",
        colorscale=[[0.0, faded(PALETTE[0], 0.14)], [1.0, faded(PALETTE[0], 1.0)]],
        zmin=0,
        showscale=False,
        hoverongaps=False,
    )


def _between_rows(rows: list[list[Any]], count: int) -> list[list[Any]]:
    """Every row with a row of nothing before it, and one after the last."""
    nothing = [None] * count
    return [*(line for row in rows for line in (nothing, row)), nothing]
