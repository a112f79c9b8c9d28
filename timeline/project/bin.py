"""Projects renamed, put into the bin, taken out of it again; the bin is a folder beside them, so that nothing is lost before it is emptied.

A project that is open elsewhere goes on being written to where it now lies: its file and those of its write-ahead log move together.
"""

from __future__ import annotations

from pathlib import Path

from timeline.errors import TimelineError
from timeline.interface import said
from timeline.project.store import ENDING, path_of

BIN = "Bin"
_WITH_IT = ("", "-wal", "-shm")  # the file and what SQLite keeps beside it while it is open


def rename(path: Path, name: str) -> Path:
    """The project under another name in the same folder; ValueError, fit to be shown, for a name that is taken or can't be a file's."""
    target = path_of(name, path.parent)
    if target == path:
        return path
    if target.exists() and not _is_same(path, target):  # a change of case alone is fine where the system does not tell cases apart
        raise TimelineError(said("There is already a project called “{stem}”.", stem=target.stem), code="project-exists")
    return _move(path, target)


def discard(path: Path) -> Path:
    """The project in the bin, under a name that is free there."""
    return _move(path, _free(path.stem, path.parent / BIN))


def discarded(folder: Path) -> tuple[Path, ...]:
    """What lies in the bin of a folder of projects, by name."""
    return tuple(sorted((path for path in (folder / BIN).glob(f"*{ENDING}") if path.is_file()), key=lambda path: path.stem))


def bring_back(path: Path) -> Path:
    """A project from the bin among the others again, under a name that is free there."""
    return _move(path, _free(path.stem, path.parent.parent))


def empty(folder: Path) -> int:
    """Delete for good what lies in the bin; how many projects that were."""
    found = discarded(folder)
    for path in found:
        for ending in _WITH_IT:
            path.with_name(path.name + ending).unlink(missing_ok=True)
    return len(found)


def free_name(name: str, folder: Path) -> str:
    """The name itself, or with the first number that no project of the folder has."""
    return _free(name, folder).stem


def _free(name: str, folder: Path) -> Path:
    number = 1
    while (path := folder / f"{name}{f' {number}' if number > 1 else ''}{ENDING}").exists():
        number += 1
    return path


def _is_same(one: Path, other: Path) -> bool:
    return one.samefile(other)


def _move(path: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    for ending in _WITH_IT:
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(target.with_name(target.name + ending))
    return target
