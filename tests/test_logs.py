"""Logs: a line that leaves out who did it is told by who keeps the log, or by whose it is; the weather is no row."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import read
from timeline.languages.en.logs import WEATHER, log_keeper, log_station
from timeline.model import Document

_LOG = """{head}

12 May 2019
0410 Wind SW 4, overcast. Heard weak call on 2182.
0415 Advised Brenn Rescue. Fishing boat Anna on scene.
0420 Identified as Otto Lund.
0430 Sea moderate.
"""


def rows(head: str, title: str) -> list[tuple[str, tuple[str, ...]]]:
    text = _LOG.format(head=head)
    found = read(Document("a", text, date(2019, 5, 13), title=title), implied=True).events
    return [(one.title, one.actors) for one in found]


def test_a_line_without_a_subject_is_of_who_keeps_the_log() -> None:
    found = dict(rows("Officer of the watch: L. Penney. Assistant: D. Sooley", "Duty log – Harrow Radio – 12 May 2019"))
    assert "L. Penney" in found["[L. Penney:] Heard weak call on 2182"]
    assert "[L. Penney:] Advised Brenn Rescue" in found
    assert "Identified as Otto Lund" in found
    assert not any("Sea moderate" in title or "Wind" in title for title in found)


def test_or_of_whose_log_it_is() -> None:
    assert "[Harrow Coast Radio:] Heard weak call on 2182" in dict(rows("All times local", "Duty log – Harrow Coast Radio – 12 May 2019"))


def test_no_other_text_is_a_log() -> None:
    assert not any(title.startswith("[") for title, _ in rows("Officer of the watch: L. Penney", "The night of 12 May"))


@pytest.mark.parametrize(
    ("head", "keeper"),
    [
        ("Engine log\nVoyage 41. Watch: 2/E P. Lassen\n\n0410 All well", "P. Lassen"),
        ("Lookout: Tess Okamura\n0410 All well", "Tess Okamura"),
        ("Watch: B. Original in NST\n0410 All well", ""),
        ("0410 All well\n\nL. Penney", "L. Penney"),
    ],
)
def test_who_kept_a_log(head: str, keeper: str) -> None:
    assert log_keeper(head) == keeper


@pytest.mark.parametrize(
    ("title", "station"),
    [
        ("Engine room log, M/V Tarnholm", "M/V Tarnholm"),
        ("Log of the tug Brage Seven, 1884", "Brage Seven"),
        ("Brenn police log, Feb. 11-17", ""),
        ("Incident log: 12 May", ""),
    ],
)
def test_whose_log_it_is(title: str, station: str) -> None:
    assert log_station(title) == station


@pytest.mark.parametrize(("note", "is_weather"), [("Fog", True), ("Wind S.W. 4, glass 29.8", True), ("All clear", False), ("Gale", False)])
def test_notes_on_the_weather(note: str, is_weather: bool) -> None:
    assert (WEATHER.fullmatch(note) is not None) is is_weather
