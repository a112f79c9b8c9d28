"""German nouns for who acts without a name (unnamed.toml) and what stands around them: "der Kläger", "zwei Feuerwehrleute", "die Polizei"."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from timeline import patterns as re
from timeline.actors.word_lists import FOLDER, WordLists
from timeline.events.unnamed_words import UnnamedWords

_WORDS = {key: value.split() for key, value in tomllib.loads(Path(__file__).with_name("unnamed.toml").read_text(encoding="utf-8")).items()}


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of a noun: its kind, its subject form of the same number, "m", "f", "n" or "p" (many), and whether an article bends it."""

    kind: str
    subject: str
    gender: str
    adjective: bool = False
    one: str = ""  # of one that has this form too, but as a subject: "Zeuge" of "Zeugen"


def _forms() -> Iterator[tuple[str, _Form]]:
    """Every form of each noun with a capital; the first that is made of two counts."""
    for word in _WORDS["parents"]:
        yield word, _Form("parent", word, "m" if word in ("Vater", "Papa", "Vati", "Opa", "Großvater") else "f")
    for one, many, gender in (word.split("/") for word in _WORDS["kin"]):
        yield from _declined(one, many, gender, "kin", "kin")
    for one, many in (word.split("/") for word in _WORDS["anybody"]):
        gender = "f" if one in ("Frau", "Dame", "Person") else "n" if one in ("Kind", "Mädchen", "Baby") else "m"
        yield from _declined(one, many, gender, "anybody", "anybody")
    for word in _WORDS["er"]:
        yield from _declined(word, word, "m", "group", "group")
        yield from _feminine(f"{word.removesuffix('er') if word.endswith('erer') else word}in")
    for word in _WORDS["weak"]:
        stem = word.removesuffix("e")
        many = f"{word}n" if word.endswith(("e", "er", "ar")) else f"{word}en"
        yield word, _Form("person", word, "m")
        yield many, _Form("group", many, "p", one=word)
        yield f"{word}s", _Form("person", word, "m")
        yield from _feminine(f"{stem.replace('Bauer', 'Bäuer')}in")
    for word in _WORDS["or"]:
        yield from _declined(word, f"{word}en", "m", "person", "group")
        yield from _feminine(f"{word}in")
    for word in _WORDS["others"]:
        one, many, feminine = word.split("/")
        gender = (
            "f"
            if feminine == one or one.endswith("kraft") or one in ("Wache", "Geisel", "Person")
            else "n"
            if one in ("Mitglied", "Opfer", "Oberhaupt")
            else "m"
        )
        yield from _declined(one, many, gender, "group" if one == many else "person", "group")
        yield from _feminine(feminine) if feminine not in ("", one) else ()
    for stem in _WORDS["adjectives"]:
        for ending in ("e", "er", "en", "em"):
            yield f"{stem}{ending}", _Form("group", stem, "a", adjective=True)
    yield "Beamtin", _Form("person", "Beamtin", "f")
    yield "Beamtinnen", _Form("group", "Beamtinnen", "p")
    for word in _WORDS["groups"]:
        yield word, _Form("group", word, "p")
        yield f"{word.removesuffix('n')}n", _Form("group", word, "p")
    for gender in "fmn":
        for word in _WORDS[f"bodies_{gender}"]:
            yield from _declined(word, "", gender, "body", "body")
        for word in _WORDS[f"seats_{gender}"]:
            yield from _declined(word, "", gender, "seat", "seat")


def _declined(one: str, many: str, gender: str, kind: str, of_many: str) -> Iterator[tuple[str, _Form]]:
    yield one, _Form(kind, one, gender)
    if gender in "mn":
        for ending in ("s", "es"):
            yield f"{one}{ending}", _Form(kind, one, gender)
    if many:
        yield many, _Form(of_many, many, "p")
        if not many.endswith(("n", "s")):
            yield f"{many}n", _Form(of_many, many, "p")


def _feminine(word: str) -> Iterator[tuple[str, _Form]]:
    yield word, _Form("person", word, "f")
    yield f"{word}nen", _Form("group", f"{word}nen", "p")


_LEAST_OF_COMPOUND, _LEAST_BEFORE = 4, 3  # letters of a noun that another one may end with, and of what stands before it
_NONE = frozenset(_WORDS["none"])
_OF_WOMEN = re.compile(r"[A-ZÄÖÜ][\w-]{3,}(?:er|ist|ent|ant|or|og|är|eur)in(?P<many>nen)?")


def _listed() -> dict[str, _Form]:
    found: dict[str, _Form] = {}
    for word, form in _forms():
        found.setdefault(word, form)
    return found


_ONLY_WHOLE = frozenset(word.casefold() for word in _WORDS["whole"])
_FORMS = _listed()
_ENDS = {word.casefold(): form for word, form in _FORMS.items() if len(word) >= _LEAST_OF_COMPOUND}


@lru_cache(maxsize=1 << 13)
def _form(word: str) -> _Form | None:
    """The form of a noun, or of the noun that a compound ends with; None of any other word."""
    if word in _NONE or word.removesuffix("s") in _NONE or word.removesuffix("n") in _NONE:
        return None
    if (whole := _FORMS.get(word)) is not None:
        return whole
    if not word[:1].isupper():
        return None
    low = word.casefold()
    for start in range(_LEAST_BEFORE, len(low) - _LEAST_OF_COMPOUND + 1):
        end = low[start:]
        form = _ENDS.get(end)
        if form is None or form.subject.casefold() in _ONLY_WHOLE:
            continue
        kind = (
            "person"
            if form.kind in ("kin", "anybody") and form.gender != "p"
            else "group"
            if form.kind in ("kin", "anybody")
            else form.kind
        )
        kind = "body" if form.kind == "body" else kind
        one = f"{word[:start]}{form.one.casefold()}" if form.one else ""
        subject = form.subject if word[start - 1] == "-" else form.subject.casefold()  # "IT-Abteilung"
        return _Form(kind, f"{word[:start]}{subject}", form.gender, form.adjective, one)
    if (woman := _OF_WOMEN.fullmatch(word)) is not None:
        return _Form("group" if woman["many"] else "person", word, "p" if woman["many"] else "f")
    return None


class _Called(Mapping[str, str]):
    """Who of them is "he" or "she"."""

    def __getitem__(self, word: str) -> str:
        form = _form(f"{word[:1].upper()}{word[1:]}")
        return {"m": "he", "f": "she"}[form.gender if form is not None and form.kind != "body" else ""]

    def __iter__(self) -> Iterator[str]:
        return iter(_FORMS)

    def __len__(self) -> int:
        return len(_FORMS)


class _Kinds(Mapping[str, str]):
    """The kind of each noun and of all compounds that end with one."""

    def __getitem__(self, word: str) -> str:
        form = _form(word) or _form(f"{word[:1].upper()}{word[1:]}")
        if form is None:
            raise KeyError(word)
        return form.kind

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word[:1].isupper() and _form(word) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(_FORMS)

    def __len__(self) -> int:
        return len(_FORMS)


_NUMBER = (
    "(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|siebzig|achtzig|neunzig|(?:ein|zwei|drei|vier|fünf|sechs|acht|zehn|zwanzig)?(?:hundert|tausend)|zwei|zweier|drei|dreier|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|hundert|"
    r"\d{1,3}(?:[. ]\d{3})*"
)
_SOME = "mehrere|mehreren|viele|vielen|einige|einigen|zahlreiche|zahlreichen|Hunderte|Dutzende|Tausende|etliche|wenige"
_ONE = r"[Ee]ine?[rnms]?"
_THE = r"[Dd](?:er|ie|as|en|em|es)|[Dd]iese[rnms]?|[Jj]ene[rnms]?|[Bb]eide[rn]?|[Aa]lle[rn]?|[Kk]eine?[rnms]?|[Zz]u[mr]|[Vv]om|[Bb]eim|[Aa]m|[Ii]m"
_OWN = r"(?:[Ss]ein|[Ii]hr|[Uu]nser|[Mm]ein|[Dd]ein)(?:e[rnms]?)?|[Uu]ns(?:re|re[rnms])|[Ee]ure?[rnms]?|[Dd]eren|[Dd]essen"
_NO_ADJECTIVE = (
    r"(?:der|die|das|dem|den|des|eine?[rnms]?|(?:sein|ihr|unser|mein)e[rnms]?|aber|oder|unter|über|hinter|später|gegen|neben|zwischen|wegen|seiner|ihrer|einander|diese[rnms]?|jene[rnms]?|welche[rnms]?|"
    r"sie|wie|nie|hatten?|wurden?|waren|haben|werden|sollen?|wollen?|können|müssen|immer|wieder|gestern|morgen|heute|dabei|je|bei|sei|seien|nebe[rn]|aller|außer|sehe?n|ohne)"
)
_ADJECTIVE = rf"(?:(?!{_NO_ADJECTIVE} )(?:[a-zäöüß-]{{2,}}e[rnms]?|\d{{1,3}}-?[Jj]ährige[rnms]?|[A-ZÄÖÜ][a-zäöüß]{{2,}}er|damals|einst) )"
_BARE_ADJECTIVE = (  # and no verb: "fanden Ermittler", "befragte Zeugen"; a sentence begins with none: "Bewaffnete Männer"
    rf"(?:(?!{_NO_ADJECTIVE} )(?:[a-zäöüß-]{{2,}}(?:(?<!t)e|er)|(?<![\w,;] )[A-ZÄÖÜ][a-zäöüß]{{3,}}(?<=[td])e) )"
)
_PLACE = r"(?:[A-ZÄÖÜ][\w’'-]*(?: (?:am |an der |im |ob der )?[A-ZÄÖÜ][\w’'-]*)?)"
_AFTER = (
    rf" (?:des|eines|seines|ihres) {_ADJECTIVE}{{0,2}}[A-ZÄÖÜ][\w-]*s(?![\w-])(?: [A-ZÄÖÜ]\w+(?= [a-zäöü]|[,.]))?| (?:der|einer|seiner|ihrer) {_ADJECTIVE}{{0,2}}(?:[A-ZÄÖÜ]{{2,}}|[A-ZÄÖÜ][\w-]*)(?![\w-])"
    rf"| (?:von|aus) {_PLACE}(?=[ ,.](?!\d))| [A-Z]\.(?=,? [a-zäöüß(]|,| [A-ZÄÖÜ])"
)
_GENITIVE_BEHIND = re.compile(
    rf"(?:\b(?:des|eines|seines|ihres|unseres|meines|dieses|zweier|dreier|deren|dessen) (?:{_ADJECTIVE}){{0,3}}$)"
)
_OF_WHAT = re.compile(
    rf"(?<![\w-])(?P<noun>[A-ZÄÖÜ][\w-]*) (?:der|einer|seiner|ihrer|unserer|meiner|dieser|aller|beider) (?:{_ADJECTIVE}|{_NUMBER} ){{0,3}}$"
)
_ASIDE = re.compile(
    rf"\b(?:[Aa]ls|[Ww]ie|[Oo]hne|[Ww]egen|[Tt]rotz|[Ss]tatt|[Aa]nstatt|[Üü]ber|[Uu]nter|[Ss]eit|[Aa]ußer|[Ww]ährend|[Nn]eben|[Hh]inter|[Ll]aut|[Aa]ngaben|[Ss]o|gegenüber|[Zz]wischen|[Nn]ach|[Aa]us|[Aa]uf|[Ii]n|[Ii]m|[Ii]ns|[Vv]or|[Ff]ür) (?:(?:{_THE}|{_ONE}|{_OWN}|{_NUMBER}|{_SOME}) )?(?:{_ADJECTIVE}){{0,3}}$"
)
_IN_BODY = re.compile(
    rf"\b(?:[Bb]ei|[Bb]eim|[Aa]m|[Zz]u|[Zz]um|[Zz]ur|[Aa]n der|[Aa]n dem|[Ff]ür|[Uu]m|gegen) (?:(?:{_THE}|{_ONE}|{_OWN}) )?(?:{_ADJECTIVE}){{0,3}}$"
)
_WHAT_IT_IS = re.compile(
    rf"\b(?:ist|sind|war|waren|wurde|wurden|wird|sei|seien|blieb|bleibt|heißt|hieß)(?: (?:auch|noch|nie|nicht|damals|später|dort|selbst|zunächst|er|sie|es)| \d{{4}})* (?:{_ONE} )?(?:{_ADJECTIVE}){{0,3}}$"
)
_DONE = re.compile(
    r"[^.;:]{0,110}?\b(?:\w*ge[a-zäöüß]{2,}(?:t|en)|(?:ver|be|er|ent|zer|über|unter)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert)\b"
)
_NO_SURE_NOUN = re.compile(
    r"[A-ZÄÖÜ][\w-]*(?:abend|morgen|mittag|nacht|tag|Uhr|Jahr|woche)s?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Uhr|Euro|[A-ZÄÖÜ]\w*"
)

# what somebody is, told before the name: "[Nachfolger] war 1980 Otto Lang"
_IS_NAMED = re.compile(
    r"(?: von [A-ZÄÖÜ][\w’-]*(?: [A-ZÄÖÜ][\w’-]*)?)? (?:wird|wurde|ist|war|bleibt|blieb) (?:(?:seit|ab|dann|jetzt|nun|schließlich|im|[A-ZÄÖÜ][a-zäöü]+(?= \d{4})|\d{4}) ){0,3}(?:(?:der|die) )?[A-ZÄÖÜ][\w’-]+ [A-ZÄÖÜ][\w’-]+"
)
_WILL_DO = re.compile(r" (?:wird|werden) [^.;:]{0,110}?\b[a-zäöüß]{2,}e[rl]?n(?=[.,;]|$)")


def _no_part(before: str, noun: str, behind: str, kind: str) -> bool:
    """Whether a noun is an owner, stands behind a preposition that says where or why, or says what somebody is."""
    form = _form(noun)
    if _GENITIVE_BEHIND.search(before) or _ASIDE.search(before) or kind == "body" and _IN_BODY.search(before):
        return True
    of_what = _OF_WHAT.search(before)
    if of_what is not None and not (form is not None and form.gender in ("m", "a") and before.endswith("der ") and noun == form.subject):
        return True
    if (
        kind in ("person", "group")
        and (named := _IS_NAMED.match(behind))
        and not _DONE.match(behind, named.end())
        and not _WILL_DO.match(behind)
    ):
        return True  # "Nachfolger wird Dieter Volz"
    return kind != "body" and _WHAT_IT_IS.search(before) is not None and _DONE.match(behind) is None


@lru_cache(1 << 10)
def noun_gender(noun: str) -> str:
    """ "m", "f", "n" or "p", of many, of the noun for somebody or a body; "" of others and of those that are bent like adjectives."""
    form = _form(noun)
    return form.gender if form is not None and form.gender in "mfnp" and not form.adjective else ""


def subject_form(noun: str, *, many: bool) -> str:
    """The noun for somebody as a subject, "Zeuge" of "Zeugen", "Politiker" of "Politikern"; "" of other nouns."""
    form = _form(noun)
    if form is None or form.adjective:
        return ""
    return form.subject if many or not form.one else form.one


def _called(article: str, which: str, noun: str) -> str:
    """A noun and its adjectives as they are alone: "ehemaliger Buchhalter" of "einen ehemaligen Buchhalter"."""
    form = _form(noun)
    if form is None:
        return f"{which}{noun}"
    low = article.casefold()
    if form.one and _ONE_MAN.fullmatch(low):
        return f"{_bent(which, 'er')}{form.one}"
    many = form.gender == "p" or bool(re.fullmatch(rf"(?:{_NUMBER}|{_SOME}|alle[rn]?|beide[rn]?)", low)) or not low and form.kind == "group"
    if form.adjective:
        many = many or low == "die" and noun.endswith("en") or low == "den" and False
        woman = low in ("die", "eine", "einer", "seine", "ihre", "zur") and not many
        ending = "e" if many or woman else "er"
        return f"{_bent(which, ending)}{form.subject}{ending if not (low.startswith('d') and not many and not woman) else 'e'}"
    ending = "e" if many or form.gender == "f" else "es" if form.gender == "n" else "er"
    return f"{_bent(which, ending)}{form.subject}"


_ONE_MAN = re.compile(r"d(?:em|es)|(?:ein|sein|ihr|unser|mein)e[mns]|diese[ms]|zum|vom|beim")  # of one that is no subject
_COUNTED = re.compile(rf"(?:{_NUMBER})")  # "vier Mann", which no ending bends
_BENT = re.compile(r"(?P<stem>[a-zäöüß\d-]{2,}?)e[rnms]?$")


def _bent(which: str, ending: str) -> str:
    words = ((word, _BENT.fullmatch(word)) for word in which.split())
    return "".join(f"{hit['stem']}{ending} " if hit and not _COUNTED.fullmatch(word) else f"{word} " for word, hit in words)


_FIRST = re.compile(
    rf"(?P<article>{_THE}|{_ONE}|{_OWN}|{_NUMBER}|{_SOME}) (?P<which>(?:{_ADJECTIVE}){{0,3}})(?P<noun>[A-ZÄÖÜ][\w-]*)(?P<rest>.*)"
)


def _as_subject(words: str) -> str:
    """Words for one person as they are before a verb: "der Zeuge" of "dem Zeugen"."""
    hit = _FIRST.fullmatch(words)
    form = _form(hit["noun"]) if hit else None
    if hit is None or form is None:
        return words
    low = hit["article"].casefold()
    if form.one and _ONE_MAN.fullmatch(low):
        form = _Form("person", form.one, "m")
    dative = low == "der" and hit["noun"].endswith("n")  # "bei der Beklagten"; he is "der Beklagte"
    woman = form.gender == "f" or form.adjective and (dative or low in ("die", "eine", "einer", "seine", "ihre", "zur"))
    is_neuter = form.gender == "n"
    ones = re.fullmatch(r"(?P<stem>ein|sein|ihr|unser|mein|dein)(?:e[rnms]?)?", low)
    if ones:
        article = ones["stem"] + ("e" if woman else "")
        ending = "e" if woman else "es" if is_neuter else "er"
    else:
        article, ending = ("die" if woman else "das" if is_neuter else "der"), "e"
    noun = f"{form.subject}{ending}" if form.adjective else form.subject
    return f"{article} {_bent(hit['which'], ending)}{noun}{hit['rest']}"


_ACTS = "|".join(dict.fromkeys(word.partition("=")[0] for word in _WORDS["seat_acts"]))
_DONE_BY_BODY = "|".join(word for word in _WORDS["seat_acts"] if "=" not in word)
_NAMED = r"[A-ZÄÖÜ][\wäöüß&’-]*[\w&]"
_OWN_NAME = re.compile(
    rf" (?:[„“»\"][^“”«\"\n]{{2,40}}[“”«\"]|{_NAMED}(?: (?:& |und (?=Söhne|Sohn|Co\b|Partner)|am |an der |im )?{_NAMED}){{0,2}}(?: e\. ?V\.)?)(?![\w-])"
)
_LISTS = WordLists((FOLDER / "de",))


def _is_word(word: str) -> bool:
    """Whether a word behind a noun is another noun and no name: "weil die Firma [Geld] brauchte"."""
    return word[0].isalpha() and word.casefold() in _LISTS.common


UNNAMED = UnnamedWords(
    seat_acts=re.compile(
        rf" (?:(?:{_ACTS})(?![\w-])|(?:hat|haben|hatte|hatten|soll|sollen|sollte|muss|musste|darf|durfte|kann|konnte|wird) (?:[^.;:]{{1,90}} )?(?:{_DONE_BY_BODY}|[a-zäöüß]{{2,}}en)(?=[.,;]|$| und ))"
    ),
    seat_inverted=re.compile(rf"(?<![\w-])(?i:{_ACTS})(?: (?:sich|ihn|ihm|ihr|ihnen|mich|mir|uns))? $"),
    seat_given=re.compile(
        r"\b(?:kaufte|kauften|kauft|erhielt|erhielten|erhält|bekam|bekamen|bekommt|pachtete|pachteten|mietete|mieteten|übernahm|übernahmen|erwarb|erwarben|erbte|lieh) [^.,;:()\n]{0,60}?(?:von (?:der|dem|einer|einem)|vom) $"
        r"|\b(?:verkaufte|verkauften|verkauft|übergab|übergaben|verpachtete|vermietete|vermachte|stiftete|schenkte|spendete|verschenkte|überließ|zahlte) [^.,;:()\n]{0,60}?an (?:die|das|den|eine?n?) $"
        r"|\b(?:schenkte|schenkten|vermachte|vermachten|überließ|überließen|übergab|übergaben|stiftete) (?:[^.,;:()\n]{0,30}? )?(?:der|dem|einer|einem) $"
    ),
    seat_asked=re.compile(r"\b(?:gegen|bat|baten|bittet|forderte|forderten|verklagte|verklagt|überredete|beschuldigte|kritisierte) $"),
    head=re.compile(r"(?<![\w-])[A-ZÄÖÜ][\w-]+(?!\w)"),
    kinds=_Kinds(),
    called=_Called(),
    many=frozenset(form for word in _WORDS["anybody"] for form in (word.split("/")[1].casefold(), f"{word.split('/')[1].casefold()}n"))
    - {"mädchen"},
    bare=frozenset({"polizei", "feuerwehr"}),
    before=re.compile(
        rf"(?<![\w’'.-])(?:(?P<article>{_THE}|{_ONE}|(?:(?:[Dd]ie|[Dd]en|[Dd]er) )?(?:{_NUMBER})|(?i:{_SOME})) (?P<of_article>{_ADJECTIVE}{{0,3}})"
        rf"|(?P<owner>{_OWN}) (?P<of_owner>(?:(?:{_NUMBER}) )?{_ADJECTIVE}{{0,2}})"
        rf"|(?P<alone>(?:(?<!, ){_BARE_ADJECTIVE}){{0,2}}))$"
    ),
    after=re.compile(_AFTER),
    bears_name=re.compile(
        r"(?P<town>Stadt|Kreis|Dorf|Bundesland)|(?:[A-ZÄÖÜ]\w*(?=[a-zäöü]))?(?i:firma|gruppe|werkstatt|spedition|brauerei|druckerei|reederei|zimmerei|schreinerei|schlosserei|gärtnerei|bäckerei|metzgerei|konditorei|werft|verlag|stiftung|"
        r"genossenschaft|gesellschaft|konzern|unternehmen|betrieb|fabrik|bank|verein|verband|klub|club|band|kapelle|chor|partei|kanzlei|agentur|zeitung|gemeinde|landkreis|kanton|bezirk|familie|ehepaar|büro|hotel|gasthof|apotheke|mühle)"
    ),
    own_name=_OWN_NAME,
    no_name=_is_word,
    beside_name=re.compile(r"(?:,? (?:namens|genannt) |, | |: | \()(?:(?:Dr|Prof)\. )?"),
    part_of=re.compile(r"-"),
    is_what=re.compile(
        r"\b(?:ist|sind|war|waren|wurde|sei|blieb|bleibt|wird|als|wie|namens)(?: (?:auch|noch|nie|nicht))? $|\b(?:erste[nrsm]?|einzige[nrsm]?|letzte[nrsm]?)\b[^.;:]{0,30}?\b(?:die|der|das|den|dem|dass)(?: [a-zäöüß]+){0,2} $"
    ),
    a_new_one=re.compile(rf"(?i:eine?[rnms]?|{_SOME}|{_NUMBER})"),
    counted=re.compile(rf"(?i:(?:die |den |der )?(?P<many>{_NUMBER}|{_SOME}))"),
    vague=re.compile(r"(?i:beide[rn]?|alle[rn]?|keine?[rnms]?)"),
    which_one=re.compile(r"(?:[a-zäöüß]{3,}ste[nrms]?|einzige[nrms]?|ältere[nrms]?|jüngere[nrms]?) "),
    loose=re.compile(r"(?:(?:andere|weitere|neue|eigene|ganze|erste|zweite|letzte|nächste|jeweilige|beteiligte|beide|übrige)[nrms]? )+"),
    of_one=re.compile(
        r"(?i:der|das|des|dem|vom|zum|beim|am|im|eine?[rnms]?|(?:sein|ihr|unser|mein|dein)(?:em|en|es|er)?|diese[rms]|jene[rms])"
    ),
    is_capital=True,
    called_so=_called,
    as_subject=_as_subject,
    no_part=_no_part,
)
