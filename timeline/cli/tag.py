"""`timeline tag`: every time expression of a JSONL file, as TIMEX3."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

from timeline.cli.loading import json_lines
from timeline.cli.output import DONE, UNREADABLE, Output, in_other_languages, not_read, warn
from timeline.model import Document, TimeExpression
from timeline.times.convention import CONVENTIONS, Convention, written_as


def run(options: argparse.Namespace) -> int:
    """One line out for each document in, as soon as it is read; lines that hold none are named."""
    convention = CONVENTIONS[options.convention]
    failed = False
    with Output(options.output, [options.source]) as out:
        for loaded in json_lines(options.source):
            tables = [f"{table.source}: this is a table of events that Timeline wrote; it holds no text to tag" for table in loaded.tables]
            for message in (*tables, *loaded.problems, *loaded.warnings):
                warn(str(message))
            failed |= bool(loaded.problems or tables)
            for document in loaded.documents:
                times, problem = _tagged(document, convention)
                failed |= problem is not None
                if problem:
                    warn(f"{options.source}: document {document.id!r}: {problem}")
                out.write(json.dumps({"id": document.id, "timexes": [timex(time) for time in times]}, ensure_ascii=False) + "\n")
                if options.source == "-":  # who asks line by line waits for the answer
                    out.flush()
    return UNREADABLE if failed else DONE


def _tagged(document: Document, convention: Convention) -> tuple[Sequence[TimeExpression], str | None]:
    """The time expressions of a document, none where it cannot be read; and what is wrong with it, if anything is."""
    from timeline.extraction import times_of
    from timeline.languages import LanguageUnknown, language
    from timeline.passages import passages_of

    try:
        times = written_as(convention, language(document.language).times, times_of(document, adjectives=convention.adjectives))
        for message in in_other_languages(document, passages_of(document)):
            warn(message)
        return times, None
    except LanguageUnknown:
        warn(not_read(document))
        return (), None
    except ValueError as error:
        return (), str(error)


def timex(time: TimeExpression) -> dict[str, Any]:
    """One time expression as INTERFACES' JSON."""
    interval = time.interval
    return {
        "start": time.start, "end": time.end, "text": time.text, "type": time.type.value, "value": time.value, "mod": time.mod,
        "earliest": interval.earliest if interval else None, "latest": interval.latest if interval else None,
        "anchor": time.anchor, "how": time.how,
    }  # fmt: skip
