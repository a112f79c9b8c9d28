"""Placed marks as a plotly figure: one trace for each form, one for the labels; lane bands, rings, the key.

What a reader can click carries the event id as ``customdata[0]``. Traces that only decorate have ``meta == "decoration"`` and let the
pointer through. Everything stands at its true instants, so that it stays true while the reader zooms: below each diamond and square lies
a slim bar of the true length, which appears when there is room for it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from timeline.chart.axis import place, stretch
from timeline.chart.hypertext import card, safe
from timeline.chart.spec import Drawing
from timeline.interface import say
from timeline.picture.colours import Tokens, faded, mixed
from timeline.picture.ink import DIAMOND, STUB, Form
from timeline.picture.layout import LABEL_SIZE, Label, Placed
from timeline.picture.marks import Shape
from timeline.picture.scale import Scale
from timeline.picture.text_metrics import FAMILY

DECORATION = "decoration"
_HOVER = "%{customdata[1]}<extra></extra>"
_FADES = tuple((step + 1) / 13 for step in range(12))  # an open bar is laid over itself in these shares of its length: it fades out
_FEW_FADES = (0.3, 0.65)  # where there are so many that each rectangle counts
_FAINT, _FEWEST_FADED = 0.22, 60


def draw(figure: Drawing, placed: Sequence[Placed], scale: Scale, look: Tokens, selected: str | None) -> None:
    """Add every mark to the figure, rings below and labels above."""
    chosen = selected if any(item.mark.event_id == selected for item in placed) else None
    _rings(figure, [item for item in placed if item.mark.event_id == chosen], scale, look)
    closed = [item for item in placed if item.ink.known is None]
    for form in Form:
        some = [item for item in closed if item.ink.form is form and not _peeks_out(item, scale)]
        for hatched in (False, True):
            _bars(figure, [item for item in some if _is_hatched(item) is hatched], scale, chosen, form, hatched=hatched)
    for until in (False, True):
        _open_bars(
            figure, [item for item in placed if item.mark.shape is (Shape.UNTIL if until else Shape.SINCE)], scale, chosen, until=until
        )
    _arrows(figure, placed, scale, chosen)
    points = [item for item in placed if item.ink.form is Form.POINT and item.ink.known is None]
    for hollow in (False, True):
        _diamonds(figure, [item for item in points if (item.mark.shape is Shape.ABOUT_DAY) is hollow], scale, look, chosen, hollow=hollow)
    _squares(figure, [item for item in placed if item.ink.form is Form.SQUARE], scale, chosen, look)
    _labels(figure, [(item, item.label) for item in placed if item.label], scale, look, chosen)
    key(figure, {item.mark.shape for item in placed}, look)


def _peeks_out(item: Placed, scale: Scale) -> bool:
    """Whether the bar below a diamond would be wider than it."""
    low, high = _bounds(item)
    return item.ink.form is Form.POINT and scale.at(high) - scale.at(low) > DIAMOND


def _is_hatched(item: Placed) -> bool:
    return item.mark.shape is not Shape.SPAN


def _clickable(items: Sequence[Placed], chosen: str | None) -> dict[str, Any]:
    """What a trace of marks needs to be hovered and clicked."""
    return {
        "y": [item.bar[0] for item in items],
        "customdata": [[item.mark.event_id, card(item.mark)] for item in items],
        "hovertemplate": _HOVER,
        "showlegend": False,
        **_kept(items, chosen),
    }


def _kept(items: Sequence[Placed], chosen: str | None) -> dict[str, Any]:
    """Baked selection: it survives a rerun, which a selection made by the browser does not. No mark is dimmed by it (3:1 is to be kept):
    the ring tells which is chosen, and the colour of its label.
    """
    points = None if chosen is None else [index for index, item in enumerate(items) if item.mark.event_id == chosen]
    return {"selectedpoints": points, "unselected": {"marker": {"opacity": 1}}}


def _bounds(item: Placed) -> tuple[int, int]:
    """From which instant to which the bar of a mark with both ends goes."""
    return item.mark.unit or (item.mark.first, item.mark.last)


def _bars(figure: Drawing, items: Sequence[Placed], scale: Scale, chosen: str | None, form: Form, *, hatched: bool) -> None:
    """Bars of their true length; below a diamond or square they are slim, so that it hides them until the reader zooms in."""
    if not items:
        return
    colours = [item.colour for item in items]
    marker: dict[str, Any] = {"color": colours, "line": {"color": colours, "width": 1}, "cornerradius": 3}
    if hatched:
        # plotly.js takes the lines of the hatch from marker.color; a list of pattern.fgcolor it ignores
        marker["pattern"] = {"shape": "/", "size": 6, "solidity": 0.22, "bgcolor": [faded(colour, 0.14) for colour in colours]}
        marker["line"]["width"] = 1.4
    quiet = {"hoverinfo": "skip", "meta": DECORATION, "hovertemplate": None} if form is Form.POINT else {}
    short = form is not Form.BAR
    figure.add_bar(
        name=say((Shape.WITHIN if hatched else Shape.SPAN).value),
        orientation="h",
        base=[place(_bounds(item)[0], scale) for item in items],
        x=[stretch(*_bounds(item), scale) for item in items],
        width=[STUB - 3 if short else item.bar[1] for item in items],
        marker=marker,
        **_clickable(items, chosen) | quiet,
    )


def _diamonds(figure: Drawing, items: Sequence[Placed], scale: Scale, look: Tokens, chosen: str | None, *, hollow: bool) -> None:
    if not items:
        return
    colours = [item.colour for item in items]
    figure.add_scatter(
        name=say((Shape.ABOUT_DAY if hollow else Shape.DAY).value),
        mode="markers",
        x=[place(item.mark.at, scale) for item in items],
        marker={
            "symbol": "diamond",
            "size": DIAMOND - 1 if hollow else DIAMOND,
            "color": look.page if hollow else colours,
            "line": {"width": 2 if hollow else 1, "color": colours if hollow else look.page},
        },
        **_clickable(items, chosen),
    )


def _squares(figure: Drawing, items: Sequence[Placed], scale: Scale, chosen: str | None, look: Tokens) -> None:
    """Small squares over bars too short to be seen; they keep their size when the reader zooms in and the true bar appears."""
    if not items:
        return
    solid = [item.mark.shape is Shape.SPAN for item in items]
    figure.add_scatter(
        name="short",
        mode="markers",
        x=[place(item.mark.at, scale) for item in items],
        marker={
            "symbol": "square",
            "size": STUB,
            "color": [item.colour if full else mixed(item.colour, look.page, 0.2) for item, full in zip(items, solid, strict=True)],
            "line": {"width": 1.6, "color": [item.colour for item in items]},
        },
        **_clickable(items, chosen),
    )


def _open_bars(figure: Drawing, items: Sequence[Placed], scale: Scale, chosen: str | None, *, until: bool) -> None:
    """Bars with one bound: firm as far as they are known to have lasted, fading to the edge of what is in view, faint to the very end."""
    if not items:
        return
    far = scale.whole[0] if until else scale.whole[1]
    known, edge = zip(*(_fading(item, scale, until=until) for item in items), strict=True)
    begin = [item.mark.last if until else item.mark.first for item in items]

    def bar(ends: Sequence[float], opacity: float, **more: Any) -> None:
        pairs = [(min(one, other), max(one, other)) for one, other in zip(begin, ends, strict=True)]
        figure.add_bar(
            orientation="h",
            base=[place(low, scale) for low, _ in pairs],
            x=[stretch(low, high, scale) for low, high in pairs],
            width=[item.bar[1] for item in items],
            marker={"color": [faded(item.colour, opacity) for item in items], "line": {"width": 0}, "cornerradius": 0},
            **more,
        )

    shape = Shape.UNTIL if until else Shape.SINCE
    bar([far] * len(items), _FAINT, name=say(shape.value), **_clickable(items, chosen))
    quiet = {"y": [item.bar[0] for item in items], "hoverinfo": "skip", "showlegend": False, "meta": DECORATION, **_kept(items, chosen)}
    fades = _FADES if len(items) <= _FEWEST_FADED else _FEW_FADES
    for share in (0.0, *fades):
        ends = [scale.between(one, other, share) for one, other in zip(known, edge, strict=True)]
        bar(ends, 1 - 0.12 ** (1 / (len(fades) + 1)), **quiet)


def _arrows(figure: Drawing, placed: Sequence[Placed], scale: Scale, chosen: str | None) -> None:
    """At an edge of what is in view, where a bar reaches beyond it."""
    for before in (True, False):
        items = [item for item in placed if item.ink.seen and (item.ink.before if before else item.ink.after)]
        if not items:
            continue
        figure.add_scatter(
            name="arrow",
            mode="markers",
            x=[place(scale.moment(4 if before else scale.pixels - 4), scale)] * len(items),
            marker={
                "symbol": "triangle-left" if before else "triangle-right",
                "size": 9,
                "color": [item.colour for item in items],
                "line": {"width": 0},
            },
            **_clickable(items, chosen),
        )


def _fading(item: Placed, scale: Scale, *, until: bool) -> tuple[float, float]:
    """From which instant to which an open bar fades."""
    bound = float(item.mark.last if until else item.mark.first)
    told = bound if item.mark.told is None else float(item.mark.told)
    if until:
        known = max(min(bound, told), scale.whole[0])
        return known, scale.low if scale.low < known else scale.whole[0]
    known = min(max(bound, told), scale.whole[1])
    return known, scale.high if scale.high > known else scale.whole[1]


def _rings(figure: Drawing, items: Sequence[Placed], scale: Scale, look: Tokens) -> None:
    """The selected event, ringed in each of its lanes: a larger diamond or bar below it."""
    pointed = [item for item in items if item.ink.form is not Form.BAR]
    barred = [item for item in items if item.ink.form is Form.BAR]
    quiet: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False, "meta": DECORATION}
    if pointed:
        symbols = ["diamond-open" if item.ink.form is Form.POINT else "square-open" for item in pointed]
        figure.add_scatter(
            name="selected",
            mode="markers",
            x=[place(item.mark.at, scale) for item in pointed],
            y=[item.y for item in pointed],
            marker={"symbol": symbols, "size": DIAMOND + 6, "color": look.ring, "line": {"width": 2}},
            **quiet,
        )
    if barred:
        ends = [(scale.moment(item.ink.left - 3), scale.moment(item.ink.right + 3)) for item in barred]
        figure.add_bar(
            name="selected",
            orientation="h",
            base=[place(low, scale) for low, _ in ends],
            x=[stretch(low, high, scale) for low, high in ends],
            y=[item.bar[0] for item in barred],
            width=[item.bar[1] + 6 for item in barred],
            marker={"color": "rgba(0,0,0,0)", "line": {"color": look.ring, "width": 2}, "cornerradius": 6},
            **quiet,
        )


def _labels(figure: Drawing, items: Sequence[tuple[Placed, Label]], scale: Scale, look: Tokens, chosen: str | None) -> None:
    if not items:
        return
    figure.add_scatter(
        name="labels",
        mode="text",
        x=[place(_held_at(item, label, scale), scale) for item, label in items],
        y=[item.text_y for item, _ in items],
        text=[_spaced(item, label) for item, label in items],
        textposition=["middle left" if label.side == "left" else "middle right" for _, label in items],
        textfont={"size": LABEL_SIZE, "family": FAMILY, "color": look.text},
        customdata=[[item.mark.event_id, card(item.mark)] for item, _ in items],
        hovertemplate=_HOVER,
        showlegend=False,
        meta=LABELS,
        selectedpoints=_kept([item for item, _ in items], chosen)["selectedpoints"],
        unselected={"textfont": {"color": look.muted}},
    )


LABELS = "labels"  # the meta of the trace whose points are the labels: a click on one chooses its event


def _held_at(item: Placed, label: Label, scale: Scale) -> float:
    """The instant at which a label is held, so that it stays beside its mark however far the reader zooms in."""
    if label.side == "above":
        return scale.moment(label.x)
    if item.ink.form is not Form.BAR:
        return item.mark.at
    return scale.moment(item.ink.right if label.side == "right" else item.ink.left)


def _spaced(item: Placed, label: Label) -> str:
    """The label with its date in bold, kept off its mark by a space of fixed width: past half a diamond, or just off the end of a bar."""
    first, *rest = label.lines
    lines = [f"<b>{safe(first[: label.date])}</b>{safe(first[label.date :])}", *map(safe, rest)]
    space = "" if label.side == "above" else "\u2003" if item.ink.form is not Form.BAR else "\u2002"
    return "<br>".join(line + space if label.side == "left" else space + line for line in lines)


def key(figure: Drawing, present: Collection[Shape], look: Tokens) -> None:
    """What the shapes that are present mean, in grey: traces without a mark that only the legend shows."""
    nothing: dict[str, Any] = {"x": [None], "y": [None], "hoverinfo": "skip", "showlegend": True, "meta": DECORATION}
    for shape in Shape:
        if shape not in present:
            continue
        match shape:
            case Shape.SPAN | Shape.WITHIN:
                marker: dict[str, Any] = {"color": look.line, "line": {"color": look.line, "width": 1}}
                if shape is Shape.WITHIN:
                    marker |= {"color": faded(look.line, 0.16), "pattern": {"shape": "/", "size": 5, "solidity": 0.3, "fgcolor": look.line}}
                figure.add_bar(name=say(shape.value), orientation="h", marker=marker, **nothing)
            case _:
                symbol = {Shape.SINCE: "triangle-right", Shape.UNTIL: "triangle-left"}.get(shape, "diamond")
                hollow = shape is Shape.ABOUT_DAY
                marker = {
                    "symbol": symbol,
                    "size": 10,
                    "color": look.page if hollow else look.line,
                    "line": {"width": 2 if hollow else 0, "color": look.line},
                }
                figure.add_scatter(name=say(shape.value), mode="markers", marker=marker, **nothing)
