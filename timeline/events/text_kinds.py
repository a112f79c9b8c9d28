"""Whether an article tells history, or reports on many things that are months old, by how far its dates lie from its publication."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import MINUTES_A_DAY, Event

NEWS_DAYS = 8  # before publication: what news is about
_FAR_DAYS, _FEWEST_FAR = 500, 3  # so many dates as far from publication as that make a history
_FEWEST_OF_A_REPORT, _OLD_DAYS = 12, 62
_FIRST_DATES = 2  # what news is about stands in front, however long its background


def is_report(dated: Sequence[Event], published: int) -> bool:
    """Whether a text that names no day of the news dates many things, most of them older than two months: a report."""
    moments = [event.interval.first for event in dated if event.interval is not None]
    old = sum(1 for moment in moments if published - moment > _OLD_DAYS * MINUTES_A_DAY)
    return len(moments) >= _FEWEST_OF_A_REPORT and 3 * old >= 2 * len(moments)


def is_history(dated: Sequence[Event], published: int) -> bool:
    """Whether nearly all that a text dates, its first dates too, lies far from its publication."""
    moments = [event.interval.first for event in dated if event.interval is not None]
    if any(abs(moment - published) <= NEWS_DAYS * MINUTES_A_DAY for moment in moments[:_FIRST_DATES]):
        return False
    far = sum(1 for moment in moments if abs(moment - published) > _FAR_DAYS * MINUTES_A_DAY)
    return far >= _FEWEST_FAR and far > 2 * (len(moments) - far)
