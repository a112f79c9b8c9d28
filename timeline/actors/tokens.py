"""A text as words and marks with their offsets, each knowing its sentence; knows nothing of names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.actors.name_cues import NameCues

# "U.S." is one token, and so is "al-Assad"; a possessive 's stands alone. Every alternative reads each character once.
_TOKEN = r"(?<!\w)(?:[^\W\d_]\.){2,}|\b[^\W\d_]/[^\W\d_]\b|['’]s\b|\w+(?:(?:['’](?!s\b)|[-&])\w+)*|[^\w\s]"
_OPENING = frozenset('“"‘«([{:;—–-•*|/…?!')
LONGEST_WORD = 40  # no name is longer, so longer tokens are never looked at
_HEADLINE_WORDS, _HEADLINE_SHARE = 4, 0.6
_SHOUTED = 3  # words all in capitals that make a sentence a headline
_HEADING_WORDS = 6  # a line this short, all in capitals and without a mark at its end, is a heading


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, in parallel tuples; `sentences` are half-open token spans, `capitals` the tokens that can begin a name.

    `begins` says of each capital whether it opens its sentence or a quotation, where small words are capitalised too; `headline` of
    each sentence whether it capitalises like a headline, so that capitals mean nothing.
    """

    words: Sequence[str]
    starts: Sequence[int]
    sentences: Sequence[tuple[int, int]]
    capitals: Sequence[Sequence[int]]
    begins: frozenset[int]
    headlines: frozenset[int]
    cues: NameCues

    def end(self, index: int) -> int:
        """Where a token ends, in code points."""
        return self.starts[index] + len(self.words[index])

    def touch(self, index: int) -> bool:
        """Whether nothing stands between a token and the next."""
        return self.end(index) == self.starts[index + 1]


@lru_cache(maxsize=64)
def _pattern(cues: NameCues) -> re.Pattern[str]:
    """What a token is in a language: "l'" is one of its own where the language joins it to the next word."""
    if not cues.elisions:
        return re.compile(_TOKEN)
    return re.compile(rf"(?<!\w)(?i:{'|'.join(sorted(cues.elisions))})['’](?=\w)|{_TOKEN}")


@lru_cache(maxsize=1 << 16)
def is_capital(cues: NameCues, word: str) -> bool:
    """Whether a token is written like a name: "Assad", "al-Assad", "O'Neill", "d'Estaing", "eBay", but not "US-led"."""
    first = word[0]
    if first.isupper():
        if "-" in word:
            last = word.rsplit("-", 1)[1]
            return (
                last[0].isupper()
                or last[0].isdigit()
                or word.startswith(cues.capital_prefixes)
                or len(last) <= 2
                or last not in cues.lists.common
            )
        return True
    if not first.isalpha() or len(word) < 3:
        return False
    if word[1].isupper():
        return not word.isupper()
    for mark in "-'’":
        if mark in word:
            head, tail = word.split(mark, 1)
            return head in cues.joined_articles and tail[:1].isupper()
    return False


def tokens(text: str, sentences: Sequence[tuple[int, int]], cues: NameCues) -> Tokens:
    """Cut a text into tokens, once from left to right; words outside every sentence belong to none."""
    words: list[str] = []
    starts: list[int] = []
    spans: list[tuple[int, int]] = []
    capitals: list[list[int]] = []
    begins: set[int] = set()
    headlines: set[int] = set()
    pattern = _pattern(cues)
    for number, (left, right) in enumerate(sentences):
        first = index = len(words)
        found: list[int] = []
        opening = True
        for match in pattern.finditer(text, left, right):
            word = match[0]
            if word[0].isalnum():
                if not word.islower() and len(word) <= LONGEST_WORD and is_capital(cues, word):
                    found.append(index)
                    if opening:
                        begins.add(index)
                opening = False
            elif word in _OPENING or word == "." and words and words[-1] not in cues.abbreviations and len(words[-1]) > 1:
                opening = True
            words.append(word)
            starts.append(match.start())
            index += 1
        spans.append((first, len(words)))
        capitals.append(found)
        if found and _is_headline(cues, words, first, len(words), len(found)):
            headlines.add(number)
    return Tokens(words, starts, spans, capitals, frozenset(begins), frozenset(headlines), cues)


def _is_headline(cues: NameCues, words: Sequence[str], first: int, end: int, capitals: int) -> bool:
    """Whether most longer words of a sentence without a full stop are capitalised, or all of any sentence; `capitals` is how many are."""
    closed = words[end - 1] in ".?!:;,”\"'’"
    if closed and capitals < _SHOUTED:
        return False
    long = [word for word in words[first:end] if len(word) > 3 and word.isalpha()]
    shouted = sum(map(str.isupper, long))
    if shouted >= _SHOUTED and shouted > 0.8 * len(long):
        return True
    if closed:
        return False
    if end - first <= _HEADING_WORDS and all(word[0].isupper() for word in long):
        return True
    upper = sum([word[0].isupper() for word in long])
    small = [word for word in long if word[0].islower() and word not in cues.function_words]
    return len(long) >= _HEADLINE_WORDS and upper > _HEADLINE_SHARE * len(long) and len(small) <= 0.34 * len(long)
