"""The whole timeline as one SVG picture, on the lanes, rows and ticks of `timeline.chart`; the only one that writes SVG.

Nothing in it is loaded from anywhere; the title of a mark is what a browser shows while the pointer rests on it.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from timeline.exports.characters import on_one_line
from timeline.exports.entries import PROGRAM, counted, outliers, sources_of, told, visible
from timeline.frame import actor_counts, bounds_of, spans
from timeline.model import MINUTES_A_DAY, civil
from timeline.picture import publication
from timeline.picture.colours import LIGHT, Tokens, colours_of
from timeline.picture.lanes import Lane, LaneKind, lanes_of
from timeline.picture.layout import DIAMOND, LABEL_SIZE, ROW, SLIM_ROW, Box, Placed, is_stub, laid_out, padded_for
from timeline.picture.margins import RIGHT, left_margin
from timeline.picture.marks import Mark, Shape, drawable, marks_of
from timeline.picture.outliers import far_outside
from timeline.picture.scale import Scale, own_ticks, scale_of
from timeline.picture.text_metrics import FAMILY, shortened
from timeline.wording import MONTHS, year_words

MOST_EVENTS = 1500  # more cannot be told apart on any sheet
# (rows of a lane labelled throughout, how high each is, tallest plot in pixels), best first: on paper no pointer asks a mark what it is
_TRIES = ((24, ROW, 2400), (60, SLIM_ROW, 3600), (8, SLIM_ROW, 3600), (1, SLIM_ROW, 200_000))
_MARGIN, _TITLE, _LINE, _AXIS, _KEY = 16, 30, 16, 40, 38
_SOURCES_TOLD = 12
_THICKNESS = 0.5  # of the height of its row
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
_STEPS = (1, 2, 3, 6, 12)  # hours between ticks on a short axis


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where the plot begins and how wide the sheet is, in pixels."""

    width: int
    left: float
    top: float
    look: Tokens


def to_svg(frame: pd.DataFrame, *, left_out: str = "", lanes: LaneKind = "actor", width: int = 1400, look: Tokens = LIGHT) -> str:
    """SVG 1.1 of every event that has a place in time (the first `MOST_EVENTS` in the order of the table), `width` pixels wide.

    What lies far outside of the time of the others is not drawn, as in the chart. Above the plot stands what was left out, what lies
    far outside and what has no date, below it the key and the sources. The more events, the fewer have a label.
    """
    shown, undated = drawable(visible(frame))
    outside = far_outside(bounds_of(shown))
    far, shown = shown[outside], shown[~outside]
    beyond = max(0, len(shown) - MOST_EVENTS)
    shown = shown.head(MOST_EVENTS)
    notes = told(
        left_out,
        outliers(far, "not drawn"),
        f"{counted(len(undated))} not drawn: no date known." if len(undated) else "",
        f"{counted(beyond)} not drawn: this picture holds {MOST_EVENTS:,}." if beyond else "",
    )
    lines = [piece for note in notes for piece in textwrap.wrap(on_one_line(note), max(20, int(width / 7)))]
    top = _MARGIN + _TITLE + _LINE * len(lines) + _AXIS
    if shown.empty:
        sheet = _Sheet(width, _MARGIN, top, look)
        return _whole(sheet, top + 60, lines, [_words(_MARGIN, top + 20, "No dated event to show", look.muted, 14)], frame, (), 0)
    bounds = spans(shown)
    every_lane = lanes_of(shown, bounds, lanes, colours_of(list(actor_counts(frame))))
    sheet = _Sheet(width, left_margin(every_lane, width) + _MARGIN, top, look)
    scale = scale_of(bounds, max(width - sheet.left - RIGHT, 120), shortest=180.0 if _has_clocks(shown) else 8.0 * MINUTES_A_DAY)
    scale, published = publication.published_on(shown, scale)
    marks = marks_of(shown)
    scale = padded_for(scale, marks)
    boxes, placed = _laid_out(every_lane, marks, scale)
    told_by_id = {entry: (date, title) for entry, date, title in zip(shown["event_id"], shown["edtf"], shown["title"], strict=True)}
    days = publication.labels(published, scale)
    body = [*_ground(sheet, boxes, scale), *_published(sheet, boxes[-1].bottom, scale, days),
            _group(sheet, [_drawn(item, scale, look, told_by_id) for item in placed])]  # fmt: skip
    return _whole(sheet, top + boxes[-1].bottom + publication.height(days), lines, body, frame, placed, len(shown))


def _laid_out(lanes: Sequence[Lane], marks: Sequence[Mark], scale: Scale) -> tuple[tuple[Box, ...], tuple[Placed, ...]]:
    """Boxes and marks with as many labels as a picture of fair height can have."""
    for most, row, tallest in _TRIES:
        if page := laid_out(lanes, marks, scale, labelled_rows=most, headers=False, tallest=tallest, row=row):
            return page
    raise ValueError("more events than one picture can hold: filter the table first")


def _has_clocks(shown: pd.DataFrame) -> bool:
    return bool(shown["precision"].isin(["minute", "hour"]).all())


# ------------------------------------------------------------------------------------------------------- the sheet


def _whole(
    sheet: _Sheet, bottom: float, notes: Sequence[str], body: Sequence[str], frame: pd.DataFrame, placed: Sequence[Placed], drawn: int
) -> str:
    look = sheet.look
    sources = [f"[{one.number}] {on_one_line(one.citation)}" for one in sources_of(frame).values()]
    if len(sources) > _SOURCES_TOLD:
        sources = [*sources[:_SOURCES_TOLD], f"and {len(sources) - _SOURCES_TOLD} more documents"]
    foot = [*sources, f"{drawn:,} of {len(frame):,} events drawn. Made by {PROGRAM}."]
    height = int(bottom + _KEY + _LINE * len(foot) + _MARGIN)
    head = [_words(_MARGIN, _MARGIN + 16, "Timeline", look.text, 20, bold=True)]
    head += [_words(_MARGIN, _MARGIN + _TITLE + _LINE * (index + 0.7), line, look.text, 12) for index, line in enumerate(notes)]
    tail = [_words(_MARGIN, bottom + _KEY + _LINE * (index + 0.8), shortened(line, sheet.width - 2 * _MARGIN, 11), look.muted, 11)
            for index, line in enumerate(foot)]  # fmt: skip
    return "\n".join([
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{sheet.width}" height="{height}" viewBox="0 0 {sheet.width} {height}" role="img" '
        f'font-family="{_escaped(FAMILY)}">',
        "<title>Timeline</title>",
        f"<desc>{_escaped(' '.join((*notes, foot[-1])))}</desc>",
        f"<defs>{_defs(placed)}</defs>",
        f'<rect width="100%" height="100%" fill="{look.page}"/>',
        *head, *body, *_key(sheet, placed, bottom + 4), *tail,
        "</svg>",
    ]) + "\n"  # fmt: skip


def _ground(sheet: _Sheet, boxes: Sequence[Box], scale: Scale) -> list[str]:
    """Bands, lane titles and ticks."""
    look, bottom = sheet.look, sheet.top + boxes[-1].bottom
    made = [f'<rect x="{sheet.left}" y="{sheet.top + box.top:.1f}" width="{scale.pixels:.1f}" height="{box.bottom - box.top:.1f}" '
            'fill="#111827" fill-opacity="0.035"/>' for box in boxes[::2]]  # fmt: skip
    for moment, label in _ticks(scale):
        x = sheet.left + scale.at(moment)
        made.append(_line(x, sheet.top, bottom, 'stroke="#111827" stroke-opacity="0.09"'))
        for row, part in enumerate(label.split("<br>")):
            made.append(_words(x, sheet.top - 20 + 14 * row, part.strip("\u00a0"), look.muted, 12, anchor="middle"))
    for box in boxes:
        middle = sheet.top + (box.top + box.bottom) / 2
        title = shortened(on_one_line(box.lane.title), sheet.left - _MARGIN - 10, 13)
        made += [_words(sheet.left - 8, middle - 2, title, look.text, 13, anchor="end", bold=True),
                 _words(sheet.left - 8, middle + 12, box.lane.note, look.muted, 11, anchor="end")]  # fmt: skip
    return made


def _published(sheet: _Sheet, bottom: float, scale: Scale, days: Sequence[publication.Label]) -> list[str]:
    """The lines of publication down to `bottom`, and below each its day."""
    made: list[str] = []
    for label in days:
        x, y = sheet.left + scale.at(label.moment), sheet.top + bottom
        made += [_line(x, sheet.top, y, f'stroke="{sheet.look.line}" stroke-width="1.5" stroke-dasharray="2 3"'),
                 _words(x, y + 12 + publication.LABEL_ROW * label.row, label.text, sheet.look.muted, publication.SIZE,
                        anchor=_ANCHORS[label.anchor])]  # fmt: skip
    return made


def _ticks(scale: Scale) -> list[tuple[float, str]]:
    """The ticks of the chart, hours where the axis is shorter than three days."""
    hours = (scale.high - scale.low) / 60
    if hours > 72:
        return [(float(moment), label) for moment, label in own_ticks(scale)]
    step = 60 * next((step for step in _STEPS if hours / step <= scale.pixels / 76), 12)
    ticks: list[tuple[float, str]] = []
    day = ""
    for moment in range(int(-(-scale.low // step)) * step, int(scale.high) + 1, step):
        year, month, date, hour, minute = civil(moment)
        below, day = "" if day == f"{year}-{month}-{date}" else f"{date} {MONTHS[month - 1]} {year_words(year)}", f"{year}-{month}-{date}"
        ticks.append((float(moment), f"{hour:02}:{minute:02}<br>{below}"))
    return ticks


def _key(sheet: _Sheet, placed: Sequence[Placed], y: float) -> list[str]:
    """What the shapes mean."""
    made: list[str] = []
    x = sheet.left
    for shape in Shape:
        if any(item.mark.shape is shape for item in placed):
            made += [
                _shape(shape, sheet.look.line, sheet.look, x, x + 26, y + 12, 12),
                _words(x + 34, y + 16, shape.value, sheet.look.muted, 12),
            ]
            x += 34 + 7 * len(shape.value) + 24
    return made


# ------------------------------------------------------------------------------------------------------- the marks


def _group(sheet: _Sheet, drawn: Sequence[str]) -> str:
    return f'<g transform="translate({sheet.left} {sheet.top})">\n' + "\n".join(drawn) + "\n</g>"


def _drawn(item: Placed, scale: Scale, look: Tokens, told_by_id: dict[str, tuple[str, str]]) -> str:
    """One mark with its label and its hover text."""
    date, title = told_by_id[item.mark.event_id]
    shape = Shape.SPAN if is_stub(item, scale) and item.mark.shape is Shape.SPAN else item.mark.shape
    parts = [f"<title>{_escaped(on_one_line(f'{title or item.mark.title} ({date})'))}</title>",
             _shape(shape, item.colour, look, item.left, item.right, item.y, item.row * _THICKNESS)]  # fmt: skip
    if item.label:
        label = on_one_line(item.label)
        if item.side == "left":
            parts.append(_words(item.left - 6, item.y + 4, label, look.text, LABEL_SIZE, anchor="end"))
        elif item.side == "inside":
            colour = "#ffffff" if shape is Shape.SPAN else look.text
            parts.append(_words(item.left + 6, item.y + 4, label, colour, LABEL_SIZE))
        else:
            parts.append(_words(item.right + 6, item.y + 4, label, look.text, LABEL_SIZE))
    return f'<g class="event" id="event-{item.mark.event_id}">{"".join(parts)}</g>'


def _shape(shape: Shape, colour: str, look: Tokens, left: float, right: float, y: float, height: float) -> str:
    """The ink of one mark; `y` is its middle."""
    if shape in (Shape.DAY, Shape.ABOUT_DAY):
        half, middle = DIAMOND / 2, (left + right) / 2
        points = f"{middle:.1f},{y - half:.1f} {middle + half:.1f},{y:.1f} {middle:.1f},{y + half:.1f} {middle - half:.1f},{y:.1f}"
        ink = f'fill="{look.page}" stroke="{colour}" stroke-width="2"' if shape is Shape.ABOUT_DAY else f'fill="{colour}"'
        return f'<polygon points="{points}" {ink}/>'
    ink = {
        Shape.SPAN: f'fill="{colour}"',
        Shape.WITHIN: f'fill="url(#hatch-{colour[1:]})" stroke="{colour}" stroke-width="1.4"',
        Shape.SINCE: f'fill="url(#since-{colour[1:]})"',
        Shape.UNTIL: f'fill="url(#until-{colour[1:]})"',
    }[shape]
    round_corners = 'rx="4"' if shape in (Shape.SPAN, Shape.WITHIN) else ""
    bar = f'<rect x="{left:.1f}" y="{y - height / 2:.1f}" width="{max(right - left, 1):.1f}" height="{height:.1f}" {round_corners} {ink}/>'
    if shape is Shape.SINCE:
        return bar + _arrow(right, y, 7, colour)
    return bar + _arrow(left, y, -7, colour) if shape is Shape.UNTIL else bar


def _arrow(x: float, y: float, length: float, colour: str) -> str:
    return f'<polygon points="{x:.1f},{y:.1f} {x - length:.1f},{y - 5:.1f} {x - length:.1f},{y + 5:.1f}" fill="{colour}"/>'


def _defs(placed: Sequence[Placed]) -> str:
    """Hatches and fades, one for each colour."""
    colours = sorted({item.colour for item in placed} | {LIGHT.line})
    made: list[str] = []
    for colour in colours:
        name = colour[1:]
        made.append(f'<pattern id="hatch-{name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
                    f'<rect width="6" height="6" fill="{colour}" fill-opacity="0.14"/>'
                    f'<rect width="1.4" height="6" fill="{colour}"/></pattern>')  # fmt: skip
        for side, (x1, x2) in (("since", (0, 1)), ("until", (1, 0))):
            made.append(f'<linearGradient id="{side}-{name}" x1="{x1}" x2="{x2}" y1="0" y2="0"><stop offset="0" stop-color="{colour}"/>'
                        f'<stop offset="1" stop-color="{colour}" stop-opacity="0.1"/></linearGradient>')  # fmt: skip
    return "".join(made)


def _words(x: float, y: float, text: str, colour: str, size: int, *, anchor: str = "start", bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    side = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}"{side}{weight}>{_escaped(text)}</text>'


def _line(x: float, top: float, bottom: float, ink: str) -> str:
    return f'<line x1="{x:.1f}" y1="{top:.1f}" x2="{x:.1f}" y2="{bottom:.1f}" {ink}/>'


def _escaped(text: str) -> str:
    return html.escape(on_one_line(text))
