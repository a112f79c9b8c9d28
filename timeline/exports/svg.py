"""The whole timeline as one SVG picture, drawn from `timeline.picture`; the only one that writes SVG.

Nothing in it is loaded from anywhere; the title of a mark is what a browser shows while the pointer rests on it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from timeline import patterns as re
from timeline.errors import TimelineError
from timeline.exports.characters import on_one_line
from timeline.exports.chronology import PROGRAM, sources_of, told, visible
from timeline.exports.markup import Markup, element, joined
from timeline.exports.svg_marks import KEY_ROW, definitions, drawn, key
from timeline.frame import bounds_of
from timeline.interface import said, say, say_count
from timeline.model import civil
from timeline.picture import publication
from timeline.picture.colours import LIGHT, Tokens
from timeline.picture.event_kinds import event_colours, event_kinds
from timeline.picture.lanes import LaneKind
from timeline.picture.layout import Box
from timeline.picture.margins import NOTE_SIZE, TITLE_SIZE
from timeline.picture.marks import drawable
from timeline.picture.picture import Picture, ground_of, picture_of
from timeline.picture.scale import Scale, own_ticks
from timeline.picture.text_metrics import BOLDER, MEASURED_FAMILY, shortened
from timeline.picture.windows import opening
from timeline.wording import day_words

MOST_EVENTS = 1500  # more cannot be told apart on any sheet
# (rows of a lane labelled throughout, tallest plot in pixels), best first: on paper no pointer asks a mark what it is
TRIES = ((80, 3600), (24, 3600), (8, 3600), (1, 200_000))
_MARGIN, _TITLE, _LINE, _AXIS, _KEY = 16, 34, 16, 40, 38
_SOURCES_TOLD = 12
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
_STEPS = (1, 2, 3, 6, 12)  # hours between ticks on a short axis
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")  # what may be the id of an element; ours are hexadecimal


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where the plot begins and how wide the sheet is, in pixels."""

    width: int
    left: float
    top: float
    look: Tokens


def to_svg(
    frame: pd.DataFrame,
    *,
    left_out: str = "",
    lanes: LaneKind = "actor",
    width: int = 1400,
    look: Tokens = LIGHT,
    title: str = "Timeline",
    even: bool | None = None,
) -> str:
    """SVG 1.1 of every event that has a place in time (the first `MOST_EVENTS` in the order of the table), `width` pixels wide.

    With `even` every day (month, year …) that has events is as wide as every other; None does so where most events stand in a small part
    of the time. Above the plot stands what was left out and what has no date, below it the key and the sources.
    """
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _picture(frame, left_out, lanes, width, look, title, even=even) + "\n"


def _picture(frame: pd.DataFrame, left_out: str, lanes: LaneKind, width: int, look: Tokens, title: str, *, even: bool | None) -> Markup:
    shown, undated = drawable(visible(frame))
    beyond = max(0, len(shown) - MOST_EVENTS)
    shown = shown.head(MOST_EVENTS)
    even = bool(opening(bounds_of(shown))) if even is None else even
    notes = told(
        left_out,
        not_drawn(len(undated)) if len(undated) else "",
        say_count(
            "{count} event is not drawn: this picture holds {most}.",
            "{count} events are not drawn: this picture holds {most}.",
            beyond,
            most=MOST_EVENTS,
        )
        if beyond
        else "",
        say("Days and years without an event are left out of the axis, each gap marked //.") if even else "",
    )
    lines = [piece for note in notes for piece in textwrap.wrap(on_one_line(note), max(20, int(width / 7)))]
    top = _MARGIN + _TITLE + _LINE * len(lines) + _AXIS
    if shown.empty:
        sheet = _Sheet(width, _MARGIN, top, look)
        return _whole(
            sheet, title, top + 60, lines, [_words(_MARGIN, top + 20, say("No dated event to show"), look.muted, 14)], frame, None, 0
        )
    kinds = event_kinds(shown)
    ground = ground_of(shown, width - _MARGIN, lanes=lanes, painted=event_colours(kinds))
    picture = picture_of(ground, shown, even=even, tries=TRIES)
    if picture is None:
        raise TimelineError(said("more events than one picture can hold: filter the table first"), code="format")
    sheet = _Sheet(width, ground.left + _MARGIN, top, look)
    days = publication.labels(picture.published, picture.scale)
    body = [*ground_parts(picture, sheet.left, top, look), *axis_of(picture, sheet.left, top, look),
            *_published(sheet, picture.height, picture.scale, days), marks_group(picture, sheet.left, top, look)]  # fmt: skip
    return _whole(sheet, title, top + picture.height + publication.height(days), lines, body, frame, picture, len(shown))


def not_drawn(count: int) -> str:
    """What is said of events without a date."""
    return say_count("{count} event is not drawn: no date known.", "{count} events are not drawn: no date known.", count)


def _event(identity: str | None, hover: str, inside: Markup) -> Markup:
    if identity is None:
        return element("g", inside, class_="printed")
    return element(
        "g", element("title", on_one_line(hover)), inside, class_="event", id=f"event-{identity}" if _ID.fullmatch(identity) else None
    )


# ------------------------------------------------------------------------------------------------------- the sheet


def _whole(
    sheet: _Sheet, title: str, bottom: float, notes: Sequence[str], body: Sequence[Markup], frame: pd.DataFrame, picture: Picture | None,
    count: int,
) -> Markup:  # fmt: skip
    look = sheet.look
    sources = [f"[{one.number}] {on_one_line(one.citation)}" for one in sources_of(frame).values()]
    if len(sources) > _SOURCES_TOLD:
        sources = [*sources[:_SOURCES_TOLD], say("and {count} more documents", count=len(sources) - _SOURCES_TOLD)]
    foot = [*sources, say("{drawn} of {count} events drawn. Made by {program}.", drawn=count, count=len(frame), program=PROGRAM)]
    explained, rows = key(picture.placed if picture else (), look, sheet.left, bottom + 16, sheet.width - sheet.left - _MARGIN)
    below = bottom + _KEY + (rows - 1) * KEY_ROW
    height = int(below + _LINE * len(foot) + _MARGIN)
    room = sheet.width - 2 * _MARGIN
    head = [_words(_MARGIN, _MARGIN + 18, shortened(on_one_line(title), room / BOLDER, 22), look.text, 22, bold=True)]
    head += [_words(_MARGIN, _MARGIN + _TITLE + _LINE * (index + 0.7), line, look.text, 12) for index, line in enumerate(notes)]
    tail = [_words(_MARGIN, below + _LINE * (index + 0.8), shortened(line, room, 11), look.muted, 11)
            for index, line in enumerate(foot)]  # fmt: skip
    return element(
        "svg",
        joined([
            element("title", on_one_line(title)),
            element("desc", on_one_line(" ".join((*notes, foot[-1])))),
            definitions({item.colour for item in picture.placed} if picture else set(), look),
            element("rect", width="100%", height="100%", fill=look.page),
            *head, *body, *explained, *tail,
        ], "\n"),
        xmlns="http://www.w3.org/2000/svg", width=sheet.width, height=height, viewBox=f"0 0 {sheet.width} {height}", role="img",
        font_family=MEASURED_FAMILY,
    )  # fmt: skip


def axis_of(picture: Picture, left: float, top: float, look: Tokens) -> list[Markup]:
    """Ticks and breaks, above a plot that begins at `top` and down through it."""
    scale, bottom = picture.scale, top + picture.height
    made: list[Markup] = []
    for moment, label in picture.ticks or ticks_of(scale):
        x = left + scale.at(moment)
        if not picture.ticks:
            made.append(_line(x, top, bottom, stroke=look.ring, stroke_opacity="0.09"))
        for row, part in enumerate(label.split("<br>")):
            made.append(_words(x, top - 20 + 14 * row, part.strip("\u00a0"), look.muted, 12, anchor="middle"))
    for moment in picture.breaks:
        x = left + scale.at(moment)
        made.append(_line(x, top, bottom, stroke=look.line, stroke_opacity="0.55", stroke_dasharray="1 4"))
        made += [element("line", x1=x + by - 3, y1=top + 3, x2=x + by + 3, y2=top - 9, stroke=look.line, stroke_width="1.4")
                 for by in (-2, 2)]  # fmt: skip
    return made


def ground_parts(picture: Picture, left: float, top: float, look: Tokens) -> list[Markup]:
    """Bands and lane titles."""
    made = [element("rect", x=left, y=top + box.top, width=picture.scale.pixels, height=box.bottom - box.top,
                    fill=look.ring, fill_opacity="0.035") for box in picture.boxes[::2]]  # fmt: skip
    for box in picture.boxes:
        made += _lane_title(box, left, top, look)
    return made


def _lane_title(box: Box, left: float, top: float, look: Tokens) -> list[Markup]:
    middle = top + (box.top + box.bottom) / 2
    title = shortened(on_one_line(box.lane.title), (left - 12) / BOLDER, TITLE_SIZE)
    if box.is_bare:
        return [_words(left - 10, middle + 4, title, look.muted, TITLE_SIZE, anchor="end")]
    notes = [words for words in (box.note, box.absent) if words]
    return [_words(left - 10, middle - 2, title, look.text, TITLE_SIZE, anchor="end", bold=True),
            *(_words(left - 10, middle + 12 + 13 * row, note, look.muted, NOTE_SIZE, anchor="end")
              for row, note in enumerate(notes))]  # fmt: skip


def marks_group(picture: Picture, left: float, top: float, look: Tokens, *, prefix: str = "") -> Markup:
    """The marks with their labels; `prefix` stands before the names of what they refer to; they then have neither ids nor hovers."""
    marks = [_event(None if prefix else item.mark.event_id, f"{item.mark.title} ({item.mark.date})", drawn(item, look, prefix=prefix))
             for item in picture.placed]  # fmt: skip
    return element("g", joined(marks, "\n"), transform=f"translate({left} {top})")


def _published(sheet: _Sheet, bottom: float, scale: Scale, days: Sequence[publication.Label]) -> list[Markup]:
    """The lines of publication down to `bottom`, and below each its day."""
    made: list[Markup] = []
    for label in days:
        x, y = sheet.left + scale.at(label.moment), sheet.top + bottom
        made += [_line(x, sheet.top, y, stroke=sheet.look.line, stroke_width="1.5", stroke_dasharray="2 3"),
                 _words(x, y + 12 + publication.LABEL_ROW * label.row, label.text, sheet.look.muted, publication.SIZE,
                        anchor=_ANCHORS[label.anchor])]  # fmt: skip
    return made


def ticks_of(scale: Scale) -> list[tuple[float, str]]:
    """The ticks of a linear axis, hours where it is shorter than three days."""
    hours = (scale.high - scale.low) / 60
    if hours > 72:
        return [(float(moment), label) for moment, label in own_ticks(scale)]
    step = 60 * next((step for step in _STEPS if hours / step <= scale.pixels / 76), 12)
    ticks: list[tuple[float, str]] = []
    day = ""
    for moment in range(int(-(-scale.low // step)) * step, int(scale.high) + 1, step):
        year, month, date, hour, minute = civil(moment)
        below, day = "" if day == f"{year}-{month}-{date}" else day_words(moment), f"{year}-{month}-{date}"
        ticks.append((float(moment), f"{hour:02}:{minute:02}<br>{below}"))
    return ticks


def _words(x: float, y: float, text: str, colour: str, size: int, *, anchor: str | None = None, bold: bool = False) -> Markup:
    anchor = None if anchor == "start" else anchor
    return element("text", text, x=x, y=y, font_size=size, fill=colour, text_anchor=anchor, font_weight="bold" if bold else None)


def _line(x: float, top: float, bottom: float, **ink: str) -> Markup:
    return element("line", x1=x, y1=top, x2=x, y2=bottom, **ink)
