"""Corrections of actors: each action as a row, the file's bad lines, and the way through the command line."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from timeline import extraction
from timeline.actors.corrections import Action, Correction, corrected, parsed
from timeline.cli import main
from timeline.model import Actor, ActorType, Document

TEXT = "Ann Smith met Daesh men. Smith said the Harbour Guard left. Bob Smith and Islamic State fled; Reuters saw it."


def _mentions(*words: str) -> tuple[tuple[int, int], ...]:
    found, at = [], 0
    for word in words:
        at = TEXT.index(word, at)
        found.append((at, at + len(word)))
        at += len(word)
    return tuple(found)


ANN = Actor("Ann Smith", ActorType.PERSON, ("Smith",), _mentions("Ann Smith", "Smith"))
DAESH = Actor("Daesh", ActorType.GROUP, (), _mentions("Daesh"))
STATE = Actor("Islamic State", ActorType.GROUP, (), _mentions("Islamic State"))
REUTERS = Actor("Reuters", ActorType.ORGANISATION, (), _mentions("Reuters"))
FOUND = (ANN, DAESH, STATE, REUTERS)


@pytest.mark.parametrize(
    ("correction", "after"),
    [
        (Correction(Action.RENAME, "Ann Smith", "Dr Ann Smith"), {"Dr Ann Smith": ["Ann Smith", "Smith"]}),
        (Correction(Action.RENAME, "daesh", "Islamic State"), {"Islamic State": ["Daesh", "Islamic State"], "Daesh": None}),
        (Correction(Action.MERGE, "Daesh", "Islamic State"), {"Islamic State": ["Daesh", "Islamic State"], "Daesh": None}),
        (Correction(Action.SPLIT, "Smith", "Bob Smith"), {"Ann Smith": ["Ann Smith"], "Bob Smith": ["Smith"]}),
        (Correction(Action.SPLIT, "Ann Smith"), {"Ann Smith": ["Ann Smith"], "Smith": ["Smith"]}),
        (Correction(Action.HIDE, "Reuters"), {"Reuters": None, "Daesh": ["Daesh"]}),
        (Correction(Action.ADD, "Harbour Guard", type=ActorType.GROUP), {"Harbour Guard": ["Harbour Guard"]}),
        (Correction(Action.ADD, "Bob Smith"), {"Bob Smith": ["Bob Smith"], "Ann Smith": ["Ann Smith", "Smith"]}),
        (Correction(Action.ADD, "Harbour Guard", "Reuters"), {"Reuters": ["Harbour Guard", "Reuters"]}),
        (Correction(Action.HIDE, "Nobody"), {"Daesh": ["Daesh"]}),
    ],
)
def test_action(correction: Correction, after: dict[str, list[str] | None]) -> None:
    actors = {actor.name: [TEXT[start:end] for start, end in actor.mentions] for actor in corrected(FOUND, TEXT, [correction])}
    for name, mentions in after.items():
        assert actors.get(name) == mentions, actors


def test_corrections_follow_one_another_and_no_mention_has_two_owners() -> None:
    steps = [
        Correction(Action.MERGE, "Daesh", "Islamic State"),
        Correction(Action.RENAME, "Islamic State", "IS"),
        Correction(Action.ADD, "Smith"),
    ]
    actors = corrected(FOUND, TEXT, steps)
    mentions = [mention for actor in actors for mention in actor.mentions]
    assert len(mentions) == len(set(mentions))
    assert actors == tuple(sorted(actors, key=lambda actor: actor.mentions))
    assert {"IS", "Smith", "Reuters"} == {actor.name for actor in actors}
    assert next(actor for actor in actors if actor.name == "IS").aliases == ("Islamic State", "Daesh")


def test_both_kinds_of_file() -> None:
    made, complaints = parsed("action,name,other,type\nmerge,Daesh,Islamic State,\n\nadd,Guard,,group\n", "a.csv")
    assert made == (Correction(Action.MERGE, "Daesh", "Islamic State"), Correction(Action.ADD, "Guard", type=ActorType.GROUP))
    assert complaints == ()
    assert parsed("\ufeffalias,name\nDaesh,Islamic State\n", "b.csv") == ((Correction(Action.MERGE, "Daesh", "Islamic State"),), ())


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "a.csv, line 1"),
        ("who,what\n", "a.csv, line 1"),
        ("action,name,other\nmurge,A,B\n", "a.csv, line 2: 'murge' is not an action"),
        ("action,name,other\nmerge,A\n", "a.csv, line 2: merge 'A' needs a second name"),
        ("action,name,type\nadd,A,band\n", "'band' is not a type of actor"),
        ("action,name\n,A\n", "the action is missing"),
        ("action,name\nhide,A,B\n", "a.csv, line 2: there are more than the 2 cells"),
    ],
)
def test_bad_rows_are_named_and_the_rest_goes_on(text: str, complaint: str) -> None:
    _, complaints = parsed(text, "a.csv")
    assert complaint in complaints[0]
    good, _ = parsed(f"{text}hide,Reuters\n" if text.startswith("action") else "action,name\nhide,Reuters\n", "a.csv")
    assert good == (Correction(Action.HIDE, "Reuters"),)


def test_events_carry_the_corrected_actors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = Document("d", "The Harbour Guard closed the port on 3 May 2024.", datetime.date(2024, 5, 6))
    (event,) = extraction.read(document, corrections=[Correction(Action.ADD, "Harbour Guard", "The Guard")]).events
    assert event.actors == ("The Guard",)

    article, names = tmp_path / "article.txt", tmp_path / "aliases.csv"
    article.write_text(document.text, encoding="utf-8")
    names.write_text("action,name,other,type\nadd,Harbour Guard,The Guard,group\nmurge,A,B,\n", encoding="utf-8")
    status = main(["extract", str(article), "--aliases", str(names), "--format", "jsonl"])
    printed = capsys.readouterr()
    assert [actor["name"] for actor in json.loads(printed.out)["actors"]] == ["The Guard"]
    assert status == 1
    assert "aliases.csv, line 3: 'murge'" in printed.err


def test_a_list_that_is_no_text_is_called_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, names = tmp_path / "article.txt", tmp_path / "aliases.csv"
    article.write_text("Anna Berg resigned on 3 May 2024.", encoding="utf-8")
    names.write_bytes(b"\xba\x00\xff")
    assert main(["extract", str(article), "--aliases", str(names)]) == 1
    assert "aliases.csv: cannot be read: it is not a text in UTF-8" in capsys.readouterr().err


def test_an_open_quotation_mark_is_named_and_what_stands_before_it_counts() -> None:
    made, complaints = parsed('action,name\nhide,Reuters\nhide,"AP\nhide,AFP\n', "a.csv")
    assert made == (Correction(Action.HIDE, "Reuters"),)
    assert "what follows was not read" in complaints[0]


def test_a_name_that_stands_nowhere_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, names = tmp_path / "article.txt", tmp_path / "aliases.csv"
    article.write_text("Anna Berg resigned on 3 May 2024.", encoding="utf-8")
    names.write_text("action,name\nhide,Nobody Here\n", encoding="utf-8")
    assert main(["extract", str(article), "--aliases", str(names)]) == 0
    assert "'Nobody Here' does not occur in any document" in capsys.readouterr().err
