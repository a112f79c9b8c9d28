"""Who acts with whom: how many events two actors take part in together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from timeline.frame import members_of
from timeline.model import Status


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actors and the number of events in which both take part."""

    one: str
    other: str
    events: int


@dataclass(frozen=True, slots=True)
class CoOccurrence:
    """A symmetric table: ``matrix[i][j]`` events have both ``names[i]`` and ``names[j]``; on the diagonal stands how many one has.

    `more` actors have fewer events and are not in it.
    """

    names: tuple[str, ...]
    matrix: tuple[tuple[int, ...], ...]
    more: int = 0

    def __post_init__(self) -> None:
        if len(self.matrix) != len(self.names) or any(len(row) != len(self.names) for row in self.matrix):
            raise ValueError("a row and a column for each name")

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Those who meet, most often first, then as the names stand."""
        found = [
            Pair(one, other, self.matrix[place][place + 1 + offset])
            for place, one in enumerate(self.names)
            for offset, other in enumerate(self.names[place + 1 :])
        ]
        return tuple(sorted((pair for pair in found if pair.events), key=lambda pair: -pair.events))


def co_occurrences(frame: pd.DataFrame, *, actors: int = 20) -> CoOccurrence:
    """Who meets whom among the actors with most events; events without a date count too, rejected ones do not.

    ValueError if `actors` is negative.
    """
    if actors < 0:
        raise ValueError("the number of actors is not negative")
    frame = frame.loc[(frame["status"] != Status.REJECTED.value).to_numpy()]
    members = members_of(frame["actors"], once=True)
    totals = np.bincount(members.codes, minlength=len(members.names))
    ranked = sorted(range(len(members.names)), key=lambda code: (-int(totals[code]), members.names[code].casefold()))[:actors]
    takes_part = np.zeros((len(frame), len(ranked)), dtype=np.float32)  # a float product is quick, and exact up to 2**24 events
    for column, code in enumerate(ranked):
        takes_part[members.rows[members.codes == code], column] = 1
    matrix = (takes_part.T @ takes_part).astype(int).tolist()
    return CoOccurrence(tuple(members.names[code] for code in ranked), tuple(map(tuple, matrix)), len(members.names) - len(ranked))
