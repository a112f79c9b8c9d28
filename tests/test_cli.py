"""The command line as scripts use it: exit codes, formats, bad input that stops nothing else."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from timeline import cli, exports
from timeline.frame import NAMES

ROOT = Path(__file__).parent.parent
HARBOUR = ROOT / "data" / "harbour.txt"


def run(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    rows = [
        {"id": "a", "text": "He left on Monday for 3 days.", "published": "2016-12-14", "language": "en"},
        {"id": "b", "text": "Ünal came on 5 May 2016 🙂 and left on 6 May.", "dct": None, "lang": "en"},
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_tag(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert run("tag", corpus, "-o", out) == 0
    first, second = lines(out)
    assert [first["id"], second["id"]] == ["a", "b"]
    assert set(first["timexes"][0]) == {"start", "end", "text", "type", "value", "mod", "earliest", "latest", "anchor", "how"}
    assert [(t["text"], t["type"], t["value"]) for t in first["timexes"]] == [
        ("Monday", "DATE", "2016-12-12"),
        ("3 days", "DURATION", "P3D"),
    ]
    text = json.loads(corpus.read_text(encoding="utf-8").splitlines()[1])["text"]
    assert all(text[t["start"] : t["end"]] == t["text"] for t in second["timexes"])


def test_tag_gives_the_ends_of_a_range_all_of_its_days(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    row = {"id": "a", "text": "Anna Berg was away from 3 to 5 July. She paid in May.", "published": "2016-12-14", "language": "en"}
    source.write_text(json.dumps(row), encoding="utf-8")
    assert run("tag", source, "-o", out) == 0
    ((one, other, alone),) = [line["timexes"] for line in lines(out)]
    assert [(one["value"], other["value"]), (alone["earliest"], alone["latest"])] == [
        ("2016-07-03", "2016-07-05"),
        ("2016-05-01", "2016-05-31"),
    ]
    assert all((end["earliest"], end["latest"]) == ("2016-07-03", "2016-07-05") for end in (one, other))


def test_bad_lines_are_named_and_the_rest_goes_on(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus.write_text(
        corpus.read_text(encoding="utf-8") + "{broken\n" + json.dumps({"id": "c", "text": "On 7 May 2016."}) + "\n", encoding="utf-8"
    )
    out = tmp_path / "out.jsonl"
    assert run("tag", corpus, "-o", out) == 1
    assert [row["id"] for row in lines(out)] == ["a", "b", "c"]
    assert "in.jsonl, line 3" in capsys.readouterr().err


def test_extract_jsonl(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert run("extract", HARBOUR, "--published", "2024-10-16", "-o", out) == 0
    (row,) = lines(out)
    assert set(row) == {"id", "title", "published", "language", "actors", "events"}
    assert row["published"] == "2024-10-16"
    assert all(tuple(event) == NAMES for event in row["events"])
    assert set(row["actors"][0]) == {"name", "type", "aliases", "mentions"}


def test_extract_csv_reads_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.csv"
    assert run("extract", HARBOUR, "--published", "2024-10-16", "-o", out) == 0
    written = out.read_bytes().decode("utf-8")
    table = exports.from_csv(written)
    assert len(table) == 27
    assert run("extract", HARBOUR, "--published", "2024-10-16") == 0
    assert capsys.readouterr().out == written


def test_extract_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("extract", HARBOUR, "--published", "2024-10-16", "--format", "table") == 0
    out = capsys.readouterr().out
    assert "until spring" in out
    assert "14 Oct 2024" in out


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("the old Corn Exchange Trust", ["1990"]),  # the actor's name is part of it
        ("winter wheat", ["1992"]),  # no actor: the sentences with these words
        ("wheat", ["1992"]),
        ("whea", []),
        ("", []),
    ],
)
def test_who_is_no_actor_is_sought_by_words(name: str, kept: list[str], tmp_path: Path) -> None:
    source, out = tmp_path / "a.txt", tmp_path / "out.jsonl"
    source.write_text("The Corn Exchange Trust opened in 1990. Prices of Winter Wheat fell in 1992.", encoding="utf-8")
    assert run("extract", source, "--actor", name, "-o", out) == 0
    assert [event["date_text"].split()[-1] for event in lines(out)[0]["events"]] == kept


def test_a_thing_is_told_of_where_the_text_goes_on_about_it(tmp_path: Path) -> None:
    source, out = tmp_path / "a.txt", tmp_path / "out.jsonl"
    told = "The Kestrel K90 flew in 1990. The aircraft was sold in 1992. A rival, the M12, flew in 1994. The plane crashed in 1996."
    source.write_text(told, encoding="utf-8")
    assert run("extract", source, "--actor", "Kestrel K90", "-o", out) == 0
    assert [event["date_text"].split()[-1] for event in lines(out)[0]["events"]] == ["1990", "1992"]


def test_actor_filter_takes_any_alias_in_any_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    counts = []
    for name in ("KARANT", "ilse", "Ilse Karant", "Nobody"):
        assert run("extract", HARBOUR, "--published", "2024-10-16", "--actor", name, "-o", out) == 0
        counts.append(len(lines(out)[0]["events"]))
    assert counts[0] == counts[1] == counts[2] > 0
    assert counts[3] == 0
    assert "no event with Nobody" in capsys.readouterr().err


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Anna Berg left on 5 May 2016.")))
    assert run("extract", "-", "--format", "jsonl") == 0
    assert json.loads(capsys.readouterr().out)["events"][0]["edtf"] == "2016-05-05"


@pytest.mark.parametrize("source", ["missing.txt", "empty.txt", "picture.txt"])
def test_unreadable_input_is_named(source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    good = tmp_path / "good.txt"
    good.write_text("Anna Berg left on 5 May 2016.", encoding="utf-8")
    out = tmp_path / "out.jsonl"
    assert run("extract", tmp_path / source, good, "-o", out) == 1
    assert source in capsys.readouterr().err
    assert len(lines(out)) == 1


@pytest.mark.parametrize(
    "arguments", [["frobnicate"], ["extract"], ["extract", "a.txt", "--published", "soon"], ["extract", "a.txt", "--format", "pdf"], []]
)
def test_usage_errors_exit_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*arguments)
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["tag", "--help"], ["extract", "--help"], ["app", "--help"]])
def test_every_command_answers_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*arguments)
    assert stopped.value.code == 0
    assert "usage" in capsys.readouterr().out


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "Militants stormed it last May. They may return.", "--published", "2016-12-14") == 0
    out = capsys.readouterr().out
    assert "‘last May’  DATE 2016-05" in out
    assert "* last-month-name" in out
    assert "lost to the longer ‘last May’ (last-month-name)" in out
    assert "its reader refused it" in out
    assert run("explain", "nothing here") == 0
    assert "No rule matched." in capsys.readouterr().out
    assert run("explain", " ") == 1
    assert capsys.readouterr().err == "timeline: this is empty\n"


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run("extract", HARBOUR, "-o", tmp_path / "no such folder" / "out.csv")
    assert stopped.value.code == 1
    assert "cannot be written" in capsys.readouterr().err


def test_as_a_process_it_starts_fast_and_loads_no_page() -> None:
    code = (
        "import sys, timeline.cli; timeline.cli.main(['extract', sys.argv[1], '--format', 'jsonl']); print('plotly' in "
        "sys.modules, 'streamlit' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(HARBOUR)], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stderr.strip().endswith("False False")


def test_parts_of_actors_are_told_on_demand(tmp_path: Path) -> None:
    source, out = tmp_path / "in.txt", tmp_path / "out.jsonl"
    source.write_text("Anna Berg sold the Ostrel Bank on 5 May 2016.", encoding="utf-8")
    assert run("extract", source, "--parts", "-o", out) == 0
    (row,) = lines(out)
    assert [(one["actor"], one["part"]) for one in row["participants"]] == [("Anna Berg", "agent"), ("Ostrel Bank", "patient")]
    assert {one["event_id"] for one in row["participants"]} == {row["events"][0]["event_id"]}
    assert all(one["how"] and row["events"][0]["sentence"] for one in row["participants"])
