"""Small stories written for the training, with other names in each copy: news of today in languages whose training texts are old or few.

`made/<language>.txt` holds a story a line: {P1} is a person, {p1} the surname alone, {O1} a body, {L1} a place, [O …] a name that stays.
Names of people and places are those of `made/names.csv`, bodies those of `data/words/<language>` or made of a pattern.
"""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from timeline.actors.word_lists import FOLDER
from training.bio import Article, Sentence, Span, tagged

HERE = Path(__file__).with_name("made")
_COPIES = 25
_SEED = 11
_PIECE = re.compile(r"\{([PpOL])(\d)\}|\[([POLN]) ([^\]]+)\]|(\w+(?:[-'’]\w+)*['’]?|[^\w\s])")
_KINDS = {"P": "PER", "p": "PER", "O": "ORG", "L": "LOC", "N": "NORP"}
_FOREIGN = 0.15  # how many people have a name from elsewhere
_LISTED = 0.4  # how many bodies are well-known ones
_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[^a-zà-ÿ])|(?<=[.!?][\"»“]) ")
_BODIES = {
    "de": "{f} AG|{f} GmbH|Universität {t}|{f}-Gruppe|Stadtwerke {t}|SV {t}|FC {t}|Sparkasse {t}|{f} & Söhne|Stiftung {f}|Verein {t} hilft|"
    "Bundesverband {a}|{t} Zeitung|Klinikum {t}|{f} Verlag|Museum {t}|{f}werke|{f}bank|{u}",
    "es": "Grupo {f}|{f} Hermanos|Banco de {t}|Universidad de {t}|Deportivo {t}|Real {t}|CD {t}|Fundación {f}|Construcciones {f}|"
    "Asociación de {a}|Diario de {t}|Hospital de {t}|Museo de {t}|Editorial {f}|Caja de {t}|{f} S.A.|Plataforma {f}|{u}",
    "fr": "Groupe {f}|{f} et Fils|Banque de {t}|université de {t}|Université de {t}|Stade de {t}|FC {t}|AS {t}|Fondation {f}|Éditions {f}|"
    "association {a}|Courrier de {t}|CHU de {t}|Musée de {t}|Crédit de {t}|Ateliers {f}|Olympique {t}|Société {f}|{f}ex|{u}",
    "it": "Gruppo {f}|Fratelli {f}|Banca di {t}|Università di {t}|{t} Calcio|Virtus {t}|Fondazione {f}|Edizioni {f}|Costruzioni {f}|"
    "Associazione {a}|Gazzetta di {t}|Ospedale di {t}|Museo di {t}|Acciaierie {f}|{f} S.p.A.|Cassa di {t}|{f}tex|{u}",
    "nl": "{f} Groep|Gebroeders {f}|Bank van {t}|Universiteit {t}|FC {t}|SV {t}|Stichting {f}|Uitgeverij {f}|{f} BV|{f}bouw|"
    "Vereniging {a}|Dagblad {t}|Ziekenhuis {t}|Museum {t}|Spaarbank {t}|{f} & Zonen|{t} Vooruit|Partij voor {a}|{u}",
    "pt": "Grupo {f}|Irmãos {f}|Banco de {t}|Universidade de {t}|Desportivo de {t}|Atlético {t}|Fundação {f}|Editora {f}|Construtora {f}|"
    "Associação de {a}|Diário de {t}|Hospital de {t}|Museu de {t}|{f} S.A.|Caixa de {t}|{f}par|{u}",
}  # fmt: skip
_AFFAIRS = {
    "de": "Handel|Energie|Pflege|Verkehr|Umwelt|Medien", "es": "Vecinos|Consumidores|Agricultores|Empresarios|Periodistas|Padres",
    "fr": "Avenir|Solidarité|Terre Vivante|Horizon|Familles|Patrimoine", "it": "Consumatori|Agricoltori|Genitori|Commercianti|Artigiani",
    "nl": "Vrijheid|Natuur|Huurders|Ouderen|Landbouw|Verkeer", "pt": "Moradores|Consumidores|Agricultores|Professores|Pais|Jornalistas",
}  # fmt: skip


@dataclass(slots=True)
class _Cast:
    """Who is who in one copy of a story."""

    code: str
    random: random.Random
    names: dict[str, list[str]]
    listed: list[str]
    known: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def of(self, kind: str, number: str) -> tuple[str, ...]:
        """The words of a name; a surname alone is that of the person of its number."""
        if kind == "p":
            return self.known.get("family" + number) or self.of("P", number)
        key = kind + number
        if key not in self.known:
            self.known[key] = self._new(kind, number)
        return self.known[key]

    def _new(self, kind: str, number: str) -> tuple[str, ...]:
        if kind == "L":
            return tuple(self._pick("town").split())
        if kind == "O":
            return tuple(_words(self._body()))
        given, family = self._pick("given").split(), self._pick("family").split()
        self.known["family" + number] = tuple(family)
        if self.code == "nl" and family[0][0].islower():
            self.known["family" + number] = (family[0].capitalize(), *family[1:])
        return (*given, *family)

    def _body(self) -> str:
        if self.random.random() < _LISTED:
            return self.random.choice(self.listed)
        initials = "".join(self.random.choice("ABCDEFGILMNOPRSTUV") for _ in range(self.random.choice((2, 3, 3, 4))))
        affair = self.random.choice(_AFFAIRS[self.code].split("|"))
        family, town = self._pick("family").split()[-1].capitalize(), self._pick("town")
        return self.random.choice(_BODIES[self.code].split("|")).format(f=family, t=town, a=affair, u=initials)

    def _pick(self, kind: str) -> str:
        return self.random.choice(self.names["foreign " + kind if self.random.random() < _FOREIGN else kind])


def made(code: str) -> list[Article]:
    """The stories of a language, each in several copies with other names; the same at every call."""
    chance = random.Random(_SEED)  # noqa: S311 (nothing secret)
    names = _names(code)
    listed = sorted((FOLDER / code / "organisations.txt").read_text(encoding="utf-8").split("\n")[:-1])
    stories = (HERE / f"{code}.txt").read_text(encoding="utf-8").splitlines()
    return [
        Article(f"{code}-{number}-{copy}", tuple(_sentences(story, _Cast(code, chance, names, listed))))
        for copy in range(_COPIES)
        for number, story in enumerate(stories)
    ]


def _names(code: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"foreign given": [], "foreign family": [], "foreign town": []}
    with (HERE / "names.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = row["names"].split("|")
            if row["language"] == code:
                found[row["kind"]] = names
            else:
                found["foreign " + row["kind"]] += names
    return found


def _sentences(story: str, cast: _Cast) -> Iterator[Sentence]:
    for sentence in _SENTENCE_END.split(story):
        made: list[str] = []
        spans: list[Span] = []
        for match in _PIECE.finditer(sentence):
            slot, number, kind, fixed, word = match.groups()
            if word:
                made.append(word)
                continue
            name = cast.of(slot, number) if slot else tuple(_words(fixed))
            spans.append((len(made), len(made) + len(name), _KINDS[slot or kind]))
            made.extend(name)
        yield tagged(made, spans)


def _words(text: str) -> list[str]:
    return [match[0] for match in re.finditer(r"(?:l|d|dell|all|L|D)['’](?=\w)|\w+(?:[-'’.&]\w+)*\.?(?<!\w\w\.)|[^\w\s]", text)]
