"""`timeline languages`: which languages are read, and how far."""

from __future__ import annotations

import argparse

from timeline.cli.output import DONE


def run(_: argparse.Namespace) -> int:
    """One language a line, tab-separated: its code, its name, its level and what that is."""
    for line in lines():
        print(line)
    return DONE


def lines() -> list[str]:
    """The lines that are printed."""
    from timeline.languages import LEVELS, codes, language

    return [f"{one.code}\t{one.name}\t{one.level}\t{LEVELS[one.level]}" for one in map(language, codes())]
