"""What lies on the table: the articles of one session and what was read in them; the only part that calls sources and extract.

All of it is one frozen value in the session's state, so that two browser tabs never meet and a later change can be undone.
Extraction is cached by everything that goes into it; filters come after and are never cached.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd
import streamlit as st

from timeline.extraction import Extraction, read
from timeline.frame import spans, to_frame
from timeline.model import Document
from timeline.sources import from_text

_SAMPLES = Path(__file__).resolve().parents[2] / "data"
_FIRST_SAMPLE = "harbour"
_OFTEN = 256  # articles whose extraction is kept; the oldest go first


@dataclass(frozen=True, slots=True)
class Desk:
    """The articles on the timeline, in the order in which they came; `starting` while it is only the sample shown at first."""

    documents: tuple[Document, ...] = ()
    starting: bool = False

    def with_documents(self, documents: Iterable[Document], *, keep: bool) -> tuple[Desk, list[str]]:
        """This desk and `documents` (only them unless `keep`), ids made unique; and what is to be said of those left out."""
        have = list(self.documents) if keep else []
        remarks: list[str] = []
        for document in documents:
            if any(document.text == other.text for other in have):
                remarks.append(f"“{title_of(document)}” is already on the timeline.")
                continue
            have.append(replace(document, id=_free_id(document.id, {other.id for other in have})))
        return Desk(tuple(have)), remarks

    def without(self, identity: str) -> Desk:
        """This desk without one article."""
        return Desk(tuple(document for document in self.documents if document.id != identity))

    def published(self, identity: str, day: datetime.date | None) -> Desk:
        """This desk with the publication date of one article as the user gives it; None if the user takes it away."""
        origin = "user" if day else ""
        changed = (replace(d, published=day, published_from=origin) if d.id == identity else d for d in self.documents)
        return Desk(tuple(changed), self.starting)

    @property
    def undated(self) -> tuple[Document, ...]:
        """The articles without a publication date."""
        return tuple(document for document in self.documents if document.published is None)


def _free_id(identity: str, taken: set[str]) -> str:
    number, candidate = 1, identity
    while candidate in taken:
        number += 1
        candidate = f"{identity}-{number}"
    return candidate


def title_of(document: Document) -> str:
    """What to call an article: its title, else where it is from."""
    return document.title.strip() or document.source.strip() or document.id


def published_words(document: Document) -> str:
    """When it was published, as people write it, and where that was found."""
    if document.published is None:
        return "no publication date"
    day = document.published
    clock = f", {day:%H:%M}" if isinstance(day, datetime.datetime) and (day.hour or day.minute) else ""
    return f"{day.day} {day:%B} {day.year}{clock}"


# ------------------------------------------------------------------------------------------------------------- samples


@st.cache_data
def samples() -> dict[str, str]:
    """The articles that come with the program: name → title, the one shown first at the front."""
    names = sorted((path.stem for path in _SAMPLES.glob("*.txt")), key=lambda name: (name != _FIRST_SAMPLE, name))
    return {name: sample(name).title for name in names}


def sample(name: str) -> Document:
    """One of them, with the title and publication date that stand in the gold file beside it."""
    text = (_SAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    gold = _SAMPLES / f"{name}.gold.jsonl"
    known = json.loads(gold.read_text(encoding="utf-8").splitlines()[0]) if gold.exists() else {}
    day = datetime.date.fromisoformat(known["published"]) if known.get("published") else None
    document = from_text(text, title=known.get("title") or "", published=day, source=f"{name}.txt", id=name)
    return replace(document, published_from="it comes with the sample") if day else document


# ------------------------------------------------------------------------------------------------- reading, and the state


def on_the_table() -> Desk:
    """This session's desk; at first it holds the sample."""
    if "desk" not in st.session_state:
        st.session_state["desk"] = Desk((sample(_FIRST_SAMPLE),), starting=True)
    return st.session_state["desk"]


def put(desk: Desk) -> None:
    """Make `desk` this session's."""
    st.session_state["desk"] = desk


def _prints(document: Document) -> tuple[str, ...]:
    """Everything that goes into an extraction, as text to be hashed."""
    return (document.id, document.text, document.title, document.language, document.source, str(document.published_iso))


@st.cache_resource(max_entries=_OFTEN, show_spinner="Reading the article …")
def _reading(prints: tuple[str, ...], implied: bool, _document: Document) -> Extraction:
    del prints  # the key; the document itself goes unhashed
    return read(_document, implied=implied)


@st.cache_resource(max_entries=32, show_spinner=False)
def _table(prints: tuple[tuple[str, ...], ...], implied: bool, _readings: Sequence[Extraction]) -> pd.DataFrame:
    del prints, implied
    frame = to_frame(event for reading in _readings for event in reading.events)
    return in_time_order(frame)


def with_context() -> bool:
    """Whether sentences that only their context dates are wanted too."""
    return bool(st.session_state.get("implied", False))


def readings(desk: Desk) -> dict[str, Extraction]:
    """What was found in each article, by its id."""
    return {document.id: _reading(_prints(document), with_context(), document) for document in desk.documents}


def kinds(desk: Desk) -> dict[str, str]:
    """The kind of every actor on the desk by its name; of two that share a name the one mentioned more often decides."""
    actors = [actor for reading in readings(desk).values() for actor in reading.actors]
    return {actor.name: actor.type.value for actor in sorted(actors, key=lambda actor: len(actor.mentions))}


def table(desk: Desk) -> pd.DataFrame:
    """All events on the desk in the order of time, those without a date last. Shared between sessions: never write to it."""
    found = readings(desk)
    return _table(tuple(_prints(document) for document in desk.documents), with_context(), tuple(found.values()))


def in_time_order(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows by when they begin (or, if that is open, end); told order among equals; rows without any bound last. Numbered anew."""
    keys: list[tuple[bool, int, int, int]] = []
    for place, (start, end) in enumerate(spans(frame)):
        first = start if start is not None else end
        keys.append((first is None, first or 0, end or 0, place))
    return frame.iloc[[place for *_, place in sorted(keys)]].reset_index(drop=True)
