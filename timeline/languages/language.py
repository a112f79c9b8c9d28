"""What a language is to the engines: its words and rules, part by part. What is missing is None, and the engine has a neutral way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.interface import mark
from timeline.text.text_words import NEUTRAL, TextWords
from timeline.times.cues import DiscourseCues, TenseCues
from timeline.times.rule import TimeRules

if TYPE_CHECKING:
    from timeline.actors.name_cues import NameCues
    from timeline.events.grammar import Grammar
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
    """One language; each part is of the type of the engine that reads it.

    What stands in its ``grammar.py``, ``names.py`` and ``tellings.py`` is loaded when it is asked for: who asks for dates alone needs none.
    """

    code: str
    name: str
    direction: str
    times: TimeRules
    tense: TenseCues | None = None
    discourse: DiscourseCues | None = None
    sources: object | None = None
    text: TextWords = NEUTRAL

    def __post_init__(self) -> None:
        if self.direction not in ("ltr", "rtl"):
            raise ValueError(f"language {self.code}: a direction is ltr or rtl, not {self.direction!r}")

    @property
    def grammar(self) -> Grammar | None:
        """The patterns of its clauses."""
        return _part(self.code, "grammar")

    @property
    def names(self) -> NameCues | None:
        """The words around names, from its own module or from the lists of the world."""
        return _part(self.code, "names") or _world_names(self.code)

    @property
    def tellings(self) -> TellingWords | None:
        """What says that two texts tell the same."""
        return _part(self.code, "tellings")

    @property
    def level(self) -> int:
        """How far the language is read: a key of `LEVELS`."""
        reached = 1
        for parts in ((self.tense, self.discourse), (self.grammar,), (self.names,), (self.tellings,)):
            if None in parts:
                break
            reached += 1
        return reached


@lru_cache(maxsize=256)
def _part(code: str, name: str) -> Any:
    """The value of the module of a language's folder that has this name, None where there is none."""
    if not (Path(__file__).with_name(code) / f"{name}.py").exists():
        return None
    return getattr(import_module(f"timeline.languages.{code}.{name}"), name.upper())


@lru_cache(maxsize=64)
def _world_names(code: str) -> NameCues | None:
    from timeline.languages.world_names import READ, world_names

    return world_names(code) if code in READ else None
