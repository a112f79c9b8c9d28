"""The top of the page: the name, the open project and that it is saved, undo and redo, and what to do with the whole."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import streamlit as st

from timeline.actors.corrections import written
from timeline.exports import FORMATS, Format, Origin
from timeline.page import adding, desk
from timeline.page.desk import Sheet
from timeline.page.marks import escaped, plain, shortened
from timeline.project import store, tables
from timeline.project.log import Entry, as_text
from timeline.project.saved import Project, restore

_WORDS = 60


def draw(shown: pd.DataFrame, sheet: Sheet, left_out: str) -> None:
    """The heading and its buttons; files hold exactly the `shown` rows, and say `left_out`, what the filters hide."""
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="head"):
        with st.container(width="content", gap=None, key="name"):
            st.html('<h1 class="tl-name">Timeline</h1><p class="tl-line">Every date with its words and its reason.</p>')
            _project()
        with st.container(horizontal=True, width="content", gap="small", key="doing"):
            _steps()
            adding.open_button()
            _downloads(shown, sheet, left_out)


# ------------------------------------------------------------------------------------------------------- the project


def _project() -> None:
    """Which project is open, and that everything in it is saved."""
    opened = desk.project()
    log = opened.log()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="project"):
        with st.popover(plain(opened.path.stem), type="tertiary", icon=":material/folder_open:", key="project-menu"):
            _menu()
        last = f" · last change {log[-1].when.astimezone():%H:%M}" if log else ""
        st.html(f'<span class="tl-saved" role="status" title="{escaped(str(opened.path))}">✓ Saved{last}</span>', width="content")


def _menu() -> None:
    names = [path.stem for path in store.projects(desk.folder())]
    now = desk.project().path.stem
    st.html(f'<div class="tl-note">Every edit is saved at once, in {escaped(str(desk.project().path))}</div>')
    if len(names) > 1:
        st.selectbox("Open", names, index=names.index(now) if now in names else None, key="open-project", on_change=_open)
    st.text_input("New project", key="new-project", placeholder="Name", on_change=_new)
    here = desk.project()
    st.download_button(
        "Download this project", data=lambda: _backup(here), file_name=f"{now}{store.ENDING}", mime="application/vnd.sqlite3", key="backup",
        on_click="ignore", icon=":material/archive:", help="One file with all texts, events and the whole history",
    )  # fmt: skip
    st.file_uploader("Bring in a project file", type=[store.ENDING.lstrip(".")], key="restore", on_change=_restore)


def _go(name: str) -> None:
    if name == desk.FIRST_NAME:
        st.query_params.pop(desk.IN_ADDRESS, None)
    else:
        st.query_params[desk.IN_ADDRESS] = name
    for key in ("chosen", "marked", "asked", "article", "article-of"):
        st.session_state.pop(key, None)


def _open() -> None:
    if name := st.session_state.get("open-project"):
        _go(str(name))


def _new() -> None:
    name = str(st.session_state.get("new-project") or "").strip()
    st.session_state["new-project"] = ""
    try:
        path = store.path_of(name, desk.folder())
    except ValueError as error:
        desk.tell(str(error))
        return
    _go(path.stem)


def _backup(opened: Project) -> bytes:
    """The project as one file. Made on the click, in a thread that knows nothing of the session: what it needs is handed to it."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "backup"
        opened.backup(path)
        return path.read_bytes()


def _restore() -> None:
    file = st.session_state.get("restore")
    if file is None:
        return
    name = re.sub(r"[^\w .-]", " ", Path(str(file.name)).stem).strip(" .")[:60] or "Project"
    taken = {path.stem for path in store.projects(desk.folder())}
    free = next(one for one in (name, *(f"{name} {number}" for number in range(2, 1000))) if one not in taken)
    try:
        with tempfile.TemporaryDirectory() as place:
            path = Path(place) / f"{name}{store.ENDING}"  # the name that a message tells
            path.write_bytes(file.getvalue())
            restore(path, store.path_of(free, desk.folder())).close()
    except (ValueError, OSError) as error:
        desk.tell(f"Not brought in: {error}")
        return
    _go(free)


# ------------------------------------------------------------------------------------------------------- undo and redo


def _steps() -> None:
    opened = desk.project()
    for kind, entry, icon, shortcut in (
        ("undo", opened.undoable(), "undo", "Ctrl+Z"),
        ("redo", opened.redoable(), "redo", "Ctrl+Shift+Z"),
    ):
        first = entry is not None and kind == "undo" and entry.seq == 1  # the sample that every project begins with
        st.button(
            kind.capitalize(), key=kind, icon=f":material/{icon}:", shortcut=shortcut, on_click=desk.step, args=(kind,),
            disabled=entry is None or first, help=_help(kind, entry),
        )  # fmt: skip


def _help(kind: str, entry: Entry | None) -> str:
    return f"{kind.capitalize()}: {plain(shortened(entry.words, _WORDS))}" if entry else f"Nothing to {kind}"


# ----------------------------------------------------------------------------------------------------------- downloads


def _downloads(shown: pd.DataFrame, sheet: Sheet, left_out: str) -> None:
    st.download_button(
        "Download CSV",
        data=lambda: _csv(tables.with_remarks(shown, sheet.extras), left_out),  # made on the click; the mark at the front is for Excel
        file_name=f"{_file_name()}.csv",
        mime="text/csv",
        key="csv",
        on_click="ignore",
        icon=":material/download:",
        help="The events shown, as filtered, with every column",
        disabled=shown.empty,
    )
    with st.popover("More", icon=":material/file_save:", key="formats"):
        _formats(shown, sheet, left_out)


def _file_name() -> str:
    """What downloads are called: as the project, the first one plainly "timeline"."""
    name = desk.project().path.stem
    return "timeline" if name == desk.FIRST_NAME else name


def _csv(shown: pd.DataFrame, left_out: str) -> bytes:
    from timeline.exports import to_csv
    from timeline.exports.entries import without_remarks

    return to_csv(shown, left_out=without_remarks(shown, left_out)).encode("utf-8-sig", "replace")


def _formats(shown: pd.DataFrame, sheet: Sheet, left_out: str) -> None:
    whole = st.toggle("The whole project, not only what is shown", key="export-all", persist_state="session")
    names = {form.name: form for form in FORMATS}
    chosen = st.selectbox("Format", list(names), key="export-format", format_func=lambda name: names[name].words, persist_state="session")
    form = names[chosen]
    one_only = form.name == "timeml" and (whole and len(sheet.documents) != 1 or shown["document"].nunique() != 1)
    rows = sheet.frame if whole else shown
    log, by_context = desk.project().log(), desk.with_context()  # asked now: when the file is made, there is no session to ask
    hidden = "" if whole else left_out
    st.download_button(
        f"Download {form.ending}", data=lambda: _file(form, rows, sheet, log, hidden, by_context=by_context),
        file_name=f"{_file_name()}{form.ending}", mime=form.mime, key="export", on_click="ignore", icon=":material/download:",
        disabled=rows.empty or one_only,
    )  # fmt: skip
    if one_only:
        st.html('<div class="tl-note">TimeML holds one article: filter for one first.</div>')


def _file(form: Format, rows: pd.DataFrame, sheet: Sheet, log: Sequence[Entry], left_out: str, *, by_context: bool) -> bytes:
    """The file; where the format cannot hold these rows, a text that says so. It asks nothing of the session (see `_backup`)."""
    rows = tables.with_remarks(rows, sheet.extras)
    used = set(rows["document"])
    documents = tuple(document for document in sheet.documents if document.id in used and not document.is_excerpt)
    merged = sum(len(extra.tellings) for extra in sheet.extras.values())
    told = [left_out, f"{merged} merged into other events as tellings of the same" if merged else ""]
    origin = Origin("; ".join(filter(None, told)), documents, by_context, None, written(sheet.state.corrections), as_text(log))
    try:
        made = form.write(rows, origin)
    except ValueError as error:
        made = f"This file could not be made: {error}\n"
    return made.encode("utf-8", "replace") if isinstance(made, str) else made
