"""The person that an article of a biographical dictionary is about: "TÁVORA, Bartolomeu de (c. 1521 – 1589)" is Bartolomeu de Távora."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.actors.name import Name
from timeline.model import ActorType

_CAPITAL = r"[^\W\d_a-z]"
_INVERTED = re.compile(rf"\s*(?P<last>{_CAPITAL}[\w’'-]+), (?P<first>{_CAPITAL}[\w.’'-]*(?: (?:{_CAPITAL}[\w.’'-]*|[a-z]{{1,3}})){{0,4}})")
_LIVED = re.compile(r"(?:, [^\n().;:,]{1,40})?,? \((?:[^\W\d]{1,4}\.? ?)?(?:\d{1,2} [^\W\d]{3,10} )?\d{3,4}\b")
_OF_ANOTHER = re.compile(rf"{_CAPITAL}[\w.’'-]* $")


def headword(text: str, title: str) -> Iterator[Name]:
    """The mentions of whoever heads a text, surname first, and has the years of a life behind it; none of a text that has no such head."""
    head = _INVERTED.match(text)
    called = _INVERTED.fullmatch(title.strip()) if title else head
    if head is None or called is None or head[0].strip().casefold() != called[0].strip().casefold() or not _LIVED.match(text, head.end()):
        return
    surname = called["last"].capitalize() if called["last"].isupper() else called["last"]
    first = " ".join(word.capitalize() if word.isupper() and word.isalpha() and len(word) > 1 else word for word in called["first"].split())
    full = f"{first} {surname}"
    yield Name(head.start("last"), head.end(), full, ActorType.PERSON, known=full)
    for hit in re.compile(rf"(?<![\w’'-]){re.escape(surname)}(?![\w-])").finditer(text, head.end()):
        start, end = hit.span()
        before = text[max(0, start - 30) : start]
        if not _OF_ANOTHER.search(before) or before.rstrip().endswith((".", "!", "?")) or before.endswith(f"{called['first']} "):
            yield Name(start, end, full, ActorType.PERSON, known=full)
