"""Readers of dates that are put together from two: "twenty years ago today", "the last Sunday of May 2024", "Monday last week"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.model import (
    MINUTES_A_DAY,
    Grain,
    Interval,
    Side,
    Trait,
    civil,
    days_in_month,
    instant,
    shift,
    unit_start,
    weekday,
)
from timeline.times.readers.dates import full_date, month_year
from timeline.times.readers.days import day_ordinal, in_day_part
from timeline.times.readers.groups import DATE, day_or_none, is_capital, unplaced, which_way
from timeline.times.readers.yearly import month_day
from timeline.times.reading import AnchorType, Direction, Reading, date_of_year, dated, month_interval, nearest, unit_at, weekday_near
from timeline.times.reasons import NoTimeError, Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Compare, Unit

_WEEK = 7 * MINUTES_A_DAY
_DAY_OF_FIRST_WEEK = 4  # 4 January lies in the first week of every year
_MONTH_UNSAID = 62 * MINUTES_A_DAY  # a day without its month is in this one or beside it, unless no such day is
_LONGEST_MONTH, _MOST_UNITS = 31, 400
_THURSDAY, _WEEKS_OF_MONTH = 3, 5
_WEEKS_AFTER = 30  # Sundays after Pentecost are counted so far
_MONTHS_OF_YEAR = 12
_MONTHS_AROUND = 14  # in which the 29th is a Monday somewhere


def ago_to(match: Match) -> Reading | None:
    """ "twenty years ago today", "two years ago this week": the day or unit named, counted back and no coarser than it is."""
    says = match.vocabulary
    count, unit = says.number(match["n"]), says.unit(match["unit"])
    span = says.unit(match["span"]) if match["span"] else None
    grain, finer = unit.grain if unit else None, span.grain if span else Grain.DAY
    if count is None or count != int(count) or count > 20000 or grain in (None, Grain.HOUR, Grain.MINUTE) or finer is None:
        return None
    back, away = int(count), says.day_words.get(match["dayword"], 0) * MINUTES_A_DAY

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(shift(anchor + away, -back, grain), finer)

    return Reading(DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=Why.COUNTED_BACK_FROM_NAMED, confidence=0.9, grain=finer,
                   day_level=True)  # fmt: skip


def _nth(whole: Interval, nth: int, index: int, after: int | None = None) -> Interval:
    """The n-th weekday of a month, from its end for -1; ValueError where it has none. `after` is a day that it must follow."""
    first = whole.first if after is None else after + MINUTES_A_DAY
    day = first + ((index - weekday(first)) % 7) * MINUTES_A_DAY + (nth - 1) * _WEEK
    if nth < 0:
        last = whole.last - MINUTES_A_DAY
        day = last - ((weekday(last) - index) % 7) * MINUTES_A_DAY
    if not whole.first <= day < whole.last + (_WEEK if after is not None else 0):
        raise NoTimeError(Why.NO_SUCH_WEEKDAY)
    return unit_at(day, Grain.DAY)


def nth_weekday(match: Match) -> Reading | None:
    """ "the first Tuesday of June", "the last Friday of this month", "the first Tuesday after the first Monday in November 2016"."""
    says = match.vocabulary
    nth = says.ordinal(match["nth"])
    if nth is None or not (-1 <= nth <= 5 and nth) or not is_capital(match, "weekday"):
        return None
    index = says.weekday(match["weekday"])
    before, index_before = (says.ordinal(match["nth_before"]), says.weekday(match["weekday_before"])) if match["nth_before"] else (None, 0)

    def of_month(whole: Interval) -> Interval:
        after = _nth(whole, before, index_before).first if before is not None else None
        return _nth(whole, nth, index, after)

    why = Why.WEEKDAY_OF_MONTH
    year = says.year(match["year"]) if match["year"] else None
    if match["month"] and year is not None:
        return dated(of_month(month_interval(year, says.month(match["month"]))), why=why)
    if match["month"]:
        of_year = date_of_year(says.month(match["month"]), None)

        def of_named(anchor: int, direction: Direction) -> Interval:
            running = of_month(nearest(anchor, Direction.NEAR, of_year))
            if (direction is Direction.PAST and running.first > anchor) or (direction is Direction.FUTURE and running.last <= anchor):
                step = -1 if direction is Direction.PAST else 1
                return of_month(unit_at(shift(running.first, step, Grain.YEAR), Grain.MONTH))
            return running

        return Reading(DATE, "XXXX-XX-XX", AnchorType.CALENDAR, of_named, why=why, confidence=0.9, grain=Grain.DAY,
                       traits=frozenset({Trait.DAY_OF_MONTH}))  # fmt: skip
    step, anchor_type = which_way(match)

    def of_running(anchor: int, direction: Direction) -> Interval:
        return of_month(unit_at(anchor, Grain.MONTH, step.offset))

    return Reading(DATE, "XXXX-XX-XX", anchor_type, of_running, why=why, confidence=0.9, grain=Grain.DAY, chosen=True)


def nth_weekday_from(named: Reader) -> Reader:
    """ "the third Sunday after Easter", where `named` reads the day: the weekday so many times after it (group ``later``) or before it."""

    def read(match: Match) -> Reading | None:
        inner, says = named(match), match.vocabulary
        nth = says.ordinal(match["nth"])
        if inner is None or inner.place is None or nth is None or abs(nth) > _WEEKS_AFTER or not nth or (nth < 0 and match["later"]):
            return None
        day_of, index = inner.place, says.weekday(match["weekday"])
        weeks = 0 if nth < 0 else nth - 1  # the last Sunday before Christmas is the nearest one

        def place(anchor: int, direction: Direction) -> Interval:
            day = day_of(anchor, direction).first
            if match["later"]:
                return unit_at(day + ((index - weekday(day)) % 7 or 7) * MINUTES_A_DAY + weeks * _WEEK, Grain.DAY)
            return unit_at(day - ((weekday(day) - index) % 7 or 7) * MINUTES_A_DAY - weeks * _WEEK, Grain.DAY)

        value = str(place(0, Direction.PAST)) if inner.anchor_type is AnchorType.NOTHING else "XXXX-XX-XX"
        return replace(
            inner,
            place=place,
            value=value,
            why=Why.COUNTED_ON if match["later"] else Why.COUNTED_BACK,
            mod=None,
            grain=Grain.DAY,
            other=None,
        )

    return read


def this_day_in(match: Match) -> Reading | None:
    """ "on this day in 2004": the day and month of the day of speech, in that year."""
    year = match.vocabulary.year(match["year"])
    if year is None:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        _, month, day, *_ = civil(anchor)
        found = day_or_none(year, month, day)
        if found is None:
            raise NoTimeError(Why.NOT_IN_YEAR)
        return found

    return Reading(DATE, f"{year:04}-XX-XX", AnchorType.SPEECH, place, why=Why.DAY_OF_SPEAKING_IN_YEAR, confidence=0.9,
                   day_level=True, grain=Grain.DAY)  # fmt: skip


def weekday_of_week(match: Match) -> Reading | None:
    """ "Monday last week", "Thursday of next week", "Tuesday in two weeks": the weekday of a week (from Monday) that is so far away."""
    if not is_capital(match, "weekday"):
        return None
    says = match.vocabulary
    step, anchor_type = which_way(match)
    count = says.number(match["n"]) if match["n"] else None
    if match["n"] and (count is None or count != int(count) or count > 5000):
        return None
    weeks, index = int(count) if count is not None else step.offset, says.weekday(match["weekday"])
    back = says.way(match["way"]) < 0
    weeks = -weeks if back else weeks

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(unit_at(anchor, Grain.WEEK, weeks).first + index * MINUTES_A_DAY, Grain.DAY)

    reading = Reading(DATE, "XXXX-XX-XX", anchor_type if not match["n"] else AnchorType.SPEECH, place, why=Why.WEEKDAY_OF_WEEK,
                      confidence=0.9, grain=Grain.DAY, chosen=True)  # fmt: skip
    code = says.day_part(match["daypart"])
    return in_day_part(reading, code) if code else reading


def weekday_in(weeks: int, index: int) -> Reading:
    """That weekday of the week so many weeks away from the day of speech."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(unit_at(anchor, Grain.WEEK, weeks).first + index * MINUTES_A_DAY, Grain.DAY)

    return Reading(DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=Why.WEEKDAY_OF_WEEK, confidence=0.9, grain=Grain.DAY, chosen=True)


def unit_of_step(grain: Grain) -> Reader:
    """The last, this or the next month or year (group ``which``), so many units of `grain` from the day of speech."""

    def read(match: Match) -> Reading:
        step, anchor_type = which_way(match)

        def place(anchor: int, direction: Direction) -> Interval:
            return unit_at(anchor, grain, step.offset)

        return Reading(DATE, unplaced(grain), anchor_type, place, why=Why.UNIT_THAT_HOLDS, confidence=0.9, grain=grain, chosen=True)

    return read


def weekday_within(week: Reader) -> Reader:
    """A weekday (group ``weekday``) of the week that `week` reads: "Friday of the first week of May"."""

    def read(match: Match) -> Reading | None:
        whole = week(match)
        if whole is None or whole.place is None:
            return None
        of_week, index = whole.place, match.vocabulary.weekday(match["weekday"])

        def place(anchor: int, direction: Direction) -> Interval:
            first = of_week(anchor, direction).first  # of the first week of May its 1st, whatever day that is
            return unit_at(first + (index - weekday(first)) % 7 * MINUTES_A_DAY, Grain.DAY)

        value = "XXXX-XX-XX" if whole.anchor_type is not AnchorType.NOTHING else str(place(0, Direction.PAST))
        return replace(whole, value=value, place=place, grain=Grain.DAY, why=Why.WEEKDAY_OF_WEEK)

    return read


def weekday_before_last(match: Match) -> Reading | None:
    """ "the Sunday before last", "the Friday after next": a week before the last, or after the next."""
    if not is_capital(match, "weekday"):
        return None
    back, base = match.vocabulary.way(match["way"]) < 0, weekday_near(match.vocabulary.weekday(match["weekday"]))

    def place(anchor: int, direction: Direction) -> Interval:
        today = unit_start(anchor, Grain.DAY)
        near = base(today - 1, Direction.PAST) if back else base(today + MINUTES_A_DAY, Direction.FUTURE)
        return unit_at(near.first + (-_WEEK if back else _WEEK), Grain.DAY)

    why = Why.WEEK_BEFORE_LAST if back else Why.WEEK_AFTER_NEXT
    return Reading(DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=why, confidence=0.9, grain=Grain.DAY, chosen=True)


def week_of(match: Match) -> Reading | None:
    """ "the week of 30 September", "the week beginning 3 October", "the week ending 2 October": the seven days."""
    inner = full_date(match) if match["year"] else month_day(match) if match["month"] else day_ordinal(match)
    if inner is None or inner.place is None:
        return None
    day, way = inner.place, match.vocabulary.way(match["way"]) if match["way"] else 0

    def place(anchor: int, direction: Direction) -> Interval:
        named = day(anchor, direction).first
        first = named if way > 0 else named - _WEEK + MINUTES_A_DAY if way < 0 else unit_start(named, Grain.WEEK)
        return unit_at(first, Grain.WEEK) if weekday(first) == 0 else Interval(first, first + _WEEK, Grain.DAY)

    value = str(place(0, Direction.PAST)) if inner.anchor_type is AnchorType.NOTHING else "XXXX-WXX"
    return replace(inner, type=DATE, value=value, place=place, why=Why.SEVEN_DAYS, mod=None, grain=Grain.WEEK)


def weekday_ordinal(match: Match) -> Reading | None:
    """ "Tuesday the 4th", "Mon 3rd": the nearest month in which that day is that weekday."""
    says = match.vocabulary
    day = says.ordinal(match["day"])
    if day is None or not 1 <= day <= 31 or not is_capital(match, "weekday"):
        return None
    index = says.weekday(match["weekday"])

    def place(anchor: int, direction: Direction) -> Interval:
        year, month, *_ = civil(anchor)
        fitting = list[Interval]()
        for away in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1):
            number = year * 12 + month - 1 + away
            if day <= days_in_month(number // 12, number % 12 + 1):
                found = day_or_none(number // 12, number % 12 + 1, day)
                if found and weekday(found.first) == index:
                    fitting.append(found)
        sided = [
            one
            for one in fitting
            if (one.first <= anchor if direction is Direction.PAST else one.last > anchor) and abs(one.first - anchor) <= _MONTH_UNSAID
        ]
        wanted = fitting if direction is Direction.NEAR else sided or fitting
        if not wanted:
            raise NoTimeError(Why.NO_MONTH_NEAR_WITH_WEEKDAY)
        return min(wanted, key=lambda one: abs(one.first - anchor))

    return Reading(DATE, f"XXXX-XX-{day:02}", AnchorType.CALENDAR, place, why=Why.MONTH_OF_WEEKDAY,
                   confidence=0.85, grain=Grain.DAY, weekday=index)  # fmt: skip


def day_which(match: Match) -> Reading | None:
    """ "el pasado día 8", "il 20 prossimo", "지난 3일", "le 4 courant": the latest or the next day of that number, or this month's."""
    day, step = match.vocabulary.ordinal(match["day"]), match.vocabulary.step(match["which"])
    if day is None or not 1 <= day <= _LONGEST_MONTH:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        for away in range(_MONTHS_OF_YEAR if step.offset else 1):
            year, month, *_ = civil(shift(unit_at(anchor, Grain.MONTH).first, step.offset * away, Grain.MONTH))
            found = day_or_none(year, month, day)
            if found and (not step.offset or (found.last <= anchor if step.offset < 0 else found.first > anchor)):
                return found
        raise NoTimeError(Why.NO_MONTH_NEAR)

    return Reading(DATE, f"XXXX-XX-{day:02}", AnchorType.SPEECH, place, why=Why.NEAREST_DAY_OF_NUMBER, confidence=0.85,
                   grain=Grain.DAY, chosen=True)  # fmt: skip


def week_number(match: Match) -> Reading | None:
    """ "week 12 of 2024", "KW 12": the week of that number, as ISO 8601 counts them; without a year the nearest one."""
    number = int(match["week"])

    def of_year(year: int) -> Interval | None:
        found = unit_at(instant(year, 1, _DAY_OF_FIRST_WEEK), Grain.WEEK, number - 1)
        return found if civil(found.first + 3 * MINUTES_A_DAY)[0] == year else None  # a year may have no 53rd week

    if number < 1:
        return None
    why, step = Why.WEEK_OF_NUMBER, match.vocabulary.step(match["which"])
    if match["year"]:
        found = of_year(match.vocabulary.year(match["year"]) or 0)
        return dated(found, why=why) if found else None

    def place(anchor: int, direction: Direction) -> Interval:
        found = of_year(civil(anchor)[0] + step.offset) if match["which"] else nearest(anchor, direction, of_year)
        if found is None:
            raise NoTimeError(Why.NOT_IN_YEAR)
        return found

    anchor_type = which_way(match)[1] if match["which"] else AnchorType.CALENDAR
    return Reading(DATE, f"XXXX-W{number:02}", anchor_type, place, why=why, confidence=0.85, grain=Grain.WEEK, chosen=bool(match["which"]))


def week_of_month(match: Match) -> Reading | None:
    """ "the second week of March 2023", "the last week of this month", "the first week of 2015", from Monday on.

    As ISO 8601 has it, a week is of the month, or of the year, in which its Thursday lies.
    """
    says = match.vocabulary
    nth = says.ordinal(match["nth"])
    if nth is None or not (nth == -1 or 1 <= nth <= _WEEKS_OF_MONTH) or (match["month"] and not is_capital(match, "month")):
        return None

    def of(whole: Interval) -> Interval:
        return unit_at(_nth(whole, nth, _THURSDAY).first, Grain.WEEK)

    why, month = Why.WEEK_OF_MONTH, says.month(match["month"]) if match["month"] else None
    if match["year"]:
        year = says.year(match["year"])
        if year is None:
            return None
        return dated(of(month_interval(year, month) if month else unit_at(instant(year), Grain.YEAR)), why=why)
    if month and not match["which"]:
        of_year = date_of_year(month, None)

        def of_named(anchor: int, direction: Direction) -> Interval:
            return of(nearest(anchor, direction, of_year))

        return Reading(DATE, "XXXX-WXX", AnchorType.CALENDAR, of_named, why=why, confidence=0.85, grain=Grain.WEEK)
    step, anchor_type = which_way(match)
    grain = Grain.YEAR if month or says.unit(match["which"]) is Unit.YEAR else Grain.MONTH

    def of_running(anchor: int, direction: Direction) -> Interval:
        whole = unit_at(anchor, grain, step.offset)
        return of(month_interval(civil(whole.first)[0], month) if month else whole)

    return Reading(DATE, "XXXX-WXX", anchor_type, of_running, why=why, confidence=0.85, grain=Grain.WEEK, chosen=True)


def units_of(match: Match) -> Reading | None:
    """ "the first ten days of March 2023", "the last four months of 2021", "the last three weeks of this year"."""
    part, says = _part_of_units(match), match.vocabulary
    if part is None or (match["month"] and not is_capital(match, "month")):
        return None
    year = says.year(match["year"] or match["bare_year"]) if match["year"] or match["bare_year"] else None
    why = Why.PART_OF
    if year is not None:
        whole = month_interval(year, says.month(match["month"])) if match["month"] else unit_at(instant(year), Grain.YEAR)
        return dated(part(whole), why=why)
    if match["month"]:
        number = says.month(match["month"])
        of_year = date_of_year(number, None)

        def of_named(anchor: int, direction: Direction) -> Interval:
            return part(nearest(anchor, direction, of_year))

        return Reading(DATE, f"XXXX-{number:02}", AnchorType.CALENDAR, of_named, why=why, confidence=0.85, grain=Grain.MONTH)
    step, anchor_type = which_way(match)

    def of_running(anchor: int, direction: Direction) -> Interval:
        return part(unit_at(anchor, Grain.YEAR, step.offset))

    value = unplaced(Grain.YEAR)
    return Reading(DATE, value, anchor_type, of_running, why=why, confidence=0.85, grain=Grain.YEAR, chosen=True)


def _part_of_units(match: Match) -> Callable[[Interval], Interval] | None:
    """What cuts the first or last so many units off a whole; None where the words name no such part."""
    says = match.vocabulary
    count, unit = says.number(match["n"] or match["n_before"]), says.unit(match["unit"])
    grain = unit.grain if unit else None
    if count is None or not 1 < count <= _MOST_UNITS or count != int(count) or grain in (None, Grain.HOUR, Grain.MINUTE):
        return None
    if match["month"] and grain not in (Grain.DAY, Grain.WEEK):
        return None
    units, from_start = int(count), says.ordinal(match["half"] or match["half_before"]) == 1

    def part(whole: Interval) -> Interval:
        first = whole.first if from_start else shift(whole.last, -units, grain)
        last = shift(whole.first, units, grain) if from_start else whole.last
        if first < whole.first or last > whole.last:
            raise NoTimeError(Why.NO_SUCH_PART)
        return Interval(first, last, Grain.DAY if grain is Grain.WEEK else grain)

    return part


def month_of_range(match: Match) -> Reading | None:
    """ "March" to May 2017, and "November" to February 2017, which is that of the year before."""
    reading, says = month_year(match), match.vocabulary
    year = says.year(match["year"])
    if reading is None or year is None or says.month(match["month"]) <= says.month(match["until"]):
        return reading
    return dated(month_interval(year - 1, says.month(match["month"])), why=Why.MONTH_NAMED)


def first_of_numbers(match: Match) -> Reading | None:
    """ "10/1" to 11/2/2017, in the order of the language: of the year before, where it would lie behind its end."""
    year, swaps = int(match["year"]), match.vocabulary.date_order == "MDY"
    (one, two), (one_end, two_end) = (
        (pair[::-1] if swaps else pair) for pair in ((int(match["one"]), int(match["two"])), (int(match["one_end"]), int(match["two_end"])))
    )
    found = day_or_none(year - ((two, one) > (two_end, one_end)), two, one)
    return dated(found, why=Why.DATE_IN_NUMBERS_DAY_FIRST if not swaps else Why.DATE_IN_NUMBERS) if found else None


def day_of_which_month(match: Match) -> Reading | None:
    """ "the 4th of next month", "the 4th" to the 23rd of next month."""
    day = match.vocabulary.ordinal(match["day"])
    if day is None or not 1 <= day <= _LONGEST_MONTH:
        return None
    step, anchor_type = which_way(match)

    def place(anchor: int, direction: Direction) -> Interval:
        year, month, *_ = civil(unit_at(anchor, Grain.MONTH, step.offset).first)
        found = day_or_none(year, month, day)
        if found is None:
            raise NoTimeError(Why.NO_SUCH_DAY)
        return found

    return Reading(
        DATE, f"XXXX-XX-{day:02}", anchor_type, place, why=Why.DAY_OF_MONTH.of(day=str(day)), confidence=0.9, grain=Grain.DAY, chosen=True
    )


def day_beside(match: Match) -> Reading | None:
    """ "the day after the vote of 24 April 2022": the day after a date (group ``later``), or before it."""
    inner, away = full_date(match) if match["year"] else month_day(match), MINUTES_A_DAY if match["later"] else -MINUTES_A_DAY
    if inner is None or inner.place is None:
        return None
    named = inner.place

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(named(anchor, direction).first + away, Grain.DAY)

    why = Why.COUNTED_ON if away > 0 else Why.COUNTED_BACK
    value = str(place(0, Direction.PAST)) if inner.anchor_type is AnchorType.NOTHING else inner.value
    return replace(inner, place=place, why=why, value=value, other=None, mod=None, grain=Grain.DAY)


def away_from(named: Reader) -> Reader:
    """ "three days after Christmas 2023", where `named` reads the day: so many units after it (group ``later``) or before it."""

    def read(match: Match) -> Reading | None:
        inner, says = named(match), match.vocabulary
        count, unit = says.number(match["n"]), says.unit(match["unit"])
        grain = unit.grain if unit else None
        if (
            inner is None
            or inner.place is None
            or grain in (None, Grain.HOUR, Grain.MINUTE)
            or count is None
            or count != int(count)
            or count > _MOST_UNITS
        ):
            return None
        day, units = inner.place, int(count) if match["later"] else -int(count)
        compare, side = says.compare(match["compare"]), Side.SINCE if units > 0 else Side.UNTIL

        def place(anchor: int, direction: Direction) -> Interval:
            first = day(anchor, direction).first
            found = unit_at(shift(first, units, grain), Grain.DAY if grain is Grain.WEEK else grain)
            if compare is Compare.LESS:
                return Interval(min(first, found.first), max(first + MINUTES_A_DAY, found.last), Grain.DAY, named=str(found))
            return replace(found, side=side) if compare is Compare.MORE else found

        why = Why.COUNTED_ON if units > 0 else Why.COUNTED_BACK
        moved = replace(
            inner,
            type=DATE,
            place=place,
            why=why,
            mod=None,
            grain=grain,
            value="XXXX-XX-XX",
            other=None,
            confidence=min(inner.confidence, 0.9),
        )
        return replace(moved, value=str(place(0, Direction.PAST))) if inner.anchor_type is AnchorType.NOTHING else moved

    return read
