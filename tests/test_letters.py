"""Letters within a text: what stands below the header of a mail counts from the day on which that was sent."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import read
from timeline.languages import language
from timeline.model import Document
from timeline.times.letters import letters
from timeline.times.matching import find


def days(text: str, published: str | None = "2021-03-15") -> list[str]:
    day = datetime.date.fromisoformat(published) if published else None
    return [event.interval.edtf if event.interval else "" for event in read(Document("x", text, day)).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The roofers came yesterday.\n\n-----Original Message-----\nFrom: Ken\nSent: Wednesday, March 3, 2021 9:12 AM\nTo: Office\n"
            "Subject: Roof\n\nThe ceiling came down yesterday. They will come tomorrow.",
            ["2021-03-14", "2021-03-02", "2021-03-04"],
        ),
        (
            "It rained yesterday.\n\nFrom: Ken\n\nSent: 3 March 2021 09:12\n\nTo: Office\n\nIt rained yesterday.",
            ["2021-03-14", "2021-03-02"],
        ),
        ("Begin forwarded message:\n\nFrom: Hal\nDate: 12 November 2018 at 08:15\nTo: List\n\nThe goat escaped yesterday.", ["2018-11-11"]),
        ("Who mended it?\n\nOn Sat, 6 Mar 2021 at 18:04, Rosa Lind\n<r@example.org> wrote:\n> The kiln broke on Monday.", ["2021-03-01"]),
        (
            "It rained yesterday.\n\n> Date: Wed, 10 Mar 2021\n> It rained yesterday.\n\n"
            ">> Date: Mon, 1 Mar 2021\n>> It rained yesterday.\n\n"
            "> It rained two days ago.\n\nIt rained two days ago.",
            ["2021-03-14", "2021-03-09", "2021-02-28", "2021-03-08", "2021-03-13"],
        ),
    ],
)
def test_a_letter_counts_from_the_day_on_which_it_was_sent(text: str, expected: list[str]) -> None:
    assert days(text) == expected


def test_a_letter_is_told_in_the_reason_and_its_own_header_is_no_happening() -> None:
    text = "From: Ken\nSent: 3 March 2021\n\nThe ceiling came down yesterday."
    (event,) = read(Document("x", text, datetime.date(2022, 1, 1))).events
    assert "the day on which it was sent, ‘3 March 2021’" in event.how


@pytest.mark.parametrize(
    "text",
    [
        "From: Leeds\nTo: York\n\nThe train left yesterday.",
        "On 3 March 2021 she wrote to the mayor:\nIt rained yesterday.",
        "Date: 3 March 2021 was a Wednesday and it rained.",
    ],
)
def test_what_only_looks_like_a_header_is_none(text: str) -> None:
    words = language("en")
    assert letters(text, find(text, [(0, len(text))], words.times.rules), words.text.letters) == []


def test_a_post_is_of_the_day_above_it_and_of_who_posts() -> None:
    thread = (
        "**Jolina Ruiz** @jolina_r · Jul 24, 2025, 5:52 AM\nThe footbridge is gone. It went around 3:15 this morning.\n\n"
        "**Jolina Ruiz** @jolina_r · Jul 24\nI carried my lola out.\n\n"
        "rustybolt · 26 Jul, 7:55 am\nI searched the bank. They found Nestor yesterday."
    )
    found = read(Document("a", thread, datetime.date(2025, 7, 31), title="Thread: the footbridge"), implied=True)
    assert [one.title for one in found.events] == [
        "[The footbridge] went",
        "[Jolina Ruiz:] I carried my lola out",
        "[rustybolt:] I searched the bank",
        "They found Nestor",
    ]
    assert [one.interval.edtf[:10] for one in found.times if one.interval is not None and one.text in ("yesterday", "Jul 24")] == [
        "2025-07-24",
        "2025-07-25",
    ]


def test_who_asks_in_bold_is_not_who_answers() -> None:
    interview = (
        "The kora player Aminata Faye brings her trio to Basel next Thursday.\n\n**You were born into a griot family?**\n\n"
        "I was born in 1982.\n\n**When did he find out?**\n\nThe following year. I tuned it.\n\n**But you did.**\n\n"
        "I recorded the album in 2003.\n\n**What do you play?**\n\nI play my own songs."
    )
    found = read(Document("a", interview, datetime.date(2019, 3, 22), title="“I hid it”: Aminata Faye on playing"))
    assert "[Aminata Faye:] I recorded the album in 2003" in [one.title for one in found.events]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "de",
            "Von: R. Elsner\nAn: Maria Scholz\nGesendet: Mittwoch, 10. Oktober 2018 16:40\n\nIch habe gestern mit der Firma telefoniert.",
        ),
        ("nl", "Van: R. Elzinga\nAan: Marjan Schouten\nDatum: woensdag 10 oktober 2018 16:40\n\nIk heb gisteren met het bedrijf gebeld."),
        ("fr", "De : R. Elson\nÀ : Marie Scholl\nEnvoyé : mercredi 10 octobre 2018 16:40\n\nJ'ai appelé hier la société."),
        ("es", "De: R. Elson\nPara: María Solís\nEnviado: miércoles, 10 de octubre de 2018 16:40\n\nLlamé ayer a la empresa."),
        ("it", "Da: R. Elsoni\nA: Maria Soli\nInviato: mercoledì 10 ottobre 2018 16:40\n\nHo chiamato ieri la ditta."),
        ("pt", "De: R. Elson\nPara: Maria Solis\nEnviado: quarta-feira, 10 de outubro de 2018 16:40\n\nLiguei ontem para a empresa."),
        ("fr", "J'ai signé.\n\nLe lun. 10 oct. 2018 à 09:12, Luc Brun <luc@brun.example> a écrit :\n> Le contrat est arrivé hier."),
        (
            "de",
            "Danke!\n\nAm Mi., 10. Okt. 2018 um 09:12 schrieb Uwe Brandt <uwe@brandt.example>:\n> Gestern kam der Vertrag.",
        ),
    ],
)
def test_mails_of_six_languages_have_headers(code: str, text: str) -> None:
    events = read(Document("x", text, datetime.date(2018, 10, 19), language=code)).events
    assert "2018-10-09" in [event.interval.edtf for event in events if event.interval]
    assert not [event.title for event in events if event.interval and event.interval.edtf.startswith("2018-10-10")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "de",
            "Von: Petra Hauck <hauck@verein.example>\nAn: R. Weidlich\n\nIch habe gestern gekündigt.\n\n"
            "Von: R. Weidlich\n\nIch zog am 3. Mai aus.",
        ),
        (
            "nl",
            "Van: Petra Hauck\nAan: R. Weidlich\n\nIk heb gisteren opgezegd.\n\n"
            "Op di 31 mei 2022 om 09:12 schreef R. Weidlich:\n\nIk verhuisde op 3 mei.",
        ),
        (
            "fr",
            "De : Petra Hauck\nÀ : R. Weidlich\n\nJ'ai démissionné hier.\n\n"
            "Le mar. 31 mai 2022 à 09:12, R. Weidlich <r@w.example> a écrit :\n\nJ'ai déménagé le 3 mai.",
        ),
        (
            "es",
            "De: Petra Hauck\nPara: R. Weidlich\n\nYo dimití ayer.\n\n"
            "El mar, 31 may 2022 a las 9:12, R. Weidlich (<r@w.example>) escribió:\n\nYo me mudé el 3 de mayo.",
        ),
        (
            "it",
            "Da: Petra Hauck\nA: R. Weidlich\n\nIeri ho firmato.\n\n"
            "Il giorno mar 31 mag 2022 alle ore 09:12 R. Weidlich ha scritto:\n\nHo traslocato il 3 maggio.",
        ),
        (
            "pt",
            "De: Petra Hauck\nPara: R. Weidlich\n\nEu assinei ontem.\n\nDe: R. Weidlich\n\nEu mudei de casa em 3 de maio.",
        ),
    ],
)
def test_each_mail_is_told_by_its_sender(code: str, text: str) -> None:
    document = Document("x", f"{text}\n\nPetra Hauck", datetime.date(2022, 6, 3), language=code)
    told = [event.title.partition("]")[0] for event in read(document).events if event.interval]
    assert told == ["[Petra Hauck:", "[R. Weidlich:"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Ich habe gestern angerufen. Schönes Wochenende, Paul"),
        ("nl", "Ik heb gisteren gebeld.\n\nNog een prettig weekend,\nHilde"),
        ("fr", "J'ai appelé hier la mairie. Bon week-end, Paul"),
        ("es", "Ayer llamé al taller. Buen fin de semana, Pablo"),
        ("it", "Ho chiamato ieri l'officina. Buon Natale a tutti!"),
        ("pt", "Ontem telefonei à oficina. Bom fim de semana, Rui"),
    ],
)
def test_good_wishes_are_no_row(code: str, text: str) -> None:
    assert len(read(Document("x", text, datetime.date(2018, 10, 19), language=code)).events) == 1


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("en", "Dear Ms Berg,\nI rang the garage yesterday.", "I rang the garage"),
        ("de", "Liebe Anna,\nich habe gestern bei dir angerufen.", "Ich habe gestern bei dir angerufen"),
        ("fr", "Chère Anne,\nj'ai appelé hier la mairie.", "J'ai appelé la mairie"),
        ("es", "Estimado señor Ruiz,\nayer llamé por fin al taller.", "Ayer llamé por fin al taller"),
    ],
)
def test_a_title_has_no_salutation(code: str, text: str, title: str) -> None:
    assert [event.title for event in read(Document("x", text, datetime.date(2018, 10, 19), language=code)).events] == [title]


def test_what_a_mail_tells_has_not_happened_after_it_was_sent() -> None:
    text = "From: Ann\nTo: Ben\nSent: Thursday, June 6, 2019 4:47 PM\n\nI rang the depot four times. Nobody answered."
    events = read(Document("x", text, datetime.date(2019, 6, 7)), implied=True).events
    assert {event.interval.edtf for event in events if event.interval} == {"2019-06-06"}
