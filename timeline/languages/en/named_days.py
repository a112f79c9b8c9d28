"""Holidays and other named days as times: what is one and what only a name that holds one, and which year's is meant.

"Christmas 1963", "last Thanksgiving", "Easter Monday", "the Labor Day weekend" are times; the Easter Rising, Christmas trees and the
Tet Offensive are not. Without a year such a day is read like "5 May".
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.languages.en.days import ENGLISH, WORDS, Feast, name_of
from timeline.model import MINUTES_A_DAY, Grain, Interval, TimexType, Trait, civil, unit_start, weekday
from timeline.times import readers
from timeline.times.calendars import Days
from timeline.times.reading import Lean, Place, Reading, Toward, always, astronomical, unit_at
from timeline.times.rule import Match
from timeline.times.words import Step

__all__ = ["WORDS", "YEAR_AFTER", "day_beside", "every_named_day", "named_day"]

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
_SMALL = frozenset({"of", "the", "al", "ul", "el", "de", "jr", "time"})
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
    if _WHOLE.search(name) or match["span"] or match["daypart"]:
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
    feast = entry if isinstance(entry, Feast) else entry(match)
    if feast is None:
        return None
    if match["span"] or match["daypart"]:
        if not feast.days(2001)[0].is_unit:
            return None
        if match["span"]:
            feast = replace(feast, days=_weeks(feast.days, match["span"]), other=None, why=f"the {match['span']} of the day named")
    reading = _in_year(match, feast)
    if reading is not None and match["daypart"]:
        return readers.in_day_part(reading, match.vocabulary.day_part(match["daypart"]))
    return reading


def day_beside(match: Match) -> Reading | None:
    """ "the day after Christmas", "the eve of Easter 2016": the day next to the one named."""
    reading = named_day(match)
    if reading is None or reading.place is None:
        return None
    named, offset = reading.place, 1 if match["way"] == "after" else -1

    def place(anchor: int, toward: Toward) -> Interval:
        found = named(anchor, toward)
        if not found.is_unit or found.grain is not Grain.DAY:
            raise ValueError("what is named is not one day")
        return unit_at(found.first, Grain.DAY, offset)

    why = f"the day {'after' if offset > 0 else 'before'} {reading.why}"
    value = str(place(0, Toward.PAST)) if reading.lean is Lean.NOTHING else "XXXX-XX-XX"
    return replace(reading, place=place, value=value, mod=None, why=why, other=None)


def every_named_day(match: Match) -> Reading | None:
    """ "every Christmas": again and again."""
    name = name_of(match)
    entry = ENGLISH.get(name)
    if entry is None or not _is_time(match, name):
        return None
    value = entry.value if isinstance(entry, Feast) and not entry.value.endswith("XX") else "P1Y"
    return Reading(TimexType.SET, value, dates=False, why="again and again, not a date")


def _in_year(match: Match, feast: Feast) -> Reading | None:
    if match["year"]:
        given = match.vocabulary.year(match["year"])
        return (
            _dated(match, feast, astronomical(given, before_christ=match.vocabulary.is_before_christ(match["era"])))
            if given is not None
            else None
        )
    if match["of_which"]:
        return _of_year(match, feast)
    if match["which"]:
        return _chosen(match, feast)
    if feast.once is not None:
        return _dated(match, feast, feast.once)

    def place(anchor: int, toward: Toward) -> Interval:
        return _pick(feast.days, anchor, toward)

    reading = _reading(match, feast, place, Lean.CALENDAR).having(Trait.FEAST)
    return reading if match["span"] else reading.having(Trait.DAY_OF_MONTH)


def _reading(match: Match, feast: Feast, place: Place, lean: Lean, **more: object) -> Reading:
    part, about = match.vocabulary.part(match["part"]), match.vocabulary.is_about(match["about"])

    def narrowed(anchor: int, toward: Toward) -> Interval:
        return _narrowed(place(anchor, toward), match)

    other = feast.other
    reading = Reading(TimexType.DATE, feast.value, lean, narrowed, part.value if part else "APPROX" if about else None, why=feast.why,
                      confidence=feast.confidence, grain=Grain.DAY)  # fmt: skip
    if other is not None and lean is Lean.CALENDAR:

        def elsewhere(anchor: int, toward: Toward) -> Interval:
            return _pick(other, anchor, toward)

        reading = replace(reading, other=elsewhere)
    return replace(reading, **more) if more else reading  # type: ignore[arg-type]


def _dated(match: Match, feast: Feast, year: int) -> Reading:
    """The day of one year; where it falls twice ("Eid al-Fitr 2000"), the first of the two."""
    first, *more = feast.days(year)
    reading = _reading(
        match, feast, always(first), Lean.NOTHING, confidence=feast.confidence * 0.7 if more else min(feast.confidence + 0.05, 1)
    )
    why = f"{feast.why}; that year had two, and the words mean either" if more else feast.why
    return replace(reading, value=str(_narrowed(first, match)), why=why)


def _narrowed(found: Interval, match: Match) -> Interval:
    """The beginning, middle or end of a feast of several days, and "about" a day."""
    part, days = match.vocabulary.part(match["part"]), (found.last - found.first) // MINUTES_A_DAY
    if part is not None and days >= 3 and found.grain is Grain.DAY:
        third = list(type(part)).index(part)
        first, last = (found.first + days * cut // 3 * MINUTES_A_DAY for cut in (third, third + 1))
        return replace(found, first=first, last=last, named=str(found))
    return replace(found, approximate=True) if match.vocabulary.is_about(match["about"]) else found


def _weeks(days: Days, span: str) -> Days:
    """The weeks that hold the days, or the weekends next to them: of a Monday or Tuesday the one before."""

    def of_year(year: int) -> tuple[Interval, ...]:
        if span == "week":
            return tuple(unit_at(one.first, Grain.WEEK) for one in days(year))
        return tuple(unit_at(one.first - (3 * MINUTES_A_DAY if weekday(one.first) < 2 else 0), Grain.WEEKEND) for one in days(year))

    return of_year


def _pick(days: Days, anchor: int, toward: Toward) -> Interval:
    """The latest one up to the anchor, the first one from it on, or that of its year."""
    year = civil(anchor)[0]
    around = [one for offset in (-1, 0, 1) for one in days(year + offset)]
    if toward is Toward.PAST:
        return max((one for one in around if one.first <= anchor), key=lambda one: one.first)
    if toward is Toward.FUTURE:
        return min((one for one in around if one.last > anchor), key=lambda one: one.first)
    return min(around, key=lambda one: (abs(civil(one.first)[0] - year), one.first))


_JUST_OVER = 60 * MINUTES_A_DAY  # "this Christmas" may be the last one as long as this after it


def _chosen(match: Match, feast: Feast) -> Reading:
    """ "last Thanksgiving", "next Easter", "this Christmas", "the following Christmas"."""
    step, days = match.vocabulary.step(match["which"].split()[-1]), feast.days

    def before(anchor: int, toward: Toward) -> Interval:
        today = unit_start(anchor, Grain.DAY)
        return max(
            (one for offset in (-2, -1, 0) for one in days(civil(anchor)[0] + offset) if one.last <= today), key=lambda one: one.first
        )

    def after(anchor: int, toward: Toward) -> Interval:
        return min(
            (one for offset in (0, 1, 2) for one in days(civil(anchor)[0] + offset) if one.first > anchor), key=lambda one: one.first
        )

    def this(anchor: int, toward: Toward) -> Interval:
        latest = _pick(days, anchor, Toward.PAST)
        if toward is Toward.PAST and anchor - latest.last < _JUST_OVER:
            return latest
        return _pick(days, anchor, Toward.FUTURE if toward is Toward.FUTURE else Toward.NEAR)

    place, why = this, "this one"
    if step in (Step.LAST, Step.PREVIOUS):
        place, why = before, "the last one"
    elif step in (Step.NEXT, Step.FOLLOWING):
        place, why = after, "the next one"
    return _reading(
        match, replace(feast, other=None, why=f"{why}; {feast.why}"), place, Lean.TOLD if step.is_told else Lean.SPEECH, chosen=True
    )


def _of_year(match: Match, feast: Feast) -> Reading:
    """ "Christmas last year", "Easter of that year"."""
    words = match["of_which"].split()[-1]
    offset = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1}.get(words, 0)
    told = match["of_which"].startswith(("the ", "that"))

    def place(anchor: int, toward: Toward) -> Interval:
        return feast.days(civil(anchor)[0] + offset)[0]

    why = f"{feast.why}, in the year that ‘{match['of_which']}’ means"
    return _reading(match, replace(feast, other=None, why=why), place, Lean.TOLD if told else Lean.SPEECH, chosen=True)
