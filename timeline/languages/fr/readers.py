"""Readers of French words that need a look around, or that only French has."""

from __future__ import annotations

from dataclasses import replace

from timeline import patterns as re
from timeline.languages.fr.tense import FUTURE_VERB
from timeline.languages.fr.words import REPUBLICAN, ordinal
from timeline.languages.romance_times import Around, Looking
from timeline.model import MINUTES_A_DAY, Grain, Interval, TimexType, instant
from timeline.times import readers
from timeline.times.readers.days import in_day_part
from timeline.times.reading import AnchorType, Direction, Reading, dated, duration_value, unit_at, weekday_near
from timeline.times.reasons import Why
from timeline.times.rule import Match
from timeline.times.words import Unit

AROUND = Looking(
    Around(
        person=r"homme|femme|garçon|fille|fillette|garçonnet|enfant|enfants|jeune|jeunes|ado|adolescente?|étudiante?|fils|père|mère|chauffeur|retraitée?|conducteur|conductrice|électricien|ouvrier|ouvrière|alsacienne?|habitante?",
        has=r"(?:il|elle|qui|on) (?:a|avait|aura|aurait|n'avait que|n'a que|n'avait|n'a)(?: déjà| à peine| tout juste| aujourd'hui)?|ses",
        at_age=r"(?:enfants|jeunes|élèves|adultes|filles|garçons|des|les)(?: âgée?s)?(?: de)? \d+ ?(?:à|et|-)|âgée?s? (?:de|d')|agée?s? (?:de|d')|l'âge de|(?:les|des|aux) (?:moins|plus) de|(?:mort|décédé|disparu|éteint|devenu|parti|élu|né)e?s? à",
        of_age=r"révolus",
        counted=r"euros?|dollars?|francs?|livres?|emplois|postes|voix|sièges|km[²2]?|kilomètres|mètres|m[²2³3]?|"
        r"kg|tonnes|hectares|logements|pages|exemplaires|ans|mois|jours|heures|minutes|points|fois|mille|millions|milliards|unités|places|véhicules|g|ml|cl|l(?!['’])|grammes|litres|degrés|"
        r"watts|volts|pour cent|[àe]t? [\d ]+ (?:millions|milliards|euros|francs|dollars)",
        people=r"personnes|hommes|femmes|soldats|salariés|employés|élèves|habitants|participants|spectateurs|victimes|morts|blessés",
        code=r"n°|no|numéro|page|p\.|article|art\.|loi|chambre|salle|modèle|airbus|boeing|peugeot|vol|ligne|route|tél\.?|téléphone|commande|facture|dossier|lot|parcelle|directive|règlement|ordonnance|délibération|bureau|appartement|train|bus|client|chapitre|verset|réf\.?|référence|protocole|\((?:ue|ce|cee)\)|les|ces|quelque|environ|plus de|moins de|près de|des|résolution|anomalie|version|rue|décret",
        opens_year=r"en|de|d'|du|depuis|jusqu'en|l'an|l'année|année|an|dès|et|(?<=\d )à|vers|avant|après|entre|pour|hiver|printemps|été|automne|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|fin|début|courant|mi",
        opens_clock=r"à|vers|dès|avant|jusqu'à|d'ici|depuis|entre|et|ce|demain|hier|aux? alentours de|peu après|peu avant|après|sur les",
        behind_clock=r"(?!(?:par|chacune?|hebdomadaires?|quotidiennes?|supplémentaires?|consécutives?|durant)\b)[a-zà-ÿ]{2,}",
        sure_clock=r"\dh| h\b|:|heures? \w|(?:matin|soir|nuit|après-midi)$|minuit",
        house_before=r"rue|avenue|boulevard|chemin|route|place|allée|impasse|quai",
        minute=r"minutes?",
        street=r"rue|avenue|av\.|boulevard|place|quai|impasse|station|métro|lycée|collège|rue du|place du|avenue du|boulevard du",
        era=r"av\.? ?j|avant notre ère|avant jésus",
        goes_on=r"et|ou|mais|que|qui|quand|lorsque|où|dont|le|la|les|l'|un|une|des|de|du|d'|à|au|aux|en|dans|par|pour|sur|sous|avec|sans|chez|vers|entre|jusqu\w*|depuis|dès|avant|après|ne|n'|se|s'|il|elle|ils|elles|on|nous|je|j'|me|m'|mon|ma|mes|notre|"
        r"est|sont|était|étaient|fut|furent|a|ont|avait|avaient|sera|seront|aura|ce|cet|cette|ces|son|sa|ses|leur|leurs|comme|contre|devant|derrière|lors|pendant|près|face|tout|tous|toute|toutes|précises|pile|locales?|gmt|heure locale|environ|puis|soit|alors|\w+a|\w+èrent|\w+irent|"
        rf"doit|doivent|va|vont|{FUTURE_VERB}",
    )
)
year, decade, weekday = AROUND.year, AROUND.decade, AROUND.weekday
short_year, old_year, opening_year, day, weekday_day, month_day = (
    AROUND.short_year,
    AROUND.old_year,
    AROUND.opening_year,
    AROUND.day,
    AROUND.weekday_day,
    AROUND.month_day,
)
month_year = AROUND.month_year
_NO_MONTH = re.compile(r"(?:planète|champ de|champs de|dieu|barre|la|mission) $")
_FOR_HOURS = re.compile(r"(?:^|\W)(?:pendant|durant|en|dans|il y a|toutes les|ces|quelque|moins de|plus de|près de|sous|au bout de) $")
_FIRST_REPUBLICAN_YEAR = 1792
_LEAP_YEARS = (3, 7, 11)  # of the republican calendar while it was in force

_LASTS = re.compile(r" (?:de (?!la |l')|d')[a-zà-ÿ]")  # "trois heures de débat"
clock = readers.unless(AROUND.clock, before=_FOR_HOURS, after=_LASTS)
_month = readers.unless(AROUND.month, before=_NO_MONTH)


def month(match: Match) -> Reading | None:
    """A month's name as a time; not Mars with a capital inside a sentence, the planet or the god."""
    inside = match.original_of("month")[:1].isupper() and re.search(r"[^.!?:\n–-] ?$", match.before(2))
    return None if match["month"] == "mars" and inside and not match["part"] else _month(match)


def duration(match: Match) -> Reading | None:
    """A length of time; "quinze jours" is a fortnight, "huit jours" a week."""
    weeks = {"quinze": 2, "huit": 1}.get(match["n"]) if match.vocabulary.unit(match["unit"]) is Unit.DAY else None
    if weeks:
        return Reading(TimexType.DURATION, duration_value(weeks, Unit.WEEK), dates=False, why=Why.LENGTH)
    return AROUND.duration(match)


def part_of_century(match: Match) -> Reading:
    """ "un demi-siècle", "un quart de siècle"."""
    return Reading(TimexType.DURATION, "P25Y" if match["n"] == "quart" else "P50Y", dates=False, why=Why.LENGTH)


def per(match: Match) -> Reading | None:
    """ "par jour", "annuellement"."""
    adverbs = {"quotidiennement": Unit.DAY, "annuellement": Unit.YEAR, "mensuellement": Unit.MONTH}
    unit = match.vocabulary.unit(match["unit"]) if match["unit"] else adverbs[match["unit_adverb"]]
    return Reading(TimexType.SET, duration_value(1, unit), dates=False, why=Why.AGAIN) if unit else None


def republican_date(match: Match) -> Reading | None:
    """ "9 thermidor an II": a day of the calendar of the Republic, from 22 September 1792 to 1805."""
    day, year_number = int(match["day"]), ordinal(match["year"])
    if year_number is None or not 1 <= year_number <= 14 or not 1 <= day <= 30:
        return None
    start = instant(_FIRST_REPUBLICAN_YEAR, 9, 22)
    days = (year_number - 1) * 365 + sum(leap < year_number for leap in _LEAP_YEARS) + (REPUBLICAN[match["month"]] - 1) * 30 + day - 1
    return dated(unit_at(start + days * MINUTES_A_DAY, Grain.DAY), why=Why.REPUBLICAN_CALENDAR)


def last_units(match: Match) -> Reading | None:
    """ "les trois derniers mois", "les prochains jours": a length of time, with its bounds where it is counted."""
    unit, count = match.vocabulary.unit(match["unit"] or match["unit_alone"]), match.vocabulary.number(match["n"]) if match["n"] else None
    if unit is None or match["unit"] in ("ans", "an") and count is None:
        return None
    return AROUND.window(match) if count else Reading(TimexType.DURATION, duration_value(None, unit), dates=False, why=Why.LENGTH)


def weekday_in(match: Match) -> Reading:
    """ "lundi en huit", "mardi en quinze": one week, or two, after the next such day."""
    ahead = weekday_near(match.vocabulary.weekday(match["weekday"]))
    weeks = 1 if match["n"] in ("huit", "8") else 2

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(ahead(anchor, Direction.FUTURE).first, Grain.DAY, 7 * weeks)

    why = Why.COUNTED_ON_IN_UNIT
    return Reading(TimexType.DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=why, confidence=0.9, grain=Grain.DAY, chosen=True)


def told_part(match: Match) -> Reading | None:
    """ "le soir," "en matinée": a part of the day told."""
    reading = readers.told_day_part(match)
    code = match.vocabulary.day_part(match["daypart_named"])
    return in_day_part(replace(reading, value="XXXX-XX-XX"), code) if reading and code else reading


window = AROUND.window
