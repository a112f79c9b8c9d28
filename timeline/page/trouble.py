"""What the page shows when something cannot be saved or opened: what was typed stays, and there is always a way on."""

from __future__ import annotations

import streamlit as st

from timeline.interface import say
from timeline.page import projects, refused, session
from timeline.page.escaping import escaped, plain
from timeline.project import store


def area() -> None:
    """What is not saved, with what can be done about it; nothing if all is well."""
    opened = session.project()
    if opened.trouble is not None:
        with st.container(border=True, key="trouble"):
            words = say("{error}. What you see is safe here as long as this window is open.", error=opened.trouble)
            st.html(f'<p role="alert">{escaped(words)}</p>')
            st.text_input(say("Save it as another project"), key="save-as", placeholder=say("Name"), on_change=_save_as)
    for number, one in enumerate(refused.waiting()):
        with st.container(border=True, key=f"refused-{number}"):
            st.html(f'<p role="alert">{escaped(one.why)}</p>')
            if one.typed:
                st.code(one.typed, language=None, wrap_lines=True)
            with st.container(horizontal=True):
                words = (say("Keep mine"), say("Take theirs")) if one.is_conflict else (say("Try again"), say("Discard"))
                st.button(words[0], key=f"again-{number}", on_click=_again, args=(one,))
                st.button(words[1], key=f"drop-{number}", on_click=refused.drop, args=(one,))


def _again(one: refused.Refused) -> None:
    """Save it now: whoever clicks has seen what stands there."""
    refused.drop(one)
    session.save(one.edit, based_on=session.project().state().seq)


def _save_as() -> None:
    name = str(st.session_state.get("save-as") or "").strip()
    try:
        made = session.project().save_as(store.path_of(name, session.folder()))
    except (ValueError, OSError) as error:
        session.tell(say("Not saved: {error}", error=error))
        return
    made.close()
    projects.go(made.path.stem)


# ------------------------------------------------------------------------------------------------- nothing can be opened


def page(error: Exception) -> None:
    """In the place of a project that cannot be opened: why, and the way to another, to a new one or to a copy."""
    code = getattr(error, "code", "")
    name = session.wanted()
    others = [path.stem for path in store.projects(session.folder()) if path.stem != name]
    st.html('<h1 class="tl-name">Timeline</h1>')
    if code == "project-missing":
        st.html(
            f'<p role="alert">{escaped(say("There is no project called “{name}” in {folder}.", name=name, folder=session.folder()))}</p>'
        )
        st.button(say("Make “{name}”", name=plain(name)), key="make", on_click=projects.make, args=(name,))
    else:
        st.html(f'<p role="alert">{escaped(say("This project cannot be opened. {error}", error=error))}</p>')
        st.button(say("Try again"), key="try-again")
        words = say("If you have downloaded a copy of it, bring that in. The file stays as it is.")
        st.html(f'<p class="tl-note">{words}</p>')
    if others:
        st.selectbox(say("Open another project"), others, index=None, key="open-project", on_change=projects.open_chosen)
    st.text_input(say("New project"), key="new-project", placeholder=say("Name"), on_change=projects.make_typed)
    st.file_uploader(say("Bring in a project file"), type=[store.ENDING.lstrip(".")], key="restore", on_change=projects.bring_in)
    for note in st.session_state.pop("notes", []):
        st.warning(plain(say(note)))
