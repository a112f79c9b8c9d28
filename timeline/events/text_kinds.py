"""Whether an article tells history, reports on many things that are months old, or is somebody's own account of what was."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.grammar import Grammar
from timeline.events.narrator import first_person
from timeline.model import MINUTES_A_DAY, Event
from timeline.text import Span, holding

NEWS_DAYS = 8  # before publication: what news is about
_FAR_DAYS, _FEWEST_FAR = 500, 3  # so many dates as far from publication as that make a history
_FEWEST_OF_A_REPORT, _OLD_DAYS = 12, 62
_FIRST_DATES = 2  # what news is about stands in front, however long its background
_FEWEST_OWN, _OWN_SHARE = 4, 0.2  # sentences of an account in which whoever tells it is the subject


def is_report(dated: Sequence[Event], published: int) -> bool:
    """Whether a text that names no day of the news dates many things, most of them older than two months: a report."""
    moments = [event.interval.first for event in dated if event.interval is not None]
    old = sum(1 for moment in moments if published - moment > _OLD_DAYS * MINUTES_A_DAY)
    return len(moments) >= _FEWEST_OF_A_REPORT and 3 * old >= 2 * len(moments)


def is_account(grammar: Grammar, text: str, sentences: Sequence[Span], quotations: Sequence[Span]) -> bool:
    """Whether a text is told by whoever took part, as a statement, a letter or the answers of an interview: "I signed the docket"."""
    own = {holding(sentences, hit.start()) for hit in first_person(grammar, text, quotations) if hit.lastgroup == "subject"}
    return len(own) >= max(_FEWEST_OWN, _OWN_SHARE * len(sentences))


def is_history(dated: Sequence[Event], published: int, *, is_told: bool = False) -> bool:
    """Whether nearly all that a text dates, its first dates too, lies far from its publication; `is_told` by whoever took part, its first
    dates may be those of the telling.
    """
    moments = [event.interval.first for event in dated if event.interval is not None and event.interval.side is None]
    if not is_told and any(abs(moment - published) <= NEWS_DAYS * MINUTES_A_DAY for moment in moments[:_FIRST_DATES]):
        return False
    far = sum(1 for moment in moments if abs(moment - published) > _FAR_DAYS * MINUTES_A_DAY)
    return far >= _FEWEST_FAR and far > 2 * (len(moments) - far)


def is_of_long_ago(dated: Sequence[Event], published: int) -> bool:
    """Whether all that a text dates lies far from its publication, however little that is."""
    moments = [event.interval.first for event in dated if event.interval is not None and event.interval.side is None]
    return bool(moments) and all(abs(moment - published) > _FAR_DAYS * MINUTES_A_DAY for moment in moments)
