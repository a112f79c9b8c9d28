"""Rows of a table of ours → documents that hold no more of their articles than the rows do, and the events on them, as they were.

What stands between the sentences is not known and left blank ("…"), so that every offset of the table holds. The inverse of
`frame.record`: an event that would not give its row again is not made, and says why.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from timeline import actors
from timeline.actors.corrections import Correction, corrected, names_after
from timeline.errors import TimelineError
from timeline.events.grammar import NO_GRAMMAR
from timeline.extraction import Extraction, joined
from timeline.languages import LanguageUnknown, language
from timeline.model import (
    Actor,
    ActorType,
    DatedBy,
    Document,
    Event,
    TimeExpression,
)
from timeline.reimport.bounds import Row
from timeline.reimport.row_event import LONGEST, event_of, rest_of, shown, span_of
from timeline.serialise import day
from timeline.tagging import times_of

_NEAR = 200_000  # code points behind the last event within which the names of actors are taken
_BLANKS_FOR_EACH = 2_000  # code points of articles that are not known, for each that a table holds, beside `LONGEST`: no bomb
_BLANK = "\n\n…\n\n"


@dataclass(frozen=True, slots=True)
class Excerpts:
    """What rows tell: a document with its events for each article, in the order of their first rows, and the rows that were not used."""

    found: tuple[Extraction, ...]
    problems: tuple[str, ...]


def excerpts(
    rows: Iterable[tuple[str, Row]], about: Mapping[str, Mapping[str, Any]] | None = None, documents: Iterable[Document] = ()
) -> Excerpts:
    """The documents and events of rows, each with where it stands ("row 7").

    `about` may know more of a document by its id: language, actors. An article that is among `documents` is that one, with all its text.
    """
    articles: dict[str, _Article] = {}
    rows = list(rows)
    room = LONGEST + _BLANKS_FOR_EACH * sum(len(row["sentence"] or "") for _, row in rows)
    whole = {document.id: document for document in documents}
    problems: list[str] = []
    for where, row in rows:
        try:
            identity = row["document"] or ""
            if identity not in articles:
                articles[identity] = _Article(row, (about or {}).get(identity, {}))
            before = articles[identity].length
            end = max(int(row["sentence_end"] or 0), int(row["end"] or 0))
            if identity not in whole and end <= LONGEST and room < end - before:
                raise TimelineError("too far from the other rows of its article", code="table")
            articles[identity].take(where, row)
            room -= articles[identity].length - before if identity not in whole else 0
        except (ValueError, TypeError) as error:
            problems.append(f"{where}: {error}")
    for identity, known in (about or {}).items():
        if identity in articles:
            articles[identity].place_mentions(known)
    found: list[Extraction] = []
    for article in articles.values():
        if article.rows:
            made, more = article.made(whole.get(str(article.first["document"])))
            problems += more
            found += [made] if made.events else []
    return Excerpts(tuple(found), tuple(problems))


def extraction_of(document: Document, rows: Iterable[Row], about: Mapping[str, Any]) -> Extraction:
    """The events that rows tell of a document which holds them; ValueError, naming the column, for a row that does not fit."""
    events = _checked(document, [event_of(row, document) for row in rows])
    return Extraction(document, _times(events), _actors(events, about), events)


def corrected_by(corrections: Sequence[Correction], found: Extraction) -> Extraction:
    """What a table tells, with what the user says of its actors."""
    events = found.events
    for one in corrections:
        events = tuple(replace(event, actors=names_after(event.actors, one)) for event in events)
    return replace(found, actors=corrected(found.actors, found.document.text, corrections), events=events)


@dataclass(slots=True)
class _Article:
    """One article on its way to a document: what is known of it, and of its text."""

    first: Row
    about: Mapping[str, Any]
    rows: list[tuple[str, Row]] = field(default_factory=list[tuple[str, Row]])
    pieces: dict[int, str] = field(default_factory=dict[int, str])
    ids: set[str] = field(default_factory=set[str])
    language: str = ""  # as its rows tell it; "" for English, and where they do not
    length: int = 0  # code points up to the end of the last piece

    def take(self, where: str, row: Row) -> None:
        """Add a row; ValueError if it does not fit those before it."""
        self._dated(row)
        spoken = rest_of(row).language
        for name in ("document_title", "source", "published"):
            if row[name] != self.first[name]:
                raise TimelineError(f"column {name}: {row[name]!r}, and {self.first[name]!r} in another row of this article", code="table")
        if not row["document"] or not row["event_id"] or not row["sentence"]:
            raise TimelineError("column document, event_id or sentence is empty", code="table")
        if row["event_id"] in self.ids:
            raise TimelineError(f"the event {row['event_id']} appears twice", code="table")
        start, end = span_of(row, "sentence")
        if end - start != len(row["sentence"]):
            raise TimelineError(f"column sentence: {len(row['sentence'])} characters where {start} to {end} are told", code="table")
        pieces = [(start, str(row["sentence"]))]
        if row["date_text"] and row["start"] is not None and not start <= row["start"] < (row["end"] or 0) <= end:
            pieces.append((row["start"], str(row["date_text"])))
        for place, words in pieces:
            self._fits(place, words)
        for place, words in pieces:
            self.pieces[place] = max(words, self.pieces.get(place, ""), key=len)
            self.length = max(self.length, place + len(words))
        self.rows.append((where, row))
        self.language = self.language or spoken
        self.ids.add(row["event_id"])

    def _dated(self, row: Row) -> None:
        try:
            day(row["published"] or "2000-01-01")
        except (ValueError, TypeError):
            raise TimelineError(f"column published: {shown(row['published'])} is not an ISO date", code="table") from None

    def _fits(self, place: int, words: str) -> None:
        if place + len(words) > LONGEST:
            raise TimelineError(f"a place in the text beyond {LONGEST:,}", code="table")

    def place_mentions(self, about: Mapping[str, Any]) -> None:
        """Put the names of actors into the text, where the table knows them."""
        for actor in about.get("actors") or ():
            for mention in actor.get("mentions") or ():
                with suppress(ValueError, KeyError, TypeError):
                    place, words = mention["start"], str(mention["text"])
                    is_near = isinstance(place, int) and 0 <= place < self.length + _NEAR
                    if is_near and words and place not in self.pieces:
                        self._fits(place, words)
                        self.pieces[place] = words

    def made(self, whole: Document | None = None) -> tuple[Extraction, list[str]]:
        """The document (the `whole` one, if that is known) with its events, and the rows that cannot be on it."""
        problems = list[str]()
        document = whole or self._document()
        made: list[tuple[Event, bool]] = []
        for where, row in self.rows:
            try:
                made.append(event_of(row, document))
            except (ValueError, TypeError) as error:
                problems.append(f"{where}: {error}")
        events = _checked(document, made)
        about = self.about if self.about.get("actors") else {"actors": _recognised(document, events)}
        return Extraction(document, _times(events), _actors(events, about), events), problems

    def _document(self) -> Document:
        published = day(self.first["published"]) if self.first["published"] else None
        spoken = _read_language(str(self.about.get("language") or self.language))
        return Document(
            str(self.first["document"]), self._text(), published, self.first["document_title"] or "", spoken, self.first["source"] or "",
            "the table" if published else "", is_excerpt=True,
        )  # fmt: skip

    def _text(self) -> str:
        """The pieces at their places, longer ones over shorter ones, with blanks between them."""
        whole: list[str] = []
        done = 0
        for place, words in sorted(self.pieces.items()):
            if place >= done:
                whole += [_gap(place - done, first=not done), words]
                done = place + len(words)
            elif place + len(words) > done:  # it begins within the one before: what they share has to be the same, or its event is refused
                whole.append(words[done - place :])
                done = place + len(words)
        return "".join(whole)


def _read_language(code: str) -> str:
    """The code, if that language can be read; English for one that cannot, and for none."""
    try:
        return code if language(code) else "en"
    except LanguageUnknown:
        return "en"


def _gap(size: int, *, first: bool) -> str:
    """So many characters that stand for what is not known."""
    if size < len(_BLANK):
        return " " * size
    return ("…\n\n" if first else _BLANK).rjust(size)


def _times(events: Sequence[Event]) -> tuple[TimeExpression, ...]:
    """The time expressions that date events, each once, in text order; of two that overlap the longer."""
    found: list[TimeExpression] = []
    for time in sorted((event.time for event in events if event.time), key=lambda time: (time.start - time.end, time.start)):
        if all(time.end <= other.start or other.end <= time.start for other in found):
            found.append(time)
    return tuple(sorted(found, key=lambda time: time.start))


def _checked(document: Document, made: Sequence[tuple[Event, bool]]) -> tuple[Event, ...]:
    """The events with what speaks against their dates: where a row does not tell it, the text beside the date is read for it.

    `made` are the events, and of each whether its row tells all of that.
    """
    if all(is_known or event.time is None for event, is_known in made):
        return tuple(event for event, _ in made)
    try:
        read = {(time.words_start, time.end): time for time in joined(document, times_of(document))}
    except LanguageUnknown:  # of evidence that has an article nobody reads here, with events that somebody added by hand
        read = {}

    def checked(event: Event) -> Event:
        time = event.time
        fresh = read.get((time.words_start, time.end)) if time is not None else None
        if time is None or fresh is None or fresh.interval != event.interval or event.dated_by is DatedBy.USER:
            return event
        words = {"start": fresh.start, "text": fresh.text, "signal": fresh.signal}
        return replace(event, time=replace(time, **words, against=fresh.against))

    return tuple(event if is_known else checked(event) for event, is_known in made)


def _recognised(document: Document, events: Sequence[Event]) -> list[dict[str, Any]]:
    """What the recogniser makes of the names that take part: a table tells no kinds of actors. Names it does not find are left out."""
    sentences = sorted({(event.sentence_start, event.sentence_end) for event in events})
    apart = [span for place, span in enumerate(sentences) if place == 0 or span[0] >= sentences[place - 1][1]]
    names = {name for event in events for name in event.actors}
    spoken = language(_read_language(document.language))
    found = [actor for actor in actors.find(document.text, apart, spoken.names) if actor.name in names]
    words = (spoken.grammar or NO_GRAMMAR).unnamed
    others = sorted(name for name in names.difference(actor.name for actor in found) if any(words.nouns(name)))
    return [known(actor) for actor in [*found, *(_without_name(name, document.text) for name in others)]]


def _without_name(name: str, text: str) -> Actor:
    """Somebody whom a noun of the language calls what it is, where the text has these words."""
    return Actor(name, ActorType.UNNAMED, (), tuple(hit.span() for hit in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)))


def known(actor: Actor) -> dict[str, Any]:
    """What is known of an actor as `extract --format jsonl` has it, but for the words of its mentions."""
    mentions = [{"start": start, "end": end} for start, end in actor.mentions]
    return {"name": actor.name, "type": actor.type.value, "aliases": list(actor.aliases), "mentions": mentions}


def _actors(events: Sequence[Event], about: Mapping[str, Any]) -> tuple[Actor, ...]:
    """Who takes part in events, of the kind and with the aliases that are known; mentions are those known, else those of the very name."""
    told = {str(actor.get("name")): actor for actor in about.get("actors") or () if isinstance(actor, dict)}
    names = dict.fromkeys((*told, *(name for event in events for name in event.actors)))
    return tuple(_actor(name, told.get(name, {}), events) for name in names if name.strip())


def _actor(name: str, told: Mapping[str, Any], events: Sequence[Event]) -> Actor:
    kind = told.get("type")
    mentions = {(one["start"], one["end"]) for one in told.get("mentions") or ()}
    for event in events:
        place = event.document.text.find(name, event.sentence_start, event.sentence_end) if not told and name in event.actors else -1
        mentions |= {(place, place + len(name))} if place >= 0 else set()
    return Actor(
        name, ActorType(kind) if kind in set(ActorType) else ActorType.OTHER, tuple(told.get("aliases") or ()), tuple(sorted(mentions))
    )  # fmt: skip
