"""Countries where they act, their armies and offices, and coalitions; knows which words make a country an actor.

"Russia said", "Russian airstrikes" and "US officials" are mentions of a country; "in Syria", "Palmyra, Syria", "a Russian base" and
"the Syrian city" are not. "The Russian defence ministry" is an organisation, "Chechen rebels" a group of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.tokens import Tokens
from timeline.model import ActorType

_PHRASE = 4  # how many small words after "Russian" are looked at
_LONGEST_PHRASE = 80  # code points


def country(tokens: Tokens, first: int, end: int, name: str, text: str) -> Name | None:
    """The mention of the country named by tokens ``first:end``, None where it is only a place."""
    start, stop = tokens.starts[first], tokens.end(end - 1)
    spelled = text[start:stop]
    after = tokens.words[end] if end < len(tokens.words) else "."
    if spelled in tokens.cues.adjectival and after[0].islower():
        if phrase := demonym(tokens, first, end, name, text):
            return phrase
        if not _goes_on_without_noun(tokens.cues, after):
            return None
    if after in tokens.cues.money or _is_place(tokens, first) or after[0] == "-" and tokens.touch(end - 1):
        return None
    return Name(start, stop, spelled, ActorType.COUNTRY, known=name)


def capital(tokens: Tokens, first: int, end: int, name: str, text: str) -> Name | None:
    """ "Moscow" before a verb of policy is the country; anywhere else it is a city."""
    if end >= len(tokens.words) or not _decides(tokens, end) or _is_place(tokens, first):
        return None
    before = tokens.words[first - 1] if first else ""
    if before.isalpha() and (
        before in tokens.cues.titles or before.lower() in tokens.cues.titles or before in tokens.cues.lists.first_names
    ):
        return None  # "Queen Sofia gave it back"
    start, stop = tokens.starts[first], tokens.end(end - 1)
    return Name(start, stop, text[start:stop], ActorType.COUNTRY, known=name)


def _decides(tokens: Tokens, end: int) -> bool:
    """Whether a verb of policy follows, by itself or after "has", "had" or "will"."""
    word, after = tokens.words[end], tokens.words[end + 1] if end + 1 < len(tokens.words) else "."
    cues = tokens.cues
    if word in cues.future_verbs:
        return after not in cues.not_after_future
    if word in cues.perfect_verbs:
        return (
            after in tokens.cues.policy_verbs
            or after in tokens.cues.policy_participles
            or after.endswith(cues.past_endings)
            and after not in cues.not_policy
        )
    return word in tokens.cues.policy_verbs or word.lower() in tokens.cues.policy_verbs


def _goes_on_without_noun(cues: NameCues, after: str) -> bool:
    """Whether the word after "US" shows that no noun follows: "US has", "US and", "US said"."""
    return after in cues.acting_verbs or after in cues.function_words or after.endswith(cues.past_endings)


def _is_place(tokens: Tokens, first: int) -> bool:
    """Whether the words before a country make it a place: "in", "the north of", "Palmyra,"."""
    before = [word.lower() for word in tokens.words[max(0, first - 4) : first]]
    if before and before[-1] in tokens.cues.articles:
        before.pop()
    if not before:
        return False
    if before[-1] in tokens.cues.locatives:
        return True
    if before[-1] in tokens.cues.of and len(before) > 1:
        return before[-2] in tokens.cues.places_of
    if before[-1] in (",", "(") and first > 1:
        city = tokens.words[first - 2]
        return (
            city[0].isupper()
            and city not in tokens.cues.lists.countries
            and city not in tokens.cues.calendar
            and city not in tokens.cues.lists.first_names
        )
    if (
        (before[-1] in tokens.cues.and_ or before[-1] in tokens.cues.or_ or before[-1] == ",")
        and first > 1
        and tokens.words[first - 2] in tokens.cues.lists.countries
    ):
        return any(word in tokens.cues.locatives for word in before[:-2])
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
        if word in tokens.cues.office_nouns and (word in tokens.cues.certain_offices or before in tokens.cues.office_modifiers):
            return ActorType.ORGANISATION, index + 1
        if word in tokens.cues.fighter_nouns:
            return ActorType.GROUP, index + 1
        if (
            (word in tokens.cues.force_nouns or word.lower() in tokens.cues.force_nouns and word.istitle())
            and after not in tokens.cues.force_nouns
            and after not in tokens.cues.fighter_nouns
        ):
            return ActorType.COUNTRY, index + 1
        if word not in tokens.cues.force_nouns and word not in tokens.cues.force_modifiers and word not in tokens.cues.office_modifiers:
            return None
    return None


def descriptions(text: str, cues: NameCues) -> Iterator[Name]:
    """ "The group", "the militants": weak names for the armed group told of last."""
    for match in cues.the_group.finditer(text):
        yield Name(match.start(), match.end(), match[0], ActorType.GROUP, weak=True, described=True)


def coalitions(text: str, cues: NameCues) -> Iterator[Name]:
    """ "US-led coalition", and "the international coalition" as a weak name for it."""
    for match in cues.led_coalition.finditer(text) if cues.led in text else ():
        yield Name(match.start(), match.end(), match[0], ActorType.GROUP, known=match[0].split(cues.led)[0] + cues.led + " coalition")
    for match in cues.coalition.finditer(text):
        yield Name(match.start(), match.end(), match[0], ActorType.GROUP, weak=True)
