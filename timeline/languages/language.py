"""What a language is to the engines: its words and rules, part by part. What is missing is None, and the engine has a neutral way."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.actors.name_cues import NameCues
from timeline.events.grammar import Grammar
from timeline.text.words import NEUTRAL, TextWords
from timeline.times.cues import DiscourseCues, TenseCues
from timeline.times.rule import TimeRules


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language; each part is of the type of the engine that reads it."""

    code: str
    name: str
    direction: str
    times: TimeRules
    tense: TenseCues | None = None
    discourse: DiscourseCues | None = None
    grammar: Grammar | None = None
    names: NameCues | None = None  # each of the next gets the type of its engine when its words move here
    story: object | None = None
    sources: object | None = None
    text: TextWords = NEUTRAL

    def __post_init__(self) -> None:
        if self.direction not in ("ltr", "rtl"):
            raise ValueError(f"language {self.code}: a direction is ltr or rtl, not {self.direction!r}")
