"""How a document lies: its blocks and sentences, and the times that stand apart in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model import BlockKind, TimeExpression
from timeline.text import NEUTRAL, Shape, Span, TextWords
from timeline.times.leads import DAY_RANK, NO_LEADS, Lead, Leads


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document lies: its blocks, its sentences, the times that stand apart."""

    shape: Shape
    sentences: Sequence[Span]
    leads: Leads = NO_LEADS
    words: TextWords = NEUTRAL
    times: Sequence[Span] = ()  # where the time expressions lie, in order
    sources: Sequence[Span] = ()  # the sections that list sources, in order
    remembers: bool = False  # it is an interview or the like, in which somebody tells of the past
    titled: TimeExpression | None = None  # the day of the meeting whose minutes the title calls the text

    def lead_at(self, position: int) -> Lead | None:
        """The lead that holds a place."""
        at = bisect_left(self.leads.all, position + 1, key=lambda one: one.start) - 1
        return self.leads.all[at] if at >= 0 and position < self.leads.all[at].end else None

    def times_in(self, start: int, end: int) -> Sequence[Span]:
        """The time expressions between two places."""
        return self.times[bisect_left(self.times, (start, 0)) : bisect_left(self.times, (end, 0))]

    def has_own_day(self, position: int) -> bool:
        """Whether a place stands in an entry or in minutes, whose day is that of what they tell."""
        over = self.leads.over(position)
        return self.titled is not None or any(one.meets or not (one.stamp or one.topic) and one.rank >= DAY_RANK for one in over)

    def in_heading(self, position: int) -> bool:
        """Whether a place lies in a heading."""
        block = self.shape.block_at(position)
        return block is not None and block.kind is BlockKind.HEADING
