"""The rules of Korean: dates and counted units by their signs, the rest from its word lists."""

from __future__ import annotations

from pathlib import Path

from timeline.languages import east_asian, generic
from timeline.languages.vocabulary import read

_WORDS = read(Path(__file__).parent)
_SIGNS = east_asian.Signs(
    year="년",
    month="월",
    day="일",
    hour=r"시| 시(?=에|부터|까지|쯤|[\s,.)]|$)",
    minute="분",
    half="반",
    gap=" ?",
    units="년|개월|달(?!러|라)|주일|주|일|시간|분",
    spoken=dict(zip("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두".split(), range(1, 13), strict=True)) | {"스무": 20},
    days=dict(zip("하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘".split(), range(1, 11), strict=True)) | {"보름": 15},
    day_numerals="[이삼]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구]",
    century="세기",
    decade="년대",
    not_alone="간|동안|만|전|후|뒤|이상|이내|안|내|째|정도|반|연속|씩|분|치",
    until="부터|에서|~|-|∼",
    first_of="첫",
    last_of="마지막",
    short_years=True,
    ago="전",
    to_hour="전(?!에)",
    step_of_day="지난|다가오는|돌아오는",
    ahead="후|뒤",
    examples={
        "signed-date": {"2019년 5월 12일": "2019-05-12"},
        "step-signed-day": {"지난 3일": "2026-03-03"},
        "signed-month": {"2019년 5월": "2019-05"},
        "counted-ago": {"3일 전": "2026-03-10", "2년 전": "2024"},
        "signed-day": {"3월 5일": "2026-03-05"},
    },
)
TIME_WORDS = east_asian.words_of(_WORDS, _SIGNS)
TIMES = generic.time_rules(_WORDS, TIME_WORDS, own=east_asian.rules(_WORDS, TIME_WORDS, _SIGNS, generic.lists(_WORDS)))
