"""The rules of Portuguese, as data, with their examples inside; the examples are the tests.

Values are for EXAMPLE_DAY, a Friday, in a news text. Order decides only between matches of the same length: longest wins.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.composed import with_composed
from timeline.languages.pt import named_days
from timeline.languages.pt import readers as portuguese
from timeline.languages.pt.composed_rules import JOINTS
from timeline.languages.pt.words import (
    BESIDE_NUMBERS,
    FAIR_DAYS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NUMBER_WORDS,
    OTHER_WEEKDAYS,
    SEASONS,
    TIME_WORDS,
    UNITS,
    WEEKDAYS,
)
from timeline.languages.romance_times import alone, day_and_month, last_named, length_of, months
from timeline.times import readers
from timeline.times.rule import DIGITS, Reader, Rule, TimeRules, Words
from timeline.times.words import VULGAR_FRACTIONS

EXAMPLE_DAY = "2026-03-13"

_ONES = "um|uma|dois|duas|três|tres|quatro|cinco|seis|sete|oito|nove"
_TEENS = "dez|onze|doze|treze|catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove"
_TENS = "vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa"
_HUNDREDS = "cem|cento|duzentos|trezentos|quatrocentos|quinhentos"
_BELOW_100 = rf"(?:(?:{_TENS})(?: e (?:{_ONES}))?|{_TEENS}|{_ONES})"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:\.\d{{3}})+|(?:\d{{1,3}} ?)?[{''.join(VULGAR_FRACTIONS)}](?: de)?|\d+(?:,\d+)?|um par de|uma (?:dezena|dúzia|quinzena|vintena) de|(?:{_HUNDREDS})(?: e {_BELOW_100})?|(?:{_BELOW_100} )?mil|mais um|mais uma"
    rf"|{_BELOW_100}|meio|meia|outro|outra)"
)
_ORDINALS = "primeiro primeira segundo segunda terceiro terceira quarto quarta quinto quinta último última".split()
_OF_A_MONTH = rf"(?=(?: (?:a|e|ou|ao|até) (?:\d\d?|trinta e um|trinta|vinte e (?:{_ONES})|vinte|{_TEENS}|{_ONES}))? (?:dias )?d(?:e|o mês de) (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))"
_DAY = rf"(?:1\.?[º°o]|primeiro|3[01]|[12]\d|0?[1-9]|(?:trinta e um|trinta|vinte e (?:{_ONES})|vinte|{_TEENS}|{_ONES}){_OF_A_MONTH})(?! ?(?:%|€|,\d|\.\d|horas|h\b|h\d))"

WORDS: dict[str, Words] = {
    "MONTH": months(MONTHS, MONTH_ABBREVIATIONS, BESIDE_NUMBERS),
    "FULL_MONTH": Words.of(*MONTHS),
    "WEEKDAY": Words.of(*WEEKDAYS, *OTHER_WEEKDAYS),
    "SHORT_WEEKDAY": Words.of(*FAIR_DAYS),
    "WEEKDAYS": Words.of(*(f"{name}s-feiras" for name in FAIR_DAYS), "sábados", "domingos"),
    "SEASON": Words.of(*SEASONS),
    "DAY": Words(_DAY, frozenset({DIGITS, "primeiro", "trinta", "vinte", *_TEENS.split("|"), *_ONES.split("|")})),
    "YEAR": Words(r"(?:1\d\d\d|20\d\d)", frozenset({DIGITS})),
    "LAST_DIGITS": Words(r"(?:' ?\d\d|[3-9]\d)", frozenset({DIGITS})),
    "WRITTEN_YEAR": Words(rf"(?:dois mil|mil (?:e )?(?:cento|duzentos|trezentos|quatrocentos|quinhentos|seiscentos|setecentos|oitocentos|novecentos))(?: e {_BELOW_100})?"),
    "ERA": Words(r"(?:a\. ?c\.?|antes de cristo|d\. ?c\.?|depois de cristo|a\. ?e\. ?c\.)"),
    "BC": Words(r"(?:a\. ?c\.?|antes de cristo|a\. ?e\. ?c\.)", frozenset({"a", "antes"})),
    "PART": Words(r"(?:(?:inícios?|começos?|princípios?|meados|metade|fins|fim|finais|final) (?:de|do|da|dos|das) (?:mês de |ano de |ano |anos )?)"),
    "ABOUT": Words(r"(?:por volta de|cerca de|em torno de|circa|ca\.)"),
    "ORDINAL": Words(rf"(?:{'|'.join(_ORDINALS)}|[1-4][ºª°])", frozenset({DIGITS, *_ORDINALS})),
    "CENTURY": Words(r"(?:[ivx]{1,5}|\d{1,2}|primeiro|segundo|terceiro|quarto|quinto)"),
    "NUMBER": Words(_NUMBER, frozenset({DIGITS, *VULGAR_FRACTIONS, *NUMBER_WORDS, "outro", "outra", "mais"})),
    "VAGUE": Words(r"(?:vários|várias|alguns|algumas|poucos|poucas|muitos|muitas|diversos|diversas|uns|umas)",
                   frozenset("vários várias alguns algumas poucos poucas muitos muitas diversos diversas uns umas".split())),
    "UNIT": Words.of(*(word for word in UNITS if word != "segundo")),
    "LONG_UNIT": Words.of("dia", "semana", "quinzena", "mês", "trimestre", "semestre", "ano", "década", "século"),
    "COMPARE": Words(r"(?:mais de |menos de |pelo menos |cerca de |aproximadamente |quase |mais ou menos |em torno de )"),
    "LAST": Words.of("proximo", "proxima", "ultimo", "ultima", "passado", "passada", "último", "última", "próximo", "próxima"),
    "AFTER": Words.of("atual", "actual", "passado", "passada", "próximo", "próxima", "que vem", "corrente", "findo", "transato", "vindouro"),
    "TOLD": Words.of("anterior", "seguinte"),
    "THIS": Words.of("este", "esta", "deste", "desta", "neste", "nesta"),
    "DAYPART": Words.of("manhã", "manha", "madrugada", "tarde", "noite"),
    "NAMED_DAY": named_days.WORDS,
    "QUARTER": Words(r"(?:primeiro|segundo|terceiro|quarto|[1-4]\.?[º°])(?= trimestre)", frozenset({"primeiro", "segundo", "terceiro", "quarto", DIGITS})),
}  # fmt: skip

_PART = r"(?P<part>{PART})?"
_ABOUT = r"(?:(?P<about>{ABOUT}) )?"
_ERA = r"(?:,? (?P<era>{ERA}))?"
_WEEKDAY = r"(?:(?P<weekday>{WEEKDAY}|(?:seg|ter|qua|qui|sex|sáb|sab|dom)(?=\.?,? \d))\.?,? (?:dia )?)?"
# behind a number that is no year
_COUNTED_BEHIND = r"(?!(?:depois|antes|apenas|após|mais|menos|unos|umas|estes|estas|todos|todas|eles|elas|nossos|alguns|algumas|vários|várias|muitos|muitas|outros|outras|certos|certas)\b)[a-zà-ÿ]{4,}s\b"
_FULL_YEAR = rf"(?P<year>{{YEAR}}(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})|{{LAST_DIGITS}}(?![\d.,]\d|\d| ?%| por| anos)|{{WRITTEN_YEAR}}|\d{{1,4}}(?= (?:a|d)\. ?c| antes de| depois de)){_ERA}"
_ZONE = r"(?:,? (?:hora local|horas locais|gmt|utc|hora de brasília|hora de lisboa|hora de [a-zé]+|horas?\b(?! (?:da|de|do))))?"
_HOURS = "(?:uma|duas|três|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)"
_LATER_HOURS = (
    "(?:treze|catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove|vinte(?: e (?:uma|duas|três))?)"
)
_TIME = (
    r"(?P<time>(?<![:.,\d])(?:[01]?\d|2[0-4]) ?h(?: ?[0-5]\d)?(?:min)?\b|(?<![:.,])(?:[01]?\d|2[0-4]):[0-5]\d(?![:.,]?\d)|(?:[01]?\d|2[0-4]) horas e [0-5]?\d minutos|(?:[01]?\d|2[0-4])(?: horas)?(?= da (?:manhã|tarde|noite|madrugada)| horas da)(?: horas)?"
    rf"|(?:(?<=às[ ])|(?<=das[ ])|(?<=até[ ]às[ ])|(?<=pelas[ ]))(?:(?:[01]?\d|2[0-4])(?:[.][0-5]\d)?(?: horas)?|{_HOURS}(?: horas?)?|{_LATER_HOURS} horas)(?: (?:e meia|e um quarto|menos um quarto|em ponto|(?:e|menos) (?:dez|cinco|quinze|vinte e cinco|vinte|trinta|quarenta|cinquenta)(?: minutos)?))?(?: ?[ap]m\b)?(?![\d%]| (?:pessoas|anos|mulheres|famílias|vezes))"
    rf"|(?:{_HOURS})(?: horas)?(?: e meia)?(?= da (?:manhã|tarde|noite|madrugada))|meio-dia|meia-noite|meiodia|meianoite|(?:(?<=ao[ ])|(?<=até[ ]o[ ])|(?<=do[ ])|(?<=para[ ]o[ ]))meio dia|(?<!uma[ ])meia noite)"
)
_OF_DAY = r"(?: da (?P<daypart>{DAYPART}))?"
_IN_PART = r"(?:,? (?:à|de|pela|na|ao) (?P<daypart>{DAYPART}))?"
_PART_OF_DAY = r"(?:,? (?:à|de|pela|da) (?P<daypart_of_day>{DAYPART}))?"
_AT = r"(?:às |as |por volta das |pelas |a partir das |desde as |até às |ao |à |pouco (?:antes|depois) das |(?P<edge>depois |antes )das )?"


_AFTER_A_WEEKDAY = re.compile(
    r"\b(?:(?:n?[ae]sta|na|até) (?:segunda|terça|quarta|quinta|sexta)|terça|\w+-feira|sábado|domingo|seg|qua|qui)\.?(?:, (?:(?:ter|qua|qui|sex)[.]?, )*(?:ou |e )?| (?:ou|e) )(?:na )?$"
)


def _rule(name: str, pattern: str, read: Reader, examples: dict[str, str] | None = None, never: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, read, WORDS, examples or {}, never, TIME_WORDS)


RULES: tuple[Rule, ...] = (
    # ---- complete dates
    _rule("day-month-year", rf"{_PART}{_ABOUT}{_WEEKDAY}(?:o |dia )?(?P<day>{{DAY}})(?: dias)? d(?:e|o mês de) (?P<month>{{MONTH}}),?(?: de| do ano de| do)? {_FULL_YEAR}", readers.full_date,
          {"5 de maio de 2016": "2016-05-05", "quinta-feira, 5 de maio de 2016": "2016-05-05", "1º de janeiro de 1999": "1999-01-01", "15 de março de 44 antes de Cristo": "BC0044-03-15", "1.º de março de 1794": "1794-03-01", "25 de abril de 74": "1974-04-25", "três de maio de dois mil e dezasseis": "2016-05-03"}),
    _rule("old-day", r"(?P<day>{DAY}) de (?P<month>{FULL_MONTH}) de (?P<year>[1-9]\d\d)(?![\d.,]\d|\d| (?:metros|pessoas|mil))", readers.full_date, {"10 de agosto de 997": "0997-08-10"}),
    _rule("roman-date", r"(?P<day>3[01]|[12]\d|0?[1-9])(?P<mark>[./-])(?P<month>i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?P=mark)(?P<year>{YEAR})", readers.roman_date, {"30-XI-1894": "1894-11-30"}),
    _rule("day-of-a-law", r"(?<=\d/)(?P<year>{YEAR}), de (?P<day>{DAY}) de (?P<month>{FULL_MONTH})(?! de \d)", readers.full_date),
    _rule("day-mon-year", rf"{_WEEKDAY}(?P<day>\d{{1,2}})[ /-](?P<month>{{MONTH}})(?:[ /-]|, )(?P<year>{{YEAR}})", readers.full_date, {"12 fev. 2010": "2010-02-12"}),
    _rule("day-mon", rf"{_WEEKDAY}(?P<day>3[01]|[12]\d|0?[1-9]) (?P<month>{{MONTH}})(?! (?:de )?\d)", portuguese.month_day, {"12 nov": "2025-11-12", "qua. 12 nov.": "2025-11-12"}),
    _rule("iso-date", r"(?P<year>\d{4})-(?P<month>0?\d|1[0-2])-(?P<day>[0-3]?\d)(?![\d/-])(?:[t ](?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?", readers.iso_date, {"2016-12-14": "2016-12-14"}),
    _rule("numeric-date", r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/.-]*\d)", readers.numeric_date, {"13/06/2016": "2016-06-13", "05/06/2016": "2016-06-05"}),
    _rule("month-year", rf"{_PART}{_ABOUT}(?:mês de )?(?P<month>{{MONTH}}),?(?: de| do ano de)? {_FULL_YEAR}", portuguese.month_year,
          {"maio de 2016": "2016-05", "início de março de 2015": "2015-03", "final de setembro de 1939": "1939-09", "meados de janeiro de 1945": "1945-01", "outubro de 62": "1962-10"}),
    _rule("month-in-numbers", r"(?P<month>0[1-9]|1[0-2])/(?P<year>{YEAR})", readers.iso_month, {"02/1995": "1995-02"}),
    _rule("day-and-month-in-numbers", r"(?:(?:dia|o|a) )?(?P<day>3[01]|[12]\d|0?[1-9])/(?P<month_number>1[0-2]|0?[1-9])", day_and_month, {"dia 17/02": "2026-02-17"}, ("Subiu 3/4 de ponto.",)),
    # ---- calendar dates without a year
    _rule("day-month", rf"{_PART}{_ABOUT}{_WEEKDAY}(?:dia )?(?P<day>{{DAY}})(?: dias)? d(?:e|o mês de) (?P<month>{{MONTH}})", portuguese.month_day,
          {"5 de março": "2026-03-05", "quinta-feira, 5 de março": "2026-03-05", "1º de fevereiro": "2026-02-01", "dia 8 de março": "2026-03-08", "dois de agosto": "2025-08-02"}),
    _rule("weekday-day-short", r"(?<![\w.])(?P<weekday>seg|ter|qua|qui|sex|s[áa]b|dom)\.? (?P<day>3[01]|[12]\d|[1-9])(?= ?[:–—])", portuguese.weekday_day, {}),
    _rule("weekday-day", r"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}),? (?:dia )?(?P<day>3[01]|[12]\d|[1-9])(?! (?:de {MONTH}|horas|h\b)|h|,? (?:a|e|ou|até) (?:{WEEKDAY},? )?(?:dia )?{DAY} de )", portuguese.weekday_day, {"sábado 14": "2026-02-14", "sexta, dia 13": "2026-03-13"}, ("No sábado 14 pessoas morreram.",)),
    _rule("day-month-which", rf"{_WEEKDAY}(?P<day>{{DAY}}) de (?P<month>{{MONTH}}) (?P<which>{{AFTER}})", last_named, {"25 de setembro passado": "2025-09-25"}),
    _rule("which-day-month", r"(?P<which>{LAST}) (?:dia )?(?P<day>{DAY}) de (?P<month>{MONTH})(?! de \d)", last_named, {"passado dia 2 de outubro": "2025-10-02", "próximo dia 19 de outubro": "2026-10-19"}),
    _rule("day-which", r"(?P<which>passado|último|próximo) dia (?P<day>3[01]|[12]\d|[1-9])(?! de {MONTH}|[.,]\d)", readers.day_which, {"passado dia 8": "2026-03-08"}),
    _rule("month-of-unit", rf"{_PART}(?P<month>{{MONTH}}) (?P<which>do ano passado|deste ano|do próximo ano|do ano que vem|do mesmo ano|daquele ano|daquele mesmo ano|desse ano|desse mesmo ano|do ano seguinte|do ano anterior)", readers.month_of_unit, {"outubro do ano passado": "2025-10"}),
    _rule("day-month-of-unit", r"(?P<day>{DAY}) de (?P<month>{MONTH}) (?P<which>do ano passado|deste ano|do próximo ano|do mesmo ano|daquele ano|daquele mesmo ano|desse ano|do ano seguinte)", readers.month_of_unit, {"1 de outubro do ano passado": "2025-10-01"}),
    _rule("day-of-range", r"(?:os dias |dia |{WEEKDAY},? )?(?P<day>{DAY})(?=(?:, {DAY})*,? ?(?:-|/|a|e|ou|até) ?(?:o |{WEEKDAY},? (?:dia )?)?{DAY} de (?P<month>{MONTH})(?: de (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("day-in-list", r"(?P<day>{DAY})(?=(?:, {DAY}){1,6} (?:e|ou) {DAY} de (?P<month>{MONTH})(?: de (?P<year>{YEAR}))?)", readers.day_of_range, {}),
    _rule("month", rf"{_PART}{_ABOUT}(?:mês de )?(?P<month>{{FULL_MONTH}})", portuguese.month,
          {"janeiro": "2026-01", "início de março": "2026-03", "meados de julho": "2025-07", "final de novembro": "2025-11", "mês de setembro": "2025-09"}),
    _rule("month-which", r"(?P<month>{FULL_MONTH}) (?P<which>{AFTER})", last_named, {"maio passado": "2025-05", "setembro próximo": "2026-09"}),
    _rule("which-month", r"(?P<which>{LAST})(?: mês de)? (?P<month>{FULL_MONTH})", last_named, {"passado mês de junho": "2025-06"}),
    _rule("the-day", r"dia (?P<day>1º|3[01]|[12]\d|[1-9])(?! de \w| (?!tem\b|têm\b|temos\b|tenho\b|há\b)[a-z]+ de|[.,]\d|/\d|\d)", readers.day_ordinal, {"dia 9": "2026-03-09"}),
    _rule("nth-of-month", r"(?P<nth>primeiro|primeira|primeiros|primeiras|último|última|últimos|últimas|segunda|segundo|terceira|terceiro|quarta|quarto|\d{1,2}\.?[ºª]) (?P<unit>dias?|semanas?|quinzena|mês|meses|fim de semana|final de semana) (?:de|do) (?:(?:mês de )?(?P<month>{FULL_MONTH})(?: de (?P<year>{YEAR}))?|(?:ano de )?(?P<bare_year>{YEAR})|(?P<whole>mês|ano))", readers.nth_of,
          {"primeira semana de maio de 2015": "2015-05", "último dia de 1999": "1999-12-31", "últimos dias de maio de 1945": "1945-05", "primeira quinzena de janeiro": "2026-01"}),
    _rule("half-of-month", r"(?P<half>primeira|segunda) metade (?:de|do mês de) (?P<month>{FULL_MONTH})(?: de (?P<year>{YEAR}))?", readers.half_of(lambda match: readers.month_year(match) if match["year"] else readers.month(match)), {"segunda metade de junho de 2015": "2015-06"}),
    _rule("half-of-decade", r"(?P<half>primeira|segunda) metade (?:da década de |dos anos )(?P<decade>\d{3}0|'?[2-9]0|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)", readers.half_of(portuguese.decade), {"segunda metade dos anos oitenta": "198"}),
    _rule("week-of", r"semana (?:de|do dia|que começa a|que começa em) (?:(?P<weekday>{WEEKDAY}),? )?(?P<day>{DAY}) de (?P<month>{MONTH})(?: de (?P<year>{YEAR}))?", readers.week_of, {"semana de 6 de outubro de 2014": "2014-W41"}),
    _rule("quarter", r"(?P<quarter>{QUARTER}) trimestre(?:(?: de| do ano de| do ano fiscal de)? (?P<year>{YEAR}))?", readers.quarter, {"terceiro trimestre de 2016": "2016-Q3", "primeiro trimestre": "2026-Q1", "3.º trimestre de 2015": "2015-Q3"}),
    _rule("last-quarter-of", r"(?P<quarter>último) trimestre (?:de|do ano de) (?P<year>{YEAR})", readers.quarter, {"último trimestre de 1993": "1993-Q4"}),
    _rule("quarter-of-unit", r"(?P<quarter>{QUARTER}) trimestre (?P<which>do ano passado|deste ano|do próximo ano|do mesmo ano)", readers.month_of_unit, {"terceiro trimestre do ano passado": "2025-Q3"}),
    _rule("two-months-of-year", r"(?P<half>primeiro|segundo|terceiro|quarto|quinto|sexto|último|[1-6]\.?[º°]) bimestre (?:de |do ano de )?(?P<year>{YEAR})", readers.part_of_year(2), {"primeiro bimestre de 1994": "1994-01/1994-02"}),
    _rule("four-months-of-year", r"(?P<half>primeiro|segundo|terceiro|último|[1-3]\.?[º°]) quadrimestre (?:de |do ano de )?(?P<year>{YEAR})", readers.part_of_year(4), {"segundo quadrimestre de 2015": "2015-05/2015-08"}),
    _rule("half-year", r"(?P<half>primeiro|segundo|último) semestre(?: (?:de (?P<year>{YEAR})|(?P<which>deste ano|do ano passado|do próximo ano)))?", readers.half, {"primeiro semestre de 2016": "2016-H1", "segundo semestre do ano passado": "2025-H2"}),
    _rule("half-of", r"(?P<half>primeira|segunda) metade (?:de (?P<year>{YEAR})|(?P<which>deste ano|do ano passado|do ano|do próximo ano))", readers.half, {"primeira metade de 2016": "2016-H1"}),
    _rule("season-of-unit", rf"{_PART}(?P<season>{{SEASON}}) (?P<which>do ano passado|deste ano|do próximo ano|do ano que vem|do mesmo ano|daquele ano|daquele mesmo ano|desse ano|desse mesmo ano|do ano seguinte|do ano anterior)", readers.month_of_unit, {}),
    _rule("season", rf"{_PART}(?P<season>{{SEASON}}) (?:(?:tão |muito )?[a-zà-ÿ]{{4,}} )?(?:de|do ano de) (?P<year>{{YEAR}}){_ERA}", readers.season, {"verão quente de 1975": "1975-SU", "verão de 2014": "2014-SU", "primavera de 1943": "1943-SP"}),
    _rule("that-season", r"(?P<which>nesse|naquele|nessa|naquela|desse|daquele|esse|aquele|essa|aquela) (?P<season>{SEASON})", readers.month_of_unit, {"naquele inverno": "2026-WI"}),
    _rule("season-which", r"(?P<season>{SEASON}) (?P<which>{AFTER})", last_named, {"verão passado": "2025-SU"}),
    _rule("which-season", r"(?P<which>{LAST}|{THIS}) (?P<season>{SEASON})", readers.last_named, {"este verão": "2026-SU"}),
    _rule("bare-season", r"(?:(?P<part>{PART})(?:o |a )?|(?<=\Wno[ ])|(?<=^no[ ])|(?<=\Wna[ ])|(?<=^na[ ])|(?<=o[ ])|(?<=do[ ])|(?<=da[ ])|(?<=a[ ]))(?P<season>{SEASON})(?! árabe)", readers.season, {"fim do verão": "2025-SU"}),
    # ---- put together from two
    _rule("nth-weekday", r"(?:o |a )?(?P<nth>primeiro|primeira|segundo|segunda|terceiro|terceira|quarto|quarta|último|última) (?P<weekday>{WEEKDAY}) (?:de|do mês de) (?P<month>{MONTH})(?: de (?P<year>{YEAR}))?", readers.nth_weekday, {"primeiro sábado de julho de 2014": "2014-07-05"}),
    _rule("weekday-of-week", r"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}) da (?:semana (?P<which>passada|próxima|proxima|que vem|seguinte|anterior))", readers.weekday_of_week, {"quinta-feira da semana passada": "2026-03-05"}),
    _rule("weekday-of-which-week", r"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}) (?:d(?:a|e) (?P<which>próxima|proxima|última|passada)|(?P<which_this>d?esta|dessa)) semana", readers.weekday_of_week, {"terça-feira da próxima semana": "2026-03-17"}),
    _rule("ago-to", r"(?:(?P<dayword>hoje|ontem) (?:faz|fez|há)|(?:faz|fez) (?P<dayword_after>hoje|ontem)|há exatamente) (?P<n>{NUMBER}) (?P<unit>{UNIT})", readers.ago_to, {"hoje faz dez anos": "2016-03-13", "faz hoje dez anos": "2016-03-13"}),
    # ---- holidays and other named days
    _rule("named-day", rf"{_PART}{_ABOUT}(?P<named>{{NAMED_DAY}})(?: (?:de |do ano de )?(?P<year>{{YEAR}}))?", portuguese.AROUND.named_day(named_days.named_day),
          {"Natal de 1963": "1963-12-25", "Sexta-Feira Santa de 2017": "2017-04-14", "véspera de Natal de 1944": "1944-12-24", "Domingo de Ramos de 2016": "2016-03-20", "Quarta-feira de Cinzas": "2026-02-18"}, ("A árvore de Natal caiu.", "O Pai Natal chegou.")),
    _rule("beside-named-day", r"dia (?P<way>seguinte|depois|antes) (?:ao|do|de) (?P<named>{NAMED_DAY})(?: de (?P<year>{YEAR}))?", named_days.named_day, {"dia seguinte ao Natal de 1998": "1998-12-26"}),
    # ---- years and longer
    _rule("year", rf"{_PART}{_ABOUT}(?:ano de |anos de |ano |já longínquo |longínquo )?(?P<year>{{YEAR}})(?!(?<=1[0-5]\d\d) {_COUNTED_BEHIND}|(?<=[12]\d00) {_COUNTED_BEHIND})", portuguese.year, {"2014": "2014", "final de 2014": "2014", "meados de 2015": "2015", "ano 2000": "2000", "início de 1998": "1998"},
          ("Custa 1999 euros.", "São 2020 empregados.", "O modelo 2000 agrada.", "Está na sala 2017.", "Mora no n.º 1640, 5.º esq.")),
    _rule("short-year", rf"{_PART}{_ABOUT}(?:(?<=\Wem[ ])|(?<=^em[ ])|(?<=desde[ ])|(?<=ano[ ]de[ ])|(?<=inícios[ ]de[ ])|(?<=início[ ]de[ ])|(?<=finais[ ]de[ ])|(?<=fins[ ]de[ ])|(?<=verão[ ]de[ ])|(?<=inverno[ ]de[ ])|(?<=primavera[ ]de[ ])|(?<=outono[ ]de[ ]))(?P<year>' ?\d\d|[3-9]\d)", portuguese.short_year, {}, ("Desceu em 40 por cento.",)),
    _rule("bc-story-year", r"(?:(?<=\Wem[ ])|(?<=^em[ ])|(?<=desde[ ])|(?<=até[ ]))(?P<year>[1-9]\d{1,2})", portuguese.old_year, {}),
    _rule("fiscal-year", r"ano fiscal de (?P<year>{YEAR})", readers.fiscal_year, {"ano fiscal de 1989": "1989"}),
    _rule("old-year", rf"{_ABOUT}ano (?:de )?(?P<year>[1-9]\d{{0,5}}){_ERA}", readers.year, {"ano 800": "0800"}),
    _rule("opening-year", r"(?:(?<=^em[ ])|(?<=\Wem[ ]))(?P<year>[1-9]\d\d)(?![.,]\d)", portuguese.opening_year, {}, ("Em 200 palavras diz tudo.",)),
    _rule("old-year-in", r"(?:(?<=^em[ ])|(?<=\Wem[ ])|(?<=desde[ ])|(?<=até[ ])|(?<=entre[ ]))(?P<year>[3-9]\d\d)(?=[,.;:)]| ?\n| ?$| (?:a \d|e|o|a|os|as|um|uma|foi|seu|por|\w+(?:ou|eu|iu|aram|eram|iram))\b)", readers.year, {}),
    _rule("year-after-range", r"(?<=[12]\d\d\d-)(?P<year>\d\d)", readers.year_of_range, {}),
    _rule("year-era", rf"{_PART}{_ABOUT}(?:ano )?(?P<year>\d{{1,4}}) (?P<era>{{ERA}})", readers.year, {"44 antes de Cristo": "BC0044", "79 depois de Cristo": "0079"}),
    _rule("year-of-bc-range", r"(?P<year>\d{1,4})(?= ?(?:-|a|e|ou) ?\d{1,4} (?P<era>{BC}))", readers.year, {}),
    _rule("decade", rf"{_PART}(?:(?:na |da )?década de |(?:os |dos |nos )?anos (?:de )?)(?P<decade>\d{{3}}0|'?[2-9]0|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)(?: do século (?P<century>{{CENTURY}})| do século passado)?(?! (?:anos|dias|por))", portuguese.decade,
          {"os anos 60": "196", "década de 1990": "199", "os anos noventa": "199", "início dos anos oitenta": "198", "anos 30 do século XX": "193"}),
    _rule("century", rf"{_PART}século (?P<century>{{CENTURY}})(?: (?P<era>{{ERA}}))?", readers.century, {"século XIX": "18", "final do século XV": "14", "século V antes de Cristo": "BC04"}),
    _rule("half-century", r"(?P<half>primeira|segunda) metade do século (?P<century>{CENTURY})(?: (?P<era>{ERA}))?", readers.half_century, {"primeira metade do século XIX": "18"}),
    # ---- counted from the day of speech
    _rule("today", r"(?:dia de )?hoje(?: mesmo)?(?: ?,? {WEEKDAY})?(?! em dia)", readers.day_word(0), {"hoje": "2026-03-13", "hoje, sexta-feira": "2026-03-13"}),
    _rule("yesterday", rf"(?<!ante)ontem{_IN_PART}(?:,? {{WEEKDAY}})?", readers.day_word(-1), {"ontem": "2026-03-12", "ontem à noite": "2026-03-12TNI", "ontem de manhã": "2026-03-12TMO"}),
    _rule("tomorrow", rf"amanhã{_IN_PART}(?:,? {{WEEKDAY}})?", readers.day_word(1), {"amanhã": "2026-03-14", "amanhã à tarde": "2026-03-14TAF"}),
    _rule("before-yesterday", r"anteontem|antes de ontem", readers.day_word(-2), {"anteontem": "2026-03-11"}),
    _rule("after-tomorrow", r"depois de amanhã", readers.day_word(2), {"depois de amanhã": "2026-03-15"}),
    _rule("this-part", r"(?:esta|nesta|desta) (?P<daypart>{DAYPART})", readers.day_part_of(0), {"esta manhã": "2026-03-13TMO", "esta noite": "2026-03-13TNI"}),
    _rule("part-told", r"(?:(?<=\Wde[ ])|(?<=^de[ ])|(?<=\Wpela[ ])|(?<=^pela[ ])|(?<=\Wà[ ])|(?<=^à[ ]))(?P<daypart>manhã|madrugada|tarde|noite)(?= ?[,.;:)]| ?$| ?\n)", readers.told_day_part, {}),
    _rule("last-night", r"(?:na )?noite passada(?P<daypart>)|(?:a |na )?última noite", readers.day_part_of(-1), {"noite passada": "2026-03-12TNI"}),
    _rule("weekend", r"(?P<which>este |neste |o |no )?(?:fim de semana|fim-de-semana|final de semana)(?! (?:passado|próximo|anterior|seguinte|que vem))", readers.weekend, {"este fim de semana": "2026-W10-WE"}),
    _rule("which-weekend", r"(?:fim de semana|fim-de-semana|final de semana) (?P<which>passado|próximo|que vem|seguinte|anterior)", readers.weekend, {"fim de semana passado": "2026-W10-WE", "fim de semana que vem": "2026-W11-WE"}),
    _rule("which-weekend-before", r"(?P<which>passado|próximo|último) (?:fim de semana|fim-de-semana|final de semana)", readers.weekend, {"próximo fim de semana": "2026-W11-WE"}),
    _rule("same-period", r"(?:o )?(?:(?:mesmo|igual) (?:período|trimestre|semestre|mês)|(?:período|trimestre|semestre|mês) homólogo) (?:do ano de |do ano |de |em )(?P<year>{YEAR})", readers.year, {"o mesmo período de 1999": "1999", "período homólogo de 2019": "2019"}),
    _rule("same-period-which", r"(?:o )?(?:(?:mesmo|igual) (?:período|trimestre|semestre|mês)|(?:período|trimestre|semestre|mês) homólogo) do (?P<unit>ano) (?P<which>passado|anterior)", readers.this_unit, {"o mesmo período do ano passado": "2025"}),
    _rule("unit-which", rf"{_PART}(?P<unit>{{LONG_UNIT}}) (?:fiscal |letivo |lectivo )?(?P<which>{{AFTER}}|em curso)", readers.this_unit,
          {"semana passada": "2026-W10", "mês próximo": "2026-04", "ano passado": "2025", "ano que vem": "2027", "final do ano passado": "2025", "século passado": "19"}),
    _rule("which-unit", rf"{_PART}(?P<which>{{LAST}}) (?P<unit>{{LONG_UNIT}})", readers.this_unit, {"próxima semana": "2026-W12", "próximo ano": "2027", "início do próximo ano": "2027", "último trimestre": "2025-Q4"}),
    _rule("this-unit", r"(?P<part>(?:inícios?|começos?|princípios?|meados|metade|fins|fim|finais|final) )?(?P<which>{THIS}) (?P<unit>{LONG_UNIT})(?! (?:passado|passada|próximo))", readers.this_unit, {"esta semana": "2026-W11", "este mês": "2026-03", "este ano": "2026", "início deste ano": "2026"}),
    _rule("ago", r"(?:há|faz)(?: já| apenas| exatamente| precisamente)? (?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) (?P<unit>{UNIT})(?P<and_half> e mei[oa])?(?: atrás)?(?! que (?:não|nunca)\b)", readers.ago,
          {"há dois anos": "2024", "há três dias": "2026-03-10", "há mais de dois anos": "2024", "há sete meses": "2025-08", "há vários anos": "PAST_REF", "há duas semanas": "2026-W09"}, ("Há dois problemas.",)),
    _rule("ago-after", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) (?P<unit>{UNIT}|segundo)(?P<and_half> e mei[oa])? atrás", readers.ago, {"dois anos atrás": "2024"}),
    _rule("long-ago", r"há (?:muito )?tempo|há muito|há pouco|no passado|antigamente|outrora", readers.reference("PAST_REF"), {"há muito tempo": "PAST_REF"}),
    _rule("in-units", r"(?:dentro de|daqui a|dali a) (?P<compare>{COMPARE})?(?P<n>{NUMBER}) (?P<unit>{UNIT})(?P<and_half> e mei[oa])?", readers.from_now, {"dentro de duas semanas": "2026-W13", "daqui a três anos": "2029"}),
    _rule("in-units-short", r"em (?P<compare>{COMPARE})?(?P<n>{NUMBER}) (?P<unit>dias|semanas|semana|meses|mês|anos|ano|dia)", portuguese.in_units, {}),
    # ---- counted from the time told
    _rule("after-units", r"(?:ao fim de|ao cabo de|passad[oa]s|decorrid[oa]s) (?P<n>{NUMBER}) (?P<unit>{UNIT})(?P<way>)(?= (?!de\b)|[,;])", readers.told_later, {}),
    _rule("told-later", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) (?P<unit>{UNIT})(?P<and_half> e mei[oa])? (?P<way>mais tarde|depois|antes|mais cedo)(?! (?:de|do|da|dos|das|que)\b)", readers.told_later,
          {"dois anos mais tarde": "2028", "três dias depois": "2026-03-16", "um ano antes": "2025", "poucos dias depois": "FUTURE_REF"}),
    _rule("units-after", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}) (?P<unit>{UNIT})(?= (?P<way>depois|antes|após) (?!do (?:previsto|esperado|planeado|planejado))(?:de|do|da|dos|das|o|a) )", readers.units_after, {}),
    _rule("told-unit", rf"{_PART}(?P<unit>{{LONG_UNIT}}) (?P<which>{{TOLD}})(?! (?:aos?(?! (?:meio|fim|princípio|início|cair|nascer|pôr|amanhecer|anoitecer))|às?(?! (?:\d|uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|noite|tarde|meia|mesma|primeira|hora))|a \d{{4}}|d[ao]s?)\b)", readers.told_unit, {"ano seguinte": "2027", "mês anterior": "2026-02", "dia seguinte": "2026-03-14"}, ("A empresa fechou no mês seguinte à denúncia.", "O diretor saiu no ano anterior ao incêndio.")),
    _rule("same-unit", r"(?P<which>mesmo|mesma) (?P<unit>{LONG_UNIT})", readers.told_unit, {"mesmo dia": "2026-03-13"}),
    _rule("that-unit", r"(?P<part>(?:início|meados|final|fim) )?(?P<which>nesse|nessa|naquele|naquela|desse|dessa|daquele|daquela|esse|essa|aquele|aquela|nesse mesmo|nessa mesma) (?P<unit>{LONG_UNIT})", readers.told_unit, {"nesse dia": "2026-03-13", "naquele ano": "2026", "nesse mesmo ano": "2026"}),
    _rule("eve", r"(?:(?<=na[ ])|(?<=da[ ])|(?<=a[ ]))(?P<way>véspera)(?! (?:de|do|da|dos|das)\b)", readers.day_before_told, {}),
    _rule("part-of-told-day", r"(?P<daypart>manhã|tarde|noite|madrugada) do (?:(?=mesmo dia)|dia )(?P<which>mesmo|seguinte|anterior)(?: dia)?(?! (?:ao?|à|do|da)\b)", readers.told_day_part, {"tarde do mesmo dia": "2026-03-13TAF", "manhã do dia seguinte": "2026-03-14TMO"}),
    _rule("night-of-two-days", r"(?:noite|madrugada) de (?P<day>\d{1,2}) para \d{1,2}(?! ?(?:de {MONTH}|\d))", readers.night_between, {"noite de 9 para 10": "2026-03-09/2026-03-10"}),
    _rule("part-following", r"(?P<daypart>manhã|tarde|noite|madrugada) (?P<which>seguinte|anterior)(?! (?:ao?|à|do|da)\b)", readers.told_day_part, {"manhã seguinte": "2026-03-14TMO"}),
    _rule("night-between-days", r"(?P<daypart>noite|madrugada) d[eo](?: dia)? (?P<day>{DAY}) para (?:o )?(?:dia )?{DAY} de (?P<month>{MONTH})(?: de (?P<year>{YEAR}))?", portuguese.night_from, {"noite de 3 para 4 de outubro de 1992": "1992-10-03TNI"}),
    _rule("that-part", r"(?P<which>nessa|naquela|nessa mesma|na mesma) (?P<daypart>{DAYPART})", readers.told_day_part, {"nessa noite": "2026-03-13TNI"}),
    _rule("end-of-unit", r"(?P<part>início|começo|princípio|meados|fim|final) (?:do|da|de) (?P<unit>semana|mês|trimestre|ano|década|século)(?! (?:passado|passada|próximo|próxima|seguinte|anterior|que|\d|[ivx]+\b|fiscal))", readers.end_of_unit, {"final do ano": "2026", "início do mês": "2026-03"}, ("O fim de semana foi bom.",)),
    # ---- weekdays
    _rule("weekday", rf"{_ABOUT}(?P<weekday>{{WEEKDAY}}){_IN_PART}(?! (?:\d(?!\d?-\d\d?(?![\d/-])(?! {{MONTH}}))|santo|santa|de páscoa|gordo|de carnaval))", portuguese.weekday, {"terça-feira": "2026-03-10", "quinta-feira à noite": "2026-03-12TNI", "segunda-feira": "2026-03-09", "sábado": "2026-03-07"}),
    _rule("short-weekday", rf"(?:(?<=\Wna[ ])|(?<=^na[ ])|(?<=nesta[ ])|(?<=esta[ ])|(?<=desta[ ])|(?<=até[ ])|(?<=desde[ ])|(?<=de[ ]))(?P<weekday>{{SHORT_WEEKDAY}}){_IN_PART}(?=[,.;:)]| ?\n| ?$| (?:o|a|os|as|à|de manhã|um|uma|por|para|e|em|que|em|foi|passada|próxima)\b)(?! (?:passada|próxima|fase|vez|parte|edição|volta|mão))", readers.weekday_part, {}, ("Na segunda fase venceu.", "É a quinta vez.")),
    _rule("weekday-of-list", r"(?P<weekday>{SHORT_WEEKDAY}|seg|ter|qua|qui|sex|sáb|sab|dom)\.?(?! (?:fases?|vez|vezes|partes?|edição|edições|volta|voltas|mãos?|posição|posições|divisões|classe|rodadas?|etapas?|feira|lugar|colocad[oa]s?|andares?)\b)", readers.only_after(readers.weekday_part, _AFTER_A_WEEKDAY), {}),
    _rule("short-weekday-part", r"(?P<weekday>{SHORT_WEEKDAY}),? (?:de|à|a) (?P<daypart>manhã|tarde|noite)", readers.weekday_part, {"quinta à noite": "2026-03-12TNI"}),
    _rule("weekday-which", r"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}) (?P<which>{AFTER})", readers.last_named, {"sexta-feira passada": "2026-03-06", "terça-feira próxima": "2026-03-17", "segunda passada": "2026-03-09"}),
    _rule("which-weekday", r"(?P<which>{LAST}) (?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}(?! (?:fase|vez|parte|edição|volta|mão|posição|divisão|classe|geração|temporada|rodada|etapa|feira|via|dose|série|turma))(?= ?[,.;:)]| ?\n| ?$| (?:o|a|os|as|à|às|um|uma|por|para|e|em|no|na|que|de|pela|foi|será|vai)\b))(?:,? (?:à|de|pela) (?P<daypart>{DAYPART}))?", readers.last_named, {"última segunda-feira": "2026-03-09", "próxima terça-feira": "2026-03-17"}),
    _rule("month-told", r"(?:(?:(?P<day>{DAY}) de )?(?P<month>{MONTH})|(?P<season>{SEASON})) (?P<which>anterior)(?! (?:ao?|à)\b)", readers.last_named, {"outubro anterior": "2025-10", "2 de outubro anterior": "2025-10-02"}),
    _rule("that-weekday", r"(?P<which>nesse|nessa|naquele|naquela|aquele|aquela|esse|essa|daquele|daquela|mesmo|mesma) (?:mesmo |mesma )?(?P<weekday>{WEEKDAY})", readers.last_named, {"naquele domingo": "XXXX-WXX-7"}),
    _rule("weekday-told", r"(?P<weekday>{WEEKDAY}) (?P<which>anterior)", readers.last_named, {"segunda-feira anterior": "2026-03-09"}),
    _rule("weekday-note", r"(?P<weekday>seg|ter|qua|qui|sex|sáb|sab|dom|segunda|terça|terca|quarta|quinta|sexta)\.?(?= ?$| \d|,)", alone(readers.weekday_part), {}),
    _rule("weekday-note-day", r"(?P<weekday>seg|ter|qua|qui|sex|sáb|sab|dom|segunda|terça|terca|quarta|quinta|sexta)\.? (?P<day>3[01]|[12]\d|[1-9])(?![\d.,:/h]| ?h)", alone(readers.weekday_ordinal), {}),
    _rule("part-note", r"(?:a |à |de |pela )?(?P<daypart>manhã|tarde|noite|madrugada)", alone(readers.day_part_of(0)), {}),
    _rule("quarter-hour", r"(?P<n>um quarto de hora|três quartos de hora)", length_of({'um quarto de hora': 'PT15M', 'três quartos de hora': 'PT45M'}), {"um quarto de hora": "PT15M"}),
    _rule("part-of-date", r"(?P<daypart>madrugada|manhã|tarde|noite) (?:de|do)(?: dia)? (?={WEEKDAY}|{DAY} de {MONTH})(?:(?P<weekday>{WEEKDAY}),? ?)?(?:(?P<day>{DAY}) de (?P<month>{MONTH})(?: de (?P<year>{YEAR})| (?P<which>do ano passado|deste ano|do mesmo ano|daquele ano|daquele mesmo ano|desse ano|desse mesmo ano|do ano seguinte|do ano anterior))?)?", readers.weekday_part, {"noite de 8 de fevereiro de 2015": "2015-02-08TNI", "noite de 8 de fevereiro do ano passado": "2025-02-08TNI", "madrugada de quinta-feira": "2026-03-12TMO"}),
    _rule("part-of-yesterday", r"(?P<daypart>{DAYPART}) de ontem", readers.day_word(-1), {"noite de ontem": "2026-03-12TNI"}),
    # ---- times of day
    _rule("clock", rf"{_ABOUT}{_TIME}{_OF_DAY}{_ZONE}", portuguese.clock, {"20h30": "2026-03-13T20:30", "17:30": "2026-03-13T17:30", "8 horas da noite": "2026-03-13T20:00", "três e meia da tarde": "2026-03-13T15:30", "meia-noite": "2026-03-13T24:00"},
          ("O resultado foi 3:1 no fim.", "As três mulheres chegaram.", "As 20 famílias voltaram.")),
    _rule("clock-part-told", rf"{_ABOUT}{_TIME} da (?P<daypart>manhã|tarde|noite|madrugada) (?P<which>seguinte|anterior)", readers.clock_on(readers.told_day_part), {"8 horas da manhã seguinte": "2026-03-14T08:00"}),
    _rule("day-clock", rf"(?:(?P<weekday>{{WEEKDAY}}|(?<=na[ ]){{SHORT_WEEKDAY}}|{{SHORT_WEEKDAY}}(?=,? à))|(?P<dayword>ontem|hoje|amanhã|anteontem|esta (?:manhã|tarde|noite|madrugada))){_PART_OF_DAY},? {_AT}{_TIME}{_OF_DAY}{_ZONE}", readers.clock, {"terça-feira às 17h": "2026-03-10T17:00", "amanhã às 10h30": "2026-03-14T10:30", "ontem às 8 da manhã": "2026-03-12T08:00", "ontem à noite, às onze horas": "2026-03-12T23:00", "hoje de manhã às cinco": "2026-03-13T05:00", "hoje às vinte e uma horas e trinta minutos": "2026-03-13T21:30"}),
    _rule("night-clock", rf"(?:noite|madrugada) de {{WEEKDAY}} (?:para|a) (?:o )?(?P<weekday>{{WEEKDAY}}),? {_AT}{_TIME}", readers.night_clock, {"noite de segunda-feira para terça-feira, por volta das duas e meia": "2026-03-10T02:30"}),
    _rule("part-day-clock", rf"(?P<daypart_of_day>{{DAYPART}}) de (?:(?P<weekday>{{WEEKDAY}})|(?P<dayword>ontem|hoje)),? {_AT}{_TIME}", readers.clock, {"madrugada de terça-feira, por volta das duas e meia": "2026-03-10T02:30", "noite de terça-feira, às onze": "2026-03-10T23:00"}),
    _rule("part-clock", rf"(?:à|de|pela) (?P<daypart_of_day>{{DAYPART}}),? (?:às |por volta das |pelas |cerca das |pouco (?:antes|depois) das ){_TIME}", readers.clock, {"à noite às nove": "2026-03-13T21:00"}),
    _rule("clock-day", rf"{_ABOUT}{_TIME}{_OF_DAY}{_ZONE}(?: de|,)(?: dia)? (?:(?P<weekday>{{WEEKDAY}})(?! \d)|(?P<dayword>ontem|hoje|amanhã))", readers.clock, {"17h de terça-feira": "2026-03-10T17:00", "10 horas da noite de quarta-feira": "2026-03-11T22:00", "meio-dia de quinta-feira": "2026-03-12T12:00"}),
    _rule("date-clock", rf"{_WEEKDAY}(?P<day>{{DAY}}) de (?P<month>{{MONTH}})(?: de (?P<year>{{YEAR}}))?{_PART_OF_DAY},? {_AT}{_TIME}{_OF_DAY}{_ZONE}", readers.clock, {"7 de março às 15h45": "2026-03-07T15:45", "9 de março de 2015 às 17h30": "2015-03-09T17:30"}),
    _rule("clock-date", rf"{_ABOUT}{_TIME}{_OF_DAY}{_ZONE}(?: de| do|,)(?: dia)? {_WEEKDAY}(?P<day>{{DAY}}) de (?P<month>{{MONTH}})(?: de (?P<year>{{YEAR}}))?", readers.clock, {"17h30 de 9 de março de 2015": "2015-03-09T17:30"}),
    # ---- lengths of time and repeated times
    _rule("part-of-century", r"(?P<compare>{COMPARE})?(?P<n>meio) (?P<unit>século)", readers.part_of_century, {"meio século": "P50Y"}),
    _rule("two-lengths", r"(?P<n>{NUMBER}) (?P<unit>anos?|meses|mês|semanas?|horas?) e (?P<n_more>{NUMBER}) (?P<unit_more>meses|mês|semanas?|dias?|minutos?|segundos?)", readers.two_lengths, {"dois anos e três meses": "P2Y3M"}),
    _rule("last-n-units", r"(?P<which>últimos|últimas|ultimos|ultimas|próximos|próximas|proximos|proximas|primeiros|primeiras|seguintes|passados|passadas) (?P<n>{NUMBER}) (?P<unit>{UNIT})", portuguese.window, {"próximos três meses": "P3M", "últimas duas semanas": "P2W"}),
    _rule("last-units", r"(?:últimos|últimas|próximos|próximas|primeiros|primeiras) (?P<unit>{UNIT})", portuguese.duration, {"últimos anos": "PXY", "próximos dias": "PXD"}),
    _rule("duration", r"(?P<compare>{COMPARE})?(?P<n>{NUMBER}|{VAGUE}) (?:longos |longas |últimos |últimas |bons |boas |outros |outras )?(?P<unit>{UNIT})(?P<and_half> e mei[oa])?(?: seguidos| seguidas| consecutivos| consecutivas)?", portuguese.duration,
          {"três dias": "P3D", "mais de vinte anos": "P20Y", "vários anos": "PXY", "dois anos e meio": "P2Y6M", "um ano": "P1Y", "quase quarenta anos": "P40Y"}, ("Tem 43 anos.", "Um homem de 30 anos morreu.", "Jorge Pires, de 49 anos, morreu.")),
    _rule("bare-units", r"(?:(?<=durante[ ])|(?<=há[ ])|(?<=após[ ])|(?<=dentro[ ]de[ ])|(?<=depois[ ]de[ ])|(?<=ao[ ]longo[ ]dos[ ])|(?<=levou[ ])|(?<=levam[ ]))(?P<unit>segundos|minutos|horas|dias|semanas|meses|anos|décadas|séculos)(?! (?:depois|antes|mais))", portuguese.duration, {}),
    _rule("biennium", r"(?P<n>biénio|biênio|triénio|triênio|quadriénio|quadriênio|quinquénio|quinquênio|bimestre|quadrimestre)(?! (?:de \d|\d))", length_of({"biénio": "P2Y", "biênio": "P2Y", "triénio": "P3Y", "triênio": "P3Y", "quadriénio": "P4Y", "quadriênio": "P4Y", "quinquénio": "P5Y", "quinquênio": "P5Y", "bimestre": "P2M", "quadrimestre": "P4M"}), {"biénio": "P2Y"}),
    _rule("every", r"(?:cada|todos os|todas as) (?:(?P<weekday>{WEEKDAYS}|{WEEKDAY})|(?P<month>{FULL_MONTH})|(?P<season>{SEASON})|(?:(?P<n>{NUMBER}) )?(?P<unit>{UNIT}))", readers.every, {"cada dia": "P1D", "todos os sábados": "XXXX-WXX-6", "cada seis meses": "P6M"}),
    _rule("per", r"(?:ao|por|à) (?P<unit>ano|mês|dia|semana)(?! (?:passado|seguinte|anterior))", readers.every, {"por ano": "P1Y"}),
    _rule("weekdays", r"(?:às )?(?P<weekday>{WEEKDAYS})", readers.every_weekday, {"sábados": "XXXX-WXX-6"}),
    # ---- vague
    _rule("now", r"agora|atualmente|actualmente|hoje em dia|neste momento|no momento|de momento|por enquanto|por agora|na atualidade", readers.reference("PRESENT_REF"), {"agora": "PRESENT_REF"}),
    _rule("current", r"atual|actual|atuais|actuais", readers.in_histories("PRESENT_REF"), {}),
    _rule("recently", r"(?:mais )?recentemente|ultimamente|há pouco tempo|nos últimos tempos", readers.reference("PAST_REF"), {"recentemente": "PAST_REF"}),
    _rule("soon", r"em breve|brevemente|no futuro|futuro|proximamente", readers.reference("FUTURE_REF"), {"em breve": "FUTURE_REF"}),
)  # fmt: skip

TIMES = TimeRules(
    TIME_WORDS, with_composed(RULES, _rule, JOINTS, named_days.named_day), EXAMPLE_DAY, ("Isso aconteceu {} na cidade.", "{} tudo mudou.")
)
