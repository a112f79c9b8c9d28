"""Dates of the text itself and of no happening: sources, references, credits, notes on its clocks and its changes."""

from __future__ import annotations

from bisect import bisect_right

from timeline import patterns as re
from timeline.layout import Layout
from timeline.model import Block, BlockKind
from timeline.text import Apparatus, Shape, Span, holding

_LONGEST = 200  # code points of a bracket, or of what stands before a date in its sentence
_FAR = 1000  # code points from a heading that runs in to the last of its sources
_NAME = r"[^\W\d_][\w’'.-]*"
_REFERENCE = re.compile(  # "Brandt 1999", "Brandt and Ruiz, 2003, p. 12", "see Ruiz et al., 2003b: 44"
    rf"(?:[^\W\dA-Z_][\w.,]* ){{0,2}}{_NAME}(?: {_NAME}| &){{0,5}},? \(?\d{{4}}[a-z]?(?:[,:] ?(?:[^\W\d_]{{1,4}}\. ?)?\d+(?: ?[-–] ?\d+)?)?"
)
_RUN_IN = re.compile(r"(?:(?<=\n)|(?<=[.!?] )|\A)\W{0,3}(?P<label>[^\W\d_][^.:\n]{2,30})[.:]\W{0,3}(?=\s)")
_COMMA = re.compile(r"[,:] ?")
_FEWEST_REFERENCES = 2  # brackets with a name and a year; one alone may be a place and a time


def is_apparatus(text: str, layout: Layout, words: Span) -> bool:
    """Whether the date at `words` tells when something was retrieved, cited, photographed, changed, and not when something happened."""
    cues = layout.words.apparatus
    if holding(layout.sources, words[0]) is not None:
        return True
    at = bisect_right(layout.sentences, words[0], key=lambda span: span[0]) - 1
    if at < 0:
        return False
    sentence = layout.sentences[at]
    before = text[max(sentence[0], words[0] - _LONGEST) : words[0]]
    rest = text[words[1] : min(sentence[1], words[1] + _LONGEST)].lstrip(" ")
    if cues.before.search(before) or cues.note.match(before) or _is_below_run_in(text, layout, words):
        return True
    if (page := _COMMA.match(rest)) and cues.citing.match(rest, page.end()):
        return True  # "Tanner 1998, p. 44"
    if cues.alone.search(before) and (not rest or rest[0] in ".;,)]\n"):
        return True
    block = layout.shape.block_at(words[0])
    if block is not None and block.end - block.start <= _LONGEST and cues.label.match(text, block.start, block.end):
        return True
    return _is_reference(text, layout, words)


def _is_below_run_in(text: str, layout: Layout, words: Span) -> bool:
    """Whether the date stands in its paragraph behind a heading of sources: "Bibliography. A. Brandt, A Town and Its Mill (1967)"."""
    block = layout.shape.block_at(words[0])
    labels = _RUN_IN.finditer(text, max(block.start, words[0] - _FAR), words[0]) if block is not None else ()
    return any(layout.words.apparatus.sources.fullmatch(label["label"].strip()) for label in labels)


def source_sections(text: str, shape: Shape, cues: Apparatus) -> list[Span]:
    """The sections below a heading such as "Sources", up to the next heading of its rank or a higher one."""
    found: list[Span] = []
    opened: Block | None = None
    for start, block in zip(shape.starts, shape.blocks, strict=True):
        if block.kind is not BlockKind.HEADING or (opened is not None and 0 < opened.rank < block.rank):
            continue
        if opened is not None:
            found.append((opened.end, block.start))
        opened = block if cues.sources.fullmatch(text[start : block.end].strip(" *_#:.0123456789")) else None
    if opened is not None:
        found.append((opened.end, len(text)))
    return found


def _is_reference(text: str, layout: Layout, words: Span) -> bool:
    """Whether the date is the year of a source that brackets cite: "(Brandt 1999, p. 12; Ruiz et al., 2003)", "Brandt (1999)"."""
    opened = text.rfind("(", max(0, words[0] - _LONGEST), words[0])
    if opened < 0 or text.find(")", opened, words[0]) >= 0 or (closed := text.find(")", words[1], words[1] + _LONGEST)) < 0:
        return False
    inside = text[opened + 1 : closed]
    if layout.words.apparatus.citing.search(inside):
        return True
    parts = [part.strip() for part in inside.split(";")]
    if not all(_REFERENCE.fullmatch(part) for part in parts):
        return False
    return len(parts) >= _FEWEST_REFERENCES or " & " in inside
