"""What commands write: standard output or a file that takes its name once it is whole, the formats, warnings on stderr, exit codes."""

from __future__ import annotations

import dataclasses
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from timeline.exports.formats import FORMATS, Origin, named

if TYPE_CHECKING:
    import pandas as pd

DONE, UNREADABLE, USAGE = 0, 1, 2
TABLE = "table"
_WIDTHS = (30, 24, 70, 50)  # letters at most of the columns of a readable table


class CannotHoldError(Exception):
    """A format that cannot hold these events, in its own words."""


class Output:
    """Standard output, or a file that only takes its name once it is whole."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: TextIO | None = None

    def __enter__(self) -> TextIO:
        if self._path is None:
            return sys.stdout
        try:
            self._partial = self._path.with_name(f".{self._path.name}.{os.getpid()}.partial")
            self._file = self._partial.open("w", encoding="utf-8", newline="")
        except OSError as error:
            warn(f"{self._path}: cannot be written: {error.strerror}")
            raise SystemExit(UNREADABLE) from None
        return self._file

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if self._file is None or self._path is None:
            return
        self._file.close()
        if error is None:
            self._partial.replace(self._path)
        else:
            self._partial.unlink(missing_ok=True)


def form_of(output: Path | None, lines: str) -> str:
    """The format that the ending of the output asks for, `lines` for .jsonl; without one a table on a terminal, else CSV."""
    if output is None:
        return TABLE if sys.stdout.isatty() else "csv"
    form = named(output.name)
    if form and len(form.ending) > len(output.suffix):  # .rows.jsonl
        return form.name
    own = {".jsonl": lines, ".txt": TABLE}  # beside what exports.FORMATS lists
    known = own.get(output.suffix.casefold()) or (form.name if form else None)
    if known is None and output.suffix:
        warn(f"{output}: no format has the ending {output.suffix}, so that this is CSV; --format names the others")
    return known or "csv"


def write_rows(frame: pd.DataFrame, form: str, out: TextIO, origin: Origin) -> None:
    """Write a readable table or one of exports.FORMATS, text as UTF-8 with its line ends as they are; CannotHoldError if it cannot."""
    if form == TABLE:
        _write_table(frame, out)
        return
    from timeline.frame import NAMES

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

    rows = [
        ("date", "words", "event", "actors"),
        *zip(wording.whens(frame), frame["date_text"], frame["title"], frame["actors"], strict=True),
    ]
    widths = [min(max(len(str(row[column])) for row in rows), limit) for column, limit in enumerate(_WIDTHS)]
    for row in rows:
        cells = (str(cell) if len(str(cell)) <= width else str(cell)[: width - 1] + "…" for cell, width in zip(row, widths, strict=True))
        out.write("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip() + "\n")


def warn(message: str) -> None:
    """Tell the user, on stderr."""
    print(f"timeline: {message}", file=sys.stderr)
