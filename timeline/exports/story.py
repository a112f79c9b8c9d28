"""A timeline as the data that an exported page draws: marks, lanes, labels, windows, the even axis; plain values, nothing escaped.

What the page's script lays out anew after a zoom it measures itself; what a label says, and what a mark claims, is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from timeline.exports.chronology import Entry
from timeline.frame import bounds_of
from timeline.interface import say
from timeline.model import civil, instant
from timeline.picture.even import even_axis
from timeline.picture.event_kinds import EVENT_COLOURS, EventKind, event_kinds
from timeline.picture.labels import without_actor, without_date
from timeline.picture.lanes import lanes_of
from timeline.picture.marks import Mark, Shape, marks_of
from timeline.picture.windows import opening, view_of, whole_of
from timeline.wording import without_year, year_words

EPOCH = instant(1970)  # the script's dates count from here
EVEN_WIDTH = 1300.0  # pixels for which the even axis is made; the script stretches it
_CLOCK = re.compile(r"\d\d:\d\d(–\d\d:\d\d)?$")
_IN_BRACKETS = re.compile(r" \([^)]*\)")


def story_of(shown: pd.DataFrame, entries: Sequence[Entry]) -> dict[str, Any]:
    """The data of rows that have a place in time; `entries` are all rows as they are told, by whose place a mark is known."""
    if shown.empty:
        return {"marks": [], "lanes": [], "kinds": []}
    marks, kinds, bounds = marks_of(shown), event_kinds(shown), bounds_of(shown)
    places = _places(entries)
    used: dict[str, int] = {}
    rows = [_mark(mark, kind, _next(places, used, mark.event_id)) for mark, kind in zip(marks, kinds, strict=True)]
    axis = even_axis(marks, EVEN_WIDTH)
    whole, window = whole_of(bounds), opening(bounds)
    return {
        "epoch": EPOCH,
        "marks": rows,
        "lanes": [
            {"name": lane.title, "rows": lane.rows.tolist(), "what": [_what(marks[row], lane.title) for row in lane.rows.tolist()]}
            for lane in lanes_of(shown, bounds, "actor", {})
        ],
        "kinds": [{"name": say(kind.value), "colour": EVENT_COLOURS[kind]} for kind in EventKind if kind in kinds],
        "whole": [whole.low, whole.high] if whole else [0, 1],
        "window": [window.low, window.high] if window else None,
        "view": view_of(bounds, window).words if window else "",
        "published": sorted({mark.told for mark in marks if mark.told is not None})[:3],
        "even": {"knots": axis.scale.knots, "ticks": axis.ticks, "breaks": axis.breaks},
    }


def _places(entries: Sequence[Entry]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place, entry in enumerate(entries):
        found.setdefault(entry.event_id, []).append(place)
    return found


def _next(places: dict[str, list[int]], used: dict[str, int], identity: str) -> int:
    """The place of the entry of a row: the next of those with its id."""
    count = used.get(identity, 0)
    used[identity] = count + 1
    return places[identity][min(count, len(places[identity]) - 1)]


def _mark(mark: Mark, kind: EventKind, place: int) -> dict[str, Any]:
    date = _IN_BRACKETS.sub("", mark.date)
    clock = _CLOCK.search(date)
    return {
        "entry": place,
        "start": mark.start,
        "end": mark.end,
        "unit": mark.unit,
        "at": mark.at,
        "told": mark.told,
        "fine": mark.is_fine,
        "hollow": mark.shape is Shape.ABOUT_DAY,
        "solid": mark.shape is Shape.SPAN,
        "date": date,
        "short": _without_year(date, mark) if mark.is_fine else date,
        "clock": clock[0] if clock else None,
        "kind": say(kind.value),
    }


def _without_year(date: str, mark: Mark) -> str:
    moments = [moment for moment in (mark.start, None if mark.end is None else mark.end - 1) if moment is not None]
    return without_year(date, year_words(civil(moments[-1])[0])) if moments else date


def _what(mark: Mark, lane: str) -> str:
    return without_actor(without_date(mark.title, mark.words), lane, mark.actors)
