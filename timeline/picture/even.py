"""The even scale: every day (hour, month, year …) that has events is as wide as every other, and what lies between is a narrow break.

So a text that goes from 1974 to last night can be read from left to right, as readers of stories told in slides expect; the proportions of
time are given up for it, and a mark at every break says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline import patterns as re
from timeline.interface import say
from timeline.interface.dates import day_of_year, lone_month
from timeline.model import MINUTES_A_DAY, Grain, civil, unit_end, unit_start
from timeline.picture.marks import Mark
from timeline.picture.scale import BEGINNING, END, Scale
from timeline.picture.text_metrics import text_width
from timeline.wording import closed, year_words

# what a column is divided into (decades do not begin where centuries do)
_FINER = {Grain.CENTURY: Grain.YEAR, Grain.DECADE: Grain.YEAR, Grain.YEAR: Grain.MONTH, Grain.MONTH: Grain.DAY, Grain.DAY: Grain.HOUR}
_LEAST, _GAP, _NARROWEST = 38, 14, 3  # pixels of a column, of a break, and of a column where nothing else helps
_ROOMY, _TICK_SIZE = 80, 12  # pixels of a column that has room for a whole date, and of the letters of a tick
_AS_FULL = 0.6  # of the events of the fullest column: those that hold so many are divided together with it, or none is
_MOST_SHARE, _TOLD = 0.45, 0.5  # of the axis, for one column; of the events in a column that have to be known to finer ones

_OF_A_DAY = re.compile(r"[\s,]*\b\d{1,2}\.?[\s,]*")  # its number in "13 Dec", "13. Dez.", "Dec 13"


@dataclass(frozen=True, slots=True, order=True)
class _Column:
    """From one instant to another; a unit of its grain, or the whole time of one event."""

    low: int
    high: int
    grain: Grain


@dataclass(frozen=True, slots=True)
class EvenAxis:
    """The scale, its ticks as (instant, label), and the instants in the middle of each break."""

    scale: Scale
    ticks: tuple[tuple[float, str], ...]
    breaks: tuple[float, ...]


def even_axis(marks: Sequence[Mark], pixels: float, *, beside: float = 14) -> EvenAxis:
    """An even axis for these marks: columns as fine as there is room for, the fullest made finer first."""
    columns = _divided(marks, pixels - 2 * beside)
    gaps = [one.high < other.low for one, other in pairwise(columns)]
    room = pixels - 2 * beside - _GAP * sum(gaps)
    width = max(min(room / len(columns), _MOST_SHARE * pixels), _NARROWEST)
    return _axis(columns, gaps, width, beside, pixels)


def _divided(marks: Sequence[Mark], room: float) -> list[_Column]:
    """Columns that fit into so many pixels: from the coarsest on, the one in which most begins or ends is divided as long as that fits."""
    columns = _columns(marks, Grain.DECADE)
    if _needed(columns) > room:
        columns = _columns(marks, Grain.CENTURY)
    done: set[_Column] = set()
    while True:
        left = [column for column in columns if column not in done and column.grain in _FINER]
        if not left:
            return columns
        held = {column: [mark for mark in marks if _touches(mark, column)] for column in left}
        most = max(map(len, held.values()))
        grain = next(column.grain for column in left if len(held[column]) == most)
        full = [column for column in left if column.grain is grain and len(held[column]) >= _AS_FULL * most]
        divided = [finer for column in full for finer in _finer(held[column], column)]
        others = sorted([*(column for column in columns if column not in full), *divided])
        if divided and _needed(others) <= room:
            columns = others
            full = [column for column in full if column in others]  # what is not known any finer
        done |= set(full)


def _finer(marks: Sequence[Mark], column: _Column) -> list[_Column]:
    """What a column with these marks is divided into; itself if they are not known any finer."""
    grain = _FINER[column.grain]
    unit = _unit(column.low, grain)
    told = sum(end - begin <= unit.high - unit.low for begin, end in map(_ends, marks))
    return _columns(marks, grain, within=column) if told >= _TOLD * len(marks) else [column]


def _touches(mark: Mark, column: _Column) -> bool:
    """Whether a mark begins or ends in a column."""
    begin, end = _ends(mark)
    return column.low <= begin < column.high or column.low < end <= column.high


def _ends(mark: Mark) -> tuple[int, int]:
    """Where a mark begins and ends; of an open one the day at its bound."""
    if mark.start is None:
        return mark.last - MINUTES_A_DAY, mark.last
    if mark.end is None:
        return mark.first, mark.first + MINUTES_A_DAY
    return mark.unit or (mark.first, mark.last)


def _axis(columns: Sequence[_Column], gaps: Sequence[bool], width: float, beside: float, pixels: float) -> EvenAxis:
    knots: dict[float, float] = {}
    breaks: list[float] = []
    at = beside
    for index, column in enumerate(columns):
        knots |= {float(column.low): at, float(column.high): at + width}
        at += width
        if index < len(gaps) and gaps[index]:
            breaks.append((column.high + columns[index + 1].low) / 2)
            at += _GAP
    first, last = columns[0].low, columns[-1].high
    scale = Scale(float(first), float(last), at - beside, knots=tuple(sorted(knots.items())))
    ends = scale.moment(-beside), scale.moment(scale.pixels + max(beside, pixels - at))
    return EvenAxis(Scale(*ends, pixels, knots=scale.knots), _ticks(columns, width), tuple(breaks))


def _columns(marks: Sequence[Mark], grain: Grain, within: _Column | None = None) -> list[_Column]:
    """The units in which something begins or ends, and the whole time of each event that is longer, where none of those lies in it."""
    made: set[_Column] = set()
    longer: list[tuple[int, int]] = []
    for begin, end in map(_ends, marks):
        first, last = _unit(begin, grain), _unit(end - 1, grain)
        if end - begin <= 2 * (first.high - first.low):
            made |= {first, last}
        else:
            longer.append((begin, end))
    if within:
        made = {column for column in made if within.low <= column.low and column.high <= within.high}
    for low, high in sorted(longer, key=lambda span: (span[1] - span[0], span)):
        beyond = within is not None and not within.low <= low < high <= within.high
        if not beyond and not any(column.low < high and column.high > low for column in made):
            made.add(_Column(low, high, Grain.HOUR))  # it is no unit, and cannot be divided
    return sorted(made)


def _unit(moment: int, grain: Grain) -> _Column:
    """The unit that a moment lies in, cut off where the calendar of this program begins and ends."""
    try:
        start = unit_start(moment, grain)
    except ValueError:
        start = BEGINNING
    try:
        return _Column(start, unit_end(start, grain), grain)
    except ValueError:
        return _Column(start, END + 1, grain)


def _needed(columns: Sequence[_Column]) -> float:
    return len(columns) * _LEAST + _GAP * sum(one.high < other.low for one, other in pairwise(columns))


def _ticks(columns: Sequence[_Column], width: float) -> tuple[tuple[float, str], ...]:
    """One for each column, in two rows: what is new in the second; left out where the columns are too narrow."""
    ticks: list[tuple[float, str]] = []
    told, before = "", ""
    every = max(1, round(_LEAST / width + 0.49))
    for index, column in enumerate(columns):
        if index % every:
            continue
        name, below = _named(column, width)
        month = _OF_A_DAY.sub("", name)
        number = name.replace(month, "").strip(" ,") if month else name
        is_day = column.grain is Grain.DAY and below
        again = is_day and month == before and below == told and width < _ROOMY
        ticks.append(((column.low + column.high) / 2, number if again else f"{name}<br>{below}" if below and below != told else name))
        told, before = below or told, month if is_day else ""
    return tuple(ticks)


def _named(column: _Column, width: float) -> tuple[str, str]:
    low, high, grain = column.low, column.high, column.grain
    year, month, day, hour, _ = civil(low)
    date = day_of_year(month, day)
    if _unit(low, grain) != column:
        if high - low < MINUTES_A_DAY:
            return say("{hours} h", hours=f"{hour:02}–{civil(high)[3]:02}"), date
        words = closed(low, high, Grain.YEAR).split(" (")[0]
        short = re.sub(r"^(\d\d)(\d\d)–\1(\d\d)$", r"\1\2–\3", words)  # 1994–97
        if months := re.fullmatch(r"([\w.]+–[\w.]+) (\d{4})", short):
            short, below = months.groups()
            return (short, below) if text_width(short, _TICK_SIZE) <= width + _GAP else (f"{lone_month(month)} …", below)
        fits = text_width(short, _TICK_SIZE) <= width + _GAP / 2
        return (short, "") if fits else (f"{lone_month(month)} …", year_words(year))
    if grain is Grain.HOUR:
        return f"{hour:02}:00", f"{date} {year_words(year)}" if width >= _ROOMY else date
    if grain in (Grain.DAY, Grain.MONTH):
        return date if grain is Grain.DAY else lone_month(month), year_words(year)
    return closed(low, high, grain).split(" (")[0], ""
