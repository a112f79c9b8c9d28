"""Dates as people write them."""

from __future__ import annotations

import pandas as pd
import pytest

from timeline.frame import to_frame
from timeline.model import Document, Event, Grain, Interval, Part, Side, TimeExpression, TimexType, instant
from timeline.wording import UNDATED, closed, is_run, when, whens, year_words

DOCUMENT = Document("d", "then")


def of(grain: Grain, year: int = 2016, month: int = 12, day: int = 13, **more: object) -> Interval:
    return Interval.of(instant(year, month, day, 17, 30), grain, **more)


def row(interval: Interval | None) -> pd.DataFrame:
    time = TimeExpression(0, 4, "then", TimexType.DATE, str(interval), interval=interval, mod=interval.mod if interval else None)
    return to_frame([Event("1", "x", DOCUMENT, 0, 4, 0, 4, time, interval)])


WORDS = [
    (of(Grain.MINUTE), "13 Dec 2016, 17:30"),
    (of(Grain.HOUR), "13 Dec 2016, 17:00"),
    (Interval.between(of(Grain.MINUTE, day=13), of(Grain.MINUTE, day=14)), "13 Dec 2016, 17:30 – 14 Dec 2016, 17:31"),
    (Interval(instant(2016, 12, 13, 9), instant(2016, 12, 13, 11), Grain.HOUR), "13 Dec 2016, 09:00–11:00"),
    (of(Grain.DAY), "13 Dec 2016 (Tuesday)"),
    (of(Grain.DAY, day_part="EV"), "13 Dec 2016 (Tuesday), evening"),
    (of(Grain.DAY, approximate=True), "about 13 Dec 2016 (Tuesday)"),
    (of(Grain.DAY, year=-43, month=3, day=15), "15 Mar 44 BC"),
    (of(Grain.DAY, year=79, month=8, day=24), "24 Aug AD 79"),
    (Interval.between(of(Grain.DAY, day=2), of(Grain.DAY, day=5)), "2–5 Dec 2016"),
    (Interval.between(of(Grain.DAY, month=11, day=28), of(Grain.DAY, day=3)), "28 Nov – 3 Dec 2016"),
    (Interval.between(of(Grain.DAY, day=28), of(Grain.DAY, year=2017, month=1, day=3)), "28 Dec 2016 – 3 Jan 2017"),
    (Interval.of(instant(2016, 12, 10), Grain.WEEKEND), "10–11 Dec 2016 (weekend)"),
    (of(Grain.WEEK), "12–18 Dec 2016 (week)"),
    (of(Grain.WEEK, part=Part.START), "early in the week of 12–18 Dec 2016 (12–14 Dec)"),
    (of(Grain.MONTH, year=2015, month=5), "May 2015"),
    (of(Grain.MONTH, month=5, part=Part.START), "early May 2016 (1–10 May)"),
    (of(Grain.MONTH, month=5, part=Part.MID), "mid-May 2016 (11–20 May)"),
    (Interval.between(of(Grain.MONTH, month=3), of(Grain.MONTH, month=5)), "Mar–May 2016"),
    (of(Grain.SEASON, month=4), "spring 2016 (Mar–May)"),
    (of(Grain.SEASON), "winter 2016/17 (Dec 2016 – Feb 2017)"),
    (of(Grain.QUARTER, month=8), "Q3 2016 (Jul–Sep)"),
    (of(Grain.HALF), "second half of 2016 (Jul–Dec)"),
    (of(Grain.YEAR), "2016"),
    (of(Grain.YEAR, part=Part.END), "late 2016 (Sep–Dec)"),
    (of(Grain.YEAR, year=-43), "44 BC"),
    (of(Grain.YEAR, year=0), "1 BC"),
    (of(Grain.YEAR, year=1), "AD 1"),
    (of(Grain.YEAR, year=-389, approximate=True), "about 390 BC"),
    (Interval.between(of(Grain.YEAR, year=1914), of(Grain.YEAR, year=1918)), "1914–1918"),
    (Interval.between(of(Grain.YEAR, year=-48), of(Grain.YEAR, year=-44)), "49–45 BC"),
    (Interval.between(of(Grain.YEAR, year=-29), of(Grain.YEAR, year=14)), "30 BC – AD 14"),
    (of(Grain.DECADE), "2010s"),
    (of(Grain.DECADE, part=Part.START), "early 2010s (2010–2013)"),
    (of(Grain.CENTURY, year=1850), "19th century (1801–1900)"),
    (of(Grain.CENTURY, year=1150), "12th century (1101–1200)"),
    (of(Grain.CENTURY, year=-43), "1st century BC (100–1 BC)"),
    (of(Grain.SEASON, year=2017, month=3, side=Side.UNTIL), "until 31 May 2017"),
    (of(Grain.YEAR, year=-508, side=Side.UNTIL), "until 509 BC"),
    (of(Grain.YEAR, side=Side.BEFORE), "before 2016"),
    (of(Grain.YEAR, side=Side.AFTER), "after 2016"),
    (of(Grain.YEAR, side=Side.SINCE), "since 2016"),
    (of(Grain.MONTH, side=Side.SINCE), "since December 2016"),
    (of(Grain.DAY, side=Side.BEFORE), "before 13 Dec 2016"),
    (of(Grain.DECADE, side=Side.SINCE), "since the 2010s"),
    (of(Grain.WEEKEND, side=Side.AFTER), "after 18 Dec 2016"),
    (None, UNDATED),
]


@pytest.mark.parametrize(("interval", "words"), WORDS, ids=[words for _, words in WORDS])
def test_a_date_in_words(interval: Interval | None, words: str) -> None:
    frame = row(interval)
    assert when(frame.iloc[0]) == words
    assert when({str(name): value for name, value in frame.iloc[0].items()}) == words
    assert whens(frame) == [words]


def test_a_table_in_words_is_its_rows_in_words() -> None:
    frame = pd.concat([row(interval) for interval, _ in WORDS], ignore_index=True)
    assert whens(frame) == [when(line) for _, line in frame.iterrows()] == [words for _, words in WORDS]
    assert whens(frame[:0]) == []


@pytest.mark.parametrize("grain", list(Grain))
@pytest.mark.parametrize("moment", [instant(-9999), instant(9999, 12, 31)], ids=["first year", "last year"])
def test_the_borders_of_the_calendar_have_words_for_every_grain(grain: Grain, moment: int) -> None:
    assert closed(moment, moment + 1440, grain)
    assert not is_run(moment, moment + 1, grain)


@pytest.mark.parametrize(
    ("year", "words"), [(1453, "1453"), (1000, "1000"), (999, "AD 999"), (1, "AD 1"), (0, "1 BC"), (-9999, "10000 BC")]
)
def test_years_in_words(year: int, words: str) -> None:
    assert year_words(year) == words


def test_a_run_of_units_is_told_from_a_part_of_one() -> None:
    year = of(Grain.YEAR)
    assert not is_run(year.first, year.last, Grain.YEAR)
    assert not is_run(year.first, year.last - 1440, Grain.YEAR)
    assert is_run(year.first, year.last + 1440, Grain.YEAR)
