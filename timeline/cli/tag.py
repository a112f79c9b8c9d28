"""`timeline tag`: every time expression of a JSONL file, as TIMEX3."""

from __future__ import annotations

import argparse
import json
from typing import Any

from timeline.cli.loading import json_lines
from timeline.cli.output import DONE, UNREADABLE, Output, in_other_languages, not_read, warn
from timeline.model import TimeExpression
from timeline.times.convention import CONVENTIONS, written_as


def run(options: argparse.Namespace) -> int:
    """One line out for each document in; lines that hold none are named."""
    from timeline.extraction import times_of
    from timeline.languages import LanguageUnknown, language
    from timeline.passages import passages_of

    convention = CONVENTIONS[options.convention]

    with Output(options.output, [options.source]) as out:
        loaded = json_lines(options.source)
        tables = [f"{table.source}: this is a table of events that Timeline wrote; it holds no text to tag" for table in loaded.tables]
        failed = bool(loaded.problems or tables)
        for message in (*tables, *loaded.problems, *loaded.warnings):
            warn(str(message))
        for document in loaded.documents:
            try:
                times = written_as(convention, language(document.language).times, times_of(document))
                for message in in_other_languages(document, passages_of(document)):
                    warn(message)
            except LanguageUnknown:
                warn(not_read(document))
                times = ()
            except ValueError as error:
                failed = True
                warn(f"{options.source}: document {document.id!r}: {error}")
                times = ()
            out.write(json.dumps({"id": document.id, "timexes": [timex(time) for time in times]}, ensure_ascii=False) + "\n")
    return UNREADABLE if failed else DONE


def timex(time: TimeExpression) -> dict[str, Any]:
    """One time expression as INTERFACES' JSON."""
    interval = time.interval
    return {
        "start": time.start, "end": time.end, "text": time.text, "type": time.type.value, "value": time.value, "mod": time.mod,
        "earliest": interval.earliest if interval else None, "latest": interval.latest if interval else None,
        "anchor": time.anchor, "how": time.how,
    }  # fmt: skip
