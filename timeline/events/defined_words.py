"""What the languages say of the short forms that a text defines for its actors: "Orwen Ltd (“the Company”)"."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from timeline import patterns as re

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class DefinedWords:
    """The patterns by which a text gives an actor its short form, empty where the language has none."""

    hint: re.Pattern[str] = _NEVER  # a text that may define a short form
    bracket: re.Pattern[str] = _NEVER  # behind a name: (hereinafter “the Company”), group terms
    term: re.Pattern[str] = _NEVER  # one term of these, group term
    between: re.Pattern[str] = _NEVER  # what may stand between the name and the bracket
    role_before: re.Pattern[str] = _NEVER  # before a name at the end of a line: "the first defendant, Mr [Pryce]", group role
    role_after: re.Pattern[str] = _NEVER  # behind a name: ", the claimant,", group role
    lists_on: re.Pattern[str] = _NEVER  # behind a name that a comma parts from a role: another in a list, " and"
    role_within: re.Pattern[str] = _NEVER  # at the front of a name: "Petitioner [Ruth Amsel]", group role
    named_before: re.Pattern[str] = _NEVER  # a name and the bracket that gives its short form, groups name and short
    on_line: re.Pattern[str] = _NEVER  # a name above its role or before it, group name
    body_end: re.Pattern[str] = _NEVER  # the end of the name of a body: "Ltd"
    role: re.Pattern[str] = _NEVER  # a party to a case by its role alone, with the words that say which of several
    counted: re.Pattern[str] = _NEVER  # the words that say which of several: "first "
    called: AbstractSet[str] = frozenset()  # words for somebody that are no others’ nouns: appellee
    article: str = ""  # a pattern of the article before a short form
    article_before: re.Pattern[str] = _NEVER  # the same at the end of what stands before one
    not_before: str = ""  # a further pattern of what no short form stands before, as its name follows: "|, Mr"
    many: str = ""  # what makes a role that of several
    first: AbstractSet[str] = frozenset()  # what the party that sues is called
    second: AbstractSet[str] = frozenset()  # and what the other one


NO_DEFINED = DefinedWords()
