"""Titles of sentences that were written, with what a headline editor would accept, before the rules were consulted (title_cases.jsonl).

In a title ``{…}`` may stand or be left out. A case whose `only` is true has no other rows, also none that context dates. At the first
run 71 of the 113 rows had such a title (41 of the 87 cases). Those that have not are marked ``known_wrong``: a change that puts one
right makes its test fail until the mark is taken away.
"""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest

from timeline import extraction
from timeline.model import Document, Event

CASES = [json.loads(line) for line in (Path(__file__).parent / "title_cases.jsonl").read_text(encoding="utf-8").splitlines()]
PUBLISHED = datetime.date(2016, 12, 14)
_WRONG = pytest.mark.xfail(reason="known to have another title", strict=True)
_OPTIONAL = re.compile(r"\{([^}]*)\}")


def is_accepted(title: str, accepted: list[str]) -> bool:
    """Whether a title is one of those accepted, brackets and white space apart."""
    bare = "".join(title.split())
    patterns = (_OPTIONAL.split("".join(one.split())) for one in accepted)
    made = ("".join(f"(?:{re.escape(part)})?" if at % 2 else re.escape(part) for at, part in enumerate(parts)) for parts in patterns)
    return any(re.fullmatch(one, bare, re.IGNORECASE) for one in made)


def rows_of(case: dict[str, Any]) -> list[Event]:
    """The events of a case; with those that context dates where it says which rows there are at all."""
    document = Document("case", case["text"], PUBLISHED)
    return list(extraction.read(document, implied=case.get("only", False)).events)


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case["text"][:50], marks=_WRONG if case.get("known_wrong") else ()) for case in CASES]
)
def test_title(case: dict[str, Any]) -> None:
    events = rows_of(case)
    titles = {event.time.text: event.title for event in events if event.time}
    for words, accepted in case["rows"]:
        assert words in titles, titles
        assert is_accepted(titles[words], accepted), titles[words]
    if case.get("only"):
        assert len(events) == len(case["rows"]), [event.title for event in events]


def test_most_titles_are_accepted() -> None:
    assert len(CASES) >= 80
    assert sum(1 for case in CASES if not case.get("known_wrong")) >= 0.95 * len(CASES)
