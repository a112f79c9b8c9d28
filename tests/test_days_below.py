"""What is counted from the day of a heading, of an entry, or of a date that comes later in the text."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import read
from timeline.model import Document


def rows(text: str, published: str | None = None) -> list[tuple[str | None, str]]:
    day = datetime.date.fromisoformat(published) if published else None
    return [(one.interval.edtf if one.interval else None, one.title) for one in read(Document("x", text, day)).events]


def test_a_heading_with_a_day_gives_its_year_to_what_stands_below_it() -> None:
    text = (
        "## Meeting of 12 September 2023\n\nThe lease was renewed in 2019. The show on 19 August raised £412.\n\n"
        "## Meeting of 14 November 2023\n\nThe storm of 20 October brought down the ash."
    )
    assert [edtf for edtf, _ in rows(text)] == ["2019", "2023-08-19", "2023-10-20"]


def test_a_letter_looks_back_from_its_day() -> None:
    words = (
        "Kipsoi Farm\nEaster Sunday, 12th April 1936\n\nDear Nan,\n\nYour parcel came on Thursday by the ox-cart.\n\nThe rain has begun."
        "\n\nYour loving\nMeg\n\nKipsoi Farm\nSunday 17th May\n\nDear Nan,\n\nForgive the pencil."
    )
    assert [edtf for edtf, _ in rows(words, "1936-05-17")][:1] == ["1936-04-09"]  # and no row of "Dear Nan,"


@pytest.mark.parametrize(
    ("title", "edtf"),
    [("Report of the Board for the financial year 2015", "2015-04"), ("Annual report 2015", "2015-04"), ("Sales fell in 2015", "2016-04")],
)
def test_the_year_that_a_title_ends_with_heads_a_report(title: str, edtf: str) -> None:
    report = Document("x", "The Group left Russia in April.", datetime.date(2016, 5, 3), title=title)
    assert [one.interval.edtf for one in read(report).events if one.interval] == [edtf]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo agreed on 4 February 2013. Two weeks later Bergen followed.", ["2013-02-04", "2013-02-18~"]),
        ("Oslo agreed in February 2013. Two weeks later Bergen followed.", ["2013-02", "2013-02-15/2013-03-14"]),
        ("The alarm sounded at 0225 on 17 September.\n\n17 September 2020\n\n02.40: Otto goes down.\n03.05: The pump trips.",
         ["2020-09-17T02:25:00", "2020-09-17T02:40:00", "2020-09-17T03:05:00"]),
        ("5 May 2020\n\n11.30–13.10: Divers clear the intake.\n14.00: A notice is issued.",
         ["2020-05-05T11:30:00/2020-05-05T13:10:00", "2020-05-05T14:00:00"]),
        ("1911\n\nThe men walked out on 18 August over Sunday turns. Three days later they went back.", ["1911-08-18", "1911-08-21"]),
        ("It was not handed back until September 1919.", ["1919-09"]),
        ("It was closed until September 1919.", ["/1919-09-30"]),
    ],
)  # fmt: skip
def test_days_that_other_days_give(text: str, expected: list[str]) -> None:
    assert [edtf for edtf, _ in rows(text)] == expected


def test_a_clock_last_night_is_that_of_the_evening_before() -> None:
    assert rows("The polls closed at 10pm last night.", "2024-05-10") == [("2024-05-09T22:00:00", "The polls closed")]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("“We open tomorrow,” the curator said.", "2015-08-14", ["2015-08-15"]),
        ("In a video a fighter shouts. “Today we closed the port,” he says.", "2015-08-14", [None]),
        ("“He was here on Tuesday,” the porter told police on 17 October 2019.", "2019-11-04", ["2019-10-15", "2019-10-17"]),
        ("A fault was seen at 11.47 p.m. on 30 June 2022. At 12.10 a.m. the train passed it.", None,
         ["2022-06-30T23:47:00", "2022-07-01T00:10:00"]),
        ("1908\n\nThe school opened with 31 pupils. In May an inspector visited.", None, ["1908", "1908-05"]),
        ("FEBRUARY 1947\n\n6 - Snow fell.\n14 - Coal ran out.\n\nMARCH\n\n3 - Troops came.", None,
         ["1947-02-06", "1947-02-14", "1947-03-03"]),
    ],
)  # fmt: skip
def test_quotations_nights_and_headings(text: str, published: str | None, expected: list[str | None]) -> None:
    assert [edtf for edtf, _ in rows(text, published)] == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Day 1 – Monday 6 May 2019. Otto left Bergen.\nDay 2 – Tuesday 7 May. It rained.", None, ["2019-05-06", "2019-05-07"]),
        ("2001: It is founded.\n2003–2005: It grows.\n2012, March: It is sold.", None, ["2001", "2003/2005", "2012-03"]),
        ("LIVE\n\n14:32 BST\nPolice close the bridge.\n\n14:10 BST\nA man is seen.", "2019-06-03",
         ["2019-06-03T14:32:00", "2019-06-03T14:10:00"]),
        ("We reached Oslo on Tuesday.\n\nYours, Otto\n\nBergen, 12 July 1908", None, ["1908-07-07"]),
        ("1066. William lands.\n\n1067. William returns.\n\n1069–70. The north is wasted.", None, ["1066", "1067", "1069/1070"]),
        ("Minutes of the meeting of Tuesday 5 March 2024 at 7 pm\n\nMs Dahl said that the fence was mended on 20 February.", None,
         ["2024-02-20"]),
        ("Call 1066. Or 1067. Or 1069.", None, []),
    ],
)  # fmt: skip
def test_what_stands_before_beside_and_below_the_days_of_a_text(text: str, published: str | None, expected: list[str | None]) -> None:
    assert [edtf for edtf, _ in rows(text, published)] == expected


def test_a_time_of_day_is_of_the_story_and_not_of_what_was_long_before() -> None:
    text = "The mill burned down on Tuesday. Otto had bought it on 3 May 2015. Firefighters were called at 03:12."
    assert [edtf for edtf, _ in rows(text, "2016-12-14")] == ["2016-12-13", "2015-05-03", "2016-12-13T03:12:00"]


def test_a_table_of_facts_says_when() -> None:
    assert rows("| Built | 1871 |\n| Burned | 13 December 2016 |\n| Floors | 5 |") == [("1871", "Built"), ("2016-12-13", "Burned")]
    assert rows("| Bolt | 1871 |\n| Plate | 1902 |\n| Rod | 1411 |") == []
