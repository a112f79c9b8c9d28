"""The picture of `svg` as PNG, drawn by resvg with the fonts of this machine; loads nothing from anywhere."""

from __future__ import annotations

import pandas as pd
import resvg_py

from timeline.chart.lanes import LaneKind
from timeline.exports.svg import to_svg

_MOST_PIXELS = 60_000_000
_FONT = "DejaVu Sans"  # where none of those is there that the picture names


def to_png(frame: pd.DataFrame, *, left_out: str = "", lanes: LaneKind = "actor", width: int = 1400, zoom: float = 2.0) -> bytes:
    """The picture that `to_svg` makes, `zoom` times as fine; less where it would be more than 60 million pixels.

    A machine without any font gives a picture without words.
    """
    picture = to_svg(frame, left_out=left_out, lanes=lanes, width=width)
    height = int(picture.split('height="', 1)[1].split('"', 1)[0])
    zoom = min(zoom, (_MOST_PIXELS / (width * height)) ** 0.5)
    return resvg_py.svg_to_bytes(svg_string=picture, zoom=zoom, background="#ffffff", sans_serif_family=_FONT)
