"""When something happened by the day of somebody's stay in hospital: "Doxycycline was begun on day 4" counts from the admission."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from timeline.events.ages import no_number
from timeline.model import GRAINS, MINUTES_A_DAY, Event, Grain, Interval, unit_start
from timeline.text import Span

_LONGEST = 60  # days


@dataclass(frozen=True, slots=True)
class StayWords:
    """How a language says on which day of a stay something happened.

    `begins` is the verb of the clause whose date begins it ("was admitted"); `day` finds the words that count from there, its group
    ``n`` the number, without which they mean the day itself ("on admission"); `number` reads the number.
    """

    begins: re.Pattern[str] = re.compile(r"(?!)")
    day: re.Pattern[str] = re.compile(r"(?!)")
    number: Callable[[str], float | None] = no_number


NO_STAYS = StayWords()


@dataclass(frozen=True, slots=True)
class Stay:
    """The days that a clause may mean, as some count the first one as none, and the words of the date that they are counted from."""

    interval: Interval
    words: str


class Stays:
    """The admissions that a text dates, from which the days of a stay are counted."""

    def __init__(self, words: StayWords, text: str, dated: Sequence[Event]) -> None:
        """`dated` are the events that words date, in text order."""
        self._words, self._text = words, text
        self._begun = [
            event
            for event in dated
            if event.interval is not None
            and event.time is not None
            and event.interval.side is None
            and GRAINS.index(event.interval.grain) <= GRAINS.index(Grain.DAY)
            and words.begins.search(text, event.clause_start, event.clause_end)
        ]

    def __call__(self, part: Span) -> Stay | None:
        """When a clause happened that names the day of a stay begun before; None where it names none, or several."""
        begun = next((event for event in reversed(self._begun) if event.sentence_end <= part[0]), None)
        said = list(self._words.day.finditer(self._text, *part)) if begun is not None else []
        if begun is None or begun.interval is None or begun.time is None or len(said) != 1:
            return None
        first = unit_start(begun.interval.first, Grain.DAY)
        number = said[0].groupdict().get("n")
        if number is None:
            return Stay(Interval.of(first, Grain.DAY), begun.time.text)
        days = self._words.number(number.casefold())
        if days is None or not 1 <= days <= _LONGEST or days != int(days):
            return None
        counted = (Interval.of(first + (int(days) - more) * MINUTES_A_DAY, Grain.DAY) for more in (1, 0))
        return Stay(Interval.between(*counted), begun.time.text)
