"""What a click on the name of a lane does: filter by its actor, leave it out, rename it, or say that it is the same as another."""

from __future__ import annotations

import streamlit as st

from timeline.actors.corrections import Action, Correction
from timeline.interface import say
from timeline.page import session
from timeline.page.timeline_chart import Lane
from timeline.project.edits import CorrectActor

_ASKED = "lane-asked"


def act(name: str, what: Lane) -> None:
    """Do what was chosen in the menu of a lane; a click on the name filters by it, and a second click takes that back."""
    state = st.session_state
    now = list(state.get("actors") or [])
    match what:
        case "filter" if now == [name] and state.get("match") != "none":
            state["actors"] = []
        case "filter" | "only":
            state["actors"], state["match"] = [name], "any"
        case "hide":
            hidden = now if state.get("match") == "none" else []
            state["actors"], state["match"] = [*hidden, name], "none"
        case "rename" | "merge":
            state[_ASKED] = (name, what)


def dialog(names: list[str]) -> None:
    """The question after "Rename" and "Is the same as", if one was asked; `names` are those of all actors."""
    asked: tuple[str, Lane] | None = st.session_state.pop(_ASKED, None)
    if asked is None:
        return
    name, what = asked
    if what == "rename":
        st.dialog(say("Rename an actor"))(_rename)(name)
    else:
        st.dialog(say("Is the same as …"))(_merge)(name, [one for one in names if one != name])


def _rename(name: str) -> None:
    st.text(say("{name}, in all articles at once", name=name))
    other = st.text_input(say("New name"), value=name, key="lane-name")
    if st.button(say("Rename"), type="primary", key="lane-rename", disabled=not other.strip() or other.strip() == name):
        _save(Action.RENAME, name, other.strip(), say("{name} is now called {other}; undo takes it back.", name=name, other=other.strip()))


def _merge(name: str, others: list[str]) -> None:
    st.text(say("{name} is another name of", name=name))
    other = st.selectbox(
        say("Actor"), others, index=None, key="lane-same", label_visibility="collapsed", placeholder=say("Choose an actor")
    )
    if st.button(say("Merge"), type="primary", key="lane-merge", disabled=other is None) and other:
        _save(Action.MERGE, name, other, say("{name} and {other} are one actor now; undo takes it back.", name=name, other=other))


def _save(action: Action, name: str, other: str, words: str) -> None:
    try:
        correction = Correction(action, name, other)
    except ValueError as error:
        st.error(say(str(error)))
        return
    if session.save(CorrectActor(correction)):
        session.tell(words)
    st.rerun()
