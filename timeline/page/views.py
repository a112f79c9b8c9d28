"""Below the chart: the article with its dates marked, the table, and what else there is to look at; one at a time."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from timeline import chart
from timeline.frame import actor_counts
from timeline.page import article, curate, desk, grid, looking, people
from timeline.page.board import choose, chosen
from timeline.page.desk import Sheet, published_words, title_of
from timeline.page.filters import Filters, all_times, extent
from timeline.page.marks import escaped, plain, shortened
from timeline.page.strip import FEWEST
from timeline.project import tables

_TRAY_A_PAGE = 60  # the browser is sent no more at a time
_NAMES = {
    "article": "Article", "table": "Table", "undated": "Without a date", "conflicts": "Conflicts", "actors": "Actors",
    "activity": "Who and when", "gaps": "Silences", "left out": "Left out", "history": "History",
}  # fmt: skip


def draw(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    """The switch and the chosen view."""
    placed = chart.placed(shown)
    counts = {"table": len(shown), "undated": int((~placed).sum()), "conflicts": len(looking.conflicts(sheet))}
    st.html('<div class="tl-gap"></div>')
    curate.new_event()
    view = st.segmented_control(
        "View",
        list(_NAMES),
        key="view",
        default="article",
        required=True,
        label_visibility="collapsed",
        format_func=lambda name: _NAMES[name] + (f" ({counts[name]:,})" if name in counts else ""),
    )
    match view:
        case "table":
            grid.draw(shown, sheet)
        case "undated":
            _undated(shown[~placed])
        case "actors":
            people.draw(sheet)
        case "article":
            _article(sheet)
        case _:
            looking.draw(view, shown, sheet, filters)


def left_out(shown: pd.DataFrame, everything: pd.DataFrame, filters: Filters) -> str:
    """What the filters hide, in words for a file; "" if nothing."""
    hidden = len(everything) - len(shown)
    if not hidden:
        return ""
    return f"{hidden} of {len(everything)} events are not shown: filter {filters.words() or 'rejected events'}"


def first_hints(sheet: Sheet) -> None:
    """Three hints while there is only the sample."""
    if not desk.is_starting(sheet.state):
        return
    st.html(
        '<div class="tl-hints"><b>From news articles to a timeline you can check. This is a sample.</b> 1. Click a mark to see the '
        "sentence it comes from and why it has its date. 2. Accept, correct or reject it there. 3. Add your own article: it takes the "
        "sample’s place.</div>"
    )


# -------------------------------------------------------------------------------------------------- those without a date


def _undated(tray: pd.DataFrame) -> None:
    """The events that no place on the time axis would be true for; a click shows the details like a click in the chart."""
    if tray.empty:
        st.html('<div class="tl-empty">Every event shown has a date.</div>')
        return
    st.html('<div class="tl-note">Vague, open on both sides, or not resolved: these are not drawn, because no place would be true.</div>')
    with st.container(key="tray", gap="small"):
        for _, row in grid.page_of(tray, _TRAY_A_PAGE, "tray-page")[1].iterrows():
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


def _article(sheet: Sheet) -> None:
    everything = sheet.frame
    if not sheet.documents:
        return
    names = {document.id: title_of(document) for document in sheet.documents}
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
    reading = sheet.readings[st.session_state["article"]]
    colours = chart.colours_of(list(actor_counts(everything))) if actors else {}
    part = " · from a table: only the sentences of its events are here" if reading.document.is_excerpt else ""
    st.html(f'<div class="tl-note">Published: {escaped(published_words(reading.document))}{part}</div>')
    article.draw(
        reading.document,
        reading,
        tables.rows(sheet.state, implied=desk.with_context()),
        chosen(),
        colours,
        on_event=choose,
        on_add=lambda start, end: curate.begin_event(reading.document.id, start, end),
    )


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
