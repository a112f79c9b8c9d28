"""An event with the clause that tells it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.clauses import Clause
from timeline.model import Event


@dataclass(frozen=True, slots=True)
class Told:
    """An event and the clause that tells it."""

    event: Event
    clause: Clause
