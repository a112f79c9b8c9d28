"""axe-core (WCAG 2 A and AA) on every view of a page that is open in a browser, on a chosen event and on the editor."""

from __future__ import annotations

from browsing import ENTRY, idle, promised
from playwright.sync_api import Page

from timeline.interface import say, speaking

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# without `preload`, which reads every style sheet and film again for a rule that is an experiment and one of films, of which there are none
_RUN = "([place, rules]) => axe.run(place, {runOnly: rules, resultTypes: ['violations'], preload: false})"
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


def _violations(page: Page, place: dict[str, list[list[str]]]) -> list[str]:
    """Each element that breaks a rule, with the rule and what is wrong."""
    found = promised(page, _RUN, [place, _RULES])
    assert len(found["passes"]) > 10, "axe has not looked at the page"
    return [f"{rule['id']}: {node['html'][:120]} {node['failureSummary']}" for rule in found["violations"] for node in rule["nodes"]]


def _view(page: Page, name: str) -> None:
    page.locator(".st-key-view").get_by_role("radio", name=say(name)).click()
    idle(page)


def broken_rules(page: Page, axe: str, language: str = "en") -> dict[str, list[str]]:
    """What breaks a rule, by where: a view, a chosen event, the editor. `axe` is the script; the page ends with its editor open."""
    with speaking(language):
        return _broken_rules(page, axe)


def _broken_rules(page: Page, axe: str) -> dict[str, list[str]]:
    page.evaluate(axe)
    found: dict[str, list[str]] = {}
    for view in _VIEWS:
        _view(page, view)
        found[view] = _violations(page, _THE_VIEW)
    _view(page, "List")
    page.locator(ENTRY).first.click()
    page.locator(".tl-card").wait_for()
    idle(page)
    found["an event chosen"] = _violations(page, _WHOLE)
    page.get_by_text(say("Edit"), exact=True).first.click()
    page.locator(".st-key-editor").wait_for()
    idle(page)
    found["the editor"] = _violations(page, _WHOLE)
    return {where: what for where, what in found.items() if what}
