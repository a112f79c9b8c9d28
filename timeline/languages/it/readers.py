"""Readers of Italian words that need a look around."""

from __future__ import annotations

import re

from timeline.languages.it.words import CENTURIES
from timeline.model import Grain, instant
from timeline.times import readers
from timeline.times.reading import Reading, dated, unit_at
from timeline.times.rule import Match
from timeline.times.words import Unit

_AGED = re.compile(
    r"(?:(?:uomo|donna|ragazz[oa]|bambin[oa]|figli[oa]|giovane|student\w+|padre|madre|anzian[oa])[\w ]{0,12},? di |all'età di |età di |compie |compiuto |compì )$"
)
_BETWEEN_MARKS = re.compile(r"[,(] ?$")  # "Mario Rossi, 51 anni, …"
_HAS_YEARS = re.compile(r"(?:^|\W)(?:ha|aveva|avrà|aver|con|i suoi|ai|a)(?: già| solo| appena)? $")
_COUNTED = re.compile(
    r" (?:euro\b|lire|dollari|persone|uomini|donne|soldati|dipendenti|lavoratori|posti|voti|seggi|alunni|abitanti|km\b|chilometri|metri|m\b|kg|tonnellate|ettari|case|pagine|copie|"
    r"partecipanti|spettatori|vittime|morti|feriti|anni\b|giorni|ore\b|punti|volte|milioni|miliardi|unità|veicoli|famiglie|g\b|ml\b|l\b|grammi|litri|gradi|watt)"
)
_CODE = re.compile(
    r"\b(?:n[.°]?|nr\.?|numero|pagina|pag\.|p\.|articolo|art\.|legge|sala|modello|airbus|boeing|volo|linea|tel\.?|i|le|gli|questi|queste|più di|oltre|meno di|circa|quasi|di) ?$"
)
_AT = re.compile(r"(?:^|\W)(?:a|alle|verso|dalle|delle|fino a|fino alle|tra|fra|e|prima di|prima delle|dopo|dopo le|entro|per) ?$")

year = readers.bare_year(readers.year, before=_CODE, after=_COUNTED)
month = readers.unless_a_surname(readers.month, "month")


def decade(match: Match) -> Reading | None:
    """ "gli anni 80", "gli anni Ottanta", "gli anni 1990"."""
    words = match["decade"]
    if words in match.vocabulary.decades:
        part = match.vocabulary.part(match["part"])
        return dated(
            unit_at(instant(1900 + match.vocabulary.decades[words]), Grain.DECADE), part=part, why="the ten years that the words name"
        )
    return readers.decade(match) if words.endswith("0") else None


def named_century(match: Match) -> Reading | None:
    """ "il Novecento", "la fine del Settecento": the hundred years whose numbers begin so, written with a capital."""
    if not match.original_of("century")[:1].isupper():
        return None
    part = match.vocabulary.part(match["part"])
    return dated(unit_at(instant(CENTURIES[match["century"]] * 100 + 1), Grain.CENTURY), part=part, why="the century that the word names")


def duration(match: Match) -> Reading | None:
    """A length of time; an age ("ha 43 anni", "un uomo di 30 anni") is none."""
    before = match.before(40)
    if _BETWEEN_MARKS.search(before) and re.match(r" ?[,.;)]", match.after(3)):
        return None
    aged = match.vocabulary.unit(match["unit"]) is Unit.YEAR and (_AGED.search(before) or _HAS_YEARS.search(before))
    return None if aged else readers.duration(match)


clock = readers.only_after(
    readers.clock, _AT, sure=re.compile(r"\d:\d|^le \d|^ore |^le ore|(?:mattina|mattino|pomeriggio|sera|notte)$|mezzanotte|in punto|e mezz")
)

weekday = readers.unless_a_surname(readers.weekday_part, "weekday")
