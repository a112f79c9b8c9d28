"""Breaks told by what follows a place: the same ones fit as among all, and only a few are tried."""

from __future__ import annotations

import re

import pytest

from timeline.events.break_openings import possible_at
from timeline.events.grammar import Break, Grammar
from timeline.languages import language
from timeline.places import DATA

GRAMMAR = language("en").grammar
PLACE = re.compile(r"\s*[,;:]\s+|\s+|$")
SAMPLES = sorted(DATA.glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=[path.stem for path in SAMPLES])
def test_every_break_that_fits_is_possible(path) -> None:
    assert GRAMMAR is not None
    text, tried, places = path.read_text("utf-8"), 0, 0
    for place in PLACE.finditer(text):
        possible = possible_at(GRAMMAR, text, place.start())
        fit = [one for one in GRAMMAR.breaks if one.behind.match(text, place.start())]
        assert [one for one in possible if one in fit] == fit
        tried, places = tried + len(possible), places + 1
    assert tried < places * len(GRAMMAR.breaks) / 5


@pytest.mark.parametrize(
    "pattern",
    [
        r",? and\b",
        r"\s+a|,\s+b",
        r"(?i:\s+AND)",
        r"\s+(?i:AND)\b",
        r"\s{2}and",
        r"\s*[,;]\s+and",
        r"\s+,\s*and",
        r"[—–]",
        r"\s+(?P<x>a)(?P=x)",
    ],
)
def test_what_cannot_be_told_is_always_possible(pattern: str) -> None:
    one = Break(re.compile(pattern), None, 1.0)
    for line in (", and", " and", " a", ", b", "  and", "; and", " , and", " — x", "—", " aa", ""):
        assert one in possible_at(Grammar(breaks=(one,)), line, 0)


def test_flags_are_heeded() -> None:
    one = Break(re.compile(r"\s+and\b", re.IGNORECASE), None, 1.0)
    assert possible_at(Grammar(breaks=(one,)), " AND", 0) == (one,)
