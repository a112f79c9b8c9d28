"""The command line writes every format by name and by ending, says what it left out, and checks evidence."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from one_process import in_one_process

from timeline import cli
from timeline.cli import main
from timeline.exports import FORMATS, Format, from_csv
from timeline.exports.json_rows import from_json, from_jsonl
from timeline.frame import NAMES

TEXT = "Anna Berg resigned on 5 May 2016. Carl Holm left on Tuesday. He spoke in 1914.\n"
MAGIC = {
    "csv": b"event_id,", "csv-excel": b"\xef\xbb\xbfevent_id,", "xlsx": b"PK", "json": b'{"program"', "jsonl-rows": b'{"event_id"',
    "ics": b"BEGIN:VCALENDAR\r\n", "timelinejs": b"{", "markdown": b"# Timeline\n", "docx": b"PK",
    "html": b"<!DOCTYPE html>", "slides": b"<!DOCTYPE html>", "svg": b"<?xml", "png": b"\x89PNG", "timeml": b"<?xml", "evidence": b"PK",
}  # fmt: skip


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("form", [form for form in FORMATS if form.name != "parquet"], ids=lambda form: form.name)
def test_the_ending_chooses_the_format(article: Path, tmp_path: Path, form: Format) -> None:
    name, ending = form.name, form.ending
    out, named = tmp_path / f"out{ending}", tmp_path / "named.bin"
    assert cli.main(["extract", str(article), "--published", "2016-12-14", "-o", str(out)]) == 0
    assert cli.main(["extract", str(article), "--published", "2016-12-14", "--format", name, "-o", str(named)]) == 0
    assert out.read_bytes().startswith(MAGIC[name])
    if name not in ("xlsx", "docx"):  # these hold the time at which they were written
        assert out.read_bytes() == named.read_bytes()


def test_parquet_is_a_folder_as_for_any_archive(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    with in_one_process():
        assert cli.main(["extract", str(article), "--published", "2016-12-14", "-o", str(out), "--workers", "1"]) == 0
    assert list(pd.read_parquet(out)["edtf"]) == ["2016-05-05", "2016-12-13", "1914"]


def test_other_endings_stay_as_they_were(article: Path, tmp_path: Path) -> None:
    for ending in ("jsonl", "txt", "csv", "unknown"):
        assert cli.main(["extract", str(article), "-o", str(tmp_path / f"out.{ending}")]) == 0
    assert len(json.loads((tmp_path / "out.jsonl").read_text())["events"]) == 3
    assert (tmp_path / "out.txt").read_text().startswith("date ")
    assert (tmp_path / "out.unknown").read_bytes() == (tmp_path / "out.csv").read_bytes()


def test_an_actor_is_said_in_the_file(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    assert cli.main(["extract", str(article), "--published", "2016-12-14", "--actor", "Berg", "-o", str(out)]) == 0
    book = openpyxl.load_workbook(out)
    assert book["Events"].max_row == 2
    said = [str(cell) for row in book["Provenance"].iter_rows(values_only=True) for cell in row if cell]
    assert "Left out: 2 of 3 events: only those of Berg are here." in said


def test_the_plain_csv_has_rows_and_nothing_else(article: Path, tmp_path: Path) -> None:
    for form, lines in (("csv", 2), ("csv-excel", 3)):
        out = tmp_path / f"{form}.csv"
        arguments = ["extract", str(article), "--published", "2016-12-14", "--actor", "Berg", "--format", form, "-o", str(out)]
        assert cli.main(arguments) == 0
        assert len(out.read_text(encoding="utf-8").splitlines()) == lines


def test_a_source_that_cannot_be_read_is_said_in_the_file(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert cli.main(["extract", str(article), str(tmp_path / "missing.txt"), "-o", str(out)]) == 1
    assert "missing.txt" in json.loads(out.read_text())["left_out"]
    assert len(from_json(out.read_text())) == 3


def test_bytes_go_to_standard_output(article: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.FileIO(1, "w", closefd=False), encoding="utf-8", newline=""))
    assert cli.main(["extract", str(article), "--format", "png"]) == 0
    sys.stdout.flush()
    assert capfdbinary.readouterr().out.startswith(b"\x89PNG")


def test_rows_come_back(article: Path, tmp_path: Path) -> None:
    for ending in (".csv", ".excel.csv", ".rows.jsonl"):
        assert cli.main(["extract", str(article), "-o", str(tmp_path / f"x{ending}")]) == 0
        text = (tmp_path / f"x{ending}").read_text(encoding="utf-8")
        assert list((from_jsonl if ending.endswith("jsonl") else from_csv)(text).columns) == list(NAMES)


def test_a_format_that_cannot_hold_it_leaves_no_file(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Nothing happened in 1915.", encoding="utf-8")
    out = tmp_path / "out.tml"
    assert cli.main(["extract", str(article), str(other), "-o", str(out)]) == 1
    assert not out.exists()
    assert "one article" in capsys.readouterr().err


def test_verify_says_what_differs(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, aliases = tmp_path / "out.zip", tmp_path / "names.csv"
    aliases.write_text("action,name,other\nrename,Anna Berg,Anna B.\n", encoding="utf-8")
    assert cli.main(["extract", str(article), "--published", "2016-12-14", "--implied", "--aliases", str(aliases), "-o", str(out)]) == 0
    assert cli.main(["verify", str(out)]) == 0
    assert "Everything is as the evidence says." in capsys.readouterr().out
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("more.txt", "x")
    assert cli.main(["verify", str(out)]) == 1
    assert "DIFFERS: more.txt is in the ZIP" in capsys.readouterr().out
    assert cli.main(["verify", str(tmp_path / "missing.zip")]) == 1
    assert "cannot be read" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        cli.main(["verify"])


def test_help_names_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(["extract", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert all(form.name in said for form in FORMATS)


def test_an_ending_that_nothing_has_is_told(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(article), "-o", str(tmp_path / "a.xyz")]) == 0
    told = capsys.readouterr().err
    assert "no format has the ending .xyz, so CSV is written" in told
    assert all(form.ending in told for form in FORMATS)
    assert (tmp_path / "a.xyz").read_text(encoding="utf-8").startswith("event_id,")
    assert main(["extract", str(article), "-o", str(tmp_path / "plain")]) == 0
    assert "no format" not in capsys.readouterr().err


def test_addresses_are_never_taken_for_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "ftp://evil.example/a", "HTTP://LOCALHOST/a"]) == 1
    said = capsys.readouterr().err
    assert "ftp://evil.example/a: only addresses that begin with http:// or https:// are read" in said
    assert "HTTP://LOCALHOST/a: localhost" in said
