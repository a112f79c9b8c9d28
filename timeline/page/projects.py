"""The project menu: which one is open and that it is saved; open, new, rename, put into the bin, take along, bring in."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import streamlit as st

from timeline.interface import say, say_count
from timeline.page import language, refused, session
from timeline.page.escaping import escaped, plain
from timeline.project import bin as projects_bin
from timeline.project import store
from timeline.project.saved import Project, restore

_OF_A_PROJECT = ("chosen", "asked", "article", "article-of", "window", "new-event", "refused")  # what another project knows nothing of
_MENU = "project-menu"


def menu() -> None:
    """The menu under the name of the project, and the word that everything is saved."""
    opened = session.project()
    log = opened.log()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="project"):
        with st.popover(plain(opened.path.stem), type="tertiary", icon=":material/folder_open:", key=_MENU, on_change=_nothing):
            _items(opened)
        last = " · " + say("last change {clock}", clock=f"{log[-1].when.astimezone():%H:%M}") if log else ""
        st.html(refused.status(opened, last), width="content")


def _nothing() -> None:
    """Being told that the menu opens or closes lets `_close` close it."""


def _close() -> None:
    st.session_state[_MENU] = False


def _items(opened: Project) -> None:
    names = [path.stem for path in store.projects(session.folder())]
    now = opened.path.stem
    st.html(f'<div class="tl-note">{say("Every edit is saved at once, in {path}", path=escaped(str(opened.path)))}</div>')
    if len(names) > 1:
        st.selectbox(say("Open"), names, index=names.index(now) if now in names else None, key="open-project", on_change=open_chosen)
    st.text_input(say("New project"), key="new-project", placeholder=say("Name"), on_change=make_typed)
    st.text_input(say("Rename this project"), key="rename-project", placeholder=now, on_change=_rename)
    with st.container(horizontal=True, gap="small", key="project-doing"):
        st.download_button(
            say("Download"), data=lambda: _backup(opened), file_name=f"{now}{store.ENDING}", mime="application/vnd.sqlite3", key="backup",
            on_click="ignore", icon=":material/archive:", help=say("One file with all texts, events and the whole history"),
        )  # fmt: skip
        st.button(say("Move to the bin"), key="discard", icon=":material/delete:", on_click=_discard, help=say("It can be taken out again"))
    with st.expander(say("Bring in a project file")):
        st.file_uploader(
            say("Project file"), type=[store.ENDING.lstrip(".")], key="restore", on_change=bring_in, label_visibility="collapsed"
        )
    _bin()
    language.choice()


def _bin() -> None:
    found = projects_bin.discarded(session.folder())
    if not found:
        return
    with st.expander(say("Bin ({count})", count=len(found))):
        for number, path in enumerate(found):
            st.button(say("Take out {name}", name=plain(path.stem)), key=f"take-out-{number}", type="tertiary", icon=":material/undo:",
                      on_click=_bring_back, args=(path,))  # fmt: skip
        sure = st.checkbox(say("These projects are no longer needed"), key="bin-sure")
        st.button(say("Empty the bin"), key="bin-empty", icon=":material/delete_forever:", on_click=_empty, disabled=not sure)


# ------------------------------------------------------------------------------------------------ what the items do


def go(name: str) -> None:
    """Show the project of that name at the next run."""
    if name == session.FIRST_NAME:
        st.query_params.pop(session.IN_ADDRESS, None)
    else:
        st.query_params[session.IN_ADDRESS] = name
    st.query_params.pop("window", None)
    for key in _OF_A_PROJECT:
        st.session_state.pop(key, None)
    _close()


def open_chosen() -> None:
    """Show the project that was chosen in the list."""
    if name := st.session_state.get("open-project"):
        go(str(name))


def _typed(key: str) -> str:
    name = str(st.session_state.get(key) or "").strip()
    st.session_state[key] = ""
    return name


def make_typed() -> None:
    """Make the project whose name was typed, and show it."""
    make(_typed("new-project"))


def make(name: str) -> None:
    """Make a project and show it; one that is there is shown, and one that is shown stays as it is."""
    try:
        path = store.path_of(name, session.folder())
        if path.exists() and _is_open(path):
            _close()
            return
        if path.exists():
            session.tell(say("“{name}” was there already: it is open now.", name=path.stem))
        else:
            Project.create(path).close()
    except (ValueError, OSError) as error:
        session.tell(say(str(error)))
        return
    go(path.stem)


def _is_open(path: Path) -> bool:
    """Whether the page shows this project already: a browser tells what was typed once more when its field is left."""
    opened: Project | None = st.session_state.get("project")
    return opened is not None and opened.path == path


def _rename() -> None:
    name = _typed("rename-project")
    if not name or name == session.project().path.stem:
        return
    try:
        path = projects_bin.rename(session.let_go(), name)
    except (ValueError, OSError) as error:
        session.tell(say("Not renamed: {error}", error=error))
        return
    session.tell(say("The project is now called “{name}”.", name=path.stem))
    go(path.stem)


def _discard() -> None:
    try:
        path = projects_bin.discard(session.let_go())
    except OSError as error:
        session.tell(say("Not moved: {error}", error=error))
        return
    session.tell(say("“{name}” is in the bin; the project menu takes it out again.", name=path.stem))
    rest = [one.stem for one in store.projects(session.folder())]
    go(rest[0] if rest else session.FIRST_NAME)


def _bring_back(path: Path) -> None:
    try:
        back = projects_bin.bring_back(path)
    except OSError as error:
        session.tell(say("Not taken out: {error}", error=error))
        return
    go(back.stem)


def _empty() -> None:
    st.session_state["bin-sure"] = False
    try:
        count = projects_bin.empty(session.folder())
    except OSError as error:
        session.tell(say("Not all deleted: {error}", error=error))
        return
    session.tell(say_count("{count} project deleted for good.", "{count} projects deleted for good.", count))


def _backup(opened: Project) -> bytes:
    """The project as one file. Made on the click, in a thread that knows nothing of the session: what it needs is handed to it."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "backup"
        opened.backup(path)
        return path.read_bytes()


def bring_in() -> None:
    """Take in the project file that was uploaded, under a name that is free, and show it."""
    file = st.session_state.get("restore")
    if file is None:
        return
    name = re.sub(r"[^\w .-]", " ", Path(str(file.name)).stem).strip(" .")[:60] or say("Project")
    free = projects_bin.free_name(name, session.folder())
    try:
        with tempfile.TemporaryDirectory() as place:
            path = Path(place) / f"{name}{store.ENDING}"  # the name that a message tells
            path.write_bytes(file.getvalue())
            restore(path, store.path_of(free, session.folder())).close()
    except (ValueError, OSError) as error:
        session.tell(say("Not brought in: {error}", error=error))
        return
    go(free)
