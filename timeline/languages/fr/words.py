"""The words of French for the engine of time."""

from __future__ import annotations

import re

from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit, digits_as_number, plain_clock

MONTHS = {name: index for index, name in enumerate(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(), 1)}  # fmt: skip
OTHER_MONTHS = {"fevrier": 2, "aout": 8, "decembre": 12}
MONTH_ABBREVIATIONS = {
    "janv": 1, "jan": 1, "févr": 2, "fév": 2, "fevr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {name: index for index, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())}
SEASONS = {"printemps": 3, "été": 6, "automne": 9, "hiver": 12}
REPUBLICAN = {name: index for index, name in enumerate(
    "vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor".split(), 1)}  # fmt: skip

# ------------------------------------------------------------------------------------------------------- numbers

_ONES = ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize").split()
_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_SMALL = {word: value for value, word in enumerate(_ONES)} | {"une": 1} | _TENS
NUMBER_WORDS = (*_SMALL, "quatre-vingts", "quatre-vingt", "cent", "cents", "mille")
_FIXED: dict[str, float] = {
    "une demie": 0.5, "un demi": 0.5, "demi": 0.5, "une dizaine de": 10, "une dizaine d'": 10, "une douzaine de": 12,
    "une douzaine d'": 12, "une quinzaine de": 15, "une quinzaine d'": 15, "une vingtaine de": 20, "une vingtaine d'": 20,
    "une trentaine de": 30, "une trentaine d'": 30, "une quarantaine de": 40, "une quarantaine d'": 40, "une cinquantaine de": 50,
    "une cinquantaine d'": 50, "une centaine de": 100, "une centaine d'": 100,
}  # fmt: skip
_ORDINALS = {
    "premier": 1, "première": 1, "second": 2, "seconde": 2, "dernier": -1, "dernière": -1, "derniers": -1, "dernières": -1,
    "premiers": 1, "premières": 1,
    **{f"{stem}ième": value for value, stem in enumerate(
        "deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz".split(), 2)},
    "dix-septième": 17, "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "vingt et unième": 21,
}  # fmt: skip
_ROMAN = {"i": 1, "v": 5, "x": 10}
_ROMAN_NUMERAL = re.compile(r"([ivx]+)(?:e|ème|er|ᵉ)?")


def number(words: str) -> float | None:
    """ "deux", "quatre-vingt-dix", "une dizaine d'", "1 000" as a number; None for "plusieurs" and other vague ones."""
    words = words.strip()
    if words in _FIXED:
        return _FIXED[words]
    digits = digits_as_number(words.replace(" ", "").replace("\N{NARROW NO-BREAK SPACE}", "").replace("\N{NO-BREAK SPACE}", ""), ".", ",")
    if digits is not None:
        return digits
    total, group = 0, 0
    pieces = re.findall(r"[^\W\d_]+", words.replace("quatre-vingts", "huitante").replace("quatre-vingt", "huitante"))
    for piece in pieces:
        if piece in _SMALL:
            group += _SMALL[piece]
        elif piece in ("cent", "cents"):
            group = (group or 1) * 100
        elif piece == "mille":
            total, group = (group or 1) * 1000, 0
        elif piece != "et":
            return None
    return float(total + group) if pieces and total + group else None


def ordinal(words: str) -> int | None:
    """ "1er", "troisième", "XIXe" as a number, -1 for "dernier"."""
    words = words.strip()
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    if words in _ORDINALS:
        return _ORDINALS[words]
    roman = _ROMAN_NUMERAL.fullmatch(words)
    if roman:
        values = [_ROMAN[letter] for letter in roman[1]]
        return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))
    spoken = number(words)
    return int(spoken) if spoken and spoken <= 31 else None


# --------------------------------------------------------------------------------------------------------- clocks

_CLOCK = re.compile(
    r"(\d{1,2}|[a-zé-]+) ?(?:h|heures?)(?: ?([0-5]?\d)| (et demie?|et quart|moins le quart|moins dix|moins vingt|moins cinq|[a-z-]+))?"
)
_EXTRA = {"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "moins cinq": -5, "moins dix": -10, "moins vingt": -20}


def clock(words: str, day_part: str) -> int | None:
    """ "20 h 30", "huit heures et demie" (du soir), "midi" as minutes of the day."""
    words = words.strip()
    named = {"midi": 720, "minuit": 1440, "midi et demi": 750, "minuit et demi": 30, "midi et quart": 735}.get(words)
    if named is not None:
        return named
    found = _CLOCK.fullmatch(words)
    if found is None:
        return plain_clock(words, day_part)
    hour = number(found[1])
    if hour is None or hour > 24:
        return None
    minutes = int(found[2]) if found[2] else _EXTRA.get(found[3], number(found[3]) or 0) if found[3] else 0
    if hour < 12 and day_part in ("AF", "EV"):
        hour += 12
    return int(hour * 60 + minutes)


_STEPS = {
    **dict.fromkeys(("dernier", "dernière", "passé", "passée", "derniers", "dernières", "écoulé", "écoulée"), Step.LAST),
    **dict.fromkeys(("ce", "cet", "cette", "ces", "courant", "en cours", "actuel", "actuelle", "présent", "présente"), Step.THIS),
    **dict.fromkeys(("prochain", "prochaine", "prochains", "prochaines", "à venir"), Step.NEXT),
    **dict.fromkeys(("précédent", "précédente", "d'avant", "d'auparavant"), Step.PREVIOUS),
    **dict.fromkeys(("suivant", "suivante", "d'après"), Step.FOLLOWING),
    **dict.fromkeys(("même", "cette même", "ce même", "-là", "là"), Step.SAME),
    **dict.fromkeys(("le", "la", "l'", "les"), Step.THE),
}  # fmt: skip
UNITS = {
    **dict.fromkeys(("seconde", "secondes"), Unit.SECOND), **dict.fromkeys(("minute", "minutes"), Unit.MINUTE),
    **dict.fromkeys(("heure", "heures"), Unit.HOUR), **dict.fromkeys(("jour", "jours", "journée", "journées"), Unit.DAY),
    **dict.fromkeys(("nuit", "nuits"), Unit.NIGHT), **dict.fromkeys(("semaine", "semaines"), Unit.WEEK),
    **dict.fromkeys(("quinzaine",), Unit.FORTNIGHT), **dict.fromkeys(("week-end", "week-ends", "weekend", "weekends"), Unit.WEEKEND),
    "mois": Unit.MONTH, **dict.fromkeys(("trimestre", "trimestres"), Unit.QUARTER), **dict.fromkeys(("semestre", "semestres"), Unit.HALF),
    **dict.fromkeys(("saison", "saisons"), Unit.SEASON), **dict.fromkeys(("an", "ans", "année", "années"), Unit.YEAR),
    **dict.fromkeys(("décennie", "décennies"), Unit.DECADE), **dict.fromkeys(("siècle", "siècles"), Unit.CENTURY),
    **dict.fromkeys(("millénaire", "millénaires"), Unit.MILLENNIUM),
}  # fmt: skip

TIME_WORDS = TimeWords(
    locale="fr",
    date_order="DMY",
    months=MONTHS | OTHER_MONTHS | MONTH_ABBREVIATIONS,
    weekdays=WEEKDAYS | {f"{name}s": index for name, index in WEEKDAYS.items()},
    seasons=SEASONS,
    units=UNITS,
    plurals=frozenset(word for word in UNITS if word.endswith("s") and word != "mois"),
    steps=_STEPS,
    parts={
        **dict.fromkeys(("début", "debut", "débuts", "commencement", "premiers", "premières"), Part.START),
        **dict.fromkeys(("mi", "milieu", "courant"), Part.MID),
        **dict.fromkeys(("fin", "derniers", "dernières"), Part.END),
    },
    day_parts={
        **dict.fromkeys(("matin", "matins", "matinée", "aube", "petit matin", "du matin"), "MO"),
        **dict.fromkeys(("midi", "mi-journée"), "MI"),
        **dict.fromkeys(("après-midi", "après midi"), "AF"),
        **dict.fromkeys(("soir", "soirs", "soirée", "crépuscule"), "EV"),
        **dict.fromkeys(("nuit", "nuits"), "NI"),
    },
    day_words={"hier": -1, "avant-hier": -2, "aujourd'hui": 0, "demain": 1, "après-demain": 2, "ce": 0, "cet": 0, "cette": 0},
    ways={
        **dict.fromkeys(("plus tôt", "auparavant", "avant", "avant cela"), -1),
        **dict.fromkeys(("plus tard", "après", "ensuite"), 1),
        "veille": -1, "avant-veille": -2, "lendemain": 1, "surlendemain": 2,
    },
    compares={
        **dict.fromkeys(("environ", "quelque", "à peu près", "autour de", "près de"), Compare.ABOUT),
        **dict.fromkeys(("presque", "bientôt"), Compare.NEARLY),
        **dict.fromkeys(("plus de", "plus d'", "au moins", "au minimum"), Compare.MORE),
        **dict.fromkeys(("moins de", "moins d'", "à peine"), Compare.LESS),
        **dict.fromkeys(("au plus", "au maximum"), Compare.MOST),
    },
    about=("vers", "environ", "autour", "aux alentours", "circa", "ca.", "ca", "v.", "près", "approximativement"),
    loosely=("environ",),
    before_christ=("avjc", "avj-c", "avantjc", "avantj-c", "avantjésus-christ", "avantnotreère"),
    after_christ=("apjc", "apj-c", "aprjc", "aprj-c", "aprèsjc", "aprèsj-c", "aprèsjésus-christ", "denotreère"),
    decades={
        "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70, "septante": 70,
        "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90, "nonante": 90,
    },
    clock_names={"midi": 720, "minuit": 1440},
    fiscal=("fiscal", "fiscale", "exercice"),
    number_of=number,
    ordinal_of=ordinal,
    clock_of=clock,
)  # fmt: skip
