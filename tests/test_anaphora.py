"""What pronouns mean: the marked texts, the model that learns from them, and what it says."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from timeline import extraction
from timeline.events.anaphora import GENDERED_MODEL, MODEL, Pronoun, Question, likeliest
from timeline.events.entities import Entity, Kind, Role
from timeline.events.linear import weights_of
from timeline.model import Document
from training.anaphora import Example, Marks, fitted, measured, of_text

TEXTS = [
    json.loads(line) for line in (Path(__file__).parent.parent / "training/pronouns/texts.jsonl").read_text(encoding="utf-8").splitlines()
]
LANGUAGES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "training/pronouns/languages.jsonl").read_text(encoding="utf-8").splitlines()
]
A_FEW = TEXTS[::12]
A_FEW_OTHERS = LANGUAGES[::10]
_PRONOUN = re.compile("(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves)", re.IGNORECASE)
_KINDS = {"PERSON", "PEOPLE", "BODY", "THING", "PLACE", "EVENT", "NONE", "OPEN"}


def test_the_marks_stand_at_pronouns_and_their_names_in_the_texts() -> None:
    for row in TEXTS:
        for start, end, kind, name in row["pronouns"]:
            assert _PRONOUN.fullmatch(row["text"][start:end]), (row["id"], start)
            assert kind in _KINDS, (row["id"], start)
            assert name or kind in ("NONE", "OPEN", "EVENT"), (row["id"], start)
        assert all(0 <= start < end <= len(row["text"]) for spans in row["names"].values() for start, end in spans)


@pytest.fixture(scope="module")
def asked() -> list[Example]:
    """The pronouns of a few texts as the program asks for them, with the weights that ship."""
    return [one for row in A_FEW for one in of_text(row, weights_of(MODEL))]


@pytest.fixture(scope="module")
def asked_in_others() -> list[tuple[str, Example]]:
    """The same of a few texts in other languages, each with its language."""
    return [(row["language"], one) for row in A_FEW_OTHERS for one in of_text(row, weights_of(GENDERED_MODEL))]


@pytest.mark.parametrize(("kind", "precision", "recall"), [("he or she", 0.9, 0.6), ("it", 0.75, 0.15), ("they", 0.75, 0.15)])
def test_what_the_weights_that_ship_say(asked: list[Example], kind: str, precision: float, recall: float) -> None:
    told = measured(asked, weights_of(MODEL))[kind]
    said = [right for probability, right, _ in told if probability >= 0.75]
    assert sum(said) / len(said) >= precision
    assert sum(said) / sum(named for _, _, named in told) >= recall


def test_what_the_weights_of_other_languages_say(asked_in_others: list[tuple[str, Example]]) -> None:
    found = measured([example for _, example in asked_in_others], weights_of(GENDERED_MODEL))
    told = [one for kind in found.values() for one in kind]
    said = [right for probability, right, _ in told if probability >= 0.75]
    assert sum(said) / len(said) >= 0.85
    assert sum(said) / sum(named for _, _, named in told) >= 0.3


def test_subjects_left_out_are_marked_before_their_verbs() -> None:
    for row in LANGUAGES:
        for start, end, kind, name in row["pronouns"]:
            assert kind in ("MEANT", "NONE"), (row["id"], start)
            assert start < end or row["language"] in ("es", "it", "pt"), (row["id"], start)
            assert kind == "NONE" or name in row["names"], (row["id"], start)


def test_a_text_in_each_language_has_its_subjects_left_out_found(asked_in_others: list[tuple[str, Example]]) -> None:
    found = {code for code, example in asked_in_others if not example.question.pronoun.word}
    assert found == {"es", "it", "pt"}


def test_weights_are_learned_from_marks(asked: list[Example]) -> None:
    weights = fitted(asked)
    assert weights["he: leads"] > 0 > weights["he: does not lead"]
    assert Counter(one.called for one in asked).total() > 100


def test_what_is_learned_from_takes_the_marks_for_what_was_said_before() -> None:
    """A line of training: what stands in the marks counts as found, whatever weights would say."""
    (row,) = (row for row in TEXTS if row["id"] == A_FEW[0]["id"])
    known = of_text(row, None)
    assert [one.called for one in known] == [one.called for one in of_text(row, weights_of(MODEL))]
    assert any(one.right[at] for one in known for at in range(len(one.right) - 1))


def test_a_mark_is_right_for_the_entity_that_stands_where_its_name_does() -> None:
    row = {"id": "X1", "text": "The mill burned. It was old.", "pronouns": [[17, 19, "THING", "the mill"]], "names": {"the mill": [[0, 8]]}}
    mill, other = Entity(Kind.THING, "The mill", many=False), Entity(Kind.THING, "a barn", many=False)
    question = Question(Pronoun(17, 19, 1, "it", owner=False, role=Role.SUBJECT), (mill, other), ({"a"}, {"b"}, {"c"}))
    example = Marks(row).example(question)
    assert example is not None
    assert example.right == (False, False, True)  # neither is told of yet
    assert likeliest(question, {"a": 9.0}) is not None
    assert likeliest(question, {"c": 9.0}) is None  # nothing told of
    assert likeliest(question, {}) is None  # nothing is likely enough


@pytest.mark.parametrize(
    ("title", "text", "who"),
    [
        (
            "Ann Lind-Olsen",
            "Ann Ida Lind-Olsen sang. In 1951 she married Per Olsen. In 1960 the mayor came. She left in 1961.",
            "Ann Ida Lind-Olsen",
        ),
        (
            "John Ashby",
            "John Edward Ashby sang. His brother, Frank Ashby, drove trains. The inspector came. He left in 1961.",
            "John Edward Ashby",
        ),
    ],
)
def test_a_text_is_about_whom_its_title_names(title: str, text: str, who: str) -> None:
    events = extraction.extract(Document("a", text, title=title))
    assert events[-1].actors == (who,)
