"""The happenings that a date set apart from them dates: what an entry, a row or the text below a heading tells first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from timeline.events import clauses
from timeline.events.aspect import tells
from timeline.events.grammar import Grammar
from timeline.events.no_row import is_of_the_page, is_of_weather
from timeline.events.told import Told
from timeline.interface import said
from timeline.layout import Layout
from timeline.model import (
    GRAINS,
    MINUTES_A_DAY,
    AnchorKind,
    BlockKind,
    DatedBy,
    Document,
    Event,
    Grain,
    Interval,
    Side,
    TimeExpression,
    Trait,
    event_id,
)
from timeline.text import Span, cells
from timeline.times.leads import CLOCK_RANK, DAY_RANK, Lead

_FEWEST_WORDS = 3  # of a sentence that tells what an entry is about: "Rain.", "Sunday." and "Quiet night." are notes beside it
_FEWEST_OF_A_LETTER = 3  # paragraphs
_SOON_ANSWERED = 14 * MINUTES_A_DAY
_DIARY_DAYS = 4  # between one entry and the next
_NEXT_HOURS = 6 * 60  # minutes to the next entry of a log; a list of what happened on a day has longer gaps
_NEXT_HEADS = 3  # heads in which the next time of day stands, below the day of its own
_AN_ARTICLE = 20  # code points
_FARTHEST = 300  # code points between a date and what it dates, for the two to be shown as one sentence


def entries(grammar: Grammar, document: Document, layout: Layout, times: Sequence[TimeExpression]) -> Iterator[Told]:
    """The events of the leads of a document, in order: one for an entry, and one for each item or row below a heading.

    None for an entry whose first sentence names a time of its own within that of the lead, nor for a heading over prose that does.
    """
    dating = [time for time in times if time.dates and time.interval is not None]
    starts = [time.start for time in dating]
    for index, lead in enumerate(layout.leads.all):
        time = _time(lead, dating, starts)
        if lead.stamp or time is None:
            continue
        more = layout.leads.all[index + 1 : index + 2]
        following = more[0].opens(layout.shape) if more else lead.over
        told = _within(dating, starts, (lead.end, min(lead.over, following)))
        spans = _first_told(grammar, document.text, layout, lead, min(lead.over, following))
        if lead.topic:  # what its section tells first, if it tells anything and names no time of its own
            spans = [span for span in spans[:1] if grammar.tells.search(document.text, *span) and not _within(dating, starts, span)]
        of_clock = time.interval is not None and time.interval.has_clock
        for number, first in enumerate(spans):
            span = _behind_a_note(grammar, document.text, layout, first, min(lead.over, following))
            in_table = _kind(layout, span) is BlockKind.ROW
            if is_of_the_page(grammar, document.text, span) or (not in_table and is_of_weather(grammar, document.text, span)):
                continue  # "Dear Mother,", "Fog."
            inside = _within(dating, starts, span)
            of_its_own = span != first and any(not _tells_when(one, time) for one in inside)  # "1948: Rebuilding. In 1951 it opened."
            if inside and (of_its_own or of_clock):  # "11:10 All clear. They met at noon."
                span, inside = first, _within(dating, starts, first)
            item = _kind(layout, span) in (BlockKind.ITEM, BlockKind.ROW)
            acts = tells(grammar, document.text, span)
            dated = told if lead.alone and lead.rank < DAY_RANK and not item and not acts else inside
            if not any(_tells_when(one, time) for one in dated):
                yield _event(grammar, document, lead, time, span, first=number == 0)


def _time(lead: Lead, times: Sequence[TimeExpression], starts: Sequence[int]) -> TimeExpression | None:
    """The expression of a lead that says it most exactly."""
    own = _within(times, starts, (lead.start, lead.end))
    return min(own, key=lambda one: GRAINS.index(one.interval.grain) if one.interval else len(GRAINS), default=None)


def _within(times: Sequence[TimeExpression], starts: Sequence[int], span: Span) -> Sequence[TimeExpression]:
    return times[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def _tells_when(one: TimeExpression, lead: TimeExpression) -> bool:
    """Whether a time below a lead lies in the lead's time or counts from it ("yesterday"), and is no mere look back to a full date."""
    if one.interval is None or lead.interval is None or one.interval.side is not None:
        return False
    if Trait.LENGTH_BETWEEN in one.traits and (one.interval.last <= lead.interval.first or one.interval.first >= lead.interval.last):
        return False  # "3 January: Transit of Suez, a day after arriving at Port Said"
    goes_on = lead.interval.side is Side.SINCE
    inside = lead.interval.first <= one.interval.first and (goes_on or one.interval.last <= lead.interval.last)
    reached = one.anchor_kind is not AnchorKind.ABSOLUTE and Trait.DAY_OF_MONTH not in one.traits
    return (inside or reached) and not is_told_at(one, lead.interval)


def is_told_at(one: TimeExpression, lead: Interval) -> bool:
    """Whether what an entry says of a later time was told at the entry's own time of day: "15:30 All trains cancelled until Saturday"."""
    if one.interval is None or not lead.has_clock:
        return False
    return one.interval.side is Side.UNTIL or (one.interval.has_clock and one.interval.first > lead.first)


def _first_told(grammar: Grammar, text: str, layout: Layout, lead: Lead, end: int) -> list[Span]:
    """What a lead dates first: the sentence beside it, or below it the first one and that of every item and row."""
    spans, shape = layout.sentences, layout.shape
    block = shape.blocks[lead.block]
    if block.kind is BlockKind.ROW:
        inside = _telling(grammar, text, layout, lead.block, lead)
    else:
        inside = [span for span in spans[bisect_left(spans, (lead.end, 0)) :][:1] if span[0] < min(block.end, end)]
        if inside and block.kind is not BlockKind.HEADING:
            return inside
    below: list[Span] = []
    row = cells(text, block.start, block.end) if block.kind is BlockKind.ROW else []
    dated = {cell.column for cell in row if lead.start <= cell.start < lead.end}
    for number in range(lead.block + 1, len(shape.blocks)):
        one = shape.blocks[number]
        if one.start >= end:
            break
        if block.kind is BlockKind.ROW and not lead.alone and one.kind is not BlockKind.ROW:
            break
        if one.kind in (BlockKind.HEADING, BlockKind.CAPTION) or (below and one.kind not in (BlockKind.ITEM, BlockKind.ROW)):
            continue
        if one.kind is BlockKind.ROW:
            if dated & {cell.column for cell in cells(text, one.start, one.end)}:
                break  # it has something else where the date of this one stands
            below += _telling(grammar, text, layout, number, lead)
            continue
        at = bisect_left(spans, (one.start, 0))
        below += [span for span in spans[at : at + 1] if span[0] < one.end]
    if block.kind is BlockKind.ROW:
        return [*inside, *below]
    return below or inside


def _telling(grammar: Grammar, text: str, layout: Layout, number: int, lead: Lead) -> list[Span]:
    """The first sentence of the cell of a row that tells what happened: the first with a verb, else with some words; none if none has."""
    block = layout.shape.blocks[number]
    own = [(cell.start, cell.end) for cell in cells(text, block.start, block.end) if not lead.start <= cell.start < lead.end]
    own = [(start, end) for start, end in own if any(map(str.isalpha, text[start:end]))]
    verbs = [one for one in own if grammar.tells.search(text, *one) or grammar.headline_verb.search(text, *one)]
    several = [one for one in own if len(text[slice(*one)].split()) >= _FEWEST_WORDS]
    for cell in [*verbs, *several, *own][:1]:
        at = bisect_left(layout.sentences, (cell[0], 0))
        return [span for span in layout.sentences[at : at + 1] if span[0] < cell[1]]
    return []


def _behind_a_note(grammar: Grammar, text: str, layout: Layout, span: Span, end: int) -> Span:
    """The sentence behind a note of a word or two without a verb ("Rain. The column left"), if it has one and is of the same block; behind
    one on the weather alone any other that says something.
    """
    block, weather = layout.shape.block_at(span[0]), is_of_weather(grammar, text, span)
    if block is None or (len(text[slice(*span)].split()) >= _FEWEST_WORDS and not weather):
        return span
    if not weather and (grammar.tells.search(text, *span) or grammar.headline_verb.search(text, *span)):
        return span
    at = bisect_left(layout.sentences, (span[1], 0))
    following = next(iter(layout.sentences[at : at + 1]), span)
    says = grammar.tells.search(text, *following) or (weather and len(text[slice(*following)].split()) >= _FEWEST_WORDS)
    return following if following[1] <= min(block.end, end) and says else span


def _kind(layout: Layout, span: Span) -> BlockKind:
    block = layout.shape.block_at(span[0])
    return block.kind if block is not None else BlockKind.PARAGRAPH


def _event(grammar: Grammar, document: Document, lead: Lead, time: TimeExpression, span: Span, *, first: bool) -> Told:
    text = document.text
    clause = clauses.of(grammar, text, span, span)
    near = first and span[0] - lead.end <= _FARTHEST
    if near:
        start, end = min(lead.start, time.words_start, span[0]), max(span[1], time.end)
        return Told(Event(
            event_id(text, time.words_start, time.end), "", document, start, end, *span, time, time.interval,
            DatedBy.WORDS, time.how, time.confidence,
        ), clause, clause)  # fmt: skip
    how = said("It stands below ‘{words}’. {how}", words=" ".join(time.text.split()), how=time.how)
    return Told(Event(
        event_id(text, *span), "", document, *span, *span, None, time.interval, DatedBy.CONTEXT, how, time.confidence, (),
    ), clause, clause)  # fmt: skip


class Above:
    """The time of the innermost lead in force at a place, for what names no time itself."""

    def __init__(self, layout: Layout, times: Sequence[TimeExpression], text: str, grammar: Grammar) -> None:
        """Over the times of a document."""
        self._grammar = grammar
        self.titled, self.remembers = layout.titled, layout.remembers
        in_text = self.titled if self.titled is not None and text.startswith(self.titled.text, self.titled.start) else None
        self._sits_from = text.rfind("\n", 0, in_text.start) + 1 if in_text is not None else 0  # what is above is its head
        self.leads = layout.leads
        self.times = [time for time in times if time.dates and time.interval is not None]
        self.starts = [time.start for time in self.times]
        self.text = text
        self._letters: dict[int, bool] = {}
        self._next: dict[int, TimeExpression | None] = {}

    def times_in(self, span: Span) -> Sequence[Span]:
        """The words of a span that say when."""
        return [(time.start, time.end) for time in self.times[bisect_left(self.starts, span[0]) : bisect_left(self.starts, span[1])]]

    def ends_between(self, entry: int, position: int) -> bool:
        """Whether the leads over an entry, if there are any, end before a place: its section does."""
        over = [lead for lead in self.leads.over(entry) if not lead.stamp]
        return bool(over) and all(lead.over <= position for lead in over)

    def heading(self, position: int) -> Interval | None:
        """The time of the heading or entry that a place stands below, whatever the text has told since; None where it stands below none."""
        times = (_time(lead, self.times, self.starts) for lead in self.leads.over(position) if not lead.stamp)
        return next((time.interval for time in times if time is not None), None)

    def __call__(self, position: int) -> TimeExpression | None:
        """The time at a place, None where no lead is in force."""
        for lead in self.leads.over(position):
            time = None if lead.stamp and not (lead.letter or lead.record) else _time(lead, self.times, self.starts)
            if time is not None:
                return None if not lead.meets and self._moved(lead, position) else time
        return self.titled if position >= self._sits_from else None

    def next_entry(self, position: int) -> TimeExpression | None:
        """The time of day of the entry behind the one at a place, by which a log had written down what that tells; None where the log has
        no later one, nor in the reports of an office, each of which tells of another case: "9:40 A purse was turned in".
        """
        lead = self._heading(position)
        if lead is None or lead.rank != CLOCK_RANK:
            return None
        if lead.start not in self._next:  # worked out once for all that it heads
            self._next[lead.start] = self._soon_after(lead) if not self._tells_cases else None
        return self._next[lead.start]

    def _soon_after(self, lead: Lead) -> TimeExpression | None:
        """The time of day of the entry behind one, where that comes some hours later at most."""
        at = bisect_left(self.leads.all, lead.start + 1, key=lambda one: one.start)
        following = next((one for one in self.leads.all[at : at + _NEXT_HEADS] if one.rank == CLOCK_RANK), None)
        entry = _time(lead, self.times, self.starts)
        after = _time(following, self.times, self.starts) if following is not None else None
        if entry is None or after is None or entry.interval is None or after.interval is None or after.interval.side is not None:
            return None
        return after if 0 < after.interval.first - entry.interval.first <= _NEXT_HOURS else None

    @cached_property
    def _tells_cases(self) -> bool:
        """Whether most entries with a time of day begin with an article, as reports do and no log: "A man fell", "A dog was seen"."""
        entries = [lead for lead in self.leads.all if lead.rank == CLOCK_RANK]
        opened = sum(1 for lead in entries if self._grammar.determiner_start.match(self.text[lead.end : lead.end + _AN_ARTICLE]))
        return opened > len(entries) / 2

    def told_since(self, position: int, entry: TimeExpression) -> TimeExpression | None:
        """The day that the text has told behind the date of an entry, from which what comes next may go on.

        That is a later one ("The following morning we climbed. Halfway up …") or one that the same paragraph looked back to ("Soldiers dug
        through yesterday. I gave them tea").
        """
        assert entry.interval is not None
        for at in range(bisect_left(self.starts, position) - 1, bisect_left(self.starts, entry.end) - 1, -1):
            one = self.times[at]
            interval = one.interval
            if interval is None or interval.side is not None or one.quoted or GRAINS.index(interval.grain) > GRAINS.index(Grain.DAY):
                continue
            if one.anchor_kind is AnchorKind.TOLD_BEFORE and interval.first >= entry.interval.last:
                return one
            looked_back = one.anchor_kind is not AnchorKind.ABSOLUTE and interval.last <= entry.interval.first
            near = "\n" not in self.text[one.end : position] and Trait.LENGTH_BETWEEN not in one.traits
            return one if looked_back and near else None
        return None

    def meets(self, position: int) -> bool:
        """Whether a place stands in the minutes of a meeting, which tell what that did."""
        lead = self._heading(position)
        return self.titled is not None and position >= self._sits_from if lead is None else lead.meets

    def is_stamp(self, span: Span) -> bool:
        """Whether a sentence only says when the text is from ("Minutes of the meeting held on Friday 14 May 1926", "Tour in Wales,
        1823"), or heads a mail.
        """
        if any(one.letter and one.start <= span[0] and span[1] <= one.end for one in self.leads.all):
            return True  # "Cc: Priya Nair; Registrar"
        first, behind = (bisect_left(self.leads.all, place, key=lambda one: one.start) for place in span)
        return any((one.stamp and one.record) or (one.topic and one.rank < DAY_RANK) for one in self.leads.all[first:behind])

    def in_mail(self, position: int) -> bool:
        """Whether a place stands in a mail of a thread."""
        lead = self._heading(position)
        return lead is not None and lead.letter

    def since_last_letter(self, position: int, entry: TimeExpression) -> Interval | None:
        """The days from the letter that the one at a place answers to its own: what it says that its writer has done, was done then; its
        own day where the text has no letter before it. None where the place stands in no mail of a thread.
        """
        lead = self._heading(position)
        if lead is None or not lead.letter or entry.interval is None:
            return None
        own = Interval.of(entry.interval.first, Grain.DAY)
        times = (_time(one, self.times, self.starts) for one in self.leads.all if one.letter)
        sent = [time.interval.first for time in times if time is not None and time.interval is not None]
        answered = max((day for day in sent if 0 < own.first - day <= _SOON_ANSWERED and day < own.first), default=None)
        return own if answered is None else Interval.between(Interval.of(answered, Grain.DAY), own)

    def _heading(self, position: int) -> Lead | None:
        return next((one for one in self.leads.over(position) if not one.stamp or one.letter or one.record), None)

    def is_letter(self, position: int) -> bool:
        """Whether the day that heads a place heads several paragraphs, as in a letter: what that tells happened by then."""
        lead = self._heading(position)
        if lead is None or lead.rank != DAY_RANK:
            return False
        if lead.start not in self._letters:  # counted once for all that it heads
            parts = self.text[lead.end : lead.over].split("\n\n")
            long = sum(1 for part in parts if part.strip()) >= _FEWEST_OF_A_LETTER
            self._letters[lead.start] = long and not self._is_of_a_diary(lead)
        return self._letters[lead.start]

    def _is_of_a_diary(self, lead: Lead) -> bool:
        """Whether the entry before a day, or behind it, is of a day or two off: what is written down so often happened on its day."""
        day = _time(lead, self.times, self.starts)
        for other in (self.leads.before(lead), self.leads.after(lead)):
            time = _time(other, self.times, self.starts) if other is not None and not other.stamp else None
            if day is None or time is None or day.interval is None or time.interval is None:
                continue
            if 0 < abs(day.interval.first - time.interval.first) <= _DIARY_DAYS * MINUTES_A_DAY:
                return True
        return False

    def _moved(self, lead: Lead, position: int) -> bool:
        """Whether a time of its own has been told between the lead and a place, so that the story says more than the lead."""
        heads_a_day = lead.rank >= DAY_RANK or lead.letter
        grain = GRAINS.index(Grain.DAY) if heads_a_day else len(GRAINS)
        since = max(lead.end, self.text.rfind("\n", 0, position)) if lead.record else lead.end  # of minutes each item is by itself
        told = self.times[bisect_left(self.starts, since) : bisect_left(self.starts, position)]
        return any(
            one.interval is not None
            and GRAINS.index(one.interval.grain) <= grain
            and (not heads_a_day or one.anchor_kind is AnchorKind.ABSOLUTE)
            for one in told
        )
