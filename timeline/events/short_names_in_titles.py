"""Titles with the short name of whom they mean, where that leaves room for what is told of him: "[Lehtovaara] predicted that …".

Whose somebody is by "my" in the words of who tells it, the label says already: "[Ann Lund:] [My father] wept".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.lines import one_line
from timeline.events.shortening import LONGEST
from timeline.model import Event

_BRACKET = re.compile(r"\[(?P<name>[^\[\]:]+?)(?P<end>[’'](?:s)?|:)?\]")
_LABEL = re.compile(r"\[(?P<name>[^\[\]:]+):\] ")
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


def with_mine(grammar: Grammar, shaped: Shaped, *, room: int = 0) -> Event:
    """An event whose title says "[my father]" of whose father that is who tells it, and what there is room for then."""
    event = shaped(room=room)
    label = _LABEL.match(event.title) if grammar.mine else None
    whose = f"{grammar.whose(label['name'])} " if label else ""
    if label is None or not any(name.startswith(whose) for name in event.actors):
        return event
    gained = len(whose) - len(grammar.mine) - 1
    longer = event if _tells_all(event) else shaped(room=room + gained)
    event = longer if longer.title.startswith(label[0]) and f"[{whose}" in longer.title else event
    if f"[{whose}" not in event.title:
        return event
    told = event.title[label.end() :].replace(f"[{whose}", f"[{grammar.mine} ")
    told = f"[{told[1:2].upper()}{told[2:]}" if told.startswith("[") else told
    return replace(event, title=f"{label[0]}{told}")


def _tells_all(event: Event) -> bool:
    """Whether a title ends where its sentence does."""
    sentence = one_line(event.document.text[event.sentence_start : event.sentence_end]).rstrip(' .”"')
    return sentence.endswith(event.title.rstrip(' .”"')[-_LAST:])
