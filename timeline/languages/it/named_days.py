"""The Italian names of holidays and other named days; when they are, times/calendars.py knows."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.international_days import international_days
from timeline.languages.world_days import WORLD_DAYS
from timeline.times.calendars import CHINESE_NEW_YEAR, DIWALI, easter, hebrew, islamic, nth, weekend_of
from timeline.times.feasts import Feast, calendar_of, reader_of
from timeline.times.reasons import Why
from timeline.times.rule import Words

_FIXED = {
    (1, 1): "capodanno|primo dell'anno",
    (1, 6): "epifania|befana",
    (2, 14): "san valentino|festa degli innamorati",
    (3, 8): "festa della donna",
    (
        3,
        19,
    ): "giorno di san giuseppe|festa di san giuseppe|notte di san giuseppe|vigilia di san giuseppe|festa del papà|festa del papa'|festa del babbo",
    (4, 25): "festa della liberazione|anniversario della liberazione",
    (5, 1): "festa dei lavoratori|festa del lavoro|primo maggio",
    (6, 2): "festa della repubblica",
    (6, 24): "giorno di san giovanni|festa di san giovanni|notte di san giovanni|vigilia di san giovanni",
    (6, 29): "santi pietro e paolo",
    (8, 15): "ferragosto|assunzione",
    (10, 31): "halloween",
    (11, 1): "ognissanti|tutti i santi|giorno dei santi|festa dei santi|giorno di ognissanti",
    (11, 2): "giorno dei morti|festa dei morti",
    (12, 7): "sant'ambrogio",
    (12, 8): "immacolata|immacolata concezione",
    (12, 13): "giorno di santa lucia|festa di santa lucia|notte di santa lucia|vigilia di santa lucia",
    (12, 24): "vigilia di natale|antivigilia di natale",
    (12, 25): "natale|giorno di natale",
    (12, 26): "santo stefano",
    (12, 31): "san silvestro|notte di san silvestro|vigilia di capodanno",
}
_FROM_EASTER = {
    -52: "giovedì grasso",
    -47: "martedì grasso",
    -46: "mercoledì delle ceneri",
    -7: "domenica delle palme",
    -6: "lunedì santo",
    -5: "martedì santo",
    -4: "mercoledì santo",
    -3: "giovedì santo",
    -2: "venerdì santo",
    -1: "sabato santo",
    0: "pasqua|domenica di pasqua",
    1: "pasquetta|lunedì dell'angelo|lunedì di pasqua",
    2: "martedì di pasqua",
    39: "ascensione",
    49: "pentecoste",
    50: "lunedì di pentecoste",
    60: "corpus domini",
}
_OTHERS = {  # of other religions and countries
    "weekend di pasqua|fine settimana di pasqua|week-end di pasqua|weekend pasquale": Feast(weekend_of(easter()), Why.FROM_EASTER),
    "weekend di pentecoste|fine settimana di pentecoste": Feast(weekend_of(easter(49)), Why.FROM_EASTER),
    "ramadan": Feast(islamic(9), Why.UMM_AL_QURA, 0.8),
    "capodanno cinese": Feast(CHINESE_NEW_YEAR),
    "yom kippur|kippur": Feast(hebrew(7, 10), Why.HEBREW_WITHOUT_EVENING),
    "rosh hashanah|rosh hashana|capodanno ebraico": Feast(hebrew(7, 1, 2), Why.HEBREW_WITHOUT_EVENING),
    "hanukkah|chanukkah|chanukà": Feast(hebrew(9, 25, 8), Why.HEBREW_WITHOUT_EVENING),
    "pesach|pasqua ebraica": Feast(hebrew(1, 15, 8), Why.HEBREW_WITHOUT_EVENING),
    "purim": Feast(hebrew(12, 14), Why.HEBREW_WITHOUT_EVENING),
    "eid al-fitr|id al-fitr|festa di fine ramadan": Feast(islamic(10, 1), Why.UMM_AL_QURA, 0.8),
    "eid al-adha|id al-adha|festa del sacrificio": Feast(islamic(12, 10), Why.UMM_AL_QURA, 0.8),
    "capodanno islamico": Feast(islamic(1, 1), Why.UMM_AL_QURA, 0.8),
    "diwali": Feast(DIWALI, Why.INDIA, 0.7),
    "festa della mamma": Feast(nth(2, 6, 5), Why.SECOND_SUNDAY_OF_MAY),
    "giornata della terra": WORLD_DAYS["earth day"],
    "giorno del ringraziamento|festa del ringraziamento|thanksgiving": Feast(nth(4, 3, 11)),
}
FEASTS = calendar_of(_FIXED, _FROM_EASTER, {**WORLD_DAYS, **international_days("it"), **_OTHERS})
WORDS = Words.of(*FEASTS)
_NEVER_BEFORE = re.compile(
    r"(?<!\w)(?:signor|signora|signorina|sig\.|sig\.ra|dott\.|dottor|dottoressa|don|suor|avv\.|avvocato|isola di|albero di|babbo|buon|canto di|vacanze di|mercatini di|uova di|pranzo di|piazza|via|chiesa di) ?$"
)
named_day = reader_of(FEASTS, _NEVER_BEFORE)
