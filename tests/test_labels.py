"""Fragments with the label or heading over them, entries of lists, and an hour that stands apart from its day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import read
from timeline.model import Document

_MINUTES = "Minutes of the meeting of 10 September 2018"


def rows(text: str, title: str = _MINUTES, *, implied: bool = True) -> list[tuple[str, str]]:
    text = f"Held at the hall\n\n{text}"
    found = read(Document("a", text, date(2018, 9, 12), title=title), implied=implied).events
    return [(one.title, one.time.text if one.time else "") for one in found]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("2. Matters arising\n(a) Boiler. Repaired 27 August. Jo will test it.", "Boiler: repaired 27 August"),
        ("1. Previous minutes\nThe minutes were read. Corrected and confirmed.", "Previous minutes: corrected and confirmed"),
        ("4. Treasurer's report\nMoved that the report be received.", "Treasurer's report: moved that the report be received"),
        ("5. Roof\nThe roof was mended on 3 August.", "The roof was mended on 3 August"),
        ("5. Roof\nInjured men were seen on 3 August.", "Injured men were seen on 3 August"),
    ],
)
def test_what_lacks_its_subject_has_the_label_over_it(text: str, title: str) -> None:
    assert title in dict(rows(text))


def test_no_heading_of_other_texts_stands_before_a_title() -> None:
    assert "Roof" not in " ".join(title for title, _ in rows("Roof\n\nClosed because of snow on 3 August.", "The hut"))


def test_the_entries_of_a_list_are_told_one_by_one() -> None:
    text = (
        "RARITIES\n\nAlso: Sabine's Gull (Aug. 30), Red Knot (Aug. 31), and Ruff (Sept. 2).\n\nEarly dates: Dunlin (Aug. 2), Knot (Aug. 4)."
    )
    found = [title for title, _ in rows(text, "The Plover")]
    assert found == [
        "Rarities: Sabine's Gull (Aug. 30)",
        "Rarities: Red Knot (Aug. 31)",
        "Rarities: Ruff (Sept. 2)",
        "Early dates: Dunlin (Aug. 2)",
        "Early dates: Knot (Aug. 4)",
    ]


def test_lives_in_brackets_are_no_entries() -> None:
    found = [title for title, _ in rows("NOTABLE PEOPLE\n\nDelmira Arrieta (1895–1971), worked at the mill.", "The mill")]
    assert not any(title.startswith("Notable") for title in found)


def test_an_hour_that_stands_apart_is_of_its_day() -> None:
    assert rows("Annual dinner: 10 December at the Crown, 7 pm.") == [("Annual dinner: 10 December at the Crown", "7 pm")]


@pytest.mark.parametrize("told", ["That was 1959.", "In 1952.", "And it was in March 1961.", "At 2.47 a.m."])
def test_what_only_says_when_is_no_row(told: str) -> None:
    assert not rows(f"He left the band. {told}", "An interview", implied=False)


@pytest.mark.parametrize("told", ["That was the end of it in 1959.", "In 1952 the mill burned."])
def test_what_says_more_is_one(told: str) -> None:
    assert rows(f"He left the band. {told}", "An interview", implied=False)
