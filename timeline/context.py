"""Dates by context: the day the story is about, and the sentences and clauses that name no date of their own but happened then.

News is told from one day, the *focal day*: the first day named within a week before publication in the lead, else the day of
publication. A clause that names no date happened on the day told just before it in its paragraph, else on the focal day. A year or a
month named in a sentence dates its own clause only: "He announced that the phone would go on sale in 2007" announces on the focal day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline import clauses
from timeline.model import GRAINS, MINUTES_A_DAY, DatedBy, Document, Event, Grain, Interval, event_id, instant_of, unit_end, unit_start
from timeline.text import Span

_FOCAL_DAYS = 8
_LEAD = 9  # sentences, headline and dateline lines included
_SURE, _LIKELY, _GUESSED = 0.6, 0.5, 0.4  # confidence in the day told just before, the focal day, the day of publication
_TELLS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|said|says|told|went|came|took|made|gave|left|began|fell|rose|won|lost|held|led|met|ran|"
    r"saw|sent|knew|found|became|brought|bought|built|broke|chose|drew|drove|fled|flew|fought|grew|laid|paid|sold|spoke|spent|stood|struck|"
    r"threw|wrote|put|set|shot|hit|cut|dies|\w{3,}ed|\w{3,}[^s\W]s)\b"
)
_AHEAD = re.compile(r"\b(?:will|would|shall|may|might|could|should|can|going to|is to|are to)\b")
_REPORTED = re.compile(r"\bthat\b|[,;:—–]\s|\b(?:which|who|since|after|before|when|as|while|because|but|and)\b")
OPT = {"carry": "paragraph", "parts": True, "ahead": False, "quotes": True}


@dataclass(frozen=True, slots=True)
class _Day:
    """A day that the story is at, why it holds, and how sure that is."""

    interval: Interval
    how: str
    confidence: float


def implied(document: Document, dated: Sequence[Event], sentences: Sequence[Span], quotations: Sequence[Span]) -> list[Event]:
    """The events of sentences and clauses that their context dates, in text order, without their actors.

    `dated` are the events that words date, in text order. Nothing is dated without a publication date or a day that the text names.
    """
    focal = _focal_day(document, dated, sentences)
    made: list[Event] = []
    by_sentence: dict[int, list[Event]] = {}
    for event in dated:
        by_sentence.setdefault(event.sentence_start, []).append(event)
    told: _Day | None = None
    end_before = 0
    for span in sentences:
        if _new_paragraph(document.text, end_before, span[0]):
            told = None if OPT["carry"] == "paragraph" else told
        end_before = span[1]
        own = by_sentence.get(span[0], [])
        day = told or focal
        if day is not None:
            made += [_event(document, span, part, day) for part in _undated_parts(document.text, span, own)]
        days = [event for event in own if _names_a_day(event) and not event.quoted]
        if days and OPT["carry"] != "never":
            told = _told_by(document, days[-1])
    return made


def _new_paragraph(text: str, end: int, start: int) -> bool:
    return "\n" in text[end:start]


def _undated_parts(text: str, span: Span, own: Sequence[Event]) -> Iterator[Span]:
    """The sentence, or the clauses of it, that tell a happening without a date of their own."""
    if not own:
        if _tells(text, span):
            yield span
        return
    if not OPT["parts"] or any(_names_a_day(event) for event in own):
        return
    first = min(event.time.words_start for event in own if event.time)
    last = max(event.time.end for event in own if event.time)
    pieces = clauses.pieces(text, span)
    before = [piece for piece in pieces if piece[1] <= first]
    after = [piece for piece in pieces if piece[0] >= last]
    for group in (before, after):
        if group and _tells(text, (group[0][0], group[-1][1])):
            yield clauses.stripped(text, group[0][0], group[-1][1])


def _tells(text: str, span: Span) -> bool:
    """Whether words tell a happening that is over or going on: they hold a verb, and none that looks ahead comes first."""
    verb = _TELLS.search(text, *span)
    if verb is None:
        return False
    ahead = _AHEAD.search(text, *span)
    return OPT["ahead"] or ahead is None or ahead.start() > verb.start()


def _names_a_day(event: Event) -> bool:
    interval = event.interval
    return interval is not None and interval.side is None and GRAINS.index(interval.grain) <= GRAINS.index(Grain.DAY)


def _told_by(document: Document, event: Event) -> _Day:
    assert event.interval is not None
    words = document.text[event.start : event.end] if event.start is not None and event.end is not None else ""
    return _Day(_whole_day(event.interval), f"it takes the day told just before, ‘{words}’", _SURE)


def _whole_day(interval: Interval) -> Interval:
    """The day that an interval begins on, without its clock and part of day."""
    start = unit_start(interval.first, Grain.DAY)
    return Interval(start, unit_end(start, Grain.DAY), Grain.DAY)


def _focal_day(document: Document, dated: Sequence[Event], sentences: Sequence[Span]) -> _Day | None:
    """The first day within a week before publication that the lead names, else the day of publication."""
    if document.published is None:
        return None
    published = unit_start(instant_of(document.published), Grain.DAY)
    lead = sentences[min(len(sentences), _LEAD) - 1][1]
    for event in dated:
        if (
            event.sentence_start >= lead
            or not _names_a_day(event)
            or event.time is None
            or event.time.rule in ("clock", "units-after", "told-later")
        ):
            continue
        assert event.interval is not None
        back = (published - unit_start(event.interval.first, Grain.DAY)) // MINUTES_A_DAY
        if 0 <= back <= _FOCAL_DAYS:
            words = event.time.text
            return _Day(_whole_day(event.interval), f"it takes the day the story is about, ‘{words}’", _LIKELY)
    day = Interval(published, unit_end(published, Grain.DAY), Grain.DAY)
    return _Day(day, "the text names no other day near publication, so it takes the day of publication", _GUESSED)


def _event(document: Document, sentence: Span, part: Span, day: _Day) -> Event:
    how = f"these words name no day; {day.how}."
    return Event(
        event_id(document.text, *part), clauses.title(document.text, sentence, part, (part[0], part[0])), document, *sentence, *part,
        None, day.interval, DatedBy.CONTEXT, how, day.confidence, (),
    )  # fmt: skip
