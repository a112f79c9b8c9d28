"""Views of the whole timeline: its silences, who acts when and with whom, what was left out, what disagrees, the history.

Each function draws one answer of `timeline.analysis`, given as a value, and calls back with what was chosen in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from timeline.analysis import Activity, Audit, Clash, Company, Gap, LeftOut, Line, Share
from timeline.chart.actor_charts import Row, bars_over_time, fitting, square_of_company
from timeline.page import plot
from timeline.page.filters import moment_of
from timeline.page.marks import escaped, plain, shortened
from timeline.picture.colours import NEUTRAL, PALETTE

Choose = Callable[[str], None]  # with an event id
_A_PAGE, _MOST_EVENTS, _TITLE, _HISTORY_HEIGHT, _TABLE_HEIGHT = 40, 6, 90, 480, 420
_STANDS = {"counts": "", "undone": "undone, redo brings it back", "undone for good": "undone", "step": ""}


def _empty(words: str) -> None:
    st.html(f'<div class="tl-empty">{escaped(words)}</div>')


def _note(words: str) -> None:
    st.html(f'<div class="tl-note">{escaped(words)}</div>')


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _event_button(identity: str, words: str, key: str, on_choose: Choose) -> None:
    st.button(plain(words), key=key, on_click=on_choose, args=(identity,), type="tertiary", icon=":material/arrow_forward:", wrap=True)


def _page(count: int, key: str) -> range:
    """The places of the rows on the page that is open, and the control that turns it, if there is more than one."""
    pages = -(-count // _A_PAGE)
    if pages <= 1:
        return range(count)
    if st.session_state.get(key, 1) > pages:
        st.session_state[key] = 1
    first = (int(st.pagination(pages, key=key)) - 1) * _A_PAGE
    return range(first, min(first + _A_PAGE, count))


# -------------------------------------------------------------------------------------------------------------- silences


def gaps(found: Sequence[Gap], on_choose: Choose) -> None:
    """The longest silences with what came before and after; a click on either chooses it."""
    if not found:
        _empty("No silence: there are fewer than two dated events, or they follow without a pause.")
        return
    _note("The longest stretches of time without an event. A date ends a silence only if it is as exact as the silence is long.")
    longest = max(gap.end - gap.start for gap in found)
    with st.container(key="gaps", gap=None):
        for place, gap in enumerate(found):
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"gap-{place}"):
                st.html(_gap_words(gap, longest), width="stretch")
                for side, one in (("before", gap.before), ("after", gap.after)):
                    st.button(side.capitalize(), key=f"gap-{place}-{side}", on_click=on_choose, args=(one.event_id,), type="tertiary",
                              help=f"{side.capitalize()} it: {plain(shortened(one.title, _TITLE))}")  # fmt: skip


def _gap_words(gap: Gap, longest: int) -> str:
    share = max(2, round(100 * (gap.end - gap.start) / longest))
    may = f"<br>{_counted(gap.possible, 'less exactly dated event')} may lie in it" if gap.possible else ""
    bar = f'<span class="tl-bar" aria-hidden="true"><i style="width:{share}%"></i></span>'
    return f'<div class="tl-when tl-gap"><span>{escaped(gap.length)}</span> {bar}</div><div class="tl-note">{escaped(gap.words)}{may}</div>'


# -------------------------------------------------------------------------------------------------------- who acts when


def activity(
    found: Activity,
    *,
    on_stretch: Callable[[int, int], None],
    colours: Mapping[str, str] | None = None,
    dark: bool = False,
    width: int = 1000,
) -> None:
    """Events by actor over time as bars, and as a table; a bar or a row calls `on_stretch` with the half-open instants of its stretch."""
    if found.is_empty:
        _empty("No event with a date, so nothing to count over time.")
        return
    undated = f" {_counted(found.undated, 'event')} without a date: not counted here." if found.undated else ""
    _note(f"Events in each {found.grain.value}. An event with two actors is in both rows; one known less exactly is spread over its time."
          f"{undated} Click a bar to look at that time.")  # fmt: skip
    rows = [Row(share.name, _counted(share.events, "event"), share.weights, _colour(share, colours or {})) for share in found.shares]
    drawing = bars_over_time(found.edges, found.labels, rows, dark=dark, width=width)
    alt = f"Events by actor over time, {_counted(len(found.labels), found.grain.value)}. The table below says the same."
    plot.draw(drawing.to_json(), "activity", alt, on_stretch=lambda low, high: _stretched(low, high, on_stretch), bare=True)
    with st.expander("The same as a table"):
        st.dataframe(
            _by_time(found),
            key="activity-table",
            hide_index=True,
            height=min(_TABLE_HEIGHT, 38 + 35 * len(found.labels)),
            selection_mode="single-row",
            on_select=lambda: _bin_chosen(found, on_stretch),
            alt="Events by actor in each stretch of time; choosing a row shows that time",
        )


def _colour(share: Share, colours: Mapping[str, str]) -> str:
    return colours.get(share.name, PALETTE[0]) if share.is_actor else NEUTRAL


def _stretched(low: str, high: str, on_stretch: Callable[[int, int], None]) -> None:
    if low and high:
        on_stretch(moment_of(low), moment_of(high))


def _by_time(found: Activity) -> pd.DataFrame:
    """A row for each stretch, a column for each share; an actor may be called like one of the other columns."""
    columns: dict[str, list[str] | list[float]] = {"When": list(found.labels), "All events": _rounded(found.every)}
    for share in found.shares:
        name = share.name
        while name in columns:
            name += " (actor)" if share.is_actor else " (rest)"
        columns[name] = _rounded(share)
    return pd.DataFrame(columns)


def _rounded(share: Share) -> list[float]:
    return [round(value, 2) for value in share.weights]


def _bin_chosen(found: Activity, on_stretch: Callable[[int, int], None]) -> None:
    rows = st.session_state["activity-table"].selection.rows
    if rows and rows[0] < len(found.labels):
        on_stretch(found.edges[rows[0]], found.edges[rows[0] + 1])


# ---------------------------------------------------------------------------------------------------- who acts with whom


def together(found: Company, *, on_pair: Callable[[str, str], None], dark: bool = False, width: int = 1000) -> None:
    """How often two actors take part in one event, as a square and as a table; a cell or a row calls `on_pair` with their names."""
    pairs = found.pairs
    if not pairs:
        _empty("No two actors take part in the same event.")
        return
    more = f" {_counted(found.more, 'actor')} with fewer events left out." if found.more else ""
    drawn = fitting(found.names, width)
    part = f" The first {drawn:,} are drawn here; the table has all." if drawn < len(found.names) else ""
    _note(f"In how many events two actors take part together; grey: how many each has in all.{more}{part} Click a cell to see them.")
    drawing = square_of_company(found.names, found.matrix, dark=dark, width=width)
    alt = f"How many events {_counted(len(found.names), 'actor')} share, two by two. The table below says the same."
    plot.draw(
        drawing.to_json(), "together", alt, on_event=lambda cell: _cell_chosen(cell, found, on_pair), on_stretch=_no_stretch, bare=True
    )
    with st.expander("The same as a table"):
        st.dataframe(
            pd.DataFrame(
                {"Actor": [pair.one for pair in pairs], "With": [pair.other for pair in pairs], "Events": [pair.events for pair in pairs]}
            ),
            key="together-table",
            hide_index=True,
            height=min(_TABLE_HEIGHT, 38 + 35 * len(pairs)),
            selection_mode="single-row",
            on_select=lambda: _pair_chosen(found, on_pair),
            alt="Pairs of actors and the number of their events; choosing a row shows these events",
        )


def _no_stretch(low: str, high: str) -> None:
    """The square has no time axis to drag across."""


def _cell_chosen(cell: str, found: Company, on_pair: Callable[[str, str], None]) -> None:
    row, _, column = cell.partition(",")
    if row.isdecimal() and column.isdecimal() and max(int(row), int(column)) < len(found.names):
        on_pair(found.names[int(row)], found.names[int(column)])


def _pair_chosen(found: Company, on_pair: Callable[[str, str], None]) -> None:
    rows = st.session_state["together-table"].selection.rows
    if rows and rows[0] < len(found.pairs):
        on_pair(found.pairs[rows[0]].one, found.pairs[rows[0]].other)


# -------------------------------------------------------------------------------------------------------- what was left out


def left_out(found: Audit, names: Mapping[str, str], on_choose: Choose, on_passage: Callable[[str, int, int], None] | None = None) -> None:
    """The expressions that no shown event tells, by reason. `names` are what to call the articles, by id.

    A row that has an event calls `on_choose`; another calls `on_passage` with its article and code points.
    """
    if not found.left:
        _empty("Nothing was left out: every time expression stands behind an event that is shown." if found.expressions else
               "There is no time expression in these articles.")  # fmt: skip
        return
    st.html(
        f'<div class="tl-summary"><b>{_counted(found.expressions, "time expression")}</b> · {found.told:,} told by an event shown · '
        f"<b>{len(found.left):,} left out</b></div>"
    )
    counts = {str(group.reason): group.count for group in found.groups}
    chosen = st.pills("Reason", list(counts), key="left-out-reason", selection_mode="multi", label_visibility="collapsed",
                      format_func=lambda reason: f"{plain(reason)} ({counts.get(reason, 0):,})")  # fmt: skip
    rows = [one for one in found.left if not chosen or str(one.reason) in chosen]
    st.dataframe(
        _told(rows, names),
        key="left-out-table",
        hide_index=True,
        height=min(_TABLE_HEIGHT, 38 + 35 * max(1, len(rows))),
        selection_mode="single-row",
        on_select=lambda: _expression_chosen(rows, on_choose, on_passage),
        column_config={
            "Words": st.column_config.TextColumn(width=150),
            "Left out because": st.column_config.TextColumn(width=230),
            "How it was read": st.column_config.TextColumn(width=380),
            "Confidence": st.column_config.ProgressColumn(width=110, min_value=0, max_value=1, format="percent"),
        },
        alt="Time expressions that no shown event tells, with the reason; choosing a row shows its event or its place in the article",
    )


def _told(rows: Sequence[LeftOut], names: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Words": [one.words for one in rows],
            "Left out because": [str(one.reason) for one in rows],
            "How it was read": [one.how for one in rows],
            "Confidence": pd.Series([one.confidence for one in rows], dtype="float64"),
            "Article": [names.get(one.document, one.document) for one in rows],
        }
    )


def _expression_chosen(rows: Sequence[LeftOut], on_choose: Choose, on_passage: Callable[[str, int, int], None] | None) -> None:
    places = st.session_state["left-out-table"].selection.rows
    if places and places[0] < len(rows):
        one = rows[places[0]]
        if one.event_id is not None:
            on_choose(one.event_id)
        elif on_passage is not None:
            on_passage(one.document, one.start, one.end)


# ------------------------------------------------------------------------------------------------------- what disagrees


@dataclass(frozen=True, slots=True)
class Reading:
    """One way in which the words of a date can be read: in words, whether it stands now, and what a click on it does."""

    words: str
    stands: bool
    take: Callable[[], None]


def conflicts(
    found: Sequence[Clash], titles: Mapping[str, str], on_choose: Choose, readings: Callable[[Clash], Sequence[Reading]] = lambda clash: ()
) -> None:
    """What disagrees, by kind, each with its events; `titles` are those of the events, by id.

    `readings` are those to choose from where the words of a date can be read in several ways.
    """
    if not found:
        _empty("No two tellings disagree, and no date clashes with the words around it.")
        return
    _note("Nothing here is settled by the program: look at the sentences, and set the date if you know better.")
    heading = ""
    with st.container(key="conflicts", gap="small"):
        for place in _page(len(found), "conflicts-page"):
            clash = found[place]
            if clash.kind.value != heading:
                heading = clash.kind.value
                count = sum(other.kind is clash.kind for other in found)
                st.html(f'<h3 class="tl-h">{escaped(heading[:1].upper() + heading[1:])} ({count:,})</h3>')
            with st.container(border=True, gap="xsmall"):
                st.html(f'<div class="tl-article">{escaped(clash.title)}</div><div class="tl-how">{escaped(clash.words)}</div>')
                _ways(readings(clash), place)
                for number, identity in enumerate(clash.event_ids[:_MOST_EVENTS]):
                    words = f"show: {shortened(titles.get(identity, clash.title), _TITLE)}" if len(clash.event_ids) > 1 else "show"
                    _event_button(identity, words, f"clash-{place}-{number}", on_choose)
                if len(clash.event_ids) > _MOST_EVENTS:
                    _note(f"and {len(clash.event_ids) - _MOST_EVENTS:,} more")


def _ways(ways: Sequence[Reading], place: int) -> None:
    """A button for each reading, the one that stands ticked."""
    if not ways:
        return
    with st.container(horizontal=True, gap="xsmall", key=f"clash-ways-{place}"):
        for number, way in enumerate(ways):
            st.button(
                plain(way.words), key=f"clash-way-{place}-{number}", on_click=way.take, type="primary" if way.stands else "secondary",
                icon=":material/check:" if way.stands else None, help="Keep it, and accept the event" if way.stands else "Take this date",
            )  # fmt: skip


# -------------------------------------------------------------------------------------------------------------- history


def history(found: Sequence[Line], on_choose: Choose, *, total: int | None = None) -> None:
    """What was done, the newest first, in a list to scroll. The search above it has the key ``history-find``; `total` counts all lines.

    Edits that no longer count are struck through, and say so.
    """
    if not found and not total:
        _empty("Nothing has been done yet. Every change will stand here, and can be undone.")
        return
    st.text_input("Find in the history", key="history-find", placeholder="Find in the history", label_visibility="collapsed")
    if not found:
        _empty("No line of the history has these words.")
        return
    shown = _page(len(found), "history-page")
    with st.container(height=_HISTORY_HEIGHT if len(shown) > 10 else "content", key="history", gap="xsmall"):
        for place in shown:
            line = found[place]
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"history-{line.seq}"):
                st.html(_line_words(line), width="stretch")
                if line.event_ids:
                    _event_button(line.event_ids[0], "show", f"history-show-{line.seq}", on_choose)


def _line_words(line: Line) -> str:
    stands = _STANDS[line.standing.value]
    words = f"<s>{escaped(line.words)}</s>" if stands else escaped(line.words)
    told = f' <span class="tl-note">· {escaped(stands)}</span>' if stands else ""
    return f'<div class="tl-how">{words}{told}</div>'
