"""The Dutch names of holidays and other named days in the Netherlands and Flanders; when they are, times/calendars.py knows."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.international_days import international_days
from timeline.languages.world_days import WORLD_DAYS
from timeline.times import calendars as cal
from timeline.times.feasts import DayOf, Feast, calendar_of, every_feast, feast_day
from timeline.times.reading import Reading
from timeline.times.reasons import Why
from timeline.times.rule import Match, Words

_YEAR = r"(?:(?:in|van) )?(?:het jaar )?(?P<year>{YEAR}|'\d\d)(?: ?(?P<era>{ERA}))?"
YEAR_AFTER = rf"(?: (?:{_YEAR}|(?:van )?(?P<of_which>(?:vorig|dit|volgend|dat|afgelopen|komend) jaar)))?"
_KINGS = cal.on_saturday_for_sunday(cal.on(4, 27))
_QUEENS = cal.on_saturday_for_sunday(cal.on(4, 30))

_FIXED = {
    (1, 1): "nieuwjaar|nieuwjaarsdag",
    (1, 6): "driekoningen",
    (2, 14): "valentijnsdag",
    (3, 8): "internationale vrouwendag",
    (5, 1): "dag van de arbeid",
    (5, 4): "dodenherdenking",
    (5, 5): "bevrijdingsdag",
    (7, 11): "feest van de vlaamse gemeenschap",
    (7, 21): "belgische nationale feestdag",
    (8, 15): "maria-hemelvaart|maria hemelvaart|onze-lieve-vrouw-hemelvaart",
    (10, 4): "dierendag",
    (11, 1): "allerheiligen",
    (11, 2): "allerzielen",
    (11, 11): "wapenstilstandsdag|sint-maarten|sint maarten",
    (12, 5): "sinterklaasavond|sinterklaas|pakjesavond",
    (12, 6): "sinterklaasdag|sint-nicolaas|sint nicolaas",
    (12, 15): "koninkrijksdag",
    (12, 24): "kerstavond",
    (12, 25): "kerst|kerstmis|kerstdag|eerste kerstdag",
    (12, 26): "tweede kerstdag|boxing day",
    (12, 31): "oudjaar|oudejaarsavond|oudejaarsdag|oudejaar|oudejaarsnacht",
}
_FROM_EASTER = {
    -47: "vastenavond",
    -46: "aswoensdag",
    -7: "palmzondag",
    -3: "witte donderdag",
    -2: "goede vrijdag",
    -1: "paaszaterdag|stille zaterdag",
    0: "pasen|paaszondag|eerste paasdag|1e paasdag|1ste paasdag",
    1: "paasmaandag|tweede paasdag|2e paasdag|2de paasdag",
    39: "hemelvaart|hemelvaartsdag|hemelvaartdag",
    49: "pinksteren|1e pinksterdag|1ste pinksterdag|eerste pinksterdag|pinksterzondag",
    50: "2e pinksterdag|2de pinksterdag|tweede pinksterdag|pinkstermaandag",
}
_OTHERS: dict[str, Feast | DayOf] = {
    "paasweekend|paasweekeinde|weekend van pasen": Feast(cal.weekend_of(cal.easter()), Why.FROM_EASTER),
    "pinksterweekend|pinksterweekeinde|weekend van pinksteren": Feast(cal.weekend_of(cal.easter(49)), Why.FROM_EASTER),
    "moederdag": Feast(cal.nth(2, 6, 5), Why.SECOND_SUNDAY_OF_MAY),
    "vaderdag": Feast(cal.nth(3, 6, 6), Why.THIRD_SUNDAY_OF_JUNE_NETHERLANDS, 0.8, cal.nth(2, 6, 6)),
    "koningsdag|king's day": Feast(_KINGS, Why.NETHERLANDS),
    "koninginnedag": Feast(_QUEENS, Why.NETHERLANDS),
    "prinsjesdag": Feast(cal.nth(3, 1, 9), Why.THIRD_TUESDAY_OF_SEPTEMBER),
    "dag van de aarde": WORLD_DAYS["earth day"],
    "ramadan": Feast(cal.islamic(9), Why.UMM_AL_QURA_ALONE, 0.8),
    "suikerfeest": Feast(cal.islamic(10, 1), Why.UMM_AL_QURA_ALONE, 0.8),
    "offerfeest": Feast(cal.islamic(12, 10), Why.UMM_AL_QURA_ALONE, 0.8),
    "chanoeka": Feast(cal.hebrew(9, 25, 8), Why.HEBREW),
    "jom kipoer|grote verzoendag": Feast(cal.hebrew(7, 10, 1), Why.HEBREW),
    "chinees nieuwjaar": Feast(cal.CHINESE_NEW_YEAR),
}


DUTCH = calendar_of(_FIXED, _FROM_EASTER, {**WORLD_DAYS, **international_days("nl"), **_OTHERS})
WORDS = Words(
    rf"(?:{'|'.join(re.escape(name).replace(chr(92) + ' ', ' ').replace(chr(92) + '-', '-') for name in sorted(DUTCH, key=len, reverse=True))})",
    frozenset(re.findall(r"[^\W\d_]+", name)[0] for name in DUTCH),
)


def named_day(match: Match) -> Reading | None:
    """A named day with what stands about it: its year, "vorige", a part of the day; "prettige kerst" is none."""
    entry = DUTCH.get(" ".join(match["named"].split()))
    if entry is None or re.match(r"-[a-z]", match.after(2)) or re.search(r"(?:prettige|fijne|vrolijk|zalig) $", match.before(9)):
        return None
    return feast_day(match, entry)


def every_named_day(match: Match) -> Reading | None:
    """ "elke kerst": again and again."""
    entry = DUTCH.get(" ".join(match["named"].split()))
    return every_feast(entry) if entry is not None else None
