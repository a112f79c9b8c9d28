"""How much ink a mark gets, in pixels: never ends where no end is known, and is never shorter than the precision.

What has no end is solid as far as it is known to have lasted, to the day of the text, and fades from there to the edge of the axis; what
reaches beyond an edge has an arrow there. What is known to a day is a point while a day is narrow, and a bar over that day once it is
wider than `POINT` pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from timeline.picture.marks import Mark, Shape
from timeline.picture.scale import Scale

DIAMOND, STUB, POINT = 12, 10, 20  # pixels: a diamond; the square for a bar too short to be seen; the widest unit that is a point
ARROW = 7


class Form(StrEnum):
    """What is drawn."""

    POINT = "point"
    SQUARE = "square"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Ink:
    """`left` and `right` are where the ink begins and ends; `known` where it begins to fade, for a bar with an open end.

    `before` and `after` tell whether it reaches beyond the left and the right edge of the axis; what is not `seen` lies outside of it.
    """

    form: Form
    left: float
    right: float
    hatched: bool = False
    known: float | None = None
    before: bool = False
    after: bool = False
    seen: bool = True


def ink_of(mark: Mark, scale: Scale) -> Ink:
    """The ink of a mark on an axis, cut off at its edges."""
    if mark.start is None or mark.end is None:
        return _open(mark, scale)
    first, last = mark.unit or (mark.start, mark.end)
    left, right = scale.at(first), scale.at(last)
    if mark.is_fine:
        if right - left <= POINT:
            middle = scale.at(mark.at)
            return _held(Ink(Form.POINT, middle - DIAMOND / 2, middle + DIAMOND / 2), scale, middle, middle)
        return _cut(left, right, scale, hatched=True)
    if right - left < STUB:
        middle = (left + right) / 2
        ink = Ink(Form.SQUARE, middle - STUB / 2, middle + STUB / 2, hatched=mark.shape is Shape.WITHIN)
        return _held(ink, scale, left, right)
    return _cut(left, right, scale, hatched=mark.shape is Shape.WITHIN)


def _held(ink: Ink, scale: Scale, left: float, right: float) -> Ink:
    """The ink of what is too small to be cut off."""
    return ink if right >= 0 and left <= scale.pixels else replace(ink, seen=False)


def _cut(left: float, right: float, scale: Scale, *, hatched: bool) -> Ink:
    if right <= 0 or left >= scale.pixels:
        return Ink(Form.BAR, left, right, hatched=hatched, seen=False)
    before, after = left < 0, right > scale.pixels
    return Ink(Form.BAR, max(left, 0.0), min(right, scale.pixels), hatched=hatched, before=before, after=after)


def _open(mark: Mark, scale: Scale) -> Ink:
    """A bar to the edge of the axis. "Until" is known to have lasted from the day of the text on, if that is before its end."""
    told = None if mark.told is None else scale.at(mark.told)
    if mark.end is None:
        start = scale.at(mark.first)
        if start >= scale.pixels:
            return Ink(Form.BAR, start, start + DIAMOND, known=start, seen=False)
        known = min(max(start, start if told is None else told, 0.0), scale.pixels)
        return Ink(Form.BAR, max(start, 0.0), scale.pixels, known=known, before=start < 0, after=True)
    end = scale.at(mark.last)
    if end <= 0:
        return Ink(Form.BAR, end - DIAMOND, end, known=end, seen=False)
    known = max(min(end, end if told is None else told, scale.pixels), 0.0)
    return Ink(Form.BAR, 0.0, min(end, scale.pixels), known=known, before=True, after=end > scale.pixels)
