"""EDTF → Interval: reads the forms of ISO 8601-2 (level 0 and 1, of level 2 ``199X`` and ``19XX``) that `Interval.edtf` writes.

The inverse is not whole: EDTF has no quarter, week or century, so that these come back as runs of months, days and years with the same
bounds, and an hour comes back as its first minute.
"""

from __future__ import annotations

from dataclasses import replace

from timeline import patterns as re
from timeline.errors import TimelineError
from timeline.model import MINUTES_A_DAY, Grain, Interval, Side, instant, shift, unit_end, unit_start

_UNIT = re.compile(
    r"(?P<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX)(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::00)?)?)?)?(?P<mark>[~?%]?)"
)
_SHORT_END = re.compile(r"(-?\d{4}-\d\d-)\d\d/(\d\d)$|(-?\d{4}-)\d\d/(\d\d)$")  # 2016-12-10/11, as people shorten it
_OPEN = ".."


def from_edtf(text: str) -> Interval:
    """The interval that an EDTF text names; ValueError if it is none, or a form that this program has no place for.

    ``/X`` has an unknown and ``../X`` an open beginning, which are the same here; ``X/`` begins after all before X, ``X/..`` with X.
    """
    text = text.strip()
    if "/" not in text:
        return _unit(text)
    short = _SHORT_END.fullmatch(text)
    begin, end = text.split("/", 1)
    if short:
        end = (short[1] or short[3]) + end
    if begin in ("", _OPEN):
        return _until(_unit(end))
    if end == _OPEN:
        return replace(_unit(begin), side=Side.SINCE)
    return _after(_unit(begin)) if not end else _run(_unit(begin), _unit(end))


def _run(one: Interval, other: Interval) -> Interval:
    grain = min(one.grain, other.grain, key=tuple(Grain).index)
    grain = {Grain.SEASON: Grain.MONTH, Grain.DECADE: Grain.YEAR, Grain.CENTURY: Grain.YEAR}.get(grain, grain)
    return Interval(one.first, other.last, grain, approximate=one.approximate or other.approximate)


def _until(unit: Interval) -> Interval:
    """Up to the end of a unit; of a month as "before the next one", which is how `Interval.edtf` writes that."""
    if unit.grain is not Grain.MONTH:
        return replace(unit, side=Side.UNTIL)
    return replace(unit, first=unit.last, last=unit_end(unit.last, Grain.MONTH), side=Side.BEFORE)


def _after(unit: Interval) -> Interval:
    """From the beginning of a unit on, which is after the unit before it."""
    return replace(unit, first=unit_start(unit.first - 1, unit.grain), last=unit.first, side=Side.AFTER)


def _unit(text: str) -> Interval:
    found = _UNIT.fullmatch(text)
    if found is None:
        raise TimelineError(f"{text!r} is not a date in EDTF, such as 2016-12-11, 2016-12 or 2016-12-10/2016-12-11", code="edtf")
    year, month, day = found["year"], found["month"], found["day"]
    about = bool(found["mark"])
    if day and day != "XX" and month == "XX":
        raise TimelineError(f"{text!r}: a day needs its month", code="edtf")
    if year.endswith("XX"):
        first = instant(int(year[:2]) * 100)
        return Interval(first, shift(first, 100, Grain.YEAR), Grain.CENTURY, approximate=about)
    if year.endswith("X"):
        return Interval.of(instant(int(year[:3]) * 10), Grain.DECADE, approximate=about)
    if month is None or month == "XX":
        return Interval.of(instant(int(year)), Grain.YEAR, approximate=about)
    if 21 <= int(month) <= 24:
        if day:
            raise TimelineError(f"{text!r}: a season has no days", code="edtf")
        return Interval.of(instant(int(year), (int(month) - 20) * 3), Grain.SEASON, approximate=about)
    if not 1 <= int(month) <= 12:
        raise TimelineError(f"{text!r}: there is no month {month}", code="edtf")
    if day is None or day == "XX":
        return Interval.of(instant(int(year), int(month)), Grain.MONTH, approximate=about)
    moment = instant(int(year), int(month), int(day))
    if found["hour"] is None:
        return Interval(moment, moment + MINUTES_A_DAY, Grain.DAY, approximate=about)
    if int(found["hour"]) > 23 or int(found["minute"]) > 59:
        raise TimelineError(f"{text!r}: there is no such time of day", code="edtf")
    moment += int(found["hour"]) * 60 + int(found["minute"])
    return Interval(moment, moment + 1, Grain.MINUTE, approximate=about)
