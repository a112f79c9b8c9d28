"""Timeline: articles in, a timeline that a careful reader can check out.

    table = timeline.table("article.html", published="2016-12-14")
    timeline.figure(table)

`read` gives documents, `table` their events as a data frame, `figure` the picture. `extract` gives the events of one document as values,
`tag` the time expressions of any number of documents, one after another.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

    from timeline.errors import TimelineError
    from timeline.model import Document, Event, TimeExpression
    from timeline.sources import Loaded

__version__ = "0.2.0"
__all__ = ["TimelineError", "extract", "figure", "read", "table", "tag"]
_LONGEST_PATH = 1_000
_LONGEST_NAME = 255  # bytes of a file's name, on every system that we know


def __getattr__(name: str) -> object:
    if name == "TimelineError":
        from timeline.errors import TimelineError

        return TimelineError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def read(source: str | os.PathLike[str], published: datetime.date | str | None = None, language: str | None = None) -> list[Document]:
    """The documents in a file, a folder, a web address or a text.

    A `source` that is an address (http, https) is fetched, one that is a file or a folder is read, every other text of more than one word
    is the article itself. `published` is the day (a date, or ISO 8601) from which "yesterday" is counted, `language` a code (BCP 47);
    without them that is taken which the source says of itself. What could be read only in part is told with `warnings.warn`.
    TimelineError (a ValueError) with the code "unreadable" if nothing could be read, "source", "published" or "language" if that is
    none.
    """
    from timeline.errors import TimelineError
    from timeline.interface import said

    loaded = _loaded(source, published, language)
    problems = [str(problem) for problem in (*loaded.problems, *loaded.warnings)]
    if not loaded.documents:
        own = [
            str(said("{name}: this is a table of events that Timeline wrote, which timeline.table reads", name=one.source))
            for one in loaded.tables
        ]
        raise TimelineError("; ".join([*problems, *own]) or f"{source}: there is no article in it", code="unreadable")
    _warn(problems)
    return list(loaded.documents)


def _loaded(source: str | os.PathLike[str], published: datetime.date | str | None, language: str | None) -> Loaded:
    """What is in a file, a folder, a web address or a text, with what could not be read."""
    from timeline import given, sources
    from timeline.errors import TimelineError

    source, day, language = given.place_or_text(source), given.day(published), given.language(language)
    if isinstance(source, str) and not source.strip():
        raise TimelineError("The text is empty.", code="unreadable")
    if isinstance(source, str) and _is_text(source):
        return sources.from_words(source, "text.txt", published=day, language=language)
    return sources.from_all([source], published=day, language=language, watched=True)


def _warn(problems: Iterable[object]) -> None:
    if told := "; ".join(map(str, problems)):
        import warnings

        warnings.warn(told, stacklevel=3)


def _is_address(source: str) -> bool:
    from timeline import sources

    return sources.is_address(source)


def _is_text(source: str) -> bool:
    from timeline import sources

    if _is_address(source):
        return False
    if "\n" in source or not source.strip() or len(source) > _LONGEST_PATH:
        return True
    if max(len(part.encode("utf-8", "replace")) for part in source.split(os.sep)) > _LONGEST_NAME:
        return True
    is_named_like_a_file = os.path.splitext(source.strip())[1].lower() in (*sources.ENDINGS, *sources.PICTURES)
    return " " in source.strip() and not is_named_like_a_file and not os.path.exists(source)


def tag(
    source: str | os.PathLike[str] | Document | Iterable[Document],
    published: datetime.date | str | None = None,
    language: str | None = None,
) -> Iterator[tuple[Document, tuple[TimeExpression, ...]]]:
    """Each document with its time expressions, one after another: nothing is read before it is asked for, and nothing is kept.

    A file of JSON Lines, CSV or Parquet may be of any size, and `source` may be a generator of documents that never ends. A document in
    a language that is not read has no time expressions. What could not be read is told with `warnings.warn`.
    """
    from timeline.tagging import tagged

    yield from tagged(_each(source, published, language))


def _each(
    source: str | os.PathLike[str] | Document | Iterable[Document], published: datetime.date | str | None, language: str | None
) -> Iterator[Document]:
    """The documents of whatever `tag` takes, as they come."""
    from pathlib import Path

    from timeline import given
    from timeline.model import Document
    from timeline.sources import streaming
    from timeline.sources.source import Source

    day, language = given.day(published), given.language(language)
    if isinstance(source, Document):
        yield source
    elif not isinstance(source, str | os.PathLike):
        yield from given.documents(source)
    elif (isinstance(source, str) and (_is_text(source) or _is_address(source))) or not streaming.is_streamed(Path(source)):
        yield from read(source, day, language)
    else:
        here = Source(os.fspath(source), day, language)
        for step in streaming.steps(Path(source), here, keep_ids=True):
            yield from step.loaded.documents
            _warn([*step.loaded.problems, *step.loaded.warnings])


def table(
    source: str | os.PathLike[str] | Document | Iterable[Document],
    published: datetime.date | str | None = None,
    language: str | None = None,
    *,
    implied: bool = False,
) -> pd.DataFrame:
    """The events of whatever `read` reads, or of documents, one a row; the columns are those of `timeline.frame.COLUMNS`.

    A table of events that this program wrote (CSV, Excel, JSON, Parquet, an archive's folder) comes back as it is. With
    `implied` also the events of sentences that only their context dates. TimelineError or ValueError as for `read` and `extract`.
    """
    from timeline import given
    from timeline.extraction import read as read_events
    from timeline.frame import to_frame
    from timeline.model import Document
    from timeline.passages import read_so

    if isinstance(source, Document):
        documents: Iterable[Document] = [source]
    elif isinstance(source, str | os.PathLike):
        loaded = _loaded(source, published, language)
        if loaded.tables and not loaded.documents:
            return _read_back(loaded)
        documents = read(source, published, language)
    else:
        documents = given.documents(source)
    made = [read_events(document, implied=implied) for document in documents]
    _warn(f"{one.document.source or 'text'}: {read_so(code)}" for one in made for code in dict.fromkeys(part.code for part in one.passages))
    return to_frame(event for one in made for event in one.events)


def _read_back(loaded: Loaded) -> pd.DataFrame:
    """The rows of tables of events that this program wrote, in their order; what could not be read of them is told."""
    from timeline.errors import TimelineError
    from timeline.frame import to_frame
    from timeline.reimport.excerpts import excerpts
    from timeline.reimport.files import table_from

    events: list[Event] = []
    problems = [str(problem) for problem in (*loaded.problems, *loaded.warnings)]
    for one in loaded.tables:
        try:
            returned = table_from(one.data, one.source)
        except ValueError as error:
            problems.append(f"{one.source}: {error}")
            continue
        made = excerpts(returned.rows, returned.about, returned.documents)
        order = {(row["document"], row["event_id"]): place for place, (_, row) in enumerate(returned.rows)}
        found = [event for extraction in made.found for event in extraction.events]
        events += sorted(found, key=lambda event: order.get((event.document.id, event.event_id), len(order)))
        problems += [f"{one.source}, {problem}" for problem in (*returned.problems, *made.problems)]
    if not events and problems:
        raise TimelineError("; ".join(problems), code="table")
    _warn(problems)
    return to_frame(events)


def figure(frame: pd.DataFrame) -> go.Figure:
    """The picture of a table of events as a Plotly figure, which a notebook shows by itself.

    TimelineError of the code "table" for what is no such table. One that was read from a CSV has text for dates, which is no matter.
    """
    from timeline.chart import figure as drawn
    from timeline.frame import as_table

    return drawn(as_table(frame))


def extract(document: Document) -> list[Event]:
    """The events of a document in text order; the work is done in `timeline.extraction`, which is loaded at the first call."""
    from timeline import given
    from timeline.extraction import extract as extract_events

    return extract_events(given.document(document))
