"""What a language is to the engines: its words and rules, part by part. What is missing is None, and the engine has a neutral way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.actors.name_cues import NameCues
from timeline.events.grammar import Grammar
from timeline.interface import mark
from timeline.text.text_words import NEUTRAL, TextWords
from timeline.times.cues import DiscourseCues, TenseCues
from timeline.times.rule import TimeRules

if TYPE_CHECKING:
    from timeline.tellings.telling_words import TellingWords

LEVELS = {
    1: mark("dates"),
    2: mark("dates, tense and order"),
    3: mark("clauses and titles too"),
    4: mark("names and roles too"),
    5: mark("happenings told several times too"),
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
    sources: object | None = None
    text: TextWords = NEUTRAL

    def __post_init__(self) -> None:
        if self.direction not in ("ltr", "rtl"):
            raise ValueError(f"language {self.code}: a direction is ltr or rtl, not {self.direction!r}")

    @property
    def tellings(self) -> TellingWords | None:
        """What stands in its ``tellings.py``, loaded when it is asked for: only who puts tellings together needs it."""
        return _tellings(self.code)

    @property
    def level(self) -> int:
        """How far the language is read: a key of `LEVELS`."""
        reached = 1
        for parts in ((self.tense, self.discourse), (self.grammar,), (self.names,), (_tellings_file(self.code),)):
            if None in parts:
                break
            reached += 1
        return reached


def _tellings_file(code: str) -> Path | None:
    path = Path(__file__).with_name(code) / "tellings.py"
    return path if path.exists() else None


@lru_cache(maxsize=64)
def _tellings(code: str) -> TellingWords | None:
    return import_module(f"timeline.languages.{code}.tellings").TELLINGS if _tellings_file(code) else None
