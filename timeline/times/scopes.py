"""What a time below a heading or within an entry is counted from: the year, month or day that the lead above it gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model import GRAINS, MINUTES_A_DAY, AnchorKind, Grain, Interval, Reason, Side, TimeExpression, Trait
from timeline.times.discourse import Discourse, Told
from timeline.times.from_told import SMALL_HOURS, is_over_midnight
from timeline.times.leads import CLOCK_RANK, DAY_RANK, Lead, finest
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction
from timeline.times.reason_words import named
from timeline.times.reasons import Why
from timeline.times.tense import both_ways, nearer_of

_YEAR = GRAINS.index(Grain.YEAR)
_SIGNAL = 24  # code points in which "by the" may stand before a time
_NEAR_IN_A_STATEMENT = 5  # the same for what a statement tells at length
_NEAR = 1  # sentences for which a time told within an entry goes before the entry's own
_MOST_LOOKED_AT = 8
_FEWEST_OF_A_LETTER = 3  # borders of paragraphs
_MOST_ABOVE = 5
_DAYS_BEFORE = 7  # by which what a log tells may lie before its publication


@dataclass(frozen=True, slots=True)
class Scope:
    """What is counted from, which way, and the reason; `as_publication`: as from the day on which something was written."""

    anchor: int
    direction: Direction
    reason: Reason | Why
    as_publication: bool = False


def scoped(
    discourse: Discourse, found: Sequence[Found], index: int, direction: Direction, before: Sequence[TimeExpression]
) -> Scope | None:
    """What the leads above an expression say that it is counted from; None where there are none, or the story has moved away from them."""
    if not discourse.leads.all:
        return None
    one, own = found[index], discourse.leads.of(index)
    if own is not None:
        return _of_lead(discourse, one, index, own, before)
    for lead in discourse.leads.over(one.start)[:_MOST_ABOVE]:
        interval = _interval(lead, before)
        if interval is None or (lead.stamp and not lead.letter and discourse.published is not None):
            continue
        scope = _in_order(discourse, found, one, lead, interval, before) or _below(discourse, found, one, lead, interval, before, direction)
        if scope is not None:
            return scope
    return None


def is_of_an_unnamed_day(discourse: Discourse, one: Found) -> bool:
    """Whether "overnight" or "yesterday" stands in an entry that names a month or a year: it is no day of the publication."""
    if one.reading.anchor_type is not AnchorType.SPEECH or not one.reading.day_level:
        return False
    own = next((lead for lead in discourse.leads.over(one.start) if not lead.letter), None)
    return own is not None and own.rank < DAY_RANK and not own.alone and discourse.in_one_paragraph(own.end, one.start)


def _of_lead(discourse: Discourse, one: Found, index: int, own: Lead, before: Sequence[TimeExpression]) -> Scope | None:
    """For a lead itself: the coarser one above it, else the one of its rank before it."""
    if index > own.first:
        return _of_its_own(one, before[own.first])
    if one.reading.anchor_type not in (AnchorType.CALENDAR, AnchorType.TOLD):
        return None
    if (next_day := _over_midnight(discourse, one, own, before)) is not None:
        return next_day
    for lead in discourse.leads.over(own.start):
        interval = _interval(lead, before)
        if interval is None or lead.rank >= own.rank or (lead.rank < DAY_RANK and one.reading.anchor_type is AnchorType.TOLD):
            continue
        if one.reading.value.startswith("XXXX-XX-") and GRAINS.index(interval.grain) >= _YEAR:
            entry = discourse.leads.before(own)
            if entry is not None and entry.start > lead.start:
                continue  # "Tues. 9th" behind "Sun. 7 March" below "1943": the month is that of the entry before
        if lead.stamp and own.rank >= CLOCK_RANK and (told := _day_of_the_log(discourse, lead, interval)) is not None:
            if discourse.leads.before(own) is not None:
                break  # the first time of day has taken the day, the next go on from it
            return Scope(told.interval.first, Direction.NEAR, Why.FROM_TOLD.of(named=named(told.words, told.interval)))
        if _steps_on(discourse, own, lead, before):
            break
        if not interval.is_unit and GRAINS.index(interval.grain) >= _YEAR:
            return Scope(interval.first, Direction.FUTURE, Why.BELOW.of(what=_called(lead, before, interval)))
        return Scope(interval.first, Direction.NEAR, Why.BELOW.of(what=_called(lead, before, interval)))
    if own.loose and discourse.narrative and _takes_its_year(one):
        return None  # prose again
    sibling = discourse.leads.before(own)
    interval = _interval(sibling, before) if sibling is not None else None
    if sibling is not None and sibling.stamp and not sibling.letter and discourse.published is not None:
        return None  # "Posted on 2 September": what it reports came before
    if sibling is None or interval is None or (one.reading.anchor_type is AnchorType.TOLD and not interval.has_clock):
        return None
    way = Direction.PAST if _descends(discourse, own, before) else Direction.FUTURE
    side = Why.BEFORE_SIBLING if way is Direction.PAST else Why.AFTER_SIBLING
    return Scope(interval.first, way, side.of(what=_called(sibling, before, interval)))


def _steps_on(discourse: Discourse, own: Lead, above: Lead, before: Sequence[TimeExpression]) -> bool:
    """Whether entries go on from one another, and only the first is of the year that the head of the text names: "Log, 1819 / 20 Dec. …
    5 Jan.".
    """
    entry = discourse.leads.before(own) if (above.topic or above.stamp) and above.rank < DAY_RANK else None
    return entry is not None and entry.start > above.start and not _descends(discourse, own, before)


def _over_midnight(discourse: Discourse, one: Found, own: Lead, before: Sequence[TimeExpression]) -> Scope | None:
    """For a time of day that heads an entry of a log: the day that the entry before it has come to, the next one where midnight lies
    between ("23:41 … 00:34 …"); None where no such entry stands below the same day.
    """
    sibling, place = discourse.leads.before(own), one.reading.place
    interval = _interval(sibling, before) if sibling is not None else None
    if sibling is None or interval is None or place is None or not interval.has_clock or Trait.BARE_CLOCK not in one.traits:
        return None
    if any(lead.rank < own.rank and lead.start > sibling.start for lead in discourse.leads.over(own.start)):
        return None
    clock, told = place(interval.first, Direction.NEAR).first % MINUTES_A_DAY, interval.first % MINUTES_A_DAY
    back = is_over_midnight(told, clock) and _descends(discourse, own, before)
    onward = clock <= SMALL_HOURS and told >= MINUTES_A_DAY // 2 and _ascends(discourse, own, before)  # "15:35 … 16:10 … 04:50"
    step = 1 if onward or is_over_midnight(clock, told) else -1 if back else 0
    day = interval.first - told + step * MINUTES_A_DAY
    return Scope(day, Direction.NEAR, (Why.BEFORE_SIBLING if step < 0 else Why.AFTER_SIBLING).of(what=_called(sibling, before, interval)))


def _day_of_the_log(discourse: Discourse, stamp: Lead, published: Interval) -> Told | None:
    """The day shortly before the text's own that it has told since: "Published 14 August. On 13 August a fire broke out. 18:42: …"."""
    told = [one for one in discourse.told[-_MOST_LOOKED_AT:] if one.start >= stamp.end and one.interval.grain is Grain.DAY]
    near = told and 0 < published.first - told[-1].interval.first <= _DAYS_BEFORE * 1440
    return told[-1] if near else None


def _of_its_own(one: Found, first: TimeExpression) -> Scope | None:
    """For the second expression of a lead, "2012, March": the first one where that is coarser."""
    if one.reading.anchor_type is not AnchorType.CALENDAR or one.reading.grain is None or first.interval is None:
        return None
    if GRAINS.index(first.interval.grain) <= GRAINS.index(one.reading.grain):
        return None
    return Scope(first.interval.first, Direction.NEAR, Why.IN.of(named=named(first.text, first.interval)))


def _descends(discourse: Discourse, own: Lead, before: Sequence[TimeExpression]) -> bool:
    """Whether the entries go back in time, the latest first, by the last two of this rank."""
    last = discourse.leads.before(own)
    other = discourse.leads.before(last) if last is not None else None
    one, two = (_interval(lead, before) if lead is not None and not lead.stamp else None for lead in (other, last))
    if one is None or two is None or (one.has_clock and two.grain is Grain.DAY and two.first <= one.first < two.last):
        return False  # "24 Jul, 5:52 am", and then "24 Jul"
    return two.first < one.first


def _ascends(discourse: Discourse, own: Lead, before: Sequence[TimeExpression]) -> bool:
    """Whether the two entries above go on in time within one day."""
    last = discourse.leads.before(own)
    other = discourse.leads.before(last) if last is not None else None
    one, two = (_interval(lead, before) if lead is not None and not lead.stamp else None for lead in (other, last))
    return one is not None and two is not None and one.has_clock and 0 < two.first - one.first < MINUTES_A_DAY


def _below(
    discourse: Discourse,
    found: Sequence[Found],
    one: Found,
    lead: Lead,
    interval: Interval,
    before: Sequence[TimeExpression],
    direction: Direction,
) -> Scope | None:
    """What a lead gives to an expression below it."""
    anchor_type, grain = one.reading.anchor_type, one.reading.grain
    if anchor_type is AnchorType.TOLD and Trait.BARE_CLOCK not in one.traits:
        return None
    called = _called(lead, before, interval)
    if lead.loose and discourse.narrative and anchor_type is AnchorType.CALENDAR and _takes_its_year(one):
        return None  # "30 November 1939 the war began. … On 14 December …": prose, whose story goes on
    if lead.rank >= DAY_RANK or lead.letter:
        if Trait.BARE_CLOCK in one.traits and not lead.meets and _day_told_since(discourse, one, lead):
            return None
        if lead.topic and anchor_type is AnchorType.CALENDAR and Trait.DAY_OF_MONTH in one.traits:
            return Scope(interval.first, _nearest(one, interval.first, direction), Why.NEAREST_TO.of(what=called))
        soon = direction is Direction.PAST and _is_soon_after(discourse, one, interval)
        if not lead.letter and (soon or _is_before_the_next(discourse, found, one, lead, interval)):
            return Scope(interval.first, Direction.FUTURE, Why.AFTER_SIBLING.of(what=called))
        return Scope(interval.first, direction, called, as_publication=True)
    if anchor_type is not AnchorType.CALENDAR or grain is None or GRAINS.index(grain) >= GRAINS.index(interval.grain):
        return None
    if GRAINS.index(interval.grain) > _YEAR or _moved_away(discourse, one, lead, interval):
        return None
    if Trait.WEEKDAY in one.traits:
        return _after_a_day_told(discourse, one, lead)
    if not interval.is_unit:
        return Scope(_where_it_begins(discourse, lead, interval), Direction.FUTURE, Why.BELOW.of(what=called))
    return Scope(interval.first, Direction.NEAR, Why.BELOW.of(what=called))


def _where_it_begins(discourse: Discourse, lead: Lead, interval: Interval) -> int:
    """From where on a month below a range of years is looked for: from the time told below it last, if there is one."""
    told = discourse.told[-1] if discourse.told else None
    if told is not None and told.start >= lead.end and interval.first <= told.interval.first < interval.last:
        return told.interval.first
    return interval.first


def _is_soon_after(discourse: Discourse, one: Found, entry: Interval) -> bool:
    """Whether a day of a month is one soon after its entry, which was written afterwards, and not most of a year before: "2 August: skinned
    up. On 4 August we left".
    """
    both = both_ways(one.reading, entry.first) if Trait.DAY_OF_MONTH in one.traits else None
    if both is None or one.reading.anchor_type is not AnchorType.CALENDAR or (discourse.published or both[1].last) < both[1].first:
        return False
    return nearer_of(*both, entry.first, takes_effect=False) is Direction.FUTURE


def _is_before_the_next(discourse: Discourse, found: Sequence[Found], one: Found, lead: Lead, interval: Interval) -> bool:
    """Whether an entry tells by when something was so before the next one: "11 June: Agreed. By August two were done."."""
    if one.reading.anchor_type is not AnchorType.CALENDAR or one.reading.place is None or lead.stamp:
        return False
    if discourse.cues.side(discourse.cues.signal.search(discourse.low, max(0, one.start - _SIGNAL), one.start)) is not Side.UNTIL:
        return False
    following = next((other for other in discourse.leads.all if other.start > one.start), None)
    until = _placed_after(found[following.first], interval) if following is not None else None
    try:
        onward = one.reading.place(interval.first, Direction.FUTURE)
    except ValueError:  # the 29th of February
        return False
    return until is not None and interval.last <= onward.last <= until.last and interval.first < until.first


def _in_order(
    discourse: Discourse, found: Sequence[Found], one: Found, lead: Lead, interval: Interval, before: Sequence[TimeExpression]
) -> Scope | None:
    """For a weekday in an entry: within the days that the entry is headed by, on from a later day that it has told, or the next one where
    the latest one would lie before the entry above, and so out of the order of a journey told afterwards.
    """
    reading = one.reading
    weekday = Trait.WEEKDAY in one.traits and Trait.DAY_OF_MONTH not in one.traits and reading.anchor_type is AnchorType.CALENDAR
    if not weekday or reading.place is None or lead.rank != DAY_RANK or lead.letter or lead.stamp or lead.topic or reading.chosen:
        return None
    called = _called(lead, before, interval)
    onward = reading.place(interval.first, Direction.FUTURE)
    if not interval.is_unit and onward.last <= interval.last:
        return Scope(interval.first, Direction.FUTURE, Why.BELOW.of(what=called))
    for told in reversed(discourse.told[-_MOST_LOOKED_AT:]):
        if told.start < lead.end:
            break
        if told.kind is AnchorKind.TOLD_BEFORE and told.interval.grain is Grain.DAY and told.interval.first >= interval.last:
            return Scope(told.interval.first, Direction.FUTURE, Why.NEXT_AFTER_TOLD.of(named=named(told.words, told.interval)))
    above = discourse.leads.before(lead)
    since = _interval(above, before) if above is not None else interval
    latest = reading.place(interval.first, Direction.PAST)
    if above is None and discourse.low.count("\n\n", lead.end, lead.over) >= _FEWEST_OF_A_LETTER:
        return None  # "Your parcel came on Thursday", and no journey that was told afterwards
    if since is None or latest.first >= since.first or onward.first <= interval.first:
        return None
    following = discourse.leads.after(lead)
    until = _placed_after(found[following.first], interval) if following is not None else None
    if until is None or onward.first >= until.first:
        return None
    return Scope(interval.first, Direction.FUTURE, Why.NEXT_AFTER_TOLD.of(named=called))


def _placed_after(one: Found, interval: Interval) -> Interval | None:
    """Where the date of the entry that follows one stands, if by its words it comes later."""
    if one.reading.place is None or one.reading.anchor_type not in (AnchorType.CALENDAR, AnchorType.NOTHING):
        return None
    try:
        return one.reading.place(interval.last, Direction.FUTURE)
    except ValueError:
        return None


def _takes_its_year(one: Found) -> bool:
    """Whether an expression is a day of a month, a month or a season, which in a history takes the year that was told last."""
    fine = one.reading.grain is not Grain.DAY or Trait.DAY_OF_MONTH in one.traits
    return fine and Trait.WEEKDAY not in one.traits and Trait.BARE_CLOCK not in one.traits and not one.reading.chosen


def _nearest(one: Found, anchor: int, direction: Direction) -> Direction:
    """The way to the nearer of the two days that a day of a month may be."""
    place = one.reading.place
    assert place is not None
    try:
        back, ahead = place(anchor, Direction.PAST), place(anchor, Direction.FUTURE)
    except ValueError:  # the 29th of February
        return direction
    return Direction.PAST if anchor - back.first <= ahead.first - anchor else Direction.FUTURE


def _after_a_day_told(discourse: Discourse, one: Found, lead: Lead) -> Scope | None:
    """For a weekday below a year or a month: the next one after the day that was told there last."""
    for told in reversed(discourse.told[-_MOST_LOOKED_AT:]):
        if told.start >= lead.end and GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.DAY):
            return Scope(told.interval.first, Direction.FUTURE, Why.NEXT_AFTER_TOLD.of(named=named(told.words, told.interval)))
    return None


def _day_told_since(discourse: Discourse, one: Found, lead: Lead) -> bool:
    """Whether a day is told within the entry already, just before a bare time of day."""
    told = [
        one
        for one in discourse.told[-_MOST_LOOKED_AT:]
        if one.start >= lead.end and GRAINS.index(one.interval.grain) <= GRAINS.index(Grain.DAY)
    ]
    return bool(told) and one.sentence - told[-1].sentence <= (_NEAR_IN_A_STATEMENT if lead.topic or lead.stamp else _NEAR)


def _moved_away(discourse: Discourse, one: Found, lead: Lead, interval: Interval) -> bool:
    """Whether the sentence or the one before has named a time that lies outside of what the lead says."""
    if not discourse.told:
        return False
    told = discourse.told[-1]
    outside = told.interval.first < interval.first or told.interval.first >= interval.last
    return told.start >= lead.end and outside and one.sentence - told.sentence <= _NEAR


def _interval(lead: Lead, before: Sequence[TimeExpression]) -> Interval | None:
    """The time that a lead names, both ends of it where it is a range; None where it is not placed (yet)."""
    if lead.last > len(before):
        return None
    times = [time.interval for time in before[lead.first : lead.last] if time.interval is not None]
    if not times:
        return None
    fine = min(times, key=lambda one: GRAINS.index(one.grain))
    if (
        len(times) > 1
        and times[0].grain is times[-1].grain
        and times[0].first < times[-1].first
        and not times[0].side
        and not times[-1].side
    ):
        return Interval.between(times[0], times[-1])
    return fine


def _called(lead: Lead, before: Sequence[TimeExpression], interval: Interval) -> Reason:
    """What a lead is called where something is counted from it."""
    words = named(" ".join(time.text for time in before[lead.first : lead.last]), interval)
    if lead.letter:
        return Why.DAY_SENT.of(named=words)
    return (Why.HEADING if lead.alone or lead.rank < DAY_RANK else Why.ENTRY).of(named=words)


__all__ = ["CLOCK_RANK", "DAY_RANK", "Scope", "finest", "is_of_an_unnamed_day", "scoped"]
