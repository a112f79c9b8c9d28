"""The real page in a real Chromium: filter, click, read, download; and nothing that it does reaches another machine."""

from __future__ import annotations

import itertools
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

import pandas as pd
import pytest
from playwright.sync_api import Browser, Dialog, Locator, Page, Route, WebSocket, expect, sync_playwright
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from timeline.exports import from_csv
from timeline.extraction import extract
from timeline.frame import to_frame
from timeline.page.desk import in_time_order
from timeline.page.filters import Filters, bound
from timeline.page.samples import sample

ROOT = Path(__file__).resolve().parent.parent
ACTOR = "Ilse Karant"
WAIT = 30_000  # milliseconds; a busy machine draws slowly
DESKTOP, PHONE = (1440, 900), (390, 844)
MARK = ".st-key-timeline .scatterlayer .points path.point"
HOSTILE = (
    '<img src="http://evil.example/a.png" onerror="alert(1)"> ![i](http://evil.example/b.png) $x^2$ :red[hot]'
    " <style>body{display:none}</style> **bold** [link](http://evil.example/c) :material/home: <script>alert(2)</script>"
)


@dataclass
class Window:
    """A page and what went wrong in it: requests to other machines (all refused), dialogs, errors in the console."""

    page: Page
    outside: list[str] = field(default_factory=list[str])
    errors: list[str] = field(default_factory=list[str])

    def guard(self, route: Route) -> None:
        if is_here(route.request.url):
            route.continue_()
        else:
            self.outside.append(route.request.url)
            route.abort()

    def watch(self, socket: WebSocket) -> None:
        if not is_here(socket.url):
            self.outside.append(socket.url)

    def refuse(self, dialog: Dialog) -> None:
        self.errors.append(dialog.message)
        dialog.dismiss()


def is_here(url: str) -> bool:
    """Whether asking for this address stays on this machine."""
    address = urlsplit(url)
    return address.scheme in ("data", "blob") or address.hostname in ("127.0.0.1", "localhost")


_PROJECTS = itertools.count(1)


def with_project(query: str, name: str) -> str:
    """The query of an address with a project in it, so that every window begins with one of its own."""
    if "project=" in query:
        return query
    return f"{query or '/'}{'&' if '?' in query else '?'}project={quote(name)}"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app as a person starts it, on a free port; ended, with everything it started, after the tests."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.getbasetemp() / "app" / "log.txt"
    log.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "timeline", "app", "--port", str(port), "--headless"]
    with log.open("wb") as output:
        env = os.environ | {"TIMELINE_FOLDER": str(log.parent / "projects")}
        app = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, start_new_session=True, env=env)
    try:
        _wait_for(f"http://127.0.0.1:{port}/_stcore/health", app, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(app.pid, signal.SIGTERM)
        app.wait(timeout=10)


def _wait_for(url: str, app: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and app.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    pytest.fail(f"the app did not start:\n{log.read_text(encoding='utf-8', errors='replace')[-2000:]}")


@pytest.fixture(scope="module")
def browser(browser_path: Path) -> Iterator[Browser]:
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=str(browser_path), args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def window(browser: Browser, address: str) -> Iterator[Callable[..., Window]]:
    """Opens the app in a fresh browser profile; at the end no request may have gone elsewhere and nothing may have failed in it."""
    opened: list[Window] = []

    def open_window(size: tuple[int, int] = DESKTOP, query: str = "") -> Window:
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, accept_downloads=True)
        page = context.new_page()
        page.set_default_timeout(WAIT)
        one = Window(page)
        context.route("**/*", one.guard)
        page.on("websocket", one.watch)
        page.on("dialog", one.refuse)
        page.on("pageerror", lambda error: one.errors.append(str(error)))
        opened.append(one)
        page.goto(address + with_project(query, f"test {next(_PROJECTS)}"))
        try:
            page.locator(MARK).first.wait_for(state="attached")
        except PlaywrightTimeout:
            pytest.fail(f"no chart, but: {page.locator('body').inner_text()[-1500:]}")
        return one

    yield open_window
    for one in opened:
        one.page.context.close()
    assert [url for one in opened for url in one.outside] == []
    assert [error for one in opened for error in one.errors] == []


@pytest.fixture(scope="module")
def events() -> pd.DataFrame:
    """The events of the first sample, read without the page."""
    return in_time_order(to_frame(extract(sample("harbour"))))


def event_of(mark: Locator) -> str:
    """The id of the event that a mark in the chart stands for."""
    return str(mark.evaluate("mark => mark.closest('.trace').__data__[0].trace.customdata[mark.__data__.i][0]"))


def words(page: Page, selector: str) -> str:
    """The text of all pieces that fit the selector, put together."""
    return "".join(page.locator(selector).all_text_contents())


def idle(page: Page) -> None:
    """Wait until the page has drawn what the last action changed."""
    page.wait_for_timeout(150)
    page.locator('[data-test-script-state="notRunning"]').wait_for()
    page.wait_for_timeout(150)


def test_filter_by_an_actor_click_an_event_read_it_and_download(window: Callable[..., Window], events: pd.DataFrame) -> None:
    page = window().page
    wanted = Filters(actors=(ACTOR,)).apply(events)
    assert 0 < len(wanted) < len(events)
    expect(page.locator(".tl-summary")).to_contain_text(f"{len(events)} events")

    page.get_by_role("button", name=ACTOR).or_(page.get_by_role("radio", name=ACTOR)).first.click()
    expect(page.locator(".tl-summary")).to_contain_text(f"{len(wanted)} of {len(events)} events")
    idle(page)
    mark = page.locator(MARK).last
    identity = event_of(mark)
    row = wanted[wanted["event_id"] == identity].iloc[0]
    mark.click(force=True)
    expect(page.locator(".tl-card .tl-title")).to_have_text(row["title"])
    assert words(page, ".tl-quote .tl-sentence") == row["sentence"]
    assert words(page, ".tl-quote .tl-date") == row["date_text"]
    expect(page.locator(".tl-how")).to_have_text(row["how"])

    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download CSV").click()
    data = Path(waiting.value.path()).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "Excel needs the mark"
    pd.testing.assert_frame_equal(from_csv(data.decode("utf-8-sig")), wanted.reset_index(drop=True))


def test_the_choice_survives_a_filter_and_arrow_keys_go_on(window: Callable[..., Window], events: pd.DataFrame) -> None:
    page = window().page
    mark = page.locator(MARK).first
    title = events[events["event_id"] == event_of(mark)].iloc[0]["title"]
    mark.click(force=True)
    expect(page.locator(".tl-title")).to_have_text(title)
    page.get_by_text("Labels on the chart").click()
    idle(page)
    expect(page.locator(".tl-title")).to_have_text(title)
    page.locator(".tl-name").click()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".tl-title")).not_to_have_text(title)
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".tl-title")).to_have_text(title)


def test_hostile_text_stays_text(window: Callable[..., Window]) -> None:
    page = window().page
    page.get_by_role("button", name="Add article").click()
    page.get_by_label("Text", exact=True).fill(
        f"{HOSTILE}\n\nAnna Weber {HOSTILE} resigned on 3 March 2014. Paul Adler {HOSTILE} spoke in recent months, and left on Tuesday.\n"
    )
    page.get_by_label("Title", exact=True).fill(HOSTILE)
    page.get_by_role("button", name="Read article").click()
    expect(page.locator(".tl-ask")).to_contain_text("When was it published?")
    expect(page.locator(".tl-article")).to_contain_text("<img src=")
    page.locator(".st-key-next button").first.click()
    expect(page.locator(".tl-quote")).to_contain_text("<script>alert(2)</script>")
    expect(page.locator(".tl-reader")).to_contain_text(HOSTILE)
    for view in ("Without a date", "Table"):
        page.get_by_role("radio", name=view).click()
        idle(page)
    assert page.locator("img[src*=evil], .katex, a[href*=evil]").count() == 0
    assert page.locator("body").evaluate("body => getComputedStyle(body).display") != "none"


def test_on_a_phone_everything_fits_and_the_details_come_up(window: Callable[..., Window], events: pd.DataFrame) -> None:
    page = window(PHONE).page
    idle(page)
    assert page.locator("[data-testid=stMain]").evaluate("main => main.scrollWidth") <= PHONE[0]
    chart = page.locator(".st-key-timeline").bounding_box()
    assert chart is not None
    assert chart["x"] >= 0
    assert chart["x"] + chart["width"] <= PHONE[0]
    mark = page.locator(MARK).first
    row = events[events["event_id"] == event_of(mark)].iloc[0]
    mark.click(force=True)
    expect(page.locator(".tl-title")).to_have_text(row["title"])
    expect(page.locator(".tl-title")).to_be_in_viewport()


def test_dragging_across_the_strip_shows_that_stretch_of_time(window: Callable[..., Window], events: pd.DataFrame) -> None:
    page = window().page
    idle(page)
    box = page.locator('[class*="st-key-strip-"] .js-plotly-plot').bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 0.8 * box["width"], box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.94 * box["width"], box["y"] + 24, steps=8)
    page.mouse.up()
    page.get_by_role("button", name="Show all times").wait_for()
    since, until = page.get_by_label("From", exact=True).input_value(), page.get_by_label("To", exact=True).input_value()
    assert since.startswith("2024-")
    wanted = Filters(since=bound(since, last=False), until=bound(until, last=True)).apply(events)
    assert len(wanted) < len(events)
    expect(page.locator(".tl-summary")).to_contain_text(f"{len(wanted)} of {len(events)} events")
    page.get_by_role("button", name="Show all times").click()
    expect(page.locator(".tl-summary")).to_have_text(re.compile(rf"^{len(events)} events"))
    expect(page.get_by_label("From", exact=True)).to_have_value("")


def test_the_address_opens_the_same_filters(window: Callable[..., Window], events: pd.DataFrame) -> None:
    wanted = Filters(actors=(ACTOR,)).apply(events)
    page = window(query=f"/?actors={ACTOR.replace(' ', '%20')}&actors=Nobody").page
    expect(page.locator(".tl-summary")).to_contain_text(f"{len(wanted)} of {len(events)} events")
