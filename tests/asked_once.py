"""What runs of the page ask for again and again and are answered alike: answered once in a process, by the code that always answers.

A test that opens the page would otherwise spend half of its time on them: Streamlit looks through every installed package for components,
and each new project reads the same article.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from typing import Any

import pytest

_READ: dict[Any, Any] = {}  # what was read in each document, in this process


@functools.cache
def _scanned() -> Any:
    """Looks for components, once in this process."""
    from streamlit.components.v2 import manifest_scanner

    return functools.cache(manifest_scanner.scan_component_manifests)


@pytest.fixture(scope="module")
def asked_once() -> Iterator[None]:
    """Meanwhile components are looked for once, and a document is read once for each way of reading it."""
    from streamlit.components.v2 import manifest_scanner

    from timeline.actors import SETTING
    from timeline.extraction import Extraction
    from timeline.project import extraction_cache

    read = extraction_cache.read

    def read_once(document: Any, *, overrides: Any, **ways: Any) -> Extraction:
        asked = (document, os.environ.get(SETTING), *overrides.items(), *ways.items())
        if asked not in _READ:
            _READ[asked] = read(document, overrides=overrides, **ways)
        return _READ[asked]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(extraction_cache, "read", read_once)
        patch.setattr(manifest_scanner, "scan_component_manifests", _scanned())
        yield
