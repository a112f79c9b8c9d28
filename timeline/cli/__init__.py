"""The command line: arguments → one call → print. Data goes to stdout or `-o`, everything else to stderr.

`arguments` says what may be typed, each command has a module with a `run`, and `loading` and `output` are what they read and write with.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import sys
from collections.abc import Sequence

from timeline.cli.app import DASHBOARD
from timeline.cli.arguments import parser
from timeline.cli.choosing import of_actors
from timeline.cli.extract import as_json
from timeline.cli.output import DONE, UNREADABLE, USAGE, warn
from timeline.cli.streams import prepare
from timeline.cli.tag import timex
from timeline.interface import ENGLISH, speaking

__all__ = ["DASHBOARD", "DONE", "UNREADABLE", "USAGE", "as_json", "main", "of_actors", "timex"]


def _interface(options: argparse.Namespace) -> str:
    """In which language to speak: English unless asked; evidence, which is checked word by word, is always in English."""
    is_evidence = getattr(options, "format", None) == "evidence" or str(getattr(options, "output", "")).endswith(".zip")
    return ENGLISH if is_evidence else getattr(options, "interface", None) or ENGLISH


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 on success, 1 if any input could not be read (the rest is still processed), 2 on a usage error."""
    prepare()
    options = parser().parse_args(arguments)
    try:
        with speaking(_interface(options)):
            code = options.run(options)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader of our output has gone away, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        warn("interrupted")
    except MemoryError:
        warn("there is not enough memory for this")
    except OSError as error:  # standard output is full, most likely: files of ours tell their own troubles
        warn(f"not finished: {'standard input or output is closed' if error.errno == errno.EBADF else error.strerror or error}")
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left in the buffer cannot be written either
    return UNREADABLE
