"""Partitions read in a process that is watched: one that crashes or hangs is replaced, and the document in its hands is set aside.

What the process is, `timeline.watched` says.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from timeline import watched
from timeline.batch.partitions import Failure, Partition

if TYPE_CHECKING:
    from timeline.batch.read_partition import Options, Result


class StoppedError(RuntimeError):
    """The run was stopped before this partition was read."""


class Readers:
    """One watched process for each thread that asks. `watch` is told (place of the document, process id) before each document."""

    def __init__(
        self, *, patience: float | None = None, watch: Callable[[int, int], None] | None = None, memory: int = watched.MEMORY
    ) -> None:
        self._memory = max(memory, watched.MEMORY)
        self.patience = patience  # seconds without a sign of life; by default thrice the limit, for the signal comes first
        self._watch = watch
        self._here = threading.local()
        self._all: weakref.WeakSet[watched.Worker] = weakref.WeakSet()
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
            if place is not None and place == len(partition.documents):  # it wrote: the longest it had read may be why
                read = (one for one in range(place) if one not in refused)
                place = max(read, key=lambda one: len(partition.documents[one].text), default=None)
            if place is not None and failure:
                document = partition.documents[place]
                refused[place] = replace(failure, document=document.id, source=document.source)
            else:  # it had gone to sleep just when we asked, or something is wrong with every process: not even an empty table is written
                lost += 1
                if lost == 3:
                    raise RuntimeError("the process that reads documents stopped before it had read one")

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
            process = self._here.process = watched.Worker(__name__, self._memory)
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
            failure = Failure("crash", f"the process that read it was ended {watched.ending(process.kill())}")
        process.kill()
        yield failure


def serve(connection: Connection) -> None:
    """In the process: reads every partition that comes, until the other end is closed or nothing came for a while."""
    from timeline.batch import read_partition

    while connection.poll(watched.IDLE):
        partition, options, refused = connection.recv()
        connection.send(read_partition.read(partition, options, refused, connection.send))
