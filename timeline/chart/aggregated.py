"""A picture of more events than a table can hold: densities that were counted where the data lies, and a few events in detail."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.chart.axes_and_legend import empty, surround, tell_below
from timeline.chart.drawing import draw
from timeline.chart.heat_map import closer_words, draw_cells
from timeline.chart.spec import Drawing
from timeline.frame import actor_names
from timeline.interface import mark, say, say_count
from timeline.model import MINUTES_A_DAY
from timeline.picture.colours import NEUTRAL, tokens
from timeline.picture.density import Numbers, cells_of
from timeline.picture.density_layer import density_layer
from timeline.picture.lanes import Lane
from timeline.picture.margins import INSIDE_LEFT, RIGHT, left_margin
from timeline.picture.marks import marks_of, placed
from timeline.picture.outliers import far_outside
from timeline.picture.picture import padded_for
from timeline.picture.scale import BEGINNING, END, scale_of

ALL = mark("all events")

_NARROW, _EMPTY_HEIGHT = 600, 160
_COUNTED = 400  # events of a year that are told apart: with so many, what may lie far outside is no more a share of them


@dataclass(frozen=True, slots=True)
class Extent:
    """The time to draw, half-open instants, and how many events lie far outside of it."""

    low: int
    high: int
    far: int = 0

    def __post_init__(self) -> None:
        if self.low >= self.high:
            raise ValueError("a time to draw ends after it begins")


def extent_of(years: pd.DataFrame, since: int | None = None, until: int | None = None) -> Extent | None:
    """Where nearly all events lie, by what is known of each year (`starts`, `ends`, `events`), within `since` and `until`; None for none.

    What a few far dates would squeeze into a corner is found as in `drawing`.
    """
    if years.empty:
        return None
    counts = years["events"].to_numpy(dtype=np.int64)
    each = np.minimum(counts, _COUNTED)
    bounds = years[["starts", "ends"]].to_numpy(dtype=np.float64)
    outside = far_outside(np.repeat(bounds, each, axis=0))[np.cumsum(each) - 1]
    low, high = float(bounds[~outside, 0].min()), float(bounds[~outside, 1].max())
    low = max(low, BEGINNING if since is None else since)
    high = min(high, END if until is None else until)
    return Extent(int(low), int(max(high, low + MINUTES_A_DAY)), int(counts[outside].sum()))


def aggregated(
    extent: Extent | None,
    lanes: Mapping[str, int],
    density: Callable[[Sequence[int]], Mapping[str, npt.NDArray[np.float64]]],
    detailed: pd.DataFrame,
    *,
    dark: bool = False,
    selected: str | None = None,
    colours: Mapping[str, str] | None = None,
    width: int = 1000,
    labels: bool = True,
    words: pd.DataFrame | None = None,
) -> Drawing:
    """The density of each of the `lanes` (name → events), and below it those of the `detailed` rows that there is room for.

    `density` gives for edges (instants, rising) the weights between them, by lane. The lane `ALL` holds every event, every other the
    events of the actor of that name. `detailed` are the most important first; the other options are as in `drawing`.
    """
    look = tokens(dark=dark)
    if extent is None or not lanes:
        return empty(look, _EMPTY_HEIGHT)
    kept = placed(detailed)
    shown, told = detailed[kept], (detailed if words is None else words)[kept]
    narrow = width < _NARROW
    rows = [_lane(name, count, shown, colours or {}) for name, count in lanes.items()]
    left = INSIDE_LEFT if narrow else left_margin(rows, width)
    marks = dict(enumerate(marks_of(shown, told)))
    bounds: list[tuple[int | None, int | None]] = [(extent.low, extent.high)]
    scale = padded_for(scale_of(bounds, max(width - left - RIGHT, 120), shortest=8.0 * MINUTES_A_DAY), list(marks.values()))
    layer = density_layer(rows, marks, scale, labels=labels and not narrow, headers=narrow)
    edges = _whole(cells_of(scale))
    weights = density(edges.astype(np.int64).tolist())
    built = Drawing()
    draw_cells(built, np.vstack([weights[name] for name in lanes]), edges, layer)
    draw(built, layer.placed, scale, look, selected)
    surround(built, layer.boxes, scale, look, (), left=left, inside=narrow, drag="select")
    tell_below(built, _sentences(len({item.mark.event_id for item in layer.placed}), extent.far, touch=narrow), look, scale.pixels)
    return built


def _lane(name: str, count: int, shown: pd.DataFrame, colours: Mapping[str, str]) -> Lane:
    """A lane with those of the detailed rows that stand in it."""
    named = [actor_names(cell) for cell in shown["actors"]]
    rows = np.array([row for row, actors in enumerate(named) if name == ALL or name in actors], dtype=np.int64)
    firsts = [name if name != ALL else (named[row] or [""])[0] for row in rows.tolist()]
    return Lane(say(name) if name == ALL else name, rows, np.array([colours.get(one, NEUTRAL) for one in firsts], dtype=object), count)


def _whole(edges: Numbers) -> Numbers:
    """The edges in whole minutes, rising, since moments are counted in them."""
    return np.unique(edges.round())


def _sentences(detailed: int, far: int, *, touch: bool) -> list[str]:
    told = [
        say(
            "The density counts all events: the stronger the colour, the more of them. {detailed} are also drawn one by one.",
            detailed=detailed,
        ),
        closer_words(touch=touch),
    ]
    if far:
        words = say_count(
            "{count} event lies far outside of this time: not drawn here.",
            "{count} events lie far outside of this time: not drawn here.",
            far,
        )
        told.insert(1, words)
    return told
