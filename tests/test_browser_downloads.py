"""What is downloaded from the page, and what of it comes back: a table with corrections, a copy of the open project, evidence."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from browsing import choose_project, idle
from playwright.sync_api import Page, expect

from timeline.model import Document
from timeline.project import store
from timeline.project.saved import Project


def downloaded(page: Page) -> Path:
    """The CSV of what the page shows."""
    page.locator(".st-key-share button").first.click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download CSV").click()
    page.keyboard.press("Escape")
    return download.value.path()


def taken_in(page: Page, data: bytes, name: str, *, keep: bool) -> None:
    """Add a file on the page, and wait until it is read."""
    page.get_by_role("button", name="Add article").click()
    page.get_by_text("Upload files").click()
    page.locator(".st-key-adding-area input[type=file]").set_input_files({"name": name, "mimeType": "text/csv", "buffer": data})
    expect(page.get_by_role("button", name=f"Remove {name}")).to_be_visible()
    idle(page)
    box = page.get_by_role("checkbox", name="Keep the articles")
    for _ in range(3):  # a run of the page that ends just then may undo a click
        if box.is_checked() == keep:
            break
        page.get_by_text("Keep the articles that are on the timeline now").click()
        idle(page)
        page.wait_for_timeout(300)
    expect(box).to_be_checked(checked=keep)
    page.get_by_role("button", name="Read files").click()
    expect(page.locator(".st-key-adding-area")).to_have_count(0)
    idle(page)


def test_what_is_downloaded_is_of_the_open_project_and_comes_back(window: Page, projects: Path, tmp_path: Path) -> None:
    with Project.create(store.path_of("others", projects)) as others:
        others.add_document(Document("ferry", "The ferry sank in March 2015. Anna Berg raised it in 2016."), based_on=0)
    choose_project(window, "theirs")
    window.locator(".st-key-next button").click()
    window.locator(".tl-card").wait_for()
    window.keyboard.press("a")
    expect(window.locator(".st-key-judge").get_by_role("button", name="Accepted")).to_be_visible()
    idle(window)
    table = downloaded(window).read_bytes()
    _copies_hold_the_open_project(window, projects / "theirs.timeline", tmp_path)
    choose_project(window, "ours")
    _a_table_comes_back_on_its_own_article(window, table)
    choose_project(window, "others")
    _a_table_comes_back_on_another_article(window, table)


def _a_table_comes_back_on_its_own_article(page: Page, table: bytes) -> None:
    """The corrections are all that comes."""
    page.locator(".st-key-next button").click()
    page.locator(".tl-card").wait_for()
    expect(page.locator(".st-key-judge").get_by_role("button", name="Accepted")).to_have_count(0)
    taken_in(page, table, "theirs.csv", keep=True)
    expect(page.locator(".tl-article")).to_have_count(1)
    expect(page.locator(".st-key-judge").get_by_role("button", name="Accepted")).to_be_visible()
    assert downloaded(page).read_bytes() == table


def _a_table_comes_back_on_another_article(page: Page, table: bytes) -> None:
    """The events come without the text of theirs."""
    expect(page.locator(".tl-article")).to_contain_text("ferry")
    taken_in(page, table, "theirs.csv", keep=False)
    expect(page.locator(".tl-article")).to_have_count(1)
    page.get_by_role("radio", name="Article").click()
    expect(page.get_by_text("from a table: only the sentences")).to_be_visible()
    assert downloaded(page).read_bytes() == table


def _copies_hold_the_open_project(page: Page, saved: Path, folder: Path) -> None:
    """The copy, the evidence, and the file as somebody copies it while it is open."""
    page.locator(".st-key-project-menu button").first.click()
    with page.expect_download() as download:
        page.locator(".st-key-backup button").first.click()
    (folder / "copy.timeline").write_bytes(download.value.path().read_bytes())
    (folder / "by hand.timeline").write_bytes(saved.read_bytes())
    for name in ("copy", "by hand"):
        with Project.open(folder / f"{name}.timeline") as project:
            assert [entry.kind for entry in project.log()] == ["add document", "status"]
    page.keyboard.press("Escape")
    page.locator(".st-key-share button").first.click()
    page.get_by_label("Other data").click()
    page.get_by_role("option", name=re.compile("^evidence")).click()
    idle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download .zip").click()
    page.keyboard.press("Escape")
    with zipfile.ZipFile(download.value.path()) as archive:
        assert archive.read("edits.txt").decode().count("\n") == 2
