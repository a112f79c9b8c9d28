"""The words by which a language counts some of those told of before without their noun: "Three more were found"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline import patterns as re

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class CountedWords:
    """Patterns of a count without a noun, and of nouns of many that it may be of; without them nothing is found."""

    # a count before its verb, at the front, in one of four groups: more ("three more"), one ("a third"), all, and some ("one", "several")
    alone: re.Pattern[str] = _NEVER
    counted: re.Pattern[str] = _NEVER  # many with a count, groups count and noun: "six bodies"
    definite: re.Pattern[str] = _NEVER  # many without one, groups count for the article, and noun: "the men"
    bare: re.Pattern[str] = _NEVER  # the noun alone, group noun
    phrase: re.Pattern[str] = _NEVER  # it with the article and what stands before it: "the old men"
    of_them: str = "{}"  # whose count it is, behind it: "of {}"
    the: str = "{}"  # those told of before: "the {}"
    singular: Callable[[str], str] = lambda noun: ""  # a noun of many as one of one


NO_COUNTED = CountedWords()
