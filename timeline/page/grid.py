"""The table of events: to read and choose in, to judge many at once, and to correct in place."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from timeline.exports.chronology import WHY
from timeline.interface import say
from timeline.model import Status
from timeline.page import curate, session
from timeline.page.choice import choose
from timeline.page.escaping import plain
from timeline.page.filters import STATUSES
from timeline.page.session import TAGS, TELLINGS, Sheet
from timeline.project import commands
from timeline.project.edits import Edit, SetNote, SetStatus, SetTitle
from timeline.wording import UNDATED, precision_words, whens

_TABLE_HEIGHT = 640
_ROWS_A_PAGE = 1000  # the browser is sent no more at a time
_OF_LABEL = {words: Status(status) for status, words in STATUSES.items()}


def page_of(frame: pd.DataFrame, size: int, key: str) -> tuple[int, pd.DataFrame]:
    """(position of its first row, the rows) of the page that is open, and the control that turns it, if there is more than one."""
    count = -(-len(frame) // size)
    if count <= 1:
        return 0, frame
    if st.session_state.get(key, 1) > count:  # a filter has left fewer
        st.session_state[key] = 1
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"{key}-row"):
        first = (int(st.pagination(count, key=key, persist_state="session")) - 1) * size
        place = say("{first} to {last} of {count}", first=first + 1, last=min(first + size, len(frame)), count=len(frame))
        st.html(f'<span class="tl-note">{place}</span>', width="content")
    return first, frame.iloc[first : first + size]


def readable(frame: pd.DataFrame, first: int = 0) -> pd.DataFrame:
    """The columns that people read. Dates are text, because no table widget knows years before 1; ``No.`` is their order in time.

    `first` is how many events come before these.
    """
    return pd.DataFrame(
        {
            say("No."): range(first + 1, first + len(frame) + 1),
            say("When"): whens(frame),
            say("What happened"): frame["title"].tolist(),
            say("Status"): [say(STATUSES[status]) for status in frame["status"]],
            say("Actors"): frame["actors"].tolist(),
            say("As written"): frame["date_text"].tolist(),
            say("Precision"): [precision_words(one) for one in frame["precision"]],
            say("Confidence"): frame["confidence"].tolist(),
            say("How do we know"): frame[WHY if WHY in frame else "how"].tolist(),
            "EDTF": frame["edtf"].tolist(),
            **({say("Told"): frame[TELLINGS].tolist(), say("Tags"): frame[TAGS].tolist()} if TAGS in frame else {}),
            say("Article"): [title or source for title, source in zip(frame["document_title"], frame["source"], strict=True)],
        }
    )


def draw(shown: pd.DataFrame, sheet: Sheet) -> None:
    """The table; the switch above it makes its cells editable."""
    if shown.empty:
        st.html(f'<div class="tl-empty">{session.nothing(sheet)}</div>')
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="medium", key="table-top"):
        editing = st.toggle(say("Correct in the table"), key="table-editing", persist_state="session")
        if not editing:
            words = say("Tick rows to accept, reject, tag or merge them together.")
            st.html(f'<span class="tl-note">{words}</span>', width="content")
    first, page = page_of(shown, _ROWS_A_PAGE, "table-page")
    if editing:
        _editable(page, sheet)
    else:
        _readable(page, first)


def _readable(page: pd.DataFrame, first: int) -> None:
    order = page["event_id"].tolist()
    _many([order[place] for place in _ticked() if place < len(order)])
    st.dataframe(
        readable(page, first),
        key="table",
        hide_index=True,
        height=min(_TABLE_HEIGHT, 38 + 35 * len(order)),
        on_select=lambda: _row_chosen(order),
        selection_mode=["multi-row", "single-cell"],
        column_config={
            say("No."): st.column_config.NumberColumn(width=56, help=say("The order in time; click the heading to return to it")),
            say("When"): st.column_config.TextColumn(width=190),
            say("What happened"): st.column_config.TextColumn(width=430),
            say("Status"): st.column_config.TextColumn(width=112),
            say("Actors"): st.column_config.TextColumn(width=170),
            say("As written"): st.column_config.TextColumn(width=140),
            say("Precision"): st.column_config.TextColumn(width=90),
            say("Confidence"): st.column_config.ProgressColumn(width=110, min_value=0, max_value=1, format="percent"),
            say("How do we know"): st.column_config.TextColumn(width=340),
            "EDTF": st.column_config.TextColumn(width=150),
            say("Told"): st.column_config.NumberColumn(width=60, help=say("How many sentences tell it")),
        },
        alt=say("The events of the timeline as a table; choosing a row shows its details"),
    )


def _ticked() -> list[int]:
    state: Any = st.session_state.get("table")
    return list(state.selection.rows) if state is not None else []


def _row_chosen(order: list[str]) -> None:
    """A click on a cell chooses the event of its row; so does the first tick."""
    state: Any = st.session_state.get("table")
    cells: list[tuple[int, str]] = list(getattr(state.selection, "cells", ())) if state is not None else []
    rows = [cells[0][0]] if cells else _ticked()
    if len(rows) == 1 and rows[0] < len(order):
        choose(order[rows[0]])


def _many(ticked: list[str]) -> None:
    """What can be done with the rows that are ticked, above the table so that it stays in its place."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="bulk"):
        if len(ticked) < 2:
            return
        st.html(f'<span class="tl-note">{say("{count} ticked", count=len(ticked))}</span>', width="content")
        st.button(say("Accept"), key="bulk-accept", icon=":material/check:", on_click=curate.several, args=(ticked, Status.ACCEPTED))
        st.button(say("Reject"), key="bulk-reject", icon=":material/close:", on_click=curate.several, args=(ticked, Status.REJECTED))
        st.button(say("Merge"), key="bulk-merge", icon=":material/call_merge:", on_click=curate.merge_all, args=(ticked,))
        with st.popover(say("Tag"), icon=":material/label:", key="bulk-tagging"):
            tag = st.text_input(say("Tag"), key="bulk-tag")
            st.button(say("Put it on them"), key="bulk-tag-save", on_click=curate.tag_all, args=(ticked, tag))


# ------------------------------------------------------------------------------------------------- correcting in place


def _editable(page: pd.DataFrame, sheet: Sheet) -> None:
    """Cells that can be typed in. Each cell is saved as it is left; the log keeps it, so the widget may forget it."""
    order = page["event_id"].tolist()
    shown = pd.DataFrame(
        {
            "Status": [STATUSES[status] for status in page["status"]],
            "Date": ["" if words == say(UNDATED) else words for words in whens(page)],
            "What happened": page["title"].tolist(),
            "Note": [sheet.extras[one].note for one in order],
            "Actors": page["actors"].tolist(),
            "As written": page["date_text"].tolist(),
        }
    )
    key = f"cells-{sheet.state.seq}"  # a new table after every save: it shows what is saved, and nothing else
    st.data_editor(
        shown, key=key, hide_index=True, height=min(_TABLE_HEIGHT, 38 + 35 * len(order)), num_rows="fixed",
        disabled=["Actors", "As written"],
        on_change=_cell_typed, args=(key, order),
        column_config={
            "Status": st.column_config.SelectboxColumn(
                say("Status"), options=list(_OF_LABEL), format_func=lambda words: say(str(words)), required=True, width=110
            ),
            "Date": st.column_config.TextColumn(
                say("Date"), width=190, help=say("In words, such as “early May 2015” or “10–11 Dec 2016”")
            ),
            "What happened": st.column_config.TextColumn(say("What happened"), width=360),
            "Note": st.column_config.TextColumn(say("Note"), width=200),
            "Actors": st.column_config.TextColumn(say("Actors")),
            "As written": st.column_config.TextColumn(say("As written")),
        },
    )  # fmt: skip


def _cell_typed(key: str, order: list[str]) -> None:
    for place, cells in st.session_state[key]["edited_rows"].items():
        for column, value in cells.items():
            try:
                session.save(edit_of(order[int(place)], str(column), str(value or "").strip()))
            except ValueError as error:
                session.tell(plain(say(str(error))))


def edit_of(identity: str, column: str, value: str) -> Edit:
    """The edit that a cell asks for; ValueError, fit to be shown, if a date cannot be read."""
    match column:
        case "Status":
            return SetStatus(identity, _OF_LABEL[value])
        case "Date":
            return commands.date_typed(session.project().state(), identity, value)
        case "Note":
            return SetNote(identity, value)
        case _:
            return SetTitle(identity, value)
