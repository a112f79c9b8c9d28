"""What a language is to the engines: its words and rules, part by part. What is missing is None, and the engine has a neutral way."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.actors.name_cues import NameCues
from timeline.events.grammar import Grammar
from timeline.tellings.story_words import StoryWords
from timeline.text.words import NEUTRAL, TextWords
from timeline.times.cues import DiscourseCues, TenseCues
from timeline.times.rule import TimeRules

LEVELS = {
    1: "dates",
    2: "dates, tense and order",
    3: "clauses and titles too",
    4: "names and roles too",
    5: "happenings told several times too",
}


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
    names: NameCues | None = None
    story: StoryWords | None = None
    sources: object | None = None
    text: TextWords = NEUTRAL

    def __post_init__(self) -> None:
        if self.direction not in ("ltr", "rtl"):
            raise ValueError(f"language {self.code}: a direction is ltr or rtl, not {self.direction!r}")

    @property
    def level(self) -> int:
        """How far the language is read: a key of `LEVELS`."""
        reached = 1
        for parts in ((self.tense, self.discourse), (self.grammar,), (self.names,), (self.story,)):
            if None in parts:
                break
            reached += 1
        return reached
