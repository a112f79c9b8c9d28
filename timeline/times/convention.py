"""How a corpus writes its time expressions down, where the timeline's own reading is another: an option of `tag`, never of what is shown.

"Three years ago" is a date to a reader and counts back from somewhere; some corpora mark only "three years", or all of it, as a length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from timeline.model import Document, Grain, TimeExpression, TimexType, Trait, civil
from timeline.times.cues import DiscourseCues
from timeline.times.matching import candidates
from timeline.times.ranges import joined
from timeline.times.rule import TimeRules, folded
from timeline.times.words import Unit

_PLACES = 4  # of a year


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
    places: bool = False  # a decade and a century have the four places of a year: 196X, 18XX
    headline: bool = True  # what the first line says behind its date is marked, too
    ranges: bool = False  # "from 2009 to 2011" is one expression, a length: P2Y


CONVENTIONS: Mapping[str, Convention] = MappingProxyType(
    {
        "timeline": Convention(),
        "krauts": Convention(Counted.BARE_LENGTH, decades=True, fractions=True),
        "fr-timebank": Convention(Counted.BARE_LENGTH, places=True),
        "es-timebank": Convention(Counted.LENGTH, adjectives=True),
        "it-timebank": Convention(Counted.LENGTH, headline=False),
        "meantime": Convention(Counted.BARE_LENGTH, fractions=True, ranges=True),
    }
)


def written_as(convention: Convention, rules: TimeRules, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions as the corpus would write them down, each by itself."""
    return tuple(_valued(convention, rules, _counted(convention, rules, time)) for time in times)


def marked_in(
    convention: Convention, document: Document, times: Sequence[TimeExpression], cues: DiscourseCues
) -> tuple[TimeExpression, ...]:
    """Those of a document's expressions that the corpus would mark, as far as that lies in where they stand."""
    line = document.text.find("\n") if not convention.headline else -1
    marked = [time for time in times if time.start == 0 or time.start >= line]
    if not convention.ranges:
        return tuple(marked)
    ends = {(time.start, time.end) for time in marked}
    for whole in joined(document, marked, cues, either=False):
        if (whole.start, whole.end) not in ends and whole.signal is not None and (length := _length_of_range(whole, marked)) is not None:
            marked = [time for time in marked if not whole.start <= time.start < whole.end]
            start = whole.signal
            text = document.text[start : whole.end]
            marked.append(replace(whole, start=start, text=text, type=TimexType.DURATION, value=length, mod=None, dates=False))
    return tuple(sorted(marked, key=lambda time: time.start))


def _length_of_range(whole: TimeExpression, times: Sequence[TimeExpression]) -> str | None:
    """The years between the two ends of a range as a length, None where they are no years."""
    ends = [time.interval for time in times if whole.start <= time.start < whole.end]
    years = [civil(end.first)[0] for end in ends if end is not None and end.grain is Grain.YEAR]
    return f"P{years[-1] - years[0]}Y" if len(years) == len(ends) and years[-1] > years[0] else None


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
    if time.type is TimexType.DATE and convention.places and time.value.isdigit():
        return replace(time, value=time.value.ljust(_PLACES, "X"))
    if time.type is not TimexType.DURATION or not (convention.decades or convention.fractions):
        return time
    value = time.value
    units = {rules.words.units.get(word) for word in re.findall(r"[^\W\d_]+", folded(time.text))}
    if convention.decades and Unit.DECADE in units:
        value = re.sub(r"P(\d+)0Y", r"P\1DE", value).replace("PXY", "PXDE")
    if convention.fractions and not units & {Unit.MONTH, Unit.MINUTE}:
        value = {"P6M": "P0.5Y", "PT30M": "PT0.5H"}.get(value, re.sub(r"P(\d+)Y6M", r"P\1.5Y", value))
    return replace(time, value=value) if value != time.value else time
