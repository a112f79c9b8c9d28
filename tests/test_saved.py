"""The project file: saved and opened again, two windows, undo across restarts, migration, backup, kills."""

from __future__ import annotations

import datetime
import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from any_edit import FERRY, PORT, digest

from timeline.model import Document, Status, event_id
from timeline.project import commands, schema, store
from timeline.project import edits as e
from timeline.project.conflict import Conflict
from timeline.project.edits import Touch
from timeline.project.extraction_cache import program
from timeline.project.log import line
from timeline.project.saved import Project, history, preview, restore
from timeline.project.store import NotSavedError

ROOT = Path(__file__).resolve().parent.parent
EDITOR = ROOT / "tests" / "any_edit.py"
NOON = datetime.datetime(2026, 11, 21, 14, 2, tzinfo=datetime.UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return store.path_of("harbour", tmp_path / "Timeline")


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.create(path, session="one", clock=lambda: NOON) as opened:
        opened.add_document(PORT, based_on=0)
        yield opened


def ident(project: Project, place: int) -> str:
    return project.state().rows[place].event.event_id


def saved(made: object) -> None:
    assert not isinstance(made, Conflict), made


def test_what_is_saved_is_there_after_a_restart_and_undo_goes_on(path: Path) -> None:
    with Project.create(path, session="one") as project:
        saved(project.add_document(PORT, based_on=0))
        event = ident(project, 0)
        saved(project.write(e.SetTitle(event, "Strike"), based_on=1))
        saved(project.write(commands.date_typed(project.state(), event, "2016-05-08"), based_on=2))
        before = project.state()
    assert [file.name for file in path.parent.iterdir()] == ["harbour.timeline"]
    with Project.open(path, session="two") as project:
        assert project.state() == before
        assert project.undo().words == "undo of 3: date of ‘Strike’ 5 May 2016 (Thursday) → 8 May 2016 (Sunday), made in another session"
        project.undo()
    with Project.open(path) as project:
        assert project.state().rows[0].event.title == "The strike began on 5 May 2016"
        assert [entry.kind for entry in history(project)] == ["add document", "title", "date", "undo", "undo"]
        project.redo()
        assert project.state().rows[0].event.title == "Strike"
        assert project.integrity() == ()


def test_history_tells_when_what_and_who(project: Project) -> None:
    project.write(e.SetStatus(ident(project, 0), Status.ACCEPTED), based_on=1)
    lines = [line(entry, "one", zone=datetime.UTC) for entry in history(project)]
    assert lines == [
        "Sat 14:02 · added the article ‘Strike in the port’ · by you",
        "Sat 14:02 · status of ‘The strike began on 5 May 2016’ suggested → accepted · by you",
    ]


def test_the_database_keeps_the_time_where_no_clock_is_handed_in(path: Path) -> None:
    with Project.create(path) as project:
        project.add_document(PORT, based_on=0)
        assert history(project)[0].when.year >= 2026
        assert history(project)[0].when.utcoffset() == datetime.timedelta(0)


def test_preview_tells_before_and_after_and_saves_nothing(project: Project) -> None:
    state = project.state()
    changes = preview(project, commands.date_typed(state, ident(project, 0), "8 May 2016"))
    assert [(change.title, change.field, change.before, change.after) for change in changes] == [
        ("The strike began on 5 May 2016", "date", "5 May 2016 (Thursday)", "8 May 2016 (Sunday)"),
        ("The strike began on 5 May 2016", "status", "suggested", "edited"),
        ("The docks closed", "date", "7 May 2016 (Saturday)", "10 May 2016 (Tuesday)"),
    ]
    dates = preview(project, e.SetPublished("port", datetime.date(2017, 3, 1)))
    assert [(change.before, change.after) for change in dates] == [("13 Dec 2016 (Tuesday)", "28 Feb 2017 (Tuesday)")]
    gone = preview(project, e.RemoveDocument("port"))
    assert next((change.field, change.before, change.after) for change in gone) == ("event", "5 May 2016 (Thursday)", "")
    assert project.state() == state
    with pytest.raises(ValueError, match="not on the timeline"):
        preview(project, e.SetTitle("nobody", "x"))


# ---------------------------------------------------------------------------------------------------------- two windows


def test_the_same_field_in_two_windows_is_a_conflict_and_nothing_is_overwritten(project: Project, path: Path) -> None:
    event, seen = ident(project, 0), project.state().seq
    with Project.open(path, session="two") as other:
        saved(other.write(e.SetStatus(event, Status.REJECTED), based_on=seen))
        made = project.write(e.SetStatus(event, Status.ACCEPTED), based_on=seen)
        assert isinstance(made, Conflict)
        assert (made.what, made.mine, made.theirs) == ("status of ‘The strike began on 5 May 2016’", "accepted", "rejected")
        assert "rejected" in str(made)
        assert "accepted" in str(made)
        assert project.state().rows[0].event.status is Status.REJECTED
        saved(project.write(e.SetStatus(event, Status.ACCEPTED), based_on=made.entry.seq))  # having seen it
        saved(project.write(e.SetStatus(event, Status.REJECTED), based_on=seen))  # its own edit lies in between


def test_other_fields_and_the_same_value_go_through(project: Project, path: Path) -> None:
    event, seen = ident(project, 0), project.state().seq
    with Project.open(path, session="two") as other:
        saved(other.write(e.SetStatus(event, Status.ACCEPTED), based_on=seen))
        saved(project.write(e.SetStatus(event, Status.ACCEPTED), based_on=seen))
        saved(project.write(e.SetTitle(event, "Strike"), based_on=seen))
        saved(other.write(e.AddTag(event, "sea"), based_on=seen))
        saved(project.write(e.AddTag(event, "law"), based_on=seen))
        assert other.state().rows[0].tags == ("sea", "law")
        assert other.state() == project.state()


def test_removing_what_another_window_works_on_is_told_and_the_other_way_round(project: Project, path: Path) -> None:
    event, seen = ident(project, 0), project.state().seq
    with Project.open(path, session="two") as other:
        saved(other.write(e.SetTitle(event, "Strike"), based_on=seen))
        made = project.write(e.RemoveDocument("port"), based_on=seen)
        assert isinstance(made, Conflict)
        assert "Strike" in str(made)
        saved(project.write(e.RemoveDocument("port"), based_on=made.entry.seq))
        late = other.write(e.SetTitle(event, "Peace"), based_on=made.entry.seq)
        assert isinstance(late, Conflict)
        assert "removed the article" in str(late)


def test_undo_takes_the_last_edit_of_the_project_and_can_be_told_which(project: Project, path: Path) -> None:
    event = ident(project, 0)
    with Project.open(path, session="two") as other:
        project.write(e.SetTitle(event, "Mine"), based_on=1)
        mine = project.undoable()
        assert mine is not None
        other.write(e.SetNote(event, "theirs"), based_on=2)
        with pytest.raises(ValueError, match="another window made a change first"):
            project.undo(expected=mine.seq)
        assert project.undo().of == 3
        assert (project.state().rows[0].event.title, project.state().rows[0].note) == ("Mine", "")
    project.undo()
    project.undo()
    with pytest.raises(ValueError, match="nothing to undo"):
        project.undo()


def test_threads_of_one_window_wait_for_each_other(project: Project) -> None:
    event = ident(project, 0)

    def tag(name: str) -> None:
        for number in range(5):
            saved(project.write(e.AddTag(event, f"{name}{number}"), based_on=1))

    threads = [threading.Thread(target=tag, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(project.state().rows[0].tags) == 15
    assert project.integrity() == ()


def lines_of(process: subprocess.Popen[str]) -> list[dict[str, Any]]:
    out, error = process.communicate(timeout=600)
    assert process.returncode == 0, error
    return [json.loads(told) for told in out.splitlines()]


def editor(path: Path, seed: int, count: int, pause: float = 0, together: int = 1) -> subprocess.Popen[str]:
    command = [sys.executable, str(EDITOR), str(path), str(seed), str(count), str(pause), str(together)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_two_processes_at_once_lose_nothing_and_tell_conflicts(project: Project, path: Path) -> None:
    with editor(path, 1, 30, 0.001, 2) as one, editor(path, 2, 30, 0.001, 2) as two:
        told = [made for process in (one, two) for made in lines_of(process)]
    log = {entry.seq: entry for entry in history(project)}
    done = {made["seq"]: made for made in told if "seq" in made}
    conflicts = [made["conflict"] for made in told if "conflict" in made]
    assert len(told) == 60
    assert len(done) + len(conflicts) == 60
    assert sorted(done) == list(range(2, len(log) + 1))
    assert all(digest(log[seq]) == made["digest"] for seq, made in done.items())
    assert conflicts
    assert all(one.startswith(("Not saved: another window has changed the ", "there is nothing to ")) for one in conflicts)
    for seq, made in done.items():  # nobody wrote over what the other had written since, unless it says the same
        between = [log[other] for other in range(made["seen"] + 1, seq) if log[other].session != log[seq].session]
        mine = log[seq].edit
        if mine is not None and all(entry.edit is not None for entry in between):
            theirs = {touch: one for entry in between if entry.edit for one in e.single(entry.edit) for touch in one.touches}
            was, _, will = log[seq].words.rpartition(" → ")
            for one in e.single(mine):
                assert all(theirs.get(touch, one) == one for touch in one.touches) or was.endswith(will), log[seq].words
    assert project.integrity() == ()


def test_killed_at_random_moments_nothing_that_was_saved_is_lost(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "bench" / "kill.py"), "--kills", "3", "--edits", "20", "--folder", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split(" kills")[0]) >= 3  # on a busy machine one that is killed before its first edit is killed again
    assert "0 lost" in done.stdout


# ------------------------------------------------------------------------------------------------------------- the file


def test_the_log_and_the_texts_are_never_changed(project: Project, path: Path) -> None:
    project.write(e.SetTitle(ident(project, 0), "x"), based_on=1)
    raw = sqlite3.connect(path)
    for table in ("log", "documents"):
        for statement in (f"UPDATE {table} SET rowid = rowid", f"DELETE FROM {table}"):
            with pytest.raises(sqlite3.IntegrityError, match="never changed"):
                raw.execute(statement)
    pragmas = [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "user_version", "application_id")]
    raw.close()
    assert pragmas == ["delete", schema.VERSION, schema.APPLICATION]


def version_one(path: Path) -> None:
    """A project as the first format had it, with a document, an edit and its undo."""
    raw = sqlite3.connect(path, isolation_level=None)
    schema.migrate(raw, to=1)
    added = {"kind": "add document", "document": "port", "title": "Old", "published": "2016-12-14"}
    event = event_id(PORT.text, 20, 30)
    titled = {"kind": "title", "event": event, "title": "Strike"}
    raw.execute("INSERT INTO documents VALUES ('port', 0, ?, ?, 'Old', '2016-12-14', '', 'en', '')", (PORT.text, store.sha256(PORT.text)))
    for seq, kind, payload in (
        (1, "add document", added),
        (2, "title", titled),
        (3, "title", {**titled, "title": "Two"}),
        (4, "undo", {"of": 3}),
    ):
        raw.execute("INSERT INTO log VALUES (?, '2026-11-21T14:02:00.000+00:00', 'old', ?, ?, 'words')", (seq, kind, json.dumps(payload)))
    raw.close()


def test_a_project_of_the_first_format_is_brought_up_to_date(path: Path) -> None:
    path.parent.mkdir()
    version_one(path)
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA user_version").fetchone() == (1,)
    assert "seen" not in [row[1] for row in raw.execute("PRAGMA table_info(log)")]
    raw.close()
    with Project.open(path) as project:
        assert project.state().documents[0].title == "Old"
        assert project.state().rows[0].event.title == "Strike"
        saved(project.redo())
        saved(project.write(e.SetNote(ident(project, 0), "n"), based_on=5))
        assert project.state().rows[0].event.title == "Two"
        assert project.integrity() == ()
        assert project.outdated() == ("port",)
        saved(project.write(e.Reread("port", program()), based_on=6))
        assert project.outdated() == ()
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    raw.close()


def test_a_failed_migration_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    version_one(path)
    monkeypatch.setattr(schema, "MIGRATIONS", (schema.MIGRATIONS[0], ("ALTER TABLE log ADD COLUMN seen TEXT", "NONSENSE")))
    raw = sqlite3.connect(path, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(raw)
    assert raw.execute("PRAGMA user_version").fetchone() == (1,)
    assert "seen" not in [row[1] for row in raw.execute("PRAGMA table_info(log)")]
    raw.close()


def test_what_is_no_project_is_refused_and_left_alone(tmp_path: Path) -> None:
    text, foreign, later = tmp_path / "a.timeline", tmp_path / "b.timeline", tmp_path / "c.timeline"
    text.write_text("my shopping list, which is long enough to be a header " * 20)
    raw = sqlite3.connect(foreign)
    raw.execute("CREATE TABLE mine (x)")
    raw.close()
    Project.create(later).close()
    raw = sqlite3.connect(later)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    for file, complaint in ((text, "not a Timeline project"), (foreign, "another program's"), (later, "later version")):
        content = file.read_bytes()
        with pytest.raises(ValueError, match=complaint):
            Project.open(file)
        assert file.read_bytes() == content


def test_backup_and_restore(project: Project, tmp_path: Path) -> None:
    project.write(e.SetTitle(ident(project, 0), "Strike"), based_on=1)
    copy, again = tmp_path / "copy.timeline", tmp_path / "again.timeline"
    project.backup(copy)
    project.write(e.SetTitle(ident(project, 0), "Later"), based_on=2)
    assert not list(tmp_path.glob("copy.timeline-*"))
    with restore(copy, again) as restored:
        assert restored.state().rows[0].event.title == "Strike"
        restored.undo()
        assert restored.state().rows[0].event.title == "The strike began on 5 May 2016"
    with pytest.raises(FileExistsError):
        restore(copy, again)
    broken = tmp_path / "broken.timeline"
    broken.write_bytes(copy.read_bytes()[:5000])
    with pytest.raises(ValueError, match=r"broken\.timeline"):
        restore(broken, tmp_path / "new.timeline")
    assert not (tmp_path / "new.timeline").exists()


def test_documents_keep_their_text_and_get_ids_of_their_own(project: Project, path: Path) -> None:
    other = Document("port", "Another port closed on Monday.", datetime.date(2016, 12, 14))
    project.add_document(other, based_on=1)
    assert [document.id for document in project.state().documents] == ["port", "port-2"]
    with pytest.raises(ValueError, match="already"):
        project.add_document(PORT, based_on=2)
    raw = sqlite3.connect(path)
    rows = raw.execute("SELECT id, text, sha256, title, published FROM documents ORDER BY place").fetchall()
    raw.close()
    assert rows[0] == ("port", PORT.text, store.sha256(PORT.text), "Strike in the port", "2016-12-14")
    project.write(e.RemoveDocument("port"), based_on=2)
    project.add_document(PORT, based_on=3)
    assert [document.id for document in project.state().documents] == ["port-2", "port"]


def test_a_transaction_that_fails_leaves_no_trace(project: Project, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    event = ident(project, 0)
    made = project._store.append

    def failing(*given: Any) -> Any:
        made(*given)
        raise sqlite3.OperationalError("disk is full")

    monkeypatch.setattr(project._store, "append", failing)
    with pytest.raises(NotSavedError):
        project.write(e.SetTitle(event, "Lost"), based_on=1)
    monkeypatch.undo()
    with Project.open(path, session="two") as other:
        saved(other.write(e.SetTitle(event, "Theirs"), based_on=1))
        assert project.state() == other.state()
    assert [entry.words.rsplit(" → ")[-1] for entry in history(project)[1:]] == ["‘Theirs’"]


def test_what_cannot_be_read_or_written_is_not_saved(project: Project) -> None:
    before = project.state()
    with pytest.raises(ValueError, match="xx"):
        project.add_document(Document("x", "Am Montag fiel Schnee.", language="xx"), based_on=1)
    with pytest.raises(ValueError, match="surrogates"):
        project.add_document(Document("y", "half a \ud800 character"), based_on=1)
    with pytest.raises(ValueError, match="not kept"):
        project.write(e.AddDocument("nothing"), based_on=1)
    assert project.state() == before
    assert len(history(project)) == 1
    saved(project.add_document(FERRY, based_on=1))


def test_readings_are_kept_but_only_a_few(project: Project, path: Path) -> None:
    for day in range(1, 11):
        project.write(commands.date_typed(project.state(), ident(project, 0), f"2016-05-{day:02}"), based_on=day)
    project.state()
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT count(*) FROM readings").fetchone()[0] <= 6
    raw.close()


@pytest.mark.parametrize("name", ["", "  ", "a/b", "..", ".hidden", "x" * 81, "a\nb", 'a"b'])
def test_names_that_no_file_can_have(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="can't be the name"):
        store.path_of(name, tmp_path)


def test_projects_of_a_folder(project: Project, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert store.projects(path.parent) == (path,)
    assert store.path_of("Öl 2016", path.parent).name == "Öl 2016.timeline"
    monkeypatch.setenv("TIMELINE_FOLDER", str(path.parent))
    assert store.default_folder() == path.parent
    monkeypatch.setenv("TIMELINE_FOLDER", "")
    assert store.default_folder() == Path.home() / "Timeline"
    assert Touch("event", "a", "date") in e.SetDate("a", "port", "", None).touches


@pytest.mark.parametrize(
    "foreign",
    [
        "CREATE TRIGGER undo AFTER INSERT ON log BEGIN SELECT RAISE(IGNORE); END",
        "CREATE VIEW others AS SELECT * FROM log",
        "CREATE TABLE more (name)",
        "DROP TRIGGER log_keeps_DELETE",
    ],
    ids=["trigger", "view", "table", "one less"],
)
def test_a_project_with_anything_foreign_in_it_is_refused(foreign: str, path: Path, tmp_path: Path) -> None:
    with Project.create(path) as project:
        saved(project.add_document(PORT, based_on=0))
    raw = sqlite3.connect(path)
    raw.execute(foreign)
    raw.commit()
    raw.close()
    with pytest.raises(ValueError, match=r"no Timeline project has|every Timeline project has"):
        Project.open(path)
    with pytest.raises(ValueError, match=r"no Timeline project has|every Timeline project has"):
        restore(path, tmp_path / "restored.timeline")
    assert not (tmp_path / "restored.timeline").exists()


def test_an_open_project_can_be_copied_by_hand(path: Path, tmp_path: Path) -> None:
    with Project.create(path) as project:
        saved(project.add_document(PORT, based_on=0))
        (tmp_path / "copy.timeline").write_bytes(path.read_bytes())
    with Project.open(tmp_path / "copy.timeline") as copy:
        assert [document.id for document in copy.state().documents] == ["port"]
    (tmp_path / "empty.timeline").write_bytes(b"")
    with pytest.raises(ValueError, match="it is empty"):
        restore(tmp_path / "empty.timeline", tmp_path / "restored.timeline")
