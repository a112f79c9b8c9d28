"""Feeds (RSS 0.9 to 2.0, Atom) → one document for each item: its text, title, author, address and the day it was published."""

from __future__ import annotations

from typing import Any

from timeline import patterns as re
from timeline.interface import said
from timeline.sources import sizes
from timeline.sources.dates_stated import evidence_in, stated_day
from timeline.sources.source import LAST_CHANGE, Evidence, Source, UnreadableError, stored
from timeline.sources.web_pages import text_of_markup

_FEED = re.compile(
    r"\ufeff?\s*(?:<\?[^>]{0,300}\?>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>]{0,300}>\s*)*<(?:rss|feed|rdf:RDF)[\s>]", re.DOTALL | re.I
)
_MOST_ITEMS = 10_000
_TEXTS = ("encoded", "content", "description", "summary")  # the fullest first
_DAYS = ("pubdate", "published", "issued", "date", "created")
_CHANGES = ("updated", "modified")


def is_feed(text: str) -> bool:
    """Whether a text is the XML of a feed."""
    return _FEED.match(text[:10_000]) is not None


def read_feed(text: str, source: Source) -> None:
    """A feed, of which each item becomes a document; one without any text is named."""
    root = _tree(text)
    language = _language(root)
    read = 0
    for number, item in enumerate(one for one in root.iter() if _name(one) in ("item", "entry")):
        if number >= _MOST_ITEMS:
            source.warning(said("only the first {most} items of this feed are read", most=_MOST_ITEMS))
            break
        read += _read_item(item, source, language)
    if not read:
        source.problem(said("there is no text in the items of this feed"))


def _tree(text: str) -> Any:
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True, remove_pis=True
    )
    sizes.bounded(text, ("<",), 2 * sizes.MOST_ELEMENTS)
    declared = re.sub(r"\A\ufeff?\s*<\?xml[^>]*\?>", "", stored(text), count=1)  # the text is no bytes any more
    try:
        root = etree.fromstring(declared.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise UnreadableError(said("this feed is damaged"))
    return root


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def _language(root: Any) -> str:
    for element in root.iter():
        if _name(element) in ("language", "feed"):
            found = (element.text if _name(element) == "language" else element.get("{http://www.w3.org/XML/1998/namespace}lang")) or ""
            if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][\w-]{1,20})?", found.strip()):
                return found.strip()[:2].lower()
    return ""


def _read_item(item: Any, source: Source, language: str) -> bool:
    """Add the document of an item; whether there was any text in it."""
    parts: dict[str, Any] = {}
    for element in item:
        parts.setdefault(_name(element), element)
    title = " ".join(text_of_markup(_words(parts["title"]))[0].split()) if "title" in parts else ""
    body, blocks = next((found for name in _TEXTS if name in parts and (found := text_of_markup(_words(parts[name])))[0]), ("", ()))
    if not body:
        body, blocks = title, ()
    if not body.strip():
        return False
    evidence = [*_dated(parts, _DAYS, ""), *evidence_in(body), *_dated(parts, _CHANGES, LAST_CHANGE)]
    if not evidence and (given := next((_words(parts[name]).strip() for name in _DAYS if name in parts), "")):
        source.warning(said("an item of this feed states when it was published in a way that cannot be read ({given})", given=given[:60]))
    source.address = _address(item)
    source.document(body, evidence=evidence, title=title[:300], author=_author(parts), language=language, blocks=blocks)
    source.address = ""
    return True


def _words(element: Any) -> str:
    """What an element holds, as markup: XHTML within it as it stands, escaped HTML as what it means."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    if len(element):
        return "".join([element.text or "", *(etree.tostring(one, encoding="unicode") for one in element)])
    return element.text or ""


def _dated(parts: dict[str, Any], names: tuple[str, ...], kind: str) -> list[Evidence]:
    for name in names:
        if name in parts and (day := stated_day(_words(parts[name]))):
            return [Evidence(day, kind or "feed", f"the feed ({name})" + (", its last change" if kind else ""))]
    return []


def _author(parts: dict[str, Any]) -> str:
    for name in ("creator", "author"):
        if name in parts:
            element = parts[name]
            named = next((one for one in element if _name(one) == "name"), element)
            return " ".join("".join(named.itertext()).split())[:120]
    return ""


def _address(item: Any) -> str:
    """The address of an item: its link, of those of Atom the one to the article itself."""
    for element in item:
        if _name(element) == "link" and element.get("rel", "alternate") == "alternate":
            address = (element.get("href") or element.text or "").strip()[:2000]
            if address.startswith(("http://", "https://")):
                return address
    return ""
