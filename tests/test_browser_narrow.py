"""A phone in German, whose words are the longest: what belongs into one row stays in one."""

from __future__ import annotations

from pathlib import Path

from browsing import idle, open_drawer, open_window
from playwright.sync_api import Browser, Page

_ROWS = """where => [...document.querySelectorAll(where)].map(group =>
    new Set([...group.children].filter(one => one.offsetParent).map(one => Math.round(one.getBoundingClientRect().top))).size)"""


def rows_of(page: Page, where: str) -> list[int]:
    """In how many rows each element of the page has its children."""
    found: list[int] = page.evaluate(_ROWS, where)
    assert found, f"there is no {where}"
    return found


def test_on_a_phone_in_german_no_row_breaks(browser: Browser, address: str, projects: Path) -> None:
    with open_window(
        browser, address, "/?project=phone in german", projects, viewport={"width": 390, "height": 844}, locale="de-DE"
    ) as window:
        page = window.page
        page.locator(".st-key-add button").click()
        idle(page)
        assert rows_of(page, ".st-key-way [role=radiogroup]") == [1]
        assert rows_of(page, ".st-key-doing") == [1]
        page.locator(".st-key-close button").click()
        idle(page)
        open_drawer(page)
        assert set(rows_of(page, ".st-key-drawer [role=radiogroup]:has([data-variant=segmented_control])")) == {1}
