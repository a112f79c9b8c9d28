"""What each time is counted from: the one place that decides between speech, headings, the times told, and the day of publication.

The order is that of `anchor_of`: what is complete needs nothing; in a quotation the day of the speech; the other end of a range; the
heading or entry above; the time told before; at last the day of publication.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice, pairwise, takewhile

from timeline import patterns as re
from timeline.model import GRAINS, MINUTES_A_DAY, AnchorKind, Grain, Interval, Side, TimeExpression, TimexType, Trait
from timeline.text import holding
from timeline.times.closing import is_of_publication, way_at_the_close
from timeline.times.cues import NEVER
from timeline.times.discourse import NEXT_FOUND, Anchor, Discourse, Told, last_year_told, old_time_near, opens_long_ago, time_told
from timeline.times.from_publication import from_publication
from timeline.times.from_told import from_told
from timeline.times.in_order import (
    before_the_day_told,
    before_told,
    is_pluperfect,
    onward_from_front,
    same_day_told,
    told_in_order,
    weekday_of_story,
)
from timeline.times.leads import DAY_RANK
from timeline.times.matching import Found
from timeline.times.other_end import day_of_other_end, other_end
from timeline.times.ranges import is_range
from timeline.times.reading import AnchorType, Direction, whole_date
from timeline.times.reason_words import named
from timeline.times.reasons import Why
from timeline.times.scopes import is_of_an_unnamed_day, scoped
from timeline.times.speech_days import speech_day
from timeline.times.tense import holds_still, is_counted_to, looks_ahead, verbs_look_ahead, verbs_look_back
from timeline.times.told_years import is_of_late, own_year_said, year_told
from timeline.times.years import back_from_a_year, told_by_the_way

_SENTENCES_NEAR, _BESIDE = 3, 2
_LONGEST_NEAR = 400  # code points
_OF_READERS = 20 * 365 * 1440  # minutes: "this June" of a life that is told up to now is of now, as readers remember the years told
_NEWS = 31 * 1440  # minutes between what is news and its publication
_SPOKEN_THEN = 0.6  # how surely what is quoted was said on the day of publication
_LONGEST_REPORT = 60  # expressions
_OF_YEAR_TOLD = 0.8  # as sure is the year told where nothing else says it
_LONGEST_BETWEEN = 60  # code points between "after" and the date that a length is counted from
_IN_A_CLAUSE = 120  # code points between a time of day and its day behind the verb
_FRONT, _SENTENCE_BEGINS = 15, re.compile(r"[\n.!?]\s*[“”„«\"]?(?:[^\W\d_]+ )?$")  # code points before a time of day that opens a sentence
_NEXT_CLAUSE = re.compile(r"[;:()\n–—“”„«»\"]|, |\. ")
_A_YEAR = 400 * 1440  # minutes within which a day of a month has its day of the week in the year meant
_MOST_CUES = 8  # words of tense looked at behind "after"
_BORDER = re.compile(r"[,;:.!?\n]")
_IN_APPOSITION = re.compile(r", (?:[^\W\d_]{1,3} )?$")  # between a happening and its date
_WORD, _STEM, _MOST_NAMED = re.compile(r"[^\W\d_]{4,}"), 5, 2  # what may name a happening; letters of a stem; words looked at
_RIGHT_BEFORE = re.compile(r",? (?:[^\W\d_]{1,3} )?(?:[^\W\d_]{1,6} )?")
_MOST_AHEAD = 20  # expressions in which the first whole date is looked for


Placed = Callable[[int], Interval | None]  # where another expression stands, by its index


def anchor_of(
    discourse: Discourse, found: Sequence[Found], index: int, direction: Direction, before: Sequence[TimeExpression], placed: Placed
) -> Anchor | Why:
    """What an expression is counted from; the reason, if there is nothing. `placed` places another expression first."""
    one, published = found[index], discourse.published
    quotation = holding(discourse.quotations, one.start)
    if one.reading.anchor_type is AnchorType.NOTHING:
        return Anchor(0, AnchorKind.ABSOLUTE, direction)
    if Trait.WINDOW in one.traits and (discourse.narrative or quotation is not None):
        return Why.NOT_FROM_PUBLICATION
    spoken = _of_speech(discourse, found, index, quotation, direction, before, placed) if quotation is not None else None
    if spoken is not None:
        return spoken
    said_beside = bool(discourse.told) and discourse.told[-1].sentence == one.sentence
    if (
        discourse.meets
        and Trait.BARE_CLOCK in one.traits
        and published is not None
        and not said_beside
        and not _is_before_it(discourse, one)
    ):
        return from_publication(discourse, one, published, direction, in_quotation=quotation is not None, day_is=discourse.day_is)
    if Trait.BARE_CLOCK in one.traits and (day := _day_of_all(discourse, one, index)) is not None:
        return from_told(discourse, one, day, direction)
    if (beside := _beside(discourse, one, before)) is not None:
        return from_told(discourse, one, beside, direction)
    near = _named_near(discourse, found, index, direction, before) or _told(discourse, found, index, direction)
    if near is not None and not _is_of_publication(discourse, one, near, direction):
        return near
    if is_of_an_unnamed_day(discourse, one) or _is_of_a_week_remembered(discourse, one):
        return Why.UNNAMED_DAY
    if published is not None and _asks_for_what_was_told(discourse, one):
        return Why.ANCHOR_NOT_NEAR
    if Trait.BARE_CLOCK in one.traits and (day := _day_behind(discourse, found, index, placed)) is not None:
        return from_told(discourse, one, day, direction)
    if published is not None:
        in_range = _begins_what_was(discourse, found, index, direction)
        return from_publication(discourse, one, published, direction, in_quotation=quotation is not None, over=in_range)
    return (
        _own_year(discourse, one, index)
        or _of_year_told(discourse, found, index, direction)
        or _told_later(discourse, found, index)
        or Why.NO_PUBLICATION
    )


def _is_before_it(discourse: Discourse, one: Found) -> bool:
    """Whether a time of day is before the one at which the meeting began that the text tells, so that it is of another day told since:
    "held on 18 May at 10 a.m. … It was broken into on 12 May. Mr Otieno reported it at 6 a.m.".
    """
    place, published = one.reading.place, discourse.published
    began = discourse.told[0].interval if discourse.told else None
    if place is None or published is None or began is None or not began.has_clock or not 0 <= began.first - published < MINUTES_A_DAY:
        return False
    return Trait.EITHER_HALF not in one.traits and place(published, Direction.PAST).first < began.first


def _begins_what_was(discourse: Discourse, found: Sequence[Found], index: int, direction: Direction) -> bool:
    """Whether it is the first end of a range in a sentence whose verbs look back: "ganó 20 millones entre enero y septiembre"."""
    if direction is not Direction.PAST or index + 1 >= len(found) or found[index + 1].sentence != found[index].sentence:
        return False
    begins = is_range(discourse.text, discourse.low, found[index], found[index + 1], discourse.cues)
    return begins and verbs_look_back(discourse, found[index])


def _asks_for_what_was_told(discourse: Discourse, one: Found) -> bool:
    """Whether words go on from what sentences before tell without a date: "He saw a crack. The next morning it had grown"."""
    if {Trait.THIS, Trait.WEEKDAY} <= one.traits and one.reading.anchor_type is AnchorType.TOLD:
        return True  # "I was there on that Sunday"
    if one.reading.anchor_type is not AnchorType.TOLD or one.traits & {Trait.BARE_CLOCK, Trait.DAY_OF_MONTH, Trait.LENGTH_BETWEEN}:
        return False
    if one.sentence > 0:
        return not verbs_look_ahead(discourse, one)
    place, published = one.reading.place, discourse.published
    if len(discourse.sentences) == 1 or place is None or published is None:
        return False  # words alone have but one day to count from
    ahead = place(published, Direction.FUTURE).first > published
    return ahead and verbs_look_back(discourse, one)  # "He sold his bike and three weeks later bought a car"


def _is_of_a_week_remembered(discourse: Discourse, one: Found) -> bool:
    """Whether a weekday or a time of day of an interview is of a week long over that nothing names: "fifty-four … So the Thursday"."""
    weekday = Trait.WEEKDAY in one.traits and Trait.DAY_OF_MONTH not in one.traits and one.reading.anchor_type is AnchorType.CALENDAR
    return discourse.remembers and discourse.narrative and (weekday or Trait.BARE_CLOCK in one.traits)


def _day_of_all(discourse: Discourse, one: Found, index: int) -> Told | None:
    """The day whose hours a text tells, for a time of day beside which none is told: the one that its title names or, for the first entry
    of a log, the latest that it has told above ("Declared on 23 August. The pump was taken out on 19 August. / 21:52 Alarm").
    """
    own = discourse.leads.of(index)
    if any(not lead.stamp and lead.rank <= DAY_RANK and lead is not own for lead in discourse.leads.over(one.start)):
        return None
    told = discourse.told[-1] if discourse.told else None
    if own is None:
        beside = told is not None and discourse.in_one_paragraph(told.start, one.start)
        return None if beside else discourse.titled
    if discourse.leads.before(own) is not None:
        return None
    days = [told for told in discourse.told if GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.DAY)]
    over = [told for told in days if discourse.published is None or told.interval.first <= discourse.published]
    return max(over, key=lambda told: told.interval.first) if over and over[-1].start < own.start else discourse.titled


def _day_behind(discourse: Discourse, found: Sequence[Found], index: int, placed: Placed) -> Told | None:
    """The day that the clause of a time of day names behind it: "Gegen 14 Uhr übersah der Fahrer [am Donnerstag] einen Radler"."""
    one, other = found[index], found[index + 1] if index + 1 < len(found) else None
    if other is None or other.sentence != one.sentence or other.reading.grain is not Grain.DAY or not other.reading.dates:
        return None
    if discourse.cues.says_which is NEVER:
        return None  # a language that cannot tell "the figures of Thursday" from what happened then
    if other.reading.anchor_type is AnchorType.TOLD or Trait.BARE_CLOCK in other.traits or other.start - one.end > _IN_A_CLAUSE:
        return None
    low, begins = discourse.low, one.end
    opens = one.start < _FRONT or _SENTENCE_BEGINS.search(low, one.start - _FRONT, one.start) is not None
    if opens and low.startswith(", ", begins) and not low.startswith(",", other.end):
        begins += 2  # "Vers 14 heures, un camion a percuté mardi un arbre"
    if _NEXT_CLAUSE.search(low, begins, other.start) or discourse.tense.clause_break.search(low, begins, other.start):
        return None
    if discourse.cues.says_which.search(low, begins, other.start) or discourse.cues.possessive.match(low, other.end):
        return None  # "the figures of Thursday", "Thursday's figures"
    interval = placed(index + 1)
    if interval is None or interval.side is not None or not interval.is_unit:
        return None
    return Told(one.sentence, interval, discourse.text[other.start : other.end], other.start, is_date=True)


def _beside(discourse: Discourse, one: Found, before: Sequence[TimeExpression]) -> Told | None:
    """The day right before a time of day, though the text only looks back to it ("the previous night at about 21:30"), and the year right
    before a day, a month or a season ("four years ago, in March").
    """
    last = before[-1] if before else None
    if last is None or last.interval is None or last.interval.side is not None or last.interval.approximate or not last.dates:
        return None
    if _RIGHT_BEFORE.fullmatch(discourse.low, last.end, one.start) is None:
        return None
    day = Trait.BARE_CLOCK in one.traits and last.interval.grain is Grain.DAY and last.type in (TimexType.DATE, TimexType.TIME)
    calendar = one.reading.anchor_type is AnchorType.CALENDAR and Trait.WEEKDAY not in one.traits and not one.reading.chosen
    year = calendar and last.interval.grain is Grain.YEAR and last.anchor_kind is AnchorKind.PUBLISHED and last.type is TimexType.DATE
    if not (day or year) or not last.interval.is_unit:
        return None
    return Told(one.sentence, last.interval, last.text, last.start, last.anchor_kind, says_year=True)


def _is_of_publication(discourse: Discourse, one: Found, near: Anchor, direction: Direction) -> bool:
    """Whether a day or month is of the year of publication and not of the time told.

    Its day of the week fits only there: "… in May 1919. Rededication: Sunday 11 November". Or it would be on the wrong side of publication:
    ahead of it where the verbs look back ("was heard on 21 January 2014. … We visited it on 10 October"), before it where they look ahead
    ("will open on 3 February"). Or it says since when something is so ("since 12 February it has been closed").
    """
    reading, published = one.reading, discourse.published
    if reading.place is None or published is None or near.kind is not AnchorKind.TOLD_BEFORE or Why.TO_OTHER_END in near.reasons:
        return False
    if reading.weekday is not None:
        told, own = reading.place(near.at, near.direction), reading.place(published, direction)
        return abs(own.first - published) <= _A_YEAR < abs(told.first - near.at)
    if reading.anchor_type is not AnchorType.CALENDAR or Trait.WEEKDAY in one.traits or discourse.leads.has_entries:
        return False
    if own_year_said(discourse, one) is not None:
        return False
    if holds_still(discourse, one) and discourse.section is None and not any(discourse.leads.over(one.start)):
        return True
    placed = reading.place(near.at, near.direction)
    if looks_ahead(discourse, one):
        return placed.last <= published
    return direction is Direction.PAST and placed.first > published and published - reading.place(published, Direction.PAST).first < _A_YEAR


def _named_near(
    discourse: Discourse, found: Sequence[Found], index: int, direction: Direction, before: Sequence[TimeExpression]
) -> Anchor | None:
    """The other end of its range or list, publication at the close of a history, or the heading or entry that it stands below."""
    one, published = found[index], discourse.published
    calendar = one.reading.anchor_type is AnchorType.CALENDAR
    other = other_end(discourse, found, index, before) if calendar else day_of_other_end(discourse, found, index)
    if other is not None:
        return other
    if published is not None and (way := way_at_the_close(discourse, found, index, direction, before)) is not None:
        return from_publication(discourse, one, published, way, in_quotation=holding(discourse.quotations, one.start) is not None)
    below = scoped(discourse, found, index, direction, before)
    if below is None:
        return None
    if below.as_publication:
        in_quotation = holding(discourse.quotations, one.start) is not None
        return from_publication(discourse, one, below.anchor, direction, in_quotation=in_quotation, day_is=below.reason)
    return Anchor(below.anchor, AnchorKind.TOLD_BEFORE, below.direction, (below.reason,), 0.95)


def _told(discourse: Discourse, found: Sequence[Found], index: int, direction: Direction) -> Anchor | None:
    """The time told before: what "two days later" asks for; in a history also what gives its year to "in June"."""
    one = found[index]
    told_asked = one.reading.anchor_type is AnchorType.TOLD
    of_the_story = _is_of_the_story(discourse, one) and not is_of_publication(discourse, found, index)
    if (ahead := _up_to_the_next(discourse, one)) is not None:
        return ahead
    if (same := same_day_told(discourse, one, in_story=of_the_story)) is not None:
        return same
    if told_asked or of_the_story:
        told = (_aside_counted_on(discourse, one, direction) or time_told(discourse, one)) if told_asked else last_year_told(discourse)
        told = back_from_a_year(discourse, told) if told is not None and not told_asked and discourse.section is None else told
        if told is not None and (back := before_the_day_told(discourse, one, told)) is not None:
            return back
        if told is not None and told_asked and (back := _back_from_ahead(discourse, one, told, direction)) is not None:
            return back
        if told is not None and not _is_no_week_of(discourse, one, told) and not is_of_late(discourse, one, told):
            return from_told(discourse, one, told, direction)
    if (Trait.UNIT_TOLD in one.traits and (old := old_time_near(discourse, one)) is not None) or (old := _rest_of(discourse, one)):
        return from_told(discourse, one, old, direction)
    if (
        back := before_told(discourse, one) or weekday_of_story(discourse, one) or onward_from_front(discourse, found, index, direction)
    ) is not None:
        return back
    of_year = year_told(discourse, one, direction) or told_in_order(discourse, found, index, direction)
    beside = of_year is not None and of_year.sentence == one.sentence and of_year.interval.grain is not Grain.YEAR
    if of_year is None or (discourse.meets and not beside):
        return None  # in minutes: "market clerk from 1979 to 2003, who died on April 30"
    return before_the_day_told(discourse, one, of_year) or from_told(discourse, one, of_year, direction)


def _up_to_the_next(discourse: Discourse, one: Found) -> Anchor | None:
    """The next month or season after the time of long ago that the story is at, where it goes on up to that: "They came in September 1940.
    By spring …".
    """
    told, place = discourse.main_told, one.reading.place
    signal = discourse.cues.signal.search(discourse.low, max(discourse.sentences[one.sentence][0], one.start - 24), one.start)
    if discourse.cues.side(signal) is not Side.UNTIL or told is None or place is None or one.reading.chosen:
        return None
    is_one = one.reading.grain in (Grain.MONTH, Grain.SEASON) and one.reading.anchor_type in (AnchorType.CALENDAR, AnchorType.SPEECH)
    is_fine = GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.MONTH)
    near = 0 < one.sentence - told.sentence <= _SENTENCES_NEAR and discourse.in_one_paragraph(told.start, one.start)
    is_story = discourse.narrative or opens_long_ago(discourse)
    if not (is_one and is_fine and near and is_story and discourse.is_long_over(told.interval)) or looks_ahead(discourse, one):
        return None
    words = named(told.words, told.interval)
    return Anchor(told.interval.first, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (Why.NEXT_AFTER_TOLD.of(named=words),), 0.8)


def _back_from_ahead(discourse: Discourse, one: Found, told: Told, direction: Direction) -> Anchor | None:
    """The last time told that is over, else the day of publication, where what is counted back from a day to come would lie ahead, too,
    though a verb in the pluperfect tells it: "The pool will open on 20 June. The day before, the council had approved the fees".
    """
    place, published = one.reading.place, discourse.published
    if published is None or place is None or told.interval.first <= published or not is_pluperfect(discourse, one):
        return None
    counted = place(told.interval.first, direction)
    if not published < counted.first < told.interval.first:
        return None
    over = (other for other in reversed(discourse.told[-NEXT_FOUND:]) if other.interval.first <= published)
    back = next((other for other in over if one.sentence - other.sentence <= _SENTENCES_NEAR), None)
    if back is not None:
        return from_told(discourse, one, back, direction)
    return from_publication(discourse, one, published, direction, in_quotation=False)


def _rest_of(discourse: Discourse, one: Found) -> Told | None:
    """The time of long ago whose year or decade ran out: "He lost his customers in 1914. … For the rest of the decade she taught"."""
    if Trait.REST_OF_UNIT not in one.traits or looks_ahead(discourse, one):
        return None
    told = last_year_told(discourse) if opens_long_ago(discourse) else old_time_near(discourse, one)
    return told if told is not None and discourse.is_long_over(told.interval) else None


def _aside_counted_on(discourse: Discourse, one: Found, direction: Direction) -> Told | None:
    """The earlier time that the sentence before names, too, where what is counted on from the time told lies ahead, though the verbs look
    back: "Today it is run by his niece, who succeeded him in April 2017. She listed it eighteen months later".
    """
    told, place = discourse.main_told, one.reading.place
    beside = next((other for other in discourse.told[-2:-1] if told is not None and other.sentence == told.sentence), None)
    aside = beside or discourse.last_aside
    if aside is None or told is None or place is None or discourse.published is None or Trait.COUNTED not in one.traits:
        return None
    if direction is not Direction.PAST or one.sentence - aside.sentence > 1 or aside.interval.first >= told.interval.first:
        return None
    ahead = place(told.interval.first, direction).first > discourse.published
    return aside if ahead and place(aside.interval.first, direction).first <= discourse.published else None


def _is_no_week_of(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a weekday is not counted from a time told: the day of publication itself, or a season, a year, which has no one Tuesday."""
    if Trait.WEEKDAY not in one.traits or Trait.DAY_OF_MONTH in one.traits:
        return False
    is_told = one.reading.anchor_type is AnchorType.TOLD  # "In 1977 he sold the farm, and that Friday he left", "the following Friday"
    within = is_told and one.sentence - told.sentence <= 1
    coarse = GRAINS.index(told.interval.grain) > GRAINS.index(Grain.MONTH)
    return told.interval.first == discourse.published or coarse and not within


def _is_of_the_story(discourse: Discourse, one: Found) -> bool:
    """Whether what would count from the calendar or the day of speech counts from the time that a history, or its heading, is at."""
    if Trait.UNIT_END in one.traits and discourse.told and discourse.told[-1].sentence == one.sentence:
        return not told_by_the_way(discourse, discourse.told[-1])
    headed = discourse.section is not None and Trait.WEEKDAY not in one.traits
    if not headed and (not discourse.narrative or looks_ahead(discourse, one)):
        return False
    anchor_type = one.reading.anchor_type
    return anchor_type is AnchorType.CALENDAR or (anchor_type is AnchorType.SPEECH and _is_this_season(discourse, one))


def _of_speech(
    discourse: Discourse,
    found: Sequence[Found],
    index: int,
    quotation: int,
    direction: Direction,
    before: Sequence[TimeExpression],
    placed: Placed,
) -> Anchor | Why | None:
    """What a day in a quotation is counted from: that of the speech; that of publication where nothing says when it was spoken."""
    one = found[index]
    if not one.reading.day_level and (Trait.WEEKDAY not in one.traits or one.reading.anchor_type is not AnchorType.CALENDAR):
        return None
    spoken = speech_day(discourse, found, index, before, quotation, placed)
    if spoken is not None:
        day, words, confidence = spoken
        return Anchor(day.first, AnchorKind.QUOTATION, direction, (Why.FROM_SPEECH.of(named=named(words, day)),), confidence)
    if not one.reading.day_level:
        return None
    if discourse.published is None or discourse.narrative or discourse.leads.has_entries:
        return Why.SPEAKERS_DAY
    if not _is_of_the_news(discourse, found, index, quotation):
        return Why.SPEAKERS_DAY
    return Anchor(discourse.published, AnchorKind.PUBLISHED, direction, (Why.AS_FROM_PUBLICATION,), _SPOKEN_THEN)


def _is_of_the_news(discourse: Discourse, found: Sequence[Found], index: int, quotation: int) -> bool:
    """Whether nothing near a quotation names another time than that of publication: no date beside it, none long ago, no recording."""
    one = found[index]
    near = found[max(0, index - NEXT_FOUND) : index + NEXT_FOUND]
    if any(other.sentence == one.sentence and holding(discourse.quotations, other.start) != quotation for other in near):
        return False
    start = discourse.sentences[max(0, one.sentence - _SENTENCES_NEAR)][0]
    end = discourse.sentences[min(len(discourse.sentences) - 1, one.sentence + 1)][1]
    if discourse.cues.recorded.search(discourse.low, max(start, one.start - _LONGEST_NEAR), min(end, one.end + _LONGEST_NEAR)):
        return False
    assert discourse.published is not None
    told = [told for told in discourse.told[-NEXT_FOUND:] if one.sentence - told.sentence <= _SENTENCES_NEAR]
    return all(abs(discourse.published - told.interval.first) <= _NEWS for told in told)


def _own_year(discourse: Discourse, one: Found, index: int) -> Anchor | None:
    """For a day or month without a year, in a text without a day of its own: the year that its title names; for the first entry of a
    diary or a log also the year told above it.
    """
    if one.reading.anchor_type is not AnchorType.CALENDAR or (Trait.WEEKDAY in one.traits and Trait.DAY_OF_MONTH not in one.traits):
        return None
    told = (last_year_told(discourse) if discourse.leads.of(index) is not None else None) or discourse.title
    if told is None or Trait.BARE_CLOCK in one.traits:
        return None
    why = Why.YEAR_OF_TITLE if told is discourse.title else Why.YEAR_OF_STORY
    return Anchor(told.interval.first, AnchorKind.TOLD_BEFORE, Direction.NEAR, (why.of(named=named(told.words, told.interval)),), 0.7)


def _of_year_told(discourse: Discourse, found: Sequence[Found], index: int, direction: Direction) -> Anchor | None:
    """For a day, a month or a season without a year, in a text that has no day of its own: the time told last before it has the year.
    None in a report, which counts from a day that nobody knows ("on Tuesday", "yesterday").
    """
    one, told = found[index], last_year_told(discourse)
    near = found[max(0, index - _LONGEST_REPORT) : index + _LONGEST_REPORT]
    if any(other.reading.day_level or (Trait.WEEKDAY in other.traits and Trait.DAY_OF_MONTH not in other.traits) for other in near):
        return None
    if told is None or one.reading.anchor_type is not AnchorType.CALENDAR or Trait.BARE_CLOCK in one.traits:
        return None
    return from_told(discourse, one, back_from_a_year(discourse, told), direction).because(times_as_sure=_OF_YEAR_TOLD)


def _told_later(discourse: Discourse, found: Sequence[Found], index: int) -> Anchor | None:
    """For a day or month without a year, in a text that has told none so far: the first whole date that comes after it has the year."""
    one = found[index]
    if one.reading.anchor_type is not AnchorType.CALENDAR or Trait.WEEKDAY in one.traits or one.reading.place is None:
        return None
    for other in found[index + 1 : index + 1 + _MOST_AHEAD]:
        if other.reading.grain is Grain.DAY and (day := whole_date(other.reading)) is not None:
            if one.reading.place(day.first, Direction.NEAR).first > day.last:  # "It was November. … We landed on 5 March 1957"
                reason = Why.BEFORE_SIBLING.of(what=named(discourse.text[other.start : other.end], day))
                return Anchor(day.first, AnchorKind.TOLD_BEFORE, Direction.PAST, (reason,), 0.7)
            reason = Why.YEAR_OF_FIRST_DATE.of(time=day)
            return Anchor(day.first, AnchorKind.TOLD_BEFORE, Direction.NEAR, (reason,), 0.7)
    return None


def _is_this_season(discourse: Discourse, one: Found) -> bool:
    """Whether the words are "this spring", which in a history mean that of the story; "this year" only where the language says so."""
    if discourse.cues.of_the_story.fullmatch(discourse.low, one.start, one.end):
        return True
    if one.reading.grain not in (Grain.SEASON, Grain.MONTH) or Trait.THIS not in one.traits:
        return False
    told, published = last_year_told(discourse), discourse.published
    return told is None or published is None or published - told.interval.last > _OF_READERS


def between_happenings(discourse: Discourse, found: Sequence[Found], index: int, placed: Placed) -> Anchor | None:
    """For "five days before Christmas 2015" and "on Wednesday, two days after the truce": the date that stands beside the length.

    A date that follows "after" or "before" within its clause is what the length is counted from. A date told earlier in the
    sentence, before a comma, dates the main clause, and the length leads from it to what follows.
    """
    one = found[index]
    word = discourse.cues.after_or_before.match(discourse.low, one.end)
    if word is None:
        return None
    onward, back = (Direction.FUTURE, Direction.PAST) if word.lastgroup == "after" else (Direction.PAST, Direction.FUTURE)
    following = _date_behind(discourse, found, index, one.end + len(word.group()))
    interval = placed(index + 1) if following is not None else None
    if following is not None and interval is not None:
        reason = Why.COUNTED_FROM.of(named=named(discourse.text[following.start : following.end], interval))
        return Anchor(interval.first, AnchorKind.TOLD_BEFORE, onward, (reason,), 0.95)
    leads_on = word.lastgroup == "before" and is_counted_to(discourse, one) and _leads_to_clause(discourse, one)
    happening = _happening_named(discourse, one, one.end + len(word.group())) if not leads_on else None  # "It was a year before he knew"
    if happening is not None:
        reason = Why.COUNTED_FROM_WHERE_TOLD.of(named=named(happening.words, happening.interval))
        return Anchor(happening.interval.first, AnchorKind.TOLD_BEFORE, onward, (reason,), 0.9, happening.interval)
    told = discourse.told[-1] if discourse.told and _is_of_this(discourse, one, discourse.told[-1]) else None
    by_length = Trait.LENGTH_BETWEEN in one.traits
    if by_length and told is not None and discourse.cues.aside.search(discourse.low, max(0, one.start - 12), one.start):
        reason = Why.COUNTED_FROM.of(named=named(told.words, told.interval))
        return Anchor(told.interval.first, AnchorKind.TOLD_BEFORE, back, (reason,), 0.9)
    return None


def beside_a_happening(discourse: Discourse, one: Found) -> Anchor | None:
    """For "the day after" with a happening behind it, whose own sentence dates it: "It burned on 21 June. … The day after the fire"."""
    if Trait.BESIDE not in one.traits or not discourse.told:
        return None
    word = next((hit for hit in discourse.cues.after_or_before.finditer(discourse.low, one.start, one.end + 1)), None)
    if word is None or word.end() != one.end + 1 or not discourse.cues.the_happening.match(discourse.low, word.end()):
        return None
    happening = _happening_named(discourse, one, word.end())
    if happening is None:
        return None
    reason = Why.COUNTED_FROM_WHERE_TOLD.of(named=named(happening.words, happening.interval))
    return Anchor(happening.interval.first, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (reason,), 0.9, happening.interval)


def counts_from_untold(discourse: Discourse, one: Found, anchor: Anchor) -> bool:
    """Whether a length counts from a happening that no date told is of: from a clause of its own ("two months [before the work began]"),
    from what the text never dates, or from a time told too far away. What follows "comes" is counted back to, which needs no date.
    """
    told = discourse.told[-1] if discourse.told else None
    if one.reading.grain in (Grain.HOUR, Grain.MINUTE):  # "two minutes after she walked in": of that very day
        return anchor.kind is AnchorKind.TOLD_BEFORE and not is_told_beside(discourse, one)
    if Trait.BY_HAPPENING in one.traits and told is not None and told.sentence == one.sentence:
        return True  # "His son settled in 1991, the week before the trial"
    if anchor.kind not in (AnchorKind.TOLD_BEFORE, AnchorKind.PUBLISHED) or is_counted_to(discourse, one):
        return anchor.kind is AnchorKind.TOLD_BEFORE and not is_told_beside(discourse, one)
    return anchor.kind is AnchorKind.PUBLISHED or not is_told_beside(discourse, one) or _leads_to_clause(discourse, one)


def _leads_to_clause(discourse: Discourse, one: Found) -> bool:
    """Whether what stands behind "after" or "before" has a verb of its own, and is not all that the sentence tells."""
    word = discourse.cues.after_or_before.match(discourse.low, one.end)
    if word is None:
        return False
    start, end = discourse.sentences[one.sentence]
    stop = _BORDER.search(discourse.low, word.end(), end)
    cues = list(islice(discourse.tense.cue.finditer(discourse.low, word.end(), stop.start() if stop else end), _MOST_CUES))
    verbs = 1 + sum(1 for left, right in pairwise(cues) if discourse.low[left.end() : right.start()].strip()) if cues else 0  # "was sold"
    opens = not any(map(str.isalnum, discourse.low[start : one.start])) and (stop is None or discourse.low[stop.start()] != ",")
    return verbs > opens


def is_told_beside(discourse: Discourse, one: Found) -> bool:
    """Whether the time that "two years after the storm" would count from is told right before, or heads the entry: so that it may be that
    of the storm. "On 17 June we were let go. … / Father died two years after my journey" is of no June.
    """
    told = time_told(discourse, one)
    if told is None:
        return False
    far = one.sentence - told.sentence
    beside = far <= 1 or (far <= _BESIDE and discourse.in_one_paragraph(told.start, one.start))
    return beside or any(lead.start <= told.start < lead.end for lead in discourse.leads.over(one.start))


def _is_of_this(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a time told dates the sentence of an expression, as the date of an entry does its first one."""
    heads = next((lead for lead in discourse.leads.over(one.start) if lead.start <= told.start < lead.end), None)
    return told.sentence == one.sentence or (heads is not None and not re.search(r"[.!?]\s", discourse.text[heads.end : one.start]))


def _happening_named(discourse: Discourse, one: Found, start: int) -> Told | None:
    """The time told in a sentence that has the word behind "after" or "before": "It collapsed on 3 May. … A week before the collapse"."""
    words = _BORDER.split(discourse.low[start : start + _LONGEST_BETWEEN], maxsplit=1)[0]
    named, of_a_death = _WORD.findall(words)[:_MOST_NAMED], discourse.cues.dies.search(words) is not None
    of_its_kind = [told for noun, told in discourse.cues.happenings if noun.match(words)]
    for told in reversed(discourse.told[-NEXT_FOUND:]):
        if told.sentence == one.sentence:
            continue
        first, end = discourse.sentences[told.sentence]
        near = discourse.low[max(first, told.start - _LONGEST_NEAR) : min(end, told.start + _LONGEST_NEAR)]
        begins = max(first, told.start - _LONGEST_NEAR)
        alike = [hit.start() for hit in _WORD.finditer(near) if any(_are_alike(name, hit[0]) for name in named)]
        kinds = [*of_its_kind, *([discourse.cues.dies] if of_a_death else [])]
        alike = alike or [hit.start() for kind in kinds if (hit := kind.search(near)) is not None]
        if alike:  # of two times that a sentence tells, the one beside the word: "was robbed on 14 April and reopened in June"
            beside = [other for other in discourse.told[-NEXT_FOUND:] if other.sentence == told.sentence]
            return min(beside, key=lambda other: abs(other.start - begins - alike[0]))
    return None


def _are_alike(one: str, other: str) -> bool:
    """Whether two words may be of one stem: "collapse" and "collapsed", "élection" and "élu" not."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return same >= _STEM and same >= min(len(one), len(other)) - 2


def _date_behind(discourse: Discourse, found: Sequence[Found], index: int, start: int) -> Found | None:
    """The next expression, if it is a date of the same clause that begins soon behind `start`."""
    if index + 1 >= len(found):
        return None
    following = found[index + 1]
    if following.sentence != found[index].sentence or Trait.LENGTH_BETWEEN in following.traits or not following.reading.dates:
        return None
    between = discourse.low[start : following.start]
    if len(list(islice(discourse.tense.cue.finditer(between), 2))) > 1:
        return None  # "six weeks after discharge he felt well and had gone back to work on 1 January"
    if Trait.BY_HAPPENING in found[index].traits:  # "the Thursday before his death, on 31 January"
        between = _IN_APPOSITION.sub(" ", between)
    return following if len(between) <= _LONGEST_BETWEEN and not re.search(r"[,;:]", between) else None
