"""The rules of Japanese: dates and counted units by their signs, the rest from its word lists."""

from __future__ import annotations

from pathlib import Path

from timeline.languages import east_asian, generic
from timeline.languages.vocabulary import read

_WORDS = read(Path(__file__).parent)
_SIGNS = east_asian.Signs(
    year="年",
    month="月",
    day="日",
    hour="時",
    minute="分",
    half="半",
    gap="",
    units="年間|年|か月|ヶ月|カ月|ケ月|週間|日間|日|時間|分",
    not_alone="間|前|後|以内|以上|目|ぶり|未満|余り|分|半|連続|まで|程度|経|ごと|おき|たっ",
    first_of="最初の|初めの",
    last_of="最後の",
    until="から|より|～|〜|-|~",
    ago="前",
    ahead="後|以後",
    examples={
        "signed-date": {"2019年5月12日": "2019-05-12"},
        "signed-month": {"2019年5月": "2019-05", "令和元年5月": "2019-05", "昭和二十年八月": "1945-08"},
        "signed-year": {"平成7年": "1995"},
        "counted-ago": {"三日前": "2026-03-10", "2年前": "2024"},
        "signed-day": {"3月5日": "2026-03-05"},
    },
    eras={"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867},
)
TIME_WORDS = east_asian.words_of(_WORDS, _SIGNS)
TIMES = generic.time_rules(_WORDS, TIME_WORDS, own=east_asian.rules(_WORDS, TIME_WORDS, _SIGNS, generic.lists(_WORDS)))
