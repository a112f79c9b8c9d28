"""What a language gives to the engine of time; the engine knows none of its words itself."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.times.rule import Rule


@dataclass(frozen=True, slots=True, eq=False)
class TimeRules:
    """The rules of a language and the day on which their examples hold (ISO)."""

    rules: tuple[Rule, ...]
    example_day: str
