"""Readers of times counted in units from the day of speech or the time told: "last year", "two weeks ago", "the next day"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import (
    MINUTES_A_DAY,
    Grain,
    Interval,
    Part,
    shift,
    unit_start,
)
from timeline.times.readers.groups import DATE, DURATION, modifiers, unplaced, which_way
from timeline.times.reading import (
    UNITS,
    Lean,
    Reading,
    Toward,
    date_of_year,
    duration_value,
    nearest,
    number,
    part_of,
    unit_at,
    unit_of,
    with_part,
)
from timeline.times.rule import Match


def told_later_by(count: int, unit: str, sign: int) -> Reading:
    """A fixed number of units before or after the time told."""
    grain = UNITS[unit]
    assert grain is not None
    return Reading(DATE, duration_value(count, unit), Lean.TOLD, lambda anchor, toward: unit_at(shift(anchor, sign * count, grain), grain),
                   why="counted back from it" if sign < 0 else "counted on from it", confidence=0.8, grain=grain)  # fmt: skip


def this_unit(match: Match) -> Reading | None:
    """ "last week", "this year", "next month", "the coming week", "the past year"; with "earlier", "later", "early", "late"."""
    unit = unit_of(match["unit"])
    grain = UNITS.get(unit)
    if grain is None or grain in (Grain.MINUTE, Grain.HOUR):
        return None
    offset, lean = which_way(match["which"])
    if unit == "fortnight":
        return None
    if "the next" in match.words:  # "next year" is the reader's, "the next year" that of the story
        lean = Lean.TOLD
    part, _ = modifiers(match)
    narrower = match["when"].split()[0] if match["when"] else ""

    def place(anchor: int, toward: Toward) -> Interval:
        found = unit_at(anchor, grain, offset)
        if narrower and offset == 0:
            return _side_of(found, anchor, before=narrower == "earlier")
        return found

    mod = part.value if part else {"earlier": "BEFORE", "later": "AFTER"}.get(narrower)
    confidence = 0.9 if lean is Lean.SPEECH else 0.8
    words = {-1: f"the {unit} before", 0: f"the same {unit}", 1: f"the {unit} after"}[offset]
    why = words + (f", and {narrower} in it" if narrower and offset == 0 else "")
    return Reading(DATE, unplaced(grain), lean, with_part(place, part), mod, why=why, confidence=confidence, grain=grain, chosen=True)


def the_unit(match: Match) -> Reading:
    """ "the year", "the week": in news that of the day of publication, in a history that of the time told."""
    grain = UNITS[unit_of(match["unit"])]
    assert grain is not None
    fiscal = "fiscal" in match.words or "financial" in match.words

    def place(anchor: int, toward: Toward) -> Interval:
        return replace(unit_at(anchor, grain), fiscal=fiscal, approximate=fiscal)

    return Reading(DATE, unplaced(grain), Lean.CALENDAR, place, why=f"the {match['unit']} the text is about", confidence=0.6,
                   grain=grain, chosen=True)  # fmt: skip


def end_of_year(match: Match) -> Reading:
    """ "year-end", "the year's end": the last third of the year of publication or of the time told."""

    def place(anchor: int, toward: Toward) -> Interval:
        december = nearest(anchor, toward, date_of_year(12, None))
        return unit_at(december.first, Grain.YEAR)

    return Reading(DATE, "XXXX", Lean.CALENDAR, with_part(place, Part.END), Part.END.value, why="the end of the year",
                   confidence=0.8, grain=Grain.YEAR)  # fmt: skip


def end_of_unit(match: Match) -> Reading | None:
    """ "the end of the year", "later in the month": in news of the day of publication, in a history of the time told."""
    grain = UNITS[unit_of(match["unit"])]
    assert grain is not None
    part = part_of(match["part"])

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, grain)

    mod = part.value if part else None
    return Reading(DATE, unplaced(grain), Lean.CALENDAR, with_part(place, part), mod, why="the unit that holds it",
                   confidence=0.8, grain=grain, chosen=True)  # fmt: skip


def _side_of(unit: Interval, anchor: int, *, before: bool) -> Interval:
    """The days of a unit up to the anchor's day, or from it on; the TIMEX3 value stays that of the unit."""
    today = unit_start(anchor, Grain.DAY)
    first, last = (unit.first, today + MINUTES_A_DAY) if before else (today, unit.last)
    if first >= last or not unit.first <= today < unit.last:
        return unit
    return Interval(first, last, unit.grain, named=str(unit))


def _moved(match: Match, sign: int, lean: Lean, why: str) -> Reading | None:
    """N units before or after the anchor, in the grain of the unit; vague numbers give no interval."""
    unit = unit_of(match["unit"])
    grain = UNITS.get(unit)
    if grain is None:
        return None
    compare = match["compare"]
    plus_half = match["and_half"] != ""
    count = number(match["n"]) if match["n"] else None
    if match["n"] in ("couple", "few"):
        count = None
    if match.words.startswith("the ") and not match["n"]:  # "the year before"
        count = 1
    if count is None:
        ref = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Reading(DATE, ref, why="no number is given, so the words fix no date", confidence=0.5)
    if plus_half:
        count += 0.5
    if unit == "fortnight":
        count *= 2
    loose = (
        bool(re.match(r"(?:about|around|approximately|roughly|some|nearly|almost)\b", compare))
        or "or so" in match.words
        or "odd" in match["n"]
    )
    beyond = bool(re.match(r"(?:more than|over|at least)\b", compare))
    within = bool(re.match(r"(?:less than|under|within|up to)\b", compare))
    if count > 20000:
        return None
    value = unplaced(grain)

    def place(anchor: int, toward: Toward) -> Interval:
        fine, whole = _whole_units(grain, count)
        start = shift(anchor, sign * whole, fine)
        grain_there = Grain.DAY if fine is Grain.HOUR or fine is Grain.MINUTE else fine
        if fine in (Grain.HOUR, Grain.MINUTE):
            return replace(unit_at(start, grain_there), approximate=True)
        return replace(unit_at(start, grain_there), approximate=loose or beyond or within)

    mod = "APPROX" if loose else {(True, -1): "BEFORE", (True, 1): "AFTER"}.get((beyond, sign)) or ("LESS_THAN" if within else None)
    return Reading(DATE, value, lean, place, mod, why=why + (f"; ‘{compare}’ makes it approximate" if loose or beyond or within else ""),
                   confidence=0.7 if loose or beyond or within else 0.9, grain=grain)  # fmt: skip


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
    grain = UNITS[unit_of(match["unit"])]
    assert grain is not None
    offset = -2 if match["way"].startswith("before") else 2
    why = "two back" if offset < 0 else "two on"

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, grain, offset)

    return Reading(DATE, unplaced(grain), Lean.SPEECH, place, why=why, confidence=0.9, grain=grain, chosen=True)


def ago(match: Match) -> Reading | None:
    """ "two years ago", "more than a decade ago", "a year and a half ago"."""
    return _moved(match, -1, Lean.SPEECH, "counted back, in the unit named")


def from_now(match: Match) -> Reading | None:
    """ "in two weeks' time", "three years from now"."""
    return _moved(match, 1, Lean.SPEECH, "counted on, in the unit named")


def told_later(match: Match) -> Reading | None:
    """ "two days later", "a year earlier": from the time told just before."""
    back = match["way"] in ("earlier", "before", "previously", "prior", "beforehand")
    return _moved(match, -1 if back else 1, Lean.TOLD, "counted back from it" if back else "counted on from it")


def units_after(match: Match) -> Reading | None:
    """ "seven months after X": a length of time that places one of two happenings by the other (resolve.py knows which)."""
    moved = _moved(match, 1, Lean.TOLD, "counted from it")
    if moved is None or moved.place is None:
        return Reading(DURATION, duration_value(None, unit_of(match["unit"])), dates=False, why="no number is given")
    count, back = number(match["n"]), _moved(match, -1, Lean.TOLD, "")
    on_place, back_place = moved.place, back.place if back else moved.place
    assert back_place is not None

    def place(anchor: int, toward: Toward) -> Interval:
        return back_place(anchor, toward) if toward is Toward.PAST else on_place(anchor, toward)

    return replace(
        moved,
        place=place,
        why="a length of time between two happenings",
        type=DURATION,
        value=duration_value(count, unit_of(match["unit"])),
        confidence=0.7,
    )


def told_unit(match: Match) -> Reading | None:
    """ "the following year", "the same day", "that month", "the previous week", "the next day"."""
    reading = this_unit(match)
    if reading is None:
        return None
    return replace(reading, lean=Lean.TOLD)


def told_itself(match: Match) -> Reading | None:
    """ "since then": the very time told just before."""
    return Reading(
        DATE,
        "XXXX-XX-XX",
        Lean.TOLD,
        lambda anchor, toward: unit_at(anchor, Grain.DAY),
        why="the time told just before",
        confidence=0.7,
        same=True,
    )


def told_period(match: Match) -> Reading:
    """ "during this period", "at that time": in a history the very time told just before; too vague for a date elsewhere."""
    reading = told_itself(match)
    assert reading is not None
    return replace(reading, histories=True, confidence=0.5)
