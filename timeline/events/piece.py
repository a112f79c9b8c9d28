"""What a piece of a sentence is: its place, and what it does there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a piece does in its sentence."""

    MAIN = "main"  # it has a subject and a verb
    SUBJECT = "subject"  # it has no verb: that stands behind what is inserted
    PREDICATE = "predicate"  # it opens with its verb
    RELATIVE = "relative"
    PARTICIPLE = "participle"
    APPOSITION = "apposition"
    ATTRIBUTION = "attribution"
    ADVERBIAL = "adverbial"
    SUBORDINATE = "subordinate"


TOLD = frozenset({Role.MAIN, Role.SUBJECT, Role.PREDICATE})
INSERTED = frozenset({Role.RELATIVE, Role.PARTICIPLE, Role.APPOSITION})


@dataclass(frozen=True, slots=True)
class Piece:
    """The code points ``start:end`` of a piece, without the marks around it, what it does, and whether a date ends it."""

    start: int
    end: int
    role: Role
    dated: bool = False
