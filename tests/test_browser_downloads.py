"""What is downloaded from the page, and what of it comes back: a table with corrections, a copy of the open project, evidence."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from playwright.sync_api import Browser, Page, expect
from test_browser_workbench import Server, browser, idle, opened, server  # noqa: F401  # pyright: ignore[reportUnusedImport] - the fixtures

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


def test_a_downloaded_table_comes_back_on_another_timeline_and_with_corrections(browser: Browser, server: Server) -> None:  # noqa: F811
    theirs = opened(browser, server, "theirs")
    theirs.keyboard.press("a")
    expect(theirs.locator(".st-key-judge").get_by_role("button", name="Accepted")).to_be_visible()
    idle(theirs)
    table = downloaded(theirs).read_bytes()

    ours = opened(browser, server, "ours")  # the same article: what they said of it is all that comes
    expect(ours.locator(".st-key-judge").get_by_role("button", name="Accepted")).to_have_count(0)
    taken_in(ours, table, "theirs.csv", keep=True)
    expect(ours.locator(".tl-article")).to_have_count(1)
    expect(ours.locator(".st-key-judge").get_by_role("button", name="Accepted")).to_be_visible()
    assert downloaded(ours).read_bytes() == table

    other = opened(browser, server, "other")  # another article is there: the events come without theirs
    taken_in(other, b"The ferry sank in March 2015. Anna Berg raised it in 2016.", "ferry.txt", keep=False)
    taken_in(other, table, "theirs.csv", keep=False)
    expect(other.locator(".tl-article")).to_have_count(1)
    other.get_by_role("radio", name="Article").click()
    expect(other.get_by_text("from a table: only the sentences")).to_be_visible()
    assert downloaded(other).read_bytes().replace(b",harbour-2,", b",harbour,") == table  # that id was taken by the article itself
    for page in (theirs, ours, other):
        page.context.close()


def test_downloads_are_of_the_project_that_is_open(browser: Browser, server: Server, tmp_path: Path) -> None:  # noqa: F811
    page = opened(browser, server, "named")
    page.keyboard.press("a")
    expect(page.locator(".st-key-judge").get_by_role("button", name="Accepted")).to_be_visible()
    idle(page)
    page.locator(".st-key-project-menu button").first.click()
    with page.expect_download() as download:
        page.locator(".st-key-backup button").first.click()
    copy = tmp_path / "copy.timeline"
    copy.write_bytes(download.value.path().read_bytes())
    with Project.open(copy) as project:
        assert [entry.kind for entry in project.log()] == ["add document", "status"]
    page.keyboard.press("Escape")
    page.locator(".st-key-share button").first.click()
    page.get_by_label("Other data").click()
    page.get_by_role("option", name=re.compile("^evidence")).click()
    idle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download .zip").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        assert archive.read("edits.txt").decode().count("\n") == 2
    by_hand = (server.folder / "named.timeline").read_bytes()  # as somebody copies it while it is open
    (tmp_path / "by hand.timeline").write_bytes(by_hand)
    with Project.open(tmp_path / "by hand.timeline") as project:
        assert len(project.log()) == 2
    page.context.close()
