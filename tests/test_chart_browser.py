"""The chart in a real Chromium with more events than can be drawn: looking closer and back, and a zoom that outlives a filter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from browsing import WAIT, idle, promised, rested, served
from playwright.sync_api import Browser, Page, expect

from bench.page_app import made
from timeline.frame import bounds_of, filtered
from timeline.page import in_view as in_view_module
from timeline.picture.windows import Window, view_of

EVENTS = 3000
PLOT = ".st-key-timeline .tl-plot"
RANGE = f"document.querySelector('{PLOT}').layout.xaxis.range.map(String)"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """The page of bench/page_app.py with `EVENTS` events, opened once for all these tests; what fails in it fails the test."""
    with served("bench/page_app.py", EVENTS=str(EVENTS)) as address:
        opened = browser.new_page(viewport={"width": 1440, "height": 900})
        errors: list[str] = []
        opened.on("pageerror", lambda error: errors.append(str(error)))
        opened.set_default_timeout(WAIT)
        opened.goto(address)
        opened.locator(f"{PLOT} .heatmaplayer image").wait_for()
        idle(opened)
        yield opened
        opened.close()
    assert errors == []


def ground(page: Page) -> Any:
    """The box on the page in which the marks lie."""
    box = page.locator(f"{PLOT} .nsewdrag").first.bounding_box()
    assert box is not None
    return box


def in_view(page: Page) -> int:
    """How many events the line above the chart says are in view, of all."""
    words = page.locator(".tl-summary").inner_text()
    found = re.match(rf"([\d,]+) of {EVENTS:,} events in view", words) or re.search(r"· ([\d,]+) in view", words)
    assert found, words
    return int(found[1].replace(",", ""))


_PLACES = """() => Object.fromEntries([...document.querySelectorAll(".tl-marks .event")].flatMap((event) => {
    const { x, y, width } = event.querySelector(".m-mark").getBoundingClientRect()
    return y > 0 && y < innerHeight - 20 ? [[event.dataset.event, x + width / 2]] : []
}))"""


def _moved_as_drawn(page: Page) -> None:
    """While the hand is at it everything is only moved: to the very places where plotly then draws it."""
    idle(page)
    page.evaluate(
        """() => {
            const view = document.querySelector('.tl-chart').view
            view.redraw = view.settle = () => {}
            view.zoom(1.3)
        }"""
    )
    promised(page, "() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))")
    moved = page.evaluate(_PLACES)
    promised(
        page,
        """async () => {
            const view = document.querySelector('.tl-chart').view
            delete view.redraw
            await view.redraw()
            delete view.settle
        }""",
    )
    drawn = page.evaluate(_PLACES)
    near = [(moved[event], place) for event, place in drawn.items() if 0 < place < 2000 and event in moved]
    assert len(near) > 8
    assert all(abs(one - other) < 1.5 for one, other in near)
    page.evaluate("() => document.querySelector('.tl-chart').view.zoom(1 / 1.3)")
    rested(page)


def test_a_click_on_the_density_looks_closer_and_all_leads_back(page: Page) -> None:
    expect(page.locator(PLOT)).to_have_attribute("role", "figure")
    expect(page.locator(PLOT)).to_contain_text("events are drawn as density")
    whole, box = page.evaluate(RANGE), ground(page)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 16)
    expect(page.locator(PLOT)).not_to_contain_text("drawn as density")
    idle(page)
    closer = page.evaluate(RANGE)
    assert whole[0] < closer[0] < closer[1] < whole[1]
    window = in_view_module.between(closer[0], closer[1])
    assert isinstance(window, Window)
    assert in_view(page) == view_of(bounds_of(made(EVENTS)), window).inside < EVENTS / 10
    assert "window=" in page.url, "a view can be kept as a bookmark"
    page.get_by_role("button", name="All", exact=True).click()
    expect(page.locator(PLOT)).to_contain_text("events are drawn as density")
    idle(page)
    assert page.evaluate(RANGE) == whole


def test_dragging_across_the_density_shows_that_stretch(page: Page) -> None:
    whole, box = page.evaluate(RANGE), ground(page)
    page.mouse.move(box["x"] + 0.3 * box["width"], box["y"] + 90)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.4 * box["width"], box["y"] + 95, steps=6)
    page.mouse.up()
    page.wait_for_function(f"{RANGE}[0] > '{whole[0]}'")
    idle(page)
    since, until = page.evaluate(RANGE)
    assert 2 < int(until[:4]) - int(since[:4]) < 6
    assert 0 < in_view(page) < EVENTS / 4
    page.get_by_role("button", name="All", exact=True).click()
    page.wait_for_function(f"{RANGE}[0] == '{whole[0]}'")
    idle(page)


def test_zoom_and_choice_outlive_a_click_and_a_filter(page: Page) -> None:
    name = "Bo Lind"
    page.locator(".st-key-actors button", has_text=name).first.click()
    expect(page.locator(PLOT)).not_to_contain_text("drawn as density")
    idle(page)
    box, whole = ground(page), page.evaluate(RANGE)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 40)
    page.mouse.wheel(0, 30)
    page.mouse.wheel(0, -30)
    page.wait_for_timeout(100)
    assert page.evaluate(RANGE) == whole, "the plain wheel scrolls the page"
    page.keyboard.down("Control")
    for _ in range(6):
        page.mouse.wheel(0, -60)
        page.wait_for_timeout(50)
    page.keyboard.up("Control")
    page.wait_for_function(f"{RANGE}[0] > '{whole[0]}'")
    rested(page)
    _moved_as_drawn(page)
    idle(page)
    zoomed = page.evaluate(RANGE)
    assert whole[0] < zoomed[0] < zoomed[1] < whole[1]
    left, right = box["x"], box["x"] + box["width"]
    marks = [
        mark for mark in page.locator(".tl-marks .event .m-mark").all() if left < ((mark.bounding_box() or {}).get("x") or 0) < right - 12
    ]
    event = str(marks[0].evaluate("mark => mark.closest('.event').dataset.event"))
    marks[0].click(force=True)
    title = filtered(made(EVENTS), actors=[name]).set_index("event_id")["title"][event]
    expect(page.locator(".tl-title")).to_have_text(title)
    assert page.evaluate(RANGE) == zoomed
    page.locator(".st-key-actors button", has_text="Cid Karant").first.click()
    idle(page)
    expect(page.locator(".tl-summary")).not_to_contain_text(f"{len(filtered(made(EVENTS), actors=[name])):,} of")
    expect(page.locator(".tl-title")).to_have_text(title)
    assert page.evaluate(RANGE) == zoomed
    page.get_by_role("button", name="All", exact=True).click()
    page.wait_for_function(f"{RANGE}[0] < '{zoomed[0]}'")
