"""Which part of the time is in view: the shortest that holds the story, what lies outside of it, and how it is worded."""

from __future__ import annotations

import numpy as np
import pytest

from timeline.model import MINUTES_A_DAY, instant
from timeline.picture.windows import Window, beside, opening, seen_in, view_of

NAN = float("nan")


def days(*dates: tuple[int, int, int]) -> np.ndarray:
    return np.array([(instant(*date), instant(*date) + MINUTES_A_DAY) for date in dates], dtype=np.float64)


STORY = [(2024, 1, day) for day in range(1, 10)]


def test_a_story_beside_far_dates_opens_on_the_story() -> None:
    bounds = days((1990, 5, 1), *STORY, (2030, 1, 1))
    window = opening(bounds)
    assert window is not None
    assert instant(2023, 12, 25) < window.low <= instant(2024, 1, 1)
    assert instant(2024, 1, 10) <= window.high < instant(2024, 1, 16)
    view = view_of(bounds, window)
    assert (view.total, view.inside, view.earlier, view.later) == (11, 9, 1, 1)
    assert view.words == f"9 of 11 events in view · {window.words}"


def test_events_spread_over_the_whole_time_need_no_window() -> None:
    assert opening(days(*((2000 + year, 1, 1) for year in range(20)))) is None
    assert opening(days((2000, 1, 1), (2024, 1, 1))) is None
    assert opening(np.full((5, 2), NAN)) is None


def test_what_stands_just_beside_the_window_comes_in() -> None:
    bounds = days((1990, 1, 1), *((2024, 1, day) for day in range(1, 31)), (2024, 2, 1))
    window = opening(bounds)
    assert window is not None
    assert view_of(bounds, window).inside == 31


def test_a_window_holds_three_quarters_wherever_they_stand() -> None:
    random = np.random.default_rng(5)
    for _ in range(60):
        start = np.concatenate([random.uniform(0, 5000, 10), 2500 + random.uniform(0, 40, 40)]).round() * MINUTES_A_DAY + instant(1990)
        bounds = np.column_stack([start, start + MINUTES_A_DAY * random.integers(1, 3, 50)])
        window = opening(bounds)
        assert window is not None
        inside = (bounds[:, 0] >= window.low) & (bounds[:, 1] <= window.high)
        assert inside.mean() >= 0.75
        assert window.high - window.low < 0.3 * (bounds[:, 1].max() - bounds[:, 0].min())


def test_an_open_end_is_in_view_as_long_as_nothing_says_that_it_is_over() -> None:
    window = Window(instant(2024), instant(2025))
    bounds = np.array([(instant(2021), NAN), (NAN, instant(2026)), (NAN, instant(2023)), (instant(2026), NAN), (NAN, NAN)])
    assert seen_in(bounds, window).tolist() == [True, True, False, False, False]
    view = view_of(bounds, window)
    assert (view.total, view.inside, view.earlier, view.later) == (4, 2, 1, 1)


def test_the_buttons_at_the_edges_bring_in_what_lies_there() -> None:
    bounds = days((1990, 5, 1), *STORY, (2030, 1, 1))
    window = Window(instant(2024), instant(2024, 2))
    assert view_of(bounds, beside(bounds, window, earlier=True)).earlier == 0
    assert view_of(bounds, beside(bounds, window, earlier=True)).later == 1
    assert view_of(bounds, beside(bounds, window, earlier=False)).later == 0
    assert beside(days(*STORY), window, earlier=False).high >= window.high


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (instant(2023, 10, 12), instant(2024, 4, 3), "Oct 2023 – Apr 2024"),
        (instant(2024, 1, 3), instant(2024, 1, 9), "3–8 Jan 2024"),
        (instant(2005, 3, 1), instant(2024, 4, 3), "2005–2024"),
        (instant(2024, 1, 3, 18), instant(2024, 1, 3, 23, 30), "3 Jan 2024, 18:00–23:30"),
        (instant(2024, 1, 3, 18), instant(2024, 1, 4, 2), "3 Jan 2024, 18:00 – 4 Jan 2024, 02:00"),
        (instant(2024, 1, 3), instant(2024, 1, 4), "3 Jan 2024"),
        (instant(-499, 1, 1), instant(-43, 12, 31), "500–44 BC"),
    ],
)
def test_a_window_in_words(low: int, high: int, words: str) -> None:
    assert Window(low, high).words == words


def test_a_window_at_the_end_of_the_calendar_is_one() -> None:
    assert Window(instant(9990), instant(9999, 12, 31)).words
    bounds = days((1, 1, 1), *((9999, 12, day) for day in range(20, 32)))
    assert opening(bounds) is not None


def test_a_window_ends_after_it_begins() -> None:
    with pytest.raises(ValueError, match="after it begins"):
        Window(5, 5)


def test_many_events_are_looked_at_by_sample() -> None:
    story = instant(2024) + np.arange(100_000) % 9 * MINUTES_A_DAY
    spans = np.column_stack([story, story + MINUTES_A_DAY]).astype(np.float64)
    bounds = np.vstack([spans, days((1990, 1, 1), (2050, 1, 1))])
    window = opening(bounds)
    assert window is not None
    assert view_of(bounds, window).inside == 100_000


def test_what_is_open_and_began_long_ago_does_not_draw_the_window_out() -> None:
    since = np.array([(instant(2019), NAN), (instant(1987), NAN)])
    bounds = np.concatenate([days((1990, 5, 1), *STORY), since])
    window = opening(bounds)
    assert window is not None
    assert window.low > instant(2023, 12, 1)
    assert view_of(bounds, window).inside == 11, "what goes on is in view too"


def test_an_evening_is_no_whole_day() -> None:
    evening = np.array([(instant(2022, 8, 13, 18, minute), instant(2022, 8, 13, 18, minute) + 1) for minute in range(0, 60, 5)])
    window = opening(np.concatenate([evening, days((2022, 8, 20), (1953, 1, 1))]).astype(np.float64))
    assert window is not None
    assert window.high - window.low <= 5 * 60
