"""Readers of times of day."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import (
    Grain,
    Interval,
    unit_start,
)
from timeline.times.readers.dates import full_date
from timeline.times.readers.days import day_of_week, day_ordinal, plain_day
from timeline.times.readers.groups import TIME
from timeline.times.readers.yearly import month_day
from timeline.times.reading import (
    Lean,
    Place,
    Reading,
    Toward,
    clock_fields,
    is_about,
    number,
    unit_at,
)
from timeline.times.rule import Match


def clock(match: Match) -> Reading | None:
    """ "5 p.m.", "17:30", "9 a.m. EST Tuesday", "noon Thursday": a time of day, on the day that the words or the story give."""
    minutes = _minutes(match)
    if minutes is None:
        return None
    whole = f"T{minutes // 60:02}:{minutes % 60:02}"
    grain = Grain.MINUTE if minutes % 60 or ":" in match["time"] else Grain.HOUR
    day = _day_of_clock(match)
    if day is None:
        return None
    base, value, lean, confidence = day

    def place(anchor: int, toward: Toward) -> Interval:
        start = unit_start(base(anchor, toward).first, Grain.DAY) + minutes
        if minutes == 1440:  # midnight closes the day that is named
            return Interval(start, start + 60, grain, named=f"{unit_at(start - 1, Grain.DAY)}T24:00")
        return Interval(start, start + (60 if grain is Grain.HOUR else 1), grain)

    reading = Reading(TIME, f"{value}{whole}", lean, place, "APPROX" if is_about(match["about"]) else None,
                      why="a time of day; zones are left aside", confidence=confidence, grain=grain)  # fmt: skip
    if lean is Lean.NOTHING:
        return replace(reading, value=str(place(0, Toward.PAST)))
    return reading


def _minutes(match: Match) -> int | None:
    named = {"noon": 720, "midday": 720, "midnight": 1440}
    words = match["time"]
    if words in named:
        return named[words]
    past = re.fullmatch(r"(half|(?:a )?quarter|five|ten|twenty|twenty-five)(?: minutes)? (past|to) ([a-z]+|\d{1,2})", words)
    if past:
        minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(past.group(1)) or int(number(past.group(1)) or 0)
        hour = int(number(past.group(3)) or 0)
        later = match["daypart"] in ("afternoon", "evening", "night") or match["dayword"] == "tonight"
        return (hour + (12 if later and hour < 12 else 0)) * 60 + (minutes if past.group(2) == "past" else -minutes)
    if re.fullmatch(r"[0-2]\d[0-5]\d", words):
        return int(words[:2]) * 60 + int(words[2:])
    plain = re.sub(r"(\d)\.(\d\d)\b", r"\1:\2", words).replace("a.m", "am").replace("p.m", "pm").rstrip(".").replace("m.", "m")
    hour_words = re.match(r"([a-z]+) ", plain)
    if hour_words and number(hour_words.group(1)):
        plain = f"{int(number(hour_words.group(1)) or 0)} {plain[hour_words.end() :]}"
    half = match["daypart"].split()[-1] if match["daypart"] else "night" if match["dayword"] == "tonight" else ""
    plain = plain.replace("o'clock", "").strip()
    if number(plain) and plain.isalpha():
        plain = str(int(number(plain) or 0))
    if re.fullmatch(r"\d{1,2}(?::\d\d)?", plain) and half:
        plain += " am" if half == "morning" else " pm"
    if re.fullmatch(r"\d{1,2}", plain):
        plain += ":00"
    fields = clock_fields(plain)
    return fields.hour * 60 + (fields.minute or 0) if fields and fields.hour is not None else None


def _day_of_clock(match: Match) -> tuple[Place, str, Lean, float] | None:
    """The day that stands beside a time of day: weekday, date, today …, or that of the story."""
    if match["weekday"] and not match["month"]:
        inner = day_of_week(match)
    elif match["month"]:
        inner = full_date(match) if match["year"] else month_day(match)
    elif match["day"]:
        inner = day_ordinal(match)
    elif match["dayword"]:
        if match["dayword"] == "that":
            return lambda anchor, toward: unit_at(anchor, Grain.DAY), "XXXX-XX-XX", Lean.TOLD, 0.8
        word = plain_day(match)
        return (word.place, "XXXX-XX-XX", word.lean, word.confidence) if word.place else None
    else:

        def same_day(anchor: int, toward: Toward) -> Interval:
            return unit_at(anchor, Grain.DAY)

        return same_day, "XXXX-XX-XX", Lean.TOLD, 0.7
    if inner is None or inner.place is None:
        return None
    return inner.place, inner.value.split("T")[0], inner.lean, inner.confidence
