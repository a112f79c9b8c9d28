"""The time axis: from instants to pixels, and the ticks that name its moments; knows no plotly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from timeline.interface.dates import day_of_year, lone_month
from timeline.model import FIRST_YEAR, LAST_YEAR, MINUTES_A_DAY, Grain, civil, instant, shift, unit_start
from timeline.wording import year_words

BEGINNING = instant(FIRST_YEAR)
END = instant(LAST_YEAR, 12, 31) + MINUTES_A_DAY - 1
_YEAR = 365.2425 * MINUTES_A_DAY
_OWN_TICKS_BEFORE, _OWN_TICKS_PAST = instant(1000), 500 * _YEAR
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MOST_STRETCH = 0.1  # how much of the axis may be added on either side for what is no event


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis: `pixels` wide, from the instant `low` to `high`; `limits` are those of the whole time where this is a part of it.

    It is linear but for `knots`, (instant, place) both rising, between which it is so: the places of an axis on which every day (or month
    …) that has events is as wide as every other.
    """

    low: float
    high: float
    pixels: float
    limits: tuple[float, float] | None = None
    knots: tuple[tuple[float, float], ...] = ()

    @property
    def whole(self) -> tuple[float, float]:
        """From which instant to which there is anything at all."""
        return self.limits or (self.low, self.high)

    def opened_on(self, low: float, high: float) -> Scale:
        """The same pixels with a part of the time in view; the whole stays what can be panned to."""
        beside = 0.04 * (high - low)
        first, last = self.whole
        return replace(self, low=low, high=high, limits=(max(min(first - beside, low), BEGINNING), min(max(last + beside, high), END)))

    def at(self, moment: float) -> float:
        """Where an instant lies, in pixels from the left."""
        if self.knots:
            low, high = self._place(self.low), self._place(self.high)
            return (self._place(moment) - low) / (high - low) * self.pixels
        return (moment - self.low) / (self.high - self.low) * self.pixels

    def moment(self, pixel: float) -> float:
        """The inverse of `at`."""
        if self.knots:
            low, high = self._place(self.low), self._place(self.high)
            moments, places = zip(*self.knots, strict=True)
            return _interpolated(low + pixel / self.pixels * (high - low), places, moments)
        return self.low + pixel / self.pixels * (self.high - self.low)

    def between(self, one: float, other: float, share: float) -> float:
        """The instant that lies so far on the way from one to another, as seen on the axis."""
        return self.moment(self.at(one) + share * (self.at(other) - self.at(one)))

    def padded(self, left: float, right: float) -> Scale:
        """The same times on the same pixels, with room of so many pixels on either side."""
        share = (self.high - self.low) / max(self.pixels - left - right, self.pixels / 3)
        return replace(self, low=max(self.low - left * share, BEGINNING), high=min(self.high + right * share, END))

    def _place(self, moment: float) -> float:
        moments, places = zip(*self.knots, strict=True)
        return _interpolated(moment, moments, places)


def _interpolated(value: float, xs: Sequence[float], ys: Sequence[float]) -> float:
    """The value of the line through the points, continued at both ends."""
    index = min(max(bisect_right(xs, value), 1), len(xs) - 1)
    x0, x1, y0, y1 = xs[index - 1], xs[index], ys[index - 1], ys[index]
    return y0 + (value - x0) / (x1 - x0) * (y1 - y0)


def scale_of(bounds: Sequence[tuple[int | None, int | None]] | npt.NDArray[np.float64], pixels: float, *, shortest: float) -> Scale:
    """A scale that holds every bound (None or nan for open), at least `shortest` minutes long, without padding."""
    moments = np.array(bounds, dtype=np.float64)
    low, high = float(np.nanmin(moments)), float(np.nanmax(moments))
    lacking = max(0.0, shortest - (high - low)) / 2
    low, high = max(low - lacking, BEGINNING), min(high + lacking, END)
    return Scale(low, high, pixels)


def stretched_for(scale: Scale, moments: Iterable[float]) -> tuple[Scale, tuple[float, ...]]:
    """The scale stretched a little, if need be, for the moments near it, and those of them that it shows."""
    near = _MOST_STRETCH * (scale.high - scale.low)
    shown = tuple(moment for moment in sorted(moments) if scale.low - near <= moment <= scale.high + near)
    if not shown:
        return scale, ()
    return replace(scale, low=min(scale.low, shown[0]), high=max(scale.high, shown[-1])), shown


# ------------------------------------------------------------------------------------------------------- ticks


def needs_own_ticks(scale: Scale) -> bool:
    """Whether plotly's own labels would be wrong or odd: it writes 44 BC as -0043 and the year 79 as 0079."""
    return scale.low < _OWN_TICKS_BEFORE or scale.high - scale.low > _OWN_TICKS_PAST


def own_ticks(scale: Scale, *, gap: float = 76) -> tuple[tuple[int, str], ...]:
    """(instant, label) of round years, months or days, at least `gap` pixels apart: ``44 BC``, ``AD 79``, ``Mar 44 BC``."""
    room = max(2.0, scale.pixels / gap)
    span = scale.high - scale.low
    for step in _YEAR_STEPS:
        if step == 1 and span < 2 * _YEAR:
            break
        if span / (step * _YEAR) <= room:
            return _year_ticks(scale, step)
    return _short_ticks(scale, room)


def _year_ticks(scale: Scale, step: int) -> tuple[tuple[int, str], ...]:
    """Round years as people count them: 100 BC is the astronomical -99, and AD 1 stands where a year 0 would."""
    first, last = civil(int(scale.low))[0], civil(int(scale.high))[0]
    ticks: list[tuple[int, str]] = []
    for counted in range((first - 1) // step * step, last + step, step):
        year = counted if counted > 0 else 1 if counted == 0 else counted + 1
        if FIRST_YEAR <= year <= LAST_YEAR and scale.low <= instant(year) <= scale.high:
            ticks.append((instant(year), year_words(year)))
    return tuple(dict(ticks).items())


def _short_ticks(scale: Scale, room: float) -> tuple[tuple[int, str], ...]:
    """Ticks within a few years: every so many months, or days."""
    span = scale.high - scale.low
    months = next((step for step in (1, 3, 6, 12) if span / (step * _YEAR / 12) <= room), 12)
    if span >= 2 * _YEAR / 12:
        moment, ticks = unit_start(int(scale.low), Grain.YEAR), list[int]()
        while moment <= scale.high and moment < instant(LAST_YEAR, 12):
            ticks.append(moment)
            moment = shift(moment, months, Grain.MONTH)
    else:
        days = next((step for step in (1, 2, 5, 10, 20, 40) if span / (step * MINUTES_A_DAY) <= room), 40)
        start = unit_start(int(scale.low), Grain.DAY)
        ticks = [start + MINUTES_A_DAY // 2 + index * days * MINUTES_A_DAY for index in range(int(span / (days * MINUTES_A_DAY)) + 2)]
    told, labelled = "", list[tuple[int, str]]()
    for tick in ticks:
        if scale.low <= tick <= scale.high:
            year, month, day, *_ = civil(tick)
            name = day_of_year(month, day) if span < 2 * _YEAR / 12 else lone_month(month)
            below, told = "\u00a0" if told == year_words(year) else year_words(year), year_words(year)
            labelled.append((tick, f"{name}<br>{below}"))
    return tuple(labelled)
