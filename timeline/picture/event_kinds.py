"""What colour says that no lane says: whether an event is reported, said in a quotation, or was still ahead when it was written."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.frame import spans
from timeline.interface import mark
from timeline.picture.colours import PALETTE
from timeline.picture.marks import told_at


class EventKind(StrEnum):
    """The value is what the key calls it."""

    REPORTED = mark("reported")
    QUOTED = mark("said in a quotation")
    AHEAD = mark("still ahead when it was written")


EVENT_COLOURS = {EventKind.REPORTED: PALETTE[0], EventKind.QUOTED: PALETTE[3], EventKind.AHEAD: PALETTE[2]}


def event_kinds(frame: pd.DataFrame) -> tuple[EventKind, ...]:
    """The kind of each row. Ahead is what begins when the text was written or later, whoever says it."""
    return tuple(
        EventKind.AHEAD if _is_ahead(start, end, published) else EventKind.QUOTED if quoted is True else EventKind.REPORTED
        for (start, end), published, quoted in zip(spans(frame), frame["published"], frame["quoted"].tolist(), strict=True)
    )


def _is_ahead(start: int | None, end: int | None, published: str) -> bool:
    told = told_at(published)
    moment = start if start is not None else None if end is None else end - 1
    return told is not None and moment is not None and moment >= told


def event_colours(kinds: Sequence[EventKind]) -> npt.NDArray[np.object_]:
    """The colour of each."""
    return np.array([EVENT_COLOURS[kind] for kind in kinds], dtype=object)
