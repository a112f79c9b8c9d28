"""Readers of English words that are also something else: they look at the words around before they take them for a time."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import islice

from timeline import patterns as re
from timeline.languages.en.words import MONTHS, OLD_MONTH_ABBREVIATIONS, is_a_name
from timeline.model import MINUTES_A_DAY, Grain, Interval, TimexType, Trait, days_in_month, instant, unit_start
from timeline.times import readers
from timeline.times.readers.days import in_day_part
from timeline.times.reading import (
    AnchorType,
    Direction,
    NoTimeError,
    Reading,
    always,
    dated,
    day_interval,
    duration_value,
    unit_at,
)
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Unit

_TIME_PREPOSITION = re.compile(
    r"(?:^|\W)(?:in|since|until|till|by|during|from|to|through|throughout|before|after|for|of|between|and|or|on|around|about|late|early|mid|every|each|"
    r"last|next|this|that|previous|following|between|as of|ended|ending|again in)[ -]+$"
)
_YEAR_PREPOSITION = re.compile(
    r"(?:^|\W)(?:in|since|until|till|by|during|from|through|throughout|before|after|between|of|year|years|season|"
    r"election|elections|circa|as of|fiscal|late|early|mid|back in|ended|summer|winter|spring|autumn|fall)[ -]+(?:the )?$"
)
_OR = r",? or (?:in |perhaps |maybe |possibly |even )?"
_OTHER_SHORT_YEAR = re.compile(rf"'\d\d{_OR}$")
_OR_SHORT_YEAR = re.compile(rf"{_OR}'\d\d(?![s\d])")
_OTHER_YEAR = re.compile(rf"(?<!\d)([12]\d\d\d){_OR}$")
_MOST_YEARS_BETWEEN = 2
_COUNTED = re.compile(
    r" (?:euros?|dollars?|pounds?|francs?|miles?|kilomet\w+|km|m|kg|g|mg|ml|cl|dl|l|lbs?|oz|v|w|kw|kwh|nm|hz|khz|mhz|volts?|watts?|grams?|"
    r"grammes|lit(?:re|er)s?|degrees|calories|kcal|feet|tons?|tonnes|votes?|points|times|rounds|"
    r"meters|metres|units|acres|hectares|square|cubic|percent|per cent|mph|rpm|bhp|hp|cc|mm|cm|sq|of (?:them|the|its|his|their))\b"
)  # fmt: skip
_MANY = re.compile(
    r" (?:people|men|women|troops|soldiers|employees|workers|spectators|fans|visitors|guests|seats|jobs|shares|copies|"
    r"houses|homes|families|students|members|passengers|prisoners|pages|words|years|days|hours)\b"
)  # what a number counts, unless it is the year that opens a clause: "In 1918 women were admitted"
_OPENS = re.compile(
    r"(?:^|[.!?\n][\"'”’)]? ?|[\"“‘(*] ?)(?:only |even )?(?:in|since|until|till|by|during|from|before|after|about|around|as early as) (?:the year )?$|"
    r"(?:[,;:–—] |(?:^|\W)(?:and|but|that|because|when|as|where|while|although|if) )(?:in|since|until|till|during) (?:the year )?$"
)
_YEAR_FIRST = re.compile(r"(?:1[4-9]|20)(?!00)\d\d")
_OPENS_YEAR = re.compile(
    r"(?:^|[.!?\n][\"'”’)]? ?|[;,–—] )(?:in|since|until|till|from) $|(?:from|between|in|since) [12]\d\d\d (?:to|and|or|until) $"
)
_CODE_BEFORE = re.compile(
    r"(?:[$£€#@№%&=~]|\w[_*]{1,3}|(?:^|\W)(?:no|nos|number|flight|model|room|section|highway|route|channel|page|pp?|psalm|isbn|rs|usd|eur|boeing|airbus|apollo|"
    r"resolution|unit|type|version|error|codes?|part|parts|order|attendance|figure|fig|table|item|batch|serial|extension|regulation|directive|"
    r"crowd of|building|suite|box|act|article|chapter|verse|line|building|platform|windows|office|some|only|than|least|"
    r"nearly [a-z]+ly|another|these|those|all)(?:(?<!\w{4})\.)?) ?$"
)
_NO_STREET = (
    r"(?:an?|the|his|her|its|their|our|my|this|that|one|was|were|is|are|had|has|did|and|or|of|on|in|at|to|by|from|for|with|when|new)"
)
_ADDRESS = re.compile(rf" (?:(?!{_NO_STREET} )[a-z]+ ){{1,2}}(?:lane|street|road|avenue|drive|square|court|boulevard)\b")
_OF_THE_CLOCK = re.compile(r" (?:(?:local )?hours|today|tomorrow)\b")
_AFTER_A_YEAR = re.compile(r"\d{3,4}(?: ?- ?| to | and | or | until | through )$")
_CALENDAR_NOUN = {"may", "march"}
_MONTHLY = re.compile(
    r" (?:\d+ )?(?:accession|operation|elections?|meeting|deadline|summit|attacks?|agreement|report|figures?|vote|referendum|coup|"
    r"offensive|issue|protests?|riots?|sales?|quarter|statement|raid|strike|budget|data|survey|poll|trial|hearing|ruling|decision|"
    r"visit|conference|bombings?|crash|edition|launch)\b"
)


def _whole(words: str) -> str:
    """A pattern for any of these words, not within one; that nothing is before it is looked at behind the first letter, which is far faster."""
    return "|".join(rf"{word[0]}(?<!\w{word[0]}){word[1:]}" for word in words.split("|"))


_NO_GIVEN_NAME = (
    "On|In|By|Since|Until|From|To|Before|After|Last|Next|This|That|The|Late|Early|Mid|For|Of|And|Every|Each|During|Through|"
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
)
_SURNAME = re.compile(
    r"[A-Z](?<!\w[A-Z])(?<![.!?\n] [A-Z])(?<![.!?\n][A-Z])"
    rf"(?!(?:{'|'.join(f'(?<={word[0]}){word[1:]}' for word in _NO_GIVEN_NAME.split('|'))})\b)"
    r"[a-z]+ (May|March|April|June|August)\b(?! \d)"
)
_GIVEN_NAME = re.compile(
    rf"({_whole('April|June|May|August')}) (?!(?:The|A|An|He|She|It|They|We|In|On|At|By|And|But|For|As)\b)[A-Z][a-z]+\b"
)
_TITLED = re.compile(
    rf"(?:{_whole('Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Senator|President|Minister|Judge|Captain')})\.? (?:[A-Z][a-z]+ )?"
    r"(May|March|April|June|August|Friday|Sunday|Monday)\b"
)
_SURELY_TIMED = re.compile(
    r"(?:^|\W)(?:in|since|until|till|during|throughout|late|early|mid|last|next|this|every|each|between|from|through)[ -]+$"
)


_ALSO_NAMES = frozenset("may march april june august friday sunday monday".split())  # that the three patterns above look for


_DAY_PREPOSITION = re.compile(r"(?:^|\W)(?:on|last|next|this|by|until|till|since|from|every|of|before|after) $")
_OF_WEEKDAYS = re.compile(r"(?: [a-z]{3,}s(?<!ss)(?:[.,;:)]|$)|-(?:best|clothes|school)\b)")
_NUMBERED_BEFORE = re.compile(
    r"(?:^|\W)(?:versions?|ver|v|release|firmware|build|kernel|patch|sections?|clause|§+|chapter|paras?|paragraphs?|rule|figure|fig|table|no)\.? ?$"
)
_LINE_BEGINS = re.compile(r"(?:\A|\n)[ \t]*(?:[-*+•>|–—]|\d{1,3}[.)])?[ \t]*[*_]{0,2}\Z")
_SET_APART = re.compile(r"[*_]{0,2}(?: ?[–—:|]| -|[.,;](?:\s|\Z)|[ \t]*(?:\n|\Z))")


@lru_cache(maxsize=8)
def _names_shown(text: str) -> frozenset[str]:
    """The months and weekdays that a text has shown to be names of people: "Theresa May", "April Sands", "Miss Friday"."""
    return frozenset(found.casefold() for pattern in (_SURNAME, _GIVEN_NAME, _TITLED) for found in pattern.findall(text))


_CALLED_A_MONTH = re.compile(
    r" (?:was|is|had been|proved) (?:the|a|an|another|our|their)(?: \w+){0,2} month\b"
)  # "August was the worst month"


def month(match: Match) -> Reading | None:
    """A month's name as a time; "may" and "march", people called April or May, and abbreviations need a sign that a month is meant."""
    word = match["month"].rstrip(".")
    original = match.original_of("month")
    if not original[:1].isupper():
        return None
    has_part = bool(match["part"] or match["about"])
    after = match.after(14)
    if word in _ALSO_NAMES and word in _names_shown(match.text) and not (has_part or _SURELY_TIMED.search(match.before(14))):
        return None
    if word in MONTHS and (word not in ("may", "march", "april", "june", "august") or _heads_a_line(match)):
        return readers.month(match)
    if word in MONTHS and _CALLED_A_MONTH.match(match.after(40)):
        return readers.month(match)
    if _MONTH_BEHIND.match(after) or _MONTH_BEFORE.search(match.before(14)):
        return readers.month(match)  # "Jan/Feb", "March–April"
    if word not in MONTHS and not original.endswith(".") and word != "sept" and word not in OLD_MONTH_ABBREVIATIONS:
        return None  # "Jan Novak", "Dec said": a bare abbreviation needs its full stop or a day
    if (
        word in _CALENDAR_NOUN
        and _MONTHLY.match(match.after(24))
        and re.search(r"(?:^|\W)(?:a|an|the|its|his|her|their|last year's) $", match.before(14))
    ):
        return readers.month(match)
    if has_part or _TIME_PREPOSITION.search(match.before(20)):
        if word not in MONTHS and re.match(r" [a-z]", after) and match.original.istitle() and _name_follows(match):
            return None
        in_it = re.search(r"(?:^|\W)(?:in|since|until|during|by|late|early) $", match.before(8))  # "In August Paris was free"
        return None if _name_follows(match) and not has_part and not in_it else readers.month(match)
    if word in ("may", "march", "april", "june", "august") and (
        _name_follows(match) or re.match(r" (?:said|says|told|was|has|had|will)\b", after)
    ):
        return None
    return (
        readers.month(match)
        if word not in _CALENDAR_NOUN
        or re.match(r"[,.;:'] ?|$|-(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)| (?:and|or|to|when|meeting|deadline|election)", after)
        else None
    )


_ANY_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_MONTH_BEHIND = re.compile(rf" ?[/–-] ?{_ANY_MONTH}\b", re.IGNORECASE)
_MONTH_BEFORE = re.compile(rf"\b{_ANY_MONTH}\.? ?[/–-] ?$", re.IGNORECASE)


def _heads_a_line(match: Match) -> bool:
    """Whether a match stands at the head of a line and is set apart: "March – …", "**May**: …"."""
    start, end = match.found.span()
    begins = _LINE_BEGINS.search(match.text, max(0, start - 12), start) is not None
    return begins and _SET_APART.match(match.text, end, end + 8) is not None


def weekday_and_day(match: Match) -> Reading | None:
    """ "Tue 19: …", "Thursday 6" alone in its line: a day of the month that is told, with its weekday."""
    if not match.original[:1].isupper() or not _heads_a_line(match):
        return None
    return readers.weekday_ordinal(match)


def _name_follows(match: Match) -> bool:
    """Whether a capitalised word that is no calendar word comes right after, as in "April Jones"."""
    end = match.found.end()
    follows = re.match(r" ([A-Z][\w’'-]+)", match.text[end : end + 30])
    return (
        bool(follows)
        and follows.group(1).casefold() not in MONTHS
        and match["month"] in ("april", "june", "may", "august", "jan", "jan.", "mar")
    )  # type: ignore[union-attr]


def _names_something(match: Match) -> bool:
    """Whether a season is the first word of a name: "the Winter War", "the Spring Offensive", "the Winter Olympics"."""
    return match.original_of("season")[:1].isupper() and re.match(r" [A-Z][a-z]", match.text[match.found.end() :][:3]) is not None


def season(match: Match) -> Reading | None:
    """ "spring", "fall" without an article: only after a word of time, or before "and early …"."""
    original, before = match.original_of("season"), match.before(20)
    word = match["season"]
    if _names_something(match):
        return None
    begins = re.search(r"(?:^|\n)(?:[-*•] )?$", match.text[max(0, match.found.start() - 3) : match.found.start()])
    if begins and original[:1].isupper() and re.match(r" ?[–—:]| - ", match.after(4)):
        return readers.season(match)  # "Autumn – Branches open", an entry of a chronicle
    if match["part"]:
        return None if word == "fall" and not re.match(r"(?:early|late|mid)", match["part"]) else readers.season(match)
    if word in ("fall", "spring") and not re.search(
        r"(?:^|\W)(?:in|until|till|by|since|during|through|before|after|every|each|of|for|this) $", before
    ):
        return None
    if word == "fall" and not re.search(r"(?:^|\W)(?:in|until|by|since|during|through) $", before):
        return None
    if re.search(r"(?:^|\W)(?:in|until|till|by|since|during|through|throughout|before|after|late|early|every|for|all|each) $", before):
        return None if re.match(r" (?:water|onions?|from|of|in (?:price|value))", match.after(14)) else readers.season(match)
    if re.match(r" (?:offensive|campaign|fighting|session|term|semester|collection|break|holidays?|season)", match.after(14)):
        return None if word == "fall" and original.islower() else readers.season(match)
    return None


_TURNED = re.compile(r" (?:that |when |in which )?(?:he|she|i) turned ", re.IGNORECASE)


def the_new_year(match: Match) -> Reading:
    """ "in the New Year": the January that a story comes to, and never one that is over."""
    january = readers.yearly(1, None, None, False, Why.MONTH_ALONE_NAMED)

    def place(anchor: int, direction: Direction) -> Interval:
        assert january.place is not None
        return january.place(anchor, Direction.FUTURE if direction is Direction.NEAR else direction)

    return replace(january, place=place)


def the_season(match: Match) -> Reading | None:
    """ "the summer", "the autumn"; "the spring" and "the fall" only after a preposition of time and before the end of a phrase."""
    word = match["season"]
    if _TURNED.match(match.after(40)):
        return None  # "the summer I turned fifteen"
    if _names_something(match):
        return None
    if word in ("fall", "spring") and not match["part"]:
        timed = re.search(r"(?:^|\W)(?:in|during|until|by|since|through|throughout|over|of|for|before|after) $", match.before(14))
        if word == "fall" and match.before(14).endswith(("after ", "before ", "of ")):
            return None
        if not timed or (word == "fall" and re.match(r" (?:of|in|from|and)\b", match.after(6))):
            return None
        if word == "spring" and re.match(r" (?:of [a-z]|from|water|at|house)", match.after(10)):
            return None
    return readers.season(match)


_OF_A_THING = re.compile(r"\b(?:an?|his|her|its|their|our|my|your)(?: (?!in\b|of\b|from\b)[a-z-]+)? $")  # "a silver 1999 Ranger"


def _is_counted(after: str) -> bool:
    """Whether what stands behind a number is what it counts."""
    return _COUNTED.match(after) is not None or _MANY.match(after) is not None


def year(match: Match) -> Reading | None:
    """A bare number as a year: 1000–2099 after a word of time, 1400–2099 elsewhere, unless it counts, costs or names something."""
    value = int(match["year"])
    before, after = match.before(24), match.after(16)
    if re.search(r"\d-$", before) and re.match(r"-\d", after) or re.match(r"-0\d\d", after):
        return None  # the middle of a longer number with hyphens
    if re.search(r"[\d][.,:/+-]$|[.,:/+](?=$)(?<=\d.)|[a-z0-9]-$|(?:\d) $", before) and not re.search(
        r"[12]\d\d\d-$|(?:mid|post|pre|early|late)-$|[a-z]\d? $", before
    ):
        return None
    if re.match(r"[,.:]\d|%|-\d{1,3}(?!\d)(?!-)(?<!\d{4})|[$£€]|-(?:[a-z])| ?(?:mb|gb|ghz|mhz)", after) and not re.match(
        r"-\d\d(?!\d)|-[12]\d\d\d|-(?:era|style|based|present|born|founded)", after
    ):
        return None
    if re.match(r"/\d{3}|x\b", after) or re.search(r"(?:^|\s)ss?\. $", before):
        return None  # "Regulation 2016/679", "s. 1981"
    is_exact = match["about"] and value % 10  # "about 1931 people" counts nobody
    opens = bool(match["part"] or is_exact or _OPENS.search(before) or _AFTER_A_YEAR.search(before))
    if not match.opens_line and _CODE_BEFORE.search(before) or _COUNTED.match(after):
        return None
    if _OF_THE_CLOCK.match(after) and not _OPENS_YEAR.search(before):
        return None
    if not opens and (_MANY.match(after) or _ADDRESS.match(match.after(40))):
        return None
    timed = bool(
        match["part"] or match["about"] or "year" in match.words or _YEAR_PREPOSITION.search(before) or _AFTER_A_YEAR.search(before)
    )
    if not timed and value > 2040 and re.search(r"[A-Z][a-z]+ $", match.text[max(0, match.found.start() - 20) : match.found.start()]):
        return None  # Cyberpunk 2077
    if not timed and re.search(r"\b(?:read|reads|reading|watch|watched|watching|wrote|play|played|playing) $", before):
        return None  # a book, a film, a game
    if value < 1400 and not timed:
        return None
    if value > 2100:
        return None
    reading = readers.year(match)
    if reading and not timed and _OF_A_THING.search(before) and re.match(r" [^\W\d_]", after):
        reading = reading.having(Trait.ASIDE)
    return replace(reading, confidence=0.95 if timed else 0.8) if reading else None


def numeric_date(match: Match) -> Reading | None:
    """ "13/06/2016"; "version 12.1.24" and "section 5.2.17" are none."""
    if match["mark"] == "." and _NUMBERED_BEFORE.search(match.before(16)):
        return None
    return readers.numeric_date(match)


def spoken_year(match: Match) -> Reading | None:
    """ "nineteen ninety-four"; "twenty twelve", "two thousand" and "nineteen hundred and five" need a preposition."""
    value = match.vocabulary.year(match["year"])
    if value is None or not 1000 <= value <= 2099 or re.match(r"[A-Z]\w+[- ][A-Z]", match.original_of("year")) or match.after(1) == "-":
        return None  # "Nineteen Eighty-Four" is a title
    if re.match(r"(?:two|twenty|ten|eleven|thirteen|fourteen|one thousand|\w+ hundred)\b", match["year"]) and not (
        re.search(r"(?:^|\W)(?:in|since|until|by|of|from|to|through|year|during) $", match.before(10)) or "year" in match.words
    ):
        return None
    return dated(unit_at(instant(value), Grain.YEAR), part=match.vocabulary.part(match["part"]), why=Why.YEAR_NAMED)


def bc_year_of_range(match: Match) -> Reading | None:
    """The first year of "218–202 BC", "between 218 and 202 BC": its era stands at the other end."""
    value = int(match["year"])
    if not value:
        return None
    return dated(unit_at(instant(1 - value), Grain.YEAR), why=Why.ERA_OF_OTHER_END)


def decade(match: Match) -> Reading | None:
    """Decades, but not ages ("in his thirties"), temperatures or aircraft."""
    earlier = re.search(r"\b(1[0-9])\d0s", match.before(60))
    if earlier and re.fullmatch(r"'?[1-9]0'?s", match["decade"]) and earlier.group(1) != "19":  # "the 1860s and '70s"
        start = int(earlier.group(1)) * 100 + int(re.findall(r"\d", match["decade"])[0]) * 10
        return dated(unit_at(instant(start), Grain.DECADE), why=Why.TEN_YEARS_OF_TOLD_CENTURY)
    if re.search(r"(?:^|\W)(?:his|her|their|my|your|our|boeing|airbus|people in their|aged) (?:early |mid-?|late )?$", match.before(24)):
        return None
    words = match["decade"]
    if re.fullmatch(r"[1-9]0'?s", words) and not ("the " in match.words or match["part"] or match["part_inside"]):
        return None
    if re.fullmatch(r"'?[1-9]0'?s", words) and re.search(
        r"(?:temperatures?|degrees|prices|speeds?|score\w*|low|high|upper|mid) (?:\w+ ){0,3}$", match.before(30)
    ):
        return None
    return inner_part(match, readers.decade)


def century(match: Match) -> Reading | None:
    """ "the late 19th century"."""
    return inner_part(match, readers.century)


def inner_part(match: Match, read: Reader) -> Reading | None:
    """A reading whose "early" or "late" stands inside, after the article."""
    reading = read(match)
    inside = match.vocabulary.part(match["part_inside"])
    if reading is None or reading.place is None or inside is None or reading.mod:
        return reading
    interval = reading.place(0, Direction.PAST)
    if not interval.is_unit:
        return reading
    narrowed = replace(interval, part=inside)
    return replace(reading, place=always(narrowed), mod=narrowed.mod)


def half_year(match: Match) -> Reading | None:
    """ "the first half" of a year; of a match only where the text names a year."""
    if match["year"] or match["which"]:
        return readers.half(match)
    if re.match(r" of|-", match.after(4)) or not re.search(
        r"profit|sales|revenue|earnings|income|growth|loss|shares|economy|output|results|turnover", match.before(200) + match.after(200)
    ):
        return None
    return readers.half(match)


def day_ordinal(match: Match) -> Reading | None:
    """The day of the month told, and not "the 10th Paras": before a word with a capital only where a sentence begins with it."""
    end = match.found.end()
    if re.match(r" [A-Z]", match.text[end : end + 2]) and not re.search(r"(?:^|[.!?;:\n] ?)(?:on|by|until|since) $", match.before(12)):
        return None
    return readers.day_ordinal(match)


_DAY_SAID = re.compile(
    rf"(?:\b(?:{'|'.join(MONTHS)})\.? (?:the )?\d{{1,4}}\b|(?:\b\d{{1,2}}(?:st|nd|rd|th)?|[a-z]{{3,}}(?:st|nd|rd|th))(?: of)? (?:{'|'.join(MONTHS)})\b)"
)
_ON_A_LATER = re.compile(
    r"\bon the (?:\d{1,2}th|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w{3,5}teen|twentie|thirtie)th|(?:twenty|thirty)[- ]\w+)\b"
)
_ONE_OF_SOME = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?!of\b|the\b|an?\b|at\b|in\b|and\b|to\b|they\b|he\b|she\b|we\b|i\b|it\b|there\b)[a-z]{3,}"
)
_GOES_ON_BEHIND = re.compile(
    r"[,.;:)]|\s*$|\s(?:they|we|he|she|it|i|you|the|an?|our|my|his|her|their|its|this|at|in|and|but|some|no|nothing|nobody|everyone|all|was|were|came|there|when|after)\b"
)
_FEW_DAYS = ("first", "second", "third")


def day_ordinal_in_words(match: Match) -> Reading | None:
    """ "On the twelfth they came": of the month told, where a day of a month stands above and no others are numbered: "the first ballot …
    on the second". The first three of a month only beside a later one.
    """
    if not _GOES_ON_BEHIND.match(match.after(12)) and not match.text[match.found.end() : match.found.end() + 2].strip().isupper():
        return None
    before = match.before(1500)
    if not _DAY_SAID.search(before) or _ONE_OF_SOME.search(before[-300:]):
        return None
    if match["day"] in _FEW_DAYS and not _ON_A_LATER.search(before) and not _ON_A_LATER.search(match.after(600)):
        return None
    return readers.day_ordinal(match)


_WHOLE_IN_SLASHES = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})(?![\d/])")


def day_in_slashes(match: Match) -> Reading | None:
    """ "On 09/13" below "09/11/21": the same day and month in the order of the whole dates before it; no fraction where there are none."""
    padded = "0" in (match["one"][0], match["two"][0])
    if (
        not padded
        and max(int(match["one"]), int(match["two"])) <= 12
        and not match.before(8).endswith(("on ", "until ", "since ", "dated "))
    ):
        return None  # "fell to 2/3 of it"
    whole = _WHOLE_IN_SLASHES.findall(match.before(4000)) or _WHOLE_IN_SLASHES.findall(match.found.string[: min(2000, match.found.start())])
    if not whole:
        return None
    day_first = any(int(one) > 12 for one, _ in whole)
    month_first = any(int(two) > 12 for _, two in whole)
    return readers.month_day_in_numbers(match, day_first if day_first != month_first else None)


def part_of_day_of_unit(match: Match) -> Reading | None:
    """ "The evening of 9 May last year"."""
    reading = readers.month_of_unit(match)
    return in_day_part(reading, match.vocabulary.day_part(match["daypart"])) if reading else None


_MONTHS_ON = {"u": -1, "i": 0, "p": 1}


def day_of_letter(match: Match) -> Reading | None:
    """ "Your letter of the 24th ult.": of the month before that of the letter; "inst.", of its own; "prox.", of the next."""
    day, on = int(match["day"][:-2]), _MONTHS_ON[match["way"][0]]

    def place(anchor: int, direction: Direction) -> Interval:
        month = unit_at(anchor, Grain.MONTH, on)
        at = month.first + (day - 1) * MINUTES_A_DAY
        if at >= month.last:
            raise NoTimeError(Why.NOT_IN_MONTH)
        return unit_at(at, Grain.DAY)

    return Reading(TimexType.DATE, f"XXXX-XX-{day:02}", AnchorType.SPEECH, place, why=Why.MONTH_OF_LETTER, grain=Grain.DAY, chosen=True)


_ONE_UNIT = frozenset({"day", "week", "month", "year", "quarter", "decade", "century"})
_OF_ONE, _ONE = re.compile(r" (?:next|last|past|previous|following|preceding) \w+$"), re.compile(r"(?:an?|one|1)\b")


def duration(match: Match) -> Reading | None:
    """A length of time; "a second", "one second" as an interjection, "a minute" and "a month" after a price are something else."""
    unit = match["unit"]
    if _YEAR_FIRST.fullmatch(match["n"]) and (not unit.endswith("s") or _OPENS_YEAR.search(match.before(24))):
        return None  # "In 1985 hours were cut", "the 1931 day trippers"
    if unit == "second" and re.fullmatch(r"(?:a|one|another|the)", match["n"]):
        return None
    if unit in ("day", "week", "month", "year", "quarter", "hour", "minute") and match["n"] in ("a", "an") and not match["compare"]:
        before = match.before(20)
        if re.search(
            r"(?:\d|once|twice|times|million|billion|thousand|hundred|percent|%|barrels|tons|people|shares?|dollars|cents|hours|days) $",
            before,
        ):
            return Reading(TimexType.SET, duration_value(1, match.vocabulary.unit(unit) or Unit.DAY), dates=False, why=Why.SO_MUCH_EACH)
    if unit in ("quarter", "quarters") and re.match(r" (?:of|final|back|mile|past|to|century)", match.after(8)):
        return None
    if unit.startswith("quarter") and match["n"] in ("a", "an", "one", "three", "another") and not match.words.startswith("the"):
        return None
    if unit.startswith("night") and re.match(r" ?-?(?:club|stand)", match.after(6)):
        return None
    if unit in _ONE_UNIT and _OF_ONE.search(match.words) and not _ONE.match(match["n"]):
        return None  # "she turns eighty next month"
    length = readers.duration(match)
    if length is not None and re.search(r"\bwithin $", match.before(8)):
        return length if match["compare"] else readers.within(match)
    return _ahead(match, length) if length is not None and re.search(r"\bin $", match.before(4)) else length


_OF_ITS_KIND = re.compile(
    r"\b(?:first|second|third|last|only|record|once|twice|times?|most|least|worst|best|\w{2,}est)\b[^.;:]*$"
)  # "the first in 70 years"


def _ahead(match: Match, length: Reading) -> Reading:
    """ "in two weeks": counted on from the day of speech where the sentence looks ahead; else a length of time."""
    if _OF_ITS_KIND.search(match.before(60)):
        return length
    ahead = readers.from_now(match) if match["n"] and not match["which"] else None
    if ahead is None or ahead.place is None or ahead.grain in (Grain.MINUTE, Grain.HOUR):
        return length
    return replace(ahead, otherwise=length, chosen=True)


def long(match: Match) -> Reading | None:
    """ "year-long", "decades-long"."""
    unit = match.vocabulary.unit(match["unit"]) or Unit.DAY
    count = None if match["unit"].endswith("s") else 1
    return Reading(TimexType.DURATION, duration_value(count, unit), dates=False, why=Why.LENGTH)


def bare_units(match: Match) -> Reading | None:
    """ "for years", "weeks", "the days": an unnamed number of units; not in names or set phrases."""
    if match["unit"] == "minutes" and not re.search(r"(?:^|\W)(?:for|in|within|after|lasted|took|of|by) $", match.before(10)):
        return None  # the minutes of a meeting
    original = match.original_of("unit")
    opens = match["unit"] == match.words and re.search(r"(?:^|[.!?\n\"'] ?)$", match.before(3))
    if original[:1].isupper() and not opens:
        return None
    if re.match(r"(?: of (?:the|a|an|age|our|my|his|her|their)\b| gone by|'|-)", match.after(12)) and match["unit"] == "minutes":
        return None
    return Reading(
        TimexType.DURATION,
        duration_value(None, match.vocabulary.unit(match["unit"]) or Unit.DAY),
        dates=False,
        why=Why.LENGTH_WITHOUT_NUMBER,
    )


def year_ago(match: Match) -> Reading | None:
    """ "year-ago", "year-earlier" before a noun: a year before the time told."""
    return readers.told_later_by(1, Unit.YEAR, -1)


def part_of_last(match: Match) -> Reading | None:
    """ "last Tuesday night"."""
    reading = readers.last_named(match)
    return readers.in_day_part(reading, match.vocabulary.day_part(match["daypart"])) if reading else None


def day_after_and(match: Match) -> Reading | None:
    """The second day of "May 4 and 5" or "April 24, 25 and 26": of the month just named."""
    named = re.search(r"\b([a-z]+)\.? (?:\d{1,2}(?:st|nd|rd|th)?(?:, ?| and | or | to )){1,4}$", match.before(44))
    if named is None or not any(name.startswith(named[1]) and len(named[1]) >= 3 for name in MONTHS):
        return None
    start = match.found.start() - len(named[0])
    if not match.text[start].isupper() or is_a_name(match.text, start, named[1]):
        return None
    day, month_number = match.vocabulary.ordinal(match["day"]), match.vocabulary.month(named[1])
    why = Why.MONTH_OF_DAY_BEFORE
    if day is None:
        return None
    if match["year"]:
        return dated(day_interval(int(match["year"]), month_number, day), why=why)
    return readers.yearly(month_number, day, None, False, why)


def this_unit(match: Match) -> Reading | None:
    """ "last week", "next year"; "for the next year" and "over the past decade" say how long."""
    if match.words.startswith("the last ") and re.match(r" of (?!next|last|this|\d)", match.after(10)):
        return None  # "the last month of the war" is not the month before publication
    if re.match(r"the (?:next|last|past|coming|following|previous)\b", match.words) and re.search(
        r"\bfor (?:at least |about |over |much of |most of )?$", match.before(16)
    ):
        unit = match.vocabulary.unit(match["unit"]) or Unit.DAY
        return Reading(TimexType.DURATION, duration_value(1, unit), dates=False, why=Why.LENGTH)
    reading = readers.this_unit(match)
    # "next year" is the reader's, "the next year" that of the story
    return replace(reading, anchor_type=AnchorType.TOLD) if reading and "the next" in match.words else reading


def the_unit(match: Match) -> Reading | None:
    """ "the year", "the full year", "the week": the one that is being told of, but not the person of the year."""
    title = re.search(r"\b(?:man|woman|person|player|car|word|book|team|song|album|film|time) of $", match.before(12))
    return None if title else readers.the_unit(match)


def day_after_range(match: Match) -> Reading | None:
    """The second day of "May 2-5": of the month just named."""
    back = match.before(40)
    found = re.search(r"([a-z]+)\.? \d{1,2}(?:st|nd|rd|th)?[-/]$", back)
    if found and is_a_name(match.text, match.found.start() - len(back) + found.start(1), found.group(1)):
        return None
    if not found or not any(name.startswith(found.group(1)) and len(found.group(1)) >= 3 for name in MONTHS):
        return None
    day, month_number = int(re.match(r"\d+", match["day"]).group()), match.vocabulary.month(found.group(1))  # type: ignore[union-attr]
    if match["year"]:
        year_value = int(match["year"])
        if day > days_in_month(year_value, month_number):
            return None
        return dated(day_interval(year_value, month_number, day), why=Why.MONTH_OF_OTHER_END)
    return readers.yearly(month_number, day, None, False, Why.MONTH_OF_OTHER_END)


def decade_unsure(match: Match) -> Reading | None:
    """ "197X", "188?": a year whose last digit nobody knows, behind a word that leads to a date, or beside what it dates."""
    if not re.search(r"(?:^|\W)(?:in|as|circa|ca\.?|c\.?|since|from|of|until|by|about|around|to) $|[,(] ?$|^$", match.before(8)):
        return None
    return dated(unit_at(instant(int(match["decade"]) * 10), Grain.DECADE), why=Why.TEN_YEARS, confidence=0.8)


_NO_NOUN_NEXT = re.compile(r"[.,;:!?)]|\Z| (?:in|of|last|this|when|at|and|or|as|after|before|during|he|she|they|it|we|i)\b")
_INDEFINITE = re.compile(r"(?:^|\W)(?:a|one|some) $")


def weekday(match: Match) -> Reading | None:
    """A weekday; "Good Friday", "Friday the 13th" the film and "Sunday Times" are names."""
    if re.match(r" (?:times|telegraph|mirror|mail|express|post|herald|night live|club|hospital harbor)\b", match.after(16)):
        return None
    if re.search(r"(?:^|\W)(?:good|black|bloody|ruby|super|palm|easter|ash|cyber|holy|man) $", match.before(8)):
        return None
    if not _DAY_PREPOSITION.search(match.before(12)) and _OF_WEEKDAYS.match(match.after(24)):
        return None  # "over Sunday turns", "his Sunday best"
    if (
        match["weekday"] in _ALSO_NAMES
        and match["weekday"] in _names_shown(match.text)
        and not re.search(r"(?:^|\W)(?:on|last|next|by|until|since|this|every) $", match.before(8))
    ):
        return None
    return _some_day(match, readers.day_of_week(match))


def weekday_part(match: Match) -> Reading | None:
    """ "Tuesday night"; "one Tuesday night" is none that anybody could name."""
    return _some_day(match, readers.weekday_part(match))


def _some_day(match: Match, reading: Reading | None) -> Reading | None:
    """The reading of a weekday; without a day where an article says that it is any: "on a Monday in July 2021"."""
    if reading is None or not _INDEFINITE.search(match.before(6)) or not _NO_NOUN_NEXT.match(match.after(12)):
        return reading  # "a Wednesday media event" was on that Wednesday
    return replace(reading, place=None, other=None, dates=False, why=Why.FIXES_NO_DATE.of(word=match.words))


_SET_TIME = re.compile(r"\btime of $")  # "left a call-out time of 8 pm": the story is not there


def clock(match: Match) -> Reading | None:
    """A time of day; 3:1 scores, ratios and verses are none."""
    words = match["time"]
    if words == "noon" and re.search(r"\bhigh $", match.before(6)):
        return None  # the film, or a figure of speech
    if re.fullmatch(r"\d{1,2}:\d\d(?::\d\d)?", words):
        if re.search(r"(?:psalm|verse|genesis|exodus|matthew|mark|luke|john|ratio|score|won|lost|beat|led|of) $", match.before(12)):
            return None
        if (
            not match["weekday"]
            and not match["month"]
            and not re.search(r"(?:at|by|until|from|to|before|after|around|about|since|,|-|and|\() ?$", match.before(8))
            and len(match.words) < 5
        ):
            return None
    reading = readers.clock(match)
    return reading.having(Trait.ASIDE) if reading and _SET_TIME.search(match.before(12)) else reading


def short_year(match: Match) -> Reading | None:
    """ "'98" after a word of time, or as the other one of two years: "'97 or '98"."""
    before = match.before(24)
    one_of_two = _OTHER_SHORT_YEAR.search(before) or _OR_SHORT_YEAR.match(match.after(24))
    return readers.year(match) if match["part"] or _YEAR_PREPOSITION.search(before[-16:]) or one_of_two else None


def year_of_either(match: Match) -> Reading | None:
    """The short second one of two years of which it was one, "1890 or '91": in the century of the first, and the next one or the third."""
    first = _OTHER_YEAR.search(match.before(28))
    if first is None:
        return None
    year = int(first[1]) // 100 * 100 + int(match["year"].lstrip("'’"))
    if not 0 < year - int(first[1]) <= _MOST_YEARS_BETWEEN:
        return None
    return dated(unit_at(instant(year), Grain.YEAR), why=Why.END_OF_RANGE_FROM.of(first=first[1]))


def today(match: Match) -> Reading | None:
    """ "today", but not in a name such as "Russia Today", nor what a place is called now: "born in Zhetl, today Belarus"."""
    start, end = match.found.span()
    before = match.text[max(0, start - 20) : start]
    named = match.original[:1].isupper() and re.search(r"[A-Z][\w’'-]* $", before)
    renamed = re.search(r"[A-Z][\w’'-]*(?:, | \()$", before) and re.match(
        r" (?:called |part of |in )?[A-Z][\w’'-]*[,.;:)]", match.text[end : end + 40]
    )
    return None if named or renamed else readers.day_word(0)(match)


def told_after_that(match: Match) -> Reading | None:
    """ "two days after that" where a name follows it ("after that Aljaž woke up"), and not "after that meeting"."""
    end = match.found.end()
    return readers.told_later(match) if re.match(r" [A-Z]", match.text[end : end + 2]) else None


_SENTENCE_OPENS = re.compile(r"(?:^|[.!?;:\n–—-][\s\"”’)]*|, (?:and |but )?|\b(?:[Aa]nd|[Bb]ut) )$")


def told_years_on(match: Match) -> Reading | None:
    """ "Ten years on it had four hundred hands": where it opens a clause, and not in "he spent ten years on it"."""
    start = match.found.start()
    return readers.told_on(match) if _SENTENCE_OPENS.search(match.text, max(0, start - 10), start) else None


_CLAUSE_OVER = re.compile(r" ?[,.;:!?)]| ?\n| ?$| [-–—] ")
_CLAUSE_OPENS = re.compile(r"(?:^|[.!?;:,\n–—-][\s\"”’)]*|\b(?:and|but|in|on|for|until|during|since) )$")
_OTHER_CLAUSE = re.compile(
    r" (?:he|she|it|they|we|i|you|there|the|an?|his|her|its|their|our|my|and|but|or|when|had|was|were|is|on|in|at|for|to)\b"
)


def unit_before_that(match: Match) -> Reading | None:
    """ "The year before that she lost": where what follows is another clause, and not a noun ("the year before that meeting")."""
    end, after = match.found.end(), match.after(12)
    goes_on = _OTHER_CLAUSE.match(after) or re.match(r" [A-Z]", match.text[end : end + 2])
    if not _CLAUSE_OVER.match(after) and not (goes_on and _CLAUSE_OPENS.search(match.before(12))):
        return None  # "said the day before that the plan failed"
    return readers.unit_then(match)


def by_happening(match: Match) -> Reading | None:
    """ "the year before the fire", "the morning after the storm": next to the happening that follows it."""
    reading = readers.day_before_told(match) if match["daypart"] else readers.told_one_later(match)
    if reading is None:
        return None
    return replace(reading, traits=reading.traits - {Trait.BESIDE} | {Trait.BY_HAPPENING})


def weekday_before_last(match: Match) -> Reading | None:
    """ "the Sunday before last", "the Friday after next"."""
    return readers.weekday_before_last(match)


def week_of(match: Match) -> Reading | None:
    """ "the week of 30 September"; not the week of a festival."""
    return readers.week_of(match)


def fortnight(match: Match) -> Reading | None:
    """ "last fortnight", "the next fortnight": the fourteen days up to the day of speech, or from it on."""
    ahead = match.vocabulary.step(match["which"]).offset > 0
    if re.search(r"\bfor (?:at least |about |over |much of |most of )?(?:the )?$", match.before(20)):
        return readers.duration(match)

    def place(anchor: int, direction: Direction) -> Interval:
        today = unit_start(anchor, Grain.DAY)
        first = today + MINUTES_A_DAY if ahead else today - 14 * MINUTES_A_DAY
        return Interval(first, first + 14 * MINUTES_A_DAY, Grain.DAY)

    why = Why.FOURTEEN_AFTER if ahead else Why.FOURTEEN_BEFORE
    return Reading(TimexType.DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=why, confidence=0.85, grain=Grain.WEEK, chosen=True)


def short_full_date(match: Match) -> Reading | None:
    """ "7 Mar 99": a year of two digits that can be no day and counts nothing."""
    if int(match["year"]) <= 31 or _is_counted(match.after(16)) or re.match(r" [a-z]+s\b(?<!was)(?<!his)(?<!has)", match.after(16)):
        return None
    return readers.full_date(match)


def iso_month(match: Match) -> Reading | None:
    """ "2012-09"; "2011-12" is a season or two years."""
    return None if int(match["month"]) > int(match["year"]) % 100 else readers.iso_month(match)


def compact_date(match: Match) -> Reading | None:
    """ "20120914" after a word of time, or at the beginning of a line."""
    before = match.before(20)
    said = match.opens_line or re.search(r"(?:^|\W)(?:on|since|until|till|by|dated|date:?|from|to|and) $", before)
    return readers.iso_date(match) if said else None


_ENDS_AFTER = re.compile(
    r" ?[.,;:)\]]| ?$| ?\n| (?:the|he|she|it|they|we|his|her|its|their|and|or|but|when|where|after|before|by|until|to|at|in|on|with|under|"
    r"as|for|from|was|were|had|did|is|bc|ad)\b"
)
_OLD_BEFORE = re.compile(
    r"(?:^|[^\w'])(?:in|since|until|till|by|from|to|through|before|after|between|and|about|around|circa|ca?\.?|died|born|early|late|or) $|\($|\(\d{3}-$"
)
_OPENING_YEAR = re.compile(r"(?:^|[.!?\n][\s\"”’)]*)(?:in|by|since|until|before|after|around|about) $")
_NAME_DOES = re.compile(
    r"\s[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]*|[IVX]+|of|the|de|von))* (?:was|were|had|became|[a-z]{2,}ed|died|fell|won|fought|"
    r"took|made|began|came|went|led|built|sent|gave|lost|held|rose|overthrew|slew|struck|drove|fled|met|married)\b"
)
_CLAUSE_BEHIND = re.compile(r", \w|,? (?:the|he|she|it|they|his|her|its|their|an?|there|king|emperor|pope)\b")
_LIFE_BEFORE = re.compile(
    r"\b(?:born|died|dies|killed|crowned|founded|built|rebuilt|destroyed|sacked|conquered|deposed|murdered|baptised|baptized|consecrated|elected pope|"
    r"married|abdicated|reigned|ruled) in (?:about |around |circa |c\.? ?)?$"
)
_NO_OLD_YEAR = re.compile(
    r"(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|odds) in|\b(?:rose|fell|grew|increased|cut|up|down|raised|reduced)(?: by [\w ]{1,12})?"
    r"(?: from [\d,]+)? (?:to|by|from)|[$£€#]|\d[.,]) ?$"
)
_FULL_YEARS = re.compile(r"\b1\d\d\d\b|\b20\d\d\b")
_STRONG_OLD_YEAR = re.compile(
    r"\b(?:in|since|until|by|after|before|died in|born in) (?:ad )?[1-9]\d\d(?=[.,;)])|\b[1-9]\d\d (?:bc|ad|ce)\b|\bad [1-9]\d{1,2}\b|\([1-9]\d\d-[1-9]\d\d\)"
)


@lru_cache(maxsize=8)
def _years_of(low: str) -> tuple[bool, bool]:
    """Whether a text names many years of four digits, and whether it surely names one of three."""
    return sum(1 for _ in islice(_FULL_YEARS.finditer(low), 3)) > 2, _STRONG_OLD_YEAR.search(low) is not None


@lru_cache(maxsize=8)
def _has_clocks(low: str) -> bool:
    """Whether a text writes times of day in four digits."""
    return _CLOCKS_IN_TEXT.search(low) is not None


def old_year(match: Match) -> Reading | None:
    """A year of three digits in a history: after a word of time, with nothing behind it that it could count."""
    before, after = match.before(24), match.after(24)
    if not (match["about"].startswith("c") or _OLD_BEFORE.search(before)) or _NO_OLD_YEAR.search(before) or _is_counted(after):
        return None
    if re.match(r"[\d,.]*\d|%|-[a-z]|[.,:/]\d|-\d(?!\d\d\)?(?!\d))", after):
        return None
    if _OPENING_YEAR.search(before) and (_NAME_DOES.match(match.text, match.found.end()) or _CLAUSE_BEHIND.match(after)):
        return replace(reading, confidence=0.8).having(Trait.OLD_YEAR) if (reading := readers.year(match)) else None
    if _LIFE_BEFORE.search(before) and re.match(
        r" ?[.;)]| ?$| ?\n|, | (?:and|but|when|after|before|by|at|in|on|under|his|her|the|as)\b", after
    ):
        return replace(reading, confidence=0.8).having(Trait.OLD_YEAR) if (reading := readers.year(match)) else None
    sure = _ENDS_AFTER.match(after) or re.match(r" [A-Z]", match.text[match.found.end() : match.found.end() + 2]) or after.startswith("-")
    opens = re.search(r"(?:^|[.!?\n]\s*)in $", before) is not None
    low = match.found.string
    second = re.search(r"(\w+) \d{1,3} (?:to|and|or|-) $", before)  # "from a high of 200 to 300"
    if second and second[1] not in ("from", "between", "in"):
        return None
    many, old = _years_of(low)
    if (many and not old) or (not sure and not (opens and old)):
        return None
    reading = readers.year(match)
    return replace(reading, histories=True, confidence=0.8 if sure else 0.6).having(Trait.OLD_YEAR) if reading else None


_CLOCKS_IN_TEXT = re.compile(
    r"\bat (?:about )?(?:[01]\d|2[0-3])[0-5]\d\b(?! (?:metres|meters|feet|men|people))|\b(?:[01]\d|2[0-3])[0-5]\d(?:z\b| (?:hours|hrs|local|gmt|utc))"
    r"|\b(?:at|from|by|until|about) 0\d[0-5]\d\b"
)
_TO_A_CLOCK = re.compile(r" (?:to|until|till|and|-) (?:[01]\d|2[0-3])[0-5]\d(?: (?:hours|hrs|local|gmt|utc)|,? on (?:\d|[a-z]+ \d))")


def military(match: Match) -> Reading | None:
    """ "0225", "1347", "1420 local time": four digits as a time of day after a word of time, where the text has such times."""
    before, after, time = match.before(24), match.after(24), match["time"]
    if _is_counted(after) or re.match(r"[\d.,:/%-]*\d|%| ?[$£€]|s\b|-[a-z]", after) or re.search(r"[$£€#\d.,:/-]$", before):
        return None
    at = re.search(r"(?:^|\W)at (?:about |around |approximately |exactly )?$", before) is not None or match["about"] == "at"
    said = match["zone"] or match["month"] or re.search(r"z| h", match.words) or _TO_A_CLOCK.match(after)
    other = (
        re.search(r"(?:^|\W)(?:by|from|until|till|to|between|and|since|before|after|about|around|approximately) $", before)
        or match["about"]
    )
    if match["month"] and not (time.startswith("0") or at or other):
        return None
    heads = " h" in match.words and match.opens_line  # "1423 hrs Tunnel flooded"
    if not (
        at
        or heads
        or (said and (other or time.startswith("0") or match["zone"]))
        or (other and _has_clocks(match.found.string))
        or (time.startswith("0") and other)
    ):
        return None
    if not said and re.match(r" [a-z]+(?:s|men|people)\b(?<! was)(?<! his)", after) and not at:
        return None
    return readers.clock(match)


def clock_of_range(match: Match) -> Reading | None:
    """The first hour of "between 6 and 7 a.m."."""
    minutes = match.vocabulary.clock(f"{match['time']} {match['half']}m", "")
    return readers.clock_at(match, minutes) if minutes is not None else None
