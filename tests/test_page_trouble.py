"""The page in trouble: what was typed stays, "Saved" is only said when it is so, and there is always a message and a way on."""

from __future__ import annotations

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from browsing import make_project
from streamlit.testing.v1 import AppTest
from test_dashboard import DASHBOARD, bodies, page, shown

from timeline.page.guard import Guard, is_ours
from timeline.project import edits as e
from timeline.project import store
from timeline.project.saved import Project

pytestmark = pytest.mark.usefixtures("asked_once")

LONG = "What the archivist said, word for word. " * 40


def visit(**address: Any) -> AppTest:
    """A page at an address, whatever is there."""
    test = AppTest.from_file(DASHBOARD, default_timeout=3000)
    for name, value in ({"sample": "harbour"} | address).items():
        test.query_params[name] = value
    return shown(test.run())


def editing(test: AppTest) -> str:
    shown(test.button(key="next").click().run())
    test.toggle(key="editing").set_value(True)
    shown(test.run())
    return str(test.session_state["chosen"])


def status(test: AppTest) -> str:
    return bodies(test, "tl-saved")[0]


def test_a_link_makes_no_project_and_a_click_does(projects_of_its_own: Path) -> None:
    test = visit(project="Made by a link")
    assert bodies(test, "There is no project called “Made by a link”")
    assert not list(projects_of_its_own.glob("Made*"))
    shown(test.button(key="make").click().run())
    assert "✓ Saved" in status(test)
    assert list(projects_of_its_own.glob("Made*"))


@pytest.mark.parametrize("content", [b"garbage that is long enough to be a header " * 30, b"", b"SQLite format 3\0" + b"\0" * 4000])
def test_a_file_that_is_no_project_gives_a_message_and_the_menu(projects_of_its_own: Path, content: bytes) -> None:
    make_project(projects_of_its_own, "?project=Good")
    (projects_of_its_own / "My timeline.timeline").write_bytes(content)
    test = visit()
    assert bodies(test, "This project cannot be opened.")
    test.selectbox(key="open-project").set_value("Good")
    shown(test.run())
    assert "✓ Saved" in status(shown(test.run()))


def test_a_name_that_is_none_is_told_once(projects_of_its_own: Path) -> None:
    test = visit(project="../etc/passwd")
    assert len(bodies(test, "can&#x27;t be the name")) == 1


def test_a_log_that_leads_nowhere_gives_a_message(projects_of_its_own: Path) -> None:
    make_project(projects_of_its_own, "?project=Broken")
    visit(project="Broken")
    raw = sqlite3.connect(projects_of_its_own / "Broken.timeline")
    raw.execute("INSERT INTO log VALUES (2, '2026-11-21T14:02:00.000+00:00', 's', 'undo', '{\"of\": 9}', 'undo', '{}')")
    raw.commit()
    raw.close()
    assert bodies(visit(project="Broken"), "This project cannot be opened.")


@pytest.mark.parametrize("choice", ["again", "drop"])
def test_what_was_typed_survives_a_conflict_until_somebody_decides(projects_of_its_own: Path, choice: str) -> None:
    test = page()
    identity = editing(test)
    with Project.open(projects_of_its_own / "My timeline.timeline", session="other") as other:
        other.write(e.SetNote(identity, "theirs"), based_on=1)
    shown(test.text_area(key=f"edit-note-{identity}").input(LONG).run())
    assert "Not saved" in status(test)
    assert [one.value for one in test.code] == [LONG.strip()]
    shown(test.run())
    assert len(test.code) == 1, "it stays however often the page is drawn"
    shown(test.button(key=f"{choice}-0").click().run())
    assert "✓ Saved" in status(test)
    assert test.session_state["session"].row(identity).note == (LONG.strip() if choice == "again" else "theirs")


def test_a_project_that_is_gone_is_never_said_to_be_saved_and_can_be_saved_elsewhere(projects_of_its_own: Path) -> None:
    test = page()
    identity = editing(test)
    (projects_of_its_own / "My timeline.timeline").unlink()
    shown(test.text_area(key=f"edit-note-{identity}").input("Kept").run())
    assert "Not saved" in status(test)
    assert not (projects_of_its_own / "My timeline.timeline").exists()
    shown(test.text_input(key="save-as").input("Rescued").run())
    assert "✓ Saved" in status(test)
    with Project.open(store.path_of("Rescued")) as rescued:
        assert len(rescued.log()) == 1


def scope(host: str, origin: str | None = None, kind: str = "websocket") -> dict[str, Any]:
    headers = [(b"host", host.encode()), *([(b"origin", origin.encode())] if origin is not None else [])]
    return {"type": kind, "headers": headers}


@pytest.mark.parametrize(
    ("host", "origin", "ours"),
    [
        ("127.0.0.1:8501", "http://127.0.0.1:8501", True),
        ("localhost:8501", "http://localhost:8501", True),
        ("127.0.0.1:8501", None, True),
        ("127.0.0.1:8501", "http://127.0.0.1:8792", False),
        ("127.0.0.1:8501", "http://localhost:8501", False),
        ("127.0.0.1:8501", "http://evil.example", False),
        ("127.0.0.1:8501", "null", False),
        ("127.0.0.1:8501", "", False),
        ("127.0.0.1:8501", "http://127.0.0.1:8501@evil.example", False),
        ("127.0.0.1:8501", "http://127.0.0.1:99999", False),
        ("evil.example:8501", "http://evil.example:8501", False),
        ("127.0.0.1.evil.example:8501", None, False),
        ("", None, False),
    ],
)
def test_only_pages_of_this_very_server_may_talk_to_it(host: str, origin: str | None, ours: bool) -> None:
    assert is_ours(scope(host, origin)) is ours


def test_an_answer_comes_uncompressed_with_headers_that_forbid_framing() -> None:
    sent: list[Any] = []

    async def app(asked: Any, receive: Any, send: Any) -> None:
        await send(
            {"type": "http.response.start", "status": 200, "headers": [(b"x-asked", b" ".join(name for name, _ in asked["headers"]))]}
        )

    async def send(message: Any) -> None:
        sent.append(message)

    asked = scope("127.0.0.1:8501", kind="http")
    asked["headers"].append((b"accept-encoding", b"gzip"))
    with ThreadPoolExecutor(1) as apart:  # a browser of another test may keep a loop running here
        apart.submit(lambda: asyncio.run(Guard(app)(asked, None, send))).result()  # type: ignore[arg-type]
    told = dict(sent[0]["headers"])
    assert told[b"x-asked"] == b"host"
    assert told[b"x-frame-options"] == b"DENY"
