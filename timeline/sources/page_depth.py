"""Pages whose tags are never closed, made flat enough for the parsers: beyond a depth of 256 these drop text without a word."""

from __future__ import annotations

import re
from collections import Counter

_DEEPEST = 60  # elements of one kind within one another
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)>")
_ALONE = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CLOSED_BY_THE_NEXT = frozenset("p li td th tr dt dd option thead tbody tfoot".split())  # these do not pile up
_BLOCKS = frozenset("div section article main aside header footer nav blockquote center form ul ol dl table figure details".split())


def flattened(text: str) -> str:
    """The page without the tags of the kinds that lie too deep in themselves, blocks as paragraphs; most pages come back as they are."""
    depths: Counter[str] = Counter()
    deep: set[str] = set()
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        if name in _ALONE or name in _CLOSED_BY_THE_NEXT or tag[3].endswith("/"):
            continue
        depths[name] = max(0, depths[name] - 1) if tag[1] else depths[name] + 1
        if depths[name] > _DEEPEST:
            deep.add(name)
    return _TAG.sub(lambda tag: _instead(tag, deep), text) if deep else text


def _instead(tag: re.Match[str], deep: set[str]) -> str:
    name = tag[2].lower()
    if name not in deep:
        return tag[0]
    return "<p>" if name in _BLOCKS else ""
