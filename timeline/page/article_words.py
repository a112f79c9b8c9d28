"""What an article is called, and when it was published, as the page says it; and a day that somebody has typed."""

from __future__ import annotations

import datetime

from timeline.errors import TimelineError
from timeline.interface import say
from timeline.interface.dates import long_day_name
from timeline.model import Document, Grain
from timeline.project.typed import typed_by_reader
from timeline.sources import parse_published
from timeline.wording import year_words


def title_of(document: Document) -> str:
    """What to call an article: its title, else where it is from."""
    return document.title.strip() or document.source.strip() or document.id


def published_words(document: Document) -> str:
    """When it was published, as people write it."""
    return say("no publication date") if document.published is None else day_words(document.published)


def published_line(document: Document) -> str:
    """The same as a line of its own: ``Published 15 December 2016``."""
    return say("Published {day}", day=day_words(document.published)) if document.published else say("No publication date")


def day_words(day: datetime.date) -> str:
    """A day as people write it, with the time of day if one is known: ``15 December 2016``, ``15 December 2016, 18:30``."""
    words = long_day_name(year_words(day.year), day.month, day.day)
    if isinstance(day, datetime.datetime) and (day.hour or day.minute):
        return say("{day}, {clock}", day=words, clock=f"{day:%H:%M}")
    return words


def day_given(text: str) -> datetime.date:
    """A day as people write it ("1 March 2010", "2010-03-01"); ValueError, fit to be shown, if it is none."""
    try:
        return parse_published(text)
    except ValueError:
        interval = typed_by_reader(text)
        if interval is None:
            unread = say("“{text}” cannot be read as a date. Try 15 December 2016.", text=text.strip()[:40])
            raise TimelineError(unread, code="date") from None
        if interval.grain is not Grain.DAY or not interval.earliest or interval.earliest != interval.latest:
            longer = say("“{text}” is not one day. Try 15 December 2016.", text=text.strip()[:40])
            raise TimelineError(longer, code="date") from None
        return datetime.date.fromisoformat(interval.earliest)
