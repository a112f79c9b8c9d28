"""The chart: what of the shown events is in view, and what a gesture on it does.

A click only notes the event, and the browser rings it; a zoom only notes the window, and the browser lays the labels out: so neither costs
a drawing here. What was drawn is kept until something that it depends on changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import streamlit as st

from timeline import chart
from timeline.frame import SEPARATOR, actor_counts, actor_names, bounds_of
from timeline.interface import current, say
from timeline.page import in_view, lane_actions, session, timeline_chart, width
from timeline.page.choice import choose, chosen, is_dark
from timeline.page.filters import KINDS, Filters
from timeline.page.in_view import Asked, Edge, InView
from timeline.page.navigator import Navigator, navigator
from timeline.page.session import Sheet

IN_ADDRESS = "window"
_WINDOW = "window"  # the key of what is asked for
_AXIS, _LOW_AXIS = 38, 24  # pixels above the plot, with two rows of words and with one
_ONE_ROW = 8 * 365 * 24 * 60  # minutes; the ticks of a longer axis are years


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    """What is drawn: which events, and how. While it stays the same, what was drawn is sent as it is."""

    everything: pd.DataFrame
    filters: Filters
    wide: int
    dark: bool
    seen: InView
    tag: str  # of the language that it speaks

    def is_as(self, other: _Picture, *, any_window: bool) -> bool:
        """Whether the same would be drawn, where `any_window` whatever part of the time is in view."""
        return self.everything is other.everything and self._how == other._how and (any_window or self.seen == other.seen)

    @property
    def _how(self) -> tuple[Filters, int, bool, bool, str]:
        return self.filters, self.wide, self.dark, self.seen.reaches_far, self.tag


def asked() -> Asked:
    """Which window the reader has asked for; at first the one in the address."""
    if _WINDOW not in st.session_state:
        st.session_state[_WINDOW] = in_view.from_address(str(st.query_params.get(IN_ADDRESS, "")))
    return st.session_state[_WINDOW]


def ask(window: Asked) -> None:
    """Ask for another window, and put it into the address."""
    st.session_state[_WINDOW] = window
    if text := in_view.to_address(window):
        st.query_params[IN_ADDRESS] = text
    else:
        st.query_params.pop(IN_ADDRESS, None)


def seen(shown: pd.DataFrame) -> InView | None:
    """What of the `shown` events is in view."""
    return in_view.in_view(shown, asked())


def colours_of(sheet: Sheet, filters: Filters) -> dict[str, str]:
    """The colours of the actors by name; of all events, so that no filter changes an actor's colour."""
    if filters.colours == "kind":
        return chart.colours_by_kind(sheet.kinds)
    return chart.colours_of(list(actor_counts(sheet.frame)))


def draw(shown: pd.DataFrame, sheet: Sheet, filters: Filters) -> None:
    """The chart of the `shown` rows."""
    with st.container(key="chart", gap="small"):
        wide = width.of_this_place(key="chart-width")
        if filters.colours == "kind":
            st.html(_legend(shown, sheet.kinds))
        now = seen(shown)
        if now is None:
            st.html(f'<div class="tl-empty">{_nothing(shown, sheet)}</div>')
            return
        picture = _Picture(sheet.frame, filters, wide, is_dark(), now, current())
        last: tuple[_Picture, timeline_chart.Drawn] | None = st.session_state.get("drawn")
        if last is None or not picture.is_as(last[0], any_window=last[1].holds_all):
            last = st.session_state["drawn"] = (picture, _drawn(shown, sheet, picture, now))
        alt = say(
            "Timeline: {view}; {count} more have no date. The list and the table hold the same.",
            view=now.view.words, count=len(shown) - now.view.total,
        )  # fmt: skip
        timeline_chart.draw(
            last[1], _around(shown, now, even=filters.scale == "even"), alt, chosen() or "", dark=picture.dark, key="timeline",
            answers=timeline_chart.Answers(
                on_event=choose,
                on_window=lambda first, last: ask(in_view.between(first, last)),
                on_edge=lambda edge: ask(in_view.moved(shown, asked(), edge)),
                on_lane=lane_actions.act,
            ),
        )  # fmt: skip


def _around(shown: pd.DataFrame, now: InView, *, even: bool) -> timeline_chart.Around:
    """What stands around the figure; of an even scale nothing, since every day with events is in view."""
    if even:
        return timeline_chart.Around()
    return timeline_chart.Around(
        window=in_view.to_address(now.window),
        earlier=now.earlier,
        later=now.later,
        has_main_button=now.can_go_back,
        beyond=_beyond(shown, now),
    )


def _beyond(shown: pd.DataFrame, now: InView) -> Edge | None:
    """Past which edge of the window the chosen event lies, None if it is in view or not among the `shown`."""
    row = shown[shown["event_id"] == chosen()]
    if row.empty:
        return None
    start, end = bounds_of(row)[0].tolist()  # comparing with nan is false: an open end reaches into the window
    if end <= now.view.window.low:
        return "earlier"
    return "later" if start >= now.view.window.high else None


def _drawn(shown: pd.DataFrame, sheet: Sheet, picture: _Picture, now: InView) -> timeline_chart.Drawn:
    """The figure, drawn for the width that the browser really has, and what stands around it."""
    filters, even = picture.filters, picture.filters.scale == "even"
    words = session.one_of_each(shown, sheet.happenings) if filters.together else shown
    marks = alone(words, filters.actors) if filters.lanes == "actor" and filters.match != "none" else words
    drawing = chart.drawing(
        marks, lanes=filters.lanes, dark=picture.dark, colours=colours_of(sheet, filters), width=picture.wide, labels=filters.labels,
        whole=now.reaches_far, window=None if even else now.window, words=words, even=even, apart=True,
    )  # fmt: skip
    layout = drawing.layout
    axis = _LOW_AXIS if not even and now.view.window.high - now.view.window.low > _ONE_ROW else _AXIS
    if "margin" in layout and (spare := layout["margin"]["t"] - axis) > 0:  # the navigator stands there
        drawing.update_layout(margin=layout["margin"] | {"t": axis}, height=layout["height"] - spare)
    actors = tuple(actor_counts(marks)) if filters.lanes == "actor" else ()
    nothing = Navigator(low="", high="", bars=[], ticks=[])
    around = nothing if even else navigator(shown, now.whole, picture.wide)
    holds_all = drawing.apart is not None and counted(marks) <= chart.MOST_MARKS
    return timeline_chart.Drawn(drawing.to_json(), around, actors, holds_all)


def alone(marks: pd.DataFrame, actors: Sequence[str]) -> pd.DataFrame:
    """The rows with the chosen `actors` alone, so that only theirs are lanes; who else takes part stands behind the title."""
    if not actors:
        return marks
    of_rows = [actor_names(cell) for cell in marks["actors"]]
    kept = [SEPARATOR.join(name for name in names if name in actors) for names in of_rows]
    rest = [", ".join(name for name in names if name not in actors) for names in of_rows]
    titles = [f"{title} · {others}" if others else title for title, others in zip(marks["title"], rest, strict=True)]
    return marks.assign(actors=pd.Series(kept, marks.index, dtype="str"), title=pd.Series(titles, marks.index, dtype="str"))


def _legend(shown: pd.DataFrame, kind_of: Mapping[str, str]) -> str:
    """The colours of the kinds of actors that take part in the `shown` events."""
    present = {kind_of.get(name) for name in actor_counts(shown)}
    colours = chart.colours_by_kind({kind: kind for kind in KINDS})
    items = (
        f'<span><i class="tl-dot" style="background:{colours[kind]}"></i>{say(words)}</span>'
        for kind, words in KINDS.items()
        if kind in present
    )
    return f'<div class="tl-legend">{"".join(items)}</div>'


def _nothing(shown: pd.DataFrame, sheet: Sheet) -> str:
    if shown.empty:
        return session.nothing(sheet)
    return say("None of these events has a date that could be drawn. They are listed under “Without a date”.")


def counted(shown: pd.DataFrame) -> int:
    """How many of the `shown` events have a place in time."""
    return int(np.count_nonzero(chart.placed(shown)))
