"""Dates that no calendar has or no program can place: none becomes another day, and each says why it stands nowhere."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import read
from timeline.model import Against, Document, TimeExpression

_PUBLISHED = datetime.date(2026, 3, 13)


def times(text: str, language: str = "en") -> dict[str, TimeExpression]:
    return {time.text: time for time in read(Document("test", text, _PUBLISHED, language=language)).times}


NOWHERE = [
    ("en", "The town was founded on 5 May 99999 and fell later.", "5 May 99999", "out of the range"),
    ("en", "The town fell on 32 May.", "32 May", "no calendar has this day"),
    ("en", "The bridge opened on the 45th of May 1932.", "45th of May 1932", "no calendar has this day"),
    ("en", "On May 32nd the king died.", "May 32nd", "no calendar has this day"),
    ("en", "On 2016-02-30 the king died.", "2016-02-30", "no calendar has this day"),
    ("en", "On 31/02/2016 the king died.", "31/02/2016", "no calendar has this day"),
    ("en", "In the year 0 the king died.", "the year 0", "no year 0"),
    ("en", "At Easter 33 the tomb was found empty.", "Easter 33", "which century"),
    ("en", "The king died in 2,000,000 BC.", "2,000,000 BC", "out of the range"),
    ("en", "The king died 99999 years ago.", "99999 years ago", "can place"),
    ("en", "The king died 99999999999 years ago.", "99999999999 years ago", "can place"),
    ("de", "Vor 99999 Jahren starb der König.", "Vor 99999 Jahren", "can place"),
    ("de", "Zu Ostern 33 war das Grab leer.", "Ostern 33", "which century"),
    ("nl", "Met Pasen 33 was het graf leeg.", "Pasen 33", "which century"),
    ("fr", "À Pâques 33 le tombeau était vide.", "Pâques 33", "which century"),
    ("de", "Am 32. Mai starb der König.", "32. Mai", "no calendar has this day"),
    ("de", "Am 5. Mai 99999 starb der König.", "5. Mai 99999", "out of the range"),
    ("de", "Am 31.02.2016 starb der König.", "31.02.2016", "no calendar has this day"),
    ("de", "Im Jahr 99999 starb der König.", "Jahr 99999", "out of the range"),
    ("fr", "Le roi est mort le 32 mai.", "32 mai", "no calendar has this day"),
    ("fr", "Le roi est mort le 5 mai 99999.", "le 5 mai 99999", "out of the range"),
    ("es", "El 32 de mayo murió el rey.", "32 de mayo", "no calendar has this day"),
    ("es", "El rey murió el 5 de mayo de 99999.", "el 5 de mayo de 99999", "out of the range"),
    ("it", "Il re morì il 32 maggio.", "32 maggio", "no calendar has this day"),
    ("it", "Il re morì il 5 maggio 99999.", "il 5 maggio 99999", "out of the range"),
    ("pt", "O rei morreu em 32 de maio.", "32 de maio", "no calendar has this day"),
    ("pt", "O rei morreu em 5 de maio de 99999.", "5 de maio de 99999", "out of the range"),
    ("nl", "De koning stierf op 32 mei.", "32 mei", "no calendar has this day"),
    ("nl", "De koning stierf op 5 mei 99999.", "5 mei 99999", "out of the range"),
    ("nl", "Op 31-02-2016 stierf de koning.", "31-02-2016", "no calendar has this day"),
    ("pl", "Król umarł 32 maja.", "32 maja", "no calendar has this day"),
    ("ru", "5 мая 99999 года король умер.", "5 мая 99999", "out of the range"),
]


@pytest.mark.parametrize(("language", "text", "words", "why"), NOWHERE)
def test_a_date_that_cannot_be_stands_nowhere_and_says_why(language: str, text: str, words: str, why: str) -> None:
    document = Document("test", text, _PUBLISHED, language=language)
    event, *more = read(document).events
    assert event.time is not None
    assert (event.time.text, event.interval, more) == (words, None, [])
    assert why in event.how


PLACED = [
    ("en", "The town fell on 5 May 3016.", "5 May 3016", "3016-05-05"),
    ("en", "On May 5, 3016, people marched.", "May 5, 3016", "3016-05-05"),
    ("en", "He died on 31 December 9999.", "31 December 9999", "9999-12-31"),
    ("en", "On 5 May 0044 he died.", "5 May 0044", "0044-05-05"),
    ("en", "On 5 May 2150 was the feast.", "5 May 2150", "2150-05-05"),
    ("fr", "Léon couronna Charles à Noël 800.", "Noël 800", "0800-12-25"),
    ("es", "León coronó a Carlos en Navidad de 800.", "Navidad de 800", "0800-12-25"),
    ("it", "Leone incoronò Carlo a Natale 800.", "Natale 800", "0800-12-25"),
    ("pt", "Leão coroou Carlos no Natal de 800.", "Natal de 800", "0800-12-25"),
    ("nl", "Leo kroonde Karel met Kerstmis 800.", "Kerstmis 800", "0800-12-25"),
    # what counts is no year
    ("en", "On 5 May 3000 people marched.", "5 May", "2025-05-05"),
    ("en", "On 5 May 12000 people marched.", "5 May", "2025-05-05"),
    ("en", "On 5 May 1500 people marched.", "5 May", "2025-05-05"),
    ("en", "On May 5, 3000 people marched.", "May 5", "2025-05-05"),
    ("en", "At Christmas 800 people marched.", "Christmas", "2025-12-25"),
    # a number is no day behind a name
    ("en", "Route 66 May 2016 was closed.", "May 2016", "2016-05"),
    ("de", "Um 25:00 Uhr am 5. Mai 2016 starb er.", "5. Mai 2016", "2016-05-05"),
    # parts of a unit
    ("en", "The firm was sold ½ a year ago.", "½ a year ago", "2025-09"),
    ("en", "The firm was sold 3/4 of a year ago.", "3/4 of a year ago", "2025-06"),
    ("de", "Die Firma wurde vor 1½ Jahren verkauft.", "vor 1½ Jahren", "2024-09"),
    ("fr", "L'entreprise a été vendue il y a ½ an.", "il y a ½ an", "2025-09"),
    ("es", "La empresa se vendió hace 1½ años.", "hace 1½ años", "2024-09"),
    ("it", "L'azienda fu venduta 1½ anni fa.", "1½ anni fa", "2024-09"),
    ("pt", "A empresa foi vendida há 1½ anos.", "há 1½ anos", "2024-09"),
    ("nl", "Het bedrijf werd 1½ jaar geleden verkocht.", "1½ jaar geleden", "2024-09"),
    # what is told as past lies before publication
    ("en", "Rain began on the 5th. The dam broke on the 31st.", "the 31st", "2026-01-31"),
    ("de", "Der Regen begann am 5. Der Damm brach am 31.", "31.", "2026-01-31"),
    ("en", "The fair opened on the 5th and will close on the 31st.", "the 31st", "2026-03-31"),
    # years of three digits
    ("en", "In 999 Otto died.", "999", "0999"),
    ("en", "In 117, Trajan died.", "117", "0117"),
    ("en", "Otto was born in 912.", "912", "0912"),
    ("de", "999 starb Otto.", "999", "0999"),
    ("de", "Otto starb 973.", "973", "0973"),
    ("fr", "En 999 Otto mourut.", "999", "0999"),
    ("es", "En 117 Trajano murió.", "117", "0117"),
    ("it", "Nel 999 morì Ottone.", "999", "0999"),
    ("pt", "Em 999 morreu Otão.", "999", "0999"),
    # what was before that
    ("en", "Anna won in 2014. The year before that she lost.", "The year before that", "2013"),
    ("en", "Anna won in 2014; the year before that Otto died.", "the year before that", "2013"),
]


@pytest.mark.parametrize(("language", "text", "words", "value"), PLACED)
def test_a_date_with_all_its_words(language: str, text: str, words: str, value: str) -> None:
    found = times(text, language)
    assert words in found, list(found)
    assert found[words].value == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He ruled from 2014 to 2013."),
        ("en", "The war lasted from May 2014 to March 2014."),
        ("en", "The war ran 2014–2013."),
        ("de", "Der Krieg dauerte von 2014 bis 2013."),
        ("fr", "La guerre dura de 2014 à 2013."),
        ("es", "La guerra duró de 2014 a 2013."),
        ("it", "La guerra durò dal 2014 al 2013."),
        ("pt", "A guerra durou de 2014 a 2013."),
        ("nl", "De oorlog duurde van 2014 tot 2013."),
    ],
)
def test_a_range_that_ends_before_it_begins_says_so(language: str, text: str) -> None:
    for time in times(text, language).values():
        assert [one.kind for one in time.against] == [Against.RANGE]
        assert "would end before it begins" in time.how
        assert time.confidence <= 0.5


@pytest.mark.parametrize("text", ["He ruled from 2013 to 2014.", "He compared 2014 to 2013.", "He ruled from 27 BC to AD 14."])
def test_a_range_in_order_has_nothing_against_it(text: str) -> None:
    assert not any(time.against for time in times(text).values())


@pytest.mark.parametrize("text", ["In 120 American cities people marched.", "In 200 Germans she trusted.", "At 45 May left the firm."])
def test_what_is_counted_is_no_year(text: str) -> None:
    assert times(text) == {}


@pytest.mark.parametrize("sign", ["\u200b", "\u2060", "\ufeff", "\u200e", "\u202a", "\u00a0", "\u202f", "\u2028"])
def test_signs_of_no_width_and_odd_spaces_part_no_date(sign: str) -> None:
    text = f"Anna Berg resigned on {sign}5{sign} May{sign} {sign}2016."
    (time,) = times(text).values()
    assert time.value == "2016-05-05"
    (event,) = read(Document("test", text, _PUBLISHED)).events
    assert "\u200b" not in event.title


def test_an_end_that_is_looked_up_ahead_stands_behind_times_that_are_not_resolved_yet() -> None:
    text = "novembre, cannoni. Tre mesi dopo del settembre,"
    assert read(Document("one", text, datetime.date(2020, 5, 6), title="x", language="it"), implied=True).times


def test_four_digits_with_a_nought_in_front_are_a_time_of_day_behind_a_day() -> None:
    """A log's "5 May 0600" is not of the year 600."""
    assert times("On 5 May 0600 we sailed.")["5 May"].value[4:] == "-05-05"
