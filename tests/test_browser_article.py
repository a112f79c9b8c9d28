"""The article view in a real Chromium: clicks, keys, selected words, a tap, hostile text, a long text."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import pytest
from article_page import HOSTILE, STATES
from browsing import WAIT, idle, served
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect

EVENT = ".tl-r-event"
BOX = ".tl-r-box"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """tests/article_page.py on a free port."""
    with served("tests/article_page.py") as place:
        yield place


@contextmanager
def opened(context: BrowserContext, address: str, article: str, sent: list[int] | None = None) -> Generator[Page]:
    """The page with that article; an error in it or a dialog fails the test. `sent` takes the sizes of what the server sends."""
    page = context.new_page()
    page.set_default_timeout(WAIT)
    page.on("websocket", lambda one: one.on("framereceived", lambda frame: None if sent is None else sent.append(len(frame))))
    errors: list[str] = []

    def refuse(dialog: Dialog) -> None:
        errors.append(dialog.message)
        dialog.dismiss()

    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", refuse)
    page.goto(f"{address}?article={article}")
    page.locator(".tl-r-block").first.wait_for()
    idle(page)
    yield page
    context.close()
    assert errors == []


@pytest.fixture(scope="module")
def sent() -> list[int]:
    """The sizes of what the server has sent to the page of `wide`."""
    return []


@pytest.fixture(scope="module")
def wide(browser: Browser, address: str, sent: list[int]) -> Iterator[Page]:
    """One page for all these tests; the last ones show other articles on it."""
    with opened(browser.new_context(locale="en-GB", viewport={"width": 1440, "height": 900}), address, "states", sent) as page:
        yield page


def show(page: Page, article: str, first: str) -> None:
    """Another article on the same page, whose first words are known."""
    page.get_by_label("Which article").fill(article)
    page.get_by_label("Which article").press("Enter")
    page.locator(".tl-r-block", has_text=first).first.wait_for()
    idle(page)


def is_told(page: Page, words: str) -> None:
    """Wait until these words are the last that the page was told."""
    expect(page.get_by_text(re.compile("^TOLD"))).to_have_text(re.compile(re.escape(words) + r"\s*$"))
    idle(page)


def top(page: Page) -> float:
    return float(page.locator(BOX).evaluate("box => box.scrollTop"))


def drag(page: Page, first: str, last: str) -> None:
    """Select with the mouse from the middle of one word to the middle of another; both stand in one paragraph."""
    ends = page.evaluate(
        """words => words.map(word => {
            const walker = document.createTreeWalker(document.querySelector(".tl-r-text"), NodeFilter.SHOW_TEXT)
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(word)
                if (at < 0) continue
                const range = document.createRange()
                range.setStart(node, at + 1)
                range.setEnd(node, at + 2)
                const box = range.getBoundingClientRect()
                return [box.left + 1, box.top + box.height / 2]
            }
        })""",
        [first, last],
    )
    page.mouse.move(*ends[0])
    page.mouse.down()
    page.mouse.move(*ends[1], steps=5)
    page.mouse.up()


def test_a_click_on_a_date_chooses_its_event_and_moves_nothing(wide: Page) -> None:
    wide.get_by_text("opened the bridge").first.click(position={"x": 30, "y": 10})
    idle(wide)
    is_told(wide, "TOLD")  # elsewhere in a dated sentence nothing is chosen
    second = wide.locator(EVENT).nth(1)
    expect(second).to_have_attribute("aria-label", "4 May 2016: 4 May 2016 (Wednesday), accepted")
    wide.locator(BOX).evaluate("box => { box.scrollTop = 30 }")
    second.click()
    is_told(wide, "chosen 1")
    expect(wide.locator(".tl-r-chosen")).to_have_text("4 May 2016")
    expect(wide.locator(".tl-r-clause").first).to_be_visible()
    assert top(wide) == 30


def test_what_is_chosen_elsewhere_comes_into_view_and_the_page_stays(wide: Page) -> None:
    wide.get_by_role("button", name="Last").click()
    expect(wide.locator(".tl-r-chosen")).to_have_text("7 July 2018")
    idle(wide)
    box, chosen = wide.locator(BOX).bounding_box(), wide.locator(".tl-r-chosen").bounding_box()
    assert box
    assert chosen
    assert box["y"] < chosen["y"] < box["y"] + box["height"] - chosen["height"]
    assert wide.evaluate("document.querySelector('[data-testid=stMain]').scrollTop") == 0
    wide.get_by_role("button", name="First").click()
    expect(wide.locator(".tl-r-chosen")).to_have_text("3 May 2016")
    idle(wide)
    assert top(wide) < 60


def test_dates_are_reached_with_tab_and_chosen_with_enter(wide: Page) -> None:
    wide.locator(BOX).focus()
    for _ in range(3):
        wide.keyboard.press("Tab")
    focused = wide.locator(":focus")
    expect(focused).to_have_attribute("role", "button")
    expect(focused).to_have_text("5 June 2017")
    assert focused.evaluate("one => getComputedStyle(one).outlineWidth") == "3px"
    wide.keyboard.press("Enter")
    is_told(wide, "chosen 2")
    wide.keyboard.press("Tab")
    expect(wide.locator(":focus")).to_have_text("6 June 2017")  # the focus is kept when the paragraph is marked anew


def test_selected_words_are_added_as_whole_words_in_code_points(wide: Page) -> None:
    drag(wide, "council closed", "protested")
    button = wide.get_by_role("button", name="Add event")
    expect(button).to_be_visible()
    assert (button.bounding_box() or {})["height"] >= 44
    button.click()
    words = "council closed it, and Anna Berg protested"
    start = STATES.index(words)
    is_told(wide, f"added {start}:{start + len(words)} {words!r}")
    expect(button).to_be_hidden()
    wide.locator(".tl-r-block").first.dblclick(position={"x": 60, "y": 14})
    button.click()
    is_told(wide, f"added {STATES.index('Council')}:{STATES.index('Council') + 7} 'Council'")


def test_a_selection_that_leaves_the_article_is_cut_to_it(wide: Page) -> None:
    wide.evaluate("document.getSelection().selectAllChildren(document.querySelector('[data-testid=stMain]'))")
    wide.get_by_role("button", name="Add event").click()
    is_told(wide, f"added 0:{len(STATES)} {STATES!r}")


def test_sentences_are_selected_with_the_keyboard(wide: Page) -> None:
    wide.locator(BOX).evaluate("box => { box.scrollTop = 0 }")
    wide.locator(BOX).focus()
    for _ in range(3):
        wide.keyboard.press("Alt+ArrowDown")
    expect(wide.get_by_role("button", name="Add event")).to_be_visible()
    wide.keyboard.press("Alt+ArrowUp")
    wide.wait_for_timeout(300)
    wide.keyboard.press("Enter")
    sentence = "😀 On 3 May 2016 Anna Berg opened the bridge."
    start = STATES.index(sentence)
    is_told(wide, f"added {start}:{start + len(sentence)} {sentence!r}")


def test_actors_are_underlined_on_demand(wide: Page) -> None:
    expect(wide.locator(".tl-r-actor")).to_have_count(0)
    wide.get_by_text("Actors").click()
    expect(wide.locator(".tl-r-actor").first).to_be_visible()
    for name in ("Anna Berg", "Bo Lind"):
        expect(wide.locator(".tl-r-actor", has_text=name).first).to_be_visible()
    wide.get_by_text("Actors").click()
    expect(wide.locator(".tl-r-actor")).to_have_count(0)


def test_a_tap_on_a_phone_selects_the_sentence(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    with opened(context, address, "states") as page:
        block = page.locator(".tl-r-block").nth(1)
        box = block.bounding_box()
        assert box
        block.tap(position={"x": 30, "y": box["height"] - 14})  # its last line
        button = page.get_by_role("button", name="Add event")
        expect(button).to_be_visible()
        size = button.bounding_box() or {}
        assert size["height"] >= 44
        assert 0 <= size["x"] <= 390 - size["width"]
        button.tap()
        sentence = "😀 On 4 May 2016 the council closed it, and Anna Berg protested."
        start = STATES.index(sentence)
        is_told(page, f"added {start}:{start + len(sentence)} {sentence!r}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_hostile_text_stays_text(wide: Page) -> None:
    show(wide, "hostile", "<img src=x")
    assert wide.locator(".tl-r-block").all_text_contents() == HOSTILE.split("\n\n")
    assert wide.locator(".tl-r-text").locator("img, script, style, a, b").count() == 0
    wide.locator(EVENT).first.click()
    is_told(wide, "chosen 0")
    expect(wide.locator(".tl-r-chosen")).to_have_text("3 May 2016")


_WATCH = """text => {
    text.changes = 0
    new MutationObserver((all) => { text.changes += all.length }).observe(text, { subtree: true, childList: true, attributes: true })
}"""


def test_a_long_text_is_sent_once_and_a_choice_sends_and_draws_little(wide: Page, sent: list[int]) -> None:
    sent.clear()
    show(wide, "300", "Anna Berg met the council")
    blocks = wide.locator(".tl-r-block").count()
    assert blocks > 2000
    assert sum(sent) > 300_000
    sent.clear()
    text = wide.locator(".tl-r-text")
    text.evaluate(_WATCH)
    wide.locator("button", has_text="Last").click()
    wide.locator(".tl-r-chosen").wait_for()  # `expect` describes the whole page when it has to wait: a minute for this one
    idle(wide)
    box, chosen = wide.locator(BOX).bounding_box(), wide.locator(".tl-r-chosen").bounding_box()
    assert box
    assert chosen
    assert box["y"] < chosen["y"] < box["y"] + box["height"]
    assert sum(sent) < 60_000
    assert 0 < text.evaluate("text => text.changes") < blocks / 10
