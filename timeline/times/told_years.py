"""Which time told before gives an expression its year, where that is not the year of publication."""

from __future__ import annotations

import re
from bisect import bisect_left

from timeline.model import GRAINS, AnchorKind, Grain, Trait, civil, shift
from timeline.times.discourse import STEP_BACK, Discourse, Told
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction
from timeline.times.tense import both_ways, is_clearly_past, is_long_ago, is_told_back, nearer_of, tells_nothing_past
from timeline.times.years import carried, told_by_the_way

_NOUN_NEXT, _BEFORE_ARTICLE = re.compile(r" [^\W\d_]"), 24
LATE_YEARS = 3  # within which a history has come to the present
_OF_LATE = 31 * 1440  # minutes within which a day is of late
_A_WEEK = 7 * 1440
_LONGEST_ASIDE = 40  # code points of what is inserted before its year
_NEAR = 3  # sentences
_YEAR_CARRIES = 1  # sentences for which the year of a full date holds in news


def is_of_late(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a day of a month in a later paragraph is the reader's own again: "… a stroke in early 2017. / She died on October 22".

    Only where the story has come to within three years of publication, and the day lies in the month before that.
    """
    if _is_said_of_late(discourse, one, told):
        return True
    if discourse.published is None or Trait.DAY_OF_MONTH not in one.traits or one.reading.anchor_type is not AnchorType.CALENDAR:
        return False
    years = civil(discourse.published)[0] - civil(told.interval.first)[0]
    if not 1 <= years <= LATE_YEARS or discourse.in_one_paragraph(told.start, one.start):
        return False
    return _is_of_the_last_month(discourse, one)


def _is_of_the_last_month(discourse: Discourse, one: Found) -> bool:
    if discourse.published is None or one.reading.place is None:
        return False
    return 0 <= discourse.published - one.reading.place(discourse.published, Direction.PAST).first <= _OF_LATE


def _is_said_of_late(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a weekday tells when somebody spoke to the reporter: "“We don't have it yet,” she said on Tuesday"."""
    if discourse.published is None or Trait.WEEKDAY not in one.traits or Trait.DAY_OF_MONTH in one.traits:
        return False
    start, end = discourse.sentences[one.sentence]
    at = bisect_left(discourse.quotations, (start, 0))
    quoted = at < len(discourse.quotations) and discourse.quotations[at][0] < one.start
    said = quoted and discourse.cues.speech.search(discourse.low, start, end) is not None
    return said and civil(discourse.published)[0] - civil(told.interval.first)[0] <= LATE_YEARS


def year_told(discourse: Discourse, one: Found, direction: Direction) -> Told | None:
    """The time told before whose year an expression takes, None where it takes that of publication."""
    named = own_year_said(discourse, one) or _year_of_news(discourse, one, direction) or _year_near(discourse, one, direction)
    if named is not None:
        return named
    return carried(discourse, one) if _takes_a_year(discourse, one, direction) else None


def own_year_said(discourse: Discourse, one: Found) -> Told | None:
    """In news: "this year", said in the same sentence before a day or month, in a sentence none of whose verbs looks back."""
    told = discourse.told[-1] if discourse.told else None
    if told is None or discourse.published is None or told.sentence != one.sentence or told.kind is not AnchorKind.PUBLISHED:
        return None
    own = told.interval.grain is Grain.YEAR and told.interval.first <= discourse.published < told.interval.last
    fine = one.reading.anchor_type is AnchorType.CALENDAR and Trait.WEEKDAY not in one.traits and not one.reading.chosen
    return told if own and fine and tells_nothing_past(discourse, one) else None


def _takes_a_year(discourse: Discourse, one: Found, direction: Direction) -> bool:
    """Whether an expression looks back for its year: a day of a month, a month, a season; not a weekday."""
    if direction is Direction.FUTURE and is_told_back(discourse, one):
        direction = Direction.PAST
    fine = one.reading.grain is not Grain.DAY or Trait.DAY_OF_MONTH in one.traits
    return (
        one.reading.anchor_type is AnchorType.CALENDAR
        and direction is not Direction.FUTURE
        and fine
        and Trait.WEEKDAY not in one.traits
        and not one.reading.chosen
    )


def _year_of_news(discourse: Discourse, one: Found, direction: Direction) -> Told | None:
    """In news: the time in or just before the sentence whose year is meant, if it is not that of publication."""
    anchor_type = one.reading.anchor_type
    if Trait.WEEKDAY in one.traits:
        return _day_of_sentence(discourse, one, direction)
    if direction is Direction.FUTURE and anchor_type is AnchorType.CALENDAR and _year_ahead_of_sentence(discourse, one):
        return discourse.main_told
    if direction is Direction.PAST and (
        anchor_type is AnchorType.CALENDAR and one.reading.grain is not Grain.DAY or Trait.DAY_OF_MONTH in one.traits
    ):
        explicit = _year_of_sentence(discourse, one)
        if explicit is not None and (explicit.sentence == one.sentence or _in_its_year(one, explicit)):
            return explicit
        return _season_around(discourse, one)
    return None


def _day_of_sentence(discourse: Discourse, one: Found, direction: Direction) -> Told | None:
    """A day more than a week ago that the sentence has named, which a weekday goes on from: "on Saturday 6 August … on Sunday"."""
    told = discourse.main_told
    if told is None or discourse.published is None or told.sentence != one.sentence or direction is not Direction.PAST:
        return None
    if one.reading.anchor_type is not AnchorType.CALENDAR or Trait.DAY_OF_MONTH in one.traits:
        return None
    if not one.reading.grain is told.interval.grain is Grain.DAY or discourse.cues.possessive.match(discourse.low, one.end):
        return None
    return told if _A_WEEK < discourse.published - told.interval.first <= _OF_LATE else None


def _year_of_sentence(discourse: Discourse, one: Found) -> Told | None:
    """In news: a year other than that of publication that the same sentence has just named, or the one before with a day."""
    told = discourse.main_told
    if told is None or discourse.published is None or told.start < discourse.own_year_at:
        return None  # "none in 1998, two again this year: on 6 June …"
    if discourse.cues.of_a_life.search(discourse.low, max(0, told.start - 40), told.start):  # "born in 1932, he died on 5 March"
        return None
    if _says_which(discourse, told) or _is_inserted(discourse, told, one):
        return None
    near = told.sentence == one.sentence or (one.sentence - told.sentence <= _YEAR_CARRIES and told.interval.grain is Grain.DAY)
    other_year = civil(told.interval.first)[0] != civil(discourse.published)[0]
    fine = GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.YEAR)
    told_for_itself = told.kind is not AnchorKind.PUBLISHED or (
        told.interval.grain is Grain.DAY and civil(discourse.published)[0] - civil(told.interval.first)[0] > LATE_YEARS
    )  # "seventy years ago today" tells a day of then
    return told if near and other_year and fine and told_for_itself else None


def _is_inserted(discourse: Discourse, told: Told, one: Found) -> bool:
    """Whether a year only says by the way, between commas, what a thing is: "The crane, bought in [2001], was checked in August"."""
    start, end = discourse.sentences[told.sentence][0], told.start + len(told.words)
    comma = discourse.low.rfind(", ", start, told.start)
    is_aside = told.interval.grain is Grain.YEAR and discourse.low.startswith(",", end) and end < one.start
    return is_aside and start < comma and told.start - comma < _LONGEST_ASIDE


def _says_which(discourse: Discourse, told: Told) -> bool:
    """Whether a year stands between an article and its noun: "were called to the 1936 open-air pool on 11 November"."""
    end = told.start + len(told.words)
    if told.interval.grain is not Grain.YEAR or not _NOUN_NEXT.match(discourse.low, end):
        return False
    return discourse.cues.of_a_thing.search(discourse.low, max(0, told.start - _BEFORE_ARTICLE), told.start) is not None


def _season_around(discourse: Discourse, one: Found) -> Told | None:
    """A season, quarter or month told just before in whose course a day lies: "passed on in autumn 2023. An email dated 3 October …"."""
    told = discourse.main_told
    if told is None or one.reading.place is None or one.sentence - told.sentence > _YEAR_CARRIES:
        return None
    if not GRAINS.index(Grain.DAY) < GRAINS.index(told.interval.grain) < GRAINS.index(Grain.YEAR):
        return None
    if _is_of_the_last_month(discourse, one):
        return None
    day = one.reading.place(told.interval.first, Direction.FUTURE)
    return told if GRAINS.index(day.grain) < GRAINS.index(told.interval.grain) and day.last <= told.interval.last else None


def _year_near(discourse: Discourse, one: Found, direction: Direction) -> Told | None:
    """In news: a time told shortly before, where the verbs look back and the day of publication would make it one to come."""
    told = discourse.main_told
    if told is None or discourse.published is None or direction is not Direction.PAST or not _takes_a_year(discourse, one, direction):
        return None
    old_year = told.interval.grain is Grain.YEAR and discourse.is_long_over(told.interval)  # "my book for 1917. … We left on 2 April"
    fine = GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.MONTH) or (old_year and not told_by_the_way(discourse, told))
    if not fine or one.sentence - told.sentence > _NEAR or civil(told.interval.first)[0] >= civil(discourse.published)[0]:
        return None
    both = both_ways(one.reading, discourse.published)
    if both is None:
        return None
    if is_clearly_past(discourse, one):
        onward = one.reading.place is not None and one.reading.place(told.interval.first, Direction.NEAR).first >= told.interval.first
        return told if onward and is_long_ago(both[0], discourse.published) else None
    return told if nearer_of(*both, discourse.published, takes_effect=False) is Direction.FUTURE else None


def _year_ahead_of_sentence(discourse: Discourse, one: Found) -> bool:
    """Whether news speak of a later year in the same sentence: "easing in the first half of 2023 and recovering by the third quarter"."""
    told = discourse.main_told
    if told is None or discourse.published is None or one.reading.grain in (None, Grain.DAY, Grain.WEEKEND):
        return False
    later = civil(told.interval.first)[0] > civil(discourse.published)[0]
    return told.sentence == one.sentence and later and GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.YEAR)


def _in_its_year(one: Found, told: Told) -> bool:
    """Whether counting on from the time told stays within its year: in news, what leaves it is the reader's again."""
    anchor = told.interval.first
    return one.reading.place is not None and one.reading.place(anchor, Direction.NEAR).last > shift(anchor, -STEP_BACK, Grain.MONTH)
