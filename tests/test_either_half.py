"""Times of day of the morning or the afternoon."""

import datetime

import pytest

from timeline import extraction
from timeline.model import Document


def dates(words: str) -> list[str]:
    found = extraction.read(Document("test", words, datetime.date(2019, 3, 12), language="en"), implied=True)
    return [event.interval.edtf for event in found.events if event.interval]


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("Two men came on 27 February 2019. They left shortly after two o'clock.", "2019-02-27~"),
        ("Two men came on 27 February 2019. They left at half past six.", "2019-02-27"),
        ("Two men came on Monday afternoon. At three o'clock they began to dig.", "2019-03-11T15:00:00"),
        ("Two men came on Monday morning. At nine o'clock they began to dig.", "2019-03-11T09:00:00"),
        ("Two men came at 6.10 p.m. on 1 March 2019. They left at half past ten.", "2019-03-01T22:30:00"),
        ("Two men came on 27 February 2019. They left at two o'clock in the morning.", "2019-02-27T02:00:00"),
        ("Two men came on 27 February 2019. They left at 2:30 pm.", "2019-02-27T14:30:00"),
        ("Two men came on 27 February 2019. They left at 14:30.", "2019-02-27T14:30:00"),
    ],
)
def test_a_time_of_day_is_as_precise_as_the_text(words: str, last: str) -> None:
    assert dates(words)[-1] == last


def test_the_reason_and_both_hours_are_told() -> None:
    found = extraction.read(Document("test", "They left on 27 February 2019 at two o'clock.", None, language="en"))
    time = next(event.time for event in found.events if event.time)
    assert "in the morning or in the afternoon" in str(time.how)
    assert [str(other) for other in time.alternatives] == ["2019-02-27T02:00", "2019-02-27T14:00"]


@pytest.mark.parametrize(
    ("language", "words", "last"),
    [
        ("de", "Am Montag kam Karl. Um drei Uhr ging er.", "2019-03-11"),
        ("de", "Am Montag kam Karl. Um 3 Uhr ging er.", "2019-03-11T03:00:00"),
        ("de", "Am Montagabend kam Karl. Um halb neun ging er.", "2019-03-11T20:30:00"),
        ("de", "In der Nacht zum Montag brannte das Haus. Um drei Uhr kam Hilfe.", "2019-03-11T03:00:00"),
        ("fr", "Lundi à trois heures, Karl rentra.", "2019-03-11"),
        ("fr", "Lundi à quinze heures, Karl rentra.", "2019-03-11T15:00:00"),
        ("es", "El lunes llegó Juan. A las tres y media se fue.", "2019-03-11"),
        ("es", "El lunes por la noche a las ocho y media empezó la reunión.", "2019-03-11T20:30:00"),
        ("it", "Lunedì alle tre partì il treno.", "2019-03-11"),
        ("pt", "Na segunda-feira às três horas partiu o comboio.", "2019-03-11"),
        ("pt", "Ontem à noite, às onze horas, chegou a carta.", "2019-03-11T23:00:00"),
        ("nl", "Maandag om half drie vertrok Karel.", "2019-03-11"),
        ("nl", "Maandagmiddag om half drie vertrok Karel.", "2019-03-11T14:30:00"),
    ],
)
def test_in_other_languages_too(language: str, words: str, last: str) -> None:
    found = extraction.read(Document("test", words, datetime.date(2019, 3, 12), language=language), implied=True)
    assert [event.interval.edtf for event in found.events if event.interval][-1] == last


def test_midnight_closes_the_day_told() -> None:
    assert dates("Last night at seven the news came. At midnight they stood on the bridge.")[-1] == "2019-03-12T00:00:00"
