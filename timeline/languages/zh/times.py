"""The rules of Chinese: dates and counted units by their signs, the rest from its word lists."""

from __future__ import annotations

from pathlib import Path

from timeline.languages import east_asian, generic
from timeline.languages.vocabulary import read
from timeline.times import readers
from timeline.times.reading import Reading
from timeline.times.rule import Match, Rule
from timeline.times.words import Unit

_WORDS = read(Path(__file__).parent)
_SIGNS = east_asian.Signs(
    year="年",
    month="月|月份",
    day="日|号|號",
    hour="点钟|点|點|时|時",
    minute="分",
    half="半",
    gap="",
    units="年|个月|個月|个星期|星期|个礼拜|個禮拜|個星期|周|週|天|日|个小时|小时|小時|分钟|分鐘",
    not_alone="间|內|内|后|後|前|之|以|游|元|報|报|圆|圓|線|线|楼|樓",
    until="至|到|-|~|—",
    first_of="前|头|頭|首",
    last_of="最后|最後",
    not_clock="[〇零一二三四五六七八九十百]|亿|億|万|萬",
    short_years=True,
    ago="前|之前|以前",
    ahead="后|之后|以后|後",
    examples={
        "signed-date": {"2019年5月12日": "2019-05-12", "二〇一九年五月十二日": "2019-05-12"},
        "signed-month": {"2019年5月": "2019-05"},
        "signed-year": {"2019年": "2019", "民国三十八年": "1949"},
        "counted-ago": {"三天前": "2026-03-10", "两年前": "2024"},
        "signed-day": {"3月5日": "2026-03-05"},
    },
    eras={"中华民国": 1911, "中華民國": 1911, "民国": 1911, "民國": 1911},
)
TIME_WORDS = east_asian.words_of(_WORDS, _SIGNS)
_LISTS = generic.lists(_WORDS)
_WEEKDAYS = "一二三四五六日"


def _weekday_of_week(match: Match) -> Reading | None:
    """ "下周五", "上个礼拜三": the week with the last sign of its weekday alone."""
    weeks = _WORDS_OF_WEEKS[match["phrase"]]
    return readers.weekday_in(weeks, _WEEKDAYS.index(match["weekday"].replace("天", "日")))


_WORDS_OF_WEEKS = {form: TIME_WORDS.phrases[form][1] for form in TIME_WORDS.phrases if TIME_WORDS.phrases[form][0] is Unit.WEEK}
_OWN = (
    Rule("unit-told", r"(?P<told>{TOLD})", generic.told_unit(_WORDS), _LISTS, {}, (), TIME_WORDS),
    Rule("week-and-weekday", r"(?P<phrase>{WEEK_PHRASE})(?P<weekday>[一二三四五六日天])", _weekday_of_week, _LISTS, {"下周五": "2026-03-20"}, (), TIME_WORDS),
)  # fmt: skip
TIMES = generic.time_rules(_WORDS, TIME_WORDS, own=(*_OWN, *east_asian.rules(_WORDS, TIME_WORDS, _SIGNS, _LISTS)))
