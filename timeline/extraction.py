"""Document → times, actors, events: the one place where text, times and actors meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline import actors as actor_finder
from timeline import text
from timeline.actors.corrections import Correction, corrected
from timeline.events import clauses, dating, titles
from timeline.events.dating import DatesNothing
from timeline.events.grammar import NO_GRAMMAR, Grammar
from timeline.events.implied import implied as implied_events
from timeline.events.participants import Mentions, beside_quotation, taking_part
from timeline.events.references import references
from timeline.events.told import Told
from timeline.languages import Language, LanguageUnknown, language
from timeline.model import Actor, Document, Event, TimeExpression
from timeline.times import find, ranges, resolve
from timeline.times.by_hand import Fixed
from timeline.times.cues import NO_DISCOURSE, NO_TENSE


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one document: every time expression (TIMEX3 extents, ranges apart), the actors, the events.

    `without` says of the expressions that no event rests on why.
    """

    document: Document
    times: tuple[TimeExpression, ...]
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]
    without: tuple[DatesNothing, ...] = ()


def extract(document: Document) -> list[Event]:
    """The events of a document in text order, one for each expression that dates something."""
    return list(read(document).events)


def read(
    document: Document,
    *,
    implied: bool = False,
    corrections: Sequence[Correction] = (),
    names: str | None = None,
    fixed: Fixed | None = None,
) -> Extraction:
    """Times, actors and events of a document; with `implied` also events of sentences that their context dates.

    `corrections` are what the user says about the actors; events carry the actors as corrected. `names` chooses who sees names beside
    the rules, as `actors.find` has it. `fixed` are dates that the user gives to time expressions, by their spans ``(start, end)``, those of
    ranges too; what is counted from them follows.

    ValueError if there are no rules for the document's language, or no such way of finding names.
    """
    spoken = language(document.language)
    grammar = spoken.grammar or NO_GRAMMAR
    sentences, quotations = sentences_of(document), text.quotations(document.text)
    times = _times(document, spoken, sentences, quotations, fixed)
    actors = corrected(actor_finder.find(document.text, sentences, spoken.names, names), document.text, corrections)
    found = dating.told(grammar, document, joined(document, times), sentences, fixed)
    without = dating.without_event(grammar, document, times, sentences, [one.event for one in found])
    if implied:
        found += implied_events(grammar, document, found, sentences, quotations)
        found.sort(key=lambda one: (one.event.sentence_start, one.event.start or one.event.clause_start))
    gender = actor_finder.genders_of(actors, document.text, spoken.names)
    meant = references(grammar, document.text, sentences, actors, gender) if found else ()
    mentions = Mentions.of(actors, meant)
    return Extraction(document, times, actors, tuple(_whole(grammar, one, mentions) for one in found), without)


def _whole(grammar: Grammar, told: Told, mentions: Mentions) -> Event:
    """The event with its title and with who takes part."""
    words = told.event.document.text
    speaker = beside_quotation(grammar, words, mentions, told.clause.span) if told.speech else None
    title = titles.title(grammar, words, told.headed, mentions, speaker.actor if speaker else "")
    return replace(told.event, title=title).with_participants(taking_part(grammar, words, mentions, told.clause))


def times_of(document: Document) -> tuple[TimeExpression, ...]:
    """Every time expression of a document, resolved as far as the text allows; ValueError if its language has no rules."""
    return _times(document, language(document.language), sentences_of(document), text.quotations(document.text))


def sentences_of(document: Document) -> list[text.Span]:
    """The sentences of a document, none over the border of a block of its shape; of a language without rules the marks alone are read."""
    try:
        words = language(document.language).text
    except LanguageUnknown:
        words = text.NEUTRAL
    shape = text.shape_of(document.text, document.blocks, words)
    return text.sentences(document.text, document.language[:2], words, shape)


def title_of(document: Document, start: int, end: int) -> str:
    """A headline for the words ``start:end`` of a document, as an event that a person adds needs one."""
    grammar = language(document.language).grammar or NO_GRAMMAR
    return titles.title(grammar, document.text, clauses.of(grammar, document.text, (start, end), (start, end)))


def joined(document: Document, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions of a document with the two ends of every range as one, as events have them."""
    return ranges.joined(document, times, language(document.language).discourse or NO_DISCOURSE)


def _times(
    document: Document, spoken: Language, sentences: Sequence[text.Span], quotations: Sequence[text.Span], fixed: Fixed | None = None
) -> tuple[TimeExpression, ...]:
    found = find.find(document.text, sentences, spoken.times.rules)
    tense, discourse = spoken.tense or NO_TENSE, spoken.discourse or NO_DISCOURSE
    return resolve.resolve(document, found, sentences, quotations, fixed, tense=tense, discourse=discourse)
