"""The rules of English for dates that are put together from two, and for the forms in which dates are written down."""

from __future__ import annotations

from collections.abc import Callable

from timeline.languages.composed import Joints
from timeline.languages.en import readers as english_readers
from timeline.times import readers
from timeline.times.rule import Rule

_MILITARY = r"(?:(?P<about>{ABOUT}) )?(?P<time>(?:[01]\d|2[0-3])[0-5]\d)z?"
_ZONE = r"(?: (?P<zone>local(?: time)?|gmt|utc|bst|[ecmp][sd]t|cet|cest))?"
MakeRule = Callable[..., Rule]

_NTH = r"(?:first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|5th)"
_MON = "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec"


def composed(rule: MakeRule) -> tuple[Rule, ...]:
    """The rules; `rule` makes one with the word lists of English."""
    return (
        # ---- put together from two
        rule("ago-to", r"(?:exactly |just )?(?P<n>{NUMBER}) (?P<unit>{UNIT}) (?:ago|before) (?:(?P<dayword>today|yesterday|tomorrow)|this (?P<span>week|weekend|month))", readers.ago_to,
             {"twenty years ago today": "2006-03-13", "a year ago this month": "2025-03", "two years ago this week": "2024-W11", "one year ago yesterday": "2025-03-12"}),
        rule("nth-weekday-of-month", rf"(?:the )?(?P<nth>{_NTH}) (?P<weekday>{{WEEKDAY}})(?: after the (?P<nth_before>{_NTH}) (?P<weekday_before>{{WEEKDAY}}))? (?:of|in) "
             r"(?:(?P<month>{MONTH})(?:,?(?: of)? (?P<year>{YEAR}))?|(?P<which>this|last|next|the (?:same|following|previous|preceding|next)|that) month)", readers.nth_weekday,
             {"the first Tuesday of June": "2025-06-03", "the last Sunday of May 2024": "2024-05-26", "the first Saturday in March 2023": "2023-03-04", "the first Monday of last month": "2026-02-02",
              "the first Tuesday after the first Monday in November 2016": "2016-11-08", "the last Friday of this month": "2026-03-27"}),
        rule("this-day-in", r"this (?:very )?(?:day|date) in (?P<year>{YEAR})", readers.this_day_in, {"this day in 2004": "2004-03-13"}),
        rule("weekday-of-week", r"(?P<weekday>{WEEKDAY})(?: (?P<daypart>{DAYPART}))? (?:of )?(?P<which>last|next|this|the (?:same|following|previous|next)) week(?!s|-|end)", readers.weekday_of_week,
             {"Monday last week": "2026-03-02", "Thursday of next week": "2026-03-19"}),
        rule("week-on-its-day", r"(?P<which>last|next) week(?:,? on)? (?P<weekday>{WEEKDAY})", readers.weekday_of_week, {"last week on Monday": "2026-03-02"}),
        rule("weekday-in-weeks", r"(?P<weekday>{WEEKDAY}) in (?P<n>{NUMBER}) weeks?(?:'s? time)?", readers.weekday_of_week, {"Tuesday in two weeks": "2026-03-24"}),
        rule("weekday-before-last", r"(?:the )?(?P<weekday>{WEEKDAY}) (?:(?P<way>before) last|(?P<way_on>after) next)", english_readers.weekday_before_last,
             {"the Sunday before last": "2026-03-01", "the Friday after next": "2026-03-27"}),
        rule("night-before-last", r"the (?P<daypart>night|evening) before last", readers.day_part_of(-2), {"the night before last": "2026-03-11TNI"}),
        rule("week-of", r"(?:the )?week (?:of|commencing|(?P<way>beginning|starting|ending|ended)(?: on)?) (?:(?:(?P<weekday>{ANY_WEEKDAY}),? )?(?:the )?(?:(?P<day>{DAY})(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?))",
             english_readers.week_of, {"the week of 2 March 2015": "2015-W10", "the week beginning 3 October 2016": "2016-W40", "the week ending 2 October 2016": "2016-W39"}),
        rule("week-of-month-day", r"(?:the )?week (?:of|commencing|(?P<way>beginning|starting|ending|ended)(?: on)?) (?:(?P<weekday>{ANY_WEEKDAY}),? )?(?P<month>{MONTH}) (?:the )?(?P<day>{DAY})(?:,? (?P<year>{YEAR}))?(?!\d)",
             english_readers.week_of, {"the week of March 3, 2015": "2015-W10"}),
        rule("week-of-the-day", r"(?:the )?week (?:of|commencing|(?P<way>beginning|starting|ending|ended)(?: on)?) the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?! (?:century|floor|anniversary))", english_readers.week_of, {"the week of the 2nd": "2026-W10"}),
        rule("weekday-ordinal", r"(?P<weekday>{ANY_WEEKDAY}),? (?:the )?(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?! (?:of\b|century|floor|avenue|street|anniversary|{MONTH}))", readers.weekday_ordinal,
             {"Tuesday the 10th": "2026-03-10", "Mon 2nd": "2026-03-02"}),
        rule("this-fortnight", r"(?:the )?(?P<which>last|past|next|coming) (?P<unit>fortnight)", english_readers.fortnight, {"last fortnight": "2026-02-27/2026-03-12"}),
        # ---- times of day in four digits, and at the beginning of a line
        rule("military", rf"{_MILITARY}(?: (?:hours|hrs|h))?{_ZONE}", english_readers.military, {}, ("It fell in 1420.", "About 1420 men came.", "He paid 1500 at the door.", "They climbed at 1500 metres.")),
        rule("military-day", rf"{_MILITARY}(?: (?:hours|hrs|h))?{_ZONE},? (?:on )?(?:(?P<weekday>{{WEEKDAY}}),? )?(?:the )?(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?", english_readers.military,
             {"0225 on 17 September 1943": "1943-09-17T02:25"}),
        rule("military-day-ordinal", rf"{_MILITARY}(?: (?:hours|hrs|h))?{_ZONE},? on the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?! (?:century|floor|of|day|anniversary|month|birthday))",
             english_readers.military, {}),
        rule("military-month-day", rf"{_MILITARY}(?: (?:hours|hrs|h))?{_ZONE},? (?:on )?(?:(?P<weekday>{{WEEKDAY}}),? )?(?P<month>{{MONTH}}) (?P<day>{{DAY}})(?!\d)(?:,? (?P<year>{{YEAR}}))?", english_readers.military,
             {"0225 on September 17, 1943": "1943-09-17T02:25"}),
        rule("line-clock", r"(?P<time>(?:[01]?\d|2[0-3])[.:][0-5]\d)(?= ?(?:[ap]\.?m\.?)?(?:[:-]| -|\t))", readers.line_clock, {}),
        rule("clock-of-range", r"(?:(?<=between[ ])|(?<=from[ ]))(?P<time>1[0-2]|[1-9])(?= ?(?:and|to|-|until) ?(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?(?P<half>[ap])\.?m\b)", english_readers.clock_of_range, {}),
        rule("clock-day-number", r"(?P<time>(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?[ap]\.?m\.?),? (?:on )?(?:the )?(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?! (?:century|floor|of|day|anniversary|month|birthday|{MONTH}))", readers.clock, {"9 a.m. 8th": "2026-03-08T09:00"}),
        # ---- as they are written down
        rule("day-mon-short-year", rf"(?P<day>\d{{1,2}})[-/](?P<month>{_MON})[-/](?P<year>\d\d)(?![\d/-])", readers.full_date, {"19-Nov-12": "2012-11-19"}),
        rule("day-month-short-year", r"(?P<day>{DAY}) (?P<month>{MONTH}),? (?P<year>\d\d)(?![\d:]|[.,]\d|-)", english_readers.short_full_date, {"7 Mar 99": "1999-03-07"}, ("On 5 May 45 people died.",)),
        rule("month-in-numbers", r"(?<![\d/.-])(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![\d/])", readers.iso_month, {"11/2012": "2012-11"}),
        rule("iso-month", r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d-])", english_readers.iso_month, {"2012-09": "2012-09"}, ("The 2011-12 season began.",)),
        rule("year-first", r"(?<![\w/.=<>~-])(?P<year>(?:19|20)\d\d)(?P<mark>[./])(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>3[01]|[12]\d|0[1-9])(?![\d/]|\.\w)", readers.iso_date, {"2012.09.14": "2012-09-14", "2012/09/15": "2012-09-15"}, ("It needs version 2026.8.1 of the library.",)),
        rule("compact-date", r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])", english_readers.compact_date, {}, ("Call 20120914 for help.",)),
        # ---- years before 1000, and pairs of years
        rule("split-year", r"(?:(?P<about>{ABOUT}) )?(?P<year>\d{1,4})/(?P<year_end>\d{1,4}) ?(?P<era>{ERA})", readers.split_year, {"1190/85 BC": "BC1190/BC1185", "478/7 BC": "BC0478/BC0477"}),
        rule("the-year", r"the year (?P<year>[1-9]\d{0,2}|[1-9]\d{4,5})", readers.year, {"the year 247": "0247"}),
    )  # fmt: skip


def old_years(rule: MakeRule) -> tuple[Rule, ...]:
    """What is left to a bare number of three digits once every other rule has had it."""
    return (
        rule("old-year", r"(?:(?P<about>{ABOUT}) )?(?P<year>[1-9]\d\d)", english_readers.old_year, {}, ("In 120 American cities they met.", "It sold in 300 Ford cars.", "It weighs 476 metres.", "In 150 countries they met.", "Only one in 100, she said.")),
    )  # fmt: skip


JOINTS = Joints(
    weekday="{ANY_WEEKDAY}",
    by="by |until |in the year |the year ",
    the="the ",
    the_day="the ",
    first="first",
    last="last",
    of=" of the | of | in ",
    of_year=" of | in |,? ",
    which_year="last year|this year|next year",
    which_month="next month|last month|this month|the following month",
    week="week(?: no\\.?| number)?",
    rest="(?:for )?(?:the )?rest of the |(?:the )?remainder of the ",
    ago=("", " ago"),
    joined="and",
    before="before ",
    after="after ",
    link=r" ?[-–/] ?| to (?:the )?| through (?:the )?",
    quarter="quarters?",
    day="(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)",
    examples={
        "first-units-of": {
            "the first ten days of March 2015": "2015-03-01/2015-03-10",
            "the last four months of 2021": "2021-09/2021-12",
        },
        "week-number-year": {"week 12 of 2024": "2024-W12"},
        "rest-of-unit": {"the rest of the week": "2026-W11"},
        "two-lengths-ago": {"two weeks and three days ago": "2026-02-24"},
        "units-from-named": {"three days after Christmas 2023": "2023-12-28"},
        "day-of-which-month": {"the 4th of next month": "2026-04-04"},
    },
)
