"""The page: which areas there are and in which order. Everything else is in `timeline.page` and below it."""

from __future__ import annotations

import streamlit as st

from timeline.page import (
    adding,
    archive,
    articles,
    chips,
    details,
    filters,
    header,
    lane_actions,
    language,
    read_sources,
    session,
    style,
    trouble,
    views,
)
from timeline.page.choice import is_dark


def main() -> None:
    """Draw the page from the state of this session."""
    language.speak()
    st.set_page_config("Timeline", "🗓️", layout="wide")  # a ":material/…:" icon would be fetched from outside
    language.tell_browser()
    if archive.is_asked_for():
        st.html(style.sheet(dark=is_dark(), drawer=filters.is_open()))
        archive.page()
        return
    try:
        session.project().state()
    except (ValueError, OSError) as error:
        st.html(style.sheet(dark=is_dark(), drawer=False))
        trouble.page(error)
        return
    filters.open_address()
    read_sources.go_on()
    sheet = session.sheet()
    st.html(style.sheet(dark=is_dark(), drawer=bool(sheet.documents) and filters.is_open()))
    st.set_page_config(f"{header.title_of(sheet)} · Timeline")
    top = st.container(key="top", gap="small")
    if not sheet.documents:
        with top:
            header.draw(sheet.frame, sheet, "")
            trouble.area()
            adding.first()
        return
    with st.container(horizontal=True, key="panes", gap="medium", wrap=True):
        drawer = st.container(key="drawer", width=300, gap="small")
        content = st.container(key="content", width="stretch", gap="small")
        side = st.container(key="details", width=360, border=True, gap="small")
    with drawer:
        filters.close_button()
        articles.side_bar(sheet)
        chosen = filters.side_bar(sheet.frame, sheet.kinds)
    shown = chosen.apply(sheet.frame)
    with top:
        header.draw(shown, sheet, views.left_out(shown, sheet.frame, chosen))
        trouble.area()
        adding.area()
        articles.confirm_change()
        articles.ask_for_dates(sheet)
        views.first_hints(sheet)
        view = views.bar(shown, sheet, chosen)
        chips.draw(chosen)
    with content:
        views.draw(view, shown, sheet, chosen)
    with side:
        details.draw(shown, sheet, views.colours_of(sheet, chosen))
    lane_actions.dialog(sorted(sheet.kinds, key=str.casefold))


main()
