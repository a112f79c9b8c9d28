"""The words of English for the engine of time."""

from __future__ import annotations

from timeline import patterns as re
from timeline.model import Part
from timeline.times.reading import clock_fields
from timeline.times.words import Compare, Step, TimeWords, Unit, digits_as_number

MONTHS = {name: index for index, name in enumerate(
    "january february march april may june july august september october november december".split(), 1)}  # fmt: skip
WEEKDAYS = {name: index for index, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
MONTH_ABBREVIATIONS = {name: index for index, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)} | {"sept": 9}
# As they were written up to about 1900, mostly without the full stop that a bare "Dec" needs to be a month
OLD_MONTH_ABBREVIATIONS = {
    "jany": 1,
    "feby": 2,
    "febry": 2,
    "augt": 8,
    "septr": 9,
    "septbr": 9,
    "octr": 10,
    "octbr": 10,
    "novr": 11,
    "novbr": 11,
    "decr": 12,
    "decbr": 12,
}
WEEKDAY_ABBREVIATIONS = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}

# ------------------------------------------------------------------------------------------------------- numbers

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS: dict[str, int] = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_NUMBERS = {**{word: value for value, word in enumerate(_ONES)}, **_TENS}
_ORDINALS: dict[str, int] = dict(zip(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth thirtieth".split(), [*range(1, 21), 30], strict=True,
))  # fmt: skip
_SIDES = {"opening": 1, "last": -1, "final": -1, "closing": -1}
_FIXED_NUMBERS: dict[str, float] = {
    "a": 1,
    "an": 1,
    "another": 1,
    "a single": 1,
    "half": 0.5,
    "half a": 0.5,
    "half an": 0.5,
    "a quarter of a": 0.25,
    "a quarter of an": 0.25,
    "three quarters of an": 0.75,
    "three-quarters of an": 0.75,
    "three quarters of a": 0.75,
    "a dozen": 12,
    "dozen": 12,
    "a couple of": 2,
    "a couple": 2,
    "couple of": 2,
    "a hundred": 100,
    "a thousand": 1000,
    "a half dozen": 6,
    "half a dozen": 6,
    "two dozen": 24,
    "an additional": 1,
    "one and a half": 1.5,
}


def ordinal(words: str) -> int | None:
    """ "fifth", "21st", "twenty-first" as a number, -1 for "last"."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    if words in _SIDES:
        return _SIDES[words]
    tens, _, ones = words.replace(" ", "-").rpartition("-")
    value = _ORDINALS.get(ones)
    if value is None or (tens and tens not in _TENS):
        return None
    return _TENS.get(tens, 0) + value


def number(words: str) -> float | None:
    """ "two", "twenty-five", "a", "1,000", "2 1/2", "a dozen", "half a" as a number; None for "several" and other vague ones."""
    words = words.strip().replace("-", " ")
    digits = digits_as_number(re.sub(r"(?: of)? an?$", "", words))
    if digits is not None:
        return digits
    if words in _FIXED_NUMBERS:
        return _FIXED_NUMBERS[words]
    total = 0
    for word in words.split():
        if word in _NUMBERS:
            total += _NUMBERS[word]
        elif word == "hundred":
            total = (total or 1) * 100
        elif word == "thousand":
            total = (total or 1) * 1000
        elif word not in ("and", "odd", "a"):
            return None
    return float(total) if total else None


def year_in_words(words: str) -> int | None:
    """ "nineteen ninety-four", "two thousand", "one thousand eight hundred and twelve" as a year."""
    spoken = words.replace("-", " ").split()
    if spoken[:2] == ["one", "thousand"] and (rest := number(" ".join(spoken[2:]))) and rest < 1000:
        return int(1000 + rest)
    for cut in range(1, len(spoken)):
        high, low = number(" ".join(spoken[:cut])), number(" ".join(spoken[cut:]).removeprefix("oh ").removeprefix("o "))
        if high and low and 10 <= high <= 20 and low < 100 and spoken[cut - 1] not in ("hundred", "thousand"):
            return int(high * 100 + low)
    value = number(words)
    return int(value) if value and 1000 <= value <= 2100 else None


# --------------------------------------------------------------------------------------------------------- units

_UNITS = {unit.value: unit for unit in Unit if unit not in (Unit.HALF, Unit.MILLENNIUM)}
_OTHER_UNITS = {
    **dict.fromkeys(("evening", "morning", "afternoon"), Unit.DAY),
    **dict.fromkeys(("summer", "winter"), Unit.SEASON),
    "centuries": Unit.CENTURY,
    "twelvemonth": Unit.YEAR,
}
UNITS = _UNITS | {f"{name}s": unit for name, unit in _UNITS.items()} | _OTHER_UNITS
_PLURALS = frozenset({*(f"{name}s" for name in _UNITS), "centuries"})

# ----------------------------------------------------------------------------------- last, this, next; early, late

_STEPS = (
    (("last", "past"), Step.LAST),
    (("next", "coming", "upcoming"), Step.NEXT),
    (("previous", "preceding", "prior", "year before", "before"), Step.PREVIOUS),
    (("following", "subsequent", "ensuing", "succeeding", "year after", "after"), Step.FOLLOWING),
    (("same", "that", "very"), Step.SAME),
)


def step(words: str) -> Step:
    """What "last", "the next", "this coming", "in the same" say; THIS for what is none of them."""
    if words == "the next":
        return Step.FOLLOWING  # of a story: the speaker's own is "next spring"
    words = re.sub(r"^(?:in|of|the|this(?= (?:past|coming)\b)) ", "", words).removeprefix("the ")
    return next((meant for starts, meant in _STEPS if words.startswith(starts)), Step.THE if words in ("", "the") else Step.THIS)


_PARTS = {
    "early": Part.START,
    "beginning": Part.START,
    "start": Part.START,
    "first": Part.START,
    "mid": Part.MID,
    "middle": Part.MID,
    "late": Part.END,
    "end": Part.END,
    "close": Part.END,
    "latter": Part.END,
    "later": Part.END,
    "dawn": Part.START,
    "turn": Part.START,
}


def part(words: str) -> Part | None:
    """The part that "early", "mid-", "the end of" … name."""
    return next((part for word, part in _PARTS.items() if re.search(rf"\b{word}\b", words)), None)


# --------------------------------------------------------------------------------------------------------- clocks

_CLOCK_NAMES = {"noon": 720, "midday": 720, "midnight": 1440}
_PAST_OR_TO = re.compile(
    r"(half|(?:a )?quarter|five|ten|twenty|twenty-five|[a-z -]+(?= minutes)|\d+(?= minutes))(?: minutes)? (past|after|to|before) ([a-z]+|\d{1,2})"
)


def clock(words: str, day_part: str) -> int | None:
    """ "5 p.m.", "half past seven", "four o'clock" (in the afternoon), "0630" as minutes of the day."""
    if words in _CLOCK_NAMES:
        return _CLOCK_NAMES[words]
    past = _PAST_OR_TO.fullmatch(words)
    if past:
        minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(past.group(1)) or int(number(past.group(1)) or 0)
        behind = past.group(2) in ("past", "after")
        named = {"midnight": 0 if behind else 24, "noon": 12, "midday": 12}
        hour = named[past.group(3)] if past.group(3) in named else int(number(past.group(3)) or 0)
        later = day_part in ("AF", "EV", "NI")
        return (hour + (12 if later and hour < 12 else 0)) * 60 + (minutes if behind else -minutes)
    if re.fullmatch(r"[0-2]\d[0-5]\d", words):
        return int(words[:2]) * 60 + int(words[2:])
    plain = (
        re.sub(r"(\d)\.(\d\d)\b", r"\1:\2", re.sub(r"(\d)\.0 ", r"\1.00 ", words))
        .replace("a.m", "am")
        .replace("p.m", "pm")
        .rstrip(".")
        .replace("m.", "m")
    )
    hour_words = re.match(r"([a-z]+) ", plain)
    if hour_words and number(hour_words.group(1)):
        plain = f"{int(number(hour_words.group(1)) or 0)} {plain[hour_words.end() :]}"
    plain = plain.replace("o'clock", "").strip()
    if number(plain) and plain.isalpha():
        plain = str(int(number(plain) or 0))
    if re.fullmatch(r"\d{1,2}(?::\d\d)?", plain) and day_part:
        plain += " am" if day_part == "MO" else " pm"
    if re.fullmatch(r"\d{1,2}", plain):
        plain += ":00"
    fields = clock_fields(plain)
    return fields.hour * 60 + (fields.minute or 0) if fields and fields.hour is not None else None


# ---------------------------------------------------------------------------------------------------------- names

_FIRST_NAME = re.compile(
    r"(?:^|[a-z,;:] )(?!On |In |By |Since |Until |From |To |Before |After |Last |Next |This |The |Late |Early "
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Z][a-z]+ $"
)


def is_a_name(text: str, start: int, word: str) -> bool:
    """Whether a month's name at `start` is a surname after a first name: "Theresa May 3-2"."""
    return word in ("may", "april", "june", "august") and _FIRST_NAME.search(text[max(0, start - 20) : start]) is not None


TIME_WORDS = TimeWords(
    behind_years=tuple("was is has".split()),
    of=("of", "in the year", "of the year", "ad"),
    locale="en",
    date_order="MDY",
    capitals=True,
    months=MONTHS | MONTH_ABBREVIATIONS | OLD_MONTH_ABBREVIATIONS,
    sure_months=frozenset(MONTHS) - {"may", "march"},
    weekdays=WEEKDAYS | WEEKDAY_ABBREVIATIONS | {f"{name}s": index for name, index in WEEKDAYS.items()},
    seasons=SEASONS,
    units=UNITS,
    plurals=_PLURALS,
    steps={word: meant for words, meant in _STEPS for word in words} | {"this": Step.THIS, "current": Step.THIS, "the": Step.THE},
    parts=_PARTS,
    day_parts={
        **dict.fromkeys(("morning", "mornings", "dawn", "daybreak", "sunrise"), "MO"),
        **dict.fromkeys(("midday", "noon"), "MI"),
        **dict.fromkeys(("afternoon", "afternoons"), "AF"),
        **dict.fromkeys(("evening", "evenings", "dusk", "nightfall", "sunset"), "EV"),
        **dict.fromkeys(("night", "nights", "overnight", "tonight", "to-night"), "NI"),
    },
    day_words={
        "yesterday": -1,
        "last night": -1,
        "last evening": -1,
        "today": 0,
        "to-day": 0,
        "tomorrow": 1,
        "to-morrow": 1,
        "tonight": 0,
        "to-night": 0,
        "this": 0,
    },
    ways={
        **dict.fromkeys(("earlier", "before", "previously", "prior", "beforehand", "ending", "ended"), -1),
        **dict.fromkeys(("later", "after", "afterwards", "afterward", "following", "hence", "beginning", "starting"), 1),
    },
    compares={
        **dict.fromkeys(("about", "around", "approximately", "roughly", "some"), Compare.ABOUT),
        **dict.fromkeys(("nearly", "almost"), Compare.NEARLY),
        **dict.fromkeys(("more than", "over", "at least", "no less than"), Compare.MORE),
        **dict.fromkeys(("less than", "under", "up to", "within"), Compare.LESS),
        **dict.fromkeys(("no more than", "at most"), Compare.MOST),
    },
    about=("about", "around", "approximately", "roughly", "circa", "ca.", "ca", "c.", "c", "some", "nearly", "almost", "sometime"),
    loosely=("or so", "odd"),
    before_christ=("bc", "bce"),
    after_christ=("ad", "ce"),
    decades={
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
        "noughties": 100,
        "aughts": 100,
    },
    fiscal=("fiscal", "financial"),
    number_of=number,
    ordinal_of=ordinal,
    year_of=year_in_words,
    step_of=step,
    part_of=part,
    clock_of=clock,
    either_half=re.compile(
        r"(?:(?:half|a quarter|quarter|[\w-]+(?: minutes)?) (?:past|to|before|after) )?"
        r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|[1-9]|1[01])(?: o'clock)?(?<!\d)|"
        r"(?:half|a quarter|quarter|[\w-]+(?: minutes)?) (?:past|to|before|after) (?:[1-9]|1[01])"
    ),
    is_name=is_a_name,
)
