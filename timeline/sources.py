"""Files, pasted text and web pages → Documents; the only module that knows file formats, encodings and trafilatura.

Nothing here stops at a bad input: what could not be read comes back as a Problem beside the documents that could. The text of a
document is the text as given (line ends included), so that offsets hold; only NUL and lone surrogates, which no file can
store, become U+FFFD, one for one. Publication dates are taken from evidence and `Document.published_from` quotes it; where there is
none, `published` stays None.

It is longer than most modules because it has five small sections: what callers use, file formats, web pages, encodings, and the
dates that texts state about themselves.
"""

from __future__ import annotations

import codecs
import datetime
import hashlib
import json
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from html import unescape
from itertools import islice
from pathlib import Path
from typing import Any, cast

from timeline.model import Document

MAXIMUM_DOWNLOAD = 10_000_000  # bytes
MAXIMUM_WAIT = 20.0  # seconds, for a whole download
_TITLE_LENGTH = 140
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_Stated = tuple[datetime.date | None, str]  # a publication date and where it was found; (None, "") if it was not
_NOT_STATED: _Stated = (None, "")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: in which source, why, and on which line (from 1) where there are lines."""

    source: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        return f"{self.source}{'' if self.line is None else f', line {self.line}'}: {self.message}"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came out of a source: its documents in order, and what could not be read."""

    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Source:
    """One source on its way to a Loaded: its name, what the user said of it, what was found so far."""

    name: str
    published: datetime.date | None = None
    language: str | None = None
    charset: str = ""  # as the server declared it
    documents: list[Document] = field(default_factory=list[Document])
    problems: list[Problem] = field(default_factory=list[Problem])

    def problem(self, message: str, line: int | None = None) -> None:
        self.problems.append(Problem(self.name, message, line))

    def document(self, text: str, *, stated: _Stated, title: str = "", language: str = "", name: str = "", source: str = "") -> None:
        """Add a document; what the user said goes before what was found."""
        text = _stored(text)
        published, origin = (self.published, "user") if self.published else stated
        self.documents.append(
            Document(
                id=_stored(name) or _text_id(text),
                text=text,
                published=published,
                title=_stored(title),
                language=self.language or language or "en",
                source=_stored(source) or self.name,
                published_from=origin,
            )
        )

    def loaded(self) -> Loaded:
        return Loaded(tuple(self.documents), tuple(self.problems))


# --------------------------------------------------------------------------------------------------- what callers use


def parse_published(text: str) -> datetime.date:
    """An ISO 8601 date or datetime as a date or a naive datetime (an offset from UTC is dropped: the day is the one written).

    ValueError, fit to be shown, for everything else: months and years alone are not a publication date.
    """
    text = text.strip()
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        shown = text if len(text) <= 60 else text[:59] + "…"
        raise ValueError(f'"{shown}" is not an ISO date, such as 2016-12-14 or 2016-12-14T18:22') from None


def from_text(
    text: str,
    *,
    title: str = "",
    published: datetime.date | None = None,
    language: str = "en",
    source: str = "pasted text",
    id: str | None = None,  # noqa: A002 - the name of the field
) -> Document:
    """One text as a Document; ValueError if there is nothing in it.

    Without `title` the first short line becomes the title (and stays in the text); without `published` a date that the text states
    about itself in its first or last lines is used. Without `id` the same text gets the same id in every run.
    """
    if not text.strip():
        raise ValueError(f"{source} is empty")
    reading = _Source(source, published, language)
    stated = _NOT_STATED if published else _stated_in(text)
    reading.document(text, stated=stated, title=title or _first_line_title(text), name=id or "")
    return reading.documents[0]


def from_bytes(data: bytes, name: str, *, published: datetime.date | None = None, language: str | None = None) -> Loaded:
    """The contents of a file, read by the ending of its `name`: .txt, .md, .html, .htm, .jsonl; any other as plain text.

    `published` and `language` go before what the file says.
    """
    return _read(data, _Source(name, published, language), Path(name).suffix.lower())


def from_path(path: str | os.PathLike[str], *, published: datetime.date | None = None, language: str | None = None) -> Loaded:
    """A file, or every file with a known ending in a folder and its subfolders, sorted; hidden ones and ``*.gold.jsonl`` left out."""
    place = Path(path)
    if not place.is_dir():
        return _from_file(place, published, language)
    files = sorted(_files_in(place))
    if not files:
        return Loaded(problems=(Problem(str(place), f"there is no file with a known ending ({', '.join(_READERS)}) in this folder"),))
    whole = _Source(str(place))
    used: dict[str, str] = {}
    for file in files:
        loaded = _from_file(file, published, language)
        whole.problems += loaded.problems
        for document in loaded.documents:
            if document.id in used:
                fresh = _fresh(document.id, str(file), used)
                whole.problems.append(Problem(str(file), f'"{document.id}" is also in {used[document.id]}; here it is called "{fresh}"'))
                document = replace(document, id=fresh)
            used[document.id] = str(file)
            whole.documents.append(document)
    return whole.loaded()


def from_url(url: str, *, published: datetime.date | None = None, language: str | None = None) -> Loaded:
    """A web page (http or https), at most `MAXIMUM_DOWNLOAD` bytes in at most `MAXIMUM_WAIT` seconds; a failure is a Problem."""
    source = _Source(url, published, language)
    try:
        data, kind, charset, ending = _downloaded(url)
    except OSError as error:
        source.problem(str(error))
        return source.loaded()
    source.charset = charset
    if ending not in _READERS or (kind in _KINDS and kind != "text/plain"):
        ending = _KINDS.get(kind) or (".html" if re.search(rb"<!doctype html|<html", data[:2000], re.I) else ".txt")
    return _read(data, source, ending)


def _from_file(file: Path, published: datetime.date | None, language: str | None) -> Loaded:
    try:
        if not file.is_file():
            raise FileNotFoundError(0, "this is neither a file nor a folder" if file.exists() else "there is no such file or folder")
        return from_bytes(file.read_bytes(), str(file), published=published, language=language)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        return Loaded(problems=(Problem(str(file), getattr(error, "strerror", None) or str(error)),))


def _files_in(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):  # does not follow links, so a loop of them does no harm
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if Path(name).suffix.lower() in _READERS and not name.startswith(".") and not name.lower().endswith(".gold.jsonl"):
                yield Path(where, name)


# --------------------------------------------------------------------------------------------------------- file formats


def _read(data: bytes, source: _Source, ending: str) -> Loaded:
    """The documents in `data`, by the reader for `ending`."""
    if not data.strip(b" \t\r\n\0"):
        source.problem("this is empty")
        return source.loaded()
    if kind := _kind_of_binary(data):
        source.problem(f"this is not text (it looks like {kind})")
        return source.loaded()
    text = _decoded(data, source, markup=ending in (".html", ".htm"))
    if text is None:
        source.problem("this is not text (it has bytes that no text has)")
    elif not text.strip():
        source.problem("this is empty")
    else:
        _READERS.get(ending, _read_plain)(text, source)
    return source.loaded()


def _read_plain(text: str, source: _Source) -> None:
    source.document(text, stated=_stated_in(text), title=_first_line_title(text))


_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_SETTING = re.compile(r"([A-Za-z_-]+)[ \t]*:[ \t]*(.*)")


def _read_markdown(text: str, source: _Source) -> None:
    """Markdown, kept as it is; a block of ``key: value`` lines between ``---`` at the top is read and left out of the text."""
    settings: dict[str, str] = {}
    stated = _NOT_STATED
    block = _FRONT_MATTER.match(text)
    for number, line in enumerate(block[1].splitlines() if block else (), start=2):
        if not (setting := _SETTING.fullmatch(line.strip())):
            continue
        key, value = setting[1].lower(), setting[2].strip().strip("\"'").strip()
        settings[key] = value
        if key in ("date", "published", "pubdate") and value:
            day = _given_day(value)
            if day is None:
                source.problem(f'"{value}" is not a full date, such as 2016-12-14', number)
            elif stated[0] is None or key == "published":
                stated = day, f'line {number} of the file: "{line.strip()}"'
    body = text[block.end() :] if block else text
    if not body.strip():
        source.problem("there is nothing after the front matter")
        return
    heading = re.search(r"^#[ \t]+(.{1,300}?)[ \t#]*\r?$", body, re.MULTILINE)
    title = settings.get("title") or (heading[1] if heading else _first_line_title(body))
    language = settings.get("language") or settings.get("lang") or ""
    source.document(body, stated=stated if stated[0] else _stated_in(body), title=title, language=language)


def _read_lines(text: str, source: _Source) -> None:
    """JSON Lines, one document a line, as in INTERFACES; a bad line is a Problem and the rest goes on."""
    used: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), start=1):  # not splitlines: U+2028 may stand inside a JSON string
        if not line.strip():
            continue
        try:
            row = json.loads(line) if line.lstrip()[0] in "{[" else None
        except json.JSONDecodeError as error:
            source.problem(f"this is not JSON: {error.msg} (column {error.colno})", number)
            continue
        except (ValueError, RecursionError):
            source.problem("this is not JSON that can be read (a number or the nesting is too long)", number)
            continue
        if isinstance(row, dict):
            _read_row(cast("dict[str, Any]", row), number, used, source)
        else:
            source.problem('this is not a JSON object, such as {"id": "a", "text": "…", "published": "2016-12-14"}', number)
    if not used and not source.problems:
        source.problem("this is empty")


def _read_row(row: dict[str, Any], number: int, used: dict[str, int], source: _Source) -> None:
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        source.problem('"text" is missing or empty' if text is None or isinstance(text, str) else '"text" is not a string', number)
        return
    text = _stored(text)
    given = row.get("id")
    if given is not None and (isinstance(given, bool) or not isinstance(given, (str, int))):
        source.problem('"id" is neither a string nor a whole number; the document gets one of its own', number)
        given = None
    name = _stored(str(given)) if given not in (None, "") else _text_id(text)
    if name in used:
        fresh = _fresh(name, f"line {number}", used)
        source.problem(f'"{name}" was already the id of line {used[name]}; this document is called "{fresh}"', number)
        name = fresh
    used[name] = number
    words = {key: value for key in ("title", "source", "language", "lang") if isinstance(value := row.get(key), str)}
    language = words.get("language") or words.get("lang") or ""
    stated = _stated_in_row(row, number, source)
    source.document(text, stated=stated, title=words.get("title", ""), language=language, name=name, source=words.get("source", ""))


def _stated_in_row(row: dict[str, Any], number: int, source: _Source) -> _Stated:
    """The publication date of a JSON Lines row; the text is not searched, for a row is data and has said what is known."""
    key = next((key for key in ("published", "dct") if row.get(key) not in (None, "")), None)
    if key is None:
        return _NOT_STATED
    value = row[key]
    try:
        return parse_published(value if isinstance(value, str) else json.dumps(value)), f'"{key}" in line {number} of the file'
    except ValueError as error:
        source.problem(f'"{key}": {error}', number)
        return _NOT_STATED


def _read_page(text: str, source: _Source) -> None:
    """A web page: its main text (a blank line between blocks), title, language and publication date."""
    try:
        title, language, body, stated = _page(_stored(text))
    except Exception as error:  # noqa: BLE001 - pages are hostile and the parsers raise what they like; the user gets a sentence
        source.problem(f"this page could not be read ({type(error).__name__})")
        return
    if not body.strip():
        source.problem("there is no readable text in this page")
        return
    source.document(body, stated=stated if stated[0] else _stated_in(body), title=title, language=language)


_READERS: dict[str, Callable[[str, _Source], None]] = {
    ".txt": _read_plain,
    ".md": _read_markdown,
    ".html": _read_page,
    ".htm": _read_page,
    ".jsonl": _read_lines,
}


def _stored(text: str) -> str:
    """`text` with what UTF-8 and databases cannot hold replaced, one code point for one, so that offsets stay."""
    return _UNSTORABLE.sub("\ufffd", text)


def _text_id(text: str) -> str:
    return hashlib.sha256(_stored(text).encode()).hexdigest()[:12]


def _fresh(name: str, place: str, used: Collection[str]) -> str:
    """An id with the place it comes from behind it, which makes it new."""
    name = f"{name} ({place})"
    while name in used:
        name += "'"
    return name


def _first_line_title(text: str) -> str:
    """The first line if it reads like a headline: short, no full stop, more text after it; "" otherwise."""
    lines = islice(re.split(r"\r\n|\r|\n", text[:4000]), 40)
    filled = [(number, line.strip()) for number, line in enumerate(lines) if line.strip() and not _only_dates(line)]
    if len(filled) < 2:
        return ""
    (number, line), (next_number, following) = filled[:2]
    headline = len(line) <= _TITLE_LENGTH and line[-1] not in ".,;:!—–-" and not line[0].islower()
    wrapped = next_number == number + 1 and following[0].islower()  # the line goes on in the next: prose, not a headline
    return line if headline and not wrapped else ""


# ------------------------------------------------------------------------------------------------------------ web pages

_KINDS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
}

# Names of <meta> elements, surest first. Those that say "published" go before those that only say "date".
_META_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article.published",
    "originalpublicationdate", "article_date_original", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "citation_publication_date", "citation_online_date", "citation_date", "publication_date", "publication-date", "publishdate",
    "publish-date", "publish_date", "pubdate", "pub_date", "ptime", "pdate", "dc.date.issued", "dcterms.issued",
)  # fmt: skip
_META_DATE = ("dc.date", "dc:date", "dcterms.date", "date", "dc.date.created", "dcterms.created", "datecreated", "displaydate")
_META_CHANGED = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod",
)  # fmt: skip
_ARTICLE_TYPE = re.compile(r"Article|BlogPosting|Report$|NewsItem")


def _page(text: str) -> tuple[str, str, str, _Stated]:
    """Title, language, main text and publication date of an HTML page; texts are "" where there is none."""
    from lxml import html
    from trafilatura import bare_extraction

    tree: Any = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True))
    stated = _stated_in_page(tree)
    title = _page_title(tree)
    languages = [*tree.xpath("//html/@lang"), *tree.xpath("//meta[@property='og:locale']/@content")]
    language = next((found[0].lower() for tag in languages if (found := re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", tag.strip()))), "")
    # Without trafilatura's own metadata: its date is htmldate's, which falls back on copyright years and today's calendar.
    found: Any = bare_extraction(tree, include_comments=False, with_metadata=False)
    body = (found.text if found is not None else None) or ""
    return title, language, re.sub(r"\n+", "\n\n", body.strip()), stated


def _page_title(tree: Any) -> str:
    """The headline: as JSON-LD has it, the page's only <h1> (unless og:title says that it is something else), og:title, <title>."""
    headlines = [unescape(str(node["headline"])) for node in _structured_data(tree) if _is_article(node) and node.get("headline")]
    metas = [_one_line(value) for value in tree.xpath("//meta[@property='og:title' or @name='og:title']/@content")]
    tops = tree.xpath("//h1")
    heading = _one_line(tops[0].text_content()) if len(tops) == 1 else ""
    own = [heading] if not metas or heading in metas[0] else []
    candidates = [*headlines, *own, *metas, heading, *(title.text_content() for title in tree.xpath("//title")[:1])]
    return next((short for one in candidates if (short := _one_line(one)[:300])), "")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _stated_in_page(tree: Any) -> _Stated:
    """The publication date that a page's metadata states, the original before the last change; full dates only.

    Looked at, in this order: <meta> that says "published", JSON-LD of an article (schema.org), microdata, other dates in <meta>,
    <time>, a byline that holds nothing but a date, and last the date of the last change.
    """
    metas = _metas(tree)
    nodes = sorted(_structured_data(tree), key=lambda node: not _is_article(node))
    for origin, value in _statements(tree, metas, nodes):
        day = _stated_day(value)
        if day and day != datetime.date(1970, 1, 1):  # day 0 of Unix: a field that nobody filled in
            return day, f"metadata of the page ({origin})"
    return _stated_in_lines(enumerate(_bylines(tree)), "byline of the page") or _changed(metas, nodes)


def _statements(tree: Any, metas: dict[str, str], nodes: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """(name of the evidence, its value), surest first."""
    for name in _META_PUBLISHED:
        if name in metas:
            yield name, metas[name]
    for node in nodes:
        yield "JSON-LD datePublished", str(node.get("datePublished", ""))
    for script in _linked_data(tree)[1]:
        if found := re.search(r'"datePublished"\s*:\s*"([^"]{8,40})"', script):
            yield "JSON-LD datePublished", found[1]
    for element in tree.xpath("//*[@itemprop='datePublished'] | //time[@pubdate]"):
        yield "datePublished", element.get("datetime") or element.get("content") or _short_text(element)
    for name in _META_DATE:
        if name in metas:
            yield name, metas[name]
    yield from _times(tree)


def _times(tree: Any) -> Iterator[tuple[str, str]]:
    """<time> elements that can be the article's own: one marked as published, else the only day there is in the article or page."""
    marked = "//time[contains(@class, 'publish') or contains(@class, 'posted') or contains(@class, 'entry-date')]"
    for path in (marked, "//article//time", "//main//time", "//time"):
        # A <time> within a long paragraph is a day that the story tells of.
        own = [element for element in tree.xpath(path)[:200] if all(_short_text(around) for around in element.iterancestors("p"))]
        values = [value for element in own if (value := element.get("datetime") or _short_text(element))]
        if len(days := {day for value in values if (day := _stated_day(value))}) == 1:
            yield "time", next(value for value in values if _stated_day(value) in days)


def _changed(metas: dict[str, str], nodes: list[dict[str, Any]]) -> _Stated:
    values = [(name, metas[name]) for name in _META_CHANGED if name in metas]
    values += [("JSON-LD dateModified", str(node.get("dateModified", ""))) for node in nodes]
    for name, value in values:
        if day := _stated_day(value):
            return day, f"metadata of the page ({name}, its last change)"
    return _NOT_STATED


def _metas(tree: Any) -> dict[str, str]:
    """<meta> values by lower-case name, the first of each."""
    metas: dict[str, str] = {}
    for element in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if (name := element.get(attribute)) and (value := element.get("content")):
                metas.setdefault(name.strip().lower(), value.strip())
    return metas


def _linked_data(tree: Any) -> tuple[list[Any], list[str]]:
    """The page's JSON-LD: what each script holds, and the scripts that are not quite JSON."""
    values: list[Any] = []
    broken: list[str] = []
    for element in tree.xpath("//script[contains(@type, 'ld+json')]")[:50]:
        script = element.text or ""
        try:
            values.append(json.loads(script, strict=False))
        except (ValueError, RecursionError):
            broken.append(script)
    return values, broken


def _structured_data(tree: Any) -> list[dict[str, Any]]:
    """The JSON-LD objects that describe the page or an article, in order; not its comments, lists of other articles and the like."""
    waiting = _linked_data(tree)[0]
    found: list[dict[str, Any]] = []
    while waiting and len(found) < 100:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting[:0] = cast("list[Any]", one)[:100]
        elif isinstance(one, dict):
            node = cast("dict[str, Any]", one)
            found.append(node)
            waiting[:0] = [node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node]
    return [node for node in found if _is_article(node) or "WebPage" in str(node.get("@type"))]


def _is_article(node: dict[str, Any]) -> bool:
    types = node.get("@type")
    return any(_ARTICLE_TYPE.search(str(one)) for one in (cast("list[Any]", types) if isinstance(types, list) else [types]))


def _bylines(tree: Any) -> list[str]:
    """Short texts of elements whose class says date or byline; a bounded number of them, for pages can be endless."""
    marks = " or ".join(f"contains(@class, '{word}')" for word in ("date", "byline", "publish", "timestamp"))
    path = f"//body//*[{marks}]"
    return [line for element in tree.xpath(path)[:200] if (line := _short_text(element))]


def _short_text(element: Any) -> str:
    """The text of an element in one line, "" if it is long."""
    text = _one_line(" ".join(islice(element.itertext(), 30)))
    return text if len(text) <= _LINE_LENGTH else ""


def _downloaded(url: str) -> tuple[bytes, str, str, str]:
    """Bytes, content type, charset and the ending of the address's path; OSError with a sentence if it cannot be had.

    The transfer runs in a thread of its own: a server can drip headers or redirects for ever, and only the whole has a limit.
    """
    import threading

    answers: list[tuple[bytes, str, str, str] | OSError] = []

    def fetch() -> None:
        try:
            answers.append(_fetched(url))
        except OSError as error:
            answers.append(error)
        except Exception as error:  # noqa: BLE001 - what a server sends can break the client in many ways; none may be lost in a thread
            answers.append(OSError(f"the page could not be fetched ({error})"))

    thread = threading.Thread(target=fetch, daemon=True)
    thread.start()
    thread.join(MAXIMUM_WAIT)
    if not answers:
        raise TimeoutError(f"the server took longer than {MAXIMUM_WAIT:g} seconds")
    if isinstance(answer := answers[0], OSError):
        raise answer
    return answer


def _fetched(url: str) -> tuple[bytes, str, str, str]:
    import urllib.error
    import urllib.parse
    import urllib.request

    class WebOnly(urllib.request.HTTPRedirectHandler):
        """Follows redirects only to http and https."""

        def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> urllib.request.Request | None:
            try:
                _web_address(newurl)
            except OSError:
                fp.close()
                raise
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    try:
        headers = {"User-Agent": "Mozilla/5.0 (compatible; Timeline)", "Accept-Encoding": "identity"}
        request = urllib.request.Request(_web_address(url), headers=headers)  # noqa: S310 - _web_address lets only http and https through
        with urllib.request.build_opener(WebOnly).open(request, timeout=MAXIMUM_WAIT) as response:
            data = response.read(MAXIMUM_DOWNLOAD + 1)
            kind, charset = response.headers.get_content_type(), response.headers.get_content_charset() or ""
            path = urllib.parse.urlsplit(response.url).path
    except urllib.error.HTTPError as error:
        error.close()
        raise OSError(f"the server answered {error.code} {error.reason}") from None
    except urllib.error.URLError as error:
        raise OSError(f"the page could not be fetched ({error.reason})") from None
    except TimeoutError:
        raise OSError(f"the server took longer than {MAXIMUM_WAIT:g} seconds") from None
    if len(data) > MAXIMUM_DOWNLOAD:
        raise OSError(f"the page is larger than {MAXIMUM_DOWNLOAD // 1_000_000} MB")
    return data, kind, charset, Path(path).suffix.lower()


def _web_address(url: str) -> str:
    """`url` in ASCII (RFC 3986, the host by IDNA); OSError if it is not a whole http or https address."""
    import urllib.parse

    try:
        parts = urllib.parse.urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
        host = host if ":" in host else host.encode("idna").decode()
    except ValueError:  # UnicodeError is one
        raise OSError("this is not a web address") from None
    if parts.scheme not in ("http", "https"):
        raise OSError("only addresses that begin with http:// or https:// are read")
    if not host or "@" in parts.netloc:
        raise OSError("this is not a web address" if not host else "an address with a user name in it is not read")
    place = (f"[{host}]" if ":" in host else host) + ("" if port is None else f":{port}")
    path, query = (urllib.parse.quote(part, safe="/%:@!$&'()*+,;=~?") for part in (parts.path, parts.query))
    return urllib.parse.urlunsplit((parts.scheme, place, path or "/", query, ""))


# ------------------------------------------------------------------------------------------------------------ encodings

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive, as are .docx, .odt and .epub"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint file"),
    (b"{\\rtf", "an RTF file"),
    (b"SQLite format 3\0", "a SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"PAR1", "a Parquet file"),
)
_MARKS = (
    (b"\xff\xfe\0\0", "utf-32"),  # before UTF-16, whose mark it begins with
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
_CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "iso8859_2",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
]  # fmt: skip
_CENTRAL_EUROPEAN = frozenset({"Polish", "Czech", "Slovak", "Hungarian", "Croatian", "Slovene", "Romanian"})
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([\w.-]{2,40})", re.I
)
_CHARSETS = re.compile(r"ascii|utf-8|utf-16-[bl]e|cp\d+|iso8859-\d+|koi8-[rtu]|mac-\w+|shift_jis\w*|euc_\w+|gb\w+|big5\w*|tis-620|johab")
_CONTROL = re.compile(rb"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")


def _kind_of_binary(data: bytes) -> str:
    """What a file is that is not text, by its first bytes; "" if nothing is known against it."""
    if data[:4] == b"RIFF" and data[8:12] in (b"WAVE", b"WEBP", b"AVI "):
        return {b"WAVE": "a WAV recording", b"WEBP": "a WebP picture", b"AVI ": "an AVI film"}[data[8:12]]
    if data[4:8] == b"ftyp":
        return "a film or a picture (MP4, HEIC)"
    return next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), "")


def _decoded(data: bytes, source: _Source, *, markup: bool) -> str | None:
    """`data` as text, None if it is none; a Problem tells of bytes that had to be replaced.

    Tried in turn: byte order mark, UTF-8, the charset that the server or the page declares, UTF-16 without a mark, a guess.
    """
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked:
        return _replaced(data, marked, source)
    if b"\0" in data:
        wide = _wide(data)
        return _replaced(data, wide, source) if wide else None
    if len(_CONTROL.findall(data)) * 50 > len(data):
        return None
    declared = _META_CHARSET.search(data[:4096]) if markup else None
    name = source.charset or ((declared[1] or declared[2]).decode() if declared else "")
    for encoding in ("utf-8", name):
        if (text := _strictly(data, encoding)) is not None:
            return text
    if _mostly_utf8(data):
        return _replaced(data, "utf-8", source)
    guess = _guessed(data)
    return _replaced(data, guess, source) if guess else None


def _strictly(data: bytes, name: str) -> str | None:
    """`data` in the charset called `name`; None if it does not fit or the name is of none that pages are written in.

    Python's other codecs (punycode, unicode_escape …) are not for pages, and some take very long on hostile bytes.
    """
    try:
        encoding = codecs.lookup(name).name if name else ""
        if not _CHARSETS.fullmatch(encoding):
            return None
        # Browsers read what is called Latin-1 or ASCII as Windows-1252 (WHATWG Encoding Standard), and so do we.
        return data.decode("cp1252" if encoding in ("iso8859-1", "ascii") else encoding)
    except (LookupError, ValueError):
        return None


def _replaced(data: bytes, encoding: str, source: _Source) -> str:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - (data.count(b"\xef\xbf\xbd") if encoding.startswith("utf-8") else 0)
    if lost > 0:
        name = encoding.removesuffix("-sig").upper()
        source.problem(f"{lost} {'byte is' if lost == 1 else 'bytes are'} not {name} and replaced by \ufffd")
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: text in European letters has NULs in every second byte and nowhere else."""
    even, odd = data[:4096:2].count(0), data[1:4096:2].count(0)
    half = min(len(data), 4096) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.4 and odd < half * 0.05 else None


def _mostly_utf8(data: bytes) -> bool:
    """Whether the letters beyond ASCII are UTF-8 but for a few: then a byte was lost or a piece of something else pasted in."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return sum(character > "\x7f" for character in text) - bad >= 4 * bad


def _guessed(data: bytes) -> str | None:
    """The likeliest of the older encodings, by charset-normalizer, from the lines that have more than ASCII in them."""
    from charset_normalizer import from_bytes as guesses

    sample = b"\n".join(islice((line[:4000] for line in data.split(b"\n") if not line.isascii()), 100))
    matches = list(guesses(sample[:32768], cp_isolation=_CANDIDATES))
    if not matches:
        return "cp1252" if _strictly(sample, "cp1252") is not None else None
    best = matches[0]
    ties = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    equals = {name for match in ties for name in match.could_be_from_charset}
    same = "cp1252" in best.could_be_from_charset
    # Short texts fit several encodings alike; then the Western one is meant, unless the letters make a Central European language.
    return "cp1252" if same or ("cp1252" in equals and best.language not in _CENTRAL_EUROPEAN) else best.encoding


# ------------------------------------------------------------------------- the dates that texts state about themselves

_LINE_LENGTH = 160
_TOP_LINES, _LAST_LINES = 8, 3
_PUBLISHED, _PLAIN, _CHANGED = 0, 1, 2  # how surely a line's date is that of publication: so labelled, without a label, of a change
# Spelled out: calendar.month_name follows the locale of the process, and these words are English whatever the machine speaks.
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_FULL_DATES = tuple(
    re.compile(rf"(?<![\w/.-])(?:{form})(?![\w/-](?<!T))", re.I)
    for form in (
        rf"{_DAY}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}",
        rf"{_MONTH} {_DAY},? {_YEAR}",
        rf"{_YEAR},? {_MONTH} {_DAY}",
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<number>\d{1,2})(?P=mark)(?P<day>\d{1,2})",
        r"(?P<one>\d{1,2})(?P<mark>[-/.])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4})",
    )
)
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur|r)?(?:day)?\b", re.I)
_CLOCK = re.compile(
    r"(?:\bT|\b)\d{1,2}(?:: ?|\.)\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s?[ap]\. ?m\b\.?|\s?[ap]m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?"
    r"|\b\d{3,4}(?=\s(?:GMT|UTC|HKT))|[+-]\d{2}:?\d{2}\b|\b\d{1,2} min(?:ute)?s? read\b",
    re.I,
)
_CHANGE_LABELS = frozenset({"updated", "modified", "revised", "edited", "changed"})
_LABELS = _CHANGE_LABELS | {"published", "posted", "issued", "released", "filed", "uploaded", "dated", "date", "publication", "created"}
_WITH_LABEL = frozenset(re.findall(r"\w+", "first last originally on of in the time online web article story"))
_AROUND = frozenset(
    re.findall(
        r"\w+",
        "at time local uk z gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest ist jst kst hkt sgt aest aedt awst"
        " nzst nzdt msk sast eat wat",
    )
)
_BYLINE = re.compile(r"\s*By [^\W\d_a-z][^,|•·–—]{1,60}[,|•·–—]")
_PLACE = re.compile(r"\s*(?P<place>[^\W\d_][^\d,(:]{1,40})(?:, ?[^\W\d_][\w. ]{1,20}){0,2}\s*(?:\([^()]{1,40}\))?[\s,:(–—-]*")
_DASH = re.compile(r"[),.]*\s*(?:\([^()]{1,40}\)|/[\w ]{1,30}/)?\s*(?:[—–]|--?)(?:\s|$|(?<=[—–]))")


def _days_in(line: str) -> list[tuple[int, int, datetime.date]]:
    """Every full date in a line with its span; numbers that can be read day first and month first (05/06/2016) are none."""
    found: dict[int, tuple[int, int, datetime.date]] = {}
    for form in _FULL_DATES:
        for match in form.finditer(line):
            overlaps = any(start < match.end() and match.start() < end for start, end, _ in found.values())
            if not overlaps and (day := _day_of(match.groupdict())):
                found[match.start()] = match.start(), match.end(), day
    return [found[start] for start in sorted(found)]


def _day_of(parts: dict[str, str | None]) -> datetime.date | None:
    year = int(parts["year"] or 0)
    try:
        if "one" in parts:
            one, two = int(parts["one"] or 0), int(parts["two"] or 0)
            if one <= 12 and two <= 12 and one != two:
                return None
            return datetime.date(year, min(one, two), max(one, two)) if one != two else datetime.date(year, one, one)
        month = int(parts["number"] or 0) if "number" in parts else _MONTHS.index((parts["month"] or "")[:3].lower()) + 1
        return datetime.date(year, month, int(parts["day"] or 0))
    except ValueError:
        return None


def _only_dates(line: str) -> list[tuple[datetime.date, int]]:
    """The dates of a line that is in essence nothing but dates, each with its rank; empty if the line says anything else.

    Allowed beside them: a weekday that fits, a clock time, a time zone, "By NAME," and labels.
    """
    if len(line) > _LINE_LENGTH or not re.search(r"\d{4}", line) or not (dates := _days_in(line)):
        return []
    ranked: list[tuple[datetime.date, int]] = []
    labels: set[str] = set()
    for number, (start, end, day) in enumerate(dates):
        before = line[dates[number - 1][1] if number else 0 : start]
        if number == 0:
            before = _BYLINE.sub(" ", before, count=1)
        after = line[end:] if number == len(dates) - 1 else ""
        weekdays = [weekday[1].lower() for weekday in _WEEKDAY.finditer(before + " " + after)]
        rest = _WEEKDAY.sub(" ", _CLOCK.sub(" ", before + " " + after))
        words = set(re.findall(r"[^\W_]+", rest.lower()))
        here = words & _LABELS
        labels |= here
        if words - _AROUND - _LABELS - (_WITH_LABEL if here else frozenset()) or any(w != _WEEKDAYS[day.weekday()] for w in weekdays):
            return []
        ranked.append((day, _CHANGED if here & _CHANGE_LABELS else _PUBLISHED if here else _PLAIN))
    if line.rstrip().endswith((".", ",")) and not labels and not re.search(r"[ap]\.? ?m\.\s*$", line, re.I):
        return []  # the end of a sentence that was broken into lines
    return ranked


def _dateline(line: str) -> tuple[datetime.date, str] | None:
    """The date of a news agency's dateline ("BEIRUT (Reuters), Dec. 14, 2016 - …") and its words, None if there is none."""
    head = line[:_LINE_LENGTH]
    for start, end, day in _days_in(head)[:1]:
        weekday = re.compile(rf"{_WEEKDAY.pattern}[,\s]*$", re.I)
        place = _PLACE.fullmatch(weekday.sub("", head[:start]))
        dash = _DASH.match(line, end)
        if place and dash and place["place"].isupper() and sum(map(str.isalpha, place["place"])) >= 3:
            return day, line[: dash.end()].strip()
    return None


def _stated_in(text: str) -> _Stated:
    """The publication date that a text states in its first or last lines; full dates only, and never a guess."""
    lines = [(number, line) for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1) if line.strip()]
    top = lines[:_TOP_LINES]
    edges = {number for number, _ in (*top, *lines[-_LAST_LINES:])}
    for number, line in top:
        if (found := _dateline(line)) and not any(rank == _PUBLISHED for _, other in top for _, rank in _only_dates(other)):
            return found[0], f'line {number} of the text: "{found[1]}"'
    return _stated_in_lines(lines, "line {} of the text", edges) or _NOT_STATED


def _stated_in_lines(lines: Iterable[tuple[int, str]], place: str, edges: set[int] | None = None) -> _Stated | None:
    """The best of the lines that hold nothing but dates, None if there is none.

    Only lines in `edges` (if given) count as evidence, but all are looked at: where several lines hold different dates without a
    label, they are the headings of a chronicle and say nothing of when it was published.
    """
    candidates = [(rank, number, day, line.strip()) for number, line in lines for day, rank in _only_dates(line)]
    chronicle = len({day for rank, _, day, _ in candidates if rank == _PLAIN}) > 1
    usable = [one for one in candidates if (edges is None or one[1] in edges) and not (chronicle and one[0] == _PLAIN)]
    if not usable:
        return None
    rank, number, day, line = min(usable)
    return day, f'{place.format(number)}: "{line}"' + (" (its last change)" if rank == _CHANGED else "")


def _stated_day(value: str) -> datetime.date | None:
    """The day of a machine's or a person's full date ("2016-12-14T18:22:00Z", "20161214", "Wed, 14 Dec 2016 18:22:00 GMT")."""
    value = value.strip()[:_LINE_LENGTH]
    if stamp := re.match(r"(\d{4}-\d\d-\d\d)(?!\d)|(\d{8})(?:\d{4}|\d{6})?(?!\d)", value, re.ASCII):
        value = stamp[1] or stamp[2]
    given = _given_day(value)
    return datetime.date(given.year, given.month, given.day) if given else None


def _given_day(value: str) -> datetime.date | None:
    """An ISO date or datetime, or a full date in words; None for anything else."""
    try:
        return parse_published(value)
    except ValueError:
        dates = _only_dates(value)
        return dates[0][0] if len(dates) == 1 else None
