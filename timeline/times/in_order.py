"""What the order of a story says of its times: a story goes on, so that what lies between two dates lies between them in time, too.

Both tests look a few expressions ahead to the next date that is complete by itself; they need no word of any language.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import GRAINS, AnchorKind, Grain, Interval, TimexType, Trait, shift
from timeline.times.discourse import NEXT_FOUND, STEP_BACK, Discourse, Told, last_year_told
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction
from timeline.times.years import told_by_the_way

_NEAR = 6  # sentences between a date and the next that frame what is told between them
_AHEAD = 3  # sentences within which a story is back where it was
_LONG_AHEAD = 12  # the same for a date in a relative clause
_YEAR = GRAINS.index(Grain.YEAR)
_DAYS_FROM_END = 31 * 1440  # minutes by which the order of two dates need not be kept to the day


def told_in_order(discourse: Discourse, found: Sequence[Found], index: int) -> Told | None:
    """The date told before an expression without a year whose year it takes, as the next whole date shows that the story went on from it.

    "A contract was signed on 26 February 2016. Work began on 4 April. … It was handed over on 11 October 2016": between these two 4 April
    is of 2016, and so far from the day of publication that this year's would break the order. None where the text has turned to
    the reader's own days in between.
    """
    one, told = found[index], last_year_told(discourse)
    if told is None or discourse.published is None or one.reading.place is None or not _lacks_a_year(one):
        return None
    if told.kind in (AnchorKind.PUBLISHED, AnchorKind.QUOTATION) or one.sentence - told.sentence > _NEAR:
        return None
    if told_by_the_way(discourse, told) or _turns_to_now(discourse, found, index, told.start):
        return None
    closing = _next_whole(discourse, found, index)
    if closing is None or closing.last <= told.interval.first:
        return None
    own = one.reading.place(discourse.published, Direction.PAST)
    if own.first <= closing.last + _DAYS_FROM_END:
        return None
    for direction in (Direction.NEAR, Direction.FUTURE):
        told_then = one.reading.place(told.interval.first, direction)
        if told_then.last > shift(told.interval.first, -STEP_BACK, Grain.MONTH) and told_then.first < closing.last:
            return told
    return None


def runs_ahead(discourse: Discourse, found: Sequence[Found], index: int, interval: Interval) -> bool:
    """Whether a whole date within a sentence runs ahead of the story, which is back at once: "… in 1967. “…,” she recalled in a 2004
    interview. Two years later … in 1988".
    """
    one = found[index]
    if not discourse.told or one.reading.anchor_type is not AnchorType.NOTHING or _opens(discourse, one):
        return False
    told = discourse.told[-1]
    aside = told_by_the_way(discourse, Told(one.sentence, interval, "", one.start))
    following = _next_whole(discourse, found, index, _LONG_AHEAD if aside else _AHEAD)
    return (
        following is not None
        and told.sentence < one.sentence
        and told.interval.first <= following.first
        and following.last <= interval.first
    )


def _lacks_a_year(one: Found) -> bool:
    fine = one.reading.grain is not Grain.DAY or Trait.DAY_OF_MONTH in one.traits
    calendar = one.reading.anchor_type is AnchorType.CALENDAR
    return calendar and fine and Trait.WEEKDAY not in one.traits and Trait.BARE_CLOCK not in one.traits and not one.reading.chosen


def _turns_to_now(discourse: Discourse, found: Sequence[Found], index: int, start: int) -> bool:
    """Whether something between a place in the text and the next whole date counts from the reader's day: "on Tuesday", "last month"."""
    for other in found[max(0, index - NEXT_FOUND) : index + NEXT_FOUND]:
        if other.start <= start or not other.reading.dates:
            continue
        if other.start > found[index].start and other.reading.anchor_type is AnchorType.NOTHING:
            return False
        weekday = other.reading.anchor_type is AnchorType.CALENDAR and Trait.WEEKDAY in other.traits
        if other.reading.anchor_type is AnchorType.SPEECH or (weekday and Trait.DAY_OF_MONTH not in other.traits):
            return True
    return False


def _next_whole(discourse: Discourse, found: Sequence[Found], index: int, within: int = _NEAR) -> Interval | None:
    """The next date that is complete by itself, within some sentences and no finer named than a year; None where none comes so soon."""
    one = found[index]
    for other in found[index + 1 : index + 1 + NEXT_FOUND]:
        if other.sentence - one.sentence > within:
            return None
        reading = other.reading
        whole = reading.anchor_type is AnchorType.NOTHING and reading.dates and reading.type in (TimexType.DATE, TimexType.TIME)
        if whole and reading.place is not None and GRAINS.index(reading.grain or Grain.CENTURY) <= _YEAR:
            return reading.place(0, Direction.PAST)
    return None


def _opens(discourse: Discourse, one: Found) -> bool:
    """Whether an expression stands first in its sentence, but for a preposition: it is where the story goes on."""
    start = discourse.sentences[one.sentence][0]
    return len(discourse.low[start : one.start].split()) <= 1
