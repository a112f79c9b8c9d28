"""`timeline tag`: every time expression of a JSONL file, as TIMEX3."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.cli import side_by_side
from timeline.cli.loading import json_lines
from timeline.cli.output import DONE, UNREADABLE, Output, in_other_languages, not_read, warn
from timeline.model import Document, TimeExpression
from timeline.times.convention import CONVENTIONS, Convention, marked_in, written_as
from timeline.times.cues import NO_DISCOURSE
from timeline.times.ranges import reaching

if TYPE_CHECKING:
    from timeline.sources import Loaded

_FEWEST = 2_000_000  # code points for which another process pays


def run(options: argparse.Namespace) -> int:
    """One line out for each document in, as soon as it is read; lines that hold none are named."""
    tagging = _Tagging(options.source, CONVENTIONS[options.convention])
    workers = options.workers if Path(options.source).is_file() else 1  # who writes into a pipe may wait for the answer
    failed = False
    with Output(options.output, [options.source]) as out:
        for loaded, done in side_by_side.in_order(tagging, json_lines(options.source), _length, _FEWEST, workers):
            tagged = done or tagging.of(loaded)
            failed |= tagged.failed
            for message in tagged.messages:
                warn(message)
            for line in tagged.lines:
                out.write(line)
                if options.source == "-":  # who asks line by line waits for the answer
                    out.flush()
    return UNREADABLE if failed else DONE


@dataclass(slots=True)
class _Tagged:
    """The lines for the documents that were loaded together, what the user has to know, and whether any could not be read."""

    lines: list[str]
    messages: list[str]
    failed: bool


@dataclass(frozen=True, slots=True)
class _Tagging:
    """How documents are tagged, and where they come from."""

    source: str
    convention: Convention

    def of(self, loaded: Loaded) -> _Tagged:
        """What was loaded, tagged."""
        tables = [f"{table.source}: this is a table of events that Timeline wrote; it holds no text to tag" for table in loaded.tables]
        made = _Tagged([], [*tables, *map(str, loaded.problems), *map(str, loaded.warnings)], bool(loaded.problems or tables))
        for document in loaded.documents:
            times = self._times(document, made)
            made.lines.append(json.dumps({"id": document.id, "timexes": [timex(time) for time in times]}, ensure_ascii=False) + "\n")
        return made

    def _times(self, document: Document, made: _Tagged) -> Sequence[TimeExpression]:
        """The time expressions of a document; none where it cannot be read, and then what is wrong with it is noted."""
        from timeline.languages import LanguageUnknown, language
        from timeline.passages import passages_of
        from timeline.tagging import times_of

        try:
            found = times_of(document, adjectives=self.convention.adjectives)
            read = language(document.language)
            cues = read.discourse or NO_DISCOURSE
            marked = marked_in(self.convention, document, written_as(self.convention, read.times, found), cues)
            times = reaching(document, marked, cues)
            made.messages += in_other_languages(document, passages_of(document))
            return times
        except LanguageUnknown:
            made.messages.append(not_read(document))
        except ValueError as error:
            made.messages.append(f"{self.source}: document {document.id!r}: {error}")
            made.failed = True
        return ()


def _length(loaded: Loaded) -> int:
    return sum(len(document.text) for document in loaded.documents)


def timex(time: TimeExpression) -> dict[str, Any]:
    """One time expression as INTERFACES' JSON."""
    interval = time.interval
    return {
        "start": time.start, "end": time.end, "text": time.text, "type": time.type.value, "value": time.value, "mod": time.mod,
        "earliest": interval.earliest if interval else None, "latest": interval.latest if interval else None,
        "anchor": time.anchor, "how": time.how,
    }  # fmt: skip
