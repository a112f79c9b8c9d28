"""Where sentences, paragraphs and quotations lie in a text, in code points; knows nothing of dates.

Sentence borders are found by sentencex (MIT; the best of eight splitters measured, and by far the fastest) and then corrected
where it is known to cut after a title or to keep several quoted sentences in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sentencex import get_sentence_boundaries

Span = tuple[int, int]

_TITLE_END = re.compile(r"(?:^|[\s(“\"‘'])(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Capt|Sgt|Maj|Rev|Hon|Sen|Rep|Gov|St|No|vs|ca|approx)\.\s*$")
_HALF_DAY_END = re.compile(r"\b[ap]\.m\.\s*$")
_SENTENCE_START = re.compile(
    r"(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|His|Her|Its|Their|This|That|There|Then|When|After|As|For|No|If|Mr|Police|Officials)\b|[“\"‘]"
)
_LINE_BREAK = re.compile(r"(?<=[^\s])[^\S\n]*\n[^\S\n]*(?=\S)")
_NEEDS_NEXT = frozenset(
    "of in on at to by an a or as the and for from with than mid early late".split()
)  # no line of its own ends with one
_FEWEST_BREAKS = 3  # of fewer nobody can tell whether lines are wrapped
_LOWER_START = re.compile(r"[a-z]")
_INNER_END = re.compile(r"[.!?]\s+(?=[A-Z“\"‘])")
_QUOTED = re.compile(  # every branch begins with its mark, so that the search jumps from mark to mark
    r"“[^“”]*(?:”|$)|``.*?(?:''|$)|\"(?<![\w“]\")[^\"]*(?:\"|$)|‘(?<!\w‘)[^‘’]{8,}?[,.!?]’", re.S
)
_WIDE_SPACE = re.compile(r"[^\S\x00-\x7f]")  # sentencex counts in bytes and ends in a panic at some of these
_PLAIN_END = re.compile(r"[.!?…][”\"’)\]]*\s+(?=[“\"‘(\[]?[^\W\da-z_])|\n[^\S\n]*\n\s*")
_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n\s*")
_LONGEST_QUOTATION = 4000
_LONGEST_SENTENCE = 4000  # so that what is done sentence by sentence takes a time that grows with the text and no faster


def paragraphs(text: str) -> list[Span]:
    """Spans between empty lines, without the white space around them."""
    spans, start = [], 0
    for gap in (*_PARAGRAPH_BREAK.finditer(text), None):
        end = gap.start() if gap else len(text)
        spans.append(_trimmed(text, start, end))
        start = gap.end() if gap else end
    return [span for span in spans if span[0] < span[1]]


def sentences(text: str, language: str = "en") -> list[Span]:
    """Half-open spans of the sentences in text order, without the white space around them; headings are sentences too."""
    found: list[Span] = []
    joined = False  # the next piece belongs to the sentence before
    for begins, ends in _borders(text, language):
        span = _trimmed(text, begins, ends)
        if span[0] >= span[1]:
            joined = False
            continue
        half_day = (
            bool(found)
            and _HALF_DAY_END.search(text, max(found[-1][0], found[-1][1] - 6), found[-1][1])
            and not _SENTENCE_START.match(text, span[0])
        )
        if found and (joined or half_day or _LOWER_START.match(text, span[0])) and "\n\n" not in text[found[-1][1] : span[0]]:
            found[-1] = (found[-1][0], span[1])
        else:
            found.append(span)
        joined = bool(_TITLE_END.search(text, max(span[0], span[1] - 12), span[1]))
    if not _is_wrapped(text):
        found = [part for span in found for part in _lines(text, span)]
    return [short for span in found for part in _quoted_parts(text, span) for short in _bearable(text, part)]


def _borders(text: str, language: str) -> list[Span]:
    """The sentences as sentencex cuts them, one after another; paragraph by paragraph if it fails on the whole."""
    plain = _WIDE_SPACE.sub(" ", text)
    found = _by_library(plain, language)
    if found is not None:
        return found
    spans: list[Span] = []
    for start, end in paragraphs(plain):
        inside = _by_library(plain[start:end], language)
        spans += [(start + one, start + other) for one, other in inside] if inside is not None else _plainly(plain, start, end)
    return spans


def _by_library(text: str, language: str) -> list[Span] | None:
    """What sentencex finds; None where it panics, which in Python is no `Exception`: one odd character must not end the program."""
    try:
        return [(one["start_index"], one["end_index"]) for one in get_sentence_boundaries(language, text)]
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # pyo3 does not let its class be imported
            raise
        return None


def _plainly(text: str, start: int, end: int) -> list[Span]:
    """A stretch of text cut behind each full stop that a capital follows."""
    borders = [start, *(hit.end() for hit in _PLAIN_END.finditer(text, start, end)), end]
    return list(pairwise(borders))


def _is_wrapped(text: str) -> bool:
    """Whether lines are broken to fit a width, so that a line's end says nothing: sentences often run on over it."""
    breaks = [_runs_on(text, found) for found in _LINE_BREAK.finditer(text)]
    return len(breaks) < _FEWEST_BREAKS or (sum(breaks) >= 2 and sum(breaks) > len(breaks) * 0.2)


def _runs_on(text: str, line_end: re.Match[str]) -> bool:
    """Whether a sentence goes on over the end of a line: by the mark or word before it, or the small letter after it."""
    before, after = text[max(0, line_end.start() - 12) : line_end.start()], text[line_end.end()]
    if before[-1] in ",(–—":
        return True
    return (before[-1].isalnum() or before[-1] in ";-") and (
        after.islower() or after == "(" or before.split()[-1].casefold() in _NEEDS_NEXT
    )


def _lines(text: str, span: Span) -> list[Span]:
    """A sentence cut at the ends of its lines, except where it plainly runs on: headlines, datelines and bylines stand alone."""
    start, end = span
    cuts = [hit.end() for hit in _LINE_BREAK.finditer(text, start, end) if not _runs_on(text, hit)]
    borders = [start, *cuts, end]
    return [part for one, other in pairwise(borders) if (part := _trimmed(text, one, other))[0] < part[1]]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _bearable(text: str, span: Span) -> Iterator[Span]:
    """The sentence or, where a text has no sentences, pieces of it of a bearable length, cut at white space if there is any."""
    start, end = span
    while end - start > _LONGEST_SENTENCE:
        reach = start + _LONGEST_SENTENCE
        gap = next((at for at in range(reach, start + _LONGEST_SENTENCE // 2, -1) if text[at].isspace()), reach)
        yield _trimmed(text, start, gap)
        start, _ = _trimmed(text, gap, end)
    yield start, end


def _quoted_parts(text: str, span: Span) -> list[Span]:
    """A sentence whose quotation holds several sentences, cut at their ends; every other sentence as it is."""
    start, end = span
    cuts = []
    for quoted in _QUOTED.finditer(text, start, end):
        for stop in _INNER_END.finditer(text, quoted.start(), quoted.end()):
            if not _TITLE_END.search(text, max(start, stop.start() - 10), stop.start() + 1) and stop.end() - start > 10:
                cuts.append(stop.end())
    borders = [start, *cuts, end]
    return [_trimmed(text, one, other) for one, other in pairwise(borders)]


def quotations(text: str) -> list[Span]:
    """Spans of direct speech, marks included: at least three words between quotation marks; a quotation ends with its paragraph."""
    spans = []
    for start, end in paragraphs(text):
        for match in _QUOTED.finditer(text, start, end):
            inside = text[match.start() : min(match.end(), match.start() + _LONGEST_QUOTATION)]
            if len(inside.split()) >= 3:
                spans.append(match.span())
    return spans


def holding(spans: list[Span], position: int) -> int | None:
    """The index of the span that holds `position`, by bisection; `spans` are sorted and do not overlap."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= position:
            low = middle + 1
        else:
            high = middle
    return low if low < len(spans) and spans[low][0] <= position else None
