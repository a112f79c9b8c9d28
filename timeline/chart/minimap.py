"""The minimap above the chart: how many events fall when, over the whole time, and which part of it is in view."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

from timeline.chart.axis import duration, moment_text
from timeline.chart.hypertext import safe
from timeline.chart.spec import Drawing
from timeline.picture.colours import PALETTE, Tokens, faded
from timeline.picture.density import Numbers, closed_bounds, ranges_of, weight_words, weights
from timeline.picture.scale import Scale

RANGES = "ranges"  # the meta of a trace whose points carry the two ends of a stretch of time


def draw_minimap(figure: Drawing, bounds: Numbers, scale: Scale) -> None:
    """One bar for each stretch of about 7 pixels; hovering tells the stretch and its weight."""
    edges = np.linspace(scale.low, scale.high, max(12, int(scale.pixels / 7)) + 1)
    values = weights(closed_bounds(bounds), edges)
    middles = (edges[:-1] + edges[1:]) / 2
    figure.add_bar(
        name="events over time",
        meta=RANGES,
        x=[moment_text(middle) for middle in middles],
        y=np.sqrt(values).round(4).tolist(),  # area by root, so that a busy week does not flatten all the rest
        width=duration(float(edges[1] - edges[0])) * 0.82,
        marker={"color": faded(PALETTE[0], 0.85), "line": {"width": 0}, "cornerradius": 2},
        customdata=[
            [moment_text(start), moment_text(end), text, weight_words(value)]
            for (start, end), text, value in zip(pairwise(edges.tolist()), map(safe, ranges_of(edges)), values.tolist(), strict=True)
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
