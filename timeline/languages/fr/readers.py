"""Readers of French words that need a look around, or that only French has."""

from __future__ import annotations

import re

from timeline.languages.fr.words import REPUBLICAN, ordinal
from timeline.model import MINUTES_A_DAY, Grain, Interval, TimexType, instant
from timeline.times import readers
from timeline.times.readers.days import day_of_week, day_word, in_day_part
from timeline.times.readers.yearly import yearly
from timeline.times.reading import Lean, Reading, Toward, dated, day_interval, duration_value, unit_at, with_part
from timeline.times.rule import Match
from timeline.times.words import Unit

_AGED = re.compile(
    r"(?:âgée?s? (?:de|d')|(?:homme|femme|garçon|fille|enfant|jeune|ado|adolescente?|étudiante?|fils|père|mère)[\w ]{0,12},? (?:de|d')) ?$"
)
_HAS_YEARS = re.compile(
    r"(?:^|\W)(?:il|elle|qui|on) (?:a|avait|aura|aurait|n'avait que|n'a que|n'avait|n'a)(?: déjà| à peine| tout juste| aujourd'hui)? $"
)
_COUNTED = re.compile(
    r" (?:euros?|dollars?|francs?|livres?|personnes|hommes|femmes|soldats|salariés|employés|emplois|postes|voix|sièges|élèves|habitants|km|kilomètres|mètres|m\b|"
    r"kg|tonnes|hectares|logements|pages|exemplaires|participants|spectateurs|victimes|morts|blessés|ans\b|jours|heures|points|fois|millions|milliards|unités|places|véhicules)"
)
_CODE_BEFORE = re.compile(
    r"(?:[$£€#№%_*&=~/+]|\b(?:n°|no|numéro|page|p\.|article|art\.|loi|chambre|modèle|airbus|boeing|peugeot|vol|ligne|route|tél\.?|les|ces|quelque|environ|plus de|moins de|près de|des) ?)$"
)
_AT_CLOCK = re.compile(
    r"(?:^|\W)(?:à|vers|dès|avant|jusqu'à|d'ici|de|depuis|entre|et|ce|demain|hier|aux? alentours de|peu après|peu avant) $"
)
_FOR_HOURS = re.compile(r"(?:^|\W)(?:pendant|durant|en|dans|il y a|toutes les|ces|quelque|moins de|plus de|près de|sous|au bout de) $")
_NO_MONTH_BEFORE = re.compile(r"(?:planète|champ de|champs de|dieu|barre|la|mission|vers) $")
_NAME_BEFORE = re.compile(r"(?:^|\W)[A-ZÀ-Þ][\w'-]+ $")
_FIRST_REPUBLICAN_YEAR = 1792
_LEAP_YEARS = (3, 7, 11)  # of the republican calendar while it was in force


def month(match: Match) -> Reading | None:
    """A month's name as a time; not the planet or the god Mars, nor a person called Avril or Juin."""
    before = match.before(24)
    if match["month"] == "mars" and not match["part"]:
        if match.original_of("month")[:1].isupper() and not re.match(r"(?:^|.*[.!?:\n–-] ?)$", before):
            return None
        if _NO_MONTH_BEFORE.search(before):
            return None
    if match.original_of("month")[:1].isupper() and _NAME_BEFORE.search(match.text[max(0, match.found.start() - 20) : match.found.start()]):
        return None
    return readers.month(match)


def year(match: Match) -> Reading | None:
    """A bare number as a year, unless it counts, costs or names something."""
    before, after = match.before(24), match.after(16)
    if re.search(r"\d[ .,:/+-]$|[a-z0-9]-$", before) and not re.search(r"(?:[12]\d\d\d|mi)-$|\d, $|\d\d\d\d[ ]$", before):
        return None
    if re.match(r"[.,:/]\d|%| ?[€$£]| \d{3}\b|-[a-z]|-\d{1,3}(?!\d)(?<!-\d\d)", after) or _COUNTED.match(after):
        return None
    if _CODE_BEFORE.search(before) and not match["part"]:
        return None
    return readers.year(match)


def clock(match: Match) -> Reading | None:
    """ "20 h 30", "9 heures du matin"; "midi" and "9 heures" only after a preposition of time, since hours also count and le Midi is a region."""
    words, before = match["time"], match.before(24)
    sure = match["daypart"] or re.search(r"\dh| h\b|:|heures? \w", words)
    if not sure and not _AT_CLOCK.search(before):
        return None
    return None if _FOR_HOURS.search(before) and not match["daypart"] else readers.clock(match)


def decade(match: Match) -> Reading | None:
    """ "les années 60", "les années 1990", "les années trente"."""
    words = match["decade"]
    if words in match.vocabulary.decades:
        part = match.vocabulary.part(match["part"])
        return dated(
            unit_at(instant(1900 + match.vocabulary.decades[words]), Grain.DECADE), part=part, why="the ten years that the words name"
        )
    if words.isdigit() and len(words) == 4 and not words.endswith("0"):
        return None
    return readers.decade(match)


def today(match: Match) -> Reading | None:
    """ "aujourd'hui": the day of speech."""
    return day_word(0)(match)


def weekday(match: Match) -> Reading | None:
    """ "mardi soir", "dimanche"."""
    reading = day_of_week(match)
    code = match.vocabulary.day_part(match["daypart"])
    return in_day_part(reading, code) if reading and code else reading


def part_of_date(match: Match) -> Reading | None:
    """ "la nuit du 8 février", "le matin du jeudi 5 mars"."""
    if match["month"]:
        day = readers.full_date(match) if match["year"] else readers.month_day(match)
    elif match["month_alone"]:
        day = _date_alone(match)
    else:
        day = day_of_week(match)
    return in_day_part(day, match.vocabulary.day_part(match["daypart"])) if day else None


def _date_alone(match: Match) -> Reading | None:
    number, month_number = ordinal(match["day_alone"]), match.vocabulary.month(match["month_alone"])
    if number is None:
        return None
    if match["year_alone"]:
        return dated(day_interval(int(match["year_alone"]), month_number, number), why="the words name the day itself")
    return yearly(month_number, number, None, False, "the words name day and month")


def that_unit(match: Match) -> Reading | None:
    """ "ce jour-là", "cette année-là": the unit of the time told."""
    unit = match.vocabulary.unit(match["unit"])
    grain = unit.grain if unit else None
    if unit is None or grain is None:
        return None
    part = match.vocabulary.part(match["part"])

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor, grain)

    return Reading(TimexType.DATE, "XXXX-XX-XX", Lean.TOLD, with_part(place, part), part.value if part else None, why=f"the same {unit.value}",
                   confidence=0.8, grain=grain, chosen=True)  # fmt: skip


def that_part(match: Match) -> Reading:
    """ "ce soir-là": that part of the day told."""
    reading = Reading(TimexType.DATE, "XXXX-XX-XX", Lean.TOLD, lambda anchor, toward: unit_at(anchor, Grain.DAY), why="the day of the time told",
                      confidence=0.75, grain=Grain.DAY)  # fmt: skip
    return in_day_part(reading, match.vocabulary.day_part(match["daypart"]))


def beside_told(match: Match) -> Reading:
    """ "la veille", "le lendemain", "l'avant-veille", "le surlendemain": counted in days from the time told."""
    offset = match.vocabulary.way(match["way"])

    def place(anchor: int, toward: Toward) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    names = {-1: "the day before it", 1: "the day after it", -2: "two days before it", 2: "two days after it"}
    reading = Reading(TimexType.DATE, "XXXX-XX-XX", Lean.TOLD, place, why=names[offset], confidence=0.8, grain=Grain.DAY)
    code = match.vocabulary.day_part(match["daypart"])
    return in_day_part(reading, code) if code else reading


def duration(match: Match) -> Reading | None:
    """A length of time; an age ("il a 43 ans", "un homme de 30 ans") is none, and a fortnight is said as fifteen days."""
    before = match.before(40)
    unit = match.vocabulary.unit(match["unit"])
    if unit is Unit.YEAR and (_AGED.search(before) or _HAS_YEARS.search(before)):
        return None
    if unit is Unit.DAY and match["n"] in ("quinze", "15"):
        return Reading(TimexType.DURATION, "P2W", dates=False, why="a length of time, not a date")
    if unit is Unit.DAY and match["n"] == "huit":
        return Reading(TimexType.DURATION, "P1W", dates=False, why="a length of time, not a date")
    return readers.duration(match)


def part_of_century(match: Match) -> Reading:
    """ "un demi-siècle", "un quart de siècle"."""
    return Reading(TimexType.DURATION, "P25Y" if match["n"] == "quart" else "P50Y", dates=False, why="a length of time, not a date")


def per(match: Match) -> Reading | None:
    """ "par jour", "annuellement"."""
    adverbs = {"quotidiennement": Unit.DAY, "annuellement": Unit.YEAR, "mensuellement": Unit.MONTH}
    unit = match.vocabulary.unit(match["unit"]) if match["unit"] else adverbs[match["unit_adverb"]]
    return Reading(TimexType.SET, duration_value(1, unit), dates=False, why="again and again, not a date") if unit else None


def every_weekday(match: Match) -> Reading:
    """ "les mardis" as a set."""
    value = f"XXXX-WXX-{match.vocabulary.weekday(match['weekday']) + 1}"
    return Reading(TimexType.SET, value, dates=False, why="again and again, not a date")


def republican_date(match: Match) -> Reading | None:
    """ "9 thermidor an II": a day of the calendar of the Republic, 22 September 1792 to 1805."""
    day, year_number = int(match["day"]), ordinal(match["year"])
    if year_number is None or not 1 <= year_number <= 14 or not 1 <= day <= 30:
        return None
    start = instant(_FIRST_REPUBLICAN_YEAR, 9, 22)
    days = (year_number - 1) * 365 + sum(leap < year_number for leap in _LEAP_YEARS) + (REPUBLICAN[match["month"]] - 1) * 30 + day - 1
    return dated(unit_at(start + days * MINUTES_A_DAY, Grain.DAY), why="a day of the calendar of the French Republic")
