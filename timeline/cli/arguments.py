"""What may be typed: the commands, their options, and how their values are read. A value that cannot be read is a usage error."""

from __future__ import annotations

import argparse
import csv
import datetime
from collections.abc import Callable
from pathlib import Path

from timeline import __version__, sources
from timeline.cli import app, explain, export, extract, languages, tag, verify
from timeline.exports.formats import FORMATS
from timeline.interface import ENGLISH, known
from timeline.interface import languages as spoken_here

_AddParser = Callable[..., argparse.ArgumentParser]
_LISTED = "; ".join(f"{form.name} ({form.ending}: {form.words})" for form in FORMATS)
_NAMES = tuple(form.name for form in FORMATS)


def parser() -> argparse.ArgumentParser:
    """The parser; what it returns has `run`, the function of the command."""
    whole = argparse.ArgumentParser(prog="timeline", description="Turns articles into a timeline that a careful reader can check.")
    whole.add_argument("--version", action="version", version=f"timeline {__version__}")
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    _add_tag(commands.add_parser)
    _add_extract(commands.add_parser)
    _add_export(commands.add_parser)
    _add_verify(commands.add_parser)
    _add_explain(commands.add_parser)
    listing = commands.add_parser("languages", help="list the languages that are read, and how far")
    listing.set_defaults(run=languages.run)
    _add_app(commands.add_parser)
    return whole


def _add_interface(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--interface", type=_interface, metavar="CODE",
        help="the language of reasons and of what is written for readers, such as de, es or de-AT (default: English)",
    )  # fmt: skip


def _add_workers(command: argparse.ArgumentParser) -> None:
    command.add_argument("--workers", type=_count, metavar="N", help="how many cores to use (default: all, where there is much text)")


def _add_tag(add: _AddParser) -> None:
    tagging = add(
        "tag",
        help="find and resolve every time expression (TIMEX3) in a JSONL file",
        description="One document a line in ({id, text, published, language}), one line a document out, in the same order.",
    )
    tagging.add_argument("source", type=_named, metavar="IN.jsonl", help="the file, or - for standard input")
    tagging.add_argument("-o", "--output", type=Path, metavar="OUT.jsonl", help="where to write (default: standard output)")
    tagging.add_argument(
        "--convention", choices=tag.CONVENTIONS, default="timeline", metavar="NAME",
        help=f"write times as a corpus does: {', '.join(tag.CONVENTIONS)} (default: timeline, as they are read)",
    )  # fmt: skip
    _add_workers(tagging)
    tagging.set_defaults(run=tag.run)


def _add_extract(add: _AddParser) -> None:
    extracting = add(
        "extract",
        help="write the events of articles as a table, CSV, Excel, a web page …",
        description=f"SOURCE is a file ({' '.join(sources.ENDINGS)}), a folder of such files, a URL, or - for standard input.",
    )
    extracting.add_argument(
        "sources", nargs="+", type=_named, metavar="SOURCE", help="a file, a folder, a URL, or - for standard input; several at once"
    )
    extracting.add_argument(
        "--published", type=_published, metavar="DATE", help="the publication date, such as 2016-12-14; overrides what a source says"
    )
    extracting.add_argument(
        "--language",
        type=_language,
        metavar="CODE",
        help="the language of the text (default: as the source states, else as the text reads)",
    )
    extracting.add_argument(
        "--columns", type=_columns, metavar="FIELD=NAME,…",
        help="which columns of a table (CSV, Excel, Parquet) hold the articles, as text=body,date=day,title=head,id=key; "
        f"fields: {', '.join(sources.FIELDS)} (default: guessed by their names)",
    )  # fmt: skip
    _add_reading_options(extracting)
    _add_workers(extracting)
    extracting.add_argument("--parts", action="store_true", help="with --format jsonl: add what part each actor plays, and why")
    extracting.add_argument(
        "--format", choices=("table", "jsonl", *_NAMES), metavar="NAME",
        help="default: by the ending of -o, else a table on a terminal and CSV in a pipe. table; jsonl (one document a line); " + _LISTED,
    )  # fmt: skip
    extracting.add_argument("-o", "--output", type=Path, metavar="PATH", help="where to write (default: standard output)")
    _add_interface(extracting)
    _add_archive_options(extracting)
    extracting.set_defaults(run=extract.run, usage_error=extracting.error)


def _add_reading_options(extracting: argparse.ArgumentParser) -> None:
    extracting.add_argument(
        "--actor", action="append", default=[], metavar="NAME",
        help="keep only events in which NAME takes part (if NAME is not an actor: whose sentence contains it); may be repeated",
    )  # fmt: skip
    extracting.add_argument(
        "--names",
        type=_names,
        metavar="HOW",
        help="how names are found: own (the default), rules, or spacy:PIPELINE if you have installed one",
    )
    extracting.add_argument("--implied", action="store_true", help="add events from sentences that are dated only by their context")
    extracting.add_argument(
        "--aliases",
        type=Path,
        metavar="FILE.csv",
        help="what you know of the actors: action,name,other,type or alias,name (docs/command-line.md)",
    )


def _add_archive_options(extracting: argparse.ArgumentParser) -> None:
    archive = extracting.add_argument_group(
        "whole archives",
        "With -o NAME.parquet the sources may be of any size, archives of rows (.jsonl, .csv, .parquet) too; NAME.parquet becomes a folder "
        "of Parquet files. The same command goes on where an interrupted run ended.",
    )
    archive.add_argument("--scheduler", metavar="ADDRESS", help="read on this Dask cluster (tcp://…) instead of this machine's cores")
    archive.add_argument(
        "--limit",
        type=_seconds,
        metavar="SECONDS",
        help="set aside a document that takes longer than this; for a long one, per million characters (default: 60)",
    )
    archive.add_argument("--partition", type=_count, metavar="DOCUMENTS", help="the most documents in one file (default: 256)")
    archive.add_argument("--restart", action="store_true", help="remove what an earlier run left in NAME.parquet and begin anew")


def _add_export(add: _AddParser) -> None:
    exporting = add(
        "export",
        help="write a saved project as CSV, Excel, a web page …",
        description="PROJECT is a file, or the name of a project in ~/Timeline (in $TIMELINE_FOLDER, if that is set).",
    )
    exporting.add_argument(
        "project", type=_named, metavar="PROJECT", help="a project by its name or its file, or a table that Timeline wrote"
    )
    exporting.add_argument("--all", action="store_true", help="include rejected events (otherwise they are left out, and the file says so)")
    exporting.add_argument("--implied", action="store_true", help="add events dated only by their context that nobody has touched")
    exporting.add_argument(
        "--format", choices=("table", *_NAMES), metavar="NAME",
        help="default: by the ending of -o, else a table on a terminal and CSV in a pipe. table; " + _LISTED,
    )  # fmt: skip
    exporting.add_argument("-o", "--output", type=Path, metavar="PATH", help="where to write (default: standard output)")
    _add_interface(exporting)
    exporting.set_defaults(run=export.run)


def _add_verify(add: _AddParser) -> None:
    verifying = add(
        "verify",
        help="check an evidence ZIP: checksums, and every event found anew in its text",
        description="Reports every difference; exits with 0 if there is none, with 1 if there is one or the file cannot be read.",
    )
    verifying.add_argument("file", type=Path, metavar="FILE.zip", help="what `extract` or the page wrote as evidence")
    verifying.add_argument(
        "--names", metavar="WAY", help="the way of finding names that the evidence was made with, if it is not the program's own"
    )
    verifying.set_defaults(run=verify.run)


def _add_explain(add: _AddParser) -> None:
    explaining = add(
        "explain",
        help="show what every rule made of a phrase, and why the winner won",
        description="For those who write rules, or doubt a date.",
    )
    explaining.add_argument("text", help="a phrase or a few sentences, in quotation marks")
    explaining.add_argument("--published", type=_published, metavar="DATE", help="the publication date, such as 2016-12-14")
    explaining.add_argument("--language", type=_language, default="en", metavar="CODE", help="the language of the phrase (default: en)")
    _add_interface(explaining)
    explaining.set_defaults(run=explain.run)


def _add_app(add: _AddParser) -> None:
    opening = add("app", help="open the page in the browser", description="Serves the page on this machine only.")
    opening.add_argument("--port", type=_port, metavar="NUMBER", help="default: 8501, or the next free one")
    opening.add_argument("--headless", action="store_true", help="do not open a browser")
    opening.add_argument(
        "--archive",
        type=Path,
        metavar="FOLDER.parquet",
        help="show what extract -o FOLDER.parquet has written, to look at and not to change",
    )
    opening.set_defaults(run=app.run)


def _columns(text: str) -> dict[str, str]:
    """``text=body,date=day`` as a dictionary; a name with a comma stands in quotation marks, as in CSV: ``"text=a, b"``."""
    chosen: dict[str, str] = {}
    for pair in next(csv.reader([text], skipinitialspace=True), []):
        field, found, name = (word.strip() for word in pair.partition("="))
        if not found or not name or field not in sources.FIELDS or field in chosen:
            raise argparse.ArgumentTypeError(f"{pair!r} is not FIELD=NAME with one of the fields {', '.join(sources.FIELDS)}, each once")
        chosen[field] = name
    if "text" not in chosen:
        raise argparse.ArgumentTypeError("which column holds the text? add text=NAME")
    return chosen


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def _port(text: str) -> int:
    if text.isascii() and text.isdecimal() and 0 < int(text) < 1 << 16:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a port; take a whole number from 1 to 65535")


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


def _interface(text: str) -> str:
    tag = known(text)
    if tag == ENGLISH and text.partition("-")[0].casefold() != ENGLISH:
        raise argparse.ArgumentTypeError(f"{text!r} is not a language of the interface; there are {', '.join(spoken_here())}")
    return tag


def _language(text: str) -> str:
    from timeline.languages import LanguageUnknown, language

    try:
        language(text)
    except LanguageUnknown:
        listed = "; ".join(line.replace("\t", " ") for line in languages.lines())
        raise argparse.ArgumentTypeError(f"{text!r} is not read. Code, name and level of those that are: {listed}") from None
    return text


def _published(text: str) -> datetime.date:
    try:
        return sources.parse_published(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _named(text: str) -> str:
    """The name of something to read. An empty one is a variable that nobody set, and no wish for everything in the folder one is in."""
    if not text:
        raise argparse.ArgumentTypeError("it is empty")
    return text
