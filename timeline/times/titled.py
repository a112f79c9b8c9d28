"""What the title of a document says of its days: the year of a diary, the day of the meeting whose minutes it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from timeline import patterns as re
from timeline.model import Document, Grain, TimeExpression, TimexType, Trait, civil, instant_of
from timeline.text import TextWords
from timeline.times import matching
from timeline.times.discourse import Discourse, Told
from timeline.times.leads import Leads
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, unit_at, whole_date
from timeline.times.rule import Rule, folded

_WHERE_AND_WHEN = 8  # words behind the day of a meeting: "in the Village Hall at 7.30 pm"
_MARKS = frozenset(",(–—-:|;")
_OF_LATE = 62 * 1440  # minutes before publication within which a title need not name the year
_HEAD_LINES, _LONGEST_HEAD, _DATES_IN_HEAD = 6, 1500, 4  # lines that say what a text is; code points; expressions
_POINT = re.compile(r"(?m)^\W*(?:[^\W\d_]{1,12}\.? )?\d{1,3}(?:[.):]|[/-]\d)")
_FEWEST_POINTS = 2  # of an agenda
_LEAD = 60  # code points before a date that opens a paragraph, and between it and its time of day
_BEGINS = re.compile(r"(?:^|[-–—:,|])[ \t]*")  # the place where a title, or a part of it, begins


def in_title(document: Document, rules: Sequence[Rule]) -> Sequence[Found]:
    """The time expressions of the title of a document: "Diary of 1947" has the year of its days. Beside a day of publication only a title
    with digits says more.
    """
    title = document.title
    wanted = title and (document.published is None or any(map(str.isdigit, title)))
    return matching.find(title, [(0, len(title))], rules) if wanted else ()


def day_of_title(title: str, found: Sequence[Found], published: int | None) -> Told | None:
    """The day before its publication that the title of a text names, as a report on an accident does: "The outage of 12 March"; None
    where it names none or several.
    """
    reading = found[0].reading if len(found) == 1 else None
    if published is None or reading is None or reading.place is None or reading.grain is not Grain.DAY or not reading.dates:
        return None
    whole = reading.anchor_type is AnchorType.NOTHING
    if not whole and (reading.anchor_type is not AnchorType.CALENDAR or Trait.DAY_OF_MONTH not in found[0].traits):
        return None
    try:
        day = reading.place(published, Direction.PAST)
    except ValueError:
        return None
    ago = published - day.last
    return Told(-1, day, title[found[0].start : found[0].end]) if ago >= 0 and (whole or ago <= _OF_LATE) else None


def year_of_title(title: str, found: Sequence[Found], discourse: Discourse) -> Told | None:
    """The year before its publication that a title ends with, as that of a report does which looks back on it: "… for the financial year
    2015"; None where a title tells something ("Sales fell in 2015").
    """
    if discourse.published is None or len(found) != 1 or found[0].reading.grain is not Grain.YEAR:
        return None
    one, year = found[0], whole_date(found[0].reading)
    if year is None or civil(year.first)[0] != civil(discourse.published)[0] - 1 or any(map(str.isalnum, title[one.end :])):
        return None
    if discourse.tense.cue.search(folded(title)):
        return None
    return Told(-1, year, title[one.start : one.end], len(discourse.low))


def remembers(document: Document, words: TextWords, leads: Leads) -> bool:
    """Whether a text is an interview or the like by its title or head, in which somebody tells of the past on the day of the text."""
    return any(lead.remembers for lead in leads.all) or _is_called(document.title, words, "remembers")


def testifies(document: Document, words: TextWords) -> bool:
    """Whether a text is by its title what a witness stated, which tells a story and no news."""
    return _is_called(document.title, words, "testifies")


def sits(document: Document, words: TextWords) -> bool:
    """Whether a text is by its title the report of a sitting, whose hours are of its day."""
    return _is_called(document.title, words, "sits")


def _is_called(title: str, words: TextWords, kind: str) -> bool:
    """Whether a title, or a part of it, begins with what texts of a kind are called, a group of `Apparatus.of_its_day`."""
    pattern = words.apparatus.of_its_day
    if kind not in pattern.groupindex:
        return False
    heads = (pattern.match(f"{title} ", hit.end()) for hit in _BEGINS.finditer(title))
    return any(head is not None and head[kind] is not None for head in heads)


def titled_day(document: Document, found: Sequence[Found], words: TextWords) -> TimeExpression | None:
    """The day of the meeting whose minutes the title calls a document published later: "Minutes of the meeting of 11 September 2018".

    `found` are the expressions of the title. The expression is one of the title, with the offsets that it has there.
    """
    title, pattern = document.title, words.apparatus.of_its_day
    if document.published is None or "meets" not in pattern.groupindex:
        return None
    day = whole_date(found[0].reading) if found and all(one.reading.type is TimexType.TIME for one in found[1:]) else None
    if day is None or day.grain is not Grain.DAY or day.first > instant_of(document.published):
        return None
    start, end = found[0].start, found[0].end
    heads = (pattern.fullmatch(title, hit.end(), start) for hit in _BEGINS.finditer(title, 0, start))
    rest = title[end:].strip()
    is_apart = len(found) > 1 or rest[:1] in _MARKS  # ", école Jules-Ferry"
    says_more = any(map(str.isalnum, rest)) and (not is_apart or len(rest.split()) > _WHERE_AND_WHEN)
    if says_more or not any(head is not None and head["meets"] is not None for head in heads):
        return None
    return TimeExpression(start, end, title[start:end], TimexType.DATE, "", day)


def meeting_day(document: Document, found: Sequence[Found], leads: Leads, words: TextWords) -> TimeExpression | None:
    """The day of the meeting whose minutes a text is by its title or one of its first lines: the day of a label below that ("Data: 6 marzo
    2018"), the first whole date in its head with an hour that opens a paragraph, published soon after ("On 12 March 2019, at 8 p.m., the
    board met"), or that of minutes with the points of an agenda where it is the day of publication or none is known. None of what has
    its day in a line of its own.
    """
    if any(lead.meets or lead.letter for lead in leads.all):
        return None
    head = [document.title, *(line.strip() for line in document.text[:_LONGEST_HEAD].split("\n") if line.strip())][: _HEAD_LINES + 1]
    called = next((line for line in head if _is_called(line, words, "meets")), None)
    if called is None:
        return None
    below = max(document.text.find(called), 0) if called else 0
    published = instant_of(document.published) if document.published is not None else None
    labelled = next((lead.first for lead in leads.all if lead.stamp and lead.start > below), None)
    has_points = len(list(islice(_POINT.finditer(document.text), _FEWEST_POINTS))) == _FEWEST_POINTS
    for at, one in enumerate(found[:_DATES_IN_HEAD]):
        interval = whole_date(one.reading) if one.start < _LONGEST_HEAD else None
        if interval is None or interval.grain not in (Grain.DAY, Grain.HOUR, Grain.MINUTE):
            continue
        day = unit_at(interval.first, Grain.DAY)
        is_own = has_points and (published is None or day.first == published)
        is_before = published is None or 0 <= published - day.first <= _OF_LATE
        if is_own or is_before and (at == labelled or _opens_with_hour(document.text, found, at)):
            return TimeExpression(one.start, one.end, document.text[one.start : one.end], TimexType.DATE, "", day)
    return None


def _opens_with_hour(text: str, found: Sequence[Found], at: int) -> bool:
    """Whether a date stands at the beginning of a paragraph with a time of day: "Il giorno 12 marzo 2018, alle ore 18.30, si è riunita"."""
    one = found[at]
    start = text.rfind("\n", 0, one.start) + 1
    if one.start - start > _LEAD:
        return False
    has_hour = (
        other.reading.type is TimexType.TIME and start <= other.start <= one.end + _LEAD for other in found[max(at - 1, 0) : at + 3]
    )
    return any(has_hour)
