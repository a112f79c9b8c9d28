"""What of an event is compared with others: its content words, its actors under one name, its date; and the order of tellings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.lead_in import without_lead_in
from timeline.model import Event, Interval
from timeline.tellings import name_variants, spoken
from timeline.tellings.quantities import Quantity, quantities
from timeline.tellings.stems import content
from timeline.tellings.telling_words import TellingWords

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
    called: tuple[tuple[str, str], ...] = ()  # the key of each actor, and the name that the event has for it

    @property
    def interval(self) -> Interval | None:
        """Its date."""
        return self.event.interval


def tellings(events: Sequence[Event]) -> list[Telling]:
    """The events in order of publication, document and text, made ready; the order given does not matter."""
    ordered = sorted(events, key=_order)
    around = spoken.around(event.document.language for event in ordered)
    keys = name_variants.linked((name for event in ordered for name in event.actors), around)
    by_words = {name_variants.words(name, around): key for name, key in keys.items()}
    made: list[Telling] = []
    for place, event in enumerate(ordered):
        words = spoken.words_of(event.document.language)
        own = without_lead_in(event.title, event.actors)
        title = words.dateline.sub("", own) or own or event.sentence
        nobody = {keys[name] for name in event.actors if _is_counted(name, words)} | words.agencies
        actors = (name_variants.mentioned(title, by_words) | {keys[name] for name in event.actors}) - nobody
        named = {word for key in actors for word in key.split()}.union(*(name_variants.words(name, around) for name in event.actors))
        called = tuple((keys[name], name) for name in event.actors)
        if words.nothing.search(title):
            made.append(Telling(place, event, frozenset(), None, actors, called=called))
            continue
        said = content(title, event.document.language, named)
        told = _counted(event)
        numbers = frozenset((quantity.kind, quantity.value) for quantity in told if quantity.is_telling)
        made.append(Telling(place, event, said.words, said.act, actors, told, numbers, words.ahead.search(title) is not None, called))
    return made


def _is_counted(name: str, words: TellingWords) -> bool:
    """Whether an actor is only so many: "seven people" are a number to compare, and nobody by name."""
    return words.quantities is not None and words.quantities.any_number.match(name.casefold()) is not None


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
