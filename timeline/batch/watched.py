"""Partitions read in a process that is watched: one that crashes or hangs is replaced, and the document in its hands is set aside.

The process is a fresh interpreter that talks over a socket pair, started as a program. Not a process pool of the standard library: there
the death of one worker breaks the pool, and nobody learns which document it was; it cannot be used inside a Dask worker either,
whose process may have no children of multiprocessing. Not forked: a fork copies threads' locks in whatever state they are.

Run as a program (``python -m timeline.batch.watched FD``) it is that process.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.batch.partitions import Failure, Partition

if TYPE_CHECKING:
    from timeline.batch.reading import Options, Result

IDLE = 60.0  # seconds after which a process without work ends by itself
START = 120.0  # seconds within which it has to be there
_HOME = Path(__file__).resolve().parent.parent.parent


class StoppedError(RuntimeError):
    """The run was stopped before this partition was read."""


class Readers:
    """One watched process for each thread that asks. `watch` is told (place of the document, process id) before each document."""

    def __init__(self, *, patience: float | None = None, watch: Callable[[int, int], None] | None = None) -> None:
        self.patience = patience  # seconds without a sign of life; by default thrice the limit, for the signal comes first
        self._watch = watch
        self._here = threading.local()
        self._all: weakref.WeakSet[_Process] = weakref.WeakSet()
        self._stopped = False

    def read(self, partition: Partition, options: Options) -> Result:
        """The partition read; RuntimeError if no process can be started, StoppedError after `stop`."""
        refused: dict[int, Failure] = {}
        lost = 0
        while True:
            if self._stopped:
                raise StoppedError("the run was stopped")
            place, failure = None, None
            for answer in self._answers(partition, options, refused):
                if isinstance(answer, int):
                    place = answer
                elif isinstance(answer, Failure):
                    failure = answer
                else:
                    return answer
            if place is not None and failure:
                document = partition.documents[place]
                refused[place] = replace(failure, document=document.id, source=document.source)
            else:  # it had gone to sleep just when we asked, or something is wrong with every process
                lost += 1
                if lost == 3:
                    raise RuntimeError("the process that reads documents ends before it has read one")

    def stop(self) -> None:
        """Ends all processes at once; a thread that waits for one gets StoppedError."""
        self._stopped = True
        for process in list(self._all):
            process.kill()

    def _waits(self, partition: Partition, options: Options) -> float:
        if self.patience is not None:
            return self.patience
        return 10 + 3 * max(map(options.seconds, partition.documents), default=options.limit)

    def _answers(self, partition: Partition, options: Options, refused: dict[int, Failure]) -> Iterator[int | Failure | Result]:
        """What the process of this thread says: the place of each document, at last the result; or why there is none."""
        process = getattr(self._here, "process", None)
        if process is None or not process.alive:
            process = self._here.process = _Process()
            self._all.add(process)
            if self._stopped:
                process.kill()
        try:
            process.connection.send((partition, options, refused))
            while process.connection.poll(self._waits(partition, options)):
                answer = process.connection.recv()
                if isinstance(answer, int) and self._watch:
                    self._watch(answer, process.id)
                yield answer
                if not isinstance(answer, int):
                    return
            failure = Failure("time", f"no sign of life for {self._waits(partition, options):g} seconds")
        except (EOFError, OSError):
            code = process.kill()
            ended = f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"
            failure = Failure("crash", f"the process that read it was ended {ended}")
        process.kill()
        yield failure


class _Process:
    """A process and our end of the line to it; both end when nobody holds this any more."""

    def __init__(self) -> None:
        self.connection, theirs = Pipe()
        path = os.pathsep.join(filter(None, [str(_HOME), os.environ.get("PYTHONPATH", "")]))
        environment = {**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # one core each
        self._process = subprocess.Popen(
            [sys.executable, "-m", "timeline.batch.watched", str(theirs.fileno())],
            env=environment, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        theirs.close()
        weakref.finalize(self, _end, self._process, self.connection)
        self.ready = False
        with suppress(EOFError, OSError):
            self.ready = self.connection.poll(START) and self.connection.recv() == "ready"

    @property
    def id(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it runs and answers."""
        return self.ready and self._process.poll() is None

    def kill(self) -> int:
        """Ends it; its exit code, that of its own end if it was over already."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(0.2)  # a crash closes the line a moment before the process is gone
        self._process.kill()
        return self._process.wait()


def _end(process: subprocess.Popen[bytes], connection: Connection) -> None:
    connection.close()
    process.kill()
    process.wait()


def serve(connection: Connection) -> None:
    """Reads every partition that comes, until the other end is closed or nothing came for `IDLE` seconds."""
    from timeline.batch import reading

    connection.send("ready")
    with suppress(EOFError, OSError):
        while connection.poll(IDLE):
            partition, options, refused = connection.recv()
            connection.send(reading.read(partition, options, refused, connection.send))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; who asked for the run decides
    serve(Connection(int(sys.argv[1])))
