"""The publication date of a web page: what its metadata, its byline and its address say, the original before the last change."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from itertools import islice
from typing import Any, cast
from urllib.parse import urlsplit

from timeline import patterns as re
from timeline.sources.dates_stated import LINE_LENGTH, evidence_in_lines, stated_day
from timeline.sources.source import LAST_CHANGE, Evidence

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
_LONGEST_SHOWN = 60
_ARTICLE_TYPE = re.compile(r"Article|BlogPosting|Report$|NewsItem")


def evidence_in_page(tree: Any) -> tuple[list[Evidence], list[Evidence], str]:
    """The publication dates that a page states, surest first, the date of its last change, and a statement that nobody can read.

    Full dates only. A page that states its publication in a way that cannot be read was not published when it was last changed.

    Looked at, in this order: <meta> that says "published", JSON-LD of an article (schema.org), microdata, other dates in <meta>,
    <time> (of all these the first); then a byline that holds nothing but a date.
    """
    metas = metas_of(tree)
    nodes = sorted(structured_data(tree), key=lambda node: not is_article(node))
    found: list[Evidence] = []
    unread = ""
    for origin, value in _statements(tree, metas, nodes):
        day = stated_day(value)
        if day is None and value.strip() and not unread and origin != "time":
            unread = f"{origin}: “{one_line(value)[:_LONGEST_SHOWN]}”"
        if day and day != datetime.date(1970, 1, 1):  # day 0 of Unix: a field that nobody filled in
            found = [Evidence(day, "metadata", f"metadata of the page ({origin})")]
            break
    lines = evidence_in_lines(enumerate(_bylines(tree)), "byline of the page", kind="byline")
    published = [one for one in lines if one.kind != LAST_CHANGE]
    changed = [*(one for one in lines if one.kind == LAST_CHANGE), *_changed(metas, nodes)][:1]
    return [*found, *published], [] if unread and not found else changed, unread


_NUMBERS_IN_PATH = re.compile(r"(?<!\d)(\d{4})([/_-]?)(\d{2})\2(\d{2})(?!\d)")
_NAMES_IN_PATH = re.compile(r"(?<!\d)(\d{4})[/-]([a-z]{3,9})[/-](\d{1,2})(?!\d)", re.I)


def evidence_in_address(url: str) -> list[Evidence]:
    """A full date in the path of an address ("/2016/12/14/", "/2016/dec/14/", "-20161214.html"), as a list; years before 1990 are none."""
    path = urlsplit(url).path[:2000]
    for found in (*_NUMBERS_IN_PATH.finditer(path), *_NAMES_IN_PATH.finditer(path)):
        parts = found.groups()
        written = "-".join((parts[0], *parts[2:])) if len(parts) == 4 else f"{parts[2]} {parts[1]} {parts[0]}"
        day = stated_day(written)
        if day and 1990 <= day.year <= 2100:
            return [Evidence(day, "address", f'the address: "{found[0]}"')]
    return []


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
        if len(days := {day for value in values if (day := stated_day(value))}) == 1:
            yield "time", next(value for value in values if stated_day(value) in days)


def _changed(metas: dict[str, str], nodes: list[dict[str, Any]]) -> list[Evidence]:
    values = [(name, metas[name]) for name in _META_CHANGED if name in metas]
    values += [("JSON-LD dateModified", str(node.get("dateModified", ""))) for node in nodes]
    for name, value in values:
        if day := stated_day(value):
            return [Evidence(day, LAST_CHANGE, f"metadata of the page ({name}, its last change)")]
    return []


def metas_of(tree: Any) -> dict[str, str]:
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


def structured_data(tree: Any) -> list[dict[str, Any]]:
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
    return [node for node in found if is_article(node) or "WebPage" in str(node.get("@type"))]


def is_article(node: dict[str, Any]) -> bool:
    types = node.get("@type")
    return any(_ARTICLE_TYPE.search(str(one)) for one in (cast("list[Any]", types) if isinstance(types, list) else [types]))


def _bylines(tree: Any) -> list[str]:
    """Short texts of elements whose class says date or byline; a bounded number of them, for pages can be endless."""
    marks = " or ".join(f"contains(@class, '{word}')" for word in ("date", "byline", "publish", "timestamp"))
    path = f"//body//*[{marks}]"
    return [line for element in tree.xpath(path)[:200] if (line := _short_text(element))]


def _short_text(element: Any) -> str:
    """The text of an element in one line, "" if it is long."""
    text = one_line(" ".join(islice(element.itertext(), 30)))
    return text if len(text) <= LINE_LENGTH else ""


def one_line(text: str) -> str:
    """`text` with every run of white space as one space."""
    return " ".join(text.split())
