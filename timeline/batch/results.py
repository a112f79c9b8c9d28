"""A folder of results opened for the dashboard: filters, counts, density and the first rows, computed where the data lies.

Only small frames come back. What has no text in it is answered from the sorted copies of `index`; text is sought in the partitions
themselves, and the rows to show are taken from the few partitions where they stand.
"""
# ruff: noqa: S608 - what a user says goes in as a value; the pieces of SQL that are put together are ours

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from timeline.batch import happenings, index
from timeline.batch.read_partition import ArrowTable, frame_of, schema
from timeline.batch.run_folder import HAPPENINGS, INDEX, part_name
from timeline.batch.span_density import EPOCH, MICROSECONDS, spread
from timeline.columns import LATER
from timeline.errors import TimelineError
from timeline.frame import NAMES, PRECISIONS, to_frame
from timeline.lead_in import LEAD_IN

MEMORY = "1GB"
Order = Literal["confidence", "time", "spread"]
_MIXED = "(part::BIGINT * 7919 + row::BIGINT * 104729) % 1000003"  # the same in every run, and unlike the order in time
_ORDERS: dict[Order, str] = {
    "confidence": "confidence DESC, starts NULLS LAST, part, row",
    "time": "starts NULLS LAST, ends, part, row",
    "spread": f"confidence DESC, {_MIXED}, part, row",
}
MARKED = (
    "event_id", "title", "earliest", "latest", "edtf", "precision", "date_text", "dated_by", "confidence", "actors", "document",
    "document_title", "timex_value", "timex_mod", "published",
)  # fmt: skip
_READERS = 4  # threads that read partitions; pyarrow lets go of the interpreter meanwhile


@dataclass(frozen=True, slots=True)
class Filter:
    """Which events; the same fields with the same meaning as the arguments of `frame.filtered`, and an empty one lets everything through.

    `between` are half-open instants (minutes since year 1, as everywhere in this program).
    """

    actors: tuple[str, ...] = ()
    match: Literal["any", "all", "none"] = "any"
    between: tuple[int | None, int | None] = (None, None)
    undated: bool = True
    precisions: tuple[str, ...] = ()
    text: str = ""

    def __post_init__(self) -> None:
        if unknown := set(self.precisions) - set(PRECISIONS):
            raise TimelineError(f"no such precision: {', '.join(sorted(unknown))}", code="archive")


EVERYTHING = Filter()


def opened(folder: str | Path, memory: str = MEMORY) -> Archive:
    """A folder that ``extract -o events.parquet`` wrote; its index is made if it is missing or stale (seconds for millions of events).

    ValueError if there are no results in it.
    """
    place = Path(folder)
    if not any(place.glob("part-*.parquet")):
        raise TimelineError(f"{place}: there are no results of extract in this folder", code="archive")
    if not index.is_fresh(place):
        index.build(place, memory)
    return Archive(place, memory)


class Archive:
    """Questions to one folder; every answer is a small frame. It can be asked from several threads, as Streamlit's sessions do."""

    def __init__(self, folder: Path, memory: str = MEMORY) -> None:
        self.folder = folder
        self._base = index.connection(memory)
        self._lock = threading.Lock()
        for name in ("events", "actors", "spans", "names"):
            source = f"read_parquet({index.quoted(folder / INDEX / f'{name}.parquet')})"
            self._base.execute(f"CREATE VIEW {name} AS SELECT * FROM {source}")
        self.has_happenings = happenings.is_fresh(folder)  # a folder of an earlier version has none
        for name in ("happenings", "members") if self.has_happenings else ():
            source = f"read_parquet({index.quoted(folder / HAPPENINGS / f'{name}.parquet')})"
            self._base.execute(f"CREATE VIEW {name} AS SELECT * FROM {source}")

    def close(self) -> None:
        """Lets go of the files and of the memory."""
        self._base.close()

    def count(self, chosen: Filter = EVERYTHING) -> int:
        """How many events."""
        return int(self._ask("SELECT coalesce(sum(events), 0) FROM {spans}", chosen).column(0)[0].as_py())

    def bounds(self, chosen: Filter = EVERYTHING) -> tuple[int | None, int | None]:
        """The first and the last (exclusive) instant of the events; None if none has one."""
        found = self._ask("SELECT min(starts), max(coalesce(ends, starts + INTERVAL 1 DAY)) FROM {spans}", chosen)
        first, last = (column.cast(pa.int64())[0].as_py() for column in found.columns)
        return _instant(first), _instant(last)

    def actors(self, chosen: Filter = EVERYTHING, first: int = 200) -> pd.DataFrame:
        """The `first` actors with the most events: `actor`, `events`; the most first, then by name."""
        order = f"ORDER BY events DESC, lower(actor), actor LIMIT {int(first)}"
        if chosen == EVERYTHING:
            return self._ask(f"SELECT actor, events FROM names {order}", chosen).to_pandas()
        counted = "SELECT actor, count(*) AS events FROM actors SEMI JOIN {chosen} AS c USING (part, row) GROUP BY actor"
        return self._ask(f"{counted} {order}", chosen).to_pandas()

    def actors_named(self, words: str, first: int = 40) -> pd.DataFrame:
        """The actors whose name holds the words, case aside: `actor`, `events`; at most `first`, those with the most events."""
        order = f"ORDER BY events DESC, lower(actor), actor LIMIT {int(first)}"
        query = f"SELECT actor, events FROM names WHERE contains(lower(actor), lower($sought)) {order}"
        return self._ask(query, EVERYTHING, sought=words.strip()).to_pandas()

    def size(self) -> tuple[int, int]:
        """How many events and how many actors there are in all."""
        return self.count(), int(self._ask("SELECT count(*) FROM names", EVERYTHING).column(0)[0].as_py())

    def undated(self, chosen: Filter = EVERYTHING) -> int:
        """How many events have neither a first nor a last moment."""
        query = "SELECT coalesce(sum(events), 0) FROM {spans} WHERE starts IS NULL AND ends IS NULL"
        return int(self._ask(query, chosen).column(0)[0].as_py())

    def years(self, chosen: Filter = EVERYTHING) -> pd.DataFrame:
        """What begins in each year, in order: the first moment `starts` and the last `ends` (half-open instants), and how many `events`."""
        query = (
            "SELECT min(begins) AS starts, max(coalesce(ends, begins + INTERVAL 1 DAY)) AS ends, sum(events)::BIGINT AS events FROM"
            " (SELECT *, coalesce(starts, ends - INTERVAL 1 DAY) AS begins FROM {spans}) WHERE begins IS NOT NULL"
            " GROUP BY year(begins) ORDER BY starts"
        )
        found = self._ask(query, chosen)
        moments = {name: found.column(name).cast(pa.int64()).to_numpy() // MICROSECONDS + EPOCH for name in ("starts", "ends")}
        return pd.DataFrame(moments | {"events": found.column("events").to_numpy()})

    def precisions(self, chosen: Filter = EVERYTHING) -> pd.DataFrame:
        """`precision`, `events`; the finest first."""
        found = self._ask("SELECT precision, sum(events)::BIGINT AS events FROM {spans} GROUP BY precision", chosen).to_pandas()
        ranks = [PRECISIONS.index(name) for name in found["precision"]]
        return found.iloc[np.argsort(ranks)].reset_index(drop=True)

    def density(self, edges: Sequence[int], lanes: Sequence[str] = (), chosen: Filter = EVERYTHING) -> pd.DataFrame:
        """How many events fall between neighbouring `edges` (instants, rising): `lane`, `starts`, `ends` (instants), `weight`.

        A lane for each actor in `lanes`; without lanes one of all, called "". An event weighs one, spread evenly over its time, as in the
        chart; one with a single bound counts at that bound, one without any nowhere.
        """
        if len(edges) < 2 or any(low >= high for low, high in pairwise(edges)):
            raise TimelineError("a density needs at least two edges that rise", code="archive")
        values = dict[str, Any]()
        source = "SELECT '' AS lane, starts, ends, events FROM {spans}"
        if lanes:
            only = "" if chosen == EVERYTHING else "SEMI JOIN {chosen} AS c USING (part, row)"
            source = f"SELECT actor AS lane, starts, ends, 1 AS events FROM actors {only} WHERE actor IN ({_listed('lane', lanes, values)})"
        query = (
            "SELECT lane, coalesce(starts, ends - INTERVAL 1 DAY) AS starts, coalesce(ends, starts + INTERVAL 1 DAY) AS ends,"
            f" sum(events)::BIGINT AS events FROM ({source}) WHERE starts IS NOT NULL OR ends IS NOT NULL GROUP BY ALL"
        )
        found = self._ask(query, chosen, **values)
        return spread(found, edges, lanes or ("",))

    def rows(self, chosen: Filter = EVERYTHING, first: int = 60, order: Order = "confidence", skip: int = 0) -> pd.DataFrame:
        """`first` events as rows of the table (all columns of `frame`), after those to `skip`.

        In which `order`: the surest (of equals the earliest), the earliest, or "spread": the surest, of equals some from everywhere.
        """
        places = self._places(chosen, first, order, skip)
        return to_frame([]) if places.empty else self._taken(places, NAMES)

    def marks(self, chosen: Filter = EVERYTHING, first: int = 100, order: Order = "spread") -> pd.DataFrame:
        """As `rows`, but only what a chart shows (`MARKED`), which is read much faster, with the place of each: `part`, `row`."""
        places = self._places(chosen, first, order, 0)
        if places.empty:
            return to_frame([])[list(MARKED)].assign(part=places["part"], row=places["row"])
        return self._taken(places, MARKED).assign(part=places["part"], row=places["row"])

    def top(self, chosen: Filter = EVERYTHING, first: int = 100) -> pd.DataFrame:
        """The `first` most important happenings of which a telling fits, the most important first, as `marks` has rows.

        Each is one row, its best telling that fits, with `importance` (among all of the archive) and `documents`, how many articles tell
        it. Only what is dated to one day is a happening here; ValueError if the archive has none at all (`has_happenings`).
        """
        if not self.has_happenings:
            raise TimelineError(f"{self.folder}: the happenings are not there; extract makes them", code="archive")
        if chosen == EVERYTHING:
            query = f"SELECT part, row, importance, documents FROM happenings ORDER BY importance DESC, day, key LIMIT {int(first)}"
        else:
            place = "arg_min({}, CASE WHEN is_best THEN -1 ELSE part::BIGINT * 1000000 + row END)"
            query = (
                f"SELECT {place.format('part')} AS part, {place.format('row')} AS row, max(importance) AS importance,"
                " max(documents) AS documents FROM members SEMI JOIN {chosen} AS c USING (part, row)"
                f" GROUP BY key, day ORDER BY importance DESC, day, key LIMIT {int(first)}"
            )
        found = self._ask(query, chosen).to_pandas()
        marked = self._taken(found, MARKED) if len(found) else to_frame([])[list(MARKED)]
        return marked.assign(**{name: found[name] for name in found})

    def row(self, part: int, row: int) -> pd.DataFrame:
        """The one row at a place, all columns of `frame`."""
        return self._taken(pd.DataFrame({"part": [part], "row": [row]}), NAMES)

    def _places(self, chosen: Filter, first: int, order: Order, skip: int) -> pd.DataFrame:
        query = f"SELECT part, row FROM {{chosen}} ORDER BY {_ORDERS[order]} LIMIT {int(first)} OFFSET {int(skip)}"
        return self._ask(query, chosen).to_pandas()

    def _taken(self, places: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
        """These columns of the rows at these places (`part`, `row`; numbered from 0, not none), in that order."""
        groups = [(cast("int", part), inside) for part, inside in places.groupby("part")]

        def read(group: tuple[int, pd.DataFrame]) -> ArrowTable:
            file = pq.ParquetFile(self.folder / part_name(int(group[0])))  # a fifth of the time of `read_table`
            kept = [name for name in columns if name not in LATER or name in file.schema_arrow.names]  # an archive of an earlier version
            taken = file.read(columns=kept, use_threads=False).take(pa.array(group[1]["row"]))
            for name in set(columns).difference(kept):
                taken = taken.append_column(schema().field(name), pa.array([""] * len(taken), schema().field(name).type))
            return taken.select(list(columns))

        with ThreadPoolExecutor(_READERS) as pool:
            taken = list(pool.map(read, groups))
        positions = [place for _, inside in groups for place in inside.index]
        fields = pa.schema([schema().field(name) for name in columns])
        whole = pa.concat_tables([one.cast(fields) for one in taken]).take(pa.array(np.argsort(positions)))
        return frame_of(whole, columns)

    def _ask(self, query: str, chosen: Filter, **values: Any) -> ArrowTable:
        """The answer to a query in which ``{chosen}`` stands for the events of the filter, ``{spans}`` for their bounds with `events`."""
        relation, given = _relation(chosen, index.parts(self.folder))
        given |= values
        spans = f"(SELECT starts, ends, precision, 1 AS events FROM ({relation}))"
        if not chosen.actors and not chosen.text.strip():  # then the counted spans will do
            spans = f"({_relation(chosen, '', 'spans')[0]})"
        query = query.replace("{spans}", spans).replace("{chosen}", f"({relation})")
        given = {name: value for name, value in given.items() if f"${name}" in query}
        with self._lock:
            cursor = self._base.cursor()
        try:
            return cursor.sql(query, params=given or None).to_arrow_table()
        finally:
            cursor.close()


def _relation(chosen: Filter, parts: str, source: str = "events") -> tuple[str, dict[str, Any]]:
    """The events of a filter as SQL, with the values it speaks of; the words of a user never become part of the query."""
    wheres: list[str] = []
    given: dict[str, Any] = {}
    if chosen.actors:
        names = _listed("actors", chosen.actors, given)
        source = _of_actors(chosen.match, names, len(set(chosen.actors)))
    if chosen.precisions:
        wheres.append(f"precision IN ({_listed('precision', chosen.precisions, given)})")
    low, high = chosen.between
    if low is not None or high is not None or not chosen.undated:
        inside = ["(starts IS NOT NULL OR ends IS NOT NULL)"]
        for name, bound, test in (
            ("low", low, "(ends IS NULL OR ends > make_timestamp($low::BIGINT))"),
            ("high", high, "starts < make_timestamp($high::BIGINT)"),
        ):
            if bound is not None:
                inside.append(test)
                given[name] = (bound - EPOCH) * MICROSECONDS
        wheres.append(" AND ".join(inside) if not chosen.undated else f"(starts IS NULL AND ends IS NULL OR {' AND '.join(inside)})")
    if words := chosen.text.strip():
        hits = (
            "SELECT regexp_extract(filename, 'part-(\\d+)\\.parquet$', 1)::INTEGER AS part, file_row_number::INTEGER AS row"
            f" FROM read_parquet({parts}, filename = true, file_row_number = true)"
            " WHERE contains(lower(sentence), lower($words)) OR contains(lower("
            "CASE WHEN contains(actors, regexp_extract(title, $lead, 2)) THEN title ELSE regexp_replace(title, $lead, '\\1') END"
            "), lower($words))"
        )
        source = f"{source} SEMI JOIN ({hits}) AS hits USING (part, row)"
        given["words"] = words
        given["lead"] = LEAD_IN
    where = f" WHERE {' AND '.join(wheres)}" if wheres else ""
    return f"SELECT * FROM {source}{where}", given


def _of_actors(match: Literal["any", "all", "none"], names: str, count: int) -> str:
    """The events with any, all or none of the actors, as SQL; `names` are placeholders."""
    if match == "none":
        return f"events ANTI JOIN (SELECT part, row FROM actors WHERE actor IN ({names})) AS theirs USING (part, row)"
    if count == 1:
        return f"(SELECT * EXCLUDE actor FROM actors WHERE actor IN ({names}))"
    having = f"HAVING count(DISTINCT actor) = {count}" if match == "all" else ""
    return f"(SELECT * EXCLUDE actor FROM actors WHERE actor IN ({names}) GROUP BY ALL {having})"


def _listed(name: str, values: Sequence[str], given: dict[str, Any]) -> str:
    """Placeholders for these values, which are noted in `given`."""
    names = [f"{name}_{number}_" for number in range(len(set(values)))]
    given.update(zip(names, sorted(set(values)), strict=True))
    return ", ".join(f"${one}" for one in names)


def _instant(microseconds: int | None) -> int | None:
    return None if microseconds is None else microseconds // MICROSECONDS + EPOCH
