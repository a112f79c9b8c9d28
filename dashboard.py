"""The page: which areas there are and in which order. Everything else is in `timeline.page` and below it."""

from __future__ import annotations

import streamlit as st

from timeline.page import adding, articles, board, desk, filters, head, style, views


def main() -> None:
    """Draw the page from the state of this session."""
    st.set_page_config("Timeline", "🗓️", layout="wide", initial_sidebar_state="auto")  # a ":material/…:" icon would be fetched from outside
    st.html(style.sheet(dark=board.is_dark()))
    filters.open_address()
    table = desk.on_the_table()
    read = desk.readings(table)
    everything, kinds = desk.table(table), desk.kinds(table)
    with st.sidebar:
        articles.side_bar(table)
        chosen = filters.side_bar(everything, kinds)
    shown = chosen.apply(everything)
    head.draw(shown)
    adding.area()
    articles.ask_for_dates(table)
    if not table.documents:
        st.html('<div class="tl-empty">There is no article on the timeline. Add one to begin.</div>')
        return
    views.summary(shown, everything, chosen)
    board.draw(shown, everything, read, chosen, kinds)
    views.draw(shown, everything, table, read)


main()
