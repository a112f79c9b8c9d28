"""The clause of a sentence that tells a dated happening, and its headline; knows no dates, only where their words stand.

A clause is found by cutting the sentence at commas, semicolons, dashes and conjunctions, and growing the piece that holds the date
until it can stand for a happening. The headline is that clause without attribution and without its date phrase at the front,
in the article's own words, shortened at a word.
"""

from __future__ import annotations

import re

from timeline.text import Span

LONGEST_TITLE = 90
_CUT = re.compile(
    r"(?<=[,;:—–])\s+|\s+[—–-]\s+|,?\s+(?=(?:and|but|while|whereas|although|though|because|after|before|when|which|who|whose|where|so that|until)\b)"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|did|does|do|said|says|\w{2,}ed|\w{3,}(?:ise|ize)s?|told|went|came|comes|took|takes|"
    r"made|makes|got|gave|left|began|begins|fell|rose|won|lost|met|held|led|ran|saw|sent|knew|found|became|brought|bought|built|broke|chose|drew|drove|fled|"
    r"flew|fought|grew|laid|paid|sold|sank|spoke|spent|stood|struck|swore|threw|wrote|put|set|shot|hit|cut|opens|closes|starts|ends|retook|shows|seeks|plans)\b"
)
_PARTICIPLE = re.compile(r"(?:\w{3,}ed|taken|built|held|made|led|won|lost|found|written|born|known|seen|given|shot|sold|struck|begun|broken|retaken)\b")
_NAME_BEFORE = re.compile(r"((?:the\s+)?(?:[\w’'-]+\s+)?(?:[A-Z][\w’'-]*\s+)*[A-Z][\w’'-]*),?\s*$")
_ATTRIBUTION_AFTER = re.compile(
    r",?\s+(?:(?:the\s+)?[\w’'.-]+\s+){0,5}(?:said|says|told\s+[\w’'. -]+|added|according to\s[^,]+|reported|announced|wrote)(?:\s[^,]*)?[.,]?$"
)
_ATTRIBUTION_BEFORE = re.compile(r"^(?:[A-Z][\w’'.-]*\s+){1,6}(?:said|says|told\s+\w+|added|claimed|announced|reported|confirmed)\s+(?:on\s+\w+day\s+)?that\s+")
_LEADING = re.compile(
    r"^(?:(?:and|but|while|whereas|although|though|because|when|which|who|where|however|meanwhile|then|so|also)\b,?\s+)+", re.IGNORECASE
)
_EDGE = " \t\r\n,;:—–-“”\"'‘’()[]"
_LOOSE_END = re.compile(r"\s+(?:the|a|an|of|in|on|at|to|for|by|with|and|or|but|that|which|who|from|as|into|near|his|her|its|their|is|was|were|after|before)$", re.IGNORECASE)


def clause(text: str, sentence: Span, words: Span, others: list[Span]) -> Span:
    """The span of the clause of `sentence` that the date at `words` belongs to; `others` are the other dates of the sentence.

    A sentence with one date is one clause, unless the date stands in a piece that tells something by itself. Between two dates
    the clause ends at a cut between them, if there is one.
    """
    low = max((other[1] for other in others if other[1] <= words[0]), default=sentence[0])
    high = min((other[0] for other in others if other[0] >= words[1]), default=sentence[1])
    cuts = [(hit.start(), hit.end()) for hit in _CUT.finditer(text, sentence[0], sentence[1])]
    start, end = sentence
    before = [cut for cut in cuts if low <= cut[0] and cut[1] <= words[0]]
    after = [cut for cut in cuts if words[1] <= cut[0] and cut[1] <= high]
    if low > sentence[0] and before:
        start = before[0][1]
    if high < sentence[1] and after:
        end = after[-1][0]
    return _stripped(text, start, end) if start < end else sentence


def title(text: str, span: Span, words: Span) -> str:
    """A headline for the clause at `span`, dated by the words at `words`: at most about 90 characters, never broken in a word."""
    start, end = _told_part(text, span, words)
    line = " ".join(text[start:end].split())
    named = _named_before(text, span, start)
    for pattern in (_ATTRIBUTION_AFTER, _ATTRIBUTION_BEFORE):
        shorter = pattern.sub("", line)
        if len(shorter.split()) >= 3:
            line = shorter
    line = _LEADING.sub("", line).strip(_EDGE)
    line = line if not named or not _PARTICIPLE.match(line) else f"{named}, {line}"
    line = _without_leading_date(line, " ".join(text[words[0] : words[1]].split()))
    line = _shortened(line.rstrip(".").strip(_EDGE))
    if not line:
        line = _shortened(" ".join(text[span[0] : span[1]].split()).strip(_EDGE))
    return line[:1].upper() + line[1:] if line else text[words[0] : words[1]]


def _told_part(text: str, span: Span, words: Span) -> Span:
    """The piece of the clause around the date, grown until it holds a verb and a few words besides the date."""
    borders = [span[0]]
    for hit in _CUT.finditer(text, span[0], span[1]):
        if not words[0] < hit.start() < words[1]:
            borders += [hit.start(), hit.end()]
    borders.append(span[1])
    pieces = [(borders[i], borders[i + 1]) for i in range(0, len(borders), 2)]
    if span[1] - span[0] <= LONGEST_TITLE:
        return span
    at = next((i for i, piece in enumerate(pieces) if piece[0] <= words[0] < piece[1]), 0)
    first = last = at
    while True:
        start, end = pieces[first][0], pieces[last][1]
        rest = (text[start : words[0]] + " " + text[words[1] : end]) if start <= words[0] else text[start:end]
        if len(rest.split()) >= 4 and _VERB.search(rest):
            return start, end
        if last + 1 < len(pieces):
            last += 1
        elif first > 0:
            first -= 1
        else:
            return start, end


def _named_before(text: str, span: Span, start: int) -> str:
    """The noun that a participle clause hangs on: "…the city of Palmyra, recaptured by Isis"."""
    found = _NAME_BEFORE.search(text[max(span[0], start - 60) : start])
    return " ".join(found.group(1).split()[-3:]) if found else ""


def _without_leading_date(line: str, words: str) -> str:
    """The line without the phrase of its own date at the front: the date stands beside the title anyway."""
    lead = re.match(rf"(?:(?:on|in|at|over|during|by|since|until|from|around|about|before|after|early on|late on)\s+)?(?:the\s+)?{re.escape(words)},\s+", line, re.IGNORECASE)
    rest = line[lead.end() :] if lead else line
    return rest if len(rest.split()) >= 2 else line


def _shortened(line: str) -> str:
    if len(line) <= LONGEST_TITLE:
        return line
    cut = line[: LONGEST_TITLE - 1].rsplit(" ", 1)[0]
    comma = max(cut.rfind(", "), cut.rfind("; "))
    cut = cut[:comma] if comma > LONGEST_TITLE * 0.55 else cut
    while _LOOSE_END.search(cut):
        cut = _LOOSE_END.sub("", cut)
    return cut.rstrip(_EDGE) + "…"


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \t\r\n,;:—–-":
        start += 1
    while end > start and text[end - 1] in " \t\r\n,;:—–-":
        end -= 1
    return start, end
