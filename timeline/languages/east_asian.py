"""What Chinese, Japanese and Korean have in common: numerals, and dates whose year, month and day each bear their own sign.

The signs are those of the language (年月日, 년월일); a folder gives them with its words, and gets the rules of dates, clocks and units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from timeline import patterns as re
from timeline.languages import generic_composed
from timeline.languages.vocabulary import Vocabulary, time_words
from timeline.model import Grain, instant
from timeline.times import readers
from timeline.times.reading import Reading, dated, unit_at
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader, Rule, Words
from timeline.times.words import TimeWords

_DIGITS: Mapping[str, int] = {
    **{sign: value for value, sign in enumerate("〇一二三四五六七八九")}, "零": 0, "○": 0, "０": 0, "0": 0, "两": 2, "兩": 2, "壱": 1,
    **{sign: value for value, sign in enumerate("영일이삼사오육칠팔구")},
}  # fmt: skip
_POWERS: Mapping[str, int] = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "십": 10, "백": 100, "천": 1000, "만": 10_000}
_LAST_CENTURY = 21
NOTHING = r"(?!)"
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
    not_alone: str = ""  # what stands behind a day of the month that is a number of days instead, "" where no such day stands alone
    step_of_day: str = NOTHING  # "last", "next" before a day of the month
    to_hour: str = NOTHING  # behind the minutes that are still to go to the hour: "17시 5분 전"
    until: str = ""  # between the two ends of a range
    first_of: str = NOTHING  # "the first three months of 1998", before the number
    last_of: str = NOTHING
    not_clock: str = ""  # what stands behind an hour that is no time of day: "六点三" is 6.3
    short_years: bool = False  # years are written with two digits: 08年, 91年5月

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
    names = {form: int(key) for key, forms in of.tables.get("clocks", {}).items() for form in forms}
    ordinals = {
        form: int(key.split()[0])
        for name in ("halves", "edge_days", "ordinals")
        for key, forms in of.tables.get(name, {}).items()
        for form in forms
    }

    def clock(words: str, day_part: str) -> int | None:
        return names[words] if words in names else _clock(words, day_part, signs)

    def ordinal(words: str) -> int | None:
        if re.fullmatch(signs.first_of, words) or re.fullmatch(signs.last_of, words):
            return 1 if re.fullmatch(signs.first_of, words) else -1
        return ordinals[words] if words in ordinals else _whole(words)

    words = time_words(of, number_of=signs.number_of, ordinal_of=ordinal, year_of=signs.year_of, clock_of=clock)
    apart = {f"{number} {signs.month}": number for number in range(1, 13)} if signs.gap else {}
    return replace(words, months={**words.months, **apart})


def _clock(words: str, day_part: str, signs: Signs) -> int | None:
    found = re.fullmatch(
        rf"({signs.number})(?:{signs.hour}|[:：]) ?(?:({_NUMBER})(?:{signs.minute})?( ?{signs.to_hour})?|({signs.half}))?", words.strip()
    )
    hour = signs.spoken.get(found[1], _whole(found[1])) if found else None
    if found is None or hour is None or hour > 24:
        return None
    minute = 30 if found[4] else ((_whole(found[2]) or 0) if found[2] else 0) * (-1 if found[3] else 1)
    if hour == 12 and day_part == "NI":
        return minute if minute > 0 else 1440 + minute  # midnight ends the day
    return (hour + (12 if hour < 12 and day_part in ("AF", "EV") or (day_part == "NI" and 6 <= hour < 12) else 0)) * 60 + minute


def _decade(match: Match) -> Reading | None:
    """ "十九世纪七十年代": the ten years of a century."""
    century, tens = _whole(match["century"]), _whole(match["tens"])
    if not century or not 1 <= century <= _LAST_CENTURY or tens is None or tens not in range(0, 100, 10):
        return None
    return dated(unit_at(instant((century - 1) * 100 + tens), Grain.DECADE), why=Why.TEN_YEARS)


def _short_end(before: re.Pattern[str]) -> Reader:
    """The year of two digits that ends "1990年から95年", in the century of the first."""

    def read(match: Match) -> Reading | None:
        first = before.search(match.before(16))
        last = int(first[1]) // 100 * 100 + int(match["year"]) if first else 0
        if first is None or last <= int(first[1]):
            return None
        return dated(unit_at(instant(last), Grain.YEAR), why=Why.END_OF_RANGE_FROM.of(first=first[1]))

    return read


def _spoken_days(rule: Callable[[str, str, Reader], Rule], signs: Signs) -> Iterator[Rule]:
    """So many days ago or ahead, where the language has one word for so many days."""
    if signs.days:
        days = rf"(?P<days>{'|'.join(sorted(signs.days, key=len, reverse=True))}){signs.gap}"
        yield rule("days-ago", rf"{days}(?:{signs.ago})", lambda match: readers.day_word(-signs.days[match["days"]])(match))
        yield rule("days-ahead", rf"{days}(?:{signs.ahead})", lambda match: readers.day_word(signs.days[match["days"]])(match))


def _step_days(rule: Callable[[str, str, Reader], Rule], signs: Signs) -> Iterator[Rule]:
    """ "지난 3일", which in Korean is the last 3rd, and not the last three days."""
    if signs.step_of_day != NOTHING:
        day = rf"(?P<day>3[01]|[12]\d|0?[1-9])(?:{signs.day})(?!{signs.gap}(?:{signs.not_alone}))"
        yield rule("step-signed-day", rf"(?P<which>{signs.step_of_day}){signs.gap}{day}", readers.day_which)


_COUNTED = re.compile(
    r"(?:[\d.,%第路街巷弄]|大道|過去|过去|過去|今後|未来|최근|지난|앞으로|향후|동안|毎|每|약|約|约)[ ]?$"
)  # "the last 3 days", "about 3 days"


def rules(of: Vocabulary, words: TimeWords, signs: Signs, patterns: Mapping[str, Words]) -> tuple[Rule, ...]:
    """The rules of dates, clocks and counted units of a language with these signs."""
    gap = signs.gap
    era = rf"(?:{'|'.join(signs.eras)})(?:{signs.first}|\d{{1,2}}|[一二三四五六七八九十]{{1,3}})|" if signs.eras else ""
    short = rf"|(?<!\d)\d\d(?=(?:{signs.year}){gap}(?:1[0-2]|0?[1-9])(?:{signs.month}))" if signs.short_years else ""
    bare = rf"|(?<=\d{{4}})(?= (?:{{MONTH}}|\d\d?(?:{signs.month})))" if signs.short_years else ""  # "2026 유월 삼일"
    year = rf"(?P<year>{era}\d{{4}}|[〇零○0一二三四五六七八九]{{4}}{short})(?:{signs.year}{bare})"
    month = rf"(?P<month>{{MONTH}}|(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:{signs.month})|(?:1[0-2]|[1-9]){gap}(?:{signs.month})(?={gap}\d))"
    day = rf"(?P<day>3[01]|[12]\d|0?[1-9]|{signs.day_numerals}){gap}(?:{signs.day})"
    weekday = rf"(?:{gap}[(（]?{{WEEKDAY}}[)）]?|{gap}[(（]\w[)）])?"  # "5月3日（月）"
    daypart = rf"(?:(?P<daypart>{{DAYPART}}){gap})?" if of.all("day_parts") else ""
    decimal = f"(?!{signs.not_clock})" if signs.not_clock else ""
    time = rf"{daypart}(?P<time>{signs.number}(?:{signs.hour})(?:{gap}(?:{_NUMBER}(?:{signs.minute})(?:{gap}{signs.to_hour})?|{signs.half}))?{decimal}|[0-2]?\d[:：][0-5]\d)"
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
        *([rule("signed-short-year", rf"(?<!\d)(?P<year>0\d)(?:{signs.year})", readers.short_year)] if signs.short_years else ()),
        rule("counted-ago", rf"{count}(?P<and_half>{gap}{signs.half})?{gap}(?:{signs.ago})", readers.ago),
        rule(
            "counted-ago-dayword",
            rf"{count}{gap}(?:{signs.ago}){generic_composed.glue_of(of, '')}(?P<dayword>{{DAYWORD}})",
            readers.ago_to,
        ),
        rule("counted-ahead", rf"{count}(?P<and_half>{gap}{signs.half})?{gap}(?:{signs.ahead})", readers.from_now_or_told),
        rule("signed-clock", time, readers.clock),
        rule(
            "half-day-clock",
            r"(?<![\w.,:/])(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])m(?![a-z])",
            readers.half_day_clock,
        ),
        rule(
            "eight-digits",
            r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
            readers.alone(readers.iso_date),
        ),
        rule("signed-day-note", day, readers.alone(readers.day_ordinal)),
        *_step_days(rule, signs),
        rule(
            "signed-window",
            rf"(?P<which>{{STEP}}){gap}(?!\d{{4}}(?:{signs.year}))(?P<n>{signs.number}){gap}(?P<unit>{signs.units})",
            readers.window,
        ),
        rule("signed-century", rf"(?<!\d)(?P<century>\d{{1,2}}|{_NUMERAL}{{1,3}})(?:{signs.century})(?!{signs.decade})", readers.century),
        rule("century-decade", rf"(?P<century>{_NUMBER})(?:{signs.century})(?P<tens>{_NUMBER})(?:{signs.decade})", _decade),
        *_spoken_days(rule, signs),
        *_days_beside(of, rule, signs, day, month, time),
    )


def _days_beside(of: Vocabulary, rule: Callable[[str, str, Reader], Rule], signs: Signs, day: str, month: str, time: str) -> Iterator[Rule]:
    """Days whose month stands elsewhere: "来月15日", "5月10日から12日", "29日"; times of day on a named day: "昨日午後9時"."""
    glue, gap = generic_composed.glue_of(of, ""), signs.gap
    which_year, which_month = generic_composed.which(of, "year"), generic_composed.which(of, "month")
    count = rf"(?P<n>{signs.number}){gap}(?P<unit>{signs.units})"
    if of.tables.get("within"):
        yield rule("signed-within", rf"(?<!\d){count}{gap}{{WITHIN_BEHIND}}", readers.within)
    if signs.first_of != NOTHING:
        side, signed_year = (
            rf"(?P<half>{signs.first_of}|{signs.last_of}){gap}{count}",
            rf"(?P<bare_year>\d{{4}}|[〇零○0一二三四五六七八九]{{4}})(?:{signs.year})",
        )
        yield rule("year-first-units", rf"(?:{signed_year}|(?P<which>{which_year})){glue}{side}", readers.units_of)
    if signs.until:
        four = r"(?:\d{4}|[〇零○0一二三四五六七八九]{4})"
        yield rule(
            "signed-year-of-range", rf"(?<!\d)(?P<year>{four})(?={gap}(?:{signs.until}){gap}{four}{gap}(?:{signs.year}))", readers.year
        )
        short_end = rf"(?P<year>\d\d)(?:{signs.year})(?!{gap}\d)"
        yield rule("signed-short-end", short_end, _short_end(re.compile(rf"(\d{{4}})(?:{signs.year})?{gap}(?:{signs.until}){gap}$")))
    yield rule("which-month-signed-day", rf"(?P<which>{which_month}){glue}{day}", readers.day_of_which_month)
    yield rule("which-year-signed-day", rf"(?P<which>{which_year}){glue}{month}{gap}{day}", readers.month_of_unit)
    yield rule("which-year-signed-month", rf"(?P<which>{which_year}){glue}{month}", readers.month_of_unit)
    yield rule("dayword-signed-clock", rf"(?P<dayword>{{DAYWORD}}){gap}{time}", readers.clock)
    weekday = rf"(?P<weekday>{{WEEKDAY}}){gap}{time}"
    yield rule("step-weekday-signed-clock", rf"(?P<which>{{STEP}}){gap}{weekday}", readers.clock_on(readers.last_named))
    phrase = rf"(?P<phrase>{{WEEK_PHRASE}}),?{gap}{weekday}"
    yield rule("week-phrase-signed-clock", phrase, readers.clock_on(generic_composed.weekday_of_phrase))
    yield rule("weekday-signed-clock", rf"(?P<weekday>{{WEEKDAY}}){gap}{time}", readers.clock)
    if signs.until:
        behind = re.compile(rf"(?:{signs.month}) ?[\d一二三四五六七八九十이삼사오육칠팔구십]+ ?(?:{signs.day}) ?(?:{signs.until}) ?$")
        yield rule("signed-end-of-range", day, readers.only_after(readers.day_ordinal, behind))
    if signs.not_alone:
        digits = rf"(?<!\d)(?P<day>3[01]|[12]\d|0?[1-9])(?:{signs.day})(?!{gap}(?:{signs.not_alone}))"
        yield rule("signed-day-alone", digits, readers.unless(readers.day_ordinal, before=_COUNTED))
