"""The table: its schema, what its columns hold, its filters, years before 1."""

from __future__ import annotations

import datetime

import pandas as pd
import pytest

from timeline import extraction, frame
from timeline.model import Document, instant

TEXT = (
    "Anna Berg met Bo Lind on Monday. Bo Lind left in March. The Guard has ruled since 2014. Caesar died on 15 March 44 BC. "
    "Flights stopped until spring. Anna Berg rested in recent months. He called at 5 p.m. Tuesday."
)


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    return frame.to_frame(extraction.extract(Document("test", TEXT, datetime.date(2016, 12, 14), "A title")))


def test_columns_and_dtypes_are_those_declared(table: pd.DataFrame) -> None:
    assert list(table.columns) == list(frame.NAMES)
    assert {column.name: str(table[column.name].dtype) for column in frame.COLUMNS} == {
        column.name: column.dtype for column in frame.COLUMNS
    }


def test_the_empty_table_has_the_same_schema(table: pd.DataFrame) -> None:
    assert frame.to_frame([]).dtypes.equals(table.dtypes)


def test_dates_are_inclusive_and_reach_before_year_one(table: pd.DataFrame) -> None:
    rows = dict(
        zip(table["date_text"], zip(frame.iso_dates(table, "earliest"), frame.iso_dates(table, "latest"), strict=True), strict=True)
    )
    assert rows["Monday"] == ("2016-12-12", "2016-12-12")
    assert rows["March"] == ("2016-03-01", "2016-03-31")
    assert rows["since 2014"] == ("2014-01-01", "")
    assert rows["until spring"] == ("", "2017-05-31")
    assert rows["15 March 44 BC"] == ("-0043-03-15", "-0043-03-15")
    assert rows["recent months"] == ("", "")
    assert rows["5 p.m. Tuesday"] == ("2016-12-13T17:00", "2016-12-13T17:59")


def test_timestamps_and_back() -> None:
    moments = [instant(-9999), instant(-43, 3, 15), instant(1, 1, 1), instant(1453, 5, 29, 13, 7), None, instant(9999, 12, 31)]
    assert frame.instants(frame.timestamps(moments)) == moments


def test_spans_are_half_open(table: pd.DataFrame) -> None:
    spans = dict(zip(table["date_text"], frame.spans(table), strict=True))
    assert spans["Monday"] == (instant(2016, 12, 12), instant(2016, 12, 13))
    assert spans["5 p.m. Tuesday"] == (instant(2016, 12, 13, 17), instant(2016, 12, 13, 18))
    assert spans["since 2014"] == (instant(2014), None)


@pytest.mark.parametrize(
    ("match", "words"),
    [
        ("any", {"Monday", "March", "recent months"}),
        ("all", {"Monday"}),
        ("none", {"since 2014", "15 March 44 BC", "until spring", "5 p.m. Tuesday"}),
    ],
)
def test_filter_by_actors(table: pd.DataFrame, match: str, words: set[str]) -> None:
    assert set(frame.filtered(table, actors=["Anna Berg", "Bo Lind"], match=match)["date_text"]) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("between", "undated", "words"),
    [
        ((instant(2016, 12, 1), instant(2017)), False, {"Monday", "since 2014", "5 p.m. Tuesday"}),
        ((instant(2017), instant(2018)), False, {"since 2014", "until spring"}),
        ((None, instant(1)), False, {"15 March 44 BC"}),
        ((instant(3000), None), True, {"since 2014", "recent months"}),
    ],
)
def test_filter_by_date_keeps_what_can_lie_within(
    table: pd.DataFrame, between: tuple[int | None, int | None], undated: bool, words: set[str]
) -> None:
    assert set(frame.filtered(table, between=between, undated=undated)["date_text"]) == words


def test_filter_by_precision_and_text(table: pd.DataFrame) -> None:
    assert set(frame.filtered(table, precisions=["month", "vague"])["date_text"]) == {"March", "recent months"}
    assert set(frame.filtered(table, text="ANNA berg")["date_text"]) == {"Monday", "recent months"}
    assert frame.filtered(table, text="no such words").empty
    assert frame.filtered(table).equals(table)


def test_actor_counts(table: pd.DataFrame) -> None:
    counts = frame.actor_counts(table)
    assert (counts["Anna Berg"], counts["Bo Lind"]) == (2, 2)


def test_json_record_is_plain() -> None:
    (event,) = extraction.extract(Document("test", "Anna Berg met Bo Lind on 5 May 2016."))
    row = frame.record(event)
    assert row["actors"] == ["Anna Berg", "Bo Lind"]
    assert (row["earliest"], row["latest"], row["anchor"], row["anchor_kind"]) == ("2016-05-05", "2016-05-05", None, "absolute")
