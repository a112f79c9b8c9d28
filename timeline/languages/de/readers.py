"""Readers of German words that are also something else, and of shapes that only German has: compounds, dotted dates, nights between two days."""

from __future__ import annotations

from dataclasses import replace

from timeline import patterns as re
from timeline.languages.de.tense import HAPPENS
from timeline.languages.de.words import DATES_FROM, FAR_STEPS, MONTHS, PART_OF_SEASON, THING_OF_A_YEAR
from timeline.model import (
    MINUTES_A_DAY,
    Against,
    Contradiction,
    Grain,
    Interval,
    Part,
    TimexType,
    Trait,
    days_in_month,
    instant,
    shift,
    weekday,
)
from timeline.times import readers
from timeline.times.reading import AnchorType, Direction, Reading, dated, day_interval, duration_value, unit_at, with_part
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Step, Unit

_TITLED = re.compile(
    r"(?:^|\W)(?:Herrn?|Frau|Fräulein|Dr\.|Prof\.|Professor(?:in)?|Familie|Kardinal|Bischof|Minister(?:in)?|Präsident(?:in)?|Kanzler(?:in)?|Kaiser|König|Prinz|Herzog|Kurfürst|"
    r"Richter(?:in)?|Trainer(?:in)?|Kommissar(?:in)?|Abgeordneten?|Bürgermeister(?:in)?|Sir) $"
)
_GIVEN_NAME = re.compile(
    r"(?:^|\W)(?:Robert|Martin|Thomas|Michael|Peter|Hans|Karl|Ernst|Karl-Heinz|Andreas|Stefan|Stephan|Christian|Wolfgang|Klaus|Jürgen|Walter|Werner|Franz|Josef|Johann|Johannes|"
    r"Heinrich|Wilhelm|Friedrich|Otto|Paul|Georg|Max|Felix|Anna|Maria|Eva|Julia|Sabine|Petra|Monika|Angela|Theresa|Ulrike|Susanne|Barbara|Elke|Heike|Birgit|Claudia|Jan|Jens|Uwe|"
    r"Ralf|Ralph|Bernd|Dieter|Günter|Günther|Gerhard|Helmut|Herbert|Horst|Kurt|Manfred|Rolf|Rudolf|Simon|Sebastian|Tobias|Alexander|Florian|Philipp|Daniel|David|Markus|Matthias|"
    r"Oliver|Frank|Jörg|Joachim|Holger|Detlef|Volker|Ulrich|Erich|Erwin|Emil|Hermann|Hugo|Jakob|Ludwig|Richard|Siegfried|Theodor|Viktor|Anton|Albert|Alfred|Arthur|Elisabeth|"
    r"Margarete|Katharina|Christine|Christina|Nicole|Stefanie|Andrea|Karin|Brigitte|Renate|Ursula|Ingrid|Helga|Gisela|Hannah?|Laura|Lena|Lisa|Sarah|Sophie|Kim|Mark|Marc|Joe|"
    r"John|George|James|Clara|Rosa|Moritz|August) $"
)


_BEHIND_A_NAME = re.compile(
    r"(?:,| (?!(?:des|dieses|letzten|vergangenen|vorigen|nächsten|kommenden|im|und|oder|bis|v\.|n\.|vor|nach|in|am|um|ab|wieder|statt)\b)[a-zäöüß]| ?\()"
)
_NO_NAME_BEFORE = re.compile(
    r"(?:^|\W)(?:Anfang|Mitte|Ende|Beginn|Monat|Monats|Im|Am|Vom|Zum|Seit|Bis|Ab|Der|Die|Das|Den|Dem|Des|Jeden|Jeder|Jedes|Diesen|Dieser|Letzten|Nächsten|Kommenden|Vergangenen|Ausgang|"
    r"Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Und|Bereits|Schon|Noch|Erst|Heuer|Heute|Gestern) $"
)
_CAPITAL_BEFORE = re.compile(r"(?<![.!?:„“\"»«\n-])(?<![.!?:„“\"»«] )(?:^|[^\w.])[A-ZÄÖÜ][a-zäöüß]+ $")


def is_a_name(match: Match, group: str) -> bool:
    """Whether a month, weekday or season is the surname of somebody: "Frau Sommer", "Eva März"; or August the first name."""
    start, end = match.found.span(group)
    before, behind = match.text[max(0, start - 32) : start], match.text[end : end + 40]
    if _TITLED.search(before) or _GIVEN_NAME.search(before):
        return True
    word = match.original_of(group)
    if word[:1].isupper() and _CAPITAL_BEFORE.search(before) and not _NO_NAME_BEFORE.search(before) and _BEHIND_A_NAME.match(behind):
        return True
    bare = not re.search(
        r"(?:^|\W)(?:im|am|bis|seit|ab|vom|zum|der|des|den|dem|diesen|diesem|jeden|letzten|nächsten|kommenden|vergangenen|anfang|mitte|ende|beginn|und|oder|bis zum) $|\d\. ?$",
        match.before(14),
    )
    if match[group] == "august" and bare and re.match(r" [A-ZÄÖÜ][a-zäöüß]+", behind):
        return True
    return bare and re.match(r" [a-zäöüß]", behind) is not None and _is_named(match.text, word)


def _is_named(text: str, word: str) -> bool:
    """Whether a text names somebody so: a capitalised word stands right before the word somewhere, and it is no date there."""
    for hit in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)(?! \d)", text):
        before = text[max(0, hit.start() - 32) : hit.start()]
        if _TITLED.search(before) or _GIVEN_NAME.search(before):
            return True
        if re.search(r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+ $", before) and not _NO_NAME_BEFORE.search(before):
            return True
    return False


def month_year(match: Match) -> Reading | None:
    """A month with its year; not the number of a house in the "Straße des 17. Juni"."""
    return None if _A_STREET.search(match.before(28)) else readers.month_year(match)


def month(match: Match) -> Reading | None:
    """A month without a year; abbreviations only where a full stop or a word of time shows that one is meant."""
    if is_a_name(match, "month") or _A_STREET.search(match.before(28)):
        return None
    word = match["month"].rstrip(".")
    if word not in MONTHS and not (
        match["part"] or (match["month"].endswith(".") and re.search(r"(?:im|seit|bis|ab|ende|mitte|anfang|vom) $", match.before(8)))
    ):
        return None
    return readers.month(match)


def in_short_year(match: Match) -> Reading | None:
    """ "im Frühjahr 45", "Mai 68", where no noun behind the number shows that it is counted."""
    behind = match.text[match.found.end() : match.found.end() + 2]
    if (
        _COUNTED.match(match.after(24))
        or behind[:1] == " "
        and not behind[1:].islower()
        or is_a_name(match, "month" if match["month"] else "season")
    ):
        return None
    return readers.in_short_year(match)


_LOOKED_UP = re.compile(r"(?:abgerufen|abgefragt|aufgerufen|zugriff|zugegriffen)(?: am| vom)? $")


def full_date(match: Match) -> Reading | None:
    """A day with its year; the day on which somebody looked a source up dates nothing."""
    reading = None if _A_STREET.search(match.before(24)) else readers.full_date(match)
    return replace(reading, dates=False, why=Why.LOOKED_UP) if reading and _LOOKED_UP.search(match.before(16)) else reading


def day_month(match: Match) -> Reading | None:
    """ "8. Mai"; not "Straße des 17. Juni"."""
    return None if is_a_name(match, "month") or _A_STREET.search(match.before(24)) else readers.month_day(match)


def weekday_alone(match: Match) -> Reading | None:
    """A weekday; not a surname."""
    return None if is_a_name(match, "weekday") else readers.day_of_week(match)


def weekday_of(word: str) -> Reader:
    """ "am gestrigen Montag": the day that the adjective names."""

    def read(match: Match) -> Reading | None:
        reading = plain_day(match)
        return replace(reading, weekday=match.vocabulary.weekday(match[word])) if reading else None

    return read


def season(match: Match) -> Reading | None:
    """ "Sommer", "Spätsommer 1943", "des Winters 1944/45"; not a surname, and not a book ("Sommerhaus" is one word and never met)."""
    word = match["season"].removesuffix("s") if match["season"].endswith("s") else match["season"]
    if is_a_name(match, "season"):
        return None
    reading = readers.season(match)
    early = next(
        (part for before, part in PART_OF_SEASON.items() if word.startswith(before) and word not in ("frühling", "frühjahr")), None
    )
    return narrowed(reading, early) if reading and early and not reading.mod else reading


def narrowed(reading: Reading, part: Part) -> Reading:
    """The beginning, middle or end of what a reading names."""
    assert reading.place is not None
    return replace(reading, place=with_part(reading.place, part), mod=part.value)


# --------------------------------------------------------------------------------------------------- dates in digits


_OF_A_THING = re.compile(
    r"(?:^|\W)(?:version|release|build|firmware|update|kapitel|abschnitt|punkt|ziffer|position|pos\.|nr\.|v|ip|ip-adresse) ?$"
)
_A_STREET = re.compile(
    r"(?:straße|strasse|str\.|platz|allee|brücke|ufer|ring|weg|chaussee|damm|gasse) (?:des|der|vom|am) (?:\d{1,2}\. ?)?$"
)


def dotted_date(match: Match) -> Reading | None:
    """ "8.5.1945", "08.05.45", "8. 5." with or without a year: the day first, always; "31.02.2016" says that there is none."""
    day, month_number = int(match["one"]), int(match["two"])
    if len(match["year"]) == 4 and 1 <= month_number <= 12 and 28 < day <= 31 and 1000 <= int(match["year"]) <= 2200:
        if day > days_in_month(int(match["year"]), month_number):
            return Reading(TimexType.DATE, f"{match['year']}-{month_number:02}", why=Why.NO_SUCH_DAY, confidence=0.0)
    if not (1 <= month_number <= 12 and 1 <= day <= days_in_month(2000, month_number)) or _OF_A_THING.search(match.before(24)):
        return None
    if not match["year"]:
        return readers.yearly(month_number, day, None, False, Why.DAY_AND_MONTH_IN_NUMBERS).having(Trait.DAY_OF_MONTH)
    value = int(match["year"])
    if len(match["year"]) == 2:
        value += 1900 if value >= 35 else 2000
    if not 1000 <= value <= 2200 or day > days_in_month(value, month_number):
        return None
    reading = dated(day_interval(value, month_number, day), why=Why.DAY_NAMED_DAY_FIRST)
    if match["weekday"] and weekday(instant(value, month_number, day)) != match.vocabulary.weekday(match["weekday"]):
        return replace(reading, against=(Contradiction(Against.WEEKDAY),), confidence=0.6)
    return reading


def day_of_dotted_range(match: Match) -> Reading | None:
    """The bare day of "14./15.10.2018", "vom 14. bis 15.10.": of the month that the other end names."""
    day, month_number = int(match["one"]), int(match["two"])
    if not 1 <= month_number <= 12 or not 1 <= day <= days_in_month(2000, month_number):
        return None
    why = Why.MONTH_OF_OTHER_END
    if not match["year"]:
        return readers.yearly(month_number, day, None, False, why).having(Trait.DAY_OF_MONTH)
    value = int(match["year"])
    value += (1900 if value >= 35 else 2000) if len(match["year"]) == 2 else 0
    return dated(day_interval(value, month_number, day), why=why) if day <= days_in_month(value, month_number) else None


def month_of_numbers(match: Match) -> Reading | None:
    """ "05/2016": a month and its year."""
    number, value = int(match["number"]), int(match["year"])
    return dated(unit_at(instant(value, number), Grain.MONTH), why=Why.MONTH_AND_YEAR) if 1 <= number <= 12 else None


_DAY_GOES_ON = re.compile(
    r"\.?(?:$|[,;:)!?“”\"–/-]| [a-zäöü(–-]| ?\n| (?:Der|Die|Das|Den|Dem|Er|Sie|Es|Im|In|Am|An|Bei|Mit|Nach|Vor|Doch|Dann|Als|Ein|Eine|Auch|Aber|Und|Damit|Dabei|Zum|Zur|Von)\b)"
)
_NO_DAY = re.compile(r" (?:und|oder|bis|auf|sowie|/|–|-)[ \d]|\.\d")


def day_alone(match: Match) -> Reading | None:
    """ "am 8.", "bis zum 23.": a day of the month told; "der 8. Tag", "am 2. Spieltag" are none."""
    end = match.found.end()
    rest = match.text[end : end + 12]
    if not _DAY_GOES_ON.match(rest) or _NO_DAY.match(rest) and not re.match(r" (?:und|oder|bis|auf|sowie|–|-) (?:den |zum |zum )?\d", rest):
        return None
    return readers.day_ordinal(match)


# ------------------------------------------------------------------------------------------------------- days and nights


def plain_day(match: Match) -> Reading | None:
    """heute, gestern, morgen, vorgestern, übermorgen and their adjectives, with or without a part of the day."""
    offset = match.vocabulary.day_words.get(match["dayword"])
    if offset is None:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    why = readers.days_away(offset)
    reading = Reading(TimexType.DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=why, confidence=0.95, day_level=True, grain=Grain.DAY)
    code = match.vocabulary.day_part(match["daypart"])
    return readers.in_day_part(reading, code) if code else reading


_AT_A_SENTENCE_START = re.compile(r"(?:^|[.!?:„“\"»«\n] ?)$")
_NOWADAYS_BEFORE = re.compile(
    r"(?:^|\W)(?:bis|noch|von|als|wie|auch|schon|selbst|gerade|erst|für|das|die|der|den|dem|\(|seit damals bis|bereits) $|\($"
)
_NOWADAYS_AFTER = re.compile(
    r" (?:noch|wieder als|als|nicht mehr|kaum|immer noch|weiterhin|meist|oft|üblich|zu den|zum|allgemein|wie damals|weltweit|so|mehr als|lebende[nr]?)\b"
)


def today(match: Match) -> Reading | None:
    """ "heute": the day of speech; "bis heute", "noch heute", "die heute bekannten" mean nowadays, and in a history it always does."""
    if match["daypart"]:
        return plain_day(match)
    before = match.before(14)
    if before.endswith("(") and match.after(1) == ")":
        return plain_day(match)
    if (
        _NOWADAYS_BEFORE.search(before)
        and not re.match(r" (?:um|morgen|abend|mittag|nacht|früh)\b", match.after(10))
        or _NOWADAYS_AFTER.match(match.after(16))
    ):
        return Reading(TimexType.DATE, "PRESENT_REF", dates=False, why=Why.VAGUE)
    sentence = re.split(r"[.!?:] ", match.before(120))[-1] + " # " + re.split(r"[.!?:] |\n", match.after(160))[0]
    if not HAPPENS.search(sentence) and re.search(r"[^\W\d_]", sentence):
        return Reading(TimexType.DATE, "PRESENT_REF", dates=False, why=Why.OUR_TIME)
    return plain_day(match)


def tomorrow(match: Match) -> Reading | None:
    """ "morgen"; the noun "Morgen" is a part of the day, but for the first word of a sentence."""
    start = match.found.start("dayword")
    if match.text[start].isupper() and not _AT_A_SENTENCE_START.search(match.text[max(0, start - 2) : start]):
        return None
    if re.search(r"(?:heute|gestern|jeden|am|guten|der|ein|eines|diesen?|nächsten|folgenden) $", match.before(10)):
        return None
    return plain_day(match)


def night_to(match: Match) -> Reading | None:
    """ "die Nacht zum Dienstag", "die Nacht auf den 8. Mai": the night that ends on the day named, so it is that of the day before."""
    return _night_before(match, _named_day(match))


def night_to_of_unit(match: Match) -> Reading | None:
    """ "die Nacht auf den 30. April vergangenen Jahres": the same of a day of last year."""
    return _night_before(match, readers.month_of_unit(match))


def _night_before(match: Match, day: Reading | None) -> Reading | None:
    """The night before a day."""
    if day is None or day.place is None:
        return None
    named = day.place
    minutes = match.vocabulary.clock(match["time"]) if match["time"] else None
    if minutes is not None and minutes < MINUTES_A_DAY // 2:  # "in der Nacht zum 15. Februar, gegen 3 Uhr"
        return readers.clock(match)

    def before(anchor: int, direction: Direction) -> Interval:
        return unit_at(named(anchor, direction).first - MINUTES_A_DAY, Grain.DAY)

    reading = readers.in_day_part(replace(day, place=before, why=Why.NIGHT_BEFORE_NAMED), "NI").having(Trait.OVER_NIGHT)
    return (
        replace(reading, value=str(reading.place(0, Direction.PAST)))
        if day.anchor_type is AnchorType.NOTHING and reading.place
        else reading
    )


def night_from(match: Match) -> Reading | None:
    """ "die Nacht vom 8. (auf den 9. Mai)": the night that begins on the day named."""
    if match["weekday"]:
        day = readers.day_of_week(match)
    elif match["month"]:
        day = readers.day_of_range(match)
    else:
        day = readers.day_ordinal(match)
    night = readers.in_day_part(day, "NI") if day else None
    both = re.search(r" (?:auf|zum|zu) ", match.words) or re.match(r" ?(?:auf|zum|zu) ", match.after(8))
    return night.having(Trait.OVER_NIGHT) if night and both else night


_NIGHT_BEGUN = re.compile(r"nacht (?:vom|von) (?:dem )?\d{1,2}\. ?(?:auf|zum|zu) (?:den |dem )?$")


def unless_a_night_ends(read: Reader) -> Reader:
    """`read`, a day; the second one of "die Nacht vom 8. auf den 9. Mai" dates nothing by itself."""

    def day(match: Match) -> Reading | None:
        reading = read(match)
        return replace(reading, dates=False) if reading and _NIGHT_BEGUN.search(match.before(40)) else reading

    return day


def _named_day(match: Match) -> Reading | None:
    if match["month"]:
        return readers.full_date(match) if match["year"] else readers.month_day(match)
    if match["weekday"]:
        return readers.day_of_week(match)
    return readers.day_ordinal(match) if match["day"] else plain_day(match)


def part_of_named_day(match: Match) -> Reading | None:
    """ "am Morgen des 28. Mai", "am Abend des 8.": a part of the day named."""
    day, code = _named_day(match), match.vocabulary.day_part(match["daypart"])
    return readers.in_day_part(day, code) if day and code else None


def last_night(match: Match) -> Reading | None:
    """ "letzte Nacht", "vergangene Nacht": the one up to the day of speech."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor - MINUTES_A_DAY, Grain.DAY)

    reading = Reading(
        TimexType.DATE,
        "XXXX-XX-XX",
        AnchorType.SPEECH,
        place,
        why=Why.NIGHT_BEFORE_SPEAKING,
        confidence=0.9,
        day_level=True,
        grain=Grain.DAY,
    )
    return readers.in_day_part(reading, match.vocabulary.day_part(match["daypart"]) or "NI")


def weekday_of_week(match: Match) -> Reading | None:
    """ "am Montag nächster Woche", "vorige Woche Freitag", "Mittwoch in zwei Wochen": the weekday of the week counted."""
    index = match.vocabulary.weekday(match["weekday"])
    if match["n"]:
        count = match.vocabulary.number(match["n"])
        if count is None or count != int(count):
            return None
        offset, anchor_type = int(count) * (-1 if match["sign"] == "vor" else 1), AnchorType.SPEECH
    else:
        step = match.vocabulary.step(match["which"])
        far = next((FAR_STEPS[word] for word in match["which"].split() if word in FAR_STEPS), 0)
        offset, anchor_type = far or step.offset, AnchorType.TOLD if step.is_told else AnchorType.SPEECH

    def place(anchor: int, direction: Direction) -> Interval:
        week = unit_at(anchor, Grain.WEEK, offset)
        return unit_at(week.first + index * MINUTES_A_DAY, Grain.DAY)

    reading = Reading(TimexType.DATE, f"XXXX-WXX-{index + 1}", anchor_type, place, why=Why.WEEKDAY_OF_COUNTED_WEEK, confidence=0.9, grain=Grain.DAY,
                      chosen=True, traits=frozenset({Trait.NAMED}))  # fmt: skip
    code = match.vocabulary.day_part(match["daypart"])
    return readers.in_day_part(reading, code) if code else reading


# ------------------------------------------------------------------------------------------------------ years and longer

_COUNTED = re.compile(
    r" (?:mann|euro|mark|dm|dollar|franken|schilling|pfund|lire|kilometern?|km|metern?|m|kg|g|gramm|ml|cl|mm|cm|ha|kwh|mwh|höhenmetern?|"
    r"tonnen|litern?|hektar|quadratmetern?|quadratkilometern?|punkte|tage|jahre|stunden|minuten|mal|"
    r"wörter|einheiten|prozent|grad|ps|kw|volt|watt|mb|gb|mhz|stück|millionen|milliarden|tausend)\b"
)
_MANY = re.compile(  # what a number counts, unless it is surely a year: "Seit 1931 Mitglieder des Vereins …"
    r" (?:Menschen|Personen|Männer|Frauen|Kinder|Soldaten|Einwohner\w*|Mitarbeiter\w*|Beschäftigte\w*|Stimmen|Sitze|Arbeitsplätze|Stellen|"
    r"Aktien|Häuser|Wohnungen|Familien|Schüler\w*|Studenten|Studierende|Mitglieder\w*|Passagiere|Gefangene\w*|Seiten|Exemplare\w*|"
    r"Fälle\w*|Opfer\w*|Tote\w*|Verletzte\w*|Teilnehmer\w*|Besucher\w*|Zuschauer\w*|Flüchtlinge\w*|Fahrzeuge\w*|Autos|Unternehmen|"
    r"Betriebe\w*|Juden|Panzer\w*|Flugzeuge\w*|Schiffe\w*)\b"
)
_SURE_BEFORE = re.compile(r"(?:^|\W)(?:im|vom|am|seit|anno|sommer|winter|frühjahr|frühling|herbst|wahl|saison) $")
_CODE_BEFORE = re.compile(
    r"(?:[$£€@№%&=~§©]|#(?=\d|$)|(?:^|\W)nr\. ?\d{2,4}/$|(?:^|\W)(?:copyright|fehler|fehlercode|fehlermeldung|raum|saal|konto|aktenzeichen|az|bestellnummer|\w+nummer|\w+nr|bestellung|auftrag|rechnung|vorgang|akte|parzelle|flurstück|charge|ticket|richtlinie|verordnung|\((?:eu|eg|ewg)\)|fc|sv|tsv|sc|vfl|vfb|vfr|ssv|tus|tsg|msv|fsv|ksv|spvgg|postleitzahl|gleis|linie|nr|nummer|nummern|flug|modell|zimmer|paragraph|artikel|art|abs|absatz|kanal|seite|seiten|s|kap|kapitel|vers|psalm|isbn|din|iso|en|usd|eur|boeing|airbus|"
    r"typ|version|plz|postfach|tel|telefon|bundesstraße|insgesamt|mehr als|weniger als|nur|genau|allein|chf|mit den|windows|agenda|office|apollo)(?:(?<!\w{4})\.)?) ?$"
)
_TIMED = re.compile(
    r"(?:^|\W)(?:im|seit|bis|ab|von|vom|nach|vor|um|gegen|zwischen|und|jahr|jahre|jahres|sommer|winter|frühjahr|frühling|herbst|anfang|mitte|ende|beginn|anno|"
    r"wahlen|wahl|saison|gegründet|geboren|noch|erst|bereits|schon|erstmals|wieder)[ (]+$"
)
_AFTER_A_YEAR = re.compile(r"\d{3,4}(?: ?[-/] ?| bis | und | oder |, )$")


def year(match: Match) -> Reading | None:
    """A bare number as a year: 1000–2099 after a word of time, 1400–2099 elsewhere, unless it counts, costs or names something."""
    value = int(match["year"])
    before, after = match.before(24), match.after(24)
    timed = bool(match["part"] or match["about"] or "jahr" in match.words or _TIMED.search(before) or _AFTER_A_YEAR.search(before))
    if readers.is_of_a_code(before, value, after):
        return None
    if re.search(r"\d-$", before) and re.match(r"-\d", after):
        return None
    if re.search(r"\d[.,:/+-]$|[a-z]-$|\d $", before) and not re.search(r"[12]\d\d\d[-/]$|(?:um|vor|nach|post|prä)-$|\d\. $", before):
        return None
    if re.match(r"[.,:]\d|%|-\d{1,3}(?!\d)|[$£€]|er\b| ?(?:mb|gb|ghz|mhz)\b|-(?:[a-z])", after) and not re.match(
        r"[-/]\d\d(?!\d)|-[12]\d\d\d", after
    ):
        return None
    if not match.opens_line and _CODE_BEFORE.search(before) and not before.endswith("# ") or _COUNTED.match(after) or _is_cited(match):
        return None
    sure = match["part"] or "jahr" in match.words or _SURE_BEFORE.search(before) or _AFTER_A_YEAR.search(before)
    if not sure and _MANY.match(match.text, match.found.end()):
        return None
    if re.match(r" \d{3}(?!\d)", after) or (value < 1400 and not timed) or value > 2100:
        return None
    if (
        match.text[match.found.end() : match.found.end() + 2].strip().isupper()
        and not (match["part"] or "jahr" in match.words)
        and _counts(match, value)
    ):
        return None
    if (
        not timed
        and re.search(r"[.!?] $|^$", before)
        and re.match(r" (?:[a-zäöüß]+) ", after)
        and re.match(r" [A-ZÄÖÜ]\w+ ", match.text[match.found.end() :])
        and value < 1800
    ):
        return None
    reading = readers.year(match)
    if reading and (THING_OF_A_YEAR.search(match.before(60)) or DATES_FROM.search(before)):
        reading = reading.having(Trait.ASIDE)
    return replace(reading, confidence=0.95 if timed else 0.8) if reading else None


_CREDIT = re.compile(
    r"(?:Foto|Fotos|Bild|Quelle|Grafik|Illustration|Repro|Copyright|©)(?:s|nachweis)?:? [^\n.;]{0,40}(?:[A-Z]\.[^\n;.]{0,30})?$"
)


def _is_cited(match: Match) -> bool:
    """Whether a year is that of a publication that is cited, "(Meier 2003)", "Huber 1998, S. 44", or of a picture's credit."""
    start, end = match.found.span()
    before, behind = match.text[max(0, start - 60) : start], match.text[end : end + 8]
    cited = re.search(r"\([A-ZÄÖÜ][\w-]+(?:(?: und|/| &)? [A-ZÄÖÜ][\w-]+| et al\.| u\. ?a\.)?,? $", before) and re.match(
        r"[a-f]?(?:\)|[,:;] ?(?:S\. )?\d)", behind
    )
    paged = re.search(r"[A-ZÄÖÜ][\w-]+,? \(?$", before) and re.match(r"[a-f]?\)?[,:] (?:S|Bd|Kap)\. ?\d", behind)
    return bool(cited or paged or _CREDIT.search(before))


_COUNTS_BEFORE = re.compile(
    r"(?:^|\W)(?:mit|über|statt|rund|etwa|fast|knapp|auf|weitere|die|den|der|und|oder|sowie|von|in|um|nach|bis|durch|aus|für|zu) $|^$"
)


def _counts(match: Match, value: int) -> bool:
    """Whether a number before a noun counts it: "in 2000 Dörfer", "mit 1500 Panzern", "und 1370 Landungsboote"; not "und 1945 Kapitän"."""
    before = match.before(24)
    if re.search(r"(?:^|\W)(?:in|mit|über) $", before):
        return True
    return not 1800 <= value <= 2030 and _COUNTS_BEFORE.search(before) is not None


_OPENS_SENTENCE = re.compile(r"(?:^|[.!?\n][\s\"”“»]*)$")
_SINGULAR_VERB = re.compile(
    r" (?:wurde|starb|fiel|kam|ging|zog|ließ|erhielt|begann|schlug|traf|gewann|verlor|übernahm|gründete|eroberte|krönte|heiratete|besiegte)\b"
)


def old_year(match: Match) -> Reading | None:
    """ "wurde 793 geplündert und 875 neu gebaut": a year of three digits, where a verb stands before it and nothing is counted."""
    if _OPENS_SENTENCE.search(match.before(12)) and _SINGULAR_VERB.match(match.after(24)):
        return replace(reading, confidence=0.7).having(Trait.OLD_YEAR) if (reading := readers.year(match)) else None
    if re.search(r"(?:^|\W)(?:starb|fiel|regierte)(?: er| sie| es)? $", match.before(30)) and re.match(r"[.,;)](?!\d)| ?$", match.after(3)):
        return replace(reading, confidence=0.7).having(Trait.OLD_YEAR) if (reading := readers.year(match)) else None
    if not re.match(r" [a-zäöüß]", match.text[match.found.end() : match.found.end() + 2]):
        return None
    before = match.before(90)
    if not re.search(
        r"(?:^|\W)(?:wurden?|starb|regierte|fiel|ging|kam|um|seit|anno)(?: er| sie| es)? $|wurden? \d{3} [^.]{2,60} und $", before
    ):
        return None
    reading = readers.year(match)
    return replace(reading, confidence=0.6) if reading else None


def year_short(match: Match) -> Reading | None:
    """The second year of "1911/12", "1914–18"; in the century of the first."""
    return readers.year_of_range(match)


def decade(match: Match) -> Reading | None:
    """ "die 1990er Jahre", "den fünfziger Jahren", "die 50er", "die achtziger Jahre des 19. Jahrhunderts"; not "ein Mittfünfziger"."""
    if match["century"]:
        ordinal = match.vocabulary.ordinal(match["century"])
        digits = re.search(r"\d+", match["decade"])
        tens = int(digits.group()) if digits else match.vocabulary.decades.get(match["decade"])
        if ordinal is None or tens is None or not 10 <= tens <= 90:
            return None
        start = instant((ordinal - 1) * 100 + tens)
        return dated(unit_at(start, Grain.DECADE), part=match.vocabulary.part(match["part"]), why=Why.TEN_YEARS)
    if (
        re.fullmatch(r"'?\d0er", match["decade"])
        and not match["years"]
        and not re.match(r"(?:die|der|den|ende|mitte|anfang|späten|frühen)\b", match.words)
    ):
        return None
    return inner_part(match, readers.decade)


def inner_part(match: Match, read: Reader) -> Reading | None:
    """A reading whose "frühen" or "späten" stands inside, after the article."""
    reading = read(match)
    inside = match.vocabulary.part(match["part_inside"])
    return narrowed(reading, inside) if reading and reading.place and inside and not reading.mod else reading


def century(match: Match) -> Reading | None:
    """ "das späte 19. Jahrhundert", "Anfang des 8. Jh. v. Chr."."""
    return inner_part(match, readers.century)


def half_of_century(match: Match) -> Reading | None:
    """ "die erste Hälfte des 19. Jahrhunderts"."""
    return readers.half_century(match)


def far_unit(match: Match) -> Reading | None:
    """ "vorletzte Woche", "übernächstes Jahr": two back, two on."""
    unit = match.vocabulary.unit(match["unit"])
    grain = unit.grain if unit else None
    offset = FAR_STEPS.get(match["far"])
    if grain is None or offset is None:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, grain, offset)

    return Reading(
        TimexType.DATE,
        _unplaced(grain),
        AnchorType.SPEECH,
        place,
        why=Why.TWO_BACK if offset < 0 else Why.TWO_ON,
        confidence=0.9,
        grain=grain,
        chosen=True,
    )


def _unplaced(grain: Grain) -> str:
    return {Grain.YEAR: "XXXX", Grain.MONTH: "XXXX-XX", Grain.WEEK: "XXXX-WXX", Grain.DAY: "XXXX-XX-XX"}.get(grain, "XXXX-XX-XX")


def end_of_the_year(part: Part) -> Reader:
    """ "Jahresende", "Jahresbeginn", "Monatsende": the beginning or end of the unit that is being told of."""

    def read(match: Match) -> Reading | None:
        unit = {"jahr": Unit.YEAR, "mona": Unit.MONTH, "woch": Unit.WEEK, "quar": Unit.QUARTER}.get(match.words[:4])
        if unit is None:
            return None
        if match["year"]:
            return dated(unit_at(instant(int(match["year"])), Grain.YEAR), part=part, why=Why.YEAR_NAMED)
        if unit is Unit.YEAR and part is Part.END:
            return readers.end_of_year(match)
        grain = unit.grain
        assert grain is not None

        def place(anchor: int, direction: Direction) -> Interval:
            return unit_at(anchor, grain)

        return Reading(TimexType.DATE, _unplaced(grain), AnchorType.CALENDAR, with_part(place, part), part.value, why=Why.UNIT_THAT_HOLDS, confidence=0.8,
                       grain=grain, chosen=True, traits=frozenset({Trait.UNIT_END}))  # fmt: skip

    return read


def year_beside(offset: int) -> Reader:
    """ "im Vorjahr", "im Folgejahr": the year before or after the one told, or that of publication."""

    def read(match: Match) -> Reading | None:
        grain = {"jahr": Grain.YEAR, "mona": Grain.MONTH, "woch": Grain.WEEK, "tag": Grain.DAY, "quar": Grain.QUARTER}[
            re.sub(r"^(?:vor|folge)", "", match["beside"])[: 3 if "tag" in match["beside"] else 4]
        ]

        def place(anchor: int, direction: Direction) -> Interval:
            return unit_at(anchor, grain, offset)

        anchor_type = AnchorType.CALENDAR if grain is Grain.YEAR else AnchorType.TOLD
        return Reading(TimexType.DATE, _unplaced(grain), anchor_type, place, why=Why.ONE_BEFORE if offset < 0 else Why.ONE_AFTER, confidence=0.8, grain=grain,
                       chosen=True)  # fmt: skip

    return read


def evening_before(match: Match) -> Reading | None:
    """ "am Vorabend": the evening before the day told."""
    return readers.in_day_part(readers.told_later_by(1, Unit.DAY, -1), "EV")


# -------------------------------------------------------------------------------------------------------------- lengths


def duration(match: Match) -> Reading | None:
    """A length of time; "ein Jahr alt" is an age."""
    if re.match(r" (?:alt|alte[nrsm]?|jung|jünger|älter)\b", match.after(10)):
        return None
    if match["unit"] in ("min", "sek", "std", "h", "tg", "tags") and not re.match(r"[\d,.]+$", match["n"]):
        return None
    return readers.duration(match)


def window(match: Match) -> Reading | None:
    """ "die letzten drei Tage": with its bounds, where it is not that of something: "die letzten drei Tage des Krieges"."""
    of_something = re.match(r" (?:des|der|seine[rsm]?|ihre[rsm]?|eine[rsm]?|vor|von|im|in|zuvor|davor)\b", match.after(10))
    return duration(match) if of_something else readers.window(match)


def bare_units(match: Match) -> Reading | None:
    """ "Jahre", "seit Wochen", "die Tage": an unnamed number of units."""
    if re.match(r" (?:alt|alte[nrsm]?)\b", match.after(8)) or re.search(r"\d $", match.before(2)):
        return None
    unit = match.vocabulary.unit(match["unit"])
    return Reading(TimexType.DURATION, duration_value(None, unit), dates=False, why=Why.LENGTH_WITHOUT_NUMBER) if unit else None


_ADJECTIVE_UNITS = {
    "sekünd": Unit.SECOND,
    "minüt": Unit.MINUTE,
    "stünd": Unit.HOUR,
    "täg": Unit.DAY,
    "wöch": Unit.WEEK,
    "monat": Unit.MONTH,
    "jähr": Unit.YEAR,
}


def adjective_length(match: Match) -> Reading | None:
    """ "dreitägig", "154-tägiger", "neunmonatigen", "mehrjährig" as lengths; "50-jährig" mostly is an age."""
    stem = next((stem for stem in _ADJECTIVE_UNITS if match["unit"].startswith(stem)), None)
    if stem is None:
        return None
    words = match["n"].rstrip("-")
    if words in ("mehr", "lang", "viel"):
        return Reading(TimexType.DURATION, duration_value(None, _ADJECTIVE_UNITS[stem]), dates=False, why=Why.LENGTH_WITHOUT_NUMBER)
    count = match.vocabulary.number(words) or {"ein": 1, "ganz": 1, "halb": 0.5}.get(words)
    if count is None or (stem == "jähr" and (count > 9 or words.isdecimal())):
        return None
    return Reading(TimexType.DURATION, duration_value(count, _ADJECTIVE_UNITS[stem]), dates=False, why=Why.LENGTH)


_LONG_UNITS = {"sekunden": Unit.SECOND, "minuten": Unit.MINUTE, "stunden": Unit.HOUR, "tage": Unit.DAY, "nächte": Unit.DAY, "wochen": Unit.WEEK, "monate": Unit.MONTH, "jahre": Unit.YEAR,
               "jahrzehnte": Unit.DECADE, "jahrhunderte": Unit.CENTURY}  # fmt: skip


def long(match: Match) -> Reading | None:
    """ "tagelang", "jahrelange", "jahrzehntelang"."""
    return Reading(TimexType.DURATION, duration_value(None, _LONG_UNITS[match["unit"]]), dates=False, why=Why.LENGTH_WITHOUT_NUMBER)


def repeated(value: str) -> Reader:
    """täglich, jährlich, abends: again and again."""
    return lambda match: Reading(TimexType.SET, value, dates=False, why=Why.AGAIN)


def half_months(match: Match) -> Reading | None:
    """ "die ersten sechs Monate des Jahres (2016)": the months that the words name."""
    if match["year"]:
        return readers.months_of_year(match)
    count = int(match.vocabulary.number(match["n"]) or 0)
    if not 1 <= count <= 11:
        return None
    step = match.vocabulary.step(match["which"])

    def place(anchor: int, direction: Direction) -> Interval:
        year_start = unit_at(anchor, Grain.YEAR, step.offset)
        if match.vocabulary.ordinal(match["half"]) == 1:
            return Interval(year_start.first, shift(year_start.first, count, Grain.MONTH), Grain.MONTH)
        return Interval(shift(year_start.last, -count, Grain.MONTH), year_start.last, Grain.MONTH)

    anchor_type = AnchorType.TOLD if step.is_told else AnchorType.SPEECH if step is not Step.THE else AnchorType.CALENDAR
    return Reading(TimexType.DURATION, duration_value(count, Unit.MONTH), anchor_type, place, why=Why.MONTHS_NAMED, confidence=0.8, grain=Grain.MONTH,
                   chosen=True)  # fmt: skip


# ------------------------------------------------------------------------------------------------- last, this and next


def season_of_unit(match: Match) -> Reading | None:
    """ "Frühjahr des nächsten Jahres"."""
    return readers.month_of_unit(match)


def last_month(match: Match) -> Reading | None:
    """ "im vergangenen Mai", "diesen September"."""
    return None if is_a_name(match, "month") else readers.last_named(match)


def last_season(match: Match) -> Reading | None:
    """ "vergangenen Sommer", "diesem Herbst"."""
    return readers.last_named(match)


def part_of_last(match: Match) -> Reading | None:
    """ "vergangenen Dienstagabend"."""
    reading = readers.last_named(match)
    return readers.in_day_part(reading, match.vocabulary.day_part(match["daypart"])) if reading else None


def weekday_part(match: Match) -> Reading | None:
    """ "Dienstagabend", "Dienstag früh"; "dienstags abends" and the small letter mean again and again."""
    return readers.weekday_part(match) if match.vocabulary.day_part(match["daypart"]) else None


def todays(match: Match) -> Reading | None:
    """ "heutig": the day of speech before "Tag" or a happening, else nowadays; too vague for a date."""
    return Reading(TimexType.DATE, "PRESENT_REF", dates=False, why=Why.VAGUE)


def this_unit(match: Match) -> Reading | None:
    """ "vergangene Woche", "Ende nächsten Jahres"; "den nächsten Tag" is told_unit's."""
    unit = match.vocabulary.unit(match["unit"])
    if unit is Unit.DAY:
        return None
    if match["when"]:
        return None
    return readers.this_unit(match)


def this_year(match: Match) -> Reading | None:
    """ "heuer": this year, in the South; not the pay of seamen, "keine Heuer mehr"."""
    if match.original[0].isupper() and re.search(r"[\w,] $", match.before(2)):
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, Grain.YEAR)

    return Reading(
        TimexType.DATE,
        "XXXX",
        AnchorType.SPEECH,
        place,
        why=Why.SAME_YEAR,
        confidence=0.9,
        grain=Grain.YEAR,
        chosen=True,
        traits=frozenset({Trait.THIS_UNIT}),
    )


def today_in(match: Match) -> Reading | None:
    """ "heute in einer Woche", "heute vor drei Jahren": the day so many units from the day of speech."""
    unit, count, offset = (
        match.vocabulary.unit(match["unit"]),
        match.vocabulary.number(match["n"]),
        match.vocabulary.day_words.get(match["dayword"], 0),
    )
    if unit is None or unit.grain is None or count is None or count != int(count):
        return None
    grain, sign = unit.grain, -1 if match["sign"] == "vor" else 1

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(shift(anchor + offset * MINUTES_A_DAY, sign * int(count), grain), Grain.DAY)

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


def told_unit(match: Match) -> Reading | None:
    """ "an diesem Tag", "jenes Tages": of the time told."""
    return readers.told_unit(match)


def next_day(match: Match) -> Reading | None:
    """ "am nächsten Tag", "am anderen Tag": the day after the time told."""
    return readers.told_later_by(1, Unit.DAY, 1)


def the_unit(match: Match) -> Reading | None:
    """ "des Jahres", "das ganze Jahr": the one that is being told of; not the sportsman of the year."""
    if re.search(
        r"(?:sportler|sportlerin|mann|frau|spieler|spielerin|auto|wort|unwort|buch|mannschaft|trainer|vogel|baum|fußballer|fußballerin|unternehmer|torhüter|film|tor|foto) $",
        match.before(14),
    ):
        return None
    if re.search(
        r"(?:tage|tag|zeiten|hälfte|quartal|lauf|laufe|monate|monaten|ende|anfang|mitte|beginn) $", match.before(9)
    ) and not match.words.startswith("des"):
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, Grain.YEAR)

    return Reading(TimexType.DATE, "XXXX", AnchorType.CALENDAR, place, why=Why.YEAR_TOLD_OF, confidence=0.6, grain=Grain.YEAR, chosen=True)


def part_of_told_day(match: Match) -> Reading | None:
    """ "am Abend", "gegen Mittag", "am frühen Morgen": of the day told, or that of publication; in general where it is no single one."""
    if match.original_of("daypart")[:1].islower() and any(map(str.isupper, match.text)):
        return None
    return readers.part_of_told(match)


def adjective_unit(match: Match) -> Reading | None:
    """ "ein knappes Jahr", "einen ganzen Monat", "all diese Jahre"."""
    unit = match.vocabulary.unit(match["unit"])
    if unit is None:
        return None
    if not match["n"].startswith("ein"):
        return bare_units(match)
    count = 0.5 if match["adjective"].startswith("halb") else 1
    mod = {"knapp": "LESS_THAN", "gute": "MORE_THAN"}.get(
        match["adjective"][:5].rstrip("snrm") if match["adjective"].startswith("gut") else match["adjective"][:5]
    )
    return Reading(TimexType.DURATION, duration_value(count, unit), mod=mod, dates=False, why=Why.LENGTH)


def repeated_length(value: str) -> Reader:
    """ "langjährig": a length of time that nothing measures."""
    return lambda match: Reading(TimexType.DURATION, value, dates=False, why=Why.LENGTH_WITHOUT_NUMBER)


def part_again(match: Match) -> Reading | None:
    """ "morgens", "nachts": again and again."""
    return Reading(TimexType.SET, f"XXXX-XX-XXT{match.vocabulary.day_part(match['daypart'])}", dates=False, why=Why.AGAIN)


# --------------------------------------------------------------------------------------------------------------- vague


def then(match: Match) -> Reading | None:
    """damals, seinerzeit: too vague for a date."""
    return Reading(TimexType.DATE, "PAST_REF", dates=False, why=Why.VAGUE)


def once(match: Match) -> Reading | None:
    """einst, früher: "früher" before a noun or a comparison is an adjective."""
    start, end = match.found.span()
    if match.words == "früher" and (
        re.match(r" [A-ZÄÖÜ]|,? (?:als|oder)", match.text[end : end + 5])
        or re.search(r"(?:viel|noch|immer|etwas|weit|als|jahre?|monate?|wochen?|tage?|stunden?|minuten) $", match.before(9))
    ):
        return None
    if match.words == "früher" and match.text[start].isupper() and not _AT_A_SENTENCE_START.search(match.text[max(0, start - 2) : start]):
        return None
    return Reading(TimexType.DATE, "PAST_REF", dates=False, why=Why.VAGUE)


def soon(match: Match) -> Reading | None:
    """bald, später, in Zukunft: "so bald", "bald darauf" and "möglichst bald" are as vague."""
    if match.words == "später" and re.search(
        r"(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|früher oder|zeit|wenig|eher) $", match.before(12)
    ):
        return None
    if (
        match.words == "bald"
        and re.search(r"(?:so|sehr|alsbald) $", match.before(6))
        and re.match(r" (?:er|sie|es|wie|ich|wir|die|der|das)\b", match.after(5))
    ):
        return None
    return Reading(TimexType.DATE, "FUTURE_REF", dates=False, why=Why.VAGUE)


def bc_year_of_range(match: Match) -> Reading | None:
    """The first year of "218–202 v. Chr.": its era stands at the other end."""
    value = int(match["year"])
    return dated(unit_at(instant(1 - value), Grain.YEAR), why=Why.ERA_OF_OTHER_END) if value else None


# -------------------------------------------------------------------------------------------------------------- clocks


def clock(match: Match) -> Reading | None:
    """A time of day; 3:1 scores, ratios and verses are none."""
    words = match["time"]
    if re.fullmatch(r"\d{1,2}:\d\d(?::\d\d)?", words):
        if re.search(
            r"(?:verhältnis|psalm|vers|mose|matthäus|markus|lukas|johannes|römer|korinther|siegten?|gewann|gewannen|verlor|verloren|spielstand|endstand|mit) $",
            match.before(14),
        ):
            return None
        if (
            not match["weekday"]
            and not match["daypart"]
            and not re.search(
                r"(?:um|bis|ab|von|vor|nach|gegen|zwischen|und|seit|etwa|,|-|\(|heute|morgen|gestern|uhr:?|tag|abend) ?$|^$",
                match.before(10),
            )
        ):
            return None
    if re.match(r"halb|viertel|drei ?viertel", words) and not words.endswith("uhr") and not match["daypart"]:
        hour = words.split()[-1]
        if not hour.isdecimal() and re.match(r" (?:[a-zäöü]+ )?(?:mal|so|millionen|jahre|prozent)", match.after(16)):
            return None
    return readers.clock(match)


_AT = re.compile(r"(?:um|ab|bis|nach|vor|gegen)(?: ca\.?)? $")


def clock_alone(match: Match) -> Reading | None:
    """ "um 3", "nach 14h", where it is all that the text says."""
    return readers.alone(readers.clock)(match) if _AT.fullmatch(match.found.string[: match.found.start()]) else None


def day_mon(match: Match) -> Reading | None:
    """ "2/Okt", "1-Aug-2019"."""
    return readers.full_date(match) if match["year"] else readers.month_day(match)


def weekend(match: Match) -> Reading | None:
    """ "am Wochenende", "vergangenes Wochenende"; "ein Wochenende" is a length."""
    if re.search(r"(?:ein|eine[nms]|jede[sm]?|pro|kein|mehrere|drei|zwei|alle) $", match.before(8)):
        return None
    return readers.weekend(match)


def ago(match: Match) -> Reading | None:
    """ "vor zwei Jahren"; not "vor zwei Jahre alten Akten"."""
    return None if re.match(r" alte[nrsm]?\b", match.after(6)) else readers.ago(match)
