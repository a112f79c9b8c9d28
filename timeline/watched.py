"""A process of ours that is watched: it has limits of memory and time, and when it crashes or hangs, whoever asked goes on.

The process is a fresh interpreter that talks over a socket pair, started as a program. Not a process pool of the standard library: there
the death of one worker breaks the pool, and nobody learns what was in its hands; it cannot be used inside a Dask worker either, whose
process may have no children of multiprocessing. Not forked: a fork copies threads' locks in whatever state they are.

Run as a program (``python -m timeline.watched FD MODULE BYTES``) it is that process: it calls ``serve`` of the module with its end of the
line. It ends when nothing came for `IDLE` seconds, and within a second or two of the process that started it, however that ended.
"""

from __future__ import annotations

import importlib
import os
import resource
import signal
import subprocess
import sys
import threading
import time
import weakref
from contextlib import suppress
from multiprocessing.connection import Connection, Pipe

from timeline.places import HOME

IDLE = 60.0  # seconds after which a process without work ends by itself
START = 120.0  # seconds within which it has to be there
READY = "ready"
MEMORY = 2_000_000_000  # bytes of addresses; macOS does not enforce it


class Worker:
    """A process and our end of the line to it; both end when nobody holds this any more."""

    def __init__(self, module: str, memory: int = MEMORY) -> None:
        self.connection, theirs = Pipe()
        path = os.pathsep.join(filter(None, [str(HOME), os.environ.get("PYTHONPATH", "")]))
        environment = {**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # one core each
        self._process = subprocess.Popen(
            [sys.executable, "-m", "timeline.watched", str(theirs.fileno()), module, str(memory)],
            env=environment, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        theirs.close()
        weakref.finalize(self, _end, self._process, self.connection)
        self.ready = False
        with suppress(EOFError, OSError):
            self.ready = self.connection.poll(START) and self.connection.recv() == READY

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


def ending(code: int) -> str:
    """How a process ended, from its exit code: "by SIGKILL"."""
    return f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"


def is_out_of_time(code: int) -> bool:
    """Whether a process was ended because it had worked longer than it may (`allow`)."""
    return code == -signal.SIGXCPU


def allow(seconds: float) -> None:
    """In the process: ends it once it has worked that much longer, even within one long call. Only processor time counts."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + seconds) + 1, most))


def _end(process: subprocess.Popen[bytes], connection: Connection) -> None:
    connection.close()
    process.kill()
    process.wait()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def main(line: str, module: str, memory: str) -> None:
    """Be the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; who asked for the work decides
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    serve = importlib.import_module(module).serve
    with suppress(ValueError, OSError):  # not on macOS
        resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    connection = Connection(int(line))
    with suppress(EOFError, OSError):  # whoever asked may be gone by now
        connection.send(READY)
        serve(connection)


if __name__ == "__main__":
    main(*sys.argv[1:])
