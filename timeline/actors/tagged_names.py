"""Text -> names in a language that only the trained tagger reads: its people and bodies, and countries where they act.

The rules of `recognise` are made for languages that say "Bank of England" and write nouns small; here the tagger decides, and the words of
the language, as far as there are any, say what is no name: months and weekdays, a word that only opens its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.actors.kinds import is_acronym
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.tagger_choice import tagged
from timeline.actors.tokens import Tokens, is_capital, tokens
from timeline.model import ActorType

_TYPES = {"PER": ActorType.PERSON, "ORG": ActorType.ORGANISATION}
_LONGEST_COUNTRY = 5  # words


def tagged_names(text: str, sentences: Sequence[tuple[int, int]], cues: NameCues, by: str) -> list[Name]:
    """Every mention of a person, a body, or a country that acts, in text order, none overlapping."""
    cut = tokens(text, sentences, cues)
    small = frozenset(word for word in cut.words if word[0].islower())
    inside = frozenset(cut.words[index] for capitals in cut.capitals for index in capitals if index not in cut.begins)
    spans = [_trimmed(cut, span) for span in tagged(cut, by)]
    found = [name for first, end, kind in spans if first < end and (name := _name(text, cut, (first, end, kind), small, inside))]
    taken = {index for first, end, kind in spans for index in range(first, end) if kind != "LOC" or end - first > _LONGEST_COUNTRY}
    return sorted([*found, *_countries(text, cut, taken)], key=lambda name: name.start)


def _trimmed(cut: Tokens, span: tuple[int, int, str]) -> tuple[int, int, str]:
    """A span without the titles and articles at its beginning, marks and what stands behind a name at its end."""
    first, end, kind = span
    cues = cut.cues
    while first < end and (_is_before_names(cues, cut.words[first]) or not cut.words[first][0].isalnum()):
        first += 1
    while end > first and (not cut.words[end - 1][0].isalnum() or cut.words[end - 1] in cues.post_nominals):
        end -= 1
    return first, end, kind


def _is_before_names(cues: NameCues, word: str) -> bool:
    return (
        word in cues.trimmed
        or word.lower() in cues.lower_roles
        or word.lower() in cues.function_words
        and word.lower() not in cues.particles
    )


def _name(text: str, cut: Tokens, span: tuple[int, int, str], small: frozenset[str], inside: frozenset[str]) -> Name | None:
    """The mention that a span of the tagger is; None for places, days and words that only open their sentence."""
    first, end, kind = span
    cues, words = cut.cues, cut.words[first:end]
    spelled = " ".join(text[cut.starts[first] : cut.end(end - 1)].split())
    if kind not in _TYPES or not any(is_capital(cues, word) for word in words) or len(spelled) < 2:
        return None
    if all(word in cues.calendar or word.lower() in cues.function_words for word in words) or words[0] in cues.calendar and kind != "PER":
        return None
    if spelled in cues.lists.countries or spelled in cues.lists.peoples:
        return None
    opens = end - first == 1 and first in cut.begins
    if opens and words[0].lower() in small:
        return None
    type_, known = _TYPES[kind], None
    if entry := cues.lists.known.get(spelled):
        type_, known = entry[1], None if entry[1] is ActorType.PERSON else entry[0]
    elif kind == "PER" and end - first == 1 and is_acronym(spelled):
        type_ = ActorType.ORGANISATION
    elif cues.group_heads.intersection(words):
        type_ = ActorType.GROUP
    placed = end - first == 1 and kind == "ORG" and first > 0 and cut.words[first - 1].lower() in cues.placing and not is_acronym(spelled)
    doubtful = known is None and (
        placed or opens and not _is_surely_a_name(cues, words[0], inside) or end - first == 1 and words[0] in cues.organisation_heads
    )
    return Name(cut.starts[first], cut.end(end - 1), spelled, type_, known, weak=doubtful)


def _is_surely_a_name(cues: NameCues, word: str, inside: frozenset[str]) -> bool:
    """Whether a capital stands inside a sentence somewhere too, or is a known name of people."""
    return word in inside or word in cues.lists.first_names or word in cues.lists.surnames or is_acronym(word)


def _countries(text: str, cut: Tokens, taken: set[int]) -> Iterator[Name]:
    """Countries and bodies of the lists that the tagger took for places, or passed by, where no preposition makes them one."""
    cues = cut.cues
    for capitals in cut.capitals:
        done = 0
        for first in capitals:
            if first < done or first in taken:
                continue
            for end in range(min(first + _LONGEST_COUNTRY, len(cut.words)), first, -1):
                spelled = " ".join(text[cut.starts[first] : cut.end(end - 1)].split())
                country, body = cues.lists.countries.get(spelled), _listed_body(cues, spelled)
                if not (country or body) or not taken.isdisjoint(range(first, end)):
                    continue
                done = end
                if body:
                    yield Name(cut.starts[first], cut.end(end - 1), spelled, body[1], known=body[0])
                    break
                if not _is_where(cut, first, end):
                    yield Name(cut.starts[first], cut.end(end - 1), spelled, ActorType.COUNTRY, known=country)
                break


def _listed_body(cues: NameCues, spelled: str) -> tuple[str, ActorType] | None:
    """A well-known body of several words, or an acronym."""
    entry = cues.lists.known.get(spelled) if " " in spelled or is_acronym(spelled) else None
    return entry if entry and entry[1] in (ActorType.ORGANISATION, ActorType.GROUP) else None


def _is_where(cut: Tokens, first: int, end: int) -> bool:
    """Whether a country is a place here: behind a preposition, behind its town and a comma, or in brackets."""
    cues = cut.cues
    at = first - 1
    while at >= 0 and (word := cut.words[at].lower()) in cues.articles and (word not in cues.locatives or cut.words[at][0].isupper()):
        at -= 1
    before = cut.words[at] if at >= 0 else ""
    after = cut.words[end] if end < len(cut.words) else ""
    if before.lower() in cues.locatives or before in "(/" and before or after in ("-", "/"):
        return True
    if before == "," and at > 0 and is_capital(cues, cut.words[at - 1]):
        return True
    if before.lower() in cues.and_ and at > 1 and cut.words[at - 1] in cues.lists.countries:
        return cut.words[at - 2].lower() in cues.locatives
    return after in (".", "", ")") or not cues.acting_verbs and after in ",;:"
