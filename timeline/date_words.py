"""A single date as people write it: "10–11 Dec 2016 (weekend)", "early May 2016 (1–10 May)", "until 31 May 2017", "44 BC".

Knows how dates are worded for a reader, and nothing of how they were found, nor of tables (`wording`). Years before 1 are told as
BC, years before 1000 as AD. Where the bounds are finer than the words ("early May"), both are told. All in the language of the
interface: the names of a unit come in the forms that language needs (`_forms`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from timeline import patterns as re
from timeline.interface import current, mark, say
from timeline.interface.dates import day_name, days_name, month_name, months_name, weekday_name
from timeline.model import FIRST_YEAR, LAST_YEAR, MINUTES_A_DAY, Grain, Interval, Part, Side, civil, instant, unit_end, unit_start, weekday

UNDATED = mark("no date known")
_DAY_PARTS = {
    "MO": mark("{day}, morning"), "MI": mark("{day}, midday"), "AF": mark("{day}, afternoon"), "EV": mark("{day}, evening"),
    "NI": mark("{day}, night"),
}  # fmt: skip
_DAY_PART = re.compile(r"T(MO|MI|AF|EV|NI)$")
_WEEKDAYS_KNOWN_FROM = 1583  # earlier, a Gregorian weekday is not the one that people lived by
_GRAINS = frozenset(grain.value for grain in Grain)
_END_OF_TIME = instant(LAST_YEAR, 12, 31) + MINUTES_A_DAY
_LONG = frozenset({Grain.YEAR, Grain.DECADE, Grain.CENTURY})

# The names of units in up to four forms, "|" between: alone; after "since" and "before"; of it ("the end of …"); after "until". A form
# that is missing is the one before it; a translation takes which it needs: {name}, {the}, {of} or {to}.
_DAY, _YEAR, _MONTH = mark("{day}"), mark("{year}"), mark("{month}")
_WEEKS = {
    Grain.WEEK: mark("week of {days}|the week of {days}"),
    Grain.WEEKEND: mark("weekend of {days}|the weekend of {days}"),
}
_BRACKETED = {Grain.WEEK: mark("{days} (week)"), Grain.WEEKEND: mark("{days} (weekend)")}
_SEASONS = {12: mark("winter {year}"), 3: mark("spring {year}"), 6: mark("summer {year}"), 9: mark("autumn {year}")}
_QUARTER = mark("Q{number} {year}")
_HALVES = {1: mark("first half of {year}|the first half of {year}"), 7: mark("second half of {year}|the second half of {year}")}
_DECADE = mark("{year}s|the {year}s")
_CENTURY = mark("{ordinal} century|the {ordinal} century")
_CENTURY_BC = mark("{ordinal} century BC|the {ordinal} century BC")
_PARTS = {Part.START: mark("early {name}"), Part.MID: mark("mid-{name}"), Part.END: mark("late {name}")}
_PARTS_IN = {Part.START: mark("early in {the}"), Part.MID: mark("mid in {the}"), Part.END: mark("late in {the}")}
_IN = frozenset({Grain.WEEK, Grain.WEEKEND, Grain.HALF})  # of these, English says "early in the …"

Forms = Mapping[str, str]


def interval_words(interval: Interval | None) -> str:
    """A date by itself as a reader would write it; `UNDATED` for None."""
    if interval is None:
        return say(UNDATED)
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
        return say("{year} BC", year=str(1 - year))
    return str(year) if year >= 1000 else say("AD {year}", year=str(year))


def day_words(moment: int) -> str:
    """The day of an instant, by itself: ``13 Dec 2016``."""
    year, month, day, *_ = civil(moment)
    return day_name(year_words(year), month, day)


def worded(start: int | None, end: int | None, precision: str, edtf: str, timex_value: str, mod: str) -> str:
    """A date by its half-open bounds (None where open) and what else the table holds of it."""
    part = _DAY_PART.search(timex_value)
    return _worded(current(), start, end, precision, "~" in edtf, part[1] if part else "", mod)


@lru_cache(maxsize=1 << 14)
def _worded(tag: str, start: int | None, end: int | None, precision: str, about: bool, part: str, mod: str) -> str:
    del tag  # of the cache alone
    if precision not in _GRAINS:
        precision = Grain.DAY.value  # a person may have bounded a vague date by hand
    grain = Grain(precision)
    if start is not None and end is not None:
        words = closed(start, end, grain)
        words = say("about {time}", time=words) if about else words
        return say(_DAY_PARTS[part], day=words) if part and grain is Grain.DAY else words
    if start is not None:
        return _since(start, grain, about, after=mod == "AFTER")
    if end is not None:
        return _until(end, grain, about, before=mod == "BEFORE")
    return say(UNDATED)


def _since(start: int, grain: Grain, about: bool, *, after: bool) -> str:
    begins_a_unit = _begins(start, grain) == start
    if after:
        last = _named(_begins(start - 1, grain), start, grain) if begins_a_unit else _moment_forms(start - 1, grain)
        return say("after {the}", **_about(last, about))
    first = _named(start, _ends(start, grain), grain) if begins_a_unit else _moment_forms(start, grain)
    return say("since {the}", **_about(first, about))


def _until(end: int, grain: Grain, about: bool, *, before: bool) -> str:
    if before and _begins(end, grain) == end:
        return say("before {the}", **_about(_named(end, _ends(end, grain), grain), about))
    is_long = grain in _LONG and _ends(_begins(end - 1, grain), grain) == end
    last = _named(_begins(end - 1, grain), end, grain) if is_long else _moment_forms(end - 1, grain)
    return say("until {the}", **_about(last, about))


def _forms(message: str, **fields: object) -> Forms:
    """The forms of a name."""
    name, *more = say(message, **fields).split("|")
    the, of, to = (*more, *[more[-1] if more else name] * 3)[:3]
    return {"name": name, "the": the, "of": of, "to": to}


def _about(forms: Forms, about: bool) -> Forms:
    return {form: say("about {time}", time=words) for form, words in forms.items()} if about else forms


def _moment_forms(moment: int, grain: Grain) -> Forms:
    return _forms(_DAY, day=_moment(moment, grain))


def _moment(moment: int, grain: Grain) -> str:
    year, month, day, hour, minute = civil(moment)
    name = day_name(year_words(year), month, day)
    return say("{day}, {clock}", day=name, clock=f"{hour:02}:{minute:02}") if grain in (Grain.MINUTE, Grain.HOUR) else name


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
    for part, message in (_PARTS_IN if grain in _IN else _PARTS).items():
        try:
            narrowed = Interval(first, last, grain, part=part)
        except ValueError:  # cut off by the first or last year of the calendar
            return ""
        if (narrowed.start, narrowed.end) == (start, end):
            return f"{say(message, **_named(first, last, grain))} ({run(start, end, year=False)})"
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
            return run(start, end) + (f" ({weekday_name(weekday(start))})" if known else "")
        case Grain.WEEKEND | Grain.WEEK:
            return say(_BRACKETED[grain], days=run(start, end))
        case Grain.SEASON | Grain.QUARTER | Grain.HALF | Grain.CENTURY:
            return f"{_named(start, end, grain)['name']} ({run(start, end, year=False)})"
        case _:
            return _named(start, end, grain)["name"]


def _named(start: int, end: int, grain: Grain) -> Forms:
    """One whole unit by its name."""
    year, month, *_ = civil(start)
    name = year_words(year)
    match grain:
        case Grain.MINUTE | Grain.HOUR:
            return _moment_forms(start, grain)
        case Grain.WEEKEND | Grain.WEEK:
            return _forms(_WEEKS[grain], days=run(start, end))
        case Grain.MONTH:
            return _forms(_MONTH, month=month_name(name, month))
        case Grain.SEASON:
            next_year = year_words(year + 1)
            winter = f"{name}/{(year + 1) % 100:02}" if year > 0 else say("{first} to {last}", first=name, last=next_year)
            return _forms(_SEASONS[month], year=winter if month == 12 else name)
        case Grain.QUARTER:
            return _forms(_QUARTER, number=(month + 2) // 3, year=name)
        case Grain.HALF:
            return _forms(_HALVES[month], year=name)
        case Grain.YEAR:
            return _forms(_YEAR, year=name)
        case Grain.DECADE if year > 0:
            return _forms(_DECADE, year=name)
        case Grain.CENTURY:
            return _century(year)
        case _:
            return _forms(_DAY, day=run(start, end))


def _century(year: int) -> Forms:
    number = (year - 1) // 100 + 1 if year > 0 else -(year - 1) // 100
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    message = _CENTURY if year > 0 else _CENTURY_BC
    return _forms(message, ordinal=f"{number}{ending}", number=number, roman=_roman(number))


def _roman(number: int) -> str:
    """A century as languages that write it in Roman numerals do: ``XIX``."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def run(start: int, end: int, *, year: bool = True) -> str:
    """A half-open span as its first and last day, month or year, the coarsest that fits; what both ends share is told once."""
    first, last = civil(start), civil(end - 1)
    ends_at = [_ends(_begins(end - 1, grain), grain) == end for grain in (Grain.YEAR, Grain.MONTH)]
    if _begins(start, Grain.YEAR) == start and ends_at[0]:
        return _years(first[0], last[0])
    if start % MINUTES_A_DAY or end % MINUTES_A_DAY:
        return f"{_moment(start, Grain.MINUTE)} – {_moment(end, Grain.MINUTE)}"
    years = year_words(first[0]), year_words(last[0])
    if _begins(start, Grain.MONTH) == start and ends_at[1]:
        return months_name((years[0], first[1]), (years[1], last[1]), year=year)
    return days_name((years[0], *first[1:3]), (years[1], *last[1:3]), year=year)


def _years(first: int, last: int) -> str:
    if first == last:
        return year_words(first)
    if last < 1:
        return say("{year} BC", year=f"{1 - first}–{1 - last}")
    if first < 1:
        return f"{year_words(first)} – {year_words(last)}"
    if first < 1000:
        return say("AD {year}", year=f"{first}–{last}")
    return f"{first}–{last}"
