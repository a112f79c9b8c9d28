"""Words that look like times and are names: a surname May, a first name April, a crate of eighty pounds, a game that is set in 2077."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline import patterns as re
from timeline.model import Grain, Trait
from timeline.text import Span, TextWords
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction

_WORD = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'.-]*)[ \n]$")
_OF_A_CODE = re.compile(r" [A-Z]{1,3}\d{1,4}\b")  # behind the year of a designation: "the asteroid 2019 [JX4]"
_COMPOUND = re.compile(r"-[^\W\d_]")
_REACH = 40  # code points before an expression
_AHEAD = 2  # years after publication by which a bare number behind a name is still a date


def without_names(text: str, found: Sequence[Found], people: Sequence[Span], words: TextWords, published: int | None) -> list[Found]:
    """The found expressions without those that are names; `people` are where persons are named, in order, by more than one word.

    Once the text has shown a month or a weekday as part of somebody's name, the word alone is that person, unless a word that only times
    have stands before it.
    """
    suspects = {text[one.start : one.end] for one in found if _is_word(text, one)}
    named = {word for start, end in people for word in _WORD.findall(text[start:end]) if word in suspects} if suspects else set[str]()
    return [one for one in found if not _is_name(text, one, people, named, words, published)]


def _is_word(text: str, one: Found) -> bool:
    words = text[one.start : one.end]
    return one.reading.anchor_type is AnchorType.CALENDAR and _WORD.fullmatch(words) is not None and words[:1].isupper()


def _is_name(text: str, one: Found, people: Sequence[Span], named: Collection[str], words: TextWords, published: int | None) -> bool:
    said = text[one.start : one.end]
    if _COMPOUND.match(text, one.end) and one.reading.grain is Grain.YEAR and not any(map(str.isdigit, said)):
        return True  # "nineteen eighty-pound crates"
    if said in named and _is_word(text, one):
        whole = any(start <= one.start and one.end <= end for start, end in people)
        before = _WORD_BEFORE.search(text, max(0, one.start - _REACH), one.start)
        return whole or before is None or before[1].casefold() not in words.before_dates | words.beside_dates
    if said in words.small_nouns:
        return True
    if said.casefold() in words.nouns_too and one.reading.anchor_type is AnchorType.CALENDAR:
        before = _WORD_BEFORE.search(text, max(0, one.start - _REACH), one.start)
        return before is None or before[1].casefold() not in words.before_dates
    if Trait.YEAR_ALONE not in one.traits:
        return False
    return _OF_A_CODE.match(text, one.end) is not None or (published is not None and _is_work(text, one, published))


def _is_work(text: str, one: Found, published: int) -> bool:
    """Whether a year that lies ahead stands right behind a name, as that of a game or a plan: "Cyberpunk 2077"."""
    before = _WORD_BEFORE.search(text, max(0, one.start - _REACH), one.start)
    if before is None or not before[1][:1].isupper() or one.reading.place is None or one.reading.anchor_type is not AnchorType.NOTHING:
        return False
    year = one.reading.place(0, Direction.PAST).first
    return year > published + _AHEAD * 366 * 1440
