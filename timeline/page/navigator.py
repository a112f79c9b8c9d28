"""The navigator above the chart as plain values: how many events fall when over the whole time, and the ticks; knows no Streamlit."""

from __future__ import annotations

from typing import TypedDict

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.chart.axis import moment_text
from timeline.frame import bounds_of
from timeline.picture.density import closed_bounds, weights
from timeline.picture.scale import Scale, own_ticks
from timeline.picture.windows import Window

FEWEST = 3  # dated events; fewer need no overview
_A_BAR = 7  # pixels


class Navigator(TypedDict):
    """What the browser is sent: heights from 0 to 1 of bars of equal width from `low` to `high`, and where which words stand below."""

    low: str
    high: str
    bars: list[float]
    ticks: list[tuple[str, str]]


def navigator(frame: pd.DataFrame, whole: Window, pixels: float) -> Navigator:
    """The navigator of the rows of `frame` over the `whole` time, `pixels` wide; no bars where the events are fewer than `FEWEST`."""
    bounds = bounds_of(frame)
    bounds = bounds[~np.isnan(bounds).all(axis=1)]
    ends: tuple[str, str] = (moment_text(whole.low), moment_text(whole.high))
    if len(bounds) < FEWEST:
        return Navigator(low=ends[0], high=ends[1], bars=[], ticks=[])
    edges = np.linspace(whole.low, whole.high, max(12, int(pixels / _A_BAR)) + 1)
    heights = np.sqrt(weights(closed_bounds(bounds), edges))  # area by root, so that a busy week does not flatten all the rest
    return drawn(whole.low, whole.high, heights, pixels)


def drawn(low: int, high: int, heights: npt.NDArray[np.float64], pixels: float) -> Navigator:
    """The navigator with bars of these heights, of equal width, from one instant to another."""
    tallest = float(heights.max()) or 1.0
    ticks = own_ticks(Scale(low, high, pixels))
    return Navigator(
        low=moment_text(low), high=moment_text(high), bars=(heights / tallest).round(3).tolist(),
        ticks=[(moment_text(moment), label.replace("<br>", " ").strip()) for moment, label in ticks],
    )  # fmt: skip
