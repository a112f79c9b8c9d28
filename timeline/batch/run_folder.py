"""The folder that a run writes: finished partitions, what is known of them, and how an interrupted run goes on.

    events.parquet/part-00000.parquet     events, one file for each partition, all with the columns of `frame`
    events.parquet/_documents/part-…      the documents of that partition, those whose text was met before too
    events.parquet/_failures.jsonl        what could not be read, once the run is over
    events.parquet/_manifest.jsonl        first line: how this was made; then a line for each finished partition
    events.parquet/_index/                sorted copies for the dashboard (`index`)
    events.parquet/_happenings/           which events of one day tell the same, and how much it matters (`happenings`)

Names that begin with an underscore are passed over by pyarrow, Dask and Spark, so the folder reads as one table of events. A file
appears under its name when it is whole, and a partition counts as done when its line is in the manifest, which is written last.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import pyarrow.parquet as pq

from timeline.batch.partitions import Failure, Partition
from timeline.batch.read_partition import Result
from timeline.columns import LATER
from timeline.errors import TimelineError
from timeline.frame import NAMES

MANIFEST, FAILURES, DOCUMENTS, INDEX, SCRATCH = "_manifest.jsonl", "_failures.jsonl", "_documents", "_index", "_seen.sqlite"
HAPPENINGS = "_happenings"
_IN_A_LINE = {"partition", "digest", "documents", "events", "duplicates", "failures", "files"}  # of the manifest


class RefusedError(TimelineError):
    """The folder does not fit what was asked for; the message says why and what can be done."""

    def __init__(self, message: str) -> None:
        super().__init__(message, code="archive")


@dataclass(slots=True)
class Totals:
    """Sums over finished partitions; `causes` counts failures by their cause."""

    partitions: int = 0
    documents: int = 0
    events: int = 0
    duplicates: int = 0
    causes: Counter[str] = field(default_factory=Counter[str])

    def add(self, row: Mapping[str, Any]) -> None:
        """Counts one finished partition, given as its line of the manifest."""
        self.partitions += 1
        self.documents += row["documents"]
        self.events += row["events"]
        self.duplicates += row["duplicates"]
        self.causes.update(failure["cause"] for failure in row["failures"])


def part_name(number: int) -> str:
    """The file of a partition."""
    return f"part-{number:05}.parquet"


class Store:
    """One run's hold on its folder; `header` is all that the events depend on besides the input.

    RefusedError if the folder holds something else, another run is writing to this folder, or an earlier run was made in another way.
    """

    def __init__(self, folder: Path, header: Mapping[str, Any], *, restart: bool = False) -> None:
        self.folder = folder
        self.totals, self.before = Totals(), Totals()
        self.remarks: list[str] = []  # what an earlier run had finished and is not there any more as it was
        self._digests: dict[int, str] = {}
        self._places: dict[int, int] = {}  # of the line that counts, by partition
        _check(folder)
        (folder / DOCUMENTS).mkdir(parents=True, exist_ok=True)
        self._manifest = (folder / MANIFEST).open("a+b")
        try:
            fcntl.flock(self._manifest, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if restart:
                self._clear(header)
            self._resume(header)
        except BlockingIOError:
            self._manifest.close()
            raise RefusedError(f"{folder}: another run is writing to this folder") from None
        except BaseException:
            self._manifest.close()
            raise

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._manifest.close()

    def is_done(self, partition: Partition) -> bool:
        """Whether an earlier run finished this partition; RefusedError if what it finished was another one."""
        digest = self._digests.get(partition.number)
        if digest is not None and digest != partition.digest:
            raise RefusedError(
                f"{self.folder}: the input has changed since the run began (partition {partition.number} differs now); "
                "--restart removes the results and starts again"
            )
        return digest is not None

    def save(self, partition: Partition, result: Result) -> None:
        """Writes both files, then the line that makes them count."""
        name = part_name(partition.number)
        _write(self.folder / DOCUMENTS / name, [result.documents_file])
        _write(self.folder / name, [result.events_file])
        row = {
            "partition": partition.number, "digest": partition.digest, "documents": result.documents, "events": result.events,
            "duplicates": len(partition.twins), "failures": [asdict(failure) for failure in result.failures],
            "files": [_print_of(result.events_file), _print_of(result.documents_file)],
        }  # fmt: skip
        self._places[partition.number] = self._append(row)
        self._digests[partition.number] = partition.digest
        self.totals.add(row)

    def finish(self, partitions: int) -> None:
        """Checks that the input did not get shorter, and writes the failures in the order of the input."""
        if any(number >= partitions for number in self._digests):
            raise RefusedError(
                f"{self.folder}: the input has changed since the run began (it is shorter now); "
                "--restart removes the results and starts again"
            )
        _write(self.folder / FAILURES, (self._failures_at(place) for _, place in sorted(self._places.items())))

    def _failures_at(self, place: int) -> bytes:
        told = self._row_at(place)["failures"]
        return "".join(json.dumps(failure, ensure_ascii=False) + "\n" for failure in told).encode()

    def _resume(self, header: Mapping[str, Any]) -> None:
        self._manifest.seek(0)
        first = self._manifest.readline()
        known = _parsed(first)
        wanted = json.loads(json.dumps(header))
        if known is None and first.endswith(b"\n"):
            raise RefusedError(f"{self.folder}: {MANIFEST} was not written by this program; choose another folder")
        if known is None:
            self._manifest.truncate(0)
            self._append(wanted)
            return
        other = sorted(key for key in wanted.keys() | known.keys() if wanted.get(key) != known.get(key))
        if other:
            raise RefusedError(
                f"{self.folder}: an earlier run used other settings ({', '.join(other)}); --restart removes it and starts again"
            )
        end = len(first)
        for place, row in self._rows():
            self._places[row["partition"]] = place  # the last line of a partition counts: what was damaged is read again
            self._manifest.seek(place)
            end = place + len(self._manifest.readline())
        self._manifest.truncate(end)  # a line that was cut off when the run was killed
        for number, place in list(self._places.items()):
            row = self._row_at(place)
            if wrong := self._wrong_with(row):
                self.remarks.append(f"{self.folder / part_name(number)} {wrong}: its documents are read again")
                del self._places[number]
                continue
            self._digests[number] = row["digest"]
            self.before.add(row)
            self.totals.add(row)

    def _wrong_with(self, row: Mapping[str, Any]) -> str:
        """What is not as it was when this partition was finished; empty if nothing is."""
        name = part_name(row["partition"])
        for path, (size, digest) in zip((self.folder / name, self.folder / DOCUMENTS / name), row["files"], strict=True):
            try:
                content = path.read_bytes() if path.stat().st_size == size else b""
            except OSError:
                return "is missing"
            if _print_of(content) != [size, digest]:
                return "is not what was written"
        return ""

    def _row_at(self, place: int) -> dict[str, Any]:
        self._manifest.seek(place)
        return json.loads(self._manifest.readline())

    def _rows(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """(place in the manifest, row) for each finished partition."""
        self._manifest.seek(0)
        place = len(self._manifest.readline())
        while True:
            self._manifest.seek(place)
            line = self._manifest.readline()
            row = _parsed(line)
            if row is None or not row.keys() >= _IN_A_LINE:
                return
            yield place, row
            place += len(line)

    def _append(self, row: Mapping[str, Any]) -> int:
        """Where the line stands that is now on the disk."""
        place = self._manifest.seek(0, os.SEEK_END)
        self._manifest.write((json.dumps(row, ensure_ascii=False) + "\n").encode())
        self._manifest.flush()
        os.fsync(self._manifest.fileno())
        return place

    def _clear(self, header: Mapping[str, Any]) -> None:
        """Removes what a run of ours wrote, and nothing else; RefusedError if the folder is not shown to be one."""
        self._manifest.seek(0)
        first = self._manifest.readline()
        known = _parsed(first)
        if first and (known is None or known.get("columns") != json.loads(json.dumps(header))["columns"]):
            raise RefusedError(f"{self.folder}: {MANIFEST} was not written by this program; nothing was removed")
        parts = {part_name(row["partition"]) for _, row in self._rows()}
        parts |= {path.name for path in self.folder.glob("part-*.parquet") if _is_ours(path)}  # one that was never noted, too
        if left := sorted(path for path in self.folder.glob("part-*.parquet") if path.name not in parts):
            raise RefusedError(
                f"{left[0]}: this was not written by Timeline and would count as part of the results; move it. Nothing was removed"
            )
        for name in parts:
            for folder in (self.folder, self.folder / DOCUMENTS):
                (folder / name).unlink(missing_ok=True)
        for folder in (self.folder / INDEX, self.folder / HAPPENINGS):
            for path in folder.glob("*.parquet"):
                path.unlink()
        (self.folder / FAILURES).unlink(missing_ok=True)
        self._manifest.truncate(0)


def _is_ours(path: Path) -> bool:
    """Whether a Parquet file has our columns."""
    with suppress(OSError, ValueError):
        names = pq.read_schema(path).names
        return names == [name for name in NAMES if name in names or name not in LATER]
    return False


def _print_of(content: bytes) -> list[Any]:
    """Size and SHA-256."""
    return [len(content), hashlib.sha256(content).hexdigest()]


def _check(folder: Path) -> None:
    if strange := set(folder.name) & set("*?\\"):  # other programs would take the name for a pattern
        raise RefusedError(f"{folder}: a folder of results can't have {' or '.join(sorted(strange))} in its name; choose another")
    if folder.exists() and not folder.is_dir():
        raise RefusedError(f"{folder}: this is a file; the results of an archive are a folder")
    if folder.is_dir() and not (folder / MANIFEST).exists() and any(folder.iterdir()):
        raise RefusedError(f"{folder}: this folder holds something else; choose another")


def _parsed(line: bytes) -> dict[str, Any] | None:
    """A whole line of the manifest; None for none or one cut off."""
    try:
        found = json.loads(line) if line.endswith(b"\n") else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _write(path: Path, content: Iterable[bytes]) -> None:
    """The file is there as a whole or not at all."""
    scratch = path.with_name(f".{path.name}.tmp")
    with scratch.open("wb") as file:
        file.writelines(content)
        file.flush()
        os.fsync(file.fileno())
    scratch.replace(path)


def failures(folder: Path) -> Iterator[Failure]:
    """What could not be read, in the order of the input."""
    with (folder / FAILURES).open(encoding="utf-8") as lines:
        for line in lines:
            yield Failure(**json.loads(line))
