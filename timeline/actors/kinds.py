"""What kind of actor a bare run of words names, judged by its own words alone."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise

from timeline.actors.name_cues import NameCues
from timeline.model import ActorType


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


def is_common(cues: NameCues, word: str) -> bool:
    """Whether a word stands in the dictionary in small letters."""
    return word.lower() in cues.lists.common


def is_first_name(cues: NameCues, word: str) -> bool:
    """Whether a word is a given name and no dictionary word ("Will" and "Mark" are both); each half of a double name counts."""
    if word in cues.lists.first_names:
        return not is_common(cues, word) or word in cues.first_names_like_words
    return "-" in word and word.split("-", 1)[0] in cues.lists.first_names


def is_initial(word: str) -> bool:
    """ "F" of "John F. Kennedy", "J.K." of "J.K. Rowling"."""
    return len(word) == 1 and word.isupper() or "." in word and len(word) <= 6


def is_acronym(word: str) -> bool:
    """Two to six capitals, digits and dots: "NATO", "U.N.", "MI5", "AT&T"."""
    bare = word.replace(".", "").replace("&", "").replace("-", "")
    return 2 <= len(bare) <= 6 and bare.isalnum() and bare.isupper() and not bare.isdigit() and bare[0].isalpha()


def head(cues: NameCues, name: Sequence[str]) -> str:
    """The word that says what a name is: before "of", "for", "on" or else the last, generations and brackets aside."""
    for before, joint in pairwise(name):
        if joint in cues.joints:
            return before
    return name[-1]


def kind(cues: NameCues, name: Sequence[str]) -> Kind:
    """The verdict on the words of a run, titles already taken off: the first of these steps that has one."""
    if len(name) == 1:
        return _kind_of_word(cues, name[0])
    letters = [word for word in name if word[0].isalpha() and word[0].isupper()]
    if not cues.storms.isdisjoint(name) or not cues.title_words.isdisjoint(name[1:]):
        return Kind.NOT_ACTOR
    if all(is_initial(word) or word == "." for word in name):
        return Kind.NOT_ACTOR
    if _is_person_by_form(cues, name, letters):
        return Kind.PERSON
    main = head(cues, name)
    if main in cues.group_heads:
        return Kind.GROUP
    is_firm = main == name[-1] and main in cues.company_suffixes and not all(word.isupper() for word in letters)
    if main in cues.organisation_heads or "&" in name or is_firm:
        return Kind.ORGANISATION
    if main == name[-1] and main in cues.firm_words and name[-2] in cues.place_heads:
        return Kind.ORGANISATION  # "Hudson Valley Power"
    if _is_thing(cues, name, main):
        return Kind.NOT_ACTOR
    if _has_first_name(cues, name, letters) or main in cues.generations and name[0] in cues.lists.first_names:
        return Kind.PERSON
    if any(is_initial(word) and word not in cues.never for word in name[:-1]) and not is_common(cues, main) and len(letters) <= 4:
        return Kind.PERSON
    return _kind_of_unknown(cues, name, letters)


def is_company_suffix(cues: NameCues, word: str) -> bool:
    """Whether a word is the form of a firm, with full stops or without: "SA", "S.A."."""
    return word.replace(".", "") in cues.company_suffixes


def _has_first_name(cues: NameCues, name: Sequence[str], letters: Sequence[str]) -> bool:
    """Whether a name of at most four words begins with a given name and has no "of"."""
    return is_first_name(cues, name[0]) and len(letters) <= 4 and head(cues, name) == name[-1]


def _is_person_by_form(cues: NameCues, name: Sequence[str], letters: Sequence[str]) -> bool:
    """Forms that only people's names have, whatever the last word says: Tyra Banks, Theresa May, Peter the Great, Duke of Kent."""
    main = head(cues, name)
    if name[-2] in cues.articles and name[-1] in cues.epithets:
        return True
    if main != name[-1]:
        return main in cues.noble or main == name[0] and is_first_name(cues, main)
    return len(letters) == 2 and (main in cues.surnames_like_heads or main in cues.surname_months) and is_first_name(cues, name[0])


def _is_thing(cues: NameCues, name: Sequence[str], main: str) -> bool:
    """Places, events, laws, products: their head, their first word, a list of places, a number or a date among the words."""
    if name[0] in cues.event_openers or main in cues.place_heads or main in cues.thing_heads or main in cues.calendar:
        return True
    if main in cues.partisans or " ".join(name) in cues.lists.places:
        return True
    return any(word[0].isdigit() for word in name) or any(letter.isdigit() for letter in main)


def _kind_of_word(cues: NameCues, word: str) -> Kind:
    if word in cues.nobody or _is_pair(cues, word):
        return Kind.NOT_ACTOR
    if word[0].islower() and word[1].isupper() or word.lower() in cues.function_words:  # iTunes
        return Kind.NOT_ACTOR
    if is_acronym(word):
        if any(letter.isdigit() for letter in word):  # H1N1, A380; MI5 and G20 are listed
            return Kind.NOT_ACTOR
        return Kind.COMMON if len(word) > 2 and is_common(cues, word) else Kind.ACRONYM
    if word in cues.lists.places:
        return Kind.PLACE
    if is_common(cues, word) or len(word) < 2:
        return Kind.COMMON
    if is_first_name(cues, word) or word in cues.lists.surnames:
        return Kind.PERSON
    return Kind.NAME


def _is_pair(cues: NameCues, word: str) -> bool:
    """ "China-Zimbabwe", "UK-India": two countries or places, and no third party."""
    parts = word.split("-")
    if len(parts) < 2 or word in cues.lists.places:
        return False
    return all(part in cues.lists.countries or part in cues.lists.places or part in cues.lists.demonyms for part in parts)


def _kind_of_unknown(cues: NameCues, name: Sequence[str], letters: Sequence[str]) -> Kind:
    """Several words without a head and without a first name in front."""
    odd = [_is_no_name(cues, word) for word in letters]
    if all(odd):
        return Kind.NOT_ACTOR
    if name[0] in cues.lists.places and all(is_initial(word) or word == "." or word in cues.lists.places for word in name[1:]):
        return Kind.NOT_ACTOR
    if name[0] in cues.place_openers:
        return Kind.NOT_ACTOR
    if all(is_common(cues, word) for word in letters):
        return Kind.COMMON
    if any(odd) or any(is_acronym(word) for word in letters):
        return Kind.COMMON
    return Kind.PERSON if 2 <= len(letters) <= 4 and not is_common(cues, name[-1]) else Kind.NAME


def _is_no_name(cues: NameCues, word: str) -> bool:
    return word in cues.never or word in cues.regions or word in cues.lists.demonyms or word in cues.lists.countries
