"""The rules of Dutch, as data, with their examples inside; the examples are the tests.

Values are for EXAMPLE_DAY (a Friday), in a news text. Order decides only between matches of the same length: longest wins.
"""

from __future__ import annotations

from timeline.languages.composed import with_composed
from timeline.languages.nl import named_days
from timeline.languages.nl import readers as dutch
from timeline.languages.nl.composed_rules import JOINTS
from timeline.languages.nl.numbers import ARTICLES, BELOW_100, DAY_ORDINALS, FIXED, ORDINALS, number
from timeline.languages.nl.words import (
    LONG_UNITS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    PLURALS,
    SEASONS,
    TIME_WORDS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from timeline.model import Part
from timeline.times import readers
from timeline.times.rule import DIGITS, Reader, Rule, TimeRules, Words
from timeline.times.words import VULGAR_FRACTIONS

EXAMPLE_DAY = "2026-03-13"
_LONGEST_MONTH = 31

_PART_NAMES = ("ochtend", "morgen", "voormiddag", "namiddag", "middag", "avond", "nacht")
_DAYWORDS = ("vandaag", "gisteren", "gister", "morgen", "eergisteren", "overmorgen")
_COMPOUND_PARTS = frozenset(f"{day}{part}" for day in WEEKDAYS for part in _PART_NAMES)
_DAY_CARDINALS = tuple(word for word in BELOW_100 if 1 < (number(word) or 0) <= _LONGEST_MONTH)
_HOURS = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
_SPEECH_WHICH = (
    "vorig",
    "vorige",
    "afgelopen",
    "voorbije",
    "verleden",
    "dit",
    "deze",
    "volgend",
    "volgende",
    "komend",
    "komende",
    "aankomend",
    "aankomende",
    "aanstaande",
    "huidige",
    "huidig",
    "lopende",
    "laatste",
)
_TOLD_WHICH = (
    "voorgaande",
    "voorafgaande",
    "daaropvolgende",
    "daaropvolgend",
    "hetzelfde",
    "dezelfde",
    "diezelfde",
    "datzelfde",
    "die",
    "dat",
)


def _longest_first(words: object) -> str:
    return "|".join(sorted(sorted(words), key=len, reverse=True))  # type: ignore[call-overload, no-any-return]


WORDS: dict[str, Words] = {
    "MONTH": Words(rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(MONTH_ABBREVIATIONS)})\b\.?)", frozenset([*MONTHS, *MONTH_ABBREVIATIONS])),
    "WEEKDAY": Words.of(*WEEKDAYS),
    "WEEKDAY_OF": Words(rf"(?:{'|'.join(WEEKDAYS)})", _COMPOUND_PARTS | frozenset(WEEKDAYS)),
    "ANY_WEEKDAY": Words(rf"(?:{'|'.join(WEEKDAYS)}|(?:{'|'.join(WEEKDAY_ABBREVIATIONS)})\b\.?)", frozenset([*WEEKDAYS, *WEEKDAY_ABBREVIATIONS])),
    "WEEKDAYS": Words.of(*(f"{name}en" for name in WEEKDAYS), *(f"{name}s" for name in WEEKDAYS)),
    "SEASON": Words.of(*SEASONS),
    "DAY": Words(r"(?:3[01]|[12]\d|0?[1-9])", frozenset({DIGITS})),
    # with the space behind it
    "ANY_DAY": Words(rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:e|de|ste|sten|den)?\.? |(?:{_longest_first([*DAY_ORDINALS, *_DAY_CARDINALS])}) )", frozenset({DIGITS, *DAY_ORDINALS, *_DAY_CARDINALS})),
    "YEAR": Words(r"(?:1\d\d\d|20\d\d)", frozenset({DIGITS})),
    "DAY_ORDINAL": Words.of(*DAY_ORDINALS),
    "DAY_WORD": Words.of(*DAY_ORDINALS, *_DAY_CARDINALS),
    "YEAR_WORDS": Words(rf"(?:tweeduizend|(?:elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)honderd)(?: ?(?:en )?(?:{_longest_first(BELOW_100)}))?"),
    "ERA": Words(r"(?:(?:v|n)\. ?chr(?:\b\.?)|v\.chr(?:\b\.?)|n\.chr(?:\b\.?)|v\.g\.j\.|(?:voor|na) christus)", frozenset("v n voor na".split())),
    "BC": Words(r"(?:v\. ?chr(?:\b\.?)|v\.g\.j\.|voor christus)", frozenset("v voor".split())),
    "PART": Words(r"(?:(?:het )?(?:begin|eind|einde|midden|slot)(?: van)? (?:de |het )?|(?:half|medio|halverwege) (?:de |het )?|(?:de |het |in de |in het )?(?:vroege|late) )"),
    "ABOUT": Words.of("omstreeks", "rond", "circa", "ca.", "ca", "ongeveer", "zo rond", "rondom"),
    "ORDINAL": Words(rf"(?:\d{{1,2}}(?:e|de|ste)|{_longest_first(ORDINALS)})", frozenset({DIGITS, *ORDINALS})),
    "NUMBER": Words(
        rf"(?:\d{{1,3}}(?:\.\d{{3}})+|(?:\d{{1,3}} ?)?[{''.join(VULGAR_FRACTIONS)}]|\d+(?:,\d+)?|{_longest_first([*FIXED, *BELOW_100, *ARTICLES])}|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:honderd|duizend)\w{{0,30}})",
        frozenset(),
    ),
    "COUNT": Words(rf"(?:\d+|{_longest_first(BELOW_100)})", frozenset({DIGITS, *BELOW_100})),
    "VAGUE": Words.of("enkele", "enige", "een paar", "paar", "meerdere", "verscheidene", "verschillende", "tal van", "talloze", "veel", "vele", "een aantal", "weinig", "sommige"),
    "UNIT": Words.of(*UNITS),
    "UNITS": Words.of(*PLURALS, "jaar", "uur"),
    "PLURALS": Words.of(*PLURALS),
    "LONG_UNIT": Words.of(*LONG_UNITS),
    "COMPARE": Words(
        r"(?:meer dan|minder dan|niet meer dan|langer dan|ruim|minstens|ten minste|tenminste|minimaal|maximaal|hoogstens|hooguit|ten hoogste|nog geen|ongeveer|circa|ca\.?|zo'n|rond de|bijna|haast|krap|nagenoeg|pakweg|een kleine|een dikke)"
    ),
    "ADJECTIVE": Words.of("hele", "volle", "lange", "korte", "laatste", "eerste", "opeenvolgende", "volgende", "komende", "afgelopen", "moeilijke", "goede", "extra", "aankomende", "voorbije"),
    "WHICH": Words.of(*_SPEECH_WHICH),
    "TOLD_WHICH": Words.of(*_TOLD_WHICH),
    "ANY_WHICH": Words.of(*_SPEECH_WHICH, *_TOLD_WHICH),
    "DAYPART": Words(r"(?:'s (?:morgens|ochtends|middags|namiddags|avonds|nachts)|in de (?:vroege |late )?(?:ochtend|morgen|voormiddag|namiddag|middag|avond|nacht)|(?:ochtend|voormiddag|namiddag|middag|avond|nacht))"),
    "PART_NOUN": Words.of("ochtend", "morgen", "voormiddag", "namiddag", "middag", "avond", "nacht", "vooravond"),
    "PLAIN_PART": Words(r"(?:ochtend|morgen|voormiddag|namiddag|middag|avond|nacht)"),
    "TODAY": Words.of("vandaag", "heden", "vanavond", "vanochtend", "vanmorgen", "vanmiddag", "vannacht"),
    "DAYWORD": Words.of("vandaag", "gisteren", "morgen", "eergisteren", "overmorgen", "vanavond", "vanochtend", "vanmorgen", "vanmiddag", "vannacht"),
    "DAYWORD_OF": Words(rf"(?:{'|'.join(_DAYWORDS)})", frozenset(f"{word}{part}" for word in _DAYWORDS for part in (*_PART_NAMES, "vroeg", ""))),
    "NAMED_DAY": named_days.WORDS,
    "QUARTER": Words(rf"(?:(?:[1-4]e|[1-4]de|[1-4]ste|{_longest_first(word for word, value in ORDINALS.items() if 1 <= value <= 4)}) (?:kwartaal|trimester))", frozenset({"kwartaal", "trimester"})),
    "DET": Words(r"(?:(?:de|het|een) )"),
    "THE": Words(r"(?:(?:de|het) )"),
}  # fmt: skip

_PART = r"(?P<part>{PART})?"
_ABOUT = r"(?:(?P<about>{ABOUT}) )?"
# behind a number that is no year
_COUNTED_BEHIND = r"(?!(?:eens|steeds|sinds|tijdens|alles|niets|iets|langs|volgens|reeds|thans)\b)(?:mensen|kinderen|vrouwen|mannen|arbeiders|[a-z]{3,}(?:ers|aars|eurs|ments|leden|ingen|nemers|lieden|huizen|woningen|werknemers))\b"
_FULL_YEAR = rf"(?P<year>{{YEAR}}(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})|{{YEAR_WORDS}}|[1-9]\d\d(?!\d|[.,]\d| {_COUNTED_BEHIND}| (?:mensen|man|soldaten|euro|gulden|meter|km))|'\d\d|\d{{1,4}}(?= ?(?:v\.|n\.|voor chr|na chr)))(?: ?(?P<era>{{ERA}}))?"
_WHICH_BEHIND = r"(?P<which>jongstleden|jl\.?|j\.l\.|l\.l\.|aanstaande|a\.s\.)"  # "5 maart jl."
_LEAD = r"(?:(?P<weekday>{ANY_WEEKDAY}),? (?:de |den )?)?"
_OF_YEAR = r"(?:,? (?:in|van) | ?, ?| )(?:het jaar )?"
_ANY_HOUR = rf"(?:\d{{1,2}}|{_HOURS})"
_TIME = (
    rf"(?P<time>(?:[01]?\d|2[0-4])[.:][0-5]\d(?::[0-5]\d)? ?(?:uur|u\b|h\b)|(?:[01]?\d|2[0-4])[.:][0-5]\d(?::[0-5]\d)?(?![\d:]|[.,]\d| ?(?:procent|%|euro|miljoen|miljard|meter))(?<!\d\.\d\d)|(?:[01]?\d|2[0-4]) ?(?:uur|u)\b(?: [0-5]\d(?![.,]?\d| ))?"
    rf"|(?:[01]?\d|2[0-4])[uh][0-5]\d|(?:{_HOURS}) uur|half {_ANY_HOUR}(?: uur)?|kwart (?:voor|over) {_ANY_HOUR}(?: uur)?"
    rf"|(?:vijf|tien|twintig|\d{{1,2}}(?: minuten)?) (?:voor|over)(?: half)? {_ANY_HOUR}(?: uur)?(?= |[.,;)]|$)|middernacht|(?:het )?middaguur"
    r"|(?:(?<=[ ]na[ ])|(?<=voor[ ])|(?<=bij[ ])|(?<=rond[ ])|(?<=tegen[ ])|(?<=omstreeks[ ]))(?:eenen|tweeën|drieën|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven)\b)"
)  # fmt: skip
_ZONES = "(?:utc|gmt|cet|cest|plaatselijke tijd|lokale tijd|nederlandse tijd|belgische tijd)"
_ZONE = rf"(?: {_ZONES}| \({_ZONES}\))?"
_CLOCK_ABOUT = r"(?:(?P<about>rond|omstreeks|tegen|circa|ongeveer|zo rond|stipt om|klokslag) )?"
_HALF_MORE = r"(?P<and_half> en een half)?"
_LENGTH = rf"(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}|{{VAGUE}})(?: {{ADJECTIVE}})? (?P<unit>{{UNIT}}){_HALF_MORE}"


def _rule(name: str, pattern: str, read: Reader, examples: dict[str, str] | None = None, never: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, read, WORDS, examples or {}, never, TIME_WORDS)


RULES: tuple[Rule, ...] = (
    # ---- complete dates
    _rule("day-month-year", rf"{_PART}{_ABOUT}{_LEAD}(?P<day>{{ANY_DAY}})(?:dag )?(?:van )?(?:de maand )?(?P<month>{{MONTH}}){_OF_YEAR}{_FULL_YEAR}", dutch.looked_up(readers.full_date),
          {"8 mei 1945": "1945-05-08", "dinsdag 8 mei 1945": "1945-05-08", "31ste maart 2016": "2016-03-31", "15 maart 44 v.Chr.": "BC0044-03-15", "31 dec. 1994": "1994-12-31"}),
    _rule("numeric-date", rf"{_LEAD}(?<![\d/.])(?:(?<!-)|(?<=\d\d\d\d-))(?P<one>[0-3]?\d)(?P<mark>[/.-])(?P<two>[01]?\d)(?P=mark)(?P<year>\d{{4}}|'?\d\d)(?!\d|/|-(?!\d\d?-\d\d?-\d{{4}})|[.,]\d)", dutch.dated_day, {"31-10-1974": "1974-10-31", "8/10/2012": "2012-10-08", "18-07-14": "2014-07-18", "5-3-'18": "2018-03-05"}, ("Versie 10.0.0.12 draait.",)),
    _rule("numeric-day", r"(?:(?<=op[ ])|(?<=ga[ ])|(?<=tussen[ ])|(?<=vanaf[ ])|(?<=voor[ ])|(?<=maandag[ ])|(?<=tot[ ])|(?<=van[ ])|(?:{ANY_WHICH} )?{WEEKDAY} (?=\d\d?/)|(?:volgende|komende|aanstaande) (?=\d\d?/\d\d?(?! (?:jaar|uur|van|deel)\b)))(?P<one>[0-3]?\d)[/-](?P<two>[01]?\d)(?![\d/.,-]|%)", dutch.numeric_day, {}, ("Ze wonnen met 3-1.",)),
    _rule("roman-date", rf"{_LEAD}(?<![\d/,:.-])(?P<day>[0-3]?\d)[.-] ?(?P<month>[ivx]{{1,4}})[.-] ?(?P<year>1\d\d\d|20\d\d)(?!\d)", readers.roman_date, {"30.XI.1916": "1916-11-30", "3-V-1921": "1921-05-03"}),
    _rule("numbers-end-range", r"(?P<one>[0-3]?\d)[/-](?P<two>[01]?\d)(?![\d/.,-]|%)", readers.only_after(dutch.numeric_day, dutch.RANGE_OF_NUMBERS), {}),
    _rule("number-day-alone", r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})\.?", readers.alone(readers.month_day_in_numbers), {}),
    _rule("short-weekday-alone", rf"(?P<weekday>{_longest_first(WEEKDAY_ABBREVIATIONS)})\.?", readers.alone(readers.day_of_week), {}),
    _rule("day-mon", r"(?<![\d/.-])(?P<day>\d{1,2})(?P<mark>[/-])(?P<month>{MONTH})(?:(?P=mark)(?P<year>{YEAR}|\d\d))?(?!\d)", dutch.day_mon, {"2/oktober": "2025-10-02", "01/aug/2019": "2019-08-01", "12-mrt-2014": "2014-03-12"}),
    _rule("day-mon-short-year", r"(?P<day>3[01]|[12]\d|0?[1-9]) (?P<month>{MONTH})\.? (?P<year>[4-9]\d)(?= ?[,;:)]| ?\.? ?$| ?\n)", readers.full_date, {}),
    _rule("year-first-date", r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)(?P<mark>[/.])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<day>3[01]|[12]\d|0?[1-9])(?!\d|[/-]\d)", readers.iso_date, {"2016/12/14": "2016-12-14"}),
    _rule("year-in-words", r"(?:(?<=in[ ])|(?<=sinds[ ])|(?<=sedert[ ])|(?<=jaar[ ]))(?P<year>{YEAR_WORDS})", readers.year, {}),
    _rule("iso-date", r"(?P<year>\d{4})-(?P<month>0?\d|1[0-2])-(?P<day>[0-3]?\d)(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?", readers.iso_date, {"2016-12-14": "2016-12-14"}),
    _rule("month-year", rf"{_PART}{_ABOUT}(?P<month>{{MONTH}}){_OF_YEAR}{_FULL_YEAR}", readers.month_year,
          {"mei 2016": "2016-05", "begin maart 2015": "2015-03", "eind september 1939": "1939-09", "medio januari 1945": "1945-01", "juli 480 v.Chr.": "BC0480-07"}),
    _rule("month-of-numbers", r"(?<![\d/.,])(?P<number>0[1-9]|1[0-2])[/-](?P<year>(?:19|20)\d\d)(?![\d/-])", dutch.month_of_numbers, {"05/2016": "2016-05"}),
    # ---- calendar dates without a year
    _rule("day-month", rf"{_PART}{_ABOUT}{_LEAD}(?P<day>{{ANY_DAY}})(?:dag )?(?:van )?(?:de maand )?(?P<month>{{MONTH}})", readers.month_day, {"5 maart": "2026-03-05", "donderdag 5 maart": "2026-03-05", "26 september": "2025-09-26", "eerste februari": "2026-02-01"}),
    _rule("month-day", r"(?P<month>{MONTH}) (?P<day>{DAY})(?!\d|[.,:]\d|%| (?:uur|procent|mensen|euro|jaar|dagen))", readers.month_day, {"februari 18": "2026-02-18"}),
    _rule("day-of-range", r"(?:{WEEKDAY},? (?:de )?)?(?P<day>{DAY}|{DAY_WORD})(?:e|ste|de)?(?=,? ?(?:-|/|,|tot|en|of|t/m|tot en met|tot aan|op) ?(?:{WEEKDAY},? )?(?:de )?(?:{DAY}(?:, | en | of ))?{ANY_DAY}(?:van )?(?P<month>{MONTH})(?:,? (?:in |van )?(?P<year>{YEAR}))?)", dutch.of_two_days, {}),
    _rule("month", rf"{_PART}{_ABOUT}(?P<month>{{MONTH}})", dutch.careful(dutch.month, "month"), {"januari": "2026-01", "begin maart": "2026-03", "half juli": "2025-07", "eind november": "2025-11"}, ("Keizer Augustus was oud.", "Hij zei jan en dec niets.")),
    _rule("day-alone", r"(?:(?<=op[ ]de[ ])|(?<=tot[ ]de[ ])|(?<=sinds[ ]de[ ])|(?<=sedert[ ]de[ ])|(?<=vanaf[ ]de[ ]))(?P<day>(?:3[01]|[12]\d|[1-9])(?:e|de|ste)?|{DAY_ORDINAL})", dutch.day_ordinal, {}, ("Ze woont op de 5e verdieping.",)),
    _rule("month-of-unit", rf"{_PART}(?P<day>{{ANY_DAY}})?(?P<month>{{MONTH}})(?: van)? (?P<which>(?:vorig|dit|volgend|dat|datzelfde|afgelopen|komend|hetzelfde|het volgende|het vorige) jaar|het jaar (?:daarop|erop))", readers.month_of_unit, {"oktober vorig jaar": "2025-10", "januari van dit jaar": "2026-01", "8 mei dit jaar": "2026-05-08"}),
    _rule("unit-of-month", r"(?P<which>(?:vorig|dit|volgend|afgelopen|komend) jaar) (?:in )?(?P<month>{MONTH})", readers.month_of_unit, {"vorig jaar in mei": "2025-05"}),
    _rule("season-of-unit", rf"{_PART}(?:{{THE}})?(?P<season>{{SEASON}})(?: van)? (?P<which>(?:vorig|dit|volgend|dat|afgelopen|komend|hetzelfde) jaar)", readers.month_of_unit, {"de zomer van vorig jaar": "2025-SU"}),
    _rule("nth-of-month", r"(?:de |het )?(?P<nth>{ORDINAL}) (?:paar )?(?P<unit>dag|dagen|week|weken|maand|maanden|nacht|weekend|weekeinde) (?:van|in) (?:(?P<month>{MONTH})(?:,? (?:van |in )?(?P<year>{YEAR}))?|(?:het jaar )?(?P<bare_year>{YEAR})|(?:de |het )(?P<whole>maand|jaar))", readers.nth_of, {"de eerste week van mei 2015": "2015-05", "laatste dag van oktober 2015": "2015-10-31"}),
    _rule("nth-weekday", r"(?:de )?(?P<nth>{ORDINAL}) (?P<weekday>{WEEKDAY}) (?:van|in) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?", readers.nth_weekday, {"laatste zondag van maart 2014": "2014-03-30", "eerste dinsdag in oktober": "2025-10-07"}),
    _rule("last-month", rf"{_PART}(?P<which>{{ANY_WHICH}}) (?P<month>{{MONTH}})(?! \d)", readers.last_named, {"afgelopen mei": "2025-05", "komende maart": "2027-03", "aanstaande september": "2026-09"}),
    _rule("last-weekday", rf"{_PART}(?P<which>{{ANY_WHICH}}) (?P<weekday>{{WEEKDAY}})(?!{{PLAIN_PART}})", readers.last_named, {"afgelopen dinsdag": "2026-03-10", "volgende vrijdag": "2026-03-20", "vorige vrijdag": "2026-03-06"}),
    _rule("month-last", rf"{_PART}(?:{{ANY_WEEKDAY}},? (?:de |den )?)?(?P<day>{{ANY_DAY}})?(?P<month>{{MONTH}}) {_WHICH_BEHIND}", readers.last_named, {"5 maart jl.": "2026-03-05", "zaterdag 7 maart j.l.": "2026-03-07", "donderdag 11 september jl.": "2025-09-11", "27 maart a.s.": "2026-03-27", "april jl.": "2025-04"}),
    _rule("weekday-last", rf"(?P<weekday>{{WEEKDAY}}) {_WHICH_BEHIND}", readers.last_named, {"dinsdag jongstleden": "2026-03-10", "dinsdag j.l.": "2026-03-10"}),
    _rule("weekday-ordinal", r"(?P<weekday>{WEEKDAY}),? (?:de )?(?P<day>(?:3[01]|[12]\d|[1-9])(?:e|ste|de)|(?<=de[ ])(?!eerste|tweede|derde){DAY_ORDINAL}(?= ?[,.;:)?!]| ?$| (?:om|rond|vanaf|tussen|en)\b)|(?:3[01]|[12]\d|[1-9])(?= (?:om|rond|vanaf|tussen|van) ))(?! (?:van (?:de )?)?(?:{MONTH}|[a-z]+(?:dag|jaar|ronde|etappe|editie)\b))", readers.weekday_ordinal, {"vrijdag de 13e": "2026-03-13"}),
    _rule("week-of", r"(?:de )?week (?:van|aanvangend|aanvangend op|beginnend op|die begint op) (?:(?P<weekday>{WEEKDAY}),? )?(?P<day>{ANY_DAY})(?P<month>{MONTH})(?: (?P<year>{YEAR}))?(?! tot)", readers.week_of, {"de week van 6 oktober 2014": "2014-W41"}),
    _rule("last-season", rf"{_PART}(?P<which>{{ANY_WHICH}}) (?P<season>{{SEASON}})", readers.last_named, {"afgelopen zomer": "2025-SU", "deze zomer": "2026-SU", "komende winter": "2026-WI"}),
    _rule("weekday", r"(?P<weekday>{WEEKDAY})", dutch.careful(readers.day_of_week, "weekday"), {"vrijdag": "2026-03-13", "dinsdag": "2026-03-10"}),
    _rule("weekday-short", r"(?:(?<=op[ ])|^)(?P<weekday>(?:ma|di|woe?|do|don|vr|vrij|za|zat(?=\. ?(?:\d|om |rond |vanaf |van |tussen ))|zo|zon)\.)", readers.day_of_week, {}),
    _rule("weekday-part", r"(?P<weekday>{WEEKDAY_OF})[ -]?(?P<daypart>{PLAIN_PART})(?: (?:jongstleden|jl\.?|j\.l\.|l\.l\.))?", readers.weekday_part, {"dinsdagavond": "2026-03-10TEV", "dinsdagavond jl.": "2026-03-10TEV", "vrijdagochtend": "2026-03-13TMO", "zaterdagnacht": "2026-03-07TNI"}),
    _rule("last-weekday-part", r"(?P<which>{ANY_WHICH}) (?P<weekday>{WEEKDAY_OF}) ?(?P<daypart>{PLAIN_PART})", dutch.part_of_last, {"afgelopen dinsdagavond": "2026-03-10TEV"}),
    _rule("weekday-of-week", r"(?P<weekday>{WEEKDAY}) (?:van )?(?P<which>vorige|deze|volgende|komende|afgelopen) week", readers.weekday_of_week, {"dinsdag volgende week": "2026-03-17"}),
    _rule("week-weekday", r"(?P<which>vorige|deze|volgende|komende|afgelopen) week (?:op )?(?P<weekday>{WEEKDAY})", readers.weekday_of_week, {"volgende week maandag": "2026-03-16"}),
    _rule("night-from", r"(?:de )?nacht van (?:(?P<weekday>{WEEKDAY})|(?P<day>{DAY})) op (?:{WEEKDAY}|(?:de )?{ANY_DAY}(?P<month>{MONTH})(?: (?P<year>{YEAR}))?)", dutch.night_from, {"de nacht van 11 op 12 november 1997": "1997-11-11TNI"}),
    _rule("part-of-date", r"(?:de )?(?:vroege |late )?(?P<daypart>{PART_NOUN}) van (?:(?P<weekday>{WEEKDAY}),? )?(?:(?P<day>{ANY_DAY})(?P<month>{MONTH})(?: (?P<year>{YEAR}))?)", dutch.part_of_named_day, {"de ochtend van 8 mei 1945": "1945-05-08TMO", "de avond van 8 maart": "2026-03-08TEV"}),
    _rule("part-of-weekday", r"(?:de )?(?:vroege |late )?(?P<daypart>{PART_NOUN}) van (?P<weekday>{WEEKDAY})", dutch.part_of_named_day, {"de avond van dinsdag": "2026-03-10TEV"}),
    _rule("night-to", r"(?:de )?(?P<daypart>nacht) (?:op|naar) (?:(?P<weekday>{WEEKDAY})|(?P<day>{ANY_DAY})(?P<month>{MONTH})(?:(?: van)? (?P<which>(?:vorig|dit|dat|datzelfde|afgelopen|hetzelfde) jaar)| (?P<year>{YEAR}))?)", dutch.night_to,
          {"de nacht naar zondag": "2026-03-07TNI", "de nacht op 30 april vorig jaar": "2025-04-29TNI", "de nacht op 8 mei 1945": "1945-05-07TNI"}),
    _rule("date-part", rf"{_LEAD}(?P<day>{{ANY_DAY}})(?P<month>{{MONTH}})(?: (?P<year>{{YEAR}}))? (?P<daypart>'s (?:morgens|ochtends|middags|avonds|nachts)|in de (?:ochtend|morgen|middag|namiddag|avond|nacht))", dutch.part_of_named_day, {"15 februari 's morgens": "2026-02-15TMO"}),
    _rule("weekend", r"(?:(?P<which>{ANY_WHICH}|het) )?(?:weekend|weekeinde)", dutch.weekend, {"afgelopen weekend": "2026-W10-WE", "dit weekend": "2026-W10-WE", "volgend weekend": "2026-W11-WE"}, ("Elk weekend fietst ze.",)),
    _rule("season-year", rf"{_PART}(?:de |het )?(?P<season>{{SEASON}})(?: van| in)? {_FULL_YEAR}(?:[-/]\d\d(?!\d))?", readers.season, {"zomer 1998": "1998-SU", "de herfst van 1972": "1972-FA", "het voorjaar van 2003": "2003-SP"}),
    _rule("season", rf"{_PART}(?:de |het )?(?P<season>{{SEASON}})", dutch.careful(readers.season, "season"), {"de zomer": "2025-SU", "het najaar": "2025-FA"}),
    # ---- holidays
    _rule("named-day", rf"{_PART}{_ABOUT}(?P<named>{{NAMED_DAY}}){named_days.YEAR_AFTER}", named_days.named_day, {"Kerstmis 1963": "1963-12-25", "tweede paasdag 2019": "2019-04-22", "Goede Vrijdag 1998": "1998-04-10", "oudejaarsavond": "2025-12-31", "Koningsdag 2018": "2018-04-27", "Pinksteren 2022": "2022-06-05", "Sinterklaas": "2025-12-05", "Kerst vorig jaar": "2025-12-25"}, ("De kerstboom viel.", "Het paasei viel.")),
    _rule("beside-named-day", rf"(?:de )?dag (?P<way>na|voor) (?P<named>{{NAMED_DAY}}){named_days.YEAR_AFTER}", named_days.named_day, {"de dag na Pasen 2011": "2011-04-25", "de dag voor Kerstmis 2008": "2008-12-24"}),
    _rule("last-named-day", r"(?P<which>{ANY_WHICH}) (?P<named>{NAMED_DAY})", named_days.named_day, {"vorige kerst": "2025-12-25"}),
    _rule("every-named-day", r"(?:elke|ieder|iedere|elk) (?P<named>{NAMED_DAY})", named_days.every_named_day, {"elke kerst": "XXXX-12-25"}),
    # ---- years and longer
    _rule("year", rf"{_PART}{_ABOUT}(?:(?:het )?(?:huidige )?jaar |anno )?(?P<year>{{YEAR}})(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})", dutch.year, {"2014": "2014", "eind 2014": "2014", "medio 2015": "2015", "jaar 2012": "2012", "rond 1520": "1520", "halverwege 2011": "2011", "begin 2009": "2009"},
          ("Het kost 1999 euro.", "Het bedrijf heeft 2020 werknemers.", "Er vielen 1.984 schoten.", "Kamer 1984 is dicht.")),
    _rule("year-of-three", r"(?:(?<=in[ ])|(?<=sinds[ ])|(?<=sedert[ ])|(?<=rond[ ]))(?P<year>[2-9]\d\d)", dutch.old_year, {}, ("In 300 gevallen ging het mis.",)),
    _rule("old-year", r"(?:het )?jaar (?P<year>[1-9]\d\d|[1-9]\d{4,5}|\d\d(?= ?(?:v\.|n\.|na|voor)))(?![.,]?\d)(?: ?(?P<era>{ERA}))?", readers.year, {"jaar 578": "0578"}),
    _rule("year-after-range", r"(?<=[12]\d\d\d[-/])(?P<year>\d\d)(?![\d.])", readers.year_of_range, {}),
    _rule("short-years-of-range", r"(?:(?<='\d\d-)(?P<year>'\d\d)(?!\d)|(?<![\w-])(?P<year_first>'\d\d)(?=-'\d\d(?!\d)))", dutch.short_year_of_range, {}),
    _rule("year-era", rf"{_PART}{_ABOUT}(?P<year>\d{{1,4}}) ?(?P<era>{{ERA}})", readers.year, {"44 v.Chr.": "BC0044", "rond 460 v.Chr.": "BC0460", "79 na Christus": "0079"}),
    _rule("short-year", rf"{_PART}(?<=in[ ])(?P<year>'\d\d)(?![\ds])", readers.year, {}),
    _rule("decade", rf"{_PART}(?:de )?(?P<part_inside>(?:vroege|late) )?jaren (?P<decade>'?[1-9]0(?!\d)|(?:1[0-9]|20)\d0|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien|nul)(?: van de (?P<century>{{ORDINAL}}) eeuw)?", dutch.decade,
          {"de jaren tachtig": "198", "de jaren '80": "198", "begin jaren negentig": "199", "eind van de jaren zestig": "196", "de jaren tachtig van de negentiende eeuw": "188"}),
    _rule("half-of-decade", r"(?:de )?(?P<half>eerste|tweede) helft van de jaren (?P<decade>'?[1-9]0(?!\d)|(?:1[0-9]|20)\d0|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien|nul)(?P<century>(?!))?", readers.half_of(dutch.decade), {"de tweede helft van de jaren twintig": "192"}),
    _rule("decade-of-century", rf"{_PART}(?:de )?jaren (?P<decade>twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|tien)?(?P<decade_digits>'?[1-9]0(?!\d))? van (?:de )?(?P<which>{{WHICH}}) eeuw", readers.decade_of_century,
          {"de jaren twintig van de vorige eeuw": "192", "de jaren '60 van de vorige eeuw": "196"}),
    _rule("decade-er", rf"{_PART}(?:de )?(?P<decade>(?:twintiger|dertiger|veertiger|vijftiger|zestiger|zeventiger|tachtiger|negentiger)) ?(?P<century>(?!))?jaren", dutch.decade, {"de tachtiger jaren": "198"}),
    _rule("century", rf"{_PART}(?:de )?(?P<part_inside>(?:vroege|late) )?(?P<century>{{ORDINAL}}) eeuw(?: ?(?P<era>{{ERA}}))?", readers.century, {"de 19e eeuw": "18", "begin van de twintigste eeuw": "19", "de 5e eeuw v.Chr.": "BC04"}),
    _rule("century-of-two", r"(?:de )?(?P<century>{ORDINAL})(?= (?:en|of|tot) (?:de )?{ORDINAL} eeuw)", readers.century, {}),
    _rule("turn-of-century", r"(?:de )?eeuwwisseling", readers.turn_of_century, {"de eeuwwisseling": "2000"}),
    _rule("half-century", r"(?:de )?(?P<half>{ORDINAL}) helft van de (?P<century>{ORDINAL}) eeuw", readers.half_century, {"de eerste helft van de negentiende eeuw": "18"}),
    _rule("quarter", rf"{_PART}(?:het )?(?P<quarter>{{QUARTER}})(?: (?:van )?(?:het jaar )?(?P<year>{{YEAR}}))?", readers.quarter, {"het derde kwartaal van 2016": "2016-Q3", "het eerste kwartaal": "2026-Q1", "4e kwartaal 2018": "2018-Q4"}),
    _rule("q-quarter", r"(?P<quarter>q[1-4])(?:[ /-](?P<year>{YEAR}|'\d\d))?", readers.quarter, {"Q3 2016": "2016-Q3"}),
    _rule("quarter-of-unit", r"(?:het )?(?P<quarter>{QUARTER}) van (?P<which>(?:vorig|dit|volgend|dat|afgelopen|hetzelfde) jaar)", readers.quarter_of_year, {"het derde kwartaal van vorig jaar": "2025-Q3"}),
    _rule("half-year", r"(?:de |het )?(?P<half>{ORDINAL}) (?:halfjaar|jaarhelft|helft(?= van (?:het jaar|{YEAR}|(?:vorig|dit|volgend|dat) jaar)))(?: (?:van )?(?:(?:het jaar )?(?P<year>{YEAR})|(?P<which>(?:vorig|dit|volgend|dat|het) jaar)))?", readers.half, {"de eerste helft van 2016": "2016-H1", "tweede helft van vorig jaar": "2025-H2"}),
    _rule("fiscal-year", r"(?:het )?boekjaar (?P<year>{YEAR})", readers.fiscal_year, {"het boekjaar 2016": "2016"}),
    # ---- counted from the day of speech
    _rule("today", r"(?P<dayword>{TODAY})", dutch.plain_day, {"vandaag": "2026-03-13", "vanavond": "2026-03-13TEV", "vanochtend": "2026-03-13TMO"}),
    _rule("today-part", r"(?P<dayword>{DAYWORD_OF})[ ]?(?P<daypart>{PLAIN_PART}|vroeg)", dutch.plain_day, {"gisteravond": "2026-03-12TEV", "morgenochtend": "2026-03-14TMO", "gisterennacht": "2026-03-12TNI"}),
    _rule("yesterday", r"(?P<dayword>gisteren|eergisteren|overmorgen|morgen)", dutch.plain_day, {"gisteren": "2026-03-12", "eergisteren": "2026-03-11", "morgen": "2026-03-14", "overmorgen": "2026-03-15"}, ("Deze morgen sliep hij.",)),
    _rule("this-part", r"(?P<which>deze|die|dezelfde|diezelfde|(?:de )?volgende) (?P<daypart>ochtend|morgen|middag|namiddag|avond|nacht)", dutch.this_part, {"deze avond": "2026-03-13TEV", "die nacht": "2026-03-13TNI", "de volgende ochtend": "2026-03-14TMO"}),
    _rule("part-of-told-day", r"(?:de )?(?P<daypart>ochtend|morgen|middag|namiddag|avond|nacht) van (?P<which>dezelfde|diezelfde|de volgende) dag", dutch.this_part, {"avond van dezelfde dag": "2026-03-13TEV"}),
    _rule("night-of-two-days", r"nacht van (?P<day>\d{1,2}) op \d{1,2}(?! ?(?:{MONTH}|\d))", readers.night_between, {"nacht van 9 op 10": "2026-03-09/2026-03-10"}),
    _rule("last-night", r"(?:afgelopen|vorige) (?P<daypart>nacht)", readers.day_part_of(-1), {"afgelopen nacht": "2026-03-12TNI"}),
    _rule("past-decade", r"(?:het )?afgelopen (?P<unit>decennium|eeuw)", dutch.past_decade, {"het afgelopen decennium": "P10Y"}),
    _rule("this-unit", rf"{_PART}(?:{{THE}})?(?P<when>later |eerder )?(?P<which>{{WHICH}}) (?:hele )?(?P<unit>{{LONG_UNIT}})", dutch.this_unit,
          {"vorige week": "2026-W10", "dit jaar": "2026", "volgende maand": "2026-04", "begin volgend jaar": "2027", "eind vorig jaar": "2025", "het afgelopen kwartaal": "2025-Q4", "later dit jaar": "2026", "eerder deze maand": "2026-03"}),
    _rule("ago", rf"{_LENGTH} geleden", readers.ago, {"twee jaar geleden": "2024", "drie dagen geleden": "2026-03-10", "meer dan tien jaar geleden": "2016", "een week geleden": "2026-W10", "enkele jaren geleden": "PAST_REF", "anderhalf jaar geleden": "2024-09"}),
    _rule("units-ago", r"(?P<unit>{PLURALS}) geleden", readers.ago, {"jaren geleden": "PAST_REF"}),
    _rule("from-now", rf"over (?:de )?(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}) (?P<unit>{{UNIT}}){_HALF_MORE}(?! (?:geleden|later|eerder|heen))", readers.from_now, {"over twee weken": "2026-W13", "over drie dagen": "2026-03-16", }),
    _rule("today-ago", r"vandaag (?:(?P<compare>precies) )?(?:over )?(?P<n>{NUMBER}) (?P<unit>dagen|week|weken|maand|maanden|jaar) (?P<way>geleden)", dutch.today_ago, {"vandaag tien jaar geleden": "2016-03-13"}),
    _rule("today-over", r"vandaag over (?P<n>{NUMBER}) (?P<unit>dagen|week|weken|maand|maanden|jaar)", dutch.today_ago, {"vandaag over een week": "2026-03-20"}),
    _rule("weekday-in-weeks", r"(?P<weekday>{WEEKDAY}) over (?P<n>{NUMBER}) (?P<unit>week|weken)", dutch.weekday_in_weeks, {"woensdag over een week": "2026-03-25"}),
    _rule("from-this-moment", r"(?P<n>{NUMBER}) (?P<unit>{UNIT}) vanaf nu", readers.from_now, {"tien dagen vanaf nu": "2026-03-23"}),
    # ---- counted from the time told
    _rule("told-later", rf"{_LENGTH} (?P<way>later|erna|daarna|nadien|eerder|ervoor|daarvoor|tevoren)(?!(?: \w+){{0,2}} dan\b)", readers.told_later, {"twee jaar later": "2028", "drie dagen eerder": "2026-03-10", "enkele dagen later": "FUTURE_REF", "een maand daarna": "2026-04"}, ("Hij kwam twee jaar later dan ik.",)),
    _rule("part-then", r"(?:de )?(?P<daypart>{PART_NOUN}) (?P<way>tevoren|ervoor|daarvoor|erna|daarna|daarop|nadien)", readers.part_then, {"de avond tevoren": "2026-03-12TEV", "de ochtend daarna": "2026-03-14TMO"}),
    _rule("units-after", r"(?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}) (?P<unit>{UNIT})(?= (?P<way>na|voor) (?:de|het|zijn|haar|hun|een) (?!klas|rechter|rechtbank|camera|baas|deur|televisie|tv))", readers.units_after, {}),
    _rule("told-units-later", r"(?P<unit>{PLURALS}) (?P<way>later|eerder|daarna|daarvoor)(?! dan)", readers.told_later, {"jaren later": "FUTURE_REF"}),
    _rule("unit-then", r"(?:de|het) (?P<unit>dag|week|maand|jaar) (?P<way>erna|daarna|daarop|erop|ervoor|daarvoor|nadien|later)", readers.unit_then, {"de dag erna": "2026-03-14", "het jaar daarvoor": "2025", "de week daarop": "2026-W12"}),
    _rule("same-period", r"(?:dezelfde|diezelfde|hetzelfde) (?:periode|tijdvak|kwartaal|halfjaar|maand) (?:van |in )?(?:het jaar )?(?P<year>{YEAR})", readers.year, {"dezelfde periode van 2014": "2014"}),
    _rule("told-unit", rf"{_PART}(?:{{THE}})?(?P<when>later |eerder )?(?P<which>{{TOLD_WHICH}}) (?P<unit>{{LONG_UNIT}})", readers.told_unit, {"die dag": "2026-03-13", "dat jaar": "2026", "dezelfde dag": "2026-03-13", "het daaropvolgende jaar": "2027", "later dat jaar": "2026"}),
    _rule("next-day", r"(?:de )?volgende dag", dutch.next_day, {"de volgende dag": "2026-03-14"}),
    _rule("previous-day", r"(?:de )?(?:vorige|voorgaande) dag", dutch.last_day, {"de vorige dag": "2026-03-12"}),
    _rule("this-day", r"(?P<which>deze) (?P<unit>dag)", readers.told_unit, {"deze dag": "2026-03-13"}),
    _rule("end-of-unit", r"(?P<part>(?:het )?(?:begin|eind|einde|midden|slot)(?: van)?|later|eerder|vroeg|laat) (?:in |op )?(?:de|het) (?P<unit>dag|week|maand|kwartaal|jaar|decennium|eeuw)(?! \d)", readers.end_of_unit, {"het einde van het jaar": "2026", "het begin van de maand": "2026-03", "later in het jaar": "2026"}),
    _rule("the-unit", r"het (?:hele |volledige |financiële )?(?P<unit>jaar)(?! (?:\d|dat|waarin|daarna|daarvoor|daarop|erna|ervoor|van|na|voor|tevoren))", readers.the_unit, {"het jaar": "2026"}),
    _rule("year-end", r"jaareinde|eind van het jaar|jaarwisseling", dutch.end_of(Part.END), {"jaareinde": "2025"}),
    _rule("since-then", r"(?<=sinds)dien", readers.told_itself),
    # ---- times of day
    _rule("clock-note", r"(?P<time>(?:[01]?\d|2[0-4]) uur)", readers.alone(readers.clock), {}),
    _rule("clock", rf"{_CLOCK_ABOUT}{_TIME}{_ZONE}(?: (?P<daypart>{{DAYPART}}))?", dutch.clock, {"18.40 uur": "2026-03-13T18:40", "half negen": "2026-03-13T08:30", "kwart over acht": "2026-03-13T08:15", "vijf voor half drie": "2026-03-13T02:25", "drie uur 's middags": "2026-03-13T15:00", "18.00 uur UTC": "2026-03-13T18:00", "acht uur 's avonds": "2026-03-13T20:00"},
          ("Ze wonnen met 3:1.", "Het duurde drie uur.")),
    _rule("clock-at", r"(?:(?<=om[ ])|(?<=rond[ ])|(?<=tegen[ ])|(?<=vanaf[ ])|(?<=omstreeks[ ]))(?P<time>(?:[01]?\d|2[0-4])[.:][0-5]\d)(?![.,]?\d| (?:procent|euro|miljoen))(?: (?P<daypart>{DAYPART}))?", readers.clock, {}),
    _rule("clock-of-a-line", r"(?:(?<=\d{4}[ ])|(?<=\d{4},[ ])|(?<=[.!?:;][ ])|(?<=\n)|(?<=^))(?P<time>(?:[01]\d|2[0-4]):[0-5]\d)(?= [^\W\d])", readers.clock, {}),
    _rule("clock-of-range", r"(?P<time>(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)(?= ?(?:-|tot|en|tot en met) ?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? ?(?:uur|u\b))", readers.clock, {}),
    _rule("day-clock", rf"(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>{{DAYWORD}})),? (?:(?:om|rond|tegen|vanaf) )?{_TIME}{_ZONE}(?: (?P<daypart>{{DAYPART}}))?", readers.clock, {"dinsdag om 20 uur": "2026-03-10T20:00", "gisteren om 17.00 uur": "2026-03-12T17:00", "vanavond om acht uur": "2026-03-13T20:00"}),
    _rule("dayword-part-clock", rf"(?P<dayword>{{DAYWORD_OF}})[ ]?(?P<daypart>{{PLAIN_PART}}),? (?:(?:om|rond|tegen|omstreeks) )?{_TIME}{_ZONE}", readers.clock, {"gisteravond om half acht": "2026-03-12T19:30", "morgenochtend om 8 uur": "2026-03-14T08:00"}),
    _rule("night-clock", rf"(?:de )?nacht van {{WEEKDAY}} op (?P<weekday>{{WEEKDAY}}),? (?:(?:om|rond|tegen|omstreeks|even na|kort na) )?{_TIME}", readers.night_clock, {"de nacht van maandag op dinsdag rond half drie": "2026-03-10T02:30"}),
    _rule("part-clock", rf"(?P<daypart>{{DAYPART}}),? (?:om|rond|tegen|omstreeks) {_TIME}", readers.clock, {"'s avonds om negen uur": "2026-03-13T21:00", "in de ochtend om half zes": "2026-03-13T05:30"}),
    _rule("weekday-part-clock", rf"(?P<weekday>{{WEEKDAY_OF}})[ -]?(?P<daypart>{{PLAIN_PART}}),? (?:(?:om|rond|tegen) )?{_TIME}", readers.clock, {"dinsdagavond om acht uur": "2026-03-10T20:00"}),
    _rule("date-clock-of-a-line", r"(?P<day>{ANY_DAY})(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?,? (?P<time>(?:[01]\d|2[0-3])[.:][0-5]\d)(?= [^\W\d_])", readers.line_clock, {}, ("Op 9 maart 12.30 euro betaald.",)),
    _rule("date-clock", rf"{_LEAD}(?P<day>{{ANY_DAY}})(?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?,? (?:(?:om|rond|tegen) )?{_TIME}{_ZONE}(?: (?P<daypart>{{DAYPART}}))?", readers.clock, {"7 januari om 6 uur": "2026-01-07T06:00", "9 maart 2015 om 17.30 uur": "2015-03-09T17:30"}),
    _rule("clock-day", rf"{_CLOCK_ABOUT}{_TIME}{_ZONE} (?:op )?(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>vandaag|gisteren|morgen))", readers.clock, {"20 uur op dinsdag": "2026-03-10T20:00"}),
    _rule("part-alone", r"(?:(?<=in[ ])|(?<=tegen[ ])|(?<=op[ ]))de (?:vroege |late )?(?P<daypart>{PART_NOUN})(?! (?:van|op|voor)\b)", readers.part_of_told, {}),
    _rule("part-of-told", r"(?P<daypart>'s (?:morgens|ochtends|middags|namiddags|avonds|nachts))", readers.part_of_told, {"'s avonds": "2026-03-13TEV"}),
    # ---- lengths of time and repeated times
    _rule("duration", rf"{_LENGTH}(?![\w-])", dutch.duration, {"drie dagen": "P3D", "meer dan tien jaar": "P10Y", "enkele jaren": "PXY", "anderhalf jaar": "P1Y6M", "bijna tweeëneenhalf jaar": "P2Y6M", "een half jaar": "P6M"}, ("Hij is twee jaar oud.",)),
    _rule("two-lengths", r"(?P<n>{NUMBER}) (?P<unit>jaar|maanden?|weken|week|uur|dagen) (?:en )?(?P<n_more>{NUMBER}) (?P<unit_more>maanden?|weken|week|dagen|dag|minuten|seconden)", readers.two_lengths, {"twee jaar en negen maanden": "P2Y9M"}),
    _rule("last-units", r"(?:{THE})?(?P<which>laatste|afgelopen|volgende|komende|eerste|voorbije|voorgaande|vorige) (?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}|{VAGUE}) (?:{ADJECTIVE} )?(?P<unit>{UNITS})", dutch.window, {"de afgelopen tien jaar": "P10Y", "de komende vier jaar": "P4Y", "laatste drie maanden": "P3M"}),
    _rule("which-units", r"(?:{THE})?(?P<which>laatste|afgelopen|volgende|komende|eerste|voorbije|recente) (?P<unit>{PLURALS})", dutch.bare_units, {"de afgelopen jaren": "PXY", "komende weken": "PXW"}),
    _rule("number-range-of-units", r"(?P<n>{NUMBER})(?: ?- ?| (?:tot|of|à) )(?P<n_more>{NUMBER}) (?:{ADJECTIVE} )?(?P<unit>{UNIT})", dutch.range_of_units, {"twee tot drie weken": "P2W"}),
    _rule("adjective-length", r"(?P<n>(?:\d+|meer|een|" + _longest_first(word for word, value in BELOW_100.items() if value <= 31) + r")-?)(?P<unit>daagse?|jarige?|urige?|wekelijkse?|maandse?|minuten)", dutch.adjective_length, {"vierdaagse": "P4D", "meerjarige": "PXY"}, ("De 50-jarige man sliep.",)),
    _rule("long", r"(?P<unit>minuten|uren|dagen|weken|maanden|jaren|decennia|eeuwen)lange?", dutch.long, {"dagenlang": "PXD", "jarenlange": "PXY", "decennialange": "PXY"}),
    _rule("bare-units", r"(?P<unit>jaren|weken|maanden|dagen|uren|minuten|decennia|eeuwen)", dutch.bare_units, {"decennia": "PXY"}, ("De jaren zestig waren mooi.",)),
    _rule("repeated-day", r"(?:alle)?dagelijkse?", dutch.repeated("P1D"), {"dagelijks": "P1D"}),
    _rule("repeated-week", r"wekelijkse?", dutch.repeated("P1W"), {"wekelijks": "P1W"}),
    _rule("repeated-month", r"maandelijkse?", dutch.repeated("P1M"), {"maandelijks": "P1M"}),
    _rule("repeated-year", r"jaarlijkse?", dutch.repeated("P1Y"), {"jaarlijks": "P1Y"}),
    _rule("repeated-quarter", r"driemaandelijkse?|elk kwartaal", dutch.repeated("P3M"), {"driemaandelijks": "P3M"}),
    _rule("every", r"(?:elke|elk|iedere|ieder|per) (?:(?P<weekday>{WEEKDAY})|(?P<month>{MONTH})|(?P<season>{SEASON})|(?:(?P<n>{COUNT}) )?(?P<unit>{UNIT}))", readers.every, {"elke dag": "P1D", "iedere donderdag": "XXXX-WXX-4", "per jaar": "P1Y", "elke twee weken": "P2W"}),
    _rule("every-other", r"om de (?:andere )?(?P<unit>dag|week|maand)", readers.every_other, {"om de andere week": "P2W"}),
    _rule("every-part", r"(?:elke|iedere) (?P<daypart>ochtend|morgen|middag|avond|nacht)", readers.every_part, {"elke ochtend": "XXXX-XX-XXTMO"}),
    _rule("times-a-unit", r"(?:eenmaal|tweemaal|driemaal|{COUNT} keer|{COUNT} maal|een keer|één keer) (?:per|in de|in het|elke) (?P<unit>dag|week|maand|jaar)", readers.every, {"twee keer per week": "P1W"}),
    _rule("weekdays", r"(?P<weekday>{WEEKDAYS})", readers.every_weekday, {"dinsdagen": "XXXX-WXX-2"}),
    # ---- vague
    _rule("now", r"nu(?! en dan)|thans", readers.reference("PRESENT_REF"), {"nu": "PRESENT_REF"}),
    _rule("present", r"momenteel|tegenwoordig|op dit moment|op het moment|op dit ogenblik|vandaag de dag|hedendaagse?|heden ten dage|dezer dagen", readers.reference("PRESENT_REF"), {"momenteel": "PRESENT_REF"}),
    _rule("then", r"destijds|toentertijd|indertijd|in die tijd|in die dagen", readers.reference("PAST_REF"), {"destijds": "PAST_REF"}),
    _rule("once", r"ooit(?= (?:was|waren|werd|had|een))|vroeger|weleer", readers.reference("PAST_REF"), {"vroeger": "PAST_REF"}),
    _rule("recently", r"onlangs|recentelijk|laatst(?= (?:werd|was|nog))|kort geleden|kortgeleden|zojuist|pas geleden|kort daarvoor|het verleden|in het recente verleden", readers.reference("PAST_REF"), {"onlangs": "PAST_REF"}),
    _rule("soon", r"binnenkort|spoedig|weldra|in de (?:nabije |naaste )?toekomst|de (?:nabije |naaste )?toekomst|op termijn|kort daarna|kort daarop|niet lang daarna|voortaan", dutch.soon, {"binnenkort": "FUTURE_REF"}),
)  # fmt: skip

TIMES = TimeRules(
    TIME_WORDS,
    with_composed(RULES, _rule, JOINTS, named_days.named_day),
    EXAMPLE_DAY,
    (
        "Dat gebeurde {}.",
        "De minister trad af, {}, en verliet het land.",
        "Ze hadden elkaar ontmoet ({}).",
        "De overheid noemde als datum {}\nen niet meer.",
    ),
)
