"""Dutch nouns for who acts without a name (unnamed.toml) and what stands around them: "de schipper", "elf opvarenden", "zijn moeder"."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from timeline import patterns as re
from timeline.events.unnamed_words import UnnamedWords

_TEXT = tomllib.loads(Path(__file__).with_name("unnamed.toml").read_text(encoding="utf-8"))
_WORDS = {key: value.split() for key, value in _TEXT.items()}
_SHE = re.compile(r".*(?:in|ster|es|trice|vrouw|moeder|dochter|zus|tante|nicht|oma|weduwe|echtgenote|juffrouw|meisje|dame)")


def _forms() -> Iterator[tuple[str, str, str]]:
    """Every form of each noun with its kind, and "he" or "she"; the first of two counts."""
    for word in _WORDS["parents"]:
        yield word, "parent", "she" if _SHE.fullmatch(word.casefold()) or word == "Mama" else "he"
    for line in _TEXT["phrases"].split("\n"):
        word, _, kind = line.partition(" = ")
        if kind:
            yield word, kind, ""
            yield f"{word[0].upper()}{word[1:]}", kind, ""
    for kind in ("kin", "anybody"):
        for one, many in (word.split("/") for word in _WORDS[kind]):
            yield one, kind, "" if one in ("kind", "persoon", "baby", "mens", "partner") else "she" if _SHE.fullmatch(one) else "he"
            yield many, kind, ""
    for word in (*_WORDS["people"], *_WORDS["women"]):
        one, _, rest = word.partition("/")
        many, _, woman = rest.partition("/")
        yield one, "person", "she" if word in _WORDS["women"] else "" if one.endswith("e") else "he"
        if many != "-":
            yield many or _plural(one), "group", ""
        if woman:
            yield woman, "person", "she"
            yield f"{woman}nen" if woman.endswith("in") else f"{woman}sen" if woman.endswith("es") else f"{woman}s", "group", ""
    for word in _WORDS["groups"]:
        yield word, "group", ""
    for word in _WORDS["seats"]:
        yield word, "seat", ""
        yield f"{word[0].upper()}{word[1:]}", "seat", ""
    for word in _WORDS["bodies"]:
        yield word, "body", ""
        yield f"{word[0].upper()}{word[1:]}", "body", ""


def _plural(word: str) -> str:
    return f"{word}s" if word.endswith(("er", "aar", "eur", "ier", "ster", "oor", "or", "el", "e", "em")) else f"{word}en"


def _listed() -> tuple[dict[str, str], dict[str, str]]:
    kinds: dict[str, str] = {}
    called: dict[str, str] = {}
    for word, kind, gender in _forms():
        if word not in _WORDS["none"]:
            kinds.setdefault(word, kind)
            if gender:
                called.setdefault(word.casefold(), gender)
    return kinds, called


_LISTED, _CALLED = _listed()
_LEAST_OF_COMPOUND, _LEAST_BEFORE = 4, 3  # letters of a noun that another one may end with, and of what stands before it
_PARTS = {
    word: kind for word, kind in _LISTED.items() if len(word) >= _LEAST_OF_COMPOUND and word.islower() and word not in _WORDS["whole"]
}


@lru_cache(maxsize=1 << 13)
def _kind(word: str) -> str:
    """The kind of a noun, or of the noun that a compound ends with; "" of any other word."""
    if (known := _LISTED.get(word)) is not None:
        return known
    if word in _WORDS["none"] or word[1:] != word[1:].lower():
        return ""
    if (low := word.lower()) != word:  # at the beginning of a sentence
        kind = _kind(low)
        return kind if kind in ("group", "body") or low in _WORDS["parties"] else ""
    for start in range(_LEAST_BEFORE, len(word) - _LEAST_OF_COMPOUND + 1):
        kind = _PARTS.get(word[start:])
        if kind is not None:
            return kind if kind not in ("kin", "anybody") else "group" if word.endswith(("en", "s")) else "person"
    return ""


class _Kinds(Mapping[str, str]):
    """The kind of each noun and of all compounds that end with one."""

    def __getitem__(self, word: str) -> str:
        if not (kind := _kind(word)):
            raise KeyError(word)
        return kind

    def __iter__(self) -> Iterator[str]:
        return iter(_LISTED)

    def __len__(self) -> int:
        return len(_LISTED)


_NUMBER = (
    "(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|zeventig|tachtig|negentig|(?:twee|drie|vier|vijf|zes|acht|tien|twintig)?(?:honderd|duizend)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|honderd|"
    r"\d{1,3}(?:[. ]\d{3})*"
)
_SOME = "verscheidene|verschillende|enkele|meerdere|vele|veel|sommige|tientallen|honderden|duizenden|een paar|een aantal|een tiental|een twintigtal|een groep"
_THE = r"de|het|deze|die|dit|dat|elke|iedere|ieder|elk|geen|beide|alle"
_OWN = r"zijn|haar|hun|mijn|onze|ons|uw|jouw|z['’]n|d['’]r|m['’]n"
_NO_ADJECTIVE = r"(?:de|het|een|hij|zij|ze|we|die|deze|mijne?|zijne?|alle|beide|toen|tegen|tussen|wegen|vele|veel|sommige|samen|buiten|binnen|werden|waren|hadden|zouden|konden|moesten|kwamen|gingen|hebben|worden|zullen|moeten|kunnen|later|volgens|rond|zonder|namens|ten|te|in|op|van|met|door|voor|en|of)"
_ADJECTIVE = rf"(?:(?!{_NO_ADJECTIVE} )(?:[a-zëï-]{{2,}}(?:e|se)|eigen|[A-Z][a-zëï]{{2,}}s?e|\d{{1,3}}-jarige|oud|toen|ex) )"
_BARE_ADJECTIVE = rf"(?:(?!{_NO_ADJECTIVE} )(?:[a-zëï-]{{2,}}(?<![dt])e|[A-Z][a-zëï]{{2,}}s?e) )"  # and no verb: "hoorde getuigen"
_PLACE = r"[A-Z][\w’'-]*(?: (?:aan |aan den |op |bij )?[A-Z][\w’'-]*){0,3}"
_ASIDE = re.compile(
    rf"(?<![\w-])(?i:als|zonder|wegens|ondanks|in plaats van|over|onder|sinds|sedert|behalve|naast|achter|volgens|tussen|na|uit|op|in|tot|om|voor|zoals|dan|namens|tijdens|per) (?:(?:{_THE}|een|{_OWN}|{_NUMBER}|{_SOME}) )?(?:{_ADJECTIVE}){{0,3}}$"
)
_OF = re.compile(rf"(?<![\w-])(?i:van) (?:(?:{_THE}|een|{_OWN}|{_NUMBER}|{_SOME}) )?(?:{_ADJECTIVE}){{0,3}}$")
_GOT = re.compile(  # what somebody gets from somebody: "kreeg een lintje van de [koningin]"
    rf"(?<![\w-])(?:[Kk](?:reeg|regen|rijgt|rijgen|ocht|ochten|oopt)|gekregen|gekocht|ontving(?:en)?|ontvangt|ontvangen|(?:ver)?huurde|gehuurd|leende|geleend|pachtte|gepacht|erfde|geërfd|hoorde) [^.,;:()\n]{{0,70}}?(?<![\w-])van (?:(?:{_THE}|een|{_OWN}) )?(?:{_ADJECTIVE}){{0,3}}$"
)
_IN_BODY = re.compile(rf"(?<![\w-])(?i:bij|naar|te) (?:(?:{_THE}|een|{_OWN}) )?(?:{_ADJECTIVE}){{0,3}}$")
_WHAT_IT_IS = re.compile(
    rf"(?<![\w-])(?:is|zijn|was|waren|werd|werden|wordt|bleef|blijft|heet|heette|geweest)(?: (?:ook|nog|nooit|niet|toen|later|daar|zelf|hij|zij|ze))* (?:(?:een) )?(?:{_ADJECTIVE}){{0,3}}$"
)
_DONE = re.compile(r"[^.;:]{0,110}?\b(?:\w*ge[a-zëï]{2,}(?:d|t|en)|(?:ver|be|er|ont)[a-zëï]{3,}(?:d|t|en))\b")

# what somebody is, told before the name: "[opvolger] werd in 1980 Piet Bos"
_IS_NAMED = re.compile(
    r"(?: van [A-Z][\w’-]*(?: [A-Z][\w’-]*)?)? (?:wordt|werd|is|was|blijft|bleef) (?:(?:sinds|vanaf|in|toen|nu|later|[a-z]+(?= \d{4})|\d{4}) ){0,3}(?:de )?[A-Z][\w’-]+ (?:van |de |van de |van der )?[A-Z][\w’-]+"
)


def _no_part(before: str, noun: str, behind: str, kind: str) -> bool:
    """Whether a noun is an owner, stands behind a preposition that says where or why, or says what somebody is."""
    if _ASIDE.search(before) or _OF.search(before) and not _GOT.search(before) or kind == "body" and _IN_BODY.search(before):
        return True
    if kind in ("person", "group") and (named := _IS_NAMED.match(behind)) and not _DONE.match(behind, named.end()):
        return True  # "Zijn opvolger was Douwe Kuipers"
    return kind != "body" and _WHAT_IT_IS.search(before) is not None and _DONE.match(behind) is None


def _called(article: str, which: str, noun: str) -> str:
    return f"{which}{noun}" if noun.islower() or noun.isupper() else f"{which}{noun[0].lower()}{noun[1:]}"


_PHRASES = sorted((word for word in _LISTED if " " in word), key=len, reverse=True)

_ACTS = "|".join(dict.fromkeys(word.partition("=")[0] for word in _WORDS["seat_acts"]))
_NAMED = r"[A-Z][\w&’-]*[\w&]"
_OWN_NAME = re.compile(
    rf" (?:[‘“\"«][^’”\"»\n]{{2,40}}[’”\"»]|(?:(?:De|Het|[’']t) )?{_NAMED}(?: (?:& |en |van |van de |van der |de )?{_NAMED}){{0,3}}(?: [BN]\.V\.)?)(?![\w-])"
)
UNNAMED = UnnamedWords(
    seat_acts=re.compile(
        rf" (?:(?:{_ACTS})(?![\w-])|(?:heeft|hebben|had|hadden|zal|zou|moet|moest|mag|mocht|kan|kon) (?:[^.;:]{{1,90}} )?(?:{_ACTS})(?=[.,;]|$| en ))"
    ),
    seat_inverted=re.compile(rf"(?<![\w-])(?i:{_ACTS})(?: (?:zich|hem|haar|hen|mij|ons))? $"),
    seat_given=re.compile(
        r"\b(?:verko(?:cht|chten|opt)|schonk|schonken|geschonken|overhandigde|overdroeg|overgedragen|vermaakte|gaf|gaven|verhuurde) [^.,;:()\n]{0,70}?aan (?:de|het) $"
    ),
    seat_asked=re.compile(r"\b(?:tegen|verzocht|beschuldigde|bekritiseerde) $"),
    head=re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(word) for word in _PHRASES)}|[^\W\d_][\w’'-]+)(?!\w)"),
    kinds=_Kinds(),
    called=_CALLED,
    many=frozenset(word.split("/")[1] for word in _WORDS["anybody"]),
    before=re.compile(
        rf"(?<![\w’'-])(?:(?P<article>(?i:{_THE}|een|(?:de )?(?:{_NUMBER}|{_SOME}))) (?P<of_article>{_ADJECTIVE}{{0,3}})"
        rf"|(?P<owner>(?i:{_OWN})) (?P<of_owner>(?:(?:{_NUMBER}) )?{_ADJECTIVE}{{0,2}})"
        rf"|(?P<alone>{_BARE_ADJECTIVE}{{0,2}}))$"
    ),
    after=re.compile(rf" (?:van|uit|bij) (?:de |het )?{_PLACE}(?![\w-])| van (?:de|het) [a-zëï]{{4,}}(?![\w-])| [A-Z]\.(?=,? [a-zëï(]|,)"),
    bears_name=re.compile(
        r"(?i:(?P<town>stad|dorp)|gemeente|provincie|waterschap|hoogheemraadschap|familie|echtpaar|[a-z]*(?:firma|bedrijf|bureau|concern|groep|onderneming|stichting|vereniging|genootschap|club|bond|band|koor|orkest|partij|maatschappij|coöperatie|"
        r"uitgeverij|brouwerij|rederij|drukkerij|bakkerij|fabriek|werf|bank|zaak|winkel|keten|hotel|café|restaurant|aannemer|verzekeraar|omroep|garage|juwelier|slagerij|smederij|kwekerij))"
    ),
    own_name=_OWN_NAME,
    beside_name=re.compile(
        r"(?: van [^,.;()]{1,40}(?=,))?(?:,? (?:genaamd|geheten) |, | |: | \()(?:(?:de|het|een) (?:[a-zëï-]+ ){1,3})?(?:(?:dr|mr|ir|ds)\. )?"
    ),
    is_what=re.compile(
        r"(?<![\w-])(?:is|zijn|was|waren|werd|bleef|wordt|als|zoals|genaamd)(?: (?:ook|nog|nooit|niet))? $|\b(?:eerste?|enige|laatste)\b[^.;:]{0,30}?\b(?:die|dat)(?: [a-zëï]+){0,2} $"
    ),
    a_new_one=re.compile(rf"(?i:een|{_SOME}|{_NUMBER})"),
    counted=re.compile(rf"(?i:(?:de )?(?P<many>{_NUMBER}|{_SOME}))"),
    vague=re.compile(r"(?i:beide|alle|geen|elke|iedere)"),
    which_one=re.compile(r"(?:[a-zëï]{3,}ste|enige|oudere|jongere) "),
    loose=re.compile(r"(?:(?:andere|overige|nieuwe|eigen|hele|eerste|tweede|laatste|volgende|beide|betrokken) )+"),
    called_so=_called,
    no_part=_no_part,
)
