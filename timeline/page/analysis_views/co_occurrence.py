"""How often two actors take part in one event, as a square and as a table."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from timeline.analysis import CoOccurrence
from timeline.chart.actor_charts import co_occurrence_square, fitting
from timeline.interface import say, say_count
from timeline.page import plot
from timeline.page.analysis_views.notes import TABLE_HEIGHT, empty, note


def draw(found: CoOccurrence, *, on_pair: Callable[[str, str], None], dark: bool = False, width: int = 1000) -> None:
    """How often two actors take part in one event, as a square and as a table; a cell or a row calls `on_pair` with their names."""
    pairs = found.pairs
    if not pairs:
        empty(say("No two actors take part in the same event."))
        return
    drawn = fitting(found.names, width)
    told = [say("In how many events two actors take part together; grey: how many each has in all.")]
    if found.more:
        told.append(say_count("{count} actor with fewer events left out.", "{count} actors with fewer events left out.", found.more))
    if drawn < len(found.names):
        told.append(say("The first {count} are drawn here; the table has all.", count=drawn))
    note(" ".join((*told, say("Click a cell to see them."))))
    drawing = co_occurrence_square(found.names, found.matrix, dark=dark, width=width)
    alt = say("How many events {count} actors share, two by two. The table below says the same.", count=len(found.names))
    plot.draw(drawing.to_json(), "together", alt, on_event=lambda cell: _cell_chosen(cell, found, on_pair), on_range=_no_range, bare=True)
    with st.expander(say("The same as a table")):
        st.dataframe(
            pd.DataFrame(
                {
                    say("Actor"): [pair.one for pair in pairs],
                    say("With"): [pair.other for pair in pairs],
                    say("Events"): [pair.events for pair in pairs],
                }
            ),
            key="together-table",
            hide_index=True,
            height=min(TABLE_HEIGHT, 38 + 35 * len(pairs)),
            selection_mode="single-row",
            on_select=lambda: _pair_chosen(found, on_pair),
            alt=say("Pairs of actors and the number of their events; choosing a row shows these events"),
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
