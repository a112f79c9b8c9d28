"""What the command line writes over, and what it refuses to; nothing that it prints can play with a terminal."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from multiprocessing import Pipe
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from any_edit import PORT

from timeline import __main__, cli, watched
from timeline.cli import extract, loading, output
from timeline.project import store
from timeline.project.saved import Project
from timeline.sources import gathering

ROOT = Path(__file__).resolve().parent.parent
TEXT = "Anna Berg resigned on 5 May 2016.\n"


def run(*arguments: str) -> int:
    """The exit code of a command."""
    try:
        return cli.main(arguments)
    except SystemExit as ended:
        return int(str(ended.code))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    return path


@pytest.mark.parametrize("ending", ["txt", "csv", "jsonl"])
@pytest.mark.parametrize("way", ["itself", "link", "hard link", "folder"])
def test_an_article_is_never_written_over(tmp_path: Path, ending: str, way: str, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    article = folder / f"a.{ending}"
    article.write_text({"txt": TEXT, "csv": f"text\n{TEXT}", "jsonl": '{"id": "a", "text": "On 5 May 2016 it rained."}\n'}[ending])
    before, out = article.read_bytes(), article
    if way == "link":
        out = tmp_path / f"link.{ending}"
        out.symlink_to(article)
    elif way == "hard link":
        out = tmp_path / f"hard.{ending}"
        os.link(article, out)
    source = folder if way == "folder" else article
    assert run("extract", str(source), "-o", str(out)) == cli.USAGE
    assert "not written" in capsys.readouterr().err
    assert article.read_bytes() == before
    if ending == "jsonl" and way != "folder":
        assert run("tag", str(article), "-o", str(out)) == cli.USAGE
        assert article.read_bytes() == before


def test_what_timeline_wrote_into_the_folder_before_is_replaced(article: Path) -> None:
    for ending in ("csv", "html", "md", "xlsx"):
        for _ in range(2):
            assert run("extract", str(article.parent), "-o", str(article.parent / f"out.{ending}")) == cli.DONE


def test_a_project_is_never_written_over(
    article: Path, projects_of_its_own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = store.path_of("work")
    with Project.create(path) as project:
        project.add_document(PORT, based_on=0)
    hidden = tmp_path / "other.csv"
    hidden.write_bytes(path.read_bytes())
    before = path.read_bytes()
    assert run("export", "work", "-o", str(path)) == cli.USAGE
    assert run("extract", str(article), "-o", str(path)) == cli.USAGE
    assert run("extract", str(article), "-o", str(tmp_path / "new.timeline")) == cli.USAGE
    assert run("extract", str(article), "-o", str(hidden)) == cli.USAGE
    assert path.read_bytes() == hidden.read_bytes() == before
    assert "CSV is written" not in capsys.readouterr().err


def test_devices_pipes_links_and_permissions_stay_what_they_are(article: Path, tmp_path: Path) -> None:
    private, target, link, pipe = (tmp_path / name for name in ("s.csv", "target.csv", "link.csv", "pipe"))
    private.touch(mode=0o600)
    link.symlink_to(target)
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    for out in (private, link, pipe, Path("/dev/null")):
        assert run("extract", str(article), "--format", "csv", "-o", str(out)) == cli.DONE
    reader.join()
    assert read[0] == target.read_text()
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert link.is_symlink()
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert not list(tmp_path.glob(".*partial"))


@pytest.mark.parametrize("when", ["writing", "closing"])
def test_a_full_disk_is_a_sentence_and_the_old_file_stays(
    article: Path, tmp_path: Path, when: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    out.write_text("old")

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if when == "closing":
        monkeypatch.setattr(output.os, "fsync", full)
    else:
        monkeypatch.setattr(extract, "write_events", full)
    assert run("extract", str(article), "-o", str(out)) == cli.UNREADABLE
    assert "No space left" in capsys.readouterr().err
    assert out.read_text() == "old"
    assert not list(tmp_path.glob(".*partial"))


def test_nothing_printed_moves_the_cursor_or_forges_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nasty = tmp_path / "a\x1b[2J\nEverything is as the evidence says.txt"
    nasty.write_text("\x1b]0;owned\x07Anna Berg\x1b]52;c;aGk=\x07 resigned on 5 May 2016.\x9b2J\n")
    missing = tmp_path / "no\x1b[1Asuch\nfile"
    assert run("extract", str(nasty), str(missing), "--format", "table") == cli.UNREADABLE
    told = capsys.readouterr()
    for text in (told.out, told.err):
        assert not [letter for letter in text if letter < " " and letter != "\n" or "\x7f" <= letter < "\xa0"]
    assert all(line.startswith("timeline: ") for line in told.err.splitlines())


def test_an_interruption_while_the_program_is_loaded_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Loading(ModuleType):
        def __getattr__(self, name: str) -> object:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "timeline.cli", Loading("timeline.cli"))
    assert __main__.main() == 1
    assert capsys.readouterr().err == "timeline: interrupted\n"


def test_a_watched_process_whose_asker_is_gone_says_nothing() -> None:
    ours, theirs = Pipe()
    ours.close()
    command = [sys.executable, "-m", "timeline.watched", str(theirs.fileno()), "timeline.sources.apart", str(watched.MEMORY)]
    done = subprocess.run(command, cwd=ROOT, pass_fds=[theirs.fileno()], capture_output=True, timeout=120, check=False)
    theirs.close()
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_interruption_is_a_sentence(article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(extract, "written", interrupted)
    assert run("extract", str(article), "--format", "csv") == cli.UNREADABLE
    assert capsys.readouterr().err == "timeline: interrupted\n"


@pytest.mark.parametrize(
    ("closing", "locale", "code", "told"),
    [
        ("", "C", cli.DONE, "‘May 2016’"),
        (">&-", "C.UTF-8", cli.UNREADABLE, "timeline: not finished: standard input or output is closed"),
        ("2>&- >&- <&-", "C.UTF-8", cli.UNREADABLE, ""),
    ],
)
def test_no_locale_and_no_closed_stream_gives_a_traceback(closing: str, locale: str, code: int, told: str) -> None:
    command = f"'{sys.executable}' -m timeline explain 'May 2016' {closing}"
    settings = os.environ | {"LC_ALL": locale, "PYTHONUTF8": "0"}
    done = subprocess.run(["sh", "-c", command], env=settings, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == code
    assert told in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_list_of_names_from_a_pipe_is_told_in_the_evidence(article: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"action,name,other\nrename,Anna Berg,Bea Holm\n")
    os.close(writing)
    out = tmp_path / "out.evidence.zip"
    assert run("extract", str(article), "--aliases", f"/dev/fd/{reading}", "-o", str(out)) == cli.DONE
    os.close(reading)
    assert run("verify", str(out)) == cli.DONE


def test_what_has_no_end_is_refused(article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(loading, "LARGEST_LIST", 1000)
    assert run("extract", str(article), "--aliases", "/dev/zero") == cli.UNREADABLE
    monkeypatch.setattr("timeline.exports.verification.MOST_BYTES", 1000)
    assert run("verify", "/dev/zero") == cli.UNREADABLE
    monkeypatch.setattr(loading, "MAXIMUM_FILE", 1000)
    monkeypatch.setattr(gathering, "MAXIMUM_FILE", 1000)
    with Path("/dev/zero").open() as endless:
        monkeypatch.setattr("sys.stdin", endless)
        assert run("extract", "-") == cli.UNREADABLE
    assert capsys.readouterr().err.count("larger than") == 3


def test_an_empty_name_is_not_the_folder_one_is_in() -> None:
    assert run("extract", "") == cli.USAGE


def test_a_program_that_is_told_to_end_leaves_no_half_a_file(tmp_path: Path) -> None:
    script = """
import os, signal, sys
from pathlib import Path
from timeline.cli.output import Output
with Output(Path(sys.argv[1])) as out:
    out.write("half")
    os.kill(os.getpid(), signal.SIGTERM)
"""
    (tmp_path / "out.csv").write_text("old")
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "out.csv")], check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    assert ended.returncode == 128 + 15
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("out.csv", "old")]
