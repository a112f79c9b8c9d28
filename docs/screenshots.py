"""Takes the README's picture, docs/timeline.png, from the real page; with --review FOLDER also the pictures to look at after a change.

Run it by ``make screenshots`` or ``python docs/screenshots.py [--review FOLDER]``. It starts the app itself, on a free port.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from conftest import find_browser  # noqa: E402  # pyright: ignore[reportMissingImports, reportUnknownVariableType]

DESKTOP, PHONE = (1440, 900), (390, 844)
MARK = ".st-key-timeline .event .m-mark"
_ARROW = 10  # pixels; the arrow at the end of an open bar is narrower, and not for clicking
Scheme = Literal["light", "dark"]


@contextmanager
def app() -> Generator[str]:
    """The address of the app, started for the time of the ``with``."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "timeline", "app", "--port", str(port), "--headless"]
    folder = tempfile.mkdtemp()
    env = os.environ | {"TIMELINE_FOLDER": folder}  # nobody's own projects
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True, env=env)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{address}/_stcore/health", timeout=2).close()  # noqa: S310  (our own server)
                break
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.1)
        yield address
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=10)


def opened(browser: Browser, address: str, size: tuple[int, int], scheme: Scheme) -> Page:
    """The page with the sample drawn and at rest."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, device_scale_factor=1)
    page = context.new_page()
    page.goto(f"{address}/?sample=harbour")
    page.locator(f"{MARK}, .tl-l-entry").first.wait_for(state="attached")
    _at_rest(page)
    return page


def _at_rest(page: Page) -> None:
    page.wait_for_timeout(600)
    page.locator('[data-test-script-state="notRunning"]').wait_for()
    page.wait_for_timeout(900)


def choose(page: Page) -> None:
    """Click a mark that is in view, away from the edges (on a phone an entry of the list), and move the mouse off it."""
    if page.locator(".tl-l-entry").count():
        page.locator(".tl-l-entry").nth(6).click()
        page.locator(".tl-card").wait_for()
        _at_rest(page)
        return
    height = (page.viewport_size or {"height": 900})["height"]
    boxes = [(mark, mark.bounding_box()) for mark in page.locator(MARK).all()]
    marks = [mark for mark, box in boxes if box and box["x"] > 0 and box["width"] > _ARROW and 0.3 * height < box["y"] < 0.7 * height]
    marks[len(marks) // 2].click(force=True)
    page.locator(".tl-card").wait_for()
    page.mouse.move(5, 5)
    _at_rest(page)


def review(browser: Browser, address: str, folder: Path) -> None:
    """Both sizes, light and dark, before and after an event is chosen."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in (DESKTOP, PHONE):
        for scheme in ("light", "dark"):
            page = opened(browser, address, size, scheme)
            page.screenshot(path=folder / f"loaded-{size[0]}-{scheme}.png")
            choose(page)
            page.screenshot(path=folder / f"chosen-{size[0]}-{scheme}.png")
            page.context.close()


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--review", type=Path, metavar="FOLDER", help="also take the eight pictures to be looked at")
    options = parser.parse_args()
    browser_path = find_browser()
    if browser_path is None:
        sys.exit("no Chromium or Chrome: `sh bin/browser` installs one or says how")
    with app() as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(browser_path), args=["--no-sandbox"])
        page = opened(browser, address, DESKTOP, "light")
        choose(page)
        page.screenshot(path=ROOT / "docs" / "timeline.png")
        page.context.close()
        if options.review:
            review(browser, address, options.review)
        browser.close()


if __name__ == "__main__":
    main()
