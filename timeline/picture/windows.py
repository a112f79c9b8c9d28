"""Which part of the time is in view: where the story happens, what lies outside on either side; a view and never a filter.

Instants are half-open minutes, as everywhere inside; bounds are those of `frame.bounds_of`, nan where open.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.interface import say, say_count
from timeline.model import MINUTES_A_DAY, Grain, civil, unit_end, unit_start
from timeline.picture.scale import BEGINNING, END
from timeline.wording import day_words, run

Numbers = npt.NDArray[np.float64]
SHARE, NARROW = 0.75, 0.25  # of the events that a window holds; of the whole time, below which it is worth opening on it
_NEAR, _TURNS, _BESIDE = 0.2, 12, 0.04  # of the window's length: what stands so near its edge comes in too, so often; free at either side
_BESIDE_IT, _LEAST = 0.25, 180  # of a window shorter than some days, what stands so near comes in; minutes of the shortest window
_MOST = 4000  # rows looked at one by one; of more, so many evenly from among them
_YEAR, _MONTH = 365.2425 * MINUTES_A_DAY, 30.44 * MINUTES_A_DAY


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the time, from the instant `low` to `high`."""

    low: int
    high: int

    def __post_init__(self) -> None:
        if self.low >= self.high:
            raise ValueError("a window ends after it begins")

    @property
    def words(self) -> str:
        """The window as a reader would name it: ``Oct 2023 – Apr 2024``, ``2–9 May 2016``, ``2 May 2016, 18:00–23:00``."""
        length = self.high - self.low
        if length < 2 * MINUTES_A_DAY:
            return _hours(self.low, self.high)
        grain = Grain.YEAR if length > 6 * _YEAR else Grain.MONTH if length > 3 * _MONTH else Grain.DAY
        return run(*_widened(self.low, self.high, grain))


@dataclass(frozen=True, slots=True)
class View:
    """What a window shows of the events that have a place in time: each is in view, or earlier, or later."""

    window: Window
    total: int
    earlier: int
    later: int

    @property
    def inside(self) -> int:
        """How many events are in view, some of them in part."""
        return self.total - self.earlier - self.later

    @property
    def words(self) -> str:
        """``24 of 31 events in view · Oct 2023 – Apr 2024``; without "of" where that is all of them."""
        return say("{events} in view · {window}", events=counted(self.inside, self.total), window=self.window.words)


def counted(count: int, total: int) -> str:
    """``24 of 31 events``, ``31 events``."""
    if count == total:
        return say_count("{count} event", "{count} events", total)
    return say_count("{inside} of {count} event", "{inside} of {count} events", total, inside=count)


def opening(bounds: Numbers) -> Window | None:
    """The shortest window that holds at least three quarters of the events, where it is under a quarter of the whole time; else None.

    An event is held if all that is known of its time lies in the window; one with an open end if it reaches there. What stands just beside
    the window is taken in.
    """
    start, end = _closed(bounds)
    if len(start) < 4:
        return None
    low, high = _shortest(*_reaching(bounds))
    whole = float(end.max() - start.min())
    if max(high - low, _LEAST) >= NARROW * whole:
        return None
    low, high = _with_the_near(start, end, low, high)
    beside = max(_BESIDE * (high - low), (_LEAST - (high - low)) / 2)
    low, high = max(low - beside, BEGINNING), min(high + beside, END)
    grain = Grain.DAY if high - low > 4 * MINUTES_A_DAY else Grain.HOUR
    return Window(*_widened(int(low), int(high), grain))


def whole_of(bounds: Numbers) -> Window | None:
    """The window from the first known moment to the last; None if there is no bound at all."""
    start, end = _closed(bounds)
    if not len(start):
        return None
    return Window(int(start.min()), int(max(end.max(), start.min() + 1)))


def view_of(bounds: Numbers, window: Window) -> View:
    """What a window shows of the rows with these bounds; those without any are not counted."""
    bounds = bounds[~np.isnan(bounds).all(axis=1)]
    start, end = bounds.T  # comparing with nan is false: what has no end is not over before the window
    return View(window, len(bounds), int((end <= window.low).sum()), int((start >= window.high).sum()))


def seen_in(bounds: Numbers, window: Window) -> npt.NDArray[np.bool_]:
    """Which rows are in view, some of them in part; an open end reaches on."""
    start, end = bounds.T  # comparing with nan is false
    return ~np.isnan(bounds).all(axis=1) & ~(end <= window.low) & ~(start >= window.high)


def beside(bounds: Numbers, window: Window, *, earlier: bool) -> Window:
    """The window moved, or widened, so that the events on that side come into view: what the button at the edge does."""
    start, end = _closed(bounds)
    if earlier:
        low = float(start[end <= window.low].min(initial=window.low))
        return Window(max(int(low - _BESIDE * (window.high - low)), BEGINNING), window.high)
    high = float(end[start >= window.high].max(initial=window.high))
    return Window(window.low, min(int(high + _BESIDE * (high - window.low)), END + 1))


def _closed(bounds: Numbers) -> tuple[Numbers, Numbers]:
    """Starts and ends of the rows with a bound, the known one for both where one is open."""
    bounds = bounds[~np.isnan(bounds).all(axis=1)]
    start, end = np.where(np.isnan(bounds), bounds[:, ::-1], bounds).T
    return start, end


def _reaching(bounds: Numbers) -> tuple[Numbers, Numbers]:
    """Starts and ends of the rows with a bound, such that a window that what is open reaches into holds it.

    "Since 2019" is in every window that ends later, however late that begins: so it starts late enough for all of them and ends in 2019.
    Where most rows are open, the known bound counts for both.
    """
    bounds = bounds[~np.isnan(bounds).all(axis=1)]
    is_open = np.isnan(bounds).any(axis=1)
    if is_open.sum() > len(bounds) / 2:
        return _closed(bounds)
    start, end = bounds.T
    return (
        np.where(is_open, np.where(np.isnan(start), end, np.inf), start),
        np.where(is_open, np.where(np.isnan(end), start, -np.inf), end),
    )


def _shortest(start: Numbers, end: Numbers) -> tuple[float, float]:
    """The shortest stretch that holds that share of the spans whole: from each start, latest first, to the end of the last it needs."""
    if len(start) > _MOST:
        some = np.argsort(start, kind="stable")[np.linspace(0, len(start) - 1, _MOST).astype(np.int64)]
        start, end = start[some], end[some]
    needed = int(np.ceil(SHARE * len(start)))
    nearest: list[float] = []  # the ends of those needed, negative: the last of them first
    best = (float(start.min()), float(end.max()))
    for index in np.argsort(-start, kind="stable").tolist():
        if len(nearest) < needed:
            heapq.heappush(nearest, -float(end[index]))
        else:
            heapq.heappushpop(nearest, -float(end[index]))
        low = float(start[index])
        if len(nearest) == needed and low < np.inf and max(-nearest[0], low) - low < best[1] - best[0]:
            best = (low, max(-nearest[0], low))
    return best


def _with_the_near(start: Numbers, end: Numbers, low: float, high: float) -> tuple[float, float]:
    """The stretch with the spans that end or begin just beside it, and those just beside these."""
    near = max(_NEAR * (high - low), min(_BESIDE_IT * (high - low), MINUTES_A_DAY))
    for _ in range(_TURNS):
        before, after = start[(start < low) & (start >= low - near)], end[(end > high) & (end <= high + near)]
        low, high = float(before.min(initial=low)), float(after.max(initial=high))
    return low, high


def _widened(low: int, high: int, grain: Grain) -> tuple[int, int]:
    """The stretch made whole units, cut off where the calendar of this program begins and ends."""
    last = unit_start(min(high, END) - 1, grain)
    try:
        return max(unit_start(max(low, BEGINNING), grain), BEGINNING), unit_end(last, grain)
    except ValueError:
        return max(low, BEGINNING), END + 1


def _hours(low: int, high: int) -> str:
    first, last = civil(low), civil(high)
    days = [day_words(low), day_words(high)]
    clocks = [f"{hour:02}:{minute:02}" for *_, hour, minute in (first, last)]
    if days[0] == days[1]:
        return f"{days[0]}, {clocks[0]}–{clocks[1]}"
    if clocks == ["00:00", "00:00"]:
        return run(low, high)
    return f"{days[0]}, {clocks[0]} – {days[1]}, {clocks[1]}"
