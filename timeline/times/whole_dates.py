"""Dates of which the rules see but a part, as no rule has the rest: "32 May", "5 May 99999", "Christmas 800", "the year 0".

What the rest says goes before what the part would mean without it: 5 May 99999 is no day of the year of publication. A year that the
program can place gives the date; what no calendar has stands nowhere in time and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from timeline import patterns as re
from timeline.model import Grain, Interval, Reason, TimexType, Trait, civil, instant
from timeline.text import Span, TextWords
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, Place, Reading, dated
from timeline.times.reasons import NoTimeError, Why
from timeline.times.rule import folded
from timeline.times.words import TimeWords

_REACH = 24  # characters beside an expression
_LAST_RULED, _LAST_YEAR = 2099, 9999  # the last year that rules read without more ado, and the last that can be placed
_LONGEST_DAY, _FIRST_FULL, _ROUND = 31, 100, 100
_FULL_YEAR = 4  # digits
_MANY_DIGITS = 5  # of which a number that is not round is hardly a count: those are grouped
_ENDS = re.compile(r" ?[.,;:!?)\]](?!\d)| ?[-–—] | ?\n| ?$")
_WORD = re.compile(r" ([^\W\d_]+)")
_OF_YEAR = re.compile(r"XXXX-(?:\d\d|XX|W|[A-Z])|XXXX$")  # values of what comes every year
_OF_A_LOG = re.compile(r"0[1-9][0-5]\d")  # a time of day; nobody writes the year 600 so in a sentence
_MONTH = re.compile(r"(?:XXXX|\d{4})-\d\d$")


def with_whole_dates(text: str, sentences: Sequence[Span], found: Sequence[Found], words: TimeWords, about: TextWords) -> list[Found]:
    """The found expressions, those with the rest of a date right beside them made whole; what lies inside that rest is no other one."""
    if not words.spaced:
        return list(found)
    low, small = words.accents.restored(folded(text), text), _small_words(about).union(words.behind_years)
    kept: list[Found] = []
    for index, one in enumerate(found):
        if kept and one.start < kept[-1].end:
            continue
        sentence = sentences[one.sentence]
        whole = _with_day(text, low, sentence, one, words, small) or _with_year(text, low, sentence, one, words, small)
        if whole is not None and any(_goes_on(whole, other) for other in found[index + 1 : index + 2]):
            whole = None
        if whole is not None:
            while kept and kept[-1].end > whole.start:
                kept.pop()
        kept.append(whole or one)
    return kept


def _goes_on(whole: Found, other: Found) -> bool:
    """Whether the number at the end of a date is rather the beginning of the next one: "490 BC"."""
    return other.reading.type is TimexType.DATE and other.start < whole.end < other.end


@lru_cache(maxsize=32)
def _small_words(about: TextWords) -> frozenset[str]:
    """The words of a language that nothing is counted by: behind a number they show that it counts nothing."""
    return about.needs_next | about.before_dates | about.beside_dates | frozenset(word.lower() for word in about.starts)


@lru_cache(maxsize=32)
def _patterns(of: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a year looks like behind a day or a month, and the number of a day before a month."""
    link = f"(?:{'|'.join(map(re.escape, of))}) " if of else r"(?!)"
    return (
        re.compile(rf"(?P<apart> ?,)? (?P<of>{link})?(?P<year>\d+)(?![\w%°']|[.,:/-]\d| ?[%$£€])"),
        re.compile(rf"(?<![\w.,:/'-])(?P<day>\d{{1,3}})(?:[a-zºª°]{{1,3}}|\.)? (?P<of>{link})?$"),
    )


_DAY_BEHIND = re.compile(r" (?P<day>\d{2})(?P<nth>st|nd|rd|th)?(?:,? (?P<year>[12]\d{3}))?(?![\w%]|[.,:/-]\d)")
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+\.?) ?$")


def _with_day(text: str, low: str, sentence: Span, one: Found, words: TimeWords, small: frozenset[str]) -> Found | None:
    """A month with the number of a day that no month has right before it, or behind it where the month stands first."""
    if one.reading.grain is not Grain.MONTH or not _MONTH.match(one.reading.value) or one.reading.mod or not one.reading.dates:
        return None
    hit = _patterns(words.of)[1].search(low, max(sentence[0], one.start - _REACH), one.start)
    if hit is not None and _is_no_day(hit):
        before = _WORD_BEFORE.search(low, max(sentence[0], hit.start() - _REACH), hit.start())
        opens = not any(map(str.isalnum, low[sentence[0] : hit.start()]))
        if hit["of"] or opens or (before is not None and _opens_a_day(text, before, words, small)):
            return _nowhere(one, hit.start(), one.end, one.reading.value, Why.NO_SUCH_DAY)
    if words.date_order != "MDY" or one.reading.anchor_type is AnchorType.NOTHING:
        return None
    hit = _DAY_BEHIND.match(low, one.end, sentence[1])
    if hit is None or not _is_no_day(hit) or not (hit["nth"] or hit["year"]):
        return None
    return _nowhere(one, one.start, hit.end(), f"{hit['year'] or 'XXXX'}{one.reading.value[4:]}", Why.NO_SUCH_DAY)


def _opens_a_day(text: str, before: re.Match[str], words: TimeWords, small: frozenset[str]) -> bool:
    """Whether a day may follow a word: a small one, and any in small letters where a month is written like any other word."""
    return before["word"].rstrip(".") in small or (not words.capitals and text[before.start()].islower())


def _is_no_day(hit: re.Match[str]) -> bool:
    return not 1 <= int(hit["day"]) <= _LONGEST_DAY


def _with_year(text: str, low: str, sentence: Span, one: Found, words: TimeWords, small: frozenset[str]) -> Found | None:
    """A day, a month, a feast or a year that waits for its number, with the number of a year behind it that no rule has read."""
    if one.reading.anchor_type is not AnchorType.CALENDAR or not one.reading.dates or one.reading.type is not TimexType.DATE:
        return None
    if not _OF_YEAR.match(one.reading.value) or not low.startswith((" ", ","), one.end):
        return None
    hit = _patterns(words.of)[0].match(low, one.end, sentence[1])
    if hit is None or not _is_year(text, low, hit, one, small):
        return None
    year, end = int(hit["year"]), hit.end()
    if year == 0:
        return _nowhere(one, one.start, end, one.reading.value, Why.NO_YEAR_ZERO)
    if year > _LAST_YEAR:
        return _nowhere(one, one.start, end, one.reading.value, Why.YEAR_OUT_OF_RANGE)
    if year < _FIRST_FULL and len(hit["year"]) < _FULL_YEAR:
        return _nowhere(one, one.start, end, one.reading.value, Why.CENTURY_NOT_SAID.of(year=hit["year"]))
    try:
        interval = _placed(one.reading.place, year)
    except (NoTimeError, ValueError):
        return _nowhere(one, one.start, end, one.reading.value, Why.NO_SUCH_DAY)
    why = Why.MONTH_NAMED if interval.grain is Grain.MONTH else Why.DAY_NAMED if Trait.FEAST not in one.traits else one.reading.why
    return _made(one, one.start, end, dated(interval, why=why, confidence=one.reading.confidence))


def _placed(place: Place | None, year: int) -> Interval:
    """The time of that year of what comes every year; ValueError where that year has none."""
    if place is None:
        raise ValueError("stands nowhere")
    found = place(instant(year, 7), Direction.NEAR)
    if civil(found.first)[0] != year:
        raise ValueError("not in that year")
    return found


def _is_year(text: str, low: str, hit: re.Match[str], one: Found, small: frozenset[str]) -> bool:
    """Whether a number behind a date is its year and counts nothing."""
    digits, year = hit["year"], int(hit["year"])
    if one.reading.grain not in (Grain.DAY, Grain.MONTH, Grain.SEASON):
        is_open = one.reading.grain is Grain.YEAR and Trait.UNIT_TOLD in one.traits
        if not is_open or hit["apart"] or 0 < year <= _LAST_RULED:
            return False
    elif (
        Trait.WEEKDAY in one.traits
        or (len(digits) == 1 and year)
        or (0 < year < _FIRST_FULL and len(digits) < _FULL_YEAR and Trait.FEAST not in one.traits)
    ):
        return False
    if _OF_A_LOG.fullmatch(digits):
        return False  # "5 May 0600 weighed anchor"
    behind = _WORD.match(low, hit.end())
    ends = _ENDS.match(low, hit.end()) is not None or (behind is not None and behind[1] in small)
    if hit["of"]:
        return ends or len(digits) >= _MANY_DIGITS or (behind is not None and text[behind.start(1)].isupper())
    if hit["apart"]:
        return ends and len(digits) > 3
    return ends or (len(digits) >= _MANY_DIGITS and year % _ROUND != 0)


def _nowhere(one: Found, start: int, end: int, value: str, why: Reason | Why) -> Found:
    """The expression as one that stands nowhere in time, with the reason."""
    reading = Reading(TimexType.DATE, value, why=why, confidence=0.0, grain=one.reading.grain)
    return _made(one, start, end, reading)


def _made(one: Found, start: int, end: int, reading: Reading) -> Found:
    return Found(start, end, one.rule, reading, one.sentence)
