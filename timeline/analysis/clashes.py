"""Where the timeline disagrees with itself: tellings, a weekday that is not that of its date, a "later" that lies before, two readings.

Nothing is settled here; each clash names its events, so that a person can.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from timeline.analysis.tellings_back import is_too_late
from timeline.interface import mark, say
from timeline.model import Against, DatedBy, Document, Event, Grain, Interval, Status, instant
from timeline.project.state import Row, State
from timeline.tellings.date_likeness import worded
from timeline.tellings.put_together import Happening
from timeline.times.reason_words import objection

_FEW, _SHARE = 3, 0.25  # events of a text that are too late; beyond both, its day of publication is what is in doubt


class ClashKind(StrEnum):
    """What disagrees."""

    DATE = mark("tellings disagree on the date")
    NUMBER = mark("tellings disagree on a number")
    WEEKDAY = mark("the weekday does not fit the date")
    ORDER = mark("the order told does not fit the dates")
    RANGE = mark("a range ends before it begins")
    AHEAD = mark("told as past, but dated after the text was published")
    READING = mark("the date can be read in another way")


@dataclass(frozen=True, slots=True)
class Clash:
    """One disagreement: `words` say it in a sentence, `title` which happening it is about, `event_ids` are the events concerned."""

    kind: ClashKind
    words: str
    title: str
    event_ids: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.words or not self.event_ids:
            raise ValueError("a clash has words and events")


_AGAINST = {Against.WEEKDAY: ClashKind.WEEKDAY, Against.ORDER: ClashKind.ORDER, Against.RANGE: ClashKind.RANGE}


def conflicts(state: State, happenings: Iterable[Happening]) -> tuple[Clash, ...]:
    """Every clash of a project in the order of `ClashKind`; those of one kind in the order of the happenings or of the text.

    Rejected events, and events dated by context that nobody has touched, are left alone. A date that a person has set no longer clashes
    with the words that it was read from. `happenings` are those of the events of the state (tellings merged by hand may be in them).
    """
    rows = [row for row in state.rows if row.event.status is not Status.REJECTED and not row.is_implied]
    shown = {row.event.event_id: row for row in rows}
    shown |= {telling.event_id: row for row in rows for telling in row.tellings}
    found = [*_of_tellings(happenings, shown), *(clash for row in rows for clash in _of_words(row)), *_of_publication(rows)]
    order = list(ClashKind)
    return tuple(sorted(found, key=lambda clash: order.index(clash.kind)))


def _of_tellings(happenings: Iterable[Happening], shown: dict[str, Row]) -> Iterator[Clash]:
    for happening in happenings:
        for conflict in happening.conflicts:
            ids = tuple(dict.fromkeys(shown[one].event.event_id for one in conflict.event_ids if one in shown))
            if ids and len([one for one in conflict.event_ids if one in shown]) == len(conflict.event_ids):
                best = shown.get(happening.best, shown[ids[0]]).event
                kind = ClashKind.DATE if conflict.kind == "date" else ClashKind.NUMBER
                yield Clash(kind, conflict.words, best.title, ids)


def _of_words(row: Row) -> Iterator[Clash]:
    """What the words around a date say against it, and what else they could mean."""
    event = row.event
    if "date" in row.edited or event.dated_by is DatedBy.USER or event.time is None:
        return
    for one in event.time.against:
        yield Clash(
            _AGAINST[one.kind],
            say("{read}, but {objection}.", read=_read(event), objection=say(objection(one))),
            event.title,
            (event.event_id,),
        )
    others = dict.fromkeys(worded(other) for other in event.time.alternatives)
    if others:
        words = say("{read}; it could also mean {others}.", read=_read(event), others=_either(others))
        yield Clash(ClashKind.READING, words, event.title, (event.event_id,))


def _of_publication(rows: list[Row]) -> Iterator[Clash]:
    """What is told as past, but dated after the day of publication; where that holds of many events of a text, the day is in doubt."""
    dated: dict[Document, list[Event]] = {}
    for row in rows:
        if row.event.interval is not None and "date" not in row.edited and row.event.dated_by is not DatedBy.USER:
            dated.setdefault(row.event.document, []).append(row.event)
    for document, events in dated.items():
        late = [event for event in events if is_too_late(event)]
        if not late or document.published is None:
            continue
        day = document.published
        published = worded(Interval.of(instant(day.year, day.month, day.day), Grain.DAY))
        if len(late) > _FEW and len(late) > _SHARE * len(events):
            words = say(
                "{count} events are told as past, but dated after {published}: was the text published later?",
                count=len(late), published=published,
            )  # fmt: skip
            yield Clash(ClashKind.AHEAD, words, document.title or late[0].title, tuple(event.event_id for event in late))
            continue
        for event in late:
            words = say(
                "{read}, but the sentence tells it as past, and the text was published on {published}.",
                read=_read(event), published=published,
            )  # fmt: skip
            yield Clash(ClashKind.AHEAD, words, event.title, (event.event_id,))


def _read(event: Event) -> str:
    time = event.time
    words = " ".join(time.text.split()) if time else ""
    return say("‘{words}’ is read as {date}", words=words, date=worded(event.interval)) if event.interval else f"‘{words}’"


def _either(words: Iterable[str]) -> str:
    *first, last = words
    return say("{first} or {last}", first=", ".join(first), last=last) if first else last
