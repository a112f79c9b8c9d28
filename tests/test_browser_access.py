"""axe-core (WCAG 2 A and AA) on the real page in a real Chromium: every view, the editor, light and dark, wide and phone."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from browsing import ENTRY, idle, open_window
from playwright.sync_api import Browser, Page

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_RUN = "([place, rules]) => axe.run(place, {runOnly: rules, resultTypes: ['violations']})"
_WHOLE = {"include": [["html"]]}
_THE_VIEW = {"include": [[".st-key-content"], [".st-key-bar"]]}  # the rest is the same in every view
_VIEWS = (
    "Chart",
    "List",
    "Slides",
    "Article",
    "Table",
    "Without a date",
    "Conflicts",
    "Actors",
    "Who and when",
    "Silences",
    "Left out",
    "History",
)


@pytest.fixture(scope="module")
def axe() -> str:
    """The script, from the package: nothing is fetched."""
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, place: dict[str, list[list[str]]]) -> list[str]:
    """Each element that breaks a rule, with the rule and what is wrong."""
    found = page.evaluate(_RUN, [place, _RULES])
    assert len(found["passes"]) > 10, "axe has not looked at the page"
    return [f"{rule['id']}: {node['html'][:120]} {node['failureSummary']}" for rule in found["violations"] for node in rule["nodes"]]


@pytest.fixture(params=[("light", 1440, 900), ("dark", 390, 844)], ids=["light wide", "dark phone"])
def page(request: pytest.FixtureRequest, browser: Browser, address: str, projects: Path, axe: str) -> Iterator[Page]:
    scheme, width, height = request.param
    size = {"width": width, "height": height}
    with open_window(browser, address, f"/?project=access {scheme}", projects, viewport=size, color_scheme=scheme) as window:
        window.page.evaluate(axe)
        yield window.page


def test_nothing_on_the_page_breaks_a_rule(page: Page) -> None:
    found: dict[str, list[str]] = {}
    for view in _VIEWS:
        page.locator(".st-key-view").get_by_role("radio", name=view).click()
        idle(page)
        found[view] = violations(page, _THE_VIEW)
    page.locator(".st-key-view").get_by_role("radio", name="List").click()
    idle(page)
    page.locator(ENTRY).first.click()
    page.locator(".tl-card").wait_for()
    idle(page)
    found["an event chosen"] = violations(page, _WHOLE)
    page.get_by_text("Edit", exact=True).first.click()
    page.locator(".st-key-editor").wait_for()
    idle(page)
    found["the editor"] = violations(page, _WHOLE)
    assert {where: what for where, what in found.items() if what} == {}
