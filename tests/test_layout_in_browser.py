"""The layout of the browser and that of the program give the same marks the same places: `picture/layout.js` beside `picture/layout.py`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from browsing import promised
from playwright.sync_api import Browser, Error, Page

from bench.page_app import made
from timeline.chart import drawable, drawing
from timeline.extraction import extract
from timeline.frame import bounds_of, to_frame
from timeline.page.samples import sample
from timeline.picture.advances import ADVANCES
from timeline.picture.picture import Picture, ground_of, picture_of
from timeline.picture.text_metrics import BOLDER
from timeline.picture.windows import Window, opening

# lays the marks out in letters as wide as the program takes them to be, whatever fonts there are
_LAID_OUT = """([apart, low, high, pixels, letters, bolder]) => {
    const known = new Map(letters.flatMap(([width, all]) => [...all].map((letter) => [letter, width])))
    const width = (text) => [...text].reduce((sum, letter) => sum + 12 * 1.01 * (known.get(letter) ?? 0.7), 0)
    measure = (text, bold) => width(text) * (bold ? bolder : 1)
    const boxes = laidOut(apart.lanes, apart.marks, axisOf(low, high, pixels, apart.knots), apart)
    return boxes.map(({ top, bottom, unlabelled, items }) => ({
        top, bottom, unlabelled,
        items: items.filter(({ ink }) => ink.seen).map(({ mark, ink, label, y }) => ({ id: mark.id, ink, label, y })) }))
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """An empty page with the program's layout in it."""
    opened = browser.new_page()
    for name in ("axis", "layout"):
        opened.add_script_tag(path=str(Path(__file__).parent.parent / "timeline" / "picture" / f"{name}.js"))
    yield opened
    opened.close()


@pytest.fixture(scope="module", params=["harbour", "many"])
def frame(request: pytest.FixtureRequest) -> pd.DataFrame:
    """A sample as it is read, and more events than can all be labelled."""
    return drawable(made(700) if request.param == "many" else to_frame(extract(sample(request.param))))[0]


def laid_out(page: Page, frame: pd.DataFrame, picture: Picture, *, even: bool) -> list[dict[str, Any]]:
    """The boxes of the browser for the axis of a picture."""
    apart = json.loads(drawing(frame, apart=True, width=1000, even=even, whole=True).to_json())["apart"]
    scale = picture.scale
    low, high = (scale.at(scale.low), scale.at(scale.high)) if even else (scale.low, scale.high)
    return page.evaluate(_LAID_OUT, [apart, low, high, scale.pixels, ADVANCES, BOLDER])


def test_a_promise_that_is_never_kept_is_not_waited_for(page: Page) -> None:
    assert promised(page, "async (number) => number + 1", 2) == 3
    with pytest.raises(Error, match="did not answer"):
        promised(page, "() => new Promise(() => {})", limit=50)


@pytest.mark.parametrize("kind", ["whole", "window", "even"])
def test_the_browser_lays_out_as_the_program_does(page: Page, frame: pd.DataFrame, kind: str) -> None:
    window = None
    if kind == "window":
        bounds = bounds_of(frame)
        window = opening(bounds) or Window(int(pd.Series(bounds[:, 0]).quantile(0.7)), int(pd.Series(bounds[:, 0]).quantile(0.8)))
    picture = picture_of(ground_of(frame, 1000, window=window), frame, even=kind == "even")
    assert picture is not None
    boxes = laid_out(page, frame, picture, even=kind == "even")
    assert [round(box["bottom"]) for box in boxes] == [round(box.bottom) for box in picture.boxes]
    assert [box["unlabelled"] for box in boxes] == [box.unlabelled for box in picture.boxes]
    theirs = {(round(item["y"]), item["id"]): item for box in boxes for item in box["items"]}
    ours = {(round(item.y), item.mark.event_id): item for item in picture.placed if item.ink.seen}
    assert theirs.keys() == ours.keys()
    assert len(ours) > 15
    for place, item in ours.items():
        other = theirs[place]
        assert other["ink"]["form"] == item.ink.form.value
        assert other["ink"]["left"] == pytest.approx(item.ink.left, abs=1)
        assert other["ink"]["right"] == pytest.approx(item.ink.right, abs=1)
        assert (other["ink"].get("known") is None) == (item.ink.known is None)
        assert (other["label"] is None) == (item.label is None)
        if item.label:
            assert tuple(other["label"]["lines"]) == item.label.lines
            assert other["label"]["side"] == item.label.side
            assert other["label"]["x"] == pytest.approx(item.label.x, abs=1)
            assert other["label"]["width"] == pytest.approx(item.label.width, abs=1)
