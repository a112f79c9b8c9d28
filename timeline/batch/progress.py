"""How far a run is: a bar on a terminal, a line now and then in a log."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

_WIDTH = 24  # letters of the bar
_ON_TERMINAL, _IN_LOG = 0.2, 30.0  # seconds between two tellings


class Progress:
    """Tells `out` of documents and events so far; `total` is what `position` comes to in the end, 0 if nobody knows."""

    def __init__(self, out: TextIO, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._out, self._total, self._clock = out, total, clock
        self._terminal = out.isatty()
        self._began = self._told = clock()
        self._position = self._skipped = self._length = 0

    def skip(self, position: int) -> None:
        """What an earlier run did: it lies behind, but says nothing of the speed."""
        self._position = self._skipped = max(self._position, position)

    def update(self, position: int, documents: int, events: int) -> None:
        """A partition is done that ends at `position`; documents and events are those of this run."""
        self._position = max(self._position, position)
        now = self._clock()
        if now - self._told >= (_ON_TERMINAL if self._terminal else _IN_LOG):
            self._told = now
            self._tell(self._line(documents, events, now - self._began))

    def close(self) -> None:
        """Takes the bar away."""
        if self._terminal and self._length:
            self._out.write("\r" + " " * self._length + "\r")
            self._out.flush()

    def _line(self, documents: int, events: int, seconds: float) -> str:
        line = f"{documents:,} documents, {events:,} events, {documents / max(seconds, 1e-9):,.0f} documents/s"
        if not self._total:
            return line
        share = min(1.0, self._position / self._total)
        filled = int(share * _WIDTH)
        ahead = share - self._skipped / self._total
        left = seconds * (1 - share) / ahead if ahead > 0 else 0.0
        return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {share:4.0%}  {line}, {clock_text(left)} left"

    def _tell(self, line: str) -> None:
        if self._terminal:
            self._out.write("\r" + line.ljust(self._length))
            self._length = len(line)
        else:
            self._out.write(line + "\n")
        self._out.flush()


def clock_text(seconds: float) -> str:
    """Seconds as ``0:07`` or ``2:05:00``."""
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
