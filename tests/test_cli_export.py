"""`export` writes a saved project in every format, says what it leaves out, and changes nothing."""

from __future__ import annotations

import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from any_edit import FERRY, PORT

from timeline import cli
from timeline.actors.corrections import Action, Correction
from timeline.exports import FORMATS, Format, from_csv
from timeline.exports.json_rows import from_json, from_jsonl
from timeline.exports.parquet import from_parquet
from timeline.model import Status
from timeline.project import commands, state_table, store
from timeline.project import edits as e
from timeline.project.conflict import Conflict
from timeline.project.saved import Project


def run(*arguments: str | Path) -> int:
    return cli.main(["export", *(str(argument) for argument in arguments)])


def written(project: Project, edit: e.Edit) -> None:
    assert not isinstance(project.write(edit, based_on=project.state().seq), Conflict)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project of two articles: one event rejected, one with another title and date, an actor renamed."""
    path = store.path_of("made", tmp_path_factory.mktemp("made"))
    with Project.create(path, session="one") as project:
        for document in (PORT, FERRY):
            assert not isinstance(project.add_document(document, based_on=project.state().seq), Conflict)
        first, second = (row.event.event_id for row in project.state().rows[:2])
        written(project, e.SetStatus(first, Status.REJECTED))
        written(project, e.SetTitle(second, "Docks closed"))
        written(project, commands.date_typed(project.state(), second, "2016-05-08"))
        written(project, e.CorrectActor(Correction(Action.RENAME, "Anna Berg", "A. Berg")))
    return path.read_bytes()


@pytest.fixture
def saved(made: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Its file in the folder of projects."""
    path = store.path_of("The port", tmp_path / "projects")
    path.parent.mkdir()
    path.write_bytes(made)
    monkeypatch.setenv("TIMELINE_FOLDER", str(path.parent))
    return path


def count(path: Path, *, everything: bool = True) -> int:
    with Project.open(path) as project:
        table = state_table.table(project.state())
    return len(table if everything else table[table["status"] != "rejected"])


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format(form: Format, saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / f"out{form.ending}"
    code = run(saved, "--format", form.name, "-o", out)
    if form.name == "timeml":
        assert code == 1
        assert "one article" in capsys.readouterr().err
        assert not out.exists()
    else:
        assert code == 0
        assert out.stat().st_size > 100
        assert "left out: 1 of 6 events, which were rejected" in capsys.readouterr().err


def test_rows_are_those_of_the_project(saved: Path, tmp_path: Path) -> None:
    wanted = count(saved, everything=False)
    for ending, read in ((".csv", from_csv), (".json", from_json), (".rows.jsonl", from_jsonl), (".jsonl", from_jsonl)):
        out = tmp_path / f"out{ending}"
        assert run("The port", "-o", out) == 0
        table = read(out.read_text(encoding="utf-8"))
        assert len(table) == wanted == 5
        assert "rejected" not in set(table["status"])
        row = table[table["title"] == "Docks closed"].iloc[0]
        assert (row["edtf"], row["dated_by"], row["status"]) == ("2016-05-08", "user", "edited")
        assert "A. Berg" in "; ".join(table["actors"])
    assert run("The port", "-o", tmp_path / "out.parquet") == 0
    assert len(from_parquet((tmp_path / "out.parquet").read_bytes())) == wanted


def test_the_file_says_what_is_left_out_unless_all_is_wanted(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.json"
    assert run("The port", "-o", out) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["left_out"] == "1 of 6 events, which were rejected"
    capsys.readouterr()
    assert run("The port", "--all", "-o", out) == 0
    assert len(from_json(out.read_text(encoding="utf-8"))) == count(saved) == 6
    assert not json.loads(out.read_text(encoding="utf-8"))["left_out"]
    assert capsys.readouterr().err == ""
    assert run("The port", "-o", tmp_path / "out.xlsx") == 0
    said = [str(cell) for row in openpyxl.load_workbook(tmp_path / "out.xlsx")["Provenance"].iter_rows(values_only=True) for cell in row]
    assert "Left out: 1 of 6 events, which were rejected." in said


def test_evidence_of_a_project_holds(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.zip"
    for more in ((), ("--all",), ("--implied",)):
        assert run("The port", *more, "-o", out) == 0
        assert cli.main(["verify", str(out)]) == 0, capsys.readouterr().out
        assert "was edited by hand: " in capsys.readouterr().out


def test_what_is_merged_is_said(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Project.open(saved) as project:
        kept, other = (row.event.event_id for row in project.state().rows[1:3])
        written(project, e.Merge((kept, other)))
    out = tmp_path / "out.zip"
    assert run("The port", "-o", out) == 0
    assert "1 merged into other events as tellings of the same" in capsys.readouterr().err
    assert cli.main(["verify", str(out)]) == 0, capsys.readouterr().out


def test_what_only_its_context_dates_is_there_on_demand(saved: Path, tmp_path: Path) -> None:
    counts: list[int] = []
    for more in ((), ("--implied",)):
        assert run("The port", *more, "-o", tmp_path / "out.csv") == 0
        counts.append(len(from_csv((tmp_path / "out.csv").read_text(encoding="utf-8"))))
    assert counts[0] < counts[1]
    with Project.open(saved) as project:  # once somebody has worked on one, it belongs to the table, and evidence holds all the same
        implied = next(row.event.event_id for row in project.state().rows if row.is_implied)
        written(project, e.SetStatus(implied, Status.ACCEPTED))
    assert run("The port", "-o", tmp_path / "out.zip") == 0
    assert cli.main(["verify", str(tmp_path / "out.zip")]) == 0


def test_standard_output(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(saved) == 0
    assert len(from_csv(capsys.readouterr().out)) == 5
    assert run(saved, "--format", "table") == 0
    assert capsys.readouterr().out.startswith("date ")


def test_what_a_project_from_elsewhere_says_of_its_texts_is_not_believed(saved: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.timeline"
    elsewhere.write_bytes(saved.read_bytes())
    with closing(sqlite3.connect(elsewhere)) as raw, raw:
        for key, packed in raw.execute("SELECT key, packed FROM readings").fetchall():
            forged = zlib.compress(zlib.decompress(packed).replace(b"strike", b"FORGED"))
            raw.execute("UPDATE readings SET packed = ? WHERE key = ?", (forged, key))
    before = elsewhere.read_bytes()
    assert run(elsewhere, "-o", tmp_path / "out.csv") == 0
    assert "FORGED" not in (tmp_path / "out.csv").read_text(encoding="utf-8")
    assert run(saved, "-o", tmp_path / "own.csv") == 0
    assert (tmp_path / "out.csv").read_bytes() == (tmp_path / "own.csv").read_bytes()
    assert elsewhere.read_bytes() == before


def test_a_project_from_elsewhere_whose_texts_were_changed_is_refused(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = tmp_path / "elsewhere.timeline"
    elsewhere.write_bytes(saved.read_bytes())
    with closing(sqlite3.connect(elsewhere)) as raw, raw:
        trigger = raw.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'documents_keeps_update'"
        ).fetchone()
        raw.execute(f"DROP TRIGGER {trigger[0]}")
        raw.execute("UPDATE documents SET text = 'Anna Berg confessed on 5 May 2016.'")
        raw.execute(trigger[1])
    assert run(elsewhere, "-o", tmp_path / "out.csv") == 1
    assert "elsewhere.timeline" in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()


def test_nothing_of_what_is_saved_changes(saved: Path, tmp_path: Path) -> None:
    before = saved.read_bytes()
    assert run(saved, "-o", tmp_path / "out.csv") == 0
    assert saved.read_bytes() == before
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_a_project_that_cannot_be_read_is_named(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.timeline").write_bytes(b"")
    (tmp_path / "a.txt").write_text("Anna Berg left on 5 May 2016." * 100, encoding="utf-8")
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE things (name)")
    other.close()
    for name, words in (
        ("No such", "there is no such project (projects in"), ("../x/y.timeline", "no such project"), (tmp_path, "no such project"),
        (tmp_path / "empty.timeline", "this file is empty"), (tmp_path / "a.txt", "neither a project nor a table"),
        (tmp_path / "other.db", "another program's database"),
    ):  # fmt: skip
        assert run(name, "-o", tmp_path / "out.csv") == 1
        said = capsys.readouterr().err
        assert str(name) in said
        assert words in said
    assert not (tmp_path / "out.csv").exists()
    assert (tmp_path / "empty.timeline").read_bytes() == b""
    assert sorted(path.name for path in saved.parent.iterdir()) == ["The port.timeline"]


@pytest.mark.parametrize("arguments", [[], ["x", "--format", "jsonl"], ["x", "--format", "pdf"], ["x", "y"]])
def test_usage_errors_exit_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(*arguments)
    assert "usage" in capsys.readouterr().err
