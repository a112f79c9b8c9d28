"""A number with what it counts behind a day or a month is no year: "Le 5 mars, 310 mineurs débraient"."""

import datetime

import pytest

from timeline import extraction
from timeline.model import Document


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "On 5 March, 310 miners walked out.", "1986-03-05"),
        ("en", "On March 6, 1500 miners walked out.", "1986-03-06"),
        ("en", "On 4 July 1066 ships landed at Hythe.", "1066-07-04"),
        ("fr", "Le 5 mars, 310 mineurs débraient.", "1986-03-05"),
        ("fr", "Le 6 mars, 1500 mineurs débraient.", "1986-03-06"),
        ("fr", "Le 6 mars 1500 naît son fils.", "1500-03-06"),
        ("es", "El 6 de marzo, 1500 mineros pararon.", "1986-03-06"),
        ("it", "Il 6 marzo, 1500 minatori scioperarono.", "1986-03-06"),
        ("it", "Il 6 marzo 1500 nacque suo figlio.", "1500-03-06"),
        ("pt", "A 6 de março, 1500 mineiros pararam.", "1986-03-06"),
        ("de", "Am 6. März streikten 1500 Bergleute.", "1986-03-06"),
        ("nl", "Op 6 maart staakten 1500 mijnwerkers.", "1986-03-06"),
    ],
)
def test_a_number_of_people_is_no_year(code: str, text: str, day: str) -> None:
    found = extraction.read(Document("x", text, datetime.date(1986, 6, 24), language=code)).events
    assert [event.interval.edtf for event in found if event.interval] == [day]
