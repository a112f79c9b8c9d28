"""What of an event is compared with others: its content words, its actors under one name, its date; and the order of tellings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model import Event, Interval
from timeline.tellings import names
from timeline.tellings.quantities import Quantity, quantities
from timeline.tellings.stems import content

_WILL = re.compile(r"\b(?:will|would|shall|is to|are to|plans? to|due to|expected to|scheduled)\b")
_NOTHING = re.compile(  # stands in every article, and nothing happened
    r"\b(?i:declined to (?:comment|answer)|could not (?:immediately )?be reached|no comment|(?:reporting|editing|writing) by"
    r"|did not (?:immediately )?(?:respond|reply|return))\b"
)
_DATELINE = re.compile(r"^.{0,100}?(?:\(|-LRB- ?)(?:Reuters|AP|AFP|dpa|Xinhua|UPI|PTI|ANSA|EFE)\b ?(?:\)|-RRB-)?\s*(?:[–—-]\s*)*")
_AGENCIES = frozenset(  # they tell, and seldom act
    ("reuters", "ap", "associated press", "afp", "agence france-presse", "dpa", "xinhua", "bloomberg", "upi", "pti", "ansa", "efe", "tass")
)
_NO_DATE = "9999-99"  # after every publication date


@dataclass(frozen=True, slots=True)
class Telling:
    """An event made ready for comparison: `words` and the main `act` of its clause, the keys of its `actors`, its place in the order.

    `quantities` are its numbers, `numbers` those that hardly two happenings share; it `is_ahead` if announced and not yet done.
    """

    place: int
    event: Event
    words: frozenset[str]
    act: str | None
    actors: frozenset[str]
    quantities: tuple[Quantity, ...] = ()
    numbers: frozenset[tuple[str, float]] = frozenset()
    is_ahead: bool = False

    @property
    def interval(self) -> Interval | None:
        """Its date."""
        return self.event.interval


def tellings(events: Sequence[Event]) -> list[Telling]:
    """The events in order of publication, document and text, made ready; the order given does not matter."""
    ordered = sorted(events, key=_order)
    keys = names.linked(name for event in ordered for name in event.actors)
    by_words = {names.words(name): key for name, key in keys.items()}
    made: list[Telling] = []
    for place, event in enumerate(ordered):
        title = _DATELINE.sub("", event.title) or event.title or event.sentence
        actors = (names.mentioned(title, by_words) | {keys[name] for name in event.actors}) - _AGENCIES
        named = {word for key in actors for word in key.split()}.union(*(names.words(name) for name in event.actors))
        if _NOTHING.search(title):
            made.append(Telling(place, event, frozenset(), None, actors))
            continue
        said = content(title, event.document.language, named)
        told = _counted(event)
        numbers = frozenset((quantity.kind, quantity.value) for quantity in told if quantity.is_telling)
        made.append(Telling(place, event, said.words, said.act, actors, told, numbers, _WILL.search(title) is not None))
    return made


def _counted(event: Event) -> tuple[Quantity, ...]:
    """The quantities that the event's clause tells, but for the words that date it."""
    clause = event.document.text[event.clause_start : event.clause_end]
    masked: list[tuple[int, int]] = []
    if event.start is not None and event.end is not None and event.start < event.clause_end and event.end > event.clause_start:
        masked.append((max(event.start - event.clause_start, 0), min(event.end - event.clause_start, len(clause))))
    return quantities(clause, masked, event.document.language)


def _order(event: Event) -> tuple[str, str, int, int, int, str, str, str]:
    document = event.document
    return (document.published_iso or _NO_DATE, document.id, event.sentence_start, event.clause_start, event.start or -1,
            event.event_id, event.title, str(event.interval))  # fmt: skip
