"""The log: entries that are only ever added, what of them counts, and how they read.

Undo and redo are entries of their own that name the entry they are about, so that nothing is ever taken out. What counts at the end is a
stack: an edit is put on it, undo takes the top one off and keeps it for redo, and a new edit forgets what was kept, but not the log.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from timeline.interface import say
from timeline.interface.dates import day_name, short_weekday
from timeline.project.edits import Edit

UNDO, REDO = "undo", "redo"
_DAYS_A_WEEKDAY_TELLS = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: `seq` counts from 1 without a gap, `when` is UTC, `of` is what an undo or a redo is about.

    `seen` are the events that the edit speaks of, as the program suggested them when they were first touched, in plain form by id.
    """

    seq: int
    when: datetime.datetime
    session: str
    kind: str
    words: str
    edit: Edit | None = None
    of: int | None = None
    seen: Mapping[str, Any] = field(default_factory=dict[str, Any], hash=False)

    def __post_init__(self) -> None:
        if (self.edit is None) != (self.kind in (UNDO, REDO)) or (self.of is None) != (self.edit is not None):
            raise ValueError(f"entry {self.seq}: an edit, or an undo or redo of one")


@dataclass(frozen=True, slots=True)
class Stacks:
    """The seqs of the edits that count, oldest first, and of those that redo would bring back, the next one last."""

    done: tuple[int, ...] = ()
    undone: tuple[int, ...] = ()


def stacks(log: Sequence[Entry]) -> Stacks:
    """What of a log counts; ValueError if it undoes or redoes what is not at hand."""
    done: list[int] = []
    undone: list[int] = []
    for entry in log:
        if entry.edit is not None:
            done.append(entry.seq)
            undone.clear()
            continue
        source, target = (done, undone) if entry.kind == UNDO else (undone, done)
        if not source or source[-1] != entry.of:
            raise ValueError(f"entry {entry.seq}: {entry.kind} of {entry.of}, which is not what comes next")
        target.append(source.pop())
    return Stacks(tuple(done), tuple(undone))


def active(log: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries whose edits count, oldest first."""
    counting = set(stacks(log).done)
    return tuple(entry for entry in log if entry.seq in counting)


def line(entry: Entry, session: str, *, zone: datetime.tzinfo | None = None, now: datetime.datetime | None = None) -> str:
    """An entry as a reader sees it: "Sat 14:02 · date of ‘Isis took control’ 2016-12-10/11 → 2016-12-11 · by you".

    `session` is the reader's own; no other person is named, as none is known. The time is that of `zone`, None for this machine's. With
    `now`, what is older than a week is told with its date.
    """
    local = entry.when.astimezone(zone)
    old = now is not None and (now - entry.when).days >= _DAYS_A_WEEKDAY_TELLS
    day = day_name(str(local.year), local.month, local.day) if old else short_weekday(local.weekday())
    return f"{day} {local:%H:%M} · {entry.words} · {say('by you') if entry.session == session else say('in another session')}"


def as_text(log: Sequence[Entry]) -> str:
    """The whole log as lines of seq, moment (ISO, UTC) and words, with tabs between."""
    return "".join(f"{entry.seq}\t{entry.when.isoformat()}\t{' '.join(entry.words.split())}\n" for entry in log)
