"""Holidays and other named days as times: what is one and what only a name that holds one, and which year's is meant.

"Christmas 1963", "last Thanksgiving", "Easter Monday", "the Labor Day weekend" are times; the Easter Rising, Christmas trees and the
Tet Offensive are not. Without a year such a day is read like "5 May".
"""

from __future__ import annotations

from dataclasses import replace

from timeline import patterns as re
from timeline.languages.en.holiday_names import ENGLISH, WORDS, name_of
from timeline.times.feasts import every_feast, feast_day
from timeline.times.reading import AnchorType, Reading
from timeline.times.rule import Match

__all__ = ["WORDS", "YEAR_AFTER", "every_named_day", "named_day"]

# What may follow a name and tell its year: a year (of three digits only where the phrase ends), or "last year".
_OLD_YEAR = r"[1-9]\d\d(?= ?[.;:)]|$)|(?<=ad[ ])\d{1,4}|(?<=a\.d\.[ ])\d{1,4}|\d{1,4}(?= ?(?:a\.d|ad\b|b\.c|bc|ce\b|c\.e))"
_WHICH_YEAR = r"(?P<of_which>last|next|this|that|the (?:same|following|previous|preceding|next)) year"
_YEAR = rf"(?:the year )?(?:{{AD}} )?(?P<year>{{YEAR}}|'\d\d|{{SPOKEN_YEAR}}|{_OLD_YEAR})(?:,? ?(?P<era>{{ERA}}))?"
YEAR_AFTER = rf"(?:,? (?:(?:in|of) )?(?:{_YEAR}|{_WHICH_YEAR}))?"


# ------------------------------------------------------------------------------------------- a time, or only a name

_WHOLE = re.compile(r"(?:day|eve|night|(?:sun|mon|tues|wednes|thurs|fri|satur)day|july|4th|fourth)$")
_PLAIN = frozenset(
    "christmas|christmas time|christmastime|xmas|easter|thanksgiving|halloween|ramadan|hanukkah|chanukah|passover|yom kippur|kwanzaa|"
    "new years day|new years eve|christmas eve|christmas day|thanksgiving day".split("|")
)  # a time even in lower case
_SURE_NAME = re.compile(r"(?:eid|id|rosh|diwali|deepavali|cinco|chinese|lunar|jewish|orthodox|now?r|ramad|nauryz|navruz)")
_SURE = _PLAIN | {name for name in ENGLISH if _SURE_NAME.match(name)}  # a time without a preposition
_SMALL = frozenset({"of", "the", "feast", "al", "ul", "el", "de", "jr", "time"})
_EVENT_AFTER = re.compile(
    r"-[a-z]| (?:islands?|offensive|rising|rebellion|uprising|agreement|accords?|proclamation|massacres?|riots?|tsunami|disaster|"
    r"bombings?|bombs?|attacks?|attackers?|crisis|raids?|truce|coup|plot|revolution|wars?|blizzard|floods?|earthquake|quake|murders?|"
    r"storm|gales|landings?|killings?|shootings?|seals?|road|street|school)\b"
)
_GOODS_AFTER = re.compile(
    r"(?:'s?)? (?:trees?|cards?|gifts?|presents?|shop\w*|sales?|spending|part(?:y|ies)|dinners?|lunch\w*|breakfasts?|meals?|feasts?|"
    r"carols?|songs?|music|concerts?|eggs?|bunn(?:y|ies)|turkeys?|decorations?|lights?|markets?|puddings?|cakes?|cookies|holidays?|season|"
    r"break|vacation|recess|period|specials?|movies?|films?|albums?|shows?|plays?|stor(?:y|ies)|bonus(?:es)?|services?|mass(?:es)?|"
    r"messages?|speech|address|parades?|celebrations?|festivit\w+|festivals?|traditions?|lil(?:y|ies)|baskets?|bonnets?|hats?|rush|spirit|"
    r"stockings?|crackers?|jumpers?|sweaters?|costumes?|candy|pumpkins?|prayers?|fast(?:ing)?|lanterns?|hymns?|pageants?|trips?|tours?|"
    r"term|clubs?|cheer|greetings?|wish(?:es)?|ornaments?|wreaths?|roses?|fairs?|funds?|lists?|tables?|resolutions?|honou?rs|themes?|"
    r"themed|sonata|oratorio|cantata|hams?|goose|lamb|seder|matzos?|menorahs?|candles?|goods|offers?|toys?|campaign|jobs?|staff|sermons?|"
    r"vigil)\b"
)
_BEFORE_A_NAME = re.compile(
    r"(?:^|\W)(?:white|father|merry|happy|blessed|joyous|a|an|his|her|their|our|my|your|its|another|no|first|second|mr|mrs|ms|dr)\.? $"
)
_TIMED = re.compile(
    r"(?:^|\W)(?:on|in|at|by|before|after|since|until|till|during|for|from|to|through|throughout|between|and|or|of|over|around|about|past)"
    r"(?: the (?:start|end|eve|beginning|feast|month|holy month|fast) of)? $"
)
_COUNTED = re.compile(r" (?:people|men|women|children|soldiers|troops|prisoners|workers|guests|worshippers|pilgrims|protesters|of the)\b")


def _is_time(match: Match, name: str) -> bool:
    """Whether the words are a time here: written as a name, and not part of a longer one, of an event or of a thing."""
    written = re.findall(r"[^\W\d_]+", match.original_of("named"))
    if name not in _PLAIN and not all(word[0].isupper() or word.casefold() in _SMALL or len(word) <= 2 for word in written):
        return False
    after = match.after(24)
    if _EVENT_AFTER.match(after) or (match["year"] and _COUNTED.match(after)):
        return False
    told = bool(match["year"] or match["of_which"] or match["which"])
    if name.startswith("feast of ") or _WHOLE.search(name) or match["span"] or match["daypart"]:
        return True
    if _GOODS_AFTER.match(after) or (match["the"] and not told):
        return False
    if told:
        return True
    before = match.before(40)
    timed = bool(match["part"] or match["about"] or _TIMED.search(before) or match.words.startswith(("every", "each")))
    if _BEFORE_A_NAME.search(before) or not (timed or name in _SURE):
        return False
    end = match.found.end()
    return timed or not re.match(r" [A-Z]", match.text[end : end + 2])  # "Christmas Humphreys", "Easter Road"


# -------------------------------------------------------------------------------------------------------- readers


def named_day(match: Match) -> Reading | None:
    """A named day with what stands about it: its year, "last", a part of the day, "weekend"."""
    name = name_of(match)
    entry = ENGLISH.get(name)
    if entry is None or not _is_time(match, name):
        return None
    reading = feast_day(match, entry)
    told = reading is not None and match["of_which"].startswith("the ")  # "the next year" is the one after the year told
    return replace(reading, anchor_type=AnchorType.TOLD) if reading is not None and told else reading


def every_named_day(match: Match) -> Reading | None:
    """ "every Christmas": again and again."""
    name = name_of(match)
    entry = ENGLISH.get(name)
    return every_feast(entry) if entry is not None and _is_time(match, name) else None
