"""A table against what is found in its texts, row by row: what differs, and what rests on the person who edited it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from timeline.columns import LATER
from timeline.exports.json_rows import records
from timeline.model import DatedBy, Status

_MOST_TOLD = 50  # differences of one kind
_Row = Mapping[str, Any]
# Where an event stands and what the article says there is the text's, whatever a person thinks of its date, its title and its actors.
_OF_THE_TEXT = (
    "sentence", "start", "end", "clause_start", "clause_end", "sentence_start", "sentence_end", "date_text", "quoted", "document_title",
    "source", "published",
)  # fmt: skip


def compared(
    table: pd.DataFrame, found: pd.DataFrame, texts: Mapping[str, str], *, is_whole: bool, has_log: bool
) -> tuple[list[str], list[str]]:
    """(differences, remarks) between the table and what is found anew in the `texts`; `has_log` if there is a log of edits."""
    anew = {(row["document"], row["event_id"]): row for row in records(found)}
    about = {row["document"]: row for row in records(found)}
    differences: list[str] = []
    remarks: list[str] = []
    seen: set[tuple[str, str]] = set()
    judged = 0
    unknown = {"status", *(name for name in LATER if not any(table[name]))}  # what a table of an earlier version does not tell
    for row in records(table):
        key = (row["document"], row["event_id"])
        by_hand = row["status"] == Status.EDITED or row["dated_by"] == DatedBy.USER
        judged += row["status"] in (Status.ACCEPTED, Status.REJECTED)
        if key in seen:
            differences.append(f"{_called(row)} appears twice in the table")
        seen.add(key)
        if by_hand and not has_log:
            differences.append(f"{_called(row)} was edited by hand, and no log of edits says so")
        if key not in anew:
            wrong = _not_in(texts.get(row["document"]), row, about.get(row["document"])) if by_hand else "is not found in its text"
            (differences if wrong else remarks).append(f"{_called(row)} {wrong or 'was added by hand'}")
            continue
        columns = [name for name, value in row.items() if name not in unknown and value != anew[key][name]]
        if fixed := [name for name in columns if not by_hand or name in _OF_THE_TEXT]:
            changed = "; ".join(f"{name} is {_short(row[name])}, found {_short(anew[key][name])}" for name in fixed)
            differences.append(f"{_called(row)}: {changed}")
        elif columns:
            remarks.append(f"{_called(row)} was edited by hand: {', '.join(columns)}")
    if judged:
        remarks.append(f"{judged} events were accepted or rejected by a person.")
    lacking = [f"{_called(row)} is found in its text, but not in the table" for key, row in anew.items() if key not in seen]
    if is_whole:
        differences += lacking
    elif lacking:
        remarks.append(f"{len(lacking)} more events are found in the texts than are in the table.")
    return _bounded(differences), _bounded(remarks)


def _not_in(text: str | None, row: _Row, other: _Row | None) -> str:
    """What of an added row is not in its text; empty if its words stand where it says."""
    if text is None:
        return "is of a document that is not in the ZIP"
    for words, start, end in (("sentence", "sentence_start", "sentence_end"), ("date_text", "start", "end")):
        first, last = row[start], row[end]
        if words == "date_text" and first is None and not row[words]:
            continue
        if first is None or last is None or not 0 <= first <= last <= len(text) or text[first:last] != (row[words] or ""):
            return f"was added by hand, and its {words} {_short(row[words])} does not stand in its text"
    if not (row["sentence_start"] <= (row["clause_start"] or 0) <= (row["clause_end"] or 0) <= row["sentence_end"]):
        return "was added by hand, and its clause is not within its sentence"
    strange = [name for name in ("document_title", "source", "published") if other is not None and row[name] != other[name]]
    return f"was added by hand, and its {strange[0]} is not that of its document" if strange else ""


def _called(row: _Row) -> str:
    return f"Event {row['event_id']} ({_short(row['title'])}) of {row['document']!r}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…" + text[-1]


def _bounded(lines: Sequence[str]) -> list[str]:
    return [*lines[:_MOST_TOLD], *([f"and {len(lines) - _MOST_TOLD} more"] if len(lines) > _MOST_TOLD else [])]
