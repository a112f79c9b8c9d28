"""Runs over an archive without processes of their own, for tests of what such a run leaves: a process takes seconds to start."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import Any

import pytest

from timeline.batch import inputs, read_partition, run


class Here(Executor):
    """Reads at once, in this process, what a run would hand to another."""

    def submit(self, fn: Any, /, *args: Any, **_more: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(fn(*args))
        return done


def read_here(patch: pytest.MonkeyPatch) -> None:
    """From now on a run reads files and partitions in this process, by the functions that the others call."""

    @contextmanager
    def workers(_job: run.Job) -> Generator[Any]:
        yield Here(), read_partition.read, lambda: 2

    patch.setattr(run, "_workers", workers)
    patch.setattr(run, "pieces", lambda sources, told, _limit: inputs.pieces(sources, told))


@contextmanager
def in_one_process() -> Generator[None]:
    """Meanwhile a run reads in this process."""
    with pytest.MonkeyPatch.context() as patch:
        read_here(patch)
        yield
