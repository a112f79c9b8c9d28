"""The list of formats: name, ending, MIME type, what it is in words, and how it is written; loads no library by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.exports.origin import Origin
from timeline.interface import mark, said

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Format:
    """One format: `ending` begins with a dot, `words` say what it is for, `write` gives the whole file.

    A format that `needs_documents` cannot be written from the rows alone; `write` then raises ValueError without `Origin.documents`.
    """

    name: str
    ending: str
    mime: str
    words: str
    write: Callable[[pd.DataFrame, Origin], str | bytes]
    needs_documents: bool = False


def _csv(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.chronology import without_remarks
    from timeline.exports.separated import to_csv

    return to_csv(frame, left_out=without_remarks(frame, origin.left_out))


def _csv_for_excel(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.chronology import without_remarks
    from timeline.exports.separated import to_csv

    return to_csv(frame, bom=True, left_out=without_remarks(frame, origin.left_out))


def _json(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.json_rows import to_json

    return to_json(frame, left_out=origin.left_out)


def _jsonl(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.chronology import without_remarks
    from timeline.exports.json_rows import to_jsonl

    return to_jsonl(frame, left_out=without_remarks(frame, origin.left_out))


def _xlsx(frame: pd.DataFrame, origin: Origin) -> bytes:
    from timeline.exports.workbook import to_xlsx

    return to_xlsx(frame, left_out=origin.left_out)


def _parquet(frame: pd.DataFrame, origin: Origin) -> bytes:
    from timeline.exports.chronology import without_remarks
    from timeline.exports.parquet import to_parquet

    return to_parquet(frame, left_out=without_remarks(frame, origin.left_out))


def _ics(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.chronology import without_remarks
    from timeline.exports.ics import to_ics

    return to_ics(frame, left_out=without_remarks(frame, origin.left_out))


def _timelinejs(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.chronology import without_remarks
    from timeline.exports.timelinejs import to_timelinejs

    return to_timelinejs(frame, left_out=without_remarks(frame, origin.left_out))


def _markdown(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.headline import title_of
    from timeline.exports.markdown import to_markdown

    return to_markdown(frame, left_out=origin.left_out, title=title_of(frame, origin.title))


def _docx(frame: pd.DataFrame, origin: Origin) -> bytes:
    from timeline.exports.headline import title_of
    from timeline.exports.word import to_docx

    return to_docx(frame, left_out=origin.left_out, title=title_of(frame, origin.title))


def _html(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.headline import title_of
    from timeline.exports.web import to_html

    return to_html(frame, left_out=origin.left_out, title=title_of(frame, origin.title), made_by=origin.made_by)


def _slides(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.headline import title_of
    from timeline.exports.web import to_html

    title = title_of(frame, origin.title)
    return to_html(frame, left_out=origin.left_out, title=title, made_by=origin.made_by, opens_on_story=True)


def _svg(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.chronology import without_remarks
    from timeline.exports.headline import title_of
    from timeline.exports.svg import to_svg

    return to_svg(frame, left_out=without_remarks(frame, origin.left_out), title=title_of(frame, origin.title))


def _png(frame: pd.DataFrame, origin: Origin) -> bytes:
    from timeline.exports.chronology import without_remarks
    from timeline.exports.headline import title_of
    from timeline.exports.png import to_png

    return to_png(frame, left_out=without_remarks(frame, origin.left_out), title=title_of(frame, origin.title))


def _timeml(frame: pd.DataFrame, origin: Origin) -> str:
    from timeline.exports.timeml import to_timeml

    if not origin.documents:
        raise TimelineError(said("TimeML holds the text of an article, and there is none here"), code="format")
    if len(origin.documents) != 1:
        raise TimelineError(
            said("TimeML holds the text of one article, and this table has {count}: write one file for each", count=len(origin.documents)),
            code="format",
        )
    return to_timeml(origin.documents[0], left_out=origin.left_out)


def _evidence(frame: pd.DataFrame, origin: Origin) -> bytes:
    from timeline.exports.evidence import to_evidence

    return to_evidence(frame, origin)


HOLD_REMARKS = frozenset({"xlsx", "json", "markdown", "docx", "html", "slides", "evidence"})
"""The formats that have a place for the tags and notes of events; the others say that they leave them out."""

FORMATS: tuple[Format, ...] = (
    Format("csv", ".csv", "text/csv", mark("CSV, every column"), _csv),
    Format("csv-excel", ".excel.csv", "text/csv", mark("CSV that Excel opens with the right letters"), _csv_for_excel),
    Format("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
           mark("Excel, with real dates and a sheet of provenance"), _xlsx),
    Format("json", ".json", "application/json", mark("JSON, an object with the rows"), _json),
    Format("jsonl-rows", ".rows.jsonl", "application/x-ndjson", mark("JSON, one row a line"), _jsonl),
    Format("parquet", ".parquet", "application/vnd.apache.parquet", mark("Parquet, for data frames"), _parquet),
    Format("ics", ".ics", "text/calendar", mark("calendar (iCalendar), spans as whole days"), _ics),
    Format("timelinejs", ".timelinejs.json", "application/json", mark("TimelineJS, for a story on the web"), _timelinejs),
    Format("markdown", ".md", "text/markdown", mark("chronology with numbered sources, Markdown"), _markdown),
    Format("docx", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
           mark("chronology with numbered sources, Word"), _docx),
    Format("html", ".html", "text/html", mark("one web page with picture, list and story, works offline, prints whole"), _html),
    Format("slides", ".slides.html", "text/html", mark("slides: the web page, opened on its story, one event a screen"), _slides),
    Format("svg", ".svg", "image/svg+xml", mark("picture of the whole timeline, SVG"), _svg),
    Format("png", ".png", "image/png", mark("picture of the whole timeline, PNG"), _png),
    Format("timeml", ".tml", "application/xml",
           mark("the article with its time expressions tagged, TimeML"), _timeml, needs_documents=True),
    Format("evidence", ".zip", "application/zip",
           mark("evidence: texts, table, checksums, versions; `timeline verify` checks it"), _evidence,
           needs_documents=True),
)  # fmt: skip


def named(path: str) -> Format | None:
    """The format that a file name asks for, by its longest ending that is one of ours; None if there is none."""
    fitting = [form for form in FORMATS if path.casefold().endswith(form.ending)]
    return max(fitting, key=lambda form: len(form.ending), default=None)
