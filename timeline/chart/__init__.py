"""The table as a picture: frame → plotly Figure; the only part that imports plotly.

`figure` is the timeline, `overview` the minimap of how many events fall when (`drawing` and `minimap` are the same as the plain values
that the page sends), `opening` the window that is best in view at first, `drawable` tells what can be drawn from what belongs
in a tray beside the chart, `colours_of` gives actors their colours, `when` words a date. Nothing is ever put on a date it does not have.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import plotly
import plotly.graph_objects as go

from timeline.chart.axes_and_legend import common, empty, even_axis_layout, surround, tell_below
from timeline.chart.axis import axis_layout, locale
from timeline.chart.drawing import draw
from timeline.chart.heat_map import closer_words, draw_heat
from timeline.chart.marks_apart import draw_apart
from timeline.chart.minimap import draw_minimap, draw_window
from timeline.chart.spec import Drawing
from timeline.frame import actor_counts, bounds_of
from timeline.interface import say, say_count
from timeline.picture.colours import Tokens, colours_by_kind, colours_of, tokens
from timeline.picture.density import Numbers, closed_bounds
from timeline.picture.density_layer import density_layer
from timeline.picture.event_kinds import EVENT_COLOURS, event_colours, event_kinds
from timeline.picture.lanes import LaneKind
from timeline.picture.marks import Mark, drawable, marks_of, placed
from timeline.picture.most_important import importance_of, most_important
from timeline.picture.outliers import far_outside
from timeline.picture.picture import Ground, Picture, ground_of, padded_for, picture_of, shortest
from timeline.picture.scale import scale_of
from timeline.picture.windows import View, Window, beside, opening, seen_in, view_of
from timeline.wording import when

__all__ = [
    "CONFIG",
    "EVENT_COLOURS",
    "MOST_MARKS",
    "PLOTLY_SCRIPT",
    "Drawing",
    "LaneKind",
    "View",
    "Window",
    "beside",
    "colours_by_kind",
    "colours_of",
    "config",
    "drawable",
    "drawing",
    "far",
    "figure",
    "minimap",
    "opening",
    "overview",
    "placed",
    "view_of",
    "when",
]

PLOTLY_SCRIPT = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
PLOTLY_VERSION: str = plotly.__version__

CONFIG: dict[str, Any] = {
    "displaylogo": False,
    "showSendToCloud": False,
    "scrollZoom": True,
    "responsive": True,
    "modeBarButtonsToRemove": ["zoomIn2d", "zoomOut2d", "autoScale2d", "resetScale2d", "lasso2d"],
}
MOST_MARKS = 1500  # more marks than this make the browser slow: the chart shows their density instead
_MINIMAP_HEIGHT, _EMPTY_HEIGHT = 78, 160


def config() -> dict[str, Any]:
    """`CONFIG`, with the names of months and weekdays in the language spoken now."""
    return CONFIG | locale()


def figure(frame: pd.DataFrame, **options: Any) -> go.Figure:
    """`drawing` as a plotly Figure; takes the same options."""
    return drawing(frame, **options).figure()


def drawing(
    frame: pd.DataFrame,
    *,
    lanes: LaneKind = "actor",
    dark: bool = False,
    selected: str | None = None,
    colours: Mapping[str, str] | None = None,
    width: int = 1000,
    labels: bool = True,
    words: pd.DataFrame | None = None,
    importance: pd.Series | None = None,
    whole: bool = False,
    window: Window | None = None,
    even: bool = False,
    by_event: bool = False,
    apart: bool = False,
) -> Drawing:
    """The timeline of a frame (schema of `frame.COLUMNS`): lanes of marks under a time axis.

    `width` is the width in pixels at which it will be shown; it decides what fits beside what, and below 600 the lanes carry their
    titles inside and labels are off. `colours` comes from `colours_of` on the unfiltered actors. `selected` is an event id: it is
    ringed, and the other labels are quieter. `words` is the frame that the hover texts tell, with the same rows, if `frame` has been cut.

    `window` is the part of the time that is in view at first (see `opening`); the rest is there to be panned to, but where more than
    `MOST_MARKS` stand the chart holds the window alone. Without it the whole time is in view. `even` gives every day (month, year …)
    that has events the same width, with a break for what lies between, and needs no window.

    `by_event` gives each event the colour of its kind (`EVENT_COLOURS`: reported, said in a quotation, still ahead) rather than that
    of its actors. With `apart` the marks are no traces but data, for a browser that lays them out by itself (`Drawing.apart`).

    Rows without any bound are not drawn (see `drawable`). Rows far outside of the time of the others (see `far`) are left out unless
    `whole`, and the chart says so. More than `MOST_MARKS` marks, or more than a page can hold, become density: a heat map of each lane,
    with the most important events (and the selected one) below it in detail, and the chart says so. What is important says
    `importance` (by the index of the frame), else a column of that name, else confidence times precision.
    """
    look = tokens(dark=dark)
    bounds = bounds_of(frame)
    have = placed(frame)
    if not have.any():
        return empty(look, _EMPTY_HEIGHT)
    outside = np.zeros(len(frame), dtype=bool)
    if not (whole or even):
        outside[have] = far_outside(bounds[have])
    if window is not None and have.sum() > MOST_MARKS:
        outside |= ~seen_in(bounds, window)
        have &= ~outside
        if not have.any():
            return empty(look, _EMPTY_HEIGHT)
    rows = np.flatnonzero(have & ~outside)
    lean = frame[[name for name in _LEAN if name in frame]].iloc[rows]  # to take every column of a million rows would take a second
    colours = colours_of(list(actor_counts(frame))) if colours is None else colours
    painted = event_colours(event_kinds(frame.iloc[rows])) if by_event else None
    ground = ground_of(lean, width, lanes=lanes, colours=colours, painted=painted, window=None if even else window)
    told = frame if words is None else words
    built = None
    if sum(len(lane.rows) for lane in ground.lanes) <= MOST_MARKS:
        if apart:
            built = draw_apart(ground, frame.iloc[rows], told.iloc[rows], look, labels=labels, even=even)
        else:
            built = _each(picture_of(ground, frame.iloc[rows], told.iloc[rows], labels=labels, even=even), look, selected)
    if built is None:
        important = most_important(importance_of(lean, importance))
        if selected is not None:  # whatever was chosen is seen
            chosen = np.flatnonzero((frame["event_id"] == selected).to_numpy()[rows])
            important = np.concatenate([chosen, important[~np.isin(important, chosen)]])
        marks = dict(zip(important.tolist(), marks_of(frame.iloc[rows[important]], told.iloc[rows[important]]), strict=True))
        built = _density(marks, bounds[rows], ground, look, selected, labels=labels)
    if outside.any() and window is None:
        tell_below(built, [_far_words(int(outside.sum()))], look, ground.scale.pixels)
    return built


_LEAN = (
    "earliest",
    "latest",
    "actors",
    "document",
    "document_title",
    "tags",
    "precision",
    "confidence",
    "importance",
)  # what is asked of every row


def _each(picture: Picture | None, look: Tokens, selected: str | None) -> Drawing | None:
    """Every event as a mark; None if they are too many."""
    if picture is None:
        return None
    built = Drawing()
    draw(built, picture.placed, picture.scale, look, selected)
    surround(built, picture.boxes, picture.scale, look, picture.published, left=picture.left, inside=picture.inside)
    if picture.breaks or picture.scale.knots:
        even_axis_layout(built, picture, look)
    return built


def _density(marks: Mapping[int, Mark], bounds: Numbers, ground: Ground, look: Tokens, selected: str | None, *, labels: bool) -> Drawing:
    """The density of each lane, and of the `marks` (the most important, by row) in detail as many as there is room for."""
    built = Drawing()
    scale = padded_for(ground.scale, list(marks.values()))
    layer = density_layer(ground.lanes, marks, scale, labels=labels and not ground.inside, headers=ground.inside)
    draw_heat(built, closed_bounds(bounds), layer, scale)
    draw(built, layer.placed, scale, look, selected)
    surround(built, layer.boxes, scale, look, (), left=ground.left, inside=ground.inside, drag="select")
    detailed = len({item.mark.event_id for item in layer.placed})
    tell_below(built, _density_words(len(bounds), detailed, touch=ground.inside), look, scale.pixels)
    return built


def _density_words(count: int, detailed: int, *, touch: bool) -> list[str]:
    return [
        say("{count} events are drawn as density: the stronger the colour, the more events."
            " The {detailed} most important are also drawn one by one.", count=count, detailed=detailed),
        closer_words(touch=touch),
    ]  # fmt: skip


def _far_words(count: int) -> str:
    return say_count(
        "{count} event lies far outside of this time and would squeeze it: not drawn here.",
        "{count} events lie far outside of this time and would squeeze it: not drawn here.", count,
    )  # fmt: skip


def far(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows that `drawing` leaves out unless it draws the whole: their dates would squeeze all others into a corner."""
    rows = np.flatnonzero(placed(frame))
    return frame.iloc[rows[far_outside(bounds_of(frame)[rows])]]


def overview(frame: pd.DataFrame, **options: Any) -> go.Figure:
    """`minimap` as a plotly Figure; takes the same options."""
    return minimap(frame, **options).figure()


def minimap(
    frame: pd.DataFrame,
    *,
    dark: bool = False,
    width: int = 1000,
    window: tuple[int | None, int | None] = (None, None),
    whole: bool = False,
) -> Drawing:
    """The slim minimap: how many events fall when, over the whole time of the frame but for what lies `far` outside, unless `whole`.

    Dragging selects a stretch of time (the bars carry the ISO bounds of their stretch as ``customdata[0]`` and ``[1]``); what lies
    outside of the `window` that is shown, half-open instants, is veiled.
    """
    look = tokens(dark=dark)
    have = placed(frame)
    if not have.any():
        return empty(look, _MINIMAP_HEIGHT)
    bounds = bounds_of(frame)[have]
    if not whole:
        bounds = bounds[~far_outside(bounds)]
    scale = scale_of(bounds, max(width - 16, 120), shortest=shortest(frame)).padded(2, 2)
    built = Drawing()
    draw_minimap(built, bounds, scale)
    draw_window(built, scale, window, look)
    built.update_layout(**common(look), height=_MINIMAP_HEIGHT, margin={"l": 8, "r": 8, "t": 4, "b": 34}, bargap=0)
    built.update_layout(dragmode="select", selectdirection="h")
    built.update_axis("xaxis", **axis_layout(scale, look) | {"side": "bottom", "gridcolor": "rgba(0,0,0,0)", "fixedrange": True})
    built.update_axis("yaxis", visible=False, fixedrange=True, rangemode="tozero")
    return built
