"""The words of Dutch for the engine of time; those of Flanders are among them."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.nl.numbers import number, ordinal, year_in_words
from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit

_NO_THING = (  # what speaks or happens in its year: "in een brief van 1887", "na een brand van 1910"
    r"(?!\w*(?:brief|akte|contract|oorkonde|verslag|rapport|artikel|interview|toespraak|besluit|wet|vonnis|arrest|testament|verdrag|studie|enquête|telling|register|rekening|lijst|kaart|notulen|document|"
    r"brand|storm|overstroming|watersnood|ongeluk|oorlog|staking|proces|verkiezing|verkiezingen|feest|concert|toernooi|wedstrijd|aardbeving|epidemie|zitting|vergadering|bijeenkomst|reis|bezoek|tentoonstelling|opstand|overval|aanval|moord|"
    r"tijd|jaar|jaren|eind|einde|begin|midden|winter|zomer|herfst|voorjaar|najaar|rest|deel|seizoen|kwam|kwamen|stapte|stapten|week|keek|ging|liep|brak)\b)"
)
THING_OF_A_YEAR = re.compile(  # before a year, at the end: which thing is meant, "een oven uit", "de balk uit", "bouwjaar"
    rf"(?<!\w)(?:bouwjaar|een (?:[a-zé-]+ ){{0,2}}{_NO_THING}[\w’'-]{{2,}} van|(?!(?:in|op|en|er|ze|hij|zij|maar|stamt|stamde|stammen|dateert|dateerde|komt|afkomstig) ){_NO_THING}[\w’'-]{{3,}} uit|een uit|(?:kampioen|kampioene|winnaar|winnares|wereldkampioen|winnaars)(?:en)? van)"
    r" (?:het )?(?:jaar )?$",
    re.IGNORECASE,
)

DATES_FROM = re.compile(r"\b(?:stamt|stamde|stammen|dateert|dateerde) uit (?:het )?$")

MONTHS = {name: index for index, name in enumerate(
    "januari februari maart april mei juni juli augustus september oktober november december".split(), 1)}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mrt": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAYS = {name: index for index, name in enumerate("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split())}
WEEKDAY_ABBREVIATIONS = {
    "ma": 0,
    "maa": 0,
    "di": 1,
    "din": 1,
    "wo": 2,
    "woe": 2,
    "do": 3,
    "don": 3,
    "vr": 4,
    "vrij": 4,
    "za": 5,
    "zat": 5,
    "zo": 6,
    "zon": 6,
}
SEASONS = {"lente": 3, "voorjaar": 3, "zomer": 6, "herfst": 9, "najaar": 9, "winter": 12, "nazomer": 6, "voorzomer": 6}

DAY_PARTS = {
    **dict.fromkeys(("ochtend", "morgen", "voormiddag", "ochtends", "'s ochtends", "'s morgens", "ochtenduren", "vroeg", "vanochtend", "vanmorgen", "dageraad"), "MO"),
    **dict.fromkeys(("middaguur", "'s middags om twaalf"), "MI"),
    **dict.fromkeys(("middag", "namiddag", "'s middags", "'s namiddags", "vanmiddag", "achtermiddag"), "AF"),
    **dict.fromkeys(("avond", "'s avonds", "vanavond", "vooravond", "avonduren"), "EV"),
    **dict.fromkeys(("nacht", "'s nachts", "vannacht", "middernacht"), "NI"),
}  # fmt: skip

STEPS: dict[str, Step] = {
    **dict.fromkeys(("vorig", "vorige", "afgelopen", "voorbije", "laatste", "verleden", "jongstleden", "jl", "ll", "vorigen"), Step.LAST),
    **dict.fromkeys(("dit", "deze", "huidig", "huidige", "lopend", "lopende"), Step.THIS),
    **dict.fromkeys(
        ("volgend", "volgende", "komend", "komende", "aankomend", "aankomende", "aanstaande", "eerstvolgende", "aanstaand", "as"), Step.NEXT
    ),
    **dict.fromkeys(("voorgaand", "voorgaande", "voorafgaand", "voorafgaande"), Step.PREVIOUS),
    **dict.fromkeys(("daaropvolgend", "daaropvolgende", "erop", "daarop", "opvolgende"), Step.FOLLOWING),
    **dict.fromkeys(("hetzelfde", "dezelfde", "diezelfde", "datzelfde", "die", "dat", "zelfde"), Step.SAME),
    **dict.fromkeys(("het", "de"), Step.THE),
}


def step(words: str) -> Step:
    """What "vorige", "de komende", "diezelfde" say; THE for an article alone."""
    for word in words.replace(".", "").split():
        if word not in ("het", "de", "in", "op", "van", "eind", "begin") and word in STEPS:
            return STEPS[word]
    return Step.THE


_UNITS: dict[Unit, str] = {
    Unit.SECOND: "seconde seconden secondes sec",
    Unit.MINUTE: "minuut minuten min minuutje minuutjes",
    Unit.HOUR: "uur uren uurtje u",
    Unit.DAY: "dag dagen werkdag werkdagen kalenderdag kalenderdagen",
    Unit.NIGHT: "nacht nachten",
    Unit.WEEK: "week weken kalenderweek kalenderweken",
    Unit.WEEKEND: "weekend weekeinde weekends weekeinden",
    Unit.MONTH: "maand maanden mnd",
    Unit.QUARTER: "kwartaal kwartalen trimester trimesters",
    Unit.HALF: "halfjaar semester semesters",
    Unit.YEAR: "jaar jaren schooljaar schooljaren boekjaar boekjaren kalenderjaar levensjaar",
    Unit.DECADE: "decennium decennia",
    Unit.CENTURY: "eeuw eeuwen",
    Unit.MILLENNIUM: "millennium millennia",
}
UNITS: dict[str, Unit] = {word: unit for unit, words in _UNITS.items() for word in words.split()}
PLURALS = frozenset(
    "seconden secondes minuten uren dagen nachten weken maanden kwartalen jaren decennia eeuwen millennia werkdagen weekends".split()
)
LONG_UNITS = (
    "dag",
    "week",
    "maand",
    "kwartaal",
    "trimester",
    "jaar",
    "decennium",
    "eeuw",
    "schooljaar",
    "boekjaar",
    "halfjaar",
    "kalenderjaar",
    "werkweek",
    "seizoen",
)
_PARTS = {
    **dict.fromkeys(("begin", "vroeg", "vroege", "aanvang", "vroeger"), Part.START),
    **dict.fromkeys(("half", "medio", "midden", "halverwege", "halfweg"), Part.MID),
    **dict.fromkeys(("eind", "einde", "laat", "late", "slot"), Part.END),
}


def part(words: str) -> Part | None:
    """The part that "begin", "half", "eind van" name."""
    return next((_PARTS[word] for word in re.findall(r"[^\W\d_]+", words) if word in _PARTS), None)


_HOURS = (
    {word: value for value, word in enumerate("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split())}
    | {"één": 1}
    | {
        word: value
        for value, word in enumerate("eenen tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven".split(), 1)
    }
)
_CLOCK_NAMES = {"middernacht": 1440, "het middaguur": 720, "middaguur": 720}
_TOLD = re.compile(
    r"(?P<minutes>half|kwart|\d{1,2}|[^\W\d_]+)(?: minuten)? ?(?P<way>voor|over)? ?(?P<half>half )?(?P<hour>\d{1,2}|[^\W\d_]+)(?: uur)?"
)
_WRITTEN = re.compile(r"(?P<hour>\d{1,2}|[^\W\d_]+)(?:[.:uh](?P<minute>[0-5]\d))?(?:[.:][0-5]\d)? ?(?:uur|u|h)?(?: (?P<after>[0-5]?\d))?")


def _hour(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if int(word) <= 24 else None
    counted = _HOURS.get(word)
    if counted is None:
        found = number(word)
        counted = int(found) if found is not None and found <= 24 else None
    return counted


def clock(words: str, day_part: str) -> int | None:
    """ "18.40 uur", "half negen", "kwart over acht", "vijf voor half drie", "drie uur" ('s middags) as minutes of the day."""
    words = words.strip()
    if words in _CLOCK_NAMES:
        return _CLOCK_NAMES[words]
    told = _TOLD.fullmatch(words)
    if told is not None and (told["way"] or told["minutes"] == "half"):
        hour = _hour(told["hour"])
        count = 30.0 if told["minutes"] == "half" else 15.0 if told["minutes"] == "kwart" else number(told["minutes"])
        if hour is None or count is None or count >= 60:
            return None
        minutes = int(count) if told["way"] == "over" else -int(count)
        return _in_part((hour * 60 + minutes - (30 if told["half"] else 0)) % 1440, day_part)
    plain = _WRITTEN.fullmatch(words)
    hour = _hour(plain["hour"]) if plain else None
    if plain is None or hour is None:
        return None
    if hour == 12 and day_part == "NI":
        return 1440
    return _in_part(hour * 60 + int(plain["minute"] or plain["after"] or 0), day_part)


def _in_part(minutes: int, day_part: str) -> int:
    hour = minutes // 60
    later = day_part in ("AF", "EV") or (day_part == "NI" and 6 <= hour < 12)
    return minutes + 720 if later and hour < 12 else minutes


TIME_WORDS = TimeWords(
    behind_years=tuple("was werd stierf viel begon kwam is wordt ging".split()),
    of=("van", "van het jaar", "in het jaar"),
    locale="nl",
    date_order="DMY",
    months=MONTHS | MONTH_ABBREVIATIONS,
    weekdays=WEEKDAYS | {f"{name}en": index for name, index in WEEKDAYS.items()} | {f"{name}s": index for name, index in WEEKDAYS.items()} | WEEKDAY_ABBREVIATIONS,
    seasons=SEASONS,
    units=UNITS,
    plurals=PLURALS,
    steps=STEPS,
    parts=_PARTS,
    day_parts=DAY_PARTS,
    day_words={
        **dict.fromkeys(("vandaag", "heden", "vanavond", "vanochtend", "vanmorgen", "vanmiddag", "vannacht"), 0),
        **dict.fromkeys(("gisteren", "gister", "gisteravond"), -1),
        "morgen": 1,
        "eergisteren": -2,
        "overmorgen": 2,
    },
    ways={
        **dict.fromkeys(("eerder", "ervoor", "daarvoor", "tevoren", "voordien", "vroeger", "geleden", "vooraf", "voor"), -1),
        **dict.fromkeys(("later", "erna", "daarna", "nadien", "erop", "daarop", "nadat", "na"), 1),
    },
    compares={
        **dict.fromkeys(("ongeveer", "circa", "ca", "ca.", "zo'n", "rond", "omstreeks", "een kleine", "pakweg", "om en nabij", "grofweg"), Compare.ABOUT),
        **dict.fromkeys(("bijna", "haast", "krap", "nagenoeg"), Compare.NEARLY),
        **dict.fromkeys(("meer dan", "ruim", "minstens", "ten minste", "tenminste", "langer dan", "minimaal", "een dikke"), Compare.MORE),
        **dict.fromkeys(("minder dan", "nog geen", "tot", "onder de"), Compare.LESS),
        **dict.fromkeys(("hoogstens", "hooguit", "maximaal", "ten hoogste", "niet meer dan"), Compare.MOST),
    },
    about=("omstreeks", "rond", "circa", "ca.", "ca", "ongeveer", "tegen", "zo rond", "rondom"),
    before_christ=("vchr", "voorchristus", "vgj", "vc"),
    after_christ=("nchr", "nachristus", "nc"),
    decades={word: tens for stem, tens in (("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70), ("tachtig", 80), ("negentig", 90))
             for word in (stem, f"{stem}er")} | {"tien": 10, "nul": 100},
    fiscal=("boekjaar", "financiële jaar", "fiscale"),
    year_after=("in", "sinds", "sedert", "tot", "na", "voor", "van", "uit", "vanaf", "rond", "omstreeks"),
    number_of=number,
    ordinal_of=ordinal,
    year_of=year_in_words,
    step_of=step,
    part_of=part,
    clock_of=clock,
    either_half=re.compile(  # figures with "uur" count to 24
        r"(?:half|kwart (?:voor|over)|[a-zëé\d]+(?: minuten)? (?:voor|over)(?: half)?)"
        r" (?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[1-9]|1[0-2])(?: uur)?|"
        r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf)(?: uur)?|"
        r"eenen|tweeën|drieën|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven"
    ),
)  # fmt: skip
