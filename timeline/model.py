"""Values the whole project speaks in: documents, intervals, time expressions, actors, events; knows the calendar.

An *instant* is an ``int``: minutes since 0001-01-01T00:00 in the proleptic Gregorian calendar, negative before it.
Years are astronomical (1 BC is 0, 44 BC is -43) from -9999 to 9999, so that no year is better served than another.
Intervals are half-open inside the program, ``[start, end)``; what people read (table, JSON, EDTF) is inclusive.
"""

from __future__ import annotations

import calendar
import datetime
import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import Any

MINUTES_A_DAY = 1440
FIRST_YEAR, LAST_YEAR = -9999, 9999
_CYCLE_YEARS, _CYCLE_DAYS = 400, 146097  # the Gregorian calendar repeats, weekdays included


class Grain(StrEnum):
    """The unit that the writer used, finest first; the order is the order of comparison by `coarser`."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


GRAINS = tuple(Grain)
_MONTHS = {Grain.MONTH: 1, Grain.SEASON: 3, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}
_MINUTES = {Grain.MINUTE: 1, Grain.HOUR: 60, Grain.DAY: MINUTES_A_DAY, Grain.WEEKEND: 7 * MINUTES_A_DAY, Grain.WEEK: 7 * MINUTES_A_DAY}


class Part(StrEnum):
    """Which third of the unit: TIMEX3 ``mod`` of "early", "mid-" and "late"."""

    START = "START"
    MID = "MID"
    END = "END"


class Trait(StrEnum):
    """What a time expression is, beside its type and value, as far as somebody else has to know; set by its reader."""

    BARE_CLOCK = "a time of day without a day"
    EITHER_HALF = "a time of day of the morning or the afternoon"
    DAY_OF_MONTH = "a day of a month without a year"
    WEEKDAY = "a weekday alone"
    FEAST = "a named day"
    EITHER_ORDER = "a date in numbers"
    DAY_FIRST = "a date in numbers of a language that writes the day first"
    DAWN = "dawn or dusk of a day"
    BESIDE = "the day before or after what was told"
    UNIT_TOLD = "the unit that is told of, without more"
    REST_OF_UNIT = "the rest of the unit"
    UNIT_END = "a part of the unit that is told of"
    LENGTH_BETWEEN = "a length of time between two happenings"
    BY_HAPPENING = "a day or unit right before or after a happening"
    ENDED = "a length of time that the date after it closes"
    COUNTED = "a number of units away"
    NAMED = "a named time that is last, next or this"
    THIS = "this one"
    OF_A_QUARTER = "counted from the quarter told last"
    OF_A_YEAR = "in the year that is told of"
    ASIDE = "named for comparison only; the story does not move there"
    RELATIVE = "counted from the day of speech or the time told"
    TOLD = "counted from the time told"
    THIS_UNIT = "a whole unit: this year, last week"
    SHORT_YEAR = "a year of two digits, whose century is not said"
    OF_OUR_TIME = "of our time"  # a year of two digits that is in a century near to ours: "Frühjahr 45", not the year 45
    WINDOW = "a length of time up to the day of speech or from it on"
    OLD_YEAR = "a year of three digits, whose era is not said"
    YEAR_ALONE = "a year by itself"
    OF_A_CORPUS = "marked only where a corpus wants it"
    OVER_NIGHT = "the night from one day to the next"
    UNLESS_PAST = "counted on, but for a sentence that tells of what was"
    WITHIN = "a length of time within which something is done"
    LATER_TOO = "counted on from the day of speech or from a time told beside it"


class Side(StrEnum):
    """Where the happening lies in relation to the unit, after TIMEX3 ``mod``; one bound is then open or unknown."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    UNTIL = "ON_OR_BEFORE"
    SINCE = "ON_OR_AFTER"


class TimexType(StrEnum):
    """TIMEX3 types of TimeML 1.2.1."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class AnchorKind(StrEnum):
    """What a time was counted from."""

    PUBLISHED = "published"
    TOLD_BEFORE = "told before"
    QUOTATION = "quotation"
    ABSOLUTE = "absolute"
    USER = "user"


class DatedBy(StrEnum):
    """How an event came by its date."""

    WORDS = "words"
    SAME_SENTENCE = "same sentence"
    CONTEXT = "context"
    USER = "user"


class Status(StrEnum):
    """What a person has said of an event."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


class ActorType(StrEnum):
    """What kind of actor a name stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    COUNTRY = "country"
    OTHER = "other"
    UNNAMED = "unnamed"  # known by what it is alone: "the police", "a judge in Celje"


class ActorPart(StrEnum):
    """The part that an actor takes in an event: proto-roles after Dowty (1991), and the speaker of reported speech."""

    AGENT = "agent"
    PATIENT = "patient"
    SPEAKER = "speaker"
    OTHER = "other"


# ------------------------------------------------------------------------------------------------ the calendar


def instant(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0) -> int:
    """Minutes since 0001-01-01T00:00 (proleptic Gregorian, astronomical `year`); ValueError if there is no such day."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"year {year} is outside {FIRST_YEAR}..{LAST_YEAR}, the years this program can place")
    return _instant(year, month, day, hour, minute)


def _instant(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> int:
    """As `instant`, for any year: the end of 9999 is the beginning of 10000."""
    twin = year % _CYCLE_YEARS + _CYCLE_YEARS  # a year with the same calendar that datetime can hold
    days = datetime.date(twin, month, day).toordinal() - 1 + (year - twin) // _CYCLE_YEARS * _CYCLE_DAYS
    if not (0 <= hour <= 24 and 0 <= minute < 60):
        raise ValueError(f"there is no time {hour}:{minute:02}")
    return days * MINUTES_A_DAY + hour * 60 + minute


@lru_cache(maxsize=1 << 14)
def civil(moment: int) -> tuple[int, int, int, int, int]:
    """(astronomical year, month, day, hour, minute) of an instant."""
    days, minutes = divmod(moment, MINUTES_A_DAY)
    cycles, rest = divmod(days, _CYCLE_DAYS)
    date = datetime.date.fromordinal(rest + 1)
    return date.year + cycles * _CYCLE_YEARS, date.month, date.day, minutes // 60, minutes % 60


def weekday(moment: int) -> int:
    """0 for Monday … 6 for Sunday."""
    return (moment // MINUTES_A_DAY) % 7


def year_text(year: int) -> str:
    """An astronomical year as ISO 8601 and EDTF write it: ``2016``, ``0079``, ``-0043``."""
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def iso(moment: int, *, clock: bool = False) -> str:
    """ISO 8601 date of an instant, with the time of day if `clock`."""
    year, month, day, hour, minute = civil(moment)
    date = f"{year_text(year)}-{month:02}-{day:02}"
    return f"{date}T{hour:02}:{minute:02}" if clock else date


def instant_of(date: datetime.date) -> int:
    """The instant of a ``date`` (its midnight) or a ``datetime`` (its wall clock; a zone is dropped)."""
    if isinstance(date, datetime.datetime):
        return instant(date.year, date.month, date.day, date.hour, date.minute)
    return instant(date.year, date.month, date.day)


@lru_cache(maxsize=1 << 14)
def unit_start(moment: int, grain: Grain) -> int:
    """Where the unit of `grain` that holds `moment` begins; for a weekend, the Saturday of that ISO week.

    A season of December to February belongs to the year in which it begins; a decade begins with 0, and a century with 1 (the
    19th century is 1801–1900), so that "early 19th century" and "the 1800s" stay apart.
    """
    year, month, *_ = civil(moment)
    match grain:
        case Grain.MINUTE:
            return moment
        case Grain.HOUR:
            return moment - moment % 60
        case Grain.DAY:
            return moment - moment % MINUTES_A_DAY
        case Grain.WEEK | Grain.WEEKEND:
            monday = moment - moment % MINUTES_A_DAY - weekday(moment) * MINUTES_A_DAY
            return monday + (5 * MINUTES_A_DAY if grain is Grain.WEEKEND else 0)
        case Grain.SEASON:
            first = month // 3 * 3  # 0, 3, 6, 9, 12
            return instant(year - 1, 12) if first == 0 else instant(year, first)
        case Grain.CENTURY:
            return instant((year - 1) // 100 * 100 + 1)
        case Grain.DECADE:
            return instant(year // 10 * 10)
        case _:
            months = _MONTHS[grain]
            return instant(year, (month - 1) // months * months + 1)


def shift(moment: int, count: int, grain: Grain) -> int:
    """`moment` moved by `count` units; the day of the month is kept where the month has it, else its last day is taken."""
    if grain in _MINUTES:
        return moment + count * _MINUTES[grain]
    year, month, day, hour, minute = civil(moment)
    year, month = divmod(year * 12 + month - 1 + count * _MONTHS[grain], 12)
    month += 1
    if not FIRST_YEAR <= year <= LAST_YEAR + 1:
        raise ValueError(f"year {year} is outside {FIRST_YEAR}..{LAST_YEAR}, the years this program can place")
    return _instant(year, month, min(day, days_in_month(year, month)), hour, minute)


_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in_month(year: int, month: int) -> int:
    """28 to 31; `year` astronomical."""
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    return 29 if month == 2 and calendar.isleap(year) else _DAYS[month - 1]


@lru_cache(maxsize=1 << 14)
def unit_end(start: int, grain: Grain) -> int:
    """The end (exclusive) of the unit of `grain` that begins at `start`."""
    return start + 2 * MINUTES_A_DAY if grain is Grain.WEEKEND else shift(start, 1, grain)


def coarser(one: Grain, other: Grain) -> Grain:
    """The coarser of two grains."""
    return max(one, other, key=GRAINS.index)


# --------------------------------------------------------------------------------------------------- intervals


def _third(start: int, grain: Grain, part: Part) -> tuple[int, int]:
    """The first, middle or last third of a unit, cut where people cut it: months at the 10th and 20th, years at 4 months."""
    end = unit_end(start, grain)
    if grain is Grain.MONTH:
        cuts = (start, start + 10 * MINUTES_A_DAY, start + 20 * MINUTES_A_DAY, end)
    elif grain in _MONTHS and _MONTHS[grain] >= 3 and grain not in (Grain.DECADE, Grain.CENTURY):
        step = _MONTHS[grain] // 3
        cuts = (start, shift(start, step, Grain.MONTH), shift(start, 2 * step, Grain.MONTH), end)
    elif grain is Grain.DECADE:  # 0–3, 4–6, 7–9
        cuts = (start, shift(start, 4, Grain.YEAR), shift(start, 7, Grain.YEAR), end)
    elif grain is Grain.CENTURY:
        cuts = (start, shift(start, 33, Grain.YEAR), shift(start, 67, Grain.YEAR), end)
    elif grain is Grain.WEEK:  # Monday to Wednesday is early; the middle is Tuesday to Thursday
        days = {Part.START: (0, 3), Part.MID: (1, 4), Part.END: (3, 7)}[part]
        return start + days[0] * MINUTES_A_DAY, start + days[1] * MINUTES_A_DAY
    else:  # a part of a day or a weekend has no thirds that text could mean
        return start, end
    index = list(Part).index(part)
    return cuts[index], cuts[index + 1]


@dataclass(frozen=True, slots=True)
class Interval:
    """A time as precise as its words: one unit (or a run of units) of a grain, and where the happening lies in it.

    `first` is the instant at which the named time begins and `last` the one at which it ends (exclusive). `grain` is the unit the
    writer used. `part` narrows a single unit to a third of it (early, mid, late); `side` opens one end (since, until, before,
    after); `approximate` is "about"; `day_part` is the TIMEX3 code of a part of the day (MO, MI, AF, EV, NI), `fiscal` marks a
    year, half or quarter of somebody's accounts, which need not be the calendar's. `named` is the TIMEX3 value of the unit that the
    words name where the bounds are narrower or other than that ("earlier this month", "the 1800s"). ``str()`` is the TIMEX3 value
    of TimeML 1.2.1, `edtf` the same as EDTF (ISO 8601-2).
    """

    first: int
    last: int
    grain: Grain
    part: Part | None = None
    side: Side | None = None
    approximate: bool = False
    day_part: str = ""
    fiscal: bool = False
    named: str = ""

    def __post_init__(self) -> None:
        if self.first >= self.last:
            raise ValueError("an interval ends after it begins")
        for moment in (self.first, self.last - 1):
            year = civil(moment)[0]
            if not FIRST_YEAR <= year <= LAST_YEAR:
                raise ValueError(f"year {year} is outside {FIRST_YEAR}..{LAST_YEAR}, the years this program can place")
        if self.part and not self.is_unit:
            raise ValueError("early, mid and late are parts of one unit")
        if self.day_part and self.grain is not Grain.DAY:
            raise ValueError("a part of the day needs a day")

    @classmethod
    def of(cls, moment: int, grain: Grain, **more: object) -> Interval:
        """The unit of `grain` that holds `moment`."""
        start = unit_start(moment, grain)
        return cls(start, unit_end(start, grain), grain, **more)  # type: ignore[arg-type]

    @classmethod
    def between(cls, one: Interval, other: Interval) -> Interval:
        """From the beginning of `one` to the end of `other`, in the finer of their grains; ValueError if that is backwards.

        Early, mid and late count at either end ("from early May to mid-June"); the run is then one of days.
        """
        if one.side or other.side:
            raise ValueError("a range has two closed ends")
        grain = min(one.grain, other.grain, key=GRAINS.index)
        if one.part or other.part:
            grain = min(grain, Grain.DAY, key=GRAINS.index)
        return cls(one._narrowed[0], other._narrowed[1], grain, approximate=one.approximate or other.approximate)

    @property
    def is_unit(self) -> bool:
        """Whether this is exactly one unit of its grain."""
        return self.first == unit_start(self.first, self.grain) and self.last == unit_end(self.first, self.grain)

    @property
    def _narrowed(self) -> tuple[int, int]:
        return _third(self.first, self.grain, self.part) if self.part else (self.first, self.last)

    @property
    def start(self) -> int | None:
        """The earliest instant at which it can have happened; None where open or unknown."""
        if self.side in (Side.BEFORE, Side.UNTIL):
            return None
        return self._narrowed[1] if self.side is Side.AFTER else self._narrowed[0]

    @property
    def end(self) -> int | None:
        """The instant (exclusive) by which it must have happened; None where open or unknown."""
        if self.side in (Side.AFTER, Side.SINCE):
            return None
        return self._narrowed[0] if self.side is Side.BEFORE else self._narrowed[1]

    @property
    def has_clock(self) -> bool:
        """Whether a time of day is part of it."""
        return self.grain in (Grain.MINUTE, Grain.HOUR)

    @property
    def earliest(self) -> str | None:
        """Inclusive ISO lower bound (CIDOC-CRM P82a), None where open or unknown."""
        return None if self.start is None else iso(self.start, clock=self.has_clock)

    @property
    def latest(self) -> str | None:
        """Inclusive ISO upper bound (CIDOC-CRM P82b), None where open or unknown."""
        return None if self.end is None else iso(self.end - 1, clock=self.has_clock)

    @property
    def mod(self) -> str | None:
        """The TIMEX3 ``mod``: the part of the unit or, failing that, APPROX or the open side."""
        if self.part:
            return self.part.value
        if self.approximate:
            return "APPROX"
        return self.side.value if self.side else None

    def __str__(self) -> str:
        if self.named:
            return self.named
        if self.is_unit:
            return _timex_unit(self.first, self.grain) + (f"T{self.day_part}" if self.day_part else "")
        if self.has_clock and self.last - self.first <= 60:
            return _timex_unit(self.first, Grain.MINUTE)
        grain = _grain_of_bounds(self.first, self.last, self.grain)
        final = unit_start(self.last - 1, grain)
        if final == self.first:
            return _timex_unit(self.first, grain)
        return f"{_timex_unit(self.first, grain)}/{_timex_unit(final, grain)}"

    @property
    def edtf(self) -> str:
        """ISO 8601-2 level 1 (with ``199X`` for decades and centuries): empty before ``/`` is unknown, ``..`` is open."""
        mark = "~" if self.approximate else ""
        first, last = self._narrowed
        whole = self.is_unit and not self.part
        if whole and self.side is None:
            single = _edtf_unit(self.first, self.grain)
            if single:
                return single + mark
        grain = self.grain if whole else _grain_of_bounds(first, last, self.grain)
        grain = {Grain.SEASON: Grain.MONTH, Grain.QUARTER: Grain.MONTH, Grain.HALF: Grain.MONTH, Grain.WEEKEND: Grain.DAY,
                 Grain.WEEK: Grain.DAY, Grain.DECADE: Grain.YEAR, Grain.CENTURY: Grain.YEAR}.get(grain, grain)  # fmt: skip
        begin = _edtf_unit(first, grain) + mark
        final = _edtf_unit(last - 1, grain) + mark
        match self.side:
            case Side.SINCE:
                return f"{begin}/.."
            case Side.AFTER:
                return f"{_edtf_unit(last, grain) + mark}/"
            case Side.UNTIL:
                return "/" + (_edtf_unit(last - 1, Grain.DAY) + mark if grain is Grain.MONTH else final)
            case Side.BEFORE:
                return f"/{_edtf_unit(first - 1, grain) + mark}"
            case None:
                return begin if begin == final else f"{begin}/{final}"


def _grain_of_bounds(first: int, last: int, grain: Grain) -> Grain:
    """`grain` if both ends lie on its borders, else the coarsest of year, month, day, minute that fits."""
    for candidate in (grain, Grain.YEAR, Grain.MONTH, Grain.DAY):
        fits = unit_start(first, candidate) == first and unit_end(unit_start(last - 1, candidate), candidate) == last
        if fits and GRAINS.index(candidate) <= GRAINS.index(grain):
            return candidate
    return Grain.MINUTE


def _edtf_unit(moment: int, grain: Grain) -> str:
    """One unit as EDTF; empty where level 1 has no form for it."""
    year, month, day, hour, minute = civil(moment)
    match grain:
        case Grain.MINUTE | Grain.HOUR:
            return f"{year_text(year)}-{month:02}-{day:02}T{hour:02}:{minute:02}:00"
        case Grain.DAY:
            return f"{year_text(year)}-{month:02}-{day:02}"
        case Grain.MONTH:
            return f"{year_text(year)}-{month:02}"
        case Grain.SEASON:
            start = civil(unit_start(moment, Grain.SEASON))
            return f"{year_text(start[0])}-{20 + start[1] // 3}"
        case Grain.YEAR:
            return year_text(year)
        case Grain.DECADE if year >= 0:
            return f"{year // 10:03}X"
        case _:
            return ""


def _timex_unit(moment: int, grain: Grain) -> str:
    """One unit as a TIMEX3 value; years before 1 as ``BC0044``, as TIDES and WikiWars write them."""
    year, month, day, hour, minute = civil(moment)
    name = f"BC{1 - year:04}" if year < 1 else f"{year:04}"
    match grain:
        case Grain.MINUTE | Grain.HOUR:
            return f"{name}-{month:02}-{day:02}T{hour:02}:{minute:02}"
        case Grain.DAY:
            return f"{name}-{month:02}-{day:02}"
        case Grain.WEEK | Grain.WEEKEND:
            return iso_week(moment) + ("-WE" if grain is Grain.WEEKEND else "")
        case Grain.MONTH:
            return f"{name}-{month:02}"
        case Grain.SEASON:
            start = civil(unit_start(moment, Grain.SEASON))
            label = {12: "WI", 3: "SP", 6: "SU", 9: "FA"}[start[1]]
            return f"{_timex_unit(instant(start[0]), Grain.YEAR)}-{label}"
        case Grain.QUARTER:
            return f"{name}-Q{(month - 1) // 3 + 1}"
        case Grain.HALF:
            return f"{name}-H{(month - 1) // 6 + 1}"
        case Grain.YEAR:
            return name
        case Grain.DECADE:
            return f"BC{-year // 10:03}" if year < 1 else f"{year // 10:03}"
        case _:  # Grain.CENTURY
            return f"BC{-year // 100:02}" if year < 1 else f"{(year - 1) // 100:02}"


def iso_week(moment: int) -> str:
    """The ISO 8601 week of an instant, ``2016-W49``."""
    thursday = moment - moment % MINUTES_A_DAY + (3 - weekday(moment)) * MINUTES_A_DAY
    year = civil(thursday)[0]
    number = (thursday - instant(year)) // (7 * MINUTES_A_DAY) + 1
    return f"{f'BC{1 - year:04}' if year < 1 else f'{year:04}'}-W{number:02}"


# ----------------------------------------------------------------------------------- documents and what is in them


class BlockKind(StrEnum):
    """What a part of a text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"  # `rank` 1 to 6, 0 where nobody can tell
    ITEM = "item"  # of a list, `rank` is how deep
    ROW = "row"  # of a table
    TERM = "term"  # what a list of definitions says something of
    CAPTION = "caption"  # of a picture


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a text that stands for itself: its code points, what it is, and its rank or depth where it has one."""

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    rank: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError("a block begins before it ends")

    def to_plain(self) -> list[int | str]:
        """The block as JSON has it, short, for a text has many."""
        return [self.start, self.end, self.kind.value, self.rank]

    @staticmethod
    def from_plain(plain: Sequence[Any], _: object = None) -> Block:
        """The block that `to_plain` wrote; ValueError if it is none."""
        start, end, kind, rank = plain
        if not all(isinstance(one, int) for one in (start, end, rank)):
            raise ValueError("a block begins and ends at whole numbers")
        return Block(start, end, BlockKind(kind), rank)


_WORDS_OF_A_DOCUMENT = ("id", "text", "title", "language", "source", "published_from")
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Document:
    """A text and what is known of it. `published` is naive; `published_from` says where it was found ("metadata", "user" …).

    `pages` are the code point offsets at which the pages of a paged source (a PDF) begin, one for each page, an empty page included;
    () where there are no pages. `is_excerpt` marks a text of which only some sentences are known, with blanks for the rest.
    `blocks` are the headings, items and rows that the source's own markup names, in order; what is not named is seen from the lines.
    """

    id: str
    text: str
    published: datetime.date | None = None
    title: str = ""
    language: str = "en"
    source: str = ""
    published_from: str = ""
    pages: tuple[int, ...] = ()
    is_excerpt: bool = False
    blocks: tuple[Block, ...] = ()

    def __post_init__(self) -> None:
        told = (self.id, self.text, self.title, self.language, self.source, self.published_from)
        if wrong := [name for name, one in zip(_WORDS_OF_A_DOCUMENT, told, strict=True) if not isinstance(one, str)]:
            raise ValueError(f"document {self.id!r}: {', '.join(wrong)} must be text")
        if not self.id:
            raise ValueError("a document needs an id")
        if halves := [name for name, one in zip(_WORDS_OF_A_DOCUMENT, told, strict=True) if not one.isascii() and _HALF.search(one)]:
            raise ValueError(f"document {self.id!r}: {', '.join(halves)} has halves of characters (surrogates), which no file can hold")
        if not self.text.strip():
            raise ValueError(f"document {self.id!r} has no text")
        if self.published is not None and not isinstance(self.published, datetime.date):
            raise ValueError(f"document {self.id!r}: published is a date, a datetime or None")
        if any(not 0 <= start <= len(self.text) for start in self.pages) or list(self.pages) != sorted(self.pages):
            raise ValueError(f"document {self.id!r}: pages begin within the text, in order")
        if any(one.end > other.start for one, other in pairwise(self.blocks)) or (self.blocks and self.blocks[-1].end > len(self.text)):
            raise ValueError(f"document {self.id!r}: blocks lie within the text, in order, and do not overlap")

    @property
    def published_iso(self) -> str | None:
        """The publication date as ISO 8601, None if unknown."""
        return self.published.isoformat() if self.published else None


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that is said of why a time is read as it is: a code of `times.reasons`, and what its sentence is filled in with.

    A field is words of the article, a number as it is written, an interval, a unit, or another reason. `times.reason_words` words it.
    """

    code: str
    fields: tuple[tuple[str, object], ...] = ()


class Against(StrEnum):
    """What speaks against a date."""

    WEEKDAY = "weekday"  # the words name another weekday than the date has
    RANGE = "range"  # the other end of a range lies on the wrong side of it
    ORDER = "order"  # a word such as "later" puts it behind a time that it would lie before, or the other way round


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One thing that speaks against a date; `times.reason_words` has the words for it.

    `weekday` (0 for Monday) is the one that the date has, where the words do not give the whole date. For the order, `word` claims it,
    `told` are the words of the time told before, with its `interval`, and `before` says on which side of it the date would lie;
    for a range they are the words and the interval of its other end.
    """

    kind: Against
    weekday: int | None = None
    word: str = ""
    told: str = ""
    interval: Interval | None = None
    before: bool = False

    def __post_init__(self) -> None:
        if self.kind is Against.ORDER and not (self.word and self.told and self.interval):
            raise ValueError("an order is claimed by a word, against a time that is told")
        if self.kind is Against.RANGE and not (self.told and self.interval):
            raise ValueError("a range has another end")


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3: the words that name a time, what they mean, and why.

    `start` and `end` are code point offsets into the document's text and hold the TIMEX3 extent (prepositions out); `signal` is
    where a preposition that moves a bound begins ("since", "until", "before"), so that ``signal:end`` are the words that date.
    `reasons` say in codes why it is read so, in the order of the sentence `how`.
    `value` and `mod` follow TimeML 1.2.1; `interval` is None for durations, sets, vague and unresolved times.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    interval: Interval | None = None
    mod: str | None = None
    anchor: str | None = None
    anchor_kind: AnchorKind | None = None
    how: str = ""
    confidence: float = 1.0
    alternatives: tuple[Interval, ...] = ()
    rule: str = ""
    quoted: bool = False
    signal: int | None = None
    dates: bool = True
    traits: frozenset[Trait] = field(default=frozenset(), compare=False)
    against: tuple[Contradiction, ...] = ()
    reasons: tuple[Reason, ...] = field(default=(), compare=False, metadata={"plain": False})  # `how` says the same

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.end - self.start != len(self.text):
            raise ValueError(f"offsets {self.start}..{self.end} do not fit the words {self.text!r}")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"confidence {self.confidence} is not within 0 and 1")
        if self.signal is not None and not 0 <= self.signal <= self.start:
            raise ValueError("a signal stands before the expression")

    @property
    def words_start(self) -> int:
        """Where the words that date begin, the signal included."""
        return self.start if self.signal is None else self.signal


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts, under the best name the text has; `mentions` are code point spans ``(start, end)`` in text order.

    `roles` are what the text calls a person beside the name ("prime minister"), in its own words.
    """

    name: str
    type: ActorType
    aliases: tuple[str, ...] = ()
    mentions: tuple[tuple[int, int], ...] = ()
    roles: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("an actor needs a name")
        if any(not 0 <= start < end for start, end in self.mentions):
            raise ValueError(f"{self.name}: a mention begins before it ends")

    def in_roles(self, roles: Iterable[str]) -> Actor:
        """The same actor in these roles."""
        return replace(self, roles=tuple(roles))

    def answers_to(self, name: str) -> bool:
        """Whether `name` is its name, an alias, or a run of whole words of one ("Karant" for "Ilse Karant")."""
        wanted = tuple(name.casefold().split())
        return bool(wanted) and any(wanted in _runs(one) for one in (self.name, *self.aliases))

    def is_called(self, name: str) -> bool:
        """Whether `name` is its name or one of its aliases, upper and lower case alike."""
        wanted = name.strip().casefold()
        return wanted == self.name.casefold() or any(wanted == alias.casefold() for alias in self.aliases)


@lru_cache(maxsize=1 << 12)  # every name of a text is asked about for every other
def _runs(name: str) -> frozenset[tuple[str, ...]]:
    """The runs of whole words of a name, in small letters."""
    words = name.casefold().split()
    return frozenset(tuple(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1))


@dataclass(frozen=True, slots=True)
class Participant:
    """That an actor takes part in an event: in which part, one plain sentence how that is known, and the code points that say so."""

    actor: str
    part: ActorPart
    how: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Event:
    """One happening with its date and the evidence for it; the columns of the table in INTERFACES follow from it.

    `interval` is None where the date is vague, open on both sides or unresolved. Offsets are code points into the document's text;
    `start` and `end` are None if the date comes from the context. `participants` say of each of the `actors` how it takes part.
    """

    event_id: str
    title: str
    document: Document
    sentence_start: int
    sentence_end: int
    clause_start: int
    clause_end: int
    time: TimeExpression | None = None
    interval: Interval | None = None
    dated_by: DatedBy = DatedBy.WORDS
    how: str = ""
    confidence: float = 1.0
    actors: tuple[str, ...] = ()
    quoted: bool = False
    status: Status = Status.SUGGESTED
    participants: tuple[Participant, ...] = ()

    def __post_init__(self) -> None:
        size = len(self.document.text)
        if not 0 <= self.sentence_start <= self.clause_start < self.clause_end <= self.sentence_end <= size:
            raise ValueError("a clause lies within its sentence, and a sentence within its document")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"confidence {self.confidence} is not within 0 and 1")

    def with_participants(self, found: tuple[Participant, ...]) -> Event:
        """The same event with these taking part."""
        return replace(self, actors=tuple(one.actor for one in found), participants=found)

    @property
    def start(self) -> int | None:
        """Where the words that date it begin, None if it is dated by context."""
        return self.time.words_start if self.time else None

    @property
    def end(self) -> int | None:
        """Where the words that date it end, None if it is dated by context."""
        return self.time.end if self.time else None

    @property
    def sentence(self) -> str:
        """The sentence, exactly as in the text."""
        return self.document.text[self.sentence_start : self.sentence_end]

    @property
    def precision(self) -> str:
        """The grain of the date, or "vague"."""
        return self.interval.grain.value if self.interval else "vague"


_LONG_TEXT = 100_000  # code points; a longer text is hashed once and not for each of its events


@lru_cache(maxsize=8)
def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def event_id(text: str, start: int, end: int) -> str:
    """A stable id: the same text and span give the same twelve hexadecimal digits in every run."""
    if len(text) > _LONG_TEXT:
        text = _digest(text)
    return hashlib.sha256(f"{start}:{end}:{text}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
