"""The table as a picture: frame → plotly Figure; the only part that imports plotly.

`figure` is the timeline, `overview` the slim strip of how many events fall when, `drawable` tells what can be drawn from what belongs
in a tray beside the chart, `colours_of` gives actors their colours, `when` words a date. Nothing is ever put on a date it does not have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from timeline.chart.axis import axis_layout, scale_of
from timeline.chart.colours import colours_by_kind, colours_of, tokens
from timeline.chart.density import draw_heat, draw_strip, heat_boxes
from timeline.chart.drawing import draw
from timeline.chart.lanes import LaneKind, lanes_of
from timeline.chart.layout import HEADER, MOST_LABELLED_ROWS, laid_out, padded_for
from timeline.chart.marks import drawable, marks_of
from timeline.chart.publication import published_on
from timeline.chart.surroundings import INSIDE_LEFT, RIGHT, empty, ground, left_margin, surround, tell_density
from timeline.frame import actor_counts, spans
from timeline.model import MINUTES_A_DAY
from timeline.wording import when

__all__ = ["CONFIG", "MOST_MARKS", "LaneKind", "colours_by_kind", "colours_of", "drawable", "figure", "overview", "when"]

CONFIG: dict[str, Any] = {
    "displaylogo": False,
    "showSendToCloud": False,
    "scrollZoom": True,
    "responsive": True,
    "modeBarButtonsToRemove": ["zoomIn2d", "zoomOut2d", "autoScale2d", "lasso2d"],
}
MOST_MARKS = 1500  # more marks than this make the browser slow: the chart shows their density instead
_TRIES = ((MOST_LABELLED_ROWS, 2400), (8, 3200), (1, 6000))  # (rows labelled throughout, tallest plot in pixels), best first
_NARROW = 600  # a chart narrower than this has no left margin and no labels
_STRIP_HEIGHT, _EMPTY_HEIGHT = 78, 160


def figure(
    frame: pd.DataFrame,
    *,
    lanes: LaneKind = "actor",
    dark: bool = False,
    selected: str | None = None,
    colours: Mapping[str, str] | None = None,
    width: int = 1000,
    labels: bool = True,
) -> go.Figure:
    """The timeline of a frame (schema of `frame.COLUMNS`): lanes of marks under a time axis.

    `width` is the width in pixels at which it will be shown; it decides what fits beside what, and below 600 the lanes carry their
    titles inside and labels are off. `colours` comes from `colours_of` on the unfiltered actors. `selected` is an event id: it is ringed
    and the others are dimmed. Rows without any bound are not drawn (see `drawable`). More than `MOST_MARKS` marks, or more than
    a page can hold, become a heat map of their density, and the chart says so.
    """
    look = tokens(dark=dark)
    shown, _ = drawable(frame)
    if shown.empty:
        return empty(look, _EMPTY_HEIGHT)
    narrow = width < _NARROW
    bounds = spans(shown)
    every_lane = lanes_of(shown, bounds, lanes, colours_of(list(actor_counts(frame))) if colours is None else colours)
    left = INSIDE_LEFT if narrow else left_margin(every_lane, width)
    scale = scale_of(bounds, max(width - left - RIGHT, 120), shortest=_shortest(shown))
    scale, published = published_on(shown, scale)
    built = go.Figure()
    if sum(len(lane.members) for lane in every_lane) <= MOST_MARKS:
        marks = marks_of(shown, bounds)
        roomy = padded_for(scale, marks)
        for rows, tallest in _TRIES:
            page = laid_out(every_lane, marks, roomy, labelled_rows=rows if labels and not narrow else 0, headers=narrow, tallest=tallest)
            if page:
                draw(built, page[1], roomy, look, selected)
                surround(built, page[0], roomy, look, published, left=left, inside=narrow)
                return built
    boxes = heat_boxes(every_lane, HEADER if narrow else 0)
    scale = scale.padded(2, 2)
    draw_heat(built, bounds, boxes, scale)
    surround(built, boxes, scale, look, published, left=left, inside=narrow)
    tell_density(built, len(shown), look, scale.pixels)
    return built


def overview(frame: pd.DataFrame, *, dark: bool = False, width: int = 1000) -> go.Figure:
    """A slim strip: how many events fall when, over the whole time of the frame.

    Dragging selects a stretch of time (the bars carry the ISO bounds of their stretch as ``customdata[0]`` and ``[1]``).
    """
    look = tokens(dark=dark)
    shown, _ = drawable(frame)
    if shown.empty:
        return empty(look, _STRIP_HEIGHT)
    bounds = spans(shown)
    scale = scale_of(bounds, max(width - 16, 120), shortest=_shortest(shown)).padded(2, 2)
    built = go.Figure()
    draw_strip(built, bounds, scale)
    built.update_layout(**ground(look), height=_STRIP_HEIGHT, margin={"l": 8, "r": 8, "t": 4, "b": 34}, bargap=0)
    built.update_layout(dragmode="select", selectdirection="h")
    axis: dict[str, Any] = axis_layout(scale, look) | {"side": "bottom", "gridcolor": "rgba(0,0,0,0)", "fixedrange": True}
    built.update_xaxes(**axis)
    built.update_yaxes(visible=False, fixedrange=True, rangemode="tozero")
    return built


def _shortest(shown: pd.DataFrame) -> float:
    """The shortest axis in minutes: a week for days, so that a lone day does not fill the page, less where the text knows the hour."""
    return 180.0 if shown["precision"].isin(["minute", "hour"]).all() else 8.0 * MINUTES_A_DAY
