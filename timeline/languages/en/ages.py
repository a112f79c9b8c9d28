"""How English says how old somebody was when something happened."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.ages import AgeWords
from timeline.languages.en.words import TIME_WORDS

_GROWN = r"(?=1[3-9]\b|[2-9]\d\b|(?:thir|four|fif|six|seven|eigh|nine)teen\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"  # no hour


def _number(words: str) -> float | None:
    """ "80", "eighty", and "80th", "eightieth" of a birthday."""
    return TIME_WORDS.number(words) or TIME_WORDS.ordinal(words)


AGES = AgeWords(
    at=re.compile(
        rf"\b(?:(?P<sure>(?:at|by|from) the (?:tender |ripe |early )?age of|when (?:he|she|I) was)|at {_GROWN}) ?"
        r"(?P<about>(?:about|around|barely|nearly|almost|not yet) )?(?:only |just |still )?(?P<n>\d{1,3}|[a-z]+(?:-[a-z]+)?)"
        r"(?(sure)(?= years old\b|[,.;:]|$|\s+(?:he|she|I|my|his|her|the|and|but|when|in|by|to)\b)|(?=,? (?:he|she|I)\b|, [A-Z]|[.;]|$))",
        re.IGNORECASE,
    ),
    birthday=re.compile(
        r"\b(?:on|for|to mark|celebrated) (?:his|her|my) (?P<n>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) birthday\b", re.IGNORECASE
    ),
    born=re.compile(r"\bborn\b", re.IGNORECASE),
    person=re.compile(r"\b(?:he|she|him|her|his|I|me|my)\b", re.IGNORECASE),
    old=re.compile(r"\b(?P<n>\d{1,3})[- ]year[- ]old\b"),
    number=_number,
)
