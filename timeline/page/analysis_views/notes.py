"""What the views of the whole timeline have in common: notes, a button for an event, long lists page by page."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from timeline.interface import say_count
from timeline.page.escaping import escaped, plain

Choose = Callable[[str], None]  # with an event id
TITLE, TABLE_HEIGHT = 90, 420  # characters, pixels
_A_PAGE = 40  # rows


def empty(words: str) -> None:
    st.html(f'<div class="tl-empty">{escaped(words)}</div>')


def note(words: str) -> None:
    st.html(f'<div class="tl-note">{escaped(words)}</div>')


def events_words(count: int) -> str:
    return say_count("{count} event", "{count} events", count)


def event_button(identity: str, words: str, key: str, on_choose: Choose) -> None:
    st.button(plain(words), key=key, on_click=on_choose, args=(identity,), type="tertiary", icon=":material/arrow_forward:", wrap=True)


def page_of(count: int, key: str) -> range:
    """The places of the rows on the page that is open, and the control that turns it, if there is more than one."""
    pages = -(-count // _A_PAGE)
    if pages <= 1:
        return range(count)
    if st.session_state.get(key, 1) > pages:
        st.session_state[key] = 1
    first = (int(st.pagination(pages, key=key)) - 1) * _A_PAGE
    return range(first, min(first + _A_PAGE, count))
