"""Archives → a stream of documents: JSONL, CSV and Parquet row by row, so that memory stays bounded; the rest as `sources` has it.

A row becomes a document through `sources.from_bytes`, the same way as a line of JSONL in a small run.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, BinaryIO

from timeline import sources, watched
from timeline.model import Document
from timeline.sources import Problem

LONGEST_LINE = 64_000_000  # bytes of one line or cell; a longer one is set aside, so that memory stays bounded
PASSED_OVER = "files with another ending than those that are read"
ROWS_AT_ONCE = 64  # of a Parquet file
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# The columns that are read, by the names that archives give them, the likeliest first.
_COLUMNS = {
    "id": ("id", "document", "doc_id"),
    "text": ("text", "content", "body", "article"),
    "published": ("published", "dct", "publication_date", "date"),
    "title": ("title", "headline"),
    "language": ("language", "lang"),
    "source": ("source", "url"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One step through the input: a document or none, what could not be read, and how many bytes of the whole input lie behind."""

    document: Document | None
    problems: tuple[Problem, ...]
    position: int


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
                sources.from_url(name, published=told.published, language=told.language, columns=told.columns, watched=apart is not None), 0
            )
        else:
            any_file = False
            for file in _files(Path(name)):
                if isinstance(file, Problem):
                    yield Piece(None, (file,), position)
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
    """The file itself, or those of a folder in the order of their sorted paths; hidden ones are left out, those with other endings told."""
    if not place.is_dir():
        yield place
        return
    with os.scandir(place) as found:
        entries = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in found if not entry.name.startswith("."))
    others: list[str] = []
    for name, is_folder in entries:  # one folder's names at a time, never those of the whole tree
        if is_folder:
            yield from _files(place / name)
        elif Path(name).suffix.lower() in (*WHOLE_FILES, *_BY_ROW) and not name.lower().endswith(".gold.jsonl"):
            yield place / name
        else:
            others.append(name)
    if others:
        shown = ", ".join(others[:10]) + (" …" if len(others) > 10 else "")
        yield Problem(str(place), f"{PASSED_OVER}: {len(others):,} ({shown})")


def _in_file(file: Path, told: Told) -> Iterator[Piece]:
    by_row = _BY_ROW.get(file.suffix.lower())
    try:
        if by_row and file.is_file():
            yield from by_row(file, told)
            return
    except (OSError, ValueError, csv.Error) as error:  # pyarrow's errors are of these kinds too
        yield Piece(None, (Problem(str(file), f"cannot be read on: {getattr(error, 'strerror', None) or error}"),), _size(file))
        return
    yield from _loaded(sources.from_path(file, published=told.published, language=told.language, columns=told.columns), _size(file))


class Apart:
    """Files read in a watched process, which hands over what it finds piece by piece."""

    def __init__(self, told: Told, limit: float) -> None:
        self._told, self._limit = told, limit
        self._worker: watched.Worker | None = None

    def pieces(self, file: Path) -> Iterator[Piece]:
        """As `_in_file`; where the process ends or hangs, a problem that names the file."""
        seconds = self._limit * max(1.0, _size(file) / 1_000_000 if file.suffix.lower() not in _BY_ROW else 1.0)
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


def _loaded(loaded: sources.Loaded, position: int) -> Iterator[Piece]:
    if problems := _problems(loaded):
        yield Piece(None, problems, position)
    yield from (Piece(document, (), position) for document in loaded.documents)


def _problems(loaded: sources.Loaded) -> tuple[Problem, ...]:
    tables = (Problem(table.source, "this is a table of events that Timeline wrote, and no article") for table in loaded.tables)
    return (*loaded.problems, *tables)


# ------------------------------------------------------------------------------------------------------------- row by row


def _lines(file: Path, told: Told) -> Iterator[Piece]:
    with file.open("rb") as stream:
        if stream.read(2) in _UTF_16:  # lines of UTF-16 cannot be told apart by their bytes
            yield from _loaded(sources.from_path(file, published=told.published, language=told.language), _size(file))
            return
        stream.seek(0)
        yield from _lines_of(stream, str(file), told)


def _lines_of(stream: BinaryIO, name: str, told: Told, first: bytes = b"") -> Iterator[Piece]:
    position, number = 0, 0
    while line := first or stream.readline(LONGEST_LINE):
        first = b""
        position += len(line)
        number += 1
        if len(line) >= LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                position += len(rest)
            problem = Problem(name, f"the line is longer than {LONGEST_LINE // 1_000_000} MB and left out", number)
            yield Piece(None, (problem,), position + len(rest))
            position += len(rest)
        elif line.strip():
            yield _row(line, name, number, position, told)


def _standard_input(stream: BinaryIO, told: Told) -> Iterator[Piece]:
    """JSONL as a stream if the first line looks like it, else one text."""
    first = stream.readline(LONGEST_LINE)
    if first.lstrip()[:1] == b"{":
        yield from _lines_of(stream, "standard input", told, first)
    else:
        data = first + stream.read()
        whole = sources.from_bytes(
            data, "standard input.txt", published=told.published, language=told.language, columns=told.columns
        )  # fmt: skip
        yield from _loaded(whole, 0)


def _cells(file: Path, told: Told) -> Iterator[Piece]:
    """CSV with a header; commas, semicolons or tabs, whichever the header has most of."""
    csv.field_size_limit(LONGEST_LINE)
    with file.open("rb") as raw, io.TextIOWrapper(raw, "utf-8-sig", "surrogateescape", newline="") as stream:
        header = stream.readline(LONGEST_LINE)
        delimiter = max(",;\t", key=header.count)
        places = _places(next(csv.reader([header], delimiter=delimiter), []), told.columns)
        reader = csv.reader(stream, delimiter=delimiter)
        line = 2
        for row in reader:
            values = {key: row[place] for key, place in places.items() if place < len(row) and row[place]}
            piece = _record(values, file, line, raw.tell(), told) if row else None
            if piece and any("\udc80" <= letter <= "\udcff" for value in values.values() for letter in value if letter > "\ud7ff"):
                strange = Problem(str(file), "bytes that are not UTF-8 were replaced by \ufffd", line)
                piece = replace(piece, problems=(*piece.problems, strange))
            if piece:
                yield piece
            line = reader.line_num + 2


def _table_rows(file: Path, told: Told) -> Iterator[Piece]:
    """Parquet, a few rows at a time; a column chunk is never held decoded as a whole."""
    import pyarrow.parquet as pq

    with pq.ParquetFile(file, pre_buffer=False) as table:
        names = table.schema_arrow.names
        places = _places(names, told.columns)
        total, done = max(1, table.metadata.num_rows), 0
        wanted = [names[place] for place in places.values()]
        for batch in table.iter_batches(batch_size=ROWS_AT_ONCE, columns=wanted, use_threads=False):
            for row in batch.to_pylist():
                done += 1
                values = {key: _plain(row[names[place]]) for key, place in places.items() if row[names[place]] is not None}
                yield _record(values, file, done, _size(file) * done // total, told)


def _places(header: Sequence[str], columns: Mapping[str, str] | None) -> dict[str, int]:
    """Where each of our columns stands, as the user says or by its name; ValueError if one is not there, or none holds the text."""
    given = [column.strip() for column in header]
    if columns:
        if missing := [name for name in columns.values() if name not in given]:
            raise ValueError(f"there is no column called {missing[0]} (there are: {_shown(given)})")
        return {"published" if field == "date" else field: given.index(name) for field, name in columns.items()}
    given = [column.lower() for column in given]
    places = {key: given.index(known) for key, others in _COLUMNS.items() if (known := next((o for o in others if o in given), None))}
    if "text" not in places:
        raise ValueError(f"no column is called text, content, body or article (there are: {_shown(given)})")
    return places


def _shown(header: Iterable[str]) -> str:
    return ", ".join(header)[:200]


def _plain(value: Any) -> str | int:
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value if isinstance(value, int) else str(value)


def _record(values: dict[str, Any], file: Path, number: int, position: int, told: Told) -> Piece:
    values.setdefault("source", str(file))
    return _row(json.dumps(values).encode(), str(file), number, position, told)


def _row(line: bytes, name: str, number: int, position: int, told: Told) -> Piece:
    """One JSON object as a document, by the rules of `sources`; problems name our line, not its only one."""
    as_lines = name if name.endswith(".jsonl") else f"{name}.jsonl"
    loaded = sources.from_bytes(line, as_lines, published=told.published, language=told.language)
    problems = tuple(Problem(name, problem.message, number) for problem in _problems(loaded))
    for document in loaded.documents:
        origin = document.published_from.replace("in line 1 of the file", f"in line {number} of the file")
        source = name if document.source == as_lines else document.source
        return Piece(replace(document, published_from=origin, source=source), problems, position)
    return Piece(None, problems, position)


_BY_ROW = {".jsonl": _lines, ".ndjson": _lines, ".csv": _cells, ".tsv": _cells, ".parquet": _table_rows}
WHOLE_FILES = tuple(ending for ending in sources.ENDINGS if ending not in _BY_ROW)  # looked for in a folder, too, and read at once
