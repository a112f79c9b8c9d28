"""The readers that rules name: each takes a match and says what it means; knows which groups a pattern fills.

Groups that patterns may fill: part (early, the end of), about, weekday, day, month, year, era, n, unit, which (last, this, next),
season, quarter, half, daypart, hour, minute, half_day, compare. A reader returns None where the words turn out to mean no time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.model import (
    MINUTES_A_DAY,
    Grain,
    Interval,
    Part,
    TimexType,
    civil,
    days_in_month,
    instant,
    shift,
    unit_end,
    unit_start,
    weekday,
)
from timeline.times.reading import (
    DAY_PARTS,
    SEASON_LABEL,
    SEASONS,
    UNITS,
    Lean,
    Place,
    Reading,
    Toward,
    always,
    astronomical,
    calendar_fields,
    clock_fields,
    date_of_year,
    dated,
    day_interval,
    duration_value,
    is_about,
    month_interval,
    month_of,
    nearest,
    number,
    ordinal,
    part_of,
    unit_at,
    unit_of,
    weekday_near,
    weekday_of,
    with_part,
    year_number,
)
from timeline.times.rule import Match, Reader

DATE, TIME, DURATION, SET = TimexType.DATE, TimexType.TIME, TimexType.DURATION, TimexType.SET
_FIRST_NAME = re.compile(
    r"(?:^|[a-z,;:] )(?!On |In |By |Since |Until |From |To |Before |After |Last |Next |This |The |Late |Early "
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Z][a-z]+ $"
)
_DAY_CLASH = "the weekday does not fit the date"


def _capital(match: Match, group: str) -> bool:
    """Whether a word that is also another word ("may", "march", "sun") is written as a name."""
    return match.original_of(group)[:1].isupper()


def _modifiers(match: Match) -> tuple[Part | None, bool]:
    return part_of(match["part"]), is_about(match["about"])


# ------------------------------------------------------------------------------------------- complete dates


def full_date(match: Match) -> Reading | None:
    """Day, month and year in any order; the weekday, if there is one, is checked against the date."""
    if not _capital(match, "month"):
        return None
    day = ordinal(match["day"])
    year = year_number(match["year"])
    if day is None or year is None:
        return None
    if match["era"] or year < 1000:
        fields_month, fields_day, fields_year = month_of(match["month"]), day, astronomical(year, match["era"] or "ad")
    else:
        if 28 < day <= 31 and day > days_in_month(year, month_of(match["month"])):
            return Reading(DATE, f"{year:04}-{month_of(match['month']):02}", why="no calendar has this day", confidence=0.0)
        fields = calendar_fields(f"{day} {match['month'].rstrip('.')} {year}")
        if fields is None or fields.year is None or fields.month is None or fields.day is None:
            return None
        fields_month, fields_day, fields_year = fields.month, fields.day, fields.year
    interval = day_interval(fields_year, fields_month, fields_day)
    why = "the words name the day itself"
    if match["weekday"] and weekday(interval.first) != weekday_of(match["weekday"]):
        return dated(interval, why=f"{why}, but {_DAY_CLASH}", confidence=0.6)
    return dated(interval, part=part_of(match["part"]), about=is_about(match["about"]), why=why)


def iso_date(match: Match) -> Reading | None:
    """An ISO 8601 calendar date, with or without a time of day."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        return None
    why = "the words name the day itself (ISO 8601)"
    if match["hour"]:
        clock = clock_fields(f"{match['hour']}:{match['minute']}")
        if clock is None or clock.hour is None:
            return None
        start = instant(year, month, day, clock.hour, clock.minute or 0)
        return dated(unit_at(start, Grain.MINUTE), why=why)
    return dated(day_interval(year, month, day), why=why)


def numeric_date(match: Match) -> Reading | None:
    """5/6/2016: both orders where both are dates; the document decides between them (resolve.py)."""
    one, two, year = int(match["one"]), int(match["two"]), year_number(match["year"])
    if year is None:
        return None
    if len(match["year"]) == 2:
        year += 1900 if year >= 35 else 2000
    month_first = _day_or_none(year, one, two)
    day_first = _day_or_none(year, two, one)
    chosen = month_first or day_first
    if chosen is None:
        return None
    if month_first is None or day_first is None or month_first == day_first:
        return dated(chosen, why="only one order of day and month makes a date")
    return dated(chosen, why="read as month/day", confidence=0.6, other=always(day_first))


def _day_or_none(year: int, month: int, day: int) -> Interval | None:
    return day_interval(year, month, day) if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month) else None


def month_year(match: Match) -> Reading | None:
    """ "May 2016", "early May 2016", "the end of September 480 BC"."""
    if not _capital(match, "month"):
        return None
    year = year_number(match["year"])
    if year is None:
        return None
    if match["era"] or year < 1000:
        month, year = month_of(match["month"]), astronomical(year, match["era"] or "ad")
    else:
        fields = calendar_fields(f"{match['month'].rstrip('.')} {year}")
        if fields is None or fields.month is None or fields.year is None:
            return None
        month, year = fields.month, fields.year
    part, about = _modifiers(match)
    return dated(month_interval(year, month), part=part, about=about, why="the words name the month itself")


def year(match: Match) -> Reading | None:
    """A year, with or without era, early/mid/late and "about"."""
    value = year_number(match["year"])
    if value is None:
        return None
    part, about = _modifiers(match)
    try:
        interval = unit_at(instant(astronomical(value, match["era"] or "ad")), Grain.YEAR)
    except ValueError:
        return None
    era = " (44 BC is the astronomical year -43)" if match["era"].startswith("b") and interval.first == instant(-43) else ""
    return dated(interval, part=part, about=about, why=f"the words name the year itself{era}")


def year_of_range(match: Match) -> Reading | None:
    """The short second year of "1914-18": in the century of the first."""
    first = int(match.found.string[match.found.start() - 5 : match.found.start() - 1])
    last = first // 100 * 100 + int(match["year"])
    if last <= first:
        return None
    return dated(unit_at(instant(last), Grain.YEAR), why=f"the end of a range that begins in {first}")


def day_of_range(match: Match) -> Reading | None:
    """The bare day of "3–5 May" or "May 2-5": of the month (and year) that the other end names."""
    day, month_name = ordinal(match["day"]), match["month"] or match["month_before"]
    if day is None or not month_name:
        return None
    month, year = month_of(month_name), year_number(match["year"]) if match["year"] else None
    why = "its month is that of the other end of the range"
    if year is not None:
        found = _day_or_none(year, month, day)
        return dated(found, why=why) if found else None
    if not 1 <= day <= 31:
        return None
    return yearly(month, day, None, False, why)


# -------------------------------------------------------------------------- calendar dates that lack a year


def yearly(month: int, day: int | None, part: Part | None, about: bool, why: str, **more: object) -> Reading:
    of_year = date_of_year(month, day)

    def place(anchor: int, toward: Toward) -> Interval:
        return nearest(anchor, toward, of_year)

    value = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    mod = part.value if part else "APPROX" if about else None
    reading = Reading(
        DATE, value, Lean.CALENDAR, with_part(place, part, about=about), mod, why=why, confidence=0.9,
        grain=Grain.DAY if day else Grain.MONTH,
    )  # fmt: skip
    return replace(reading, **more) if more else reading  # type: ignore[arg-type]


def is_a_name(text: str, start: int, word: str) -> bool:
    """Whether a month's name at `start` is a surname after a first name: "Theresa May 3-2"."""
    return word in ("may", "april", "june", "august") and _FIRST_NAME.search(text[max(0, start - 20) : start]) is not None


def month_day(match: Match) -> Reading | None:
    """ "5 May", "Sept. 26", "Tuesday, May 5th": the year is to be found."""
    if not _capital(match, "month"):
        return None
    if is_a_name(match.text, match.found.start("month"), match["month"]):
        return None
    day = ordinal(match["day"])
    fields = calendar_fields(f"{day} {match['month'].rstrip('.')}") if day else None
    if fields is None or fields.month is None or fields.day is None:
        return None
    part, about = _modifiers(match)
    reading = yearly(fields.month, fields.day, None, about, "the words name day and month")
    if match["weekday"]:
        return replace(reading, place=_fitting_weekday(reading.place, weekday_of(match["weekday"])))
    return replace(reading, mod=part.value if part else reading.mod)


def _fitting_weekday(place: Place | None, index: int) -> Place:
    """The candidate nearest to the anchor on which the weekday fits, if one within two years does."""
    assert place is not None

    def fitting(anchor: int, toward: Toward) -> Interval:
        first = place(anchor, toward)
        for offset in (0, -1, 1, -2, 2):
            year, month, day, *_ = civil(first.first)
            found = _day_or_none(year + offset, month, day)
            if found and weekday(found.first) == index:
                return found
        return first

    return fitting


def month(match: Match) -> Reading | None:
    """ "March", "early May", "the end of June"; lower case "may" and "march" are other words."""
    if not _capital(match, "month"):
        return None
    part, about = _modifiers(match)
    return yearly(month_of(match["month"]), None, part, about, "the words name the month")


def month_of_unit(match: Match) -> Reading | None:
    """ "October last year", "the spring of next year", "May of that year"."""
    offset, lean = _which(match["which"])
    part, about = _modifiers(match)
    if match["month"]:
        if not _capital(match, "month"):
            return None
        number_of = month_of(match["month"])
        day = ordinal(match["day"]) if match["day"] else None
        of_year, grain = date_of_year(number_of, day), Grain.DAY if day else Grain.MONTH
        value = f"XXXX-{number_of:02}"
    elif match["season"]:
        start = SEASONS[match["season"]]
        of_year, grain, value = _season_of_year(start), Grain.SEASON, f"XXXX-{SEASON_LABEL[start]}"
    else:
        index = _quarter_number(match["quarter"])
        of_year, grain, value = _quarter_of_year(index), Grain.QUARTER, f"XXXX-Q{index}"

    def place(anchor: int, toward: Toward) -> Interval:
        found = of_year(civil(anchor)[0] + offset)
        if found is None:
            raise ValueError("that year has no such day")
        return found

    return Reading(DATE, value, lean, with_part(place, part, about=about), part.value if part else None,
                   why=f"in the year that ‘{match['which']}’ means", grain=grain, chosen=True)  # fmt: skip


def _which(words: str) -> tuple[int, Lean]:
    """The offset and the lean of last/this/next/the same/the following …"""
    words = re.sub(r"^(?:in|of|the) ", "", words).removeprefix("the ")
    if words.startswith(("last", "past")):
        return -1, Lean.SPEECH
    if words.startswith(("next", "coming", "upcoming")):
        return 1, Lean.SPEECH
    if words.startswith(("previous", "preceding", "prior", "year before")):
        return -1, Lean.TOLD
    if words.startswith(("following", "subsequent", "ensuing", "succeeding", "year after")):
        return 1, Lean.TOLD
    if words.startswith(("same", "that", "the same", "very")):
        return 0, Lean.TOLD
    return 0, Lean.SPEECH


def last_named(match: Match) -> Reading | None:
    """ "last May", "next Tuesday", "this spring": the nearest one before, after or around the anchor."""
    which = match["which"].split()[-1]
    named = _named_time(match)
    if named is None:
        return None
    value, grain, place = named
    part, about = _modifiers(match)
    if which in ("last", "past", "previous"):
        return Reading(
            DATE,
            value,
            Lean.SPEECH,
            with_part(_before(place, grain), part),
            part.value if part else None,
            why="the last one that was over before",
            confidence=0.85,
            grain=grain,
            other=_a_year_before(_before(place, grain)) if grain in (Grain.MONTH, Grain.SEASON) else None,
            chosen=True,
        )
    if which in ("next", "coming", "following"):
        told = which == "following"
        return Reading(DATE, value, Lean.TOLD if told else Lean.SPEECH, with_part(_after(place, grain), part),
                       part.value if part else None, why="the next one", confidence=0.9, grain=grain, chosen=True)  # fmt: skip
    lean = Lean.TOLD if which in ("that", "same") else Lean.SPEECH

    def near(anchor: int, toward: Toward) -> Interval:
        if grain is Grain.DAY:
            return place(anchor, toward)
        running = place(anchor, Toward.PAST)
        return running if running.last > anchor and grain is Grain.SEASON else place(anchor, Toward.NEAR)

    return Reading(DATE, value, lean, with_part(near, part, about=about), part.value if part else None,
                   why="the one of this year" if grain is not Grain.DAY else "the one of this week", grain=grain, chosen=True)  # fmt: skip


def _named_time(match: Match) -> tuple[str, Grain, Place] | None:
    """The value, grain and places of a named month, weekday, season or quarter."""
    if match["weekday"]:
        if not _capital(match, "weekday"):
            return None
        index = weekday_of(match["weekday"])
        return f"XXXX-WXX-{index + 1}", Grain.DAY, weekday_near(index)
    if match["month"] and match["day"]:
        index, day = month_of(match["month"]), ordinal(match["day"])
        named_day = date_of_year(index, day)
        return f"XXXX-{index:02}-{day:02}", Grain.DAY, lambda anchor, toward: nearest(anchor, toward, named_day)
    if match["month"]:
        if not _capital(match, "month"):
            return None
        index = month_of(match["month"])
        return f"XXXX-{index:02}", Grain.MONTH, lambda anchor, toward: nearest(anchor, toward, date_of_year(index, None))
    if match["season"]:
        start = SEASONS[match["season"]]
        return f"XXXX-{SEASON_LABEL[start]}", Grain.SEASON, lambda anchor, toward: nearest(anchor, toward, _season_of_year(start))
    return None


def _before(place: Place, grain: Grain) -> Place:
    """The latest one that ended before the anchor's own unit of that grain."""

    def before(anchor: int, toward: Toward) -> Interval:
        found = place(anchor, Toward.PAST)
        if found.last > anchor:
            found = place(found.first - 1, Toward.PAST)
        return found

    return before


def _after(place: Place, grain: Grain) -> Place:
    def after(anchor: int, toward: Toward) -> Interval:
        found = place(anchor, Toward.FUTURE)
        if found.first <= anchor:
            found = place(found.last, Toward.FUTURE)
        return found

    return after


def _a_year_before(place: Place) -> Place:
    def earlier(anchor: int, toward: Toward) -> Interval:
        found = place(anchor, toward)
        return unit_at(shift(found.first, -1, Grain.YEAR), found.grain)

    return earlier


def day_of_week(match: Match) -> Reading | None:
    """ "Tuesday": in news the latest one up to the day of publication, or the next one where the sentence looks ahead."""
    if not _capital(match, "weekday"):
        return None
    part, about = _modifiers(match)
    index = weekday_of(match["weekday"])
    return Reading(DATE, f"XXXX-WXX-{index + 1}", Lean.CALENDAR, with_part(weekday_near(index), None, about=about),
                   part.value if part else None, confidence=0.95, why="the words name the weekday", grain=Grain.DAY)  # fmt: skip


def _season_of_year(start: int) -> Callable[[int], Interval | None]:
    def of_year(year: int) -> Interval | None:
        return unit_at(instant(year, start), Grain.SEASON)

    return of_year


def _quarter_of_year(index: int) -> Callable[[int], Interval | None]:
    def of_year(year: int) -> Interval | None:
        return unit_at(instant(year, 3 * index - 2), Grain.QUARTER)

    return of_year


def season(match: Match) -> Reading | None:
    """ "spring", "the summer of 1943", "early autumn 480 BC"."""
    start = SEASONS[match["season"]]
    part, about = _modifiers(match)
    if match["year"]:
        value = year_number(match["year"])
        if value is None:
            return None
        interval = unit_at(instant(astronomical(value, match["era"] or "ad"), start), Grain.SEASON)
        return dated(interval, part=part, about=about, why="the words name season and year; seasons are counted by whole months")
    of_year = _season_of_year(start)
    return Reading(DATE, f"XXXX-{SEASON_LABEL[start]}", Lean.CALENDAR,
                   with_part(lambda anchor, toward: nearest(anchor, toward, of_year), part, about=about), part.value if part else None,
                   why="the words name the season, counted by whole months", confidence=0.85, grain=Grain.SEASON)  # fmt: skip


def _quarter_number(words: str) -> int:
    digits = re.search(r"[1-4]", words)
    return int(digits.group()) if digits else ordinal(words.split("-")[0].split()[0]) or 1


def _distance(interval: Interval, moment: int, toward: Toward) -> int:
    """Minutes between a moment and an interval, 0 inside; what lies ahead counts as farther, much so in a sentence that looks back."""
    if interval.first > moment:
        return interval.first - moment + (240 if toward is Toward.PAST else 30) * MINUTES_A_DAY
    return max(0, moment - interval.last)


def quarter(match: Match) -> Reading | None:
    """ "the third quarter (of 2016)", "Q3 2016", "fiscal third quarter"."""
    index = _quarter_number(match["quarter"])
    part, about = _modifiers(match)
    fiscal = "fiscal" in match.words
    note = "; somebody's fiscal quarter need not be the calendar's" if fiscal else ""
    if match["year"]:
        value = year_number(match["year"])
        if value is None:
            return None
        interval = replace(unit_at(instant(value, 3 * index - 2), Grain.QUARTER), fiscal=fiscal)
        return dated(
            interval, part=part, about=about or fiscal, why=f"the words name the quarter{note}", confidence=0.6 if fiscal else 0.95
        )
    of_year = _quarter_of_year(index)

    def place(anchor: int, toward: Toward) -> Interval:
        found = min((nearest(anchor, way, of_year) for way in (Toward.PAST, Toward.FUTURE)), key=lambda one: _distance(one, anchor, toward))
        return replace(nearest(anchor, toward, of_year) if toward is Toward.NEAR else found, fiscal=fiscal)

    return Reading(DATE, f"XXXX-Q{index}", Lean.CALENDAR, with_part(place, part, about=about or fiscal), part.value if part else None,
                   why=f"the words name the quarter{note}", confidence=0.6 if fiscal else 0.85, grain=Grain.QUARTER)  # fmt: skip


def quarter_of_year(match: Match) -> Reading | None:
    """ "the third quarter of last year"; "the same quarter last year": that of the quarter told."""
    if match["quarter"] not in ("quarter", "period"):
        return month_of_unit(match)
    offset, _ = _which(match["which"])

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(shift(anchor, 4 * offset, Grain.QUARTER), Grain.QUARTER)

    return Reading(DATE, "XXXX-QX", Lean.TOLD, place, why="the same quarter, in that year", confidence=0.75, grain=Grain.QUARTER)


def months_of_year(match: Match) -> Reading | None:
    """ "the first six months of 2023"."""
    count, year_value = int(number(match["n"]) or 0), year_number(match["year"])
    if not 1 <= count <= 11 or year_value is None:
        return None
    start = instant(year_value) if match["half"] == "first" else shift(instant(year_value), 12 - count, Grain.MONTH)
    return dated(Interval(start, shift(start, count, Grain.MONTH), Grain.MONTH), why="the months that the words name")


def half_century(match: Match) -> Reading | None:
    """ "the first half of the nineteenth century": its fifty years; the TIMEX3 value stays that of the century."""
    whole = century(match)
    if whole is None or whole.place is None:
        return None
    found = whole.place(0, Toward.PAST)
    middle = shift(found.first, 50, Grain.YEAR)
    first, last = (found.first, middle) if match["half"] == "first" else (middle, found.last)
    return dated(Interval(first, last, Grain.YEAR, named=str(found)), why="fifty of the hundred years that the words name")


def half(match: Match) -> Reading | None:
    """ "the first half of 2016", "the second half of the year", "the latter half of 1921"."""
    index = 1 if match["half"] in ("first", "1st", "opening", "1") else 2
    if match["year"]:
        value = year_number(match["year"])
        if value is None:
            return None
        return dated(
            unit_at(instant(astronomical(value, match["era"] or "ad"), 6 * index - 5), Grain.HALF), why="the words name the half-year"
        )

    offset, lean = _which(match["which"]) if match["which"] else (0, Lean.CALENDAR)

    def place(anchor: int, toward: Toward) -> Interval:
        found = unit_at(instant(civil(anchor)[0] + offset, 6 * index - 5), Grain.HALF)
        if not match["which"] and toward is Toward.PAST and found.first > anchor:
            found = unit_at(shift(found.first, -1, Grain.YEAR), Grain.HALF)
        return found

    return Reading(DATE, f"XXXX-H{index}", lean, place, why="the words name the half-year", confidence=0.85, grain=Grain.HALF)


def fiscal_year(match: Match) -> Reading | None:
    """ "fiscal 1989", "the 2016 financial year": whose books begin when is not said, so the calendar year is only about right."""
    value = year_number(match["year"] if len(match["year"]) == 4 else f"'{match['year'].lstrip(chr(39))}")
    if value is None:
        return None
    interval = replace(unit_at(instant(value), Grain.YEAR), approximate=True, fiscal=True)
    return dated(interval, about=True, part=None, confidence=0.6,
                 why="a fiscal year; the text does not say when it begins, so the calendar year is only about right", mod=None)  # fmt: skip


def year_ended(match: Match) -> Reading | None:
    """ "the year" ended 30 June, "the nine months" to September: the months up to the date that follows."""
    if not _capital(match, "month"):
        return None
    whole_year, quarterly = match["unit"].startswith("year"), match["unit"].startswith("quarter")
    months = 12 if whole_year else 3 if quarterly else int(number(match["n"]) or 1)
    end_month, end_day = month_of(match["month"]), ordinal(match["day"]) if match["day"] else None
    of_year, given = date_of_year(end_month, end_day), year_number(match["year"]) if match["year"] else None

    def place(anchor: int, toward: Toward) -> Interval:
        end = of_year(given) if given else nearest(anchor, toward, of_year)
        if end is None:
            raise ValueError("that year has no such day")
        if end_day is not None and end_day < 28:
            return Interval(shift(end.last, -months, Grain.MONTH), end.last, Grain.DAY)
        last = unit_end(unit_start(end.first, Grain.MONTH), Grain.MONTH)
        first = shift(last, -months, Grain.MONTH)
        if quarterly and unit_at(first, Grain.QUARTER).first == first:
            return unit_at(first, Grain.QUARTER)
        return Interval(first, last, Grain.MONTH)

    kind = DATE if quarterly else DURATION
    value = "XXXX-QX" if quarterly else duration_value(1 if whole_year else months, "year" if whole_year else "month")
    lean = Lean.NOTHING if given else Lean.CALENDAR
    return Reading(kind, value, lean, place, why="the months up to the date named", confidence=0.9, grain=Grain.MONTH, chosen=True)


# --------------------------------------------------------------------------------- decades, centuries, BC and AD


def decade(match: Match) -> Reading | None:
    """ "the 1990s", "the late '80s", "the nineteen-twenties", "the 460s BC", "the 1800s"."""
    part, about = _modifiers(match)
    words = match["decade"]
    digits = re.search(r"\d+", words)
    if digits:
        value = int(digits.group())
        if len(digits.group()) <= 2:
            value += 1900
    else:
        tens = {
            "twenties": 20,
            "thirties": 30,
            "forties": 40,
            "fifties": 50,
            "sixties": 60,
            "seventies": 70,
            "eighties": 80,
            "nineties": 90,
        }
        pieces = words.replace("-", " ").split()
        if pieces[-1] not in tens:
            return None
        hundreds = number(" ".join(pieces[:-1])) if len(pieces) > 1 else 19
        if not hundreds:
            return None
        value = int(hundreds * 100 + tens[pieces[-1]])
    if match["era"].startswith("b"):
        first, last = instant(astronomical(value + 9, "bc")), instant(astronomical(value, "bc") + 1)
        return dated(Interval(first, last, Grain.YEAR, named=f"BC{value // 10:03}"), about=about, why="the ten years that the words name")
    if value % 100 == 0 and len(digits.group() if digits else "") == 4 and value < 2000:
        interval = Interval(instant(value), instant(value + 100), Grain.YEAR, named=f"{value // 100}")
        why = "read as the hundred years that begin with it; it could also be the ten"
        return dated(interval, about=about, why=why, confidence=0.7, other=always(unit_at(instant(value), Grain.DECADE)))
    return dated(unit_at(instant(value), Grain.DECADE), part=part, about=about, why="the ten years that the words name")


def century(match: Match) -> Reading | None:
    """ "the 19th century", "the early fifth century BC"; the 19th century is 1801 to 1900."""
    value = ordinal(match["century"])
    if not value or value > 30:
        return None
    part, about = _modifiers(match)
    before = match["era"].startswith("b")
    start = instant(-100 * value + 1) if before else instant(100 * (value - 1) + 1)
    return dated(unit_at(start, Grain.CENTURY), part=part, about=about, why="the hundred years that the words name")


# ------------------------------------------------------------------------------------------ the day of speech


def day_word(offset: int) -> Reader:
    """today, yesterday, tomorrow, the day before yesterday."""

    def read(match: Match) -> Reading | None:
        def place(anchor: int, toward: Toward) -> Interval:
            return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

        part = part_of(match["part"])
        names = {0: "the day itself", -1: "the day before", 1: "the day after", -2: "two days before", 2: "two days after"}
        return _with_day_part(match, Reading(DATE, "XXXX-XX-XX", Lean.SPEECH, place, part.value if part else None, why=names[offset],
                                             confidence=0.97, day_level=True, grain=Grain.DAY))  # fmt: skip

    return read


def _plain_day(match: Match) -> Reading:
    """today, yesterday, tomorrow, tonight or "this" (morning), whatever part of the day stands beside it."""
    offset = {"yesterday": -1, "tomorrow": 1}.get(match["dayword"], 0)
    why = "the day before or after" if offset else "the day of speech"

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    return Reading(DATE, "XXXX-XX-XX", Lean.SPEECH, place, why=why, confidence=0.95, day_level=True, grain=Grain.DAY)


def _named_day(match: Match) -> Reading | None:
    return day_of_week(match) if match["weekday"] else _plain_day(match)


def the_weekday(match: Match) -> Reading | None:
    """ "on the Monday": the next one after the time told."""
    named = _named_time(match)
    if named is None:
        return None
    value, grain, place = named
    return Reading(DATE, value, Lean.TOLD, _after(place, grain), why="the next one", confidence=0.8, grain=grain)


def the_night(match: Match) -> Reading:
    """ "spent the night": that of the day told."""

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, Grain.DAY)

    reading = Reading(DATE, "XXXX-XX-XX", Lean.TOLD, place, why="the day of the time told", confidence=0.7, grain=Grain.DAY)
    return in_day_part(reading, "NI")


def day_ordinal(match: Match) -> Reading | None:
    """ "on the 8th", "the early morning of the 8th": of the month told; else the latest or the next day of that number."""
    day = ordinal(match["day"])
    if day is None or not 1 <= day <= 31:
        return None

    def place(anchor: int, toward: Toward) -> Interval:
        year_now, month_now, *_ = civil(anchor)
        found = _day_or_none(year_now, month_now, day)
        if found is None:
            raise ValueError("that month has no such day")
        return found

    reading = Reading(DATE, f"XXXX-XX-{day:02}", Lean.TOLD, place, why="of the month told", confidence=0.75, grain=Grain.DAY)
    return _with_day_part(match, reading)


def day_of_each(match: Match) -> Reading | None:
    """ "the fifth day of each month"."""
    day = ordinal(match["nth"])
    return Reading(SET, f"XXXX-XX-{day:02}", dates=False, why="again and again, not a date") if day and day <= 31 else None


def weekend_of(match: Match) -> Reading | None:
    """ "the weekend of 14–15 June 2008": the weekend that holds, or follows, the first day."""
    group = "month" if match["month"] else "month_first"
    day, month_number = ordinal(match["day"] or match["day_after"]), month_of(match[group])
    if day is None or not _capital(match, group):
        return None

    def around(found: Interval) -> Interval:
        return unit_at(found.first, Grain.WEEKEND)

    why = "the weekend of the day named"
    if match["year"]:
        found = _day_or_none(int(match["year"]), month_number, day)
        return dated(around(found), why=why) if found else None
    of_year = date_of_year(month_number, day)
    return Reading(DATE, "XXXX-WXX-WE", Lean.CALENDAR, lambda anchor, toward: around(nearest(anchor, toward, of_year)), why=why,
                   confidence=0.85, grain=Grain.WEEKEND)  # fmt: skip


def ides(match: Match) -> Reading | None:
    """ "the Ides of March": the 15th of March, May, July and October, the 13th of the other months."""
    if not _capital(match, "month"):
        return None
    month_number = month_of(match["month"])
    day, why = 15 if month_number in (3, 5, 7, 10) else 13, "the middle of the Roman month"
    value = year_number(match["year"]) if match["year"] else None
    if value is None:
        return yearly(month_number, day, None, False, why)
    return dated(day_interval(astronomical(value, match["era"] or "ad"), month_number, day), why=why)


def turn_of_century(match: Match) -> Reading:
    """ "the turn of the century": about the nearest year that ends in two noughts."""

    def place(anchor: int, toward: Toward) -> Interval:
        nearest_hundred = (civil(anchor)[0] + 50) // 100 * 100
        return replace(unit_at(instant(nearest_hundred), Grain.YEAR), approximate=True)

    return Reading(DATE, "XX00", Lean.CALENDAR, place, "APPROX", why="the nearest year that ends a century", confidence=0.7,
                   grain=Grain.YEAR, chosen=True)  # fmt: skip


def early_hours(match: Match) -> Reading | None:
    """ "the early hours of Friday": its morning."""
    day = _named_day(match)
    return in_day_part(day, "MO") if day else None


def dawn(match: Match) -> Reading | None:
    """ "dawn today", "dusk on Friday"."""
    day = _named_day(match)
    return in_day_part(day, DAY_PARTS[match["daypart"]]) if day else None


def day_part_of(offset: int) -> Reader:
    """this morning, tonight, last night: a part of the day of speech (or the day before)."""

    def read(match: Match) -> Reading | None:
        reading = day_word(offset)(match)
        assert reading is not None
        return reading if reading.type is TIME else in_day_part(reading, DAY_PARTS.get(match["daypart"], "NI"))

    return read


def _with_day_part(match: Match, reading: Reading) -> Reading:
    code = DAY_PARTS.get(match["daypart"].split()[-1] if match["daypart"] else "", "")
    return in_day_part(reading, code) if code else reading


def in_day_part(reading: Reading, code: str) -> Reading:
    place = reading.place
    assert place is not None

    def with_code(anchor: int, toward: Toward) -> Interval:
        return replace(place(anchor, toward), day_part=code, part=None)

    return replace(reading, type=TIME, value=f"{reading.value}T{code}", place=with_code)


def overnight(match: Match) -> Reading | None:
    """ "overnight": the night before the day of speech."""

    def place(anchor: int, toward: Toward) -> Interval:
        return replace(unit_at(anchor + (0 if toward is Toward.FUTURE else -MINUTES_A_DAY), Grain.DAY), day_part="NI")

    return Reading(
        TIME, "XXXX-XX-XXTNI", Lean.SPEECH, place, why="the night up to the day of speech", confidence=0.8, day_level=True, grain=Grain.DAY
    )


def part_of_day(match: Match) -> Reading | None:
    """ "the night of 8 February", "the morning of Tuesday"; None for the morning of anything else."""
    return weekday_part(match) if match["weekday"] or match["month"] else None


def every_weekday(match: Match) -> Reading | None:
    """ "Tuesdays" as a set."""
    if not match.original[:1].isupper():
        return None
    return Reading(SET, f"XXXX-WXX-{weekday_of(match['weekday']) + 1}", dates=False, why="again and again, not a date")


def told_later_by(count: int, unit: str, sign: int) -> Reading:
    """A fixed number of units before or after the time told."""
    grain = UNITS[unit]
    assert grain is not None
    return Reading(DATE, duration_value(count, unit), Lean.TOLD, lambda anchor, toward: unit_at(shift(anchor, sign * count, grain), grain),
                   why="counted back from it" if sign < 0 else "counted on from it", confidence=0.8, grain=grain)  # fmt: skip


def weekday_part(match: Match) -> Reading | None:
    """ "Tuesday night", "the night of 8 February"."""
    reading = day_of_week(match) if match["weekday"] and not match["month"] else full_date(match) if match["year"] else month_day(match)
    return _with_day_part(match, reading) if reading else None


def this_unit(match: Match) -> Reading | None:
    """ "last week", "this year", "next month", "the coming week", "the past year"; with "earlier", "later", "early", "late"."""
    unit = unit_of(match["unit"])
    grain = UNITS.get(unit)
    if grain is None or grain in (Grain.MINUTE, Grain.HOUR):
        return None
    offset, lean = _which(match["which"])
    if unit == "fortnight":
        return None
    if "the next" in match.words:  # "next year" is the reader's, "the next year" that of the story
        lean = Lean.TOLD
    part, _ = _modifiers(match)
    narrower = match["when"].split()[0] if match["when"] else ""

    def place(anchor: int, toward: Toward) -> Interval:
        found = unit_at(anchor, grain, offset)
        if narrower and offset == 0:
            return _side_of(found, anchor, before=narrower == "earlier")
        return found

    mod = part.value if part else {"earlier": "BEFORE", "later": "AFTER"}.get(narrower)
    confidence = 0.9 if lean is Lean.SPEECH else 0.8
    words = {-1: f"the {unit} before", 0: f"the same {unit}", 1: f"the {unit} after"}[offset]
    why = words + (f", and {narrower} in it" if narrower and offset == 0 else "")
    return Reading(DATE, _unplaced(grain), lean, with_part(place, part), mod, why=why, confidence=confidence, grain=grain, chosen=True)


def the_unit(match: Match) -> Reading:
    """ "the year", "the week": in news that of the day of publication, in a history that of the time told."""
    grain = UNITS[unit_of(match["unit"])]
    assert grain is not None
    fiscal = "fiscal" in match.words or "financial" in match.words

    def place(anchor: int, toward: Toward) -> Interval:
        return replace(unit_at(anchor, grain), fiscal=fiscal, approximate=fiscal)

    return Reading(DATE, _unplaced(grain), Lean.CALENDAR, place, why=f"the {match['unit']} the text is about", confidence=0.6,
                   grain=grain, chosen=True)  # fmt: skip


def end_of_year(match: Match) -> Reading:
    """ "year-end", "the year's end": the last third of the year of publication or of the time told."""

    def place(anchor: int, toward: Toward) -> Interval:
        december = nearest(anchor, toward, date_of_year(12, None))
        return unit_at(december.first, Grain.YEAR)

    return Reading(DATE, "XXXX", Lean.CALENDAR, with_part(place, Part.END), Part.END.value, why="the end of the year",
                   confidence=0.8, grain=Grain.YEAR)  # fmt: skip


def in_the_day(match: Match) -> Reading:
    """ "later in the day": the day that is being told."""

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, Grain.DAY)

    part = part_of(match.words.split()[0])
    return Reading(DATE, "XXXX-XX-XX", Lean.TOLD, place, part.value if part else None, why="the day that is being told", confidence=0.75,
                   grain=Grain.DAY)  # fmt: skip


_NTH_SIDES = {"first": Part.START, "opening": Part.START, "early": Part.START, "last": Part.END, "final": Part.END, "closing": Part.END}


def nth_of(match: Match) -> Reading | None:
    """ "the first week of May 2015", "the last days of 1944", "the third day of the month": part of a month or a year.

    One day or month is exact; the n-th week of a month is its n-th seven days, and only about right; several are the unit's first
    or last third. The TIMEX3 value of all but exact ones is that of the whole.
    """
    nth, unit = match["nth"], match["unit"]
    if match["month"] and not _capital(match, "month"):
        return None
    of_month = bool(match["month"]) or match["whole"] == "month"
    if unit.startswith("month") and of_month:
        return None

    def part_of_whole(whole: Interval) -> Interval:
        if unit in ("day", "night", "month"):
            grain = Grain.MONTH if unit == "month" else Grain.DAY
            if nth in ("last", "final", "closing"):
                found = unit_at(whole.last - 1, grain)
            else:
                found = unit_at(whole.first, grain, (ordinal(nth) or 1) - 1)
            return replace(found, day_part="NI") if unit == "night" else found
        if unit == "week":
            first = whole.first + 7 * MINUTES_A_DAY * ((ordinal(nth) or 1) - 1)
            if nth in ("last", "final", "closing"):
                first = whole.last - 7 * MINUTES_A_DAY
            return Interval(first, min(first + 7 * MINUTES_A_DAY, whole.last), Grain.DAY, approximate=True, named=str(whole))
        side = _NTH_SIDES.get(nth)
        if side is None:
            raise ValueError("no part of it has that name")
        return replace(whole, part=side)

    why = "the part of it that the words name"
    given = match["year"] or match["bare_year"]
    if given:
        year_start = int(given)
        whole = month_interval(year_start, month_of(match["month"])) if match["month"] else unit_at(instant(year_start), Grain.YEAR)
        return dated(part_of_whole(whole), why=why)
    if match["month"]:
        of_year = date_of_year(month_of(match["month"]), None)
        value = f"XXXX-{month_of(match['month']):02}"

        def of_named(anchor: int, toward: Toward) -> Interval:
            return part_of_whole(nearest(anchor, toward, of_year))

        return Reading(DATE, value, Lean.CALENDAR, of_named, why=why, confidence=0.85, grain=Grain.MONTH)
    grain = Grain.MONTH if of_month else Grain.YEAR

    def of_running(anchor: int, toward: Toward) -> Interval:
        return part_of_whole(unit_at(anchor, grain))

    return Reading(DATE, _unplaced(grain), Lean.CALENDAR, of_running, why=why, confidence=0.75, grain=grain, chosen=True)


def end_of_unit(match: Match) -> Reading | None:
    """ "the end of the year", "later in the month": in news of the day of publication, in a history of the time told."""
    grain = UNITS[unit_of(match["unit"])]
    assert grain is not None
    part = part_of(match["part"])

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, grain)

    mod = part.value if part else None
    return Reading(DATE, _unplaced(grain), Lean.CALENDAR, with_part(place, part), mod, why="the unit that holds it",
                   confidence=0.8, grain=grain, chosen=True)  # fmt: skip


def _side_of(unit: Interval, anchor: int, *, before: bool) -> Interval:
    """The days of a unit up to the anchor's day, or from it on; the TIMEX3 value stays that of the unit."""
    today = unit_start(anchor, Grain.DAY)
    first, last = (unit.first, today + MINUTES_A_DAY) if before else (today, unit.last)
    if first >= last or not unit.first <= today < unit.last:
        return unit
    return Interval(first, last, unit.grain, named=str(unit))


def _unplaced(grain: Grain) -> str:
    return {
        Grain.DAY: "XXXX-XX-XX",
        Grain.WEEKEND: "XXXX-WXX-WE",
        Grain.WEEK: "XXXX-WXX",
        Grain.MONTH: "XXXX-XX",
        Grain.QUARTER: "XXXX-QX",
        Grain.SEASON: "XXXX-SX",
        Grain.HALF: "XXXX-HX",
        Grain.YEAR: "XXXX",
        Grain.DECADE: "XXX",
        Grain.CENTURY: "XX",
    }.get(grain, "XXXX-XX-XXTXX:XX")


def weekend(match: Match) -> Reading | None:
    """ "over the weekend", "this weekend", "next weekend": a Saturday and Sunday."""
    which = match["which"].split()[-1] if match["which"] else "the"

    def place(anchor: int, toward: Toward) -> Interval:
        day = weekday(anchor)
        back = 0 if day >= 5 else -1
        if which in ("next", "coming"):
            return unit_at(anchor, Grain.WEEKEND, 1 if day >= 5 else 0)
        if which in ("last", "past", "previous") or (which == "the" and toward is Toward.PAST):
            back = -1 if which != "the" or day < 5 else 0
            return unit_at(anchor, Grain.WEEKEND, back)
        if which == "this" and toward is Toward.PAST:
            return unit_at(anchor, Grain.WEEKEND, back)
        if which == "following":
            return unit_at(anchor, Grain.WEEKEND, 1 if day >= 5 else 0)
        return unit_at(anchor, Grain.WEEKEND)

    lean = Lean.TOLD if which in ("following", "that", "same", "previous") else Lean.CALENDAR
    part = part_of(match["part"])
    return Reading(DATE, "XXXX-WXX-WE", lean, place, part.value if part else None, why="a weekend is Saturday and Sunday", confidence=0.95,
                   grain=Grain.WEEKEND)  # fmt: skip


def _moved(match: Match, sign: int, lean: Lean, why: str) -> Reading | None:
    """N units before or after the anchor, in the grain of the unit; vague numbers give no interval."""
    unit = unit_of(match["unit"])
    grain = UNITS.get(unit)
    if grain is None:
        return None
    compare = match["compare"]
    plus_half = match["and_half"] != ""
    count = number(match["n"]) if match["n"] else None
    if match["n"] in ("couple", "few"):
        count = None
    if count is None or (not match["n"]):
        ref = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Reading(DATE, ref, why="no number is given, so the words fix no date", confidence=0.5)
    if plus_half:
        count += 0.5
    if unit == "fortnight":
        count *= 2
    loose = (
        bool(re.match(r"(?:about|around|approximately|roughly|some|nearly|almost)\b", compare))
        or "or so" in match.words
        or "odd" in match["n"]
    )
    beyond = bool(re.match(r"(?:more than|over|at least)\b", compare))
    within = bool(re.match(r"(?:less than|under|within|up to)\b", compare))
    if count > 20000:
        return None
    value = _unplaced(grain)

    def place(anchor: int, toward: Toward) -> Interval:
        fine, whole = _whole_units(grain, count)
        start = shift(anchor, sign * whole, fine)
        grain_there = Grain.DAY if fine is Grain.HOUR or fine is Grain.MINUTE else fine
        if fine in (Grain.HOUR, Grain.MINUTE):
            return replace(unit_at(start, grain_there), approximate=True)
        return replace(unit_at(start, grain_there), approximate=loose or beyond or within)

    mod = "APPROX" if loose else {(True, -1): "BEFORE", (True, 1): "AFTER"}.get((beyond, sign)) or ("LESS_THAN" if within else None)
    return Reading(DATE, value, lean, place, mod, why=why + (f"; ‘{compare}’ makes it approximate" if loose or beyond or within else ""),
                   confidence=0.7 if loose or beyond or within else 0.9, grain=grain)  # fmt: skip


def _whole_units(grain: Grain, count: float) -> tuple[Grain, int]:
    """The grain in which `count` units are whole: one and a half years are eighteen months."""
    finer = {Grain.YEAR: (Grain.MONTH, 12), Grain.DECADE: (Grain.YEAR, 10), Grain.CENTURY: (Grain.YEAR, 100), Grain.MONTH: (Grain.WEEK, 4),
             Grain.WEEK: (Grain.DAY, 7), Grain.DAY: (Grain.HOUR, 24), Grain.HOUR: (Grain.MINUTE, 60)}  # fmt: skip
    if count == int(count):
        return grain, int(count)
    if grain in finer:
        return finer[grain][0], int(count * finer[grain][1])
    return grain, int(count)


def from_weekday(match: Match) -> Reading | None:
    """ "two weeks from Monday": counted on from the next such day."""
    count = number(match["n"])
    if count is None or count != int(count) or (match["weekday"] and not _capital(match, "weekday")):
        return None
    days = int(count) * (7 if match["unit"].startswith("week") else 1)
    day = _named_day(match)
    base = day.place if day else None
    if base is None:
        return None

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(base(anchor, Toward.FUTURE).first + days * MINUTES_A_DAY, Grain.DAY)

    return Reading(
        DATE, "XXXX-XX-XX", Lean.SPEECH, place, why="counted on from the next such day", confidence=0.85, grain=Grain.DAY, chosen=True
    )


def weekday_week(match: Match) -> Reading | None:
    """ "Saturday week": a week after the next Saturday."""
    if not _capital(match, "weekday"):
        return None
    base = weekday_near(weekday_of(match["weekday"]))

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(base(anchor, Toward.FUTURE).first + 7 * MINUTES_A_DAY, Grain.DAY)

    return Reading(
        DATE, "XXXX-XX-XX", Lean.SPEECH, place, why="a week after the next such day", confidence=0.8, grain=Grain.DAY, chosen=True
    )


def before_last(match: Match) -> Reading | None:
    """ "the year before last", "the week after next"."""
    grain = UNITS[unit_of(match["unit"])]
    assert grain is not None
    offset = -2 if match["way"].startswith("before") else 2
    why = "two back" if offset < 0 else "two on"

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, grain, offset)

    return Reading(DATE, _unplaced(grain), Lean.SPEECH, place, why=why, confidence=0.9, grain=grain, chosen=True)


def ago(match: Match) -> Reading | None:
    """ "two years ago", "more than a decade ago", "a year and a half ago"."""
    return _moved(match, -1, Lean.SPEECH, "counted back, in the unit named")


def from_now(match: Match) -> Reading | None:
    """ "in two weeks' time", "three years from now"."""
    return _moved(match, 1, Lean.SPEECH, "counted on, in the unit named")


def told_later(match: Match) -> Reading | None:
    """ "two days later", "a year earlier": from the time told just before."""
    back = match["way"] in ("earlier", "before", "previously", "prior", "beforehand")
    return _moved(match, -1 if back else 1, Lean.TOLD, "counted back from it" if back else "counted on from it")


def units_after(match: Match) -> Reading | None:
    """ "seven months after X": a length of time that places one of two happenings by the other (resolve.py knows which)."""
    moved = _moved(match, 1, Lean.TOLD, "counted from it")
    if moved is None or moved.place is None:
        return Reading(DURATION, duration_value(None, unit_of(match["unit"])), dates=False, why="no number is given")
    count, back = number(match["n"]), _moved(match, -1, Lean.TOLD, "")
    on_place, back_place = moved.place, back.place if back else moved.place
    assert back_place is not None

    def place(anchor: int, toward: Toward) -> Interval:
        return back_place(anchor, toward) if toward is Toward.PAST else on_place(anchor, toward)

    return replace(
        moved,
        place=place,
        why="a length of time between two happenings",
        type=DURATION,
        value=duration_value(count, unit_of(match["unit"])),
        confidence=0.7,
    )


def told_unit(match: Match) -> Reading | None:
    """ "the following year", "the same day", "that month", "the previous week", "the next day"."""
    reading = this_unit(match)
    if reading is None:
        return None
    return replace(reading, lean=Lean.TOLD)


def told_day_part(match: Match) -> Reading | None:
    """ "that night", "the next morning", "the same evening"."""
    offset, _ = _which(match["which"])
    offset = 1 if match["which"].endswith("next") else offset

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    return in_day_part(
        Reading(DATE, "XXXX-XX-XX", Lean.TOLD, place, why="the day of the time told, or the next", confidence=0.75, grain=Grain.DAY),
        DAY_PARTS[match["daypart"]],
    )


def told_itself(match: Match) -> Reading | None:
    """ "since then": the very time told just before."""
    return Reading(
        DATE,
        "XXXX-XX-XX",
        Lean.TOLD,
        lambda anchor, toward: unit_at(anchor, Grain.DAY),
        why="the time told just before",
        confidence=0.7,
        same=True,
    )


def told_period(match: Match) -> Reading:
    """ "during this period", "at that time": in a history the very time told just before; too vague for a date elsewhere."""
    reading = told_itself(match)
    assert reading is not None
    return replace(reading, histories=True, confidence=0.5)


def in_histories(value: str) -> Reader:
    """Words that point back or ahead ("former", "future"), marked only in a history: in news they are everywhere and say nothing."""
    return lambda match: Reading(DATE if "T" not in value else TIME, value, dates=False, why="too vague for a date", histories=True)


def day_before_told(match: Match) -> Reading | None:
    """ "the day before", "the day after": from the time told just before."""
    offset = -1 if match["way"] in ("before", "earlier") else 1

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    return Reading(
        DATE,
        "XXXX-XX-XX",
        Lean.TOLD,
        place,
        why="the day before it" if offset < 0 else "the day after it",
        confidence=0.75,
        grain=Grain.DAY,
    )


def year_earlier_quarter(match: Match) -> Reading | None:
    """ "the year-ago quarter", "the year-earlier period": the quarter told before, a year back."""

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(shift(anchor, -1, Grain.YEAR), Grain.QUARTER)

    return Reading(DATE, "XXXX-QX", Lean.TOLD, place, why="the same quarter, a year before", confidence=0.7, grain=Grain.QUARTER)


def named_quarter_back(match: Match) -> Reading:
    """ "the year-ago third quarter": the one of that name a year before the latest."""
    of_year = _quarter_of_year(_quarter_number(match["quarter"]))

    def place(anchor: int, toward: Toward) -> Interval:
        latest = nearest(anchor, Toward.PAST, of_year)
        return unit_at(shift(latest.first, -1, Grain.YEAR), Grain.QUARTER)

    return Reading(DATE, "XXXX-QX", Lean.SPEECH, place, why="the quarter of that name, a year before the latest", confidence=0.75,
                   grain=Grain.QUARTER, chosen=True)  # fmt: skip


def quarters_of_year(match: Match) -> Reading | None:
    """ "the first two quarters of 1990": a half-year, or nine months."""
    count, year_value = int(number(match["n"]) or 0), year_number(match["year"])
    if year_value is None or count not in (2, 3):
        return None
    start = instant(year_value) if match["half"] == "first" else shift(instant(year_value), 12 - 3 * count, Grain.MONTH)
    why = "the quarters that the words name"
    if count == 2:
        return dated(unit_at(start, Grain.HALF), why=why)
    return dated(Interval(start, shift(start, 9, Grain.MONTH), Grain.MONTH), why=why)


def quarter_in_year(match: Match) -> Reading | None:
    """ "the 1988 period": the quarter told before, in that year."""
    given = int(match["year"])

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(instant(given, civil(anchor)[1]), Grain.QUARTER)

    return Reading(
        DATE, f"{given}-QX", Lean.TOLD, place, why="the quarter told before, in the year named", confidence=0.7, grain=Grain.QUARTER
    )


def latest_quarter(match: Match) -> Reading | None:
    """ "the latest quarter": the last one that was over on the day of speech."""

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, Grain.QUARTER, -1)

    why = "the last one over before"
    return Reading(DATE, "XXXX-QX", Lean.SPEECH, place, why=why, confidence=0.8, grain=Grain.QUARTER, chosen=True)


def the_quarter(match: Match) -> Reading | None:
    """ "the quarter": the one the story is about."""

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, Grain.QUARTER)

    return Reading(DATE, "XXXX-QX", Lean.TOLD, place, why="the quarter the story is about", confidence=0.7, grain=Grain.QUARTER)


# ------------------------------------------------------------------------------------------------ times of day


def clock(match: Match) -> Reading | None:
    """ "5 p.m.", "17:30", "9 a.m. EST Tuesday", "noon Thursday": a time of day, on the day that the words or the story give."""
    minutes = _minutes(match)
    if minutes is None:
        return None
    whole = f"T{minutes // 60:02}:{minutes % 60:02}"
    grain = Grain.MINUTE if minutes % 60 or ":" in match["time"] else Grain.HOUR
    day = _day_of_clock(match)
    if day is None:
        return None
    base, value, lean, confidence = day

    def place(anchor: int, toward: Toward) -> Interval:
        start = unit_start(base(anchor, toward).first, Grain.DAY) + minutes
        if minutes == 1440:  # midnight closes the day that is named
            return Interval(start, start + 60, grain, named=f"{unit_at(start - 1, Grain.DAY)}T24:00")
        return Interval(start, start + (60 if grain is Grain.HOUR else 1), grain)

    reading = Reading(TIME, f"{value}{whole}", lean, place, "APPROX" if is_about(match["about"]) else None,
                      why="a time of day; zones are left aside", confidence=confidence, grain=grain)  # fmt: skip
    if lean is Lean.NOTHING:
        return replace(reading, value=str(place(0, Toward.PAST)))
    return reading


def _minutes(match: Match) -> int | None:
    named = {"noon": 720, "midday": 720, "midnight": 1440}
    words = match["time"]
    if words in named:
        return named[words]
    past = re.fullmatch(r"(half|(?:a )?quarter|five|ten|twenty|twenty-five)(?: minutes)? (past|to) ([a-z]+|\d{1,2})", words)
    if past:
        minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(past.group(1)) or int(number(past.group(1)) or 0)
        hour = int(number(past.group(3)) or 0)
        later = match["daypart"] in ("afternoon", "evening", "night") or match["dayword"] == "tonight"
        return (hour + (12 if later and hour < 12 else 0)) * 60 + (minutes if past.group(2) == "past" else -minutes)
    if re.fullmatch(r"[0-2]\d[0-5]\d", words):
        return int(words[:2]) * 60 + int(words[2:])
    plain = re.sub(r"(\d)\.(\d\d)\b", r"\1:\2", words).replace("a.m", "am").replace("p.m", "pm").rstrip(".").replace("m.", "m")
    hour_words = re.match(r"([a-z]+) ", plain)
    if hour_words and number(hour_words.group(1)):
        plain = f"{int(number(hour_words.group(1)) or 0)} {plain[hour_words.end() :]}"
    half = match["daypart"].split()[-1] if match["daypart"] else "night" if match["dayword"] == "tonight" else ""
    plain = plain.replace("o'clock", "").strip()
    if number(plain) and plain.isalpha():
        plain = str(int(number(plain) or 0))
    if re.fullmatch(r"\d{1,2}(?::\d\d)?", plain) and half:
        plain += " am" if half == "morning" else " pm"
    if re.fullmatch(r"\d{1,2}", plain):
        plain += ":00"
    fields = clock_fields(plain)
    return fields.hour * 60 + (fields.minute or 0) if fields and fields.hour is not None else None


def _day_of_clock(match: Match) -> tuple[Place, str, Lean, float] | None:
    """The day that stands beside a time of day: weekday, date, today …, or that of the story."""
    if match["weekday"] and not match["month"]:
        inner = day_of_week(match)
    elif match["month"]:
        inner = full_date(match) if match["year"] else month_day(match)
    elif match["day"]:
        inner = day_ordinal(match)
    elif match["dayword"]:
        if match["dayword"] == "that":
            return lambda anchor, toward: unit_at(anchor, Grain.DAY), "XXXX-XX-XX", Lean.TOLD, 0.8
        word = _plain_day(match)
        return (word.place, "XXXX-XX-XX", word.lean, word.confidence) if word.place else None
    else:

        def same_day(anchor: int, toward: Toward) -> Interval:
            return unit_at(anchor, Grain.DAY)

        return same_day, "XXXX-XX-XX", Lean.TOLD, 0.7
    if inner is None or inner.place is None:
        return None
    return inner.place, inner.value.split("T")[0], inner.lean, inner.confidence


# ------------------------------------------------------------------------------- durations, sets, vague times


def duration(match: Match) -> Reading | None:
    """ "three days", "more than a decade", "two-year", "years": a length of time, which dates nothing by itself."""
    unit = unit_of(match["unit"])
    if unit not in UNITS:
        return None
    words = match["n"]
    count = number(words) if words else None
    if count is not None and match["and_half"]:
        count += 0.5
    if count is not None and count > 10**7:
        return None
    return Reading(DURATION, duration_value(count, unit), mod=_compared(match["compare"]), dates=False, why="a length of time, not a date")


def _compared(words: str) -> str | None:
    if re.match(r"(?:more than|over|at least)\b", words):
        return "MORE_THAN"
    if re.match(r"(?:less than|under|up to|no more than|at most|nearly|almost)\b", words):
        return "LESS_THAN"
    return "APPROX" if re.match(r"(?:about|around|approximately|roughly|some)\b", words) else None


def range_of_units(match: Match) -> Reading | None:
    """ "two to three weeks", "12 to 18 months": at least the shorter (TIMEX3 has no value for a length between two)."""
    unit = unit_of(match["unit"])
    least, most = number(match["n"]), number(match["n_more"])
    if unit not in UNITS or least is None or most is None or least >= most:
        return None
    why = f"a length of time between {match['n']} and {match['n_more']} {match['unit']}, not a date"
    return Reading(DURATION, duration_value(least, unit), mod="EQUAL_OR_MORE", dates=False, why=why)


def vague_length(match: Match) -> Reading:
    """ "for some time", "after a while"."""
    return Reading(DURATION, "PXX", dates=False, why="a length of time that nothing measures")


def part_of_century(match: Match) -> Reading | None:
    """ "a quarter of a century", "half-century"."""
    years = 25 if match["n"] == "quarter" else 50
    return Reading(DURATION, f"P{years}Y", mod=_compared(match["compare"]), dates=False, why="a length of time, not a date")


def two_lengths(match: Match) -> Reading | None:
    """ "two years and twenty days" as one length."""
    first, more = number(match["n"]), number(match["n_more"])
    if first is None or more is None:
        return None
    one, other = duration_value(first, unit_of(match["unit"])), duration_value(more, unit_of(match["unit_more"]))
    if one.startswith("PT") != other.startswith("PT"):
        return None
    return Reading(
        DURATION, one + other.removeprefix("PT" if other.startswith("PT") else "P"), dates=False, why="a length of time, not a date"
    )


def every_part(match: Match) -> Reading | None:
    """ "every morning"."""
    return Reading(SET, f"XXXX-XX-XXT{DAY_PARTS[match['daypart']]}", dates=False, why="again and again, not a date")


def weekday_parts(match: Match) -> Reading | None:
    """ "Thursday evenings"."""
    value = f"XXXX-WXX-{weekday_of(match['weekday']) + 1}T{DAY_PARTS[match['daypart']]}"
    return Reading(SET, value, dates=False, why="again and again, not a date")


def every_other(match: Match) -> Reading | None:
    """ "every other week": every two."""
    return Reading(SET, duration_value(2, unit_of(match["unit"])), dates=False, why="again and again, not a date")


def every_few(match: Match) -> Reading | None:
    """ "every few hours"."""
    return Reading(SET, duration_value(None, unit_of(match["unit"])), dates=False, why="again and again, not a date")


def every(match: Match) -> Reading | None:
    """ "every day", "each Thursday", "twice a week", "per month"."""
    if match["weekday"]:
        return Reading(SET, f"XXXX-WXX-{weekday_of(match['weekday']) + 1}", dates=False, why="again and again, not a date")
    if match["month"]:
        return Reading(SET, f"XXXX-{month_of(match['month']):02}", dates=False, why="again and again, not a date")
    if match["season"]:
        return Reading(SET, f"XXXX-{SEASON_LABEL[SEASONS[match['season']]]}", dates=False, why="again and again, not a date")
    unit = unit_of(match["unit"])
    return Reading(SET, duration_value(number(match["n"]) if match["n"] else 1, unit), dates=False, why="again and again, not a date")


def reference(value: str, *, dates: bool = False, why: str = "") -> Reader:
    """now, recently, soon: PRESENT_REF, PAST_REF, FUTURE_REF."""
    return lambda match: Reading(DATE, value, dates=dates, why=why or "too vague for a date", confidence=0.5 if dates else 1.0)
