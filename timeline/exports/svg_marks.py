"""One mark as SVG: its ink by what is known of its time, and its label."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from timeline.exports.characters import on_one_line
from timeline.exports.markup import Markup, element, joined
from timeline.interface import say
from timeline.picture.colours import Tokens
from timeline.picture.event_kinds import EVENT_COLOURS
from timeline.picture.ink import ARROW, DIAMOND, STUB, Form, Ink
from timeline.picture.layout import LABEL_SIZE, LINE, Label, Placed
from timeline.picture.marks import Shape
from timeline.picture.text_metrics import text_width

_FAINT = "0.12"


def drawn(item: Placed, look: Tokens, *, prefix: str = "") -> Markup:
    """The ink of one mark with its label; nothing for what lies outside of the axis. `prefix` stands before the names of hatches."""
    if not item.ink.seen:
        return Markup("")
    return joined([*_ink(item, look, prefix), *(_label(item, item.label, look) if item.label else ())])


def _ink(item: Placed, look: Tokens, prefix: str) -> list[Markup]:
    ink, colour = item.ink, item.colour
    y, thick = item.bar
    if ink.form is Form.POINT:
        return [diamond((ink.left + ink.right) / 2, y, colour, look, hollow=item.mark.shape is Shape.ABOUT_DAY)]
    if ink.form is Form.SQUARE:
        return [_rect(ink.left, ink.right, y, STUB, **_fill(colour, hatched=ink.hatched, prefix=prefix))]
    if ink.known is not None:
        return _open(ink, y, thick, colour, until=item.mark.start is None, prefix=prefix)
    bar = _rect(ink.left, ink.right, y, thick, rx=3, **_fill(colour, hatched=ink.hatched, prefix=prefix))
    return [bar, *_arrows(ink, y, colour)]


def _open(ink: Ink, y: float, thick: float, colour: str, *, until: bool, prefix: str) -> list[Markup]:
    """Solid as far as it is known, then fading to the edge."""
    known = ink.known or 0.0
    solid, fading = ((known, ink.right), (ink.left, known)) if until else ((ink.left, known), (known, ink.right))
    name = f"url(#{prefix}{'until' if until else 'since'}-{colour[1:]})"
    made = [_rect(*solid, y, thick, fill=colour)] if solid[1] > solid[0] else []
    if fading[1] > fading[0]:
        made.append(_rect(*fading, y, thick, fill=name))
    return [*made, *_arrows(ink, y, colour)]


def _arrows(ink: Ink, y: float, colour: str) -> list[Markup]:
    """Where a bar reaches beyond an edge."""
    made: list[Markup] = []
    for there, x, length in ((ink.before, ink.left, -ARROW), (ink.after, ink.right, ARROW)):
        if there:
            made.append(
                element("polygon", points=f"{x:.1f},{y:.1f} {x - length:.1f},{y - 5:.1f} {x - length:.1f},{y + 5:.1f}", fill=colour)
            )
    return made


def diamond(x: float, y: float, colour: str, look: Tokens, *, hollow: bool) -> Markup:
    """A point in time, hollow for about that day."""
    half = DIAMOND / 2 - (1 if hollow else 0)
    points = f"{x:.1f},{y - half:.1f} {x + half:.1f},{y:.1f} {x:.1f},{y + half:.1f} {x - half:.1f},{y:.1f}"
    if hollow:
        return element("polygon", points=points, fill=look.page, stroke=colour, stroke_width="2")
    return element("polygon", points=points, fill=colour)


def _rect(left: float, right: float, y: float, height: float, **ink: str | float) -> Markup:
    return element("rect", x=left, y=y - height / 2, width=max(right - left, 1), height=height, **ink)


def _fill(colour: str, *, hatched: bool, prefix: str) -> dict[str, str | float]:
    return {"fill": f"url(#{prefix}hatch-{colour[1:]})", "stroke": colour, "stroke_width": "1.4"} if hatched else {"fill": colour}


def _label(item: Placed, label: Label, look: Tokens) -> list[Markup]:
    y = item.text_y + 4 - (len(label.lines) - 1) * LINE / 2
    anchor = "end" if label.side == "left" else None
    made: list[Markup] = []
    for index, line in enumerate(label.lines):
        parts: list[str] = [on_one_line(line)]
        if index == 0 and label.date:
            parts = [element("tspan", line[: label.date], font_weight="bold"), line[label.date :]]
        made.append(element("text", *parts, x=label.x, y=y + index * LINE, font_size=LABEL_SIZE, fill=look.text, text_anchor=anchor))
    return made


def key(placed: Sequence[Placed], look: Tokens, x: float, y: float, room: float, *, prefix: str = "") -> tuple[list[Markup], int]:
    """What the shapes mean and, where there is more than one, the colours; in how many rows of `KEY_ROW` pixels, none wider than `room`."""
    made: list[Markup] = []
    at, rows = x, 1
    for words, sample, wide in _entries(placed, look, prefix):
        needed = wide + text_width(words, 12) + 22
        if at + needed > x + room and at > x:
            at, rows = x, rows + 1
        down = y + (rows - 1) * KEY_ROW
        made += [*sample(at, down), element("text", words, x=at + wide, y=down + 4, font_size=12, fill=look.muted)]
        at += needed
    return made, rows


KEY_ROW = 19


def _entries(placed: Sequence[Placed], look: Tokens, prefix: str) -> list[tuple[str, Callable[[float, float], list[Markup]], float]]:
    """The words of each entry of the key, what draws its sample at a place, and how wide that is."""
    colours, shapes = {item.colour for item in placed}, {item.mark.shape for item in placed}
    kinds = [
        (say(kind.value), partial(_dot, colour), 16.0) for kind, colour in EVENT_COLOURS.items() if colour in colours and len(colours) > 1
    ]
    forms = [(say(shape.value), partial(_sample, shape, look, prefix), 34.0) for shape in Shape if shape in shapes]
    return [*kinds, *forms]


def _dot(colour: str, x: float, y: float) -> list[Markup]:
    return [element("circle", cx=x + 5, cy=y, r=5, fill=colour)]


def _sample(shape: Shape, look: Tokens, prefix: str, x: float, y: float) -> list[Markup]:
    if shape in (Shape.DAY, Shape.ABOUT_DAY):
        return [diamond(x + 20, y, look.line, look, hollow=shape is Shape.ABOUT_DAY)]
    if shape in (Shape.SPAN, Shape.WITHIN):
        return [_rect(x, x + 26, y, 12, rx=3, **_fill(look.line, hatched=shape is Shape.WITHIN, prefix=prefix))]
    until = shape is Shape.UNTIL
    ink = Ink(Form.BAR, x, x + 26, known=x + 17 if until else x + 9, before=until, after=not until)
    return _open(ink, y, 6, look.line, until=until, prefix=prefix)


def definitions(colours: Iterable[str], look: Tokens, *, name: str = "") -> Markup:
    """Hatches and fades, one for each colour."""
    made: list[Markup] = []
    for colour in sorted({*colours, look.line}):
        code = colour[1:]
        made.append(element(
            "pattern",
            element("rect", width=6, height=6, fill=colour, fill_opacity="0.14"),
            element("rect", width="1.4", height=6, fill=colour),
            id=f"{name}hatch-{code}", width=6, height=6, patternUnits="userSpaceOnUse", patternTransform="rotate(45)",
        ))  # fmt: skip
        for side, (x1, x2) in (("since", (0, 1)), ("until", (1, 0))):
            stops = element("stop", offset=0, stop_color=colour), element("stop", offset=1, stop_color=colour, stop_opacity=_FAINT)
            made.append(element("linearGradient", *stops, id=f"{name}{side}-{code}", x1=x1, x2=x2, y1=0, y2=0))
    return element("defs", *made)
