"""What only answers a question with a time, with that question in front: "[Quand avez-vous ouvert ?] En 1962, rue Ferrari"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.grammar import Grammar
from timeline.events.lines import main_verb, one_line, upper_first
from timeline.events.no_row import asks
from timeline.events.shortening import LONGEST
from timeline.lead_in import with_lead_in
from timeline.model import Event
from timeline.text import Span, holding

_FEW = 3  # words of an answer beside its date and a form of "be": "That was in May 1981"


def asked_before(grammar: Grammar, text: str, sentences: Sequence[Span], place: int) -> str:
    """The question right before the sentence that holds a place, where that asks for a time; else ""."""
    at = holding(sentences, place)
    if at is None or not at or not asks(text, sentences[at - 1]):
        return ""
    question = one_line(text[slice(*sentences[at - 1])])
    return question if grammar.asks_when.search(question) else ""


def with_question(grammar: Grammar, events: Sequence[Event], sentences: Sequence[Span]) -> tuple[Event, ...]:
    """The events, those that only answer when something was with the question in front, where both have room."""
    return tuple(_with_question(grammar, event, sentences) for event in events)


def _with_question(grammar: Grammar, event: Event, sentences: Sequence[Span]) -> Event:
    at = holding(sentences, event.clause_start)
    if event.time is None or at is None or not _is_answer(grammar, event):
        return event
    question = asked_before(grammar, event.document.text, sentences, event.clause_start)
    if not question:
        return event
    whole = upper_first(one_line(event.document.text[slice(*sentences[at])]).rstrip(" ."))
    titles = (with_lead_in(question, one) for one in (whole, event.title))
    return replace(event, title=next((one for one in titles if len(one) <= LONGEST), event.title))


def _is_answer(grammar: Grammar, event: Event) -> bool:
    """Whether the title of an event has no verb, or says of something only when it was."""
    if "[" in event.title or event.time is None:
        return False
    verb = main_verb(grammar, event.title)
    if verb is None:
        return True
    rest = len(event.title.split()) - len(event.time.text.split())
    return verb[0].casefold() in grammar.states | grammar.past_states | set(grammar.was) and rest <= _FEW + 1
