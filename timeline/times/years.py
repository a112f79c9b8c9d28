"""Which year is meant where the words do not say it whole: the century of '14, the era of 399, the year that the story is in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.model import GRAINS, AnchorKind, Grain, Interval, Reason, Trait, civil, instant, shift
from timeline.times.discourse import Discourse, Told
from timeline.times.matching import Found
from timeline.times.reading import Reading, unit_at, whole_date
from timeline.times.reasons import Why

_AHEAD = 10  # years after the text's own within which a year of two digits may lie
_AHEAD_OF_TEXT = 29  # the same beyond the latest full year of a text of no known day
_FIRST_FULL = 1000
_ERA_REACH = 150  # years by which a year without an era may lie from the year BC told before it
_OPENS, _CLAUSE_REACH = 12, 24  # characters
_LOOKED_AT = 6  # of the times told before
_CARRIES = 2  # sentences between one time and the next for which the year of a story outside our own time holds


def reference_year(published: int | None, found: Sequence[Found], title: Told | None = None) -> int | None:
    """The year by which years of two digits are understood: that of publication, of the title, else the latest full year of the text."""
    if published is None and title is not None:
        return civil(title.interval.first)[0]
    if published is not None:
        return civil(published)[0]
    years = [year for one in found if (year := _full_year(one.reading)) is not None and Trait.SHORT_YEAR not in one.traits]
    return max((year for year in years if year >= _FIRST_FULL), default=None)


def tells_old_times(found: Sequence[Found]) -> bool:
    """Whether the text names a year before 1000 with its era."""
    years = [_full_year(one.reading) for one in found if Trait.OLD_YEAR not in one.traits and Trait.SHORT_YEAR not in one.traits]
    return any(year is not None and year < _FIRST_FULL for year in years)


def _full_year(reading: Reading) -> int | None:
    interval = whole_date(reading)
    return None if interval is None else civil(interval.first)[0]


def whole_year(discourse: Discourse, one: Found, interval: Interval) -> tuple[Interval, tuple[Reason | Why, ...]]:
    """The interval in the century or era that is meant, with the reasons."""
    year = civil(interval.first)[0]
    if Trait.SHORT_YEAR in one.traits:
        reference = discourse.reference
        ahead = _AHEAD if discourse.published is not None else _AHEAD_OF_TEXT
        alone = year if Trait.OF_OUR_TIME in one.traits else year % 100
        meant = alone if reference is None else reference + ahead - (reference + ahead - year) % 100
        return (interval, ()) if meant == year else (_moved(interval, meant - year), (Why.NEAREST_CENTURY_TO_TEXT,))
    if Trait.OLD_YEAR in one.traits and discourse.told:
        told = civil(discourse.told[-1].interval.first)[0]
        if told < 1 and abs(1 - year - told) <= _ERA_REACH:
            return unit_at(instant(1 - year), Grain.YEAR), (Why.ERA_OF.of(words=discourse.told[-1].words),)
    return interval, ()


def _moved(interval: Interval, years: int) -> Interval:
    if not interval.is_unit:
        return interval
    moved = unit_at(shift(interval.first, years, Grain.YEAR), interval.grain)
    return replace(moved, part=interval.part, approximate=interval.approximate)


def carried(discourse: Discourse, one: Found) -> Told | None:
    """The time told just before whose year holds on: one of another year than the text's own, told for itself, in this paragraph.

    What has been counted from the day of publication since then (a weekday, "last year") ends it: the story is back in our time.
    """
    told = discourse.main_told
    if told is None or discourse.narrative:
        return None
    if (told.kind in (AnchorKind.PUBLISHED, AnchorKind.QUOTATION, None) and not told.says_year) or one.sentence - told.sentence > _CARRIES:
        return None
    if GRAINS.index(told.interval.grain) > GRAINS.index(Grain.YEAR):
        return None
    if discourse.published is not None and civil(told.interval.first)[0] >= civil(discourse.published)[0]:
        return None
    if one.reading.grain not in (Grain.DAY, Grain.MONTH, Grain.SEASON) or not _opens_a_clause(discourse, one):
        return None
    between = discourse.text[told.start : one.start]
    none = "\n\n" in between or (";" not in between and told_by_the_way(discourse, told))
    return None if none else back_from_a_year(discourse, told)


def back_from_a_year(discourse: Discourse, told: Told) -> Told:
    """The time told last, or the day or month before it that the story is at, where that is a year to which it only looked back: "Seen on
    14 June 2019. Knee replaced in 2011. On 20 June …".
    """
    if told.interval.grain is not Grain.YEAR:
        return told
    of_itself = (one for one in discourse.told[-_LOOKED_AT:] if one.kind not in (AnchorKind.PUBLISHED, AnchorKind.QUOTATION))
    fine = [one for one in of_itself if GRAINS.index(one.interval.grain) <= GRAINS.index(Grain.MONTH) and not one.by_the_way]
    return fine[-1] if fine and fine[-1].start < told.start and fine[-1].interval.first >= told.interval.last else told


def told_by_the_way(discourse: Discourse, told: Told) -> bool:
    """Whether a time stands in a relative clause, or says when somebody's life began: "who brokered the 1996 ceasefire"."""
    start = discourse.sentences[told.sentence][0]
    if discourse.cues.relative.search(discourse.low, start, told.start):
        return True
    return discourse.cues.of_a_life.search(discourse.low, max(start, told.start - 40), told.start) is not None


def _opens_a_clause(discourse: Discourse, one: Found) -> bool:
    """Whether an expression stands first in its sentence, or behind a semicolon or ", and": the story goes on there."""
    start = discourse.sentences[one.sentence][0]
    before = discourse.low[max(start, one.start - _CLAUSE_REACH) : one.start]
    return one.start - start <= _OPENS or discourse.cues.goes_on.search(before) is not None
