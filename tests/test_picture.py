"""Where marks and labels stand: ink that claims no more than the text at any zoom, labels that say what the lane does not, even columns."""

from __future__ import annotations

import datetime
import itertools

import numpy as np
import pandas as pd
import pytest

from timeline.frame import bounds_of, to_frame
from timeline.model import MINUTES_A_DAY, Document, Event, Grain, Interval, Side, TimeExpression, TimexType, instant
from timeline.picture.even import even_axis
from timeline.picture.ink import DIAMOND, POINT, STUB, Form, ink_of
from timeline.picture.labels import Words, without_actor, without_date, words_of
from timeline.picture.marks import Mark, marks_of
from timeline.picture.picture import ground_of, picture_of
from timeline.picture.scale import Scale
from timeline.picture.text_metrics import broken, shortened, text_width
from timeline.picture.windows import Window, opening, view_of

PUBLISHED = datetime.date(2016, 12, 14)
ARTICLE = Document("article", "then, it happened", PUBLISHED, "A headline")
WIDTHS = (720, 1440, 1920)
HOUR = 60
WINDOWS = {
    "an hour": Window(instant(2016, 12, 13, 9), instant(2016, 12, 13, 10)),
    "a month": Window(instant(2016, 12), instant(2017, 1)),
    "twenty years": Window(instant(2000), instant(2020)),
}


def event(title: str, interval: Interval, *actors: str, value: str = "", words: str = "then") -> Event:
    timex = TimeExpression(0, 4, words, TimexType.DATE, value or str(interval), interval=interval, mod=interval.mod)
    return Event(f"{title}-{interval.edtf}", title, ARTICLE, 0, 17, 0, 17, timex, interval, actors=actors, confidence=0.8)


def of(grain: Grain, *date: int, **more: object) -> Interval:
    return Interval.of(instant(*date), grain, **more)


def everything() -> pd.DataFrame:
    """Every grain and both kinds of open end, around the 13th of December 2016."""
    day = (2016, 12, 13)
    grains = [of(grain, 2016, 12, 13, 9, 20) for grain in Grain]
    sides = [of(grain, *day, side=side) for grain in (Grain.DAY, Grain.MONTH, Grain.YEAR) for side in Side]
    more = [of(Grain.YEAR, 2014, side=Side.SINCE), of(Grain.YEAR, 2018, side=Side.UNTIL), of(Grain.DAY, 2016, 12, 13, approximate=True),
            Interval.between(of(Grain.YEAR, 2014), of(Grain.YEAR, 2018))]  # fmt: skip
    named = [event(interval.edtf, interval, "Ann") for interval in (*grains, *sides, *more)]
    parts = [event(part, of(Grain.DAY, *day), "Ann", value=f"2016-12-13{part}") for part in ("TMO", "TMI", "TAF", "TEV", "TNI")]
    return to_frame([*named, *parts])


MARKS = marks_of(everything())


# ---------------------------------------------------------------------------------------------- honest marks


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("window", WINDOWS.values(), ids=WINDOWS)
def test_ink_never_ends_where_no_end_is_known_and_is_never_shorter_than_the_precision(window: Window, width: int) -> None:
    scale = Scale(float(window.low), float(window.high), float(width))
    for mark in MARKS:
        ink = ink_of(mark, scale)
        first, last = mark.unit or (mark.first, mark.last)
        left, right = scale.at(first), scale.at(last)
        if mark.start is None or mark.end is None:
            outside = right <= 0 if mark.start is None else left >= width
            assert ink.seen is not outside
            if ink.seen and mark.end is None:
                assert (ink.right, ink.after) == (width, True), "a bar without an end reaches the edge, and an arrow says that it goes on"
            elif ink.seen:
                assert (ink.left, ink.before) == (0, True)
            continue
        if right <= 0 or left >= width:
            assert not ink.seen or ink.form is not Form.BAR
            continue
        assert ink.seen
        if ink.form is Form.BAR:
            assert ink.left == pytest.approx(max(left, 0)), mark.title
            assert ink.right == pytest.approx(min(right, width)), mark.title
            assert (ink.before, ink.after) == (left < 0, right > width)
        else:
            assert right - left <= (POINT if ink.form is Form.POINT else STUB)
            assert ink.left <= (left + right) / 2 <= ink.right or mark.last - mark.first <= HOUR
    assert any(ink_of(mark, scale).seen for mark in MARKS)


def test_since_is_solid_to_the_day_of_the_text_and_fades_from_there_to_the_edge() -> None:
    mark = next(mark for mark in MARKS if mark.start == instant(2014) and mark.end is None)
    scale = Scale(float(instant(2010)), float(instant(2020)), 1000.0)
    ink = ink_of(mark, scale)
    assert ink.left == pytest.approx(scale.at(instant(2014)))
    assert ink.known == pytest.approx(scale.at(instant(2016, 12, 15)))
    late = ink_of(mark, Scale(float(instant(2017)), float(instant(2018)), 1000.0))
    assert (late.left, late.known, late.right, late.before, late.after) == (0, 0, 1000, True, True)
    unknown = ink_of(Mark("a", "a", instant(2014), None, mark.shape), scale)
    assert unknown.known == unknown.left


def test_until_fades_from_the_left_edge() -> None:
    mark = next(mark for mark in MARKS if mark.start is None and mark.end == instant(2019))
    scale = Scale(float(instant(2010)), float(instant(2020)), 1000.0)
    ink = ink_of(mark, scale)
    assert (ink.left, ink.right) == (0, pytest.approx(scale.at(instant(2019))))
    assert ink.known == pytest.approx(scale.at(instant(2016, 12, 15))), "it was so when the text was written"


@pytest.mark.parametrize(("value", "hours"), [("TMO", (6, 12)), ("TMI", (11, 14)), ("TAF", (12, 18)), ("TEV", (18, 24)), ("TNI", (0, 24))])
def test_a_part_of_a_day_is_a_bar_over_its_hours_once_there_is_room(value: str, hours: tuple[int, int]) -> None:
    mark = next(mark for mark in MARKS if mark.title == value)
    day = instant(2016, 12, 13)
    close = ink_of(mark, Scale(float(day), float(day + MINUTES_A_DAY), 240.0))
    assert close.form is Form.BAR
    assert close.hatched
    assert (close.left, close.right) == (hours[0] * 10, hours[1] * 10)
    far = ink_of(mark, Scale(float(instant(2016)), float(instant(2017)), 720.0))
    assert far.form is Form.POINT
    assert far.right - far.left == DIAMOND


def test_five_minutes_and_a_day_are_never_one_spot() -> None:
    minutes = [event(f"at {minute}", of(Grain.MINUTE, 2016, 12, 13, 9, minute)) for minute in range(5)]
    marks = marks_of(to_frame([*minutes, event("that day", of(Grain.DAY, 2016, 12, 13))]))
    inks = [ink_of(mark, Scale(float(instant(2016, 12, 13, 9)), float(instant(2016, 12, 13, 10)), 720.0)) for mark in marks]
    assert [ink.form for ink in inks] == [Form.POINT] * 5 + [Form.BAR]
    assert len({ink.left for ink in inks}) == 6


# ----------------------------------------------------------------------------------------------------- labels


@pytest.mark.parametrize(
    ("title", "words", "left"),
    [
        ("The tender closed on 1 December", "1 December", "The tender closed"),
        ("In 2008 sales fell by a fifth", "2008", "Sales fell by a fifth"),
        ("On Tuesday, he left", "Tuesday", "He left"),
        ("During the war, from 1940 to 1945, it made rifles", "from 1940 to 1945", "During the war, it made rifles"),
        ("They left a government in 2019 over fuel taxes", "2019", "They left a government over fuel taxes"),
        ("It had two votes: one in June 2022 and one in May 2023", "June 2022", "It had two votes: one in June 2022 and one in May 2023"),
        ("Speeches were held on 11 and 12 March", "12 March", "Speeches were held on 11 and 12 March"),
        ("She said so as recently as Monday", "Monday", "She said so as recently as Monday"),
        ("Closed on Monday", "Monday", "Closed on Monday"),
        ("Der Hafen wurde am 5. Mai 2016 gesperrt", "5. Mai 2016", "Der Hafen wurde gesperrt"),
        ("Depuis mardi, les docks sont vides", "mardi", "Les docks sont vides"),
        ("Nothing here", "", "Nothing here"),
    ],
)
def test_a_label_goes_without_the_words_of_its_date(title: str, words: str, left: str) -> None:
    assert without_date(title, words) == left


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Ann Smith resigned over it", "resigned over it"),
        ("Finance Minister Ann Smith resigned over it", "resigned over it"),
        ("Smith resigned over it", "resigned over it"),
        ("Smith and Jones met there", "Smith and Jones met there"),
        ("Ann Smith's plan failed", "Ann Smith's plan failed"),
        ("The plan of Ann Smith failed there", "The plan of Ann Smith failed there"),
        ("Ann Smith left", "Ann Smith left"),
    ],
)
def test_a_label_goes_without_the_actor_of_its_lane(title: str, left: str) -> None:
    assert without_actor(title, "Ann Smith", ("Ann Smith", "Bob Jones")) == left
    assert without_actor(title, "no actor named", ("Ann Smith",)) == title


def test_the_date_is_as_short_as_the_axis_allows() -> None:
    [mark] = marks_of(to_frame([event("it began", of(Grain.MINUTE, 2016, 12, 13, 9, 20))]))
    spans = ((instant(2016), instant(2016, 12, 31)), (instant(2016, 12, 13), instant(2016, 12, 14)), (instant(1990), instant(2020)))
    year, evening, decades = (Scale(float(low), float(high), 900.0) for low, high in spans)
    assert [words_of(mark, "", scale).date for scale in (year, evening, decades)] == ["13 Dec, 09:20", "09:20", "13 Dec 2016, 09:20"]
    assert Words("13 Dec", "it began").text == "13 Dec · it began"


@pytest.mark.parametrize("even", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_labels_overlap_nothing_and_are_whole_where_there_is_room(width: int, *, even: bool) -> None:
    titles = [f"the committee {number} decided at length about a matter of some weight for many" for number in range(30)]
    days = [of(Grain.DAY, 2010 + number // 3, 1 + number % 12, 1 + number % 28) for number in range(30)]
    frame = to_frame([event(title, day, f"Actor {index % 4}") for index, (title, day) in enumerate(zip(titles, days, strict=True))])
    picture = picture_of(ground_of(frame, width), frame, even=even)
    assert picture
    by_row: dict[float, list[tuple[float, float]]] = {}
    for item in picture.placed:
        by_row.setdefault(item.y, []).append(item.taken)
        assert item.taken[0] >= 0
        assert item.taken[1] <= picture.scale.pixels + 1
    for taken in by_row.values():
        assert all(one[1] < other[0] for one, other in itertools.pairwise(sorted(taken)))
    labels = [item.label for item in picture.placed if item.label]
    assert len(labels) == 30
    assert sum(not label.cut for label in labels) >= 27
    assert not any(box.unlabelled for box in picture.boxes)


def test_a_lane_with_all_events_labels_each_or_counts_what_has_none() -> None:
    frame = to_frame([event(f"event number {n} of a long list", of(Grain.DAY, 2016, 1 + n % 12, 1 + n % 28), "Ann") for n in range(300)])
    picture = picture_of(ground_of(frame, 900, lanes="none"), frame)
    assert picture
    [box] = picture.boxes
    assert box.unlabelled == sum(item.label is None for item in picture.placed) > 0


def test_text_is_measured_in_the_letters_that_are_drawn() -> None:
    assert text_width("Aim 2", 100) == pytest.approx((66.7 + 22.2 + 83.3 + 27.8 + 55.6) * 1.01)  # Arial at 100 pixels
    assert text_width("Łódź – Čapek", 100) > text_width("iiiiiiiiiiii", 100)
    assert broken("one two three four", text_width("one two three", 12), 12) == ("one two", "three four")
    assert broken("unbreakable", 10, 12) is None
    assert shortened("resigned over the contract", text_width("resigned over the", 12), 12) == "resigned over…"


# ------------------------------------------------------------------------------------------------ the even scale


def test_every_unit_with_events_is_as_wide_as_every_other() -> None:
    days = [of(Grain.YEAR, 1974), of(Grain.YEAR, 2005), *(of(Grain.DAY, 2016, 12, day) for day in (1, 2, 5, 9, 12, 13, 14))]
    marks = marks_of(to_frame([event(day.edtf, day) for day in days]))
    axis = even_axis(marks, 900)
    widths = [axis.scale.at(mark.last) - axis.scale.at(mark.first) for mark in marks]
    assert max(widths) == pytest.approx(min(widths))
    assert min(widths) > POINT
    assert [label.split("<br>")[0] for _, label in axis.ticks][:4] == ["1974", "2005", "1 Dec", "2 Dec"]
    assert len(axis.breaks) == 5, "before 2005, before December, and where days are left out"
    places = [axis.scale.at(moment) for moment in sorted({mark.first for mark in marks})]
    assert places == sorted(places)
    assert axis.scale.moment(axis.scale.at(instant(2016, 12, 9))) == pytest.approx(instant(2016, 12, 9))


@pytest.mark.parametrize("seed", range(40))
def test_the_columns_of_an_even_axis_rise_and_never_overlap(seed: int) -> None:
    random = np.random.default_rng(seed)
    grains = list(Grain)
    moments = (instant(2016) + random.integers(-4000, 300, 30) ** (1 + seed % 2) // (1 + 3000 * (seed % 2)) * MINUTES_A_DAY).tolist()
    times = [Interval.of(moment, grains[int(random.integers(0, len(grains)))]) for moment in moments]
    axis = even_axis(marks_of(to_frame([event(str(number), time) for number, time in enumerate(times)])), 300 + 40 * seed)
    moments, places = zip(*axis.scale.knots, strict=True)
    assert all(one < other for one, other in itertools.pairwise(moments))
    assert all(one < other for one, other in itertools.pairwise(places))
    assert all(one < other for (one, _), (other, _) in itertools.pairwise(axis.ticks))


@pytest.mark.parametrize("width", [200, 700, 1900])
def test_an_even_axis_holds_every_mark(width: int) -> None:
    axis = even_axis(MARKS, width)
    closed = [mark for mark in MARKS if mark.start is not None and mark.end is not None]
    assert all(axis.scale.at(mark.first) < axis.scale.at(mark.last) for mark in closed)
    held = [mark for mark in closed if mark.last - mark.first <= 31 * MINUTES_A_DAY]
    assert all(-1 <= axis.scale.at(mark.first) < axis.scale.at(mark.last) <= width + 1 for mark in held)
    assert all(ink_of(mark, axis.scale).seen for mark in MARKS)


def test_a_picture_opened_on_a_window_shows_what_the_words_count() -> None:
    far = [event(f"far {year}", of(Grain.DAY, year, 3, 4), "Ann") for year in (1950, 1980)]
    near = [event(f"near {day}", of(Grain.DAY, 2016, 12, day), "Ann") for day in range(1, 10)]
    frame = to_frame([*far, *near])
    bounds = bounds_of(frame)
    window = opening(bounds)
    assert window
    picture = picture_of(ground_of(frame, 1000, window=window), frame)
    assert picture
    assert sum(item.ink.seen for item in picture.placed) == view_of(bounds, window).inside == 9
    assert all(item.label for item in picture.placed if item.ink.seen)


def test_what_lies_outside_of_the_window_takes_no_row() -> None:
    story = [event(f"near {day}", of(Grain.DAY, 2016, 12, day), "Ann") for day in (2, 12, 22)]
    far = [event(f"far {number}", of(Grain.DAY, 2011, 3, 1), "Ann") for number in range(8)]
    boxes = {}
    for name, events in (("story", story), ("both", [*far, *story]), ("far", far)):
        frame = to_frame(events)
        picture = picture_of(ground_of(frame, 1000, window=WINDOWS["a month"]), frame)
        assert picture
        [boxes[name]] = picture.boxes
    assert boxes["both"].bottom == boxes["story"].bottom
    assert [(box.note, box.is_bare) for box in boxes.values()] == [("3 events", False), ("11 events", False), ("", True)]
