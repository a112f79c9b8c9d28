"""A picture as data for the browser, and the scripts that lay it out there and draw it; plain values, nothing escaped.

What a label says and what a mark claims is decided here; where they stand after a zoom the browser works out by itself (`layout.js`, the
rules of `layout.py`), in the font that it draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from timeline.picture.labels import dates_of, what_of
from timeline.picture.lanes import Lane
from timeline.picture.marks import Mark, Shape

_SCRIPTS = ("axis.js", "layout.js", "drawing.js")


@lru_cache(maxsize=1)
def script() -> str:
    """The layout and the drawing as one script, to be put before what uses them."""
    here = Path(__file__).parent
    return "\n".join((here / name).read_text(encoding="utf-8").replace("\r\n", "\n") for name in _SCRIPTS)


def mark_data(mark: Mark) -> dict[str, Any]:
    """What the browser has to know of a mark to lay it out."""
    date, short, clock = dates_of(mark)
    return {
        "id": mark.event_id,
        "start": mark.start,
        "end": mark.end,
        "unit": mark.unit,
        "at": mark.at,
        "told": mark.told,
        "fine": mark.is_fine,
        "hollow": mark.shape is Shape.ABOUT_DAY,
        "solid": mark.shape is Shape.SPAN,
        "date": date,
        "short": short,
        "clock": clock or None,
    }


def lane_data(lane: Lane, marks: Sequence[Mark]) -> dict[str, Any]:
    """A lane of these marks: its name, the places of its marks and what their labels say in it, without the colours."""
    rows = lane.rows.tolist()
    return {
        "name": lane.title,
        "note": lane.note,
        "rows": rows,
        "what": [" ".join(what_of(marks[row], lane.title).split()) for row in rows],
    }
