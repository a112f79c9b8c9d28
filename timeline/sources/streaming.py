"""Files of any size, read row by row with the readers of small ones: the same rows give the same documents, whichever way they come."""

from __future__ import annotations

import codecs
import csv
import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from timeline.interface import said
from timeline.sources import gathering
from timeline.sources.decoding import decoded, kind_of_binary
from timeline.sources.json_lines import documents_in_lines
from timeline.sources.rows import OWN_COLUMNS
from timeline.sources.source import Loaded, Source, UnreadableError
from timeline.sources.tables import MOST_COLUMNS, SAMPLE, Table, as_table, documents_in, plain_cells, separator_of

LONGEST_LINE = 64_000_000  # bytes of one line or cell; a longer one is set aside, so that memory stays bounded
_ROWS_AT_ONCE = 64  # of a Parquet file
_HEAD = 200  # rows that are looked at before the first is read
_PIECE = 1 << 20
_MARKED = (b"\xff\xfe", b"\xfe\xff")  # lines of UTF-16 can't be told apart by their bytes


@dataclass(frozen=True, slots=True)
class Step:
    """What was found since the step before, how many bytes lie behind, and what its row is called where it stands ("row 3")."""

    loaded: Loaded
    position: int
    row: str = ""


def is_streamed(path: Path) -> bool:
    """Whether a file is read row by row: by its ending, and if its first bytes don't show something else."""
    return path.suffix.lower() in _READERS


def steps(path: Path, source: Source, *, ending: str = "", keep_ids: bool = False) -> Iterator[Step]:
    """The documents of a file, one after another; one that can't be read row by row is read as a whole.

    `ending` goes before that of its name. With `keep_ids` no two documents have the same id, else the caller sees to that: a stream of
    any length would take any memory.

    A table of events of ours has none, and `source.is_own` says so.
    """
    size = path.stat().st_size if path.is_file() else 0
    ending = ending or path.suffix.lower()
    read = _READERS.get(ending) if size else None
    with path.open("rb") if size else io.BytesIO() as file:
        head = file.read(16)
        shown = kind_of_binary(head)
        if read is None or head.startswith(_MARKED) or (shown and (shown, ending) != ("a Parquet file", ".parquet")):
            yield Step(_whole(path, source, ending), size)
            return
        try:
            yield from read(path, source, keep_ids)
        except UnreadableError as error:
            source.problem(str(error))
        except (OSError, ValueError, csv.Error) as error:  # pyarrow's errors are of these kinds too
            source.problem(f"it cannot be read any further: {getattr(error, 'strerror', None) or error}")
        if os.fstat(file.fileno()).st_size < size:  # a shorter one seems to end where it was cut, and nobody would know
            source.problem(said("this file became shorter while it was read, so that its end is missing here; read it again"))
    yield Step(source.drained(), size)


def steps_of_lines(stream: BinaryIO, source: Source, first: bytes = b"", *, keep_ids: bool = False) -> Iterator[Step]:
    """As `steps`, of JSON Lines that come from anywhere: each document as soon as its line is there; `first` was read already."""
    lines = _Lines(stream, source, first)
    for number in documents_in_lines(lines, source, is_stream=not keep_ids):
        yield Step(source.drained(), lines.position, f"line {number}")
    yield Step(source.drained(), lines.position)


def _whole(path: Path, source: Source, ending: str = "") -> Loaded:
    told: dict[str, Any] = {"published": source.published, "language": source.language, "columns": source.columns}
    if ending in ("", path.suffix.lower()) or not path.is_file():
        loaded = gathering.from_path(path, **told)
    else:
        loaded = gathering.from_bytes(path.read_bytes(), f"{path}{ending}", **told)
    source.is_own |= bool(loaded.tables)
    return loaded


# ----------------------------------------------------------------------------------------------------------------- lines


@dataclass(slots=True)
class _Lines:
    """The lines of a stream as text; one that is too long is a problem and an empty line."""

    stream: BinaryIO
    source: Source
    first: bytes = b""
    position: int = 0
    number: int = 0

    def __iter__(self) -> Iterator[str]:
        while line := self.first or self.stream.readline(LONGEST_LINE):
            self.first = b""
            self.position += len(line)
            self.number += 1
            if len(line) < LONGEST_LINE or line.endswith(b"\n"):
                yield self._text(line)
                continue
            while rest := self.stream.readline(LONGEST_LINE):
                self.position += len(rest)
                if rest.endswith(b"\n"):
                    break
            self.source.problem(f"this line is longer than {LONGEST_LINE // 1_000_000} MB and left out", self.number)
            yield ""

    def _text(self, line: bytes) -> str:
        try:
            return line.decode("utf-8-sig" if self.number == 1 else "utf-8")
        except UnicodeDecodeError:
            here = Source(self.source.name)
            text = decoded(line, here, markup=False)
            for problem in here.problems:
                self.source.problem(problem.message, self.number)
            if text is None:
                self.source.problem(said("this is not text (it has bytes that no text has)"), self.number)
            return text or ""


def _lines(path: Path, source: Source, keep_ids: bool) -> Iterator[Step]:
    with path.open("rb") as stream:
        yield from steps_of_lines(stream, source, keep_ids=keep_ids)


# ---------------------------------------------------------------------------------------------------------------- tables


@dataclass(slots=True)
class _CsvRows:
    """The rows of a CSV file, as often as they are wanted."""

    path: Path
    strict: bool
    mark: str = ","
    behind: int = 0
    skip: int = field(default=0)

    def __call__(self) -> Iterator[tuple[str, ...]]:
        with self.path.open("rb") as raw, _text_of(raw, strict=self.strict) as stream:
            for row in islice(csv.reader(stream, delimiter=self.mark), self.skip, None):
                self.behind = raw.tell()
                yield tuple(row)


def _text_of(raw: BinaryIO, *, strict: bool) -> io.TextIOWrapper:
    return io.TextIOWrapper(raw, "utf-8-sig", "strict" if strict else "replace", newline="")


def _csv(path: Path, source: Source, keep_ids: bool) -> Iterator[Step]:
    """Comma-separated values, or separated by something else. Another encoding than UTF-8 can only be told from the whole file."""
    strict = _is_utf8(path)
    if not strict and path.stat().st_size <= gathering.MAXIMUM_FILE:
        yield Step(_whole(path, source), path.stat().st_size)
        return
    if not strict:
        source.problem(said("bytes that are not UTF-8 were replaced by \ufffd"))
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_LINE))
    rows = _CsvRows(path, strict)
    with path.open("rb") as raw, _text_of(raw, strict=strict) as stream:
        rows.mark = separator_of(stream.read(SAMPLE))
    head = as_table(list(islice(rows(), _HEAD)), "row")
    rows.skip = head.first - 1
    yield from _table(head, source, rows, lambda: rows.behind, keep_ids)


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                if b"\0" in piece:
                    return False
                decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _parquet(path: Path, source: Source, keep_ids: bool) -> Iterator[Step]:
    """Parquet, a few rows at a time; a column chunk is never held decoded as a whole, and columns that nobody wants are not read."""
    import pyarrow.parquet as pq
    from pyarrow import types

    with pq.ParquetFile(path, pre_buffer=False) as table:
        names = tuple(column.name for column in table.schema_arrow if not types.is_nested(column.type))[:MOST_COLUMNS]
        total, done = max(1, table.metadata.num_rows), 0

        def rows_of(wanted: Sequence[str]) -> Iterator[tuple[Any, ...]]:
            nonlocal done
            done = 0
            for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE, columns=list(wanted), use_threads=False):
                cells = {name: plain_cells(column.to_pylist()) for name, column in zip(batch.schema.names, batch.columns, strict=True)}
                for number in range(batch.num_rows):
                    done += 1
                    yield tuple(cells[name][number] if name in cells else None for name in names)

        if set(names) >= OWN_COLUMNS:
            head = Table(names, (), 1, "row")
        else:
            head = Table(names, tuple(islice(rows_of(names), _HEAD)), 1, "row")
        wanted = tuple((dict(source.columns) if source.columns else head.guess).values())
        size = path.stat().st_size
        yield from _table(
            head, source, lambda: rows_of([name for name in names if name in wanted]), lambda: size * done // total, keep_ids
        )  # fmt: skip


def _table(
    head: Table, source: Source, rows: Callable[[], Iterable[Sequence[Any]]], behind: Callable[[], int], keep_ids: bool
) -> Iterator[Step]:
    for number in documents_in(head, source, rows, is_stream=not keep_ids):
        yield Step(source.drained(), behind(), f"{head.unit} {number}")


_READERS: dict[str, Callable[[Path, Source, bool], Iterator[Step]]] = {
    ".jsonl": _lines, ".ndjson": _lines, ".csv": _csv, ".tsv": _csv, ".parquet": _parquet,
}  # fmt: skip
