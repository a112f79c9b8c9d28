"""The list: the events down the page in the order of time, with their dates, actors and pauses, and a thin rail that keeps the proportions.

It is what a phone opens on. The browser builds it from text nodes alone (list_view.js), so that nothing in it can be anything but text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

import numpy as np
import pandas as pd
import streamlit as st
from streamlit.components import v2

from timeline.frame import actor_names, bounds_of
from timeline.interface import mark_count, say_count
from timeline.model import MINUTES_A_DAY
from timeline.page import grid, session
from timeline.page.choice import choose, chosen, is_dark
from timeline.page.session import Sheet
from timeline.wording import whens

_HERE = Path(__file__).parent
_SCRIPT = (_HERE / "list_view.js").read_text(encoding="utf-8")
_STYLE = (_HERE / "list_view.css").read_text(encoding="utf-8")
_A_PAGE = 200  # the browser is sent no more at a time
_PAUSES = (
    (365.2425, mark_count("{count} year later", "{count} years later")),
    (30.44, mark_count("{count} month later", "{count} months later")),
    (7, mark_count("{count} week later", "{count} weeks later")),
)  # days; a shorter one is not told
_NEUTRAL = "#8a94a6"


class Entry(TypedDict):
    """One event: its date as text, the actors with their colours, how long it was quiet before, and where the rail has it (0 to 1)."""

    event: str
    when: str
    title: str
    actors: list[tuple[str, str]]
    pause: str
    first: float | None
    last: float | None


def entries(frame: pd.DataFrame, colours: Mapping[str, str]) -> list[Entry]:
    """The rows of `frame`, which are in the order of time, as entries of the list; those without a date have no place on the rail."""
    if frame.empty:
        return []
    bounds = bounds_of(frame)
    known = np.where(np.isnan(bounds), bounds[:, ::-1], bounds)  # the known end for both where one is open
    low, high = (float(np.nanmin(known)), float(np.nanmax(known))) if not np.isnan(known).all() else (0.0, 1.0)
    length = max(high - low, 1.0)
    made: list[Entry] = []
    before = np.nan
    for place, (event, title, actors, when) in enumerate(
        zip(frame["event_id"], frame["title"], frame["actors"], whens(frame), strict=True)
    ):
        start, end = known[place].tolist()
        dated = not np.isnan(start)
        made.append(
            Entry(
                event=event, when=when, title=title, actors=[(name, colours.get(name, _NEUTRAL)) for name in actor_names(actors)],
                pause=pause(start - before), first=round((start - low) / length, 4) if dated else None,
                last=round((end - low) / length, 4) if dated else None,
            )
        )  # fmt: skip
        before = np.nanmax([before, end]) if dated else before
    return made


def pause(minutes: float) -> str:
    """A silence in words, in the coarsest unit that it holds: ``3 years later``; "" for less than a week or none."""
    days = minutes / MINUTES_A_DAY
    for unit, words in _PAUSES:
        if days >= unit:  # false for nan
            return say_count(*words, round(days / unit))
    return ""


def draw(shown: pd.DataFrame, sheet: Sheet, colours: Mapping[str, str], *, together: bool) -> None:
    """The list of the `shown` events, with `together` one entry for what several tell."""
    if shown.empty:
        st.html(f'<div class="tl-empty">{session.nothing(sheet)}</div>')
        return
    rows = session.one_of_each(shown, sheet.happenings) if together else shown
    _, page = grid.page_of(rows, _A_PAGE, "list-page")
    made = entries(page, colours)
    version = hashlib.sha256(json.dumps(made).encode()).hexdigest()
    mount = v2.component("timeline_list", js=_SCRIPT, css=_STYLE, html='<div class="tl-list"></div>', isolate_styles=False)

    def clicked() -> None:
        if event := st.session_state["list"].clicked:
            choose(str(event))

    standing = sheet.happenings.get(chosen() or "")
    ids = set(standing.event_ids) if standing and together else {chosen()}
    marked = next((entry["event"] for entry in made if entry["event"] in ids), "")
    data = {"entries": made, "version": version, "chosen": marked, "theme": "dark" if is_dark() else "light"}
    mount(key="list", data=data, on_clicked_change=clicked)
