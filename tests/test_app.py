"""`timeline app` as a person starts it who has never run Streamlit: in a terminal, with an empty home, without ``--headless``."""

from __future__ import annotations

import os
import pty
import select
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from timeline.cli import main

ROOT = Path(__file__).resolve().parent.parent
_WAIT = 30  # seconds


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _read(terminal: int) -> str:
    """What stands in the terminal and has not been read."""
    told = b""
    while select.select([terminal], [], [], 0.1)[0]:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # Linux says so when nobody holds the other end any more
            break
        if not piece:
            break
        told += piece
    return told.decode("utf-8", "replace")


@pytest.mark.parametrize("terminal", [True, False], ids=["in a terminal", "without a terminal"])
def test_the_page_opens_without_a_question(tmp_path: Path, terminal: bool) -> None:
    """A stand-in for the browser writes down the address that it is asked to open."""
    home, programs, opened = tmp_path / "home", tmp_path / "bin", tmp_path / "opened"
    home.mkdir()
    programs.mkdir()
    for name in ("xdg-open", "open", "www-browser"):
        (programs / name).write_text(f'#!/bin/sh\necho "$1" > "{opened}"\n')
        (programs / name).chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")}
    env = kept | {"HOME": str(home), "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "TIMELINE_FOLDER": str(tmp_path / "projects")}
    ours, theirs = pty.openpty()
    port = _free_port()
    app = subprocess.Popen(
        [sys.executable, "-m", "timeline", "app", "--port", str(port)], cwd=ROOT, env=env, start_new_session=True,
        stdin=theirs if terminal else subprocess.DEVNULL, stdout=theirs, stderr=theirs,
    )  # fmt: skip
    os.close(theirs)
    said = ""
    try:
        deadline = time.monotonic() + _WAIT
        while time.monotonic() < deadline and app.poll() is None and not (opened.exists() and opened.read_text()):
            said += _read(ours)
        assert app.poll() is None, f"it ended: {said}"
        assert opened.exists(), f"no browser was opened: {said}"
        assert opened.read_text().strip() == f"http://127.0.0.1:{port}", said
        said += _read(ours)
    finally:
        os.killpg(app.pid, signal.SIGTERM)
        app.wait(timeout=20)
        os.close(ours)
    assert f"http://127.0.0.1:{port}" in said
    for word in ("Email", "email", "statistics", "Statistics", "agents", "streamlit"):
        assert word not in said, said


def test_no_address_is_told_where_another_program_listens(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert main(["app", "--headless", "--port", str(port)]) == 1
    told = capsys.readouterr().err
    assert f"port {port} is taken" in told
    assert "http://" not in told
