"""How much a happening matters, 0 to 1, from how it is told.

The sum of seven terms, each 0 to 1, with these weights:

| weight | term |
|---|---|
| 0.30 | articles: ``log(1 + articles that tell it) / log(1 + the most that tell any happening)`` |
| 0.10 | sentences: the same with its tellings |
| 0.15 | lasting: the same with the days from the first publication that tells it to the last |
| 0.15 | lead: the mean over its articles of ``1 / (1 + characters before its first telling there / 500)`` |
| 0.15 | actors: how often the most frequent of its actors takes part in events, against the most frequent of all |
| 0.10 | own date: the share of its tellings that words date, and not the context |
| 0.05 | own voice: the share of its tellings that stand outside quotations |
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model import MINUTES_A_DAY, DatedBy, Event, Grain, instant_of, unit_start
from timeline.tellings.telling import Telling

WEIGHTS = {"articles": 0.30, "sentences": 0.10, "lasting": 0.15, "lead": 0.15, "actors": 0.15, "own date": 0.10, "own voice": 0.05}
_LEAD = 500  # characters


@dataclass(frozen=True, slots=True)
class Terms:
    """What the importance of a cluster follows from: its articles, tellings, days from first to last publication, the events of its most
    frequent actor, and three shares from 0 to 1.
    """

    articles: int
    sentences: int
    lasting: int
    actors: int
    lead: float
    own_date: float
    own_voice: float


def terms_of(cluster: Sequence[Telling], taking_part: Mapping[str, int]) -> Terms:
    """The terms of a cluster; `taking_part` is how often each actor (by its key) takes part in events."""
    return Terms(
        articles=len({telling.event.document.id for telling in cluster}),
        sentences=len(cluster),
        lasting=_days(cluster),
        actors=max((taking_part.get(actor, 0) for telling in cluster for actor in telling.actors), default=0),
        lead=_lead(cluster),
        own_date=_share(telling.event.dated_by is not DatedBy.CONTEXT for telling in cluster),
        own_voice=_share(not telling.event.quoted for telling in cluster),
    )


def importance(terms: Terms, most: Terms) -> float:
    """The importance of a cluster, rounded to a thousandth; `most` has the most of each count among those that it is compared with."""
    values = {
        "articles": _of_most(terms.articles, most.articles),
        "sentences": _of_most(terms.sentences, most.sentences),
        "lasting": _of_most(terms.lasting, most.lasting),
        "lead": terms.lead,
        "actors": terms.actors / max(1, most.actors),
        "own date": terms.own_date,
        "own voice": terms.own_voice,
    }
    return round(min(1.0, sum(WEIGHTS[name] * value for name, value in values.items())), 3)


def most_of(terms: Iterable[Terms]) -> Terms:
    """The most of each count."""
    every = list(terms)
    counts = (max((getattr(one, name) for one in every), default=0) for name in ("articles", "sentences", "lasting", "actors"))
    return Terms(*counts, lead=1.0, own_date=1.0, own_voice=1.0)


def importances(clusters: Sequence[Sequence[Telling]]) -> list[float]:
    """The importance of each cluster of tellings among all of them, rounded to a thousandth."""
    taking_part = Counter(actor for cluster in clusters for telling in cluster for actor in telling.actors)
    terms = [terms_of(cluster, taking_part) for cluster in clusters]
    most = most_of(terms)
    return [importance(one, replace(most, actors=max(taking_part.values(), default=1))) for one in terms]


def _of_most(count: int, most: int) -> float:
    return math.log(1 + count) / math.log(1 + most) if most else 0.0


def _days(cluster: Sequence[Telling]) -> int:
    """The days between the first publication and the last."""
    published = [instant_of(date) for telling in cluster if (date := telling.event.document.published)]
    return (max(published) - min(published)) // MINUTES_A_DAY if published else 0


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


def day_weights(events: Iterable[Event]) -> dict[int, float]:
    """What each day weighs in a set of articles, by the instant at which it begins, the heaviest first, then the earliest.

    The sum, over the articles that date an event to that very day, of ``1 + log(1 + days from then to publication)``: a day that is
    still told weeks later mattered more than one that only its own news told.
    """
    told: dict[tuple[int, str], float] = {}
    for event in events:
        if event.interval is None or event.interval.start is None or event.interval.grain not in (Grain.MINUTE, Grain.HOUR, Grain.DAY):
            continue
        day, published = unit_start(event.interval.start, Grain.DAY), event.document.published
        after = max(0, (instant_of(published) - day) // MINUTES_A_DAY) if published else 0
        told[day, event.document.id] = 1 + math.log(1 + after)
    weights: dict[int, float] = {}
    for (day, _), weight in sorted(told.items()):
        weights[day] = weights.get(day, 0.0) + weight
    return dict(sorted(weights.items(), key=lambda item: (-item[1], item[0])))
