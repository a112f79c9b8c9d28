"""The page of an archive: only what the server was started for, every answer that of the plain table, and what is put together is told."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import streamlit as st
from one_process import in_one_process
from streamlit.testing.v1 import AppTest

from timeline import cli
from timeline.batch import run
from timeline.batch.read_partition import Options
from timeline.batch.results import Archive, Filter, opened
from timeline.chart.aggregated import ALL, aggregated, extent_of
from timeline.frame import filtered
from timeline.model import instant
from timeline.page import archive_answers
from timeline.page.archive import days
from timeline.page.archive_answers import asked, picture, saved, told

pytestmark = pytest.mark.usefixtures("asked_once")

DASHBOARD = str(Path(__file__).resolve().parent.parent / "dashboard.py")
HOSTILE = "Anna Berg said <img src=x onerror=alert(1)> $x^2$ :red[hot] **bold** on 7 May 2016."
TEXTS = (
    "Anna Berg met Karl Lind on 5 May 2016. In 1990 Karl Lind left the bank. Nobody knows what Anna Berg did in recent months.",
    "The Harbour Trust opened in May 2003 and closed at 3 p.m. on 7 June 2004. Anna Berg sold it on 8 June 2004.",
    "Karl Lind has led the Harbour Trust since 2014. Anna Berg stayed until Friday. It had rained from 3 to 9 May 2016.",
    "Anna Berg met Karl Lind on 5 May 2016, the Harbour Trust said.",
    HOSTILE,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("archive") / "events.parquet"
    rows = [{"id": f"a{number}", "text": text, "published": "2016-12-14"} for number, text in enumerate(TEXTS)]
    source = place.parent / "a.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with in_one_process():
        run.run(run.Job((str(source),), place, Options(), partition=2, workers=1), io.StringIO())
    return place


@pytest.fixture(scope="module")
def archive(folder: Path) -> Iterator[Archive]:
    one = opened(folder)
    yield one
    one.close()


@pytest.fixture(scope="module")
def frame(folder: Path) -> pd.DataFrame:
    return pd.read_parquet(folder)


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    st.cache_resource.clear()


@pytest.fixture
def started(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As if the server had been started for the folder."""
    monkeypatch.setenv("TIMELINE_ARCHIVE", str(folder))
    return folder


@pytest.fixture
def crowded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_answers, "FEW", 3)


def page(**address: str) -> AppTest:
    test = AppTest.from_file(DASHBOARD, default_timeout=3000)
    for name, value in address.items():
        test.query_params[name] = value
    return ran(test)


def ran(test: AppTest) -> AppTest:
    test.run()
    assert [error.message for error in test.exception] == []
    return test


def body(test: AppTest, having: str) -> str:
    return next(
        (str(piece.proto.body) for piece in test.get("html") if having in piece.proto.body and "<style" not in piece.proto.body), ""
    )


def component(test: AppTest) -> dict[str, Any]:
    return json.loads(next(plot.proto.json for plot in test.get("bidi_component") if plot.proto.id.endswith("-timeline")))


def figure(test: AppTest) -> dict[str, Any]:
    return json.loads(component(test)["figure"])


def drawn_ids(drawn: dict[str, Any]) -> set[str]:
    return {row[0] for trace in drawn["data"] if trace["type"] != "heatmap" for row in trace.get("customdata", ())}


# ------------------------------------------------------------------------------------------------------- what may be opened


def test_an_address_never_opens_a_folder(folder: Path) -> None:
    test = page(archive=str(folder))
    assert "An address cannot open a folder" in test.error[0].value
    assert body(test, "tl-summary") == ""


def test_an_address_cannot_name_another_folder_than_the_one_of_the_server(started: Path, tmp_path: Path) -> None:
    assert "An address cannot" in page(archive=str(tmp_path / started.name)).error[0].value
    assert not page(archive=str(started)).error


def test_without_an_archive_the_page_is_the_usual_one() -> None:
    assert "nothing here changes the files" not in body(page(), "tl-line")


def test_the_command_refuses_a_folder_without_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["app", "--archive", str(tmp_path), "--headless"]) == 1
    assert "no results of extract" in capsys.readouterr().err


# ---------------------------------------------------------------------------------------------------------------- the page


@pytest.mark.usefixtures("started")
def test_it_opens_with_everything_and_says_that_it_is_to_look_at(frame: pd.DataFrame) -> None:
    test = page()
    assert f"{len(frame)} events" in body(test, "tl-line")
    assert "nothing here changes the files" in body(test, "tl-line")
    undated = int((frame["earliest"].isna() & frame["latest"].isna()).sum())
    assert undated > 0
    assert f"{undated} of them without a date stand in the table only" in body(test, "tl-summary")
    dated = frame[~(frame["earliest"].isna() & frame["latest"].isna())]
    assert drawn_ids(figure(test)) == set(dated["event_id"])
    assert len(page(view="table").dataframe[0].value) == len(frame)


@pytest.mark.usefixtures("started")
@pytest.mark.parametrize(
    ("widgets", "kept"),
    [
        ({"archive-actors": ["Anna Berg"]}, {"actors": ["Anna Berg"]}),
        ({"archive-actors": ["Anna Berg", "Karl Lind"], "archive-match": "all"}, {"actors": ["Anna Berg", "Karl Lind"], "match": "all"}),
        ({"archive-from": "2016-05", "archive-to": "2016-05-06"}, {"between": (instant(2016, 5), instant(2016, 5, 7))}),
        ({"archive-undated": False}, {"undated": False}),
        ({"archive-precision": ["month"]}, {"precisions": ["month"]}),
        ({"archive-words": "HARBOUR"}, {"text": "harbour"}),
    ],
)
def test_every_filter_leaves_what_the_plain_table_leaves(widgets: dict[str, Any], kept: dict[str, Any], frame: pd.DataFrame) -> None:
    test = page(view="table")
    for key, value in widgets.items():
        test.session_state[key] = value
    ran(test)
    expected = filtered(frame, **kept)
    assert 0 < len(expected) < len(frame)
    assert f"{len(expected)} of {len(frame)} events fit the filters" in body(test, "tl-summary")
    assert sorted(test.dataframe[0].value["What happened"]) == sorted(expected["title"])
    test.button(key="archive-clear").click()
    assert f"All {len(frame)} events" in body(ran(test), "tl-summary")


@pytest.mark.usefixtures("started")
def test_the_address_filters_and_what_is_chosen_goes_into_it(frame: pd.DataFrame) -> None:
    test = ran(page(**{"from": "2013", "to": "2014", "precision": "no such"}))
    assert f"of {len(frame):,} events fit the filters" in body(test, "tl-summary")
    assert test.text_input(key="archive-from").value == "2013"
    test.text_input(key="archive-to").input("March 2014")
    ran(test.run())
    assert test.query_params["to"] == "March 2014"


@pytest.mark.usefixtures("started", "crowded")
def test_the_navigator_holds_the_whole_archive_whatever_is_chosen_and_a_chip_takes_it_back(frame: pd.DataFrame) -> None:
    test = page(**{"from": "2016"})
    data = component(test)
    assert data["navigator"]["low"].startswith("1990")
    assert max(data["navigator"]["bars"]) == 1
    assert figure(test)["layout"]["xaxis"]["range"][0] > "2015-12"
    test.button(key="chip-0").click()
    assert f"All {len(frame)} events" in body(ran(test), "tl-summary")


def test_the_days_of_a_stretch_are_inclusive() -> None:
    assert days("2016-05-01T00:00", "2016-06-01T00:00") == ("2016-05-01", "2016-05-31")
    assert days("2016-05-01 06:30", "2016-05-03 12:00") == ("2016-05-01", "2016-05-03")


@pytest.mark.usefixtures("started")
def test_a_part_of_a_name_finds_the_actor_and_what_nobody_is_called_is_told() -> None:
    test = page()
    test.text_input(key="archive-name").set_value("LIND")
    options = [option.content for option in ran(test).button_group(key="archive-actors").proto.options]
    assert [option.split(" ·")[0] for option in options] == ["Karl Lind"]
    test.text_input(key="archive-name").set_value("<b>nobody")
    assert "No actor’s name holds “&lt;b&gt;nobody”" in body(ran(test), "No actor")


@pytest.mark.usefixtures("started", "crowded")
def test_what_is_put_together_is_told_and_nothing_is_missing(frame: pd.DataFrame) -> None:
    test = page()
    drawn = figure(test)
    heat = next(trace for trace in drawn["data"] if trace["type"] == "heatmap")
    lanes = [[value for value in row if value] for row in heat["z"]]
    weights = [sum(value**2 for value in row) for row in lanes if row]
    assert weights[0] == pytest.approx(len(frame) - (frame["earliest"].isna() & frame["latest"].isna()).sum(), abs=0.05)
    assert "<b>Anna Berg</b>" in str(drawn["layout"]["yaxis"]["ticktext"])
    assert ALL in str(drawn["layout"]["yaxis"]["ticktext"])
    assert "the chart shows their density" in body(test, "tl-summary")
    assert "The density counts all events" in str(drawn["layout"]["annotations"])


@pytest.mark.usefixtures("started")
def test_a_chosen_event_shows_its_sentence_as_text_and_why_it_has_its_date(archive: Archive) -> None:
    marks = archive.marks(Filter(text="alert"))
    test = page()
    test.session_state["archive-place"] = (int(marks["part"].iloc[0]), int(marks["row"].iloc[0]))
    card = body(ran(test), "tl-card")
    assert html.escape("<img src=x onerror=alert(1)>") in card
    assert "<img" not in card
    assert "7 May 2016" in card
    assert "How do we know?" in card


@pytest.mark.usefixtures("started")
def test_a_date_that_cannot_be_read_filters_nothing_and_is_told(frame: pd.DataFrame) -> None:
    test = page()
    test.text_input(key="archive-from").set_value("someday")
    assert "someday" in ran(test).error[0].value
    assert f"All {len(frame)} events" in body(test, "tl-summary")


# ------------------------------------------------------------------------------------------------------- answers and picture


def test_the_most_told_stand_in_detail(archive: Archive, frame: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_answers, "FEW", 3)
    monkeypatch.setattr(archive_answers, "DETAILED", 1)
    answers = asked(archive, Filter())
    assert list(answers.marks["documents"]) == [2]
    assert answers.marks["title"].str.contains("met Karl Lind").all()
    assert answers.lanes[ALL] == len(frame)


def test_a_file_holds_so_many_rows_and_says_what_it_lacks(archive: Archive, frame: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, left_out = saved(archive, Filter(), len(frame))
    assert (len(rows), left_out) == (len(frame), "")
    monkeypatch.setattr(archive_answers, "MOST_SAVED", 2)
    rows, left_out = saved(archive, Filter(), len(frame))
    assert len(rows) == 2
    assert left_out.startswith(f"{len(frame) - 2} of {len(frame)} events")


def test_no_event_gives_a_quiet_picture(archive: Archive) -> None:
    answers = asked(archive, Filter(text="no such words"))
    assert (answers.count, answers.extent) == (0, None)
    assert "No dated event" in picture(archive, answers, dark=False, width=800)
    assert told(answers, 9).startswith("0 of 9 events")


def years(*told: tuple[int, int]) -> pd.DataFrame:
    """(year, how many events) as `Archive.years` has them."""
    return pd.DataFrame([(instant(year), instant(year + 1), count) for year, count in told], columns=["starts", "ends", "events"])


@pytest.mark.parametrize(
    ("given", "first", "last", "far"),
    [
        (years((2000, 500), (2010, 300)), 2000, 2011, 0),
        (years((-43, 3), (2000, 500), (2010, 300)), 2000, 2011, 3),
        (years((-43, 300), (2000, 500)), -43, 2001, 0),
        (years((1999, 400), (2020, 400), (8000, 2)), 1999, 2021, 2),
    ],
)
def test_far_dates_do_not_squeeze_the_rest_and_are_counted(given: pd.DataFrame, first: int, last: int, far: int) -> None:
    extent = extent_of(given)
    assert extent is not None
    assert (extent.low, extent.high, extent.far) == (instant(first), instant(last), far)


def test_the_extent_ends_where_the_filter_does() -> None:
    extent = extent_of(years((2000, 500), (2010, 300)), instant(2005), instant(2010, 2))
    assert extent is not None
    assert (extent.low, extent.high) == (instant(2005), instant(2010, 2))
    assert extent_of(years()) is None


@pytest.mark.parametrize("width", [360, 1000])
def test_counted_densities_are_a_figure_that_plotly_draws(width: int, archive: Archive) -> None:
    lanes = {ALL: 5_000_000, "Karl Lind": 70}
    extent = extent_of(years((2000, 100), (2016, 100), (-400, 2)))
    marks = archive.marks(Filter(actors=("Karl Lind",)))
    drawing = aggregated(extent, lanes, lambda edges: {name: np.ones(len(edges) - 1) for name in lanes}, marks, width=width)
    assert drawing.figure().data
    text = drawing.to_json().replace("<br>", " ")
    assert "5,000,000 events" in text
    assert "2 events lie far outside" in text
