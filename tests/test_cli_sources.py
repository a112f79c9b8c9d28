"""The command line's sources: several at once, columns of tables, warnings that are no failure, and a bar for what takes long."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from one_process import in_one_process

from timeline import cli
from timeline.cli.progress import Bar
from timeline.sources.source import Source
from timeline.sources.streaming import steps

ROOT = Path(__file__).resolve().parent.parent

BERG = "Anna Berg resigned on 5 May 2016."
HOLM = "Carl Holm left on 6 May 2016."


def run(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


def extracted(tmp_path: Path, *arguments: str | Path, code: int = 0) -> list[dict[str, Any]]:
    out = tmp_path / "out" / "out.jsonl"
    out.parent.mkdir(exist_ok=True)
    assert run("extract", *arguments, "-o", out) == code
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def test_a_text_that_is_there_twice_comes_once_with_a_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in (("a.txt", BERG), ("b.txt", HOLM), ("c.txt", BERG)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    rows = extracted(tmp_path, *(tmp_path / name for name in ("a.txt", "b.txt", "c.txt")))
    assert [row["events"][0]["edtf"] for row in rows] == ["2016-05-05", "2016-05-06"]
    said = capsys.readouterr().err
    assert "has the same text as" in said
    assert "c.txt" in said


def test_what_is_doubtful_is_told_and_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "a.csv"
    table.write_text(f"id,published,text\na,05/06/2016,{BERG}\nb,06/05/2016,{HOLM}\n", encoding="utf-8")
    assert [row["published"] for row in extracted(tmp_path, table)] == [None, None]
    said = capsys.readouterr().err
    assert f'timeline: {table}: the dates in the column "published" fit both orders, day first and month first' in said


def test_standard_input_may_be_one_of_several(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(BERG, encoding="utf-8")
    for given in (HOLM, json.dumps({"id": "h", "text": HOLM}), "{\\rtf1 " + HOLM + "}"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        assert [row["events"][0]["edtf"] for row in extracted(tmp_path, "-", tmp_path / "a.txt")] == ["2016-05-06", "2016-05-05"]
    assert capsys.readouterr().err == ""


def test_one_source_that_cannot_be_read_stops_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(BERG, encoding="utf-8")
    assert len(extracted(tmp_path, tmp_path / "none.txt", tmp_path / "a.txt", "a\0b.txt", code=1)) == 1
    said = capsys.readouterr().err
    assert "none.txt: there is no such file" in said


@pytest.mark.parametrize("ending", ["csv", "xlsx", "parquet"])
def test_columns_are_named(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{ending}"
    row = {"key": "k1", "day": "2016-12-14", "head": "Berg, again", "text": "wrong", "the, body": f"{BERG} Holm left on Monday."}
    if ending == "csv":
        path.write_text("key;day;head;text;the, body\n" + ";".join(row.values()) + "\n", encoding="utf-8")
    elif ending == "parquet":
        pq.write_table(pa.Table.from_pylist([row]), path)
    else:
        book = openpyxl.Workbook()
        for cells in (list(row), list(row.values())):
            book.worksheets[0].append(cells)
        book.save(path)
    (made,) = extracted(tmp_path, path, "--columns", '"text=the, body",date=day, title=head,id=key')
    assert (made["id"], made["title"], made["published"]) == ("k1", "Berg, again", "2016-12-14")
    assert [event["edtf"] for event in made["events"]] == ["2016-05-05", "2016-12-12"]


def test_columns_hold_for_archives(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"key,body\nk1,{BERG}\n", encoding="utf-8")
    out = tmp_path / "out.parquet"
    with in_one_process():
        assert run("extract", tmp_path / "a.csv", "--columns", "text=body,id=key", "--workers", "1", "-o", out) == 0
    assert pq.read_table(out / "part-00000.parquet").column("document").to_pylist() == ["k1"]
    assert run("extract", tmp_path / "a.csv", "--columns", "text=body", "--workers", "1", "-o", out) == 2  # another run than that


def test_a_column_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text(f"key,body\nk1,{BERG}\n", encoding="utf-8")
    assert extracted(tmp_path, tmp_path / "a.csv", "--columns", "text=words", code=1) == []
    assert "there is no column called words" in capsys.readouterr().err


@pytest.mark.parametrize("columns", ["", "text", "text=", "date=day", "text=a,text=b", "txt=body", "text=a,,id=b"])
def test_columns_that_make_no_sense_are_a_usage_error(columns: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("extract", "a.csv", "--columns", columns)
    assert "--columns" in capsys.readouterr().err


class Terminal(io.StringIO):
    """Where a person looks."""

    def isatty(self) -> bool:
        return True


def test_the_bar_comes_after_a_second_and_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([0.0, 0.5, 1.1, 1.2, 1.4])  # begun, then told: too early, shown, too soon again, shown
    out = Terminal()
    with Bar(out, clock=lambda: next(moments)) as bar:
        for done in range(4):
            bar.tell(done, 4, f"reading {done}.txt\x1b[2J")
    assert out.getvalue().split("\r") == [
        "",
        "[######..................]  25%  1 of 4  reading 1.txt [2J",
        "[##################......]  75%  3 of 4  reading 3.txt [2J",
        " " * 58,
        "",
    ]


def test_a_log_has_a_line_now_and_then_and_nothing_of_what_is_quick() -> None:
    for seconds, lines in ((0.1, 0), (10.0, 3)):
        moments = iter([seconds * step for step in range(11)])
        out = io.StringIO()
        with Bar(out, clock=lambda moments=moments: next(moments)) as bar:
            for done in range(10):
                bar.tell(done, 10, "reading")
        assert out.getvalue().count("\n") == lines
        assert "\r" not in out.getvalue()


def test_extract_tells_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.cli.progress._PATIENCE", 0.0)
    monkeypatch.setattr("timeline.cli.progress._ON_TERMINAL", 0.0)
    for name, text in (("a.txt", BERG), ("b.txt", HOLM)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    for sources in ((tmp_path,), (tmp_path / "a.txt", tmp_path / "b.txt")):
        out = Terminal()
        monkeypatch.setattr(sys, "stderr", out)
        assert run("extract", *sources, "--format", "csv", "-o", tmp_path / "out.x") == 0
        told = out.getvalue()
        assert [told.count(f"{done} of 2") for done in range(3)] == [2, 2, 1]  # of reading, and of finding events
        assert "reading " in told
        assert "finding events: " in told
        assert told.endswith(" \r")


@pytest.mark.parametrize("command", [["tag", "-"], ["extract", "-", "--format", "jsonl"]])
def test_json_lines_are_answered_one_by_one(command: list[str]) -> None:
    """Another program may hold a conversation: each line has its answer before the next is asked."""
    asked = ['{"id": "a", "text": "Anna Berg left on 5 May 2016."}', '{"id": "b", "text": "It rained on 6 May 2016 in Lorvik."}']
    with subprocess.Popen(
        [sys.executable, "-m", "timeline", *command], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, bufsize=1,
    ) as talk:  # fmt: skip
        assert talk.stdin
        assert talk.stdout
        for question, name in zip(asked, "ab", strict=True):
            talk.stdin.write(question + "\n")
            assert json.loads(talk.stdout.readline())["id"] == name
        talk.stdin.close()
        assert talk.stdout.read() == ""
    assert talk.returncode == 0


def test_what_is_true_of_each_document_of_a_file_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(
        "".join(json.dumps({"text": f"Anna Berg left on Monday with {n} others."}) + "\n" for n in range(2, 9)), encoding="utf-8"
    )
    assert len(extracted(tmp_path, path)) == 7
    assert capsys.readouterr().err.count("no publication date is known") == 1


@pytest.mark.parametrize("name", ["in.jsonl", "in.csv"])
def test_a_file_that_becomes_shorter_while_it_is_read_is_told_of(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    row = "{}\n" if name.endswith(".csv") else '{{"text": "{}"}}\n'
    text = "".join(row.format(f"Anna Berg left on {n % 28 + 1} May 2016 with {n} others.") for n in range(20_000))
    path.write_text(("text\n" if name.endswith(".csv") else "") + text, encoding="utf-8")
    found = steps(path, Source(str(path)))
    next(found)
    os.truncate(path, 1_000)
    problems = [str(problem) for step in found for problem in step.loaded.problems]
    assert problems[-1:] == [f"{path}: this file became shorter while it was read, so that its end is missing here; read it again"]
