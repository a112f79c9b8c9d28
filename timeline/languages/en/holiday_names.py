"""The English names of holidays and other named days, and which day each means in a text; when that is, calendars.py knows."""

from __future__ import annotations

from collections.abc import Mapping

from timeline import patterns as re
from timeline.languages.en.country_words import country_before, country_told
from timeline.times import calendars as cal
from timeline.times.feasts import DayOf, Feast
from timeline.times.reasons import Why
from timeline.times.rule import Match, Words

_VIETNAM = re.compile(r"\b(?:vietnam|viet cong|saigon|hanoi)")
_EARLY = range(1583, 1753)  # when Catholics counted by the new calendar and most others by the old one
_US_LABOR = cal.national("US", "labor day", cal.nth(1, 0, 9))
_US_THANKSGIVING = cal.national("US", "thanksgiving day", cal.nth(-1, 3, 11))
_CANADIAN_THANKSGIVING = cal.nth(2, 0, 10)
_US_MOTHERS, _MOTHERING_SUNDAY = cal.nth(2, 6, 5), cal.easter(-21)


def _labor_day(match: Match) -> Feast:
    if country_before(match) not in (None, "US", "CA"):
        return Feast(cal.on(5, 1), Why.LABOUR_DAY_TAKEN, 0.7, _US_LABOR)
    return Feast(_US_LABOR, Why.FIRST_MONDAY_OF_SEPTEMBER_US)


def _labour_day(match: Match) -> Feast:
    country = country_told(match)
    if country in ("CA", "US"):
        return Feast(_US_LABOR, Why.FIRST_MONDAY_OF_SEPTEMBER_CANADA)
    if country == "NZ":
        return Feast(cal.nth(4, 0, 10), Why.FOURTH_MONDAY_OF_OCTOBER_NEW_ZEALAND)
    return Feast(cal.on(5, 1), Why.FIRST_OF_MAY_TAKEN, 0.8 if country else 0.6, _US_LABOR)


def _thanksgiving(match: Match) -> Feast:
    if country_told(match) == "CA":
        return Feast(_CANADIAN_THANKSGIVING, Why.SECOND_MONDAY_OF_OCTOBER_CANADA, 0.8, _US_THANKSGIVING)
    return Feast(_US_THANKSGIVING, Why.UNITED_STATES_THAT_YEAR)


def _mothers_day(match: Match) -> Feast:
    if country_told(match) in ("GB", "IE"):
        return Feast(_MOTHERING_SUNDAY, Why.BRITISH_BEFORE_EASTER, 0.8, _US_MOTHERS)
    return Feast(_US_MOTHERS, Why.SECOND_SUNDAY_OF_MAY_MOST, 0.8, _MOTHERING_SUNDAY)


def _national(name: str) -> DayOf:
    """A day that many countries have under one name: nothing, unless the text names the country."""

    def of(match: Match) -> Feast | None:
        country = country_told(match)
        days = cal.national_day(country, name) if country else None
        if days is None and country == "NG":
            days = cal.national_day(country, "national day")
        return Feast(days, Why.COUNTRY_NAMED.of(country=country), 0.8) if days else None

    return of


def _with_word(pattern: str, feast: Feast) -> DayOf:
    """A name that is also something else: a day only in a text that holds the pattern."""
    return lambda match: feast if re.search(pattern, match.found.string) else None


def _tet(match: Match) -> Feast | None:
    """Tet is a day only where the text tells of Vietnam; "trumped by Tet" is the offensive."""
    found = _VIETNAM.search(match.found.string) and not match.before(4).endswith(" by ")
    return Feast(cal.TET, Why.VIETNAM, 0.8) if found else None


def _easter(match: Match) -> Feast:
    known = match.vocabulary.year(match["year"]) if match["year"] and not match["era"] else None
    doubtful = known in _EARLY
    return Feast(cal.easter(), Why.EASTER_OLD_CALENDAR if doubtful else Why.EASTER, 0.7 if doubtful else 0.9)


def _islamic(month: int, day: int = 0) -> Feast:
    return Feast(cal.islamic(month, day), Why.UMM_AL_QURA, 0.8)


def _passover(match: Match) -> Feast:
    return Feast(cal.hebrew(1, 15, 7 if country_told(match) == "IL" else 8), Why.HEBREW_WITHOUT_EVENING)


def _jewish(month: int, day: int, days: int = 1) -> Feast:
    return Feast(cal.hebrew(month, day, days), Why.HEBREW_WITHOUT_EVENING)


# ---------------------------------------------------------------------------------------------------------- names

# Without apostrophes, full stops and commas; "-" is a hyphen or a space; "st" is also "saint".
_FIXED = {
    (1, 1): "new years day|new year day|new years|new year",
    (1, 5): "twelfth night",
    (1, 6): "epiphany|twelfth day|feast of the epiphany|epiphany day",
    (1, 7): "orthodox christmas|orthodox christmas day",
    (2, 2): "candlemas|groundhog day|feast of the purification|purification of the virgin",
    (2, 14): "valentines day|st valentines day",
    (3, 1): "st davids day",
    (3, 8): "international womens day|womens day",
    (3, 19): "st josephs day|feast of st joseph",
    (3, 25): "lady day|feast of the annunciation|annunciation day",
    (3, 17): "st patricks day|st paddys day",
    (4, 1): "april fools day|all fools day",
    (4, 22): "earth day",
    (4, 23): "st georges day|feast of st george",
    (4, 25): "anzac day|st marks day|feast of st mark",
    (5, 1): "may day",
    (5, 5): "cinco de mayo",
    (6, 19): "juneteenth",
    (6, 23): "midsummer eve|midsummers eve|midsummer night|midsummers night|st johns eve",
    (6, 24): "midsummer day|midsummers day|st johns day|feast of st john|feast of st john the baptist|st john the baptists day",
    (6, 29): "feast of st peter|st peters day|feast of ss peter and paul|feast of saints peter and paul|feast of sts peter and paul",
    (7, 1): "canada day|dominion day",
    (7, 4): "fourth of july|4th of july|july fourth|july 4th",
    (7, 14): "bastille day",
    (7, 15): "st swithins day",
    (7, 22): "feast of st mary magdalene|feast of mary magdalene",
    (7, 25): "feast of st james|st jamess day|st james day",
    (7, 26): "feast of st anne|st annes day",
    (8, 1): "lammas|lammas day",
    (8, 10): "feast of st lawrence|st lawrences day",
    (8, 15): "feast of the assumption|assumption day|assumption of the virgin",
    (8, 24): "feast of st bartholomew|st bartholomews day",
    (9, 8): "feast of the nativity of the virgin|nativity of the virgin",
    (9, 14): "feast of the holy cross|holy cross day|holyrood day",
    (9, 29): "michaelmas|michaelmas day|feast of st michael|st michaels day",
    (10, 18): "feast of st luke|st lukes day",
    (10, 31): "halloween|all hallows eve",
    (11, 1): "all saints day|feast of all saints|allhallows",
    (11, 2): "all souls day|feast of all souls",
    (11, 5): "guy fawkes night|guy fawkes day|bonfire night",
    (11, 11): "armistice day|remembrance day|martinmas|feast of st martin|st martins day",
    (11, 25): "feast of st catherine|st catherines day|st katherines day",
    (11, 30): "st andrews day|feast of st andrew",
    (12, 1): "world aids day",
    (12, 6): "st nicholas day|feast of st nicholas",
    (12, 7): "pearl harbor day",
    (12, 8): "feast of the immaculate conception|immaculate conception day",
    (12, 10): "human rights day",
    (12, 13): "st lucys day|st lucias day|feast of st lucy",
    (12, 24): "christmas eve|xmas eve",
    (12, 25): "christmas day|christmas|christmas time|christmastime|xmas day|xmas",
    (12, 26): "boxing day|st stephens day|feast of st stephen",
    (12, 27): "feast of st john the evangelist",
    (12, 28): "holy innocents day|feast of the holy innocents|childermas",
    (12, 31): "new years eve",
}
_FROM_EASTER = {
    -47: "shrove tuesday|mardi gras",
    -46: "ash wednesday",
    -7: "palm sunday",
    -3: "maundy thursday|holy thursday",
    -2: "good friday",
    -1: "holy saturday|easter saturday|easter eve",
    0: "easter sunday|easter day",
    1: "easter monday",
    7: "low sunday",
    39: "ascension day|ascension thursday|feast of the ascension",
    49: "pentecost|pentecost sunday|whit sunday|whitsunday|whitsun",
    50: "whit monday|pentecost monday",
    56: "trinity sunday",
    60: "feast of corpus christi|corpus christi day",
}
_OTHERS: dict[str, Feast | DayOf] = {
    "easter": _easter,
    "orthodox easter|greek easter": Feast(cal.easter(orthodox=True), Why.ORTHODOX_EASTER),
    "lent": Feast(cal.easter(-46, 46), Why.LENT),
    "holy week": Feast(cal.easter(-7, 7), Why.WEEK_BEFORE_EASTER),
    "kwanzaa": Feast(cal.on(12, 26, 7)),
    "labor day": _labor_day,
    "labour day": _labour_day,
    "thanksgiving|thanksgiving day": _thanksgiving,
    "martin luther king day|martin luther king jr day|mlk day": Feast(cal.national("US", "martin luther king jr. day", cal.nth(3, 0, 1))),
    "presidents day|washingtons birthday": Feast(cal.national("US", "washington's birthday", cal.on(2, 22))),
    "memorial day|decoration day": Feast(cal.national("US", "memorial day", cal.on(5, 30))),
    "flag day": Feast(cal.on(6, 14), confidence=0.6),
    "columbus day|indigenous peoples day": Feast(cal.national("US", "columbus day", cal.on(10, 12))),
    "veterans day": Feast(cal.national("US", "veterans day", cal.on(11, 11))),
    "remembrance sunday": Feast(cal.nth(2, 6, 11)),
    "election day": Feast(cal.nth(1, 0, 11, later=1), Why.ELECTION_DAY_US, 0.8),
    "mothers day": _mothers_day,
    "mothering sunday": Feast(_MOTHERING_SUNDAY),
    "fathers day": Feast(cal.nth(3, 6, 6), Why.THIRD_SUNDAY_OF_JUNE, 0.8),
    "independence day": _national("independence day"),
    "national day": _national("national day"),
    "republic day": _national("republic day"),
    "victory day": _national("victory day"),
    "australia day": Feast(cal.on(1, 26)),
    "constitution day": _national("constitution day"),
    "black friday": _with_word(
        r"\b(?:shop|retail|store|sales\b|discount|bargain)", Feast(cal.nth(4, 3, 11, later=1), Why.FRIDAY_AFTER_THANKSGIVING, 0.8)
    ),
    "cyber monday": Feast(cal.nth(4, 3, 11, later=4), Why.MONDAY_AFTER_THANKSGIVING, 0.8),
    "ramadan|ramadhan|ramazan": _islamic(9),
    "eid-al-fitr|eid-ul-fitr|eid-el-fitr|id-al-fitr": _islamic(10, 1),
    "ashura": _islamic(1, 10),
    "eid-al-adha|eid-ul-adha|eid-el-adha|id-al-adha|eid-al-azha|feast of sacrifice": _islamic(12, 10),
    "islamic new year": _islamic(1, 1),
    "hanukkah|chanukah|hanukah": _jewish(9, 25, 8),
    "passover|pesach": _passover,
    "yom-kippur": _jewish(7, 10),
    "tisha bav": _jewish(5, 9),
    "rosh-hashanah|rosh-hashana|jewish new year": _jewish(7, 1, 2),
    "sukkot": _jewish(7, 15, 7),
    "shavuot": _jewish(3, 6),
    "purim": _jewish(12, 14),
    "diwali|deepavali|divali": Feast(cal.DIWALI, Why.INDIA_ELSEWHERE_BESIDE, 0.7),
    "chinese new year|lunar new year": Feast(cal.CHINESE_NEW_YEAR),
    "tet": _tet,
    "ve day|v-e day": Feast(cal.on(5, 8), Why.VICTORY_IN_EUROPE, once=1945),
    "vj day|v-j day": Feast(cal.on(8, 15), Why.VICTORY_OVER_JAPAN_BRITAIN, 0.7, cal.on(9, 2), once=1945),
    "d-day": _with_word(r"\b(?:normandy|1944|allied|invasion)", Feast(cal.on(6, 6), Why.NORMANDY, once=1944)),
    "nowruz|norouz|noruz|nowrouz|nauryz|navruz|newroz|persian new year": Feast(cal.NOWRUZ, Why.PERSIAN_SPRING, 0.85),
}


def _spelled_out(table: Mapping[str, Feast | DayOf]) -> dict[str, Feast | DayOf]:
    return {name.replace("-", " "): feast for names, feast in table.items() for name in names.split("|")}


ENGLISH: Mapping[str, Feast | DayOf] = {
    **_spelled_out({names: Feast(cal.on(*date), value=f"XXXX-{date[0]:02}-{date[1]:02}") for date, names in _FIXED.items()}),
    **_spelled_out({names: Feast(cal.easter(offset), Why.FROM_EASTER) for offset, names in _FROM_EASTER.items()}),
    **_spelled_out(_OTHERS),
}


_JOINED = frozenset({"eid", "id", "yom", "rosh", "d", "v"})  # first words after which a hyphen may stand for a space


def _pattern(name: str) -> str:
    """A name with its spellings."""
    words = [rf"{word[:-1]}'?s'?" if word.endswith("s") and word not in ("christmas", "st") else word for word in name.split()]
    spelled = " ".join(words)
    if words[0] == "st":
        spelled = r"(?:st\.?|saint) " + spelled.removeprefix("st ")
    spelled = spelled.replace("halloween", "hallowe'?en").replace("bav", "b'?av").replace(" jr", r",? jr\.?")
    return spelled.replace(" ", "(?:-| )") if words[0] in _JOINED else spelled


_SHARED = frozenset("day eve night birthday year years july fitr adha azha".split())


def _needed(name: str) -> set[str]:
    """A word of a name, as the text may spell it: one of these stands wherever the name does (few and rare ones are fast)."""
    words = re.findall(r"[a-z]+", name)
    kept = next((word for word in words if word in _SHARED), words[0])
    return {kept, kept.removesuffix("s"), "hallowe" if kept == "halloween" else kept}


def _by_first_letter(patterns: list[str]) -> str:
    """The patterns as one that looks at each first letter once."""
    groups: dict[str, list[str]] = {}
    for pattern in patterns:
        letter = pattern[0] if pattern[0].isalpha() else ""
        groups.setdefault(letter, []).append(pattern.removeprefix(letter))
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items()) + ")"


WORDS = Words(
    _by_first_letter([_pattern(name) for name in sorted(ENGLISH, key=len, reverse=True)]), frozenset().union(*map(_needed, ENGLISH))
)


def name_of(match: Match) -> str:
    """The name that a match holds, spelled as in ENGLISH."""
    plain = re.sub(r"['.,]", "", match["named"]).replace("-", " ")
    return re.sub(r"^saint ", "st ", " ".join(plain.split()))
