"""Readers of times of day."""

from __future__ import annotations

from dataclasses import replace

from timeline import patterns as re
from timeline.model import (
    Grain,
    Interval,
    Side,
    Trait,
    unit_start,
)
from timeline.times.readers.dates import full_date
from timeline.times.readers.days import day_of_week, day_ordinal, plain_day
from timeline.times.readers.groups import TIME
from timeline.times.readers.yearly import month_day
from timeline.times.reading import (
    AnchorType,
    Direction,
    Place,
    Reading,
    unit_at,
)
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Step

_NOON = 720
_UNIVERSAL = frozenset({"utc"})
_WITH_MINUTES = re.compile(r"\d[:.]\d\d|\d\.0\b|^\d{4}$")


def clock(match: Match) -> Reading | None:
    """ "5 p.m.", "17:30", "9 a.m. EST Tuesday", "noon Thursday": a time of day, on the day that the words or the story give."""
    minutes = _minutes(match)
    return clock_at(match, minutes) if minutes is not None else None


def clock_on(day: Reader) -> Reader:
    """A time of day on the day that `day` reads beside it: "next Monday at 10"."""

    def read(match: Match) -> Reading | None:
        minutes, named = _minutes(match), day(match)
        if minutes is None or named is None or named.place is None:
            return None
        placed = clock_at(match, minutes, named)
        return replace(placed, chosen=named.chosen, traits=named.traits) if placed is not None else None

    return read


def night_clock(match: Match) -> Reading | None:
    """ "notte tra sabato e domenica, verso le due e mezza": on the weekday that the night ends on, the one before it up to midnight."""
    minutes, named = match.vocabulary.clock(match["time"], "NI"), day_of_week(match)
    ends_on = named.place if named is not None else None
    if minutes is None or named is None or ends_on is None:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        day = ends_on(anchor, direction)
        return unit_at(day.first, Grain.DAY, -1) if minutes >= _NOON else day

    placed = clock_at(match, minutes, replace(named, place=place, value="XXXX-XX-XX"))
    return replace(placed, traits=named.traits) if placed is not None else None


def half_day_clock(match: Match) -> Reading | None:
    """ "3pm", "11:30 a.m." in languages that count the hours to 24 otherwise."""
    hour = int(match["hour"]) % 12 + (12 if match["half"] == "p" else 0)
    return clock_at(match, hour * 60 + int(match["minute"] or 0))


def line_clock(match: Match) -> Reading | None:
    """ "10.15:" at the beginning of a line: a time of day with what happened then."""
    return clock(match) if match.opens_line else None


def clock_at(match: Match, minutes: int, named: Reading | None = None) -> Reading | None:
    """A time of day given in minutes, on the day `named`, or else that which the words or the story give."""
    whole = f"T{minutes // 60:02}:{minutes % 60:02}"
    exact = minutes % 60 or _WITH_MINUTES.search(match["time"])
    grain = Grain.MINUTE if exact else Grain.HOUR
    day = _named_day(named) if named is not None else _day_of_clock(match)
    if day is None:
        return None
    base, value, anchor_type, confidence = day
    side = {-1: Side.BEFORE, 1: Side.AFTER}.get(match.vocabulary.way(match["edge"]))  # "demain avant 17 h"

    def place(anchor: int, direction: Direction) -> Interval:
        start = unit_start(base(anchor, direction).first, Grain.DAY) + minutes
        if minutes == 1440:  # midnight closes the day that is named
            return Interval(start, start + 60, grain, named=f"{unit_at(start - 1, Grain.DAY)}T24:00")
        return Interval(start, start + (60 if grain is Grain.HOUR else 1), grain, side=side)

    reading = Reading(TIME, f"{value}{whole}", anchor_type, place, "APPROX" if match.vocabulary.is_about(match["about"]) else None,
                      why=Why.TIME_OF_ZONE.of(zone=match.original_of("zone")) if match["zone"] else Why.TIME_OF_DAY,
                      confidence=confidence, grain=grain,
                      zone="Z" if match["zone"] in _UNIVERSAL or match.words.endswith("z") else "")  # fmt: skip
    is_open = match.vocabulary.either_half.fullmatch(match["time"]) and not match["zone"]
    if is_open and not any(match.vocabulary.day_part(match[part]) for part in ("daypart", "daypart_of_day", "dayword")):
        reading = reading.having(Trait.EITHER_HALF)
    if not (match["weekday"] or match["month"] or match["day"] or match["dayword"]):
        reading = reading.having(Trait.BARE_CLOCK)
    if match["weekday"] and not match["month"]:
        reading = reading.having(Trait.WEEKDAY)
    if anchor_type is AnchorType.NOTHING:
        return replace(reading, value=str(place(0, Direction.PAST)))
    return reading


def _minutes(match: Match) -> int | None:
    """The minutes of the day that the words give, with the part of the day that stands beside them."""
    says = match.vocabulary
    return says.clock(
        match["time"], says.day_part(match["daypart"]) or says.day_part(match["daypart_of_day"]) or says.day_part(match["dayword"])
    )


def _day_of_clock(match: Match) -> tuple[Place, str, AnchorType, float] | None:
    """The day that stands beside a time of day: weekday, date, today …, or that of the story."""
    if match["weekday"] and not match["month"]:
        inner = day_of_week(match)
    elif match["month"]:
        inner = full_date(match) if match["year"] else month_day(match)
    elif match["day"]:
        inner = day_ordinal(match)
    elif match["dayword"]:
        if match.vocabulary.step(match["dayword"]) is Step.SAME:
            return lambda anchor, direction: unit_at(anchor, Grain.DAY), "XXXX-XX-XX", AnchorType.TOLD, 0.8
        word = plain_day(match)
        return (word.place, "XXXX-XX-XX", word.anchor_type, word.confidence) if word.place else None
    else:

        def same_day(anchor: int, direction: Direction) -> Interval:
            return unit_at(anchor, Grain.DAY)

        return same_day, "XXXX-XX-XX", AnchorType.TOLD, 0.7
    return _named_day(inner)


def _named_day(inner: Reading | None) -> tuple[Place, str, AnchorType, float] | None:
    if inner is None or inner.place is None:
        return None
    return inner.place, inner.value.split("T")[0], inner.anchor_type, inner.confidence
