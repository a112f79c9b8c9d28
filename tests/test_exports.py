"""CSV: what is written comes back, spreadsheets run nothing of it, and bad input is named by its line."""

from __future__ import annotations

import csv
import datetime
import io

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.exports import from_csv, to_csv
from timeline.exports.cells import csv_of
from timeline.frame import NAMES, to_frame
from timeline.model import (
    AnchorKind,
    Document,
    Event,
    Grain,
    Interval,
    Side,
    TimeExpression,
    TimexType,
    instant,
)

TEXT = 'He said "yes", and\nleft on 15 March 44 BC.\r\n'
HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "'=1",
    "''=1",
    "'plain",
    "a;b",
    'say "hi"',
    "two\nlines",
    "x\ry",
    "ü – 東京 🙂",
    " =1",
)


def event(
    interval: Interval | None, *, title: str = "Caesar dies", actors: tuple[str, ...] = (), published: datetime.date | None = None
) -> Event:
    document = Document(id="d-1", text=TEXT, published=published, title=title, source=title)
    time = TimeExpression(27, 41, TEXT[27:41], TimexType.DATE, "BC0044-03-15", interval, anchor="x", anchor_kind=AnchorKind.ABSOLUTE)
    return Event("e1", title, document, 0, 42, 0, 42, time, interval, how="read as written", confidence=0.1 + 0.2, actors=actors)


def rows() -> list[Event]:
    ides = Interval.of(instant(-43, 3, 15), Grain.DAY)
    return [
        event(ides, actors=("Caesar", "Brutus"), published=datetime.date(2016, 12, 15)),
        event(Interval.of(instant(2016, 5, 7, 14, 30), Grain.MINUTE), published=datetime.datetime(2016, 12, 15, 8, 0)),
        event(Interval.of(instant(-9999), Grain.YEAR)),
        event(Interval.of(instant(9998), Grain.YEAR)),
        event(Interval.of(instant(2014), Grain.YEAR, side=Side.SINCE)),
        event(Interval.of(instant(2014), Grain.YEAR, side=Side.BEFORE)),
        event(None),
        *(event(ides, title=title, actors=(title.strip() or "x",)) for title in HOSTILE),
    ]


def cells(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_without_a_data_frame_is_the_same() -> None:
    made = [*rows(), *(event(None, title=cell, actors=(cell, "A; B")) for cell in HOSTILE)]
    assert csv_of(made) == to_csv(to_frame(made))


@pytest.mark.parametrize("raw", [False, True])
def test_what_is_written_comes_back(raw: bool) -> None:
    frame = to_frame(rows())
    pd.testing.assert_frame_equal(from_csv(to_csv(frame, raw=raw), raw=raw), frame)


def test_the_empty_table_comes_back_with_its_types() -> None:
    frame = to_frame([])
    assert to_csv(frame) == ",".join(NAMES) + "\r\n"
    pd.testing.assert_frame_equal(from_csv(to_csv(frame)), frame)


def test_the_header_is_the_table_of_the_interfaces() -> None:
    assert to_csv(to_frame(rows())).splitlines()[0].split(",") == list(NAMES)


def test_dates_are_iso_and_never_guarded() -> None:
    first, minute, *_ = cells(to_csv(to_frame(rows())))
    assert (first["earliest"], first["latest"], first["edtf"], first["published"]) == ("-0043-03-15",) * 3 + ("2016-12-15",)
    assert (minute["earliest"], minute["latest"]) == ("2016-05-07T14:30",) * 2
    since = cells(to_csv(to_frame([event(Interval.of(instant(2014), Grain.YEAR, side=Side.SINCE))])))[0]
    assert (since["earliest"], since["latest"]) == ("2014-01-01", "")


@pytest.mark.parametrize("title", HOSTILE)
def test_no_text_cell_begins_like_a_formula(title: str) -> None:
    row = cells(to_csv(to_frame([event(None, title=title)])))[0]
    for name in ("title", "document_title", "source"):
        assert row[name][0] not in "=+-@\t\r"
        assert row[name] in (title, "'" + title)


CELL_SIGNS = "'; \t\r\n=+-@a\uff1d\ufeff\u00a0,\""


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(st.text(alphabet=CELL_SIGNS, max_size=12), min_size=1, max_size=40))
def test_no_separator_makes_a_formula_of_a_part_of_a_cell(titles: list[str]) -> None:
    text = to_csv(to_frame([event(None, title=title) for title in titles]))
    assert from_csv(text)["title"].tolist() == titles
    for row in cells(text):
        for separator in (";", "\t", "\n", "\r"):
            for part in row["title"].split(separator):
                assert not part.strip().strip("\ufeff\u00a0").startswith(tuple("=+-@\uff1d")), row["title"]


@pytest.mark.parametrize("separator", [";", "\t"])
@pytest.mark.parametrize("title", ['The bank {}"=1+1{}"', 'The bank {} "=HYPERLINK(A1){}"', 'It closed.\n"@SUM(1){}"'])
def test_a_quotation_mark_behind_a_separator_makes_no_formula(title: str, separator: str) -> None:
    title = title.replace("{}", separator)
    text = to_csv(to_frame([event(None, title=title)]))
    assert from_csv(text)["title"].tolist() == [title]
    read = csv.reader(io.StringIO(text, newline=""), delimiter=separator)  # as a spreadsheet does that takes another separator
    assert not [cell for row in read for cell in row if cell.strip().startswith(("=", "@"))]


def test_a_formula_in_a_date_column_is_guarded_too() -> None:
    frame = to_frame([event(None)]).assign(edtf=pd.Series(["-2+3+cmd|' /C calc'!A0"], dtype="str"))
    assert cells(to_csv(frame))[0]["edtf"].startswith("'-2")
    pd.testing.assert_frame_equal(from_csv(to_csv(frame)), frame)


def test_a_filtered_table_is_written_as_it_is_shown() -> None:
    frame = to_frame(rows())
    part = frame.iloc[[4, 1]]
    pd.testing.assert_frame_equal(from_csv(to_csv(part)), part.reset_index(drop=True))


def test_what_a_spreadsheet_saves_is_read() -> None:
    frame = to_frame(rows()[:3])
    text = "\ufeff" + to_csv(frame).replace("true", "TRUE").replace("false", "FALSE")
    pd.testing.assert_frame_equal(from_csv(text), frame)


def test_a_cell_longer_than_the_csv_module_allows_by_default() -> None:
    frame = to_frame([event(None, title="x" * 200_000)])
    pd.testing.assert_frame_equal(from_csv(to_csv(frame)), frame)


GOOD = to_csv(to_frame([event(None, title="a"), event(None, title="two\nlines"), event(None, title="b")]))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: no header"),
        ("a,b\n1,2\n", "line 1: no column event_id"),
        (",".join((*NAMES, "extra")), "line 1: extra"),
        (",".join((*NAMES, "title")), "line 1: a column twice"),
        (",".join(NAMES) + "\r\nonly,two\r\n", r"line 2: 2 cells where the header has"),
        (GOOD + "only,two\r\n", r"line \d+: 2 cells"),
        (GOOD.replace(",0.30000000000000004,", ",much,", 1), "line 2, column confidence: .*much"),
        (GOOD.replace(",27,", f",{10**30},", 1), "line 2, column start: .* larger"),
        (",".join(NAMES) + '\r\n"open', "line 2: "),
    ],
)
def test_bad_input_is_named_by_its_line(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        from_csv(text)


def test_a_bad_date_is_named_by_its_line_after_a_cell_of_two_lines() -> None:
    frame = to_frame([event(None, title="two\nlines"), event(Interval.of(instant(2014, 5, 1), Grain.DAY))])
    text = to_csv(frame)
    line = next(number for number, part in enumerate(text.split("\n"), 1) if "2014-05-01" in part)
    with pytest.raises(ValueError, match=f"line {line}, column earliest: '2014-05-41' is not|line {line}, column earliest: day is out"):
        from_csv(text.replace("2014-05-01", "2014-05-41", 1))
