"""Hostile strings in every field, through sources, extraction, the table and CSV: nothing fails, and text stays the text it was."""

from __future__ import annotations

import json
import time
import tomllib
from pathlib import Path

import pytest
import sample_files as made
from hostile_strings import HOSTILE, MEGABYTE

from timeline.exports import from_csv, to_csv
from timeline.extraction import extract
from timeline.frame import to_frame
from timeline.languages.detect import primary
from timeline.model import Document
from timeline.sources import from_bytes, from_text
from timeline.sources.source import composed, stored
from timeline.tagging import times_of

STORY = "Anna Berg {} resigned on 3 March 2014. The {} committee met on Tuesday, 5 May 2015, in London."


def events_of(document: Document) -> None:
    """Reads the document to the end, and holds that what comes out are pieces of its text."""
    events = extract(document)
    frame = to_frame(events)
    for event in events:
        assert event.sentence in document.text
        if event.time:
            assert document.text[event.time.start : event.time.end] == event.time.text
        assert event.document is document
    assert not frame.empty
    back = from_csv(to_csv(frame))
    assert list(back["sentence"]) == list(frame["sentence"])
    assert list(back["document_title"]) == list(frame["document_title"])


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) >= 60
    assert len(set(HOSTILE.values())) == len(HOSTILE)


@pytest.mark.parametrize("name", HOSTILE)
def test_in_text_title_and_source(name: str) -> None:
    hostile = HOSTILE[name]
    text = STORY.format(hostile, hostile)
    document = from_text(text, title=hostile, source=hostile, id=hostile)
    kept = stored(hostile)
    assert (document.text, document.title, document.source, document.id) == (stored(composed(text)), kept, kept, kept)
    events_of(document)


@pytest.mark.parametrize("name", HOSTILE)
def test_in_files(name: str) -> None:
    hostile = HOSTILE[name]
    kept = stored(hostile)
    text = STORY.format(kept, kept) + f"\n\n{made.TEXT}" * 6  # a file that is mostly control characters would be none of text
    (plain,) = from_bytes(text.encode(), f"{hostile}.txt").documents
    assert (plain.text, plain.source) == (composed(text), stored(f"{hostile}.txt"))
    row = {"id": hostile, "text": text, "title": hostile, "source": hostile, "language": hostile, "author": hostile}
    (line,) = from_bytes(json.dumps(row).encode(), "a.jsonl").documents
    assert (line.id, line.text, line.title, line.source) == (kept, composed(text), kept, kept)
    assert line.language == (stored(hostile) if primary(hostile) else "en"), "what is no code of a language states none"
    quoted = ",".join('"' + value.replace('"', '""') + '"' for value in (text, kept, kept))
    loaded = from_bytes(f"text,title,id\r\n{quoted}\r\n".encode(), "a.csv")
    assert [(one.text, one.title, one.id) for one in loaded.documents] == [(composed(text), kept, kept)]
    (marked,) = from_bytes(f"---\ntitle: x\n---\n{text}".encode(), "a.md").documents
    assert marked.text == composed(text)


@pytest.mark.parametrize("name", [name for name, text in HOSTILE.items() if len(text) < 1000])
def test_in_pages_mails_and_packed_files(name: str) -> None:
    """What a page or a mail makes of it may differ from what was put in; it is text all the same, and nothing fails."""
    hostile = stored(HOSTILE[name])
    page = made.page().replace(made.HEADLINE.encode(), hostile.encode()).replace(b"Ann Other", hostile.encode())
    mail = made.eml().replace(b"resigned", hostile.encode()).replace(made.HEADLINE.encode(), hostile.encode())
    rich = made.rtf().replace(b"resigned", hostile.encode())
    packed = made.zipped({f"{hostile.replace('/', '')[:100]}.txt": made.TEXT})
    files = {"a.html": page, "a.mhtml": made.mhtml().replace(b"resigned", hostile.encode()), "a.eml": mail, "a.rtf": rich, "a.zip": packed}
    for file, data in files.items():
        loaded = from_bytes(data, file)
        assert loaded.documents or loaded.problems, file
        for document in loaded.documents:
            document.text.encode()
        for one in (*loaded.problems, *loaded.warnings):
            str(one).encode()
            assert len(one.message) < 1000


def test_a_line_of_a_megabyte() -> None:
    began = time.process_time()
    document = from_text(MEGABYTE)
    assert document.text == MEGABYTE
    assert time.process_time() - began < 10  # measured below 0.5; what grows with the square takes hours


def test_nothing_is_written_and_nobody_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any connection of this process to another machine is an error (conftest); here the folder is looked at as well."""
    monkeypatch.chdir(tmp_path)
    for hostile in HOSTILE.values():
        body = f"<p>{made.FIRST} {hostile}</p><p>{made.SECOND}</p>"
        from_bytes(f"<html><head><title>{hostile}</title></head><body>{body}</body></html>".encode("utf-8", "replace"), "a.html")
    assert list(tmp_path.iterdir()) == []


def test_the_server_is_set_up_for_this_machine_alone() -> None:
    settings = tomllib.loads((Path(__file__).parents[1] / ".streamlit/config.toml").read_text(encoding="utf-8"))
    server = settings["server"]
    assert server["address"] == "127.0.0.1"
    assert set(server["allowedHosts"]) == {"localhost", "127.0.0.1"}
    assert server["enableXsrfProtection"] is True
    assert server["enableCORS"] is True
    assert server["enableStaticServing"] is False
    assert settings["browser"]["gatherUsageStats"] is False


@pytest.mark.parametrize("marks", ['"', "“", "-", "**", "("])
def test_a_date_below_a_line_of_marks_alone(marks: str) -> None:
    """Found by fuzzing: the date began where the line of marks seemed to go on, behind its end."""
    document = Document("a", f"He left.\n\n{marks}\n2016-12-14\nThe mill shut.\n")
    assert [time.text for time in times_of(document)] == ["2016-12-14"]
    extract(document)


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "nl", "pt"])
def test_a_heading_in_capitals_is_read_at_once(language: str) -> None:
    """In German and what shares its patterns each part of a word might begin a name, so such a line took longer than anybody waits."""
    heading = "VON DER HUMANITÄT ÜBER DIE NATIONALITÄT ZUR BARBAREI UND " * 4
    began = time.process_time()
    extract(Document("1", f"{heading}\n\n12.05.2015", language=language))
    assert time.process_time() - began < 20
