"""The web page and the SVG in a real Chromium: they open from a file, the search works, nothing is asked for and nothing hostile runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from export_samples import LEFT_OUT, hostile_table, table
from playwright.sync_api import Browser, Dialog, Page, expect, sync_playwright

from timeline.exports.svg import to_svg
from timeline.exports.web import to_html

WAIT = 30_000  # milliseconds; a busy machine draws slowly


@dataclass
class Window:
    """A page, and every request and complaint of it."""

    page: Page
    requests: list[str] = field(default_factory=list[str])
    errors: list[str] = field(default_factory=list[str])

    def refuse(self, dialog: Dialog) -> None:
        self.errors.append(dialog.message)
        dialog.dismiss()


@pytest.fixture(scope="module")
def browser(browser_path: Path) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(browser_path), args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def window(browser: Browser) -> Iterator[Window]:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    made = Window(page)
    page.on("request", lambda request: made.requests.append(request.url))
    page.on("dialog", made.refuse)
    page.on("console", lambda message: made.errors.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: made.errors.append(str(error)))
    yield made
    page.close()


def opened(window: Window, path: Path) -> Page:
    window.page.goto(path.as_uri())
    if path.suffix == ".html":
        expect(window.page.locator("html[data-drawn=yes]")).to_be_attached(timeout=WAIT)
    return window.page


def asked_for(window: Window, path: Path) -> list[str]:
    """Every request but for the file itself and what is within it."""
    return [url for url in window.requests if url != path.as_uri() and not url.startswith(("data:", "blob:"))]


def test_the_page_draws_searches_sorts_and_ties_marks_to_rows(window: Window, tmp_path: Path) -> None:
    frame = table()
    frame.loc[3, "title"] = "Émile crosses the Rubicon"
    path = tmp_path / "timeline.html"
    path.write_text(to_html(frame, left_out=LEFT_OUT), encoding="utf-8", newline="")
    page = opened(window, path)
    rows = page.locator("#events tbody tr")
    assert rows.count() == len(frame)
    assert page.locator(".note").first.text_content() == f"Left out: {LEFT_OUT}."
    assert page.locator("#chart .scatterlayer .points path.point").count() > 2
    page.locator("#search").fill("emile rubicon")
    expect(page.locator("#count")).to_have_text(f"1 of {len(frame)} events")
    assert next(row for row in rows.all() if row.is_visible()).locator("td").nth(1).text_content() == "Émile crosses the Rubicon"
    page.locator("#search").fill("no such words")
    expect(page.locator("#count")).to_have_text(f"0 of {len(frame)} events")
    page.locator("#search").fill("")
    assert rows.first.get_attribute("data-event") == "first"
    page.locator("th button", has_text="Date").click()
    page.locator("th button", has_text="Date").click()
    assert rows.first.get_attribute("data-order") == str(len(frame) - 1)
    page.locator("#search").fill("no such words")
    box = page.locator("#chart .scatterlayer .points path.point").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator("tr.chosen")).to_have_attribute("data-event", "bc", timeout=WAIT)
    expect(page.locator("tr.chosen")).to_be_visible()
    assert (asked_for(window, path), window.errors) == ([], [])


_BOXES = """selector => Array.from(document.querySelectorAll(selector)).map(each => each.getBoundingClientRect())
    .map(box => [box.left, box.top, box.right, box.bottom])"""


@pytest.mark.parametrize("wide", [320, 390, 600, 700, 1100])
def test_the_page_can_be_used_at_any_width(window: Window, tmp_path: Path, wide: int) -> None:
    names = [name * 3 for name in ("Brutus, Decimus Junius Albinus", "Caesar")]
    frame = table().query("event_id != 'bc'").assign(actors=[names[row % 2] for row in range(len(table()) - 1)])
    path = tmp_path / "timeline.html"
    path.write_text(to_html(frame, left_out="x" * 200), encoding="utf-8", newline="")
    window.page.set_viewport_size({"width": wide, "height": 800})
    page = opened(window, path)
    assert page.evaluate("document.documentElement.scrollWidth") == wide  # what is wider scrolls inside its frame
    ticks: list[list[float]] = page.evaluate(_BOXES, "#chart .xtick text")
    assert len(ticks) >= 2
    assert all(one[2] <= other[0] for one, other in pairwise(sorted(ticks)))
    [(left, _, right, _)] = page.evaluate(_BOXES, "#chart .nsewdrag")
    begins, _, ends, _ = page.evaluate(_BOXES, "#chart")[0]
    assert right - left > 0.6 * (ends - begins)
    cells: list[list[float]] = page.evaluate(_BOXES, "#events tbody tr:first-child td:not(:empty)")
    assert len(cells) == 6
    assert wide > 640 or all(right <= wide for _, _, right, _ in cells)
    page.locator("#search").fill("no such words")
    assert not any(row.is_visible() for row in page.locator("#events tbody tr").all())
    page.set_viewport_size({"width": 390 if wide > 640 else 1400, "height": 800})  # as a phone is turned
    expect(page.locator("#chart .main-svg").first).to_have_attribute("width", "358" if wide > 640 else "1360", timeout=WAIT)
    assert window.errors == []


def test_hostile_texts_are_shown_and_nothing_of_them_runs(window: Window, tmp_path: Path) -> None:
    frame = hostile_table()
    path = tmp_path / "hostile.html"
    path.write_text(to_html(frame, left_out="<script>alert(0)</script>"), encoding="utf-8", newline="")
    page = opened(window, path)
    assert page.locator("#events tbody tr").count() == len(frame)
    titles = page.locator("#events tbody tr td:nth-child(2)").all_text_contents()
    assert {"<script>alert(1)</script>", "javascript:alert(7)", "&lt;script&gt;alert(10)&lt;/script&gt;", "\ufffdgnp.exe"} <= set(titles)
    assert page.locator("a:not(.modebar-btn), iframe, object, embed, body img").count() == 0
    page.mouse.move(700, 300)
    page.wait_for_timeout(300)
    assert (asked_for(window, path), window.errors) == ([], [])


def test_a_script_put_into_the_page_does_not_run(window: Window, tmp_path: Path) -> None:
    text = to_html(table()).replace("</body>", "<script>alert('in')</script><img src='http://192.0.2.1/a.png'></body>")
    path = tmp_path / "changed.html"
    path.write_text(text, encoding="utf-8", newline="")
    opened(window, path)
    window.page.wait_for_timeout(300)
    said = "\n".join(window.errors)
    assert "Content Security Policy" in said
    assert "in" not in window.errors


def test_the_svg_shows_every_mark_and_asks_for_nothing(window: Window, tmp_path: Path) -> None:
    for name, frame in (("plain", table()), ("hostile", hostile_table())):
        path = tmp_path / f"{name}.svg"
        path.write_text(to_svg(frame, left_out="<script>alert(1)</script>"), encoding="utf-8", newline="")
        page = opened(window, path)
        assert page.evaluate("document.documentElement.localName") == "svg"
        boxes = page.evaluate("Array.from(document.querySelectorAll('g.event')).map(g => [g.getBBox().width, g.getBBox().height])")
        assert len(boxes) >= len(frame) - 1
        assert all(width > 5 and height > 5 for width, height in boxes)
        wide = page.evaluate("Math.max(...Array.from(document.querySelectorAll('text')).map(t => t.getBBox().x + t.getBBox().width))")
        assert wide <= 1400 + 5
        assert set(asked_for(window, path)) <= {(tmp_path / "plain.svg").as_uri()}  # the one opened before
        assert window.errors == []
