"""Where times stand in a text: runs the rules of a language and settles overlaps; knows no rule and no language.

The longest match wins, then the order of the rules: that is the whole policy. A match that its reader refuses is no match.
A rule is tried only in sentences that hold the words it needs, and there only where a word stands with which it can begin; both are
read off its pattern, so this changes the speed and never the result.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.model import Trait
from timeline.times.reading import AnchorType, Reading
from timeline.times.rule import Match, Rule, folded
from timeline.times.rule_index import index_of

_MINUTES = re.compile(r"[0-5]\d (?=[^\W\d])")
_MARKS = ("#", "*", "|", ">")


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression not yet counted out: its span, the rule that won, what its words mean, and the index of its sentence.

    `traits` is what it is beside its type and value.
    """

    start: int
    end: int
    rule: str
    reading: Reading
    sentence: int
    traits: frozenset[Trait] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        traits = self.reading.traits
        if self.reading.anchor_type is AnchorType.TOLD:
            traits = traits | {Trait.RELATIVE, Trait.TOLD}
        elif self.reading.anchor_type is AnchorType.SPEECH:
            traits = traits | {Trait.RELATIVE}
        object.__setattr__(self, "traits", traits)


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one rule made of one stretch of text, for `explain`: `reading` is None where the reader refused."""

    start: int
    end: int
    rule: str
    reading: Reading | None


def find(text: str, sentences: Sequence[tuple[int, int]], rules: Sequence[Rule]) -> list[Found]:
    """The time expressions of `text` in order, none overlapping; each lies within one of the `sentences` (code point spans)."""
    low = rules[0].vocabulary.accents.restored(folded(text), text) if rules else ""
    index = index_of(tuple(rules))
    found: list[Found] = []
    for number, (start, end) in enumerate(sentences):
        if hits := [hit for hit in index.hits(low, start, end) if not _is_of_a_clock(low, hit[1].start())]:
            since = start if low[max(0, start - 4) : start].rstrip(" ")[-1:] in _MARKS else 0
            found.extend(_settled([(Match(hit, text, rules[order].vocabulary, since), order, rules[order]) for order, hit in hits], number))
    return found


def _is_of_a_clock(low: str, start: int) -> bool:
    """Whether a match begins with the minutes of a time of day: "02:[51 second] alarm"."""
    return low[start - 1 : start] == ":" and low[start - 2 : start - 1].isdigit() and _MINUTES.match(low, start) is not None


def _settled(matches: list[tuple[Match, int, Rule]], sentence: int) -> list[Found]:
    """The longest matches that their readers accept and that do not overlap, in text order."""
    kept: list[Found] = []
    base = min(item[0].found.start() for item in matches)
    taken = bytearray(max(item[0].found.end() for item in matches) - base)
    for match, _, rule in sorted(matches, key=_rank):
        start, end = _trimmed(match)
        if start >= end or taken.find(1, start - base, end - base) >= 0:
            continue
        reading = read(match, rule)
        if reading is not None:
            kept.append(Found(start, end, rule.name, reading, sentence))
            taken[start - base : end - base] = b"\1" * (end - start)
    return sorted(kept, key=lambda one: one.start)


def _rank(item: tuple[Match, int, Rule]) -> tuple[int, int, int]:
    """The longest first, then by the order of the rules, then by place."""
    start, end = item[0].found.span()
    return start - end, item[1], start


def _trimmed(match: Match) -> tuple[int, int]:
    """The span without white space at its ends."""
    start, end = match.found.span()
    low = match.found.string
    if low[start] != " " and low[end - 1] != " ":
        return start, end
    words = match.found.group()
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def read(match: Match, rule: Rule) -> Reading | None:
    """What a rule makes of a match; a date that no calendar has (30 February, year 0) is no date."""
    try:
        return rule.read(match)
    except ValueError:
        return None


def candidates(text: str, sentences: Sequence[tuple[int, int]], rules: Sequence[Rule]) -> list[Candidate]:
    """Everything that any rule matched, won or not, in text order."""
    low = rules[0].vocabulary.accents.restored(folded(text), text) if rules else ""
    made = []
    for start, end in sentences:
        for rule in rules:
            for hit in rule.regex.finditer(low, start, end):
                match = Match(hit, text, rule.vocabulary)
                made.append(Candidate(*_trimmed(match), rule.name, read(match, rule)))
    return sorted(made, key=lambda one: (one.start, -one.end))
