"""The training files: what each is, its licence, its checksum, and what it does not annotate; none of their text is in this repository."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from training.bio import Article, read


@dataclass(frozen=True, slots=True)
class Source:
    """One training file, `<name>.bio`. `kinds` are the types that it annotates: of any other type it is silent, not negative.

    `documents` is false where the sentences of a file do not belong together; `varied` is how many copies with other names are added.
    """

    name: str
    origin: str
    licence: str
    sha256: str
    kinds: frozenset[str]
    documents: bool = True
    varied: int = 0


EVERY = frozenset(("PER", "ORG", "LOC", "NORP", "MISC"))
_THREE = frozenset(("PER", "ORG", "LOC"))

_CROSSNER = "CrossNER (Liu et al. 2021), texts from Wikipedia"
_CROSSNER_LICENCE = "MIT; texts CC BY-SA"
_EWT = "Universal NER (Mayhew et al. 2024) on UD English EWT"

SOURCES = (
    Source("redocred", "Re-DocRED (Tan et al. 2022), texts from Wikipedia", "MIT; texts CC BY-SA", "0e2af8d58746cf0efeaa14f42cec18e3c6756379e43e7df81e925336c82b1cc4", EVERY, varied=1),
    Source("gum_train", "GUM (Zeldes 2017), its openly licensed genres", "CC BY 4.0 and public domain; annotation CC BY 4.0",
           "747a5bac4bbcfea636e7ef0f41bc865d10fa93c4606702da1a7ac95f3e2b6d75", EVERY - {"MISC"}, varied=1),
    Source("uner_ewt_dev", _EWT, "CC BY-SA 4.0", "ef555c289fb730781ed404fce7d3c78af059e523d7f0180aca8910660ccdaf95", _THREE),
    Source("uner_ewt_test", _EWT, "CC BY-SA 4.0", "f2d5b7ea514870ecb3cc5283e9dfde42055654892a78fba644ed2fbdd603f20a", _THREE),
    Source("crossner_politics", _CROSSNER, _CROSSNER_LICENCE, "3d92dd41168bdc12c7b7cebe4530ee1b4c80f8f54d5c452b9b4a3853b4f3412c", EVERY, documents=False, varied=1),
    Source("crossner_literature", _CROSSNER, _CROSSNER_LICENCE, "f80d0e454dd846c1419cdb25938f1258ccb8017b22e78596a8e31d43e8ab5f30", EVERY, documents=False),
    Source("crossner_music", _CROSSNER, _CROSSNER_LICENCE, "d21cd61e16926c84f1189446e7bd25589c6ecb95aa93c417491cf140eb4752f9", EVERY, documents=False),
    Source("crossner_science", _CROSSNER, _CROSSNER_LICENCE, "f25fc3d4246d4c4c2f8e42a46b8e7f9b259be08376b8ce345b5d75cfc83b2be6", EVERY, documents=False),
    Source("re3d_open", "re3d (Defence Science and Technology Laboratory, UK), its open sources", "OGL 3.0, CC BY, US government works",
           "3de13f43abc7f9e9ee5a2a467c02fc20e807b08450d096a09d660c8c7804b4bf", EVERY, varied=1),
    Source("wnut17_train", "WNUT 2017 (Derczynski et al. 2017)", "CC BY 4.0", "bbc07886de16c9b40c0f5ce260ff3699c09a852f4a5951c3c8aa65ec09283ae6", _THREE | {"MISC"}, documents=False),
    Source("btc", "Broad Twitter Corpus (Derczynski et al. 2016)", "CC BY 4.0", "9fd24d6fb1f8949cab1a2c18cb18b1b54e8ebc7710ea07e751b192f7aa859c63", _THREE, documents=False),
    Source("sec", "loan agreements from SEC filings (Salinas Alvarado et al. 2015)", "CC BY 3.0", "bf7bf1bea45c98ca2eafbe97f029de5d14e0e6d1697adec7c06687ea5a3ffb94", _THREE),
)  # fmt: skip


def articles(source: Source, folder: Path) -> list[Article]:
    """The documents of a source; ValueError if the file is not the one that the recipe means."""
    path = folder / f"{source.name}.bio"
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != source.sha256:
        raise ValueError(f"{path} has the checksum {found}, and not {source.sha256}: the result would not be the file that ships")
    documents = read(path)
    if source.documents:
        return documents
    return [Article(document.id, (sentence,)) for document in documents for sentence in document.sentences]
