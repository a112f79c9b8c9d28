"""What a single word shows about being a name: its letters, its shape, the lists that hold it; each sign is hashed to 32 bits.

Knows the word lists and no context; the tagger's features are made of these signs. A word is looked at once and remembered.
"""

from __future__ import annotations

import functools
import zlib
from array import array
from dataclasses import dataclass, field

from timeline import patterns as re
from timeline.actors.name_cues import NameCues

_DIGIT = re.compile(r"\d")
_REPEATED = re.compile(r"(.)\1+")
_TRIGRAMS = 5
_LONGEST = 32  # longer words are cut before they are looked at

CORE = 23  # signs that only the word itself is judged by


@dataclass(frozen=True, slots=True)
class WordFeatures:
    """The hashed signs of a word; `letters` are for the word itself, the others also for its neighbours."""

    letters: tuple[int, ...]  # CORE of them: form, prefixes, suffixes, shape, lists …
    lower: int
    lists: int  # all lists that hold it, as one sign
    ending: int
    shape: int
    listed: int  # the most telling lists, as one sign
    coarse: int  # a few hundred classes, for combinations of three words
    capital: bool
    alpha: bool  # whether it begins with a letter
    shouted: bool  # … and has no small one
    row: bytes = field(init=False, repr=False)  # all signs in a fixed order, 32 bits each, as `features` reads them

    def __post_init__(self) -> None:
        signs = (*self.letters, self.lower, self.lists, self.ending, self.shape, self.listed, self.coarse)
        object.__setattr__(self, "row", array("I", signs).tobytes())


def sign(text: str) -> int:
    """A sign's 32 bits: the CRC of its UTF-8, the same on every machine; 0 for none."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) if text else 0


def _spelling(word: str) -> str:
    """The word as it is looked up among names: shouted ones in small letters but the first."""
    return word.capitalize() if len(word) > 1 and word.isupper() else word


_AS_WRITTEN, _AS_NAME, _SMALL = range(3)
_BODY, _PLACE = 1 << 7, 1 << 9  # the bits of heads of bodies and of places in `_lists`


@functools.cache
def _lists(cues: NameCues) -> tuple[tuple[frozenset[str], int, int], ...]:
    """The lists, how a word is spelled to be looked up in each, and the bit of each; new bits come last."""
    nations = frozenset(cues.lists.countries)
    lists = (
        (cues.lists.common, _SMALL),
        (cues.lists.first_names, _AS_NAME),
        (cues.lists.surnames, _AS_NAME),
        (cues.lists.places, _AS_NAME),
        (nations - cues.lists.peoples, _AS_WRITTEN),
        (frozenset(cues.lists.demonyms), _AS_WRITTEN),
        (frozenset(cues.lists.capitals), _AS_WRITTEN),
        (cues.organisation_heads, _AS_NAME),
        (cues.group_heads, _AS_NAME),
        (cues.place_heads, _AS_NAME),
        (cues.thing_heads, _AS_NAME),
        (cues.titles | cues.roles, _AS_NAME),
        (cues.calendar, _AS_WRITTEN),
        (cues.company_suffixes, _AS_WRITTEN),
        (cues.lower_roles, _SMALL),
        (cues.locatives | cues.places_of, _SMALL),
        (cues.person_verbs, _SMALL),
        (cues.acting_verbs, _SMALL),
        (cues.function_words, _SMALL),
        (cues.particles, _SMALL),
        (cues.regions, _AS_WRITTEN),
        (frozenset(cues.lists.known), _AS_WRITTEN),
        (cues.place_nouns, _SMALL),
        (cues.lists.organisations, _AS_WRITTEN),
        (cues.lists.peoples, _AS_WRITTEN),
        (cues.beliefs, _AS_WRITTEN),
    )
    more = ((cues.lists.world_given, _AS_NAME, 1 << 1), (cues.lists.world_family, _AS_NAME, 1 << 2), (cues.lists.towns, _AS_NAME, 1 << 3))
    whole = (*((held, how, 1 << place) for place, (held, how) in enumerate(lists)), *more)
    return tuple(one for one in whole if one[0])


def _bits(cues: NameCues, word: str, small: str) -> int:
    """One bit for each list that holds the word; of a capital that only the dictionary holds, the word without its ending is asked for."""
    found = _held(cues, word, small)
    if found > 1 or not word[0].isupper():
        return found
    for stem in cues.uninflected(word):
        if (of_stem := _held(cues, stem, small)) > 1:
            return found | of_stem
    return found | _compound(cues, word, small) if cues.body_endings or cues.place_endings else found


def _compound(cues: NameCues, word: str, small: str) -> int:
    """The bit of what a compound ends in, if that says what it names: Naturvårdsverket is a body, Drottninggatan a place."""
    forms = (small, *map(str.lower, cues.uninflected(word)))
    for endings, bit in ((cues.body_endings, _BODY), (cues.place_endings, _PLACE)):
        if any(form.endswith(endings) and form not in endings for form in forms):
            return bit
    return 0


def _held(cues: NameCues, word: str, small: str) -> int:
    if cues.same_letters and (other := word.translate(_letters(cues)[1])) != word:
        return _listed(cues, word, small) | _listed(cues, other, other.lower())
    return _listed(cues, word, small)


def _listed(cues: NameCues, word: str, small: str) -> int:
    forms = (word, _spelling(word), small)
    found = 0
    for held, how, bit in _lists(cues):
        if forms[how] in held:
            found |= bit
    return found


@functools.cache
def _letters(cues: NameCues) -> tuple[dict[int, str], dict[int, str]]:
    """What makes one spelling of letters that are written in two ways, and what makes the other of it."""
    pairs = [(some, other) for own, odd in cues.same_letters for some, other in ((own, odd), (own.upper(), odd.upper()))]
    return {ord(odd): own for own, odd in pairs}, {ord(own): odd for own, odd in pairs}


def _outline(word: str) -> str:
    """ "McDonald's" -> "XxXx'x": letters by their case, digits as d, marks as they are, runs as one."""
    if word.isalpha() and (word.islower() or word[1:].islower() and word[0].isupper()):  # nearly all words
        return "x" if word.islower() else "Xx"
    outline = "".join("X" if letter.isupper() else "x" if letter.isalpha() else "d" if letter.isdigit() else letter for letter in word)
    return _REPEATED.sub(r"\1", outline)


def _trigrams(small: str) -> list[str]:
    framed = f"^{small}$"
    found = ["t" + framed[start : start + 3] for start in range(2, len(framed) - 4)][:_TRIGRAMS]
    return found + [""] * (_TRIGRAMS - len(found))


def _halves(word: str, small: str) -> tuple[str, str]:
    """What stands before the first and after the last hyphen."""
    if "-" not in word[1:-1]:
        return "", ""
    return "h<" + small.split("-", 1)[0], "h>" + small.rsplit("-", 1)[1]


@functools.lru_cache(maxsize=1 << 16)
def word_features(word: str, cues: NameCues) -> WordFeatures:
    """The signs of a word that is not empty."""
    word = word[:_LONGEST] if word.isalpha() else _DIGIT.sub("0", word[:_LONGEST])
    word = word.translate(_letters(cues)[0]) if cues.same_letters else word
    small = word.lower()
    capital = word[0].isupper()
    case = "C" if capital else "c"
    bits = _bits(cues, word, small)
    outline = _outline(word)
    names, heads = bits & 0b1111, bits >> 7 & 0b11111
    nations = bits >> 4 & 0b111 | (bits >> 23 & 0b111) << 3
    region = bits >> 20 & 0b11
    lists = f"m{bits}{outline if len(outline) < 4 else outline[:3] + '+'}"
    letters = (
        "w" + word, "l" + small, lists, "o" + outline + str(min(len(word), 5)), "o" + outline,
        "2" + case + small[:2], "3" + case + small[:3], "4" + case + small[:4],
        "-1" + case + small[-1:], "-2" + case + small[-2:], "-3" + case + small[-3:], "-4" + case + small[-4:],
        f"n{min(len(word), 12)}{case}", f"g1{names}{case}", f"g2{heads}{case}", f"g3{nations} {region}{case}",
        *_halves(word, small), *(_trigrams(small) if capital else [""] * _TRIGRAMS),
    )  # fmt: skip
    around = names if capital else bits >> 14 & 0b11111
    return WordFeatures(
        tuple(map(sign, letters)), sign("l" + small), sign(lists), sign("e" + case + small[-3:]), sign("o" + outline),
        sign(f"G{names} {heads} {nations} {region}{case}"), sign(f"{outline[:3]} {heads} {around}"), capital,
        word[0].isalpha(), word[0].isalpha() and word.isupper(),
    )  # fmt: skip
