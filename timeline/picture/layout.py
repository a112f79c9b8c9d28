"""Where every mark and every label stands, in pixels; knows no plotly.

Rows are filled in the order of time, each mark going to the first row that has room for it and its label, so that a lane reads
downwards like stairs. A label gets all the free room of its row, then a second line, then "…". Vertical places are pixels from the top
of the plot.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.interface import say
from timeline.picture.ink import ARROW, Form, Ink, ink_of
from timeline.picture.labels import Words, words_of
from timeline.picture.lanes import Lane
from timeline.picture.marks import Mark
from timeline.picture.scale import Scale
from timeline.picture.text_metrics import BOLDER, broken, shortened, text_width

LABEL_SIZE, LINE = 12, 15  # pixels of a letter, and from line to line
ROW, SLIM_ROW, LANE_MARGIN, LEAST_LANE, BARE_LANE, HEADER = 26, 18, 5, 40, 24, 24
MOST_LABELLED_ROWS = 60  # a lane that would need more is drawn slim, with labels only where there is room
THICK, THIN = 0.5, 5.0  # of the height of its row, for a bar; pixels of one that has its label above it
_LABEL_GAP, _MARK_GAP = 7, 10
_LEAST_SHOWN = 0.6  # of a label; a shorter piece between two marks says nothing
_SHORT = 60  # letters of a label that is whole or not there, between two marks
_TWO_LINES = (2.0, 1.8, 1.6)  # of its room, what a label on two lines is cut to: words do not break where a line ends
_LONG = 90  # pixels from which on a bar has its label above it

Side = Literal["left", "right", "above"]


@dataclass(frozen=True, slots=True)
class Label:
    """A label in its place: one or two lines that begin at the pixel `x` (end there, with side "left"), the first with the date.

    `date` is how many letters of the first line are the date. `cut` tells whether something is left out.
    """

    lines: tuple[str, ...]
    side: Side
    x: float
    width: float
    date: int
    cut: bool = False

    @property
    def taken(self) -> tuple[float, float]:
        """From where to where it goes."""
        return (self.x - self.width, self.x) if self.side == "left" else (self.x, self.x + self.width)


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark on the page: its ink, its label if it has one, `y` the middle of its row and `row` the row's height."""

    mark: Mark
    colour: str
    ink: Ink
    y: float = 0.0
    row: float = ROW
    label: Label | None = None

    @property
    def taken(self) -> tuple[float, float]:
        """From where to where the row is taken, label included."""
        if not self.label:
            return self.ink.left, self.ink.right
        left, right = self.label.taken
        return min(self.ink.left, left), max(self.ink.right, right)

    @property
    def height(self) -> float:
        """How high a row has to be for it."""
        return ROW + (LINE - 1 if self.label and len(self.label.lines) > 1 else 0)

    @property
    def is_thin(self) -> bool:
        """Whether it is a bar below its label."""
        return self.label is not None and self.label.side == "above"

    @property
    def bar(self) -> tuple[float, float]:
        """The middle of the bar, and how thick it is."""
        if self.is_thin:
            return self.y + self.row / 2 - THIN / 2 - 3, THIN
        return self.y, min(self.row, ROW) * THICK

    @property
    def text_y(self) -> float:
        """The middle of the label's lines."""
        return self.y - (THIN - 1 if self.is_thin else 0)


@dataclass(frozen=True, slots=True)
class Box:
    """The ground that a lane stands on, from `top` to `bottom`; how many of its marks in view have no label."""

    lane: Lane
    top: float
    bottom: float
    unlabelled: int = 0
    is_bare: bool = False  # whether none of its marks is in view; it is then slim, with its name alone

    @property
    def note(self) -> str:
        """How many events it holds; "" where none of them is in view."""
        return "" if self.is_bare else self.lane.note

    @property
    def absent(self) -> str:
        """How many of its marks in view have no label, in words; "" if all have one."""
        return say("{count} unlabelled", count=self.unlabelled) if self.unlabelled else ""


def laid_out(
    lanes: Sequence[Lane], marks: Sequence[Mark], scale: Scale, *, labelled_rows: int, headers: bool, tallest: float
) -> tuple[tuple[Box, ...], tuple[Placed, ...]] | None:
    """The boxes of the lanes from top to bottom, and every mark of every lane; None if that would be higher than `tallest` pixels.

    A lane of up to `labelled_rows` rows is labelled throughout; 0 means no labels at all. `headers` puts a lane's title above its rows.
    """
    boxes: list[Box] = []
    placed: list[Placed] = []
    top = 0.0
    inks = [ink_of(mark, scale) for mark in marks]
    for lane in lanes:
        members = _in_time_order(Placed(marks[number], colour, inks[number]) for number, colour in lane.members)
        found = _lane_rows(members, lane, scale, labelled_rows, tallest - top)
        if found is None:
            return None
        rows, height = found
        rows_top = top + (HEADER if headers else LANE_MARGIN)
        is_bare = not any(item.ink.seen for item in rows)
        least = 0 if headers else (BARE_LANE if is_bare else LEAST_LANE) - 2 * LANE_MARGIN
        ground = least if is_bare else max(height, least)
        bottom = rows_top + ground + LANE_MARGIN
        shift = rows_top + (ground - height) / 2
        placed.extend(moved(item, item.y + shift) for item in rows)
        bare = sum(item.label is None and item.ink.seen for item in rows) if labelled_rows else 0
        boxes.append(Box(lane, top, bottom, bare, is_bare=is_bare))
        top = bottom
        if top > tallest:
            return None
    return tuple(boxes), tuple(placed)


def moved(item: Placed, y: float, row: float | None = None) -> Placed:
    """The same at another height (`dataclasses.replace` takes several times as long, and this is done for every mark)."""
    return Placed(item.mark, item.colour, item.ink, y, item.row if row is None else row, item.label)


def _lane_rows(members: list[Placed], lane: Lane, scale: Scale, labelled_rows: int, tallest: float) -> tuple[list[Placed], float] | None:
    """The members of one lane in rows, and how high these are; None if higher than `tallest`."""
    if labelled_rows:
        rows = _rows((labelled(item, lane.title, scale) for item in members), labelled_rows)
        if rows is not None:
            return _stacked(rows)
    rows = _rows(members, int(tallest / SLIM_ROW))
    if rows is None:
        return None
    if labelled_rows:
        rows = [_labelled_where_free(row, lane.title, scale) for row in rows]
    return [moved(item, (index + 0.5) * SLIM_ROW, SLIM_ROW) for index, row in enumerate(rows) for item in row], len(rows) * SLIM_ROW


def _in_time_order(members: Iterable[Placed]) -> list[Placed]:
    return sorted(members, key=lambda item: (item.mark.at, item.ink.left, item.mark.event_id))


def _stacked(rows: Sequence[Sequence[Placed]]) -> tuple[list[Placed], float]:
    """The members with the heights that their rows need."""
    done: list[Placed] = []
    top = 0.0
    for row in rows:
        height = max(item.height for item in row)
        done.extend(moved(item, top + height / 2, height) for item in row)
        top += height
    return done, top


def _rows(members: Iterable[Placed], most: int) -> list[list[Placed]] | None:
    """The members in rows, each in the first with room; None if some would need one more than `most`.

    What lies outside of the window is spread over the rows that the others need: it has no label until the reader moves there.
    """
    rows: list[list[Placed]] = []
    taken: list[list[tuple[float, float]]] = []  # in each row, gaps included
    unseen: list[Placed] = []
    for item in members:
        if not item.ink.seen:
            unseen.append(item)
            continue
        left, right = item.taken
        index = next((index for index, others in enumerate(taken) if _is_free(others, left, right)), len(rows))
        if index == len(rows):
            if index == most:
                return None
            rows.append([])
            taken.append([])
        rows[index].append(item)
        taken[index].append((left - _MARK_GAP, right + _MARK_GAP))
    if unseen and not rows:
        rows.append([])
    for number, item in enumerate(unseen):
        rows[number % len(rows)].append(item)
    return rows


def packed(members: Iterable[Placed], row: float, most: int) -> tuple[list[Placed], int]:
    """The members in at most so many rows of that height, and how many rows; what has no room in any is left out."""
    taken: list[list[tuple[float, float]]] = []
    done: list[Placed] = []
    for item in members:
        left, right = item.taken
        index = next((index for index, others in enumerate(taken) if _is_free(others, left, right)), len(taken))
        if index == most or not item.ink.seen:
            continue
        if index == len(taken):
            taken.append([])
        taken[index].append((left - _MARK_GAP, right + _MARK_GAP))
        done.append(moved(item, (index + 0.5) * row, row))
    return done, len(taken)


def _is_free(taken: list[tuple[float, float]], left: float, right: float) -> bool:
    """Whether nothing in a row is taken between two pixels; looks from the right, where the last marks stand."""
    for start, end in reversed(taken):  # noqa: SIM110  as `all` it takes twice as long
        if start < right and end > left:
            return False
    return True


# ------------------------------------------------------------------------------------------------------- labels


def labelled(item: Placed, lane: str, scale: Scale, *, lines: int = 2) -> Placed:
    """The mark with its label: to the right where it fits, else to the left, else on two lines.

    A bar with an open end has it above, since its row is taken; so has a long one with too little room beside it.
    """
    if not item.ink.seen:
        return item
    words = words_of(item.mark, lane, scale)
    rooms = (scale.pixels - item.ink.right - _LABEL_GAP - 2, item.ink.left - _LABEL_GAP - 2)
    is_long = item.ink.form is Form.BAR and item.ink.right - item.ink.left >= _LONG
    if item.ink.known is not None or (is_long and width_of(words) > max(rooms)):
        return _with(item, _above(item.ink, words, scale, lines))
    return _with(item, _beside(item.ink, words, rooms, lines))


def _with(item: Placed, label: Label | None) -> Placed:
    return Placed(item.mark, item.colour, item.ink, item.y, item.row, label)


def width_of(words: Words) -> float:
    """Pixels that a label takes on one line; its date is bold."""
    return text_width(words.text, LABEL_SIZE) + (BOLDER - 1) * text_width(words.date, LABEL_SIZE)


def _beside(ink: Ink, words: Words, rooms: tuple[float, float], lines: int) -> Label | None:
    """A label to the right or left of a mark, with so much room on each side."""
    width, (right, left) = width_of(words), rooms
    side: Side = "right" if width <= right or (width > left and right >= left) else "left"
    return _made(words, min(width, max(rooms)), side, ink.right + _LABEL_GAP if side == "right" else ink.left - _LABEL_GAP, lines)


def _above(ink: Ink, words: Words, scale: Scale, lines: int) -> Label | None:
    """A label above a bar, from its beginning on; as far to the left as it needs where it would not fit."""
    width, shift = width_of(words), ARROW + 3
    begin = ink.left + (shift if ink.before else 0)
    if width > scale.pixels - begin - 2:
        begin = max(2.0 + (shift if ink.before else 0), scale.pixels - 2 - width)
    return _made(words, scale.pixels - begin - 2, "above", begin, lines)


def _made(words: Words, room: float, side: Side, x: float, lines: int) -> Label | None:
    """The words on one line, or on two, or cut off; None if not even the beginning has room."""
    width, extra = width_of(words), (BOLDER - 1) * text_width(words.date, LABEL_SIZE)
    if width <= room + 0.5:
        return Label((words.text,), side, x, width, len(words.date))
    if lines > 1 and (halves := broken(words.text, room - extra, LABEL_SIZE)):
        widest = max(text_width(half, LABEL_SIZE) for half in halves) + extra
        return Label(halves, side, x, widest, min(len(words.date), len(halves[0])))
    for share in _TWO_LINES if lines > 1 else ():
        text = shortened(words.text, share * room - extra, LABEL_SIZE)
        if text and (halves := broken(text, room - extra, LABEL_SIZE)):
            widest = max(text_width(half, LABEL_SIZE) for half in halves) + extra
            return Label(halves, side, x, widest, min(len(words.date), len(halves[0])), cut=True)
    text = shortened(words.text, room - extra, LABEL_SIZE)
    return Label((text,), side, x, text_width(text, LABEL_SIZE) + extra, min(len(words.date), len(text)), cut=True) if text else None


def _labelled_where_free(row: Sequence[Placed], lane: str, scale: Scale) -> list[Placed]:
    """Labels between the marks of a row that is packed already; a mark with too little room on either side stays without."""
    seen = sorted((item for item in row if item.ink.seen), key=lambda item: item.ink.left)
    done = [item for item in row if not item.ink.seen]
    free_from = 0.0
    for item, following in zip(seen, [*(item.ink.left for item in seen[1:]), scale.pixels], strict=True):
        words = words_of(item.mark, lane, scale)
        rooms = (following - item.ink.right - _LABEL_GAP - _MARK_GAP, item.ink.left - free_from - _LABEL_GAP - _MARK_GAP)
        label = _beside(item.ink, words, rooms, 1) if max(rooms) > 0 else None
        if label and len(label.lines[0]) < (_LEAST_SHOWN if len(words.text) > _SHORT else 1.0) * len(words.text):
            label = None
        fitted = _with(item, label)
        free_from = fitted.taken[1]
        done.append(fitted)
    return done
