"""Copies of documents with names from other parts of the world put in place of theirs, so that these are known as well.

A document keeps its story: the same person has the same new name throughout, and a surname alone stays a surname alone.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from training.bio import Article, Sentence, Span, tagged
from training.sources import english

_REGIONS = {
    "Africa": 3, "Arab": 3, "CentralAsia": 2, "China": 2, "Iran": 2, "Israel": 2, "Japan": 2, "Korea": 1, "LatinAmerica": 1, "Pacific": 1,
    "SoutheastAsia": 1, "SouthAsia": 1, "Turkey": 1,
}  # fmt: skip
_FAMILY_FIRST = ("China", "Korea")
_NEW_TOWN, _NEW_BODY = 0.5, 0.5  # how often a place or an organisation is renamed
_BODIES = (
    "Ministry of {affair}|{town} University|University of {town}|{family} Group|{family} Foundation|{town} City Council|Bank of {town}|"
    "{family} & Co|{town} United|{town} Chamber of Commerce|{family} Industries|{town} Police|{town} Electoral Commission|"
    "National Union of {affair}|{town} Times|{family} Holdings|{town} Provincial Council|{town} State Government|Central Bank of {town}|"
    "{town} Development Authority|{town} High Court|Association of {town} Traders|{town} Liberation Front|{town} Football Club|"
    "{family} Airlines|Institute of {affair}|{town} Peace Committee|{family} Bank|Directorate of {affair}|Federation of {affair}|"
    "{town} Port Authority|{town} Broadcasting Corporation|Radio {town}|{town} Post|Council of {affair}|Committee on {affair}|"
    "{town} Teachers Union|Commission for {affair}"
).split("|")
_AFFAIRS = (
    "Health|Education|Finance|Agriculture|Foreign Affairs|Defence|Justice|Energy|Transport|Tourism|Culture|Mines|Water Resources|"
    "Public Works|Human Rights|Women Affairs|Youth and Sports|Journalists|Workers|Trade|Information|Labour|Social Welfare|Interior|"
    "Public Administration|Fisheries|Forestry|Electoral Reform"
).split("|")


@dataclass(slots=True)
class _Cast:
    """The new names of one document."""

    region: str
    families: dict[str, str] = field(default_factory=dict[str, str])
    towns: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    wholes: dict[tuple[str, ...], list[str]] = field(default_factory=dict[tuple[str, ...], list[str]])


class Variation:
    """Renames the documents given to it, one after the other; the same seed gives the same names."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 (nothing secret)
        self._names = {(region, place): list(names) for region, place, names in english().lists.names_by_region()}
        self._towns = sorted(english().lists.towns - {""})
        self._bodies = sorted(english().lists.organisations - {""})
        self._short_bodies = [body for body in self._bodies if " " not in body]

    def varied(self, documents: Sequence[Article]) -> list[Article]:
        """A copy of each document with new names."""
        regions = list(_REGIONS)
        found: list[Article] = []
        for document in documents:
            cast = _Cast(self._random.choices(regions, list(_REGIONS.values()))[0])
            found.append(Article(document.id, tuple(self._renamed(sentence, cast) for sentence in document.sentences)))
        return found

    def _renamed(self, sentence: Sentence, cast: _Cast) -> Sentence:
        made: list[str] = []
        spans: list[Span] = []
        done = 0
        for first, end, kind in sentence.spans():
            made.extend(sentence.words[done:first])
            name = self._new(sentence.words[first:end], kind, cast)
            spans.append((len(made), len(made) + len(name), kind))
            made.extend(name)
            done = end
        return tagged([*made, *sentence.words[done:]], spans)

    def _new(self, name: tuple[str, ...], kind: str, cast: _Cast) -> Sequence[str]:
        if kind == "PER" and len(name) <= 3 and all(word[0].isupper() for word in name if word[0].isalpha()):
            return self._person(name, cast)
        if kind == "LOC" and len(name) == 1 and name[0][0].isupper():
            if name[0] not in cast.towns:
                cast.towns[name[0]] = self._random.choice(self._towns).split() if self._random.random() < _NEW_TOWN else [name[0]]
            return cast.towns[name[0]]
        if kind == "ORG":
            if name not in cast.wholes:
                cast.wholes[name] = self._body(name, cast)
            return cast.wholes[name]
        return name

    def _name(self, cast: _Cast, place: str) -> str:
        return self._random.choice(self._names[cast.region, place])

    def _family(self, word: str, cast: _Cast) -> str:
        if word not in cast.families:
            cast.families[word] = self._name(cast, "family")
        return cast.families[word]

    def _person(self, name: tuple[str, ...], cast: _Cast) -> Sequence[str]:
        if len(name) == 1:
            family = self._family(name[0], cast)
            return [family.upper() if name[0].isupper() and len(name[0]) > 2 else family]
        if name not in cast.wholes:
            family, given = self._family(name[-1], cast), self._name(cast, "given")
            made = [given, family]
            if cast.region in _FAMILY_FIRST and self._random.random() < 0.85:
                made = [family, given]
            if len(name) == 3 and self._random.random() < 0.6:
                made = [given, self._name(cast, self._random.choice(("given", "family"))), family]
            if cast.region == "Arab" and self._random.random() < 0.35:
                made[-1] = self._random.choice(("al-", "Al-", "el-", "al-")) + made[-1]
            if cast.region == "Arab" and self._random.random() < 0.12:
                made = [*made[:-1], "bin", made[-1]]
            cast.wholes[name] = made
        return cast.wholes[name]

    def _body(self, name: tuple[str, ...], cast: _Cast) -> list[str]:
        if self._random.random() >= _NEW_BODY:  # the new names of people and towns inside an old one
            return [cast.families.get(word) or (cast.towns[word][0] if len(cast.towns.get(word, ())) == 1 else word) for word in name]
        if len(name) == 1:
            return [self._random.choice(self._short_bodies)]
        if self._random.random() < 0.5:
            return self._random.choice(self._bodies).split()
        pattern = self._random.choice(_BODIES)
        return pattern.format(
            affair=self._random.choice(_AFFAIRS), town=self._random.choice(self._towns), family=self._name(cast, "family")
        ).split()
