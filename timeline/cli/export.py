"""`timeline export`: a saved project → any of the formats; nothing of what is saved changes."""

from __future__ import annotations

import argparse
import contextlib
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.cli.output import DONE, UNREADABLE, CannotHoldError, Output, form_of, warn, write_rows
from timeline.errors import TimelineError
from timeline.exports.formats import HOLD_REMARKS
from timeline.exports.origin import Origin
from timeline.model import DatedBy, Status

if TYPE_CHECKING:
    import pandas as pd

    from timeline.project.saved import Project


def run(options: argparse.Namespace) -> int:
    """Write the project's table; 1 if the project cannot be read, or the format cannot hold it."""
    import sqlite3

    from timeline.exports.chronology import without_remarks

    try:
        path = path_of(options.project)
        if _is_table(path):
            return _table_as(path, options)
        with _opened(path) as project:
            frame, origin = _rows(project, everything=options.all, implied=options.implied)
    except (OSError, ValueError, sqlite3.Error) as error:
        warn(f"{options.project}: {error}")
        return UNREADABLE
    form = options.format or form_of(options.output, "jsonl-rows")
    try:
        with Output(options.output, [path]) as out:
            write_rows(frame, form, out, origin)
    except CannotHoldError as error:
        warn(str(error))
        return UNREADABLE
    if left_out := origin.left_out if form in HOLD_REMARKS else without_remarks(frame, origin.left_out):
        warn(f"left out: {left_out}")
    return DONE


@contextlib.contextmanager
def _opened(path: Path) -> Generator[Project]:
    """A project of the user's own; one that lies outside of the folder of projects is somebody else's until it is brought in.

    Of such a one a copy is opened, checked and with its articles read anew: what somebody noted as a reading proves nothing.
    """
    from timeline.project.saved import Project, restore
    from timeline.project.store import default_folder

    if path.resolve().parent == default_folder().resolve():
        with Project.open(path) as project:
            yield project
        return
    with tempfile.TemporaryDirectory() as folder, restore(path, Path(folder) / path.with_suffix(".timeline").name) as project:
        yield project


def _is_table(path: Path) -> bool:
    """Whether this is no project, but may be a table of events."""
    with path.open("rb") as file:
        return not file.read(16).startswith(b"SQLite format 3")


def _table_as(path: Path, options: argparse.Namespace) -> int:
    """A table of ours in another format, as it is."""
    from timeline import sources
    from timeline.cli import extract

    loaded = sources.from_path(path, watched=True)
    if not loaded.tables:
        raise TimelineError("this is neither a project nor a table of events that Timeline wrote", code="project")
    reading = {"sources": [str(path)], "published": None, "language": None, "columns": None, "actor": [], "aliases": None, "names": None}
    never = dict.fromkeys(extract.archive.OPTIONS)
    form = options.format or form_of(options.output, "jsonl-rows")
    return extract.written(argparse.Namespace(**reading, **never, workers=None, implied=True, parts=False, output=options.output), form)


def path_of(project: str) -> Path:
    """The file of a project that is named by its path, or by its name in the folder of projects; FileNotFoundError if there is none."""
    from timeline.project import store

    folder = store.default_folder()
    places = [Path(project)]
    with contextlib.suppress(ValueError):  # a path that is no name
        places.append(store.path_of(project, folder))
    for place in places:
        if place.is_file():
            if place.stat().st_size == 0:  # SQLite would take it for a new project
                raise TimelineError("this file is empty", code="project")
            return place
    known = ", ".join(path.stem for path in store.projects(folder)) or "none"
    raise FileNotFoundError(f"there is no such project (projects in {folder}: {known})")


def _rows(project: Project, *, everything: bool, implied: bool) -> tuple[pd.DataFrame, Origin]:
    """The table, without the rejected unless `everything`, and what the file should say of it."""
    from timeline.actors.corrections import written
    from timeline.project import state_table
    from timeline.project.log import as_text

    state = project.state()
    frame = state_table.table(state, implied=implied)
    rejected = (frame["status"] == Status.REJECTED.value) & (not everything)
    kept = frame[~rejected].reset_index(drop=True)
    by_context = implied or bool((kept["dated_by"] == DatedBy.CONTEXT.value).any())
    left_out = _left_out(
        (f"of {len(frame):,} events, which were rejected", int(rejected.sum())),
        ("merged into other events as tellings of the same", sum(len(row.tellings) for row in state.rows)),
        ("dated by their context alone", len(state.rows) - len(frame) if by_context else 0),
    )
    kept = state_table.with_remarks(kept, state_table.extras(state))
    return kept, Origin(left_out, state.documents, by_context, None, written(state.corrections), as_text(project.log()))


def _left_out(*reasons: tuple[str, int]) -> str:
    """What is not among the rows, in words, and how many of each; empty if nothing is."""
    return "; ".join(f"{number:,} {words}" for words, number in reasons if number)
