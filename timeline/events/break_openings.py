"""Which breaks of a grammar may stand at a place, by the mark and the word that follow it: nearly all of them need others.

A break that cannot be told by these is always possible, so that the first that fits is the same as among all.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from timeline import patterns as re
from timeline.events.grammar import Break, Grammar
from timeline.times.pattern_prefixes import DIGIT, prefixes_of

_NEXT = re.compile(r"\s*([,;:]?)\s*([^\W\d_]+|\d|\S)?")
_LEADING = re.compile(r"(?:\\s\*)?([,;:]?)(\??)\\s\+?(?![*?{])")  # how the pattern of a break begins that has one mark at most
_UNTOLD = re.compile(r"\(\?(?![:=!<])|\(\?P")  # what is not looked through: flags, references

_Opening = tuple[Break, frozenset[str] | None, tuple[str, ...]]  # the marks (None: whatever) and letters that it may begin with


def possible_at(grammar: Grammar, line: str, place: int) -> Sequence[Break]:
    """The breaks that may stand at a place of a line, in their order."""
    following = _NEXT.match(line, place)
    return _possible(grammar, following[1], following[2] or "") if following else grammar.breaks


@lru_cache(maxsize=1 << 14)
def _possible(grammar: Grammar, mark: str, word: str) -> tuple[Break, ...]:
    begins = DIGIT if word.isdecimal() else word
    return tuple(
        one
        for one, marks, letters in _openings(grammar)
        if (marks is None or mark in marks) and (not letters or begins.startswith(letters))
    )


@lru_cache(maxsize=64)
def _openings(grammar: Grammar) -> tuple[_Opening, ...]:
    return tuple(_opening(one) for one in grammar.breaks)


def _opening(one: Break) -> _Opening:
    """What a break begins with, read off its pattern."""
    pattern = one.behind.pattern
    leading = _LEADING.match(pattern)
    if leading is None or one.behind.flags & re.IGNORECASE or _UNTOLD.search(pattern) or _has_alternatives(pattern):
        return one, None, ()
    letters = {prefix.letters for prefix in prefixes_of(pattern[leading.end() :])}
    mark, perhaps = leading.groups()
    if "" in letters or not letters.isdisjoint(",;:"):
        return one, frozenset((mark,)) if mark and not perhaps else None, ()
    return one, frozenset((mark, "")) if perhaps else frozenset((mark,)), tuple(sorted(letters))


def _has_alternatives(pattern: str) -> bool:
    """Whether a pattern is several, outside of its groups."""
    depth = 0
    for token in re.findall(r"\\.|\[\^?(?:\\.|[^\]\\])+\]|[()|]", pattern):
        depth += (token == "(") - (token == ")")
        if token == "|" and not depth:
            return True
    return False
