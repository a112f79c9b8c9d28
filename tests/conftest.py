"""What all tests share: no connection leaves this machine, and which Chromium the browser test drives.

Run as a program it prints the path of that Chromium, or fails: `bin/browser` asks this way whether one has to be installed.
"""

from __future__ import annotations

import functools
import gc
import ipaddress
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

pytest_plugins = ("asked_once", "browsing")  # what tests of the page and in a browser share

# Hundreds of programs are started here. Each would compile all modules anew where PYTHONDONTWRITEBYTECODE is set, as it is in many
# containers: a fifth of the time of each.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

_FIRST = ("browser", "languages", "writing", "batch", "saved", "dashboard")  # what takes long, so that it is not left to the end
_TOGETHER = {  # run in one process
    # One Chromium and one server for the files of a group, and while a page is waited for the other process works. In one group they took
    # longer than all other tests together. These change what is on the page, the others look at it. They run in this order: the hostile
    # strings stay in the fields of the window that they share.
    "writing": ("browser_downloads", "browser_workbench", "browser_hostile", "chart_browser"),
    "browser": ("browser",),
    # all of them load every language
    "languages": ("test_cases", "test_languages", "test_rule_index", "test_times", "test_resolve", "test_reimport"),
}
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_MAC_APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_NO_BROWSER = "no Chromium or Chrome: `sh bin/browser` installs one or says how"


def find_browser() -> Path | None:
    """The Chromium or Chrome to test with: the system's if there is one, else the one that Playwright keeps; None if neither is there."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found:
        return Path(found)
    application = next((path for path in map(Path, _MAC_APPLICATIONS) if path.exists()), None)
    return application or _playwrights_own()


def _playwrights_own() -> Path | None:
    """Playwright's own download; the small headless shell will do as well as the whole browser."""
    home = Path.home()
    default = home / "Library/Caches/ms-playwright" if sys.platform == "darwin" else home / ".cache/ms-playwright"
    kept = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or default)
    patterns = (
        "chromium_headless_shell-*/*/headless_shell",
        "chromium_headless_shell-*/*/chrome-headless-shell",
        "chromium-*/*/chrome",
        "chromium-*/*/*.app/Contents/MacOS/*",
    )
    return next((path for pattern in patterns for path in sorted(kept.glob(pattern), reverse=True) if os.access(path, os.X_OK)), None)


def browser_is_required() -> bool:
    """Whether a missing browser is a failure: in CI, or where TIMELINE_REQUIRE_BROWSER says so."""
    return any(os.environ.get(name, "").lower() not in ("", "0", "false") for name in ("CI", "TIMELINE_REQUIRE_BROWSER"))


@pytest.fixture(scope="session")
def browser_path() -> Path:
    """The Chromium to drive. Without one the test is left out, but fails where a browser is required."""
    found = find_browser()
    if found:
        return found
    if browser_is_required():
        pytest.fail(_NO_BROWSER)
    pytest.skip(_NO_BROWSER)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest come first, whatever their names, and those of a group in its order."""
    items.sort(key=lambda item: _place_of(item.path.stem))


@functools.cache
def _place_of(module: str) -> tuple[int, int]:
    group = _group_of(module)
    place = next((place for place, name in enumerate(_FIRST) if name in group), len(_FIRST))
    return place, next((place for place, name in enumerate(_TOGETHER.get(group, ())) if name in module), 0)


def pytest_collection_finish() -> None:
    """What is there before the first test stays to the end. To look through it for garbage again and again took a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def _group_of(module: str) -> str:
    """The modules of tests that run in one process with this one, by a name; a module by itself has its own."""
    return next((group for group, names in _TOGETHER.items() if any(name in module for name in names)), module)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With `--dist loadfile` a group of files stays in one process, too; every other way of sharing out is left to xdist."""
    if config.getoption("dist") != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling

    class ByGroup(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return _group_of(Path(super()._split_scope(nodeid)).stem)

    return ByGroup(config, log)


class OutsideRequestError(RuntimeError):
    """A test, or the code under it, tried to reach another machine."""


def _refuse_other_machines(address: Any) -> None:
    """Lets through Unix sockets and the loopback addresses; everything else is an error that names the address."""
    if not isinstance(address, tuple):
        return
    host = str(address[0])
    try:
        is_this_machine = ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_this_machine = host == "localhost"
    if not is_this_machine:
        raise OutsideRequestError(f"a test wanted to reach {host}: no request may leave this machine")


_FOLDERS = count()


@pytest.fixture(autouse=True)
def projects_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has its own folder of saved projects, made by whoever saves one; nobody's real ones are touched."""
    folder = tmp_path_factory.getbasetemp() / f"projects-{next(_FOLDERS)}"
    monkeypatch.setenv("TIMELINE_FOLDER", str(folder))
    return folder


@pytest.fixture(scope="session", autouse=True)
def no_request_leaves_this_machine() -> Iterator[None]:
    """Makes every outside connection of this process an error (the browser has its own guard in test_browser.py)."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            original = getattr(socket.socket, name)

            def guarded(self: socket.socket, address: Any, _original: Any = original) -> Any:
                try:
                    _refuse_other_machines(address)
                except OutsideRequestError:
                    self.close()
                    raise
                return _original(self, address)

            patch.setattr(socket.socket, name, guarded)
        yield


if __name__ == "__main__":
    path = find_browser()
    print(path or _NO_BROWSER)
    sys.exit(path is None)
