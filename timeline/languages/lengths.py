"""The words by which a language says within what time something followed, read with its words of time."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.lengths import LengthWords
from timeline.model import Grain
from timeline.times.words import TimeWords, Unit

_UNITS = {
    Unit.DAY: (Grain.DAY, 1),
    Unit.WEEK: (Grain.WEEK, 1),
    Unit.FORTNIGHT: (Grain.WEEK, 2),
    Unit.MONTH: (Grain.MONTH, 1),
    Unit.YEAR: (Grain.YEAR, 1),
    Unit.DECADE: (Grain.DECADE, 1),
    Unit.CENTURY: (Grain.CENTURY, 1),
}


def length_words(words: TimeWords, pattern: str) -> LengthWords:
    """The lengths that a pattern finds, in which {UNIT} stands for the units of the language and a group ``n`` is the number."""
    units = "|".join(sorted((re.escape(word) for word in words.units), key=len, reverse=True))
    return LengthWords(
        re.compile(pattern.replace("{UNIT}", f"(?P<unit>{units})"), re.IGNORECASE),
        words.number,
        lambda word: _counted(words.unit(word)),
        words.plurals,
    )


def _counted(unit: Unit | None) -> tuple[Grain, int] | None:
    """The grain that a unit is counted in, and how many of that it is; None for parts of a day, which stay on it, and for seasons."""
    return _UNITS.get(unit) if unit is not None else None
