"""The other end of a range or list, where it says more: "from May to July 2016", "17, 18 and 21 July", "from 1740 to 1805 on 3 May"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import AnchorKind, Grain, TimeExpression, TimexType, Trait
from timeline.times.discourse import Anchor, Discourse
from timeline.times.matching import Found
from timeline.times.ranges import is_range
from timeline.times.reading import AnchorType, Direction
from timeline.times.reasons import Why
from timeline.times.tense import direction_of

_LONGEST_LIST = 8


def other_end(discourse: Discourse, found: Sequence[Found], index: int, before: Sequence[TimeExpression]) -> Anchor | None:
    """For one end of a range or member of a list: another one, if that is better placed ("August 1914 to May", "March and May 2017")."""
    one = found[index]
    closing = _complete_after(discourse, found, index)
    if closing is not None and closing.reading.place is not None:
        anchor = closing.reading.place(0, Direction.PAST).first
        return Anchor(anchor, AnchorKind.TOLD_BEFORE, Direction.PAST, (Why.TO_OTHER_END,), 0.95)
    of_its_year = _year_after(discourse, found, index)
    if of_its_year is not None:
        return of_its_year
    past = _weekday_before(discourse, found, index)
    if past is not None:
        return past
    weekday_alone = (
        Trait.WEEKDAY in one.traits and index > 0 and Trait.WEEKDAY not in found[index - 1].traits
    )  # "from Sept. 14 to Thursday"
    if (
        index
        and len(before) == index
        and before[-1].interval is not None
        and not weekday_alone
        and Trait.ENDED not in found[index - 1].traits
        and is_range(discourse.text, discourse.low, found[index - 1], one, discourse.cues)
    ):
        start = before[-1].interval
        return Anchor(start.first, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (Why.FROM_OTHER_END,), 0.95)
    return None


def _complete_after(discourse: Discourse, found: Sequence[Found], index: int) -> Found | None:
    """The first complete date after an expression in the same list or range, over members that wait for their year as it does."""
    for at in range(index, min(index + _LONGEST_LIST, len(found) - 1)):
        one, following = found[at], found[at + 1]
        if not discourse.cues.same_year.fullmatch(discourse.low, one.end, following.start):
            return None
        if following.reading.anchor_type is AnchorType.NOTHING:
            return following if following.reading.place is not None else None
        if following.reading.anchor_type is not AnchorType.CALENDAR or following.reading.grain is not found[index].reading.grain:
            return None
    return None


def _year_after(discourse: Discourse, found: Sequence[Found], index: int) -> Anchor | None:
    """The end of a range that says its year by the day of publication: "from January to June this year"."""
    one = found[index]
    if index + 1 >= len(found) or discourse.published is None or one.reading.grain is None:
        return None
    closing = found[index + 1]
    in_year = (
        closing.reading.anchor_type is AnchorType.SPEECH and closing.reading.grain is one.reading.grain and not closing.reading.day_level
    )
    if not in_year or closing.reading.place is None or Trait.WEEKDAY in closing.traits:
        return None
    if not is_range(discourse.text, discourse.low, one, closing, discourse.cues):
        return None
    end = closing.reading.place(discourse.published, Direction.PAST)
    return Anchor(end.first, AnchorKind.PUBLISHED, Direction.PAST, (Why.TO_OTHER_END,), 0.95)


def _weekday_before(discourse: Discourse, found: Sequence[Found], index: int) -> Anchor | None:
    """For the first of two weekdays of a range that is over: the last such day before the latest one that closes it.

    "Between Monday and Thursday police seized …", told on a Monday: the Monday before, not the day of publication.
    """
    one = found[index]
    if Trait.WEEKDAY not in one.traits or index + 1 >= len(found) or discourse.published is None:
        return None
    closing = found[index + 1]
    if (
        Trait.WEEKDAY not in closing.traits
        or closing.reading.place is None
        or not is_range(discourse.text, discourse.low, one, closing, discourse.cues)
    ):
        return None
    if direction_of(discourse, one) is Direction.FUTURE:
        return None
    end = closing.reading.place(discourse.published, Direction.PAST)
    return Anchor(end.first, AnchorKind.PUBLISHED, Direction.PAST, (Why.TO_OTHER_END_BEFORE_PUBLICATION,), 0.95)


def day_of_other_end(discourse: Discourse, found: Sequence[Found], index: int) -> Anchor | None:
    """For a time of day without a day that begins a range: the day that stands with its end ("from 1740 to 1805 on 3 May 2018")."""
    one = found[index]
    if Trait.BARE_CLOCK not in one.traits or index + 1 >= len(found):
        return None
    closing = found[index + 1]
    is_clock = closing.reading.type is TimexType.TIME and closing.reading.grain in (Grain.MINUTE, Grain.HOUR)
    if not is_clock or Trait.BARE_CLOCK in closing.traits or closing.reading.place is None:
        return None
    if not is_range(discourse.text, discourse.low, one, closing, discourse.cues):
        return None
    if closing.reading.anchor_type is AnchorType.NOTHING:
        day = closing.reading.place(0, Direction.PAST)
    elif closing.reading.anchor_type is not AnchorType.TOLD and discourse.published is not None and not discourse.narrative:
        day = closing.reading.place(discourse.published, direction_of(discourse, closing))  # "tra le 9 e le 11 di giovedì"
    else:
        return None
    return Anchor(day.first, AnchorKind.TOLD_BEFORE, Direction.PAST, (Why.DAY_OF_OTHER_END,), 0.95)
