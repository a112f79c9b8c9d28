"""`timeline app`: the dashboard served on this machine, in a process of its own."""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from types import FrameType

from timeline.cli.output import DONE, UNREADABLE, warn
from timeline.places import DASHBOARD, HOME

PARENT = "TIMELINE_PARENT"  # the environment variable by which the server knows the process that started it
ARCHIVE = "TIMELINE_ARCHIVE"  # tells the page which folder of results it may show; nothing in an address can
_FIRST_PORT = 8501
# nothing is asked, counted or advertised; here too, so that it holds whatever settings of Streamlit the account has
_QUIET = ("--browser.gatherUsageStats=false", "--server.showEmailPrompt=false", "--logger.hideWelcomeMessage=true")


def run(options: argparse.Namespace) -> int:
    """Streamlit in a process of its own, bound to this machine; its settings are in .streamlit/config.toml."""
    if not DASHBOARD.is_file():
        warn(f"{DASHBOARD} is missing: install Timeline again")
        return UNREADABLE
    archive: Path | None = options.archive
    if archive and not any(archive.glob("part-*.parquet")):
        warn(f"{archive}: there are no results of extract in this folder")
        return UNREADABLE
    settings = {name: value for name, value in os.environ.items() if name != ARCHIVE}
    if archive:
        settings[ARCHIVE] = str(archive.resolve())
    if options.port and not _is_free(options.port):
        warn(f"port {options.port} is taken, maybe by a Timeline that is already running; choose another, or none for the next free one")
        return UNREADABLE
    port = options.port or _free_port()
    command = [sys.executable, "-P", "-m", "timeline.page.serve", "--server.address=127.0.0.1", f"--server.port={port}",
               *_QUIET, f"--server.headless={'true' if options.headless else 'false'}"]  # fmt: skip
    settings["PYTHONPATH"] = os.pathsep.join(filter(None, [str(HOME), settings.get("PYTHONPATH", "")]))  # and not the folder it runs in
    settings[PARENT] = str(os.getpid())  # the server ends when this process is gone, however that came
    print(f"Timeline is at http://127.0.0.1:{port} – Ctrl+C ends it.", file=sys.stderr, flush=True)
    with subprocess.Popen(command, cwd=DASHBOARD.parent, env=settings) as server:

        def end(number: int, frame: FrameType | None) -> None:
            server.terminate()  # the server goes with this process

        signal.signal(signal.SIGTERM, end)
        try:
            return server.wait()
        except KeyboardInterrupt:
            return DONE


def _free_port() -> int:
    """The first port from 8501 on that nobody listens on; 8501 if all are taken, so that the server can say so."""
    return next(filter(_is_free, range(_FIRST_PORT, _FIRST_PORT + 20)), _FIRST_PORT)


def _is_free(port: int) -> bool:
    """Whether a server can listen there."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
