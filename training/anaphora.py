"""Learns what pronouns mean, and measures it: `data/models/anaphora_weights.toml` from texts whose pronouns are marked.

    python -m training.anaphora DATA [--also DATA …] [--measure DATA …] [-o data/models/anaphora_weights.toml]

DATA is a file with one text a line: `id` (its first letter is the set that it belongs to), `language` (English where it says none),
`title`, `published`, `text`, `pronouns` (start, end, kind, name of what is meant; of a subject that is left out the start is the end) and
`names` (where each name's words stand). What is learned from ships, so its licence must allow that; the texts of `--also` are learned from
as they are marked, and `--measure` names files that the weights are only tried on. Each set is also tried with weights that have not seen
it.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline import extraction
from timeline.events import references as pronouns
from timeline.events.anaphora import MODEL, Answer, Question, likeliest
from timeline.events.entities import Entity, Kind
from timeline.events.grammar import NO_GRAMMAR
from timeline.events.linear import Weights, shares
from timeline.languages import language
from timeline.model import Document
from training.descent import Weights as Array
from training.descent import descended, readable, write

_PRIOR = 3.0  # the weight of staying near nothing
_FEWEST = 5  # examples that a feature needs
_STEPS, _RATE = 400, 0.05
_OPEN = ("NONE", "OPEN")
_TOGETHER = " + "  # in the name of several


@dataclass(frozen=True, slots=True)
class Example:
    """What may be meant by a pronoun and which of these is; the last stands for nothing told of. `named` says that something is meant."""

    text: str
    called: str
    question: Question
    right: tuple[bool, ...]
    named: bool


class Marks:
    """The marks of one text."""

    def __init__(self, row: dict[str, Any]) -> None:
        self.id, self.text = row["id"], row["text"]
        self._article = (language(row.get("language", "en")).grammar or NO_GRAMMAR).determiner_start
        self._pronouns = {(start, end): (kind, name) for start, end, kind, name in row["pronouns"]}
        self._places = {name: [tuple(span) for span in spans] for name, spans in row["names"].items()}

    def example(self, question: Question) -> Example | None:
        """The pronoun of a question with what it means; None of one that is not marked."""
        asked = question.pronoun
        place = (asked.start, asked.end) if asked.word else (asked.start, asked.start)
        kind, name = self._pronouns.get(place, ("", "") if asked.word else ("NONE", "NONE"))  # each subject that is left out is marked
        if not kind:
            return None
        right = [kind not in _OPEN and self._is(one, name) for one in question.candidates]
        return Example(self.id, asked.called, question, (*right, not any(right)), kind not in (*_OPEN, "EVENT"))

    def _is(self, one: Entity, name: str) -> bool:
        """Whether an entity is what a name means: it is told of where the words of the name stand."""
        places = self._places.get(name, [])
        if one.kind in (Kind.SEVERAL, Kind.PAIR):
            parts = [[place for place in places if self._meets(part, place)] for part in one.parts]
            return len(places) == len(parts) and all(parts)
        return _TOGETHER not in name and any(self._meets(one, place) for place in places)

    def _meets(self, one: Entity, place: tuple[int, int]) -> bool:
        start = self._first(*place)
        for told in one.tellings:
            first = self._first(told.start, told.end)
            named = one.kind in (Kind.PERSON, Kind.BODY, Kind.GROUP, Kind.COUNTRY, Kind.OTHER)
            if first == start or told.end == place[1] or named and told.start <= start < told.end:
                return True
        return False

    def _first(self, start: int, end: int) -> int:
        """Where words begin behind their article."""
        words = self.text[start:end]
        article = self._article.match(words[:1].upper() + words[1:])
        if article is None or article.end() == len(words):
            return start
        return start + article.end() + len(words[article.end() :]) - len(words[article.end() :].lstrip())


def examples(path: Path, weights: Weights | None = None) -> Iterator[Example]:
    """The marked pronouns of a file; those before one are taken as marked, or with `weights` as these say."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield from of_text(json.loads(line), weights)


def of_text(row: dict[str, Any], weights: Weights | None) -> list[Example]:
    """The same for one line."""
    marks, found = Marks(row), list[Example]()

    def judge(question: Question) -> Answer | None:
        example = marks.example(question)
        if example is not None:
            found.append(replace(example, question=replace(question, candidates=tuple(question.candidates))))
        if weights is not None or example is None:
            return likeliest(question, weights)
        return None if example.right[-1] else Answer(question.candidates[example.right.index(True)], 1.0, None)

    published = datetime.date.fromisoformat(row["published"]) if row["published"] else None
    document = Document(row["id"], row["text"], published, title=row["title"], language=row.get("language", "en"))
    with patch.object(extraction, "references", partial(pronouns.references, judge=judge)):
        extraction.read(document, implied=True)
    return found


def fitted(known: Sequence[Example]) -> dict[str, float]:
    """The weights that make the right candidates likeliest, kept small."""
    counts = Counter(name for one in known for features in one.question.features for name in features)
    place = {name: number for number, name in enumerate(sorted(name for name, count in counts.items() if count >= _FEWEST))}
    rows = [(at, features, right) for at, one in enumerate(known) for features, right in zip(one.question.features, one.right, strict=True)]
    of_row = np.array([at for at, (_, features, _) in enumerate(rows) for name in features if name in place])
    of_name = np.array([place[name] for _, features, _ in rows for name in sorted(features) if name in place])
    asked = np.array([at for at, _, _ in rows])
    right = np.array([float(one) for _, _, one in rows])

    def slope(w: Array) -> Array:
        score = np.bincount(of_row, w[of_name], len(rows))
        high = np.full(len(known), -1e9)
        np.maximum.at(high, asked, score)
        power = np.exp(score - high[asked])
        p = power / np.bincount(asked, power, len(known))[asked]
        wanted = power * right / np.bincount(asked, power * right, len(known))[asked]
        return np.bincount(of_name, (p - wanted)[of_row], len(place)) + _PRIOR * w

    return readable(place, descended(np.zeros(len(place)), slope, _STEPS, _RATE))


def learned(path: Path, known: Sequence[Example], leave: str = "", also: Sequence[Example] = ()) -> dict[str, float]:
    """Weights fitted twice: what stands before a pronoun as it is marked and, the second time, also as the first weights say.

    Those of another file count `also`, as they are marked.
    """
    again = (one for one in examples(path, fitted([*known, *also])) if one.text[0] != leave)
    return fitted([*known, *again, *also])


def measured(known: Sequence[Example], weights: Weights) -> dict[str, list[tuple[float, bool, bool]]]:
    """For each kind of pronoun how likely the best candidate is, whether it is right, and whether anything is meant."""
    told: dict[str, list[tuple[float, bool, bool]]] = {}
    for one in known:
        found = shares(one.question.features, weights)
        best = max(range(len(found) - 1), key=lambda at: found[at], default=None)
        kind = "he or she" if one.called in ("he", "she") else one.called
        told.setdefault(kind, []).append((found[best] if best is not None else 0.0, best is not None and one.right[best], one.named))
    return told


def _line(kind: str, told: Sequence[tuple[float, bool, bool]]) -> str:
    parts: list[str] = []
    for least in (0.5, 0.6, 0.75, 0.9):
        said = [right for probability, right, _ in told if probability >= least]
        meant = sum(named for _, _, named in told)
        parts.append(f"≥{least}: P {sum(said) / max(1, len(said)):.3f} R {sum(said) / max(1, meant):.3f} ({len(said)})")
    return f"{kind}: {'  '.join(parts)}"


def main() -> None:
    """Learns, measures and writes."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("data", type=Path)
    asked.add_argument("--measure", type=Path, nargs="*", default=[])
    asked.add_argument("--also", type=Path, nargs="*", default=[])
    asked.add_argument("-o", "--out", type=Path, default=MODEL)
    given = asked.parse_args()
    known = list(examples(given.data))
    also = [one for path in given.also for one in examples(path)]
    left: dict[str, list[tuple[float, bool, bool]]] = {}
    for name in sorted({one.text[0] for one in known}):
        weights = learned(given.data, [one for one in known if one.text[0] != name], leave=name, also=also)
        tried = [one for one in examples(given.data, weights) if one.text[0] == name]
        for kind, told in measured(tried, weights).items():
            left.setdefault(kind, []).extend(told)
    for kind, told in sorted(left.items()):
        print("set left out,", _line(kind, told))
    weights = learned(given.data, known, also=also)
    for path in given.measure:
        for kind, told in sorted(measured(list(examples(path, weights)), weights).items()):
            print(f"{path.stem}, never seen,", _line(kind, told))
    write(given.out, _HEADER, weights)


_HEADER = (
    "# What speaks for an entity as the meaning of a pronoun: the higher the sum, the likelier (timeline/events/anaphora.py).",
    "# Made by training/anaphora.py from texts that were written for this project; see README.md here.",
)

if __name__ == "__main__":
    main()
