"""The words of Spanish for the engine of time."""

from __future__ import annotations

import re

from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit, digits_as_number, plain_clock

MONTHS = {name: index for index, name in enumerate(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(), 1)} | {"setiembre": 9}  # fmt: skip
MONTH_ABBREVIATIONS = {"ene": 1, "feb": 2, "abr": 4, "jun": 6, "jul": 7, "ago": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dic": 12}
WEEKDAYS = {name: index for index, name in enumerate("lunes martes miércoles jueves viernes sábado domingo".split())}
OTHER_WEEKDAYS = {"miercoles": 2, "sabado": 5}
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
    **dict.fromkeys(("último", "última", "últimos", "últimas"), -1),
}  # fmt: skip
_ROMAN = {"i": 1, "v": 5, "x": 10}


def number(words: str) -> float | None:
    """ "dos", "treinta y cinco", "un par de", "1.000" as a number; None for "varios" and other vague ones."""
    words = words.strip()
    if words in _FIXED:
        return _FIXED[words]
    digits = digits_as_number(words.replace(" ", ""), ".", ",")
    if digits is not None:
        return digits
    total, group, pieces = 0, 0, words.split()
    for piece in pieces:
        if piece in _SMALL:
            group += _SMALL[piece]
        elif piece == "mil":
            total, group = (group or 1) * 1000, 0
        elif piece != "y":
            return None
    return float(total + group) if pieces and total + group else None


def ordinal(words: str) -> int | None:
    """ "1º", "primer", "XIX" as a number, -1 for "último"."""
    words = words.strip()
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    if words in _ORDINALS:
        return _ORDINALS[words]
    if re.fullmatch(r"[ivx]+", words):
        values = [_ROMAN[letter] for letter in words]
        return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))
    spoken = number(words)
    return int(spoken) if spoken and spoken <= 31 else None


_CLOCK = re.compile(
    r"(?:las? )?(\d{1,2}|[a-zéú]+)(?:[:.h ]([0-5]\d)| (y media|y cuarto|menos cuarto|y \w+|menos \w+|en punto))?(?: ?(?:h|hs|hrs?|horas)\.?)?"
)
_EXTRA = {"y media": 30, "y cuarto": 15, "menos cuarto": -15, "en punto": 0}


def clock(words: str, day_part: str) -> int | None:
    """ "las 11.45", "las tres y media" (de la tarde), "mediodía" as minutes of the day."""
    words = words.strip()
    named = {"mediodía": 720, "medianoche": 1440, "el mediodía": 720, "la medianoche": 1440}.get(words)
    if named is not None:
        return named
    found = _CLOCK.fullmatch(words)
    hour = number(found[1]) if found else None
    if found is None or hour is None or hour > 24:
        return plain_clock(words, day_part)
    extra = found[3]
    minutes = int(found[2]) if found[2] else _EXTRA.get(extra, 0) if extra in _EXTRA else 0
    if extra and extra not in _EXTRA:
        sign, _, word = extra.partition(" ")
        minutes = int(number(word) or 0) * (-1 if sign == "menos" else 1)
    if hour < 12 and day_part in ("AF", "EV", "NI") and not (day_part == "NI" and hour < 5):
        hour += 12
    return int(hour * 60 + minutes)


UNITS = {
    **dict.fromkeys(("segundo", "segundos"), Unit.SECOND), **dict.fromkeys(("minuto", "minutos"), Unit.MINUTE),
    **dict.fromkeys(("hora", "horas"), Unit.HOUR), **dict.fromkeys(("día", "días", "dia", "dias", "jornada", "jornadas"), Unit.DAY),
    **dict.fromkeys(("noche", "noches"), Unit.NIGHT), **dict.fromkeys(("semana", "semanas"), Unit.WEEK),
    **dict.fromkeys(("quincena", "quincenas"), Unit.FORTNIGHT), **dict.fromkeys(("fin de semana", "fines de semana"), Unit.WEEKEND),
    **dict.fromkeys(("mes", "meses"), Unit.MONTH), **dict.fromkeys(("trimestre", "trimestres"), Unit.QUARTER),
    **dict.fromkeys(("semestre", "semestres"), Unit.HALF), **dict.fromkeys(("año", "años"), Unit.YEAR),
    **dict.fromkeys(("década", "décadas", "decenio", "decenios"), Unit.DECADE), **dict.fromkeys(("siglo", "siglos"), Unit.CENTURY),
    **dict.fromkeys(("milenio", "milenios"), Unit.MILLENNIUM),
}  # fmt: skip

TIME_WORDS = TimeWords(
    locale="es",
    date_order="DMY",
    months=MONTHS | MONTH_ABBREVIATIONS,
    weekdays=WEEKDAYS | OTHER_WEEKDAYS | {"sábados": 5, "domingos": 6},
    seasons=SEASONS,
    units=UNITS,
    plurals=frozenset(word for word in UNITS if word.endswith("s") and word != "mes"),
    steps={
        **dict.fromkeys(("pasado", "pasada", "último", "última", "últimos", "últimas"), Step.LAST),
        **dict.fromkeys(("este", "esta", "estos", "estas", "en curso", "presente", "actual", "corriente"), Step.THIS),
        **dict.fromkeys(("próximo", "próxima", "próximos", "próximas", "que viene", "entrante", "venidero"), Step.NEXT),
        **dict.fromkeys(("anterior", "previo", "previa", "precedente"), Step.PREVIOUS),
        **dict.fromkeys(("siguiente", "posterior"), Step.FOLLOWING),
        **dict.fromkeys(("mismo", "misma", "ese", "esa", "aquel", "aquella"), Step.SAME),
        **dict.fromkeys(("el", "la", "los", "las"), Step.THE),
    },
    parts={
        **dict.fromkeys(("principio", "principios", "comienzo", "comienzos", "inicio", "inicios", "primeros", "primeras", "primera hora"), Part.START),
        **dict.fromkeys(("mediado", "mediados", "mitad"), Part.MID),
        **dict.fromkeys(("fin", "fines", "final", "finales", "últimos", "últimas"), Part.END),
    },
    day_parts={
        **dict.fromkeys(("mañana", "mañanas", "madrugada", "amanecer", "alba"), "MO"), **dict.fromkeys(("mediodía",), "MI"),
        **dict.fromkeys(("tarde", "tardes"), "AF"), **dict.fromkeys(("atardecer",), "EV"),
        **dict.fromkeys(("noche", "noches", "anoche"), "NI"),
    },
    day_words={"ayer": -1, "anteayer": -2, "antes de ayer": -2, "anoche": -1, "hoy": 0, "mañana": 1, "pasado mañana": 2},
    ways={
        **dict.fromkeys(("antes", "atrás", "previo", "previamente", "anterior", "víspera"), -1),
        **dict.fromkeys(("después", "más tarde", "luego", "siguiente"), 1),
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
)  # fmt: skip
