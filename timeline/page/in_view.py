"""Which part of the time the chart shows: a view and never a filter; knows no Streamlit.

What is asked for is a `Window`, `ALL` for the whole time, or None: then it is the part where the story happens (see
`picture.windows.opening`). In an address it is ``2023-10-01T00:00..2024-04-30T00:00`` or ``all``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import patterns as re
from timeline.frame import bounds_of
from timeline.interface import say
from timeline.model import instant, iso
from timeline.picture.outliers import far_outside
from timeline.picture.windows import View, Window, beside, opening, view_of, whole_of

Edge = Literal["earlier", "later", "main", "all"]
ALL: Literal["all"] = "all"
Asked = Window | Literal["all"] | None
_BETWEEN = ".."
_MOMENT = re.compile(r"(-?\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::[\d.]+)?)?")


@dataclass(frozen=True, slots=True)
class InView:
    """What is in view, of which whole, and the part that the chart opens on, None where that is the whole."""

    view: View
    whole: Window
    main: Window | None
    reaches_far: bool = False  # whether what lies far outside of the others belongs to the whole

    @property
    def window(self) -> Window | None:
        """The window to draw; None for the whole time."""
        return None if self.is_whole else self.view.window

    @property
    def is_whole(self) -> bool:
        """Whether all of the time is in view."""
        return self.view.window.low <= self.whole.low and self.view.window.high >= self.whole.high

    @property
    def hides_some(self) -> bool:
        """Whether some events that have a place in time are not in view."""
        return self.view.inside < self.view.total

    @property
    def can_go_back(self) -> bool:
        """Whether there is a main part and another is in view."""
        return self.main is not None and self.main != self.view.window

    @property
    def earlier(self) -> str:
        """What the button at the left edge says, "" for none."""
        return say("{count} earlier", count=self.view.earlier) if self.view.earlier else ""

    @property
    def later(self) -> str:
        """What the button at the right edge says, "" for none."""
        return say("{count} later", count=self.view.later) if self.view.later else ""


def in_view(frame: pd.DataFrame, asked: Asked) -> InView | None:
    """What of the rows of `frame` is in view; None if none of them has a place in time.

    What lies far outside of the others belongs to the whole only once the window reaches there. A window that shows nothing of these rows
    is left for the one that the chart would open on.
    """
    bounds = _dated(frame)
    near = bounds[~far_outside(bounds)] if len(bounds) else bounds
    whole, every = whole_of(near), whole_of(bounds)
    if whole is None or every is None:
        return None
    main = opening(bounds)
    window = asked if isinstance(asked, Window) else None
    if window is not None and not view_of(bounds, window).inside:
        window = None
    far = window is not None and whole != every and (window.low < whole.low or window.high > whole.high)
    whole = every if far else whole
    window = window or (whole if asked == ALL or main is None else main)
    return InView(view_of(bounds, window), whole, main, far)


def moved(frame: pd.DataFrame, asked: Asked, edge: Edge) -> Asked:
    """What is asked for after a press on the button at an edge, or on those for the main part and for all."""
    if edge == "main":
        return None
    now = in_view(frame, asked)
    if edge == "all" or now is None:
        return ALL
    return beside(_dated(frame), now.view.window, earlier=edge == "earlier")


def between(first: str, last: str) -> Asked:
    """The window between two moments, ISO, as plotly gives them; None if they are none."""
    low, high = _moment(first), _moment(last)
    if low is None or high is None or low >= high:
        return None
    return Window(low, high)


def from_address(text: str) -> Asked:
    """What an address asks for; None, the main part, for what cannot be read."""
    if text == ALL:
        return ALL
    first, _, last = text.partition(_BETWEEN)
    return between(first, last)


def to_address(asked: Asked) -> str:
    """The inverse; "" for the main part."""
    if isinstance(asked, Window):
        return f"{iso(asked.low, clock=True)}{_BETWEEN}{iso(asked.high, clock=True)}"
    return asked or ""


def _dated(frame: pd.DataFrame) -> npt.NDArray[np.float64]:
    bounds = bounds_of(frame)
    return bounds[~np.isnan(bounds).all(axis=1)]


def _moment(text: str) -> int | None:
    found = _MOMENT.match(text.strip())
    if found is None:
        return None
    try:
        return instant(*(int(part or 0) for part in found.groups()))
    except ValueError:
        return None
