"""What the order of a story says of its times: a story goes on, so that what lies between two dates lies between them in time, too.

Both tests look a few expressions ahead to the next date that is complete by itself; they need no word of any language.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import GRAINS, AnchorKind, Grain, Interval, Part, Side, TimexType, Trait, civil, shift, unit_end, unit_start
from timeline.times.discourse import NEXT_FOUND, STEP_BACK, Anchor, Discourse, Told, in_brackets, last_year_told, opens_long_ago
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, whole_date
from timeline.times.reason_words import named
from timeline.times.reasons import Why
from timeline.times.tense import both_ways, looks_ahead
from timeline.times.told_years import LATE_YEARS
from timeline.times.years import told_by_the_way

_OPENING = 3  # sentences that sum up what a text tells
_NEAR = 6  # sentences between a date and the next that frame what is told between them
_STORY = 10  # sentences behind the latest time of a story in which it goes on from there
_BESIDE = 2  # sentences of one paragraph in which a weekday goes on from the day told, or a verb in the pluperfect looks back from it
_AHEAD = 3  # sentences within which a story is back where it was
_A_STORY_SPANS = 3  # years between two dates that may say of which year a month between them is
_LONGEST_RUN, _MOST_IN_A_RUN, _FEWEST_IN_A_RUN, _RUN_MONTHS = 40, 40, 3, 18  # sentences; expressions; months
_LONG_AHEAD = 12  # the same for a date in a relative clause
_YEAR_LONG = 366 * 1440  # minutes
_SOON = 92 * 1440  # minutes behind the time told last within which a story goes on
_OF_LATE = 62 * 1440  # minutes before publication within which a day without a year is the reader's own
_A_WEEK = 7 * 1440  # minutes
_LOOKS_BACK = 60  # code points before a date
_CLOSES = 90  # code points behind it
_YEAR = GRAINS.index(Grain.YEAR)
_DAYS_FROM_END = 31 * 1440  # minutes by which the order of two dates need not be kept to the day


def told_in_order(discourse: Discourse, found: Sequence[Found], index: int, direction: Direction) -> Told | None:
    """The date told before an expression without a year whose year it takes, as the next whole date shows that the story went on from it.

    "A contract was signed on 26 February 2016. Work began on 4 April. … It was handed over on 11 October 2016": between these two 4 April
    is of 2016, and so far from the day of publication that this year's would break the order. None where the text has turned to
    the reader's own days in between.
    """
    one, told = found[index], _last_for_itself(discourse)
    if told is None or discourse.published is None or one.reading.place is None or not _lacks_a_year(one):
        return None
    if in_brackets(discourse, one):
        return None  # "[done] Page on call (17 March)"
    if (told.kind in (AnchorKind.PUBLISHED, AnchorKind.QUOTATION) and not told.says_year) or one.sentence - told.sentence > _NEAR:
        return _of_a_run(discourse, found, index)
    if (run := _of_a_run(discourse, found, index)) is not None:
        return run
    if told_by_the_way(discourse, told) or _turns_to_now(found, index, told.start, index):
        return None
    if direction is Direction.PAST and _goes_on(discourse, one, told):
        return told
    if _turns_to_now(found, index, told.start, index + NEXT_FOUND):
        return None
    closing = _next_whole(discourse, found, index)
    if closing is None or not told.interval.first < closing.last < shift(told.interval.last, _A_STORY_SPANS, Grain.YEAR):
        return None
    own = one.reading.place(discourse.published, Direction.PAST)
    if own.first <= closing.last + _DAYS_FROM_END:
        return None
    for way in (Direction.NEAR, Direction.FUTURE):
        told_then = one.reading.place(told.interval.first, way)
        if told_then.last > shift(told.interval.first, -STEP_BACK, Grain.MONTH) and told_then.first < closing.last:
            return told
    return None


def _of_a_run(discourse: Discourse, found: Sequence[Found], index: int) -> Told | None:
    """The date told before from which an expression and others behind it lead on to the next whole date, as far off as that may be:
    "presented on 3 January 2017 … on 11 January … on 9 March … in June 2017". At least three of them have to lie between the two, and
    twice as many as do not.
    """
    assert discourse.published is not None
    closing = _next_whole(discourse, found, index, _LONGEST_RUN, _MOST_IN_A_RUN)
    if closing is None or discourse.published - closing.last <= _OF_LATE or GRAINS.index(closing.grain) >= _YEAR:
        return None
    since = shift(closing.first, -_RUN_MONTHS, Grain.MONTH)
    fine = (told for told in reversed(discourse.told[-NEXT_FOUND:]) if GRAINS.index(told.interval.grain) < _YEAR and not told.by_the_way)
    opening = next((told for told in fine if since < told.interval.first < closing.last), None)
    if opening is None or discourse.published - opening.interval.first <= _OF_LATE:
        return None
    inside = 0
    outside = 0
    for at in range(index, min(len(found), index + _MOST_IN_A_RUN)):
        one = found[at]
        if one.reading.anchor_type is AnchorType.NOTHING and one.reading.dates and whole_date(one.reading) == closing:
            break
        if not _lacks_a_year(one) or one.reading.place is None or one.reading.grain is Grain.SEASON:
            continue
        if _lies_between(one, opening.interval, closing):
            inside += 1
        elif at == index:
            return None
        else:
            outside += 1
    return opening if inside >= _FEWEST_IN_A_RUN and inside > 2 * outside else None


def _lies_between(one: Found, opening: Interval, closing: Interval) -> bool:
    """Whether a time without a year, in the year of a date or the next, lies behind that date, or just before it, and before another."""
    assert one.reading.place is not None
    try:
        both = [one.reading.place(opening.first, way) for way in (Direction.NEAR, Direction.FUTURE)]
    except ValueError:  # the 29th of February
        return False
    return any(opening.first - _DAYS_FROM_END <= then.first and then.last <= closing.last + _DAYS_FROM_END for then in both)


def _last_for_itself(discourse: Discourse) -> Told | None:
    """The latest time told that gives a year; the one before it, where that one stands in a relative clause: "The abstract, which he sent
    us, is dated 9 October. / Two were disqualified in December".
    """
    last = last_year_told(discourse)
    if last is None or not told_by_the_way(discourse, last):
        return last
    before = (
        told for told in reversed(discourse.told[-NEXT_FOUND:]) if told.start < last.start and GRAINS.index(told.interval.grain) < _YEAR
    )
    return next((told for told in before if not told.by_the_way and not told_by_the_way(discourse, told)), last)


def same_day_told(discourse: Discourse, one: Found, *, in_story: bool) -> Anchor | None:
    """For a day of a month without a year: that day where the text has told it before with a year, and with no other."""
    place = one.reading.place
    on_a_day = Trait.DAY_OF_MONTH in one.traits or one.reading.grain in (Grain.HOUR, Grain.MINUTE)  # "at 3.10 pm on 6 December"
    if place is None or not on_a_day or not _lacks_a_year(one):
        return None
    by_year = (AnchorKind.PUBLISHED, AnchorKind.QUOTATION)
    days = [told for told in discourse.told if told.interval.grain is Grain.DAY and (told.says_year or told.kind not in by_year)]
    number = civil(place(days[-1].interval.first, Direction.NEAR).first)[2] if days else 0  # of a month: asked before each is placed
    near = {told.interval.first: told for told in days if civil(told.interval.first)[2] == number}
    same = {first: told for first, told in near.items() if unit_start(place(first, Direction.NEAR).first, Grain.DAY) == first}
    if len(same) != 1:
        return None
    (told,) = same.values()
    last = last_year_told(discourse) if in_story else None
    recurs = civil(told.interval.first)[2] == 1 or civil(told.interval.last)[2] == 1  # the first or last of a month comes every year
    far = last is not None and abs(last.interval.first - told.interval.first) > _A_STORY_SPANS * _YEAR_LONG
    if (
        in_story
        and (recurs or far or (last is not None and _is_where_the_story_is(one, last, told)))
        and (told.sentence >= _OPENING or last is None or told.interval.first <= last.interval.first)
    ):
        return None  # a story that has gone on past a day names that of another year; what its opening sums up still lies ahead
    reason = Why.SAME_DAY_TOLD.of(what=named(told.words, told.interval))
    return Anchor(told.interval.first, AnchorKind.TOLD_BEFORE, Direction.NEAR, (reason,), 0.9)


def _is_where_the_story_is(one: Found, last: Told, told: Told) -> bool:
    """Whether a day lies so near where the story has come to that it is no day of another year told before: "17 April 1940 … on 6 April
    1941 … on 10 April … on the 17th of April".
    """
    assert one.reading.place is not None
    if GRAINS.index(last.interval.grain) >= _YEAR:
        return False
    day = one.reading.place(last.interval.first, Direction.NEAR).first
    return day != told.interval.first and -_DAYS_FROM_END <= day - last.interval.first <= _SOON


def before_told(discourse: Discourse, one: Found) -> Anchor | None:
    """For a time without a year in the pluperfect: the latest one before the time told ("was referred in November 2017 … It had begun in
    August"), where that of the reader's own year would come after it.
    """
    told = last_year_told(discourse)
    if told is None or discourse.published is None or one.reading.place is None or not _lacks_a_year(one):
        return None
    if not looks_back_from_told(discourse, one) and before_the_day_told(discourse, one, told) is None:
        return None
    near = (other for other in discourse.told[-_AHEAD:] if not other.by_the_way and other.interval.first <= discourse.published)
    told = max((told, *near), key=lambda other: (other.interval.first, -GRAINS.index(other.interval.grain)))  # not "let go in May"
    if one.sentence - told.sentence > _AHEAD or one.reading.place(discourse.published, Direction.PAST).first <= told.interval.first:
        return None
    reason = Why.BEFORE_SIBLING.of(what=named(told.words, told.interval))
    return Anchor(begins_to_count(one, told), AnchorKind.TOLD_BEFORE, Direction.PAST, (reason,), 0.85)


def before_the_day_told(discourse: Discourse, one: Found, told: Told) -> Anchor | None:
    """For a time without a year in the pluperfect: the latest one before the day or month told ("came on 3 January 2017. He had been well
    until Christmas Eve"), but for one that would lie soon behind it in its year.
    """
    if GRAINS.index(told.interval.grain) > GRAINS.index(Grain.MONTH) or one.sentence - told.sentence > _BESIDE:
        return None
    if one.sentence - told.sentence > 1 and not discourse.in_one_paragraph(told.start, one.start):
        return None
    if one.reading.place is None or not _lacks_a_year(one) or not is_pluperfect(discourse, one):
        return None
    both = both_ways(one.reading, told.interval.first)
    if both is None:
        return None
    if told.interval.first - both[0].first >= both[1].first - told.interval.first:
        return None  # "seen on 23 March … It had fallen by half in May"
    reason = Why.BEFORE_SIBLING.of(what=named(told.words, told.interval))
    return Anchor(told.interval.first, AnchorKind.TOLD_BEFORE, Direction.PAST, (reason,), 0.85)


def looks_back_from_told(discourse: Discourse, one: Found) -> bool:
    """Whether a time stands behind a verb in the pluperfect: the story is not there, and comes back from it behind its sentence."""
    start = discourse.sentences[one.sentence][0]
    return discourse.cues.looking_back.search(discourse.low, max(start, one.start - _LOOKS_BACK), one.start) is not None


def weekday_of_story(discourse: Discourse, one: Found) -> Anchor | None:
    """For a weekday in a text that tells of a day more than a week before its publication: that day, where the verb looks back from it
    ("It was in the morning of 15 July 2021 … The mayor had asked on Tuesday"), and what such a weekday goes on with.
    """
    told = discourse.main_told
    if told is None or discourse.published is None or discourse.meets:  # in minutes it is reported speech: "had been visited on Saturday"
        return None
    if told.interval.grain not in (Grain.DAY, Grain.WEEKEND) and not told.interval.has_clock:
        return None
    if Trait.WEEKDAY not in one.traits or Trait.DAY_OF_MONTH in one.traits or one.reading.anchor_type is not AnchorType.CALENDAR:
        return None
    ago = discourse.published - told.interval.first
    of_all = discourse.titled is not None and discourse.titled.interval.first <= told.interval.first < discourse.titled.interval.last
    tells_a_story = discourse.testifies or discourse.remembers
    if one.reading.chosen or (ago <= _A_WEEK and not of_all) or one.sentence - told.sentence > (_STORY if tells_a_story else _NEAR):
        return None
    words = named(told.words, told.interval)
    if is_pluperfect(discourse, one):
        return Anchor(told.interval.first, AnchorKind.TOLD_BEFORE, Direction.PAST, (Why.BEFORE_SIBLING.of(what=words),), 0.8)
    near = one.sentence - told.sentence <= _BESIDE and discourse.in_one_paragraph(told.start, one.start)
    if not tells_a_story and (told.kind is not AnchorKind.TOLD_BEFORE or not near):
        return None
    return Anchor(told.interval.first, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (Why.NEXT_AFTER_TOLD.of(named=words),), 0.8)


def onward_from_front(discourse: Discourse, found: Sequence[Found], index: int, direction: Direction) -> Anchor | None:
    """For a day or a month without a year in a text that opens with a day of long ago: the next one after the latest time that the story
    has come to, where that lies before publication ("On the evening of 9 May last year … A party set out on 14 May and returned in July").
    In one that opens with a year of long ago the story has to be there in the same paragraph.
    """
    one = found[index]
    place, published = one.reading.place, discourse.published
    if place is None or published is None or not opens_long_ago(discourse) or not _lacks_a_year(one):
        return None
    if (
        discourse.narrative
        or discourse.first is None
        or GRAINS.index(discourse.first.grain) > _YEAR
        or is_pluperfect(discourse, one)
        or looks_back_from_told(discourse, one)
    ):
        return None
    told = [told for told in discourse.told if not told.by_the_way and told.interval.first <= published]
    front = max(told, default=None, key=lambda told: begins_to_count(one, told))
    if front is None or (front.kind is AnchorKind.PUBLISHED and not front.says_year):
        return None
    if discourse.first.grain is Grain.DAY:
        goes_on = direction is Direction.PAST and one.sentence - front.sentence <= _STORY
    else:
        is_of_now = _turns_to_now(found, index, front.start, index)  # "He will stop next spring. On 14 March he turns 92"
        goes_on = _follows_closely(discourse, one, front) and not is_of_now and not looks_ahead(discourse, one)
    at = begins_to_count(one, front)
    if not goes_on or place(at, Direction.FUTURE).last > published:
        return None
    words = named(front.words, front.interval)
    return Anchor(at, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (Why.NEXT_AFTER_TOLD.of(named=words),), 0.8)


def begins_to_count(one: Found, told: Told) -> int:
    """From when a story goes on that has told a time: to a month or a season in the next sentence, from the last month of a year whose end
    was told ("done by the end of 1907. In May the bell was hung"); to any other from where the time begins.
    """
    day = told.interval
    ends = day.grain is Grain.YEAR and day.part is Part.END and day.side is not Side.SINCE
    if not ends or one.reading.grain not in (Grain.MONTH, Grain.SEASON) or one.sentence - told.sentence > 1:
        return day.first
    return shift(unit_end(unit_start(day.last - 1, Grain.YEAR), Grain.YEAR), -1, Grain.MONTH)


def _follows_closely(discourse: Discourse, one: Found, front: Told) -> bool:
    """Whether a time stands a few sentences behind one of many years ago, in its paragraph: "In 1936 the war broke out. He crossed in
    August".
    """
    assert discourse.published is not None
    if told_by_the_way(discourse, front):
        return False
    years = civil(discourse.published)[0] - civil(front.interval.first)[0]
    return years > LATE_YEARS and one.sentence - front.sentence <= _AHEAD and discourse.in_one_paragraph(front.start, one.start)


def is_pluperfect(discourse: Discourse, one: Found) -> bool:
    """Whether a verb in the pluperfect stands before a time in its clause, around it or behind one that opens the clause: "had asked on
    Tuesday", "hatte am Dienstag gefragt", "En mai, il avait averti".
    """
    (start, end), cues = discourse.sentences[one.sentence], discourse.cues
    before, behind = (max(start, one.start - _LOOKS_BACK), one.start), (one.end, min(end, one.end + _CLOSES))
    if cues.pluperfect.search(discourse.low, *before) is not None:
        return True
    if cues.pluperfect_opens.search(discourse.low, *before) and cues.pluperfect_closes.match(discourse.low, *behind):
        return True
    return cues.pluperfect_behind.match(discourse.low, *behind) is not None


def _goes_on(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a day lies in the month told last ("in November 2017 … on 21 November"), or follows one whose year came from the story."""
    place, published = one.reading.place, discourse.published
    assert place is not None
    assert published is not None
    if published - place(published, Direction.PAST).first <= _OF_LATE:
        return False
    if told.interval.grain is Grain.MONTH and told.interval.is_unit:
        day = place(told.interval.first, Direction.FUTURE)
        return day.grain is Grain.DAY and day.last <= told.interval.last
    fine = GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.WEEK)
    carried = (told.kind is AnchorKind.TOLD_BEFORE or told.says_year) and fine and one.sentence - told.sentence <= _AHEAD
    if not carried:
        return False
    near, on = place(told.interval.first, Direction.NEAR), place(told.interval.first, Direction.FUTURE)
    return min(near, on, key=lambda one: abs(one.first - told.interval.first)).first > shift(told.interval.first, -STEP_BACK, Grain.MONTH)


def runs_ahead(discourse: Discourse, found: Sequence[Found], index: int, interval: Interval) -> bool:
    """Whether a whole date within a sentence runs ahead of the story, which is back at once: "… in 1967. “…,” she recalled in a 2004
    interview. Two years later … in 1988". A year among days does, too: "… on 3 September. A street has had her name since 1972. … on
    5 September".
    """
    one = found[index]
    told = discourse.main_told
    if told is None or one.reading.anchor_type is not AnchorType.NOTHING or _opens(discourse, one):
        return False
    aside = told_by_the_way(discourse, Told(one.sentence, interval, "", one.start))
    fine = told.interval.grain is Grain.DAY and interval.grain is Grain.YEAR
    aside = aside or (fine and any(_lacks_a_year(other) for other in found[index + 1 : index + 2]))
    following = _next_whole(discourse, found, index, _LONG_AHEAD if aside else _AHEAD)
    return (
        following is not None
        and told.sentence < one.sentence
        and discourse.in_one_paragraph(told.start, one.start)
        and told.interval.first <= following.first
        and following.last <= interval.first
    )


def _lacks_a_year(one: Found) -> bool:
    """Whether an expression is a day of a month, a named day, a month or a season without its year."""
    calendar = one.reading.anchor_type is AnchorType.CALENDAR
    return calendar and Trait.WEEKDAY not in one.traits and Trait.BARE_CLOCK not in one.traits and not one.reading.chosen


def _turns_to_now(found: Sequence[Found], index: int, start: int, until: int) -> bool:
    """Whether something between a place in the text and an expression, or the next whole date, counts from the reader's day: "on Tuesday",
    "last month".
    """
    for other in found[max(0, index - NEXT_FOUND) : until]:
        if other.start <= start or not other.reading.dates:
            continue
        if other.start > found[index].start and other.reading.anchor_type is AnchorType.NOTHING:
            return False
        weekday = other.reading.anchor_type is AnchorType.CALENDAR and Trait.WEEKDAY in other.traits
        if other.reading.anchor_type is AnchorType.SPEECH or (weekday and Trait.DAY_OF_MONTH not in other.traits):
            return True
    return False


def _next_whole(discourse: Discourse, found: Sequence[Found], index: int, within: int = _NEAR, among: int = NEXT_FOUND) -> Interval | None:
    """The next date that is complete by itself, within some sentences and no coarser than a year; None where none comes so soon."""
    one = found[index]
    for other in found[index + 1 : index + 1 + among]:
        if other.sentence - one.sentence > within:
            return None
        fine = GRAINS.index(other.reading.grain or Grain.CENTURY) <= _YEAR
        if fine and other.reading.type in (TimexType.DATE, TimexType.TIME) and (whole := whole_date(other.reading)) is not None:
            return whole
    return None


def _opens(discourse: Discourse, one: Found) -> bool:
    """Whether an expression stands first in its sentence, but for a preposition: it is where the story goes on."""
    start = discourse.sentences[one.sentence][0]
    return len(discourse.low[start : one.start].split()) <= 1
