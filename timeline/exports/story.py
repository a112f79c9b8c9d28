"""A timeline as the data that an exported page draws: marks, lanes, labels, windows, the even axis; plain values, nothing escaped.

What the page's script lays out anew after a zoom it measures itself; what a label says, and what a mark claims, is decided here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from timeline.exports.chronology import Entry
from timeline.frame import bounds_of
from timeline.interface import say
from timeline.model import instant
from timeline.picture.even import even_axis
from timeline.picture.event_kinds import EVENT_COLOURS, EventKind, event_kinds
from timeline.picture.for_browser import lane_data, mark_data
from timeline.picture.lanes import lanes_of
from timeline.picture.marks import Mark, marks_of
from timeline.picture.windows import opening, view_of, whole_of

EPOCH = instant(1970)  # the script's dates count from here
EVEN_WIDTH = 1300.0  # pixels for which the even axis is made; the script stretches it


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
        "lanes": [lane_data(lane, marks) for lane in lanes_of(shown, bounds, "actor", {})],
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
    return mark_data(mark) | {"entry": place, "colour": EVENT_COLOURS[kind]}
