"""Rows of one sentence that tell one happening twice: its dateline and "today", both ends of a range, two mentions of one day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline import patterns as re
from timeline.events.clauses import is_link
from timeline.events.grammar import NEVER, Grammar
from timeline.model import GRAINS, Event, Side, TimeExpression

_WORD = re.compile(r"\[[^\[\]]*\]\S*|[^\W_]+")
_MEANT = re.compile(r"\[|[^\W_]{1,4}$")  # who a pronoun means, and the pronoun
_FEWEST = 3  # words that two titles have in common
_NEAR = 8  # rows back in one sentence
_LONGEST_STRETCH = 60  # code points from one end to the other


def told_once(grammar: Grammar, events: Sequence[Event]) -> tuple[Event, ...]:
    """The events without those that say the same of the same sentence as another one: the one with the finest time stays.

    The members of a list of dates stay all: "visited on 12 and 13 May", and so does who says what has a date of its own.
    """
    left_out: set[int] = set()
    for at, event in enumerate(events):
        near = events[max(0, at - _NEAR) : at]
        for before in near:
            if before.sentence_start != event.sentence_start or id(before) in left_out or not _is_same(grammar, before, event, near):
                continue
            worse = min((event, before), key=_fineness)
            left_out.add(id(worse))
            if worse is event:
                break
    return tuple(one for one in events if id(one) not in left_out)


def _goes_on_finer(grammar: Grammar, one: Event, other: Event) -> bool:
    """Whether the later date of two lies in the earlier one, and no verb, "and" or "or" stands between them."""
    if one.time is None or other.time is None:
        return False
    first, last = sorted((one, other), key=lambda event: event.time.start if event.time else 0)
    if first.time is None or last.time is None or _fineness(last) <= _fineness(first) or not _is_inside(one, other):
        return False
    between = (one.document.text, first.time.end, max(first.time.end, last.time.start))
    return grammar.main_verb.search(*between) is None and grammar.also.search(*between) is None


def _fineness(event: Event) -> tuple[bool, int, bool, int]:
    """How well its time is known: by its words, to which grain; of two alike the one whose clause holds its date, then the first."""
    grain = -GRAINS.index(event.interval.grain) if event.interval is not None else -len(GRAINS)
    inside = event.time is not None and event.clause_start <= event.time.start < event.clause_end
    return event.time is not None, grain, inside, -event.clause_start


def _what_is_said(grammar: Grammar, event: Event, start: int) -> bool:
    """Whether a sentence tells behind a place what somebody says; "il confie la caisse à sa nièce" says nothing."""
    text, end = event.document.text, event.sentence_end
    return grammar.complement.search(text, start, end) is not None or any(mark in text[start:end] for mark in '«“":;')


def _is_same(grammar: Grammar, one: Event, other: Event, between: Sequence[Event]) -> bool:
    """Whether two events of a sentence are one happening, by their titles and their times."""
    left, right = _WORD.findall(one.title.casefold()), _WORD.findall(other.title.casefold())
    if one.time is None or other.time is None:
        told, dated = (left, right) if one.time is None else (right, left)
        context = one if one.time is None else other
        says = grammar.reporting.search(context.document.text, context.clause_start, context.clause_end)
        if says and told == dated and grammar.reporting.search(context.title) is None:
            return True  # "I should add" today "that he died in March", told as "He died in March"
        if (
            says
            and grammar.reporting.search(context.title)
            and not (told == dated and grammar.says_that and not _what_is_said(grammar, context, says.end()))
        ):
            return False  # "Ortiz announced" today "that the bridge would open in 2019"
        if told == dated:
            return True  # "The shares fell between Friday's report and Monday's close": what is left of it tells no more
        by_words = other if context is one else one
        if len(told) > len(dated) > _FEWEST and told[: len(dated)] == dated and not _is_of_a_thing(grammar, by_words):
            return True  # "A man was killed[, about one in the morning, outside the hotel]"
        return dated[: len(told)] == told and len(told) >= _FEWEST and _is_no_finer(context, by_words)
    if left == right and _are_ends(grammar, one, other):
        return True
    if left == right and not _is_inside(one, other) and _are_listed((one, *between, other)):
        return False
    if left == right and len(left) >= _FEWEST and (_has_clock(one) or _has_clock(other)) and _goes_on_finer(grammar, one, other):
        return True  # "on Monday of this week, at about 7.40", not "on Monday, the 27th, or late this month"
    begins = left[: len(right)] == right or right[: len(left)] == left
    if begins and min(len(left), len(right)) >= _FEWEST and _is_inside(one, other) and _tells_finer(one, other):
        return True  # "Berg (1844–1919) was born on 2 March 1844", of 1844
    spans = sorted(((one.clause_start, -one.clause_end), (other.clause_start, -other.clause_end)))
    together = spans[0][1] <= spans[1][1] + 1  # one clause lies in the other, the full stop apart
    dates = {*_WORD.findall(one.time.text.casefold()), *_WORD.findall(other.time.text.casefold())}
    undated = [_undated(grammar, event.title, words, dates) for event, words in ((one, left), (other, right))]
    if undated[0] == undated[1] and _only_one_tells_when(grammar, one, other):
        return len(left) >= _FEWEST
    alike = (together or left[-1:] == right[-1:]) and (_is_part(left, right, dates) or _is_part(right, left, dates))
    alike = alike or (
        sorted(undated[0]) == sorted(undated[1]) and len(undated[0]) >= _FEWEST
    )  # "Der Lauf fand …" of "2024 fand der Lauf …"
    return alike and _are_one_time(grammar, one, other)


def _tells_finer(one: Event, other: Event) -> bool:
    """Whether the coarser of two dates stands in brackets, and its title has the finer one in its words."""
    coarse, fine = sorted((one, other), key=_fineness)
    if coarse.time is None or fine.time is None or _fineness(coarse)[1] == _fineness(fine)[1]:
        return False
    opens = coarse.document.text.rfind("(", coarse.sentence_start, coarse.time.start)
    in_brackets = opens >= 0 and ")" not in coarse.document.text[opens : coarse.time.start]
    return in_brackets and fine.time.text in coarse.title


def _undated(grammar: Grammar, title: str, words: Sequence[str], dates: Collection[str]) -> list[str]:
    """The words of a title without those of its dates, nor what leads to one at the front where the verb stands behind that."""
    lead = grammar.date_lead.match(title) if grammar.verb_second else None
    first = len(_WORD.findall(lead[0])) if lead else 0
    words = words[first:] if first < len(words) and words[first] in dates else words
    return [word for word in words if word not in dates]


def _has_clock(event: Event) -> bool:
    return event.interval is not None and event.interval.has_clock


def _only_one_tells_when(grammar: Grammar, one: Event, other: Event) -> bool:
    """Whether of two dates of one title the coarser one belongs to something named in it."""
    if one.interval is None or other.interval is None or one.interval.grain is other.interval.grain:
        return False
    coarse, fine = sorted((one, other), key=lambda event: -GRAINS.index(event.interval.grain) if event.interval else 0)
    if coarse.time is None or fine.time is None or not _is_of_a_thing(grammar, coarse):
        return False
    between = coarse.document.text[coarse.time.end : max(coarse.time.end, fine.time.start)]
    return grammar.also.search(between) is None or _in_relative(grammar, coarse)


def _is_of_a_thing(grammar: Grammar, event: Event) -> bool:
    """Whether the date of an event belongs to something named in it: "units made [in 2021]", "its [first-quarter] results"."""
    if event.time is None:
        return False
    text, start = event.document.text, event.time.words_start
    near = max(event.sentence_start, start - _LONGEST_STRETCH)
    if grammar.of_at_end.search(text, near, start) or _in_relative(grammar, event):
        return True
    if grammar.determiner_at_end.search(text, near, start) and grammar.nouns_next.match(text, event.time.end):
        return True
    before = text[near:start].rstrip()
    word = before[before.rfind(" ", 0, len(grammar.before_date_at_end.sub("", before).rstrip())) + 1 :]
    knows = grammar.joins_verbs is not NEVER and grammar.participle.match(word) is not None
    return knows and not grammar.joins_verbs.search(before[: len(before) - len(word)])


def _in_relative(grammar: Grammar, event: Event) -> bool:
    """Whether the date of an event stands in a relative clause: "the books that vanished [this summer]"."""
    if event.time is None:
        return False
    before = event.document.text[max(event.sentence_start, event.time.words_start - _LONGEST_STRETCH) : event.time.words_start]
    opened = [*grammar.relative_opening.finditer(before), *grammar.relative_inside.finditer(before)]
    return any("," not in before[hit.end() :] and grammar.verb.search(before, hit.end()) for hit in opened)


def _is_part(short: Sequence[str], long: Sequence[str], dates: Collection[str]) -> bool:
    """Whether the words of a title stand in another one in the same order, whoever its pronoun means, but for a date at the end."""
    if short and long and short[0] != long[0] and (_MEANT.match(short[0]) and _MEANT.match(long[0])):
        short, long = short[1:], long[1:]
    ends = [[word for word in words if word not in dates and not word.isdigit()][-1:] for words in (short, long)]
    if ends[0] != ends[1]:
        return False
    rest = iter(long)
    return len(short) >= _FEWEST and all(word in rest for word in short)


def _are_one_time(grammar: Grammar, one: Event, other: Event) -> bool:
    """Whether two times are one, or one names the other's unit: "[the August] bank holiday of [the same year], [27 August]"."""
    mine, its = one.interval, other.interval
    if mine is None or its is None or one.time is None or other.time is None:
        return False
    if (mine.first, mine.last) == (its.first, its.last):
        return True
    low, high = min(one.time.end, other.time.end), max(one.time.start, other.time.start)
    between = one.document.text[low:high]
    return _is_inside(one, other) and (between.strip() == "," or grammar.of_its_unit.fullmatch(between) is not None)


def _is_no_finer(context: Event, dated: Event) -> bool:
    """Whether the time that a context gives says no more than the words of the other event do."""
    mine, its = context.interval, dated.interval
    if mine is None or its is None:
        return mine is None
    begins = mine.first <= its.first or mine.side is Side.UNTIL
    return begins and (its.last <= mine.last or mine.side is Side.SINCE)


def _is_inside(one: Event, other: Event) -> bool:
    """Whether one of two times lies within the other."""
    mine, its = one.interval, other.interval
    if mine is None or its is None:
        return False
    return (mine.first <= its.first and its.last <= mine.last) or (its.first <= mine.first and mine.last <= its.last)


def _are_ends(grammar: Grammar, one: Event, other: Event) -> bool:
    """Whether the dates of two events are the ends of one stretch: "between [Friday]'s report and [Monday]'s close"."""
    if one.time is None or other.time is None:
        return False
    first, last = sorted((one.time, other.time), key=_start)
    text = one.document.text
    opens = grammar.stretch_start.search(text, max(one.sentence_start, first.start - _LONGEST_STRETCH), first.start)
    return opens is not None and grammar.stretch_goes_on.fullmatch(text, first.end, max(first.end, last.start)) is not None


def _start(time: TimeExpression) -> int:
    return time.start


def _are_listed(events: Sequence[Event]) -> bool:
    """Whether only the words of a list join the dates of the first and the last of some events: "on 12 and 13 May"."""
    places = sorted(
        {(time.start, time.end) for time in (events[0].time, *(one.time for one in events), events[-1].time) if time is not None}
    )
    first, last = sorted((time.start, time.end) for time in (events[0].time, events[-1].time) if time is not None)
    text = events[0].document.text
    return all(is_link(text[left[1] : right[0]]) for left, right in pairwise(places) if first <= left and right <= last)
