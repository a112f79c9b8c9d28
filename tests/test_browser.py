"""The real page in a real Chromium: filter, click, read, download, on a desk and on a phone, with axe-core (WCAG 2 A and AA).

Nothing that it does reaches another machine. Every view is looked at here, the editor, light and dark.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

import pandas as pd
import pytest
from accessibility import broken_rules
from browsing import DESKTOP, ENTRY, MARK, idle, open_drawer, open_window, rested, shown_at_first, words
from playwright.sync_api import Browser, Locator, Page, expect

from timeline.exports import from_csv
from timeline.page.filters import Filters
from timeline.page.samples import sample
from timeline.page.session import in_time_order

ACTOR = "Ilse Karant"
PHONE = (390, 844)
LOW = (1440, 600)
_ROWS = """where => [...document.querySelectorAll(where)].map(group =>
    new Set([...group.children].filter(one => one.offsetParent).map(one => Math.round(one.getBoundingClientRect().top))).size)"""
_OVER_SHARE = """() => {
    const status = document.createElement('div'), share = document.querySelector('.st-key-share button');
    status.dataset.testid = 'stStatusWidget';  // as Streamlit draws it while the script runs
    status.textContent = 'Stop';
    document.querySelector('.stAppHeader').append(status);
    const [a, b] = [status.getBoundingClientRect(), share.getBoundingClientRect()];
    status.remove();
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}"""


@pytest.fixture(scope="module")
def desk(browser: Browser, address: str, projects: Path) -> Iterator[Page]:
    """The app as an address with filters opens it, one for all these tests: each goes on where the last one ended."""
    with open_window(browser, address, f"/?project=desk&actors={quote(ACTOR)}&actors=Nobody", projects) as one:
        yield one.page


@pytest.fixture
def page(desk: Page) -> Page:
    """The same with no filter."""
    unfiltered(desk)
    return desk


def unfiltered(page: Page) -> None:
    """Take back all filters."""
    if page.locator(".st-key-chips").count():
        page.locator(".st-key-chips button:visible").last.click()  # the only one, or else "Clear all"
        expect(page.locator(".st-key-chips")).to_have_count(0)
        idle(page)


def sized(page: Page, size: tuple[int, int]) -> None:
    """Another size of the window, scrolled to its top."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.locator("[data-testid=stMain]").evaluate("main => main.scrollTo(0, 0)")
    idle(page)


@pytest.fixture(scope="module")
def axe() -> str:
    """The script, from the package: nothing is fetched."""
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def events() -> pd.DataFrame:
    """The events of the first sample, read without the page."""
    return in_time_order(shown_at_first([sample("harbour")]))


def marks(page: Page) -> list[Locator]:
    """The marks in view, once there are any; others wait outside of the plot for the reader to pan there."""
    for _ in range(40):
        plot = page.locator(".st-key-timeline .nsewdrag").first.bounding_box()
        boxes = [(mark, mark.bounding_box()) for mark in page.locator(MARK).all()]
        found = [mark for mark, box in boxes if plot and box and box["width"] > 8 and 0 <= box["x"] - plot["x"] <= plot["width"]]
        if found:
            return found
        page.wait_for_timeout(250)
    pytest.fail("no mark is in view")


def event_of(mark: Locator) -> str:
    """The id of the event that a mark in the chart stands for."""
    return str(mark.evaluate("mark => mark.closest('.event').dataset.event"))


def _range(page: Page) -> list[str]:
    return page.locator(".tl-plot").evaluate("plot => plot._fullLayout.xaxis.range.map(String)")


def _window(page: Page) -> dict[str, float]:
    box = page.locator(".tl-n-window").bounding_box()
    assert box is not None
    return {"x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"]}


def test_the_address_opens_the_same_filters(desk: Page, events: pd.DataFrame) -> None:
    wanted = Filters(actors=(ACTOR,)).apply(events)
    assert 0 < len(wanted) < len(events)
    expect(desk.locator(".tl-summary")).to_contain_text(f"{len(wanted)} of {len(events)} events")
    unfiltered(desk)
    expect(desk.locator(".tl-summary")).to_contain_text(f"of {len(events)} events in view")


def test_a_small_or_steep_drag_on_the_navigator_selects_nothing(page: Page) -> None:
    before = _range(page)
    box = page.locator(".tl-navigator").bounding_box()
    assert box is not None
    for across, down in ((6, 0), (30, 60)):
        page.mouse.move(box["x"] + 80, box["y"] + 10)
        page.mouse.down()
        page.mouse.move(box["x"] + 80 + across, box["y"] + 10 + down, steps=4)
        page.mouse.up()
    rested(page)
    assert _range(page) == before


def test_the_navigator_is_dragged_pulled_and_shows_all(page: Page) -> None:
    before, box = _range(page), _window(page)
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.move(*middle)
    page.mouse.down()
    page.mouse.move(middle[0] - 120, middle[1] + 4, steps=6)
    page.mouse.up()
    expect(page.locator(".tl-c-main")).to_be_visible()
    idle(page)
    dragged = _range(page)
    assert dragged[0] < before[0]
    assert dragged[1] < before[1]
    assert "window=" in page.url
    moved = _window(page)
    assert abs(moved["x"] - (box["x"] - 120)) < 3, "it stays where the hand left it"
    page.mouse.move(moved["x"], middle[1])
    page.mouse.down()
    page.mouse.move(moved["x"] - 60, middle[1], steps=4)
    page.mouse.up()
    page.wait_for_function(f"document.querySelector('.tl-plot')._fullLayout.xaxis.range.map(String)[0] < '{dragged[0]}'")
    idle(page)
    assert _range(page)[0] < dragged[0]
    assert _range(page)[1][:7] == dragged[1][:7], "the other edge stays"
    page.locator(".tl-navigator").dblclick(position={"x": 5, "y": 5})
    expect(page.locator(".tl-summary")).to_contain_text("26 events")
    page.locator(".tl-c-main").click()
    expect(page.locator(".tl-summary")).to_contain_text("18 of 26 events in view")
    page.wait_for_function(f"document.querySelector('.tl-plot')._fullLayout.xaxis.range.map(String)[0].startsWith('{before[0][:10]}')")


def test_the_axis_stays_in_view_and_stands_where_the_plot_has_it(page: Page) -> None:
    sized(page, LOW)
    page.locator("[data-testid=stMain]").evaluate("main => main.scrollTo(0, 500)")
    expect(page.locator(".tl-axis .xtick").first).to_be_in_viewport()
    places = page.evaluate(
        """() => ['.tl-axis .xtick text', '.tl-plot .xaxislayer-above .xtick text'].map(
            (where) => [...document.querySelectorAll(where)].map((tick) => Math.round(tick.getBoundingClientRect().x)))"""
    )
    assert places[0] == places[1]
    left = page.evaluate(
        "() => document.querySelector('.tl-plot .bglayer, .tl-plot .plotbg, .tl-plot .nsewdrag').getBoundingClientRect().x"
    )
    navigator = page.locator(".tl-n-line").bounding_box()
    assert navigator is not None
    assert abs(navigator["x"] - left) < 1.5, "the navigator is aligned with the plot"


def test_the_wheel_scrolls_and_with_a_key_it_zooms(page: Page) -> None:
    sized(page, LOW)
    before = _range(page)
    plot = page.locator(".tl-plot").bounding_box()
    assert plot is not None
    page.mouse.move(plot["x"] + 600, 500)
    page.mouse.wheel(0, 200)
    page.wait_for_function("document.querySelector('[data-testid=stMain]').scrollTop > 100")
    assert _range(page) == before
    page.keyboard.down("Control")
    page.mouse.wheel(0, -120)
    page.keyboard.up("Control")
    page.wait_for_function("before => String(document.querySelector('.tl-plot')._fullLayout.xaxis.range) !== String(before)", arg=before)
    rested(page)
    closer = _range(page)
    assert closer[0] > before[0] or closer[1] < before[1]
    page.mouse.move(plot["x"] + 600, 300)
    page.mouse.down()
    page.mouse.move(plot["x"] + 660, 300, steps=4)  # the ground can be dragged
    page.mouse.up()
    page.wait_for_function(f"document.querySelector('.tl-plot')._fullLayout.xaxis.range.map(String)[0] < '{closer[0]}'")
    page.locator(".tl-plot").focus()
    page.keyboard.press("0")
    expect(page.locator(".tl-summary")).to_contain_text("26 events")
    page.locator(".tl-c-main").click()
    expect(page.locator(".tl-summary")).to_contain_text("18 of 26 events in view")
    sized(page, DESKTOP)


def test_a_click_rings_its_event_at_once_and_dims_nothing(page: Page) -> None:
    mark = marks(page)[2]
    mark.click(force=True)
    expect(page.locator(".tl-ring").first).to_be_attached()
    assert marks(page)[0].evaluate("mark => getComputedStyle(mark).opacity") == "1"
    page.locator(".st-key-next button").first.click()
    expect(page.locator(".tl-card")).to_be_visible()
    idle(page)
    expect(page.locator(".tl-ring").first).to_be_attached()


def test_filter_by_an_actor_click_an_event_read_it_and_download(page: Page, events: pd.DataFrame) -> None:
    wanted = Filters(actors=(ACTOR,)).apply(events)
    assert 0 < len(wanted) < len(events)
    expect(page.locator(".tl-summary")).to_contain_text(f"of {len(events)} events in view")

    open_drawer(page)
    page.get_by_role("button", name=ACTOR).or_(page.get_by_role("radio", name=ACTOR)).first.click()
    expect(page.locator(".tl-summary")).to_contain_text(f"{len(wanted)} of {len(events)} events")
    idle(page)
    mark = marks(page)[-1]
    identity = event_of(mark)
    row = wanted[wanted["event_id"] == identity].iloc[0]
    mark.click(force=True)
    expect(page.locator(".tl-card .tl-title")).to_have_text(row["title"])
    assert words(page, ".tl-quote .tl-sentence") == row["sentence"]
    assert words(page, ".tl-quote .tl-date") == row["date_text"]
    expect(page.locator(".tl-how")).to_have_text(row["how"])

    expect(page.locator(".st-key-chips button").first).to_contain_text(ACTOR)
    page.locator(".st-key-share button").first.click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download CSV").click()
    data = Path(waiting.value.path()).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "Excel needs the mark"
    pd.testing.assert_frame_equal(from_csv(data.decode("utf-8-sig")), wanted.reset_index(drop=True))
    page.keyboard.press("Escape")


def test_the_choice_survives_a_filter_and_arrow_keys_go_on(page: Page, events: pd.DataFrame) -> None:
    mark = marks(page)[0]
    title = events[events["event_id"] == event_of(mark)].iloc[0]["title"]
    mark.click(force=True)
    expect(page.locator(".tl-title")).to_have_text(title)
    open_drawer(page)
    page.get_by_text("Labels on the chart").click()
    idle(page)
    expect(page.locator(".tl-title")).to_have_text(title)
    page.locator(".tl-name").click()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".tl-title")).not_to_have_text(title)
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".tl-title")).to_have_text(title)


def test_the_menu_of_a_lane_renames_its_actor_and_its_name_filters(page: Page) -> None:
    more = page.get_by_role("button", name=f"More for {ACTOR}")
    more.focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name="Rename").click()
    page.get_by_label("New name").fill("Ilse K.")
    page.get_by_label("New name").press("Enter")
    page.get_by_role("dialog").get_by_role("button", name="Rename").click()
    expect(page.get_by_role("button", name="Show only Ilse K.")).to_be_attached()
    idle(page)
    page.get_by_role("button", name="Show only Ilse K.").click()
    expect(page.locator(".st-key-chips button").first).to_contain_text("Ilse K.")


def test_what_streamlit_shows_while_it_works_lies_over_no_button(page: Page) -> None:
    assert not page.evaluate(_OVER_SHARE)


def test_axe_finds_nothing_on_a_wide_light_page(page: Page, axe: str) -> None:
    assert broken_rules(page, axe) == {}


@pytest.fixture(scope="module")
def phone(browser: Browser, address: str, projects: Path) -> Iterator[Page]:
    """The app on a dark phone in German, whose words are the longest."""
    size = {"width": PHONE[0], "height": PHONE[1]}
    with open_window(browser, address, "/?project=phone", projects, viewport=size, color_scheme="dark", locale="de-DE") as one:
        yield one.page


def rows_of(page: Page, where: str) -> list[int]:
    """In how many rows each element of the page has its children."""
    found: list[int] = page.evaluate(_ROWS, where)
    assert found, f"there is no {where}"
    return found


def test_on_a_phone_in_german_no_row_breaks(phone: Page) -> None:
    phone.locator(".st-key-add button").click()
    idle(phone)
    assert rows_of(phone, ".st-key-way [role=radiogroup]") == [1]
    assert rows_of(phone, ".st-key-doing") == [1]
    phone.locator(".st-key-close button").click()
    idle(phone)
    open_drawer(phone)
    assert set(rows_of(phone, ".st-key-drawer [role=radiogroup]:has([data-variant=segmented_control])")) == {1}
    phone.locator(".st-key-filters-close button").click()
    phone.locator(".st-key-drawer").wait_for(state="hidden")
    idle(phone)


def test_on_a_phone_the_list_fits_and_the_details_come_up_below_the_event(phone: Page, events: pd.DataFrame) -> None:
    assert phone.locator("[data-testid=stMain]").evaluate("main => main.scrollWidth") <= PHONE[0]
    entry = phone.locator(ENTRY).nth(6)
    identity = entry.get_attribute("data-event")
    entry.click()
    expect(phone.locator(".tl-title")).to_have_text(events[events["event_id"] == identity].iloc[0]["title"])
    expect(phone.locator(".tl-title")).to_be_in_viewport()
    phone.wait_for_function(  # it scrolls there
        """entry => {
            const [sheet, chosen] = [document.querySelector(".st-key-details"), entry].map((one) => one.getBoundingClientRect())
            return chosen.top >= 0 && chosen.bottom <= sheet.top
        }""",
        arg=entry.element_handle(),
    )
    sheet, chosen = phone.locator(".st-key-details").bounding_box(), entry.bounding_box()
    assert sheet is not None
    assert chosen is not None
    assert chosen["y"] >= 0
    assert chosen["y"] + chosen["height"] <= sheet["y"], "the sheet does not hide what it explains"


def test_axe_finds_nothing_on_a_dark_phone(phone: Page, axe: str) -> None:
    assert broken_rules(phone, axe, "de") == {}
