"""The command line: arguments → one call → print. Data goes to stdout or `-o`, everything else to stderr."""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, TextIO

from timeline import __version__, sources
from timeline.exports.formats import FORMATS, Origin, named
from timeline.model import Document, Event, TimeExpression

if TYPE_CHECKING:
    from timeline.actors.corrections import Correction
    from timeline.extraction import Extraction

DONE, UNREADABLE, USAGE = 0, 1, 2
_ENDINGS = {".jsonl": "jsonl", ".txt": "table"}  # those of `extract` alone, beside what exports.FORMATS lists
_FORMATS, _MANY = ("table", "jsonl", *(form.name for form in FORMATS)), "parquet"
_SHORTEST_FIRST = 3  # letters of the first word of a name that is no actor's, to be found without all the others
_FIRST_PORT = 8501
DASHBOARD = Path(__file__).resolve().parent.parent / "dashboard.py"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 on success, 1 if any input could not be read (the rest is still processed), 2 on a usage error."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        return options.run(options)
    except BrokenPipeError:  # the reader of our output has gone away, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="timeline", description="Turns articles into a timeline that a careful reader can check.")
    parser.add_argument("--version", action="version", version=f"timeline {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    tag = commands.add_parser("tag", help="find and resolve every time expression (TIMEX3) in a JSONL file",
                              description= (
                                  "One document a line in ({id, text, published, language}), one line a document out, in the same "
                                  "order."
                              ))  # fmt: skip
    tag.add_argument("source", metavar="IN.jsonl", help="the file, or - for standard input")
    tag.add_argument("-o", "--output", type=Path, metavar="OUT.jsonl", help="where to write (default: standard output)")
    tag.set_defaults(run=_tag)

    extract = commands.add_parser("extract", help="write the events of articles as a table, CSV, Excel, a web page …",
                                  description= (
                                      "SOURCE is a file (.txt .md .html .jsonl), a folder of such files, a URL, or - for standard "
                                      "input."
                                  ))  # fmt: skip
    extract.add_argument("sources", nargs="+", metavar="SOURCE")
    extract.add_argument(
        "--published", type=_published, metavar="DATE", help="the day of publication, as 2016-12-14; overrides what a source says"
    )
    extract.add_argument("--language", metavar="CODE", help="the language of the text (default: what the source says, else en)")
    extract.add_argument(
        "--actor", action="append", default=[], metavar="NAME",
        help="keep the events in which NAME takes part, or whose sentence has these words if that is no actor; twice: either",
    )  # fmt: skip
    extract.add_argument(
        "--names", type=_names, metavar="HOW", help="who finds names: own (the default), rules, or spacy:PIPELINE if you have installed one"
    )
    extract.add_argument("--implied", action="store_true", help="add events of sentences that only their context dates")
    extract.add_argument("--parts", action="store_true", help="with --format jsonl: add in which part each actor takes part, and why")
    extract.add_argument(
        "--aliases", type=Path, metavar="FILE.csv", help="what you know of the actors: action,name,other,type or alias,name (see README)"
    )
    extract.add_argument(
        "--format", choices=_FORMATS, metavar="NAME",
        help="default: by the ending of -o, else a table on a terminal and CSV in a pipe. table; jsonl (one document a line); "
        + "; ".join(f"{form.name} ({form.ending}: {form.words})" for form in FORMATS),
    )  # fmt: skip
    extract.add_argument("-o", "--output", type=Path, metavar="PATH")
    _add_archive_options(extract)
    extract.set_defaults(run=_extract, usage_error=extract.error)

    verify = commands.add_parser("verify", help="check an evidence ZIP: checksums, and every event found anew in its text",
                                 description="Says what differs; 0 if nothing does, 1 if anything does or cannot be read.")  # fmt: skip
    verify.add_argument("file", type=Path, metavar="FILE.zip")
    verify.set_defaults(run=_verify)

    explain = commands.add_parser(
        "explain",
        help="show what every rule made of a phrase, and why the winner won",
        description="For those who write rules, or doubt a date.",
    )
    explain.add_argument("text", help="a phrase or a few sentences, in quotation marks")
    explain.add_argument("--published", type=_published, metavar="DATE", help="the day of publication, as 2016-12-14")
    explain.add_argument("--language", default="en", metavar="CODE")
    explain.set_defaults(run=_explain)

    app = commands.add_parser("app", help="open the dashboard in the browser", description="Serves the dashboard on this machine only.")
    app.add_argument("--port", type=int, help="default: 8501, or the next free one")
    app.add_argument("--headless", action="store_true", help="do not open a browser")
    app.set_defaults(run=_app)
    return parser


def _add_archive_options(extract: argparse.ArgumentParser) -> None:
    archive = extract.add_argument_group(
        "whole archives",
        "With -o NAME.parquet the sources may be of any size, .csv and .parquet too (a column called text); NAME.parquet becomes a folder "
        "of Parquet files. The same command goes on where an interrupted run ended.",
    )
    archive.add_argument("--workers", type=_count, metavar="N", help="how many cores to use (default: all)")
    archive.add_argument("--scheduler", metavar="ADDRESS", help="read on this Dask cluster (tcp://…) instead of this machine's cores")
    archive.add_argument(
        "--limit",
        type=_seconds,
        metavar="SECONDS",
        help="set a document aside that takes longer; a long one, for each million characters (default: 60)",
    )
    archive.add_argument("--partition", type=_count, metavar="DOCUMENTS", help="the most documents in one file (default: 256)")
    archive.add_argument("--restart", action="store_true", help="remove what an earlier run left in NAME.parquet and begin anew")


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def _seconds(text: str) -> float:
    try:
        if 0 < float(text) < float("inf"):
            return float(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")


def _names(text: str) -> str:
    from timeline import actors

    try:
        return actors.check(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _published(text: str) -> datetime.date:
    try:
        return sources.parse_published(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


# ---------------------------------------------------------------------------------------------------------- tag


def _tag(options: argparse.Namespace) -> int:
    from timeline.extraction import times_of

    failed = False
    with _Output(options.output) as out:
        for line in _loaded_lines(options.source):
            if isinstance(line, str):
                failed = True
                _warn(line)
                continue
            try:
                times = times_of(line)
            except ValueError as error:
                failed = True
                _warn(f"{options.source}: document {line.id!r}: {error}")
                times = ()
            out.write(json.dumps({"id": line.id, "timexes": [timex(time) for time in times]}, ensure_ascii=False) + "\n")
    return UNREADABLE if failed else DONE


def _loaded_lines(source: str) -> Iterator[Document | str]:
    """The documents of a JSONL source, and a sentence for each line that holds none."""
    loaded = _load(source, None, None, jsonl=True)
    yield from (str(problem) for problem in loaded.problems)
    yield from loaded.documents


def timex(time: TimeExpression) -> dict[str, Any]:
    """One time expression as INTERFACES' JSON."""
    interval = time.interval
    return {
        "start": time.start, "end": time.end, "text": time.text, "type": time.type.value, "value": time.value, "mod": time.mod,
        "earliest": interval.earliest if interval else None, "latest": interval.latest if interval else None,
        "anchor": time.anchor, "how": time.how,
    }  # fmt: skip


# ------------------------------------------------------------------------------------------------------ extract


def _extract(options: argparse.Namespace) -> int:
    from timeline import extraction

    form = options.format or _form_of(options.output)
    if form == _MANY:
        return _archive(options)
    if asked := [f"--{name}" for name in ("workers", "scheduler", "limit", "partition", "restart") if getattr(options, name)]:
        options.usage_error(f"{', '.join(asked)} goes with -o NAME.parquet")
    corrections, problems = _corrections(options.aliases)
    matched: list[bool] = []
    found: list[int] = []
    texts: list[str] = []

    def read_all() -> Iterator[Extraction]:
        for source in options.sources:
            loaded = _load(source, options.published, options.language)
            problems.extend(str(problem) for problem in loaded.problems)
            for document in loaded.documents:
                try:
                    made = extraction.read(document, implied=options.implied, corrections=corrections, names=options.names)
                except ValueError as error:
                    problems.append(f"{source}: document {document.id!r}: {error}")
                    continue
                texts.append(document.text.casefold())
                if document.published is None and any(event.interval is None and event.time for event in made.events):
                    _warn(f"{source}: no publication date is known, so that relative dates stay open; --published gives one")
                kept = of_actors(made, options.actor)
                matched.append(bool(kept.events))
                found.append(len(made.events))
                yield kept

    try:
        with _Output(options.output) as out:
            if form == "jsonl":
                for made in read_all():
                    out.write(json.dumps(as_json(made) | (_parts(made) if options.parts else {}), ensure_ascii=False) + "\n")
            elif form == "table":
                _write_table(list(read_all()), out)
            else:
                made = list(read_all())
                _write_file(made, form, out, _origin(options, made, sum(found), problems, corrected=bool(corrections)))
    except _CannotHoldError as error:
        problems.append(f"{form}: {error}")
    for problem in problems:
        _warn(problem)
    for correction in corrections:
        if texts and not any(correction.name.casefold() in text for text in texts):
            _warn(f"{options.aliases}: {correction.action.value}: {correction.name!r} stands in no document")
    if options.actor and matched and not any(matched):
        _warn(f"no event with {' or '.join(options.actor)}")
    return UNREADABLE if problems else DONE


def _archive(options: argparse.Namespace) -> int:
    """Many documents into a folder of Parquet."""
    from timeline.batch import run
    from timeline.batch.inputs import Told
    from timeline.batch.partitions import DOCUMENTS
    from timeline.batch.reading import LIMIT, Options

    output: Path = options.output or options.usage_error("--format parquet needs -o")
    if options.actor:
        options.usage_error("--actor does not go with Parquet: all events are written, and can be chosen from later")
    corrections, problems = _corrections(options.aliases)
    for problem in problems:
        _warn(problem)
    try:
        summary = run.run(run.Job(
            tuple(options.sources), output, Options(options.implied, corrections, options.names, options.limit or LIMIT),
            Told(options.published, options.language), options.partition or DOCUMENTS, options.workers, options.scheduler, options.restart,
        ), sys.stderr)  # fmt: skip
    except (OSError, ValueError) as error:
        _warn(str(error))
        return USAGE if isinstance(error, ValueError) else UNREADABLE
    except KeyboardInterrupt:
        _warn("interrupted; the same command goes on from here")
        return UNREADABLE
    print(summary, file=sys.stderr)
    return UNREADABLE if problems or summary.failed else DONE


def _corrections(path: Path | None) -> tuple[tuple[Correction, ...], list[str]]:
    """The user's corrections of actors, and what of the file cannot be used."""
    from timeline.actors import corrections

    if path is None:
        return (), []
    try:
        made, complaints = corrections.parsed(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        return (), [f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}"]
    return made, list(complaints)


def of_actors(made: Extraction, wanted: Sequence[str]) -> Extraction:
    """The extraction with the events in which any of the wanted takes part; all, if none is wanted.

    Whoever goes by that name, or by a longer one; else the actor whose name of several words is part of it ("the Beatles' Apple Corps");
    else it is no actor to us, and the sentences that have these words are kept.
    """
    if not wanted:
        return made
    kept = {event.event_id for name in wanted for event in _with_actor(made, name)}
    return dataclasses.replace(made, events=tuple(event for event in made.events if event.event_id in kept))


def _with_actor(made: Extraction, name: str) -> list[Event]:
    called = {actor.name for actor in made.actors if actor.is_called(name)}
    called = called or {actor.name for actor in made.actors if actor.answers_to(name)}
    called = called or {actor.name for actor in made.actors if " " in actor.name and _is_part(actor.name, name)}
    if called:
        return [event for event in made.events if called.intersection(event.actors)]
    text = made.document.text
    return [event for event in made.events if _speaks_of(name, text[event.sentence_start : event.sentence_end])]


def _speaks_of(name: str, sentence: str) -> bool:
    """Whether a sentence has the words of a name, or its first with most of the others near: "iTunes store" of the "iTunes music store"."""
    if _is_part(name, sentence):
        return True
    wanted = name.casefold().split()
    words = re.findall(r"[\w’'-]+", sentence.casefold())
    needed = len(wanted) // 2 + 1
    if len(wanted) < 2 or len(wanted[0]) < _SHORTEST_FIRST:
        return False
    return any(
        word == wanted[0] and len(set(wanted).intersection(words[max(0, at - 1) : at + len(wanted)])) >= needed
        for at, word in enumerate(words)
    )


def _is_part(words: str, text: str) -> bool:
    """Whether a text has these words, upper and lower case alike."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    return bool(spaced) and re.search(rf"(?<!\w){spaced}s?(?!\w)", text, re.IGNORECASE) is not None


def as_json(made: Extraction) -> dict[str, Any]:
    """One document's line of `extract --format jsonl`."""
    from timeline.frame import record

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


def _form_of(output: Path | None) -> str:
    """The format that the ending of the output asks for; without one a table on a terminal, else CSV."""
    if output is None:
        return "table" if sys.stdout.isatty() else "csv"
    form = named(output.name)
    if form and len(form.ending) > len(output.suffix):  # .rows.jsonl
        return form.name
    return _ENDINGS.get(output.suffix.casefold()) or (form.name if form else "csv")


def _origin(options: argparse.Namespace, made: Sequence[Extraction], found: int, problems: Sequence[str], *, corrected: bool) -> Origin:
    """What the formats tell of where their rows come from; sources that could not be read are left out, too."""
    shown = sum(len(one.events) for one in made)
    left_out = [f"{found - shown:,} of {found:,} events: only those of {' or '.join(options.actor)} are here"] if shown < found else []
    return Origin(
        left_out="; ".join([*left_out, *problems]),
        documents=tuple(one.document for one in made),
        implied=options.implied,
        names=options.names,
        corrections=options.aliases.read_text(encoding="utf-8-sig") if corrected else "",
    )


class _CannotHoldError(Exception):
    """A format that cannot hold these events, in its own words."""


def _write_file(made: Sequence[Extraction], form: str, out: TextIO, origin: Origin) -> None:
    """Write one of exports.FORMATS, text as UTF-8 with its line ends as they are."""
    from timeline.frame import to_frame

    frame = to_frame(event for extraction in made for event in extraction.events)
    if form == "csv":  # other programs read this one: rows and nothing else
        origin = dataclasses.replace(origin, left_out="")
    try:
        data = next(one for one in FORMATS if one.name == form).write(frame, origin)
    except ValueError as error:
        raise _CannotHoldError(str(error)) from error
    if isinstance(data, str):
        out.write(data)
    else:
        out.flush()
        out.buffer.write(data)


def _write_table(made: Iterable[Extraction], out: TextIO) -> None:
    from timeline import wording
    from timeline.frame import to_frame

    frame = to_frame(event for extraction in made for event in extraction.events)
    rows = [
        ("date", "words", "event", "actors"),
        *zip(wording.whens(frame), frame["date_text"], frame["title"], frame["actors"], strict=True),
    ]
    widths = [min(max(len(str(row[column])) for row in rows), limit) for column, limit in enumerate((30, 24, 70, 50))]
    for row in rows:
        cells = (str(cell) if len(str(cell)) <= width else str(cell)[: width - 1] + "…" for cell, width in zip(row, widths, strict=True))
        out.write("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip() + "\n")


def _load(source: str, published: datetime.date | None, language: str | None, *, jsonl: bool = False) -> sources.Loaded:
    """What a source holds: a URL, standard input, a folder or a file; JSONL whatever its name if `jsonl`."""
    if source == "-":
        data = sys.stdin.buffer.read()
        looks_like_jsonl = jsonl or data.lstrip()[:1] == b"{"
        return sources.from_bytes(
            data, "standard input.jsonl" if looks_like_jsonl else "standard input.txt", published=published, language=language
        )
    if source.startswith(("http://", "https://")):
        return sources.from_url(source, published=published, language=language)
    if jsonl and not source.endswith(".jsonl"):
        try:
            data = Path(source).read_bytes()
        except OSError as error:
            return sources.Loaded((), (sources.Problem(source, error.strerror or str(error)),))
        return sources.from_bytes(data, f"{Path(source).name}.jsonl", published=published, language=language)
    return sources.from_path(source, published=published, language=language)


# ------------------------------------------------------------------------------------------------------- verify


def _verify(options: argparse.Namespace) -> int:
    from timeline.exports.verification import verify

    try:
        data = options.file.read_bytes()
    except OSError as error:
        _warn(f"{options.file}: cannot be read: {error.strerror or error}")
        return UNREADABLE
    verdict = verify(data)
    for line in verdict.remarks:
        print(line)
    for line in verdict.differences:
        print(f"DIFFERS: {line}")
    print("Everything is as the evidence says." if verdict.holds else f"{len(verdict.differences)} differences.")
    return DONE if verdict.holds else UNREADABLE


# ------------------------------------------------------------------------------------------------------ explain


def _explain(options: argparse.Namespace) -> int:
    from timeline import text
    from timeline.extraction import times_of
    from timeline.times import explain
    from timeline.times.languages import rules_of

    try:
        document = Document("explain", options.text, options.published, language=options.language)
        times = times_of(document)
    except ValueError as error:
        _warn(str(error))
        return UNREADABLE
    verdicts = explain.verdicts(document.text, text.sentences(document.text, document.language[:2]), rules_of(document.language), times)
    for time in times:
        interval = time.interval
        bounds = f"{interval.earliest or '…'} to {interval.latest or '…'}" if interval else "no bounds"
        print(f"‘{time.text}’  {time.type.value} {time.value}  ({bounds}; confidence {time.confidence})")
        print(f"    {time.how}")
        for other in time.alternatives:
            print(f"    or: {other.edtf}")
    print("Rules that matched:" if verdicts else "No rule matched.")
    for one in verdicts:
        print(f"  {'*' if one.won else ' '} {one.rule:22} ‘{one.words}’  {one.value:16} {one.outcome}")
    return DONE


# ---------------------------------------------------------------------------------------------------------- app


def _app(options: argparse.Namespace) -> int:
    """Streamlit in a process of its own, bound to this machine; its settings are in .streamlit/config.toml."""
    if not DASHBOARD.is_file():
        _warn(f"{DASHBOARD} is missing: run `timeline app` from a clone of the repository")
        return UNREADABLE
    port = options.port or _free_port()
    command = [sys.executable, "-m", "timeline.page.serve", "--server.address=127.0.0.1", f"--server.port={port}",
               "--browser.gatherUsageStats=false", f"--server.headless={'true' if options.headless else 'false'}"]  # fmt: skip
    with subprocess.Popen(command, cwd=DASHBOARD.parent) as server:

        def end(number: int, frame: FrameType | None) -> None:
            server.terminate()  # the server goes with this process

        signal.signal(signal.SIGTERM, end)
        try:
            return server.wait()
        except KeyboardInterrupt:
            return DONE


def _free_port() -> int:
    """The first port from 8501 on that nobody listens on; 8501 if all are taken, so that the server can say so."""
    for port in range(_FIRST_PORT, _FIRST_PORT + 20):
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    return _FIRST_PORT


# ------------------------------------------------------------------------------------------------ input, output


class _Output:
    """Standard output, or a file that only takes its name once it is whole."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: TextIO | None = None

    def __enter__(self) -> TextIO:
        if self._path is None:
            return sys.stdout
        try:
            self._partial = self._path.with_name(f".{self._path.name}.{os.getpid()}.partial")
            self._file = self._partial.open("w", encoding="utf-8", newline="")
        except OSError as error:
            _warn(f"{self._path}: cannot be written: {error.strerror}")
            raise SystemExit(UNREADABLE) from None
        return self._file

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if self._file is None or self._path is None:
            return
        self._file.close()
        if error is None:
            self._partial.replace(self._path)
        else:
            self._partial.unlink(missing_ok=True)


def _warn(message: str) -> None:
    print(f"timeline: {message}", file=sys.stderr)
