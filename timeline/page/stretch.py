"""A stretch of time, drawn as if nothing reached beyond it; knows no Streamlit.

An event "since 2019" fits a filter for 2024, but its mark would make the axis five years long. So what is drawn is cut off at the
borders of the stretch, while the words that explain a mark stay those of the whole event.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from timeline.chart.marks import marks_of
from timeline.frame import spans, timestamps
from timeline.model import MINUTES_A_DAY, Grain

_CLOCK = frozenset({Grain.MINUTE.value, Grain.HOUR.value})


def within(frame: pd.DataFrame, since: int | None, until: int | None) -> pd.DataFrame:
    """`frame` with its bounds moved to the borders where they lie beyond; an open end stays open.

    `since` and `until` are half-open instants (None for open); every row must be one that can lie between them.
    """
    if since is None and until is None:
        return frame
    starts: list[int | None] = []
    lasts: list[int | None] = []
    for (start, end), precision in zip(spans(frame), frame["precision"], strict=True):
        starts.append(since if since is not None and start is not None and start < since else start)
        end = until if until is not None and end is not None and end > until else end
        lasts.append(end if end is None else end - (1 if precision in _CLOCK else MINUTES_A_DAY))
    return frame.assign(earliest=timestamps(starts).set_axis(frame.index), latest=timestamps(lasts).set_axis(frame.index))


def tell_the_whole(drawing: Any, dated: pd.DataFrame) -> None:
    """Give the marks of a figure of a cut frame the hover text of the whole events, the rows of `dated`, all of which have a bound."""
    cards = {mark.event_id: mark.card for mark in marks_of(dated, spans(dated))}
    for trace in drawing.data:
        points = trace.customdata
        if points is not None and all(isinstance(point[0], str) and point[0] in cards for point in points):  # not a map of densities
            trace.customdata = [[point[0], cards[point[0]], *point[2:]] for point in points]
