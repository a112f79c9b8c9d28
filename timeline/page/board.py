"""The chart and, beside it, the details of the chosen event; remembers the choice while filters come and go.

A click only notes the event (the browser has marked it already), and the mark is drawn into the figure the next time that this changes
anyway: so a click costs no drawing, however many events there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import streamlit as st

from timeline import chart
from timeline.frame import actor_counts, iso_dates
from timeline.page import curate, desk, plot, stretch, strip, width
from timeline.page.cards import card
from timeline.page.desk import Sheet
from timeline.page.filters import KINDS, Filters, extent
from timeline.page.marks import plain

_FEW = 10_000  # events; of more it is not said how many there are, for want of room


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


def draw(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    """The chart of the `shown` rows and the details of the chosen one, side by side (one below the other on a phone)."""
    everything, kind_of = sheet.frame, sheet.kinds
    if filters.colours == "kind":
        colours = chart.colours_by_kind(kind_of)
    else:
        colours = chart.colours_of(list(actor_counts(everything)))  # of all events, so that no filter changes an actor's colour
    left, right = st.columns([2.6, 1], gap="medium")
    with left, st.container(key="chart", gap="small"):
        wide = width.of_this_place(key="chart-width")
        dated = int(chart.placed(shown).sum())
        marks = desk.one_of_each(shown, sheet.happenings) if filters.together else shown
        with st.container(gap="small"):  # one place for what comes and goes: else the chart would move, be built anew and forget its zoom
            whole = _ways(marks, filters)
            part = _Part(everything, filters, wide, is_dark(), whole)
            _strip(shown, part)
            if filters.colours == "kind":
                st.html(_legend(shown, kind_of))
        if dated:
            _chart(marks, dated, part, colours)
        else:
            st.html(f'<div class="tl-empty">{_nothing(shown)}</div>')
    with right, st.container(border=True, key="details", gap="small"):
        _details(shown, sheet, colours)


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """What is drawn: which events, and how. While it stays the same, what was drawn is sent as it is: so a click costs no drawing."""

    everything: pd.DataFrame
    filters: Filters
    wide: int
    dark: bool
    whole: bool

    def is_as(self, other: _Part | None) -> bool:
        """Whether the same would be drawn."""
        return other is not None and self.everything is other.everything and self._how == other._how

    @property
    def _how(self) -> tuple[Filters, int, bool, bool]:
        return self.filters, self.wide, self.dark, self.whole


def _strip(shown: pd.DataFrame, part: _Part) -> None:
    """The slim strip of all times."""
    state, filters = st.session_state, part.filters
    last: tuple[_Part, str] | None = state.get("strip-drawn")
    if last is None or not part.is_as(last[0]):
        if filters.since is not None or filters.until is not None:
            shown = filters.apply(part.everything, of_all_times=True)
        window = (filters.since, filters.until)
        drawing = chart.minimap(shown, dark=part.dark, width=part.wide, window=window, whole=part.whole).to_json()
        last = state["strip-drawn"] = (part, drawing if chart.placed(shown).sum() >= strip.FEWEST else "")
    if last[1]:
        strip.draw(last[1])


def _chart(shown: pd.DataFrame, dated: int, part: _Part, colours: dict[str, str]) -> None:
    """The figure, drawn for the width that the browser really has."""
    state, filters = st.session_state, part.filters
    last: tuple[_Part, str | None, str] | None = state.get("drawn")
    if last is None or not part.is_as(last[0]):
        state["marked"] = chosen()  # it is drawn anew anyway: with the mark where the last click left it
    if last is None or not part.is_as(last[0]) or last[1] != state.get("marked"):
        drawing = chart.drawing(
            stretch.within(shown, filters.since, filters.until),
            lanes=filters.lanes,
            dark=part.dark,
            selected=state.get("marked"),
            colours=colours,
            width=part.wide,
            labels=filters.labels,
            words=shown,
            whole=part.whole,
        )
        drawing.layout["uirevision"] = f"{filters.since} {filters.until} {part.whole}"  # until that changes, the reader's zoom stays
        last = state["drawn"] = (part, state.get("marked"), drawing.to_json())
    alt = f"Timeline of {dated:,} events, {len(shown) - dated:,} more without a date. The table below holds the same events."
    plot.draw(last[2], "timeline", alt, on_event=lambda event: choose(event, redraw=False), on_stretch=_look_closer)


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
    """The ways back and out, if there are any: to the stretch before, and to what lies far outside; whether that is to be drawn too.

    `shown` are the rows that the chart gets, so that both count the same.
    """
    state = st.session_state
    if filters.since is None and filters.until is None:
        state["stretches"] = ()
    far = shown.loc[chart.far(stretch.within(shown, filters.since, filters.until)).index]
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


def _details(shown: pd.DataFrame, sheet: Sheet, colours: dict[str, str]) -> None:
    everything, read = sheet.frame, sheet.readings
    here = np.flatnonzero(shown["event_id"] == chosen())
    _steps(shown["event_id"], int(here[0]) if len(here) else None)
    rows = everything[everything["event_id"] == chosen()]
    if rows.empty:
        st.html(_INVITATION)
        return
    row = rows.iloc[0]
    bounds = tuple(iso_dates(rows.iloc[:1], name)[0] for name in ("earliest", "latest"))
    if row["event_id"] in sheet.extras:
        curate.actions(row["event_id"])
        curate.editor(row["event_id"], sheet)
    extra = sheet.extras.get(row["event_id"])
    st.html(
        card(
            row, read[row["document"]], bounds=(bounds[0], bounds[1]), when=chart.when(row), colours=colours, hidden=not len(here),
            tags=extra.tags if extra else (), note=extra.note if extra else "", edited=extra.edited if extra else (),
        )
    )  # fmt: skip
    curate.tellings(row["event_id"], sheet)


_INVITATION = """<div class="tl-invite"><b>Click an event</b> to read the sentence it comes from and why it has its date,
or go through them with the arrow keys.</div>"""


def _steps(events: pd.Series, here: int | None) -> None:
    """The buttons that go from event to event in time order, and the one that lets go of the chosen one, which is the one at `here`."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="steps"):
        for label, key, by, shortcut in (("Prev", "previous", -1, "Left"), ("Next", "next", 1, "Right")):
            st.button(label, key=key, on_click=_step, args=(events, here, by), shortcut=shortcut, wrap=False, disabled=events.empty)
        if chosen() is not None:
            of_all = f" of {len(events):,}" if len(events) < _FEW else ""
            place = "hidden" if here is None else f"{here + 1:,}{of_all}"
            st.html(f'<span class="tl-note">{place}</span>', width="content")
            st.button("Close the details", key="let-go", type="tertiary", icon=":material/close:", on_click=choose, args=(None,))


def _step(events: pd.Series, here: int | None, by: int) -> None:
    """Go to the event before or after the one at `here`, round at the ends."""
    place = here + by if here is not None else (0 if by > 0 else -1)
    choose(str(events.iloc[place % len(events)]))
