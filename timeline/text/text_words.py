"""The words of a language that the shape of a text needs; what a language does not give stays empty, and the marks alone decide."""

from __future__ import annotations

import re
from dataclasses import dataclass

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, eq=False)
class Apparatus:
    """The words of a language that make a date one of the text and of no happening.

    `before` ends right before the date ("Retrieved ", "This article was amended on "), and for `alone` nothing of the sentence follows it;
    `label` begins a block that is a caption or a credit ("Photo: "); `note` says of which day all clocks of the text are; `citing` is what
    only a reference has ("et al.", "p. 12"); `published` is the label of the day of the text at its head ("Published: ");
    `of_its_day` stands there before the day of what the text records ("Meeting of", "Statement taken at …,"), in its group `meets` where
    that is a meeting, whose business the text tells; `works` stands before the
    name of a book or film ("She was reading 1984"). `sources` is all of a heading over a list of sources ("References").
    """

    before: re.Pattern[str] = NEVER
    alone: re.Pattern[str] = NEVER
    label: re.Pattern[str] = NEVER
    note: re.Pattern[str] = NEVER
    citing: re.Pattern[str] = NEVER
    works: re.Pattern[str] = NEVER
    streets: re.Pattern[str] = NEVER  # before a date: what is named after days, "rue du [8 mai 1945]"
    published: re.Pattern[str] = NEVER
    of_its_day: re.Pattern[str] = NEVER
    sources: re.Pattern[str] = NEVER


NO_APPARATUS = Apparatus()


def of_its_day(meets: str, records: str, remembers: str, testifies: str) -> re.Pattern[str]:
    """`Apparatus.of_its_day` from what minutes, interviews, statements and other records are called, alternations as in a pattern."""
    kinds = rf"(?P<meets>{meets})|(?P<remembers>{remembers})|(?P<testifies>{testifies})|{records}"
    return re.compile(rf"\W*(?:{kinds})\b(?:[^.\n]|\bd\.d\.){{0,100}}?[ '’]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class LetterWords:
    """The words of a language in the headers of mails within a text.

    `label` begins a line of a header ("From: ", "Subject: ") and `sent` the one that holds the day; `wrote_begins` and `wrote` are the
    first and the last words of the line over what is quoted ("On … wrote:").
    """

    label: re.Pattern[str] = NEVER
    sent: re.Pattern[str] = NEVER
    wrote_begins: re.Pattern[str] = NEVER
    wrote: re.Pattern[str] = NEVER


NO_LETTERS = LetterWords()


def letter_words(labels: str, sent: str, wrote_begins: str, wrote: str) -> LetterWords:
    """`LetterWords` from alternations as in a pattern: the labels of a header, that of its day, and the words around "On … X wrote:".

    The headers of programs that speak English are read in every language.
    """
    marks = "[*_]{0,2}"
    days = rf"{marks}(?:{sent}|sent|date){marks}[ \t]?:"
    others = rf"{marks}(?:{labels}|{sent}|from|to|cc|bcc|sent|date|subject|re){marks}[ \t]?:{marks}[ \t]*"
    return LetterWords(
        label=re.compile(others, re.IGNORECASE),
        sent=re.compile(days, re.IGNORECASE),
        wrote_begins=re.compile(rf"(?:{wrote_begins})\b", re.IGNORECASE),
        wrote=re.compile(rf"\b(?:{wrote})\b[^\n:]{{0,60}}:[ \t]*$", re.IGNORECASE | re.MULTILINE),
    )


@dataclass(frozen=True, slots=True)
class TextWords:
    """What a language's words say of sentences and lines, in small letters.

    `needs_next` are words that no line of its own ends with ("of", "the"), `ends_too` those of them that end a clause all the same
    ("bricht aus"); `abbreviations` end with a full stop that ends no sentence
    ("Dr", "ca"), as written, `no_abbreviations` are whole words that seem to be some
    ("May"), and so are `units` behind a number ("m"); `half_days` are abbreviations that end a sentence only sometimes ("a.m.");
    `starts` begin one after these;
    `before_numbers` are abbreviations whose full stop ends no sentence before a number ("Nov"), nor do those of `amounts` ("11s. 4d.");
    `after_ordinals` are words before which a number with a full stop counts and ends no sentence ("8. Mai"), as written; `before_dates`
    may stand before a date that heads an entry ("On", "In") and `beside_dates` before any month or weekday ("last"); `nouns_too` are times
    that mean something else where none of the former stands before them ("the fall"), `small_nouns` are named days that are none in small
    letters ("a service of thanksgiving"); `apparatus` tells dates of the text itself,
    `letters` the headers of mails in it. `cut_as` is the language as whose text the library cuts it best, where that is another one.
    """

    needs_next: frozenset[str] = frozenset()
    ends_too: frozenset[str] = frozenset()
    abbreviations: tuple[str, ...] = ()
    no_abbreviations: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    half_days: tuple[str, ...] = ()
    before_numbers: tuple[str, ...] = ()
    amounts: re.Pattern[str] | None = None
    starts: tuple[str, ...] = ()
    after_ordinals: tuple[str, ...] = ()
    before_dates: frozenset[str] = frozenset()
    beside_dates: frozenset[str] = frozenset()
    nouns_too: frozenset[str] = frozenset()
    small_nouns: frozenset[str] = frozenset()
    apparatus: Apparatus = NO_APPARATUS
    letters: LetterWords = NO_LETTERS
    cut_as: str = ""


NEUTRAL = TextWords()
