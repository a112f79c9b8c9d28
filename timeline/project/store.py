"""A project's file: SQLite, every action one transaction that is on the disk before it counts as saved.

Plain sqlite3 from the standard library: three tables and a dozen statements would not get plainer with an object mapper, and the journal,
triggers, user_version and the backup API are SQLite's own either way. How a file is opened without trust is in `opening`.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import sqlite3
import threading
import unicodedata
from collections.abc import Generator
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from timeline import patterns as re
from timeline.errors import FileFault, TimelineError
from timeline.interface import said
from timeline.model import Document
from timeline.project import copies, opening
from timeline.project.copies import Kept
from timeline.project.edits import Edit
from timeline.project.log import REDO, UNDO, Entry
from timeline.project.opening import sha256
from timeline.serialise import from_plain

ENDING = ".timeline"
FOLDER = "TIMELINE_FOLDER"  # the environment variable that says where projects are kept
_SHORTLY = 0.05  # seconds to wait for a file that was found locked when it was asked last
_READINGS_KEPT = 6  # of each document
_LONGEST_SHOWN = 100  # letters of a name that is none
_LONGEST_NAME = 200  # bytes: file systems allow 255, and ours get endings
_NAME = re.compile('[^\\\\/:*?"<>|]{1,80}')
_SEEN = "\u200c\u200d"  # of what shows nothing by itself: Persian and emoji are written with them
_BLANK = "\u115f\u1160\u3164\uffa0\u2800"  # letters that show nothing


def default_folder() -> Path:
    """Where projects are kept unless a caller says otherwise: the folder that TIMELINE_FOLDER names, else ``~/Timeline``."""
    return Path(os.environ.get(FOLDER) or Path.home() / "Timeline")


def path_of(name: str, folder: Path | None = None) -> Path:
    """The file of a project of that name; TimelineError for a name that can't be a file's, or that looks like another one."""
    place = folder or default_folder()
    name = name.strip().removesuffix(ENDING)
    if (
        not _NAME.fullmatch(name)
        or any(map(_is_invisible, name))
        or name.startswith(".")
        or name.endswith(ENDING)
        or len(_bytes(name)) > _LONGEST_NAME
    ):
        rules = 'up to 80 characters (fewer if they are not Latin), none of \\ / : * ? " < > |, none that is invisible, no dot in front'
        shown = name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN]}…"
        raise TimelineError(f"{shown!r} can't be the name of a project: {rules}", code="project-name")
    as_written, composed = place / f"{name}{ENDING}", unicodedata.normalize("NFC", name)
    return as_written if composed == name or as_written.exists() else place / f"{composed}{ENDING}"


def _is_invisible(letter: str) -> bool:
    return letter in _BLANK or (letter not in _SEEN and unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp"))


def _bytes(name: str) -> bytes:
    return unicodedata.normalize("NFD", name).encode("utf-8", "surrogatepass")  # as a Mac would write it


def projects(folder: Path | None = None) -> tuple[Path, ...]:
    """The projects of a folder, by name."""
    return tuple(path for path in sorted((folder or default_folder()).glob(f"*{ENDING}")) if path.is_file() and _is_named(path))


def _is_named(path: Path) -> bool:
    with contextlib.suppress(ValueError):
        return path_of(path.stem, path.parent) == path
    return False


class NotSavedError(TimelineError, OSError):
    """The file can't be written: it stays locked, the disk is full, or another file (or none) stands in its place."""


class Store:
    """An open project file; one object may be used from several threads, which then wait for each other. Made by `shared`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lock = threading.RLock()
        self.users = 0
        self._connection, self.identity, self.told = opening.opened(path)
        self._waits = opening.WAITS
        self._as_written = (0, 0)  # when the file was written last, and its size, as it was last looked at

    def close(self) -> None:
        """Closes the file."""
        with self.lock:
            self._connection.close()

    def require_here(self) -> None:
        """NotSavedError unless the path still means the file that is open."""
        try:
            here = opening.identity(self.path)
        except TimelineError as error:
            gone = said("{name} is no longer where it was: {folder}", name=self.path.name, folder=self.path.parent)
            raise NotSavedError(gone, code="project-gone") from error
        if here != self.identity:
            raise NotSavedError(said("another file now stands in the place of {name}", name=self.path.name), code="project-replaced")
        self._forget_what_was_before()

    def _forget_what_was_before(self) -> None:
        """Make SQLite read the file anew if anybody else has written into it.

        It goes by the count of changes in the file; two projects can have the same one, and when one is copied over the other, it would
        go on with the pages that it remembers and mix the two.
        """
        with self.lock, contextlib.suppress(OSError):
            found = self.path.stat()
            if (now := (found.st_mtime_ns, found.st_size)) != self._as_written:
                self._as_written = now
                self._connection.execute("PRAGMA shrink_memory")

    @contextlib.contextmanager
    def writing(self) -> Generator[None]:
        """One transaction, alone in writing; nothing of it stays if it ends with an exception. NotSavedError if the disk has not got it."""
        with self.lock:
            self.require_here()
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:  # locked, the disk is full or gone, the file is damaged
                self._take_back()
                raise self._not_saved(error) from error
            except BaseException:
                self._take_back()
                raise
            self.require_here()

    def _not_saved(self, error: sqlite3.Error) -> NotSavedError:
        self.require_here()  # which says more than what SQLite makes of it
        told = opening.primary(error)
        code = "project-locked" if told in opening.LOCKED else "disk-full" if told == sqlite3.SQLITE_FULL else "not-saved"
        if told in opening.LOCKED:
            self._wait_for_others(_SHORTLY)  # this has waited for all that the page asks next
        return NotSavedError(said("{name}: {what}", name=self.path.name, what=opening.plainly(error)), code=code)

    def _take_back(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _asked(self, question: str, *values: Any) -> list[Any]:
        with self.lock:
            try:
                rows = self._connection.execute(question, values).fetchall()
            except sqlite3.OperationalError as error:
                if "locked" in str(error):
                    self._wait_for_others(_SHORTLY)  # a page asks a dozen times: the first question has waited for all of them
                raise
            self._wait_for_others(opening.WAITS)
            return rows

    def _wait_for_others(self, seconds: float) -> None:
        if seconds != self._waits:
            self._waits = seconds
            self._connection.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")

    # ------------------------------------------------------------------------------------------------- documents

    def documents(self) -> list[Kept]:
        """All documents ever added, in the order in which they came; ValueError if a text is not the one that was saved."""
        rows = self._asked(
            "SELECT id, place, text, sha256, title, published, published_from, language, source FROM documents ORDER BY place"
        )
        for identity, _, text, digest, *_ in rows:
            if not isinstance(text, str) or sha256(text) != digest:
                raise TimelineError(f"{self.path.name}: the text of {identity} is not the one that was saved", code="project-damaged")
        return rows

    def id_of(self, text: str) -> str | None:
        """The id under which a text is kept."""
        found = self._asked("SELECT id FROM documents WHERE sha256 = ?", sha256(text))
        return found[0][0] if found else None

    def add(self, document: Document) -> None:
        """Keeps a document's text and what is known of it; within `writing`."""
        self._connection.execute(
            "INSERT INTO documents (id, place, text, sha256, title, published, published_from, language, source) "
            "VALUES (?, (SELECT count(*) FROM documents), ?, ?, ?, ?, ?, ?, ?)",
            (document.id, document.text, sha256(document.text), document.title, document.published_iso, document.published_from,
             document.language, document.source),
        )  # fmt: skip

    # ------------------------------------------------------------------------------------------------------- log

    def entries(self, after: int = 0) -> list[Entry]:
        """The log after a seq; ValueError if one is missing or can't be read."""
        rows = self._asked("SELECT seq, at, session, kind, payload, words, seen FROM log WHERE seq > ? ORDER BY seq", after)
        if [row[0] for row in rows] != list(range(after + 1, after + 1 + len(rows))):
            raise TimelineError(f"{self.path.name}: the log has a gap", code="project-damaged")
        return [_entry(*row) for row in rows]

    def is_last_known(self, entry: Entry) -> bool:
        """Whether the log holds this very entry: if not, another project was copied into the file."""
        found = self._asked("SELECT at, session, kind, words FROM log WHERE seq = ?", entry.seq)
        if not found:
            return False
        at, *others = found[0]
        return others == [entry.session, entry.kind, entry.words] and datetime.datetime.fromisoformat(at) == entry.when

    def append(self, session: str, kind: str, payload: Any, words: str, seen: dict[str, Any], when: datetime.datetime | None) -> Entry:
        """Adds a line to the log, with the time that was handed in or the database's own; within `writing`."""
        moment = when.astimezone(datetime.UTC).isoformat(timespec="milliseconds") if when else None
        cursor = self._connection.execute(
            "INSERT INTO log (seq, at, session, kind, payload, words, seen) VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM log), "
            "coalesce(?, strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')), ?, ?, ?, ?, ?)",
            (moment, session, kind, json.dumps(payload), words, json.dumps(seen)),
        )
        seq = cursor.lastrowid
        assert seq is not None
        return self.entries(seq - 1)[0]

    # -------------------------------------------------------------------------------------------------- readings

    def kept(self, key: str) -> bytes | None:
        """A reading by its key."""
        with contextlib.suppress(sqlite3.Error):  # it can be made again
            found = self._asked("SELECT packed FROM readings WHERE key = ?", key)
            return found[0][0] if found else None
        return None

    def keep(self, key: str, document: str, program: str, packed: bytes) -> None:
        """Keeps a reading, and of its document only the latest few; where that is not possible now, it is simply made again."""
        with self.lock, contextlib.suppress(sqlite3.Error, NotSavedError):
            self.require_here()
            self._connection.execute("INSERT OR REPLACE INTO readings (key, document, program, packed) VALUES (?, ?, ?, ?)",
                                     (key, document, program, packed))  # fmt: skip
            self._connection.execute(
                "DELETE FROM readings WHERE document = ? AND number NOT IN "
                "(SELECT number FROM readings WHERE document = ? ORDER BY number DESC LIMIT ?)", (document, document, _READINGS_KEPT)
            )  # fmt: skip

    # ---------------------------------------------------------------------------------------------- the whole file

    def integrity(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file, and texts that are not what they were; empty if all is well."""
        with self.lock:
            try:
                return tuple(opening.wrong_with(self._connection))
            except sqlite3.Error as error:
                return (str(error),)

    def backup(self, path: Path) -> None:
        """The whole project as one file, as it stands at this moment; it takes the place of a file of that name."""
        with self.lock:
            copies.copy(self._connection, path)


_SHARED: WeakValueDictionary[opening.Identity, Store] = WeakValueDictionary()
_LOCK = threading.RLock()


def shared(path: Path) -> Store:
    """The open file, one for each path in this process, however many sessions look at it; `release` it as often as it was asked for."""
    path = Path(os.path.abspath(path))
    with _LOCK:
        found = _SHARED.get(opening.identity(path))
        if found is None or found.path != path:
            found = Store(path)
            _SHARED[found.identity] = found
        found.users += 1
        return found


def release(store: Store) -> None:
    """One user less; the last one closes the file."""
    with _LOCK:
        store.users -= 1
        if store.users == 0:
            if _SHARED.get(store.identity) is store:
                del _SHARED[store.identity]
            store.close()


def _entry(seq: int, at: str, session: str, kind: str, payload: str, words: str, seen: str) -> Entry:
    try:
        when = _moment(at)
        plain, told = _json(payload), _json(seen)
        if not (type(session) is type(words) is str and isinstance(told, dict) and all(isinstance(one, dict) for one in told.values())):
            raise ValueError("it is of another kind")
        if kind in (UNDO, REDO):
            return Entry(seq, when, session, kind, words, of=plain["of"])
        return Entry(seq, when, session, kind, words, from_plain(Edit, plain), seen=told)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise FileFault(f"entry {seq} of the log can't be read: {error}", code="project-damaged") from error


def _moment(text: str) -> datetime.datetime:
    """When an entry was made; ValueError for what no clock has told and no zone can tell."""
    when = datetime.datetime.fromisoformat(text)
    if when.tzinfo is None or not 1970 <= when.year < 9999:
        raise ValueError(f"{text} is no moment at which somebody worked")
    return when


def _json(text: str) -> Any:
    """What JSON says; ValueError for half a character, which no table or file can hold."""
    plain = json.loads(text)
    if "\\ud" in text.lower():
        json.dumps(plain, ensure_ascii=False).encode()
    return plain
