"""Below the chart: the table, the article with its dates marked, and the events without a date; one at a time."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from timeline import chart
from timeline.extraction import Extraction
from timeline.frame import actor_counts
from timeline.page.board import choose, chosen
from timeline.page.desk import Desk, published_words, title_of
from timeline.page.filters import Filters, all_times, extent
from timeline.page.marks import escaped, plain, shortened
from timeline.page.strip import FEWEST
from timeline.page.texts import article
from timeline.wording import whens

_TABLE_HEIGHT = 420
_ROWS_A_PAGE, _TRAY_A_PAGE = 1000, 60  # the browser is sent no more at a time
_NAMES = {"article": "Article", "table": "Table", "undated": "Without a date"}


def draw(shown: pd.DataFrame, everything: pd.DataFrame, desk: Desk, read: Mapping[str, Extraction]) -> None:
    """The switch and the chosen view."""
    placed = chart.placed(shown)
    counts = {"table": len(shown), "undated": int((~placed).sum())}
    st.html('<div class="tl-gap"></div>')
    view = st.segmented_control(
        "View",
        list(_NAMES),
        key="view",
        default="article",
        required=True,
        label_visibility="collapsed",
        format_func=lambda name: _NAMES[name] + (f" ({counts[name]:,})" if name in counts else ""),
    )
    if view == "table":
        _table(shown)
    elif view == "undated":
        _undated(shown[~placed])
    else:
        _article(desk, read, everything)


# ----------------------------------------------------------------------------------------------------------- the table


def _page(frame: pd.DataFrame, size: int, key: str) -> tuple[int, pd.DataFrame]:
    """(position of its first row, the rows) of the page that is open, and the control that turns it, if there is more than one."""
    count = -(-len(frame) // size)
    if count <= 1:
        return 0, frame
    if st.session_state.get(key, 1) > count:  # a filter has left fewer
        st.session_state[key] = 1
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"{key}-row"):
        first = (int(st.pagination(count, key=key, persist_state="session")) - 1) * size
        st.html(f'<span class="tl-note">{first + 1:,} to {min(first + size, len(frame)):,} of {len(frame):,}</span>', width="content")
    return first, frame.iloc[first : first + size]


def readable(frame: pd.DataFrame, first: int = 0) -> pd.DataFrame:
    """The columns that people read. Dates are text, because no table widget knows years before 1; ``No.`` is their order in time.

    `first` is how many events come before these.
    """
    return pd.DataFrame(
        {
            "No.": range(first + 1, first + len(frame) + 1),
            "When": whens(frame),
            "What happened": frame["title"].tolist(),
            "Actors": frame["actors"].tolist(),
            "As written": frame["date_text"].tolist(),
            "Precision": frame["precision"].tolist(),
            "Confidence": frame["confidence"].tolist(),
            "How do we know": frame["how"].tolist(),
            "EDTF": frame["edtf"].tolist(),
            "Article": [title or source for title, source in zip(frame["document_title"], frame["source"], strict=True)],
        }
    )


def _table(shown: pd.DataFrame) -> None:
    if shown.empty:
        st.html('<div class="tl-empty">No event fits the filters.</div>')
        return
    first, page = _page(shown, _ROWS_A_PAGE, "table-page")
    order = page["event_id"].tolist()
    st.dataframe(
        readable(page, first),
        key="table",
        hide_index=True,
        height=min(_TABLE_HEIGHT, 38 + 35 * len(order)),
        on_select=lambda: _row_chosen(order),
        selection_mode="single-row",
        column_config={
            "No.": st.column_config.NumberColumn(width=56, help="The order in time; click the heading to return to it"),
            "When": st.column_config.TextColumn(width=190),
            "What happened": st.column_config.TextColumn(width=300),
            "Actors": st.column_config.TextColumn(width=180),
            "As written": st.column_config.TextColumn(width=140),
            "Precision": st.column_config.TextColumn(width=90),
            "Confidence": st.column_config.ProgressColumn(width=110, min_value=0, max_value=1, format="percent"),
            "How do we know": st.column_config.TextColumn(width=340),
            "EDTF": st.column_config.TextColumn(width=150),
        },
        alt="The events of the timeline as a table; choosing a row shows its details",
    )


def _row_chosen(order: list[str]) -> None:
    rows = st.session_state["table"].selection.rows
    if rows and rows[0] < len(order):
        choose(order[rows[0]])


# -------------------------------------------------------------------------------------------------- those without a date


def _undated(tray: pd.DataFrame) -> None:
    """The events that no place on the time axis would be true for; a click shows the details like a click in the chart."""
    if tray.empty:
        st.html('<div class="tl-empty">Every event shown has a date.</div>')
        return
    st.html('<div class="tl-note">Vague, open on both sides, or not resolved: these are not drawn, because no place would be true.</div>')
    with st.container(key="tray", gap="small"):
        for _, row in _page(tray, _TRAY_A_PAGE, "tray-page")[1].iterrows():
            written = f" – “{plain(row['date_text'])}”" if row["date_text"] else ""
            st.button(
                f"**{plain(shortened(row['title'], 110))}**{written}",
                key=f"tray-{row['event_id']}",
                on_click=choose,
                args=(row["event_id"],),
                type="primary" if row["event_id"] == chosen() else "secondary",
                width="stretch",
                wrap=True,
            )


# --------------------------------------------------------------------------------------------------------- the article


def _article(desk: Desk, read: Mapping[str, Extraction], everything: pd.DataFrame) -> None:
    if not desk.documents:
        return
    names = {document.id: title_of(document) for document in desk.documents}
    row = everything[everything["event_id"] == chosen()]
    own = row.iloc[0]["document"] if not row.empty else None
    if own and st.session_state.get("article-of") != chosen():  # a newly chosen event opens its article
        st.session_state["article"] = own
        st.session_state["article-of"] = chosen()
    if st.session_state.get("article") not in names:
        st.session_state["article"] = next(iter(names))
    if len(names) > 1:
        st.selectbox("Article", list(names), key="article", format_func=lambda identity: names[identity], persist_state="session")
    actors = st.toggle("Underline the actors", key="underline", persist_state="session")
    reading = read[st.session_state["article"]]
    colours = chart.colours_of(list(actor_counts(everything))) if actors else {}
    st.html(
        '<div class="tl-legend"><span class="tl-x-event">dates an event</span> <span class="tl-x-open">not resolved</span> '
        '<span class="tl-x-other">a duration, a repetition, or dates no event</span> '
        '<span class="tl-sentence">the chosen event</span></div>'
        f'<div class="tl-note">Published: {escaped(published_words(reading.document))}</div>'
    )
    st.html(f'<article class="tl-text">{article(reading, everything, chosen(), colours)}</article>')


def summary(shown: pd.DataFrame, everything: pd.DataFrame, filters: Filters) -> None:
    """One line above the chart: how many events, actors, which years, how many without a date; and the way back to all times."""
    dated = int(chart.placed(shown).sum())
    tray = len(shown) - dated
    actors = len(actor_counts(shown))
    first, last = extent(shown)
    part = (
        f"{len(shown):,} of {len(everything):,} events"
        if len(shown) != len(everything)
        else f"{len(shown):,} event{'s' * (len(shown) != 1)}"
    )
    pieces = [f"<b>{part}</b>", f"{actors:,} actor{'s' * (actors != 1)}"]
    if first:
        pieces.append(escaped(first if first == last else f"{first} – {last}"))
    if tray:
        pieces.append(f"{tray:,} without a date")
    part_of_time = filters.since is not None or filters.until is not None
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="summary"):
        hint = '<span class="tl-hint"> · drag across the strip to look at a part of the time</span>'
        hint = "" if part_of_time or dated < FEWEST else hint
        st.html(f'<div class="tl-summary">{" · ".join(pieces)}{hint}</div>', width="content")
        if part_of_time:
            st.button("Show all times", key="all-times", type="tertiary", on_click=all_times)
