"""Prose, recipes, manuals and tables of numbers without dates: nothing in them makes a row."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import read
from timeline.model import Document

NUMBERS = [
    ("Bolt A", 12, 1803, "5.10"),
    ("Plate B", 7, 1416, "18.53"),
    ("Rod C", 30, 1924, "9.12"),
    ("Tube D", 4, 1558, "10.41"),
    ("Cap E", 9, 2035, "3.12"),
]


@pytest.mark.parametrize("published", [None, datetime.date(2016, 5, 3)])
@pytest.mark.parametrize(
    "text",
    [
        "\n".join(
            ["| Item | Width | Height | Mass | Note |", "|---|---|---|---|---|"]
            + [f"| {a} | {b} | {c} | {d} | made to order |" for a, b, c, d in NUMBERS]
        ),
        "\n".join(f"{a}\t{b}\t{c}\t{d}\tuse with the short rod" for a, b, c, d in NUMBERS),
        "\n".join(f"{a:14}{b:<14}{c:<14}{d}" for a, b, c, d in NUMBERS),
        "5.9 Fitting the blade\n\nLoosen screw 4.\n\n5.10 Wiring\n\nError 1721: order part no. 1411-B. It draws 1950 W.\n\n"
        "5.12 Cleaning\n\nUpdate to version 12.1.24.",
        "Plum cake\n\n- 1950 g flour\n- 1/2 cup of sugar\n- 3/4 cup of milk\n\n"
        "1. Mix it with 1500 ml of water.\n2. Bake it.\n12. Cut it into 12.",
        "Leeds 20-12 Hull, attendance 1805\nYork 11-9 Selby, attendance 1712\nRipon 3-1 Goole, attendance 2001",
        "“I may go,” said Otto, “but march I will not.” The house stood at number 1742. "
        "Section 1983, s. 1981 and Regulation 2016/679 apply.",
    ],
)
def test_what_has_no_dates_makes_no_rows(text: str, published: datetime.date | None) -> None:
    assert [(event.title, str(event.interval)) for event in read(Document("x", text, published)).events] == []
