"""`timeline explain`: what every rule made of a phrase, and why the winner won."""

from __future__ import annotations

import argparse

from timeline.cli.output import DONE, UNREADABLE, warn
from timeline.exports.characters import on_one_line
from timeline.interface import say
from timeline.model import Document
from timeline.sources.source import stored


def run(options: argparse.Namespace) -> int:
    """Print the times in a text and every rule that matched."""
    from timeline.languages import language
    from timeline.tagging import sentences_of, times_of
    from timeline.times import trace

    if not options.text.strip():
        warn(say("this is empty"))
        return UNREADABLE
    try:
        document = Document("explain", stored(options.text), options.published, language=options.language)
        times = times_of(document)
    except ValueError as error:
        warn(str(error))
        return UNREADABLE
    rules = language(document.language).times.rules
    verdicts = trace.verdicts(document.text, sentences_of(document), rules, times)
    for time in times:
        interval = time.interval
        bounds = f"{interval.earliest or '…'} to {interval.latest or '…'}" if interval else "no bounds"
        print(f"‘{on_one_line(time.text)}’  {time.type.value} {time.value}  ({bounds}; confidence {time.confidence})")
        print(f"    {on_one_line(say(time.how))}")
        for other in time.alternatives:
            print(f"    or: {other.edtf}")
    print("Rules that matched:" if verdicts else "No rule matched.")
    for one in verdicts:
        print(f"  {'*' if one.won else ' '} {one.rule:22} ‘{on_one_line(one.words)}’  {one.value:16} {one.outcome}")
    return DONE
