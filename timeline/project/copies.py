"""Whole projects: copied as one file, made anew of what was read, taken in from somebody else. Nothing is overwritten half."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from timeline.errors import FileFault
from timeline.project import opening, schema
from timeline.project.log import Entry
from timeline.serialise import to_plain

Kept = tuple[Any, ...]  # a row of `documents` as it stands in the file


def copy(connection: sqlite3.Connection, path: Path) -> None:
    """A database as one file, whole or not at all; it takes the place of a file of that name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = opening.new_part(path)
    try:
        with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as target:
            connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def made_of(documents: Sequence[Kept], log: Sequence[Entry], path: Path) -> None:
    """A new project of what was read from another, whatever has become of that one's file; FileExistsError rather than overwrite."""

    def fill(connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", documents)
        connection.executemany(
            "INSERT INTO log (seq, at, session, kind, payload, words, seen) VALUES (?, ?, ?, ?, ?, ?, ?)",
            map(_row, log),
        )
        connection.execute("COMMIT")

    opening.created(path, fill)


def _row(entry: Entry) -> tuple[Any, ...]:
    """A line of the log as it stands in the file."""
    payload = {"of": entry.of} if entry.edit is None else to_plain(entry.edit)
    when = entry.when.isoformat(timespec="milliseconds")
    return entry.seq, when, entry.session, entry.kind, json.dumps(payload), entry.words, json.dumps(dict(entry.seen))


def taken_in(backup: Path, part: Path) -> None:
    """Copies a project from somebody else, brought up to date and without its readings; ValueError if it is not sound in every respect."""
    source = opening.connected(backup, "ro")
    try:
        version = schema.version(source)
        if version:
            schema.check(source, version)  # before anything is asked of its tables
        source.set_progress_handler(None, 0)
        if version == 0 or not source.execute("SELECT count(*) FROM log").fetchone()[0]:
            raise FileFault(schema.EMPTY, code="project-empty")
        copy(source, part)
    except (sqlite3.Error, ValueError) as error:
        raise opening.as_told(error, backup) from error
    finally:
        source.close()
    connection, *_ = opening.opened(part)
    try:
        connection.execute("DELETE FROM readings")  # they are believed, and nothing shows who made them
        connection.execute("VACUUM")
        if wrong := opening.wrong_with(connection):
            raise FileFault(f"the file is damaged: {wrong[0]}", code="project-damaged")
    except (sqlite3.Error, ValueError) as error:
        raise opening.as_told(error, backup) from error
    finally:
        connection.close()
