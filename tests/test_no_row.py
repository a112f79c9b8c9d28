"""What makes no row, though it has a verb: states, habits, denials, remarks, and lines of minutes that belong to the one before."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import read
from timeline.model import Document

_BEFORE = "On 12 May 2019 the ferry Anna sank off Brenn. "


def titles(text: str, title: str = "The ferry") -> list[str]:
    return [one.title for one in read(Document("a", text, date(2019, 6, 1), title=title), implied=True).events]


@pytest.mark.parametrize(
    "told",
    [
        "The captain did not smoke and drank little.",
        "The mate had been there 22 years.",
        "He was about 50, thin, with a scar on his left hand.",
        "The ferry had no radar.",
        "It had a hole in the deck you could put your finger in.",
        "The alarm had never been tested.",
        "There has been other news.",
        "Nobody knew.",
        "The captain seemed in good spirits.",
        "The cook lived with his sister and kept pigeons.",
        "Mr Lund has a framed photograph on his wall.",
        "Don't be frightened.",
        "We describe a case that took two years to solve.",
        "“We are not hiding anything.”",
        "The cook was unmarried.",
        "The crew looked poor.",
        "The mate believed that the hull would be repaired.",
        "\"It's a five o'clock start,\" said the cook.",
        '"We never lock the gate," the mate says.',
        "It was the worst decision of her life, she says.",
        "The captain was far from finished.",
        "She said nothing.",
        "Nobody noticed.",
        "Not everything went to plan.",
        "He was 22 and owed no man.",
        "It took nineteen months.",
        "I am often asked about the ferry.",
        "Some say the ghost of a carpenter walks there.",
        "A cabin serves as office to this day.",
        "The picture that made him famous shows a ferry on a roof.",
        "What saved her was the tide.",
        "The accounts tell their own story.",
        "The owner has not sold it yet.",
        "The captain never spoke of it again.",
        "Few have seen it since.",
        '"I was glad," says the cook.',
        "Nobody had.",
        "That should not have happened.",
        "The crew was composed of lads from Mell.",
        "The firm was intended to last.",
        "Not supported.",
    ],
)
def test_a_state_or_a_remark_is_no_row(told: str) -> None:
    assert len(titles(_BEFORE + told)) == 1


@pytest.mark.parametrize(
    "told",
    [
        "The captain had a stroke.",
        "The owner had the hull scraped.",
        "There was an explosion and the lights failed.",
        "The mate did not stand for re-election.",
        "There have been three arrests.",
        "The cook was wearing a coat and carried a child.",
        "The owners had two boats burned.",
        "The court was told of the leak.",
        "The cook was married in Oslo.",
        "The crew were surprised by a squall.",
    ],
)
def test_what_happened_is_a_row(told: str) -> None:
    assert len(titles(_BEFORE + told)) == 2


def test_heads_and_asides_are_no_rows() -> None:
    text = (
        "SAFETY BOARD\nReport 2009/14 (translation)\n\nSan Diego, California, March 9th 1851\n\nDear Hannah,\n\n"
        "The steamer left on 4 May 1850. \n\n[Laughter. Tape stopped.]\n\nWill sold the mare on 6 May 1850.\n"
    )
    assert titles(text, "Letters of Samuel Askew") == ["The steamer left on 4 May 1850", "Will sold the mare on 6 May 1850"]


def test_minutes_tell_of_their_meeting() -> None:
    text = (
        "HUON SOCIETY\n\nMinutes of the Quarterly Meeting held in the Oddfellows' Hall, Cradoc Bridge, "
        "on Thursday, 13th September, 1934.\n\nMr Wray lit the smelter on 4 May 1934.\n"
    )
    assert titles(text, "Huon beekeepers")[0] == "The Quarterly Meeting was held in the Oddfellows' Hall, Cradoc Bridge"


def test_who_moved_a_motion_and_the_vote_are_no_rows_of_minutes() -> None:
    text = (
        "1. Accounts\nThe Treasurer tabled the accounts. Moved Dill, seconded Leota. Carried, 9 to 2.\n\n"
        "2. Treasurer's report\nIt was agreed to sell the boat. Dill / Orchard.\n"
    )
    assert titles(text, "Minutes of the meeting of 10 September 2018") == [
        "The Treasurer tabled the accounts",
        "It was agreed to sell the boat",
    ]


@pytest.mark.parametrize(
    ("language", "front", "told", "is_row"),
    [
        ("de", "1995 Die Brauerei schließt nach 120 Jahren. ", "Wer zu spät kommt, den bestraft das Leben.", False),
        ("de", "1995 Die Brauerei schließt nach 120 Jahren. ", "Ein Unglück kommt selten allein.", False),
        ("de", "1995 Die Brauerei schließt nach 120 Jahren. ", "Wer wollte, bekam ein Fass geschenkt.", True),
        ("de", "1995 Die Brauerei schließt nach 120 Jahren. ", "Wo heute die Post steht, eröffnet Karl Moll eine Werkstatt.", True),
        ("nl", "1995 De brouwerij sluit na 120 jaar. ", "Wie niet waagt, die niet wint.", False),
        ("nl", "1995 De brouwerij sluit na 120 jaar. ", "Zo gaat dat nu eenmaal.", False),
        ("nl", "1995 De brouwerij sluit na 120 jaar. ", "Wie de brand stichtte, bleef onbekend.", True),
        ("fr", "En 1995, la brasserie ferme après 120 ans. ", "Qui ne dit mot consent.", False),
        ("fr", "En 1995, la brasserie ferme après 120 ans. ", "Le feu, dit-on, ne prévient jamais.", False),
        ("fr", "En 1995, la brasserie ferme après 120 ans. ", "Qui voulait reçut un tonneau.", True),
    ],
)
def test_a_saying_is_no_row(language: str, front: str, told: str, *, is_row: bool) -> None:
    document = Document("a", front + told, date(2011, 5, 20), language=language)
    rows = [one for one in read(document, implied=True).events if one.clause_start >= len(front)]
    assert bool(rows) is is_row


@pytest.mark.parametrize(
    "head",
    [
        "Three Boats, No Sea",
        "A short guide for walkers, compiled by the Mell Ramblers",
        "Notes of the surveyor, Mell inquiry (abridged for members)",
        "OTTO EMIL BRANDT, 1871–1944",
        "Otto Emil Brandt (1871–1944)",
        "From THE LONG KITCHEN: A Country Childhood by Una Marsh",
        "Extracts from the log of the brig ANNA, Capt. H. Pill. Printed by permission of the owners.",
        "Hill Farm: the years since the war",
        "MARDEN ROVERS F.C.: A Centenary Chronicle",
        "NETHER ORBY: A VILLAGE THROUGH THE YEARS\n(compiled for the school by Joan Parget)",
    ],
)
def test_a_line_above_a_text_that_only_names_it_is_no_row(head: str) -> None:
    told = "The bridge fell on 9 May 2004. It was rebuilt in 2006."
    assert [title.partition(" – ")[0] for title in titles(f"{head}\n\n{told}", "")] == titles(told, "")


@pytest.mark.parametrize(
    "head", ["Old bridge collapses at Mell", "Storm batters coast", "Mill owner sells dam to power firm", "Old Mell warehouse burns"]
)
def test_a_headline_that_tells_is_a_row(head: str) -> None:
    assert head in titles(f"{head}\n\nThe bridge at Mell collapsed on Tuesday. Nobody was hurt.", "")


@pytest.mark.parametrize(
    "told",
    [
        '"We are leaving," said the cook.',
        "Nobody came to the funeral.",
        "The strike lasted nine weeks.",
        "It took fire and sank.",
        "Most were drowned.",
        '"I was robbed," says the cook.',
        "The slip was designed by the mate.",
    ],
)
def test_what_only_looks_like_a_state_is_a_row(told: str) -> None:
    assert len(titles(_BEFORE + told)) == 2


@pytest.mark.parametrize("label", ["A year to forget.", "A bad week.", "Quiet year.", "A season of firsts."])
def test_what_only_says_how_an_entry_was_is_no_row(label: str) -> None:
    assert titles(f"2009: The club buys a boat.\n2010: {label} The captain resigns.\n2011: {label}\n") == [
        "The club buys a boat",
        "The captain resigns",
    ]


@pytest.mark.parametrize(
    ("language", "text", "rows"),
    [
        ("fr", "Jeanne Marty confie la caisse à sa nièce en 1950. L'abbé raconte sa captivité à Rennes en 1961.", 2),
        ("es", "Rosa Lara escribió dos novelas en 1950. Luis Vera explicó la historia del molino en 1970.", 2),
        ("pt", "Rosa Lara escreveu dois romances em 1950. O clube indicou um novo horário em 1962.", 2),
        ("pt", "O ministro afirmou ontem que a ponte abriu em 1990.", 2),
    ],
)
def test_what_a_sentence_tells_with_its_date_is_one_row(language: str, text: str, rows: int) -> None:
    made = read(Document("a", text, date(2020, 6, 8), language=language), implied=True).events
    assert len(made) == rows, [one.title for one in made]
