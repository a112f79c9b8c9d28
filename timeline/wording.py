"""The dates of the table as people write them: "10–11 Dec 2016 (weekend)", "early May 2016 (1–10 May)", "44 BC"; see `date_words`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from timeline.date_words import UNDATED, closed, day_words, interval_words, is_run, run, worded, year_words
from timeline.frame import spans
from timeline.interface import mark, say

__all__ = [
    "UNDATED", "closed", "day_words", "interval_words", "is_run", "precision_words", "run", "when", "whens", "without_year", "year_words",
]  # fmt: skip


_PRECISIONS = (
    mark("minute"), mark("hour"), mark("day"), mark("weekend"), mark("week"), mark("month"), mark("season"), mark("quarter"), mark("half"),
    mark("year"), mark("decade"), mark("century"), mark("vague"),
)  # fmt: skip


def precision_words(name: str) -> str:
    """A precision of the table as a reader would call it."""
    return say(name) if name in _PRECISIONS else name


def without_year(date: str, year: str) -> str:
    """The words of a date without its year, however the language joins it: ``13 Dec``, ``13. Dez.``, ``Dec 13``."""
    return re.sub(rf"(,| de)? {re.escape(year)}\b", "", date)


def when(row: Mapping[str, Any] | pd.Series) -> str:
    """The date of one row of the table as a reader would write it; `UNDATED` if it has no bound at all."""
    single = pd.DataFrame({name: [row[name]] for name in ("earliest", "latest")}, dtype="datetime64[us]")
    single["precision"] = row["precision"]
    start, end = spans(single)[0]
    return worded(start, end, str(row["precision"]), str(row["edtf"]), str(row["timex_value"]), str(row["timex_mod"]))


def whens(frame: pd.DataFrame) -> list[str]:
    """`when` of every row, faster than one by one."""
    columns: Iterable[tuple[Any, ...]] = zip(
        spans(frame), frame["precision"], frame["edtf"], frame["timex_value"], frame["timex_mod"], strict=True
    )
    return [worded(start, end, *(str(text) for text in texts)) for (start, end), *texts in columns]
