"""The articles on the timeline: their titles and publication dates, how to change or remove them, and the question for a missing date."""

from __future__ import annotations

import streamlit as st

from timeline.model import Document
from timeline.page.adding import DATE_EXAMPLE
from timeline.page.desk import Desk, on_the_table, published_words, put, title_of
from timeline.page.marks import escaped, plain, shortened
from timeline.sources import parse_published

_ASKED_AT_ONCE = 3


def side_bar(desk: Desk) -> None:
    """Every article with its publication date; a click on the date shows where it was found and lets it be changed."""
    count = len(desk.documents)
    st.html(f'<h2 class="tl-side">{"Article" if count == 1 else f"Articles <small>{count}</small>"}</h2>')
    with st.container(key="article-list", gap="small"):
        for document in desk.documents:
            _article(document)


def _article(document: Document) -> None:
    with st.container(key=f"article-{document.id}", gap=None):
        st.html(f'<div class="tl-article" title="{escaped(document.source)}">{escaped(shortened(title_of(document), 90))}</div>')
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", gap="small"):
            missing = document.published is None
            label = "When was it published?" if missing else f"Published {published_words(document)}"
            with st.popover(label, type="tertiary", icon=":material/help:" if missing else ":material/event:", key=f"date-{document.id}"):
                _found(document)
                _date_field(document, f"published-{document.id}", "Publication date")
            st.button("Remove this article", key=f"remove-{document.id}", type="tertiary", icon=":material/delete:",
                      on_click=_remove, args=(document.id,))  # fmt: skip


def _found(document: Document) -> None:
    """Where the publication date was found, as text: it quotes the article."""
    if document.published is None:
        words = "No date was found in the article. Until you give one, relative dates stay unresolved."
    elif document.published_from == "user":
        words = "You gave this date."
    else:
        words = f"Found here: {document.published_from or 'not said'}. Change it if that is wrong; relative dates count from it."
    st.html(f'<div class="tl-note">{escaped(words)}</div>')


def _date_field(document: Document, key: str, label: str) -> None:
    """A field for the publication date; empty takes the date away."""
    known = document.published_iso or ""
    remembered = f"{key}-known"
    if st.session_state.get(remembered) != known:  # changed elsewhere: the field follows
        st.session_state[key] = known
        st.session_state[remembered] = known
    st.text_input(label, key=key, placeholder=DATE_EXAMPLE, on_change=_change, args=(document.id, key))
    if problem := st.session_state.get(f"{key}-problem"):
        st.error(plain(problem))


def _change(identity: str, key: str) -> None:
    text = str(st.session_state.get(key) or "").strip()
    st.session_state[f"{key}-problem"] = ""
    try:
        day = parse_published(text) if text else None
    except ValueError as error:
        st.session_state[f"{key}-problem"] = str(error)
        return
    put(on_the_table().published(identity, day))


def _remove(identity: str) -> None:
    put(on_the_table().without(identity))


def ask_for_dates(desk: Desk) -> None:
    """The question that stands at the top while an article has no publication date."""
    for document in desk.undated[:_ASKED_AT_ONCE]:
        with st.container(key=f"asking-{document.id}", gap="small"):
            name = f" for “{shortened(title_of(document), 70)}”" if len(desk.documents) > 1 else ""
            st.html(
                f'<div class="tl-ask"><b>No publication date{escaped(name)}:</b> relative dates such as ‘on Tuesday’ '
                "stay unresolved. When was it published?</div>"
            )
            _date_field(document, f"ask-{document.id}", "Publication date, such as 2016-12-15")
    rest = len(desk.undated) - _ASKED_AT_ONCE
    if rest > 0:
        st.html(f'<div class="tl-note">{rest} more without a publication date: see the list of articles.</div>')
