"""The slides: one event a screen, with its date in words, its sentence and its source; the arrow keys go on."""

from __future__ import annotations

import numpy as np
import pandas as pd
import streamlit as st

from timeline import chart
from timeline.exports.chronology import WHY
from timeline.frame import actor_names
from timeline.interface import say
from timeline.page import session
from timeline.page.article_words import published_words, title_of
from timeline.page.choice import choose, chosen
from timeline.page.escaping import chips, escaped
from timeline.page.session import Sheet


def draw(shown: pd.DataFrame, sheet: Sheet, colours: dict[str, str]) -> None:
    """The chosen event of the `shown` ones, or the first."""
    if shown.empty:
        st.html(f'<div class="tl-empty">{session.nothing(sheet)}</div>')
        return
    here = np.flatnonzero(shown["event_id"] == chosen())
    place = int(here[0]) if len(here) else 0
    if not len(here):
        choose(str(shown.iloc[0]["event_id"]))  # the card, drawn after this, shows it too
    row = shown.iloc[place]
    names = {document.id: document for document in sheet.documents}
    source = names.get(row["document"])
    told = str(row["document_title"])
    if source:
        told = f"{title_of(source)} · {published_words(source)}"
        if source.published:
            told = say("{title} · published {day}", title=title_of(source), day=published_words(source))
    place_words = say("{place} of {count} · ← and → go on", place=place + 1, count=len(shown))
    share = round(100 * (place + 1) / len(shown))
    st.html(
        f'<article class="tl-slide"><p class="tl-slide-when">{escaped(chart.when(row))}</p><h2>{escaped(row["title"])}</h2>'
        f"{chips(actor_names(row['actors']), colours)}<blockquote>{escaped(row['sentence'])}</blockquote>"
        f'<p class="tl-note">{escaped(told)}</p><p class="tl-note">{escaped(row[WHY])}</p>'
        f'<div class="tl-slide-rail" aria-hidden="true"><i style="width:{share}%"></i></div>'
        f'<p class="tl-note">{place_words}</p></article>'
    )
