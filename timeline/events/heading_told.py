"""The heading of a text, as it can stand in front of a title that says too little: "[Ferry slipway shut.] It was rebuilt in 2009"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.actors.standing import standing
from timeline.events.grammar import Grammar
from timeline.layout import Layout

_BORDER = re.compile(r"\s*[:;(|]|,\s|\s+[–—-]\s")
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")  # of a date, or of who is how old
_FEWEST, _SHORTEST = 2, 8  # words and code points of what says what a text is about


def heading(layout: Layout, text: str, title: str) -> str:
    """The title of a text, else the line that heads it; "" without one."""
    if title.strip() or not layout.shape.blocks or not layout.in_heading(0):
        return title.strip()
    return text[: layout.shape.blocks[0].end].strip().partition("\n")[0].strip()


def as_told(grammar: Grammar, heading: str, text: str, room: int) -> str:
    """A heading, or what it names before a colon or a comma, where that has room; "" of one that only says what kind of text it heads."""
    chronicle = grammar.about.chronicle_of.match(heading)
    topic = next((one.strip() for one in chronicle.groups() if one), "") if chronicle else ""
    for line in (heading, topic, *_before_borders(heading)):
        short = line.strip(" .,:;–—-")
        is_told = len(short.split()) >= _FEWEST and _DIGIT.search(short) is None and not _is_kind(grammar, short)
        if _SHORTEST <= len(short) <= room and is_told:
            return _in_small(short, text) if short.isupper() else short
    return ""


def _before_borders(line: str) -> Sequence[str]:
    return [line[: hit.start()] for hit in _BORDER.finditer(line)][::-1]


def _is_kind(grammar: Grammar, line: str) -> bool:
    """Whether a line only says what kind of text it heads, or who wrote that: "Minutes of the meeting", "By Ann Lund"."""
    return grammar.about.kind_of_text.match(line) is not None


def _in_small(line: str, text: str) -> str:
    """A line that is all in capitals as its words stand in the text: "FERRY SHUT AT HOY" → "Ferry shut at Hoy"."""
    body = text.replace(line, "")

    def written(hit: re.Match[str]) -> str:
        small, name = hit[0].lower(), hit[0].capitalize()
        before, after = line[: hit.start()].split()[-1:], line[hit.end() :].split()[:1]
        goes_on = any(one.title() in body for one in (" ".join([*before, hit[0]]), " ".join([hit[0], *after])) if " " in one)
        is_name = goes_on or next(standing(body, small), None) is None and next(standing(body, name), None) is not None
        return name if is_name else hit[0] if next(standing(body, hit[0]), None) is not None else small

    small = _LETTERS.sub(written, line)
    return small[:1].upper() + small[1:]
