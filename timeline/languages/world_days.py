"""Named days of India and of the Jewish and Islamic year that news in all languages calls by names of about the same letters."""

from __future__ import annotations

from timeline.times.calendars import about, easter, hebrew, indian, islamic, last_weekday, national, nth, on, shifted
from timeline.times.feasts import DayOf, Feast
from timeline.times.reasons import Why

_FRIDAY = 4


def _india(name: str, first: tuple[int, int], last: tuple[int, int], later: int = 0) -> Feast:
    """A day that the library of holidays knows for India, and between which days it lies in the years that the library does not know."""
    return Feast(shifted(indian(name, about(first, last)), later), Why.INDIA, 0.7)


def _islamic(month: int, day: int) -> Feast:
    return Feast(islamic(month, day), Why.UMM_AL_QURA, 0.8)


WORLD_DAYS: dict[str, Feast | DayOf] = {
    "maha shivaratri|mahashivratri|maha shivratri": _india("maha shivaratri", (2, 10), (3, 14)),
    "pongal|thai pongal|makar sankranti": _india("pongal", (1, 13), (1, 16)),
    "maattu pongal|mattu pongal": _india("pongal", (1, 13), (1, 16), 1),
    "vaisakhi|baisakhi": _india("vaisakhi", (4, 13), (4, 14)),
    "onam|thiruvonam": _india("onam", (8, 20), (9, 22)),
    "vasant panchami|basant panchami": _india("basant panchami / shri panchami", (1, 20), (2, 20)),
    "holika dahan|chhoti holi": _india("holika dahan", (2, 27), (3, 28)),
    "janmashtami|krishna janmashtami|gokulashtami": _india("janmashtami (vaishnava)", (8, 8), (9, 12)),
    "raksha bandhan": _india("raksha bandhan", (8, 2), (8, 31)),
    "ganesh chaturthi": _india("ganesh chaturthi / vinayak chaturthi", (8, 20), (9, 20)),
    "maha navami|mahanavami": _india("dussehra (mahanavami)", (9, 22), (10, 24)),
    "dussehra|dasara|vijayadashami": _india("dussehra", (9, 23), (10, 25)),
    "ram navami": _india("ram navami", (3, 20), (4, 21)),
    "govardhan puja": _india("govardhan puja", (10, 14), (11, 15)),
    "chhath|chhath puja": _india("pratihar shashthi or surya shashthi (chhath puja)", (10, 20), (11, 20)),
    "mahavir jayanti|mahaveer jayanti|mahaveer janma kalyanak": _india("mahavira's birthday", (3, 20), (4, 26)),
    "guru nanak jayanti|guru nanak gurpurab": _india("guru nanak's birthday", (10, 28), (11, 30)),
    "guru ravidas jayanti|guru ravidass jayanti": _india("guru ravi das's birthday", (1, 20), (3, 1)),
    "valmiki jayanti|maharishi valmiki jayanti|pargat diwas": _india("maharishi valmiki's birthday", (10, 1), (11, 1)),
    "rabindra jayanti|rabindranath jayanti": _india("guru rabindranath's birthday", (5, 7), (5, 9)),
    "jamshedi navroz": _india("parsi new year", (8, 15), (8, 18)),
    "buddha purnima|vesakh|wesak": _india("buddha purnima", (4, 25), (5, 31)),
    "lag baomer|lag ba-omer|lag laomer": Feast(hebrew(2, 18), Why.HEBREW_WITHOUT_EVENING),
    "shemini atzeret|schemini azeret": Feast(hebrew(7, 22), Why.HEBREW_WITHOUT_EVENING),
    "simchat torah|simchat tora": Feast(hebrew(7, 23), Why.HEBREW_WITHOUT_EVENING),
    "laylat al-qadr|laylat al qadr|laylat al kadr|lailat al-qadr": _islamic(9, 27),
    "mawlid al-nabawi|mawlid an-nabi|milad-un-nabi": _islamic(3, 12),
    "id ul-adha|eid ul-adha|eid al-adha|aid al-adha|bakr id|bakrid": _islamic(12, 10),
    "eid ul-fitr|id ul-fitr|aid al-fitr": _islamic(10, 1),
    "jumu'atul-wida|jamat ul-vida": Feast(last_weekday(_FRIDAY, islamic(9)), Why.UMM_AL_QURA, 0.7),
    "king's day": Feast(national("NL", "king's day", on(4, 27))),
    "earth day": Feast(on(4, 22), value="XXXX-04-22"),
    "black friday": Feast(nth(4, 3, 11, 1)),
    "mardi gras": Feast(easter(-47), Why.FROM_EASTER),
}
