"""The Share menu: the whole timeline as a page, a picture, a document or data, with its title and what was left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from timeline.actors.corrections import written
from timeline.exports import FORMATS, Format, Origin
from timeline.interface import current, mark, say, say_count, speaking
from timeline.model import Status
from timeline.page import session
from timeline.page.session import Sheet
from timeline.project import state_table
from timeline.project.log import Entry, as_text

_PICTURES = {  # names of formats, those asked for most
    "html": (mark("Web page"), "public"), "slides": (mark("Slides"), "slideshow"), "png": (mark("Picture"), "image"),
    "svg": (mark("Drawing (SVG)"), "polyline"), "docx": (mark("Word"), "description"),
}  # fmt: skip
_LONGEST = 80  # characters of a file name


def menu(shown: pd.DataFrame, sheet: Sheet, left_out: str, title: str) -> None:
    """The button and what is below it."""
    with st.popover(say("Share"), icon=":material/ios_share:", key="share"):
        st.text_input(say("Title"), key="share-title", placeholder=title, persist_state="session", help=say("It also names the file"))
        accepted = st.toggle(say("Only what I have accepted or edited"), key="share-accepted", persist_state="session")
        whole = st.toggle(say("Everything, not only what is shown"), key="export-all", persist_state="session")
        rows, hidden = chosen_rows(shown, sheet.frame, left_out, whole=bool(whole), accepted=bool(accepted))
        name = str(st.session_state.get("share-title") or "").strip() or title
        names = {form.name: form for form in FORMATS}
        with st.container(horizontal=True, gap="small", key="share-forms"):
            for one in (one for one in _PICTURES if one in names):
                _button(names[one], say(_PICTURES[one][0]), rows, sheet, hidden, name, icon=f":material/{_PICTURES[one][1]}:")
        count = say_count("{count} event", "{count} events", len(rows))
        st.html(f'<div class="tl-note">{count}. {say("For paper or PDF, print the web page: it fits A4.")}</div>')
        _data(names, rows, sheet, hidden, name)


def _data(names: dict[str, Format], rows: pd.DataFrame, sheet: Sheet, hidden: str, name: str) -> None:
    """The formats for other programs: CSV at once, the others from a list."""
    _button(names["csv"], say("Download {ending}", ending="CSV"), rows, sheet, hidden, name, icon=":material/download:", key="csv")
    rest = [one for one in names if one not in _PICTURES and one != "csv"]
    chosen = st.selectbox(
        say("Other data"), rest, key="export-format", format_func=lambda one: say(names[one].words), persist_state="session"
    )
    one_only = chosen == "timeml" and rows["document"].nunique() != 1
    _button(
        names[chosen], say("Download {ending}", ending=names[chosen].ending), rows, sheet, hidden, name, key="export", disabled=one_only
    )
    if one_only:
        st.html(f'<div class="tl-note">{say("TimeML holds one article: filter for one first.")}</div>')


def _button(
    form: Format, label: str, rows: pd.DataFrame, sheet: Sheet, hidden: str, name: str, *, icon: str = ":material/download:",
    key: str = "", disabled: bool = False,
) -> None:  # fmt: skip
    log, by_context, tag = session.project().log(), session.with_context(), current()  # asked now: later there is no session to ask

    def made() -> bytes:
        with speaking(tag):
            return file_of(form, rows, sheet, log, hidden, name, by_context=by_context)

    st.download_button(
        label, data=made,
        file_name=f"{file_name(name)}{form.ending}",
        mime=form.mime, key=key or f"share-{form.name}", on_click="ignore", icon=icon, disabled=rows.empty or disabled,
    )  # fmt: skip


def chosen_rows(shown: pd.DataFrame, every: pd.DataFrame, left_out: str, *, whole: bool, accepted: bool) -> tuple[pd.DataFrame, str]:
    """The rows to hand out, and what is not among them in words."""
    rows, hidden = (every, "") if whole else (shown, left_out)
    if not accepted:
        return rows, hidden
    kept = rows[rows["status"].isin([Status.ACCEPTED.value, Status.EDITED.value])]
    gone = len(rows) - len(kept)
    told = say_count(
        "{count} event that nobody has accepted yet is not in it", "{count} events that nobody has accepted yet are not in it", gone
    ) if gone else ""  # fmt: skip
    return kept, "; ".join(part for part in (hidden, told) if part)


def file_name(title: str) -> str:
    """A title as the name of a file, without its ending."""
    return re.sub(r"\s+", " ", re.sub(r"[^\w ,()–’'-]", " ", title)).strip(" .,-")[:_LONGEST].strip() or "timeline"


def file_of(form: Format, rows: pd.DataFrame, sheet: Sheet, log: Sequence[Entry], left_out: str, title: str, *, by_context: bool) -> bytes:
    """The file; where the format cannot hold these rows, a text that says so. It asks nothing of the session (see `projects`)."""
    rows = state_table.with_remarks(rows, sheet.extras)
    used = set(rows["document"])
    documents = tuple(document for document in sheet.documents if document.id in used and not document.is_excerpt)
    merged = sum(len(extra.tellings) for extra in sheet.extras.values())
    told = [left_out, say("{count} merged into other events as tellings of the same", count=merged) if merged else ""]
    origin = Origin("; ".join(filter(None, told)), documents, by_context, None, written(sheet.state.corrections), as_text(log), title)
    try:
        made = form.write(rows, origin)
    except ValueError as error:
        made = say("This file could not be made: {error}", error=error) + "\n"
    encoding = "utf-8-sig" if form.name == "csv" else "utf-8"  # the mark at the front is for Excel
    return made.encode(encoding, "replace") if isinstance(made, str) else made
