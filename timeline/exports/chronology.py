"""Rows as something to be told: in the order of time, worded, with the number of their source; what chronology, calendar and pages share.

Nothing here is escaped: each format knows what its readers would misread.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd

from timeline import __version__
from timeline.exports.characters import shown
from timeline.frame import actor_names, spans
from timeline.interface import say, say_count
from timeline.model import MINUTES_A_DAY, DatedBy, instant_of
from timeline.picture.marks import Shape, shape_of
from timeline.picture.text_metrics import shortened
from timeline.wording import run, whens

PROGRAM = f"Timeline {__version__}"
_NAMED, _TITLE = 3, 360  # of what lies far outside, how many are named; and of each the pixels of title, at 12 to a letter
REMARKS = ("tags", "note")  # columns that a project has beside those of the table
WHY = "why"  # another: `how` in the language of the interface


@dataclass(frozen=True, slots=True)
class Source:
    """A document that rows come from: `number` counts from 1 in the order of the table."""

    number: int
    document: str
    title: str
    source: str
    published: str

    @property
    def citation(self) -> str:
        """The source in one line: title, day of publication, where it is from."""
        published = say("published {day}", day=_day(self.published)) if self.published else say("publication date not known")
        return ", ".join(part for part in (self.title or self.document, published, self.source) if part)


def _day(published: str) -> str:
    """The day of an ISO date or moment in words; as it is where it is none."""
    try:
        day = instant_of(datetime.fromisoformat(published).date())
    except ValueError:
        return published
    return run(day, day + MINUTES_A_DAY)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row, worded. `start` and `end` are half-open instants (None where open); `shape` is None if it has no place in time.

    `tags` and `note` are what a person has put on it, where the table has such columns beside its own.
    """

    event_id: str
    title: str
    date: str
    words: str
    sentence: str
    how: str
    actors: tuple[str, ...]
    confidence: float | None
    precision: str
    edtf: str
    status: str
    source: Source
    start: int | None
    end: int | None
    shape: Shape | None
    tags: tuple[str, ...] = ()
    note: str = ""

    @property
    def remarks(self) -> str:
        """Note and tags in one line, "" if there are none."""
        return " ".join(
            part for part in (say("Note: {note}", note=self.note) if self.note else "", *(f"#{tag}" for tag in self.tags)) if part
        )

    @property
    def is_sure(self) -> bool:
        """Whether the text gives this very day, hour or span, both ends known."""
        return self.shape in (Shape.DAY, Shape.SPAN)


def sources_of(frame: pd.DataFrame) -> dict[str, Source]:
    """The documents of the rows by their id, numbered as they first come."""
    found: dict[str, Source] = {}
    for document, title, source, published in zip(
        frame["document"], frame["document_title"], frame["source"], frame["published"], strict=True
    ):
        if document not in found:
            found[document] = Source(len(found) + 1, document, title, source, published)
    return found


def entries_of(frame: pd.DataFrame) -> tuple[Entry, ...]:
    """Every row of the table: those with a place in time first, in its order, then the others in the order of the table."""
    sources = sources_of(frame)
    columns = zip(
        frame["event_id"], frame["title"], whens(frame), frame["date_text"], frame["sentence"], frame[WHY if WHY in frame else "how"],
        frame["actors"],
        frame["confidence"], frame["precision"], frame["edtf"], frame["status"], frame["document"], frame["dated_by"], spans(frame),
        remarks_of(frame), strict=True,
    )  # fmt: skip
    made: list[Entry] = []
    for identity, title, date, words, sentence, how, actors, sure, precision, edtf, status, document, dated_by, span, said in columns:
        start, end = span
        shape = _shape(start, end, precision, edtf, dated_by)
        made.append(
            Entry(
                identity, title.strip() or words.strip() or say("(without a title)"),
                date, words, sentence, how, tuple(actor_names(actors)),
                None if pd.isna(sure) else float(sure), precision, edtf, status, sources[document], start, end, shape, *said,
            )
        )  # fmt: skip
    placed = sorted((entry for entry in made if entry.shape), key=_moment)
    return (*placed, *(entry for entry in made if not entry.shape))


def remarks_of(frame: pd.DataFrame) -> list[tuple[tuple[str, ...], str]]:
    """The tags and the note of each row, from the columns "tags" and "note" that may stand beside those of the table."""
    tags, notes = (frame[name].tolist() if name in frame.columns else [""] * len(frame) for name in REMARKS)
    return [(tuple(actor_names(tag)), str(note)) for tag, note in zip(tags, notes, strict=True)]


def remarks_by_event(frame: pd.DataFrame) -> dict[str, dict[str, Any]]:
    """The tags and the note of those events that have any, by event_id, as JSON holds them."""
    said = zip(frame["event_id"], remarks_of(frame), strict=True)
    return {identity: {"tags": list(tags), "note": note} for identity, (tags, note) in said if tags or note}


def without_remarks(frame: pd.DataFrame, left_out: str) -> str:
    """What a file leaves out that has no place for tags and notes."""
    count = sum(bool(tags or note) for tags, note in remarks_of(frame))
    told = say_count("the tags and notes of {count} event", "the tags and notes of {count} events", count) if count else ""
    return "; ".join(part for part in (left_out.strip().rstrip("."), told) if part)


def _shape(start: int | None, end: int | None, precision: str, edtf: str, dated_by: str) -> Shape | None:
    if (start is None and end is None) or (start is not None and end is not None and end <= start):
        return None
    shape = shape_of(start, end, precision, edtf)
    return Shape.ABOUT_DAY if shape is Shape.DAY and dated_by == DatedBy.CONTEXT else shape


def _moment(entry: Entry) -> tuple[int, int]:
    """When to tell it: by its first instant, one with an open beginning by its last; the shorter first."""
    begin = entry.start if entry.start is not None else (entry.end or 0) - 1
    return begin, entry.end if entry.end is not None else begin


def visible(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows as a picture may show them: in what comes from outside, U+FFFD for what would mislead the eye (see `shown`)."""
    names = ("title", "date_text", "sentence", "how", "actors", "document_title", "source")
    return frame.assign(**{name: pd.Series([shown(text) for text in frame[name]], index=frame.index, dtype="str") for name in names})


def counted(number: int, noun: str = "event") -> str:
    """``1 event is``, ``2 events are``: the beginning of a sentence about so many."""
    return f"{number:,} {noun} is" if number == 1 else f"{number:,} {noun}s are"


def outliers(frame: pd.DataFrame, fate: str) -> str:
    """A sentence on rows that lie far outside of the time that is drawn, the first of them by title and date; "" for no rows.

    `fate` is what becomes of them: "not drawn".
    """
    found = entries_of(frame)
    if not found:
        return ""
    names = [f"{shortened(entry.title, _TITLE, 12)} ({entry.date})" for entry in found[:_NAMED]]
    more = [f"and {len(found) - _NAMED:,} more"] if len(found) > _NAMED else []
    return f"{counted(len(found))} {fate}, far outside of the time of the others: {'; '.join([*names, *more])}."


def sure_words(confidence: float) -> str:
    """How sure a date is, as a sentence."""
    return say("Confidence {number}%.", number=round(confidence * 100))


def told(left_out: str, *lost: str) -> tuple[str, ...]:
    """What a file has to say of what is not in it: what the user left out, then what the format cannot hold; empty sentences go."""
    said = left_out.strip()
    first = say("Left out: {what}", what=said if said[-1] in ".!?" else f"{said}.") if said else ""
    return tuple(text for text in (first, *lost) if text)
