"""Kills a process that edits a project, at random moments, and looks whether anything is lost that it had called saved.

Run by ``python bench/kill.py [--kills 50] [--edits 200]``. The process is `tests/any_edit.py`, which makes random edits and prints each
one only when it is saved; it gets SIGKILL after a random time. After each kill every printed entry has to be in the file as it was
printed, the file has to be sound, the state has to follow from the log, and undo and redo have to work. Exit code 1 if not.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from any_edit import FERRY, PORT, digest  # noqa: E402

from timeline.project.saved import Project  # noqa: E402

LONGEST = 0.3  # seconds from the first edit to the kill, at most; every fifth kill comes while the process is still starting


def main(arguments: Sequence[str] | None = None) -> int:
    """Kills, looks, and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--edits", type=int, default=200, help="at least so many edits in all")
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--folder", type=Path, help="where the project is made; a temporary folder if not given")
    options = parser.parse_args(arguments)
    if options.folder is not None:
        return _run(options.folder, options)
    with tempfile.TemporaryDirectory() as folder:
        return _run(Path(folder), options)


def _run(folder: Path, options: argparse.Namespace) -> int:
    numbers, path = random.Random(options.seed), folder / "killed.timeline"  # noqa: S311
    with Project.create(path) as project:
        project.add_document(PORT, based_on=0)
        project.add_document(FERRY, based_on=1)
    saved: dict[int, str] = {}
    kills, complaints, torn = 0, list[str](), 0
    while kills < options.kills or len(saved) < options.edits:
        wait = numbers.uniform(0, LONGEST)
        new, partial = _killed(path, kills + options.seed, wait, starting=kills % 5 == 4)
        saved |= new
        torn += partial
        kills += 1
        complaints += [f"after kill {kills}: {complaint}" for complaint in _complaints(path, saved)]
    for complaint in complaints:
        print(complaint)  # noqa: T201
    print(f"{kills} kills, {len(saved)} edits called saved, {len(complaints)} complaints, "  # noqa: T201
          f"{sum('lost' in one for one in complaints)} lost, {_size(path)} entries in the log")  # fmt: skip
    return 1 if complaints else 0


def _killed(path: Path, seed: int, wait: float, *, starting: bool) -> tuple[dict[int, str], int]:
    """What a process had called saved when it was killed: seq → digest; and how many of its lines were cut short."""
    command = [sys.executable, str(ROOT / "tests" / "any_edit.py"), str(path), str(seed), "100000"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    first = "" if starting else process.stdout.readline()
    time.sleep(wait * 2 if starting else wait)
    process.kill()
    rest, _ = process.communicate()
    lines = (first + rest).split("\n")
    torn = bool(lines.pop())  # a line without its end was not said
    told = [json.loads(line) for line in lines if line]
    return {made["seq"]: made["digest"] for made in told if "seq" in made}, torn


def _complaints(path: Path, saved: dict[int, str]) -> list[str]:
    with Project.open(path, session="inspector") as project:
        found = [f"the file: {complaint}" for complaint in project.integrity()]
        entries = {entry.seq: entry for entry in project.log()}
        found += [f"edit {seq} is lost" for seq in saved if seq not in entries]
        found += [
            f"edit {seq} is lost: another stands there" for seq, said in saved.items() if seq in entries and digest(entries[seq]) != said
        ]
        before = project.state()
        if project.undoable() is not None:
            project.undo()
            project.redo()
        after = project.state()
        if (before.rows, before.documents) != (after.rows, after.documents):
            found.append("undo and redo do not lead back")
    return found


def _size(path: Path) -> int:
    with Project.open(path) as project:
        return len(project.log())


if __name__ == "__main__":
    sys.exit(main())
