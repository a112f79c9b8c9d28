"""Readers of French words that need a look around, or that only French has."""

from __future__ import annotations

import re

from timeline.languages.fr.words import REPUBLICAN, ordinal
from timeline.model import MINUTES_A_DAY, Grain, TimexType, instant
from timeline.times import readers
from timeline.times.reading import Reading, dated, duration_value, unit_at
from timeline.times.rule import Match
from timeline.times.words import Unit

_AGED = re.compile(
    r"(?:âgée?s? (?:de|d')|(?:homme|femme|garçon|fille|enfant|jeune|ado|adolescente?|étudiante?|fils|père|mère)[\w ]{0,12},? (?:de|d')) ?$"
)
_BETWEEN_MARKS = re.compile(r"[,(] ?$")  # a name, 51 ans, …
_HAS_YEARS = re.compile(
    r"(?:^|\W)(?:il|elle|qui|on) (?:a|avait|aura|aurait|n'avait que|n'a que|n'avait|n'a)(?: déjà| à peine| tout juste| aujourd'hui)? $"
)
_COUNTED = re.compile(
    r" (?:euros?|dollars?|francs?|livres?|personnes|hommes|femmes|soldats|salariés|employés|emplois|postes|voix|sièges|élèves|habitants|km|kilomètres|mètres|m\b|"
    r"kg|tonnes|hectares|logements|pages|exemplaires|participants|spectateurs|victimes|morts|blessés|ans\b|jours|heures|points|fois|millions|milliards|unités|places|véhicules|g\b|ml\b|cl\b|l\b|grammes|litres|degrés|watts|volts)"
)
_CODE = re.compile(
    r"\b(?:n°|no|numéro|page|p\.|article|art\.|loi|chambre|modèle|airbus|boeing|peugeot|vol|ligne|route|tél\.?|les|ces|quelque|environ|plus de|moins de|près de|des) ?$"
)
_NO_MONTH = re.compile(r"(?:planète|champ de|champs de|dieu|barre|la|mission) $")
_AT = re.compile(r"(?:^|\W)(?:à|vers|dès|avant|jusqu'à|d'ici|de|depuis|entre|et|ce|demain|hier|aux? alentours de|peu après|peu avant) $")
_FOR_HOURS = re.compile(r"(?:^|\W)(?:pendant|durant|en|dans|il y a|toutes les|ces|quelque|moins de|plus de|près de|sous|au bout de) $")
_SURE_CLOCK = re.compile(r"\dh| h\b|:|heures? \w|(?:matin|soir|nuit|après-midi)$")
_FIRST_REPUBLICAN_YEAR = 1792
_LEAP_YEARS = (3, 7, 11)  # of the republican calendar while it was in force

weekday = readers.unless_a_surname(readers.weekday_part, "weekday")
year = readers.bare_year(readers.year, before=_CODE, after=_COUNTED)
clock = readers.only_after(readers.unless(readers.clock, before=_FOR_HOURS), _AT, sure=_SURE_CLOCK)
_month = readers.unless_a_surname(readers.unless(readers.month, before=_NO_MONTH), "month")


def month(match: Match) -> Reading | None:
    """A month's name as a time; not Mars with a capital inside a sentence, the planet or the god."""
    inside = match.original_of("month")[:1].isupper() and re.search(r"[^.!?:\n–-] ?$", match.before(2))
    return None if match["month"] == "mars" and inside and not match["part"] else _month(match)


def decade(match: Match) -> Reading | None:
    """ "les années 60", "les années 1990", "les années quatre-vingt-dix"."""
    words = match["decade"]
    if words in match.vocabulary.decades:
        part = match.vocabulary.part(match["part"])
        return dated(
            unit_at(instant(1900 + match.vocabulary.decades[words]), Grain.DECADE), part=part, why="the ten years that the words name"
        )
    return readers.decade(match) if words.endswith("0") else None


def duration(match: Match) -> Reading | None:
    """A length of time; an age ("il a 43 ans", "un homme de 30 ans") is none, and "quinze jours" is a fortnight."""
    before, unit = match.before(40), match.vocabulary.unit(match["unit"])
    between = _BETWEEN_MARKS.search(before) and re.match(r" ?[,.;)]", match.after(3))
    if unit is Unit.YEAR and (between or _AGED.search(before) or _HAS_YEARS.search(before)):
        return None
    weeks = {"quinze": 2, "huit": 1}.get(match["n"]) if unit is Unit.DAY else None
    if weeks:
        return Reading(TimexType.DURATION, duration_value(weeks, Unit.WEEK), dates=False, why="a length of time, not a date")
    return readers.duration(match)


def part_of_century(match: Match) -> Reading:
    """ "un demi-siècle", "un quart de siècle"."""
    return Reading(TimexType.DURATION, "P25Y" if match["n"] == "quart" else "P50Y", dates=False, why="a length of time, not a date")


def per(match: Match) -> Reading | None:
    """ "par jour", "annuellement"."""
    adverbs = {"quotidiennement": Unit.DAY, "annuellement": Unit.YEAR, "mensuellement": Unit.MONTH}
    unit = match.vocabulary.unit(match["unit"]) if match["unit"] else adverbs[match["unit_adverb"]]
    return Reading(TimexType.SET, duration_value(1, unit), dates=False, why="again and again, not a date") if unit else None


def republican_date(match: Match) -> Reading | None:
    """ "9 thermidor an II": a day of the calendar of the Republic, from 22 September 1792 to 1805."""
    day, year_number = int(match["day"]), ordinal(match["year"])
    if year_number is None or not 1 <= year_number <= 14 or not 1 <= day <= 30:
        return None
    start = instant(_FIRST_REPUBLICAN_YEAR, 9, 22)
    days = (year_number - 1) * 365 + sum(leap < year_number for leap in _LEAP_YEARS) + (REPUBLICAN[match["month"]] - 1) * 30 + day - 1
    return dated(unit_at(start + days * MINUTES_A_DAY, Grain.DAY), why="a day of the calendar of the French Republic")
