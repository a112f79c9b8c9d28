"""Dates in plain English, for `how` and for hover text."""

from __future__ import annotations

import calendar

from timeline.model import Against, Contradiction, Grain, Interval, Part, Side, civil, weekday

_SEASON_NAMES = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_PART_WORDS = {Part.START: "early ", Part.MID: "mid-", Part.END: "late "}
_SIDE_WORDS = {Side.BEFORE: "before ", Side.AFTER: "after ", Side.UNTIL: "up to ", Side.SINCE: "since "}

_MONTHS, _WEEKDAYS = tuple(calendar.month_name), tuple(calendar.day_name)  # the calendar's own lists ask the system each time


def year_name(year: int) -> str:
    """An astronomical year as people write it: 2016, AD 79, 44 BC."""
    if year < 1:
        return f"{1 - year} BC"
    return f"AD {year}" if year < 1000 else str(year)


def unit_name(moment: int, grain: Grain) -> str:
    """One unit in words: "13 December 2016", "the week of 5 December 2016", "spring 2017", "the 1990s"."""
    year, month, day, hour, minute = civil(moment)
    name = year_name(year)
    match grain:
        case Grain.MINUTE | Grain.HOUR:
            return f"{day} {_MONTHS[month]} {name}, {hour:02}:{minute:02}"
        case Grain.DAY:
            return f"{day} {_MONTHS[month]} {name}"
        case Grain.WEEK:
            return f"the week of {day} {_MONTHS[month]} {name}"
        case Grain.WEEKEND:
            return f"the weekend of {day} {_MONTHS[month]} {name}"
        case Grain.MONTH:
            return f"{_MONTHS[month]} {name}"
        case Grain.SEASON:
            return f"{_SEASON_NAMES[month]} {name}" + (f"/{(year + 1) % 100:02}" if month == 12 and year >= 1 else "")
        case Grain.QUARTER:
            return f"the {('first', 'second', 'third', 'fourth')[(month - 1) // 3]} quarter of {name}"
        case Grain.HALF:
            return f"the {'first' if month == 1 else 'second'} half of {name}"
        case Grain.YEAR:
            return name
        case Grain.DECADE:
            return f"the {year // 10 * 10}s" if year >= 0 else f"the decade from {name}"
        case Grain.CENTURY:
            last = year_name(civil(moment)[0] + 99)
            return f"{name}–{last}"


def said(interval: Interval) -> str:
    """An interval in words, open ends, "about" and parts included."""
    if interval.is_unit:
        words = unit_name(interval.first, interval.grain)
        if interval.part:
            words = _PART_WORDS[interval.part] + words.removeprefix("the ")
    else:
        first, last = unit_name(interval.first, _finest(interval)), unit_name(interval.last - 1, _finest(interval))
        words = first if first == last else f"{first} to {last}"
    return (
        _SIDE_WORDS.get(interval.side, "") + ("about " if interval.approximate else "") + words
        if interval.side
        else ("about " if interval.approximate else "") + words
    )


def _finest(interval: Interval) -> Grain:
    """A grain on whose borders both ends lie."""
    for grain in (Grain.YEAR, Grain.MONTH):
        aligned = Interval.of(interval.first, grain).first == interval.first and Interval.of(interval.last - 1, grain).last == interval.last
        if aligned:
            return grain
    return Grain.MINUTE if interval.has_clock else Grain.DAY


def weekday_name(moment: int) -> str:
    """ "Tuesday"."""
    return _WEEKDAYS[weekday(moment)]


def quoted(words: str, interval: Interval) -> str:
    """Words of the text with the time that they mean, unless they say it just so: "‘Christmas’ (25 December 2025)", "‘May 1945’"."""
    meant = said(interval)
    return f"‘{words}’" if " ".join(words.split()) == meant else f"‘{words}’ ({meant})"


def objection(one: Contradiction) -> str:
    """What speaks against a date, as the end of a sentence: "that is a Tuesday, so the weekday does not fit"."""
    if one.kind is Against.WEEKDAY:
        return "the weekday does not fit the date" if one.weekday is None else (
            f"that is a {_WEEKDAYS[one.weekday]}, so the weekday does not fit"
        )  # fmt: skip
    assert one.interval is not None
    side = "before" if one.before else "after"
    return f"‘{one.word}’ would then lie {side} {quoted(one.told, one.interval)}, which is told first"
