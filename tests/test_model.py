"""Intervals: calendar arithmetic against datetime, TIMEX3 and EDTF forms, bounds of parts and open ends, values that cannot be built."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any, cast

import pytest

from timeline.model import (
    Actor,
    ActorType,
    Document,
    Event,
    Grain,
    Interval,
    Part,
    Side,
    TimeExpression,
    TimexType,
    civil,
    event_id,
    instant,
    iso,
    iso_week,
    shift,
    unit_end,
    unit_start,
    weekday,
)


@pytest.mark.parametrize(
    "date",
    [
        datetime.date(1, 1, 1),
        datetime.date(1582, 10, 15),
        datetime.date(1900, 2, 28),
        datetime.date(2024, 2, 29),
        datetime.date(9999, 12, 31),
    ],
)
def test_the_calendar_agrees_with_datetime(date: datetime.date) -> None:
    moment = instant(date.year, date.month, date.day)
    assert moment == (date.toordinal() - 1) * 1440
    assert civil(moment)[:3] == (date.year, date.month, date.day)
    assert weekday(moment) == date.weekday()
    assert iso_week(moment) == "{:04}-W{:02}".format(*date.isocalendar()[:2])


@pytest.mark.parametrize("year", [-9999, -401, -400, -43, -4, -1, 0, 1, 4, 400])
def test_years_before_one_are_as_good_as_others(year: int) -> None:
    start = instant(year)
    assert civil(start) == (year, 1, 1, 0, 0)
    assert civil(start - 1)[0] == year - 1
    assert civil(shift(start, 12, Grain.MONTH))[0] == year + 1


@pytest.mark.parametrize("year", [-10000, 10000, 123456])
def test_years_out_of_reach_are_refused(year: int) -> None:
    with pytest.raises(ValueError, match=f"year {year} is outside"):
        instant(year)


@pytest.mark.parametrize("grain", [Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.QUARTER])
def test_the_last_year_of_all_has_an_end(grain: Grain) -> None:
    assert Interval.of(instant(9999, 12, 31), grain).latest == "9999-12-31"


@pytest.mark.parametrize(
    ("moment", "count", "grain", "expected"),
    [
        (instant(2024, 1, 31), 1, Grain.MONTH, "2024-02-29"),
        (instant(2024, 2, 29), -1, Grain.YEAR, "2023-02-28"),
        (instant(2026, 3, 13), -3, Grain.DAY, "2026-03-10"),
        (instant(1, 1, 1), -1, Grain.DAY, "0000-12-31"),
        (instant(-43, 3, 15), 44, Grain.YEAR, "0001-03-15"),
        (instant(1850, 6, 1), -2, Grain.CENTURY, "1650-06-01"),
    ],
)
def test_shift(moment: int, count: int, grain: Grain, expected: str) -> None:
    assert iso(shift(moment, count, grain)) == expected


UNITS = [  # a moment within it, grain, TIMEX3, EDTF, earliest, latest
    ((2016, 12, 13), Grain.DAY, "2016-12-13", "2016-12-13", "2016-12-13", "2016-12-13"),
    ((2016, 12, 7), Grain.WEEK, "2016-W49", "2016-12-05/2016-12-11", "2016-12-05", "2016-12-11"),
    ((2016, 12, 7), Grain.WEEKEND, "2016-W49-WE", "2016-12-10/2016-12-11", "2016-12-10", "2016-12-11"),
    ((2015, 5, 9), Grain.MONTH, "2015-05", "2015-05", "2015-05-01", "2015-05-31"),
    ((2017, 4, 1), Grain.SEASON, "2017-SP", "2017-21", "2017-03-01", "2017-05-31"),
    ((2017, 1, 1), Grain.SEASON, "2016-WI", "2016-24", "2016-12-01", "2017-02-28"),
    ((2016, 8, 1), Grain.QUARTER, "2016-Q3", "2016-07/2016-09", "2016-07-01", "2016-09-30"),
    ((2016, 8, 1), Grain.HALF, "2016-H2", "2016-07/2016-12", "2016-07-01", "2016-12-31"),
    ((1453, 5, 29), Grain.YEAR, "1453", "1453", "1453-01-01", "1453-12-31"),
    ((-43, 3, 15), Grain.DAY, "BC0044-03-15", "-0043-03-15", "-0043-03-15", "-0043-03-15"),
    ((1995, 1, 1), Grain.DECADE, "199", "199X", "1990-01-01", "1999-12-31"),
    ((1850, 1, 1), Grain.CENTURY, "18", "1801/1900", "1801-01-01", "1900-12-31"),
    ((-450, 1, 1), Grain.CENTURY, "BC04", "-0499/-0400", "-0499-01-01", "-0400-12-31"),
]


@pytest.mark.parametrize(("day", "grain", "timex", "edtf", "earliest", "latest"), UNITS)
def test_unit(day: tuple[int, int, int], grain: Grain, timex: str, edtf: str, earliest: str, latest: str) -> None:
    interval = Interval.of(instant(*day), grain)
    assert (str(interval), interval.edtf, interval.earliest, interval.latest) == (timex, edtf, earliest, latest)
    assert unit_start(interval.first, grain) == interval.first
    assert unit_end(interval.first, grain) == interval.last
    assert interval.is_unit


MAY = Interval.of(instant(2016, 5), Grain.MONTH)
YEAR = Interval.of(instant(2014), Grain.YEAR)
SPRING = Interval.of(instant(2017, 4), Grain.SEASON)


@pytest.mark.parametrize(
    ("interval", "edtf", "earliest", "latest", "mod"),
    [
        (replace(MAY, part=Part.START), "2016-05-01/2016-05-10", "2016-05-01", "2016-05-10", "START"),
        (replace(MAY, part=Part.MID), "2016-05-11/2016-05-20", "2016-05-11", "2016-05-20", "MID"),
        (replace(MAY, part=Part.END), "2016-05-21/2016-05-31", "2016-05-21", "2016-05-31", "END"),
        (replace(YEAR, part=Part.END), "2014-09/2014-12", "2014-09-01", "2014-12-31", "END"),
        (replace(YEAR, side=Side.SINCE), "2014/..", "2014-01-01", None, "ON_OR_AFTER"),
        (replace(SPRING, side=Side.UNTIL), "/2017-05-31", None, "2017-05-31", "ON_OR_BEFORE"),
        (replace(YEAR, side=Side.BEFORE), "/2013", None, "2013-12-31", "BEFORE"),
        (replace(YEAR, side=Side.AFTER), "2015/", "2015-01-01", None, "AFTER"),
        (replace(YEAR, approximate=True), "2014~", "2014-01-01", "2014-12-31", "APPROX"),
    ],
)
def test_parts_and_sides(interval: Interval, edtf: str, earliest: str | None, latest: str | None, mod: str) -> None:
    assert (interval.edtf, interval.earliest, interval.latest, interval.mod) == (edtf, earliest, latest, mod)


def test_a_part_or_a_side_leaves_the_timex_value_whole() -> None:
    assert str(replace(MAY, part=Part.START)) == str(replace(MAY, side=Side.SINCE)) == "2016-05"


def test_ranges_keep_the_finer_grain() -> None:
    war = Interval.between(Interval.of(instant(1914), Grain.YEAR), Interval.of(instant(1918), Grain.YEAR))
    assert (str(war), war.edtf, war.earliest, war.latest, war.grain) == ("1914/1918", "1914/1918", "1914-01-01", "1918-12-31", Grain.YEAR)
    mixed = Interval.between(MAY, Interval.of(instant(2016, 6, 10), Grain.DAY))
    assert (mixed.edtf, mixed.grain) == ("2016-05-01/2016-06-10", Grain.DAY)
    parts = Interval.between(replace(MAY, part=Part.END), Interval.of(instant(2016, 6), Grain.MONTH))
    assert parts.edtf == "2016-05-21/2016-06-30"


def test_a_backward_range_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="ends after it begins"):
        Interval.between(Interval.of(instant(1918), Grain.YEAR), Interval.of(instant(1914), Grain.YEAR))


@pytest.mark.parametrize(
    "build",
    [
        lambda: Interval(5, 5, Grain.DAY),
        lambda: replace(Interval.between(MAY, SPRING), part=Part.START),
        lambda: replace(YEAR, day_part="NI"),
        lambda: Document("", "text"),
        lambda: Document("a", " \n"),
        lambda: Document("a", "text", "2016-12-14"),  # type: ignore[arg-type]
        lambda: TimeExpression(3, 3, "", TimexType.DATE, "2016"),
        lambda: TimeExpression(0, 4, "2016", TimexType.DATE, "2016", confidence=2),
        lambda: TimeExpression(2, 6, "2016", TimexType.DATE, "2016", signal=3),
        lambda: Actor(" ", ActorType.PERSON),
        lambda: Actor("A", ActorType.PERSON, mentions=((4, 2),)),
        lambda: Event("x", "t", Document("a", "text"), 0, 4, 1, 9),
    ],
)
def test_invalid_values_cannot_be_built(build: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):  # every one says what is wrong
        build()  # type: ignore[operator]


def test_clock_and_part_of_day() -> None:
    five = Interval(instant(2016, 12, 13, 17), instant(2016, 12, 13, 18), Grain.HOUR)
    assert (str(five), five.earliest, five.latest, five.edtf) == (
        "2016-12-13T17:00",
        "2016-12-13T17:00",
        "2016-12-13T17:59",
        "2016-12-13T17:00:00",
    )
    night = replace(Interval.of(instant(2016, 12, 13), Grain.DAY), day_part="NI")
    assert (str(night), night.earliest) == ("2016-12-13TNI", "2016-12-13")


def test_event_ids_are_stable() -> None:
    assert event_id("text", 1, 2) == event_id("text", 1, 2) == "".join(event_id("text", 1, 2))
    assert len({event_id("text", 1, 2), event_id("text", 1, 3), event_id("texts", 1, 2)}) == 3


def test_an_actor_is_called_by_name_or_alias() -> None:
    actor = Actor("Islamic State", ActorType.GROUP, ("Isis", "Daesh"))
    assert actor.is_called("ISIS")
    assert actor.is_called("islamic state")
    assert not actor.is_called("Isi")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"text": None}, "text must be text"),
        ({"text": b"Anna"}, "text must be text"),
        ({"id": 5}, "id must be text"),
        ({"title": None}, "title must be text"),
        ({"language": None}, "language must be text"),
        ({"text": "Anna \ud800 left."}, "halves of characters"),
        ({"id": "a\ud800"}, "halves of characters"),
    ],
)
def test_a_document_holds_text_that_a_file_can_hold(given: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Document(**cast("Any", {"id": "a", "text": "Anna left.", **given}))
