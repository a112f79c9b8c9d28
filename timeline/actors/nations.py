"""Countries where they act, their armies and offices, and coalitions; knows which words make a country an actor.

"Russia said", "Russian airstrikes" and "US officials" are mentions of a country; "in Syria", "Palmyra, Syria", "a Russian base" and
"the Syrian city" are not. "The Russian defence ministry" is an organisation, "Chechen rebels" a group of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.actors import cues, words
from timeline.actors.name import Name
from timeline.actors.tokens import Tokens
from timeline.model import ActorType

_PHRASE = 4  # how many small words after "Russian" are looked at
_LONGEST_PHRASE = 80  # code points
_ADJECTIVAL = frozenset(("US", "U.S.", "UK", "U.K.", "UAE", "New Zealand", "Hong Kong"))  # nouns used as adjectives
_LED = re.compile(r"\b[A-Z][\w.]{1,20}-led (?:\w{1,15} ){0,2}?(?:coalition|alliance)\b")
_THE_GROUP = re.compile(
    r"\b[Tt]he (?:(?:terror|terrorist|militant|armed|rebel|extremist|jihadist) )?(?:group|grouping|militants|jihadists|jihadis)\b"
)
_COALITION = re.compile(r"\b(?:international|global|allied) (?:coalition|alliance)\b|(?<=\b[Tt]he )coalition\b")


def country(tokens: Tokens, first: int, end: int, name: str, text: str) -> Name | None:
    """The mention of the country named by tokens ``first:end``, None where it is only a place."""
    start, stop = tokens.starts[first], tokens.end(end - 1)
    spelled = text[start:stop]
    after = tokens.words[end] if end < len(tokens.words) else "."
    if spelled in _ADJECTIVAL and after[0].islower():
        if phrase := demonym(tokens, first, end, name, text):
            return phrase
        if not _goes_on_without_noun(after):
            return None
    if after in ("$", "dollar", "dollars") or _is_place(tokens, first) or after[0] == "-" and tokens.touch(end - 1):
        return None
    return Name(start, stop, spelled, ActorType.COUNTRY, known=name)


def capital(tokens: Tokens, first: int, end: int, name: str, text: str) -> Name | None:
    """ "Moscow" before a verb of policy is the country; anywhere else it is a city."""
    if end >= len(tokens.words) or not _decides(tokens, end) or _is_place(tokens, first):
        return None
    start, stop = tokens.starts[first], tokens.end(end - 1)
    return Name(start, stop, text[start:stop], ActorType.COUNTRY, known=name)


def _decides(tokens: Tokens, end: int) -> bool:
    """Whether a verb of policy follows, by itself or after "has", "had" or "will"."""
    word, after = tokens.words[end], tokens.words[end + 1] if end + 1 < len(tokens.words) else "."
    if word in ("will", "would"):
        return after not in ("be", "host", "see", "have", "become")
    if word in ("has", "have", "had"):
        return after in cues.POLICY_VERBS or after in cues.POLICY_PARTICIPLES or after.endswith("ed") and after not in ("seemed", "needed")
    return word in cues.POLICY_VERBS or word.lower() in cues.POLICY_VERBS


def _goes_on_without_noun(after: str) -> bool:
    """Whether the word after "US" shows that no noun follows: "US has", "US and", "US said"."""
    return after in cues.ACTING_VERBS or after in cues.FUNCTION_WORDS or after.endswith("ed")


def _is_place(tokens: Tokens, first: int) -> bool:
    """Whether the words before a country make it a place: "in", "the north of", "Palmyra,"."""
    before = [word.lower() for word in tokens.words[max(0, first - 4) : first]]
    if before and before[-1] == "the":
        before.pop()
    if not before:
        return False
    if before[-1] in cues.LOCATIVES:
        return True
    if before[-1] == "of" and len(before) > 1:
        return before[-2] in cues.PLACES_OF
    if before[-1] in (",", "(") and first > 1:
        city = tokens.words[first - 2]
        return city[0].isupper() and city not in words.countries() and city not in cues.CALENDAR and city not in words.first_names()
    if before[-1] in ("and", "or", ",") and first > 1 and tokens.words[first - 2] in words.countries():
        return any(word in cues.LOCATIVES for word in before[:-2])
    return False


def demonym(tokens: Tokens, first: int, end: int, name: str, text: str) -> Name | None:
    """What "Russian" and the small words after it name: the country acting, its office, a group of rebels; None if nobody."""
    found = _noun_after(tokens, end)
    if found is None:
        return None
    kind, stop = found
    left, right = tokens.starts[first], tokens.end(stop - 1)
    if right - left > _LONGEST_PHRASE:
        return None
    return Name(left, right, text[left:right], kind, known=name if kind is ActorType.COUNTRY else None)


def _noun_after(tokens: Tokens, end: int) -> tuple[ActorType, int] | None:
    """The type of actor that the noun after a demonym makes, and the token after it; adjectives may stand between."""
    words_ = tokens.words
    for index in range(end, min(len(words_), end + _PHRASE)):
        word, before, after = words_[index], words_[index - 1], words_[index + 1] if index + 1 < len(words_) else ""
        if word in cues.OFFICE_NOUNS and (word in cues.CERTAIN_OFFICES or before in cues.OFFICE_MODIFIERS):
            return ActorType.ORGANISATION, index + 1
        if word in cues.FIGHTER_NOUNS:
            return ActorType.GROUP, index + 1
        if (
            (word in cues.FORCE_NOUNS or word.lower() in cues.FORCE_NOUNS and word.istitle())
            and after not in cues.FORCE_NOUNS
            and after not in cues.FIGHTER_NOUNS
        ):
            return ActorType.COUNTRY, index + 1
        if word not in cues.FORCE_NOUNS and word not in cues.FORCE_MODIFIERS and word not in cues.OFFICE_MODIFIERS:
            return None
    return None


def descriptions(text: str) -> Iterator[Name]:
    """ "The group", "the militants": weak names for the armed group told of last."""
    for match in _THE_GROUP.finditer(text):
        yield Name(match.start(), match.end(), match[0], ActorType.GROUP, weak=True, described=True)


def coalitions(text: str) -> Iterator[Name]:
    """ "US-led coalition", and "the international coalition" as a weak name for it."""
    for match in _LED.finditer(text):
        yield Name(match.start(), match.end(), match[0], ActorType.GROUP, known=f"{match[0].split('-led')[0]}-led coalition")
    for match in _COALITION.finditer(text):
        yield Name(match.start(), match.end(), match[0], ActorType.GROUP, weak=True)
