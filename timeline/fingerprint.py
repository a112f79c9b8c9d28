"""What reading a text depends on beside the text: one list, for the cache of readings, for archives and for `verify`.

A part of the program counts unless it is known only to keep, show or gather; a new part counts by itself.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of
from pathlib import Path

from timeline.places import DATA, PACKAGE, label

_LIBRARIES = ("dateparser", "sentencex", "holidays", "hijridate", "pyluach", "python-dateutil", "py3langid", "numpy", "pandas")
_NO_PART = frozenset(
    "page chart picture exports reimport cli sources project batch analysis data .streamlit "
    "__main__.py fingerprint.py dashboard.py py.typed watched.py".split()
)


def digest() -> str:
    """Twelve hexadecimal digits for rules and libraries together."""
    return hashlib.sha256(repr((rules(), libraries())).encode()).hexdigest()[:12]


@lru_cache(maxsize=1)
def rules() -> str:
    """SHA-256 over every file that finding events depends on: the modules that read, the word lists, the recogniser."""
    whole = hashlib.sha256()
    for path in files():
        whole.update(f"{label(path)}\n{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def files() -> tuple[Path, ...]:
    """The files that `rules` is of, in a fixed order."""
    parts = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".md"]
    modules = [path for path in parts if path.relative_to(PACKAGE).parts[0] not in _NO_PART]
    data = [path for name in ("words", "models") for path in (DATA / name).rglob("*") if path.is_file() and path.suffix != ".md"]
    return tuple(sorted([*modules, *data], key=label))


@lru_cache(maxsize=1)
def _libraries() -> tuple[tuple[str, str], ...]:
    return tuple((name, _version(name)) for name in _LIBRARIES)


def libraries() -> dict[str, str]:
    """The versions of the libraries that finding events depends on."""
    return dict(_libraries())


def _version(name: str) -> str:
    try:
        return version_of(name)
    except PackageNotFoundError:
        return ""
