"""What a text is about stands behind each of its titles that does not name it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import read
from timeline.model import Document

BAND = (
    "LOWICK SILVER BAND: a short history\n\nThe band was formed in 1894. A hall was bought in 1902 for £90. "
    "Ned Tarn was made conductor in 1911. The Lowick Silver Band won the shield in 1931."
)
MINUTES = "HARLE PARISH COUNCIL\n\nMinutes of the meeting held on 14 October 2014\n\nThe roof of the shelter was mended on 2 October 2014."
FIRM = (
    "Kettle-maker Orrin & Sons said on Monday it would close its Dalby works. Orrin & Sons has lost money since 2011. "
    "Its foundry was sold in 2013. A strike in May 2014 cost £2 million. Orrin & Sons was founded in 1888."
)
CUP = "THE HARLE CUP\n\nThe cup was made by Amos Reed in 1823. It was stolen in 1911. A boy found it in a pond. A case was made in 1950."
LIFE = (
    "Obituary: Ann Lund, weaver\n\nAnn Lund, who has died aged 80, was born at Harle in 1934. She wove her first rug in 1950. "
    "Her mother died in 1951. She taught at Mell from 1960. A museum of rugs opened at Harle in 1999."
)
MATCH = "Two ships collided off Harle on 4 May 2014. The Anna was bound for Mell. The Berta sank on 5 May 2014. A diver found her."


WRECK = (
    "Collision of the ferry Lady Rowena with the Tarne barrier\n\nAt 17.18 on 22 November 2013 the ferry struck the chain. "
    "Tarne Leisure Ltd bought her in April 2011. Tarne Leisure had no plan. The company was fined in May 2014. "
    "A light had failed on 14 November 2013."
)
FAMILY = (
    "The Zellers of Brook Street\nA short account for the grandchildren\n\nThis account is of my grandfather. The shop was bought in 1904. "
    "A clock hung over the door until 1915. The account ends in 1950."
)


def titles(text: str) -> list[str]:
    return [event.title for event in read(Document("a", text, date(2014, 10, 21))).events]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (BAND, "A hall was bought in 1902 for £90 – [Lowick Silver Band]"),
        (BAND, "Ned Tarn was made conductor in 1911 – [Lowick Silver Band]"),
        (MINUTES, "The roof of the shelter was mended on 2 October 2014 – [Harle Parish Council]"),
        (FIRM, "A strike in May 2014 cost £2 million – [Orrin & Sons]"),
        (CUP, "A case was made in 1950 – [the Harle Cup]"),
        (LIFE, "A museum of rugs opened at Harle in 1999 – [Ann Lund]"),
    ],
)
def test_what_a_text_is_about_stands_behind_a_title_that_does_not_name_it(text: str, told: str) -> None:
    assert told in titles(text)


def test_a_title_that_names_it_has_it_once() -> None:
    assert not any(title.count("Lowick") > 1 for title in titles(BAND))
    assert not any("Lund" in title.partition(" – ")[0] and " – " in title for title in titles(LIFE))


def test_a_text_about_nobody_has_nothing_behind_its_titles() -> None:
    assert not any(" – " in title for title in titles(MATCH))


@pytest.mark.parametrize("text", [WRECK, FAMILY])
def test_whose_a_thing_is_and_what_the_text_calls_itself_is_not_what_it_is_about(text: str) -> None:
    assert not any(name in title for title in titles(text) for name in ("– [Tarne", "account]"))


def test_a_title_that_tells_of_another_body_stands_as_it_is() -> None:
    told = titles(f"{FIRM} Kestrel Foundry Ltd shut a furnace in June 2014.")
    assert [title for title in told if "Kestrel" in title] == ["Kestrel Foundry Ltd shut a furnace in June 2014"]


def test_no_title_is_longer_for_it() -> None:
    long = BAND.replace("Lowick Silver Band", "Lowick and District Co-operative Silver Prize Band")
    long = long.replace("LOWICK SILVER BAND", "LOWICK AND DISTRICT CO-OPERATIVE SILVER PRIZE BAND")
    assert titles(long)
    assert all(len(title) <= 90 for title in titles(long))


def test_minutes_are_of_the_body_that_met_and_not_of_who_took_the_chair() -> None:
    text = (
        "{}\n\nAnwesend: Bürgermeisterin Karin Stadler, elf Räte.\n\n1. Karin Stadler eröffnete die Sitzung.\n\n"
        "2. Der Antrag wurde angenommen. "
        "Karin Stadler teilte mit, dass die Linie 14 endet.\n\n3. Karin Stadler dankte allen. Am 10. Januar war ein Baum umgefallen."
    )
    head = "Niederschrift über die Sitzung {} am 19. Februar 2019"
    for body, told in (("des Gemeinderats", ""), ("der Schützengilde Alfeld", " – [Schützengilde Alfeld]")):
        events = read(Document("a", text.format(head.format(body)), date(2019, 2, 26), language="de")).events
        assert events[-1].title == f"Am 10. Januar war ein Baum umgefallen{told}"
