"""Which events stand in detail where not all can; knows neither pixels nor plotly."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.frame import kinds_of
from timeline.model import Grain

MOST_DETAILED = 300
_FINENESS: dict[str, float] = {
    Grain.MINUTE: 1.0, Grain.HOUR: 1.0, Grain.DAY: 1.0, Grain.WEEKEND: 0.9, Grain.WEEK: 0.9, Grain.MONTH: 0.7, Grain.SEASON: 0.6,
    Grain.QUARTER: 0.6, Grain.HALF: 0.5, Grain.YEAR: 0.4, Grain.DECADE: 0.2, Grain.CENTURY: 0.1,
}  # fmt: skip


def importance_of(frame: pd.DataFrame, given: pd.Series | None = None) -> npt.NDArray[np.float64]:
    """How important each row is, higher for more; a missing number is the least.

    That is what `given` says (by the frame's index), else a column ``importance``, else how sure its date is times how precise.
    """
    if given is not None:
        values = given.reindex(frame.index)
    elif "importance" in frame:
        values = frame["importance"]
    else:
        kinds, precisions = kinds_of(frame["precision"])
        fine = np.array([_FINENESS.get(name, 0.0) for name in precisions] or [0.0])
        values = frame["confidence"] * fine[kinds]
    return np.nan_to_num(values.to_numpy(dtype=np.float64), nan=-np.inf, neginf=-np.inf, posinf=np.inf)


def most_important(values: npt.NDArray[np.float64], count: int = MOST_DETAILED) -> npt.NDArray[np.int64]:
    """The positions of the `count` highest, highest first; of equals at the border some from everywhere, not the first of them."""
    if len(values) <= count:
        return np.argsort(-values, kind="stable")
    border = np.partition(values, -count)[-count]
    above = np.flatnonzero(values > border)
    equal = np.flatnonzero(values == border)
    some = equal[np.linspace(0, len(equal) - 1, count - len(above)).round().astype(np.int64)]
    return np.concatenate([above[np.argsort(-values[above], kind="stable")], some])
