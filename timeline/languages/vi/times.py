"""The rules of Vietnamese: its year stands behind the word for year; the rest comes from its word lists."""

from __future__ import annotations

from pathlib import Path

from timeline.languages import generic
from timeline.languages.vocabulary import read, time_words
from timeline.times import readers
from timeline.times.rule import Rule

_WORDS = read(Path(__file__).parent)
_LISTS = generic.lists(_WORDS)
TIME_WORDS = time_words(_WORDS)
_OWN = (
    Rule("date-with-year", r"(?:ngày )?(?P<day>{DAY}) (?P<month>{ANY_MONTH}),? năm (?P<year>{YEAR})", readers.full_date, _LISTS,
         {"ngày 12 tháng 5 năm 2019": "2019-05-12"}, (), TIME_WORDS),
    Rule("month-with-year", r"(?P<month>{ANY_MONTH}),? năm (?P<year>{YEAR})", readers.month_year, _LISTS, {"tháng 5 năm 2019": "2019-05"}, (), TIME_WORDS),
    Rule("year-with-word", r"năm (?P<year>{YEAR})", readers.year, _LISTS, {"năm 2019": "2019"}, (), TIME_WORDS),
)  # fmt: skip
TIMES = generic.time_rules(_WORDS, TIME_WORDS, own=_OWN)
