"""What a person does with the chosen event: accept, reject, correct, tag, merge, part; every click is one edit of the project."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from timeline import analysis
from timeline import patterns as re
from timeline.interface import mark, say, say_count
from timeline.model import Status
from timeline.page import session
from timeline.page.article_words import published_words, title_of
from timeline.page.articles import changes_list
from timeline.page.choice import choose
from timeline.page.edtf_words import day_words
from timeline.page.escaping import escaped, plain, shortened
from timeline.page.session import Sheet
from timeline.project import commands
from timeline.project.edits import (
    AddEvent,
    AddTag,
    Edit,
    KeepApart,
    Merge,
    RemoveTag,
    SetActors,
    SetDate,
    SetNote,
    SetStatus,
    SetTitle,
    Several,
    SwitchReading,
    Unmerge,
)
from timeline.project.saved import preview
from timeline.project.state import Row
from timeline.tellings.put_together import disagreements
from timeline.wording import interval_words, whens

_NEAREST = 60  # events offered for a merge
_LABEL = 70
_EITHER_WAY = re.compile(r"\s*(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-]\d{2,4}\s*")


def actions(identity: str) -> None:
    """The three buttons for the event as a whole."""
    row = session.project().state().row(identity)
    if row is None:
        return
    status = row.event.status
    with st.container(horizontal=True, gap="small", key="judge"):
        _judge(identity, status, Status.ACCEPTED, mark("Accept"), "check", "a")
        _judge(identity, status, Status.REJECTED, mark("Reject"), "close", "x")
        st.toggle(say("Edit"), key="editing", persist_state="session")


_IS_SO = {Status.ACCEPTED: mark("Accepted"), Status.REJECTED: mark("Rejected")}


def _judge(identity: str, now: Status, status: Status, label: str, icon: str, shortcut: str) -> None:
    """A button that gives the event a status, or takes that back."""
    is_so = now is status
    st.button(
        say(_IS_SO[status]) if is_so else say(label), key=f"judge-{status.value}", icon=f":material/{icon}:", shortcut=shortcut,
        type="primary" if is_so else "secondary", on_click=_set_status, args=(identity, Status.SUGGESTED if is_so else status),
        help=say("Click again to take it back") if is_so else None,
    )  # fmt: skip


def _set_status(identity: str, status: Status) -> None:
    session.save(SetStatus(identity, status))


def several(identities: list[str], status: Status) -> None:
    """One status for many events, undone as one."""
    if identities:
        count = len(identities)
        words = {
            Status.ACCEPTED: say_count("accepted {count} event", "accepted {count} events", count),
            Status.REJECTED: say_count("rejected {count} event", "rejected {count} events", count),
        }.get(status, "")
        session.save(Several(tuple(SetStatus(one, status) for one in identities), words))


# ------------------------------------------------------------------------------------------------------------- editing


def editor(identity: str, sheet: Sheet) -> None:
    """The fields of the event; what is typed as a date is read and shown before it counts."""
    row = sheet.state.row(identity)
    if row is None or not st.session_state.get("editing"):
        return
    with st.container(border=True, key="editor", gap="small"):
        _date(identity, row)  # first: it is what is corrected most
        _readings(identity, row)
        _field(say("Title"), f"edit-title-{identity}", row.event.title, _title_typed, identity, area=True)
        names = sorted(
            {actor.name for reading in sheet.readings.values() for actor in reading.actors} | set(row.event.actors), key=str.casefold
        )
        _choice(say("Actors"), f"edit-actors-{identity}", names, row.event.actors, _actors_chosen, identity)
        tags = sorted({tag for extra in sheet.extras.values() for tag in extra.tags}, key=str.casefold)
        _choice(say("Tags"), f"edit-tags-{identity}", tags, row.tags, _tags_chosen, identity)
        _field(say("Note"), f"edit-note-{identity}", row.note, _note_typed, identity, area=True)
        _merging(identity, sheet)


def _follow(key: str, value: Any) -> None:
    """A field shows what is saved, unless it is just being typed in."""
    if st.session_state.get(f"{key}-saved") != value or key not in st.session_state:
        st.session_state[key] = value
        st.session_state[f"{key}-saved"] = value


def _field(label: str, key: str, value: str, on_change: Any, identity: str, *, area: bool = False) -> None:
    _follow(key, value)
    (st.text_area if area else st.text_input)(label, key=key, on_change=on_change, args=(identity, key))


def _choice(label: str, key: str, options: list[str], value: tuple[str, ...], on_change: Any, identity: str) -> None:
    _follow(key, list(value))
    st.multiselect(
        label, list(dict.fromkeys([*options, *value])), key=key, accept_new_options=True, on_change=on_change, args=(identity, key),
        placeholder=say("Choose, or type a new one"),
    )  # fmt: skip


def _title_typed(identity: str, key: str) -> None:
    title = " ".join(str(st.session_state.get(key) or "").split())  # a title is one line
    if session.save(SetTitle(identity, title)) and not title:
        st.session_state.pop(f"{key}-saved", None)  # the article's own words come back into the field


def _note_typed(identity: str, key: str) -> None:
    session.save(SetNote(identity, str(st.session_state.get(key) or "").strip()))


def _actors_chosen(identity: str, key: str) -> None:
    session.save(SetActors(identity, tuple(str(name) for name in st.session_state.get(key) or ())))


def _tags_chosen(identity: str, key: str) -> None:
    row = session.project().state().row(identity)
    if row is None:
        return
    wanted = [tag.strip().replace(";", ",") for tag in st.session_state.get(key) or () if tag.strip()]
    edits: list[Edit] = [AddTag(identity, tag) for tag in wanted if tag not in row.tags]
    edits += [RemoveTag(identity, tag) for tag in row.tags if tag not in wanted]
    if edits:
        session.save(edits[0] if len(edits) == 1 else Several(tuple(edits)))


# ------------------------------------------------------------------------------------------------------------ the date


def _date(identity: str, row: Row) -> None:
    key = f"edit-date-{identity}"
    _follow(key, day_words(row.event.interval.edtf) if row.event.interval else "")
    typed = st.text_input(
        say("Date"),
        key=key,
        help=say(
            "2016-12-11, 2016-12-10/2016-12-11, 2016~, “early May 2015”, “last Tuesday”; leave it empty to go back to the program’s own"
        ),
    )
    saved = st.session_state[f"{key}-saved"]
    if typed.strip() == saved:
        return
    state = session.project().state()
    try:
        edit = commands.date_typed(state, identity, typed)
    except ValueError as error:
        st.error(plain(say(str(error))))
        return
    _confirm(edit, identity)


def _confirm(edit: SetDate, identity: str) -> None:
    """What the typed words are read as, which other dates follow, and the button that makes it count."""
    read = interval_words(edit.interval) if edit.interval else say("the date that the program reads")
    words = say("Read as {date}", date=f"<b>{escaped(read)}</b>")
    if _EITHER_WAY.fullmatch(edit.typed):
        words = say("{words}: the month first. For the other order write year-month-day", words=words)
    st.html(f'<div class="tl-note">{words}</div>')
    others = tuple(
        change
        for change in preview(session.project(), edit, implied=session.with_context())
        if change.event_id != identity and change.field == "date"
    )
    if others:
        words = say_count("{count} date counted from it will follow:", "{count} dates counted from it will follow:", len(others))
        st.html(f'<div class="tl-note">{words}</div>')
        st.html(changes_list(others))
        _out_of_order(edit, identity)
    _parted(edit, identity)
    st.button(say("Set the date"), key="edit-date-save", type="primary", on_click=_date_saved, args=(edit,))


def _out_of_order(edit: SetDate, identity: str) -> None:
    """Which of those that follow would then stand out of order, said before the date counts."""
    opened = session.project()
    found = analysis.out_of_order(opened.state(), opened.tried(edit), identity)
    if found:
        lines = "".join(f"<li><b>{escaped(shortened(one.title, 80))}</b>: {escaped(say(one.words))}</li>" for one in found)
        heading = say_count("{count} of them would stand out of order:", "{count} of them would stand out of order:", len(found))
        st.html(f'<div class="tl-clash">{heading}</div><ul class="tl-changes">{lines}</ul>')


def _parted(edit: SetDate, identity: str) -> None:
    """Whether the event would no longer be told together with others, said before the date counts."""
    now: Sheet = st.session_state["sheet"][1]
    told = now.happenings.get(identity)
    if told is None or len(told.event_ids) < 2:
        return
    then = session.happenings_of(session.project().tried(edit), implied=session.with_context()).get(identity)
    gone = [other for other in told.event_ids if then is None or other not in then.event_ids]
    if gone:
        words = say_count(
            "With this date it is no longer shown as one with {count} other telling of it: merge them by hand if they are the same event.",
            "With this date it is no longer shown as one with {count} other tellings of it: merge them by hand if they are the same event.",
            len(gone),
        )
        st.html(f'<div class="tl-clash">{words}</div>')


def _date_saved(edit: SetDate) -> None:
    if session.save(edit):
        st.session_state.pop(f"edit-date-{edit.event}-saved", None)


def _readings(identity: str, row: Row) -> None:
    """The other readings of an ambiguous date, for this one or for all of its kind in the article."""
    time = row.event.time
    if time is None or not time.alternatives or "date" in row.edited:
        return
    with st.container(horizontal=True, gap="small", key="readings"):
        for other in time.alternatives[:3]:
            st.button(
                say("Read as {date}", date=plain(interval_words(other))),
                key=f"read-as-{other.edtf}",
                on_click=_read_as,
                args=(identity, other.edtf),
            )
        st.button(say("All dates like it in this article"), key="read-all", type="tertiary", on_click=_read_all, args=(identity,))


def _read_as(identity: str, edtf: str) -> None:
    edit: SwitchReading = commands.reading_chosen(session.project().state(), identity, edtf)
    session.save(edit)


def _read_all(identity: str) -> None:
    try:
        session.save(commands.readings_switched(session.project().state(), identity))
    except ValueError as error:
        session.tell(say(str(error)))


# ---------------------------------------------------------------------------------------------------------- a new event


def begin_event(document: str, start: int, end: int) -> None:
    """Ask for the rest of an event that these words of an article tell."""
    st.session_state["new-event"] = (document, start, end)
    for key in ("new-title", "new-date"):
        st.session_state.pop(key, None)


def new_event() -> None:
    """The fields of an event that is being added, if one is; what is typed as a date is read and shown before it counts."""
    asked: tuple[str, int, int] | None = st.session_state.get("new-event")
    document = session.project().state().document(asked[0]) if asked else None
    if asked is None or document is None:
        return
    with st.container(border=True, key="new-event-area", gap="small"):
        st.html(
            f'<h2 class="tl-area">{say("A new event")}</h2>'
            f'<blockquote class="tl-quote">{escaped(shortened(document.text[asked[1] : asked[2]], 400))}</blockquote>'
        )
        title = st.text_input(say("What happened"), key="new-title", placeholder=say("The words above, if you leave this empty"))
        typed = st.text_input(
            say("When"), key="new-date", placeholder=say("such as 2016-12-11 or “early May 2015”; empty if it is not known")
        )
        edit = None
        try:
            edit = commands.event_added(session.project().state(), *asked, title=title, typed=typed)
            read = interval_words(edit.interval) if edit.interval else say("without a date")
            names = ", ".join(edit.actors) or say("nobody")
            words = say("Read as {date}; takes part: {names}", date=f"<b>{escaped(read)}</b>", names=escaped(names))
            st.html(f'<div class="tl-note">{words}</div>')
        except ValueError as error:
            st.error(plain(say(str(error))))
        with st.container(horizontal=True, gap="small"):
            st.button(say("Add the event"), key="new-save", type="primary", on_click=_event_added, args=(edit,), disabled=edit is None)
            st.button(say("Leave it"), key="new-leave", on_click=_event_added, args=(None,))


def _event_added(edit: AddEvent | None) -> None:
    if edit is None or session.save(edit):
        st.session_state.pop("new-event", None)
        if edit is not None:
            choose(edit.event)


# ------------------------------------------------------------------------------------------------------ many tellings


def tellings(identity: str, sheet: Sheet) -> None:
    """Where else the happening is told, what the tellings disagree on, and the way to part them."""
    happening, extra = sheet.happenings.get(identity), sheet.extras.get(identity)
    others = [one for one in happening.event_ids if one != identity] if happening else []
    merged = extra.tellings if extra else ()
    if not others and not merged:
        return
    with st.container(key="tellings", gap="small"):
        st.html(f'<h3 class="tl-h">{say("Told {count} times", count=len(others) + len(merged) + 1)}</h3>')
        row = sheet.state.row(identity)
        clashes = disagreements([row.event, *row.tellings]) if row and row.tellings else ()
        clashes = tuple(dict.fromkeys((*(happening.conflicts if happening else ()), *clashes)))
        if clashes:
            st.html("".join(f'<div class="tl-clash">{escaped(say(conflict.words))}</div>' for conflict in clashes))
        elif happening and others:
            st.html(f'<div class="tl-note">{escaped(say(happening.why))}</div>')
        for other in others:
            _telling(identity, other, sheet)
        for _, title, sentence, document in merged:
            st.html(_told(title, sentence, _source(sheet, document)))
        if merged:
            st.button(say("Separate the merged events"), key="unmerge", on_click=_unmerge, args=(identity,), icon=":material/call_split:")


def _telling(identity: str, other: str, sheet: Sheet) -> None:
    row = sheet.state.row(other)
    if row is None:
        return
    event = row.event
    date = interval_words(event.interval)
    st.html(_told(event.title, event.sentence, f"{date} · {_source(sheet, event.document.id)}"))
    with st.container(horizontal=True, gap="small"):
        st.button(say("Show"), key=f"telling-{other}", type="tertiary", on_click=choose, args=(other,))
        st.button(
            say("Not the same event"),
            key=f"apart-{other}",
            type="tertiary",
            icon=":material/call_split:",
            on_click=_part,
            args=(identity, other),
        )


def _told(title: str, sentence: str, source: str) -> str:
    rest = "" if title.rstrip("…") in sentence and len(sentence) < len(title) + 8 else f"<br>{escaped(shortened(sentence, 220))}"
    return f'<div class="tl-telling"><b>{escaped(title)}</b>{rest}<br><span>{escaped(source)}</span></div>'


def _source(sheet: Sheet, identity: str) -> str:
    document = sheet.state.document(identity)
    return f"{title_of(document)}, {published_words(document)}" if document else identity


def _part(identity: str, other: str) -> None:
    session.save(KeepApart(identity, other))


def _unmerge(identity: str) -> None:
    session.save(Unmerge(identity))


def _merging(identity: str, sheet: Sheet) -> None:
    """The events nearest in time, to be merged into this one."""
    near = nearest(sheet.frame, identity)
    if near.empty:
        return
    labels = {
        one: f"{when} · {plain(shortened(title, _LABEL))}"
        for one, when, title in zip(near["event_id"], whens(near), near["title"], strict=True)
    }
    other = st.selectbox(
        say("Merge with"),
        list(labels),
        index=None,
        key="merge-with",
        format_func=lambda one: labels[one],
        placeholder=say("The same event, told elsewhere"),
    )
    if other:
        st.button(say("Merge them"), key="merge", on_click=_merge, args=(identity, other), icon=":material/call_merge:")


def nearest(frame: pd.DataFrame, identity: str) -> pd.DataFrame:
    """The other events that are not rejected, those nearest in the order of the table first."""
    places = frame.index[frame["event_id"] == identity]
    if not len(places):
        return frame.iloc[:0]
    others = frame[(frame["event_id"] != identity) & (frame["status"] != Status.REJECTED.value)]
    distance = pd.Series(np.abs(others.index.to_numpy() - int(places[0])), index=others.index)
    return others.loc[distance.sort_values(kind="stable").index[:_NEAREST]]


def _merge(identity: str, other: str) -> None:
    if session.save(Merge((identity, other))):
        st.session_state["merge-with"] = None
        session.tell(say("The two are one event now; the card shows both sentences, and undo separates them again."))


def merge_all(identities: list[str]) -> None:
    """Many events into the first of them."""
    if len(identities) > 1 and session.save(Merge(tuple(identities))):
        session.tell(say("{count} events are one now; undo separates them again.", count=len(identities)))


def tag_all(identities: list[str], tag: str) -> None:
    """One tag on many events."""
    tag = tag.strip().replace(";", ",")
    have = {one: session.project().state().row(one) for one in identities}
    edits = tuple(AddTag(one, tag) for one, row in have.items() if row is not None and tag not in row.tags)
    if tag and edits:
        session.save(Several(edits, say_count("tag ‘{tag}’ on {count} event", "tag ‘{tag}’ on {count} events", len(edits), tag=tag)))
