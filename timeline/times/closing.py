"""The end of a history that has come to the days of its publication: what it tells there counts from that day and not from the story.

"… The painting was returned in late 2007. / The trial opened on Monday. … The verdict is due on 17 September." It needs no word of any
language: that nothing old is told any more, and that something counts from the reader's day or is still to come, shows it.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import GRAINS, AnchorKind, Grain, TimeExpression, TimexType, Trait
from timeline.times.discourse import Discourse, Told, last_year_told, opens_long_ago
from timeline.times.leads import DAY_RANK
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, whole_date
from timeline.times.tense import tells_nothing_past, verbs_look_ahead

_MOST_LEFT = 12  # expressions that the end of a text has
_OLD = 400 * 1440  # minutes before publication from which a date is one of the story
_OF_LATE = 62 * 1440  # minutes before publication within which what was told last is news itself
_WITHIN_MEMORY = 10 * 365 * 1440
_FINEST_OF_NOW = GRAINS.index(Grain.SEASON)


def way_at_the_close(
    discourse: Discourse, found: Sequence[Found], index: int, direction: Direction, before: Sequence[TimeExpression]
) -> Direction | None:
    """Which way a time without a year looks from publication at the end of a history that has come to those days; None elsewhere.

    Since the last time of the story something has been counted from publication ("Last summer the band played in Lyon. The next concert
    is on 13 October"), or a paragraph has begun that goes on to something of these days or to come ("/ The trial opened on Monday"), or
    the life that it tells ends ("She died on 8 March").
    """
    one, told = found[index], last_year_told(discourse)
    if discourse.published is None or told is None or not _may_close(discourse, found, index):
        return None
    if discourse.published - told.interval.first <= _OF_LATE:
        of_now = told.kind is AnchorKind.PUBLISHED and Trait.WEEKDAY in one.traits and direction is Direction.FUTURE
        return direction if of_now else None  # "She died on 8 March. The funeral is on Saturday at 11"
    if told.sentence < one.sentence and _ends_a_life(discourse, one):
        return Direction.PAST
    if _leaves_the_story(discourse, one, told) and verbs_look_ahead(discourse, one):
        return Direction.FUTURE
    known = (at for at in _since(found, index, told) if at < len(before))  # an end that is looked up ahead has some before it that are not
    of_now = [at for at in known if _is_of_now(discourse, found[at], before[at])]
    if not of_now:
        goes_on = not discourse.in_one_paragraph(told.start, one.start) and _goes_on_to_now(discourse, found, index)
        return direction if goes_on else None
    last = before[of_now[-1]].interval
    ahead = last is not None and last.first > discourse.published and tells_nothing_past(discourse, one)
    return Direction.FUTURE if ahead else direction  # "The next concert is on Sunday. The book comes out in May"


def is_of_publication(discourse: Discourse, found: Sequence[Found], index: int) -> bool:
    """Whether "last year" or "this spring" at the end of a history is the reader's own: it looks back from there, the story has come within
    ten years of publication, or is told in the past and its verb is not ("Since the spring of this year she has led the choir").
    """
    one, told, published = found[index], last_year_told(discourse), discourse.published
    if published is None or told is None or discourse.section is not None or one.reading.anchor_type is not AnchorType.SPEECH:
        return False
    if told.sentence >= one.sentence or len(found) - index > _MOST_LEFT or one.reading.place is None:
        return False
    if any(_is_of_the_story(discourse, other) for other in found[index + 1 :]):
        return False
    meant = one.reading.place(published, Direction.PAST)
    if meant.first > published:  # "2010 stieg die Mannschaft auf. Im nächsten Jahr stieg sie ab"
        return _leaves_the_story(discourse, one, told)
    looks_back = Trait.THIS not in one.traits and meant.last <= published
    return looks_back or 0 <= published - told.interval.last <= _WITHIN_MEMORY or _leaves_the_story(discourse, one, told)


def _leaves_the_story(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a sentence tells nothing past behind one that did: "In 1996 he retired. The funeral takes place on 18 June"."""
    if told.sentence >= one.sentence or not tells_nothing_past(discourse, one):
        return False
    return any(cue["past"] for cue in discourse.tense.cue.finditer(discourse.low, *discourse.sentences[told.sentence]))


def _ends_a_life(discourse: Discourse, one: Found) -> bool:
    """Whether a life told up to its end ends on a day of the last weeks before publication: "In 2006 she … . She died on 8 March"."""
    published, place = discourse.published, one.reading.place
    if published is None or place is None or one.reading.grain is not Grain.DAY:
        return False
    if discourse.cues.dies.search(discourse.low, *discourse.sentences[one.sentence]) is None:
        return False
    return 0 <= published - place(published, Direction.PAST).first <= _OF_LATE


def _may_close(discourse: Discourse, found: Sequence[Found], index: int) -> bool:
    """Whether a time without a year is one of the last of a history, and nothing whole and old is told behind it."""
    one = found[index]
    if not (discourse.narrative or discourse.leads.has_entries or opens_long_ago(discourse)) or len(found) - index > _MOST_LEFT:
        return False
    if any(lead.rank >= DAY_RANK or lead.letter for lead in discourse.leads.over(one.start)):
        return False
    own = discourse.leads.of(index)
    if own is not None and own.rank >= DAY_RANK and (above := discourse.leads.before(own)) is not None and above.rank == own.rank:
        return False  # "Friday 22. … / Saturday 23. … They say it fell last night": the next day of a diary
    if own is not None and own.rank >= DAY_RANK and any(lead.topic and lead.rank < DAY_RANK for lead in discourse.leads.over(own.start)):
        return False  # "Diary of James Orr, 1871 / Nov. 6th. Father leaves to-morrow": the first one
    if one.reading.anchor_type is not AnchorType.CALENDAR or one.reading.chosen or Trait.BARE_CLOCK in one.traits:
        return False
    return not any(_is_of_the_story(discourse, other) for other in found[index + 1 :])


def _since(found: Sequence[Found], index: int, told: Told) -> list[int]:
    """The expressions between a time told and another one, in later sentences than it."""
    first = max(0, index - _MOST_LEFT)
    return [at for at in range(first, index) if found[at].start > told.start and found[at].sentence > told.sentence]


def _is_of_the_story(discourse: Discourse, one: Found) -> bool:
    """Whether an expression is a date that is complete by itself and lies long before publication."""
    if one.reading.type not in (TimexType.DATE, TimexType.TIME) or one.reading.anchor_type is not AnchorType.NOTHING:
        return False
    whole = whole_date(one.reading)
    assert discourse.published is not None
    return whole is not None and discourse.published - whole.first > _OLD


def _is_of_now(discourse: Discourse, one: Found, time: TimeExpression) -> bool:
    """Whether a time has been counted from publication and tells what happened then, not when somebody spoke: "she said last week"."""
    if time.anchor_kind is not AnchorKind.PUBLISHED or time.interval is None or not time.dates or time.quoted:
        return False
    if time.type is TimexType.DURATION or GRAINS.index(time.interval.grain) > _FINEST_OF_NOW:
        return False
    return discourse.cues.speech.search(discourse.low, *discourse.sentences[one.sentence]) is None


def _goes_on_to_now(discourse: Discourse, found: Sequence[Found], index: int) -> bool:
    """Whether the paragraph goes on to a time that counts from the reader's day by its words, or that its verbs say is to come."""
    one = found[index]
    end = discourse.low.find("\n\n", one.end)
    for other in found[index + 1 :]:
        if 0 <= end < other.start:
            return False
        if not other.reading.dates or other.reading.type is TimexType.DURATION:
            continue
        if other.reading.anchor_type is AnchorType.SPEECH and other.reading.day_level:
            return True
        ahead = discourse.tense.ahead.search(discourse.low, *discourse.sentences[other.sentence]) is not None
        if ahead and other.reading.anchor_type is AnchorType.CALENDAR and tells_nothing_past(discourse, other):
            return True
    return False
