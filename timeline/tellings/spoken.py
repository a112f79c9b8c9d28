"""The words of the language that an event's article is in: the one place where tellings ask for a language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from timeline.languages import LanguageUnknown, language
from timeline.tellings.telling_words import NO_TELLING_WORDS, TellingWords


@dataclass(frozen=True, slots=True)
class Around:
    """Words around names, case-folded: titles before them, forms of company after them, what joins them, what makes another of one."""

    titles: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()


def words_of(code: str) -> TellingWords:
    """The words of a language; of one that has none, words are compared as they stand, and no act is known."""
    try:
        return language(code).tellings or NO_TELLING_WORDS
    except LanguageUnknown:
        return NO_TELLING_WORDS


def around(codes: Iterable[str]) -> Around:
    """The words around names in all these languages: an archive in several has one lane for an actor."""
    return _around(tuple(sorted(set(codes))))


@cache
def _around(codes: tuple[str, ...]) -> Around:
    titles: set[str] = set()
    forms: set[str] = set()
    joining: set[str] = set()
    directions: set[str] = set()
    for code in codes:
        words = words_of(code)
        joining |= words.joining
        directions |= words.directions
        forms |= set(words.forms)
        titles |= words.articles
        try:
            cues = language(code).names
        except LanguageUnknown:
            continue
        if cues is not None:
            titles |= {*cues.titles, *cues.forms_of_address, *cues.short_ranks, *cues.roles}
            forms |= set(cues.company_suffixes)
    return Around(
        frozenset(word.casefold().strip(".") for word in titles), frozenset(word.casefold() for word in forms),
        frozenset(joining), frozenset(directions),
    )  # fmt: skip
