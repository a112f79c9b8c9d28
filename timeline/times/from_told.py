"""A time counted from one that the text has told before: in its year, after it, in its night, on its day."""

from __future__ import annotations

from timeline.model import GRAINS, MINUTES_A_DAY, AnchorKind, Grain, Interval, Trait, civil, shift, unit_start
from timeline.times.discourse import NEAR_STORY, STEP_BACK, Anchor, Discourse, Told, spans_two_years
from timeline.times.in_order import begins_to_count, is_pluperfect
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, unit_at
from timeline.times.reason_words import named, weekday_name
from timeline.times.reasons import Why
from timeline.times.tense import tells_nothing_past, verbs_look_back

_EARLY_IN_THE_NEXT = 8  # months of the year that follows
_STEP_BACK_UNDER_HEADING = 12  # a heading that is a year holds for all under it: "1862 … in December … In January"
_WRITTEN_LATER = 7 * MINUTES_A_DAY
_JUST_OVER = 21 * MINUTES_A_DAY  # "On 2 January … that Christmas"
_SOON_AFTER = 10 * MINUTES_A_DAY
_MONTHS_BACK = 3  # of which one has thirty-one days
_MORNING = "MO"
FIRST_HOUR_OF_EVENING = 8  # "in the night … at half past nine" is 21:30, "at half past six" is 6:30
_LAST_TOLD, _TOGETHER = 3, 25  # times told last; code points between the beginnings of two days: "Monday 8/Tuesday 9 June"
SMALL_HOURS, _LATE = 9 * 60, 18 * 60  # minutes of a day between which a story has gone over midnight


def from_told(discourse: Discourse, one: Found, told: Told, direction: Direction) -> Anchor:
    """The time told as the anchor, with the way to look from it."""
    told = _where_it_begins(discourse, one, told)
    interval, words = told.interval, named(told.words, told.interval)
    anchor = interval.start if interval.start is not None else interval.first
    if one.reading.anchor_type in (AnchorType.CALENDAR, AnchorType.SPEECH):
        if (ended := _year_out(discourse, one, told)) is not None:
            after = Why.YEAR_OF_STORY.of(named=words)
            return Anchor(ended, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (after,), 0.85)
        if _is_the_next(discourse, one, interval, anchor):
            after = Why.NEXT_AFTER_TOLD_IN_BRACKETS.of(named=words)
            return Anchor(anchor, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (after,), 0.9)
        return Anchor(anchor, AnchorKind.TOLD_BEFORE, Direction.NEAR, (Why.YEAR_OF_STORY.of(named=words),), 0.9)
    if Trait.DAY_OF_MONTH in one.traits and direction is Direction.PAST and _is_ahead_of_its_entry(discourse, one, told, anchor):
        anchor = shift(unit_start(anchor, Grain.MONTH), -1, Grain.MONTH)
        return Anchor(anchor, AnchorKind.TOLD_BEFORE, direction, (Why.FROM_TOLD.of(named=words),), 0.8)
    if (
        Trait.DAY_OF_MONTH in one.traits
        and direction is Direction.PAST
        and (month := _month_over(discourse, one, told, anchor)) is not None
    ):
        published = discourse.published or month
        latest = Why.LATEST_UP_TO.of(what=discourse.day_is, weekday=weekday_name(published), day=unit_at(published, Grain.DAY))
        return Anchor(month, AnchorKind.PUBLISHED, direction, (latest,), 0.6)
    if Trait.DAY_OF_MONTH in one.traits and direction is Direction.FUTURE and (ahead := _from_its_entry(discourse, one, anchor)):
        return ahead
    of_entry = any(lead.start <= told.start < lead.end and not lead.stamp and not lead.letter for lead in discourse.leads.over(one.start))
    is_apart = told.sentence != one.sentence and not of_entry  # "9月3日から12日の間", "7 June 2022: They are shut until the 10th"
    if Trait.DAY_OF_MONTH in one.traits and direction is Direction.FUTURE and is_apart and (ahead := _from_now(discourse, one, anchor)):
        return ahead
    if Trait.DAY_OF_MONTH in one.traits and (month := _over_the_month(discourse, one, told, anchor)) is not None:
        return Anchor(month, AnchorKind.TOLD_BEFORE, direction, (Why.FROM_TOLD.of(named=words),), 0.85)
    if _lies_in(one, interval) or _is_the_next_feast(discourse, one, interval, anchor):
        return Anchor(anchor, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (Why.FROM_TOLD.of(named=words),), 0.9)
    if not interval.is_unit or _is_the_one_behind(one, interval):
        anchor = unit_start(interval.last - 1, Grain.DAY)
    if _is_before_midnight(discourse, one, told):
        anchor = shift(anchor, -1, Grain.DAY)
    dawns = Trait.DAWN in one.traits and one.reading.value.endswith(_MORNING)  # "on the night of 3 May … at dawn"
    if told.at_night and (dawns or (one.reading.grain in (Grain.HOUR, Grain.MINUTE) and _in_the_small_hours(one, anchor))):
        anchor = shift(anchor, 1, Grain.DAY)
        return Anchor(anchor, AnchorKind.TOLD_BEFORE, direction, (Why.NIGHT_TOLD.of(named=words),), 0.9)
    if interval.has_clock and Trait.BARE_CLOCK in one.traits and _is_past_midnight(one, interval.first):
        anchor = shift(anchor, 1, Grain.DAY)
        return Anchor(anchor, AnchorKind.TOLD_BEFORE, direction, (Why.AFTER_MIDNIGHT.of(named=words),), 0.85)
    return Anchor(anchor, AnchorKind.TOLD_BEFORE, direction, (Why.FROM_TOLD.of(named=words),), 0.9)


def _lies_in(one: Found, told: Interval) -> bool:
    """Whether a named day lies in the year, the season or the month that was told: "In 1948 … He emigrated that Christmas"."""
    if Trait.FEAST not in one.traits or one.reading.place is None or GRAINS.index(told.grain) <= GRAINS.index(Grain.DAY):
        return False
    day = one.reading.place(told.first, Direction.FUTURE)
    return told.first <= day.first and day.last <= told.last


def _is_the_next_feast(discourse: Discourse, one: Found, told: Interval, anchor: int) -> bool:
    """Whether a named day is the one to which a story goes on, and not one just over: "It sank in May. It sailed that Christmas"."""
    place = one.reading.place
    if Trait.FEAST not in one.traits or place is None or GRAINS.index(told.grain) > GRAINS.index(Grain.MONTH):
        return False
    return anchor - place(anchor, Direction.PAST).first > _JUST_OVER and not is_pluperfect(discourse, one)


def _where_it_begins(discourse: Discourse, one: Found, told: Told) -> Told:
    """The beginning of a range whose end was told last, for words that lead back from it: "1916–1919 … The year before"."""
    if not one.traits & {Trait.COUNTED, Trait.BESIDE, Trait.BY_HAPPENING} or one.reading.place is None:
        return told
    first = next((other for other in reversed(discourse.told[-_LAST_TOLD:]) if other.start < told.start), None)
    if first is None or first.interval.first >= told.interval.first or told.start - first.start > _TOGETHER:
        return told
    end, cues = first.start + len(first.words), discourse.cues
    link = cues.link.fullmatch(discourse.low, end, told.start) if end < told.start else None
    if link is None or (link[1] in cues.opened_links and not cues.opener.search(discourse.low, max(0, first.start - 16), first.start)):
        return told
    return first if one.reading.place(told.interval.first, Direction.PAST).last <= told.interval.first else told


def _is_the_one_behind(one: Found, told: Interval) -> bool:
    """Whether a season or a month is the one behind a year that was told: "He was elected in 1984. The following autumn …"."""
    if Trait.NAMED not in one.traits or Trait.THIS in one.traits or told.grain is not Grain.YEAR or one.reading.place is None:
        return False
    return one.reading.grain in (Grain.SEASON, Grain.MONTH) and one.reading.place(told.first, Direction.FUTURE).first >= told.first


def _is_ahead_of_its_entry(discourse: Discourse, one: Found, told: Told, anchor: int) -> bool:
    """Whether a day of the month told would come long after the day of the entry or letter that it stands in: "7 November. Your letter of
    the 19th reached me yesterday" means October; what was written some days later is of the same month: "17 November. … on the 20th".
    """
    entry = any(lead.start <= told.start < lead.end for lead in discourse.leads.over(one.start))
    place = one.reading.place
    if not entry or place is None or place(anchor, Direction.PAST).first <= told.interval.last + _WRITTEN_LATER:
        return False
    try:
        place(shift(unit_start(anchor, Grain.MONTH), -1, Grain.MONTH), Direction.NEAR)
    except ValueError:  # "17 March. … she was to be married on the 30th"
        return False
    return True


def _month_over(discourse: Discourse, one: Found, told: Told, anchor: int) -> int | None:
    """The latest month whose day of that number is over by publication, where that of the month told, that of publication, is yet to
    come: "Rain began on the 5th. The dam broke on the 31st", told on 13 March; None where the month told may be meant.
    """
    published, place = discourse.published, one.reading.place
    if published is None or place is None or told.kind is not AnchorKind.PUBLISHED or told.interval.first > published:
        return None
    if not verbs_look_back(discourse, one):
        return None
    month = unit_start(anchor, Grain.MONTH)
    for _ in range(_MONTHS_BACK):
        try:
            day = place(month, Direction.PAST)
        except ValueError:  # no such day in that month
            day = None
        if day is not None and day.first <= published:
            return None if month == unit_start(anchor, Grain.MONTH) else month
        month = shift(month, -1, Grain.MONTH)
    return None


def _over_the_month(discourse: Discourse, one: Found, told: Told, anchor: int) -> int | None:
    """The month after the one told, for a day that comes soon after a day late in it: "She left Cork on 28 April. On the 1st ice was seen";
    None where that of the month told is as near, or a verb looks back ("on the 3rd he had made his will").
    """
    place, day = one.reading.place, told.interval
    if place is None or day.grain is not Grain.DAY or told.kind is AnchorKind.PUBLISHED or is_pluperfect(discourse, one):
        return None
    month = shift(unit_start(anchor, Grain.MONTH), 1, Grain.MONTH)
    try:
        same, following = place(anchor, Direction.NEAR), place(month, Direction.NEAR)
    except ValueError:  # no such day in one of them
        return None
    if same.first >= day.first or following.first < day.last or following.first - day.first > _SOON_AFTER:
        return None
    is_over = discourse.published is None or following.first <= discourse.published
    return month if is_over and following.first - day.first < day.first - same.first else None


def _from_its_entry(discourse: Discourse, one: Found, anchor: int) -> Anchor | None:
    """The day of the entry for a day of the month that is to come, where that of the time told would lie before it: "2 April. He came the
    day before yesterday. On the 28th he must go back".
    """
    heads = discourse.leads.over(one.start)
    days = (told for told in discourse.told for lead in heads if lead.start <= told.start < lead.end and told.interval.grain is Grain.DAY)
    entry, place = next(days, None), one.reading.place
    if entry is None or place is None or place(anchor, Direction.FUTURE).first >= entry.interval.first:
        return None
    month = unit_start(entry.interval.first, Grain.MONTH)
    if place(month, Direction.FUTURE).first < entry.interval.first:
        month = shift(month, 1, Grain.MONTH)
    reason = Why.FROM_TOLD.of(named=named(entry.words, entry.interval))
    return Anchor(month, AnchorKind.TOLD_BEFORE, Direction.FUTURE, (reason,), 0.9)


def _from_now(discourse: Discourse, one: Found, anchor: int) -> Anchor | None:
    """The day of publication for a day of the month to come, where that of the time told is over: "We put it off in April. … It is on the
    14th", told in June; None where a verb of the sentence looks back ("he was to sail on the 4th").
    """
    published, place = discourse.published, one.reading.place
    if published is None or place is None or discourse.narrative or not tells_nothing_past(discourse, one):
        return None
    if place(anchor, Direction.FUTURE).last > published:
        return None
    month = unit_start(published, Grain.MONTH)
    if place(month, Direction.FUTURE).last <= published:
        month = shift(month, 1, Grain.MONTH)
    first = Why.FIRST_FROM.of(what=discourse.day_is, weekday=weekday_name(published), day=unit_at(published, Grain.DAY))
    return Anchor(month, AnchorKind.PUBLISHED, Direction.FUTURE, (first,), 0.7)


def _year_out(discourse: Discourse, one: Found, told: Told) -> int | None:
    """The last month of a year whose end was told, for a month or day early in the next one: "by the end of 1907. In May …"."""
    place, end = one.reading.place, begins_to_count(one, told)
    if end == told.interval.first or place is None or Trait.FEAST in one.traits:
        return None
    if discourse.section is not None or is_pluperfect(discourse, one):
        return None
    ahead = place(end, Direction.FUTURE)
    is_over = discourse.published is None or ahead.last <= discourse.published
    return end if is_over and ahead.last <= shift(end, _EARLY_IN_THE_NEXT, Grain.MONTH) else None


def _is_the_next(discourse: Discourse, one: Found, told: Interval, anchor: int) -> bool:
    """Whether a story goes on to the next such time, and not back within its year: a weekday, "December 1941 … in January"."""
    reading = one.reading
    if reading.grain is Grain.DAY and Trait.WEEKDAY in one.traits:
        return True
    fine = GRAINS.index(told.grain) < GRAINS.index(Grain.YEAR)
    if reading.place is None or not fine or reading.anchor_type is not AnchorType.CALENDAR:
        return False
    same_year = reading.place(anchor, Direction.NEAR)
    return same_year.last <= shift(anchor, -_step_back(discourse, told), Grain.MONTH)


def _in_the_small_hours(one: Found, anchor: int) -> bool:
    """Whether a time of day lies between midnight and noon, so that in a night it belongs to the day that the night ends on.

    Of "half past eight", which may be of the evening, only the first hours.
    """
    minute = _minute(one, anchor)
    until = FIRST_HOUR_OF_EVENING * 60 if Trait.EITHER_HALF in one.traits else MINUTES_A_DAY // 2
    return minute is not None and minute < until


def _is_before_midnight(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a time of day from noon on is that of the first of two days told together: "Night of 8/9 June. 22:50 Alarm. 00:10 …"."""
    minute = _minute(one, told.interval.first) if Trait.BARE_CLOCK in one.traits and Trait.EITHER_HALF not in one.traits else None
    if minute is None or minute < MINUTES_A_DAY // 2 or told.interval.grain is not Grain.DAY:
        return False
    beside = next((other for other in reversed(discourse.told[-_LAST_TOLD:]) if other.start < told.start), None)
    together = beside is not None and told.start - beside.start <= _TOGETHER and beside.interval.last == told.interval.first
    return together and one.sentence > told.sentence


def is_over_midnight(clock: int, told: int) -> bool:
    """Whether a minute of a day follows another, told before it, on the next day: "at 18:22 … at ten past three"."""
    return clock <= SMALL_HOURS and told >= _LATE


def _is_past_midnight(one: Found, told: int) -> bool:
    """Whether a time of day in the first hours of a day follows one in the last hours of the evening."""
    minute = _minute(one, told)
    return minute is not None and is_over_midnight(minute, told % MINUTES_A_DAY)


def _minute(one: Found, day: int) -> int | None:
    """The minute of its day that a time of day is at; 1440 for the midnight that closes the day."""
    place = one.reading.place
    return place(day, Direction.PAST).first - unit_start(day, Grain.DAY) if place is not None else None


def _step_back(discourse: Discourse, told: Interval) -> int:
    """By how many months a history may step back within its year; under a heading that names the year by more, not into the next."""
    section = discourse.section
    headed = section is not None and civil(section.interval.first)[0] == civil(told.first)[0]
    if section is not None and spans_two_years(discourse, section):
        headed = False
    return _STEP_BACK_UNDER_HEADING if headed else STEP_BACK


def later_half(discourse: Discourse, one: Found, anchor: Anchor, interval: Interval) -> Told | None:
    """The time of day told before that shows that an hour in words is one after noon: "left at 6.10 p.m. … to bed at half past ten"."""
    told = discourse.told[-1] if discourse.told else None
    if told is None or anchor.kind is not AnchorKind.TOLD_BEFORE or Trait.BARE_CLOCK not in one.traits or not told.interval.has_clock:
        return None
    hour = interval.first % MINUTES_A_DAY // 60
    goes_on = interval.first < told.interval.first < interval.first + MINUTES_A_DAY // 2
    in_words = not any(map(str.isdigit, discourse.low[one.start : one.end]))
    near = one.sentence - told.sentence <= NEAR_STORY
    return told if goes_on and near and in_words and 0 < hour < MINUTES_A_DAY // 120 else None
