"""The clause of a sentence that tells a dated happening, and its headline; knows no dates, only where their words stand.

A clause is found by cutting the sentence at commas, semicolons, dashes and conjunctions, and growing the piece that holds the date
until it can stand for a happening. The headline is that clause without attribution and without its date phrase at the front,
in the article's own words, shortened at a word.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

from timeline.events.phrases import CUT, PARTICIPLE, PARTICIPLE_PHRASE, PAST, VERB, cuts, inner, inserted, pieces, stripped
from timeline.text import Span

LONGEST_TITLE = 90
REACH = 900  # code points to either side of a date, at most, in which its clause is looked for: few sentences are as long
MOST_DATES = 6  # other dates to either side that a clause can reach over
_THAT = re.compile(
    r"(?:(?<=said)|(?<=says)|(?<=claimed)|(?<=announced)|(?<=reported)|(?<=day))\s+that\s+(?=(?:the|a|an|he|she|it|they|its|his|her|their|[A-Z]|\w+s)\b)"
)
_SAYING = r"(?:said|says|told\s+[\w’'. -]+|added|according to\s[^,]+|reported|announced|wrote)"
_OPENS_WITH_VERB = re.compile(
    rf"(?:and\s+)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|said|says|{PAST}|intends|expects|plans|aims|hopes|seeks|"
    r"[a-z]{3,}ed)\b"
)
_RELATIVE_PHRASE = re.compile(r",\s+(?:who|which|where|known|called|named|based)\b[^,]*")
_NO_SUBJECT = re.compile(rf"(?:(?:and|but|then|later)\s+)*(?:(?:he|she|it|they|who|which)\b|{_OPENS_WITH_VERB.pattern})", re.IGNORECASE)
_RELATIVE_START = re.compile(r"(?:who|which|whose|where|that)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:who|which|that|whose)?")
_NAME_AT_END = re.compile(r"(?:[A-Z][\w’'-]*\s+)*[A-Z][\w’'-]*$")
_ATTRIBUTION_AFTER = re.compile(rf",?\s+(?:(?:the\s+)?[\w’'.-]+\s+){{0,5}}{_SAYING}(?:\s[^,]*)?[.,]?$")
_ATTRIBUTION_BEFORE = re.compile(
    r"^(?:[A-Z][\w’'.-]*\s+){1,6}(?:said|says|told\s+\w+|added|claimed|announced|reported|confirmed)\s+(?:on\s+\w+day\s+)?that\s+"
)
_LEADING = re.compile(
    r"^(?:(?:and|but|as|once|if|while|whereas|although|though|because|when|which|who|where|however|meanwhile|then|so|also)\b,?\s+)+",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?P<preposition>(?:on|in|at|over|during|around|about|early on|late on)\s+)?(?:the\s+)?", re.IGNORECASE)
_AFTER_LEAD = re.compile(r"(?P<comma>,)?\s+")
_NOUN_START = re.compile(r"(?:the|a|an|his|her|its|their|our|this|that|he|she|it|they|we|some|more|about|\d|[A-Z])", 0)
_EDGE = ' \t\r\n,;:—–-“”"‘’'
_DATELINE = re.compile(r"^[A-Z][A-Z .'’-]{2,30}(?:, [^—–,]{1,30}){0,2}(?: \([A-Z]\w+\))? [—–-]{1,2} (?=\S)")
_LOOSE_END = re.compile(
    r"\s+(?:the|a|an|of|in|on|at|to|for|by|with|and|or|but|that|which|who|from|as|into|near|his|her|its|their|is|was|were|after|before)$",
    re.IGNORECASE,
)


def clause(text: str, sentence: Span, words: Span, others: list[Span]) -> Span:
    """The span of the clause of `sentence` that the date at `words` belongs to; `others` are the other dates of the sentence.

    A sentence with one date is one clause, unless the date stands in a piece that tells something by itself. Between two dates
    the clause ends at a cut between them, if there is one. It reaches no farther than `REACH` from the date, nor over more than
    `MOST_DATES` others to either side: `others` need hold no more, in text order.
    """
    before = [other[1] for other in others if other[1] <= words[0]]
    after = [other[0] for other in others if other[0] >= words[1]]
    start, end = _around(text, sentence, words)
    start = max(start, before[-MOST_DATES]) if len(before) >= MOST_DATES else start
    end = min(end, after[MOST_DATES - 1]) if len(after) >= MOST_DATES else end
    near, low, high = (start, end), max(before, default=start), min(after, default=end)
    if low > start:
        opening = [cut for found in (cuts, _thats) for cut in _first_between(found(text, *sentence), low, words[0])]
        start = min(opening)[1] if opening else start
    if high < end:
        closing = _last_between(cuts(text, *sentence), words[1], high)
        end = closing[0][0] if closing else end
    phrase = inserted(text, (start, end), words) or inner(text, (start, end), words)
    if phrase is not None:
        return phrase
    return stripped(text, start, end) if start < end else near


def _around(text: str, sentence: Span, words: Span) -> Span:
    """The sentence or, of one without end, as many whole words of it around the date as a clause can have."""
    start, end = max(sentence[0], words[0] - REACH), min(sentence[1], words[1] + REACH)
    if start > sentence[0]:
        start = text.find(" ", start, words[0]) + 1 or words[0]
    if end < sentence[1]:
        last = text.rfind(" ", words[1], end)
        end = last if last >= 0 else words[1]
    return start, end


@lru_cache(maxsize=2)
def _thats(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Where a clause begins with the "that" of what somebody said."""
    return tuple(hit.span() for hit in _THAT.finditer(text, start, end))


def _first_between(found: Sequence[Span], low: int, high: int) -> Sequence[Span]:
    """The first of some spans in order that lies between two places, if any does."""
    at = bisect_left(found, low, key=itemgetter(0))
    return [found[at]] if at < len(found) and found[at][1] <= high else []


def _last_between(found: Sequence[Span], low: int, high: int) -> Sequence[Span]:
    at = bisect_right(found, high, key=itemgetter(1)) - 1
    return [found[at]] if at >= 0 and found[at][0] >= low else []


def clause_after(text: str, sentence: Span, words: Span) -> Span:
    """What follows the words "seven months after", as a clause; the whole sentence if nothing does."""
    near = _around(text, sentence, words)
    word = re.compile(r"\s+(?:after|before)\s+").match(text, words[1])
    start = word.end() if word else words[1]
    rest = stripped(text, start, near[1])
    return rest if rest[0] < rest[1] - 3 else near


def lacks_subject(text: str, span: Span) -> bool:
    """Whether a clause opens with its verb or with a pronoun, so that who acts is told before it."""
    return _NO_SUBJECT.match(text[span[0] : span[1]]) is not None


def title(text: str, sentence: Span, span: Span, words: Span) -> str:
    """A headline for the clause at `span` of `sentence`, dated by the words at `words`.

    At most about 90 characters, never broken in a word.
    """
    start, end = _told_part(text, span, words)
    if start > sentence[0] and _RELATIVE_START.match(text, start):
        start = _start_of_last_words(text, max(sentence[0], start - REACH), start)  # "her book of poems, which ran to six editions"
    line = _one_line(text, start, end)
    dated = _one_line(text, *words)
    for pattern in (_ATTRIBUTION_AFTER, _ATTRIBUTION_BEFORE):
        shorter = pattern.sub("", line)
        if len(shorter.split()) >= 3 and (dated in shorter or dated not in line):
            line = shorter
    line = _LEADING.sub("", line).strip(_EDGE)
    line = _with_subject(text, sentence, start, line)
    line = _shortened(_without_leading_date(line, dated).rstrip(".").strip(_EDGE), dated)
    if not line:
        line = _shortened(_one_line(text, *span).strip(_EDGE))
    return line[:1].upper() + line[1:] if line else dated


def headline(text: str, span: Span) -> str:
    """A headline for a clause that no words date: all of it without who said so, at most about 90 characters."""
    line = _one_line(text, *span)
    shorter = _ATTRIBUTION_AFTER.sub("", line)
    told = len(shorter.split()) >= 3 and VERB.search(_RELATIVE_PHRASE.sub("", shorter)) is not None
    line = _LEADING.sub("", shorter if told else line).rstrip(".").strip(_EDGE)
    line = _shortened(line) or _one_line(text, *span)
    return line[:1].upper() + line[1:]


def _one_line(text: str, start: int, end: int) -> str:
    """The words on one line, without a dateline in front: "LORVIK, 12 March 2021 (Reuters) — "."""
    line = " ".join(text[start:end].split())
    return _DATELINE.sub("", line) if line[:1].isupper() else line


def _with_subject(text: str, sentence: Span, start: int, line: str) -> str:
    """A line that opens with its verb, after the subject that stands before it: "Maamoun Abdulkarim, …, told the Guardian"."""
    if start <= sentence[0] or not (_OPENS_WITH_VERB.match(line) or PARTICIPLE.match(line)):
        return line
    before = [piece for piece in pieces(text, (max(sentence[0], start - REACH), start)) if text[piece[0] : piece[1]].strip(_EDGE)]
    if PARTICIPLE_PHRASE.match(line) and before:
        named = _NAME_AT_END.search(text[before[-1][0] : before[-1][1]].rstrip(_EDGE))
        return f"{named.group()}, {line}" if named else line
    subject = ""
    for piece in reversed(before):
        _, quote, after = text[piece[0] : piece[1]].rpartition("”")
        verb = VERB.search(after)
        if (quote and not after.strip(_EDGE)) or (verb and subject):
            break
        if verb and _RELATIVE.fullmatch(after[: verb.start()].strip(_EDGE)):
            continue  # "Marcus Thiele, who joined in 2022, will step down"
        if verb and not subject:  # "Belmar Terminals reopened the pier … and closed it": the subject of the first verb
            subject = after[: verb.start()]
        elif not verb:
            subject = after
        if verb or quote:
            break
    subject = _LEADING.sub("", " ".join(subject.split()).strip(_EDGE))
    return f"{subject} {line}" if subject else line


def _told_part(text: str, span: Span, words: Span) -> Span:
    """The piece of the clause around the date, grown until it holds a verb and a few words besides the date."""
    if span[1] - span[0] <= LONGEST_TITLE:
        return span
    parts = pieces(text, span, words)
    at = next((i for i, piece in enumerate(parts) if piece[0] <= words[0] < piece[1]), 0)
    first = last = at
    while True:
        start, end = parts[first][0], parts[last][1]
        rest = (text[start : words[0]] + " " + text[words[1] : end]) if start <= words[0] else text[start:end]
        if len(rest.split()) >= 4 and VERB.search(rest):
            return start, end
        if last + 1 < len(parts):
            last += 1
        elif first > 0:
            first -= 1
        else:
            return start, end


def _without_leading_date(line: str, words: str) -> str:
    """The line without the phrase of its own date at the front: the date stands beside the title anyway."""
    lead = _LEAD.match(line)
    assert lead is not None
    for at in dict.fromkeys((lead.end(), max(0, lead.end("preposition")), 0)):
        after = _AFTER_LEAD.match(line, at + len(words))
        if after and line[at : at + len(words)].lower() == words.lower():
            rest = line[after.end() :]
            begins = after["comma"] or _NOUN_START.match(rest)
            return rest if begins and len(rest.split()) >= 3 else line
    return line


def _start_of_last_words(text: str, low: int, end: int, most: int = 6) -> int:
    """Where the last few words before `end` begin, not across another cut."""
    low = max([low, *(hit.end() for hit in CUT.finditer(text, low, end) if hit.end() < end - 3)])
    starts = [hit.start() for hit in re.finditer(r"\S+", text[low:end])]
    return low + starts[-most] if len(starts) >= most else low


def _shortened(line: str, dated: str = "") -> str:
    """At most about 90 characters; where the date stands far back, the words around it rather than those in front."""
    if len(line) <= LONGEST_TITLE:
        return line
    at = line.find(dated) if dated else -1
    if at + len(dated) > LONGEST_TITLE:
        starts = [hit.end() for hit in CUT.finditer(line) if hit.end() <= at and at + len(dated) - hit.end() < LONGEST_TITLE]
        words = [hit.end() for hit in re.finditer(r"\s+", line) if at + len(dated) - hit.end() < LONGEST_TITLE - 2]
        start = (starts or words or [0])[0]
        return "…" + _shortened(_LEADING.sub("", line[start:]))
    cut = line[: LONGEST_TITLE - 1].rsplit(" ", 1)[0]
    comma = max(cut.rfind(", "), cut.rfind("; "))
    cut = cut[:comma] if comma > LONGEST_TITLE * 0.55 else cut
    while _LOOSE_END.search(cut):
        cut = _LOOSE_END.sub("", cut)
    if cut.count("(") > cut.count(")"):
        cut = cut[: cut.rfind("(")]
    return cut.rstrip(_EDGE) + "…"
