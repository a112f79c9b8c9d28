"""The picture on sheets of paper: cut between rows, so that each part stands whole on A4 and on Letter, with its axis above it."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from timeline.exports.chronology import visible
from timeline.exports.markup import Markup, element, joined
from timeline.exports.svg import TRIES, axis_of, ground_parts, marks_group
from timeline.exports.svg_marks import KEY_ROW, definitions, key
from timeline.frame import bounds_of
from timeline.picture.colours import LIGHT
from timeline.picture.event_kinds import event_colours, event_kinds
from timeline.picture.layout import Box
from timeline.picture.marks import drawable
from timeline.picture.picture import Picture, ground_of, picture_of
from timeline.picture.text_metrics import MEASURED_FAMILY
from timeline.picture.windows import opening

WIDTH, FIRST, TALLEST = 900, 860, 1060  # pixels of a sheet; A4 and Letter both hold that at this width, the first with its heading
MOST_PRINTED = 600  # events; of more only the list is printed
_TOP, _BELOW = 44, 34


def sheets_of(frame: pd.DataFrame) -> tuple[Markup, ...]:
    """One SVG for each sheet, together every event that has a place in time; none without any or with more than `MOST_PRINTED`."""
    shown, _ = drawable(visible(frame))
    if shown.empty or len(shown) > MOST_PRINTED:
        return ()
    ground = ground_of(shown, WIDTH - 8, painted=event_colours(event_kinds(shown)))
    picture = picture_of(ground, shown, even=bool(opening(bounds_of(shown))), tries=TRIES)
    if picture is None:
        return ()
    edges = cuts(picture, FIRST, TALLEST)
    names = definitions({item.colour for item in picture.placed}, LIGHT, name="print-")
    return tuple(_sheet(picture, top, bottom, names if number == 0 else Markup("")) for number, (top, bottom) in enumerate(edges))


def cuts(picture: Picture, first: float, tallest: float) -> list[tuple[float, float]]:
    """From where to where each sheet goes: as much as fits, cut above a lane or, where one is too high, between its rows."""
    rows = {item.y - item.row / 2 for item in picture.placed}
    lanes = {box.top for box in picture.boxes}
    made: list[tuple[float, float]] = []
    top, room = 0.0, first
    while picture.height - top > room:
        fitting = [y for y in lanes if top + room / 2 < y <= top + room] or [y for y in rows if top < y <= top + room]
        cut = max(fitting, default=top + room)
        made.append((top, cut))
        top, room = cut, tallest
    return [*made, (top, picture.height)]


def _sheet(picture: Picture, top: float, bottom: float, names: Markup) -> Markup:
    """The part of a picture between two heights, with the axis above and the key below it."""
    boxes = [_part(box, top, bottom) for box in picture.boxes if box.top < bottom and box.bottom > top]
    placed = [replace(item, y=item.y - top) for item in picture.placed if top <= item.y < bottom]
    part = replace(picture, boxes=tuple(boxes), placed=tuple(placed))
    explained, rows = key(part.placed, LIGHT, part.left, bottom - top + _TOP + 18, WIDTH - part.left, prefix="print-")
    height = int(bottom - top + _TOP + _BELOW + (rows - 1) * KEY_ROW)
    inside = joined([names, *axis_of(part, part.left, _TOP, LIGHT), *ground_parts(part, part.left, _TOP, LIGHT),
                     marks_group(part, part.left, _TOP, LIGHT, prefix="print-"), *explained], "\n")  # fmt: skip
    return element(
        "svg", inside, xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {WIDTH} {height}", class_="sheet", font_family=MEASURED_FAMILY
    )


def _part(box: Box, top: float, bottom: float) -> Box:
    return replace(box, top=max(box.top, top) - top, bottom=min(box.bottom, bottom) - top)
