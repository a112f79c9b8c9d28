"""The page, driven without a browser (Streamlit's AppTest): what it shows, asks, filters, and that text from outside stays text."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from browsing import make_project, shown_at_first
from streamlit.testing.v1 import AppTest

from timeline import chart, extraction, languages
from timeline.exports import from_csv, to_csv
from timeline.frame import spans
from timeline.page import escaping, time_range
from timeline.page.filters import Filters, bound, from_address, to_address
from timeline.project import extraction_cache
from timeline.project.store import default_folder

pytestmark = pytest.mark.usefixtures("asked_once")

DASHBOARD = str(Path(__file__).resolve().parent.parent / "dashboard.py")
WITHOUT_A_DATE = """Talks at the mill

Anna Weber resigned on Tuesday. Paul Adler opened the mill on 3 March 2014. Paul Adler sold it in 2019.
"""
HOSTILE = '<img src=x onerror="alert(1)"> ![i](http://evil.example/i.png) $x^2$ :red[hot] **bold** www.evil.example :smile: {{7*7}}'


def page(**address: Any) -> AppTest:
    """The page with the first sample on it."""
    make_project(default_folder(), f"?project={address.get('project', '')}")
    test = AppTest.from_file(DASHBOARD, default_timeout=3000)
    for name, value in ({"sample": "harbour"} | address).items():
        test.query_params[name] = value
    return shown(test.run())


def shown(test: AppTest) -> AppTest:
    """The page after a run that raised nothing."""
    assert [error.message for error in test.exception] == []
    return test


def bodies(test: AppTest, having: str = "") -> list[str]:
    """The HTML pieces of the page but for the style sheet."""
    pieces = [str(piece.proto.body) for piece in test.get("html")]
    return [piece for piece in pieces if having in piece and not piece.startswith("<style>")]


def summary(test: AppTest) -> str:
    return bodies(test, "tl-summary")[0]


def figure(test: AppTest, key: str = "timeline") -> dict[str, Any]:
    found = [plot.proto for plot in test.get("bidi_component") if plot.proto.id.endswith(f"-{key}")]
    return json.loads(json.loads(found[0].json)["figure"])


def component(test: AppTest, key: str) -> dict[str, Any]:
    """What a component of the page is sent."""
    found = [one.proto for one in test.get("bidi_component") if one.proto.id.endswith(f"-{key}")]
    return json.loads(found[0].json)


def _said(pieces: list[Any]) -> str:
    """The text of the pieces of a paragraph."""
    return "".join(piece if isinstance(piece, str) else _said(piece[-1]) if isinstance(piece[-1], list) else piece[-1] for piece in pieces)


def drawn(test: AppTest) -> set[str]:
    """The ids of the events that can be clicked in the chart."""
    picture = figure(test)
    traced = {str(point[0]) for trace in picture["data"] for point in trace.get("customdata") or []}
    return traced | {mark["id"] for mark in picture.get("apart", {}).get("marks", [])}


def table(test: AppTest) -> Any:
    test.button_group(key="view").set_value("table")
    return next(one.value for one in shown(test.run()).dataframe if "EDTF" in one.value)


def pasted(test: AppTest, text: str, *, title: str = "", published: str = "", keep: bool = False) -> AppTest:
    if bodies(test, "tl-summary"):  # an empty page has the field open
        shown(test.button(key="add").click().run())
    test.text_area(key="text").input(text)
    test.text_input(key="title").input(title)
    test.text_input(key="published").input(published)
    if keep:
        test.checkbox(key="keep").check()
    return shown(test.button(key="read").click().run())


@pytest.fixture(scope="module")
def frame() -> Callable[[AppTest], Any]:
    """The events of a page as the program reads them, without the page."""
    return lambda test: shown_at_first(test.session_state["session"].documents)


# ------------------------------------------------------------------------------------------------------- the first look


def test_the_sample_is_there_at_once(frame: Callable[[AppTest], Any]) -> None:
    test = page()
    events = frame(test)
    assert len(events) > 10
    assert f"of {len(events)} events in view</b>" in summary(test)
    assert drawn(test) == set(events.loc[events["earliest"].notna() | events["latest"].notna(), "event_id"])
    assert any("Dockers and militia" in piece for piece in bodies(test, "tl-article"))
    assert not test.warning
    assert not test.error


def test_the_page_loads_no_language_that_it_does_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, load = set[str](), languages._loaded
    monkeypatch.setattr(languages, "_loaded", lambda name: loaded.add(name) or load(name))
    monkeypatch.setattr(extraction_cache, "read", extraction.read)  # anew, whatever was read before
    test = page()
    assert loaded <= {"en"}, "each takes the first visitor a quarter of a second"
    assert len(test.selectbox(key="language-harbour").options) == len(languages.codes())


def test_an_actor_filter_narrows_chart_and_table(frame: Callable[[AppTest], Any]) -> None:
    test = page()
    name = "Ilse Karant"
    test.button_group(key="actors").set_value([name])
    shown(test.run())
    wanted = Filters(actors=(name,)).apply(frame(test))
    assert 0 < len(wanted) < len(frame(test))
    assert drawn(test) <= set(wanted["event_id"])
    assert len(table(test)) == len(wanted)
    assert all(name in cell for cell in table(test)["Actors"])
    test.button_group(key="match").set_value("none")
    assert not any(name in cell for cell in table(test)["Actors"])
    shown(test.button(key="clear").click().run())
    assert len(table(test)) == len(frame(test))


def test_a_kind_of_actor_filters_and_colours() -> None:
    test = page()
    test.button_group(key="kinds").set_value(["country"])
    test.button_group(key="colours").set_value("kind")
    shown(test.run())
    assert any("Countries" in piece for piece in bodies(test, "tl-legend"))
    rows = table(test)
    assert 0 < len(rows) < 26
    assert all("Norway" in cell or "Portugal" in cell or "Santa Meda" in cell for cell in rows["Actors"])
    assert not any("Karant" in option for option in test.button_group(key="actors").options)
    assert "country" in test.query_params["kinds"]
    shown(test.button(key="clear").click().run())
    assert len(table(test)) == 26


def test_events_dated_by_context_are_shown_on_demand() -> None:
    test = page()
    words_alone = len(table(test))
    test.toggle(key="implied").set_value(True)
    shown(test.run())
    assert len(table(test)) > words_alone
    assert test.query_params["implied"]
    test.button(key="next").click()
    assert len(table(shown(test.run()))) > words_alone


def test_words_dates_and_precision_filter_too(frame: Callable[[AppTest], Any]) -> None:
    test = page()
    events = frame(test)
    test.text_input(key="find").input("patrol").run()
    assert 0 < len(table(test)) == len(Filters(text="patrol").apply(events)) < len(events)
    test.text_input(key="find").input("")
    test.text_input(key="from").input("2024-10").run()
    assert len(table(test)) == len(Filters(since=bound("2024-10", last=False)).apply(events)) < len(events)
    test.text_input(key="from").input("last Tuesday").run()
    assert len(test.error) == 1
    assert len(table(test)) == len(events), "a date that cannot be read filters nothing"
    test.text_input(key="from").input("")
    test.button_group(key="precision").set_value(["month"])
    assert set(table(test)["Precision"]) == {"month"}


def test_the_filters_stand_in_the_address_and_come_from_it() -> None:
    test = page()
    test.button_group(key="actors").set_value(["Ilse Karant"])
    shown(test.run())
    assert test.query_params["actors"] in ("Ilse Karant", ["Ilse Karant"])
    assert " of " in summary(test)
    assert summary(page(actors="Ilse Karant")) == summary(test)
    assert summary(page(actors=["Ilse Karant", "Nobody at all"], lanes="packed")) == summary(test), "who is not there is left out"
    assert summary(page(actors="<script>", match="evil", precision="fortnight")) == summary(page())


def test_nothing_fits() -> None:
    test = page(find="no such word anywhere")
    assert bodies(test, "No event fits the filters")
    assert test.button(key="next").disabled


def test_what_lies_far_outside_is_one_press_away_and_in_every_count() -> None:
    days = [f"{number} {month}" for month in ("May", "June") for number in range(1, 26)]
    news = " ".join(f"The owner of the company, Anna Weber, opened another mill on {day}." for day in days)
    test = pasted(page(), f"Old and new\n\n{news} Brutus killed Caesar in Rome on 15 March 44 BC.", published="2021-07-01")
    assert "<b>50 of 51 events in view</b>" in summary(test)
    assert component(test, "timeline")["earlier"] == "1 earlier"
    test.session_state["window"] = "all"
    shown(test.run())
    assert len(table(test)) == 51


# --------------------------------------------------------------------------------------------------------- the window


def test_the_chart_opens_on_the_part_where_the_story_happens() -> None:
    test = page()
    data = component(test, "timeline")
    assert "<b>18 of 26 events in view</b> · Jul–Oct 2024 · 3 without a date" in summary(test)
    assert (data["earlier"], data["later"], data["main"]) == ("5 earlier", "", False)
    assert figure(test)["layout"]["xaxis"]["range"][0].startswith("2024-07-06")
    assert len(table(test)) == 26, "it is a view and no filter"


def test_a_window_comes_from_the_address_and_goes_into_it() -> None:
    test = page(window="2024-10-01T00:00..2024-10-20T00:00")
    assert "of 26 events in view</b> · 1–19 Oct 2024" in summary(test)
    assert component(test, "timeline")["main"]
    assert test.query_params["window"] == "2024-10-01T00:00..2024-10-20T00:00"
    whole = page(window="all")
    assert "<b>26 events</b>" in summary(whole)
    assert component(whole, "timeline")["earlier"] == ""
    assert "of 26 events in view" in summary(page(window="no such time"))


def test_a_window_that_shows_nothing_of_what_the_filters_let_through_is_left() -> None:
    test = page(window="2024-10-01T00:00..2024-10-20T00:00", find="blocked the coal pier")
    assert drawn(test), "the one event is from 2023"


# --------------------------------------------------------------------------------------------------------- one event


def test_the_slides_show_one_event_a_screen_and_next_goes_on() -> None:
    test = page(view="slides")
    (slide,) = bodies(test, "tl-slide")
    assert "1 of 26" in slide
    assert "since 2019" in slide
    test.button(key="next").click().run()
    (following,) = bodies(test, "tl-slide")
    assert "2 of 26" in following
    assert len(bodies(test, "tl-card")) == 1


def test_past_which_edge_the_chosen_event_lies_is_told() -> None:
    test = page()
    assert component(test, "timeline")["beyond"] == ""
    test.button(key="next").click().run()
    test.button(key="next").click().run()
    assert component(test, "timeline")["beyond"] == "earlier", "May 2023"


def test_next_shows_the_sentence_and_why() -> None:
    test = page()
    shown(test.button(key="next").click().run())
    (card,) = bodies(test, "tl-card")
    event = test.session_state["chosen"]
    assert event in drawn(test)
    assert "How do we know?" in card
    assert 'class="tl-sentence' in card
    assert "tl-date" in card
    first = card
    shown(test.button(key="next").click().run())
    assert test.session_state["chosen"] != event
    shown(test.button(key="previous").click().run())
    assert bodies(test, "tl-card") == [first]
    shown(test.button(key="let-go").click().run())
    assert bodies(test, "tl-card") == []


def test_the_choice_survives_a_filter() -> None:
    test = page()
    shown(test.button(key="next").click().run())
    chosen = test.session_state["chosen"]
    test.text_input(key="find").input("no such word anywhere").run()
    assert "the filters leave it out" in bodies(test, "tl-card")[0]
    test.text_input(key="find").input("").run()
    assert test.session_state["chosen"] == chosen
    assert component(test, "timeline")["chosen"] == chosen


def test_an_undated_event_is_in_the_tray_and_not_on_the_chart() -> None:
    test = page()
    test.button_group(key="view").set_value("undated")
    shown(test.run())
    trays = [button for button in test.button if (button.key or "").startswith("tray-")]
    assert trays
    assert f"{len(trays)} without a date" in summary(test)
    identity = str(trays[0].key).removeprefix("tray-")
    shown(trays[0].click().run())
    assert test.session_state["chosen"] == identity
    assert bodies(test, "tl-card")
    test.button_group(key="view").set_value("chart")
    assert identity not in drawn(shown(test.run()))


# ------------------------------------------------------------------------------------------------------ one's own article


def test_an_article_without_a_date_is_asked_for_one_and_not_dated_today() -> None:
    test = pasted(page(), WITHOUT_A_DATE)
    assert any("When was it published?" in piece for piece in bodies(test, "tl-ask"))
    rows = table(test)
    tuesday = rows[rows["As written"].str.contains("Tuesday")]
    assert len(tuesday) == 1
    assert tuesday.iloc[0]["EDTF"] == ""
    assert tuesday.iloc[0]["Confidence"] == 0
    (document,) = test.session_state["session"].documents
    asking = test.text_input(key=f"ask-{document.id}")
    shown(asking.input("2016-12-15").run())
    rows = table(test)
    assert rows[rows["As written"].str.contains("Tuesday")].iloc[0]["EDTF"] == "2016-12-13"
    assert bodies(test, "tl-ask") == []
    (document,) = test.session_state["session"].documents
    assert document.published_from == "user"


def test_a_date_can_be_changed_and_taken_away() -> None:
    test = pasted(page(), WITHOUT_A_DATE, published="2016-12-15")
    (document,) = test.session_state["session"].documents
    key = f"published-{document.id}"
    shown(test.text_input(key=key).input("sometime in May").run())
    assert any("sometime in May” cannot be read as a date" in error.value.replace("\\", "") for error in test.error)
    assert test.session_state["session"].documents[0].published_iso == "2016-12-15"
    shown(test.text_input(key=key).input("22 December 2016").run())
    (changes,) = bodies(test, "tl-changes")
    assert "13 Dec 2016 (Tuesday) → <b>20 Dec 2016 (Tuesday)</b>" in changes, "what would change is shown before it counts"
    assert "2016-12-13" in set(table(test)["EDTF"])
    shown(test.button(key="asked-no").click().run())
    assert test.text_input(key=key).value == "15 December 2016"
    shown(test.text_input(key=key).input("2016-12-22").run())
    shown(test.button(key="asked-yes").click().run())
    assert "2016-12-20" in set(table(test)["EDTF"])
    shown(test.text_input(key=key).input("").run())
    shown(test.button(key="asked-yes").click().run())
    assert test.session_state["session"].documents[0].published is None
    assert bodies(test, "tl-ask")


def test_nothing_pasted_says_so_and_a_bad_date_keeps_the_text() -> None:
    test = pasted(page(), "  \n ")
    assert any("Paste the article" in error.value for error in test.error)
    test.text_area(key="text").input(WITHOUT_A_DATE)
    test.text_input(key="published").input("the ides")
    shown(test.button(key="read").click().run())
    assert any("the ides" in error.value for error in test.error)
    assert test.text_area(key="text").value == WITHOUT_A_DATE
    assert len(test.session_state["session"].documents) == 1
    shown(test.button(key="close").click().run())
    shown(test.button(key="add").click().run())
    assert test.text_area(key="text").value == WITHOUT_A_DATE, "closing the area loses nothing"


def test_articles_are_kept_or_replaced_and_removed() -> None:
    test = pasted(page(), WITHOUT_A_DATE, published="2016-12-15", keep=True)
    assert len(test.session_state["session"].documents) == 2
    test.button_group(key="lanes").set_value("document")
    shown(test.run())
    test = pasted(test, WITHOUT_A_DATE, keep=True)
    assert not test.error, "that it is there already is news and no failure"
    assert any("was already on the timeline" in note.value.replace("\\", "") for note in test.toast)
    for button in [button for button in test.button if (button.key or "").startswith("remove-")]:
        shown(test.button(key=str(button.key)).click().run())
    assert bodies(test, "Paste an article")
    fresh = pasted(page(), WITHOUT_A_DATE)
    assert [document.title for document in fresh.session_state["session"].documents] == ["Talks at the mill"], "the first sample makes room"


@pytest.mark.parametrize("name", ["lighthouse", "quarter"])
def test_the_other_samples(name: str, frame: Callable[[AppTest], Any]) -> None:
    test = page()
    shown(test.button(key="add").click().run())
    test.button_group(key="way").set_value("Sample")
    shown(test.run())
    test.radio(key="sample").set_value(name)
    shown(test.button(key="read-sample").click().run())
    assert [document.id for document in test.session_state["session"].documents] == [name]
    assert len(table(test)) == len(frame(test)) > 5
    test.button_group(key="view").set_value("article")
    shown(test.run())
    text = test.session_state["session"].documents[0].text
    told = "\n".join(_said(one[2]) for one in component(test, "article-text")["paragraphs"])
    assert told.split() == text.split(), "the whole text, and nothing but"


def test_windows_on_one_project_meet_and_other_projects_do_not() -> None:
    one, other, elsewhere = page(), page(), page(project="Elsewhere")
    pasted(one, WITHOUT_A_DATE)
    assert shown(other.run()).session_state["session"].documents == one.session_state["session"].documents
    assert shown(elsewhere.run()).session_state["session"].documents[0].id == "harbour"


# -------------------------------------------------------------------------------------------------- text stays text


def _without_tags(piece: str) -> str:
    return re.sub(r"<[^>]*>", "", piece)


def test_hostile_text_is_shown_as_text() -> None:
    text = f"{HOSTILE}\n\nMinister {HOSTILE} met Anna <b>Weber</b> on 3 March 2014. Anna <b>Weber</b> spoke {HOSTILE} in recent months.\n"
    test = pasted(page(), text, title=HOSTILE)
    shown(test.button(key="next").click().run())
    for view in ("article", "undated", "table"):
        test.button_group(key="view").set_value(view)
        shown(test.run())
        for piece in bodies(test):
            assert "<img" not in piece
            assert "<b>Weber" not in piece
    assert bodies(test, html.escape(HOSTILE)[:30])
    labels = [*(button.label for button in test.button), *(error.value for error in test.error)]
    labels += [option for group in test.button_group for option in group.options]
    for label in labels:
        for raw in ("![", "$x", ":red[", "<img", "http://", "www.evil"):
            assert raw not in label


@pytest.mark.parametrize(
    "text",
    [
        HOSTILE,
        "a_b*c`d",
        "# head",
        "1. one",
        "- one",
        "> q",
        "[l](javascript:alert(1))",
        "a\n\n# b",
        ":material/home:",
        "&lt;b&gt;",
        "me@evil.example",
    ],
)
def test_a_label_says_exactly_the_text(text: str) -> None:
    label = escaping.plain(text)
    unescaped = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", label).replace("\u2060", "")
    assert unescaped == " ".join(text.split())
    assert not re.search(r"(?<!\\)[*_`\[\]<>#$!]", label)
    assert not re.search(r"\w://|www\.|@\w|:\w+:", label)


def test_marks_may_overlap_and_leave_the_text_alone() -> None:
    text = 'On <Tuesday> & "after"'
    found = [escaping.Mark(3, 12, "a"), escaping.Mark(0, 8, "b", "#123456"), escaping.Mark(10, 99, "c", hint='"x"')]
    made = escaping.marked(text, found)
    assert html.unescape(_without_tags(made)) == text
    assert '<span class="b a" style="border-color:#123456">&lt;Tues</span>' in made
    assert html.unescape(_without_tags(escaping.marked(text, found, 3, 10))) == text[3:10]


def test_a_paragraph_is_cut_at_blank_lines_and_at_words() -> None:
    text = "one\n\ntwo three. four\n \nfive"
    assert text[slice(*escaping.paragraph(text, 9, 15))] == "two three. four"
    long = "word " * 400 + "Here. " + "more " * 400
    start, end = escaping.paragraph(long, 2000, 2005)
    assert start < 2000 < 2005 < end
    assert end - start < 1500
    assert long[start - 1] == " "


# --------------------------------------------------------------------------------------------------- dates and addresses


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016-05-07", "2016-05-07", "2016-05-07"),
        ("44 BC", "-0043-01-01", "-0043-12-31"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
        ("AD 79", "0079-01-01", "0079-12-31"),
        ("79 ce", "0079-01-01", "0079-12-31"),
    ],
)
def test_a_bound_is_a_year_a_month_or_a_day(text: str, first: str, last: str) -> None:
    from timeline.model import iso

    begin, end = bound(text, last=False), bound(text, last=True)
    assert begin is not None
    assert end is not None
    assert (iso(begin), iso(end - 1)) == (first, last)


@pytest.mark.parametrize("text", ["May", "2016-13", "2016-02-30", "12345", "tomorrow", "0 BC x", "20000-01"])
def test_what_is_no_bound_says_so(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        bound(text, last=False)
    assert bound("  ", last=True) is None


def _cards(drawing: Any) -> str:
    """The hover texts of a figure, put together."""
    return "\n".join(str(point[1]) for trace in drawing.data if trace.customdata is not None for point in trace.customdata)


def test_a_stretch_of_time_cuts_what_reaches_beyond_and_tells_the_whole(frame: Callable[[AppTest], Any]) -> None:
    since, until = bound("2024-03-16", last=False), bound("2024-12", last=True)
    assert since is not None
    assert until is not None
    dated, _ = chart.drawable(Filters(since=since, until=until).apply(frame(page())))
    cut = time_range.within(dated, since, until)
    before = {start for start, _ in spans(dated) if start is not None}
    assert min(before) < since, "the sample has an event that began before"
    for (start, end), (whole_start, whole_end) in zip(spans(cut), spans(dated), strict=True):
        assert start == (None if whole_start is None else max(whole_start, since))
        assert end == (None if whole_end is None else min(whole_end, until))
    assert "</b><br>since 2019" not in _cards(chart.figure(cut))
    assert "</b><br>since 2019" in _cards(chart.figure(cut, words=dated))
    assert time_range.within(dated, None, None) is dated


def test_the_address_gives_back_what_it_was_given() -> None:
    values = from_address(
        {"actors": ["A; B", "ü&?"], "match": ["all"], "from": ["44 BC"], "undated": ["0"], "precision": ["day", "vague"], "labels": ["0"]}
    )
    assert from_address(to_address(values)) == values
    assert values["undated"] is False
    assert to_address(from_address({})) == {}
    assert from_address({"match": ["x"], "lanes": ["y"], "precision": ["fortnight"]}) == from_address({})


def test_the_csv_is_what_is_shown(frame: Callable[[AppTest], Any]) -> None:
    from timeline.page.session import in_time_order

    events = in_time_order(frame(page()))
    part = Filters(actors=("Ilse Karant",)).apply(events)
    pd.testing.assert_frame_equal(from_csv(to_csv(part)), part.reset_index(drop=True))


# ------------------------------------------------------------------------------------------------------- the workbench


def chosen_event(test: AppTest) -> Any:
    return test.session_state["session"].row(test.session_state["chosen"])


def with_first_event() -> AppTest:
    test = page()
    return shown(test.button(key="next").click().run())


def test_accept_reject_undo_and_redo() -> None:
    test = with_first_event()
    identity = test.session_state["chosen"]
    count = len(drawn(test))
    shown(test.button(key="judge-accepted").click().run())
    assert chosen_event(test).event.status == "accepted"
    shown(test.button(key="judge-rejected").click().run())
    assert identity not in drawn(test), "a rejected event is not drawn"
    shown(test.button(key="undo").click().run())
    assert chosen_event(test).event.status == "accepted"
    assert len(drawn(test)) == count
    shown(test.button(key="redo").click().run())
    assert chosen_event(test).event.status == "rejected"
    test.button_group(key="status").set_value(["rejected"])
    shown(test.run())
    assert drawn(test) <= {identity}
    assert len(table(test)) == 1


def test_edits_are_there_in_the_next_session() -> None:
    test = with_first_event()
    identity = test.session_state["chosen"]
    test.toggle(key="editing").set_value(True)
    shown(test.run())
    shown(test.text_area(key=f"edit-title-{identity}").input("The Guard is founded").run())
    shown(test.text_area(key=f"edit-note-{identity}").input("ask the archive").run())
    shown(test.multiselect(key=f"edit-tags-{identity}").set_value(["to check"]).run())
    later = page()
    row = later.session_state["session"].row(identity)
    assert (row.event.title, row.note, row.tags) == ("The Guard is founded", "ask the archive", ("to check",))
    assert row.event.status == "edited"
    assert "#to check" in bodies(shown(later.button(key="next").click().run()), "tl-card")[0]
    later.button_group(key="tags").set_value(["to check"])
    shown(later.run())
    assert len(table(later)) == 1


def test_a_typed_date_is_shown_before_it_counts() -> None:
    test = with_first_event()
    identity = test.session_state["chosen"]
    before = chosen_event(test).event.interval
    test.toggle(key="editing").set_value(True)
    shown(test.run())
    shown(test.text_input(key=f"edit-date-{identity}").input("early May 2015").run())
    assert bodies(test, "Read as <b>early May 2015 (1–10 May)")
    assert chosen_event(test).event.interval == before
    shown(test.button(key="edit-date-save").click().run())
    assert chosen_event(test).event.interval.edtf == "2015-05-01/2015-05-10"
    assert chosen_event(test).event.dated_by == "user"
    shown(test.text_input(key=f"edit-date-{identity}").input("when pigs fly").run())
    assert any("not read as a date" in error.value for error in test.error)
    assert chosen_event(test).event.interval.edtf == "2015-05-01/2015-05-10"


def test_many_rows_are_judged_as_one_edit() -> None:
    from timeline.page import curate

    test = page()
    rows = list(test.session_state["session"].rows)[:3]
    script = AppTest.from_function(_judge_many, default_timeout=3000)
    script.session_state["ids"] = [row.event.event_id for row in rows]
    shown(script.run())
    state = shown(test.run()).session_state["session"]
    assert [state.row(row.event.event_id).event.status for row in rows] == ["accepted"] * 3
    assert state.seq == 2
    assert curate.nearest(test.session_state["sheet"][1].frame, rows[0].event.event_id)["event_id"].iloc[0] != rows[0].event.event_id


def _judge_many() -> None:
    import streamlit as st

    from timeline.model import Status
    from timeline.page import curate, session

    session.sheet()
    curate.several(list(st.session_state["ids"]), Status.ACCEPTED)


def test_two_articles_that_tell_the_same_are_one_mark_and_can_be_parted() -> None:
    first = "Fire at the mill\n\nA fire killed 3 workers at the Ostrel paper mill in Lowell on 3 March 2014, Anna Weber said.\n"
    second = "Mill burns\n\nA fire at the Ostrel paper mill in Lowell killed 5 workers on 3 March 2014, said Anna Weber.\n"
    test = pasted(pasted(page(), first, published="2014-03-04"), second, published="2014-03-05", keep=True)
    assert len(test.session_state["sheet"][1].frame) == 2
    assert len(drawn(test)) == 1
    shown(test.button(key="next").click().run())
    assert bodies(test, "Told 2 times")
    assert any("3" in piece and "5" in piece for piece in bodies(test, "tl-clash")), "the numbers disagree, and both are shown"
    (apart,) = [button for button in test.button if (button.key or "").startswith("apart-")]
    shown(apart.click().run())
    assert len(drawn(test)) == 2
    shown(test.button(key="undo").click().run())
    assert len(drawn(test)) == 1


def test_an_actor_is_renamed_everywhere() -> None:
    test = page()
    test.button_group(key="view").set_value("actors")
    shown(test.run())
    test.selectbox(key="person").set_value("Ilse Karant")
    shown(test.run())
    shown(test.text_input(key="person-name").input("Ilse M. Karant").run())
    shown(test.button(key="person-save").click().run())
    assert any("Ilse M. Karant" in row.event.actors for row in test.session_state["session"].rows)
    assert not any("Ilse Karant" in row.event.actors for row in test.session_state["session"].rows)
    shown(test.button(key="undo").click().run())
    assert any("Ilse Karant" in row.event.actors for row in test.session_state["session"].rows)


def test_projects_are_made_and_opened(projects_of_its_own: Path) -> None:
    test = pasted(page(), WITHOUT_A_DATE)
    shown(test.text_input(key="new-project").input("The mill").run())
    assert test.query_params["project"] in ("The mill", ["The mill"])
    assert [document.id for document in test.session_state["session"].documents] == ["harbour"]
    assert sorted(path.name for path in projects_of_its_own.glob("*.timeline")) == ["My timeline.timeline", "The mill.timeline"]
    shown(test.selectbox(key="open-project").set_value("My timeline").run())
    assert [document.title for document in test.session_state["session"].documents] == ["Talks at the mill"]
    shown(test.text_input(key="new-project").input("a/b").run())
    assert any("the name of a project" in toast.value for toast in test.toast)


def test_what_a_file_leaves_out_is_said() -> None:
    from timeline.page import views

    test = page()
    frame = test.session_state["sheet"][1].frame
    some = Filters(actors=("Ilse Karant",)).apply(frame)
    words = views.left_out(some, frame, Filters(actors=("Ilse Karant",)))
    assert words == f"{len(frame) - len(some)} of {len(frame)} events are not shown: filter actors any = Ilse Karant"
    assert views.left_out(frame, frame, Filters()) == ""


def test_words_of_an_article_become_an_event() -> None:
    test = page()
    text = test.session_state["session"].documents[0].text
    start = text.index("The peace did not hold")
    test.session_state["new-event"] = ("harbour", start, start + len("The peace did not hold"))
    shown(test.run())
    shown(test.text_input(key="new-date").input("not a day").run())
    assert test.button(key="new-save").disabled
    shown(test.text_input(key="new-date").input("June 2024").run())
    assert bodies(test, "Read as <b>June 2024</b>")
    shown(test.button(key="new-save").click().run())
    row = chosen_event(test)
    assert row.added
    assert (row.event.title, row.event.interval.edtf) == ("The peace did not hold", "2024-06")
    assert row.event.event_id in drawn(test)
    shown(test.button(key="undo").click().run())
    assert test.session_state["session"].row(row.event.event_id) is None


def test_cells_of_the_table_are_edits() -> None:
    from timeline.page import grid
    from timeline.project.edits import SetDate, SetStatus, SetTitle

    test = page()
    identity = test.session_state["session"].rows[0].event.event_id
    assert isinstance(grid.edit_of(identity, "Status", "Rejected"), SetStatus)
    assert isinstance(grid.edit_of(identity, "What happened", "A title"), SetTitle)
    assert SetDate is not None
    test.button_group(key="view").set_value("table")
    shown(test.run()).toggle(key="table-editing").set_value(True)
    assert shown(test.run()).toggle(key="table-editing").value


@pytest.mark.parametrize("view", ["conflicts", "actors", "activity", "gaps", "left out", "history"])
def test_every_view_is_drawn_with_and_without_events(view: str) -> None:
    test = with_first_event()
    shown(test.button(key="judge-accepted").click().run())
    test.button_group(key="view").set_value(view)
    shown(test.run())
    shown(test.text_input(key="find").input("no such word anywhere").run())
    assert not test.error


def test_what_was_left_out_names_the_filter() -> None:
    test = page()
    test.button_group(key="actors").set_value(["Ilse Karant"])
    test.button_group(key="view").set_value("left out")
    shown(test.run())
    assert any("filter of actors" in str(one.value.to_dict()) for one in test.dataframe) or bodies(test, "filter of actors")


def test_the_history_tells_what_was_done() -> None:
    test = with_first_event()
    shown(test.button(key="judge-accepted").click().run())
    shown(test.button(key="undo").click().run())
    test.button_group(key="view").set_value("history")
    shown(test.run())
    assert bodies(test, "by you")
    assert bodies(test, "undo of 2")


def test_publication_dates_are_taken_as_people_write_them() -> None:
    test = pasted(page(), WITHOUT_A_DATE, published="Thursday 15 December 2016")
    assert test.session_state["session"].documents[0].published_iso == "2016-12-15"


def test_a_merge_by_hand_shows_where_the_tellings_disagree() -> None:
    from timeline.project.edits import Merge

    test = pasted(
        page(),
        "Mill\n\nThe Ostrel mill burned on 3 March 2014 and 3 workers died. A dam at Lowell broke on 5 March 2014 and 5 workers died.\n",
    )
    rows = test.session_state["session"].rows
    test.session_state["project"].write(Merge(tuple(row.event.event_id for row in rows[:2])), based_on=test.session_state["session"].seq)
    test.session_state["chosen"] = rows[0].event.event_id
    shown(test.run())
    assert bodies(test, "Told 2 times")
    assert bodies(test, "tl-clash")
