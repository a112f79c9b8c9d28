"""A table that comes back → what it changes on a timeline: events of articles that are there, corrected elsewhere, and those of others.

An article of the table is there if its sentences stand where the table says. What is not in the table stays as it is, and what the
table says as the timeline does is no edit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from timeline.extraction import Extraction
from timeline.model import Document, Event, Status
from timeline.project import edits as e
from timeline.project.state import Row, State


def home_of(found: Extraction, state: State) -> Document | None:
    """The document of the timeline that the events of a table are of, None if it is not there."""
    spans = {(event.sentence_start, event.sentence_end) for event in found.events}
    text = found.document.text
    ours = [document for document in state.documents if all(document.text[one:end] == text[one:end] for one, end in spans)]
    return max(ours, key=lambda document: (document.id == found.document.id, not document.is_excerpt), default=None)


def changes(found: Extraction, home: Document, state: State) -> tuple[e.Edit, ...]:
    """The edits that make the events of `home` what the table says of them, in the table's order; empty if they are that already."""
    made: list[e.Edit] = []
    for event in found.events:
        row = state.row(event.event_id)
        if row is not None and row.event.document.id == home.id:
            made += _corrected(event, row, state)
        elif row is None and event.event_id not in state.suggested:  # not one that is merged into another
            made += _added(event, home)
    return tuple(made)


def _corrected(event: Event, row: Row, state: State) -> Iterator[e.Edit]:
    own, identity = row.event, event.event_id
    suggested = state.suggested.get(identity)
    if event.title != own.title:
        yield e.SetTitle(identity, "" if suggested and event.title == suggested.title else event.title)
    if _bounds(event) != _bounds(own):
        span = (own.time.start, own.time.end) if own.time else None
        is_ours = suggested is not None and _bounds(event) == _bounds(suggested)
        if is_ours or event.interval is not None:
            yield e.SetDate(identity, own.document.id, "" if is_ours else event.interval.edtf if event.interval else "",
                            None if is_ours else event.interval, span)  # fmt: skip
    if event.actors != own.actors:
        yield e.SetActors(identity, event.actors)
    follows = Status.EDITED in (event.status, own.status) and event.status in (Status.EDITED, Status.SUGGESTED)  # from the other edits
    if event.status is not own.status and not follows:
        yield e.SetStatus(identity, event.status)


def remarks(told: Mapping[str, tuple[tuple[str, ...], str]], state: State) -> tuple[e.Edit, ...]:
    """The edits that put tags and notes on events of the timeline, by event_id; what is there and not told stays."""
    made: list[e.Edit] = []
    for identity, (tags, note) in told.items():
        row = state.row(identity)
        if row is not None:
            made += [e.AddTag(identity, tag) for tag in tags if tag not in row.tags]
            made += [e.SetNote(identity, note)] if note and note != row.note else []
    return tuple(made)


def _bounds(event: Event) -> tuple[str | None, ...]:
    return (event.interval.earliest, event.interval.latest, event.interval.edtf, event.precision) if event.interval else ()


def _added(event: Event, home: Document) -> Iterator[e.Edit]:
    typed = event.interval.edtf if event.interval else ""
    yield e.AddEvent(
        event.event_id, home.id, event.clause_start, event.clause_end, event.sentence_start, event.sentence_end, event.title, typed,
        event.interval, event.actors,
    )  # fmt: skip
    if event.status in (Status.ACCEPTED, Status.REJECTED):
        yield e.SetStatus(event.event_id, event.status)
