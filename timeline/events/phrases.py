"""Clauses cut into phrases, and the phrase that a date in the middle of one belongs to; knows words, no dates.

"violated [the 1991 agreement]", "jailed for [killing a nurse in 2011]", ", [who fled on Monday],": what a phrase dates is not what its
clause tells.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.text import Span

_GAP = r"(?:(?<=,)\s++|(?<=\s)(?<!\s\s)\s*+)"  # a comma and white space, or white space, whose first character is read already
CUT = re.compile(  # begins with a character of its own, so that the search jumps to it, and reads each run of white space once
    r"[\s,](?:(?<=[,;:—–]\s)\s*+|(?<=\s)(?<!\s\s)\s*+[—–-]\s++"
    rf"|{_GAP}(?=(?:but|while|whereas|although|though|because|after|before|when|who|whose|where|so that)\b)"
    rf"|{_GAP}(?=and\s+(?:he|she|it|they|we|I|you|then|later|in|on|by|has|have|had|was|were|is|are|will|[a-z]{{3,}}ed|[A-Z][\w’'-]*\s+[a-z]{{3,}}ed)\b)"
    r"|(?<!\bin[\s,])(?<!\bof[\s,])(?<!\bto[\s,])(?<!\bat[\s,])(?<!\bfor[\s,])(?<!\bfrom[\s,])(?<!\bwith[\s,])(?<!\bby[\s,])(?<!\bon[\s,])"
    rf"{_GAP}(?=which\b)"
    r"|(?<=[,.!?]”\s)\s*+)"
)
PAST = (  # simple pasts that no -ed tells, without those that are common nouns or presents ("read", "wound", "bore")
    r"(?:ate|awoke|beat|became|began|bled|blew|bought|broke|brought|built|burnt|came|caught|chose|clung|crept|cut|dealt|drank|drew|drove|fed|"
    r"fell|felt|fled|flew|forbade|forgave|forgot|fought|found|froze|gave|got|grew|heard|held|hid|hit|hung|kept|knelt|knew|laid|led|left|lent|lost|made|meant|"
    r"met|overcame|overtook|overthrew|paid|put|quit|ran|rang|rebuilt|retook|rode|rose|sang|sank|sat|saw|sent|set|shone|shook|shot|shrank|slept|"
    r"slid|sold|sought|spent|spoke|sprang|stole|stood|struck|stuck|stung|swam|swept|swore|swung|taught|thought|threw|told|took|tore|undertook|"
    r"underwent|understood|upheld|wept|went|withdrew|withheld|withstood|woke|won|wore|wrote)"
)
ASIDE = (  # what may stand between a subject and its verb: "Brenn, who led the firm, sold", "Brenn (62) sold", "Brenn of the ministry said"
    r"(?:,[^,.;]{1,90},| \([^)]{1,40}\)| (?:of|from|at) (?:the )?(?:[\w’'-]+ ){0,3}[\w’'-]+)?"
)
PAST_PARTICIPLE = (
    r"(?:[a-z]{2,}ed|been|beaten|become|begun|bitten|blown|born|bought|bound|broken|brought|built|burnt|caught|chosen|cut|dealt|drawn|driven|"
    r"drunk|eaten|fallen|fed|felt|flown|forbidden|forced|forgiven|forgotten|fought|found|frozen|given|gone|grown|heard|held|hidden|hit|hung|hurt|kept|"
    r"killed|known|laid|led|left|lent|lost|made|meant|met|overtaken|overthrown|paid|put|quit|read|rebuilt|retaken|ridden|said|sent|set|sewn|shaken|shot|shown|"
    r"shut|sold|sought|spent|split|spoken|spread|stolen|struck|stuck|sunk|swept|sworn|taken|taught|thrown|told|torn|undertaken|understood|upheld|"
    r"withdrawn|won|worn|wounded|written)"
)
VERB = re.compile(
    rf"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|did|does|do|said|says|\w{{2,}}ed|\w{{3,}}(?:ise|ize)s?|{PAST}|"
    r"comes|takes|makes|begins|opens|closes|starts|ends|shows|seeks|plans)\b"
)
PARTICIPLE = re.compile(
    r"(?:\w{3,}ed|taken|built|held|made|led|won|lost|found|written|born|known|seen|given|shot|sold|struck|begun|broken|retaken)\b"
)
PARTICIPLE_PHRASE = re.compile(rf"{PARTICIPLE.pattern}\s+(?:by|in|at|from|near|with|during|under)\b")
_TELLS_ASIDE = re.compile(rf"(?:(?:who|which|where)\s+\w+|{PARTICIPLE_PHRASE.pattern})")
_MAIN_VERB = re.compile(rf"(?:{VERB.pattern})|\b[A-Z][\w’'-]*\s+[a-z]{{3,}}s\b|\b(?i:he|she|it|they|we|you|I|who|which)\s+[a-z]{{3,}}\b")
_BREAK = re.compile(r"(?<!\d),(?!\d)\s|[;:—–]\s|\s[—–-]\s|[”“\"]")
_NOT_OF_A_NOUN = (
    r"(?:who|whom|which|that|what|is|are|was|were|be|been|being|has|have|had|will|would|may|might|can|could|should|must|to|not|and|or|but|as|"
    r"in|on|at|of|by|for|from|with|into|over|under|after|before|during|since|until|near|between|against|about|than|the|a|an|his|her|its|their|he|she|it|they|we|you|said|"
    r"says|told|also|then|[a-z]+ly)\b"
)
_NOUN_PHRASE = (
    rf"(?i:the|a|an|his|her|its|their|our|this|these|those|another|several|many|some|two|three|four|five)\s+"
    rf"(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{1,4}}?"
)
_STATIC = (
    r"(?:called|named|known|based|located|situated|dubbed|entitled|backed|supported|owned|headed|chaired|"
    r"related|required|needed|hundred|united)"
)
_GERUND = re.compile(
    r"\b(?:of|for|with|over|from)\s+(?P<head>(?!(?:spring|morning|evening|nothing|anything|something|everything|being|beginning|king|trading|"
    r"funding|training|spending|lending|building|meeting|hearing)\b)[a-z]{2,}ing\b)(?=\s)[^,;]*$"
)
_REDUCED = re.compile(
    rf"\b(?P<head>{_NOUN_PHRASE}(?!{_STATIC}\b)(?:[a-z]{{3,}}ed|taken|built|held|made|won|lost|found|written|born|seen|given|shot|sold|struck|begun|"
    rf"broken|retaken|stolen|drawn|sunk)\s)(?:(?!(?:{VERB.pattern}))\S+\s+)*$"
)
_VERB_NEXT = re.compile(
    r"\s+(?:was|were|is|are|has|have|had|will|would|said|says|took|made|gave|left|began|fell|rose|won|lost|met|held|led|came|went|"
    r"(?!based\b|aged\b)[a-z]{3,}ed)\b"
)
_DETERMINER_AT_END = re.compile(r"\b(?P<head>(?i:the|a|an|his|her|its|their|that|this))\s+$")
_OWNER = re.compile(r"['’]s?(?=\s)")
_NOUNS = re.compile(
    r"(?:\s+(?!(?:and|or|but|in|on|at|of|by|for|from|to|with|as|after|before|when|while|who|that|which|is|was|were|are|has|had|will)\b)[a-z-]{3,}){1,2}\b"
)
_WHEN_AT_END = re.compile(r"\b(?:in|during|at|on|since|until|over|throughout|by|following|from)\s+$")
_SHOWS_NEXT = re.compile(
    r"\s+(?:said|says|showed|shows|found|finds|warned|warns|suggested|suggests|revealed|claimed|claims|stated|reported)\b"
)
_PARTS_OF_TIME = (
    r"(?:hours?|mornings?|afternoons?|evenings?|nights?|days?|weeks?|months?|quarters?|hal(?:f|ves)|years?|ends?|start|beginning|middle|close|turn|eve|"
    r"dawn|course|rest|first|second|third|part|parts|period|spring|summer|autumn|fall|winter|weekend|anniversary|total|as)"
)
_NAMED_BY_DATE = re.compile(
    rf"\b(?P<head>(?i:the|a|an|his|her|its|their)\s+(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{0,3}}(?!{_PARTS_OF_TIME}\b)(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+)of\s+$"
)
_SIGNALS = ("", "after", "before", "until", "since")
_LONGEST_SIGNAL = 40  # code points from a cut to a date, "before" and white space between
_APPOSED = re.compile(r"(?:one of|a|an|the|his|her|its|their|then|former)\s")


def inner(text: str, span: Span, words: Span) -> Span | None:
    """The phrase within a clause that the date right behind it belongs to, if the clause has a verb of its own before it.

    "replaced [an agreement signed in 1991]", "were jailed for [killing a nurse in 2011]", "hit a region devastated by
    [the tsunami of 2004]": the nearest head takes the date (low attachment), and what the clause itself tells has another one.
    """
    first = max((hit.end() for hit in _BREAK.finditer(text, span[0], words[0])), default=span[0])
    heads = [hit.start("head") for pattern in (_GERUND, _REDUCED, _NAMED_BY_DATE) for hit in pattern.finditer(text, first, words[0])]
    for start in sorted(heads, reverse=True):
        if _MAIN_VERB.search(text, span[0], start):
            return stripped(text, start, words[1])
    named = _named_by(text, span, words)
    if named is not None:
        return named
    shows = _SHOWS_NEXT.match(text, words[1])  # "a report published on Monday said …": it says so that day
    subject = _REDUCED.search(text, first, words[0]) if not shows and _VERB_NEXT.match(text, words[1]) else None
    if subject is not None:  # "[the company founded in 1904] collapsed"
        return stripped(text, subject.start("head"), words[1])
    return None


def inserted(text: str, span: Span, words: Span) -> Span | None:
    """The phrase after a comma that holds the date and tells by itself: "recaptured by Isis over the weekend", "who fled on Monday"."""
    for start, end in pieces(text, span, words):
        if start <= words[0] < end and start > span[0] and _stands_behind_a_comma(text, start):
            if _TELLS_ASIDE.match(text, start, end) or _is_apposition(text, span, (start, end)):
                return stripped(text, start, end)
            return None
    return None


def _stands_behind_a_comma(text: str, position: int) -> bool:
    while position and text[position - 1].isspace():
        position -= 1
    return text.startswith(",", position - 1) if position else False


def _named_by(text: str, span: Span, words: Span) -> Span | None:
    """What a date in front of a noun says which one is meant: "violated [the 1991 agreement]", "criticised [Monday's ruling]".

    The phrase, or the clause that it is the subject of; None where it dates the whole ("in the 2007 election", "died in Monday's attack").
    """
    front = _DETERMINER_AT_END.search(text, span[0], words[0])
    own = _OWNER.match(text, words[1], span[1])
    noun = _NOUNS.match(text, own.end() if own else words[1], span[1])
    if noun is None or not (front or own):
        return None
    start = front.start("head") if front else words[0]
    if _WHEN_AT_END.search(text, span[0], start) or not _MAIN_VERB.search(text, span[0], start):
        return None
    goes_on = _VERB_NEXT.match(text, noun.end(), span[1])
    return stripped(text, start, span[1] if goes_on else noun.end())


def _is_apposition(text: str, span: Span, phrase: Span) -> bool:
    """Whether a phrase between commas only says who somebody is: "Williams, one of the stars of the 1940s, died"."""
    if not (_APPOSED.match(text, *phrase) and text[phrase[1] - 1] == ",") or VERB.search(text, *phrase):
        return False
    return VERB.search(text, span[0], phrase[0]) is None and VERB.search(text, phrase[1], span[1]) is not None


@lru_cache(maxsize=8)  # the same few are asked for again for each date of a sentence
def cuts(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The spans at which a stretch of text falls into pieces, in order."""
    return tuple(hit.span() for hit in CUT.finditer(text, start, end))


def pieces(text: str, span: Span, words: Span | None = None) -> list[Span]:
    """The span cut at commas and conjunctions, but not inside `words`."""
    borders = [span[0]]
    for start, end in cuts(text, *span):
        led = text[end : words[0]].strip() if words is not None and words[0] - _LONGEST_SIGNAL <= end <= words[0] else None
        signal = led is not None and led.casefold() in _SIGNALS and "," not in text[start:end]  # "after 6am"
        if words is None or not (words[0] < start < words[1] or signal):
            borders += [start, end]
    borders.append(span[1])
    return [(borders[i], borders[i + 1]) for i in range(0, len(borders), 2)]


def stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \t\r\n,;:—–-":
        start += 1
    while end > start and text[end - 1] in " \t\r\n,;:—–-":
        end -= 1
    return start, end
