"""One block of events, the rows of a few days → which of them tell the same happening, in a process of its own; knows `tellings`.

What a row does not hold of its article is not needed for that: its sentence stands where it stood, and the rest of the text is blank.
Run as a program it reads stretches as JSON (``[[source, first, last, target], …]``) and writes how many events of each were not compared.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from timeline.batch.read_partition import published_day
from timeline.frame import actor_names
from timeline.model import DatedBy, Document, Event, Grain, Interval, Status, TimeExpression, TimexType, instant_of
from timeline.tellings.importance import terms_of
from timeline.tellings.put_together import best_of, clustered
from timeline.tellings.telling import Telling

COLUMNS = (
    "event_id", "title", "precision", "edtf", "timex_type", "timex_value", "dated_by", "confidence", "actors", "quoted", "sentence",
    "start", "end", "clause_start", "clause_end", "sentence_start", "sentence_end", "document", "published", "status",
)  # fmt: skip
PLACE = ("day", "who", "part", "row", "starts", "ends")  # beside them: the block, where the row stands, its half-open bounds
MOST = 3_000  # events of one block that are compared; of more none is, and that is told
_LONGEST = 20_000  # blanks before a sentence: beyond that a telling is late in its article, however late
_SCHEMA = pa.schema([
    ("key", pa.string()), ("event_ids", pa.list_(pa.string())), ("parts", pa.list_(pa.int32())), ("rows", pa.list_(pa.int32())),
    ("best", pa.int32()), ("day", pa.date32()), ("actors", pa.list_(pa.string())), ("articles", pa.int64()), ("sentences", pa.int64()),
    ("lasting", pa.int64()), ("lead", pa.float64()), ("own_date", pa.float64()), ("own_voice", pa.float64()),
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows of the file sorted by block, ``[first, last)``, whole blocks only; what comes of them goes into the file `target`."""

    source: Path
    first: int
    last: int
    target: Path


def put_together(stretch: Stretch) -> int:
    """Writes the happenings of a stretch, a row for each, in the order of their blocks; how many events were not compared."""
    found = list[dict[str, Any]]()
    alone = 0
    for block in _blocks(_rows(stretch)):
        if len(block) > MOST:
            alone += len(block)
        else:
            found += _told(block)
    scratch = stretch.target.with_name(f".{stretch.target.name}.tmp")
    table = pa.Table.from_pylist(found, schema=_SCHEMA.with_metadata({"alone": str(alone)}))
    pq.write_table(table, scratch, compression="zstd")
    scratch.replace(stretch.target)
    return alone


def _rows(stretch: Stretch) -> list[dict[str, Any]]:
    """The rows of a stretch, from those groups of the file that hold them."""
    file = pq.ParquetFile(stretch.source)
    begins, taken, first = 0, list[int](), None
    for group in range(file.num_row_groups):
        ends = begins + file.metadata.row_group(group).num_rows
        if begins < stretch.last and ends > stretch.first:
            taken.append(group)
            first = begins if first is None else first
        begins = ends
    table = file.read_row_groups(taken, use_threads=False)
    return table.slice(stretch.first - (first or 0), stretch.last - stretch.first).to_pylist()


def _blocks(rows: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    block = list[dict[str, Any]]()
    for row in rows:
        if block and (row["day"], row["who"]) != (block[0]["day"], block[0]["who"]):
            yield block
            block = []
        block.append(row)
    if block:
        yield block


def _told(block: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The happenings of one block."""
    places = dict[tuple[str, str], dict[str, Any]]()
    for row in block:
        places.setdefault((row["document"], row["event_id"]), row)
    for cluster in clustered(map(event_of, places.values())):
        rows = [places[telling.event.document.id, telling.event.event_id] for telling in cluster]
        best = best_of(cluster)
        terms = asdict(terms_of(cluster, _taking_part(cluster)))
        del terms["actors"]  # how frequent they are is known of all days only
        yield terms | {
            "key": rows[0]["event_id"],
            "event_ids": [row["event_id"] for row in rows],
            "parts": [row["part"] for row in rows],
            "rows": [row["row"] for row in rows],
            "best": next(place for place, telling in enumerate(cluster) if telling.event is best),
            "day": rows[0]["day"],
            "actors": sorted({name for row in rows for name in actor_names(row["actors"])}),
        }


def _taking_part(cluster: Sequence[Telling]) -> Counter[str]:
    return Counter(actor for telling in cluster for actor in telling.actors)


def event_of(row: dict[str, Any]) -> Event:
    """A row of the table with its half-open bounds as the event it was, as far as tellings are compared."""
    sentence = row["sentence"] or row["title"] or "–"
    at = min(row["sentence_start"], _LONGEST)
    moved = at - row["sentence_start"]
    document = Document(row["document"], " " * at + sentence, published_day(row["published"]))
    start, end = row["start"], row["end"]
    time = None
    if start is not None and row["sentence_start"] <= start < end <= row["sentence_start"] + len(sentence):
        first, last = start + moved, end + moved
        time = TimeExpression(first, last, document.text[first:last], TimexType(row["timex_type"] or "DATE"), row["timex_value"])
    ends = min(row["sentence_end"] + moved, len(document.text))
    grain = Grain(row["precision"])
    interval = Interval(instant_of(row["starts"]), instant_of(row["ends"]), grain, approximate="~" in row["edtf"])
    return Event(
        row["event_id"], row["title"], document, at, ends, row["clause_start"] + moved, min(row["clause_end"] + moved, ends), time,
        interval, DatedBy(row["dated_by"]), "", row["confidence"], tuple(actor_names(row["actors"])), row["quoted"], Status(row["status"]),
    )  # fmt: skip


def main() -> None:
    """All stretches that standard input names, one after another."""
    asked = [Stretch(Path(source), first, last, Path(target)) for source, first, last, target in json.load(sys.stdin)]
    sys.stdout.write(json.dumps([put_together(stretch) for stretch in asked]))


if __name__ == "__main__":
    main()
