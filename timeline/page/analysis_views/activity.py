"""Events by actor over time, as bars and as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st

from timeline.analysis import Activity, Share
from timeline.chart.actor_charts import Row, bars_over_time
from timeline.interface import say
from timeline.interface.lengths import length
from timeline.page import plot
from timeline.page.analysis_views.notes import TABLE_HEIGHT, empty, events_words, note
from timeline.page.filters import moment_of
from timeline.picture.colours import NEUTRAL, PALETTE
from timeline.wording import precision_words


def draw(
    found: Activity,
    *,
    on_range: Callable[[int, int], None],
    colours: Mapping[str, str] | None = None,
    dark: bool = False,
    width: int = 1000,
) -> None:
    """Events by actor over time as bars, and as a table; a bar or a row calls `on_range` with the half-open instants of its stretch."""
    if found.is_empty:
        empty(say("No event with a date, so nothing to count over time."))
        return
    told = [
        say("Events in each {unit}.", unit=precision_words(found.grain.value)),
        say("An event with two actors is in both rows; one whose date is less precise is spread over its time."),
        say("{events} without a date: not counted here.", events=events_words(found.undated)) if found.undated else "",
        say("Click a bar to look at that time."),
    ]
    note(" ".join(filter(None, told)))
    rows = [Row(share.name, events_words(share.events), share.weights, _colour(share, colours or {})) for share in found.shares]
    drawing = bars_over_time(found.edges, found.labels, rows, dark=dark, width=width)
    count = length(len(found.labels), found.grain.value)
    alt = say("Events by actor over time, {count}. The table below says the same.", count=count)
    plot.draw(drawing.to_json(), "activity", alt, on_range=lambda low, high: _range_chosen(low, high, on_range), bare=True)
    with st.expander(say("The same as a table")):
        st.dataframe(
            _by_time(found),
            key="activity-table",
            hide_index=True,
            height=min(TABLE_HEIGHT, 38 + 35 * len(found.labels)),
            selection_mode="single-row",
            on_select=lambda: _bin_chosen(found, on_range),
            alt=say("Events by actor in each stretch of time; choosing a row shows that time"),
        )


def _colour(share: Share, colours: Mapping[str, str]) -> str:
    return colours.get(share.name, PALETTE[0]) if share.is_actor else NEUTRAL


def _range_chosen(low: str, high: str, on_range: Callable[[int, int], None]) -> None:
    if low and high:
        on_range(moment_of(low), moment_of(high))


def _by_time(found: Activity) -> pd.DataFrame:
    """A row for each stretch, a column for each share; an actor may be called like one of the other columns."""
    columns: dict[str, list[str] | list[float]] = {say("When"): list(found.labels), say("All events"): _rounded(found.every)}
    for share in found.shares:
        name = share.name
        while name in columns:
            name = say("{name} (actor)", name=name) if share.is_actor else say("{name} (rest)", name=name)
        columns[name] = _rounded(share)
    return pd.DataFrame(columns)


def _rounded(share: Share) -> list[float]:
    return [round(value, 2) for value in share.weights]


def _bin_chosen(found: Activity, on_range: Callable[[int, int], None]) -> None:
    rows = st.session_state["activity-table"].selection.rows
    if rows and rows[0] < len(found.labels):
        on_range(found.edges[rows[0]], found.edges[rows[0] + 1])
