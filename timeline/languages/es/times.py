"""The rules of Spanish, as data, with their examples inside; the examples are the tests.

Values are for EXAMPLE_DAY, a Friday, in a news text. Order decides only between matches of the same length: longest wins.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.composed import with_composed
from timeline.languages.es import named_days
from timeline.languages.es import readers as spanish
from timeline.languages.es.composed_rules import JOINTS
from timeline.languages.es.words import (
    BESIDE_NUMBERS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NUMBER_WORDS,
    OTHER_WEEKDAYS,
    SEASONS,
    TIME_WORDS,
    UNITS,
    WEEKDAYS,
)
from timeline.languages.romance_times import alone, day_and_month, last_named, length_of, months, roman_month
from timeline.times import readers
from timeline.times.reasons import Why
from timeline.times.rule import DIGITS, Reader, Rule, TimeRules, Words
from timeline.times.words import VULGAR_FRACTIONS

EXAMPLE_DAY = "2026-03-13"

_ONES = "un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
_TEENS = (
    "diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiún|veintiuno|veintiuna|veintidós|veintitrés|veinticuatro|veinticinco"
    "|veintiséis|veintisiete|veintiocho|veintinueve"
)
_TENS = "treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa"
_HUNDREDS = "cien|ciento|doscientos|trescientos|cuatrocientos|quinientos"
_BELOW_100 = rf"(?:(?:{_TENS})(?: y (?:{_ONES}))?|{_TEENS}|{_ONES})"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:\.\d{{3}})+|(?:\d{{1,3}} ?)?[{''.join(VULGAR_FRACTIONS)}](?: de)?|\d+(?:,\d+)?|un par de|(?:una|media) (?:decena|docena|quincena|veintena|treintena) de|un centenar de|(?:{_HUNDREDS})(?: {_BELOW_100})?|(?:{_BELOW_100} )?mil"
    rf"|{_BELOW_100}|medio|media|otro|otra)"
)
_ORDINALS = "primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta último última".split()
_OF_A_MONTH = rf"(?=(?: (?:al|y|o|a|e) (?:el )?(?:\d\d?|{_TEENS}|{_ONES}|treinta y uno|treinta))?(?: días)? de(?:l mes de)? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre))"
_DAY = rf"(?:1\.?[º°o]|1er|primero|3[01]|[12]\d|0?[1-9]|(?:treinta y uno|treinta|{_TEENS}|{_ONES}){_OF_A_MONTH})(?! ?(?:%|€|,\d|\.\d|horas|h\b))"

WORDS: dict[str, Words] = {
    "MONTH": months(MONTHS, MONTH_ABBREVIATIONS, BESIDE_NUMBERS),
    "FULL_MONTH": Words.of(*MONTHS),
    "WEEKDAY": Words.of(*WEEKDAYS, *OTHER_WEEKDAYS),
    "WEEKDAYS": Words.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábados", "domingos"),
    "SEASON": Words.of(*SEASONS),
    "DAY": Words(_DAY, frozenset({DIGITS, "primero", *_ONES.split("|"), *_TEENS.split("|"), "treinta"})),
    "DAY_IN_WORDS": Words(rf"(?:treinta y uno|treinta|{_TEENS}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)", frozenset({"treinta", *_TEENS.split("|"), *_ONES.split("|")})),
    "YEAR": Words(r"(?:1\d\d\d|20\d\d)", frozenset({DIGITS})),
    "LAST_DIGITS": Words(r"(?:' ?\d\d|[2-9]\d)", frozenset({DIGITS})),
    "WRITTEN_YEAR": Words(rf"(?:dos mil|mil (?:ciento|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos))(?: {_BELOW_100})?"),
    "ERA": Words(r"(?:a\. ?(?:de )?c\.?|antes de cristo|a\. ?n\. ?e\.|d\. ?(?:de )?c\.?|después de cristo|de nuestra era|antes de nuestra era|a\. ?e\. ?c\.)"),
    "BC": Words(r"(?:a\. ?(?:de )?c\.?|antes de cristo|a\. ?n\. ?e\.|antes de nuestra era|a\. ?e\. ?c\.)", frozenset({"a", "antes"})),
    "PART": Words(r"(?:(?:el |la |los )?(?:primeros(?= de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|mes|año)\b)|principios?|comienzos?|inicios?|mediados|mitad|fines|fin|finales|final) (?:de|del) (?:mes de |año |el |los |las |la )?(?:años )?)"),
    "ABOUT": Words(r"(?:hacia|alrededor de|en torno a|cerca de|circa|ca\.|sobre|a eso de)"),
    "ORDINAL": Words(rf"(?:{'|'.join(_ORDINALS)}|[1-4][ºª°oa]|[1-4]er)", frozenset({DIGITS, *_ORDINALS})),
    "CENTURY": Words(r"(?:[ivx]{1,5}|\d{1,2}|primero|segundo|tercero|cuarto|quinto)"),
    "OF_CENTURY": Words(r"del (?:siglo pasado|pasado siglo)"),
    "NUMBER": Words(_NUMBER, frozenset({DIGITS, *VULGAR_FRACTIONS, *NUMBER_WORDS, "otro", "otra"})),
    "VAGUE": Words(r"(?:varios|varias|algunos|algunas|pocos|pocas|unos pocos|unas pocas|muchos|muchas|numerosos|unos|unas)",
                   frozenset("varios varias algunos algunas pocos pocas muchos muchas numerosos unos unas".split())),
    "UNIT": Words.of(*(word for word in UNITS if word not in ("segundo", "jornada", "bienio"))),
    "LONG_UNIT": Words.of("día", "dia", "jornada", "semana", "quincena", "mes", "trimestre", "semestre", "año", "década", "decenio", "siglo"),
    "COMPARE": Words(r"(?:más de |menos de |al menos |por lo menos |alrededor de |cerca de |aproximadamente |casi |unos |unas |apenas |escasamente |sólo |solo |tan solo |tan sólo )"),
    "LAST": Words.of("proximo", "proxima", "ultimo", "ultima", "pasado", "pasada", "último", "última", "próximo", "próxima"),
    "AFTER": Words.of("proximo", "proxima", "pasado", "pasada", "próximo", "próxima", "próximos", "pasados", "que viene", "entrante", "venidero", "venidera", "último", "última", "actual"),
    "TOLD": Words.of("anterior", "siguiente", "previo", "posterior"),
    "THIS": Words.of("este", "esta"),
    "DAYPART": Words.of("mañana", "manana", "madrugada", "tarde", "noche", "mediodía", "mediodia"),
    "TOMORROW_PART": Words.of("madrugada", "tarde", "noche", "mediodía"),
    "NAMED_DAY": named_days.WORDS,
    "WHICH_MONTH": Words(rf"(?:{JOINTS.which_month})"),
    "QUARTER": Words(r"(?:primer|segundo|tercer|cuarto|[1-4][º°o]|[1-4]er)(?= trimestre)", frozenset({"primer", "segundo", "tercer", "cuarto", DIGITS})),
}  # fmt: skip

_PART = r"(?P<part>{PART})?"
_ABOUT = r"(?:(?P<about>{ABOUT}) )?"
_ERA = r"(?:,? (?P<era>{ERA}))?"
_WEEKDAY = (
    r"(?:(?:el |este |del )?(?:día )?(?P<weekday>{WEEKDAY}|(?:lun|mar|miérc|mié|mie|juev|jue|vier|vie|sáb|sab|dom)(?=\.?,? \d))\.? ?,? )?"
)
_DEL = (
    r"(?:el |(?<!antes[ ])(?<!partir[ ])(?<!después[ ])(?<!desde[ ])del (?!{DAY}(?: de {MONTH})?(?: de(?:l)? {YEAR})? (?:al|hasta|y)\b))?"
)
# behind a number that is no year
_COUNTED_BEHIND = r"(?!(?:después|entonces|mientras|tras|antes|unos|unas|sus|estos|estas|nuestros|todos|todas|ellos|ellas|menos|durante|jamás|quizás|algunos|algunas|varios|varias|muchos|muchas|otros|otras|ciertos|ciertas)\b)[a-zà-ÿ]{4,}s\b"
_FULL_YEAR = rf"(?:año )?(?P<year>{{YEAR}}(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})|{{LAST_DIGITS}}(?![\d.,]\d|\d| ?%| por| años)|{{WRITTEN_YEAR}}|\d{{1,4}}(?= (?:a|d)\. ?(?:de )?c| antes de| después de)){_ERA}"
_ZONE = r"(?:,? (?:hora local|horas locales|horas?|h|hs|hrs?|(?P<zone>gmt|utc)|cet|hora de [a-zé]+|hora española|hora peninsular)(?:\.(?= [a-zñ]))?)?"
_HALF_DAY = r"(?: ?(?:a\. ?m\.|p\. ?m\.|am\b|pm\b))?"
_HOUR = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
_OPENS_HOURS = (  # what shows that "de 9 a 18 horas" says from when to when, and not how long
    r"(?:^|[,;:(]|\d|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?"
    r"|abiert[oa]s?|abren?|atienden?|horario|hoy|mañana|ayer|festivos|laborables|público|todos los días|diario)) ?de "
)
_OPEN, _OPEN_UNTIL = re.compile(rf"{_OPENS_HOURS}$"), re.compile(rf"{_OPENS_HOURS}{_HOUR} a (?:las )?$")
_MINUTES = rf"(?: (?:y media|y cuarto|menos cuarto|en punto|(?:y|menos) (?:diez|cinco|veinte|veinticinco|cuarenta y cinco|treinta|quince)|(?:cero|zero) (?:{_ONES})))?"
_LATER_HOURS = "(?:trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuna|veintidós|veintitrés)"
_WRITTEN_MINUTES = "(?:cinco|diez|quince|veinte|veinticinco|treinta|treinta y cinco|cuarenta y cinco|cuarenta|cincuenta y cinco|cincuenta)"
_TIME = (
    r"(?P<time>(?:las? )?(?<![:.,\d])(?:[01]?\d|2[0-4])(?::|h|\.(?=\d\d(?: ?h| hora| gmt|\)|[ap]\.?m| ?,| \.| ?$| de la| del)))[0-5]\d(?![:.,]?\d)|las? (?:[01]?\d|2[0-4])[.:][0-5]\d(?![:.,]?\d)|las? (?:[01]?\d|2[0-4])(?![\d%]|[.,:]\d| de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|diciembre))(?: (?:y media|y cuarto|menos cuarto|en punto|horas))?(?: ?(?:a\. ?m\.|p\. ?m\.|am\b|pm\b))?"
    rf"|\d{{1,2}} (?:horas|hs|hrs)\b(?= del)|las (?:{_LATER_HOURS}|{_ONES}|diez|once|doce) (?:horas(?: (?:y media|y cuarto|en punto|(?:con|y) {_WRITTEN_MINUTES}(?: minutos)?))?|(?:y )?{_WRITTEN_MINUTES} horas)(?! de (?!la\b|hoy\b|ayer\b)[a-zà-ÿ])|las? (?:{_ONES}|diez|once|doce){_MINUTES}{_HALF_DAY}|(?:el )?mediodía|(?:la )?medianoche)"
)
_OF_DAY = r"(?: (?:(?:de|por|en) la|del(?= mediodía)) (?P<daypart>{DAYPART}|mediodía))?"
_PART_OF_DAY = r"(?: (?:por|en|a|de) la (?P<daypart_of_day>{DAYPART}))?"
_IN_PART = r"(?: (?:por|en|a) la (?P<daypart>{DAYPART}))?"


def _rule(name: str, pattern: str, read: Reader, examples: dict[str, str] | None = None, never: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, read, WORDS, examples or {}, never, TIME_WORDS)


_GROWN = (  # "a los veinte años" is an age
    r"(?:\d\d+|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y \w+)?"
)

RULES: tuple[Rule, ...] = (
    # ---- complete dates
    _rule("day-month-year", rf"{_PART}{_ABOUT}{_WEEKDAY}{_DEL}(?:pasado |próximo )?(?:día )?(?P<day>{{DAY}})(?: días)? de(?:l mes de)? (?P<month>{{MONTH}}),?(?: de| del| en)? {_FULL_YEAR}", readers.full_date,
          {"5 de mayo de 2016": "2016-05-05", "el jueves 5 de mayo de 2016": "2016-05-05", "el 1 de enero de 1999": "1999-01-01", "1 de enero del 2001": "2001-01-01", "el 15 de marzo de 44 antes de Cristo": "BC0044-03-15", "el 1.º de marzo de 1794": "1794-03-01", "tres de mayo de dos mil dieciséis": "2016-05-03", "el 2 de abril del 82": "1982-04-02"}),
    _rule("old-day", r"(?:el |del )?(?P<day>{DAY}) de (?P<month>{FULL_MONTH}) (?:de|del)(?: año)? (?P<year>[1-9]\d\d)(?!\d| (?:metros|personas|mil))", readers.full_date, {"el 10 de agosto del 997": "0997-08-10"}),
    _rule("day-of-a-law", r"(?<=\d/)(?P<year>{YEAR}), de (?P<day>{DAY}) de (?P<month>{FULL_MONTH})(?! de \d)", readers.full_date),
    _rule("roman-date", r"(?:el )?(?P<day>3[01]|[12]\d|0?[1-9])(?P<mark>[./-])(?P<month>i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?P=mark)(?P<year>{YEAR})", readers.roman_date, {"el 30-XI-1894": "1894-11-30"}),
    _rule("roman-month", r"(?P<month>i{1,3}|iv|vi{0,3}|ix|xi{0,2})[./-](?P<year>{YEAR})", roman_month, {"II-1895": "1895-02"}),
    _rule("day-mon-year", rf"{_WEEKDAY}(?P<day>\d{{1,2}})[ /-](?P<month>{{MONTH}})(?:[ /-]|, )(?P<year>{{YEAR}})", readers.full_date, {"12 feb 2010": "2010-02-12"}),
    _rule("day-mon", rf"{_WEEKDAY}(?:el )?(?:día )?(?P<day>3[01]|[12]\d|0?[1-9])(?:[º°]? ?|-)(?P<month>{{MONTH}})(?! (?:de )?\d|-\d)", spanish.month_day, {"12 nov": "2025-11-12", "mié. 12 nov.": "2025-11-12"}),
    _rule("iso-date", r"(?P<year>\d{4})-(?P<month>0?\d|1[0-2])-(?P<day>[0-3]?\d)(?![\d/-])(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?", readers.iso_date, {"2016-12-14": "2016-12-14"}),
    _rule("numeric-date", r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/.-]*\d)", readers.numeric_date, {"13/06/2016": "2016-06-13", "05/06/2016": "2016-06-05"}),
    _rule("month-year", rf"{_PART}{_ABOUT}(?:(?:el |del )?mes de )?(?P<month>{{MONTH}}),?(?: de| del)? {_FULL_YEAR}", spanish.month_year,
          {"mayo de 2016": "2016-05", "principios de marzo de 2015": "2015-03", "finales de septiembre de 1939": "1939-09", "mediados de enero de 1945": "1945-01", "noviembre del 2006": "2006-11", "el mes de noviembre de 1999": "1999-11", "octubre del 62": "1962-10"}),
    _rule("month-in-numbers", r"(?P<month>0[1-9]|1[0-2])/(?P<year>{YEAR})", readers.iso_month, {"02/1995": "1995-02"}),
    _rule("day-and-month-in-numbers", r"(?:(?:(?:el|del|al|este|próximo|pasado|día) )*(?:{WEEKDAY},? ))?(?:(?:el|del|al|día) |para (?=\d\d/|[5-9]/[1-4](?!\d)))?(?P<day>3[01]|[12]\d|0?[1-9])/(?P<month_number>1[0-2]|0?[1-9])", day_and_month, {"el 17/02": "2026-02-17"}, ("Subió 3/4 de punto.",)),
    # ---- calendar dates without a year
    _rule("day-month", rf"{_PART}{_ABOUT}{_WEEKDAY}{_DEL}(?:día )?(?P<day>{{DAY}})(?: días)? de(?:l mes de)? (?P<month>{{MONTH}})", spanish.month_day,
          {"el 5 de marzo": "2026-03-05", "jueves 5 de marzo": "2026-03-05", "1 de febrero": "2026-02-01", "el jueves, 5 de marzo": "2026-03-05", "el uno de agosto": "2025-08-01", "del 7 de marzo": "2026-03-07"}),
    _rule("weekday-day-short", r"(?<![\w.])(?P<weekday>lun|mar|mi[eé]|miérc|jue|juev|vie|vier|s[áa]b|dom)\.? (?P<day>3[01]|[12]\d|[1-9])(?= ?[:–—])", spanish.weekday_day, {}),
    _rule("weekday-day", r"(?:el |este |del )?(?P<weekday>{WEEKDAY}),? (?:(?:día |el )?(?=\d)|(?:día|el) (?=[a-z]))(?P<day>3[01]|[12]\d|[1-9]|{DAY_IN_WORDS})(?! (?:de {MONTH}|horas|por (?:ciento|mil)))", spanish.weekday_day, {"sábado 14": "2026-02-14"}, ("El sábado 14 personas murieron.",)),
    _rule("day-month-which", rf"(?:el )?{_WEEKDAY}(?:el |del |al )?(?P<day>{{DAY}}) de (?P<month>{{MONTH}}) (?P<which>{{LAST}}|próximos|pasados)", last_named, {"el 25 de septiembre pasado": "2025-09-25"}),
    _rule("day-which", r"(?:el |del |al )?(?P<which>pasado|próximo) (?:día )?(?P<day>3[01]|[12]\d|[1-9])(?! (?:de )?{MONTH}|[.,]\d)", readers.day_which, {"el pasado día 8": "2026-03-08", "el próximo día 20": "2026-03-20"}),
    _rule("which-day-month", r"(?:el |del |al )?(?P<which>{LAST}) (?:día )?(?P<day>{DAY}) de (?P<month>{MONTH})(?! de \d| del \d)", last_named, {"el pasado 2 de octubre": "2025-10-02", "el próximo 19 de octubre": "2026-10-19", "el próximo día 9 de julio": "2026-07-09"}),
    _rule("day-month-of-unit", r"(?:el )?(?P<day>{DAY}) de (?P<month>{MONTH}) (?P<which>del año pasado|de este año|del próximo año|del presente año|del mismo año|de aquel año|de aquel mismo año|de ese año|del año siguiente|del año anterior)", readers.month_of_unit, {"el 1 de octubre del año pasado": "2025-10-01"}),
    _rule("month-of-unit", rf"{_PART}(?P<month>{{MONTH}}) (?P<which>del año pasado|del pasado año|de este año|del próximo año|del año próximo|del año que viene|del presente año|del mismo año|de aquel año|de aquel mismo año|de ese año|de ese mismo año|del año siguiente|del año anterior)", readers.month_of_unit, {"octubre del año pasado": "2025-10"}),
    _rule("day-of-range", r"(?:el |los días |los )?(?P<day>{DAY})(?=(?:, {DAY})* ?(?:-|/|al|y|o|a|e) ?(?:el )?{DAY} (?:de )?(?P<month>{MONTH})(?:(?: de| del| en|,)? (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("day-in-list", r"(?P<day>{DAY})(?=(?:, {DAY}){1,6} (?:y|o) {DAY} de (?P<month>{MONTH})(?:(?: de| del)? (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("month", rf"{_PART}{_ABOUT}(?:(?:el |del |un )?mes de )?(?P<month>{{FULL_MONTH}})", spanish.month,
          {"enero": "2026-01", "principios de marzo": "2026-03", "mediados de julio": "2025-07", "finales de noviembre": "2025-11", "el mes de septiembre": "2025-09"}),
    _rule("this-month-named", r"(?:el |del )?(?P<which>este) (?:mes de )?(?P<month>{FULL_MONTH})", readers.last_named, {"este abril": "2026-04"}),
    _rule("month-which", r"(?:el )?(?P<month>{FULL_MONTH}) (?P<which>{AFTER})", last_named, {"junio pasado": "2025-06", "abril próximo": "2026-04"}),
    _rule("which-month", rf"{_PART}(?:el |del |al )?(?P<which>{{LAST}})(?: mes de)? (?P<month>{{FULL_MONTH}})", last_named, {"el pasado junio": "2025-06"}),
    _rule("day-alone", r"(?:el|del|al) (?:día )?(?P<day>3[01]|[12]\d|[1-9])(?! (?:por ciento|y (?:el )?\d+ (?:%|por)|y el \d+[.,]\d|y medio|horas|de {MONTH})|(?:, {DAY})* ?(?:-|/|al|y|o|a|e|hasta el) ?(?:el )?{DAY} de(?: {MONTH}|l {WHICH_MONTH}))", spanish.day, {}, ("Sube al 3,1% la tasa.", "Cayó el 2 por ciento.")),
    _rule("the-day", rf"(?:(?:el|del|al) )?día (?P<day>(?:3[01]|[12]\d|[1-9])(?! de {{MONTH}}|\d|[.,]\d)|(?:treinta y uno|treinta|{_TEENS}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)(?= ?[,.;:)]| ?$))", readers.day_ordinal, {"día 9": "2026-03-09"}),
    _rule("nth-of-month", r"(?:(?:el|la|los|las) )?(?P<nth>primer|primero|primera|primeros|primeras|último|última|últimos|últimas|segunda|segundo|tercera|tercer|cuarta|cuarto|quinta|\d{1,2}\.?[ºª]) (?P<unit>días?|semanas?|quincena|mes|meses|fin de semana) (?:de|del) (?:(?:mes de )?(?P<month>{FULL_MONTH})(?: (?:de|del) (?P<year>{YEAR}))?|(?:año )?(?P<bare_year>{YEAR})|(?P<whole>mes|año))", readers.nth_of,
          {"la primera semana de mayo de 2015": "2015-05", "el último día de 1999": "1999-12-31", "los últimos días de mayo de 1945": "1945-05", "la primera quincena de agosto": "2025-08"}),
    _rule("half-of-month", r"(?:la )?(?P<half>primera|segunda) mitad (?:de|del mes de) (?P<month>{FULL_MONTH})(?: (?:de|del) (?P<year>{YEAR}))?", readers.half_of(lambda match: readers.month_year(match) if match["year"] else readers.month(match)), {"la segunda mitad de junio de 2015": "2015-06"}),
    _rule("half-of-decade", r"(?:la )?(?P<half>primera|segunda) mitad de (?:los años |la década de (?:los )?(?:años )?|los )(?P<decade>\d{3}0|'?[2-9]0|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)", readers.half_of(spanish.decade), {"la segunda mitad de los años ochenta": "198"}),
    _rule("quarter", r"(?:el |del )?(?P<quarter>{QUARTER}) trimestre(?:(?: de| del)? (?:año )?(?P<year>{YEAR}))?", readers.quarter, {"el tercer trimestre de 2016": "2016-Q3", "el primer trimestre": "2026-Q1"}),
    _rule("t-quarter", r"(?P<quarter>t[1-4]|[1-4] ?t|q[1-4])(?: de | del |[ /-])?(?P<year>{YEAR})", readers.quarter, {"T3 de 2016": "2016-Q3"}),
    _rule("year-t-quarter", r"(?P<year>{YEAR})-(?P<quarter>t[1-4])", readers.quarter, {"2016-T3": "2016-Q3"}),
    _rule("last-quarter-of", r"(?:el |del )?(?P<quarter>último) trimestre (?:de|del) (?:año )?(?P<year>{YEAR})", readers.quarter, {"el último trimestre de 1999": "1999-Q4"}),
    _rule("quarter-of-unit", r"(?:el |del )?(?P<quarter>{QUARTER}) trimestre (?P<which>del año pasado|del pasado año|de este año|del presente año|del próximo año|del año en curso|del año anterior)", readers.month_of_unit, {"el primer trimestre del presente año": "2026-Q1"}),
    _rule("same-period", r"(?:el )?(?:mismo|igual) (?:periodo|período|trimestre|semestre|mes) (?:de|del año|del) (?P<year>{YEAR})", readers.year, {"el mismo periodo de 1999": "1999"}),
    _rule("same-period-which", r"(?:el )?(?:mismo|igual) (?:periodo|período|trimestre|semestre|mes) del (?P<unit>año) (?P<which>pasado|anterior)", readers.this_unit, {"el mismo periodo del año pasado": "2025"}),
    _rule("two-months-of-year", r"(?:el |del )?(?P<half>primer|segundo|tercer|cuarto|quinto|sexto|último|[1-6][º°o]|[13]er) bimestre (?:de |del |del año )?(?P<year>{YEAR})", readers.part_of_year(2), {"el primer bimestre de 1994": "1994-01/1994-02"}),
    _rule("four-months-of-year", r"(?:el |del )?(?P<half>primer|segundo|tercer|último|[1-3][º°o]|[13]er) cuatrimestre (?:de |del |del año )?(?P<year>{YEAR})", readers.part_of_year(4), {"el segundo cuatrimestre de 2015": "2015-05/2015-08"}),
    _rule("half-year", r"(?:el |del )?(?P<half>primer|segundo|último) semestre(?: (?:(?:de|del) (?:año )?(?P<year>{YEAR})|(?P<which>de este año|del año pasado|del próximo año|del presente año)))?", readers.half, {"el primer semestre de 2016": "2016-H1", "el segundo semestre del año pasado": "2025-H2"}),
    _rule("half-of", r"(?:la )?(?P<half>primera|segunda) mitad (?:de|del) (?:(?:año )?(?P<year>{YEAR})|(?P<which>este año|año pasado|próximo año))", readers.half, {"la primera mitad de 2016": "2016-H1"}),
    _rule("season-of-unit", rf"{_PART}(?:el |la )?(?P<season>{{SEASON}}) (?P<which>del año pasado|del pasado año|de este año|del próximo año|del año próximo|del año que viene|del presente año|del mismo año|de aquel año|de aquel mismo año|de ese año|de ese mismo año|del año siguiente|del año anterior)", readers.month_of_unit, {}),
    _rule("season", rf"{_PART}(?:el |la )?(?P<season>{{SEASON}}) (?:(?:tan |muy )?[a-zà-ÿ]{{4,}} )?(?:de|del) (?:año )?(?P<year>{{YEAR}}){_ERA}", readers.season, {"el verano tórrido de 1936": "1936-SU", "el verano de 2014": "2014-SU", "la primavera de 1943": "1943-SP"}),
    _rule("that-season", r"(?P<which>ese|esa|aquel|aquella|ese mismo|esa misma|aquel mismo) (?P<season>{SEASON})", readers.month_of_unit, {"aquel invierno": "2026-WI"}),
    _rule("season-which", r"(?:el |la |del )?(?P<season>{SEASON}) (?P<which>{AFTER})", last_named, {"el verano pasado": "2025-SU"}),
    _rule("which-season", r"(?:el |la |del )?(?P<which>{LAST}|{THIS}) (?P<season>{SEASON})", last_named, {"este verano": "2026-SU", "el pasado verano": "2025-SU"}),
    _rule("bare-season", r"(?:(?P<part>{PART})(?:el |la )?|(?<=\Wen[ ])|(?<=^en[ ])|el |la )(?P<season>{SEASON})(?! (?:árabe))", readers.season, {"el invierno": "2025-WI", "finales del verano": "2025-SU"}),
    # ---- put together from two
    _rule("nth-weekday", r"(?:el )?(?P<nth>primer|segundo|tercer|cuarto|último) (?P<weekday>{WEEKDAY})(?: por la (?P<daypart>{DAYPART}))? (?:(?:de|del mes de) (?P<month>{MONTH})(?: (?:de|del) (?P<year>{YEAR}))?|(?:de|del) (?P<which>{WHICH_MONTH}))", readers.nth_weekday, {"el primer sábado de julio de 2014": "2014-07-05", "el primer lunes del próximo mes": "2026-04-06"}),
    _rule("week-of", r"(?:la )?semana (?:del?|que (?:comienza|empieza|arranca) el|que va del|a partir del) (?:(?P<weekday>{WEEKDAY}) )?(?P<day>{DAY})(?: de (?P<month>{MONTH})(?: (?:de|del) (?P<year>{YEAR}))?)?(?! al)", readers.week_of, {"la semana del 6 de octubre de 2014": "2014-W41"}),
    _rule("weekday-of-week", r"(?:el )?(?P<weekday>{WEEKDAY})(?: (?:por|en) la (?P<daypart>{DAYPART}))?,?(?: de)? (?:la )?(?:semana (?P<which>pasada|próxima|que viene|siguiente|anterior))", readers.weekday_of_week, {"el jueves de la semana pasada": "2026-03-05"}),
    _rule("weekday-of-which-week", r"(?:el )?(?P<weekday>{WEEKDAY})(?: (?:por|en) la (?P<daypart>{DAYPART}))?,?(?: de)? (?:la )?(?P<which>pasada|próxima|esta) semana", readers.weekday_of_week, {"el martes de la próxima semana": "2026-03-17"}),
    _rule("ago-to", r"(?P<dayword>hoy|ayer|mañana),? (?:hace|hacía|hará|se cumplen|cumple) (?:exactamente )?(?P<n>{NUMBER}) (?P<unit>{UNIT})", readers.ago_to, {"hoy hace diez años": "2016-03-13"}),
    _rule("to-ago", r"(?:hace|hacía) (?:exactamente )?(?P<n>{NUMBER}) (?P<unit>{UNIT}),? (?:tal día como )?(?P<dayword>hoy|ayer)(?! mismo)", readers.ago_to, {"hace diez años hoy": "2016-03-13"}),
    # ---- holidays and other named days
    _rule("named-day", rf"{_PART}{_ABOUT}(?:el |la |los |las )?(?P<named>{{NAMED_DAY}})(?:,? (?:de |del )?(?:año )?(?P<year>{{YEAR}}))?", spanish.AROUND.named_day(named_days.named_day),
          {"Navidad de 1963": "1963-12-25", "el Viernes Santo de 2017": "2017-04-14", "la Nochebuena de 1944": "1944-12-24", "el Domingo de Ramos de 2016": "2016-03-20", "Todos los Santos": "2025-11-01"}, ("El árbol de Navidad cayó.",)),
    _rule("beside-named-day", r"(?:el día |la )(?P<way>siguiente|anterior|víspera) (?:de|a) (?:la )?(?P<named>{NAMED_DAY})(?: (?:de |del )?(?P<year>{YEAR}))?", named_days.named_day, {"el día siguiente a Navidad de 1998": "1998-12-26", "la víspera de Navidad de 2008": "2008-12-24"}),
    # ---- years and longer
    _rule("year", rf"{_PART}{_ABOUT}(?:(?:el |del )?(?:ya )?(?:lejano|pasado|próximo) (?:año )?|este (?:mismo )?año |el año |el |del año |del |los años |año )?(?P<year>{{YEAR}})(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})", spanish.year, {"2014": "2014", "finales de 2014": "2014", "mediados de 2015": "2015", "el año 2001": "2001", "el 2000": "2000", "principios de 1998": "1998", "este mismo año 2000": "2000"},
          ("Cuesta 1999 euros.", "Son 2020 empleados.", "El modelo 2000 gusta.", "Ley 2014/1 es nueva.", "Está en la sala 2017.")),
    _rule("short-year", rf"{_PART}{_ABOUT}(?:el (?:año )?|del (?:año )?|año |la del |(?<=fines[ ]del[ ])|(?<=finales[ ]del[ ])|(?<=principios[ ]del[ ])|(?<=mediados[ ]del[ ]))(?P<year>' ?\d\d|[3-9]\d)", spanish.short_year, {"el '92": "1992", "finales del 98": "1998"}, ("Subió el 40 por ciento.", "Marcó en el 90'.", "Bajó el 35,2 %.")),
    _rule("bc-story-year", r"(?:(?<=\Wen[ ])|(?<=^en[ ])|(?<=desde[ ])|(?<=hasta[ ]))(?P<year>[1-9]\d{1,2})", spanish.old_year, {}),
    _rule("old-year", rf"{_ABOUT}(?:el |del )?año (?P<year>[1-9]\d{{0,5}}){_ERA}", readers.year, {"el año 800": "0800"}),
    _rule("opening-year", r"(?:(?<=^en[ ])|(?<=\Wen[ ]))(?P<year>[1-9]\d\d)(?![.,]\d)", spanish.opening_year, {}, ("En 200 palabras lo dice todo.",)),
    _rule("old-year-in", r"(?:(?<=^en[ ])|(?<=\Wen[ ])|(?<=desde[ ])|(?<=hacia[ ])|(?<=hasta[ ])|(?<=entre[ ]))(?P<year>[3-9]\d\d)(?![.,]\d)(?=[,.;:)]| ?\n| ?$| (?:a \d|y|el|la|los|las|un|una|se|fue|su|por|tras|cuando|bajo|\w+ó|\w+aron|\w+ieron)\b)(?! (?:y|a) \d[\d.]+ [a-z]+s\b)", readers.year, {}),
    _rule("year-after-range", r"(?<=[12]\d\d\d-)(?P<year>\d\d)", readers.year_of_range, {}),
    _rule("year-era", rf"{_PART}{_ABOUT}(?:el año |el )?(?P<year>\d{{1,4}}) (?P<era>{{ERA}})", readers.year, {"44 a. C.": "BC0044", "79 después de Cristo": "0079"}),
    _rule("year-of-bc-range", r"(?P<year>\d{1,4})(?= ?(?:-|a|y|o) ?(?:el )?\d{1,4} (?P<era>{BC}))", readers.year, {}),
    _rule("decade", rf"{_PART}(?:(?:las? |los )?(?:décadas?|decenios?) de (?:los |los años )?|(?:los |las )?años |los (?=[a-z]|[2-9]0(?= ?[,.;:)]| ?$)))(?P<decade>\d{{3}}0|'?[2-9]0|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?:(?: del siglo (?P<century>{{CENTURY}})| {{OF_CENTURY}}))?(?! (?:años|días|minutos|por|y (?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))|[.,]\d)", spanish.decade,
          {"los años 60": "196", "la década de 1990": "199", "los noventa": "199", "la década de los ochenta": "198", "los años treinta": "193", "los años treinta del siglo XX": "193"}, ("Los treinta minutos pasaron.", "Pagó los 30 dólares.", "Recorrió los 60 kilómetros.")),
    _rule("century", rf"{_PART}(?:el |del )?siglo (?P<century>{{CENTURY}})(?: (?P<era>{{ERA}}))?", readers.century, {"el siglo XIX": "18", "finales del siglo XV": "14", "el siglo V a. C.": "BC04"}),
    _rule("half-century", r"(?:la )?(?P<half>primera|segunda) mitad del siglo (?P<century>{CENTURY})(?: (?P<era>{ERA}))?", readers.half_century, {"la primera mitad del siglo XIX": "18"}),
    # ---- counted from the day of speech
    _rule("today", r"(?:(?:al )?(?:el )?día de |(?:la )?jornada de )?hoy(?: mismo)?(?: ?,? {WEEKDAY})?(?! (?:día|por hoy|en día))", readers.day_word(0), {"hoy": "2026-03-13", "hoy viernes": "2026-03-13", "el día de hoy": "2026-03-13"}),
    _rule("yesterday", r"(?:(?:el )?día de |(?:la )?jornada de )?ayer(?: ?,? {WEEKDAY})?(?:,? (?:por|en|a) la (?P<daypart>{DAYPART})| (?P<daypart_noon>al mediodía)| (?P<daypart_bare>tarde|noche)(?= ?[,.;]| ?$))?", readers.day_word(-1), {"ayer": "2026-03-12", "ayer por la mañana": "2026-03-12TMO", "ayer jueves": "2026-03-12"}),
    _rule("tomorrow", r"(?:(?:el )?día de )?(?<!la[ ])(?<!esta[ ])(?<!una[ ])(?<!cada[ ])(?<!de[ ]la[ ])(?<!media[ ])mañana(?: ?,? {WEEKDAY})?(?: (?:por|en) la (?P<daypart>{DAYPART})| al (?P<daypart_noon>mediodía))?", spanish.tomorrow, {"mañana": "2026-03-14", "mañana por la tarde": "2026-03-14TAF", "mañana sábado": "2026-03-14"}, ("Las ocho de la mañana dieron.", "Trabaja de mañana y de noche.")),
    _rule("before-yesterday", r"anteayer|antes de ayer|antier|antenoche", readers.day_word(-2), {"anteayer": "2026-03-11"}),
    _rule("after-tomorrow", r"pasado mañana", readers.day_word(2), {"pasado mañana": "2026-03-15"}),
    _rule("last-night", r"(?P<daypart>anoche)", readers.day_part_of(-1), {"anoche": "2026-03-12TNI"}),
    _rule("this-part", r"(?:esta|este) (?:misma |mismo |pasado (?=mediod[ií]a)|pasada (?=mañana|tarde|madrugada))?(?P<daypart>{DAYPART})(?: mismo| misma)?", readers.day_part_of(0), {"esta mañana": "2026-03-13TMO", "esta tarde": "2026-03-13TAF", "esta noche": "2026-03-13TNI"}),
    _rule("part-told", r"(?:(?<=\Wpor[ ])|(?<=^por[ ])|(?<=en[ ]horas[ ]de[ ]))la (?P<daypart>mañana|tarde|noche|madrugada)(?! (?:del?|siguiente|anterior)\b)", readers.told_day_part, {}),
    _rule("part-told-de", r"(?:(?<=\Wde[ ])|(?<=^de[ ]))(?P<daypart>madrugada|noche)(?= ?[,.;:)]| ?$)", readers.told_day_part, {}),
    _rule("mid-part", r"a (?:media|mitad de la|mitad de) (?P<daypart>mañana|tarde)(?! (?:del?|siguiente|anterior)\b)", readers.told_day_part, {"a media mañana": "2026-03-13TMO", "a media tarde": "2026-03-13TAF"}),
    _rule("early-hours", r"(?:las )?(?:primeras|últimas) horas de (?:la|el) (?P<daypart>mañana|tarde|noche|madrugada)(?! del?\b)", readers.told_day_part, {"las primeras horas de la mañana": "2026-03-13TMO"}),
    _rule("weekend", r"(?P<which>este |el |un )?(?:fin de semana|finde|weekend)(?! (?:pasado|próximo|anterior|siguiente|que viene|del \d))", readers.weekend, {"este fin de semana": "2026-W10-WE"}),
    _rule("which-weekend", r"(?:el )?fin de semana (?P<which>pasado|próximo|que viene|siguiente|anterior)", readers.weekend, {"el fin de semana pasado": "2026-W10-WE", "el fin de semana que viene": "2026-W11-WE"}),
    _rule("which-weekend-before", r"el (?P<which>pasado|próximo|último) fin de semana", readers.weekend, {"el pasado fin de semana": "2026-W10-WE"}),
    _rule("unit-which", rf"{_PART}(?:la |el |del |al )?(?P<unit>{{LONG_UNIT}}) (?:fiscal |escolar |natural )?(?P<which>{{AFTER}}|en curso)", readers.this_unit,
          {"la semana pasada": "2026-W10", "el mes próximo": "2026-04", "el año pasado": "2025", "el año que viene": "2027", "finales del año pasado": "2025", "el siglo pasado": "19", "el año en curso": "2026"}),
    _rule("which-unit", rf"{_PART}(?:la |el |del |al |de |este |esta )?(?P<which>pasado|pasada|próximo|próxima|presente|última|último|siguiente) (?P<unit>{{LONG_UNIT}})(?: fiscal| escolar| natural)?(?! de (?:\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|oct|nov|dic)| \d)", readers.this_unit, {"la próxima semana": "2026-W12", "el pasado año": "2025", "el presente año": "2026"}),
    _rule("this-unit", rf"{_PART}(?P<which>{{THIS}}) (?:mismo |misma )?(?P<unit>{{LONG_UNIT}})(?! (?:pasado|pasada|próximo))", readers.this_unit, {"esta semana": "2026-W11", "este mes": "2026-03", "este año": "2026", "principios de este año": "2026"}),
    _rule("ago", r"(?:hace|hacía|hacen)(?: ya| apenas| justo| exactamente| escasamente| casi)? (?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) (?P<unit>{UNIT})(?P<and_half> y medi[oa])?(?! que (?:no|nunca|ya no)\b)", readers.ago,
          {"hace dos años": "2024", "hace tres días": "2026-03-10", "hace más de dos años": "2024", "hace siete meses": "2025-08", "hace varios años": "PAST_REF"}, ("Hace dos goles.",)),
    _rule("years-ago", r"(?:hace|hacía) (?P<unit>segundos|minutos|horas|días|semanas|meses|años|décadas|siglos)", readers.ago, {"hace meses": "PAST_REF"}),
    _rule("ago-after", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) (?P<unit>{UNIT})(?P<and_half> y medi[oa])? atrás", readers.ago, {"dos años atrás": "2024"}),
    _rule("long-ago", r"(?:no )?hace (?:mucho |bastante |algún |ya |un )?tiempo|hacía (?:mucho )?tiempo|(?:no )?hace (?:mucho|poco)|antaño|(?:años|meses|días|siglos) atrás", readers.reference("PAST_REF"), {"hace tiempo": "PAST_REF"}),
    _rule("the-past", r"(?:(?<=en[ ]el[ ])|del )pasado(?! (?:\w+bre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|día|mes|año|\d))(?= ?[,.;:)»\"]| ?$| ?\n| (?:y|e|que|de|con|por|en|como|se|ya|no|es|ha)\b)", readers.reference("PAST_REF"), {}),
    _rule("in-units", r"(?:dentro de|de aquí a) (?P<compare>{COMPARE})?(?P<n>{NUMBER}) (?P<unit>{UNIT})(?P<and_half> y medi[oa])?", readers.from_now, {"dentro de dos semanas": "2026-W13", "dentro de tres años": "2029"}),
    _rule("in-units-short", r"en (?P<compare>{COMPARE})?(?P<n>{NUMBER}) (?P<unit>días|semanas|semana|meses|mes|años|año|día)", spanish.in_units, {}),
    # ---- counted from the time told
    _rule("one-and-half-later", r"(?P<unit>año)(?P<n>)(?P<and_half> y medio) (?P<way>más tarde|después|antes|luego)(?! (?:de|del|que)\b)", readers.told_one_later, {}),
    _rule("told-later", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) (?P<unit>{UNIT})(?P<and_half> y medi[oa])? (?P<way>más tarde|después|antes|luego)(?! (?:de|del|que)\b)", readers.told_later,
          {"dos años más tarde": "2028", "tres días después": "2026-03-16", "un año antes": "2025", "pocos días después": "FUTURE_REF"}),
    _rule("at-units-later", rf"(?!a los {_GROWN} años)(?:a l[oa]s|al cabo de|después de pasad[oa]s|transcurrid[oa]s) (?P<n>{{NUMBER}}) (?P<unit>días|semanas|meses|años)(?P<way>)(?= (?!de\b|siguientes\b)|[,;])", readers.told_later, {}),
    _rule("bare-units-later", r"(?P<unit>días|semanas|meses|años|horas|minutos|décadas) (?P<way>después|antes|más tarde)", readers.unless(spanish.duration, before=re.compile(rf"(?:{_NUMBER}|varios|varias|pocos|pocas|unos|unas|algunos|algunas|muchos|muchas|los|las) $")), {"días después": "PXD"}),
    _rule("units-after", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}) (?P<unit>{UNIT})(?= (?P<way>después|antes) (?:de|del) (?!lo (?:previsto|esperado|habitual|acordado)))", readers.units_after, {}),
    _rule("at-units", r"a los (?P<n>{NUMBER}) (?P<unit>días|meses|años)(?= (?:de|,))", readers.units_after, {}),
    _rule("told-unit", rf"{_PART}(?:la |el |al |del )(?P<unit>{{LONG_UNIT}}) (?P<which>{{TOLD}})(?! (?:a(?! las? (?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|misma)\b)|al(?! (?:mediodía|amanecer|anochecer|atardecer|alba|caer))|del?)\b)", readers.told_unit, {"el año siguiente": "2027", "el mes anterior": "2026-02", "el día siguiente": "2026-03-14"}),
    _rule("told-bare-unit", r"(?P<which>siguiente) (?P<unit>semana|mes|año)", readers.this_unit, {}),
    _rule("told-unit-before", r"(?:la |el |al |del )(?P<which>siguiente|mismo|misma) (?P<unit>{LONG_UNIT})", readers.told_unit, {"el mismo día": "2026-03-13", }),
    _rule("that-unit", rf"{_PART}(?P<which>ese|esa|aquel|aquella|ese mismo|esa misma|aquel mismo) (?P<unit>{{LONG_UNIT}})", readers.told_unit, {"ese día": "2026-03-13", "ese mismo año": "2026", "aquel año": "2026"}),
    _rule("eve", r"(?:la |(?<=de[ ]la[ ])|(?<=en[ ]la[ ]))(?P<way>víspera)(?! de\b)", readers.day_before_told, {"la víspera": "2026-03-12"}),
    _rule("part-of-told-day", r"(?:la )?(?P<daypart>mañana|tarde|noche|madrugada) del (?:(?=mismo día)|día )(?P<which>mismo|siguiente|anterior)(?: día)?(?! (?:al?|del?)\b)", readers.told_day_part, {"la tarde del mismo día": "2026-03-13TAF", "la mañana del día siguiente": "2026-03-14TMO"}),
    _rule("night-of-two-days", r"(?:la )?noche del (?P<day>\d{1,2}) al \d{1,2}(?! ?(?:de {MONTH}|\d))", readers.night_between, {"la noche del 9 al 10": "2026-03-09/2026-03-10"}),
    _rule("part-following", r"(?:la )?(?P<daypart>mañana|tarde|noche|madrugada) (?P<which>siguiente|anterior)(?! (?:al?|del?)\b)", readers.told_day_part, {"la mañana siguiente": "2026-03-14TMO"}),
    _rule("that-part", r"(?P<which>esa|aquella|esa misma|la misma) (?P<daypart>mañana|tarde|noche|madrugada)", readers.told_day_part, {"esa noche": "2026-03-13TNI"}),
    _rule("end-of-unit", r"(?:del |al )?(?P<part>(?:principios|comienzos|inicios|mediados|fines|fin|finales)|(?:el )?(?:final|fin|comienzo|inicio|principio)) (?:de|del|de la) (?P<unit>semana|mes|trimestre|año|década|siglo)(?! (?:pasado|pasada|próximo|próxima|siguiente|anterior|que|\d|[ivx]+\b))", readers.end_of_unit, {"finales del año": "2026", "principios de mes": "2026-03"}, ("El fin de semana llovió.",)),
    _rule("the-year", r"(?<=lo[ ]que[ ]va[ ]de[ ])(?P<unit>año|mes)", readers.the_unit, {}),
    _rule("the-whole-year", r"(?:(?<=en[ ])|(?<=durante[ ])|(?<=de[ ]))(?:todo )?el (?P<unit>año)(?= ?[,.;:)\"]| ?$| (?:y|por|debido|con)\b)", readers.the_unit, {}),
    # ---- weekdays
    _rule("year-so-far", r"(?:el )?(?P<unit>año) hasta la fecha", readers.unit_to_date, {"año hasta la fecha": "2026"}),
    _rule("unit-to-date", r"lo que va de(?:l| este)? (?P<unit>año|mes|semana|década|siglo|trimestre)(?! \d)", readers.unit_to_date, {"lo que va de año": "2026"}),
    _rule("weekday", rf"{_ABOUT}(?:el |este |(?<!antes[ ])(?<!después[ ])(?<!partir[ ])(?<!desde[ ])del )?(?:mismo |día )?(?P<weekday>{{WEEKDAY}}){_IN_PART}(?! (?:\d(?!\d?(?:(?: ?- ?\d\d?)? ?[ap]\. ?m|-\d\d?(?![\d/-])))|santo|de pascua|negro))", spanish.weekday, {"martes": "2026-03-10", "el jueves por la noche": "2026-03-12TNI", "el lunes": "2026-03-09", "este miércoles": "2026-03-11"}),
    _rule("weekday-which", r"(?:el |del |al )?(?P<weekday>{WEEKDAY}) (?P<which>{AFTER})", readers.last_named, {"el lunes pasado": "2026-03-09", "el martes próximo": "2026-03-17"}),
    _rule("which-weekday", r"(?:el |del |al )?(?P<which>{LAST}) (?:día )?(?P<weekday>{WEEKDAY})(?:,? (?:por|en) la (?P<daypart>{DAYPART}))?(?! \d(?!\d?(?: ?- ?\d\d?)? ?[ap]\. ?m))", readers.last_named, {"el pasado lunes": "2026-03-09", "el próximo martes": "2026-03-17"}),
    _rule("which-weekday-date", r"(?:el |del )?(?:pasado|próximo) (?P<weekday>{WEEKDAY}),? (?:día )?(?P<day>{DAY}) de (?P<month>{MONTH})", readers.month_day, {"el pasado jueves 5 de marzo": "2026-03-05"}),
    _rule("month-told", r"(?:(?:(?:el )?(?P<day>{DAY}) de )?(?P<month>{FULL_MONTH})|(?P<season>{SEASON})) (?P<which>anterior)(?! (?:al?|a la)\b)", readers.last_named, {"octubre anterior": "2025-10", "el 2 de octubre anterior": "2025-10-02"}),
    _rule("that-weekday", r"(?:el )?(?P<which>ese|aquel|mismo) (?:mismo )?(?P<weekday>{WEEKDAY})", readers.last_named, {"aquel lunes": "XXXX-WXX-1"}),
    _rule("weekday-told", r"(?:el |del )?(?P<weekday>{WEEKDAY}) (?P<which>siguiente|anterior)", readers.last_named, {"el lunes siguiente": "2026-03-16"}),
    _rule("weekday-short", r"(?P<weekday>lun|mié|miérc|jue|juev|vie|vier|sáb|dom)\.(?=,? (?:a las?|[oy]|por la|de la|desde las?|entre las?|lun|miér?c?|juev?|vier?|sáb|dom|\d\d? de)\b|, )", readers.weekday_part, {}),
    _rule("weekday-note", r"(?P<weekday>lun|mar|mié|mie|jue|vie|sáb|sab|dom)\.?(?= ?$| \d|,)", alone(readers.weekday_part), {}),
    _rule("weekday-note-day", r"(?P<weekday>lun|mar|mié|mie|jue|vie|sáb|sab|dom)\.? (?P<day>3[01]|[12]\d|[1-9])(?![\d.,:/h]| ?h| ?{MONTH})", alone(readers.weekday_ordinal), {}),
    _rule("part-note", r"(?:la |por la |en la |de )?(?P<daypart>mañana|tarde|noche|madrugada)(?= ?$| temprano)", alone(readers.day_part_of(0)), {}),
    _rule("quarter-hour", r"(?P<n>un cuarto de hora|tres cuartos de hora)", length_of({'un cuarto de hora': 'PT15M', 'tres cuartos de hora': 'PT45M'}), {"un cuarto de hora": "PT15M"}),
    _rule("part-of-date", r"(?:la |el |(?<=al[ ]))(?P<daypart>madrugada|mañana|tarde|noche|mediodía) (?:del |de )(?:este |pasado |día )?(?={WEEKDAY}|{DAY} de {MONTH})(?:(?P<weekday>{WEEKDAY})(?:,? (?:día )?(?={DAY} de))?)? ?(?:(?P<day>{DAY}) de (?P<month>{MONTH})(?: de (?P<year>{YEAR})| (?P<which>del año pasado|del pasado año|de este año|del mismo año|de aquel año|de aquel mismo año|de ese año|de ese mismo año|del año siguiente|del año anterior))?)?", readers.weekday_part, {"la noche del 8 de febrero de 2015": "2015-02-08TNI", "la noche del 8 de febrero del año pasado": "2025-02-08TNI", "la madrugada del jueves": "2026-03-12TMO"}),
    _rule("part-of-yesterday", r"(?:la )(?P<daypart>{DAYPART}) de ayer(?: ?,? {WEEKDAY})?", readers.day_word(-1), {"la noche de ayer": "2026-03-12TNI"}),
    _rule("part-of-today", r"(?:la )(?P<daypart>{DAYPART}) de hoy(?: ?,? {WEEKDAY})?", readers.day_word(0), {"la madrugada de hoy": "2026-03-13TMO"}),
    # ---- times of day
    _rule("clock-of-range", rf"(?<=\bde[ ])(?P<time>{_HOUR})(?= a {_HOUR} ?(?:horas|hs?|hrs)\b)", readers.only_after(readers.clock, _OPEN), {}, ("Una jornada de 8 a 10 horas.",)),
    _rule("clock-ends-range", rf"(?:(?<=\d[ ]a[ ])|(?<=\d[ ]a[ ]las[ ]))(?P<time>{_HOUR}) ?(?:horas|hs?|hrs)\b", readers.only_after(readers.clock, _OPEN_UNTIL), {}, ("Una jornada de 8 a 10 horas.",)),
    _rule("clock", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY}", spanish.clock, {"las 20:30": "2026-03-13T20:30", "las 17.30 horas": "2026-03-13T17:30", "las ocho de la noche": "2026-03-13T20:00", "las tres y media de la tarde": "2026-03-13T15:30", "las dos del mediodía": "2026-03-13T14:00", "la medianoche": "2026-03-13T24:00", "las veintidós horas y cuarenta": "2026-03-13T22:40", "las veinte treinta horas": "2026-03-13T20:30"},
          ("Las veinte horas de vuelo.", "El resultado fue 3:1 al final.", "Las tres mujeres llegaron.", "Las 20 familias volvieron.")),
    _rule("day-clock", rf"(?:el |este )?(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>ayer|hoy|mañana|anteayer|esta (?:misma )?(?:mañana|tarde|noche|madrugada)|este mediodía|anoche)){_PART_OF_DAY},? (?:a |hacia |desde |sobre |poco (?:antes|después) de |a eso de )?{_TIME}{_ZONE}{_OF_DAY}", readers.clock, {"el martes a las 17:00": "2026-03-10T17:00", "mañana a las 10:30": "2026-03-14T10:30", "ayer a las 8 de la mañana": "2026-03-12T08:00", "el martes por la noche a las ocho y media": "2026-03-10T20:30"}),
    _rule("clock-part-told", rf"{_ABOUT}{_TIME} de la (?P<daypart>mañana|tarde|noche|madrugada) (?P<which>siguiente|anterior)", readers.clock_on(readers.told_day_part), {"las 9 de la mañana siguiente": "2026-03-14T09:00"}),
    _rule("weekday-number-clock", rf"(?:el |este )?(?P<weekday>{{WEEKDAY}}) (?P<day>3[01]|[12]\d|[1-9]){_PART_OF_DAY},? (?:a |hacia |desde |sobre |poco (?:antes|después) de |a eso de )?{_TIME}{_ZONE}{_OF_DAY}", readers.clock_on(readers.weekday_ordinal), {"el martes 10 a las 17:00": "2026-03-10T17:00"}),
    _rule("night-clock", rf"(?:la )?noche del? {{WEEKDAY}} (?:al|a) (?P<weekday>{{WEEKDAY}}),? (?:a |hacia |sobre |poco (?:antes|después) de |a eso de )?{_TIME}", readers.night_clock, {"la noche del lunes al martes, hacia las dos y media": "2026-03-10T02:30"}),
    _rule("part-day-clock", rf"(?:la |el )?(?P<daypart_of_day>{{DAYPART}}) (?:del|de este|de) (?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>ayer|hoy)),? (?:a |hacia |sobre |poco (?:antes|después) de |a eso de )?{_TIME}", readers.clock, {"la madrugada del martes, hacia las dos y media": "2026-03-10T02:30", "la noche del martes, a las once": "2026-03-10T23:00"}),
    _rule("part-clock", rf"(?:por|en|de|a) la (?P<daypart_of_day>{{DAYPART}}),? (?:a|hacia|sobre|a eso de|poco (?:antes|después) de) {_TIME}", readers.clock, {"por la noche a las nueve": "2026-03-13T21:00"}),
    _rule("clock-day", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY}(?: del| de|,) (?:día de )?(?:este |pasado )?(?:(?P<weekday>{{WEEKDAY}})(?! \d)|(?P<dayword>ayer|hoy|mañana|anteayer)|día (?P<day>{{DAY}}))", readers.clock, {"las 17:00 del martes": "2026-03-10T17:00", "las 8 de la mañana de ayer": "2026-03-12T08:00"}),
    _rule("date-clock", rf"{_WEEKDAY}(?:el )?(?P<day>{{DAY}}) de (?P<month>{{MONTH}})(?:(?: de| del)? (?P<year>{{YEAR}}))?{_PART_OF_DAY},? (?:a|hacia|desde|sobre|poco (?:antes|después) de|a eso de) {_TIME}{_ZONE}{_OF_DAY}", readers.clock, {"el 7 de marzo a las 15:45": "2026-03-07T15:45", "el 9 de marzo de 2015 a las 17.30": "2015-03-09T17:30"}),
    _rule("clock-date", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY} del {_WEEKDAY}(?:día )?(?P<day>{{DAY}}) de (?P<month>{{MONTH}})(?:(?: de| del)? (?P<year>{{YEAR}}))?", readers.clock, {"las 17:30 del 9 de marzo de 2015": "2015-03-09T17:30"}),
    # ---- lengths of time and repeated times
    _rule("last-n-units", r"(?:(?:los|las|estos|estas) )?(?P<which>últimos|últimas|ultimos|ultimas|próximos|próximas|proximos|proximas|primeros|primeras|siguientes|pasados|pasadas) (?P<n>{NUMBER}) (?P<unit>{UNIT})", spanish.window, {"los próximos tres meses": "P3M", "los últimos dos años": "P2Y"}),
    _rule("last-half-hour", r"(?:la )?(?:última|primera|próxima) (?P<n>media) (?P<unit>hora)", spanish.duration, {"la última media hora": "PT30M"}),
    _rule("the-n-units", r"(?:los|las|estos|estas|sus) (?P<n>{NUMBER}) (?P<unit>{UNIT})(?! (?:de edad|de la mañana|de la noche))(?: anteriores)?", spanish.duration, {"los cuatro años": "P4Y"}),
    _rule("n-units-more", r"(?P<n>{NUMBER}) (?P<unit>{UNIT}) más(?= ?[,.;)]| ?$| (?:de|con|para|en|y)\b)", spanish.duration, {}, ("Un año más tarde volvió.",)),
    _rule("ranged-n", r"(?:el |la )(?P<which>primer|último|primera|última) (?P<unit>minuto|hora|segundo)(?! de\b)", spanish.duration, {}),
    _rule("part-of-century", r"(?P<compare>{COMPARE})?(?P<n>medio) (?P<unit>siglo)", readers.part_of_century, {"medio siglo": "P50Y"}),
    _rule("duration", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) (?:largos |largas |últimos |últimas |primeros |primeras |próximos |próximas |buenos |pasados |solo |mal )?(?P<unit>{UNIT})(?P<and_half> y medi[oa])?(?: seguidos| seguidas| consecutivos| consecutivas)?", spanish.duration,
          {"tres días": "P3D", "más de veinte años": "P20Y", "varios años": "PXY", "dos años y medio": "P2Y6M", "un año": "P1Y"}, ("Tiene 43 años.", "Un hombre de 30 años murió.", "Un segundo, dijo.", "Lo publica Cinco Días hoy.")),
    _rule("bare-units", r"(?:(?<=durante[ ])|(?<=llevan[ ])|(?<=lleva[ ])|(?<=llevaba[ ])|(?<=después[ ]de[ ])|(?<=desde[ ]hace[ ])|(?<=tras[ ])|(?<=por[ ])|(?<=hasta[ ]hace[ ])|(?<=límite[ ]de[ ])|(?<=dentro[ ]de[ ]))(?P<unit>segundos|minutos|horas|días|semanas|meses|años|décadas|siglos)(?! (?:después|antes|más))", spanish.duration, {}),
    _rule("biennium", r"(?:el |del |este |un )?(?:primer |próximo |pasado |último )?(?P<n>bienio|trienio|cuatrienio|quinquenio|lustro|decenio|cuatrimestre|bimestre)(?! (?:de \d|\d))", length_of({"bienio": "P2Y", "trienio": "P3Y", "cuatrienio": "P4Y", "quinquenio": "P5Y", "lustro": "P5Y", "decenio": "P10Y", "cuatrimestre": "P4M", "bimestre": "P2M"}), {"el próximo bienio": "P2Y"}),
    _rule("two-or-three", r"(?P<n>{NUMBER})(?= (?:o|a) {NUMBER} (?P<unit>días|semanas|meses|años|horas|minutos))", spanish.duration, {}),
    _rule("last-units", r"(?:(?:los|las|estos|estas) )(?:(?P<n>{NUMBER}) )?(?P<which>últimos|últimas|próximos|próximas|primeros|primeras|siguientes) (?P<unit>{UNIT})", spanish.duration, {"los últimos días": "PXD", "los tres próximos meses": "P3M"}),
    _rule("two-lengths", r"(?P<n>{NUMBER}) (?P<unit>años?|meses|mes|semanas?|horas?) y (?P<n_more>{NUMBER}) (?P<unit_more>meses|mes|semanas?|días?|minutos?|segundos?)", readers.two_lengths, {"dos años y tres meses": "P2Y3M"}),
    _rule("every", r"(?:cada|todos los|todas las) (?:(?P<weekday>{WEEKDAY}|{WEEKDAYS})|(?P<month>{FULL_MONTH})|(?P<season>{SEASON})|(?:(?P<n>{NUMBER}) )?(?P<unit>{UNIT}))", readers.every, {"cada día": "P1D", "todos los jueves": "XXXX-WXX-4", "cada seis meses": "P6M"}),
    _rule("every-weekend", r"(?:todos )?los fines de semana", readers.repeated("XXXX-WXX-WE"), {"los fines de semana": "XXXX-WXX-WE"}),
    _rule("annual", r"anual|anuales|anualmente", readers.repeated("P1Y"), {"anual": "P1Y"}),
    _rule("half-yearly", r"semestral|semestrales", readers.repeated("P6M"), {"semestral": "P6M"}),
    _rule("quarterly", r"trimestral|trimestrales|trimestralmente", readers.repeated("P3M"), {"trimestral": "P3M"}),
    _rule("monthly", r"mensual|mensuales|mensualmente", readers.repeated("P1M"), {"mensual": "P1M"}),
    _rule("two-monthly", r"bimensual|bimensuales|bimestral|bimestrales", readers.repeated("P2M"), {"bimensual": "P2M"}),
    _rule("weekly", r"semanal|semanales|semanalmente", readers.repeated("P1W"), {"semanal": "P1W"}),
    _rule("daily", r"diaria|diarias|diariamente|a diario|(?<=[a-z]s[ ])diarios|(?<=índice[ ])diario|(?<=vuelo[ ])diario|(?<=promedio[ ])diario", readers.repeated("P1D"), {"diaria": "P1D"}),
    _rule("per", r"(?:al|por) (?P<unit>año|mes|día|semana)", readers.every, {"al año": "P1Y"}),
    _rule("weekdays", r"los (?P<weekday>{WEEKDAYS})", readers.every_weekday, {"los martes": "XXXX-WXX-2"}),
    # ---- vague
    _rule("now", r"ahora(?: mismo)?(?! bien\b)|ahorita|actualmente|(?:(?<=en[ ])|(?<=hasta[ ])|(?<=de[ ]))la actualidad|hoy en día|hoy día|hoy por hoy|(?:(?<=en[ ])|(?<=hasta[ ])|(?<=por[ ]))(?:estos|este|el) momentos?(?! (?:de|en que|en el)\b)|de momento|estos días|en estos momentos|en la actualidad", readers.reference("PRESENT_REF"), {"ahora": "PRESENT_REF"}, ("Ahora bien, no vino.",)),
    _rule("current", r"actual|actuales", readers.reference("PRESENT_REF"), {"actual": "PRESENT_REF"}),
    _rule("coming-thing", r"próxim[oa]s?(?= (?!(?:a|al|del?|y|o|en|que|lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|mes|año|\d)\b)[a-z]+)(?! (?:{UNIT}|{NUMBER}|{SEASON}|{FULL_MONTH}|fin)\b)", readers.adjective("FUTURE_REF"), {}),
    _rule("past-thing", r"pasad[oa]s?(?= (?!(?:a|al|de|del|y|o|en|que|por|la|el|las|los|un|una|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|mes|año|\d)\b)[a-z]+)(?! (?:{UNIT}|{NUMBER}|{SEASON}|{FULL_MONTH}|fin)\b)", readers.only_after(readers.reference("PAST_REF"), re.compile(r"\b(?:la|las|el|los|del|al|su|sus|esta|este) $")), {}),
    _rule("future-thing", r"futur[oa]s?(?= ?[a-z])(?! (?:del?|y|o|que|en|para|está|es|se|más|ha)\b)", readers.unless(readers.adjective("FUTURE_REF"), before=re.compile(r"\b(?:un|nuestro|buen|mejor|gran|sin) $")), {}),
    _rule("just-now", r"recién", readers.reference("PAST_REF"), {}),
    _rule("recent-thing", r"(?:más )?recientes?", readers.adjective("PAST_REF"), {}),
    _rule("recently", r"(?:más )?recientemente|[úu]ltimamente|hace poco|en los últimos tiempos", readers.reference("PAST_REF"), {"recientemente": "PAST_REF"}),
    _rule("some-day", r"algún día|tarde o temprano|cualquier momento", readers.reference("FUTURE_REF"), {"algún día": "FUTURE_REF"}),
    _rule("term", r"(?:(?<=a[ ])|(?<=al[ ]))(?:largo|corto|medio) plazo|cuanto antes|lo antes posible", readers.reference("FUTURE_REF"), {}),
    _rule("then", r"entonces(?= ?[,.;]| ?$)|(?<=desde[ ])entonces|(?<=hasta[ ])entonces|(?:por |en )?aquel entonces|(?<=de[ ])entonces", readers.reference("PAST_REF"), {}),
    _rule("recent-units", r"(?:los |las )(?P<recent>últimos|últimas) (?P<unit>días|semanas|meses|años|décadas|horas)", readers.reference("PAST_REF", dates=True, why=Why.FIXES_NO_DATE.of(word="últimos")), {}),
    _rule("soon", r"próximamente|en breve|(?<=en[ ])el futuro|(?<=para[ ]el[ ])futuro|(?<=de[ ])futuro(?= ?[,.;]| ?$| [a-z])|pronto(?= ?[,.;]| ?$)", readers.reference("FUTURE_REF"), {"próximamente": "FUTURE_REF"}),
)  # fmt: skip

TIMES = TimeRules(
    TIME_WORDS, with_composed(RULES, _rule, JOINTS, named_days.named_day), EXAMPLE_DAY, ("Eso ocurrió {} en la ciudad.", "{} cambió todo.")
)
