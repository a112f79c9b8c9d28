"""What the tests in a real Chromium share: one browser for all of them, the app's server, windows that are watched, and patience.

Chromium costs more than anything else in the tests (a page that is opened takes it seconds), so a page is opened once and walked through
several tests wherever they can go on from where the last one ended.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest
from playwright.sync_api import Browser, Dialog, Page, Request, WebSocket, expect, sync_playwright
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from timeline.extraction import read
from timeline.frame import to_frame
from timeline.model import DatedBy, Document

ROOT = Path(__file__).resolve().parent.parent
WAIT = 180_000  # milliseconds; a busy machine draws slowly
START = 120  # seconds
DESKTOP = (1440, 900)
MARK = ".st-key-timeline .event .m-mark"
ENTRY = ".tl-l-entry"  # of the list, which a phone opens on
_NOWHERE = "--proxy-server=http://127.0.0.1:9"  # nobody listens there: what is not on this machine cannot be reached
# Without the address bar's suggestions, which are pages of their own: each window loaded two, for a second of the processor. The list
# takes the place of Playwright's, so the two of its names that change how a page is drawn and left stand here too.
_WITHOUT = "--disable-features=" + ",".join(
    ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "PaintHolding", "AvoidUnnecessaryBeforeUnloadCheckSync")
)
# Helpers that collect garbage and compile ahead take the processor from the other tests, and a page lives too short to be compiled well or
# to forget what it compiled: four windows took a third less of it.
_ALONE = "--js-flags=--single-threaded --no-opt --no-maglev --min-semi-space-size=64 --no-flush-bytecode"
expect.set_options(timeout=WAIT)


def shown_at_first(documents: Iterable[Document]) -> pd.DataFrame:
    """The events that the page shows of documents, as the program reads them, but for those that it shows only when asked."""
    events = (event for document in documents for event in read(document, implied=True).events)
    return to_frame(event for event in events if event.dated_by is not DatedBy.CONTEXT)


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def wait_for_server(port: int, app: subprocess.Popen[bytes], log: Path | None = None) -> None:
    """Until a page's server answers; a server that ended fails the test, with the end of what it wrote."""
    deadline = time.monotonic() + START
    while time.monotonic() < deadline and app.poll() is None:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=START).close()
            return
        except OSError:
            time.sleep(0.1)
    said = log.read_text(encoding="utf-8", errors="replace")[-2000:] if log else ""
    pytest.fail(f"the app did not start\n{said}")


def ended(app: subprocess.Popen[bytes]) -> None:
    """Wait for a server that was asked to end, and end it by force where it stays: what goes on holds the output of the tests open."""
    try:
        app.wait(timeout=START)
    except subprocess.TimeoutExpired:
        app.kill()
        app.wait(timeout=START)
        raise


@contextmanager
def served(script: str, **environment: str) -> Generator[str]:
    """The address of a script of Streamlit's, on a free port, until the end."""
    port = free_port()
    options = ("--server.headless=true", f"--server.port={port}", "--server.fileWatcherType=none", "--runner.postScriptGC=false")
    command = [sys.executable, "-m", "streamlit", "run", script, *options]
    app = subprocess.Popen(command, cwd=ROOT, env=os.environ | environment, stdout=subprocess.DEVNULL)
    try:
        wait_for_server(port, app)
        yield f"http://127.0.0.1:{port}"
    finally:
        app.terminate()
        ended(app)


@pytest.fixture(scope="session")
def browser(browser_path: Path) -> Iterator[Browser]:
    """One Chromium for all tests of a process. It reaches no other machine, whatever a page asks for."""
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=str(browser_path), args=["--no-sandbox", _NOWHERE, _WITHOUT, _ALONE])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the projects of the server of `address`."""
    folder = tmp_path_factory.getbasetemp() / "app" / "projects"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def address(projects: Path) -> Iterator[str]:
    """The app as a person starts it, on a free port, one for all tests; ended with what it started."""
    port, log = free_port(), projects.parent / "log.txt"
    command = [sys.executable, "-m", "timeline", "app", "--port", str(port), "--headless"]
    with log.open("wb") as output:
        env = os.environ | {"TIMELINE_FOLDER": str(projects)}
        app = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, start_new_session=True, env=env)
    try:
        wait_for_server(port, app, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(app.pid, signal.SIGTERM)
        ended(app)


@pytest.fixture(scope="session")
def window(browser: Browser, address: str, projects: Path) -> Iterator[Page]:
    """A window of the app for tests that open projects of their own in it, with `choose_project`; they close what they open on the page."""
    with open_window(browser, address, "/?project=first", projects) as one:
        yield one.page


def make_project(folder: Path, query: str) -> None:
    """The project that the query of an address names, made if it is not there: an address makes none."""
    from timeline.project import store
    from timeline.project.saved import Project

    name = parse_qs(query.partition("?")[2]).get("project", [""])[0]
    if name and not (path := store.path_of(name, folder)).exists():
        Project.create(path).close()


def is_here(url: str) -> bool:
    """Whether asking for this address stays on this machine."""
    address = urlsplit(url)
    return address.scheme in ("data", "blob") or address.hostname in ("127.0.0.1", "localhost")


@dataclass
class Window:
    """A page and what went wrong in it: requests to other machines (none is reached), dialogs, errors."""

    page: Page
    outside: list[str] = field(default_factory=list[str])
    errors: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.page.set_default_timeout(WAIT)
        self.page.context.on("request", self._asked)
        self.page.on("websocket", self._asked)
        self.page.on("dialog", self._refuse)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _asked(self, one: Request | WebSocket) -> None:
        if not is_here(one.url):
            self.outside.append(one.url)

    def _refuse(self, dialog: Dialog) -> None:
        self.errors.append(dialog.message)
        dialog.dismiss()

    def close(self) -> None:
        """Close it: no request may have gone elsewhere and nothing may have failed in it."""
        self.page.context.close()
        assert (self.outside, self.errors) == ([], [])


@contextmanager
def open_window(browser: Browser, address: str, query: str, folder: Path, **options: Any) -> Generator[Window]:
    """A window in a browser profile of its own on a project of the app, the sample on it; closed at the end, then it has to be in order.

    `query` is "/?project=…", with more of the address; `folder` holds the projects of the server, `options` are Playwright's.
    """
    options = {"viewport": {"width": DESKTOP[0], "height": DESKTOP[1]}, "reduced_motion": "reduce"} | options
    one = Window(browser.new_context(**options).new_page())
    make_project(folder, query)
    one.page.goto(f"{address}{query}&sample=harbour")
    try:
        one.page.locator(f"{MARK}, {ENTRY}").first.wait_for(state="attached")
    except PlaywrightTimeout:
        pytest.fail(f"no chart; errors {one.errors}, and on the page: {one.page.locator('body').inner_text()[-1500:]}")
    idle(one.page)
    yield one
    one.close()


# Ticks and not milliseconds: where the page is busy they come later.
_QUIET = """() => new Promise((resolve) => {
    let quiet = 0
    const look = () => {
        quiet = document.querySelector('[data-test-script-state="notRunning"]') ? quiet + 1 : 0
        if (quiet < 8) setTimeout(look, 25)
        else resolve(true)
    }
    look()
})"""


def idle(page: Page) -> None:
    """Wait until the page has drawn what the last action changed: until no script has run for a while."""
    page.wait_for_function(_QUIET)


def rested(page: Page) -> None:
    """Wait until the chart is drawn where it was moved to, and the page knows."""
    page.wait_for_function("(({ still, drawing }) => !still && !drawing)(document.querySelector('.tl-chart').view)")
    idle(page)


def promised(page: Page, script: str, argument: Any = None, limit: int = WAIT) -> Any:
    """What an async function of the page comes to. `evaluate` has no limit and waits for ever for a promise that is never kept."""
    late = f"new Promise((_, refuse) => setTimeout(() => refuse(new Error('the page did not answer')), {limit}))"
    return page.evaluate(f"(argument) => Promise.race([({script})(argument), {late}])", argument)


def choose_project(page: Page, name: str) -> None:
    """Open another project in the same window, made if it is not there: half a second of the processor, and a window takes six.

    A new one has the sample on it, as the address asks for.
    """
    page.locator(".st-key-project-menu button").first.click()
    page.get_by_label("New project").wait_for()
    idle(page)  # what is typed while the menu opens is lost
    page.get_by_label("New project").fill(name)
    page.get_by_label("New project").press("Enter")
    expect(page.locator(".st-key-project-menu button").first).to_contain_text(name)
    idle(page)


def words(page: Page, selector: str) -> str:
    """The text of all pieces that fit the selector, put together."""
    return "".join(page.locator(selector).all_text_contents())


def open_drawer(page: Page) -> None:
    """The articles, filters and ways of drawing."""
    if not page.locator(".st-key-drawer").is_visible():
        page.locator(".st-key-filters button").first.click()
        page.locator(".st-key-drawer").wait_for()
    idle(page)
