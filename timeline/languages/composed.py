"""Rules of dates that are put together from two, for languages whose folder gives the small words between: "week 12 of 2024".

The first ten days of March, the rest of the week, within two weeks, two weeks and three days ago, three days after Christmas, the 4th to
the 23rd of next month, the first to the third quarter: German, French, Spanish, Italian, Portuguese and Dutch build them alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from timeline import patterns as re
from timeline.times import readers
from timeline.times.reading import Reading
from timeline.times.rule import Match, Reader, Rule
from timeline.times.words import Unit

MakeRule = Callable[..., Rule]
NOTHING = r"(?!)"
_NAMED = "(?:(?P<month>{MONTH})|(?P<season>{SEASON})|(?P<weekday>{WEEKDAY}))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Joints:
    """The small words of one language, each an alternation as in a pattern, with the spaces that belong to them."""

    the: str = ""  # articles before the words, with a space behind
    the_day: str = ""  # the same before the number of a day, with the prepositions that hold one
    first: str  # "first" of several
    last: str
    coming: str = NOTHING  # "next", "last" of several, between their number and the unit
    coming_behind: str = NOTHING  # the same behind the unit: "tre mesi scorsi"
    nth: str = NOTHING  # which one of several: "third", "3rd", "last"
    on: str = NOTHING  # before the weekday of such a week, with the space
    parts: str = NOTHING  # the units that months and years have: day, week, month, weekend
    of: str  # between a part and its whole, with the spaces to both sides
    of_year: str  # between a month, a week, a quarter or a holiday and its year
    which_year: str  # "last year", "this year", "the year"
    which_month: str  # "next month"
    week: str = NOTHING  # before the number of a week that has its year
    sure_week: str = NOTHING  # the same, where nothing else is numbered so
    within: str = NOTHING  # what stands before the length, words without signs of a pattern
    in_note: str = NOTHING  # "in" before a length, which is of a time to come only in a note of nothing else: "en 5 minutos"
    rest: str = NOTHING  # "the rest of the"
    ago: tuple[str, str] = ("", "")  # before and behind "two weeks and three days"
    ahead: tuple[str, str] = (NOTHING, "")
    hour: str = NOTHING  # "the next hour", with the groups ``which`` and ``unit``
    quarter_hours: str = NOTHING  # "a quarter of an hour", behind the first of `ahead`
    joined: str  # "and"
    before: str  # between a length and the day that it is counted from
    after: str
    by: str = NOTHING  # "by", "until", "the year": before a year after 2099, which elsewhere is a count; words without signs of a pattern
    days: str = NOTHING  # "today", "tomorrow" and the like, as `TimeWords.day_words` has them
    today: str = NOTHING
    from_day: str = NOTHING  # "from", between a length and such a day: "three weeks from today"
    now: str = NOTHING  # "now", where it is one end of a range
    to_now: tuple[tuple[str, str], ...] = ()  # what stands before such a range and between its ends: ("between", "and"), ("from", "to")
    link: str  # "to", "and", a dash: between the ends of a range
    quarter: str  # the unit, behind its number
    weekday: str = r"[^\W\d_]{2,10}"  # a weekday at the front of a line, its abbreviations too, if a language has them among its words
    night: tuple[str, str] = (NOTHING, "")  # "in the night from", and "to" between its two weekdays
    day_after: str = NOTHING  # "the day after", the only word before a date or its noun: "the day after the vote of [24 April]"
    day_before: str = NOTHING
    between: str = NOTHING  # between the day and the month of a date, with the spaces
    which_before: str = NOTHING  # "next" before a weekday
    week_before: str = NOTHING  # "last week" before a weekday, with the group ``which`` of its step and the space
    later_in: str = NOTHING  # "later this" before a unit, with the groups ``when`` and ``which`` and the space
    following: str = NOTHING  # "following" behind a month, a season or a weekday, with the space: the next one after the time told
    day: str = "{DAY}"  # the number of a day
    half_days: bool = False  # whether "3pm" can be nothing else: in German "am" is a preposition
    month_first: bool = False  # whether people write "abril 5, 2014" beside "5 de abril de 2014"
    examples: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])  # by the name of the rule


def with_composed(own: tuple[Rule, ...], rule: MakeRule, words: Joints, named_day: Reader) -> tuple[Rule, ...]:
    """The rules of a language (`own`) with these; `rule` makes one with its word lists, `named_day` reads its holidays."""

    def with_examples(name: str, pattern: str, read: Reader) -> Rule:
        return rule(name, pattern, read, dict(words.examples.get(name, {})))

    counted = (*_counted(with_examples, words, named_day), *_ends(with_examples, words))
    return (*counted, *_with_clock(with_examples, words, own), *own, *_parts(with_examples, words), *_with_marks(with_examples, words))


def _with_clock(rule: MakeRule, words: Joints, own: tuple[Rule, ...]) -> Iterator[Rule]:
    """A time of day on a weekday that is the next or the last one, or of last or next week: the rule "day-clock" behind these words."""
    for one in own:
        if one.name == "day-clock":
            if words.which_before != NOTHING:
                before = rf"(?P<which>{words.which_before}) {one.pattern}"
                yield rule("which-day-clock", before, _of_weekday(readers.clock_on(readers.last_named)))
            if words.week_before != NOTHING:
                yield rule("week-day-clock", rf"{words.week_before}{one.pattern}", _of_weekday(readers.clock_on(readers.weekday_of_week)))


def _of_weekday(read: Reader) -> Reader:
    return lambda match: read(match) if match["weekday"] else None


def _parts(rule: MakeRule, words: Joints) -> Iterator[Rule]:
    """Parts of a month, a year, a week; weeks by their number."""
    the, of, of_year = f"(?:{words.the})?" if words.the else "", f"(?:{words.of})", f"(?:{words.of_year})"
    whole = rf"(?:(?P<month>{{MONTH}})(?:{of_year}(?P<year>{{YEAR}}))?|(?P<bare_year>{{YEAR}})|(?P<which>{words.which_year}))"
    side = rf"(?:{words.first}|{words.last})"
    yield rule("first-units-of", rf"{the}(?P<half>{side}) (?P<n>{{NUMBER}}) (?P<unit>{{UNIT}}){of}{whole}", readers.units_of)
    yield rule("units-first-of", rf"{the}(?P<n_before>{{NUMBER}}) (?P<half_before>{side}) (?P<unit>{{UNIT}}){of}{whole}", readers.units_of)
    if words.nth != NOTHING:
        in_year = rf"(?P<month>{{MONTH}})(?:{of_year}(?P<year>{{YEAR}}))?|(?P<bare_year>{{YEAR}})"
        whole = rf"(?:{in_year}|(?P<which>{words.which_year}|{words.which_month}))"
        nth = rf"(?P<nth>{words.nth}) (?P<unit>{words.parts})"
        yield rule("nth-unit-of", rf"{the}{nth}(?:{of}| (?={{YEAR}})){whole}", readers.nth_of)
        day_of = rf"{the}{nth}(?:{of}| (?={{YEAR}})){whole},? (?:{words.on})(?P<weekday>{{WEEKDAY}})"
        yield rule("weekday-of-nth-week", day_of, readers.weekday_within(_nth_week))
    if words.week != NOTHING:
        number = r"(?P<week>5[0-3]|[1-4]\d|0?[1-9])"
        in_year = rf"(?:{of_year}(?P<year>{{YEAR}})|{of}(?P<which>{words.which_year}))"
        yield rule("week-number-year", rf"{the}(?:{words.week}) {number}(?:\.|ª|ème|e)?{in_year}", readers.week_number)
    if words.sure_week != NOTHING:
        yield rule("week-number", rf"{the}(?:{words.sure_week}) ?(?P<week>5[0-3]|[1-4]\d|0?[1-9])(?![\d.,]\d|\d)", readers.week_number)
    if words.rest != NOTHING:
        yield rule("rest-of-unit", rf"(?:{words.rest})(?P<unit>{{LONG_UNIT}})", readers.rest_of_unit)
    if words.later_in != NOTHING:
        yield rule("later-in-unit", rf"(?:{words.later_in})(?P<unit>{{LONG_UNIT}})", readers.this_unit)
    if words.week_before != NOTHING:
        yield rule(
            "week-day", rf"{words.week_before}(?P<weekday>{{WEEKDAY}})(?! \d(?!\d?(?:[:.]\d\d)? ?[ap]\. ?m))", readers.weekday_of_week
        )
    if words.coming != NOTHING:
        yield rule("units-coming", rf"{the}(?P<n>{{NUMBER}}) (?P<which>{words.coming}) (?P<unit>{{UNIT}})", readers.window)
    if words.hour != NOTHING:
        yield rule("hour-window", words.hour, readers.hour_window)
    if words.coming_behind != NOTHING:
        yield rule("units-behind", rf"{the}(?P<n>{{NUMBER}}) (?P<unit>{{UNIT}}) (?P<which>{words.coming_behind})", readers.window)


def _nth_week(match: Match) -> Reading | None:
    return readers.nth_of(match) if match.vocabulary.unit(match["unit"]) is Unit.WEEK else None


def _counted(rule: MakeRule, words: Joints, named_day: Reader) -> Iterator[Rule]:
    """Counted on or back: from the day of speech, from a holiday."""
    two = rf"(?P<n>{{NUMBER}}) (?P<unit>{{UNIT}}) (?:{words.joined}) (?P<n_more>{{NUMBER}}) (?P<unit_more>{{UNIT}})"
    yield rule("two-lengths-ago", rf"{words.ago[0]}{two}{words.ago[1]}", readers.two_lengths_away)
    if words.ahead[0] != NOTHING:
        yield rule("in-quarter-hour", rf"(?:{words.ahead[0]})(?:{words.quarter_hours})", readers.day_word(0))
        yield rule("two-lengths-ahead", rf"(?P<ahead>{words.ahead[0]}){two}{words.ahead[1]}", readers.two_lengths_away)
    more = r"(?: (?P<n_more>{NUMBER}) ?(?P<unit_more>{UNIT}))"
    counted = r"(?P<ahead>(?P<n>{NUMBER}) ?(?P<unit>{UNIT}))"
    yield rule("plus-lengths", rf"(?<=\+){counted}{more}", readers.alone(readers.two_lengths_away))
    yield rule("plus-length", rf"(?<=\+){counted}", readers.alone(readers.from_now))
    if words.following != NOTHING:
        yield rule("named-following", _NAMED + words.following, readers.last_named)
        of_month = rf"(?:{words.between if words.between != NOTHING else ' '})(?P<month>{{MONTH}})"
        the_day = f"(?:{words.the_day})?" if words.the_day else ""
        yield rule("day-following", rf"{the_day}(?P<day>{words.day}){of_month}{words.following}", readers.last_named)
    if words.by != NOTHING:
        yield rule("far-year", rf"(?:{_behind(words.by)})(?P<year>21\d\d)(?! ?[%€$°]|[.,]?\d| {{UNIT}})", readers.year)
    if words.in_note != NOTHING:
        yield rule("in-units-note", rf"{words.in_note} (?P<n>{{NUMBER}}) (?P<unit>{{UNIT}})", readers.alone(readers.from_now))
        few = rf"{words.in_note} (?P<n>{{VAGUE}}) (?P<unit>{{UNIT}})"
        yield rule("in-few-hours-note", few, readers.alone(_of_today))
        message = rf"{words.in_note} (?P<n>{{NUMBER}}) (?P<unit>{{UNIT}})(?! (?:{words.joined}) {{NUMBER}})"
        yield rule("in-hours-message", message, readers.in_message)
    if words.within != NOTHING:
        yield rule("within", rf"(?:{_behind(words.within)})(?P<n>{{NUMBER}}) (?P<unit>{{UNIT}})", readers.within)
    if words.between != NOTHING:
        noun, date = (
            r"(?:[^\s\d.,;:()]+ ){0,5}?",
            rf"(?P<day>{{DAY}}){words.between}(?P<month>{{MONTH}})(?:(?:{words.of_year})(?P<year>{{YEAR}}))?",
        )
        away = rf"(?:(?P<later>{words.day_after})|(?:{words.day_before})) {noun}"
        yield rule("day-beside-date", rf"{away}{date}", readers.day_beside)
    two_from_day = rf"{two} (?:(?P<ahead>{words.after})|(?:{words.before}))(?P<dayword>{words.today})"
    yield rule("two-lengths-from-today", two_from_day, readers.two_lengths_away)
    named = rf"(?:(?P<later>{words.after})|(?:{words.before}))(?P<named>{{NAMED_DAY}})(?:(?:{words.of_year})(?P<year>{{YEAR}}))?"
    if words.nth != NOTHING:
        nth = rf"(?P<nth>{words.nth}) (?P<weekday>{{WEEKDAY}}) {named}"
        yield rule("nth-weekday-from-named", rf"(?:{words.the})?{nth}", readers.nth_weekday_from(named_day))
    if words.to_now:
        yield from _to_now(rule, words)
    yield rule("units-from-named", rf"(?P<n>{{NUMBER}}) (?P<unit>{{UNIT}}) {named}", readers.away_from(named_day))
    if words.days != NOTHING:
        day = rf"(?:(?P<later>{words.after}|{words.from_day})|(?:{words.before}))(?P<dayword>{words.days})"
        counted = r"(?:(?P<compare>{COMPARE}) ?)?(?P<n>{NUMBER}) (?P<unit>{UNIT})"
        yield rule("units-from-day", rf"{counted} {day}", readers.away_from(readers.plain_day))


def _of_today(match: Match) -> Reading | None:
    """ "In a few hours" as a note: of that day."""
    unit = match.vocabulary.unit(match["unit"])
    return readers.day_word(0)(match) if unit in (Unit.HOUR, Unit.MINUTE) else None


def _to_now(rule: MakeRule, words: Joints) -> Iterator[Rule]:
    """ "Now" as an end of a range: the day of speech."""
    joints = "|".join(joint for _, joint in words.to_now)
    opened = "|".join(rf"\b(?:{opener}) $" for opener, _ in words.to_now)
    dates = r"[^.;!?\n]*\d[^.;!?\n]*"  # "de otros hasta ahora" has none
    begun = "|".join(rf"\b(?:{opener}) {dates} (?:{joint}) $" for opener, joint in words.to_now)
    ends = rf"(?:{_behind(joints.replace('|', ' |') + ' ')})(?:{words.now})"
    yield rule("now-ends-range", ends, readers.only_after(readers.day_word(0), re.compile(begun)))
    first = rf"(?:{words.now})(?= (?:{joints}) )"
    yield rule("now-of-range", first, readers.only_after(readers.day_word(0), re.compile(opened)))


_ALL_BEFORE = re.compile(r"^\d\d?/\d\d? ?[-–] ?$")
_SLASHES = re.compile(r"(?<![\d/.-])\d\d?/\d\d? ?- ?$")  # "10/1-" before "11/2/2017"


def _behind(words: str) -> str:
    """What looks back at one of these words, each with the blank behind it."""
    return "|".join(f"(?<={word.replace(' ', '[ ]')})" for word in words.split("|"))


def _with_marks(rule: MakeRule, words: Joints) -> Iterator[Rule]:
    """Dates with the name of the month between marks, as in tables and logs: "23/Sep/2020", "2020-Sep-23"; the month first, where people do."""
    day, month, year = r"(?P<day>3[01]|[12]\d|0?[1-9])", r"(?P<month>{MONTH})\.?", r"(?P<year>{YEAR})"
    yield rule("day-mon-year-marks", rf"(?<![\d/.-]){day}(?P<mark>[/-]){month}(?P=mark){year}", readers.full_date)
    yield rule("year-mon-day-marks", rf"(?<![\d/.-]){year}(?P<mark>[/-]){month}(?P=mark){day}(?![\d/-])", readers.full_date)
    yield rule("mon-day-year-marks", rf"{month}(?P<mark>[/-]){day}(?P=mark){year}", readers.full_date)
    yearless = r"(?P<one>3[01]|[12]\d|0?[1-9])(?P<mark>/)(?P<two>3[01]|[12]\d|0?[1-9])"
    whole = rf"^{yearless}(?= ?[-–] ?\d\d?/\d\d?\W*$)"
    yield rule("slashes-alone-begin", whole, readers.month_day_in_numbers)
    ending = rf"(?<=[- –]){yearless}(?=\W*$)"
    yield rule("slashes-alone-end", ending, readers.only_after(readers.month_day_in_numbers, _ALL_BEFORE))
    # at the front of a line, where a day is noted: "zo 5-11", "Mo, 6.11.:", "Mer. 5/2 8h30 …", "Mar. 4 : …"
    figures = r"(?P<one>3[01]|[12]\d|0?[1-9])(?P<mark>[/.-])(?P<two>3[01]|[12]\d|0?[1-9])"
    known = words.weekday[0] == "{"
    noted = rf"(?<![^\n{' ' if known else ''}])(?P<weekday>{words.weekday})\.?,? "
    yield rule("weekday-and-numbers", rf"{noted}{figures}", readers.noted(readers.weekday_and_numbers))
    if known:
        yield rule("noted-weekday-and-day", rf"{noted}(?P<day>3[01]|[12]\d|0?[1-9])(?![/.-]?\d)", readers.noted(readers.weekday_ordinal))
    numbers = r"(?P<one>3[01]|[12]\d|0?[1-9])/(?P<two>1[0-2]|0?[1-9])"
    closing = r"(?P<one_end>3[01]|[12]\d|0?[1-9])/(?P<two_end>1[0-2]|0?[1-9])/(?P<year>(?:19|20)\d\d)"
    yield rule("slashes-of-range", rf"(?<![\d/.-]){numbers}(?= ?- ?{closing}(?![\d/]))", readers.first_of_numbers)
    yield rule("slashes-end-range", rf"{numbers}/(?P<year>(?:19|20)\d\d)(?![\d/])", readers.only_after(readers.numeric_date, _SLASHES))
    yield rule(
        "year-first-slashes",
        r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)/(?P<month>0?[1-9]|1[0-2])/(?P<day>3[01]|[12]\d|0?[1-9])(?!\d|/\d)",
        readers.iso_date,
    )
    yield rule("month-and-year-marks", rf"(?<![\d/]){month}/{year}(?!\d|/\d)", readers.month_year)
    if words.half_days:
        hour = r"(?P<time>(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])(?:m\b|\. ?m\.))"
        yield rule("half-day-clock", rf"(?<![\d.,:/]){hour}", readers.half_day_clock)
    yield rule("year-with-sign", r"(?<=[<>=≤≥ ])(?P<year>{YEAR})", readers.alone(readers.year))
    if words.month_first:
        yield rule(
            "month-day-year", rf"(?<!\d[ ])(?<!\d[ ]de[ ])(?P<month>{{MONTH}})\.? {day}(?:,|,? de|,? del)? {year}", readers.full_date
        )
        yield rule(
            "month-first", rf"(?<!\d[ ])(?<!\d[ ]de[ ])(?P<month>{{MONTH}})\.? {day}(?=[,.;:)]?(?: ?$|\n|[,.;:)] ))", readers.month_day
        )


def _ends(rule: MakeRule, words: Joints) -> Iterator[Rule]:
    """One end of a range that says less than the other."""
    the, of_year, link = f"(?:{words.the})?" if words.the else "", f"(?:{words.of_year})", f"(?:{words.link})"
    the_day = f"(?:{words.the_day})?" if words.the_day else ""
    day, which = words.day, rf"(?:{words.of})(?P<which>{words.which_month})"
    yield rule("day-of-range-in-month", rf"{the_day}(?P<day>{day})(?={link}{the_day}{day}{which})", readers.day_of_which_month)
    yield rule("day-of-which-month", rf"{the_day}(?P<day>{day}){which}", readers.day_of_which_month)
    until = rf"(?P<until>{{MONTH}}){of_year}(?P<year>{{YEAR}})"
    yield rule(
        "month-before-month", rf"(?P<month>{{MONTH}})(?={link}(?:{the_day}{day}(?:{words.between}))?{until})", readers.month_of_range
    )
    yield rule(
        "quarter-of-range",
        rf"{the}(?P<quarter>{{ORDINAL}})(?={link}{the}{{ORDINAL}} (?:{words.quarter})(?:{of_year}(?P<year>{{YEAR}}))?)",
        readers.quarter,
    )
    if words.night[0] != NOTHING:
        yield rule(
            "night-between",
            rf"(?P<daypart>{words.night[0]})(?P<weekday>{{WEEKDAY}})(?:{words.night[1]}){{WEEKDAY}}",
            readers.over_night(readers.weekday_part),
        )
