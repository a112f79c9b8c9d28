"""Which thing "the offer" of a title is, by what the text told of it before; texts written for this."""

from __future__ import annotations

import datetime

import pytest

from timeline import extraction
from timeline.model import Document

PUBLISHED = datetime.date(2019, 12, 14)


def titles_of(text: str, title: str = "") -> list[str]:
    """The titles of a text, in order."""
    return [one.title for one in extraction.read(Document("case", text, PUBLISHED, title=title), implied=True).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A cart shed stood behind the mill. The shed burned down in May 1931.", "The [cart] shed burned down"),
        ("In 1901 the parish bought an organ from Hill of London. The organ was sold in 1954.", "The organ [from Hill of London] was sold"),
        (
            "In 1901 they built the footbridge of Saint Anne. The footbridge was closed in 1954.",
            "The footbridge [of Saint Anne] was closed",
        ),
        ("The owner offered to lower the rent on 3 May 1921. The offer was refused on 9 May.", "The offer [to lower the rent] was refused"),
        ("She wrote to the council on 3 May 1921. Two further letters went unanswered in June 1921.", "letters [to the council] went"),
        ("He wrote to Tarn Museum about its brass kettle. In 1954 thieves took the kettle.", "thieves took the [brass] kettle"),
        (
            "A boiler heating the hall failed on 3 May 1909. An engineer mended the boiler on 6 May 1909.",
            "the boiler [heating the hall] on",
        ),
        (
            "They fined Sten Tow £900 in 1918 for sailing without lights. A court lifted the fine in 1919.",
            "fine [for sailing without lights]",
        ),
        ("Families sued the line for damages in 1905. The suit was settled in 1906.", "The suit [for damages] was settled"),
        ("Dr. Bolduc sold a carved post to them in 1934. The post was taken down in 1961.", "The [carved] post was taken"),
        ("He applied for a licence to dig in 1902. The application was refused in May 1903.", "application [for a licence] was"),
    ],
)
def test_a_thing_has_what_says_which_one(text: str, expected: str) -> None:
    assert any(expected.casefold() in one.casefold() for one in titles_of(text)), titles_of(text)


def test_the_title_of_the_document_says_so_too() -> None:
    (one,) = titles_of("The ferry was launched on 3 May 1921.", "The Loch Arden ferry: a history")
    assert one.startswith("The [Loch Arden] ferry was launched")


@pytest.mark.parametrize(
    "text",
    [
        "The mill had a cart shed. Later the farm built a shed. The shed burned down in May 1931.",
        "The cart shed was old. Another shed stood by the river. The shed burned down in May 1931.",
        "The cart shed was old. The wood shed was new. They liked it. Rain fell. The shed burned down in May 1931.",
        "They sold pictures of the coast. The picture was stolen in May 1931.",
        "The cart shed was old. The shed roof fell in May 1931.",
    ],
)
def test_what_may_be_another_one_stays(text: str) -> None:
    assert not any("[" in one for one in titles_of(text)), titles_of(text)
