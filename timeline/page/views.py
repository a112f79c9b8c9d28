"""The views as tabs: chart, list, article, table, and what else there is to look at; one at a time."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from timeline import chart
from timeline.frame import actor_counts
from timeline.interface import mark, number, say, say_count
from timeline.page import analysis_views, article, chart_view, curate, grid, list_view, people, session, slides, width
from timeline.page.article_words import published_words, title_of
from timeline.page.chart_view import colours_of
from timeline.page.choice import choose, chosen
from timeline.page.escaping import escaped, plain, shortened
from timeline.page.filters import Filters, extent, open_button
from timeline.page.session import Sheet
from timeline.picture.windows import counted as events_words
from timeline.project import state_table

_TRAY_A_PAGE = 60  # the browser is sent no more at a time
_NARROW = 800  # pixels; a page narrower than this opens on the list
_NAMES = {
    "chart": mark("Chart"), "list": mark("List"), "slides": mark("Slides"), "article": mark("Article"), "table": mark("Table"),
    "undated": mark("Without a date"), "conflicts": mark("Conflicts"), "actors": mark("Actors"), "activity": mark("Who and when"),
    "gaps": mark("Silences"), "left out": mark("Left out"),
    "history": mark("History"),
}  # fmt: skip
_OF_ONE_EVENT = ("chart", "list", "slides", "article")  # views that show where the chosen event stands
_PAGE_WIDTH = "page-width"
_KEY = "view"  # of the tabs, and the name in the address


def bar(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> str:
    """The line on what is shown and the tabs of the views; the name of the open one."""
    state = st.session_state
    wide = width.of_this_place(key=_PAGE_WIDTH, desktop=1200)
    if "view-chosen" not in state:
        in_address = str(st.query_params.get(_KEY, ""))
        state["view-chosen"] = in_address in _NAMES
        state[_KEY] = in_address if in_address in _NAMES else "chart"
    if not state["view-chosen"]:
        state[_KEY] = "list" if wide < _NARROW else "chart"
    undated = len(shown) - chart_view.counted(shown)
    counts = {"table": len(shown), "undated": undated, "conflicts": len(analysis_views.conflicts(sheet))}
    view = str(state.get(_KEY) or "chart")
    summary(view, shown, sheet, filters)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="bar"):
        open_button(filters)
        st.segmented_control(
            say("View"), list(_NAMES), key=_KEY, required=True, label_visibility="collapsed", on_change=_chosen, persist_state="session",
            format_func=lambda name: say(_NAMES[name]) + (f" ({number(counts[name])})" if counts.get(name) else ""),
        )  # fmt: skip
    return view


def _chosen() -> None:
    """A tab was pressed: from now on the width of the window changes nothing."""
    view = str(st.session_state.get(_KEY) or "chart")
    st.session_state["view-chosen"] = True
    st.query_params[_KEY] = view
    if view not in _OF_ONE_EVENT and (width.known(_PAGE_WIDTH) or _NARROW) < _NARROW:
        choose(None)  # its card would cover half of what is asked for


def draw(view: str, shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    """The chosen view."""
    curate.new_event()
    match view:
        case "chart":
            chart_view.draw(shown, sheet, filters)
        case "list":
            list_view.draw(shown, sheet, colours_of(sheet, filters), together=filters.together)
        case "slides":
            slides.draw(shown, sheet, colours_of(sheet, filters))
        case "table":
            grid.draw(shown, sheet)
        case "undated":
            _undated(shown[~chart.placed(shown)])
        case "actors":
            people.draw(sheet)
        case "article":
            _article(sheet)
        case _:
            analysis_views.draw(view, shown, sheet, filters)


def left_out(shown: pd.DataFrame, everything: pd.DataFrame, filters: Filters) -> str:
    """What the filters hide, in words for a file; "" if nothing."""
    hidden = len(everything) - len(shown)
    if not hidden:
        return ""
    return say(
        "{hidden} of {count} events are not shown: filter {filters}",
        hidden=hidden, count=len(everything), filters=filters.words() or say("rejected events"),
    )  # fmt: skip


def first_hints(sheet: Sheet) -> None:
    """Three hints while there is only the sample."""
    if not session.is_starting(sheet.state):
        return
    st.html(
        f'<div class="tl-hints"><b>{say("From news articles to a timeline you can check. This is a sample.")}</b> '
        f"{say('1. Click a mark to see the sentence it comes from and why it has its date.')} "
        f"{say('2. Accept, correct or reject it there.')} {say('3. Add your own article: it takes the sample’s place.')}</div>"
    )


# -------------------------------------------------------------------------------------------------- those without a date


def _undated(tray: pd.DataFrame) -> None:
    """The events that no place on the time axis would be true for; a click shows the details like a click in the chart."""
    if tray.empty:
        st.html(f'<div class="tl-empty">{say("Every event shown has a date.")}</div>')
        return
    words = say("Vague, open on both sides, or not resolved: these are not drawn, because no place would be true.")
    st.html(f'<div class="tl-note">{words}</div>')
    with st.container(key="tray", gap="small"):
        for _, row in grid.page_of(tray, _TRAY_A_PAGE, "tray-page")[1].iterrows():
            written = f" – {say('“{words}”', words=plain(row['date_text']))}" if row["date_text"] else ""
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
        st.selectbox(say("Article"), list(names), key="article", format_func=lambda identity: names[identity], persist_state="session")
    actors = st.toggle(say("Underline the actors"), key="underline", persist_state="session")
    reading = sheet.readings[st.session_state["article"]]
    colours = chart.colours_of(list(actor_counts(everything))) if actors else {}
    told = [say("Published: {day}", day=published_words(reading.document))]
    if reading.document.is_excerpt:
        told.append(say("from a table: only the sentences of its events are here"))
    st.html(f'<div class="tl-note">{escaped(" · ".join(told))}</div>')
    article.draw(
        reading.document,
        reading,
        state_table.rows(sheet.state, implied=session.with_context()),
        chosen(),
        colours,
        on_event=choose,
        on_add=lambda start, end: curate.begin_event(reading.document.id, start, end),
    )


def _counted(count: int) -> str:
    return say_count("{count} event", "{count} events", count)


def summary(view: str, shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    """One line above the tabs: how many events, and which part of the time the chart shows, or how many actors and which years."""
    everything, count = sheet.frame, len(shown)
    filtered = count != len(everything)
    part = say("{count} of {everything} events", count=count, everything=len(everything)) if filtered else _counted(count)
    pieces = [f"<b>{part}</b>"]
    now = chart_view.seen(shown) if view == "chart" and filters.scale == "time" else None
    if now is not None and now.hides_some and not filtered:
        pieces = [f"<b>{say('{events} in view', events=events_words(now.view.inside, count))}</b>", escaped(now.view.window.words)]
    elif now is not None and not now.is_whole:
        pieces += [say("{count} in view", count=now.view.inside) if now.hides_some else say("all in view"), escaped(now.view.window.words)]
    else:
        actors = len(actor_counts(shown))
        first, last = extent(shown)
        pieces.append(say_count("{count} actor", "{count} actors", actors))
        if first:
            pieces.append(escaped(first if first == last else f"{first} – {last}"))
    if undated := count - chart_view.counted(shown):
        pieces.append(say("{count} without a date", count=undated))
    st.html(f'<div class="tl-summary">{" · ".join(pieces)}</div>')
