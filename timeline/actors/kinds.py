"""What kind of actor a bare run of words names, judged by its own words alone."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

from timeline.actors import cues, words
from timeline.model import ActorType

_NOBODY = (cues.NEVER, cues.REGIONS, cues.CALENDAR, cues.PLACE_HEADS, cues.THING_HEADS, cues.GENERATIONS, cues.TITLES, cues.ROLES)


class Kind(Enum):
    """The verdict on a name by its own words."""

    PERSON = auto()  # a first name, an initial, a number after a first name
    ORGANISATION = auto()
    GROUP = auto()
    ACRONYM = auto()
    NOT_ACTOR = auto()  # places, wars, laws, languages
    PLACE = auto()  # in a list of places: may still be somebody's surname
    COMMON = auto()  # dictionary words only
    NAME = auto()  # a name, of anything


TYPES = {
    Kind.PERSON: ActorType.PERSON,
    Kind.ORGANISATION: ActorType.ORGANISATION,
    Kind.GROUP: ActorType.GROUP,
    Kind.ACRONYM: ActorType.ORGANISATION,
}


def is_common(word: str) -> bool:
    """Whether a word stands in the dictionary in small letters."""
    return word.lower() in words.common()


def is_first_name(word: str) -> bool:
    """Whether a word is a given name and no dictionary word ("Will" and "Mark" are both); each half of a double name counts."""
    if word in words.first_names():
        return not is_common(word) or word in cues.FIRST_NAMES_LIKE_WORDS
    return "-" in word and word.split("-", 1)[0] in words.first_names()


def is_initial(word: str) -> bool:
    """ "F" of "John F. Kennedy", "J.K." of "J.K. Rowling"."""
    return len(word) == 1 and word.isupper() or "." in word and len(word) <= 6


def is_acronym(word: str) -> bool:
    """Two to six capitals, digits and dots: "NATO", "U.N.", "MI5", "AT&T"."""
    bare = word.replace(".", "").replace("&", "").replace("-", "")
    return 2 <= len(bare) <= 6 and bare.isalnum() and bare.isupper() and not bare.isdigit() and bare[0].isalpha()


def head(name: Sequence[str]) -> str:
    """The word that says what a name is: before "of", "for", "on" or else the last, generations and brackets aside."""
    for before, joint in pairwise(name):
        if joint in ("of", "for", "on"):
            return before
    return name[-1]


def kind(name: Sequence[str]) -> Kind:
    """The verdict on the words of a run, titles already taken off: the first of these steps that has one."""
    if len(name) == 1:
        return _kind_of_word(name[0])
    letters = [word for word in name if word[0].isalpha() and word[0].isupper()]
    if not cues.STORMS.isdisjoint(name) or not cues.TITLE_WORDS.isdisjoint(name[1:]):
        return Kind.NOT_ACTOR
    if all(is_initial(word) or word == "." for word in name):
        return Kind.NOT_ACTOR
    if _is_person_by_form(name, letters):
        return Kind.PERSON
    main = head(name)
    if main in cues.GROUP_HEADS:
        return Kind.GROUP
    if main in cues.ORGANISATION_HEADS or "&" in name:
        return Kind.ORGANISATION
    if _is_thing(name, main):
        return Kind.NOT_ACTOR
    if _has_first_name(name, letters) or main in cues.GENERATIONS and name[0] in words.first_names():
        return Kind.PERSON
    if any(is_initial(word) and word not in cues.NEVER for word in name[:-1]) and not is_common(main) and len(letters) <= 4:
        return Kind.PERSON
    return _kind_of_unknown(name, letters)


def _has_first_name(name: Sequence[str], letters: Sequence[str]) -> bool:
    """Whether a name of at most four words begins with a given name and has no "of"."""
    return is_first_name(name[0]) and len(letters) <= 4 and head(name) == name[-1]


def _is_person_by_form(name: Sequence[str], letters: Sequence[str]) -> bool:
    """Forms that only people's names have, whatever the last word says: Tyra Banks, Theresa May, Peter the Great, Duke of Kent."""
    main = head(name)
    if name[-2] == "the" and name[-1] in cues.EPITHETS:
        return True
    if main != name[-1]:
        return main in cues.NOBLE or main == name[0] and is_first_name(main)
    return len(letters) == 2 and (main in cues.SURNAMES_LIKE_HEADS or main == "May") and is_first_name(name[0])


def _is_thing(name: Sequence[str], main: str) -> bool:
    """Places, events, laws, products: their head, their first word, a list of places, a number or a date among the words."""
    if name[0] in cues.EVENT_OPENERS or main in cues.PLACE_HEADS or main in cues.THING_HEADS or main in cues.CALENDAR:
        return True
    if main in cues.PARTISANS or " ".join(name) in words.places():
        return True
    return any(word[0].isdigit() for word in name) or any(letter.isdigit() for letter in main)


def _kind_of_word(word: str) -> Kind:
    if any(word in group for group in _NOBODY) or _is_pair(word):
        return Kind.NOT_ACTOR
    if word[0].islower() and word[1].isupper() or word.lower() in cues.FUNCTION_WORDS:  # iTunes
        return Kind.NOT_ACTOR
    if is_acronym(word):
        if any(letter.isdigit() for letter in word):  # H1N1, A380; MI5 and G20 are listed
            return Kind.NOT_ACTOR
        return Kind.COMMON if len(word) > 2 and is_common(word) else Kind.ACRONYM
    if word in words.places():
        return Kind.PLACE
    if is_common(word) or len(word) < 2:
        return Kind.COMMON
    if is_first_name(word) or word in words.surnames():
        return Kind.PERSON
    return Kind.NAME


def _is_pair(word: str) -> bool:
    """ "China-Zimbabwe", "UK-India": two countries or places, and no third party."""
    parts = word.split("-")
    if len(parts) < 2 or word in words.places():
        return False
    return all(part in words.countries() or part in words.places() or part in words.demonyms() for part in parts)


def _kind_of_unknown(name: Sequence[str], letters: Sequence[str]) -> Kind:
    """Several words without a head and without a first name in front."""
    odd = [_is_no_name(word) for word in letters]
    if all(odd):
        return Kind.NOT_ACTOR
    if name[0] in words.places() and all(is_initial(word) or word == "." or word in words.places() for word in name[1:]):
        return Kind.NOT_ACTOR
    if name[0] in cues.PLACE_OPENERS:
        return Kind.NOT_ACTOR
    if all(is_common(word) for word in letters):
        return Kind.COMMON
    if any(odd) or any(is_acronym(word) for word in letters):
        return Kind.COMMON
    return Kind.PERSON if 2 <= len(letters) <= 4 and not is_common(name[-1]) else Kind.NAME


def _is_no_name(word: str) -> bool:
    return word in cues.NEVER or word in cues.REGIONS or word in words.demonyms() or word in words.countries()
