"""How well `extract -o events.parquet` uses cores and memory, and how fast the dashboard's questions are: ``python bench/batch.py``.

Corpora are made of the sample articles' sentences, shuffled with a seed (see corpus.py). Each figure comes from the command itself, run as
a user would. ``--quick`` takes a twentieth; ``--dashboard`` measures the questions to ten million generated events (half a million with
--quick) instead. It measures and judges, but always ends with exit code 0. The memory of a run is sampled from /proc, so on Linux only.
Overhead and evenness are judged by processor time, which other work on the machine disturbs least; the gain of a second core
can only be judged by the clock, on an idle machine.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from bench.batch_events import ask, generate
from bench.corpus import articles
from timeline.batch.partitions import Partition
from timeline.batch.read_partition import Options, read
from timeline.batch.run_folder import INDEX
from timeline.model import Document

ROOT = Path(__file__).resolve().parent.parent
SMALL, LARGE, OVERHEAD = 1_000, 100_000, 10_000  # documents
SPEED_UP, MOST_OVERHEAD, FLAT = 1.8, 0.05, 0.9
MOST_ENDING = 1_500  # MB: what DuckDB may take, and the processes beside it
EVENTS = 10_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds by the clock and of processor time, the most megabytes of all its processes while they read, and after that."""

    seconds: float
    worked: float
    memory: float
    ending: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a twentieth of everything")
    parser.add_argument("--large", type=int, default=LARGE, metavar="DOCUMENTS", help=f"of the largest corpus (default: {LARGE:,})")
    parser.add_argument("--dashboard", action="store_true", help="measure the dashboard's questions")
    parser.add_argument("--keep", type=Path, help="the folder for corpora and results (default: a temporary one)")
    parser.add_argument("--ask", type=Path, help=argparse.SUPPRESS)  # the part of --dashboard that runs in a process of its own
    options = parser.parse_args(arguments)
    if options.ask:
        ask(options.ask)
        return 0
    share = 20 if options.quick else 1
    with tempfile.TemporaryDirectory(dir=options.keep) as scratch:
        if options.dashboard:
            _dashboard(Path(scratch), EVENTS // share)
        else:
            _runs(Path(scratch), share, options.large)
    return 0


def _runs(scratch: Path, share: int, large: int) -> None:
    say(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before this began")
    _workers(scratch, OVERHEAD // share)
    runs = {count: _command(_written(scratch / f"{count}.jsonl", islice(articles(10**12), count)), scratch / f"{count}.parquet")
            for count in (SMALL // share, large // share // 10, large // share)}  # fmt: skip
    for count, run in runs.items():
        worked = f"{count / run.worked:.1f} a second of processor time"
        line(f"{count:,} documents, all cores", f"{rate(count, run.seconds)}; {worked}")
        line("  memory, peak of all processes", f"{run.memory:.0f} MB while reading, {run.ending:.0f} MB for index and happenings")
    _, (tenth, before), (most, after) = runs.items()
    flat = (most / after.worked) / (tenth / before.worked)
    line("rate of ten times as many", f"{flat:.2f} of the rate before: {judged(flat >= FLAT)} (at least {FLAT})")
    grown = after.memory / before.memory
    line("memory of ten times as many, reading", f"{grown:.2f} times: {judged(grown < 1.25)}")
    line(
        "memory for index and happenings",
        f"{judged(after.ending < MOST_ENDING)} (at most {MOST_ENDING} MB, whatever the size: DuckDB's limit)",
    )


def _workers(scratch: Path, count: int) -> None:
    """One worker against the bare work, and two against one."""
    documents = list(islice(articles(10**12), count))
    archive, single = _written(scratch / "middle.jsonl", documents), _written(scratch / "single.jsonl", documents[:1])
    say(f"{count:,} documents, {sum(len(one.text) for one in documents) / 1e6:.1f} million characters")
    plain = _in_process(documents)
    line("  read in one process, nothing around it", f"{rate(count, plain)} of processor time")
    one, two = (_command(archive, scratch / f"{workers}.parquet", workers) for workers in (1, 2))
    line("  extract --workers 1", rate(count, one.seconds))
    line("  extract --workers 2", rate(count, two.seconds))
    start = _command(single, scratch / "single.parquet", 1)
    ending = _ending(scratch / "1.parquet")
    overhead, gain = (one.worked - start.worked - ending) / plain - 1, one.seconds / two.seconds
    line("  start and end of any run", f"{start.worked:.1f} s of processor time")
    line("  index and happenings of these", f"{ending:.1f} s of processor time")
    line("  overhead of the run beside that", f"{overhead:.1%}: {judged(overhead < MOST_OVERHEAD)} (less than {MOST_OVERHEAD:.0%})")
    line("  two workers against one, by the clock", f"{gain:.2f} times: {judged(gain >= SPEED_UP)} (at least {SPEED_UP})")
    line("  two workers against one, work done", f"{two.worked / one.worked:.2f} times the processor time")


def _ending(folder: Path) -> float:
    """Seconds of processor time for what comes once everything is read: the index and the happenings, made again."""
    made = folder.with_suffix(".again")
    shutil.copytree(folder, made, ignore=shutil.ignore_patterns("_happenings", "_index"))
    program = (
        "import sys; from pathlib import Path; from timeline.batch import happenings, index\n"
        "index.build(Path(sys.argv[1])); happenings.build(Path(sys.argv[1]))"
    )
    before = _worked()
    subprocess.run([sys.executable, "-c", program, str(made)], cwd=ROOT, check=True)
    return _worked() - before


def _written(path: Path, documents: Iterator[Document] | list[Document]) -> Path:
    with path.open("w", encoding="utf-8") as out:
        for number, one in enumerate(documents):
            out.write(json.dumps({"id": f"{one.id}-{number}", "text": one.text, "published": one.published_iso}) + "\n")
    return path


def _in_process(documents: list[Document]) -> float:
    """Seconds of processor time to read documents and write them as Parquet, with nothing around it; the models are loaded before."""
    parts = [
        Partition(number, tuple(documents[begin : begin + 256]), (), (), "", 0)
        for number, begin in enumerate(range(0, len(documents), 256))
    ]
    read(Partition(0, tuple(documents[:2]), (), (), "", 0), Options())
    began = time.process_time()
    for part in parts:
        read(part, Options())
    return time.process_time() - began


def _command(archive: Path, output: Path, workers: int | None = None) -> Run:
    chosen = ["--workers", str(workers)] if workers else []
    command = [sys.executable, "-m", "timeline", "extract", str(archive), "-o", str(output), *chosen]
    began, worked = time.perf_counter(), _worked()
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    most = ending = 0.0
    while process.poll() is None:
        now = sum(_resident(one) for one in _family(process.pid))
        if (output / INDEX).exists():
            ending = max(ending, now)
        else:
            most = max(most, now)
        time.sleep(0.1)
    told = process.stderr.read() if process.stderr else ""
    if not list(output.glob("part-*")):
        raise RuntimeError(f"{' '.join(command)} failed: {told}")
    if process.returncode:
        say(told.splitlines()[-1])  # what was set aside
    return Run(time.perf_counter() - began, _worked() - worked, most, ending)


def _worked() -> float:
    """Seconds of processor time of all processes that this one has waited for, and of those that they waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _family(process: int) -> list[int]:
    """A process and all below it."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        threads = [path.name for path in Path(f"/proc/{process}/task").iterdir() if path.name != str(process)]
        for thread in threads:
            children += Path(f"/proc/{process}/task/{thread}/children").read_text().split()
    except OSError:
        return [process]
    return [process, *(other for child in children for other in _family(int(child)))]


def _resident(process: int) -> float:
    """Megabytes in memory."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, IndexError):
        return 0.0


def _dashboard(scratch: Path, events: int) -> None:
    began = time.perf_counter()
    generate(scratch / "events.parquet", events)
    written = time.perf_counter() - began
    sizes = sum(path.stat().st_size for path in (scratch / "events.parquet").glob("part-*"))
    line(f"{events:,} events generated", f"{written:.0f} s, {sizes / 1e6:,.0f} MB of Parquet")
    subprocess.run([sys.executable, str(Path(__file__)), "--ask", str(scratch / "events.parquet")], check=True)


def rate(count: int, seconds: float) -> str:
    return f"{count / seconds:,.1f} documents/s ({seconds:.1f} s)"


def judged(good: bool) -> str:
    return "pass" if good else "FAIL"


def line(what: str, told: str) -> None:
    say(f"{what:<46} {told}")


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
