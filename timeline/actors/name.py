"""What the recogniser hands on: a span of text that names somebody."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model import ActorType


@dataclass(frozen=True, slots=True)
class Name:
    """One mention. `start` and `end` are code points, `text` the name alone, without titles (a country's phrase may be longer).

    `type` is None while undecided. `known` is the name under which word lists know it. A `weak` name counts only if it shortens
    a name that the document writes out elsewhere: capitals at the beginning of a sentence, in headlines, lone surnames, "the
    Commission".
    """

    start: int
    end: int
    text: str
    type: ActorType | None = None
    known: str | None = None
    weak: bool = False
    described: bool = False  # no name at all: "the group"
    shown: bool = False  # what stands beside it shows an actor, whatever a tagger sees: "Norvik Marine shares", "Leive said"
    paired: int | None = None  # the start of the long form that this short form in brackets belongs to
