"""Where people speak in a text: what stands between quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import patterns as re
from timeline.text.spans import Span, trimmed

QUOTED = re.compile(  # every branch begins with its mark, so that the search jumps from mark to mark
    r"„[^„“”]*(?:[“”]|$)|»[^«»]*(?:«|$)|«[^«»]*(?:»|$)"
    r"|“[^“”]*(?:”|$)|``.*?(?:''|$)|\"(?<![\w“]\")[^\"]*(?:\"|$)|‘(?<!\w‘)(?:[^‘’]|’(?=\w)){8,900}?[,.!?]’(?!\w)"
    r"|'(?<![\w']')(?=[A-ZÀ-Þ])(?:[^'\n]|'(?=\w)){8,900}?[,.!?]'(?![\w'])",
    re.S,
)
_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n\s*")
_LONGEST_QUOTATION = 4000
_FEWEST_WORDS = 3


def paragraphs(text: str) -> list[Span]:
    """Spans between empty lines, without the white space around them."""
    spans, start = [], 0
    for gap in (*_PARAGRAPH_BREAK.finditer(text), None):
        end = gap.start() if gap else len(text)
        spans.append(trimmed(text, start, end))
        start = gap.end() if gap else end
    return [span for span in spans if span[0] < span[1]]


def quotations(text: str, within: Sequence[Span] | None = None) -> list[Span]:
    """Spans of direct speech, marks included: at least three words between quotation marks; a quotation ends with its paragraph.

    `within` are the paragraphs, or the blocks of the text's shape; without them paragraphs are what empty lines part.
    """
    spans = []
    for start, end in paragraphs(text) if within is None else within:
        for match in QUOTED.finditer(text, start, end):
            inside = text[match.start() : min(match.end(), match.start() + _LONGEST_QUOTATION)]
            if len(inside.split()) >= _FEWEST_WORDS:
                spans.append(match.span())
    return spans
