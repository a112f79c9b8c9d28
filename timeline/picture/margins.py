"""What is kept free around the plot, and how wide the lane titles beside it are."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.picture.lanes import Lane
from timeline.picture.text_metrics import BOLDER, text_width

RIGHT, INSIDE_LEFT = 14, 8  # pixels around the plot; the latter where lane titles stand inside
TITLE_SHARE, TITLE_SIZE, NOTE_SIZE = 0.2, 13, 11  # of the width, for the lane titles; then pixels
TITLE_GAP, LEAST_TITLE = 18, 76  # pixels beside a title, and of the shortest: "120 unlabelled" has room below it


def left_margin(lanes: Sequence[Lane], width: int) -> int:
    """Pixels that the lane titles need at the left of a chart of that width."""
    widest = max(max(text_width(lane.title, TITLE_SIZE) * BOLDER, text_width(lane.note, NOTE_SIZE)) for lane in lanes)
    return int(min(max(widest, LEAST_TITLE), TITLE_SHARE * width)) + TITLE_GAP
