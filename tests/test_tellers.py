"""Who tells a text or a turn in it: an officer, whoever stands in brackets in a title, a speaker of a debate, "the Company"."""

import datetime
import json
from pathlib import Path

import pytest

from timeline import extraction
from timeline.model import Document

# Written before the rules; 2 of 21 right at the first run
TOLD = [json.loads(line) for line in (Path(__file__).parent / "tellers.jsonl").read_text(encoding="utf-8").splitlines()]

DEBATE = """The PRESIDENT (Cr H. Osgood) took the chair at 7.30 p.m.

Mrs DALLIMORE (Northern Riding) [7.42 p.m.]: I move that the saleyards be kept. On 3 November I met Mr Peter Quilty at the hall.

Mr STAVELEY (Treasurer): I had an offer on 10 November.

Mrs DALLIMORE: I was not told of it.

Mr STAVELEY: I shall publish the offer on 24 November.

The PRESIDENT: I closed the gallery on 2 November."""


def acting(text: str, title: str, words: str) -> tuple[str, ...]:
    """The actors of the row whose place holds some words."""
    read = extraction.read(Document("one", text, datetime.date(1994, 11, 30), title), implied=True)
    at = text.index(words)
    return next(one.actors for one in read.events if one.clause_start <= at < one.clause_end)


@pytest.mark.parametrize(
    ("words", "who"),
    [("I met", "DALLIMORE"), ("I had an offer", "STAVELEY"), ("I shall publish", "STAVELEY")],
)
def test_a_speaker_of_a_debate_says_i_behind_a_label_with_a_title_or_with_brackets(words: str, who: str) -> None:
    assert who in acting(DEBATE, "Shire Council – Minutes of debate", words)


def test_a_speaker_whom_nothing_names_is_not_the_one_before() -> None:
    assert not {"STAVELEY", "DALLIMORE"} & set(acting(DEBATE, "Shire Council – Minutes of debate", "I closed"))


def test_an_officer_who_reports_says_i() -> None:
    head = "MARLOW COUNTY SHERIFF\nCase: 22-1170\nReporting officer: K. Dunmore #41\n\n"
    text = f"{head}On 3 June 1994 I interviewed Alan Teague. On 4 June 1994 I stopped a pickup."
    assert acting(text, "Incident report – Stolen trailer", "I interviewed") == ("K. Dunmore", "Alan Teague")


def test_who_stands_in_brackets_in_the_title_of_field_notes_says_i() -> None:
    text = "9 June 1994\nSet six cameras at noon. I saw no fox.\n\n10 June 1994\nRinged 14 chicks in the morning."
    assert acting(text, "Field notes – Skarfaey, June 1994 (H. Lindqvist)", "Ringed 14") == ("H. Lindqvist",)


def test_a_body_that_calls_itself_the_company_is_meant_by_it() -> None:
    text = (
        "Leverby, 20 February 1994 – Halden Pumps plc (“Halden” or “the Company”) today announced its results.\n\n"
        "The Company informed the pension trustees of the sale on 16 January 1994."
    )
    assert acting(text, "Halden Pumps reports results", "informed") == ("Halden Pumps", "pension trustees")


def test_to_whom_something_is_returned_takes_part() -> None:
    assert acting("The trailer was returned to Ann Kovac on 4 May 1994.", "", "returned") == ("Ann Kovac",)


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case["who"])
def test_whoever_the_head_or_the_end_of_a_text_names_says_i(case: dict[str, str]) -> None:
    assert any(case["who"] in one for one in acting(case["text"], case["title"], case["words"]))


def test_a_title_that_leaves_out_what_i_or_we_did_has_no_teller_in_front() -> None:
    text = (
        "By Ada Penn\n\nWe met the deputy minister in May 2021. "
        "The contract, which we have obtained and read, was signed by Deputy Minister Iva Brand on 3 May 2020."
    )
    read = extraction.read(Document("one", text, datetime.date(2021, 11, 30), "The pumps"))
    titles = [one.title for one in read.events]
    assert any("[Ada Penn:] We met the deputy minister" in one for one in titles)
    assert any(one.startswith("The contract was signed by Deputy Minister Iva Brand") for one in titles)


def test_the_head_of_a_mail_makes_no_row() -> None:
    text = "From: Ada Penn\nTo: Ola Brand, 3 May House\nSubject: The pump of 3 May 2020\n\nThe pump failed on 3 May 2020."
    read = extraction.read(Document("one", text, datetime.date(2020, 5, 6), "Mails"), implied=True)
    assert [one.title for one in read.events] == ["The pump failed on 3 May 2020"]


def test_posts_of_a_forum_have_their_writers_and_their_heads_make_no_rows() -> None:
    text = (
        "**varnish_Pete** · Posted 14 Sep 2020\n\nI bought the hull in 1998.\n\nLooncall88 · 16 Sep, 7:55 am\n\n"
        "I sank mine on 3 May 2019.\n\nvarnish_Pete · 19 Sep\n\nI sold the hull on 18 September 2020."
    )
    titles = [one.title for one in extraction.read(Document("one", text, datetime.date(2021, 5, 10), "Old canoes"), implied=True).events]
    assert titles == [
        "[varnish_Pete:] I bought the hull in 1998",
        "[Looncall88:] I sank mine on 3 May 2019",
        "[varnish_Pete:] I sold the hull on 18 September 2020",
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Q: When?\nA: I left on 3 May 1992.\nQ: And?\nA: On 5 May 1992 the mill shut.", ["I left on 3 May 1992", "The mill shut"]),
        ("**Q:** When was it?\n\n**A:** The works closed on 5 May 1992.", ["The works closed on 5 May 1992"]),
        ("Q. When did you go?\nA. I left on 3 May 1992.", ["I left on 3 May 1992"]),
        ("A. Berg left on 3 May 1992.\nB. Hale left on 5 May 1992.", ["A. Berg left on 3 May 1992", "B. Hale left on 5 May 1992"]),
    ],
)  # fmt: skip
def test_the_letter_of_who_answers_is_no_part_of_a_title(text: str, titles: list[str]) -> None:
    events = extraction.read(Document("one", text, datetime.date(1994, 11, 30), "Interview")).events
    assert [one.title for one in events] == titles
    assert not any(name in ("A", "Q") for one in events for name in one.actors)


@pytest.mark.parametrize(
    ("code", "title", "text", "actors"),
    [
        (
            "en",
            "How we lost it",
            "I'm Petra Moll and I keep the servers. On 10 May 1994 I found it. We wrote on 12 May 1994.",
            [["Petra Moll"], ["Petra Moll"]],
        ),
        (
            "en",
            "Report",
            "On 3 May 1994 we were sent to Elm Row. I, Sergeant Doyle, saw it on 3 May 1994. I, Kerr, stopped the van on 4 May 1994.",
            [["Sergeant Doyle", "Kerr"], ["Sergeant Doyle"], ["Kerr"]],
        ),
        (
            "pt",
            "Minha história",
            "Sou a Carla Dias e tenho 40 anos. Nos anos 90 vivi no Porto. Em 1994 um amigo convidou-me para casa.",
            [["Carla Dias"], ["Carla Dias", "amigo"]],
        ),
        (
            "it",
            "Il forno",
            "Abbiamo aperto il forno il 3 marzo 1994. Mio padre ci prestò i soldi a maggio 1994.",
            [["Autore"], ["Autore", "padre"]],
        ),
        ("it", "Cronaca", "I marinai arrivarono nel 1970. Gli operai partirono nel 1971.", [["marinai"], ["operai"]]),
        (
            "es",
            "Memoria de la asociación",
            "En marzo de 1994 abrimos el taller. Nos denunció un vecino en mayo de 1994.",
            [["Autor"], ["Autor", "vecino"]],
        ),
        (
            "fr",
            "Journal de Marc Petit",
            "Le 3 mars 1944, on a quitté la ferme. Les soldats nous ont suivis le 5 mars.",
            [["Marc Petit"], ["Marc Petit", "soldats"]],
        ),
        (
            "fr",
            "",
            "Carnet de Marthe Petit. Communiqué par sa petite-fille.\n\nLe 3 mars 1951, j'ai nettoyé le four. Suis rentrée le 5 mars 1951.",
            [["Marthe Petit"]] * 2,
        ),
        ("es", "", "Cuaderno de campo de Irene Salas\n\nEl 3 de marzo de 1984 fui al molino.", [["Irene Salas"]]),
        ("it", "", "Quaderno di un fornaio. Anselmo Rizzi, Chioggia\n\nIl 3 marzo 1951 ho comprato il mulino.", [["Anselmo Rizzi"]]),
        ("pt", "", "Diário de bordo de um marceneiro — Zé Anselmo, Paraty\n\nEm 3 de março de 1990 comprei o barco.", [["Zé Anselmo"]]),
        (
            "it",
            "Chi siamo – Cantina Bellori",
            "Nel 1990 abbiamo comprato la collina. Nel 1996 apriremo il museo.",
            [["Cantina Bellori"]] * 2,
        ),
    ],
)
def test_who_says_who_tells_the_text_and_whom_an_ending_means(code: str, title: str, text: str, actors: list[list[str]]) -> None:
    events = extraction.read(Document("one", text, datetime.date(1994, 11, 30), title, language=code)).events
    assert [sorted(one.actors) for one in events] == [sorted(names) for names in actors]
