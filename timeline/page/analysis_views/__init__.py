"""The views that look at the timeline as a whole: what disagrees, silences, who acts when, what was left out, what was done.

Each module draws one answer of `timeline.analysis`, given as a value, and calls back with what was chosen in it; here the page calls them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

from timeline import analysis, chart
from timeline.frame import actor_counts
from timeline.interface import say
from timeline.model import Status, iso
from timeline.page import session, width
from timeline.page.analysis_views import activity, clashes, co_occurrence, history, left_out, silences
from timeline.page.article_words import title_of
from timeline.page.choice import choose, is_dark
from timeline.page.filters import Filters
from timeline.page.session import Sheet
from timeline.project import commands
from timeline.project.edits import SetStatus
from timeline.tellings.put_together import Happening, disagreements
from timeline.wording import interval_words


def conflicts(sheet: Sheet) -> tuple[analysis.Clash, ...]:
    """What disagrees, made once for each state."""
    kept: tuple[Sheet, tuple[analysis.Clash, ...]] | None = st.session_state.get("clashes")
    if kept is None or kept[0] is not sheet:
        merged = [
            Happening(ids[0], ids, ids[0], row.event.interval, 0.0, disagreements([row.event, *row.tellings]))
            for row in sheet.state.rows
            if row.tellings and (ids := (row.event.event_id, *(telling.event_id for telling in row.tellings)))
        ]
        found = analysis.conflicts(sheet.state, [*dict.fromkeys(sheet.happenings.values()), *merged])
        kept = st.session_state["clashes"] = (sheet, found)
    return kept[1]


def draw(view: str, shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    """One of the views by its name."""
    _VIEWS[view](shown, sheet, filters)


def _conflicts(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    del shown, filters
    titles = {
        identity: f"{title} — {article}"
        for identity, title, article in zip(sheet.frame["event_id"], sheet.frame["title"], sheet.frame["document_title"], strict=True)
    }
    clashes.draw(conflicts(sheet), titles, choose, lambda clash: _readings(clash, sheet))


def _readings(clash: analysis.Clash, sheet: Sheet) -> list[clashes.Reading]:
    """The reading that stands and the others, where the words of a single event can be read in several ways."""
    row = sheet.state.row(clash.event_ids[0]) if len(clash.event_ids) == 1 else None
    time = row.event.time if row else None
    if row is None or time is None or not time.alternatives or "date" in row.edited:
        return []
    identity = row.event.event_id
    others = [
        clashes.Reading(interval_words(other), stands=False, take=partial(_take, identity, other.edtf)) for other in time.alternatives[:3]
    ]
    return [clashes.Reading(interval_words(row.event.interval), stands=True, take=partial(_keep, identity)), *others]


def _take(identity: str, edtf: str) -> None:
    if session.save(commands.reading_chosen(session.project().state(), identity, edtf)):
        choose(identity)


def _keep(identity: str) -> None:
    if session.save(SetStatus(identity, Status.ACCEPTED)):
        choose(identity)


def _gaps(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    del sheet, filters
    silences.draw(analysis.gaps(shown), choose)


def _activity(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    if filters.colours == "kind":
        colours = chart.colours_by_kind(sheet.kinds)
    else:
        colours = chart.colours_of(list(actor_counts(sheet.frame)))
    wide = width.of_this_place(key="views-width")
    activity.draw(analysis.counts(shown), on_range=_look_at, colours=colours, dark=is_dark(), width=wide)
    co_occurrence.draw(analysis.co_occurrences(shown), on_pair=_both, dark=is_dark(), width=wide)


def _look_at(low: int, high: int) -> None:
    st.session_state["from"], st.session_state["to"] = iso(low), iso(high - 1)


def _both(one: str, other: str) -> None:
    st.session_state["actors"], st.session_state["match"] = [one, other], "all"


def _left_out(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    every = [row.event.event_id for row in sheet.state.rows]
    passing = {name: set(alone.apply(sheet.frame)["event_id"]) for name, alone in filters.alone().items()}
    if not session.with_context():
        passing[say("the switch for events dated by context")] = {row.event.event_id for row in sheet.state.rows if not row.is_implied}
    names = {document.id: title_of(document) for document in sheet.documents}
    found = analysis.audit(sheet.state, set(shown["event_id"]), analysis.hidden_by(every, passing))
    left_out.draw(found, names, choose)


def _history(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    del shown, sheet, filters
    opened = session.project()
    lines = analysis.entries(opened, str(st.session_state.get("history-find") or ""))
    history.draw(lines, choose, total=len(opened.log()))


_VIEWS: dict[str, Callable[[pd.DataFrame, Sheet, Filters], None]] = {
    "conflicts": _conflicts, "gaps": _gaps, "activity": _activity, "left out": _left_out, "history": _history,
}  # fmt: skip
