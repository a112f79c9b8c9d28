"""What the edits of a log say, gathered in their order: of documents, of actors, of single events, of tellings of one happening."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from timeline.actors.corrections import Correction, names_after
from timeline.errors import FileFault
from timeline.model import Document, Interval, Status
from timeline.project import edits as e
from timeline.project.state import Span


@dataclass(slots=True)
class Given:
    """What a person said of one event; None or empty for what was left to the program."""

    title: str = ""
    date: tuple[str, Interval] | None = None
    actors: tuple[str, ...] | None = None
    status: Status | None = None
    note: str = ""
    tags: list[str] = field(default_factory=list[str])
    edited: list[str] = field(default_factory=list[str])

    def marked(self, name: str, *, by_hand: bool = True) -> None:
        """Remembers that a field was set by hand, or given back to the program; the status follows, but what is rejected stays so."""
        if name in self.edited:
            self.edited.remove(name)
        if by_hand:
            self.edited.append(name)
        if self.status is not Status.REJECTED:
            left = None if self.status is Status.EDITED else self.status
            self.status = Status.EDITED if self.edited else left


class Reducer:
    """The edits so far; `apply` takes the next."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts
        self.documents: dict[str, Document] = {}
        self.programs: dict[str, str] = {}
        self.tables: dict[str, tuple[tuple[str, ...], str]] = {}  # rows, and what is known of the actors
        self.corrections: list[Correction] = []
        self.given: dict[str, Given] = {}
        self.fixed: dict[str, dict[Span, Interval]] = {}
        self.added: dict[str, e.AddEvent] = {}
        self.added_actors: dict[str, tuple[str, ...]] = {}
        self.groups: list[tuple[str, ...]] = []
        self.apart: set[frozenset[str]] = set()
        self.touched: dict[str, None] = {}
        self.seen: dict[str, Any] = {}

    def apply(self, edit: e.Edit) -> None:
        """Takes in one edit, or several made as one."""
        for one in e.single(edit):
            _APPLIED[type(one)](self, one)
            if not isinstance(one, e.KeepApart):
                self.touched.update(dict.fromkeys(one.events))

    def of(self, event_id: str) -> Given:
        """What is said of an event, to be added to."""
        return self.given.setdefault(event_id, Given())


def _add_document(reducer: Reducer, edit: e.AddDocument) -> None:
    text = reducer.texts.get(edit.document)
    if text is None:
        raise FileFault("the text of this article is not kept in the project", code="project-damaged")
    reducer.documents[edit.document] = Document(
        edit.document,
        text,
        edit.published,
        edit.title,
        edit.language,
        edit.source,
        edit.published_from,
        edit.pages,
        blocks=edit.blocks,
    )
    reducer.programs[edit.document] = edit.program
    reducer.tables.pop(edit.document, None)


def _add_table(reducer: Reducer, edit: e.AddTable) -> None:
    text = reducer.texts.get(edit.document)
    if text is None:
        raise FileFault("the sentences of this table are not kept in the project", code="project-damaged")
    origin = "the table" if edit.published else ""
    reducer.documents[edit.document] = Document(
        edit.document, text, edit.published, edit.title, edit.language, edit.source, origin, is_excerpt=True
    )  # fmt: skip
    reducer.programs[edit.document] = ""
    reducer.tables[edit.document] = edit.rows, edit.about


def _remove_document(reducer: Reducer, edit: e.RemoveDocument) -> None:
    reducer.documents.pop(edit.document, None)


def _published(reducer: Reducer, edit: e.SetPublished) -> None:
    document = reducer.documents.get(edit.document)
    if document is not None:
        reducer.documents[edit.document] = replace(document, published=edit.published, published_from="user" if edit.published else "")


def _language(reducer: Reducer, edit: e.SetLanguage) -> None:
    document = reducer.documents.get(edit.document)
    if document is not None:
        reducer.documents[edit.document] = replace(document, language=edit.language)


def _reread(reducer: Reducer, edit: e.Reread) -> None:
    reducer.programs[edit.document] = edit.program


def _status(reducer: Reducer, edit: e.SetStatus) -> None:
    reducer.of(edit.event).status = edit.status


def _title(reducer: Reducer, edit: e.SetTitle) -> None:
    given = reducer.of(edit.event)
    given.title = edit.title.strip()
    given.marked("title", by_hand=bool(given.title))


def _date(reducer: Reducer, edit: e.SetDate) -> None:
    given = reducer.of(edit.event)
    given.date = (edit.typed, edit.interval) if edit.interval is not None else None
    given.marked("date", by_hand=edit.interval is not None)
    _fix(reducer, edit.document, edit.span, edit.interval)


def _reading(reducer: Reducer, edit: e.SwitchReading) -> None:
    given = reducer.of(edit.event)
    given.date = ("", edit.interval)
    given.marked("date")
    _fix(reducer, edit.document, edit.span, edit.interval)


def _fix(reducer: Reducer, document: str, span: Span | None, interval: Interval | None) -> None:
    spans = reducer.fixed.setdefault(document, {})
    if span is not None and interval is not None:
        spans[span] = interval
    elif span is not None:
        spans.pop(span, None)


def _actors(reducer: Reducer, edit: e.SetActors) -> None:
    given = reducer.of(edit.event)
    given.actors = edit.actors
    given.marked("actors")


def _note(reducer: Reducer, edit: e.SetNote) -> None:
    reducer.of(edit.event).note = edit.note


def _tag(reducer: Reducer, edit: e.AddTag) -> None:
    tags = reducer.of(edit.event).tags
    if edit.tag not in tags:
        tags.append(edit.tag)


def _untag(reducer: Reducer, edit: e.RemoveTag) -> None:
    tags = reducer.of(edit.event).tags
    if edit.tag in tags:
        tags.remove(edit.tag)


def _add_event(reducer: Reducer, edit: e.AddEvent) -> None:
    reducer.added[edit.event] = edit
    reducer.added_actors[edit.event] = edit.actors


def _merge(reducer: Reducer, edit: e.Merge) -> None:
    heads = {group[0]: group for group in reducer.groups}
    joined = tuple(one for identity in edit.merged for one in heads.get(identity, (identity,)))
    reducer.groups = [group for group in reducer.groups if group[0] not in edit.merged]
    reducer.groups.append(joined)
    reducer.apart = {pair for pair in reducer.apart if not pair <= set(joined)}


def _unmerge(reducer: Reducer, edit: e.Unmerge) -> None:
    reducer.groups = [group for group in reducer.groups if edit.event not in group]


def _apart(reducer: Reducer, edit: e.KeepApart) -> None:
    reducer.apart.add(frozenset((edit.one, edit.other)))


def _actor(reducer: Reducer, edit: e.CorrectActor) -> None:
    """The correction for all readings, and for the names that were set by hand before it."""
    reducer.corrections.append(edit.correction)
    for given in reducer.given.values():
        if given.actors is not None:
            given.actors = names_after(given.actors, edit.correction)
    reducer.added_actors = {identity: names_after(names, edit.correction) for identity, names in reducer.added_actors.items()}


_APPLIED: Mapping[type[e.Edit], Callable[[Reducer, Any], None]] = {
    e.AddDocument: _add_document,
    e.AddTable: _add_table,
    e.RemoveDocument: _remove_document,
    e.SetPublished: _published,
    e.SetLanguage: _language,
    e.Reread: _reread,
    e.SetStatus: _status,
    e.SetTitle: _title,
    e.SetDate: _date,
    e.SwitchReading: _reading,
    e.SetActors: _actors,
    e.SetNote: _note,
    e.AddTag: _tag,
    e.RemoveTag: _untag,
    e.AddEvent: _add_event,
    e.Merge: _merge,
    e.Unmerge: _unmerge,
    e.KeepApart: _apart,
    e.CorrectActor: _actor,
}
