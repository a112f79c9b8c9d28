"""What was done to a project, line by line, the newest first, and what of it counts."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from timeline.project.log import line, stacks
from timeline.project.saved import Project


class Standing(StrEnum):
    """What has become of an entry of the log."""

    COUNTS = "counts"
    UNDONE = "undone"  # redo brings it back
    GONE = "undone for good"  # something else was done since, so that redo no longer reaches it
    STEP = "step"  # itself an undo or a redo


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the history as a reader sees it; `event_ids` are the events that it speaks of."""

    seq: int
    words: str
    standing: Standing
    event_ids: tuple[str, ...] = ()


def entries(
    project: Project, text: str = "", *, zone: datetime.tzinfo | None = None, now: datetime.datetime | None = None
) -> tuple[Line, ...]:
    """The log of a project, the newest entry first; with `text` only the lines that hold it, case aside. `zone`, `now`: see `log.line`."""
    log = project.log()
    found = stacks(log)
    done, undone, needle = set(found.done), set(found.undone), text.strip().casefold()
    lines: list[Line] = []
    for entry in reversed(log):
        words = line(entry, project.session, zone=zone, now=now)
        if needle in words.casefold():
            if entry.edit is None:
                standing = Standing.STEP
            elif entry.seq in done:
                standing = Standing.COUNTS
            else:
                standing = Standing.UNDONE if entry.seq in undone else Standing.GONE
            lines.append(Line(entry.seq, words, standing, entry.edit.events if entry.edit else ()))
    return tuple(lines)
