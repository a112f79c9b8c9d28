"""How a corpus writes its time expressions down, where the timeline's own reading is another: an option of `tag`, never of what is shown.

"Three years ago" is a date to a reader and counts back from somewhere; some corpora mark only "three years", or all of it, as a length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from timeline.model import TimeExpression, TimexType, Trait
from timeline.times.matching import candidates
from timeline.times.rule import TimeRules, folded
from timeline.times.words import Unit


class Counted(StrEnum):
    """What becomes of units counted from somewhere: "three years ago", "in two weeks"."""

    DATE = "date"  # as read: the date that the count comes to
    LENGTH = "length"  # a length of time, all of the words
    BARE_LENGTH = "bare length"  # a length of time, only "three years"


@dataclass(frozen=True, slots=True)
class Convention:
    """What a corpus does differently."""

    counted: Counted = Counted.DATE
    adjectives: bool = False  # what only points back or ahead beside a thing is marked, "la próxima ronda", and ages
    decades: bool = False  # decades keep their unit: P2DE, not P20Y
    fractions: bool = False  # halves are fractions: P0.5Y, not P6M


CONVENTIONS: Mapping[str, Convention] = MappingProxyType(
    {
        "timeline": Convention(),
        "krauts": Convention(Counted.BARE_LENGTH, decades=True, fractions=True),
        "fr-timebank": Convention(Counted.BARE_LENGTH),
        "es-timebank": Convention(Counted.LENGTH, adjectives=True),
        "it-timebank": Convention(Counted.LENGTH),
    }
)


def written_as(convention: Convention, rules: TimeRules, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions as the corpus would write them down."""
    return tuple(_valued(convention, rules, _counted(convention, rules, time)) for time in times)


def _counted(convention: Convention, rules: TimeRules, time: TimeExpression) -> TimeExpression:
    if convention.counted is Counted.DATE or Trait.COUNTED not in time.traits:
        return time
    lengths = [
        one
        for one in candidates(time.text, [(0, len(time.text))], rules.rules)
        if one.reading is not None and one.reading.type is TimexType.DURATION
    ]
    if not lengths:
        return time
    longest = max(lengths, key=lambda one: one.end - one.start)
    assert longest.reading is not None
    length = replace(time, type=TimexType.DURATION, value=longest.reading.value, mod=longest.reading.mod)
    if convention.counted is Counted.LENGTH:
        return length
    return replace(length, start=time.start + longest.start, end=time.start + longest.end, text=time.text[longest.start : longest.end])


def _valued(convention: Convention, rules: TimeRules, time: TimeExpression) -> TimeExpression:
    if time.type is not TimexType.DURATION:
        return time
    value = time.value
    if convention.decades and any(rules.words.units.get(word) is Unit.DECADE for word in re.findall(r"[^\W\d_]+", folded(time.text))):
        value = re.sub(r"P(\d+)0Y", r"P\1DE", value).replace("PXY", "PXDE")
    if convention.fractions:
        value = {"P6M": "P0.5Y", "PT30M": "PT0.5H"}.get(value, re.sub(r"P(\d+)Y6M", r"P\1.5Y", value))
    return replace(time, value=value) if value != time.value else time
