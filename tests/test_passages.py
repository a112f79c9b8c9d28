"""A text in more than one language: each paragraph is read in its own, or said to be in one that is not read."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from test_detect import NOT_READ, SENTENCES

import timeline
from timeline.__main__ import main
from timeline.extraction import read
from timeline.languages.detect import passages
from timeline.model import Document
from timeline.tagging import times_of

DAY = datetime.date(2026, 3, 13)
ENGLISH = (
    "The harbour office closed the old bridge on Tuesday, and the lorries had to wait until the tide went out. Anna Berg said that the "
    "work would be finished by the end of the year.\n\n{}\n\nThe bridge, which was built in 1931, was closed to lorries in March 2014, "
    "and the people of the town have had to drive round the bay since then. It was a long way for all of them, she said."
)
GERMAN = "Das Hafenamt hatte die alte Brücke schon am 3. Mai 2015 gesperrt, und Anna Berg trat am vergangenen Freitag zurück."
NAMES = "Lars Hansen, Jens Nielsen, Søren Kierkegaard Larsen, Hjalmar Østergaard, Anders Bjerregaard Olsen, Mette Frederiksen Holm, Bodil"


def document(passage: str, language: str = "en") -> Document:
    return Document("x", ENGLISH.format(passage), DAY, language=language)


def test_a_paragraph_in_another_language_is_read_in_that_language() -> None:
    found = read(document(GERMAN))
    dated = {one.title: one.interval.edtf for one in found.events if one.interval}
    assert dated["Das Hafenamt hatte die alte Brücke schon am 3. Mai 2015 gesperrt"] == "2015-05-03"
    assert dated["Anna Berg trat am vergangenen Freitag zurück"] == "2026-03-06"
    assert dated["The bridge was closed to lorries in March 2014"] == "2014-03"
    assert [one.code for one in found.passages] == ["de"]
    assert [one.name for one in found.actors if "Berg" in one.name] == ["Anna Berg"]  # named in both languages, and one person
    assert [one.how.endswith("The passage is in German.") for one in found.events if one.title in list(dated)[2:4]] == [True, True]
    assert all(one.document.text == document(GERMAN).text for one in found.events)
    assert list(found.events) == sorted(found.events, key=lambda one: one.sentence_start)
    assert [one.text for one in times_of(document(GERMAN))] == [one.text for one in found.times]


@pytest.mark.parametrize("code", NOT_READ)
def test_a_paragraph_in_a_language_that_is_not_read_has_no_dates_and_is_named(code: str) -> None:
    found = read(document(NOT_READ[code]))
    (passage,) = found.passages
    assert passage.code == code
    assert not [one for one in found.times if passage.start <= one.start < passage.end]


def test_it_is_said_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "mixed.txt"
    article.write_text(ENGLISH.format(f"{GERMAN}\n\n{NOT_READ['ca']}") + "\n\n" + ENGLISH.format(""), "utf-8")
    assert main(["extract", str(article), "--published", "2026-03-13"]) == 0
    said = capsys.readouterr().err
    assert "a passage is in German and is read as such" in said
    assert "a passage is in a language that is not read (ca), so it has no dates" in said


@pytest.mark.parametrize(
    "passage",
    [NAMES, "", "12 May 2019 | Lorvik | Velmar", "Il Mattino della Sera, Corriere di Lorvik, La Gazzetta, Il Sole, Il Ponte, Roma"],
)
def test_lists_of_names_are_in_no_other_language(passage: str) -> None:
    assert read(document(passage)).passages == ()


def test_a_text_most_of_which_is_in_another_language_than_stated_is_read_as_stated() -> None:
    assert passages(f"{GERMAN}\n\n{GERMAN}\n\n{NAMES}", "en", ("de", "en")) == ()
    at_home = passages(f"{GERMAN}\n\n{GERMAN}\n\n{SENTENCES['en']}", "en", ("de", "en"))
    assert [one.code for one in at_home] == ["de"]  # a paragraph is in the language stated, so the others are in theirs


def test_english_prose_loads_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise AssertionError("the model was loaded")

    monkeypatch.setattr("timeline.languages.detect._judge", refuse)
    assert passages(ENGLISH.format(""), "en", ("de", "en", "fr")) == ()


@pytest.mark.parametrize(
    ("passage", "code", "value"),
    [
        ("Am 7. Mai 2016 wurde die Brücke gesperrt.", "de", "2016-05-07"),
        ("7 мая 2016 года мост закрыли.", "ru", "2016-05-07"),
        ("市長は2016年5月7日に古い橋を閉鎖した。", "ja", "2016-05-07"),
        ("市长于2016年5月7日关闭了旧桥。", "zh", "2016-05-07"),
    ],
)
def test_a_short_paragraph_is_told_by_its_smallest_words_or_its_letters(passage: str, code: str, value: str) -> None:
    found = read(document(passage))
    assert [one.code for one in found.passages] == [code]
    assert value in [one.value for one in found.times]


@pytest.mark.parametrize("passage", ["Die Hard, 7 May 2016.", "Los Angeles, 7 May 2016", "Der Spiegel, Die Zeit, 7 May", "Москва"])
def test_names_alone_are_in_no_other_language(passage: str) -> None:
    assert passages(ENGLISH.format(passage), "en", ("de", "en", "es", "fr", "ru")) == ()


def test_paragraphs_in_many_languages_are_each_read_though_they_are_more_than_half() -> None:
    french = "Le maire a fermé le vieux pont sur le fleuve le 7 mai 2016, parce qu'il n'était plus sûr pour les habitants de la ville."
    text = "\n\n".join([ENGLISH.split("\n")[0], GERMAN, french, GERMAN.replace("3.", "4.")])
    found = read(Document("x", text, DAY))
    assert [one.code for one in found.passages] == ["de", "fr", "de"]
    assert {"2015-05-03", "2016-05-07", "2015-05-04"} <= {one.value for one in found.times}


def test_the_python_functions_say_it_too() -> None:
    with pytest.warns(UserWarning, match="a passage is in German and is read as such"):
        timeline.table(document(GERMAN))
