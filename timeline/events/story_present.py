"""Stories that are told in the present: "On 8 May King James arrives before the walls. His army cuts off the river"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from timeline.events.grammar import Grammar
from timeline.model import Document, Event, Side, instant_of
from timeline.text import Span


class StoryPresent:
    """Where one text tells what is over in the present, asked clause by clause."""

    def __init__(self, grammar: Grammar, document: Document, dated: Sequence[Event]) -> None:
        """`dated` are the events that words date, in text order."""
        self._grammar, self._text = grammar, document.text
        self._published = instant_of(document.published) if document.published is not None else None
        self._dated = sorted(dated, key=lambda event: event.clause_end)
        self._ends = [event.clause_end for event in self._dated]

    def tells(self, span: Span) -> bool:
        """Whether a clause without a date tells an act in the present, in a paragraph that has told one of a time gone by in the present
        just before.
        """
        at = bisect_left(self._ends, span[0] + 1) - 1
        if at < 0 or self._act(span, frozenset()) is None or self._grammar.condition.match(self._text, span[0]):
            return False
        before = self._dated[at]
        if "\n\n" in self._text[before.clause_end : span[0]] or not self._is_over(before):
            return False
        return self._act((before.clause_start, before.clause_end), self._grammar.states) is not None  # "are seen waiting as a bus pulls up"

    def _act(self, span: Span, but: Collection[str]) -> re.Match[str] | None:
        """The present in a clause that tells what somebody does, where no verb stands before it but these."""
        act = self._grammar.story_present.search(self._text, *span)
        other = self._grammar.tells.search(self._text, *span)
        if act is None or act["verb"] in self._grammar.holds_now:
            return None
        return act if other is None or act.start("verb") <= other.start() or other[0] in but else None

    def _is_over(self, event: Event) -> bool:
        interval = event.interval
        if interval is None or interval.side is Side.SINCE:
            return False
        return self._published is None or interval.last <= self._published
