"""The one table: events → DataFrame, filters; owns the pandas schema of COLUMNS (`columns`).

Bounds are inclusive here, because that is how people read; `spans` gives them back half-open, for drawing and for overlap.
"""

from __future__ import annotations

import itertools
import weakref
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.columns import COLUMNS, NAMES, SEPARATOR, Column, actors_cell, record
from timeline.errors import TimelineError
from timeline.given import kind_of
from timeline.interface import said
from timeline.lead_in import without_lead_in
from timeline.model import MINUTES_A_DAY, Event, Grain, Interval, instant, iso

__all__ = ["COLUMNS", "NAMES", "PRECISIONS", "SEPARATOR", "Column", "record"]  # what a row holds is asked for here, too

PRECISIONS = (*(grain.value for grain in Grain), "vague")
_MOST_NAMED = 5  # columns that are missing, by name
_EPOCH = instant(1970)
_CLOCK = frozenset({Grain.MINUTE.value, Grain.HOUR.value})


def to_frame(events: Iterable[Event]) -> pd.DataFrame:
    """Events as the table of INTERFACES, in the order given; no event gives the empty table with the same dtypes."""
    rows = list(events)
    data: dict[str, Any] = {}
    for column in COLUMNS:
        if column.name in ("earliest", "latest"):
            data[column.name] = (
                _moments(event.interval for event in rows) if column.name == "earliest" else _last_moments(event.interval for event in rows)
            )
            continue
        values = [column.value(event) for event in rows]
        if column.name == "actors":
            values = [actors_cell(names) for names in values]
        data[column.name] = typed(values, column)
    return pd.DataFrame(data, columns=list(NAMES))


def as_table(frame: object) -> pd.DataFrame:
    """The rows of a DataFrame as a table of events, each column of its dtype, as those of a CSV are not.

    TimelineError of the code "table" where it is none, lacks a column or has one that holds something else.
    """
    if not isinstance(frame, pd.DataFrame):
        wanted = said("a table of events is wanted, as timeline.table gives it, not {given}", given=kind_of(frame))
        raise TimelineError(str(wanted), code="table")
    names = list(frame.columns)
    if missing := [name for name in NAMES if names.count(name) != 1]:
        listed = ", ".join(missing[:_MOST_NAMED]) + (" …" if len(missing) > _MOST_NAMED else "")
        wanted = said("a table of events is wanted, as timeline.table gives it; this one does not have once each: {names}", names=listed)
        raise TimelineError(str(wanted), code="table")
    made = {column.name: _as_typed(frame[column.name], column) for column in COLUMNS}
    changed = {name: cells for name, cells in made.items() if cells is not None}
    return frame.assign(**changed) if changed else frame


def _as_typed(cells: pd.Series, column: Column) -> pd.Series | None:
    """The cells of a column in its dtype, None where they are in it already."""
    empty = cells.isna()
    if cells.dtype == column.dtype and not (column.dtype == "str" and empty.any()):
        return None
    try:
        if column.dtype == "str":
            return cells.astype(object).where(~empty, "").astype(str).astype(column.dtype)
        if column.dtype.startswith("datetime"):
            moments = [None if none else str(cell).replace(" ", "T") for cell, none in zip(cells, empty, strict=True)]
            return pd.Series(np.array(moments, dtype="datetime64[us]"), index=cells.index)
        return cells.astype(column.dtype)  # type: ignore[call-overload]
    except (TypeError, ValueError, OverflowError) as error:
        wanted = said("the column {name} does not hold what it holds in a table of events ({dtype})", name=column.name, dtype=column.dtype)
        raise TimelineError(str(wanted), code="table") from error


def typed(values: list[Any], column: Column) -> pd.Series:
    """A list of plain values (None for nothing) as a Series of the column's dtype; text columns hold "" for nothing."""
    if column.dtype == "str":
        values = ["" if value is None else value for value in values]
    return pd.Series(values, dtype=column.dtype)  # type: ignore[call-overload]


def timestamps(minutes: Iterable[int | None]) -> pd.Series:
    """Instants (minutes since year 1, None for none) as naive datetime64[us]; every year from -9999 to 9999 fits."""
    micros = [np.datetime64("NaT", "us") if m is None else np.datetime64((m - _EPOCH) * 60_000_000, "us") for m in minutes]
    return pd.Series(np.array(micros, dtype="datetime64[us]"))


def instants(series: pd.Series) -> list[int | None]:
    """The inverse of `timestamps`."""
    values = series.to_numpy().astype("datetime64[us]")
    moments: npt.NDArray[np.object_] = (values.astype("int64") // 60_000_000 + _EPOCH).astype(object)
    moments[np.isnat(values)] = None
    return moments.tolist()


def bounds_of(frame: pd.DataFrame) -> npt.NDArray[np.float64]:
    """`spans` as an array, (rows, 2): half-open instants, nan where open or unknown. Whole minutes, which a float holds exactly."""
    sides: list[npt.NDArray[np.float64]] = []
    for name in ("earliest", "latest"):
        values = frame[name].to_numpy().astype("datetime64[us]")
        sides.append(np.where(np.isnat(values), np.nan, values.astype("int64") // 60_000_000 + _EPOCH))
    sides[1] = sides[1] + np.where(frame["precision"].isin(_CLOCK), 1, MINUTES_A_DAY)
    return np.column_stack(sides)


def _moments(intervals: Iterable[Interval | None]) -> pd.Series:
    return timestamps(interval.start if interval else None for interval in intervals)


def _last_moments(intervals: Iterable[Interval | None]) -> pd.Series:
    """Inclusive ends: the last minute where there is a clock, else the midnight that begins the last day."""
    last = []
    for interval in intervals:
        end = interval.end if interval else None
        if end is not None and interval is not None:
            end = end - 1 if interval.has_clock else end - MINUTES_A_DAY
        last.append(end)
    return timestamps(last)


def iso_dates(frame: pd.DataFrame, name: Literal["earliest", "latest"]) -> list[str]:
    """A bound as ISO text, with the time of day only where the precision is one; "" where there is none. Years before 1 too."""
    moments = frame[name].to_numpy().astype("datetime64[us]")
    clock = frame["precision"].isin(_CLOCK).to_numpy()
    texts = np.datetime_as_string(moments, unit="D").astype(object)
    texts[clock] = np.datetime_as_string(moments[clock], unit="m")
    texts[np.isnat(moments)] = ""
    before = moments < np.datetime64("0000-01-01", "us")  # numpy gives these years three digits
    texts[before] = [iso(moment or 0, clock=bool(c)) for moment, c in zip(instants(frame[name][before]), clock[before], strict=True)]
    return texts.tolist()


def spans(frame: pd.DataFrame) -> list[tuple[int | None, int | None]]:
    """Half-open (start, end) instants of every row, None where open or unknown."""
    bounds = bounds_of(frame)
    moments = np.nan_to_num(bounds).astype("int64").astype(object)
    moments[np.isnan(bounds)] = None
    return list(zip(moments[:, 0].tolist(), moments[:, 1].tolist(), strict=True))


def actor_names(cell: str) -> list[str]:
    """The names in one `actors` cell."""
    return cell.split(SEPARATOR) if cell else []


def kinds_of(cells: pd.Series) -> tuple[npt.NDArray[np.int64], list[str]]:
    """For each row the number of its text, and the texts by number: what is done for a text need not be done for each row."""
    kinds, uniques = pd.factorize(cells)
    return kinds.astype(np.int64), uniques.astype(object).tolist()


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """Which rows name what: ``names[codes[i]]`` stands in row ``rows[i]`` (a position); names by first appearance, rows ascending."""

    names: tuple[str, ...]
    rows: npt.NDArray[np.int64]
    codes: npt.NDArray[np.int64]


def members_of(cells: pd.Series, *, once: bool = False) -> Members:
    """What a column of names separated by `SEPARATOR` says; with `once` a cell that names somebody twice counts once.

    Every cell that recurs is split once, so that a million rows are quick, and the columns asked for last are remembered: the page asks
    for the same table again and again.
    """
    data: Any = cells.array
    column: Any = data.__arrow_array__() if hasattr(data, "__arrow_array__") else None  # text that cannot change: a memory may hang on it
    known = _REMEMBERED.get((id(column), once)) if column is not None else None
    if known and known[0]() is column:
        return known[1]
    members = _members_of(cells, once=once)
    if column is not None:
        while len(_REMEMBERED) >= _MOST_REMEMBERED:
            _REMEMBERED.pop(next(iter(_REMEMBERED)), None)
        _REMEMBERED[id(column), once] = (weakref.ref(column), members)
    return members


_MOST_REMEMBERED = 8
_REMEMBERED: dict[tuple[int, bool], tuple[weakref.ref[Any], Members]] = {}


def _members_of(cells: pd.Series, *, once: bool) -> Members:
    kinds, uniques = kinds_of(cells)
    known: dict[str, int] = {}
    listed = [[known.setdefault(name, len(known)) for name in actor_names(cell)] for cell in uniques]
    if once:
        listed = [list(dict.fromkeys(codes)) for codes in listed]
    lengths = np.array([len(codes) for codes in listed] or [0], dtype=np.int64)
    flat = np.fromiter(itertools.chain.from_iterable(listed), dtype=np.int64, count=int(lengths.sum()))
    counts = lengths[kinds]
    rows = np.repeat(np.arange(len(kinds)), counts)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    firsts = np.cumsum(lengths) - lengths
    return Members(tuple(known), rows, flat[np.repeat(firsts[kinds], counts) + within])


def actor_counts(frame: pd.DataFrame) -> dict[str, int]:
    """How many rows each actor takes part in, most first, then names before "police", then by name."""
    members = members_of(frame["actors"])
    counts = np.bincount(members.codes, minlength=len(members.names)).tolist()
    return dict(sorted(zip(members.names, counts, strict=True), key=lambda item: (-item[1], item[0][:1].islower(), item[0].casefold())))


def filtered(
    frame: pd.DataFrame,
    *,
    actors: Collection[str] = (),
    match: Literal["any", "all", "none"] = "any",
    between: tuple[int | None, int | None] = (None, None),
    undated: bool = True,
    precisions: Collection[str] = (),
    text: str = "",
    certain: bool = False,
) -> pd.DataFrame:
    """The rows that fit every filter, in their order; an empty filter lets everything through.

    `actors` are names as in the table: rows with any, all or none of them. `between` are half-open instants (None for open): rows
    that can lie within them (with `certain`: that cannot lie outside), one with only a last day at that day; rows without any bound are
    kept if `undated`. `text` is sought in title and sentence, case aside, but not in what a title only has in front.
    """
    keep = np.ones(len(frame), dtype=bool)
    if actors:
        keep &= _with_actors(frame["actors"], set(actors), match)
    if precisions:
        keep &= frame["precision"].isin(list(precisions)).to_numpy()
    if between != (None, None) or not undated:
        keep &= _between(bounds_of(frame), *between, undated=undated, certain=certain)
    if text.strip():
        needle = text.strip().casefold()
        titles = _own_titles(frame)
        if "\n" in needle:
            keep &= _containing(titles + "\n" + frame["sentence"], needle)
        else:
            keep &= _containing(titles, needle) | _containing(frame["sentence"], needle)
    return frame if keep.all() else frame[keep]


def _own_titles(frame: pd.DataFrame) -> pd.Series:
    """The titles without what was told before, which other rows tell."""
    titles = frame["title"]
    leads = titles.str.contains(".] ", regex=False).to_numpy()
    if not leads.any():
        return titles
    own = [without_lead_in(title, actor_names(cell)) for title, cell in zip(titles[leads], frame["actors"][leads], strict=True)]
    titles = titles.copy()
    titles[leads] = own
    return titles


def _with_actors(cells: pd.Series, wanted: set[str], match: Literal["any", "all", "none"]) -> npt.NDArray[np.bool_]:
    """Which cells name any, all or none of the wanted; each cell that recurs is asked once."""
    kinds, uniques = kinds_of(cells)
    test = {"any": wanted.intersection, "all": wanted.issubset, "none": wanted.isdisjoint}[match]
    return np.array([bool(test(set(actor_names(cell)))) for cell in uniques], dtype=bool)[kinds]


def _between(bounds: npt.NDArray[np.float64], low: int | None, high: int | None, *, undated: bool, certain: bool) -> npt.NDArray[np.bool_]:
    """Which rows can, or with `certain` must, lie between two instants; those without any bound do if `undated`."""
    start, end = bounds.T
    if certain:
        inside = np.ones(len(bounds), dtype=bool)
        if low is not None:
            inside &= start >= low  # an open beginning is not a number, and never inside
        if high is not None:
            inside &= end <= high
        return np.where(np.isnan(start) & np.isnan(end), undated, inside)
    begins = np.where(np.isnan(start), end - MINUTES_A_DAY, start)  # "until Friday" is found at its Friday
    fits = np.ones(len(bounds), dtype=bool)
    if high is not None:
        fits &= begins < high
    if low is not None:
        fits &= np.isnan(end) | (end > low)
    return np.where(np.isnan(begins), undated, fits)


def _containing(texts: pd.Series, needle: str) -> npt.NDArray[np.bool_]:
    """Which texts hold the casefolded needle, case aside. Plain ASCII is lowered by the column, which is quicker and the same."""
    plain = texts.str.isascii().to_numpy(dtype=bool)
    folded = texts.str.lower()
    if not plain.all():
        folded[~plain] = texts[~plain].map(str.casefold)
    return folded.str.contains(needle, regex=False).to_numpy(dtype=bool)
