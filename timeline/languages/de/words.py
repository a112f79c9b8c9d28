"""The words of German for the engine of time; those of Austria, Switzerland and South Tyrol are among them."""

from __future__ import annotations

from collections.abc import Iterable

from timeline import patterns as re
from timeline.languages.de.numbers import ENDINGS, number, ordinal, year_in_words
from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit

MONTHS: dict[str, int] = {
    name: index
    for index, names in enumerate(
        "januar,jänner,jaenner,jenner februar,feber,hornung märz,maerz,lenzmond april mai juni,juno juli,julei august september oktober november dezember,christmond".split(), 1
    )
    for name in names.split(",")
}  # fmt: skip
MONTH_ABBREVIATIONS: dict[str, int] = {
    "jan": 1, "jän": 1, "feb": 2, "febr": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12,
}  # fmt: skip
WEEKDAYS: dict[str, int] = {
    name: index
    for index, names in enumerate("montag dienstag mittwoch donnerstag freitag samstag,sonnabend sonntag".split())
    for name in names.split(",")
}
_NO_THING = (  # what speaks or happens in its year: "in einem Brief von 1887 heißt es", "nach einem Brand von 1910"
    r"(?!\w*(?:brief|briefe?s|schreiben|vertrag|urkunde|bericht|protokoll|artikel|interview|rede|gutachten|erlass|verordnung|gesetz|beschluss|urteil|testament|satzung|abkommen|aufsatz|studie|umfrage|zählung|verzeichnis|rechnung|liste|karte|"
    r"brand|feuer|sturm|hochwasser|flut|unfall|unglück|krieg|krieges|streik|prozess|wahl|fest|konzert|turnier|spiel|erdbeben|epidemie|seuche|sitzung|versammlung|treffen|reise|besuch|ausstellung|aufstand|überfall|angriff|mord|vorfall|ereignis|"
    r"zeit|jahr|jahres|jahre|ende|anfang|beginn|mitte|winter|sommer|herbst|frühjahr|rest|teil|saison)\b)"
)
THING_OF_A_YEAR = re.compile(  # before a year, at the end: which thing is meant, "in einer Scheune von", "die Orgel aus dem", "Baujahr"
    rf"(?<!\w)(?:baujahr|bj\.?|(?:ein|eine|einen|einem|einer) (?:[a-zäöüß-]+(?:e|en|er|es|em) ){{0,2}}{_NO_THING}[a-zäöüß][\w-]+ (?:von|vom|aus(?: de[mn])?)"
    rf"|(?:die|der|das|den|dem|des|seine[rnm]?|ihre[rnm]?) (?:[a-zäöüß-]+(?:e|en) )?{_NO_THING}[a-zäöüß][\w-]+ aus(?: de[mn])?"
    r"|(?:welt|europa|landes|vize)?(?:meister|sieger)(?:in|s)? von) (?:jahre?s? )?$",
    re.IGNORECASE,
)
DATES_FROM = re.compile(r"\b(?:stamm(?:t|te|ten|en)|datier(?:t|te)) aus(?: de[mn])? $")
WEEKDAY_ABBREVIATIONS = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
SEASONS = {"frühling": 3, "frühjahr": 3, "fruehling": 3, "fruehjahr": 3, "lenz": 3, "sommer": 6, "herbst": 9, "winter": 12}
PART_OF_SEASON = {"früh": Part.START, "vor": Part.START, "hoch": Part.MID, "mitt": Part.MID, "spät": Part.END}

# The parts of a day, as nouns and as what stands behind a weekday or "heute"
DAY_PARTS: dict[str, str] = {
    **dict.fromkeys(("morgen", "vormittag", "früh", "morgenstunden", "vormittagsstunden", "morgengrauen", "frühmorgens", "morgens", "vormittags", "frühen morgen"), "MO"),
    **dict.fromkeys(("mittag", "mittags", "mittagszeit", "mittagsstunden"), "MI"),
    **dict.fromkeys(("nachmittag", "nachmittags", "spätnachmittag", "nachmittagsstunden"), "AF"),
    **dict.fromkeys(("abend", "abends", "vorabend", "spätabend", "abendstunden", "spätabends", "abenddämmerung"), "EV"),
    **dict.fromkeys(("nacht", "nachts", "nachtstunden", "mitternacht"), "NI"),
}  # fmt: skip


def inflected(*stems: str) -> tuple[str, ...]:
    """Adjectives with their endings: "letzt" → letzte, letzten, letzter, letztes, letztem."""
    return tuple(f"{stem}{ending}" for stem in stems for ending in ENDINGS)


def _table(groups: Iterable[tuple[str, Step]]) -> dict[str, Step]:
    return {form: meant for stems, meant in groups for form in inflected(*stems.split())}


# -------------------------------------------------------------------------------------------------- last, this, next

STEP_STEMS: tuple[tuple[str, Step], ...] = (
    ("letzt vergangen vergangn vorig verflossen verwichen abgelaufen", Step.LAST),
    ("dies laufend heurig jetzig gegenwärtig aktuell diesjährig heutig", Step.THIS),
    ("nächst naechst kommend bevorstehend anstehend künftig", Step.NEXT),
    ("vorangegangen vorhergehend vorherig voraufgegangen vorangehend", Step.PREVIOUS),
    ("folgend darauffolgend nachfolgend anschließend nächstfolgend drauffolgend darauf", Step.FOLLOWING),
    ("selb gleich nämlich jen derselb dasselb dieselb", Step.SAME),
)
STEPS: dict[str, Step] = {
    **_table(STEP_STEMS),
    **dict.fromkeys(("desselben", "demselben", "denselben", "derselben", "derselbe", "dieselbe", "dasselbe", "jener"), Step.SAME),
    "darauf": Step.FOLLOWING,
    "heuer": Step.THIS,
    **dict.fromkeys(("vorjahr", "vorjahres", "vorjahrs"), Step.PREVIOUS),
    **dict.fromkeys(("folgejahr", "folgejahres", "folgejahrs"), Step.FOLLOWING),
    **dict.fromkeys(("der", "die", "das", "dem", "den", "des"), Step.THE),
}
FAR_STEPS = {**dict.fromkeys(inflected("vorletzt", "vorvergangen", "vorvorig"), -2), **dict.fromkeys(inflected("übernächst"), 2)}
_ARTICLES = frozenset(("der", "die", "das", "dem", "den", "des", "im", "am", "vom", "zum", "zur", "beim", "ab", "in", "an"))


def step(words: str) -> Step:
    """What "letzten", "im kommenden", "am selben" say; THE for an article alone."""
    if re.match(r"d\. ?j\.", words):
        return Step.THIS
    if re.match(r"v\. ?j\.", words):
        return Step.LAST
    for word in words.split():
        if word not in _ARTICLES and word in STEPS:
            return STEPS[word]
    return Step.THE


# -------------------------------------------------------------------------------------------------------------- units

_UNITS: dict[Unit, str] = {
    Unit.SECOND: "sekunde sekunden sek",
    Unit.MINUTE: "minute minuten min",
    Unit.HOUR: "stunde stunden std h",
    Unit.DAY: "tag tage tagen tages tags kalendertag kalendertage kalendertagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen verhandlungstag "
    "verhandlungstage verhandlungstagen sonnentage urlaubstage tg",
    Unit.NIGHT: "nacht nächte nächten",
    Unit.WEEK: "woche wochen kalenderwoche kalenderwochen arbeitswoche arbeitswochen spielwoche",
    Unit.WEEKEND: "wochenende wochenendes wochenenden",
    Unit.MONTH: "monat monate monaten monats monates kalendermonat lebensmonat lebensmonaten",
    Unit.QUARTER: "quartal quartale quartalen quartals vierteljahr vierteljahre vierteljahres",
    Unit.HALF: "halbjahr halbjahre halbjahres halbjahren semester semestern semesters",
    Unit.YEAR: "jahr jahre jahren jahres jahrs schuljahr schuljahre schuljahres studienjahr kalenderjahr kalenderjahre kalenderjahres geschäftsjahr geschäftsjahre geschäftsjahres "
    "lebensjahr lebensjahre arbeitsjahr berufsjahre berufsjahren kriegsjahr kriegsjahre kriegsjahren dienstjahre dienstjahren haushaltsjahr",
    Unit.DECADE: "jahrzehnt jahrzehnte jahrzehnten jahrzehnts jahrzehntes dekade dekaden",
    Unit.CENTURY: "jahrhundert jahrhunderte jahrhunderten jahrhunderts",
    Unit.MILLENNIUM: "jahrtausend jahrtausende jahrtausenden jahrtausends",
}
UNITS: dict[str, Unit] = {word: unit for unit, words in _UNITS.items() for word in words.split()}
PLURALS = frozenset(
    "sekunden minuten stunden tage tagen nächte nächten wochen monate monaten quartale quartalen halbjahre halbjahren jahre jahren jahrzehnte jahrzehnten dekaden "
    "jahrhunderte jahrhunderten jahrtausende jahrtausenden wochenenden werktage werktagen arbeitstage arbeitstagen kriegsjahre kriegsjahren".split()
)
LONG_UNITS = tuple(
    word
    for unit in (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.DECADE, Unit.CENTURY)
    for word in _UNITS[unit].split()
    if word not in PLURALS and word not in ("tags", "tg")
)

# ------------------------------------------------------------------------------------------ beginning, middle and end

_PARTS = {
    **dict.fromkeys(("anfang", "anfangs", "beginn", "jahresbeginn", "jahresanfang", "auftakt", "früh", "frühe", "frühen", "frühes", "frühem", "früher", "eingangs", "anfänglich"), Part.START),
    **dict.fromkeys(("mitte", "jahresmitte", "mittleren", "hoch"), Part.MID),
    **dict.fromkeys(("ende", "jahresende", "ausgang", "ausgehenden", "ausgehende", "ausklingenden", "spät", "späte", "späten", "spätes", "spätem", "später", "schluss", "schluß"), Part.END),
}  # fmt: skip


def part(words: str) -> Part | None:
    """The part that "Anfang", "Mitte der", "gegen Ende", "späten" name."""
    return next((_PARTS[word] for word in re.findall(r"[^\W\d_]+", words) if word in _PARTS), None)


# ------------------------------------------------------------------------------------------------------------- clocks

_HOURS = {word: value for value, word in enumerate("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split())} | {
    "eins": 1
}
_CLOCK_NAMES = {"mittag": 720, "mitternacht": 1440, "zwölf uhr mittags": 720}
_TOLD = re.compile(
    r"(?P<minutes>halb|drei ?viertel|viertel|\d{1,2}|[^\W\d_]+)(?: minuten)? ?(?P<way>vor|nach)? ?(?P<half>halb )?(?P<hour>\d{1,2}|[^\W\d_]+)(?: uhr)?"
)
_WRITTEN = re.compile(
    r"(?P<hour>\d{1,2}|[^\W\d_]+)(?:[.:h]? ?(?P<minute>[0-5]\d))?(?:[.:][0-5]\d)?(?: ?(?:uhr|h)(?: (?P<after>[0-5]?\d|[^\W\d_]+))?)?"
)


def _hour(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if int(word) <= 24 else None
    value = _HOURS.get(word)
    if value is None:
        counted = number(word)
        value = int(counted) if counted is not None and counted <= 24 else None
    return value


def clock(words: str, day_part: str) -> int | None:
    """ "20.30 Uhr", "halb neun", "Viertel vor acht", "fünf nach halb drei", "17h10", "drei Uhr" (am Nachmittag) as minutes of the day."""
    words = words.strip()
    if words in _CLOCK_NAMES:
        return _CLOCK_NAMES[words]
    told = _TOLD.fullmatch(words)
    if told is not None and (told["way"] or told["minutes"] in ("halb", "viertel", "dreiviertel", "drei viertel")):
        hour = _hour(told["hour"])
        minutes = _told_minutes(told["minutes"], told["way"])
        if hour is None or minutes is None:
            return None
        total = hour * 60 + minutes - (30 if told["half"] else 0)
        return _in_part(total % 1440, day_part)
    plain = _WRITTEN.fullmatch(words)
    hour = _hour(plain["hour"]) if plain else None
    if plain is None or hour is None:
        return None
    minute = int(plain["minute"] or 0)
    if plain["after"]:
        more = number(plain["after"])
        if more is None or more >= 60:
            return None
        minute = int(more)
    if hour == 12 and day_part == "NI":
        return 1440
    return _in_part(hour * 60 + minute, day_part)


def _told_minutes(words: str, way: str | None) -> int | None:
    """What "halb", "Viertel", "zehn nach" add to the hour."""
    if words == "halb":
        return -30
    if words.startswith("drei") and words.endswith("viertel"):
        return -15
    if words == "viertel":
        return 15 if way == "nach" else -15 if way == "vor" else -45
    count = number(words)
    if count is None or count >= 60:
        return None
    return int(count) if way == "nach" else -int(count)


def _in_part(minutes: int, day_part: str) -> int:
    """Twelve hours on where an hour up to twelve is one of the afternoon or evening."""
    hour = minutes // 60
    later = day_part in ("AF", "EV") or (day_part == "NI" and 6 <= hour < 12) or (day_part == "MI" and hour < 6)
    return minutes + 720 if later and hour < 12 else minutes


TIME_WORDS = TimeWords(
    behind_years=tuple("war wurde starb fiel begann kam ist wird ging zog ließ krönte".split()),
    of=("anno", "im jahr", "im jahre", "des jahres"),
    locale="de",
    date_order="DMY",
    months=MONTHS | {f"{name}s": index for name, index in MONTHS.items()} | MONTH_ABBREVIATIONS,
    weekdays=WEEKDAYS | {f"{name}s": index for name, index in WEEKDAYS.items()} | WEEKDAY_ABBREVIATIONS,
    seasons=SEASONS | {f"{before}{name}": start for before in PART_OF_SEASON for name, start in SEASONS.items()},
    units=UNITS,
    plurals=PLURALS,
    steps=STEPS,
    parts=_PARTS,
    day_parts=DAY_PARTS,
    day_words={
        "heute": 0,
        "gestern": -1,
        "morgen": 1,
        "vorgestern": -2,
        "übermorgen": 2,
        "uebermorgen": 2,
        "vorvorgestern": -3,
        "überübermorgen": 3,
        **dict.fromkeys(inflected("heutig"), 0),
        **dict.fromkeys(inflected("gestrig"), -1),
        **dict.fromkeys(inflected("morgig"), 1),
        **dict.fromkeys(inflected("vorgestrig"), -2),
    },
    ways={
        **dict.fromkeys(("zuvor", "vorher", "davor", "früher", "vorab", "eher", "vorm", "vor"), -1),
        **dict.fromkeys(("später", "danach", "darauf", "nachher", "hernach", "nach", "drauf", "hinterher", "darauffolgend"), 1),
    },
    compares={
        **dict.fromkeys(("etwa", "rund", "ungefähr", "circa", "ca", "ca.", "zirka", "gegen", "schätzungsweise", "um die", "annähernd", "in etwa", "so", "cirka"), Compare.ABOUT),
        **dict.fromkeys(("fast", "knapp", "beinahe", "nahezu", "bald", "beinah"), Compare.NEARLY),
        **dict.fromkeys(("mehr als", "über", "gut", "mindestens", "wenigstens", "nicht weniger als", "weit über", "deutlich mehr als", "gute", "guten", "guter", "gutes", "zumindest"), Compare.MORE),
        **dict.fromkeys(("weniger als", "unter", "bis zu", "nicht einmal", "keine", "kaum", "binnen", "innerhalb von"), Compare.LESS),
        **dict.fromkeys(("höchstens", "maximal", "nicht mehr als", "längstens"), Compare.MOST),
    },
    about=("etwa", "um", "gegen", "circa", "ca.", "ca", "zirka", "ungefähr", "rund", "so um", "etwa um", "ungefähr um", "um etwa", "um das jahr", "um ungefähr", "um circa", "um ca"),
    before_christ=("vchr", "vorchristus", "vorchristi", "vuz", "avchr", "vdz", "vorunsererzeit", "vorunsererzeitrechnung", "vorchristigeburt"),
    after_christ=("nchr", "nachchristus", "nachchristi", "nuz", "uz", "dgz", "ndz", "unsererzeit", "nachchristigeburt", "adnchr"),
    decades={
        **{f"{stem}er": tens for stem, tens in (("zehn", 10), ("zwanzig", 20), ("dreißig", 30), ("dreissig", 30), ("vierzig", 40), ("fünfzig", 50), ("sechzig", 60),
                                                ("siebzig", 70), ("achtzig", 80), ("neunzig", 90), ("neuzig", 90))},
        "nuller": 100,
    },
    fiscal=("geschäftsjahr", "fiskal", "haushaltsjahr", "wirtschaftsjahr"),
    year_after=("in", "seit", "bis", "ab", "nach", "vor", "von", "um"),
    number_of=number,
    ordinal_of=ordinal,
    year_of=year_in_words,
    step_of=step,
    part_of=part,
    clock_of=clock,
    either_half=re.compile(  # figures with "Uhr" count to 24
        r"(?:halb|drei ?viertel|viertel(?: vor| nach)?|[\wäöüß]+(?: minuten)? (?:vor|nach)(?: halb)?)"
        r" (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[1-9]|1[0-2])(?: uhr)?|"
        r"(?:eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf)(?: uhr(?: [a-zäöüß]+)?)?"
    ),
)  # fmt: skip
