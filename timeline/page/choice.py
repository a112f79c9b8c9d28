"""Which event is chosen; every view shows the same one, and the card at the side tells it."""

from __future__ import annotations

import streamlit as st


def chosen() -> str | None:
    """The id of the chosen event."""
    return st.session_state.get("chosen")


def choose(event: str | None) -> None:
    """Make an event the chosen one, or with None let go of it."""
    st.session_state["chosen"] = event


def is_dark() -> bool:
    """Whether the browser shows the page light on dark."""
    return st.context.theme.type == "dark"
