"""Readers of what comes every year and waits for its year: "5 May", "last March", "the summer", "the first week of June"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.model import (
    MINUTES_A_DAY,
    Grain,
    Interval,
    Part,
    Reason,
    Trait,
    civil,
    days_in_month,
    instant,
    shift,
    weekday,
)
from timeline.times.readers.groups import DATE, day_or_none, era_year, is_capital, is_month, modifiers, unplaced, which_way, written_fields
from timeline.times.reading import (
    SEASON_LABEL,
    AnchorType,
    Direction,
    Place,
    Reading,
    date_of_year,
    dated,
    month_interval,
    nearest,
    unit_at,
    weekday_near,
    with_part,
)
from timeline.times.reasons import NoTimeError, Why
from timeline.times.rule import Match
from timeline.times.words import Step, Unit


def yearly(month: int, day: int | None, part: Part | None, about: bool, why: Reason | Why, **more: object) -> Reading:
    of_year = date_of_year(month, day)

    def place(anchor: int, direction: Direction) -> Interval:
        return nearest(anchor, direction, of_year)

    value = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    mod = part.value if part else "APPROX" if about else None
    reading = Reading(
        DATE, value, AnchorType.CALENDAR, with_part(place, part, about=about), mod, why=why, confidence=0.9,
        grain=Grain.DAY if day else Grain.MONTH,
    )  # fmt: skip
    return replace(reading, **more) if more else reading  # type: ignore[arg-type]


def month_day(match: Match) -> Reading | None:
    """ "5 May", "Sept. 26", "Tuesday, May 5th": the year is to be found."""
    if not is_month(match):
        return None
    if match.vocabulary.is_person(match.text, match.found.start("month"), match["month"]):
        return None
    day = match.vocabulary.ordinal(match["day"])
    month = match.vocabulary.month(match["month"])
    if day and days_in_month(2000, month) < day <= 31 and match.found.start("day") < match.found.start("month"):
        return Reading(DATE, f"XXXX-{month:02}", why=Why.NO_SUCH_DAY, confidence=0.0)  # "June 31 workers" are workers
    fields = written_fields(match, f"{day} {match['month'].rstrip('.')}") if day else None
    if fields is None or fields.month is None or fields.day is None:
        return None
    part, about = modifiers(match)
    reading = yearly(fields.month, fields.day, None, about, Why.DAY_AND_MONTH_NAMED).having(Trait.DAY_OF_MONTH)
    if match["weekday"]:
        index = match.vocabulary.weekday(match["weekday"])
        return replace(reading, place=_fitting_weekday(reading.place, index), weekday=index)
    return replace(reading, mod=part.value if part else reading.mod)


def days_in_numbers(match: Match, day_first: bool) -> list[tuple[int, int]]:
    """The months and days that "5/11" may be, that of the wanted order first."""
    one, two = int(match["one"]), int(match["two"])
    pairs = [(two, one), (one, two)] if day_first else [(one, two), (two, one)]
    return [(month, day) for month, day in pairs if day_or_none(2000, month, day)]


def weekday_and_numbers(match: Match) -> Reading | None:
    """ "zo 5-11", "Sun 5/11:" at the front of a line: the order of day and month that fits the weekday, or else that of the language."""
    index = match.vocabulary.weekdays.get(match["weekday"].casefold().rstrip("."))
    named = days_in_numbers(match, match.vocabulary.date_order == "DMY")
    if index is None or not named:
        return None
    readings = [yearly(month, day, None, False, Why.DAY_AND_MONTH_IN_NUMBERS) for month, day in named]
    places = [_fitting_weekday(one.place, index) for one in readings]

    def place(anchor: int, direction: Direction) -> Interval:
        found = [one(anchor, direction) for one in places]
        return min(found, key=lambda one: (weekday(one.first) != index, abs(one.first - anchor)))

    return replace(readings[0].having(Trait.DAY_OF_MONTH), place=place, weekday=index)


def _fitting_weekday(place: Place | None, index: int) -> Place:
    """The candidate nearest to the anchor on which the weekday fits, if one within two years does."""
    assert place is not None

    def fitting(anchor: int, direction: Direction) -> Interval:
        first = place(anchor, direction)
        for offset in (0, -1, 1, -2, 2):
            year, month, day, *_ = civil(first.first)
            found = day_or_none(year + offset, month, day)
            if found and weekday(found.first) == index:
                return found
        return first

    return fitting


def month(match: Match) -> Reading | None:
    """ "March", "early May", "the end of June"; lower case "may" and "march" are other words."""
    if not is_capital(match, "month"):
        return None
    part, about = modifiers(match)
    return yearly(match.vocabulary.month(match["month"]), None, part, about, Why.MONTH_ALONE_NAMED)


def month_of_unit(match: Match) -> Reading | None:
    """ "October last year", "the spring of next year", "May of that year"."""
    step, anchor_type = which_way(match)
    offset = step.offset
    part, about = modifiers(match)
    if match["month"]:
        if not is_capital(match, "month"):
            return None
        number_of = match.vocabulary.month(match["month"])
        day = match.vocabulary.ordinal(match["day"]) if match["day"] else None
        of_year, grain = date_of_year(number_of, day), Grain.DAY if day else Grain.MONTH
        value = f"XXXX-{number_of:02}"
    elif match["season"]:
        start = match.vocabulary.season(match["season"])
        of_year, grain, value = _season_of_year(start), Grain.SEASON, f"XXXX-{SEASON_LABEL[start]}"
    else:
        index = quarter_number(match)
        of_year, grain, value = quarter_of_each_year(index), Grain.QUARTER, f"XXXX-Q{index}"

    def place(anchor: int, direction: Direction) -> Interval:
        found = of_year(civil(anchor)[0] + offset)
        if found is None:
            raise NoTimeError(Why.NOT_IN_YEAR)
        return found

    return Reading(DATE, value, anchor_type, with_part(place, part, about=about), part.value if part else None,
                   why=Why.YEAR_MEANT_BY.of(words=match["which"]), grain=grain, chosen=True,
                   traits=frozenset({Trait.OF_A_YEAR} if grain is not Grain.QUARTER else ()))  # fmt: skip


def named_before_last(match: Match) -> Reading | None:
    """ "the summer before last", "the May before last": one back from the last that was over."""
    named = named_time(match)
    if named is None:
        return None
    value, grain, place = named
    last = _before(place, grain)

    def back(anchor: int, direction: Direction) -> Interval:
        return last(last(anchor, direction).first, direction)

    return Reading(DATE, value, AnchorType.SPEECH, back, why=Why.TWO_BACK, confidence=0.85, grain=grain, chosen=True,
                   traits=frozenset({Trait.NAMED}))  # fmt: skip


def last_named(match: Match) -> Reading | None:
    """ "last May", "next Tuesday", "this spring": the nearest one before, after or around the anchor."""
    step, named = match.vocabulary.step(match["which"]), named_time(match)
    if named is None:
        return None
    value, grain, place = named
    part, about = modifiers(match)
    traits = frozenset({Trait.NAMED, Trait.THIS} if step in (Step.THIS, Step.SAME) else {Trait.NAMED})
    if grain is Grain.DAY and not match["day"]:
        traits |= {Trait.WEEKDAY} if match["weekday"] else frozenset[Trait]()
    if step in (Step.LAST, Step.PREVIOUS):
        return Reading(
            DATE,
            value,
            AnchorType.TOLD if step.is_told else AnchorType.SPEECH,
            with_part(_before(place, grain), part),
            part.value if part else None,
            why=Why.LAST_OVER,
            confidence=0.85,
            grain=grain,
            other=_a_year_before(_before(place, grain)) if grain in (Grain.MONTH, Grain.SEASON) else None,
            chosen=True,
            traits=traits,
        )
    if step in (Step.NEXT, Step.FOLLOWING):
        told = step is Step.FOLLOWING
        return Reading(DATE, value, AnchorType.TOLD if told else AnchorType.SPEECH, with_part(after_anchor(place, grain), part),
                       part.value if part else None, why=Why.NEXT_ONE, confidence=0.9, grain=grain, chosen=True,
                       traits=traits)  # fmt: skip
    anchor_type = AnchorType.TOLD if step is Step.SAME else AnchorType.SPEECH

    def near(anchor: int, direction: Direction) -> Interval:
        if grain is Grain.DAY and step is Step.SAME and match["weekday"]:
            return place(anchor, Direction.FUTURE)  # "He was hurt on 3 October and died that Friday"
        if grain is Grain.DAY:
            return place(anchor, direction)
        running = place(anchor, Direction.PAST)
        return running if running.last > anchor and grain is Grain.SEASON else place(anchor, Direction.NEAR)

    return Reading(DATE, value, anchor_type, with_part(near, part, about=about), part.value if part else None,
                   why=Why.OF_THIS_YEAR if grain is not Grain.DAY else Why.OF_THIS_WEEK, grain=grain, chosen=True,
                   traits=traits)  # fmt: skip


def named_time(match: Match) -> tuple[str, Grain, Place] | None:
    """The value, grain and places of a named month, weekday, season or quarter."""
    if match["weekday"]:
        if not is_capital(match, "weekday"):
            return None
        index = match.vocabulary.weekday(match["weekday"])
        return f"XXXX-WXX-{index + 1}", Grain.DAY, weekday_near(index)
    if match["month"] and match["day"]:
        index, day = match.vocabulary.month(match["month"]), match.vocabulary.ordinal(match["day"])
        named_day = date_of_year(index, day)
        return f"XXXX-{index:02}-{day:02}", Grain.DAY, lambda anchor, direction: nearest(anchor, direction, named_day)
    if match["month"]:
        if not is_capital(match, "month"):
            return None
        index = match.vocabulary.month(match["month"])
        return f"XXXX-{index:02}", Grain.MONTH, lambda anchor, direction: nearest(anchor, direction, date_of_year(index, None))
    if match["season"]:
        start = match.vocabulary.season(match["season"])
        return f"XXXX-{SEASON_LABEL[start]}", Grain.SEASON, lambda anchor, direction: nearest(anchor, direction, _season_of_year(start))
    return None


def _before(place: Place, grain: Grain) -> Place:
    """The latest one that ended before the anchor's own unit of that grain."""

    def before(anchor: int, direction: Direction) -> Interval:
        found = place(anchor, Direction.PAST)
        if found.last > anchor:
            found = place(found.first - 1, Direction.PAST)
        return found

    return before


def after_anchor(place: Place, grain: Grain) -> Place:
    def after(anchor: int, direction: Direction) -> Interval:
        found = place(anchor, Direction.FUTURE)
        if found.first <= anchor:
            found = place(found.last, Direction.FUTURE)
        return found

    return after


def _a_year_before(place: Place) -> Place:
    def earlier(anchor: int, direction: Direction) -> Interval:
        found = place(anchor, direction)
        return unit_at(shift(found.first, -1, Grain.YEAR), found.grain)

    return earlier


def _season_of_year(start: int) -> Callable[[int], Interval | None]:
    def of_year(year: int) -> Interval | None:
        return unit_at(instant(year, start), Grain.SEASON)

    return of_year


def quarter_of_each_year(index: int) -> Callable[[int], Interval | None]:
    def of_year(year: int) -> Interval | None:
        return unit_at(instant(year, 3 * index - 2), Grain.QUARTER)

    return of_year


def season(match: Match) -> Reading | None:
    """ "spring", "the summer of 1943", "early autumn 480 BC"."""
    start = match.vocabulary.season(match["season"])
    part, about = modifiers(match)
    if match["year"]:
        value = match.vocabulary.year(match["year"])
        if value is None:
            return None
        interval = unit_at(instant(era_year(match, value), start), Grain.SEASON)
        return dated(interval, part=part, about=about, why=Why.SEASON_AND_YEAR)
    of_year = _season_of_year(start)
    return Reading(
        DATE,
        f"XXXX-{SEASON_LABEL[start]}",
        AnchorType.CALENDAR,
        with_part(lambda anchor, direction: nearest(anchor, direction, of_year), part, about=about),
        part.value if part else None,
        why=Why.SEASON_NAMED,
        confidence=0.85,
        grain=Grain.SEASON,
    )


def quarter_number(match: Match) -> int:
    """1–4: which quarter the words name."""
    words = match["quarter"]
    digits = re.search(r"[1-4]", words)
    number = int(digits.group()) if digits else match.vocabulary.ordinal(words.split("-")[0].split()[0]) or 1
    return number if number > 0 else 4  # "the last quarter of 1993"


def weekend_of(match: Match) -> Reading | None:
    """ "the weekend of 14–15 June 2008": the weekend that holds, or follows, the first day."""
    group = "month" if match["month"] else "month_first"
    day, month_number = match.vocabulary.ordinal(match["day"] or match["day_after"]), match.vocabulary.month(match[group])
    if day is None or not is_capital(match, group):
        return None

    def around(found: Interval) -> Interval:
        return unit_at(found.first, Grain.WEEKEND)

    why = Why.WEEKEND_OF_DAY
    if match["year"]:
        found = day_or_none(int(match["year"]), month_number, day)
        return dated(around(found), why=why) if found else None
    of_year = date_of_year(month_number, day)
    return Reading(DATE, "XXXX-WXX-WE", AnchorType.CALENDAR, lambda anchor, direction: around(nearest(anchor, direction, of_year)), why=why,
                   confidence=0.85, grain=Grain.WEEKEND)  # fmt: skip


def _fortnight(whole: Interval, which: int | None) -> Interval:
    """The first fifteen days of a month, or what follows them."""
    if whole.grain is not Grain.MONTH:
        raise NoTimeError(Why.NO_SUCH_HALVES)
    middle = whole.first + 15 * MINUTES_A_DAY
    first, last = (whole.first, middle) if which == 1 else (middle, whole.last)
    return Interval(first, last, Grain.DAY, named=str(whole))


def _weekend(whole: Interval, which: int) -> Interval:
    """The weekend of that number by its Saturday; the last one for -1."""
    saturday = whole.first + ((5 - weekday(whole.first)) % 7 + 7 * (which - 1)) * MINUTES_A_DAY
    if which == -1:
        saturday = whole.last - ((weekday(whole.last) - 5) % 7 or 7) * MINUTES_A_DAY
    return unit_at(saturday, Grain.WEEKEND)


def nth_of(match: Match) -> Reading | None:
    """ "the first week of May 2015", "the last days of 1944", "the third day of the month": part of a month or a year.

    One day or month is exact; the n-th week of a month is its n-th seven days, and only about right; several are the unit's first
    or last third. The TIMEX3 value of all but exact ones is that of the whole.
    """
    says = match.vocabulary
    nth, unit, several = match["nth"], says.unit(match["unit"]), match["unit"] in says.plurals
    which, side = says.ordinal(nth), says.part(nth)
    side = side or {1: Part.START, -1: Part.END}.get(which or 0)
    if match["month"] and not is_capital(match, "month"):
        return None
    of_month = bool(match["month"]) or any(says.unit(word) is Unit.MONTH for word in (match["whole"] or match["which"]).split())
    grain = Grain.MONTH if of_month else Grain.YEAR
    if unit is Unit.MONTH and of_month:
        return None

    def part_of_whole(whole: Interval) -> Interval:
        if unit in (Unit.DAY, Unit.NIGHT, Unit.MONTH) and not several:
            fine = Grain.MONTH if unit is Unit.MONTH else Grain.DAY
            if which == -1:
                found = unit_at(whole.last - 1, fine)
            else:
                found = unit_at(whole.first, fine, (which or 1) - 1)
            return replace(found, day_part="NI") if unit is Unit.NIGHT else found
        if unit is Unit.WEEK and not several:
            first = whole.first + 7 * MINUTES_A_DAY * ((which or 1) - 1)
            if which == -1:
                first = whole.last - 7 * MINUTES_A_DAY
            return Interval(first, min(first + 7 * MINUTES_A_DAY, whole.last), Grain.DAY, approximate=True, named=str(whole))
        if unit in (Unit.FORTNIGHT, Unit.WEEKEND) and not several:
            return _fortnight(whole, which) if unit is Unit.FORTNIGHT else _weekend(whole, which or 1)
        if side is None:
            raise NoTimeError(Why.NO_SUCH_PART)
        return replace(whole, part=side)

    why = Why.PART_OF
    given = match["year"] or match["bare_year"]
    if given:
        year_start = int(given)
        whole = (
            month_interval(year_start, match.vocabulary.month(match["month"]))
            if match["month"]
            else unit_at(instant(year_start), Grain.YEAR)
        )
        return dated(part_of_whole(whole), why=why)
    if match["month"]:
        of_year = date_of_year(match.vocabulary.month(match["month"]), None)
        value = f"XXXX-{match.vocabulary.month(match['month']):02}"

        def of_named(anchor: int, direction: Direction) -> Interval:
            return part_of_whole(nearest(anchor, direction, of_year))

        return Reading(DATE, value, AnchorType.CALENDAR, of_named, why=why, confidence=0.85, grain=Grain.MONTH)

    step, anchor_type = which_way(match) if match["which"] else (Step.THE, AnchorType.CALENDAR)

    def of_running(anchor: int, direction: Direction) -> Interval:
        return part_of_whole(unit_at(anchor, grain, step.offset))

    return Reading(DATE, unplaced(grain), anchor_type, of_running, why=why, confidence=0.75, grain=grain, chosen=True)
