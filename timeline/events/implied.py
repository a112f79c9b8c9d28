"""Dates by context: the day the story is about, and the sentences and clauses that name no date of their own but happened then.

News is told from one day, the *focal day*: the first day named within a week before publication in the lead, else the day of
publication. A clause that names no date happened on the day told before it, else on the focal day; a look back to a day long ago ends
where somebody is quoted. A year or a month named in a sentence dates its own clause only: "He announced that the phone would go on
sale in 2007" announces on the focal day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.events import clauses, phrases, titles
from timeline.events.grammar import Grammar
from timeline.events.told import Told
from timeline.model import GRAINS, MINUTES_A_DAY, DatedBy, Document, Event, Grain, Interval, Trait, event_id, instant_of, unit_start
from timeline.text import Span

_FOCAL_DAYS = 8
_FAR_DAYS, _FEWEST_FAR = 500, 3  # so many dates as far from publication as that make a history
_FIRST_DATES = 2  # what news is about stands in front, however long its background
_FEWEST_WORDS = 5
_MOST_OF_IT = 0.7  # of a sentence; a clause that is longer is all that it tells
_LEAD = 9  # sentences, headline and dateline lines included
_LOOKING_BACK = 0.7  # confidence in a day told before that lies far from publication
_SURE, _LIKELY, _GUESSED = 0.85, 0.75, 0.5  # as often as it was right on news: the day told before, the focal day, the day of publication
_HEAD_LINES, _HEAD = 6, 600  # lines and code points in which a headline stands; a line without a mark further down is a heading
_NO_FOCUS = frozenset({Trait.BARE_CLOCK, Trait.LENGTH_BETWEEN, Trait.TOLD})
_FROM_A_LIFE = 60  # code points to its date, at most, and then some


@dataclass(frozen=True, slots=True)
class _Day:
    """A day that the story is at, why it holds, and how sure that is."""

    interval: Interval
    how: str
    confidence: float
    background: bool = False  # far from publication: a look back, that the next sentence about today ends


def implied(
    grammar: Grammar, document: Document, told_by_words: Sequence[Told], sentences: Sequence[Span], quotations: Sequence[Span]
) -> list[Told]:
    """The events of sentences and clauses that their context dates, in text order, without their actors.

    `told_by_words` are the events that words date, in text order. Nothing is dated without a publication date or a day that the text names.
    """
    dated = [one.event for one in told_by_words]
    focal = _focal_day(document, dated, sentences)
    made: list[Told] = []
    by_sentence: dict[int, list[Event]] = {}
    for event in dated:
        by_sentence.setdefault(event.sentence_start, []).append(event)
    told: _Day | None = None
    now = _day_of_publication(document, "it speaks of what holds now, so it takes the day of publication", _SURE)
    for span in sentences:
        own = by_sentence.get(span[0], [])
        if told is not None and told.background and _quotes(span, quotations):
            told = None
        quoted = _quotes(span, quotations)
        for part in _undated_parts(grammar, document.text, span, own):
            day = now if now is not None and not quoted and _holds_now(grammar, document.text, part) else told or focal
            if day is not None:
                made.append(_event(grammar, document, span, part, day))
        days = [event for event in own if _names_a_day(event) and not event.quoted and not _is_beside(grammar, document, event)]
        if days:
            told = _told_by(document, days[-1])
    return made


def _undated_parts(grammar: Grammar, text: str, span: Span, own: Sequence[Event]) -> Iterator[Span]:
    """The sentence, or the clauses of it, that tell a happening without a date of their own."""
    if not own:
        if _tells(grammar, text, span):
            yield span
        return
    if any(_names_a_day(event) and event.clause_end - event.clause_start > _MOST_OF_IT * (span[1] - span[0]) for event in own):
        return
    if any(event.time is not None and Trait.LENGTH_BETWEEN in event.time.traits for event in own):
        return  # "the standoff comes just seven months after [the truce]": what is left only says how long ago
    rest = phrases.stripped(text, *_around(grammar, text, span, [(event.clause_start, event.clause_end) for event in own]))
    if rest[0] < rest[1]:  # ", recaptured over the weekend,", "an agreement signed in 1991": the rest happened on another day
        yield rest
        return
    if any(_names_a_day(event) for event in own):
        return
    first = min(event.time.words_start for event in own if event.time)
    saying = grammar.reporting.search(text, *span)
    if saying is not None and saying.end() < first and grammar.what_is_said.search(text, saying.end(), first):
        yield phrases.stripped(text, span[0], saying.end())


def _around(grammar: Grammar, text: str, span: Span, dated: Sequence[Span]) -> Span:
    """The hull of what a sentence tells around its dated clauses; empty where nothing told is left."""
    borders = [span[0], *(border for clause in sorted(dated) for border in clause), span[1]]
    told = [
        (start, end) for start, end in zip(borders[::2], borders[1::2], strict=True) if start < end and _tells(grammar, text, (start, end))
    ]
    return (told[0][0], told[-1][1]) if told else (span[0], span[0])


def _tells(grammar: Grammar, text: str, span: Span) -> bool:
    """Whether words tell a happening that is over or going on: they hold a verb, and none that looks ahead comes first."""
    verb = grammar.tells.search(text, *span) or grammar.reporting.search(text, *span)
    if verb is None and text[span[1] - 1] not in ".!?," and _is_in_head(text, span[0]):
        verb = grammar.headline_verb.search(text, *span)
    if verb is None:  # no verb, or one of habit: "half of the food comes through the port"
        return False
    if grammar.condition.match(text, span[0]):
        return False  # "if they agreed"
    if verb[0] in grammar.states and not grammar.going_on.match(text, verb.end()):
        return False  # a state, not a happening: "the firm is based in Oslo"
    ahead = grammar.ahead.search(text, *span)
    return ahead is None or ahead.start() > verb.start()


def _holds_now(grammar: Grammar, text: str, span: Span) -> bool:
    """Whether a sentence tells by its first verb what holds at the time of writing: "the phone has a new screen", not "has sold"."""
    verb = grammar.tells.search(text, *span)
    if verb is None or text[span[1] - 1] not in ".!?":
        return False  # a headline's present is what happened
    return verb[0] in grammar.holds_now and not grammar.perfect.match(text, verb.end())


def _is_in_head(text: str, position: int) -> bool:
    """Whether a line begins at `position` and is one of the first."""
    line = text[:position].rstrip(" ") if position < _HEAD else "."
    return (not line or line.endswith("\n")) and line.count("\n") < _HEAD_LINES


def _names_a_day(event: Event) -> bool:
    interval = event.interval
    return interval is not None and interval.side is None and GRAINS.index(interval.grain) <= GRAINS.index(Grain.DAY)


def _quotes(span: Span, quotations: Sequence[Span]) -> bool:
    """Whether a sentence quotes somebody: what people say of the news is said now."""
    index = bisect_left(quotations, span)
    return any(start < span[1] and span[0] < end for start, end in quotations[max(0, index - 1) : index + 1])


def _is_beside(grammar: Grammar, document: Document, event: Event) -> bool:
    """Whether the story does not go to the day of an event: it is ahead, or told of somebody's life, or in brackets."""
    if event.start is None or event.interval is None:
        return False
    if document.published is not None and event.interval.first > instant_of(document.published):
        return True
    text, start, end = document.text, event.sentence_start, event.start
    if grammar.of_a_life.search(text[max(start, end - _FROM_A_LIFE) : end]) is not None:
        return True
    return text.rfind("(", start, end) > text.rfind(")", start, end)


def _told_by(document: Document, event: Event) -> _Day:
    assert event.interval is not None
    words = document.text[event.start : event.end] if event.start is not None and event.end is not None else ""
    day = Interval.of(event.interval.first, Grain.DAY)
    published = instant_of(document.published) if document.published is not None else day.first
    far = abs(published - day.first) > _FOCAL_DAYS * MINUTES_A_DAY
    return _Day(day, f"it takes the day told just before, ‘{words}’", _LOOKING_BACK if far else _SURE, background=far)


def _focal_day(document: Document, dated: Sequence[Event], sentences: Sequence[Span]) -> _Day | None:
    """The first day within a week before publication that the lead names, else the day of publication."""
    if document.published is None:
        return None
    published = unit_start(instant_of(document.published), Grain.DAY)
    lead = sentences[min(len(sentences), _LEAD) - 1][1]
    for event in dated:
        if event.sentence_start >= lead or not _names_a_day(event) or event.time is None or event.quoted or event.time.traits & _NO_FOCUS:
            continue
        assert event.interval is not None
        back = (published - unit_start(event.interval.first, Grain.DAY)) // MINUTES_A_DAY
        if 0 <= back <= _FOCAL_DAYS:
            words = event.time.text
            return _Day(Interval.of(event.interval.first, Grain.DAY), f"it takes the day the story is about, ‘{words}’", _LIKELY)
    if _is_history(dated, published):
        return None
    return _day_of_publication(document, "the text names no other day near publication, so it takes the day of publication", _GUESSED)


def _day_of_publication(document: Document, how: str, confidence: float) -> _Day | None:
    if document.published is None:
        return None
    return _Day(Interval.of(instant_of(document.published), Grain.DAY), how, confidence)


def _is_history(dated: Sequence[Event], published: int) -> bool:
    """Whether nearly all that a text dates, its first dates too, lies far from its publication, which then dates nothing."""
    moments = [event.interval.first for event in dated if event.interval is not None]
    if any(abs(moment - published) <= _FOCAL_DAYS * MINUTES_A_DAY for moment in moments[:_FIRST_DATES]):
        return False
    far = sum(1 for moment in moments if abs(moment - published) > _FAR_DAYS * MINUTES_A_DAY)
    return far >= _FEWEST_FAR and far > 2 * (len(moments) - far)


def _event(grammar: Grammar, document: Document, sentence: Span, part: Span, day: _Day) -> Told:
    saying = [hit for hit in grammar.reporting.finditer(document.text, *part) if hit.end() >= part[1]]
    short = len(document.text[slice(*part)].split()) < _FEWEST_WORDS
    clause = clauses.of(grammar, document.text, part, sentence)
    headed = clauses.of(grammar, document.text, sentence, sentence) if saying or short else clause  # "Ortiz announced" is no headline
    return Told(Event(
        event_id(document.text, *part), titles.title(grammar, document.text, headed), document, *sentence, *part,
        None, day.interval, DatedBy.CONTEXT, f"These words name no day; {day.how}.", day.confidence, (),
    ), clause)  # fmt: skip
