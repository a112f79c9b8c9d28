"""A stretch of time, drawn as if nothing reached beyond it; knows no Streamlit.

An event "since 2019" fits a filter for 2024, but its mark would make the axis five years long. So what is drawn is cut off at the
borders of the stretch, while the words that explain a mark stay those of the whole event.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from timeline.frame import bounds_of, timestamps
from timeline.model import MINUTES_A_DAY, Grain


def within(frame: pd.DataFrame, since: int | None, until: int | None) -> pd.DataFrame:
    """`frame` with its bounds moved to the borders where they lie beyond; an open end stays open.

    `since` and `until` are half-open instants (None for open); every row must be one that can lie between them.
    """
    if since is None and until is None:
        return frame
    start, end = bounds_of(frame).T  # comparing with nan is false: an open end stays open
    earliest, latest = frame["earliest"].to_numpy().copy(), frame["latest"].to_numpy().copy()
    if since is not None:
        earliest[start < since] = _moment(since)
    if until is not None:
        clock = frame["precision"].isin([Grain.MINUTE.value, Grain.HOUR.value]).to_numpy()
        latest[(end > until) & clock] = _moment(until - 1)
        latest[(end > until) & ~clock] = _moment(until - MINUTES_A_DAY)
    return frame.assign(earliest=earliest, latest=latest)


def _moment(instant: int) -> np.datetime64:
    return timestamps([instant]).to_numpy()[0]
