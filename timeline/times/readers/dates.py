"""Readers of dates that are complete in themselves: days, months, years, decades, centuries, with or without an era."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model import (
    MINUTES_A_DAY,
    Against,
    Contradiction,
    Grain,
    Interval,
    Trait,
    civil,
    days_in_month,
    instant,
    shift,
    weekday,
)
from timeline.times.readers.groups import DATE, day_or_none, era_year, is_capital, is_month, modifiers, written_fields, year_named
from timeline.times.readers.yearly import days_in_numbers, yearly
from timeline.times.reading import (
    AnchorType,
    Direction,
    Reading,
    always,
    astronomical,
    dated,
    day_interval,
    month_interval,
    unit_at,
    with_part,
)
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader

_WIDEST_SPLIT = 30  # years; a wider pair is something else
_LAST_YEAR = 9999
_FULL_YEAR, _LONGEST_MONTH = 4, 31  # digits, days
_HALF_A_MONTH, _MONTHS_A_YEAR = 15 * MINUTES_A_DAY, 12
_DAY_CLASH = (Contradiction(Against.WEEKDAY),)


def full_date(match: Match) -> Reading | None:
    """Day, month and year in any order; the weekday, if there is one, is checked against the date."""
    if not is_month(match):
        return None
    day = match.vocabulary.ordinal(match["day"])
    year, short = year_named(match)
    if day is None or year is None:
        return None
    if match["era"] or year < 1000:
        fields_month, fields_day, fields_year = match.vocabulary.month(match["month"]), day, era_year(match, year)
    else:
        if 28 < day <= 31 and day > days_in_month(year, match.vocabulary.month(match["month"])):
            return Reading(DATE, f"{year:04}-{match.vocabulary.month(match['month']):02}", why=Why.NO_SUCH_DAY, confidence=0.0)
        fields = written_fields(match, f"{day} {match['month'].rstrip('.')} {year}")
        if fields is None or fields.year is None or fields.month is None or fields.day is None:
            return None
        fields_month, fields_day, fields_year = fields.month, fields.day, fields.year
    interval = day_interval(fields_year, fields_month, fields_day)
    why = Why.DAY_NAMED
    if match["weekday"] and weekday(interval.first) != match.vocabulary.weekday(match["weekday"]):
        return replace(dated(interval, why=why, confidence=0.6), against=_DAY_CLASH)
    reading = dated(interval, part=match.vocabulary.part(match["part"]), about=match.vocabulary.is_about(match["about"]), why=why)
    return reading.having(Trait.SHORT_YEAR) if short else reading


def roman_number(word: str) -> int | None:
    """ "xix" as 19, for what is written so: months, centuries."""
    values = [{"i": 1, "v": 5, "x": 10}[letter] for letter in word]
    total = sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
    return total if re.fullmatch(r"x{0,3}(?:ix|iv|v?i{0,3})", word) and total else None


def roman_date(match: Match) -> Reading | None:
    """ "30.XI.1916": a day with the number of its month in Roman numerals, which only capitals show."""
    month = roman_number(match["month"]) if match.original_of("month").isupper() else None
    interval = day_or_none(int(match["year"]), month, int(match["day"])) if month else None
    return dated(interval, why=Why.DAY_NAMED_ROMAN_MONTH) if interval else None


def in_short_year(match: Match) -> Reading | None:
    """ "im Frühjahr 45", "Mai 68": a month or a season of a year of two digits."""
    year = match.vocabulary.year(f"'{match['year']}")
    if year is None or not is_capital(match, "month" if match["month"] else "season"):
        return None
    if match["month"]:
        interval = month_interval(year, match.vocabulary.month(match["month"]))
    else:
        interval = unit_at(instant(year, match.vocabulary.season(match["season"])), Grain.SEASON)
    return dated(interval, part=match.vocabulary.part(match["part"]), why=Why.NAMED_WITH_YEAR).having(Trait.SHORT_YEAR, Trait.OF_OUR_TIME)


def iso_date(match: Match) -> Reading | None:
    """An ISO 8601 calendar date, with or without a time of day."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= _LONGEST_MONTH):
        return None
    if day > days_in_month(year, month):
        return Reading(DATE, f"{year:04}-{month:02}", why=Why.NO_SUCH_DAY, confidence=0.0)
    why = Why.DAY_NAMED_ISO
    if match["hour"]:
        hour, minute = int(match["hour"]), int(match["minute"])
        if hour > 23:
            return None
        start = instant(year, month, day, hour, minute)
        return dated(unit_at(start, Grain.MINUTE), why=why)
    return dated(day_interval(year, month, day), why=why)


def iso_month(match: Match) -> Reading | None:
    """ "2012-09", "11/2012": a month in numbers."""
    return dated(month_interval(int(match["year"]), int(match["month"])), why=Why.MONTH_NAMED_IN_NUMBERS)


def split_year(match: Match) -> Reading | None:
    """ "1190/85 BC", "478/7 BC": two years beside each other, the second with its last digits alone."""
    first, end = match["year"], match["year_end"]
    last = first[: len(first) - len(end)] + end if len(end) < len(first) else end
    before_christ = match.vocabulary.is_before_christ(match["era"])
    years = sorted(astronomical(int(one), before_christ=before_christ) for one in (first, last))
    start, stop = unit_at(instant(years[0]), Grain.YEAR), unit_at(instant(years[1]), Grain.YEAR)
    if years[1] - years[0] > _WIDEST_SPLIT or start == stop:
        return None
    return dated(Interval(start.first, stop.last, Grain.YEAR, approximate=match.vocabulary.is_about(match["about"])), why=Why.YEARS_NAMED)


def numeric_date(match: Match) -> Reading | None:
    """5/6/2016: both orders where both are dates; the document decides between them (resolve.py)."""
    one, two, year = int(match["one"]), int(match["two"]), match.vocabulary.year(match["year"])
    if year is None:
        return None
    short = len(match["year"].lstrip("'")) == 2
    of_two_digits = (Trait.SHORT_YEAR, Trait.OF_OUR_TIME) if short else ()
    if len(match["year"]) == 2:
        year += 1900 if year >= 35 else 2000
    if short and match.vocabulary.date_order == "YMD":  # "25.07.15" in Korean
        found = day_or_none(one + (1900 if one >= 35 else 2000), two, int(match["year"].lstrip("'")))
        if found is not None:
            return dated(found, why=Why.ONE_ORDER, traits=frozenset({Trait.SHORT_YEAR}))
    month_first = day_or_none(year, one, two)
    day_first = day_or_none(year, two, one)
    months_first = match.vocabulary.date_order == "MDY"
    usual, other = (month_first, day_first) if months_first else (day_first, month_first)
    chosen = usual or other
    if chosen is None:
        return _no_day_in_numbers(match, one, two, year)
    if usual is None or other is None or usual == other:
        return dated(
            chosen,
            why=Why.ONE_ORDER,
            traits=frozenset({Trait.EITHER_ORDER, *of_two_digits}),
        )
    traits = {Trait.EITHER_ORDER, *of_two_digits, *([] if months_first else [Trait.DAY_FIRST])}
    return dated(chosen, why=Why.DATE_IN_NUMBERS, confidence=0.6, other=always(other), traits=frozenset(traits))


def _no_day_in_numbers(match: Match, one: int, two: int, year: int) -> Reading | None:
    """A date in numbers that no calendar has, "31/02/2016"; nothing where its numbers may number something else: "12.0.2016", "1.2.13"."""
    months = [month for month in (one, two) if 1 <= month <= _MONTHS_A_YEAR]
    if len(match["year"]) < _FULL_YEAR or not (1 <= one <= _LONGEST_MONTH and 1 <= two <= _LONGEST_MONTH):
        return None
    value = f"{year:04}-{months[0]:02}" if len(months) == 1 else f"{year:04}"
    return Reading(DATE, value, why=Why.NO_SUCH_DAY, confidence=0.0)


def month_day_in_numbers(match: Match, day_first: bool | None = None) -> Reading | None:
    """ "15/2": a day without its year, in the order of the language where both orders give one, unless the text has shown its own."""
    if day_first is None:
        day_first = match.vocabulary.date_order == "DMY"
    fitting = next(iter(days_in_numbers(match, day_first)), None)
    return yearly(*fitting, None, False, Why.DAY_AND_MONTH_IN_NUMBERS).having(Trait.DAY_OF_MONTH) if fitting else None


def month_year(match: Match) -> Reading | None:
    """ "May 2016", "early May 2016", "the end of September 480 BC"."""
    if not is_month(match):
        return None
    year, short = year_named(match)
    if year is None:
        return None
    if match["era"] or year < 1000:
        month, year = match.vocabulary.month(match["month"]), era_year(match, year)
    else:
        fields = written_fields(match, f"{match['month'].rstrip('.')} {year}")
        if fields is None or fields.month is None or fields.year is None:
            return None
        month, year = fields.month, fields.year
    part, about = modifiers(match)
    reading = dated(month_interval(year, month), part=part, about=about, why=Why.MONTH_NAMED)
    return reading.having(Trait.SHORT_YEAR, Trait.OF_OUR_TIME) if short else reading


def short_year(match: Match) -> Reading | None:
    """ "nell'86", "il '92", "en 68": a year by its last two digits, in the century nearest to the text's own time."""
    value, _ = year_named(match)
    if value is None:
        return None
    part, about = modifiers(match)
    reading = dated(unit_at(instant(value), Grain.YEAR), part=part, about=about, why=Why.LAST_DIGITS, confidence=0.85)
    return reading.having(Trait.YEAR_ALONE, Trait.SHORT_YEAR, Trait.OF_OUR_TIME)


def old_year(match: Match) -> Reading | None:
    """ "in 308" in a text that has named years before Christ: of their era, if it lies near (years.py knows)."""
    reading = year(match)
    return replace(reading, histories=True, confidence=0.7).having(Trait.OLD_YEAR) if reading else None


def year(match: Match) -> Reading | None:
    """A year, with or without era, early/mid/late and "about"."""
    value = match.vocabulary.year(match["year"].replace(",", ""))
    if value is None:
        return None
    part, about = modifiers(match)
    if value > _LAST_YEAR:
        return Reading(DATE, "XXXX", why=Why.YEAR_OUT_OF_RANGE, confidence=0.0)
    try:
        interval = unit_at(instant(era_year(match, value)), Grain.YEAR)
    except ValueError:
        return None
    explained = match.vocabulary.is_before_christ(match["era"]) and interval.first == instant(-43)
    why = Why.YEAR_NAMED_WITH_ERA if explained else Why.YEAR_NAMED
    reading = dated(interval, part=part, about=about, why=why).having(Trait.YEAR_ALONE)
    return reading.having(Trait.SHORT_YEAR) if match["year"].startswith("'") else reading


def year_of_range(match: Match) -> Reading | None:
    """The short second year of "1914-18": in the century of the first."""
    first = int(match.found.string[match.found.start() - 5 : match.found.start() - 1])
    last = first // 100 * 100 + int(match["year"])
    if last <= first or re.match(r"/\w", match.after(2)):  # "2014/24/EU"
        return None
    return dated(unit_at(instant(last), Grain.YEAR), why=Why.END_OF_RANGE_FROM.of(first=str(first)))


def day_of_range(match: Match) -> Reading | None:
    """The bare day of "3–5 May" or "May 2-5": of the month (and year) that the other end names."""
    day, month_name = match.vocabulary.ordinal(match["day"]), match["month"] or match["month_before"]
    if day is None or not month_name:
        return None
    month, year = match.vocabulary.month(month_name), match.vocabulary.year(match["year"]) if match["year"] else None
    why = Why.MONTH_OF_OTHER_END
    if year is not None:
        found = day_or_none(year, month, day)
        return dated(found, why=why) if found else None
    if not 1 <= day <= 31:
        return None
    return yearly(month, day, None, False, why).having(Trait.DAY_OF_MONTH)


def half_century(match: Match) -> Reading | None:
    """ "the first half of the nineteenth century": its fifty years; the TIMEX3 value stays that of the century."""
    whole = century(match)
    if whole is None or whole.place is None:
        return None
    found = whole.place(0, Direction.PAST)
    middle = shift(found.first, 50, Grain.YEAR)
    first, last = (found.first, middle) if match.vocabulary.ordinal(match["half"]) == 1 else (middle, found.last)
    return dated(Interval(first, last, Grain.YEAR, named=str(found)), why=Why.FIFTY_YEARS)


def half_of(whole: Reader) -> Reader:
    """The first or second half of a time that `whole` reads: "the second half of June", "the first half of the eighties".

    The TIMEX3 value stays that of the whole.
    """

    def read(match: Match) -> Reading | None:
        reading, first_half = whole(match), match.vocabulary.ordinal(match["half"]) == 1
        if reading is None or reading.place is None:
            return None
        place_whole = reading.place

        def place(anchor: int, direction: Direction) -> Interval:
            found = place_whole(anchor, direction)
            months = {Grain.MONTH: 0, Grain.YEAR: 6, Grain.DECADE: 60, Grain.CENTURY: 600}.get(found.grain, 0)
            if found.grain is Grain.YEAR:
                months *= civil(found.last)[0] - civil(found.first)[0]  # the 1800s are a hundred years
            middle = shift(found.first, months, Grain.MONTH) if months else found.first + _HALF_A_MONTH
            first, last = (found.first, middle) if first_half else (middle, found.last)
            return Interval(first, last, Grain.YEAR if months > _MONTHS_A_YEAR else Grain.MONTH if months else Grain.DAY, named=str(found))

        return replace(reading, place=place, why=Why.HALF_OF.of(whole=reading.why), mod="START" if first_half else "END")

    return read


def decade(match: Match) -> Reading | None:
    """ "the 1990s", "the late '80s", "the nineteen-twenties", "the 460s BC", "the 1800s"."""
    part, about = modifiers(match)
    words = match["decade"]
    digits = re.search(r"\d+", words)
    if digits:
        value = int(digits.group())
        if len(digits.group()) <= 2:
            value += 1900
    else:
        tens, pieces = match.vocabulary.decades, words.replace("-", " ").split()
        if pieces[-1] not in tens:
            return None
        hundreds = match.vocabulary.number(" ".join(pieces[:-1])) if len(pieces) > 1 else 19
        if not hundreds:
            return None
        value = int(hundreds * 100 + tens[pieces[-1]])
    if match.vocabulary.is_before_christ(match["era"]):
        first, last = instant(-value - 8), instant(2 - value)
        return dated(Interval(first, last, Grain.YEAR, named=f"BC{value // 10:03}"), about=about, why=Why.TEN_YEARS)
    if value % 100 == 0 and len(digits.group() if digits else "") == 4 and value < 2000:
        interval = Interval(instant(value), instant(value + 100), Grain.YEAR, named=f"{value // 100}")
        why = Why.HUNDRED_OR_TEN
        return dated(interval, about=about, why=why, confidence=0.7, other=always(unit_at(instant(value), Grain.DECADE)))
    return dated(unit_at(instant(value), Grain.DECADE), part=part, about=about, why=Why.TEN_YEARS)


def decade_of_century(match: Match) -> Reading | None:
    """ "in den zwanziger Jahren des vorigen Jahrhunderts": of the century before the one in which it is said."""
    digits = re.search(r"\d+", match["decade_digits"])
    tens = int(digits.group()) if digits else match.vocabulary.decades.get(match["decade"])
    if tens is None or not 10 <= tens <= 90:
        return None
    offset, part = match.vocabulary.step(match["which"]).offset, match.vocabulary.part(match["part"])

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(instant((civil(anchor)[0] // 100 + offset) * 100 + tens), Grain.DECADE)

    why = Why.DECADE_COUNTED
    return Reading(DATE, "XXX", AnchorType.SPEECH, with_part(place, part), part.value if part else None, why=why, confidence=0.9,
                   grain=Grain.DECADE, chosen=True)  # fmt: skip


def century(match: Match) -> Reading | None:
    """ "the 19th century", "the early fifth century BC"; the 19th century is 1801 to 1900."""
    written = match["century"]
    if re.fullmatch("[ivx]+", written):
        value = roman_number(written) if match.original_of("century").isupper() else None
    else:
        value = match.vocabulary.ordinal(written)
    if not value or value > 30:
        return None
    part, about = modifiers(match)
    before = match.vocabulary.is_before_christ(match["era"])
    start = instant(-100 * value + 1) if before else instant(100 * (value - 1) + 1)
    return dated(unit_at(start, Grain.CENTURY), part=part, about=about, why=Why.HUNDRED_YEARS)


def ides(match: Match) -> Reading | None:
    """ "the Ides of March": the 15th of March, May, July and October, the 13th of the other months."""
    if not is_capital(match, "month"):
        return None
    month_number = match.vocabulary.month(match["month"])
    day, why = 15 if month_number in (3, 5, 7, 10) else 13, Why.MIDDLE_OF_ROMAN_MONTH
    value = match.vocabulary.year(match["year"]) if match["year"] else None
    if value is None:
        return yearly(month_number, day, None, False, why)
    return dated(day_interval(era_year(match, value), month_number, day), why=why)


def turn_of_century(match: Match) -> Reading:
    """ "the turn of the century": about the nearest year that ends in two noughts."""

    def place(anchor: int, direction: Direction) -> Interval:
        nearest_hundred = (civil(anchor)[0] + 50) // 100 * 100
        return replace(unit_at(instant(nearest_hundred), Grain.YEAR), approximate=True)

    return Reading(DATE, "XX00", AnchorType.CALENDAR, place, "APPROX", why=Why.NEAREST_CENTURY, confidence=0.7,
                   grain=Grain.YEAR, chosen=True)  # fmt: skip
