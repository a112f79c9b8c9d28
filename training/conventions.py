"""Brings the training sets to one convention: the same thing is of the same type in all of them, and names are names.

The sets disagree on whether a hospital is a place, and a country that acts an organisation; re3d marks whole phrases ("the Iraqi
people"), CrossNER also fields of science in small letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from training.bio import Article, Sentence, Span, tagged
from training.sources import english

_BODIES = frozenset(
    "School Schools Hospital University College Academy Institute Church Journal Magazine Times Post Herald News Gazette Newspaper Center "
    "Centre Club Records League Company Corps Army Division Force Foundation Society Party Democrats Association Committee Council Agency "
    "Airlines Airways Board Department Ministry Bank Federation Union Movement Front Group Inc Ltd Corporation Orchestra Band Commission "
    "Court Police".split()
)
_ALSO_PLACES = frozenset("Church Union Court Division".split())
_ARTICLES = frozenset("the a an The A An".split())
_BEFORE_PEOPLE = english().roles | english().titles | frozenset("U.S. UN Russian Iraqi US .".split())
_SMALL = frozenset("of the al and for in".split())


def aligned(documents: Sequence[Article], name: str) -> list[Article]:
    """The documents of the source of that name with their names by our convention."""
    phrases = name == "re3d_open"
    return [Article(one.id, tuple(_aligned(sentence, phrases) for sentence in one.sentences)) for one in documents]


def of_actors(documents: Sequence[Article]) -> list[Article]:
    """The documents without names of other things, which make no actors and few sources mark."""
    return [Article(one.id, tuple(_without_things(sentence) for sentence in one.sentences)) for one in documents]


def _without_things(sentence: Sentence) -> Sentence:
    return Sentence(sentence.words, tuple("O" if tag.endswith("-MISC") else tag for tag in sentence.tags))


def _aligned(sentence: Sentence, phrases: bool) -> Sentence:
    return tagged(sentence.words, list(_spans(sentence, phrases)))


def _spans(sentence: Sentence, phrases: bool) -> Iterator[Span]:
    for first, end, kind in sentence.spans():
        if phrases:
            first = _without_opening(sentence.words, first, end, kind)
        name = sentence.words[first:end]
        if not name or kind == "MISC" and not any(word[0].isupper() for word in name):
            continue
        if phrases and not all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in name):
            continue
        yield first, end, _kind(name, kind)


def _without_opening(words_: Sequence[str], first: int, end: int, kind: str) -> int:
    while first < end and words_[first] in _ARTICLES:
        first += 1
    while kind == "PER" and first < end and words_[first] in _BEFORE_PEOPLE:
        first += 1
    return first


def _kind(name: Sequence[str], kind: str) -> str:
    if kind == "ORG" and " ".join(name) in english().lists.countries and " ".join(name) not in english().lists.peoples:
        return "LOC"
    if kind in ("LOC", "MISC") and len(name) > 1:
        head = next((name[index - 1] for index in range(1, len(name)) if name[index] in ("of", "for")), name[-1])
        if head in _BODIES and not (kind == "LOC" and head in _ALSO_PLACES):
            return "ORG"
    return kind
