"""Which reader reads which file: by what its first bytes show it to be, else by the ending of its name, else as plain text."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.interface import mark, said
from timeline.sources.archives import Package, read_archive, read_gzip
from timeline.sources.decoding import decoded, kind_of_binary
from timeline.sources.feeds import is_feed, read_feed
from timeline.sources.json_lines import read_json, read_lines
from timeline.sources.office import read_open_document, read_word
from timeline.sources.pdf import read_pdf
from timeline.sources.plain_text import read_markdown, read_plain
from timeline.sources.recognition import IS_PICTURE, read_picture
from timeline.sources.rich_text import read_rich_text
from timeline.sources.source import Loaded, OwnTable, Source, UnreadableError, stored
from timeline.sources.tables import read_csv, read_excel, read_parquet
from timeline.sources.web_pages import read_page

_TEXTS: dict[str, Callable[[str, Source], None]] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_page,
    ".htm": read_page,
    ".xhtml": read_page,
    ".rss": read_feed,
    ".atom": read_feed,
    ".jsonl": read_lines,
    ".ndjson": read_lines,
    ".json": read_json,
    ".csv": read_csv,
    ".tsv": read_csv,
}
_MARKUP = frozenset({".html", ".htm", ".xhtml"})


def _mail(data: bytes, source: Source) -> None:
    from timeline.sources.mail import read_mail  # the library for mail takes its time to load

    read_mail(data, source, ENDINGS, read)


def _saved_page(data: bytes, source: Source) -> None:
    from timeline.sources.mail import read_saved_page

    read_saved_page(data, source)


def _archive(data: bytes, source: Source) -> None:
    read_archive(data, source, ENDINGS, read)


def _gzip(data: bytes, source: Source) -> None:
    read_gzip(data, source, read)


_FILES: dict[str, Callable[[bytes, Source], None]] = {
    ".pdf": read_pdf,
    ".docx": read_word,
    ".odt": read_open_document,
    ".rtf": read_rich_text,
    ".eml": _mail,
    ".mhtml": _saved_page,
    ".mht": _saved_page,
    ".xlsx": read_excel,
    ".xlsm": read_excel,
    ".parquet": read_parquet,
    ".zip": _archive,
    ".gz": _gzip,
}
ENDINGS: tuple[str, ...] = (*_TEXTS, *_FILES)
"""The endings of the files that are read, each with its dot."""

PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp")
"""The endings of pictures, which are read only if they are named: a folder has many that show no text."""

KINDS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
    "application/json": ".json",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
    "application/vnd.apache.parquet": ".parquet",
    "application/zip": ".zip",
    "application/gzip": ".gz",
}
"""Media types (RFC 6838) and the endings that stand for them."""

_OWN_CSV = re.compile(rb"(?:\xef\xbb\xbf)?event_id,title,earliest,latest,edtf,")
_NO_ARTICLE = re.compile(
    r"\ufeff?\s*(?:(?P<calendar>BEGIN:VCALENDAR)|(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<svg\b)", re.DOTALL
)
_IS_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!doctype\s+html|<html)[\s>]", re.I)
_NAMED_BY_CONTENT = frozenset({".eml", ".mhtml", ".mht"})  # these have no signature


def read(data: bytes, source: Source, ending: str) -> Loaded:
    """The documents in `data`; whatever goes wrong is a problem of `source`, and what was found before it stays."""
    if not data.strip(b" \t\r\n\0"):
        source.problem(said("this is empty"))
        return source.loaded()
    try:
        ending = ending_shown(data, source) or ending
        if reader := _FILES.get(ending):
            if ending in _NAMED_BY_CONTENT or ending_shown(data, source):
                reader(data, source)
            else:
                message = mark("this is not an {kind} file") if ending in _WITH_AN else mark("this is not a {kind} file")
                source.problem(said(message, kind=ending[1:].upper()))
        elif IS_PICTURE.match(data) and not source.among:
            read_picture(data, source)
        elif kind := kind_of_binary(data):
            source.problem(said("this is not text (it looks like {kind})", kind=kind))
        else:
            _read_text(data, source, ending)
    except UnreadableError as error:
        source.problem(str(error))
    except MemoryError:
        source.problem(said("reading it takes more memory than it may; it is left out"))
    except Exception as error:  # noqa: BLE001 - one bad file never stops the others; those that did are in tests/test_sources_fuzzed.py
        source.problem(said("this file could not be read ({name})", name=type(error).__name__))
    if source.is_own and not source.among:
        source.tables.append(OwnTable(source.name, data))
    return source.loaded()


def read_words(words: str, source: Source, ending: str) -> Loaded:
    """The documents in a text that is text already, so that nothing of it is taken for another encoding or for no text at all.

    What no file can hold is replaced, with a warning; a file of another kind that somebody has as text is read or named as such.
    """
    source.unstorable(words)
    words = stored(words)
    head = words[:1024].encode()
    if head.startswith(b"{\\rtf") or kind_of_binary(head):
        return read(words.encode(), source, ending)
    try:
        _read_decoded(words, source, ending, head)
    except UnreadableError as error:
        source.problem(str(error))
    except Exception as error:  # noqa: BLE001 - as for `read`
        source.problem(said("this text could not be read ({name})", name=type(error).__name__))
    if source.is_own and not source.among:
        source.tables.append(OwnTable(source.name, words.encode()))
    return source.loaded()


_WITH_AN = frozenset({".odt", ".rtf", ".xlsx"})


def _read_text(data: bytes, source: Source, ending: str) -> None:
    text = decoded(data, source, markup=_with_page(data, ending) in _MARKUP)
    if text is None and _OWN_CSV.match(data):  # what an article holds, our table of its events may hold too
        source.own_table()
    elif text is None:
        source.problem(said("this is not text (it has bytes that no text has)"))
    else:
        _read_decoded(text, source, ending, data)


def _with_page(data: bytes, ending: str) -> str:
    """The ending of a web page where plain text begins as one does."""
    return ".html" if _TEXTS.get(ending, read_plain) is read_plain and _IS_PAGE.match(data) else ending


def _read_decoded(text: str, source: Source, ending: str, data: bytes) -> None:
    ending = _with_page(data, ending)
    if not text.strip():
        source.problem(said("this is empty"))
    elif is_feed(text):
        read_feed(text, source)
    elif found := _NO_ARTICLE.match(text):
        source.not_articles(f"this is {'a calendar' if found['calendar'] else 'a picture'}, not an article")
    else:
        _TEXTS.get(ending, read_plain)(text, source)


def ending_shown(data: bytes, source: Source) -> str:
    """The ending that the first bytes stand for, "" if they tell nothing of a file that can be read; UnreadableError for a damaged ZIP."""
    if data[:1024].lstrip(b" \r\n\t\0").startswith(b"%PDF-"):
        return ".pdf"
    if data.startswith(b"{\\rtf"):
        return ".rtf"
    if data.startswith(b"PAR1"):
        return ".parquet"
    if data.startswith(b"\x1f\x8b"):
        return ".gz"
    return _packed(data, source) if data.startswith((b"PK\x03\x04", b"PK\x05\x06")) else ""


def _packed(data: bytes, source: Source) -> str:
    """Which of the formats that are ZIP files this is."""
    names = set(Package(data, source.allowance).names)
    if "word/document.xml" in names:
        return ".docx"
    if "xl/workbook.xml" in names:
        return ".xlsx"
    return ".odt" if {"content.xml", "mimetype"} <= names else ".zip"
