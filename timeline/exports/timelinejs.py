"""The events as TimelineJS 3 wants them: slides with dates of year, month and day, no finer than the text; knows what it takes for HTML.

Years are astronomical there as here, since they become JavaScript dates (44 BC is -43); what a reader sees is our own wording.
"""

from __future__ import annotations

import html
from typing import Any

import pandas as pd

from timeline.exports.characters import on_one_line, shown
from timeline.exports.chronology import PROGRAM, Entry, counted, entries_of, told
from timeline.exports.json_rows import dumped
from timeline.model import civil
from timeline.picture.marks import Shape

_YEARS, _MONTHS = frozenset({"year", "decade", "century"}), frozenset({"month", "season", "quarter", "half"})
# dates and groups lose their markup there and may then be read as HTML again, so that escaping would undo itself
_NO_MARKUP = str.maketrans({"<": "‹", ">": "›", "&": "＆"})


def to_timelinejs(frame: pd.DataFrame, *, left_out: str = "") -> str:
    """The JSON of TimelineJS 3: a title slide that says what is missing, and one slide for each event with a place in time.

    A date has as many parts as the words ("May 2016" has no day), `display_date` is its wording ("since 2014"), an end is given where
    the time is longer than its unit. `group` is the first actor. Events without any date are left out, and the title says how many.
    """
    entries = entries_of(frame)
    placed = [entry for entry in entries if entry.shape]
    undated = len(entries) - len(placed)
    notes = told(left_out, f"{counted(undated)} not in this timeline: no date known." if undated else "")
    said = "".join(f"<p>{html.escape(shown(note))}</p>" for note in (*notes, f"Made by {PROGRAM}."))
    used: dict[str, int] = {}
    slides: list[dict[str, Any]] = []
    for entry in placed:
        used[entry.event_id] = used.get(entry.event_id, 0) + 1
        suffix = f"-{used[entry.event_id]}" if used[entry.event_id] > 1 else ""
        slides.append(_slide(entry, f"event-{entry.event_id}{suffix}"))
    title = {"unique_id": "title", "text": {"headline": "Timeline", "text": said}, "autolink": False}
    return dumped({"title": title, "scale": "human", "events": slides}, indent=1) + "\n"


def _slide(entry: Entry, identity: str) -> dict[str, Any]:
    wording = on_one_line(entry.date).translate(_NO_MARKUP)
    slide: dict[str, Any] = {"unique_id": identity, "start_date": _start(entry), "display_date": wording, "autolink": False}
    end = _end(entry)
    if end is not None and end != slide["start_date"]:
        slide["end_date"] = end
    if entry.actors:
        slide["group"] = on_one_line(entry.actors[0]).translate(_NO_MARKUP)
    unsure = "" if entry.is_sure else f"<p>{html.escape(_how_unsure(entry))}</p>"
    said = (entry.sentence, f"Why this date: {entry.how}" if entry.how else "", f"Source: {entry.source.citation}")
    text = unsure + "".join(f"<p>{html.escape(shown(line))}</p>" for line in said if line)
    return slide | {"text": {"headline": html.escape(on_one_line(entry.title)), "text": text}}


def _how_unsure(entry: Entry) -> str:
    match entry.shape:
        case Shape.SINCE:
            return "The end is open or not known."
        case Shape.UNTIL:
            return "The beginning is open or not known."
        case Shape.ABOUT_DAY:
            return "About this day."
        case _:
            return "Some time within these dates."


def _start(entry: Entry) -> dict[str, int]:
    return _date(entry.start if entry.start is not None else (entry.end or 0) - 1, entry.precision)


def _end(entry: Entry) -> dict[str, int] | None:
    if entry.start is None or entry.end is None:
        return None
    return _date(entry.end - 1, entry.precision)


def _date(moment: int, precision: str) -> dict[str, int]:
    """A moment in the parts that its precision gives: an hour has no minutes, a month no day."""
    names = ("year", "month", "day", "hour", "minute")
    kept = 1 if precision in _YEARS else 2 if precision in _MONTHS else 5 if precision == "minute" else 4 if precision == "hour" else 3
    return dict(zip(names[:kept], civil(moment)[:kept], strict=True))
