"""Files, pasted text and web pages → Documents; the only part that knows file formats, encodings and the network.

Nothing here stops at a bad input: what could not be read comes back as a Problem beside the documents that could, and what is doubtful
as a warning. The text of a plain text is the text as given (line ends included), so that offsets hold; only NUL and lone surrogates,
which no file can store, become U+FFFD, one for one. Publication dates are taken from evidence and `Document.published_from` quotes it;
where there is none, `published` stays None.
"""

from __future__ import annotations

import datetime

from timeline.errors import TimelineError
from timeline.interface import said
from timeline.model import Document
from timeline.sources.addresses import Limits, is_address
from timeline.sources.dates_stated import evidence_in, parse_published
from timeline.sources.formats import ENDINGS, PICTURES
from timeline.sources.gathering import from_all, from_bytes, from_path, from_url, from_words, same_text
from timeline.sources.plain_text import first_line_title
from timeline.sources.source import Evidence, Loaded, OwnTable, Problem, Provenance, Source, UnreadableError, short_place
from timeline.sources.tables import FIELDS, Table, csv_table, excel_tables, parquet_table

__all__ = [
    "ENDINGS", "FIELDS", "PICTURES", "Evidence", "Limits", "Loaded", "OwnTable", "Problem", "Provenance", "Table", "csv_table",
    "from_all", "from_bytes", "from_path", "from_text", "from_url", "from_words", "is_address", "parse_published", "same_text",
    "short_place", "tables_in", "text_of",
]  # fmt: skip


def from_text(
    text: str,
    *,
    title: str = "",
    published: datetime.date | None = None,
    language: str | None = None,
    source: str = "pasted text",
    id: str | None = None,  # noqa: A002 - the name of the field
) -> Document:
    """One text as a Document; ValueError if there is nothing in it.

    Without `title` the first short line becomes the title (and stays in the text); without `published` a date that the text states
    about itself in its first or last lines is used, and without `language` the one it reads as. Without `id` the same text gets the same
    id in every run.
    """
    if not text.strip():
        raise TimelineError(said("{source} is empty", source=source), code="unreadable")
    reading = Source(source, published, language)
    evidence = [] if published else evidence_in(text)
    reading.document(text, evidence=evidence, title=title or first_line_title(text), name=id or "")
    if not reading.documents:  # too long, or a chronology that we have written
        raise UnreadableError(reading.problems[0].message)
    return reading.documents[0]


def text_of(data: bytes, name: str) -> str:
    """The bytes of a text file as text, in whatever encoding it is; UnreadableError (a ValueError) if it is none."""
    from timeline.sources.decoding import decoded

    text = decoded(data, Source(name), markup=False)
    if text is None:
        raise UnreadableError(said("this is not text (it has bytes that no text has)"))
    return text


def tables_in(data: bytes, name: str, *, watched: bool = False) -> tuple[Table, ...]:
    """The tables in a CSV, Excel or Parquet file, for a picker of columns: `names`, first `rows`, and the `guess` of which is which.

    Empty for every other file, and for one that cannot be read (`from_bytes` says why). `watched` as for `from_bytes`.
    """
    if watched:
        from timeline.sources import apart

        return apart.tables_in(data, name)
    from timeline.sources.decoding import decoded

    source = Source(name)
    try:
        if data.startswith(b"PAR1"):
            return (parquet_table(data, source),)
        if data.startswith(b"PK"):
            return tuple(excel_tables(data, source)) if name.lower().endswith((".xlsx", ".xlsm")) else ()
        text = decoded(data, source, markup=False) if name.lower().endswith((".csv", ".tsv")) else None
        return (csv_table(text),) if text and text.strip() else ()
    except UnreadableError:
        return ()
