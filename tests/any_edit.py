"""Any edit that makes sense in a state, chosen by a source of numbers: hypothesis, or a seeded random; and a program that makes them.

As a program it opens a project, makes edits and prints a line of JSON for each once it is saved:
``python tests/any_edit.py PROJECT SEED COUNT [PAUSE [TOGETHER]]``; with TOGETHER it begins once so many of them are ready.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline.actors.corrections import Action, Correction
from timeline.model import Document, Status
from timeline.project import commands
from timeline.project import edits as e
from timeline.project.conflict import Conflict
from timeline.project.log import Entry
from timeline.project.saved import Project
from timeline.project.state import State
from timeline.serialise import to_plain

Below = Callable[[int], int]  # a number from 0 to below n

PORT = Document(
    "port",
    "The strike began on 5 May 2016. Two days later the docks closed. Anna Berg of the Harbour Union resigned on 05/06/2016. "
    "The crew left on Tuesday. Berg said the port was calm.",
    datetime.date(2016, 12, 14),
    "Strike in the port",
)
FERRY = Document("ferry", "The ferry sank in March 2015. Three weeks later Anna Berg raised it.", datetime.date(2016, 1, 2), "The ferry")
_DATES = ("2016-05-08", "2016-12-10/11", "last May", "199X", "since 2014", "")
_DAYS = (None, datetime.date(2016, 12, 14), datetime.date(2017, 3, 1), datetime.date(2014, 6, 5))
_NAMES = ("Anna Berg", "Berg", "Harbour Union", "A. Berg", "Bo Lind")


def any_edit(state: State, below: Below) -> e.Edit:
    """One edit that `commands.check` lets through, of any kind but adding a document's text."""
    makers = (_status, _status, _title, _date, _date, _published, _language, _actors, _note, _tag, _add_event, _merge, _unmerge, _apart,
              _actor, _reading, _several, _remove)  # fmt: skip
    while True:
        made = makers[below(len(makers))](state, below)
        if made is not None:
            return made


def _event(state: State, below: Below) -> str | None:
    return state.rows[below(len(state.rows))].event.event_id if state.rows else None


def _status(state: State, below: Below) -> e.Edit | None:
    event = _event(state, below)
    return e.SetStatus(event, tuple(Status)[below(4)]) if event else None


def _title(state: State, below: Below) -> e.Edit | None:
    event = _event(state, below)
    return e.SetTitle(event, ("", "It ended", "Peace")[below(3)]) if event else None


def _date(state: State, below: Below) -> e.Edit | None:
    event = _event(state, below)
    typed = _DATES[below(len(_DATES))]
    if event is None or (typed == "last May" and state.row(event).event.document.published is None):  # type: ignore[union-attr]
        return None
    return commands.date_typed(state, event, typed)


def _reading(state: State, below: Below) -> e.Edit | None:
    choices = [(row.event.event_id, other.edtf) for row in state.rows if row.event.time for other in row.event.time.alternatives]
    return commands.reading_chosen(state, *choices[below(len(choices))]) if choices else None


def _published(state: State, below: Below) -> e.Edit | None:
    if not state.documents:
        return None
    return e.SetPublished(state.documents[below(len(state.documents))].id, _DAYS[below(len(_DAYS))])


def _language(state: State, below: Below) -> e.Edit | None:
    if not state.documents:
        return None
    return e.SetLanguage(state.documents[below(len(state.documents))].id, ("en", "en-GB")[below(2)])


def _actors(state: State, below: Below) -> e.Edit | None:
    event = _event(state, below)
    return e.SetActors(event, tuple(dict.fromkeys(_NAMES[below(5)] for _ in range(below(3))))) if event else None


def _note(state: State, below: Below) -> e.Edit | None:
    event = _event(state, below)
    return e.SetNote(event, ("", "see page 3", "nonsense?")[below(3)]) if event else None


def _tag(state: State, below: Below) -> e.Edit | None:
    event = _event(state, below)
    return (e.AddTag, e.RemoveTag)[below(2)](event, ("legal", "sea")[below(2)]) if event else None


def _add_event(state: State, below: Below) -> e.Edit | None:
    if not state.documents or len(state.rows) > 12:
        return None
    document = state.documents[below(len(state.documents))]
    start = below(len(document.text) - 20)
    return commands.event_added(state, document.id, start, start + 5 + below(15), typed=("", "2015-03")[below(2)])


def _merge(state: State, below: Below) -> e.Edit | None:
    ids = tuple(dict.fromkeys(_event(state, below) for _ in range(2 + below(2))))
    return e.Merge(tuple(one for one in ids if one)) if len(ids) > 1 else None


def _unmerge(state: State, below: Below) -> e.Edit | None:
    merged = [row.event.event_id for row in state.rows if row.tellings]
    return e.Unmerge(merged[below(len(merged))]) if merged else None


def _apart(state: State, below: Below) -> e.Edit | None:
    one, other = _event(state, below), _event(state, below)
    return e.KeepApart(one, other) if one and other and one != other else None


def _actor(state: State, below: Below) -> e.Edit | None:
    del state
    action = tuple(Action)[below(5)]
    return e.CorrectActor(Correction(action, _NAMES[below(5)], _NAMES[below(5)] if action is not Action.HIDE else ""))


def _several(state: State, below: Below) -> e.Edit | None:
    ids = tuple(dict.fromkeys(_event(state, below) for _ in range(1 + below(3))))
    edits = tuple(e.SetStatus(one, Status.ACCEPTED) for one in ids if one)
    return e.Several(edits) if edits else None


def _remove(state: State, below: Below) -> e.Edit | None:
    if len(state.documents) < 2:
        return None
    return e.RemoveDocument(state.documents[below(len(state.documents))].id)


# ----------------------------------------------------------------------------------------------------------- the program


def digest(entry: Entry) -> str:
    """A digest of all that an entry says."""
    said = [entry.seq, entry.session, entry.kind, entry.words, entry.of, to_plain(entry.edit)]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def make(project: Project, below: Below, pause: float) -> tuple[Entry | Conflict | str, int]:
    """An edit, an undo or a redo, and the entry that it is based on; why not, where another window took the last thing to undo or redo."""
    state = project.state()
    step = project.undo if below(8) == 0 and project.undoable() and len(state.rows) > 1 else None
    step = project.redo if step is None and below(8) == 0 and project.redoable() else step
    if step is not None:
        try:
            return step(), state.seq
        except ValueError as error:
            return str(error), state.seq
    edit = any_edit(state, below)
    time.sleep(pause * below(10))
    return project.write(edit, based_on=state.seq), state.seq


def wait_for_others(path: Path, seed: str, together: int) -> None:
    """Until all that are to edit at once have come so far."""
    path.with_name(f"{path.name}.ready-{seed}").touch()
    while len(list(path.parent.glob(f"{path.name}.ready-*"))) < together:
        time.sleep(0.005)


def main(path: str, seed: str, count: str, pause: str = "0", together: str = "1") -> None:
    """Makes `count` edits and says of each what became of it."""
    with Project.open(Path(path), session=f"window {seed}") as project:
        wait_for_others(Path(path), seed, int(together))
        numbers = random.Random(seed)
        for _ in range(int(count)):
            made, seen = make(project, numbers.randrange, float(pause))
            told = {"seq": made.seq, "digest": digest(made)} if isinstance(made, Entry) else {"conflict": str(made)}
            sys.stdout.write(json.dumps({**told, "seen": seen}) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
