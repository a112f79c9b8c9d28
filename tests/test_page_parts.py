"""The parts of the page that know no browser: what is in view, the navigator, the list, chips, dates in words, what is shared."""

from __future__ import annotations

import datetime
from typing import get_args

import numpy as np
import pandas as pd
import pytest

from timeline.extraction import extract
from timeline.frame import to_frame
from timeline.model import Document, instant
from timeline.page import edtf_words, in_view, list_view, share
from timeline.page.article_words import day_given
from timeline.page.chart_view import alone
from timeline.page.chips import chips_of
from timeline.page.edtf_words import day_words
from timeline.page.filters import Filters, range_words
from timeline.page.in_view import ALL, Edge
from timeline.page.navigator import navigator
from timeline.page.samples import sample
from timeline.page.session import in_time_order
from timeline.picture.windows import Window


@pytest.fixture(scope="module")
def events() -> pd.DataFrame:
    return in_time_order(to_frame(extract(sample("harbour"))))


# ------------------------------------------------------------------------------------------------------------ in view


def test_without_a_wish_the_main_part_is_in_view_and_all_is_counted(events: pd.DataFrame) -> None:
    now = in_view.in_view(events, None)
    assert now is not None
    assert now.view.inside + now.view.earlier + now.view.later == now.view.total
    assert now.view.inside >= 0.75 * now.view.total
    assert now.hides_some
    assert not now.can_go_back
    assert in_view.in_view(events.iloc[:0], None) is None


@pytest.mark.parametrize("edge", get_args(Edge))
def test_the_buttons_at_the_edges_bring_in_what_they_say(events: pd.DataFrame, edge: Edge) -> None:
    asked = Window(instant(2024, 6), instant(2024, 8))
    before, after = (in_view.in_view(events, one) for one in (asked, in_view.moved(events, asked, edge)))
    assert before is not None
    assert after is not None
    match edge:
        case "earlier":
            assert after.view.earlier == 0 < before.view.earlier
            assert after.view.later == before.view.later
        case "later":
            assert after.view.later == 0 < before.view.later
        case "main":
            assert not after.can_go_back
        case "all":
            assert after.is_whole


@pytest.mark.parametrize("asked", [None, ALL, Window(instant(-43, 3, 15), instant(2024, 5, 1, 12, 30))])
def test_a_window_survives_the_address(asked: in_view.Asked) -> None:
    assert in_view.from_address(in_view.to_address(asked)) == asked


@pytest.mark.parametrize("text", ["", "..", "2024", "2024-05-01..", "2024-05-02..2024-05-01", "2024-13-01..2025-01-01", "20000-01-01..x"])
def test_an_address_that_names_no_window_asks_for_none(text: str) -> None:
    assert in_view.from_address(text) is None


def test_plotly_moments_with_seconds_are_read() -> None:
    assert in_view.between("2024-05-01T10:20:33.123", "2024-05-02 00:00") == Window(instant(2024, 5, 1, 10, 20), instant(2024, 5, 2))


# ---------------------------------------------------------------------------------------------------------- navigator


def test_the_navigator_covers_the_whole_time_and_few_events_need_none(events: pd.DataFrame) -> None:
    now = in_view.in_view(events, ALL)
    assert now is not None
    made = navigator(events, now.whole, 700)
    assert (made["low"][:4], made["high"][:4]) == ("2019", "2025")
    assert len(made["bars"]) == 100
    assert max(made["bars"]) == 1
    assert min(made["bars"]) >= 0
    assert [words for _, words in made["ticks"]][:2] == ["2019", "2020"]
    assert navigator(events.iloc[:2], now.whole, 700)["bars"] == []


# --------------------------------------------------------------------------------------------------------------- list


def test_the_list_keeps_order_dates_actors_and_the_proportions_of_time(events: pd.DataFrame) -> None:
    made = list_view.entries(events, {"Ilse Karant": "#123456"})
    assert [entry["event"] for entry in made] == events["event_id"].tolist()
    places = [entry["first"] for entry in made if entry["first"] is not None]
    assert min(places) == 0
    assert all(0 <= place <= 1 for place in places)
    assert any(("Ilse Karant", "#123456") in entry["actors"] for entry in made)
    undated = events["earliest"].isna() & events["latest"].isna()
    assert [entry["first"] is None for entry in made] == undated.tolist()


@pytest.mark.parametrize(
    ("days", "words"), [(3, ""), (8, "1 week later"), (70, "2 months later"), (800, "2 years later"), (float("nan"), ""), (-5, "")]
)
def test_a_pause_is_told_in_its_coarsest_unit(days: float, words: str) -> None:
    assert list_view.pause(days * 24 * 60) == words


# -------------------------------------------------------------------------------------------------------------- chips


def test_every_filter_that_is_set_is_a_chip_that_takes_back_only_itself() -> None:
    filters = Filters(
        actors=("Anna Berg", "Bo Lind"), match="none", since=instant(2024, 3), until=instant(2024, 6), undated=False, precisions=("day",),
        text="truce", kinds=("person",), statuses=("accepted",), tags=("check",),
    )  # fmt: skip
    found = {chip.words: dict(chip.back) for chip in chips_of(filters)}
    assert list(found) == [
        "without Anna Berg", "without Bo Lind", "People", "“truce”", "Mar–May 2024", "only with a date", "to the day", "accepted", "#check",
    ]  # fmt: skip
    assert found["without Anna Berg"] == {"actors": ["Bo Lind"]}
    assert found["Mar–May 2024"] == {"from": "", "to": ""}
    assert [chip.words for chip in chips_of(Filters(actors=("Anna Berg", "Bo Lind"), match="all"))] == ["Anna Berg and Bo Lind together"]
    assert chips_of(Filters(lanes="tag", labels=False)) == ()


def test_a_range_is_told_with_its_last_day() -> None:
    assert range_words(instant(2016), instant(2017)) == "2016"
    assert range_words(instant(2016, 5, 3), None) == "from 3 May 2016"
    assert range_words(None, instant(2017)) == "to 31 Dec 2016"


# -------------------------------------------------------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("edtf", "words"),
    [("2024-06", "June 2024"), ("2016-12-10/2016-12-11", "10–11 Dec 2016"), ("2016~", "about 2016"), ("no date", "no date")],
)
def test_edtf_is_told_in_words(edtf: str, words: str) -> None:
    assert edtf_words.edtf_words(edtf) == words


@pytest.mark.parametrize("text", ["15 December 2016", "2016-12-15", "Dec 15, 2016", "15th of December 2016"])
def test_a_publication_date_is_read_as_people_write_it(text: str) -> None:
    assert day_given(text) == datetime.date(2016, 12, 15)


@pytest.mark.parametrize("text", ["March 2024", "some day", "yesterday"])
def test_what_is_no_single_day_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"Try 15 December 2016"):
        day_given(text)


# -------------------------------------------------------------------------------------------------------------- share


def test_what_nobody_has_accepted_can_stay_out_and_that_is_told(events: pd.DataFrame) -> None:
    some = events.assign(status=np.where(np.arange(len(events)) < 3, "accepted", "suggested"))
    rows, hidden = share.chosen_rows(some.iloc[:10], some, "17 of 27 events are not shown", whole=False, accepted=True)
    assert len(rows) == 3
    assert hidden == "17 of 27 events are not shown; 7 events that nobody has accepted yet are not in it"
    assert share.chosen_rows(some.iloc[:10], some, "x", whole=True, accepted=False) == (some, "")


@pytest.mark.parametrize(
    ("title", "name"),
    [("Talks: who said what?", "Talks who said what"), ("../../etc/passwd", "etc passwd"), ("  …  ", "timeline"), ("ö" * 200, "ö" * 80)],
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str) -> None:
    assert share.file_name(title) == name


def test_a_filtered_actor_has_the_only_lane_and_the_others_stand_behind_the_title() -> None:
    text = "Anna Berg met Paul Adler on 3 March 2014. Paul Adler left on 5 March 2014."
    frame = to_frame(extract(Document("one", text, datetime.date(2014, 4, 1))))
    made = alone(frame, ("Anna Berg",))
    assert made["actors"].tolist() == ["Anna Berg", ""]
    assert made["title"].tolist()[0].endswith(" · Paul Adler")
    assert alone(frame, ()) is frame


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2016-05-01", "1 May 2016"),
        ("2016-05-01T18:30", "1 May 2016, 18:30"),
        ("-0043-01-01", "1 Jan 44 BC"),
        ("", ""),
        ("nothing", "nothing"),
    ],
)
def test_a_moment_is_told_as_people_write_it(iso: str, words: str) -> None:
    assert day_words(iso) == words
