"""The area in which an article is added: pasted, uploaded, or one of the samples; keeps what was typed until it has been read."""

from __future__ import annotations

import datetime
from typing import Any

import streamlit as st

from timeline.model import Document
from timeline.page import desk
from timeline.page.marks import plain
from timeline.page.samples import sample, samples
from timeline.sources import from_bytes, from_text, parse_published

_WAYS = ("Paste text", "Upload files", "Sample")
_FILES = ["txt", "md", "html", "htm", "jsonl"]
DATE_EXAMPLE = "2016-12-15"


def open_button() -> None:
    """The button that opens the area."""
    st.button("Add article", key="add", type="primary", icon=":material/add:", on_click=_show, args=(True,))


def _show(shown: bool) -> None:
    st.session_state["adding"] = shown
    st.session_state["adding-problems"] = []
    if shown:
        st.session_state["keep"] = not desk.is_starting(desk.project().state())


def area() -> None:
    """The area itself, if it is open, and what went wrong in it."""
    for note in st.session_state.pop("notes", []):
        st.toast(plain(note))
    if not st.session_state.get("adding"):
        return
    with st.container(border=True, key="adding-area"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.html('<h2 class="tl-area">Add an article</h2>', width="content")
            st.button("Close", key="close", type="tertiary", icon=":material/close:", on_click=_show, args=(False,))
        way = st.segmented_control("How", _WAYS, key="way", default=_WAYS[0], required=True, label_visibility="collapsed")
        {_WAYS[0]: _paste, _WAYS[1]: _upload, _WAYS[2]: _sample}[way or _WAYS[0]]()
        for problem in st.session_state.get("adding-problems", []):
            st.error(plain(problem))


def _published_field(key: str, hint: str) -> None:
    st.text_input("Published", key=key, placeholder=DATE_EXAMPLE, help=hint, persist_state="session")


def _keep_field() -> None:
    if desk.project().state().documents:
        st.checkbox("Keep the articles that are on the timeline now", key="keep", persist_state="session")


def _paste() -> None:
    st.text_area(
        "Text", key="text", height=220, placeholder="Paste the article here, a blank line between paragraphs", persist_state="session"
    )
    left, right = st.columns([2, 1])
    with left:
        st.text_input("Title", key="title", placeholder="The first line, if you leave this empty", persist_state="session")
    with right:
        _published_field("published", "The day from which words such as “on Tuesday” count. Leave it empty if the text says it.")
    _keep_field()
    st.button("Read article", key="read", type="primary", on_click=_add_pasted)


def _upload() -> None:
    st.file_uploader("Files: .txt, .md, .html, .jsonl", type=_FILES, accept_multiple_files=True, key="files")
    _published_field("files-published", "For all of them; leave it empty to use the dates that stand in the files.")
    _keep_field()
    st.button("Read files", key="read-files", type="primary", on_click=_add_files)


def _sample() -> None:
    titles = samples()
    st.radio("Sample", list(titles), key="sample", format_func=lambda name: plain(titles[name]), label_visibility="collapsed")
    _keep_field()
    st.button("Show sample", key="read-sample", type="primary", on_click=_add_sample)


# ------------------------------------------------------------------------------------------ what the buttons do


def _given_date(key: str) -> datetime.date | None:
    """The date in a field, None if it is empty; ValueError, fit to be shown, if it is none."""
    text = str(st.session_state.get(key) or "").strip()
    return parse_published(text) if text else None


def _add_pasted() -> None:
    state = st.session_state
    text = str(state.get("text") or "")
    if not text.strip():
        state["adding-problems"] = ["There is no text yet. Paste the article into the field."]
        return
    try:
        document = from_text(text, title=str(state.get("title") or "").strip(), published=_given_date("published"))
    except ValueError as error:
        state["adding-problems"] = [f"{error}. The text is still in the field."]
        return
    _added([document], [], emptied=("text", "title", "published"))


def _add_files() -> None:
    state = st.session_state
    files: list[Any] = state.get("files") or []
    if not files:
        state["adding-problems"] = ["Choose at least one file."]
        return
    try:
        day = _given_date("files-published")
    except ValueError as error:
        state["adding-problems"] = [str(error)]
        return
    documents: list[Document] = []
    problems: list[str] = []
    for file in files:
        loaded = from_bytes(file.getvalue(), file.name, published=day)
        documents += loaded.documents
        problems += [str(problem) for problem in loaded.problems]
    _added(documents, problems, emptied=("files-published",))


def _add_sample() -> None:
    _added([sample(str(st.session_state["sample"]))], [], emptied=())


def _added(documents: list[Document], problems: list[str], *, emptied: tuple[str, ...]) -> None:
    """Put what was read on the desk. With any problem the area stays open and says so; else it closes and its fields are emptied."""
    state = st.session_state
    remarks = desk.add(documents, keep=bool(state.get("keep", True)))
    if documents:
        state["keep"] = True
    state["adding-problems"] = [*problems, *remarks]
    if not documents or problems or remarks:
        return
    for key in emptied:
        state[key] = ""
    state["adding"] = False
    if len(documents) > 1:
        desk.tell(f"{len(documents)} articles read.")
