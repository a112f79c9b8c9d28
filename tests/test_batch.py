"""Whole archives: the same events in any number of workers, nothing lost when a process dies, nothing done twice."""

from __future__ import annotations

import csv
import dataclasses
import gzip
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from itertools import islice
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from one_process import Here, in_one_process, read_here

from timeline import cli, extraction
from timeline.batch import read_partition, run, run_folder
from timeline.batch.duplicates import Seen
from timeline.batch.inputs import Told, pieces, size
from timeline.batch.partitions import Failure, Partition, partitions
from timeline.batch.progress import Progress
from timeline.batch.read_partition import Options, Result, frame_of, schema
from timeline.batch.watched_readers import Readers, StoppedError
from timeline.frame import to_frame
from timeline.model import Document
from timeline.sources import ENDINGS, from_path

ROOT = Path(__file__).parent.parent
STORIES = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "data").glob("*.txt"))]


def rows(count: int) -> list[dict[str, Any]]:
    """Different short articles, some of them with relative dates."""
    return [
        {
            "id": f"a{number}",
            "text": f"Anna Berg met {number} ministers on Tuesday. Karl Lind left on {number % 28 + 1} May {1950 + number % 70}.",
            "published": f"2016-12-{number % 28 + 1:02}",
        }
        for number in range(count)
    ]


def written(path: Path, made: Iterable[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")
    return path


def extract(*arguments: object) -> int:
    return cli.main(["extract", *map(str, arguments)])


def parts(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.glob("**/part-*.parquet"))}


def job(archive: Path, output: Path, **more: Any) -> run.Job:
    more = {"options": Options(), "workers": 1, "partition": 4} | more
    return run.Job((str(archive),), output, **more)


def direct(made: Iterable[dict[str, Any]]) -> pd.DataFrame:
    """The events of the rows by the shortest way."""
    documents = [Document(row["id"], row["text"], pd.Timestamp(row["published"]).date(), source="a.jsonl") for row in made]
    return to_frame(event for document in documents for event in extraction.extract(document))


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """No processes, for tests that are about something else."""
    read_here(monkeypatch)


# --------------------------------------------------------------------------------------------------------------- results


def test_the_same_bytes_in_any_number_of_workers_and_the_same_events_as_one_by_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    archive = written(Path("a.jsonl"), rows(21))
    with in_one_process():
        assert extract(archive, "-o", "one.parquet", "--workers", 1, "--partition", 4) == 0
    assert extract(archive, "-o", "two.parquet", "--workers", 2, "--partition", 4) == 0
    assert "21 documents, 42 events" in capsys.readouterr().err
    one, two = parts(Path("one.parquet")), parts(Path("two.parquet"))
    assert len(one) == 12  # six partitions, events and documents
    assert one == two
    frame = pd.read_parquet("one.parquet")
    assert dict(frame.dtypes) == dict(to_frame([]).dtypes)
    pd.testing.assert_frame_equal(frame, direct(rows(21)))


@pytest.mark.usefixtures("here")
def test_all_files_have_the_same_columns_even_without_an_event(tmp_path: Path) -> None:
    archive = written(tmp_path / "a.jsonl", [{"id": "a", "text": "Nothing happened."}, *rows(1)])
    run.run(job(archive, tmp_path / "out", partition=1), io.StringIO())
    schemas = [pq.read_schema(path) for path in sorted((tmp_path / "out").glob("part-*"))]
    assert [one.equals(schema(), check_metadata=True) for one in schemas] == [True, True]
    assert list(pd.read_parquet(tmp_path / "out" / "_documents")["events"]) == [0, 2]
    pd.testing.assert_frame_equal(frame_of(pq.read_table(tmp_path / "out" / "part-00000.parquet")), to_frame([]))


def test_standard_input_and_all_options_as_a_user_types_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "names.csv").write_text("action,name,other,type\nrename,Anna Berg,The Minister,person\n", encoding="utf-8")
    given = "".join(json.dumps(row) + "\n" for row in rows(5))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8"))
    more = ("--workers", "1", "--aliases", str(tmp_path / "names.csv"), "--published", "2020-01-01", "--limit", "30", "--implied")
    with in_one_process():
        assert cli.main(command("-", tmp_path / "out.parquet", *more)[3:]) == 0
    told = capsys.readouterr()
    assert "5 documents, 10 events" in told.err
    assert told.out == ""
    frame = pd.read_parquet(tmp_path / "out.parquet")
    assert any("The Minister" in names.split("; ") for names in frame["actors"])
    assert set(frame["published"]) == {"2020-01-01"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["-o", "x.csv", "--partition", "2"],
        ["-o", "x.csv", "--restart"],
        ["--format", "parquet"],
        ["-o", "x.parquet", "--actor", "Berg"],
        ["-o", "x.parquet", "--parts"],
        ["-o", "x.parquet", "--workers", "0"],
        ["-o", "x.parquet", "--limit", "nan"],
    ],
)
def test_options_that_do_not_go_together_are_usage_errors(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        extract(ROOT / "data" / "harbour.txt", *arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage")


# ----------------------------------------------------------------------------------------------------------------- input


def texts(path: Path) -> list[tuple[str, str, str | None, str]]:
    found = [piece.document for piece in pieces([str(path)]) if piece.document]
    return [(one.id, one.text, one.published_iso, one.title) for one in found]


def test_every_format_gives_the_same_documents(tmp_path: Path) -> None:
    made = [{**row, "title": 'Größe; “quoted”, "twice"\nand broken'} for row in rows(5)]
    written(tmp_path / "a.jsonl", made)
    for name, delimiter in (("a.csv", ","), ("b.csv", ";"), ("c.csv", "\t")):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, made[0], delimiter=delimiter)
            writer.writeheader()
            writer.writerows(made)
    table = pa.Table.from_pylist(made)
    days = table.column("published").cast(pa.timestamp("s")).cast(pa.date32())
    pq.write_table(table.set_column(2, "published", days), tmp_path / "a.parquet", row_group_size=2)
    expected = [(row["id"], row["text"], row["published"], row["title"]) for row in made]
    for name in ("a.jsonl", "a.csv", "b.csv", "c.csv", "a.parquet"):
        assert texts(tmp_path / name) == expected, name


FIELDS = ("fulltext", "pubdate", "headline", "url", "lang")
ARTICLES = [
    ("Anna Berg left on Tuesday.", "14/12/2016", "Left", "http://news.example/1", "en"),
    ("", "15/12/2016", "Empty", "", ""),
    ("Am Dienstag kam Karl Lind in die Stadt zurück.", "3/12/2016", "Größe", "", "de"),
    ("The bank closed on Friday.", "nonsense", "Closed", "", "xx"),
]


def _table(path: Path) -> None:
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist([dict(zip(FIELDS, row, strict=True)) for row in ARTICLES]), path)
        return
    encoding, mark = {"c": ("cp1252", ","), "d": ("utf-16", ";"), "e": ("utf-8-sig", "|")}.get(path.stem, ("utf-8", ","))
    with path.open("w", encoding=encoding, newline="") as out:
        csv.writer(out, delimiter=mark).writerows([(), FIELDS, *ARTICLES])


@pytest.mark.parametrize("name", ["a.csv", "c.csv", "d.csv", "e.csv", "a.parquet", "twice.jsonl", "bare.csv", "packed.jsonl", "orders.csv"])
def test_an_archive_has_the_documents_of_a_small_run(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if name == "twice.jsonl":
        made = rows(2)
        path.write_text("".join(json.dumps(row) + "\n" for row in (*made, {**made[0], "text": "Another."}, {"dct": "x", "text": 3})))
    elif name == "bare.csv":  # the text is told by its length
        path.write_text("a,b\nx," + "The strike began on Monday and went on. " * 3 + "\n")
    elif name == "packed.jsonl":
        path.write_bytes(gzip.compress(b'{"text": "The strike began on Monday."}\n'))
    elif name == "orders.csv":
        path.write_text("text,date\nThe strike began.,05/06/2016\n")
    else:
        _table(path)
    small = from_path(path)
    assert small.documents
    with Seen(tmp_path / "seen") as seen:
        parts = list(partitions(pieces([str(path)]), seen))
    assert [one for partition in parts for one in partition.documents] == list(small.documents)
    told = {one.reason for partition in parts for one in partition.failures if one.cause != "note"}
    assert told >= {one.message for one in (*small.problems, *small.warnings) if "already the id" not in one.message}


def test_columns_are_those_that_the_user_names(tmp_path: Path) -> None:
    told = Told(columns={"text": "body", "date": "day", "title": "head", "id": "key"})
    row = {"key": "a", "day": "2016-12-14", "head": "Strike", "text": "wrong", "body": "The strike began on Monday."}
    for name, delimiter in (("a.csv", ","), ("a.tsv", "\t")):
        text = f"{delimiter.join(row)}\n{delimiter.join(row.values())}\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    pq.write_table(pa.Table.from_pylist([row]), tmp_path / "a.parquet")
    book = openpyxl.Workbook()
    for cells in (list(row), list(row.values())):
        book.worksheets[0].append(cells)
    book.save(tmp_path / "a.xlsx")
    found = [piece.document for piece in pieces([str(tmp_path)], told) if piece.document]
    assert [Path(one.source).suffix for one in found] == [".csv", ".parquet", ".tsv", ".xlsx"]
    assert {(one.id, one.text, one.published_iso, one.title) for one in found} == {("a", row["body"], "2016-12-14", "Strike")}
    (piece,) = pieces([str(tmp_path / "a.csv")], Told(columns={"text": "words"}))
    assert "no column called words (there are: key, day" in piece.problems[0].message


def test_every_ending_that_sources_reads_is_looked_for_in_a_folder(tmp_path: Path) -> None:
    for ending in ENDINGS:
        (tmp_path / f"a{ending}").write_bytes(b"")
    assert size([str(tmp_path)]) == 0
    (tmp_path / "a.ndjson").write_text(json.dumps({"text": "A text."}) + "\n", encoding="utf-8")
    (tmp_path / "a.eml").write_text("Subject: Strike\n\nThe strike began on Monday.\n", encoding="utf-8")
    found = list(pieces([str(tmp_path)]))
    assert [Path(piece.document.source).suffix for piece in found if piece.document] == [".eml", ".ndjson"]
    assert found[-1].position == size([str(tmp_path)])


def test_a_folder_is_read_in_the_order_of_its_paths_and_positions_end_at_its_size(tmp_path: Path) -> None:
    for name in ("b/z.txt", "b.txt", "a/c.md", ".hidden/x.txt", "a/d.gold.jsonl", "a/e.bin"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{name} has a text.", encoding="utf-8")
    written(tmp_path / "a" / "b.jsonl", rows(2))
    found = list(pieces([str(tmp_path)]))
    sources = [Path(piece.document.source).relative_to(tmp_path).as_posix() for piece in found if piece.document]
    assert sources == ["a/b.jsonl", "a/b.jsonl", "a/c.md", "b/z.txt", "b.txt"]
    assert [piece.position for piece in found] == sorted(piece.position for piece in found)
    assert found[-1].position == size([str(tmp_path)])


@pytest.mark.parametrize(
    ("name", "content", "message", "line"),
    [
        ("a.jsonl", b'{"id": "a", "text": "Fine."}\n{broken\n', "not JSON", 2),
        ("a.jsonl", b'{"id": "a", "text": ""}\n', "missing or empty", 1),
        ("a.csv", b"name,age\nx,1\n", "no column looks like the text", None),
        ("a.csv", "id,text\na,Août 2015, été, été, été".encode() + b"\xff\n", "not UTF-8", None),
        ("a.parquet", b"not parquet at all", "cannot be read", None),
        ("missing.jsonl", None, "no such file", None),
        ("a.txt", b"", "empty", None),
    ],
)
def test_what_cannot_be_read_is_named(name: str, content: bytes | None, message: str, line: int | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    problems = [problem for piece in pieces([str(tmp_path / name)]) for problem in piece.problems]
    assert [(problem.source, problem.line) for problem in problems] == [(str(tmp_path / name), line)]
    assert message in problems[0].message


def test_a_line_longer_than_memory_should_hold_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.sources.streaming.LONGEST_LINE", 200)
    path = written(tmp_path / "a.jsonl", [*rows(1), {"id": "long", "text": "x" * 1000}, *rows(2)[1:]])
    found = list(pieces([str(path)]))
    assert [piece.document.id for piece in found if piece.document] == ["a0", "a1"]
    assert [(problem.line, "longer" in problem.message) for piece in found for problem in piece.problems] == [(2, True)]
    assert found[-1].position == path.stat().st_size


def test_a_stream_is_cut_by_documents_and_by_length(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.jsonl", [{"id": str(n), "text": str(n) * length} for n, length in enumerate([10, 10, 10, 500, 10, 90, 1, 1])]
    )
    with Seen(tmp_path / "seen") as seen:
        made = list(partitions(pieces([str(path)]), seen, documents=2, characters=100))
    assert [[len(one.text) for one in partition.documents] for partition in made] == [[10, 10], [10], [500], [10, 90], [1, 1]]
    assert [partition.number for partition in made] == [0, 1, 2, 3, 4]
    assert [partition.position for partition in made][-1] == path.stat().st_size
    assert not (tmp_path / "seen").exists()


@pytest.mark.usefixtures("here")
def test_the_same_text_is_read_once_and_counted(tmp_path: Path) -> None:
    made = rows(3)
    again = [{**made[0], "id": "copy"}, {**made[1], "id": "other day", "published": "2015-01-01"}, {**made[2]}]
    summary = run.run(job(written(tmp_path / "a.jsonl", [*made, *again]), tmp_path / "out"), io.StringIO())
    assert (summary.totals.documents, summary.totals.duplicates, summary.failed) == (4, 2, 0)
    documents = pd.read_parquet(tmp_path / "out" / "_documents").set_index("document")
    assert dict(documents["duplicate_of"].dropna()) == {"copy": "a0", "a2": "a2"}


@pytest.mark.usefixtures("here")
def test_an_id_of_two_documents_is_made_unique_and_noted(tmp_path: Path) -> None:
    for name in ("one.jsonl", "two.jsonl"):
        written(tmp_path / name, [{"id": "same", "text": f"{name} on 5 May 2016."}])
    output = tmp_path / "out.parquet"
    assert extract(tmp_path / "one.jsonl", tmp_path / "two.jsonl", "-o", output, "--workers", 1) == 1
    assert list(pd.read_parquet(output)["document"]) == ["same", "same (two.jsonl)"]
    assert [(failure.cause, failure.document) for failure in run_folder.failures(output)] == [("note", "same (two.jsonl)")]


# --------------------------------------------------------------------------------------------------------- what goes wrong


def partition_of(*documents: Document) -> Partition:
    return Partition(0, documents, (), (), "", 0)


def short(name: str) -> Document:
    return Document(name, f"{name} came on 5 May 2016.")


LONG = Document("long", "\n\n".join(STORIES) * 40)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the alarm may fall there; it rings again
def test_a_document_that_takes_too_long_and_one_without_rules_are_set_aside() -> None:
    strange = Document("strange", "Uno dos tres.", language="xx")
    result = read_partition.read(partition_of(short("a"), LONG, strange, short("b")), Options(limit=0.2))
    assert (result.documents, result.events) == (2, 2)
    assert [(failure.document, failure.cause) for failure in result.failures] == [("long", "time"), ("strange", "language")]
    documents = pq.read_table(pa.BufferReader(result.documents_file)).to_pandas()
    assert list(documents["failure"].notna()) == [False, True, True, False]
    assert signal.getitimer(signal.ITIMER_PROF)[0] == 0


def test_a_process_that_dies_or_hangs_costs_one_document() -> None:
    struck: list[int] = []

    def strike(place: int, process: int) -> None:
        readers.patience = None
        if place in (1, 2):
            os.kill(process, signal.SIGKILL if place == 1 else signal.SIGSTOP)
            readers.patience = None if place == 1 else 2.0  # it will not answer any more
            struck.append(process)

    readers = Readers(watch=strike)
    result = readers.read(partition_of(short("a"), LONG, dataclasses.replace(LONG, id="other"), short("b")), Options())
    readers.stop()
    assert len(set(struck)) == 2
    assert [(failure.document, failure.cause) for failure in result.failures] == [("long", "crash"), ("other", "time")]
    assert "SIGKILL" in result.failures[0].reason
    assert result.documents == 2
    alone = read_partition.read(partition_of(short("a"), short("b")), Options())
    assert result.events_file == alone.events_file
    for process in struck:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
    with pytest.raises(StoppedError):
        readers.read(partition_of(short("a")), Options())


def test_processes_that_die_even_over_an_empty_table_are_an_error() -> None:
    class Dying(Readers):
        def _answers(self, partition: Partition, options: Options, refused: dict[int, Failure]) -> Iterator[int | Failure | Result]:
            yield len(partition.documents)  # all are read or refused, and it writes the tables
            yield Failure("crash", "the process that read it was ended by SIGKILL")

    with pytest.raises(RuntimeError, match="stopped before it had read one"):
        Dying().read(partition_of(short("a")), Options())


@pytest.mark.usefixtures("here")
def test_failures_are_written_and_the_exit_code_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = written(tmp_path / "a.jsonl", rows(3))
    with archive.open("a", encoding="utf-8") as out:
        out.write("{broken\n" + json.dumps({"id": "x", "text": "Uno.", "language": "xx"}) + "\n")
    output = tmp_path / "out.parquet"
    assert extract(archive, "-o", output, "--workers", 1) == 1
    assert "input 1, language 1" in capsys.readouterr().err
    told = [dataclasses.astuple(failure)[:1] + dataclasses.astuple(failure)[2:] for failure in run_folder.failures(output)]
    assert told == [("input", "", str(archive), 4), ("language", "x", str(archive), None)]


# ---------------------------------------------------------------------------------------------------------- going on again


def command(archive: Path | str, output: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "timeline", "extract", str(archive), "-o", str(output), "--partition", "2", *more]


def lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


@pytest.mark.usefixtures("here")
def test_a_killed_run_goes_on_and_ends_the_same(tmp_path: Path) -> None:
    archive = written(tmp_path / "a.jsonl", [{**row, "text": row["text"] + STORIES[0][:2000]} for row in rows(16)])
    output = tmp_path / "out.parquet"
    process = subprocess.Popen(command(archive, output, "--partition", "1", "--workers", "1"), cwd=ROOT, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 300
    while lines(output / run_folder.MANIFEST) < 4 and process.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    process.kill()
    process.wait()
    finished = lines(output / run_folder.MANIFEST) - 1
    assert 3 <= finished < 16, "it was to be killed in the middle"
    before = {path: path.stat().st_mtime_ns for path in sorted(output.glob("part-*"))[:finished]}
    with (output / run_folder.MANIFEST).open("ab") as manifest:
        manifest.write(b'{"partition": 99, "dig')  # as if it had been cut off in a line
    summary = run.run(job(archive, output, partition=1), io.StringIO())
    assert (summary.before.partitions, summary.totals.partitions, summary.totals.documents) == (finished, 16, 16)
    assert {path: path.stat().st_mtime_ns for path in before} == before
    whole = tmp_path / "whole.parquet"
    run.run(job(archive, whole, partition=1), io.StringIO())
    assert parts(output) == parts(whole)


@pytest.mark.usefixtures("here")
def test_a_changed_input_or_other_options_are_refused_until_a_restart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive, output = written(tmp_path / "a.jsonl", rows(9)), tmp_path / "out.parquet"
    arguments = (archive, "-o", output, "--workers", 1, "--partition", 4)
    assert extract(*arguments) == 0
    assert extract(*arguments, "--implied") == 2
    assert "used other settings (--implied)" in capsys.readouterr().err
    for changed in (rows(5), [*rows(8), {"id": "a8", "text": "Another one on 3 May 2011."}]):
        written(archive, changed)
        assert extract(*arguments) == 2
        assert "the input has changed" in capsys.readouterr().err
        assert sum(len(pq.read_table(path)) for path in output.glob("part-*")) == 18, "nothing is touched"
    assert extract(*arguments, "--restart") == 0
    assert len(pd.read_parquet(output)) == 17


@pytest.mark.usefixtures("here")
def test_a_folder_with_something_else_and_a_second_run_at_once_are_refused(tmp_path: Path) -> None:
    archive = written(tmp_path / "a.jsonl", rows(1))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear", encoding="utf-8")
    for place, reason in ((tmp_path / "mine", "something else"), (archive, "this is a file")):
        with pytest.raises(run_folder.RefusedError, match=reason):
            run.run(job(archive, place), io.StringIO())
    with run_folder.Store(tmp_path / "out", {}), pytest.raises(run_folder.RefusedError, match="another run"):
        run.run(job(archive, tmp_path / "out"), io.StringIO())
    assert (tmp_path / "mine" / "letter.txt").read_text(encoding="utf-8") == "dear"


def test_no_more_of_the_stream_is_taken_than_what_is_under_way(tmp_path: Path) -> None:
    under_way: list[int] = []
    most: list[int] = []
    archive = written(tmp_path / "a.jsonl", rows(60))

    def drawn(stream: Iterable[Partition]) -> Iterator[Partition]:
        for partition in stream:
            under_way.append(partition.number)
            most.append(len(under_way))
            yield partition

    def submit(partition: Partition) -> Future[read_partition.Result]:
        done = Here().submit(read_partition.read, partition, Options())
        later = threading.Timer(0.02, lambda: future.set_result(done.result()))
        future: Future[read_partition.Result] = Future()
        later.start()
        return future

    class Watched(run_folder.Store):
        def save(self, partition: Partition, result: read_partition.Result) -> None:
            under_way.remove(partition.number)
            super().save(partition, result)

    with Watched(tmp_path / "out", {}) as kept, Seen(tmp_path / "seen") as seen:
        stream = drawn(partitions(pieces([str(archive)]), seen, documents=2))
        assert run._all(stream, kept, Progress(io.StringIO(), 0), submit, lambda: 2) == 30
    assert kept.totals.documents == 60
    assert max(most) == 4  # two for each worker


def test_progress_and_time_left_are_told() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    moments = iter([0.0, 10.0, 20.0])
    out = Terminal()
    progress = Progress(out, 1000, lambda: next(moments))
    progress.update(250, 100, 700)
    progress.update(500, 1000, 7000)
    progress.close()
    first, second = out.getvalue().split("\r")[1:3]
    assert first.startswith("[######..................]  25%  100 documents, 700 events, 10 documents/s, 0:30 left")
    assert second.startswith("[############............]  50%  1,000 documents, 7,000 events, 50 documents/s, 0:20 left")


def test_what_the_user_says_goes_before_what_a_row_says(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", rows(2))
    day = pd.Timestamp("2001-02-03").date()
    assert {piece.document.published for piece in pieces([str(path)], Told(day)) if piece.document} == {day}


def test_islice_of_a_stream_reads_no_further(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", rows(4))
    found = list(islice(pieces([str(path)]), 2))
    assert found[-1].position < path.stat().st_size
