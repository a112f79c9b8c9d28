"""What was left out and why: every time expression of every article is told by an event that is shown, or has its reason here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from timeline.analysis.not_shown import NotShown, Reason
from timeline.events.dating import WithoutEvent, resting_on
from timeline.extraction import Extraction
from timeline.interface import mark
from timeline.model import Event, Status, TimeExpression
from timeline.project.state import Row, State

THE_FILTER = mark("the current filter")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A time expression that no event on the page tells: its words and code points, the reason, and why it was read so.

    `event_id` is its event where there is one that is not shown, and `confidence` how sure that one is.
    """

    document: str
    start: int
    end: int
    words: str
    reason: Reason
    how: str
    event_id: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """How many expressions were left out for one reason."""

    reason: Reason
    count: int


@dataclass(frozen=True, slots=True)
class Audit:
    """Of the `expressions` of all articles, `told` stand behind an event that is shown; the others are `left`, in order of the text."""

    told: int
    left: tuple[LeftOut, ...]

    @property
    def expressions(self) -> int:
        """Every time expression there is; the two ends of a range are two."""
        return self.told + len(self.left)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The reasons with their counts, the most frequent first."""
        return tuple(Group(reason, count) for reason, count in Counter(one.reason for one in self.left).most_common())


def left_out(extraction: Extraction, shown: Collection[str], hidden: Mapping[str, str] | None = None) -> tuple[LeftOut, ...]:
    """The time expressions of one article whose event is not among the `shown` ids, each with its reason, in order of the text.

    `hidden` says by event id what hides it, in words to follow "hidden by" (see `hidden_by`).
    """
    why = {event.event_id: _hidden(event.event_id, hidden) for event in extraction.events}
    return tuple(_left_out(extraction, set(shown), why))


def audit(state: State, shown: Collection[str], hidden: Mapping[str, str] | None = None) -> Audit:
    """`left_out` of every article of a project. An event merged into one that is shown is shown with it; rejected ones say so."""
    shown_ids, why = set(shown), dict[str, Reason]()
    told: set[str] = set()
    for row in state.rows:
        own = row.event.event_id
        if own in shown_ids:
            told |= set(_ids(row))
        else:
            rejected = row.event.status is Status.REJECTED
            why |= dict.fromkeys(_ids(row), Reason(NotShown.REJECTED) if rejected else _hidden(own, hidden))
    lists = [_left_out(reading, told, why) for reading in state.readings.values()]
    left = tuple(one for found in lists for one in found)
    return Audit(sum(len(reading.times) for reading in state.readings.values()) - len(left), left)


def _hidden(identity: str, hidden: Mapping[str, str] | None) -> Reason:
    return Reason(NotShown.HIDDEN, (hidden or {}).get(identity, THE_FILTER))


def _ids(row: Row) -> tuple[str, ...]:
    return row.event.event_id, *(telling.event_id for telling in row.tellings)


def _left_out(extraction: Extraction, told: Collection[str], why: Mapping[str, Reason]) -> list[LeftOut]:
    left: list[LeftOut] = []
    dating = resting_on(extraction.times, extraction.events)
    reasons = {(one.start, one.end): one.reason for one in extraction.without}
    for time in extraction.times:
        event = dating.get((time.start, time.end))
        if event is None:
            left.append(_one(extraction, time, Reason(reasons.get((time.start, time.end), WithoutEvent.NOTHING_TOLD))))
        elif event.event_id not in told:
            left.append(_one(extraction, time, why.get(event.event_id, Reason(NotShown.REMOVED)), event))
    return left


def _one(extraction: Extraction, time: TimeExpression, reason: Reason, event: Event | None = None) -> LeftOut:
    identity, confidence = (event.event_id, event.confidence) if event else (None, None)
    return LeftOut(extraction.document.id, time.start, time.end, time.text, reason, time.how, identity, confidence)


def hidden_by(every: Iterable[str], filters: Mapping[str, Collection[str]]) -> dict[str, str]:
    """What hides each event, by its id: `filters` has for each filter, by its name, the ids that it alone lets through.

    Two filters that both hide it are joined: "the filter of actors and the filter of dates". What no filter hides is not in the answer.
    """
    passing = {name: set(ids) for name, ids in filters.items()}
    found: dict[str, str] = {}
    for identity in every:
        names = [name for name, ids in passing.items() if identity not in ids]
        if names:
            found[identity] = " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
    return found
