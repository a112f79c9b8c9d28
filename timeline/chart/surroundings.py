"""What stands around the marks: ground, bands, lane titles, axes and the key's place; one look for every chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from timeline.chart import publication
from timeline.chart.axis import Scale, axis_layout
from timeline.chart.colours import Tokens
from timeline.chart.lanes import Lane
from timeline.chart.layout import HEADER, Box
from timeline.chart.lettering import FAMILY, safe, shortened, text_width, wrapped
from timeline.chart.spec import Drawing

TOP, RIGHT, INSIDE_LEFT = 62, 14, 8  # pixels around the plot; the second of INSIDE_LEFT where lane titles stand inside
_KEY_ROW = 22
_TITLE_SHARE, _TITLE_SIZE, _NOTE_SIZE = 0.2, 13, 11  # of the width, for the lane titles; then pixels
_TITLE_GAP, _BOLDER = 18, 1.06  # pixels beside a title; how much wider bold letters are


def ground(look: Tokens) -> dict[str, Any]:
    """What every chart has in common."""
    return {
        "template": "none",
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FAMILY, "size": 12, "color": look.text},
        "hovermode": "closest",
        "hoverlabel": {
            "align": "left",
            "bgcolor": look.card,
            "bordercolor": look.line,
            "font": {"family": FAMILY, "size": 13, "color": look.text},
        },
        "modebar": {"bgcolor": "rgba(0,0,0,0)", "color": look.muted, "activecolor": look.text},
    }


def left_margin(lanes: Sequence[Lane], width: int) -> int:
    """Pixels that the lane titles need at the left of a chart of that width."""
    widest = max(max(text_width(lane.title, _TITLE_SIZE) * _BOLDER, text_width(lane.note, _NOTE_SIZE)) for lane in lanes)
    return int(min(widest, _TITLE_SHARE * width)) + _TITLE_GAP


def surround(
    built: Drawing, boxes: Sequence[Box], scale: Scale, look: Tokens, published: Sequence[float], *, left: int, inside: bool,
    drag: str = "pan",
) -> None:  # fmt: skip
    """Put bands, lane titles (`inside` the plot or beside it), axes, publication lines and the key around what is drawn.

    `drag` is what dragging does on a wide page: "pan", or "select" a stretch of time.
    """
    height = boxes[-1].bottom
    words = publication.labels(published, scale)
    below = _key_height(built, scale.pixels) + (publication.height(words) or 8)
    built.update_layout(
        **ground(look),
        height=int(height + TOP + below),
        margin={"l": left, "r": RIGHT, "t": TOP, "b": below, "autoexpand": False},
        barmode="overlay",
        bargap=0,
        clickmode="event+select",
        selectdirection="h",
        dragmode=False if inside else drag,  # on a phone a finger scrolls the page
        shapes=[*_bands(boxes, look), *(publication.line(moment, look) for moment in published)],
        annotations=[*(_headers(boxes, scale, look) if inside else ()), *publication.notes(words, look)],
        legend={
            "orientation": "h",
            "yref": "container",
            "y": 0,
            "yanchor": "bottom",
            "x": 0,
            "xanchor": "left",
            "font": {"size": 12, "color": look.muted, "family": FAMILY},
            "itemclick": False,
            "itemdoubleclick": False,
            "bgcolor": "rgba(0,0,0,0)",
            "itemwidth": 30,
        },
    )
    built.update_axis("xaxis", **axis_layout(scale, look))
    built.update_axis("yaxis", range=[height, 0], fixedrange=True, showgrid=False, zeroline=False, showline=False, ticks="")
    if inside:
        built.update_axis("yaxis", showticklabels=False)
    else:
        built.update_axis(
            "yaxis",
            tickvals=[(box.top + box.bottom) / 2 for box in boxes],
            ticktext=[_title(box.lane, left, look) for box in boxes],
            tickfont={"size": _TITLE_SIZE, "color": look.text, "family": FAMILY},
            ticklabelstandoff=8,
        )


def _title(lane: Lane, left: int, look: Tokens) -> str:
    name = safe(shortened(lane.title, (left - _TITLE_GAP + 1) / _BOLDER, _TITLE_SIZE))
    return f"<b>{name}</b><br>{_note(lane, look)}"


def _note(lane: Lane, look: Tokens) -> str:
    return f"<span style='font-size:{_NOTE_SIZE}px;color:{look.muted}'>{lane.note}</span>"


def _headers(boxes: Sequence[Box], scale: Scale, look: Tokens) -> list[dict[str, Any]]:
    """Lane titles inside the plot, where there is no room beside it; they stay where they are while the reader zooms."""
    return [
        {
            "xref": "paper",
            "x": 0,
            "xanchor": "left",
            "yref": "y",
            "y": box.top + HEADER / 2,
            "yanchor": "middle",
            "showarrow": False,
            "text": f"<b>{safe(shortened(box.lane.title, scale.pixels - 80, _TITLE_SIZE))}</b>  {_note(box.lane, look)}",
            "font": {"size": _TITLE_SIZE, "color": look.text, "family": FAMILY},
        }
        for box in boxes
    ]


def _bands(boxes: Sequence[Box], look: Tokens) -> list[dict[str, Any]]:
    where = {"type": "rect", "xref": "paper", "x0": 0, "x1": 1, "fillcolor": look.band, "line": {"width": 0}, "layer": "below"}
    return [where | {"y0": box.top, "y1": box.bottom} for box in boxes[::2]]


def _key_height(built: Drawing, pixels: float) -> int:
    """Pixels that the key below the plot takes, wrapped as plotly wraps it: all entries as wide as the widest once one row is full."""
    widths = [text_width(str(trace["name"]), 12) + 52 for trace in built.data if trace.get("showlegend")]
    if not widths:
        return _KEY_ROW
    rows = 1 if sum(widths) <= pixels else -(-len(widths) // max(1, int(pixels // max(widths))))
    return rows * _KEY_ROW + 8


def empty(look: Tokens, height: int) -> Drawing:
    """A quiet word instead of empty axes."""
    built = Drawing()
    built.update_layout(**ground(look), height=height, margin={"l": 8, "r": 8, "t": 8, "b": 8})
    font = {"size": 14, "color": look.muted, "family": FAMILY}
    built.add_annotation(text="No dated event to show", xref="paper", yref="paper", x=0.5, y=0.5, showarrow=False, font=font)
    built.update_axis("xaxis", visible=False, fixedrange=True)
    built.update_axis("yaxis", visible=False, fixedrange=True)
    return built


def tell_below(built: Drawing, sentences: Sequence[str], look: Tokens, pixels: float) -> None:
    """Say below the plot what is not drawn one by one, and make room for saying so."""
    text = wrapped(" ".join(sentences), max(24, int(pixels / 6.5)), lines=8)
    above = min((note.get("yshift", 0) for note in built.layout["annotations"]), default=0)  # the lowest row of days of publication
    built.add_annotation(
        text=text,
        align="left",
        xref="paper",
        x=0,
        xanchor="left",
        yref="paper",
        y=0,
        yanchor="top",
        yshift=above - 20,
        showarrow=False,
        font={"size": 12, "color": look.muted, "family": FAMILY},
    )
    built.add_room_below(17 * text.count("<br>") + 20)
