"""Dutch relative clauses as sentences of their heads: the verb comes second.

"een nieuw gemaal" and "dat in 2001 werd geopend" are "een nieuw gemaal werd in 2001 geopend".
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline import patterns as re
from timeline.languages.nl.tense import STRONG, WEAK

_RELATIVE = re.compile(r"(?:die|dat)\s+(?P<rest>.+)")
_AUXILIARY = (
    "is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moest|moesten"
)
_FINITE = re.compile(
    rf"(?:{_AUXILIARY}|{STRONG}|{WEAK}|[a-zëï]{{3,}}(?:eerde|eerden|kte|kten|pte|pten|fte|ften|rde|rden|lde|lden|gde|gden|nde|nden|mde|mden))"
)
_PRESENT = re.compile(
    r"(?!ge|(?:aan|af|op|uit|in|toe|mee|bij|door|over|voor|terug|weg|neer|om)ge|(?:niet|met|uit|dat|wat|het)$)[a-zëï]{2,}t|(?:[a-zëï]+)?(?:gaat|slaat|staat|doet|ziet)"
)  # a verb that ends a clause: "verschijnt"
_STRONG = re.compile(STRONG)
_PARTICIPLE = re.compile(r"(?:\w{0,6}ge\w{2,}(?:d|t|en)|(?:ver|be|ont|her)\w{3,}(?:d|t|en)|geweest|geworden)")
_HEAD = re.compile(r"(?<![\w’'-])(?i:de|het|een|zijn|haar|hun|twee|drie) (?=[\w-]+(?: [\w-]+){0,9}$)")
_LEADS = re.compile(r"\b(?:liet|lieten|laat|laten|moest|moesten|wilde|wilden|kon|konden|zou|zouden|mocht|mochten|zal|zullen|ging|gingen)\b")
_INFINITIVE = re.compile(r" (?:te )?[a-zëï]+en$")
_PART_AT_END = re.compile(
    r"(?<=\w) (?:terug|samen|open|leeg|stil|vast|vrij|aan|af|bij|binnen|door|in|mee|na|neer|op|over|toe|uit|voor|weg|om)$"
)
_PREFIXES = re.compile(
    r"(?!overle|openba|vaste|vrije|stille|leeg?de|rondd|overwon|overtrof|overviel|overhand|overtuig|voorsp|voorkwam|aanvaard|doorzoch|doorst)(?P<prefix>terug|samen|plaats|open|leeg|stil|vast|vrij|heen|rond|aan|af|bij|binnen|door|in|mee|na|neer|op|over|toe|uit|voor|weg)(?P<verb>.+)"
)


def heads_at_end(words: str) -> Sequence[str]:
    """The noun phrases that words may end with, the nearest first: "de kade", "het bad aan de kade"."""
    words = _INFINITIVE.sub("", words) if _LEADS.search(words) else words  # "liet een pakhuis [bouwen]"
    words = _PART_AT_END.sub("", words)  # "nam de dirigeerstok [over]"
    return [words[hit.start() :] for hit in reversed(list(_HEAD.finditer(words)))]


def _is_finite(word: str) -> bool:
    """Whether a word is a finite verb, and no participle: "verscheen", but not "begonnen"."""
    separable = _PREFIXES.fullmatch(word)
    word = separable["verb"] if separable and _STRONG.fullmatch(separable["verb"]) else word  # "overkwam"
    past = _STRONG.fullmatch(word) is not None and (word.endswith("een") or not word.endswith("en"))
    return past or (_FINITE.fullmatch(word) is not None and _PARTICIPLE.fullmatch(word) is None)


def sentence_of_relative(heads: Sequence[str], relative: str) -> str:
    """The relative clause with its head as a sentence; "" where its verb is not clear."""
    clause = _RELATIVE.fullmatch(relative.rstrip(" ,.;"))
    wrong = "de" if relative.startswith("dat ") else "het"
    head = next((one for one in heads if one and one.split()[0].casefold() != wrong), "")
    if clause is None or not head:
        return ""
    words = clause["rest"].split()
    at = next((at for at in range(len(words) - 1, -1, -1) if _is_finite(words[at])), -1)
    at = len(words) - 1 if at < 0 and _PRESENT.fullmatch(words[-1]) else at
    if at < 0:
        return ""
    verb, rest = words[at], [*words[:at], *words[at + 1 :]]
    separable = _PREFIXES.fullmatch(verb)
    if separable and (_FINITE.fullmatch(separable["verb"]) or _PRESENT.fullmatch(separable["verb"])):
        return " ".join([head, separable["verb"], *rest, separable["prefix"]])
    return " ".join([head, verb, *rest])
