"""Log → state: a pure function of the texts, the edits that count and what the program suggests; knows nothing of files.

Three steps: what the edits say of documents, actors and dates goes into the reading of each document; the events found there take what
a person said of them one by one; then tellings are merged. The same log gives the same state, whatever was undone on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.actors.corrections import Correction
from timeline.extraction import Extraction
from timeline.interface import said
from timeline.model import DatedBy, Document, Event, Interval, Status
from timeline.project.log import Entry, active
from timeline.project.reduce import Given, Reducer
from timeline.project.state import Row, Span, State
from timeline.serialise import from_plain
from timeline.times.overrides import overridden
from timeline.times.reason_words import in_words


@dataclass(frozen=True, slots=True)
class Request:
    """All that goes into the reading of one document; `fixed` are spans of time expressions and the dates that the user gives them.

    `rows` and `about` are those of a table (`edits.AddTable`), whose events are not read but taken as they are.
    """

    document: Document
    program: str = ""
    corrections: tuple[Correction, ...] = ()
    fixed: tuple[tuple[Span, Interval], ...] = ()
    rows: tuple[str, ...] = ()
    about: str = "{}"


Suggest = Callable[[Request], Extraction]


def replay(texts: Mapping[str, str], log: Sequence[Entry], suggest: Suggest) -> State:
    """The state after a log. `texts` are those of all documents ever added, by id; `suggest` reads a document, the same each time."""
    reducer = Reducer(texts)
    for entry in active(log):
        assert entry.edit is not None
        reducer.apply(entry.edit)
        for identity, plain in entry.seen.items():
            reducer.seen.setdefault(identity, plain)
    corrections = tuple(reducer.corrections)
    readings: dict[str, Extraction] = {}
    suggested: dict[str, Event] = {}
    rows: list[Row] = []
    for document in reducer.documents.values():
        fixed = tuple(sorted(reducer.fixed.get(document.id, {}).items(), key=lambda item: item[0]))
        table, about = reducer.tables.get(document.id, ((), "{}"))
        readings[document.id] = suggest(Request(document, reducer.programs[document.id], corrections, fixed, table, about))
        base = _base(reducer, document, readings[document.id])
        suggested.update((row.event.event_id, row.event) for row in base)
        rows += [_as_given(row, reducer.given.get(row.event.event_id)) for row in base]
    return State(
        seq=log[-1].seq if log else 0,
        documents=tuple(reducer.documents.values()),
        rows=tuple(_merged(reducer, rows)),
        corrections=corrections,
        apart=frozenset(reducer.apart),
        suggested=suggested,
        readings=readings,
        programs={identity: reducer.programs[identity] for identity in reducer.documents},
    )


def _base(reducer: Reducer, document: Document, reading: Extraction) -> list[Row]:
    """The events of a document before anything is said of them one by one: those found, those added, and those lost but worked on."""
    found = {event.event_id for event in reading.events}
    rows = [Row(event) for event in reading.events]
    rows += [
        Row(_added(reducer, document, identity), added=True) for identity, edit in reducer.added.items() if edit.document == document.id
    ]
    for identity in reducer.touched:
        plain = reducer.seen.get(identity)
        if plain is not None and identity not in found and identity not in reducer.added and plain.get("document") == document.id:
            event: Event = from_plain(Event, plain, {document.id: document})
            rows.append(Row(replace(event, how=_of_what_is_lost(event.how)), lost=True))
    return sorted(rows, key=lambda row: (row.event.sentence_start, _place(row.event), row.event.event_id))


def _of_what_is_lost(how: str) -> str:
    if not how:
        return said("(Read as it is now, the article no longer gives this event; it stays because you worked on it.)")
    return said("{how} (Read as it is now, the article no longer gives this event; it stays because you worked on it.)", how=how)


def _place(event: Event) -> int:
    return event.clause_start if event.start is None else event.start


def _added(reducer: Reducer, document: Document, identity: str) -> Event:
    edit = reducer.added[identity]
    how = said("You added this event.")
    if edit.interval:
        how = said("You added this event and typed ‘{typed}’ → {time}.", typed=edit.typed, time=in_words(edit.interval))
    return Event(
        edit.event, edit.title, document, edit.sentence_start, edit.sentence_end, edit.start, edit.end, None, edit.interval,
        DatedBy.USER, how, 1.0, reducer.added_actors[identity], status=Status.EDITED,
    )  # fmt: skip


def _as_given(row: Row, given: Given | None) -> Row:
    """A row with what a person said of its event."""
    if given is None:
        return row
    event = row.event
    if given.date is not None:
        event = _dated(event, *given.date)
    event = replace(
        event,
        title=given.title or event.title,
        actors=event.actors if given.actors is None else given.actors,
        participants=tuple(one for one in event.participants if given.actors is None or one.actor in given.actors),
        status=given.status or event.status,
    )
    return replace(row, event=event, note=given.note, tags=tuple(given.tags), edited=tuple(given.edited))


def _dated(event: Event, typed: str, interval: Interval) -> Event:
    """An event at the date that a person gave it; the words that dated it are still there, and say so."""
    time = overridden(event.time, interval) if event.time is not None else None
    how = time.how if time is not None else said("Fixed by hand → {time}.", time=in_words(interval))
    if typed:
        how = said("You typed ‘{typed}’. {how}", typed=typed, how=how)
    return replace(event, time=time, interval=interval, dated_by=DatedBy.USER, how=how, confidence=1.0)


def _merged(reducer: Reducer, rows: Iterable[Row]) -> list[Row]:
    """The rows with all tellings of one happening under the first of them that is there; all their actors take part in it.

    Which part they take, `participants` say of the first telling alone, as their spans are those of its text.
    """
    by_id = {row.event.event_id: row for row in rows}
    for group in reducer.groups:
        present = [by_id[identity] for identity in group if identity in by_id]
        if len(present) < 2:
            continue
        first, *others = present
        for other in others:
            del by_id[other.event.event_id]
        names = dict.fromkeys(name for row in present for name in row.event.actors)
        actors = first.event.actors if "actors" in first.edited else tuple(names)
        tellings = tuple(row.event for row in others)
        by_id[first.event.event_id] = replace(first, event=replace(first.event, actors=actors), tellings=tellings)
    return list(by_id.values())
