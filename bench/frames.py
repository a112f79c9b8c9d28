"""How smoothly the chart zooms and pans in a real Chromium: ``python bench/frames.py [--events 460 …]``.

Serves bench/page_app.py and counts the frames (requestAnimationFrame) while 60 events of the wheel, or of a drag, go in one by one,
and how long after the last of them the labels are laid out again. Wanted: 30 frames a second with 600 marks, labels after 0.2 s. On a
machine that is busy with other work these get longer; so it also tells how much processor time Chromium took for a frame (script, layout
and painting in all its processes), which says what an idle machine would do, and the load.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from bench.page import _served, _settled
from tests.conftest import find_browser

_EVENTS = 60
_WATCH = """() => {
    const root = document.querySelector(".tl-chart"), { view } = root, show = view.show.bind(view)
    const seen = window.seen = { frames: [], last: 0, laid: 0, times: 0, marks: root.querySelectorAll(".event").length }
    view.show = (...given) => { seen.last = performance.now(); show(...given) }
    seen.watching = new MutationObserver(() => { seen.laid = performance.now(); seen.times += 1 })
    seen.watching.observe(root, { attributes: true, attributeFilter: ["data-laid"] })
    const frame = (now) => { seen.frames.push(now); seen.next = requestAnimationFrame(frame) }
    seen.next = requestAnimationFrame(frame)
}"""
_MOVED = """() => {
    cancelAnimationFrame(seen.next)
    const spent = seen.frames.at(-1) - seen.frames[0]
    return { frames: seen.frames.length - 1, spent, fps: 1000 * (seen.frames.length - 1) / spent, marks: seen.marks }
}"""
_SETTLED = "() => { seen.watching.disconnect(); return { after: seen.laid - seen.last, times: seen.times } }"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; always ends with 0, for a time is a reason to look, not a broken test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, nargs="*", default=[500], help="sizes of the table")
    given = parser.parse_args(arguments)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(find_browser() or ""), args=["--no-sandbox"])
        for count in given.events:
            with _served(count) as address:
                _measured(browser, address, count)
    return 0


def _measured(browser: Browser, address: str, count: int) -> None:
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.set_default_timeout(120_000)
    page.goto(address)
    page.locator(".st-key-timeline .event").first.wait_for(state="attached")
    _settled(page)
    for way in ("wheel", "drag"):
        moved, spent = _moving(page, way)
        page.wait_for_timeout(1500)
        rested: dict[str, Any] = page.evaluate(_SETTLED)
        sys.stdout.write(
            f"{count} events, {moved['marks']} marks, {way}: {moved['fps']:.0f} frames a second over {moved['spent'] / 1000:.1f} s, "
            f"{spent / max(moved['frames'], 1):.1f} ms of processor a frame; labels {rested['after']:.0f} ms after the last movement, "
            f"laid out {rested['times']} times; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors\n"
        )  # fmt: skip
        _settled(page)
    page.context.close()


def _moving(page: Page, way: str) -> tuple[dict[str, Any], float]:
    """What was counted while the hand moved, and the milliseconds of processor time that Chromium took."""
    plot = page.locator(".nsewdrag").first.bounding_box()
    assert plot is not None
    x, y = plot["x"] + 0.6 * plot["width"], plot["y"] + 120
    page.mouse.move(x, y)
    page.evaluate(_WATCH)
    before = _processor()
    if way == "wheel":
        page.keyboard.down("Control")
    else:
        page.mouse.down()
    for number in range(_EVENTS):
        if way == "wheel":
            page.mouse.wheel(0, -15 if number < 40 else 10)
        else:
            page.mouse.move(x - 5 * number, y)
    page.wait_for_function("() => seen.last > 0")  # what has been sent is being heeded
    moved: dict[str, Any] = page.evaluate(_MOVED)
    spent = _processor() - before
    page.keyboard.up("Control")
    page.mouse.up()
    return moved, spent


def _processor() -> float:
    """Milliseconds of processor time of all processes that descend from this one, but for the page's server."""
    children: dict[int, list[int]] = {}
    ticks: dict[int, int] = {}
    names: dict[int, str] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = stat.read_text().partition("(")[2].rpartition(")")
        except OSError:
            continue
        fields = rest.split()
        number = int(stat.parent.name)
        children.setdefault(int(fields[1]), []).append(number)
        ticks[number], names[number] = int(fields[11]) + int(fields[12]), name
    waiting, total = [os.getpid()], 0
    while waiting:
        for child in children.get(waiting.pop(), ()):
            waiting.append(child)
            total += ticks[child] if "chrom" in names[child] else 0
    return 1000 * total / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
