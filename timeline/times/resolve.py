"""The anchor graph: what each relative time is counted from, and why.

Every expression leans on one of four things: nothing (it is complete), the day of speech (the publication date, or inside a
quotation the day on which it was spoken), the time told just before, or the calendar around them. This module decides which,
places the expression there, and says so in one plain sentence. Without a publication date nothing that needs it is resolved.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.model import (
    GRAINS,
    MINUTES_A_DAY,
    AnchorKind,
    Contradiction,
    Document,
    Grain,
    Interval,
    Side,
    TimeExpression,
    TimexType,
    Trait,
    civil,
    instant_of,
    iso,
    shift,
    unit_start,
)
from timeline.text import Span, holding
from timeline.times.consistency import chosen_reading, coarse_enough, contradiction, day_of_weeks, same_quarter
from timeline.times.cues import NO_DISCOURSE, NO_TENSE, DiscourseCues, TenseCues
from timeline.times.discourse import (
    NEXT_FOUND,
    Anchor,
    Discourse,
    Told,
    heads_a_section,
    is_bare,
    is_narrative,
    last_year_told,
    lists_events,
    looks_back,
    moves_the_story,
    order_of_days,
    time_told,
)
from timeline.times.leads import NO_LEADS, Leads
from timeline.times.matching import Found
from timeline.times.other_end import day_of_other_end, other_end
from timeline.times.overrides import Overrides, overridden, told_at, with_overrides
from timeline.times.ranges import opening
from timeline.times.reading import AnchorType, Direction, Reading, unit_at
from timeline.times.rule import folded
from timeline.times.scopes import is_of_an_unnamed_day, scoped
from timeline.times.speech_days import speech_day
from timeline.times.tense import (
    direction_of,
    is_clearly_past,
    is_said_ahead,
    is_told_back,
    looks_ahead,
    nearer_of,
    not_so_far,
    side_of_length,
    takes_effect,
)
from timeline.times.wording import objection, quoted, said, weekday_name
from timeline.times.years import carried, reference_year, tells_old_times, whole_year

_STEP_BACK = 4  # months by which a history may step back within its year before "January" means the next one
_STEP_BACK_UNDER_HEADING = 12  # a heading that is a year holds for all under it: "1862 … in December … In January"
_SETTLED = 1.5  # times as sure is the order of day and month if another date of the text settles it
_DOTTED = 1.25  # those who write 12.3.2021 put the day first
_FAR = 400 * 1440  # minutes
_LATE_YEARS, _OF_LATE = 3, 31 * 1440  # within which a history has come to the present, and a day is of late
_MORNING = "MO"
_NIGHT = "TNI"  # how a value ends that is a night, which begins on the day named and ends on the next
_SENTENCES_NEAR = 3
_LONGEST_NEAR = 400  # code points
_NEWS = 31 * 1440  # minutes between what is news and its publication
_LATE, _A_NIGHT = 20, 8  # an hour of the evening, and hours of a night
_SPOKEN_THEN = 0.6  # how surely what is quoted was said on the day of publication
_MOST_AHEAD = 20  # expressions in which the first whole date is looked for
_YEAR_CARRIES = 1  # sentences for which the year of a full date holds in news


def resolve(
    document: Document,
    found: Sequence[Found],
    sentences: Sequence[Span],
    quotations: Sequence[Span],
    overrides: Overrides | None = None,
    *,
    tense: TenseCues = NO_TENSE,
    cues: DiscourseCues = NO_DISCOURSE,
    leads: Leads = NO_LEADS,
) -> tuple[TimeExpression, ...]:
    """Every found expression as a TimeExpression, in text order, each with its anchor, its reasons and its other readings.

    `tense` and `cues` are the words of the language, `leads` the times that stand apart and what lies below them.
    `overrides` are the dates that the user gives to expressions, by their spans;
    what leans on them is counted from there.
    """
    overrides = overrides or {}
    published, day_is = _own_day(document, found, leads)
    narrative = is_narrative(published, found)
    if not narrative and not leads.all:
        old = tells_old_times(found)
        found = [one for one in found if not one.reading.histories or (old and Trait.OLD_YEAR in one.traits)]
    discourse = Discourse(document.text, folded(document.text), published, narrative, sentences, list(quotations),
                   reference=reference_year(published, found), tense=tense, cues=cues,
                   day_first=order_of_days(found, document.text), leads=leads, day_is=day_is,
                   bare=is_bare(document.text, found), is_listing=lists_events(document.text, sentences))  # fmt: skip
    times: list[TimeExpression] = []
    complete = with_overrides(found, overrides)
    for index, one in enumerate(found):
        if (one.start, one.end) in overrides:
            itself = [*complete[:index], one, *complete[index + 1 :]]
            time = overridden(_resolved(discourse, itself, index, times), overrides[one.start, one.end])
        else:
            time = _resolved(discourse, complete, index, times)
        times.append(time)
        told = told_at(one, time, overrides)
        if (
            told is not None
            and (not time.quoted or one.reading.anchor_type is AnchorType.NOTHING)
            and moves_the_story(discourse, one, time)
        ):
            interval = replace(told, side=None) if told.side else told
            told_now = Told(one.sentence, interval, time.text, time.start, time.anchor_kind, time.value.endswith(_NIGHT))
            discourse.told.insert(len(discourse.told) - looks_back(discourse, told_now), told_now)
            if heads_a_section(discourse, one):
                discourse.section = told_now
    return tuple(times)


def _own_day(document: Document, found: Sequence[Found], leads: Leads) -> tuple[int | None, str]:
    """The day that a text counts from and, where it is not that of the metadata, the words that say so: what its head says of itself."""
    published = instant_of(document.published) if document.published else None
    stamp = next((lead for lead in leads.all if lead.stamp and not lead.letter), None)
    reading = found[stamp.first].reading if stamp is not None else None
    if stamp is None or reading is None or reading.place is None or document.published_from == "user":
        return published, ""
    if reading.grain is not Grain.DAY and (
        reading.grain not in (Grain.HOUR, Grain.MINUTE) or reading.anchor_type is not AnchorType.NOTHING
    ):
        return published, ""
    if published is None and reading.anchor_type is not AnchorType.NOTHING:
        return published, ""
    own = unit_start(reading.place(published or 0, Direction.PAST).first, Grain.DAY)
    if published is not None and own == unit_start(published, Grain.DAY):
        return published, ""
    words = " ".join(document.text[found[stamp.first].start : found[stamp.first].end].split())
    other = "" if published is None else f", and not the day of publication that is known otherwise, {said(unit_at(published, Grain.DAY))}"
    return own, f"the day that the text names as its own, ‘{words}’{other}"


def _resolved(discourse: Discourse, found: Sequence[Found], index: int, before: Sequence[TimeExpression]) -> TimeExpression:
    one = found[index]
    words, quotation = discourse.text[one.start : one.end], holding(discourse.quotations, one.start)
    try:
        return _counted(discourse, found, index, before, words, quotation)
    except ValueError as error:  # no calendar has it: the 30th of February, the year 10000
        return _unplaced(one, words, quotation, f"‘{words}’: {error}.", AnchorKind.ABSOLUTE, 0.0)


def _counted(
    discourse: Discourse, found: Sequence[Found], index: int, before: Sequence[TimeExpression], words: str, quotation: int | None
) -> TimeExpression:
    """An expression counted from its anchor; ValueError where no calendar has the time that it comes to."""
    one = found[index]
    reading = one.reading
    if reading.otherwise is not None and direction_of(discourse, one) is not Direction.FUTURE:
        reading = reading.otherwise
        one = replace(one, reading=reading)
        found = [*found[:index], one, *found[index + 1 :]]
    if reading.place is None:
        return _unplaced(one, words, quotation, f"‘{words}’: {reading.why}.", AnchorKind.ABSOLUTE, reading.confidence)
    direction = Direction.PAST  # of no account to what is complete in itself
    if reading.anchor_type is not AnchorType.NOTHING:
        direction = direction_of(discourse, one) if Trait.LENGTH_BETWEEN not in one.traits else side_of_length(discourse, one)
    anchored = _anchor(discourse, found, index, quotation, direction, before)
    if isinstance(anchored, str):
        kind = AnchorKind.QUOTATION if quotation is not None and reading.day_level else None
        return _unplaced(one, words, quotation, f"‘{words}’ {anchored}", kind, 0.0)
    if Trait.LENGTH_BETWEEN in one.traits:
        anchored = _between_happenings(discourse, found, index, before) or anchored
    interval, others, explained, doubt = _placed(discourse, found, index, direction, anchored)
    anchor, kind = anchored[:2]
    interval, explained = same_quarter(discourse, one, before, interval, explained)
    interval = coarse_enough(discourse, one, kind, anchor, interval)
    signal, side = opening(discourse, one, found, index)
    value = reading.value if reading.type is TimexType.DURATION else str(interval) + reading.zone
    if side in (Side.AFTER, Side.BEFORE) and discourse.cues.shortly.search(discourse.low, max(0, (signal or 0) - 14), signal or 0):
        signal, side, interval = None, None, replace(interval, approximate=True)  # "shortly after 6am" is about then
    if side in (Side.BEFORE, Side.UNTIL) and Trait.DAWN in one.traits:
        signal, side = None, None  # "before dawn on Sunday" is early that Sunday
    if (
        side is Side.BEFORE
        and interval.has_clock
        and one.reading.type is TimexType.TIME
        and Trait.BARE_CLOCK not in one.traits
        and direction_of(discourse, one) is Direction.PAST
    ):
        signal, side = None, None  # "arrested before noon on Saturday": that Saturday, up to noon
        day = unit_start(interval.first - 1, Grain.DAY)  # midnight ends a day
        interval = Interval(day, interval.first, Grain.MINUTE, named=str(interval))
    if side and interval.has_clock:  # "by noon" ends with the stroke of noon, "after 2am" begins with that of two
        interval = Interval(interval.first, interval.first + 1, Grain.MINUTE)
    explained, doubt, against = _with_clashes(discourse, one, anchor, interval, explained, doubt)
    if not side and kind is AnchorKind.TOLD_BEFORE:
        interval = day_of_weeks(discourse, one, anchor, interval)
    placed = replace(interval, side=side) if side else interval
    return TimeExpression(
        one.start,
        one.end,
        words,
        reading.type,
        value,
        placed,
        mod=reading.mod or interval.mod,
        anchor=iso(anchor, clock=anchor % 1440 != 0) if kind is not AnchorKind.ABSOLUTE else None,
        anchor_kind=kind,
        how=f"‘{words}’ → {said(placed)}: {reading.why}{explained}.",
        confidence=round(reading.confidence * doubt, 2),
        alternatives=tuple(replace(other, side=side) if side else other for other in others),
        against=against,
        rule=one.rule,
        quoted=quotation is not None,
        dates=reading.dates,
        signal=signal,
        traits=one.traits,
    )


def _unplaced(one: Found, words: str, quotation: int | None, how: str, kind: AnchorKind | None, confidence: float) -> TimeExpression:
    """An expression that stands nowhere in time, with the reason."""
    reading = one.reading
    return TimeExpression(one.start, one.end, words, reading.type, reading.value, mod=reading.mod, how=how, confidence=confidence,
                          rule=one.rule, quoted=quotation is not None, dates=reading.dates, anchor_kind=kind,
                          traits=one.traits)  # fmt: skip


def _placed(
    discourse: Discourse, found: Sequence[Found], index: int, leaned: Direction, anchored: Anchor
) -> tuple[Interval, list[Interval], str, float]:
    """Where a reading stands when it is counted from its anchor, with its other readings; ValueError where no calendar has it."""
    one = found[index]
    reading, (anchor, kind, direction, explained, doubt) = one.reading, anchored
    place, others = reading.place, list[Interval]()
    other = reading.other
    if Trait.EITHER_ORDER in one.traits and other is not None:
        usual = Trait.DAY_FIRST in one.traits
        dotted = "." in discourse.low[one.start : one.end]
        day_first = discourse.day_first if discourse.day_first is not None else usual or dotted
        place, other = (place, other) if day_first == usual else (other, place)
        first = "day" if day_first else "month"
        if discourse.day_first is not None:
            explained, doubt = f"{explained}, {first} first as another date of the text has it", doubt * _SETTLED
        elif dotted:
            explained, doubt = f"{explained}, read {first} first, as it is written with dots", doubt * _DOTTED
        else:
            explained += f", read {first} first; nothing in the text settles the order"
    assert place is not None
    if (
        Trait.BESIDE in one.traits
        and discourse.cues.says_of_what.match(discourse.low, one.end)
        and discourse.low[max(0, one.start - 2) : one.start] == ", "
    ):
        raise ValueError("it only says what the day named before it lies next to")
    interval, note = whole_year(discourse, one, place(anchor, direction))
    explained += note
    if (
        Trait.LENGTH_BETWEEN in one.traits
        and discourse.published is not None
        and interval.first > discourse.published >= anchor
        and _is_over(discourse, one)
    ):
        raise ValueError("what it is counted from is not told: it would lie after publication")
    if reading.same and kind is AnchorKind.TOLD_BEFORE:
        interval = discourse.told[-1].interval
    if (
        kind is AnchorKind.TOLD_BEFORE
        and discourse.published is not None
        and not discourse.narrative
        and reading.anchor_type is AnchorType.CALENDAR
    ):
        near = place(discourse.published, leaned)
        others = [near] if near != interval else []
    if kind is AnchorKind.PUBLISHED and (leaned, direction) == (Direction.PAST, Direction.FUTURE):  # see nearer_of
        others, doubt = [place(anchor, leaned)], doubt * 0.8
    if other is not None:
        interval, others, note = chosen_reading(discourse, found, index, interval, other(anchor, direction))
        explained += note
    return interval, others, explained, doubt


def _is_over(discourse: Discourse, one: Found) -> bool:
    """Whether a sentence tells, by its verbs, what has happened: "Five years after its launch the shop became the first"."""
    return direction_of(discourse, one) is Direction.PAST


def _with_clashes(
    discourse: Discourse, one: Found, anchor: int, interval: Interval, explained: str, doubt: float
) -> tuple[str, float, tuple[Contradiction, ...]]:
    """The reasons and the doubt with what speaks against the reading, and that as values."""
    if one.reading.weekday is not None and abs(interval.first - anchor) > _FAR:
        year, name = civil(interval.first)[0], weekday_name(interval.first)
        explained, doubt = f"{explained}; {year} is the nearest year in which it is a {name}", doubt * 0.7
    against = one.reading.against
    explained = "".join(f", but {objection(other)}" for other in against) + explained
    clash = contradiction(discourse, one, interval)
    return (f"{explained}; but {objection(clash)}", doubt * 0.5, (*against, clash)) if clash else (explained, doubt, against)


def _anchor(
    discourse: Discourse, found: Sequence[Found], index: int, quotation: int | None, direction: Direction, before: Sequence[TimeExpression]
) -> Anchor | str:
    """What an expression is counted from, with the words that say so and the doubt it adds; a sentence instead, if there is nothing."""
    one = found[index]
    anchor_type = one.reading.anchor_type
    if anchor_type is AnchorType.NOTHING:
        return 0, AnchorKind.ABSOLUTE, direction, "", 1.0
    if Trait.WINDOW in one.traits and (discourse.narrative or quotation is not None):
        return "is a length of time, not a date; here it does not count from the day of publication."
    spoken = _of_speech(discourse, found, index, quotation, direction, before) if quotation is not None else None
    if spoken is not None:
        return spoken
    other = other_end(discourse, found, index, before) if anchor_type is AnchorType.CALENDAR else day_of_other_end(discourse, found, index)
    if other is not None:
        return other
    below = scoped(discourse, one, index, direction, before)
    if below is not None and below.as_publication:
        return _from_publication(discourse, one, below.anchor, direction, in_quotation=quotation is not None, day_is=below.words)
    if below is not None:
        return below.anchor, AnchorKind.TOLD_BEFORE, below.direction, below.words, 0.95
    headed = discourse.section is not None and Trait.WEEKDAY not in one.traits
    in_story = (discourse.narrative or headed) and (headed or not looks_ahead(discourse, one))
    in_story = in_story and (anchor_type is AnchorType.CALENDAR or (anchor_type is AnchorType.SPEECH and _is_this_season(discourse, one)))
    here = Trait.UNIT_END in one.traits and bool(discourse.told) and discourse.told[-1].sentence == one.sentence
    if anchor_type is AnchorType.TOLD or in_story or here:
        told = time_told(discourse, one) if anchor_type is AnchorType.TOLD else last_year_told(discourse)
        on_the_day = told is not None and Trait.WEEKDAY in one.traits and told.interval.first == discourse.published
        if told is not None and not on_the_day and not _is_of_late(discourse, one, told):
            return _from_told(discourse, one, told, direction)
    named = _year_named(discourse, one, direction) or (carried(discourse, one) if _takes_a_year(discourse, one, direction) else None)
    if named is not None:
        return _from_told(discourse, one, named, direction)
    if is_of_an_unnamed_day(discourse, one):
        return "is counted from a day that its entry does not name."
    if discourse.published is None:
        later = _told_later(found, index)
        if later is not None:
            return later
        return "is counted from the day of publication, which is not known; once it is set, this date is resolved."
    return _from_publication(discourse, one, discourse.published, direction, in_quotation=quotation is not None)


def _of_speech(
    discourse: Discourse, found: Sequence[Found], index: int, quotation: int, direction: Direction, before: Sequence[TimeExpression]
) -> Anchor | str | None:
    """What a day in a quotation is counted from: that of the speech; that of publication where nothing says when it was spoken."""
    one = found[index]
    if not one.reading.day_level and (Trait.WEEKDAY not in one.traits or one.reading.anchor_type is not AnchorType.CALENDAR):
        return None
    spoken = speech_day(discourse, found, index, before, quotation, lambda other: _resolved(discourse, found, other, before).interval)
    if spoken is not None:
        day, words, doubt = spoken
        return day.first, AnchorKind.QUOTATION, direction, f", counted from the day of the speech, {quoted(words, day)}", doubt
    if not one.reading.day_level:
        return None
    if discourse.published is None or discourse.narrative or discourse.leads.all or not _is_of_the_news(discourse, found, index, quotation):
        return "is the speaker's day, not the article's, and the text does not say when it was spoken."
    words = ", as from the day of publication, for nothing says when it was spoken"
    return discourse.published, AnchorKind.PUBLISHED, direction, words, _SPOKEN_THEN


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


def _told_later(found: Sequence[Found], index: int) -> Anchor | None:
    """For a day or month without a year, in a text that has told none so far: the first whole date that comes after it has the year."""
    one = found[index]
    if one.reading.anchor_type is not AnchorType.CALENDAR or Trait.WEEKDAY in one.traits or one.reading.place is None:
        return None
    for other in found[index + 1 : index + 1 + _MOST_AHEAD]:
        if (
            other.reading.anchor_type is AnchorType.NOTHING
            and other.reading.grain is Grain.DAY
            and other.reading.place is not None
            and other.reading.dates
        ):
            day = other.reading.place(0, Direction.PAST)
            words = f", in the year of the first whole date that follows ({said(day)})"
            return day.first, AnchorKind.TOLD_BEFORE, Direction.NEAR, words, 0.7
    return None


def _is_of_late(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a day of a month in a later paragraph is the reader's own again: "… a stroke in early 2017. / She died on October 22".

    Only where the story has come to within three years of publication, and the day lies in the month before that.
    """
    if (
        discourse.published is None
        or Trait.DAY_OF_MONTH not in one.traits
        or one.reading.anchor_type is not AnchorType.CALENDAR
        or one.reading.place is None
    ):
        return False
    years = civil(discourse.published)[0] - civil(told.interval.first)[0]
    if not 1 <= years <= _LATE_YEARS or "\n\n" not in discourse.low[told.start : one.start]:
        return False
    return 0 <= discourse.published - one.reading.place(discourse.published, Direction.PAST).first <= _OF_LATE


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


def _year_named(discourse: Discourse, one: Found, direction: Direction) -> Told | None:
    """In news: the time in or just before the sentence whose year is meant, if it is not that of publication."""
    anchor_type = one.reading.anchor_type
    if Trait.WEEKDAY in one.traits:
        return None
    if direction is Direction.FUTURE and anchor_type is AnchorType.CALENDAR and _year_ahead_of_sentence(discourse, one):
        return discourse.told[-1]
    if direction is Direction.PAST and (
        anchor_type is AnchorType.CALENDAR and one.reading.grain is not Grain.DAY or Trait.DAY_OF_MONTH in one.traits
    ):
        explicit = _year_of_sentence(discourse, one)
        if explicit is not None and (explicit.sentence == one.sentence or _in_its_year(one, explicit)):
            return explicit
    return None


def _from_publication(
    discourse: Discourse, one: Found, published: int, direction: Direction, *, in_quotation: bool, day_is: str = ""
) -> Anchor:
    """Counted from the day of publication, back or ahead as the verbs and the distances say."""
    reading = one.reading
    calendar = reading.anchor_type is AnchorType.CALENDAR
    since = discourse.cues.signal.search(discourse.low, max(0, one.start - 24), one.start)
    if discourse.cues.side(since) is Side.SINCE:
        starts = since is not None and since.group(1) in discourse.cues.starts
        comes = direction is Direction.FUTURE and (
            starts or discourse.tense.ahead.search(discourse.low, *discourse.sentences[one.sentence])
        )
        direction = Direction.FUTURE if comes else Direction.PAST  # "from 1 March a commissioner will run the town"
    elif (
        calendar
        and direction is Direction.FUTURE
        and (Trait.DAY_OF_MONTH in one.traits or is_told_back(discourse, one))
        and not is_said_ahead(discourse, one)
    ):
        both = _both_ways(reading, published)
        direction = not_so_far(*both, published) if both else direction
    elif calendar and direction is Direction.PAST and not reading.chosen and not is_clearly_past(discourse, one):
        both = _both_ways(reading, published)
        direction = nearer_of(*both, published, takes_effect=takes_effect(discourse, one)) if both else direction
    doubt = 0.4 if Trait.BARE_CLOCK in one.traits and not day_is else 0.8 if reading.anchor_type is AnchorType.TOLD else 1.0
    way = {Direction.PAST: "the latest one up to", Direction.FUTURE: "the first one from", Direction.NEAR: "in the year of"}[direction]
    day = f"{weekday_name(published)} {said(unit_at(published, Grain.DAY))}"
    counted = f", {way if calendar else 'counted from'} {day_is or discourse.day_is or 'the day of publication'}, {day}"
    if Trait.BARE_CLOCK in one.traits and not day_is:
        counted += "; no day is named near by"
    if in_quotation:
        return published, AnchorKind.PUBLISHED, direction, f"{counted} (in a quotation: taken as spoken about then)", 0.9 * doubt
    return published, AnchorKind.PUBLISHED, direction, counted, doubt


def _both_ways(reading: Reading, moment: int) -> tuple[Interval, Interval] | None:
    """The latest and the next one; None where there are not both, as at the end of the years that the program can place."""
    if reading.place is None:
        return None
    try:
        return reading.place(moment, Direction.PAST), reading.place(moment, Direction.FUTURE)
    except ValueError:
        return None


def _is_this_season(discourse: Discourse, one: Found) -> bool:
    """Whether the words are "this spring", which in a history mean that of the story; "this year" only where the language says so."""
    if discourse.cues.of_the_story.fullmatch(discourse.low, one.start, one.end):
        return True
    return one.reading.grain in (Grain.SEASON, Grain.MONTH) and Trait.THIS in one.traits


def _from_told(discourse: Discourse, one: Found, told: Told, direction: Direction) -> Anchor:
    interval, words = told.interval, told.words
    anchor = interval.start if interval.start is not None else interval.first
    if one.reading.anchor_type is AnchorType.CALENDAR or one.reading.anchor_type is AnchorType.SPEECH:
        explained = f", in the year that the story is in ({quoted(words, interval)})"
        way = Direction.NEAR
        if (
            one.reading.place is not None
            and GRAINS.index(interval.grain) < GRAINS.index(Grain.YEAR)
            and one.reading.anchor_type is AnchorType.CALENDAR
        ):
            same_year = one.reading.place(anchor, Direction.NEAR)
            if same_year.last <= shift(anchor, -_step_back(discourse, interval), Grain.MONTH):  # "December 1941 … in January"
                way, explained = Direction.FUTURE, f", the next one after the time told before ({quoted(words, interval)})"
        if one.reading.grain is Grain.DAY and Trait.WEEKDAY in one.traits:
            way, explained = Direction.FUTURE, f", the next one after the time told before ({quoted(words, interval)})"
        return anchor, AnchorKind.TOLD_BEFORE, way, explained, 0.9
    if not interval.is_unit:
        anchor = unit_start(interval.last - 1, Grain.DAY)
    dawns = Trait.DAWN in one.traits and one.reading.value.endswith(_MORNING)  # "on the night of 3 May … at dawn"
    if told.at_night and (dawns or (one.reading.grain in (Grain.HOUR, Grain.MINUTE) and _in_the_small_hours(one, anchor))):
        anchor = shift(anchor, 1, Grain.DAY)
        return anchor, AnchorKind.TOLD_BEFORE, direction, f", in the night told before, {quoted(words, interval)}, so on the next day", 0.9
    if interval.has_clock and Trait.BARE_CLOCK in one.traits and _is_past_midnight(one, interval.first):
        anchor = shift(anchor, 1, Grain.DAY)
        return anchor, AnchorKind.TOLD_BEFORE, direction, f", after midnight of the day told before, {quoted(words, interval)}", 0.85
    return anchor, AnchorKind.TOLD_BEFORE, direction, f", counted from the time told before, {quoted(words, interval)}", 0.9


def _in_the_small_hours(one: Found, anchor: int) -> bool:
    """Whether a time of day lies between midnight and noon, so that in a night it belongs to the day that the night ends on."""
    place = one.reading.place
    return place is not None and place(anchor, Direction.PAST).first % MINUTES_A_DAY < MINUTES_A_DAY // 2


def _is_past_midnight(one: Found, told: int) -> bool:
    """Whether a time of day in the first hours of a day follows one in the last hours of the evening."""
    place = one.reading.place
    hour = told % MINUTES_A_DAY // 60
    return place is not None and hour >= _LATE and place(told, Direction.PAST).first % MINUTES_A_DAY < (_LATE + _A_NIGHT) % 24 * 60


def _step_back(discourse: Discourse, told: Interval) -> int:
    """By how many months a history may step back within its year; under a heading that names the year by more, not into the next."""
    headed = discourse.section is not None and civil(discourse.section.interval.first)[0] == civil(told.first)[0]
    return _STEP_BACK_UNDER_HEADING if headed else _STEP_BACK


def _year_of_sentence(discourse: Discourse, one: Found) -> Told | None:
    """In news: a year other than that of publication that the same sentence has just named, or the one before with a day."""
    if not discourse.told or discourse.published is None:
        return None
    told = discourse.told[-1]
    if discourse.cues.of_a_life.search(discourse.low, max(0, told.start - 40), told.start):  # "born in 1932, he died on 5 March"
        return None
    near = told.sentence == one.sentence or (one.sentence - told.sentence <= _YEAR_CARRIES and told.interval.grain is Grain.DAY)
    other_year = civil(told.interval.first)[0] != civil(discourse.published)[0]
    fine = GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.YEAR)
    return told if near and other_year and fine and told.kind is not AnchorKind.PUBLISHED else None


def _year_ahead_of_sentence(discourse: Discourse, one: Found) -> bool:
    """Whether news speak of a later year in the same sentence: "easing in the first half of 2023 and recovering by the third quarter"."""
    if not discourse.told or discourse.published is None or one.reading.grain in (None, Grain.DAY, Grain.WEEKEND):
        return False
    told = discourse.told[-1]
    later = civil(told.interval.first)[0] > civil(discourse.published)[0]
    return told.sentence == one.sentence and later and GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.YEAR)


def _in_its_year(one: Found, told: Told) -> bool:
    """Whether counting on from the time told stays within its year: in news, what leaves it is the reader's again."""
    anchor = told.interval.first
    return one.reading.place is not None and one.reading.place(anchor, Direction.NEAR).last > shift(anchor, -_STEP_BACK, Grain.MONTH)


def _between_happenings(discourse: Discourse, found: Sequence[Found], index: int, before: Sequence[TimeExpression]) -> Anchor | None:
    """For "five days before Christmas 2015" and "on Wednesday, two days after the truce": the date that stands beside the length.

    A date that follows "after" or "before" within its clause is what the length is counted from. A date told earlier in the
    sentence, before a comma, dates the main clause, and the length leads from it to what follows.
    """
    one = found[index]
    word = discourse.cues.after_or_before.match(discourse.low, one.end)
    if word is None:
        return None
    after = word.lastgroup == "after"
    if index + 1 < len(found) and found[index + 1].sentence == one.sentence:
        following = found[index + 1]
        between = discourse.low[one.end + len(word.group()) : following.start]
        if (
            len(between) <= 60
            and not re.search(r"[,;:]", between)
            and following.reading.dates
            and Trait.LENGTH_BETWEEN not in following.traits
        ):
            placed = _resolved(discourse, found, index + 1, before).interval
            if placed is not None:
                words = discourse.text[following.start : following.end]
                return (
                    placed.first,
                    AnchorKind.TOLD_BEFORE,
                    Direction.FUTURE if after else Direction.PAST,
                    f", counted from {quoted(words, placed)}",
                    0.95,
                )
    told = discourse.told[-1] if discourse.told and discourse.told[-1].sentence == one.sentence else None
    if told is not None and discourse.cues.aside.search(discourse.low, max(0, one.start - 12), one.start):
        return (
            told.interval.first,
            AnchorKind.TOLD_BEFORE,
            Direction.PAST if after else Direction.FUTURE,
            f", counted from {quoted(told.words, told.interval)}",
            0.9,
        )
    return None
