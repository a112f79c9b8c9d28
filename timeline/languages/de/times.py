"""The rules of German, as data, with their examples inside; the examples are the tests.

Values are for EXAMPLE_DAY (a Friday), in a news text. Order decides only between matches of the same length: longest wins.
Articles and prepositions stay outside the span of a day ("am [8. Mai]"), an article before a counted unit inside ("[der vergangenen Woche]").
"""

from __future__ import annotations

from timeline.languages.composed import with_composed
from timeline.languages.de import named_days
from timeline.languages.de import readers as german
from timeline.languages.de.composed_rules import JOINTS
from timeline.languages.de.numbers import ARTICLES, BELOW_100, DAY_ORDINALS, FIXED, ORDINALS
from timeline.languages.de.words import (
    FAR_STEPS,
    LONG_UNITS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    PART_OF_SEASON,
    PLURALS,
    SEASONS,
    TIME_WORDS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    inflected,
)  # fmt: skip
from timeline.model import Part
from timeline.times import readers
from timeline.times.rule import DIGITS, Reader, Rule, TimeRules, Words
from timeline.times.words import VULGAR_FRACTIONS

EXAMPLE_DAY = "2026-03-13"

_PART_NAMES = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "früh", "spätabend", "spätnachmittag", "vorabend")
_SEASON_NAMES = tuple(
    dict.fromkeys(
        [
            *SEASONS,
            *(
                f"{before}{name}"
                for before in PART_OF_SEASON
                for name in ("sommer", "herbst", "winter", "frühling")
                if name != "frühling" or before == "vor"
            ),
        ]
    )
)
_HOUR_WORDS = "ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
_HOUR_WORDS_MORE = (
    _HOUR_WORDS + "|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|einundzwanzig|zweiundzwanzig|dreiundzwanzig"
)
_SPEECH_WHICH = inflected(
    "letzt",
    "vergangen",
    "vergangn",
    "vorig",
    "verflossen",
    "abgelaufen",
    "dies",
    "laufend",
    "nächst",
    "naechst",
    "kommend",
    "bevorstehend",
    "heurig",
)
_TOLD_WHICH = (*inflected("folgend", "darauffolgend", "nachfolgend", "anschließend", "vorangegangen", "vorhergehend", "vorherig", "selb", "gleich", "jen"),
               "desselben", "demselben", "denselben", "derselben", "derselbe", "dieselbe", "dasselbe")  # fmt: skip
_COMPOUND_PARTS = frozenset(f"{day}{part}" for day in WEEKDAYS for part in _PART_NAMES)
_SETS_OF_WEEKDAYS = tuple(f"{day}s" for day in WEEKDAYS)
_DECADES = tuple(TIME_WORDS.decades)
_ORDINALS = tuple(word for word, value in ORDINALS.items() if value <= 31)


# name → pattern, and the words of which a match must hold one (what lets the finder pass over most sentences)
WORDS: dict[str, Words] = {
    "MONTH": Words(rf"(?:(?:{'|'.join(MONTHS)})s?|(?:{'|'.join(MONTH_ABBREVIATIONS)})\b\.?)", frozenset([*MONTHS, *(f"{name}s" for name in MONTHS), *MONTH_ABBREVIATIONS])),
    "DECADE": Words(rf"(?:{'|'.join(_DECADES)})", frozenset(f"{word}{more}" for word in _DECADES for more in ("", "jahre", "jahren"))),
    "YEARS": Words(r"jahren?"),
    "WEEKDAY": Words.of(*WEEKDAYS),
    "WEEKDAY_OF": Words(rf"(?:{'|'.join(WEEKDAYS)})", _COMPOUND_PARTS | frozenset(WEEKDAYS)),
    "ANY_WEEKDAY": Words(rf"(?:{'|'.join(WEEKDAYS)}|(?:{'|'.join(WEEKDAY_ABBREVIATIONS)})\b\.?)", frozenset([*WEEKDAYS, *WEEKDAY_ABBREVIATIONS])),
    "SETS_OF_WEEKDAYS": Words.of(*_SETS_OF_WEEKDAYS),
    "SEASON": Words(rf"(?:{'|'.join(sorted(_SEASON_NAMES, key=len, reverse=True))})(?:s|es)?", frozenset(f"{name}{ending}" for name in _SEASON_NAMES for ending in ("", "s", "es"))),
    "DAY": Words(r"(?:3[01]|[12]\d|0?[1-9])", frozenset({DIGITS})),
    "ORDINAL_DAY": Words(rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:\.|te[nrs]?) ?|(?:{'|'.join(sorted(DAY_ORDINALS, key=len, reverse=True))}) )", frozenset({DIGITS, *DAY_ORDINALS})),
    # these two with the space behind them, which may be missing after a full stop: "8.Mai"
    "ANY_DAY": Words(rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:\.|te[nrs]?)? ?|(?:{'|'.join(sorted(DAY_ORDINALS, key=len, reverse=True))}) )", frozenset({DIGITS, *DAY_ORDINALS})),
    "DAY_WORD": Words.of(*DAY_ORDINALS),
    "YEAR": Words(r"(?:1\d\d\d|20\d\d)", frozenset({DIGITS})),
    "YEAR_WORDS": Words(r"(?:zweitausend|(?:elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn)hundert)[a-zäöüß]{0,30}"),
    "ERA": Words(
        r"(?:(?:v|n)\. ?chr(?:\b\.?)|v\. ?u\. ?z\.?|n\. ?u\. ?z\.?|n\. ?d\. ?z\.?|u\. ?z\.|uz|ndz|vdz|d\. ?g\. ?z\.|(?:vor|nach) christ(?:us|i geburt|i)|(?:vor )?unserer zeit(?:rechnung)?)",
        frozenset("v n u uz ndz vdz d vor nach unserer".split()),
    ),
    "BC": Words(r"(?:v\. ?chr(?:\b\.?)|v\. ?u\. ?z\.?|vdz|vor christ(?:us|i geburt|i)|vor unserer zeit(?:rechnung)?)", frozenset("v vdz vor".split())),
    "PART": Words(
        r"(?:(?:anfang|mitte|ende|beginn|ausgang|anfangs|laufe?|verlaufe?)(?: ?/ ?(?:anfang|mitte|ende))? (?:(?:des|der|vom|im) )?|(?:(?:der|die|den|des|dem|das) )?(?:frühe|späte)[nrsm]? |eingangs (?:des|der) )"
    ),
    "ABOUT": Words(r"(?:etwa um|ungefähr um|so um|um etwa|um ungefähr|um circa|um ca\.?|um|gegen|etwa|circa|ca\.?|zirka|ungefähr|rund)"),
    "SURE_ABOUT": Words(r"(?:etwa|circa|ca\.?|zirka|ungefähr)", frozenset("etwa circa ca zirka ungefähr".split())),
    "ORDINAL": Words(rf"(?:\d{{1,2}}(?:\.|te[nrsm]?)|{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})", frozenset({DIGITS, *_ORDINALS})),
    "NUMBER": Words(
        rf"(?:\d{{1,3}}(?:[. ]\d{{3}})+|(?:\d{{1,3}} ?)?[{''.join(VULGAR_FRACTIONS)}]|\d+(?:,\d+)?|{'|'.join(sorted([*FIXED, *BELOW_100, *ARTICLES], key=len, reverse=True))}|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)?(?:hundert|tausend)\w{{0,30}})"
    ),
    "COUNT": Words(rf"(?:\d+|{'|'.join(sorted(BELOW_100, key=len, reverse=True))})", frozenset({DIGITS, *BELOW_100})),
    "VAGUE": Words.of("einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "wenige", "wenigen", "weniger", "ein paar", "paar", "etliche", "etlichen", "viele", "vielen", "vieler",
                      "zahlreiche", "zahlreichen", "unzählige", "manche", "manchen", "all die", "alle die", "sämtliche", "lange", "langen", "langer", "viel"),
    "UNIT": Words.of(*UNITS),
    "UNITS": Words.of(*PLURALS),
    "LONG_UNIT": Words.of(*LONG_UNITS),
    "YEAR_UNIT": Words.of("jahr", "jahre", "jahres", "jahrs"),
    "COMPARE": Words(
        r"(?:mehr als|weniger als|nicht weniger als|nicht mehr als|deutlich mehr als|weit über|über|unter|bis zu|mindestens|wenigstens|zumindest|höchstens|maximal|längstens|etwa|rund|ungefähr|circa"
        r"|ca\.?|zirka|fast genau|genau|fast|knapp|beinahe|nahezu|annähernd|schätzungsweise|gut|nicht einmal|in etwa|so etwa)"
    ),
    "ADJECTIVE": Words.of(*inflected("ganz", "lang", "voll", "weiter", "ander", "aufeinanderfolgend", "letzt", "erst", "folgend", "kommend", "nächst", "vergangen", "vorangegangen", "kurz",
                                     "knapp", "gut", "halb", "schwer", "hart", "schwierig", "wertvoll", "heiß", "kalt", "warm", "schön", "wenig", "einzig", "turbulent", "glücklich", "lang",
                                     "darauffolgend", "zurückliegend", "verbleibend", "beid", "durchgehend", "zusätzlich", "friedlich", "entscheidend", "bewegt"), "einzelnen", "lange"),
    "WHICH": Words.of(*_SPEECH_WHICH),
    "TOLD_WHICH": Words.of(*_TOLD_WHICH),
    "ANY_WHICH": Words.of(*_SPEECH_WHICH, *_TOLD_WHICH),
    "FAR": Words.of(*FAR_STEPS),
    "DAYPART": Words(
        r"(?:(?:am |in der |zur )?(?:frühen |späten )?(?:vormittags|vormittag|nachmittags|nachmittag|spätnachmittag|spätabends|spätabend|mittags|mittag|abends|abend|nachts|nacht|frühmorgens|morgens|morgen|früh)"
        r"(?:stunden)?)"
    ),
    "PLAIN_PART": Words(r"(?:früh|frühmorgens|(?:früh|spät)?(?:vormittag|nachmittag|mittag|abend|nacht|morgen)s?)"),
    "PART_NOUN": Words(r"(?:vormittag|spätnachmittag|nachmittag|mittag|vorabend|spätabend|abend|nacht|morgen|morgengrauen|früh)(?:es|s)?", frozenset(
        f"{name}{ending}" for name in ("vormittag", "spätnachmittag", "nachmittag", "mittag", "vorabend", "spätabend", "abend", "nacht", "morgen", "morgengrauen", "früh") for ending in ("", "s", "es"))),
    "DAYWORD": Words.of("heute", "gestern", "morgen", "vorgestern", "übermorgen", "uebermorgen"),
    "NAMED_DAY": named_days.WORDS,
    "QUARTER": Words(rf"(?:(?:[1-4]\.|[1-4]tes|[1-4]te[nrm]?|{'|'.join(word for word, value in ORDINALS.items() if 1 <= value <= 4)}) (?:quartals?|vierteljahr(?:es)?))", frozenset("quartal quartals vierteljahr vierteljahres".split())),
    "DET": Words(r"(?:(?:der|die|das|dem|den|des) )"),
}  # fmt: skip

_PART = r"(?P<part>{PART})?"
_ABOUT = r"(?:(?P<about>{ABOUT}) )?"
_SURE_ABOUT = r"(?:(?P<about>{SURE_ABOUT}) )?"
_ERA = r"(?: ?(?P<era>{ERA}))?"
# behind a number that is no year
_COUNTED_BEHIND = r"(?:[a-zäöüß]*(?:menschen|personen|leute|arbeiter|arbeiterinnen|kinder|männer|frauen|soldaten|häuser|wohnungen|mitglieder|schüler|studenten|bürger|bauern|polizisten|helfer|tonnen|euro|dollar|gulden|stimmen)|[a-zäöü]{3,}innen)\b"
_FULL_YEAR = (
    rf"(?P<year>{{YEAR}}(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})|{{YEAR_WORDS}}|[1-9]\d\d(?!\d|[.,]\d| {_COUNTED_BEHIND}| (?:menschen|personen|mann|soldaten|mark|euro|prozent|stimmen|meter|km|kilometer))|'\d\d"
    rf"|\d{{1,4}}(?= ?(?:v\.|n\.|u\. ?z|uz|ndz|vdz|d\.|vor chr|nach chr|vor unserer|unserer))){_ERA}"
)
_WEEKDAY_LEAD = r"(?:(?P<weekday>{ANY_WEEKDAY}),? (?:(?:dem|den|der) )?)?"
_OF_YEAR = r"(?:,? (?:im jahre?|des jahres|anno) | ?,? ?)"
_ANY_HOUR = rf"(?:\d{{1,2}}|{_HOUR_WORDS})"
_TIME = (
    rf"(?P<time>(?<!\d[.:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?::[0-5]\d)? ?(?:uhr|h\b)|(?<!\d[.:])(?:[01]?\d|2[0-4]) ?uhr(?: [0-5]\d(?![.,]?\d| (?:menschen|personen|prozent|euro)))?|(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])"
    rf"|(?:[01]?\d|2[0-4])h[0-5]\d|(?:{_HOUR_WORDS_MORE}) uhr(?: (?:{_HOUR_WORDS_MORE}|dreißig|fünfzehn|fünfundvierzig))?|halb {_ANY_HOUR}(?: uhr)?|(?:dreiviertel|drei viertel|viertel vor|viertel nach) {_ANY_HOUR}(?: uhr)?"
    rf"|(?:fünf|zehn|zwanzig|\d{{1,2}} minuten) (?:vor|nach)(?: halb)? {_ANY_HOUR}(?: uhr)?|mitternacht)"
)  # fmt: skip
_BARE_TIME = rf"(?P<time>[01]?\d(?:[.:][0-5]\d)?|2[0-4](?:[.:][0-5]\d)?|{_HOUR_WORDS})"
_ZONE = r"(?: \(?(?:ortszeit|mez|mesz|gmt|utc|cet|cest|mitteleuropäischer zeit|weltzeit|lokaler zeit)\)?)?"
_CLOCK_ABOUT = r"(?:(?P<about>so ungefähr um|etwa gegen|ungefähr gegen|ungefähr um|etwa um|so gegen|so um|ca\.? um|circa|zirka|ca\.?|etwa|ungefähr|gegen|kurz vor|kurz nach|pünktlich um|punkt) )?"
_HALF_MORE = r"(?P<and_half> und (?:ein halbes|eine halbe))?"
_LENGTH = rf"(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}|{{VAGUE}})(?: {{ADJECTIVE}})? (?P<unit>{{UNIT}}){_HALF_MORE}"


def _rule(name: str, pattern: str, read: Reader, examples: dict[str, str] | None = None, never: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, read, WORDS, examples or {}, never, TIME_WORDS)


RULES: tuple[Rule, ...] = (
    # ---- complete dates
    _rule("day-month-year", rf"{_PART}{_SURE_ABOUT}{_WEEKDAY_LEAD}(?P<day>{{ANY_DAY}})(?:tage? des monats )?(?P<month>{{MONTH}}){_OF_YEAR}{_FULL_YEAR}", german.unless_a_night_ends(german.full_date),
          {"8. Mai 1945": "1945-05-08", "Dienstag, den 8. Mai 1945": "1945-05-08", "8. Mai des Jahres 1945": "1945-05-08", "15. März 44 v. Chr.": "BC0044-03-15", "1. Jänner 2012": "2012-01-01",
           "1. Sept. 2000": "2000-09-01", "30. Juni '98": "1998-06-30", "24. August 79 n. Chr.": "0079-08-24", "dritten Oktober 1990": "1990-10-03", "9. Februars 1904": "1904-02-09"}),
    _rule("date-then-weekday", rf"(?P<day>{{ANY_DAY}})(?P<month>{{MONTH}}){_OF_YEAR}{_FULL_YEAR}, (?:einem|ein) (?P<weekday>{{WEEKDAY}})", german.full_date, {"9. November 1989, einem Donnerstag": "1989-11-09"}),
    _rule("dotted-date", rf"{_WEEKDAY_LEAD}(?<![\d/,:])(?<!\d[.-])(?P<one>[0-3]?\d)\. ?(?P<two>[01]?\d)\. ?(?P<year>\d{{4}}|\d\d)(?!\d|[/:.,-]\d| ?(?:uhr|prozent|%|mio|mrd))", german.dotted_date,
          {"8.5.1945": "1945-05-08", "08.05.45": "1945-05-08", "14. 10. 2018": "2018-10-14", "Freitag, den 18.07.2014": "2014-07-18"}, ("Version 10.0.0.12 läuft.", "Es gilt 3.14.15.9 so.")),
    _rule("dotted-day", rf"{_WEEKDAY_LEAD}(?<![\d/,:])(?<!\d[.-])(?P<one>[0-3]?\d)\. ?(?P<two>[01]?\d)\.(?! ?\d|\w)", german.dotted_date, {"10.12.": "2025-12-10"}, ("Siehe 3.2.1 oben.", "Er lief 3.45.6 lang.")),
    _rule("dotted-day-plain", r"(?:(?<=am[ ])|(?<=vom[ ])|(?<=zum[ ])|(?<=den[ ])|(?<=dem[ ]))(?P<one>[0-3]?\d)\.(?P<two>[01]?\d)(?![.\d]|,\d| ?(?:uhr|prozent|%|mio|mrd|euro))", german.dotted_date, {}),
    _rule("dotted-range", r"(?<![\d/.,:-])(?P<one_first>)(?P<one>[0-3]?\d)\.?(?= ?(?:-|/|bis|und|bis zum|auf den|bis einschließlich) ?[0-3]?\d\. ?(?P<two>[01]?\d)(?:\. ?(?P<year>\d{4}|\d\d))?(?!\d|[.,]\d))", german.day_of_dotted_range),
    _rule("dotted-range-end", r"(?:(?<=\d\.[ ]-[ ])|(?<=\d[ ]-[ ])|(?<=\d\.-)|(?<=\d\./)|(?<=\d\.[ ]/[ ])|(?<=\d\.[ ]bis[ ])|(?<=\d\.[ ]und[ ]))(?P<one>[0-3]?\d)\.(?P<two>[01]?\d)(?:\.(?P<year>\d{4}|\d\d)?)?(?![\w%]|[.,:]\d| ?(?:uhr|prozent|%|mio|mrd|euro|km|m\b))", german.dotted_date, {}),
    _rule("number-day-alone", r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})\.?", readers.alone(readers.month_day_in_numbers), {}),
    _rule("short-weekday-alone", rf"(?P<weekday>{'|'.join(sorted(WEEKDAY_ABBREVIATIONS, key=len, reverse=True))})\.?", readers.alone(readers.day_of_week), {}, ("Das tut mir so leid.", "Sie kam mit.")),
    _rule("clock-alone", r"(?:ca\.? )?(?P<time>(?:[01]?\d|2[0-4])(?:h|[.:][0-5]\d)?)", german.clock_alone, {}, ("Er hat 3.",)),
    _rule("day-mon", r"(?<![\d/.-])(?P<day>\d{1,2})(?P<mark>[/-])(?P<month>{MONTH})(?:(?P=mark)(?P<year>{YEAR}|\d\d))?(?!\d)", german.day_mon, {"2/Oktober": "2025-10-02", "1/Aug/2019": "2019-08-01", "12-Mär-2014": "2014-03-12"}),
    _rule("year-first-date", r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)(?P<mark>[/.])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<day>3[01]|[12]\d|0?[1-9])(?!\d|[/-]\d)", readers.iso_date, {"2016/12/14": "2016-12-14"}),
    _rule("iso-date", r"(?P<year>\d{4})-(?P<month>0?\d|1[0-2])-(?P<day>[0-3]?\d)(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?", readers.iso_date,
          {"2016-12-14": "2016-12-14"}, ("Teil 2016-99-12 fehlt.",)),
    _rule("roman-date", rf"{_WEEKDAY_LEAD}(?<![\d/,:.])(?P<day>[0-3]?\d)\. ?(?P<month>[ivx]{{1,4}})\. ?(?P<year>1\d\d\d|20\d\d)(?!\d)", readers.roman_date, {"30.XI.1916": "1916-11-30", "3.V.1921": "1921-05-03"}),
    _rule("numeric-date", r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/.-]*\d)", readers.numeric_date, {"13/06/2016": "2016-06-13", "30-12-16": "2016-12-30"}),
    _rule("month-year", rf"{_PART}{_SURE_ABOUT}(?P<month>{{MONTH}}){_OF_YEAR}{_FULL_YEAR}", german.month_year,
          {"Mai 2016": "2016-05", "Anfang März 2015": "2015-03", "Ende September 1939": "1939-09", "Juli 480 v. Chr.": "BC0480-07", "Mitte Januar 1945": "1945-01", "Februar des Jahres 1964": "1964-02"}),
    _rule("in-short-year", rf"{_PART}(?:(?P<month>{{MONTH}})|(?P<season>{{SEASON}})) (?P<year>[3-9]\d)(?!\d|[.,:]\d|\. [a-zäöü]|%)", german.in_short_year, {"Frühjahr 45": "1945-SP", "Mai 68": "1968-05"}, ("Im Mai 45 Menschen zu retten ist viel.", "Im Sommer 30 Grad, das ist heiß.")),
    _rule("month-of-numbers", r"(?<![\d/.,])(?P<number>0[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![\d/])", german.month_of_numbers, {"05/2016": "2016-05"}),
    # ---- calendar dates without a year
    _rule("day-month", rf"{_PART}{_SURE_ABOUT}{_WEEKDAY_LEAD}(?P<day>{{ANY_DAY}})(?:tage? des monats )?(?P<month>{{MONTH}})(?:,? (?:d\. ?j\.))?", german.unless_a_night_ends(german.day_month),
          {"5. März": "2026-03-05", "Donnerstag, 5. März": "2026-03-05", "26. September": "2025-09-26", "ersten Februar": "2026-02-01", "Donnerstag, dem 5. März": "2026-03-05"}),
    _rule("month-day", r"(?P<month>{MONTH}) (?P<day>{DAY})(?!\d|[.,:]\d|%| (?:uhr|prozent|menschen|personen|euro|jahre|tage))", german.day_month, {"Februar 18": "2026-02-18"}),
    _rule("day-of-range", r"(?:{WEEKDAY},? (?:(?:dem|den) )?)?(?P<day>{ANY_DAY}|{DAY_WORD})(?=,? ?(?:-|/|,|bis|und|oder|sowie|auf den|auf|bis zum|bis einschließlich|zum) ?(?:{WEEKDAY},? )?(?:den |zum |dem )?(?:{ANY_DAY}(?: ?(?:,|und|oder|/) ?(?:den )?))?{ANY_DAY}(?P<month>{MONTH})(?:,? (?:des jahres )?(?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("month-of-range", r"(?P<month>{MONTH})(?= ?(?:-|/|bis|und) ?{MONTH} {YEAR})", german.month, {}),
    _rule("month", rf"{_PART}{_SURE_ABOUT}(?P<month>{{MONTH}})", german.month,
          {"Januar": "2026-01", "Anfang März": "2026-03", "Mitte Juli": "2025-07", "Ende November": "2025-11", "September": "2025-09"},
          ("Frau März kam.", "Robert August sang.", "Kardinal Mai sprach.", "Man sprach, aber dez und nov sind nichts.")),
    _rule("day-alone", r"(?:(?<=am[ ])|(?<=zum[ ])|(?<=vom[ ])|(?<=den[ ])|(?<=dem[ ])|(?<=und[ ])|(?<=des[ ])|(?<=ab[ ])|(?<=bis[ ]))(?P<day>(?:3[01]|[12]\d|[1-9])(?:\.|ten))(?: d\. ?m\.)?(?! ?(?:{MONTH}|jahrhundert|quartal|armee|korps|division|bis|\d))", german.day_alone, {}, ("Es war am 8. Spieltag.", "Das stand im 5. Kapitel.")),
    _rule("month-of-unit", rf"{_PART}(?P<day>{{ORDINAL_DAY}})?(?P<month>{{MONTH}}),? (?:(?:des|vom|im) )?(?P<which>{{ANY_WHICH}} jahr(?:es|s)?|vorjahr(?:es|s)?|folgejahr(?:es|s)?|[dv]\. ?j\.|des jahres)", readers.month_of_unit,
          {"14. Dezember v. J.": "2025-12-14", "Oktober vergangenen Jahres": "2025-10", "Januar dieses Jahres": "2026-01", "Mai nächsten Jahres": "2027-05", "8. Mai dieses Jahres": "2026-05-08", "Juni des vergangenen Jahres": "2025-06",
           "Dezember des Vorjahres": "2025-12"}),
    _rule("unit-of-month", r"(?:{DET})?(?P<which>{ANY_WHICH} jahr(?:es)?|heuer),? (?:(?:im|am|zu) )?(?:(?P<day>{ORDINAL_DAY})?(?P<month>{MONTH})|(?P<season>{SEASON}))", readers.month_of_unit,
          {"heuer im Jänner": "2026-01", "letztes Jahr im Mai": "2025-05", "vergangenes Jahr im Sommer": "2025-SU"}),
    _rule("nth-of-month", r"(?P<nth>{ORDINAL}) (?:paar )?(?P<unit>tag|tage|tagen|tages|woche|wochen|monat|monate|monaten|nacht|wochenende[sn]?) (?:(?:des|der|im|vom) )?(?:(?P<month>{MONTH})(?:,?(?: des jahres)? (?P<year>{YEAR}))?|(?:jahres? )(?P<bare_year>{YEAR})|(?P<whole>monats|jahres))", readers.nth_of,
          {"ersten Woche des Mai 2015": "2015-05", "letzten Tage des Mai 1945": "1945-05", "letzten Tag des Jahres 1999": "1999-12-31", "dritte Tag im Oktober": "2025-10-03", "letzte Woche im September 2014": "2014-09"}),
    _rule("nth-weekday-of-month", r"(?P<nth>{ORDINAL}) (?P<weekday>{WEEKDAY}) (?:im|des) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?", readers.nth_weekday, {"letzter Montag im März 2014": "2014-03-31", "erster Dienstag im Oktober": "2025-10-07"}),
    _rule("season-of-unit", rf"{_PART}(?P<season>{{SEASON}}) (?:(?:des|vom|im) )?(?P<which>{{ANY_WHICH}} jahr(?:es|s)?|vorjahr(?:es|s)?|folgejahr(?:es|s)?)", german.season_of_unit,
          {"Frühjahr des nächsten Jahres": "2027-SP", "Sommer vergangenen Jahres": "2025-SU"}),
    _rule("last-month-name", rf"{_PART}{{DET}}?(?P<which>{{ANY_WHICH}}) (?P<month>{{MONTH}})(?! \d|s)", german.last_month,
          {"vergangenen Mai": "2025-05", "kommenden März": "2027-03", "diesen September": "2026-09"}),
    _rule("last-weekday", rf"{_PART}{{DET}}?(?P<which>{{ANY_WHICH}}) (?P<weekday>{{WEEKDAY}})(?:,? (?:dem|den) (?P<ordinal>{{DAY}}\.))?", readers.last_named,
          {"vergangenen Dienstag": "2026-03-10", "nächsten Freitag": "2026-03-20", "letzten Freitag": "2026-03-06", "der vergangene Sonntag": "2026-03-08"}),
    _rule("last-weekday-part", r"{DET}?(?P<which>{ANY_WHICH}) (?P<weekday>{WEEKDAY_OF}) ?(?P<daypart>{PLAIN_PART})", german.part_of_last, {"vergangenen Dienstagabend": "2026-03-10TEV"}),
    _rule("last-season", rf"{_PART}{{DET}}?(?P<which>{{ANY_WHICH}}) (?P<season>{{SEASON}})", german.last_season, {"vergangenen Sommer": "2025-SU", "diesem Sommer": "2026-SU", "kommenden Winter": "2026-WI"}),
    _rule("weekday", r"(?:(?P<part>frühen|späten) )?(?P<weekday>{WEEKDAY})", german.weekday_alone, {"Freitag": "2026-03-13", "Dienstag": "2026-03-10", "Sonnabend": "2026-03-07"},
          ("Robert Freitag kam.", "Frau Sonntag sang.")),
    _rule("weekday-ordinal", r"(?P<weekday>{WEEKDAY}),? (?:dem|den|der) (?P<day>(?:3[01]|[12]\d|[1-9])\.|{DAY_WORD})(?! ?(?:{MONTH}|[\d]))", readers.weekday_ordinal, {"Freitag, den 13.": "2026-03-13", "Montag, dem 9.": "2026-03-09"}),
    _rule("week-of", r"woche (?:vom|ab dem|des) (?:(?P<weekday>{WEEKDAY}),? (?:dem )?)?(?P<day>{ANY_DAY})(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?(?! bis)", readers.week_of, {"Woche vom 6. Oktober 2014": "2014-W41"}),
    _rule("day-adjective-weekday", r"(?P<dayword>(?:heutig|gestrig|morgig|vorgestrig)e[nmrs]?) (?P<weekday>{WEEKDAY})", german.weekday_of("weekday"), {"gestrigen Donnerstag": "2026-03-12"}),
    _rule("dayword-weekday", r"(?P<dayword>heute|gestern|morgen|vorgestern|übermorgen|uebermorgen),? (?P<weekday>{WEEKDAY})(?:,? (?:dem |den )?(?:{ANY_DAY}{MONTH}(?: {YEAR})?|[0-3]?\d\.[01]?\d\.(?:\d{4})?))?", german.weekday_of("weekday"), {"heute, Freitag": "2026-03-13", "gestern Donnerstag": "2026-03-12"}),
    _rule("weekday-part", r"(?P<weekday>{WEEKDAY_OF})[ -]?(?P<daypart>{PLAIN_PART})", german.weekday_part,
          {"Dienstagabend": "2026-03-10TEV", "Donnerstagnachmittag": "2026-03-12TAF", "Dienstag früh": "2026-03-10TMO", "Samstagnacht": "2026-03-07TNI"}),
    _rule("weekday-of-week", r"(?:{DET})?(?P<weekday>{WEEKDAY}) (?:(?:in der|der|in) )?(?P<which>{ANY_WHICH}|{FAR}) (?:kalender|arbeits)?woche", german.weekday_of_week, {"Montag nächster Woche": "2026-03-16", "Mittwoch vergangener Woche": "2026-03-04", "Montag dieser Woche": "2026-03-09"}),
    _rule("week-weekday", r"(?P<which>{ANY_WHICH}|{FAR}) woche,? (?:am )?(?P<weekday>{WEEKDAY})", german.weekday_of_week, {"nächste Woche Montag": "2026-03-16"}),
    _rule("weekday-in-weeks", r"(?P<weekday>{WEEKDAY}) (?P<sign>vor|in) (?P<n>{NUMBER}) wochen?", german.weekday_of_week, {"Mittwoch in zwei Wochen": "2026-03-25", "Mittwoch vor zwei Wochen": "2026-02-25"}),
    _rule("night-to", rf"(?:der |die )?(?P<daypart>nacht) (?:zum|auf|zu|auf den|auf dem)(?: den)? (?:(?P<weekday>{{WEEKDAY}})(?:,? (?:dem|den) )?)?(?:(?P<day>{{ANY_DAY}})(?P<month>{{MONTH}})(?: (?P<year>{{YEAR}}))?)?(?<!zum)(?<!auf)(?<!zu)(?<!den)(?:,? (?:gegen|um|etwa um|kurz nach|kurz vor) {_TIME})?", german.night_to,
          {"Nacht zum Dienstag": "2026-03-09TNI", "Nacht auf Donnerstag": "2026-03-11TNI", "Nacht zum 8. Mai 1945": "1945-05-07TNI"}),
    _rule("night-to-of-unit", r"(?:der |die )?(?P<daypart>nacht) (?:zum|auf|auf den) (?P<day>{ANY_DAY})(?P<month>{MONTH}),? (?:(?:des|vom|im) )?(?P<which>{ANY_WHICH} jahr(?:es|s)?|vorjahr(?:es|s)?|[dv]\. ?j\.)", german.night_to_of_unit,
          {"Nacht auf den 30. April vergangenen Jahres": "2025-04-29TNI", "Nacht zum 16. Dezember des Vorjahres": "2025-12-15TNI"}),
    _rule("night-to-dayword", r"(?P<daypart>nacht) (?:zum|auf|zu) (?P<dayword>heute|gestern|morgen)", german.night_to, {"Nacht auf heute": "2026-03-12TNI"}),
    _rule("night-from", r"(?P<daypart>nacht) (?:vom|von|des) (?:(?P<weekday>{WEEKDAY})(?:,? dem )?|(?P<day>{ANY_DAY})(?= ?(?:auf|zum|zu|-|/) ?(?:den |dem )?{ANY_DAY}(?P<month>{MONTH})(?: (?P<year>{YEAR}))?)|(?P<day_alone>(?!))())", german.night_from, {}),
    _rule("night-from-date", r"(?P<daypart>nacht) (?:vom|von|des) (?:(?P<weekday>{WEEKDAY}),? (?:dem )?)?(?P<day>{ANY_DAY})(?P<month>{MONTH})(?: (?P<year>{YEAR}))?", german.part_of_named_day, {"Nacht vom 8. Februar 1904": "1904-02-08TNI"}),
    _rule("part-of-date", r"(?:frühen |späten )?(?P<daypart>{PART_NOUN}|morgenstunden|abendstunden|nachmittagsstunden|mittagsstunden|vormittagsstunden|nachtstunden) (?:des|vom|am) (?:(?P<weekday>{WEEKDAY})s?,? ?(?:(?:dem|den|des) )?)?(?:(?P<day>{ANY_DAY})(?P<month>{MONTH})(?: (?P<year>{YEAR}))?)", german.part_of_named_day,
          {"Morgen des 28. Mai 1905": "1905-05-28TMO", "Abend des 8. März": "2026-03-08TEV", "Morgenstunden des 7. Mai 1945": "1945-05-07TMO"}),
    _rule("part-of-weekday", r"(?:frühen |späten )?(?P<daypart>{PART_NOUN}|morgenstunden|abendstunden|nachmittagsstunden) (?:des |vom |am )(?P<weekday>{WEEKDAY}|{SETS_OF_WEEKDAYS})", german.part_of_named_day, {"Abend des Dienstags": "2026-03-10TEV"}),
    _rule("part-of-day-alone", r"(?P<daypart>{PART_NOUN}) (?:des|vom) (?P<day>(?:3[01]|[12]\d|[1-9])\.)(?! ?(?:{MONTH}|jahrhundert|\d))", german.part_of_named_day, {"Abend des 8.": "2026-03-08TEV"}),
    _rule("date-part", rf"{_WEEKDAY_LEAD}(?P<day>{{ANY_DAY}})(?P<month>{{MONTH}})(?: (?P<year>{{YEAR}}))?,? (?:am |in der |gegen )?(?:frühen |späten )?(?P<daypart>vormittags?|nachmittags?|mittags?|abends?|nachts?|nacht|morgens?|frühmorgens|früh)", german.part_of_named_day, {"15. Februar morgens": "2026-02-15TMO", "8. Mai 1945 abends": "1945-05-08TEV"}),
    _rule("weekend", r"(?P<part>(?:anfang|ende) )?(?:{DET})?(?:(?P<which>{ANY_WHICH}|das|dem|am) )?wochenendes?", german.weekend, {"vergangenen Wochenende": "2026-W10-WE", "nächstes Wochenende": "2026-W11-WE", "dieses Wochenende": "2026-W10-WE"}, ("Jedes Wochenende fährt sie.", "Ein Wochenende reicht.")),
    _rule("season-year", rf"{_PART}(?P<season>{{SEASON}})(?: (?:des jahres|im jahre?|von|anno))? {_FULL_YEAR}(?:/\d\d(?!\d))?", german.season,
          {"Sommer 1998": "1998-SU", "Herbst des Jahres 1972": "1972-FA", "Frühjahr 479 v. Chr.": "BC0479-SP", "Spätsommer 1940": "1940-SU", "Winter 1944/45": "1944-WI"}),
    _rule("season", rf"{_PART}(?P<season>{{SEASON}})", german.season, {"Sommer": "2025-SU", "Frühjahr": "2026-SP", "Ende Herbst": "2025-FA"}, ("Frau Sommer kam.", "Martin Winter sang.", "Das Sommerhaus brannte.")),
    # ---- holidays and other named days
    _rule("named-day", rf"{_PART}{_SURE_ABOUT}(?P<named>{{NAMED_DAY}}){named_days.YEAR_AFTER}", named_days.named_day,
          {"Weihnachten 1963": "1963-12-25", "Ostermontag 2019": "2019-04-22", "Heiligabend": "2025-12-24", "Karfreitag 1998": "1998-04-10", "Silvester": "2025-12-31", "Tag der Deutschen Einheit": "2025-10-03",
           "Pfingsten 2022": "2022-06-05", "Christi Himmelfahrt 2018": "2018-05-10", "Fronleichnam 2018": "2018-05-31", "Neujahr": "2026-01-01", "Allerheiligen": "2025-11-01", "Muttertag 2013": "2013-05-12",
           "Buß- und Bettag 2018": "2018-11-21", "Erntedankfest 2020": "2020-10-04", "Weihnachten letzten Jahres": "2025-12-25", "Aschermittwoch": "2026-02-18", "Ramadan 2016": "2016-06-06/2016-07-05"},
          ("Der Weihnachtsmann kam.", "Auf der Osterinsel regnet es.", "Das Osterei fiel.", "Die Weihnachtsfeier fiel aus.")),
    _rule("beside-named-day", rf"(?:{{DET}})?tag (?P<way>nach|vor) (?:dem )?(?P<named>{{NAMED_DAY}}){named_days.YEAR_AFTER}", named_days.named_day, {"Tag nach Ostern 2010": "2010-04-05", "Tag vor Weihnachten 2008": "2008-12-24"}),
    _rule("last-named-day", r"(?:{DET})?(?P<which>{ANY_WHICH}) (?P<named>{NAMED_DAY})", named_days.named_day, {"vergangenen Weihnachten": "2025-12-25", "nächstes Ostern": "2026-04-05"}),
    _rule("named-day-part", rf"(?P<named>{{NAMED_DAY}}) (?P<daypart>{{PLAIN_PART}}){named_days.YEAR_AFTER}", named_days.named_day, {"Heiligabend früh 2014": "2014-12-24TMO"}),
    _rule("every-named-day", r"(?:jede[nrs]?|alle) (?P<named>{NAMED_DAY})", named_days.every_named_day, {"jedes Weihnachten": "XXXX-12-25"}),
    # ---- years and longer
    _rule("year", rf"{_PART}(?:(?P<about>{{SURE_ABOUT}}|(?<!\d[ ])um) )?(?:(?:(?:das|dem|des) )?jahre?s? |anno )?(?P<year>{{YEAR}})(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})", german.year,
          {"2014": "2014", "Ende 2014": "2014", "Mitte 2015": "2015", "Jahr 2012": "2012", "um 1520": "1520", "Anfang des Jahres 1998": "1998", "dem Jahre 1910": "1910"},
          ("Es kostet 1999 Euro.", "Die Firma hat 2020 Mitarbeiter.", "Es fielen 1.984 Schüsse.", "Sie zahlten 12 050 Mark.", "Zimmer 1984 ist zu.", "Telefon 555-2014 klingelt.", "Er hat Nr. 1999 gezogen.")),
    _rule("old-year", r"(?P<year>[1-9]\d\d)", german.old_year, {}, ("300 kamen zu Fuß.", "300 wurden verletzt.", "Er lief 300 weit.", "Wir sahen 400 kleine Fische.")),
    _rule("jahr-year", r"(?:{DET})?jahre?s? (?P<year>[1-9]\d\d|[1-9]\d{4,5}|\d\d(?= ?(?:v\.|n\.|nach|vor)))(?![.,]?\d)(?: ?(?P<era>{ERA}))?", readers.year, {"Jahr 578": "0578", "Jahr 492 v. Chr.": "BC0492"}),
    _rule("year-after-range", r"(?<=[12]\d\d\d[-/])(?P<year>\d\d)(?![\d.])", german.year_short, {}, ("Ruf 1999-22 an.",)),
    _rule("short-year", rf"{_PART}(?P<year>'\d\d)(?![\ds])", readers.year, {}),
    _rule("year-era", rf"{_PART}{_ABOUT}(?:(?:das |dem |des )?jahre?s? )?(?P<year>\d{{1,4}}) ?(?P<era>{{ERA}})", readers.year, {"44 v. Chr.": "BC0044", "etwa 460 v. Chr.": "BC0460", "79 n. Chr.": "0079", "480 vor Christus": "BC0480", "9 nach Christus": "0009"}),
    _rule("year-of-bc-range", r"(?P<year>\d{1,4})(?= ?(?:-|bis|und|oder|/) ?\d{1,4} ?(?P<era>{BC}))", german.bc_year_of_range, {}),
    _rule("decade-words", rf"{_PART}{_SURE_ABOUT}(?:{{DET}})?(?P<part_inside>(?:frühen|späten) )?(?P<decade>{{DECADE}})(?P<years>[- ]?{{YEARS}})(?: des (?P<century>{{ORDINAL}}) jahrhunderts)?(?: ?(?P<era>{{BC}}))?", german.decade,
          {"den fünfziger Jahren": "195", "Mitte der neunziger Jahre": "199", "die Siebzigerjahre": "197", "die achtziger Jahre des 19. Jahrhunderts": "188"}, ("Er ist in den Fünfzigern.", "Ein Mittfünfziger kam.")),
    _rule("half-of-decade", r"(?:{DET})?(?P<half>erste|zweite)n? hälfte de[rs] (?:(?P<decade>{DECADE})(?P<years>[- ]?{YEARS})|(?P<decade_digits>(?!)))", readers.half_of(german.decade), {"die zweite Hälfte der zwanziger Jahre": "192"}),
    _rule("decade-of-century", rf"{_PART}(?:{{DET}})?(?:(?P<decade>{{DECADE}})[- ]?{{YEARS}}|(?P<decade_digits>[1-9]0er)(?:[- ]?jahren?)?) (?:des|im) (?P<which>{{WHICH}}) jahrhunderts?", readers.decade_of_century,
          {"den zwanziger Jahren des vorigen Jahrhunderts": "192", "die 60er Jahre des letzten Jahrhunderts": "196"}),
    _rule("decade-digits", rf"{_PART}{_SURE_ABOUT}(?:{{DET}})?(?P<part_inside>(?:frühen|späten) )?(?P<decade>(?:1\d|20)\d0er|'?[1-9]0er)n?(?P<years>-?jahren?| jahren?)?(?: des (?P<century>{{ORDINAL}}) jahrhunderts)?(?: ?(?P<era>{{BC}}))?", german.decade,
          {"die 1990er Jahre": "199", "den 1930er-Jahren": "193", "Ende der 60er Jahre": "196", "die 80er": "198", "den späten 1960ern": "196"}),
    _rule("century", rf"{_PART}{_SURE_ABOUT}(?:{{DET}})?(?P<part_inside>(?:frühen|späten|beginnenden|ausgehenden) )?(?P<century>{{ORDINAL}}) (?:jahrhunderts?|jahrhunderten?|jhs?\b\.?|jhds?\b\.?|jhdts?\b\.?)(?: ?(?P<era>{{ERA}}))?", german.century,
          {"das 19. Jahrhundert": "18", "Anfang des 8. Jh. v. Chr.": "BC07", "des 21. Jahrhunderts": "20", "zwanzigsten Jahrhundert": "19", "Beginn des 19. Jahrhunderts": "18"}),
    _rule("century-of-two", r"(?P<century>{ORDINAL})(?= (?:und|bis|oder|bis zum) (?:ins )?{ORDINAL} (?:jahrhundert\w*|jh))", german.century, {}),
    _rule("turn-of-century", r"(?:{DET})?(?:jahrhundertwende|jahrtausendwende)", readers.turn_of_century, {"der Jahrhundertwende": "2000"}),
    _rule("half-century", r"(?:{DET})?(?P<half>{ORDINAL}) hälfte des (?P<century>{ORDINAL}) jahrhunderts(?: (?P<era>{ERA}))?", german.half_of_century, {"die erste Hälfte des neunzehnten Jahrhunderts": "18"}),
    _rule("quarter", rf"{_PART}(?:{{DET}})?(?P<quarter>{{QUARTER}})(?: (?:des jahres )?(?P<year>{{YEAR}}))?", readers.quarter, {"dritte Quartal 2016": "2016-Q3", "ersten Quartal": "2026-Q1", "4. Quartal 2018": "2018-Q4"}),
    _rule("q-quarter", r"(?P<quarter>q[1-4])(?:[ /-](?P<year>{YEAR}|'\d\d))?", readers.quarter, {"Q3 2016": "2016-Q3"}),
    _rule("quarter-of-unit", r"(?:{DET})?(?P<quarter>{QUARTER}) (?:(?:des|im) )?(?P<which>{ANY_WHICH} jahr(?:es|s)?|vorjahr(?:es|s)?|folgejahr(?:es|s)?)", readers.quarter_of_year, {"dritte Quartal des vergangenen Jahres": "2025-Q3"}),
    _rule("half-year", r"(?P<half>{ORDINAL}) (?:halbjahr(?:es|s)?|jahreshälfte|hälfte(?= (?:des|von|vom|der) (?:jahr|{ANY_WHICH} jahr|{YEAR})))(?:(?: (?:des jahres|von|im jahre?))? (?P<year>{YEAR})| (?:des )?(?P<which>{ANY_WHICH} jahr(?:es|s)?|vorjahr(?:es|s)?|jahres))?", readers.half,
          {"ersten Halbjahr 2016": "2016-H1", "zweiten Jahreshälfte": "2025-H2", "erste Hälfte des Jahres 2016": "2016-H1", "zweite Halbjahr des vergangenen Jahres": "2025-H2"}),
    _rule("months-of-year", r"(?:{DET})?(?P<half>ersten?|letzten?) (?P<n>{NUMBER}) monaten? (?:(?:des|von|im) )?(?:jahres? )?(?P<year>{YEAR})", german.half_months, {"ersten sechs Monaten 2023": "2023-01/2023-06"}),
    _rule("months-of-unit", r"(?:{DET})?(?P<half>ersten?|letzten?) (?P<n>{NUMBER}) monaten? (?:des )?(?P<which>{ANY_WHICH} jahres|vorjahres|jahres)(?! {YEAR})", german.half_months, {"ersten sechs Monaten des Jahres": "P6M"}),
    _rule("fiscal-year", r"(?:{DET})?geschäftsjahr(?:es|s)? (?P<year>{YEAR})(?:/\d\d(?!\d))?", readers.fiscal_year, {"Geschäftsjahr 2016": "2016"}),
    # ---- counted from the day of speech
    _rule("today", r"(?:(?P<when>noch|schon) )?(?P<dayword>heute)(?:,? (?P<daypart>{PLAIN_PART}))?", german.today, {"heute": "2026-03-13", "heute Morgen": "2026-03-13TMO", "heute Abend": "2026-03-13TEV", "heute früh": "2026-03-13TMO"}),
    _rule("todays", r"(?P<dayword>heutige[nmrs]?)(?: (?:tages?|tag))?", german.todays, {}),
    _rule("yesterday", r"(?P<dayword>gestern|vorgestern|vorvorgestern|übermorgen|uebermorgen|überübermorgen)(?:,? (?P<daypart>{PLAIN_PART}))?", german.plain_day, {"gestern": "2026-03-12", "gestern Abend": "2026-03-12TEV", "vorgestern": "2026-03-11", "übermorgen": "2026-03-15"}),
    _rule("tomorrow", r"(?P<dayword>morgen)(?:,? (?P<daypart>früh|vormittag|mittag|nachmittag|abend|nacht))?", german.tomorrow, {"morgen": "2026-03-14", "morgen früh": "2026-03-14TMO", "morgen Abend": "2026-03-14TEV"}, ("An diesem Morgen schlief er.",)),
    _rule("overnight", r"über nacht(?= (?:\w+t[ee]n?|\w+(?:te|ten)|hat|haben|ist|sind|war|waren|stieg|fiel|sank|brach|kam|wurde|wurden|blieb|ging|stiegen|fielen)\b)", readers.overnight, {}, ("Er wurde über Nacht berühmt.",)),
    _rule("last-night", r"{DET}?(?:letzte|vergangene|vorige)[nr]? (?P<daypart>nacht|abend)", german.last_night, {"vergangene Nacht": "2026-03-12TNI", "letzter Nacht": "2026-03-12TNI"}),
    _rule("this-part", r"(?:diese[nmrs]?) (?P<daypart>nacht|abend|morgen|nachmittag|vormittag|mittag)", readers.day_part_of(0), {"diesem Abend": "2026-03-13TEV"}),
    _rule("this-unit", rf"{_PART}{{DET}}?(?P<which>{{WHICH}}) (?:ganzen |gesamten )?(?P<unit>{{LONG_UNIT}})(?P<when> (?:früher|später))?", german.this_unit,
          {"vergangene Woche": "2026-W10", "dieses Jahr": "2026", "nächsten Monat": "2026-04", "Anfang nächsten Jahres": "2027", "Ende vergangenen Jahres": "2025", "der vergangenen Woche": "2026-W10", "diesem Jahr": "2026",
           "letztes Quartal": "2025-Q4", "Ende dieses Jahres": "2026", "laufenden Jahres": "2026", "kommende Woche": "2026-W12"}, ("Das kommende Jahrbuch erscheint.",)),
    _rule("far-unit", r"{DET}?(?P<far>{FAR}) (?P<unit>tag|woche|monat|monats|jahr|jahres|jahre)", german.far_unit, {"vorletzte Woche": "2026-W09", "übernächstes Jahr": "2028"}),
    _rule("heuer", r"heuer", german.this_year, {"heuer": "2026"}),
    _rule("ago", rf"vor (?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}|{{VAGUE}})(?: {{ADJECTIVE}})? (?P<unit>{{UNIT}}){_HALF_MORE}", german.ago,
          {"vor zwei Jahren": "2024", "vor drei Tagen": "2026-03-10", "vor mehr als zehn Jahren": "2016", "vor einem Jahrzehnt": "201", "vor zwei Wochen": "2026-W09", "vor einigen Jahren": "PAST_REF", "vor einem Jahr": "2025", "vor gut einem Jahr": "2025",
           "vor eineinhalb Jahren": "2024-09"}, ("Er stand vor zwei Jahre alten Akten.",)),
    _rule("units-ago", r"vor (?P<unit>{UNITS})", readers.ago, {"vor Jahren": "PAST_REF"}),
    _rule("from-now", rf"in (?!einer nacht)(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}) (?P<unit>{{UNIT}}){_HALF_MORE}(?! (?:folge|serie|lang))", readers.ahead_unless_past, {"in zwei Wochen": "P2W", "in drei Tagen": "P3D"}, ("In einer Nacht verbrannte alles.",)),
    _rule("today-in", r"(?P<dayword>heute|gestern|morgen) (?P<sign>in|vor) (?P<n>{NUMBER}) (?P<unit>tagen?|wochen?|monate?n?|jahre?n?)", german.today_in, {"heute in einer Woche": "2026-03-20", "heute vor drei Jahren": "2023-03-13"}),
    # ---- counted from the time told
    _rule("told-later", rf"(?:(?P<compare>{{COMPARE}}) )?(?P<n>{{NUMBER}}|{{VAGUE}})(?: {{ADJECTIVE}})? (?P<unit>{{UNIT}}){_HALF_MORE} (?P<way>später|danach|darauf|zuvor|vorher|davor|früher|nachher|drauf)(?! als)", readers.told_later,
          {"zwei Jahre später": "2028", "drei Tage zuvor": "2026-03-10", "ein Jahr früher": "2025", "wenige Tage später": "FUTURE_REF", "einen Monat danach": "2026-04"}, ("Er kam zwei Jahre später als ich.",)),
    _rule("evening-before", r"(?:{DET})?vorabend(?! (?:des|der|von|zum|zu)\b)", german.evening_before, {"Vorabend": "2026-03-12TEV"}),
    _rule("part-then", r"(?P<daypart>{PART_NOUN}) (?P<way>zuvor|davor|vorher|darauf|danach)(?! \d)", readers.part_then, {"Abend zuvor": "2026-03-12TEV", "Morgen darauf": "2026-03-14TMO"}),
    _rule("units-after", r"(?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}) (?P<unit>{UNIT})(?= (?P<way>nach|vor) (?:dem|der|den|seine[rnm]?|ihre[rnm]?|einem|einer) )", readers.units_after, {}),
    _rule("told-units-later", r"(?P<unit>{UNITS}) (?P<way>später|zuvor|vorher|danach|darauf|davor)(?! als)", readers.told_later, {"Jahre später": "FUTURE_REF", "Wochen zuvor": "PAST_REF"}),
    _rule("unit-then", r"(?:{DET}|im |am |tag )?(?P<unit>tag|tags|woche|monat|jahr|tages|jahres|monats) (?P<way>darauf|danach|davor|zuvor|vorher)", readers.unit_then, {"Tag darauf": "2026-03-14", "Tags zuvor": "2026-03-12", "Jahr zuvor": "2025", "der Woche darauf": "2026-W12"}),
    _rule("same-period", r"(?:(?:der|die|das|dem|des) )?(?:gleichen|selben|demselben|derselben|desselben) (?:zeitraums?|zeit|periode|quartals?|halbjahr(?:es|s)?|monats?) (?:des jahres |im jahre? |von )?(?P<year>{YEAR})", readers.year, {"gleichen Zeitraum 2014": "2014"}),
    _rule("told-unit", rf"{_PART}{{DET}}?(?P<which>{{TOLD_WHICH}}) (?P<unit>{{LONG_UNIT}})", readers.told_unit, {"folgenden Jahr": "2027", "selben Tag": "2026-03-13", "vorangegangenen Monat": "2026-02", "jenes Jahres": "2026", "gleichen Tag": "2026-03-13"}),
    _rule("next-day", r"{DET}?(?P<which>nächste[nrsm]?|anderen?) (?P<unit>tag(?:es|s)?)", german.next_day, {"nächsten Tag": "2026-03-14"}),
    _rule("this-day", r"{DET}?(?P<which>diese[nmrs]?|jene[nmrs]?) (?P<unit>tag(?:es|s)?)", german.told_unit, {"diesem Tag": "2026-03-13"}),
    _rule("part-of-told-day", r"(?P<daypart>{PART_NOUN}) (?:des )?(?P<which>desselben|selben|gleichen|nächsten|folgenden|darauffolgenden) tage?s", readers.told_day_part, {"Abend desselben Tages": "2026-03-13TEV", "Morgen des folgenden Tages": "2026-03-14TMO"}),
    _rule("night-of-two-days", r"nacht vom (?P<day>\d{1,2})\. (?:auf den|zum) \d{1,2}\.(?! ?(?:{MONTH}|\d))", readers.night_between, {"Nacht vom 9. auf den 10.": "2026-03-09/2026-03-10"}),
    _rule("told-part", r"{DET}?(?P<which>folgenden?|nächste[nr]?|selben|gleichen|darauffolgenden|jene[mrn]?|derselben) (?P<daypart>{PART_NOUN})", readers.told_day_part, {"nächsten Morgen": "2026-03-14TMO", "gleichen Abend": "2026-03-13TEV"}),
    _rule("year-beside-before", r"{DET}?(?P<beside>vorjahr(?:es|s)?|vormonat(?:s)?|vorwoche|vortag(?:s|es)?|vorquartal(?:s)?)", german.year_beside(-1), {"Vorjahr": "2025", "Vormonat": "2026-02", "Vortag": "2026-03-12"}),
    _rule("year-beside-after", r"{DET}?(?P<beside>folgejahr(?:es|s)?|folgemonat(?:s)?|folgewoche|folgetag(?:s|es)?)", german.year_beside(1), {"Folgejahr": "2027", "Folgetag": "2026-03-14"}),
    _rule("end-of-unit", r"(?P<part>(?:anfang|mitte|ende|beginn|ausgang|laufe|lauf|schluss|verlauf|verlaufe) )(?:des|der|dieses|dieser) (?:laufenden )?(?P<unit>tages|woche|monats|quartals|jahres|jahrzehnts|jahrhunderts)(?! \d)", readers.end_of_unit, {"Ende des Jahres": "2026", "Beginn des Monats": "2026-03", "Laufe des Jahres": "2026", "Anfang der Woche": "2026-W11"}),
    _rule("the-unit", r"(?:das (?:ganze |gesamte |neue |alte |weitere |kommende )?(?P<unit>jahr)|des (?:neuen |alten |ganzen |gesamten )?(?P<of>jahres))(?! (?:der|die|das|in dem|\d|zuvor|darauf|danach|davor|vorher))", german.the_unit, {"des Jahres": "2026", "das ganze Jahr": "2026"}),
    _rule("year-end", r"(?:jahresende|jahresschluss|jahreswechsel)(?: (?P<year>{YEAR}))?", german.end_of_the_year(Part.END), {"Jahresende": "2025", "Jahresende 1918": "1918"}),
    _rule("year-start", r"(?:jahresbeginn|jahresanfang|monatsbeginn|monatsanfang|wochenbeginn|wochenanfang)(?: (?P<year>{YEAR}))?", german.end_of_the_year(Part.START), {"Jahresbeginn": "2026", "Monatsbeginn": "2026-03"}),
    _rule("year-middle", r"jahresmitte|monatsmitte|wochenmitte", german.end_of_the_year(Part.MID), {"Jahresmitte": "2026"}),
    _rule("month-end", r"monatsende|quartalsende", german.end_of_the_year(Part.END), {"Monatsende": "2026-03"}),
    _rule("since-then", r"(?<=seit)(?:dem|her)(?=[,.;:]| (?:ist|sind|hat|haben|wird|werden|war|waren|gilt|gibt|geht|lebt|steht|sich|er|sie|es)\b)", readers.told_itself),
    # ---- times of day
    _rule("clock", rf"{_CLOCK_ABOUT}{_TIME}{_ZONE}(?: (?P<daypart>{{DAYPART}}))?", german.clock, {"20 Uhr": "2026-03-13T20:00", "20.30 Uhr": "2026-03-13T20:30", "halb neun": "2026-03-13T08:30", "Viertel vor acht": "2026-03-13T07:45", "8 Uhr abends": "2026-03-13T20:00", "0.30 Uhr": "2026-03-13T00:30",
           "4 Uhr 45": "2026-03-13T04:45", "17h10": "2026-03-13T17:10", "drei Uhr am Nachmittag": "2026-03-13T15:00", "dreiviertel acht": "2026-03-13T07:45", "neun Uhr": "2026-03-13T09:00"},
          ("Das Spiel endete 3:1.", "Die Uhr schlug.", "Die Hälfte, halb so viel, reicht.")),
    _rule("clock-bare-part", rf"(?:(?<=um[ ])|(?<=gegen[ ])|(?<=ab[ ])|(?<=bis[ ])|(?<=von[ ])){_BARE_TIME} (?P<daypart>morgens|vormittags|mittags|nachmittags|abends|nachts|(?:am (?:frühen |späten )?(?:morgen|vormittag|nachmittag|abend)|in der (?:früh|nacht)))", readers.clock, {}),
    _rule("clock-of-a-line", r"(?:(?<=\d{4}[ ])|(?<=\d{4},[ ])|(?<=[.!?:;][ ])|(?<=\n)|(?<=^))(?P<time>(?:[01]\d|2[0-4]):[0-5]\d)(?= [^\W\d])", readers.clock, {}),
    _rule("clock-of-range", r"(?P<time>(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)(?= ?(?:-|bis|und) ?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? uhr)", german.clock, {}, ()),
    _rule("day-clock", rf"(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>heute|gestern|morgen|vorgestern|übermorgen|uebermorgen))(?: (?P<daypart>{{PLAIN_PART}}))?,? (?:(?:um|gegen|ab|so um|so|etwa|etwa um|pünktlich um|punkt) )?{_TIME}{_ZONE}", readers.clock,
          {"Dienstag um 20 Uhr": "2026-03-10T20:00", "gestern 17 Uhr": "2026-03-12T17:00", "morgen um 10.30 Uhr": "2026-03-14T10:30", "Dienstag, 20 Uhr": "2026-03-10T20:00", "gestern Abend um acht Uhr": "2026-03-12T20:00"}),
    _rule("dayword-weekday-clock", rf"(?P<dayword>(?:heutig|gestrig|morgig)e[nmrs]?|heute|gestern|morgen),? {{WEEKDAY}},? (?:(?:um|gegen|ab|von) )?{_TIME}", readers.clock, {"morgigen Samstag ab 10 Uhr": "2026-03-14T10:00", "heute, Freitag, 20 Uhr": "2026-03-13T20:00"}),
    _rule("day-clock-part", rf"(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>heute|gestern|morgen|vorgestern|übermorgen|uebermorgen)),? (?:(?:um|gegen|ab|so um|etwa um) )?{_TIME}{_ZONE} (?P<daypart>{{DAYPART}})", readers.clock, {"Montag um halb neun Uhr abends": "2026-03-09T20:30"}),
    _rule("day-clock-bare", rf"(?:(?P<weekday>{{WEEKDAY_OF}})|(?P<dayword>heute|gestern|morgen|vorgestern|übermorgen|uebermorgen))[ ]?(?:(?P<daypart>{{PLAIN_PART}}))? um {_BARE_TIME}(?![\d.,:]\d| (?:prozent|punkte|euro|jahre|mark|millionen|meter))", readers.clock, {"heute Abend um acht": "2026-03-13T20:00"}),
    _rule("night-clock", rf"nacht (?:von|vom) {{WEEKDAY}} (?:auf|zum|zu)(?: den)? (?P<weekday>{{WEEKDAY}}),? (?:(?:um|gegen|etwa um|kurz nach|kurz vor) )?{_TIME}", readers.night_clock, {"Nacht von Montag auf Dienstag gegen halb drei": "2026-03-10T02:30", "Nacht vom Montag zum Dienstag um 23 Uhr": "2026-03-09T23:00"}),
    _rule("part-clock", rf"(?P<daypart>{{DAYPART}}),? (?:um|gegen|so um|etwa um|kurz nach|kurz vor) {_TIME}", readers.clock, {"abends um halb neun": "2026-03-13T20:30", "morgens gegen 5 Uhr": "2026-03-13T05:00"}),
    _rule("part-clock-bare", rf"(?P<daypart>{{DAYPART}}),? (?:um|gegen|so um) {_BARE_TIME}(?![\d.,:]\d| (?:prozent|punkte|euro|jahre|mark|millionen|meter|uhr))", readers.clock, {"abends um neun": "2026-03-13T21:00"}),
    _rule("weekday-part-clock", rf"(?P<weekday>{{WEEKDAY_OF}})[ -]?(?P<daypart>{{PLAIN_PART}}),? (?:(?:um|gegen|ab) )?{_TIME}", readers.clock, {"Dienstagabend um 20 Uhr": "2026-03-10T20:00"}),
    _rule("date-clock-of-a-line", r"(?P<day>{ANY_DAY})(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?,? (?P<time>(?:[01]\d|2[0-3])[.:][0-5]\d)(?= [^\W\d_])", readers.line_clock, {}, ("Am 9. März 12.30 Euro bezahlt.",)),
    _rule("date-clock", rf"{_WEEKDAY_LEAD}(?P<day>{{ANY_DAY}})(?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?,? (?:(?:um|gegen|ab|etwa um) )?{_TIME}{_ZONE}(?: (?P<daypart>{{DAYPART}}))?", readers.clock, {"7. Januar um 6 Uhr": "2026-01-07T06:00", "9. März 2015, 17.30 Uhr": "2015-03-09T17:30", "18. Juli 2014 7 Uhr abends": "2014-07-18T19:00"}),
    _rule("clock-day", rf"{_CLOCK_ABOUT}{_TIME}{_ZONE}(?: (?P<daypart>{{DAYPART}}))? (?:am )?(?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>heute|gestern|morgen))(?! ?,? (?:dem |den )?\d)", readers.clock, {"20 Uhr am Dienstag": "2026-03-10T20:00"}),
    _rule("clock-date", rf"{_CLOCK_ABOUT}{_TIME}{_ZONE}(?: (?P<daypart>{{DAYPART}}))?,? (?:am |des |vom ){_WEEKDAY_LEAD}(?P<day>{{ANY_DAY}})(?P<month>{{MONTH}})(?:,? (?P<year>{{YEAR}}))?", readers.clock, {"17.30 Uhr am 9. März 2015": "2015-03-09T17:30"}),
    _rule("part-alone", r"(?:(?<=am[ ])|(?<=am[ ]frühen[ ])|(?<=am[ ]späten[ ])|(?<=gegen[ ])|(?<=der[ ])|(?<=bis[ ]in[ ]den[ ])|(?<=zum[ ])|(?<=zu[ ]))(?:(?:frühen|späten) )?(?P<daypart>{PART_NOUN}|morgenstunden|abendstunden|nachtstunden|nachmittagsstunden|vormittagsstunden|mittagsstunden)(?! (?:des|vom|zum|auf|zu|von)\b)", german.part_of_told_day, {},
          ("Der Morgen des Lebens ist kurz.",)),
    _rule("early-part", r"(?:frühen|späten) (?P<daypart>{PART_NOUN}|morgenstunden|abendstunden|nachtstunden|nachmittagsstunden|vormittagsstunden|mittagsstunden)(?! (?:des|vom|zum|auf)\b)", german.part_of_told_day, {"frühen Abend": "2026-03-13TEV"}),
    # ---- lengths of time and repeated times: found and typed, no events
    _rule("ein-adjective-unit", r"(?P<n>ein(?:e[nmrs]?)?|all diese|diese|jene) (?P<adjective>knappe[nrsm]?|gute[nrsm]?|ganze[nrsm]?|volle[nrsm]?|gutes|halbe[nrsm]?|einzige[nrsm]?|{ADJECTIVE}) (?P<unit>{UNIT})", german.adjective_unit, {"ein knappes Jahr": "P1Y", "einen ganzen Monat": "P1M"}),
    _rule("duration", rf"{_LENGTH}(?![\w-])", german.duration,
          {"drei Tage": "P3D", "mehr als zehn Jahren": "P10Y", "einige Jahre": "PXY", "eineinhalb Jahre": "P1Y6M", "fast zehn Jahren": "P10Y", "drei Jahrhunderte": "P300Y"},
          ("Er ist zwei Jahre alt.", "Das ein Jahr alte Kind schlief.")),
    _rule("two-lengths", r"(?P<n>{NUMBER}) (?P<unit>jahre?n?|monate?n?|wochen?|stunden?|tage?n?) (?:und )?(?P<n_more>{NUMBER}) (?P<unit_more>monate?n?|wochen?|tage?n?|minuten?|sekunden?)", readers.two_lengths, {"zwei Jahre und neun Monate": "P2Y9M", "sechs Wochen und drei Tage": "P6W3D"}),
    _rule("last-units", r"(?:{DET})?(?P<which>letzten?|vergangenen?|nächsten?|kommenden?|ersten?|vorangegangenen|folgenden?|vorigen|zurückliegenden|darauffolgenden) (?:(?P<compare>{COMPARE}) )?(?P<n>{NUMBER}|{VAGUE}) (?:{ADJECTIVE} )?(?P<unit>{UNITS})", german.window,
          {"den vergangenen zwei Jahrzehnten": "P20Y", "den nächsten zehn Jahren": "P10Y", "letzten drei Monaten": "P3M", "nächsten beiden Tagen": "P2D"}),
    _rule("which-units", r"(?:{DET})?(?P<which>letzten?|vergangenen?|nächsten?|kommenden?|ersten?|vorangegangenen|folgenden?|vorigen|diesen?|zurückliegenden|jüngsten) (?P<unit>{UNITS})", german.bare_units, {"den vergangenen Jahren": "PXY", "den kommenden Wochen": "PXW"}),
    _rule("number-range-of-units", r"(?:{DET})?(?P<compare>etwa |rund )?(?P<n>{NUMBER})(?: ?- ?| (?:bis|oder|bis zu) )(?P<n_more>{NUMBER}) (?:{ADJECTIVE} )?(?P<unit>{UNIT})", readers.range_of_units, {"zwei bis drei Wochen": "P2W"}),
    _rule("duration-hyphen", r"(?P<n>\d+|{COUNT})-(?P<unit>tage|stunden|minuten|jahres|wochen|monats|sekunden)(?=-)", german.duration, {}),
    _rule("adjective-length", r"(?:(?P<compare>fast|rund|über|mehr als) )?(?P<n>(?:\d+|mehr|viel|ganz|halb|ein|" + "|".join(sorted((word for word, value in BELOW_100.items() if value <= 31), key=len, reverse=True)) + r")-?)(?P<unit>tägig|wöchig|monatig|stündig|minütig|jährig)(?:e[nrsm]?)?", german.adjective_length, {"dreitägige": "P3D", "154-tägiger": "P154D", "neunmonatigen": "P9M", "mehrstündigen": "PTXH", "mehrjährigen": "PXY"}, ("Der 50-jährige Mann schlief.",)),
    _rule("long-standing", r"(?:langjährige[nrsm]?)", german.repeated_length("PXY"), {"langjährige": "PXY"}),
    _rule("long", r"(?P<unit>sekunden|minuten|stunden|tage|nächte|wochen|monate|jahre|jahrzehnte|jahrhunderte)lang(?:e[nrsm]?)?", german.long, {"tagelang": "PXD", "jahrelange": "PXY", "wochenlangen": "PXW", "jahrzehntelang": "PXY"}),
    _rule("bare-units", r"(?:(?:die|den|der|all die|diese|diesen) )?(?P<unit>jahre|jahren|wochen|monate|monaten|tage|tagen|stunden|minuten|jahrzehnte|jahrzehnten|jahrhunderte|jahrhunderten|jahrtausende|jahrtausenden)", german.bare_units, {"Jahrzehnten": "PXY"}),
    _rule("some-while", r"(?:(?<=seit[ ])|(?<=nach[ ])|(?<=für[ ])|(?<=vor[ ]))(?:lange[rn]?|kurze[rn]?|einige[rn]?|längere[rn]?|geraume[rn]?) zeit", readers.vague_length, {}),
    _rule("repeated-day", r"(?:(?:drei|zwei|ein|vier|mehr)mal )?(?:täglich|tagtäglich|alltäglich)(?:e[nrsm]?)?", german.repeated("P1D"), {"täglich": "P1D", "dreimal täglich": "P1D"}),
    _rule("repeated-week", r"(?:(?:drei|zwei|ein)mal )?(?:wöchentlich|allwöchentlich)(?:e[nrsm]?)?", german.repeated("P1W"), {"wöchentlich": "P1W"}),
    _rule("repeated-month", r"(?:(?:drei|zwei|ein)mal )?(?:monatlich|allmonatlich)(?:e[nrsm]?)?", german.repeated("P1M"), {"monatlich": "P1M"}),
    _rule("repeated-year", r"(?:(?:drei|zwei|ein)mal )?(?:jährlich|alljährlich)(?:e[nrsm]?)?", german.repeated("P1Y"), {"jährlich": "P1Y"}),
    _rule("repeated-quarter", r"(?:vierteljährlich|quartalsweise)(?:e[nrsm]?)?", german.repeated("P3M"), {"vierteljährlich": "P3M"}),
    _rule("repeated-half", r"halbjährlich(?:e[nrsm]?)?", german.repeated("P6M"), {"halbjährlich": "P6M"}),
    _rule("repeated-hour", r"stündlich(?:e[nrsm]?)?", german.repeated("PT1H"), {"stündlich": "PT1H"}),
    _rule("every", r"(?:jede[nrsm]?|pro) (?:(?P<weekday>{WEEKDAY})|(?P<month>{MONTH})|(?P<season>{SEASON})|(?P<unit>sekunde|minute|stunde|tag|tages|nacht|woche|monat|monats|quartal|jahr|jahres|jahrzehnt|jahrhundert|wochenende))", readers.every, {"jeden Tag": "P1D", "jeden Donnerstag": "XXXX-WXX-4", "jedes Jahr": "P1Y", "pro Jahr": "P1Y", "jeden Juli": "XXXX-07"}),
    _rule("every-n", r"alle (?P<n>{NUMBER}) (?P<unit>{UNITS})", readers.every, {"alle vier Jahre": "P4Y", "alle zwei Tage": "P2D"}),
    _rule("every-few", r"alle paar (?P<unit>{UNITS})", readers.every_few, {"alle paar Jahre": "PXY"}),
    _rule("every-other", r"jede[nrs]? (?:zweite[nrs]?|andere[nrs]?) (?P<unit>tag|woche|monat|jahr|stunde)", readers.every_other, {"jede zweite Woche": "P2W"}),
    _rule("every-part", r"jede[nr] (?P<daypart>morgen|vormittag|mittag|nachmittag|abend|nacht)", readers.every_part, {"jeden Morgen": "XXXX-XX-XXTMO"}),
    _rule("times-a-unit", r"(?:einmal|zweimal|dreimal|viermal|fünfmal|mehrmals|\d+ ?mal|{COUNT} mal|mehrere male) (?:am|in der|im|pro|die|jede[nrs]?) (?P<unit>tag|woche|monat|jahr|stunde)", readers.every, {"zweimal im Jahr": "P1Y", "dreimal am Tag": "P1D"}),
    _rule("day-after-day", r"(?P<unit>tag|woche|monat|jahr|stunde) (?:für|um) (?:tag|woche|monat|jahr|stunde)", readers.every, {"Jahr um Jahr": "P1Y", "Tag für Tag": "P1D"}),
    _rule("weekdays", r"(?P<weekday>{SETS_OF_WEEKDAYS})(?! (?:abend|früh))", readers.every_weekday, {"dienstags": "XXXX-WXX-2"}),
    _rule("weekday-set-parts", r"(?P<weekday>{WEEKDAY_OF}|{SETS_OF_WEEKDAYS})[ ]?(?P<daypart>morgens|vormittags|mittags|nachmittags|abends|nachts)", readers.weekday_parts, {"donnerstags abends": "XXXX-WXX-4TEV"}),
    _rule("parts-again", r"(?P<daypart>morgens|vormittags|mittags|nachmittags|abends|nachts)", german.part_again, {"morgens": "XXXX-XX-XXTMO", "nachts": "XXXX-XX-XXTNI"}),
    # ---- vague
    _rule("now", r"jetzt", readers.reference("PRESENT_REF"), {"jetzt": "PRESENT_REF"}),
    _rule("present", r"derzeit(?:ige[nrsm]?)?|zurzeit|zur zeit(?! (?:de[rs]|von|als|seine[rs]?|ihre[rs]?))|gegenwärtig|momentan|im moment|im augenblick|zur stunde|(?:die |der )?gegenwart|dieser tage|(?:in )?diesen tagen|heutzutage", readers.reference("PRESENT_REF"), {"derzeit": "PRESENT_REF", "zurzeit": "PRESENT_REF"}),
    _rule("then", r"damals|seinerzeit|zu dieser zeit|zu jener zeit|zu diesem zeitpunkt|zum damaligen zeitpunkt", german.then, {"damals": "PAST_REF"}),
    _rule("once", r"einst|einstmals|ehedem|früher(?! (?:als|oder später)| [A-Z])|ehemals|vormals", german.once, {"einst": "PAST_REF"}),
    _rule("recently", r"kürzlich|neulich|unlängst|jüngst|vor kurzem|seit kurzem|vor kurzer zeit|letztens|(?:in )?letzter zeit|(?:in )?der letzten zeit|(?:in )?jüngster zeit|der vergangenen zeit|kurz zuvor|kurz davor|kurz vorher", readers.reference("PAST_REF"), {"kürzlich": "PAST_REF", "vor kurzem": "PAST_REF"}),
    _rule("soon", r"bald|demnächst|künftig|zukünftig|in kürze|(?:in )?(?:naher |nächster |absehbarer )?zukunft|in zukunft|die zukunft|kurz darauf|kurz danach|wenig später|kurze zeit später|in der folge|(?:der )?folgezeit|alsbald|(?:in )?(?:nächster|absehbarer) zeit", german.soon, {"bald": "FUTURE_REF", "demnächst": "FUTURE_REF"}, ("Sobald er kam, ging sie.",)),
    _rule("past", r"(?:die |der |in der )?(?:jüngste[nr]? )?vergangenheit|vergangene[rn]? zeiten?|frühere[nr]? zeiten?|alte[nr]? zeiten|vor langer zeit|vor unserer zeit", readers.reference("PAST_REF"), {"die Vergangenheit": "PAST_REF"}),
)  # fmt: skip

TIMES = TimeRules(
    TIME_WORDS,
    with_composed(RULES, _rule, JOINTS, named_days.named_day),
    EXAMPLE_DAY,
    (
        "Das geschah {}.",
        "Der Minister trat zurück, {}, und verließ das Land.",
        "Sie hatten sich getroffen ({}).",
        "Die Behörden nannten als Datum {}\nund nicht mehr.",
    ),
)
