"""The words of Portuguese, of Portugal and of Brazil, for the engine of time."""

from __future__ import annotations

import re

from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit, digits_as_number, plain_clock

MONTHS = {name: index for index, name in enumerate(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(), 1)}  # fmt: skip
MONTH_ABBREVIATIONS = {"jan": 1, "fev": 2, "abr": 4, "jun": 6, "jul": 7, "ago": 8, "set": 9, "out": 10, "nov": 11, "dez": 12}
FAIR_DAYS = {name: index for index, name in enumerate("segunda terça quarta quinta sexta".split())}
WEEKDAYS = {f"{name}-feira": index for name, index in FAIR_DAYS.items()} | {"sábado": 5, "domingo": 6}
OTHER_WEEKDAYS = {
    "sabado": 5,
    "terca-feira": 1,
    **{f"{number}ª feira": number - 2 for number in range(2, 7)},
    **{f"{number}ª-feira": number - 2 for number in range(2, 7)},
}
SEASONS = {"primavera": 3, "verão": 6, "outono": 9, "inverno": 12}

_ONES = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove"
).split()
_TENS = {"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90}
_HUNDREDS = {"cem": 100, "cento": 100, "duzentos": 200, "trezentos": 300, "quatrocentos": 400, "quinhentos": 500, "seiscentos": 600,
             "setecentos": 700, "oitocentos": 800, "novecentos": 900}  # fmt: skip
_SMALL = (
    {word: value for value, word in enumerate(_ONES)}
    | {"uma": 1, "duas": 2, "dezesseis": 16, "dezessete": 17, "dezenove": 19, "quatorze": 14}
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
    **dict.fromkeys(("último", "última", "últimos", "últimas"), -1),
}  # fmt: skip
_ROMAN = {"i": 1, "v": 5, "x": 10}


def number(words: str) -> float | None:
    """ "dois", "trinta e cinco", "uma dezena de", "1.000" as a number; None for "vários" and other vague ones."""
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
        elif piece != "e":
            return None
    return float(total + group) if pieces and total + group else None


def ordinal(words: str) -> int | None:
    """ "1º", "primeiro", "XIX" as a number, -1 for "último"."""
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
    r"(?:as |às )?(\d{1,2}|[a-zêç]+)(?: ?[:h.] ?([0-5]\d)(?:min|m)?| ?h| horas?)?(?: (e meia|e um quarto|menos um quarto|em ponto|e \w+|menos \w+))?"
)
_EXTRA = {"e meia": 30, "e um quarto": 15, "menos um quarto": -15, "em ponto": 0}


def clock(words: str, day_part: str) -> int | None:
    """ "15h30", "três e meia" (da tarde), "meio-dia" as minutes of the day."""
    words = words.strip()
    named = {"meio-dia": 720, "meia-noite": 1440, "meio dia": 720, "meia noite": 1440}.get(words)
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
    if hour < 12 and (day_part in ("AF", "EV") or (day_part == "NI" and hour >= 6)):
        hour += 12
    return int(hour * 60 + minutes)


UNITS = {
    **dict.fromkeys(("segundo", "segundos"), Unit.SECOND), **dict.fromkeys(("minuto", "minutos"), Unit.MINUTE), **dict.fromkeys(("hora", "horas"), Unit.HOUR),
    **dict.fromkeys(("dia", "dias"), Unit.DAY), **dict.fromkeys(("noite", "noites"), Unit.NIGHT), **dict.fromkeys(("semana", "semanas"), Unit.WEEK),
    **dict.fromkeys(("quinzena", "quinzenas"), Unit.FORTNIGHT), **dict.fromkeys(("fim de semana", "fim-de-semana", "fins de semana"), Unit.WEEKEND),
    **dict.fromkeys(("mês", "meses"), Unit.MONTH), **dict.fromkeys(("trimestre", "trimestres"), Unit.QUARTER), **dict.fromkeys(("semestre", "semestres"), Unit.HALF),
    **dict.fromkeys(("ano", "anos"), Unit.YEAR), **dict.fromkeys(("década", "décadas"), Unit.DECADE), **dict.fromkeys(("século", "séculos"), Unit.CENTURY),
    **dict.fromkeys(("milénio", "milênio", "milénios", "milênios"), Unit.MILLENNIUM),
}  # fmt: skip

TIME_WORDS = TimeWords(
    locale="pt",
    date_order="DMY",
    months=MONTHS | MONTH_ABBREVIATIONS,
    weekdays=WEEKDAYS | OTHER_WEEKDAYS | FAIR_DAYS | {f"{name}s": index for name, index in FAIR_DAYS.items()} | {"sábados": 5, "domingos": 6}
    | {f"{name}s-feiras": index for name, index in FAIR_DAYS.items()},
    seasons=SEASONS,
    units=UNITS,
    plurals=frozenset(word for word in UNITS if word.endswith("s") and word != "mês"),
    steps={
        **dict.fromkeys(("passado", "passada", "último", "última", "últimos", "últimas", "transato", "transacto"), Step.LAST),
        **dict.fromkeys(("este", "esta", "estes", "estas", "deste", "desta", "neste", "nesta", "em curso", "corrente", "atual", "actual"), Step.THIS),
        **dict.fromkeys(("próximo", "próxima", "próximos", "próximas", "que vem", "vindouro"), Step.NEXT),
        **dict.fromkeys(("anterior", "precedente"), Step.PREVIOUS), **dict.fromkeys(("seguinte", "posterior"), Step.FOLLOWING),
        **dict.fromkeys(("mesmo", "mesma", "esse", "essa", "aquele", "aquela", "nesse", "nessa", "naquele", "naquela", "daquele", "daquela", "desse", "dessa"), Step.SAME),
        **dict.fromkeys(("o", "a", "os", "as"), Step.THE),
    },
    parts={
        **dict.fromkeys(("início", "inícios", "começo", "princípio", "princípios", "primeiros", "primeiras"), Part.START),
        **dict.fromkeys(("meado", "meados", "metade", "meio"), Part.MID), **dict.fromkeys(("fim", "fins", "final", "finais", "últimos", "últimas"), Part.END),
    },
    day_parts={
        **dict.fromkeys(("manhã", "manhãs", "madrugada", "amanhecer"), "MO"), **dict.fromkeys(("meio-dia",), "MI"), **dict.fromkeys(("tarde", "tardes"), "AF"),
        **dict.fromkeys(("anoitecer", "fim da tarde"), "EV"), **dict.fromkeys(("noite", "noites"), "NI"),
    },
    day_words={"ontem": -1, "anteontem": -2, "hoje": 0, "amanhã": 1, "depois de amanhã": 2},
    ways={**dict.fromkeys(("antes", "atrás", "mais cedo", "anterior", "véspera"), -1), **dict.fromkeys(("depois", "mais tarde", "após", "seguinte"), 1)},
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
)  # fmt: skip
