"""Word lists of a language and of the world, read once when first needed; the only module that knows their files."""

from __future__ import annotations

import csv
import functools
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from timeline.model import ActorType
from timeline.places import DATA

_OF_THE_WORLD = frozenset(
    "first_names.txt surnames.txt places.txt towns.txt organisations.txt world_names.csv known.csv bodies.csv".split()
)
FOLDER = DATA / "words"


@dataclass(frozen=True, eq=False)
class WordLists:
    """The lists of some folders; of a file that is in several the first counts, a file that is in none is an empty list.

    Of `world` only names of people, places and bodies are read, no words and no countries.

    No slots: each list is kept where it was read.
    """

    folders: tuple[Path, ...] = ()
    peoples_of_creeds: frozenset[str] = frozenset()
    world: Path | None = None  # where lists that serve many languages stand
    given: frozenset[str] = frozenset()  # first names of the language itself, in small letters and without accents
    no_words: frozenset[str] = frozenset()  # what a dictionary has in small letters and is only a name: "truus"
    classed: tuple[Path, ...] = ()  # folders of languages whose classes of words are read, the nearest first

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that stand in the language's dictionary in small letters."""
        words = self._lines("common.txt")
        return words - self.no_words if self.no_words else words

    @cached_property
    def first_names(self) -> frozenset[str]:
        """Given names, capitalised."""
        return self._lines("first_names.txt")

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Family names, capitalised."""
        return self._lines("surnames.txt")

    @cached_property
    def places(self) -> frozenset[str]:
        """Cities of more than 100,000 inhabitants, states and provinces, and places of history."""
        return self._lines("places.txt") | self._lines("regions.txt")

    @cached_property
    def countries(self) -> dict[str, str]:
        """Every name of a present or former state, and of its people as a plural -> its one name here."""
        found: dict[str, str] = {}
        for row in self._rows("countries.csv"):
            for name in (row["name"], *row["aliases"].split(";"), *row["people"].split(";")):
                found.setdefault(name, row["name"])
        found.pop("", None)
        return found

    @cached_property
    def capitals(self) -> dict[str, str]:
        """Capital cities -> the country whose government they may stand for ("Moscow denied it")."""
        rows = [*self._rows("countries.csv"), *self._rows("capitals.csv")]  # the latter: other spellings
        return {row["capital"]: row["name"] for row in rows if row["capital"] not in ("", row["name"])}

    @cached_property
    def demonyms(self) -> dict[str, str]:
        """Adjectives of countries -> the country's name; the longest have two words."""
        found: dict[str, str] = {}
        for row in self._rows("countries.csv"):
            for adjective in row["adjectives"].split(";"):
                found.setdefault(adjective, row["name"])
        found.pop("", None)
        return found

    @cached_property
    def known(self) -> dict[str, tuple[str, ActorType]]:
        """Names and aliases of well-known actors -> (the best name, its type)."""
        found: dict[str, tuple[str, ActorType]] = {}
        for row in (*self._rows("bodies.csv"), *self._rows("known.csv")):
            for name in (row["name"], *row["aliases"].split(";")):
                if name:
                    found.setdefault(name, (row["name"], ActorType(row["type"])))
        return found

    @cached_property
    def towns(self) -> frozenset[str]:
        """Places of more than 15,000 inhabitants that are no word; many are somebody's name too, so only the tagger reads them."""
        return self._lines("towns.txt", "exonyms.txt")

    @cached_property
    def organisations(self) -> frozenset[str]:
        """Bodies, parties, armed groups, companies, media, clubs and universities of all parts of the world, as the news spell them."""
        return self._lines("organisations.txt", "organisations.txt")

    @cached_property
    def world_given(self) -> frozenset[str]:
        """Given names from where few or no lists of first names come from."""
        return frozenset(name for _, place, names in self.names_by_region() if place == "given" for name in names)

    @cached_property
    def world_family(self) -> frozenset[str]:
        """Family names from where few or no lists of surnames come from."""
        return frozenset(name for _, place, names in self.names_by_region() if place == "family" for name in names)

    def names_by_region(self) -> Iterator[tuple[str, str, list[str]]]:
        """The same names with their part of the world: (region, "given" or "family", names)."""
        for row in self._rows("world_names.csv"):
            yield row["region"], row["place"], row["names"].split()

    @cached_property
    def peoples(self) -> frozenset[str]:
        """Plurals that name the people of a country or a creed: "Kenyans", "Kurds"."""
        found: set[str] = set()
        for row in self._rows("countries.csv"):
            found.update(row["people"].split(";"))
            found.update(f"{adjective}s" for adjective in row["adjectives"].split(";") if adjective.endswith(("n", "i")))
        return frozenset(found - {""}) | self.peoples_of_creeds

    def word_class(self, word: str) -> int:
        """The class of a word (see `word_classes`) and whose it is, as one number; 0 for none.

        Of another language than that of the lists, only capitalised words count: names are the same in many languages.
        """
        spelled = word.capitalize() if len(word) > 3 and word.isupper() else word
        for folder in self.classed:
            if not word[0].isupper() and folder not in self.folders:
                break
            known = word_classes(folder)
            if found := known.get(word) or known.get(spelled) or known.get(spelled.removesuffix("s")):
                return found | sum(folder.name.encode()) << 16
        return 0

    def _lines(self, name: str, of_the_world: str = "") -> frozenset[str]:
        """The lines of a file, with those of one that serves many languages."""
        own, shared = self._path(name), self.world / of_the_world if self.world and of_the_world else None
        return _lines_of(own, shared)

    def _rows(self, name: str) -> Iterator[dict[str, str]]:
        if path := self._path(name):
            with path.open(encoding="utf-8", newline="") as file:
                yield from csv.DictReader(file)

    def _path(self, name: str) -> Path | None:
        folders = (*self.folders, self.world) if self.world and name in _OF_THE_WORLD else self.folders
        return next((path for folder in folders if (path := folder / name).is_file()), None)


@functools.cache
def _lines_of(*paths: Path | None) -> frozenset[str]:
    """The lines of some files together, one set for all languages that have them."""
    return frozenset(line for path in paths if path for line in path.read_text(encoding="utf-8").split("\n")) - {""}


@functools.cache
def word_classes(folder: Path) -> dict[str, int]:
    """The frequent words of a language -> the class of those that stand in the same surroundings (Brown et al. 1992).

    A class is a path in a tree of classes, its first step the lowest bit, so that its lowest bits alone are a coarser class.
    """
    found: dict[str, int] = {}
    for line in (folder / "classes.txt").read_text(encoding="utf-8").splitlines():
        number, *words = line.split(" ")
        found.update(dict.fromkeys(words, int(number)))
    return found


@functools.lru_cache(maxsize=1 << 14)
def plain(word: str) -> str:
    """A word without accents, in small letters, for comparing."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).casefold()
