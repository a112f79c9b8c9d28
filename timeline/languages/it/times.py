"""The rules of Italian, as data, with their examples inside; the examples are the tests.

Values are for EXAMPLE_DAY, a Friday, in a news text. Order decides only between matches of the same length: longest wins.
"""

from __future__ import annotations

from timeline.languages.it import named_days
from timeline.languages.it import readers as italian
from timeline.languages.it.words import (
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
from timeline.times import readers
from timeline.times.rule import DIGITS, Reader, Rule, TimeRules, Words

EXAMPLE_DAY = "2026-03-13"

_NUMBER = (
    r"(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|un paio d(?:i |')|una (?:decina|dozzina|quindicina|ventina|trentina) d(?:i|')|un centinaio di"
    rf"|(?:{'|'.join(sorted((word for word in NUMBER_WORDS if word not in ('zero', 'decina', 'dozzina', 'quindicina', 'ventina', 'trentina', 'paio', 'centinaio')), key=len, reverse=True))}))"
)
_ORDINALS = "primo prima secondo seconda terzo terza quarto quarta quinto quinta ultimo ultima".split()
_DAY = r"(?:1[°º]|primo|3[01]|[12]\d|0?[1-9])(?! ?(?:%|€|,\d|ore\b|anni\b))"

WORDS: dict[str, Words] = {
    "MONTH": Words(
        rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(sorted(MONTH_ABBREVIATIONS, key=len, reverse=True))})\b\.?)", frozenset([*MONTHS, *MONTH_ABBREVIATIONS])
    ),
    "FULL_MONTH": Words.of(*MONTHS),
    "WEEKDAY": Words(
        rf"(?:{'|'.join([*WEEKDAYS, *sorted(OTHER_WEEKDAYS, key=len, reverse=True)])})", frozenset([*WEEKDAYS, *(word.rstrip(chr(39)) for word in OTHER_WEEKDAYS)])
    ),
    "SEASON": Words.of(*SEASONS),
    "DAY": Words(_DAY, frozenset({DIGITS, "primo"})),
    "YEAR": Words(r"(?:1\d\d\d|20\d\d)", frozenset({DIGITS})),
    "ERA": Words(r"(?:a\. ?c\.?|avanti cristo|avanti c\.|d\. ?c\.?|dopo cristo|a\. ?e\. ?v\.|e\. ?v\.)"),
    "BC": Words(r"(?:a\. ?c\.?|avanti cristo|avanti c\.)", frozenset({"a", "avanti"})),
    "PART": Words(r"(?:(?:la |il |l' ?)?(?:inizi|inizio|principio|metà|meta'|fine|finire)(?: di | del | dello | dell' ?| della | degli | dei | d'| )(?:mese di |anno )?)"),
    "ABOUT": Words(r"(?:verso|circa|intorno al|intorno a|attorno al|ca\.)"),
    "ORDINAL": Words(rf"(?:{'|'.join(_ORDINALS)}|[1-4][°ºª])", frozenset({DIGITS, *_ORDINALS})),
    "CENTURY": Words(r"(?:[ivx]{1,5}|\d{1,2}[°º]?|primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|undicesimo|dodicesimo|tredicesimo|quattordicesimo|quindicesimo|sedicesimo|diciassettesimo|diciottesimo|diciannovesimo|ventesimo|ventunesimo)"),
    "NAMED_CENTURY": Words.of(*CENTURIES),
    "NUMBER": Words(_NUMBER, frozenset({DIGITS, *(word.rstrip("'") for word in NUMBER_WORDS)})),
    "VAGUE": Words(r"(?:alcuni|alcune|qualche|diversi|diverse|parecchi|parecchie|molti|molte|pochi|poche|numerosi|numerose|vari|varie)",
                   frozenset("alcuni alcune qualche diversi diverse parecchi parecchie molti molte pochi poche numerosi numerose vari varie".split())),
    "UNIT": Words.of(*(word for word in UNITS if word != "secondo")),
    "LONG_UNIT": Words.of("giorno", "settimana", "mese", "trimestre", "semestre", "anno", "decennio", "secolo"),
    "COMPARE": Words(r"(?:più di |piu' di |oltre |almeno |meno di |circa |quasi |appena |al massimo )"),
    "LAST": Words.of("scorso", "scorsa", "passato", "passata", "prossimo", "prossima"),
    "AFTER": Words.of("scorso", "scorsa", "passato", "passata", "prossimo", "prossima", "venturo"),
    "TOLD": Words.of("precedente", "seguente", "successivo", "successiva", "prima", "dopo"),
    "THIS": Words(r"(?:questo|questa|quest')", frozenset({"questo", "questa", "quest"})),
    "DAYPART": Words.of("mattina", "mattino", "mattinata", "pomeriggio", "sera", "serata", "notte"),
    "NAMED_DAY": named_days.WORDS,
    "QUARTER": Words(r"(?:primo|secondo|terzo|quarto|[1-4][°º])(?= trimestre)", frozenset({"primo", "secondo", "terzo", "quarto", DIGITS})),
}  # fmt: skip

_PART = r"(?P<part>{PART})?"
_ABOUT = r"(?:(?P<about>{ABOUT}) )?"
_ERA = r"(?:,? (?P<era>{ERA}))?"
_WEEKDAY = r"(?:(?:il |lo |questo )?(?P<weekday>{WEEKDAY}),? )?"
_THE = r"(?:il |l' ?|lo )?"
_FULL_YEAR = rf"(?P<year>{{YEAR}}|\d{{1,4}}(?= (?:a|d)\. ?c| avanti| dopo)){_ERA}"
_ZONE = r"(?:,? (?:ora locale|ore locali|gmt|utc|cet|ora italiana))?"
_HOURS = "due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici"
_TIME = (
    r"(?P<time>(?:(?:le )?ore |le |(?<=alle[ ])|(?<=dalle[ ])|(?<=delle[ ]))(?:[01]?\d|2[0-4])[:.,][0-5]\d(?!\d)|(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)|(?:(?:le )?ore|le) (?:[01]?\d|2[0-4])(?![\d%]| (?:anni|persone|famiglie|volte))(?: in punto| e mezzo| e mezza)?"
    rf"|(?:le )?ore (?:{_HOURS}|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitré)|le (?:{_HOURS})(?= (?:di|del|della|e|meno|in punto) )(?: (?:e mezzo|e mezza|e un quarto|meno un quarto|in punto|(?:e|meno) (?:dieci|cinque|venti|venticinque)))?|(?:(?<=alle[ ])|(?<=dalle[ ])|(?<=delle[ ]))(?:(?:[01]?\d|2[0-4])(?![\d%]|[.,:]\d| (?:anni|persone|famiglie|volte|ore))|{_HOURS}(?=[,.;:)]| ?$| (?:di|del|della|e mezz|in punto|precise)))(?: (?:e mezzo|e mezza|e un quarto|meno un quarto|in punto))?|l'una(?= (?:di|del))|mezzogiorno|mezzanotte)"
)
_OF_DAY = r"(?: (?:di|del|della) (?P<daypart>{DAYPART}))?"


def _rule(name: str, pattern: str, read: Reader, examples: dict[str, str] | None = None, never: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, read, WORDS, examples or {}, never, TIME_WORDS)


RULES: tuple[Rule, ...] = (
    # ---- complete dates
    _rule("day-month-year", rf"{_PART}{_ABOUT}{_WEEKDAY}{_THE}(?P<day>{{DAY}}) (?:di )?(?P<month>{{MONTH}}),?(?: del| dell'anno)? {_FULL_YEAR}", readers.full_date,
          {"5 maggio 2016": "2016-05-05", "il 5 maggio 2016": "2016-05-05", "giovedì 5 maggio 2016": "2016-05-05", "il 1° gennaio 1999": "1999-01-01", "il 15 marzo 44 avanti Cristo": "BC0044-03-15"}),
    _rule("iso-date", r"(?P<year>\d{4})-(?P<month>0\d|1[0-2])-(?P<day>[0-3]\d)(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?", readers.iso_date, {"2016-12-14": "2016-12-14"}),
    _rule("numeric-date", r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/.-]*\d)", readers.numeric_date, {"13/06/2016": "2016-06-13", "05/06/2016": "2016-06-05"}),
    _rule("month-year", rf"{_PART}{_ABOUT}(?P<month>{{MONTH}}),?(?: del| dell'anno)? {_FULL_YEAR}", readers.month_year,
          {"maggio 2016": "2016-05", "inizio marzo 2015": "2015-03", "la fine di settembre 1939": "1939-09", "metà gennaio 1945": "1945-01", "giugno del 1984": "1984-06", "fine agosto 1944": "1944-08"}),
    # ---- calendar dates without a year
    _rule("day-month", rf"{_PART}{_ABOUT}{_WEEKDAY}{_THE}(?P<day>{{DAY}}) (?:di )?(?P<month>{{MONTH}})", readers.month_day,
          {"il 5 marzo": "2026-03-05", "giovedì 5 marzo": "2026-03-05", "1° febbraio": "2026-02-01", "il primo febbraio": "2026-02-01"}),
    _rule("day-month-which", rf"{_WEEKDAY}{_THE}(?P<day>{{DAY}}) (?P<month>{{MONTH}}) (?P<which>{{AFTER}})", readers.last_named, {"19 dicembre scorso": "2025-12-19"}),
    _rule("which-day-month", r"(?:il |lo )?(?P<which>{LAST}) (?P<day>{DAY}) (?P<month>{MONTH})(?! \d)", readers.last_named, {"il prossimo 7 ottobre": "2026-10-07", "lo scorso 2 ottobre": "2025-10-02"}),
    _rule("month-of-unit", rf"{_PART}(?P<month>{{MONTH}}) (?P<which>dell' ?anno (?:scorso|prossimo|precedente|seguente|successivo)|di quest' ?anno|dello stesso anno|di quell' ?anno)", readers.month_of_unit, {"ottobre dell'anno scorso": "2025-10"}),
    _rule("day-of-range", r"(?:il |l')?(?P<day>{DAY})(?=(?:, {DAY})* ?(?:-|/|al|all'|e|o|ed) ?(?:il )?{DAY} (?P<month>{MONTH})(?: (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("day-in-list", r"(?P<day>{DAY})(?=(?:, {DAY}){1,6} (?:e|o|ed) {DAY} (?P<month>{MONTH})(?: (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("month", rf"{_PART}{_ABOUT}(?:(?:il )?mese di )?(?P<month>{{FULL_MONTH}})", italian.month,
          {"gennaio": "2026-01", "inizio marzo": "2026-03", "metà luglio": "2025-07", "fine novembre": "2025-11", "il mese di settembre": "2025-09"}),
    _rule("month-which", r"(?P<month>{FULL_MONTH}) (?P<which>{AFTER})", readers.last_named, {"ottobre scorso": "2025-10", "aprile prossimo": "2026-04"}),
    _rule("which-month", r"(?:il |lo )?(?P<which>{LAST}) (?P<month>{FULL_MONTH})", readers.last_named, {"lo scorso giugno": "2025-06"}),
    _rule("day-alone", r"(?:il|dal|al) (?P<day>3[01]|[12]\d|[1-9])(?=[,.;:)]| ?\n| ?$| (?:e|ma|mattina|sera|notte|pomeriggio|alle)\b)(?! (?:per cento))", readers.day_ordinal, {}),
    _rule("nth-of-month", r"(?:(?:il|lo|la|i|gli|le|l') ?)?(?P<nth>primo|prima|primi|prime|ultimo|ultima|ultimi|ultime|seconda|terza|quarta) (?P<unit>giorno|giorni|settimana|settimane|mese|mesi) (?:di|del|dell'anno|dell') ?(?:(?P<month>{FULL_MONTH})(?: (?:del )?(?P<year>{YEAR}))?|(?P<bare_year>{YEAR})|(?P<whole>mese|anno))", readers.nth_of,
          {"la prima settimana di maggio 2015": "2015-05", "l'ultimo giorno del 1999": "1999-12-31", "gli ultimi giorni di maggio 1945": "1945-05"}),
    _rule("quarter", r"(?:il )?(?P<quarter>{QUARTER}) trimestre(?: (?:del |dell'anno |di )?(?P<year>{YEAR}))?", readers.quarter, {"il terzo trimestre 2016": "2016-Q3", "il primo trimestre": "2026-Q1"}),
    _rule("half-year", r"(?:il )?(?P<half>primo|secondo|ultimo) semestre(?: (?:(?:del |dell'anno )?(?P<year>{YEAR})|(?P<which>dell' ?anno scorso|di quest' ?anno|dello scorso anno)))?", readers.half, {"il primo semestre 2016": "2016-H1", "il secondo semestre dell'anno scorso": "2025-H2"}),
    _rule("half-of", r"(?:la )?(?P<half>prima|seconda) (?:metà|meta') (?:del (?P<year>{YEAR})|(?P<which>di quest' ?anno|dell' ?anno scorso|dell' ?anno))", readers.half, {"la prima metà del 2016": "2016-H1"}),
    _rule("months-of-year", r"(?:i )?(?P<half>primi|ultimi) (?P<n>due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici) mesi (?:del|dell'anno) (?P<year>{YEAR})", readers.months_of_year, {"i primi sei mesi del 2023": "2023-01/2023-06"}),
    _rule("season", rf"{_PART}(?:la |l')?(?P<season>{{SEASON}})(?: del| dell'anno)? (?P<year>{{YEAR}}){_ERA}", readers.season, {"l'estate del 2014": "2014-SU", "la primavera del 1943": "1943-SP"}),
    _rule("season-which", r"(?:la |l' ?)?(?P<season>{SEASON}) (?P<which>{AFTER})", readers.last_named, {"l'estate scorsa": "2025-SU"}),
    _rule("which-season", r"(?:la |il |lo )?(?P<which>{LAST}|questa|quest'|questo) ?(?P<season>{SEASON})", readers.last_named, {"questa estate": "2026-SU", "la scorsa estate": "2025-SU"}),
    _rule("bare-season", r"(?:(?<=\Win[ ])|(?<=^in[ ])|(?<=d')|(?<=nell')|(?<=nella[ ])|la |l')(?P<season>{SEASON})(?! araba)", readers.season, {"l'inverno": "2025-WI"}),
    # ---- put together from two
    _rule("nth-weekday", r"(?:il |la |l')?(?P<nth>primo|prima|secondo|seconda|terzo|terza|quarto|quarta|ultimo|ultima) (?P<weekday>{WEEKDAY}) (?:di|del mese di) (?P<month>{MONTH})(?: (?:del )?(?P<year>{YEAR}))?", readers.nth_weekday, {"il primo sabato di luglio 2014": "2014-07-05", "l'ultima domenica di ottobre 2016": "2016-10-30"}),
    _rule("weekday-of-week", r"(?:il |lo )?(?P<weekday>{WEEKDAY}) della (?:settimana (?P<which>scorsa|prossima|passata|seguente|precedente))", readers.weekday_of_week, {"giovedì della settimana scorsa": "2026-03-05"}),
    _rule("weekday-of-which-week", r"(?:il |lo )?(?P<weekday>{WEEKDAY}) (?:della|di) (?P<which>scorsa|prossima|questa) settimana", readers.weekday_of_week, {"martedì della prossima settimana": "2026-03-17"}),
    _rule("ago-to", r"(?:esattamente )?(?P<n>{NUMBER}) (?P<unit>{UNIT}) fa,? (?:proprio )?(?P<dayword>oggi|ieri)", readers.ago_to, {"dieci anni fa oggi": "2016-03-13"}),
    _rule("to-ago", r"(?P<dayword>oggi|ieri),? (?:esattamente )?(?P<n>{NUMBER}) (?P<unit>{UNIT}) fa", readers.ago_to, {"oggi dieci anni fa": "2016-03-13"}),
    # ---- holidays and other named days
    _rule("named-day", rf"{_PART}{_ABOUT}(?:il |la |l'|lo )?(?P<named>{{NAMED_DAY}})(?: (?:del |dell'anno )?(?P<year>{{YEAR}}))?", named_days.named_day,
          {"Natale 1963": "1963-12-25", "il Venerdì Santo 2017": "2017-04-14", "Pasquetta 2016": "2016-03-28", "la vigilia di Natale del 1944": "1944-12-24", "Ferragosto": "2025-08-15"}, ("L'albero di Natale cadde.", "Babbo Natale arrivò.")),
    _rule("beside-named-day", r"(?:il )?giorno (?P<way>dopo|prima) (?:di )?(?P<named>{NAMED_DAY})(?: (?:del )?(?P<year>{YEAR}))?", named_days.named_day, {"il giorno dopo Natale del 1998": "1998-12-26"}),
    # ---- years and longer
    _rule("year", rf"{_PART}{_ABOUT}(?:l' ?anno |anno |il |l' )?(?P<year>{{YEAR}})", italian.year, {"2014": "2014", "fine 2014": "2014", "metà 2015": "2015", "l'anno 2001": "2001", "il 2000": "2000", "l'inizio del 1998": "1998"},
          ("Costa 1999 euro.", "Sono 2020 dipendenti.", "Il modello 2000 piace.")),
    _rule("old-year", rf"{_ABOUT}(?:l'|nell')anno (?P<year>[1-9]\d{{0,3}}){_ERA}", readers.year, {"l'anno 800": "0800"}),
    _rule("old-year-in", r"(?:(?<=\Wnel[ ])|(?<=^nel[ ])|(?<=dal[ ])|(?<=verso[ ]il[ ])|(?<=fino[ ]al[ ]))(?P<year>[3-9]\d\d)(?=[,.;:)]| ?\n| ?$| (?:al \d|e|il|la|lo|i|gli|le|un|una|si|fu|per|egli)\b)", readers.year, {}),
    _rule("year-after-range", r"(?<=[12]\d\d\d-)(?P<year>\d\d)", readers.year_of_range, {}),
    _rule("year-era", rf"{_PART}{_ABOUT}(?:l'anno |il )?(?P<year>\d{{1,4}}) (?P<era>{{ERA}})", readers.year, {"44 avanti Cristo": "BC0044", "79 dopo Cristo": "0079"}),
    _rule("year-of-bc-range", r"(?P<year>\d{1,4})(?= ?(?:-|al|e|o) ?(?:il )?\d{1,4} (?P<era>{BC}))", readers.year, {}),
    _rule("decade", rf"{_PART}(?:gli )?anni (?P<decade>\d{{3}}0|'?[2-9]0|{'|'.join(DECADES)})(?! (?:anni|giorni))", italian.decade, {"gli anni 80": "198", "metà degli anni Ottanta": "198", "gli anni 1990": "199", "anni trenta": "193"}),
    _rule("century", rf"{_PART}(?:il )?(?P<century>{{CENTURY}}) secolo(?: (?P<era>{{ERA}}))?", readers.century, {"il XIX secolo": "18", "la fine del XV secolo": "14", "il V secolo avanti Cristo": "BC04", "il diciannovesimo secolo": "18"}),
    _rule("named-century", rf"{_PART}(?:il |l')?(?P<century>{{NAMED_CENTURY}})", italian.named_century, {"il Novecento": "19", "la fine del Settecento": "17", "l'Ottocento": "18"}, ("Ha novecento euro.",)),
    _rule("half-century", r"(?:la )?(?P<half>prima|seconda) metà del (?P<century>{CENTURY}) secolo(?: (?P<era>{ERA}))?", readers.half_century, {"la prima metà del XIX secolo": "18"}),
    # ---- counted from the day of speech
    _rule("today", r"(?:la giornata di )?oggi(?: stesso)?(?:,? {WEEKDAY})?(?! come oggi)", readers.day_word(0), {"oggi": "2026-03-13"}),
    _rule("yesterday", r"(?<!altro )(?<!l'altro )ieri(?: (?P<daypart>{DAYPART}))?(?:,? {WEEKDAY})?".replace("(?<!altro )(?<!l'altro )", "(?<!altro[ ])"), readers.day_word(-1), {"ieri": "2026-03-12", "ieri mattina": "2026-03-12TMO", "ieri sera": "2026-03-12TEV"}),
    _rule("tomorrow", r"domani(?: (?P<daypart>{DAYPART}))?(?:,? {WEEKDAY})?", readers.day_word(1), {"domani": "2026-03-14", "domani mattina": "2026-03-14TMO"}),
    _rule("before-yesterday", r"(?:l' ?)?altro ieri|avantieri|ieri l'altro|l' ?altroieri", readers.day_word(-2), {"l'altro ieri": "2026-03-11"}),
    _rule("after-tomorrow", r"dopodomani|domani l'altro", readers.day_word(2), {"dopodomani": "2026-03-15"}),
    _rule("this-part-word", r"(?P<daypart>stamattina|stamane|stamani|stasera|stanotte)", readers.day_part_of(0), {"stamattina": "2026-03-13TMO", "stasera": "2026-03-13TEV", "stanotte": "2026-03-13TNI"}),
    _rule("this-part", r"(?:questa|questo) (?P<daypart>{DAYPART})", readers.day_part_of(0), {"questa mattina": "2026-03-13TMO", "questo pomeriggio": "2026-03-13TAF"}),
    _rule("last-night", r"(?:la )?(?:scorsa (?P<daypart>notte)|notte scorsa)", readers.day_part_of(-1), {"la scorsa notte": "2026-03-12TNI", "la notte scorsa": "2026-03-12TNI"}),
    _rule("weekend", r"(?P<which>questo |il )?(?:fine settimana|fine-settimana|weekend|week-end)(?! (?:scorso|prossimo|precedente|successivo))", readers.weekend, {"questo fine settimana": "2026-W10-WE"}),
    _rule("which-weekend", r"(?:il )?(?:fine settimana|fine-settimana|weekend|week-end) (?P<which>scorso|prossimo|precedente|successivo)", readers.weekend, {"il fine settimana scorso": "2026-W10-WE", "il weekend prossimo": "2026-W11-WE"}),
    _rule("which-weekend-before", r"(?:lo|il) (?P<which>scorso|prossimo) (?:fine settimana|fine-settimana|weekend|week-end)", readers.weekend, {"lo scorso fine settimana": "2026-W10-WE"}),
    _rule("unit-which", rf"{_PART}(?:la |il |l' ?)?(?P<unit>{{LONG_UNIT}}) (?P<which>{{AFTER}}|in corso|corrente)", readers.this_unit,
          {"la settimana scorsa": "2026-W10", "il mese prossimo": "2026-04", "l'anno scorso": "2025", "l'anno prossimo": "2027", "la fine dell'anno scorso": "2025", "il secolo scorso": "19", "l'anno in corso": "2026"}),
    _rule("which-unit", rf"{_PART}(?:la |lo |il )?(?P<which>{{LAST}}) (?P<unit>{{LONG_UNIT}})", readers.this_unit, {"la scorsa settimana": "2026-W10", "lo scorso anno": "2025", "il prossimo mese": "2026-04", "fine della scorsa settimana": "2026-W10"}),
    _rule("this-unit", rf"{_PART}(?P<which>{{THIS}}) ?(?P<unit>{{LONG_UNIT}})", readers.this_unit, {"questa settimana": "2026-W11", "questo mese": "2026-03", "quest'anno": "2026"}),
    _rule("ago", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) ?(?P<unit>{UNIT})(?P<and_half> e mezz[oa])? (?:fa|or sono|addietro)(?! ?(?:il|la|lo|un|una|che)\b)", readers.ago,
          {"due anni fa": "2024", "tre giorni fa": "2026-03-10", "più di due anni fa": "2024", "sette mesi fa": "2025-08", "alcuni anni fa": "PAST_REF", "75 anni fa": "1951"}),
    _rule("long-ago", r"(?:molto |tanto |qualche |poco )?tempo fa|poco fa|in passato|un tempo|(?:anni|mesi|giorni|secoli) fa", readers.reference("PAST_REF"), {"tempo fa": "PAST_REF", "poco fa": "PAST_REF"}),
    _rule("in-units", r"(?:tra|fra|entro|da qui a) (?P<compare>{COMPARE})?(?P<n>{NUMBER}) ?(?P<unit>{UNIT})(?P<and_half> e mezz[oa])?", readers.from_now, {"tra due settimane": "2026-W13", "fra tre anni": "2029"}, ("Scelse tra due case.",)),
    # ---- counted from the time told
    _rule("told-later", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) ?(?P<unit>{UNIT})(?P<and_half> e mezz[oa])? (?P<way>più tardi|dopo|prima)(?! (?:di|della|del|dell'|il|la|lo|l'|i|che|essere|aver)\b)", readers.told_later,
          {"due anni dopo": "2028", "tre giorni dopo": "2026-03-16", "un anno prima": "2025", "pochi giorni dopo": "FUTURE_REF", "due anni più tardi": "2028"}),
    _rule("units-after", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}) ?(?P<unit>{UNIT})(?= (?P<way>dopo|prima) (?:di|della|del|dell'|il|la|lo|l'|i)\b)", readers.units_after, {}),
    _rule("told-unit", rf"{_PART}(?:la |il |l' ?)?(?P<unit>{{LONG_UNIT}}) (?P<which>{{TOLD}})(?! di\b| della\b| del\b| che\b)", readers.told_unit, {"l'anno seguente": "2027", "il mese precedente": "2026-02", "il giorno dopo": "2026-03-14", "il giorno prima": "2026-03-12"}),
    _rule("same-unit", r"(?:lo |la )?(?P<which>stesso|stessa) (?P<unit>{LONG_UNIT})", readers.told_unit, {"lo stesso giorno": "2026-03-13"}),
    _rule("that-unit", rf"{_PART}(?P<which>quel|quella|quell'|quello stesso|quella stessa) ?(?P<unit>{{LONG_UNIT}})", readers.told_unit, {"quel giorno": "2026-03-13", "quell'anno": "2026", "quello stesso anno": "2026"}),
    _rule("eve", r"(?:(?:la |l')|(?<=alla[ ])|(?<=all'))(?P<way>vigilia|indomani)(?! (?:di|del|della|delle|dei|dell')\b)", readers.day_before_told, {"la vigilia": "2026-03-12", "l'indomani": "2026-03-14"}),
    _rule("that-part", r"(?P<which>quella|quello|quella stessa|la stessa) (?P<daypart>mattina|sera|notte|pomeriggio)", readers.told_day_part, {"quella notte": "2026-03-13TNI"}),
    _rule("end-of-unit", r"(?P<part>(?:la )?fine|(?:l')?inizio|(?:metà|meta')|(?:il )?principio) (?:(?:del|della) |dell' ?)?(?P<unit>settimana|mese|trimestre|anno|decennio|secolo)(?! (?:scorso|scorsa|prossimo|prossima|seguente|precedente|\d))", readers.end_of_unit, {"la fine dell'anno": "2026", "fine anno": "2026", "inizio del mese": "2026-03"}),
    # ---- weekdays
    _rule("weekday", rf"{_ABOUT}(?:il |lo |questo )?(?P<weekday>{{WEEKDAY}})(?: (?P<daypart>{{DAYPART}}))?(?! (?:\d|santo|grasso|di pasqua))", italian.weekday, {"martedì": "2026-03-10", "giovedì sera": "2026-03-12TEV", "lunedì": "2026-03-09", "domenica notte": "2026-03-08TNI"}),
    _rule("weekday-which", r"(?:il |lo )?(?P<weekday>{WEEKDAY}) (?P<which>{AFTER})", readers.last_named, {"venerdì scorso": "2026-03-06", "martedì prossimo": "2026-03-17"}),
    _rule("which-weekday", r"(?:il |lo |la |dallo )?(?P<which>{LAST}) (?P<weekday>{WEEKDAY})", readers.last_named, {"lo scorso lunedì": "2026-03-09", "il prossimo martedì": "2026-03-17"}),
    _rule("weekday-told", r"(?:il |la )?(?P<weekday>{WEEKDAY}) (?P<which>successivo|seguente|precedente)", readers.last_named, {"il lunedì successivo": "2026-03-16"}),
    _rule("part-of-date", r"(?:la |il |l')?(?P<daypart>mattina|mattinata|mattino|pomeriggio|sera|serata|notte) (?:del |dell'|di |tra )(?={WEEKDAY}|{DAY} {MONTH})(?:(?P<weekday>{WEEKDAY}),? ?)?(?:(?P<day>{DAY}) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?)?", readers.weekday_part, {"la notte dell'8 febbraio 2015": "2015-02-08TNI", "serata di martedì": "2026-03-10TEV"}),
    _rule("part-of-yesterday", r"(?:la |il )?(?P<daypart>{DAYPART}) di ieri", readers.day_word(-1), {"la notte di ieri": "2026-03-12TNI"}),
    # ---- times of day
    _rule("clock", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY}{_ZONE}", italian.clock, {"le 20:30": "2026-03-13T20:30", "le 21,30": "2026-03-13T21:30", "ore 18": "2026-03-13T18:00", "le otto di sera": "2026-03-13T20:00", "le tre e mezza del pomeriggio": "2026-03-13T15:30", "mezzanotte": "2026-03-13T24:00"},
          ("Il risultato fu 3:1 alla fine.", "Le tre donne arrivarono.", "Le 20 famiglie tornarono.")),
    _rule("day-clock", rf"(?:il |questo )?(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>ieri|oggi|domani|dopodomani))(?: {{DAYPART}})?,? (?:a|alle|verso|dalle|dopo le|prima delle|poco dopo le)? ?{_TIME}{_ZONE}{_OF_DAY}{_ZONE}", readers.clock, {"martedì alle 17": "2026-03-10T17:00", "domani alle 10,30": "2026-03-14T10:30", "ieri alle 8 del mattino": "2026-03-12T08:00"}),
    _rule("clock-day", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY}(?: di|,) (?:(?P<weekday>{{WEEKDAY}})(?! \d)|(?P<dayword>ieri|oggi|domani))", readers.clock, {"le 17 di martedì": "2026-03-10T17:00", "mezzanotte di lunedì": "2026-03-09T24:00"}),
    _rule("date-clock", rf"{_WEEKDAY}{_THE}(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?,? (?:a|alle|verso|dalle|dopo le|prima delle)? ?{_TIME}{_ZONE}{_OF_DAY}", readers.clock, {"il 7 marzo alle 15:45": "2026-03-07T15:45", "il 9 marzo 2015 alle 17,30": "2015-03-09T17:30"}),
    _rule("clock-date", rf"{_ABOUT}{_TIME}{_ZONE}{_OF_DAY}(?: del| dell'| di|,) ?{_WEEKDAY}(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?: (?P<year>{{YEAR}}))?", readers.clock, {"le 17,30 del 9 marzo 2015": "2015-03-09T17:30"}),
    # ---- lengths of time and repeated times
    _rule("part-of-century", r"(?P<compare>{COMPARE})?(?P<n>mezzo) (?P<unit>secolo)", readers.part_of_century, {"mezzo secolo": "P50Y"}),
    _rule("two-lengths", r"(?P<n>{NUMBER}) (?P<unit>anni|anno|mesi|mese|settimane|ore|ora) e (?P<n_more>{NUMBER}) (?P<unit_more>mesi|mese|settimane|giorni|giorno|minuti|secondi)", readers.two_lengths, {"due anni e tre mesi": "P2Y3M"}),
    _rule("last-n-units", r"(?:i |gli |le |questi |queste )?(?:ultimi|ultime|prossimi|prossime|primi|prime|scorsi|scorse) (?P<n>{NUMBER}) (?P<unit>{UNIT})", italian.duration, {"i prossimi tre mesi": "P3M", "gli ultimi due anni": "P2Y"}),
    _rule("last-units", r"(?:i |gli |le |questi |queste )?(?:ultimi|ultime|prossimi|prossime|primi|prime|scorsi|scorse) (?P<unit>{UNIT})", italian.duration, {"gli ultimi giorni": "PXD", "scorse settimane": "PXW"}),
    _rule("units-last", r"(?:i |le )?(?P<unit>{UNIT}) (?:scorsi|scorse|passati|passate|prossimi|prossime)", italian.duration, {"mesi scorsi": "PXM"}),
    _rule("duration", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE})(?:(?<=['\d])| )(?:lunghi |lunghe |altri |altre )?(?P<unit>{UNIT})(?P<and_half> e mezz[oa])?", italian.duration,
          {"tre giorni": "P3D", "più di venti anni": "P20Y", "alcuni anni": "PXY", "due anni e mezzo": "P2Y6M", "un anno": "P1Y", "sei mesi": "P6M"}, ("Ha 43 anni.", "Un uomo di 30 anni morì.")),
    _rule("these-units", r"(?:questi|queste) (?P<unit>{UNIT})", italian.duration, {"questi mesi": "PXM"}),
    _rule("other-day", r"l' ?altro giorno", readers.reference("PAST_REF"), {"l'altro giorno": "PAST_REF"}),
    _rule("yearly", r"annuo|annua|annui|annue|annuale|annuali", readers.in_histories("P1Y"), {}),
    _rule("every", r"(?:ogni|tutti i|tutte le|tutti gli) (?:(?P<weekday>{WEEKDAY})|(?P<month>{FULL_MONTH})|(?P<season>{SEASON})|(?:(?P<n>{NUMBER}) )?(?P<unit>{UNIT}))", readers.every, {"ogni giorno": "P1D", "tutti i giovedì": "XXXX-WXX-4", "ogni sei mesi": "P6M"}),
    _rule("per", r"(?:all' ?|al |alla )(?P<unit>anno|mese|giorno|settimana)(?! (?:scorso|prossimo|prima|dopo))", readers.every, {"all'anno": "P1Y"}),
    # ---- vague
    _rule("now", r"adesso|attualmente|al momento|per il momento|per ora|finora|oggigiorno|al giorno d'oggi|in questo momento", readers.reference("PRESENT_REF"), {"adesso": "PRESENT_REF"}),
    _rule("current", r"attuale|attuali|odierno|odierna", readers.in_histories("PRESENT_REF"), {}),
    _rule("recently", r"recentemente|di recente|ultimamente|negli ultimi tempi", readers.reference("PAST_REF"), {"recentemente": "PAST_REF"}),
    _rule("soon", r"presto(?=[,.;]| ?$)|prossimamente|in futuro|il futuro|tra poco|fra poco", readers.reference("FUTURE_REF"), {"prossimamente": "FUTURE_REF"}),
)  # fmt: skip

TIMES = TimeRules(TIME_WORDS, RULES, EXAMPLE_DAY, ("Ciò accadde {} in città.", "{} cambiò tutto."))
