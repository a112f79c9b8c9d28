"""What was so by a time, in the sentence behind the one that tells of an earlier time: "founded in 1950. By 1960 it had 400 members"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.events.grammar import Grammar
from timeline.events.told import Told
from timeline.interface import mark, said
from timeline.model import GRAINS, DatedBy, Document, Event, Grain, Interval, Side, instant_of

_UP_TO = frozenset({Side.UNTIL, Side.BEFORE})
_SINCE = mark("{how} The text tells it after ‘{words}’.")


def since_told(grammar: Grammar, document: Document, found: Sequence[Told]) -> list[Told]:
    """The events in text order, those that happened by a time not before the one that the sentence right before them tells."""
    made = list(found)
    for at, (before, one) in enumerate(pairwise(found), 1):
        days = _between(grammar, document, before.event, one.event)
        if days is not None and before.event.time is not None:
            how = said(_SINCE, how=one.event.how, words=before.event.time.text)
            made[at] = replace(one, event=replace(one.event, interval=days, how=how))
    return made


def _between(grammar: Grammar, document: Document, before: Event, one: Event) -> Interval | None:
    """From the time of one event to that by which the next one had happened; None where the text does not lead from one to the other."""
    first, last = before.interval, one.interval
    if last is None or last.side not in _UP_TO or first is None or first.side is not None or last.end is None or one.time is None:
        return None
    if before.dated_by is not DatedBy.WORDS or one.quoted or before.quoted or first.first >= last.end - 1:
        return None
    if first.part or max(GRAINS.index(first.grain), GRAINS.index(last.grain)) > GRAINS.index(Grain.YEAR):
        return None  # "By the 9th century", whenever in the second it began; "By June" behind "in early 2013"
    if document.published is not None and last.end > instant_of(document.published):
        return None  # "By July it is to be open"
    text, start = document.text, one.sentence_start
    if before.sentence_start == one.sentence_start:
        start = before.end or start
    elif any(map(str.isalnum, text[before.sentence_end : start])) or "\n" in text[before.sentence_end : start]:
        return None
    led = [hit.end() for hit in grammar.reached_by.finditer(text[start : one.time.end])]
    if not led or any(map(str.isalnum, text[start + led[-1] : one.time.start])):
        return None
    grain = min(first.grain, last.grain, key=GRAINS.index)
    if first.has_clock != Interval(first.first, last.end, last.grain).has_clock:  # from a day on, up to an hour of it or of a later one
        return Interval.between(*(Interval.of(instant, Grain.DAY) for instant in (first.first, last.end - 1)))
    return Interval(first.first, last.end, grain)
