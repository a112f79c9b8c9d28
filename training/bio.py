"""Files of tokens and BIO tags -> documents of sentences; knows the format and no licence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Span: TypeAlias = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens and their tags, side by side."""

    words: tuple[str, ...]
    tags: tuple[str, ...]

    def spans(self) -> list[Span]:
        """(first token, end, type) of each name; a stray I- begins one."""
        found: list[Span] = []
        for index, tag in enumerate(self.tags):
            if tag[0] == "I" and found and found[-1][1] == index and found[-1][2] == tag[2:]:
                found[-1] = (found[-1][0], index + 1, tag[2:])
            elif tag != "O":
                found.append((index, index + 1, tag[2:]))
        return found


@dataclass(frozen=True, slots=True)
class Article:
    """A document: its id and sentences."""

    id: str
    sentences: tuple[Sentence, ...]

    def words(self) -> list[tuple[str, ...]]:
        return [sentence.words for sentence in self.sentences]


def tagged(words: Sequence[str], spans: Sequence[Span]) -> Sentence:
    """A sentence with these names."""
    tags = ["O"] * len(words)
    for first, end, kind in spans:
        tags[first:end] = [f"B-{kind}", *[f"I-{kind}"] * (end - first - 1)]
    return Sentence(tuple(words), tuple(tags))


def read(path: Path) -> list[Article]:
    """The documents of a file: a token and its tag a line, an empty line after a sentence, ``-DOCSTART- id`` before a document."""
    found: list[tuple[str, list[Sentence]]] = [("", [])]
    pairs: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line and not line.startswith("-DOCSTART-"):
            if len(parts := line.split("\t")) > 1:
                pairs.append(parts)
            continue
        if pairs:
            found[-1][1].append(Sentence(tuple(part[0] or "_" for part in pairs), tuple(part[1] for part in pairs)))
            pairs = []
        if line:
            found.append((line.removeprefix("-DOCSTART-").strip(), []))
    return [Article(name, tuple(sentences)) for name, sentences in found if sentences]
