"""The German names of holidays and other named days, in all the countries that speak it; when they are, times/calendars.py knows."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.international_days import international_days
from timeline.languages.world_days import WORLD_DAYS
from timeline.model import TimexType
from timeline.times import calendars as cal
from timeline.times.feasts import DayOf, Feast, calendar_of, every_feast, feast_day
from timeline.times.reading import Reading
from timeline.times.reasons import Why
from timeline.times.rule import Match, Words

__all__ = ["GERMAN", "WORDS", "YEAR_AFTER", "every_named_day", "named_day"]

_OLD_YEAR = r"\d{1,4}(?= ?(?:v\.|n\.|vor chr|nach chr))"
_BEFORE_1000 = r"[2-9]\d\d(?= ?[.,;:)](?!\d)| (?:wurden?|war|waren|ließ|ließen|starb|kam|kamen|fiel|zog|begann|krönte|nahm)\b)"
_YEAR = rf"(?:(?:im jahre?|des jahres) )?(?P<year>{{YEAR}}|'\d\d|{_OLD_YEAR}|{_BEFORE_1000})(?: ?(?P<era>{{ERA}}))?"
YEAR_AFTER = rf"(?: (?:{_YEAR}|(?:des |im )?(?P<of_which>{{ANY_WHICH}} jahr(?:es|s)?|vorjahres|folgejahres)))?"


def _islamic(month: int, day: int = 0) -> Feast:
    return Feast(cal.islamic(month, day), Why.UMM_AL_QURA, 0.8)


def _jewish(month: int, day: int, days: int = 1) -> Feast:
    return Feast(cal.hebrew(month, day, days), Why.HEBREW_WITHOUT_EVENING)


def _before_advent(weeks: int, days: int = 0) -> Feast:
    """A day counted from the fourth Advent, the Sunday before Christmas Day."""
    return Feast(cal.weekday_before(6, 12, 25, days - 7 * weeks), Why.FROM_SUNDAY_BEFORE_CHRISTMAS)


def _of_advent_weekend(weeks: int) -> Feast:
    return Feast(cal.weekend_of(cal.weekday_before(6, 12, 25, -7 * weeks)), Why.FROM_SUNDAY_BEFORE_CHRISTMAS)


_NTH = (("erstes", "ersten"), ("zweites", "zweiten"), ("drittes", "dritten"), ("viertes", "vierten"))


_AUSTRIA = re.compile(
    r"\b(?:österreich\w*|wien\w*|salzburg\w*|innsbruck\w*|graz\w*|linz\w*|tirol\w*|kärnten\w*|steiermark|vorarlberg\w*|burgenland\w*)\b"
)
_SWISS = re.compile(r"\b(?:schweiz\w*|zürich\w*|bern|genf\w*|basel\w*|luzern\w*|st\. gallen|bundesrat\w*|eidgenoss\w*)\b")


def _fathers_day(match: Match) -> Feast:
    """Ascension Day in Germany, the second Sunday of June in Austria, the first in Switzerland."""
    if _AUSTRIA.search(match.found.string):
        return Feast(cal.nth(2, 6, 6), Why.SECOND_SUNDAY_OF_JUNE_AUSTRIA, 0.8, cal.easter(39))
    if _SWISS.search(match.found.string):
        return Feast(cal.nth(1, 6, 6), Why.FIRST_SUNDAY_OF_JUNE_SWITZERLAND, 0.8, cal.easter(39))
    return Feast(cal.easter(39), Why.ASCENSION_GERMANY, 0.8, cal.nth(3, 6, 6))


def _national(match: Match) -> Feast | None:
    """ "Nationalfeiertag": of the country that the text is about."""
    low = match.found.string
    if _AUSTRIA.search(low):
        return Feast(cal.on(10, 26), Why.AUSTRIA, 0.8)
    return Feast(cal.on(8, 1), Why.SWITZERLAND, 0.8) if _SWISS.search(low) else None


# "-" is a hyphen, a space or nothing; every name with its genitive in -s or -es where it is one word
_FIXED = {
    (1, 1): "neujahr|neujahrstag",
    (1, 6): "dreikönigstag|dreikönigsfest|heilige drei könige|heiligen drei könige|heiligedreikönig|epiphanias",
    (2, 2): "mariä lichtmess|maria lichtmess|lichtmess",
    (2, 14): "valentinstag",
    (3, 8): "weltfrauentag|internationaler frauentag|internationalen frauentag",
    (4, 1): "erster april",
    (4, 30): "walpurgisnacht",
    (5, 1): "tag der arbeit|maifeiertag|kampftag der arbeiterklasse",
    (6, 24): "johannistag|johannis|johanni",
    (8, 1): "bundesfeiertag|bundesfeier",
    (8, 15): "mariä himmelfahrt|maria himmelfahrt",
    (8, 8): "augsburger friedensfest",
    (10, 3): "tag der deutschen einheit",
    (10, 31): "reformationstag|halloween",
    (11, 1): "allerheiligen",
    (11, 2): "allerseelen",
    (9, 29): "michaelis|michaeli|michaelistag",
    (11, 11): "martinstag|sankt martin|martini",
    (11, 30): "andreastag|andreasnacht",
    (12, 21): "thomastag|thomasnacht",
    (12, 6): "nikolaustag",
    (12, 8): "mariä empfängnis|maria empfängnis",
    (12, 24): "heiligabend|heiliger abend|heiligen abend|weihnachtsabend",
    (
        12,
        25,
    ): "weihnachten|weihnacht|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|weihnachtsfeiertag|weihnachtsfest",
    (12, 26): "zweiter weihnachtstag|zweiten weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|stephanstag|stefanitag",
    (12, 31): "silvester|silvestertag|silvesterabend|silvesternacht|altjahrstag",
}
_FROM_EASTER = {
    -52: "weiberfastnacht|altweiberfastnacht|altweiber",
    -50: "fastnachtssamstag|faschingssamstag",
    -49: "fastnachtssonntag|faschingssonntag|karnevalssonntag",
    -48: "rosenmontag|fastnachtsmontag",
    -47: "faschingsdienstag|fastnachtsdienstag|fastnacht|veilchendienstag",
    -46: "aschermittwoch",
    -7: "palmsonntag",
    -3: "gründonnerstag",
    -2: "karfreitag",
    -1: "karsamstag|ostersamstag",
    0: "ostern|ostersonntag|osterfest|ostertag",
    1: "ostermontag",
    7: "weißer sonntag|weißen sonntag",
    39: "christi himmelfahrt|himmelfahrt|himmelfahrtstag|auffahrt",
    49: "pfingsten|pfingstsonntag|pfingstfest",
    50: "pfingstmontag",
    56: "trinitatis|dreifaltigkeitssonntag",
    60: "fronleichnam|fronleichnamstag",
}
_OTHERS: dict[str, Feast | DayOf] = {
    "karwoche": Feast(cal.easter(-7, 7), Why.WEEK_BEFORE_EASTER),
    "fastenzeit": Feast(cal.easter(-46, 46), Why.LENT),
    "muttertag": Feast(cal.nth(2, 6, 5), Why.SECOND_SUNDAY_OF_MAY),
    "vatertag": _fathers_day,
    "nationalfeiertag": _national,
    "erntedankfest|erntedank|erntedanktag": Feast(cal.nth(1, 6, 10), Why.FIRST_SUNDAY_OF_OCTOBER, 0.8),
    "osterwochenende|osterwochenendes": Feast(cal.weekend_of(cal.easter()), Why.FROM_EASTER),
    "pfingstwochenende|pfingstwochenendes": Feast(cal.weekend_of(cal.easter(49)), Why.FROM_EASTER),
    **{
        f"{first} adventswochenende|{second} adventswochenende|{number}. adventswochenende": _of_advent_weekend(4 - number)
        for number, (first, second) in enumerate(_NTH, 1)
    },
    "erster advent|ersten advent|ersten adventssonntag|1. advent|1. adventssonntag": _before_advent(3),
    "zweiter advent|zweiten advent|2. advent": _before_advent(2),
    "dritter advent|dritten advent|3. advent": _before_advent(1),
    "vierter advent|vierten advent|4. advent": _before_advent(0),
    "totensonntag|ewigkeitssonntag": _before_advent(4),
    "volkstrauertag": _before_advent(5),
    "buß- und bettag|buß und bettag|bußtag": _before_advent(5, 3),
    "ramadan|fastenmonat ramadan": _islamic(9),
    "zuckerfest|eid al-fitr|ramadanfest|fest des fastenbrechens": _islamic(10, 1),
    "opferfest|eid al-adha": _islamic(12, 10),
    "aschura": _islamic(1, 10),
    "islamisches neujahr": _islamic(1, 1),
    "chanukka|chanukkah|lichterfest": _jewish(9, 25, 8),
    "pessach|passah|passahfest|pessachfest": Feast(cal.hebrew(1, 15, 8), Why.HEBREW_WITHOUT_EVENING),
    "jom kippur|yom kippur|versöhnungstag": _jewish(7, 10),
    "rosch haschana|rosch ha-schana|rosch haschanah|rosch ha-schanah|jüdisches neujahr": _jewish(7, 1, 2),
    "laubhüttenfest|sukkot": _jewish(7, 15, 7),
    "schawuot|shavuot": _jewish(3, 6),
    "purim": _jewish(12, 14),
    "chinesisches neujahr|chinesischen neujahr|chinesische neujahrsfest|chinesischen neujahrsfest": Feast(cal.CHINESE_NEW_YEAR),
    "diwali|lichterfest diwali": Feast(cal.DIWALI, Why.INDIA, 0.7),
    "tag der erde": WORLD_DAYS["earth day"],
    "thanksgiving": Feast(cal.nth(4, 3, 11)),
    "mawlid|geburtstag des propheten": _islamic(3, 12),
    "holi": Feast(cal.HOLI, Why.INDIA, 0.7),
    "mondfest|mittherbstfest": Feast(cal.MID_AUTUMN),
    "drachenbootfest": Feast(cal.DRAGON_BOAT),
    "nouruz|nowruz|persisches neujahr|persischen neujahr": Feast(cal.NOWRUZ),
    "berchtoldstag": Feast(cal.on(1, 2), value="XXXX-01-02"),
    "parsi neujahr|parsisches neujahr": WORLD_DAYS["jamshedi navroz"],
    "guru ravidas geburtstag|guru ravidass geburtstag": WORLD_DAYS["guru ravidas jayanti|guru ravidass jayanti"],
    "wesakfest|vesakfest|vaisakha": WORLD_DAYS["buddha purnima|vesakh|wesak"],
    "königstag": WORLD_DAYS["king's day"],
    "heiliger donnerstag|hoher donnerstag|palmdonnerstag": Feast(cal.easter(-3), Why.FROM_EASTER),
    "hoher freitag|stiller freitag": Feast(cal.easter(-2), Why.FROM_EASTER),
    "stiller samstag|hoher samstag": Feast(cal.easter(-1), Why.FROM_EASTER),
    "aschetag": Feast(cal.easter(-46), Why.FROM_EASTER),
    "reiner montag|sauberer montag|aschermontag": Feast(cal.easter(-48, orthodox=True), Why.FROM_ORTHODOX_EASTER),
    "lazarus-samstag|lazarussamstag": Feast(cal.easter(-8, orthodox=True), Why.FROM_ORTHODOX_EASTER),
    "orthodoxer karsamstag|orthodoxen karsamstag": Feast(cal.easter(-1, orthodox=True), Why.FROM_ORTHODOX_EASTER),
    "orthodoxer palmsonntag|orthodoxen palmsonntag": Feast(cal.easter(-7, orthodox=True), Why.FROM_ORTHODOX_EASTER),
    "orthodoxer karfreitag|orthodoxen karfreitag": Feast(cal.easter(-2, orthodox=True), Why.FROM_ORTHODOX_EASTER),
    "orthodoxe ostern|orthodoxes osterfest|orthodoxen osterfest": Feast(cal.easter(orthodox=True), Why.ORTHODOX_EASTER),
}


GERMAN = calendar_of(_FIXED, _FROM_EASTER, {**WORLD_DAYS, **international_days("de"), **_OTHERS})


def _pattern(name: str) -> str:
    written = name.replace("ß", "(?:ß|ss)").replace(".", r"\.")
    return written if name.endswith(("n", "l", "d")) and " " in name else f"{written}(?:e?s)?"


WORDS = Words(
    rf"(?:{'|'.join(_pattern(name) for name in sorted(GERMAN, key=len, reverse=True))})",
    frozenset(
        form
        for name in GERMAN
        for word in [re.findall(r"[^\W\d_]+", name)[0]]
        for form in (word, f"{word}s", f"{word}es", word.replace("ß", "ss"), word.replace("ß", "ss") + "s")
    ),
)
_EVENT_AFTER = re.compile(r"-[a-zäöü]| (?:abkommen|massaker|tsunami|aufstand|offensive)\b")


def name_of(match: Match) -> str | None:
    """The name that a match holds, spelled as in GERMAN."""
    plain = " ".join(match["named"].split())
    for name in (plain, plain.removesuffix("s"), plain.removesuffix("es"), plain.replace("ss", "ß")):
        if name in GERMAN:
            return name
    return None


def _entry(match: Match) -> Feast | DayOf | None:
    """The day that the words name here; not "frohe Weihnachten", and nothing that is part of a longer name."""
    name = name_of(match)
    if name is None or _EVENT_AFTER.match(match.after(20)) or re.search(r"(?:frohe|fröhliche|schöne) $", match.before(10)):
        return None
    return GERMAN[name]


def named_day(match: Match) -> Reading | None:
    """A named day with what stands about it: its year, "vergangene", a part of the day."""
    entry = _entry(match)
    return feast_day(match, entry) if entry is not None else None


def every_named_day(match: Match) -> Reading | None:
    """ "jedes Weihnachten": again and again."""
    entry = _entry(match)
    found = every_feast(entry) if entry is not None else None
    return found if found is not None and found.type is TimexType.SET else None
