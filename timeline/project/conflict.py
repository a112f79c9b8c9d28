"""Two windows on one project: when an edit would overwrite in silence what the other has done since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.interface import say
from timeline.project import edits as e
from timeline.project.descriptions import document_name, field_words, name_of, value, wanted
from timeline.project.log import Entry
from timeline.project.state import State


@dataclass(frozen=True, slots=True)
class Conflict:
    """An edit that was not saved: what it would have put in the field `what`, what stands there now, and the entry that put it there."""

    edit: e.Edit
    what: str
    mine: str
    theirs: str
    entry: Entry

    def __str__(self) -> str:
        return say(
            "Not saved: another window has changed the {what} in the meantime ({theirs}); you wanted {mine}.",
            what=self.what, theirs=self.theirs, mine=self.mine,
        )  # fmt: skip


def conflict_of(edit: e.Edit, based_on: int, session: str, log: Sequence[Entry], state: State) -> Conflict | None:
    """The first field of `edit` that other sessions have changed since the entry `based_on`, unless both say the same.

    What a session changed itself after that, it has seen.
    """
    theirs = _changed_since(based_on, session, log)
    for one in e.single(edit):
        for touch in one.touches:
            if touch in theirs and (now := value(state, touch)) != (mine := wanted(one, state)):
                return Conflict(edit, _what(state, touch), mine, now, theirs[touch])
        if isinstance(one, e.RemoveDocument):
            for touch, entry in theirs.items():
                event = state.suggested.get(touch.identity)
                if event is not None and event.document.id == one.document:
                    return Conflict(edit, _what(state, touch), say("removed with its article"), value(state, touch), entry)
    return None


def gone(edit: e.Edit, based_on: int, session: str, log: Sequence[Entry], why: str) -> Conflict | None:
    """The conflict of an edit that makes no sense any more, if another session has done something since; None if it never did."""
    since = [entry for entry in log if entry.seq > based_on and entry.session != session]
    return Conflict(edit, say("timeline"), edit.kind, f"{since[-1].words}; {why}", since[-1]) if since else None


def _changed_since(based_on: int, session: str, log: Sequence[Entry]) -> dict[e.Touch, Entry]:
    by_seq = {entry.seq: entry for entry in log}
    theirs: dict[e.Touch, Entry] = {}
    for entry in log:
        edit = entry.edit or (by_seq[entry.of].edit if entry.of is not None else None)
        if entry.seq <= based_on or edit is None:
            continue
        for touch in edit.touches:
            if entry.session == session:
                theirs.pop(touch, None)
            else:
                theirs[touch] = entry
    return theirs


def _what(state: State, touch: e.Touch) -> str:
    return say("{field} of {name}", field=field_words(touch.field), name=_name(state, touch))


def _name(state: State, touch: e.Touch) -> str:
    if touch.thing == "document":
        return document_name(state.document(touch.identity))
    return f"‘{touch.identity}’" if touch.thing == "actor" else name_of(state, touch.identity)
