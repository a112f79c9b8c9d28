"""A progress bar on stderr for what takes longer than a second; in a log a line now and then."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TextIO

_PATIENCE = 1.0  # seconds before anything is shown
_ON_TERMINAL, _IN_LOG = 0.2, 30.0  # seconds between two tellings
_WIDTH, _LONGEST = 24, 78  # letters of the bar, and of the whole line


class Bar:
    """Tells `out` how far the work is; use it in a `with`, so that it is gone at the end."""

    def __init__(self, out: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._out, self._clock = out, clock
        self._terminal = out.isatty()
        self._next = clock() + (_PATIENCE if self._terminal else _IN_LOG)
        self._length = 0

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.clear()

    def tell(self, done: int, of: int, words: str) -> None:
        """So many of all are done, and `words` is what comes now."""
        now = self._clock()
        if now < self._next:
            return
        self._next = now + (_ON_TERMINAL if self._terminal else _IN_LOG)
        share = done / of if of else 1.0
        filled = int(share * _WIDTH)
        words = "".join(letter if letter.isprintable() else " " for letter in words)  # names of files may hold anything
        line = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {share:4.0%}  {done:,} of {of:,}  {words}"[:_LONGEST].rstrip()
        if self._terminal:
            self._out.write("\r" + line.ljust(self._length))
            self._length = len(line)
        else:
            self._out.write(line + "\n")
        self._out.flush()

    def clear(self) -> None:
        """Takes the bar away, until the next telling."""
        if self._length:
            self._out.write("\r" + " " * self._length + "\r")
            self._out.flush()
            self._length = 0
