"""Timelines of actors in the format of SemEval-2015 Task 4, Track B (gold event mentions given), for its scorer.

    python bench/semeval.py DOCS.jsonl GOLD_FOLDER OUT_FOLDER

DOCS.jsonl holds one document a line: id, text, dct, title and event_mentions ({"sent", "start", "end", "mention"}, code points). The
entities are the first lines of GOLD_FOLDER/*.txt; nothing else of those files is read. One file each is written to OUT_FOLDER:
``order<TAB>date<TAB>doc-sent-event``, order 0 where no date is known (Minard et al. 2015).
"""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline import cli, extraction
from timeline.extraction import Extraction
from timeline.model import Document, Event, Grain

_UNKNOWN = "XXXX-XX-XX"


def main(docs: Path, gold: Path, out: Path) -> None:
    """Write the timeline of every entity."""
    rows = [json.loads(line) for line in docs.read_text(encoding="utf-8").splitlines() if line.strip()]
    read = [(row, extraction.read(_document(row), implied=True)) for row in rows]
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(gold.glob("*.txt")):
        entity = path.read_text(encoding="utf-8", errors="replace").splitlines()[0].strip()
        (out / path.name).write_text("\n".join([entity, *_timeline(read, entity)]) + "\n", encoding="utf-8")


def _document(row: dict[str, Any]) -> Document:
    return Document(row["id"], row["text"], datetime.date.fromisoformat(row["dct"][:10]), row.get("title") or "")


def _timeline(read: list[tuple[dict[str, Any], Extraction]], entity: str) -> Iterator[str]:
    """The lines of one entity's timeline, in order of time; mentions on one date share an order number."""
    told = sorted({(date, name) for row, made in read for date, name in _mentions(row, cli.of_actors(made, [entity.replace("_", " ")]))})
    dates = sorted({date for date, _ in told if date != _UNKNOWN})
    for date, name in told:
        yield f"{dates.index(date) + 1 if date in dates else 0}\t{date}\t{name}"


def _mentions(row: dict[str, Any], made: Extraction) -> Iterator[tuple[str, str]]:
    """(date, name of the mention) of every event mention that lies in a clause of the extraction; the narrowest clause decides."""
    for mention in row["event_mentions"]:
        around = [one for one in made.events if one.clause_start <= mention["start"] and mention["end"] <= one.clause_end]
        if around:
            event = min(around, key=lambda one: one.clause_end - one.clause_start)
            yield _date(event), "-".join((row["id"], str(mention["sent"]), "_".join(mention["mention"].split())))


def _date(event: Event) -> str:
    """The date as the task writes it: a day, a month or a year, ``XXXX-XX-XX`` for anything else."""
    interval = event.interval
    if interval is None or interval.side is not None or not interval.earliest:
        return _UNKNOWN
    if interval.grain in (Grain.MONTH, Grain.YEAR) and interval.is_unit:
        return interval.earliest[: 7 if interval.grain is Grain.MONTH else 4]
    return interval.earliest[:10] if interval.earliest[:10] == (interval.latest or "")[:10] else _UNKNOWN


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
