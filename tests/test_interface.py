"""The interface in the reader's language: every sentence marked and translated, dates and numbers as they are written there."""

from __future__ import annotations

import ast
import html
import json
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.json_format import MessageToDict
from streamlit.testing.v1 import AppTest
from test_dashboard import page, shown
from test_wording import of, row

from docs import catalogues, messages
from timeline import interface
from timeline.interface import Said, known, number, said, said_count, say, say_count, speaking
from timeline.model import Grain, Interval, Part, Side
from timeline.wording import interval_words, when

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = [code for code in interface.languages() if code != interface.ENGLISH]
VIEWS = ("chart", "list", "slides", "article", "table", "undated", "conflicts", "actors", "activity", "gaps", "left out", "history")


# ----------------------------------------------------------------------------------------------------- the catalogues


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_catalogue_has_every_message_translated_with_its_fields(code: str) -> None:
    catalogue = catalogues.updated(code)
    assert list(catalogues.missing(catalogue)) == [], "python docs/catalogues.py writes them down"
    assert list(catalogues.problems(catalogue)) == []
    assert (catalogues.FOLDER / f"{code}.po").read_text(encoding="utf-8") == catalogues.text(catalogue), "run docs/catalogues.py"


def test_a_translation_without_its_field_is_seen() -> None:
    catalogue = catalogues.read("de")
    catalogue.get("Bin ({count})").string = "Papierkorb"
    assert any("Bin" in problem for problem in catalogues.problems(catalogue))


def texts(node: Any) -> Iterator[str]:
    """Every text in what the page sends to the browser, but for names of things."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in _NO_WORDS:
                yield from texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)
    elif isinstance(node, str) and not node.startswith("<style>"):
        yield from texts(json.loads(node)) if node.startswith(('{"', '["')) else [html.unescape(re.sub(r"<[^>]*>", "\n", node))]


_NO_WORDS = {"id", "userKey", "icon", "js", "css", "columns", "figure", "words", "script", "jsContent", "cssContent", "version", "mimeType", "url"}


def everything(test: AppTest) -> str:
    """All that a page says."""
    found: list[str] = []

    def walk(block: Any) -> None:
        for child in getattr(block, "children", {}).values():
            if hasattr(child, "children"):
                found.extend(texts(MessageToDict(child.proto)) if child.proto is not None else [])
                walk(child)
            else:
                found.extend(texts(MessageToDict(child.proto)))

    walk(test._tree)
    return "\n".join(found)
