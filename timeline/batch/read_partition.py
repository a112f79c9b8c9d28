"""One partition → Parquet: documents are read one by one, and one that fails or takes too long is set aside with its reason.

The bytes depend on the partition alone: neither on who reads it nor on what was read before.
"""

from __future__ import annotations

import datetime
import io
import signal
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from types import FrameType
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from timeline import extraction
from timeline.actors.corrections import Correction
from timeline.batch.partitions import Failure, Partition
from timeline.frame import COLUMNS, NAMES, to_frame
from timeline.languages import LanguageUnknown
from timeline.model import Document, Event

ArrowTable = ArrowSchema = Any  # pyarrow comes without types
LIMIT = 60.0  # seconds of processor time for one document; for a longer one, for each of its millions of characters
_MILLION = 1_000_000
# Each row repeats its sentence. A table this many times as long as its text is no article's, and would cost the others their memory.
_MOST_ROWS, _MOST_TIMES = 5_000_000, 50  # characters, or times the characters of the text
_ARROW = {"str": pa.string(), "datetime64[us]": pa.timestamp("us"), "float64": pa.float64(), "Int64": pa.int64(), "bool": pa.bool_()}
DOCUMENTS = pa.schema([
    ("document", pa.string()), ("title", pa.string()), ("source", pa.string()), ("published", pa.string()),
    ("published_from", pa.string()), ("language", pa.string()), ("characters", pa.int64()),
    ("events", pa.int64()),  # null if it was not read
    ("duplicate_of", pa.string()), ("failure", pa.string()),
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read, the same for all: as the arguments of `extraction.read`; `limit` is in seconds of processor time."""

    implied: bool = False
    corrections: tuple[Correction, ...] = ()
    names: str | None = None
    limit: float = LIMIT

    def seconds(self, document: Document) -> float:
        """The time that this document may take; a book may take longer than a report."""
        return self.limit * max(1.0, len(document.text) / _MILLION)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a partition: two Parquet files (events, documents), counts, failures, and the seconds that it took."""

    events_file: bytes
    documents_file: bytes
    documents: int
    events: int
    failures: tuple[Failure, ...]
    seconds: float


class TooLongError(BaseException):
    """The time for a document is up. Not an Exception, so that nothing on the way takes it for an error of its own."""


def read(
    partition: Partition,
    options: Options,
    refused: Mapping[int, Failure] | None = None,
    told: Callable[[int], None] = lambda _: None,
) -> Result:
    """Reads the documents in order, but those in `refused` (by their place), and calls `told` with the place of each before it is read.

    Only in the main thread of a process: the limit works by a signal.
    """
    began = time.perf_counter()
    signal.signal(signal.SIGPROF, _time_is_up)
    failures = dict(refused or {})
    found_in: dict[int, Sequence[Event]] = {}
    for place, document in enumerate(partition.documents):
        if place in failures:
            continue
        told(place)
        found = _events(document, options)
        if isinstance(found, Failure):
            failures[place] = found
        else:
            found_in[place] = found
    told(len(partition.documents))  # what happens from here on is no single document's doing
    events_file = _written(partition, found_in, failures)
    counts = {place: len(found) for place, found in found_in.items()}
    every = (*partition.failures, *(failures[place] for place in sorted(failures)))
    documents_file = _file(_documents(partition, counts, failures))
    return Result(events_file, documents_file, len(counts), sum(counts.values()), every, time.perf_counter() - began)


def _written(partition: Partition, found_in: dict[int, Sequence[Event]], failures: dict[int, Failure]) -> bytes:
    """The table of all events; while there is too little memory for it, the document with the largest part of it is set aside."""
    while True:
        try:
            events = [event for found in found_in.values() for event in found]
            return _file(pa.Table.from_pandas(to_frame(events), schema=schema(), preserve_index=False))
        except MemoryError:
            if not found_in:
                raise
            place = max(found_in, key=lambda one: _length(found_in[one]))
            del found_in[place]
            document = partition.documents[place]
            failures[place] = Failure("memory", "there is too little memory for the table of its events", document.id, document.source)


def _length(events: Sequence[Event]) -> int:
    """How many characters of the article the rows of these events hold, about."""
    return sum(event.sentence_end - event.sentence_start for event in events)


def _events(document: Document, options: Options) -> Sequence[Event] | Failure:
    def failed(cause: str, reason: str) -> Failure:
        return Failure(cause, reason, document.id, document.source)

    try:
        with _limited(options.seconds(document)):
            made = extraction.read(document, implied=options.implied, corrections=options.corrections, names=options.names)
            size = _length(made.events)
        if size > max(_MOST_ROWS, _MOST_TIMES * len(document.text)):
            return failed("memory", f"its {len(made.events):,} events repeat its sentences so often that {size:,} characters come of it")
        return made.events
    except MemoryError:
        return failed("memory", "reading it takes more memory than there is for one document")
    except TooLongError:
        signal.setitimer(signal.ITIMER_PROF, 0)
        return failed("time", f"it took longer than {options.seconds(document):g} seconds of processor time")
    except LanguageUnknown as error:
        return failed("language", str(error))
    except ValueError as error:
        return failed("error", str(error))
    except Exception as error:  # noqa: BLE001 - one document never stops an archive; it is named with what went wrong
        return failed("error", f"{type(error).__name__}: {error}")


@contextmanager
def _limited(seconds: float) -> Generator[None]:
    """Raises TooLongError inside once the process has worked that long; other work on the machine does not count."""
    signal.setitimer(signal.ITIMER_PROF, seconds, 1.0)  # again each second, should one be swallowed
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _time_is_up(_signal: int, _frame: FrameType | None) -> None:
    raise TooLongError


@cache
def schema() -> ArrowSchema:
    """The columns of the table as Arrow has them, with pandas' notes, so that `pd.read_parquet` gives the dtypes of `frame`."""
    plain = pa.schema([(column.name, _ARROW[column.dtype]) for column in COLUMNS])
    return pa.Table.from_pandas(to_frame([]), schema=plain, preserve_index=False).schema


def _documents(partition: Partition, counts: Mapping[int, int], failures: Mapping[int, Failure]) -> ArrowTable:
    """The table of documents: those of the partition in order, then those whose text was met before."""
    rows: list[dict[str, Any]] = [
        {
            "document": one.id, "title": one.title, "source": one.source, "published": one.published_iso,
            "published_from": one.published_from, "language": one.language, "characters": len(one.text), "events": counts.get(place),
            "duplicate_of": None, "failure": failures[place].reason if place in failures else None,
        }
        for place, one in enumerate(partition.documents)
    ]  # fmt: skip
    rows += [
        {name: getattr(twin, name) for name in DOCUMENTS.names if name not in ("events", "failure")} | {"events": None, "failure": None}
        for twin in partition.twins
    ]
    return pa.Table.from_pylist(rows, schema=DOCUMENTS)


def _file(table: ArrowTable) -> bytes:
    out = io.BytesIO()
    pq.write_table(table, out, compression="zstd")
    return out.getvalue()


def frame_of(table: ArrowTable, columns: Sequence[str] = NAMES) -> pd.DataFrame:
    """An Arrow table of events as the table of `frame`, with its dtypes; only these of its columns."""
    frame = table.to_pandas(ignore_metadata=True)
    return frame.astype({column.name: column.dtype for column in COLUMNS if column.name in columns})[list(columns)]


def published_day(cell: str) -> datetime.date | None:
    """The publication date in a cell of the table, None if there is none."""
    if not cell:
        return None
    return datetime.datetime.fromisoformat(cell) if "T" in cell else datetime.date.fromisoformat(cell)
