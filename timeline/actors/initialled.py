"""Who goes by a letter or a number: "Mrs T", "Dr P." of Dr Prideaux, "Witness A", "RN 2"; knows no word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.model import ActorType

_BEFORE = 12  # code points before a name in which its title stands


def initialled(text: str, found: Sequence[Name], cues: NameCues) -> Iterator[Name]:
    """The mentions of those whom a text hides or shortens so; a letter behind a title is the one surname that has both."""
    people = [name for name in found if name.type is ActorType.PERSON]
    for hit in cues.initialled.finditer(text):
        called = hit["title"] or hit["role"]
        sign = hit["letter"] or hit["sign"]
        surnames = {one.text.split()[-1] for one in people if hit["letter"] and _bears(text, one, called, sign)}
        start, end = hit.span("letter") if hit["letter"] else hit.span()
        if len(surnames) == 1:
            yield Name(start, end, next(iter(surnames)), ActorType.PERSON, weak=True)
        elif not surnames:
            yield Name(start, end, f"{called} {sign}", ActorType.PERSON, known=f"{called} {sign}")


def _bears(text: str, one: Name, title: str, letter: str) -> bool:
    """Whether a name has a surname with a letter, and a title before it."""
    surname = one.text.split()[-1]
    before = re.findall(r"[^\W\d_]+", text[max(0, one.start - _BEFORE) : one.start])
    return surname.startswith(letter) and len(surname) > 1 and (title in before[-1:] or one.text.split()[0] == title)
