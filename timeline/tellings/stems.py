"""The content of a clause as word stems: without function words, numbers, names of days and months; the only one to import snowballstemmer.

Stems are those of the Snowball stemmers (M. F. Porter, "Snowball: a language for stemming algorithms", 2001).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache, lru_cache

import snowballstemmer

from timeline import patterns as re
from timeline.tellings import acts
from timeline.tellings.spoken import words_of
from timeline.tellings.telling_words import TellingWords

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LANGUAGES = {
    "da": "danish", "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch", "no": "norwegian",
    "pt": "portuguese", "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip
_SHORTEST = 4  # letters of a word that may say something, where nobody says which words do not


@dataclass(frozen=True, slots=True)
class Content:
    """What a clause says: its distinct `words` (acts by their name, else stems) and its `act`, the first verb, None if there is none."""

    words: frozenset[str]
    act: str | None


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    """The stemmer of a language; of one that Snowball does not know, words stay as they are."""
    known = _LANGUAGES.get(language)
    return lru_cache(maxsize=1 << 16)(snowballstemmer.stemmer(known).stemWord) if known else str


def content(text: str, language: str = "en", names: Collection[str] = ()) -> Content:
    """The content of `text`; `names` are words (case-folded) of the actors' names, which are compared as actors and not as words."""
    words, stem = words_of(language), _stemmer(language[:2])
    shortest = 2 if words.left_out else _SHORTEST
    found: set[str] = set()
    first: str | None = None
    for hit in _WORD.findall(words.length.sub(" ", acts.single_words(words.possessive.sub("", text), words))):
        word = hit.casefold()
        if word in words.left_out or len(word) < shortest or word in names:
            continue
        meaning, is_act = _meaning(word, words, stem)
        found.add(meaning)
        if first is None and is_act and hit[0].islower():
            first = meaning
    return Content(frozenset(found), first)


def in_words_of(text: str, meanings: Collection[str], language: str = "en") -> list[str]:
    """The words of a text that mean one of these stems or acts, each once, in its order."""
    words, stem = words_of(language), _stemmer(language[:2])
    return list(dict.fromkeys(hit for hit in _WORD.findall(text) if _meaning(hit.casefold(), words, stem)[0] in meanings))


@lru_cache(maxsize=1 << 16)
def _meaning(word: str, words: TellingWords, stem: Callable[[str], str]) -> tuple[str, bool]:
    """The act or stem of a word in lower case, and whether it tells an act."""
    known = acts.act(word, words, stem)
    return known or stem(acts.base(word, words)), known is not None or acts.is_verb(word, words)
