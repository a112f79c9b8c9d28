"""Which rules to try where: an index of a set of rules by the words they need and the words they can begin with.

Gives exactly the matches that running every rule over the sentence would give, at a fraction of the cost. Knows no rule and no language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from timeline.times.pattern_prefixes import DIGIT, LONGEST_NUMBER
from timeline.times.rule import Rule, needs_and_prefixes

_LONGEST_WORD = 32  # longer runs of letters are looked up in pieces; no listed word is as long
_MOST_REMEMBERED = 1 << 15  # entries of each table, so that no corpus fills the memory
_WORD = re.compile(rf"[^\W\d_]{{1,{_LONGEST_WORD}}}")
_ANY_DIGIT = re.compile(r"\d")

_Try = tuple[int, Callable[[str, int, int], "re.Match[str] | None"]]  # the order of a rule, and its pattern's match
_Hit = tuple[int, "re.Match[str]"]


@lru_cache(maxsize=64)  # more than there are languages: an archive may hold all of them
def index_of(rules: tuple[Rule, ...]) -> RuleIndex:
    """The index of these rules, built once."""
    return RuleIndex(rules)


class RuleIndex:
    """Sets of rules and of needs are kept as bits of whole numbers; what was worked out for a word or a set is remembered."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        openings = needs_and_prefixes(rules)
        needs = list(dict.fromkeys(words for needed, _ in openings for words in needed))
        bits = {words: 1 << bit for bit, words in enumerate(needs)}
        self._with_needs: dict[int, int] = {}  # the rules that need the same
        for order, (needed, _) in enumerate(openings):
            of_rule = sum(bits[words] for words in frozenset(needed))
            self._with_needs[of_rule] = self._with_needs.get(of_rule, 0) | 1 << order
        self._needed: dict[str, int] = {}
        for bit, words in enumerate(needs):
            for word in words:
                self._needed[word] = self._needed.get(word, 0) | 1 << bit
        self._needed_words = frozenset(self._needed)
        self._spaced = all(rule.vocabulary.spaced for rule in rules)
        self._whole: dict[str, int] = {}
        self._cut: dict[str, int] = {}
        self._anywhere = 0
        for order, (_, prefixes) in enumerate(openings):
            for letters, whole in prefixes:
                if not letters:
                    self._anywhere |= 1 << order
                else:
                    table = self._whole if whole else self._cut
                    table[letters] = table.get(letters, 0) | 1 << order
        marks = "".join(sorted(re.escape(start) for start in self._cut if not start[0].isalpha() and start[0] != DIGIT))
        self._start = re.compile(rf"(?<!\w)(?:[^\W\d_]{{1,{_LONGEST_WORD}}}|\d{{1,{LONGEST_NUMBER}}}" + (f"|[{marks}])" if marks else ")"))
        self._opened: dict[str, int] = {}
        self._applicable: dict[int, int] = {}
        self._tries: dict[int, tuple[_Try, ...]] = {}

    def hits(self, low: str, start: int, end: int) -> list[_Hit]:
        """Every match of every rule in the folded text between `start` and `end`, with the index of its rule."""
        met = 0
        for word in self._words_in(low, start, end):
            met |= self._needed[word]
        if DIGIT in self._needed and _ANY_DIGIT.search(low, start, end):
            met |= self._needed[DIGIT]
        rules = self._applicable.get(met)
        if rules is None:
            rules = self._applicable_for(met)
        if not rules:
            return []
        found: list[_Hit] = []
        if rules & self._anywhere:
            for order, rule in enumerate(self._rules):
                if rules & self._anywhere & 1 << order:
                    found.extend((order, hit) for hit in rule.regex.finditer(low, start, end))
        opened, tries, done = self._opened, self._tries, dict[int, int]()
        for word in self._start.finditer(low, start, end):
            written = word.group()
            may = opened.get(written)
            if may is None:
                may = self._opened_by(written)
            may &= rules
            if not may:
                continue
            trying = tries.get(may)
            if trying is None:
                trying = self._tries_of(may)
            at = word.start()
            for order, match in trying:
                hit = match(low, at, end)
                if hit is not None and done.get(order, at) <= at:
                    done[order] = hit.end()
                    found.append((order, hit))
        return found

    def _words_in(self, low: str, start: int, end: int) -> Iterable[str]:
        """The needed words that a sentence holds; where words are not written apart, wherever their letters stand in it."""
        if self._spaced:
            return self._needed_words.intersection(_WORD.findall(low, start, end))
        return [word for word in self._needed_words if low.find(word, start, end) >= 0]

    def _applicable_for(self, met: int) -> int:
        """The rules all of whose needs are met."""
        rules = sum([rules for needs, rules in self._with_needs.items() if needs & met == needs])
        return _remembered(self._applicable, met, rules)

    def _opened_by(self, word: str) -> int:
        """The rules that can begin with this word, digit or mark."""
        written = word
        if word.isdecimal():
            word = DIGIT * len(word)
        rules = self._whole.get(word, 0)
        for size in range(1, len(word) + 1):
            rules |= self._cut.get(word[:size], 0)
        return _remembered(self._opened, written, rules & ~self._anywhere)

    def _tries_of(self, rules: int) -> tuple[_Try, ...]:
        tries = tuple((order, self._rules[order].regex.match) for order in _orders(rules))
        if len(self._tries) >= _MOST_REMEMBERED:
            self._tries.clear()
        self._tries[rules] = tries
        return tries


def _orders(rules: int) -> Iterator[int]:
    """The places of the bits of a set, from the lowest."""
    while rules:
        lowest = rules & -rules
        yield lowest.bit_length() - 1
        rules ^= lowest


def _remembered(table: dict[Any, int], key: object, value: int) -> int:
    if len(table) >= _MOST_REMEMBERED:
        table.clear()
    table[key] = value
    return value
