"""Second looks at a reading: what the rest of the text says for another one, or against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.model import (
    GRAINS,
    MINUTES_A_DAY,
    Against,
    AnchorKind,
    Contradiction,
    Grain,
    Interval,
    Reason,
    TimeExpression,
    TimexType,
    Trait,
    civil,
    shift,
    unit_start,
    weekday,
)
from timeline.text import holding
from timeline.times.discourse import NEAR_STORY, NEXT_FOUND, Anchor, Discourse, time_told
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, unit_at
from timeline.times.reason_words import named
from timeline.times.reasons import Why
from timeline.times.tense import both_ways, direction_of, nearer_of

_PERIODS = {"month": Grain.MONTH, "quarter": Grain.QUARTER, "half": Grain.HALF}
_DAYS_TOLD = 8  # of the times told before, that are looked at
_TENTH = 10
_COUNTED = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR)  # units that are counted from a coarser time


def contradiction(discourse: Discourse, one: Found, interval: Interval) -> Contradiction | None:
    """What the words around a date say against it: a weekday that is not its own, a "later" that would lie before."""
    if one.reading.weekday is not None and interval.grain is Grain.DAY and weekday(interval.first) != one.reading.weekday:
        return Contradiction(Against.WEEKDAY, weekday(interval.first))
    told = discourse.told[-1] if discourse.told else None
    order = discourse.cues.order.search(discourse.low, max(discourse.sentences[one.sentence][0], one.start - 24), one.start)
    if order is None or told is None or one.sentence - told.sentence > 1 or one.reading.anchor_type is AnchorType.TOLD:
        return None
    later = order["later"] is not None
    against = interval.last <= told.interval.first if later else interval.first >= told.interval.last
    return Contradiction(Against.ORDER, None, order.group(1), told.words, told.interval, later) if against else None


def chosen_reading(
    discourse: Discourse, found: Sequence[Found], index: int, first: Interval, other: Interval
) -> tuple[Interval, list[Interval], tuple[Reason, ...]]:
    """Of two readings the one that keeps the order of the story; the rest stays as an alternative.

    "Last May they laid siege … Syrian forces retook the town in March": what is told later with a plain month lies later, so
    "last May" cannot be the May after that March.
    """
    one = found[index]
    if not one.reading.chosen or discourse.published is None:
        return first, [other] if other != first else [], ()
    for later in found[index + 1 : index + 1 + NEXT_FOUND]:
        if later.sentence - one.sentence > NEAR_STORY:
            break
        plain = (
            later.reading.anchor_type is AnchorType.CALENDAR
            and later.reading.grain in (Grain.MONTH, Grain.DAY)
            and Trait.WEEKDAY not in later.traits
        )
        if (
            not plain
            or later.reading.place is None
            or direction_of(discourse, later) is Direction.FUTURE
            or holding(discourse.quotations, later.start) is not None
        ):
            continue
        if discourse.cues.side(discourse.cues.signal.search(discourse.low, max(0, later.start - 24), later.start)) is not None:
            continue  # "has been shut since May" tells of no later time
        if later.sentence == one.sentence and later.reading.grain is Grain.MONTH:
            continue  # "rose last March by 2 per cent against February": months of figures are compared within a sentence
        both = both_ways(later.reading, discourse.published)
        if both is None or nearer_of(*both, discourse.published, takes_effect=False) is Direction.FUTURE:
            continue  # "A trial date was set for January, then moved to 8 March"
        told = both[0]
        if later.reading.grain is Grain.MONTH and shift(told.first, 1, Grain.MONTH) == first.first:
            continue  # "last March … Against February it rose": figures are compared with those of the month before
        if told.first < first.first:
            words = discourse.text[later.start : later.end]
            return other, [first], (Why.TOLD_BEFORE_LATER.of(named=named(words, told)),)
    return first, [other], ()


def same_quarter(
    discourse: Discourse, one: Found, before: Sequence[TimeExpression], interval: Interval, reasons: tuple[Reason | Why, ...]
) -> tuple[Interval, tuple[Reason | Why, ...]]:
    """ "A year earlier", said of a quarter just told, is that quarter of the year before: figures are compared like with like."""
    low = discourse.low[one.start : one.end]
    if one.reading.grain is not Grain.YEAR:
        return interval, reasons
    if (same := discourse.cues.same_period.search(low)) is not None:
        return _same_period(discourse, one, same.lastgroup, interval, reasons)
    if not discourse.cues.a_year_back.fullmatch(low):
        return interval, reasons
    for other in before[::-1][:NEXT_FOUND]:  # "for the nine months …, compared with … a year earlier": of those months, not of the quarter
        if other.interval is not None and other.interval.grain is Grain.QUARTER:
            break
        if other.type is TimexType.DURATION and discourse.cues.months_compared.search(discourse.low, other.start, other.end):
            return interval, reasons
    for told in reversed(discourse.told[-8:]):
        if one.sentence - told.sentence <= NEAR_STORY and told.interval.grain is Grain.QUARTER and told.interval.is_unit:
            return unit_at(shift(told.interval.first, -1, Grain.YEAR), Grain.QUARTER), (
                Why.OF_TOLD_QUARTER.of(named=named(told.words, told.interval)),
            )
    return interval, reasons


def _same_period(
    discourse: Discourse, one: Found, period_word: str | None, interval: Interval, reasons: tuple[Reason | Why, ...]
) -> tuple[Interval, tuple[Reason | Why, ...]]:
    """ "The same period of 1999": the month, quarter or half told before, in that year."""
    grains = (_PERIODS[period_word],) if period_word else tuple(_PERIODS.values())
    for told in reversed(discourse.told[-8:]):
        period = told.interval
        if one.sentence - told.sentence <= NEAR_STORY and period.grain in grains and period.is_unit:
            years = civil(interval.first)[0] - civil(period.first)[0]
            if years:
                return (
                    unit_at(shift(period.first, years, Grain.YEAR), period.grain),
                    (Why.OF_TOLD.of(named=named(told.words, period)),),
                )
    return interval, reasons


def day_of_weeks(discourse: Discourse, one: Found, anchor: int, interval: Interval) -> Interval:
    """A time that is some weeks away from a day that was told: about that weekday, not the whole week of the calendar."""
    if (
        interval.grain is not Grain.WEEK
        or not interval.is_unit
        or Trait.BY_HAPPENING in one.traits
        or Trait.COUNTED not in one.traits
        and Trait.LENGTH_BETWEEN not in one.traits
    ):
        return interval
    day = anchor - anchor % MINUTES_A_DAY
    told = any(
        told.interval.first <= anchor < told.interval.last and GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.DAY)
        for told in discourse.told[-_DAYS_TOLD:]
    )
    if not told:
        return interval
    return replace(unit_at(interval.first + day - unit_start(day, Grain.WEEK), Grain.DAY), approximate=True)


def coarse_enough(discourse: Discourse, one: Found, anchor: Anchor, interval: Interval) -> Interval:
    """A time counted from a coarser one is no finer than that: two days after "in April" is some day about then, not 3 April."""
    if anchor.kind is not AnchorKind.TOLD_BEFORE or not discourse.told:
        return interval
    if one.reading.value.startswith(_SOME_WEEKDAY) and (told := discourse.told[-1].interval).first == anchor.at and _is_coarse(told):
        return replace(told, side=None)  # "Ralph died in 1977, and on the Saturday": some Saturday of then, and not the first one
    if one.reading.anchor_type is not AnchorType.TOLD and Trait.UNIT_TOLD not in one.traits:
        return interval
    last = time_told(discourse, one)
    told = anchor.told or (last.interval if last else None)
    if (
        told is None
        or Trait.OF_A_YEAR in one.traits
        or Trait.NAMED in one.traits
        or (Trait.FEAST in one.traits and told.first <= interval.first and interval.last <= told.last)  # "In 1948 … that Christmas"
        or (Trait.FEAST in one.traits and GRAINS.index(told.grain) < GRAINS.index(Grain.YEAR))  # "in the autumn of 1957 … that Christmas"
        or (Trait.DAY_OF_MONTH in one.traits and GRAINS.index(told.grain) <= GRAINS.index(Grain.MONTH))  # "in November … on the 14th"
        or GRAINS.index(told.grain) < GRAINS.index(interval.grain)
        or (GRAINS.index(told.grain) <= max(GRAINS.index(interval.grain), GRAINS.index(Grain.DAY)) and (told.is_unit or not told.named))
    ):
        return interval
    same = isinstance(one.reading.why, Reason) and one.reading.why.code == Why.SAME_UNIT  # "In January … they had that week counted"
    if Trait.UNIT_TOLD in one.traits or same:  # "In 1974 … she resigned within the week"
        return told
    return _counted_from_all(one, anchor, told) or replace(unit_at(interval.first, told.grain) if told.is_unit else told, approximate=True)


_SOME_WEEKDAY = "XXXX-WXX-"  # how the value of a weekday begins


def _is_coarse(told: Interval) -> bool:
    return GRAINS.index(told.grain) >= GRAINS.index(Grain.MONTH)


def _counted_from_all(one: Found, anchor: Anchor, told: Interval) -> Interval | None:
    """So many units away from wherever in a coarser time: three weeks after "in March" is from 22 March to 21 April; None of what is not
    counted.
    """
    grain, place = one.reading.grain, one.reading.place
    if Trait.COUNTED not in one.traits or place is None or grain not in _COUNTED:
        return None
    begin, end = told.start, told.end
    if begin is None or end is None or told.side or told.approximate or (told.named and told.is_unit):
        return None
    first, last = place(begin, anchor.direction), place(end - 1, anchor.direction)
    if not first.is_unit or not last.is_unit or first.approximate:
        return None
    low, high = first.first + begin - unit_start(begin, grain), last.first + end - unit_start(end - 1, grain)
    if grain not in (Grain.DAY, Grain.WEEK) and end == unit_start(end, grain):
        high = last.last  # the end of a month, however long that is
    if _TENTH * abs(low - begin) < end - begin:
        return None  # "in the spring … two days later": about then, and no spring that begins on 3 March
    value = str(unit_at(first.first, told.grain))
    return Interval(low, high, told.grain, named=value)
