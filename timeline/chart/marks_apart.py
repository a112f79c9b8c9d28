"""The figure of a browser that lays the marks out by itself: axis, publication lines and key as plotly's, the marks as data beside them."""

from __future__ import annotations

import pandas as pd

from timeline.chart.axes_and_legend import even_axis_layout, surround
from timeline.chart.drawing import key
from timeline.chart.hypertext import card_lines
from timeline.chart.spec import Drawing
from timeline.model import instant
from timeline.picture.colours import Tokens
from timeline.picture.for_browser import lane_data, mark_data
from timeline.picture.layout import SLIM_ROW, laid_out
from timeline.picture.marks import marks_of
from timeline.picture.picture import Ground, axis_of

_TALLEST = 6000  # pixels


def draw_apart(ground: Ground, frame: pd.DataFrame, told: pd.DataFrame, look: Tokens, *, labels: bool, even: bool) -> Drawing | None:
    """The figure without a height: what the browser adds is that of the lanes. None if these would be too high even without labels."""
    marks = marks_of(frame, told)
    axis = axis_of(ground, frame, marks, even=even)
    crowded = sum(len(lane.rows) for lane in ground.lanes) * SLIM_ROW > _TALLEST
    if crowded and not laid_out(ground.lanes, marks, axis.scale, labelled_rows=0, headers=ground.inside, tallest=_TALLEST):
        return None
    built = Drawing()
    key(built, {mark.shape for mark in marks}, look)
    surround(built, (), axis.scale, look, axis.published, left=ground.left, inside=ground.inside)
    if even:
        even_axis_layout(built, axis, look)
    knots = [(moment, axis.scale.at(moment)) for moment, _ in axis.scale.knots]
    lanes = [lane_data(lane, marks) | {"colours": lane.colours.tolist()} for lane in ground.lanes]
    told_of = [mark_data(mark) | {"card": card_lines(mark)} for mark in marks]
    built.apart = {"epoch": instant(1970), "marks": told_of, "lanes": lanes, "knots": knots or None, "labels": labels,
                   "headers": ground.inside}  # fmt: skip
    return built
