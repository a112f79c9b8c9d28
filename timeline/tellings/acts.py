"""Words for one and the same act ("detained", "arrested", "the arrest"), and the verbs of a clause, by the words of its language."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from timeline.tellings.telling_words import NEVER, TellingWords

_SHORTEST_VERB = 5  # letters of a form that is told by its ending
_MANY = 1 << 6  # languages


@lru_cache(maxsize=_MANY)
def _phrases(words: TellingWords) -> tuple[re.Pattern[str], tuple[str, ...]]:
    patterns = "|".join(rf"(\b{pattern}\b)" for pattern in words.several_words)
    return re.compile(patterns, re.IGNORECASE) if patterns else NEVER, tuple(words.several_words.values())


def single_words(text: str, words: TellingWords) -> str:
    """The text with acts of several words ("turned down") in one ("rejected")."""
    if words.second.isdisjoint(text.split()):
        return text
    phrase, meanings = _phrases(words)
    return phrase.sub(lambda hit: meanings[(hit.lastindex or 1) - 1], text)


def base(word: str, words: TellingWords) -> str:
    """The base form of an irregular verb form, else the word itself; lower case."""
    return words.irregular.get(word, word)


@lru_cache(maxsize=_MANY)
def _acts(words: TellingWords, stem: Callable[[str], str]) -> dict[str, str]:
    known: dict[str, str] = {}
    for act_of_these, forms in words.acts.items():
        for word in forms:
            known.setdefault(word, act_of_these)
            known.setdefault(stem(word), act_of_these)
    return known


def act(word: str, words: TellingWords, stem: Callable[[str], str]) -> str | None:
    """The act that a word (lower case) stands for, None if the language does not have it; `stem` is its stemmer."""
    known = _acts(words, stem)
    return known.get(word) or known.get(stem(word))


def is_verb(word: str, words: TellingWords) -> bool:
    """Whether a word (lower case) looks like what was done: an irregular past or one with the ending of a past."""
    return word in words.irregular or (len(word) >= _SHORTEST_VERB and word.endswith(words.verb_endings))
