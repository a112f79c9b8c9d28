"""Titles: who did what, in the article's words, shortened by leaving out; nothing before the verb is cut off."""

from __future__ import annotations

import datetime

import pytest

from timeline import extraction
from timeline.events.shortening import LONGEST, balanced
from timeline.model import Document

PUBLISHED = datetime.date(2016, 12, 14)


def titles_of(words: str) -> list[str]:
    return [event.title for event in extraction.read(Document("test", words, PUBLISHED)).events]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Marit Solheim, 58, who led the council from 2009 until 2013, wept.", "Marit Solheim led the council from 2009 until 2013"),
        ("The town of Hasaya, besieged by the army in September, was hit on Monday.", "The army besieged the town of Hasaya in September"),
        ("The town, retaken by rebels in May, was hit on Monday.", "Rebels retook the town in May"),
        ("Launched in 2009 from Kourou, Calder reached Ceres.", "Calder launched in 2009 from Kourou"),
        ("The bridge, where the two armies met in 1645, burned.", "The two armies met in 1645"),
        ("The bill, drafted in 2012, was revised in June and passed.", "The bill was revised in June and passed"),
        ("The probe has stopped sending data, the agency said on Tuesday.", "The probe has stopped sending data"),
        ("In April, Aurelia raised its prices by 7%.", "Aurelia raised its prices by 7%"),
        ("12 May: Council withdraws its plan", "Council withdraws its plan"),
        ("“We lost,” Anna Berg said on Monday.", "“We lost,” Anna Berg said on Monday"),
        ("Anna Berg won in May. She resigned on Monday.", "[Anna Berg] resigned on Monday"),
    ],
)
def test_a_title_is_a_sentence_of_its_own(words: str, title: str) -> None:
    assert title in titles_of(words)


@pytest.mark.parametrize("name", ["harbour", "lighthouse", "quarter"])
def test_titles_of_the_samples(name: str) -> None:
    from pathlib import Path

    text = (Path(__file__).parent.parent / "data" / f"{name}.txt").read_text(encoding="utf-8")
    for event in extraction.read(Document(name, text, PUBLISHED), implied=True).events:
        assert len(event.title) <= LONGEST
        assert not event.title.startswith("…")
        assert balanced(event.title) == event.title.strip()


def test_a_semicolon_parts_two_titles() -> None:
    told = "Tom Arkwright resigned on Monday over the delay; his deputy, Leila Haddad, took over the same day."
    assert titles_of(told)[0] == "Tom Arkwright resigned on Monday over the delay"


def test_half_pairs_are_left_out() -> None:
    assert balanced("called it “shameful") == "called it shameful"
    assert balanced('called it "shameful') == "called it shameful"
    assert balanced("sold the mill (built in") == "sold the mill"
    assert balanced("“all of it is said”") == "all of it is said"
