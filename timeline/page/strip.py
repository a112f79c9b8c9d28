"""The slim strip above the chart: how many events fall when; dragging across it shows only that stretch of time."""

from __future__ import annotations

import streamlit as st

from timeline.model import MINUTES_A_DAY, iso
from timeline.page import plot
from timeline.page.filters import moment_of

FEWEST = 3  # dated events; fewer need no overview


def draw(drawing: str) -> None:
    """The strip, the JSON of a drawing by `chart.minimap` of the events that the date filter has not touched."""
    alt = "How many events there are in each part of the time. Dragging across it sets the dates in the filter."
    plot.draw(drawing, "strip-of-time", alt, on_stretch=_stretched, bare=True)


def _stretched(first: str, last: str) -> None:
    """A stretch was dragged out, or given up by a double click: set the dates of the filter."""
    state = st.session_state
    state["stretches"] = ()
    state["from"], state["to"] = days(first, last) if first else ("", "")


def days(first: str, last: str) -> tuple[str, str]:
    """The first and the last day, ISO, of the stretch between two moments as plotly gives them."""
    begins, ends = moment_of(first), moment_of(last)
    at_midnight = not last[10 + last.startswith("-") :].strip("T 0:.")
    return iso(begins), iso(max(begins, ends - MINUTES_A_DAY) if at_midnight else ends)
