"""The top of the page: what the timeline is of, the open project and that it is saved, undo and redo, and what to do with the whole."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from timeline.interface import say
from timeline.page import adding, article_words, projects, session, share
from timeline.page.article_words import published_line
from timeline.page.escaping import escaped, plain, shortened
from timeline.page.filters import turn_drawer
from timeline.page.session import Sheet
from timeline.project.log import Entry

_WORDS, _TITLE = 60, 110


def title_of(sheet: Sheet) -> str:
    """What the timeline is called: its project, or the only article of the first project."""
    name = session.project().path.stem
    if name != session.FIRST_NAME or len(sheet.documents) != 1:
        return name
    return article_words.title_of(sheet.documents[0])


def draw(shown: pd.DataFrame, sheet: Sheet, left_out: str) -> None:
    """The heading and its buttons; what is shared holds exactly the `shown` rows, and says `left_out`, what the filters hide."""
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="head"):
        with st.container(width="content", gap=None, key="name"):
            st.html(f'<h1 class="tl-name">{escaped(shortened(title_of(sheet), _TITLE))}</h1>')
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key="under-name"):
                projects.menu()
                _published(sheet)
        with st.container(horizontal=True, width="content", gap="small", key="doing"):
            _steps()
            if sheet.documents:
                adding.open_button()
                share.menu(shown, sheet, left_out, title_of(sheet))


def _published(sheet: Sheet) -> None:
    """When the article was published, or how many there are; a press opens the drawer, where that can be changed."""
    if not sheet.documents:
        return
    count = len(sheet.documents)
    label = say("{count} articles", count=count) if count > 1 else published_line(sheet.documents[0])
    st.button(label, key="articles", type="tertiary", icon=":material/event:", on_click=turn_drawer, help=say("Look at it, or change it"))


# ------------------------------------------------------------------------------------------------------- undo and redo


def _steps() -> None:
    opened = session.project()
    for kind, entry, label, shortcut in (
        ("undo", opened.undoable(), say("Undo"), "Ctrl+Z"),
        ("redo", opened.redoable(), say("Redo"), "Ctrl+Shift+Z"),
    ):
        st.button(
            label, key=kind, icon=f":material/{kind}:", shortcut=shortcut, on_click=session.step, args=(kind,),
            disabled=entry is None, help=_help(kind, entry),
        )  # fmt: skip


def _help(kind: str, entry: Entry | None) -> str:
    if entry is None:
        return say("Nothing to undo") if kind == "undo" else say("Nothing to redo")
    words = plain(shortened(entry.words, _WORDS))
    return say("Undo: {words}", words=words) if kind == "undo" else say("Redo: {words}", words=words)
