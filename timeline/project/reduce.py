"""What the edits of a log say, gathered in their order: of documents, of actors, of single events, of tellings of one happening."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from timeline.actors.corrections import Correction, names_after
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


class Fold:
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


def _add_document(fold: Fold, edit: e.AddDocument) -> None:
    text = fold.texts.get(edit.document)
    if text is None:
        raise ValueError("the text of this article is not kept in the project")
    fold.documents[edit.document] = Document(
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
    fold.programs[edit.document] = edit.program
    fold.tables.pop(edit.document, None)


def _add_table(fold: Fold, edit: e.AddTable) -> None:
    text = fold.texts.get(edit.document)
    if text is None:
        raise ValueError("the sentences of this table are not kept in the project")
    origin = "the table" if edit.published else ""
    fold.documents[edit.document] = Document(
        edit.document, text, edit.published, edit.title, edit.language, edit.source, origin, is_excerpt=True
    )  # fmt: skip
    fold.programs[edit.document] = ""
    fold.tables[edit.document] = edit.rows, edit.about


def _remove_document(fold: Fold, edit: e.RemoveDocument) -> None:
    fold.documents.pop(edit.document, None)


def _published(fold: Fold, edit: e.SetPublished) -> None:
    document = fold.documents.get(edit.document)
    if document is not None:
        fold.documents[edit.document] = replace(document, published=edit.published, published_from="user" if edit.published else "")


def _language(fold: Fold, edit: e.SetLanguage) -> None:
    document = fold.documents.get(edit.document)
    if document is not None:
        fold.documents[edit.document] = replace(document, language=edit.language)


def _reread(fold: Fold, edit: e.Reread) -> None:
    fold.programs[edit.document] = edit.program


def _status(fold: Fold, edit: e.SetStatus) -> None:
    fold.of(edit.event).status = edit.status


def _title(fold: Fold, edit: e.SetTitle) -> None:
    given = fold.of(edit.event)
    given.title = edit.title.strip()
    given.marked("title", by_hand=bool(given.title))


def _date(fold: Fold, edit: e.SetDate) -> None:
    given = fold.of(edit.event)
    given.date = (edit.typed, edit.interval) if edit.interval is not None else None
    given.marked("date", by_hand=edit.interval is not None)
    _fix(fold, edit.document, edit.span, edit.interval)


def _reading(fold: Fold, edit: e.SwitchReading) -> None:
    given = fold.of(edit.event)
    given.date = ("", edit.interval)
    given.marked("date")
    _fix(fold, edit.document, edit.span, edit.interval)


def _fix(fold: Fold, document: str, span: Span | None, interval: Interval | None) -> None:
    spans = fold.fixed.setdefault(document, {})
    if span is not None and interval is not None:
        spans[span] = interval
    elif span is not None:
        spans.pop(span, None)


def _actors(fold: Fold, edit: e.SetActors) -> None:
    given = fold.of(edit.event)
    given.actors = edit.actors
    given.marked("actors")


def _note(fold: Fold, edit: e.SetNote) -> None:
    fold.of(edit.event).note = edit.note


def _tag(fold: Fold, edit: e.AddTag) -> None:
    tags = fold.of(edit.event).tags
    if edit.tag not in tags:
        tags.append(edit.tag)


def _untag(fold: Fold, edit: e.RemoveTag) -> None:
    tags = fold.of(edit.event).tags
    if edit.tag in tags:
        tags.remove(edit.tag)


def _add_event(fold: Fold, edit: e.AddEvent) -> None:
    fold.added[edit.event] = edit
    fold.added_actors[edit.event] = edit.actors


def _merge(fold: Fold, edit: e.Merge) -> None:
    heads = {group[0]: group for group in fold.groups}
    joined = tuple(one for identity in edit.merged for one in heads.get(identity, (identity,)))
    fold.groups = [group for group in fold.groups if group[0] not in edit.merged]
    fold.groups.append(joined)
    fold.apart = {pair for pair in fold.apart if not pair <= set(joined)}


def _unmerge(fold: Fold, edit: e.Unmerge) -> None:
    fold.groups = [group for group in fold.groups if edit.event not in group]


def _apart(fold: Fold, edit: e.KeepApart) -> None:
    fold.apart.add(frozenset((edit.one, edit.other)))


def _actor(fold: Fold, edit: e.CorrectActor) -> None:
    """The correction for all readings, and for the names that were set by hand before it."""
    fold.corrections.append(edit.correction)
    for given in fold.given.values():
        if given.actors is not None:
            given.actors = names_after(given.actors, edit.correction)
    fold.added_actors = {identity: names_after(names, edit.correction) for identity, names in fold.added_actors.items()}


_APPLIED: Mapping[type[e.Edit], Callable[[Fold, Any], None]] = {
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
