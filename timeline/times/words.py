"""What a language gives to the engine of time: its words with their meaning. The engine itself knows no word.

All words are *folded* (see `rule.folded`): lower case, plain dashes and apostrophes. A language fills the tables; where a table cannot say
it (compound numbers, "half past"), it gives a function instead.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from timeline.model import Grain, Part
from timeline.times.accents import NO_ACCENTS, Accents

Value = TypeVar("Value")


class Unit(StrEnum):
    """A unit in which people count time; the value is its name in the program's own words."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    NIGHT = "night"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half-year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"

    @property
    def grain(self) -> Grain | None:
        """The grain of a date counted in this unit, None where it is finer or coarser than any grain."""
        return _GRAINS.get(self)


_GRAINS = {
    Unit.MINUTE: Grain.MINUTE,
    Unit.HOUR: Grain.HOUR,
    Unit.DAY: Grain.DAY,
    Unit.NIGHT: Grain.DAY,
    Unit.WEEK: Grain.WEEK,
    Unit.FORTNIGHT: Grain.WEEK,
    Unit.WEEKEND: Grain.WEEKEND,
    Unit.MONTH: Grain.MONTH,
    Unit.QUARTER: Grain.QUARTER,
    Unit.SEASON: Grain.SEASON,
    Unit.HALF: Grain.HALF,
    Unit.YEAR: Grain.YEAR,
    Unit.DECADE: Grain.DECADE,
    Unit.CENTURY: Grain.CENTURY,
}


class Step(StrEnum):
    """Which one of a unit or of a named time: counted from the day of speech (last, this, next) or from the time told."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    PREVIOUS = "previous"  # the one before the time told
    SAME = "same"  # that of the time told
    FOLLOWING = "following"  # the one after the time told
    THE = "the"  # none is named: "the weekend"

    @property
    def offset(self) -> int:
        """How many units away."""
        return {Step.LAST: -1, Step.PREVIOUS: -1, Step.NEXT: 1, Step.FOLLOWING: 1}.get(self, 0)

    @property
    def is_told(self) -> bool:
        """Whether it counts from the time told just before."""
        return self in (Step.PREVIOUS, Step.SAME, Step.FOLLOWING)


class Compare(StrEnum):
    """What stands before a number: about ten, nearly ten, more than ten."""

    ABOUT = "about"
    NEARLY = "nearly"
    MORE = "more than"
    LESS = "less than"
    MOST = "at most"


def listed(words: str, table: Mapping[str, Value]) -> Value | None:
    """The meaning of the words or, failing that, of the longest listed word or phrase that stands in them."""
    if words in table:
        return table[words]
    whole = [entry for entry in table if entry in words and re.search(rf"(?<!\w){re.escape(entry)}(?:(?!\w)|(?<='))", words)]
    return table[max(whole, key=len)] if whole else None


@dataclass(frozen=True, slots=True, eq=False)
class TimeWords:
    """The words of a language. A table maps a folded form to its meaning; a function, where there is one, goes before its table."""

    locale: str = "en"  # dateparser's name of the language, "" where it has none
    date_order: str = "DMY"  # which comes first in 5/6/2016
    spaced: bool = True  # words are written with spaces between them
    capitals: bool = False  # months and weekdays are times only with a capital
    months: Mapping[str, int] = field(default_factory=dict[str, int])  # 1–12
    sure_months: frozenset[str] = frozenset()  # where capitals count: months that are no other word, so that a day beside them is enough
    weekdays: Mapping[str, int] = field(default_factory=dict[str, int])  # 0–6, 0 is Monday
    seasons: Mapping[str, int] = field(default_factory=dict[str, int])  # the month it begins with: 3, 6, 9 or 12
    units: Mapping[str, Unit] = field(default_factory=dict[str, Unit])
    plurals: frozenset[str] = frozenset()  # units that are several: "days", of which the last are no one day
    phrases: Mapping[str, tuple[Unit, int]] = field(default_factory=dict[str, tuple[Unit, int]])  # last year, in one phrase
    steps: Mapping[str, Step] = field(default_factory=dict[str, Step])
    parts: Mapping[str, Part] = field(default_factory=dict[str, Part])  # early, mid, the end of
    day_parts: Mapping[str, str] = field(default_factory=dict[str, str])  # MO, MI, AF, EV, NI
    day_words: Mapping[str, int] = field(default_factory=dict[str, int])  # today 0, yesterday -1, the day after tomorrow 2
    ways: Mapping[str, int] = field(default_factory=dict[str, int])  # -1: earlier, before; 1: later, after
    compares: Mapping[str, Compare] = field(default_factory=dict[str, Compare])
    about: tuple[str, ...] = ()  # about, around, circa: before a date
    loosely: tuple[str, ...] = ()  # "or so", "odd": elsewhere in a count of units
    before_christ: tuple[str, ...] = ()  # bc, v. chr.: written without full stops and spaces
    after_christ: tuple[str, ...] = ()
    numbers: Mapping[str, float] = field(default_factory=dict[str, float])
    ordinals: Mapping[str, int] = field(default_factory=dict[str, int])  # -1: the last
    decades: Mapping[str, int] = field(default_factory=dict[str, int])  # twenties 20
    clock_names: Mapping[str, int] = field(default_factory=dict[str, int])  # minutes of the day: noon 720, midnight 1440
    fiscal: tuple[str, ...] = ()  # words that make a year or quarter that of somebody's books
    year_after: tuple[str, ...] = ()  # words after which a bare number of four digits is a year: in, since, until
    behind_years: tuple[str, ...] = ()  # verbs of one alone, so that the number before them is no count: was, wurde
    of: tuple[str, ...] = ()  # what may stand between a day and its month, a month and its year: of, de
    number_of: Callable[[str], float | None] | None = None
    ordinal_of: Callable[[str], int | None] | None = None
    year_of: Callable[[str], int | None] | None = None  # years in words
    step_of: Callable[[str], Step] | None = None
    part_of: Callable[[str], Part | None] | None = None
    either_half: re.Pattern[str] = re.compile("(?!)")  # a time of day of the morning or the afternoon, all of it: "two o'clock"
    clock_of: Callable[[str, str], int | None] | None = None  # words and part of the day → minutes of the day
    accents: Accents = NO_ACCENTS
    is_name: Callable[[str, int, str], bool] | None = None  # text, where the month stands, month: whether it is a person's name

    def month(self, words: str) -> int:
        """1–12; ValueError if it is none."""
        return self._known(words.rstrip("."), self.months, "month")

    def weekday(self, words: str) -> int:
        """0–6; ValueError if it is none."""
        return self._known(words.rstrip("."), self.weekdays, "weekday")

    def season(self, words: str) -> int:
        """The month with which the season begins."""
        return self._known(words, self.seasons, "season")

    def unit(self, words: str) -> Unit | None:
        """The unit, None if it is none."""
        return listed(words.strip().removesuffix("'s").removesuffix("'"), self.units)

    def step(self, words: str) -> Step:
        """Last, this or next; THE where nothing of that kind is said."""
        return self.step_of(words) if self.step_of else listed(words, self.steps) or Step.THE

    def part(self, words: str) -> Part | None:
        """The part that "early", "mid-", "the end of" name."""
        if not words:
            return None
        return self.part_of(words) if self.part_of else listed(words.strip(" -"), self.parts)

    def day_part(self, words: str) -> str:
        """MO, AF, EV, NI …, "" where none is named."""
        return listed(words, self.day_parts) or "" if words else ""

    def way(self, words: str) -> int:
        """-1 for earlier, 1 for later, 0 where nothing is said."""
        return listed(words, self.ways) or 0 if words else 0

    def compare(self, words: str) -> Compare | None:
        """What a comparison before a number says."""
        return listed(words, self.compares) if words else None

    def is_about(self, words: str) -> bool:
        """Whether a modifier says "about"."""
        return any(re.match(rf"{re.escape(one)}(?!\w)", words) for one in self.about) if words else False

    def is_loose(self, words: str) -> bool:
        """Whether a count of units says that it is not exact ("or so")."""
        return any(one in words for one in self.loosely)

    def is_before_christ(self, era: str) -> bool:
        """Whether an era counts backwards."""
        return re.sub(r"[\s.]", "", era) in self.before_christ

    def is_fiscal(self, words: str) -> bool:
        """Whether words speak of the year of somebody's books."""
        return any(one in words for one in self.fiscal)

    def number(self, words: str) -> float | None:
        """ "two", "1,000", "2 1/2", "half a" as a number; None for vague ones."""
        return self.number_of(words) if self.number_of else _plain_number(words, self.numbers)

    def ordinal(self, words: str) -> int | None:
        """ "fifth", "21st" as a number, -1 for "last"."""
        if self.ordinal_of:
            return self.ordinal_of(words)
        digits = re.match(r"\d+", words)
        return int(digits.group()) if digits else listed(words, self.ordinals)

    def year(self, words: str) -> int | None:
        """ "1998", "'98" (the one nearest to 1985), "nineteen ninety-four" as a year."""
        digits = re.fullmatch(r"'?(\d{1,15})", words)
        if digits is None:
            return self.year_of(words) if self.year_of else None
        value = int(digits.group(1))
        return value + (1900 if value >= 35 else 2000) if words.startswith("'") else value

    def is_person(self, text: str, start: int, month: str) -> bool:
        """Whether a month's name that stands at `start` is that of a person."""
        return self.is_name is not None and self.is_name(text, start, month)

    def clock(self, words: str, day_part: str = "") -> int | None:
        """A time of day as minutes, with the part of the day that stands beside it."""
        if self.clock_of:
            return self.clock_of(words, day_part)
        return self.clock_names[words] if words in self.clock_names else plain_clock(words, day_part)

    def _known(self, words: str, table: Mapping[str, int], kind: str) -> int:
        found = table.get(words)
        if found is None:
            found = listed(words, table)
        if found is None:
            raise ValueError(f"{words!r} is no {kind}")
        return found


VULGAR_FRACTIONS = tuple("½¼¾⅓⅔⅛⅜⅝⅞")
_MOST = 1e15  # a number of units that somebody could have written in earnest; a row of a thousand digits is none
_PLAIN_CLOCK = re.compile(r"(\d{1,2})(?:\D{1,7}([0-5]\d)(?::[0-5]\d)?|[h:.])?\D{0,12}")


def digits_as_number(words: str, thousands: str = ",", decimal: str = ".") -> float | None:
    """ "1,000", "2.5", "2 1/2", "1½" as a number, None if it is not written in digits."""
    fraction = re.fullmatch(r"(?:(\d+) )?(\d)/(\d)", words)
    if fraction:
        whole, above, below = (int(part or 0) for part in fraction.groups())
        return whole + above / below if below else None
    if words[-1:] in VULGAR_FRACTIONS and re.fullmatch(r"\d* ?", words[:-1]):
        return int(words[:-1] or 0) + unicodedata.numeric(words[-1])
    plain = words.replace(thousands, "").replace(decimal, ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", plain):
        value = float(plain)
        return value if value < _MOST else None
    return None


def _plain_number(words: str, table: Mapping[str, float]) -> float | None:
    words = words.strip()
    found = digits_as_number(words.replace("\N{NO-BREAK SPACE}", ""), ".", ",")
    return found if found is not None else table.get(words)


def plain_clock(words: str, day_part: str = "") -> int | None:
    """ "17:30", "17 h 30", "5" (in the afternoon) as minutes of the day, None if it is no time of day."""
    found = _PLAIN_CLOCK.fullmatch(words.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour < 12 and day_part in ("AF", "EV") or (day_part == "NI" and 6 <= hour < 12):
        hour += 12
    return hour * 60 + minute if hour <= 24 else None
