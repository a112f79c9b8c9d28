"""The content of a clause as word stems: without function words, numbers, names of days and months; the only one to import snowballstemmer.

Stems are those of the Snowball stemmers (M. F. Porter, "Snowball: a language for stemming algorithms", 2001).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache, lru_cache

import snowballstemmer

from timeline.tellings import acts

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LENGTH = re.compile(r"\b\w+-(?:year|month|week|day|hour|minute)s?(?:-old)?\b", re.IGNORECASE)  # "47-year-old", "two-day"
_POSSESSIVE = re.compile(r"['’]s?\b")
_LANGUAGES = {
    "da": "danish", "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch", "no": "norwegian",
    "pt": "portuguese", "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip
_FUNCTION = frozenset(
    "a about above across after again against all almost along already also although always am amid among an and another any are around as "
    "at away back be became because been before being between both but by can could did do does doing done down during each either else "
    "even ever every few first for from further had has have having he her here hers him his how however i if in into is it its itself "
    "just last later least less like many may me meanwhile might more most much must my near nearly neither next no nor not now of off "
    "on once one only onto or other others our out over own per rather same second several shall she should since so some such than that "
    "the their them then there these they this those though through throughout thus to together too toward towards under until up upon "
    "us very was we were what when where whether which while who whom whose why will with within without would yet you your "
    "said say says saying told tell tells added according announced reported known called people man men woman women person "
    "former new go "
    "goes going get gets getting got come comes coming thing things well posted gmt don did didn doesn isn wasn mr mrs ms dr".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november "
    "december morning afternoon evening night noon midnight dawn today yesterday tomorrow week weekend month year years day days hour "
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "am pm utc bst est edt cst pst pdt ist cet "
    "hours minute minutes earlier ago shortly early late spring summer autumn winter".split()
)
_NUMBERS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion trillion dozen "
    "dozens percent percentage".split()
)
_LEFT_OUT = _FUNCTION | _CALENDAR | _NUMBERS


@dataclass(frozen=True, slots=True)
class Content:
    """What a clause says: its distinct `words` (acts by their name, else stems) and its `act`, the first verb, None if there is none."""

    words: frozenset[str]
    act: str | None


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    stem: Callable[[str], str] = snowballstemmer.stemmer(_LANGUAGES.get(language, "english")).stemWord
    return lru_cache(maxsize=1 << 16)(stem)


def content(text: str, language: str = "en", names: Collection[str] = ()) -> Content:
    """The content of `text`; `names` are words (case-folded) of the actors' names, which are compared as actors and not as words."""
    stem = _stemmer(language[:2])
    found: set[str] = set()
    first: str | None = None
    for hit in _WORD.findall(_LENGTH.sub(" ", acts.single_words(_POSSESSIVE.sub("", text)))):
        word = hit.casefold()
        if word in _LEFT_OUT or len(word) < 2 or word in names:
            continue
        meaning, is_act = _meaning(word, stem)
        found.add(meaning)
        if first is None and is_act and hit[0].islower():
            first = meaning
    return Content(frozenset(found), first)


def in_words_of(text: str, meanings: Collection[str], language: str = "en") -> list[str]:
    """The words of a text that mean one of these stems or acts, each once, in its order."""
    stem = _stemmer(language[:2])
    return list(dict.fromkeys(hit for hit in _WORD.findall(text) if _meaning(hit.casefold(), stem)[0] in meanings))


@lru_cache(maxsize=1 << 16)
def _meaning(word: str, stem: Callable[[str], str]) -> tuple[str, bool]:
    """The act or stem of a word in lower case, and whether it tells an act."""
    known = acts.act(word, stem)
    return known or stem(acts.base(word)), known is not None or acts.is_verb(word)
