"""The views of the whole timeline, driven without a browser on a small page of their own; and the two pictures as figures."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from timeline.chart.actor_charts import Row, bars_over_time, co_occurrence_square, fitting
from timeline.model import Grain, instant, shift
from timeline.page.escaping import plain

pytestmark = pytest.mark.usefixtures("asked_once")

HOSTILE = '<img src=x onerror="alert(1)"> ![i](http://evil.example/i.png) $x^2$ :red[hot] **bold**'
SCRIPT = """
import streamlit as st
from timeline.analysis import Activity, Audit, Clash, CoOccurrence, Gap, LeftOut, Line, NotShown, Reason, Share
from timeline.events.dating import WithoutEvent
from timeline.analysis.clashes import ClashKind
from timeline.analysis.history import Standing
from timeline.analysis.silences import Neighbour
from timeline.model import Grain
from timeline.page.analysis_views import activity, clashes, co_occurrence, history, left_out, silences

HOSTILE = {hostile!r}

def chosen(*what):
    st.session_state["chosen"] = what

{calls}
"""
GAPS = """
silences.draw((Gap(0, 14400, "1–10 Jan", "10 days", Neighbour("e1", HOSTILE), Neighbour("e2", "After it"), 2),), chosen)
"""
ACTIVITY = """
activity.draw(
    Activity(Grain.DAY, (0, 1440, 2880), ("1 Jan", "2 Jan"), (Share("When", 2, (2.0, 0.0)), Share(HOSTILE, 1, (0.5, 0.5)),
             Share("others", 1, (0.0, 1.0), False)), Share("all events", 4, (2.5, 1.5)), 3),
    on_range=chosen,
)
"""
TOGETHER = """
co_occurrence.draw(CoOccurrence((HOSTILE, "Berg", "Karant"), ((3, 2, 0), (2, 4, 1), (0, 1, 1)), 5), on_pair=chosen)
"""
LEFT = """
left = (LeftOut("a", 5, 9, HOSTILE, Reason(WithoutEvent.LENGTH), "not a date"),
        LeftOut("a", 12, 15, "May", Reason(NotShown.HIDDEN, "the filter of actors"), "", "e7", 0.4))
left_out.draw(Audit(8, left), {"a": HOSTILE}, chosen, chosen)
"""
CONFLICTS = """
clashes.draw(
    (Clash(ClashKind.NUMBER, "3 dead (A) — 5 dead (B)", HOSTILE, ("e1", "e2")), Clash(ClashKind.WEEKDAY, HOSTILE + ".", "Fire", ("e3",))),
    {"e1": HOSTILE, "e2": "Second telling"}, chosen,
)
"""
HISTORY = """
lines = (Line(3, "Sat 14:02 · undid it · by you", Standing.STEP), Line(2, HOSTILE, Standing.UNDONE, ("e9",)),
         Line(1, "Sat 14:00 · added it", Standing.COUNTS))
find = st.session_state.get("history-find", "")
history.draw([line for line in lines if find in line.words], chosen, total=3)
"""
NOTHING = """
nobody = Share("all events", 0, ())
silences.draw((), chosen)
activity.draw(Activity(Grain.DAY, (), (), (), nobody), on_range=chosen)
co_occurrence.draw(CoOccurrence((), ()), on_pair=chosen)
left_out.draw(Audit(4, ()), {}, chosen)
left_out.draw(Audit(0, ()), {}, chosen)
clashes.draw((), {}, chosen)
history.draw((), chosen)
"""


def page(calls: str) -> AppTest:
    test = AppTest.from_string(SCRIPT.format(hostile=HOSTILE, calls=calls), default_timeout=300).run()
    return shown(test)


def shown(test: AppTest) -> AppTest:
    assert [error.message for error in test.exception] == []
    return test


def bodies(test: AppTest) -> list[str]:
    return [str(piece.proto.body) for piece in test.get("html")]


def figure(test: AppTest) -> dict[str, Any]:
    (found,) = test.get("bidi_component")
    return json.loads(json.loads(found.proto.json)["figure"])


def chosen(test: AppTest) -> tuple[Any, ...]:
    return test.session_state["chosen"]


@pytest.mark.parametrize(
    "calls", [GAPS, ACTIVITY, TOGETHER, LEFT, CONFLICTS, HISTORY], ids=["gaps", "activity", "together", "left", "conflicts", "history"]
)
def test_text_from_articles_stays_text(calls: str) -> None:
    test = page(calls)
    html = "".join(bodies(test))
    assert "<img" not in html
    labels = [button.label for button in test.button] + [caption.value for caption in test.caption]
    assert not [label for label in labels if re.search(r"(?<!\\)[<!$*]|:red\[", label)]


def test_a_silence_leads_to_the_events_beside_it() -> None:
    test = page(GAPS)
    assert "2 less precisely dated events may lie in it" in bodies(test)[1]
    test.button(key="gap-0-before").click().run()
    assert chosen(test) == ("e1",)
    test.button(key="gap-0-after").click().run()
    assert chosen(shown(test)) == ("e2",)


def test_activity_says_the_same_in_bars_and_in_a_table() -> None:
    test = page(ACTIVITY)
    table = test.dataframe[0].value
    assert list(table.columns) == ["When", "All events", "When (actor)", HOSTILE, "others"]
    assert table["All events"].tolist() == [2.5, 1.5]
    bars = figure(test)["data"]
    assert [len(trace["x"]) for trace in bars] == [1, 2, 1], "no bar where nothing is"
    assert "3 events without a date" in bodies(test)[0]


def test_company_says_the_same_in_a_square_and_in_a_table() -> None:
    test = page(TOGETHER)
    assert test.dataframe[0].value.to_dict("list") == {"Actor": [HOSTILE, "Berg"], "With": ["Berg", "Karant"], "Events": [2, 1]}
    (cells,) = figure(test)["data"]
    assert [said[0] for said in cells["customdata"]] == ["", "1,0", "", "", "2,1", ""], "every pair once"


def test_what_was_left_out_is_counted_and_can_be_narrowed() -> None:
    test = page(LEFT)
    assert "<b>10 time expressions</b> · 8 told by an event shown · <b>2 left out</b>" in bodies(test)[0]
    assert test.dataframe[0].value["Words"].tolist() == [HOSTILE, "May"]
    pills = test.get("button_group")[0]
    assert [plain("a length of time") + " (1)", plain("hidden by the filter of actors") + " (1)"] == [
        option.content for option in pills.proto.options
    ]
    test.session_state["left-out-reason"] = ["a length of time"]
    assert shown(test.run()).dataframe[0].value["Words"].tolist() == [HOSTILE]


def test_a_clash_leads_to_each_of_its_events() -> None:
    test = page(CONFLICTS)
    assert [body for body in bodies(test) if "tl-h" in body and "<h3" in body] == [
        '<h3 class="tl-h">Tellings disagree on a number (1)</h3>',
        '<h3 class="tl-h">The weekday does not fit the date (1)</h3>',
    ]
    test.button(key="clash-0-1").click().run()
    assert chosen(test) == ("e2",)
    test.button(key="clash-1-0").click().run()
    assert chosen(shown(test)) == ("e3",)


def test_the_history_strikes_out_what_no_longer_counts() -> None:
    test = page(HISTORY)
    struck = [body for body in bodies(test) if "<s>" in body]
    assert len(struck) == 1
    assert "redo brings it back" in struck[0]
    test.button(key="history-show-2").click().run()
    assert chosen(test) == ("e9",)
    test.text_input(key="history-find").set_value("14:00").run()
    assert [body for body in bodies(shown(test)) if "tl-how" in body] == ['<div class="tl-how">Sat 14:00 · added it</div>']
    test.text_input(key="history-find").set_value("no such words").run()
    assert "Nothing in the history matches these words." in "".join(bodies(shown(test)))


def test_where_there_is_nothing_it_says_so() -> None:
    words = "".join(bodies(page(NOTHING)))
    said = ["No silence", "nothing to count over time", "No two actors", "Nothing was left out", "no time expression", "No two tellings"]
    for sentence in [*said, "Nothing has been changed yet"]:
        assert sentence in words


# -------------------------------------------------------------------------------------------------------------- pictures


def months(count: int) -> tuple[int, ...]:
    return tuple(shift(instant(2016), number, Grain.MONTH) for number in range(count + 1))


@pytest.mark.parametrize("width", [340, 1000])
@pytest.mark.parametrize("dark", [False, True])
def test_bars_over_time_are_drawn_to_one_scale(width: int, dark: bool) -> None:
    rows = [Row("A <b>", "4 events", (4.0, 0.0, 1.0), "#367ad1"), Row("B", "2 events", (2.0, 0.0, 0.0), "#c53760")]
    built = bars_over_time(months(3), ("Jan", "Feb", "Mar"), rows, dark=dark, width=width)
    bars: Any = built.figure().data
    assert [tuple(bar.y) for bar in bars] == [(34.0, 8.5), (17.0,)]
    assert bars[0].name == "A &lt;b&gt;"
    assert bars[0].customdata[1][:4] == ["2016-03-01T00:00:00.000", "2016-04-01T00:00:00.000", "Mar", "1 event"]
    assert bars[1].base[0] < bars[0].base[0] < 0


def test_bars_need_a_value_for_each_stretch() -> None:
    with pytest.raises(ValueError, match="a value for each stretch"):
        bars_over_time(months(3), ("Jan", "Feb", "Mar"), [Row("A", "", (1.0,), "#367ad1")])
    assert bars_over_time((), (), []).layout["annotations"][0]["text"] == "No dated event to show"


def test_a_part_of_an_event_is_told_as_a_part() -> None:
    (bar,) = bars_over_time(months(2), ("Jan", "Feb"), [Row("A", "", (0.0849, 3.0), "#367ad1")]).data
    assert [said[3] for said in bar["customdata"]] == ["0.085 events (shares)", "3 events"]


@pytest.mark.parametrize("width", [340, 1000])
def test_the_square_fits_its_page(width: int) -> None:
    names = [f"Actor with a long name {number}" for number in range(20)]
    matrix = [[abs(one - other) % 4 for other in range(20)] for one in range(20)]
    built = co_occurrence_square(names, matrix, width=width)
    margin = built.layout["margin"]
    count = fitting(names, width)
    assert count == (20 if width == 1000 else 11)
    cell = (width - margin["l"] - margin["r"]) / count
    assert cell == pytest.approx((built.layout["height"] - margin["t"] - margin["b"]) / count), "cells are square"
    assert cell >= 15
    assert built.layout["xaxis"]["ticktext"][0] == ("1" if width < 600 else "Actor with a long name 0")
    cells: Any = built.figure().data[0]
    assert len(cells.x) == count * (count + 1) // 2
    assert co_occurrence_square([], []).layout["annotations"]
