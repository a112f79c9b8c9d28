"""Files from outside are read in a watched process: the same as here, and what takes too long or too much memory costs a sentence."""

from __future__ import annotations

import ast
import gzip
import io
import os
import signal
import sys
import time
import zipfile
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
import sample_files as made

from timeline import sources, watched
from timeline.sources import apart
from timeline.sources.dates_stated import evidence_in
from timeline.sources.page_lines import joined

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = "Anna Berg resigned on 5 May 2016. The council met on Tuesday, and the mayor spoke for an hour about the harbour."


def serve(connection: Connection) -> None:
    """A process that does what it is told to: for the tests of the watch itself."""
    while True:
        what = connection.recv()
        watched.allow(1)
        if what == "work":
            while True:
                pass
        elif what == "eat":
            try:
                bytearray(10**10)
            except MemoryError:
                connection.send("MemoryError")
        elif what == "sleep":
            time.sleep(600)
        else:
            connection.send(what)


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> watched.Worker:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "tests"))
    return watched.Worker("test_sources_apart")


def test_a_process_that_works_too_long_ends_even_within_a_long_call(own: watched.Worker) -> None:
    own.connection.send("work")
    assert own.connection.poll(60)
    with pytest.raises(EOFError):
        own.connection.recv()
    assert watched.is_out_of_time(own.kill())


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not enforce it")
def test_memory_has_a_limit(own: watched.Worker) -> None:
    own.connection.send("eat")
    assert own.connection.recv() == "MemoryError"
    own.connection.send("still there")
    assert own.connection.recv() == "still there"


def test_it_ends_with_whoever_started_it(tmp_path: Path) -> None:
    """The parent is killed; the process it has started notices."""
    code = f"import sys, time; sys.path[:0] = [{str(ROOT)!r}]; from timeline import watched; w = watched.Worker('test_sources_apart'); "
    code += f"w.connection.send('sleep'); open({str(tmp_path / 'id')!r}, 'w').write(str(w.id)); time.sleep(600)"
    parent = os.posix_spawn(sys.executable, [sys.executable, "-c", code], {**os.environ, "PYTHONPATH": str(ROOT / "tests")})
    while not (tmp_path / "id").exists() or not (tmp_path / "id").read_text():
        time.sleep(0.05)
    os.kill(parent, signal.SIGKILL)
    os.waitpid(parent, 0)
    child = int((tmp_path / "id").read_text())
    while is_running(child):
        time.sleep(0.05)


def is_running(process: int) -> bool:
    """Whether a process is there and has not ended; where nobody takes note of its end, it stays as a zombie."""
    try:
        os.kill(process, 0)
        return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"
    except ProcessLookupError:
        return False
    except OSError:  # macOS
        return True


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "."), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", made.pdf([ARTICLE, ARTICLE], "Two")),
        ("a.html", f"<html><title>T</title><body><p>{ARTICLE}</p></body></html>".encode()),
        ("a.zip", zipped(a__txt=ARTICLE.encode(), b__txt=ARTICLE.encode(), c__xyz=b"x")),
        ("a.txt.gz", gzip.compress(ARTICLE.encode())),
        ("a.csv", f"title,text\nx,{ARTICLE!r}\n".encode()),
        ("a.pdf", b"%PDF-1.7 nothing"),
        ("a.docx", b"PK\x03\x04"),
        ("a.txt", ARTICLE.encode()),
    ],
)  # fmt: skip
def test_the_same_comes_out_as_here(name: str, data: bytes) -> None:
    assert sources.from_bytes(data, name, watched=True) == sources.from_bytes(data, name)
    assert sources.tables_in(data, name, watched=True) == sources.tables_in(data, name)


def test_a_file_that_takes_too_long_is_named_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = ("slow.html.gz", gzip.compress(b"<html><body>" + b"On 5 May 2016 it rained.<br>" * 100_000))  # 11 seconds of work
    monkeypatch.setattr(apart, "_idle", [])  # where a process was left from before, a new one is tried once more
    monkeypatch.setattr(apart, "SECONDS", 2.0)
    monkeypatch.setattr(apart, "SECONDS_EACH_MB", 0.0)
    loaded = sources.from_all([slow, ("a.csv", f"text\n{ARTICLE!r}\n".encode())], watched=True)
    assert [str(problem) for problem in loaded.problems] == ["slow.html.gz: reading it takes longer than 2 seconds; it is left out"]
    assert len(loaded.documents) == 1


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not enforce it")
def test_a_file_that_takes_too_much_memory_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched, "MEMORY", 500_000_000)
    monkeypatch.setattr(apart, "_idle", [])
    bomb = gzip.compress(b"a" * 190_000_000, 1)
    loaded = sources.from_bytes(bomb, "a.txt.gz", watched=True)
    assert not loaded.documents
    assert "memory" in str(loaded.problems[0])


# ------------------------------------------------------------- expressions that took the square of what they were given


def test_long_words_lines_of_blanks_and_empty_lines_are_read_in_one_go() -> None:
    """Each of these took minutes to hours once; that the test ends is the point of it."""
    assert joined(["x" * 500_000])[0] == "x" * 500_000
    assert evidence_in(f"5 May 2016{' ' * 300_000}x\nIt rained.") is not None
    loaded = sources.from_bytes(b"{\\rtf1 It rained on 5 May 2016." + b" " * 300_000 + b"x}", "a.rtf")
    assert loaded.documents[0].text.startswith("It rained")
    assert sources.from_bytes(b",".join([b"a"] * 400_000) + b"\n", "a.csv").problems


# ---------------------------------------------------------------------------------------------- nobody reads them elsewhere


@pytest.mark.parametrize("path", sorted((ROOT / "timeline").glob("[cp][la]*[ie]/*.py")), ids=lambda path: path.stem)
def test_page_and_command_line_read_nothing_from_outside_by_themselves(path: Path) -> None:
    readers = ("from_bytes", "from_path", "from_url", "from_all", "tables_in")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in readers:
            named = {keyword.arg for keyword in node.keywords}
            ours = any(name in ast.unparse(node) for name in ("DATA", "_SAMPLES"))
            assert "watched" in named or ours, f"{path.name}:{node.lineno} reads a file without a watch"


@pytest.mark.parametrize("tag", ["div", "font", "b", "span", "ul><li", "blockquote", "a href='x'", "table><tr><td"])
@pytest.mark.parametrize("closed", [False, True])
def test_tags_that_are_never_closed_cost_no_paragraph(tag: str, closed: bool) -> None:
    names = [tag.partition(" ")[0].partition(">")[0]]
    said = [f"On 1 May 1900 Person{number} left the town of Example with many others." for number in range(300)]
    ends = "".join(f"</{name}>" for name in names) * 300 if closed else ""
    page = f"<html><title>T</title><body>{''.join(f'<{tag}>{one}' for one in said)}{ends}<p>{ARTICLE}</p></body></html>"
    loaded = sources.from_bytes(page.encode(), "a.html")
    text = loaded.documents[0].text
    assert [one for one in said if one not in " ".join(text.split())] == []
    assert ARTICLE in " ".join(text.split())
