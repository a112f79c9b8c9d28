"""What was done, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from timeline.analysis import Line
from timeline.interface import mark, say
from timeline.page.analysis_views.notes import Choose, empty, event_button, page_of
from timeline.page.escaping import escaped

_HEIGHT = 480  # pixels
_STANDS = {"counts": "", "undone": mark("undone, redo brings it back"), "undone for good": mark("undone"), "step": ""}


def draw(found: Sequence[Line], on_choose: Choose, *, total: int | None = None) -> None:
    """What was done, the newest first, in a list to scroll. The search above it has the key ``history-find``; `total` counts all lines.

    Edits that no longer count are struck through, and say so.
    """
    if not found and not total:
        empty(say("Nothing has been changed yet. Every change will be listed here, and can be undone."))
        return
    find = say("Find in the history")
    st.text_input(find, key="history-find", placeholder=find, label_visibility="collapsed")
    if not found:
        empty(say("Nothing in the history matches these words."))
        return
    shown = page_of(len(found), "history-page")
    with st.container(height=_HEIGHT if len(shown) > 10 else "content", key="history", gap="xsmall"):
        for place in shown:
            line = found[place]
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"history-{line.seq}"):
                st.html(_line_words(line), width="stretch")
                if line.event_ids:
                    event_button(line.event_ids[0], say("show"), f"history-show-{line.seq}", on_choose)


def _line_words(line: Line) -> str:
    stands = say(_STANDS[line.standing.value])
    words = f"<s>{escaped(line.words)}</s>" if stands else escaped(line.words)
    told = f' <span class="tl-note">· {escaped(stands)}</span>' if stands else ""
    return f'<div class="tl-how">{words}{told}</div>'
