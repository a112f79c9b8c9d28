"""Readers of times counted in units from the day of speech or the time told: "last year", "two weeks ago", "the next day"."""

from __future__ import annotations

from dataclasses import replace

from timeline.interface import said
from timeline.model import (
    MINUTES_A_DAY,
    Grain,
    Interval,
    Part,
    Reason,
    Trait,
    shift,
    unit_start,
)
from timeline.times.readers.days import day_word, in_day_part
from timeline.times.readers.groups import DATE, DURATION, modifiers, unplaced, which_way
from timeline.times.reading import (
    AnchorType,
    Direction,
    Reading,
    date_of_year,
    duration_value,
    nearest,
    unit_at,
    with_part,
)
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Compare, Unit


def unit_grain(match: Match) -> Grain | None:
    """The grain of the unit that a match names."""
    unit = match.vocabulary.unit(match["unit"])
    return unit.grain if unit else None


def told_later_by(count: int, unit: Unit, sign: int) -> Reading:
    """A fixed number of units before or after the time told."""
    grain = unit.grain
    assert grain is not None
    return Reading(
        DATE,
        duration_value(count, unit),
        AnchorType.TOLD,
        lambda anchor, direction: unit_at(shift(anchor, sign * count, grain), grain),
        why=Why.COUNTED_BACK if sign < 0 else Why.COUNTED_ON,
        confidence=0.8,
        grain=grain,
    )


def told_phrase(unit: Unit, offset: int) -> Reading:
    """ "同日", "이튿날", "накануне": the unit told just before, or the one so many before or after it."""
    grain = unit.grain
    assert grain is not None
    why = Why.COUNTED_BACK if offset < 0 else Why.COUNTED_ON if offset else Why.TIME_JUST_TOLD
    return Reading(
        DATE,
        unplaced(grain),
        AnchorType.TOLD,
        lambda anchor, direction: unit_at(shift(anchor, offset, grain), grain),
        why=why,
        confidence=0.8,
        grain=grain,
    )


def unit_then(match: Match) -> Reading | None:
    """ "am Tag darauf", "in der Woche davor", "het jaar erna": the unit before or after the time told."""
    unit = match.vocabulary.unit(match["unit"])
    return told_later_by(1, unit, match.vocabulary.way(match["way"]) or 1) if unit and unit.grain else None


def part_then(match: Match) -> Reading | None:
    """ "am Abend zuvor", "de ochtend erna": a part of the day before or after the day told."""
    code = match.vocabulary.day_part(match["daypart"])
    return in_day_part(told_later_by(1, Unit.DAY, match.vocabulary.way(match["way"]) or 1), code) if code else None


def this_unit(match: Match) -> Reading | None:
    """ "last week", "this year", "next month", "the coming week", "the past year"; with "earlier", "later", "early", "late"."""
    unit = match.vocabulary.unit(match["unit"])
    grain = unit.grain if unit else None
    if unit is None or grain is None or grain in (Grain.MINUTE, Grain.HOUR) or unit is Unit.FORTNIGHT:
        return None
    step, anchor_type = which_way(match)
    offset = step.offset
    part, _ = modifiers(match)
    narrower = match.vocabulary.way(match["when"])

    def place(anchor: int, direction: Direction) -> Interval:
        found = unit_at(anchor, grain, offset)
        if narrower and offset == 0:
            return _side_of(found, anchor, before=narrower < 0)
        return found

    mod = part.value if part else {-1: "BEFORE", 1: "AFTER"}.get(narrower)
    confidence = 0.9 if anchor_type is AnchorType.SPEECH else 0.8
    why = _units_away(unit, offset)
    if narrower and offset == 0:
        why = (Why.SAME_UNIT_EARLIER if narrower < 0 else Why.SAME_UNIT_LATER).of(unit=unit)
    return Reading(
        DATE,
        unplaced(grain),
        anchor_type,
        with_part(place, part),
        mod,
        why=why,
        confidence=confidence,
        grain=grain,
        chosen=True,
        traits=frozenset({Trait.THIS_UNIT}),
    )


def _units_away(unit: Unit, offset: int) -> Reason:
    """What is said of a unit that is so many units after the anchor, before it where negative."""
    near = {-1: Why.UNIT_BEFORE, 0: Why.SAME_UNIT, 1: Why.UNIT_AFTER}
    if offset in near:
        return near[offset].of(unit=unit)
    return (Why.UNITS_BACK if offset < 0 else Why.UNITS_ON).of(count=str(abs(offset)), units=said(f"{unit.value}s"))


def phrase(match: Match) -> Reading | None:
    """ "letztes Jahr", "ayer": a phrase of the language that names a unit and how far away it is."""
    unit, offset = match.vocabulary.phrases[match["phrase"]]
    grain = unit.grain
    if grain is None:
        return None
    if grain is Grain.DAY:
        return day_word(offset)(match)

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, grain, offset)

    part, _ = modifiers(match)
    why = _units_away(unit, offset)
    return Reading(DATE, unplaced(grain), AnchorType.SPEECH, with_part(place, part), part.value if part else None, why=why, confidence=0.9,
                   grain=grain, chosen=True, traits=frozenset({Trait.THIS_UNIT}))  # fmt: skip


def the_unit(match: Match) -> Reading:
    """ "the year", "the week": in news that of the day of publication, in a history that of the time told."""
    grain = unit_grain(match)
    assert grain is not None
    fiscal = match.vocabulary.is_fiscal(match.words)

    def place(anchor: int, direction: Direction) -> Interval:
        return replace(unit_at(anchor, grain), fiscal=fiscal, approximate=fiscal)

    return Reading(DATE, unplaced(grain), AnchorType.CALENDAR, place, confidence=0.6,
                   why=Why.UNIT_TOLD_OF.of(unit=match.vocabulary.unit(match["unit"])),
                   grain=grain, chosen=True, traits=frozenset({Trait.UNIT_TOLD}))  # fmt: skip


def end_of_year(match: Match) -> Reading:
    """ "year-end", "the year's end": the last third of the year of publication or of the time told."""

    def place(anchor: int, direction: Direction) -> Interval:
        december = nearest(anchor, direction, date_of_year(12, None))
        return unit_at(december.first, Grain.YEAR)

    return Reading(DATE, "XXXX", AnchorType.CALENDAR, with_part(place, Part.END), Part.END.value, why=Why.END_OF_YEAR,
                   confidence=0.8, grain=Grain.YEAR)  # fmt: skip


def end_of_unit(match: Match) -> Reading | None:
    """ "the end of the year", "later in the month": in news of the day of publication, in a history of the time told."""
    grain = unit_grain(match)
    assert grain is not None
    part = match.vocabulary.part(match["part"])

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, grain)

    mod = part.value if part else None
    return Reading(DATE, unplaced(grain), AnchorType.CALENDAR, with_part(place, part), mod, why=Why.UNIT_THAT_HOLDS,
                   confidence=0.8, grain=grain, chosen=True, traits=frozenset({Trait.UNIT_END}))  # fmt: skip


def _side_of(unit: Interval, anchor: int, *, before: bool) -> Interval:
    """The days of a unit up to the anchor's day, or from it on; the TIMEX3 value stays that of the unit."""
    today = unit_start(anchor, Grain.DAY)
    first, last = (unit.first, today + MINUTES_A_DAY) if before else (today, unit.last)
    if first >= last or not unit.first <= today < unit.last:
        return unit
    return Interval(first, last, unit.grain, named=str(unit))


_MOST_UNITS = 10_000_000  # of any unit; the years that can be placed have seven million days


def _moved(match: Match, sign: int, anchor_type: AnchorType, why: Reason | Why, count: float | None = None) -> Reading | None:
    """N units before or after the anchor, in the grain of the unit; vague numbers give no interval."""
    says = match.vocabulary
    unit = says.unit(match["unit"])
    grain = Grain.MINUTE if unit is Unit.SECOND else unit.grain if unit else None
    if grain is None:
        return None
    compare, plus_half = says.compare(match["compare"]), match["and_half"] != ""
    if count is None and match["n"]:
        count = says.number(match["n"])
    if count is None:
        ref = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Reading(DATE, ref, why=Why.NO_NUMBER_NO_DATE, confidence=0.5, traits=frozenset({Trait.COUNTED}))
    if plus_half:
        count += 0.5
    if unit is Unit.FORTNIGHT:
        count *= 2
    if unit is Unit.SECOND:
        count = count // 60
    loose = compare in (Compare.ABOUT, Compare.NEARLY) or says.is_loose(match.words)
    beyond, within = compare is Compare.MORE, compare is Compare.LESS
    if count > _MOST_UNITS:
        ref = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Reading(DATE, ref, why=Why.TOO_FAR, confidence=0.0, traits=frozenset({Trait.COUNTED}))
    value = unplaced(grain)

    def place(anchor: int, direction: Direction) -> Interval:
        fine, whole = _whole_units(grain, count)
        if fine in (Grain.HOUR, Grain.MINUTE) and anchor_type is AnchorType.SPEECH and not anchor % MINUTES_A_DAY:
            anchor += MINUTES_A_DAY // 2  # of which day it is, where nobody said at what time of day: "two hours ago"
        start = shift(anchor, sign * whole, fine)
        grain_there = Grain.DAY if fine is Grain.HOUR or fine is Grain.MINUTE else fine
        if fine in (Grain.HOUR, Grain.MINUTE):
            if anchor_type is AnchorType.TOLD and anchor % MINUTES_A_DAY:  # "an hour later", where a time of day was told
                return replace(unit_at(start, fine), approximate=True)
            return replace(unit_at(start, grain_there), approximate=True)
        found = unit_at(start, grain_there)
        if within and anchor_type is AnchorType.SPEECH:  # "less than two weeks ago": at any time since then
            today = unit_at(anchor, Grain.DAY)
            first, last = (found.first, today.last) if sign < 0 else (today.first, found.last)
            return Interval(first, last, Grain.DAY, approximate=True, named=str(found))
        return replace(found, approximate=loose or beyond or within)

    mod = "APPROX" if loose else {(True, -1): "BEFORE", (True, 1): "AFTER"}.get((beyond, sign)) or ("LESS_THAN" if within else None)
    if loose or beyond or within:
        why = Why.MADE_APPROXIMATE.of(why=why, word=match["compare"])
    return Reading(DATE, value, anchor_type, place, mod, why=why,
                   confidence=0.7 if loose or beyond or within else 0.9, grain=grain, traits=frozenset({Trait.COUNTED}))  # fmt: skip


def _whole_units(grain: Grain, count: float) -> tuple[Grain, int]:
    """The grain in which `count` units are whole: one and a half years are eighteen months."""
    finer = {Grain.YEAR: (Grain.MONTH, 12), Grain.DECADE: (Grain.YEAR, 10), Grain.CENTURY: (Grain.YEAR, 100), Grain.MONTH: (Grain.WEEK, 4),
             Grain.WEEK: (Grain.DAY, 7), Grain.DAY: (Grain.HOUR, 24), Grain.HOUR: (Grain.MINUTE, 60)}  # fmt: skip
    if count == int(count):
        return grain, int(count)
    if grain in finer:
        return finer[grain][0], int(count * finer[grain][1])
    return grain, int(count)


def before_last(match: Match) -> Reading | None:
    """ "the year before last", "the week after next"."""
    grain = unit_grain(match)
    assert grain is not None
    offset = 2 * (match.vocabulary.way(match["way"].split()[0]) or 1)
    why = Why.TWO_BACK if offset < 0 else Why.TWO_ON

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, grain, offset)

    return Reading(DATE, unplaced(grain), AnchorType.SPEECH, place, why=why, confidence=0.9, grain=grain, chosen=True)


def ago(match: Match) -> Reading | None:
    """ "two years ago", "more than a decade ago", "a year and a half ago"."""
    return _moved(match, -1, AnchorType.SPEECH, Why.COUNTED_BACK_IN_UNIT)


def from_now(match: Match) -> Reading | None:
    """ "in two weeks' time", "three years from now"."""
    return _moved(match, 1, AnchorType.SPEECH, Why.COUNTED_ON_IN_UNIT)


def from_now_or_told(match: Match) -> Reading | None:
    """ "五年后", "5년 뒤", "beş yıl sonra", "через пять лет": in five years, or five years later (resolve.py knows which)."""
    ahead = from_now(match)
    later = _moved(match, 1, AnchorType.TOLD, Why.COUNTED_ON)
    return replace(ahead, otherwise=later).having(Trait.LATER_TOO) if ahead is not None and later is not None else ahead


def some_ago(count: int) -> Reader:
    """A reader of "месяц назад", "قبل عامين": so many units before the day of speech, where no number is written."""
    return lambda match: _moved(match, -1, AnchorType.SPEECH, Why.COUNTED_BACK_IN_UNIT, count)


def some_from_now_or_told(count: int) -> Reader:
    """A reader of "через неделю", "спустя год", "بعد عامين": in so many units, or so many later, where no number is written."""

    def read(match: Match) -> Reading | None:
        ahead = _moved(match, 1, AnchorType.SPEECH, Why.COUNTED_ON_IN_UNIT, count)
        later = _moved(match, 1, AnchorType.TOLD, Why.COUNTED_ON, count)
        return replace(ahead, otherwise=later).having(Trait.LATER_TOO) if ahead is not None and later is not None else ahead

    return read


def told_later(match: Match) -> Reading | None:
    """ "two days later", "a year earlier": from the time told just before."""
    back = match.vocabulary.way(match["way"]) < 0
    return _moved(match, -1 if back else 1, AnchorType.TOLD, Why.COUNTED_BACK if back else Why.COUNTED_ON)


def told_on(match: Match) -> Reading | None:
    """ "Five years on": on from the time told just before."""
    return _moved(match, 1, AnchorType.TOLD, Why.COUNTED_ON)


def told_one_later(match: Match) -> Reading | None:
    """ "the year before", "the week after": one unit from the time told just before."""
    back = match.vocabulary.way(match["way"]) < 0
    return _moved(match, -1 if back else 1, AnchorType.TOLD, Why.COUNTED_BACK if back else Why.COUNTED_ON, 1)


def units_after(match: Match) -> Reading | None:
    """ "seven months after X": a length of time that places one of two happenings by the other (resolve.py knows which)."""
    moved = _moved(match, 1, AnchorType.TOLD, Why.COUNTED_FROM_IT)
    if moved is None or moved.place is None:
        unit = match.vocabulary.unit(match["unit"])
        return Reading(DURATION, duration_value(None, unit), dates=False, why=Why.NO_NUMBER) if unit else None
    unit = match.vocabulary.unit(match["unit"])
    assert unit is not None
    count, back = match.vocabulary.number(match["n"]), _moved(match, -1, AnchorType.TOLD, Why.COUNTED_FROM_IT)
    on_place, back_place = moved.place, back.place if back else moved.place
    assert back_place is not None

    def place(anchor: int, direction: Direction) -> Interval:
        return back_place(anchor, direction) if direction is Direction.PAST else on_place(anchor, direction)

    return replace(
        moved,
        place=place,
        why=Why.LENGTH_BETWEEN,
        type=DURATION,
        value=duration_value(count, unit),
        confidence=0.7,
        traits=frozenset({Trait.LENGTH_BETWEEN}),
    )


def told_unit(match: Match) -> Reading | None:
    """ "the following year", "the same day", "that month", "the previous week", "the next day"."""
    reading = this_unit(match)
    if reading is None:
        return None
    return replace(reading, anchor_type=AnchorType.TOLD, confidence=0.8, traits=frozenset[Trait]())


def told_itself(match: Match) -> Reading | None:
    """ "since then": the very time told just before."""
    return Reading(
        DATE,
        "XXXX-XX-XX",
        AnchorType.TOLD,
        lambda anchor, direction: unit_at(anchor, Grain.DAY),
        why=Why.TIME_JUST_TOLD,
        confidence=0.7,
        same=True,
    )


def told_period(match: Match) -> Reading:
    """ "during this period", "at that time": in a history the very time told just before; too vague for a date elsewhere."""
    reading = told_itself(match)
    assert reading is not None
    return replace(reading, histories=True, confidence=0.5)
