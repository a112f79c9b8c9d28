"""Train the recogniser of names: ``python -m training.train FOLDER [-o FILE]``, or ``make train DATA=FOLDER``.

The same folder gives the same file, byte for byte; it takes some ten minutes on one core. Four models that have each not seen a quarter
of the documents make the first reading of that quarter, from which the second reading is learned.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from timeline.actors import tagger
from timeline.actors.features import BITS, LABELS, joined, rows, second_rows
from timeline.actors.name_cues import NameCues
from timeline.actors.word_features import CORE, sign
from training.bio import Article
from training.conventions import aligned, of_actors
from training.perceptron import Examples, Weights, labels, learn, mean
from training.sources import EVERY, MODEL, SOURCES, WORLD, WORLD_MODEL, Source, articles
from training.variation import Variation

SEEDS = (1, 2, 3)
FOLDS = 4
_ROUNDS, _WORLD_ROUNDS = 6, 9  # through the examples; many small languages ask for more of them
_VARIATION_SEED = 7
_LARGEST = 127
_PRIVATE = (0, 1, 2, 4)  # columns of the word itself which each source may also judge in its own way …
_PRIVATE_SINGLE = (3, 4, 7, 14, 16, 17, 32)  # … and of its surroundings, counted after the neighbours' columns
_NEIGHBOURS = 16


@dataclass(frozen=True, slots=True)
class Part:
    """The documents of a source, or a copy of them, as rows of features; `own` columns are read while learning only."""

    documents: list[Article]
    rows: npt.NDArray[np.int32]
    own: npt.NDArray[np.int32]
    allowed: npt.NDArray[np.int64]
    cues: NameCues


def main(arguments: Sequence[str] | None = None) -> int:
    """Train and write the file; say its size and checksum."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="holds <source>.bio for each source of sources.py")
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--world", action="store_true", help="the model of many languages, and not the English one")
    options = parser.parse_args(arguments)
    sources = WORLD if options.world else SOURCES
    output = options.output or (WORLD_MODEL if options.world else MODEL)
    if missing := [source.name for source in sources if not source.made and not (options.folder / f"{source.name}.bio").is_file()]:
        parser.error(f"{options.folder} lacks {', '.join(f'{name}.bio' for name in missing)}")
    parts = [part for source in sources for part in parts_of(source, options.folder)]
    _say(f"{sum(len(part.rows) for part in parts):,} tokens with {parts[0].rows.shape[1]} features")
    folds, rounds = (FOLDS // 2, _WORLD_ROUNDS) if options.world else (FOLDS, _ROUNDS)
    tagger.write(output, readings(parts, SEEDS, folds, rounds))
    content = output.read_bytes()
    _say(f"{output}: {len(content):,} bytes, sha256 {hashlib.sha256(content).hexdigest()}")
    return 0


def parts_of(source: Source, folder: Path) -> list[Part]:
    """A source, and the copies of it with other names."""
    documents = articles(source, folder)
    documents = aligned(documents, source.name) if source.language == "en" else of_actors(documents)
    copies = [Variation(_VARIATION_SEED + number).varied(documents) for number in range(source.varied)]
    return [_part(some, source) for some in (documents, *copies)]


def _part(documents: list[Article], source: Source) -> Part:
    found = np.concatenate([rows(document.words(), source.cues()) for document in documents])
    return Part(documents, found, _own(found, source), np.array(list(_allowed(documents, source)), np.int64), source.cues())


def _own(found: npt.NDArray[np.int32], source: Source) -> npt.NDArray[np.int32]:
    """Columns that take up what is peculiar to a source (Daumé 2007), so that the shared ones learn what all agree on."""
    if source.language != "en":
        return np.zeros((len(found), 0), np.int32)  # there each language has columns of its own, which are kept
    start = CORE + _NEIGHBOURS
    chosen = found[:, [*_PRIVATE, *(start + column for column in _PRIVATE_SINGLE)]].astype(np.uint32)
    salt = np.full(chosen.shape, sign("source " + source.name), np.uint32)
    return (joined(chosen, salt) & np.uint32((1 << BITS) - 1)).astype(np.int32)


def _allowed(documents: list[Article], source: Source):
    """For each token the labels that the annotation leaves possible, as bits: what a source does not annotate may be there unmarked."""
    silent = sum(1 << index for index, label in enumerate(LABELS) if label != "O" and label[2:] not in source.kinds)
    for document in documents:
        for sentence in document.sentences:
            for word, tag in zip(sentence.words, sentence.tags, strict=True):
                yield 1 << LABELS.index(tag) if tag != "O" else 1 | (silent if word[0].isupper() else 0)


def readings(
    parts: list[Part], seeds: Sequence[int], folds: int, rounds: int = _ROUNDS
) -> list[tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]]:
    """The weights of both readings, as whole numbers."""
    _say("first reading")
    first = mean([learn(_examples(parts, [None] * len(parts)), seed, rounds) for seed in seeds])
    guesses = [np.zeros(len(part.rows), np.int64) for part in parts]
    for fold in range(folds):
        _say(f"first reading without part {fold + 1} of {folds}")
        held = learn(_examples(parts, [None] * len(parts), (fold, folds)), seeds[0], rounds)
        for part, guess in zip(parts, guesses, strict=True):
            _guess(part, (fold, folds), held, guess)
    _say("second reading")
    votes = [_votes(part, guess) for part, guess in zip(parts, guesses, strict=True)]
    second = mean([learn(_examples(parts, votes), seed, rounds) for seed in seeds])
    return [_whole(first), _whole(second)]


def _borders(part: Part, keep: Sequence[int]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The tokens of some documents of a part, and the lengths of their sentences."""
    sizes = [[len(sentence.words) for sentence in document.sentences] for document in part.documents]
    starts = np.concatenate([[0], np.cumsum([sum(some) for some in sizes])]).astype(np.int64)
    tokens = [np.arange(starts[index], starts[index + 1]) for index in keep]
    lengths = [size for index in keep for size in sizes[index]]
    return np.concatenate(tokens) if tokens else np.zeros(0, np.int64), np.array(lengths, np.int64)


def _examples(parts: list[Part], votes: Sequence[npt.NDArray[np.int32] | None], without: tuple[int, int] = (1, 1)) -> Examples:
    blocks: list[npt.NDArray[np.int32]] = []
    allowed: list[npt.NDArray[np.int64]] = []
    lengths: list[npt.NDArray[np.int64]] = []
    for part, vote in zip(parts, votes, strict=True):
        tokens, sizes = _borders(part, [index for index in range(len(part.documents)) if index % without[1] != without[0]])
        columns = [part.rows, part.own] if vote is None else [part.rows, vote, part.own]
        blocks.append(np.concatenate([column[tokens] for column in columns], axis=1))
        allowed.append(part.allowed[tokens])
        lengths.append(sizes)
    borders = np.concatenate([[0], np.cumsum(np.concatenate(lengths))]).astype(np.int64)
    return Examples(np.concatenate(blocks), borders, np.concatenate(allowed))


def _guess(part: Part, fold: tuple[int, int], held: Weights, guess: npt.NDArray[np.int64]) -> None:
    """Label the documents of one fold by a model that has not seen them; as the tagger will, without the source's own columns."""
    tokens, sizes = _borders(part, [index for index in range(len(part.documents)) if index % fold[1] == fold[0]])
    if len(tokens):
        guess[tokens] = labels(part.rows[tokens], np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64), held)


def _votes(part: Part, guess: npt.NDArray[np.int64]) -> npt.NDArray[np.int32]:
    found: list[npt.NDArray[np.int32]] = []
    start = 0
    for document in part.documents:
        size = sum(len(sentence.words) for sentence in document.sentences)
        found.append(second_rows(document.words(), guess[start : start + size], part.cues))
        start += size
    return np.concatenate(found)


def _whole(weights: Weights) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Weights as whole numbers of one byte: the few largest are cut, the rest keep about two digits."""
    size = np.abs(weights.rows)
    scale = _LARGEST / np.sort(size[size > 0])[-len(size) // 2000]
    rounded = np.clip(np.rint(weights.rows * scale), -_LARGEST, _LARGEST).astype(np.int8)
    return rounded, np.rint(weights.steps * scale).astype(np.float32)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    assert set().union(*(source.kinds for source in SOURCES)) == EVERY
    sys.exit(main())
