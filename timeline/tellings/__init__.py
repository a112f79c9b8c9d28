"""Events → happenings: tellings of one happening put together, within an article and across articles, with what they disagree on.

Each step is its own module: `telling` makes events ready (words by `stems` and `acts`, actors by `names`), `candidates` finds pairs
worth comparing, `likeness` compares them, `clusters` joins them, `conflicts` and `importance` look at what came together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from timeline.model import GRAINS, DatedBy, Event, Grain, Status
from timeline.tellings.clusters import Clusters
from timeline.tellings.conflicts import conflicts
from timeline.tellings.happening import Conflict, Happening
from timeline.tellings.importance import importances
from timeline.tellings.likeness import Scale
from timeline.tellings.telling import Telling, tellings

__all__ = ["Conflict", "Happening", "happenings", "top"]

_NAMED = 3  # actors and words in the reason


def happenings(events: Iterable[Event], *, apart: Collection[frozenset[str]] = ()) -> tuple[Happening, ...]:
    """The happenings that events tell, in order of their first telling; each event is in exactly one, whatever order they come in.

    `apart` are pairs of event ids that a user has parted: they are never in one happening, not by a chain of others either. An id that
    no event has is ignored. 10,000 events take seconds.
    """
    ready = tellings(tuple(events))
    scale = Scale(ready)
    clusters = Clusters(ready, scale, apart)
    clusters.join_same_words()
    clusters.join_alike()
    found = clusters.members()
    return tuple(_happening(cluster, weight) for cluster, weight in zip(found, importances(found), strict=True))


def top(found: Iterable[Happening], count: int) -> tuple[Happening, ...]:
    """The `count` most important happenings, the most important first; ties in the order given."""
    if count < 0:
        raise ValueError("count is not negative")
    return tuple(sorted(found, key=lambda happening: -happening.importance)[:count])


def _happening(cluster: Sequence[Telling], importance: float) -> Happening:
    best = min(cluster, key=_worse).event
    ids = tuple(dict.fromkeys(telling.event.event_id for telling in cluster))
    return Happening(ids[0], ids, best.event_id, best.interval, importance, conflicts(cluster), _why(cluster))


def _worse(telling: Telling) -> tuple[bool, bool, int, bool, float, bool, int, int]:
    """What makes a telling less fit to stand for the happening: no date, a coarse or loose one, an unsure one, a short title."""
    event, interval = telling.event, telling.interval
    grain = max(GRAINS.index(Grain.DAY), GRAINS.index(interval.grain)) if interval else len(GRAINS)
    loose = interval is not None and (interval.side is not None or interval.approximate)
    by_context = event.dated_by is DatedBy.CONTEXT
    return (event.status is Status.REJECTED, by_context, grain, loose, -round(event.confidence, 1), event.quoted, -len(event.title), telling.place)


def _why(cluster: Sequence[Telling]) -> str:
    """One plain sentence: how often it is told, and what the tellings share."""
    documents = len({telling.event.document.id for telling in cluster})
    if len(cluster) == 1:
        return "Told once."
    told = f"Told {len(cluster)} times in {documents} article{'s' if documents > 1 else ''}"
    common = _shared([telling.words for telling in cluster])
    actors = [name for name in _shared([telling.actors for telling in cluster])]
    reasons = ["their dates overlap"] if all(telling.interval for telling in cluster) else []
    if actors:
        reasons.append(f"they share {', '.join(name.title() for name in actors[:_NAMED])}")
    if common:
        reasons.append(f"most say {', '.join(f'“{word}”' for word in common[:_NAMED])}")
    return f"{told}: {' and '.join(reasons)}." if reasons else f"{told} in the same words."


def _shared(sets: Sequence[frozenset[str]]) -> list[str]:
    """What stands in more than half of the sets, most often first."""
    counts: dict[str, int] = {}
    for one in sets:
        for item in one:
            counts[item] = counts.get(item, 0) + 1
    return sorted((item for item, count in counts.items() if 2 * count > len(sets)), key=lambda item: (-counts[item], item))
