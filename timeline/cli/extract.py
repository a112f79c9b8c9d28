"""`timeline extract`: articles → the events in them, in any format."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.cli import archive, side_by_side
from timeline.cli.choosing import of_actors
from timeline.cli.loading import corrections_of, line_by_line, loaded_from
from timeline.cli.output import DONE, UNREADABLE, CannotHoldError, Output, form_of, in_other_languages, not_read, warn, write_events
from timeline.cli.progress import Bar
from timeline.columns import record
from timeline.exports.origin import Origin

if TYPE_CHECKING:
    from timeline.actors.corrections import Correction
    from timeline.extraction import Extraction
    from timeline.model import Document, Event
    from timeline.sources import Loaded, OwnTable

_FEWEST = 200_000  # code points for which another process pays
_LINES = "jsonl"  # one document a line: the one format that is written as it comes
_MANY = "parquet"


def run(options: argparse.Namespace) -> int:
    """Write the events of all sources; what could not be read is named at the end, and is the only failure."""
    form = options.format or form_of(options.output, _LINES)
    if form == _MANY:
        return archive.write(options)
    if asked := [f"--{name}" for name in archive.OPTIONS if getattr(options, name)]:
        options.usage_error(f"{', '.join(asked)} needs -o NAME.parquet")
    return written(options, form)


def written(options: argparse.Namespace, form: str) -> int:
    """As `run`, in one format other than a folder of Parquet."""
    work = _Work(options, is_stream=form == _LINES and list(options.sources) == ["-"] and not options.columns)
    try:
        with Output(options.output, _inputs(options)) as out, Bar(sys.stderr) as bar:
            if form == _LINES:
                for made in work.read(bar):
                    if options.output is None:  # the bar and the line may be on the same terminal
                        bar.clear()
                    out.write(json.dumps(as_json(made) | (_parts(made) if options.parts else {}), ensure_ascii=False) + "\n")
                    if work.is_stream:  # who asks line by line waits for the answer
                        out.flush()
            else:
                read = list(work.read(bar))
                bar.clear()
                write_events(work.in_order(read), form, out, work.origin(read))
    except CannotHoldError as error:
        work.problems.append(str(error))
    for message in (*work.problems, *work.remarks()):
        warn(message)
    return UNREADABLE if work.problems else DONE


@dataclasses.dataclass(frozen=True, slots=True)
class _Reading:
    """How documents are read."""

    implied: bool
    corrections: tuple[Correction, ...]
    names: str | None

    def of(self, document: Document) -> Extraction:
        """What is in a document; ValueError if it cannot be read."""
        from timeline import extraction

        return extraction.read(document, implied=self.implied, corrections=self.corrections, names=self.names)


class _Work:
    """One run: reads every source, and notes on the way what the user has to know."""

    def __init__(self, options: argparse.Namespace, *, is_stream: bool = False) -> None:
        """Begin with the corrections of actors; a stream is read and answered line by line."""
        self._options = options
        self.is_stream = is_stream
        self._corrections: tuple[Correction, ...]
        self._corrections, self.problems = corrections_of(options.aliases)
        self._warnings: list[str] = []
        self._unmet = list(self._corrections)
        self._found = self._kept = self._documents = 0
        self._order: dict[tuple[str, str], int] = {}

    def read(self, bar: Bar) -> Iterator[Extraction]:
        """What is in each document, of the wanted actors alone."""
        options = self._options
        if self.is_stream:
            for loaded in line_by_line(options.published, options.language):
                yield from self._read(loaded, bar)
        else:
            yield from self._read(loaded_from(options.sources, options.published, options.language, options.columns, bar), bar)

    def _read(self, loaded: Loaded, bar: Bar) -> Iterator[Extraction]:
        from timeline import extraction
        from timeline.languages import LanguageUnknown

        options = self._options
        self.problems += map(str, loaded.problems)
        self._warnings += map(str, loaded.warnings)
        reading = _Reading(options.implied, self._corrections, options.names)
        workers = 1 if self.is_stream else options.workers
        found = side_by_side.in_order(reading, loaded.documents, _length, _FEWEST, workers)
        for number, (document, done) in enumerate(found):
            if not self.is_stream:
                bar.tell(number, len(loaded.documents), f"finding events: {document.title or document.id}")
            try:
                made = done or reading.of(document)
            except LanguageUnknown:
                self._warnings.append(not_read(document))
                made = extraction.Extraction(document, (), (), ())
            except ValueError as error:
                self.problems.append(f"{document.source}: document {document.id!r}: {error}")
                continue
            yield self._noted(made)
        for table in loaded.tables:
            yield from map(self._noted, self._back(table))

    def _back(self, table: OwnTable) -> Iterator[Extraction]:
        """The events of a table of ours, as they stand there."""
        from timeline.cli.loading import excerpts_of

        found, problems = excerpts_of(table, self._corrections)
        self.problems += problems
        if self._options.published or self._options.language:
            self._warnings.append(f"{table.source}: a table of events is taken as it is; --published and --language change nothing in it")
        self._order |= found.order
        yield from found.extractions

    def in_order(self, read: Sequence[Extraction]) -> list[Event]:
        """The events in the order of the documents and of the text; those of tables in the order of their rows, behind the others."""
        events = [event for made in read for event in made.events]
        return sorted(events, key=lambda event: self._order.get((event.document.id, event.event_id), -1))

    def _noted(self, made: Extraction) -> Extraction:
        document = made.document
        text = document.text.casefold()
        self._unmet = [one for one in self._unmet if one.name.casefold() not in text]
        if document.published is None and not document.is_excerpt and any(event.interval is None and event.time for event in made.events):
            self._warnings.append(
                f"{document.source}: no publication date is known, so relative dates stay unresolved; give one with --published"
            )
        self._warnings += in_other_languages(document, made.passages)
        kept = of_actors(made, self._options.actor)
        self._documents += 1
        self._found += len(made.events)
        self._kept += len(kept.events)
        return kept

    def remarks(self) -> Iterator[str]:
        """What is worth a word and no failure; once everything is read."""
        yield from dict.fromkeys(self._warnings)  # what is true of each document of a file is said of the file once
        if self._documents:
            for one in self._unmet:
                yield f"{self._options.aliases}: {one.action.value}: {one.name!r} does not occur in any document"
            if self._options.actor and not self._kept:
                yield f"no event with {' or '.join(self._options.actor)}"

    def origin(self, made: Sequence[Extraction]) -> Origin:
        """What the formats tell of where their rows come from; sources that could not be read are left out, too."""
        from timeline.actors.corrections import written as written_corrections  # what counted: the file may be a pipe, which is empty now

        options, actors = self._options, " or ".join(self._options.actor)
        missing = self._found - self._kept
        left_out = [f"{missing:,} of {self._found:,} events: only those of {actors} are here"] if missing else []
        return Origin(
            left_out="; ".join([*left_out, *self.problems]),
            documents=tuple(one.document for one in made if not one.document.is_excerpt),
            implied=options.implied,
            names=options.names,
            corrections=written_corrections(self._corrections),
        )


def _length(document: Document) -> int:
    return len(document.text)


def _inputs(options: argparse.Namespace) -> list[str | Path]:
    return [*options.sources, *([options.aliases] if options.aliases else [])]


def as_json(made: Extraction) -> dict[str, Any]:
    """One document's line of `extract --format jsonl`."""
    document = made.document
    actors = [
        {"name": actor.name, "type": actor.type.value, "aliases": list(actor.aliases),
         "mentions": [{"start": start, "end": end, "text": document.text[start:end]} for start, end in actor.mentions]}
        for actor in made.actors
    ]  # fmt: skip
    return {
        "id": document.id,
        "title": document.title,
        "published": document.published_iso,
        "language": document.language,
        "actors": actors,
        "events": [record(event) for event in made.events],
    }


def _parts(made: Extraction) -> dict[str, Any]:
    """Who takes part in each event, in which part, and how that is known."""
    parts = [{"event_id": event.event_id, **dataclasses.asdict(one)} for event in made.events for one in event.participants]
    return {"participants": parts}
