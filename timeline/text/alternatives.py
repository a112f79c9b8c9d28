"""Any of many words as a pattern in which words with the same first letters share them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.patterns import worked_out


def any_word(words: str | Iterable[str]) -> str:
    """A pattern that matches just what ``(?:one|two|…)`` does, in the same order, and tries a few letters in place of every word.

    `words` are plain words, in a text parted by ``|``.
    """
    plain = list(dict.fromkeys(words.split("|") if isinstance(words, str) else words))
    return worked_out("|".join(plain), lambda: _branches(plain), __file__)


def _branches(words: list[str]) -> str:
    """The words in one group; what ends here keeps its place, since the words before it are tried first."""
    made: list[str] = []
    while words:
        end = words.index("") if "" in words else len(words)
        rests: dict[str, list[str]] = {}
        for word in words[:end]:
            rests.setdefault(word[0], []).append(word[1:])
        made += [re.escape(letter) + _branches(rest) for letter, rest in rests.items()]
        made += [""] if end < len(words) else []
        words = words[end + 1 :]
    if len(made) == 1:
        return made[0]
    return f"(?:{'|'.join(made)})"
