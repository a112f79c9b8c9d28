"""Sentences, paragraphs and quotations by their offsets."""

from __future__ import annotations

import re

import pytest

from timeline import text
from timeline.languages.de.text import TEXT as GERMAN
from timeline.languages.en.text import TEXT as ENGLISH
from timeline.languages.it.text import TEXT as ITALIAN
from timeline.text import splitting
from timeline.text.alternatives import any_word


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ("He came. She left.", ["He came.", "She left."]),
        (
            "Dr. No said at 3 p.m. that he left on Jan. 5 for the U.S. Army base.",
            ["Dr. No said at 3 p.m. that he left on Jan. 5 for the U.S. Army base."],
        ),
        ("It opens at 5 p.m. Tuesday.", ["It opens at 5 p.m. Tuesday."]),
        ("It shut at 5 p.m. The police came.", ["It shut at 5 p.m.", "The police came."]),
        ("A heading\n\nA sentence\nover two lines. Another.", ["A heading", "A sentence\nover two lines.", "Another."]),
        ("“We took it today. Tomorrow we go on.” He left.", ["“We took it today.", "Tomorrow we go on.”", "He left."]),
        ("Zoë 🙂 came.  Ünal left.\n", ["Zoë 🙂 came.", "Ünal left."]),
        ("(b) The wall. It fell. It rose.", ["The wall.", "It fell.", "It rose."]),
        ("Roads\n(a) The wall. It fell.\n(b) The gate. It stood.", ["Roads", "The wall.", "It fell.", "The gate.", "It stood."]),
        ("- **Wall.** It fell. It rose.\n- It stood. It shone.", ["**Wall.**", "It fell.", "It rose.", "It stood.", "It shone."]),
        (
            "We came on 16 Aug. Geo. Lund led us to 512 m. Then it rained.",
            ["We came on 16 Aug.", "Geo. Lund led us to 512 m.", "Then it rained."],
        ),
        ("", []),
        (" \n\n ", []),
        ("J\xa0.\xa0", ["J\xa0."]),
        ("J\u2009.\u2009Orlo left.\u3000It rained.", ["J\u2009.\u2009Orlo left.", "It rained."]),
    ],
)
def test_sentences(original: str, expected: list[str]) -> None:
    assert [original[start:end] for start, end in text.sentences(original, words=ENGLISH)] == expected


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ("“We took it today,” he said.", ["“We took it today,”"]),
        ('"We took it today," he said, "and hold it now."', ['"We took it today,"', '"and hold it now."']),
        ("The “so-called” truce.", []),
        ("“It never closed its mark\n\nand this is not quoted.", ["“It never closed its mark"]),
        ("``We will sell more today,'' he said.", ["``We will sell more today,''"]),
        ("“She said “we met” and left,” he said.", ["“She said “we met” and left,”"]),
        ('"She said "we met" and left," he said.', ['"She said "we met" and left,"']),
        ("„Er sagte: „Wir gehen“ und ging“, sagte Anna.", ["„Er sagte: „Wir gehen“ und ging“"]),
        ("«Il a dit «on part» et il part», dit Anna.", ["«Il a dit «on part» et il part»"]),
        ("“He told me. “I left home.” Then he went. She slept.", ["“I left home.”"]),  # nobody can tell where the outer one ends
        ("“We took it,” he said. “We hold it now.”", ["“We took it,”", "“We hold it now.”"]),
    ],
)
def test_quotations(original: str, expected: list[str]) -> None:
    assert [original[start:end] for start, end in text.quotations(original)] == expected


def test_holding() -> None:
    spans = [(0, 5), (7, 9)]
    assert [text.holding(spans, position) for position in (0, 4, 5, 6, 7, 8, 9)] == [0, 0, None, None, 1, 1, None]


def test_paragraphs() -> None:
    original = "\none\n \ntwo\nmore\n\n\n three "
    assert [original[start:end] for start, end in text.paragraphs(original)] == ["one", "two\nmore", "three"]


def test_lines_of_an_article_are_sentences_and_wrapped_lines_are_not() -> None:
    article = "Port closes again\nMay 3, 2024\nThe port closed on Friday\nas the crane fell.\nNobody was hurt\nBy Ann Berg"
    assert [article[start:end] for start, end in text.sentences(article, words=ENGLISH)] == [
        "Port closes again", "May 3, 2024", "The port closed on Friday\nas the crane fell.", "Nobody was hurt", "By Ann Berg",
    ]  # fmt: skip
    wrapped = (
        "The port closed on Friday and the\nharbour master left for the hills,\nwhere Ann Berg of the\nHarbour Guard waited. It\nrained."
    )
    assert [wrapped[start:end] for start, end in text.sentences(wrapped, words=ENGLISH)] == [wrapped[: wrapped.index(" It")], "It\nrained."]


def test_where_the_library_panics_the_text_is_cut_plainly(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    original = "Mr. Orlo left.\n\nJ\xa0.\xa0Orlo came back. “We stay,” he said. It rained."
    monkeypatch.setattr(splitting, "_WIDE_SPACE", re.compile(r"(?!)"))  # so that the odd character reaches it, and it really panics
    found = [original[start:end] for start, end in text.sentences(original, words=ENGLISH)]
    assert "panicked" in capfd.readouterr().err
    assert found == ["Mr. Orlo left.", "J\xa0.", "Orlo came back.", "“We stay,” he said.", "It rained."]


@pytest.mark.parametrize("piece", ["“", "“ab. ", " ‘"])
def test_quotations_that_are_never_closed_do_not_go_through_the_library(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 40,000 it makes 0.5 to 2 seconds, four times as much of twice as many."""
    asked: list[str] = []

    def boundaries(_language: str, words: str) -> list[dict[str, int]]:
        asked.append(words)
        return [{"start_index": 0, "end_index": len(words)}]

    monkeypatch.setattr(splitting, "get_sentence_boundaries", boundaries)
    original = f"{piece * 5_000} On 5 May 2016 Anna left. It rained."
    found = text.sentences(original)
    assert asked == []
    assert original[slice(*found[-1])] == "It rained."
    text.sentences("“He left.” " * 5_000)
    assert asked


def test_a_year_begins_a_sentence_behind_a_full_stop() -> None:
    words = "Im Mai 1903 neues Sudhaus. 1910 arbeiten hier 120 Menschen."
    assert [words[start:end] for start, end in text.sentences(words, "de")] == [
        "Im Mai 1903 neues Sudhaus.",
        "1910 arbeiten hier 120 Menschen.",
    ]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Sie zog nach Genf. 1960 starb sie. 1972 kam er.", 3),
        ("Sie kam nach Bonn. 20 Jahre später ging sie. Das war in Ulm. 12. Mai 1950.", 3),
        ("Das steht in Abb. 20 der Liste, er war geb. 1960 in Bonn und blieb bis Sept. 1961 dort.", 1),
    ],
)
def test_a_number_begins_a_sentence_where_ordinals_have_a_full_stop(words: str, count: int) -> None:
    assert len(text.sentences(words, "de", GERMAN)) == count


@pytest.mark.parametrize(
    "words", ["was|were|will|would", "say|says|said", "says|say|saying", "ab||ac", "in|into|inn|i", "at least|at most|at", "one"]
)
def test_any_word_matches_what_the_list_of_them_does_in_its_order(words: str) -> None:
    text = "it was said that one would say into the inn at least at most once, saying so, abac in an icy wind"
    for behind in ("", r"\b", "(?= )", "[a-z]"):
        plain, shared = re.compile(rf"\b(?:{words}){behind}"), re.compile(rf"\b{any_word(words)}{behind}")
        assert [hit.span() for hit in shared.finditer(text)] == [hit.span() for hit in plain.finditer(text)]


def test_any_word_takes_the_letters_that_words_share_once() -> None:
    assert any_word("was|were|will") == "w(?:as|ere|ill)"
    assert any_word(["say", "says", "said"]) == "sa(?:y(?:|s)|id)"


def test_of_blank_lines_one_is_enough() -> None:
    """Eight million of them took three gigabytes, as each was a sentence until it was looked at."""
    assert len(splitting._borders("Anna left." + "\n" * 1_200_000 + "Tom came.", "en")) < 12


def test_a_long_text_is_cut_into_the_same_sentences_as_its_parts() -> None:
    told = "Mr. Berg left on 5 May 2016. He came back.\n\nAnna stayed; nobody knew why.\n \n“No,” she said. “Never.”\n\n"
    times = 2 * splitting._PORTION // len(told)
    once = splitting.sentences(told)
    placed = [(start + at * len(told), end + at * len(told)) for at in range(times) for start, end in once]
    assert splitting.sentences(told * times) == placed


@pytest.mark.parametrize(
    ("told", "quoted"),
    [
        ("‘I’ll leave tomorrow,’ she said", ["‘I’ll leave tomorrow,’"]),
        ("'I'll leave tomorrow,' Anna Berg said.", ["'I'll leave tomorrow,'"]),
        ("In '98 the boys' club met. The girls' club too.", []),
        ("the boys’ club met on Monday and the girls’ club on Friday", []),
    ],
)
def test_single_marks_hold_what_is_said_with_its_apostrophes(told: str, quoted: list[str]) -> None:
    assert [told[start:end] for start, end in text.quotations(told)] == quoted


@pytest.mark.parametrize("name", ["S.Pre.S.A.L.", "A.C.T.", "L'A.S.L. di Vercelli", "S.S.P.C.A."])
def test_a_name_of_short_parts_ends_no_sentence(name: str) -> None:
    told = f"I tecnici di {name} di Anna Berg hanno chiuso la linea."
    assert text.sentences(told, "it", ITALIAN) == [(0, len(told))]


def test_a_missing_space_behind_a_letter_ends_a_sentence() -> None:
    assert len(text.sentences("They sold vitamin B.The road was cut.", "en", ENGLISH)) == 2
