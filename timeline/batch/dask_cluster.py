"""The user's Dask cluster as an executor; the only module that imports dask, and only when a scheduler was named.

Workers need this program and its packages (`PYTHONPATH`, or the same folder), but no common disk: a partition goes to the worker with
its task, and the result comes back. If a worker is killed, the scheduler gives its tasks to another.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline import __version__, fingerprint
from timeline.batch.partitions import Partition
from timeline.batch.watched_readers import Readers
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from timeline.batch.read_partition import Options, Result

CONNECT, FIRST_WORKER = 10, 60  # seconds to wait for the scheduler, and for a worker


def read_here(partition: Partition, options: Options) -> Result:
    """What a worker is asked to do; each of its threads has a watched process of its own, so that all its cores are used."""
    return _readers().read(partition, options)


@cache
def _readers() -> Readers:
    return Readers()


def program() -> str:
    """The version of this program where it is called, with its rules."""
    return f"{__version__} {fingerprint.digest()}"


@contextmanager
def cluster(address: str) -> Generator[tuple[Executor, Callable[[], int]]]:
    """An executor on the cluster, and how many threads its workers have just now.

    OSError with a sentence if there is no scheduler, no worker, or no such program on the workers; ValueError if dask is not installed.
    """
    try:
        from distributed import Client
    except ImportError:
        raise TimelineError("--scheduler needs Dask: pip install dask distributed", code="dask-missing") from None
    try:
        client: Any = Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise OSError(f"{address}: no scheduler can be reached there ({error})") from None
    try:
        _check(client, address)
        yield client.get_executor(pure=False), lambda: sum(client.nthreads().values())
    finally:
        client.close()


def _check(client: Any, address: str) -> None:
    try:
        client.wait_for_workers(1, timeout=FIRST_WORKER)
        versions: dict[str, str] = client.run(program)
    except TimeoutError:
        raise OSError(f"{address}: the scheduler has no workers") from None
    except Exception as error:  # noqa: BLE001 - a worker's ImportError comes back as a plain Exception
        raise OSError(f"{address}: a worker cannot run this program ({error}); start it with PYTHONPATH set to its folder") from None
    other = [f"{worker} has {version}" for worker, version in versions.items() if version != program()]
    if other:
        raise OSError(f"{address}: this is version {program()}, but {', '.join(other)}")
