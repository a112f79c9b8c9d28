"""Hostile strings in every field of the real page, in a real Chromium: no dialog, no request to another host, text shown as it is."""

from __future__ import annotations

import http.client
import json
import re
import socket
from pathlib import Path

import pandas as pd
import pytest
from browsing import choose_project, idle, open_drawer, words
from hostile_strings import SHORT
from playwright.sync_api import Page, expect

from timeline.extraction import extract
from timeline.frame import to_frame
from timeline.model import Document
from timeline.page.session import in_time_order
from timeline.project import edits as e
from timeline.project import store
from timeline.project.saved import Project
from timeline.sources import from_bytes
from timeline.sources.source import composed, stored

DOCUMENTS = 4
FILE_NAME = "<img src=x onerror=alert(1)> $x$ ![a](http:evil.example).jsonl"


def articles() -> bytes:
    """Articles whose titles, ids, sources and sentences are made of the strings, each string in one of them.

    The first sentences of all articles come before the second ones in time, so that a few steps lead through all articles. One has no
    day of publication, and is asked for it by its title.
    """
    strings = list(SHORT.values())
    lines: list[str] = []
    for number in range(DOCUMENTS):
        some = strings[number::DOCUMENTS]
        told = [f"Anna {text} Berg resigned on {number + 1} March {1950 + place}." for place, text in enumerate(some)]
        row = {
            "id": " ".join(some),
            "title": " ".join(some),
            "source": " ".join(some),
            "text": "\n\n".join(told),
            "published": "2016-12-14" if number else None,
        }
        lines.append(json.dumps(row))
    return "\n".join(lines).encode()


def shown(text: str) -> str:
    """`text` as a browser keeps it: ends of lines are one character, white space is one space, what cannot be stored is its stand-in."""
    return re.sub(r"\s+", " ", stored(text)).strip()


def unspaced(text: str) -> str:
    """`text` as the page has it without any white space: paragraphs are elements there, with none between them."""
    return shown(composed(text)).replace(" ", "")


@pytest.fixture(scope="module")
def data() -> bytes:
    return articles()


@pytest.fixture(scope="module")
def expected(data: bytes) -> pd.DataFrame:
    """The events of the articles, read without the page."""
    return in_time_order(to_frame(event for document in from_bytes(data, FILE_NAME).documents for event in extract(document)))


@pytest.fixture(scope="module")
def page(window: Page, data: bytes) -> Page:
    """The page with the articles on it."""
    choose_project(window, "hostile articles")
    window.get_by_role("button", name="Add article").click()
    window.get_by_text("Upload files").click()
    window.locator("input[type=file]").set_input_files({"name": FILE_NAME, "mimeType": "application/jsonl", "buffer": data})
    expect(window.get_by_role("button", name=f"Remove {FILE_NAME}")).to_be_visible()
    window.get_by_role("button", name="Read files").click()
    expect(window.locator(".tl-article")).to_have_count(len(data.splitlines()))
    expect(window.locator(".tl-summary")).to_contain_text("events")
    idle(window)
    return window


def nothing_runs(page: Page) -> None:
    """No string became an element that asks another machine for something, or a program."""
    assert page.locator("img[src*=evil], link[href*=evil], iframe, object, embed, form[action], base, .katex, a[href*=evil]").count() == 0
    assert page.locator("a[href^='javascript' i], a[href^='data:' i], meta[http-equiv=refresh]").count() == 0
    assert page.locator("[onerror], [onload], [onmouseover], [onfocus]").count() == 0
    assert page.locator("body").evaluate("body => getComputedStyle(body).display") != "none"


def go_on(page: Page) -> None:
    """To the next event, however slow the machine is: the card tells another one then."""
    place = page.locator(".st-key-steps .tl-note")
    before = place.text_content() if place.count() else ""
    page.locator(".st-key-next button").first.click()
    page.wait_for_function("before => (document.querySelector('.st-key-steps .tl-note')?.textContent ?? '') !== before", arg=before)
    idle(page)


def test_every_string_stays_text_in_every_view(page: Page, data: bytes, expected: pd.DataFrame) -> None:
    documents = [json.loads(line) for line in data.splitlines()]
    listed = [shown(text).rstrip("…") for text in page.locator(".tl-article").all_text_contents()]
    for document, text in zip(documents, listed, strict=True):
        assert len(text) > 40
        assert shown(document["title"]).startswith(text)
    expect(page.locator(".tl-ask")).to_contain_text("When was it published?")
    assert shown(documents[0]["title"])[:20] in shown(words(page, ".tl-ask"))
    page.get_by_role("radio", name="Article").click()
    idle(page)
    sentences, texts = set[str](), set[str]()
    for _ in range(DOCUMENTS + 2):
        go_on(page)
        sentences.add(shown(words(page, ".tl-quote .tl-sentence")))
        texts.add(unspaced(words(page, ".tl-reader")))
    assert len(sentences) > DOCUMENTS
    assert sentences <= {shown(sentence) for sentence in expected["sentence"]}
    missing = [document["id"][:60] for document in documents if not any(unspaced(document["text"]) in text for text in texts)]
    assert missing == []
    for view in ("Without a date", "Table", "List", "Chart"):
        page.get_by_role("radio", name=view).click()
        idle(page)
    open_drawer(page)
    page.get_by_text("Labels on the chart").first.click()
    idle(page)
    page.locator(".st-key-article-list button").first.click()
    idle(page)
    nothing_runs(page)


# ------------------------------------------------------------------------------------- what a person may have typed or named

AT_ONCE = 19  # strings of one event
NAME = "typed fields"


@pytest.fixture(scope="module")
def typed(projects: Path) -> list[list[str]]:
    """A project in which every string is a title, a note, an actor's name and a tag; the strings of each of its events."""
    strings = [" ".join(stored(text).split()) for text in SHORT.values()]  # a title is one line
    groups = [strings[start : start + AT_ONCE] for start in range(0, len(strings), AT_ONCE)]
    told = " ".join(f"Anna Berg resigned on {number + 1} March 1950." for number in range(len(groups)))
    with Project.create(store.path_of(NAME, projects), session="test") as project:
        project.add_document(Document("typed", told, title=" ".join(strings)[:2000]), based_on=0)
        for row, group in zip(project.state().rows, groups, strict=True):
            identity, joined = row.event.event_id, " ".join(group)
            tags = [e.AddTag(identity, text) for text in group if text.strip()]
            made = (e.SetTitle(identity, joined), e.SetNote(identity, joined), e.SetActors(identity, tuple(group)), *tags)
            project.write(e.Several(made), based_on=project.state().seq)
    return groups


def test_every_string_stays_text_as_title_note_actor_and_tag(page: Page, typed: list[list[str]]) -> None:
    page.keyboard.press("Escape")
    page.locator(".st-key-view").get_by_role("radio", name="Chart").click()
    idle(page)
    choose_project(page, NAME)
    for group in typed:
        go_on(page)
        assert words(page, ".tl-card .tl-title") == shown(" ".join(group))
        assert words(page, ".tl-card .tl-said") == shown(" ".join(group))
        assert [shown(text) for text in page.locator(".tl-card .tl-tags span").all_text_contents()] == [shown(f"#{tag}") for tag in group]
        chips = {unspaced(text) for text in page.locator(".tl-card .tl-chips > *").all_text_contents()}
        assert chips == {unspaced(name.replace(";", ",")) for name in group}
    page.get_by_text("Edit", exact=True).first.click()
    for view in ("List", "Table", "Without a date", "Conflicts", "Actors", "Who and when", "Silences", "Left out", "History"):
        page.get_by_role("radio", name=view).click()
        idle(page)
    page.locator(".st-key-view").get_by_role("radio", name="Actors").click()
    idle(page)
    nothing_runs(page)


def test_what_is_typed_into_the_fields_stays_text(page: Page) -> None:
    open_drawer(page)
    every = " ".join(" ".join(text.split()) for text in SHORT.values()).encode("utf-8", "replace").decode().replace("\0", "")
    for label in ("Words in title or sentence", "From"):
        page.get_by_label(label, exact=True).fill(every)
        page.get_by_label(label, exact=True).press("Enter")
        idle(page)
    page.locator(".st-key-project-menu button").first.click()
    page.get_by_label("New project").wait_for()
    idle(page)
    page.get_by_label("New project").fill(every)
    page.get_by_label("New project").press("Enter")
    idle(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Add article").click()
    page.get_by_text("Web address").click()
    idle(page)
    for start in ("", "https://", "https://user@", "http://localhost/"):
        page.get_by_label("Address", exact=True).fill(start + every)
        page.get_by_label("Address", exact=True).press("Enter")
        page.get_by_role("button", name="Read page").click()
        idle(page)
        expect(page.get_by_role("alert").last).to_be_visible()
    nothing_runs(page)


def answer(port: int, path: str, method: str = "GET", **headers: str) -> int:
    """The status of the server's answer to one request."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(method, path, body=b"x" if method == "PUT" else None, headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()


WEBSOCKET = {
    "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}  # fmt: skip


def test_other_sites_cannot_reach_the_server(address: str) -> None:
    port = int(address.rsplit(":", 1)[1])
    stream = "/_stcore/stream"
    assert answer(port, stream, **WEBSOCKET, Origin=address) == 101
    assert answer(port, stream, **WEBSOCKET, Origin="http://evil.example") == 403
    assert answer(port, stream, **WEBSOCKET, Host=f"evil.example:{port}") == 403
    assert answer(port, "/_stcore/upload_file/session/file", "PUT", Origin="http://evil.example") == 403
    with socket.socket() as line:  # of all addresses of this machine it listens on one
        assert line.connect_ex(("127.0.0.2", port)) != 0
