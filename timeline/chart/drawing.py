"""Placed marks as a plotly figure: one trace for each shape, one for the labels; lane bands, rings, the key.

What a reader can click carries the event id as ``customdata[0]``. Traces that only decorate have ``meta == "decoration"`` and let the
pointer through.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from timeline.chart.axis import duration, moment_text
from timeline.chart.hypertext import card, safe
from timeline.chart.spec import Drawing
from timeline.picture.colours import Tokens, faded, ink_on, mixed
from timeline.picture.layout import DIAMOND, LABEL_SIZE, STUB, Placed, is_stub
from timeline.picture.marks import Shape
from timeline.picture.scale import Scale
from timeline.picture.text_metrics import FAMILY

DECORATION = "decoration"
DIMMED, DIMMED_BELOW = 0.5, 0.12  # the latter for bars behind the square that stands for them
_HOVER = "%{customdata[1]}<extra></extra>"
_FADES = tuple((step + 1) / 13 for step in range(12))  # an open bar is laid over itself in these shares of its length: it fades out
_FEW_FADES = (0.3, 0.65)  # where there are so many that each rectangle counts
_THICKNESS = 0.5  # of the height of its row


def draw(figure: Drawing, placed: Sequence[Placed], scale: Scale, look: Tokens, selected: str | None) -> None:
    """Add every mark to the figure, rings below and labels above."""
    chosen = selected if any(item.mark.event_id == selected for item in placed) else None
    _rings(figure, [item for item in placed if item.mark.event_id == chosen], scale, look)
    by_shape = {shape: [item for item in placed if item.mark.shape is shape] for shape in Shape}
    for shape, items in by_shape.items():
        if not items:
            continue
        match shape:
            case Shape.DAY | Shape.ABOUT_DAY:
                _diamonds(figure, items, look, chosen, hollow=shape is Shape.ABOUT_DAY)
            case Shape.SPAN | Shape.WITHIN:
                for short in (False, True):
                    some = [item for item in items if is_stub(item, scale) is short]
                    _bars(figure, some, chosen, hatched=shape is Shape.WITHIN, short=short)
            case _:
                _open_bars(figure, items, scale, chosen, look)
    _stubs(figure, [item for item in placed if is_stub(item, scale)], chosen, look)
    _labels(figure, [item for item in placed if item.label], scale, look, chosen)
    _key(figure, [shape for shape, items in by_shape.items() if items], look)


def _clickable(items: Sequence[Placed], chosen: str | None, dimmed: float = DIMMED) -> dict[str, Any]:
    """What a trace of marks needs to be hovered, clicked and dimmed."""
    return {
        "y": [item.y for item in items],
        "customdata": [[item.mark.event_id, card(item.mark)] for item in items],
        "hovertemplate": _HOVER,
        "showlegend": False,
        **_dimmed(items, chosen, dimmed),
    }


def _dimmed(items: Sequence[Placed], chosen: str | None, opacity: float = DIMMED) -> dict[str, Any]:
    """Baked selection: it survives a rerun, which a selection made by the browser does not."""
    points = None if chosen is None else [index for index, item in enumerate(items) if item.mark.event_id == chosen]
    return {"selectedpoints": points, "unselected": {"marker": {"opacity": opacity}}}


def _diamonds(figure: Drawing, items: Sequence[Placed], look: Tokens, chosen: str | None, *, hollow: bool) -> None:
    colours = [item.colour for item in items]
    figure.add_scatter(
        name=(Shape.ABOUT_DAY if hollow else Shape.DAY).value,
        mode="markers",
        x=[moment_text(item.mark.at) for item in items],
        marker={
            "symbol": "diamond",
            "size": DIAMOND - 1 if hollow else DIAMOND,
            "color": look.page if hollow else colours,
            "line": {"width": 2 if hollow else 1, "color": colours if hollow else look.page},
        },
        **_clickable(items, chosen),
    )


def _bars(figure: Drawing, items: Sequence[Placed], chosen: str | None, *, hatched: bool, short: bool) -> None:
    """Bars of their true length; a `short` one is slim, so that the square that stands for it hides it until the reader zooms in."""
    if not items:
        return
    colours = [item.colour for item in items]
    marker: dict[str, Any] = {"color": colours, "line": {"color": colours, "width": 1}, "cornerradius": 4}
    if hatched:
        # plotly.js takes the lines of the hatch from marker.color; a list of pattern.fgcolor it ignores
        marker["pattern"] = {"shape": "/", "size": 6, "solidity": 0.22, "bgcolor": [faded(colour, 0.14) for colour in colours]}
        marker["line"]["width"] = 1.4
    figure.add_bar(
        name=(Shape.WITHIN if hatched else Shape.SPAN).value,
        orientation="h",
        base=[moment_text(item.mark.start or 0) for item in items],
        x=[duration((item.mark.end or 0) - (item.mark.start or 0)) for item in items],
        width=[STUB - 2 if short else item.row * _THICKNESS for item in items],
        marker=marker,
        **_clickable(items, chosen, DIMMED_BELOW if short else DIMMED),
    )


def _stubs(figure: Drawing, items: Sequence[Placed], chosen: str | None, look: Tokens) -> None:
    """Small squares over bars too short to be seen; they keep their size when the reader zooms in and the true bar appears."""
    if not items:
        return
    solid = [item.mark.shape is Shape.SPAN for item in items]
    figure.add_scatter(
        name="short",
        mode="markers",
        x=[moment_text(item.mark.at) for item in items],
        marker={
            "symbol": "square",
            "size": STUB,
            "color": [item.colour if full else mixed(item.colour, look.page, 0.2) for item, full in zip(items, solid, strict=True)],
            "line": {"width": 1.6, "color": [item.colour for item in items]},
        },
        **_clickable(items, chosen),
    )


def _open_bars(figure: Drawing, items: Sequence[Placed], scale: Scale, chosen: str | None, look: Tokens) -> None:
    """Bars with one bound: firm where the bound is known, fading into an arrow where nothing is."""
    until = items[0].mark.shape is Shape.UNTIL
    ends = [(item.left + 7, item.right) if until else (item.left, item.right - 7) for item in items]

    def bar(share: float, opacity: float, **more: Any) -> None:
        starts = [right - (right - left) * share if until else left for left, right in ends]
        figure.add_bar(
            orientation="h",
            base=[moment_text(scale.moment(start)) for start in starts],
            x=[duration(scale.moment((right - left) * share) - scale.low) for left, right in ends],
            width=[item.row * _THICKNESS for item in items],
            marker={"color": [faded(item.colour, opacity) for item in items], "line": {"width": 0}, "cornerradius": 0},
            **more,
        )

    bar(1.0, 0.22, name=items[0].mark.shape.value, **_clickable(items, chosen))
    quiet = {"y": [item.y for item in items], "hoverinfo": "skip", "showlegend": False, "meta": DECORATION, **_dimmed(items, chosen)}
    fades = _FADES if len(items) <= 60 else _FEW_FADES
    for share in fades:
        bar(share, 1 - 0.12 ** (1 / len(fades)), **quiet)
    figure.add_scatter(
        name="arrow",
        mode="markers",
        x=[moment_text(scale.moment(left - 2 if until else right + 2)) for left, right in ends],
        marker={
            "symbol": "triangle-left" if until else "triangle-right",
            "size": 10,
            "color": [item.colour for item in items],
            "line": {"width": 0},
        },
        **_clickable(items, chosen),
    )


def _rings(figure: Drawing, items: Sequence[Placed], scale: Scale, look: Tokens) -> None:
    """The selected event, ringed in each of its lanes: a larger diamond or bar below it."""
    pointed = [item for item in items if _is_point(item, scale)]
    barred = [item for item in items if item not in pointed]
    quiet: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False, "meta": DECORATION}
    if pointed:
        symbols = ["diamond-open" if item.mark.shape in (Shape.DAY, Shape.ABOUT_DAY) else "square-open" for item in pointed]
        figure.add_scatter(
            name="selected",
            mode="markers",
            x=[moment_text(item.mark.at) for item in pointed],
            y=[item.y for item in pointed],
            marker={"symbol": symbols, "size": DIAMOND + 6, "color": look.ring, "line": {"width": 2}},
            **quiet,
        )
    if barred:
        figure.add_bar(
            name="selected",
            orientation="h",
            base=[moment_text(scale.moment(item.left - 3)) for item in barred],
            x=[duration(scale.moment(item.right - item.left + 6) - scale.low) for item in barred],
            y=[item.y for item in barred],
            width=[item.row * _THICKNESS + 6 for item in barred],
            marker={"color": "rgba(0,0,0,0)", "line": {"color": look.ring, "width": 2}, "cornerradius": 6},
            **quiet,
        )


def _labels(figure: Drawing, items: Sequence[Placed], scale: Scale, look: Tokens, chosen: str | None) -> None:
    if not items:
        return
    solid = [item.side == "inside" and item.mark.shape is Shape.SPAN for item in items]
    figure.add_scatter(
        name="labels",
        mode="text",
        x=[moment_text(_held_at(item, scale)) for item in items],
        y=[item.y for item in items],
        text=[_spaced(item, scale) for item in items],
        textposition=["middle left" if item.side == "left" else "middle right" for item in items],
        textfont={
            "size": LABEL_SIZE,
            "family": FAMILY,
            "color": [ink_on(item.colour) if full else look.text for item, full in zip(items, solid, strict=True)],
        },
        hoverinfo="skip",
        showlegend=False,
        meta=DECORATION,
        selectedpoints=_dimmed(items, chosen)["selectedpoints"],
        unselected={"textfont": {"color": look.muted}},
    )


def _held_at(item: Placed, scale: Scale) -> float:
    """The instant at which a label is held, so that it stays beside its mark however far the reader zooms in."""
    if _is_point(item, scale):
        return item.mark.at
    return scale.moment(item.right if item.side == "right" else item.left)


def _spaced(item: Placed, scale: Scale) -> str:
    """The label, kept off its mark by a space of fixed width: past half a diamond, or just off the end of a bar."""
    space = "\u2003" if _is_point(item, scale) else "\u2002"
    return safe(item.label) + space if item.side == "left" else space + safe(item.label)


def _is_point(item: Placed, scale: Scale) -> bool:
    return item.mark.shape in (Shape.DAY, Shape.ABOUT_DAY) or is_stub(item, scale)


def _key(figure: Drawing, shapes: Sequence[Shape], look: Tokens) -> None:
    """What the shapes mean, in grey: traces without a mark that only the legend shows."""
    nothing: dict[str, Any] = {"x": [None], "y": [None], "hoverinfo": "skip", "showlegend": True, "meta": DECORATION}
    for shape in shapes:
        match shape:
            case Shape.SPAN | Shape.WITHIN:
                marker: dict[str, Any] = {"color": look.line, "line": {"color": look.line, "width": 1}}
                if shape is Shape.WITHIN:
                    marker |= {"color": faded(look.line, 0.16), "pattern": {"shape": "/", "size": 5, "solidity": 0.3, "fgcolor": look.line}}
                figure.add_bar(name=shape.value, orientation="h", marker=marker, **nothing)
            case _:
                symbol = {Shape.SINCE: "triangle-right", Shape.UNTIL: "triangle-left"}.get(shape, "diamond")
                hollow = shape is Shape.ABOUT_DAY
                marker = {
                    "symbol": symbol,
                    "size": 10,
                    "color": look.page if hollow else look.line,
                    "line": {"width": 2 if hollow else 0, "color": look.line},
                }
                figure.add_scatter(name=shape.value, mode="markers", marker=marker, **nothing)
