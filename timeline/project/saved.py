"""A saved project: opened, edited, undone; every edit is on the disk before it is said to be saved.

A path is no identity: if another file (or none) stands in the place of the one that is open, nothing is written, `trouble` says so, and
what is open can be saved under another name.

Edits are values (`edits`, made by `commands`); the state follows from the log by `replay`. Two windows may have the same project open: an
edit says which entry of the log it has seen last, and one that would overwrite what another window did since comes back as a `Conflict`.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import sqlite3
import tempfile
import weakref
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from timeline.date_words import interval_words
from timeline.errors import TimelineError
from timeline.interface import said, say
from timeline.model import Document
from timeline.project import copies, opening, store
from timeline.project.commands import check
from timeline.project.conflict import Conflict, conflict_of, gone
from timeline.project.descriptions import words
from timeline.project.edits import AddDocument, AddTable, Edit, is_read_anew, single
from timeline.project.extraction_cache import Reader, program
from timeline.project.log import REDO, UNDO, Entry, active, stacks
from timeline.project.replay import replay
from timeline.project.state import Row, State
from timeline.project.store import NotSavedError
from timeline.serialise import to_plain

Clock = Callable[[], datetime.datetime]
_NEVER = datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)  # of an entry that is only tried


class Project:
    """An open project. Made by `Project.open` or `Project.create`; use it in a `with`, or close it."""

    def __init__(self, kept: store.Store, session: str, clock: Clock | None = None) -> None:
        self.session = session
        self.trouble: TimelineError | None = None  # why what is shown is not what is in the file, and nothing can be saved there
        self._clock = clock
        self._store = kept
        self._end = weakref.finalize(self, store.release, kept)  # a session that nobody closes gives its file back too
        self._read = Reader(kept)
        self._log: list[Entry] = []
        self._documents: list[store.Kept] = []
        self._texts: dict[str, str] = {}
        self._state = State()
        self._ahead: tuple[Entry, State] | None = None

    @classmethod
    def open(cls, path: Path, *, session: str = "", clock: Clock | None = None) -> Project:
        """The project in a file that is there; an older format is brought up to date.

        `session` names the window in the log (made up if empty). TimelineError if there is no file, if it is no sound project of ours, or
        if it stays locked.
        """
        return cls(store.shared(Path(path)), session or os.urandom(4).hex(), clock)

    @classmethod
    def create(cls, path: Path, *, session: str = "", clock: Clock | None = None) -> Project:
        """A new project, opened; FileExistsError rather than overwrite."""
        try:
            opening.created(Path(path))
        except (sqlite3.Error, OSError) as error:
            if isinstance(error, FileExistsError):
                raise
            raise opening.as_told(error, Path(path)) from error
        return cls.open(path, session=session, clock=clock)

    def __enter__(self) -> Project:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Ends this session; the file is closed with the last one that has it open."""
        self._end()

    @property
    def path(self) -> Path:
        """Where it is saved."""
        return self._store.path

    # ------------------------------------------------------------------------------------------------- what there is

    @property
    def told(self) -> str:
        """What had to be done to open it, in a sentence; empty if nothing."""
        return self._store.told

    def state(self) -> State:
        """The project as it stands now, with what other windows have saved; if its file is gone or another, as it stood (see `trouble`)."""
        try:
            return self._now()
        except (ValueError, sqlite3.Error) as error:
            if not self._log:
                raise opening.as_told(error, self.path) from error
            self.trouble = opening.as_told(error, self.path)
            return self._shown()

    def _now(self) -> State:
        """As `state`; NotSavedError or sqlite3.Error if the file is not the one that was opened."""
        with self._store.lock:
            self._store.require_here()
            if self._log and not self._store.is_last_known(self._log[-1]):
                raise NotSavedError(
                    said("another project was copied into {name} while it was open", name=self.path.name), code="project-replaced"
                )
            new = self._store.entries(after=len(self._log))
            if new:
                self._log += new
                self._keep_texts()
            self.trouble = None
            return self._shown()

    def _shown(self) -> State:
        """The state of the log as far as it is known."""
        with self._store.lock:
            if self._state.seq != len(self._log):
                ahead = self._ahead if self._ahead and self._ahead[0] == self._log[-1] else None  # our own entry is the last
                self._state = ahead[1] if ahead else replay(self._texts, self._log, self._read)
            return self._state

    def log(self) -> tuple[Entry, ...]:
        """Every entry there is, oldest first."""
        self.state()
        return tuple(self._log)

    def undoable(self) -> Entry | None:
        """The edit that `undo` would take back: the last one of the project that counts, whoever made it."""
        return self._at(stacks(self.log()).done)

    def redoable(self) -> Entry | None:
        """The edit that `redo` would bring back."""
        return self._at(stacks(self.log()).undone)

    def _at(self, seqs: tuple[int, ...]) -> Entry | None:
        return self._log[seqs[-1] - 1] if seqs else None

    def tried(self, edit: Edit) -> State:
        """The state that an edit would lead to; nothing is saved. ValueError if it makes no sense."""
        with self._store.lock:
            state = self.state()
            check(edit, state)
            entry = Entry(state.seq + 1, _NEVER, self.session, edit.kind, "", edit, seen=self._seen(edit, state))
            return replay(self._texts, [*self._log, entry], self._read)

    def outdated(self) -> tuple[str, ...]:
        """The ids of the documents that another version of the program read; `edits.Reread` with `readings.program()` reads them anew."""
        state = self.state()
        return tuple(one.id for one in state.documents if not one.is_excerpt and state.programs[one.id] != program())

    # ------------------------------------------------------------------------------------------------------- writing

    def write(self, edit: Edit, *, based_on: int) -> Entry | Conflict:
        """Saves an edit and returns its entry, or what another window has changed in the same place since the entry `based_on`.

        It is on the disk when this returns. ValueError, in words for the person, if the edit makes no sense.
        """
        if is_read_anew(edit):
            with contextlib.suppress(ValueError):
                self.tried(edit)  # the reading that it needs is made before others have to wait
        with self._store.lock:
            with self._store.writing():
                made = self._written(edit, based_on)
            return self._noted(made)

    def add_document(self, document: Document, *, based_on: int) -> Entry | Conflict:
        """Puts an article on the timeline, under an id that is free; one that was there before comes back with all that was done to it.

        ValueError if it is on the timeline already, or its text can't be saved.
        """
        return self._added(
            document,
            lambda identity: AddDocument(
                identity, document.title, document.published, document.published_from, document.language, document.source, program(),
                document.pages, document.blocks,
            ),
            based_on,
        )  # fmt: skip

    def add_table(self, document: Document, rows: tuple[str, ...], about: str, *, based_on: int) -> Entry | Conflict:
        """Puts events of an article on the timeline as a table has them (see `excerpts`), else as `add_document`."""
        return self._added(
            document,
            lambda identity: AddTable(identity, rows, document.title, document.published, document.language, document.source, about),
            based_on,
        )

    def _added(self, document: Document, edit: Callable[[str], Edit], based_on: int) -> Entry | Conflict:
        """Keeps a text, if it is new, and saves the edit that puts it on the timeline."""
        with self._store.lock:
            with self._store.writing():
                self._now()
                self._keep_texts()
                identity = self._store.id_of(document.text)
                if identity is None:
                    identity = _free_id(document.id, self._texts)
                    self._store.add(replace(document, id=identity))
                    self._keep_texts()
                made = self._written(edit(identity), based_on)
            return self._noted(made)

    def _noted(self, made: Entry | Conflict) -> Entry | Conflict:
        """Takes an entry that is on the disk into what is known here."""
        if isinstance(made, Entry) and made.seq == len(self._log) + 1:
            self._log.append(made)
        return made

    def _keep_texts(self) -> None:
        self._documents = self._store.documents()
        self._texts = {identity: text for identity, _, text, *_ in self._documents}

    def _written(self, edit: Edit, based_on: int) -> Entry | Conflict:
        state = self._now()
        conflict = conflict_of(edit, based_on, self.session, self._log, state)
        if conflict is not None:
            return conflict
        try:
            check(edit, state)
        except ValueError as error:
            conflict = gone(edit, based_on, self.session, self._log, str(error))
            if conflict is None:
                raise
            return conflict
        entry = self._store.append(self.session, edit.kind, to_plain(edit), words(edit, state), self._seen(edit, state), self._moment())
        self._ahead = (entry, replay(self._texts, [*self._log, entry], self._read))  # what can't be replayed is not saved
        return entry

    def _moment(self) -> datetime.datetime | None:
        return self._clock() if self._clock else None

    def _seen(self, edit: Edit, state: State) -> dict[str, object]:
        """The events that an edit speaks of, as the program suggested them, unless an earlier edit has them that counts as long as it."""
        known = {identity for entry in active(self._log) for identity in entry.seen}
        ids = dict.fromkeys(identity for one in single(edit) for identity in one.events if identity not in known)
        added = {row.event.event_id for row in state.rows if row.added}
        return {identity: to_plain(state.suggested[identity]) for identity in ids if identity in state.suggested and identity not in added}

    def undo(self, expected: int | None = None) -> Entry:
        """Takes back the last edit of the project that counts, whichever window made it; its entry says which.

        ValueError if there is none, or if it is not the entry `expected`, as another window was quicker.
        """
        return self._stepped(UNDO, expected)

    def redo(self, expected: int | None = None) -> Entry:
        """Brings back what was undone last, as long as nothing new was done since; ValueError as for `undo`."""
        return self._stepped(REDO, expected)

    def _stepped(self, kind: str, expected: int | None) -> Entry:
        with self._store.lock:
            with self._store.writing():
                self._now()
                entry = self.undoable() if kind == UNDO else self.redoable()
                if entry is None:
                    nothing = said("there is nothing to undo") if kind == UNDO else said("there is nothing to redo")
                    raise TimelineError(nothing, code="nothing-to-undo")
                if expected is not None and entry.seq != expected:
                    raise TimelineError(_not_done(kind, entry.words), code="undone-already")
                told = say("undo of {seq}: {words}", seq=entry.seq, words=entry.words)
                if kind != UNDO:
                    told = say("redo of {seq}: {words}", seq=entry.seq, words=entry.words)
                if entry.session != self.session:
                    told = say("{words}, made in another session", words=told)
                made = self._store.append(self.session, kind, {"of": entry.seq}, told, {}, self._moment())
            self._log.append(made)
            return made

    # ------------------------------------------------------------------------------------------------ the whole file

    def backup(self, path: Path) -> None:
        """The whole project as one file, as it is shown; it takes the place of a file of that name."""
        self.state()
        if self.trouble is None:
            self._store.backup(Path(path))
        else:  # of what is known, as the file is gone or another one
            part = Path(path).with_name(f".{Path(path).name}.kept")
            part.unlink(missing_ok=True)
            copies.made_of(self._documents, self._log, part)
            part.replace(path)

    def save_as(self, path: Path) -> Project:
        """What is open, saved as another project, which is returned open; FileExistsError rather than overwrite."""
        self.state()
        copies.made_of(self._documents, self._log, Path(path))
        return Project.open(path, session=self.session, clock=self._clock)

    def integrity(self) -> tuple[str, ...]:
        """What is wrong with the file, in words; empty if all is well."""
        return self._store.integrity()


def _not_done(kind: str, words: str) -> str:
    if kind == UNDO:
        return said("not done: another window made a change first; undo would now take back “{words}”", words=words)
    return said("not done: another window made a change first; redo would now take back “{words}”", words=words)


def restore(backup: Path, path: Path) -> Project:
    """The project of a backup, opened under a new path; TimelineError for what is no sound project, FileExistsError rather than overwrite.

    It may come from anybody: its tables, texts and log have to be whole, its log has to lead somewhere, and its texts are read anew.
    """
    backup, path = Path(backup), Path(path)
    if path.exists():
        raise FileExistsError(said("{name} is there already: choose another name", name=path.name))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".", dir=path.parent) as place:
        part = Path(place) / backup.name  # the name that a message tells
        try:
            copies.taken_in(backup, part)
            with Project.open(part) as tried:
                tried.state()
        except (AssertionError, LookupError, ValueError) as error:
            raise opening.as_told(error, backup) from error
        opening.placed(part, path)
    return Project.open(path)


def _free_id(identity: str, taken: dict[str, str]) -> str:
    number, candidate = 1, identity
    while candidate in taken:
        number += 1
        candidate = f"{identity}-{number}"
    return candidate


def history(project: Project) -> tuple[Entry, ...]:
    """Everything that was ever done, oldest first; `log.line` words each entry."""
    return project.log()


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one event, before and after: `field` is "event" (there or not), date, title, actors, status or tellings."""

    event_id: str
    title: str
    field: str
    before: str
    after: str


def preview(project: Project, edit: Edit, *, implied: bool = False) -> tuple[Change, ...]:
    """What an edit would change in the table, row by row, before it counts; ValueError if it makes no sense.

    Events dated by context alone count only if `implied`.
    """
    states = (project.state(), project.tried(edit))
    old, new = ({row.event.event_id: row for row in state.rows if implied or not row.is_implied} for state in states)
    changes: list[Change] = []
    for identity in dict.fromkeys((*old, *new)):
        one, other = old.get(identity), new.get(identity)
        title = (other or one).event.title  # type: ignore[union-attr]
        fields = zip(_FIELDS, _told(one), _told(other), strict=True)
        if one is None or other is None:
            changes.append(Change(identity, title, "event", _there(one), _there(other)))
        else:
            changes += [Change(identity, title, name, was, will) for name, was, will in fields if was != will]
    return tuple(changes)


_FIELDS = ("date", "title", "actors", "status", "tellings")


def _told(row: Row | None) -> tuple[str, ...]:
    if row is None:
        return ("",) * len(_FIELDS)
    event = row.event
    date = interval_words(event.interval) if event.interval else ""
    return (date, event.title, "; ".join(event.actors), event.status.value, "; ".join(telling.title for telling in row.tellings))


def _there(row: Row | None) -> str:
    return "" if row is None else (_told(row)[0] or "undated")
