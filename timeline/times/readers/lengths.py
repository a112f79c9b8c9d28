"""Readers of what dates nothing by itself: lengths of time, what comes again and again, and words too vague for a date."""

from __future__ import annotations

from dataclasses import replace

from timeline.model import MINUTES_A_DAY, Grain, Interval, Reason, Trait, shift, unit_start
from timeline.times.readers.groups import DATE, DURATION, SET, TIME
from timeline.times.readers.relative_units import from_now
from timeline.times.reading import (
    SEASON_LABEL,
    AnchorType,
    Direction,
    Reading,
    duration_value,
    unit_at,
)
from timeline.times.reasons import Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Compare, Step, Unit

_MOST_WITHIN = 200
_A_MESSAGE = 60  # letters of a message of one sentence
_HOURS_A_DAY = 24


def day_of_each(match: Match) -> Reading | None:
    """ "the fifth day of each month"."""
    day = match.vocabulary.ordinal(match["nth"])
    return Reading(SET, f"XXXX-XX-{day:02}", dates=False, why=Why.AGAIN) if day and day <= 31 else None


def every_weekday(match: Match) -> Reading | None:
    """ "Tuesdays" as a set."""
    if match.vocabulary.capitals and not match.original[:1].isupper():
        return None
    return Reading(SET, f"XXXX-WXX-{match.vocabulary.weekday(match['weekday']) + 1}", dates=False, why=Why.AGAIN)


def in_histories(value: str) -> Reader:
    """Words that point back or ahead ("former", "future"), marked only in a history: in news they are everywhere and say nothing."""
    return lambda match: Reading(DATE if "T" not in value else TIME, value, dates=False, why=Why.VAGUE, histories=True)


def adjective(value: str) -> Reader:
    """Words that point back or ahead beside a thing ("the next round"): some corpora mark them, a timeline has no use for them."""
    return lambda match: Reading(DATE, value, dates=False, why=Why.VAGUE, traits=frozenset({Trait.OF_A_CORPUS}))


def repeated(value: str) -> Reader:
    """ "daily", "annual": again and again; not in a name such as "the Daily Mail"."""

    def read(match: Match) -> Reading | None:
        following = match.text[match.found.end() : match.found.end() + 2]
        named = match.original[:1].isupper() and following[:1] == " " and following[1:].isupper()
        return None if named else Reading(SET, value, dates=False, why=Why.AGAIN)

    return read


def duration(match: Match) -> Reading | None:
    """ "three days", "more than a decade", "two-year", "years": a length of time, which dates nothing by itself."""
    unit = match.vocabulary.unit(match["unit"])
    if unit is None:
        return None
    count = match.vocabulary.number(match["n"]) if match["n"] else None
    if count is not None and match["and_half"]:
        count += 0.5
    if count is not None and count > 10**7:
        return None
    return Reading(DURATION, duration_value(count, unit), mod=_compared(match), dates=False, why=Why.LENGTH)


def window(match: Match) -> Reading | None:
    """ "the last three days", "die nächsten zwei Wochen": a length with its bounds, from or up to the day of speech; it dates nothing."""
    length, unit = duration(match), match.vocabulary.unit(match["unit"])
    step, count = match.vocabulary.step(match["which"]), match.vocabulary.number(match["n"])
    grain = Grain.MINUTE if unit is Unit.SECOND else unit.grain if unit is not None else None
    told = step in (Step.PREVIOUS, Step.SAME)
    if length is None or grain is None or told or step.offset == 0 or count is None or count != int(count):
        return length
    whole = Grain.DAY if grain is Grain.DAY else grain

    def place(anchor: int, direction: Direction) -> Interval:
        if grain in (Grain.MINUTE, Grain.HOUR):  # as far as days go
            return _days_of(unit, step.offset, int(count), unit_at(anchor, Grain.DAY))
        today = unit_at(anchor, whole)
        if step.offset < 0:
            return Interval(
                shift(today.first, -int(count), grain), unit_at(anchor, Grain.DAY).last if whole is Grain.DAY else today.first, whole
            )
        return Interval(today.last, shift(today.last, int(count), grain), whole)

    why = Why.LENGTH_UP_TO_SPEAKING if step.offset < 0 else Why.LENGTH_FROM_SPEAKING
    anchor_type = AnchorType.TOLD if step.is_told else AnchorType.SPEECH
    return replace(length, anchor_type=anchor_type, place=place, grain=grain, why=why).having(Trait.WINDOW)


def hour_window(match: Match) -> Reading | None:
    """ "la próxima hora", "het komende uur": an hour with the day that it lies in; it dates nothing."""
    unit, step = match.vocabulary.unit(match["unit"]), match.vocabulary.step(match["which"])
    if unit is None or step.is_told or step.offset == 0:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, Grain.DAY)

    why = Why.LENGTH_UP_TO_SPEAKING if step.offset < 0 else Why.LENGTH_FROM_SPEAKING
    length = Reading(DURATION, duration_value(1, unit), dates=False, why=why)
    return replace(length, anchor_type=AnchorType.SPEECH, place=place, grain=unit.grain).having(Trait.WINDOW)


def _days_of(unit: Unit | None, way: int, count: int, today: Interval) -> Interval:
    """The days that so many seconds, minutes or hours up to a day, or from it on, lie in: with one before it for "the last 24 hours"."""
    more = count // _HOURS_A_DAY if unit is Unit.HOUR else 0
    first, last = (shift(today.first, -more, Grain.DAY), today.last) if way < 0 else (today.first, shift(today.last, more, Grain.DAY))
    return Interval(first, last, Grain.DAY)


def _compared(match: Match) -> str | None:
    """The TIMEX3 modifier of a length of time."""
    match match.vocabulary.compare(match["compare"]):
        case Compare.MORE:
            return "MORE_THAN"
        case Compare.LESS | Compare.MOST | Compare.NEARLY:
            return "LESS_THAN"
        case Compare.ABOUT:
            return "APPROX"
        case None:
            return None


def range_of_units(match: Match) -> Reading | None:
    """ "two to three weeks", "12 to 18 months": at least the shorter (TIMEX3 has no value for a length between two)."""
    unit = match.vocabulary.unit(match["unit"])
    least, most = match.vocabulary.number(match["n"]), match.vocabulary.number(match["n_more"])
    if unit is None or least is None or most is None or least >= most:
        return None
    why = Why.LENGTH_RANGE.of(least=match["n"], most=match["n_more"], unit=match["unit"])
    return Reading(DURATION, duration_value(least, unit), mod="EQUAL_OR_MORE", dates=False, why=why)


def vague_length(match: Match) -> Reading:
    """ "for some time", "after a while"."""
    return Reading(DURATION, "PXX", dates=False, why=Why.LENGTH_UNMEASURED)


def part_of_century(match: Match) -> Reading | None:
    """ "a quarter of a century", "half-century"."""
    years = 25 if match.vocabulary.unit(match["n"]) is Unit.QUARTER else 50
    return Reading(DURATION, f"P{years}Y", mod=_compared(match), dates=False, why=Why.LENGTH)


def two_lengths(match: Match) -> Reading | None:
    """ "two years and twenty days" as one length."""
    first, more = match.vocabulary.number(match["n"]), match.vocabulary.number(match["n_more"])
    unit, finer = match.vocabulary.unit(match["unit"]), match.vocabulary.unit(match["unit_more"])
    if first is None or more is None or unit is None or finer is None:
        return None
    one, other = duration_value(first, unit), duration_value(more, finer)
    if one.startswith("PT") != other.startswith("PT"):
        return None
    return Reading(DURATION, one + other.removeprefix("PT" if other.startswith("PT") else "P"), dates=False, why=Why.LENGTH)


def every_part(match: Match) -> Reading | None:
    """ "every morning"."""
    return Reading(SET, f"XXXX-XX-XXT{match.vocabulary.day_part(match['daypart'])}", dates=False, why=Why.AGAIN)


def weekday_parts(match: Match) -> Reading | None:
    """ "Thursday evenings"."""
    value = f"XXXX-WXX-{match.vocabulary.weekday(match['weekday']) + 1}T{match.vocabulary.day_part(match['daypart'])}"
    return Reading(SET, value, dates=False, why=Why.AGAIN)


def every_other(match: Match) -> Reading | None:
    """ "every other week": every two."""
    return _again(match, 2)


def every_few(match: Match) -> Reading | None:
    """ "every few hours"."""
    return _again(match, None)


def ahead_or_length(match: Match) -> Reading | None:
    """ "in two weeks" where the word is also that of a length: counted on where the sentence looks ahead, else a length of time."""
    length, ahead = duration(match), from_now(match)
    if length is None or ahead is None or ahead.place is None or ahead.grain in (Grain.MINUTE, Grain.HOUR):
        return length
    return replace(ahead, otherwise=length, chosen=True)


def in_message(match: Match) -> Reading | None:
    """ "I'll be back in 3 hours" in a message of one sentence: that day; in longer texts "in three hours" is how long something takes."""
    length, ahead = duration(match), from_now(match)
    if len(match.text.strip()) > _A_MESSAGE or length is None or ahead is None or ahead.grain not in (Grain.MINUTE, Grain.HOUR):
        return None
    return replace(ahead, otherwise=length, chosen=True)


def ahead_unless_past(match: Match) -> Reading | None:
    """ "in zwei Wochen": counted on, also in the present; a length of time in a sentence that tells of what was."""
    ahead, length = from_now(match), duration(match)
    if ahead is None or length is None or ahead.place is None:
        return ahead
    return replace(ahead, otherwise=length).having(Trait.UNLESS_PAST)


def within(match: Match) -> Reading | None:
    """ "within six months": from the day of speech on, where the sentence looks ahead; else a length of time."""
    length, unit = duration(match), match.vocabulary.unit(match["unit"])
    count, grain = match.vocabulary.number(match["n"]) if match["n"] else None, unit.grain if unit is not None else None
    if length is None or (grain is None and unit is not Unit.SECOND) or count is None or count != int(count) or count > _MOST_WITHIN:
        return length
    units = int(count) * (2 if unit is Unit.FORTNIGHT else 1)

    def place(anchor: int, direction: Direction) -> Interval:
        today = unit_start(anchor, Grain.DAY)
        if grain in (None, Grain.MINUTE, Grain.HOUR):
            return _days_of(unit, 1, units, unit_at(anchor, Grain.DAY))
        return Interval(today, shift(today, units, grain) + MINUTES_A_DAY, Grain.DAY)

    return replace(length, anchor_type=AnchorType.SPEECH, place=place, dates=True, why=Why.TO_THE_END, confidence=0.8, grain=grain,
                   otherwise=length, chosen=True).having(Trait.WITHIN)  # fmt: skip


def two_lengths_away(match: Match) -> Reading | None:
    """ "two weeks and three days ago", "in a year and two months" (group ``ahead``): from the day of speech, in the smaller unit."""
    says = match.vocabulary
    first, more = says.number(match["n"]), says.number(match["n_more"])
    unit, finer = says.unit(match["unit"]), says.unit(match["unit_more"])
    grain, fine = unit.grain if unit else None, finer.grain if finer else None
    if grain is None or fine is None or first is None or more is None or max(first, more) > _MOST_WITHIN or first % 1 or more % 1:
        return None
    sign = 1 if match["ahead"] else -1
    shown = Grain.DAY if fine in (Grain.HOUR, Grain.MINUTE) else fine

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(shift(shift(anchor, sign * int(first), grain), sign * int(more), fine), shown)

    why = Why.COUNTED_ON_IN_UNIT if sign > 0 else Why.COUNTED_BACK_IN_UNIT
    return Reading(DATE, "XXXX-XX-XX" if shown is Grain.DAY else "XXXX", AnchorType.SPEECH, place, why=why, confidence=0.9, grain=shown,
                   traits=frozenset({Trait.COUNTED}))  # fmt: skip


def rest_of_unit(match: Match) -> Reading | None:
    """ "the rest of the week": from the day of speech to its end."""
    unit = match.vocabulary.unit(match["unit"])
    grain = unit.grain if unit else None
    if unit is None or grain in (None, Grain.DAY, Grain.HOUR, Grain.MINUTE):
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        whole = unit_at(anchor, grain)
        return Interval(unit_start(anchor, Grain.DAY), whole.last, Grain.DAY, named=str(whole))

    return Reading(DATE, {Grain.WEEK: "XXXX-WXX", Grain.MONTH: "XXXX-XX"}.get(grain, "XXXX"), AnchorType.SPEECH, place,
                   why=Why.SAME_UNIT_LATER.of(unit=unit), confidence=0.8, grain=grain, chosen=True,
                   traits=frozenset({Trait.REST_OF_UNIT}))  # fmt: skip


def unit_to_date(match: Match) -> Reading | None:
    """ "en lo que va de año": from the beginning of the unit to the day of speech."""
    unit = match.vocabulary.unit(match["unit"])
    grain = unit.grain if unit else None
    if unit is None or grain in (None, Grain.DAY, Grain.HOUR, Grain.MINUTE):
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        whole = unit_at(anchor, grain)
        return Interval(whole.first, unit_start(anchor, Grain.DAY) + MINUTES_A_DAY, Grain.DAY, named=str(whole))

    return Reading(DATE, {Grain.WEEK: "XXXX-WXX", Grain.MONTH: "XXXX-XX"}.get(grain, "XXXX"), AnchorType.SPEECH, place, "BEFORE",
                   why=Why.SAME_UNIT_EARLIER.of(unit=unit), confidence=0.8, grain=grain, chosen=True)  # fmt: skip


def _again(match: Match, count: float | None) -> Reading | None:
    """Every so many units."""
    unit = match.vocabulary.unit(match["unit"])
    return Reading(SET, duration_value(count, unit), dates=False, why=Why.AGAIN) if unit else None


def every(match: Match) -> Reading | None:
    """ "every day", "each Thursday", "twice a week", "per month"."""
    if match["weekday"]:
        return Reading(SET, f"XXXX-WXX-{match.vocabulary.weekday(match['weekday']) + 1}", dates=False, why=Why.AGAIN)
    if match["month"]:
        return Reading(SET, f"XXXX-{match.vocabulary.month(match['month']):02}", dates=False, why=Why.AGAIN)
    if match["season"]:
        return Reading(SET, f"XXXX-{SEASON_LABEL[match.vocabulary.season(match['season'])]}", dates=False, why=Why.AGAIN)
    return _again(match, match.vocabulary.number(match["n"]) if match["n"] else 1)


def reference(value: str, *, dates: bool = False, why: Reason | Why = Why.VAGUE) -> Reader:
    """now, recently, soon: PRESENT_REF, PAST_REF, FUTURE_REF."""
    return lambda match: Reading(DATE, value, dates=dates, why=why, confidence=0.5 if dates else 1.0)
