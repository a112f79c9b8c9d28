"""A text in more than one language: each part of it read by itself, in its own language, and all put together again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.interface import language_name, said, say
from timeline.languages import codes, name_of
from timeline.languages.detect import Passage, passages, primary
from timeline.model import Actor, Document, Event, TimeExpression


def passages_of(document: Document) -> tuple[Passage, ...]:
    """The paragraphs of a document that are in another language than the rest; none of an excerpt, whose text has gaps."""
    return () if document.is_excerpt else passages(document.text, primary(document.language), codes())


def parts(document: Document, foreign: Sequence[Passage]) -> list[Document]:
    """The document with blanks for what is in another language, then for each language that is read one with that alone."""
    own = _blanked(document, [(one.start, one.end) for one in foreign])
    made = [own]
    for code in dict.fromkeys(one.code for one in foreign if one.code in codes()):
        others: list[tuple[int, int]] = []
        at = 0
        for one in foreign:
            if one.code == code:
                others.append((at, one.start))
                at = one.end
        others.append((at, len(document.text)))
        made.append(replace(_blanked(document, others), language=code))
    return made


def _blanked(document: Document, spans: Iterable[tuple[int, int]]) -> Document:
    """The document with blanks for some of its text, so that all offsets stay, and without the blocks that lie there."""
    text, kept, at = document.text, list[str](), 0
    spans = list(spans)
    for start, end in spans:
        kept += [text[at:start], *("\n" if sign == "\n" else " " for sign in text[start:end])]
        at = end
    blocks = tuple(one for one in document.blocks if not any(start < one.end and one.start < end for start, end in spans))
    return replace(document, text="".join([*kept, text[at:]]), blocks=blocks)


def read_so(code: str) -> str:
    """What is said of a passage in a language."""
    if code not in codes():
        return say("a passage is in a language that is not read ({code}), so it has no dates", code=code)
    return say("a passage is in {language} and is read as such", language=language_name(code, name_of(code)))


def together(times: Iterable[Iterable[TimeExpression]]) -> tuple[TimeExpression, ...]:
    """The time expressions of all parts in the order of the text."""
    return tuple(sorted((one for some in times for one in some), key=lambda one: (one.start, one.end)))


def events_together(document: Document, events: Iterable[tuple[str, Iterable[Event]]]) -> tuple[Event, ...]:
    """The events of all parts, by the language of the part, in the order of the text; those of another language say so."""
    made: list[Event] = []
    for code, some in events:
        foreign = "" if code == document.language else name_of(code)
        for one in some:
            how = said("{how} The passage is in {language}.", how=one.how, language=foreign) if foreign else one.how
            made.append(replace(one, document=document, how=how))
    return tuple(sorted(made, key=lambda one: (one.sentence_start, one.start or one.clause_start)))


def actors_together(actors: Iterable[Iterable[Actor]]) -> tuple[Actor, ...]:
    """The actors of all parts; those of one name, or of a name that is another's alias, are one, under the name that came first."""
    found: dict[str, Actor] = {}
    for one in (one for some in actors for one in some):
        known = next((key for key, other in found.items() if other.type is one.type and other.is_called(one.name)), None)
        if known is None:
            found[one.name] = one
            continue
        other = found[known]
        aliases = tuple(dict.fromkeys(name for name in (*other.aliases, one.name, *one.aliases) if name != other.name))
        found[known] = replace(other, aliases=aliases, mentions=tuple(sorted({*other.mentions, *one.mentions})))
    return tuple(found.values())


def renamed(actors: Sequence[Actor], event: Event) -> Event:
    """The event with its participants under the names that the whole document has for them."""
    names = {name: actor.name for actor in actors for name in (*actor.aliases, actor.name)}
    return event.with_participants(tuple(replace(one, actor=names.get(one.actor, one.actor)) for one in event.participants))
