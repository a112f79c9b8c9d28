"""Two pictures of a whole timeline: who acts when (a row of bars for each actor), and who acts with whom (a square of numbers)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from timeline.chart.axes_and_legend import common, empty
from timeline.chart.axis import axis_layout, duration, moment_text
from timeline.chart.hypertext import safe
from timeline.chart.minimap import RANGES
from timeline.chart.spec import Drawing
from timeline.interface import decimal, say, say_count
from timeline.picture.colours import PALETTE, Tokens, ink_on, mixed, tokens
from timeline.picture.scale import Scale
from timeline.picture.text_metrics import FAMILY, shortened, text_width

_NARROW = 600  # a picture narrower than this has its titles inside, or numbers in their place
_ROW, _BARS, _HEADER = 46, 34, 20  # pixels of a row and of its highest bar; of the title above it on a narrow page
_TITLE_SIZE, _NOTE_SIZE, _NUMBER_SIZE = 13, 11, 12
_SMALLEST_CELL, _LARGEST_CELL, _ROOM_FOR_NUMBER = 15, 38, 17  # pixels; in smaller cells, the names beside them would overlap
_BESIDE = 30  # pixels beside the names and the cells
_LEAST_SHARE = 0.14  # of the colour, for the smallest number


@dataclass(frozen=True, slots=True)
class Row:
    """One row of bars: its title, a note below it, a height for each stretch of time, and its colour ``#rrggbb``."""

    title: str
    note: str
    values: tuple[float, ...]
    colour: str


def bars_over_time(edges: Sequence[int], labels: Sequence[str], rows: Sequence[Row], *, dark: bool = False, width: int = 1000) -> Drawing:
    """A row of bars for each actor over the stretches between `edges` (instants, one more than `labels`), all rows to one scale.

    A bar carries the ISO ends of its stretch as ``customdata[0]`` and ``[1]``. ValueError if a row has other stretches than the labels.
    """
    look = tokens(dark=dark)
    if not labels or not rows:
        return empty(look, 160)
    if any(len(row.values) != len(labels) for row in rows) or len(edges) != len(labels) + 1:
        raise ValueError("a value for each stretch, and an edge on either side of it")
    narrow = width < _NARROW
    left = 8 if narrow else min(int(max(text_width(row.title, _TITLE_SIZE) for row in rows) * 1.06), width // 4) + 18
    scale = Scale(float(edges[0]), float(edges[-1]), max(width - left - 14, 120))
    built = Drawing()
    highest = max(max(row.values) for row in rows) or 1.0
    step = _ROW + (_HEADER if narrow else 0)
    ends = [(moment_text(low), moment_text(high)) for low, high in pairwise(edges)]
    for place, row in enumerate(rows):
        floor = -(place + 1) * step + 5
        kept = [index for index, value in enumerate(row.values) if value > 1e-6]  # an empty stretch has no bar that could be clicked
        built.add_bar(
            name=safe(row.title),
            meta=RANGES,
            x=[moment_text((edges[index] + edges[index + 1]) / 2) for index in kept],
            y=[round(max(row.values[index] / highest * _BARS, 1.5), 2) for index in kept],
            base=[floor] * len(kept),
            width=[duration(edges[index + 1] - edges[index]) * 0.86 for index in kept],
            marker={"color": row.colour, "line": {"width": 0}},
            customdata=[[*ends[index], safe(labels[index]), _told(row.values[index]), safe(row.title)] for index in kept],
            hovertemplate="<b>%{customdata[4]}</b><br>%{customdata[2]}<br>%{customdata[3]}<extra></extra>",
            showlegend=False,
        )
    height = len(rows) * step
    built.update_layout(**common(look), height=height + 44, margin={"l": left, "r": 14, "t": 36, "b": 8, "autoexpand": False})
    built.update_layout(barmode="overlay", bargap=0, dragmode=False, shapes=_floors(len(rows), step, look))
    built.update_axis("xaxis", **axis_layout(scale, look) | {"fixedrange": True})
    built.update_axis("yaxis", range=[-height, 0], fixedrange=True, showgrid=False, zeroline=False, showline=False, ticks="")
    _titles(built, rows, step, left, look, inside=narrow, pixels=scale.pixels)
    return built


def _told(value: float) -> str:
    """Parts are told as parts: an event known to a year is a twelfth in each month."""
    if abs(value - round(value)) < 0.005:
        return say_count("{count} event", "{count} events", round(value))
    return say("{weight} events (shares)", weight=decimal(float(f"{value:.2g}")))


def _floors(count: int, step: int, look: Tokens) -> list[dict[str, Any]]:
    """The line on which each row of bars stands."""
    where = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "line": {"color": look.grid, "width": 1}, "layer": "below"}
    return [where | {"y0": -(place + 1) * step + 5, "y1": -(place + 1) * step + 5} for place in range(count)]


def _titles(built: Drawing, rows: Sequence[Row], step: int, left: int, look: Tokens, *, inside: bool, pixels: float) -> None:
    note = f"<span style='font-size:{_NOTE_SIZE}px;color:{look.muted}'>"
    if inside:
        built.update_axis("yaxis", showticklabels=False)
        for place, row in enumerate(rows):
            text = f"<b>{safe(shortened(row.title, pixels - 90, _TITLE_SIZE))}</b>  {note}{safe(row.note)}</span>"
            built.add_annotation(text=text, xref="paper", x=0, xanchor="left", y=-place * step - _HEADER / 2, yanchor="middle",
                                 showarrow=False, font={"size": _TITLE_SIZE, "color": look.text, "family": FAMILY})  # fmt: skip
        return
    built.update_axis(
        "yaxis",
        tickvals=[-(place + 0.5) * step for place in range(len(rows))],
        ticktext=[
            f"<b>{safe(shortened(row.title, (left - 18) / 1.06 + 1, _TITLE_SIZE))}</b><br>{note}{safe(row.note)}</span>" for row in rows
        ],
        tickfont={"size": _TITLE_SIZE, "color": look.text, "family": FAMILY},
        ticklabelstandoff=8,
    )


def fitting(names: Sequence[str], width: int) -> int:
    """How many of the names `co_occurrence_square` has room for on a page of that width: all but on a narrow one."""
    return min(len(names), max(2, (width - _room(names, width) - _BESIDE) // _SMALLEST_CELL))


def _room(titles: Sequence[str], width: int) -> int:
    """Pixels for the names at the left."""
    longest = int(max((text_width(title, _TITLE_SIZE) for title in titles), default=0))
    return min(longest + (_TITLE_SIZE if width < _NARROW else 0), width * 2 // 5 if width < _NARROW else width // 4)


def co_occurrence_square(names: Sequence[str], matrix: Sequence[Sequence[int]], *, dark: bool = False, width: int = 1000) -> Drawing:
    """How many events two actors share, as half a square of cells, the stronger the more; the diagonal (how many each has) stays grey.

    A cell that is not empty carries "row,column" as ``customdata[0]``. On a narrow page numbers head the columns, and only the first
    `fitting` names are drawn.
    """
    look = tokens(dark=dark)
    count = fitting(names, width)
    names = names[:count]
    if not count:
        return empty(look, 160)
    titles = [f"{place + 1}  {name}" for place, name in enumerate(names)] if width < _NARROW else list(names)
    room = _room(names, width)
    cell = max(_SMALLEST_CELL, min(_LARGEST_CELL, (width - room - _BESIDE) // count))
    built = Drawing()
    most = max((matrix[one][other] for one in range(count) for other in range(count) if one != other), default=0) or 1
    _cells(built, names, matrix, most, cell, look)
    head = 30 if width < _NARROW else int(room * 0.72) + 24
    built.update_layout(**common(look), height=count * cell + head + 10, dragmode=False, showlegend=False)
    built.update_layout(margin={"l": room + 16, "r": max(8, width - room - 16 - count * cell), "t": head, "b": 10, "autoexpand": False})
    axis = {"fixedrange": True, "showgrid": False, "zeroline": False, "showline": False, "ticks": "", "tickvals": list(range(count)),
            "tickfont": {"size": _NUMBER_SIZE, "color": look.text, "family": FAMILY}}  # fmt: skip
    columns = [str(place + 1) for place in range(count)] if width < _NARROW else [_cut(name, room) for name in names]
    built.update_axis("xaxis", **axis, type="linear", side="top", range=[-0.5, count - 0.5], ticktext=columns)
    built.update_axis("xaxis", tickangle=0 if width < _NARROW else -45)
    if width < _NARROW:
        built.update_axis("xaxis", tickfont={"size": 10, "color": look.muted, "family": FAMILY})
    built.update_axis("yaxis", **axis, range=[count - 0.5, -0.5], ticktext=[_cut(title, room) for title in titles], ticklabelstandoff=6)
    return built


def _cut(name: str, room: int) -> str:
    return safe(shortened(name, room, _TITLE_SIZE))


def _cells(built: Drawing, names: Sequence[str], matrix: Sequence[Sequence[int]], most: int, cell: int, look: Tokens) -> None:
    """Squares as marks, so that each says who it is about; empty ones are faint and say nothing. Every pair has one, below the diagonal."""
    places = [(one, other) for one in range(len(names)) for other in range(one + 1)]
    colours, inks, texts, hovers = list[str](), list[str](), list[str](), list[str]()
    for one, other in places:
        value = matrix[one][other]
        colour = _colour(value, most, look, own=one == other)
        colours.append(colour)
        inks.append(look.muted if one == other else ink_on(colour) if value else "rgba(0,0,0,0)")
        texts.append(f"{value:,}" if value and cell >= _ROOM_FOR_NUMBER and value < 10_000 else "")
        who = f"<b>{safe(names[one])}</b>"
        events = say_count("{count} event", "{count} events", value)
        if one != other:
            who = say("{one} and {other}", one=who, other=f"<b>{safe(names[other])}</b>")
            events = say_count("{count} event together", "{count} events together", value)
        hovers.append(f"{who}<br>{events}")
    built.add_scatter(
        name="events together",
        mode="markers+text",
        x=[other for _, other in places],
        y=[one for one, _ in places],
        marker={"symbol": "square", "size": cell - 2, "color": colours, "line": {"width": 0}, "opacity": 1},
        text=texts,
        textposition="middle center",
        textfont={"size": _NUMBER_SIZE if cell >= 22 else 10, "color": inks, "family": FAMILY},
        customdata=[
            [f"{one},{other}" if one != other and matrix[one][other] else "", hover]
            for (one, other), hover in zip(places, hovers, strict=True)
        ],
        hovertemplate="%{customdata[1]}<extra></extra>",
        cliponaxis=False,
    )


def _colour(value: int, most: int, look: Tokens, *, own: bool) -> str:
    if own:
        return mixed(look.line, look.page, 0.22)
    if not value:
        return mixed(look.line, look.page, 0.08)
    return mixed(PALETTE[0], look.page, _LEAST_SHARE + (1 - _LEAST_SHARE) * (value / most) ** 0.5)
