"""A project's file opened without trust: never made by opening, never with what an interrupted session of another file left beside it.

Projects keep a rollback journal, not a write-ahead log: at rest a project is one file, so that whoever copies or replaces it has all of
it, and SQLite itself refuses to write once another file stands under the name.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from timeline.errors import FileFault, TimelineError
from timeline.interface import said
from timeline.project import schema

WAITS = 20.0  # seconds for another window to finish its transaction
Identity = tuple[int, int]
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_LOCK_BYTES = (512, 0x4000_0000)  # length and start of the range in which SQLite locks
_STEPS = 5_000_000  # of SQLite's machine, for the few questions that a file is asked before it is known to be a project


def identity(path: Path) -> Identity:
    """Which file stands under a path; TimelineError if there is none."""
    try:
        found = path.stat()
    except OSError as error:
        raise TimelineError(
            said("{name}: there is no such project ({reason})", name=path.name, reason=error.strerror), code="project-missing"
        ) from error
    return found.st_dev, found.st_ino


def opened(path: Path) -> tuple[sqlite3.Connection, Identity, str]:
    """A connection to a project that is there, brought up to date and checked; which file it is; what was put aside ("" for nothing).

    TimelineError if the file is missing, no project of ours, damaged, of a later program, or stays locked.
    """
    before = identity(path)
    told = _put_aside(path.resolve())
    connection = connected(path)
    try:
        if schema.version(connection) == 0:
            raise FileFault(schema.EMPTY, code="project-empty")
        _use_rollback_journal(connection)
        # Without spilling nothing is written before the journal is whole, so that a journal left behind shows on which file it was begun.
        for pragma in ("synchronous = EXTRA", "fullfsync = ON", "foreign_keys = ON", "cache_spill = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        schema.check(connection, schema.version(connection))  # before anything is asked of its tables
        connection.set_progress_handler(None, 0)
        schema.migrate(connection)
        schema.check(connection)
        if identity(path) != before:
            raise FileFault(said("another file was put in its place while it was being opened; try again"), code="project-replaced")
    except (sqlite3.Error, ValueError) as error:
        connection.close()
        raise as_told(error, path) from error
    return connection, before, told


def connected(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """A connection to a file that is there, which trusts nothing in it; `mode` is "rw" or "ro"."""
    if not path.is_file():  # SQLite would wait for ever for somebody to write into a pipe
        raise TimelineError(said("{name}: there is no such project, or it is no file", name=path.name), code="project-missing")
    try:
        uri = f"{path.resolve().as_uri()}?mode={mode}"
        connection = sqlite3.connect(uri, uri=True, timeout=WAITS, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
    except sqlite3.Error as error:
        raise as_told(error, path) from error
    connection.set_progress_handler(_endless(_STEPS), 1000)
    return connection


def created(path: Path, fill: Callable[[sqlite3.Connection], None] = lambda _: None) -> None:
    """Makes an empty project, or one that `fill` fills, whole or not at all; FileExistsError rather than overwrite."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists():
        raise FileExistsError(said("{name} is there already: choose another name", name=path.name))
    part = new_part(path)
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = EXTRA")
            schema.migrate(connection)
            fill(connection)
        placed(part, path)
    finally:
        part.unlink(missing_ok=True)


def new_part(path: Path) -> Path:
    """An empty file beside `path`, for nobody else to read, that may take its name."""
    number, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    os.close(number)
    return Path(name)


def placed(part: Path, path: Path) -> None:
    """Gives a finished file its name; FileExistsError rather than overwrite."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise FileExistsError(said("{name} is there already: choose another name", name=path.name)) from None
    except OSError:  # a disk that knows no links
        if path.exists():
            raise FileExistsError(said("{name} is there already: choose another name", name=path.name)) from None
        part.rename(path)


LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def primary(error: sqlite3.Error) -> int:
    """SQLite's result code of an error, without what it says more exactly; 0 where it has none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def as_told(error: BaseException, path: Path) -> TimelineError:
    """An error of SQLite, or of ours, as one that names the file."""
    if isinstance(error, TimelineError) and not isinstance(error, FileFault):
        return error
    told = said("{name}: {what}", name=path.name, what=plainly(error))
    if isinstance(error, FileFault):
        return TimelineError(told, code=error.code)
    if isinstance(error, sqlite3.OperationalError):
        if primary(error) == sqlite3.SQLITE_INTERRUPT:
            return TimelineError(told, code="project-foreign")
        return TimelineError(told, code="project-locked" if primary(error) in LOCKED else "project-unreadable")
    return TimelineError(told, code="project-damaged" if isinstance(error, sqlite3.Error) else "project-foreign")


def plainly(error: BaseException) -> str:
    """What happened and what can be done, where SQLite has only its own words for it; other errors say it themselves."""
    if not isinstance(error, sqlite3.Error):
        return str(error)
    words = {
        sqlite3.SQLITE_FULL: said("the disk is full: make room, then try again"),
        sqlite3.SQLITE_CORRUPT: said("the file is damaged"),
        sqlite3.SQLITE_NOTADB: said("this is not a Timeline project, or it is damaged"),
        sqlite3.SQLITE_IOERR: said("the disk cannot be read or written"),
        sqlite3.SQLITE_INTERRUPT: said("it contains something that no Timeline project has (an endless query)"),
        **dict.fromkeys(LOCKED, said("another program is using it: close that one, or try again in a moment")),
        **dict.fromkeys(
            (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM),
            said("it cannot be opened or written to: look whether the file and its folder are yours to change"),
        ),
    }
    return words.get(primary(error), str(error))


def _endless(steps: int) -> Callable[[], int]:
    """For SQLite's progress handler: stops what has gone on for too many steps."""
    left = steps // 1000

    def step() -> int:
        nonlocal left
        left -= 1
        return int(left < 0)

    return step


def _use_rollback_journal(connection: sqlite3.Connection) -> None:
    """One file at rest. Projects of earlier versions had a write-ahead log, which SQLite folds away only while nobody else is reading."""
    deadline = time.monotonic() + WAITS
    while True:
        try:
            if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete":
                return
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
        if time.monotonic() > deadline:
            raise FileFault(said("an earlier version of Timeline has it open: close that one first"), code="project-locked")
        time.sleep(0.05)


# ------------------------------------------------------------------- what an interrupted session may have left beside the file


def _put_aside(path: Path) -> str:
    """Renames a journal or a write-ahead log that belongs to another file than the one that stands there now; what to say of it.

    SQLite would play it into this one and destroy it. Called while no other connection of this process has the file open: closing any
    handle of a file ends all locks that the process has on it.
    """
    for ending, fits in (("-journal", _journal_fits), ("-wal", _log_fits)):
        rest = path.with_name(path.name + ending)
        is_file = rest.is_file()
        if not (is_file or os.path.lexists(rest)) or (is_file and rest.stat().st_size == 0):
            continue
        with path.open("rb+") as file:
            try:
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, *_LOCK_BYTES)
            except OSError:  # somebody has it open: the rest is theirs
                continue
            if not is_file or not fits(path, rest):  # SQLite would wait for a pipe, and read a device to its end
                aside = _free(rest.with_name(f"{path.stem} (left by another file){ending}"))
                rest.rename(aside)
                path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
                left = f"Beside {path.name} lay what an interrupted session with another file of that name left behind"
                return f"{left}; it was put aside as {aside.name}."
    return ""


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
    return free


def _journal_fits(path: Path, journal: Path) -> bool:
    """Whether a rollback journal was begun on the file as it is: its copy of the first page has the count of changes before this one."""
    with journal.open("rb") as file, path.open("rb") as now:
        head = file.read(28)
        if len(head) < 28 or not head.startswith(_JOURNAL_MAGIC):
            return True  # nothing that SQLite would play
        count, _, pages, sector, size = (int.from_bytes(head[place : place + 4]) for place in (8, 12, 16, 20, 24))
        here = now.read(100)
        for number in range(min(count, journal.stat().st_size // (size + 8) if size else 0)):
            file.seek(sector + number * (size + 8))
            record = file.read(4 + 100)
            if int.from_bytes(record[:4]) == 1:
                was, is_now = (int.from_bytes(page[24:28]) for page in (record[4:], here))
                return is_now in (was, was + 1) and path.stat().st_size >= pages * size
    return _is_sound_with(path, journal, "-journal")


def _log_fits(path: Path, log: Path) -> bool:
    """Whether a write-ahead log may be this file's: if it ever kept one, and is a sound project with it."""
    with path.open("rb") as file:
        return file.read(20)[18:20] == b"\2\2" and _is_sound_with(path, log, "-wal")


def _is_sound_with(path: Path, rest: Path, ending: str) -> bool:
    """Whether a copy of the file, with what lies beside it played in, is a sound project."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "copy"
        shutil.copyfile(path, copy)
        shutil.copyfile(rest, copy.with_name(f"copy{ending}"))
        try:
            with closing(connected(copy)) as connection:
                connection.set_progress_handler(None, 0)
                return not wrong_with(connection)
        except (sqlite3.Error, TimelineError):
            return False


def wrong_with(connection: sqlite3.Connection) -> list[str]:
    """What is wrong with a project: SQLite's own findings, texts that are not what was saved, a log with a gap."""
    found = [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
    found += [f"a row of {row[0]} points nowhere" for row in connection.execute("PRAGMA foreign_key_check").fetchall()]
    texts = connection.execute("SELECT id, text, sha256 FROM documents").fetchall()
    seqs = [row[0] for row in connection.execute("SELECT seq FROM log ORDER BY seq").fetchall()]
    found += [f"the text of {identity} is not the one that was saved" for identity, text, digest in texts if sha256(str(text)) != digest]
    return [*found, *(["the log has a gap"] if seqs != list(range(1, len(seqs) + 1)) else [])]


def sha256(text: str) -> str:
    """The SHA-256 of a text in UTF-8; ValueError for half a character, which no file can hold."""
    return hashlib.sha256(text.encode()).hexdigest()
