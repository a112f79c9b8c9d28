"""The rules of Chinese: dates and counted units by their signs, the rest from its word lists."""

from __future__ import annotations

from pathlib import Path

from timeline.languages import east_asian, generic
from timeline.languages.vocabulary import read

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
TIMES = generic.time_rules(_WORDS, TIME_WORDS, own=east_asian.rules(_WORDS, TIME_WORDS, _SIGNS, generic.lists(_WORDS)))
