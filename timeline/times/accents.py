"""Accents given back to words that were typed without them: "fevrier", "sabado", "l'annee derniere"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

_NEVER = re.compile(r"(?!)")
_ACCENTED = re.compile("[à-öø-ÿ]")
_LETTERS_AN_ACCENT = 300  # a text with more accents than one in so many letters was typed with them, and its "marco" is no "março"


def unaccented(words: str) -> str:
    """The words without the marks on their letters, letter for letter."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in words)


@dataclass(frozen=True, slots=True, eq=False)
class Accents:
    """The words of time of a language that people type without their accents.

    `small` are those that are another word where they begin with a capital ("Marco").
    """

    words: re.Pattern[str] = _NEVER
    written: Mapping[str, str] = field(default_factory=dict[str, str])
    small: frozenset[str] = frozenset()

    @classmethod
    def of(cls, words: Iterable[str], near: Iterable[tuple[str, str, str]] = (), small: Iterable[str] = ()) -> Accents:
        """These words as they should be written; those of `near` between a lookbehind and a lookahead; `small` only in small letters."""
        plain = {unaccented(word): word for word in words} | {unaccented(word): word for word in small}
        around = [(before, unaccented(word), after) for before, word, after in near]
        plain_words = "|".join(map(re.escape, sorted(plain, key=len, reverse=True)))
        places = [rf"{before}{re.escape(word)}{after}" for before, word, after in around]
        return cls(
            re.compile(rf"(?<!\w)(?:{'|'.join([*places, plain_words])})(?![\w'])"),
            plain | {unaccented(word): word for _, word, _ in near},
            frozenset(map(unaccented, small)),
        )

    def restored(self, low: str, text: str) -> str:
        """The folded `text` with these words as they should be written, where the text as a whole has no accents; as long as before."""
        if self.words is _NEVER or sum(1 for _ in _ACCENTED.finditer(low)) * _LETTERS_AN_ACCENT > len(low):
            return low

        def written(found: re.Match[str]) -> str:
            word = found.group()
            return word if word in self.small and text[found.start()].isupper() else self.written[word]

        return self.words.sub(written, low)


NO_ACCENTS = Accents()
