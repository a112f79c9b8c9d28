"""Readers of Italian words that need a look around."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.it.tense import FUTURE_VERB
from timeline.languages.it.words import CENTURIES
from timeline.languages.romance_times import Around, Looking
from timeline.model import Grain, instant
from timeline.times import readers
from timeline.times.reading import Reading, dated, unit_at
from timeline.times.reasons import Why
from timeline.times.rule import Match

AROUND = Looking(
    Around(
        person=r"uomo|donna|ragazz[oa]|bambin[oaie]|figli[oae]?|giovane|giovani|student\w+|padre|madre|anzian[oa]|gemell\w+|domestic[oa]|operai[oa]|pensionat[oa]|turist[ai]",
        has=r"(?:ha|aveva|avrà|aver|con|i suoi|ai|a|compie|compì|compiuto|compiva|compirà|i|gli)(?: già| solo| appena)?",
        at_age=r"all'età di|all' età di|età di|eta' di|al di sotto dei|al di sopra dei|sotto i|sopra i|under|over|fino ai|al-di-sotto-dei",
        of_age=r"di età|d'età|d' età|d'eta'|di eta'",
        counted=r"euro|lire|dollari|sterline|posti|voti|seggi|km[²2]?|chilometri|metri|m[²2³3]?|kg|tonnellate|ettari|case|pagine|copie|"
        r"anni|mesi|giorni|ore|minuti|punti|volte|mila|milioni|miliardi|unità|veicoli|g|ml|l(?!['’])|grammi|litri|gradi|watt|per cento|per-cento|percento|"
        r"[ae] [\d.]+ (?:mila|milioni|miliardi|lire|euro)",
        people=r"persone|uomini|donne|soldati|dipendenti|lavoratori|addetti|alunni|abitanti|partecipanti|spettatori|vittime|morti|feriti|famiglie",
        code=r"n[.°]?|nr\.?|numero|pagina|pag\.|p\.|articolo|art\.|legge|sala|aula|stanza|modello|airbus|boeing|volo|linea|tel\.?|telefono|ordine|fattura|fascicolo|lotto|particella|mappale|foglio|direttiva|regolamento|decreto|ordinanza|sentenza|delibera|pratica|prot\.?|protocollo|treno|autobus|cliente|capitolo|versetto|rif\.?|riferimento|ricorso|interno|millesimi su|punti su|\((?:ue|ce|cee)\)|i|gli|questi|queste|più di|oltre|meno di|circa|quasi|dei|degli|delle|ai|agli|via|piazza|corso|risoluzione|anomalia",
        opens_year=r"nel|nell'|del|dell'|dal|dall'|al|all'|il|l'|lo|in|anno|e|tra|fra|per|di|da|(?<=\d )a|luglio|gennaio|febbraio|marzo|aprile|maggio|giugno|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|fine|inizio|metà",
        opens_clock=r"(?:a|alle|all'|verso|dalle|dall'|delle|fino a|fino alle|tra|fra|e|prima di|prima delle|dopo|dopo le|entro|per|intorno|attorno|verso le|circa)(?: le)?",
        surely_at=r"(?:poco|subito|appena|minuti) (?:dopo|prima del|prima delle)|(?:intorno|attorno) (?:al|alle)",
        behind_clock=r"\w{2,}e(?= (?:il|lo|la|i|gli|un|uno|una|l)\b)|(?!auto\b|foto\b|moto\b|radio\b|euro\b|miglia|uova\b|paia\b|dita\b|mura\b|centinaia\b|mila\b)\w{2,}[aoòì](?!')",
        sure_clock=r"\d:\d|^(?:circa )?le \d{1,2}[.,][0-5]\d|^(?:circa )?(?:le )?ore |(?:mattina|mattino|pomeriggio|sera|notte)$|mezzanotte|in punto|e mezz",
        given_name="domenica",
        minute=r"minut[oi]",
        street=r"via|viale|piazza|corso|largo|piazzale|ospedale|scuola|stadio",
        era=r"a\. ?c\.|avanti cristo",
        goes_on=r"e|ed|e'|o|ma|che|quando|mentre|dove|il|lo|la|i|gli|le|l'|un|un'|uno|una|di|del|della|dei|degli|delle|dell'|d'|a|ad|al|allo|alla|all'|ai|agli|alle|da|dal|dalla|dall'|dai|in|nel|nello|nella|nell'|nei|nelle|"
        r"con|per|su|sul|sulla|tra|fra|entro|verso|dopo|prima|fino|non|si|ci|è|era|erano|fu|furono|ha|hanno|aveva|avevano|sono|sarà|saranno|verrà|venne|vennero|circa|in punto|precise|ore locali|ora locale|locali|gmt|utc|"
        r"quest\w+|quell\w+|egli|lui|lei|loro|suo|sua|anche|come|presso|contro|senza|sotto|\w+ò|\w+arono|\w+irono|\w+erono|\w+mmo|"
        rf"deve|devono|va|vanno|vado|andiamo|abbiamo|ho|siamo|ero|io|noi|mi|mio|mia|presi|feci|vidi|venni|\w{{2,}}(?:amo|ai|ii|avo|evo)|{FUTURE_VERB}",
    )
)
year, clock, duration, decade, month, weekday = AROUND.year, AROUND.clock, AROUND.duration, AROUND.decade, AROUND.month, AROUND.weekday
short_year, old_year, opening_year, day, weekday_day, month_day = (
    AROUND.short_year,
    AROUND.old_year,
    AROUND.opening_year,
    AROUND.day,
    AROUND.weekday_day,
    AROUND.month_day,
)
month_year = AROUND.month_year

_SO_MUCH_EACH = re.compile(
    r"(?:\d|mila|milion[ei]|miliard[oi]|lire|euro|dollari|volt[ae]|unit(?:à|a')|fatturato|tonnellate|per cento|\bore|giorni|mesi|persone) $"
)


def per_year(match: Match) -> Reading | None:
    """ "tremila unità l'anno": so much each year; "chiuse l'anno" tells of one year."""
    return readers.every(match) if _SO_MUCH_EACH.search(match.before(30)) else None


def named_century(match: Match) -> Reading | None:
    """ "il Novecento", "la fine del Settecento": the hundred years whose numbers begin so, written with a capital."""
    before = match.text[max(0, match.found.start("century") - 12) : match.found.start("century")]
    if not match.original_of("century")[:1].isupper() or re.search(r"(?:[Pp]iazza|[Vv]ia|[Dd]ei|[Ii]) $", before):
        return None
    part = match.vocabulary.part(match["part"])
    return dated(unit_at(instant(CENTURIES[match["century"]] * 100 + 1), Grain.CENTURY), part=part, why=Why.CENTURY_NAMED)


def decade_of(match: Match) -> Reading | None:
    """ "gli anni 80", "gli anni '20 del Seicento": the ten years, in the hundred that stands beside them."""
    hundreds = CENTURIES.get(match["hundreds"])
    if hundreds is None:
        return decade(match)
    tens = match.vocabulary.decades.get(match["decade"]) or int(re.sub(r"\D", "", match["decade"])[-2:])
    return dated(unit_at(instant(hundreds * 100 + tens), Grain.DECADE), why=Why.TEN_YEARS_OF_CENTURY)


window = AROUND.window
