"""The tables of a project file, version by version; each version knows how to become the next.

`documents` and `log` only grow: triggers refuse to change or delete what stands there. `readings` can be made again and may be emptied.
"""

from __future__ import annotations

import sqlite3

from timeline.errors import FileFault

EMPTY = "it is empty; if it was copied while it was open, copy it again with “Download this project”"
APPLICATION = 0x544D4C4E  # "TMLN": what `file` and SQLite see of a project, PRAGMA application_id

_NEVER = """
CREATE TRIGGER {table}_keeps_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, 'what stands in {table} is never changed'); END
"""
_FIRST = (
    """
    CREATE TABLE documents (
        id TEXT PRIMARY KEY NOT NULL,
        place INTEGER NOT NULL,            -- in which order they came
        text TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,       -- of the text in UTF-8
        title TEXT NOT NULL, published TEXT, published_from TEXT NOT NULL, language TEXT NOT NULL, source TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE log (
        seq INTEGER PRIMARY KEY NOT NULL,
        at TEXT NOT NULL,                  -- UTC, ISO 8601
        session TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,             -- JSON: the edit, or the seq that is undone or redone
        words TEXT NOT NULL                -- the same for people
    )
    """,
    *(_NEVER.format(table=table, verb=verb) for table in ("documents", "log") for verb in ("UPDATE", "DELETE")),
)
_SECOND = (
    "ALTER TABLE log ADD COLUMN seen TEXT NOT NULL DEFAULT '{}'",  # JSON: events as first suggested, so that none is lost
    """
    CREATE TABLE readings (
        number INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,          -- of everything that goes into the reading
        document TEXT NOT NULL REFERENCES documents(id),
        program TEXT NOT NULL,             -- the version that read it
        packed BLOB NOT NULL               -- zlib of JSON: times, actors, events
    )
    """,
)
MIGRATIONS = (_FIRST, _SECOND)  # the one at index n makes version n + 1 of version n; an empty file is version 0
VERSION = len(MIGRATIONS)


def version(connection: sqlite3.Connection) -> int:
    """The version of a file; ValueError if it is no project, or one of a later program."""
    number = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    empty = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    if application != APPLICATION and not empty:
        raise FileFault("this is another program's database, not a Timeline project", code="project-foreign")
    if number > VERSION:
        later = f"this project was saved by a later version of Timeline (format {number}; this one knows up to {VERSION})"
        raise FileFault(later, code="project-newer")
    return number


def check(connection: sqlite3.Connection, to: int = VERSION) -> None:
    """ValueError if a project of a version holds anything that such a one never does: a trigger could undo every edit in silence."""
    model = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(model, to)
        expected, found = _parts(model), _parts(connection)
    finally:
        model.close()
    if strange := [f"{kind} {name}" for kind, name, _ in sorted(found - expected)]:
        raise FileFault(f"it contains something that no Timeline project has ({strange[0]})", code="project-foreign")
    if missing := [f"{kind} {name}" for kind, name, _ in sorted(expected - found)]:
        raise FileFault(f"something that every Timeline project has is missing from it ({missing[0]})", code="project-foreign")


def _parts(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Tables, indexes, triggers and views with their SQL; what SQLite makes for itself is left out."""
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    return {(kind, name, sql) for kind, name, sql in rows.fetchall()}


def migrate(connection: sqlite3.Connection, to: int = VERSION) -> None:
    """Brings a file up to a version, in one transaction: it is then of that version or unchanged."""
    if version(connection) >= to:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(version(connection), to):  # asked again: another window may have done it meanwhile
            for statement in MIGRATIONS[number]:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION:d}")
        connection.execute(f"PRAGMA user_version = {to:d}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
