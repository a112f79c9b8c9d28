"""Stories that are told in the present: "On 8 May King James arrives before the walls. His army cuts off the river"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from timeline.events.entries import Above
from timeline.events.grammar import Grammar
from timeline.model import Document, Event, Side, instant_of
from timeline.text import Span


class StoryPresent:
    """Where one text tells what is over in the present, asked clause by clause."""

    def __init__(self, grammar: Grammar, document: Document, dated: Sequence[Event], above: Above | None = None) -> None:
        """`dated` are the events that words date, in text order; `above` gives the heading or entry that a place stands below."""
        self._grammar, self._text, self._above = grammar, document.text, above
        self._published = instant_of(document.published) if document.published is not None else None
        self._dated = sorted(dated, key=lambda event: event.clause_end)
        self._ends = [event.clause_end for event in self._dated]
        self._leads: dict[int, bool] = {}  # of each of `dated` that was asked for, whether a story in the present goes on behind it

    def tells(self, span: Span) -> bool:
        """Whether a clause without a date tells an act in the present, in a paragraph that has told one of a time gone by in the present
        just before; or in minutes, which tell in the present what a meeting did, and below a heading that is a time gone by.
        """
        if self._is_below(span[0]):
            return self._is_act(span)
        at = bisect_left(self._ends, span[0] + 1) - 1
        if at < 0 or "\n\n" in self._text[self._ends[at] : span[0]]:
            return False
        if at not in self._leads:
            self._leads[at] = self._is_led_by(self._dated[at])
        return self._leads[at] and self._is_act(span)

    def _is_below(self, position: int) -> bool:
        """Whether a place stands in the minutes of a meeting, or below a heading that is a time gone by."""
        entry = self._above(position) if self._above is not None else None
        if self._above is None or entry is None or entry.interval is None:
            return False
        over = self._published is None or entry.interval.last <= self._published
        return self._above.meets(position) or (over and entry.interval.side is None)

    def _is_led_by(self, event: Event) -> bool:
        """Whether a dated clause tells in the present what is over: "are seen waiting as a bus pulls up"."""
        interval = event.interval
        if interval is None or interval.side is Side.SINCE or (self._published is not None and interval.last > self._published):
            return False
        act = self._act((event.clause_start, event.clause_end), self._grammar.states)
        reports = act is not None and event.start is not None and self._grammar.that.search(self._text, act.end(), event.start)
        return act is not None and not reports  # "reports that the roof was mended in June": nothing goes on from June

    def _is_act(self, span: Span) -> bool:
        return self._act(span) is not None and not self._grammar.condition.match(self._text, span[0])

    def _act(self, span: Span, but: Collection[str] = frozenset()) -> re.Match[str] | None:
        """The present of a clause that tells what somebody does; None where it has none, or other verbs than these stand before it."""
        act = self._grammar.story_present.search(self._text, *span)
        if act is None or act["verb"] in self._grammar.holds_now:
            return None
        other = self._grammar.tells.search(self._text, *span)
        return act if other is None or act.start("verb") <= other.start() or other[0] in but else None
