"""What every rule made of a text, and why the winner won: for those who write rules or doubt a date."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from timeline.model import TimeExpression
from timeline.times.matching import Candidate, candidates
from timeline.times.rule import Rule


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule's match: its span and words, its value as far as the words alone give it, and what became of it."""

    start: int
    end: int
    words: str
    rule: str
    value: str
    outcome: str
    won: bool


def verdicts(
    text: str, sentences: Sequence[tuple[int, int]], rules: Sequence[Rule], times: Sequence[TimeExpression]
) -> tuple[Verdict, ...]:
    """Every match of every rule in text order, the longest first; `times` are the expressions that won, in text order."""
    order = {rule.name: number for number, rule in enumerate(rules)}
    made = []
    for one in candidates(text, sentences, rules):
        outcome, won = _outcome(one, times, order)
        made.append(
            Verdict(one.start, one.end, text[one.start : one.end], one.rule, one.reading.value if one.reading else "", outcome, won)
        )
    return tuple(made)


def _outcome(one: Candidate, times: Sequence[TimeExpression], order: dict[str, int]) -> tuple[str, bool]:
    if one.reading is None:
        return "its reader refused it: here the words mean no time", False
    at = bisect_right(times, one.start, key=attrgetter("end"))  # the first that ends behind its beginning
    if at == len(times) or times[at].start >= one.end:
        return "lost", False
    time = times[at]
    if (time.start, time.end, time.rule) == (one.start, one.end, one.rule):
        return "won", True
    if time.end - time.start > one.end - one.start:
        return f"lost to the longer ‘{time.text}’ ({time.rule})", False
    if order.get(time.rule, 0) <= order.get(one.rule, 0):
        return f"lost to ‘{time.text}’ ({time.rule}), as long and earlier in the order of rules", False
    return f"lost to ‘{time.text}’ ({time.rule})", False
