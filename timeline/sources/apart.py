"""Files from outside, read in a watched process: what takes too long or too much memory costs a sentence, and never the program.

Small plain texts are read here: their readers are ours, and take time in proportion to the text.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from timeline import watched
from timeline.interface import said
from timeline.sources import formats
from timeline.sources.source import Loaded, Source

SECONDS, SECONDS_EACH_MB = 90.0, 15.0  # of processor time for one file
_PLAIN = frozenset({".txt", ".text", ".md", ".markdown", ".jsonl", ".ndjson"})
_SMALL = 1_000_000  # bytes
_SIGNS = (b"%PDF", b"{\\rtf", b"PAR1", b"\x1f\x8b", b"PK", b"<")

_idle: list[watched.Worker] = []
_lock = threading.Lock()


def read(data: bytes, source: Source, ending: str) -> Loaded:
    """As `formats.read`, in a process of its own; `source` then says how many parts there were."""
    if ending in _PLAIN and len(data) <= _SMALL and not data.lstrip()[:8].startswith(_SIGNS):
        return formats.read(data, source, ending)
    answer = _asked(("read", data, source, ending), len(data))
    if isinstance(answer, str):
        source.problem(answer)
        return source.loaded()
    loaded, source.parts = answer
    return loaded


def tables_in(data: bytes, name: str) -> tuple[Any, ...]:
    """As `sources.tables_in`, in a process of its own; empty for a file that takes too long or too much memory."""
    answer = _asked(("tables", data, name, ""), len(data))
    return () if isinstance(answer, str) else answer


def seconds(size: int) -> float:
    """How long a file of that many bytes may take."""
    return SECONDS + SECONDS_EACH_MB * size / 1_000_000


def _asked(question: tuple[str, bytes, Any, str], size: int) -> Any:
    """The answer, or why there is none, as text."""
    allowed = seconds(size)
    for _ in range(2):  # the first may have gone to sleep just when it was asked
        with _lock:
            worker = _idle.pop() if _idle else None
        new = worker is None or not worker.alive
        worker = watched.Worker(__name__, watched.MEMORY) if worker is None or new else worker
        try:
            worker.connection.send((allowed, question))
            if worker.connection.poll(30 + 3 * allowed):
                answer = worker.connection.recv()
                with _lock:
                    _idle.append(worker)
                return answer
            worker.kill()
            return _too_long(allowed)
        except (EOFError, OSError):
            code = worker.kill()
            if new:
                return (
                    _too_long(allowed)
                    if watched.is_out_of_time(code)
                    else said("reading it ended {how}; it is left out", how=watched.ending(code))
                )
    return said("the process that reads files stopped before it had read one")


def _too_long(allowed: float) -> str:
    return said("reading it takes longer than {count} seconds; it is left out", count=round(allowed))


def serve(connection: Connection) -> None:
    """Answers every question that comes, until the other end is closed or nothing came for a while."""
    while connection.poll(watched.IDLE):
        allowed, question = connection.recv()
        watched.allow(allowed)
        with suppress(MemoryError):
            connection.send(_answered(*question))
            continue
        connection.send(said("reading it takes more memory than it may; it is left out"))


def _answered(what: str, data: bytes, about: Any, ending: str) -> Any:
    if what == "tables":
        from timeline import sources

        return sources.tables_in(data, about)
    loaded = formats.read(data, about, ending)
    return loaded, about.parts


Read = Callable[[bytes, Source, str], Loaded]
