"""A project's file: SQLite with a write-ahead log, every action one transaction that is on the disk before it counts as saved.

Plain sqlite3 from the standard library: three tables and a dozen statements would not get plainer with an object mapper, and WAL,
triggers, user_version and the backup API are SQLite's own either way.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import os
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from timeline.model import Document
from timeline.project import schema
from timeline.project.edits import Edit
from timeline.project.log import REDO, UNDO, Entry
from timeline.project.plain import from_plain

ENDING = ".timeline"
FOLDER = "TIMELINE_FOLDER"  # the environment variable that says where projects are kept
WAITS = 20.0  # seconds for another window to finish its transaction
_READINGS_KEPT = 6  # of each document
_NAME = re.compile(r"[^\\/:*?\"<>|\x00-\x1f]{1,80}")
Clock = Callable[[], datetime.datetime]


def default_folder() -> Path:
    """Where projects are kept unless a caller says otherwise: the folder that TIMELINE_FOLDER names, else ``~/Timeline``."""
    return Path(os.environ.get(FOLDER) or Path.home() / "Timeline")


def path_of(name: str, folder: Path | None = None) -> Path:
    """The file of a project of that name; ValueError for a name that can't be a file's."""
    name = name.strip().removesuffix(ENDING)
    if not _NAME.fullmatch(name) or name.startswith("."):
        raise ValueError(f"{name!r} can't be the name of a project: up to 80 characters, none of \\ / : * ? \" < > |, no dot in front")
    return (folder or default_folder()) / f"{name}{ENDING}"


def projects(folder: Path | None = None) -> tuple[Path, ...]:
    """The projects of a folder, by name."""
    return tuple(sorted((folder or default_folder()).glob(f"*{ENDING}")))


class NotSavedError(OSError):
    """The file can't be written: it stays locked, the disk is full, or it is gone."""


class Store:
    """An open project file; one object may be used from several threads, which then wait for each other."""

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        self.path = path
        self.lock = threading.RLock()
        self._clock = clock
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, timeout=WAITS, isolation_level=None, check_same_thread=False)
        try:
            schema.version(self._connection)
            _use_write_ahead_log(self._connection)
            for pragma in ("synchronous = FULL", "fullfsync = ON", "foreign_keys = ON"):
                self._connection.execute(f"PRAGMA {pragma}")
            schema.migrate(self._connection)
            schema.check(self._connection)
        except (sqlite3.DatabaseError, ValueError) as error:
            self._connection.close()
            if isinstance(error, sqlite3.OperationalError):  # locked, or the disk is full: nothing is wrong with the file
                raise
            raise ValueError(f"{path.name}: {error}") from error

    def close(self) -> None:
        """Closes the file; the last one to do so leaves a single file."""
        with self.lock:
            self._connection.close()

    @contextlib.contextmanager
    def writing(self) -> Generator[None]:
        """One transaction, alone in writing; nothing of it stays if it ends with an exception."""
        with self.lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                raise NotSavedError(f"{self.path.name}: {error}") from error
            try:
                yield
                self._connection.execute("COMMIT")
            except sqlite3.OperationalError as error:  # the disk is full, or gone
                self._take_back()
                raise NotSavedError(f"{self.path.name}: {error}") from error
            except BaseException:
                self._take_back()
                raise
            with contextlib.suppress(sqlite3.OperationalError):
                # It is saved. Now into the file itself, as far as nobody is just reading: who copies an open project gets what is in it.
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _take_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    # ------------------------------------------------------------------------------------------------- documents

    def texts(self) -> dict[str, str]:
        """The texts of all documents ever added, by id, in the order in which they came."""
        with self.lock:
            return dict(self._connection.execute("SELECT id, text FROM documents ORDER BY place").fetchall())

    def id_of(self, text: str) -> str | None:
        """The id under which a text is kept."""
        with self.lock:
            found = self._connection.execute("SELECT id FROM documents WHERE sha256 = ?", (sha256(text),)).fetchone()
        return found[0] if found else None

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
        """The log after a seq."""
        with self.lock:
            rows = self._connection.execute(
                "SELECT seq, at, session, kind, payload, words, seen FROM log WHERE seq > ? ORDER BY seq", (after,)
            ).fetchall()
        return [_entry(*row) for row in rows]

    def append(self, session: str, kind: str, payload: Any, words: str, seen: dict[str, Any]) -> Entry:
        """Adds a line to the log, with the time of the clock that was handed in or the database's own; within `writing`."""
        when = self._clock().astimezone(datetime.UTC).isoformat(timespec="milliseconds") if self._clock else None
        cursor = self._connection.execute(
            "INSERT INTO log (seq, at, session, kind, payload, words, seen) VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM log), "
            "coalesce(?, strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')), ?, ?, ?, ?, ?)",
            (when, session, kind, json.dumps(payload), words, json.dumps(seen)),
        )
        seq = cursor.lastrowid
        assert seq is not None
        return self.entries(seq - 1)[0]

    # -------------------------------------------------------------------------------------------------- readings

    def kept(self, key: str) -> bytes | None:
        """A reading by its key."""
        with self.lock:
            found = self._connection.execute("SELECT packed FROM readings WHERE key = ?", (key,)).fetchone()
        return found[0] if found else None

    def keep(self, key: str, document: str, program: str, packed: bytes) -> None:
        """Keeps a reading, and of its document only the latest few; where that is not possible now, it is simply made again."""
        with self.lock, contextlib.suppress(sqlite3.OperationalError, sqlite3.IntegrityError):
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
            found = [row[0] for row in self._connection.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
            found += [f"a row of {row[0]} points nowhere" for row in self._connection.execute("PRAGMA foreign_key_check").fetchall()]
            texts = self._connection.execute("SELECT id, text, sha256 FROM documents").fetchall()
            seqs = [row[0] for row in self._connection.execute("SELECT seq FROM log ORDER BY seq").fetchall()]
        found += [f"the text of {identity} is not the one that was saved" for identity, text, digest in texts if sha256(text) != digest]
        return (*found, *(("the log has a gap",) if seqs != list(range(1, len(seqs) + 1)) else ()))

    def backup(self, path: Path) -> None:
        """The whole project as one file, as it stands at this moment; it takes the place of a file of that name."""
        with self.lock:
            copy(self._connection, path)


def copy(connection: sqlite3.Connection, path: Path) -> None:
    """A database as one file without a write-ahead log, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    target = sqlite3.connect(part, isolation_level=None)
    try:
        connection.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(path)


def restore(backup: Path, path: Path) -> None:
    """Makes a project file of a backup; ValueError if the backup is no sound project, FileExistsError rather than overwrite."""
    if path.exists():
        raise FileExistsError(f"{path.name} is there already: choose another name")
    source = sqlite3.connect(f"{backup.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        if schema.version(source) == 0 or source.execute("SELECT count(*) FROM log").fetchone()[0] == 0:
            raise ValueError("there is nothing in it; if it was copied while it was open, copy it again with “Download this project”")
        found = [row[0] for row in source.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
        if found:
            raise ValueError(f"the file is damaged: {found[0]}")
        copy(source, path)
    except (sqlite3.DatabaseError, ValueError) as error:
        raise ValueError(f"{backup.name}: {error}") from error
    finally:
        source.close()


def sha256(text: str) -> str:
    """The SHA-256 of a text in UTF-8; ValueError for half a character, which no file can hold."""
    return hashlib.sha256(text.encode()).hexdigest()


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """WAL, which SQLite refuses without waiting while another connection is just opening the file."""
    for attempt in range(50):
        try:
            if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] == "wal":
                return
        except sqlite3.OperationalError:
            if attempt == 49:
                raise
        time.sleep(0.05)
    raise ValueError("this folder can't hold a project safely (no write-ahead log there, as on some network drives)")


def _entry(seq: int, at: str, session: str, kind: str, payload: str, words: str, seen: str) -> Entry:
    when = datetime.datetime.fromisoformat(at)
    plain = json.loads(payload)
    if kind in (UNDO, REDO):
        return Entry(seq, when, session, kind, words, of=plain["of"])
    return Entry(seq, when, session, kind, words, from_plain(Edit, plain), seen=json.loads(seen))
