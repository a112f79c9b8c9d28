"""The rules of French, as data, with their examples inside; the examples are the tests.

Values are for EXAMPLE_DAY, a Friday, in a news text. Order decides only between matches of the same length: longest wins.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.composed import with_composed
from timeline.languages.fr import named_days
from timeline.languages.fr import readers as french
from timeline.languages.fr.composed_rules import JOINTS
from timeline.languages.fr.words import (
    MONTH_ABBREVIATIONS,
    MONTHS,
    NUMBER_WORDS,
    OTHER_MONTHS,
    REPUBLICAN,
    SEASONS,
    TIME_WORDS,
    UNITS,
    WEEKDAYS,
)
from timeline.languages.romance_times import alone, day_and_month, last_named, length_of, spaced_date
from timeline.times import readers
from timeline.times.rule import DIGITS, Reader, Rule, TimeRules, Words
from timeline.times.words import VULGAR_FRACTIONS

EXAMPLE_DAY = "2026-03-13"

_ONES = "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf"
_TENS = "vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante"
_TEENS = "dix-sept|dix-huit|dix-neuf|dix|onze|douze|treize|quatorze|quinze|seize"  # the longer ones first
_BELOW_100 = (
    rf"(?:quatre-vingt(?:s|-(?:{_TEENS}|{_ONES}))?|soixante(?:-| et )(?:{_TEENS})|(?:{_TENS})(?:(?:-| et | )(?:{_ONES}))?|{_TEENS}|{_ONES})"
)
_OF_A_MONTH = rf"(?=(?: (?:au|et|ou|à) (?:\d\d?|{_BELOW_100}))? (?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre))"
_DAY = rf"(?:1 ?(?:er|ᵉʳ)|3[01]|[12]\d|0?[1-9]|(?:premier|trente et un|trente|vingt(?:-| et )(?:{_ONES})|vingt|{_TEENS}|{_ONES}){_OF_A_MONTH})(?! ?(?:h\b|heures?|%|€|,\d|\.\d))"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:[ .]\d{{3}})+|(?:\d{{1,3}} ?)?[{''.join(VULGAR_FRACTIONS)}](?: d'| de)?|\d+(?:,\d+)?|une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine) d(?:e |')"
    rf"|(?:{_BELOW_100} )?(?:cents?|mille)(?: {_BELOW_100})?|{_BELOW_100}(?:-| )?)"
)
_ORDINAL = r"(?:premier|première|second|seconde|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|dernier|dernière|1er|1re|1ère|\d{1,2} ?(?:e|ème)|[ivx]{1,5}(?:e|ème|er))"
_ORDINALS = "premier première second seconde deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième dernier dernière".split()
_ROMANS = [
    f"{numeral}{ending}"
    for numeral in "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
    for ending in ("e", "ème")
]

WORDS: dict[str, Words] = {
    "MONTH": Words(
        rf"(?:{'|'.join([*MONTHS, *OTHER_MONTHS])}|(?:{'|'.join(sorted(MONTH_ABBREVIATIONS, key=len, reverse=True))})\b\.?)",
        frozenset([*MONTHS, *OTHER_MONTHS, *MONTH_ABBREVIATIONS]),
    ),
    "FULL_MONTH": Words(rf"(?:{'|'.join([*MONTHS, *OTHER_MONTHS])}|(?:janv|févr|fév|avr|juil|sept|oct|nov|déc)\.)", frozenset([*MONTHS, *OTHER_MONTHS, *MONTH_ABBREVIATIONS])),
    "SURE_MONTH": Words.of(*(name for name in [*MONTHS, *OTHER_MONTHS] if name != "mars")),
    "WEEKDAY": Words.of(*WEEKDAYS),
    "ANY_WEEKDAY": Words(rf"(?:{'|'.join(WEEKDAYS)}|(?:{'|'.join(name[:3] for name in WEEKDAYS)})\b\.?)", frozenset([*WEEKDAYS, *(name[:3] for name in WEEKDAYS)])),
    "WEEKDAYS": Words.of(*(f"{name}s" for name in WEEKDAYS)),
    "SEASON": Words.of(*SEASONS),
    "DAY": Words(_DAY, frozenset({DIGITS, "premier", "trente", "vingt", *(word.split("-")[0] for word in [*_TEENS.split("|"), *_ONES.split("|")])})),
    "YEAR": Words(r"(?:1\d\d\d|20\d\d)", frozenset({DIGITS})),
    "LAST_DIGITS": Words(r"(?:' ?\d\d|[3-9]\d)", frozenset({DIGITS})),
    "WRITTEN_YEAR": Words(rf"(?:deux mille|(?:mille|mil) (?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf) )?cent|(?:dix-sept|dix-huit|dix-neuf) cent)s?(?:[ -](?:et )?{_BELOW_100})?"),
    "ERA": Words(r"(?:av(?:ant|\.)? ?j(?:\.|ésus)?[- ]?c(?:\.|hrist)?|ap(?:rès|r\.?|\.)? ?j(?:\.|ésus)?[- ]?c(?:\.|hrist)?|avant notre ère|de notre ère)"),
    "BC": Words(r"(?:av(?:ant|\.)? ?j(?:\.|ésus)?[- ]?c(?:\.|hrist)?|avant notre ère)", frozenset({"av", "avant"})),
    "PART": Words(r"(?:(?:le |la )?(?:tout )?(?:début|debut|fin|mi|milieu|courant|commencement)(?:-| )(?:du |de l'|de la |de |d'|des )?(?:mois (?:de |d'))?(?:l'an(?:née)? |années? )?)"),
    "ABOUT": Words(r"(?:vers|environ|autour de|aux alentours de|aux environs de|circa|ca\.?|v\.)"),
    "ORDINAL": Words(_ORDINAL, frozenset({DIGITS, *_ORDINALS, *_ROMANS})),
    "CENTURY": Words(r"(?:[ivx]{1,5} ?(?:e|ème|er)|\d{1,2} ?(?:e|ème)|dix-neuvième|dix-huitième|dix-septième|vingtième|vingt et unième|seizième|quinzième|quatorzième|treizième|douzième|onzième|dixième|premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième)"),
    "NUMBER": Words(_NUMBER, frozenset({DIGITS, *VULGAR_FRACTIONS, *(word.split("-")[0] for word in NUMBER_WORDS)})),
    "VAGUE": Words(r"(?:quelques|plusieurs|de nombreux|de nombreuses|une poignée de|des)", frozenset({"quelques", "plusieurs", "nombreux", "nombreuses", "poignée", "des"})),
    "UNIT": Words.of(*(word for word in UNITS if word not in ("quinzaine", "saison", "saisons"))),
    "LONG_UNIT": Words.of("jour", "semaine", "mois", "trimestre", "semestre", "an", "année", "décennie", "siècle", "week-end", "weekend"),
    "COMPARE": Words(r"(?:plus d(?:e |')|moins d(?:e |')|au moins |au plus |environ |à peu près |près d(?:e |')|presque |quelque )"),
    "AFTER": Words.of("écoulé", "écoulée", "à venir", "dernier", "dernière", "passé", "passée", "prochain", "prochaine", "derniers", "dernières", "prochains", "prochaines"),
    "TOLD": Words.of("précédent", "précédente", "suivant", "suivante", "d'avant", "d'après"),
    "THIS": Words.of("ce", "cet", "cette"),
    "DAYPART": Words.of("matin", "matinée", "après-midi", "aprem", "soir", "soirée", "nuit", "midi", "aube", "petit matin"),
    "NAMED_DAY": named_days.WORDS,
    "WHICH_MONTH": Words(rf"(?:{JOINTS.which_month})"),
    "QUARTER": Words(r"(?:premier|deuxième|second|troisième|quatrième|1er|2e|3e|4e|[2-4](?:e|ème))(?= trimestre)", frozenset({"premier", "deuxième", "second", "troisième", "quatrième", DIGITS})),
    "REPUBLICAN": Words.of(*REPUBLICAN),
}  # fmt: skip

_PART = r"(?P<part>{PART})?"
_ABOUT = r"(?:(?P<about>{ABOUT}) )?"
_ERA = r"(?:,? (?P<era>{ERA}))?"
_WEEKDAY = r"(?:(?:le |ce )?(?P<weekday>{WEEKDAY}|{ANY_WEEKDAY}(?<=\.)),? )?"
# behind a number that is no year: "le 5 mars, [310 mineurs]"
_COUNTED_BEHIND = r"(?!(?:après|depuis|alors|toutes|dans|vers|mais|sous|sans|avais|étais|lors|moins|plus|puis|plusieurs|certains|certaines|quelques|divers|diverses|autres|celles)\b)[a-zà-ÿ]{4,}[sx]\b"
_FULL_YEAR = rf"(?P<year>{{YEAR}}(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})|{{LAST_DIGITS}}(?![\d.,]\d|\d| ?%| ?h\b| heures?| ans| euros| francs| personnes| km)|{{WRITTEN_YEAR}}|\d{{1,4}}(?= av| ap)){_ERA}"
_ZONE = r"(?:,? (?:heure locale|heures? locales?|locales?|heure de [a-zé]+|gmt|utc|cet|cest|(?:\([a-z0-9 +:-]{2,20}\))))?"
_MINUTES = rf"(?: (?:[0-5]\d(?: minutes)?|et demie?|et quart|moins le quart|moins (?:cinq|dix|vingt|vingt-cinq)|trente|quinze|quarante-cinq|(?:vingt|trente|quarante|cinquante)(?:-(?:{_ONES}))?))?"
_TIME = (
    r"(?P<time>(?<![\d:])\d{1,2} ?h(?: ?[0-5]\d\b)?|(?<![:.,])\d{1,2}:[0-5]\d(?![:.,]?\d)"
    rf"|\d{{1,2}} heures?{_MINUTES}"
    rf"|(?:{_ONES}|{_TEENS}|vingt(?: et une|-deux|-trois)?) heures?{_MINUTES}"
    r"|midi(?: et demi| et quart| moins le quart)?|minuit(?: et demi| moins (?:cinq|dix|le quart))?)"
)
_OPEN = re.compile(  # what shows that "de 10 à 14 heures" says from when to when, and not how long
    r"(?:^|[,;:(]|\d|\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|ouverte?s?|ouvre|ouvrent|horaires?|demain|hier|aujourd'hui|public|tous les jours)) ?de $"
)
_AT = r"(?:(?:à environ|à|vers|dès|depuis|jusqu'à|aux alentours de|peu après|peu avant|(?P<edge>avant|après)) )?"
_OF_DAY = r"(?: (?:du|de la|de l'|de) ?(?P<daypart>{DAYPART})| du (?P<daypart_short>mat)\b)?"


def _rule(name: str, pattern: str, read: Reader, examples: dict[str, str] | None = None, never: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, read, WORDS, examples or {}, never, TIME_WORDS)


RULES: tuple[Rule, ...] = (
    # ---- complete dates
    _rule("day-month-year", rf"{_PART}{_ABOUT}{_WEEKDAY}(?:le )?(?P<day>{{DAY}}) (?:du mois (?:de |d'))?(?P<month>{{MONTH}}),?(?: de l'an| de l'année| de)? {_FULL_YEAR}", readers.full_date,
          {"5 mai 2016": "2016-05-05", "le jeudi 5 mai 2016": "2016-05-05", "le 1er janvier 1999": "1999-01-01", "15 mars 44 avant notre ère": "BC0044-03-15", "le 10 novembre 1893": "1893-11-10", "le 10 novembre 93": "1993-11-10", "le mardi trois mai deux mille seize": "2016-05-03"}),
    _rule("old-day", rf"(?:le )?(?P<day>{{DAY}}) (?P<month>{{MONTH}}),? (?P<year>[1-9]\d\d)(?![\d.,]\d|\d| ?(?:euros|francs|km|mètres|personnes|hommes|h\b|%)| {_COUNTED_BEHIND})", readers.full_date, {"le 6 octobre 877": "0877-10-06"}),
    _rule("old-month", rf"(?P<month>{{SURE_MONTH}}) (?P<year>[4-9]\d\d)(?![\d.,]\d|\d| ?(?:euros|francs|km|mètres|personnes|hommes|h\b|%)| {_COUNTED_BEHIND})", readers.month_year, {"août 843": "0843-08"}),
    _rule("roman-date", r"(?:le )?(?P<day>3[01]|[12]\d|0?[1-9])(?P<mark>[./-])(?P<month>i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?P=mark)(?P<year>{YEAR})", readers.roman_date, {"le 30-XI-1894": "1894-11-30"}),
    _rule("month-in-numbers", r"(?P<month>0[1-9]|1[0-2])/(?P<year>{YEAR})", readers.iso_month, {"02/1995": "1995-02"}),
    _rule("day-and-month-in-numbers", r"(?:(?:le|du|au) )?(?P<day>3[01]|[12]\d|0?[1-9])/(?P<month_number>1[0-2]|0?[1-9])", day_and_month, {"le 17/02": "2026-02-17"}, ("Les 3/4 sont partis.",)),
    _rule("iso-date", r"(?P<year>\d{4})-(?P<month>0?\d|1[0-2])-(?P<day>[0-3]?\d)(?![\d/-])(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?", readers.iso_date, {"2016-12-14": "2016-12-14"}),
    _rule("spaced-note-day", r"(?P<one>3[01]|[12]\d|0?[1-9]) (?P<two>1[0-2]|0?[1-9])", readers.alone(readers.month_day_in_numbers), {}),
    _rule("spaced-note", r"(?:le )?(?P<one>3[01]|[12]\d|0?[1-9])(?P<mark> )(?P<two>1[0-2]|0?[1-9]) (?P<year>\d\d)", alone(readers.numeric_date), {}),
    _rule("spaced-date", r"(?:le )?(?P<day>3[01]|[12]\d|0?[1-9]) (?P<month_number>1[0-2]|0?[1-9]) (?P<year>(?:19|20)\d\d)(?! ?\d)", readers.unless(spaced_date, before=re.compile(r"\d[ .,/-]?$")), {"20 02 2014": "2014-02-20"}, ("Appelez le 03 20 02 2014.",)),
    _rule("numeric-date", r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/.-]*\d)", readers.numeric_date, {"13/06/2016": "2016-06-13", "05.06.2016": "2016-06-05"}),
    _rule("republican", r"(?:le )?(?P<day>\d{1,2}) (?P<month>{REPUBLICAN}),?(?: de)?(?: l')? ?an (?P<year>[ivx]+|\d{1,2})", french.republican_date, {"9 thermidor an II": "1794-07-27"}),
    _rule("month-year", rf"{_PART}{_ABOUT}(?P<month>{{MONTH}}),?(?: de l'an|de l'année| de)? {_FULL_YEAR}", french.month_year,
          {"mai 2016": "2016-05", "début mars 2015": "2015-03", "la fin de septembre 1939": "1939-09", "mi-janvier 1945": "1945-01", "fin août 1944": "1944-08"}),
    # ---- calendar dates without a year
    _rule("day-month", rf"{_PART}{_ABOUT}{_WEEKDAY}(?:le )?(?P<day>{{DAY}}) (?P<month>{{MONTH}})", french.month_day,
          {"le 5 mars": "2026-03-05", "jeudi 5 mars": "2026-03-05", "1er février": "2026-02-01", "26 sept.": "2025-09-26"}, ("Les 3 maires sont venus.",)),
    _rule("day-month-which", rf"{_WEEKDAY}(?:le )?(?P<day>{{DAY}}) (?P<month>{{MONTH}}) (?P<which>{{AFTER}})", last_named, {"le 26 septembre dernier": "2025-09-26", "le 1er avril prochain": "2026-04-01"}),
    _rule("month-which", rf"{_PART}(?:(?:le |au |du )?mois (?:de |d'))?(?P<month>{{MONTH}}) (?P<which>{{AFTER}})", last_named, {"septembre dernier": "2025-09", "juin prochain": "2026-06"}),
    _rule("this-month-named", r"(?:au |du |en )?(?P<which>ce) (?:mois (?:de |d'))(?P<month>{MONTH})", last_named, {}),
    _rule("day-which", r"(?:le |du |au )(?P<day>1er|3[01]|[12]\d|[1-9]) (?P<which>dernier|courant|prochain)", readers.day_which, {"le 8 dernier": "2026-03-08"}),
    _rule("weekday-day", r"(?:le |ce |du |au )?(?P<weekday>{WEEKDAY}),? (?:le )?(?P<day>1er|3[01]|[12]\d|[1-9])(?! (?:{MONTH}|h\b|heures?|(?:au|et|à) (?:{WEEKDAY} )?{DAY} {MONTH}))", french.weekday_day, {"samedi 14": "2026-02-14"}, ("Samedi 14 personnes moururent.",)),
    _rule("day-month-of-unit", r"(?:le )?(?P<day>{DAY}) (?P<month>{MONTH}) (?:de )?(?P<which>de (?:l'an|l'année) (?:dernier|dernière|passée?|prochaine?)|de cette année-là|cette année|de la même année|l'année suivante|de l'année suivante|de l'année précédente)", readers.month_of_unit, {"le 1er octobre de cette année": "2026-10-01"}),
    _rule("month-of-unit", rf"{_PART}(?P<month>{{MONTH}}) (?P<which>de (?:l'an|l'année) (?:dernier|dernière|passée?|prochaine?)|de cette année-là|de cette année|de la même année|de l'année suivante|de l'année précédente)", readers.month_of_unit, {"octobre de l'année dernière": "2025-10"}),
    _rule("day-of-range", r"(?:le |{WEEKDAY} )?(?P<day>{DAY})e?(?=(?:, {DAY})* ?(?:-|/|au|et|ou|à) ?(?:le |{WEEKDAY} )?{DAY} (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("day-in-list", r"(?P<day>{DAY})(?=(?:, {DAY}){1,6} (?:et|ou) {DAY} (?P<month>{MONTH})(?: (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("month", rf"{_PART}{_ABOUT}(?:(?:le )?mois d(?:e |'))?(?P<month>{{FULL_MONTH}})", french.month,
          {"janvier": "2026-01", "début mars": "2026-03", "mi-juillet": "2025-07", "fin novembre": "2025-11", "le mois de septembre": "2025-09"},
          ("La planète Mars brille.",)),
    _rule("day-alone", r"(?:(?<=\W)|^)(?:le|du|au) (?P<day>1er|3[01]|[12]\d|[1-9])(?! (?:h\b|heures?|ans|%|pour cent)|,\d| ?h\d|, (?:rue|avenue|boulevard|place|impasse|chemin|bis|quai)\b|(?:, (?:le )?{DAY})* ?(?:-|/|au|et|ou|à) ?(?:le |{WEEKDAY} )?{DAY} (?:{MONTH}|du {WHICH_MONTH}))", french.day, {}, ("Il habite le 5e étage.", "Devant le 10, rue Paul-Bert, il attend.")),
    _rule("nth-of-month", r"(?:(?:le|la|les|l') ?)?(?P<nth>premier|première|premiers|premières|dernier|dernière|derniers|dernières|deuxième|second|seconde|troisième|quatrième|cinquième|\d{1,2} ?(?:e|ème|eme)) (?P<unit>jours?|semaines?|quinzaine|mois|week-end|weekend) (?:de |d'|du mois de |du mois d'|du |de l')(?:(?P<month>{MONTH})(?: (?P<year>{YEAR}))?|(?:l'année |l'an )?(?P<bare_year>{YEAR})|(?P<whole>mois|année))", readers.nth_of,
          {"la première semaine de mai 2015": "2015-05", "le dernier jour de 1999": "1999-12-31", "les derniers jours de mai 1945": "1945-05", "la première quinzaine de janvier": "2026-01", "le premier week-end de septembre 2014": "2014-W36-WE"}),
    _rule("half-of-month", r"(?:la )?(?P<half>première|seconde|deuxième) moitié (?:de |du mois de |d'|du mois d')(?P<month>{MONTH})(?: (?P<year>{YEAR}))?", readers.half_of(lambda match: readers.month_year(match) if match["year"] else readers.month(match)), {"la seconde moitié de juin 2015": "2015-06"}),
    _rule("half-of-decade", r"(?:la )?(?P<half>première|seconde|deuxième) moitié des années (?P<decade>\d{4}|'?\d0|vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?)", readers.half_of(french.decade), {"la seconde moitié des années 80": "198"}),
    _rule("week-of", r"(?:la )?semaine du (?:(?P<weekday>{WEEKDAY}) )?(?P<day>{DAY})(?: (?P<month>{MONTH})(?: (?P<year>{YEAR}))?)?(?! au)", readers.week_of, {"la semaine du 6 octobre 2014": "2014-W41"}),
    _rule("quarter", r"(?:le )?(?P<quarter>{QUARTER}) trimestre(?: (?:de |d')?(?:l'année |l'exercice )?(?P<year>{YEAR}|{LAST_DIGITS}))?", readers.quarter, {"le troisième trimestre 2016": "2016-Q3", "premier trimestre": "2026-Q1"}),
    _rule("last-quarter-of", r"(?:le )?(?P<quarter>dernier) trimestre (?:de |d')?(?:l'année |l'exercice )?(?P<year>{YEAR})", readers.quarter, {"le dernier trimestre 1993": "1993-Q4"}),
    _rule("quarter-of-unit", r"(?:le )?(?P<quarter>{QUARTER}) trimestre (?P<which>de l'an dernier|de l'année dernière|de cette année|de l'année en cours|de l'année prochaine)", readers.month_of_unit, {"le troisième trimestre de l'an dernier": "2025-Q3"}),
    _rule("same-period-which", r"(?:la |le )?même (?:période|époque|trimestre|semestre|mois) de l'(?P<unit>an|année) (?P<which>dernier|dernière|passé|passée|précédente)", readers.this_unit, {"la même période de l'an dernier": "2025"}),
    _rule("same-period", r"(?:la |le )?même (?:période|époque|trimestre|semestre|mois) (?:de |en |d')?(?P<year>{YEAR})", readers.year, {"la même période de 1991": "1991"}),
    _rule("t-quarter", r"(?P<quarter>t[1-4]) (?P<year>{YEAR})", readers.quarter, {"T3 2016": "2016-Q3"}),
    _rule("half-year", r"(?:le )?(?P<half>premier|second|deuxième|1er|2e|dernier) semestre(?: (?:de |d')?(?:(?:l'année )?(?P<year>{YEAR})|(?P<which>cette année|l'année dernière|l'an dernier|l'année prochaine|l'an prochain)))?", readers.half,
          {"le premier semestre 2016": "2016-H1", "second semestre de l'année dernière": "2025-H2"}),
    _rule("season-of-unit", rf"{_PART}(?:le |l')?(?P<season>{{SEASON}}) (?P<which>de (?:l'an|l'année) (?:dernier|dernière|passée?|prochaine?)|de cette année-là|de cette année|de la même année|de l'année suivante|de l'année précédente)", readers.month_of_unit, {}),
    _rule("season", rf"{_PART}(?:(?:le |l'|cet )?(?P<season>{{SEASON}})) (?:(?:(?:si |très )?[a-zà-ÿ]{{4,}} )?(?:de |de l'an |de l'année )|)(?P<year>{{YEAR}}){_ERA}", readers.season, {"l'été 2014": "2014-SU", "l'été brûlant de 1976": "1976-SU", "printemps de 1943": "1943-SP", "hiver 1944": "1944-WI"}),
    _rule("season-which", r"(?:le |l'|(?<=au[ ])|(?<=du[ ]))(?P<season>{SEASON}) (?P<which>{AFTER})", last_named, {"l'été dernier": "2025-SU", "le printemps prochain": "2027-SP"}),
    _rule("that-season", r"(?:ce|cet) (?P<season>{SEASON})(?P<which>-là)", readers.month_of_unit, {"cet hiver-là": "2026-WI"}),
    _rule("this-season", r"(?P<which>ce|cet) (?P<season>{SEASON})", readers.last_named, {"cet été": "2026-SU"}),
    _rule("bare-season", r"(?:(?P<part>{PART})(?:le |l')?|(?<=\Wen[ ])|(?<=^en[ ])|(?<=\Wau[ ])|(?<=^au[ ])|(?<=du[ ])|(?<=mois[ ]d')|(?<=soir[ ]d')|l'|le )(?P<season>{SEASON})(?! (?:indien|austral|de l'environnement|arabe|des poètes))", readers.season, {"le printemps": "2026-SP", "l'hiver": "2025-WI"}, ("Il a été élu.", "Elle avait été là.", "Les élections ont été annulées.")),
    # ---- put together from two
    _rule("nth-weekday", r"(?:le )?(?P<nth>premier|deuxième|second|troisième|quatrième|dernier) (?P<weekday>{WEEKDAY}) (?:de |d'|du mois de |du mois d')(?P<month>{MONTH})(?: (?P<year>{YEAR}))?", readers.nth_weekday, {"le premier samedi de juillet 2014": "2014-07-05"}),
    _rule("weekday-of-week", r"(?:le )?(?P<weekday>{WEEKDAY})(?: (?P<daypart>{DAYPART}))? (?:de )?(?:la |cette )?(?:semaine (?P<which>dernière|prochaine|passée|suivante|précédente|d'après))", readers.weekday_of_week, {"jeudi de la semaine dernière": "2026-03-05", "lundi de la semaine prochaine": "2026-03-16"}),
    _rule("ago-to", r"il y a (?:exactement )?(?P<n>{NUMBER}) ?(?P<unit>{UNIT}),? (?:jour pour jour|(?P<dayword>aujourd'hui|hier|demain))|voici (?P<n_here>{NUMBER}) (?P<unit_here>{UNIT}) jour pour jour", readers.ago_to, {"il y a dix ans jour pour jour": "2016-03-13"}),
    # ---- holidays and other named days
    _rule("named-day", rf"{_PART}{_ABOUT}(?:le |la |l'|les )?(?P<named>{{NAMED_DAY}})(?: (?:de |de l'an )?(?P<year>{{YEAR}}))?", french.AROUND.named_day(named_days.named_day),
          {"Noël 1963": "1963-12-25", "le lundi de Pâques 2016": "2016-03-28", "la Toussaint": "2025-11-01", "le Vendredi saint 1998": "1998-04-10", "la veille de Noël 1943": "1943-12-24", "le lundi de Pentecôte 2017": "2017-06-05"}, ("Le sapin de Noël tomba.", "Le père Noël arriva.")),
    _rule("beside-named-day", r"(?:le |la |au |du )?(?P<way>lendemain|veille) (?:de |d'|de la |de l'|du )(?P<named>{NAMED_DAY})(?: (?P<year>{YEAR}))?", named_days.named_day, {"le lendemain de Noël 1998": "1998-12-26"}),
    _rule("named-day-which", r"(?:à |le |la |l'|les )?(?P<named>{NAMED_DAY}) (?P<which>{AFTER})", named_days.named_day, {}),
    # ---- years and longer
    _rule("year", rf"{_PART}{_ABOUT}(?:l'aube de )?(?:l'an |l'année |année |exercice )?(?P<year>{{YEAR}})(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})", french.year, {"2014": "2014", "fin 2014": "2014", "mi-2015": "2015", "l'année 2001": "2001", "vers 1520": "1520", "début de 1998": "1998"},
          ("Cela coûte 1999 euros.", "Il y a 2020 salariés.", "Appelez le 01 45 2014.", "Le modèle 2000 km.", "La résolution 1405 passa.", "Le dossier est en salle 2017.")),
    _rule("short-year", rf"{_PART}{_ABOUT}(?:(?<=\Wen[ ])|(?<=^en[ ])|(?<=dès[ ])|(?<=depuis[ ])|(?<=jusqu'en[ ])|(?<=fin[ ])|(?<=début[ ])|(?<=mai[ ])|(?<=été[ ])|(?<=hiver[ ])|(?<=printemps[ ])|(?<=automne[ ])|(?<=entre[ ]))(?P<year>' ?\d\d|[3-9]\d)", french.short_year, {}, ("Il baissa de 40 pour cent.",)),
    _rule("bc-story-year", r"(?:(?<=\Wen[ ])|(?<=^en[ ])|(?<=depuis[ ])|(?<=vers[ ]))(?P<year>[1-9]\d{1,2})", french.old_year, {}),
    _rule("old-year", rf"{_ABOUT}(?:l'an )(?P<year>[1-9]\d{{0,5}}){_ERA}", readers.year, {"l'an 800": "0800", "l'an 79 de notre ère": "0079"}),
    _rule("opening-year", r"(?:(?<=^en[ ])|(?<=\Wen[ ]))(?P<year>[1-9]\d\d)(?![.,]\d)", french.opening_year, {}, ("En 200 mots il dit tout.",)),
    _rule("old-year-in", r"(?:(?<=^en[ ])|(?<=\Wen[ ])|(?<=depuis[ ])|(?<=vers[ ])|(?<=jusqu'en[ ])|(?<=entre[ ])|(?<=de[ ]))(?P<year>[3-9]\d\d)(?=[,.;:)]| ?\n| ?$| (?:à \d|et|il|elle|ils|elles|on|le|la|les|l'|un|une|par|sous|après|avant|contre|puis|quand|fut|mourut|naquit|\w+èrent|\w+irent|\w+urent)\b)", readers.year, {}, ("Il mesure en 800 mètres.",)),
    _rule("written-year", r"(?:l'an |l'année |(?<=en[ ])(?=mil ))(?P<year>{WRITTEN_YEAR})", french.year,
          {"l'an deux mille quinze": "2015", "l'an mil huit cent douze": "1812"}),
    _rule("year-after-range", r"(?<=[12]\d\d\d-)(?P<year>\d\d)", readers.year_of_range, {}),
    _rule("year-era", rf"{_PART}{_ABOUT}(?:l'an )?(?P<year>\d{{1,4}}) (?P<era>{{ERA}})", readers.year, {"44 avant notre ère": "BC0044"}),
    _rule("year-of-bc-range", r"(?P<year>\d{1,4})(?= ?(?:-|à|et|ou|au) ?(?:l'an )?\d{1,4} (?P<era>{BC}))", readers.year, {}),
    _rule("decade", rf"{_PART}(?:les )?années (?P<decade>\d{{4}}|'?\d0|vingt|trente|quarante|cinquante|soixante-dix|soixante|septante|quatre-vingt-dix|quatre-vingts?|nonante)(?: du (?P<century>{{CENTURY}}) siècle| du siècle dernier)?", french.decade,
          {"les années 1990": "199", "début des années 60": "196", "les années trente": "193", "fin des années quatre-vingt": "198", "les années 30 du XXe siècle": "193"}),
    _rule("century", rf"{_PART}(?:le )?(?P<century>{{CENTURY}}) siècle(?: (?P<era>{{ERA}}))?", readers.century, {"le XIXe siècle": "18", "la fin du XVe siècle": "14", "le Ve siècle avant notre ère": "BC04", "le dix-neuvième siècle": "18"}),
    _rule("half-century", r"(?:la )?(?P<half>première|seconde|deuxième) moitié du (?P<century>{CENTURY}) siècle(?: (?P<era>{ERA}))?", readers.half_century, {"la première moitié du XIXe siècle": "18"}),
    # ---- counted from the day of speech
    _rule("today", r"(?:(?:la )?journée d')?aujourd'hui(?: (?:même|{WEEKDAY}))?(?!,? (?:encore|disparu|âgé|plus))", readers.day_word(0), {"aujourd'hui": "2026-03-13", "aujourd'hui vendredi": "2026-03-13"}),
    _rule("yesterday", r"(?:(?:la )?journée d')?hier(?:,? (?:en (?P<part>début|fin|milieu) (?:de |d'))?(?:au |dans la |dans l'|en )?(?P<daypart>{DAYPART}))?(?:,? {WEEKDAY})?", readers.day_word(-1), {"hier": "2026-03-12", "hier matin": "2026-03-12TMO", "hier en début d'après-midi": "2026-03-12TAF", "hier soir": "2026-03-12TEV"}),
    _rule("tomorrow", r"demain(?: (?P<daypart>{DAYPART}))?(?:,? {WEEKDAY})?", readers.day_word(1), {"demain": "2026-03-14", "demain soir": "2026-03-14TEV"}),
    _rule("before-yesterday", r"avant-hier(?: (?P<daypart>{DAYPART}))?", readers.day_word(-2), {"avant-hier": "2026-03-11"}),
    _rule("after-tomorrow", r"après-demain(?: (?P<daypart>{DAYPART}))?", readers.day_word(2), {"après-demain": "2026-03-15"}),
    _rule("this-part", r"(?:ce|cet|cette) (?P<daypart>{DAYPART})(?!-là| là)", readers.day_part_of(0), {"ce matin": "2026-03-13TMO", "ce soir": "2026-03-13TEV", "cette nuit": "2026-03-13TNI", "cet après-midi": "2026-03-13TAF"}),
    _rule("part-told", r"(?:(?<=dans[ ])|(?<=au[ ]cours[ ]de[ ])|(?<=pendant[ ])|(?<=durant[ ])|(?<=en[ ]fin[ ]d')|(?<=en[ ]début[ ]d')|(?<=tard[ ]dans[ ]))(?:la |l')?(?P<daypart>soirée|matinée|nuit|après-midi)(?! (?:de|du|d'|suivante|précédente|dernière|électorale)\b)", readers.told_day_part, {}),
    _rule("part-told-bare", r"(?:(?<=en[ ])(?P<daypart>soirée|matinée)|(?:le |au )(?:petit )?(?P<daypart_named>matin|soir))(?= ?[,.;:]| ?$)(?!, (?:le|la)\b)", french.told_part, {}),
    _rule("last-night", r"la (?P<daypart>nuit) (?:dernière|passée)", readers.day_part_of(-1), {"la nuit dernière": "2026-03-12TNI"}),
    _rule("weekend", r"(?:ce |le )?(?P<which>)(?:week-end|weekend)(?! (?:dernier|prochain|suivant|précédent|du \d))", readers.weekend, {"ce week-end": "2026-W10-WE"}),
    _rule("which-weekend", r"(?:le )?(?:week-end|weekend) (?P<which>dernier|prochain|passé|suivant|précédent)", readers.weekend, {"le week-end prochain": "2026-W11-WE", "le week-end dernier": "2026-W10-WE"}),
    _rule("which-unit", rf"{_PART}(?:la |le |l')?(?P<unit>{{LONG_UNIT}}) (?:scolaire |universitaire |civile )?(?P<which>{{AFTER}})", readers.this_unit,
          {"la semaine dernière": "2026-W10", "le mois prochain": "2026-04", "l'an dernier": "2025", "l'année prochaine": "2027", "la fin de l'année dernière": "2025", "le siècle dernier": "19"}),
    _rule("past-unit-before", rf"{_PART}(?:la |le |l')(?P<which>dernier|dernière|prochain|prochaine) (?P<unit>trimestre|semestre|décennie|siècle|mois|semaine|année)(?! (?:de|du|d')\b)", readers.this_unit, {"le dernier trimestre": "2025-Q4"}),
    _rule("this-unit", rf"{_PART}(?P<which>{{THIS}}) (?P<unit>{{LONG_UNIT}})(?!-ci|-là| là)", readers.this_unit, {"cette semaine": "2026-W11", "ce mois": "2026-03", "cette année": "2026", "fin de cette année": "2026"}),
    _rule("this-unit-here", r"(?P<which>{THIS}) (?P<unit>{LONG_UNIT})-ci", readers.this_unit, {"cette année-ci": "2026"}),
    _rule("running-unit", rf"{_PART}(?:la |le |l')?(?P<unit>{{LONG_UNIT}}) (?P<which>en cours|courante?|actuel|actuelle)", readers.this_unit, {"l'année en cours": "2026"}),
    _rule("ago", r"(?:il y ?a(?: de cela| maintenant| déjà| tout juste| à peine)?|voilà|voici|y a) (?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) ?(?P<unit>{UNIT})(?P<and_half> et demie?)?(?: environ)?(?! qu(?:e |')(?:[a-zéè']+ ){0,2}n(?:e\b|'))", readers.ago,
          {"il y a deux ans": "2024", "il y a trois jours": "2026-03-10", "il y a plus de deux ans": "2024", "il y a sept mois": "2025-08", "il y a plusieurs années": "PAST_REF", "voilà dix ans": "2016"}, ("Il y a deux maisons.",)),
    _rule("long-ago", r"(?:il y a longtemps|jadis|naguère|autrefois|dans le passé|par le passé)", readers.reference("PAST_REF"), {"il y a longtemps": "PAST_REF"}),
    _rule("in-units", r"dans (?P<compare>{COMPARE})?(?P<n>{NUMBER}) ?(?P<unit>{UNIT})(?P<and_half> et demie?)?(?! d(?:e |'))", readers.from_now, {"dans deux semaines": "2026-W13", "dans trois ans": "2029", "dans dix jours": "2026-03-23"}, ("Il vit dans deux pièces.",)),
    # ---- counted from the time told
    _rule("after-units", r"au bout de (?P<n>{NUMBER}) (?P<unit>{UNIT})(?P<way>)(?! de\b)", readers.told_later, {"au bout de deux jours": "2026-03-15"}),
    _rule("told-later", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) ?(?P<unit>{UNIT})(?P<and_half> et demie?)? (?P<way>plus tard(?! que\b)|plus tôt(?! que\b)|auparavant|(?:après|avant)(?=[,.;:)]| ?\n| ?$| (?:et|mais|il|elle|ils|elles|on|tout)\b))", readers.told_later,
          {"deux ans plus tard": "2028", "un an plus tôt": "2025", "quelques jours plus tard": "FUTURE_REF"}),
    _rule("units-after", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}) ?(?P<unit>{UNIT})(?= (?P<way>après|avant) (?!cela|ça))", readers.units_after, {}),
    _rule("told-unit", rf"{_PART}(?:la |le |l')?(?P<unit>{{LONG_UNIT}}) (?P<which>{{TOLD}})(?! (?:la|le|l')\b)", readers.told_unit, {"l'année suivante": "2027", "le mois précédent": "2026-02", "le jour suivant": "2026-03-14"}),
    _rule("same-unit", r"(?:le |la |l'|cette |ce )?(?P<which>même) (?P<unit>{LONG_UNIT})", readers.told_unit, {"le même jour": "2026-03-13", "la même année": "2026"}),
    _rule("that-unit", rf"{_PART}(?:ce|cet|cette) (?P<unit>{{LONG_UNIT}})(?P<which>-là| là)", readers.told_unit, {"ce jour-là": "2026-03-13", "cette année-là": "2026"}),
    _rule("eve", r"(?:(?:la|le) |(?<=du[ ])|(?<=au[ ]))(?P<way>veille|lendemain|avant-veille|surlendemain)(?: (?:au |dans la |même )?(?P<daypart>{DAYPART}))?(?! (?:de|du|d'|des)\b)", readers.day_before_told, {"la veille": "2026-03-12", "le lendemain": "2026-03-14", "le surlendemain": "2026-03-15"}),
    _rule("part-of-told-day", r"(?:le |la |l')?(?P<daypart>matin|soir|nuit|après-midi|soirée|matinée) du (?:(?=même jour)|jour )(?P<which>même|suivant|précédent)(?: jour)?", readers.told_day_part, {"le soir du même jour": "2026-03-13TEV", "le matin du jour suivant": "2026-03-14TMO"}),
    _rule("night-of-two-days", r"(?:la )?nuit du (?P<day>\d{1,2}) au (?:1er|\d{1,2})(?! ?(?:{MONTH}|\d))", readers.night_between, {"la nuit du 9 au 10": "2026-03-09/2026-03-10"}),
    _rule("part-following", r"(?:le |la |l')(?P<daypart>matin|soir|nuit|après-midi) (?P<which>suivante?|précédente?|même)(?! (?:où|la|le|les|de|du|des)\b)", readers.told_day_part, {"le matin suivant": "2026-03-14TMO", "le soir même": "2026-03-13TEV"}),
    _rule("that-part", r"(?:ce|cet|cette)(?: même)? (?P<daypart>{DAYPART})(?P<which>-là| là)", readers.told_day_part, {"ce soir-là": "2026-03-13TEV"}),
    _rule("end-of-unit", r"(?P<part>(?:la )?fin|(?:le )?début|(?:le )?milieu) (?:de l'|du |de la |de |d')(?P<unit>semaine|mois|trimestre|année|décennie|siècle)(?! (?:dernière?|prochaine?|passée?|suivante?|précédente?|\d))", readers.end_of_unit, {"la fin de l'année": "2026", "début du mois": "2026-03", "fin de semaine": "2026-W11"}),
    # ---- weekdays
    _rule("weekday", rf"{_ABOUT}(?:ce même |ce |le )?(?P<weekday>{{WEEKDAY}})(?:,? (?:en (?P<part>début|fin|milieu) (?:de |d'))?(?:au |dans la |dans l'|en )?(?P<daypart>{{DAYPART}}))?(?! (?:\d(?!\d?-\d\d?(?![\d/-])(?! {{MONTH}}))|saint|noir|gras|de pâques))", french.weekday, {"mardi": "2026-03-10", "jeudi soir": "2026-03-12TEV", "lundi matin": "2026-03-09TMO", "vendredi": "2026-03-13"}),
    _rule("in-the-unit", r"(?<=dans[ ])la (?P<unit>semaine)(?= ?[,.;:)\n]| ?$)", readers.this_unit, {}),
    _rule("weekday-in", r"(?P<weekday>{WEEKDAY}) en (?P<n>huit|8|quinze|15)", french.weekday_in, {"mardi en huit": "2026-03-24"}),
    _rule("weekday-which", r"(?:le )?(?P<weekday>{WEEKDAY}) (?P<which>{AFTER})", readers.last_named, {"mercredi dernier": "2026-03-11", "mardi prochain": "2026-03-17"}),
    _rule("month-told", r"(?:(?:(?:le )?(?P<day>{DAY}) )?(?P<month>{MONTH})|(?:l')?(?P<season>{SEASON})) (?P<which>précédent)(?! (?:la|le|l')\b)", readers.last_named, {"octobre précédent": "2025-10", "le 2 octobre précédent": "2025-10-02"}),
    _rule("that-weekday", r"(?:ce |le )?(?P<weekday>{WEEKDAY})(?P<which>-là)", readers.last_named, {"ce lundi-là": "XXXX-WXX-1"}),
    _rule("weekday-told", r"(?:le )?(?P<weekday>{WEEKDAY}) (?P<which>suivant|précédent)", readers.last_named, {"le lundi suivant": "2026-03-16"}),
    _rule("weekday-note", r"(?P<weekday>lun|mar|mer|jeu|ven|sam|dim)\.?(?= ?$| \d|,)", alone(readers.weekday_part), {}),
    _rule("weekday-note-day", r"(?P<weekday>lun|mar|mer|jeu|ven|sam|dim)\.? (?P<day>3[01]|[12]\d|[1-9])(?![\d.,:/h]| ?h)", alone(readers.weekday_ordinal), {}),
    _rule("part-note", r"(?:(?:plus tard |tôt |un peu plus tard )?(?:en |à |au |dans )?(?:la |le |l')?(?:(?:fin|début|milieu) (?:de |d')(?:la |l')?)?)(?P<daypart>matinée|matin|après-midi|soirée|soir|nuit|journée)(?: (?:très )?tôt)?", alone(readers.day_part_of(0)), {}),
    _rule("quarter-hour", r"(?P<n>un quart d'heure|trois quarts d'heure)", length_of({"un quart d'heure": 'PT15M', "trois quarts d'heure": 'PT45M'}), {"un quart d'heure": "PT15M"}),
    _rule("night-between", r"la (?P<daypart>nuit) d(?:u|e) (?P<weekday>{WEEKDAY}) (?:à|au) {WEEKDAY}", readers.over_night(readers.weekday_part), {"la nuit de lundi à mardi": "2026-03-09TNI"}),
    _rule("part-of-date", r"(?:le |la |l'|(?<=au[ ]))(?P<daypart>matin|matinée|soir|soirée|nuit|après-midi|aube) (?:du |de )(?={WEEKDAY}|{DAY} {MONTH})(?:(?P<weekday>{WEEKDAY}) ?)?(?:(?P<day>{DAY}) (?P<month>{MONTH})(?: (?P<year>{YEAR})| (?P<which>de (?:l'an|l'année) (?:dernier|dernière|passée?)|de cette année-là|de la même année|de l'année suivante|de l'année précédente))?)?", readers.weekday_part, {"la nuit du 8 février 2015": "2015-02-08TNI", "la nuit du 8 février de l'année dernière": "2025-02-08TNI", "le matin du jeudi 5 mars": "2026-03-05TMO", "la soirée de mardi": "2026-03-10TEV"}),
    # ---- times of day
    _rule("clock-of-range", r"(?<=\bde[ ])(?P<time>(?:[01]?\d|2[0-4]))(?= à (?:[01]?\d|2[0-4]) ?(?:h|heures)\b)", readers.only_after(readers.clock, _OPEN), {}, ("Une nuit de 8 à 10 heures.",)),
    _rule("clock", rf"{_ABOUT}{_TIME}{_OF_DAY}{_ZONE}", french.clock, {"20 h 30": "2026-03-13T20:30", "17:30": "2026-03-13T17:30", "17 heures 15": "2026-03-13T17:15", "vers 18 h": "2026-03-13T18:00", "huit heures du soir": "2026-03-13T20:00"},
          ("Il a marché 3 heures durant.", "Le midi de la France.", "Pendant 24 heures il attendit.")),
    _rule("day-clock", rf"(?:le |ce )?(?:(?P<weekday>{{WEEKDAY}})(?: {{DAY}}(?! {{MONTH}}| ?h))?|(?P<dayword>hier|après-demain|demain|aujourd'hui|avant-hier|ce matin|ce soir|cette nuit|cet après-midi|cette après-midi))(?: (?P<daypart_of_day>{{DAYPART}}))?,? {_AT}{_TIME}{_OF_DAY}{_ZONE}(?! (?:de (?!la |l')|d')[a-zà-ÿ])", readers.clock, {"mardi à 17 h": "2026-03-10T17:00", "hier vers 18 h": "2026-03-12T18:00", "demain à 10 h 30": "2026-03-14T10:30"}),
    _rule("night-clock", rf"(?:la )?nuit d(?:u|e) {{WEEKDAY}} (?:à|au) (?P<weekday>{{WEEKDAY}}),? {_AT}{_TIME}(?! (?:de (?!la |l')|d')[a-zà-ÿ])", readers.night_clock, {"la nuit de lundi à mardi vers deux heures et demie": "2026-03-10T02:30", "nuit du lundi au mardi, à 23 heures": "2026-03-09T23:00"}),
    _rule("part-clock", rf"(?:le |la |l'|au )(?P<daypart_of_day>{{DAYPART}}),? (?:à|vers|dès|peu après|peu avant) {_TIME}", readers.clock, {"le soir à neuf heures": "2026-03-13T21:00", "le matin vers 5 h 30": "2026-03-13T05:30"}),
    _rule("clock-day", rf"{_ABOUT}{_TIME}{_OF_DAY}{_ZONE},? (?:le |ce )?(?:(?P<weekday>{{WEEKDAY}})(?! \d)|(?P<dayword>hier|demain|aujourd'hui|avant-hier))(?: {{DAYPART}})?", readers.clock, {"4 h mardi": "2026-03-10T04:00", "vers 15 h 30, hier": "2026-03-12T15:30"}),
    _rule("date-clock", rf"{_WEEKDAY}(?:le )?(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?,? {_AT}{_TIME}{_OF_DAY}{_ZONE}", readers.clock, {"samedi 7 mars à 15 h 45": "2026-03-07T15:45", "le 9 mars 2015 à 17 h 30": "2015-03-09T17:30"}),
    _rule("clock-date", rf"{_ABOUT}{_TIME}{_OF_DAY}{_ZONE},? (?:le )?{_WEEKDAY}(?P<day>{{DAY}}) (?P<month>{{MONTH}})(?: (?P<year>{{YEAR}}))?", readers.clock, {"17 h 30 le 9 mars 2015": "2015-03-09T17:30"}),
    # ---- lengths of time and repeated times
    _rule("duration", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) ?(?:longs |longues |bons |bonnes |petits |petites |premiers |premières |autres )?(?P<unit>{UNIT})(?P<and_half> et demie?)?(?: consécutifs| consécutives| d'affilée)?(?! scolaires| fois|(?<=années) '?(?:\d|vingt|trente|quarante|cinquante|soixante|septante|quatre-vingt|nonante))", french.duration,
          {"trois jours": "P3D", "plus de vingt ans": "P20Y", "plusieurs années": "PXY", "deux ans et demi": "P2Y6M", "une dizaine d'années": "P10Y", "quinze jours": "P2W"}, ("Il a 43 ans.", "Elle est âgée de 12 ans.", "Un homme de 30 ans.", "Une seconde fois, il partit.", "Les enfants de 2 à 8 ans jouent.")),
    _rule("mandate", r"(?:(?:le|un|du|ce) )?(?P<n>quinquennat|septennat)", length_of({"quinquennat": "P5Y", "septennat": "P7Y"}), {}),
    _rule("range-of-n", r"(?P<n>{NUMBER})(?= (?:à|ou) {NUMBER} (?P<unit>jours|semaines|mois|heures|minutes)\b)", french.duration, {}),
    _rule("recent-units", r"(?:ces |les )(?P<recent>dernières?|derniers) (?P<unit>semaines|jours|heures|mois|années|décennies)", french.duration, {"ces dernières années": "PXY"}),
    _rule("last-units", r"(?:(?:les|ces) |(?<=des[ ])|(?<=aux[ ]))?(?P<n>{NUMBER}) (?P<which>derniers|dernières|prochains|prochaines|premiers|premières) (?P<unit>{UNIT})|(?:(?:les|ces) |(?<=des[ ])|(?<=aux[ ]))(?P<which_units>derniers|dernières|prochains|prochaines|premiers|premières) (?P<unit_alone>{UNIT})", french.last_units, {"les trois derniers mois": "P3M"}),
    _rule("whole-year", r"toute l'(?P<unit>année)(?! \w*ière)", readers.every, {}),
    _rule("half-century-long", r"(?P<compare>{COMPARE})?un (?P<n>demi|quart)(?:-| de )(?P<unit>siècle)", french.part_of_century, {"un demi-siècle": "P50Y", "un quart de siècle": "P25Y"}),
    _rule("every", r"(?:chaque|tous les|toutes les) (?:(?P<weekday>{WEEKDAY}|{WEEKDAYS})|(?P<month>{SURE_MONTH})|(?P<season>{SEASON})|(?:(?P<n>{NUMBER}) ?)?(?P<unit>{UNIT}))", readers.every, {"chaque jour": "P1D", "tous les jeudis": "XXXX-WXX-4", "tous les deux ans": "P2Y", "chaque année": "P1Y"}),
    _rule("per", r"(?<=par[ ])(?P<unit>{UNIT})|(?P<unit_adverb>quotidiennement|annuellement|mensuellement)", french.per, {}),
    _rule("annual", r"annuel|annuelle|annuels|annuelles", readers.repeated("P1Y"), {"annuel": "P1Y"}),
    _rule("monthly", r"mensuel|mensuelle|mensuels|mensuelles", readers.unless(readers.repeated("P1M"), before=re.compile(r"\b(?:le|un|du|au|ce) $")), {}),
    _rule("weekly", r"hebdomadaire|hebdomadaires", readers.unless(readers.repeated("P1W"), before=re.compile(r"\b(?:l'|un|ce|cet|d'|les|des) ?$")), {}),
    _rule("quarterly", r"trimestriel|trimestrielle|trimestriels|trimestrielles", readers.repeated("P3M"), {"trimestriel": "P3M"}),
    _rule("every-part", r"(?:tous les|chaque) (?P<daypart>matins?|soirs?|nuits?|après-midi)", readers.every_part, {"tous les soirs": "XXXX-XX-XXTEV"}),
    _rule("weekdays", r"(?:les |des )?(?P<weekday>{WEEKDAYS})", readers.every_weekday, {"les mardis": "XXXX-WXX-2"}),
    # ---- vague
    _rule("now", r"maintenant|désormais|actuellement|à présent|à l'heure actuelle|en ce moment|pour le moment|pour l'instant|de nos jours|ces temps-ci", readers.reference("PRESENT_REF"), {"maintenant": "PRESENT_REF"}),
    _rule("current", r"actuel|actuelle|actuels|actuelles", readers.reference("PRESENT_REF"), {"actuel": "PRESENT_REF"}),
    _rule("coming-thing", r"prochain|prochaine|prochains|prochaines", readers.unless(readers.adjective("FUTURE_REF"), after=re.compile(r" (?:jours?|mois|ans?|années?|semaines?|heures?)\b")), {}),
    _rule("future-thing", r"futur|future|futurs|futures", readers.adjective("FUTURE_REF"), {}),
    _rule("recently", r"récemment|dernièrement|ces derniers temps|naguère|il y a peu", readers.reference("PAST_REF"), {"récemment": "PAST_REF"}),
    _rule("soon", r"bientôt|prochainement|(?<=à[ ])l'avenir(?= ?[,.;]| ?$)|l'avenir(?= ?[,.;]| ?$)|sous peu|d'ici peu|à court terme|à long terme", readers.reference("FUTURE_REF"), {"bientôt": "FUTURE_REF"}),
    _rule("before-then", r"auparavant(?= ?[,.;]| ?$)", readers.reference("PAST_REF"), {}),
)  # fmt: skip

TIMES = TimeRules(
    TIME_WORDS,
    with_composed(RULES, _rule, JOINTS, named_days.named_day),
    EXAMPLE_DAY,
    ("Cela se passa {} dans la ville.", "{} tout changea."),
)
