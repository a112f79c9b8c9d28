"""The page of an archive: the results of ``extract -o FOLDER.parquet``, asked where they lie; to look at, not to change.

The folder comes from the one who started the server (``timeline app --archive``), never from an address.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal, cast

import streamlit as st

from timeline import chart
from timeline.batch import results
from timeline.batch.results import EVERYTHING, Archive, Filter
from timeline.batch.run_folder import HAPPENINGS, INDEX, MANIFEST
from timeline.exports import FORMATS, Origin
from timeline.frame import PRECISIONS
from timeline.interface import current, mark, number, say
from timeline.model import MINUTES_A_DAY, civil, iso
from timeline.page import archive_answers, chips, timeline_chart, width
from timeline.page.archive_answers import LANES, MOST_SAVED, Answers
from timeline.page.choice import is_dark
from timeline.page.escaping import escaped, plain
from timeline.page.filters import (
    MATCHES,
    Filters,
    Match,
    close_button,
    from_address,
    moment_of,
    open_button,
    range_fields,
    write_address,
)
from timeline.page.grid import readable
from timeline.page.in_view import Edge
from timeline.page.navigator import Navigator
from timeline.page.timeline_chart import Drawn
from timeline.wording import precision_words, year_words

FOLDER = "TIMELINE_ARCHIVE"
_IN_ADDRESS, _VIEW = "archive", "view"
_LISTED, _ROWS, _MOST_PAGES = 30, 50, 200  # actors to choose from; rows of a page of the table, and pages
_ORDERS: dict[Literal["time", "confidence"], str] = {"time": mark("the earliest first"), "confidence": mark("the surest first")}
_EMPTY: dict[str, Any] = {"archive-actors": [], "archive-match": "any", "archive-from": "", "archive-to": "", "archive-undated": True,
                          "archive-precision": [], "archive-words": ""}  # fmt: skip


# what the widgets are called in an address
_NAMES = {
    "archive-actors": "actors", "archive-match": "match", "archive-from": "from", "archive-to": "to", "archive-undated": "undated",
    "archive-precision": "precision", "archive-words": "find",
}  # fmt: skip


_KEYS = {"find": "archive-words"} | {name: key for key, name in _NAMES.items() if name != "find"}


def is_asked_for() -> bool:
    """Whether the server was started for an archive, or the address asks for one."""
    return bool(os.environ.get(FOLDER)) or _IN_ADDRESS in st.query_params


def page() -> None:
    """The whole page."""
    folder = os.environ.get(FOLDER, "")
    asked = st.query_params.get(_IN_ADDRESS, folder)
    if not folder or asked != folder:
        st.error(say("An address cannot open a folder. Start the page with: python -m timeline app --archive FOLDER.parquet"), icon="🔒")
        return
    try:
        with st.spinner(say("Opening the archive …")):
            archive = _opened(folder, _stamp(Path(folder)))
    except (OSError, ValueError) as error:
        st.error(plain(str(error)))
        return
    asked_for = from_address({name: st.query_params.get_all(name) for name in _NAMES.values()})
    for key, name in _NAMES.items():  # at first from the address; Streamlit forgets a widget that was not drawn
        st.session_state.setdefault(key, asked_for[name])
    everything, actors = archive.size()
    top = st.container(key="top", gap="small")
    with st.container(horizontal=True, key="panes", gap="medium", wrap=True):
        drawer = st.container(key="drawer", width=300, gap="small")
        content = st.container(key="content", width="stretch", gap="small")
        side = st.container(key="details", width=360, border=True, gap="small")
    with drawer:
        close_button()
        chosen = _filters(archive)
    with st.spinner(say("Looking …")):
        answers = _answers(folder, _stamp(Path(folder)), chosen)
    with top:
        _head(Path(folder), archive, answers, everything, actors)
        view = _bar(answers)
        chips.draw(_as_filters(chosen), _KEYS, _clear)
    with content:
        if view == "chart":
            with st.container(key="chart", gap="small"):
                _chart(archive, answers)
        else:
            _table(archive, answers)
    with side:
        _details(archive)


def _bar(answers: Answers) -> str:
    """The button of the drawer and the tabs; the name of the open one, which goes into the address."""
    labels = {"chart": "Chart", "table": f"Table ({answers.count:,})"}
    asked = str(st.query_params.get(_VIEW, ""))
    st.session_state.setdefault(_VIEW, asked if asked in labels else "chart")
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="bar"):
        open_button(_as_filters(answers.chosen))
        st.segmented_control(
            say("View"), list(labels), key=_VIEW, required=True, label_visibility="collapsed", persist_state="session",
            format_func=lambda name: labels[name],
        )  # fmt: skip
    view = str(st.session_state[_VIEW] or "chart")
    if view != "chart" or asked:
        st.query_params[_VIEW] = view
    return view


def _as_filters(chosen: Filter) -> Filters:
    """What is chosen, in the words of the usual page."""
    since, until = chosen.between
    return Filters(
        chosen.actors, match=chosen.match, since=since, until=until, undated=chosen.undated, precisions=chosen.precisions, text=chosen.text
    )


def _stamp(folder: Path) -> int:
    """Changes when a run has written to the folder."""
    return max(
        (
            path.stat().st_mtime_ns
            for path in (folder / MANIFEST, folder / INDEX / "names.parquet", folder / HAPPENINGS / "members.parquet")
            if path.exists()
        ),
        default=0,
    )


@st.cache_resource(show_spinner=False, max_entries=1)
def _opened(folder: str, _stamped: int) -> Archive:
    return results.opened(folder)


@st.cache_resource(show_spinner=False, max_entries=32)
def _answers(folder: str, stamped: int, chosen: Filter) -> Answers:
    return archive_answers.asked(_opened(folder, stamped), chosen)


@st.cache_resource(show_spinner=False, max_entries=1)
def _around(folder: str, stamped: int, tag: str) -> Navigator:
    del tag  # of the cache alone
    return archive_answers.around(_opened(folder, stamped))


@st.cache_resource(show_spinner=False, max_entries=16)
def _picture(folder: str, stamped: int, chosen: Filter, wide: int, dark: bool, tag: str) -> str:
    del tag  # of the cache alone: the words on the axis
    return archive_answers.picture(_opened(folder, stamped), _answers(folder, stamped, chosen), dark=dark, width=wide)


# ------------------------------------------------------------------------------------------------------------- the filters


def _filters(archive: Archive) -> Filter:
    state = st.session_state
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="filter-heading"):
        st.html(f'<h2 class="tl-side">{say("Filter")}</h2>', width="content")
        active = any(state[key] != empty for key, empty in _EMPTY.items() if key != "archive-match")
        st.button(say("Clear filters"), on_click=_clear, type="tertiary", key="archive-clear", disabled=not active)
    _actors(archive)
    st.text_input(
        say("Words in title or sentence"),
        key="archive-words",
        placeholder=say("truce"),
        help=say("Every text is searched; millions of events take some seconds"),
    )
    between = _dates(archive)
    there = dict(archive.precisions()[["precision", "events"]].itertuples(index=False))
    options = [name for name in PRECISIONS if name in there]
    state["archive-precision"] = [name for name in state["archive-precision"] or [] if name in options]  # an address may name any
    st.pills(
        say("How precise the date is"), options, key="archive-precision", selection_mode="multi",
        format_func=lambda name: f"{precision_words(name)} · {number(there[name])}",
    )  # fmt: skip
    write_address({name: state[key] for key, name in _NAMES.items()})
    return Filter(
        tuple(state["archive-actors"] or []), cast("Match", state["archive-match"] or "any"), between, bool(state["archive-undated"]),
        tuple(state["archive-precision"] or []), str(state["archive-words"] or ""),
    )  # fmt: skip


def _actors(archive: Archive) -> None:
    """The chosen actors, and those whose names hold what is typed, the most frequent first."""
    state = st.session_state
    sought = str(st.text_input(say("Find an actor"), key="archive-name", placeholder=say("part of a name")) or "").strip()
    found = archive.actors_named(sought, _LISTED) if sought else archive.actors(EVERYTHING, _LISTED)
    counts = dict(zip(found["actor"].tolist(), found["events"].tolist(), strict=True))
    chosen = list(state["archive-actors"] or [])
    names = [*chosen, *(name for name in counts if name not in chosen)]
    with st.container(key="actor-list"):
        st.pills(
            say("Actors"), names, key="archive-actors", selection_mode="multi",
            format_func=lambda name: f"{plain(name)} · {number(counts[name])}" if name in counts else plain(name),
        )  # fmt: skip
    if len(counts) == _LISTED:
        st.html(f'<div class="tl-note">{say("The {count} with the most events; type a part of a name for others.", count=_LISTED)}</div>')
    elif sought and not counts:
        st.html(f'<div class="tl-note">{escaped(say("No actor’s name holds “{part}”.", part=sought))}</div>')
    if chosen:
        st.segmented_control(
            say("Events with"), list(MATCHES), key="archive-match", format_func=lambda match: say(MATCHES[match]), required=True
        )


def _dates(archive: Archive) -> tuple[int | None, int | None]:
    low, high = archive.bounds()
    first, last = (year_words(civil(one)[0]) if one is not None else say("year") for one in (low, high - 1 if high is not None else None))
    since, until = range_fields(first, last, "archive-")
    st.checkbox(say("Show events without a date"), key="archive-undated")
    return since, until


def _clear() -> None:
    for key, empty in _EMPTY.items():
        st.session_state[key] = list(empty) if isinstance(empty, list) else empty


# ------------------------------------------------------------------------------------------------- what the filters let through


def _head(folder: Path, archive: Archive, answers: Answers, everything: int, actors: int) -> None:
    words = say("{events} events with {actors} actors. Read-only: nothing here changes the files.", events=everything, actors=actors)
    st.html(f'<h1 class="tl-name">{escaped(folder.name)}</h1><p class="tl-line">{words}</p>')
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="archive-top"):
        st.html(f'<div class="tl-summary">{escaped(archive_answers.told(answers, everything))}</div>', width="stretch")
        for form in FORMATS:
            if form.name in ("csv", "parquet"):
                st.download_button(
                    say("Download {ending}", ending=form.ending),
                    data=lambda form=form: _file(archive, answers, form), key=f"archive-{form.name}",
                    file_name=f"{folder.stem}{form.ending}", mime=form.mime, on_click="ignore", icon=":material/download:",
                    disabled=not answers.count,
                    help=say("The events that fit the filters, at most the first {most} by time", most=MOST_SAVED),
                )  # fmt: skip


def _file(archive: Archive, answers: Answers, form: Any) -> str | bytes:
    frame, left_out = archive_answers.saved(archive, answers.chosen, answers.count)
    return form.write(frame, Origin(left_out=left_out))


def _chart(archive: Archive, answers: Answers) -> None:
    """The picture, for the width that the browser really has."""
    wide = width.of_this_place(key="chart-width")
    if answers.extent is None:
        words = say("No event fits the filters.") if not answers.count else say("None of these events has a date that could be drawn.")
        st.html(f'<div class="tl-empty">{words}</div>')
        return
    drawing = _picture(str(archive.folder), _stamp(archive.folder), answers.chosen, wide, is_dark(), current())
    alt = say(
        "Timeline of {count} events, {undated} of them without a date. The table holds the same events.",
        count=answers.count, undated=answers.undated,
    )  # fmt: skip
    around = _around(str(archive.folder), _stamp(archive.folder), current())
    drawn = Drawn(drawing, around, holds_all=False)

    def look_at(first: str, last: str) -> None:
        beyond = around["low"] and moment_of(first) <= moment_of(around["low"]) and moment_of(last) >= moment_of(around["high"])
        _look_at("" if beyond else first, last)

    timeline_chart.draw(
        drawn, timeline_chart.Around(), alt, _chosen_mark(), dark=is_dark(), key="timeline",
        answers=timeline_chart.Answers(
            on_event=lambda event: _choose_mark(event, answers), on_window=look_at, on_edge=_at_edge,
            on_lane=_no_lane,
        ),
    )  # fmt: skip


def _at_edge(_edge: Edge) -> None:
    """There is one button: that for all."""
    _look_at("", "")


def _no_lane(_name: str, _what: timeline_chart.Lane) -> None:
    """Its lanes have no menu: nothing here changes who an actor is."""


def _look_at(first: str, last: str) -> None:
    """Show a stretch that was picked out of the density or the navigator; without ends, all times."""
    state = st.session_state
    state["archive-from"], state["archive-to"] = days(first, last) if first else ("", "")


def days(first: str, last: str) -> tuple[str, str]:
    """The first and the last day, ISO, of the stretch between two moments as plotly gives them."""
    begins, ends = moment_of(first), moment_of(last)
    at_midnight = not last[10 + last.startswith("-") :].strip("T 0:.")
    return iso(begins), iso(max(begins, ends - MINUTES_A_DAY) if at_midnight else ends)


def _chosen_mark() -> str:
    row = st.session_state.get("archive-row")
    return str(row["event_id"].iloc[0]) if row is not None else ""


def _choose_mark(event: str, answers: Answers) -> None:
    there = answers.marks[answers.marks["event_id"] == event]
    if len(there):
        st.session_state["archive-place"] = (int(there["part"].iloc[0]), int(there["row"].iloc[0]))
        st.session_state.pop("archive-row", None)


def _details(archive: Archive) -> None:
    state = st.session_state
    if "archive-row" not in state and "archive-place" in state:
        state["archive-row"] = archive.row(*state["archive-place"])
    if "archive-row" not in state:
        st.html(
            f'<div class="tl-invite"><b>{say("Click an event")}</b> '
            f"{say('in the chart or in the table to read its sentence and why it has its date.')}</div>"
        )
        return
    colours = chart.colours_of(archive.actors(EVERYTHING, first=LANES)["actor"].tolist())
    st.html(archive_answers.details(state["archive-row"], colours))


def _table(archive: Archive, answers: Answers) -> None:
    """The rows by page; what lies beyond the last page is told."""
    if not answers.count:
        return
    pages = min(-(-answers.count // _ROWS), _MOST_PAGES)
    if st.session_state.get("archive-page", 1) > pages:
        st.session_state["archive-page"] = 1
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="archive-pages"):
        order = st.segmented_control(
            say("Order"), list(_ORDERS), key="archive-order", default="time", required=True, label_visibility="collapsed",
            format_func=lambda one: say(_ORDERS[one]),
        )  # fmt: skip
        first = (int(st.pagination(pages, key="archive-page")) - 1) * _ROWS if pages > 1 else 0
        place = say("{first} to {last} of {count}", first=first + 1, last=min(first + _ROWS, answers.count), count=answers.count)
        if pages * _ROWS < answers.count:
            place = say("{place}; the pages end at {end}: narrow the filters to see the rest", place=place, end=pages * _ROWS)
        st.html(f'<span class="tl-note">{place}</span>')
    rows = archive.rows(answers.chosen, _ROWS, cast("Literal['time', 'confidence']", order), first)

    def choose() -> None:
        ticked = st.session_state["archive-table"].selection.rows
        if ticked and ticked[0] < len(rows):
            st.session_state["archive-row"] = rows.iloc[[ticked[0]]].reset_index(drop=True)

    st.dataframe(
        readable(rows, first), key="archive-table", hide_index=True, height=640, on_select=choose, selection_mode="single-row",
        column_config={say("What happened"): st.column_config.TextColumn(width=430)},
        alt=say("The events as a table; choosing a row shows its details"),
    )  # fmt: skip
