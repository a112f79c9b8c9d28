"""The state of a project: its documents, its events as the person has made them, and what the program suggested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.actors.corrections import Correction
from timeline.extraction import Extraction
from timeline.model import DatedBy, Document, Event

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One event as it stands, and what belongs to it beside the columns of the table.

    `edited` are the fields that a person set, `tellings` the events merged into it; `added` where a person added it, `lost` where the
    program no longer suggests it and it stays for what was done with it.
    """

    event: Event
    note: str = ""
    tags: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    tellings: tuple[Event, ...] = ()
    added: bool = False
    lost: bool = False

    @property
    def is_touched(self) -> bool:
        """Whether a person has done anything with it."""
        return bool(self.note or self.tags or self.edited or self.tellings or self.added or self.lost) or self.event.status != "suggested"

    @property
    def is_implied(self) -> bool:
        """Whether it is only dated by its context, and nobody has touched it."""
        return self.event.dated_by is DatedBy.CONTEXT and not self.is_touched


@dataclass(frozen=True, slots=True)
class State:
    """All of a project after `seq` entries of its log. Rows are in the order of the documents and of the text.

    `suggested` are the events before anybody's edits, by id; `readings` what was found in each document, by its id; `programs` the
    version that read it.
    """

    seq: int = 0
    documents: tuple[Document, ...] = ()
    rows: tuple[Row, ...] = ()
    corrections: tuple[Correction, ...] = ()
    apart: frozenset[frozenset[str]] = frozenset()
    suggested: Mapping[str, Event] = field(default_factory=dict[str, Event])
    readings: Mapping[str, Extraction] = field(default_factory=dict[str, Extraction])
    programs: Mapping[str, str] = field(default_factory=dict[str, str])
    _places: Mapping[str, int] = field(default_factory=dict[str, int], init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_places", {row.event.event_id: place for place, row in enumerate(self.rows)})

    def row(self, event_id: str) -> Row | None:
        """The row of an event, None if it has none (it is not there, or merged into another)."""
        place = self._places.get(event_id)
        return None if place is None else self.rows[place]

    def document(self, identity: str) -> Document | None:
        """A document on the timeline by its id."""
        return next((document for document in self.documents if document.id == identity), None)
