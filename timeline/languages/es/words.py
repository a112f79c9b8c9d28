"""The words of Spanish for the engine of time."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.es.accents import ACCENTS
from timeline.languages.romance_times import clocks, numbers, ordinals, years_in_words
from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit

MONTHS = {name: index for index, name in enumerate(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(), 1)} | {"setiembre": 9}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "ene": 1,
    "feb": 2,
    "mar": 3,
    "abr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dic": 12,
}
BESIDE_NUMBERS = ("mar", "may")  # abbreviations that are other words where no day or year stands beside them
WEEKDAYS = {name: index for index, name in enumerate("lunes martes miércoles jueves viernes sábado domingo".split())}
OTHER_WEEKDAYS = {"miercoles": 2, "sabado": 5}
WEEKDAY_ABBREVIATIONS = {
    "lun": 0,
    "mar": 1,
    "mié": 2,
    "mie": 2,
    "jue": 3,
    "vie": 4,
    "sáb": 5,
    "sab": 5,
    "dom": 6,
    "miérc": 2,
    "juev": 3,
    "vier": 4,
}
SEASONS = {"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12}

_ONES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve "
    "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
_HUNDREDS = {"cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600,
             "setecientos": 700, "ochocientos": 800, "novecientos": 900}  # fmt: skip
_SMALL = {word: value for value, word in enumerate(_ONES)} | {"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21} | _TENS | _HUNDREDS
NUMBER_WORDS = (*_SMALL, "mil", "medio", "media", "par")
_FIXED: dict[str, float] = {
    "medio": 0.5, "media": 0.5, "un par de": 2, "una decena de": 10, "una docena de": 12, "una quincena de": 15, "una veintena de": 20,
    "otro": 1, "otra": 1, "un centenar de": 100,
}  # fmt: skip
_ORDINALS = {
    **dict.fromkeys(("primer", "primero", "primera", "primeros", "primeras"), 1), **dict.fromkeys(("segundo", "segunda"), 2),
    **dict.fromkeys(("tercer", "tercero", "tercera"), 3), **dict.fromkeys(("cuarto", "cuarta"), 4), **dict.fromkeys(("quinto", "quinta"), 5),
    **dict.fromkeys(("sexto", "sexta"), 6), **dict.fromkeys(("séptimo", "séptima"), 7), **dict.fromkeys(("octavo", "octava"), 8),
    **dict.fromkeys(("noveno", "novena"), 9), **dict.fromkeys(("décimo", "décima"), 10),
    **dict.fromkeys(("último", "última", "ultimo", "ultima", "ultimos", "ultimas", "últimos", "últimas"), -1),
}  # fmt: skip

number = numbers(_SMALL, _FIXED, frozenset({"y"}))
ordinal = ordinals(_ORDINALS, number)
_CLOCK = re.compile(
    r"(?:las? )?(\d{1,2}|[a-zéóú]+)(?: horas)?(?: ?[:.h] ?([0-5]\d)| (y media|y cuarto|menos cuarto|(?:y|con) \w+(?: y \w+)?|menos \w+|(?:cero|zero) \w+|en punto|[a-z]+(?: y \w+)?))?(?: minutos)?(?: ?(?:h|hs|hrs?|horas)\.?)?"
)
clock = clocks(
    _CLOCK,
    {"mediodía": 720, "medianoche": 1440, "el mediodía": 720, "la medianoche": 1440},
    {"y media": 30, "y cuarto": 15, "menos cuarto": -15, "en punto": 0},
    number,
)


UNITS = {
    **dict.fromkeys(("segundo", "segundos"), Unit.SECOND), **dict.fromkeys(("minuto", "minutos", "min"), Unit.MINUTE),
    **dict.fromkeys(("hora", "horas"), Unit.HOUR), **dict.fromkeys(("día", "días", "dia", "dias"), Unit.DAY),
    **dict.fromkeys(("noche", "noches"), Unit.NIGHT), **dict.fromkeys(("semana", "semanas"), Unit.WEEK),
    **dict.fromkeys(("quincena", "quincenas"), Unit.FORTNIGHT), **dict.fromkeys(("fin de semana", "fines de semana"), Unit.WEEKEND),
    "jornada": Unit.DAY, "bienio": Unit.YEAR, **dict.fromkeys(("mes", "meses"), Unit.MONTH), **dict.fromkeys(("trimestre", "trimestres"), Unit.QUARTER),
    **dict.fromkeys(("semestre", "semestres"), Unit.HALF), **dict.fromkeys(("año", "años", "ano", "anos"), Unit.YEAR),
    **dict.fromkeys(("década", "décadas", "decada", "decadas", "decenio", "decenios"), Unit.DECADE), **dict.fromkeys(("siglo", "siglos"), Unit.CENTURY),
    **dict.fromkeys(("milenio", "milenios"), Unit.MILLENNIUM),
}  # fmt: skip

TIME_WORDS = TimeWords(
    behind_years=tuple("fue era murió nació cayó es será".split()),
    of=("de", "del", "del año", "de el"),
    locale="es",
    date_order="DMY",
    accents=ACCENTS,
    months=MONTHS | MONTH_ABBREVIATIONS,
    weekdays=WEEKDAYS | OTHER_WEEKDAYS | WEEKDAY_ABBREVIATIONS | {"sábados": 5, "domingos": 6},
    seasons=SEASONS,
    units=UNITS,
    plurals=frozenset(word for word in UNITS if word.endswith("s") and word != "mes"),
    steps={
        **dict.fromkeys(("pasado", "pasada", "pasados", "pasadas", "último", "última", "ultimo", "ultima", "últimos", "últimas", "ultimos", "ultimas"), Step.LAST),
        **dict.fromkeys(("este", "esta", "estos", "estas", "en curso", "presente", "actual", "corriente"), Step.THIS),
        **dict.fromkeys(("próximo", "próxima", "proximo", "proxima", "proximos", "proximas", "próximos", "próximas", "que viene", "que vienen", "entrante", "venidero"), Step.NEXT),
        **dict.fromkeys(("anterior", "anteriores", "previo", "previa", "precedente"), Step.PREVIOUS),
        **dict.fromkeys(("siguiente", "siguientes", "posterior"), Step.FOLLOWING),
        **dict.fromkeys(("mismo", "misma", "ese", "esa", "aquel", "aquella"), Step.SAME),
        **dict.fromkeys(("el", "la", "los", "las"), Step.THE),
    },
    parts={
        **dict.fromkeys(("principio", "principios", "comienzo", "comienzos", "inicio", "inicios", "primeros", "primeras", "primera hora"), Part.START),
        **dict.fromkeys(("mediado", "mediados", "mitad"), Part.MID),
        **dict.fromkeys(("fin", "fines", "final", "finales", "últimos", "últimas"), Part.END),
    },
    day_parts={
        **dict.fromkeys(("mañana", "manana", "mañanas", "madrugada", "amanecer", "alba"), "MO"), **dict.fromkeys(("mediodía", "mediodia"), "MI"),
        **dict.fromkeys(("tarde", "tardes"), "AF"), **dict.fromkeys(("atardecer",), "EV"),
        **dict.fromkeys(("noche", "noches", "anoche"), "NI"),
    },
    day_words={"ayer": -1, "anteayer": -2, "antes de ayer": -2, "anoche": -1, "hoy": 0, "mañana": 1, "pasado mañana": 2},
    ways={
        **dict.fromkeys(("antes", "atrás", "previo", "previamente", "anterior", "víspera", "más temprano"), -1),
        **dict.fromkeys(("después", "más tarde", "luego", "siguiente", "más adelante"), 1),
    },
    compares={
        **dict.fromkeys(("unos", "unas", "alrededor de", "cerca de", "aproximadamente", "en torno a"), Compare.ABOUT),
        **dict.fromkeys(("casi",), Compare.NEARLY),
        **dict.fromkeys(("más de", "al menos", "por lo menos", "como mínimo"), Compare.MORE),
        **dict.fromkeys(("menos de", "apenas"), Compare.LESS),
        **dict.fromkeys(("como máximo", "a lo sumo"), Compare.MOST),
    },
    about=("hacia", "alrededor de", "en torno a", "cerca de", "circa", "ca.", "aproximadamente", "sobre", "a eso de"),
    before_christ=("ac", "adec", "antesdecristo", "ane", "aec", "antesdenuestraera"),
    after_christ=("dc", "ddec", "despuésdecristo", "denuestraera"),
    decades={"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90},
    clock_names={"mediodía": 720, "medianoche": 1440},
    fiscal=("fiscal", "financiero", "ejercicio"),
    number_of=number,
    ordinal_of=ordinal,
    clock_of=clock,
    either_half=re.compile(  # figures with minutes or "horas" count to 24
        r"las? (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|[1-9]|1[01])(?: (?:y|menos) [a-zé ]+| en punto)?"
    ),
    year_of=years_in_words(number),
)  # fmt: skip
