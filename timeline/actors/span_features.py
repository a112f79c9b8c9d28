"""SpanFeatures of capitals as the tagger sees them: their first and last words, what stands around them, where a document repeats them.

Knows words and their signs, and no labels; `features` makes columns of what is found here.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from timeline.actors.name_cues import NameCues
from timeline.actors.word_features import WordFeatures
from timeline.model import ActorType

_HEADLINE_SHARE, _SHOUTED_SHARE = 0.6, 0.7
_ALPHA, _SHOUTED = attrgetter("alpha"), attrgetter("shouted")
NO_WORD_BEFORE, NO_WORD_AFTER = 1, 2  # signs of the borders of a sentence

_PLACE, _COUNTRY, _DEMONYM, _ORGANISATION = 1, 2, 3, 8
_KNOWN = {ActorType.PERSON: 4, ActorType.ORGANISATION: 5, ActorType.GROUP: 6, ActorType.COUNTRY: 2, ActorType.OTHER: 7}

_NO_PHRASES: tuple[tuple[int, ...], dict[tuple[str, ...], int]] = ((), {})

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
def _listed(cues: NameCues) -> Sequence[tuple[frozenset[str], int]]:
    """The lists of names and what each lists; where a name is in several, the last of them counts."""
    known = [(_KNOWN[kind], name) for name, (_, kind) in cues.lists.known.items()]
    return (
        (cues.lists.towns, _PLACE), (cues.lists.places, _PLACE), (frozenset(cues.lists.countries), _COUNTRY),
        (frozenset(cues.lists.demonyms), _DEMONYM), (cues.lists.organisations, _ORGANISATION),
        *((frozenset(name for code, name in known if code == one), one) for one in sorted({code for code, _ in known})),
    )  # fmt: skip


@functools.cache
def _by_first_word(names: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """Names of several words by their first; there are thousands, many languages have the same, and a text asks for a few."""
    found: dict[str, list[str]] = {}
    for name in names:
        if name.isalpha():  # most are one word
            continue
        first, *more = name.split(None, 1)
        if "'" in first or "’" in first:
            first = _parts(first)[0]
        elif not more:
            continue
        found.setdefault(first, []).append(name)
    return found


def _parts(name: str) -> tuple[str, ...]:
    """A name as a text is cut into tokens."""
    return tuple(name.replace("’", "'").replace("'s", " 's").split())


@functools.lru_cache(maxsize=1 << 14)
def _phrases(cues: NameCues, first: str) -> tuple[tuple[int, ...], Mapping[tuple[str, ...], int]]:
    """Listed names of several words that begin with one: how long they are, the longest first, and tokens -> what lists them."""
    listed = [(name, code) for names, code in _listed(cues) for name in _by_first_word(names).get(first, ())]
    names = {parts: code for name, code in listed if len(parts := _parts(name)) > 1}
    return tuple(sorted(set(map(len, names)), reverse=True)), names


def span_features(sentences: Sequence[Sequence[str]], words: Mapping[str, WordFeatures], cues: NameCues) -> SpanFeatures:
    """The stretches of capitals of a document; `words` holds the signs of each of its words."""
    flat = [word for sentence in sentences for word in sentence]
    found = SpanFeatures({name: [0] * len(flat) for name in FIELDS})
    memory = _Memory({}, {}, frozenset(word for word, its in words.items() if not its.capital))
    where: list[tuple[int, int, int, bool]] = []
    base = 0
    for sentence in sentences:
        own = [words[word] for word in sentence]
        capitals = [index for index, its in enumerate(own) if its.capital]
        if capitals:
            headline, shouted = _style(own, len(capitals))
            for first, end in _runs(sentence, own, capitals, cues):
                _describe(found, sentence, own, base, first, end, headline, shouted, cues)
                where.append((base, first, end, headline))
                if not headline:
                    memory.note(sentence, own, first, end)
            _mark_phrases(found, sentence, capitals, base, cues)
        base += len(sentence)
    _describe_repeats(found, flat, words, where, memory)
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


def _style(own: Sequence[WordFeatures], capitals: int) -> tuple[bool, bool]:
    """Whether a sentence with so many capitals capitalises like a headline, and whether it is shouted."""
    words = sum(map(_ALPHA, own))
    shouted = words > 2 and sum(map(_SHOUTED, own)) > _SHOUTED_SHARE * words
    return words > 3 and capitals > _HEADLINE_SHARE * words, shouted


def _runs(sentence: Sequence[str], own: Sequence[WordFeatures], capitals: Sequence[int], cues: NameCues) -> Iterator[tuple[int, int]]:
    """Capitals with the small words that may join them."""
    end, size = 0, len(sentence)
    for first in capitals:
        if first < end:
            continue
        end = first + 1
        while end < size:
            step = _step(sentence, own, end, cues)
            if not step:
                break
            end += step
        yield first, end


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


def _mark_phrases(found: SpanFeatures, sentence: Sequence[str], capitals: Sequence[int], base: int, cues: NameCues) -> None:
    """Mark the longest listed names of several words."""
    column = found.columns["phrase"]
    done = 0
    for index in capitals:
        sizes, names = _phrases(cues, sentence[index]) if index >= done else _NO_PHRASES
        for size in sizes:
            if code := names.get(tuple(sentence[index : index + size])):
                done = min(index + size, len(sentence))
                column[base + index : base + done] = [code * 4 + 1, *[code * 4 + 2] * (done - index - 1)]
                break


def _describe_repeats(
    found: SpanFeatures,
    flat: Sequence[str],
    words: Mapping[str, WordFeatures],
    where: Sequence[tuple[int, int, int, bool]],
    memory: _Memory,
) -> None:
    """Fill in what the rest of the document shows about the words of each stretch."""
    repeated, longer, part = (found.columns[name] for name in ("repeated", "longer", "part"))
    for base, first, end, headline in where:
        for index in range(base + first, base + end):
            word = flat[index]
            if not words[word].capital:
                continue
            times = min(memory.inside.get(word, 0), 2)
            repeated[index] = 1 + times + 4 * (word.lower() in memory.small) + 8 * (index == base) + 16 * headline
            if held := memory.longest.get(word):
                opening, closing, place = held
                alone = end - first == 1
                longer[index] = (opening * 31 + closing * 17 + place) & 0xFFFFFFFF if alone else 5 + place
                part[index] = 1 + place + 16 * min(end - first, 3)
