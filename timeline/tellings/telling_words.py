"""What tellings ask of a language: words that say nothing, words for acts, numbers; filled by `languages/<code>/tellings.py`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

NEVER = re.compile(r"(?!)")
Patterns = tuple[tuple[str, re.Pattern[str]], ...]


@dataclass(frozen=True, slots=True, eq=False)
class QuantityWords:
    """How numbers stand in a text. Patterns have the groups `number`, `scale`, `about`, and the first also `money`, `percent`, `noun`.

    `any_number` is a quick look for any; `casualties` are kinds of people ("dead") with their patterns, none of which fits a text without
    `casualty`. `value` reads a number and its scale in lower case. `times` are words that count time, `ones` numbers that count nothing.
    """

    quantity: re.Pattern[str]
    any_number: re.Pattern[str]
    value: Callable[[str, str], float]
    casualties: Patterns = ()
    casualty: re.Pattern[str] = NEVER
    times: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()


def acts_of(table: str) -> dict[str, tuple[str, ...]]:
    """The acts of a table with a line for each, "win: won wins victory", with the words that are used for them."""
    return {act: tuple(dict.fromkeys(words.split())) for act, words in (line.split(": ") for line in table.strip().splitlines())}


def casualties_of(people: Mapping[str, tuple[str, str]], amount: str, between: str) -> Patterns:
    """For each kind of people the patterns of how many: by the words that follow the amount, and by those that stand before it."""
    return tuple(
        (kind, re.compile(form, re.IGNORECASE))
        for kind, (after, before) in people.items()
        for form in (rf"{before}{amount}", rf"{amount}{between}{after}\b")
    )


def value_by(number: Callable[[str], float | None], scales: Mapping[str, float]) -> Callable[[str, str], float]:
    """What a number and its scale come to, by a language's own words for both."""

    def value(written: str, scale: str) -> float:
        return (number(written) or 1.0) * scales.get(scale.strip(" ."), 1.0)

    return value


@dataclass(frozen=True, slots=True, eq=False)
class TellingWords:
    """The words of one language. `left_out` say nothing of what happened: function words, names of days, numbers.

    `acts` has for each act the words that are used for it, `converse` pairs of acts of which one is the other's mirror, `irregular` the
    base of a verb form, `several_words` patterns of acts in several words with one that means the same, `second` words of which each such
    pattern has one. A form with one of `verb_endings` tells an act. `length` are words such as "47-year-old", `possessive` endings.
    `ahead` says that a thing is still to come, `nothing` that nothing happened ("declined to comment"), `dateline` opens an agency's
    report. Names: `agencies` tell and seldom act, `articles` stand before them, `joining` words stand inside names, `directions` make
    another place of one, `forms` end the names of companies beside those that the finder of names knows.
    """

    left_out: frozenset[str] = frozenset()
    acts: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    converse: frozenset[frozenset[str]] = frozenset()
    irregular: Mapping[str, str] = field(default_factory=dict[str, str])
    several_words: Mapping[str, str] = field(default_factory=dict[str, str])
    second: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    length: re.Pattern[str] = NEVER
    possessive: re.Pattern[str] = NEVER
    ahead: re.Pattern[str] = NEVER
    nothing: re.Pattern[str] = NEVER
    dateline: re.Pattern[str] = NEVER
    agencies: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    forms: tuple[str, ...] = ()
    quantities: QuantityWords | None = None


NO_TELLING_WORDS = TellingWords()
