"""Titles with the short name of whom they mean, where that leaves room for what is told of him: "[Lehtovaara] predicted that …"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from timeline import patterns as re
from timeline.events.lines import one_line
from timeline.events.shortening import LONGEST
from timeline.model import Event

_BRACKET = re.compile(r"\[(?P<name>[^\[\]:]+?)(?P<end>[’'](?:s)?|:)?\]")
_WORTH = 6  # code points that a title has to gain
_LAST = 12  # code points by which the end of a sentence is known


class Shaped(Protocol):
    """An event whose title has so many code points of room more."""

    def __call__(self, *, room: int) -> Event: ...


def with_short_names(event: Event, short: Mapping[str, str], shaped: Shaped) -> Event:
    """The event as it is, or with a title that tells more, as people in its brackets have their short names there."""
    names = {hit["name"] for hit in _BRACKET.finditer(event.title)} & short.keys()
    if not names or _tells_all(event):
        return event
    longer = shaped(room=sum(len(name) - len(short[name]) for name in names))
    title = _BRACKET.sub(lambda hit: f"[{short.get(hit['name'], hit['name'])}{hit['end'] or ''}]", longer.title)
    tells_more = len(longer.title) >= len(event.title) + _WORTH or (event.title.endswith("…") and not title.endswith("…"))
    means_less = longer.title.count("[") < event.title.count("[")
    return replace(longer, title=title) if tells_more and not means_less and len(title) <= LONGEST else event


def _tells_all(event: Event) -> bool:
    """Whether a title ends where its sentence does."""
    sentence = one_line(event.document.text[event.sentence_start : event.sentence_end]).rstrip(' .”"')
    return sentence.endswith(event.title.rstrip(' .”"')[-_LAST:])
