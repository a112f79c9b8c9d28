"""Events → happenings: tellings of one happening put together, within an article and across articles, with what they disagree on.

Each step is a module: `telling` makes events ready (words by `stems` and `acts`, actors by `name_variants`), `pairs` finds those
worth comparing, `likeness` compares them, `clusters` joins them, `conflicts` and `importance` look at what came together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from timeline.interface import say, say_count
from timeline.lead_in import without_lead_in
from timeline.model import GRAINS, DatedBy, Event, Grain, Status
from timeline.tellings.clusters import Clusters
from timeline.tellings.conflicts import conflicts
from timeline.tellings.happening import Conflict, Happening
from timeline.tellings.importance import day_weights, importances
from timeline.tellings.likeness import Scale
from timeline.tellings.stems import in_words_of
from timeline.tellings.telling import Telling, tellings

__all__ = ["Conflict", "Happening", "best_of", "clustered", "day_weights", "disagreements", "happenings", "top"]

_NAMED = 3  # actors and words in the reason


def happenings(events: Iterable[Event], *, apart: Collection[frozenset[str]] = ()) -> tuple[Happening, ...]:
    """The happenings that events tell, in order of their first telling; each event is in exactly one, whatever order they come in.

    `apart` are pairs of event ids that a user has parted: they are never in one happening, not by a chain of others either. An id that
    no event has is ignored. 10,000 events take seconds.
    """
    found = clustered(events, apart=apart)
    return tuple(_happening(cluster, weight) for cluster, weight in zip(found, importances(found), strict=True))


def clustered(events: Iterable[Event], *, apart: Collection[frozenset[str]] = ()) -> list[list[Telling]]:
    """The tellings of each happening, as in `happenings`, for those who weigh them among more than these."""
    ready = tellings(tuple(events))
    clusters = Clusters(ready, Scale(ready), apart)
    clusters.join_same_words()
    clusters.join_alike()
    return clusters.members()


def best_of(cluster: Sequence[Telling]) -> Event:
    """The telling that stands for its happening: dated most finely and surely, by its own words."""
    return min(cluster, key=_worse).event


def disagreements(events: Iterable[Event]) -> tuple[Conflict, ...]:
    """Where events that somebody holds to be tellings of one happening disagree, on its date or on a number."""
    return conflicts(tellings(tuple(events)))


def top(found: Iterable[Happening], count: int) -> tuple[Happening, ...]:
    """The `count` most important happenings, the most important first; ties in the order given."""
    if count < 0:
        raise ValueError("count is not negative")
    return tuple(sorted(found, key=lambda happening: -happening.importance)[:count])


def _happening(cluster: Sequence[Telling], importance: float) -> Happening:
    best = best_of(cluster)
    ids = tuple(dict.fromkeys(telling.event.event_id for telling in cluster))
    disagreements = conflicts(cluster)
    agreed = all(telling.interval for telling in cluster) and not any(conflict.kind == "date" for conflict in disagreements)
    return Happening(ids[0], ids, best.event_id, best.interval, importance, disagreements, _why(cluster, best, agreed))


def _worse(telling: Telling) -> tuple[bool, bool, int, bool, float, bool, int, int]:
    """What makes a telling less fit to stand for the happening: no date, a coarse or loose one, an unsure one, a short title."""
    event, interval = telling.event, telling.interval
    grain = max(GRAINS.index(Grain.DAY), GRAINS.index(interval.grain)) if interval else len(GRAINS)
    loose = interval is not None and (interval.side is not None or interval.approximate)
    by_context = event.dated_by is DatedBy.CONTEXT
    return (
        event.status is Status.REJECTED,
        by_context,
        grain,
        loose,
        -round(event.confidence, 1),
        event.quoted,
        -len(without_lead_in(event.title, event.actors)),
        telling.place,
    )


def _why(cluster: Sequence[Telling], best: Event, agreed: bool) -> str:
    """One plain sentence: how often it is told, and what more than half of the tellings share."""
    documents = len({telling.event.document.id for telling in cluster})
    if len(cluster) == 1:
        return say("Told once.")
    told = say_count(
        "Told {times} times in {count} article", "Told {times} times in {count} articles", documents, times=len(cluster)
    )  # fmt: skip
    reasons = [say("the dates overlap")] if agreed else []
    if actors := _shared([telling.actors for telling in cluster]):
        names = ", ".join(_called(key, cluster) for key in actors[:_NAMED])
        reasons.append(say("the actors are shared ({names})", names=names))
    if words := in_words_of(
        without_lead_in(best.title, best.actors), _shared([telling.words for telling in cluster]), best.document.language
    ):
        reasons.append(say("the words are alike ({words})", words=", ".join(words[:_NAMED])))
    return f"{told}: {', '.join(reasons)}." if reasons else say("{told}, in the same words.", told=told)


def _called(key: str, cluster: Sequence[Telling]) -> str:
    """The fullest name that the tellings have for an actor."""
    given = {name for telling in cluster for own, name in telling.called if own == key}
    return max(given, key=lambda name: (len(name), name), default=key.title())


def _shared(sets: Sequence[frozenset[str]]) -> list[str]:
    """What stands in more than half of the sets, most often first."""
    counts = Counter(item for one in sets for item in one)
    return sorted((item for item, count in counts.items() if 2 * count > len(sets)), key=lambda item: (-counts[item], item))
