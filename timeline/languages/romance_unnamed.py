"""Who acts without a name in French, Italian, Portuguese and Spanish: "les pompiers", "il caporale", "dos individuos", "su abuela"."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from timeline import patterns as re
from timeline.events.unnamed_words import UnnamedWords

_NAME = r"[^\W\d_a-zß-ÿ][\w’'-]*(?: (?:(?:d[eiou]s?|del|della|dell['’]|d['’]|el|la|y|e|et) ?){0,2}[^\W\d_a-zß-ÿ][\w’'-]*){0,4}"

_NAMED = r"[^\W\d_a-zß-ÿ][\w’'-]*"
# the name of a body behind its noun: "société[ Alpicoptère]", "association[ Les Amis du cuir]"
_OWN_NAME = re.compile(
    rf" (?:« ?[^»\n]{{2,40}}»|[“\"][^”\"\n]{{2,40}}[”\"]|(?:L[ae]s?|Les?|Los?|I|Il|Gli|Os?) {_NAMED} (?:d[eiou]s?|d[eu] la|del|della|d’|d')[ ]?[\w’-]+"
    rf"|{_NAMED}(?: (?:& |et (?=[Ff]ils|[Cc]ie|[Aa]ssoci)|d[eiou]s? |du |della |del )?(?:{_NAMED}|fils\b)){{0,3}})(?![\w-])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The words of one language that stand around such nouns, each an alternation as in a pattern; what ends in an apostrophe has no space.

    `feminine` and `plural` make the other forms of a noun of the list ("" where there is none).
    """

    the_one: str  # articles of one
    the_many: str
    a: str  # "a", "an"
    some: str  # "several", "many", "about forty"
    numbers: str
    about: str = r"(?!)"  # before a number: "some", "about", "more than"
    any_of_many: str = r"(?!)"  # "some", which also says "of the": "des", "dei"
    own: str  # "his", "my"
    of: str  # "of", with and without an article
    of_the: str  # "of the" before a noun that says which one
    called: str  # "called" before a name: "nommé", "identificado como"
    by_name: str  # "of", "from" before the name or the noun that says which one
    aside: str  # prepositions behind which nobody takes part: "without", "like", "in"
    inside: str  # those behind which a body is only a place
    be: str
    adverbs: str  # between "is" and what somebody is
    before: str  # adjectives before a noun
    behind: str  # adjectives behind one
    loose: str  # those that only tell one from another
    endings: tuple[str, str]  # of the verbs of a body whose stems are listed, of both kinds
    have: str  # "has", before a participle
    small: str  # what may stand between a subject and its verb: "not", "it"
    asked: str  # before a body that is a place too, what only a body is told or suffers: "asked "
    gave: str  # verbs of what is given to somebody: "sold", "handed over"
    to: str  # before whom it is given to, with its article
    got: str  # verbs of what somebody gets: "bought", "inherited"
    got_from: str  # before whom it is got from, with its article
    verb: str  # a finite verb
    bears_name: str = r"(?!)"  # nouns of bodies behind which their names stand: "société", "ditta"
    feminine: Callable[[str], str]
    plural: Callable[[str], str]
    one_by_ending: str  # a noun of a person in the singular, by what it ends with, which no list needs to have: "-ista"
    many_by_ending: str  # the same of several


# before somebody who is nobody known: "la primera plaza que ganaba [una mujer]", "la première fois qu'[une femme]"
_FIRST_OF_ALL = r"\b(?:prim(?:er[oa]?|[oa]|eir[oa])|premi(?:er|ère)|[uú]nic[oa]|seule?|[uú]ltim[oa]|derni(?:er|ère))\b[^.;:]{0,30}?\b(?:que|che|qu[’'])\s?(?:[^\W\d_]+ ){0,3}$"

# the end of a participle of several, before whom it was done to: "furono arrestati [operai]"
_DONE = re.compile(r"[aiu](?:[td]i|te|d[oa]s)$")

# before somebody who only says whose child another is: "hija de [un sastre] y de [una maestra]", "fille [d’un notaire]"
_OF = r"(?:d['’]|d[eiao]s? |del(?:l[ao])? |du )?"
_CHILDREN = re.compile(r"hij[oa]s?|filh[oa]s?|figli[oae]?|filles?|fils|enfants?")
_HAD = re.compile(
    r"(?<![\w-])(?:ebb(?:e|ero)|aveva(?:no)? avuto|h?anno avuto|ha avuto|tuv(?:o|ieron)|ha(?:n|bía|bían)? tenido|tev?e|tiveram|tivera|eut|eurent|a eu|ont eu) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
_CHILD_OF = rf"(?<![\w-])(?:[Ff]il(?:s|le)|[Pp]etite?-fil(?:s|le)|[HhNn]i(?:j|et)[oa]|[Ff]ilh[oa]|[Nn]et[oa]|[Ff]igli[oa]|[Nn]ipote) {_OF}(?:[^,.;:\n]{{3,60}}? (?:y|et?|ed) {_OF})?$"


class _ByEnding(Mapping[str, str]):
    """The kinds of the nouns of a list, and of those that end as only words for people do: "feriantes", "ensaiador"."""

    def __init__(self, listed: dict[str, str], one: re.Pattern[str], many: re.Pattern[str], things: frozenset[str]) -> None:
        self._listed, self._one, self._many, self._things = listed, one, many, things
        self._known: dict[str, str] = {}

    def _kind(self, word: str) -> str:
        if (known := self._listed.get(word)) is not None:
            return known
        if word not in self._known:
            is_noun = word.islower() and word not in self._things
            kind = "person" if is_noun and self._one.fullmatch(word) else "group" if is_noun and self._many.fullmatch(word) else ""
            self._known[word] = kind
        return self._known[word]

    def __getitem__(self, word: str) -> str:
        if not (kind := self._kind(word)):
            raise KeyError(word)
        return kind

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and bool(self._kind(word))

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)


def other_ending(word: str, endings: Mapping[str, str]) -> str:
    """A word with another ending, by the first of the listed ones that it has; "" where it has none of them."""
    return next((f"{word[: -len(end)]}{other}" for end, other in endings.items() if word.endswith(end)), "")


def unnamed_words(folder: Path, of: Around) -> UnnamedWords:
    """The patterns of a language with these words and the nouns of its unnamed.toml."""
    words = tomllib.loads((folder / "unnamed.toml").read_text(encoding="utf-8"))
    listed = {key: value.split() for key, value in words.items()}
    kinds = dict[str, str]()
    called: dict[str, str] = {}
    for word, kind, gender in _forms(listed, words["phrases"].split("\n"), of):
        kinds.setdefault(word, kind)
        if kind in ("body", "group", "anybody", "seat", "person") or kind == "kin" and word[0].islower():
            kinds.setdefault(f"{word[0].upper()}{word[1:]}", kind)
        if gender:
            called.setdefault(word, gender)
    for word in listed["none"]:
        kinds.pop(word, None)
    things = frozenset((*listed["none"], *listed["things"]))
    phrases = sorted((word for word in kinds if " " in word or "’" in word or "'" in word), key=len, reverse=True)
    one, many, own = _apart(f"{of.the_one}|{of.a}"), _apart(f"{of.the_many}|{of.some}|{of.numbers}|{of.any_of_many}"), _apart(of.own)
    article = rf"(?:(?:(?:{_apart(of.the_many)})(?=(?:{of.numbers}|{of.loose}) ))?(?:{_apart(of.some)}|(?:{_apart(of.about)})?{_apart(of.numbers)})|{one}|{many})"
    before = rf"(?:(?:{of.before}) ){{0,2}}"
    lead = rf"(?:{article}|(?:{one}|{many})?{own})?{before}$"
    of_what, of_any = re.compile(rf"(?<![\w-])(?i:{_apart(of.of)}){lead}"), re.compile(rf"(?P<word>\S*) (?:{of.any_of_many}) {before}$")
    aside = re.compile(rf"(?<![\w-])(?i:{_apart(of.aside)}){lead}")
    inside = re.compile(rf"(?<![\w-])(?i:{_apart(of.inside)}){lead}")
    is_what = re.compile(
        rf"(?<![\w-])(?:{of.be})(?: (?:{of.adverbs}))?(?: [^\W\d_]+ (?:y|e|et|ed|ou?))? {lead}"
    )  # "fueron detenidas y acusadas"
    counted = re.compile(
        rf"(?<![\w-])(?i:{_apart(of.some)}|{_apart(of.about)}{_apart(of.numbers)}){before}$"
    )  # "une centaine de", which owns nobody
    anybody = re.compile(rf"{_FIRST_OF_ALL[:-1]}(?i:{of.a})\s?$")
    verb = re.compile(of.verb, re.IGNORECASE)
    first, second, whole = ("|".join(listed[key]).replace("=", " ") for key in ("acts_1", "acts_2", "acts"))
    acts = rf"(?:(?:{first}){of.endings[0]}|(?:{second}){of.endings[1]}|{whole})(?![\w-])"
    of_men, feminine = frozenset(words["men"].split()), re.compile(r"(?<![\w-])(?:[Ll]a|[Uu]na|[Ee]sta|[Uu]ne|[Uu]ma|[Aa]) $")

    no_thing = rf"{of.the_one}|{of.the_many}|{of.a}|{of.some}|{of.any_of_many}|{of.numbers}|{of.before}|{of.aside}|{of.own}"
    beside_it = re.compile(rf"(?<![\w-])(?!(?:{no_thing}) )(?P<word>[^\W\d_A-ZÀ-Þ]{{4,}}) $")

    near = r"[^.,;:()\n]{0,70}?"
    given = re.compile(
        rf"(?<![\w-])(?:(?:{of.gave}) {near}(?<![\w-])(?:{_apart(of.to)})|(?:{of.got}) {near}(?<![\w-])(?:{_apart(of.got_from)})){before}$"
    )

    def no_part(words: str, noun: str, behind: str, kind: str) -> bool:
        """Whether a noun is an owner, stands behind a preposition that says where or why, or says what somebody is."""
        if noun in of_men and feminine.search(words):
            return True  # "la cura", which is no priest
        if kind in ("anybody", "kin", "group") and _CHILDREN.fullmatch(noun) and _HAD.search(words):
            return True  # "ebbero tre figli", who were born
        if kind in ("anybody", "kin") and noun[0].isupper() and re.search(r"\w['’ ]$", words):
            return True  # "la Vierge à l'Enfant"
        thing = beside_it.search(words) if kind == "group" and noun.islower() else None
        if thing is not None and thing["word"][-1] == noun[-1] and not verb.fullmatch(thing["word"]) and not _DONE.search(thing["word"]):
            return True  # "due titoli [italiani]", which is what the titles are
        owner, many_of = of_what.search(words), counted.search(words)
        beside = aside.search(words)
        if many_of is not None:
            owner = None if owner and many_of.start() < owner.start() else owner
            beside = None if beside and many_of.start() <= beside.start() else beside
        if (owner or kind == "body" and inside.search(words)) and not beside and given.search(words):
            return False  # "a vendu le terrain à la [commune]"
        if owner or beside or kind == "body" and inside.search(words):
            return True
        partitive = of_any.search(words)
        if (
            partitive is not None
            and partitive["word"]
            and not re.search(r"[,;:\d]$", partitive["word"])
            and not verb.fullmatch(partitive["word"])
        ):
            return True
        return kind != "body" and (is_what.search(words) or anybody.search(words)) is not None

    return UnnamedWords(
        head=re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(word) for word in phrases) or '(?!)'}|[^\W\d_][\w-]+)(?![\w-])"),
        kinds=_ByEnding(kinds, re.compile(of.one_by_ending), re.compile(of.many_by_ending), things | frozenset(map(of.plural, things))),
        called=called,
        many=frozenset(word for one in listed["anybody"] for word in _many_of(one, of)),
        bare=frozenset(),
        before=re.compile(
            rf"(?<![\w-])(?:(?P<owner>(?i:(?:{one}|{many})?(?:{own})))(?P<of_owner>{before})|(?P<article>(?i:{article}))(?P<of_article>{before})|(?P<alone>(?:(?:{of.before}) )?))$"
        ),
        after=re.compile(
            rf"(?: (?:{of.behind})(?![\w-]))?(?: (?:{of.by_name}) ?{_NAME}(?: (?:{of.behind})(?: (?:{of.of_the})(?: |(?<=['’]))[^\W\d_A-ZÀ-Þ]{{4,}})?)?| (?:{of.of_the})(?: |(?<=['’]))[^\W\d_A-ZÀ-Þ]{{4,}})(?![\w-])| (?:{of.behind})(?![\w-])"
        ),
        beside_name=re.compile(
            rf"(?: (?:{of.by_name})(?: |(?<=['’]))[^,.;()]{{1,40}}(?=,)| (?:{of.behind}|[^\W\d_A-ZÀ-Þ]{{3,}}(?:eir[oa]|ner[oa]|ic[oa]|[oó]m[oa]|[aá]ri[oa]|ist[ao]|ent[eo]))(?= $)| (?:(?:más|mais|più|plus) )?[^\W\d_A-ZÀ-Þ]{{3,}}(?=, $))?(?:,? (?:{of.called}) |, | |: | \()(?:(?:{one})(?:[^\W\d_A-Z]+ ){{1,3}})?(?:[^\W\d_]{{1,5}}\. |[^\W\d_a-zß-ÿ][\w’'-]+ )?"
        ),
        bears_name=re.compile(rf"(?i:{of.bears_name})"),
        own_name=_OWN_NAME,
        is_what=re.compile(rf"(?<![\w-])(?:{of.be}|{of.aside})(?: (?:{of.adverbs}))? $|{_FIRST_OF_ALL}|{_CHILD_OF}"),
        a_new_one=re.compile(rf"(?i:{of.a}|{of.some}|(?:(?:{of.about}) )?(?:{of.numbers})|{of.any_of_many})\s?"),
        counted=re.compile(rf"(?i:(?:(?:{of.the_many}|{of.about}) )?(?P<many>{of.some}|{of.numbers}))\s?"),
        seat_acts=re.compile(rf"(?:(?: |(?<=['’]))(?:{of.small}))*(?: |(?<=['’]))(?:(?:{of.have}) )?{acts}"),
        seat_asked=re.compile(rf"(?<![\w-])(?:{of.asked}) ?$", re.IGNORECASE),
        seat_given=given,
        which_one=re.compile(r"(?!)"),
        loose=re.compile(rf"(?:(?:{of.loose}) )+"),
        of_one=re.compile(rf"(?i:{of.the_one}|{of.a})\s?"),
        called_so=_called,
        no_part=no_part,
    )


def _called(article: str, which: str, noun: str) -> str:
    return f"{which}{noun}" if noun == noun.lower() or noun.isupper() else f"{which}{noun[0].lower()}{noun[1:]}"


def _apart(words: str) -> str:
    """Words with the space behind them, which an apostrophe needs not."""
    return rf"(?:(?:{words})(?: |(?<=['’])))"


def _forms(listed: dict[str, list[str]], phrases: list[str], of: Around) -> Iterator[tuple[str, str, str]]:
    """Every form of each noun with its kind, and "he" or "she"; the first of two counts."""
    for line in phrases:
        word, _, kind = line.partition(" = ")
        if kind:
            yield word, kind, ""
    for kind in ("kin", "anybody"):
        for word in (one for one in listed[kind] if one not in listed["parents"]):
            one, _, many = word.partition("/")
            gender = "she" if word in listed["women"] or one in listed["women"] else "he"
            yield one, kind, gender
            yield many or of.plural(one), kind, ""
    for word in listed["people"]:
        man, _, woman = word.partition("/")
        woman = woman or of.feminine(man)
        yield man, "person", "he" if woman != man else ""
        yield of.plural(man), "group", ""
        if woman not in ("", "-", man):
            yield woman, "person", "she"
            yield of.plural(woman), "group", ""
    for word in listed["women"]:
        if word not in listed["kin"] and word not in listed["anybody"] and "/" not in word:
            yield word, "person", "she"
            yield of.plural(word), "group", ""
    for word in listed["groups"]:
        yield word, "group", ""
    for word in listed["parents"]:
        yield word, "parent", "she" if word.startswith("ma") else "he"
        yield f"{word[0].upper()}{word[1:]}", "parent", "she" if word.startswith("ma") else "he"
    for word in listed["seats"]:
        yield word, "seat", ""
    for word in listed["bodies"]:
        yield word, "body", ""
        yield of.plural(word), "body", ""


def _many_of(word: str, of: Around) -> Iterator[str]:
    one, _, many = word.partition("/")
    yield many or of.plural(one)
