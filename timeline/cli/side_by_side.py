"""Work done on several cores, its answers in the order of what was given: each core has a watched process of ours (`timeline.watched`).

What such a process cannot do, whatever the reason, is handed back undone: who asked does it, or says why it cannot be done. So errors
are the same in any number of processes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from multiprocessing.connection import Connection, wait
from typing import Generic, Protocol, TypeVar

from timeline import watched
from timeline.machine import cores, memory

_MEMORY = 1_000_000_000  # bytes that a process may need
_CHUNKS = 10  # for each process at least, so that none waits long for another at the end
_AHEAD = 3  # chunks for each process that are read and not yet handed on

_Thing = TypeVar("_Thing")
_Thing_contra = TypeVar("_Thing_contra", contravariant=True)
_Answer = TypeVar("_Answer")
_Answer_co = TypeVar("_Answer_co", covariant=True)


class Work(Protocol[_Thing_contra, _Answer_co]):
    """What is done with each thing; a value that another process can be given."""

    def of(self, thing: _Thing_contra, /) -> _Answer_co:
        """The answer for one thing; ValueError if there is none."""
        ...


@dataclass(slots=True)
class _Chunk(Generic[_Thing, _Answer]):
    """Things that are given to one process together, and its answers once they are there."""

    things: list[_Thing]
    answers: Sequence[_Answer | None] | None = None

    def undone(self) -> None:
        self.answers = [None] * len(self.things)


def in_order(
    work: Work[_Thing, _Answer], things: Iterable[_Thing], size: Callable[[_Thing], int], fewest: int, workers: int | None = None
) -> Iterator[tuple[_Thing, _Answer | None]]:
    """Each thing with its answer, None where it is yet to be worked on; memory is bounded, however many things there are.

    `fewest` is the size of things for which a process more pays; `workers` is how many there may be, None as many as there are cores.
    """
    most = min(workers or cores(), memory() // _MEMORY)
    if most < 2:
        yield from ((one, None) for one in things)  # each as soon as it is there
        return
    chunks = _chunks(iter(things), size, fewest // _CHUNKS)
    first: list[list[_Thing]] = []
    seen = 0
    while seen < most * fewest and (chunk := next(chunks, None)):
        first.append(chunk)
        seen += sum(map(size, chunk))
    crew = _crew(min(most, seen // fewest))
    if crew:
        yield from _handed_out(work, chain(first, chunks), crew)
    else:
        yield from ((one, None) for some in chain(first, chunks) for one in some)


def _chunks(things: Iterator[_Thing], size: Callable[[_Thing], int], least: int) -> Iterator[list[_Thing]]:
    """The things in as many chunks as have that size at least."""
    chunk: list[_Thing] = []
    held = 0
    for one in things:
        chunk.append(one)
        held += size(one)
        if held >= least:
            yield chunk
            chunk, held = [], 0
    if chunk:
        yield chunk


def _crew(count: int) -> list[watched.Worker]:
    """That many processes, fewer where they do not start; none rather than one, which would be no quicker than this one."""
    if count < 2:
        return []
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(count) as starting:  # each waits for its process to be there
        return [one for one in starting.map(watched.Worker, [__name__] * count) if one.ready]


def _handed_out(
    work: Work[_Thing, _Answer], chunks: Iterator[list[_Thing]], crew: list[watched.Worker]
) -> Iterator[tuple[_Thing, _Answer | None]]:
    """The answers of a crew; one of them that ends leaves its work undone, and the others go on."""
    most = _AHEAD * len(crew)
    under_way: deque[_Chunk[_Thing, _Answer]] = deque()
    asked: dict[Connection, tuple[watched.Worker, _Chunk[_Thing, _Answer]]] = {}
    while True:
        while len(under_way) < most and (crew or not asked) and (things := next(chunks, None)):
            under_way.append(chunk := _Chunk(things))
            if not crew:  # nobody is left
                chunk.undone()
                continue
            worker = crew.pop()
            asked[worker.connection] = worker, chunk
            with suppress(OSError):  # one that is gone is missed where its answer is waited for
                worker.connection.send((work, things))
        if not under_way:
            return
        if (answers := under_way[0].answers) is not None:
            yield from zip(under_way.popleft().things, answers, strict=True)
            continue
        for line in wait(list(asked)):
            worker, chunk = asked.pop(line)  # pyright: ignore[reportArgumentType]
            try:
                chunk.answers = worker.connection.recv()
                crew.append(worker)
            except (EOFError, OSError):
                chunk.undone()


def serve(connection: Connection) -> None:
    """In the process: works on every chunk that comes, until the other end is closed."""
    while True:
        work, things = connection.recv()
        connection.send([_done(work, one) for one in things])


def _done(work: Work[_Thing, _Answer], one: _Thing) -> _Answer | None:
    with suppress(ValueError, MemoryError):  # the other process says so, or has more memory
        return work.of(one)
    return None
