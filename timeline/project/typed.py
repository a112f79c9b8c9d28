"""Dates as a person types them, in EDTF or in words, read by the same rules as the articles."""

from __future__ import annotations

import datetime

from timeline import patterns as re
from timeline.edtf import from_edtf
from timeline.extraction import joined
from timeline.interface import ENGLISH, spoken
from timeline.languages import before_dates
from timeline.model import Document, Interval
from timeline.tagging import times_of
from timeline.times.rule import folded

_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
LONGEST = 120  # characters; what is longer is no date
_AROUND = re.compile(
    r"[\s.,;:()]*(?:(?:on|in|at|over|during|around|about|from|between|since|until|till|up to|by|before|after|of|the)[\s.,;:()]*)*", re.I
)


def typed_date(text: str, published: datetime.date | None = None, language: str = "en") -> Interval | None:
    """The time that a person means by `text`, None if it is no date or needs a publication date that is not given.

    EDTF first ("2016-12-10/2016-12-11", "199X", "2017-21", "2016-05~", "/2017-05-31"), then words as an article has them ("over the
    weekend", "since May 2015", "10–11 Dec 2016"), counted from `published`. The whole text has to be one date: what only holds
    one among other words is none.
    """
    words = text.strip()
    if not words or len(words) > LONGEST:
        return None
    try:
        return from_edtf(words)
    except ValueError:
        return _in_words(words, published, language)


def typed_by_reader(text: str, published: datetime.date | None = None, language: str = ENGLISH) -> Interval | None:
    """The same in the first of these languages in which it is a date: the one given, that of the interface, English."""
    every = dict.fromkeys((language, spoken(), ENGLISH))
    texts = dict.fromkeys((text, _IN_BRACKETS.sub("", text)))  # "13 Dec 2016 (Tuesday)", as the page writes it
    return next((found for one in texts for code in every if (found := typed_date(one, published, code)) is not None), None)


def _in_words(words: str, published: datetime.date | None, language: str) -> Interval | None:
    words = f"x {words} x x"  # among other words, so that it is no heading of its own
    document = Document("typed", words, published, language=language)
    times = joined(document, times_of(document))
    if len(times) != 1 or not times[0].dates:
        return None
    before, behind = words[2 : times[0].start], words[times[0].end : -4]
    if not _AROUND.fullmatch(before) and not _is_before_date(before):
        return None
    return times[0].interval if _AROUND.fullmatch(behind) else None


def _is_before_date(words: str) -> bool:
    """Whether words, of whatever language, only belong to the date behind them: "seit", "jusqu'en"."""
    known = before_dates()
    return all(word in known for word in folded(words).split())
