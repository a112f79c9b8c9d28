"""The time that the columns of a row give: its bounds, its EDTF and its precision, where the row does not hold the time itself.

A row of this version says what more there is to its time (column `rest`). Tables of earlier versions, and dates that somebody has typed
into a table, have their bounds alone: then the times that could have these bounds are gone through, the likelier first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from timeline.errors import TimelineError
from timeline.model import GRAINS, MINUTES_A_DAY, Grain, Interval, Part, Side, instant, unit_end, unit_start

Row = Mapping[str, Any]


def fits(interval: Interval | None, row: Row) -> bool:
    """Whether a time has the bounds, the EDTF and the precision of a row."""
    if interval is None:
        return row["precision"] == "vague" and not any(row[name] for name in ("earliest", "latest", "edtf"))
    told = (row["earliest"], row["latest"], row["edtf"], row["precision"])
    return (interval.earliest, interval.latest, interval.edtf, interval.grain.value) == told


def interval_of(row: Row, grain: Grain | None) -> Interval | None:
    """The time that has these bounds and this EDTF; None without a `grain`, ValueError if they do not fit each other."""
    if grain is None:
        if any(row[name] for name in ("earliest", "latest", "edtf")):
            raise TimelineError("column precision: vague, and yet there is a date", code="table")
        return None
    for made in _candidates(row, grain):
        if fits(made, row):
            return made
    raise TimelineError(
        f"column edtf: {row['edtf']} does not fit {row['earliest'] or '…'} to {row['latest'] or '…'} and {grain.value}", code="table"
    )


def _candidates(row: Row, grain: Grain) -> Iterator[Interval]:
    """Every interval that could be meant, the likelier first."""
    start = _moment(row["earliest"])
    last = _moment(row["latest"])
    end = None if last is None else last + (1 if grain in (Grain.MINUTE, Grain.HOUR) else MINUTES_A_DAY)
    for first, final, side in _spans(start, end, grain):
        for part in (None, *Part):
            for approximate in ("~" in (row["edtf"] or ""), True, False):
                with suppress(ValueError):  # no such interval, or one outside the years that can be placed
                    if part is None:
                        yield Interval(first, final, grain, side=side, approximate=approximate)
                    elif side is None or unit_start(first, grain) <= first:
                        yield Interval.of(first, grain, part=part, side=side, approximate=approximate)


def _spans(start: int | None, end: int | None, grain: Grain) -> Iterator[tuple[int, int, Side | None]]:
    """The spans that lie behind bounds of which one may be open: the unit of the grain, then every other unit."""
    grains = (grain, *GRAINS)
    if start is not None and end is not None:
        yield start, end, None
    elif start is not None:
        for one in grains:
            with suppress(ValueError):
                yield start, unit_end(unit_start(start, one), one), Side.SINCE
                yield unit_start(start - 1, one), start, Side.AFTER
    elif end is not None:
        for one in grains:
            with suppress(ValueError):
                yield unit_start(end - 1, one), end, Side.UNTIL
                yield end, unit_end(unit_start(end, one), one), Side.BEFORE


def _moment(text: str | None) -> int | None:
    """The instant of an ISO bound, None for an empty one."""
    if not text:
        return None
    date, _, clock = text.partition("T")
    year, month, of_month = date.rsplit("-", 2)
    hour, minute = clock.split(":")[:2] if clock else ("0", "0")
    return instant(int(year), int(month), int(of_month), int(hour), int(minute))
