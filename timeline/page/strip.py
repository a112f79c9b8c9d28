"""The slim strip above the chart: how many events fall when; dragging across it shows only that stretch of time."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from timeline import chart
from timeline.model import iso
from timeline.page.filters import moment_of

FEWEST = 3  # dated events; fewer need no overview


def draw(frame: pd.DataFrame, *, dark: bool, wide: int) -> None:
    """The strip for the events of `frame`, which the date filter has not touched."""
    dated, _ = chart.drawable(frame)
    if len(dated) < FEWEST:
        return
    state = st.session_state
    ends = (state["from"], state["to"])
    if state.get("stretch", ("", "")) != ends:  # typed or cleared: what is still drawn on the strip would be wrong
        state["stretch"] = ends
        state["strip-turn"] = state.get("strip-turn", 0) + 1
    key = f"strip-{state.get('strip-turn', 0)}"
    st.plotly_chart(
        chart.overview(frame, dark=dark, width=wide),
        key=key,
        on_select=lambda: _stretched(key),
        selection_mode=["box"],
        theme=None,
        config={**chart.CONFIG, "displayModeBar": False, "scrollZoom": False},
        alt="How many events there are in each part of the time. Dragging across it sets the dates in the filter.",
    )


def _stretched(key: str) -> None:
    """A stretch was dragged out, or given up by a double click: set the dates of the filter."""
    state = st.session_state
    points: list[Any] = state[key].selection.points
    bars = [point["customdata"] for point in points if point.get("customdata")]
    moments = [moment_of(str(bound)) for bar in bars for bound in bar[:2]]
    ends = (iso(min(moments)), iso(max(moments))) if moments else ("", "")
    state["from"], state["to"] = ends
    state["stretch"] = ends
