"""The filters in the side bar and in the address: what is chosen, how it is read from both, and what it lets through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, cast, get_args

import pandas as pd
import streamlit as st

from timeline import patterns as re
from timeline.errors import TimelineError
from timeline.frame import PRECISIONS, actor_counts, actor_names, filtered, instants
from timeline.interface import mark, number, say
from timeline.model import MINUTES_A_DAY, ActorType, Grain, Interval, Status, civil, instant, iso
from timeline.page.escaping import escaped, plain
from timeline.project.typed import typed_by_reader
from timeline.wording import precision_words, run, year_words

Match = Literal["any", "all", "none"]
Lanes = Literal["actor", "document", "tag", "packed"]
Certain = Literal["possible", "certain"]
Colours = Literal["actor", "kind"]
Scale = Literal["time", "even"]
MATCHES: dict[Match, str] = {"any": mark("any of"), "all": mark("all of"), "none": mark("none of")}
LANES: dict[Lanes, str] = {"actor": mark("Actor"), "document": mark("Article"), "tag": mark("Tag"), "packed": mark("All events")}
SCALES: dict[Scale, str] = {"time": mark("Time"), "even": mark("Even")}
CERTAIN: dict[Certain, str] = {"possible": mark("Possibly within"), "certain": mark("Certainly within")}
COLOURS: dict[Colours, str] = {"actor": mark("Actor"), "kind": mark("Kind of actor")}
KINDS: dict[str, str] = {
    ActorType.PERSON: mark("People"),
    ActorType.ORGANISATION: mark("Organisations"), ActorType.GROUP: mark("Groups"),
    ActorType.COUNTRY: mark("Countries"),
    ActorType.OTHER: mark("Others"),
    ActorType.UNNAMED: mark("Without a name"),
}  # fmt: skip
STATUSES: dict[str, str] = {
    Status.SUGGESTED: mark("Suggested"), Status.ACCEPTED: mark("Accepted"),
    Status.EDITED: mark("Edited"), Status.REJECTED: mark("Rejected"),
}  # fmt: skip
_YEAR = re.compile(r"(?:(?:AD|CE)\s*)?(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:\s*(?:AD|CE))?", re.IGNORECASE)
_BEFORE = re.compile(r"(\d{1,4})\s*B\.?C\.?(?:E\.?)?", re.IGNORECASE)

# widget keys, and at the same time the names in the address
_EMPTY: dict[str, Any] = {
    "actors": [], "match": "any", "from": "", "to": "", "undated": True, "precision": [], "find": "", "kinds": [], "lanes": "actor",
    "colours": "actor", "labels": True, "implied": False, "status": [], "tags": [], "certain": "possible", "once": True, "scale": "time",
}  # fmt: skip

_ONE_OF = {
    "match": get_args(Match),
    "lanes": get_args(Lanes),
    "colours": get_args(Colours),
    "certain": get_args(Certain),
    "scale": get_args(Scale),
}
_DRAWING = ("lanes", "colours", "labels", "implied", "once", "scale")  # how it is drawn, not what is shown


@dataclass(frozen=True, slots=True)
class Filters:
    """What is chosen. `since` and `until` are half-open instants, None for open; `problem` says which date could not be read."""

    actors: tuple[str, ...] = ()
    match: Match = "any"
    since: int | None = None
    until: int | None = None
    undated: bool = True
    precisions: tuple[str, ...] = ()
    text: str = ""
    lanes: Lanes = "actor"
    labels: bool = True
    kinds: tuple[str, ...] = ()
    of_kinds: tuple[str, ...] = ()  # the actors of the chosen kinds
    colours: Colours = "actor"
    statuses: tuple[str, ...] = ()  # empty: all but the rejected
    tags: tuple[str, ...] = ()  # any of them
    certain: Certain = "possible"
    together: bool = True
    scale: Scale = "time"

    def alone(self) -> dict[str, Filters]:
        """Each filter that is set, by its name, as if it were the only one."""
        none = Filters()
        every = {
            say("the filter of actors"): replace(none, actors=self.actors, match=self.match),
            say("the filter of kinds"): replace(none, kinds=self.kinds, of_kinds=self.of_kinds),
            say("the filter of dates"): replace(none, since=self.since, until=self.until, undated=self.undated, certain=self.certain),
            say("the filter of precision"): replace(none, precisions=self.precisions),
            say("the filter of words"): replace(none, text=self.text),
            say("the filter of tags"): replace(none, tags=self.tags),
            say("the filter of status"): replace(none, statuses=self.statuses),
        }
        return {name: one for name, one in every.items() if replace(one, match=none.match, certain=none.certain) != none}

    def words(self) -> str:
        """What of this leaves events out, in words, "" if nothing does."""
        told = {
            {"any": say("actors any"), "all": say("actors all"), "none": say("actors none")}[self.match]: "; ".join(self.actors),
            say("kinds of actors"): ", ".join(say(KINDS[kind]) for kind in self.kinds),
            say("dates certainly within") if self.certain == "certain" else say("dates possibly within"): self._range(),
            say("only with a date"): "" if self.undated else say("yes"),
            say("precision"): ", ".join(precision_words(one) for one in self.precisions),
            say("words"): self.text,
            say("status"): ", ".join(say(one) for one in self.statuses),
            say("tags"): "; ".join(self.tags),
        }
        return ", ".join(f"{name} = {value}" for name, value in told.items() if value)

    def _range(self) -> str:
        if self.since is None and self.until is None:
            return ""
        first, last = (iso(moment) if moment is not None else "…" for moment in (self.since, self.until))
        return say("{first} to {last}", first=first, last=last)

    def apply(self, frame: pd.DataFrame, *, of_all_times: bool = False) -> pd.DataFrame:
        """The rows of `frame` that are let through, with `of_all_times` whatever their date."""
        if self.kinds:
            frame = filtered(frame, actors=self.of_kinds, match="any") if self.of_kinds else frame.iloc[:0]
        status = frame["status"]
        kept = status.isin(self.statuses) if self.statuses else status != Status.REJECTED.value
        if not kept.all():  # a copy of a million rows would be made anew at every click
            frame = frame[kept]
        if self.tags:
            wanted = set(self.tags)
            frame = frame[[not wanted.isdisjoint(actor_names(cell)) for cell in frame["tags"]]] if "tags" in frame else frame.iloc[:0]
        return filtered(
            frame,
            actors=self.actors,
            match=self.match,
            between=(None, None) if of_all_times else (self.since, self.until),
            undated=self.undated,
            precisions=self.precisions,
            text=self.text,
            certain=self.certain == "certain",
        )


def bound(text: str, *, last: bool) -> int | None:
    """A date in the words people use ("2016", "March 2024", "44 BC") as the instant at which it begins, or with `last` ends.

    None for nothing; ValueError, fit to be shown, for what is no date or has no such end.
    """
    text = text.strip()
    if not text:
        return None
    interval = _interval(text)
    if interval is None:
        unread = say("“{text}” cannot be read as a date. Try 2016, March 2024, 7 May 2016 or 44 BC.", text=text[:30])
        raise TimelineError(unread, code="date")
    moment = interval.end if last else interval.start
    if moment is None:
        words = (
            mark("“{text}” has no end. Try a year, a month or a day.")
            if last
            else mark("“{text}” has no beginning. Try a year, a month or a day.")
        )
        raise TimelineError(say(words, text=text[:30]), code="date")
    return moment


def _interval(text: str) -> Interval | None:
    """A year alone, with BC or AD, or whatever our reader of dates makes of it."""
    try:
        if before := _BEFORE.fullmatch(text):
            return Interval.of(instant(1 - int(before[1])), Grain.YEAR)
        if found := _YEAR.fullmatch(text):
            parts = [int(part) for part in found.groups() if part is not None]
            return Interval.of(instant(*parts), (Grain.YEAR, Grain.MONTH, Grain.DAY)[len(parts) - 1])
    except ValueError as error:
        raise TimelineError(say("“{text}”: {error}.", text=text[:30], error=error), code="date") from None
    return typed_by_reader(text)


def moment_of(text: str) -> int:
    """The instant of the day in an ISO date or datetime, such as plotly gives back; ValueError if there is none."""
    day = re.match(r"-?\d{4}-\d\d-\d\d", text)
    return bound(day[0] if day else text or "?", last=False) or 0


def extent(frame: pd.DataFrame) -> tuple[str, str]:
    """The first and last year of a table in words, empty if nothing in it has a date."""
    ends = pd.Series([end for name in ("earliest", "latest") for end in (frame[name].min(), frame[name].max())], dtype="datetime64[us]")
    moments = [moment for moment in instants(ends) if moment is not None]
    return (year_words(civil(min(moments))[0]), year_words(civil(max(moments))[0])) if moments else ("", "")


# ------------------------------------------------------------------------------------------------------- the address


def from_address(query: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Widget values by key from a page address; what it does not name, or names wrongly, is as in an empty filter."""
    values = dict(_EMPTY)
    for key, empty in _EMPTY.items():
        given = list(query.get(key, ()))
        if not given:
            continue
        if isinstance(empty, bool):
            values[key] = given[0] not in ("0", "false", "no")
        elif isinstance(empty, list):
            values[key] = given
        elif key not in _ONE_OF or given[0] in _ONE_OF[key]:
            values[key] = given[0]
    values["precision"] = [name for name in values["precision"] if name in PRECISIONS]
    values["kinds"] = [name for name in values["kinds"] if name in KINDS]
    values["status"] = [name for name in values["status"] if name in STATUSES]
    return values


def to_address(values: Mapping[str, Any]) -> dict[str, list[str]]:
    """The inverse: only what differs from an empty filter."""
    query: dict[str, list[str]] = {}
    for key, empty in _EMPTY.items():
        value = values.get(key, empty)
        if value is None or value == empty:
            continue
        if isinstance(empty, bool):
            query[key] = ["1" if value else "0"]
        else:
            query[key] = [str(one) for one in value] if isinstance(empty, list) else [str(value)]
    return query


def open_address() -> None:
    """Set the widgets that have no value from the address: all of them at first, later one that Streamlit forgot while runs overtook
    each other. The others are told their own value again, so that none falls back to that of a widget drawn for the first time.
    """
    values = from_address({key: st.query_params.get_all(key) for key in _EMPTY})
    for key, value in values.items():
        st.session_state[key] = st.session_state.get(key, value)


def write_address(values: Mapping[str, Any]) -> None:
    """Put what is chosen into the address, so that it can be kept and shared; leaves other people's parameters alone."""
    wanted = to_address(values)
    for key in values:
        if st.query_params.get_all(key) != wanted.get(key, []):
            if key in wanted:
                st.query_params[key] = wanted[key]
            else:
                del st.query_params[key]


def clear() -> None:
    """Let everything through again; how it is drawn stays."""
    for key, value in _EMPTY.items():
        if key not in _DRAWING:
            st.session_state[key] = list(value) if isinstance(value, list) else value


# ------------------------------------------------------------------------------------------------------- the side bar


def side_bar(frame: pd.DataFrame, kind_of: Mapping[str, str]) -> Filters:
    """Draw the filters for the events of `frame` and return what is chosen; `kind_of` gives the kind of each actor by name."""
    counts = actor_counts(frame)
    tags = sorted({tag for cell in frame["tags"].unique() for tag in actor_names(cell)}, key=str.casefold) if "tags" in frame else []
    present = set(frame["precision"].unique())
    precise = [kind for kind in PRECISIONS if kind in present]
    kinds = [kind for kind in KINDS if kind in {kind_of.get(name) for name in counts}]
    for key, options in (
        ("actors", counts),
        ("precision", precise),
        ("kinds", kinds),
        ("tags", tags),
    ):  # an article may have gone, or the address be from another one
        chosen = st.session_state[key] or []
        kept = [one for one in chosen if one in options]
        if kept != chosen:
            st.session_state[key] = kept
    _heading()
    if len(kinds) > 1:
        st.pills(say("Kinds of actors"), kinds, key="kinds", selection_mode="multi", format_func=lambda kind: say(KINDS[kind]))
    wanted = cast("list[str]", st.session_state["kinds"] or [])
    of_kinds = tuple(name for name in counts if kind_of.get(name) in wanted)
    if counts:
        _actors({name: count for name, count in counts.items() if not wanted or name in of_kinds})
    st.text_input(say("Words in title or sentence"), key="find", placeholder=say("truce"))
    since, until = _dates(frame)
    st.toggle(
        say("Events dated by context"),
        key="implied",
        help=say(
            "Also sentences that name no day: they take the day told before them, or the day the story is about, with less confidence"
        ),
    )
    _curated(frame, tags)
    if len(precise) > 1:
        st.pills(say("How precise the date is"), precise, key="precision", selection_mode="multi", format_func=precision_words)
    _drawing()
    write_address({key: st.session_state.get(key) for key in _EMPTY})
    state = st.session_state
    return Filters(
        actors=tuple(cast("list[str]", state["actors"] or [])),
        match=cast("Match", state["match"] or "any"),
        since=since,
        until=until,
        undated=bool(state["undated"]),
        precisions=tuple(cast("list[str]", state["precision"] or [])),
        text=str(state["find"] or ""),
        lanes=cast("Lanes", state["lanes"] or "actor"),
        labels=bool(state["labels"]),
        kinds=tuple(wanted),
        of_kinds=of_kinds,
        colours=cast("Colours", state["colours"] or "actor"),
        statuses=tuple(cast("list[str]", state.get("status") or [])),
        tags=tuple(cast("list[str]", state.get("tags") or [])),
        certain=cast("Certain", state.get("certain") or "possible"),
        together=bool(state.get("once", True)),
        scale=cast("Scale", state.get("scale") or "time"),
    )


def _curated(frame: pd.DataFrame, tags: Sequence[str]) -> None:
    """By what a person has said of the events; nothing is asked before there is anything."""
    present = set(frame["status"].unique())
    there = [status for status in STATUSES if status in present]
    if len(there) > 1 or st.session_state.get("status"):
        st.pills(
            say("Status"), list(STATUSES), key="status", selection_mode="multi", format_func=lambda status: say(STATUSES[status]),
            help=say("If nothing is chosen: all but rejected events"),
        )  # fmt: skip
    if tags:
        st.pills(say("Tags"), list(tags), key="tags", selection_mode="multi", format_func=plain)


def _heading() -> None:
    active = any(st.session_state.get(key) != value for key, value in _EMPTY.items() if key not in ("match", *_DRAWING))
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="filter-heading"):
        st.html(f'<h2 class="tl-side">{say("Filter")}</h2>', width="content")
        st.button(say("Clear filters"), on_click=clear, type="tertiary", key="clear", disabled=not active)


def is_open() -> bool:
    """Whether the drawer with the articles and filters is open."""
    return bool(st.session_state.get("drawer-open", False))


def turn_drawer() -> None:
    """Open the drawer, or close it."""
    st.session_state["drawer-open"] = not is_open()


def open_button(filters: Filters) -> None:
    """The button that opens and closes the drawer; it says how many filters are set."""
    count = len(filters.alone())
    st.button(
        say("Filters ({count})", count=count) if count else say("Filters"), key="filters", icon=":material/tune:", on_click=turn_drawer,
        type="primary" if is_open() else "secondary",
    )  # fmt: skip


def close_button() -> None:
    """The button in the drawer itself, for a phone, where it lies over the page."""
    st.button(say("Close"), key="filters-close", type="tertiary", icon=":material/close:", on_click=turn_drawer)


def _actors(counts: Mapping[str, int]) -> None:
    """Who must, or must not, take part; the names come from articles, so they are shown as text."""
    chosen = cast("list[str]", st.session_state["actors"] or [])
    if kept := [name for name in chosen if name in counts]:
        st.session_state["actors"] = kept
    elif chosen:
        st.session_state["actors"] = []
    with st.container(key="actor-list"):
        st.pills(
            say("Actors"),
            list(counts),
            key="actors",
            selection_mode="multi",
            format_func=lambda name: f"{plain(name)} · {number(counts.get(name, 0))}",
        )
    if len(st.session_state["actors"] or []) > 0:
        st.segmented_control(
            say("Events with"), list(MATCHES), key="match", format_func=lambda match: say(MATCHES[match]), required=True,
            help=say("any of the chosen actors, all of them together, or none of them"),
        )  # fmt: skip


def range_fields(first: str, last: str, prefix: str = "") -> tuple[int | None, int | None]:
    """The two fields of a range of dates, `first` and `last` shown while they are empty; a date that cannot be read filters nothing.

    The keys of the fields are "from" and "to" behind `prefix`.
    """
    left, right = st.columns(2)
    left.text_input(
        say("From"), key=f"{prefix}from", placeholder=first, help=say("In words or figures: 2016, March 2024, 7 May 2016, 44 BC")
    )
    right.text_input(say("To"), key=f"{prefix}to", placeholder=last)
    ends: list[int | None] = []
    for key in ("from", "to"):
        try:
            ends.append(bound(str(st.session_state[f"{prefix}{key}"] or ""), last=key == "to"))
        except ValueError as error:
            st.error(plain(say(str(error))))
            ends.append(None)
    since, until = ends
    if since is not None and until is not None and since >= until:
        st.warning(say("The range ends before it begins."))
    elif since is not None or until is not None:
        st.html(f'<div class="tl-note" role="status">{escaped(range_words(since, until))}</div>')
    return since, until


def range_words(since: int | None, until: int | None) -> str:
    """A range of half-open instants in words, its last day told: ``1 Mar 2024 – 4 May 2025``, ``from 3 May 2016``, ``to 31 Dec 44 BC``."""
    if since is not None and until is not None:
        return run(since, until) if since < until else ""
    if since is not None:
        return say("from {day}", day=run(since, since + MINUTES_A_DAY))
    return say("to {day}", day=run(until - MINUTES_A_DAY, until)) if until is not None else ""


def _dates(frame: pd.DataFrame) -> tuple[int | None, int | None]:
    """The two ends of the range, and how an uncertain date counts."""
    first, last = extent(frame)
    since, until = range_fields(first or say("year"), last or say("year"))
    if since is not None or until is not None:
        st.segmented_control(
            say("An uncertain date counts if it lies"), list(CERTAIN), key="certain", format_func=lambda one: say(CERTAIN[one]),
            required=True,
            help=say("“in 2015” is possibly in May 2015, and certainly in 2015"),
        )  # fmt: skip
    st.checkbox(say("Show events without a date"), key="undated")
    return since, until


def _drawing() -> None:
    st.html(f'<h2 class="tl-side tl-gap">{say("Drawing")}</h2>')
    st.segmented_control(
        say("Scale"), list(SCALES), key="scale", format_func=lambda scale: say(SCALES[scale]), required=True,
        help=say("Time: distances are true. Even: every day (or month, or year) with events has the same width, with a break for each gap"),
    )  # fmt: skip
    st.segmented_control(say("Lanes"), list(LANES), key="lanes", format_func=lambda lanes: say(LANES[lanes]), required=True)
    st.segmented_control(say("Colours"), list(COLOURS), key="colours", format_func=lambda colours: say(COLOURS[colours]), required=True)
    st.toggle(
        say("One mark for one happening"),
        key="once",
        help=say("What several sentences or articles tell is drawn once, with the number of tellings"),
    )
    st.toggle(say("Labels on the chart"), key="labels")
