"""The index of rules changes the speed and never the result: it gives exactly the matches of every rule run over every sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline import text
from timeline.languages import codes, language
from timeline.languages.en.text import TEXT as ENGLISH
from timeline.times.pattern_prefixes import Prefix, prefixes_of
from timeline.times.rule import Rule, Words, folded
from timeline.times.rule_index import RuleIndex, index_of

ARTICLES = sorted((Path(__file__).parent.parent / "data").glob("*.txt"))
ODD = (
    "midmay, mid-May, mid May; late-1990s; '98, ’05 and the '80s; 1998-99; 5/6/2016; q3 2016; 10.30 a.m.; Q32016; xmay may-may",
    "no_may may_no 1may may1 éMay Mayé May\u0301 in\u00a0May",
)


def every_match(rules: tuple[Rule, ...], words: str) -> set[tuple[str, tuple[int, int]]]:
    low = folded(words)
    return {
        (rule.name, hit.span())
        for start, end in text.sentences(words, words=ENGLISH)
        for rule in rules
        for hit in rule.regex.finditer(low, start, end)
    }


def indexed(rules: tuple[Rule, ...], words: str) -> set[tuple[str, tuple[int, int]]]:
    low, index = folded(words), index_of(rules)
    return {(rules[order].name, hit.span()) for span in text.sentences(words, words=ENGLISH) for order, hit in index.hits(low, *span)}


@pytest.mark.parametrize("code", codes())
def test_the_index_misses_no_example(code: str) -> None:
    rules = language(code).times.rules
    for rule in rules:
        for words in (*(f"It happened in {words}, they said." for words in rule.examples), *rule.never):
            assert indexed(rules, words) == every_match(rules, words), words


@pytest.mark.parametrize("words", [pytest.param(path.read_text("utf-8"), id=path.stem) for path in ARTICLES] + [*ODD])
def test_the_index_finds_what_every_rule_finds(words: str) -> None:
    matches = every_match(language("en").times.rules, words)
    assert matches
    assert indexed(language("en").times.rules, words) == matches


def test_a_rule_that_can_begin_with_anything_is_tried_everywhere() -> None:
    rules = (Rule("any", r"\w+ may", lambda match: None, {}), Rule("may", "may(?: day)?", lambda match: None, {}))
    words = "this may be; so may that"
    assert any(not prefix.letters for prefix in rules[0].prefixes)
    assert indexed(rules, words) == every_match(rules, words) == {("any", (0, 8)), ("any", (13, 19)), ("may", (5, 8)), ("may", (16, 19))}


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.times.rule_index._MOST_REMEMBERED", 10)
    index = RuleIndex(language("en").times.rules)
    words = " ".join(f"word{'x' * size} may {size}" for size in range(30))
    assert {order for order, _ in index.hits(folded(words), 0, len(words))}
    assert len(index._opened) <= 10


@pytest.mark.parametrize(
    ("pattern", "prefixes"),
    [
        ("months?", {"month", "months"}),
        ("(?:the )?may", {"the", "may"}),
        ("mid-? ?(?:may|june)", {"mid", "midmay", "midjune"}),
        (r"\d\d", {"##"}),
        (r"\d{4}-", {"####"}),
        (r"\d{1,3}(?:st)?", {"#", "##", "###"}),
        (r"\d+(?:\.\d+)?", {"#~"}),
        ("'?[1-9]0s", {"'~", "##"}),
        ("q[1-4]", {"q"}),
        ("[ap]m", {"am", "pm"}),
        ("[a-c]d|e", {"ad", "bd", "cd", "e"}),
        (r"(?!the may)(?P<one>may|june)(?= \d)", {"may", "june"}),
        (r"a+h", {"a~"}),
        (r"ma\w*", {"ma", "ma~"}),
        (r"[^x]y|.z", {"~"}),
        (r"c\.e\.|b{2}", {"c", "b~"}),
    ],
)
def test_prefixes(pattern: str, prefixes: set[str]) -> None:
    found = prefixes_of(pattern)
    assert {one.letters + ("" if one.whole else "~") for one in found} == prefixes
    assert all(isinstance(one, Prefix) for one in found)


def test_too_many_ways_to_begin_are_not_told_apart_and_nothing_is_missed() -> None:
    tens, ones = (
        [f"{some}{letter}{end}" for letter in "abcdefghkm" for end in "nrst" for some in kind] for kind in (("x", "y"), ("u", "v"))
    )
    rule = Rule("compound", rf"(?:{'|'.join(tens)})(?:{'|'.join(ones)})?[a-c]? ago", lambda match: None, {})
    assert len(rule.prefixes) < 1_000  # of the 6,480 compounds there are four forms each
    for words in ("xanuan ago", "yktvmta ago", "ymt ago"):
        assert indexed((rule,), words) == every_match((rule,), words) == {("compound", (0, len(words)))}


@pytest.mark.parametrize("words", ["en février", "nächste woche", "übermorgen", "mañana", "в прошлом году", "l'été"])
def test_letters_of_any_alphabet_are_letters(words: str) -> None:
    spelled = re.escape(words).replace(r"\ ", " ")
    rules = (Rule("whole", spelled, lambda match: None, {}), Rule("listed", "{W}", lambda match: None, {"W": Words.of(words)}))
    assert all(rule.needs for rule in rules)
    sentence = f"1 {words}, 2"
    assert indexed(rules, sentence) == every_match(rules, sentence) == {(rule.name, (2, 2 + len(words))) for rule in rules}
