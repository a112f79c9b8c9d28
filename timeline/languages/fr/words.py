"""The words of French for the engine of time."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.fr.accents import ACCENTS
from timeline.languages.romance_times import clocks, numbers, ordinals, years_in_words
from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit

MONTHS = {name: index for index, name in enumerate(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(), 1)}  # fmt: skip
OTHER_MONTHS = {"fevrier": 2, "aout": 8, "decembre": 12}
MONTH_ABBREVIATIONS = {
    "janv": 1, "jan": 1, "févr": 2, "fév": 2, "fevr": 2, "fev": 2, "avr": 4, "juil": 7, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "déc": 12, "dec": 12,
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

_of_words = numbers(_SMALL, _FIXED, frozenset({"et"}), frozenset({"cent", "cents"}))


def number(words: str) -> float | None:
    """ "deux", "quatre-vingt-dix", "une dizaine d'", "1 000" as a number; None for "plusieurs" and other vague ones."""
    return _of_words(words.replace("quatre-vingts", "huitante").replace("quatre-vingt", "huitante"))


ordinal = ordinals(_ORDINALS, number, "(?:e|ème|er|ᵉ|ᵉʳ)?")

# --------------------------------------------------------------------------------------------------------- clocks

_CLOCK = re.compile(
    r"(\d{1,2}|vingt et une|[a-zé-]+) ?(?:h|heures?)(?: ?([0-5]?\d)| (et demie?|et quart|moins le quart|moins [a-z-]+|[a-z]+(?:-[a-z]+)*))?"
)
clock = clocks(
    _CLOCK,
    {"midi": 720, "minuit": 1440, "midi et demi": 750, "minuit et demi": 30, "midi et quart": 735, "minuit moins cinq": 1435,
     "minuit moins dix": 1430, "minuit moins le quart": 1425, "midi moins le quart": 705},
    {"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15},
    number,
)  # fmt: skip


_STEPS = {
    **dict.fromkeys(("dernier", "dernière", "derniere", "passé", "passée", "passés", "passées", "derniers", "dernières", "écoulé", "écoulée"), Step.LAST),
    **dict.fromkeys(("ce", "cet", "cette", "ces", "courant", "en cours", "actuel", "actuelle", "présent", "présente"), Step.THIS),
    **dict.fromkeys(("prochain", "prochaine", "prochains", "prochaines", "à venir"), Step.NEXT),
    **dict.fromkeys(("précédent", "précédente", "d'avant", "d'auparavant"), Step.PREVIOUS),
    **dict.fromkeys(("suivant", "suivante", "d'après"), Step.FOLLOWING),
    **dict.fromkeys(("même", "cette même", "ce même", "cette année-là", "-là", "là"), Step.SAME),
    **dict.fromkeys(("le", "la", "l'", "les"), Step.THE),
}  # fmt: skip
UNITS = {
    **dict.fromkeys(("seconde", "secondes"), Unit.SECOND), **dict.fromkeys(("minute", "minutes", "min", "mins"), Unit.MINUTE),
    **dict.fromkeys(("heure", "heures"), Unit.HOUR), **dict.fromkeys(("jour", "jours", "journée", "journées"), Unit.DAY),
    **dict.fromkeys(("nuit", "nuits"), Unit.NIGHT), **dict.fromkeys(("semaine", "semaines"), Unit.WEEK),
    **dict.fromkeys(("quinzaine",), Unit.FORTNIGHT), **dict.fromkeys(("week-end", "week-ends", "weekend", "weekends"), Unit.WEEKEND),
    "mois": Unit.MONTH, **dict.fromkeys(("trimestre", "trimestres"), Unit.QUARTER), **dict.fromkeys(("semestre", "semestres"), Unit.HALF),
    **dict.fromkeys(("saison", "saisons"), Unit.SEASON), **dict.fromkeys(("an", "ans", "année", "années", "annee", "annees"), Unit.YEAR),
    **dict.fromkeys(("décennie", "décennies"), Unit.DECADE), **dict.fromkeys(("siècle", "siècles"), Unit.CENTURY),
    **dict.fromkeys(("millénaire", "millénaires"), Unit.MILLENNIUM),
}  # fmt: skip

TIME_WORDS = TimeWords(
    behind_years=tuple("fut était mourut devint est sera fit".split()),
    of=("de", "de l'an", "de l'année", "en l'an"),
    locale="fr",
    date_order="DMY",
    accents=ACCENTS,
    months=MONTHS | OTHER_MONTHS | MONTH_ABBREVIATIONS,
    weekdays=WEEKDAYS | {name[:3]: index for name, index in WEEKDAYS.items()} | {f"{name}s": index for name, index in WEEKDAYS.items()},
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
        **dict.fromkeys(("après-midi", "après midi", "aprem"), "AF"),
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
    either_half=re.compile(  # figures count to 24
        r"(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures?(?: (?:et|moins) [a-zé -]+| [a-zé-]+)?"
    ),
    year_of=years_in_words(number),
)  # fmt: skip
