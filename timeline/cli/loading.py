"""What commands read: files, folders, URLs and standard input → documents, and the user's corrections of actors."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline import sources
from timeline.cli.progress import Bar
from timeline.sources import streaming
from timeline.sources.gathering import MAXIMUM_FILE
from timeline.sources.source import Source

LARGEST_LIST = 20_000_000  # bytes of a list of names

if TYPE_CHECKING:
    from timeline.actors.corrections import Correction
    from timeline.extraction import Extraction


def loaded_from(
    names: Sequence[str], published: datetime.date | None, language: str | None, columns: Mapping[str, str] | None, bar: Bar
) -> sources.Loaded:
    """What all sources hold, in their order; of several, duplicate texts are read once."""

    def progress(done: int, of: int, name: str) -> None:
        bar.tell(done, of, f"reading {name}")

    things = [_standard_input() if name == "-" else name for name in names]
    match things:
        case [str(only)] if not sources.is_address(only):  # a folder tells how far it is, file by file
            return sources.from_path(only, published=published, language=language, columns=columns, progress=progress, watched=True)
        case [(name, data)]:
            return sources.from_bytes(data, name, published=published, language=language, columns=columns, watched=True)
        case _:
            return sources.from_all(things, published=published, language=language, columns=columns, progress=progress, watched=True)


def line_by_line(published: datetime.date | None, language: str | None) -> Iterator[sources.Loaded]:
    """Standard input: documents in JSON Lines as soon as their line is there, else all of it at once."""
    first = sys.stdin.buffer.readline(streaming.LONGEST_LINE)
    if _is_document(first):
        source = Source("standard input.jsonl", published, language)
        for step in streaming.steps_of_lines(sys.stdin.buffer, source, first, keep_ids=True):
            yield step.loaded
    else:
        name, data = _named(first + _rest())
        yield sources.from_bytes(data, name, published=published, language=language, watched=True)


def _is_document(line: bytes) -> bool:
    try:
        return line.lstrip()[:1] == b"{" and "text" in json.loads(line)
    except (ValueError, RecursionError):
        return False


@dataclass(frozen=True, slots=True)
class Returned:
    """A table of ours: an Extraction for each of its articles, and the place of each row by the ids of document and event."""

    extractions: tuple[Extraction, ...]
    order: dict[tuple[str, str], int]


def excerpts_of(table: sources.OwnTable, corrections: Sequence[Correction] = ()) -> tuple[Returned, list[str]]:
    """The events of a table of ours, with what the user knows of actors; and what of it cannot be used."""
    from timeline.reimport.excerpts import corrected_by, excerpts
    from timeline.reimport.files import table_from

    try:
        returned = table_from(table.data, table.source)
    except ValueError as error:
        return Returned((), {}), [f"{table.source}: {error}"]
    made = excerpts(returned.rows, returned.about, returned.documents)
    order = {(str(row["document"]), str(row["event_id"])): place for place, (_, row) in enumerate(returned.rows)}
    found = tuple(corrected_by(corrections, one) for one in made.found)
    return Returned(found, order), [f"{table.source}, {problem}" for problem in (*returned.problems, *made.problems)]


def _standard_input() -> tuple[str, bytes]:
    return _named(_rest())


def _rest() -> bytes:
    """What is left of standard input; of what has no end, as much as shows that it is too large to be read."""
    return sys.stdin.buffer.read(MAXIMUM_FILE + 1)


def _named(data: bytes) -> tuple[str, bytes]:
    """The bytes, and a name that says how they are read if they do not show it: as JSONL where they begin like it, else as text."""
    is_rows = data.lstrip()[:1] == b"{" and not data.startswith(b"{\\rtf")
    return "standard input.jsonl" if is_rows else "standard input.txt", data


def json_lines(name: str) -> Iterator[sources.Loaded]:
    """The documents of JSON Lines, each as soon as its line is read: of a file, whatever its name, a pipe, or ``-`` for standard input."""
    if sources.is_address(name):
        yield sources.from_url(name, watched=True)
        return
    path = Path(name)
    source = Source("standard input.jsonl" if name == "-" else name)
    try:
        if name == "-":
            found = streaming.steps_of_lines(sys.stdin.buffer, source, keep_ids=True)
        elif path.is_fifo() or path.is_char_device():
            found = _of_pipe(path, source)
        else:
            found = streaming.steps(path, source, ending=".jsonl", keep_ids=True)
        for step in found:
            yield step.loaded
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        yield sources.Loaded(problems=(sources.Problem(name, getattr(error, "strerror", None) or str(error)),))
    if source.is_own:
        yield sources.Loaded(tables=(sources.OwnTable(source.name, b""),))


def _of_pipe(path: Path, source: Source) -> Iterator[streaming.Step]:
    with path.open("rb") as stream:
        yield from streaming.steps_of_lines(stream, source, keep_ids=True)


def corrections_of(path: Path | None) -> tuple[tuple[Correction, ...], list[str]]:
    """The user's corrections of actors, and what of the file cannot be used."""
    from timeline.actors import corrections

    if path is None:
        return (), []
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_LIST + 1)
        if len(data) > LARGEST_LIST:
            return (), [f"{path}: this list of names is larger than {LARGEST_LIST // 1_000_000} MB"]
        made, complaints = corrections.parsed(data.decode("utf-8-sig"), str(path))
    except UnicodeDecodeError:
        return (), [f"{path}: cannot be read: it is not a text in UTF-8"]
    except OSError as error:
        return (), [f"{path}: cannot be read: {error.strerror or error}"]
    return made, list(complaints)
