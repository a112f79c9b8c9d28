"""The chart and, beside it, the details of the chosen event; remembers the choice while filters come and go.

A click only notes the event (the browser has marked it already), and the mark is drawn into the figure the next time that this changes
anyway: so a click costs no drawing, however many events there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from timeline import chart
from timeline.extraction import Extraction
from timeline.frame import actor_counts, iso_dates
from timeline.page import plot, stretch, strip, width
from timeline.page.cards import card
from timeline.page.filters import KINDS, Filters, extent
from timeline.page.marks import plain


def chosen() -> str | None:
    """The id of the chosen event."""
    return st.session_state.get("chosen")


def choose(event: str | None, *, redraw: bool = True) -> None:
    """Make an event the chosen one; `redraw` marks it in the chart too, which a click there has done already."""
    st.session_state["chosen"] = event
    if redraw:
        st.session_state["marked"] = event


def is_dark() -> bool:
    """Whether the browser shows the page light on dark."""
    return st.context.theme.type == "dark"


def draw(
    shown: pd.DataFrame, everything: pd.DataFrame, read: Mapping[str, Extraction], filters: Filters, kind_of: Mapping[str, str]
) -> None:
    """The chart of the `shown` rows and the details of the chosen one, side by side (one below the other on a phone)."""
    if filters.colours == "kind":
        colours = chart.colours_by_kind(kind_of)
    else:
        colours = chart.colours_of(list(actor_counts(everything)))  # of all events, so that no filter changes an actor's colour
    left, right = st.columns([2.6, 1], gap="medium")
    with left, st.container(key="chart", gap="small"):
        wide = width.of_this_place(key="chart-width")
        whole = _ways(shown, filters)
        of_all_times = shown if filters.since is None and filters.until is None else filters.apply(everything, of_all_times=True)
        strip.draw(of_all_times, dark=is_dark(), wide=wide, window=(filters.since, filters.until), whole=whole)
        if filters.colours == "kind":
            st.html(_legend(shown, kind_of))
        _chart(shown, everything, filters, colours, wide, whole=whole)
    with right, st.container(border=True, key="details", gap="small"):
        _details(shown, everything, read, colours)


def _chart(shown: pd.DataFrame, everything: pd.DataFrame, filters: Filters, colours: dict[str, str], wide: int, *, whole: bool) -> None:
    """The figure, drawn for the width that the browser really has."""
    dated, tray = chart.drawable(shown)
    if dated.empty:
        st.html(f'<div class="tl-empty">{_nothing(shown)}</div>')
        return
    state = st.session_state
    signature = (filters, wide, is_dark(), whole)
    last: _Drawn | None = state.get("drawn")
    if last is None or last.signature != signature or last.everything is not everything:
        state["marked"] = chosen()  # it is drawn anew anyway: with the mark where the last click left it
        last = None
    if last is None or last.marked != state.get("marked"):
        drawing = chart.drawing(
            stretch.within(dated, filters.since, filters.until),
            lanes=filters.lanes,
            dark=is_dark(),
            selected=state.get("marked"),
            colours=colours,
            width=wide,
            labels=filters.labels,
            words=dated,
            whole=whole,
        )
        drawing.layout["uirevision"] = f"{filters.since} {filters.until} {whole}"  # until the stretch changes, the reader's zoom stays
        last = state["drawn"] = _Drawn(signature, everything, state.get("marked"), drawing.to_json())
    plot.draw(
        last.drawing,
        "timeline",
        f"Timeline of {len(dated)} events, {len(tray)} more without a date. The table below holds the same events.",
        on_event=lambda event: choose(event, redraw=False),
        on_stretch=_look_closer,
    )


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What was drawn last: for a click nothing else changes, and then it is sent as it is."""

    signature: tuple[Any, ...]
    everything: pd.DataFrame
    marked: str | None
    drawing: str


# ------------------------------------------------------------------------------------------------------ looking closer


def _look_closer(first: str, last: str) -> None:
    """Show a stretch of time that was picked out of the density; a double click goes back."""
    if not first:
        _back()
        return
    state = st.session_state
    state["stretches"] = (*state.get("stretches", ()), (state["from"], state["to"]))
    state["from"], state["to"] = strip.days(first, last)


def _back() -> None:
    """The stretch that was shown before."""
    state = st.session_state
    before = state.get("stretches", ())
    if before:
        state["from"], state["to"] = before[-1]
        state["stretches"] = before[:-1]


def _ways(shown: pd.DataFrame, filters: Filters) -> bool:
    """The ways back and out, if there are any: to the stretch before, and to what lies far outside; whether that is to be drawn too."""
    state = st.session_state
    if filters.since is None and filters.until is None:
        state["stretches"] = ()
    far = chart.far(shown)
    before = state.get("stretches", ())
    if far.empty and not before:
        return False
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="ways"):
        if before:
            st.button("Back", key="back", type="tertiary", icon=":material/arrow_back:", on_click=_back, help=_worded(*before[-1]))
        if len(far):
            first, last = extent(far)
            years = first if first == last else f"{first} – {last}"
            st.toggle(f"Show {len(far)} event{'s' * (len(far) != 1)} far outside ({years})", key="whole", persist_state="session")
    return bool(len(far)) and bool(state.get("whole"))


def _worded(first: str, last: str) -> str:
    return f"Back to {plain(first) or 'the first'} – {plain(last) or 'the last'}" if first or last else "Back to all times"


def _legend(shown: pd.DataFrame, kind_of: Mapping[str, str]) -> str:
    """The colours of the kinds of actors that take part in the `shown` events."""
    present = {kind_of.get(name) for name in actor_counts(shown)}
    colours = chart.colours_by_kind({kind: kind for kind in KINDS})
    items = (
        f'<span><i class="tl-dot" style="background:{colours[kind]}"></i>{words}</span>' for kind, words in KINDS.items() if kind in present
    )
    return f'<div class="tl-legend">{"".join(items)}</div>'


def _nothing(shown: pd.DataFrame) -> str:
    if shown.empty:
        return "No event fits the filters."
    return "None of these events has a date that could be drawn. They stand below, under “Undated”."


# --------------------------------------------------------------------------------------------------------- the details


def _details(shown: pd.DataFrame, everything: pd.DataFrame, read: Mapping[str, Extraction], colours: dict[str, str]) -> None:
    order = shown["event_id"].tolist()
    _steps(order)
    rows = everything[everything["event_id"] == chosen()]
    if rows.empty:
        st.html(_INVITATION)
        return
    row = rows.iloc[0]
    bounds = tuple(iso_dates(rows.iloc[:1], name)[0] for name in ("earliest", "latest"))
    hidden = chosen() not in order
    st.html(card(row, read[row["document"]], bounds=(bounds[0], bounds[1]), when=chart.when(row), colours=colours, hidden=hidden))


_INVITATION = """<div class="tl-invite"><b>Click an event</b> to read the sentence it comes from and why it has its date,
or go through them with the arrow keys.</div>"""


def _steps(order: list[str]) -> None:
    """The buttons that go from event to event in time order, and the one that lets go of the chosen one."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="steps"):
        st.button("Prev", key="previous", on_click=_step, args=(order, -1), shortcut="Left", wrap=False, disabled=not order)
        st.button("Next", key="next", on_click=_step, args=(order, 1), shortcut="Right", wrap=False, disabled=not order)
        if chosen() is not None:
            place = f"{order.index(str(chosen())) + 1} of {len(order)}" if chosen() in order else "hidden"
            st.html(f'<span class="tl-note">{place}</span>', width="content")
            st.button("Close the details", key="let-go", type="tertiary", icon=":material/close:", on_click=choose, args=(None,))


def _step(order: list[str], by: int) -> None:
    """Go to the event before or after the chosen one, round at the ends."""
    now = chosen()
    place = order.index(now) + by if now in order else (0 if by > 0 else -1)
    choose(order[place % len(order)])
