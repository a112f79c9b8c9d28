"""The day that a text counts from, and a time counted from it: the latest one up to it or the first from it, as verbs and distances say."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import AnchorKind, Document, Grain, Reason, Side, TimeExpression, Trait, instant_of, shift, unit_start
from timeline.times.discourse import Anchor, Discourse
from timeline.times.leads import Lead, Leads
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, unit_at
from timeline.times.reason_words import weekday_name
from timeline.times.reasons import Why
from timeline.times.tense import (
    both_ways,
    is_announced,
    is_clearly_past,
    is_decided_with_effect,
    is_just_over,
    is_of_what_was,
    is_said_ahead,
    is_told_back,
    nearer_of,
    not_so_far,
    takes_effect,
    tells_nothing_past,
)

_IN_HEAD = 2  # days beside the one at the head of a text
_WAYS = {Direction.PAST: Why.LATEST_UP_TO, Direction.FUTURE: Why.FIRST_FROM, Direction.NEAR: Why.IN_THE_YEAR_OF}


def own_day(
    document: Document, found: Sequence[Found], leads: Leads, titled: TimeExpression | None = None
) -> tuple[int | None, Reason | Why]:
    """The day that a text counts from and what that day is called: that of publication, or the one that its head says of itself, or its
    title: `titled` is the day of the meeting whose minutes that calls it.
    """
    published = instant_of(document.published) if document.published else None
    stamp = next((lead for lead in leads.all if lead.stamp and not lead.letter), None)
    if titled is not None and titled.interval is not None and published is None:
        return titled.interval.first, Why.OWN_DAY.of(words=titled.text)
    if titled is not None and titled.interval is not None and published is not None and titled.interval.first != published:
        return titled.interval.first, Why.OWN_DAY_NOT_PUBLICATION.of(words=titled.text, day=unit_at(published, Grain.DAY))
    reading = found[stamp.first].reading if stamp is not None else None
    if stamp is None or reading is None or reading.place is None or document.published_from == "user":
        return published, Why.PUBLICATION
    if reading.grain is not Grain.DAY and (
        reading.grain not in (Grain.HOUR, Grain.MINUTE) or reading.anchor_type is not AnchorType.NOTHING
    ):
        return published, Why.PUBLICATION
    if published is None and reading.anchor_type is not AnchorType.NOTHING:
        return published, Why.PUBLICATION
    if is_of_a_case(document, found, stamp):
        return published, Why.PUBLICATION
    own = unit_start(reading.place(published or 0, Direction.PAST).first, Grain.DAY)
    if published is not None and own == unit_start(published, Grain.DAY):
        return published, Why.PUBLICATION
    words = " ".join(document.text[found[stamp.first].start : found[stamp.first].end].split())
    if published is None:
        return own, Why.OWN_DAY.of(words=words)
    return own, Why.OWN_DAY_NOT_PUBLICATION.of(words=words, day=unit_at(published, Grain.DAY))


def is_of_a_case(document: Document, found: Sequence[Found], stamp: Lead) -> bool:
    """Whether the day at the head of a text is that of what it is about, as the next one is its own: "Hearing: 5 to 7 September 2022.
    Findings: 17 November 2022".
    """
    if document.published is None:
        return False
    published = instant_of(document.published)
    days = [one for one in found[stamp.first : stamp.last] if Trait.BARE_CLOCK not in one.traits]  # "14 October 2014, 7.30 pm" is one
    return len(days) > 1 or _is_named(found[stamp.last : stamp.last + _IN_HEAD], published)


def _is_named(found: Sequence[Found], published: int) -> bool:
    """Whether one of these names the day of publication itself."""
    days = (one.reading.place for one in found if one.reading.anchor_type is AnchorType.NOTHING and one.reading.grain is Grain.DAY)
    return any(place is not None and place(published, Direction.NEAR).first == unit_start(published, Grain.DAY) for place in days)


def from_publication(
    discourse: Discourse,
    one: Found,
    published: int,
    direction: Direction,
    *,
    in_quotation: bool,
    day_is: Reason | Why | None = None,
    over: bool = False,
) -> Anchor:
    """The day of publication as the anchor, with the way to look from it; `day_is` says what day it is, if it is another one; `over`
    that the time is over, however far back it lies.
    """
    calendar, bare = one.reading.anchor_type is AnchorType.CALENDAR, Trait.BARE_CLOCK in one.traits and not day_is
    direction = direction if over else _way(discourse, one, published, direction)
    confidence = 0.4 if bare else 0.8 if one.reading.anchor_type is AnchorType.TOLD else 1.0
    way = _WAYS[direction] if calendar else Why.COUNTED_FROM_DAY
    day = {"weekday": weekday_name(published), "day": unit_at(published, Grain.DAY)}
    anchor = Anchor(
        published if discourse.bare else _in_the_month_meant(one, published, direction),  # a note of nothing but times is of its month
        AnchorKind.PUBLISHED,
        direction,
        (way.of(what=day_is or discourse.day_is, **day),),
        confidence,
    )
    if bare:
        anchor = anchor.because(Why.NO_DAY_NEAR)
    return anchor.because(Why.SPOKEN_ABOUT_THEN, times_as_sure=0.9) if in_quotation else anchor


def _in_the_month_meant(one: Found, published: int, direction: Direction) -> int:
    """The day of publication, or the month before or after it where a day of the month alone is meant: "We landed on the 28th"."""
    if one.reading.anchor_type is not AnchorType.TOLD or Trait.DAY_OF_MONTH not in one.traits or one.reading.place is None:
        return published
    beside = shift(unit_start(published, Grain.MONTH), -1 if direction is Direction.PAST else 1, Grain.MONTH)
    try:
        day = one.reading.place(published, direction)
    except ValueError:  # no such day in that month
        return beside
    is_wrong = day.first > published if direction is Direction.PAST else direction is Direction.FUTURE and day.last <= published
    return beside if is_wrong else published


def _way(discourse: Discourse, one: Found, published: int, direction: Direction) -> Direction:
    """Back or ahead from the day of publication: by the preposition, the verbs, and which of the two is nearer."""
    reading = one.reading
    calendar = reading.anchor_type is AnchorType.CALENDAR
    if calendar and discourse.bare:  # a note of nothing but times is of what is to come, though the last one be nearer
        both = both_ways(reading, published)
        return Direction.PAST if both and is_just_over(*both, published) else direction
    since = discourse.cues.signal.search(discourse.low, max(0, one.start - 24), one.start)
    starts = since is not None and since.group(1) in discourse.cues.starts
    if starts and Trait.WEEKDAY in one.traits and _stands_last(discourse, one) and tells_nothing_past(discourse, one):
        return Direction.FUTURE  # "Buses run every hour from Monday."
    if calendar and is_decided_with_effect(discourse, one):
        both = both_ways(reading, published)
        return nearer_of(*both, published, takes_effect=True) if both else direction
    if discourse.cues.side(since) is Side.SINCE:  # "from 1 March a commissioner will run the town"
        ahead = starts or discourse.tense.ahead.search(discourse.low, *discourse.sentences[one.sentence])
        return Direction.FUTURE if direction is Direction.FUTURE and ahead else Direction.PAST
    if calendar and direction is Direction.FUTURE and is_of_what_was(discourse, one):
        return Direction.PAST  # "by the spring they had been put out of their houses"
    if (
        calendar
        and direction is Direction.FUTURE
        and (Trait.DAY_OF_MONTH in one.traits or is_told_back(discourse, one))
        and not is_said_ahead(discourse, one)
    ):
        both = both_ways(reading, published)
        return not_so_far(*both, published) if both else direction
    effective = takes_effect(discourse, one)
    if calendar and Trait.DAY_OF_MONTH in one.traits and is_announced(discourse, one) and (both := both_ways(reading, published)):
        return nearer_of(*both, published, takes_effect=True)
    past = is_clearly_past(discourse, one) and not (effective and tells_nothing_past(discourse, one))  # "Per 1 January she takes over"
    if discourse.cues.side(since) is Side.UNTIL and discourse.tense.holds.search(discourse.low, *discourse.sentences[one.sentence]):
        past = False  # "Until 3 March the pier is closed"
    if calendar and direction is Direction.PAST and not reading.chosen and not past:
        both = both_ways(reading, published)
        return nearer_of(*both, published, takes_effect=effective) if both else direction
    return direction


def _stands_last(discourse: Discourse, one: Found) -> bool:
    """Whether nothing of its sentence follows the words."""
    return not any(map(str.isalnum, discourse.low[one.end : discourse.sentences[one.sentence][1]]))
