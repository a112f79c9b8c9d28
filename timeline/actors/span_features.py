"""SpanFeatures of capitals as the tagger sees them: their first and last words, what stands around them, where a document repeats them.

Knows words and their signs, and no labels; `features` makes columns of what is found here.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.actors.name_cues import NameCues
from timeline.actors.word_features import WordFeatures
from timeline.model import ActorType

_HEADLINE_SHARE, _SHOUTED_SHARE = 0.6, 0.7
NO_WORD_BEFORE, NO_WORD_AFTER = 1, 2  # signs of the borders of a sentence

_PLACE, _COUNTRY, _DEMONYM, _ORGANISATION = 1, 2, 3, 8
_KNOWN = {ActorType.PERSON: 4, ActorType.ORGANISATION: 5, ActorType.GROUP: 6, ActorType.COUNTRY: 2, ActorType.OTHER: 7}

FIELDS = (
    "first", "last", "before", "after", "head", "last_word", "place", "phrase", "repeated", "longer", "part",
)  # fmt: skip


@dataclass(slots=True)
class SpanFeatures:
    """For each token of a document one number a field, 0 outside capitals; all are hashes or small classes.

    `first` and `last` are the lists that hold the first and last word of the stretch, `head` and `last_word` words, `before` and `after`
    the words around it, `place` where in it the token stands, `phrase` whether a listed name of several words is here, `repeated` how the
    document writes the word elsewhere, `longer` and `part` which longer stretch of the document holds it, and where.
    """

    columns: dict[str, list[int]]


@functools.cache
def _phrases(cues: NameCues) -> Mapping[str, Mapping[tuple[str, ...], int]]:
    """Listed names of several words, by their first word, as tokens -> what lists them."""
    found: dict[str, dict[tuple[str, ...], int]] = {}

    def add(name: str, code: int) -> None:
        parts = tuple(name.replace("’", "'").replace("'s", " 's").split())
        if len(parts) > 1:
            found.setdefault(parts[0], {})[parts] = code

    for code, names in (
        (_PLACE, sorted(cues.lists.towns)), (_PLACE, sorted(cues.lists.places)), (_COUNTRY, cues.lists.countries),
        (_DEMONYM, cues.lists.demonyms),
        (_ORGANISATION, sorted(cues.lists.organisations)),
    ):  # fmt: skip
        for name in names:
            add(name, code)
    for name, (_, kind) in cues.lists.known.items():
        add(name, _KNOWN[kind])
    return found


def span_features(sentences: Sequence[Sequence[str]], signs: Sequence[WordFeatures], cues: NameCues) -> SpanFeatures:
    """The stretches of capitals of a document; `signs` are those of all its words in one sequence."""
    found = SpanFeatures({name: [0] * len(signs) for name in FIELDS})
    memory = _Memory({}, {}, frozenset())
    where: list[tuple[int, int, int, bool]] = []
    base = 0
    small: set[str] = set()
    for sentence in sentences:
        own = signs[base : base + len(sentence)]
        small.update(word for word, its in zip(sentence, own, strict=True) if not its.capital)
        headline, shouted = _style(sentence, own)
        for first, end in _runs(sentence, own, cues):
            _describe(found, sentence, own, base, first, end, headline, shouted, cues)
            where.append((base, first, end, headline))
            if not headline:
                memory.note(sentence, own, first, end)
        _mark_phrases(found, sentence, own, base, cues)
        base += len(sentence)
    memory = _Memory(memory.inside, memory.longest, frozenset(small))
    _describe_repeats(found, sentences, signs, where, memory)
    return found


@dataclass(frozen=True, slots=True)
class _Memory:
    """How often a document capitalises a word inside sentences, its longest stretch, and the words it writes small."""

    inside: dict[str, int]
    longest: dict[str, tuple[int, int, int]]
    small: frozenset[str]

    def note(self, sentence: Sequence[str], own: Sequence[WordFeatures], first: int, end: int) -> None:
        for index in range(first, end):
            word = sentence[index]
            if first:
                self.inside[word] = self.inside.get(word, 0) + 1
            if end - first > 1 and word not in self.longest:
                self.longest[word] = (own[first].coarse, own[end - 1].coarse, min(index - first, 2) * 4 + min(end - index - 1, 2))


def _style(sentence: Sequence[str], own: Sequence[WordFeatures]) -> tuple[bool, bool]:
    """Whether a sentence capitalises like a headline, and whether it is shouted."""
    capitals = sum(its.capital for its in own)
    if not capitals:
        return False, False
    words_ = sum(word[0].isalpha() for word in sentence)
    shouted = words_ > 2 and sum(word.isupper() for word in sentence if word[0].isalpha()) > _SHOUTED_SHARE * words_
    return words_ > 3 and capitals > _HEADLINE_SHARE * words_, shouted


def _runs(sentence: Sequence[str], own: Sequence[WordFeatures], cues: NameCues) -> Iterator[tuple[int, int]]:
    """Capitals with the small words that may join them."""
    index, size = 0, len(sentence)
    while index < size:
        if not own[index].capital:
            index += 1
            continue
        end = index + 1
        while end < size:
            step = _step(sentence, own, end, cues)
            if not step:
                break
            end += step
        yield index, end
        index = end


def _step(sentence: Sequence[str], own: Sequence[WordFeatures], end: int, cues: NameCues) -> int:
    if own[end].capital:
        return 1
    if sentence[end] in cues.span_joints:
        for size in (1, 2):
            if end + size < len(sentence) and own[end + size].capital:
                return size + 1
            if end + size >= len(sentence) or sentence[end + size] not in cues.span_joints:
                return 0
    return int(sentence[end] == "." and len(sentence[end - 1]) == 1 and end + 1 < len(sentence) and own[end + 1].capital)


def _describe(
    found: SpanFeatures,
    sentence: Sequence[str],
    own: Sequence[WordFeatures],
    base: int,
    first: int,
    end: int,
    headline: bool,
    shouted: bool,
    cues: NameCues,
) -> None:
    """Fill in what holds for every token of one stretch."""
    columns = found.columns
    last = own[end - 1]
    head = next((own[index - 1] for index in range(first + 1, end) if sentence[index] in cues.of or sentence[index] in cues.for_), last)
    values = (
        ("first", own[first].listed), ("last", last.listed), ("head", head.lower), ("last_word", last.lower),
        ("before", own[first - 1].lower if first else NO_WORD_BEFORE),
        ("after", own[end].lower if end < len(own) else NO_WORD_AFTER),
    )  # fmt: skip
    for name, value in values:
        columns[name][base + first : base + end] = [value] * (end - first)
    style = (first == 0) * 8 + headline * 4 + shouted * 2 + 1
    for index in range(first, end):
        columns["place"][base + index] = min(index - first, 3) * 64 + min(end - index - 1, 3) * 16 + min(end - first, 7) * 1024 + style


def _mark_phrases(found: SpanFeatures, sentence: Sequence[str], own: Sequence[WordFeatures], base: int, cues: NameCues) -> None:
    """Mark the longest listed names of several words."""
    listed = _phrases(cues)
    column = found.columns["phrase"]
    index = 0
    while index < len(sentence):
        size, code = 1, 0
        if own[index].capital and (candidates := listed.get(sentence[index])):
            for parts, its in candidates.items():
                if len(parts) > size and tuple(sentence[index : index + len(parts)]) == parts:
                    size, code = len(parts), its
        if code:
            column[base + index] = code * 4 + 1
            column[base + index + 1 : base + index + size] = [code * 4 + 2] * (size - 1)
        index += size


def _describe_repeats(
    found: SpanFeatures,
    sentences: Sequence[Sequence[str]],
    signs: Sequence[WordFeatures],
    where: Sequence[tuple[int, int, int, bool]],
    memory: _Memory,
) -> None:
    """Fill in what the rest of the document shows about the words of each stretch."""
    flat = [word for sentence in sentences for word in sentence]
    repeated, longer, part = (found.columns[name] for name in ("repeated", "longer", "part"))
    for base, first, end, headline in where:
        for index in range(base + first, base + end):
            if not signs[index].capital:
                continue
            word = flat[index]
            times = min(memory.inside.get(word, 0), 2)
            repeated[index] = 1 + times + 4 * (word.lower() in memory.small) + 8 * (index == base) + 16 * headline
            if held := memory.longest.get(word):
                opening, closing, place = held
                alone = end - first == 1
                longer[index] = (opening * 31 + closing * 17 + place) & 0xFFFFFFFF if alone else 5 + place
                part[index] = 1 + place + 16 * min(end - first, 3)
