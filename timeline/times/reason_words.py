"""Reasons and the dates in them in words, for `how` and for hover text: English as it is, another language by `timeline.interface.say`.

This is the only place where a reason becomes a sentence; nothing reads one back.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache

from timeline.interface import Said, mark, said
from timeline.model import Against, Contradiction, Grain, Interval, Part, Reason, Side, civil, weekday
from timeline.times.reasons import Why

_MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"), mark("August"),
    mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip
WEEKDAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"), mark("Sunday")
)  # fmt: skip
_SEASONS = {3: mark("spring"), 6: mark("summer"), 9: mark("autumn"), 12: mark("winter")}
_QUARTERS = (
    mark("the first quarter of {year}"), mark("the second quarter of {year}"), mark("the third quarter of {year}"),
    mark("the fourth quarter of {year}"),
)  # fmt: skip
_QUARTERS_IN_PART = (
    mark("first quarter of {year}"), mark("second quarter of {year}"), mark("third quarter of {year}"), mark("fourth quarter of {year}")
)  # fmt: skip
_HALVES = (mark("the first half"), mark("the second half"))
_HALVES_IN_PART = (mark("first half"), mark("second half"))
_PARTS = {Part.START: mark("early {time}"), Part.MID: mark("mid-{time}"), Part.END: mark("late {time}")}
_SIDES = {Side.BEFORE: mark("before {time}"), Side.AFTER: mark("after {time}"), Side.UNTIL: mark("up to {time}"),
          Side.SINCE: mark("since {time}")}  # fmt: skip
_UNITS = (
    mark("second"), mark("minute"), mark("hour"), mark("day"), mark("night"), mark("week"), mark("fortnight"), mark("weekend"),
    mark("month"), mark("season"), mark("quarter"), mark("half-year"), mark("year"), mark("decade"), mark("century"), mark("millennium"),
    mark("seconds"), mark("minutes"), mark("hours"), mark("days"), mark("weeks"), mark("months"), mark("quarters"), mark("years"),
)  # fmt: skip
_FIRST_WITHOUT_ERA = 1000


def year_name(year: int) -> str:
    """An astronomical year as people write it: 2016, AD 79, 44 BC."""
    if year < 1:
        return said("{year} BC", year=str(1 - year))
    return said("AD {year}", year=str(year)) if year < _FIRST_WITHOUT_ERA else str(year)


@lru_cache(maxsize=1 << 10)  # an article names a few days again and again, above all that of its publication
def unit_name(moment: int, grain: Grain, *, in_part: bool = False) -> str:
    """One unit in words: "13 December 2016", "the week of 5 December 2016", "spring 2017"; `in_part` as it stands behind "early"."""
    year, month, day, hour, minute = civil(moment)
    name = year_name(year)
    match grain:
        case Grain.MINUTE | Grain.HOUR:
            return said("{day}, {clock}", day=_day_name(day, month, name), clock=f"{hour:02}:{minute:02}")
        case Grain.DAY:
            return _day_name(day, month, name)
        case Grain.WEEK:
            return said(mark("week of {day}") if in_part else mark("the week of {day}"), day=_day_name(day, month, name))
        case Grain.WEEKEND:
            return said(mark("weekend of {day}") if in_part else mark("the weekend of {day}"), day=_day_name(day, month, name))
        case Grain.MONTH:
            return said("{month} {year}", month=_word(_MONTHS[month - 1]), year=name)
        case Grain.SEASON:
            both = said("{year}/{next}", year=name, next=f"{(year + 1) % 100:02}")
            return said("{season} {year}", season=_word(_SEASONS[month]), year=both if month == 12 and year >= 1 else name)
        case Grain.QUARTER:
            return said((_QUARTERS_IN_PART if in_part else _QUARTERS)[(month - 1) // 3], year=name)
        case Grain.HALF:
            return said("{half} of {year}", half=_word((_HALVES_IN_PART if in_part else _HALVES)[int(month > 1)]), year=name)
        case Grain.YEAR:
            return name
        case Grain.DECADE if year >= 0:
            return said(mark("{decade}s") if in_part else mark("the {decade}s"), decade=str(year // 10 * 10))
        case Grain.DECADE:
            return said(mark("decade from {year}") if in_part else mark("the decade from {year}"), year=name)
        case Grain.CENTURY:
            return said("{year}–{last}", year=name, last=year_name(year + 99))


@cache
def _word(message: str) -> Said:
    """A message without fields: they are few, and most sentences hold some."""
    return said(message)


def _day_name(day: int, month: int, year: str) -> Said:
    return said("{day} {month} {year}", day=str(day), month=_word(_MONTHS[month - 1]), year=year)


def in_words(interval: Interval) -> str:
    """An interval in words, open ends, "about" and parts included."""
    if interval.is_unit:
        words = unit_name(interval.first, interval.grain, in_part=interval.part is not None)
        words = said(_PARTS[interval.part], time=words) if interval.part else words
    else:
        first, last = unit_name(interval.first, _finest(interval)), unit_name(interval.last - 1, _finest(interval))
        words = first if first == last else said("{first} to {last}", first=first, last=last)
    words = said("about {time}", time=words) if interval.approximate else words
    return said(_SIDES[interval.side], time=words) if interval.side else words


def _finest(interval: Interval) -> Grain:
    """A grain on whose borders both ends lie."""
    for grain in (Grain.YEAR, Grain.MONTH):
        aligned = Interval.of(interval.first, grain).first == interval.first and Interval.of(interval.last - 1, grain).last == interval.last
        if aligned:
            return grain
    return Grain.MINUTE if interval.has_clock else Grain.DAY


def weekday_name(moment: int) -> Said:
    """ "Tuesday"."""
    return _word(WEEKDAYS[weekday(moment)])


def named(words: str, interval: Interval) -> Reason:
    """Words of the text with the time that they mean, unless they say it just so: "‘Christmas’ (25 December 2025)", "‘May 1945’"."""
    so = " ".join(words.split()) == in_words(interval)
    return Why.NAMED_SO.of(words=words) if so else Why.NAMED.of(words=words, time=interval)


def worded(reason: Reason | Why) -> Said:
    """A reason in words."""
    if isinstance(reason, Why):
        return _word(reason.value)
    return said(reason.code, **{name: _field(value) for name, value in reason.fields})


def _field(value: object) -> object:
    if isinstance(value, Reason | Why):
        return worded(value)
    if isinstance(value, Interval):
        return in_words(value)
    return _word(value.value) if isinstance(value, StrEnum) else value


def sentence(code: Why, words: str, reasons: Sequence[Reason | Why], interval: Interval | None = None) -> Said:
    """What is said of an expression: the `code` is the sentence that holds its `words`, its time and the `reasons` one after the other."""
    told = _word("")
    for reason in reasons:
        told = said("{first}{next}", first=told, next=worded(reason)) if told else worded(reason)
    time = {"time": in_words(interval)} if interval is not None else {}
    return said(code.value, words=words, reasons=told, **time)


def objection(one: Contradiction) -> Said:
    """What speaks against a date, as the end of a sentence: "that is a Tuesday, so the weekday does not fit"."""
    return worded(objection_of(one))


def objection_of(one: Contradiction) -> Reason:
    """The same as a reason."""
    if one.kind is Against.WEEKDAY:
        if one.weekday is None:
            return Reason(Why.UNFIT_WEEKDAY)
        return Why.WRONG_WEEKDAY.of(weekday=_word(WEEKDAYS[one.weekday]))
    assert one.interval is not None
    if one.kind is Against.RANGE:
        return Why.RANGE_TURNED.of(named=named(one.told, one.interval))
    code = Why.WOULD_LIE_BEFORE if one.before else Why.WOULD_LIE_AFTER
    return code.of(word=one.word, named=named(one.told, one.interval))


__all__ = ["WEEKDAYS", "in_words", "named", "objection", "objection_of", "sentence", "unit_name", "weekday_name", "worded", "year_name"]
