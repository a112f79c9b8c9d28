"""How fast the page answers in a real Chromium with a thousand to a million events: ``python bench/page.py [--events 1000 …]``.

Serves bench/page_app.py, which draws a made table with the page's own filters, chart, details and table, and measures as a reader would
see it: from the navigation to the first chart, from the click on a filter to the chart drawn anew, from the click on a mark to its
details, from the click on a cell of the density to that stretch of time. Prints the median of several, beside the goal. Needs
playwright and a Chromium (as the browser tests do).
"""

from __future__ import annotations

import argparse
import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.conftest import find_browser

APP = Path(__file__).with_name("page_app.py")
SIZES = {1_000: 0.3, 10_000: 0.6, 100_000: 0.8, 1_000_000: 0.8}  # events, and the seconds a filter may take
CLICK, COLD, WARM = 0.4, 4.0, 1.0  # seconds
_FILTERED = ("Bo Lind", "Cid Karant", "Anna Berg")
_TURNS = 2  # of the filters
_MARK = ".st-key-timeline .event .m-mark, .st-key-timeline .scatterlayer .points path.point"
# resolves with the milliseconds from now until the drawing has been painted
_UNTIL_DRAWN = """() => new Promise((done) => {
  const begun = performance.now(), place = document.querySelector(".st-key-timeline .tl-chart")
  window.watching = new MutationObserver(() => {
    window.watching.disconnect()
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
  })
  window.watching.observe(place, { attributes: true, attributeFilter: ["data-drawn"] })
})"""
_UNTIL_TOLD = """() => new Promise((done) => {
  const begun = performance.now(), before = document.querySelector(".tl-card")?.outerHTML
  const look = () => {
    const now = document.querySelector(".tl-card")?.outerHTML
    if (now && now !== before) done(performance.now() - begun)
    else requestAnimationFrame(look)
  }
  look()
})"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; always ends with 0, for a time is a reason to look, not a broken test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, nargs="*", default=list(SIZES), help="sizes of the table")
    parser.add_argument("--pictures", type=Path, help="a folder for a picture of each")
    given = parser.parse_args(arguments)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    _say(f"{os.cpu_count()} processors, load before {load}: other work on the machine makes every time longer")
    _say(f"{'events':>10}  {'cold':>12}  {'warm':>12}  {'filter':>12}  {'click':>12}  {'closer':>12}   seconds (goal)")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(find_browser() or ""), args=["--no-sandbox"])
        for count in given.events:
            with _served(count) as address:
                times = _measured(browser, address, given.pictures / f"{count}.png" if given.pictures else None)
            goals = {"cold": COLD, "warm": WARM, "filter": SIZES.get(count, 0.8), "click": CLICK, "closer": SIZES.get(count, 0.8)}
            _say(f"{count:>10,}  " + "  ".join(_cell(times.get(name), goal) for name, goal in goals.items()))
    return 0


@contextmanager
def _served(count: int) -> Generator[str]:
    """The address of the app with so many events, ready to answer; ended afterwards."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(APP), "--server.headless=true", f"--server.port={port}"]
    app = subprocess.Popen(command, env=os.environ | {"EVENTS": str(count)}, stdout=subprocess.DEVNULL, cwd=APP.parent.parent)
    try:
        address = f"http://127.0.0.1:{port}"
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).close()  # noqa: S310
                break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        app.terminate()
        app.wait(timeout=20)


def _measured(browser: Browser, address: str, picture: Path | None) -> dict[str, float]:
    """Seconds for each thing that a reader does."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.set_default_timeout(120_000)
    _opened(page, address)  # the table is made, libraries are loaded
    fresh = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    times = {"cold": _opened(fresh, address)}
    fresh.context.close()
    times["warm"] = _opened(page, address)
    filters = [_timed(page, _UNTIL_DRAWN, lambda name=name: _pill(page, name)) for name in _FILTERED * _TURNS]
    times["filter"] = statistics.median(filters)
    _settled(page)
    marks = page.locator(_MARK)
    clicks = [_timed(page, _UNTIL_TOLD, lambda at=at: marks.nth(at).click(force=True)) for at in (0, 3, 5, 7)]
    times["click"] = statistics.median(clicks)
    if picture:
        picture.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(picture), full_page=True)
    heat = page.locator(".st-key-timeline .heatmaplayer image")
    if heat.count() and (box := heat.first.bounding_box()):
        _settled(page)
        at = (box["x"] + 0.6 * box["width"], box["y"] + 20)  # in the band of the first lane
        times["closer"] = _timed(page, _UNTIL_DRAWN, lambda: page.mouse.click(*at))
    page.context.close()
    return times


def _opened(page: Page, address: str) -> float:
    begun = time.monotonic()
    page.goto(address)
    page.locator(".st-key-timeline .main-svg").first.wait_for(state="visible")
    spent = time.monotonic() - begun
    _settled(page)
    return spent


def _settled(page: Page) -> None:
    """Wait until nothing is under way."""
    page.wait_for_timeout(400)
    page.locator('[data-test-script-state="notRunning"]').wait_for()
    page.wait_for_timeout(400)


def _pill(page: Page, name: str) -> None:
    page.locator(".st-key-actors button", has_text=name).first.click()


def _timed(page: Page, until: str, act: Any) -> float:
    """Seconds from just before `act` until what the script waits for."""
    handle = page.evaluate_handle(f"() => {{ window.waited = ({until})(); return 1 }}")
    act()
    spent = float(page.evaluate("() => window.waited")) / 1000
    handle.dispose()
    _settled(page)
    return spent


def _cell(seconds: float | None, goal: float) -> str:
    return f"{seconds:.2f} ({goal:.1f}){' ' if seconds <= goal else '!'}".rjust(12) if seconds is not None else "–".rjust(12)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
