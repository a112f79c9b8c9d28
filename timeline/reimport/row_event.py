"""A row of a table of ours → the event that gives this row: the inverse of `columns.record`.

What the column `rest` holds is taken from there, as long as the date of the row is the one that it was written with.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from timeline.columns import SEPARATOR, record
from timeline.edtf import from_edtf
from timeline.errors import TimelineError
from timeline.model import (
    AnchorKind,
    DatedBy,
    Document,
    Event,
    Grain,
    Interval,
    Participant,
    Status,
    TimeExpression,
    TimexType,
)
from timeline.reimport.bounds import Row, fits, interval_of
from timeline.serialise import fields_of, from_plain

LONGEST = 20_000_000  # code points of one article; what lies beyond is no place in a text
_OF_DOCUMENT = frozenset({"document", "document_title", "source", "published"})


@dataclass(frozen=True, slots=True)
class Rest:
    """What a row holds beside its other columns; `is_told` if the row has that column, so that nothing is missing.

    `interval` is the time of the event where its bounds do not say all of it, `time` some fields of the time expression.
    """

    is_told: bool = False
    interval: Interval | None = None
    time: Mapping[str, Any] | None = None
    participants: tuple[Participant, ...] = ()
    language: str = ""


def rest_of(row: Row) -> Rest:
    """What the column `rest` of a row says; ValueError if that is nothing that this program writes."""
    text = row.get("rest")
    if not text:
        return Rest("rest" in row)
    try:
        plain = json.loads(text)
        interval, time = plain.get("interval"), plain.get("time")
        return Rest(
            True,
            None if interval is None else from_plain(Interval, interval),
            None if time is None else fields_of(TimeExpression, time),
            from_plain(tuple[Participant, ...], plain.get("participants") or []),
            str(plain.get("language") or ""),
        )
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        raise TimelineError(
            "column rest: this is not as Timeline writes it; empty the cell, and the row is read without it", code="table"
        ) from None


def event_of(row: Row, document: Document) -> tuple[Event, bool]:
    """The event that gives this row on a document, and whether all is known that speaks against its date.

    ValueError, naming the column, if there is none.
    """
    rest = rest_of(row)
    interval = rest.interval if rest.interval and fits(rest.interval, row) else interval_of(row, _grain(row))
    is_as_written = rest.is_told and (rest.interval is None or rest.interval == interval)
    time = _time(row, document, interval)
    if time is not None and rest.time and is_as_written:
        time = replace(time, **_fitting(rest.time, time, row))
    sentence, clause = span_of(row, "sentence"), span_of(row, "clause")
    taking_part = tuple(one for one in rest.participants if one.actor in row["actors"])
    made = Event(
        row["event_id"], row["title"] or "", document, *sentence, *clause, time, interval,
        _one_of(DatedBy, row, "dated_by"), row["how"] or "", _confidence(row), tuple(row["actors"]), row["quoted"],
        _one_of(Status, row, "status"), taking_part,
    )  # fmt: skip
    for name, value in record(made).items():
        if name not in _OF_DOCUMENT and name != "rest" and (value or None) != (row[name] or None):
            raise TimelineError(f"column {name}: {shown(row[name])} does not fit the others, which give {shown(value)}", code="table")
    return made, is_as_written


def _fitting(told: Mapping[str, Any], time: TimeExpression, row: Row) -> dict[str, Any]:
    """The fields of a time expression that a row tells, with the words that begin where it says; ValueError if they begin elsewhere."""
    others: tuple[Interval, ...] = told.get("alternatives", ())
    if SEPARATOR.join(other.edtf for other in others) != (row["alternatives"] or ""):
        told = {**told, "alternatives": time.alternatives}
    start = told.get("start", time.start)
    if not time.start <= start < time.end or told.get("signal", time.start) not in (time.start, None):
        raise TimelineError(f"column rest: no words begin at {start}", code="table")
    return {**told, "text": time.text[start - time.start :]}


def _grain(row: Row) -> Grain | None:
    return None if row["precision"] == "vague" else _one_of(Grain, row, "precision")


def shown(value: Any) -> str:
    """A value as a message quotes it."""
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def span_of(row: Row, name: str) -> tuple[int, int]:
    """Where the sentence or the clause of a row stands; ValueError if that is no place in a text."""
    start, end = row[f"{name}_start"], row[f"{name}_end"]
    if start is None or end is None or not 0 <= start < end <= LONGEST:
        raise TimelineError(f"column {name}_start: {start} to {end} is not a place in a text", code="table")
    return start, end


def _one_of(kind: Any, row: Row, name: str) -> Any:
    try:
        return kind(row[name])
    except ValueError:
        raise TimelineError(f"column {name}: {shown(row[name])} is not one of {', '.join(kind)}", code="table") from None


def _confidence(row: Row) -> float:
    if row["confidence"] is None:
        raise TimelineError("column confidence is empty", code="table")
    return float(row["confidence"])


def _time(row: Row, document: Document, interval: Interval | None) -> TimeExpression | None:
    if row["start"] is None:
        return None
    start, end = row["start"], row["end"] or 0
    if document.text[start:end] != row["date_text"]:
        raise TimelineError(f"column date_text: {shown(row['date_text'])} is not what stands at {start} to {end}", code="table")
    return TimeExpression(
        start, end, row["date_text"], _one_of(TimexType, row, "timex_type"), row["timex_value"] or "", interval, row["timex_mod"],
        row["anchor"], _one_of(AnchorKind, row, "anchor_kind") if row["anchor_kind"] else None, row["how"] or "", _confidence(row),
        tuple(from_edtf(one) for one in (row["alternatives"] or "").split(SEPARATOR) if one), row["rule"] or "", row["quoted"],
    )  # fmt: skip
