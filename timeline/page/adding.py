"""The area in which an article is added: pasted, uploaded, or one of the samples; keeps what was typed until it has been read."""

from __future__ import annotations

import datetime
from typing import Any

import streamlit as st

from timeline.interface import mark, say
from timeline.model import Document
from timeline.page import read_sources, session, taking_in
from timeline.page.article_words import day_given, day_words
from timeline.page.escaping import escaped, plain, shortened
from timeline.page.samples import FIRST, sample, samples
from timeline.sources import ENDINGS, FIELDS, PICTURES, from_text, tables_in

_WAYS: tuple[str, ...] = (mark("Paste text"), mark("Upload files"), mark("Web address"), mark("Sample"))
_FILES = [ending.lstrip(".") for ending in (*ENDINGS, *PICTURES)]
_TABLES = (".csv", ".tsv", ".xlsx", ".parquet")
_GUESS = "(as guessed)"
_MOST_DOUBTS = 20
_FIELD_NAMES = {
    "text": mark("Text"), "date": mark("Date"), "title": mark("Title"), "id": mark("Id"), "source": mark("Source"),
    "language": mark("Language"), "author": mark("Author"),
}  # fmt: skip
_EXAMPLE = datetime.date(2016, 12, 15)


def date_example() -> str:
    """A day, as an example of how one is typed."""
    return day_words(_EXAMPLE)


def open_button() -> None:
    """The button that opens the area."""
    st.button(say("Add article"), key="add", type="primary", icon=":material/add:", on_click=_show, args=(True,))


def _show(shown: bool) -> None:
    st.session_state["adding"] = shown
    st.session_state["adding-problems"] = []
    if shown:
        st.session_state["keep"] = not session.is_starting(session.project().state())


def area() -> None:
    """The area itself, if it is open, and what went wrong in it."""
    _emptied()
    _said()
    if not st.session_state.get("adding"):
        return
    with st.container(border=True, key="adding-area"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.html(f'<h2 class="tl-area">{say("Add an article")}</h2>', width="content")
            st.button(say("Close"), key="close", type="tertiary", icon=":material/close:", on_click=_show, args=(False,))
        _ways_in(_WAYS)


def first() -> None:
    """What an empty project shows: a field to paste an article into, and the sample one click away."""
    _emptied()
    _said()
    with st.container(border=True, key="adding-area"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.html(
                f'<h2 class="tl-area">{say("Paste an article")}</h2><div class="tl-note">'
                f"{say('Every date in it becomes an event on a timeline, with its words and its reason.')}</div>",
                width="content",
            )
            st.button(say("Try it with a sample"), key="first-sample", icon=":material/auto_stories:", on_click=_add_first_sample)
        _ways_in(_WAYS)


def _emptied() -> None:
    """Empty the fields whose contents have been read; it is done before they are drawn, as Streamlit wants it."""
    for key in st.session_state.pop("emptied", ()):
        st.session_state[key] = ""
    if st.session_state.pop("keep-next", False):
        st.session_state["keep"] = True


def _said() -> None:
    """What is to be said for a moment, and what is doubtful until it is closed."""
    for note in st.session_state.pop("notes", []):
        st.toast(plain(say(note)))
    _doubts()


def _ways_in(ways: tuple[str, ...]) -> None:
    way = st.segmented_control(say("How"), ways, key="way", default=ways[0], required=True, label_visibility="collapsed", format_func=say)
    dict(zip(_WAYS, (_paste, _upload, _address, _sample), strict=True))[way or ways[0]]()
    for problem in st.session_state.get("adding-problems", []):
        st.error(plain(say(problem)))


def _doubts() -> None:
    """What is doubtful in what was read last (dates that disagree, texts that are there twice), until somebody closes it."""
    doubts: list[str] = st.session_state.get("doubts", [])
    if not doubts:
        return
    with st.container(border=True, key="doubts-area", gap="small"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.html(f'<h2 class="tl-area">{say("Please look at this")}</h2>', width="content")
            st.button(say("Close these remarks"), key="doubts-close", type="tertiary", icon=":material/close:", on_click=_forget_doubts)
        items = "".join(f"<li>{escaped(say(doubt))}</li>" for doubt in doubts[:_MOST_DOUBTS])
        more = f"<li>{say('and {count} more', count=len(doubts) - _MOST_DOUBTS)}</li>" if len(doubts) > _MOST_DOUBTS else ""
        st.html(f'<ul class="tl-doubts">{items}{more}</ul>')


def _forget_doubts() -> None:
    st.session_state["doubts"] = []


def _published_field(key: str, hint: str) -> None:
    st.text_input(say("Published"), key=key, placeholder=date_example(), help=hint, persist_state="session")
    said_back(str(st.session_state.get(key) or ""))


def said_back(text: str) -> None:
    """What a typed publication date is read as, in words, or that it cannot be read; nothing for an empty field."""
    if not text.strip():
        return
    try:
        words = say("Read as {day}", day=day_words(day_given(text)))
    except ValueError as error:
        words = say(str(error))
    st.html(f'<div class="tl-note" role="status">{escaped(words)}</div>')


def _keep_field() -> None:
    if session.project().state().documents:
        st.checkbox(say("Keep the articles that are on the timeline now"), key="keep", persist_state="session")


def _paste() -> None:
    st.text_area(
        say("Text"),
        key="text",
        height=220,
        placeholder=say("Paste the article here, a blank line between paragraphs"),
        persist_state="session",
    )
    left, right = st.columns([2, 1])
    with left:
        st.text_input(say("Title"), key="title", placeholder=say("The first line, if you leave this empty"), persist_state="session")
    with right:
        _published_field("published", say("The day from which words such as “on Tuesday” count. Leave it empty if the text says it."))
    _keep_field()
    st.button(say("Read article"), key="read", type="primary", on_click=_add_pasted)


def _upload() -> None:
    st.file_uploader(
        say("Text, web pages, PDF, Word, OpenDocument, RTF, mails, JSON, tables (ours too), or a ZIP of these"),
        type=_FILES,
        accept_multiple_files=True,
        key="files",
    )
    _column_picker()
    _published_field("files-published", say("For all of them; leave it empty to use the dates that stand in the files."))
    _keep_field()
    st.button(say("Read files"), key="read-files", type="primary", on_click=_add_files)


def _column_picker() -> None:
    """Which column of a table holds what, where a table is among the files; the guess is shown and can be changed."""
    files: list[Any] = st.session_state.get("files") or []
    table = next((file for file in files if str(file.name).lower().endswith(_TABLES)), None)
    if table is None:
        return
    try:
        found = tables_in(table.getvalue(), str(table.name), watched=True)
    except ValueError as error:
        st.error(plain(say(str(error))))
        return
    if not found or any(one.is_own for one in found):
        return
    st.html(f'<div class="tl-note">{say("Columns of {table}", table=escaped(shortened(str(table.name), 60)))}</div>')
    for place, field in zip(st.columns(len(FIELDS)), FIELDS, strict=True):
        guess = found[0].guess.get(field, say("none"))
        place.selectbox(
            say(_FIELD_NAMES[field]),
            [_GUESS, *found[0].names],
            key=f"column-{field}",
            format_func=lambda name, guess=guess: guess if name == _GUESS else name,  # a list shows text, not Markdown
        )


def _columns() -> dict[str, str] | None:
    chosen = {field: str(st.session_state.get(f"column-{field}") or _GUESS) for field in FIELDS}
    return {field: name for field, name in chosen.items() if name != _GUESS} or None


def _address() -> None:
    st.text_input(say("Address"), key="url", placeholder="https://…", persist_state="session")
    words = say("Only this address is asked, and where it leads to; addresses of your own network are not.")
    st.html(f'<div class="tl-note">{words}</div>')
    _published_field("url-published", say("Leave it empty to use the date that the page states."))
    _keep_field()
    st.button(say("Read page"), key="read-url", type="primary", on_click=_add_address)


def _sample() -> None:
    titles = samples()
    st.radio(say("Sample"), list(titles), key="sample", format_func=lambda name: plain(titles[name]), label_visibility="collapsed")
    _keep_field()
    st.button(say("Show sample"), key="read-sample", type="primary", on_click=_add_sample)


# ------------------------------------------------------------------------------------------ what the buttons do


def _given_date(key: str) -> datetime.date | None:
    """The date in a field, None if it is empty; ValueError, fit to be shown, if it is none."""
    text = str(st.session_state.get(key) or "").strip()
    return day_given(text) if text else None


def _add_pasted() -> None:
    state = st.session_state
    text = str(state.get("text") or "")
    if not text.strip():
        state["adding-problems"] = [say("There is no text yet. Paste the article into the field.")]
        return
    try:
        document = from_text(text, title=str(state.get("title") or "").strip(), published=_given_date("published"))
    except ValueError as error:
        state["adding-problems"] = [say("{error}. The text is still in the field.", error=error)]
        return
    _added([document], emptied=("text", "title", "published"))


def _add_files() -> None:
    state = st.session_state
    files: list[Any] = state.get("files") or []
    if not files:
        state["adding-problems"] = [say("Choose at least one file.")]
        return
    try:
        day = _given_date("files-published")
    except ValueError as error:
        state["adding-problems"] = [say(str(error))]
        return
    things = [(str(file.name), bytes(file.getvalue())) for file in files]
    read_sources.want(read_sources.Wanted(things, day, _columns(), keep=_is_kept(), emptied=("files-published",)))


def _is_kept() -> bool:
    return bool(st.session_state.get("keep", True))


def _add_address() -> None:
    state = st.session_state
    url = str(state.get("url") or "").strip()
    if not url.startswith(("http://", "https://")):
        state["adding-problems"] = [say("Give an address that begins with http:// or https://.")]
        return
    try:
        day = _given_date("url-published")
    except ValueError as error:
        state["adding-problems"] = [say(str(error))]
        return
    read_sources.want(read_sources.Wanted([url], day, None, keep=_is_kept(), emptied=("url", "url-published")))


def _add_first_sample() -> None:
    _added([sample(FIRST)], emptied=())


def _add_sample() -> None:
    _added([sample(str(st.session_state["sample"]))], emptied=())


def _added(documents: list[Document], *, emptied: tuple[str, ...]) -> None:
    """Put what was read on the timeline. With any problem the area stays open and says so; else it closes and its fields are emptied."""
    state = st.session_state
    remarks = taking_in.add(documents, keep=_is_kept())
    state["keep"] = True
    state["adding-problems"] = remarks
    if remarks:
        return
    for key in emptied:
        state[key] = ""
    state["adding"] = False
