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
from urllib.parse import quote

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT))
from browsing import make_project  # noqa: E402  # pyright: ignore[reportMissingImports, reportUnknownVariableType]
from conftest import find_browser  # noqa: E402  # pyright: ignore[reportMissingImports, reportUnknownVariableType]

from timeline.exports.svg import to_svg  # noqa: E402
from timeline.exports.web import to_html  # noqa: E402
from timeline.extraction import extract  # noqa: E402
from timeline.frame import to_frame  # noqa: E402
from timeline.page.samples import sample  # noqa: E402
from timeline.page.session import in_time_order  # noqa: E402

FOLDER = Path(tempfile.mkdtemp())
DESKTOP, SMALL, PHONE = (1440, 900), (1024, 768), (390, 844)
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
    env = os.environ | {"TIMELINE_FOLDER": str(FOLDER)}  # nobody's own projects
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
    page = _fresh(browser, size, scheme)
    page.goto(f"{address}/?sample=harbour")
    page.locator(f"{MARK}, .tl-l-entry").first.wait_for(state="attached")
    _at_rest(page)
    return page


_PATIENCE = 300_000  # milliseconds: a busy machine takes long to begin


def _fresh(browser: Browser, size: tuple[int, int], scheme: Scheme) -> Page:
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, device_scale_factor=1, locale="en-GB",
        has_touch=size == PHONE, is_mobile=size == PHONE,
    )  # fmt: skip
    page = context.new_page()
    page.set_default_timeout(_PATIENCE)
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


VIEWS = ("List", "Slides", "Article", "Table", "Without a date", "Conflicts", "Actors", "Who and when", "Silences", "Left out", "History")


def review(browser: Browser, address: str, folder: Path) -> None:
    """Every view in three sizes, light and dark, and what is handed out."""
    folder.mkdir(parents=True, exist_ok=True)
    handed_out(browser, folder)
    for scheme in ("light", "dark"):
        for size in (DESKTOP, PHONE, SMALL):
            _first_steps(browser, address, folder, size, scheme)
            page = opened(browser, address, size, scheme)
            _picture(page, folder, "sample", size, scheme)
            choose(page)
            _picture(page, folder, "chosen", size, scheme)
            for key in ("filters", "share", "project"):
                if _pressed(page, f".st-key-{key} button"):
                    _picture(page, folder, key, size, scheme)
                    if key == "filters":  # a drawer, which on a small page covers its button, and no menu
                        _pressed(page, f".st-key-filters{'' if size == DESKTOP else '-close'} button")
                    else:
                        page.keyboard.press("Escape")
            for view in VIEWS:
                page.locator(".st-key-bar").get_by_role("radio", name=view).click()
                _at_rest(page)
                _picture(page, folder, view.lower().replace(" ", "-"), size, scheme)
            page.context.close()


def _first_steps(browser: Browser, address: str, folder: Path, size: tuple[int, int], scheme: Scheme) -> None:
    """The page as it opens with nothing on it, and with an article pasted into it."""
    page = _fresh(browser, size, scheme)
    query = f"/?project={quote(f'review {size[0]} {scheme}')}"
    make_project(FOLDER, query)
    page.goto(address + query)
    page.locator("textarea").first.wait_for()
    _at_rest(page)
    _picture(page, folder, "empty", size, scheme)
    page.locator("textarea").first.fill((ROOT / "bench" / "texts" / "report.txt").read_text(encoding="utf-8"))
    page.get_by_role("button", name="Read article").click()
    page.locator(f"{MARK}, .tl-l-entry").first.wait_for(state="attached")
    _at_rest(page)
    _picture(page, folder, "pasted", size, scheme)
    page.context.close()


def _pressed(page: Page, button: str) -> bool:
    found = page.locator(button).first
    if not found.count():
        return False
    found.click()
    _at_rest(page)
    return True


def _picture(page: Page, folder: Path, name: str, size: tuple[int, int], scheme: Scheme) -> None:
    page.screenshot(path=folder / f"{name}-{size[0]}-{scheme}.png")


def handed_out(browser: Browser, folder: Path) -> None:
    """The exported page in its ways and sizes, as printed, and the pictures."""
    frame = in_time_order(to_frame(extract(sample("harbour"))))
    (folder / "page.html").write_text(to_html(frame, title="Dockers and militia face off as Port Maravel stays shut"), encoding="utf-8")
    (folder / "picture.svg").write_text(to_svg(frame, title="Dockers and militia face off as Port Maravel stays shut"), encoding="utf-8")
    for size in (DESKTOP, SMALL, PHONE):
        for scheme in ("light", "dark"):
            page = _fresh(browser, size, scheme)
            page.goto((folder / "page.html").absolute().as_uri())
            for way in ("picture", "list", "story"):
                page.locator(f"#as-{way}").click()
                page.wait_for_timeout(300)
                _picture(page, folder, f"web-{way}", size, scheme)
            page.context.close()
    page = _fresh(browser, DESKTOP, "light")
    page.goto((folder / "page.html").absolute().as_uri())
    page.pdf(path=folder / "printed.pdf", format="A4", landscape=True)
    page.goto((folder / "picture.svg").absolute().as_uri())
    page.screenshot(path=folder / "picture.png", full_page=True)
    page.context.close()


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--review", type=Path, metavar="FOLDER", help="also take the pictures of every view to be looked at")
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
