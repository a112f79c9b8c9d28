"""Days and times of day that are such only because they head a block or fill a cell: "22nd", "6–7", "Tue 19:", "10.15:", "0830:"."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline import patterns as re
from timeline.model import MINUTES_A_DAY, BlockKind, Grain, Interval, TimexType, Trait, civil, days_in_month, instant
from timeline.text import Shape, Span, cells
from timeline.times.leads import APART, AT_THE_HEAD, FEWEST_LOOSE, LOOSE, LOOSE_IN_SMALL, MARKS
from timeline.times.matching import Found
from timeline.times.readers.yearly import yearly
from timeline.times.reading import AnchorType, Direction, Place, Reading, unit_at, whole_date
from timeline.times.reasons import NoTimeError, Why

_DAY = re.compile(r"(\d{1,2})([^\W\d_]{1,3}|\.(?=:))?(?:[ ]?[–—-][ ]?(\d{1,2})([^\W\d_]{1,3})?)?(?![\w/]|[.,:–—-]\d)")
_MONTH_NAMED = re.compile(r"([^\W\d_]{3,})\.?(?!\w)")
_TO_MONTH = re.compile(r" ?[/–-] ?")
_DAY_WITH_STOP = re.compile(r"(\d{1,2})(?P<order>[^\W\d_]{1,3})?\.[ ](?=[^\W\d_])")
_MOST_DAYS_ON = 10
_ORDINAL = re.compile(r"\b\d{1,2}[^\W\d_]{1,3}\b")
_DAY_BEHIND = re.compile(r"\.?,?[ ](\d{1,2})([^\W\d_]{1,3})?(?![\w/]|[.,:–—-]\d)")
_CLOCK = re.compile(r"([01]?\d|2[0-4])([.:h]?)([0-5]\d)(?:[.:]\d\d)?(?:[ ]?[hZ])?(?![\w.,/]\w|\w)")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[ ]?[/.][ ]?(\d{1,2})\.?(?![\w/]|[.:]\d)")
_CLOCK_BEHIND = re.compile(  # "04/06 [1410] Launched …"
    r",?[ ](?:[–—-][ ])?(?P<clock>(?:[01]?\d|2[0-4])[.:h]?[0-5]\d)(?:[ ]?[hZ])?(?=:?[ ]|$|\n)"
)
_WORD = re.compile(r"\w")
_CLOSING = re.compile(r"[*_)\]]*")
_SECTION = re.compile(r"\d{1,2}\.\d(?:\.\d+)*\.?[ \t]+(?=[^\W\d_])")
_YEAR = re.compile(r"([1-9]\d{2,3})(?:[–/-](\d{1,4}))?(?![\w/]|[.,]\d)")
_FEWEST_YEARS, _LAST_YEAR = 3, 2100
_FEWEST_KNOWN = 2  # years that are such anywhere, among those that stand alone on their lines
_DASH = re.compile(r"[ ]?[–—-][ ]?")
_LAST_DAY = 31
_MONTHS = 12
_PAST_MIDNIGHT = 10 * 60  # minutes by which a time of day is earlier than the one before, as it is of the next day
_FEWEST_WORDS = 3  # of a cell that tells something


@dataclass(frozen=True, slots=True)
class _Head:
    """Where a block begins to speak, or a cell; `column` is that of the cell, `block` the index of the block."""

    start: int
    end: int
    block: int
    column: int | None = None


def with_bare_leads(
    text: str, shape: Shape, found: Sequence[Found], sentences: Sequence[Span], months: Mapping[str, int] | None = None
) -> list[Found]:
    """The found expressions and, at the heads of blocks and in cells, days, clocks and short months that are such nowhere else.

    `months` are the months by their names and short forms in the language of the text.
    """
    heads = list(_heads(text, shape))
    made = {**_bare_days(text, shape, heads, found), **_bare_clocks(text, heads, found)}
    if any(one.reading.anchor_type is AnchorType.NOTHING and one.reading.dates for one in found):
        made = {**_bare_days_and_months(text, heads, found), **made}
    made = {**_bare_months(text, heads, found, months or {}), **made}
    made = {**_bare_years(text, heads, found), **_clocks_behind_days(text, heads, found), **made}
    if not made:
        return list(found)
    spans = sorted(made)
    starts = [span[0] for span in spans]
    kept = [one for one in found if not _overlaps(spans, starts, one)]
    for (start, end), reading in made.items():
        sentence = bisect_left(sentences, start + 1, key=lambda span: span[0]) - 1
        if sentence >= 0 and end <= sentences[sentence][1]:
            kept.append(Found(start, end, AT_THE_HEAD, reading, sentence))
    return sorted(kept, key=lambda one: one.start)


def _overlaps(spans: Sequence[Span], starts: Sequence[int], one: Found) -> bool:
    at = bisect_left(starts, one.end) - 1
    return at >= 0 and one.start < spans[at][1]


def _heads(text: str, shape: Shape) -> Iterator[_Head]:
    table: list[list[_Head]] = []  # the cells of its rows so far
    for number, (start, block) in enumerate(zip(shape.starts, shape.blocks, strict=True)):
        if block.kind is BlockKind.ROW:
            table.append([_Head(cell.start, cell.end, number, cell.column) for cell in cells(text, block.start, block.end)])
            continue
        yield from _of_table(text, table)
        table.clear()
        if (marks := MARKS.match(text, start)) is not None:
            yield _Head(marks.end(), block.end, number)
    yield from _of_table(text, table)


def _of_table(text: str, table: Sequence[Sequence[_Head]]) -> Iterator[_Head]:
    """The cells of a table, if half of its rows tell something; else it counts things."""
    telling = sum(1 for row in table if any(len(text[cell.start : cell.end].split()) >= _FEWEST_WORDS for cell in row))
    for row in table if telling * 2 >= len(table) else ():
        yield from row


def _is_apart(text: str, position: int, end: int) -> bool:
    """Whether a mark, a gap or the end of the block follows, behind what closes bold words."""
    closed = _CLOSING.match(text, position, end)  # None for a date that goes on behind the end, into the next block or cell
    return closed is not None and APART.match(text, closed.end(), end) is not None


def _bare_days(text: str, shape: Shape, heads: Sequence[_Head], found: Sequence[Found]) -> dict[Span, Reading]:
    """The number of a day alone in its block or cell, or set apart at its head; behind a weekday too."""
    if not any(one.reading.grain in (Grain.DAY, Grain.MONTH) for one in found):
        return {}
    starts = {one.start: one for one in found}
    months = [one.start for one in found if one.reading.grain is Grain.MONTH and _is_alone(text, shape, one)]
    dated = (head.start for head in heads if (one := starts.get(head.start)) is not None and _is_dated_in_order(text, head, one))
    first_dated = next(dated, len(text))
    sure: dict[Span, Reading] = {}
    series: dict[tuple[int, int | None], list[tuple[Span, int, Reading]]] = {}
    for head in heads:
        at = starts.get(head.start)
        if at is not None and Trait.WEEKDAY in at.reading.traits:
            hit = _DAY_BEHIND.match(text, at.end, head.end)
            if hit is not None and hit.start(1) not in starts and 1 <= int(hit[1]) <= _LAST_DAY and _is_apart(text, hit.end(), head.end):
                sure[at.start, hit.end()] = replace(_day_reading(int(hit[1])), weekday=at.reading.weekday)
            continue
        hit = _DAY.match(text, head.start, head.end)
        if hit is None or at is not None or not _is_day(hit):
            continue
        alone = not text[hit.end() : head.end].strip(" .:*_|")
        reading = _days_reading(hit)
        if alone and head.column is None:
            sure[hit.span()] = reading
        elif alone or (head.column is None and _is_apart(text, hit.end(), head.end)):
            if month := bisect_left(months, head.start):
                series.setdefault((month, head.column), []).append((hit.span(), int(hit[1]), reading))
            elif first_dated < head.start and hit[2] and hit[2].isalpha():
                sure[hit.span()] = reading  # "Tuesday 4th March 1919. … 7th. …"
    sure.update(_going_on(text, heads, starts))
    like_them: Counter[int | None] = Counter()
    for (_, column), some in series.items():
        days = [day for _, day, _ in some]
        if days == sorted(days) or days == sorted(days, reverse=True):
            like_them[column] += len(some)
        else:
            like_them[column] -= _LAST_DAY * len(some)
    for (_, column), some in series.items():
        if like_them[column] >= FEWEST_LOOSE:
            sure.update({span: reading for span, _, reading in some})
    return sure


def _going_on(text: str, heads: Sequence[_Head], starts: Mapping[int, Found]) -> dict[Span, Reading]:
    """Numbers with a full stop that go on from a day at the head of a block before: "2 January 1883. … / 3. At noon … / 4. …"."""
    made: dict[Span, Reading] = {}
    day, dated = 0, 0
    for head in heads:
        one = starts.get(head.start)
        if one is not None:
            number = re.search(r"\d{1,2}", text[one.start : one.end])
            is_day = one.reading.grain is Grain.DAY and number is not None and text[one.end : one.end + 1] == "."
            day = int(number[0]) if is_day and number is not None else 0
            dated += is_day
            continue
        hit = _DAY_WITH_STOP.match(text, head.start, head.end)
        if hit is None or head.column is not None:
            continue
        farthest = _LAST_DAY if hit["order"] else min(day + _MOST_DAYS_ON, _LAST_DAY)  # "May 14. … / 27th. …"
        if not day < int(hit[1]) <= farthest or not day:
            day = 0
            continue
        day = int(hit[1])
        made[hit.start(1), hit.end("order") if hit["order"] else hit.end(1)] = _day_reading(day)
    return made if made and dated + len(made) >= _FEWEST_YEARS else {}


def _is_dated_in_order(text: str, head: _Head, one: Found) -> bool:
    """Whether a block is headed by a day of a month that is written as an ordinal: "Tuesday 4th March 1919. …"."""
    if one.reading.grain is not Grain.DAY or not _is_apart(text, one.end, head.end):
        return False
    return _ORDINAL.search(text, one.start, one.end) is not None


def _is_alone(text: str, shape: Shape, one: Found) -> bool:
    """Whether an expression is all that its block says, as a heading."""
    block = shape.block_at(one.start)
    if block is None or _WORD.search(text, one.end, block.end):  # first: most blocks go on, and begin with the same long line of marks
        return False
    return _WORD.search(text, block.start, one.start) is None


def _is_day(hit: re.Match[str]) -> bool:
    first, last = int(hit[1]), int(hit[3] or _LAST_DAY)
    return 1 <= first < last <= _LAST_DAY if hit[3] else 1 <= first <= _LAST_DAY


def _days_reading(hit: re.Match[str]) -> Reading:
    first = _day_reading(int(hit[1]))
    if not hit[3]:
        return first
    begins, ends = _day_of_month(int(hit[1])), _day_of_month(int(hit[3]))

    def place(anchor: int, direction: Direction) -> Interval:
        one = begins(anchor, direction)
        return Interval.between(one, ends(one.first, Direction.FUTURE))

    value = f"XXXX-XX-{int(hit[1]):02}/XXXX-XX-{int(hit[3]):02}"
    return replace(first, value=value, place=place, why=Why.DAYS_OF_MONTH.of(first=hit[1], last=hit[3]))


def _day_reading(day: int) -> Reading:
    """A day of a month that is not named: "the 22nd"."""
    return Reading(
        TimexType.DATE, f"XXXX-XX-{day:02}", AnchorType.CALENDAR, _day_of_month(day), why=Why.DAY_OF_MONTH.of(day=str(day)), grain=Grain.DAY
    ).having(Trait.DAY_OF_MONTH)


def _bare_days_and_months(text: str, heads: Sequence[_Head], found: Sequence[Found]) -> dict[Span, Reading]:
    """Days in numbers without a year at the heads of blocks ("17/3 …", "22/3 …"), where several are and one of them shows the order; with
    the time of day behind them ("22/3 1410 …").
    """
    taken = {one.start for one in found if one.reading.type is not TimexType.TIME}
    hits: list[re.Match[str]] = []
    clocks: dict[Span, Reading] = {}
    for head in heads:
        hit = _DAY_AND_MONTH.match(text, head.start, head.end)
        if hit is None or head.start in taken:
            continue
        if behind := _CLOCK_BEHIND.match(text, hit.end(), head.end):
            clock = _CLOCK.match(behind["clock"])
            assert clock is not None
            clocks[behind.span("clock")] = _clock_reading(int(clock[1]), int(clock[3]))
        if behind or _is_apart(text, hit.end(), head.end) or LOOSE.match(text, hit.end(), head.end):
            hits.append(hit)
    firsts, seconds = [int(hit[1]) for hit in hits], [int(hit[2]) for hit in hits]
    if len(hits) < FEWEST_LOOSE or not all(firsts) or not all(seconds) or max(firsts + seconds) <= _MONTHS:
        return {}
    if max(firsts) > _MONTHS and max(seconds) > _MONTHS:
        return {}
    before = [one for one in found if one.start < hits[0].start() and one.reading.anchor_type is AnchorType.NOTHING]
    if before and before[-1].reading.grain is Grain.DAY and all(_CLOCK.match(text, hit.start(), hit.end()) for hit in hits):
        return {}  # "18 May 2023 / 10.02: …": the times of that day
    days, months = (firsts, seconds) if max(firsts) > _MONTHS else (seconds, firsts)
    if any(day > days_in_month(2000, month) for day, month in zip(days, months, strict=True)):
        return {}
    return {**{hit.span(): _day_of_year(day, month) for hit, day, month in zip(hits, days, months, strict=True)}, **clocks}


def _day_of_year(day: int, month: int) -> Reading:
    return Reading(
        TimexType.DATE,
        f"XXXX-{month:02}-{day:02}",
        AnchorType.CALENDAR,
        _next_to(day, month),
        why=Why.DAY_AND_MONTH.of(day=str(day), month=str(month)),
        grain=Grain.DAY,
    ).having(Trait.DAY_OF_MONTH)


def _next_to(day: int, month: int) -> Place:
    def place(anchor: int, direction: Direction) -> Interval:
        year = civil(anchor)[0]
        if direction is not Direction.NEAR:
            here = instant(year, month, min(day, days_in_month(year, month)))
            today = anchor - anchor % MINUTES_A_DAY
            year += -1 if direction is Direction.PAST and here > anchor else 1 if direction is Direction.FUTURE and here < today else 0
        if day > days_in_month(year, month):
            raise NoTimeError(Why.NO_LEAP_DAY.of(year=str(year)))
        return unit_at(instant(year, month, day), Grain.DAY)

    return place


def _day_of_month(day: int) -> Place:
    def place(anchor: int, direction: Direction) -> Interval:
        year, month, today, *_ = civil(anchor)
        step = -1 if direction is Direction.PAST and day > today else 1 if direction is Direction.FUTURE and day < today else 0
        for _ in range(3):
            year, month = year + (month + step - 1) // 12, (month + step - 1) % 12 + 1
            if day <= days_in_month(year, month):
                return unit_at(instant(year, month, day), Grain.DAY)
            step = step or 1
        raise NoTimeError(Why.NO_MONTH_NEAR)

    return place


def _bare_months(text: str, heads: Sequence[_Head], found: Sequence[Found], months: Mapping[str, int]) -> dict[Span, Reading]:
    """Months by their short names at the heads of blocks, where several are: "Mar – The roof fell in", "Jan./Feb.: …"."""
    known = {one.start for one in found}
    made: dict[Span, Reading] = {}
    named: set[int] = set()
    for head in heads:
        hit = _MONTH_NAMED.match(text, head.start, head.end)
        first = months.get(hit[1].casefold()) if hit is not None else None
        if hit is None or first is None:
            continue
        until = _MONTH_NAMED.match(text, link.end(), head.end) if (link := _TO_MONTH.match(text, hit.end(), head.end)) else None
        last = months.get(until[1].casefold()) if until is not None else None
        end = until.end() if until is not None and last is not None else hit.end()
        if not _is_apart(text, end, head.end):
            continue
        named |= {first, last or first}
        if head.start not in known:
            made[head.start, end] = _months_reading(first, last)
    return made if len(named) >= FEWEST_LOOSE else {}


def _months_reading(first: int, last: int | None = None) -> Reading:
    """A month, or from one to another, whose year the text gives."""
    one = yearly(first, None, None, about=False, why=Why.MONTH_ALONE_NAMED)
    if last is None:
        return one
    other = yearly(last, None, None, about=False, why=Why.MONTH_ALONE_NAMED)
    begins, ends = one.place, other.place
    assert begins is not None
    assert ends is not None

    def place(anchor: int, direction: Direction) -> Interval:
        end = ends(anchor, direction)
        start = begins(end.last, Direction.PAST)
        return Interval.between(start, end)

    return replace(one, value=f"{one.value}/{other.value}", place=place, why=Why.RUN_OF.of(first=one.why, last=other.why))


def _bare_clocks(text: str, heads: Sequence[_Head], found: Sequence[Found]) -> dict[Span, Reading]:
    """Times of day set apart at the heads of blocks, where several are and at least one can be nothing else."""
    numbered = any(_SECTION.match(text, head.start, head.end) for head in heads)  # "5.9 Wiring": then "5.10" is no time of day
    hits: list[re.Match[str]] = []
    small: list[re.Match[str]] = []
    ranges: dict[Span, Reading] = {}
    plain, marked = True, False  # where one is written "02:20", "2019" at a head is a year
    for head in heads:
        hit = _CLOCK.match(text, head.start, head.end)
        if hit is not None and (dash := _DASH.match(text, hit.end(), head.end)) and (until := _CLOCK.match(text, dash.end(), head.end)):
            if _is_apart(text, until.end(), head.end) or LOOSE.match(text, until.end(), head.end):
                ranges[hit.start(), until.end()] = _clocks_reading(hit, until)
                plain = plain and _may_be_year(hit)
            continue
        if hit is None:
            continue
        if not (_is_apart(text, hit.end(), head.end) or LOOSE.match(text, hit.end(), head.end)):
            small += [hit] if hit[2] == ":" and LOOSE_IN_SMALL.match(text, hit.end(), head.end) else []
            continue
        if (not hit[2] and len(hit[1]) < 2) or (numbered and hit[2] == "."):
            continue
        plain = plain and _may_be_year(hit)
        marked = marked or bool(hit[2])
        hits.append(hit)
    if len(hits) + len(ranges) >= FEWEST_LOOSE:  # else "10:30 was late" opens a sentence
        hits += small
    made = {hit.span(): _clock_reading(int(hit[1]), int(hit[3])) for hit in hits if not (marked and _may_be_year(hit))}
    if len(made) + len(ranges) < FEWEST_LOOSE or not _goes_one_way([*made, *ranges], text):
        return {}
    if plain and not _stand_below_day(text, heads, found, min((*made, *ranges))[0]):
        return {}
    clocks = {one.start for one in found if one.reading.type is TimexType.TIME}
    return {**{span: reading for span, reading in made.items() if span[0] not in clocks}, **ranges}


def _may_be_year(hit: re.Match[str]) -> bool:
    """Whether four digits that may be a time of day may be a year as well: "1535", but not "0450", "15:35" and "1535h"."""
    return not hit[2] and not hit[1].startswith("0") and hit[0][-1].isdigit()


def _stand_below_day(text: str, heads: Sequence[_Head], found: Sequence[Found], first: int) -> bool:
    """Whether four digits at the heads of lines are times of day and no years, as the line right above the first one ends with a day,
    and all of them can be times of day.
    """
    above = text[:first].rpartition("\n")[0]
    end = len(above.rstrip(" .:*_"))
    days = (one for one in found if one.end == end)
    is_day = any((day := whole_date(one.reading)) is not None and day.grain is Grain.DAY for one in days)
    years = (hit for head in heads if is_day and head.start >= first and (hit := _YEAR.match(text, head.start, head.end)))
    return is_day and all(_CLOCK.match(text, *hit.span()) for hit in years if len(hit[0]) == len("1535"))


def _clocks_behind_days(text: str, heads: Sequence[_Head], found: Sequence[Found]) -> dict[Span, Reading]:
    """Times of day with a full stop right behind the days at the heads of blocks, where several are: "zo 5-9 22.10 Alarm …"."""
    days = {one.start: one.end for one in found if one.reading.grain is Grain.DAY}
    made: dict[Span, Reading] = {}
    for head in heads if days else ():
        if (end := days.get(head.start)) is None:
            continue
        behind = _CLOCK_BEHIND.match(text, end + (text[end : end + 1] == "."), head.end)
        if behind is not None and (clock := _CLOCK.match(behind["clock"])) is not None and clock[2] == ".":
            made[behind.span("clock")] = _clock_reading(int(clock[1]), int(clock[3]))
    return made if len(made) >= FEWEST_LOOSE else {}


def _bare_years(text: str, heads: Sequence[_Head], found: Sequence[Found]) -> dict[Span, Reading]:
    """Years that rise from head to head and are such nowhere else: "1066. William lands at Pevensey.", "793: …", "1204" as a heading."""
    known = {one.start for one in found if one.reading.anchor_type is AnchorType.NOTHING and one.reading.grain is Grain.YEAR}
    apart: list[tuple[re.Match[str], bool]] = []  # with whether the year is alone
    for head in heads:
        hit = _YEAR.match(text, head.start, head.end) if head.column is None else None
        if hit is not None and _is_apart(text, hit.end(), head.end):
            apart.append((hit, not text[hit.end() : head.end].strip(" .:–—-*_")))
    headings = sum(alone and hit.start() in known for hit, alone in apart) >= _FEWEST_KNOWN  # else "101", "102" may number paragraphs
    hits = [hit for hit, alone in apart if headings or not alone]
    years = [int(hit[1]) for hit in hits]
    few = 0 < len(years) < _FEWEST_YEARS and years == sorted(years) and years[-1] <= _LAST_YEAR
    if few and len(years) + _dated_behind(heads, found, hits[-1]) >= _FEWEST_YEARS:
        return {hit.span(): _year_reading(hit) for hit in hits if hit.start() not in known}
    if len(years) < _FEWEST_YEARS or years != sorted(years) or len(set(years)) < len(years) or years[-1] > _LAST_YEAR:
        return {}
    return {hit.span(): _year_reading(hit) for hit in hits if hit.start() not in known}


def _dated_behind(heads: Sequence[_Head], found: Sequence[Found], hit: re.Match[str]) -> int:
    """How many heads behind one begin with a later time that is complete by itself: "1453: …", "18th century: …", "The 1930s: …"."""
    starts = {head.start for head in heads if head.start > hit.start() and head.column is None}
    dates = (whole_date(one.reading) for one in found if one.start in starts)
    return sum(1 for date in dates if date is not None and civil(date.first)[0] > int(hit[1]))


def _year_reading(hit: re.Match[str]) -> Reading:
    first = int(hit[1])
    last = int(hit[1][: -len(hit[2])] + hit[2]) if hit[2] else first
    years = Interval(instant(first), instant(max(first, last) + 1), Grain.YEAR)
    value = f"{first:04}" if last <= first else f"{first:04}/{last:04}"
    return Reading(
        TimexType.DATE, value, AnchorType.NOTHING, lambda anchor, direction: years, why=Why.YEAR_OF_LINE, grain=Grain.YEAR
    ).having(Trait.YEAR_ALONE)


def _goes_one_way(spans: list[Span], text: str) -> bool:
    """Whether times of day run through the day, or back, but for a few: numbers of sections and columns of measures do not."""
    minutes: list[int] = []
    for start, end in sorted(spans):
        hit = _CLOCK.match(text, start, end)
        if hit is not None:
            minutes.append(int(hit[1]) * 60 + int(hit[3]))
    later = sum(1 for one, other in pairwise(minutes) if other >= one or one - other >= _PAST_MIDNIGHT)
    steps = len(minutes) - 1
    return steps < 1 or later * 4 >= steps * 3 or later * 4 <= steps


def _clocks_reading(begins: re.Match[str], ends: re.Match[str]) -> Reading:
    """From one time of day to another, past midnight where the second comes first."""
    one, other = _clock_reading(int(begins[1]), int(begins[3])), _clock_reading(int(ends[1]), int(ends[3]))
    first, last = one.place, other.place
    assert first is not None
    assert last is not None

    def place(anchor: int, direction: Direction) -> Interval:
        start, end = first(anchor, direction), last(anchor, direction)
        return Interval.between(start, end if end.first >= start.first else last(anchor + MINUTES_A_DAY, direction))

    return replace(one, value=f"{one.value}/{other.value}", place=place, why=Why.RUN_OF.of(first=one.why, last=other.why))


def _clock_reading(hour: int, minute: int) -> Reading:
    def place(anchor: int, direction: Direction) -> Interval:
        day = anchor - anchor % 1440
        return unit_at(day + hour * 60 + minute, Grain.MINUTE)

    return Reading(
        TimexType.TIME,
        f"T{hour:02}:{minute:02}",
        AnchorType.TOLD,
        place,
        why=Why.CLOCK.of(clock=f"{hour:02}:{minute:02}"),
        grain=Grain.MINUTE,
    ).having(Trait.BARE_CLOCK)
