"""State → the table, and what belongs to its rows beside the columns; the only part of a project with pandas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from timeline.frame import SEPARATOR, to_frame
from timeline.project.state import Row, State


@dataclass(frozen=True, slots=True)
class Extra:
    """What a row has beside the columns: `tellings` are (event_id, title, sentence, document) of what is merged into it."""

    note: str
    tags: tuple[str, ...]
    edited: tuple[str, ...]
    tellings: tuple[tuple[str, str, str, str], ...]
    added: bool
    lost: bool


def rows(state: State, *, implied: bool = False) -> tuple[Row, ...]:
    """The rows that the table shows: all, rejected ones too; those dated by context alone if `implied` or if somebody worked on them."""
    return tuple(row for row in state.rows if implied or not row.is_implied)


def table(state: State, *, implied: bool = False) -> pd.DataFrame:
    """The events as the table of INTERFACES, exactly its columns, in the order of the documents and of the text."""
    return to_frame(row.event for row in rows(state, implied=implied))


def with_remarks(frame: pd.DataFrame, extras: Mapping[str, Extra]) -> pd.DataFrame:
    """The table with the columns "tags" and "note" beside its own, for the formats that have a place for them."""
    said = [extras.get(identity) for identity in frame["event_id"]]
    tags = [SEPARATOR.join(tag.replace(";", ",") for tag in one.tags) if one else "" for one in said]
    notes = [one.note if one else "" for one in said]
    return frame.assign(tags=pd.Series(tags, index=frame.index, dtype="str"), note=pd.Series(notes, index=frame.index, dtype="str"))


def extras(state: State) -> dict[str, Extra]:
    """What each event of the state has beside the columns, by event_id."""
    return {row.event.event_id: _extra(row) for row in state.rows}


def _extra(row: Row) -> Extra:
    tellings = tuple((event.event_id, event.title, event.sentence, event.document.id) for event in row.tellings)
    return Extra(row.note, row.tags, row.edited, tellings, row.added, row.lost)
