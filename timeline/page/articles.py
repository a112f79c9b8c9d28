"""The articles on the timeline: their titles and publication dates, how to change or remove them, and the question for a missing date."""

from __future__ import annotations

import streamlit as st

from timeline.interface import language_name, number, say, say_count
from timeline.languages import LEVELS, LanguageUnknown, codes, language, name_of
from timeline.model import Document
from timeline.page import session
from timeline.page.adding import date_example
from timeline.page.article_words import day_given, day_words, published_line, published_words, title_of
from timeline.page.escaping import escaped, plain, shortened
from timeline.page.session import Sheet
from timeline.passages import passages_of, read_so
from timeline.project.edits import RemoveDocument, SetLanguage, SetPublished
from timeline.project.saved import Change, preview

_ASKED_AT_ONCE = 3
_CHANGES_SHOWN = 40


def side_bar(sheet: Sheet) -> None:
    """Every article with its publication date; a click on the date shows where it was found and lets it be changed."""
    count = len(sheet.documents)
    heading = say("Article") if count == 1 else f"{say('Articles')} <small>{number(count)}</small>"
    st.html(f'<h2 class="tl-side">{heading}</h2>')
    with st.container(key="article-list", gap="small"):
        for document in sheet.documents:
            _article(document)


def _article(document: Document) -> None:
    with st.container(key=f"article-{document.id}", gap=None):
        st.html(f'<div class="tl-article" title="{escaped(document.source)}">{escaped(shortened(title_of(document), 90))}</div>')
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", gap="small"):
            missing = document.published is None and not document.is_excerpt
            label = say("When was it published?") if missing else published_line(document)
            icon = ":material/help:" if missing else ":material/event:"
            with st.popover(label, type="tertiary", icon=icon, key=_popover(document.id), on_change=_nothing):
                _found(document)
                if not document.is_excerpt:
                    _date_field(document, f"published-{document.id}", say("Publication date"))
            if not document.is_excerpt:
                name = _language_name(document.language)
                name = say("{language} and others", language=name) if passages_of(document) else name
                with st.popover(name, type="tertiary", key=f"tongue-{document.id}", on_change=_nothing):
                    _language_field(document, f"language-{document.id}")
            st.button(say("Remove this article"), key=f"remove-{document.id}", type="tertiary", icon=":material/delete:",
                      on_click=_remove, args=(document.id,))  # fmt: skip


def _language_name(code: str) -> str:
    """A language in words; one that is not read is named as such."""
    try:
        return language_name(code, name_of(code))
    except LanguageUnknown:
        return say("Language not read ({code})", code=code)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _language_field(document: Document, key: str) -> None:
    """Which language the article is read in, and how far that goes; another one reads it anew."""
    known = [*codes(), *([document.language] if document.language not in codes() else [])]
    if st.session_state.get(f"{key}-known") != document.language:  # changed elsewhere: the field follows
        st.session_state[key] = st.session_state[f"{key}-known"] = document.language
    st.selectbox(
        say("Language of the article"), known, format_func=_language_name, key=key, on_change=_change_language, args=(document.id, key)
    )
    try:
        words = say("Read in this language: {level}.", level=say(LEVELS[language(document.language).level]))
    except LanguageUnknown:
        words = say("This language is not read, so the article has no dates. If it is in another one, choose that.")
    others = dict.fromkeys(one.code for one in passages_of(document))
    words = " ".join([words, *(_sentence(say(read_so(code))) for code in others)])
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
        words = say("These events came as a table, without the article. To count its dates anew, add the article itself.")
    elif document.published is None:
        words = say("No date was found in the article. Until you give one, relative dates stay unresolved.")
    elif document.published_from == "user":
        words = say("You gave this date.")
    else:
        words = say(
            "Found here: {place}. Change it if that is wrong; relative dates count from it.",
            place=say(document.published_from) or say("not said"),
        )
    st.html(f'<div class="tl-note">{escaped(words)}</div>')


def _date_field(document: Document, key: str, label: str) -> None:
    """A field for the publication date; empty takes the date away."""
    known = published_words(document) if document.published else ""
    remembered = f"{key}-known"
    if st.session_state.get(remembered) != known:  # changed elsewhere: the field follows
        st.session_state[key] = known
        st.session_state[remembered] = known
    st.text_input(label, key=key, placeholder=date_example(), on_change=_change, args=(document.id, key))
    if problem := st.session_state.get(f"{key}-problem"):
        st.error(plain(problem))


def _change(identity: str, key: str) -> None:
    text = str(st.session_state.get(key) or "").strip()
    st.session_state[f"{key}-problem"] = ""
    try:
        day = day_given(text) if text else None
    except ValueError as error:
        st.session_state[f"{key}-problem"] = say(str(error))
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
        session.tell(say("The article is off the timeline; undo brings it back with everything done to it."))


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
        note = say("Dates that you set by hand stay as they are.")
        st.html(f'<h2 class="tl-area">{escaped(_if_so(edit, document, len(changes)))}</h2><div class="tl-note">{note}</div>')
        st.html(changes_list(changes))
        with st.container(horizontal=True, gap="small"):
            st.button(
                say("Change the date") if is_date else say("Change the language"),
                key="asked-yes",
                type="primary",
                on_click=_answer,
                args=(edit,),
            )
            st.button(say("Leave it"), key="asked-no", on_click=_answer, args=(None,))


def _if_so(edit: SetPublished | SetLanguage, document: Document, count: int) -> str:
    title = shortened(title_of(document), 60)
    if isinstance(edit, SetLanguage):
        return say_count(
            "{count} change if “{title}” is read as {language}", "{count} changes if “{title}” is read as {language}", count,
            title=title, language=_language_name(edit.language),
        )  # fmt: skip
    if edit.published is None:
        return say_count(
            "{count} change if it is not known when “{title}” was published",
            "{count} changes if it is not known when “{title}” was published", count, title=title,
        )  # fmt: skip
    return say_count(
        "{count} change if “{title}” was published on {day}", "{count} changes if “{title}” was published on {day}", count,
        title=title, day=day_words(edit.published),
    )  # fmt: skip


def changes_list(changes: tuple[Change, ...]) -> str:
    """The changes as people read them, a line each, the first few: “Closing speeches: 5 Dec 2024 → 5 Dec 2022”."""
    lines = "".join(f"<li>{_change_words(change)}</li>" for change in changes[:_CHANGES_SHOWN])
    more = f"<li>{say('and {count} more', count=len(changes) - _CHANGES_SHOWN)}</li>" if len(changes) > _CHANGES_SHOWN else ""
    return f'<ul class="tl-changes">{lines}{more}</ul>'


def _change_words(change: Change) -> str:
    before, after = say(change.before), say(change.after)
    field = "" if change.field == "date" else f" ({escaped(say(change.field))})"
    title = escaped(shortened(change.title, 80))
    if not change.before or not change.after:
        what = say("is removed ({was})", was=before) if change.before else say("is added ({will})", will=after)
        return f"<b>{title}</b>{field}: {escaped(what)}"
    return f"<b>{title}</b>{field}: {escaped(before)} → <b>{escaped(after)}</b>"


def _answer(edit: SetPublished | SetLanguage | None) -> None:
    st.session_state.pop("asked", None)
    if edit is not None:
        session.save(edit)


def ask_for_dates(sheet: Sheet) -> None:
    """The question that stands at the top while an article has no publication date."""
    for document in sheet.undated[:_ASKED_AT_ONCE]:
        with st.container(key=f"asking-{document.id}", gap="small"):
            heading = say("No publication date:")
            if len(sheet.documents) > 1:
                heading = say("No publication date for “{title}”:", title=shortened(title_of(document), 70))
            question = say("relative dates such as ‘on Tuesday’ stay unresolved. When was it published?")
            st.html(f'<div class="tl-ask"><b>{escaped(heading)}</b> {question}</div>')
            _date_field(document, f"ask-{document.id}", say("Publication date, such as {example}", example=date_example()))
    rest = len(sheet.undated) - _ASKED_AT_ONCE
    if rest > 0:
        st.html(f'<div class="tl-note">{say("{count} more without a publication date: see the list of articles.", count=rest)}</div>')
