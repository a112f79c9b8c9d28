"""The values of this part: a happening with its tellings, and where the tellings disagree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.model import Interval


@dataclass(frozen=True, slots=True)
class Conflict:
    """Tellings of one happening that disagree on its date or on a number; `words` puts them side by side with who says so.

    `event_ids` are the tellings that take part; it is one id where one text was published on two days.
    """

    kind: Literal["date", "number"]
    words: str
    event_ids: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.words or not self.event_ids:
            raise ValueError("a conflict has words and tellings")


@dataclass(frozen=True, slots=True)
class Happening:
    """One happening, told by one or more events.

    `event_ids` are its tellings in order of publication, then of the text; `best` is the one that stands for it and `interval` its
    date. `key` is the first telling's id. `importance` is 0 to 1 (see `importance.py`), `why` one plain sentence.
    """

    key: str
    event_ids: tuple[str, ...]
    best: str
    interval: Interval | None
    importance: float
    conflicts: tuple[Conflict, ...] = ()
    why: str = ""

    def __post_init__(self) -> None:
        if self.key not in self.event_ids or self.best not in self.event_ids:
            raise ValueError("key and best are tellings of the happening")
        if not 0 <= self.importance <= 1:
            raise ValueError(f"importance {self.importance} is not within 0 and 1")
