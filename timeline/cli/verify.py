"""`timeline verify`: whether an evidence ZIP is what it says."""

from __future__ import annotations

import argparse

from timeline.cli.output import DONE, UNREADABLE, say, warn


def run(options: argparse.Namespace) -> int:
    """Print what differs; 1 if anything does."""
    from timeline.exports.verification import MOST_BYTES, verify

    try:
        with options.file.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise OSError(0, f"it is larger than {MOST_BYTES // 1_000_000} MB")
    except OSError as error:
        warn(f"{options.file}: cannot be read: {error.strerror or error}")
        return UNREADABLE
    verdict = verify(data, options.names)
    for line in verdict.remarks:
        say(line)
    for line in verdict.differences:
        say(f"DIFFERS: {line}")
    count = len(verdict.differences)
    print("Everything is as the evidence says." if verdict.holds else f"{count} difference{'' if count == 1 else 's'}.")
    return DONE if verdict.holds else UNREADABLE
