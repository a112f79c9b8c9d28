"""The longest silences, each with what came before and after."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from timeline.analysis import Gap
from timeline.interface import mark, say, say_count
from timeline.page.analysis_views.notes import TITLE, Choose, empty, note
from timeline.page.escaping import escaped, plain, shortened


def draw(found: Sequence[Gap], on_choose: Choose) -> None:
    """The longest silences with what came before and after; a click on either chooses it."""
    if not found:
        empty(say("No silence: there are fewer than two dated events, or they follow without a pause."))
        return
    note(say("The longest stretches of time without an event. A date ends a silence only if it is as exact as the silence is long."))
    longest = max(gap.end - gap.start for gap in found)
    with st.container(key="gaps", gap=None):
        for place, gap in enumerate(found):
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"gap-{place}"):
                st.html(_gap_words(gap, longest), width="stretch")
                for side, label, hint, one in (
                    ("before", say("Before"), mark("Before it: {title}"), gap.before),
                    ("after", say("After"), mark("After it: {title}"), gap.after),
                ):
                    st.button(label, key=f"gap-{place}-{side}", on_click=on_choose, args=(one.event_id,), type="tertiary",
                              help=say(hint, title=plain(shortened(one.title, TITLE))))  # fmt: skip


def _gap_words(gap: Gap, longest: int) -> str:
    share = max(2, round(100 * (gap.end - gap.start) / longest))
    told = [escaped(gap.words)]
    if gap.possible:
        told.append(
            say_count("{count} less precisely dated event may lie in it", "{count} less precisely dated events may lie in it", gap.possible)
        )
    bar = f'<span class="tl-bar" aria-hidden="true"><i style="width:{share}%"></i></span>'
    return f'<div class="tl-when tl-gap"><span>{escaped(gap.length)}</span> {bar}</div><div class="tl-note">{"<br>".join(told)}</div>'
