"""From what a person chose or typed to the edit that says so, and whether an edit makes sense in a state."""

from __future__ import annotations

from timeline.actors import within
from timeline.errors import TimelineError
from timeline.events.phrases import stripped
from timeline.extraction import title_of
from timeline.interface import mark, said
from timeline.model import Document, Event, Interval, event_id
from timeline.project import edits as e
from timeline.project.state import Row, State
from timeline.project.typed import typed_by_reader
from timeline.tagging import sentences_of


def date_typed(state: State, event: str, typed: str) -> e.SetDate:
    """The date of an event as typed, in EDTF or in words counted from the day of publication; empty for the program's own again.

    ValueError, with what to do, if it is no date.
    """
    row = _row(state, event)
    document = row.event.document
    interval = _date(typed, document) if typed.strip() else None
    return e.SetDate(event, document.id, typed.strip(), interval, _span(row.event))


def reading_chosen(state: State, event: str, edtf: str) -> e.SwitchReading:
    """Another reading of an event's words, named by its EDTF as the column `alternatives` has it; ValueError if there is no such."""
    row = _row(state, event)
    span = _span(row.event)
    for other in row.event.time.alternatives if row.event.time else ():
        if other.edtf == edtf and span is not None:
            return e.SwitchReading(event, row.event.document.id, other, span)
    raise TimelineError(said("{edtf} is not among the other readings of this date", edtf=repr(edtf)), code="edit")


def readings_switched(state: State, like: str) -> e.Several:
    """The other reading for all dates of a document that are read by the same rule as those of the event `like`: 05/06 is 5 June there.

    Dates set by hand stay. ValueError if there is no other reading.
    """
    row = _row(state, like)
    edits: list[e.Edit] = []
    for one in state.rows:
        time, span = one.event.time, _span(one.event)
        alike = time is not None and row.event.time is not None and time.rule == row.event.time.rule
        if time is None or span is None or not alike or not time.alternatives or "date" in one.edited:
            continue
        if one.event.document.id == row.event.document.id:
            edits.append(e.SwitchReading(one.event.event_id, one.event.document.id, time.alternatives[0], span))
    if not edits:
        raise TimelineError(said("the words of this date have no other reading"), code="edit")
    name = row.event.document.title or row.event.document.id
    return e.Several(tuple(edits), f"the other reading for {len(edits)} date{'s' if len(edits) > 1 else ''} of ‘{name}’")


def event_added(
    state: State, document: str, start: int, end: int, *, title: str = "", typed: str = "", actors: tuple[str, ...] | None = None
) -> e.AddEvent:
    """A new event told by the words ``start:end`` of a document (code points).

    Without a title it takes those words, without actors whoever is named in them; `typed` is read as `date_typed` does.
    """
    found = state.document(document)
    if found is None:
        raise TimelineError(said("this article is not on the timeline"), code="edit")
    if not 0 <= start < end <= len(found.text) or not found.text[start:end].strip():
        raise TimelineError(said("an event needs some words of the article"), code="edit")
    start, end = stripped(found.text, start, end)
    spans = sentences_of(found)
    holding = [span for span in spans if span[0] < end and start < span[1]]
    first, last = min([start, *(span[0] for span in holding)]), max([end, *(span[1] for span in holding)])
    if actors is None:
        actors = within(state.readings[document].actors, start, end)
    heading = title.strip() or title_of(found, start, end)
    interval = _date(typed, found) if typed.strip() else None
    return e.AddEvent(_free_id(state, found, start, end), document, start, end, first, last, heading, typed.strip(), interval, actors)


def _free_id(state: State, document: Document, start: int, end: int) -> str:
    """An id that no event has, the same for the same words: two windows that add the same meet."""
    number = 1
    while (identity := event_id(f"added {number}\n{document.text}", start, end)) in state.suggested:
        number += 1
    return identity


def _date(typed: str, document: Document) -> Interval:
    interval = typed_by_reader(typed, document.published, document.language)
    if interval is None:
        words = mark("‘{typed}’ is not read as a date: try “11 December 2016”, “early May 2015” or “10–11 Dec 2016”")
        if not document.published:
            words = mark(
                "‘{typed}’ is not read as a date: try “11 December 2016”, “early May 2015” or “10–11 Dec 2016”; "
                "words such as “last May” need the article's publication date"
            )
        raise TimelineError(said(words, typed=typed.strip()), code="edit")
    return interval


def _span(event: Event) -> tuple[int, int] | None:
    return (event.time.start, event.time.end) if event.time else None


def _row(state: State, event: str) -> Row:
    row = state.row(event)
    if row is None:
        raise TimelineError(said("this event is not on the timeline"), code="edit")
    return row


def check(edit: e.Edit, state: State) -> None:
    """ValueError, in words for the person, if an edit speaks of what is not there."""
    made: set[str] = set()
    for one in e.single(edit):
        if isinstance(one, e.AddEvent):
            if one.event in state.suggested:
                raise TimelineError(said("this event is on the timeline already"), code="edit")
            made.add(one.event)
        for event in one.events:
            if event not in made:
                _row(state, event)
        _check_document(one, state)
        if isinstance(one, e.Unmerge) and not _row(state, one.event).tellings:
            raise TimelineError(said("nothing is merged into this event"), code="edit")


def _check_document(edit: e.Edit, state: State) -> None:
    if isinstance(edit, e.AddDocument | e.AddTable):
        if state.document(edit.document) is not None:
            raise TimelineError(said("this article is on the timeline already"), code="edit")
        return
    identity = getattr(edit, "document", None)
    if identity is None:
        return
    document = state.document(identity)
    if document is None:
        raise TimelineError(said("this article is not on the timeline"), code="edit")
    if document.is_excerpt and isinstance(edit, e.SetPublished | e.SetLanguage | e.Reread):
        raise TimelineError(
            said("of this article there is only a table, so that its dates can't be counted anew; add the article itself"), code="edit"
        )
