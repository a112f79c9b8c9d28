"""The words by which a language says within what time something followed, read with its words of time."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.lengths import LengthWords
from timeline.model import Grain
from timeline.times.words import TimeWords, Unit

_COUNTED_IN = frozenset({Unit.DAY, Unit.NIGHT, Unit.WEEK, Unit.FORTNIGHT, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY})


def length_words(
    words: TimeWords,
    pattern: str,
    asked: str,
    may: str,
    apart: str = r"(?!)",
    lasts: str = r"(?!)",
    sets: str = r"(?!)",
    over: str = r"(?!)",
    nth: str = r"(?!)",
) -> LengthWords:
    """The lengths that a pattern finds, in which {UNIT} stands for the units of the language and a group ``n`` is the number; behind what
    is `asked` for they say by when that is to be done, and by when somebody `may` do something. `apart` finds those that lead to or from
    another happening. `lasts` finds how long something went on or took, but behind what `sets` that or is `over`; `nth` a counted day.
    """
    units = "|".join(sorted((re.escape(word) for word in words.units), key=len, reverse=True))
    return LengthWords(
        re.compile(pattern.replace("{UNIT}", f"(?P<unit>{units})"), re.IGNORECASE),
        words.number,
        lambda word: _counted(words.unit(word)),
        words.plurals,
        re.compile(rf"(?<!\w)(?:{asked})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{may})(?!\w)", re.IGNORECASE),
        re.compile(apart, re.IGNORECASE),
        re.compile(lasts.replace("{UNIT}", f"(?P<unit>{units})"), re.IGNORECASE),
        re.compile(sets, re.IGNORECASE),
        re.compile(over, re.IGNORECASE),
        re.compile(nth, re.IGNORECASE),
        words.ordinal,
    )


def _counted(unit: Unit | None) -> tuple[Grain, int] | None:
    """The grain that a unit is counted in, and how many of that it is; None for parts of a day, which stay on it, and for seasons."""
    if unit is None or unit not in _COUNTED_IN or unit.grain is None:
        return None
    return unit.grain, 2 if unit is Unit.FORTNIGHT else 1
