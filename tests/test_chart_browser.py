"""The chart in a real Chromium with more events than can be drawn: looking closer and back, and a zoom that outlives a filter."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from socket import socket
from typing import Any

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from bench.page_app import made
from timeline.frame import filtered
from timeline.page.filters import Filters, bound

ROOT = Path(__file__).resolve().parent.parent
EVENTS = 3000
PLOT = ".st-key-timeline .tl-plot"
RANGE = f"document.querySelector('{PLOT}').layout.xaxis.range.map(String)"


@pytest.fixture(scope="module")
def page(browser_path: Path) -> Iterator[Page]:
    """The page of bench/page_app.py with `EVENTS` events, opened once for all these tests; what fails in it fails the test."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "bench/page_app.py", "--server.headless=true", f"--server.port={port}"]
    app = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"EVENTS": str(EVENTS)}, stdout=subprocess.DEVNULL)
    try:
        _wait_for(f"http://127.0.0.1:{port}/_stcore/health")
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=str(browser_path), args=["--no-sandbox"])
            opened = browser.new_page(viewport={"width": 1440, "height": 900})
            errors: list[str] = []
            opened.on("pageerror", lambda error: errors.append(str(error)))
            opened.set_default_timeout(30_000)
            opened.goto(f"http://127.0.0.1:{port}")
            opened.locator(f"{PLOT} .heatmaplayer image").wait_for()
            idle(opened)
            yield opened
            browser.close()
        assert errors == []
    finally:
        app.terminate()
        app.wait(timeout=10)


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail("the app did not start")


def idle(page: Page) -> None:
    """Wait until the page has drawn what the last action changed."""
    page.wait_for_timeout(200)
    page.locator('[data-test-script-state="notRunning"]').wait_for()
    page.wait_for_timeout(200)


def ground(page: Page) -> Any:
    """The box on the page in which the marks lie."""
    box = page.locator(f"{PLOT} .nsewdrag").first.bounding_box()
    assert box is not None
    return box


def bounds(page: Page) -> tuple[str, str]:
    return page.get_by_label("From", exact=True).input_value(), page.get_by_label("To", exact=True).input_value()


def test_a_click_on_the_density_looks_closer_and_back_leads_back(page: Page) -> None:
    expect(page.locator(PLOT)).to_have_attribute("role", "figure")
    expect(page.locator(PLOT)).to_contain_text("events are drawn as density")
    whole, box = page.evaluate(RANGE), ground(page)
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 16)
    page.get_by_role("button", name="Back").wait_for()
    since, until = bounds(page)
    assert whole[0] < since <= until < whole[1]
    wanted = Filters(since=bound(since, last=False), until=bound(until, last=True)).apply(made(EVENTS))
    assert 0 < len(wanted) < EVENTS / 10
    expect(page.locator(".tl-summary")).to_contain_text(f"{len(wanted):,} of {EVENTS:,} events")
    expect(page.locator(PLOT)).not_to_contain_text("drawn as density")
    page.get_by_role("button", name="Back").click()
    expect(page.locator(PLOT)).to_contain_text("events are drawn as density")
    assert bounds(page) == ("", "")
    idle(page)
    assert page.evaluate(RANGE) == whole


def test_dragging_across_the_density_shows_that_stretch(page: Page) -> None:
    box = ground(page)
    page.mouse.move(box["x"] + 0.3 * box["width"], box["y"] + 90)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.4 * box["width"], box["y"] + 95, steps=6)
    page.mouse.up()
    page.get_by_role("button", name="Back").wait_for()
    since, until = bounds(page)
    assert 2 < int(until[:4]) - int(since[:4]) < 5
    page.get_by_role("button", name="Show all times").click()
    expect(page.get_by_role("button", name="Back")).to_have_count(0)
    idle(page)


def test_zoom_and_choice_outlive_a_click_and_a_filter(page: Page) -> None:
    name = "Bo Lind"
    page.locator(".st-key-actors button", has_text=name).first.click()
    expect(page.locator(PLOT)).not_to_contain_text("drawn as density")
    idle(page)
    box, whole = ground(page), page.evaluate(RANGE)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 40)
    for _ in range(6):
        page.mouse.wheel(0, -300)
        page.wait_for_timeout(120)
    idle(page)
    zoomed = page.evaluate(RANGE)
    assert whole[0] < zoomed[0] < zoomed[1] < whole[1]
    left, right = box["x"], box["x"] + box["width"]
    marks = [
        mark for mark in page.locator(f"{PLOT} .points path.point").all() if left < ((mark.bounding_box() or {}).get("x") or 0) < right - 12
    ]
    event = str(marks[0].evaluate("mark => mark.closest('.trace').__data__[0].trace.customdata[mark.__data__.i][0]"))
    marks[0].click(force=True)
    title = filtered(made(EVENTS), actors=[name]).set_index("event_id")["title"][event]
    expect(page.locator(".tl-title")).to_have_text(title)
    assert page.evaluate(RANGE) == zoomed
    page.locator(".st-key-actors button", has_text="Cid Karant").first.click()
    idle(page)
    expect(page.locator(".tl-summary")).not_to_contain_text(f"{len(filtered(made(EVENTS), actors=[name])):,} of")
    expect(page.locator(".tl-title")).to_have_text(title)
    assert page.evaluate(RANGE) == zoomed
    page.locator(f"{PLOT} [data-title='Show the whole time']").click(force=True)
    page.wait_for_function(f"{RANGE}[0] < '{zoomed[0]}'")
