"""The training files: what each is, its licence, and what it does not annotate; none of their text is in this repository."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from timeline.actors.name_cues import NameCues
from timeline.languages import language
from training.bio import Article, read
from training.made import made

MODEL = Path(__file__).resolve().parents[1] / "data" / "models" / "names.bin"
WORLD_MODEL = MODEL.with_name("world.bin")
CHECKSUMS = Path(__file__).with_name("checksums.txt")  # as `sha256sum --check` reads them


@dataclass(frozen=True, slots=True)
class Source:
    """One training file, `<name>.bio`. `kinds` are the types that it annotates: of any other type it is silent, not negative.

    `documents` is false where the sentences of a file do not belong together; `varied` is how many copies with other names are added,
    and documents whose id begins with `without` are left out.
    """

    name: str
    origin: str
    licence: str
    kinds: frozenset[str]
    documents: bool = True
    varied: int = 0
    without: str | None = None
    language: str = "en"
    share: int = 1  # one document of so many
    made: bool = False  # by made.py, and no file

    def cues(self) -> NameCues:
        """The words of its language, which its features lean on."""
        return cues_of(self.language)


EVERY = frozenset(("PER", "ORG", "LOC", "NORP", "MISC"))
_THREE = frozenset(("PER", "ORG", "LOC"))

_CROSSNER = "CrossNER (Liu et al. 2021), texts from Wikipedia"
_CROSSNER_LICENCE = "MIT; texts CC BY-SA"
_EWT = "Universal NER (Mayhew et al. 2024) on UD English EWT"

SOURCES = (
    Source("redocred", "Re-DocRED (Tan et al. 2022), texts from Wikipedia", "MIT; texts CC BY-SA", EVERY, varied=1),
    Source("gum_train", "GUM (Zeldes 2017), its openly licensed genres", "texts CC BY, CC BY-SA and public domain; annotation CC BY 4.0",
           EVERY - {"MISC"}, varied=1, without="GUM_conversation"),
    Source("uner_ewt_dev", _EWT, "CC BY-SA 4.0", _THREE),
    Source("uner_ewt_test", _EWT, "CC BY-SA 4.0", _THREE),
    Source("crossner_politics", _CROSSNER, _CROSSNER_LICENCE, EVERY, documents=False, varied=1),
    Source("crossner_literature", _CROSSNER, _CROSSNER_LICENCE, EVERY, documents=False),
    Source("crossner_music", _CROSSNER, _CROSSNER_LICENCE, EVERY, documents=False),
    Source("crossner_science", _CROSSNER, _CROSSNER_LICENCE, EVERY, documents=False),
    Source("re3d_open", "re3d (Defence Science and Technology Laboratory, UK), its open sources", "OGL 3.0, CC BY, US government works",
           EVERY, varied=1),
    Source("wnut17_train", "WNUT 2017 (Derczynski et al. 2017)", "CC BY 4.0", _THREE | {"MISC"}, documents=False),
    Source("btc", "Broad Twitter Corpus (Derczynski et al. 2016)", "CC BY 4.0", _THREE, documents=False),
)  # fmt: skip


_UNER = "Universal NER (Mayhew et al. 2024) on UD {}"
_OLD_NEWS = "newspapers of 1800 to 1950, read by machine"
_MADE = ("es", "it", "fr", "nl", "pt", "de")

# The model of many languages. What a source of it does not mark is no name there: MISC, of which most mark nothing, is left out of all.
WORLD = (
    Source("de-germeval", "GermEval 2014 (Benikova et al. 2014), news and Wikipedia", "CC BY 4.0", EVERY, documents=False, language="de"),
    Source("fr-europeana", f"Europeana Newspapers (Neudecker 2016), {_OLD_NEWS}", "CC0", EVERY, language="fr", share=3),
    Source("nl-europeana", f"Europeana Newspapers (Neudecker 2016), {_OLD_NEWS}", "CC0", EVERY, language="nl", share=3),
    Source("pt-uner", _UNER.format("Portuguese Bosque"), "CC BY-SA 4.0", EVERY, language="pt"),
    Source("da-uner", _UNER.format("Danish DDT"), "CC BY-SA 4.0", EVERY, language="da"),
    Source("sv-uner", _UNER.format("Swedish Talbanken"), "CC BY-SA 4.0", EVERY, language="sv"),
    Source("fi-turku", "Turku NER corpus (Luoma et al. 2020)", "CC BY-SA 4.0", EVERY, language="fi"),
    Source("ro-ronec", "RONEC (Dumitrescu and Avram 2020)", "MIT", EVERY, language="ro"),
    *(Source(f"{code}-made", "stories written for this training (made/)", "MIT", EVERY, language=code, made=True) for code in _MADE),
)  # fmt: skip


def cues_of(code: str) -> NameCues:
    """The words of a language."""
    cues = language(code).names
    assert cues is not None
    return cues


def english() -> NameCues:
    """The words of English."""
    return cues_of("en")


def checksums() -> dict[str, str]:
    """The SHA-256 of each training file, by its name."""
    return {name: digest for digest, name in map(str.split, CHECKSUMS.read_text(encoding="ascii").splitlines())}


def articles(source: Source, folder: Path) -> list[Article]:
    """The documents of a source; ValueError if the file is not the one that the recipe means."""
    if source.made:
        return made(source.language)
    path = folder / f"{source.name}.bio"
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != checksums()[path.name]:
        raise ValueError(f"{path} has the checksum {found}, and not the one in {CHECKSUMS.name}: it would not make the file that ships")
    documents = [document for document in read(path) if not source.without or not document.id.startswith(source.without)]
    documents = documents[:: source.share]
    if source.documents:
        return documents
    return [Article(document.id, (sentence,)) for document in documents for sentence in document.sentences]
