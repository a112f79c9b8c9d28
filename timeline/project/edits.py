"""What a person can do to a project, one frozen value each, that JSON holds and gives back.

An edit names what it touches, as kind of thing, its id and the field: two edits meet where they touch the same. Events are named by
their `event_id`, which depends on the text and the span alone, and so outlives a change of the publication date.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from timeline.actors.corrections import Correction
from timeline.errors import TimelineError
from timeline.model import Block, Interval, Status
from timeline.serialise import Documents, fields_from_plain, fields_to_plain


class Touch(NamedTuple):
    """A field of a thing: ``Touch("event", "0a1b…", "date")``."""

    thing: str
    identity: str
    field: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that a person does; `kind` is its name in the log and must never change."""

    kind: ClassVar[str] = ""

    @property
    def touches(self) -> tuple[Touch, ...]:
        """What it changes; two sessions that touch the same at once have a conflict."""
        return ()

    @property
    def events(self) -> tuple[str, ...]:
        """The ids of the events that it speaks of, which have to be there."""
        return tuple(touch.identity for touch in self.touches if touch.thing == "event")

    def to_plain(self) -> dict[str, Any]:
        """The edit as JSON holds it."""
        return {"kind": self.kind, **fields_to_plain(self)}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any], documents: Documents | None = None) -> Edit:
        """The edit that `to_plain` wrote; ValueError for a kind that this program does not know."""
        kind = KINDS.get(plain["kind"])
        if kind is None:
            unknown = f"an edit of the kind {plain['kind']!r}, which this version of the program does not know"
            raise TimelineError(unknown, code="project-newer")
        return fields_from_plain(kind, {name: own for name, own in plain.items() if name != "kind"}, documents or {})


# ---------------------------------------------------------------------------------------------------------- documents


@dataclass(frozen=True, slots=True)
class AddDocument(Edit):
    """An article comes onto the timeline; its text is kept beside the log. `program` is the version that reads it."""

    kind: ClassVar[str] = "add document"
    document: str
    title: str = ""
    published: datetime.date | None = None
    published_from: str = ""
    language: str = "en"
    source: str = ""
    program: str = ""
    pages: tuple[int, ...] = ()
    blocks: tuple[Block, ...] = ()

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("document", self.document, "presence"),)


@dataclass(frozen=True, slots=True)
class AddTable(Edit):
    """Events of an article come onto the timeline as a table had them, without the article: `rows` are its rows, each as JSON.

    What the rows tell of the text is kept beside the log as an article's text is; `about` is what the table knew of the actors, as JSON.
    """

    kind: ClassVar[str] = "add table"
    document: str
    rows: tuple[str, ...]
    title: str = ""
    published: datetime.date | None = None
    language: str = "en"
    source: str = ""
    about: str = "{}"

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("document", self.document, "presence"),)


@dataclass(frozen=True, slots=True)
class RemoveDocument(Edit):
    """An article leaves the timeline with all its events; its text stays in the file."""

    kind: ClassVar[str] = "remove document"
    document: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("document", self.document, "presence"),)


@dataclass(frozen=True, slots=True)
class SetPublished(Edit):
    """The publication date of an article, None if it is not known; everything counted from it is resolved anew."""

    kind: ClassVar[str] = "published"
    document: str
    published: datetime.date | None

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("document", self.document, "published"),)


@dataclass(frozen=True, slots=True)
class SetLanguage(Edit):
    """The language that an article is read in, a code of `timeline.languages`; the whole article is read anew."""

    kind: ClassVar[str] = "language"
    document: str
    language: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("document", self.document, "language"),)


@dataclass(frozen=True, slots=True)
class Reread(Edit):
    """An article is read anew by another version of the program."""

    kind: ClassVar[str] = "reread"
    document: str
    program: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("document", self.document, "program"),)


# ------------------------------------------------------------------------------------------------------------- events


@dataclass(frozen=True, slots=True)
class _OfEvent(Edit):
    """An edit of one field of one event."""

    field: ClassVar[str] = ""
    event: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("event", self.event, self.field),)


@dataclass(frozen=True, slots=True)
class SetStatus(_OfEvent):
    """What a person says of an event as a whole."""

    kind: ClassVar[str] = "status"
    field: ClassVar[str] = "status"
    status: Status


@dataclass(frozen=True, slots=True)
class SetTitle(_OfEvent):
    """What happened, in the person's words; empty for the article's again."""

    kind: ClassVar[str] = "title"
    field: ClassVar[str] = "title"
    title: str


@dataclass(frozen=True, slots=True)
class SetDate(_OfEvent):
    """When it happened: the words as typed and what they mean; None for what the program reads again.

    `document` and `span` say which time expression is fixed with it (None if no words date the event), so that what is counted
    from it follows.
    """

    kind: ClassVar[str] = "date"
    field: ClassVar[str] = "date"
    document: str
    typed: str
    interval: Interval | None
    span: tuple[int, int] | None = None

    @property
    def edtf(self) -> str:
        """The date as EDTF, empty where it is taken back."""
        return self.interval.edtf if self.interval else ""


@dataclass(frozen=True, slots=True)
class SwitchReading(_OfEvent):
    """The event takes another reading of its words, one of its `alternatives`."""

    kind: ClassVar[str] = "reading"
    field: ClassVar[str] = "date"
    document: str
    interval: Interval
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class SetActors(_OfEvent):
    """Who takes part in an event; corrections of actors made later count for these names too."""

    kind: ClassVar[str] = "actors"
    field: ClassVar[str] = "actors"
    actors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetNote(_OfEvent):
    """What a person wants to remember of an event."""

    kind: ClassVar[str] = "note"
    field: ClassVar[str] = "note"
    note: str


@dataclass(frozen=True, slots=True)
class AddTag(Edit):
    """A tag is put on an event."""

    kind: ClassVar[str] = "tag"
    event: str
    tag: str

    def __post_init__(self) -> None:
        if not self.tag.strip():
            raise TimelineError("a tag needs a name", code="edit")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("event", self.event, f"tag {self.tag}"),)


@dataclass(frozen=True, slots=True)
class RemoveTag(Edit):
    """A tag is taken off an event."""

    kind: ClassVar[str] = "untag"
    event: str
    tag: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("event", self.event, f"tag {self.tag}"),)


@dataclass(frozen=True, slots=True)
class AddEvent(Edit):
    """A happening that the program did not see, told by the words ``start:end`` of a document (code points)."""

    kind: ClassVar[str] = "add event"
    event: str
    document: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    title: str
    typed: str = ""
    interval: Interval | None = None
    actors: tuple[str, ...] = ()

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("new event", self.event, "presence"),)


@dataclass(frozen=True, slots=True)
class Merge(Edit):
    """Several tellings are of one happening: the first of `events` stands for it, the others are listed with it."""

    kind: ClassVar[str] = "merge"
    merged: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(set(self.merged)) < 2 or len(set(self.merged)) < len(self.merged):
            raise TimelineError("at least two different events are merged into one", code="edit")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return tuple(Touch("event", one, "tellings") for one in self.merged)


@dataclass(frozen=True, slots=True)
class Unmerge(_OfEvent):
    """What was merged into an event stands for itself again."""

    kind: ClassVar[str] = "unmerge"
    field: ClassVar[str] = "tellings"


@dataclass(frozen=True, slots=True)
class KeepApart(Edit):
    """Two events that the program could take for two tellings of one are not one."""

    kind: ClassVar[str] = "keep apart"
    one: str
    other: str

    def __post_init__(self) -> None:
        if self.one == self.other:
            raise TimelineError("an event can't be kept apart from itself", code="edit")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return tuple(Touch("event", one, "tellings") for one in (self.one, self.other))


# -------------------------------------------------------------------------------------------------- actors, and several


@dataclass(frozen=True, slots=True)
class CorrectActor(Edit):
    """What the user says about an actor, for all documents at once."""

    kind: ClassVar[str] = "actor"
    correction: Correction

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (Touch("actor", self.correction.name.strip().casefold(), "name"),)


@dataclass(frozen=True, slots=True)
class Several(Edit):
    """Many edits made, saved and undone as one: "accepted 12 events"; `words` say so, made up if empty."""

    kind: ClassVar[str] = "several"
    edits: tuple[Edit, ...]
    words: str = ""

    def __post_init__(self) -> None:
        if not self.edits or any(isinstance(edit, Several) for edit in self.edits):
            raise ValueError("several edits are some, and none of them is several itself")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return tuple(dict.fromkeys(touch for edit in self.edits for touch in edit.touches))


KINDS: Mapping[str, type[Edit]] = {
    edit.kind: edit
    for edit in (AddDocument, AddTable, RemoveDocument, SetPublished, SetLanguage, Reread, SetStatus, SetTitle, SetDate, SwitchReading,
                 SetActors, SetNote, AddTag, RemoveTag, AddEvent, Merge, Unmerge, KeepApart, CorrectActor, Several)
}  # fmt: skip


_FOR_READING = (AddDocument, AddTable, SetPublished, SetLanguage, Reread, SetDate, SwitchReading, CorrectActor)


def is_read_anew(edit: Edit) -> bool:
    """Whether a document has to be read again for an edit, which takes time."""
    return any(isinstance(one, _FOR_READING) for one in single(edit))


def single(edit: Edit) -> tuple[Edit, ...]:
    """The edits that an edit is made of: itself, or each of several."""
    return edit.edits if isinstance(edit, Several) else (edit,)
