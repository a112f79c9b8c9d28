"""A whole run: partitions out to the workers, results into the folder, and a summary at the end.

Only a few partitions are under way at any time, so memory does not grow with the corpus. The default is a pool of this machine's cores;
with a scheduler the same partitions go to a Dask cluster.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from timeline import __version__, fingerprint
from timeline.batch.duplicates import Seen
from timeline.batch.inputs import Told, pieces, size
from timeline.batch.partitions import CHARACTERS, DOCUMENTS, Partition, partitions
from timeline.batch.progress import Progress, clock_text
from timeline.batch.watched_readers import Readers
from timeline.errors import TimelineError
from timeline.frame import NAMES
from timeline.machine import cores, memory
from timeline.sources import is_address

if TYPE_CHECKING:
    from timeline.batch.happenings import Found
    from timeline.batch.read_partition import Options, Result
    from timeline.batch.run_folder import Store, Totals

_ReadPartition = Callable[[Partition, "Options"], "Result"]
_NO_FAILURE = ("passed over", "doubtful")
_AHEAD = 2  # partitions under way for each worker: one being read, one waiting, so that no worker waits


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked for. `partition` is the most documents of a partition; None for `workers` means all cores."""

    sources: tuple[str, ...]
    output: Path
    options: Options
    told: Told = field(default_factory=Told)
    partition: int = DOCUMENTS
    workers: int | None = None
    scheduler: str | None = None
    restart: bool = False

    def __post_init__(self) -> None:
        if self.partition < 1 or (self.workers is not None and self.workers < 1):
            raise TimelineError("there must be at least one worker, and one document in a partition", code="options")


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to: sums over the whole folder, what of it an earlier run had done, the seconds of this one, the happenings.

    `seconds` are those of reading, `after` those of index and happenings, which come when everything is read.
    """

    output: Path
    totals: Totals
    before: Totals
    seconds: float
    found: Found | None = None  # None if they were there already
    after: float = 0.0

    @property
    def failed(self) -> int:
        """Documents and lines that could not be read as they were."""
        return sum(count for cause, count in self.totals.causes.items() if cause not in _NO_FAILURE)

    def __str__(self) -> str:
        new = self.totals.documents - self.before.documents
        rate = new / self.seconds if self.seconds else 0.0
        lines = [f"{self.output}: {self.totals.documents:,} documents, {self.totals.events:,} events"]
        if self.totals.duplicates:
            lines.append(f"  {self.totals.duplicates:,} more documents repeat a text that was read already")
        if self.before.partitions:
            lines.append(f"  {self.before.documents:,} of the documents were read by an earlier run")
        told = f"{new:,} documents in {clock_text(self.seconds)}, {rate:,.1f} documents/s"
        lines.append(f"  {told}" if new else "  nothing was left to do")
        if self.found:
            took = f" (with the index in {clock_text(self.after)})"
            lines.append(f"  {self.found.happenings:,} happenings of one day, some told in several articles{took}")
        if self.found and self.found.alone:
            lines.append(f"  {self.found.alone:,} events are not compared with others: too many share their day and actor")
        if self.totals.causes:
            causes = ", ".join(f"{cause} {count:,}" for cause, count in sorted(self.totals.causes.items()))
            lines.append(f"  set aside or noted: {causes} (in {self.output / '_failures.jsonl'})")
        return "\n".join(lines)


def run(job: Job, out: TextIO, clock: Callable[[], float] = time.monotonic) -> Summary:
    """Does the job, telling `out` how far it is; what an earlier run of the same job finished is not done again.

    ValueError (`run_folder.RefusedError`) if the folder or the input does not fit, OSError if the cluster cannot be reached or a partition
    could not be read by any worker; what is finished by then stays, and the same job goes on from there.
    """
    from timeline.batch import happenings, index, run_folder

    began = clock()
    if job.restart and (missing := [name for name in job.sources if not _is_there(name)]):
        raise run_folder.RefusedError(f"{missing[0]}: there is no such file or folder; nothing was removed")
    with ExitStack() as stack:
        with _workers(job) as (executor, read, threads):  # first: without workers nothing is touched
            kept = stack.enter_context(run_folder.Store(job.output, _header(job), restart=job.restart))
            seen = stack.enter_context(Seen(job.output / run_folder.SCRATCH))
            out.writelines(f"{remark}\n" for remark in kept.remarks)
            progress = Progress(out, size(job.sources), clock)
            stream = partitions(pieces(job.sources, job.told, job.options.limit), seen, documents=job.partition, characters=CHARACTERS)
            try:
                count = _all(stream, kept, progress, lambda one: executor.submit(read, one, job.options), threads)
            finally:
                progress.close()
        kept.finish(count)
        read_by = clock()
        with index.troubles_told(job.output):
            if kept.totals.partitions != kept.before.partitions or not index.is_fresh(job.output):
                index.build(job.output)
            found = None
            if any(job.output.glob("part-*.parquet")) and not happenings.is_fresh(job.output):
                found = happenings.build(job.output, job.workers or cores())
        return Summary(job.output, kept.totals, kept.before, read_by - began, found, clock() - read_by)


def _is_there(name: str) -> bool:
    return name == "-" or is_address(name) or Path(name).exists()


def _all(
    stream: Iterator[Partition], kept: Store, progress: Progress, submit: Callable[[Partition], Future[Result]], threads: Callable[[], int]
) -> int:
    """Every partition of the stream read and saved; how many there are."""
    pending: dict[Future[Result], Partition] = {}
    count = 0

    def collect(most: int) -> None:
        while len(pending) > most:
            done, _ = wait(pending, return_when=FIRST_COMPLETED)
            for future in done:
                partition = pending.pop(future)
                kept.save(partition, _result(future, partition))
                before, totals = kept.before, kept.totals
                progress.update(partition.position, totals.documents - before.documents, totals.events - before.events)

    for partition in stream:
        count += 1
        if kept.is_done(partition):
            progress.skip(partition.position)
            continue
        pending[submit(partition)] = partition
        collect(_AHEAD * max(1, threads()) - 1)
    collect(0)
    return count


def _result(future: Future[Result], partition: Partition) -> Result:
    try:
        error = future.exception()
    except CancelledError:
        raise OSError(f"partition {partition.number} was not read: the cluster is gone; the same command goes on from here") from None
    if error is not None:
        raise OSError(
            f"partition {partition.number} could not be read ({type(error).__name__}: {error}); the same command goes on from here"
        )
    return future.result()


@contextmanager
def _workers(job: Job) -> Generator[tuple[Executor, _ReadPartition, Callable[[], int]]]:
    """Where partitions are read: an executor, the function to give it, and how many threads it has."""
    if job.scheduler:
        from timeline.batch.dask_cluster import cluster, read_here

        with cluster(job.scheduler) as (executor, threads):
            yield executor, read_here, threads
        return
    workers = job.workers or cores()
    readers = Readers(memory=memory() // workers)
    pool = ThreadPoolExecutor(workers)  # the threads only wait for their processes
    try:
        yield pool, readers.read, lambda: workers
    finally:
        readers.stop()
        pool.shutdown(cancel_futures=True)


def _header(job: Job) -> dict[str, Any]:
    """All that the content of the folder depends on besides the input; how many workers there are is not part of it."""
    options, told = job.options, job.told
    return {
        "program": __version__, "rules": fingerprint.rules(), "libraries": fingerprint.libraries(), "columns": list(NAMES),
        "documents in a partition": job.partition, "--implied": options.implied,
        "--names": options.names, "--aliases": [repr(one) for one in options.corrections], "--limit": options.limit,
        "--published": told.published.isoformat() if told.published else None, "--language": told.language,
        "--columns": dict(told.columns) if told.columns else None,
    }  # fmt: skip
