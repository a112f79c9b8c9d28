"""The picture of `svg` as PNG, drawn by resvg with the fonts of this machine; loads nothing from anywhere."""

from __future__ import annotations

import pandas as pd
import resvg_py

from timeline import patterns as re
from timeline.errors import TimelineError
from timeline.exports.svg import to_svg
from timeline.picture.lanes import LaneKind

_MOST_PIXELS = 60_000_000
_FONT = "DejaVu Sans"  # where none of those is there that the picture names
_MANY_SCRIPTS = f"Arial, '{_FONT}', sans-serif"
# with a letter that is not Latin, Greek or Cyrillic
_WORDS = re.compile(r"<text (?=(?:(?!</text>).)*[^\0-\u052f\u2000-\u22ff])")
_FROM_FILES = re.compile(r"<(image|use|style|feImage|script)\b")  # elements that could bring something in; our pictures have none


def to_png(
    frame: pd.DataFrame, *, left_out: str = "", lanes: LaneKind = "actor", width: int = 1400, zoom: float = 2.0, title: str = "Timeline"
) -> bytes:
    """The picture that `to_svg` makes, `zoom` times as fine; less where it would be more than 60 million pixels.

    A machine without any font gives a picture without words, letters that none of its fonts has are boxes.
    """
    picture = to_svg(frame, left_out=left_out, lanes=lanes, width=width, title=title)
    if _FROM_FILES.search(picture):
        raise TimelineError("a picture of ours brings in nothing from elsewhere, and this one would", code="format")
    height = int(picture.split('height="', 1)[1].split('"', 1)[0])
    zoom = min(zoom, (_MOST_PIXELS / (width * height)) ** 0.5)
    # resvg looks no further once a letter is in no font at all: beside it, only what the first font has is drawn
    picture = _WORDS.sub(f'<text font-family="{_MANY_SCRIPTS}" ', picture)
    return resvg_py.svg_to_bytes(svg_string=picture, zoom=zoom, background="#ffffff", sans_serif_family=_FONT)
