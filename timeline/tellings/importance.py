"""How much a happening matters, 0 to 1, from how it is told.

The sum of six terms, each 0 to 1, with these weights:

| weight | term |
|---|---|
| 0.35 | articles: ``log(1 + articles that tell it) / log(1 + the most that tell any happening)`` |
| 0.15 | sentences: the same with its tellings |
| 0.20 | lead: the mean over its articles of ``1 / (1 + characters before its first telling there / 500)`` |
| 0.15 | actors: how often the most frequent of its actors takes part in events, against the most frequent of all |
| 0.10 | own date: the share of its tellings that words date, and not the context |
| 0.05 | own voice: the share of its tellings that stand outside quotations |
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from timeline.model import DatedBy
from timeline.tellings.telling import Telling

WEIGHTS = {"articles": 0.35, "sentences": 0.15, "lead": 0.20, "actors": 0.15, "own date": 0.10, "own voice": 0.05}
_LEAD = 500  # characters


def importances(clusters: Sequence[Sequence[Telling]]) -> list[float]:
    """The importance of each cluster of tellings among all of them, rounded to a thousandth."""
    articles = [len({telling.event.document.id for telling in cluster}) for cluster in clusters]
    most_articles, most_sentences = max(articles, default=1), max(map(len, clusters), default=1)
    taking_part = Counter(actor for cluster in clusters for telling in cluster for actor in telling.actors)
    busiest = max(taking_part.values(), default=1)
    found: list[float] = []
    for cluster, count in zip(clusters, articles, strict=True):
        actors = {actor for telling in cluster for actor in telling.actors}
        terms = {
            "articles": _of_most(count, most_articles),
            "sentences": _of_most(len(cluster), most_sentences),
            "lead": _lead(cluster),
            "actors": max((taking_part[actor] for actor in actors), default=0) / busiest,
            "own date": _share(telling.event.dated_by is not DatedBy.CONTEXT for telling in cluster),
            "own voice": _share(not telling.event.quoted for telling in cluster),
        }
        found.append(round(min(1.0, sum(WEIGHTS[name] * value for name, value in terms.items())), 3))
    return found


def _of_most(count: int, most: int) -> float:
    return math.log(1 + count) / math.log(1 + most)


def _lead(cluster: Sequence[Telling]) -> float:
    """How early its articles tell it: 1 at their beginning."""
    first: dict[str, int] = {}
    for telling in cluster:
        start = telling.event.sentence_start
        first[telling.event.document.id] = min(start, first.get(telling.event.document.id, start))
    return sum(1 / (1 + start / _LEAD) for start in first.values()) / len(first)


def _share(answers: Iterable[bool]) -> float:
    given = list(answers)
    return sum(given) / len(given)
