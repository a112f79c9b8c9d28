"""Small files that would become gigabytes are counted before anything is made of them, and the message names the file."""

from __future__ import annotations

import io
import zipfile

import pyarrow as pa
import pytest
from pyarrow import parquet

from timeline import sources
from timeline.sources import sizes
from timeline.sources.source import MOST_LETTERS, UnreadableError

WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'


def packed(members: dict[str, str]) -> bytes:
    """A ZIP file with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return file.getvalue()


def table(rows: int, columns: int) -> bytes:
    """A Parquet file of ones."""
    file = io.BytesIO()
    parquet.write_table(pa.table({str(number): pa.array([1] * rows) for number in range(columns)}), file)
    return file.getvalue()


HOSTILE = {
    "paragraphs.docx": lambda: packed({"word/document.xml": WORD.format("<w:p/>" * 2_010)}),
    "paragraphs.odt": lambda: packed({"mimetype": "", "content.xml": "<o>" + "<p/>" * 2_010 + "</o>"}),
    "styles.xlsx": lambda: packed({"xl/workbook.xml": "<w/>", "xl/styles.xml": "<s>" + "<x/>" * 2_010 + "</s>"}),
    "page.html": lambda: b"<html><body>" + b"<b>" * 2_010,
    "feed.rss": lambda: b"<rss>" + b"<item/>" * 2_010,
    "groups.rtf": lambda: b"{\\rtf1 " + b"{\\b a}" * 1_010,
    "lines.eml": lambda: b"From: a@b.c\n\n" + b"a\n" * 1_010,
    "parts.eml": lambda: b"From: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\na\n" * 110,
    "lists.json": lambda: b"[" + b"[]," * 1_010 + b"[]]",
    "numbers.json": lambda: b"[" + b"1," * 1_010 + b"1]",
    "strings.json": lambda: b'{"text": [' + b'"a",' * 1_010 + b'"a"]}',
    "cells.csv": lambda: b"a,b\n" + (b"," * 99 + b"\n") * 11,
    "one line.csv": lambda: b"a," * 5_010,
    "cells.parquet": lambda: table(110, 10),
    "text.txt": lambda: b"word " * 210,
    "text.md": lambda: b"# word\n" * 210,
}


@pytest.fixture
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """All limits a thousand, so that a file of some kilobytes is beyond them; as they are, files of 50 MB would be."""
    for name in [name for name in vars(sizes) if name.startswith("MOST_")]:
        monkeypatch.setattr(sizes, name, 100 if name == "MOST_PARTS_OF_A_MAIL" else 1_000)
    monkeypatch.setattr("timeline.sources.source.MOST_LETTERS", 1_000)


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("name", HOSTILE)
def test_what_has_too_many_parts_is_not_parsed(name: str) -> None:
    loaded = sources.from_bytes(HOSTILE[name](), name)
    assert not loaded.documents
    (problem,) = loaded.problems
    assert problem.source == name
    assert any(words in problem.message for words in ("it has more than", "cells", "at most", "too many values")), problem.message


@pytest.mark.parametrize("name", HOSTILE)
def test_the_same_files_are_small_beside_the_limits(name: str) -> None:
    problems = sources.from_bytes(HOSTILE[name](), name).problems
    assert not [problem for problem in problems if "it has more than" in problem.message or "at most" in problem.message]


def test_a_word_file_of_millions_of_paragraphs_is_refused_as_it_is() -> None:
    data = packed({"word/document.xml": WORD.format("<w:p/>" * 4_100_000)})
    assert len(data) < 300_000
    (problem,) = sources.from_bytes(data, "a.docx").problems
    assert str(problem) == "a.docx: it has more than 4,000,000 parts, and no more are read of one file"


@pytest.mark.usefixtures("small_limits")
def test_of_too_many_lines_the_first_are_read() -> None:
    loaded = sources.from_bytes(b"".join(b'{"text": "%d"}\n' % number for number in range(1_010)), "a.jsonl")
    assert len(loaded.documents) == 1_000
    assert [str(problem) for problem in loaded.problems] == [
        "a.jsonl, line 1001: only the first 1,000 are read here; an archive of any size is read with -o NAME.parquet"
    ]


def test_a_row_that_is_too_long_costs_no_other_row() -> None:
    loaded = sources.from_bytes(b'{"text": "%b"}\n{"text": "Anna Berg left on 5 May 2016."}' % (b"a" * (MOST_LETTERS + 1)), "a.jsonl")
    assert [document.text for document in loaded.documents] == ["Anna Berg left on 5 May 2016."]
    assert len(loaded.problems) == 1


@pytest.mark.parametrize("text", ["a" * (MOST_LETTERS + 1), "The docks\n\n5 May 2016. Anna left.\n\n2 events. Made by Timeline 0.1.0.\n"])
def test_a_pasted_text_that_is_no_article_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"at most|a chronology that Timeline wrote"):
        sources.from_text(text)
