"""`python -m timeline`, and the command `timeline`."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. It is imported here, so that Ctrl-C in the second that this takes ends with a sentence too."""
    gc.set_threshold(50_000, 20, 100)  # what modules and word lists make all stays: looking through it for garbage was a tenth of the start
    try:
        from timeline.cli import main as run

        return run(arguments)
    except KeyboardInterrupt:
        print("timeline: interrupted", file=sys.stderr)  # noqa: T201
        return 1


if __name__ == "__main__":
    sys.exit(main())
