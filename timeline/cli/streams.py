"""Standard input and output as commands need them, whatever whoever started the program has made of them."""

from __future__ import annotations

import io
import os
import sys

_CLOSED = (os.O_WRONLY, os.O_RDONLY, os.O_WRONLY)  # of the streams 0, 1 and 2: to read or write fails, and a warning goes nowhere


def prepare() -> None:
    """Data is UTF-8 in every locale; a stream that was closed is there again and fails when it is used, so that no file takes its place."""
    for number, how in enumerate(_CLOSED):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, how)  # takes the lowest number that is free
    sys.stdin = sys.stdin or os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8", errors="replace", closefd=False)
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.encoding.lower() != "utf-8":
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")  # a terminal that knows fewer letters
        else:
            sys.stdout.reconfigure(encoding="utf-8")
