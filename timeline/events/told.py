"""An event with the clause that tells it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.clauses import Clause
from timeline.model import Event


@dataclass(frozen=True, slots=True)
class Told:
    """An event, the clause that tells it, and what its title tells: that clause, or the one around it."""

    event: Event
    clause: Clause
    headed: Clause
    speech: bool = False  # all inside a quotation whose sentence does not say whose it is
