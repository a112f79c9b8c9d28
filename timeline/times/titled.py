"""What the title of a document says of its days: the year of a diary, the day of the meeting whose minutes it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model import Document, Grain, TimeExpression, TimexType, instant_of
from timeline.text import TextWords
from timeline.times import matching
from timeline.times.matching import Found
from timeline.times.reading import whole_date
from timeline.times.rule import Rule

_BEGINS = re.compile(r"(?:^|[-–—:,|])[ \t]*")  # the place where a title, or a part of it, begins


def in_title(document: Document, rules: Sequence[Rule]) -> Sequence[Found]:
    """The time expressions of the title of a document without a day of publication: "Diary of 1947" has the year of its days."""
    title = document.title
    return matching.find(title, [(0, len(title))], rules) if title and document.published is None else ()


def titled_day(document: Document, rules: Sequence[Rule], words: TextWords) -> TimeExpression | None:
    """The day of the meeting whose minutes the title calls a document published later: "Minutes of the meeting of 11 September 2018".

    The expression is one of the title, with the offsets that it has there.
    """
    title, pattern = document.title, words.apparatus.of_its_day
    if document.published is None or "meets" not in pattern.groupindex or not any(map(str.isdigit, title)):
        return None
    found = matching.find(title, [(0, len(title))], rules)
    day = whole_date(found[0].reading) if len(found) == 1 else None
    if day is None or day.grain is not Grain.DAY or day.first > instant_of(document.published):
        return None
    start, end = found[0].start, found[0].end
    heads = (pattern.fullmatch(title, hit.end(), start) for hit in _BEGINS.finditer(title, 0, start))
    if any(map(str.isalnum, title[end:])) or not any(head is not None and head["meets"] is not None for head in heads):
        return None
    return TimeExpression(start, end, title[start:end], TimexType.DATE, "", day)
