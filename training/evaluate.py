"""Measure the recogniser that ships: ``python -m training.evaluate FOLDER``, FOLDER holding files of tokens and BIO tags (*.bio).

Exact spans over the tokens of the file, all types that the file annotates: typed counts the type, untyped the span alone, named the
typed figure of PER, ORG and LOC. A predicted type that a file never marks is left out (Universal NER knows no nationalities); where a
file has MISC and no NORP, a nationality counts as MISC, as in CoNLL. Files of world news are also shown by region.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from timeline.actors import tagger
from timeline.actors.name_cues import NameCues
from training.bio import Article, Span, read
from training.sources import MODEL, cues_of, english

# The first part of a document's id in the world news set (Shan et al. 2023) -> where its publisher is.
REGIONS = {
    "Africa": "af et ghana kenya mauritius nm panaf sa afs", "Middle East and North Africa": "alg eg iran israel kw oman qt saud uae",
    "South Asia": "bangladesh in pk", "East Asia": "cn jp kr mong tw", "Southeast Asia": "asia my th",
    "Latin America": "arg bol chile col cosric cuba ecuador elsalv guyana hond jr mex nic pan paraguay peru uruguay ven",
    "Canada": "canada", "Oceania": "aus nz",
}  # fmt: skip
_REGION_OF = {code: region for region, codes in REGIONS.items() for code in codes.split()}


class Count:
    """Hits, predictions and gold spans, typed and untyped, and of the three main types."""

    def __init__(self) -> None:
        self.gold = self.found = self.typed = self.untyped = 0
        self.main = [0, 0, 0]

    def add(self, gold: set[Span], found: set[Span]) -> None:
        self.gold += len(gold)
        self.found += len(found)
        self.typed += len(gold & found)
        self.untyped += len({span[:2] for span in gold} & {span[:2] for span in found})
        of = [{span for span in some if span[2] in ("PER", "ORG", "LOC")} for some in (gold, found)]
        for place, many in enumerate((len(of[0] & of[1]), len(of[0]), len(of[1]))):
            self.main[place] += many

    def line(self) -> str:
        both = max(1, self.gold + self.found)
        return f"{200 * self.untyped / both:6.1f} {200 * self.typed / both:6.1f} {200 * self.main[0] / max(1, sum(self.main[1:])):6.1f}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, default=MODEL)
    options = parser.parse_args(arguments)
    began = time.perf_counter()
    model = tagger.read(options.model)
    tagger.spans([["Abc"]], english(), model)
    print(f"loaded in {time.perf_counter() - began:.2f} s (word lists included), {options.model.stat().st_size / 1e6:.1f} MB")
    print(f"{'':32} {'untyped':>8} {'typed':>6} {'named':>6} {'tokens/s':>9}")
    for path in sorted(options.folder.glob("*.bio")):
        _measure(path, _cues(path.stem), model)
    return 0


def _measure(path: Path, cues: NameCues, model: tagger.Tagger) -> None:
    documents = read(path)
    marked = {tag[2:] for document in documents for sentence in document.sentences for tag in sentence.tags} - {""}
    every, by_region = Count(), defaultdict[str, Count](Count)
    tokens, spent = 0, 0.0
    for document in documents:
        began = time.process_time()
        found = tagger.spans(document.words(), cues, model)
        spent += time.process_time() - began
        tokens += sum(map(len, document.words()))
        gold = set(_spans(document))
        kept = set(_counted(found, marked))
        every.add(gold, kept)
        if "worldwide" in path.name:
            by_region[_REGION_OF.get(document.id.split("_")[0], "other")].add(gold, kept)
    print(f"{path.stem:32} {every.line()} {tokens / spent:9,.0f}")
    for region, count in sorted(by_region.items()):
        print(f"  {region:30} {count.line()}")


def _cues(name: str) -> NameCues:
    """The words of the language that the name of a file begins with, as in de-germeval; English where it begins with none."""
    code, dash, _ = name.partition("-")
    return cues_of(code) if dash and len(code) == 2 else english()


def _spans(document: Article) -> Iterable[Span]:
    start = 0
    for sentence in document.sentences:
        yield from ((start + first, start + end, kind) for first, end, kind in sentence.spans())
        start += len(sentence.words)


def _counted(found: Iterable[Span], marked: set[str]) -> Iterable[Span]:
    for first, end, kind in found:
        kind = "MISC" if kind == "NORP" and "NORP" not in marked else kind
        if kind in marked:
            yield first, end, kind


if __name__ == "__main__":
    sys.exit(main())
