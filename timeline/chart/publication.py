"""The day of publication on the chart: when, whether it can be shown without stretching the axis, its line and its word."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import pandas as pd

from timeline.chart.axis import Scale, moment_text, stretched_for
from timeline.chart.colours import Tokens
from timeline.chart.lettering import FAMILY, text_width
from timeline.model import MINUTES_A_DAY, civil, instant_of
from timeline.wording import MONTHS, year_words

MOST = 3
_SHORTEST_AXIS = 3 * MINUTES_A_DAY  # on a shorter one a publication day is no line
_SIZE = 11


def published_on(frame: pd.DataFrame, scale: Scale) -> tuple[Scale, tuple[float, ...]]:
    """The scale, stretched a little if need be, and the moments of publication to show on it.

    None are shown if some row has no publication date, if they are more than `MOST` or far from the events. A bare date means its noon.
    """
    texts = set(frame["published"])
    if "" in texts or len(texts) > MOST or scale.high - scale.low < _SHORTEST_AXIS:
        return scale, ()
    return stretched_for(scale, [_moment(text) for text in texts])


def _moment(text: str) -> float:
    noon = MINUTES_A_DAY // 2 if len(text) <= len("2016-12-14") else 0
    return float(instant_of(datetime.fromisoformat(text)) + noon)


def line(moment: float, look: Tokens) -> dict[str, Any]:
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


def notes(moments: Iterable[float], scale: Scale, look: Tokens) -> list[dict[str, Any]]:
    """The word below each line, as plotly annotations; left out where it would run into the one before."""
    done: list[dict[str, Any]] = []
    taken = float("-inf")
    for moment in moments:
        year, month, day, *_ = civil(int(moment))
        text = f"published {day} {MONTHS[month - 1]} {year_words(year)}"
        half, at = text_width(text, _SIZE) / 2, scale.at(moment)
        anchor, first = ("left", at) if at < half else ("right", at - 2 * half) if at > scale.pixels - half else ("center", at - half)
        if first < taken:
            continue
        taken = first + 2 * half + 8
        done.append(
            {
                "x": moment_text(moment),
                "xanchor": anchor,
                "yref": "paper",
                "y": 0,
                "yanchor": "top",
                "text": text,
                "showarrow": False,
                "font": {"size": _SIZE, "color": look.muted, "family": FAMILY},
            }
        )
    return done
