"""The words of Italian for the engine of time."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.it.accents import ACCENTS
from timeline.languages.romance_times import clocks, numbers, ordinals, years_in_words
from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit

MONTHS = {name: index for index, name in enumerate(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(), 1)}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "gen": 1,
    "genn": 1,
    "febbr": 2,
    "feb": 2,
    "apr": 4,
    "mar": 3,
    "mag": 5,
    "giu": 6,
    "lug": 7,
    "ago": 8,
    "set": 9,
    "sett": 9,
    "ott": 10,
    "nov": 11,
    "dic": 12,
}
BESIDE_NUMBERS = ("mar", "mag")  # abbreviations that are other words where no day or year stands beside them
WEEKDAYS = {name: index for index, name in enumerate("lunedì martedì mercoledì giovedì venerdì sabato domenica".split())}
OTHER_WEEKDAYS = {
    spelled: index for index, name in enumerate("lunedi martedi mercoledi giovedi venerdi".split()) for spelled in (f"{name}'", name)
}
SEASONS = {"primavera": 3, "estate": 6, "autunno": 9, "inverno": 12}

_ONES = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
).split()
_TENS = {"vent": 20, "trent": 30, "quarant": 40, "cinquant": 50, "sessant": 60, "settant": 70, "ottant": 80, "novant": 90}
_VOWELS = {"vent": "venti", **{stem: f"{stem}a" for stem in _TENS if stem != "vent"}}
_SMALL = (
    {word: value for value, word in enumerate(_ONES)}
    | {"un": 1, "una": 1, "un'": 1, "tré": 3, "cento": 100}
    | {_VOWELS[stem]: value for stem, value in _TENS.items()}
    | {f"{stem if one in ('uno', 'otto') else _VOWELS[stem]}{'tré' if one == 'tre' else one}": value + _ONES.index(one)
       for stem, value in _TENS.items() for one in _ONES[1:10]}
    | {f"{_VOWELS[stem]}tre": value + 3 for stem, value in _TENS.items()}
)  # fmt: skip
NUMBER_WORDS = (
    *_SMALL,
    "mille",
    "duemila",
    "mezzo",
    "mezza",
    "paio",
    "decina",
    "dozzina",
    "quindicina",
    "ventina",
    "trentina",
    "centinaio",
)
_FIXED: dict[str, float] = {
    "mezzo": 0.5, "mezza": 0.5, "mezz'": 0.5, "prima mezz'": 0.5, **{f"{stem}'": float(value) for stem, value in _TENS.items()}, "cent'": 100, "un paio di": 2, "un paio d'": 2, "una decina di": 10, "una decina d'": 10, "una dozzina di": 12, "una quindicina di": 15,
    "una ventina di": 20, "una ventina d'": 20, "una trentina di": 30, "una trentina d'": 30, "un centinaio di": 100, "mille": 1000, "duemila": 2000, "un altro": 1, "un'altra": 1,
}  # fmt: skip
_ORDINALS = {
    **dict.fromkeys(("primo", "prima", "primi", "prime"), 1), **dict.fromkeys(("secondo", "seconda"), 2), **dict.fromkeys(("terzo", "terza"), 3),
    **dict.fromkeys(("quarto", "quarta"), 4), **dict.fromkeys(("quinto", "quinta"), 5), **dict.fromkeys(("sesto", "sesta"), 6),
    **dict.fromkeys(("settimo", "settima"), 7), **dict.fromkeys(("ottavo", "ottava"), 8), **dict.fromkeys(("nono", "nona"), 9),
    **dict.fromkeys(("decimo", "decima"), 10), **dict.fromkeys(("ultimo", "ultima", "ultimi", "ultime", "passati", "passate", "ultimi", "ultime"), -1),
    "undicesimo": 11, "dodicesimo": 12, "tredicesimo": 13, "quattordicesimo": 14, "quindicesimo": 15, "sedicesimo": 16, "diciassettesimo": 17,
    "diciottesimo": 18, "diciannovesimo": 19, "ventesimo": 20, "ventunesimo": 21,
}  # fmt: skip
CENTURIES = {
    "duecento": 12,
    "trecento": 13,
    "quattrocento": 14,
    "cinquecento": 15,
    "seicento": 16,
    "settecento": 17,
    "ottocento": 18,
    "novecento": 19,
}  # its hundreds
DECADES = {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90}

_spread = numbers(_SMALL, _FIXED, frozenset({"e"}), frozenset({"cento"}))


def number(words: str) -> float | None:
    """ "due", "ventotto", "duemilasedici", "un paio di", "1.000" as a number; None for "alcuni" and other vague ones."""
    words = words.strip()
    return _FIXED[words] if words in _FIXED else _spread(re.sub(r"(mila|mille|cento)", r" \1 ", words).replace(" mila ", " mille "))


ordinal = ordinals(_ORDINALS, number)
_CLOCK = re.compile(
    r"(?:le |l'|ore |le ore )?(\d{1,2}|[a-zì]+)(?:[:.,h]([0-5]?\d)| (e mezzo|e mezza|e un quarto|e tre quarti|meno un quarto|e \w+|meno \w+|in punto))?"
)
clock = clocks(
    _CLOCK,
    {"mezzogiorno": 720, "mezzanotte": 1440, "mezzogiorno e mezzo": 750, "mezzanotte e mezza": 30},
    {"e mezzo": 30, "e mezza": 30, "e un quarto": 15, "e tre quarti": 45, "meno un quarto": -15, "in punto": 0},
    number,
)


UNITS = {
    **dict.fromkeys(("secondo", "secondi"), Unit.SECOND), **dict.fromkeys(("minuto", "minuti", "min"), Unit.MINUTE), **dict.fromkeys(("ora", "ore"), Unit.HOUR),
    **dict.fromkeys(("giorno", "giorni", "giornata", "giornate"), Unit.DAY), **dict.fromkeys(("notte", "notti"), Unit.NIGHT),
    **dict.fromkeys(("settimana", "settimane"), Unit.WEEK), **dict.fromkeys(("fine settimana", "weekend", "week-end"), Unit.WEEKEND),
    **dict.fromkeys(("mese", "mesi"), Unit.MONTH), **dict.fromkeys(("quindicina",), Unit.FORTNIGHT), **dict.fromkeys(("fine-settimana",), Unit.WEEKEND), **dict.fromkeys(("trimestre", "trimestri"), Unit.QUARTER),
    **dict.fromkeys(("semestre", "semestri"), Unit.HALF), **dict.fromkeys(("anno", "anni"), Unit.YEAR),
    **dict.fromkeys(("decennio", "decenni"), Unit.DECADE), **dict.fromkeys(("secolo", "secoli"), Unit.CENTURY),
    **dict.fromkeys(("millennio", "millenni"), Unit.MILLENNIUM),
}  # fmt: skip

TIME_WORDS = TimeWords(
    behind_years=tuple("fu era morì nacque cadde sarà".split()),
    of=("di", "del", "dell'anno", "nel"),
    locale="it",
    date_order="DMY",
    accents=ACCENTS,
    months=MONTHS | MONTH_ABBREVIATIONS,
    weekdays={'lun': 0, 'mar': 1, 'mart': 1, 'mer': 2, 'merc': 2, 'gio': 3, 'giov': 3, 'ven': 4, 'sab': 5, 'dom': 6} | WEEKDAYS | OTHER_WEEKDAYS,
    seasons=SEASONS,
    units=UNITS,
    plurals=frozenset(word for word in UNITS if word[-1] in "ie" and word not in ("mese", "notte", "trimestre", "semestre", "fine settimana")),
    steps={
        **dict.fromkeys(("scorso", "scorsa", "scorsi", "scorse", "passato", "passata", "passati", "passate", "ultimo", "ultima", "ultimi", "ultime", "appena trascorso"), Step.LAST),
        **dict.fromkeys(("questo", "questa", "quest'", "questi", "queste", "in corso", "corrente", "corrente mese", "corr.", "c.m.", "c. m."), Step.THIS),
        **dict.fromkeys(("u.s.", "u. s.", "ultimo scorso"), Step.LAST),
        **dict.fromkeys(("p.v.", "p. v.", "prossimo venturo"), Step.NEXT),
        **dict.fromkeys(("prossimo", "prossima", "prossimi", "prossime", "venturo", "ventura", "entrante"), Step.NEXT),
        **dict.fromkeys(("precedente", "precedenti", "prima"), Step.PREVIOUS),
        **dict.fromkeys(("seguente", "seguenti", "successivo", "successiva", "successivi", "successive", "dopo"), Step.FOLLOWING),
        **dict.fromkeys(("stesso", "stessa", "medesimo", "medesima", "quel", "quell'", "quella", "quello"), Step.SAME),
        **dict.fromkeys(("il", "la", "l'", "lo", "i", "le", "gli"), Step.THE),
    },
    parts={
        **dict.fromkeys(("inizio", "inizi", "principio", "primi", "prime", "primissimi"), Part.START), **dict.fromkeys(("metà", "meta'", "meta"), Part.MID),
        **dict.fromkeys(("fine", "finire", "termine", "ultimi", "ultime"), Part.END),
    },
    day_parts={
        **dict.fromkeys(("mattina", "mattine", "mattino", "mattinata", "stamattina", "stamane", "stamani", "alba"), "MO"), **dict.fromkeys(("mezzogiorno",), "MI"),
        **dict.fromkeys(("pomeriggio", "pomeriggi"), "AF"), **dict.fromkeys(("sera", "sere", "serata", "stasera", "tramonto"), "EV"),
        **dict.fromkeys(("notte", "notti", "nottata", "stanotte"), "NI"),
    },
    day_words={"ieri": -1, "l'altro ieri": -2, "altro ieri": -2, "avantieri": -2, "oggi": 0, "domani": 1, "dopodomani": 2, "dopo domani": 2, "stasera": 0, "stamattina": 0},
    ways={
        **dict.fromkeys(("prima", "addietro", "or sono", "precedente"), -1), **dict.fromkeys(("dopo", "più tardi", "seguente", "successivo", "più avanti", "più tardi"), 1),
        "vigilia": -1, "indomani": 1, "l'indomani": 1,
    },
    compares={
        **dict.fromkeys(("circa", "intorno a", "attorno a", "più o meno", "piu' o meno"), Compare.ABOUT), **dict.fromkeys(("quasi",), Compare.NEARLY),
        **dict.fromkeys(("più di", "oltre", "almeno", "piu' di"), Compare.MORE), **dict.fromkeys(("meno di", "appena"), Compare.LESS),
        **dict.fromkeys(("al massimo",), Compare.MOST),
    },
    about=("verso", "circa", "intorno al", "intorno alle", "attorno al", "attorno alle", "ca.", "verso le", "verso il"),
    loosely=("circa",),
    before_christ=("ac", "avantic", "avanticristo", "aev"),
    after_christ=("dc", "dopocristo", "ev"),
    decades=DECADES,
    clock_names={"mezzogiorno": 720, "mezzanotte": 1440},
    fiscal=("fiscale", "finanziario", "esercizio"),
    number_of=number,
    ordinal_of=ordinal,
    clock_of=clock,
    either_half=re.compile(  # figures count to 24
        r"(?:(?:le )?ore |le |l')?(?:una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|(?:[1-9]|1[01])(?= (?:e|meno) ))"
        r"(?: (?:e|meno) (?:un |una )?[a-zè]+| in punto)?"
    ),
    year_of=years_in_words(number),
)  # fmt: skip
