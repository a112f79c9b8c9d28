"""Timeline: articles in, a timeline that a careful reader can check out. `extract(document)` gives its events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.model import Document, Event

__version__ = "0.1.0"


def extract(document: Document) -> list[Event]:
    """The events of a document in text order; the work is done in `timeline.extraction`, which is loaded at the first call."""
    from timeline.extraction import extract as extract_events

    return extract_events(document)
