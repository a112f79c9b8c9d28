"""The cues of names for languages that the trained model of many languages reads: what CLDR has, and words by hand where written."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import replace
from pathlib import Path

from timeline.actors.name_cues import NameCues, cues_of
from timeline.actors.word_lists import FOLDER, WordLists

_HERE = Path(__file__).parent
_MODEL = FOLDER.parent / "models" / "world.bin"
_ROMANCE = frozenset("es fr it pt ro".split())
_CLUBS = """
FC AC AS SC SV CF CD UD CA RC US SS SSC VfB VfL TSV TSG BSC KV KRC NAC PEC FK IF BK Olympique Stade Sporting Atlético Deportivo Racing Calcio
Virtus Hellas Borussia Eintracht Fortuna Arminia Vitória Académico Desportivo Hapoel Maccabi Dinamo Dynamo
"""
READ = frozenset("de fr es it pt nl sv da nb fi ro pl cs hu tr id".split())  # written in Latin letters, and not like German nouns alone


def world_names(code: str, folder: Path | None = None) -> NameCues:
    """The cues of a language; `folder` holds its own words (cues.toml), if somebody wrote them."""
    own = folder or _HERE / code / "names"
    he, she = _first_names(code)
    calendar = (FOLDER / code / "calendar.txt").read_text(encoding="utf-8").split()
    own_he, own_she = _written(code)
    lists = WordLists((own, FOLDER / code), world=FOLDER, given=own_he | own_she, no_words=_only_names(code), classed=_classed(code))
    cues = cues_of(
        own / "cues.toml", lists, model=_MODEL, by_tagger=True, language=code,
        calendar=frozenset(calendar), possessives=frozenset(("'s", "’s")), clubs=frozenset(_CLUBS.split()),
        first_name_months=frozenset(("August",)),
    )  # fmt: skip
    return replace(cues, he_names=he, she_names=she)


def _classed(code: str) -> tuple[Path, ...]:
    """The languages that have classes of words, the nearest first."""
    near = "es" if code in _ROMANCE else "de"
    return tuple(FOLDER / one for one in (near, "de" if near == "es" else "es"))


@functools.cache
def _first_names(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """First names of men and women: those of the language, and those of others that are not both there: "Simone" is he in Italian only."""
    own = _written(code)
    others = [_written(path.parent.parent.name) for path in sorted(_HERE.glob("*/names/cues.toml"))]
    he, she = (frozenset[str]().union(*(one[at] for one in others)) for at in (0, 1))
    return own[0] | he - she - own[1], own[1] | she - he - own[0]


@functools.cache
def _written(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """The first names of men and of women that the cues of a language have."""
    words = _words(code)
    return frozenset(words.get("he_names", "").split()), frozenset(words.get("she_names", "").split())


def _only_names(code: str) -> frozenset[str]:
    """What the dictionary of a language has in small letters and is only a first name there."""
    return frozenset(_words(code).get("first_names_like_words", "").lower().split())


@functools.cache
def _words(code: str) -> dict[str, str]:
    path = _HERE / code / "names" / "cues.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
