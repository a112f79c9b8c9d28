"""Learns which day a clause without a date happened on, and measures it: `data/models/day_weights.toml` from articles with gold days.

    python training/days.py DATA [--measure DATA …] [-o data/models/day_weights.toml]

DATA is a folder with `docs.jsonl` (id, text, dct, topic or corpus) and `gold.jsonl` (events with doc_id, start, end_char or end, date).
What is learned from ships, so its licence must allow that; `--measure` names folders that the weights are only tried on. Each topic is
also tried with weights that have not seen it.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline import extraction, tagging, text
from timeline.events import dating
from timeline.events.day_weights import MODEL, Candidate, choose
from timeline.events.grammar import NO_GRAMMAR
from timeline.events.implied import undated
from timeline.languages import language
from timeline.model import Document, Interval
from training.descent import Weights, descended, readable, write

_PRIOR = 30.0  # the weight of staying near what was expected
_EXPECTED = {  # in halves, from what is known of discourse; learning starts here and moves as far as its examples carry it
    "published: present": 1.5,
    "published: perfect": 0.5,
    "published: reports": 0.5,
    "published: past": -0.5,
    "published: headline": -0.5,
    "published: no day told yet": 0.5,
    "published: the lead has a day": -0.5,
    "published: above a lead in the perfect": 0.5,
    "told: perfect": -0.5,
    "lead: perfect": -0.5,
    "coming: perfect": -1.0,
    "told": 0.5,
    "told: far back, and quoted": -3.0,
    "coarse: far back, and quoted": -2.0,
    "told: in the sentence before": 0.5,
    "told: in the same paragraph": 0.5,
    "told: shares a word": 0.5,
    "told: shares words": 1.0,
    "told: further up": -0.5,
    "lead: the day before publication": 1.0,
    "lead: shares a word": 0.5,
    "lead: shares words": 1.0,
    "lead: a week before publication": -0.5,
    "coming: shares a word": 0.5,
    "coming: shares words": 0.5,
    "coming: the day before publication": 0.5,
    "alike: shares words": 0.5,
    "coarse": -0.5,
    "coarse: shares words": 1.0,
    "entry": 2.0,
    "none": -1.0,
}
_FEWEST = 5  # examples that a feature needs
_STEPS, _RATE = 3000, 0.05


@dataclass(frozen=True, slots=True)
class Example:
    """The candidates of a clause and the days, as ISO dates, that the gold events in it have; `weight` counts those."""

    topic: str
    candidates: Sequence[Candidate]
    days: tuple[str, ...]

    def is_right(self, interval: Interval | None) -> bool:
        """Whether a time holds one of the gold days."""
        return interval is not None and any(str(interval.earliest)[:10] <= day <= str(interval.latest)[:10] for day in self.days)

    def is_exact(self, interval: Interval | None) -> bool:
        """Whether a time is one of the gold days."""
        return interval is not None and any(str(interval.earliest)[:10] == day == str(interval.latest)[:10] for day in self.days)


def examples(folder: Path) -> Iterator[Example]:
    """One example for each clause without a date that holds a gold event with a day."""
    gold: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for row in _lines(folder / "gold.jsonl"):
        for event in row["events"]:
            if event.get("start") is not None and len(event.get("date") or "") >= 10 and "X" not in event["date"].upper():
                gold[event["doc_id"]].append((event["start"], event.get("end_char") or event["end"], event["date"][:10]))
    for row in _lines(folder / "docs.jsonl"):
        if row.get("dct") and gold.get(row["id"]):
            document = Document(row["id"], row["text"], datetime.date.fromisoformat(row["dct"][:10]), language=row.get("language") or "en")
            yield from _of_document(f"{folder.name} {row.get('topic') or row.get('corpus')}", document, gold[row["id"]])


def _of_document(topic: str, document: Document, gold: Sequence[tuple[int, int, str]]) -> Iterator[Example]:
    grammar = language(document.language).grammar or NO_GRAMMAR
    layout = extraction.layout_of(document)
    quotations = text.quotations(document.text, layout.shape.spans)
    sentences = layout.sentences
    told = dating.told(grammar, document, extraction.joined(document, tagging.times_of(document)), layout)
    dated = [(one.clause.start, one.clause.end) for one in told]
    parts = [(part, candidates) for _, part, candidates in undated(grammar, document, told, sentences, quotations) if len(candidates) > 1]
    for (start, end), candidates in parts:
        days = tuple(
            day
            for low, high, day in gold
            if start < high and low < end and not any(a < high and low < b and b - a < end - start for a, b in dated)
        )
        if days:
            yield Example(topic, candidates, days)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def fitted(known: Sequence[Example]) -> dict[str, float]:
    """The weights that make the right candidates likeliest, kept small; each clause counts by its gold events, each topic alike."""
    counts: dict[str, int] = defaultdict(int)
    for one in known:
        for name in {name for candidate in one.candidates for name in candidate.features}:
            counts[name] += 1
    names = sorted({name for name, count in counts.items() if count >= _FEWEST} | set(_EXPECTED))
    place = {name: number for number, name in enumerate(names)}
    size = max(len(one.candidates) for one in known)
    x = np.zeros((len(known), size, len(names)))
    right, there = np.zeros((len(known), size)), np.zeros((len(known), size))
    for row, one in enumerate(known):
        for column, candidate in enumerate(one.candidates):
            there[row, column] = 1
            right[row, column] = one.is_right(candidate.interval)
            for name in candidate.features:
                if name in place:
                    x[row, column, place[name]] = 1
        if not right[row].any():
            right[row, len(one.candidates) - 1] = 1  # none of them
    worth = np.array([math.sqrt(len(one.days)) for one in known])
    expected = np.array([_EXPECTED.get(name, 0.0) for name in names])

    def slope(w: Weights) -> Weights:
        score = np.where(there > 0, x @ w, -1e9)
        p = np.exp(score - score.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        wanted = p * right
        wanted /= wanted.sum(axis=1, keepdims=True)
        return np.einsum("nc,ncf->f", (p - wanted) * worth[:, None], x) + _PRIOR * (w - expected)

    return readable(names, descended(expected, slope, _STEPS, _RATE))


def measured(known: Sequence[Example], weights: dict[str, float]) -> tuple[int, int, list[tuple[float, bool]]]:
    """Gold events, those on the right day, and the probability that was told for each clause with whether it was right."""
    events = right = 0
    told: list[tuple[float, bool]] = []
    for one in known:
        choice = choose(one.candidates, weights)
        events += len(one.days)
        exact = one.is_exact(choice.winner.interval)
        right += sum(1 for day in one.days if exact and str(choice.winner.interval and choice.winner.interval.earliest)[:10] == day)
        told.append((choice.probability, exact))
    return events, right, told


def calibration(told: Sequence[tuple[float, bool]]) -> str:
    """Stated and found shares in five parts of the cases, from the least to the most sure."""
    ordered = sorted(told)
    fifths = [ordered[len(ordered) * i // 5 : len(ordered) * (i + 1) // 5] for i in range(5)]
    return "  ".join(f"{np.mean([p for p, _ in f]):.2f}→{np.mean([r for _, r in f]):.2f} ({len(f)})" for f in fifths if f)


def main() -> None:
    """Learns, measures and writes."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("data", type=Path)
    asked.add_argument("--measure", type=Path, nargs="*", default=[])
    asked.add_argument("-o", "--out", type=Path, default=MODEL)
    given = asked.parse_args()
    known = list(examples(given.data))
    topics = sorted({one.topic for one in known})
    left: list[tuple[float, bool]] = []
    for topic in topics:
        weights = fitted([one for one in known if one.topic != topic]) if len(topics) > 1 else fitted(known)
        events, right, told = measured([one for one in known if one.topic == topic], weights)
        left += told
        print(f"{topic} left out: {right} of {events} events in clauses without a date on the right day, {right / events:.1%}")
    print("stated → found:", calibration(left))
    weights = fitted(known)
    for folder in given.measure:
        tried = list(examples(folder))
        for topic in sorted({one.topic for one in tried}):
            events, right, _ = measured([one for one in tried if one.topic == topic], weights)
            print(f"{topic}, never seen: {right} of {events}, {right / events:.1%}")
        print(f"{folder.name} stated → found:", calibration(measured(tried, weights)[2]))
    write(given.out, _HEADER, weights)


_HEADER = (
    "# What speaks for the day of a clause that names none: the higher the sum, the likelier (timeline/events/day_weights.py).",
    "# Made by training/days.py from MEANTIME (CC BY 4.0); see README.md here.",
)

if __name__ == "__main__":
    main()
