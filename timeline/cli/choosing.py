"""Which events are those of an actor that somebody names, by whatever words."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from timeline import patterns as re
from timeline.model import ActorType, Event

if TYPE_CHECKING:
    from timeline.extraction import Extraction

_SHORTEST_FIRST = 3  # letters of the first word of a name that is no actor's, to be found without all the others


def of_actors(made: Extraction, wanted: Sequence[str]) -> Extraction:
    """The extraction with the events in which any of the wanted takes part; all, if none is wanted.

    Whoever goes by that name, or by a longer one; else the actor whose name of several words is part of it ("the Beatles' Apple Corps");
    else it is no actor to us, and the sentences are kept that have these words or go on about the thing ("the aircraft").
    """
    if not wanted:
        return made
    kept = {event.event_id for name in wanted for event in _with_actor(made, name)}
    return dataclasses.replace(made, events=tuple(event for event in made.events if event.event_id in kept))


def _with_actor(made: Extraction, name: str) -> list[Event]:
    called = {actor.name for actor in made.actors if actor.is_called(name)}
    called = called or {actor.name for actor in made.actors if actor.answers_to(name)}
    called = called or {actor.name for actor in made.actors if " " in actor.name and _is_part(actor.name, name)}
    text = made.document.text
    told = [event for event in made.events if called.intersection(event.actors)]
    if called and not _is_more_than(called, made, name):
        return told
    ids = {event.event_id for event in told}
    is_name = not called and all(word[0].isupper() or any(map(str.isdigit, word)) for word in name.split())  # not "5 new 737 aircraft"
    further = _going_on(made, name) if is_name else set[int]()
    return [
        event
        for event in made.events
        if event.event_id in ids or event.sentence_start in further or _speaks_of(name, text[event.sentence_start : event.sentence_end])
    ]


def _going_on(made: Extraction, name: str) -> set[int]:
    """The starts of the sentences that mean a thing of that name by "the aircraft"."""
    from timeline.events.things import going_on  # the command without `--actor` needs none of these
    from timeline.languages import language
    from timeline.tagging import sentences_of

    own = {model.isdigit() for model in _MODEL.findall(name)}

    def others(words: str) -> bool:  # beside "A380" an "A330" and no "Trent 900"
        return any(model not in name and (not own or model.isdigit() in own) for model in _MODEL.findall(words))

    grammar = language(made.document.language).grammar
    sentences = sentences_of(made.document)
    return going_on(grammar, made.document.text, sentences, partial(_speaks_of, name), others) if grammar else set()


def _is_more_than(called: set[str], made: Extraction, name: str) -> bool:
    """Whether a text has a name far oftener than the actors of longer names that answer to it: "iPod" beside one "iPod Nano"."""
    longer = [actor for actor in made.actors if actor.name in called and not actor.is_called(name) and actor.type is not ActorType.PERSON]
    words = len(re.findall(rf"(?<!\w){re.escape(name)}s?(?!\w)", made.document.text, re.IGNORECASE))
    return len(longer) == len(called) and words > 2 * sum(len(actor.mentions) for actor in longer)


_MODEL = re.compile(
    r"(?:(?<=[a-z] )\d{3}|\b[A-Z]+-?\d{2,}[A-Z]?|\b\d{2,}[A-Z]+)\b"
)  # "A380" of the Airbus A380, "787" of the Boeing 787 Dreamliner


def _speaks_of(name: str, sentence: str) -> bool:
    """Whether a sentence has the words of a name, or its first with most of the others near: "iTunes store" of the "iTunes music store"."""
    if _is_part(name, sentence) or any(_is_part(model, sentence) for model in _MODEL.findall(name)):
        return True
    wanted = name.casefold().split()
    words = re.findall(r"[\w’'-]+", sentence.casefold())
    needed = len(wanted) // 2 + 1
    if len(wanted) < 2 or len(wanted[0]) < _SHORTEST_FIRST:
        return False
    return any(
        word == wanted[0] and len(set(wanted).intersection(words[max(0, at - 1) : at + len(wanted)])) >= needed
        for at, word in enumerate(words)
    )


def _is_part(words: str, text: str) -> bool:
    """Whether a text has these words, upper and lower case alike."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    return bool(spaced) and re.search(rf"(?<!\w){spaced}s?(?!\w)", text, re.IGNORECASE) is not None
