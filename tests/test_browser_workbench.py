"""Keys, a killed server and two windows: what the page called saved stays, in a real Chromium with a real server."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from conftest import make_project
from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
MARK = ".st-key-timeline .event .m-mark"
expect.set_options(timeout=60_000)  # a busy machine draws slowly


@dataclass
class Server:
    """The page's server on one port and one folder of projects; it can be killed and started again."""

    folder: Path
    port: int
    running: list[subprocess.Popen[bytes]] = field(default_factory=list[subprocess.Popen[bytes]])

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        command = [sys.executable, "-m", "timeline.page.serve", f"--server.port={self.port}", "--server.headless=true"]
        env = os.environ | {"TIMELINE_FOLDER": str(self.folder)}
        self.running.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env))
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=2).close()
                return
            except OSError:
                time.sleep(0.1)
        pytest.fail("the app did not start")

    def end(self, how: signal.Signals) -> None:
        app = self.running.pop()
        app.send_signal(how)
        app.wait(timeout=10)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    one = Server(tmp_path_factory.mktemp("projects"), port)
    one.start()
    yield one
    one.end(signal.SIGTERM)


@pytest.fixture(scope="module")
def browser(browser_path: Path) -> Iterator[Browser]:
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=str(browser_path), args=["--no-sandbox"])
        yield opened
        opened.close()


def idle(page: Page) -> None:
    """Wait until the page has drawn what the last action changed."""
    page.wait_for_timeout(150)
    page.locator('[data-test-script-state="notRunning"]').wait_for()
    page.wait_for_timeout(150)


def opened(browser: Browser, server: Server, project: str) -> Page:
    """A window of its own on a project, its first event chosen."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.set_default_timeout(90_000)
    make_project(server.folder, f"?project={project}")
    page.goto(f"{server.address}/?project={project}&sample=harbour")
    page.locator(MARK).first.wait_for(state="attached")
    idle(page)
    page.locator(".st-key-next button").click()
    page.locator(".tl-card").wait_for()
    idle(page)
    return page


def edit_title(page: Page, words: str) -> None:
    field_of_title = page.locator(".st-key-editor").get_by_label("Title", exact=True)
    field_of_title.fill(words)
    field_of_title.press("Control+Enter")


def test_keys_accept_reject_and_undo(browser: Browser, server: Server) -> None:
    page = opened(browser, server, "keys")
    judge = page.locator(".st-key-judge")
    page.locator(".tl-name").click()
    page.keyboard.press("a")
    expect(judge.get_by_role("button", name="Accepted")).to_be_visible()
    idle(page)
    page.keyboard.press("x")
    expect(judge.get_by_role("button", name="Rejected")).to_be_visible()
    expect(judge.get_by_role("button", name="Accepted")).to_have_count(0)
    idle(page)
    page.keyboard.press("Control+z")
    expect(judge.get_by_role("button", name="Accepted")).to_be_visible()
    page.context.close()


def test_what_was_called_saved_survives_a_killed_server(browser: Browser, server: Server) -> None:
    page = opened(browser, server, "killed")
    page.get_by_text("Edit", exact=True).first.click()
    edit_title(page, "Still here after the kill")
    expect(page.locator(".tl-card .tl-title").first).to_have_text("Still here after the kill")
    expect(page.locator(".tl-saved")).to_contain_text("Saved")
    server.end(signal.SIGKILL)
    page.context.close()
    server.start()
    again = opened(browser, server, "killed")
    expect(again.locator(".tl-card .tl-title").first).to_have_text("Still here after the kill")
    expect(again.get_by_role("button", name=re.compile("^Undo"))).to_be_enabled()
    again.context.close()


def test_two_windows_see_each_other_and_a_conflict_is_told(browser: Browser, server: Server) -> None:
    one, other = opened(browser, server, "two"), opened(browser, server, "two")
    for page in (one, other):
        page.get_by_text("Edit", exact=True).first.click()
        page.locator(".st-key-editor").wait_for()
        idle(page)
    edit_title(one, "Told by one")
    expect(one.locator(".tl-card .tl-title").first).to_have_text("Told by one")
    edit_title(other, "Told by the other")  # it has not seen the first edit
    expect(other.get_by_text("Not saved: another window has changed")).to_be_visible()
    expect(other.locator(".tl-card .tl-title").first).to_have_text("Told by one")
    idle(other)
    edit_title(other, "Told by the other, knowing")
    expect(other.locator(".tl-card .tl-title").first).to_have_text("Told by the other, knowing")
    one.get_by_text("Edit", exact=True).first.click()  # any run shows what the other window did
    expect(one.locator(".tl-card .tl-title").first).to_have_text("Told by the other, knowing")
    for page in (one, other):
        page.context.close()
