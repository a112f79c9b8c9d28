"""The articles on the timeline: their titles and publication dates, how to change or remove them, and the question for a missing date."""

from __future__ import annotations

import datetime

import streamlit as st

from timeline.languages import LEVELS, LanguageUnknown, codes, language
from timeline.model import Document
from timeline.page import session
from timeline.page.adding import DATE_EXAMPLE
from timeline.page.marks import escaped, plain, shortened
from timeline.page.session import Sheet, published_words, title_of
from timeline.passages import passages_of, read_so
from timeline.project.edits import RemoveDocument, SetLanguage, SetPublished
from timeline.project.saved import Change, preview

_ASKED_AT_ONCE = 3
_CHANGES_SHOWN = 40


def side_bar(sheet: Sheet) -> None:
    """Every article with its publication date; a click on the date shows where it was found and lets it be changed."""
    count = len(sheet.documents)
    st.html(f'<h2 class="tl-side">{"Article" if count == 1 else f"Articles <small>{count}</small>"}</h2>')
    with st.container(key="article-list", gap="small"):
        for document in sheet.documents:
            _article(document)


def _article(document: Document) -> None:
    with st.container(key=f"article-{document.id}", gap=None):
        st.html(f'<div class="tl-article" title="{escaped(document.source)}">{escaped(shortened(title_of(document), 90))}</div>')
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", gap="small"):
            missing = document.published is None and not document.is_excerpt
            label = "When was it published?" if missing else f"Published {published_words(document)}"
            icon = ":material/help:" if missing else ":material/event:"
            with st.popover(label, type="tertiary", icon=icon, key=_popover(document.id), on_change=_nothing):
                _found(document)
                if not document.is_excerpt:
                    _date_field(document, f"published-{document.id}", "Publication date")
            if not document.is_excerpt:
                name = _language_name(document.language) + (" and others" if passages_of(document) else "")
                with st.popover(name, type="tertiary", key=f"tongue-{document.id}", on_change=_nothing):
                    _language_field(document, f"language-{document.id}")
            st.button("Remove this article", key=f"remove-{document.id}", type="tertiary", icon=":material/delete:",
                      on_click=_remove, args=(document.id,))  # fmt: skip


def _language_name(code: str) -> str:
    """A language in words; one that is not read is named as such."""
    try:
        return language(code).name
    except LanguageUnknown:
        return f"Language not read ({code})"


def _language_field(document: Document, key: str) -> None:
    """Which language the article is read in, and how far that goes; another one reads it anew."""
    known = [*codes(), *([document.language] if document.language not in codes() else [])]
    if st.session_state.get(f"{key}-known") != document.language:  # changed elsewhere: the field follows
        st.session_state[key] = st.session_state[f"{key}-known"] = document.language
    st.selectbox("Language of the article", known, format_func=_language_name, key=key, on_change=_change_language, args=(document.id, key))
    try:
        words = f"Read in this language: {LEVELS[language(document.language).level]}."
    except LanguageUnknown:
        words = "This language is not read, so the article has no dates. If it is in another one, choose that."
    others = dict.fromkeys(one.code for one in passages_of(document))
    words = " ".join([words, *(f"A{read_so(code)[1:]}." for code in others)])
    st.html(f'<div class="tl-note">{escaped(words)}</div>')


def _change_language(identity: str, key: str) -> None:
    edit = SetLanguage(identity, str(st.session_state[key]))
    st.session_state.pop(f"{key}-known", None)
    changes = preview(session.project(), edit, implied=session.with_context())
    if changes:
        st.session_state["asked"] = (edit, changes)
    else:
        session.save(edit)


def _popover(identity: str) -> str:
    return f"date-{identity}"


def _nothing() -> None:
    """Being told that the popover opens or closes lets `_change` close it."""


def _found(document: Document) -> None:
    """Where the publication date was found, as text: it quotes the article."""
    if document.is_excerpt:
        words = "These events came as a table, without the article. To count its dates anew, add the article itself."
    elif document.published is None:
        words = "No date was found in the article. Until you give one, relative dates stay unresolved."
    elif document.published_from == "user":
        words = "You gave this date."
    else:
        words = f"Found here: {document.published_from or 'not said'}. Change it if that is wrong; relative dates count from it."
    st.html(f'<div class="tl-note">{escaped(words)}</div>')


def _date_field(document: Document, key: str, label: str) -> None:
    """A field for the publication date; empty takes the date away."""
    known = published_words(document) if document.published else ""
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
        day = session.day_given(text) if text else None
    except ValueError as error:
        st.session_state[f"{key}-problem"] = str(error)
        return
    st.session_state[_popover(identity)] = False  # it would lie over what is asked next
    edit = SetPublished(identity, day)
    document = session.project().state().document(identity)
    changes = preview(session.project(), edit, implied=session.with_context()) if document and document.published else ()
    if any(change.before and change.field == "date" for change in changes):
        st.session_state["asked"] = (edit, changes)  # what stands there would change: first show it
        st.session_state.pop(f"{key}-known", None)
        return
    session.save(edit)


def _remove(identity: str) -> None:
    if session.save(RemoveDocument(identity)):
        session.tell("The article is off the timeline; undo brings it back with everything done to it.")


# ------------------------------------------------------------------------------------------- before a date is changed


def confirm_change() -> None:
    """What another publication date would change, before it counts."""
    asked: tuple[SetPublished | SetLanguage, tuple[Change, ...]] | None = st.session_state.get("asked")
    if asked is None:
        return
    edit, changes = asked
    document = session.project().state().document(edit.document)
    if document is None:
        return
    with st.container(border=True, key="asked-area"):
        is_date = isinstance(edit, SetPublished)
        what = f"was published {_day(edit.published)}" if is_date else f"is read as {_language_name(edit.language)}"
        st.html(
            f'<h2 class="tl-area">{len(changes)} change{"s" * (len(changes) != 1)} if “{escaped(shortened(title_of(document), 60))}” '
            f"{escaped(what)}</h2>"
            '<div class="tl-note">Dates that you set by hand stay as they are.</div>'
        )
        st.html(changes_list(changes))
        with st.container(horizontal=True, gap="small"):
            st.button(
                "Change the date" if is_date else "Change the language", key="asked-yes", type="primary", on_click=_answer, args=(edit,)
            )
            st.button("Leave it", key="asked-no", on_click=_answer, args=(None,))


def changes_list(changes: tuple[Change, ...]) -> str:
    """The changes as people read them, a line each, the first few: “Closing speeches: 5 Dec 2024 → 5 Dec 2022”."""
    lines = "".join(f"<li>{_change_words(change)}</li>" for change in changes[:_CHANGES_SHOWN])
    more = f"<li>and {len(changes) - _CHANGES_SHOWN:,} more</li>" if len(changes) > _CHANGES_SHOWN else ""
    return f'<ul class="tl-changes">{lines}{more}</ul>'


def _change_words(change: Change) -> str:
    before, after = change.before, change.after
    field = "" if change.field == "date" else f" ({escaped(change.field)})"
    title = escaped(shortened(change.title, 80))
    if not change.before or not change.after:
        return f"<b>{title}</b>{field}: {'comes' if not change.before else 'goes'} ({escaped(after or before)})"
    return f"<b>{title}</b>{field}: {escaped(before)} → <b>{escaped(after)}</b>"


def _day(day: datetime.date | None) -> str:
    return f"on {session.day_words(day)}" if day else "on a day that is not known"


def _answer(edit: SetPublished | SetLanguage | None) -> None:
    st.session_state.pop("asked", None)
    if edit is not None:
        session.save(edit)


def ask_for_dates(sheet: Sheet) -> None:
    """The question that stands at the top while an article has no publication date."""
    for document in sheet.undated[:_ASKED_AT_ONCE]:
        with st.container(key=f"asking-{document.id}", gap="small"):
            name = f" for “{shortened(title_of(document), 70)}”" if len(sheet.documents) > 1 else ""
            st.html(
                f'<div class="tl-ask"><b>No publication date{escaped(name)}:</b> relative dates such as ‘on Tuesday’ '
                "stay unresolved. When was it published?</div>"
            )
            _date_field(document, f"ask-{document.id}", "Publication date, such as 15 December 2016")
    rest = len(sheet.undated) - _ASKED_AT_ONCE
    if rest > 0:
        st.html(f'<div class="tl-note">{rest} more without a publication date: see the list of articles.</div>')
