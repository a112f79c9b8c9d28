"""The page: which areas there are and in which order. Everything else is in `timeline.page` and below it."""

from __future__ import annotations

import streamlit as st

from timeline.page import adding, archive, articles, board, desk, filters, head, style, views


def main() -> None:
    """Draw the page from the state of this session."""
    st.set_page_config("Timeline", "🗓️", layout="wide", initial_sidebar_state="auto")  # a ":material/…:" icon would be fetched from outside
    st.html(style.sheet(dark=board.is_dark()))
    if archive.is_asked_for():
        archive.page()
        return
    filters.open_address()
    sheet = desk.sheet()
    with st.sidebar:
        articles.side_bar(sheet)
        chosen = filters.side_bar(sheet.frame, sheet.kinds)
    shown = chosen.apply(sheet.frame)
    head.draw(shown, sheet, views.left_out(shown, sheet.frame, chosen))
    adding.area()
    articles.confirm_change()
    articles.ask_for_dates(sheet)
    if not sheet.documents:
        st.html('<div class="tl-empty">There is no article on the timeline. Add one to begin.</div>')
        return
    views.first_hints(sheet)
    views.summary(shown, sheet.frame, chosen)
    board.draw(shown, sheet, chosen)
    views.draw(shown, sheet, chosen)


main()
