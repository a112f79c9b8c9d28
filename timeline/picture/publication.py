"""The day of publication on the chart: when, whether it can be shown without stretching the axis, its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import pandas as pd

from timeline.interface import say
from timeline.model import MINUTES_A_DAY, instant_of
from timeline.picture.scale import Scale, stretched_for
from timeline.picture.text_metrics import text_width
from timeline.wording import day_words

MOST = 3
_SHORTEST_AXIS = 3 * MINUTES_A_DAY  # on a shorter one a publication day is no line
SIZE, LABEL_ROW = 11, 14  # pixels of a letter, and of a row of words
_GAP, _BELOW = 8, 10  # pixels between two words of a row, and below the last row


def published_on(frame: pd.DataFrame, scale: Scale) -> tuple[Scale, tuple[float, ...]]:
    """The scale, stretched a little if need be, and the moments of publication to show on it.

    None are shown if some row has no publication date, if they are more than `MOST` or far from the events. A bare date means its noon;
    a day with several times has one line, at the first that is written. A scale that is opened on a window stays as it is.
    """
    texts = sorted(set(frame["published"]))
    days = {text[: len("2016-12-14")]: text for text in reversed(texts)}
    if "" in days or len(days) > MOST or scale.high - scale.low < _SHORTEST_AXIS:
        return scale, ()
    moments = sorted(_moment(text) for text in days.values())
    if scale.limits:
        return scale, tuple(moment for moment in moments if scale.whole[0] <= moment <= scale.whole[1])
    return stretched_for(scale, moments)


def _moment(text: str) -> float:
    noon = MINUTES_A_DAY // 2 if len(text) <= len("2016-12-14") else 0
    return float(instant_of(datetime.fromisoformat(text)) + noon)


@dataclass(frozen=True, slots=True)
class Label:
    """The words below a line: `anchor` is the end of them that stands at its `moment`, `row` counts from 0 downwards."""

    moment: float
    text: str
    anchor: Literal["left", "center", "right"]
    row: int


def labels(moments: Sequence[float], scale: Scale) -> tuple[Label, ...]:
    """The day of each line in words; one that would run into another goes a row lower."""
    done: list[Label] = []
    taken: list[float] = []  # up to which pixel, in each row
    for moment in moments:
        text = say("published {day}", day=day_words(int(moment)))
        half, at = text_width(text, SIZE) / 2, scale.at(moment)
        anchor, first = ("left", at) if at < half else ("right", at - 2 * half) if at > scale.pixels - half else ("center", at - half)
        row = next((row for row, end in enumerate(taken) if first >= end), len(taken))
        taken[row : row + 1] = [first + 2 * half + _GAP]
        done.append(Label(moment, text, anchor, row))
    return tuple(done)


def height(words: Iterable[Label]) -> int:
    """Pixels that the words take below the plot."""
    return max(((label.row + 1) * LABEL_ROW + _BELOW for label in words), default=0)
