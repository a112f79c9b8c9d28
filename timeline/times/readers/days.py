"""Readers of days that lean on another: today, on Tuesday, the night of the 8th, over the weekend."""

from __future__ import annotations

from dataclasses import replace

from timeline.model import (
    MINUTES_A_DAY,
    Grain,
    Interval,
    Reason,
    Trait,
    civil,
    weekday,
)
from timeline.times.readers.dates import full_date, month_day_in_numbers
from timeline.times.readers.groups import DATE, TIME, day_or_none, is_capital, modifiers, which_way
from timeline.times.readers.yearly import month_day, month_of_unit, named_time
from timeline.times.reading import (
    AnchorType,
    Direction,
    Reading,
    unit_at,
    weekday_near,
    with_part,
)
from timeline.times.reasons import NoTimeError, Why
from timeline.times.rule import Match, Reader
from timeline.times.words import Step, Unit

_EVENING = 17 * 60  # minutes of the day from which "overnight" is the night to come


def day_of_week(match: Match, group: str = "weekday") -> Reading | None:
    """ "Tuesday": in news the latest one up to the day of publication, or the next one where the sentence looks ahead."""
    if not is_capital(match, group):
        return None
    part, about = modifiers(match)
    index = match.vocabulary.weekday(match[group])
    return Reading(DATE, f"XXXX-WXX-{index + 1}", AnchorType.CALENDAR, with_part(weekday_near(index), None, about=about),
                   part.value if part else None, confidence=0.95, why=Why.WEEKDAY_NAMED, grain=Grain.DAY,
                   traits=frozenset({Trait.WEEKDAY}))  # fmt: skip


def weekday_ahead(match: Match) -> Reading | None:
    """ "på torsdag": the next one."""
    found = day_of_week(match)
    named = found.place if found else None
    if found is None or named is None:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        return named(anchor, Direction.FUTURE)

    return replace(found, place=place, chosen=True, why=Why.NEXT_WEEKDAY, traits=frozenset({Trait.NAMED}))


def edge_day_of(whole: Reader) -> Reader:
    """The first or last day (group ``edge_day``) of the month or year that `whole` reads: "the last day of February"."""

    def read(match: Match) -> Reading | None:
        reading, is_first = whole(match), match.vocabulary.ordinal(match["edge_day"]) == 1
        if reading is None or reading.place is None:
            return None
        place_whole = reading.place

        def place(anchor: int, direction: Direction) -> Interval:
            found = place_whole(anchor, direction)
            return unit_at(found.first if is_first else found.last - 1, Grain.DAY)

        value = "XXXX-XX-XX" if reading.anchor_type is not AnchorType.NOTHING else str(place(0, Direction.PAST))
        return replace(reading, value=value, place=place, grain=Grain.DAY, why=Why.FIRST_OR_LAST_DAY, mod=None)

    return read


def day_at(offset: int) -> Reading:
    """The day so many days from the day of speech."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    return Reading(DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=Why.DAY_ITSELF, confidence=0.95, day_level=True, grain=Grain.DAY)


def part_of_told(match: Match) -> Reading:
    """ "am Abend", "in de nacht": a part of the day told, or else of the day of publication."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, Grain.DAY)

    reading = Reading(DATE, "XXXX-XX-XX", AnchorType.TOLD, place, why=Why.DAY_TOLD, confidence=0.6, grain=Grain.DAY)
    return in_day_part(reading, match.vocabulary.day_part(match["daypart"]))


def day_word(offset: int) -> Reader:
    """today, yesterday, tomorrow, the day before yesterday."""

    def read(match: Match) -> Reading | None:
        def place(anchor: int, direction: Direction) -> Interval:
            return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

        part = match.vocabulary.part(match["part"])
        why = days_away(offset)
        return _with_day_part(match, Reading(DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, part.value if part else None, why=why,
                                             confidence=0.97, day_level=True, grain=Grain.DAY))  # fmt: skip

    return read


_AWAY = {0: Why.DAY_ITSELF, -1: Why.DAY_BEFORE, 1: Why.DAY_AFTER, -2: Why.TWO_DAYS_BEFORE, 2: Why.TWO_DAYS_AFTER}


def days_away(offset: int) -> Reason | Why:
    """What is said of a day that is so many days after the anchor, before it where negative."""
    return _AWAY.get(offset) or (Why.DAYS_BEFORE if offset < 0 else Why.DAYS_AFTER).of(count=str(abs(offset)))


def plain_day(match: Match) -> Reading:
    """today, yesterday, tomorrow, tonight or "this" (morning), whatever part of the day stands beside it."""
    offset = match.vocabulary.day_words.get(match["dayword"], 0)
    why = Why.DAY_BESIDE if offset else Why.DAY_OF_SPEAKING

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    return Reading(DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=why, confidence=0.95, day_level=True, grain=Grain.DAY)


def _named_day(match: Match) -> Reading | None:
    return day_of_week(match) if match["weekday"] else plain_day(match)


def the_weekday(match: Match) -> Reading | None:
    """ "on the Monday", "on the Friday night": the next one from the time told on, which may be that day."""
    named = named_time(match)
    if named is None:
        return None
    value, grain, place = named

    def from_told(anchor: int, direction: Direction) -> Interval:
        return place(unit_at(anchor, Grain.DAY).first, Direction.FUTURE)

    reading = Reading(
        DATE,
        value,
        AnchorType.TOLD,
        from_told,
        why=Why.NEXT_ONE,
        confidence=0.8,
        grain=grain,
        traits=frozenset({Trait.NAMED}),
    )
    return _with_day_part(match, reading)


def the_weekday_before(match: Match) -> Reading | None:
    """ "on the Friday before the match": the last one before the day of that."""
    named = named_time(match)
    if named is None:
        return None
    value, grain, place = named

    def before(anchor: int, direction: Direction) -> Interval:
        return place(unit_at(anchor, Grain.DAY, -1).first, Direction.PAST)

    traits = frozenset({Trait.NAMED, Trait.BY_HAPPENING})
    reading = Reading(DATE, value, AnchorType.TOLD, before, why=Why.ONE_BEFORE, confidence=0.8, grain=grain, traits=traits)
    return _with_day_part(match, reading)


def the_night(match: Match) -> Reading:
    """ "spent the night": that of the day told."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, Grain.DAY)

    reading = Reading(DATE, "XXXX-XX-XX", AnchorType.TOLD, place, why=Why.DAY_TOLD, confidence=0.7, grain=Grain.DAY)
    return in_day_part(reading, "NI")


def day_ordinal(match: Match) -> Reading | None:
    """ "on the 8th", "the early morning of the 8th": of the month told; else the latest or the next day of that number."""
    day = match.vocabulary.ordinal(match["day"])
    if day is None or not 1 <= day <= 31:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        year_now, month_now, *_ = civil(anchor)
        found = day_or_none(year_now, month_now, day)
        if found is None:
            raise NoTimeError(Why.NOT_IN_MONTH)
        return found

    reading = Reading(DATE, f"XXXX-XX-{day:02}", AnchorType.TOLD, place, why=Why.MONTH_TOLD, confidence=0.75, grain=Grain.DAY,
                      traits=frozenset({Trait.DAY_OF_MONTH}))  # fmt: skip
    return _with_day_part(match, reading)


def night_between(match: Match) -> Reading | None:
    """ "the night of the 9th to the 10th": both days, of the month told."""
    first = day_ordinal(match)
    if first is None or first.place is None:
        return None
    place = first.place

    def both(anchor: int, direction: Direction) -> Interval:
        day = place(anchor, direction)
        return Interval.between(day, unit_at(day.last, Grain.DAY))

    return replace(first, place=both)


def early_hours(match: Match) -> Reading | None:
    """ "the early hours of Friday", "the small hours of 24 February 2022": the morning of that day."""
    if match["month"]:
        day = full_date(match) if match["year"] else month_day(match)
    elif match["weekday_alone"]:
        day = day_of_week(match, "weekday_alone")
    else:
        day = plain_day(match)
    return in_day_part(day, "MO") if day else None


def dawn(match: Match) -> Reading | None:
    """ "dawn today", "dusk on Friday"."""
    day = _named_day(match)
    return in_day_part(day, match.vocabulary.day_part(match["daypart"])).having(Trait.DAWN) if day else None


def day_part_of(offset: int) -> Reader:
    """this morning, tonight, last night: a part of the day of speech (or the day before)."""

    def read(match: Match) -> Reading | None:
        reading = day_word(offset)(match)
        assert reading is not None
        return reading if reading.type is TIME else in_day_part(reading, match.vocabulary.day_part(match["daypart"]) or "NI")

    return read


def _with_day_part(match: Match, reading: Reading) -> Reading:
    code = match.vocabulary.day_part(match["daypart"])
    return in_day_part(reading, code) if code else reading


def in_day_part(reading: Reading, code: str) -> Reading:
    place = reading.place
    assert place is not None

    def with_code(anchor: int, direction: Direction) -> Interval:
        return replace(place(anchor, direction), day_part=code, part=None)

    return replace(reading, type=TIME, value=f"{reading.value}T{code}", place=with_code)


def overnight(match: Match) -> Reading | None:
    """ "overnight": the night before the day of speech, or in what was noted down in the evening the one that begins; the night of a day
    that the text tells by itself right before.
    """

    def place(anchor: int, direction: Direction) -> Interval:
        begins = direction is Direction.FUTURE or anchor % MINUTES_A_DAY >= _EVENING
        return replace(unit_at(anchor - (0 if begins else MINUTES_A_DAY), Grain.DAY), day_part="NI")

    def of_the_day_told(anchor: int, direction: Direction) -> Interval:
        return replace(unit_at(anchor, Grain.DAY), day_part="NI")

    told = Reading(TIME, "XXXX-XX-XXTNI", AnchorType.TOLD, of_the_day_told, why=Why.DAY_TOLD_OR_NEXT, confidence=0.7, grain=Grain.DAY)
    return Reading(
        TIME,
        "XXXX-XX-XXTNI",
        AnchorType.SPEECH,
        place,
        why=Why.NIGHT_BEFORE_SPEAKING,
        confidence=0.8,
        day_level=True,
        grain=Grain.DAY,
        otherwise=told,
    ).having(Trait.LATER_TOO)


def part_of_day(match: Match) -> Reading | None:
    """ "the night of 8 February", "the morning of Tuesday"; None for the morning of anything else."""
    return weekday_part(match) if match["weekday"] or match["month"] else None


def weekday_part(match: Match) -> Reading | None:
    """ "Tuesday night", "the night of 8 February"."""
    if match["month"] and match["which"]:  # "the night of 8 February of last year"
        reading = month_of_unit(match)
    else:
        reading = day_of_week(match) if match["weekday"] and not match["month"] else full_date(match) if match["year"] else month_day(match)
    return _with_day_part(match, reading) if reading else None


def over_night(read: Reader) -> Reader:
    """`read`, a night that is named by both its days: "la nuit de lundi à mardi"."""

    def both(match: Match) -> Reading | None:
        reading = read(match)
        return reading.having(Trait.OVER_NIGHT) if reading else None

    return both


def night_before(read: Reader) -> Reader:
    """`read`, a day, as the night that ends on it: "natten til den 13. januar"."""

    def night(match: Match) -> Reading | None:
        day = read(match)
        named = day.place if day else None
        if day is None or named is None:
            return None

        def before(anchor: int, direction: Direction) -> Interval:
            return unit_at(named(anchor, direction).first - MINUTES_A_DAY, Grain.DAY)

        reading = in_day_part(replace(day, place=before, why=Why.NIGHT_BEFORE_NAMED), "NI").having(Trait.OVER_NIGHT)
        return replace(reading, value=str(before(0, Direction.PAST))) if day.anchor_type is AnchorType.NOTHING else reading

    return night


def day_in_part(match: Match) -> Reading | None:
    """ "Tối 5/10": a part of a day that figures name."""
    day, code = month_day_in_numbers(match), match.vocabulary.day_part(match["daypart"])
    return in_day_part(day, code) if day is not None and code else day


def night_to_weekday(match: Match) -> Reading | None:
    """ "в ночь с пятницы на субботу", "V noci z pátku na sobotu": the night that ends on the second of both weekdays."""
    return night_before(day_of_week)(match) if match.vocabulary.day_part(match["daypart"]) == "NI" else None


def night_of_two_days(match: Match) -> Reading | None:
    """ "w nocy z 12 na 13 stycznia", "в ночь с 12 на 13 января": the night that begins on the first of both days."""
    if match.vocabulary.day_part(match["daypart"]) != "NI":
        return None
    day = full_date(match) if match["year"] else month_day(match)
    return in_day_part(day, "NI").having(Trait.OVER_NIGHT) if day else None


def in_the_day(match: Match) -> Reading:
    """ "later in the day": the day that is being told."""

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor, Grain.DAY)

    part = match.vocabulary.part(match["part"] or match.words.split()[0])
    return Reading(
        DATE,
        "XXXX-XX-XX",
        AnchorType.TOLD,
        place,
        part.value if part else None,
        why=Why.DAY_BEING_TOLD,
        confidence=0.75,
        grain=Grain.DAY,
    )


def weekend(match: Match) -> Reading | None:
    """ "over the weekend", "this weekend", "next weekend": a Saturday and Sunday."""
    step = match.vocabulary.step(match["which"])

    def place(anchor: int, direction: Direction) -> Interval:
        sunday_near = weekday(anchor) >= 5
        if step in (Step.NEXT, Step.FOLLOWING):
            return unit_at(anchor, Grain.WEEKEND, 1 if sunday_near else 0)
        if step in (Step.LAST, Step.PREVIOUS):
            return unit_at(anchor, Grain.WEEKEND, -1)
        if step in (Step.THE, Step.THIS) and direction is Direction.PAST:
            return unit_at(anchor, Grain.WEEKEND, 0 if sunday_near else -1)
        return unit_at(anchor, Grain.WEEKEND)

    anchor_type = AnchorType.TOLD if step.is_told else AnchorType.CALENDAR
    part = match.vocabulary.part(match["part"])
    return Reading(
        DATE,
        "XXXX-WXX-WE",
        anchor_type,
        place,
        part.value if part else None,
        why=Why.WEEKEND,
        confidence=0.95,
        grain=Grain.WEEKEND,
    )


def from_weekday(match: Match) -> Reading | None:
    """ "two weeks from Monday": counted on from the next such day."""
    count = match.vocabulary.number(match["n"])
    if count is None or count != int(count) or (match["weekday"] and not is_capital(match, "weekday")):
        return None
    told = match.vocabulary.way(match["way"]) > 0  # "a day after Friday's crash"; "two weeks from Monday" is ahead
    days = int(count) * (7 if match.vocabulary.unit(match["unit"]) is Unit.WEEK else 1)
    day = _named_day(match)
    base = day.place if day else None
    if base is None:
        return None

    def place(anchor: int, direction: Direction) -> Interval:
        way = direction if told else Direction.FUTURE
        return unit_at(base(anchor, way).first + days * MINUTES_A_DAY, Grain.DAY)

    return Reading(DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=Why.FROM_NEXT_SUCH_DAY, confidence=0.85, grain=Grain.DAY, chosen=True)


def weekday_week(match: Match) -> Reading | None:
    """ "Saturday week": a week after the next Saturday."""
    if not is_capital(match, "weekday"):
        return None
    base = weekday_near(match.vocabulary.weekday(match["weekday"]))

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(base(anchor, Direction.FUTURE).first + 7 * MINUTES_A_DAY, Grain.DAY)

    return Reading(DATE, "XXXX-XX-XX", AnchorType.SPEECH, place, why=Why.WEEK_AFTER_SUCH_DAY, confidence=0.8, grain=Grain.DAY, chosen=True)


def told_day_part(match: Match) -> Reading | None:
    """ "that night", "the next morning", "the same evening"."""
    offset = which_way(match)[0].offset

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    return in_day_part(
        Reading(DATE, "XXXX-XX-XX", AnchorType.TOLD, place, why=Why.DAY_TOLD_OR_NEXT, confidence=0.75, grain=Grain.DAY),
        match.vocabulary.day_part(match["daypart"]),
    )


def told_dawn(match: Match) -> Reading | None:
    """ "by dawn", "at nightfall": that part of the day told just before."""
    day = Reading(
        DATE, "XXXX-XX-XX", AnchorType.TOLD, lambda anchor, direction: unit_at(anchor, Grain.DAY),
        why=Why.PART_OF_TOLD_DAY, confidence=0.7, grain=Grain.DAY,
    )  # fmt: skip
    return in_day_part(day, match.vocabulary.day_part(match["daypart"])).having(Trait.DAWN)


def day_before_told(match: Match) -> Reading | None:
    """ "the day before", "the day after": from the time told just before."""
    offset = match.vocabulary.way(match["way"]) or 1

    def place(anchor: int, direction: Direction) -> Interval:
        return unit_at(anchor + offset * MINUTES_A_DAY, Grain.DAY)

    names = {-1: Why.DAY_BEFORE_IT, 1: Why.DAY_AFTER_IT, -2: Why.TWO_DAYS_BEFORE_IT, 2: Why.TWO_DAYS_AFTER_IT}
    reading = Reading(DATE, "XXXX-XX-XX", AnchorType.TOLD, place, why=names[offset], confidence=0.75, grain=Grain.DAY,
                      traits=frozenset({Trait.BESIDE}))  # fmt: skip
    return _with_day_part(match, reading)
