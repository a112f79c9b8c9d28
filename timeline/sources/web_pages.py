"""Web pages → documents: main text, title, author, language and date; the only module that knows trafilatura."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from typing import Any, cast
from urllib.parse import urlsplit

from timeline import patterns as re
from timeline.interface import said
from timeline.model import Block
from timeline.sources import sizes
from timeline.sources.dates_stated import evidence_in
from timeline.sources.page_article import as_paragraphs
from timeline.sources.page_blocks import blocks, made_ready
from timeline.sources.page_dates import evidence_in_address, evidence_in_page, is_article, metas_of, one_line, structured_data
from timeline.sources.page_depth import flattened
from timeline.sources.source import OWN_PROGRAM, Evidence, Source, UnreadableError, stored
from timeline.sources.table_rows import Paragraph, in_one_text

_AUTHOR_METAS = ("author", "article:author", "parsely-author", "sailthru.author", "citation_author", "dc.creator", "byl")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{1,2000})")
_WROTE = re.compile(r"\bwrote\s?:\s*\Z")
_CITED = "//blockquote[translate(@type, 'CITE', 'cite')='cite' or contains(@class, 'gmail_quote')]"
_BY = re.compile(r"\s*By\s+([^\W\d_][^,|•·–—\n]{1,80}?)\s*(?:[,|•·–—\d].*)?")


def read_page(text: str, source: Source) -> None:
    """A web page: its main text (a blank line between blocks), title, author, language and publication date."""
    try:
        tree = _tree(flattened(stored(sizes.bounded(text, ("<",), 2 * sizes.MOST_ELEMENTS_OF_A_PAGE))))
        if any(OWN_PROGRAM.fullmatch(name) for name in tree.xpath("//head/meta[@name='generator']/@content")):
            source.own_chronology()
            return
        source.address = source.address or _own_address(tree, text)
        evidence, changed, unread = evidence_in_page(tree)
        title, author, language = _title(tree), _author(tree), _language(tree)
        body, shape = in_one_text(_main_text(tree))  # last: it changes the tree
    except (MemoryError, UnreadableError):
        raise
    except Exception as error:  # noqa: BLE001 - pages are hostile and the parsers raise what they like; the user gets a sentence
        source.problem(said("this page could not be read ({name})", name=type(error).__name__))
        return
    if not body.strip():
        source.problem(said("there is no readable text in this page"))
        return
    if unread and not source.published:
        source.warning(said("the page states when it was published in a way that cannot be read ({unread})", unread=unread))
    evidence += [*_address_evidence(source.address), *evidence_in(body), *changed]
    language = source.language_of_page(body, language)
    source.document(body, evidence=evidence, title=title or source.title, author=author, language=language, blocks=shape)


def text_of_mail(text: str) -> str:
    """The readable text of the HTML of a mail: its main text or, where nothing looks like that, all of it; "" if there is none.

    A mail that quotes another is taken whole, with "> " before what it quotes, as in plain text.
    """
    tree = _tree(flattened(stored(sizes.bounded(text, ("<",), 2 * sizes.MOST_ELEMENTS_OF_A_PAGE))))
    found = blocks(tree)  # first: the other changes the tree
    replies = any(one.quoted and _WROTE.search(before.text) for before, one in pairwise(found)) or tree.xpath(_CITED)
    if replies:
        return "\n\n".join("> " * min(one.quoted, 9) + one.text for one in found if not one.around)
    return in_one_text(_main_text(tree))[0] or "\n\n".join(block.text for block in found)


def text_of_markup(text: str) -> tuple[str, tuple[Block, ...]]:
    """The text of a piece of HTML, all of it, and its blocks; a text without tags as it is."""
    if not text.strip():
        return "", ()
    found = blocks(_tree(flattened(stored(text))))
    return in_one_text(Paragraph(one.text, kind=one.kind, rank=one.rank) for one in found)


def _tree(text: str) -> Any:
    from lxml import html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    return html.document_fromstring(text.encode(), parser=parser)


def _main_text(tree: Any) -> list[Paragraph]:
    from trafilatura import bare_extraction

    made_ready(tree)
    found_blocks = blocks(tree)
    # Without trafilatura's own metadata: its date is htmldate's, which falls back on copyright years and today's calendar.
    found: Any = bare_extraction(tree, include_comments=False, with_metadata=False)
    body = (found.text if found is not None else None) or ""
    return as_paragraphs(re.sub(r"\n+", "\n\n", body.strip()), found_blocks) if body.strip() else []


def _language(tree: Any) -> str:
    languages = [*tree.xpath("//html/@lang"), *tree.xpath("//meta[@property='og:locale']/@content")]
    return next((found[0].lower() for tag in languages if (found := re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", tag.strip()))), "")


def _title(tree: Any) -> str:
    """The headline: as JSON-LD has it, the page's only <h1> (unless og:title says that it is something else), og:title, <title>."""
    headlines = [unescape(str(node["headline"])) for node in structured_data(tree) if is_article(node) and node.get("headline")]
    metas = [one_line(value) for value in tree.xpath("//meta[@property='og:title' or @name='og:title']/@content")]
    tops = tree.xpath("//h1")
    heading = one_line(tops[0].text_content()) if len(tops) == 1 else ""
    own = [heading] if not metas or heading in metas[0] else []
    candidates = [*headlines, *own, *metas, heading, *(title.text_content() for title in tree.xpath("//title")[:1])]
    return next((short for one in candidates if (short := one_line(one)[:300])), "")


def _author(tree: Any) -> str:
    """Who wrote it: as JSON-LD has it, <meta>, rel=author, a byline that begins with "By"; "" if nobody is named."""
    for names in _authors(tree):
        own = [short for name in names if (short := one_line(name)) and len(short) <= 120 and not urlsplit(short).scheme]
        if own:
            return ", ".join(dict.fromkeys(own))
    return ""


def _authors(tree: Any) -> Iterator[list[str]]:
    for node in structured_data(tree):
        if is_article(node):
            yield _names(node.get("author"))
    metas = metas_of(tree)
    yield from ([metas[name]] for name in _AUTHOR_METAS if name in metas)
    yield [element.text_content() for element in tree.xpath("//*[@rel='author' or @itemprop='author']")[:10]]
    for element in tree.xpath("//body//*[contains(@class, 'byline')]")[:20]:
        line = one_line(element.text_content()[:300])
        yield [found[1]] if (found := _BY.fullmatch(line)) else []


def _names(author: Any) -> list[str]:
    """The names in an author of JSON-LD: a name, an object with one, or a list of those."""
    if isinstance(author, list):
        return [name for one in cast("list[Any]", author)[:20] if not isinstance(one, list) for name in _names(one)]
    if isinstance(author, dict):
        author = cast("dict[str, Any]", author).get("name")
    return [unescape(author)] if isinstance(author, str) else []


def _own_address(tree: Any, text: str) -> str:
    """The address that a saved page gives as its own; "" if it gives none."""
    given = [*tree.xpath("//link[@rel='canonical']/@href"), *tree.xpath("//meta[@property='og:url']/@content")]
    if saved := _SAVED_FROM.search(text[:5000]):
        given.insert(0, saved[1])
    return next((one.strip()[:2000] for one in given if one.strip().startswith(("http://", "https://"))), "")


def _address_evidence(address: str) -> list[Evidence]:
    try:
        return evidence_in_address(address) if address else []
    except ValueError:  # not an address after all
        return []
