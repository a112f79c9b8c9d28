"""Rules that every language gets from its word lists for times that are put together from two: "May last year", "the second week of March".

The first half of 2019, the 15th of next month, at nine yesterday evening, within two weeks, the middle of November where the part stands
behind its whole. A rule that needs a word list which the language has not is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from timeline import patterns as re
from timeline.languages.vocabulary import Vocabulary
from timeline.model import Grain
from timeline.times import readers
from timeline.times.reading import Reading
from timeline.times.rule import Match, Reader, Rule

MakeRules = Callable[[str, str, Reader], Iterable[Rule]]
_SMALL = r"(?: [^\W\d_]{1,3})?"  # a small word between two parts, whatever it is: "v", "in the", "w"
_DAY_BEHIND = r"(?P<day>{DAY})(?!\d|[.,:]\d|%)"


def composed(of: Vocabulary, rule: MakeRules, between: str, suffix: str) -> Iterator[Rule]:
    """The rules; `between` may stand between day, month and year, and `suffix` behind a year."""
    glue, year = glue_of(of, between), rf"(?P<year>{{YEAR}}){suffix}"
    which_year, which_month = which(of, "year"), which(of, "month")
    yield from _years(of, rule, glue, between, which_year)
    yield from _halves(of, rule, glue, year, which_year)
    yield from _halves_of_long(of, rule, glue)
    yield from _weeks(of, rule, glue, year, (which_year, which_month))
    yield from _days(of, rule, glue, which_month)
    yield from _edges(rule, glue, year, which_year, which_month)
    yield from _days_with_clock(of, rule)
    yield from _hours_of_range(of, rule)
    yield from _codes(rule)
    if of.setting("parts_behind", "no") == "yes":
        yield from _parts_behind(of, rule, glue, year)


def glue_of(of: Vocabulary, between: str) -> str:
    """What may stand between two parts of a time: nothing but "の" in Japanese, "of", "v", a comma in languages with spaces."""
    if of.setting("spaced", "yes") == "no":
        return rf"(?: ?(?:{'|'.join(map(re.escape, of.forms('of'))) or '(?!)'}))? ?"
    return rf"{ending_of(of)}(?:{between}|,?{_SMALL} )"


def ending_of(of: Vocabulary, *keys: str) -> str:
    """A pattern for the ending that a word of time may bear (of `keys`, else any): "Mayıs'ın", "2018'den"; "" where there are none."""
    forms = sorted({form for key in keys or ("owning", "others") for form in of.forms("endings", key)})  # the same in every process
    endings = sorted(forms, key=len, reverse=True)
    return rf"(?:{'|'.join(map(re.escape, endings))})?" if endings else ""


def which(of: Vocabulary, unit: str) -> str:
    """A pattern for last, this or next year (or month): as one phrase, or as a step beside the unit."""
    name = unit.upper()
    ways = [f"{{{name}_PHRASE}}"] if any(of.forms("phrases", f"{step} {unit}") for step in (-1, 0, 1)) else []
    if of.tables.get("steps"):
        gap = " ?" if of.setting("spaced", "yes") == "no" else " "
        ways += [rf"{{STEP}}{gap}{{{name}_UNIT}}", rf"{{{name}_UNIT}}{gap}{{STEP}}"]
    if any(of.forms("told", f"{step} {unit}") for step in (-1, 0, 1)):
        ways.append(f"{{TOLD_{name}}}")
    return rf"(?:{'|'.join(ways)})" if ways else "(?!)"


def _years(of: Vocabulary, rule: MakeRules, glue: str, between: str, which_year: str) -> Iterator[Rule]:
    """A month, a season or a quarter of last, this or next year."""
    year, read = rf"(?P<which>{which_year})", readers.month_of_unit
    part = r"(?:(?P<part>{PART}) )?" if of.all("parts") else ""
    yield from rule("month-of-which-year", rf"{part}(?:(?P<day>{{DAY}}){between})?(?P<month>{{MONTH}}){glue}{year}", read)
    yield from rule("which-year-month", rf"{year}{glue}(?:(?P<day>{{DAY}}){between})?(?P<month>{{MONTH}})", read)
    yield from rule("which-year-month-day", rf"{year}{glue}(?P<month>{{MONTH}}) {_DAY_BEHIND}", read)
    yield from rule("season-of-which-year", rf"(?P<season>{{SEASON}}){glue}{year}", read)
    yield from rule("which-year-season", rf"{year}{glue}(?P<season>{{SEASON}})", read)
    quarter = r"(?P<quarter>(?:{ORDINAL}|[1-4](?:-?[^\W\d_]{0,3}|\.)) ?{QUARTER_UNIT})"
    yield from rule("quarter-of-which-year", rf"{quarter}{glue}{year}", read)
    yield from rule("which-year-quarter", rf"{year}{glue}{quarter}", read)
    yield from rule("year-quarter", rf"(?P<year>{{YEAR}})(?:{glue}|[^\W\d_]? ?){quarter}", readers.quarter)


def _halves(of: Vocabulary, rule: MakeRules, glue: str, year: str, which_year: str) -> Iterator[Rule]:
    """A half of a year or of a month."""
    half = r"(?P<half>{HALF})"
    yield from rule(
        "half-of-year", rf"{half}{glue}(?:{_YEAR_UNIT}{glue})?{year}" if of.forms("units", "year") else rf"{half}{glue}{year}", readers.half
    )
    yield from rule("year-half", rf"{year}{glue}{half}", readers.half)
    yield from rule("half-of-which-year", rf"{half}{glue}(?P<which>{which_year})", readers.half)
    yield from rule("which-year-half", rf"(?P<which>{which_year}){glue}{half}", readers.half)
    yield from rule("half-year-alone", r"(?P<half>{HALF_YEAR})", readers.half)
    yield from rule("half-of-month", rf"{half}{glue}(?P<month>{{MONTH}})", readers.half_of(readers.month))
    yield from rule("month-half", rf"(?P<month>{{MONTH}}){glue}{half}", readers.half_of(readers.month))


def _halves_of_long(of: Vocabulary, rule: MakeRules, glue: str) -> Iterator[Rule]:
    """A half of a century or of ten years, in either order."""
    half, read, tens = r"(?P<half>{HALF})", readers.half_of(readers.decade), r"(?P<decade>'?[1-9]0|(?:1\d|20)\d0)"
    behind = rf"(?:{_OF_NUMBER}|{_any(of.forms('ordinal_marks')) or '(?!)'})"
    numbered = rf"(?P<century>[ivx]{{1,5}}|\d{{1,2}}|{{ORDINAL}}){behind} ?{{CENTURY_UNIT}}"
    for name, whole, reading in (
        ("century", numbered, readers.half_century),
        (
            "unit-century",
            rf"{{CENTURY_UNIT}}(?:{glue}| [^\W\d_]{{1,3}}-)(?P<century>[ivx]{{1,5}}|\d{{1,2}}|{{ORDINAL}}){behind}",
            readers.half_century,
        ),
        ("decade", rf"{tens}[ -]?{{DECADE_AFTER}}", read),
        ("decade-before", rf"{{DECADE_BEFORE}} {tens}(?:-?[^\W\d_]{{1,3}}|\.)?", read),
    ):
        yield from rule(f"half-of-{name}", rf"{half}{glue}{whole}", reading)
        yield from rule(f"{name}-half", rf"{whole}{glue}{half}", reading)


_YEAR_UNIT = "{YEAR_UNIT}"
_OF_NUMBER = r"(?:\.|-?[^\W\d_]{0,3}|-lea)"  # what ends an ordinal in figures: "19.", "19th", "XIX-lea"


def _weeks(of: Vocabulary, rule: MakeRules, glue: str, year: str, whiches: tuple[str, str]) -> Iterator[Rule]:
    """The n-th week or weekday of a month, the n-th week of a year."""
    week, read = r"(?P<nth>{ORDINAL}) {WEEK_UNIT}", readers.week_of_month
    month, day = r"(?P<month>{MONTH})", r"(?P<nth>{ORDINAL}) (?P<weekday>{WEEKDAY})"
    yield from rule("week-of-month", rf"{week}{glue}{month}(?:{glue}{year})?", read)
    yield from rule("month-week", rf"{month}(?:{glue}{year})?{glue}{week}", read)
    yield from rule("year-month-week", rf"{year}{glue}{month}{glue}{week}", read)
    yield from rule("week-of-year", rf"{week}{glue}{year}", read)
    yield from rule("year-week", rf"{year}{glue}{week}", read)
    for name, one in zip(("year", "month"), whiches, strict=True):
        yield from rule(f"week-of-which-{name}", rf"{week}{glue}(?P<which>{one})", read)
        yield from rule(f"which-{name}-week", rf"(?P<which>{one}){glue}{week}", read)
    yield from rule("which-year-month-week", rf"(?P<which>{whiches[0]}){glue}{month}{glue}{week}", read)
    for name, one in zip(("year", "month"), whiches, strict=True):
        of_week = rf"(?P<which>{one}){glue}(?:{month}{glue})?{week}" if name == "year" else rf"(?P<which>{one}){glue}{week}"
        yield from rule(f"which-{name}-week-weekday", rf"{of_week}{glue}(?P<weekday>{{WEEKDAY}})", readers.weekday_within(read))
    yield from rule(
        "month-week-weekday", rf"{month}(?:{glue}{year})?{glue}{week}{glue}(?P<weekday>{{WEEKDAY}})", readers.weekday_within(read)
    )
    yield from rule("month-weekday", rf"{month}(?:{glue}{year})?{glue}{day}", readers.nth_weekday)
    yield from rule("year-month-weekday", rf"{year}{glue}{month}{glue}{day}", readers.nth_weekday)
    yield from rule("which-month-weekday", rf"(?P<which>{whiches[1]}){glue}{day}", readers.nth_weekday)
    yield from rule("weekday-of-which-month", rf"{day}{glue}(?P<which>{whiches[1]})", readers.nth_weekday)


def _days(of: Vocabulary, rule: MakeRules, glue: str, which_month: str) -> Iterator[Rule]:
    """A day of last, this or next month; a time of day on a named day; within so many units; two lengths away; noon and midnight."""
    count = r"(?P<n>{NUMBER}) ?(?P<unit>{UNIT})"
    yield from rule("day-of-which-month", rf"(?P<day>{{DAY}}){glue}(?P<which>{which_month})", readers.day_of_which_month)
    yield from rule("which-month-day", rf"(?P<which>{which_month}){glue}{_DAY_BEHIND}", readers.day_of_which_month)
    plus = rf"(?<=\+)(?P<ahead>{count})"
    yield from rule("plus-lengths", rf"{plus} (?P<n_more>{{NUMBER}}) ?(?P<unit_more>{{UNIT}})", readers.alone(readers.two_lengths_away))
    yield from rule("plus-length", plus, readers.alone(readers.from_now))
    hours_before = rf"(?<!\w)(?:{_any((*of.forms('sides', 'since'), *of.forms('range', 'between'))) or '(?!)'}) \d\d?(?:[.:]\d\d)? $"
    yield from rule(
        "within", rf"{{WITHIN}} {count}", readers.unless(readers.within, before=re.compile(hours_before))
    )  # "od 10 do 12 hodin"
    yield from rule("within-behind", rf"{count} ?{{WITHIN_BEHIND}}", readers.within)
    two = (
        rf"{count}(?: (?:{{LINK}}))? (?P<n_more>{{NUMBER}}) ?(?P<unit_more>{{UNIT}})"
        if of.all("range")
        else (rf"{count} (?P<n_more>{{NUMBER}}) ?(?P<unit_more>{{UNIT}})")
    )
    yield from rule("two-lengths-ago", rf"{two} ?{{AGO_AFTER}}", readers.two_lengths_away)
    yield from rule("ago-dayword", rf"{{AGO}} {count},?{_SMALL} (?P<dayword>{{DAYWORD}})", readers.ago_to)
    yield from rule("ago-after-dayword", rf"{count} ?{{AGO_AFTER}}{_SMALL} (?P<dayword>{{DAYWORD}})", readers.ago_to)
    yield from rule("ago-two-lengths", rf"{{AGO}} {two}", readers.two_lengths_away)
    yield from rule("two-lengths-ahead", rf"{two} ?(?P<ahead>{{AHEAD_AFTER}})", readers.two_lengths_away)
    yield from rule("ahead-two-lengths", rf"(?P<ahead>{{AHEAD}}) {two}", readers.two_lengths_away)
    named = r"(?P<time>{CLOCK_NAME})"
    yield from rule("clock-name", named, readers.clock)
    yield from rule("dayword-clock-name", rf"(?P<dayword>{{DAYWORD}}),? {named}", readers.clock)
    yield from rule("weekday-clock-name", rf"(?P<weekday>{{WEEKDAY}}),? {named}", readers.clock)
    at = "".join(f"|{{{name}}}" for name, forms in (("AT", of.forms("at")), ("HOUR_BEFORE", of.forms("hours", "before"))) if forms)[1:]
    time = (
        rf"(?:(?:{at})\.? )?(?P<time>(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)(?![.,:]?\d|%)"
        if at
        else (r"(?P<time>(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)(?![.,:]?\d|%)")
    )
    hours = " ?{HOUR_AFTER}" if of.forms("hours", "after") else ""
    yield from rule("part-alone", r"(?P<daypart>{PART_ALONE})", readers.part_of_told)
    step = r"(?P<which>{STEP})"
    yield from rule("step-weekday-part", rf"{step} (?P<weekday>{{WEEKDAY}}) ?(?P<daypart>{{DAYPART}})", _in_part(readers.last_named))
    for name, group in (("dayword", "DAYWORD"), ("weekday", "WEEKDAY")):
        day = rf"(?P<{name}>{{{group}}})"
        yield from rule(f"{name}-part-clock", rf"{day},?{_SMALL} (?P<daypart>{{DAYPART}}),? {time}(?:{hours})?", readers.clock)
        if hours:
            yield from rule(f"{name}-clock-hours", rf"{day},?{_SMALL} {time}{hours}", readers.clock)


def weekday_of_phrase(match: Match) -> Reading | None:
    """ "下周一", "다음 주 월요일": a weekday of the week that a phrase names."""
    weeks, index = match.vocabulary.phrases[match["phrase"]][1], match.vocabulary.weekday(match["weekday"])
    return readers.weekday_in(weeks, index)


def _codes(rule: MakeRules) -> Iterator[Rule]:
    """Quarters, half-years and weeks by their code or number, as tables and reports write them: "Q1 2019", "2019-H2", week 31."""
    year = r"(?P<year>{YEAR})"
    yield from rule("quarter-code", rf"(?P<quarter>q[1-4])[ /-]?{year}", readers.quarter)
    yield from rule("year-quarter-code", rf"{year}[ /-]?(?P<quarter>q[1-4])", readers.quarter)
    yield from rule("half-code", rf"h(?P<half>[12])[ /-]?{year}", readers.half)
    yield from rule("year-half-code", rf"{year}[ /-]?h(?P<half>[12])", readers.half)
    week = r"(?P<week>5[0-3]|[1-4]\d|0?[1-9])"
    yield from rule("week-number", rf"{{WEEK_BEFORE}} ?{week}(?!\d|[.,:]\d)", readers.week_number)
    yield from rule("number-of-week", rf"(?<![\d.,:]){week} ?{{WEEK_AFTER}}", readers.week_number)


def _in_part(read: Reader) -> Reader:
    """`read`, in the part of the day that stands beside it."""

    def reading(match: Match) -> Reading | None:
        found, code = read(match), match.vocabulary.day_part(match["daypart"])
        return readers.in_day_part(found, code) if found is not None and code else found

    return reading


def _edges(rule: MakeRules, glue: str, year: str, which_year: str, which_month: str) -> Iterator[Rule]:
    """The first and the last day of a month or a year, in either order."""
    edge, month = r"(?P<edge_day>{EDGE_DAY})", r"(?P<month>{MONTH})"
    for name, whole, read in (
        ("month", month, readers.month),
        ("month-year", rf"{month}{glue}{year}", readers.month_year),
        ("year-month", rf"{year}{glue}{month}", readers.month_year),
        ("year", year, readers.year),
        ("which-year", rf"(?P<which>{which_year})", readers.unit_of_step(Grain.YEAR)),
        ("which-month", rf"(?P<which>{which_month})", readers.unit_of_step(Grain.MONTH)),
        ("which-year-month", rf"(?P<which>{which_year}){glue}{month}", readers.month_of_unit),
    ):
        yield from rule(f"{name}-edge", rf"{whole}{glue}{edge}", readers.edge_day_of(read))
        yield from rule(f"edge-{name}", rf"{edge}{glue}{whole}", readers.edge_day_of(read))


def _days_with_clock(of: Vocabulary, rule: MakeRules) -> Iterator[Rule]:
    """A time of day on a weekday of last, this or next week."""
    marks = [f"{{{name}}}" for name, forms in (("AT", of.forms("at")), ("HOUR_BEFORE", of.forms("hours", "before"))) if forms]
    part = r"(?:,? ?(?P<daypart>{DAYPART}))?" if of.all("day_parts") else ""
    before = rf"(?: (?:{'|'.join(marks)}))\.?" if marks else ""
    behind = r" ?{HOUR_AFTER}" if of.forms("hours", "after") else ""
    time = r" (?P<time>(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)(?![.,:]?\d|%)"
    weekday, step = r"(?P<weekday>{WEEKDAY})", r"(?P<which>{STEP})"
    for name, day, read in (
        ("step-weekday", rf"{step} {weekday}", readers.last_named),
        ("weekday-step", rf"{weekday} {step}", readers.last_named),
        ("week-phrase-weekday", rf"(?P<phrase>{{WEEK_PHRASE}}),?{_SMALL} {weekday}", weekday_of_phrase),
        ("week-step-weekday", rf"{step} {{WEEK_UNIT}},?{_SMALL} {weekday}", readers.weekday_of_week),
    ):
        if before:
            yield from rule(f"{name}-at-clock", rf"{day},?{part}{before}{time}", readers.clock_on(read))
        if behind:
            yield from rule(f"{name}-clock-hours", rf"{day},?{_SMALL}{part}{time}{behind}", readers.clock_on(read))


def _hours_of_range(of: Vocabulary, rule: MakeRules) -> Iterator[Rule]:
    """The bare one of two hours: the first of "from 10 to 12 o'clock", the second of "kl. 10 til 12"."""
    links, marks = (*of.forms("range", "link"), *of.forms("range", "and")), of.forms("hours", "before")
    opened = (*of.forms("sides", "since"), *of.forms("range", "between"))
    link = rf"(?: ?- ?| (?:{_any(links)}) )"
    hour = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
    behind = [*(["{HOUR_AFTER}"] if of.forms("hours", "after") else []), *(["(?P<daypart>{DAYPART})"] if of.all("day_parts") else [])]
    if opened and behind:
        first = rf"(?<![\d.,:])(?P<time>{hour})(?={link}{hour} ?(?:{'|'.join(behind)}))"
        opener = re.compile(rf"(?<!\w)(?:{_any(opened)}) $")
        yield from rule("hour-of-range", first, readers.only_after(readers.clock, opener))
    if marked := [form for form in marks if len(form) > 1]:
        before = re.compile(rf"(?<!\w)(?:{_any(marked)})\.? ?{hour}{link}$")
        last = rf"(?P<time>{hour})(?![.,:]?\d|%)(?! (?:{{UNIT}}))"
        yield from rule("hour-ends-range", last, readers.only_after(readers.clock, before))


def _any(forms: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(sorted(forms), key=len, reverse=True)))


def _parts_behind(of: Vocabulary, rule: MakeRules, glue: str, year: str) -> Iterator[Rule]:
    """Early, mid, the end of, where the language puts them behind the whole: "11月半ば", "पिछले साल के अंत में"."""
    part = rf"{glue}(?P<part>{{PART}})"
    yield from rule("year-month-part", rf"{year}{glue}(?P<month>{{MONTH}}){part}", readers.month_year)
    yield from rule("month-part", rf"(?P<month>{{MONTH}}){part}", readers.month)
    yield from rule("month-year-part", rf"(?P<month>{{MONTH}}){glue}{year}{part}", readers.month_year)
    yield from rule("year-part", rf"{year}{part}", _sure_year)
    yield from rule(
        "century-part",
        rf"(?P<century>[ivx]{{1,5}}|\d{{1,2}})(?:\.|{_any(of.forms('ordinal_marks')) or '(?!)'})? ?{{CENTURY_UNIT}}{part}",
        readers.century,
    )
    yield from rule("decade-part", rf"(?P<decade>'?[1-9]0|(?:1\d|20)\d0)[ -]?{{DECADE_AFTER}}{part}", readers.decade)
    yield from rule("phrase-part", rf"(?P<phrase>{{PHRASE}}){part}", _long_phrase)
    yield from rule("step-unit-part", rf"(?P<which>{{STEP}}) (?P<unit>{{UNIT}}){part}", readers.this_unit)


def _sure_year(match: Match) -> Reading | None:
    """A year with its part, where the number counts nothing."""
    return None if match.found.group("part") is None else readers.year(match)


def _long_phrase(match: Match) -> Reading | None:
    """The part of a month or a year that a phrase names; a day has none that would narrow it."""
    unit = match.vocabulary.phrases[match["phrase"]][0]
    return None if unit.value == "day" else readers.phrase(match)
