"""What commands write: standard output or a file that takes its name once it is whole, the formats, warnings on stderr, exit codes."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import signal
import stat
import sys
import threading
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from timeline.columns import NAMES, actors_cell
from timeline.exports.characters import on_one_line
from timeline.exports.formats import FORMATS, named
from timeline.exports.origin import Origin

if TYPE_CHECKING:
    import pandas as pd

    from timeline.languages.detect import Passage
    from timeline.model import Document, Event

DONE, UNREADABLE, USAGE = 0, 1, 2
TABLE = "table"
_PROJECTS = ".timeline"
_HEADER = ("date", "words", "event", "actors")
_WIDTHS = (30, 24, 70, 50)  # letters at most of the columns of a readable table


class CannotHoldError(Exception):
    """A format that cannot hold these events, in its own words."""


class Output:
    """Standard output, or a file that only takes its name once it is whole; devices and pipes are written to as they come.

    Refused (exit code 2): to write over an `inputs` (files, folders and their articles), over a project or any other database.
    """

    def __init__(self, path: Path | None, inputs: Iterable[str | Path] = ()) -> None:
        self._path = Path(os.path.realpath(path)) if path else None  # a link stays one
        self._called = path
        self._inputs = tuple(inputs)
        self._partial: Path | None = None
        self._file: TextIO | None = None
        self._clean_up = contextlib.ExitStack()

    def __enter__(self) -> TextIO:
        if self._path is None:
            return sys.stdout
        try:
            if why := self._refusal(self._path):
                warn(f"{self._called}: not written: {why}")
                raise SystemExit(USAGE)
            if self._path.exists() and not self._path.is_file():
                self._file = self._path.open("w", encoding="utf-8", newline="")
            else:
                self._file = self._begun(self._path)
        except OSError as error:
            self._failed(error)
        return self._file

    def _begun(self, path: Path) -> TextIO:
        """The file that will take the name, with the permissions of the one that it replaces."""
        self._partial = path.with_name(f".{path.name[:200]}.{os.getpid()}.partial")
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666
        number = os.open(self._partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        self._clean_up.enter_context(_ended_in_order())
        if path.exists():
            os.fchmod(number, mode)
        return open(number, "w", encoding="utf-8", newline="")

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if self._file is None or self._path is None:
            return
        try:
            if error is None:
                self._file.flush()
                if self._partial:
                    os.fsync(self._file.fileno())
                    self._partial.replace(self._path)
        except OSError as failure:
            self._failed(failure)
        finally:
            with contextlib.suppress(OSError):  # what could not be written cannot be flushed either
                self._file.close()
            if self._partial:
                self._partial.unlink(missing_ok=True)
            self._clean_up.close()
        if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
            self._failed(error)

    def _failed(self, error: OSError) -> NoReturn:
        warn(f"{self._called}: cannot be written: {error.strerror or error}")
        raise SystemExit(UNREADABLE) from None

    def _refusal(self, path: Path) -> str:
        """Why nothing may be written there; empty if it may."""
        if path.suffix.lower() == _PROJECTS:
            return "the ending .timeline is for projects; choose another"
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            if file.read(16) == b"SQLite format 3\0":
                return "there is a project or another database at that path"
        for name in self._inputs:
            place = Path(name)
            with contextlib.suppress(OSError, ValueError):
                if place.is_file() and place.samefile(path):
                    return "this file is being read"
                if place.is_dir() and path.is_relative_to(place.resolve()) and _is_article(path):
                    return f"it is one of the articles in {place}"
        return ""


@contextlib.contextmanager
def _ended_in_order() -> Generator[None]:
    """While this lasts SIGTERM ends the program as an exception does, so that no half a file is left; unless it was told otherwise."""
    if threading.current_thread() is not threading.main_thread() or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, _stopped)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _stopped(number: int, _: object) -> NoReturn:
    raise SystemExit(128 + number)


def _is_article(path: Path) -> bool:
    """Whether a file would be read as an article, and not as something that this program wrote."""
    from timeline import sources

    return path.suffix.lower() in sources.ENDINGS and bool(sources.from_path(path, watched=True).documents)


def form_of(output: Path | None, lines: str) -> str:
    """The format that the ending of the output asks for, `lines` for .jsonl; without one a table on a terminal, else CSV."""
    if output is None:
        return TABLE if sys.stdout.isatty() else "csv"
    form = named(output.name)
    if form and len(form.ending) > len(output.suffix):  # .rows.jsonl
        return form.name
    own = {".jsonl": lines, ".txt": TABLE}  # beside what exports.FORMATS lists
    known = own.get(output.suffix.casefold()) or (form.name if form else None)
    if known is None and output.suffix and output.suffix.lower() != _PROJECTS:  # which is refused in a moment
        endings = ", ".join(dict.fromkeys((*own, *(one.ending for one in FORMATS))))
        warn(f"{output}: no format has the ending {output.suffix}, so CSV is written; choose another with --format, or one of {endings}")
    return known or "csv"


def write_events(events: Sequence[Event], form: str, out: TextIO, origin: Origin) -> None:
    """Write events as `write_rows` writes their table; what is read on a terminal and CSV without pandas, so that a short text is quick."""
    if form == TABLE:
        _write_lines(((_when(one), one.document.text[one.start : one.end] if one.time else "", one.title, actors_cell(list(one.actors)))
                      for one in events), out)  # fmt: skip
    elif form == "csv":
        from timeline.exports.cells import csv_of

        out.write(csv_of(events))
    else:
        from timeline.frame import to_frame

        write_rows(to_frame(events), form, out, origin)


def _when(event: Event) -> str:
    """The date of an event as the table words it."""
    from timeline.date_words import worded

    span, time = event.interval, event.time
    bounds = (span.start, span.end, event.precision, span.edtf) if span else (None, None, event.precision, "")
    return worded(*bounds, time.value if time else "", (time.mod or "") if time else "")


def write_rows(frame: pd.DataFrame, form: str, out: TextIO, origin: Origin) -> None:
    """Write a readable table or one of exports.FORMATS, text as UTF-8 with its line ends as they are; CannotHoldError if it cannot."""
    if form == TABLE:
        _write_table(frame, out)
        return
    if form == "csv":  # other programs read this one: rows and nothing else
        frame, origin = frame[list(NAMES)], dataclasses.replace(origin, left_out="")
    try:
        data = next(one for one in FORMATS if one.name == form).write(frame, origin)
    except ValueError as error:
        raise CannotHoldError(f"{form}: {error}") from error
    if isinstance(data, str):
        out.write(data)
    else:
        out.flush()
        out.buffer.write(data)


def _write_table(frame: pd.DataFrame, out: TextIO) -> None:
    from timeline import wording

    _write_lines(zip(wording.whens(frame), frame["date_text"], frame["title"], frame["actors"], strict=True), out)


def _write_lines(rows: Iterable[Sequence[object]], out: TextIO) -> None:
    lines = [tuple(on_one_line(str(cell)) for cell in row) for row in (_HEADER, *rows)]
    widths = [min(max(len(row[column]) for row in lines), limit) for column, limit in enumerate(_WIDTHS)]
    for row in lines:
        cells = (cell if len(cell) <= width else cell[: width - 1] + "…" for cell, width in zip(row, widths, strict=True))
        out.write("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip() + "\n")


def warn(message: str) -> None:
    """Tell the user, on stderr."""
    print(f"timeline: {on_one_line(message)}", file=sys.stderr)


def say(message: str) -> None:
    """Tell the user one line that is an answer, on stdout; nothing that comes from outside can move the cursor or begin another line."""
    print(on_one_line(message))


def in_other_languages(document: Document, passages: Sequence[Passage]) -> list[str]:
    """A warning for each language that a part of a document is in beside its own."""
    from timeline.passages import read_so

    where = f"{document.source or 'input'}: document {document.id!r}"
    return [f"{where}: {read_so(code)}" for code in dict.fromkeys(one.code for one in passages)]


def not_read(document: Document) -> str:
    """The warning that a document is in a language that is not read."""
    what = f"document {document.id!r} is in a language that is not read ({document.language})"
    return f"{document.source or 'input'}: {what}; it has no dates"
