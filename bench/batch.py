"""How well `extract -o events.parquet` uses cores and memory, and how fast the dashboard's questions are answered: ``python bench/batch.py``.

Corpora are made of the sample articles' sentences, shuffled with a seed (see corpus.py). Each figure comes from the command itself, run as
a user would. ``--quick`` takes a tenth; ``--dashboard`` measures the questions to ten million generated events (a million with --quick)
instead. It measures and judges, but always ends with exit code 0. The memory of a run is sampled from /proc, so on Linux only.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from bench.batch_events import ask, generate
from bench.corpus import articles
from timeline.batch.partitions import Partition
from timeline.batch.reading import Options, read
from timeline.model import Document

SMALL, LARGE, OVERHEAD = 1_000, 100_000, 10_000  # documents
SPEED_UP, MOST_OVERHEAD, FLAT = 1.8, 0.05, 0.9
EVENTS = 10_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the command: wall-clock seconds, most megabytes of all its processes together, and of the first alone."""

    seconds: float
    memory: float
    coordinator: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of everything")
    parser.add_argument("--dashboard", action="store_true", help="measure the dashboard's questions")
    parser.add_argument("--keep", type=Path, help="the folder for corpora and results (default: a temporary one)")
    parser.add_argument("--ask", type=Path, help=argparse.SUPPRESS)  # the part of --dashboard that runs in a process of its own
    options = parser.parse_args(arguments)
    if options.ask:
        ask(options.ask)
        return 0
    share = 10 if options.quick else 1
    with tempfile.TemporaryDirectory(dir=options.keep) as scratch:
        if options.dashboard:
            _dashboard(Path(scratch), EVENTS // share)
        else:
            _runs(Path(scratch), share)
    return 0


def _runs(scratch: Path, share: int) -> None:
    say(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before this began")
    middle = list(islice(articles(10**12), OVERHEAD // share))
    archive = _written(scratch / "middle.jsonl", middle)

    say(f"{len(middle):,} documents, {sum(len(one.text) for one in middle) / 1e6:.1f} million characters")
    plain = _in_process(middle)
    line("  read in one process, nothing around it", rate(len(middle), plain))
    one, two = (_command(archive, scratch / f"{workers}.parquet", workers) for workers in (1, 2))
    line("  extract --workers 1", rate(len(middle), one.seconds))
    line("  extract --workers 2", rate(len(middle), two.seconds))
    overhead = one.seconds / plain - 1
    line(
        "  overhead of the run, one worker",
        f"{overhead:.1%}: {judged(overhead < MOST_OVERHEAD)} (less than {MOST_OVERHEAD:.0%}; start included)",
    )
    line(
        "  two workers against one",
        f"{one.seconds / two.seconds:.2f} times: {judged(one.seconds / two.seconds >= SPEED_UP)} (at least {SPEED_UP})",
    )

    small = _written(scratch / "small.jsonl", islice(articles(10**12), SMALL // share))
    tenfold = _written(scratch / "tenfold.jsonl", islice(articles(10**12), LARGE // share // 10))
    large = _written(scratch / "large.jsonl", islice(articles(10**12), LARGE // share))
    runs = {count: _command(path, scratch / f"{count}.parquet", None) for count, path in
            ((SMALL // share, small), (LARGE // share // 10, tenfold), (LARGE // share, large))}  # fmt: skip
    for count, run in runs.items():
        memory = f"peak {run.memory:.0f} MB in all, {run.coordinator:.0f} MB the process that hands out"
        line(f"  {count:,} documents, all cores", f"{rate(count, run.seconds)}; {memory}")
    (_, least), (tenth, before), (most, after) = runs.items()
    flat = (most / after.seconds) / (tenth / before.seconds)
    line("  rate of ten times as many", f"{flat:.2f} of the rate before: {judged(flat >= FLAT)} (at least {FLAT})")
    line("  memory of ten times as many", f"{after.memory / before.memory:.2f} times: {judged(after.memory < 1.25 * before.memory)}")
    line("  start and end of a run", f"{least.seconds - (SMALL // share) * after.seconds / most:.1f} s, as the smallest run shows")


def _written(path: Path, documents: Iterator[Document] | list[Document]) -> Path:
    with path.open("w", encoding="utf-8") as out:
        for number, one in enumerate(documents):
            out.write(json.dumps({"id": f"{one.id}-{number}", "text": one.text, "published": one.published_iso}) + "\n")
    return path


def _in_process(documents: list[Document]) -> float:
    """Seconds to read the documents and write them as Parquet, with nothing around it; the models are loaded before."""
    parts = [
        Partition(number, tuple(documents[begin : begin + 256]), (), (), "", 0)
        for number, begin in enumerate(range(0, len(documents), 256))
    ]
    read(Partition(0, tuple(documents[:2]), (), (), "", 0), Options())
    began = time.perf_counter()
    for part in parts:
        read(part, Options())
    return time.perf_counter() - began


def _command(archive: Path, output: Path, workers: int | None) -> Run:
    chosen = ["--workers", str(workers)] if workers else []
    command = [sys.executable, "-m", "timeline", "extract", str(archive), "-o", str(output), *chosen]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    most = first = 0.0
    while process.poll() is None:
        first = max(first, _resident(process.pid))
        most = max(most, sum(_resident(one) for one in _family(process.pid)))
        time.sleep(0.1)
    told = process.stderr.read() if process.stderr else ""
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed: {told}")
    return Run(time.perf_counter() - began, most, first)


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
