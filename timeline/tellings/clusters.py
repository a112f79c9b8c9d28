"""Tellings → clusters, the most alike first; a cluster never holds two that its user has parted, or whose dates cannot both be right."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from timeline.model import Interval
from timeline.tellings.date_likeness import fit
from timeline.tellings.likeness import Likeness, Scale
from timeline.tellings.pairs import pairs
from timeline.tellings.telling import Telling

_COMPARED = 5  # tellings of either cluster, so that joining large ones stays cheap
_ENOUGH_OF_THEM = 0.5  # of the pairs between two clusters, joined only if so many are alike


class Clusters:
    """Tellings put together step by step; joins are tried in the order given and refused where they would break a constraint."""

    def __init__(self, tellings: Sequence[Telling], scale: Scale, apart: Iterable[frozenset[str]]) -> None:
        """Every telling alone; `apart` are pairs of event ids that must never meet."""
        self._tellings, self._scale = tellings, scale
        self._home = list(range(len(tellings)))
        self._members: dict[int, list[int]] = {place: [place] for place in self._home}
        self._dates: dict[int, set[Interval | None]] = {place: {tellings[place].interval} for place in self._home}
        self._known: dict[tuple[int, int], Likeness | None] = {}
        places: dict[str, list[int]] = {}
        for telling in tellings:
            places.setdefault(telling.event.event_id, []).append(telling.place)
        self._parted: dict[int, set[int]] = {}
        for one, other in (sorted(pair) for pair in apart if len(pair) == 2):
            for place in places.get(one, ()):
                self._parted.setdefault(place, set()).update(places.get(other, ()))
            for place in places.get(other, ()):
                self._parted.setdefault(place, set()).update(places.get(one, ()))

    def join_same_words(self) -> None:
        """Puts events of one id together: the same words of the same text, read twice."""
        seen: dict[str, int] = {}
        for telling in self._tellings:
            first = seen.setdefault(telling.event.event_id, telling.place)
            if first != telling.place:
                self._join(self._home[first], self._home[telling.place])

    def join_alike(self) -> None:
        """Joins the clusters of every pair that is alike enough, the clearest pairs first."""
        alike: list[tuple[float, int, int]] = []
        for pair in pairs(self._tellings, self._scale):
            likeness = self._likeness(*pair)
            if likeness is not None:
                alike.append((-round(likeness.margin, 6), *pair))
        for _, one, other in sorted(alike):
            home, away = self._home[one], self._home[other]
            if home != away and self._may_join(home, away):
                self._join(home, away)

    def members(self) -> list[list[Telling]]:
        """The clusters in order of their first telling, each in the order of its tellings."""
        return [[self._tellings[place] for place in sorted(self._members[home])] for home in sorted(self._members)]

    def _likeness(self, one: int, other: int) -> Likeness | None:
        pair = (min(one, other), max(one, other))
        if pair not in self._known:
            self._known[pair] = self._scale.likeness(self._tellings[pair[0]], self._tellings[pair[1]])
        return self._known[pair]

    def _may_join(self, home: int, away: int) -> bool:
        ours, theirs = self._members[home], self._members[away]
        if self._parted and any(not self._parted.get(place, set()).isdisjoint(theirs) for place in ours):
            return False
        compared = [self._likeness(one, other) for one in _some(ours) for other in _some(theirs)]
        alike = [likeness for likeness in compared if likeness is not None]
        if len(alike) < _ENOUGH_OF_THEM * len(compared):
            return False
        return self._dates_fit(home, away) or (len(alike) == len(compared) and any(likeness.conflict for likeness in alike))

    def _dates_fit(self, home: int, away: int) -> bool:
        """Whether every date of one cluster is compatible with every date of the other."""
        return all(fit(date, other) is not None for date in self._dates[home] for other in self._dates[away])

    def _join(self, home: int, away: int) -> None:
        home, away = min(home, away), max(home, away)
        joined = self._members.pop(away)
        self._dates[home] |= self._dates.pop(away)
        self._members[home] = sorted((*self._members[home], *joined))
        for place in joined:
            self._home[place] = home


def _some(members: Sequence[int]) -> Collection[int]:
    """The tellings of a cluster that stand for it in comparisons: spread over it, its first and last among them."""
    if len(members) <= _COMPARED:
        return members
    return [members[index * (len(members) - 1) // (_COMPARED - 1)] for index in range(_COMPARED)]
