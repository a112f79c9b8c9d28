"""How often two actors take part in one event, as a square and as a table."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from timeline.analysis import CoOccurrence
from timeline.chart.actor_charts import co_occurrence_square, fitting
from timeline.page import plot
from timeline.page.analysis_views.notes import TABLE_HEIGHT, counted, empty, note


def draw(found: CoOccurrence, *, on_pair: Callable[[str, str], None], dark: bool = False, width: int = 1000) -> None:
    """How often two actors take part in one event, as a square and as a table; a cell or a row calls `on_pair` with their names."""
    pairs = found.pairs
    if not pairs:
        empty("No two actors take part in the same event.")
        return
    more = f" {counted(found.more, 'actor')} with fewer events left out." if found.more else ""
    drawn = fitting(found.names, width)
    part = f" The first {drawn:,} are drawn here; the table has all." if drawn < len(found.names) else ""
    note(f"In how many events two actors take part together; grey: how many each has in all.{more}{part} Click a cell to see them.")
    drawing = co_occurrence_square(found.names, found.matrix, dark=dark, width=width)
    alt = f"How many events {counted(len(found.names), 'actor')} share, two by two. The table below says the same."
    plot.draw(drawing.to_json(), "together", alt, on_event=lambda cell: _cell_chosen(cell, found, on_pair), on_range=_no_range, bare=True)
    with st.expander("The same as a table"):
        st.dataframe(
            pd.DataFrame(
                {"Actor": [pair.one for pair in pairs], "With": [pair.other for pair in pairs], "Events": [pair.events for pair in pairs]}
            ),
            key="together-table",
            hide_index=True,
            height=min(TABLE_HEIGHT, 38 + 35 * len(pairs)),
            selection_mode="single-row",
            on_select=lambda: _pair_chosen(found, on_pair),
            alt="Pairs of actors and the number of their events; choosing a row shows these events",
        )


def _no_range(low: str, high: str) -> None:
    """The square has no time axis to drag across."""


def _cell_chosen(cell: str, found: CoOccurrence, on_pair: Callable[[str, str], None]) -> None:
    row, _, column = cell.partition(",")
    if row.isdecimal() and column.isdecimal() and max(int(row), int(column)) < len(found.names):
        on_pair(found.names[int(row)], found.names[int(column)])


def _pair_chosen(found: CoOccurrence, on_pair: Callable[[str, str], None]) -> None:
    rows = st.session_state["together-table"].selection.rows
    if rows and rows[0] < len(found.pairs):
        on_pair(found.pairs[rows[0]].one, found.pairs[rows[0]].other)
