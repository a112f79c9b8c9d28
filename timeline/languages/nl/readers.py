"""Readers of Dutch words that are also something else, and of shapes that Dutch has: compounds, nights between two days."""

from __future__ import annotations

from dataclasses import replace

from timeline import patterns as re
from timeline.languages.nl.tense import STRONG, WEAK
from timeline.languages.nl.words import DATES_FROM, MONTHS, THING_OF_A_YEAR
from timeline.model import MINUTES_A_DAY, Grain, Interval, Part, TimexType, Trait, days_in_month, instant, shift
from timeline.times import readers
from timeline.times.reading import AnchorType, Direction, Reading, dated, day_interval, duration_value, unit_at, weekday_near, with_part
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Unit

_NAME_BEFORE = re.compile(r"(?:^|\W)(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|keizer|paus|prof\.?|dr\.?|minister|familie) $")
_COUNTED = re.compile(
    r" (?:man|euro|gulden|dollar|frank|kilometer|km|meter|m|kg|gram|g|ml|cm|mm|ton|liter|hectare|"
    r"punten|dagen|jaar|uur|minuten|keer|pagina's|woorden|procent|graden|pk|watt|volt|mb|gb|stuks|"
    r"miljoen|miljard|duizend|auto's|calorieën|voet|mijl|vierkante)\b"
)
_MANY = re.compile(  # what a number counts, unless it is surely a year: "In het jaar 1931 leden …"
    r" (?:mensen|personen|mannen|vrouwen|kinderen|soldaten|inwoners|werknemers|medewerkers|stemmen|zetels|banen|aandelen|huizen|woningen|gezinnen|leerlingen|studenten|leden|passagiers|gevangenen|exemplaren|doden|gewonden|slachtoffers|bezoekers|deelnemers|vluchtelingen|bedrijven|joden|tanks|vliegtuigen|schepen)\b"
)
_SURE_BEFORE = re.compile(r"(?:^|\W)(?:sinds|sedert|anno|zomer|winter|lente|herfst|voorjaar|najaar|seizoen) $")
_CODE_BEFORE = re.compile(
    r"(?:[$£€@№%&=~§©]|#(?=\d|$)|(?:^|\W)(?:nr|stb|trb|stcrt\.?|pb|fout|foutcode|noot|voetnoot|lokaal|zaal|spoor|lijn|plein|\w*nummer|\w+nr|bestelling|order|factuur|dossier|perceel|kavel|zaak|richtlijn|verordening|\((?:eu|eg|eeg)\)|fc|vv|sv|vlucht|model|kamer|artikel|art|pagina|blz|p|hoofdstuk|vers|psalm|isbn|iso|usd|eur|boeing|airbus|type|versie|postbus|tel|telefoon|meer dan|minder dan|"
    r"slechts|zo'n|ongeveer \w+|bijna|ruim|totaal|windows|office|apollo)(?:(?<!\w{4})\.)?) ?$"
)
_TIMED = re.compile(
    r"(?:^|\W)(?:in|sinds|sedert|tot|na|voor|van|uit|vanaf|rond|omstreeks|tussen|en|jaar|zomer|winter|lente|herfst|voorjaar|najaar|begin|eind|half|medio|halverwege|seizoen|anno|pas|al|eerst)[ (]+$"
)
_AFTER_A_YEAR = re.compile(r"\d{3,4}(?: ?[-/] ?| tot | en | of |, | t/m )$")


_START = re.compile(r"(?:^|[.!?:“\"„»\n(*#-] ?|\n)$")


def is_a_name(match: Match, group: str) -> bool:
    """Whether a month, weekday or season with a capital is a surname: "inspecteur Maart", "Jan Maart", "mevrouw Zomer"; they are written small."""
    start, end = match.found.span(group)
    word, before = match.text[start:end], match.text[max(0, start - 24) : start]
    if not word[:1].isupper():
        return _NAME_BEFORE.search(before.lower()) is not None
    if re.search(r"(?:^|\W)[Dd]e $", before) and re.match(r" [a-z]", match.text[end : end + 2]):
        return True
    if not _START.search(before):
        return (
            not re.search(r"\d $|(?:^|\W)(?:In|Op|Sinds|Eind|Begin|Medio|Half|Sinds|Tot|Na|Voor|Vanaf) $|\n$", before)
            and re.match(r" \d", match.text[end : end + 2]) is None
        )
    return re.search(rf"(?<!\w)[A-Z][a-zë]+ {re.escape(word)}(?! \d)\b", match.text) is not None


def careful(read: Reader, group: str) -> Reader:
    """`read`, but not where the word is somebody's name."""
    return lambda match: None if match[group] and is_a_name(match, group) else read(match)


_LOOKED_UP = re.compile(r"(?:geraadpleegd|opgevraagd|bezocht|gedownload)(?: op)? $")


def looked_up(read: Reader) -> Reader:
    """`read`; the day on which somebody looked a source up dates nothing."""

    def dates_nothing(match: Match) -> Reading | None:
        reading = read(match)
        return replace(reading, dates=False, why=Why.LOOKED_UP) if reading and _LOOKED_UP.search(match.before(16)) else reading

    return dates_nothing


def weekday_in_weeks(match: Match) -> Reading | None:
    """ "woensdag over een week", "dinsdag over twee weken": so many weeks after the next such day."""
    index, count = match.vocabulary.weekday(match["weekday"]), match.vocabulary.number(match["n"])
    if count is None or count != int(count):
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(weekday_near(index)(anchor, Direction.FUTURE).first + int(count) * 7 * MINUTES_A_DAY, Grain.DAY)

    return Reading(
        TimexType.DATE,
        "XXXX-XX-XX",
        AnchorType.SPEECH,
        place,
        why=Why.FROM_NEXT_SUCH_DAY,
        confidence=0.85,
        grain=Grain.DAY,
        chosen=True,
    )


def today_ago(match: Match) -> Reading | None:
    """ "vandaag tien jaar geleden", "vandaag over een week": counted to the very day."""
    unit, count = match.vocabulary.unit(match["unit"]), match.vocabulary.number(match["n"])
    if unit is None or unit.grain is None or count is None or count != int(count):
        return None
    grain, sign = unit.grain, -1 if match["way"] == "geleden" else 1

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(shift(anchor, sign * int(count), grain), Grain.DAY)

    return Reading(
        TimexType.DATE,
        "XXXX-XX-XX",
        AnchorType.SPEECH,
        place,
        why=Why.TO_THE_DAY,
        confidence=0.9,
        day_level=True,
        grain=Grain.DAY,
        chosen=True,
    )


def old_year(match: Match) -> Reading | None:
    """ "in 793 geplunderd": a year of three digits, where a participle follows and nothing is counted."""
    if not re.match(r"[.,;:)](?!\d)|$| (?:[a-zë]{3,}(?:d|t)\b|(?:werd|stierf|kwam|bereikte|viel|liet|ging|begon)\b)", match.after(24)):
        return None
    reading = readers.year(match)
    return replace(reading, confidence=0.6) if reading else None


def month(match: Match) -> Reading | None:
    """A month without a year; abbreviations only with a part or a preposition before them."""
    if _NAME_BEFORE.search(match.before(14)):
        return None
    word = match["month"].rstrip(".")
    if word not in MONTHS and not (match["part"] or re.search(r"(?:in|sinds|sedert|tot|vanaf|eind|begin|na|voor) $", match.before(8))):
        return None
    if (
        word == "augustus"
        and match.original[:1].isupper()
        and re.match(r" [A-Z]|,? (?:was|keizer|werd)\b", match.text[match.found.end() : match.found.end() + 8])
    ):
        return None
    return readers.month(match)


def year(match: Match) -> Reading | None:
    """A bare number as a year: 1000–2099 after a word of time, 1400–2099 elsewhere, unless it counts, costs or names something."""
    value = int(match["year"])
    before, after = match.before(24), match.after(24)
    timed = bool(match["part"] or match["about"] or "jaar" in match.words or _TIMED.search(before) or _AFTER_A_YEAR.search(before))
    if readers.is_of_a_code(before, value, after):
        return None
    if re.search(r"\d-$", before) and re.match(r"-\d", after):
        return None
    if re.search(r"\d[.,:/+-]$|[a-z]-$|\d $", before) and not re.search(r"[12]\d\d\d[-/]$|(?:rond|na|pre|post)-$", before):
        return None
    if re.match(r"[.,:]\d|%|-\d{1,3}(?!\d)|[$£€]|er\b| ?(?:mb|gb|mhz)\b|-[a-z]", after) and not re.match(
        r"[-/]\d\d(?!\d)|-[12]\d\d\d", after
    ):
        return None
    if (
        not match.opens_line
        and _CODE_BEFORE.search(before)
        or _COUNTED.match(after)
        or _MANY.match(after)
        and not (match["part"] or "jaar" in match.words or _SURE_BEFORE.search(before))
        or re.match(r" \d{3}(?!\d)", after)
        or (value < 1400 and not timed)
        or value > 2100
    ):
        return None
    start, end = match.found.span()
    paged = re.search(r"[A-Z][\w-]+,? \(?$", match.text[max(0, start - 30) : start]) and re.match(
        r"[a-f]?\)?[,:] (?:p|blz|pp)\. ?\d", match.text[end : end + 10]
    )
    cited = (
        paged
        or re.search(r"\([A-Z][\w-]+(?:(?: en| &)? [A-Z][\w-]+| et al\.)?,? $", match.text[max(0, start - 50) : start])
        and re.match(r"[a-f]?\)", match.text[end : end + 2])
    )
    if cited or re.search(r"(?:Foto|Beeld|Bron|©)[: ][^\n;]{0,30}$", match.text[max(0, start - 40) : start]):
        return None
    reading = readers.year(match)
    if reading and (THING_OF_A_YEAR.search(match.before(60)) or DATES_FROM.search(before)):
        reading = reading.having(Trait.ASIDE)
    return replace(reading, confidence=0.95 if timed else 0.8) if reading else None


def decade(match: Match) -> Reading | None:
    """ "de jaren tachtig", "de jaren '80", "de tachtiger jaren"."""
    if match["century"]:
        ordinal, tens = match.vocabulary.ordinal(match["century"]), match.vocabulary.decades.get(match["decade"])
        if ordinal is None or tens is None:
            return None
        start = instant((ordinal - 1) * 100 + tens)
        return dated(unit_at(start, Grain.DECADE), part=match.vocabulary.part(match["part"]), why=Why.TEN_YEARS)
    return readers.decade(match)


RANGE_OF_NUMBERS = re.compile(r"\b(?:tussen|van|vanaf) \d{1,2}(?:/\d{1,2}|-\d{1,2}) (?:en|tot|tot en met|t/m) $")


def numeric_day(match: Match) -> Reading | None:
    """ "22/04", "15-2": day and month in numbers, the day first."""
    day, month_number = int(match["one"]), int(match["two"])
    if not (1 <= month_number <= 12 and 1 <= day <= days_in_month(2000, month_number)):
        return None
    return readers.yearly(month_number, day, None, False, Why.DAY_AND_MONTH_IN_NUMBERS).having(Trait.DAY_OF_MONTH)


def month_of_numbers(match: Match) -> Reading | None:
    """ "05/2016": a month and its year."""
    number, value = int(match["number"]), int(match["year"])
    return dated(unit_at(instant(value, number), Grain.MONTH), why=Why.MONTH_AND_YEAR) if 1 <= number <= 12 else None


def plain_day(match: Match) -> Reading | None:
    """vandaag, gisteren, morgen, eergisteren, overmorgen, with or without a part of the day; vanavond, vanochtend."""
    word = match["dayword"]
    offset = match.vocabulary.day_words.get(word)
    if offset is None:
        return None
    if word == "morgen" and re.search(r"(?:^|\W)(?:de|deze|die|elke|goede|een|iedere|volgende|zondag) $", match.before(10)):
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    why = readers.days_away(offset)
    reading = Reading(TimexType.DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=why, confidence=0.95, day_level=True, grain=Grain.DAY)
    code = match.vocabulary.day_part(match["daypart"]) or (
        match.vocabulary.day_part(word) if word.startswith("van") and word != "vandaag" else ""
    )
    return readers.in_day_part(reading, code) if code else reading


def _named_day(match: Match) -> Reading | None:
    if match["month"]:
        return readers.full_date(match) if match["year"] else readers.month_day(match)
    return readers.day_of_week(match) if match["weekday"] else readers.day_ordinal(match)


def part_of_named_day(match: Match) -> Reading | None:
    """ "de avond van 8 mei", "de ochtend van dinsdag"."""
    day, code = _named_day(match), match.vocabulary.day_part(match["daypart"])
    return readers.in_day_part(day, code) if day and code else None


def night_from(match: Match) -> Reading | None:
    """ "de nacht van 8 op 9 mei", "de nacht van maandag op dinsdag": the night that begins on the first day."""
    day = readers.day_of_week(match) if match["weekday"] else readers.day_of_range(match)
    return readers.in_day_part(day, "NI").having(Trait.OVER_NIGHT) if day else None


def night_to(match: Match) -> Reading | None:
    """ "de nacht op zondag", "de nacht naar 30 april vorig jaar": the night that ends on the day named, so it is that of the day before."""
    day = readers.month_of_unit(match) if match["which"] else _named_day(match)
    if day is None or day.place is None:
        return None
    named = day.place

    def before(anchor: int, direction: Direction) -> Interval:
        return unit_at(named(anchor, direction).first - MINUTES_A_DAY, Grain.DAY)

    reading = readers.in_day_part(replace(day, place=before, why=Why.NIGHT_BEFORE_NAMED), "NI").having(Trait.OVER_NIGHT)
    is_placed = day.anchor_type is AnchorType.NOTHING and reading.place is not None
    return replace(reading, value=str(reading.place(0, Direction.PAST))) if is_placed and reading.place else reading


_OPENS = re.compile(r"(?:\A|[.!?;]\s|\n)op de $")  # of the last characters before it
_REACH_BACK = 14
_VERB_NEXT = re.compile(rf" (?:{STRONG}|{WEAK}|[a-zë]{{3,}}(?:de|den|te|ten)|heb|hebben|heeft|ben)\b")


def day_ordinal(match: Match) -> Reading | None:
    """ "op de 8e", "tot de 23ste": of the month told; "de 8e verdieping" is none."""
    goes_on = _OPENS.search(match.before(_REACH_BACK)) and _VERB_NEXT.match(match.after(24))
    return (
        readers.day_ordinal(match)
        if goes_on
        or re.match(
            r"(?:[,.;:)]|$| ?\n| (?:en|maar|om|werd|was|is|zijn|zal|zullen|gaat|gaan|wordt|worden|blijft|blijven|kan|kunnen|mag|mogen|moet|moeten|geldt|gelden|staat|sluit|opent|rijdt|rijden|hij|zij|ze|kwam|ging|toen|van|tot|meet|naar|van deze maand)\b| -)",
            match.after(14),
        )
        else None
    )


def this_unit(match: Match) -> Reading | None:
    """ "vorige week", "eind volgend jaar"; "die dag" is told."""
    unit = match.vocabulary.unit(match["unit"])
    return None if unit is Unit.DAY else readers.this_unit(match)


def next_day(match: Match) -> Reading | None:
    """ "de volgende dag": the day after the time told."""
    return readers.told_later_by(1, Unit.DAY, 1)


def last_day(match: Match) -> Reading | None:
    """ "de vorige dag", "de dag ervoor": the day before the time told."""
    return readers.told_later_by(1, Unit.DAY, -1)


def end_of(part: Part) -> Reader:
    """ "jaareinde", "begin van het jaar"."""

    def read(match: Match) -> Reading | None:
        if part is Part.END:
            return readers.end_of_year(match)

        def place(anchor: int, direction: Direction) -> Interval:
            return unit_at(anchor, Grain.YEAR)

        return Reading(
            TimexType.DATE,
            "XXXX",
            AnchorType.CALENDAR,
            with_part(place, part),
            part.value,
            why=Why.UNIT_THAT_HOLDS,
            confidence=0.8,
            grain=Grain.YEAR,
            chosen=True,
        )

    return read


def duration(match: Match) -> Reading | None:
    """A length of time; "twee jaar oud" is an age; "drie uur" after "om" a time of day."""
    if re.match(r" (?:oud|oude|jong|jonge|geleden)\b", match.after(9)):
        return None
    if match["unit"] in ("uur", "u") and re.search(r"(?:^|\W)(?:om|rond|tegen|vanaf|omstreeks|tot) $", match.before(10)):
        return None
    if match["unit"] in ("min", "sec", "u", "mnd") and not re.match(r"[\d,.]+$", match["n"]):
        return None
    return readers.duration(match)


def bare_units(match: Match) -> Reading | None:
    """ "jaren", "al weken", "de dagen": an unnamed number of units; "de jaren zestig" is a decade."""
    if re.search(r"\d $", match.before(2)) or re.match(
        r" (?:geleden|oud|'?\d0|vijftig|zestig|zeventig|tachtig|negentig|dertig|twintig|veertig)\b", match.after(12)
    ):
        return None
    unit = match.vocabulary.unit(match["unit"])
    return Reading(TimexType.DURATION, duration_value(None, unit), dates=False, why=Why.LENGTH_WITHOUT_NUMBER) if unit else None


_LONG = {
    "minuten": Unit.MINUTE,
    "uren": Unit.HOUR,
    "dagen": Unit.DAY,
    "weken": Unit.WEEK,
    "maanden": Unit.MONTH,
    "jaren": Unit.YEAR,
    "decennia": Unit.DECADE,
    "decennialang": Unit.DECADE,
    "eeuwen": Unit.CENTURY,
}


def long(match: Match) -> Reading | None:
    """ "dagenlang", "jarenlange", "decennialange"."""
    return Reading(TimexType.DURATION, duration_value(None, _LONG[match["unit"]]), dates=False, why=Why.LENGTH_WITHOUT_NUMBER)


_ADJECTIVES = {"daags": Unit.DAY, "jarig": Unit.YEAR, "urig": Unit.HOUR, "week": Unit.WEEK, "maand": Unit.MONTH, "minut": Unit.MINUTE}


def adjective_length(match: Match) -> Reading | None:
    """ "vierdaagse", "twaalfurige", "meerjarig"; "50-jarige" mostly is an age."""
    unit = next((unit for stem, unit in _ADJECTIVES.items() if match["unit"].startswith(stem)), None)
    if unit is None:
        return None
    words = match["n"].rstrip("-")
    if words == "meer":
        return Reading(TimexType.DURATION, duration_value(None, unit), dates=False, why=Why.LENGTH_WITHOUT_NUMBER)
    count = match.vocabulary.number(words)
    if count is None or (unit is Unit.YEAR and (count > 9 or words.isdecimal())):
        return None
    return Reading(TimexType.DURATION, duration_value(count, unit), dates=False, why=Why.LENGTH)


def repeated(value: str) -> Reader:
    """dagelijks, jaarlijks: again and again."""
    return lambda match: Reading(TimexType.SET, value, dates=False, why=Why.AGAIN)


def clock(match: Match) -> Reading | None:
    """A time of day; 3:1 scores are none, nor is "drie uur" as a length or the first word of "een uur of tien"."""
    words = match["time"]
    if words == "een uur" and match.after(4) == " of ":
        return None
    if re.fullmatch(r"\d{1,2}:\d\d(?::\d\d)?", words) and not match["daypart"]:
        if not re.search(
            r"(?:om|tot|van|vanaf|voor|na|rond|tegen|tussen|en|sinds|sedert|,|-|\(|vandaag|morgen|gisteren|uur:?|dag|avond|is|ben) ?$|^$",
            match.before(10),
        ):
            return None
    written_out = re.fullmatch(r"[^\W\d_]+ uur|\d{1,2} ?(?:uur|u)", words)
    if (
        written_out
        and not match["daypart"]
        and not match["about"]
        and not re.search(
            r"(?:^|\W)(?:om|rond|tegen|vanaf|omstreeks|tot|na|voor|klokke|klokslag|van|tussen|dag|en|om zo'n)[,]? $", match.before(14)
        )
    ):
        return None
    if written_out and not match["daypart"] and re.search(r"(?:^|\W)(?:na|voor|tot) $", match.before(5)) and not re.search(r"\d\d", words):
        return None
    return readers.clock(match)


def this_part(match: Match) -> Reading | None:
    """ "deze avond", "die nacht"."""
    step = match.vocabulary.step(match["which"])
    return readers.told_day_part(match) if step.is_told or "volgende" in match["which"] else readers.day_part_of(0)(match)


def weekend(match: Match) -> Reading | None:
    """ "dit weekend", "afgelopen weekend"; "een weekend" is a length."""
    return None if re.search(r"(?:een|elk|ieder|per|geen|drie|twee) $", match.before(7)) else readers.weekend(match)


def soon(match: Match) -> Reading | None:
    """binnenkort, in de toekomst: too vague for a date."""
    return Reading(TimexType.DATE, "FUTURE_REF", dates=False, why=Why.VAGUE)


def of_two_days(match: Match) -> Reading | None:
    """The first day of "8 en 9 mei", "10 t/m 15 juli 2012": of the month that the other end names."""
    return readers.day_of_range(match)


def range_of_units(match: Match) -> Reading | None:
    """ "twee tot drie weken"; "open van 10 tot 18 uur" are times of day."""
    if match["unit"] in ("uur", "u") and re.search(r"(?:^|\W)(?:van|tussen|open|vanaf|om) $", match.before(9)):
        return None
    return readers.range_of_units(match)


def short_year_of_range(match: Match) -> Reading | None:
    """The years of "'40-'45"."""
    value = match.vocabulary.year(match["year"] or match["year_first"])
    return dated(unit_at(instant(value), Grain.YEAR), why=Why.YEAR_NAMED).having(Trait.SHORT_YEAR, Trait.OF_OUR_TIME) if value else None


def day_mon(match: Match) -> Reading | None:
    """ "2/okt", "01/aug/2019"."""
    return readers.full_date(match) if match["year"] else readers.month_day(match)


def window(match: Match) -> Reading | None:
    """ "de afgelopen tien jaar": with its bounds, where it is not that of something: "de laatste drie dagen van de oorlog"."""
    return duration(match) if re.match(r" (?:van|voor|in|uit)\b", match.after(6)) else readers.window(match)


_OF_A_THING = re.compile(r"(?:^|\W)(?:versie|release|build|firmware|update|hoofdstuk|paragraaf|punt|nr\.?|v|ip|ip-adres) ?$")


def dated_day(match: Match) -> Reading | None:
    """A day with its year in numbers, the day first: "31-10-1974", "8/10/2012", "5-3-'18"; not "versie 10.4.16"."""
    if _OF_A_THING.search(match.before(24)):
        return None
    day, month_number, value = int(match["one"]), int(match["two"]), int(match["year"].lstrip("'"))
    if len(match["year"].lstrip("'")) == 2:
        value += 1900 if value >= 35 else 2000
    if not (1 <= month_number <= 12 and 1 <= day <= 31):
        return None
    if day > days_in_month(value, month_number):
        return Reading(TimexType.DATE, f"{value:04}-{month_number:02}", why=Why.NO_SUCH_DAY, confidence=0.0)
    return dated(day_interval(value, month_number, day), why=Why.DAY_NAMED_DAY_FIRST)


def part_of_last(match: Match) -> Reading | None:
    """ "afgelopen dinsdagavond"."""
    reading = readers.last_named(match)
    return readers.in_day_part(reading, match.vocabulary.day_part(match["daypart"])) if reading else None


def past_decade(match: Match) -> Reading | None:
    """ "het afgelopen decennium": the ten years up to now, as a length."""
    unit = match.vocabulary.unit(match["unit"])
    return Reading(TimexType.DURATION, duration_value(1, unit), dates=False, why=Why.LENGTH) if unit else None
