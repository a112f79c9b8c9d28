"""The card of the chosen event, always at the side (on a phone a sheet from below), and the steps to the one before and after."""

from __future__ import annotations

import numpy as np
import pandas as pd
import streamlit as st

from timeline import chart
from timeline.frame import iso_dates
from timeline.interface import number, say
from timeline.page import announcer, curate
from timeline.page.cards import card
from timeline.page.choice import choose, chosen
from timeline.page.session import Sheet

_FEW = 10_000  # events; of more it is not said how many there are, for want of room


def draw(shown: pd.DataFrame, sheet: Sheet, colours: dict[str, str]) -> None:
    """The card."""
    here = np.flatnonzero(shown["event_id"] == chosen())
    _steps(shown["event_id"], int(here[0]) if len(here) else None)
    rows = sheet.frame[sheet.frame["event_id"] == chosen()]
    if rows.empty:
        announcer.say("")
        words = say("to read the sentence it comes from and why it has its date, or go through them with the arrow keys.")
        st.html(f'<div class="tl-invite"><b>{say("Click an event")}</b> {words}</div>')
        return
    row = rows.iloc[0]
    announcer.say(f"{chart.when(row)}: {row['title']}")
    bounds = tuple(iso_dates(rows.iloc[:1], name)[0] for name in ("earliest", "latest"))
    if row["event_id"] in sheet.extras:
        curate.actions(row["event_id"])
        curate.editor(row["event_id"], sheet)
    extra = sheet.extras.get(row["event_id"])
    st.html(
        card(
            row, sheet.readings[row["document"]], bounds=(bounds[0], bounds[1]), when=chart.when(row), colours=colours,
            hidden=not len(here), tags=extra.tags if extra else (), note=extra.note if extra else "",
            edited=extra.edited if extra else (),
        )
    )  # fmt: skip
    curate.tellings(row["event_id"], sheet)


def _steps(events: pd.Series, here: int | None) -> None:
    """The buttons that go from event to event in time order, and the one that lets go of the chosen one, which is the one at `here`."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="steps"):
        for label, key, by, shortcut in ((say("Prev"), "previous", -1, "Left"), (say("Next"), "next", 1, "Right")):
            st.button(label, key=key, on_click=_step, args=(events, here, by), shortcut=shortcut, wrap=False, disabled=events.empty)
        if chosen() is not None:
            place = say("hidden") if here is None else number(here + 1)
            if here is not None and len(events) < _FEW:
                place = say("{place} of {count}", place=here + 1, count=len(events))
            st.html(f'<span class="tl-note">{place}</span>', width="content")
            st.button(say("Close the details"), key="let-go", type="tertiary", icon=":material/close:", on_click=choose, args=(None,))


def _step(events: pd.Series, here: int | None, by: int) -> None:
    """Go to the event before or after the one at `here`, round at the ends."""
    place = here + by if here is not None else (0 if by > 0 else -1)
    choose(str(events.iloc[place % len(events)]))
