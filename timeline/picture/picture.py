"""A frame as a picture: the axis, the lanes and where every mark and label stands; what the chart, the SVG and the pages draw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.frame import actor_counts, bounds_of
from timeline.model import MINUTES_A_DAY
from timeline.picture.colours import colours_of
from timeline.picture.even import even_axis
from timeline.picture.ink import DIAMOND
from timeline.picture.lanes import Lane, LaneKind, lanes_of
from timeline.picture.layout import MOST_LABELLED_ROWS, Box, Placed, laid_out
from timeline.picture.margins import INSIDE_LEFT, RIGHT, left_margin
from timeline.picture.marks import Mark, marks_of
from timeline.picture.publication import published_on
from timeline.picture.scale import Scale, scale_of
from timeline.picture.windows import Window

NARROW = 600  # a picture narrower than this has its lane titles inside and no labels
TRIES = ((MOST_LABELLED_ROWS, 4200), (24, 4200), (8, 4200), (1, 6000))  # (rows labelled throughout, tallest plot in pixels), best first
LEAST_PLOT = 120  # pixels


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn: `left` are the pixels beside the plot for lane titles, or they stand `inside`; `published` and `breaks` are instants.

    `ticks` are (instant, label, "<br>" between two rows), of an even axis those of its columns; none where plotly makes its own.
    """

    scale: Scale
    boxes: tuple[Box, ...]
    placed: tuple[Placed, ...]
    published: tuple[float, ...]
    left: int
    inside: bool
    ticks: tuple[tuple[float, str], ...] = ()
    breaks: tuple[float, ...] = ()

    @property
    def height(self) -> float:
        """Pixels of the plot."""
        return self.boxes[-1].bottom


@dataclass(frozen=True, slots=True)
class Ground:
    """The lanes and the axis, before any mark stands."""

    lanes: tuple[Lane, ...]
    scale: Scale
    left: int
    inside: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """The scale with what stands on it; see `Picture`."""

    scale: Scale
    published: tuple[float, ...]
    ticks: tuple[tuple[float, str], ...] = ()
    breaks: tuple[float, ...] = ()


def ground_of(
    frame: pd.DataFrame,
    width: int,
    *,
    lanes: LaneKind = "actor",
    colours: Mapping[str, str] | None = None,
    painted: npt.NDArray[np.object_] | None = None,
    window: Window | None = None,
) -> Ground:
    """The lanes and the axis of rows that all have a bound; of the frame only the columns that lanes are made of are looked at.

    `painted` gives each row a colour of its own, in all its lanes; else `colours` gives each actor one.
    """
    bounds = bounds_of(frame)
    inside = width < NARROW
    made = lanes_of(frame, bounds, lanes, colours_of(list(actor_counts(frame))) if colours is None else colours)
    if painted is not None:
        made = tuple(replace(lane, colours=painted[lane.rows]) for lane in made)
    left = INSIDE_LEFT if inside else left_margin(made, width)
    scale = scale_of(bounds, max(width - left - RIGHT, LEAST_PLOT), shortest=shortest(frame))
    return Ground(made, scale if window is None else scale.opened_on(window.low, window.high), left, inside)


def shortest(frame: pd.DataFrame) -> float:
    """The shortest axis in minutes: a week for days, so that a lone day does not fill the page, less where the text knows the hour."""
    return 180.0 if frame["precision"].isin(["minute", "hour"]).all() else 8.0 * MINUTES_A_DAY


def padded_for(scale: Scale, marks: Sequence[Mark]) -> Scale:
    """The scale with room at both sides for the ink of the outermost marks; one that is opened on a window stays as it is."""
    if scale.limits:
        return scale
    begins, ends = np.array([(mark.first, mark.last) for mark in marks], dtype=np.float64).T
    open_left = any(mark.start is None for mark in marks)
    open_right = any(mark.end is None for mark in marks)
    left = max(DIAMOND, DIAMOND - scale.at(float(begins.min())), 5 * DIAMOND if open_left else 0)
    right = max(DIAMOND, scale.at(float(ends.max())) + DIAMOND - scale.pixels, 5 * DIAMOND if open_right else 0)
    return scale.padded(left, right)


def axis_of(ground: Ground, frame: pd.DataFrame, marks: Sequence[Mark], *, even: bool) -> Axis:
    """The axis for the `marks` of the rows that the ground was made of; `even` is the scale of `even.py`, which needs no window."""
    if even:
        axis = even_axis(marks, ground.scale.pixels)
        return Axis(axis.scale, (), axis.ticks, axis.breaks)
    scale, published = published_on(frame, ground.scale)
    return Axis(padded_for(scale, marks), published)


def picture_of(
    ground: Ground,
    frame: pd.DataFrame,
    told: pd.DataFrame | None = None,
    *,
    labels: bool = True,
    even: bool = False,
    tries: Sequence[tuple[int, float]] = TRIES,
) -> Picture | None:
    """The picture of the rows that the ground was made of; None if it would be too high.

    `told` has the same rows with the dates that are put into words; `even` is the scale of `even.py`, which needs no window.
    """
    marks = marks_of(frame, told)
    axis = axis_of(ground, frame, marks, even=even)
    for labelled_rows, tallest in tries:
        rows = labelled_rows if labels and not ground.inside else 0
        if found := laid_out(ground.lanes, marks, axis.scale, labelled_rows=rows, headers=ground.inside, tallest=tallest):
            return Picture(axis.scale, *found, axis.published, ground.left, ground.inside, axis.ticks, axis.breaks)
    return None
