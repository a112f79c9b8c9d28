"""Keys, a killed server and another that writes: what the page called saved stays, in a real Chromium with a real server."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browsing import ROOT, START, choose_project, free_port, idle, open_window, wait_for_server
from playwright.sync_api import Browser, Page, expect

from timeline.project.edits import SetTitle
from timeline.project.saved import Project


@pytest.fixture
def doomed(projects: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """The address of a server of its own on the projects of the one that stays, and how to kill it."""
    port = free_port()
    command = [sys.executable, "-m", "timeline.page.serve", f"--server.port={port}", "--server.headless=true"]
    env = os.environ | {"TIMELINE_FOLDER": str(projects)}
    app = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)

    def end() -> None:
        app.send_signal(signal.SIGKILL)
        app.wait(timeout=START)

    try:
        wait_for_server(port, app)
        yield f"http://127.0.0.1:{port}", end
    finally:
        end()


def edit_title(page: Page, words: str) -> None:
    field_of_title = page.locator(".st-key-editor").get_by_label("Title", exact=True)
    field_of_title.fill(words)
    field_of_title.press("Control+Enter")


def choose_next(page: Page) -> None:
    """The next event, the first if none is chosen."""
    page.locator(".st-key-next button").click()
    page.locator(".tl-card").wait_for()
    idle(page)


def test_keys_then_a_killed_server_then_another_writer(
    browser: Browser, window: Page, doomed: tuple[str, Callable[[], None]], projects: Path
) -> None:
    """One story, because each window costs seconds: what the page called saved is there again at the next server, where two write."""
    place, kill = doomed
    with open_window(browser, place, "/?project=killed", projects) as doomed_window:
        page = doomed_window.page
        choose_next(page)
        _keys_accept_reject_and_undo(page)
        page.get_by_text("Edit", exact=True).first.click()
        edit_title(page, "Still here after the kill")
        expect(page.locator(".tl-card .tl-title").first).to_have_text("Still here after the kill")
        expect(page.locator(".tl-saved")).to_contain_text("Saved")
        kill()
    choose_project(window, "killed")
    choose_next(window)
    expect(window.locator(".tl-card .tl-title").first).to_have_text("Still here after the kill")
    expect(window.get_by_role("button", name=re.compile("^Undo"))).to_be_enabled()
    with Project.open(projects / "killed.timeline", session="another") as another:
        _what_another_writes_is_shown_and_a_conflict_is_told(window, another)


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


def _what_another_writes_is_shown_and_a_conflict_is_told(page: Page, another: Project) -> None:
    """`another` writes as another window does: into the same file."""
    page.get_by_text("Edit", exact=True).first.click()
    page.locator(".st-key-editor").wait_for()
    idle(page)
    shown = page.locator(".tl-card .tl-title").first
    event = next(row.event.event_id for row in another.state().rows if row.event.title == "Still here after the kill")
    another.write(SetTitle(event, "Told by another"), based_on=another.state().seq)
    edit_title(page, "Told by the page")  # which has not seen the other's
    expect(page.get_by_text("Not saved: another window has changed")).to_be_visible()
    expect(shown).to_have_text("Told by another")
    idle(page)
    edit_title(page, "Told by the page, knowing")
    expect(shown).to_have_text("Told by the page, knowing")
    assert "Told by the page, knowing" in {row.event.title for row in another.state().rows}
    another.write(SetTitle(event, "Told by another once more"), based_on=another.state().seq)
    page.get_by_text("Edit", exact=True).first.click()  # any run shows what the other did
    expect(shown).to_have_text("Told by another once more")
