"""The word lists of data/words, read once when first needed; the only module that knows their files."""

from __future__ import annotations

import csv
import functools
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from timeline.actors import cues
from timeline.model import ActorType

FOLDER = Path(__file__).resolve().parents[2] / "data" / "words"


def _lines(name: str) -> frozenset[str]:
    return frozenset((FOLDER / name).read_text(encoding="utf-8").split("\n"))


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@functools.cache
def common() -> frozenset[str]:
    """English words that stand in the dictionary in small letters."""
    return _lines("common.txt")


@functools.cache
def first_names() -> frozenset[str]:
    """Given names, capitalised."""
    return _lines("first_names.txt")


@functools.cache
def surnames() -> frozenset[str]:
    """Family names, capitalised."""
    return _lines("surnames.txt")


@functools.cache
def places() -> frozenset[str]:
    """Cities of more than 100,000 inhabitants, states and provinces, and places of history."""
    return _lines("places.txt") | _lines("regions.txt")


@functools.cache
def countries() -> dict[str, str]:
    """Every name of a present or former state, and of its people as a plural -> its one name here."""
    found: dict[str, str] = {}
    for row in _rows("countries.csv"):
        for name in (row["name"], *row["aliases"].split(";"), *row["people"].split(";")):
            found.setdefault(name, row["name"])
    found.pop("", None)
    return found


@functools.cache
def capitals() -> dict[str, str]:
    """Capital cities -> the country whose government they may stand for ("Moscow denied it")."""
    found = {row["capital"]: row["name"] for row in _rows("countries.csv") if row["capital"]}
    found.update({"Kiev": "Ukraine", "Delhi": "India", "Washington": "United States", "The Hague": "Netherlands", "Chișinău": "Moldova",
                  "Brasília": "Brazil", "Bogotá": "Colombia", "Asunción": "Paraguay", "Lomé": "Togo", "Yaoundé": "Cameroon",
                  "Reykjavík": "Iceland", "Malé": "Maldives", "San José": "Costa Rica"})  # fmt: skip
    return {capital: country for capital, country in found.items() if capital != country}


@functools.cache
def demonyms() -> dict[str, str]:
    """Adjectives of countries -> the country's name; the longest have two words."""
    found: dict[str, str] = {}
    for row in _rows("countries.csv"):
        for adjective in row["adjectives"].split(";"):
            found.setdefault(adjective, row["name"])
    found.pop("", None)
    return found


@functools.cache
def known() -> dict[str, tuple[str, ActorType]]:
    """Names and aliases of well-known actors -> (the best name, its type)."""
    found: dict[str, tuple[str, ActorType]] = {}
    for row in _rows("known.csv"):
        for name in (row["name"], *row["aliases"].split(";")):
            if name:
                found.setdefault(name, (row["name"], ActorType(row["type"])))
    return found


@functools.cache
def towns() -> frozenset[str]:
    """Places of more than 15,000 inhabitants that are no English word; many are somebody's name too, so only the tagger reads them."""
    return _lines("towns.txt")


@functools.cache
def organisations() -> frozenset[str]:
    """Organisations, parties, armed groups, companies, media, clubs and universities of all parts of the world, as the news spell them."""
    return _lines("organisations.txt")


@functools.cache
def world_names(place: str) -> frozenset[str]:
    """Names of people from where few or no lists of first names and surnames come from; `place` is "given" or "family"."""
    return frozenset(name for _, its, names in names_by_region() if its == place for name in names)


def names_by_region() -> Iterator[tuple[str, str, list[str]]]:
    """The same names with their part of the world: (region, "given" or "family", names)."""
    for row in _rows("world_names.csv"):
        yield row["region"], row["place"], row["names"].split()


@functools.cache
def peoples() -> frozenset[str]:
    """Plurals that name the people of a country or a creed: "Kenyans", "Kurds"."""
    found: set[str] = set()
    for row in _rows("countries.csv"):
        found.update(row["people"].split(";"))
        found.update(f"{adjective}s" for adjective in row["adjectives"].split(";") if adjective.endswith(("n", "i")))
    return frozenset(found - {""}) | cues.PEOPLES


@functools.lru_cache(maxsize=1 << 14)
def plain(word: str) -> str:
    """A word without accents, in small letters, for comparing."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).casefold()
