"""What a row of the table holds: COLUMNS, and an event as plain values; without pandas, so that a command can begin at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from timeline.interface import say
from timeline.model import MINUTES_A_DAY, AnchorKind, DatedBy, Event, Interval, TimeExpression
from timeline.serialise import to_plain

SEPARATOR = "; "


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its pandas dtype, what it means, and where its value comes from.

    `value` gives plain Python values (for JSON: dates as ISO text, actors as a list); None where there is none.
    """

    name: str
    dtype: str
    meaning: str
    value: Callable[[Event], Any]


def _timex(name: str) -> Callable[[Event], Any]:
    return lambda event: getattr(event.time, name) if event.time else None


def _anchor_kind(event: Event) -> str | None:
    """An event that a person dated is counted from that person's word, whether or not words of the text date it too."""
    if event.dated_by is DatedBy.USER:
        return AnchorKind.USER.value
    return event.time.anchor_kind.value if event.time and event.time.anchor_kind else None


def _rest(event: Event) -> str | None:
    """What no other column holds, as JSON; None if they hold all."""
    told: dict[str, Any] = {}
    is_doubted = event.time is not None and event.time.against  # what speaks against a date is of no other
    if event.interval is not None and (is_doubted or not _is_as_told(event.interval)):
        told["interval"] = to_plain(event.interval)
    if event.time is not None and (more := _rest_of_time(event.time, event)):
        told["time"] = more
    if event.participants:
        told["participants"] = to_plain(event.participants)
    if event.document.language != "en":
        told["language"] = event.document.language
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")) if told else None


def _is_as_told(interval: Interval) -> bool:
    """Whether the bounds, the EDTF and the precision give this interval again: a run of whole days (or minutes) with no more to it."""
    edges = (interval.first, interval.last)
    simple = replace(interval, part=None, side=None, day_part="", fiscal=False, named="")
    return interval == simple and (interval.has_clock or not any(edge % MINUTES_A_DAY for edge in edges))


def _rest_of_time(time: TimeExpression, event: Event) -> dict[str, Any]:
    """The fields of a time expression that are other than those of its event, and those that no column has."""
    kind = _anchor_kind(event)
    told = {"start": time.words_start, "interval": event.interval, "anchor_kind": AnchorKind(kind) if kind else None, "how": event.how,
            "confidence": event.confidence, "quoted": event.quoted, "signal": None, "dates": True, "against": (),
            "alternatives": ()}  # fmt: skip
    own = {name: getattr(time, name) for name in told}
    return {name: to_plain(value) for name, value in own.items() if value != told[name]}


COLUMNS: tuple[Column, ...] = (
    Column("event_id", "str", "stable: the same text and span give the same id in every run", lambda e: e.event_id),
    Column("title", "str", "what happened, a short clause in the article's own words", lambda e: e.title),
    Column("earliest", "datetime64[us]", "first day (or minute) on which it can have happened; empty where open or unknown",
           lambda e: e.interval.earliest if e.interval else None),
    Column("latest", "datetime64[us]", "last day (or minute) on which it can have happened; empty where open or unknown",
           lambda e: e.interval.latest if e.interval else None),
    Column("edtf", "str", "the same as EDTF (ISO 8601-2)", lambda e: e.interval.edtf if e.interval else None),
    Column("precision", "str", "minute, hour, day, weekend, week, month, season, quarter, half, year, decade, century or vague",
           lambda e: e.precision),
    Column("date_text", "str", "the words that date it, exactly",
           lambda e: e.document.text[e.start : e.end] if e.time else None),
    Column("timex_type", "str", "TIMEX3 type: DATE, TIME, DURATION or SET",
           lambda e: e.time.type.value if e.time else None),
    Column("timex_value", "str", "TIMEX3 value", _timex("value")),
    Column("timex_mod", "str", "TIMEX3 modifier: START, MID, END, APPROX …", _timex("mod")),
    Column("dated_by", "str", "words, same sentence, context or user", lambda e: e.dated_by.value),
    Column("anchor", "str", "what a relative date was counted from", _timex("anchor")),
    Column("anchor_kind", "str", "published, told before, quotation, absolute (needs none) or user",
           _anchor_kind),
    Column("how", "str", "one plain sentence: why these words mean this date", lambda e: say(e.how)),
    Column("confidence", "float64", "0 to 1; what lowers it is named in `how`", lambda e: e.confidence),
    Column("alternatives", "str", "other readings, EDTF, separated by semicolons",
           lambda e: SEPARATOR.join(other.edtf for other in e.time.alternatives) if e.time else None),
    Column("actors", "str", "who takes part, separated by semicolons (a list in JSON)", lambda e: list(e.actors)),
    Column("quoted", "bool", "true inside direct speech", lambda e: e.quoted),
    Column("sentence", "str", "the sentence, exactly as in the text", lambda e: e.sentence),
    Column("start", "Int64", "where the date's words begin in the document's text, in code points", lambda e: e.start),
    Column("end", "Int64", "where they end", lambda e: e.end),
    Column("clause_start", "Int64", "where the clause that tells the event begins", lambda e: e.clause_start),
    Column("clause_end", "Int64", "where it ends", lambda e: e.clause_end),
    Column("sentence_start", "Int64", "where its sentence begins", lambda e: e.sentence_start),
    Column("sentence_end", "Int64", "where it ends", lambda e: e.sentence_end),
    Column("document", "str", "id of the document", lambda e: e.document.id),
    Column("document_title", "str", "its title", lambda e: e.document.title or None),
    Column("source", "str", "the file, address or \"pasted text\" it came from", lambda e: e.document.source or None),
    Column("published", "str", "its publication date, ISO", lambda e: e.document.published_iso),
    Column("rule", "str", "the rule that read the words", _timex("rule")),
    Column("status", "str", "suggested, accepted, edited or rejected", lambda e: e.status.value),
    Column("rest", "str", "what no other column holds, as JSON, so that the table comes back as it was; empty where they hold all", _rest),
)  # fmt: skip
NAMES = tuple(column.name for column in COLUMNS)
LATER = frozenset({"rest"})  # columns that tables of earlier versions do not have


def record(event: Event) -> dict[str, Any]:
    """One event as plain values, every column in order: ISO dates, actors as a list, None where there is nothing."""
    return {column.name: column.value(event) for column in COLUMNS}


def actors_cell(names: list[str]) -> str:
    """The names of actors in one cell; a semicolon inside of one becomes a comma."""
    return SEPARATOR.join(name.replace(";", ",") for name in names)
