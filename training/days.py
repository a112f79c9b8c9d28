"""Learns when a clause without a date happened, and measures it: `data/models/day_weights.toml` from texts whose clauses have gold times.

    python -m training.days [--news FOLDER …] [--measure FOLDER …] [-o data/models/day_weights.toml]

`training/days` has texts of many kinds with the time of each clause, as a reader marked it (see its README). FOLDER has `docs.jsonl`
(id, text, dct, topic or corpus, language) and `gold.jsonl` (events with doc_id, start, end_char or end, date): news whose events have days.
What is learned from ships, so its licence must allow that; `--measure` names folders that the weights are only tried on. Each fifth of the
texts, and each topic of the news, is also tried with weights that have not seen it.
"""

from __future__ import annotations

import argparse
import datetime
import json
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from timeline import extraction
from timeline.edtf import from_edtf
from timeline.events import implied
from timeline.events.day_weights import MODEL, Candidate, Choice, bounds, choose, holds
from timeline.model import Document
from timeline.text import Span
from training.descent import Weights, descended, readable, write

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
TEXTS = Path(__file__).parent / "days"
TOLD = ("texts.jsonl", "../pronouns/texts.jsonl", "../pronouns/languages.jsonl")
_FOLDS = 5
_PRIOR = 30.0  # the weight of staying near nothing; with 12 the topics that are left out come out worse
_FEWEST = 20  # examples that a feature needs
_WIDE_WAYS = (
    "told or earlier",
    "told up to the next",
    "told up to publication",
    "told further up, up to publication",
    "lead up to publication",
)
_EXPECTED = {  # learning starts here, and stays near: what an agency reports, in paragraphs of a line or two, it reports of its very day
    **{f"published: the text: {layout}": 1.5 for layout in ("short paragraphs", "a paragraph or two")},
    "published or earlier: the text: a paragraph or two": -1.5,
    **{f"{way}: the text: short paragraphs": -1.5 for way in ("published or earlier", *_WIDE_WAYS)},
    "entry: of minutes": 3.0,  # what minutes tell their meeting did
}
_STEPS, _RATE = 400, 0.1
_WIDER = 2  # times as wide as the gold time: still right
_HALF = 0.6  # of two times, that they share: the same to a reader
_SHORT = 4  # days, of which each is right: what is said of a flood on Monday in Wednesday's paper
_WHOLE = 10**8  # days: an open end


@dataclass(frozen=True, slots=True)
class Example:
    """The candidates of a clause and the times that it may have happened at; of news the days of the events in it."""

    source: str
    candidates: Sequence[Candidate]
    gold: tuple[Span, ...]
    is_news: bool

    def targets(self) -> list[float]:
        """How right each candidate is, at most 1: those that are right, else the narrowest that hold the gold time, else none of them."""
        spans = [bounds(one.interval) if one.interval is not None else None for one in self.candidates]
        right = [float(span is not None and self._is_right(span)) for span in spans]
        if any(right):
            return right
        holding = [span[1] - span[0] for span in spans if span is not None and holds(span, self.gold[0])]
        if not holding:
            return [float(span is None) for span in spans]
        most = min(holding) * 1.5 + 1
        return [float(span is not None and holds(span, self.gold[0]) and span[1] - span[0] <= most) for span in spans]

    def _is_right(self, span: Span) -> bool:
        if self.is_news:
            return span == Counter(self.gold).most_common(1)[0][0]
        gold = self.gold[0]
        return is_right(span, gold) or (gold[0] <= span[0] and span[1] <= gold[1] and gold[1] - gold[0] < _SHORT)


def is_right(span: Span, gold: Span) -> bool:
    """Whether a time is the gold one to a reader: it holds it and is at most twice as wide, or both share most of what they hold."""
    wide, enough = span[1] - span[0] + 1, gold[1] - gold[0] + 1
    if max(wide, enough) >= _WHOLE:
        return max(abs(a - b) for a, b in zip(span, gold, strict=True)) <= 31
    if holds(span, gold):
        return wide <= max(_WIDER * enough, enough + 1)
    common = min(span[1], gold[1]) - max(span[0], gold[0]) + 1
    return common > 0 and common / (wide + enough - common) >= _HALF


def told(folder: Path) -> Iterator[Example]:
    """One example for each clause with a gold time of the texts that were written for this."""
    clauses = {row["id"]: {(start, end): edtf for start, end, edtf in row["clauses"]} for row in lines(folder / "clauses.jsonl")}
    for name in TOLD:
        for row in lines(folder / name):
            gold = clauses.get(row["id"])
            if gold is not None:
                yield from _of_document(row["id"], document_of(row, row.get("published")), _marked(gold), is_news=False)


def _marked(gold: Mapping[Span, str]) -> Callable[[Span, Sequence[Span]], tuple[Span, ...]]:
    """A function that gives the gold time of a clause: that of the marked one it shares nearly all with."""

    def of(part: Span, dated: Sequence[Span]) -> tuple[Span, ...]:
        near = max(gold, key=lambda one: min(one[1], part[1]) - max(one[0], part[0]))
        if min(near[1], part[1]) - max(near[0], part[0]) < 0.7 * max(near[1] - near[0], part[1] - part[0]):
            return ()
        return (bounds(from_edtf(gold[near])),)

    return of


def news(folder: Path) -> Iterator[Example]:
    """One example for each clause without a date that holds a gold event with a day."""
    gold: dict[str, list[tuple[int, int, Span]]] = defaultdict(list)
    for row in lines(folder / "gold.jsonl"):
        for event in row["events"]:
            if event.get("start") is not None and _DAY.match(event.get("date") or ""):
                day = bounds(from_edtf(event["date"][:10]))
                gold[event["doc_id"]].append((event["start"], event.get("end_char") or event["end"], day))
    for row in lines(folder / "docs.jsonl"):
        if row.get("dct") and gold.get(row["id"]):
            source = f"{folder.name} {row.get('topic') or row.get('corpus')}"
            yield from _of_document(source, document_of(row, row["dct"]), _events(gold[row["id"]]), is_news=True)


def _events(gold: Sequence[tuple[int, int, Span]]) -> Callable[[Span, Sequence[Span]], tuple[Span, ...]]:
    """A function that gives the days of the gold events in a clause, but for those in a dated clause inside it."""

    def of(part: Span, dated: Sequence[Span]) -> tuple[Span, ...]:
        inside = [(low, high, day) for low, high, day in gold if part[0] < high and low < part[1]]
        beside = [one for one in dated if one[1] - one[0] < part[1] - part[0]]
        return tuple(day for low, high, day in inside if not any(a < high and low < b for a, b in beside))

    return of


def document_of(row: Mapping[str, Any], published: str | None) -> Document:
    """The document of a row; English where it says no language."""
    day = datetime.date.fromisoformat(published[:10]) if published else None
    return Document(row["id"], row["text"], day, title=row.get("title") or "", language=row.get("lang") or row.get("language") or "en")


def _of_document(
    source: str, document: Document, gold: Callable[[Span, Sequence[Span]], tuple[Span, ...]], *, is_news: bool
) -> Iterator[Example]:
    """The clauses whose time the weights choose, as reading the document comes to them."""
    last: list[Span] = []
    asked: list[tuple[Span, Sequence[Candidate]]] = []
    undated, chosen = implied.undated, implied.choose

    def noted(*given: Any, **more: Any) -> Iterator[tuple[Span, Span, list[Candidate]]]:
        for sentence, part, candidates in undated(*given, **more):
            last[:] = [part]
            yield sentence, part, candidates

    def recorded(candidates: Sequence[Candidate], weights: Mapping[str, float]) -> Choice:
        asked.append((last[0], candidates))
        return chosen(candidates, weights)

    with mock.patch.object(implied, "undated", noted), mock.patch.object(implied, "choose", recorded):
        events = extraction.read(document, implied=True).events
    dated = [(event.clause_start, event.clause_end) for event in events if event.time is not None]
    for part, candidates in asked:
        if times := gold(part, dated):
            yield Example(source, candidates, times, is_news)


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file with one JSON object a line."""
    with path.open(encoding="utf-8") as rows:
        yield from map(json.loads, rows)


def fitted(known: Sequence[Example]) -> dict[str, float]:
    """The weights that make the right candidates likeliest, kept small."""
    counts = Counter(name for one in known for name in {name for candidate in one.candidates for name in candidate.features})
    names = sorted(name for name, count in counts.items() if count >= _FEWEST)
    place = {name: number for number, name in enumerate(names)}
    held = [[place[name] for name in candidate.features if name in place] for one in known for candidate in one.candidates]
    rows = np.repeat(np.arange(len(held)), [len(one) for one in held])
    columns = np.array([column for one in held for column in one])
    sizes = np.array([len(one.candidates) for one in known])
    starts, of = np.concatenate([[0], np.cumsum(sizes)[:-1]]), np.repeat(np.arange(len(known)), sizes)
    right = np.array([target for one in known for target in one.targets()])
    expected = np.array([_EXPECTED.get(name, 0.0) for name in names])

    def slope(w: Weights) -> Weights:
        score = np.bincount(rows, w[columns], len(held))
        power = np.exp(score - np.maximum.reduceat(score, starts)[of])
        p = power / np.add.reduceat(power, starts)[of]
        wanted = p * right
        wanted = wanted / np.add.reduceat(wanted, starts)[of]
        return np.bincount(columns, (p - wanted)[rows], len(names)) + _PRIOR * (w - expected)

    return readable(names, descended(expected, slope, _STEPS, _RATE))


@dataclass(slots=True)
class Figures:
    """What came out: of texts the clauses whose time is right, wide and wrong, of news the events on their very day."""

    right: int = 0
    wide: int = 0
    wrong: int = 0
    days: int = 0
    events: int = 0

    def add(self, one: Example, choice: Choice) -> None:
        span = _span(choice)
        if one.is_news:
            self.events += len(one.gold)
            self.days += one.gold.count(span)
        elif is_right(span, one.gold[0]):
            self.right += 1
        elif holds(span, one.gold[0]):
            self.wide += 1
        else:
            self.wrong += 1

    def __str__(self) -> str:
        clauses = max(1, self.right + self.wide + self.wrong)
        shares = " / ".join(f"{share / clauses:.1%}" for share in (self.right, self.wide, self.wrong))
        texts = f"{clauses} clauses: right, wide, wrong {shares}; " if self.right else ""
        return texts + (f"{self.days} of {self.events} events on their day, {self.days / self.events:.1%}" if self.events else "")


def _span(choice: Choice) -> Span:
    """The bounds of the time that was chosen; those of no day where there is none."""
    return bounds(choice.winner.interval) if choice.winner.interval is not None else (0, -1)


def measured(known: Iterable[Example], weights: Mapping[str, float]) -> tuple[Figures, list[tuple[float, bool]]]:
    """The figures, and the stated probability of each clause with whether the chosen time holds the gold one."""
    figures, stated = Figures(), list[tuple[float, bool]]()
    for one in known:
        choice = choose(one.candidates, weights)
        figures.add(one, choice)
        span = _span(choice)
        stated.append((choice.probability, holds(span, one.gold[0]) or is_right(span, one.gold[0])))
    return figures, stated


def calibration(told: Sequence[tuple[float, bool]]) -> str:
    """Stated and found shares in five parts of the cases, from the least to the most sure."""
    ordered = sorted(told)
    fifths = [ordered[len(ordered) * i // 5 : len(ordered) * (i + 1) // 5] for i in range(5)]
    return "  ".join(f"{np.mean([p for p, _ in f]):.2f}→{np.mean([r for _, r in f]):.2f} ({len(f)})" for f in fifths if f)


def _fold(one: Example) -> str:
    """The part that an example is left out with: a fifth of the texts, or a topic of the news in whatever language."""
    return one.source.split()[-1] if one.is_news else f"fifth {zlib.crc32(one.source.encode()) % _FOLDS + 1}"


def main() -> None:
    """Learns, measures and writes."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--news", type=Path, nargs="*", default=[])
    asked.add_argument("--measure", type=Path, nargs="*", default=[])
    asked.add_argument("-o", "--out", type=Path, default=MODEL)
    given = asked.parse_args()
    known = [*told(TEXTS), *(one for folder in given.news for one in news(folder))]
    whole, stated = Figures(), list[tuple[float, bool]]()
    for fold in sorted({_fold(one) for one in known}):
        weights = fitted([one for one in known if _fold(one) != fold])
        left = [one for one in known if _fold(one) == fold]
        figures, more = measured(left, weights)
        stated += more if not left[0].is_news else []
        print(f"{fold} left out: {figures}", flush=True)
        for name in ("right", "wide", "wrong"):
            setattr(whole, name, getattr(whole, name) + getattr(figures, name))
    print("all texts, each left out:", whole)
    print("stated → found:", calibration(stated))
    weights = fitted(known)
    for folder in given.measure:
        print(f"{folder.name}, never seen: {measured(news(folder), weights)[0]}")
    write(given.out, _HEADER, weights)


_HEADER = (
    "# What speaks for the time of a clause that names none: the higher the sum, the likelier (timeline/events/day_weights.py).",
    "# Made by training/days.py from training/days and MEANTIME (CC BY 4.0); see README.md here.",
)

if __name__ == "__main__":
    main()
