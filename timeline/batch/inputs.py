"""Archives → a stream of documents, by the readers of small runs (`sources.streaming`), with how far it is."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import BinaryIO

from timeline import sources, watched
from timeline.model import Document
from timeline.sources import Problem, streaming
from timeline.sources.folders import PassedOver, files_of, is_archive, parts_of
from timeline.sources.source import Source

_OWN = "this is a table of events that Timeline wrote, and no article"


@dataclass(frozen=True, slots=True)
class Piece:
    """One step through the input: a document or none, what went wrong, and how many bytes of the whole input lie behind.

    `doubts` are of what was read all the same, `passed_over` are files that nobody asked for; `row` is what the document's place in its
    file is called ("row 3"), if it has one.
    """

    document: Document | None
    problems: tuple[Problem, ...]
    position: int
    doubts: tuple[Problem, ...] = ()
    passed_over: tuple[Problem, ...] = ()
    row: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What the user says of every document, which goes before what the document says, and of every table."""

    published: datetime.date | None = None
    language: str | None = None
    columns: Mapping[str, str] | None = None  # which column of a table holds what, by the names of sources.FIELDS; None: by their names


def pieces(names: Sequence[str], told: Told = Told(), limit: float | None = None) -> Iterator[Piece]:
    """Everything in files, folders (with their subfolders, sorted), URLs and standard input (``-``), in the order given.

    With a `limit` (seconds of processor time for a document, and for each of its megabytes) files are read in a watched process: one that
    takes longer, or too much memory, is a problem and the rest goes on. Files of a folder with other endings are told too.
    """
    position = 0
    apart = Apart(told, limit) if limit else None
    for name in names:
        if name == "-":
            found = _standard_input(sys.stdin.buffer, told)
        elif sources.is_address(name):
            found = _loaded(
                sources.from_url(name, published=told.published, language=told.language, columns=told.columns, watched=apart is not None)
            )
        else:
            any_file = False
            for file in _files(Path(name)):
                if isinstance(file, Problem):
                    yield Piece(None, (), position, passed_over=(file,))
                    continue
                any_file = True
                for piece in apart.pieces(file) if apart else _in_file(file, told):
                    yield replace(piece, position=position + piece.position)
                position += _size(file)
            if not any_file:
                yield Piece(None, (Problem(name, "there is no file with a known ending in this folder"),), position)
            continue
        for piece in found:
            yield replace(piece, position=position)


def size(names: Sequence[str]) -> int:
    """The bytes of all files together: what `Piece.position` comes to in the end; standard input and URLs count nothing."""
    files = (file for name in names if name != "-" and not sources.is_address(name) for file in _files(Path(name)))
    return sum(_size(file) for file in files if isinstance(file, Path))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except (OSError, ValueError):
        return 0


def _files(place: Path) -> Iterator[Path | Problem]:
    """The file itself, or those of a folder in the order of their sorted paths; what is passed over there is told folder by folder."""
    if not place.is_dir() or is_archive(place):
        yield from parts_of(place) if place.is_dir() else [place]
        return
    for one in files_of(place, sources.ENDINGS):
        if isinstance(one, Path):
            yield one
        else:
            yield from _told(one)


def _told(one: PassedOver) -> Iterator[Problem]:
    here = Source(str(one.folder))
    here.passed_over(one.endings)
    here.not_followed(one.links)
    yield from here.warnings


def _in_file(file: Path, told: Told) -> Iterator[Piece]:
    source = Source(str(file), told.published, told.language, told.columns)
    try:
        for step in streaming.steps(file, source):
            yield from _pieces(step)
    except OSError as error:
        yield Piece(None, (Problem(str(file), f"cannot be read any further: {error.strerror or error}"),), _size(file))
    if source.is_own:
        yield Piece(None, (Problem(str(file), _OWN),), _size(file))


def _pieces(step: streaming.Step) -> Iterator[Piece]:
    """Each document with what was said of it; where a file gives several at once, that goes with the first."""
    loaded = step.loaded
    problems, doubts = loaded.problems, loaded.warnings
    for document in loaded.documents or ((None,) if problems or doubts else ()):
        yield Piece(document, problems, step.position, doubts, row=step.row)
        problems, doubts = (), ()


class Apart:
    """Files read in a watched process, which hands over what it finds piece by piece."""

    def __init__(self, told: Told, limit: float) -> None:
        self._told, self._limit = told, limit
        self._worker: watched.Worker | None = None

    def pieces(self, file: Path) -> Iterator[Piece]:
        """As `_in_file`; where the process ends or hangs, a problem that names the file."""
        seconds = self._limit * max(1.0, 1.0 if streaming.is_streamed(file) else _size(file) / 1_000_000)
        for attempt in range(2):  # the process may have gone to sleep just when it was asked
            new = self._worker is None or not self._worker.alive
            worker = self._worker if self._worker and not new else watched.Worker(__name__)
            self._worker = worker
            begun = False
            try:
                worker.connection.send((file, self._told, seconds))
                while worker.connection.poll(30 + 3 * seconds):
                    piece = worker.connection.recv()
                    if piece is None:
                        return
                    begun = True
                    yield piece
                why = f"reading it takes longer than {seconds:,.0f} seconds"
            except (EOFError, OSError):
                code = worker.kill()
                if not (new or begun or attempt):
                    continue
                why = f"reading it takes longer than {seconds:,.0f} seconds of processor time" if watched.is_out_of_time(code) else (
                    f"the process that read it was ended {watched.ending(code)}"
                )  # fmt: skip
            worker.kill()
            yield Piece(None, (Problem(str(file), why),), _size(file))
            return


def serve(connection: Connection) -> None:
    """In the process: the pieces of each file that is asked for, then None."""
    while connection.poll(watched.IDLE):
        file, told, seconds = connection.recv()
        watched.allow(seconds)
        try:
            for piece in _in_file(file, told):
                connection.send(piece)
                watched.allow(seconds)
        except MemoryError:
            connection.send(Piece(None, (Problem(str(file), "reading it takes more memory than it may"),), _size(file)))
        connection.send(None)


def _loaded(loaded: sources.Loaded) -> Iterator[Piece]:
    yield from _pieces(streaming.Step(loaded, 0))
    yield from (Piece(None, (Problem(table.source, _OWN),), 0) for table in loaded.tables)


def _standard_input(stream: BinaryIO, told: Told) -> Iterator[Piece]:
    """JSONL as a stream if the first line looks like it, else one text."""
    name, whole = "standard input", b""
    first = stream.readline(streaming.LONGEST_LINE)
    if first.lstrip()[:1] == b"{" and not first.startswith(b"{\\rtf"):
        source = Source(f"{name}.jsonl", told.published, told.language, told.columns)
        for step in streaming.steps_of_lines(stream, source, first):
            yield from _pieces(step)
        return
    whole = first + stream.read()
    yield from _loaded(
        sources.from_bytes(whole, f"{name}.txt", published=told.published, language=told.language, columns=told.columns)
    )  # fmt: skip
