"""Readers of Spanish words that need a look around."""

from __future__ import annotations

import re

from timeline.model import Grain, instant
from timeline.times import readers
from timeline.times.reading import Reading, dated, unit_at
from timeline.times.rule import Match
from timeline.times.words import Unit

_AGED = re.compile(
    r"(?:(?:hombre|mujer|niñ[oa]|joven|chic[oa]|hij[oa]|estudiante|menor|padre|madre|ancian[oa])[\w ]{0,12},? de |de edad de |cumpli[óo] |cumplir )$"
)
_BETWEEN_MARKS = re.compile(r"[,(] ?$")  # a name, 51 años, …
_HAS_YEARS = re.compile(r"(?:^|\W)(?:tiene|tenía|tendrá|tener|con|a los|sus)(?: ya| solo| apenas)? $")
_OLD = re.compile(r" (?:de edad|de antigüedad)\b")
_COUNTED = re.compile(
    r" (?:euros?|dólares|dólar|pesos?|pesetas|personas|hombres|mujeres|soldados|empleados|trabajadores|empleos|puestos|votos|escaños|alumnos|habitantes|km\b|kilómetros|metros|m\b|"
    r"kg|toneladas|hectáreas|viviendas|páginas|ejemplares|participantes|espectadores|víctimas|muertos|heridos|años\b|días|horas|puntos|veces|millones|unidades|plazas|vehículos|familias|g\b|ml\b|l\b|gramos|litros|grados|vatios)"
)
_CODE = re.compile(
    r"\b(?:n[.º°]?|núm\.?|número|página|p\.|artículo|art\.|ley|sala|modelo|airbus|boeing|vuelo|línea|ruta|tel\.?|los|las|unos|unas|estos|esos|más de|menos de|cerca de|casi) ?$"
)
_AT = re.compile(r"(?:^|\W)(?:a|hacia|desde|sobre|de|hasta|entre|y|antes de|después de|a eso de|pasadas|es) ?$")

year = readers.bare_year(readers.year, before=_CODE, after=_COUNTED)
month = readers.unless_a_surname(readers.month, "month")


def decade(match: Match) -> Reading | None:
    """ "los años 60", "la década de 1990", "los noventa"."""
    words = match["decade"]
    if words in match.vocabulary.decades:
        part = match.vocabulary.part(match["part"])
        return dated(
            unit_at(instant(1900 + match.vocabulary.decades[words]), Grain.DECADE), part=part, why="the ten years that the words name"
        )
    return readers.decade(match) if words.endswith("0") else None


def duration(match: Match) -> Reading | None:
    """A length of time; an age ("tiene 43 años", "un hombre de 30 años") is none."""
    before = match.before(40)
    between = _BETWEEN_MARKS.search(before) and re.match(r" ?[,.;)]", match.after(3))
    aged = between or _AGED.search(before) or _HAS_YEARS.search(before) or _OLD.match(match.after(20))
    return None if match.vocabulary.unit(match["unit"]) is Unit.YEAR and aged else readers.duration(match)


clock = readers.only_after(
    readers.clock,
    _AT,
    sure=re.compile(r"\d:\d|\dh\d|horas?\b|hrs?\b|\bh\b|(?:mañana|tarde|noche|madrugada)$|medianoche|en punto|y media|y cuarto"),
)

weekday = readers.unless_a_surname(readers.weekday_part, "weekday")
