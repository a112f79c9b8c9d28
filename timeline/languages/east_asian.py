"""What Chinese, Japanese and Korean have in common: numerals, and dates whose year, month and day each bear their own sign.

The signs are those of the language (年月日, 년월일); a folder gives them with its words, and gets the rules of dates, clocks and units.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from timeline.languages.vocabulary import Vocabulary, time_words
from timeline.model import Grain, instant
from timeline.times import readers
from timeline.times.reading import Reading, dated, unit_at
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader, Rule, Words
from timeline.times.words import TimeWords

_DIGITS: Mapping[str, int] = {
    **{sign: value for value, sign in enumerate("〇一二三四五六七八九")}, "零": 0, "○": 0, "０": 0, "两": 2, "兩": 2, "壱": 1,
    **{sign: value for value, sign in enumerate("영일이삼사오육칠팔구")},
}  # fmt: skip
_POWERS: Mapping[str, int] = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "십": 10, "백": 100, "천": 1000, "만": 10_000}
_LAST_CENTURY = 21
_NUMERAL = f"[{''.join([*_DIGITS, *_POWERS])}]"
_NUMBER = rf"(?:\d+(?:\.\d+)?|{_NUMERAL}{{1,7}})"


def number(words: str) -> float | None:
    """ "三十五", "二〇一九", "15" as a number; None where a sign is none."""
    words = words.strip()
    if words.replace(".", "", 1).isdigit():
        return float(words)
    if not words or any(sign not in _DIGITS and sign not in _POWERS for sign in words):
        return None
    if all(sign in _DIGITS for sign in words):
        return float("".join(str(_DIGITS[sign]) for sign in words))
    total, group, digit = 0, 0, 0
    for sign in words:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif _POWERS[sign] == 10_000:
            total, group, digit = (total + group + digit) * 10_000, 0, 0
        else:
            group, digit = group + (digit or 1) * _POWERS[sign], 0
    return float(total + group + digit)


def _whole(words: str) -> int | None:
    value = number("".join(sign for sign in words if sign.isdigit() or sign in _DIGITS or sign in _POWERS))
    return int(value) if value is not None else None


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of a language: patterns of what stands behind year, month, day, hour and minute; and of what it writes between parts."""

    year: str
    month: str
    day: str
    hour: str
    minute: str
    half: str  # "half past", after the hour
    gap: str  # what may stand between two parts: nothing or a space
    units: str  # the counted units, longest first
    ago: str
    ahead: str
    examples: Mapping[str, Mapping[str, str]]  # by the name of the rule
    eras: Mapping[str, int] = field(default_factory=dict[str, int])  # the year before the first of each
    first: str = "元"  # the first year of an era
    spoken: Mapping[str, int] = field(default_factory=dict[str, int])  # numerals that are words of the language itself: 한, 두, 세
    days: Mapping[str, int] = field(default_factory=dict[str, int])  # so many days as one word: 사흘
    day_numerals: str = r"三?十[一]?|二?十[一二三四五六七八九]?|[一二三四五六七八九]"  # the days of a month in numerals
    century: str = "世纪|世紀"
    decade: str = "年代"

    @property
    def number(self) -> str:
        """A pattern for a number."""
        return rf"(?:{'|'.join(sorted(self.spoken, key=len, reverse=True))}|{_NUMBER})" if self.spoken else _NUMBER

    def number_of(self, words: str) -> float | None:
        """A number in digits, signs or words."""
        found = self.spoken.get(words.strip())
        return float(found) if found is not None else number(words)

    def year_of(self, words: str) -> int | None:
        """ "令和元", "平成7", "2019" as a year of our own count."""
        for name, before in self.eras.items():
            if words.startswith(name):
                count = words.removeprefix(name).strip()
                value = 1 if count == self.first else _whole(count)
                return before + value if value else None
        return _whole(words)


def words_of(of: Vocabulary, signs: Signs) -> TimeWords:
    """The words of a vocabulary with numerals of these languages."""

    def clock(words: str, day_part: str) -> int | None:
        return _clock(words, day_part, signs)

    return time_words(of, number_of=signs.number_of, ordinal_of=_whole, year_of=signs.year_of, clock_of=clock)


def _clock(words: str, day_part: str, signs: Signs) -> int | None:
    found = re.fullmatch(rf"({signs.number})(?:{signs.hour}|[:：]) ?(?:({_NUMBER})(?:{signs.minute})?|({signs.half}))?", words.strip())
    hour = signs.spoken.get(found[1], _whole(found[1])) if found else None
    if found is None or hour is None or hour > 24:
        return None
    minute = 30 if found[3] else (_whole(found[2]) or 0) if found[2] else 0
    return (hour + (12 if hour < 12 and day_part in ("AF", "EV") or (day_part == "NI" and 6 <= hour < 12) else 0)) * 60 + minute


def _decade(match: Match) -> Reading | None:
    """ "十九世纪七十年代": the ten years of a century."""
    century, tens = _whole(match["century"]), _whole(match["tens"])
    if not century or not 1 <= century <= _LAST_CENTURY or tens is None or tens not in range(0, 100, 10):
        return None
    return dated(unit_at(instant((century - 1) * 100 + tens), Grain.DECADE), why=Why.TEN_YEARS)


def _spoken_days(rule: Callable[[str, str, Reader], Rule], signs: Signs) -> Iterator[Rule]:
    """So many days ago or ahead, where the language has one word for so many days."""
    if signs.days:
        days = rf"(?P<days>{'|'.join(sorted(signs.days, key=len, reverse=True))}){signs.gap}"
        yield rule("days-ago", rf"{days}(?:{signs.ago})", lambda match: readers.day_word(-signs.days[match["days"]])(match))
        yield rule("days-ahead", rf"{days}(?:{signs.ahead})", lambda match: readers.day_word(signs.days[match["days"]])(match))


def rules(of: Vocabulary, words: TimeWords, signs: Signs, patterns: Mapping[str, Words]) -> tuple[Rule, ...]:
    """The rules of dates, clocks and counted units of a language with these signs."""
    gap = signs.gap
    era = rf"(?:{'|'.join(signs.eras)})(?:{signs.first}|\d{{1,2}}|[一二三四五六七八九十]{{1,3}})|" if signs.eras else ""
    year = rf"(?P<year>{era}\d{{4}}|[〇零○０一二三四五六七八九]{{4}})(?:{signs.year})"
    month = rf"(?P<month>{{MONTH}}|(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:{signs.month}))"
    day = rf"(?P<day>3[01]|[12]\d|0?[1-9]|{signs.day_numerals})(?:{signs.day})"
    weekday = rf"(?:{gap}[(（]?{{WEEKDAY}}[)）]?)?"
    daypart = rf"(?:(?P<daypart>{{DAYPART}}){gap})?" if of.all("day_parts") else ""
    time = rf"{daypart}(?P<time>{signs.number}(?:{signs.hour})(?:{gap}(?:{_NUMBER}(?:{signs.minute})|{signs.half}))?|[0-2]?\d[:：][0-5]\d)"
    count = rf"(?<!\d)(?!\d{{4}}(?:{signs.year}))(?P<n>{signs.number}){gap}(?P<unit>{signs.units})"  # "2020年前" is before 2020

    def rule(name: str, pattern: str, read: Callable[[Match], Reading | None]) -> Rule:
        return Rule(name, pattern, read, patterns, signs.examples.get(name, {}), (), words)

    return (
        rule("signed-date-clock", rf"{year}{gap}{month}{gap}{day}{weekday}{gap}{time}", readers.clock),
        rule("signed-date", rf"{year}{gap}{month}{gap}{day}{weekday}", readers.full_date),
        rule("signed-month", rf"{year}{gap}{month}", readers.month_year),
        rule("signed-day-clock", rf"{month}{gap}{day}{weekday}{gap}{time}", readers.clock),
        rule("signed-day", rf"{month}{gap}{day}{weekday}", readers.month_day),
        rule("signed-year", year, readers.year),
        rule("counted-ago", rf"{count}{gap}(?:{signs.ago})", readers.ago),
        rule("counted-ahead", rf"{count}{gap}(?:{signs.ahead})", readers.from_now),
        rule("signed-clock", time, readers.clock),
        rule("signed-window", rf"(?P<which>{{STEP}}){gap}(?P<n>{signs.number}){gap}(?P<unit>{signs.units})", readers.window),
        rule("century-decade", rf"(?P<century>{_NUMBER})(?:{signs.century})(?P<tens>{_NUMBER})(?:{signs.decade})", _decade),
        *_spoken_days(rule, signs),
    )
