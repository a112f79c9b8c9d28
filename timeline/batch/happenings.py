"""What many articles tell, put together once all partitions are written: the events of each day → happenings with their importance.

Three steps: the events dated to one day are sorted by day, out of core; stretches of whole days are compared by `blocks`, each in
a process, and written; the stretches become two tables. `happenings` has a row for each, the most important first (`key`, `event_ids`,
`importance`, `documents`, `day`, the place of its `best` telling), `members` one for each telling. A day with more events than can be
compared is divided by the first actor of each event; what is too many even so is left alone, and counted. A stretch that is there is
not compared again, so an interrupted run goes on. How many processes there are changes nothing.
"""
# ruff: noqa: S608 - the pieces of SQL that are put together are ours; paths are quoted

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from timeline.batch import index
from timeline.batch.blocks import COLUMNS, MOST, Stretch, put_together
from timeline.batch.run_folder import HAPPENINGS, INDEX, MANIFEST
from timeline.places import HOME
from timeline.tellings.importance import WEIGHTS

_TOGETHER = 20_000  # events of a stretch, about; a block is never cut
_DATED = "latest IS NOT NULL AND precision IN ('minute', 'hour', 'day') AND earliest::DATE = latest::DATE"
# The weights are those of `tellings.importance`, with the most of all days in the place of the most of one set of articles.
_LOG = "CASE WHEN max({0}) OVER () > 0 THEN ln(1 + {0}) / ln(1 + max({0}) OVER ()) ELSE 0 END"
_WEIGHED = " + ".join(f"{WEIGHTS[name]} * {term}" for name, term in (
    *((name, _LOG.format(name)) for name in ("articles", "sentences", "lasting")), ("lead", "lead"), ("own date", "own_date"),
    ("own voice", "own_voice"), ("actors", "coalesce(most, 0) / (SELECT greatest(1, max(events)) FROM {names})"),
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """How many happenings there are, and how many events were not compared, since their day has too many."""

    happenings: int
    alone: int


def is_fresh(folder: Path) -> bool:
    """Whether the happenings are there and those of the folder as it is."""
    print_of_now = _fingerprint(folder)
    return all(_noted(folder / HAPPENINGS / f"{name}.parquet") == print_of_now for name in ("happenings", "members"))


def build(folder: Path, workers: int = 1, memory: str = index.MEMORY) -> Found:
    """Makes the happenings of a folder whose index is made; OSError if a process ends in the middle, and the same call then goes on."""
    place = folder / HAPPENINGS
    place.mkdir(exist_ok=True)
    print_of_now = _fingerprint(folder)
    with index.connection(memory) as base:
        if _noted(place / "sorted.parquet") != print_of_now:
            for old in place.glob("*.parquet"):
                old.unlink()
            _copy(base, _sorted(folder), place / "sorted.parquet", print_of_now)
        stretches = list(_stretches(base, place))
        alone = sum(_all(stretches, workers))
        count = _finish(base, folder, place, print_of_now)
    for path in (place / "sorted.parquet", *(stretch.target for stretch in stretches)):
        path.unlink(missing_ok=True)
    return Found(count, alone)


def _fingerprint(folder: Path) -> str:
    """Changes with the partitions: their lines in the manifest, in any order, else their names and sizes."""
    manifest = folder / MANIFEST
    if manifest.exists():
        told = sorted(manifest.read_bytes().splitlines())
    else:
        told = sorted(f"{path.name} {path.stat().st_size}".encode() for path in folder.glob("part-*.parquet"))
    return hashlib.sha256(b"\n".join(told)).hexdigest()


def _noted(path: Path) -> str | None:
    """The fingerprint in a file, None if there is none."""
    with suppress(OSError, ValueError):
        return (pq.read_schema(path).metadata or {}).get(b"partitions", b"").decode()
    return None


def _sorted(folder: Path) -> str:
    """The events of single days, by block: the day, and for a day with too many the first actor too."""
    return f"""
        SELECT * REPLACE (CASE WHEN count(*) OVER (PARTITION BY day) > {MOST} THEN who ELSE '' END AS who) FROM (
            SELECT earliest::DATE AS day, split_part(actors, '; ', 1) AS who,
                regexp_extract(filename, 'part-(\\d+)\\.parquet$', 1)::INTEGER AS part, file_row_number::INTEGER AS row,
                earliest AS starts, CASE WHEN precision = 'day' THEN latest + INTERVAL 1 DAY ELSE latest + INTERVAL 1 MINUTE END AS ends,
                {", ".join(f'"{name}"' for name in COLUMNS)}
            FROM read_parquet({index.parts(folder)}, filename = true, file_row_number = true)
            WHERE {_DATED} AND earliest BETWEEN TIMESTAMP '0001-01-01' AND TIMESTAMP '9999-01-01')
        ORDER BY day, who, part, row"""


def _stretches(base: Any, place: Path) -> Iterator[Stretch]:
    """Whole blocks together until they are many enough."""
    source = place / "sorted.parquet"
    blocks = base.execute(f"SELECT count(*) FROM read_parquet({index.quoted(source)}) GROUP BY day, who ORDER BY day, who")
    first = last = number = 0
    while some := blocks.fetchmany(10_000):
        for (count,) in some:
            last += count
            if last - first >= _TOGETHER:
                yield Stretch(source, first, last, place / f"stretch-{number:05}.parquet")
                first, number = last, number + 1
    if last > first or number == 0:  # without any there is one, an empty one
        yield Stretch(source, first, last, place / f"stretch-{number:05}.parquet")


def _all(stretches: Sequence[Stretch], workers: int) -> Iterator[int]:
    """How many events were left alone in each stretch; those that an earlier run finished are only asked for that."""
    done = [stretch for stretch in stretches if stretch.target.exists()]
    todo = [stretch for stretch in stretches if stretch not in set(done)]
    yield from (int((pq.read_schema(stretch.target).metadata or {}).get(b"alone", 0)) for stretch in done)
    if workers == 1 or len(todo) < 2:
        yield from map(put_together, todo)
        return
    count = min(workers, len(todo))
    with ThreadPoolExecutor(count) as pool:  # the threads only wait for their processes
        yield from chain.from_iterable(pool.map(_elsewhere, [todo[number::count] for number in range(count)]))


def _elsewhere(stretches: Sequence[Stretch]) -> list[int]:
    """What `put_together` gives for each, in a process of its own.

    A program of ours and no pool of the standard library, as in `watched_readers`: such a pool runs the script again that started this one.
    """
    path = os.pathsep.join(filter(None, [str(HOME), os.environ.get("PYTHONPATH", "")]))
    asked = json.dumps([[str(one.source), one.first, one.last, str(one.target)] for one in stretches])
    done = subprocess.run(
        [sys.executable, "-m", "timeline.batch.blocks"], input=asked, stdout=subprocess.PIPE, text=True, check=False,
        env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    if done.returncode:
        raise OSError(f"a process that puts tellings together ended with exit code {done.returncode}; the same command goes on from here")
    return json.loads(done.stdout)


def _finish(base: Any, folder: Path, place: Path, print_of_now: str) -> int:
    """Both tables from all stretches; how many happenings there are."""
    names = index.quoted(folder / INDEX / "names.parquet")
    stretches = index.parts(place, "stretch-*.parquet")
    base.execute(
        f"CREATE TEMP TABLE frequent AS SELECT key, day, max(coalesce(n.events, 0)) AS most FROM"
        f" (SELECT key, day, unnest(actors) AS actor FROM read_parquet({stretches}))"
        f" LEFT JOIN read_parquet({names}) AS n USING (actor) GROUP BY key, day"
    )
    weighed = f"""
        SELECT key, event_ids, least(1, round({_WEIGHED.format(names=f"read_parquet({names})")}, 3)) AS importance,
            articles AS documents, day, parts[best + 1] AS part, rows[best + 1] AS row, parts, rows
        FROM read_parquet({stretches}) LEFT JOIN frequent USING (key, day)
        ORDER BY importance DESC, day, key, part, row"""
    _copy(base, weighed, place / "happenings.parquet", print_of_now)
    whole = f"read_parquet({index.quoted(place / 'happenings.parquet')})"
    members = f"""
        SELECT key, day, importance, documents, m.part, m.row, (m.part = best_part AND m.row = best_row) AS is_best FROM (
            SELECT key, day, importance, documents, part AS best_part, row AS best_row,
                unnest(list_zip(parts, rows)) AS place FROM {whole}),
            LATERAL (SELECT place[1] AS part, place[2] AS row) AS m
        ORDER BY importance DESC, day, key, m.part, m.row"""
    _copy(base, members, place / "members.parquet", print_of_now)
    return int(base.execute(f"SELECT count(*) FROM {whole}").fetchone()[0])


def _copy(base: Any, query: str, path: Path, print_of_now: str) -> None:
    scratch = path.with_name(f".{path.name}.tmp")
    noted = f"KV_METADATA {{partitions: '{print_of_now}'}}"
    base.execute(f"COPY ({query}) TO {index.quoted(scratch)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {index.GROUP}, {noted})")
    scratch.replace(path)
