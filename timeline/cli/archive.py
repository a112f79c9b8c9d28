"""`timeline extract -o NAME.parquet`: archives of any size into a folder of Parquet files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from timeline.cli.loading import corrections_of
from timeline.cli.output import DONE, UNREADABLE, USAGE, warn

OPTIONS = ("scheduler", "limit", "partition", "restart")  # of `extract`, and only for archives


def write(options: argparse.Namespace) -> int:
    """Read everything into the folder, or go on where an earlier run ended."""
    from timeline.batch import run
    from timeline.batch.inputs import Told
    from timeline.batch.partitions import DOCUMENTS
    from timeline.batch.read_partition import LIMIT, Options

    output: Path = options.output or options.usage_error("--format parquet needs -o")
    if options.actor:
        options.usage_error("--actor cannot be combined with Parquet: all events are written, and you can filter them later")
    if options.parts:
        options.usage_error("--parts goes with --format jsonl, not with Parquet")
    corrections, problems = corrections_of(options.aliases)
    for problem in problems:
        warn(problem)
    reading = Options(options.implied, corrections, options.names, options.limit or LIMIT)
    told = Told(options.published, options.language, options.columns)
    size = options.partition or DOCUMENTS
    job = run.Job(tuple(options.sources), output, reading, told, size, options.workers, options.scheduler, options.restart)
    try:
        summary = run.run(job, sys.stderr)
    except (OSError, ValueError) as error:
        warn(str(error))
        return USAGE if isinstance(error, ValueError) else UNREADABLE
    except KeyboardInterrupt:
        warn("interrupted; the same command goes on from here")
        return UNREADABLE
    print(summary, file=sys.stderr)
    return UNREADABLE if problems or summary.failed else DONE
