"""A time of day and the day right behind it that is counted from a time told, as one expression: "at noon the next day".

TimeML (Saurí et al. 2006) marks the two as one time; apart, the time of day would fall on the day told before.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.model import MINUTES_A_DAY, Grain, Interval, TimexType, Trait
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, Place, unit_at

_LONGEST_WORD = 3  # "on", "am", "del"
_NOON, _DAWN = 720, 300  # minutes of the day
_LATE_PARTS = ("TAF", "TEV", "TNI")  # how a value ends in which "nine" is no hour of the morning


def with_clocks_on_days(text: str, found: Sequence[Found], small: Collection[str]) -> list[Found]:
    """The found expressions, each time of day together with the day that stands right behind it and is counted from a time told.

    `small` are the words that may stand before a date.
    """
    kept: list[Found] = []
    for one in found:
        if kept and _is_clock(kept[-1]) and _is_day_told(one) and _beside(text, kept[-1], one, small):
            kept[-1] = _joined(kept[-1], one)
        else:
            kept.append(one)
    return kept


def _is_clock(one: Found) -> bool:
    reading = one.reading
    return Trait.BARE_CLOCK in one.traits and reading.type is TimexType.TIME and reading.dates and reading.otherwise is None


def _is_day_told(one: Found) -> bool:
    reading = one.reading
    day = reading.grain is Grain.DAY and reading.type in (TimexType.DATE, TimexType.TIME) and reading.dates
    apart = one.traits & {Trait.BARE_CLOCK, Trait.LENGTH_BETWEEN}
    return day and not apart and reading.anchor_type is AnchorType.TOLD and reading.place is not None and reading.otherwise is None


def _beside(text: str, clock: Found, day: Found, small: Collection[str]) -> bool:
    """Whether nothing but one small word stands between the two: "9 Uhr [am] nächsten Morgen"."""
    word = text[clock.end : day.start].strip().lower()
    joins = not word or (len(word) <= _LONGEST_WORD and word in small)
    return clock.sentence == day.sentence and clock.end < day.start and joins


def _joined(clock: Found, day: Found) -> Found:
    on, at = day.reading.place, clock.reading.place
    if on is None or at is None:
        return clock
    minutes = at(0, Direction.PAST)
    late = Trait.EITHER_HALF in clock.traits and day.reading.value.endswith(_LATE_PARTS) and _DAWN <= minutes.first < _NOON
    minutes = replace(minutes, first=minutes.first + _NOON, last=minutes.last + _NOON) if late else minutes
    date, hour = day.reading.value.split("T")[0], f"T{minutes.first // 60:02}:{minutes.first % 60:02}"
    reading = replace(
        day.reading,
        type=TimexType.TIME,
        value=date + hour,
        place=_on(on, minutes),
        mod=clock.reading.mod,
        grain=clock.reading.grain,
        zone=clock.reading.zone,
        traits=day.reading.traits | (clock.reading.traits - {Trait.BARE_CLOCK, Trait.EITHER_HALF}),
    )
    if not late and Trait.EITHER_HALF in clock.traits and "T" not in day.reading.value:
        reading = reading.having(Trait.EITHER_HALF)
    return Found(clock.start, day.end, clock.rule, reading, clock.sentence)


def _on(day: Place, minutes: Interval) -> Place:
    """The time of day, as one of the day 0, on the day that is asked for."""

    def place(anchor: int, direction: Direction) -> Interval:
        first = day(anchor, direction).first
        first -= first % MINUTES_A_DAY
        named = f"{unit_at(first, Grain.DAY)}T24:00" if minutes.first == MINUTES_A_DAY else ""  # midnight closes the day
        return replace(minutes, first=first + minutes.first, last=first + minutes.last, named=named)

    return place
