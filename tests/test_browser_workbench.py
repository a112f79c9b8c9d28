"""Keys, a killed server and two windows: what the page called saved stays, in a real Chromium with a real server."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from browsing import ROOT, START, free_port, idle, open_window, wait_for_server
from playwright.sync_api import Browser, Page, expect


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
        wait_for_server(self.port, self.running[-1])

    def end(self, how: signal.Signals) -> None:
        app = self.running.pop()
        app.send_signal(how)
        app.wait(timeout=START)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    one = Server(tmp_path_factory.mktemp("projects"), free_port())
    one.start()
    yield one
    one.end(signal.SIGTERM)


def edit_title(page: Page, words: str) -> None:
    field_of_title = page.locator(".st-key-editor").get_by_label("Title", exact=True)
    field_of_title.fill(words)
    field_of_title.press("Control+Enter")


def choose_next(page: Page) -> None:
    """The next event, the first if none is chosen."""
    page.locator(".st-key-next button").click()
    page.locator(".tl-card").wait_for()
    idle(page)


def test_keys_then_a_killed_server_then_two_windows(browser: Browser, server: Server) -> None:
    """One story, because each window costs seconds: what the page called saved is there again in the next window, and in two at once."""
    with open_window(browser, server.address, "/?project=desk", server.folder) as window:
        choose_next(window.page)
        _keys_accept_reject_and_undo(window.page)
        window.page.get_by_text("Edit", exact=True).first.click()
        edit_title(window.page, "Still here after the kill")
        expect(window.page.locator(".tl-card .tl-title").first).to_have_text("Still here after the kill")
        expect(window.page.locator(".tl-saved")).to_contain_text("Saved")
        server.end(signal.SIGKILL)
    server.start()
    with open_window(browser, server.address, "/?project=desk", server.folder) as window:
        choose_next(window.page)
        expect(window.page.locator(".tl-card .tl-title").first).to_have_text("Still here after the kill")
        expect(window.page.get_by_role("button", name=re.compile("^Undo"))).to_be_enabled()
        with open_window(browser, server.address, "/?project=desk", server.folder) as another:
            choose_next(another.page)
            _two_windows_see_each_other_and_a_conflict_is_told(window.page, another.page)


def _keys_accept_reject_and_undo(page: Page) -> None:
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
    idle(page)


def _two_windows_see_each_other_and_a_conflict_is_told(one: Page, other: Page) -> None:
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
