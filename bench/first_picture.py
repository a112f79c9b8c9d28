"""What the first picture shows, without a browser: ``python bench/first_picture.py [TEXTS …]`` over the samples and bench/texts.

For every text and width of the window: how many of its events are in view, over which share of the plot's width three quarters of all
events stand (wanted: 0.6), which share of the labels is whole (0.9; 0.75 on a narrow screen) and how many labels or marks lie over one
another (none). Boxes are those of `picture.layout`; tests/test_chart_browser.py compares these with what Chromium draws.
"""

from __future__ import annotations

import argparse
import itertools
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from timeline import sources
from timeline.extraction import extract
from timeline.frame import to_frame
from timeline.page import in_view
from timeline.page.samples import sample
from timeline.picture.layout import Placed
from timeline.picture.picture import Picture, ground_of, picture_of
from timeline.picture.windows import SHARE

ROOT = Path(__file__).resolve().parent.parent

WIDTHS = {"1440": 976, "1920": 1440, "1024": 640}  # pixels of the window, and those that its chart has beside the card
_LETTER = 12  # pixels from line to line of a label, without the room between


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each text, and the worst of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, nargs="*")
    given = parser.parse_args(arguments)
    texts = given.texts or sorted(
        [*(ROOT / "data").glob("*.txt"), *(ROOT / "bench" / "texts").glob("*.txt"), *(ROOT / "bench" / "texts").glob("*.jsonl")]
    )
    print(f"{'':12} in view   spread " + "".join(f"  whole at {name}  over  none" for name in WIDTHS))
    for path in texts:
        documents = [sample(path.stem)] if path.parent.name == "data" else sources.from_path(path).documents
        frame = to_frame(event for document in documents for event in extract(document))
        print(path.stem.ljust(12), line(frame), flush=True)
    return 0


def line(frame: pd.DataFrame) -> str:
    """The figures of one table."""
    pictures = [picture(frame, width) for width in WIDTHS.values()]
    now = in_view.in_view(frame, None)
    if now is None or None in pictures:
        return "nothing to draw"
    shown = [one for one in pictures if one]
    cells = "".join(f"  {whole(one):13.2f}  {overlaps(one):4}  {without(one):4}" for one in shown)
    return f"{now.view.inside:3}/{now.view.total:3}  {spread(shown[0]):6.2f} {cells}"


def picture(frame: pd.DataFrame, width: int) -> Picture | None:
    """The picture that the page opens with."""
    now = in_view.in_view(frame, None)
    if now is None:
        return None
    have = frame[frame["earliest"].notna() | frame["latest"].notna()]
    return picture_of(ground_of(have, width, window=now.view.window), have)


def spread(picture: Picture) -> float:
    """The share of the width over which the fewest pixels hold three quarters of all events, each once, by where its ink begins."""
    places = {item.mark.event_id: float(np.clip(item.ink.left, 0, picture.scale.pixels)) for item in picture.placed if item.ink.seen}
    every = len({item.mark.event_id for item in picture.placed})
    needed, xs = int(np.ceil(SHARE * every)), sorted(places.values())
    if len(xs) < needed:
        return 0.0
    return min(xs[first + needed - 1] - xs[first] for first in range(len(xs) - needed + 1)) / picture.scale.pixels


def whole(picture: Picture) -> float:
    """The share of the labels in view with nothing left out."""
    labels = [item.label for item in picture.placed if item.ink.seen and item.label]
    return sum(not label.cut and not label.lines[-1].endswith("…") for label in labels) / max(len(labels), 1)


def without(picture: Picture) -> int:
    """How many marks in view have no label; each lane says so."""
    return sum(item.ink.seen and item.label is None for item in picture.placed)


def overlaps(picture: Picture) -> int:
    """How many pairs of labels, or of a label and another mark, lie over one another."""
    labels = [(box, item.mark.event_id) for item in picture.placed if (box := _box(item))]
    marks = [
        ((item.ink.left, item.bar[0] - 4, item.ink.right, item.bar[0] + 4), item.mark.event_id) for item in picture.placed if item.ink.seen
    ]
    pairs = [*itertools.combinations(labels, 2), *((one, other) for one in labels for other in marks if one[1] != other[1])]
    return sum(_meet(one[0], other[0]) for one, other in pairs)


def _box(item: Placed) -> tuple[float, float, float, float] | None:
    if not item.label or not item.ink.seen:
        return None
    left, right = item.label.taken
    half = len(item.label.lines) * _LETTER / 2
    return left, item.text_y - half, right, item.text_y + half


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] - 1 and other[0] < one[2] - 1 and one[1] < other[3] - 1 and other[1] < one[3] - 1


if __name__ == "__main__":
    sys.exit(main())
