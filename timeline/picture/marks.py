"""What one event looks like: a diamond, a solid bar, a hatched bar or a bar with an open end; knows no plotly.

A mark says how much the text says. A diamond is a day or finer, hollow if it is "about" that day or only the context dates it; where
there is room for its day or hour, it is a hatched bar over that. A solid bar lasted all that time (ranges, weekends, weeks). A hatched
bar lies somewhere within: its words are coarser than a day, or "about". A bar that fades out has one bound only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.frame import actor_names, spans
from timeline.interface import mark, say
from timeline.model import MINUTES_A_DAY, DatedBy, Grain, instant_of
from timeline.wording import is_run, whens

_FINE = frozenset({Grain.MINUTE.value, Grain.HOUR.value, Grain.DAY.value, Grain.WEEKEND.value, Grain.WEEK.value, "vague"})
_CLOCK = frozenset({Grain.MINUTE.value, Grain.HOUR.value})
_HOURS = {"TMO": (6, 12), "TMI": (11, 14), "TAF": (12, 18), "TEV": (18, 24)}  # TIMEX3; a night may be either end of its day, or the next
_COARSE = {grain.value: grain for grain in Grain if grain.value not in _FINE}


class Shape(StrEnum):
    """How a mark is drawn; the value is what the key calls it."""

    DAY = mark("a day")
    ABOUT_DAY = mark("about a day, or by context")
    SPAN = mark("a span")
    WITHIN = mark("some time within")
    SINCE = mark("open end")
    UNTIL = mark("open beginning")


@dataclass(frozen=True, slots=True)
class Mark:
    """One row of the table, ready to be drawn; `start` and `end` are half-open instants, at least one of them known.

    `date` is its date in words, `words` are those in the text that date it ("" if what stands around it does). `unit` are the instants
    between which a mark of its precision lies: the day, of a "morning" the hours from 6 to 12. `told` is when the text was written.
    """

    event_id: str
    title: str
    start: int | None
    end: int | None
    shape: Shape
    date: str = ""
    words: str = ""
    actors: tuple[str, ...] = ()
    confidence: float | None = None
    unit: tuple[int, int] | None = None
    told: int | None = None

    @property
    def at(self) -> float:
        """Where a point for it stands: the minute or hour that was told, else the middle of its time, the known bound of an open one."""
        if self.start is None or self.end is None:
            return float(self.start if self.start is not None else self.end or 0)
        start, end = self.unit or (self.start, self.end)
        return float(start) if end - start <= 60 else (start + end) / 2

    @property
    def is_fine(self) -> bool:
        """Whether it is known to the day or finer."""
        return self.shape in (Shape.DAY, Shape.ABOUT_DAY)

    @property
    def first(self) -> int:
        """The first moment that is known of it."""
        return self.start if self.start is not None else self.end or 0

    @property
    def last(self) -> int:
        """The last moment that is known of it."""
        return self.end if self.end is not None else self.start or 0


def placed(frame: pd.DataFrame) -> npt.NDArray[np.bool_]:
    """Which rows have a place on an axis: at least one bound, and no end before the beginning (no reader of ours makes such a row)."""
    earliest, latest = (frame[name].to_numpy() for name in ("earliest", "latest"))
    return (~np.isnat(earliest) | ~np.isnat(latest)) & ~(latest < earliest)  # comparing with no time is false


def drawable(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """(rows that are `placed`, rows for the tray: vague or unresolved), both in their order; each row is in exactly one."""
    have = placed(frame)
    return (frame, frame.iloc[:0]) if have.all() else (frame[have], frame[~have])


def shape_of(start: int | None, end: int | None, precision: str, edtf: str) -> Shape:
    """How a date with these half-open bounds, at least one of them known, is drawn."""
    if start is None:
        return Shape.UNTIL
    if end is None:
        return Shape.SINCE
    about = "~" in edtf
    grain = _COARSE.get(precision)
    if grain is None and end - start <= (60 if precision in _CLOCK else MINUTES_A_DAY):
        return Shape.ABOUT_DAY if about else Shape.DAY
    if about or (grain is not None and not is_run(start, end, grain)):
        return Shape.WITHIN
    return Shape.SPAN


def marks_of(frame: pd.DataFrame, told: pd.DataFrame | None = None) -> tuple[Mark, ...]:
    """One mark for each row of a frame whose rows all have a bound; `told` has the same rows, with the dates that are put into words."""
    marks: list[Mark] = []
    columns = zip(
        spans(frame), whens(frame if told is None else told), frame["event_id"], frame["title"], frame["precision"], frame["edtf"],
        frame["date_text"], frame["actors"], frame["confidence"], frame["dated_by"], frame["timex_value"], frame["published"], strict=True,
    )  # fmt: skip
    for (start, end), date, event_id, title, precision, edtf, words, actors, confidence, dated_by, value, published in columns:
        shape = shape_of(start, end, precision, edtf)
        if shape is Shape.DAY and dated_by == DatedBy.CONTEXT:
            shape = Shape.ABOUT_DAY
        name = title.strip() or words.strip() or say("(without a title)")
        sure = None if pd.isna(confidence) else float(confidence)
        unit = _unit(start, end, value) if shape in (Shape.DAY, Shape.ABOUT_DAY) and start is not None and end is not None else None
        marks.append(Mark(event_id, name, start, end, shape, date, words, _names(actors), sure, unit, told_at(published)))
    return tuple(marks)


def _unit(start: int, end: int, value: str) -> tuple[int, int]:
    """The hours of a part of a day, where the bounds are those of the whole day; else the bounds."""
    hours = _HOURS.get(value[-3:]) if end - start == MINUTES_A_DAY else None
    return (start + 60 * hours[0], start + 60 * hours[1]) if hours else (start, end)


@lru_cache(maxsize=1 << 12)
def _names(cell: str) -> tuple[str, ...]:
    return tuple(actor_names(cell))


@lru_cache(maxsize=1 << 12)
def told_at(published: str) -> int | None:
    """The moment up to which a text of that day or moment of publication (ISO, "" if not known) can tell; of a day, its end."""
    if not published:
        return None
    day_alone = len(published) <= len("2016-12-14")
    return instant_of(datetime.fromisoformat(published)) + (MINUTES_A_DAY if day_alone else 0)
