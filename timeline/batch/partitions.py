"""A stream of documents → partitions: bounded, numbered, the same for the same input whatever the number of workers.

Here a text that was met before is recognised (it is counted, not read again), and an id that two documents share is made unique.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from timeline.batch.duplicates import Seen
from timeline.batch.inputs import Piece
from timeline.model import Document
from timeline.sources import is_address, short_place

DOCUMENTS, CHARACTERS = 256, 4_000_000  # in one partition, at most; one longer document is a partition of its own


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong with a document or a line; "" as document if there is none.

    `cause` is one of input, language, time, memory, crash, error. With the causes "note" and "doubtful" the document was read all the
    same ("doubtful" is no failure: what a small run warns of), and "passed over" are files that nobody asked for.
    """

    cause: str
    reason: str
    document: str = ""
    source: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """A document whose text, language and day of publication an earlier one has: only what the table of documents says of it."""

    document: str
    title: str
    source: str
    published: str | None
    published_from: str
    language: str
    characters: int
    duplicate_of: str


@dataclass(frozen=True, slots=True)
class Partition:
    """A bounded part of the input. `digest` tells whether it is the same as in an earlier run, `position` where in the input it ends."""

    number: int
    documents: tuple[Document, ...]
    twins: tuple[Twin, ...]
    failures: tuple[Failure, ...]
    digest: str
    position: int


@dataclass(slots=True)
class _Growing:
    """A partition until it is full."""

    documents: list[Document] = field(default_factory=list[Document])
    twins: list[Twin] = field(default_factory=list[Twin])
    failures: list[Failure] = field(default_factory=list[Failure])
    characters: int = 0

    def __len__(self) -> int:
        return len(self.documents) + len(self.twins) + len(self.failures)

    def closed(self, number: int, position: int) -> Partition:
        content = hashlib.sha256()
        for one in (*self.documents, *self.twins, *self.failures):
            content.update(repr(_however_spelled(one)).encode("utf-8", "surrogatepass"))
        return Partition(
            number, tuple(self.documents), tuple(self.twins), tuple(self.failures), content.hexdigest()[:32], position
        )  # fmt: skip


def _however_spelled(one: Document | Twin | Failure) -> Document | Twin | Failure:
    """The same for "articles", "./articles" and the whole path: the input is the same, however the command names it."""
    if not one.source or is_address(one.source):
        return one
    place = os.path.abspath(one.source)
    if isinstance(one, Failure) and one.cause == "note":  # its reason names another file
        return replace(one, source=place, reason="")
    return replace(one, source=place)


def partitions(pieces: Iterable[Piece], seen: Seen, *, documents: int = DOCUMENTS, characters: int = CHARACTERS) -> Iterator[Partition]:
    """The stream in partitions of at most so many documents and code points of text; an empty stream gives none."""
    growing, number, position = _Growing(), 0, 0
    for piece in pieces:
        longer = len(piece.document.text) if piece.document else 0
        if growing and (len(growing) >= documents or growing.characters + longer > characters):
            yield growing.closed(number, position)
            growing, number = _Growing(), number + 1
        position = piece.position
        for cause, problems in (("input", piece.problems), ("doubtful", piece.doubts), ("passed over", piece.passed_over)):
            growing.failures += [Failure(cause, one.message, "", one.source, one.line) for one in problems]
        if piece.document:
            _take(piece.document, piece.row, growing, seen)
    if growing:
        yield growing.closed(number, position)


def _take(document: Document, row: str, growing: _Growing, seen: Seen) -> None:
    digest = _digest(document)
    original = seen.original(digest)
    if original is not None:
        growing.twins.append(Twin(
            document.id, document.title, document.source, document.published_iso, document.published_from, document.language,
            len(document.text), original,
        ))  # fmt: skip
        return
    name, earlier = seen.named(document.id, short_place(document.source), row)
    if earlier is not None:
        told = f'"{document.id}" is also the id of a document in {earlier}; this one is called "{name}"'
        growing.failures.append(Failure("note", told, name, document.source))
        document = replace(document, id=name)
    seen.keep(digest, name)
    growing.documents.append(document)
    growing.characters += len(document.text)


def _digest(document: Document) -> bytes:
    """What makes two documents the same: all that the events depend on. The same text of another day has other events."""
    known = f"{document.language}\n{document.published_iso}\n{document.text}"
    return hashlib.sha256(known.encode("utf-8", "surrogatepass")).digest()[:16]
