"""The words of Portuguese, of Portugal and of Brazil, for the engine of time."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.pt.accents import ACCENTS
from timeline.languages.romance_times import clocks, numbers, ordinals, years_in_words
from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit

MONTHS = {name: index for index, name in enumerate(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(), 1)}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "jan": 1,
    "fev": 2,
    "mar": 3,
    "abr": 4,
    "mai": 5,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "set": 9,
    "out": 10,
    "nov": 11,
    "dez": 12,
}
BESIDE_NUMBERS = ("mar", "mai")  # abbreviations that are other words where no day or year stands beside them
FAIR_DAYS = {name: index for index, name in enumerate("segunda terça quarta quinta sexta".split())}
WEEKDAYS = {f"{name}-feira": index for name, index in FAIR_DAYS.items()} | {"sábado": 5, "domingo": 6}
OTHER_WEEKDAYS = {
    "sabado": 5,
    "terca-feira": 1,
    **{f"{name} feira": index for name, index in FAIR_DAYS.items()},
    "terca feira": 1,
    **{f"{number}ª feira": number - 2 for number in range(2, 7)},
    **{f"{number}ª-feira": number - 2 for number in range(2, 7)},
    **{f"{number}.ª feira": number - 2 for number in range(2, 7)},
    **{f"{number}.ª-feira": number - 2 for number in range(2, 7)},
}
SEASONS = {"primavera": 3, "verão": 6, "verao": 6, "outono": 9, "inverno": 12}

_ONES = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove"
).split()
_TENS = {"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90}
_HUNDREDS = {"cem": 100, "cento": 100, "duzentos": 200, "trezentos": 300, "quatrocentos": 400, "quinhentos": 500, "seiscentos": 600,
             "setecentos": 700, "oitocentos": 800, "novecentos": 900}  # fmt: skip
_SMALL = (
    {word: value for value, word in enumerate(_ONES)}
    | {"tres": 3, "uma": 1, "duas": 2, "dezesseis": 16, "dezessete": 17, "dezenove": 19, "quatorze": 14}
    | _TENS
    | _HUNDREDS
)
NUMBER_WORDS = (*_SMALL, "mil", "meio", "meia")
_FIXED: dict[str, float] = {
    "meio": 0.5, "meia": 0.5, "um par de": 2, "uma dezena de": 10, "uma dúzia de": 12, "uma quinzena de": 15, "uma vintena de": 20,
    "outro": 1, "outra": 1, "mais um": 1, "mais uma": 1,
}  # fmt: skip
_ORDINALS = {
    **dict.fromkeys(("primeiro", "primeira", "primeiros", "primeiras"), 1), **dict.fromkeys(("segundo", "segunda"), 2),
    **dict.fromkeys(("terceiro", "terceira"), 3), **dict.fromkeys(("quarto", "quarta"), 4), **dict.fromkeys(("quinto", "quinta"), 5),
    **dict.fromkeys(("sexto", "sexta"), 6), **dict.fromkeys(("sétimo", "sétima"), 7), **dict.fromkeys(("oitavo", "oitava"), 8),
    **dict.fromkeys(("nono", "nona"), 9), **dict.fromkeys(("décimo", "décima"), 10),
    **dict.fromkeys(("último", "última", "ultimo", "ultima", "ultimos", "ultimas", "últimos", "últimas"), -1),
}  # fmt: skip

number = numbers(_SMALL, _FIXED, frozenset({"e"}))
ordinal = ordinals(_ORDINALS, number)
_CLOCK = re.compile(
    r"(?:as |às )?(\d{1,2}|vinte e (?:uma|duas|três)(?= horas)|[a-zêç]+)(?: ?(?:[:h.]|horas e) ?([0-5]\d)(?: ?min(?:utos)?|m)?| ?h| horas?)?(?: (e meia|e um quarto|menos um quarto|em ponto|e \w+|menos \w+)(?: minutos)?)?"
)
clock = clocks(
    _CLOCK,
    {
        "meio-dia": 720,
        "meia-noite": 1440,
        "meiodia": 720,
        "meianoite": 1440,
        "meio dia": 720,
        "meia noite": 1440,
        "meio-dia e meia": 750,
        "meio-dia e meio": 750,
        "meia-noite e meia": 30,
    },
    {"e meia": 30, "e um quarto": 15, "menos um quarto": -15, "em ponto": 0},
    number,
)


UNITS = {
    **dict.fromkeys(("segundo", "segundos"), Unit.SECOND), **dict.fromkeys(("minuto", "minutos", "min"), Unit.MINUTE), **dict.fromkeys(("hora", "horas"), Unit.HOUR),
    **dict.fromkeys(("dia", "dias"), Unit.DAY), **dict.fromkeys(("noite", "noites"), Unit.NIGHT), **dict.fromkeys(("semana", "semanas"), Unit.WEEK),
    **dict.fromkeys(("quinzena", "quinzenas"), Unit.FORTNIGHT), **dict.fromkeys(("fim de semana", "fim-de-semana", "fins de semana"), Unit.WEEKEND),
    **dict.fromkeys(("mês", "meses"), Unit.MONTH), **dict.fromkeys(("trimestre", "trimestres"), Unit.QUARTER), **dict.fromkeys(("semestre", "semestres"), Unit.HALF),
    **dict.fromkeys(("ano", "anos"), Unit.YEAR), **dict.fromkeys(("década", "décadas"), Unit.DECADE), **dict.fromkeys(("século", "séculos"), Unit.CENTURY),
    **dict.fromkeys(("milénio", "milênio", "milénios", "milênios"), Unit.MILLENNIUM),
}  # fmt: skip

TIME_WORDS = TimeWords(
    behind_years=tuple("foi era morreu nasceu caiu será".split()),
    of=("de", "do", "do ano", "do ano de"),
    locale="pt",
    date_order="DMY",
    accents=ACCENTS,
    months=MONTHS | MONTH_ABBREVIATIONS,
    weekdays={'seg': 0, 'ter': 1, 'qua': 2, 'qui': 3, 'sex': 4, 'sáb': 5, 'sab': 5, 'dom': 6, 'terca': 1} | WEEKDAYS | OTHER_WEEKDAYS | FAIR_DAYS | {f"{name}s": index for name, index in FAIR_DAYS.items()} | {"sábados": 5, "domingos": 6}
    | {f"{name}s-feiras": index for name, index in FAIR_DAYS.items()},
    seasons=SEASONS,
    units=UNITS,
    plurals=frozenset(word for word in UNITS if word.endswith("s") and word != "mês"),
    steps={
        **dict.fromkeys(("passado", "passada", "passados", "passadas", "último", "última", "ultimo", "ultima", "últimos", "últimas", "ultimos", "ultimas", "transato", "transacto"), Step.LAST),
        **dict.fromkeys(("este", "esta", "estes", "estas", "deste", "desta", "neste", "nesta", "em curso", "corrente", "atual", "actual"), Step.THIS),
        **dict.fromkeys(("próximo", "próxima", "proximo", "proxima", "proximos", "proximas", "próximos", "próximas", "que vem", "que vêm", "vindouro"), Step.NEXT),
        **dict.fromkeys(("anterior", "precedente"), Step.PREVIOUS), **dict.fromkeys(("seguinte", "posterior"), Step.FOLLOWING),
        **dict.fromkeys(("mesmo", "mesma", "esse", "essa", "aquele", "aquela", "nesse", "nessa", "naquele", "naquela", "daquele", "daquela", "desse", "dessa"), Step.SAME),
        **dict.fromkeys(("o", "a", "os", "as"), Step.THE),
    },
    parts={
        **dict.fromkeys(("início", "inícios", "começo", "princípio", "princípios", "primeiros", "primeiras"), Part.START),
        **dict.fromkeys(("meado", "meados", "metade", "meio"), Part.MID), **dict.fromkeys(("fim", "fins", "final", "finais", "últimos", "últimas"), Part.END),
    },
    day_parts={
        **dict.fromkeys(("manhã", "manha", "manhãs", "madrugada", "amanhecer"), "MO"), **dict.fromkeys(("meio-dia",), "MI"), **dict.fromkeys(("tarde", "tardes"), "AF"),
        **dict.fromkeys(("anoitecer", "fim da tarde"), "EV"), **dict.fromkeys(("noite", "noites"), "NI"),
    },
    day_words={"ontem": -1, "anteontem": -2, "hoje": 0, "amanhã": 1, "depois de amanhã": 2},
    ways={**dict.fromkeys(("antes", "atrás", "mais cedo", "anterior", "véspera"), -1), **dict.fromkeys(("depois", "mais tarde", "após", "seguinte", "mais adiante"), 1)},
    compares={
        **dict.fromkeys(("cerca de", "aproximadamente", "mais ou menos", "uns", "umas", "em torno de"), Compare.ABOUT), **dict.fromkeys(("quase",), Compare.NEARLY),
        **dict.fromkeys(("mais de", "pelo menos", "no mínimo"), Compare.MORE), **dict.fromkeys(("menos de", "apenas"), Compare.LESS), **dict.fromkeys(("no máximo",), Compare.MOST),
    },
    about=("por volta de", "cerca de", "em torno de", "circa", "ca.", "por volta das"),
    before_christ=("ac", "antesdecristo", "aec"),
    after_christ=("dc", "depoisdecristo", "ec"),
    decades={"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "cinqüenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90},
    clock_names={"meio-dia": 720, "meia-noite": 1440},
    fiscal=("fiscal", "financeiro"),
    number_of=number,
    ordinal_of=ordinal,
    clock_of=clock,
    either_half=re.compile(  # figures count to 24
        r"(?:uma|duas|três|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|(?:[1-9]|1[01])(?= (?:e|menos) ))(?: horas?)?"
        r"(?: (?:e|menos) [a-zêé ]+| em ponto)?"
    ),
    year_of=years_in_words(number),
)  # fmt: skip
