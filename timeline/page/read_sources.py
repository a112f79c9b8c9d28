"""Reading what takes long: files or an address, one after the other, with a bar that says what is being read and a button that stops it.

What a button asks for is noted and done in the run that follows, not in the button's callback: so the page goes on answering. A press on
Stop interrupts at the next step; what is on the timeline by then stays there.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from timeline.interface import say, say_count
from timeline.page import session, taking_in
from timeline.page.escaping import plain, shortened
from timeline.sources import from_all

_KEY = "reading"
_NAME = 70  # characters of what is being read


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be read: addresses, or names with contents, and what the reader said of them; `emptied` are the fields to empty then."""

    things: Sequence[str | tuple[str, bytes]]
    published: datetime.date | None
    columns: Mapping[str, str] | None
    keep: bool
    emptied: tuple[str, ...]


def want(wanted: Wanted) -> None:
    """Read this in the run that follows."""
    st.session_state[_KEY] = wanted


def go_on() -> None:
    """Do what is wanted, if anything is, and run again."""
    wanted: Wanted | None = st.session_state.get(_KEY)
    if wanted is None:
        return
    with st.container(border=True, key="reading-area", gap="small"):
        bar = st.progress(0.0, say("Reading …"))
        st.button(say("Stop"), key="reading-stop", icon=":material/stop_circle:", on_click=_stop)
    count = {"added": 0}
    st.session_state["reading-count"] = count

    def opening(done: int, of: int, name: str) -> None:
        bar.progress(
            0.4 * done / max(of, 1), say("Opening {place} of {count}: {name}", place=done + 1, count=of, name=plain(shortened(name, _NAME)))
        )

    def adding(done: int, of: int, name: str) -> None:
        count["added"] = done
        bar.progress(
            0.4 + 0.6 * done / max(of, 1),
            say("Reading {place} of {count}: {name}", place=done + 1, count=of, name=plain(shortened(name, _NAME))),
        )

    loaded = from_all(list(wanted.things), published=wanted.published, columns=wanted.columns, progress=opening, watched=True)
    remarks = taking_in.add(list(loaded.documents), loaded.tables, keep=wanted.keep, progress=adding)
    st.session_state.pop(_KEY, None)
    _told(wanted, [say(str(problem)) for problem in loaded.problems] + remarks, len(loaded.documents) + len(loaded.tables))
    st.session_state["doubts"] = [say(str(warning)) for warning in loaded.warnings]
    st.rerun()


def _told(wanted: Wanted, problems: list[str], read: int) -> None:
    """With any problem the area in which it was asked for stays open and says so; else it closes and its fields are emptied."""
    state = st.session_state
    state["adding-problems"] = problems
    if read:
        state["keep-next"] = True
    if not read or problems:
        return
    state["emptied"] = wanted.emptied
    state["adding"] = False
    if read > 1:
        session.tell(say("{count} articles read.", count=read))


def _stop() -> None:
    wanted = st.session_state.pop(_KEY, None)
    if wanted is not None:
        added = st.session_state.get("reading-count", {}).get("added", 0)
        session.tell(
            say_count(
                "Stopped. {count} article is on the timeline; the rest was not read.",
                "Stopped. {count} articles are on the timeline; the rest was not read.",
                added,
            )
        )
