"""Sorted copies of what the dashboard asks for most, made once from the finished partitions; out of core, in bounded memory.

Four tables in `_index`: `events` has a row for each event, in order of time, and `actors` one for each event and each of its actors, by
actor and then in order of time; neither holds text, only where the event stands (`part`, `row`). `spans` counts the events of each
precision with the same bounds, which is all that a picture of the whole needs; `names` counts the events of each actor.
Parquet keeps the least and the greatest value of each group of rows, so that a question about one actor, or about ten years, reads the few
groups where it stands and nothing else. What an actor's events show is kept beside the name, so that no join is needed.
"""
# ruff: noqa: S608 - the pieces of SQL that are put together are ours; paths are quoted

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from timeline.batch.run_folder import INDEX, MANIFEST

MEMORY = "1GB"
TABLES = ("events", "spans", "actors", "names")
GROUP = 20_480  # rows of a group: small enough that an actor with a few events costs little, a multiple of DuckDB's vector
_SPINE = "part, row, starts, ends, precision, confidence"
# `starts` and `ends` are half-open moments as `frame.filtered` understands them; both empty for an event without bounds.
_EVENTS = """
    SELECT regexp_extract(filename, 'part-(\\d+)\\.parquet$', 1)::INTEGER AS part, file_row_number::INTEGER AS row, actors,
        CASE WHEN latest IS NULL THEN NULL WHEN precision IN ('minute', 'hour') THEN latest + INTERVAL 1 MINUTE
            ELSE latest + INTERVAL 1 DAY END AS ends,
        CASE WHEN earliest IS NOT NULL THEN earliest WHEN ends IS NOT NULL THEN ends - INTERVAL 1 DAY END AS starts,
        precision, confidence::FLOAT AS confidence
    FROM read_parquet({parts}, filename = true, file_row_number = true)
"""


def connection(memory: str = MEMORY) -> Any:
    """DuckDB in memory that spills to disk, uses no more than `memory`, and never fetches an extension from the network."""
    import duckdb

    base = duckdb.connect(config={
        "memory_limit": memory, "threads": os.cpu_count() or 1, "temp_directory": tempfile.gettempdir(),
        "autoinstall_known_extensions": "false", "autoload_known_extensions": "false", "preserve_insertion_order": "false",
    })  # fmt: skip
    base.execute("SET enable_progress_bar = false")  # it would write into the output of the command
    return base


def quoted(path: Path) -> str:
    """A path as a string of SQL."""
    return "'" + str(path).replace("'", "''") + "'"


def parts(folder: Path, pattern: str = "part-*.parquet") -> str:
    """The partitions of a folder (or other files of a pattern), as SQL; the folder's own letters are no pattern."""
    escaped = "".join(f"[{letter}]" if letter in "*?[" else letter for letter in str(folder))
    return quoted(Path(escaped) / pattern)


def build(folder: Path, memory: str = MEMORY) -> None:
    """Makes the index of a folder anew; each file appears when it is whole. A folder without partitions gets none."""
    if not any(folder.glob("part-*.parquet")):
        return
    place = folder / INDEX
    place.mkdir(exist_ok=True)
    with connection(memory) as base:
        base.execute(f"CREATE VIEW found AS {_EVENTS.format(parts=parts(folder))}")
        _copy(base, f"SELECT {_SPINE} FROM found ORDER BY starts NULLS LAST, part, row", place / "events.parquet")
        counted = f"SELECT starts, ends, precision, count(*) AS events FROM {_in(place, 'events')} GROUP BY ALL ORDER BY ALL"
        _copy(base, counted, place / "spans.parquet")
        # Several names stand in one cell, parted by "; " (frame.SEPARATOR).
        named = f"SELECT unnest(string_split(actors, '; ')) AS actor, {_SPINE} FROM found WHERE actors <> ''"
        _copy(base, f"{named} ORDER BY actor, starts NULLS LAST, part, row", place / "actors.parquet")
        counted = f"SELECT actor, count(*) AS events FROM {_in(place, 'actors')} GROUP BY actor"
        _copy(base, f"{counted} ORDER BY events DESC, lower(actor), actor", place / "names.parquet")


def is_fresh(folder: Path) -> bool:
    """Whether the index is there, can be opened and is younger than the youngest thing that a run noted; the file made last tells it."""
    last, manifest = folder / INDEX / "names.parquet", folder / MANIFEST
    if not all(is_sound(folder / INDEX / f"{name}.parquet") for name in TABLES):
        return False
    return not manifest.exists() or manifest.stat().st_mtime_ns <= last.stat().st_mtime_ns


def is_sound(path: Path) -> bool:
    """Whether a Parquet file is there and has a footer."""
    import pyarrow.parquet as pq

    with suppress(OSError, ValueError):
        pq.read_metadata(path)
        return True
    return False


@contextmanager
def troubles_told(folder: Path) -> Generator[None]:
    """OSError with a sentence in the place of DuckDB's own errors: the disk is full, a part is damaged."""
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        raise OSError(f"{folder}: {str(error).splitlines()[0]}; the same command goes on from here") from error


def _in(place: Path, name: str) -> str:
    """One of the tables, as SQL."""
    return f"read_parquet({quoted(place / f'{name}.parquet')})"


def _copy(base: Any, query: str, path: Path) -> None:
    scratch = path.with_name(f".{path.name}.tmp")
    base.execute(f"COPY ({query}) TO {quoted(scratch)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {GROUP})")
    scratch.replace(path)
