"""Titles that lean on what stands before them have that in front, in brackets, where it is sound and fits; labels do without."""

from __future__ import annotations

import datetime

import pytest

from timeline import extraction, frame
from timeline.lead_in import with_lead_in, without_lead_in
from timeline.model import Document, Event
from timeline.picture.labels import what_of
from timeline.picture.marks import marks_of
from timeline.tellings.telling import tellings


def events_of(text: str, title: str = "") -> list[Event]:
    document = Document("case", text, datetime.date(2026, 3, 13), title=title)
    return list(extraction.read(document, implied=True).events)


def titles_of(text: str, title: str = "") -> list[str]:
    return [event.title for event in events_of(text, title)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On 5 May 2021 surgery was performed. No complications were recorded.", "[Surgery was performed.] No complications were recorded"),
        (
            "Two masked men robbed a jeweller in Prenn on 4 May 2021. Three customers were tied up.",
            "[Two masked men robbed a jeweller in Prenn.] Three customers were tied up",
        ),
        (
            "A silver chalice vanished from the vestry on 4 May 2021. The sexton said nothing.",
            "[A silver chalice vanished from the vestry.] The sexton said nothing",
        ),
        (
            "On 3 May 2021 the trustees bought a field behind the chapel. The deed was signed on 9 June.",
            "[The trustees bought a field behind the chapel.] The deed was signed on 9 June",
        ),
        (
            "Father Emeric ordered a new bridge on 4 May 2021. The carpenters agreed.",
            "[Father Emeric ordered a new bridge.] The carpenters agreed",
        ),
        (  # what only says that something was not is passed over
            "On 5 May 2021 surgery was performed. No complications were recorded. The drain was removed on 7 May.",
            "[Surgery was performed.] The drain was removed on 7 May",
        ),
    ],
)
def test_a_title_that_leans_has_in_front_what_was_told_right_before(text: str, title: str) -> None:
    assert titles_of(text)[-1] == title


@pytest.mark.parametrize(
    "text",
    [
        "A silver chalice vanished on 4 May 2021. The rector called the police.",  # an actor and an object of his own
        "A silver chalice vanished on 4 May 2021.\n\nNo complications were recorded.",  # another paragraph
        "The mill opened on 4 May 2021. The mill was sold on 9 June.",  # which mill, that does not tell either
        "A strike began on 4 May 2021. The strike was called off on 9 June.\n",
    ],
)
def test_others_have_nothing_in_front(text: str) -> None:
    assert not [one for one in titles_of(text, "The strike") if one.startswith("[")]


def test_nothing_in_front_is_an_open_pronoun_or_cut_inside() -> None:
    text = "The rector called on 4 May 2021. They cabled that a nephew in Canada means to sell. He went down to see the bank."
    assert all(not one.startswith("[They") and "a nephew." not in one for one in titles_of(text))


def test_the_date_goes_where_only_that_leaves_room() -> None:
    text = "The plaintiffs lodged an appeal on 4 May 2021. The Court of Appeal is expected to hear the case during the second half of 2027."
    assert titles_of(text)[-1] == "[The plaintiffs lodged an appeal.] The Court of Appeal is expected to hear the case"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The plant sale raised £228 in May 2021. The water bill of £96 was paid on 12 June.", "The water bill of £96 was paid on 12 June"),
        (
            "Fishing crews reached the wreck on 4 May 2021. By evening 106 people had been rescued.",
            "By evening 106 people had been rescued",
        ),
        ("The tonsils were taken out on 4 May 2021. His wife had died in 2020.", "His wife had died in 2020"),
        ("The clerk rang his brother on 4 May 2021. At eleven the power failed.", "At eleven the power failed"),
    ],
)
def test_nothing_stands_in_front_of_a_title_that_does_not_lean(text: str, title: str) -> None:
    assert titles_of(text)[-1] == title


def test_nobody_takes_part_by_what_stands_in_front() -> None:
    last = events_of("Anna Berg robbed a jeweller on 4 May 2021. Three customers were tied up.")[-1]
    assert (last.title, last.actors) == ("[Anna Berg robbed a jeweller.] Three customers were tied up", ("customers",))


def test_comparisons_and_labels_have_the_own_words_of_a_title() -> None:
    told = tellings(events_of("Two masked men robbed a jeweller in Prenn on 4 May 2021. Three customers were tied up."))
    assert "jewel" not in " ".join(told[-1].words)
    assert without_lead_in("[Ann Lee:] [He rang.] I left") == "[Ann Lee:] I left"
    assert without_lead_in("[Acme Inc.] closed", ("Acme Inc.",)) == "[Acme Inc.] closed"
    assert without_lead_in(with_lead_in("He rang", "[Ann Lee] left")) == "[Ann Lee] left"


def test_a_search_and_a_label_pass_over_what_stands_in_front() -> None:
    table = frame.to_frame(events_of("Two masked men robbed a jeweller in Prenn on 4 May 2021. Three customers were tied up."))
    assert list(frame.filtered(table, text="jeweller")["title"]) == ["Two masked men robbed a jeweller in Prenn on 4 May 2021"]
    assert [what_of(mark, "") for mark in marks_of(table)][-1] == "Three customers were tied up"
