"""Pages whose tags are never closed, made flat enough for the parsers: beyond a depth of 256 these drop text without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from timeline import patterns as re

_MOST_ATTRIBUTES = 1000
_SPACE = re.compile(r"\s+")
_DEEPEST = 60  # elements of one kind within one another
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)>")
_ALONE = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CLOSED_BY_THE_NEXT = frozenset("p li td th tr dt dd option thead tbody tfoot".split())  # these do not pile up
_BLOCKS = frozenset("div section article main aside header footer nav blockquote center form ul ol dl table figure details".split())


def flattened(text: str) -> str:
    """The page without the tags of the kinds that lie too deep in themselves, blocks as paragraphs; most pages come back as they are.

    A tag with more attributes than anybody writes loses them: the parser compares each with each.
    """
    depths: Counter[str] = Counter()
    deep: set[str] = set()
    crowded = False
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        crowded = crowded or _is_crowded(tag)
        if name in _ALONE or name in _CLOSED_BY_THE_NEXT or tag[3].endswith("/"):
            continue
        depths[name] = max(0, depths[name] - 1) if tag[1] else depths[name] + 1
        if depths[name] > _DEEPEST:
            deep.add(name)
    if crowded:
        text = _TAG.sub(lambda tag: f"<{tag[1]}{tag[2]}>" if _is_crowded(tag) else tag[0], text)
    return "".join(_without(text, deep)) if deep else text


def _is_crowded(tag: re.Match[str]) -> bool:
    return tag.end() - tag.start() > _MOST_ATTRIBUTES and len(_SPACE.findall(tag[3])) > _MOST_ATTRIBUTES


def _without(text: str, deep: set[str]) -> Iterator[str]:
    """The page in pieces, without the tags of the kinds in `deep`; many blocks with nothing between them are one paragraph."""
    at = 0
    begun = False  # the last thing told is that a paragraph begins
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        if name not in deep:
            continue
        between = text[at : tag.start()]
        at = tag.end()
        yield between
        begun = begun and not between.strip()
        if name in _BLOCKS and not begun:
            yield "<p>"
            begun = True
    yield text[at:]
