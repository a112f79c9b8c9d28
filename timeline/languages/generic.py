"""Rules that every language gets from its word lists alone: plain dates, months, weekdays, last and next, N units ago.

They make a folder with nothing but a vocabulary a language of level 1. A language that has rules of its own puts these behind them, and
leaves out by name those that it writes better: `rules(vocabulary, words, without=("month",))`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from timeline import patterns as re
from timeline.languages.generic_composed import composed, ending_of, glue_of, weekday_of_phrase, which
from timeline.languages.language import Language
from timeline.languages.vocabulary import Vocabulary, read, time_words
from timeline.model import Grain, Side, instant
from timeline.text.text_words import TextWords
from timeline.times import calendars, readers
from timeline.times.cues import NEVER, DiscourseCues, TenseCues
from timeline.times.feasts import Feast, feast_day
from timeline.times.readers.dates import roman_number
from timeline.times.reading import Reading, dated, unit_at
from timeline.times.reasons import Why
from timeline.times.rule import DIGITS, WORD_ENDS, Match, Reader, Rule, TimeRules, Words
from timeline.times.words import VULGAR_FRACTIONS, TimeWords, Unit

EXAMPLE_DAY = "2026-03-13"  # a Friday
CARRIERS = ("({}) – Lorvik.", "{} – Lorvik, Velmar", "… {}, … Lorvik")  # names of no language, so that no text is a bare note
_YEAR = r"(?:1\d\d\d|20\d\d)"
_ORDINAL_MARKS = (".", "º", "°")  # in any language; others stand in its vocabulary
_ABBREVIATED = 2
_FIRST_ABOUT = 1500  # "about 1200" counts something, where no word of time stands beside it
_DOTTED = frozenset({"cs", "da", "fi", "hu", "nb", "pl"})  # locales that write days of the month with a full stop
_BLANK = re.compile(r"(?<![\[?*+]) (?![?*+\]/-])")
_NOTHING = Words("(?!)", frozenset({"\0"}))


def lists(of: Vocabulary) -> dict[str, Words]:
    """The word lists as patterns, by the names that rules use: {MONTH}, {WEEKDAY}, {UNIT}, {NUMBER} …"""
    marks = "|".join(map(re.escape, sorted(sorted({*of.forms("ordinal_marks"), *_ORDINAL_MARKS}), key=len, reverse=True)))
    numbers = of.all("numbers")
    made = {
        "YEAR": Words(_YEAR, frozenset({DIGITS})),
        "DAY": Words(rf"(?:3[01]|[12]\d|0?[1-9])(?:{marks})?", frozenset({DIGITS})),
        "MONTH": _of(of.all("months")),
        "ANY_MONTH": _of(of.all("months", "months_short"), dotted=of.all("months_short")),
        "WEEKDAY": _of(of.all("weekdays")),
        "ANY_WEEKDAY": _of(of.all("weekdays", "weekdays_short"), dotted=of.all("weekdays_short")),
        "SEASON": _of(of.all("seasons")),
        "UNIT": _of(of.all("units")),
        "STEP": _of(of.all("steps")),
        "PHRASE": _of(of.all("phrases")),
        "PART": _of(of.all("parts")),
        "DAYPART": _of(of.all("day_parts")),
        "NUMBER": Words(rf"(?:\d{{1,3}}(?:[.,\u00a0 ]\d{{3}})+|(?:\d{{1,3}} ?)?[{''.join(VULGAR_FRACTIONS)}]|\d+(?:[.,]\d+)?{_or(numbers)})", frozenset({DIGITS, *VULGAR_FRACTIONS}) | _of(numbers).needs)
        if numbers else Words(r"\d+(?:[.,]\d+)?", frozenset({DIGITS})),
        "ORDINAL": _of(of.all("ordinals")),
        "EDGE_DAY": _of(of.all("edge_days")),
        "SPOKEN_DAY": _of(_spoken_days(of)) if of.setting("spoken_days", "no") == "yes" else _NOTHING,
        "QUARTER": _of(of.all("quarters")),
        "BC": _spelled(of.forms("eras", "bc")),
        "AD": _spelled(of.forms("eras", "ad")),
        "ABOUT": _of(of.forms("about")),
        "COMPARE": _of(of.all("compares")),
        "WAY": _of(of.all("ways")),
        "AGO": _of(of.forms("ago", "before")),
        "AGO_AFTER": _of(of.forms("ago", "after")),
        "AHEAD": _of(of.forms("ahead", "before")),
        "AHEAD_AFTER": _of(of.forms("ahead", "after")),
        "YEAR_AFTER": _of(of.forms("year_after")),
        "ARTICLE": _of(of.forms("articles")),
        "DECADE": _of(of.all("decades")),
        "AT": _of(of.forms("at")),
        "NOW": _of(of.forms("vague", "PRESENT_REF")),
        "LATELY": _of(of.forms("vague", "PAST_REF")),
        "SOON": _of(of.forms("vague", "FUTURE_REF")),
        "HOUR_BEFORE": _of(of.forms("hours", "before")),
        "HOUR_AFTER": _of(of.forms("hours", "after")),
        "TODAYS_PART": _of(of.all("todays_parts")),
        "WEEKDAY_AHEAD": _of(of.forms("weekday_ahead")),
        "SHORT_WEEKDAY": _of(of.all("weekdays_short")),
        "SHORT_MONTH": _of(of.all("months_short")),
        "FEAST": _of(of.all("feasts")),
        "DAYWORD": _of([form for key, forms in of.tables.get("phrases", {}).items() if key.endswith(" day") for form in forms]),
        "QUARTER_UNIT": _of(of.forms("units", "quarter")),
        "CENTURY_UNIT": _of(of.forms("units", "century")),
        "DECADE_BEFORE": _of(of.forms("decade_marks", "before")),
        "DECADE_AFTER": _of(of.forms("decade_marks", "after")),
        "WEEK_UNIT": _of(of.forms("units", "week")),
        "WEEK_PHRASE": _of([form for key, forms in of.tables.get("phrases", {}).items() if key.endswith(" week") for form in forms]),
        "ANY_STEP": _of(of.all("steps", "many_steps")),
        "PART_ALONE": _of(of.all("parts_alone")),
        "WEEK_BEFORE": _of(of.forms("week_numbers", "before")),
        "WEEK_AFTER": _of(of.forms("week_numbers", "after")),
        "YEAR_PHRASE": _of([form for step in ("-1", "0", "1") for form in of.forms("phrases", f"{step} year")]),
        "MONTH_PHRASE": _of([form for step in ("-1", "0", "1") for form in of.forms("phrases", f"{step} month")]),
        "YEAR_UNIT": _of(of.forms("units", "year")),
        "MONTH_UNIT": _of(of.forms("units", "month")),
        "HALF": _of(of.all("halves")),
        "HALF_YEAR": _of([*of.forms("halves", "1 year"), *of.forms("halves", "2 year")]),
        "WITHIN": _of(of.forms("within", "before")),
        "WITHIN_BEHIND": _of(of.forms("within", "after")),
        "CLOCK_NAME": _of(of.all("clocks")),
        "GLUED_WEEKDAY": _glued_of(of.all("weekdays"), _glued_parts(of), of),
        "GLUED_PART": _glued_of(_glued_parts(of), _glued_parts(of), of),
        "TOLD": _of(of.all("told")),
        "TOLD_YEAR": _of([form for step in ("-1", "0", "1") for form in of.forms("told", f"{step} year")]),
        "TOLD_MONTH": _of([form for step in ("-1", "0", "1") for form in of.forms("told", f"{step} month")]),
        "NIGHT_TO": _of(of.forms("night_to")),
        "NIGHT_TO_BEHIND": _of(of.forms("night_to", "behind")),
        "LINK": _of([form for form in (*of.forms("range", "link"), *of.forms("range", "and")) if any(map(str.isalpha, form))]),
    }  # fmt: skip
    return {name: _guarded(one, of) for name, one in made.items()}


def _guarded(words: Words, of: Vocabulary) -> Words:
    """The list, its words not where letters behind them make another word ("not_before")."""
    pattern = words.pattern
    for word, letters in of.tables.get("not_before", {}).items():
        pattern = re.sub(rf"(?<=[(|]){re.escape(word)}(?=[|)])", f"{word}(?!{'|'.join(letters)})", pattern)
    return words if pattern == words.pattern else Words(pattern, words.needs)


def _of(words: Collection[str], dotted: Collection[str] = ()) -> Words:
    """Any of these words; the abbreviations with or without their full stop."""
    if not words:
        return _NOTHING
    plain = Words.of(*words)
    return Words(rf"(?:{plain.pattern}\.?)", plain.needs) if dotted else plain


def _spoken_days(of: Vocabulary) -> Mapping[str, int]:
    """The numerals that number a day of a month, in languages that say "eighteen March"."""
    numbers = {form: float(key) for key, forms in of.tables.get("numbers", {}).items() for form in forms}
    return {form: int(value) for form, value in numbers.items() if value in range(1, 32)}


def _or(words: Collection[str]) -> str:
    return f"|{Words.of(*words).pattern}" if words else ""


def _glued_parts(of: Vocabulary) -> tuple[str, ...]:
    """The parts of the day as they stand in one word with a weekday: torsdag"skväll"."""
    return tuple(glue + part for glue in of.forms("weekday_glue") for part in of.all("day_parts") if " " not in part)


def _glued_of(forms: Collection[str], parts: Collection[str], of: Vocabulary) -> Words:
    """Any of these, in one of the words that a weekday makes with a part of the day."""
    whole = frozenset(day + part for day in of.all("weekdays") for part in parts)
    return Words(Words.of(*forms).pattern, whole) if whole else _NOTHING


def _glued(of: Vocabulary) -> Reader:
    """ "torsdagskvällen": a part of a weekday, in one word."""
    codes = {glue + form: form for glue in of.forms("weekday_glue") for form in of.all("day_parts")}

    def reading(match: Match) -> Reading | None:
        code = match.vocabulary.day_part(codes[match["daypart"]])
        day = readers.day_of_week(match)
        return readers.in_day_part(day, code) if day is not None and code else day

    return reading


def _spelled(eras: Iterable[str]) -> Words:
    """Eras with or without full stops and spaces: "vchr" is also "v. Chr."."""
    eras = [era for era in eras if era]
    if not eras:
        return _NOTHING
    # two letters alone may be a word ("не" is "not"), so that they need their full stop
    spelled = "|".join(
        (r"[. ]{0,2}" if len(era) > _ABBREVIATED else r"\. ?").join(map(re.escape, era)) for era in sorted(eras, key=len, reverse=True)
    )
    return Words(rf"(?:{spelled})\.?")


def _joined(of: Vocabulary) -> str:
    """What may stand between day and month, and between month and year."""
    words = of.forms("of")
    return rf"(?: ?,? |{'|'.join(rf' {re.escape(word)} ?' for word in words)})" if words else r" ?,? "


def rules(of: Vocabulary, words: TimeWords, without: Collection[str] = (), own: Iterable[Rule] = ()) -> tuple[Rule, ...]:
    """The rules of a vocabulary, those of the language itself (`own`) before them."""
    patterns, unspaced, either = lists(of), of.setting("spaced", "yes") == "no", frozenset(of.forms("either_side"))
    ending, owning = ending_of(of), ending_of(of, "owning")

    def rule(name: str, pattern: str, read: Callable[[Match], Reading | None]) -> Iterable[Rule]:
        """The rule, where the language has the words for it."""
        pattern += ending
        if unspaced:
            pattern = _BLANK.sub(" ?", pattern)
        if either and re.search(r"\{(?:PHRASE|DAYWORD)\}", pattern):
            read = _either_side(read, words, either)
        if name not in without and all(patterns[one] is not _NOTHING for one in re.findall(r"\{([A-Z_]+)\}", pattern)):
            yield Rule(name, pattern, read, patterns, _examples(name, of), (), words)

    between = _joined(of)
    marks = "|".join(map(re.escape, sorted(sorted({*of.forms("ordinal_marks"), *_ORDINAL_MARKS}), key=len, reverse=True)))
    clock = r"(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?"
    numeric = r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>\. ?|[/-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|'?\d{2})(?![\d/.-]*\d)"
    figures, figures_end = r"(?P<one>\d{1,2})", r"(?P<two>\d{1,2})(?![\d/.-]*\d)"
    part = r"(?:(?P<part>{PART}) ?(?:{ARTICLE} )?)?" if of.all("parts") else ""
    part = part if of.forms("articles") else part.replace("(?:{ARTICLE} )?", "")
    about = r"(?:(?P<about>{ABOUT}) )?" if of.forms("about") else ""
    weekday = r"(?:(?P<weekday>{ANY_WEEKDAY}),? )?"
    before = part + about + weekday
    endings = [
        *((re.escape(form) if form[0] in "-'" else f" {re.escape(form)}") for form in of.forms("year_suffix")),
        *map(re.escape, of.all("endings")),
    ]
    suffix = rf"(?P<suffix>{'|'.join(endings)})?" if endings else ""
    longest = max(map(len, of.forms("year_suffix")), default=0)
    # "мае [2019 года]" is longer than "[мае 2019] года", and the longest match wins
    in_no_month = "".join(rf"(?<!{re.escape(form)}\s)" for form in of.all("months") if len(form) < longest)
    clock_zone = r"(?: (?:gmt|utc|wib|wita|wit|msk|cet))?"
    step = r"(?P<which>{STEP})"
    era = r"(?: (?P<era>{BC}))?" if of.forms("eras", "bc") else ""
    time = r"(?P<time>(?:[01]?\d|2[0-4])(?:[.:h][0-5]\d(?::[0-5]\d)?)?)"
    bare_time = r"(?P<time>(?:[01]?\d|2[0-4])(?:[.:][0-5]\d(?::[0-5]\d)?)?)(?![.,:]?\d|%)"
    daypart = r"(?: ?(?P<daypart>{DAYPART}))?" if of.all("day_parts") else ""
    link = r"(?: ?[-/] ?| {LINK} (?:{ARTICLE} )?)" if of.all("range") else r" ?[-/] ?"
    link = link if of.forms("articles") else link.replace("(?:{ARTICLE} )?", "")
    closing = rf"(?: (?:{'|'.join(map(re.escape, of.forms('range', 'closing')))}))?" if of.forms("range", "closing") else ""
    compare = r"(?:(?P<compare>{COMPARE}) )?" if of.all("compares") else ""
    loosely = r"(?:(?P<about>{ABOUT}) )?" if of.forms("about") else ""
    year_sign = r"(?<!\d)(?!\d{4}[年년])" if unspaced else ""  # "2020年前" is before 2020
    count = rf"{compare}{year_sign}{in_no_month}(?<!\d[.,:/])(?P<n>{{NUMBER}}) ?(?P<unit>{{UNIT}})"
    made = [
        *rule("day-month-year", rf"{before}(?P<day>{{DAY}}){between}(?P<month>{{ANY_MONTH}}){between}(?P<year>{{YEAR}})",
              readers.full_date),
        *rule("marked-date", r"(?P<day>{DAY}) ?(?P<mark>[/-]) ?(?P<month>{ANY_MONTH}) ?(?P=mark) ?(?P<year>{YEAR})", readers.full_date),
        *rule("month-marked-date", r"(?P<month>{ANY_MONTH})(?P<mark>[/-])(?P<day>{DAY})(?P=mark)(?P<year>{YEAR})", readers.full_date),
        *rule("year-marked-date", r"(?P<year>{YEAR})(?P<mark>[/-])(?P<month>{ANY_MONTH})(?P=mark)(?P<day>{DAY})(?!\d)", readers.full_date),
        *rule("double-month", rf"(?P<day>{{DAY}}){between}(?P<month>{{ANY_MONTH}})/{{ANY_MONTH}}{between}(?P<year>{{YEAR}})", readers.full_date),
        *rule("month-day-year", rf"{weekday}(?P<month>{{ANY_MONTH}}){owning} (?P<day>{{DAY}}),? (?P<year>{{YEAR}})", readers.full_date),
        *rule("year-month-day", r"(?P<year>{YEAR})\.? (?P<month>{ANY_MONTH}) (?P<day>{DAY})\.?", readers.full_date),
        *rule("iso-date", r"(?P<year>\d{4})-(?P<month>0\d|1[0-2])-(?P<day>[0-3]\d)" + clock, readers.iso_date),
        *rule("numeric-date", numeric, readers.numeric_date),
        *rule("month-year", rf"{part}{about}(?P<month>{{ANY_MONTH}}){between}(?P<year>{{YEAR}})", readers.month_year),
        *rule("year-month", r"(?P<year>{YEAR})\.? (?P<month>{MONTH})", readers.month_year),
        *rule("day-month", rf"{before}(?P<day>{{DAY}}){between}(?P<month>{{ANY_MONTH}})", readers.month_day),
        *rule("month-day", rf"{weekday}(?P<month>{{ANY_MONTH}}){owning} (?P<day>{{DAY}})(?!\d|[.,:]\d|%)", readers.month_day),
        *rule("month", rf"{part}{about}(?P<month>{{MONTH}})", _month(of)),
        *rule("weekday-part", r"(?P<weekday>{WEEKDAY}) ?(?P<daypart>{DAYPART})", readers.weekday_part),
        *rule("weekday-glued-part", r"(?P<weekday>{GLUED_WEEKDAY})(?P<daypart>{GLUED_PART})", _glued(of)),
        *rule("weekday", r"(?P<weekday>{WEEKDAY})", readers.day_of_week),
        *rule("season-year", rf"{part}(?P<season>{{SEASON}}){between}(?P<year>{{YEAR}})", readers.season),
        *rule("year-season", rf"(?P<year>{{YEAR}})\.?{suffix}{' ?' if unspaced else ' '}(?P<season>{{SEASON}})", readers.season),
        *rule("season", rf"{part}(?P<season>{{SEASON}})", _season(of)),
        *rule("part-of-unit", r"(?P<part>{PART}) ?" + (r"(?:{ARTICLE} )?" if of.forms("articles") else "") + r"(?P<unit>{UNIT})", _end_of_unit),
        *rule("unit-and-part", r"(?P<unit>{UNIT}) ?(?P<part>{PART})", _end_of_unit),
        *rule("night-of-two-days", rf"(?P<daypart>{{DAYPART}}) [^\W\d_]{{1,7}} (?P<day>{{DAY}}) [^\W\d_]{{1,5}} {{DAY}}{between}(?P<month>{{ANY_MONTH}})(?:{between}(?P<year>{{YEAR}}))?", readers.night_of_two_days),
        *rule("night-to-date", rf"{{NIGHT_TO}} (?:{{WEEKDAY}},? )?(?:den )?(?P<day>{{DAY}}){between}(?P<month>{{ANY_MONTH}})(?:{between}(?P<year>{{YEAR}}))?", readers.night_before(lambda match: readers.full_date(match) if match["year"] else readers.month_day(match))),
        *rule("night-to-weekday", r"{NIGHT_TO} (?P<weekday>{WEEKDAY})", readers.night_before(readers.day_of_week)),
        *rule("night-behind-date", rf"(?P<day>{{DAY}}){between}(?P<month>{{ANY_MONTH}})(?:{between}(?P<year>{{YEAR}}))?{owning} {{NIGHT_TO_BEHIND}}", readers.night_before(lambda match: readers.full_date(match) if match["year"] else readers.month_day(match))),
        *rule("night-behind-weekday", r"(?:{WEEKDAY}(?: {LINK})? )?(?P<weekday>{WEEKDAY}) {NIGHT_TO_BEHIND}" if of.all("range") else r"(?P<weekday>{WEEKDAY}) {NIGHT_TO_BEHIND}", readers.night_before(readers.day_of_week)),
        *rule("night-of-two-weekdays", r"(?P<daypart>{DAYPART})(?: [^\W\d_]{1,6})? {WEEKDAY} [^\W\d_]{1,5} (?P<weekday>{WEEKDAY})", readers.night_to_weekday),
        *rule("told", r"(?P<told>{TOLD})", told_unit(of)),
        *rule("phrase", rf"{part}(?P<phrase>{{PHRASE}})" + (r"(?: (?P<daypart>{DAYPART}))?" if of.all("day_parts") else ""), readers.phrase),
        *rule("step-unit", rf"{part}{step} (?P<unit>{{UNIT}})", readers.this_unit),
        *rule("unit-step", rf"{part}(?P<unit>{{UNIT}}) {step}", readers.this_unit),
        *(made for name in ("weekday", "month", "season") for made in (
            *rule(f"step-{name}", rf"{step} (?P<{name}>{{{name.upper()}}})", readers.last_named),
            *rule(f"{name}-step", rf"(?P<{name}>{{{name.upper()}}}) {step}", readers.last_named))),
        *rule("ago", rf"{{AGO}} {loosely}{count}", readers.ago),
        *rule("units-ago", rf"{count} ?{{AGO_AFTER}}", readers.ago),
        *rule("ahead", rf"{{AHEAD}} {loosely}{count}", readers.from_now_or_told),
        *rule("units-ahead", rf"{count} ?{{AHEAD_AFTER}}", readers.from_now_or_told),
        *rule("later", rf"{count} (?P<way>{{WAY}})", readers.told_later),
        *rule("year-era", r"(?P<year>\d{1,4}) ?(?P<era>{BC}|{AD})", readers.year),
        *rule("quarter-year", rf"(?P<quarter>{{QUARTER}}){between}(?P<year>{{YEAR}})", readers.quarter),
        *rule("year", rf"{part}{about}{in_no_month}(?P<year>{{YEAR}}){suffix}(?![.,:]?\d|%)", _year(of)),
        *rule("duration", count, readers.duration),
        *rule("figures-year", r"(?<![\d/.-])(?P<one>\d{1,2})/(?P<two>\d{1,2}) (?P<year>(?:19|20)\d\d)(?!\d)", readers.numeric_date),
        *rule("weekday-number-date", rf"(?P<weekday>{{WEEKDAY}}),? \(?(?:{numeric})\)?", readers.numeric_date),
        *rule("weekday-figures", rf"(?P<weekday>{{WEEKDAY}}),? \(?{figures}(?P<mark>/){figures_end}\)?", readers.month_day_in_numbers),
        *(rule("figures-told", rf"(?<![\d/.-]){figures}(?P<mark>[/.]){figures_end}(?= ?(?:{'|'.join(map(re.escape, told))}){WORD_ENDS})", readers.month_day_in_numbers) if (told := of.forms("day_in_figures", "after")) else ()),
        *rule("weekday-clock", rf"(?P<weekday>{{WEEKDAY}}),? (?:{{AT}} )(?P<time>[0-2]?\d[.:][0-5]\d){clock_zone}", readers.clock),
        *rule("at-clock", rf"(?:{{AT}}) (?P<time>[0-2]?\d[.:][0-5]\d){clock_zone}", readers.clock),
        *rule("clock", rf"(?<![\d.:])(?P<time>(?:[01]?\d|2[0-4]):[0-5]\d)(?![\d:]){clock_zone}", readers.clock),
        *rule("year-first-date", r"(?<![\d/.])(?<![^\d]-)(?P<year>(?:19|20)\d\d)(?P<mark>[/.-]) ?(?P<month>0?[1-9]|1[0-2])(?P=mark) ?(?P<day>3[01]|[12]\d|0?[1-9])(?!\d|[/-]\d{1,2}(?!\d))\.?",
              readers.iso_date),
        *rule("roman-date", r"(?<![\d/.,:-])(?P<day>[0-3]?\d)(?P<mark>[. /-]|\. )(?P<month>[ivx]{1,4})(?P=mark)(?P<year>1\d\d\d|20\d\d)(?!\d)", readers.roman_date),
        *rule("day-of-range", rf"(?P<day>{{DAY}})(?={link}{{DAY}}{between}(?P<month>{{ANY_MONTH}})(?:{between}(?P<year>{{YEAR}}))?)", readers.day_of_range),
        *(rule("day-ends-range", r"(?P<day>{DAY})", readers.only_after(readers.day_ordinal, _end_of_days(of)))
          if of.setting("date_order", "DMY") != "DMY" and not unspaced else ()),
        *rule("year-of-range", rf"(?P<year>{{YEAR}})(?={link}{{YEAR}}(?![.,]?\d){closing})", _year_of_range(of)),
        *rule("number-day-alone", r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})\.?", readers.alone(readers.month_day_in_numbers)),
        *rule("short-weekday-alone", r"(?P<weekday>{SHORT_WEEKDAY})\.?", readers.alone(readers.day_of_week)),
        *rule("short-month-alone", r"(?P<month>{SHORT_MONTH})\.?", readers.alone(readers.month)),
        *rule("ordinal-day-month-year", rf"(?P<day>{{ORDINAL}}){between}(?P<month>{{ANY_MONTH}}){between}(?P<year>{{YEAR}})", readers.full_date),
        *rule("ordinal-day-month", rf"(?P<day>{{ORDINAL}}){between}(?P<month>{{ANY_MONTH}})", readers.month_day),
        *rule("spoken-day-month-year", rf"(?P<day>{{SPOKEN_DAY}}){between}(?P<month>{{ANY_MONTH}}){between}(?P<year>{{YEAR}})", _of_spoken_day(readers.full_date, of)),
        *rule("spoken-day-month", rf"{weekday}(?P<day>{{SPOKEN_DAY}}){between}(?P<month>{{ANY_MONTH}})", _of_spoken_day(readers.month_day, of)),
        *rule("month-spoken-day", rf"{weekday}(?P<month>{{ANY_MONTH}}){owning} (?P<day>{{SPOKEN_DAY}})(?! {{UNIT}})", _of_spoken_day(readers.month_day, of)),
        *rule("weekday-of-week", rf"(?P<weekday>{{WEEKDAY}})(?: [^\W\d_]{{1,3}})? {step} {{WEEK_UNIT}}", readers.weekday_of_week),
        *rule("weekday-week-of", rf"(?P<weekday>{{WEEKDAY}})(?: [^\W\d_]{{1,4}})? {{WEEK_UNIT}} {step}", readers.weekday_of_week),
        *rule("week-weekday", rf"{step} {{WEEK_UNIT}},?(?: [^\W\d_]{{1,3}})? (?P<weekday>{{WEEKDAY}})", readers.weekday_of_week),
        *rule("week-of-weekday", rf"{{WEEK_UNIT}} {step},? (?P<weekday>{{WEEKDAY}})", readers.weekday_of_week),
        *rule("week-phrase-weekday", r"(?P<phrase>{WEEK_PHRASE}),? ?(?:[^\W\d_]{1,3} )?(?P<weekday>{WEEKDAY})", weekday_of_phrase),
        *rule("weekday-week-phrase", r"(?P<weekday>{WEEKDAY}),? ?(?P<phrase>{WEEK_PHRASE})", weekday_of_phrase),
        *rule("nth-weekday", rf"(?P<nth>{{ORDINAL}}) (?P<weekday>{{WEEKDAY}})(?: [^\W\d_]{{1,3}})?{between}(?P<month>{{MONTH}})(?:{between}(?P<year>{{YEAR}}))?", readers.nth_weekday),
        *composed(of, rule, between, rf"(?:{'|'.join(endings)})?" if endings else ""),
        *rule("half-of-decade-in-words", rf"(?P<half>{{HALF}}){glue_of(of, between)}(?P<decade>{{DECADE}})", readers.half_of(_decade_in_words)),
        *rule("decade-in-words-half", rf"(?P<decade>{{DECADE}}){glue_of(of, between)}(?P<half>{{HALF}})", readers.half_of(_decade_in_words)),
        *rule("part-figures", rf"(?P<daypart>{{DAYPART}})(?: [^\W\d_]{{2,4}})? (?<![\d/.-]){figures}(?P<mark>/){figures_end}", readers.day_in_part),
        *rule("weekday-ahead", r"(?:{WEEKDAY_AHEAD}) (?P<weekday>{WEEKDAY})", readers.weekday_ahead),
        *rule("todays-part", r"(?P<daypart>{TODAYS_PART})", _todays_part(of)),
        *rule("feast", rf"(?P<named>{{FEAST}})(?:{between}(?P<year>{{YEAR}}))?", _feast(of)),
        *rule("which-year-feast", rf"(?P<of_which>{which(of, 'year')}){glue_of(of, between)}(?P<named>{{FEAST}})", _feast(of)),
        *rule("feast-which-year", rf"(?P<named>{{FEAST}}){glue_of(of, between)}(?P<of_which>{which(of, 'year')})", _feast(of)),
        *rule("which-feast", rf"{step} (?P<named>{{FEAST}})", _feast(of)),
        *rule("year-feast", rf"(?P<year>{{YEAR}})\.?{suffix}{' ?' if unspaced else ' '}(?P<named>{{FEAST}})", _feast(of)),
        *rule("ahead-unit", r"{AHEAD} (?P<unit>{UNIT})(?! ?\d)", _one_unit(readers.some_from_now_or_told, of)),
        *rule("unit-ahead", r"(?P<unit>{UNIT}) ?{AHEAD_AFTER}", _one_unit(readers.some_from_now_or_told, of)),
        *rule("ago-unit", r"{AGO} (?P<unit>{UNIT})(?! ?\d)", _one_unit(readers.some_ago, of)),
        *rule("unit-ago", r"(?P<unit>{UNIT}) ?{AGO_AFTER}", _one_unit(readers.some_ago, of)),
        *rule("window", rf"(?P<which>{{ANY_STEP}}) {count}", readers.window),
        *rule("nth-quarter", rf"(?P<quarter>(?:{{ORDINAL}}|[1-4](?:-?[^\W\d_]{{0,3}}|\.)) {{QUARTER_UNIT}})(?:{between}(?P<year>{{YEAR}}))?", readers.quarter),
        *rule("century-unit", rf"{part}(?P<century>[ivx]{{1,5}}|\d{{1,2}}|{{ORDINAL}})(?:{marks})? ?{{CENTURY_UNIT}}{era}" if of.all("ordinals") else
              rf"{part}(?P<century>[ivx]{{1,5}}|\d{{1,2}})(?:{marks})? ?{{CENTURY_UNIT}}{era}", readers.century),
        *rule("unit-century", rf"{part}{{CENTURY_UNIT}} (?:{between.strip(' ?')} ?)?(?:ke-|al |thứ )?(?P<century>[ivx]{{1,5}}|\d{{1,2}})(?:{marks}|-lea)?", readers.century),
        *rule("unit-century-in-words", rf"{part}{{CENTURY_UNIT}} (?P<century>{{ORDINAL}}){era}", readers.century),
        *rule("decade-in-words", rf"{part}(?P<decade>{{DECADE}})(?: (?P<century>[ivx]{{1,5}}|\d{{1,2}})(?:{marks})? ?{{CENTURY_UNIT}})?", _decade_in_words),
        *rule("decade-of-century", rf"{part}(?P<decade>{{DECADE}}) {{CENTURY_UNIT}} (?P<century>{{ORDINAL}})", _decade_in_words),
        *rule("decade-before", rf"{part}{{DECADE_BEFORE}} (?P<decade>'?[1-9]0|(?:1\d|20)\d0)(?:{marks})?(?![.,]?\d)", readers.decade),
        *rule("decade-after", rf"{part}(?P<decade>'?[1-9]0|(?:1\d|20)\d0)[ -]?{{DECADE_AFTER}}", readers.decade),
        *rule("hour-clock", rf"(?:{{HOUR_BEFORE}})\.? ?{bare_time}{clock_zone}{daypart}", readers.clock),
        *rule("clock-hour", rf"(?<![\d.,:]){time} ?{{HOUR_AFTER}}\.?{daypart}", readers.clock),
        *rule("part-hour-clock", rf"(?P<daypart>{{DAYPART}}) (?:{{HOUR_BEFORE}})\.? ?{bare_time}", readers.clock),
        *rule("clock-part", rf"(?<![\d.,:])(?:{{AT}} )?{bare_time} ?(?P<daypart>{{DAYPART}})", readers.clock),
        *rule("weekday-hour-clock", rf"(?P<weekday>{{WEEKDAY}}),? (?:{{HOUR_BEFORE}})\.? ?{bare_time}{daypart}", readers.clock),
        *rule("dayword-hour-clock", rf"(?P<dayword>{{DAYWORD}}),? (?:{{HOUR_BEFORE}})\.? ?{bare_time}{daypart}", readers.clock),
        *rule("dayword-clock", rf"(?P<dayword>{{DAYWORD}}),? (?:{{AT}} ){bare_time}{daypart}", readers.clock),
        *rule("dayword-plain-clock", r"(?P<dayword>{DAYWORD}),? (?P<time>[0-2]?\d:[0-5]\d)(?![:\d])", readers.clock),
        *rule("date-clock", rf"(?P<day>{{DAY}}){between}(?P<month>{{ANY_MONTH}})(?:{between}(?P<year>{{YEAR}}))?,? (?:{{AT}} |{{HOUR_BEFORE}}\.? )(?P<time>[0-2]?\d[.:][0-5]\d)(?![:\d])", readers.clock),
        *rule("long-clock", r"(?<![\d.:])(?P<time>(?:[01]?\d|2[0-4]):[0-5]\d:[0-5]\d)(?![\d:])", readers.clock),
        *rule("now", "{NOW}", readers.reference("PRESENT_REF")),
        *rule("lately", "{LATELY}", readers.reference("PAST_REF")),
        *rule("soon", "{SOON}", readers.reference("FUTURE_REF")),
    ]  # fmt: skip
    return (*own, *made)


def time_rules(of: Vocabulary, words: TimeWords, without: Collection[str] = (), own: Iterable[Rule] = ()) -> TimeRules:
    """The rules of a language with its words."""
    return TimeRules(words, rules(of, words, without, own), EXAMPLE_DAY, CARRIERS)


def language_of(folder: Path, times: TimeRules | None = None) -> Language:
    """The language of a folder that holds nothing but its word lists, or these and rules of its own."""
    of = read(folder)
    name, direction = of.setting("name", folder.name), of.setting("direction", "ltr")
    read_by = times or time_rules(of, time_words(of))
    return Language(folder.name, name, direction, read_by, tense_of(of), discourse_of(of), text=text_of(of))


def _either_side(read: Reader, words: TimeWords, forms: frozenset[str]) -> Reader:
    """`read`, where a word is yesterday or tomorrow by the tense of its sentence ("कल"); its table holds the day behind."""
    mirrored = {form: (unit, -offset) for form, (unit, offset) in words.phrases.items() if form in forms}
    ahead_words = replace(
        words, phrases={**words.phrases, **mirrored}, day_words={**words.day_words, **{form: away for form, (_, away) in mirrored.items()}}
    )

    def reading(match: Match) -> Reading | None:
        behind = read(match)
        if behind is None or not {match["phrase"], match["dayword"]} & forms:
            return behind
        ahead = read(replace(match, vocabulary=ahead_words))
        return replace(ahead, otherwise=behind, chosen=True) if ahead is not None else behind

    return reading


def _of_spoken_day(read: Reader, of: Vocabulary) -> Reader:
    """`read`, the number of the day in words: "yirmi dokuz Mayıs"."""
    days = _spoken_days(of)
    return lambda match: read(replace(match, vocabulary=replace(match.vocabulary, ordinals=days, ordinal_of=None)))


def _month(of: Vocabulary) -> Callable[[Match], Reading | None]:
    """A month alone; one that is also another word needs a word of time before it."""
    ambiguous, timed = frozenset(of.forms("ambiguous_months")), _before(of)

    def reading(match: Match) -> Reading | None:
        if match["month"] in ambiguous and not match["part"] and not timed.search(match.before(24)):
            return None
        return readers.month(match)

    return reading


def _season(of: Vocabulary) -> Reader:
    """A season alone; one that is also another word only where hardly anything else stands in the text."""
    ambiguous, careful = frozenset(of.forms("ambiguous_seasons")), readers.alone(readers.season)
    return lambda match: careful(match) if match["season"] in ambiguous and not match["part"] else readers.season(match)


def _end_of_unit(match: Match) -> Reading | None:
    """ "the end of the year"; not of a day or of an hour."""
    unit = match.vocabulary.unit(match["unit"])
    short = unit is None or unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.NIGHT, Unit.WEEKEND)
    return None if short or match["unit"] in match.vocabulary.plurals else readers.end_of_unit(match)


def _year(of: Vocabulary) -> Callable[[Match], Reading | None]:
    """A number of four digits alone: a year after a word of time, or after "early" and "about"."""
    timed, opened, compared = _before(of), _behind(of.all("sides_behind")), _behind(of.all("compares"))
    told, goes_on = "|".join(of.forms("tense", "past")) or "(?!)", of.forms("year_goes_on")
    after_verb = re.compile(rf"(?<!\w)(?:{told}) (?:[^.;:!?()\d]+ )?$" if goes_on else r"(?!)")
    goes = re.compile(rf"(?: ?[.,;:!?)](?!\d)| ?$| (?:{_any(goes_on)})(?!\w))")
    links = _any((*of.forms("range", "link"), *of.forms("range", "and")))
    linked = re.compile(rf"(?:1\d\d\d|20\d\d)[^\W\d_]{{0,4}} ?(?:-|/|{links})[ -]?$")

    def reading(match: Match) -> Reading | None:
        before, after = match.before(24), match.after(24)
        if match["year"].isdigit() and readers.is_of_a_code(before, int(match["year"]), after):
            return None
        if match["suffix"] and compared.match(after):
            return None  # "1500'den fazla": more than 1500
        about = match["about"] and int(match["year"]) >= _FIRST_ABOUT
        known = match["part"] or about or match["suffix"] or timed.search(before) or linked.search(before)
        known = known or (goes.match(after) and after_verb.search(match.before(60)))
        known = known or (opened.match(after) and not compared.match(after))
        return readers.year(match) if known else None

    return reading


def _end_of_days(of: Vocabulary) -> re.Pattern[str]:
    """What stands before the second day of "október 14. és 15.", where the month comes first."""
    links = _any((*of.forms("range", "link"), *of.forms("range", "and")))
    return re.compile(rf"(?:{_any(of.all('months'))}) \d{{1,2}}\S{{0,4}} ?(?:-|/|{links}) ?$")


def _behind(forms: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf" (?:{_any(forms)}){WORD_ENDS}")


def _before(of: Vocabulary) -> re.Pattern[str]:
    words = of.forms("year_after")
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))}) ?$" if words else r"(?!)")


def _year_of_range(of: Vocabulary) -> Reader:
    """The first year of "1914-1918": where a word of time stands before it or behind both, or nothing could be counted so."""
    timed, opened = _before(of), re.compile(rf"(?<!\w)(?:{_any(of.forms('range', 'between'))}) $")
    goes_on = re.compile(rf" ?[^\w\s]| ?$| ?\n| (?:{'|'.join((*of.all('tense'), _any(of.forms('range', 'and'))))})(?!\w)")
    behind = re.compile(rf" ?(?:{'|'.join(map(re.escape, (*of.forms('year_suffix'), *of.forms('range', 'closing')))) or '(?!)'})(?!\w)")

    def reading(match: Match) -> Reading | None:
        other = re.match(r"[^\d]{1,12}(\d{4})", match.after(20))
        if other is None or int(other[1]) <= int(match["year"]) or readers.is_of_a_code("", int(match["year"]), match.after(20)):
            return None  # "1987/2018"
        rest = match.after(40)[other.end() :]
        sure = timed.search(match.before(24)) or behind.match(rest) or match.after(1) in "-/"
        sure = sure or (opened.search(match.before(24)) and goes_on.match(rest))
        return readers.year(match) if sure else None

    return reading


def _todays_part(of: Vocabulary) -> Reader:
    """ "tonight", "this morning": a part of the day of speech."""
    codes = {form: code for code, forms in of.tables.get("todays_parts", {}).items() for form in forms}

    def reading(match: Match) -> Reading | None:
        return readers.in_day_part(readers.day_at(0), codes[match["daypart"]])

    return reading


def _decade_in_words(match: Match) -> Reading | None:
    """ "тридцатые годы", "الثلاثينيات", "lata trzydzieste XX wieku": of our century's last one, or of the one named."""
    tens = match.vocabulary.decades.get(" ".join(match["decade"].split()))
    century = match.vocabulary.ordinal(match["century"]) or roman_number(match["century"]) if match["century"] else 20
    if tens is None or not century:
        return None
    return dated(unit_at(instant((century - 1) * 100 + tens), Grain.DECADE), part=match.vocabulary.part(match["part"]), why=Why.TEN_YEARS)


def _one_unit(read: Callable[[int], Reader], of: Vocabulary) -> Reader:
    """What `read` makes of a unit without a number, which is one: "через час", "za minutę"; two of a dual, "بعد عامين"; not a plural."""
    plurals, duals, one, two = frozenset(of.forms("plurals")), frozenset(of.forms("duals")), read(1), read(2)

    def reading(match: Match) -> Reading | None:
        return None if match["unit"] in plurals else two(match) if match["unit"] in duals else one(match)

    return reading


def told_unit(of: Vocabulary) -> Reader:
    """The day, month or year told, or one beside it; "dagen efter" not where it goes on with what it is counted from: "… branden"."""
    keys = {form: key.split() for key, forms in of.tables.get("told", {}).items() for form in forms}
    may_go_on, verbs = (
        frozenset(of.forms("told_of")),
        "|".join((*of.all("tense"), _any((*of.forms("range", "and"), *of.forms("told_of", "behind"))))),
    )
    alone = re.compile(rf" ?[^\w\s(]| ?$| ?\n| (?:{verbs})(?!\w)" if may_go_on else "")

    def reading(match: Match) -> Reading | None:
        form = " ".join(match["told"].split())
        if form in may_go_on and not alone.match(match.after(40)):
            return None
        offset, unit = keys[form]
        return readers.told_phrase(Unit(unit), int(offset))

    return reading


def _feast(of: Vocabulary) -> Reader:
    """The named days of a vocabulary: by a date ("12-25"), counted from Easter ("easter-2", "orthodox+1"), of the Islamic calendar."""
    feasts = {form: _feast_of(key) for key, forms in of.tables.get("feasts", {}).items() for form in forms}

    def reading(match: Match) -> Reading | None:
        entry = feasts.get(" ".join(match["named"].split()))
        return feast_day(match, entry) if entry is not None else None

    return reading


def _feast_of(key: str) -> Feast:
    kind, _, rest = key.partition(" ")
    if found := re.fullmatch(r"(\d\d?)-(\d\d?)", key):
        return Feast(calendars.on(int(found[1]), int(found[2])), value=f"XXXX-{int(found[1]):02}-{int(found[2]):02}")
    if found := re.fullmatch(r"(easter|orthodox)([+-]\d+)?", key):
        return Feast(calendars.easter(int(found[2] or 0), orthodox=found[1] == "orthodox"), Why.FROM_EASTER)
    if kind == "islamic":
        month, _, day = rest.partition("-")
        why = Why.UMM_AL_QURA
        return Feast(calendars.islamic(int(month), int(day or 0)), why, 0.8)
    if kind == "nth":
        which, weekday, month = map(int, rest.split("-"))
        return Feast(calendars.nth(which, weekday, month), Why.WEEKDAY_IT_FALLS_ON)
    if kind == "hebrew":
        month, _, day = rest.partition("-")
        return Feast(calendars.hebrew(int(month), int(day)))
    return {
        "chinese": Feast(calendars.CHINESE_NEW_YEAR),
        "chinese-eve": Feast(calendars.NEW_YEARS_EVE_IN_CHINA),
        "lanterns": Feast(calendars.LANTERNS),
        "mid-autumn": Feast(calendars.MID_AUTUMN),
        "dragon-boat": Feast(calendars.DRAGON_BOAT),
        "qingming": Feast(calendars.QINGMING),
        "chuseok": Feast(calendars.CHUSEOK),
        "seollal": Feast(calendars.SEOLLAL),
        "tet": Feast(calendars.TET),
        "diwali": Feast(calendars.DIWALI),
        "nowruz": Feast(calendars.NOWRUZ),
    }[kind]


def discourse_of(of: Vocabulary) -> DiscourseCues | None:
    """Ends of ranges and what opens one, from the words of a vocabulary; None where it has none."""
    links, joined = of.forms("range", "link"), of.forms("range", "and")
    if not links and not of.tables.get("sides") and not of.tables.get("sides_behind"):
        return None
    spaced = of.setting("spaced", "yes") == "yes"
    border, begins = (r"(?![^\W\d_])", r"(?<![\w-])") if spaced else ("", "")
    sides = {form: side for key, side in _SIDES.items() for form in of.forms("sides", key)}
    openers = of.forms("range", "between")
    begun = rf"(?:{'|'.join(f'(?<={re.escape(form)})' for form in of.forms('range', 'from')) or '(?!)'})"
    return DiscourseCues(
        signal=re.compile(rf"{begins}({_any(sides)}) ?$") if sides else NEVER,
        sides=sides,
        side_behind={
            side: re.compile(rf"{ending_of(of)} ?(?:{_no_longer(behind, of.all('sides_behind'))}){border}")
            for key, side in _SIDES.items()
            if (behind := of.forms("sides_behind", key))
        },
        clause_after=re.compile(r"(?: ?[,.;:)\]\n”\"'“]| ?$| [^\W\d_])"),
        link=re.compile(rf"(?: ?(-|/|{_any((*links, *joined))}) ?|{begun} )$"),
        of_a_paper=re.compile(rf"{begins}(?:{'|'.join(of.forms('papers', 'before'))}) $") if of.forms("papers", "before") else NEVER,
        of_a_law=re.compile(rf"{begins}(?:{'|'.join(of.forms('laws', 'before'))}) $") if of.forms("laws", "before") else NEVER,
        of_a_law_behind=re.compile(rf" (?:{'|'.join(of.forms('laws', 'behind'))}){border}") if of.forms("laws", "behind") else NEVER,
        opened_links=frozenset(joined),
        between_behind=re.compile(rf" ?(?:{_any(behind)}){WORD_ENDS if spaced else ''}")
        if (behind := of.forms("range", "behind"))
        else NEVER,
        opener=re.compile(rf"{begins}({_any(openers)}) ?$") if openers else NEVER,
        between=frozenset(openers),
        same_year=re.compile(rf"(?: ?(?:-|/|,|{_any((*links, *joined))}) ?|{begun} )$"),
    )


def _no_longer(forms: Iterable[str], every: Iterable[str]) -> str:
    """Any of these, where it is not the beginning of a longer one: "से" in "से पहले"."""
    longer = {form: [one.removeprefix(form) for one in every if one != form and one.startswith(form)] for form in forms}
    ordered = sorted(longer, key=len, reverse=True)
    return "|".join(f"{re.escape(form)}(?!{_any(longer[form])})" if longer[form] else re.escape(form) for form in ordered) or "(?!)"


def text_of(of: Vocabulary) -> TextWords:
    """What the words of a vocabulary say of sentences: whose full stop ends none, what stands before a date that heads an entry."""
    short = [
        form.rstrip(".")
        for form in (*of.all("months_short", "hours", "weekdays_short"), *of.forms("abbreviations"))
        if form.isalpha() or "." in form
    ]
    written = tuple(dict.fromkeys(one for form in short for one in (form, form.capitalize())))
    months = of.all("months", "months_short") if "." in of.forms("ordinal_marks") or of.setting("locale", "") in _DOTTED else ()
    counted = tuple(dict.fromkeys(one for form in months for one in (form, form.capitalize())))
    return TextWords(
        abbreviations=tuple(one for form in of.forms("abbreviations", "inner") for one in (form, form.capitalize())),
        no_abbreviations=of.forms("abbreviations", "none"),
        cut_as=of.setting("cut_as", ""),
        before_numbers=written,
        after_ordinals=counted,
        before_dates=frozenset((*of.forms("year_after"), *of.forms("weekday_ahead"), *of.forms("of"))),
    )


def tense_of(of: Vocabulary) -> TenseCues | None:
    """Which words look back and ahead, from a vocabulary; None where it has none."""
    past, future = of.forms("tense", "past"), of.forms("tense", "future")
    if of.setting("spaced", "yes") == "no" and (past or future):  # letters stand to both sides of a word
        return TenseCues(cue=re.compile(rf"(?P<future>{'|'.join(future) or '(?!)'})|(?P<past>{'|'.join(past) or '(?!)'})"))
    breaks = of.forms("tense", "breaks")
    parted = re.compile(rf"(?<!\w)(?:{_any(breaks)})(?!\w)") if breaks else NEVER
    return TenseCues.of(past or ("(?!)",), future or ("(?!)",), clause_break=parted) if past or future else None


_SIDES = {"since": Side.SINCE, "until": Side.UNTIL, "before": Side.BEFORE, "after": Side.AFTER}


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(sorted(words), key=len, reverse=True))) or "(?!)"


def _examples(name: str, of: Vocabulary) -> dict[str, str]:
    """What a generic rule is tried on in every language."""
    may, monday = of.forms("months", "5"), of.forms("weekdays", "0")
    if of.setting("capitals", "no") == "yes":
        may, monday = tuple(map(str.capitalize, may)), tuple(map(str.capitalize, monday))
    link = next((f" {word} " for word in of.forms("of")), " ")
    match name:
        case "day-month-year" if may:
            return {f"5{link}{form}{link}2016": "2016-05-05" for form in may}
        case "day-month" if may:
            return {f"5{link}{form}": "2025-05-05" for form in may}
        case "month-year" if may:
            return {f"{form}{link}2016": "2016-05" for form in may}
        case "iso-date":
            return {"2016-12-14": "2016-12-14"}
        case "weekday" if monday:
            return {monday[0]: "2026-03-09"}
        case _:
            return {}
