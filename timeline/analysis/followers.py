"""What a correction throws out of order: the dates counted from the corrected one that no longer stand where the text tells them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from timeline.analysis.tellings_back import is_too_late
from timeline.interface import mark, say
from timeline.model import Event, Status
from timeline.project.state import Row, State
from timeline.tellings.date_likeness import worded


@dataclass(frozen=True, slots=True)
class OutOfOrder:
    """An event that would stand out of order, and why, as the end of a sentence that begins with its new date."""

    event_id: str
    title: str
    words: str


def out_of_order(before: State, after: State, corrected: str) -> tuple[OutOfOrder, ...]:
    """The events whose date follows from that of `corrected` and that stand otherwise than the text told them, in its order.

    Two events that the text tells one after the other, and that were in that order in time, are now the other way round; or what is
    told as past lies after the day of publication.
    """
    was = {row.event.event_id: row.event for row in _dated(before)}
    rows = list(_dated(after))
    followed = {row.event.event_id for row in rows if _has_moved(row.event, was) and row.event.event_id != corrected}
    found: dict[str, OutOfOrder] = {}
    for row in rows:
        event = row.event
        if event.event_id in followed and is_too_late(event) and not is_too_late(was[event.event_id]):
            found[event.event_id] = OutOfOrder(event.event_id, event.title, say("{when}, after the day of publication", when=_when(event)))
    for one, other in _neighbours(rows):
        if not ({one.event_id, other.event_id} & followed) or one.event_id not in was or other.event_id not in was:
            continue
        if _follows(was[one.event_id], was[other.event_id]) and not _follows(one, other):
            late = other if other.event_id in followed else one
            beside = one if late is other else other
            message = mark("{when}, now before “{title}” ({date})") if late is other else mark("{when}, now after “{title}” ({date})")
            words = say(message, when=_when(late), title=beside.title, date=_when(beside))
            found.setdefault(late.event_id, OutOfOrder(late.event_id, late.title, words))
    return tuple(found[row.event.event_id] for row in rows if row.event.event_id in found)


def _dated(state: State) -> Iterator[Row]:
    """The rows with a date, in the order of the text."""
    rows = [row for row in state.rows if row.event.interval is not None and row.event.status is not Status.REJECTED and not row.is_implied]
    yield from sorted(rows, key=lambda row: (row.event.document.id, row.event.sentence_start, row.event.clause_start))


def _has_moved(event: Event, was: Mapping[str, Event]) -> bool:
    return event.event_id in was and was[event.event_id].interval != event.interval


def _neighbours(rows: list[Row]) -> Iterator[tuple[Event, Event]]:
    for one, other in pairwise(row.event for row in rows):
        if one.document.id == other.document.id:
            yield one, other


def _follows(one: Event, other: Event) -> bool:
    """Whether the second does not lie before the first."""
    return one.interval is not None and other.interval is not None and other.interval.last > one.interval.first


def _when(event: Event) -> str:
    return worded(event.interval) if event.interval else ""
