"""A run tells the truth: what is gone or changed is read again, nothing foreign is removed, and the one at fault is set aside."""

from __future__ import annotations

import gzip
import io
import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from one_process import in_one_process, read_here
from test_batch import extract, job, partition_of, parts, rows, short, written

from timeline import fingerprint
from timeline.batch import inputs, read_partition, run, run_folder
from timeline.batch.read_partition import Options
from timeline.model import Document


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """No processes: these are about what a folder holds."""
    read_here(monkeypatch)


def one_run(archive: Path, output: Path, **more: Any) -> run.Summary:
    return run.run(job(archive, output, **more), io.StringIO())


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("archive") / "a.jsonl", rows(8))


@pytest.fixture(scope="module")
def finished(archive: Path) -> Path:
    """The folder of a run over the archive, made once."""
    output = archive.with_name("finished.parquet")
    with in_one_process():
        one_run(archive, output)
    return output


@pytest.fixture
def output(finished: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(finished, tmp_path / "out.parquet"))


@pytest.mark.parametrize("damage", ["missing", "cut", "other bytes", "its documents missing", "emptied"])
def test_a_part_that_is_not_as_it_was_is_read_again(archive: Path, output: Path, damage: str) -> None:
    before = parts(output)
    part = output / "part-00001.parquet"
    if damage == "missing":
        part.unlink()
    elif damage == "cut":
        part.write_bytes(part.read_bytes()[:500])
    elif damage == "other bytes":
        part.write_bytes(part.read_bytes()[:-9] + b"x" * 9)
    elif damage == "emptied":
        part.write_bytes(b"")
    else:
        (output / run_folder.DOCUMENTS / "part-00001.parquet").unlink()
    summary = one_run(archive, output)
    assert parts(output) == before
    assert (summary.totals.documents, summary.before.documents) == (8, 4)
    again = one_run(archive, output)
    assert (again.totals.documents, again.before.documents) == (8, 8)


def test_the_same_input_by_another_spelling_of_its_path_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.jsonl", "b.jsonl"):  # the same ids in both: their notes name the file
        written(tmp_path / "in" / name, [{**row, "text": f"{row['text']} Told by {name}."} for row in rows(2)])
    (tmp_path / "in" / "c.jsonl").write_text("no JSON\n")
    monkeypatch.chdir(tmp_path)
    output = tmp_path / "out.parquet"
    one_run(Path("in"), output)
    for way in (tmp_path / "in", Path("./in/../in")):
        again = one_run(way, output)
        assert (again.totals.documents, again.before.documents) == (4, 4)


@pytest.mark.parametrize("name", ["_happenings/happenings.parquet", "_happenings/members.parquet", "_index/events.parquet"])
def test_what_is_made_of_the_parts_is_opened_before_it_counts_as_there(archive: Path, output: Path, name: str) -> None:
    (output / name).write_bytes(b"")
    one_run(archive, output)
    assert pq.read_table(output / name).num_rows


@pytest.mark.parametrize("line", ["{}\n", "[1]\n", '{"partition": 1}\n', "\x00\n"])
def test_a_line_of_the_manifest_that_is_none_is_read_again(archive: Path, output: Path, line: str) -> None:
    lines = (output / run_folder.MANIFEST).read_text().splitlines(keepends=True)
    (output / run_folder.MANIFEST).write_text("".join([*lines[:2], line, *lines[2:]]))
    assert one_run(archive, output).totals.documents == 8


def test_a_restart_looks_before_it_removes(archive: Path, output: Path, tmp_path: Path) -> None:
    before = parts(output)
    with pytest.raises(run_folder.RefusedError, match="nothing was removed"):
        one_run(tmp_path / "typo.jsonl", output, restart=True)
    foreign = output / "part-of-my-thesis.parquet"
    pq.write_table(pa.table({"x": [1]}), foreign)
    with pytest.raises(run_folder.RefusedError, match="Nothing was removed"):
        one_run(archive, output, restart=True)
    assert foreign.exists()
    foreign.unlink()
    assert parts(output) == before
    (output / "notes.txt").write_text("mine")
    assert one_run(archive, output, restart=True).before.documents == 0
    assert parts(output) == before
    assert (output / "notes.txt").read_text() == "mine"


def test_a_restart_removes_nothing_from_somebody_elses_folder(archive: Path, tmp_path: Path) -> None:
    output = tmp_path / "theirs"
    (output / "_documents").mkdir(parents=True)
    for name in ("_manifest.jsonl", "part-00000.parquet", "_documents/thesis.txt"):
        (output / name).write_text('{"name": "another program"}\n')
    with pytest.raises(run_folder.RefusedError):
        one_run(archive, output, restart=True)
    assert len([path for path in output.rglob("*") if path.is_file()]) == 3


def test_without_workers_nothing_is_touched(archive: Path, output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = parts(output)

    def none(_job: run.Job) -> Any:
        raise OSError("no scheduler")

    monkeypatch.setattr(run, "_workers", none)
    with pytest.raises(OSError, match="no scheduler"):
        one_run(archive, output, restart=True)
    assert parts(output) == before


def test_two_sets_of_rules_never_share_a_folder(archive: Path, output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprint, "rules", lambda: "others")
    with pytest.raises(run_folder.RefusedError, match="rules"):
        one_run(archive, output)


def test_files_with_other_endings_are_told_and_an_empty_folder_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, empty = tmp_path / "in", tmp_path / "empty"
    folder.mkdir()
    empty.mkdir()
    written(folder / "a.jsonl", rows(2))
    (folder / "letter.doc").write_bytes(b"x")
    assert extract(folder, "-o", tmp_path / "out.parquet", "--workers", 1) == 0
    told = [json.loads(line) for line in (tmp_path / "out.parquet" / run_folder.FAILURES).read_text().splitlines()]
    assert [(one["cause"], "letter.doc" in one["reason"]) for one in told] == [("passed over", True)]
    assert extract(empty, "-o", tmp_path / "none.parquet", "--workers", 1) == 1
    assert "input 1" in capsys.readouterr().err


def test_a_document_with_a_table_out_of_all_proportion_is_set_aside_and_only_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_partition, "_MOST_ROWS", 2_500)
    hungry = Document("hungry", "'90s " * 1_000)
    result = read_partition.read(partition_of(short("a"), hungry, short("b")), Options())
    assert [(failure.document, failure.cause) for failure in result.failures] == [("hungry", "memory")]
    assert result.events == 2


def test_too_little_memory_for_the_table_costs_the_largest_document(monkeypatch: pytest.MonkeyPatch) -> None:
    original = read_partition._file
    calls: list[int] = []

    def hungry(table: Any) -> bytes:
        calls.append(table.num_rows)
        if len(calls) == 1:
            raise MemoryError
        return original(table)

    monkeypatch.setattr(read_partition, "_file", hungry)
    long = Document("long", "It began on 5 May 2016. It ended on 6 May 2016.")
    result = read_partition.read(partition_of(short("a"), long, short("b")), Options())
    assert [(failure.document, failure.cause) for failure in result.failures] == [("long", "memory")]
    assert (result.documents, result.events) == (2, 2)


def test_files_are_read_in_a_watched_process_and_one_that_takes_too_long_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    endless = b"<html><body>" + b"On 5 May 2016 it rained.<br>" * 900_000  # minutes of work; the other file takes less than a second
    (folder / "a.html.gz").write_bytes(gzip.compress(endless))
    written(folder / "b.jsonl", rows(3))
    found = list(inputs.pieces([str(folder)], limit=2.0))
    assert [str(problem) for piece in found for problem in piece.problems] == [
        f"{folder / 'a.html.gz'}: reading it takes longer than 2 seconds of processor time"
    ]
    alone = list(inputs.pieces([str(folder / "b.jsonl")]))
    assert [piece.document for piece in found if piece.document] == [piece.document for piece in alone]


def test_a_folder_whose_name_would_be_a_pattern_is_refused(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(run_folder.RefusedError, match="choose another"):
        one_run(archive, tmp_path / "a*b.parquet")
