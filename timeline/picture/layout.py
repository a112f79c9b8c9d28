"""Where every mark and every label stands, in pixels; knows no plotly.

Rows are filled in the order of time, each mark going to the first row that has room for it and its label, so that a lane reads
downwards like stairs. Vertical places are pixels from the top of the plot.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.picture.lanes import Lane
from timeline.picture.marks import Mark, Shape
from timeline.picture.scale import Scale
from timeline.picture.text_metrics import shortened, text_width

DIAMOND, STUB, OPEN_LENGTH, LEAST_OPEN = 12, 10, 96, 46  # pixels
LABEL_SIZE = 12
ROW, SLIM_ROW, LANE_MARGIN, LEAST_LANE, HEADER = 26, 18, 5, 40, 24
MOST_LABELLED_ROWS = 24  # a lane that would need more is drawn slim, with labels only where there is room
_LABEL_GAP, _MARK_GAP, _LABEL_SHARE, _WIDEST_LABEL = 8, 9, 0.4, 320
_LEAST_SHOWN = 0.6  # of a title; a shorter piece between two marks says nothing

Side = Literal["left", "right", "inside"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark on the page: `left` and `right` are where its ink begins and ends, `y` is its middle, `label` is empty if there is none."""

    mark: Mark
    colour: str
    left: float
    right: float
    y: float = 0.0
    row: float = ROW
    label: str = ""
    side: Side = "right"

    @property
    def label_width(self) -> float:
        """Pixels that the label takes, 0 without one."""
        return text_width(self.label, LABEL_SIZE) if self.label else 0.0

    @property
    def taken(self) -> tuple[float, float]:
        """From where to where the row is taken, label included."""
        width = self.label_width + _LABEL_GAP if self.label and self.side != "inside" else 0.0
        return (self.left - width, self.right) if self.side == "left" else (self.left, self.right + width)


def moved(item: Placed, y: float, row: float) -> Placed:
    """The same at another height (`dataclasses.replace` takes several times as long, and this is done for every mark)."""
    return Placed(item.mark, item.colour, item.left, item.right, y, row, item.label, item.side)


@dataclass(frozen=True, slots=True)
class Box:
    """The ground that a lane stands on: from `top` to `bottom`, its rows beginning at `rows_top`."""

    lane: Lane
    top: float
    rows_top: float
    bottom: float


def padded_for(scale: Scale, marks: Iterable[Mark]) -> Scale:
    """The scale with room at both sides for the ink of the outermost marks."""
    left = right = float(DIAMOND)
    for mark in marks:
        before = LEAST_OPEN if mark.shape is Shape.UNTIL else DIAMOND
        after = LEAST_OPEN if mark.shape is Shape.SINCE else DIAMOND
        left = max(left, before - scale.at(mark.at if mark.start is None else mark.start))
        right = max(right, scale.at(mark.at if mark.end is None else mark.end) + after - scale.pixels)
    return scale.padded(left, right)


def extent(mark: Mark, scale: Scale) -> tuple[float, float]:
    """Where the ink of a mark begins and ends, in pixels; never narrower than can be seen."""
    if mark.start is None:
        end = scale.at(mark.at)
        return max(end - OPEN_LENGTH, 4.0), end
    if mark.end is None:
        start = scale.at(mark.at)
        return start, min(start + OPEN_LENGTH, scale.pixels - 4.0)
    middle = scale.at(mark.at)
    least = DIAMOND if mark.shape in (Shape.DAY, Shape.ABOUT_DAY) else STUB
    if mark.shape in (Shape.DAY, Shape.ABOUT_DAY) or scale.at(mark.end) - scale.at(mark.start) < least:
        return middle - least / 2, middle + least / 2
    return scale.at(mark.start), scale.at(mark.end)


def is_stub(placed: Placed, scale: Scale) -> bool:
    """Whether a bar is so short on this axis that a small square has to stand for it."""
    mark = placed.mark
    if mark.start is None or mark.end is None or mark.shape not in (Shape.SPAN, Shape.WITHIN):
        return False
    return scale.at(mark.end) - scale.at(mark.start) < STUB


def laid_out(
    lanes: Sequence[Lane], marks: Sequence[Mark], scale: Scale, *, labelled_rows: int, headers: bool, tallest: float, row: float = ROW
) -> tuple[tuple[Box, ...], tuple[Placed, ...]] | None:
    """The boxes of the lanes from top to bottom, and every mark of every lane; None if that would be higher than `tallest` pixels.

    A lane of up to `labelled_rows` rows, each `row` pixels high, is labelled throughout; 0 means no labels at all. `headers` puts a
    lane's title above its rows.
    """
    boxes: list[Box] = []
    placed: list[Placed] = []
    top = 0.0
    for lane in lanes:
        members = [Placed(marks[number], colour, *extent(marks[number], scale)) for number, colour in lane.members]
        packed = _lane_rows(members, scale, labelled_rows, row, tallest - top)
        if packed is None:
            return None
        rows, height = packed
        rows_top = top + (HEADER if headers else LANE_MARGIN)
        ground = max(height, 0 if headers else LEAST_LANE - 2 * LANE_MARGIN)
        bottom = rows_top + ground + LANE_MARGIN
        shift = rows_top + (ground - height) / 2
        placed.extend(moved(item, item.y + shift, item.row) for item in rows)
        boxes.append(Box(lane, top, rows_top, bottom))
        top = bottom
        if top > tallest:
            return None
    return tuple(boxes), tuple(placed)


def _lane_rows(members: list[Placed], scale: Scale, labelled_rows: int, row: float, tallest: float) -> tuple[list[Placed], float] | None:
    """The members of one lane in rows, and how high these are; None if higher than `tallest`."""
    if labelled_rows:
        rows, count = packed(_in_time_order(labelled(item, scale) for item in members), row, labelled_rows, all_of_them=True)
        if len(rows) == len(members):
            return rows, count * row
    rows, count = packed(_in_time_order(members), SLIM_ROW, int(tallest / SLIM_ROW), all_of_them=True)
    if len(rows) < len(members):
        return None
    return (_labelled_where_free(rows, scale) if labelled_rows else rows), count * SLIM_ROW


def _in_time_order(members: Iterable[Placed]) -> list[Placed]:
    return sorted(members, key=lambda item: (item.mark.at, item.left, item.mark.event_id))


def packed(members: Iterable[Placed], row: float, most: int, *, all_of_them: bool = False) -> tuple[list[Placed], int]:
    """The members in rows of that height, and how many rows; each goes to the first with room, and is left out if none of `most` has.

    With `all_of_them` the first that would be left out ends it.
    """
    rows: list[list[tuple[float, float]]] = []  # what is taken in each, gaps included
    done: list[Placed] = []
    for item in members:
        left, right = item.taken
        index = next((index for index, taken in enumerate(rows) if _is_free(taken, left, right)), len(rows))
        if index == len(rows):
            if index == most and all_of_them:
                break
            if index == most:
                continue
            rows.append([])
        rows[index].append((left - _MARK_GAP, right + _MARK_GAP))
        done.append(moved(item, (index + 0.5) * row, row))
    return done, len(rows)


def _is_free(taken: list[tuple[float, float]], left: float, right: float) -> bool:
    """Whether nothing in a row is taken between two pixels; looks from the right, where the last marks stand."""
    for start, end in reversed(taken):  # noqa: SIM110  as `all` it takes twice as long
        if start < right and end > left:
            return False
    return True


def labelled(item: Placed, scale: Scale) -> Placed:
    """The mark with its label: to the right where it fits, else to the left, else within its bar, else cut to the widest of these."""
    rooms: dict[Side, float] = {"right": scale.pixels - item.right - _LABEL_GAP - 2, "left": item.left - _LABEL_GAP - 2}
    if item.mark.shape in (Shape.SPAN, Shape.WITHIN):
        rooms["inside"] = item.right - item.left - 14
    return _fitted(item, rooms, scale)


def _fitted(item: Placed, rooms: dict[Side, float], scale: Scale) -> Placed:
    text = shortened(item.mark.title, min(_WIDEST_LABEL, _LABEL_SHARE * scale.pixels), LABEL_SIZE)
    width = text_width(text, LABEL_SIZE)
    sides: list[Side] = sorted(rooms, key=lambda side: rooms[side] < width)  # those with room first, in the order given
    side = sides[0] if rooms[sides[0]] >= width else max(sides, key=lambda side: rooms[side])
    label = text if rooms[side] >= width else shortened(text, rooms[side], LABEL_SIZE)
    return Placed(item.mark, item.colour, item.left, item.right, item.y, item.row, label, side)


def _labelled_where_free(rows: list[Placed], scale: Scale) -> list[Placed]:
    """Labels between the marks of rows that are packed already; a mark with too little room on either side stays without."""
    done: list[Placed] = []
    by_row: dict[float, list[Placed]] = {}
    for item in rows:
        by_row.setdefault(item.y, []).append(item)
    for row in by_row.values():
        row.sort(key=lambda item: item.left)
        free_from = 0.0
        for item, following in zip(row, [*(item.left for item in row[1:]), scale.pixels], strict=True):
            rooms: dict[Side, float] = {"right": following - item.right, "left": item.left - free_from}
            fitted = _fitted(item, {side: room - _LABEL_GAP - _MARK_GAP for side, room in rooms.items()}, scale)
            fitted = fitted if len(fitted.label) >= _LEAST_SHOWN * len(item.mark.title) else item
            free_from = fitted.taken[1]
            done.append(fitted)
    return done
