"""Rows of a table of ours → documents that hold no more of their articles than the rows do, and the events on them, as they were.

What stands between the sentences is not known and left blank ("…"), so that every offset of the table holds. The inverse of
`frame.record`: an event that would not give its row again is not made, and says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from timeline import actors
from timeline.actors.corrections import Correction, corrected, names_after
from timeline.edtf import from_edtf
from timeline.errors import TimelineError
from timeline.extraction import Extraction
from timeline.frame import record
from timeline.languages import language
from timeline.model import (
    GRAINS,
    MINUTES_A_DAY,
    Actor,
    ActorType,
    AnchorKind,
    DatedBy,
    Document,
    Event,
    Grain,
    Interval,
    Part,
    Side,
    Status,
    TimeExpression,
    TimexType,
    instant,
    unit_end,
    unit_start,
)
from timeline.serialise import day

LONGEST = 20_000_000  # code points of one article; what lies beyond is no place in a text
_NEAR = 200_000  # code points behind the last event within which the names of actors are taken
_BLANKS_FOR_EACH = 2_000  # code points of articles that are not known, for each that a table holds, beside `LONGEST`: no bomb
_SEPARATOR = "; "
_BLANK = "\n\n…\n\n"
Row = Mapping[str, Any]


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
    events = tuple(event_of(row, document) for row in rows)
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
    length: int = 0  # code points up to the end of the last piece

    def take(self, where: str, row: Row) -> None:
        """Add a row; ValueError if it does not fit those before it."""
        self._dated(row)
        for name in ("document_title", "source", "published"):
            if row[name] != self.first[name]:
                raise TimelineError(f"column {name}: {row[name]!r}, and {self.first[name]!r} in another row of this article", code="table")
        if not row["document"] or not row["event_id"] or not row["sentence"]:
            raise TimelineError("column document, event_id or sentence is empty", code="table")
        if row["event_id"] in self.ids:
            raise TimelineError(f"the event {row['event_id']} appears twice", code="table")
        start, end = _span(row, "sentence")
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
        self.ids.add(row["event_id"])

    def _dated(self, row: Row) -> None:
        try:
            day(row["published"] or "2000-01-01")
        except (ValueError, TypeError):
            raise TimelineError(f"column published: {_shown(row['published'])} is not an ISO date", code="table") from None

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
        events: list[Event] = []
        for where, row in self.rows:
            try:
                events.append(event_of(row, document))
            except (ValueError, TypeError) as error:
                problems.append(f"{where}: {error}")
        about = self.about if self.about.get("actors") else {"actors": _recognised(document, events)}
        return Extraction(document, _times(events), _actors(events, about), tuple(events)), problems

    def _document(self) -> Document:
        published = day(self.first["published"]) if self.first["published"] else None
        language = str(self.about.get("language") or "en")
        return Document(
            str(self.first["document"]), self._text(), published, self.first["document_title"] or "", language, self.first["source"] or "",
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


def _gap(size: int, *, first: bool) -> str:
    """So many characters that stand for what is not known."""
    if size < len(_BLANK):
        return " " * size
    return ("…\n\n" if first else _BLANK).rjust(size)


# ----------------------------------------------------------------------------------------------------------- events


def event_of(row: Row, document: Document) -> Event:
    """The event that gives this row on a document; ValueError, naming the column, if there is none."""
    interval = _interval(row)
    sentence, clause = _span(row, "sentence"), _span(row, "clause")
    made = Event(
        row["event_id"], row["title"] or "", document, *sentence, *clause, _time(row, document, interval), interval,
        _one_of(DatedBy, row, "dated_by"), row["how"] or "", _confidence(row), tuple(row["actors"]), row["quoted"],
        _one_of(Status, row, "status"),
    )  # fmt: skip
    for name, value in record(made).items():
        if (value or None) != (row[name] or None) and name not in _OF_DOCUMENT:
            raise TimelineError(f"column {name}: {_shown(row[name])} does not fit the others, which give {_shown(value)}", code="table")
    return made


_OF_DOCUMENT = frozenset({"document", "document_title", "source", "published"})


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _span(row: Row, name: str) -> tuple[int, int]:
    start, end = row[f"{name}_start"], row[f"{name}_end"]
    if start is None or end is None or not 0 <= start < end <= LONGEST:
        raise TimelineError(f"column {name}_start: {start} to {end} is not a place in a text", code="table")
    return start, end


def _one_of(kind: Any, row: Row, name: str) -> Any:
    try:
        return kind(row[name])
    except ValueError:
        raise TimelineError(f"column {name}: {_shown(row[name])} is not one of {', '.join(kind)}", code="table") from None


def _confidence(row: Row) -> float:
    if row["confidence"] is None:
        raise TimelineError("column confidence is empty", code="table")
    return float(row["confidence"])


def _time(row: Row, document: Document, interval: Interval | None) -> TimeExpression | None:
    if row["start"] is None:
        return None
    start, end = row["start"], row["end"] or 0
    if document.text[start:end] != row["date_text"]:
        raise TimelineError(f"column date_text: {_shown(row['date_text'])} is not what stands at {start} to {end}", code="table")
    return TimeExpression(
        start, end, row["date_text"], _one_of(TimexType, row, "timex_type"), row["timex_value"] or "", interval, row["timex_mod"],
        row["anchor"], _one_of(AnchorKind, row, "anchor_kind") if row["anchor_kind"] else None, row["how"] or "", _confidence(row),
        tuple(from_edtf(one) for one in (row["alternatives"] or "").split(_SEPARATOR) if one), row["rule"] or "", row["quoted"],
    )  # fmt: skip


def _times(events: Sequence[Event]) -> tuple[TimeExpression, ...]:
    """The time expressions that date events, each once, in text order; of two that overlap the longer."""
    found: list[TimeExpression] = []
    for time in sorted((event.time for event in events if event.time), key=lambda time: (time.start - time.end, time.start)):
        if all(time.end <= other.start or other.end <= time.start for other in found):
            found.append(time)
    return tuple(sorted(found, key=lambda time: time.start))


def _recognised(document: Document, events: Sequence[Event]) -> list[dict[str, Any]]:
    """What the recogniser makes of the names that take part: a table tells no kinds of actors. Names it does not find are left out."""
    sentences = sorted({(event.sentence_start, event.sentence_end) for event in events})
    apart = [span for place, span in enumerate(sentences) if place == 0 or span[0] >= sentences[place - 1][1]]
    names = {name for event in events for name in event.actors}
    found = [actor for actor in actors.find(document.text, apart, language(document.language).names) if actor.name in names]
    return [known(actor) for actor in found]


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


# ------------------------------------------------------------------------------------------------------------ dates


def _interval(row: Row) -> Interval | None:
    """The time that has these bounds, this EDTF and this precision; None for none, ValueError if they do not fit each other."""
    wanted = (row["earliest"], row["latest"], row["edtf"])
    if row["precision"] == "vague":
        if any(wanted):
            raise TimelineError("column precision: vague, and yet there is a date", code="table")
        return None
    grain = _one_of(Grain, row, "precision")
    for made in _candidates(row, grain):
        if (made.earliest, made.latest, made.edtf) == wanted:
            return made
    raise TimelineError(
        f"column edtf: {row['edtf']} does not fit {row['earliest'] or '…'} to {row['latest'] or '…'} and {grain.value}", code="table"
    )


def _candidates(row: Row, grain: Grain) -> Iterator[Interval]:
    """Every interval that could be meant, the likelier first."""
    start = _moment(row["earliest"])
    last = _moment(row["latest"])
    end = None if last is None else last + (1 if grain in (Grain.MINUTE, Grain.HOUR) else MINUTES_A_DAY)
    for first, final, side in _spans(start, end, grain):
        for part in (None, *Part):
            for approximate in ("~" in (row["edtf"] or ""), True, False):
                with suppress(ValueError):  # no such interval, or one outside the years that can be placed
                    if part is None:
                        yield Interval(first, final, grain, side=side, approximate=approximate)
                    elif side is None or unit_start(first, grain) <= first:
                        yield Interval.of(first, grain, part=part, side=side, approximate=approximate)


def _spans(start: int | None, end: int | None, grain: Grain) -> Iterator[tuple[int, int, Side | None]]:
    """The spans that lie behind bounds of which one may be open: the unit of the grain, then every other unit."""
    grains = (grain, *GRAINS)
    if start is not None and end is not None:
        yield start, end, None
    elif start is not None:
        for one in grains:
            with suppress(ValueError):
                yield start, unit_end(unit_start(start, one), one), Side.SINCE
                yield unit_start(start - 1, one), start, Side.AFTER
    elif end is not None:
        for one in grains:
            with suppress(ValueError):
                yield unit_start(end - 1, one), end, Side.UNTIL
                yield end, unit_end(unit_start(end, one), one), Side.BEFORE


def _moment(text: str | None) -> int | None:
    """The instant of an ISO bound, None for an empty one."""
    if not text:
        return None
    date, _, clock = text.partition("T")
    year, month, of_month = date.rsplit("-", 2)
    hour, minute = clock.split(":")[:2] if clock else ("0", "0")
    return instant(int(year), int(month), int(of_month), int(hour), int(minute))
