"""The rules of English, as data, with their examples inside; the examples are the tests.

Values are for EXAMPLE_DAY (a Friday, so that "Friday" is put to the test), in a news text. Order decides only between matches of
the same length: longest wins.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.composed import with_composed
from timeline.languages.en import named_days
from timeline.languages.en import readers as english_readers
from timeline.languages.en.composed_rules import JOINTS, composed, old_years
from timeline.languages.en.words import MONTHS, OLD_MONTH_ABBREVIATIONS, SEASONS, TIME_WORDS, WEEKDAYS
from timeline.times import readers
from timeline.times.reasons import Why
from timeline.times.rule import DIGITS, Reader, Rule, TimeRules, Words
from timeline.times.words import VULGAR_FRACTIONS

EXAMPLE_DAY = "2026-03-13"

_SPOKEN_ONES = "one|two|three|four|five|six|seven|eight|nine"
_SPOKEN_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_SPOKEN_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_BELOW_100 = rf"(?:(?:{_SPOKEN_TENS})(?:[- ](?:{_SPOKEN_ONES}))?|{_SPOKEN_TEENS}|{_SPOKEN_ONES})"
_NUMBER_WORDS = frozenset(f"{_SPOKEN_ONES}|{_SPOKEN_TEENS}|{_SPOKEN_TENS}".split("|"))
_ORDINAL_WORDS = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
                  "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth").split()  # fmt: skip
_ORDINAL = rf"(?:(?:twenty|thirty)[- ](?:{'|'.join(_ORDINAL_WORDS[:9])})|{'|'.join(sorted(_ORDINAL_WORDS, key=len, reverse=True))})"
_MONTHS_SURE = [name for name in MONTHS if name not in ("may", "march")]
_MONTH_ABBREVIATIONS = [*OLD_MONTH_ABBREVIATIONS, *"jan feb mar apr jun jul aug sept sep oct nov dec".split()]
_HOW_OFTEN = re.compile(r"\b(?:days?|nights?|evenings?|hours?|times|once|twice) $")  # "six days [a week from Monday]"
_WEEKDAY_ABBREVIATIONS = "mon tue tues wed weds thu thur thurs fri sat sun".split()

DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?:1\d\d\d|20\d\d)"
PART = (
    r"(?:(?:the )?(?:very )?(?:beginning|start|middle|end|close|(?:early|first|latter|later|last) part|turn) of (?:the )?"
    r"|(?:the )?(?:very )?(?:early|late|mid)(?:er)?(?:[- ]in)?(?:[- ]the)?[- ]|(?:the )?(?:early|mid)-to-(?:mid|late)[- ]|(?:the )?mid-? ?)"
)
ABOUT = r"(?:about|around|approximately|approx\.?|roughly|circa|ca?\.?|some time in|sometime in|nearly|almost)"

# name → pattern, and the words of which a match must hold one (what lets the finder pass over most sentences)
WORDS: dict[str, Words] = {
    "MONTH": Words(
        rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(_MONTH_ABBREVIATIONS)})\b\.?)", frozenset([*MONTHS, *_MONTH_ABBREVIATIONS])
    ),
    "SURE_MONTH": Words(rf"(?:{'|'.join(_MONTHS_SURE)}|(?:{'|'.join(OLD_MONTH_ABBREVIATIONS)}|jan|feb|apr|aug|sept|oct|nov|dec)\b\.?)", frozenset([*_MONTHS_SURE, *_MONTH_ABBREVIATIONS])),
    "WEEKDAY": Words.of(*WEEKDAYS),
    "ANY_WEEKDAY": Words(rf"(?:{'|'.join(WEEKDAYS)}|(?:{'|'.join(_WEEKDAY_ABBREVIATIONS)})\b\.?)", frozenset([*WEEKDAYS, *_WEEKDAY_ABBREVIATIONS])),
    "WEEKDAYS": Words.of(*(f"{name}s" for name in WEEKDAYS)),
    "SEASON": Words.of(*SEASONS),
    "DAY": Words(DAY, frozenset({DIGITS})),
    "ANY_DAY": Words(rf"(?:{DAY}|{_ORDINAL})", frozenset({DIGITS, "twenty", "thirty", *_ORDINAL_WORDS})),
    "YEAR": Words(YEAR, frozenset({DIGITS})),
    "SPOKEN_YEAR": Words(
        rf"(?:(?:{_SPOKEN_TEENS})[- ](?:(?:{_SPOKEN_TENS})(?:[- ](?:{_SPOKEN_ONES}))?|(?:oh|o)[- ](?:{_SPOKEN_ONES})|hundred(?: (?:and )?{_BELOW_100})?)"
        rf"|one thousand (?:{_SPOKEN_ONES}) hundred(?: (?:and )?{_BELOW_100})?"
        rf"|two thousand(?: and)?(?: {_BELOW_100})?|twenty[- ](?:{_SPOKEN_TEENS}|twenty(?:[- ](?:{_SPOKEN_ONES}))?))",
        _NUMBER_WORDS,
    ),
    "ERA": Words(r"(?:a\.d\.?|ad|b\.c\.e\.?|bce|b\.c\.?|bc|c\.e\.|ce)", frozenset({"a", "ad", "b", "bce", "bc", "c", "ce"})),
    "BC": Words(r"(?:b\.c\.e\.?|bce|b\.c\.?|bc)", frozenset({"b", "bce", "bc"})),
    "AD": Words(r"(?:a\.d\.?|ad)", frozenset({"a", "ad"})),
    "PART": Words(PART),
    "ABOUT": Words(ABOUT),
    "ORDINAL": Words(rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_ORDINAL})", frozenset({DIGITS, "twenty", "thirty", *_ORDINAL_WORDS})),
    "NUMBER": Words(
        rf"(?:\d{{1,3}}(?:,\d{{3}})+|(?:\d{{1,3}} ?)?[{''.join(VULGAR_FRACTIONS)}](?: (?:of )?an?)?|\d/\d (?:of )?an?|\d+(?:\.\d+)?(?: \d/\d)?|(?:a |three[- ])quarters? of an?(?= [a-z]+ (?:ago|later|earlier|before|after|on)\b)|(?:a )?half(?: an?)?|(?:a )?half[- ](?:a )?dozen|(?:a|two) dozen|(?:a )?couple of|a couple|one and a half"
        rf"|(?:an?|{_BELOW_100}) hundred(?: and)?(?: {_BELOW_100})?|(?:an?|{_BELOW_100}) thousand|{_BELOW_100}(?:-odd)?|an additional|another|an?)",
        _NUMBER_WORDS | {DIGITS, *VULGAR_FRACTIONS, "a", "an", "half", "quarter", "quarters", "another", "dozen", "couple"},
    ),
    "VAGUE": Words(r"(?:a few|several|some|many|a number of|few|countless)", frozenset({"a", "several", "some", "many", "few", "countless"})),
    "UNIT": Words(
        r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)",
        frozenset("second seconds minute minutes hour hours day days night nights week weeks fortnight fortnights month months quarter quarters "
                  "year years decade decades century centuries".split()),
    ),
    "UNITS": Words(r"(?:minutes|hours|days|weeks|months|years|decades|centuries)", frozenset("minutes hours days weeks months years decades centuries".split())),
    "LONG_UNIT": Words(r"(?:week|month|quarter|year|decade|century|fortnight|day)", frozenset("week month quarter year decade century fortnight day".split())),
    "COMPARE": Words(
        r"(?:(?:well )?(?:more than|less than|no more than|no less than|at least|at most|over|under|up to|about|around|approximately"
        r"|roughly|nearly|almost|some))"
    ),
    "WHICH": Words.of("last", "past", "next", "coming", "this", "this past", "this coming", "current", "upcoming"),
    "TOLD_WHICH": Words.of("following", "previous", "preceding", "subsequent", "ensuing", "same", "prior"),
    "DAYPART": Words.of("morning", "afternoon", "evening", "night"),
    "ADJECTIVE": Words(r"(?:more|full|straight|consecutive|long|additional|whole|entire|trading|working|business|previous|preceding|following|next|last|past"
        r"|first|final|early|late|closing|coming|intervening|ensuing|subsequent|successive|peaceful|bloody|hard|difficult|terrible|crucial|short|brief|extra|further|other)"),
    "NAMED_DAY": named_days.WORDS,
    "QUARTER": Words(
        r"(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter", frozenset({"first", "second", "third", "fourth", DIGITS})
    ),
}  # fmt: skip

_WHEN = r"(?:(?P<when>earlier|later|sometime)(?: in)? )?"
_ALONE = r"(?:(?<=\A)|(?<=[-–•*.!?][ ]))"  # at the head of a line: "Same day: …"
_PART = r"(?P<part>{PART})?"
_ABOUT = r"(?:(?P<about>{ABOUT}) )?"
_ERA = r"(?:,? ?(?P<era>{ERA}))?"
_PEOPLE_BEHIND = (
    r"(?:people|men|women|children|troops|soldiers|workers|students|protesters|demonstrators|miles|pounds|dollars|votes|of|percent)\b"
)
_COUNTED_BEHIND = (  # behind a round number that is no year: "On 5 March, [310 miners]"
    rf"(?:{_PEOPLE_BEHIND}|(?!(?:others|perhaps|always|across|besides|unless|towards|afterwards|thousands|hundreds|does|goes|begins|marks|remains|comes|[a-z]+(?:ous|ss))\b)[a-z]{{3,}}[a-z]s\b)"
)
_FULL_YEAR = rf"(?P<year>{{YEAR}}(?!(?<=1[0-8]\d\d) {_PEOPLE_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})|[1-9]\d\d(?![\d,]|\.\d| {_COUNTED_BEHIND})|'\d\d|{{SPOKEN_YEAR}}|\d{{1,4}}(?= ?(?:a\.d|ad\b|b\.c|bc|ce\b|c\.e))){_ERA}"
_ZONE = r"(?: hours)?(?:,? (?P<zone>(?:e[sd]t|c[sd]t|m[sd]t|p[sd]t|gmt|bst|utc|cet|cest|ist|jst|msk|eastern|central|pacific|local)(?: (?:standard |daylight )?time)?|[a-z]+ time))?"
_BARE_HOUR = rf"\d{{1,2}}(?:[:.]\d\d)?|{_SPOKEN_ONES}|ten|eleven|twelve"  # a time of day only beside other words
_TIME = (
    r"(?P<time>(?:\d{1,2}(?:[:.]\d\d|\.\d)?|" + f"(?:{_SPOKEN_ONES}|ten|eleven|twelve)" + r")(?: ?(?:[ap]\.m\.?|[ap]m\b))|(?:[01]?\d|2[0-4]):[0-5]\d(?::\d\d)?"
    r"|(?:half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five) (?:minutes )?(?:past|to)) (?:" + f"{_SPOKEN_ONES}|ten|eleven|twelve" + r"|noon|midnight|midday|\d{1,2})"
    r"|(?:" + _BELOW_100 + r"|\d{1,2}) minutes (?:past|to|before|after) (?:noon|midnight|midday|(?:" + f"{_SPOKEN_ONES}|ten|eleven|twelve" + r")(?=[,.;:)]| ?$| (?:an?|the|he|she|it|they|we|i|his|her|their|there|and|when|on)\b))"
    r"|(?:(?<=at[ ])|(?<=by[ ])|(?<=from[ ])|(?<=until[ ])|(?<=before[ ])|(?<=after[ ])|(?<=about[ ])|(?<=around[ ]))[0-2]\d[0-5]\d(?= (?:hours(?! of)|today|tomorrow|yesterday|local(?= time|\W*$|[.,;])|gmt|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))"
    r"|noon|midnight|midday|(?:\d{1,2}|" + f"{_SPOKEN_ONES}|ten|eleven|twelve" + r") o'clock)"
)  # fmt: skip
_CLAUSE_END = r"(?:[,.;:)]| ?\n| ?$| (?:he|she|we|they|i|had|was|were|and|but)\b)"
_NUMBERED = r"(?:(?<=\d[ ])|(?<=\d(?:st|nd|rd|th)[ ])|(?<=\d(?:st|nd|rd|th)[ ]of[ ]))"  # before a month that has its day: "On 2 [July] the first ship"
_HALF_MORE = r"(?P<and_half> and a half)?"


def _rule(name: str, pattern: str, read: Reader, examples: dict[str, str] | None = None, never: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, read, WORDS, examples or {}, never, TIME_WORDS)


RULES: tuple[Rule, ...] = (
    *composed(_rule),
    # ---- complete dates
    _rule("day-month-year", rf"{_PART}{_ABOUT}(?:(?:{{NAMED_DAY}} )?(?P<weekday>{{ANY_WEEKDAY}}),? )?(?:the )?(?P<day>{{ANY_DAY}})(?: day)?(?: of)? (?P<month>{{MONTH}}),?(?: of| in the year(?: of our lord)?)? {_FULL_YEAR}",
          readers.full_date,
          {"5 May 2016": "2016-05-05", "Thursday, 5 May 2016": "2016-05-05", "Easter Sunday, 12 April 1936": "1936-04-12", "the 5th of May, 2016": "2016-05-05", "15 March 44 BC": "BC0044-03-15",
           "4 July 1066": "1066-07-04", "30th June '98": "1998-06-30", "26 Sept. 1989": "1989-09-26", "3 Novr. 1812": "1812-11-03"}),
    _rule("day-month-ad-year", r"(?:the )?(?P<day>{ANY_DAY})(?: of)? (?P<month>{MONTH}),? (?P<era>{AD}) (?P<year>\d{1,4})", readers.full_date, {"24 August AD 79": "0079-08-24"}),
    _rule("month-day-year", rf"{_PART}{_ABOUT}(?:(?P<weekday>{{ANY_WEEKDAY}}),? )?(?P<month>{{MONTH}}) (?:the )?(?P<day>{{ANY_DAY}})(?: ?, ?| (?:of )?){_FULL_YEAR}", readers.full_date,
          {"May 5, 2016": "2016-05-05", "Sept. 11 2001": "2001-09-11", "Tuesday, Jan. 20, 1998": "1998-01-20", "July 4th, 1776": "1776-07-04",
           "March fifteenth, nineteen ninety-four": "1994-03-15"}),
    _rule("day-mon-year", r"(?P<day>\d{1,2})-(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)-(?P<year>\d{4})", readers.full_date, {"15-Mar-2012": "2012-03-15"}),
    _rule("iso-date", r"(?P<year>\d{4})-(?P<month>0\d|1[0-2])-(?P<day>[0-3]\d)(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?",
          readers.iso_date, {"2016-12-14": "2016-12-14", "2016-12-14T09:30:00Z": "2016-12-14T09:30"}, ("Part no. 2016-99-12 is out of stock.",)),
    _rule("numeric-date", r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|'?\d{2})(?![\d/.-]*\d)", english_readers.numeric_date,
          {"13/06/2016": "2016-06-13", "06/13/2016": "2016-06-13"}, ("The address is 10.0.0.12 on that host.", "Update it to version 12.1.24 first.")),
    _rule("day-in-slashes", r"(?:(?<=on[ ])|(?<=by[ ])|(?<=until[ ])|(?<=since[ ])|(?<=before[ ])|(?<=after[ ])|(?<=from[ ])|(?<=to[ ])|(?<=for[ ])|(?<=of[ ])|(?<=dated[ ]))(?P<one>\d{1,2})/(?P<two>\d{1,2})(?![\d/]|[.,]\d)", english_readers.day_in_slashes, {},
          ("It works on 9/10 of them.",)),
    _rule("ides", r"the ides of (?P<month>{MONTH})(?:,?(?: of)? (?P<year>{YEAR}|\d{1,4}(?= ?(?:a\.d|ad\b|b\.c|bc|ce\b|c\.e)))(?:,? ?(?P<era>{ERA}))?)?", readers.ides,
          {"the Ides of March 44 BC": "BC0044-03-15"}),
    _rule("month-year", rf"{_PART}{_ABOUT}(?P<month>{{MONTH}}),?(?: of| in)? {_FULL_YEAR}", readers.month_year,
          {"May 2016": "2016-05", "early March 2015": "2015-03", "the end of September 1939": "1939-09", "July 480 BC": "BC0480-07", "Dec. 2007": "2007-12",
           "mid-January 1945": "1945-01", "August of 1955": "1955-08"}),
    # ---- calendar dates without a year
    _rule("day-month", rf"{_PART}{_ABOUT}(?:(?:{{NAMED_DAY}} )?(?P<weekday>{{ANY_WEEKDAY}}),? )?(?:the )?(?P<day>{{ANY_DAY}})(?: day)?(?: of)? (?P<month>{{MONTH}})", readers.month_day,
          {"5 March": "2026-03-05", "the fifth of February": "2026-02-05", "Thursday 5 March": "2026-03-05", "26 September": "2025-09-26"},
          ("He did 24 may be more.", "At 50 March left the firm.")),
    _rule("month-day", rf"{_PART}{_ABOUT}(?:(?P<weekday>{{ANY_WEEKDAY}}),? )?(?!{_NUMBERED}\S+ the )(?P<month>{{MONTH}}) (?:the )?(?P<day>{{ANY_DAY}})(?!\d|[.,:]\d|%|-(?:year|day|month|week)| (?:percent|per cent|people|million|billion|points))", readers.month_day,
          {"March 5": "2026-03-05", "Sept. 26": "2025-09-26", "Friday, Dec. 12": "2025-12-12", "Tuesday March 3rd": "2026-03-03"}, ("Sales may 5 times exceed it.", "Order 2 July the first of them refused.")),
    _rule("day-of-range", r"(?P<day>{DAY})(?=(?:, {DAY}){0,6},? ?(?:-|/|to|and|or|until|&) ?(?:the )?{DAY}(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?)", readers.day_of_range,
          {}),
    _rule("day-after-range", r"(?:(?<=\d-)|(?<=\d/))(?P<day>{DAY})(?:,? (?P<year>{YEAR}))?", english_readers.day_after_range, {}),
    _rule("day-after-and", r"(?:(?<=\d[ ]and[ ])|(?<=\d[ ]or[ ])|(?<=\d[ ]to[ ])|(?<=\d,[ ]))(?P<day>{DAY})(?!\d|[.,:/-]\d)(?=(?:,? (?P<year>{YEAR}))?(?:[.,;:)]| ?$| (?:at|in|on|were|was|when|for|to|by|with|as|after|before|during|respectively|the|he|she|they|and)\b))", english_readers.day_after_and, {}, ("On May 5 and 6 people died.",)),
    _rule("month", rf"{_PART}{_ABOUT}(?P<month>{{MONTH}})", english_readers.month,
          {"January": "2026-01", "early March": "2026-03", "mid-July": "2025-07", "the end of November": "2025-11", "late-February": "2026-02", "Sept.": "2025-09"},
          ("He may leave.", "They march on.", "May said she would go.", "The Sun rose.", "April Jones left.", "Senator May voted.", "Jan Novak won.", "It may rain, Dec said.")),
    _rule("day-ordinal", r"(?:(?<=on[ ])|(?<=by[ ])|(?<=until[ ])|(?<=till[ ])|(?<=since[ ])|(?<=before[ ])|(?<=after[ ])|(?<=from[ ])|(?<=to[ ])|(?<=of[ ]))the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?! (?:century|centuries|floors?|minutes?|days?|hours?|anniversary|birthday|edition|battalion|regiment|division|brigade|infantry|cavalry|army|corps|airborne|amendment|hole|streets?|st|avenue|ave|place|time|rounds?|innings?|district|congress|parliament|arrondissement|attempt|ballot|meeting|sitting|session|hearing|conference|assembly|prize|season|volume|generation|version|wicket|annual|consecutive|straight|largest|biggest|best|most|green|tee|lap|stage|grade|form|grader|percentile|parallel|letter|item|chapter|verse|book|month|year|week|person|man|woman|child|of (?:its|his|her|their|the|a|an|\d)|president|earl|duke|lord|baron|king)\b|-)(?!,? (?:and|or) (?:the )?\d+(?:st|nd|rd|th) [a-z])", english_readers.day_ordinal, {}, ("She lives on the 5th floor.", "It ranks among the 5th, sixth and 7th teams.", "Minutes of the 12th sitting were read.", "The network was run by a captain of the 10th Paras.")),
    _rule("day-ordinal-in-words", rf"(?<=on[ ])the (?P<day>{_ORDINAL})(?![-\w])", english_readers.day_ordinal_in_words, {},
          ("On 3 May the first ballot failed; on the second they chose her.", "She won on the second, after a long day.")),
    _rule("part-of-day-ordinal", r"(?:the )?(?:early |late )?(?P<daypart>{DAYPART}) of the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?! (?:century|floor|of|day|anniversary|month|birthday))", readers.day_ordinal, {"the evening of the 8th": "2026-03-08TEV"}),
    _rule("clock-day-ordinal", rf"{_ABOUT}{_TIME}{_ZONE},? on the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?! (?:century|floor|of|day|anniversary|month|birthday))", readers.clock, {"midnight on the 8th": "2026-03-08T24:00"}),
    _rule("day-of-each", r"(?:the )?(?P<nth>{ORDINAL})(?: day)? of (?:each|every) (?P<unit>month)", readers.day_of_each, {"the fifth day of each month": "XXXX-XX-05"}),
    _rule("weekend-of", r"the (?P<which>weekend) of (?:(?P<day>{DAY})(?: ?(?:-|and|to|/) ?{DAY})? (?P<month>{MONTH})|(?P<month_first>{MONTH}) (?P<day_after>{DAY})(?: ?(?:-|and|to|/) ?{DAY})?)(?:,? (?P<year>{YEAR}))?", readers.weekend_of, {"the weekend of 14–15 June 2008": "2008-W24-WE", "the weekend of March 7": "2026-W10-WE"}),
    _rule("month-of-unit", rf"{_PART}(?P<month>{{MONTH}})(?: (?P<day>{{DAY}}))?,?(?: of| in)? (?P<which>last|next|this|that|the (?:same|following|previous|preceding|next)|the same) year",
          readers.month_of_unit, {"October last year": "2025-10", "January this year": "2026-01", "May next year": "2027-05"}),
    _rule("day-month-of-unit", r"(?:(?:{WEEKDAY}),? (?:the )?)?(?P<day>{DAY}) (?P<month>{MONTH})(?: of| in)? (?P<which>last|next|this|that|the (?:same|following|previous|preceding|next)) year", readers.month_of_unit, {"1 October this year": "2026-10-01", "Sunday 12 March last year": "2025-03-12"}),
    _rule("part-of-day-of-unit", r"(?:the )?(?:early |late )?(?P<daypart>{DAYPART}) of (?P<day>{DAY}) (?P<month>{MONTH})(?: of| in)? (?P<which>last|next|this|that|the (?:same|following|previous|preceding|next)) year", english_readers.part_of_day_of_unit, {"the evening of 9 May last year": "2025-05-09TEV"}),
    _rule("nth-of-month", r"(?:the )?(?P<nth>first|second|third|fourth|last|final|opening|closing|early|next to last) (?:few |two |three )?(?P<unit>days?|weeks?|fortnight|months?|night) of (?:(?P<month>{MONTH})(?:,?(?: of)? (?P<year>{YEAR}))?|(?:the year )?(?P<bare_year>{YEAR})|(?:the|(?P<which>last|this|next|(?:the )?(?:same|following|previous))) (?P<whole>month|year))", readers.nth_of,
          {"the first week of May 2015": "2015-05", "the last days of May 1945": "1945-05", "the last day of 1999": "1999-12-31", "the closing months of 1944": "1944",
           "the third week of January": "2026-01", "the first day of the month": "2026-03-01", "the last month of 1990": "1990-12",
           "the last week of next month": "2026-04", "the first day of last month": "2026-02-01", "the opening months of this year": "2026"}, ("It was the last day of school.",)),
    _rule("quarter-of-unit", r"(?:the )?(?:same |corresponding |comparable )?(?P<quarter>{QUARTER}|q[1-4]|quarter|period) (?:of )?(?:the )?(?P<which>last|next|this) year", readers.quarter_of_year, {"the third quarter of last year": "2025-Q3", "Q3 last year": "2025-Q3"}),
    _rule("season-of-unit", rf"{_PART}(?:the )?(?P<season>{{SEASON}})(?: of| in)? (?P<which>last|next|this|that|the (?:same|following|previous|preceding|next)) year", readers.month_of_unit,
          {"the spring of next year": "2027-SP", "summer last year": "2025-SU"}),
    _rule("unit-month", rf"{_PART}(?P<which>last|this|next) year's (?P<quarter>{{QUARTER}})", readers.month_of_unit, {"this year's third quarter": "2026-Q3", "next year's first quarter": "2027-Q1"}),
    _rule("last-month-day", r"(?P<which>last|this|next|this past) (?P<month>{MONTH}) (?P<day>{DAY})(?!,? {YEAR})", readers.last_named, {"last Oct. 23": "2025-10-23"}),
    _rule("day-month-next", r"(?P<day>{DAY}) (?P<month>{MONTH}) (?P<which>next)(?=[,.;:)]| ?\n| ?$| (?:and|but|or)\b)", readers.last_named, {"31 March next": "2026-03-31"}),
    _rule("weekday-next", r"(?P<weekday>{WEEKDAY}) (?P<which>next)(?=[,.;:)]| ?\n| ?$| (?:and|but|or|at)\b)", readers.last_named, {"Monday next": "2026-03-16"}),
    _rule("weekday-last", r"(?P<weekday>{WEEKDAY}) (?P<which>last)(?=[,.;:)]| ?\n| ?$| (?:and|but|or|at|an?|the|he|she|we|they|it|i|when|in)\b)", readers.last_named, {"Wednesday last": "2026-03-11"}, ("The talks on Friday last two days.",)),
    _rule("named-following", rf"the (?:(?P<weekday>{{WEEKDAY}})|(?P<month>{{MONTH}})|(?P<season>{{SEASON}})) (?P<which>following(?! (?:the|an?|his|her|its|their|this|that)\b)|(?:before|after)(?={_CLAUSE_END}| that{_CLAUSE_END}))(?: that)?", readers.last_named,
          {"the Monday following": "2026-03-16", "the autumn before": "2025-FA", "the May following": "2026-05"}, ("It was the autumn before the war.",)),
    _rule("day-of-letter", r"(?:the )?(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)) (?:of )?(?P<way>inst|ult|prox|instant|ultimo|proximo)(?:\.|(?=[ ,;:)\n]|$))", english_readers.day_of_letter, {"the 8th inst.": "2026-03-08", "24th ult.": "2026-02-24"}),
    _rule("last-month-name", rf"{_PART}(?:the (?!next ))?(?P<which>{{WHICH}}|the next|that same|same|previous|preceding|prior|following|ensuing|subsequent|that) (?P<month>{{MONTH}})(?! \d)", readers.last_named,
          {"last May": "2025-05", "next March": "2027-03", "this January": "2026-01", "last October": "2025-10"}, ("The last march ended.", "This may be so.")),
    _rule("last-weekday", rf"{_PART}(?:the (?!next ))?(?P<which>{{WHICH}}|the next|same|previous|preceding|prior|following|ensuing|subsequent|that) (?P<weekday>{{WEEKDAY}})(?!s| (?:night|morning|afternoon|evening))", readers.last_named,
          {"last Tuesday": "2026-03-10", "next Friday": "2026-03-20", "this Thursday": "2026-03-12", "last Friday": "2026-03-06"}),
    _rule("last-weekday-part", r"(?:the (?!next ))?(?P<which>{WHICH}|the next|same|previous|preceding|prior|following|ensuing|subsequent|that) (?P<weekday>{WEEKDAY}) (?P<daypart>{DAYPART})", english_readers.part_of_last,
          {"last Tuesday night": "2026-03-10TNI"}),
    _rule("last-season", rf"{_PART}(?:the (?!next ))?(?P<which>{{WHICH}}|the next|that same|same|previous|preceding|prior|following|ensuing|subsequent|that) (?P<season>{{SEASON}})(?! (?:of|in) the (?:water|air))", readers.last_named,
          {"last summer": "2025-SU", "this spring": "2026-SP", "next winter": "2026-WI", "last fall": "2025-FA", "this past spring": "2025-SP"}),
    _rule("weekday", rf"{_PART}(?:(?P<about>(?!around){{ABOUT}}) )?(?P<weekday>{{WEEKDAY}})(?: the (?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)))?", english_readers.weekday,
          {"Friday": "2026-03-13", "Tuesday": "2026-03-10", "late Thursday": "2026-03-12", "early Monday": "2026-03-09"}, ("the man friday came", "Sun Microsystems rose.")),
    _rule("weekday-ordinal-in-words", rf"(?:the )?(?P<weekday>{{WEEKDAY}}),? the (?P<day>(?!(?:first|second|third)\b){_ORDINAL})(?![-\w])(?=,|\.|;| (?:we|he|she|they|i|it|was|the|there|at|in|came|all)\b)", readers.weekday_ordinal, {},
          ("On Monday the fourth patrol left.", "On Tuesday, the third, and best, of the films was shown.")),
    _rule("weekday-and-day", r"(?P<weekday>{ANY_WEEKDAY}),? (?P<day>{DAY})(?![.:h]\d| ?[ap]\.?m\b| (?:of )?{MONTH})", english_readers.weekday_and_day, {}, ("He came on Tuesday 19 times.",)),
    _rule("the-weekday-before", r"(?:(?<=on[ ])|(?<=by[ ])|(?<=until[ ])|(?<=from[ ])|(?<=since[ ]))the (?P<which>)(?P<weekday>{WEEKDAY})(?: (?P<daypart>morning|afternoon|evening|night)(?! (?:shift|service|session|meeting|edition|news|paper)))?(?= before (?!noon|midnight|midday|dawn|daybreak|dark|lunch|work|school|breakfast|dinner|supper|tea|\d|[a-z]+ing\b)[a-z])", readers.the_weekday_before, {}, ("On the Monday before noon they left.",)),
    _rule("the-weekday", r"(?:(?<=on[ ])|(?<=by[ ])|(?<=until[ ])|(?<=from[ ])|(?<=since[ ]))the (?P<which>)(?P<weekday>{WEEKDAY})(?: (?P<daypart>morning|afternoon|evening|night)(?! (?:shift|service|session|meeting|edition|news|paper)))?(?=[,.;:)]| ?$| (?:he|she|we|they|i|it|the|an?|his|her|their|was|were|there|and|when|at|to|in|by|with|after|before|[a-z]{3,}[^s\W]s)\b)", readers.the_weekday, {}, ("On the Monday meeting they agree.",)),
    _rule("clock-the-weekday", rf"{_ABOUT}{_TIME} on the (?P<which>)(?P<weekday>{{WEEKDAY}})(?: (?P<daypart>morning|afternoon|evening|night))?", readers.clock_on(readers.the_weekday), {}, ("The vote of 3:1 on the Monday club was lost.",)),
    _rule("weekday-part", r"(?:(?:the|early|late) )?(?P<weekday>{WEEKDAY}) (?P<daypart>{DAYPART})", english_readers.weekday_part,
          {"Tuesday night": "2026-03-10TNI", "Thursday morning": "2026-03-12TMO", "Friday evening": "2026-03-13TEV"}),
    _rule("part-of-weekday", r"(?:early in )?(?:the )?(?:early |late )?(?P<daypart>{DAYPART})(?: hours)? of (?:(?P<weekday>{WEEKDAY})|(?P<day>{DAY}) (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?)",
          readers.part_of_day, {"the night of 8 February 1904": "1904-02-08TNI", "the morning of Tuesday": "2026-03-10TMO"}),
    _rule("weekday-part-day", r"(?P<weekday>{WEEKDAY}) (?P<daypart>{DAYPART}),? (?:the )?(?P<day>{DAY}) (?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", readers.weekday_part, {"Thursday night, 30th November 1854": "1854-11-30TNI"}),
    _rule("part-of-weekday-day", r"(?:early in )?(?:the )?(?:early |late )?(?P<daypart>{DAYPART})(?: hours)? of (?P<weekday>{WEEKDAY}),? (?:the )?(?P<day>{DAY}) (?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", readers.weekday_part,
          {"the afternoon of Sunday 4 March 2018": "2018-03-04TAF"}),
    _rule("part-of-month-day", r"(?:early in )?(?:the )?(?:early |late )?(?P<daypart>{DAYPART})(?: hours)? of (?:(?P<weekday>{WEEKDAY}),? )?(?P<month>{MONTH}) (?P<day>{DAY})(?:,? (?P<year>{YEAR}))?", readers.weekday_part,
          {"the evening of January 29, 1960": "1960-01-29TEV"}),
    _rule("weekend", rf"{_PART}(?P<which>the|last|past|this|next|coming|the (?:following|same|previous|last|past|coming)|this (?:past|coming)|that) weekend", readers.weekend,
          {"the weekend": "2026-W10-WE", "last weekend": "2026-W10-WE", "this weekend": "2026-W10-WE", "next weekend": "2026-W11-WE"}),
    _rule("the-new-year", r"(?:(?<=in[ ])|(?<=into[ ])|(?<=until[ ])|(?<=till[ ])|(?<=by[ ])|(?<=for[ ])|early in )the new year(?!s|'| (?:day|eve|honours|honors|fair|sales?|list|party|concert|ball|resolutions?|message|holidays?|celebrations?)\b)", english_readers.the_new_year, {},
          ("He was named in the New Year Honours.", "The New Year was rung in by the bells.")),
    _rule("season", rf"{_PART}(?P<season>{{SEASON}})", english_readers.season, {"the early autumn": "2025-FA"}, ("Water came from the spring.", "After the fall he stood up.", "Prices fall.", "He lit the flame of the 1952 event, in Winter Games held far away.")),
    _rule("the-season", rf"(?:the ){_PART}(?P<season>{{SEASON}})(?! (?:of|from) (?!\d)| onto)", english_readers.the_season,
          {"the summer": "2025-SU"}, ("They drank at the spring.", "The fall of Rome was near.", "They fled in the Winter War.", "She skied at the Winter Olympics.")),
    _rule("season-year", rf"{_PART}(?:the )?(?P<season>{{SEASON}})(?:(?: of| in)?,? (?!\d{{3}}(?!\d))| of (?=\d{{3}}(?!\d))){_FULL_YEAR}(?:(?<=[a-z ]\d\d\d\d)/\d\d(?![\d/–-]))?", readers.season,
          {"the spring of 1453": "1453-SP", "summer 2007": "2007-SU", "winter 1990/91": "1990-WI", "late autumn of 480 BC": "BC0480-FA", "the winter of nineteen ninety-four": "1994-WI"}),
    # ---- holidays and other named days
    _rule("named-day", rf"{_PART}{_ABOUT}(?P<the>the )?(?P<named>{{NAMED_DAY}}){named_days.YEAR_AFTER}", named_days.named_day,
          {"Christmas 1963": "1963-12-25", "Easter Monday 2019": "2019-04-22", "the Christmas of 1914": "1914-12-25", "Christmas Day, 1991": "1991-12-25", "Easter 1066": "1066-04-16",
           "Thanksgiving": "2025-11-27", "Boxing Day": "2025-12-26", "New Year's Eve": "2025-12-31", "Ash Wednesday": "2026-02-18", "Good Friday 1998": "1998-04-10",
           "Labor Day": "2025-09-01", "Thanksgiving Day 1939": "1939-11-23", "Saint Patrick's Day 2016": "2016-03-17", "Martin Luther King Jr. Day": "2026-01-19", "Ramadan 2016": "2016-06-06/2016-07-05",
           "the end of Ramadan 2016": "2016-06-06/2016-07-05", "Hanukkah": "2025-12-15/2025-12-22", "Yom Kippur 1973": "1973-10-06", "Passover AD 33": "0033-04-04/0033-04-11",
           "Chinese New Year 2019": "2019-02-05", "Diwali": "2025-10-20", "Eid al-Fitr 2019": "2019-06-04", "Election Day": "2025-11-04", "Christmas last year": "2025-12-25",
           "Easter next year": "2027-03-28", "New Year's Day": "2026-01-01", "Halloween '84": "1984-10-31", "VE Day": "1945-05-08"},
          ("The Easter Rising failed.", "They sailed to Christmas Island.", "The Tet Offensive shook Vietnam.", "The Christmas tree fell.", "They hid Easter eggs.",
           "The Thanksgiving turkey burnt.", "The Good Friday Agreement held.", "He sang White Christmas.", "The Yom Kippur War began.", "Merry Christmas, she said.",
           "The Boxing Day tsunami killed many.", "Father Christmas came.", "The mayor made his New Year's resolutions.", "He lent her a tent.", "The labor day was long.",
           "A Memorial Day-style sale.", "They played Sunday Bloody Sunday.", "The October Revolution came.", "After Friday prayers they left.", "They have an Independence Day too.",
           "She spent the Christmas holidays there.", "Mr. Christmas spoke.", "At Easter Road they lost.")),
    _rule("last-named-day", r"(?:the )?(?P<which>{WHICH}|same|previous|preceding|prior|following|ensuing|subsequent|that) (?P<named>{NAMED_DAY})(?: (?P<daypart>{DAYPART})| (?P<span>weekend|week))?", named_days.named_day,
          {"last Thanksgiving": "2025-11-27", "next Easter": "2026-04-05", "this Christmas": "2026-12-25", "last Christmas": "2025-12-25", "this past Labor Day": "2025-09-01",
           "last Labor Day weekend": "2025-W35-WE"}, ("The last Christmas tree fell.",)),
    _rule("named-day-part", rf"(?:the |(?:early |late )(?:on )?)?(?P<named>{{NAMED_DAY}}) (?P<daypart>{{DAYPART}}){named_days.YEAR_AFTER}", named_days.named_day,
          {"Christmas morning": "2025-12-25TMO", "Halloween night 2014": "2014-10-31TNI", "late Christmas Eve night": "2025-12-24TNI"}),
    _rule("part-of-named-day", rf"(?:early on )?(?:the )?(?:early |late )?(?P<daypart>{{DAYPART}}) of (?P<named>{{NAMED_DAY}}){named_days.YEAR_AFTER}", named_days.named_day,
          {"the evening of Christmas Day 1991": "1991-12-25TEV"}),
    _rule("named-week", rf"(?P<the>the )?(?P<named>{{NAMED_DAY}}) (?P<span>weekend|week){named_days.YEAR_AFTER}", named_days.named_day,
          {"Easter week 2000": "2000-W16", "the Labor Day weekend": "2025-W35-WE", "Thanksgiving weekend 2016": "2016-W47-WE", "the Fourth of July weekend": "2025-W27-WE"}),
    _rule("day-beside-named", rf"the (?:day (?P<way>after|before)|(?P<eve>eve) of) (?P<named>{{NAMED_DAY}}){named_days.YEAR_AFTER}", named_days.named_day,
          {"the day after Christmas": "2025-12-26", "the day before Thanksgiving 2016": "2016-11-23", "the eve of Easter 2016": "2016-03-26"}),
    _rule("every-named-day", r"(?:every|each) (?P<named>{NAMED_DAY})", named_days.every_named_day, {"every Christmas": "XXXX-12-25", "each Thanksgiving": "P1Y"}),
    # ---- years and longer
    _rule("year", rf"{_PART}{_ABOUT}(?:the year )?(?P<year>{{YEAR}})(?:(?<=\bin[ ]\d\d\d\d)|(?!(?<=[12]\d00) {_COUNTED_BEHIND}))", english_readers.year,
          {"2014": "2014", "late 2014": "2014", "mid-2015": "2015", "the end of 2025": "2025", "around 1520": "1520", "the beginning of 1998": "1998"},
          ("It cost $1999.", "The firm has 2020 employees.", "Model 1999 sold well.", "They shot 1,984 rounds.", "Flight 1549 landed.", "Call 555-2014 now.", "Room 1984 is shut.",
           "He paid 1500 euros.", "The score was 2014-1.", "Section 1983 applies.", "Boeing 1900s are rare.",
           "She lived at 1984 north street.", "The fire destroyed 1984 homes.", "It resulted in 1984 jobs.", "They met at 1800 local hours.")),
    _rule("turn-of-century", r"the turn of the century(?! (?:of|in))", readers.turn_of_century, {"the turn of the century": "2000"}),
    _rule("spoken-year", rf"{_PART}(?:the year (?:of our lord )?)?(?P<year>{{SPOKEN_YEAR}})(?! (?:{'|'.join(sorted(_NUMBER_WORDS))}|years|days|people|dollars|percent|of|million|hundred|thousand))", english_readers.spoken_year,
          {"nineteen ninety-four": "1994", "the year one thousand eight hundred and twelve": "1812"}, ("He owes two thousand dollars.", "Some nineteen people came.")),
    _rule("year-after-range", r"(?<=[12]\d\d\d[-/])(?P<year>\d\d)", readers.year_of_range, {}, ("Call 1999-22 now.",)),
    _rule("year-of-either", r"(?P<year>'\d\d(?![s\d])|(?<=[12]\d\d\d\sor\s)\d\d(?=[.,;:)]? ?$|[.,;:)](?!\d)))", english_readers.year_of_either, {}, ("He left in 1947 or 48 people did.",)),
    _rule("short-year", rf"{_PART}(?P<year>'\d\d)(?![s\d])", english_readers.short_year, {}),
    _rule("year-era", rf"{_PART}{_ABOUT}(?P<year>\d{{1,3}}(?:,\d\d\d){{1,4}}|\d{{1,6}}) ?(?P<era>{{BC}})", readers.year, {"44 BC": "BC0044", "ca. 466 BC": "BC0466", "480 B.C.": "BC0480", "early 479 BCE": "BC0479"}),
    _rule("year-ad", rf"{_PART}{_ABOUT}(?P<year>\d{{1,4}}) ?(?P<era>a\.d\.?|ad|ce|c\.e\.)", readers.year, {"79 AD": "0079", "around 120 CE": "0120"}, ("She saw 20 ads.",)),
    _rule("ad-year", rf"{_PART}{_ABOUT}(?P<era>{{AD}}) (?P<year>\d{{1,4}})", readers.year, {"AD 79": "0079"}, ("The ad 30 seconds long.",)),
    _rule("year-of-bc-range", r"(?P<year>\d{1,4})(?= ?(?:-|to|and|or|until) ?\d{1,4} ?(?P<era>{BC}))", english_readers.bc_year_of_range, {}),
    _rule("decade-unsure", r"(?P<decade>(?:1\d|20)\d)(?:x|[?_])(?![\w?])", english_readers.decade_unsure, {"197x": "197", "188?": "188"}, ("Is it 188? He did not know.",)),
    _rule("decade", rf"{_PART}{_ABOUT}(?:the )?{_PART.replace('part', 'part_inside')}(?P<decade>(?:1\d\d|20[0-2])0's|(?:1\d\d|20[0-2])0s|'?[1-9]0'?s|(?:(?:{_SPOKEN_TEENS})[- ])?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties|aughts)|\d{{2,3}}0s(?= b))(?: ?(?P<era>{{BC}}))?",
          english_readers.decade,
          {"the 1990s": "199", "the late '80s": "198", "the nineteen-eighties": "198", "the nineties": "199", "the 480s BC": "BC048", "early 1960s": "196"},
          ("He is in his thirties.", "She was in her 50s.", "Temperatures in the 80s are usual.", "They sold Boeing 720s.")),
    _rule("century", rf"{_PART}{_ABOUT}(?:the )?{_PART.replace('part', 'part_inside')}(?P<century>{{ORDINAL}})[- ](?:century|centuries)(?: ?(?P<era>{{ERA}}))?", english_readers.century,
          {"the 19th century": "18", "the early fifth century BC": "BC04", "the twenty-first century": "20", "the late 20th century": "19"}),
    _rule("quarter", rf"(?:{_PART}the (?:fiscal[- ])?(?!\w+-quarter)|fiscal[- ])?(?P<quarter>{{QUARTER}})(?:(?: (?:of|in))? (?:fiscal )?(?P<year>{{YEAR}}))?", readers.quarter,
          {"the third quarter": "2025-Q3", "third-quarter": "2025-Q3", "the first quarter of 2016": "2016-Q1", "the fiscal second quarter": "2025-Q2"}),
    _rule("nq-year", r"(?P<quarter>[1-4]q),? ?(?P<year>{YEAR}|'\d\d)", readers.quarter, {"2Q 2021": "2021-Q2"}),
    _rule("h-half", r"h(?P<half>[12]) (?P<year>{YEAR})", readers.half, {"H1 2023": "2023-H1"}),
    _rule("fy-year", r"fy ?(?P<year>{YEAR}|'?\d\d)", readers.fiscal_year, {"FY2018": "2018"}),
    _rule("half-century", r"(?:the )?(?P<half>first|second|latter) half of the (?P<century>{ORDINAL}) century(?: (?P<era>{ERA}))?", readers.half_century, {"the first half of the nineteenth century": "18"}),
    _rule("q-quarter", r"(?P<quarter>q[1-4])(?:(?: of)?,? ?(?P<year>{YEAR}|'\d\d))?", readers.quarter, {"Q3 2016": "2016-Q3", "Q1 2026": "2026-Q1"}),
    _rule("year-quarter", r"(?:the )?(?P<year>{YEAR})(?:'s)? (?P<quarter>{QUARTER})", readers.quarter, {"the 2016 second quarter": "2016-Q2"}),
    _rule("half-year", rf"{_PART}(?:the )?(?P<half>first|second|latter|last|1st|2nd) half(?: of (?:(?:the year )?(?P<year>{{YEAR}}){_ERA}|(?P<which>the year|last year|this year|next year|the (?:same|following|previous) year)))?", english_readers.half_year,
          {"the first half of 2016": "2016-H1", "the second half of last year": "2025-H2"}, ("They scored in the first half.",)),
    _rule("fiscal-year", r"(?:(?:the|its) )?(?:fiscal|financial)(?: year)? (?P<year>{YEAR})", readers.fiscal_year, {"fiscal 1989": "1989", "fiscal year 2016": "2016"}),
    _rule("year-fiscal", r"(?:the )?(?P<year>{YEAR}) (?:fiscal|financial) year", readers.fiscal_year, {"the 2016 financial year": "2016"}),
    _rule("year-ended", r"(?:(?:the|its) )?(?:first |last |latest |fiscal |full )?(?:(?P<n>three|six|nine|twelve|\d+) )?(?P<unit>months?|years?|quarters?)"
          r"(?= (?:ended|ending|to|through|to the end of) (?P<ending>(?P<month>{MONTH})(?: (?P<day>{DAY})(?!\d))?(?:,? (?P<year>{YEAR}))?))", readers.year_ended),
    _rule("year-ended-day", r"(?:(?:the|its) )?(?:first |last |latest |fiscal |full )?(?:(?P<n>three|six|nine|twelve|\d+) )?(?P<unit>months?|years?|quarters?)"
          r"(?= (?:ended|ending|to|through) (?P<ending>(?P<day>{DAY}) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?))", readers.year_ended),
    _rule("quarter-ended", r"(?:(?:the|its) )?(?:fiscal )?(?P<quarter>{QUARTER})(?= ended (?:{MONTH} {DAY}|{DAY} {MONTH}))", readers.quarter_ended),
    # ---- counted from the day of speech
    _rule("today", r"(?:(?P<when>earlier|later) )?(?:today|to-day)(?: (?P<daypart>{DAYPART}))?", english_readers.today, {"today": "2026-03-13"}, ("Russia Today reported it.", "He wrote for USA Today.")),
    _rule("yesterday", r"(?:(?P<part>early|late|earlier) )?yesterday(?: (?P<daypart>{DAYPART}))?", readers.day_word(-1), {"yesterday": "2026-03-12", "yesterday morning": "2026-03-12TMO", "late yesterday": "2026-03-12"}),
    _rule("part-of-yesterday", r"(?:mid-)?(?P<daypart>{DAYPART}) yesterday", readers.day_word(-1), {"mid-afternoon yesterday": "2026-03-12TAF"}),
    _rule("tomorrow", r"(?:(?P<part>early|late) )?(?:tomorrow|to-morrow)(?: (?P<daypart>{DAYPART}))?", readers.day_word(1), {"tomorrow": "2026-03-14", "tomorrow night": "2026-03-14TNI"}),
    _rule("day-before-yesterday", r"the day before yesterday", readers.day_word(-2), {"the day before yesterday": "2026-03-11"}),
    _rule("day-after-tomorrow", r"the day after (?:tomorrow|to-morrow)", readers.day_word(2), {"the day after tomorrow": "2026-03-15"}),
    _rule("tonight", r"(?:(?P<when>earlier|later) )?(?P<daypart>(?:tonight|to-night))", readers.day_part_of(0), {"tonight": "2026-03-13TNI"}),
    _rule("overnight", r"overnight(?! (?:(?:on|from) (?:mon|tues|wednes|thurs|fri|satur|sun)day|stay|train|bus|ferry|success|delivery|flight|camp|guest|bag|trip|sensation|accommodation|rates?|lending))", readers.overnight, {"overnight": "2026-03-12TNI"}),
    _rule("this-part", r"(?:(?:earlier|later|early|late) )?this (?P<daypart>{DAYPART})", readers.day_part_of(0), {"this morning": "2026-03-13TMO", "later this afternoon": "2026-03-13TAF"}),
    _rule("last-night", r"(?<!the[ ])(?:late )?last (?P<daypart>night|evening)", readers.day_part_of(-1), {"last night": "2026-03-12TNI"}),
    _rule("past-decade", r"(?:the |this )?past (?P<unit>decade|century)", english_readers.long, {"the past decade": "P10Y"}),
    _rule("next-day", r"(?<!the[ ])(?<!until[ ])(?P<which>next) (?P<unit>day)(?!s|-| (?:or so|or two|delivery|after|shipping|service))", readers.told_unit, {"next day": "2026-03-14"}, ("The next-day service is free.",)),
    _rule("this-unit", rf"{_PART}{_WHEN}(?<!his[ ])(?<!her[ ])(?<!their[ ])(?<!its[ ])(?<!on[ ]the[ ])(?:(?<!on[ ])the (?!next|this))?(?P<which>{{WHICH}}) (?:calendar |fiscal |financial |full )?(?P<unit>{{LONG_UNIT}})(?!s|-| (?:and a half|or so|or two|and beyond))", english_readers.this_unit,
          {"last week": "2026-W10", "this year": "2026", "next month": "2026-04", "early next year": "2027", "late last year": "2025", "earlier this month": "2026-03",
           "later this year": "2026", "the past year": "2025", "last quarter": "2025-Q4", "the current fiscal year": "2026", "last decade": "201"},
          ("The last day-tripper left.", "In the last month of the war they fled.", "On the last day he wept.")),
    _rule("from-weekday", r"(?P<n>{NUMBER}) (?P<unit>days?|weeks?) (?P<way>from|after) (?:(?P<weekday>{WEEKDAY})|(?P<dayword>today|tomorrow|yesterday))", readers.unless(readers.from_weekday, before=_HOW_OFTEN), {"two weeks from Monday": "2026-03-30"}),
    _rule("nth-weekday", r"(?:the )?(?:first|second|third|fourth|last) (?P<weekday>{WEEKDAY}) (?:of|in) (?:every|each|the) (?P<unit>month|week|year)", readers.every, {"the first Monday of every month": "XXXX-WXX-1"}),
    _rule("week-on-weekday", r"(?:a )week on (?P<weekday>{WEEKDAY})", readers.weekday_week, {"a week on Tuesday": "2026-03-24"}),
    _rule("weekday-week", r"(?P<weekday>{WEEKDAY}) week(?!s|ly|end|-)", readers.weekday_week, {}),
    _rule("before-last", r"(?:the )?(?P<unit>week|month|year|weekend|decade) (?P<way>before last|after next)", readers.before_last, {"the year before last": "2024", "the week after next": "2026-W13"}),
    _rule("named-before-last", r"(?:the )?(?:(?P<season>{SEASON})|(?P<month>{MONTH})) before last", readers.named_before_last, {"the summer before last": "2024-SU", "the May before last": "2024-05"}),
    _rule("some-day", r"(?:some day|someday|one of these days|sooner or later)", readers.reference("FUTURE_REF"), {"some day": "FUTURE_REF"}),
    _rule("ago", rf"(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}|{{VAGUE}}) (?P<unit>{{UNIT}}){_HALF_MORE}(?: or so| or more)? ago", readers.ago,
          {"two years ago": "2024", "three days ago": "2026-03-10", "a decade ago": "201", "more than two years ago": "2024", "half a century ago": "1976", "a quarter of a century ago": "2001", "two weeks ago": "2026-W09",
           "seven months ago": "2025-08", "several years ago": "PAST_REF", "a year and a half ago": "2024-09", "a couple of years ago": "2024"}),
    _rule("units-ago", r"(?P<unit>{UNITS}) ago", readers.ago, {"years ago": "PAST_REF"}),
    _rule("long-ago", r"long ago", readers.reference("PAST_REF"), {"long ago": "PAST_REF"}),
    _rule("from-now", rf"(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}) (?P<unit>{{UNIT}}){_HALF_MORE} (?:from now|hence)", readers.from_now, {"three years from now": "2029"}),
    _rule("units-time", r"(?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}) (?P<unit>{UNIT})(?:'s?|s') time", readers.from_now, {"two weeks' time": "2026-W13"}),
    # ---- counted from the time told
    _rule("told-later", rf"(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}|{{VAGUE}}) (?P<unit>{{UNIT}}){_HALF_MORE}(?: or so)? (?P<way>later|earlier|previously|afterwards?|beforehand|after (?:that|this)(?= ?[,.;:)]| ?\n| ?$| (?:and|but|he|she|we|they|i|it|the|when)\b))(?! than)", readers.told_later,
          {"two years later": "2028", "three days later": "2026-03-16", "a year earlier": "2025", "almost two decades earlier": "200", "a few days later": "FUTURE_REF"},
          ("He came two years later than me.",)),
    _rule("told-years-on", rf"(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}) (?P<unit>{{UNIT}}){_HALF_MORE} on(?=,| (?:he|she|it|they|we|i|there|came|saw)\b)", english_readers.told_years_on,
          {}, ("He spent two years on the road.", "He spent two weeks on it.")),
    _rule("told-after-that", r"(?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}|{VAGUE}) (?P<unit>{UNIT}) (?P<way>after) that(?= \w)", english_readers.told_after_that, {}, ("Two days after that meeting he left.",)),
    _rule("told-before", r"(?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}|{VAGUE}) (?P<unit>{UNIT}) (?P<way>before|after)(?=[,.;:]| ?\n|$)", readers.told_later, {}),
    _rule("units-after", r"(?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}) (?P<unit>{UNIT})(?: to the (?:very )?day)?(?= (?P<way>after|before) (?!that|this|tax))", readers.units_after, {}),
    _rule("unit-by-happening", r"the (?P<unit>week|month|year)(?= (?P<way>before|after) (?:the|an?|his|her|its|their|our|my|he|she|it|they|we|i) (?!that\b|same\b|last\b|next\b)\w)", english_readers.by_happening,
          {}, ("The week before the last one was dry.",)),
    _rule("part-by-happening", r"the (?P<daypart>(?:night|evening|afternoon)(?! after)|morning)(?= (?P<way>before|after) (?:the|an?|his|her|its|their|our|my) (?!last\b|next\b)\w)", english_readers.by_happening,
          {}, ("The night after the fair they slept.",)),
    _rule("unit-before-that", r"the (?P<unit>day|night|week|month|year|decade) (?P<way>before|after) that", english_readers.unit_before_that,
          {}, ("The year before that meeting he left.", "The week before that strike ended she fell.")),
    _rule("unit-after", r"the (?P<unit>week|month|year|decade) (?P<way>before|after)(?=[,.;:)]| (?:and|or|but)\b| ?\n| ?$)", readers.told_one_later, {"the year before": "2025"}),
    _rule("told-units-later", r"(?:just )?(?P<unit>{UNITS}) (?P<way>later|earlier)", readers.told_later, {"years later": "FUTURE_REF", "weeks earlier": "PAST_REF"}),
    _rule("told-unit", rf"{_PART}{_WHEN}the (?P<which>{{TOLD_WHICH}}|next) (?P<unit>{{LONG_UNIT}}|weekend)(?!s|-| (?:\d|or so|or two))", readers.told_unit,
          {"the following year": "2027", "the same day": "2026-03-13", "the previous month": "2026-02", "the next day": "2026-03-14"}),
    _rule("that-unit", rf"{_PART}{_WHEN}(?P<which>that(?: same| very)?) (?P<unit>day|week|month|year|decade)", readers.told_unit, {"that day": "2026-03-13", "later that year": "2026", "that same day": "2026-03-13"}),
    _rule("told-part", r"(?:(?:early|late|later) )?(?P<which>that(?: same)?|the (?:same|next|following|previous)) (?P<daypart>{DAYPART})", readers.told_day_part, {"that night": "2026-03-13TNI", "the next morning": "2026-03-14TMO"}),
    _rule("told-unit-alone", rf"{_ALONE}(?P<which>same|following) (?P<unit>day)(?=:| [–—-] |, \d)", readers.told_unit, {},
          ("They sold it the week after; same day, same price.",)),
    _rule("told-part-alone", rf"{_ALONE}(?P<which>same|next|following) (?P<daypart>{{DAYPART}})(?=:| [–—-] |, \d)", readers.told_day_part, {},
          ("They sold it the week after; same night, same price.",)),
    _rule("part-of-told-day", r"(?P<daypart>{DAYPART}) of (?P<which>that(?: same)?|the (?:same|next|following|previous)) day", readers.told_day_part, {"evening of the same day": "2026-03-13TEV"}),
    _rule("next-part", r"(?<!the[ ])(?P<which>next) (?P<daypart>morning|afternoon|evening|night)(?!s|-)", readers.told_day_part, {"next morning": "2026-03-14TMO"}),
    _rule("bare-dawn", r"(?:(?<=at[ ])|(?<=by[ ])|(?<=before[ ])|(?<=after[ ])|(?<=until[ ])|(?<=till[ ])|(?<=around[ ]))(?P<daypart>dawn|daybreak|dusk|nightfall|sunrise|sunset)(?! (?:of|on|service|chorus|raid|patrol|yesterday|today|tomorrow)\b|-)", readers.told_dawn,
          {}, ("At the dawn of civilisation they sang.", "The raid at dawn on Sunday failed at the dawn of peace.")),
    _rule("this-period", r"(?:(?<=during[ ])|(?<=throughout[ ])|(?<=at[ ])|(?<=by[ ])|(?<=in[ ])|(?<=of[ ])|(?<=from[ ])|(?<=over[ ])|(?<=until[ ]))(?:(?:this|that|the same|this same) (?:period|time)|the time(?= [a-z,.;]|[,.;])(?! (?:of|to|being|when|that|it|he|she|they|the|for|has|was|comes?|came|taken|needed)\b))", readers.told_period,
          {}, ("By the time he came, it was over.", "It is the same time zone.")),
    _rule("since-then", r"(?<=since[ ])then", readers.told_itself),
    _rule("end-of-unit", r"(?P<part>(?:the )?(?:very )?(?:end|beginning|start|middle|close|latter part|early part) of|later in|earlier in|early in|late in) the (?P<unit>week|month|quarter|year|decade|century)(?! of (?!the))(?! (?:ended|ending|to|\d))", readers.end_of_unit,
          {"the end of the year": "2026", "the beginning of the month": "2026-03"}),
    _rule("the-unit", r"the (?:current |full |entire |whole |calendar |fiscal |financial )?(?P<unit>year|week)(?! (?:of (?!(?:the|19|20)\b)|that|when|in which|ended|ending|to|through|he|she|it|they|we|i|before|after|following|19|20|earlier|ago|later|and a half))(?!s\b|-|'s (?:end|close))", english_readers.the_unit,
          {"the year": "2026", "the full year": "2026"}, ("The year he was born was cold.",)),
    _rule("year-end", r"year(?:'s |-| )end(?!-| (?:of|bonus\w*|results?|report\w*|review|sales?))", readers.end_of_year, {"year-end": "2025", "year's end": "2025"}, ("Every year ends.",)),
    _rule("in-the-day", r"(?:later|earlier|late|early) in the day", readers.in_the_day, {"later in the day": "2026-03-13"}),
    _rule("day-before", r"the day (?P<way>before|after|earlier)(?! (?:yesterday|tomorrow))", readers.day_before_told, {"the day before": "2026-03-12"}),
    _rule("part-before", r"the (?P<daypart>night|evening|morning|afternoon) (?P<way>before|after)(?= ?[,.;:)!?]| ?\n| ?$| (?:and|but|when|he|she|we|they|i|it|at|in|on)\b)", readers.day_before_told, {}, ("The night before the battle was cold.",)),
    _rule("day-following", r"(?:the|on the) day (?P<way>following)", readers.day_before_told, {"the day following": "2026-03-14"}),
    _rule("year-earlier-quarter", r"(?:the |its |their )?(?:comparable |corresponding |same )?(?:year-ago|year-earlier|prior-year) (?:quarter|period)", readers.year_earlier_quarter, {"the year-ago quarter": "2024-Q4", "the year-earlier period": "2024-Q4"}),
    _rule("year-earlier-months", r"(?:the |its |their )?(?:comparable |corresponding |same )?(?:year-ago|year-earlier|prior-year) (?P<n>three|six|nine|twelve) (?P<unit>months)", readers.duration, {"the year-earlier nine months": "P9M"}),
    _rule("year-earlier", r"(?P<n>year)-(?:ago|earlier)", english_readers.year_ago, {"year-ago": "2025", "year-earlier": "2025"}),
    _rule("year-earlier-nth", r"(?:the |its |their )?(?:comparable |corresponding )?(?:year-ago|year-earlier|prior-year) (?P<quarter>{QUARTER})", readers.named_quarter_back, {"the year-ago third quarter": "2024-Q3"}),
    _rule("quarter-a-year-ago", r"the (?:same |corresponding |comparable )?(?:quarter|period) (?:a year (?:ago|earlier|before)|(?:in|of) the (?:previous|prior|preceding) year)", readers.year_earlier_quarter, {"the quarter a year ago": "2024-Q4"}),
    _rule("years-quarter", r"(?P<which>last|this|next) year's (?P<quarter>quarter|period)", readers.quarter_of_year, {"last year's quarter": "2025-Q1"}),
    _rule("quarters-of-year", r"(?:the )?(?P<half>first|last|final) (?P<n>two|three) quarters of (?P<year>{YEAR})", readers.quarters_of_year, {"first two quarters of 1990": "1990-H1", "the last three quarters of 1990": "1990-04/1990-12"}),
    _rule("year-period", r"the (?P<year>{YEAR}) (?:period|quarter)", readers.quarter_in_year, {"the 2025 period": "2025-Q4"}),
    _rule("the-quarter", r"the quarter(?!-| hours?\b| sessions?\b)", readers.the_quarter, {"the quarter": "2025-Q4"}, ("The period of calm ended.", "By the quarter-hour they led.", "He fell at the quarter-final.")),
    _rule("latest-quarter", r"(?:the )?(?:latest|most recent) (?:quarter|period)", readers.latest_quarter, {"the latest quarter": "2025-Q4"}),
    # ---- times of day
    _rule("clock", rf"{_ABOUT}{_TIME}{_ZONE}(?: (?:in|at) (?:the )?(?P<daypart>{{DAYPART}}))?", english_readers.clock, {"5 p.m.": "2026-03-13T17:00", "17:30": "2026-03-13T17:30", "10.5 p.m.": "2026-03-13T22:05", "noon": "2026-03-13T12:00", "around 7:15 p.m.": "2026-03-13T19:15"},
          ("The ratio was 3:1.", "Psalm 23:45 says so.", "They watched High Noon.")),
    _rule("clock-in-the", rf"(?P<time>\d{{1,2}}(?:[:.][0-5]\d)?|{_SPOKEN_ONES}|ten|eleven|twelve) in the (?P<daypart>morning|afternoon|evening)", readers.clock, {"4 in the morning": "2026-03-13T04:00"}),
    _rule("clock-weekday", rf"{_ABOUT}{_TIME}{_ZONE}(?: \([^()]{{3,24}}\))?,? (?:on )?(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>yesterday|(?:today|to-day)|(?:tomorrow|to-morrow)|last night|last evening))(?: {{DAYPART}})?", readers.clock, {"10pm last night": "2026-03-12T22:00", "8:50 yesterday morning": "2026-03-12T08:50", "5 p.m. Tuesday": "2026-03-10T17:00", "noon Thursday": "2026-03-12T12:00", "9 a.m. EST Tuesday": "2026-03-10T09:00"}),
    _rule("clock-dotted-weekday", r"(?P<time>[012]?\d\.[0-5]\d),? on (?P<weekday>{WEEKDAY}) {DAYPART}", readers.clock, {"10.01 on Tuesday morning": "2026-03-10T10:01"}),
    _rule("clock-this-part", rf"{_ABOUT}(?P<time>{_TIME.removeprefix('(?P<time>')}{_ZONE},? (?:on )?(?P<dayword>this|that|(?:tonight|to-night))(?: (?P<daypart>{{DAYPART}}))?", readers.clock,
          {"6.08am this morning": "2026-03-13T06:08", "half past seven tonight": "2026-03-13T19:30", "four o'clock this afternoon": "2026-03-13T16:00"}),
    _rule("clock-bare-this", rf"{_ABOUT}(?P<time>\d{{1,2}}(?:[:.]\d\d)?) (?P<dayword>this|that) (?P<daypart>{{DAYPART}})", readers.clock, {"6.08 this morning": "2026-03-13T06:08"}),
    _rule("bare-clock-told", rf"(?:(?<=at[ ])|(?<=about[ ])|(?<=around[ ])|(?<=before[ ])|(?<=after[ ])|(?<=until[ ])|(?<=till[ ])|(?<=by[ ]))(?P<time>{_BARE_HOUR}) (?:on )?(?P<which>that(?: same)?|the (?:same|next|following|previous)) (?P<daypart>{{DAYPART}})", readers.clock_on(readers.told_day_part), {}, ("They met five the same evening.",)),
    _rule("told-bare-clock", rf"(?P<which>that(?: same)?|the (?:same|next|following|previous)) (?P<daypart>{{DAYPART}}) at (?P<time>{_BARE_HOUR})(?=[.,;:)](?!\d)| ?\n| ?$| (?:and|but|the|a|an|he|she|it|we|they|i|by|in|on|with|from|for)\b)", readers.clock_on(readers.told_day_part), {"the next morning at six": "2026-03-14T06:00", "that evening at 9.30": "2026-03-13T21:30"}, ("They met that night at five farms.",)),
    _rule("bare-clock-day", rf"(?:(?<=at[ ])|(?<=until[ ])|(?<=till[ ]))(?P<time>{_BARE_HOUR}) (?:on )?(?P<dayword>this(?= {{DAYPART}})|(?:today|to-day)|(?:tonight|to-night)|last night|last evening|(?:tomorrow|to-morrow)|yesterday)(?: (?P<daypart>{{DAYPART}}))?", readers.clock, {}, ("Shares fell by 4 yesterday.",)),
    _rule("bare-clock-day-part", rf"(?:(?<=about[ ])|(?<=around[ ])|(?<=before[ ])|(?<=after[ ]))(?P<time>{_BARE_HOUR}) (?P<dayword>this|(?:tomorrow|to-morrow)|yesterday) (?P<daypart>morning|afternoon|evening)", readers.clock, {}),
    _rule("weekday-clock", r"(?P<weekday>{ANY_WEEKDAY}),? (?P<time>[012]?\d:[0-5]\d(?: ?[ap]\.?m\b\.?)?)", readers.clock, {"Sunday 02:30": "2026-03-08T02:30", "Tuesday, 4:00 a.m.": "2026-03-10T04:00"}),
    _rule("day-at-clock", rf"(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>yesterday|(?:today|to-day)|(?:tomorrow|to-morrow)|(?:tonight|to-night)))(?: {{DAYPART}})?,? at {_TIME}{_ZONE}", readers.clock, {"Tuesday at 5 p.m.": "2026-03-10T17:00", "tomorrow at 10:30 a.m.": "2026-03-14T10:30"}),
    _rule("date-at-clock", rf"(?:(?P<weekday>{{WEEKDAY}}),? )?(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?,? at {_TIME}{_ZONE}", readers.clock, {"7 January at 6:00": "2026-01-07T06:00"}),
    _rule("month-day-at-clock", rf"(?:(?P<weekday>{{WEEKDAY}}),? )?(?P<month>{{MONTH}}) (?P<day>{{DAY}})(?:,? (?P<year>{{YEAR}}))?,? at {_TIME}{_ZONE}", readers.clock, {"January 7 at 6 p.m.": "2026-01-07T18:00"}),
    _rule("early-hours", r"(?:the )?(?:early|small) hours of (?:(?:(?P<weekday>{ANY_WEEKDAY}),? )?(?:(?P<day>{DAY}) (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?)|(?P<weekday_alone>{WEEKDAY})(?: morning)?|(?P<dayword>yesterday|(?:today|to-day)|(?:tomorrow|to-morrow)|this morning)(?: morning)?)", readers.early_hours, {"the early hours of Friday": "2026-03-13TMO", "the early hours of 24 February 2022": "2022-02-24TMO", "the early hours of Thursday morning": "2026-03-12TMO"}),
    _rule("early-hours-month", r"(?:the )?(?:early|small) hours of (?:(?P<weekday>{ANY_WEEKDAY}),? )?(?P<month>{MONTH}) (?P<day>{DAY})(?:,? (?P<year>{YEAR}))?", readers.early_hours, {"the early hours of March 5": "2026-03-05TMO"}),
    _rule("dawn-of-day", r"(?P<daypart>dawn|dusk|daybreak) (?:on )?(?:(?P<weekday>{WEEKDAY})|(?P<dayword>yesterday|(?:today|to-day)|(?:tomorrow|to-morrow)))", readers.dawn, {"dawn today": "2026-03-13TMO"}),
    _rule("clock-date", rf"{_ABOUT}{_TIME}{_ZONE}(?: (?:in|on) the (?P<daypart>{{DAYPART}}))?,? (?:on |of )?(?:(?P<weekday>{{WEEKDAY}}),? )?(?P<month>{{MONTH}}) (?P<day>{{DAY}})(?:,? (?P<year>{{YEAR}}))?", readers.clock, {"5 p.m. EST March 9": "2026-03-09T17:00", "twenty minutes to six on the morning of Monday, March 9": "2026-03-09T05:40"}),
    _rule("clock-day-month", rf"{_ABOUT}{_TIME}{_ZONE}(?: (?:in|on) the (?P<daypart>{{DAYPART}}))?,? (?:on |of )?(?:(?P<weekday>{{WEEKDAY}}),? )?(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?", readers.clock, {"17:30 on 9 March 2015": "2015-03-09T17:30", "half past nine on the evening of 9 March 2015": "2015-03-09T21:30"}),
    # ---- lengths of time and repeated times: found and typed, no events
    _rule("duration", rf"(?:a period of )?(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}|{{VAGUE}})(?: \(\d+\))?(?: {{ADJECTIVE}})? (?P<unit>{{UNIT}}){_HALF_MORE}(?! old\b)", english_readers.duration,
          {"three days": "P3D", "more than a decade": "P10Y", "a year and a half": "P1Y6M", "several years": "PXY", "a couple of years": "P2Y", "2 1/2 years": "P2Y6M", "twenty-odd years": "P20Y"},
          ("He came second.", "One second, he said.", "She is 43 years old.", "The baby is six months old.")),
    _rule("number-and-a-half", rf"(?:(?P<compare>{{COMPARE}}) )?(?P<n>\d+|{_BELOW_100}){_HALF_MORE.removesuffix('?')} (?P<unit>{{UNIT}})(?! old\b)", english_readers.duration, {"three and a half hours": "PT3H30M", "nearly two and a half years": "P2Y6M"}),
    _rule("quarter-century", r"(?:(?P<compare>{COMPARE}) )?(?:a |the (?:previous |last |past |following )?)?(?P<n>quarter|half)(?: of a|-| a|-of-a-)?[ -]?(?P<unit>century)(?! (?:ago|later|earlier))", readers.part_of_century, {"over a quarter of a century": "P25Y", "the previous half-century": "P50Y"}),
    _rule("two-lengths", r"(?P<n>{NUMBER}) (?P<unit>years?|months?|weeks?|hours?) (?:and )?(?P<n_more>{NUMBER}) (?P<unit_more>months?|weeks?|days?|minutes?|seconds?)", readers.two_lengths, {"two years and twenty days": "P2Y20D", "one hour and ten minutes": "PT1H10M"}),
    _rule("last-units", r"(?:the |its |their )?(?:(?P<which>last|past|next|first|coming|previous|following|final|these|those|preceding) )(?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}|{VAGUE}) (?:{ADJECTIVE} )?(?P<unit>{UNITS}|quarters)(?: or so)?", english_readers.duration,
          {"the last three months": "P3M", "the past five years": "P5Y", "the first nine months": "P9M", "the next few days": "PXD"}),
    _rule("the-units", r"the (?P<n>{NUMBER}) (?:{ADJECTIVE} )?(?P<unit>{UNITS}|quarters)", english_readers.duration, {"the nine months": "P9M"}),
    _rule("hyphenated", r"(?P<n>\d+|" + _BELOW_100 + r"|several|half|a|few)-(?P<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)(?:-long)?(?!-?olds?\b|s|-olds)", english_readers.duration,
          {"two-year": "P2Y", "16-hour": "PT16H", "several-year": "PXY"},
          ("The 43-year-old fled.", "A 2,000-year-old temple fell.")),
    _rule("number-range-of-units", r"(?:the (?:next|last|past|first|coming) )?(?P<compare>about |around )?(?P<n>{NUMBER}) ?(?:to|or|-) ?(?P<n_more>{NUMBER}) (?:{ADJECTIVE} )?(?P<unit>{UNIT})(?! (?:ago|later|earlier|before|after|old)\b)", readers.range_of_units,
          {"two to three weeks": "P2W", "the next 12 to 18 months": "P12M"}, ("It rose from 3 to 5 years old.",)),
    _rule("unit-or-two", r"(?P<n>an?) (?P<unit>day|week|month|year|decade|hour|minute) or (?:two|so|more)", readers.duration, {"a year or two": "P1Y"}),
    _rule("some-while", r"(?:(?<=for[ ])|(?<=after[ ])|(?<=in[ ])|(?<=over[ ])|(?<=within[ ])|(?<=took[ ])|(?<=takes[ ])|(?<=take[ ]))(?:quite )?(?:some time|(?:a|quite a) (?:little |long |short )?while|a (?:very |rather |fairly |relatively )?(?:long|short|brief|lengthy|considerable|limited|prolonged|certain|further) (?:time|period)(?: of time)?|a period(?: of time)?)(?!-| (?:ago|zones?|of (?!time)))", readers.vague_length,
          {}, ("For some time zones it is late.",)),
    _rule("long", r"(?P<unit>second|minute|hour|day|week|month|year|decade|century|decades|years|months|weeks|days|hours)-long", english_readers.long, {"year-long": "P1Y", "decades-long": "PXY"}),
    _rule("bare-units", r"(?!these days)(?:(?:the |these |those )(?:{ADJECTIVE} )?|{ADJECTIVE} )?(?P<unit>{UNITS})(?! (?:ago|later|earlier|old)\b)(?! (?:before|after)[,.;:])", english_readers.bare_units, {"coming weeks": "PXW"}, ("The Days Inn is shut.", "Minutes of the meeting were kept.")),
    _rule("repeated-day", r"daily", readers.repeated("P1D"), {"daily": "P1D"}, ("The Daily Mail wrote.",)),
    _rule("repeated-week", r"weekly", readers.repeated("P1W"), {"weekly": "P1W"}),
    _rule("repeated-month", r"monthly", readers.repeated("P1M"), {"monthly": "P1M"}),
    _rule("repeated-year", r"(?:annually|yearly)", readers.repeated("P1Y"), {"annually": "P1Y"}),
    _rule("every", r"(?:every|each) (?:(?P<weekday>{WEEKDAY})|(?P<month>{SURE_MONTH})|(?P<season>{SEASON})|(?:(?P<n>{NUMBER}) )?(?P<unit>{UNIT}))", readers.every, {"every day": "P1D", "each Thursday": "XXXX-WXX-4", "every two weeks": "P2W", "each July": "XXXX-07"}),
    _rule("every-part", r"(?:every|each|most) (?P<daypart>{DAYPART})s?", readers.every_part, {"every morning": "XXXX-XX-XXTMO"}),
    _rule("weekday-parts", r"(?P<weekday>{WEEKDAY}) (?P<daypart>mornings|afternoons|evenings|nights)", readers.weekday_parts, {"Thursday evenings": "XXXX-WXX-4TEV"}),
    _rule("every-other", r"(?:every|each) (?:other|second) (?P<unit>{UNIT})", readers.every_other, {"every other week": "P2W"}),
    _rule("every-nth-weekday", r"(?:every|each) (?:other|second|third|fourth|2nd|3rd|4th) (?P<weekday>{WEEKDAY})", readers.every, {"every second Sunday": "XXXX-WXX-7"}),
    _rule("times-a-unit", r"(?:once|twice|(?:\d+|" + _BELOW_100 + r"|several|many) (?:times|days|nights|hours|minutes)) (?:a|each|every|per) (?P<unit>day|week|month|year)", readers.every, {"twice a week": "P1W", "six days a week": "P1W", "three times a year": "P1Y"}),
    _rule("every-few", r"(?:every|each) (?:few|several|couple of) (?P<unit>{UNITS})", readers.every_few, {"every few hours": "PTXH"}),
    _rule("most-days", r"(?:most|almost every|nearly every|virtually every) (?P<unit>days?|weeks?|months?|years?)", readers.every, {"almost every day": "P1D", "most days": "P1D"}),
    _rule("quarterly", r"quarterly(?! (?!(?:and|or|but|in|on|to|from|since|for|by|at)\b)[a-z])", readers.repeated("P3M"), {"quarterly": "P3M"}),
    _rule("half-yearly", r"(?:semi-annually|half-yearly|twice-yearly)", readers.repeated("P6M"), {"semi-annually": "P6M"}),
    _rule("per", r"per (?P<unit>{UNIT})", readers.every, {"per day": "P1D"}, ("Ten per cent.",)),
    _rule("weekdays", r"(?P<weekday>{WEEKDAYS})", readers.every_weekday, {"Tuesdays": "XXXX-WXX-2"}),
    # ---- vague
    _rule("now", r"(?:right )?now(?!adays)", readers.reference("PRESENT_REF"), {"now": "PRESENT_REF"}),
    _rule("present", r"currently|nowadays|at present|at the moment|these days|at this time|current(?= (?!fiscal|account|year|month|week|quarter))|(?:the )?present day|(?<=to[ ])date(?=[,.;:]| ?$| (?:and|have|has|had|is|are|was|were|in|the|only|there|no|nobody|he|she|it|they|we)\b)|the time being|the present time", readers.reference("PRESENT_REF"), {"currently": "PRESENT_REF"}),
    _rule("recent-units", r"(?:the )?(?:most )?(?P<recent>recent) (?:(?:weeks|days|hours|months|years|decades|quarters|times)(?: and (?:weeks|days|months|years))?)", readers.reference("PAST_REF", dates=True, why=Why.FIXES_NO_DATE.of(word="recent")), {"recent months": "PAST_REF", "recent years": "PAST_REF"}),
    _rule("recently", r"(?:more |most |very |just )?recently(?! (?:in|on|as|last|this|at|during)\b)|lately", readers.reference("PAST_REF"), {"recently": "PAST_REF"}),
    _rule("the-night", r"(?:(?<=during[ ])|(?<=spent[ ])|(?<=through[ ])|(?<=in[ ])|(?<=into[ ])|(?<=all[ ]))the (?P<daypart>night)(?! (?:of|before|after|sky|watch|shift|train|that|when|he|she|they|we|time|air)\b)(?!-)", readers.the_night, {}, ("In the night sky it shone.",)),
    _rule("former", r"former(?! [A-Z])(?!ly|s)", readers.in_histories("PAST_REF"), {}, ("The latter, not the former, won.",)),
    _rule("recent", r"(?:most )?recent(?! (?:quarter|period))", readers.in_histories("PAST_REF"), {}),
    _rule("coming-future", r"future(?! (?:of|for)\b)", readers.in_histories("FUTURE_REF"), {}),
    _rule("at-night", r"(?<=at[ ])night(?!-| (?:club|school|shift))", readers.in_histories("XXXX-XX-XXTNI"), {}),
    _rule("future-units", r"future (?:{UNITS}|quarters)", readers.reference("FUTURE_REF"), {"future years": "FUTURE_REF"}),
    _rule("coming-quarters", r"(?P<which>coming|upcoming|past|several|recent) (?P<unit>quarters)(?! (?:of|final))", readers.duration, {"coming quarters": "PXQ"}),
    _rule("term", r"the (?:near|short|medium|long|longer)[- ]term(?! [a-z]{3,}(?<!and)(?<!but))", readers.reference("FUTURE_REF"), {"the near term": "FUTURE_REF"}, ("The short-term loan fell due.", "The long term effects were bad.")),
    _rule("later-date", r"a (?:later|future) (?:date|time|stage)|as soon as possible", readers.reference("FUTURE_REF"), {"a later date": "FUTURE_REF"}),
    _rule("past", r"the (?:recent |distant )?past(?! (?:\w+ )?(?:few|several|{UNIT}|{NUMBER})\b)", readers.reference("PAST_REF"), {"the past": "PAST_REF"}),
    _rule("future", r"the (?:near |foreseeable |immediate )?future(?!s| of)", readers.reference("FUTURE_REF"), {"the near future": "FUTURE_REF"}),
    *old_years(_rule),
)  # fmt: skip

TIMES = TimeRules(
    TIME_WORDS,
    with_composed(RULES, _rule, JOINTS, named_days.named_day),
    EXAMPLE_DAY,
    (
        "It happened in {}.",
        "The minister resigned, {}, and left the country.",
        "They had met ({}).",
        "Officials gave the date as {}\nand no more.",
    ),
)
