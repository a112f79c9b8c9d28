"""The rules of Italian, as data, with their examples inside; the examples are the tests.

Values are for EXAMPLE_DAY, a Friday, in a news text. Order decides only between matches of the same length: longest wins.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.composed import with_composed
from timeline.languages.it import named_days
from timeline.languages.it import readers as italian
from timeline.languages.it.composed_rules import JOINTS
from timeline.languages.it.words import (
    BESIDE_NUMBERS,
    CENTURIES,
    DECADES,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NUMBER_WORDS,
    OTHER_WEEKDAYS,
    SEASONS,
    TIME_WORDS,
    UNITS,
    WEEKDAYS,
)
from timeline.languages.romance_times import alone, day_and_month, length_of, months
from timeline.times import readers
from timeline.times.rule import DIGITS, Reader, Rule, TimeRules, Words
from timeline.times.words import VULGAR_FRACTIONS

EXAMPLE_DAY = "2026-03-13"

_ELIDED = "vent'|trent'|quarant'|cinquant'|sessant'|settant'|ottant'|novant'|cent'|mezz'"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:\.\d{{3}})+|(?:\d{{1,3}} ?)?[{''.join(VULGAR_FRACTIONS)}](?: di)?|\d+(?:,\d+)?|{_ELIDED}|un paio d(?:i |')|una (?:decina|dozzina|quindicina|ventina|trentina) d(?:i|')|un centinaio di"
    rf"|(?:{'|'.join(sorted((word for word in NUMBER_WORDS if word not in ('zero', 'decina', 'dozzina', 'quindicina', 'ventina', 'trentina', 'paio', 'centinaio')), key=len, reverse=True))}))"
)
_ORDINALS = "primo prima secondo seconda terzo terza quarto quarta quinto quinta ultimo ultima".split()
_DAY_WORDS = (
    "due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitré|ventiquattro|venticinque"
    "|ventisei|ventisette|ventotto|ventinove|trenta|trentuno"
)
_DAY = rf"(?:1[°º*]|primo|3[01]|[12]\d|0?[1-9]|(?:{_DAY_WORDS})(?=(?: (?:al|e|o|a|ed) (?:il )?(?:\d\d?|{_DAY_WORDS}))? (?:di |del mese di )?(?:{'|'.join(MONTHS)})))(?! ?(?:%|€|,\d|\.\d|ore\b|anni\b))"

WORDS: dict[str, Words] = {
    "MONTH": months(MONTHS, MONTH_ABBREVIATIONS, BESIDE_NUMBERS),
    "FULL_MONTH": Words.of(*MONTHS),
    "WEEKDAY": Words(
        rf"(?:{'|'.join([*WEEKDAYS, *sorted(OTHER_WEEKDAYS, key=len, reverse=True)])})", frozenset([*WEEKDAYS, *(word.rstrip(chr(39)) for word in OTHER_WEEKDAYS)])
    ),
    "SEASON": Words.of(*SEASONS),
    "DAY": Words(_DAY, frozenset({DIGITS, "primo", *_DAY_WORDS.split("|")})),
    "YEAR": Words(r"(?:1\d\d\d|20\d\d)", frozenset({DIGITS})),
    "LAST_DIGITS": Words(r"(?:' ?\d\d|[3-9]\d)", frozenset({DIGITS})),
    "WRITTEN_YEAR": Words(r"(?:duemila[a-zé]*|mille[a-z]{6,})"),
    "ERA": Words(r"(?:a\. ?c\.?|avanti cristo|avanti c\.|d\. ?c\.?|dopo cristo|a\. ?e\. ?v\.|e\. ?v\.)"),
    "BC": Words(r"(?:a\. ?c\.?|avanti cristo|avanti c\.)", frozenset({"a", "avanti"})),
    "PART": Words(r"(?:(?:la |il |l' ?)?(?:inizi|inizio|principio|metà|meta'|fine|finire|termine)(?: di | del | dello | dell' ?| della | degli | dei | d'| )(?:mese di |anno )?|(?:i )?prim(?:i|issimi) (?:di )?(?=anni|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))"),
    "ABOUT": Words(r"(?:verso|circa|intorno al|intorno a|attorno al|ca\.)"),
    "ORDINAL": Words(rf"(?:{'|'.join(_ORDINALS)}|[1-4][°ºª])", frozenset({DIGITS, *_ORDINALS})),
    "OF_CENTURY": Words(r"(?:del |dell'|di )(?:secolo scorso|scorso secolo|novecento|secolo)"),
    "CENTURY": Words(r"(?:[ivx]{1,5}|\d{1,2}[°º]?|primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|undicesimo|dodicesimo|tredicesimo|quattordicesimo|quindicesimo|sedicesimo|diciassettesimo|diciottesimo|diciannovesimo|ventesimo|ventunesimo)"),
    "NAMED_CENTURY": Words.of(*CENTURIES),
    "NUMBER": Words(_NUMBER, frozenset({DIGITS, *VULGAR_FRACTIONS, *(word.rstrip("'") for word in [*NUMBER_WORDS, *_ELIDED.split("|")])})),
    "VAGUE": Words(r"(?:alcuni|alcune|qualche|diversi|diverse|parecchi|parecchie|molti|molte|pochi|poche|numerosi|numerose|vari|varie)",
                   frozenset("alcuni alcune qualche diversi diverse parecchi parecchie molti molte pochi poche numerosi numerose vari varie".split())),
    "UNIT": Words.of(*(word for word in UNITS if word != "secondo")),
    "LONG_UNIT": Words.of("giorno", "settimana", "mese", "bimestre", "trimestre", "quadrimestre", "semestre", "anno", "decennio", "secolo"),
    "COMPARE": Words(r"(?:più di |piu' di |oltre |almeno |meno di |circa |quasi |appena |al massimo )"),
    "LAST": Words.of("scorso", "scorsa", "passato", "passata", "prossimo", "prossima", "precedente", "corrente"),
    "AFTER": Words.of("scorso", "scorsa", "passato", "passata", "prossimo", "prossima", "venturo", "ventura", "corrente", "appena trascorso"),
    "TOLD": Words.of("precedente", "seguente", "successivo", "successiva", "prima", "dopo"),
    "THIS": Words(r"(?:questo|questa|quest')", frozenset({"questo", "questa", "quest"})),
    "DAYPART": Words.of("mattina", "mattino", "mattinata", "pomeriggio", "sera", "serata", "notte"),
    "NAMED_DAY": named_days.WORDS,
    "WHICH_MONTH": Words(rf"(?:{JOINTS.which_month})"),
    "QUARTER": Words(r"(?:primo|secondo|terzo|quarto|[1-4][°º])(?= trimestre)", frozenset({"primo", "secondo", "terzo", "quarto", DIGITS})),
}  # fmt: skip

_PART = r"(?P<part>{PART})?"
_ABOUT = r"(?:(?P<about>{ABOUT}) )?"
_ERA = r"(?:,? (?P<era>{ERA}))?"
_WEEKDAY = r"(?:(?:il |lo |questo )?(?P<weekday>{WEEKDAY}|(?:lun|mart|mar|merc|mer|giov|gio|ven|sab|dom)(?=\.?,? \d))\.? ?,? )?"
_THE = r"(?:il |l' ?|lo )?"
# behind a number that is no year
_COUNTED_BEHIND = r"(?:persone|donne|lire|tonnellate|case|copie|famiglie|(?!(?:quasi|circa|dopo|quindi|oggi|tutti|molti|altri|alcuni|quei|negli|dagli|sugli|poi|ieri|suoi|miei)\b)[a-zà-ÿ]{3,}(?:[^e]|ie|re)i)\b"
_FULL_YEAR = rf"(?P<year>{{YEAR}}(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})|{{LAST_DIGITS}}(?![\d.,]\d| ?%)|{{WRITTEN_YEAR}}|\d{{1,4}}(?= (?:a|d)\. ?c| avanti| dopo)){_ERA}"
_OF_YEAR = r",?(?: (?:del|dell'anno|di))? ?(?:dell' ?)?"
_ZONE = r"(?:,? (?:ora locale|ore locali|gmt|utc|cet|ora italiana))?"
_HOURS = "(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici)"
_MINUTES = r"(?: (?:e mezzo|e mezza|e un quarto|e tre quarti|meno un quarto|in punto|(?:e|meno) (?:dieci|cinque|venticinque|venti|quindici|trentacinque|trenta|quarantacinque|quaranta|cinquantacinque|cinquanta|[1-5]\d)))?"
_TIME = (
    r"(?P<time>(?:(?:le )?ore |le |(?<=alle[ ])|(?<=dalle[ ])|(?<=delle[ ]))(?:[01]?\d|2[0-4])[:.,][0-5]\d(?![:.,]?\d)(?: in punto)?|(?<![:.,])(?:[01]?\d|2[0-4])[:][0-5]\d(?![:.,]?\d)"
    rf"|(?:(?:le )?ore |le |(?<=alle[ ])|(?<=dalle[ ])|(?<=delle[ ]))(?:(?:[01]?\d|2[0-4])(?![\d%]|[.,:]\d)|{_HOURS}|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitré){_MINUTES}"
    rf"|(?:l'|(?<=all')|(?<=dall'))una(?= (?:di|del)|{_MINUTES}(?:[,.;]| di| del)){_MINUTES}|mezzogiorno(?: e mezzo)?|mezzanotte)"
)
_OF_DAY = r"(?: (?:di|del|della) (?P<daypart>{DAYPART}))?"


def _rule(name: str, pattern: str, read: Reader, examples: dict[str, str] | None = None, never: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, read, WORDS, examples or {}, never, TIME_WORDS)


_KIND_OF = re.compile(
    r"\b(?:fest[ae]|gioch?[io]|sport|vacanz[ae]|saldi|abit[oi]|scuol[ae]|camp[oi]|collezion[ei]|nott[ei]|giornat[ae]|pneumatici|gomme|quartier[ei]) d' ?$"
)

RULES: tuple[Rule, ...] = (
    # ---- complete dates
    _rule("day-month-year", rf"{_PART}{_ABOUT}{_WEEKDAY}(?:(?:il )?giorno )?{_THE}(?P<day>{{DAY}}) (?:di |del mese di )?(?P<month>{{MONTH}}){_OF_YEAR}{_FULL_YEAR}", readers.full_date,
          {"5 maggio 2016": "2016-05-05", "il 5 maggio 2016": "2016-05-05", "giovedì 5 maggio 2016": "2016-05-05", "il 1° gennaio 1999": "1999-01-01", "il 15 marzo 44 avanti Cristo": "BC0044-03-15", "il 22 luglio del '92": "1992-07-22", "31 dicembre 85": "1985-12-31", "il tre maggio duemilasedici": "2016-05-03"}),
    _rule("year-day-month", r"(?:nel)?l' ?anno (?P<year>{YEAR}|{WRITTEN_YEAR}),? (?:(?:il |nel )?giorno |addì |add[ìi]' |il )(?P<day>{DAY}) (?:di |del mese di )?(?P<month>{MONTH})", readers.full_date,
          {"l'anno 2018, il giorno 29 del mese di novembre": "2018-11-29", "l'anno duemiladiciotto, addì ventinove novembre": "2018-11-29", "l'anno 1951 il giorno 3 maggio": "1951-05-03"}),
    _rule("old-day", r"(?:il )?(?P<day>{DAY}) (?P<month>{FULL_MONTH}) (?:del |dell' ?)(?P<year>[1-9]\d\d)(?!\d| (?:metri|persone))", readers.full_date, {"il 25 dicembre dell'800": "0800-12-25"}),
    _rule("roman-date", r"(?:l' ?|il )?(?P<day>3[01]|[12]\d|0?[1-9])(?P<mark>[./-])(?P<month>i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?P=mark)(?P<year>{YEAR})", readers.roman_date, {"l'8.IX.1943": "1943-09-08"}),
    _rule("iso-date", r"(?P<year>\d{4})-(?P<month>0?\d|1[0-2])-(?P<day>[0-3]?\d)(?![\d/-])(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?", readers.iso_date, {"2016-12-14": "2016-12-14"}),
    _rule("numeric-date", r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/.-]*\d)", readers.numeric_date, {"13/06/2016": "2016-06-13", "05/06/2016": "2016-06-05"}),
    _rule("month-year", rf"{_PART}{_ABOUT}(?:mese di )?(?P<month>{{MONTH}}){_OF_YEAR}{_FULL_YEAR}", italian.month_year,
          {"maggio 2016": "2016-05", "inizio marzo 2015": "2015-03", "la fine di settembre 1939": "1939-09", "metà gennaio 1945": "1945-01", "giugno del 1984": "1984-06", "fine agosto 1944": "1944-08", "marzo 92": "1992-03", "ottobre del '48": "1948-10"}),
    _rule("month-in-numbers", r"(?P<month>0[1-9]|1[0-2])/(?P<year>{YEAR})", readers.iso_month, {"02/1995": "1995-02"}),
    # ---- calendar dates without a year
    _rule("day-month", rf"{_PART}{_ABOUT}{_WEEKDAY}(?:(?:il )?giorno )?{_THE}(?P<day>{{DAY}}) (?:di |del mese di )?(?P<month>{{MONTH}})", italian.month_day,
          {"il 5 marzo": "2026-03-05", "giovedì 5 marzo": "2026-03-05", "gio. 5 marzo": "2026-03-05", "1° febbraio": "2026-02-01", "il primo febbraio": "2026-02-01"}),
    _rule("weekday-day-short", r"(?<![\w.])(?P<weekday>lun|mart?|merc?|giov?|ven|sab|dom)\.? (?P<day>3[01]|[12]\d|[1-9])(?= ?[:–—])", italian.weekday_day, {}),
    _rule("weekday-day", r"(?:il |lo )?(?P<weekday>{WEEKDAY}),? (?:il )?(?P<day>3[01]|[12]\d|[1-9])(?! (?:{MONTH}|ore))", italian.weekday_day, {"sabato 14": "2026-02-14"}, ("Sabato 14 persone morirono.",)),
    _rule("day-and-month-in-numbers", r"(?:(?:il|del|al|dal) )?(?P<day>3[01]|[12]\d|0?[1-9])/(?P<month_number>1[0-2]|0?[1-9])", day_and_month, {"il 17/02": "2026-02-17"}, ("Salì di 3/4 di punto.",)),
    _rule("week-of", r"(?:la )?settimana del(?:l'| )(?:(?P<weekday>{WEEKDAY}) )?(?P<day>{DAY})(?: (?P<month>{MONTH})(?: (?:del )?(?P<year>{YEAR}))?)?(?! al)", readers.week_of, {"la settimana del 6 ottobre 2014": "2014-W41"}),
    _rule("day-month-which", rf"{_WEEKDAY}{_THE}(?P<day>{{DAY}}) (?P<month>{{MONTH}}) (?P<which>{{AFTER}})", readers.last_named, {"19 dicembre scorso": "2025-12-19"}),
    _rule("which-day-month", r"(?:il |lo )?(?P<which>{LAST}) (?P<day>{DAY}) (?P<month>{MONTH})(?! \d)", readers.last_named, {"il prossimo 7 ottobre": "2026-10-07", "lo scorso 2 ottobre": "2025-10-02"}),
    _rule("day-which", r"(?:il |del |al |dal )(?P<day>3[01]|[12]\d|[1-9]) (?P<which>c\. ?m\.|corr\.|corrente(?: mese)?|u\. ?s\.|ultimo scorso|p\. ?v\.|prossimo venturo)", readers.day_which, {"il 4 c.m.": "2026-03-04", "il 4 u.s.": "2026-03-04"}),
    _rule("month-of-unit", rf"{_PART}(?:(?:il )?(?P<day>{{DAY}}) )?(?P<month>{{MONTH}}) (?P<which>dell' ?anno (?:scorso|prossimo|precedente|seguente|successivo|in corso)|dello scorso anno|del prossimo anno|dell' ?anno|di quest' ?anno|dello stesso anno|di quell' ?anno)", readers.month_of_unit, {"ottobre dell'anno scorso": "2025-10", "giugno dello scorso anno": "2025-06", "il 3 ottobre dell'anno scorso": "2025-10-03"}),
    _rule("day-of-range", r"(?:il |l'|{WEEKDAY} )?(?P<day>{DAY})(?=(?:, (?:il )?{DAY})* ?(?:-|/|al|all'|a|e|o|ed) ?(?:il |l'|{WEEKDAY} )?{DAY} (?:di )?(?P<month>{MONTH})(?: (?:del )?(?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("day-in-list", r"(?:il |l')?(?P<day>{DAY})(?=(?:, (?:il |l')?{DAY}){1,6} (?:e|o|ed) (?:il |l')?{DAY} (?P<month>{MONTH})(?: (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("month", rf"{_PART}{_ABOUT}(?:(?:il )?mese di )?(?P<month>{{FULL_MONTH}})", italian.month,
          {"gennaio": "2026-01", "inizio marzo": "2026-03", "metà luglio": "2025-07", "fine novembre": "2025-11", "il mese di settembre": "2025-09"}),
    _rule("month-which", r"(?P<month>{FULL_MONTH}) (?P<which>{AFTER})", readers.last_named, {"ottobre scorso": "2025-10", "aprile prossimo": "2026-04"}),
    _rule("which-month", r"(?:(?:il |lo )?(?P<which>{LAST})|(?P<which_this>questo)) (?:mese di )?(?P<month>{FULL_MONTH})", readers.last_named, {"lo scorso giugno": "2025-06", "lo scorso mese di marzo": "2025-03"}),
    _rule("day-alone", r"(?:(?:il|del) (?:giorno )?|(?:l'|dell')(?=8\b|11\b)|(?<=dal[ ])|(?<=\bal[ ]))(?P<day>3[01]|[12]\d|[1-9])(?! (?:per cento|per-cento|ore|anni|e (?:un|mezzo)|e il \d+[.,]\d)|(?:, (?:il )?{DAY})* ?(?:-|/|al|all'|e|o|ed) ?(?:il |l')?{DAY} (?:(?:di )?{MONTH}|del {WHICH_MONTH}))", italian.day, {}, ("Sale al 3,19% il tasso.", "Il 6.4 per cento va bene.")),
    _rule("the-day", r"(?:il |del |al |dal )?giorno (?P<day>3[01]|[12]\d|[1-9])(?= ?[,.;:)\n]| ?$| (?:alle|e|si|la|il|in|un)\b)", readers.day_ordinal, {}),
    _rule("nth-of-month", r"(?:(?:il|lo|la|i|gli|le|l') ?)?(?P<nth>primo|prima|primi|prime|primissimi|ultimo|ultima|ultimi|ultime|seconda|secondo|terza|terzo|quarta|quarto|quinta|\d{1,2}[°ºª]) (?P<unit>giorno|giorni|settimana|settimane|mese|mesi|quindicina|fine settimana|fine-settimana|weekend|week-end) (?:di|del|dell'anno|dell') ?(?:(?P<month>{FULL_MONTH})(?: (?:del )?(?P<year>{YEAR}))?|(?P<bare_year>{YEAR})|(?P<whole>mese|anno))", readers.nth_of,
          {"la prima settimana di maggio 2015": "2015-05", "l'ultimo giorno del 1999": "1999-12-31", "gli ultimi giorni di maggio 1945": "1945-05", "il primo fine settimana di agosto 1995": "1995-W31-WE"}),
    _rule("half-of-month", r"(?:la )?(?P<half>prima|seconda) (?:metà|meta'|quindicina) (?:di|del mese di) ?(?P<month>{FULL_MONTH})(?: (?:del )?(?P<year>{YEAR}))?", readers.half_of(lambda match: readers.month_year(match) if match["year"] else readers.month(match)), {"la seconda metà di giugno 2015": "2015-06"}),
    _rule("half-of-decade", rf"(?:la )?(?P<half>prima|seconda) (?:metà|meta') (?:degli )?anni (?P<decade>'?[2-9]0|{'|'.join(DECADES)})", readers.half_of(italian.decade), {"la seconda metà degli anni Ottanta": "198"}),
    _rule("quarter", r"(?:il )?(?P<quarter>{QUARTER}) trimestre(?: (?:del |dell'anno |dell'esercizio |di |dell' ?)?(?P<year>{YEAR}|{LAST_DIGITS}))?", readers.quarter, {"il terzo trimestre 2016": "2016-Q3", "il primo trimestre": "2026-Q1"}),
    _rule("last-quarter-of", r"(?:l' ?)?(?P<quarter>ultimo)(?= trimestre) trimestre (?:del |dell' ?)(?P<year>{YEAR}|{LAST_DIGITS})", readers.quarter, {"l'ultimo trimestre del 1993": "1993-Q4"}),
    _rule("quarter-of-unit", r"(?:il )?(?P<quarter>{QUARTER}) trimestre (?P<which>dell' ?anno scorso|dello scorso anno|di quest' ?anno|dell' ?anno in corso|dell' ?anno precedente)", readers.month_of_unit, {"il terzo trimestre dell'anno scorso": "2025-Q3"}),
    _rule("same-period", r"(?:lo |nello )?(?:stesso|medesimo|corrispondente|analogo) (?:periodo|trimestre|semestre|bimestre|quadrimestre) (?:del |dell' ?anno |dell' ?)?(?P<year>{YEAR})", readers.year, {"lo stesso periodo del 1991": "1991"}),
    _rule("same-period-which", r"(?:lo |nello )?(?:stesso|medesimo|corrispondente|analogo) (?:periodo|mese|trimestre|semestre|bimestre|quadrimestre) dell' ?(?P<unit>anno) (?P<which>scorso|passato|precedente)", readers.this_unit, {"lo stesso periodo dell'anno scorso": "2025"}),
    _rule("same-period-which-before", r"(?:lo |nello )?(?:stesso|medesimo|corrispondente|analogo) (?:periodo|mese|trimestre|semestre|bimestre|quadrimestre) dello (?P<which>scorso) (?P<unit>anno)", readers.this_unit, {"lo stesso mese dello scorso anno": "2025"}),
    _rule("two-months-of-year", r"(?:il |l' ?)?(?P<half>primo|secondo|terzo|quarto|quinto|sesto|ultimo|[1-6][°º]) bimestre (?:del |dell' ?anno |dell' ?esercizio |di |dell' ?)?(?P<year>{YEAR})", readers.part_of_year(2), {"primo bimestre del 1994": "1994-01/1994-02"}),
    _rule("four-months-of-year", r"(?:il |l' ?)?(?P<half>primo|secondo|terzo|ultimo|[1-3][°º]) quadrimestre (?:del |dell' ?anno |dell' ?esercizio |di |dell' ?)?(?P<year>{YEAR})", readers.part_of_year(4), {"il secondo quadrimestre 2015": "2015-05/2015-08"}),
    _rule("half-year", r"(?:il )?(?P<half>primo|secondo|ultimo) semestre(?: (?:(?:del |dell'anno |dell' ?)?(?P<year>{YEAR}|{LAST_DIGITS})|(?P<which>dell' ?anno scorso|di quest' ?anno|dello scorso anno)))?", readers.half, {"il primo semestre 2016": "2016-H1", "il secondo semestre dell'anno scorso": "2025-H2"}),
    _rule("half-of", r"(?:la )?(?P<half>prima|seconda) (?:metà|meta') (?:del (?P<year>{YEAR})|(?P<which>di quest' ?anno|dell' ?anno scorso|dell' ?anno))", readers.half, {"la prima metà del 2016": "2016-H1"}),
    _rule("season-of-unit", rf"{_PART}(?:la |l')?(?P<season>{{SEASON}}) (?P<which>dell' ?anno (?:scorso|prossimo|precedente|seguente|successivo|in corso)|dello scorso anno|del prossimo anno|dell' ?anno|di quest' ?anno|dello stesso anno|di quell' ?anno)", readers.month_of_unit, {}),
    _rule("season", rf"{_PART}(?:la |l')?(?P<season>{{SEASON}})(?:(?: (?:così |molto )?[a-zà-ÿ]{{4,}})?(?: del| dell'anno)|) (?P<year>{{YEAR}}|' ?\d\d){_ERA}", readers.season, {"l'estate del 2014": "2014-SU", "l'autunno caldo del '69": "1969-FA", "la primavera del 1943": "1943-SP"}),
    _rule("that-season", r"(?P<which>quel|quella|quell') ?(?P<season>{SEASON})", readers.month_of_unit, {"quell'inverno": "2026-WI"}),
    _rule("season-which", r"(?:la |l' ?)?(?P<season>{SEASON}) (?P<which>{AFTER})", readers.last_named, {"l'estate scorsa": "2025-SU"}),
    _rule("which-season", r"(?:la |il |lo )?(?P<which>{LAST}|questa|quest'|questo) ?(?P<season>{SEASON})", readers.last_named, {"questa estate": "2026-SU", "la scorsa estate": "2025-SU"}),
    _rule("bare-season", r"(?:(?P<part>{PART})(?:la |l' ?)?|(?<=\Win[ ])|(?<=^in[ ])|(?<=d')|(?<=nell')|(?<=nella[ ])|la |l')(?P<season>{SEASON})(?! araba)", readers.unless(readers.season, before=_KIND_OF), {"l'inverno": "2025-WI", "fine dell'estate": "2025-SU"}, ("Fu la festa d'estate.", "Andarono ai giochi d'inverno.")),
    # ---- put together from two
    _rule("nth-weekday", r"(?:il |la |l')?(?P<nth>primo|prima|secondo|seconda|terzo|terza|quarto|quarta|ultimo|ultima|[1-5][°º]) (?P<weekday>{WEEKDAY}) (?:di|del mese di) (?P<month>{MONTH})(?: (?:del )?(?P<year>{YEAR}))?", readers.nth_weekday, {"il primo sabato di luglio 2014": "2014-07-05", "l'ultima domenica di ottobre 2016": "2016-10-30"}),
    _rule("weekday-of-week", r"(?:il |lo )?(?P<weekday>{WEEKDAY}) della (?:settimana (?P<which>scorsa|prossima|passata|seguente|precedente))", readers.weekday_of_week, {"giovedì della settimana scorsa": "2026-03-05"}),
    _rule("weekday-of-which-week", r"(?:il |lo )?(?P<weekday>{WEEKDAY}) (?:della|di) (?P<which>scorsa|prossima|questa) settimana", readers.weekday_of_week, {"martedì della prossima settimana": "2026-03-17"}),
    _rule("ago-to", r"(?:esattamente )?(?P<n>{NUMBER}) ?(?P<unit>{UNIT}) fa,? (?:proprio )?(?P<dayword>oggi|ieri)", readers.ago_to, {"dieci anni fa oggi": "2016-03-13", "cinquant'anni fa oggi": "1976-03-13"}),
    _rule("to-ago", r"(?P<dayword>oggi|ieri),? (?:esattamente )?(?P<n>{NUMBER}) (?P<unit>{UNIT}) fa", readers.ago_to, {"oggi dieci anni fa": "2016-03-13"}),
    # ---- holidays and other named days
    _rule("named-day", rf"{_PART}{_ABOUT}(?:il |la |l'|lo )?(?P<named>{{NAMED_DAY}})(?: (?:del |dell'anno )?(?P<year>{{YEAR}}))?", italian.AROUND.named_day(named_days.named_day),
          {"Natale 1963": "1963-12-25", "il Venerdì Santo 2017": "2017-04-14", "Pasquetta 2016": "2016-03-28", "la vigilia di Natale del 1944": "1944-12-24", "Ferragosto": "2025-08-15"}, ("L'albero di Natale cadde.", "Babbo Natale arrivò.")),
    _rule("beside-named-day", r"(?:il )?giorno (?P<way>dopo|prima) (?:di )?(?P<named>{NAMED_DAY})(?: (?:del )?(?P<year>{YEAR}))?", named_days.named_day, {"il giorno dopo Natale del 1998": "1998-12-26"}),
    # ---- years and longer
    _rule("year", rf"{_PART}{_ABOUT}(?:(?:il )?lontano |l' ?anno |anno |esercizio |il |l' )?(?P<year>{{YEAR}})(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})", italian.year, {"2014": "2014", "fine 2014": "2014", "metà 2015": "2015", "l'anno 2001": "2001", "il 2000": "2000", "l'inizio del 1998": "1998"},
          ("Costa 1999 euro.", "Sono 2020 dipendenti.", "Il modello 2000 piace.", "Assunse 1600 addetti.", "Passò da 1476 a 2134 milioni.", "Il fascicolo è nella sala 2017.")),
    _rule("short-year", rf"{_PART}{_ABOUT}(?:l' ?|il |anno |(?<=nell')|(?<=nell'[ ])|(?<=dell')|(?<=dell'[ ])|(?<=dall')|(?<=dall'[ ])|(?<=all')|(?<=all'[ ])|(?<=nel[ ])|(?<=del[ ])|(?<=dal[ ])|(?<=esercizio[ ])|(?<=bilancio[ ])|(?<=estate[ ]))(?P<year>{{LAST_DIGITS}})", italian.short_year, {"il '92": "1992", "fine del '98": "1998"},
          ("Crebbe del 40 per cento.", "Il 50% votò.", "Nel 95 per cento dei casi.", "Segnò al 90'.")),
    _rule("years-of-range", r"(?<=[12]\d\d\d[ ]-[ ])(?P<year>\d\d)(?!\d)", readers.short_year, {}),
    _rule("bc-story-year", r"(?:(?<=\Wnel[ ])|(?<=^nel[ ])|(?<=dal[ ]))(?P<year>[1-9]\d{1,2})", italian.old_year, {}),
    _rule("old-year", rf"{_ABOUT}(?:l'|nell')anno (?P<year>[1-9]\d{{0,5}}){_ERA}", readers.year, {"l'anno 800": "0800"}),
    _rule("opening-year", r"(?:(?<=^nel[ ])|(?<=\Wnel[ ]))(?P<year>[1-9]\d\d)(?![.,]\d)", italian.opening_year, {}, ("Nel 200 per cento.",)),
    _rule("old-year-in", r"(?:(?<=\Wnel[ ])|(?<=^nel[ ])|(?<=dal[ ])|(?<=verso[ ]il[ ])|(?<=fino[ ]al[ ]))(?P<year>[3-9]\d\d)(?=[,.;:)]| ?\n| ?$| (?:al \d|e|il|la|lo|i|gli|le|un|una|si|fu|per|egli|quando|dopo|contro|sotto|\w+ò|\w+ì|\w+arono|\w+irono|\w+erono|\w+(?:cque|nne|nse|rse|dde|sse|rono))\b)", readers.year, {}),
    _rule("old-year-elided", r"(?:(?<=nell')|(?<=dell')|(?<=dall')|(?<=all'))(?P<year>8\d\d)(?=[,.;:)]| ?\n| ?$| (?:e|il|la|si|fu)\b)", readers.year, {}),
    _rule("year-after-range", r"(?<=[12]\d\d\d-)(?P<year>\d\d)", readers.year_of_range, {}),
    _rule("year-era", rf"{_PART}{_ABOUT}(?:l'anno |il )?(?P<year>\d{{1,4}}) (?P<era>{{ERA}})", readers.year, {"44 avanti Cristo": "BC0044", "79 dopo Cristo": "0079"}),
    _rule("year-of-bc-range", r"(?P<year>\d{1,4})(?= ?(?:-|al|e|o) ?(?:il )?\d{1,4} (?P<era>{BC}))", readers.year, {}),
    _rule("decade", rf"{_PART}(?:buona parte degli )?(?:gli )?anni (?P<decade>\d{{3}}0|'? ?[2-9]0|{'|'.join(DECADES)})(?: (?:del (?P<century>{{CENTURY}}) secolo|{{OF_CENTURY}}|del (?P<hundreds>{{NAMED_CENTURY}})))?(?! (?:anni|giorni))", italian.decade_of, {"gli anni 80": "198", "metà degli anni Ottanta": "198", "gli anni 1990": "199", "anni trenta": "193", "gli anni Venti del secolo scorso": "192", "gli anni '20 del Seicento": "162"}),
    _rule("century", rf"{_PART}(?:il )?(?P<century>{{CENTURY}}) secolo(?: (?P<era>{{ERA}}))?", readers.century, {"il XIX secolo": "18", "la fine del XV secolo": "14", "il V secolo avanti Cristo": "BC04", "il diciannovesimo secolo": "18"}),
    _rule("named-century", rf"{_PART}(?:il |l')?(?P<century>{{NAMED_CENTURY}})", italian.named_century, {"il Novecento": "19", "la fine del Settecento": "17", "l'Ottocento": "18"}, ("Ha novecento euro.",)),
    _rule("half-century", r"(?:la )?(?P<half>prima|seconda) metà del (?P<century>{CENTURY}) secolo(?: (?P<era>{ERA}))?", readers.half_century, {"la prima metà del XIX secolo": "18"}),
    # ---- counted from the day of speech
    _rule("today", r"(?:(?:la )?giornata (?:di |odierna di )?)?oggi(?: stesso)?(?: ?,? {WEEKDAY})?(?! (?:come oggi|giorno))", readers.day_word(0), {"oggi": "2026-03-13"}),
    _rule("todays-day", r"giornata odierna|data odierna", readers.day_word(0), {"data odierna": "2026-03-13"}),
    _rule("yesterday", r"(?<!altro[ ])(?:(?:la )?giornata di )?ieri(?: (?P<daypart>{DAYPART}))?(?: ?,? {WEEKDAY})?", readers.day_word(-1), {"ieri": "2026-03-12", "ieri mattina": "2026-03-12TMO", "ieri sera": "2026-03-12TEV"}),
    _rule("tomorrow", r"(?:(?:la )?giornata di )?domani(?: (?P<daypart>{DAYPART}))?(?: ?,? {WEEKDAY})?", readers.day_word(1), {"domani": "2026-03-14", "domani mattina": "2026-03-14TMO"}),
    _rule("some-day", r"un domani|un giorno o l'altro|prima o poi", readers.reference("FUTURE_REF"), {"un domani": "FUTURE_REF"}),
    _rule("before-yesterday", r"(?:l' ?)?altro ?ieri|avantieri|ieri l'altro|l' ?altroieri", readers.day_word(-2), {"l'altro ieri": "2026-03-11"}),
    _rule("after-tomorrow", r"dopodomani|dopo domani|domani l'altro", readers.day_word(2), {"dopodomani": "2026-03-15"}),
    _rule("this-part-word", r"(?P<daypart>stamattina|stamane|stamani|stasera|stanotte)", readers.day_part_of(0), {"stamattina": "2026-03-13TMO", "stasera": "2026-03-13TEV", "stanotte": "2026-03-13TNI"}),
    _rule("this-part", r"(?:questa|questo) (?P<daypart>{DAYPART})", readers.day_part_of(0), {"questa mattina": "2026-03-13TMO", "questo pomeriggio": "2026-03-13TAF"}),
    _rule("last-night", r"(?:la )?(?:scorsa (?P<daypart>notte)|notte scorsa)", readers.day_part_of(-1), {"la scorsa notte": "2026-03-12TNI", "la notte scorsa": "2026-03-12TNI"}),
    _rule("weekend", r"(?P<which>questo |il )?(?:fine settimana|finesettimana|fine-settimana|weekend|week-end)(?! (?:scorso|prossimo|precedente|successivo))", readers.weekend, {"questo fine settimana": "2026-W10-WE"}),
    _rule("which-weekend", r"(?:il )?(?:fine settimana|fine-settimana|weekend|week-end) (?P<which>scorso|prossimo|precedente|successivo)", readers.weekend, {"il fine settimana scorso": "2026-W10-WE", "il weekend prossimo": "2026-W11-WE"}),
    _rule("which-weekend-before", r"(?:lo|il) (?P<which>scorso|prossimo) (?:fine settimana|fine-settimana|weekend|week-end)", readers.weekend, {"lo scorso fine settimana": "2026-W10-WE"}),
    _rule("unit-which", rf"{_PART}(?:la |il |l' ?)?(?P<unit>{{LONG_UNIT}}) (?:fiscale |scolastico |finanziario |solare )?(?P<which>{{AFTER}}|in corso)", readers.this_unit,
          {"la settimana scorsa": "2026-W10", "il mese prossimo": "2026-04", "l'anno scorso": "2025", "l'anno prossimo": "2027", "la fine dell'anno scorso": "2025", "il secolo scorso": "19", "l'anno in corso": "2026"}),
    _rule("which-unit", rf"{_PART}(?:la |lo |il |l' ?)?(?P<which>{{LAST}}|ultima|ultimo) (?P<unit>{{LONG_UNIT}})(?: fiscale| scolastico| finanziario| solare)?(?! (?:del|dell'|di|della)\b)", readers.this_unit, {"la scorsa settimana": "2026-W10", "lo scorso anno": "2025", "il prossimo mese": "2026-04", "fine della scorsa settimana": "2026-W10", "l'ultimo trimestre": "2025-Q4"}),
    _rule("this-unit", rf"{_PART}(?P<which>{{THIS}}) ?(?:stesso |stessa |ultimo |ultima )?(?P<unit>{{LONG_UNIT}})", readers.this_unit, {"questa settimana": "2026-W11", "questo mese": "2026-03", "quest'anno": "2026"}),
    _rule("within-unit", r"(?:(?<=entro[ ])|(?<=nel[ ]corso[ ]del)|(?<=durante[ ]))l' ?(?P<unit>anno)(?! (?:scorso|prossimo|seguente|precedente|successivo|\d))", readers.the_unit, {}),
    _rule("per-year", r"l' ?(?P<unit>anno)(?= ?[,.;:)]| ?$| (?:e|ma|per|in|nel|di|circa)\b)", italian.per_year, {}),
    _rule("ago", r"(?:piu' o meno |più o meno )?(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) ?(?P<unit>{UNIT})(?P<and_half> e mezz[oa])?(?: circa)? (?:fa|or sono|addietro)(?! ?(?:il|la|lo|un|una|che)\b)", readers.ago,
          {"due anni fa": "2024", "tre giorni fa": "2026-03-10", "più di due anni fa": "2024", "sette mesi fa": "2025-08", "alcuni anni fa": "PAST_REF", "75 anni fa": "1951", "vent'anni fa": "2006"}),
    _rule("long-ago", r"(?:molto |tanto |qualche |poco )?tempo fa|poco fa|(?:in |nel |(?<=del[ ]))(?:recente )?passato(?! (?:da|di|a|al|alla|in|per|il|la|un)\b)|un tempo(?! (?:di|che)\b)|(?:anni|mesi|giorni|secoli) fa", readers.reference("PAST_REF"), {"tempo fa": "PAST_REF", "poco fa": "PAST_REF"}),
    _rule("in-units", r"(?:tra|fra|da qui a) (?P<compare>{COMPARE})?(?P<n>{NUMBER}) ?(?P<unit>{UNIT})(?P<and_half> e mezz[oa])?", readers.from_now, {"tra due settimane": "2026-W13", "fra tre anni": "2029", "fra vent'anni": "2046"}, ("Scelse tra due case.",)),
    # ---- counted from the time told
    _rule("after-units", r"(?:in capo a|trascors[ie]|passat[ie]) (?P<n>{NUMBER}) (?P<unit>{UNIT})(?P<way>)(?= (?!di\b)|[,;])", readers.told_later, {}),
    _rule("told-later", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) ?(?P<unit>{UNIT})(?P<and_half> e mezz[oa])? (?P<way>più tardi|dopo|prima)(?! (?:di|della|del|dell'|il|la|lo|l'|i|che|essere|aver)\b)", readers.told_later,
          {"due anni dopo": "2028", "tre giorni dopo": "2026-03-16", "un anno prima": "2025", "pochi giorni dopo": "FUTURE_REF", "due anni più tardi": "2028"}),
    _rule("units-after", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}) ?(?P<unit>{UNIT})(?= (?P<way>dopo|prima) (?!del previsto)(?:di|della|del|dell'|il|la|lo|l'|i)\b)", readers.units_after, {}),
    _rule("told-unit", rf"{_PART}(?:la |il |l' ?)?(?P<unit>{{LONG_UNIT}}) (?P<which>{{TOLD}})(?! di\b| della\b| del\b| che\b|(?<=[tv][eo]) (?:ai|agli|al(?:l'|(?:lo|la|le)?\b)(?! ?(?:\d|una?\b|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|mattin|pomeriggio|sera|alba|tramonto|mezzo|stess|medesim|ore\b))))", readers.told_unit, {"l'anno seguente": "2027", "il mese precedente": "2026-02", "il giorno dopo": "2026-03-14", "il giorno prima": "2026-03-12"}, ("Fu eletto il mese successivo alla denuncia.", "Chiuse l'anno precedente alla guerra.")),
    _rule("same-unit", r"(?:lo |la )?(?P<which>stesso|stessa|medesimo|medesima) (?P<unit>{LONG_UNIT})", readers.told_unit, {"lo stesso giorno": "2026-03-13"}),
    _rule("that-unit", rf"{_PART}(?P<which>quel|quella|quell'|quello stesso|quella stessa) ?(?P<unit>{{LONG_UNIT}})(?: stess[oa])?", readers.told_unit, {"quel giorno": "2026-03-13", "quell'anno": "2026", "quello stesso anno": "2026"}),
    _rule("eve", r"(?:(?:la |l')|(?<=alla[ ])|(?<=all'))(?P<way>vigilia|indomani)(?! (?:di|del|dello|della|delle|dei|degli)\b| dell')", readers.day_before_told, {"la vigilia": "2026-03-12", "l'indomani": "2026-03-14"}),
    _rule("part-of-told-day", r"(?:la |il )?(?P<daypart>mattina|sera|notte|pomeriggio) del(?:lo (?=stesso giorno)| giorno )(?P<which>stesso|seguente|successivo|dopo|precedente)(?: giorno)?(?! (?:al?|alla|del?|della)\b)", readers.told_day_part, {"la sera dello stesso giorno": "2026-03-13TEV", "la mattina del giorno seguente": "2026-03-14TMO"}),
    _rule("night-of-two-days", r"(?:la )?notte (?:tra|fra|dal?)(?: il| l'| l)? ?(?P<day>\d{1,2}) (?:e|al?)(?: il| l'|l')? ?\d{1,2}(?! ?(?:{MONTH}|\d))", readers.night_between, {"la notte tra il 9 e il 10": "2026-03-09/2026-03-10", "notte dal 9 al 10": "2026-03-09/2026-03-10"}),
    _rule("that-part", r"(?P<which>quella|quello|quella stessa|la stessa) (?P<daypart>mattina|sera|notte|pomeriggio)(?: stess[oa])?", readers.told_day_part, {"quella notte": "2026-03-13TNI"}),
    _rule("part-told", r"(?:(?<=\Win[ ])|(?<=^in[ ])|(?<=nella[ ])|(?<=nel[ ]))(?:tarda |prima |tardo |primo )?(?P<daypart>mattinata|serata|nottata|pomeriggio|notte|mattina)(?= ?[,.;:)]| ?$| ?\n| (?:e|i|il|la|le|lo|un|una|sono|è|ha|hanno|si|fu|furono|dai|dal|dalla|dalle|con|per|da|\w+ò|\w+arono)\b)(?! e (?:in|nel))", readers.told_day_part, {}),
    _rule("part-before", r"(?:la |il )?(?P<daypart>notte|sera|mattino|mattina|pomeriggio) (?P<which>prima|precedente|dopo|seguente|successiv[oa]|stess[oa])(?! (?:di|del|della|che)\b| dell')", readers.told_day_part, {"la notte prima": "2026-03-12TNI"}),
    _rule("end-of-unit", r"(?P<part>(?:la )?fine|(?:l')?inizio|(?:metà|meta')|(?:il )?principio) (?:(?:del|della) |dell' ?)?(?P<unit>settimana|mese|trimestre|anno|decennio|secolo)(?! (?:scorso|scorsa|prossimo|prossima|seguente|precedente|\d))", readers.end_of_unit, {"la fine dell'anno": "2026", "fine anno": "2026", "inizio del mese": "2026-03"}),
    # ---- weekdays
    _rule("weekday", rf"{_ABOUT}(?:il |lo |questo )?(?P<weekday>{{WEEKDAY}})(?:,? (?:(?:in|nella|nel) )?(?P<daypart>{{DAYPART}}))?(?! (?:\d(?!\d?-\d\d?(?![\d/-])(?! {{MONTH}}))|santo|grasso|di pasqua))", italian.weekday, {"martedì": "2026-03-10", "giovedì sera": "2026-03-12TEV", "lunedì": "2026-03-09", "domenica notte": "2026-03-08TNI"}),
    _rule("weekday-which", r"(?:il |lo )?(?P<weekday>{WEEKDAY}) (?P<which>{AFTER})", readers.last_named, {"venerdì scorso": "2026-03-06", "martedì prossimo": "2026-03-17"}),
    _rule("which-weekday", r"(?:il |lo |la |dallo )?(?P<which>{LAST}) (?P<weekday>{WEEKDAY})", readers.last_named, {"lo scorso lunedì": "2026-03-09", "il prossimo martedì": "2026-03-17"}),
    _rule("month-told", r"(?:(?:(?:il )?(?P<day>{DAY}) )?(?P<month>{FULL_MONTH})|(?P<season>{SEASON})) (?P<which>precedente)(?! (?:al?|alla)\b)", readers.last_named, {"ottobre precedente": "2025-10", "il 2 ottobre precedente": "2025-10-02"}),
    _rule("that-weekday", r"(?:lo |la )?(?P<which>quel|quella|stesso|stessa) (?:stesso |stessa )?(?P<weekday>{WEEKDAY})", readers.last_named, {"quel lunedì": "XXXX-WXX-1"}),
    _rule("weekday-told", r"(?:il |la )?(?P<weekday>{WEEKDAY}) (?P<which>successivo|seguente|precedente)", readers.last_named, {"il lunedì successivo": "2026-03-16"}),
    _rule("weekday-note", r"(?P<weekday>lun|mar|mer|gio|ven|sab|dom)\.?(?= ?$| \d|,)", alone(readers.weekday_part), {}),
    _rule("weekday-note-day", r"(?P<weekday>lun|mar|mer|gio|ven|sab|dom)\.? (?P<day>3[01]|[12]\d|[1-9])(?![\d.,:/h]| ?h)", alone(readers.weekday_ordinal), {}),
    _rule("part-note", r"(?:la |il |di |nel |in )?(?:tarda |prima |tardo |primo )?(?P<daypart>mattina|mattino|mattinata|pomeriggio|sera|serata|notte)(?: presto| tardi)?", alone(readers.day_part_of(0)), {}),
    _rule("quarter-hour", r"(?P<n>un quarto d'ora|un quarto d' ora|tre quarti d'ora)", length_of({"un quarto d'ora": 'PT15M', "un quarto d' ora": 'PT15M', "tre quarti d'ora": 'PT45M'}), {"un quarto d'ora": "PT15M"}),
    _rule("part-of-date", r"(?:la |il |l')?(?P<daypart>mattina|mattinata|mattino|pomeriggio|sera|serata|notte) (?:del |dell'|di |tra )(?={WEEKDAY}|{DAY} {MONTH})(?:(?P<weekday>{WEEKDAY}),? ?)?(?:(?P<day>{DAY}) (?P<month>{MONTH})(?: (?P<year>{YEAR})| (?P<which>dell' ?anno (?:scorso|precedente|seguente|successivo)|dello scorso anno|dello stesso anno|di quell' ?anno))?)?", readers.weekday_part, {"la notte dell'8 febbraio 2015": "2015-02-08TNI", "la notte dell'8 febbraio dell'anno scorso": "2025-02-08TNI", "serata di martedì": "2026-03-10TEV"}),
    _rule("part-of-yesterday", r"(?:la |il )?(?:tarda |prima |tardo |primo )?(?P<daypart>{DAYPART}) di ieri", readers.day_word(-1), {"la notte di ieri": "2026-03-12TNI", "la tarda sera di ieri": "2026-03-12TEV"}),
    _rule("part-of-today", r"(?:la |il )?(?:tarda |prima |tardo |primo )?(?P<daypart>{DAYPART}) di oggi", readers.day_word(0), {"il pomeriggio di oggi": "2026-03-13TAF"}),
    # ---- times of day
    _rule("clock", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY}{_ZONE}", italian.clock, {"le 20:30": "2026-03-13T20:30", "le 21,30": "2026-03-13T21:30", "ore 18": "2026-03-13T18:00", "le otto di sera": "2026-03-13T20:00", "le tre e mezza del pomeriggio": "2026-03-13T15:30", "mezzanotte": "2026-03-13T24:00"},
          ("Il risultato fu 3:1 alla fine.", "Le tre donne arrivarono.", "Le 20 famiglie tornarono.")),
    _rule("clock-part-told", rf"{_ABOUT}{_TIME} del(?:la)? (?P<daypart>notte|sera|mattino|mattina|pomeriggio) (?P<which>prima|precedente|dopo|seguente|successiv[oa])(?! (?:di|del|della|che)\b| dell')", readers.clock_on(readers.told_day_part), {"le 9 del mattino seguente": "2026-03-14T09:00"}),
    _rule("day-clock", rf"(?:il |questo )?(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>ieri|oggi|dopo domani|domani|dopodomani|stamattina|stamane|stamani|stasera|stanotte|questa mattina|questa sera|questa notte|questo pomeriggio))(?: (?P<daypart_of_day>{{DAYPART}}))?,? (?:a|alle|verso|dalle|(?P<edge>dopo le|prima delle)|poco (?:dopo le|prima delle)|intorno alle)? ?{_TIME}{_ZONE}{_OF_DAY}{_ZONE}", readers.clock, {"martedì alle 17": "2026-03-10T17:00", "domani alle 10,30": "2026-03-14T10:30", "ieri alle 8 del mattino": "2026-03-12T08:00"}),
    _rule("night-clock", rf"(?:la )?notte (?:tra|fra|da) {{WEEKDAY}} (?:e|a) (?P<weekday>{{WEEKDAY}}),? (?:a|alle|verso|intorno alle|poco (?:dopo|prima delle))? ?{_TIME}", readers.night_clock, {"notte tra lunedì e martedì, verso le due e mezza": "2026-03-10T02:30", "notte tra lunedì e martedì alle 23": "2026-03-09T23:00"}),
    _rule("part-day-clock", rf"(?:la |il )?(?P<daypart_of_day>{{DAYPART}}) di (?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>ieri|oggi)),? (?:a|alle|verso|intorno alle|poco (?:dopo|prima delle))? ?{_TIME}", readers.clock, {"la notte di martedì, verso le due e mezza": "2026-03-10T02:30", "la sera di martedì alle nove": "2026-03-10T21:00"}),
    _rule("part-clock", rf"(?:la |alla |di |nella |in )(?P<daypart_of_day>{{DAYPART}}),? (?:a|alle|verso|intorno alle|poco (?:dopo|prima delle)) ?{_TIME}", readers.clock, {"la sera alle nove": "2026-03-13T21:00"}),
    _rule("clock-day", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY}(?: di|,)? (?:(?P<weekday>{{WEEKDAY}})(?! \d)|(?P<dayword>ieri|oggi|domani)|del giorno (?P<day>{{DAY}}))", readers.clock, {"le 17 di martedì": "2026-03-10T17:00", "mezzanotte di lunedì": "2026-03-09T24:00"}),
    _rule("date-clock", rf"{_WEEKDAY}{_THE}(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?,? (?:a|alle|verso|dalle|(?P<edge>dopo le|prima delle))? ?{_TIME}{_ZONE}{_OF_DAY}", readers.clock, {"il 7 marzo alle 15:45": "2026-03-07T15:45", "il 9 marzo 2015 alle 17,30": "2015-03-09T17:30"}),
    _rule("clock-date", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY}(?: del| dell'| di|,) ?{_WEEKDAY}(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?: (?P<year>{{YEAR}}))?", readers.clock, {"le 17,30 del 9 marzo 2015": "2015-03-09T17:30"}),
    # ---- lengths of time and repeated times
    _rule("part-of-century", r"(?P<compare>{COMPARE})?(?P<n>mezzo) (?P<unit>secolo)", readers.part_of_century, {"mezzo secolo": "P50Y"}),
    _rule("two-lengths", r"(?<!ultimi[ ])(?<!ultime[ ])(?P<n>{NUMBER}) (?P<unit>anni|anno|mesi|mese|settimane|ore|ora) e (?P<n_more>{NUMBER}) (?P<unit_more>mesi|mese|settimane|giorni|giorno|minuti|secondi)", readers.two_lengths, {"due anni e tre mesi": "P2Y3M"}),
    _rule("last-n-units", r"(?:i |gli |le |questi |queste )?(?P<which>ultimi|ultime|prossimi|prossime|primi|prime|scorsi|scorse|successivi|successive) (?P<n>{NUMBER}|{VAGUE}) ?(?P<unit>{UNIT})", italian.window, {"i prossimi tre mesi": "P3M", "gli ultimi due anni": "P2Y"}),
    _rule("these-n-units", r"(?:questi|queste) (?P<n>{NUMBER}) ?(?P<unit>{UNIT})", italian.duration, {"questi dodici mesi": "P12M"}),
    _rule("n-units-before", r"(?:i |gli |le )?(?P<n>{NUMBER}) ?(?P<unit>{UNIT}) (?P<which>precedenti|successivi|successive|seguenti|scorsi|scorse|passat[ie](?! (?:a|al|alla|in|nel|nella|nei|nelle|con|da|dal|dalla|tra|fra|come|senza|per|su)\b)|prossimi|prossime)", italian.window, {"i 300 anni precedenti": "P300Y"}),
    _rule("last-units", r"(?:i |gli |le |questi |queste )?(?:ultimi|ultime|prossimi|prossime|primi|prime|scorsi|scorse) (?P<unit>{UNIT})", italian.duration, {"gli ultimi giorni": "PXD", "scorse settimane": "PXW"}),
    _rule("units-last", r"(?:i |le |gli )?(?P<unit>{UNIT}) (?:scorsi|scorse|passati|passate|prossimi|prossime|successive|successivi|seguenti)", italian.duration, {"mesi scorsi": "PXM"}),
    _rule("bare-units", r"(?:(?<=\Wda[ ])|(?<=^da[ ])|(?<=\Wper[ ])|(?<=dopo[ ])|(?<=durante[ ])|(?<=da[ ]molti[ ])|(?<=ancora[ ]dei[ ]))(?P<unit>secondi|minuti|ore|giorni|settimane|mesi|anni|decenni|secoli)(?! (?:dopo|fa|prima|più))", italian.duration, {}),
    _rule("duration", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}|prima mezz')(?:(?<=['\d]) ?| )(?:lunghi |lunghe |altri |altre |soli |sole |interi |intere |buoni |buone )?(?P<unit>{UNIT})(?P<and_half> e mezz[oa])?(?: lavorativi| consecutivi| filati| a questa parte)?", italian.duration,
          {"tre giorni": "P3D", "più di venti anni": "P20Y", "alcuni anni": "PXY", "due anni e mezzo": "P2Y6M", "un anno": "P1Y", "sei mesi": "P6M", "vent'anni": "P20Y", "mezz'ora": "PT30M"}, ("Ha 43 anni.", "Un uomo di 30 anni morì.", "Anna Ferrara, di 34 anni, è qui.", "Lo scrive Il Sole 24 Ore.")),
    _rule("biennium", r"(?:il |lo |un |l' ?)?(?:prossimo |scorso |ultimo |passato )?(?P<n>biennio|triennio|quadriennio|quinquennio|ventennio|bimestre)(?! \d)", length_of({"biennio": "P2Y", "triennio": "P3Y", "quadriennio": "P4Y", "quinquennio": "P5Y", "ventennio": "P20Y", "bimestre": "P2M"}), {"il prossimo biennio": "P2Y"}),
    _rule("these-days", r"(?:questi giorni|queste ore)", readers.reference("PRESENT_REF"), {"questi giorni": "PRESENT_REF"}),
    _rule("these-units", r"(?:questi|queste) (?:ultimi |ultime )?(?P<unit>{UNIT})", italian.duration, {"questi mesi": "PXM"}),
    _rule("unit-after-unit", r"(?P<unit>giorno|mese|anno|settimana|ora) dopo (?P=unit)", readers.every, {"anno dopo anno": "P1Y", "giorno dopo giorno": "P1D"}),
    _rule("other-day", r"l' ?altro giorno", readers.reference("PAST_REF"), {"l'altro giorno": "PAST_REF"}),
    _rule("yearly", r"annu[oaie]|annuale|annuali|annualmente|annualizzat[oa]", readers.repeated("P1Y"), {"annuo": "P1Y"}),
    _rule("monthly", r"mensile|mensili|mensilmente", readers.repeated("P1M"), {"mensile": "P1M"}),
    _rule("weekly", r"settimanale|settimanali|settimanalmente", readers.unless(readers.repeated("P1W"), before=re.compile(r"\b(?:il|un|del|al|dal|sul|i|dei) $")), {}),
    _rule("daily", r"giornaliero|giornaliera|giornalieri|giornaliere|quotidianamente", readers.repeated("P1D"), {"giornaliero": "P1D"}),
    _rule("every", r"(?:quasi )?(?:ogni|tutti i|tutte le|tutti gli) (?:(?P<weekday>{WEEKDAY})|(?P<month>{FULL_MONTH})|(?P<season>{SEASON})|(?:(?P<n>{NUMBER}) ?)?(?P<unit>{UNIT}))", readers.every, {"ogni giorno": "P1D", "tutti i giovedì": "XXXX-WXX-4", "ogni sei mesi": "P6M"}),
    _rule("every-part", r"(?:ogni|tutte le|tutti i) (?P<daypart>mattina|mattine|sera|sere|notte|notti|pomeriggi)", readers.every_part, {"ogni sera": "XXXX-XX-XXTEV"}),
    _rule("per", r"(?:all' ?|al |alla )(?P<unit>anno|mese|giorno|settimana)(?! (?:scorso|prossimo|prima|dopo))", readers.every, {"all'anno": "P1Y"}),
    # ---- vague
    _rule("now", r"adesso|attualmente|al momento(?! d)|per il momento|(?:almeno )?per ora|finora|sinora|fin ad ora|oggigiorno|al giorno d'oggi|in questo momento|a questo punto", readers.reference("PRESENT_REF"), {"adesso": "PRESENT_REF"}, ("Al momento dell'arresto taceva.",)),
    _rule("from-now-on", r"d' ?ora in[ -]avanti|d' ?ora in[ -]poi", readers.reference("FUTURE_REF"), {"d'ora in avanti": "FUTURE_REF"}),
    _rule("now-ora", r"ora", readers.unless(readers.reference("PRESENT_REF"), before=re.compile(r"(?:\b(?:l|un|quell|mezz|d|dell|all|nell|buon|tutt|quest)'|\d|mezza|un|una|ogni|quell'|stessa|questa|qualche|prima|ultima|che|mezz'|buon'|seconda|terza|alla|della|la|nell'|per|\bcirca un) ?$"), after=re.compile(r" (?:di|del|della|dopo|prima|fa|e mezz|locale|legale|solare|italiana|esatta|x|più)\b|['-]|, minut|/")), {"ora": "PRESENT_REF"}, ("Restò un'ora di più.", "Passò mezz'ora dopo.", "Arrivò di buon'ora.")),
    _rule("current", r"attuale|attuali", readers.in_histories("PRESENT_REF"), {}),
    _rule("recently", r"recentemente|di recente|ultimamente|negli ultimi tempi", readers.reference("PAST_REF"), {"recentemente": "PAST_REF"}),
    _rule("soon", r"presto(?= ?[,.;]| ?$)|prossimamente|in futuro|tra poco|fra poco|a breve(?! termine)", readers.reference("FUTURE_REF"), {"prossimamente": "FUTURE_REF"}),
)  # fmt: skip

TIMES = TimeRules(
    TIME_WORDS, with_composed(RULES, _rule, JOINTS, named_days.named_day), EXAMPLE_DAY, ("Ciò accadde {} in città.", "{} cambiò tutto.")
)
