"""What a text calls its actors beside their names: "the defendant, Orwen Bank", "Amit Rao, the treasurer", "the brig Constance".

What stands beside a name once means its bearer wherever the text has "the defendant" alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.model import Actor

_CLOSED = re.compile(r"(?: [^\W\d_]{2,4}\.?)?(?:[,.;:)]|$)")  # behind a name in apposition, and the "plc" of it
_BESIDE = 90  # code points before a name in which its description stands


class Descriptions:
    """The nouns by which a text calls its actors, each from the place on where it stands beside the name."""

    def __init__(self, grammar: Grammar, text: str, mentions: Sequence[tuple[int, int, Actor]]) -> None:
        self._called: defaultdict[str, list[tuple[int, Actor]]] = defaultdict(list)
        for start, end, actor in mentions:
            line = text[max(0, start - _BESIDE) : start]
            line = line[line.rfind("\n") + 1 :]
            before = grammar.described_before.search(line)
            if before is not None and line.endswith(", ") and not _CLOSED.match(text, end):
                before = None  # "In the spring, Anna Berg left": no apposition
            for hit in (before, grammar.described_after.match(text, end)):
                if hit is not None and hit.lastgroup:
                    self._called[hit[hit.lastgroup].casefold()].append((end, actor))

    def of(self, nouns: Iterable[str], place: int) -> Actor | None:
        """Whom the text has called so, by any of the nouns, last before a place."""
        last: tuple[int, Actor] | None = None
        for noun in nouns:
            called = self._called.get(noun, ())
            at = bisect_left(called, place, key=lambda one: one[0])
            if at and (last is None or called[at - 1][0] > last[0]):
                last = called[at - 1]
        return last[1] if last else None

    def named(self, nouns: re.Pattern[str]) -> set[str]:
        """The names of those whom the text calls by one of the nouns."""
        return {actor.name for noun, called in self._called.items() if nouns.fullmatch(noun) for _, actor in called}
