"""What stands around the marks: ground, bands, lane titles, axes and the key's place; one look for every chart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from timeline.chart.axis import axis_layout, moment_text
from timeline.chart.hypertext import safe, wrapped
from timeline.chart.spec import Drawing
from timeline.interface import say
from timeline.picture import publication
from timeline.picture.colours import Tokens
from timeline.picture.layout import HEADER, Box
from timeline.picture.margins import NOTE_SIZE, RIGHT, TITLE_GAP, TITLE_SIZE
from timeline.picture.picture import Axis, Picture
from timeline.picture.scale import Scale
from timeline.picture.text_metrics import BOLDER, FAMILY, shortened, text_width

TOP = 62  # pixels above the plot
_KEY_ROW = 22


def common(look: Tokens) -> dict[str, Any]:
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


def surround(
    built: Drawing, boxes: Sequence[Box], scale: Scale, look: Tokens, published: Sequence[float], *, left: int, inside: bool,
    drag: str = "pan",
) -> None:  # fmt: skip
    """Put bands, lane titles (`inside` the plot or beside it), axes, publication lines and the key around what is drawn.

    `drag` is what dragging does on a wide page: "pan", or "select" a stretch of time. Without boxes it is the axis alone, no pixel high.
    """
    height = boxes[-1].bottom if boxes else 0
    words = publication.labels(published, scale)
    below = _key_height(built, scale.pixels) + (publication.height(words) or 8)
    built.update_layout(
        **common(look),
        height=int(height + TOP + below),
        margin={"l": left, "r": RIGHT, "t": TOP, "b": below, "autoexpand": False},
        barmode="overlay",
        bargap=0,
        clickmode="event+select",
        selectdirection="h",
        dragmode=False if inside else drag,  # on a phone a finger scrolls the page
        meta={"lanes": [[box.lane.title, box.top, box.bottom] for box in boxes]},  # the page puts a button on each title
        shapes=[*_bands(boxes, look), *(_publication_line(moment, look) for moment in published)],
        annotations=[*(_headers(boxes, scale, look) if inside else ()), *_publication_notes(words, look)],
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
    if inside or not boxes:
        built.update_axis("yaxis", showticklabels=False)
    else:
        built.update_axis(
            "yaxis",
            tickvals=[(box.top + box.bottom) / 2 for box in boxes],
            ticktext=[_title(box, left, look) for box in boxes],
            tickfont={"size": TITLE_SIZE, "color": look.text, "family": FAMILY},
            ticklabelstandoff=8,
        )


def _title(box: Box, left: int, look: Tokens) -> str:
    name = safe(shortened(box.lane.title, (left - TITLE_GAP + 1) / BOLDER, TITLE_SIZE))
    if box.is_bare:
        return f"<span style='color:{look.muted}'>{name}</span>"
    return "<br>".join([f"<b>{name}</b>", *(_note(words, look) for words in (box.note, box.absent) if words)])


def _note(words: str, look: Tokens) -> str:
    return f"<span style='font-size:{NOTE_SIZE}px;color:{look.muted}'>{words}</span>"


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
            "text": f"<b>{safe(shortened(box.lane.title, scale.pixels - 80, TITLE_SIZE))}</b>  {_note(box.note, look)}",
            "font": {"size": TITLE_SIZE, "color": look.text, "family": FAMILY},
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


def even_axis_layout(built: Drawing, picture: Picture | Axis, look: Tokens) -> None:
    """The axis of an even scale: numbers for plotly, a tick for each column, a dotted line for each break."""
    scale = picture.scale
    built.update_axis(
        "xaxis",
        type="linear",
        range=[0, scale.pixels],
        minallowed=0,
        maxallowed=scale.pixels,
        tickmode="array",
        tickvals=[scale.at(moment) for moment, _ in picture.ticks],
        ticktext=[_two_rows(label) for _, label in picture.ticks],
        ticklabelmode="instant",
        tickformatstops=[],
        showgrid=False,
    )
    dotted = {
        "type": "line",
        "yref": "paper",
        "y0": 0,
        "y1": 1,
        "line": {"color": look.line, "width": 1, "dash": "1px,4px"},
        "layer": "below",
    }
    strips = [dotted | {"x0": scale.at(moment), "x1": scale.at(moment)} for moment in picture.breaks]
    built.layout["shapes"] = [*built.layout["shapes"], *strips]
    for moment in picture.breaks:
        built.add_annotation(x=scale.at(moment), yref="paper", y=1, yanchor="bottom", text="//", showarrow=False,
                             font={"size": 13, "color": look.muted, "family": FAMILY})  # fmt: skip


def _two_rows(label: str) -> str:
    """A tick in two rows, the second may be empty, so that the first rows of all stand at one height."""
    first, _, second = label.partition("<br>")
    return f"{safe(first)}<br>{safe(second) or chr(0xA0)}"


def _publication_line(moment: float, look: Tokens) -> dict[str, Any]:
    """A dotted line from top to bottom, as a plotly shape."""
    return {
        "type": "line",
        "x0": moment_text(moment),
        "x1": moment_text(moment),
        "yref": "paper",
        "y0": 0,
        "y1": 1,
        "line": {"color": look.line, "width": 1.5, "dash": "dot"},
        "layer": "below",
    }


def _publication_notes(words: Iterable[publication.Label], look: Tokens) -> list[dict[str, Any]]:
    """The words as plotly annotations."""
    return [
        {
            "x": moment_text(label.moment),
            "xanchor": label.anchor,
            "yref": "paper",
            "y": 0,
            "yanchor": "top",
            "yshift": -publication.LABEL_ROW * label.row,
            "text": label.text,
            "showarrow": False,
            "font": {"size": publication.SIZE, "color": look.muted, "family": FAMILY},
        }
        for label in words
    ]


def empty(look: Tokens, height: int) -> Drawing:
    """A quiet word instead of empty axes."""
    built = Drawing()
    built.update_layout(**common(look), height=height, margin={"l": 8, "r": 8, "t": 8, "b": 8})
    font = {"size": 14, "color": look.muted, "family": FAMILY}
    built.add_annotation(text=say("No dated event to show"), xref="paper", yref="paper", x=0.5, y=0.5, showarrow=False, font=font)
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
