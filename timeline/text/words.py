"""The words of a language that the shape of a text needs; what a language does not give stays empty, and the marks alone decide."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextWords:
    """What a language's words say of sentences and lines, in small letters.

    `needs_next` are words that no line of its own ends with ("of", "the"); `abbreviations` end with a full stop that ends no sentence
    ("Dr", "ca"), as written; `before_numbers` are abbreviations whose full stop ends no sentence before a number ("Nov"); `half_days` are abbreviations that end a sentence only sometimes ("a.m."); `starts` begin one after these;
    `after_ordinals` are words before which a number with a full stop counts and ends no sentence ("8. Mai"), as written.
    """

    needs_next: frozenset[str] = frozenset()
    abbreviations: tuple[str, ...] = ()
    half_days: tuple[str, ...] = ()
    before_numbers: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    after_ordinals: tuple[str, ...] = ()


NEUTRAL = TextWords()
