"""Millions of generated results, and the dashboard's questions to them; part of batch.py.

The rows are those of the sample articles; their dates, actors, documents and confidence are drawn anew with a seed: actors by a law
of few that are in the news daily and many that are named once, dates more often recent.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bench.corpus import articles
from timeline import extraction
from timeline.batch import index, results
from timeline.batch.read_partition import schema
from timeline.batch.results import Filter
from timeline.batch.run_folder import part_name
from timeline.frame import to_frame
from timeline.model import Grain, instant, unit_start

PART = 2_500  # events in a partition, as 256 articles give
ACTORS, SEED = 200_000, 20260313
_EPOCH = np.datetime64("2026-03-13", "D")


def generate(folder: Path, events: int) -> None:
    """A folder of results with so many events, without its index."""
    folder.mkdir(parents=True)
    chance = np.random.default_rng(SEED)
    frame = to_frame(event for article in articles(300_000) for event in extraction.extract(article))
    rows = pa.Table.from_pandas(frame, schema=schema(), preserve_index=False)
    names = pa.array([f"Actor {number}" for number in range(ACTORS)])
    for number, begin in enumerate(range(0, events, PART)):
        table = _part(rows, names, chance, begin, min(PART, events - begin))
        pq.write_table(table, folder / part_name(number), compression="zstd")


def _part(rows: Any, names: Any, chance: np.random.Generator, begin: int, count: int) -> Any:
    table = rows.take(pa.array(chance.integers(0, len(rows), count)))
    days = _EPOCH - np.minimum(chance.exponential(3_000, count), 700_000).astype("int64")
    lengths = np.where(chance.random(count) < 0.7, 0, chance.integers(1, 365, count))
    first, second = ((ACTORS ** chance.random(count)).astype("int64") - 1 for _ in range(2))
    one, two = names.take(pa.array(first)).to_pylist(), names.take(pa.array(second)).to_pylist()
    both = chance.random(count) < 0.4
    actors = [f"{a}; {b}" if take and a != b else a for a, b, take in zip(one, two, both, strict=True)]
    drawn = {
        "event_id": [f"{begin + place:012x}" for place in range(count)],
        "earliest": days.astype("datetime64[us]"), "latest": (days + lengths).astype("datetime64[us]"),
        "precision": np.where(lengths == 0, "day", "month"), "confidence": np.round(chance.random(count), 2),
        "actors": actors, "document": [f"article-{(begin + place) // 10}" for place in range(count)],
    }  # fmt: skip
    for name, values in drawn.items():
        place = table.schema.get_field_index(name)
        table = table.set_column(place, table.schema.field(name), pa.array(values, type=table.schema.field(name).type))
    return table


def ask(folder: Path) -> None:
    """Makes the index, opens the folder and asks what the page would; prints the seconds of each and the peak of memory."""
    _timed("index made (once, at the end of a run)", lambda: index.build(folder))
    _line("  peak of memory", f"{_peak():,.0f} MB")
    archive = _timed("opened: folder, count, actors, bounds, density", lambda: _opened(folder), 10.0)
    low, high = archive.bounds()
    edges = list(np.linspace(low or 0, high or 1, 121).astype(int).tolist())
    frequent = list(archive.actors(first=12)["actor"])
    for what, chosen in {
        "the most frequent actor": Filter(actors=(frequent[0],)),
        "an actor of the middle": Filter(actors=("Actor 2000",)),
        "two actors, ten years": Filter(actors=tuple(frequent[3:5]), between=(instant(2010), instant(2020))),
        "one month": Filter(between=(unit_start(instant(2019, 5), Grain.MONTH), instant(2019, 6)), undated=False),
        "precision month": Filter(precisions=("month",)),
    }.items():
        _timed(f"{what}: count, density, 60 rows", lambda chosen=chosen: _page(archive, chosen, edges), 1.5)
    _timed("  the most frequent actor: who else takes part", lambda: archive.actors(Filter(actors=(frequent[0],)), first=12))
    _timed("density of 12 lanes", lambda: archive.density(edges, frequent), 1.5)
    _timed("words in title or sentence: count", lambda: archive.count(Filter(text="harbour workers")))
    _line("peak of memory", f"{_peak():,.0f} MB: {'pass' if _peak() < 2_000 else 'FAIL'} (at most 2 GB)")


def _opened(folder: Path) -> results.Archive:
    archive = results.opened(folder)
    archive.count()
    low, high = archive.bounds()
    archive.actors()
    archive.precisions()
    archive.density(list(np.linspace(low or 0, high or 1, 121).astype(int).tolist()))
    archive.rows()
    return archive


def _page(archive: results.Archive, chosen: Filter, edges: list[int]) -> int:
    archive.density(edges, (), chosen)
    archive.rows(chosen)
    return archive.count(chosen)


def _timed(what: str, work: Callable[[], Any], most: float | None = None) -> Any:
    began = time.perf_counter()
    made = work()
    seconds = time.perf_counter() - began
    verdict = "" if most is None else f": {'pass' if seconds <= most else 'FAIL'} (at most {most:g} s)"
    told = f", {made:,} found" if isinstance(made, int) else ""
    _line(what, f"{seconds:.2f} s{told}{verdict}")
    return made


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _line(what: str, told: str) -> None:
    sys.stdout.write(f"{what:<52} {told}\n")
    sys.stdout.flush()
