"""What the minutes of a meeting tell happened on its day, though nothing but their head says which that is."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import read
from timeline.model import Document
from timeline.tagging import times_of

ENGLISH = """FARMERS' SOCIETY LTD.

MINUTES of the meeting of the Management Committee held at the Society's store, Kiamwathi village, on Saturday, 18th May, 1974, at 10.00 a.m.

Min. 1/74 – Store
The Secretary reported that thieves broke into the store on 11th May. The guard reported the matter at the police post at 6 a.m.
Mrs. Wanjira asked why the store had not been insured.

Min. 2/74 – Audit
Mr. Oduor explained that the audit was completed on 10th May. Mr. Mugo announced that he would not stand again. The meeting was closed at 1.40 p.m.
"""  # noqa: E501
ITALIAN = """CANOTTIERI LARIO A.S.D.

Il giorno giovedì 23 novembre 2023, alle ore 20.45, si è riunito presso la sede il Consiglio direttivo.

1. Danni
Il presidente riferisce che il 31 ottobre la piena ha divelto il pontile. Il Consiglio delibera di avviare una raccolta fondi.

2. Chiusura
La seduta è tolta alle ore 22.35.
"""
GERMAN = """Turnverein Eschfeld e. V.

Am Dienstag, dem 14. September 2021, trat der Vorstand im Vereinsheim zusammen.

TOP 1: Halle
Frau Brandt berichtete, dass das Dach am 30. August undicht geworden war. Der Vorstand beschloss, drei Angebote einzuholen.

TOP 2: Kasse
Herr Ott prüfte die Kasse am 2. September. Der Kassenwart wurde entlastet.
"""
LATER = {  # minutes published days after the meeting, whose day stands below a label or opens them with its hour
    "it": """Condominio Via Garibaldi 12
Verbale di assemblea

Il giorno 12 marzo 2018, alle ore 18.30, si è riunita l'assemblea nella sala parrocchiale.
L'amministratore Bruno Sala ricorda che il 2 febbraio si è rotta la caldaia. I condomini approvano la sostituzione con 14 voti. Viene nominato revisore Gino Fare. L'idraulico verrà giovedì. L'assemblea è sciolta alle ore 20.
""",  # noqa: E501
    "es": """COOPERATIVA SAN ISIDRO
Acta de la asamblea general

En Montemayor, siendo las 19:00 horas del día 5 de mayo de 2015, se reúne la asamblea en el salón de actos.
El presidente explica que la cosecha terminó el 20 de abril. Se aprueba la compra de un tractor. El tractor llegará el viernes.
""",
    "pt": """Associação de Pais
Ata da reunião de direção
Data: quarta-feira, 14 de junho de 2017

A presidente informou que na segunda-feira caiu uma árvore no recreio. A direção decidiu pedir uma vistoria.
""",
}


def _days(text: str, published: str | None, title: str, language: str) -> dict[str, str]:
    """Each title with its day."""
    day = datetime.date.fromisoformat(published) if published else None
    found = read(Document("one", text, day, title=title, language=language), implied=True).events
    return {event.title: event.interval.edtf for event in found if event.interval is not None}


@pytest.mark.parametrize(
    ("text", "published", "title", "language", "told"),
    [
        (ENGLISH, "1974-05-18", "Minutes of the Management Committee", "en", "Mrs. Wanjira asked why"),
        (ENGLISH, "1974-05-18", "", "en", "he would not stand again"),
        (ITALIAN, "2023-11-23", "Verbale del Consiglio direttivo", "it", "avviare una raccolta fondi"),
        (GERMAN, "2021-09-14", "Protokoll der Vorstandssitzung", "de", "drei Angebote einzuholen"),
        (GERMAN, None, "Protokoll der Vorstandssitzung", "de", "wurde entlastet"),
    ],
)
def test_what_a_meeting_did_is_of_its_day(text: str, published: str | None, title: str, language: str, told: str) -> None:
    day = {"en": "1974-05-18", "it": "2023-11-23", "de": "2021-09-14"}[language]
    assert [when for what, when in _days(text, published, title, language).items() if told in what] == [day]


def test_hours_are_of_the_meeting_but_for_those_before_it_began() -> None:
    times = times_of(Document("one", ENGLISH, datetime.date(1974, 5, 18), title="Minutes of the Management Committee"))
    found = {time.text: str(time.interval) for time in times}
    assert (found["6 a.m."], found["1.40 p.m."]) == ("1974-05-11T06:00", "1974-05-18T13:40")


def test_news_of_a_meeting_are_no_minutes() -> None:
    text = (
        "OSLO, 5 October 2022 — Ministers met on Tuesday. A storm had closed the airport on Sunday. Flights resumed on Monday. They left."
    )
    assert "2022-10-05" not in _days(text, "2022-10-05", "Meeting of ministers in Oslo", "en").values()


@pytest.mark.parametrize(
    ("language", "published", "told"),
    [
        (
            "it",
            "2018-03-20",
            {
                "I condomini approvano": "2018-03-12",
                "Viene nominato": "2018-03-12",
                "idraulico": "2018-03-15",
                "sciolta": "2018-03-12T20:00:00",
            },
        ),
        ("es", "2015-05-21", {"Se aprueba": "2015-05-05", "llegará": "2015-05-08", "cosecha": "2015-04-20"}),
        ("pt", "2017-06-30", {"decidiu pedir": "2017-06-14", "caiu uma árvore": "2017-06-12"}),
    ],
)
def test_minutes_published_later_are_of_the_day_at_their_head(language: str, published: str, told: dict[str, str]) -> None:
    days = _days(LATER[language], published, "", language)
    for what, day in told.items():
        assert [when for title, when in days.items() if what in title] == [day], days
    assert not any("Verbale" in title or "Acta" in title or "Ata " in title for title in days)


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Minutes of the meeting held on Tuesday 14 October 2014, 7.30 pm", "2014-10-06/2014-10-12"),
        ("Minutes of the Allotment Committee, 14 October 2014, 7.30pm, St Ann's Hall", "2014-10-06/2014-10-12"),
        ("Minutes of the AGM: Tuesday 14 October 2014, 19:30", "2014-10-06/2014-10-12"),
    ],
)
def test_the_hour_behind_the_day_of_a_meeting_is_no_other_day(head: str, told: str) -> None:
    text = f"HARLE PARISH COUNCIL\n{head}\n\nPresent: Cllrs Hob, Dray\n\nThe cup was returned last week in a bag."
    days = _days(text, "2014-10-21", "", "en")
    assert [title.partition(" – ")[0] for title in days] == ["The cup was returned in a bag"]
    assert list(days.values()) == [told]


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("Three sheds were broken into on 27 September. Mr Stott lost a rotavator.", "2014-09-27/2014-10-14"),
        ("The oak at Mill End came down on 5 October. It blocked the lane.", "2014-10-05/2014-10-14"),
        ("Sheds were broken into on 27 September. PC Hallam came on the 29th. Mr Stott lost a rotavator.", "2014-09-27/2014-10-14"),
        ("Mr Orr died on 28 September. Members stood in silence.", "2014-10-14"),
        ("A gate was stolen on 2 October. The clerk was asked to tell the insurers.", "2014-10-14"),
        ("The road was shut on 8 October. Cllr Hob undertook to write to the county.", "2014-10-14"),
    ],
)
def test_what_minutes_tell_behind_a_day_and_was_not_done_there_lies_between(item: str, told: str) -> None:
    head = "HALE PARISH COUNCIL\nMinutes of the meeting held on Tuesday 14 October 2014\n\nPresent: Cllrs Hob, Dray"
    assert list(_days(f"{head}\n\n1. Business\n{item}", "2014-10-21", "", "en").values())[-1] == told
