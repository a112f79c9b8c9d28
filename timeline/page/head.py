"""The top of the page: the name, what it does, and the two things to do with the whole: add an article, take the table away."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from timeline.exports import to_csv
from timeline.page import adding

FILE_NAME = "timeline.csv"


def draw(shown: pd.DataFrame) -> None:
    """The heading and its buttons; the CSV holds exactly the `shown` rows, every column."""
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="head"):
        st.html(
            '<h1 class="tl-name">Timeline</h1>'
            '<p class="tl-line">From news articles to a timeline you can check: every date with its words and its reason.</p>',
            width="content",
        )
        with st.container(horizontal=True, width="content", gap="small"):
            adding.open_button()
            st.download_button(
                "Download CSV",
                data=lambda: to_csv(shown).encode("utf-8-sig", "replace"),  # made on the click; the mark at the front is for Excel
                file_name=FILE_NAME,
                mime="text/csv",
                key="csv",
                on_click="ignore",
                icon=":material/download:",
                help="The events shown, as filtered, with every column",
                disabled=shown.empty,
            )
