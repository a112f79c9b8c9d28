"""Days without a year that a list or a label says are to come."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import read
from timeline.model import Document
from timeline.tagging import times_of


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Next meeting: 13th December.", ["2019-12-13"]),
        ("Date of next meeting: 10 December", ["2019-12-10"]),
        ("Next sale of plants: 4 April", ["2020-04-04"]),
        ("Dates for your diary\n\n5 Nov: Parent evening\n13 Dec: Carol concert", ["2019-11-05", "2019-12-13"]),
        ("Coming up\n\n- 5 November: book fair\n- 6 January: no school", ["2019-11-05", "2020-01-06"]),
        ("Looking back\n\n- 5 September: book fair\n- 2 October: carols", ["2019-09-05", "2019-10-02"]),
        ("The next meeting was held on 3 May.", ["2019-05-03"]),
    ],
)
def test_what_is_to_come_is_so(text: str, dates: list[str]) -> None:
    events = read(Document("note", text, date(2019, 10, 25), title="Note", language="en")).events
    assert [event.interval.edtf for event in events if event.interval] == dates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Lasst uns am Freitag reden."),
        ("es", "Veámonos el viernes."),
        ("es", "Vamos a vernos el viernes."),
        ("fr", "Retrouvons-nous vendredi."),
        ("it", "Vediamoci venerdì."),
        ("pt", "Vamos nos encontrar na sexta-feira."),
    ],
)
def test_what_people_want_to_do_together_lies_ahead(language: str, text: str) -> None:
    times = times_of(Document("one", text, date(2019, 9, 11), language=language))
    assert [str(time.interval) for time in times] == ["2019-09-13"]
