"""Which day a text means that has told others before: in an interview, a report in numbers, a story that looks back."""

from __future__ import annotations

import datetime

import pytest

from timeline import extraction
from timeline.model import Document

PUBLISHED = datetime.date(2022, 6, 20)


def days(text: str, language: str = "en") -> list[str]:
    """The times that a text names, in order, as EDTF."""
    read = extraction.read(Document("a", text, PUBLISHED, title="Report", language=language))
    return [one.interval.edtf for one in read.times if one.interval is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The court sat on 3 May 2019. On the fourth, the judge fell ill. It resumed on the twelfth.",
            ["2019-05-03", "2019-05-04", "2019-05-12"],
        ),
        ("The council met on 3 May 2019. The first ballot failed; on the second, they chose Anna Berg.", ["2019-05-03"]),
        ("He died on 3 May 1987 on the fourth floor. She sat on the fifth, he on the sixth.", ["1987-05-03"]),
        ("On 06/14/22 the boat sank. On 06/16 a crane lifted it. It fell to 2/3 of its price.", ["2022-06-14", "2022-06-16"]),
        ("On 14/06/22 the boat sank. On 05/07 a crane will lift it.", ["2022-06-14", "2022-07-05"]),
        ("He was dismissed on May 6. Pell came back the next Monday for his check.", ["2022-05-06", "2022-05-09"]),
        ("She moved here four years ago, in March.", ["2018", "2018-03"]),
        ("She fell ill in February 2019. The jar was bought in the preceding August.", ["2019-02", "2018-08"]),
        ("We put it off at the April meeting. We need money for Derry, which is on the 28th.", ["2022-04", "2022-06-28"]),
        ("It was agreed to hold a dinner on the 14th of November; Mrs Berg to book the hall.", ["2022-11-14"]),
        ("She died in 2019. The moss that she found was described this spring and bears her name.", ["2019", "2022-21"]),
        ("She walked there every second Sunday.", []),
        (
            "Anna left home on 12 August 1978. Her father missed her the next day. On the Tuesday divers came.",
            ["1978-08-12", "1978-08-13", "1978-08-15"],
        ),
        ("The two men appear in court on Monday. The lorry comes on the 3rd.", ["2022-06-20", "2022-07-03"]),
    ],
)
def test_a_day_is_of_the_month_and_the_order_that_the_text_has_told(text: str, expected: list[str]) -> None:
    assert days(text) == expected


def test_hours_are_of_the_day_that_the_story_is_at() -> None:
    back = "On 14 June at 05:35 we were called. He had locked up the previous night at about 21:30. At 06:10 the divers came."
    assert days(back)[-2:] == ["2022-06-13T21:30:00", "2022-06-14T06:10:00"]
    held = "On 2 June 2015 at 6 am police came. She was held until 4 June. They fired tear gas at 9.30 am. The next day it went on."
    assert days(held)[-2:] == ["2015-06-02T09:30:00", "2015-06-03"]


def test_an_interview_tells_of_its_own_years_and_not_of_the_day_of_its_recording() -> None:
    head = "Recorded at Hollin Bank, 20 June 2022. Interviewer: Peter Nuttall.\n\n"
    told = "MD: I started in 1951. It was the twentieth of May, 1964.\n\nPN: And then?\n\nMD: They opened again on the second of August."
    assert days(head + told) == ["2022-06-20", "1951", "1964-05-20", "1964-08-02"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The ship sank on 27 January 2019. He had joined at 20:00 the evening before.", "2019-01-26T20:00:00"),
        ("en", "The ship sank on 27 January 2019. They were landed at noon the next day.", "2019-01-28T12:00:00"),
        ("en", "The ship sank on 27 January 2019. They were seen at 9 o'clock on the following morning.", "2019-01-28T09:00:00"),
        ("en", "The ship sank on 27 January 2019. The lights went out at half past six the same evening.", "2019-01-27T18:30:00"),
        ("en", "The ship sank on 27 January 2019. The wreck was found the next morning at six.", "2019-01-28T06:00:00"),
        ("en", "The ship sank on 27 January 2019. The pumps failed at six the same evening.", "2019-01-27T18:00:00"),
        ("en", "At seven last night the wreck broke up.", "2022-06-19T19:00:00"),
        ("en", "They talked until two yesterday afternoon.", "/2022-06-19T14:00:00"),
        ("de", "Das Schiff sank am 27. Januar 2019. Um 9 Uhr am nächsten Morgen fand man es.", "2019-01-28T09:00:00"),
        ("fr", "Le navire a coulé le 27 janvier 2019. À 9 heures le lendemain matin, on le trouva.", "2019-01-28T09:00:00"),
        ("es", "El barco se hundió el 27 de enero de 2019. A las 20 horas del día anterior había zarpado.", "2019-01-26T20:00:00"),
        ("es", "El barco se hundió el 27 de enero de 2019. A las 9 de la mañana siguiente lo hallaron.", "2019-01-28T09:00:00"),
        ("it", "La nave affondò il 27 gennaio 2019. Era salito a bordo alle 20 della sera prima.", "2019-01-26T20:00:00"),
        ("pt", "O navio afundou em 27 de janeiro de 2019. Às 9 horas da manhã seguinte o acharam.", "2019-01-28T09:00:00"),
        ("nl", "Het schip zonk op 27 januari 2019. Om 9 uur de volgende ochtend vond men het.", "2019-01-28T09:00:00"),
    ],
)
def test_a_time_of_day_is_of_the_day_that_stands_behind_it(language: str, text: str, expected: str) -> None:
    assert days(text, language)[-1] == expected


def test_two_times_with_a_word_between_are_two() -> None:
    assert days("The ship sank on 27 January 2019. It left at 9 a.m. and the next day it struck ice.")[1:] == [
        "2019-01-27T09:00:00",
        "2019-01-28",
    ]


def test_a_letter_is_of_the_day_at_its_head_behind_a_place_of_several_parts() -> None:
    letters = (
        "Fort Wayne, Indiana, October 13th 1850\n\nDear Sister,\n\nI received your letter only last Thursday. He starts next month.\n\nSam"
        "\n\n14 Quay Street, Deal, 9 March 1851\n\nDear Hannah,\n\nWe left in November. I write to Father tomorrow.\n\nSam"
    )
    assert days(letters) == ["1850-10-13", "1850-10-10", "1850-11", "1851-03-09", "1850-11", "1851-03-10"]


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("de", "Galatz, den 3. März 1850\n\nLiebe Anna,\n\nich kam gestern an.", "1850-03-02"),
        ("de", "Wien, am 3. März 1850\n\nLiebe Anna,\n\nich kam gestern an.", "1850-03-02"),
        ("fr", "Lyon, ce 3 mars 1850\n\nChère Anne,\n\nJe suis arrivé hier.", "1850-03-02"),
        ("it", "Torino, li 3 marzo 1850\n\nCara Anna,\n\nieri sono arrivato.", "1850-03-02"),
        ("es", "Madrid, a 3 de marzo de 1850\n\nQuerida Ana:\n\nAyer llegué.", "1850-03-02"),
        ("pt", "Lisboa, em 3 de março de 1850\n\nQuerida Ana,\n\nCheguei ontem.", "1850-03-02"),
        ("nl", "Leiden, den 3 maart 1850\n\nLieve Anna,\n\nGisteren kwam ik aan.", "1850-03-02"),
    ],
)
def test_a_letter_is_of_the_day_at_its_head_behind_a_place_and_a_small_word(language: str, letter: str, expected: str) -> None:
    assert days(letter, language)[-1] == expected


def test_the_place_of_letters_is_not_who_wrote_them() -> None:
    letter = "Champigny, 3 de Outubro de 1965\n\nMinha querida Alzira,\n\nCheguei anteontem.\n\nTeu marido,\nJoaquim"
    read = extraction.read(Document("a", letter, PUBLISHED, title="Cartas de Champigny", language="pt"))
    assert not any("Champigny" in one.title for one in read.events)


@pytest.mark.parametrize(
    ("language", "told", "days"),
    [
        ("de", "Gegen 14 Uhr übersah eine Autofahrerin am Donnerstag einen Radfahrer.", ["2024-08-22T14:00"]),
        ("de", "Kurz vor 16 Uhr fiel am 19. August in Trier der Strom aus.", ["2024-08-19T16:00"]),
        ("de", "Um 14 Uhr gab die Polizei die Zahlen vom Donnerstag bekannt.", ["2024-08-23T14:00"]),
        ("de", "Um 9 Uhr brach der Läufer auf und kam am Mittwoch an.", ["2024-08-23T09:00", "2024-08-21"]),
        ("nl", "Tegen 3 uur sloegen onbekenden zondag een ruit in.", ["2024-08-18T03:00"]),
        ("nl", "Om 14 uur maakte de politie de cijfers van donderdag bekend.", ["2024-08-23T14:00"]),
        ("fr", "Vers 14 heures, un camion a percuté mardi un arbre à Dole.", ["2024-08-20T14:00"]),
        ("es", "A las 14 horas un camión chocó el martes contra un árbol.", ["2024-08-20T14:00"]),
        ("it", "Alle 14 un camion ha urtato martedì un albero a Lecco.", ["2024-08-20T14:00"]),
        ("pt", "Às 14h um camião bateu na terça-feira contra uma árvore.", ["2024-08-20T14:00"]),
        ("en", "At 3.30am masked men broke a window on Sunday.", ["2024-08-18T03:30"]),
        ("en", "At 10am the court published its ruling of 12 August.", ["2024-08-23T10:00"]),
    ],
)
def test_a_time_of_day_is_of_the_day_that_its_clause_names_behind_it(language: str, told: str, days: list[str]) -> None:
    rows = extraction.read(Document("x", told, datetime.date(2024, 8, 23), language=language)).events
    assert [str(one.interval) for one in rows] == days
