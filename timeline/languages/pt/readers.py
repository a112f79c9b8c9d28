"""Readers of Portuguese words that need a look around."""

from __future__ import annotations

import re

from timeline.model import Grain, instant
from timeline.times import readers
from timeline.times.reading import Reading, dated, unit_at
from timeline.times.rule import Match
from timeline.times.words import Unit

_AGED = re.compile(
    r"(?:(?:homem|mulher|jovem|menin[oa]|rapaz|rapariga|filh[oa]|criança|estudante|pai|mãe|idos[oa])[\w ]{0,12},? de |idade de |completou |completa |fez )$"
)
_BETWEEN_MARKS = re.compile(r"[,(] ?$")  # a name, 51 anos, …
_HAS_YEARS = re.compile(r"(?:^|\W)(?:tem|tinha|terá|ter|com|aos|seus)(?: já| só| apenas)? $")
_OLD = re.compile(r" de idade\b")
_COUNTED = re.compile(
    r" (?:euros?|dólares|dólar|reais|escudos|contos|pessoas|homens|mulheres|soldados|empregados|funcionários|trabalhadores|empregos|postos|votos|lugares|alunos|habitantes|km\b|quilómetros|quilômetros|"
    r"metros|m\b|kg|toneladas|hectares|casas|páginas|exemplares|participantes|espectadores|vítimas|mortos|feridos|anos\b|dias|horas|pontos|vezes|milhões|unidades|vagas|veículos|famílias|ações|g\b|ml\b|l\b|gramas|litros|graus|watts)"
)
_CODE = re.compile(
    r"\b(?:n[.º°]?|núm\.?|número|página|pág\.|p\.|artigo|art\.|lei|sala|modelo|airbus|boeing|voo|linha|tel\.?|os|as|uns|umas|estes|esses|mais de|menos de|cerca de|quase) ?$"
)
_AT = re.compile(r"(?:^|\W)(?:às|as|à|ao|das|até às|desde as|pelas|por volta das|entre as|e as|antes das|depois das|após as) $")

year = readers.bare_year(readers.year, before=_CODE, after=_COUNTED)
month = readers.unless_a_surname(readers.month, "month")


def decade(match: Match) -> Reading | None:
    """ "os anos 60", "a década de 1990", "os anos noventa"."""
    words = match["decade"]
    if words in match.vocabulary.decades:
        part = match.vocabulary.part(match["part"])
        return dated(
            unit_at(instant(1900 + match.vocabulary.decades[words]), Grain.DECADE), part=part, why="the ten years that the words name"
        )
    return readers.decade(match) if words.endswith("0") else None


def duration(match: Match) -> Reading | None:
    """A length of time; an age ("tem 43 anos", "um homem de 30 anos") is none."""
    before = match.before(40)
    between = _BETWEEN_MARKS.search(before) and re.match(r" ?[,.;)]", match.after(3))
    aged = between or _AGED.search(before) or _HAS_YEARS.search(before) or _OLD.match(match.after(12))
    return None if match.vocabulary.unit(match["unit"]) is Unit.YEAR and aged else readers.duration(match)


clock = readers.only_after(
    readers.clock, _AT, sure=re.compile(r"\d ?h|\d:\d|horas? (?:da|do)|(?:manhã|tarde|noite|madrugada)$|meia-noite|meio-dia")
)

weekday = readers.unless_a_surname(readers.weekday_part, "weekday")
