"""The words by which a language speaks of something told of before, "the offer", and those that tell which one: "of a truce"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline import patterns as re

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class DefiniteWords:
    """Patterns around a noun; without them nothing is found."""

    # a noun with an article and one word between at most, groups article and noun; the article is in the group the, in more ("two further")
    # or in neither ("this")
    short: re.Pattern[str] = _NEVER
    ends: re.Pattern[str] = _NEVER  # what an object ends before, that nothing behind it says more of
    forms: Callable[[str], str] = re.escape  # a pattern of a noun, one or many
    # what leads to a noun, at the end: groups the, new ("a"), other ("another"), pronoun ("his") or
    # owner and which for what stands between, or named, a name without an article
    before: re.Pattern[str] = _NEVER
    titled: re.Pattern[str] = _NEVER  # the same in the title of a document, group which
    after: re.Pattern[str] = _NEVER  # what says which one behind any mention: " of a six months’ truce"
    after_new: re.Pattern[str] = _NEVER  # the same where it is told of for the first time: " from the council"
    after_aim: re.Pattern[str] = _NEVER  # what for, behind one of those nouns of `aims` that are for a deed: " to withdraw the fee"
    aims: re.Pattern[str] = _NEVER  # "offer", all of it
    done: Callable[[str], str] = lambda noun: ""  # a pattern of the verb that such a noun is of: "offered"
    called: re.Pattern[str] = _NEVER  # its name right behind it, groups name and, behind a comma, apposed: " called [Daphne]"
    part_of: re.Pattern[str] = _NEVER  # behind a noun that only says of what the next one is: "[claim] form"
    loose: re.Pattern[str] = _NEVER  # words before it that tell nothing of it: "same", all of one
    others: re.Pattern[str] = _NEVER  # those that tell one from another: "second", all of one
    presents: frozenset[str] = frozenset()  # verbs between an article and a noun that is not that of the article: "a walker sees water"


NO_DEFINITE = DefiniteWords()
