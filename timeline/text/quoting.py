"""Where people speak in a text: what stands between quotation marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

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
        nested = _nested(text, start, end)
        spans += nested
        for match in QUOTED.finditer(text, start, end):
            at = bisect_left(nested, (match.end(), 0)) - 1
            if at >= 0 and match.start() < nested[at][1]:
                continue
            inside = text[match.start() : min(match.end(), match.start() + _LONGEST_QUOTATION)]
            if len(inside.split()) >= _FEWEST_WORDS:
                spans.append(match.span())
    return sorted(spans)


def _nested(text: str, start: int, end: int) -> list[Span]:
    """The outermost quotations of a paragraph that hold others in marks of the same kind: “She said “we met” and left”.

    None of a kind whose marks are not closed one by one, for then nobody can tell which of them belong together.
    """
    found: list[Span] = []
    if _MARK_OF_ANY_KIND.search(text, start, end) is None:
        return found
    for marks, opens in _KINDS:
        opened: list[int] = []
        outer: list[Span] = []
        deep = 0
        for hit in marks.finditer(text, start, end):
            if opens(text, hit):
                opened.append(hit.start())
                deep = max(deep, len(opened))
            elif not opened:
                break
            elif len(opened) > 1:
                opened.pop()
            else:
                outer += [(opened.pop(), hit.end())] if deep > 1 else []
                deep = 0
        else:
            if not opened:
                found += [one for one in outer if one[1] - one[0] <= _LONGEST_QUOTATION]
    apart: list[Span] = []
    for one in sorted(found):
        if not apart or apart[-1][1] <= one[0]:
            apart.append(one)
    return apart


def _stands_before(text: str, hit: re.Match[str]) -> bool:
    """Whether a straight mark stands before what it opens: behind a space, and before none."""
    before, after = text[hit.start() - 1 : hit.start()], text[hit.end() : hit.end() + 1]
    return (not before or before.isspace() or before in "([—–") and bool(after) and not after.isspace()


_MARK_OF_ANY_KIND = re.compile('[„“”«»"]')
_KINDS: tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str]], bool]], ...] = (  # marks of one kind, and which of them open
    (re.compile("[“”]"), lambda text, hit: hit[0] == "“"),
    (re.compile("[„“”]"), lambda text, hit: hit[0] == "„"),
    (re.compile("[«»]"), lambda text, hit: hit[0] == "«"),
    (re.compile("[«»]"), lambda text, hit: hit[0] == "»"),
    (re.compile('"'), _stands_before),
)
