"""The page's server: ``python -m timeline.page.serve [Streamlit's options]``; what the first visitor would wait for is loaded meanwhile.

While Streamlit starts and the browser fetches its scripts, a second thread imports the libraries, reads the first sample once and
draws it, so that nothing of that is left to be done when the first page is asked for.
"""

from __future__ import annotations

import contextlib
import gc
import os
import resource
import signal
import socket
import sys
import threading
import time
from pathlib import Path

from streamlit import cli_util
from streamlit.web import cli  # all of Streamlit, before the thread starts: its modules import one another in circles

from timeline.places import DATA

APPLICATION = Path(__file__).resolve().parent / "server" / "application.py"
_FILES = 65_536
_ADDRESS, _PORT, _OPENS = "--server.address=", "--server.port=", "--server.headless=false"


def _warm_up() -> None:
    """Import and use once what the page needs; a failure is left for the page to show."""
    from timeline import chart, exports, extraction, sources
    from timeline.frame import to_frame

    for document in sources.from_path(DATA / "harbour.txt").documents:
        frame = to_frame(extraction.extract(document))
        chart.figure(frame).to_json()
        chart.overview(frame).to_json()
        exports.to_csv(frame)
    # Streamlit collects garbage after each run of the page: what is there from the start would be looked through each time.
    gc.collect()
    gc.freeze()


def _end_with(parent: int) -> None:
    """End this process once the one that started it is gone, even if that was killed; what is saved is on the disk."""
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)


def _raise_limit() -> None:
    """As many open files as this user may have: each visit takes some, and macOS begins with 256."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with contextlib.suppress(ValueError, OSError):  # macOS tells "no limit" and means another
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, _FILES) if most != resource.RLIM_INFINITY else _FILES, most))


def _open_browser(options: list[str]) -> None:
    """Open a browser on the page once the server listens; Streamlit does so for a plain script only, not for one behind a guard."""
    address = next((option.removeprefix(_ADDRESS) for option in options if option.startswith(_ADDRESS)), "127.0.0.1")
    port = next((int(option.removeprefix(_PORT)) for option in options if option.startswith(_PORT)), 8501)
    while True:
        with contextlib.suppress(OSError), socket.create_connection((address, port), timeout=1):
            break
        time.sleep(0.05)
    cli_util.open_browser(f"http://{address}:{port}")


def main(options: list[str]) -> None:
    """Serve the page with these options of ``streamlit run``; ends with the server."""
    _raise_limit()
    if _OPENS in options:
        threading.Thread(target=_open_browser, args=(options,), daemon=True).start()
    threading.Thread(target=_warm_up, daemon=True).start()
    if parent := os.environ.get("TIMELINE_PARENT"):
        threading.Thread(target=_end_with, args=(int(parent),), daemon=True).start()
    cli.main(["run", str(APPLICATION), "--server.fileWatcherType=none", *options])  # watching is for those who write the program


if __name__ == "__main__":
    main(sys.argv[1:])
