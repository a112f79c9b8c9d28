"""English text of any length to measure with, the same in every run: sentences of the sample articles and of the rules' examples.

The sentences are shuffled into paragraphs and articles with a fixed seed; their years, months and days are replaced by others, so that
what the program remembers of a date helps it no more than in a real corpus.
"""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Iterator
from pathlib import Path

from timeline import tagging, text
from timeline.languages import language
from timeline.languages.en.text import TEXT as ENGLISH
from timeline.model import Document
from timeline.times.rule import Rule

DATA = Path(__file__).resolve().parent.parent / "data"
PUBLISHED = datetime.date(2026, 3, 13)
SEED = 20260313
ARTICLE = 3_000  # characters, about the length of a news story
_DATED, _EXAMPLES = 0.22, 0.08  # shares of the sentences that hold a date of the samples, or a rule's example; the rest hold none
_CARRIERS = (
    "The ministers met {} and left the city by train.",
    "After long talks with the owners of the mill, the union of harbour workers signed the agreement {}, its lawyers said.",
    "Nobody in the valley had expected the bridge to be closed to lorries {}.",
)
_MONTHS = "January February March April May June July August September October November December".split()
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS)})\b")
_DAY = re.compile(rf"\b(?:[12]\d|[1-9])(?= (?:{'|'.join(_MONTHS)})\b)|(?<=[a-z] )(?:[12]\d|[1-9])(?=, (?:1[89]|20)\d\d\b)")


def english_rules() -> tuple[Rule, ...]:
    """The rules of English, with their examples."""
    return language("en").times.rules


def articles(size: int) -> Iterator[Document]:
    """News stories of some 3,000 characters, about `size` characters in all."""
    made = 0
    for number, body in enumerate(_bodies()):
        if made >= size:
            return
        made += len(body)
        yield Document(f"article-{number}", body, PUBLISHED)


def book(size: int) -> Document:
    """One document of about `size` characters."""
    return Document("book", "\n\n".join(article.text for article in articles(size)), PUBLISHED)


def _bodies() -> Iterator[str]:
    chance = random.Random(SEED)  # noqa: S311
    dated, undated = _told()
    examples = [words for rule in english_rules() for words in rule.examples]

    def sentence() -> str:
        lot = chance.random()
        if lot < _EXAMPLES:
            return chance.choice(_CARRIERS).format(chance.choice(examples))
        return chance.choice(dated if lot < _EXAMPLES + _DATED else undated)

    while True:
        paragraphs: list[str] = []
        while sum(map(len, paragraphs)) < ARTICLE:
            paragraphs.append(" ".join(_redated(sentence(), chance) for _ in range(chance.randint(2, 5))))
        yield "\n\n".join(paragraphs)


def _told() -> tuple[list[str], list[str]]:
    """The sentences of the sample articles: those in which something dates, and the others."""
    dated, undated = list[str](), list[str]()
    for path in sorted(DATA.glob("*.txt")):
        story = Document(path.stem, path.read_text("utf-8"), PUBLISHED)
        starts = [time.start for time in tagging.times_of(story)]
        for start, end in text.sentences(story.text, words=ENGLISH):
            holds = any(start <= one < end for one in starts)
            (dated if holds else undated).append(story.text[start:end])
    return dated, undated


def _redated(sentence: str, chance: random.Random) -> str:
    """The sentence with other years, months and days of the month in the places of its own."""
    sentence = _DAY.sub(lambda _: str(chance.randint(1, 28)), sentence)
    sentence = _MONTH.sub(lambda _: chance.choice(_MONTHS), sentence)
    return _YEAR.sub(lambda _: str(chance.randint(1900, 2025)), sentence)
