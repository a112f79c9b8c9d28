"""German relative clauses as sentences of their heads: the verb comes second, the article says what the pronoun said.

"ihre Dissertation" and "die 1901 in Leipzig erschien" are "ihre Dissertation erschien 1901 in Leipzig"; "am Überseemuseum" and "das 1896
eröffnet worden war" are "das Überseemuseum war 1896 eröffnet worden".
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline import patterns as re
from timeline.languages.de.tense import STRONG

_CONTRACTED = {"am", "im", "zum", "zur", "vom", "beim", "ins", "ans", "aufs"}
_ARTICLES = {"der", "die", "das", "den", "dem"}
_ONES = re.compile(r"(?P<stem>(?:k?ein|mein|dein|sein|ihr|unser|euer|eur))(?:e[rnms]?)?$", re.IGNORECASE)
_ENDING = {"der": "", "das": "", "die": "e", "den": "en", "dem": "em"}  # of "ein" and "sein" beside a pronoun
_ADJECTIVE_AFTER_ONE = {"der": "er", "das": "es", "die": "e", "den": "en", "dem": "en"}
_ADJECTIVE = re.compile(r"(?P<stem>[a-zäöüß-]{3,}?)(?:e[rnms]?)$")
_RELATIVE = re.compile(
    r"(?:(?P<preposition>in|an|auf|bei|mit|von|zu|nach|aus|durch|für|über|unter)\s+)?(?P<pronoun>der|die|das|den|dem|welche[rsmn]?)\s+(?P<rest>.+)"
)
_HEAD = re.compile(
    r"(?:(?<=\s)|^)(?:(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nmrs]?|[Ss]eine?[nmrs]?|[Ii]hre?[nmrs]?|[Aa]m|im|zum|zur|vom|beim|ins)\s+(?:[a-zäöüß-]+e[rnms]?\s+){0,2}[A-ZÄÖÜ]"
    r"|(?<![a-zäöüß]e\s)(?<!er\s)(?<!en\s)(?<!em\s)(?<!es\s)[A-ZÄÖÜ][\w-]+\s+[A-ZÄÖÜ])",
)
_GENITIVE_BEHIND = re.compile(r"[A-ZÄÖÜ][\w-]+ (?:der|ihrer|seiner|dieser) (?:[a-zäöüß-]+en )?[A-ZÄÖÜ]$")
_WIDER = re.compile(r"(?:[Dd]ie|[Ee]ine|[Ss]eine|[Ii]hre) ")
_PREPOSITION = re.compile(r"\b(?:in|an|auf|bei|mit|von|zu|nach|aus|unter|über|vor|seit) $", re.IGNORECASE)
_VERBS_BEHIND = re.compile(r"(?:\s+[a-zäöüß]+)+$")
_SUBJECT = re.compile(
    r"(?:er|sie|es|man|wir|ich|(?:(?:der|die|das|ein|eine|sein|seine|ihr|ihre|viele|mehrere|einige|alle|beide|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[\d.]+)\s+)?(?:[a-zäöüß]+e[rns]?\s+)?[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)*(?:\s+(?:der|des)\s+(?:[a-zäöüß]+en\s+)?[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)?)?)(?=\s)"
)
_LEAD = re.compile(
    r"(?:(?:im|am|seit|ab|bis|in|zum|vom)\s+)(?:Jahre?\s+\d{4}|\d{1,2}\.\s+[A-ZÄÖÜ]\w+(?:\s+\d{4})?|(?:[a-zäöü]+en\s+)?[A-ZÄÖÜ]\w+(?:\s+\d{4})?)\s+"
)
_TWO = re.compile(r"(?P<first>\b[a-zäöüß]{3,}),? (?:und|oder|aber) ")
_PLACE = re.compile(
    r"(?:im|am|beim|vom|zum|zur|(?:in|an|auf|bei|mit|von|nach|aus|unter|vor|seit|für)\s+(?:(?:der|dem|den|die|das|einer|einem)\s+)?)\s*(?:[a-zäöüß]+e[nrms]\s+)?[A-ZÄÖÜ][\w-]*\s+(?![A-ZÄÖÜ])"
)
_FINITE = re.compile(
    rf"(?:hat|haben|ist|sind|wird|werden|kann|können|will|wollen|soll|sollen|muss|müssen|wäre|wären|könnte|würde|würden|hätte|hätten|"
    rf"(?:be|ver|ent|er|zer|über|unter)?(?:{STRONG})|(?!ge)[a-zäöüß]{{3,}}te[n]?|(?:gilt|gehört|geht|gibt|gewinnt|geschieht|genießt)|"
    r"(?!ge|(?:nicht|oft|mit|seit|erst|jetzt|fast|sonst|dort|weit|selbst|zuletzt|zuerst|statt|samt|nachgedacht)$|[a-zäöüß]*(?:auf|aus|ab|an|ein|vor|zu|um|nach|mit|zurück)ge)[a-zäöüß]{2,}t)"
)  # of a whole clause: its last word is its verb
_PREFIXES = re.compile(
    r"(?P<prefix>zurück|zusammen|(?:hin|her)(?:über|ein|aus|auf|unter|ab|an|um|vor)|entgegen|wieder(?!hol)|davon|voran|voraus|vorbei|frei|leer|um(?=kam|stieg)|teil|statt|fest|fort|weg|weiter|nieder|ab|an|auf|aus|bei|ein|her|hin|los|mit|nach|vor|zu)(?P<verb>.+)"
)
_SEPARATED = re.compile(rf"(?:{STRONG}|geht|gibt|[^aeiouäöü]?[^aeiouäöü]?[aeiouäöü][a-zäöüß]*[^t]te[n]?)")
_WEAK_NOUN = re.compile(r"(?:anten|enten|isten|oten|ogen|aten|onen|errn|amen|ollegen|achbarn|uden|rafen|elden|ürsten|auern|nossen)$")
_AGREES = {  # the articles of a head that a pronoun can be of
    "der": {"der", "den", "dem", "des", "am", "im", "zum", "vom", "beim", "zur"},
    "die": {"die", "der", "den", "zur"},
    "das": {"das", "dem", "am", "im", "zum", "vom", "beim", "ins", "ans", "aufs"},
    "den": {"der", "den", "dem", "am", "im", "zum", "vom", "beim"},
    "dem": {"der", "den", "dem", "das", "am", "im", "zum", "vom", "beim", "ins", "ans"},
}
_GENITIVE = re.compile(r"(?:er|en|el|or|ling|ator)s$")
_PLURAL = re.compile(r"(?:.*en|sind)")


def heads_at_end(words: str) -> Sequence[str]:
    """The noun phrases that words may end with, the nearest first: "einer Kamera", "der Täter von einer Kamera"."""
    words = _VERBS_BEHIND.sub("", words)
    hits = list(reversed(list(_HEAD.finditer(words))))
    if len(hits) > 1 and _GENITIVE_BEHIND.search(words, hits[1].start(), hits[0].end()) and _WIDER.match(words, hits[1].start()):
        hits[:2] = hits[1], hits[0]  # "[die Praxis] der Stadt, die sie führte"
    return [_feminine(words, hit.start()) for hit in hits]


def _feminine(words: str, start: int) -> str:
    """The words from a noun phrase on, which "der" behind a preposition shows to be feminine: "in [der Stadt]" → "die Stadt"."""
    dative = words.startswith("der ", start) and _PREPOSITION.search(words, 0, start)
    return f"die {words[start + 4 :]}" if dative else words[start:]


def sentence_of_relative(heads: Sequence[str], relative: str) -> str:
    """The relative clause with the first head that it can be of as a sentence; "" where none fits, or another form would be needed."""
    clause = _RELATIVE.fullmatch(relative.rstrip(" ,.;"))
    words = clause["rest"].split() if clause else []
    if clause is None or not _is_finite(words[-1]):
        return ""
    many = _PLURAL.fullmatch(words[-1]) is not None
    if heads and heads[0].split()[:1] and heads[0].split()[0].casefold() in _CONTRACTED and not many:
        heads = sorted(heads, key=lambda head: head.split()[0].casefold() != clause["pronoun"])  # "[das Gerätehaus] im Park, das"
    subject = next(
        (
            told
            for head in heads
            if head and (told := _in_case(head.split(), clause["pronoun"], many=many, dative=bool(clause["preposition"])))
        ),
        "",
    )
    if not subject:
        return ""
    before = f"{clause['preposition']} " if clause["preposition"] else ""
    return " ".join([before + subject, *_verb_second(words)])


def _is_finite(word: str) -> bool:
    """Whether a word that ends a clause is its verb."""
    separable = _PREFIXES.fullmatch(word)
    return _FINITE.fullmatch(word) is not None or (separable is not None and _SEPARATED.fullmatch(separable["verb"]) is not None)


def _verb_second(words: list[str]) -> list[str]:
    """The words behind a subject with the verb, which stands last, before them: "ein Haus baute", "abbrannte" → "brannte ab"."""
    separable = _PREFIXES.fullmatch(words[-1])
    if separable and _SEPARATED.fullmatch(separable["verb"]):
        return [separable["verb"], *words[:-1], separable["prefix"]]
    return [words[-1], *words[:-1]]


def sentence_of_subordinate(clause: str) -> str:
    """ "Frauen in Preußen erst 1908 zugelassen wurden" as a sentence: "Frauen wurden in Preußen erst 1908 zugelassen"; "" if it is unclear."""
    if any(hit for hit in _TWO.finditer(clause) if _is_finite(hit["first"])):
        return ""  # "die Arbeit zurückging und die Technik einzog"
    lead = _LEAD.match(clause)
    first = lead.end() if lead and _SUBJECT.match(clause, lead.end()) else 0
    subject, words = _SUBJECT.match(clause, first), clause[first:].rstrip(" ,.;").split()
    if subject is None and (place := _PLACE.match(clause)) and _is_finite(clause.rstrip(" ,.;").split()[-1]):
        verb, *rest = _verb_second(clause[place.end() :].rstrip(" ,.;").split())
        return f"{place[0].rstrip()} {verb} {' '.join(rest)}"  # "im Lacklager [explodierten] mehrere Behälter"
    if subject is None or len(words) < 3 or not _is_finite(words[-1]):
        return ""
    count = len(subject[0].split())
    verb, *rest = _verb_second(words[count:])
    return " ".join([*words[:count], verb, *clause[:first].split(), *rest])


def _in_case(head: list[str], pronoun: str, *, many: bool, dative: bool) -> str:
    """The words of a head in the case of a pronoun."""
    first = head[0].casefold()
    if pronoun.startswith("welch") or not any(word[:1].isupper() for word in head):
        return ""
    if head[0] == "Herrn" and pronoun == "der":
        return " ".join(["Herr", *head[1:]])  # "den Gutachter, Herrn Möller, der"
    if first not in _ARTICLES | _CONTRACTED | {"des"} and not _ONES.match(first):
        return " ".join(head) if head[0][:1].isupper() and first not in {"des", "eines"} else ""
    if first in _ARTICLES | _CONTRACTED and first not in _AGREES[pronoun]:
        return ""
    if _ONES.match(first) and pronoun == "das" and first.endswith(("e", "en", "er")):
        return ""
    noun = next((word for word in head[1:] if word[:1].isupper()), "")
    if first.endswith("s") and first not in _CONTRACTED | {"das"}:  # a genitive: the noun has its ending
        if first != "des" or pronoun != "der" or not _GENITIVE.search(head[-1]):
            return ""
        head = [*head[:-1], head[-1][:-1]]
    if (pronoun in ("der", "die") and first in ("den", "dem") and many) or (pronoun == "der" and _WEAK_NOUN.search(noun)):
        return ""
    one = _ONES.match(first) if first not in _CONTRACTED | _ARTICLES else None
    article = one["stem"] + ("er" if dative and pronoun == "der" else _ENDING[pronoun]) if one else pronoun
    ending = _ADJECTIVE_AFTER_ONE[pronoun] if one else "en" if many or pronoun in ("den", "dem") else "e"
    told = [article]
    for word in head[1:]:
        adjective = _ADJECTIVE.match(word) if word[:1].islower() and not any(kept[:1].isupper() for kept in told[1:]) else None
        told.append(adjective["stem"] + ending if adjective else word)
    return " ".join(told)
