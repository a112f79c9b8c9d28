"""Who is who: the actors of all articles with their other names, and what a person says about them, everywhere at once."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from timeline.actors.corrections import Action, Correction
from timeline.frame import actor_counts
from timeline.interface import mark, say
from timeline.model import ActorType
from timeline.page import session
from timeline.page.filters import KINDS
from timeline.page.session import Sheet
from timeline.project.edits import CorrectActor

_WAYS = {
    Action.RENAME: mark("Rename"), Action.MERGE: mark("Same as another"), Action.SPLIT: mark("Separate a name"),
    Action.HIDE: mark("Not an actor"),
    Action.ADD: mark("Add an actor"),
}  # fmt: skip
_COLUMNS = {
    "Name": mark("Name"), "Kind": mark("Kind"), "Other names": mark("Other names"), "Events": mark("Events"), "Mentions": mark("Mentions"),
    "Articles": mark("Articles"),
}  # fmt: skip
_SAID = {
    Action.RENAME: mark("{name} is now called {other}."), Action.MERGE: mark("{name} and {other} are one actor now."),
    Action.SPLIT: mark("{other} is an actor of its own now."),
    Action.HIDE: mark("{name} is hidden: not an actor."), Action.ADD: mark("{other} is an actor now."),
}  # fmt: skip


def people(sheet: Sheet) -> pd.DataFrame:
    """One row for each actor of the project: name, kind, other names, events, mentions, articles; most events first."""
    counts = actor_counts(sheet.frame)
    found: dict[str, tuple[str, set[str], int, set[str]]] = {}
    for identity, reading in sheet.readings.items():
        for actor in reading.actors:
            kind, aliases, mentions, articles = found.get(actor.name, (actor.type.value, set[str](), 0, set[str]()))
            found[actor.name] = (kind, aliases | set(actor.aliases), mentions + len(actor.mentions), articles | {identity})
    rows = [
        (name, say(KINDS.get(kind, kind)), "; ".join(sorted(aliases)), counts.get(name, 0), mentions, len(articles))
        for name, (kind, aliases, mentions, articles) in found.items()
    ]
    frame = pd.DataFrame(rows, columns=["Name", "Kind", "Other names", "Events", "Mentions", "Articles"])
    return frame.sort_values(["Events", "Mentions", "Name"], ascending=[False, False, True], kind="stable").reset_index(drop=True)


def draw(sheet: Sheet) -> None:
    """The list and, below it, what can be said of an actor."""
    frame = people(sheet)
    if frame.empty:
        st.html(f'<div class="tl-empty">{say("No actor has been found in these articles. One can be added below.")}</div>')
    else:
        order = frame["Name"].tolist()
        st.dataframe(
            frame.rename(columns={name: say(words) for name, words in _COLUMNS.items()}),
            key="people", hide_index=True, height=min(420, 38 + 35 * len(order)), on_select=lambda: _chosen(order),
            selection_mode="single-row", alt=say("The actors of the articles; choosing a row puts the name into the field below"),
        )  # fmt: skip
    _correcting(frame)


def _chosen(order: list[str]) -> None:
    rows = st.session_state["people"].selection.rows
    if rows and rows[0] < len(order):
        st.session_state["person"] = order[rows[0]]


def _correcting(frame: pd.DataFrame) -> None:
    names = frame["Name"].tolist()
    if st.session_state.get("person") not in names:
        st.session_state["person"] = None
    with st.container(border=True, key="correcting", gap="small"):
        st.html(f'<h3 class="tl-h">{say("Correct an actor, in all articles at once")}</h3>')
        way = st.segmented_control(
            say("What"), list(_WAYS), key="person-way", format_func=lambda one: say(_WAYS[one]), default=Action.RENAME, required=True
        )
        if way is not Action.ADD:
            st.selectbox(say("Actor"), names, key="person", index=None, placeholder=say("Choose one, here or in the list"))
        other = ""
        match way:
            case Action.MERGE:
                options = [name for name in names if name != st.session_state.get("person")]
                other = st.selectbox(say("The same as"), options, key="person-same", index=None) or ""
            case Action.RENAME:
                other = st.text_input(say("New name"), key="person-name")
            case Action.SPLIT:
                other = st.text_input(say("Which of the names belongs to somebody else"), key="person-part")
            case Action.ADD:
                other = st.text_input(say("Name, as the articles have it"), key="person-new")
                st.selectbox(say("Kind"), list(ActorType), key="person-kind", format_func=lambda kind: say(KINDS[kind.value]))
            case _:
                st.html(f'<div class="tl-note">{say("The name is taken off all events; undo brings it back.")}</div>')
        st.button(say("Save"), key="person-save", type="primary", on_click=_save, args=(way, other))


def _save(way: Action, other: str) -> None:
    name = str(st.session_state.get("person") or "")
    try:
        match way:
            case Action.ADD:
                correction = Correction(way, other, type=st.session_state.get("person-kind"))
            case Action.SPLIT:
                correction = Correction(way, other)
            case Action.HIDE:
                correction = Correction(way, name)
            case _:
                correction = Correction(way, name, other)
    except ValueError as error:
        session.tell(say(str(error)))
        return
    if session.save(CorrectActor(correction)):
        session.tell(say(_SAID[way], name=name or other, other=other))
        for key in ("person-name", "person-part", "person-new"):
            if key in st.session_state:
                st.session_state[key] = ""
