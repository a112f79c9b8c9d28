"""The charts: that every event is drawn once in each of its lanes, where its date is, and can be seen, told apart and clicked."""

from __future__ import annotations

import datetime
import itertools
import json
import time
from collections import Counter
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest

from timeline import chart
from timeline.chart.axis import moment_text
from timeline.chart.drawing import DECORATION, LABELS
from timeline.chart.hypertext import safe, wrapped
from timeline.frame import actor_counts, actor_names, bounds_of, spans, to_frame
from timeline.model import MINUTES_A_DAY, Document, Event, Grain, Interval, Part, Side, TimeExpression, TimexType, instant
from timeline.picture.colours import DARK, LIGHT, NEUTRAL, PALETTE, channels, colours_of, contrast, faded, ink_on, mixed
from timeline.picture.density import closed_bounds, weights
from timeline.picture.density_layer import density_layer
from timeline.picture.ink import STUB
from timeline.picture.lanes import MOST_LANES, NO_ACTOR, NO_TAG, lanes_of
from timeline.picture.layout import laid_out
from timeline.picture.marks import Shape, marks_of, shape_of
from timeline.picture.most_important import importance_of, most_important
from timeline.picture.picture import padded_for
from timeline.picture.publication import LABEL_ROW
from timeline.picture.scale import Scale, own_ticks, scale_of
from timeline.picture.text_metrics import shortened, text_width

PUBLISHED = datetime.date(2016, 12, 14)
ARTICLE = Document("article", "then, it happened", PUBLISHED, "A headline")


def event(title: str, interval: Interval | None, *actors: str, document: Document = ARTICLE) -> Event:
    timex = TimeExpression(0, 4, "then", TimexType.DATE, str(interval), interval=interval, mod=interval.mod if interval else None)
    return Event(f"{document.id}-{title}", title, document, 0, 17, 0, 17, timex, interval, actors=actors, confidence=0.8)


def day(year: int, month: int = 1, number: int = 1, **more: object) -> Interval:
    return Interval.of(instant(year, month, number), Grain.DAY, **more)


def of(grain: Grain, year: int, month: int = 1, number: int = 1, **more: object) -> Interval:
    return Interval.of(instant(year, month, number), grain, **more)


def news() -> pd.DataFrame:
    """One of each shape, events of two actors, of none, and two without a place on the axis."""
    return to_frame(
        [
            event("a speech", day(2016, 12, 13), "Ann", "Bob"),
            event("about a day", day(2016, 11, 3, approximate=True), "Ann"),
            event("a weekend", of(Grain.WEEKEND, 2016, 12, 10), "Ann"),
            event("a range", Interval.between(day(2016, 8, 2), day(2016, 10, 5)), "Bob"),
            event("a month", of(Grain.MONTH, 2015, 5), "Ann", "Cid"),
            event("early May", of(Grain.MONTH, 2016, 5, part=Part.START), "Cid"),
            event("a war", Interval.between(of(Grain.YEAR, 2014), of(Grain.YEAR, 2015)), "Cid"),
            event("suspended", of(Grain.SEASON, 2017, 3, side=Side.UNTIL), "Bob"),
            event("in force", day(2016, 3, 4, side=Side.SINCE), "Bob", "Ann"),
            event("nobody named", day(2016, 2, 29)),
            event("in recent months", None, "Ann"),
            event("tomorrow", None),
        ]
    )


def history() -> pd.DataFrame:
    old = Document("old", "then, it happened")
    return to_frame(
        [
            event("murder", day(-43, 3, 15), "Caesar", document=old),
            event("a city buried", of(Grain.YEAR, 79), document=old),
            event("kings", of(Grain.YEAR, -508, side=Side.UNTIL), "Tarquin", document=old),
            event("a war", Interval.between(of(Grain.YEAR, -48), of(Grain.YEAR, -44)), "Caesar", document=old),
        ]
    )


def crowd(count: int, actors: int = 20) -> pd.DataFrame:
    """Many events of all kinds, always the same."""
    random = np.random.default_rng(7)
    kinds = [Grain.DAY, Grain.DAY, Grain.WEEKEND, Grain.MONTH, Grain.SEASON, Grain.YEAR]
    rows: list[Event] = []
    for index in range(count):
        moment = instant(2014) + int(random.integers(0, 1000)) * MINUTES_A_DAY
        side = Side.SINCE if index % 17 == 0 else Side.UNTIL if index % 19 == 0 else None
        interval = Interval.of(moment, kinds[index % len(kinds)], side=side)
        names = [f"Actor {int(number)}" for number in random.integers(0, actors, index % 3)]
        rows.append(event(f"event number {index} {'with a longer name ' * (index % 4)}", interval, *dict.fromkeys(names)))
    return to_frame(rows)


def drawn(frame: pd.DataFrame, **options: Any) -> Any:
    """The figure, untyped: plotly's attributes are known at run time only."""
    return chart.figure(frame, **options)


def overview(frame: pd.DataFrame, **options: Any) -> Any:
    return chart.overview(frame, **options)


def clickable(figure: Any) -> list[Any]:
    """The traces that a reader can click, the small squares over short bars left out."""
    return [
        trace
        for trace in figure.data
        if trace.meta not in (DECORATION, LABELS) and trace.customdata is not None and trace.name not in ("short", "arrow")
    ]


def marks(figure: Any) -> list[tuple[str, float]]:
    """(event id, y) of every clickable mark."""
    return [(card[0], y) for trace in clickable(figure) for card, y in zip(trace.customdata, trace.y, strict=True)]


def pixels(figure: Any, width: int = 1000) -> Scale:
    """The scale of a figure, read from what plotly gets."""
    low, high = (minutes(text) for text in figure.layout.xaxis.range)
    return Scale(low, high, width - figure.layout.margin.l - figure.layout.margin.r)


def minutes(text: str) -> float:
    """The inverse of moment_text, by numpy."""
    return float(np.datetime64(text, "ms").astype("int64")) / 60_000 - float(np.datetime64("0001-01-01", "ms").astype("int64")) / 60_000


def named(figure: Any, name: str) -> Any:
    return next(trace for trace in figure.data if trace.name == name and trace.customdata is not None and trace.meta != DECORATION)


# ------------------------------------------------------------------------------------------- nothing is lost


def test_each_row_is_either_drawn_or_in_the_tray() -> None:
    frame = news()
    shown, tray = chart.drawable(frame)
    assert list(tray["title"]) == ["in recent months", "tomorrow"]
    assert sorted([*shown.index, *tray.index]) == list(frame.index)


def test_a_row_that_ends_before_it_begins_has_no_place_on_an_axis() -> None:
    frame = news()
    frame["latest"] = frame["latest"].where(frame["title"] != "a range", frame["earliest"] - pd.Timedelta(days=2))
    shown, tray = chart.drawable(frame)
    assert "a range" in list(tray["title"])
    assert "a range" not in list(shown["title"])


@pytest.mark.parametrize("width", [360, 700, 1100])
@pytest.mark.parametrize("lanes", ["actor", "document", "packed"])
@pytest.mark.parametrize("frame", [news(), history(), crowd(150)], ids=["news", "history", "crowd"])
def test_every_event_stands_once_in_each_of_its_lanes(frame: pd.DataFrame, lanes: Any, width: int) -> None:
    shown, _ = chart.drawable(frame)
    figure = drawn(frame, lanes=lanes, width=width)
    kept = {name for lane in lanes_of(shown, spans(shown), "actor", {}) for name in [lane.title]}
    expected = Counter[str]()
    for event_id, cell in zip(shown["event_id"], shown["actors"], strict=True):
        names = actor_names(cell)
        own = sum(name in kept for name in names)
        expected[event_id] = 1 if lanes != "actor" or not names else own + (own < len(names))
    found = marks(figure)
    assert Counter(event_id for event_id, _ in found) == expected
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("frame", [news(), history(), crowd(150)], ids=["news", "history", "crowd"])
@pytest.mark.parametrize("width", [360, 1100])
def test_no_mark_is_invisible_or_outside(frame: pd.DataFrame, width: int) -> None:
    figure = drawn(frame, width=width)
    scale = pixels(figure, width)
    squares = {(card[0], y) for trace in figure.data if trace.name == "short" for card, y in zip(trace.customdata, trace.y, strict=True)}
    top = figure.layout.yaxis.range[0]
    for trace in clickable(figure):
        assert all(0 < y < top for y in trace.y)
        if trace.type == "scatter":
            assert trace.marker.size >= 10
            assert all(0 <= scale.at(minutes(x)) <= scale.pixels for x in trace.x)
            continue
        for base, length, card, y in zip(trace.base, trace.x, trace.customdata, trace.y, strict=True):
            left = scale.at(minutes(base))
            wide = length / 60_000 / (scale.high - scale.low) * scale.pixels
            assert np.isfinite(length)
            assert wide > 0
            assert wide >= STUB - 0.01 or (card[0], y) in squares
            assert left >= 0
            assert left + wide <= scale.pixels + 0.01


def test_dates_are_drawn_where_they_are() -> None:
    figure = drawn(news())
    assert set(named(figure, Shape.DAY).x) == {"2016-02-29T12:00:00.000", "2016-12-13T12:00:00.000"}
    ranges = [
        (base, length)
        for trace in clickable(figure)
        if trace.name == Shape.SPAN
        for base, length, card in zip(trace.base, trace.x, trace.customdata, strict=True)
        if card[1].startswith("<b>a range</b>")
    ]
    assert ranges == [("2016-08-02T00:00:00.000", 65 * 86_400_000)]  # both days included


def test_plotly_gets_dates_as_text_because_it_shifts_numbers_into_the_zone_of_the_browser() -> None:
    figure = json.loads(drawn(news(), selected="article-a speech").to_json())
    for trace in figure["data"]:
        for key in ("base", "x"):
            values = [value for value in trace.get(key, []) if value is not None]
            if key == "x" and trace["type"] == "bar":
                assert all(isinstance(value, float | int) for value in values)  # lengths, not dates
            else:
                assert all(isinstance(value, str) for value in values)
    assert all(isinstance(value, str) for value in figure["layout"]["xaxis"]["range"])


@pytest.mark.parametrize(
    ("interval", "shape"),
    [
        (day(2016), Shape.DAY),
        (of(Grain.MINUTE, 2016), Shape.DAY),
        (of(Grain.HOUR, 2016), Shape.DAY),
        (Interval(instant(2016, 1, 1, 9), instant(2016, 1, 1, 12), Grain.HOUR), Shape.SPAN),
        (day(2016, approximate=True), Shape.ABOUT_DAY),
        (of(Grain.WEEKEND, 2016), Shape.SPAN),
        (of(Grain.WEEK, 2016), Shape.SPAN),
        (of(Grain.WEEK, 2016, approximate=True), Shape.WITHIN),
        (Interval.between(day(2016), day(2017)), Shape.SPAN),
        (Interval.between(of(Grain.YEAR, 1914), of(Grain.YEAR, 1918)), Shape.SPAN),
        *((of(grain, 2016), Shape.WITHIN) for grain in list(Grain)[5:]),
        (of(Grain.MONTH, 2016, part=Part.MID), Shape.WITHIN),
        (of(Grain.YEAR, 2016, side=Side.SINCE), Shape.SINCE),
        (of(Grain.YEAR, 2016, side=Side.AFTER), Shape.SINCE),
        (day(2016, side=Side.UNTIL), Shape.UNTIL),
        (day(2016, side=Side.BEFORE, approximate=True), Shape.UNTIL),
    ],
    ids=lambda value: value.edtf if isinstance(value, Interval) else "",
)
def test_the_shape_says_what_the_words_say(interval: Interval, shape: Shape) -> None:
    assert shape_of(interval.start, interval.end, interval.grain.value, interval.edtf) is shape


def test_shapes_look_different() -> None:
    figure = drawn(news())
    assert named(figure, Shape.WITHIN).marker.pattern.shape == "/"
    assert named(figure, Shape.SPAN).marker.pattern.shape is None
    assert named(figure, Shape.DAY).marker.color != named(figure, Shape.ABOUT_DAY).marker.color == LIGHT.page
    arrows = {trace.marker.symbol: trace.customdata[0][0] for trace in figure.data if trace.name == "arrow"}
    assert arrows == {"triangle-left": "article-suspended", "triangle-right": "article-in force"}, "a click on the head is a click on it"


def test_an_open_bar_is_firm_at_its_bound_and_fades_away_from_it() -> None:
    figure = drawn(news())
    until, since = named(figure, Shape.UNTIL), named(figure, Shape.SINCE)
    bound = minutes(until.base[0]) + until.x[0] / 60_000
    assert bound == pytest.approx(instant(2017, 6), abs=1)
    assert minutes(since.base[0]) == pytest.approx(instant(2016, 3, 4), abs=1)
    fades = [trace for trace in figure.data if trace.type == "bar" and trace.meta == DECORATION and trace.name is None]
    from_bound = {round(minutes(trace.base[0]) + trace.x[0] / 60_000) for trace in fades if len(trace.x) == len(until.x)}
    assert round(bound) in from_bound
    lengths = {trace.x[0] for trace in fades}
    assert len(lengths) > 4
    assert max(lengths) < max(until.x[0], since.x[0])


# -------------------------------------------------------------------------------------------------- lanes


def test_lanes_stand_by_number_then_by_first_date_and_nobody_last() -> None:
    shown, _ = chart.drawable(news())
    lanes = lanes_of(shown, spans(shown), "actor", colours_of(["Ann"]))
    assert [lane.title for lane in lanes] == ["Ann", "Bob", "Cid", NO_ACTOR]
    assert [len(lane.members) for lane in lanes] == [5, 4, 3, 1]
    assert lanes[0].note == "5 events"
    assert lanes[3].note == "1 event"
    assert lanes[0].members[0][1] == colours_of(["Ann"])["Ann"]
    assert lanes[3].members[0][1] == NEUTRAL


def test_ties_go_to_the_one_that_begins_first_and_names_before_those_without() -> None:
    frame = to_frame([
        event("d", day(2013), "police"), event("b", day(2016), "Late"), event("a", day(2015), "Soon"),
        event("c", day(2014, side=Side.UNTIL), "First"),
    ])  # fmt: skip
    assert [lane.title for lane in lanes_of(frame, spans(frame), "actor", {})] == ["First", "Soon", "Late", "police"]


@pytest.mark.parametrize(
    ("actors", "last"), [(MOST_LANES, f"A{MOST_LANES - 1}"), (MOST_LANES + 1, f"A{MOST_LANES}"), (30, "18 other actors")]
)
def test_the_rare_actors_share_a_lane_that_says_how_many_they_are(actors: int, last: str) -> None:
    frame = to_frame([event(f"e{n}", day(2016, 1, 1 + n % 28), f"A{n}") for n in range(actors) for _ in "ab"])
    lanes = lanes_of(frame, spans(frame), "actor", {})
    assert {row for lane in lanes for row, _ in lane.members} == set(range(len(frame)))
    assert last in {lane.title for lane in lanes}
    assert len(lanes) <= MOST_LANES + 1


def test_document_lanes_are_called_by_title_and_equal_titles_stay_apart() -> None:
    twins = [Document(name, "then, it happened", PUBLISHED, "Same title") for name in "xy"]
    frame = to_frame(
        [event("one", day(2016), "Ann", document=twins[0]), event("two", day(2016), document=twins[1]), event("three", day(2016))]
    )
    lanes = lanes_of(frame, spans(frame), "document", {"Ann": "#123456"})
    assert sorted(lane.title for lane in lanes) == ["A headline", "Same title", "Same title"]
    assert {colour for lane in lanes for _, colour in lane.members} == {"#123456", NEUTRAL}


def test_an_actor_keeps_its_colour_whatever_is_shown() -> None:
    frame = news()
    colours = chart.colours_of(list(actor_counts(frame)))
    for some in (frame, frame[frame["actors"].str.contains("Cid")]):
        figure = drawn(some, colours=colours)
        painted = {colour for trace in clickable(figure) if trace.name == Shape.WITHIN for colour in trace.marker.color}
        assert colours["Cid"] in painted


# ------------------------------------------------------------------------------------------------- layout


@pytest.mark.parametrize("rows", [1, 24])
@pytest.mark.parametrize("wide", [500, 900])
def test_neither_marks_nor_labels_overlap_and_none_is_cut_off(rows: int, wide: int) -> None:
    frame, _ = chart.drawable(crowd(160))
    bounds = spans(frame)
    shapes = marks_of(frame)
    scale = padded_for(scale_of(bounds, wide, shortest=1), shapes)
    page = laid_out(lanes_of(frame, bounds, "actor", {}), shapes, scale, labelled_rows=rows, headers=False, tallest=1e6)
    assert page
    boxes, placed = page
    by_row: dict[float, list[tuple[float, float]]] = {}
    for item in placed:
        assert item.ink.seen
        by_row.setdefault(item.y, []).append(item.taken)
    for taken in by_row.values():
        for (_, right), (left, _) in itertools.pairwise(sorted(taken)):
            assert right < left
    assert all(item.taken[0] >= 0 and item.taken[1] <= scale.pixels for item in placed)
    assert sum(bool(item.label) for item in placed) > len(placed) * (0.05 if rows == 1 else 0.5)
    assert all(one.bottom == other.top for one, other in itertools.pairwise(boxes))
    assert all(any(box.top <= item.y - item.row / 2 and item.y + item.row / 2 <= box.bottom for box in boxes) for item in placed)


def test_a_page_that_would_be_too_tall_is_refused() -> None:
    frame, _ = chart.drawable(crowd(160))
    shapes = marks_of(frame)
    scale = scale_of(spans(frame), 600, shortest=1)
    assert laid_out(lanes_of(frame, spans(frame), "packed", {}), shapes, scale, labelled_rows=24, headers=False, tallest=100) is None


def test_the_label_near_the_right_edge_stands_on_the_left() -> None:
    frame = to_frame([event("the first of them all", day(2010), "Ann"), event("the very last of them all", day(2016), "Ann")])
    labels = next(trace for trace in drawn(frame).data if trace.name == "labels")
    assert {text.strip(): place for text, place in zip(labels.text, labels.textposition, strict=True)} == {
        "<b>1 Jan 2010</b> · the first of them all": "middle right",
        "<b>1 Jan 2016</b> · the very last of them all": "middle left",
    }


def test_a_narrow_chart_has_lane_titles_inside_and_no_labels() -> None:
    figure = drawn(news(), width=360)
    titles = [note.text for note in figure.layout.annotations]
    assert sum("<b>Ann</b>" in text and "5 events" in text for text in titles) == 1
    assert not any(trace.name == "labels" for trace in figure.data)
    assert figure.layout.margin.l <= 10
    assert figure.layout.yaxis.showticklabels is False
    assert figure.layout.dragmode is False


def test_a_wide_chart_has_lane_titles_beside_it() -> None:
    figure = drawn(news(), width=1000)
    assert len(figure.layout.yaxis.ticktext) == 4
    assert figure.layout.yaxis.ticktext[0].startswith("<b>Ann</b><br>")
    assert "5 events" in figure.layout.yaxis.ticktext[0]
    assert any(trace.name == "labels" for trace in figure.data)
    assert not any(trace.name == "labels" for trace in drawn(news(), labels=False).data)


def test_a_long_name_is_cut_and_leaves_the_chart_its_width() -> None:
    frame = to_frame([event("x", day(2016), "The Extraordinary Committee for the Revision of Everything There Is")])
    figure = drawn(frame, width=800)
    assert "…" in figure.layout.yaxis.ticktext[0]
    assert figure.layout.margin.l < 200


def test_the_selected_event_is_ringed_in_all_its_lanes_and_no_other_fades() -> None:
    figure = drawn(news(), selected="article-a speech")
    rings = [trace for trace in figure.data if trace.name == "selected"]
    assert [len(trace.y) for trace in rings] == [2]
    assert set(rings[0].y) == {y for event_id, y in marks(figure) if event_id == "article-a speech"}
    for trace in clickable(figure):
        chosen = [index for index, card in enumerate(trace.customdata) if card[0] == "article-a speech"]
        assert list(trace.selectedpoints) == chosen
        assert trace.unselected.marker.opacity == 1, "3:1 is kept: the ring and the label tell which is chosen"
    bar = drawn(news(), selected="article-suspended")
    assert [trace.type for trace in bar.data if trace.name == "selected"] == ["bar"]


@pytest.mark.parametrize("selected", [None, "not here"])
def test_without_a_selection_nothing_is_dimmed(selected: str | None) -> None:
    figure = drawn(news(), selected=selected)
    assert all(trace.selectedpoints is None for trace in figure.data)
    assert figure == drawn(news())


# --------------------------------------------------------------------------------------------------- axis


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (instant(2016, 12, 13, 9, 30), "2016-12-13T09:30:00.000"),
        (instant(-43, 3, 15), "-0043-03-15T00:00:00.000"),
        (instant(79, 8, 24), "0079-08-24T00:00:00.000"),
        (instant(0), "0000-01-01T00:00:00.000"),
        (instant(2016) + 0.5, "2016-01-01T00:00:30.000"),
        (instant(2016) + 0.999999, "2016-01-01T00:00:59.999"),
        (instant(9999, 12, 31) + 9 * MINUTES_A_DAY, "9999-12-31T23:59:00.000"),
        (instant(-9999) - 99, "-9999-01-01T00:00:00.000"),
    ],
)
def test_moments_have_years_of_four_digits(moment: float, text: str) -> None:
    assert moment_text(moment) == text


def test_years_before_1_are_drawn_and_called_bc() -> None:
    figure = drawn(history())
    assert named(figure, Shape.DAY).x == ("-0043-03-15T12:00:00.000",)
    ticks = figure.layout.xaxis.ticktext
    assert "100 BC" in ticks
    assert "AD 1" in ticks
    assert not any("-" in text for text in ticks)
    assert len(ticks) == len(set(ticks)) >= 4
    assert dict(zip(ticks, figure.layout.xaxis.tickvals, strict=True))["100 BC"].startswith("-0099-01-01")


@pytest.mark.parametrize("years", [2, 7, 40, 300, 2500, 19000])
@pytest.mark.parametrize("wide", [300, 1000])
def test_own_ticks_are_neither_too_few_nor_too_many(years: int, wide: int) -> None:
    low = max(-9999, -years // 2)
    scale = Scale(instant(low), instant(min(low + years, 9999)), wide)
    ticks = own_ticks(scale)
    assert 2 <= len(ticks) <= wide / 60
    assert [moment for moment, _ in ticks] == sorted({moment for moment, _ in ticks})
    assert all(scale.low <= moment <= scale.high for moment, _ in ticks)


@pytest.mark.parametrize(("days", "first"), [(5, "1 Mar<br>44 BC"), (50, "1 Mar<br>44 BC"), (280, "Mar<br>44 BC")])
def test_own_ticks_of_days_and_months_tell_the_year_once(days: int, first: str) -> None:
    labels = [label for _, label in own_ticks(Scale(instant(-43, 3), instant(-43, 3) + days * MINUTES_A_DAY, 900))]
    assert labels[0] == first
    assert sum("44 BC" in label for label in labels) == 1


def test_modern_ticks_are_left_to_plotly_so_that_zooming_refines_them() -> None:
    axis = drawn(news()).layout.xaxis
    assert axis.tickvals is None
    assert len(axis.tickformatstops) > 3


@pytest.mark.parametrize("year", [-9999, 9999])
def test_the_first_and_the_last_year_can_be_drawn(year: int) -> None:
    edge = Interval(instant(year, 12, 30), instant(year, 12, 31), Grain.DAY)
    figure = drawn(to_frame([event("x", edge, "Ann"), event("y", Interval(instant(year), instant(year, 12, 31), Grain.DAY), "Ann")]))
    assert len(marks(figure)) == 2
    assert all(text.lstrip("-")[:4] in ("9999", "9998") for text in figure.layout.xaxis.range)


# -------------------------------------------------------------------------------------------- publication


def lines(figure: Any) -> list[str]:
    return [shape.x0 for shape in figure.layout.shapes if shape.type == "line"]


def test_the_day_of_publication_is_a_line_with_its_date() -> None:
    figure = drawn(news())
    assert lines(figure) == ["2016-12-14T12:00:00.000"]
    assert [note.text for note in figure.layout.annotations] == ["published 14 Dec 2016"]


def test_the_axis_is_stretched_a_little_for_the_publication_but_not_much() -> None:
    near = to_frame([event("a", day(2016, 1, 1)), event("b", day(2016, 12, 1))])
    far = to_frame([event("a", day(2012, 1, 1)), event("b", day(2012, 12, 1))])
    assert minutes(drawn(near).layout.xaxis.range[1]) > instant(2016, 12, 14)
    assert lines(drawn(far)) == []
    assert minutes(drawn(far).layout.xaxis.range[1]) < instant(2013)


def test_no_line_if_a_row_has_no_publication_date_or_if_there_are_many() -> None:
    undated = Document("undated", "then, it happened")
    assert lines(drawn(to_frame([event("a", day(2016, 12, 1)), event("b", day(2016, 12, 20), document=undated)]))) == []
    issues = [Document(f"issue {n}", "then, it happened", datetime.date(2016, 12, n)) for n in range(1, 6)]
    some = [event("a", day(2016, 12, number.published.day), document=number) for number in issues if number.published]
    assert len(lines(drawn(to_frame(some[:3])))) == 3
    assert lines(drawn(to_frame(some))) == []


@pytest.mark.parametrize(
    ("days", "rows"),
    [((1, 2, 3), (0, 1, 2)), ((1,), (0,)), ((1, 1), (0,)), ((-1900, 1), (0, 0)), ((-1900, 1, 2), (0, 0, 1))],
)
@pytest.mark.parametrize("width", [340, 1000])
def test_each_publication_line_has_its_day_told_without_overlap(days: tuple[int, ...], rows: tuple[int, ...], width: int) -> None:
    first = datetime.date(2016, 12, 1)
    issues = [Document(f"issue {n}", "then, it happened", first + datetime.timedelta(number - 1)) for n, number in enumerate(days)]
    figure = drawn(to_frame(event("a", day(year, 11, 3), document=issue) for issue in issues for year in (2011, 2016)), width=width)
    told = [note for note in figure.layout.annotations if note.text.startswith("published")]
    assert [note.x for note in told] == lines(figure)
    assert [note.yshift / -LABEL_ROW for note in told] == list(rows)
    assert told[-1].text == f"published {days[-1]} Dec 2016"
    assert figure.layout.margin.b >= (rows[-1] + 1) * LABEL_ROW + 22  # the key stands below


def test_two_times_of_one_day_of_publication_are_one_line() -> None:
    moments = (datetime.date(2016, 12, 14), datetime.datetime(2016, 12, 14, 8, 30))
    issues = [Document(f"issue {n}", "then, it happened", moment) for n, moment in enumerate(moments)]
    assert lines(drawn(to_frame(event("a", day(2016, month, 20), document=issue) for issue in issues for month in (1, 11)))) == [
        "2016-12-14T12:00:00.000"
    ]


# ---------------------------------------------------------------------------------------------- the words


def test_article_text_is_shown_as_text() -> None:
    nasty = '<a href="x">"R&D"</a>'
    hostile = Document("h", "then, it happened", None, nasty)
    frame = to_frame([event(nasty, day(2016), nasty, document=hostile)])
    frame["event_id"] = "0123456789ab"
    for width, lanes in itertools.product((360, 1000), ("actor", "document")):
        spec = str(json.loads(drawn(frame, width=width, lanes=lanes).update_layout(meta=None).to_json()))  # meta is for our own script
        assert "<a " not in spec
        assert "&quot;" not in spec
        assert '&lt;a href="x"&gt;"R&amp;D"' in spec


def test_the_hover_card_tells_title_date_words_actors_and_confidence() -> None:
    card = dict(itertools.chain.from_iterable(trace.customdata for trace in clickable(drawn(news()))))["article-a weekend"]
    assert card.split("<br>") == ["<b>a weekend</b>", "10–11 Dec 2016 (weekend)", "in the text: “then”", "Ann", "confidence 80%"]


def test_text_is_shortened_at_words_and_never_beyond_its_room() -> None:
    text = "Commissioner announces an inquiry into the harbour tunnel"
    for room in range(10, 400, 7):
        short = shortened(text, room, 12)
        assert text_width(short, 12) <= room + 1e-6
        assert short in ("", text) or short.endswith("…")
    assert shortened(text, 200, 12) == "Commissioner announces an…"
    assert shortened("a\n b", 100, 12) == "a b"
    assert safe("a<b>&\"'") == "a&lt;b&gt;&amp;\"'"
    assert wrapped("<b> " * 30, 20, 2).count("<br>") == 1


# ------------------------------------------------------------------------------------------------- colour

# Machado, Oliveira, Fernandes (2009), severity 1.0, on linear RGB
SIGHT = {
    "normal": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
}


def oklab(rgb: np.ndarray) -> np.ndarray:
    """Linear RGB as OKLab (Ottosson 2020)."""
    cone = np.array(
        [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]]
    )
    lab = np.array(
        [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]]
    )
    return lab @ np.cbrt(cone @ rgb)


@pytest.mark.parametrize("colour", [*PALETTE, NEUTRAL])
def test_colours_stand_out_from_both_pages(colour: str) -> None:
    assert contrast(colour, LIGHT.page) >= 3
    assert contrast(colour, DARK.page) >= 3
    assert contrast(ink_on(colour), colour) >= 4.5


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_letters_can_be_read(look: Any) -> None:
    assert contrast(look.text, look.page) >= 7
    assert contrast(look.muted, look.page) >= 4.5
    assert contrast(look.line, look.page) >= 3 or look is LIGHT


@pytest.mark.parametrize(("sight", "least"), [("normal", 0.1), ("protanopia", 0.07), ("deuteranopia", 0.07)])
def test_colours_stay_apart_for_colour_blind_readers(sight: str, least: float) -> None:
    seen: list[np.ndarray] = []
    for colour in PALETTE:
        share = np.array(channels(colour)) / 255
        linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
        seen.append(oklab(np.clip(SIGHT[sight] @ linear, 0, 1)))
    assert min(float(np.linalg.norm(one - other)) for one, other in itertools.combinations(seen, 2)) >= least


def test_colours_differ_as_long_as_there_are_any_and_come_round() -> None:
    names = [f"A{n}" for n in range(20)]
    colours = list(colours_of(names).values())
    assert set(colours[:8]) == set(colours[8:16]) == set(PALETTE)
    assert list(colours_of(["x", "x", "y"])) == ["x", "y"]


def test_most_actors_keep_their_colour_when_others_come_and_go() -> None:
    names = [f"Actor {n}" for n in range(6)]
    before = colours_of(names)
    for gone in names:
        after = colours_of([name for name in names if name != gone])
        assert sum(after[name] == before[name] for name in after) >= 4, gone
    assert colours_of(names[::-1]).keys() == before.keys()


def test_a_faded_and_a_mixed_colour() -> None:
    assert faded("#0a0b0c", 0.5) == "rgba(10,11,12,0.5)"
    assert mixed("#ffffff", "#000000", 0.5) == "#808080"


def test_light_and_dark_differ_in_tokens_only() -> None:
    light, dark = drawn(news()), drawn(news(), dark=True)
    assert marks(light) == marks(dark)
    assert light.layout.font.color == LIGHT.text
    assert dark.layout.font.color == DARK.text


# ------------------------------------------------------------------------------------------------ density


def heat_of(figure: Any) -> Any:
    return next(trace for trace in figure.data if trace.type == "heatmap")


def notes(figure: Any) -> str:
    """What is written on a figure, on one line."""
    return " ".join(str(note.text).replace("<br>", " ") for note in figure.layout.annotations)


def test_too_many_events_become_density_and_the_most_important_stand_in_detail() -> None:
    frame = crowd(1600, 5)
    figure = drawn(frame)
    heat = heat_of(figure)
    assert len(heat.y) == len(heat.z) + 1
    assert len(heat.x) == len(heat.z[0]) + 1
    lanes = lanes_of(frame, spans(frame), "actor", {})
    for lane, row in zip(lanes, heat.z[1::2], strict=True):
        total = sum(value**2 for value in row if value is not None and not np.isnan(value))
        assert total == pytest.approx(len(lane.members), rel=0.01)
    detailed = {event_id for event_id, _ in marks(figure)}
    assert len(detailed) > 20
    density = "1,600 events are drawn as density: the stronger the colour, the more events."
    assert f"{density} The {len(detailed)} most important are also drawn one by one." in notes(figure)
    assert figure.layout.dragmode == "select"


def test_events_in_detail_do_not_overlap_and_stand_below_the_band_of_their_lane() -> None:
    frame = crowd(1600, 5)
    bounds = bounds_of(frame)
    lanes = lanes_of(frame, bounds, "actor", {})
    scale = scale_of(bounds, 900, shortest=1)
    chosen = most_important(importance_of(frame))
    found = density_layer(lanes, dict(zip(chosen.tolist(), marks_of(frame.iloc[chosen]), strict=True)), scale, labels=True, headers=False)
    rows: dict[float, list[tuple[float, float]]] = {}
    for item in found.placed:
        rows.setdefault(item.y, []).append(item.taken)
        box, heat = next((box, heat) for box, heat in zip(found.boxes, found.heats, strict=True) if box.top < item.y < box.bottom)
        assert heat[1] < item.y - item.row / 2 <= item.y + item.row / 2 <= box.bottom
    for taken in rows.values():
        for (_, end), (start, _) in itertools.pairwise(sorted(taken)):
            assert end < start


def test_what_is_important_can_be_handed_in() -> None:
    frame = crowd(1600, 5).set_index(pd.Index(range(1000, 2600)))
    wanted = frame["event_id"].iloc[[7, 800, 1500]]
    given = pd.Series(np.where(frame["event_id"].isin(wanted), 1.0, 0.1), index=frame.index)
    for figure in (drawn(frame, importance=given), drawn(frame.assign(importance=given))):
        assert set(wanted) <= {event_id for event_id, _ in marks(figure)}


def test_the_selected_event_is_seen_in_a_crowd_too() -> None:
    frame = crowd(1600, 5)
    shown = {event_id for event_id, _ in marks(drawn(frame))}
    wanted = str(frame.loc[~frame["event_id"].isin(shown) & (frame["actors"] != ""), "event_id"].iloc[0])
    figure = drawn(frame, selected=wanted)
    assert wanted in {event_id for event_id, _ in marks(figure)}
    assert any(trace.name == "selected" for trace in figure.data)


def test_the_sure_and_precise_are_important_and_equals_are_taken_from_everywhere() -> None:
    frame = to_frame([event(f"e{n}", day(2016) if n % 2 else of(Grain.YEAR, 2016)) for n in range(1000)])
    chosen = most_important(importance_of(frame), 100)
    assert (chosen % 2 == 1).all()
    assert len(set(chosen)) == 100
    assert np.histogram(chosen, bins=10, range=(0, 1000))[0].tolist() == pytest.approx([10] * 10, abs=2)
    few = most_important(np.array([0.1, np.nan, 0.9]))
    assert few.tolist()[0] == 2
    assert sorted(few.tolist()) == [0, 1, 2]


def test_a_crowd_on_one_day_is_not_drawn_over_itself() -> None:
    frame = to_frame([event(f"event {n}", day(2016), "Ann") for n in range(600)])
    figure = drawn(frame)
    assert heat_of(figure)
    assert len(marks(figure)) == 4, "one in each row"


@pytest.mark.parametrize("early", [True, False])
def test_a_far_date_does_not_squeeze_the_others_and_it_is_said(early: bool) -> None:
    far = day(1745, 3, 1) if early else day(2716)
    frame = to_frame([*(event(f"e{n}", day(2016, 1, n + 1), "Ann") for n in range(9)), event("far", far, "Ann"), event("vague", None)])
    assert list(chart.far(frame)["title"]) == ["far"]
    figure = drawn(frame)
    assert "1 event lies far outside" in notes(figure)
    assert {event_id for event_id, _ in marks(figure)} == {f"article-e{n}" for n in range(9)}
    assert all(text.startswith(("2015-12", "2016-01")) for text in figure.layout.xaxis.range)
    everything = drawn(frame, whole=True)
    assert len(marks(everything)) == 10
    assert "far outside" not in notes(everything)
    assert sum(bar**2 for bar in overview(frame).data[0].y) == pytest.approx(9, rel=0.01)
    assert sum(bar**2 for bar in overview(frame, whole=True).data[0].y) == pytest.approx(10, rel=0.01)


@pytest.mark.parametrize(
    "frame", [history(), news(), crowd(150), to_frame([event(f"e{y}", of(Grain.YEAR, y)) for y in range(1000, 2020, 60)])]
)
def test_a_long_history_has_nothing_far_outside(frame: pd.DataFrame) -> None:
    assert chart.far(frame).empty


def test_lanes_by_tag_and_all_in_one() -> None:
    frame = news().assign(tags=["war", "", "war; law", *[""] * 7, "law", "law"])
    shown = frame.iloc[:10]
    assert [(lane.title, len(lane.members)) for lane in lanes_of(shown, spans(shown), "tag", {})] == [("war", 2), ("law", 1), (NO_TAG, 8)]
    assert [lane.title for lane in lanes_of(shown.drop(columns="tags"), spans(shown), "tag", {})] == [NO_TAG]
    for kind in ("none", "packed"):
        assert [(lane.title, len(lane.members)) for lane in lanes_of(shown, spans(shown), kind, {})] == [("all events", 10)]


def test_the_plain_values_are_those_of_the_figure() -> None:
    for frame in (news(), history(), crowd(1600, 5)):
        drawing = chart.drawing(frame, selected=str(frame["event_id"].iloc[0]))
        assert go.Figure(json.loads(drawing.to_json())) == drawing.figure()


def test_the_strip_veils_what_is_outside_of_the_window() -> None:
    figure = overview(news(), window=(instant(2016), None))
    veil, border = figure.layout.shapes
    assert (veil.type, veil.x1) == ("rect", "2016-01-01T00:00:00.000")
    assert (border.type, border.x0) == ("line", "2016-01-01T00:00:00.000")
    assert not overview(news()).layout.shapes


def test_a_million_rows_are_weighed_as_one_by_one() -> None:
    random = np.random.default_rng(3)
    start = random.uniform(0, 1000, 500)
    bounds = np.column_stack([start, start + random.choice([0.001, 1, 40, 900, 5000], 500)])
    edges = np.linspace(100, 900, 41)
    shares = np.clip((edges[None, :] - bounds[:, :1]) / (bounds[:, 1:] - bounds[:, :1]), 0, 1)
    assert weights(bounds, edges) == pytest.approx(np.diff(shares.sum(axis=0)), abs=1e-9)


def test_twenty_thousand_events_are_drawn_in_a_few_seconds() -> None:
    frame = pd.concat([crowd(2000, 60)] * 10, ignore_index=True)
    begun = time.process_time()
    drawn(frame)
    assert time.process_time() - begun < 6  # measured below 1


def test_an_event_weighs_one_spread_over_the_time_it_may_have_happened() -> None:
    frame = to_frame(
        [event("month", of(Grain.MONTH, 2016, 4)), event("day", day(2016, 4, 1)), event("open", day(2016, 4, 30, side=Side.SINCE))]
    )
    edges = np.array([instant(2016, 4, number) for number in range(1, 31)] + [instant(2016, 5)], dtype=float)
    found = weights(closed_bounds(spans(frame)), edges)
    assert found.sum() == pytest.approx(3)
    assert found[1:-1] == pytest.approx(1 / 30)
    assert found[[0, -1]] == pytest.approx(1 + 1 / 30)


def test_the_overview_is_a_slim_strip_of_the_same_time() -> None:
    figure = overview(news())
    assert figure.layout.height < 100
    bars = figure.data[0]
    assert sum(height**2 for height in bars.y) == pytest.approx(len(chart.drawable(news())[0]), rel=0.01)
    assert bars.customdata[0][0] == figure.layout.xaxis.range[0]
    assert minutes(bars.customdata[0][0]) < instant(2014, 1, 2)
    assert minutes(bars.customdata[-1][1]) >= instant(2017, 6)
    assert "BC" in overview(history()).data[0].customdata[0][2]


# --------------------------------------------------------------------------------------------- odds and ends


@pytest.mark.parametrize("frame", [to_frame([]), news()[10:]], ids=["no event", "only undated events"])
def test_nothing_to_show_is_said_quietly(frame: pd.DataFrame) -> None:
    for figure in (drawn(frame), overview(frame, dark=True)):
        assert len(figure.data) == 0
        assert [note.text for note in figure.layout.annotations] == ["No dated event to show"]


def test_the_chart_is_not_sent_anywhere() -> None:
    assert chart.CONFIG["showSendToCloud"] is False
    assert chart.CONFIG["displaylogo"] is False


def test_the_frame_is_left_as_it_was() -> None:
    frame = news()
    before = frame.copy(deep=True)
    drawn(frame[::-1], selected="article-a war")
    pd.testing.assert_frame_equal(frame, before)


# ------------------------------------------------------------------------------------------------- window, even scale, kinds of event


def test_a_chart_opens_on_its_window_and_holds_the_rest() -> None:
    window = chart.Window(instant(2016, 11), instant(2017))
    figure = drawn(news(), window=window)
    assert list(figure.layout.xaxis.range) == [moment_text(window.low), moment_text(window.high)]
    assert minutes(figure.layout.xaxis.minallowed) < instant(2014)
    assert Counter(event_id for event_id, _ in marks(figure)) == Counter(event_id for event_id, _ in marks(drawn(news())))
    edges = {trace.marker.symbol: {card[0] for card in trace.customdata} for trace in figure.data if trace.name == "arrow"}
    assert edges == {
        "triangle-left": {"article-in force", "article-suspended"},
        "triangle-right": {"article-in force", "article-suspended"},
    }


def test_an_even_chart_has_places_and_no_dates() -> None:
    figure = json.loads(drawn(news(), even=True, selected="article-a speech").to_json())
    assert figure["layout"]["xaxis"]["type"] == "linear"
    for trace in figure["data"]:
        for key in ("base", "x"):
            assert all(isinstance(value, float | int) for value in trace.get(key, []) if value is not None)
    assert [note for note in figure["layout"]["annotations"] if note["text"] == "//"]


def test_colour_may_tell_the_kind_of_event() -> None:
    figure = drawn(news(), by_event=True)
    painted = {colour for trace in clickable(figure) if trace.type == "bar" for colour in trace.marker.color if colour.startswith("#")}
    assert painted <= set(chart.EVENT_COLOURS.values())
    assert all(contrast(colour, look.page) >= 3 for colour in chart.EVENT_COLOURS.values() for look in (LIGHT, DARK))
