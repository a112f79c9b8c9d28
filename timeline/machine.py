"""What of this machine the program may use."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path


def cores() -> int:
    """The cores that this process may use."""
    usable: Callable[[int], Sequence[int] | set[int]] | None = getattr(os, "sched_getaffinity", None)  # not on macOS
    return len(usable(0)) if usable else os.cpu_count() or 1


def memory() -> int:
    """The bytes of memory that the program may use: those of this machine, or what is left to this process by its group."""
    most = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    with suppress(OSError, ValueError):  # "max" is no number, and no other system has this file
        most = min(most, int(Path("/sys/fs/cgroup/memory.max").read_text()))
    return most
