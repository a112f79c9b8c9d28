"""What the words and readers of dates of French, Italian, Portuguese and Spanish share; a folder gives its words and gets functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline import patterns as re
from timeline.model import Grain, TimexType, Trait, instant
from timeline.times import readers
from timeline.times.readers.groups import day_or_none
from timeline.times.readers.yearly import yearly
from timeline.times.reading import Reading, dated, month_interval, unit_at
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader, Words
from timeline.times.words import Unit, digits_as_number, plain_clock

Number = Callable[[str], float | None]
_ROMAN = {"i": 1, "v": 5, "x": 10}
_OPENING_MARK = re.compile(r"(?:[,(–—]|(?<![\w-])-) ?(?:(?:d[ei] |d['’]) ?)?$")
_CLOSING_MARK = re.compile(r" ?(?:[,.;)–—]|-(?!\w)|$)")
_NAMED = re.compile(r"\b[^\W\d_a-zà-ÿ][\w'’-]+(?: ?,)? (?:de|di|d['’]) ?$")  # "Anna Ferrara, di 34 anni"
_OF_WHAT = re.compile(r" (?:d[ei] |du |d['’])")  # "tiene 30 años de experiencia" is no age
_THING = re.compile(r"[ \n](?:[a-zà-ÿ]{3,}s|[a-zà-ÿ]{3,}[ei])\b")  # the plural of what is counted
_OF_TWO_YEARS = re.compile(r"(?<!\d)[12]\d\d\d \w{1,2} $")  # "de 1931 a"
_ADDRESS, _STORY_OF_A_MATCH = 60, 120  # characters
_IN_A_YEAR = re.compile(r"(?:^|\W)(?:en|depuis|dès|vers|de|entre|et)(?: l'an(?:née)?)? $")
_NO_SHORT_YEAR = re.compile(r" ?(?:%|°|º|€|\$|'|’|h\b|mil\b|mila\b|mille\b|mi[ll]|[.,:/]\d|-\w|x )")
_ONE_OF_THEM = re.compile(
    r"(?<!\w)(?:una|uno|uma|um|une|un|ognuna|ciascuna|nessuna|alguna|ninguna|cada|chacune|aucune|nenhuma) (?:delle|d[ae]s|de las) ?$"
)
_NUMBER_GOES_ON = re.compile(r" ?[.,:]\d")
_OF_A_THING = re.compile(r" d(?:'|[aeiou]s?\b|el\b|ell[aeo']|egli\b|ei\b)")  # whose last years they were
_THIS_CENTURY = 1900  # that of "the eighties", where none is named
_LATE = ("AF", "EV")
_HOURS_BEHIND_NOON = 5  # "las dos del mediodía" is 14:00
_FIRST_HOUR_OF_NIGHT = 6  # "las ocho de la noche" is 20:00, "las tres de la noche" 3:00
_A_NOTE, _FEW_LETTERS = 40, 12
_MONTHS, _LONGEST_MONTH = 12, 31
_ARTICLE = re.compile(r"(?:il|la|lo|el|le) ")
_REACH = 40  # characters to either side


def months(names: Iterable[str], abbreviations: Iterable[str], beside_numbers: Iterable[str]) -> Words:
    """The months as a pattern; abbreviations that are other words too ("mar", "may") only where a day or a year stands beside them."""
    names, short, other = (
        tuple(names),
        sorted(sorted(set(abbreviations) - set(beside_numbers)), key=len, reverse=True),
        "|".join(beside_numbers),
    )
    beside = rf"(?:(?<=\d[ /-])|(?<=\d[º°][ ])|(?<=\d[ ]de[ ]))(?:{other})\b\.?|(?:{other})\.(?=[ ](?:d[ei][ ])?\d{{4}})"
    return Words(rf"(?:{'|'.join(names)}|(?:{'|'.join(short)})\b\.?|{beside})", frozenset([*names, *short, *beside_numbers]))


def roman(words: str) -> int | None:
    """ "xix" as a number, None if it is no numeral of these letters."""
    if not re.fullmatch(r"[ivx]+", words):
        return None
    values = [_ROMAN[letter] for letter in words]
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))


def numbers(small: Mapping[str, int], fixed: Mapping[str, float], joins: frozenset[str], hundred: frozenset[str] = frozenset()) -> Number:
    """Reads "treinta y cinco", "dois mil e dezasseis", "une dizaine de", "1.000"; None for "varios" and other vague words."""

    def number(words: str) -> float | None:
        words = words.strip()
        if words in fixed:
            return fixed[words]
        digits = digits_as_number(re.sub(r"[\s\u202f\xa0]|d[ei']$| d[ei]$", "", words), ".", ",")
        if digits is not None:
            return digits
        total, group, pieces = 0, 0, re.findall(r"[^\W\d_]+", words)
        for piece in pieces:
            if piece in hundred:
                group = (group or 1) * 100
            elif piece in small:
                group += small[piece]
            elif piece in ("mil", "mille"):
                total, group = (group or 1) * 1000, 0
            elif piece not in joins:
                return None
        return float(total + group) if pieces and total + group else None

    return number


def ordinals(table: Mapping[str, int], number: Number, ending: str = "") -> Callable[[str], int | None]:
    """Reads "1º", "troisième", "XIXe", "treinta y uno" (of a month) as a number, -1 for the last."""
    endings = re.compile(rf"([ivx]+){ending}")

    def ordinal(words: str) -> int | None:
        words = words.strip()
        digits = re.match(r"\d+", words)
        if digits:
            return int(digits.group())
        if words in table:
            return table[words]
        numeral = endings.fullmatch(words)
        if numeral:
            return roman(numeral[1])
        spoken = number(words)
        return int(spoken) if spoken and spoken <= 31 else None

    return ordinal


def years_in_words(number: Number) -> Callable[[str], int | None]:
    """Reads "dos mil dieciséis", "mil novecientos noventa" as a year."""

    def year(words: str) -> int | None:
        value = number(words)
        return int(value) if value is not None and 1000 <= value <= 2100 else None

    return year


def clocks(
    pattern: re.Pattern[str], named: Mapping[str, int], extra: Mapping[str, int], number: Number
) -> Callable[[str, str], int | None]:
    """Reads times of day; `pattern` has the hour as its group 1, minutes in digits as 2 and the rest in words as 3."""

    def clock(words: str, day_part: str) -> int | None:
        words = re.sub(r"\s+", " ", words.strip())
        half_day = re.search(r" ?([ap])\. ?m\.?$| ?([ap])m$", words)
        if half_day:
            words, day_part = words[: half_day.start()], "MO" if "a" in half_day.groups() else "AF"
        if words in named:
            return named[words]
        found = pattern.fullmatch(words)
        hour = number(found[1]) if found else None
        if found is None or hour is None or hour > 24:
            return plain_clock(words, day_part)
        later = day_part in _LATE or (day_part == "NI" and hour >= _FIRST_HOUR_OF_NIGHT) or (day_part == "MI" and hour < _HOURS_BEHIND_NOON)
        if 0 < hour < 12 and later:
            hour += 12
        minutes = int(found[2].ljust(2, "0")) if found[2] else 0
        if found[3]:
            sign, _, word = found[3].partition(" ")
            spoken = extra.get(found[3])
            minutes = spoken if spoken is not None else int(number(word) or number(found[3]) or 0) * (-1 if sign.startswith("m") else 1)
        return int(hour * 60 + minutes)

    return clock


def _unless_bare(read: Reader, *, before: re.Pattern[str]) -> Reader:
    """`read`, but not behind `before`, unless an article parts the two: "via 2 giugno" is a street, "in piazza il 2 giugno" a day."""
    outside = readers.unless(read, before=before)

    def read_it(match: Match) -> Reading | None:
        return read(match) if _ARTICLE.match(match.words) else outside(match)

    return read_it


_OPENS_SENTENCE = re.compile(r"(?:^|[.!?…:\n»”\"]) {0,3}\w+ $")
_NAME_FOLLOWS = re.compile(r"(?:, ?|\s)(?:(?<=[,]\s)\w|[^\W\d_a-zß-öø-ÿ])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The words of one language that stand around a number or a time and say what it is, each an alternation as in a pattern.

    `goes_on` are small words (articles, prepositions, conjunctions, auxiliaries) with which a sentence goes on behind a time; whatever else
    follows a bare number in small letters is what is counted.
    """

    person: str  # "man", "woman": whose age follows
    has: str  # "has", "had": "il a 43 ans"
    at_age: str  # "aged", "at the age of"
    of_age: str  # after: "of age"
    counted: str  # what numbers count: euros, metres
    people: str  # whom numbers count, unless the number is the year that opens a clause: "En 1936 hombres del pueblo tomaron …"
    code: str  # before a number that is none of a year: "no.", "page", "more than"
    opens_year: str  # before a year: "in", "since"
    opens_clock: str  # before a time of day: "at", "from"
    sure_clock: str  # in the words: what only a time of day has
    behind_clock: str = "(?!)"  # behind them: what can be nothing that numbers count, a verb or a noun of one thing
    surely_at: str = "(?!)"  # before them: what only a time of day follows, "shortly after"
    era: str  # before Christ
    street: str  # what is named after a day: "rua", "piazza"
    goes_on: str
    house_behind: bool = False  # the numbers of houses stand behind their street and go into thousands: "calle Prat 1830"
    house_before: str = "(?!)"  # the words of streets before which such a number stands: "1850, chemin des Pins"
    given_name: str = "(?!)"  # the weekday that people are called: "Domenica Rossi"
    named_month: str = "(?!)"  # before a month: what is named after it
    minute: str = "(?!)"  # the minute of a match, in whose story "el 90" is one


class Looking:
    """The readers of a language that look around; its methods are what rules name."""

    def __init__(self, of: Around) -> None:
        self._goes_on = re.compile(rf"(?: ?[,.;:!?()\]»”\"](?!\d)| ?\n| ?$| [-–—]| (?:{of.goes_on})(?:(?<=['’])|(?!\w)))")
        measured = re.compile(rf" (?:{of.counted})\b| ?=")
        self._counted = re.compile(rf" (?:{of.people}|{of.counted})\b| ?=")
        self._opens_clause = re.compile(rf"(?:^|[.!?;:,–—(«\"“\n] ?)(?:{of.opens_year}) ?$")
        self._code = re.compile(rf"(?<![\w-])(?:{of.code}) ?$")
        self._opens_year = re.compile(rf"(?:(?<!\w)(?:{of.opens_year}) ?|[-–—(/,] ?|^ *)$")
        self._opens_clock = re.compile(rf"(?:^|(?<!\w))(?:{of.opens_clock}) ?$")
        self._sure_clock = re.compile(of.sure_clock)
        self._behind_clock = re.compile(rf" (?:{of.behind_clock})(?!\w)")
        self._surely_at = re.compile(rf"(?<!\w)(?:{of.surely_at}) ?$")
        self._era = re.compile(rf"(?<!\w)(?:{of.era})")
        self._has = re.compile(rf"(?:^|\W)(?:{of.has}) $")
        self._at_age = re.compile(
            rf"(?:(?<!\w)(?:{of.person})[\w ]{{0,12}},? (?:de|di|d')|(?<!\w)(?:{of.at_age}))(?: \w+ (?:y|e|et|ou?|à|a))? ?$"
        )
        self._of_age = re.compile(rf" (?:{of.of_age})\b")
        particles = r"(?: (?:d[aeo]s?|del|l[ao]s?|el|du|des|e|y))*"
        behind = rf"(?<!\w)(?i:{of.street}){particles}(?: [^\W\d_a-zß-öø-ÿ][\w.'’-]+{particles}){{1,3}},? $" if of.house_behind else "(?!)"
        self._house_behind = re.compile(behind)
        self._house_before = re.compile(rf",? (?:{of.house_before})\b")
        self._minute = re.compile(rf"(?<!\w)(?:{of.minute})(?!\w)")
        self._plain_year = readers.bare_year(readers.year, before=self._code, after=self._counted)
        self._first_year = readers.bare_year(readers.year, before=self._code, after=measured)
        self._tells_old_times = lru_cache(maxsize=8)(self._names_an_era)
        street = rf"(?<!\w)(?:{of.street})(?: d[aeou]l?)?"
        self.month_day = _unless_bare(readers.month_day, before=re.compile(rf"{street} ?$|\d[.,]$"))
        self._in_street = re.compile(rf"{street} ?$")
        in_street = re.compile(rf"{street} \d{{1,2}}\.?(?:er|°|º)?(?: d[ei])? $")
        self.month = readers.unless(
            readers.unless_a_surname(readers.month, "month"), before=re.compile(rf"{in_street.pattern}|(?<!\w)(?:{of.named_month}) $")
        )
        self.month_year = readers.unless(readers.month_year, after=measured)
        self.weekday = readers.unless_a_surname(readers.weekday_part, "weekday", opens_sentence=re.compile(rf"(?!(?:{of.given_name})$)"))

    def named_day(self, read: Reader) -> Reader:
        """`read`, a day with a name, where that is not the name of a street: "avenida 25 de Abril"."""
        return _unless_bare(read, before=self._in_street)

    def _names_an_era(self, low: str) -> bool:
        return self._era.search(low) is not None

    def _continues(self, match: Match) -> bool:
        """Whether the sentence goes on behind the words with a small word, a mark or a name, and not with what they count."""
        following = match.text[match.found.end() : match.found.end() + 2]
        return self._goes_on.match(match.after(_REACH)) is not None or (following[:1] == " " and following[1:].isupper())

    def _clock_ends(self, match: Match) -> bool:
        return self._continues(match) or self._behind_clock.match(match.after(_REACH)) is not None

    def _behind_is_counted(self, match: Match) -> bool:
        thing = _THING.match(match.text, match.found.end())
        return thing is not None and self._goes_on.match(match.after(_REACH)) is None

    def year(self, match: Match) -> Reading | None:
        """A bare year; behind no word that opens one, what follows must not be what it counts: "i 1600 addetti"."""
        named = match["part"] or len(match.words) > len(match["year"])
        if not named and not self._opens_year.search(match.before(20)) and self._behind_is_counted(match):
            return None
        if not named and self._is_a_house(match):
            return None
        is_year = self._opens_clause.search(match.before(20)) or _OF_TWO_YEARS.search(match.before(20))
        return self._first_year(match) if is_year else self._plain_year(match)

    def _is_a_house(self, match: Match) -> bool:
        """Whether a number is that of a house: "calle Prat 1830", "au 1850, chemin des Pins"."""
        start = match.found.start("year")
        if self._house_behind.search(match.text[max(0, start - _ADDRESS) : start]):
            return True
        return self._house_before.match(match.after(_REACH)) is not None and not _IN_A_YEAR.search(match.before(20))

    def short_year(self, match: Match) -> Reading | None:
        """A year by its last two digits: "nell'86", "il '92", "en 68"; nothing where the number counts something."""
        behind = match.after(_REACH)
        if not match["year"].startswith("'") and self._minute.search(match.before(_STORY_OF_A_MATCH)):
            return None
        if self._counted.match(behind) or _NO_SHORT_YEAR.match(behind) or self._code.search(match.before(20)):
            return None
        return readers.short_year(match) if match["year"].startswith("'") or self._continues(match) else None

    def old_year(self, match: Match) -> Reading | None:
        """A year of one to three digits in a text that names years before Christ."""
        if not self._tells_old_times(match.found.string) or self._counted.match(match.after(_REACH)):
            return None
        return None if self._behind_is_counted(match) else readers.old_year(match)

    def opening_year(self, match: Match) -> Reading | None:
        """ "En 999 Otto mourut", "En 117, Trajan mourut": a year of three digits that opens its sentence, where nothing is counted."""
        end = match.found.end()
        opens = _OPENS_SENTENCE.search(match.before(_REACH)) is not None
        follows = _NAME_FOLLOWS.match(match.text, end)
        reading = readers.year(match) if opens and follows and not self._counted.match(match.after(_REACH)) else None
        return reading.having(Trait.OLD_YEAR) if reading else None

    def clock(self, match: Match) -> Reading | None:
        """A time of day: one that can be nothing else, or behind "at" and followed by nothing that it counts."""
        if not self._sure_clock.search(match.words):
            start = match.found.start("time")
            ahead = match.found.string[max(0, start - _REACH) : start]
            alone = match.words.strip() == match.found.string.strip(" \n.,!?")
            if (
                not alone
                and not self._surely_at.search(ahead)
                and (not self._opens_clock.search(ahead) or not self._clock_ends(match) or _ONE_OF_THEM.search(ahead))
            ):
                return None
        return readers.clock(match)

    def _is_age(self, match: Match) -> bool:
        before, after = match.before(_REACH), match.after(20)
        start = match.found.start("n") if match["n"] else match.found.start()
        lead = match.found.string[max(match.since, start - _REACH) : start]  # with "more than" and an article
        if _OPENING_MARK.search(before) and _CLOSING_MARK.match(after):
            return True
        if _NAMED.search(match.text[max(0, match.found.start() - _REACH) : match.found.start()]) or self._of_age.match(after):
            return True
        if any(self._at_age.search(ahead) for ahead in (before, lead)):
            return True
        return not _OF_WHAT.match(after) and any(self._has.search(ahead) for ahead in (before, lead))

    def duration(self, match: Match) -> Reading | None:
        """A length of time; a name is none, and an age ("ha 43 anni", "un uomo di 30 anni") is one only to a corpus that marks it."""
        if _is_name(match):
            return None
        length = readers.duration(match)
        aged = length is not None and match.vocabulary.unit(match["unit"]) is Unit.YEAR and self._is_age(match)
        return length.having(Trait.OF_A_CORPUS) if length and aged else length

    def decade(self, match: Match) -> Reading | None:
        """ "gli anni 80", "los noventa", "les années quatre-vingt-dix", "os anos 30 do século XX"."""
        words, says = match["decade"], match.vocabulary
        tens = says.decades.get(words) if not words[0].isdigit() else None
        if tens is None and not words.endswith("0"):
            return None
        century = says.ordinal(match["century"]) if match["century"] else None
        if tens is None and century is None:
            return readers.decade(match)
        first = (century - 1) * 100 if century else _THIS_CENTURY
        found = unit_at(instant(first + (int(words[-2:]) if tens is None else tens)), Grain.DECADE)
        return dated(found, part=says.part(match["part"]), why=Why.TEN_YEARS)

    def window(self, match: Match) -> Reading | None:
        """ "los últimos tres días": a length of time with its bounds; without them in "los últimos tres años de su vida"."""
        length = self.duration(match)
        return length if length is None or _OF_A_THING.match(match.after(_REACH)) else readers.window(match)

    def day(self, match: Match) -> Reading | None:
        """A day of the month that stands alone: nothing where it is a part of a number, or counts."""
        after = match.after(_REACH)
        return readers.day_ordinal(match) if self._goes_on.match(after) and not _NUMBER_GOES_ON.match(after) else None

    def weekday_day(self, match: Match) -> Reading | None:
        """A weekday with the number of its day: "sabato 14"; not "sabato 14 persone"."""
        after = match.after(_REACH)
        ends_line = match.text.startswith("\n", match.found.end())  # "Vendredi 8 / Partis à 6 h."
        goes_on = ends_line or self._goes_on.match(after) or _HALF_DAY_BEHIND.match(after)
        return readers.weekday_ordinal(match) if goes_on and not _NUMBER_GOES_ON.match(after) else None


def _is_name(match: Match) -> bool:
    """Whether a length is the name of something: "Il Sole 24 Ore", "Cinco Días"; in a text of capitals that says nothing."""
    start, end = match.found.span()
    beside = match.text[max(0, start - _REACH) : start] + match.text[end : end + _REACH]
    inside = match.original_of("unit")[:1].isupper() and match.found.start("unit") > start
    return inside and any(map(str.islower, beside))


_RANKED = re.compile(
    r"\b(?:primer[oa]?s?|primeir[oa]s?|únic[oa]s?|segund[oa]|tercer[oa]?|terceir[oa]|cuart[oa]|quart[oa]|quint[oa]|peor|pior|mejor|melhor|mayor|maior|menor|más [^\W\d_]+|mais [^\W\d_]+)(?: (?!\w+r(?:á|án|ão)\b)[^\W\d_]+){0,3} $"
)
_LONGEST_RANKED = 50  # code points before a length among which a rank stands


def counted_ahead(read: Reader) -> Reader:
    """`read`, a length of time, and what it comes to where the sentence looks ahead: "en dos semanas se abrirá"."""

    def ahead_or_length(match: Match) -> Reading | None:
        length = read(match)
        ahead = readers.ahead_or_length(match)
        if length is None or Trait.OF_A_CORPUS in length.traits or ahead is None or ahead.otherwise is None:
            return length
        if _RANKED.search(match.before(_LONGEST_RANKED)):
            return length  # "la primera huelga en diez años"
        return replace(ahead, otherwise=length)

    return ahead_or_length


def length_of(lengths: Mapping[str, str]) -> Reader:
    """Words that are a length by themselves: "biennio" P2Y."""
    return lambda match: Reading(TimexType.DURATION, lengths[match["n"]], dates=False, why=Why.LENGTH)


def roman_month(match: Match) -> Reading | None:
    """ "II-1895"."""
    month = roman(match["month"])
    return dated(month_interval(int(match["year"]), month), why=Why.MONTH_NAMED_ROMAN) if month else None


_HALF_DAY_BEHIND = re.compile(r" \w+ [ap]\. ?m\.")  # "seis p.m."
_LINKED = re.compile(r" (?:al?|au|y|e|et|hasta|até) (?:el |le |il |dia |o )?(\d{1,2})/(\d{1,2})(?![\d/])")
_LINKED_TO = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2}) (?:al?|au|y|e|et|hasta|até) (?:el |le |il |dia |o )?$")


def _is_end(match: Match) -> bool:
    """Whether such numbers are the end of a range, "de 1/10 a 11/7", and neither a fraction as "de 1/4 a 3/4" is."""
    other = _LINKED.match(match.after(_REACH)) or _LINKED_TO.search(match.before(_REACH))
    if other is None or not (1 <= int(other[1]) <= _LONGEST_MONTH and 1 <= int(other[2]) <= _MONTHS):
        return False
    return int(match["day"]) > int(match["month_number"]) or int(other[1]) > int(other[2])


def day_and_month(match: Match) -> Reading | None:
    """ "17/02", "el 4/7": a day and a month in numbers, where an article or a weekday stands before it or both have two digits."""
    named = (
        len(match.words) > len(re.sub(r"[^\d/]", "", match.words)) or re.fullmatch(r"\d\d/\d\d", match.words) or int(match["day"]) > _MONTHS
    )
    ranged = re.match(r"-\d{1,2}/\d", match.after(6)) or re.search(r"\d/\d{1,2}-$", match.before(6)) or _is_end(match)
    named = named or ranged or match.words == match.found.string.strip(" .")
    if not named or (not ranged and (re.match(r" ?[%/\d]|[.,]\d|-\d", match.after(3)) or re.search(r"[\d/,.-]$", match.before(1)))):
        return None
    day, month = int(match["day"]), int(match["month_number"])
    return yearly(month, day, None, False, Why.DAY_AND_MONTH_IN_NUMBERS_DAY_FIRST).having(Trait.DAY_OF_MONTH)


def last_named(match: Match) -> Reading | None:
    """ "el pasado octubre", "lo scorso giugno": always the latest one, where English "last May" may be that of the year before."""
    reading = readers.last_named(match)
    return replace(reading, other=None) if reading else None


def alone(read: Reader) -> Reader:
    """`read`, but only where hardly anything else stands in the text: "lun.", "la sera" as a note or an entry of a calendar."""

    def careful(match: Match) -> Reading | None:
        start, end = match.found.span()
        beside = sum(map(str.isalpha, match.text[:start] + match.text[end:])) if len(match.text) <= _A_NOTE else _A_NOTE
        return read(match) if beside <= _FEW_LETTERS else None

    return careful


def spaced_date(match: Match) -> Reading | None:
    """ "20 02 2014": a day, a month and a year in numbers with nothing but blanks between them."""
    found = day_or_none(int(match["year"]), int(match["month_number"]), int(match["day"]))
    return dated(found, why=Why.DATE_IN_NUMBERS_DAY_FIRST, confidence=0.8) if found else None


_PUT_OFF = (  # stems of verbs that set or move the day of something
    r"aplaz|pospu|pospo|fij|fiss|fix|convoc|convoqu|program|prev|prév|prorrog|prorog|prolong|retras|traslad|adelant|rinvi|spost|anticip|antecip|slitt|adi|marc|agend|report|repouss|ajourn|différ|décal|dépla|avanc|renvoy"
)
_PLANS = (  # stems of verbs after which a time is that of what is planned: "anunció obras en marzo"
    r"anunci|annunc|annonc|comunic|communi|present|présent|apresent|promet|promis|decid|décid|decis|plan|propon|propos|propuso|proposto|acord|acuerd|accord|aprob|aprov|approv|pid|ped|chied|chies|chiest|demand|solicit|conced|acced"
    r"|autoriz|autoris|confirm|pospue|cit|invit|ofrec|ofert|offer|vot|quis|vol|voul|esper|sper|espér|aguard|attend|atten|reserv|réserv|prenot"
    rf"|{_PUT_OFF}"
)


def past_verb_on(past: Iterable[str], future: str, before_months: str, infinitive: str) -> re.Pattern[str]:
    """Before a month or a day: a verb of the past, with a few words behind it where it is none of planning: "cerró [sus puertas en] abril"."""
    verb = rf"(?!(?:{future})(?![\w-]))(?:{'|'.join(past)})"
    planned = rf"(?!(?:\w+ ){{0,3}}?(?:{_PLANS})\w*)"
    object_ = rf"(?: (?!{infinitive}(?![\w-])|que\b|che\b|qui\b|para\b|per\b|pour\b|hasta\b|até\b|fino\b|jusqu|avant\b|antes\b|prima\b|entro\b|dès\b|desde\b|dal)[\w’'-]+){{1,4}}?"
    put_off = rf"(?!(?:\w+ ){{0,3}}?(?:{_PUT_OFF}))"
    return re.compile(rf"(?<![\w’'-])(?:{put_off}(?:{verb})|{planned}(?:{verb}){object_})(?: (?:{before_months}))? $")
