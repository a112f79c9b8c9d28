"""A single date as people write it: "10–11 Dec 2016 (weekend)", "early May 2016 (1–10 May)", "until 31 May 2017", "44 BC".

Knows how dates are worded for a reader, and nothing of how they were found, nor of tables (`wording`). Years before 1 are told as
BC, years before 1000 as AD. Where the bounds are finer than the words ("early May"), both are told.
"""

from __future__ import annotations

import re

from timeline.model import FIRST_YEAR, LAST_YEAR, MINUTES_A_DAY, Grain, Interval, Part, Side, civil, instant, unit_end, unit_start, weekday

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FULL_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
UNDATED = "no date known"
_SEASONS = {12: "winter", 3: "spring", 6: "summer", 9: "autumn"}
_PARTS = {Part.START: "early", Part.MID: "mid", Part.END: "late"}
_DAY_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night"}
_DAY_PART = re.compile(r"T(MO|MI|AF|EV|NI)$")
_WEEKDAYS_KNOWN_FROM = 1583  # earlier, a Gregorian weekday is not the one that people lived by
_GRAINS = frozenset(grain.value for grain in Grain)
_END_OF_TIME = instant(LAST_YEAR, 12, 31) + MINUTES_A_DAY
_LONG = frozenset({Grain.YEAR, Grain.DECADE, Grain.CENTURY})


def interval_words(interval: Interval | None) -> str:
    """A date by itself as a reader would write it; `UNDATED` for None."""
    if interval is None:
        return UNDATED
    mod = {Side.AFTER: "AFTER", Side.BEFORE: "BEFORE"}.get(interval.side or Side.SINCE, "")
    return worded(interval.start, interval.end, interval.grain.value, interval.edtf, str(interval), mod)


def is_run(start: int, end: int, grain: Grain) -> bool:
    """Whether a span is longer than one unit of its grain ("from 1914 to 1918"): it then lasted, rather than lies somewhere within."""
    return end > _ends(_begins(start, grain), grain)


def _begins(moment: int, grain: Grain) -> int:
    """`unit_start`, cut off where the calendar of this program begins."""
    try:
        return unit_start(moment, grain)
    except ValueError:
        return instant(FIRST_YEAR)


def _ends(start: int, grain: Grain) -> int:
    """`unit_end`, cut off where the calendar of this program ends."""
    try:
        return unit_end(start, grain)
    except ValueError:
        return _END_OF_TIME


def year_words(year: int) -> str:
    """An astronomical year as people write it: ``1453``, ``AD 79``, ``44 BC``."""
    if year < 1:
        return f"{1 - year} BC"
    return str(year) if year >= 1000 else f"AD {year}"


def worded(start: int | None, end: int | None, precision: str, edtf: str, timex_value: str, mod: str) -> str:
    """A date by its half-open bounds (None where open) and what else the table holds of it."""
    if precision not in _GRAINS:
        precision = Grain.DAY.value  # a person may have bounded a vague date by hand
    grain = Grain(precision)
    about = "about " if "~" in edtf else ""
    if start is not None and end is not None:
        part = _DAY_PART.search(timex_value) if grain is Grain.DAY else None
        return about + closed(start, end, grain) + (f", {_DAY_PARTS[part[1]]}" if part else "")
    if start is not None:
        return _since(start, grain, about, after=mod == "AFTER")
    if end is not None:
        return _until(end, grain, about, before=mod == "BEFORE")
    return UNDATED


def _since(start: int, grain: Grain, about: str, *, after: bool) -> str:
    begins_a_unit = _begins(start, grain) == start
    if after and begins_a_unit:
        return f"after {about}{_named(_begins(start - 1, grain), start, grain)}"
    if begins_a_unit and not after:
        return f"since {about}{_named(start, _ends(start, grain), grain)}"
    return f"after {about}{_moment(start - 1, grain)}" if after else f"since {about}{_moment(start, grain)}"


def _until(end: int, grain: Grain, about: str, *, before: bool) -> str:
    if before and _begins(end, grain) == end:
        return f"before {about}{_named(end, _ends(end, grain), grain)}"
    if grain in _LONG and _ends(_begins(end - 1, grain), grain) == end:
        return f"until {about}{_named(_begins(end - 1, grain), end, grain)}"
    return f"until {about}{_moment(end - 1, grain)}"


def _moment(moment: int, grain: Grain) -> str:
    year, month, day, hour, minute = civil(moment)
    clock = f", {hour:02}:{minute:02}" if grain in (Grain.MINUTE, Grain.HOUR) else ""
    return f"{day} {MONTHS[month - 1]} {year_words(year)}{clock}"


def closed(start: int, end: int, grain: Grain) -> str:
    """A half-open span of instants in words that fit its grain."""
    if grain in (Grain.MINUTE, Grain.HOUR):
        return _clock(start, end, grain)
    if _begins(start, grain) == start and _ends(start, grain) == end:
        return _unit(start, end, grain)
    if grain in (Grain.DAY, Grain.WEEKEND) or is_run(start, end, grain):
        return run(start, end)
    return _third(start, end, grain) or run(start, end)


def _third(start: int, end: int, grain: Grain) -> str:
    """Early, mid or late in a unit, with the days that are meant; empty if the span is none of these."""
    first = _begins(start, grain)
    last = _ends(first, grain)
    for part, word in _PARTS.items():
        try:
            narrowed = Interval(first, last, grain, part=part)
        except ValueError:  # cut off by the first or last year of the calendar
            return ""
        if (narrowed.start, narrowed.end) == (start, end):
            name = _named(first, last, grain)
            if name.startswith("the ") and grain not in (Grain.DECADE, Grain.CENTURY):
                return f"{word} in {name} ({run(start, end, year=False)})"
            joined = word + ("-" if part is Part.MID else " ") + name.removeprefix("the ")
            return f"{joined} ({run(start, end, year=False)})"
    return ""


def _clock(start: int, end: int, grain: Grain) -> str:
    _, _, _, hour, minute = civil(end)
    if end - start <= (1 if grain is Grain.MINUTE else 60):
        return _moment(start, grain)
    if _begins(start, Grain.DAY) == _begins(end, Grain.DAY):
        return f"{_moment(start, grain)}–{hour:02}:{minute:02}"
    return f"{_moment(start, grain)} – {_moment(end, grain)}"


def _unit(start: int, end: int, grain: Grain) -> str:
    """One whole unit, and in brackets what its name leaves open."""
    match grain:
        case Grain.DAY:
            known = civil(start)[0] >= _WEEKDAYS_KNOWN_FROM
            return run(start, end) + (f" ({WEEKDAYS[weekday(start)]})" if known else "")
        case Grain.WEEKEND | Grain.WEEK:
            return f"{run(start, end)} ({grain.value})"
        case Grain.SEASON | Grain.QUARTER | Grain.HALF | Grain.CENTURY:
            return f"{_named(start, end, grain).removeprefix('the ')} ({run(start, end, year=False)})"
        case _:
            return _named(start, end, grain).removeprefix("the ")


def _named(start: int, end: int, grain: Grain) -> str:
    """One whole unit by its name, with the article that it takes after "since" or "before"."""
    year, month, *_ = civil(start)
    name = year_words(year)
    match grain:
        case Grain.MINUTE | Grain.HOUR:
            return _moment(start, grain)
        case Grain.WEEKEND | Grain.WEEK:
            return f"the {grain.value} of {run(start, end)}"
        case Grain.MONTH:
            return f"{FULL_MONTHS[month - 1]} {name}"
        case Grain.SEASON:
            winter = f"{name}/{(year + 1) % 100:02}" if year > 0 else f"{name} to {year_words(year + 1)}"
            return f"{_SEASONS[month]} {winter if month == 12 else name}"
        case Grain.QUARTER:
            return f"Q{(month + 2) // 3} {name}"
        case Grain.HALF:
            return f"the {'first' if month == 1 else 'second'} half of {name}"
        case Grain.DECADE if year > 0:
            return f"the {name}s"
        case Grain.CENTURY:
            return f"the {_century(year)}"
        case _:
            return run(start, end)


def _century(year: int) -> str:
    number = (year - 1) // 100 + 1 if year > 0 else -(year - 1) // 100
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century{' BC' if year < 1 else ''}"


def run(start: int, end: int, *, year: bool = True) -> str:
    """A half-open span as its first and last day, month or year, the coarsest that fits; what both ends share is told once."""
    first, last = civil(start), civil(end - 1)
    ends_at = [_ends(_begins(end - 1, grain), grain) == end for grain in (Grain.YEAR, Grain.MONTH)]
    if _begins(start, Grain.YEAR) == start and ends_at[0]:
        return _years(first[0], last[0])
    if start % MINUTES_A_DAY or end % MINUTES_A_DAY:
        return f"{_moment(start, Grain.MINUTE)} – {_moment(end, Grain.MINUTE)}"
    final = f" {year_words(last[0])}" if year or first[0] != last[0] else ""
    if _begins(start, Grain.MONTH) == start and ends_at[1]:
        one, other = MONTHS[first[1] - 1], MONTHS[last[1] - 1]
        if first[0] != last[0]:
            return f"{one} {year_words(first[0])} – {other}{final}"
        return f"{one}{'' if one == other else '–' + other}{final}"
    one, other = f"{first[2]} {MONTHS[first[1] - 1]}", f"{last[2]} {MONTHS[last[1] - 1]}"
    if first[0] != last[0]:
        return f"{one} {year_words(first[0])} – {other}{final}"
    if first[1] != last[1]:
        return f"{one} – {other}{final}"
    return other + final if first[2] == last[2] else f"{first[2]}–{other}{final}"


def _years(first: int, last: int) -> str:
    if first == last:
        return year_words(first)
    if last < 1:
        return f"{1 - first}–{1 - last} BC"
    if first < 1:
        return f"{year_words(first)} – {year_words(last)}"
    if first < 1000:
        return f"AD {first}–{last}"
    return f"{first}–{last}"
