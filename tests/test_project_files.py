"""What happens to a project's file behind the program's back, and projects that come from somebody else."""

from __future__ import annotations

import gc
import os
import shutil
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from any_edit import FERRY, PORT

from timeline.errors import TimelineError
from timeline.project import edits as e
from timeline.project import opening, store
from timeline.project.saved import Project, restore
from timeline.project.store import NotSavedError

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Timeline" / "work.timeline"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.create(path, session="one") as opened:
        opened.add_document(PORT, based_on=0)
        yield opened


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another state of another machine, with more in it."""
    path = tmp_path / "other.timeline"
    with Project.create(path, session="elsewhere") as opened:
        opened.add_document(FERRY, based_on=0)
        for number in range(8):
            opened.write(e.SetNote(first(opened), f"note {number}"), based_on=opened.state().seq)
    return path


def first(project: Project) -> str:
    return project.state().rows[0].event.event_id


def titled(project: Project, title: str) -> None:
    project.write(e.SetTitle(first(project), title), based_on=project.state().seq)


# ------------------------------------------------------------------------------------- while it is open: a path is no identity


@pytest.mark.parametrize("way", ["rename", "copy"])
def test_a_file_put_in_its_place_is_never_written_to_and_what_is_open_can_be_saved(
    project: Project, path: Path, other: Path, tmp_path: Path, way: str
) -> None:
    titled(project, "Mine")
    content = other.read_bytes()
    other.replace(path) if way == "rename" else shutil.copyfile(other, path)
    with pytest.raises(NotSavedError) as caught:
        titled(project, "Lost?")
    assert caught.value.code == "project-replaced"
    assert project.state().rows[0].event.title == "Mine"
    assert project.trouble is not None
    assert path.read_bytes() == content
    with Project.open(path) as theirs:
        assert theirs.integrity() == ()
        assert theirs.state().rows[0].note == "note 7"
    with project.save_as(tmp_path / "mine.timeline") as mine:
        assert mine.trouble is None
        assert mine.log() == project.log()
        titled(mine, "Kept")
        assert mine.integrity() == ()
    with pytest.raises(FileExistsError):
        project.save_as(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("way", ["deleted", "moved", "folder deleted"])
def test_a_file_that_is_gone_is_told_and_a_download_has_everything(project: Project, path: Path, tmp_path: Path, way: str) -> None:
    titled(project, "Mine")
    if way == "moved":
        path.rename(tmp_path / "moved.timeline")
    elif way == "deleted":
        path.unlink()
    else:
        shutil.rmtree(path.parent)
    with pytest.raises(NotSavedError) as caught:
        titled(project, "Lost?")
    assert caught.value.code == "project-gone"
    assert not path.exists()
    with pytest.raises(NotSavedError):
        project.add_document(FERRY, based_on=2)
    with pytest.raises(NotSavedError):
        project.undo()
    project.backup(tmp_path / "download.timeline")
    with Project.open(tmp_path / "download.timeline") as again:
        assert again.log() == project.log()
        assert again.state().rows[0].event.title == "Mine"
        assert again.integrity() == ()


def test_a_file_that_comes_back_is_written_to_again(project: Project, path: Path, tmp_path: Path) -> None:
    path.rename(tmp_path / "away")
    assert project.state().seq == 1
    assert project.trouble is not None
    (tmp_path / "away").rename(path)
    titled(project, "Back")
    assert project.trouble is None
    with Project.open(path) as again:
        assert again.state().rows[0].event.title == "Back"


def test_opening_never_creates(tmp_path: Path) -> None:
    missing = tmp_path / "missing.timeline"
    with pytest.raises(TimelineError) as caught:
        Project.open(missing)
    assert caught.value.code == "project-missing"
    (tmp_path / "empty.timeline").touch()
    with pytest.raises(TimelineError, match="it is empty"):
        Project.open(tmp_path / "empty.timeline")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["empty.timeline"]
    Project.create(missing).close()
    assert missing.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        Project.create(missing)


def test_many_sessions_share_one_open_file_and_give_it_back(project: Project, path: Path) -> None:
    descriptors = Path("/proc/self/fd") if Path("/proc/self/fd").exists() else Path("/dev/fd")

    def open_now() -> int:
        gc.collect()
        return len(list(descriptors.iterdir()))

    before = open_now()
    sessions = [Project.open(path, session=str(number)) for number in range(100)]
    assert open_now() == before
    titled(sessions[7], "Seven")
    assert sessions[8].state().rows[0].event.title == "Seven"
    sessions.clear()
    project.close()
    assert open_now() < before


# --------------------------------------------------------------------------------- what an interrupted session leaves beside it


_INTERRUPTED = """
import os, sqlite3, sys
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("PRAGMA journal_mode = " + sys.argv[2])
raw.execute("PRAGMA wal_autocheckpoint = 0")
raw.execute("PRAGMA cache_size = 2")
raw.execute("BEGIN IMMEDIATE")
if sys.argv[4]:
    raw.execute("PRAGMA user_version = 2")
for number in range(300):
    raw.execute("INSERT INTO readings (key, document, program, packed) VALUES (?, ?, '', ?)", (str(number), sys.argv[3], b"x" * 3000))
if sys.argv[2] == "WAL":
    raw.execute("COMMIT")
os._exit(9)
"""


def interrupted(path: Path, mode: str, document: str, early: str = "") -> None:
    """A session that is killed: with a write-ahead log after its transaction, else within it, the first page already written or not."""
    done = subprocess.run([sys.executable, "-c", _INTERRUPTED, str(path), mode, document, early], check=False)
    assert done.returncode == 9


@pytest.mark.parametrize(("mode", "ending", "early"), [("WAL", "-wal", ""), ("DELETE", "-journal", ""), ("DELETE", "-journal", "early")])
@pytest.mark.parametrize("way", ["mv", "cp"])
def test_the_rest_of_another_file_is_put_aside_and_never_played_in(
    path: Path, other: Path, mode: str, ending: str, early: str, way: str
) -> None:
    with Project.create(path) as project:
        project.add_document(PORT, based_on=0)
    interrupted(path, mode, "port", early)
    rest = path.with_name(path.name + ending)
    assert rest.stat().st_size
    other.replace(path) if way == "mv" else shutil.copyfile(other, path)
    with Project.open(path) as opened:
        assert opened.state().rows[0].note == "note 7"
        assert opened.integrity() == ()
        assert "put aside" in opened.told
    assert not rest.exists()
    assert len([one for one in path.parent.iterdir() if "left by another file" in one.name]) == 1


def test_a_pipe_beside_a_project_is_put_aside(path: Path) -> None:
    closed(path)
    os.mkfifo(path.with_name(f"{path.name}-journal"))
    with Project.open(path) as opened:
        assert "put aside" in opened.told


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_the_rest_of_the_file_itself_is_played_in(path: Path, mode: str) -> None:
    with Project.create(path) as project:
        project.add_document(PORT, based_on=0)
    interrupted(path, mode, "port")
    with Project.open(path) as opened:
        assert opened.told == ""
        assert opened.state().seq == 1
        assert opened.integrity() == ()
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("SELECT count(*) FROM readings").fetchone()[0] >= (300 if mode == "WAL" else 0)
            assert raw.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert [one.name for one in path.parent.iterdir()] == [path.name]


# ----------------------------------------------------------------------------------------------------------- damage and disk


def changed(path: Path, *statements: str, raw_values: tuple[object, ...] = ()) -> None:
    """The file changed by somebody who knows SQL."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement, raw_values)
        for _, sql in triggers:
            raw.execute(sql)


def closed(path: Path) -> Path:
    with Project.create(path) as project:
        project.add_document(PORT, based_on=0)
        project.state()
    return path


@pytest.mark.parametrize("packed", [b"not zlib", zlib.compress(b"[1"), zlib.compress(b"{}"), zlib.compress(b'{"document": 1}')])
def test_a_damaged_reading_is_made_again(path: Path, packed: bytes) -> None:
    closed(path)
    changed(path, "UPDATE readings SET packed = ?", raw_values=(packed,))
    with Project.open(path) as project:
        assert first(project)


def test_a_reading_that_unpacks_to_gigabytes_is_made_again(path: Path) -> None:
    closed(path)
    bomb = zlib.compressobj(9)
    packed = b"".join(bomb.compress(b" " * 1_000_000) for _ in range(300)) + bomb.flush()
    changed(path, "UPDATE readings SET packed = ?", raw_values=(packed,))
    with Project.open(path) as project:
        assert first(project)


def test_a_log_with_a_gap_is_told_and_not_taken_in_again_and_again(path: Path) -> None:
    closed(path)
    changed(path, "UPDATE log SET seq = 7")
    with Project.open(path) as project:
        for _ in range(3):
            with pytest.raises(TimelineError, match="gap"):
                project.state()


def test_a_full_disk_is_one_kind_of_error_for_every_write(project: Project) -> None:
    project._store._connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(NotSavedError) as caught:
        project.write(e.SetNote(first(project), "x" * 100_000), based_on=1)
    assert caught.value.code == "disk-full"
    with pytest.raises(NotSavedError):
        project.add_document(PORT.__class__("long", "A ferry sank on 3 May 2016. " * 9000), based_on=1)
    assert project.state().seq == 1


def test_another_project_of_as_many_changes_copied_over_the_open_one_stays_whole(project: Project, path: Path, tmp_path: Path) -> None:
    """SQLite tells by the count of changes alone whether what it remembers of a file still holds: the two were mixed, and called saved."""
    other = tmp_path / "other.timeline"
    with Project.create(other) as second:
        second.add_document(FERRY, based_on=0)
    content = other.read_bytes()
    assert path.read_bytes()[24:28] == content[24:28]
    edit = e.SetNote(first(project), "mine")
    with path.open("rb+") as file:  # as `cp` writes into a file that is there
        file.truncate(0)
        file.write(content)
    with pytest.raises(NotSavedError, match="another project was copied into"):
        project.write(edit, based_on=1)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "the disk is full"),
        (sqlite3.SQLITE_IOERR, "the disk cannot be read or written"),
        (sqlite3.SQLITE_CORRUPT, "the file is damaged"),
        (sqlite3.SQLITE_NOTADB, "not a Timeline project"),
        (sqlite3.SQLITE_BUSY, "another program is using it"),
        (sqlite3.SQLITE_READONLY, "look whether the file and its folder are yours"),
    ],
)
def test_what_sqlite_says_is_said_as_people_do(code: int, words: str, path: Path) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    assert words in str(opening.as_told(error, path))
    assert str(opening.as_told(error, path)).startswith(path.name)


def test_an_endless_name_is_not_repeated_whole(tmp_path: Path) -> None:
    with pytest.raises(TimelineError) as caught:
        store.path_of("x" * 5000, tmp_path)
    assert len(str(caught.value)) < 300


def test_a_write_that_has_waited_is_not_waited_for_again(project: Project, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    edit = e.SetNote(first(project), "mine")
    monkeypatch.setattr(project._store, "_wait_for_others", waited.append)
    project._store._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotSavedError, match="another program is using it"):
            project.write(edit, based_on=1)
    assert waited[-1] == store._SHORTLY


def test_a_file_that_stays_locked_is_waited_for_once(project: Project, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project.state()
    waited: list[float] = []
    monkeypatch.setattr(store, "_SHORTLY", 0.0)
    monkeypatch.setattr(project._store, "_wait_for_others", waited.append)
    project._store._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert project.state().seq == 1
        assert project.trouble is not None
        assert project.trouble.code == "project-locked"
        other.execute("ROLLBACK")
    project.state()
    assert project.trouble is None
    assert waited[0] == 0.0
    assert waited[-1] == opening.WAITS


# ------------------------------------------------------------------------------------------------- from somebody else


ENDLESS = "CREATE VIEW log AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS seq FROM n"
FORGED = {
    "an endless view": ("DROP TABLE log", ENDLESS),
    "another text under the same digest": ("UPDATE documents SET text = 'Anna Berg confessed on 5 May 2016.'",),
    "an undo of nothing": ("INSERT INTO log VALUES (2, '2026-11-21T14:02:00.000+00:00', 's', 'undo', '{\"of\": 9}', 'undo', '{}')",),
    "an unknown edit": ("INSERT INTO log VALUES (2, '2026-11-21T14:02:00.000+00:00', 's', 'x', '{\"kind\": \"x\"}', 'x', '{}')",),
    "a moment that is none": ("INSERT INTO log VALUES (2, 'yesterday', 's', 'undo', '{\"of\": 1}', 'undo', '{}')",),
    "a moment without a zone": ("UPDATE log SET at = '2026-11-21T14:02:00'",),
    "a moment before all zones": ("UPDATE log SET at = '0001-01-01T00:00:00+23:59'",),
    "events seen that are none": ("UPDATE log SET seen = '{\"a\": \"de\"}'",),
    "events seen that are a number": ("UPDATE log SET seen = 7",),
    "words that are bytes": ("UPDATE log SET words = x'ff00'",),
    "half a character": ("UPDATE log SET payload = replace(payload, '\"title\": \"', '\"title\": \"\\ud800')",),
    "a gap in the log": ("UPDATE log SET seq = 5",),
}  # fmt: skip


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_project_is_not_brought_in(name: str, path: Path, tmp_path: Path) -> None:
    closed(path)
    if "view" in name:
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            for statement in FORGED[name]:
                raw.execute(statement)
    else:
        changed(path, *FORGED[name])
    target = tmp_path / "in" / "new.timeline"
    with pytest.raises(TimelineError, match=r"work\.timeline"):
        restore(path, target)
    assert list(target.parent.iterdir()) == [] if target.parent.exists() else True


def test_readings_from_somebody_else_are_not_believed(path: Path, tmp_path: Path) -> None:
    closed(path)
    with closing(sqlite3.connect(path)) as raw:
        packed = raw.execute("SELECT packed FROM readings").fetchone()[0]
    forged = zlib.compress(zlib.decompress(packed).replace(b"The strike began", b"FORGED: Anna did"))
    changed(path, "UPDATE readings SET packed = ?", raw_values=(forged,))
    with restore(path, tmp_path / "new.timeline") as project:
        assert not any("FORGED" in row.event.title for row in project.state().rows)


# -------------------------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize(
    "name",
    ["日" * 70, "😀" * 51, "a\u200bb", "a\u00adb", "a\u3164", "a\u202eb", "x.timeline.timeline", "\ufeffa", "a\x85b"],
    ids=["too many bytes", "emoji", "zero width", "soft hyphen", "filler", "right to left", "ending twice", "mark", "control"],
)  # fmt: skip
def test_names_that_a_file_cannot_have_or_that_look_like_another(name: str, tmp_path: Path) -> None:
    with pytest.raises(TimelineError) as caught:
        store.path_of(name, tmp_path)
    assert caught.value.code == "project-name"


def test_the_longest_names_can_be_saved(tmp_path: Path) -> None:
    for name in ("日" * 60, "😀" * 50, "x" * 80):
        with Project.create(store.path_of(name, tmp_path)) as project:
            project.add_document(PORT, based_on=0)
    assert len(store.projects(tmp_path)) == 3


def test_one_name_in_two_spellings_is_one_project(tmp_path: Path) -> None:
    assert store.path_of("Zu\u0308rich", tmp_path) == store.path_of("Z\u00fcrich", tmp_path)
    (tmp_path / "Zu\u0308rich.timeline").touch()
    assert os.fsencode(store.path_of("Zu\u0308rich", tmp_path)).endswith("u\u0308rich.timeline".encode())
