"""Found expressions → times: each placed from its anchor (`anchors`), with its reasons, its other readings and what speaks against it.

The expressions are taken in the order of the text, so that each may be counted from those told before it. What no anchor or no calendar
gives stays without a time and says so. Without a publication date nothing that needs it is resolved.
"""

from __future__ import annotations

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
    Part,
    Reason,
    Side,
    TimeExpression,
    TimexType,
    Trait,
    civil,
    iso,
    unit_start,
)
from timeline.text import Span, holding
from timeline.times.anchors import anchor_of, beside_a_happening, between_happenings, counts_from_untold
from timeline.times.consistency import chosen_reading, coarse_enough, contradiction, day_of_weeks, same_quarter
from timeline.times.cues import NO_DISCOURSE, NO_TENSE, DiscourseCues, TenseCues
from timeline.times.discourse import (
    Anchor,
    Discourse,
    Told,
    heads_a_section,
    in_brackets,
    is_bare,
    is_narrative,
    is_past_its_entry,
    lists_events,
    looks_back,
    moves_the_story,
    names_a_law,
    order_of_days,
    titled,
)
from timeline.times.from_publication import is_of_a_case, own_day
from timeline.times.from_told import later_half
from timeline.times.glances import back_from_a_glance
from timeline.times.in_order import is_pluperfect, looks_back_from_told, runs_ahead
from timeline.times.leads import NO_LEADS, Leads
from timeline.times.matching import Found
from timeline.times.overrides import Overrides, overridden, told_at, with_overrides
from timeline.times.ranges import CONTRADICTED, opening, with_turned
from timeline.times.reading import AnchorType, Direction, Place, Reading, unit_at
from timeline.times.reason_words import named, objection_of, sentence, weekday_name
from timeline.times.reasons import NoTimeError, Why, as_reason
from timeline.times.rule import folded
from timeline.times.tense import direction_of, side_of_length, takes_effect, verbs_look_back
from timeline.times.titled import day_of_title, year_of_title
from timeline.times.years import reference_year, tells_old_times, whole_year

_SETTLED = 1.5  # times as sure is the order of day and month if another date of the text settles it
_DOTTED = 1.25  # those who write 12.3.2021 put the day first
_TURNED = 0.8  # as sure is the next one where the verbs look back
_WEEKDAY_FAR = 0.7
_AS_ELSEWHERE = {True: Why.DAY_FIRST_AS_ELSEWHERE, False: Why.MONTH_FIRST_AS_ELSEWHERE}
_DOTTED_SO = {True: Why.DAY_FIRST_DOTTED, False: Why.MONTH_FIRST_DOTTED}
_UNSETTLED = {True: Why.DAY_FIRST_UNSETTLED, False: Why.MONTH_FIRST_UNSETTLED}
_FAR = 400 * 1440  # minutes
_BESIDE_EACH = 16  # code points between "every day" and its time of day
_ARTICLE = 12  # code points before a weekday
_NIGHT = "TNI"  # how a value ends that is a night, which begins on the day named and ends on the next


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
    title: Sequence[Found] = (),
    titled_day: TimeExpression | None = None,
    remembers: bool = False,
    testifies: bool = False,
    sits: bool = False,
) -> tuple[TimeExpression, ...]:
    """Every found expression as a TimeExpression, in text order, each with its anchor, its reasons and its other readings.

    `tense` and `cues` are the words of the language, `leads` the times that stand apart and what lies below them.
    `title` are the expressions of the title, `titled_day` is the day of the meeting whose minutes the
    title calls the text; `remembers` says that it is an interview or the like, `testifies` what a witness stated, `sits`
    the report of a sitting.
    `overrides` are the dates that the user gives to expressions, by their spans; what leans on them is counted from there.
    """
    overrides = overrides or {}
    published, day_is = own_day(document, found, leads, titled_day)
    narrative = is_narrative(published, found, remembers=remembers)
    if not narrative and not any(one.reading.histories for lead in leads.all for one in found[lead.first : lead.last]):
        old = tells_old_times(found)
        found = [one for one in found if not one.reading.histories or (old and Trait.OLD_YEAR in one.traits)]
    own_title = titled(document.title, title) if published is None else None
    low = cues.accents.restored(folded(document.text), document.text)
    stamps = [lead for lead in leads.all if lead.stamp]
    meets = titled_day is not None or sits or any(lead.meets for lead in stamps if not is_of_a_case(document, found, lead))
    discourse = Discourse(document.text, low, published, narrative, sentences, list(quotations),
                          reference=reference_year(published, found, own_title), tense=tense, cues=cues,
                          day_first=order_of_days(found, document.text), leads=leads, day_is=day_is, title=own_title,
                          titled=day_of_title(document.title, title, published),
                          meets=meets,
                          remembers=remembers, testifies=testifies,
                          bare=is_bare(document.text, found, low, cues), is_listing=lists_events(document.text, sentences))  # fmt: skip
    if (headed := year_of_title(document.title, title, discourse)) is not None:
        discourse.section = headed
        discourse.told.append(headed)
    times: list[TimeExpression] = []
    complete = with_overrides(found, overrides)
    for index, one in enumerate(found):
        while discourse.told and discourse.told[-1].by_the_way and discourse.told[-1].sentence < one.sentence:
            discourse.last_aside = discourse.told.pop()
        back_from_a_glance(discourse, one)
        if is_past_its_entry(discourse, one):
            discourse.section = None
        if (one.start, one.end) in overrides:
            itself = [*complete[:index], one, *complete[index + 1 :]]
            time = overridden(_resolved(discourse, itself, index, times), overrides[one.start, one.end])
        else:
            time = _resolved(discourse, complete, index, times)
        times.append(time)
        _tell(discourse, complete, index, time, told_at(one, time, overrides))
    return with_turned(discourse, times, overrides)


def _tell(discourse: Discourse, found: Sequence[Found], index: int, time: TimeExpression, told: Interval | None) -> None:
    """Notes that the text has told a time, if what follows may be counted from it."""
    one = found[index]
    itself = one.reading.anchor_type is AnchorType.NOTHING
    if told is not None and told.side is Side.SINCE and told.grain is Grain.YEAR and discourse.told:
        if told.last <= discourse.told[-1].interval.first:
            return  # "No executions have taken place since 1996": a state of now
    if told is None or (time.quoted and not itself):
        return
    if discourse.remembers and discourse.narrative and itself and told.first == discourse.published:
        return  # the day on which a story was told is not where it begins
    interval = replace(told, side=None) if told.side else told
    closes = interval.part is Part.END  # "had doubled by the end of that year", where the story is then
    back = not closes and looks_back_from_told(discourse, one)
    aside = (
        in_brackets(discourse, one)
        or (discourse.main_told is not None and (back or takes_effect(discourse, one)))
        or runs_ahead(discourse, found, index, interval)
        or names_a_law(discourse, one)
    )
    moves = not aside and moves_the_story(discourse, one, time)
    if not moves and interval.grain is Grain.YEAR and one.reading.anchor_type is AnchorType.SPEECH and _is_own(discourse, interval):
        discourse.own_year_at = one.start
    if discourse.first is None and time.dates and time.type in (TimexType.DATE, TimexType.TIME):
        discourse.first = interval
    whole = time.dates and time.type in (TimexType.DATE, TimexType.TIME) and Trait.ASIDE not in one.traits
    if not moves and not (whole and (aside or itself)):
        return
    now = Told(
        one.sentence, interval, time.text, time.start, time.anchor_kind, time.value.endswith(_NIGHT),
        says_year=_says_year(discourse, one, interval),
        looks_back=is_pluperfect(discourse, one) or _goes_on_back(discourse, time),
        ends=told.side is Side.UNTIL, by_the_way=not moves, is_date=Trait.DAY_OF_MONTH in one.traits,
    )  # fmt: skip
    discourse.told.insert(len(discourse.told) - looks_back(discourse, now), now)
    if heads_a_section(discourse, one):
        discourse.section = now


def _goes_on_back(discourse: Discourse, time: TimeExpression) -> bool:
    """Whether a day is counted on from one to which its paragraph looks back: "had fired him on 27 August. He came the next Friday"."""
    last = discourse.told[-1] if discourse.told else None
    day = time.interval is not None and time.interval.grain is Grain.DAY and time.anchor_kind is AnchorKind.TOLD_BEFORE
    return day and last is not None and last.looks_back and discourse.in_one_paragraph(last.start, time.start)


def _is_own(discourse: Discourse, interval: Interval) -> bool:
    """Whether the day of publication lies in an interval."""
    return discourse.published is not None and interval.first <= discourse.published < interval.last


def _says_year(discourse: Discourse, one: Found, interval: Interval) -> bool:
    """Whether the words of a day, a month or a season say that it is of another year than that of publication: "9 May last year"."""
    if discourse.published is None or Trait.OF_A_YEAR not in one.traits:
        return False
    return civil(interval.first)[0] != civil(discourse.published)[0]


def _resolved(discourse: Discourse, found: Sequence[Found], index: int, before: Sequence[TimeExpression]) -> TimeExpression:
    one = found[index]
    try:
        return _counted(discourse, found, index, before)
    except NoTimeError as error:  # no calendar has it: the 30th of February
        return _unplaced(discourse, one, Why.UNPLACED, error.reason, AnchorKind.ABSOLUTE, 0.0)
    except ValueError as error:  # the program cannot place it: the year 10000
        return _unplaced(discourse, one, Why.UNPLACED, Why.NOT_PLACED.of(error=str(error)), AnchorKind.ABSOLUTE, 0.0)


def _means_otherwise(discourse: Discourse, one: Found) -> bool:
    """Whether words that can be counted on are a length here: where the sentence does not look ahead; or only where its verbs look back
    ("stiegen in zwei Jahren um 10 Prozent"), if the words are a time to come in the present too ("in zwei Wochen ist Wahl").
    """
    if Trait.UNLESS_PAST in one.traits:
        return verbs_look_back(discourse, one)
    if Trait.LATER_TOO in one.traits:
        return _goes_on_from_told(discourse, one)
    return direction_of(discourse, one) is not Direction.FUTURE


def _is_of_each(found: Sequence[Found], index: int) -> bool:
    """Whether a time of day is that of every day or of every Monday: "tutti i giorni dalle 8 alle 12"."""
    one = found[index]
    if Trait.BARE_CLOCK not in one.traits:
        return False
    for way in (-1, 1):
        at, edge = index + way, one
        while 0 <= at < len(found) and Trait.BARE_CLOCK in found[at].traits and _lies_beside(found[at], edge):
            edge, at = found[at], at + way
        if 0 <= at < len(found) and found[at].reading.type is TimexType.SET and _lies_beside(found[at], edge):
            return True
    return False


def _lies_beside(one: Found, other: Found) -> bool:
    """Whether two expressions stand close together in one sentence."""
    return one.sentence == other.sentence and max(one.start - other.end, other.start - one.end) <= _BESIDE_EACH


def _goes_on_from_told(discourse: Discourse, one: Found) -> bool:
    """Whether words that may mean "in five years" as well as "five years later" go on from a time that the sentence or the one before it
    tells of by itself, as fine as the units that are counted: "1954年首次登台，五年后移居巴黎"; or from a day of a month without its year.
    """
    told = discourse.main_told
    if told is None or one.sentence - told.sentence > 1:
        return False
    if told.kind in (AnchorKind.PUBLISHED, AnchorKind.QUOTATION) and not told.is_date:
        return False
    fine = GRAINS.index(told.interval.grain) <= GRAINS.index(one.reading.grain or Grain.DAY)
    over = discourse.published is None or told.interval.first < discourse.published
    return fine and over and direction_of(discourse, one) is not Direction.FUTURE


def _counted(discourse: Discourse, found: Sequence[Found], index: int, before: Sequence[TimeExpression]) -> TimeExpression:
    """An expression counted from its anchor; ValueError where no calendar has the time that it comes to."""
    one = found[index]
    reading = one.reading
    if reading.otherwise is not None and _means_otherwise(discourse, one):
        reading = reading.otherwise
        one = replace(one, reading=reading)
        found = [*found[:index], one, *found[index + 1 :]]
    if reading.place is None:
        return _unplaced(discourse, one, Why.UNPLACED, reading.why, AnchorKind.ABSOLUTE, reading.confidence)
    any_day = Trait.WEEKDAY in one.traits and discourse.cues.any_day.search(discourse.low, max(0, one.start - _ARTICLE), one.start)
    if any_day or _is_of_each(found, index):  # "an einem Freitag im März", "tutti i giorni dalle 8 alle 12"
        some = replace(one, reading=replace(reading, dates=False))
        words = discourse.text[one.start : one.end]
        return _unplaced(discourse, some, Why.UNPLACED, Why.FIXES_NO_DATE.of(word=words), AnchorKind.ABSOLUTE, reading.confidence)
    direction = Direction.PAST  # of no account to what is complete in itself
    if reading.anchor_type is not AnchorType.NOTHING:
        direction = direction_of(discourse, one) if Trait.LENGTH_BETWEEN not in one.traits else side_of_length(discourse, one)

    def placed(other: int) -> Interval | None:
        return _resolved(discourse, found, other, before).interval

    anchor = anchor_of(discourse, found, index, direction, before, placed)
    if isinstance(anchor, Why):
        kind = AnchorKind.QUOTATION if reading.day_level and _is_quoted(discourse, one) else None
        return _unplaced(discourse, one, Why.NOWHERE, anchor, kind, 0.0)
    if one.traits & {Trait.LENGTH_BETWEEN, Trait.BY_HAPPENING}:
        between = between_happenings(discourse, found, index, placed)
        if between is None and counts_from_untold(discourse, one, anchor):
            one = replace(one, reading=replace(reading, dates=False))
            return _unplaced(discourse, one, Why.UNPLACED, Why.ANCHOR_NOT_NEAR, None, 0.0)
        anchor = between or anchor
    anchor = beside_a_happening(discourse, one) or anchor
    interval, others, anchor = _placed(discourse, found, index, direction, anchor)
    interval, reasons = same_quarter(discourse, one, before, interval, anchor.reasons)
    interval = coarse_enough(discourse, one, anchor, interval)
    anchor = anchor if reasons is anchor.reasons else replace(anchor, reasons=reasons)
    value = reading.value if reading.type is TimexType.DURATION else str(interval) + reading.zone
    signal, side, interval = _with_side(discourse, found, index, one, interval)
    if side is Side.SINCE and Trait.BARE_CLOCK in one.traits and interval.first == unit_start(anchor.at, Grain.DAY) + MINUTES_A_DAY:
        interval = unit_at(interval.first - MINUTES_A_DAY, interval.grain)  # "falling since midnight" is of the night before
    anchor, against = _with_clashes(discourse, one, anchor, interval)
    if not side and anchor.kind is AnchorKind.TOLD_BEFORE:
        interval = day_of_weeks(discourse, one, anchor.at, interval)
    final = replace(interval, side=side) if side else interval
    others = [replace(other, side=side) if side else other for other in others]
    return _expression(discourse, one, value, final, others, anchor, against, signal, interval.mod)


def _expression(
    discourse: Discourse,
    one: Found,
    value: str,
    interval: Interval,
    others: Sequence[Interval],
    anchor: Anchor,
    against: tuple[Contradiction, ...],
    signal: int | None,
    mod: str | None,
) -> TimeExpression:
    """The expression at its place, with all that is known of why it stands there."""
    reading, words = one.reading, discourse.text[one.start : one.end]
    reasons = _of_reading(reading, anchor.reasons)
    return TimeExpression(
        one.start,
        one.end,
        words,
        reading.type,
        value,
        interval,
        mod=reading.mod or mod,
        anchor=iso(anchor.at, clock=anchor.at % MINUTES_A_DAY != 0) if anchor.kind is not AnchorKind.ABSOLUTE else None,
        anchor_kind=anchor.kind,
        how=sentence(Why.PLACED, words, reasons, interval),
        reasons=reasons,
        confidence=round(reading.confidence * anchor.confidence, 2),
        alternatives=tuple(others),
        against=against,
        rule=one.rule,
        quoted=_is_quoted(discourse, one),
        dates=reading.dates,
        signal=signal,
        traits=one.traits,
    )


def _unplaced(
    discourse: Discourse, one: Found, code: Why, why: Reason | Why | None, kind: AnchorKind | None, confidence: float
) -> TimeExpression:
    """An expression that stands nowhere in time, with the reason."""
    reading, words = one.reading, discourse.text[one.start : one.end]
    reasons = tuple(as_reason(reason) for reason in (why,) if reason)
    return TimeExpression(one.start, one.end, words, reading.type, reading.value, mod=reading.mod, how=sentence(code, words, reasons),
                          reasons=reasons, confidence=confidence, rule=one.rule, quoted=_is_quoted(discourse, one), dates=reading.dates,
                          anchor_kind=kind, traits=one.traits)  # fmt: skip


def _of_reading(reading: Reading, further: Sequence[Reason | Why]) -> tuple[Reason, ...]:
    """All that is said of a reading: what its words name, what speaks against them, what it is counted from."""
    against = (Why.BUT.of(objection=objection_of(other)) for other in reading.against)
    return tuple(as_reason(reason) for reason in (reading.why, *against, *further) if reason)


def _is_quoted(discourse: Discourse, one: Found) -> bool:
    return holding(discourse.quotations, one.start) is not None


def _with_side(
    discourse: Discourse, found: Sequence[Found], index: int, one: Found, interval: Interval
) -> tuple[int | None, Side | None, Interval]:
    """Where the preposition stands that opens one end of a time, which end it opens, and the time as that preposition means it."""
    signal, side = opening(discourse, one, found, index)
    if side in (Side.AFTER, Side.BEFORE) and discourse.cues.shortly.search(discourse.low, max(0, (signal or 0) - 14), signal or 0):
        if side is Side.BEFORE and interval.has_clock and interval.first % MINUTES_A_DAY == 0:
            interval = Interval(interval.first - 1, interval.first, Grain.MINUTE)  # "shortly before midnight" is of the day that ends
        signal, side, interval = None, None, replace(interval, approximate=True)  # "shortly after 6am" is about then
    if side in (Side.BEFORE, Side.UNTIL) and Trait.DAWN in one.traits:
        signal, side = None, None  # "before dawn on Sunday" is early that Sunday
    is_time = interval.has_clock and one.reading.type is TimexType.TIME and Trait.BARE_CLOCK not in one.traits
    if side is Side.BEFORE and is_time and direction_of(discourse, one) is Direction.PAST:
        signal, side = None, None  # "arrested before noon on Saturday": that Saturday, up to noon
        day = unit_start(interval.first - 1, Grain.DAY)  # midnight ends a day
        interval = Interval(day, interval.first, Grain.MINUTE, named=str(interval))
    if side and interval.has_clock:  # "by noon" ends with the stroke of noon, "after 2am" begins with that of two
        interval = Interval(interval.first, interval.first + 1, Grain.MINUTE)
    return signal, side, interval


def _placed(
    discourse: Discourse, found: Sequence[Found], index: int, asked: Direction, anchor: Anchor
) -> tuple[Interval, list[Interval], Anchor]:
    """Where a reading stands when it is counted from its anchor, its other readings, and the anchor with what was decided on the way.

    `asked` is the way that the sentence looks by its verbs. ValueError where no calendar has the time.
    """
    one = found[index]
    reading = one.reading
    place, other = reading.place, reading.other
    assert place is not None
    if Trait.EITHER_ORDER in one.traits and other is not None:
        place, other, anchor = _in_order(discourse, one, place, other, anchor)
    if _says_only_where(discourse, one):
        raise NoTimeError(Why.ONLY_WHERE)
    interval, notes = whole_year(discourse, one, place(anchor.at, anchor.direction))
    anchor = anchor.because(*notes)
    if _counts_from_nothing(discourse, one, interval):
        raise NoTimeError(Why.ANCHOR_NOT_TOLD)
    if reading.same and anchor.kind is AnchorKind.TOLD_BEFORE:
        interval = discourse.told[-1].interval
    if (before := later_half(discourse, one, anchor, interval)) is not None:
        interval = Interval(interval.first + MINUTES_A_DAY // 2, interval.last + MINUTES_A_DAY // 2, interval.grain)
        anchor = anchor.because(Why.LATER_HALF.of(named=named(before.words, before.interval)))
    others = list[Interval]()
    of_the_calendar = reading.anchor_type is AnchorType.CALENDAR
    if anchor.kind is AnchorKind.TOLD_BEFORE and discourse.published is not None and not discourse.narrative and of_the_calendar:
        near = place(discourse.published, asked)
        others = [near] if near != interval else []
    if anchor.kind is AnchorKind.PUBLISHED and (asked, anchor.direction) == (Direction.PAST, Direction.FUTURE):  # see nearer_of
        others, anchor = [place(anchor.at, asked)], anchor.because(times_as_sure=_TURNED)
    if other is not None:
        interval, others, notes = chosen_reading(discourse, found, index, interval, other(anchor.at, anchor.direction))
        anchor = anchor.because(*notes)
    return interval, others, anchor


def _in_order(discourse: Discourse, one: Found, usual: Place, turned: Place, anchor: Anchor) -> tuple[Place, Place, Anchor]:
    """Both ways to read a date in numbers, the likelier first, with what settles the order."""
    by_language = Trait.DAY_FIRST in one.traits
    dotted = "." in discourse.low[one.start : one.end]
    day_first = discourse.day_first if discourse.day_first is not None else by_language or dotted
    places = (usual, turned) if day_first == by_language else (turned, usual)
    if discourse.day_first is not None:
        return *places, anchor.because(_AS_ELSEWHERE[day_first], times_as_sure=_SETTLED)
    if dotted:
        return *places, anchor.because(_DOTTED_SO[day_first], times_as_sure=_DOTTED)
    return *places, anchor.because(_UNSETTLED[day_first])


def _says_only_where(discourse: Discourse, one: Found) -> bool:
    """Whether words behind a date only say what that lies next to: "on 3 May, the day after their wedding"."""
    if Trait.BESIDE not in one.traits or not discourse.cues.says_of_what.match(discourse.low, one.end):
        return False
    return discourse.low[max(0, one.start - 2) : one.start] == ", "


def _counts_from_nothing(discourse: Discourse, one: Found, interval: Interval) -> bool:
    """Whether a length between two happenings would lead past publication, though its sentence tells, by its verbs, what has happened.

    "Five years after its launch the shop became the first": the launch is nowhere dated.
    """
    if Trait.LENGTH_BETWEEN not in one.traits or discourse.published is None:
        return False
    return interval.first > discourse.published and direction_of(discourse, one) is Direction.PAST


def _with_clashes(discourse: Discourse, one: Found, anchor: Anchor, interval: Interval) -> tuple[Anchor, tuple[Contradiction, ...]]:
    """The anchor with the doubts about the reading, and what speaks against it as values."""
    if one.reading.weekday is not None and abs(interval.first - anchor.at) > _FAR:
        far = Why.NEAREST_YEAR_OF_WEEKDAY.of(year=str(civil(interval.first)[0]), weekday=weekday_name(interval.first))
        anchor = anchor.because(far, times_as_sure=_WEEKDAY_FAR)
    clash = contradiction(discourse, one, interval)
    if clash is None:
        return anchor, one.reading.against
    return anchor.because(Why.BUT_TEXT.of(objection=objection_of(clash)), times_as_sure=CONTRADICTED), (*one.reading.against, clash)
