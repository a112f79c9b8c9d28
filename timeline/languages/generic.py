"""Rules that every language gets from its word lists alone: plain dates, months, weekdays, last and next, N units ago.

They make a folder with nothing but a vocabulary a language of level 1. A language that has rules of its own puts these behind them, and
leaves out by name those that it writes better: `rules(vocabulary, words, without=("month",))`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from timeline.languages.language import Language
from timeline.languages.vocabulary import Vocabulary, read, time_words
from timeline.languages.world_names import READ as NAMES_READ
from timeline.languages.world_names import world_names
from timeline.times import readers
from timeline.times.reading import Reading
from timeline.times.rule import DIGITS, Match, Rule, TimeRules, Words
from timeline.times.words import TimeWords

EXAMPLE_DAY = "2026-03-13"  # a Friday
CARRIERS = ("({}) – Lorvik.", "{} – Lorvik, Velmar", "… {}, … Lorvik")  # names of no language, so that no text is a bare note
_YEAR = r"(?:1\d\d\d|20\d\d)"
_ORDINAL_MARKS = (".", "º", "°")  # in any language; others stand in its vocabulary
_NOTHING = Words("(?!)", frozenset({"\0"}))


def lists(of: Vocabulary) -> dict[str, Words]:
    """The word lists as patterns, by the names that rules use: {MONTH}, {WEEKDAY}, {UNIT}, {NUMBER} …"""
    marks = "|".join(map(re.escape, sorted({*of.forms("ordinal_marks"), *_ORDINAL_MARKS}, key=len, reverse=True)))
    numbers = of.all("numbers")
    return {
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
        "NUMBER": Words(rf"(?:\d{{1,3}}(?:[.,\u00a0 ]\d{{3}})+|\d+(?:[.,]\d+)?{_or(numbers)})", frozenset({DIGITS}) | _of(numbers).needs)
        if numbers else Words(r"\d+(?:[.,]\d+)?", frozenset({DIGITS})),
        "ORDINAL": _of(of.all("ordinals")),
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
    }  # fmt: skip


def _of(words: Collection[str], dotted: Collection[str] = ()) -> Words:
    """Any of these words; the abbreviations with or without their full stop."""
    if not words:
        return _NOTHING
    plain = Words.of(*words)
    return Words(rf"(?:{plain.pattern}\.?)", plain.needs) if dotted else plain


def _or(words: Collection[str]) -> str:
    return f"|{Words.of(*words).pattern}" if words else ""


def _spelled(eras: Iterable[str]) -> Words:
    """Eras with or without full stops and spaces: "vchr" is also "v. Chr."."""
    eras = [era for era in eras if era]
    if not eras:
        return _NOTHING
    spelled = "|".join(r"[. ]{0,2}".join(map(re.escape, era)) for era in sorted(eras, key=len, reverse=True))
    return Words(rf"(?:{spelled})\.?")


def _joined(of: Vocabulary) -> str:
    """What may stand between day and month, and between month and year."""
    words = of.forms("of")
    return rf"(?: ?,? |{'|'.join(rf' {re.escape(word)} ?' for word in words)})" if words else r" ?,? "


def rules(of: Vocabulary, words: TimeWords, without: Collection[str] = (), own: Iterable[Rule] = ()) -> tuple[Rule, ...]:
    """The rules of a vocabulary, those of the language itself (`own`) before them."""
    patterns = lists(of)

    def rule(name: str, pattern: str, read: Callable[[Match], Reading | None]) -> Iterable[Rule]:
        """The rule, where the language has the words for it."""
        if name not in without and all(patterns[one] is not _NOTHING for one in re.findall(r"\{([A-Z_]+)\}", pattern)):
            yield Rule(name, pattern, read, patterns, _examples(name, of), (), words)

    between = _joined(of)
    clock = r"(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?"
    numeric = r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|'?\d{2})(?![\d/.-]*\d)"
    part = r"(?:(?P<part>{PART}) ?(?:{ARTICLE} )?)?" if of.all("parts") else ""
    part = part if of.forms("articles") else part.replace("(?:{ARTICLE} )?", "")
    about = r"(?:(?P<about>{ABOUT}) )?" if of.forms("about") else ""
    weekday = r"(?:(?P<weekday>{ANY_WEEKDAY}),? )?"
    before = part + about + weekday
    suffix = rf"(?P<suffix> (?:{'|'.join(map(re.escape, of.forms('year_suffix')))}))?" if of.forms("year_suffix") else ""
    clock_zone = r"(?: (?:gmt|utc|wib|wita|wit|msk|cet))?"
    step = r"(?P<which>{STEP})"
    compare = r"(?:(?P<compare>{COMPARE}) )?" if of.all("compares") else ""
    count = rf"{compare}(?P<n>{{NUMBER}}) ?(?P<unit>{{UNIT}})"
    made = [
        *rule("day-month-year", rf"{before}(?P<day>{{DAY}}){between}(?P<month>{{ANY_MONTH}}){between}(?P<year>{{YEAR}})",
              readers.full_date),
        *rule("month-day-year", rf"{weekday}(?P<month>{{ANY_MONTH}}) (?P<day>{{DAY}}),? (?P<year>{{YEAR}})", readers.full_date),
        *rule("year-month-day", r"(?P<year>{YEAR})\.? (?P<month>{ANY_MONTH}) (?P<day>{DAY})\.?", readers.full_date),
        *rule("iso-date", r"(?P<year>\d{4})-(?P<month>0\d|1[0-2])-(?P<day>[0-3]\d)" + clock, readers.iso_date),
        *rule("numeric-date", numeric, readers.numeric_date),
        *rule("month-year", rf"{part}{about}(?P<month>{{ANY_MONTH}}){between}(?P<year>{{YEAR}})", readers.month_year),
        *rule("year-month", r"(?P<year>{YEAR})\.? (?P<month>{MONTH})", readers.month_year),
        *rule("day-month", rf"{before}(?P<day>{{DAY}}){between}(?P<month>{{ANY_MONTH}})", readers.month_day),
        *rule("month-day", rf"{weekday}(?P<month>{{ANY_MONTH}}) (?P<day>{{DAY}})(?!\d|[.,:]\d|%)", readers.month_day),
        *rule("month", rf"{part}{about}(?P<month>{{MONTH}})", _month(of)),
        *rule("weekday-part", r"(?P<weekday>{WEEKDAY}) ?(?P<daypart>{DAYPART})", readers.weekday_part),
        *rule("weekday", r"(?P<weekday>{WEEKDAY})", readers.day_of_week),
        *rule("season-year", rf"{part}(?P<season>{{SEASON}}){between}(?P<year>{{YEAR}})", readers.season),
        *rule("phrase", r"(?P<phrase>{PHRASE})" + (r"(?: (?P<daypart>{DAYPART}))?" if of.all("day_parts") else ""), readers.phrase),
        *rule("step-unit", rf"{part}{step} (?P<unit>{{UNIT}})", readers.this_unit),
        *rule("unit-step", rf"{part}(?P<unit>{{UNIT}}) {step}", readers.this_unit),
        *(made for name in ("weekday", "month", "season") for made in (
            *rule(f"step-{name}", rf"{step} (?P<{name}>{{{name.upper()}}})", readers.last_named),
            *rule(f"{name}-step", rf"(?P<{name}>{{{name.upper()}}}) {step}", readers.last_named))),
        *rule("ago", rf"{{AGO}} {count}", readers.ago),
        *rule("units-ago", rf"{count} ?{{AGO_AFTER}}", readers.ago),
        *rule("ahead", rf"{{AHEAD}} {count}", readers.from_now),
        *rule("units-ahead", rf"{count} ?{{AHEAD_AFTER}}", readers.from_now),
        *rule("later", rf"{count} (?P<way>{{WAY}})", readers.told_later),
        *rule("year-era", r"(?P<year>\d{1,4}) ?(?P<era>{BC}|{AD})", readers.year),
        *rule("quarter-year", rf"(?P<quarter>{{QUARTER}}){between}(?P<year>{{YEAR}})", readers.quarter),
        *rule("year", rf"{part}{about}(?P<year>{{YEAR}}){suffix}(?![.,:]?\d|%)", _year(of)),
        *rule("duration", count, readers.duration),
        *rule("weekday-number-date", rf"(?P<weekday>{{WEEKDAY}}),? \(?(?:{numeric})\)?", readers.numeric_date),
        *rule("weekday-clock", rf"(?P<weekday>{{WEEKDAY}}),? (?:{{AT}} )(?P<time>[0-2]?\d[.:][0-5]\d){clock_zone}", readers.clock),
        *rule("at-clock", rf"(?:{{AT}}) (?P<time>[0-2]?\d[.:][0-5]\d){clock_zone}", readers.clock),
        *rule("clock", rf"(?<![\d.:])(?P<time>(?:[01]?\d|2[0-4]):[0-5]\d)(?![\d:]){clock_zone}", readers.clock),
        *rule("now", "{NOW}", readers.reference("PRESENT_REF")),
        *rule("lately", "{LATELY}", readers.reference("PAST_REF")),
        *rule("soon", "{SOON}", readers.reference("FUTURE_REF")),
    ]  # fmt: skip
    return (*own, *made)


def time_rules(of: Vocabulary, words: TimeWords, without: Collection[str] = (), own: Iterable[Rule] = ()) -> TimeRules:
    """The rules of a language with its words."""
    return TimeRules(words, rules(of, words, without, own), EXAMPLE_DAY, CARRIERS)


def language_of(folder: Path) -> Language:
    """The language of a folder that holds nothing but its word lists."""
    of = read(folder)
    name, direction = of.setting("name", folder.name), of.setting("direction", "ltr")
    names = world_names(folder.name) if folder.name in NAMES_READ else None
    return Language(folder.name, name, direction, time_rules(of, time_words(of)), names=names)


def _month(of: Vocabulary) -> Callable[[Match], Reading | None]:
    """A month alone; one that is also another word needs a word of time before it."""
    ambiguous, timed = frozenset(of.forms("ambiguous_months")), _before(of)

    def reading(match: Match) -> Reading | None:
        if match["month"] in ambiguous and not match["part"] and not timed.search(match.before(24)):
            return None
        return readers.month(match)

    return reading


def _year(of: Vocabulary) -> Callable[[Match], Reading | None]:
    """A number of four digits alone: a year after a word of time, or after "early" and "about"."""
    timed = _before(of)

    def reading(match: Match) -> Reading | None:
        before = match.before(24)
        known = (
            match["part"]
            or match["about"]
            or match["suffix"]
            or timed.search(before)
            or re.search(r"1\d\d\d ?(?:-|/) ?$|20\d\d ?(?:-|/) ?$", before)
        )
        return readers.year(match) if known else None

    return reading


def _before(of: Vocabulary) -> re.Pattern[str]:
    words = of.forms("year_after")
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))}) ?$" if words else r"(?!)")


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
