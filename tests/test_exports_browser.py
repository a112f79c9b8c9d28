"""The web page and the SVG in a real Chromium: they open from a file, the search works, nothing is asked for and nothing hostile runs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from itertools import combinations, pairwise
from pathlib import Path
from typing import Literal

import pandas as pd
import pytest
from browsing import WAIT, promised
from export_samples import LEFT_OUT, day, event, hostile_table, table
from playwright.sync_api import Browser, Dialog, Page, expect
from pypdf import PdfReader

from timeline.exports.svg import to_svg
from timeline.exports.web import to_html
from timeline.frame import to_frame
from timeline.model import Event, Grain, Interval, Side, instant
from timeline.picture.colours import contrast


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
def one(browser: Browser) -> Iterator[Window]:
    """A window for all these tests: a new one costs more than the page that a test opens in it, and nothing of the page before stays."""
    page = browser.new_page()
    made = Window(page)
    page.on("request", lambda request: made.requests.append(request.url))
    page.on("dialog", made.refuse)
    page.on("console", lambda message: made.errors.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: made.errors.append(str(error)))
    yield made
    page.close()


@pytest.fixture
def window(one: Window) -> Window:
    """The window as a new one is: empty, of that size, light, with nothing asked for."""
    one.page.goto("about:blank")
    one.page.set_viewport_size({"width": 1400, "height": 900})
    one.page.emulate_media(color_scheme="light", forced_colors="none")
    one.requests.clear()
    one.errors.clear()
    return one


def opened(window: Window, path: Path) -> Page:
    window.page.goto(path.as_uri())
    if path.suffix == ".html":
        expect(window.page.locator("html[data-drawn=yes]")).to_be_attached(timeout=WAIT)
    return window.page


def asked_for(window: Window, path: Path) -> list[str]:
    """Every request but for the file itself and what is within it."""
    return [url for url in window.requests if url != path.as_uri() and not url.startswith(("data:", "blob:"))]


def story() -> pd.DataFrame:
    """A few days in December 2016, told beside two far years, by two actors and at length."""

    def told(number: int, interval: Interval) -> Event:
        title = f"Event {number} was told in a sentence of some length that leaves nothing out"
        return event(f"s{number:02}", interval, title=title, actors=("Ann Berg",) if number % 2 else ("Bo Dahl", "Ann Berg"))

    far = [Interval.of(instant(year), Grain.YEAR) for year in (1974, 1995)]
    near = [day(2016, 12, number) for number in range(1, 15)]
    return to_frame(
        [
            told(number, interval)
            for number, interval in enumerate([*far, *near, Interval.of(instant(2016, 12, 10), Grain.DAY, side=Side.SINCE)])
        ]
    )


def written(frame: pd.DataFrame, path: Path) -> Path:
    path.write_text(to_html(frame, title="A story"), encoding="utf-8", newline="")
    return path


def test_the_page_draws_searches_sorts_and_ties_marks_to_rows(window: Window, tmp_path: Path) -> None:
    frame = table()
    frame.loc[3, "title"] = "Émile crosses the Rubicon"
    path = tmp_path / "timeline.html"
    path.write_text(to_html(frame, left_out=LEFT_OUT), encoding="utf-8", newline="")
    page = opened(window, path)
    rows = page.locator("#events tbody tr")
    assert rows.count() == len(frame)
    assert page.locator(".note").first.text_content() == f"Left out: {LEFT_OUT}."
    page.locator("#zoom-all").click()
    entries = "new Set(Array.from(document.querySelectorAll('#chart g.event'), (each) => each.dataset.entry)).size"
    page.wait_for_function(f"{entries} == {len(frame) - 1}")  # all but the one without a date, once they are drawn
    page.locator("#chart g.event polygon").first.click()
    expect(page.locator("#card")).to_be_visible()
    page.locator("#as-list").click()
    assert page.locator("tr.chosen").count() == 1
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
    assert (asked_for(window, path), window.errors) == ([], [])


def test_it_opens_on_the_window_and_the_rest_is_a_click_away(window: Window, tmp_path: Path) -> None:
    page = opened(window, written(story(), tmp_path / "story.html"))
    expect(page.locator("#view")).to_have_text("15 of 17 events in view · 30 Nov – 14 Dec 2016")
    assert page.locator("#earlier").text_content() == "‹ 2 earlier"
    assert not page.locator("#later").is_visible()
    box = page.locator("#chart").bounding_box()
    assert box
    page.mouse.move(box["x"] + 700, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 500, box["y"] + 100, steps=4)
    page.mouse.up()
    expect(page.locator("#view")).not_to_contain_text("15 of 17 events in view · 30 Nov")
    page.locator("#by-time").click()
    page.locator("#earlier").click()
    expect(page.locator("#view")).to_contain_text("17 events in view · 1974–2016")
    page.locator("#by-even").click()
    assert page.locator("#chart .slash").count() >= 4
    page.locator(".chip", has_text="Bo Dahl").click()
    assert page.locator("#chart .m-lane").all_text_contents() == ["Bo DahlBo Dahl"], "the name and what hovering over it shows"
    assert window.errors == []


_BOXES = """selector => Array.from(document.querySelectorAll(selector)).map(each => each.getBoundingClientRect())
    .map(box => [box.left, box.top, box.right, box.bottom])"""


@pytest.mark.parametrize(("wide", "whole"), [(1024, 0.75), (1440, 0.9), (1920, 0.9)])
def test_labels_are_whole_and_overlap_nothing(window: Window, tmp_path: Path, wide: int, whole: float) -> None:
    window.page.set_viewport_size({"width": wide, "height": 900})
    page = opened(window, written(story(), tmp_path / "story.html"))
    for step in ("by-time", "by-even", "zoom-in", "by-time"):  # on both scales as it opens, and laid out again after a zoom
        page.locator(f"#{step}").click()
        texts = page.locator("#chart g.event text").all_text_contents()
        events = page.locator("#chart g.event")
        assert sum("…" in text for text in texts) <= (1 - whole) * events.count(), step
        boxes: list[list[float]] = page.evaluate(_BOXES, "#chart g.event text")
        place = page.evaluate(_BOXES, "#chart")[0]
        assert all(place[0] <= left and right <= place[2] + 1 for left, _, right, _ in boxes), step
        for one, other in combinations(boxes, 2):
            apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] + 3 or other[3] <= one[1] + 3
            assert apart, (step, one, other)
    assert window.errors == []


@pytest.mark.parametrize("wide", [320, 700, 1100])
def test_the_page_can_be_used_at_any_width(window: Window, tmp_path: Path, wide: int) -> None:
    names = [name * 3 for name in ("Brutus, Decimus Junius Albinus", "Caesar")]
    frame = table().assign(actors=[names[row % 2] for row in range(len(table()))])
    path = tmp_path / "timeline.html"
    path.write_text(to_html(frame, left_out="x" * 200), encoding="utf-8", newline="")
    window.page.set_viewport_size({"width": wide, "height": 800})
    page = opened(window, path)
    assert page.evaluate("document.documentElement.scrollWidth") == wide
    assert page.locator("#list").is_visible() is (wide <= 800), "a phone gets the list first"
    page.locator("#as-picture").click()
    assert page.evaluate("document.documentElement.scrollWidth") == wide
    ticks: list[list[float]] = page.evaluate(_BOXES, "#chart .tick[y='-20.0']")
    assert len(ticks) >= 2
    assert all(one[2] <= other[0] for one, other in pairwise(sorted(ticks)))
    page.locator("#as-list").click()
    cells: list[list[float]] = page.evaluate(_BOXES, "#events tbody tr:first-child td:not(:empty)")
    assert len(cells) == 6
    assert all(right <= wide for _, _, right, _ in cells)
    assert window.errors == []


def test_the_story_is_told_by_the_arrow_keys(window: Window, tmp_path: Path) -> None:
    frame = story()
    page = opened(window, written(frame, tmp_path / "story.html"))
    page.locator("#as-story").click()
    told: list[str] = []
    for _ in range(len(frame)):
        told.append(page.locator("#slide h2").text_content() or "")
        assert page.locator("#slide .when").text_content()
        assert page.locator("#slide blockquote").text_content()
        assert "The Ides" in (page.locator("#slide .source").text_content() or "")
        page.keyboard.press("ArrowRight")
    assert sorted(told) == sorted(frame["title"])
    page.keyboard.press("Escape")
    expect(page.locator("#stage")).not_to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#card h2")).to_be_visible()
    assert page.locator("#chart .ring").count() >= 1, "what is chosen is in view"
    assert window.errors == []


def test_slides_open_on_the_story(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "story.slides.html"
    path.write_text(to_html(story(), opens_on_story=True), encoding="utf-8", newline="")
    page = opened(window, path)
    expect(page.locator("#slide h2")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#slide .place")).to_contain_text("2 of")
    page.keyboard.press("Escape")
    expect(page.locator("#chart")).to_be_visible()
    assert window.errors == []


_COLOURS = """() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })
    const read = (colour) => {
        canvas.fillStyle = colour
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const of = (query, name) => Array.from(document.querySelectorAll(query), (each) => read(getComputedStyle(each)[name]))
    return [...of("body", "backgroundColor"), ...of("#chart .m-lane", "fill").slice(0, 1), ...of("#chart polygon.m-ink", "fill")]
}"""


_LOOKS: list[tuple[Literal["light", "dark"], Literal["none", "active"]]] = [
    ("light", "none"), ("dark", "none"), ("light", "active"), ("dark", "active"),
]  # fmt: skip


def test_marks_stand_out_in_light_and_dark_and_in_forced_colours(window: Window, tmp_path: Path) -> None:
    page = opened(window, written(story(), tmp_path / "story.html"))
    page.locator("#zoom-all").click()
    grounds = set[str]()
    for look in _LOOKS:
        page.emulate_media(color_scheme=look[0], forced_colors=look[1])
        ground, text, *inks = page.evaluate(_COLOURS)
        assert inks, look
        hexed = ["#" + "".join(f"{part:02x}" for part in colour[:3]) for colour in (ground, text, *inks)]
        assert contrast(hexed[0], hexed[1]) >= 4.5, look
        assert all(contrast(hexed[0], ink) >= 3 for ink in hexed[2:]), look
        grounds.add(hexed[0])
    assert len(grounds) >= 2, "the look changes while the page is open"
    assert window.errors == []


def test_axe_finds_nothing(browser: Browser, tmp_path: Path) -> None:
    axe = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    page = browser.new_page(color_scheme="dark", bypass_csp=True)  # the page lets no other script in
    page.goto(written(story(), tmp_path / "story.html").as_uri())
    page.evaluate(axe)
    rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]
    for wide in (1440, 390):
        page.set_viewport_size({"width": wide, "height": 900})
        for way in ("list", "picture", "story"):
            page.locator(f"#as-{way}").click()
            found = promised(page, "rules => axe.run(document, {runOnly: rules})", rules)
            assert len(found["passes"]) > 10, "axe has not looked at the page"
            assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == [], (wide, way)
        page.keyboard.press("Escape")  # out of the story
    page.close()


def test_it_prints_whole(window: Window, tmp_path: Path) -> None:
    frame = story()
    page = opened(window, written(frame, tmp_path / "story.html"))
    page.locator("#as-list").click()
    page.locator("#search").fill("1974")  # what is filtered on the screen is on paper all the same
    expect(page.locator("#count")).to_contain_text(f"1 of {len(frame)} events")
    for sheet, landscape in (("A4", False), ("Letter", True)):
        printed = PdfReader(io.BytesIO(page.pdf(format=sheet, landscape=landscape)))
        texts = [" ".join(part.extract_text().split()) for part in printed.pages]
        assert "A story" in texts[0], sheet
        for number, actors in enumerate(frame["actors"]):
            found = " ".join(texts).count(f"Event {number} was told")
            assert found == 1 + len(actors.split("; ")), f"{sheet}: once in the list, and in the picture once in each lane"


def test_hostile_texts_are_shown_and_nothing_of_them_runs(window: Window, tmp_path: Path) -> None:
    frame = hostile_table()
    path = tmp_path / "hostile.html"
    path.write_text(to_html(frame, left_out="<script>alert(0)</script>"), encoding="utf-8", newline="")
    page = opened(window, path)
    assert page.locator("#events tbody tr").count() == len(frame)
    page.locator("#as-story").click()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    titles = page.locator("#events tbody tr td:nth-child(2)").all_text_contents()
    assert {"<script>alert(1)</script>", "javascript:alert(7)", "&lt;script&gt;alert(10)&lt;/script&gt;", "\ufffdgnp.exe"} <= set(titles)
    assert page.locator("a, iframe, object, embed, body img, image").count() == 0
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
