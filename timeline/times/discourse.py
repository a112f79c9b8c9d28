"""What a text has told so far: the times that later ones lean on, and whether the text tells history at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from timeline import patterns as re
from timeline.model import (
    GRAINS,
    AnchorKind,
    Grain,
    Interval,
    Part,
    Reason,
    TimeExpression,
    TimexType,
    Trait,
    civil,
)
from timeline.text import Span
from timeline.times.cues import NO_DISCOURSE, NO_TENSE, DiscourseCues, TenseCues
from timeline.times.leads import NO_LEADS, Leads
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, unit_at, whole_date
from timeline.times.reason_words import worded
from timeline.times.reasons import Why

_YEAR = GRAINS.index(Grain.YEAR)
_BESIDE = 4  # code points between a whole date and the weekday that it was
_FEWEST_YEARS = 3  # complete dates of a text that tells of the past and not of the week
_FEWEST_REMEMBERED = 2  # dates of an interview that tells of the past
_DAYS_LOOKED_AT = 12  # of the times told before
_NEXT_ENTRY = re.compile(r"\n[^\w\n]*[12]\d{3}\b(?=[^\w\n])")
_OLD_NEWS = 62 * 1440  # minutes between a day and publication after which it is not what the news is about
_LOOKED_BACK, _A_FEW_DAYS = 15, 4 * 1440  # sentences; minutes
_DAY_CARRIES = 8  # sentences for which the day told holds for a bare time of day in news
_LABEL = re.compile(r"[^\W\d_][^.:!?\n]{1,60}: [^\W\d_]|[^\W\d_][^.:!?\n]{1,60}: [„“«»\"]")
_FEWEST_LABELS, _LABELLED_SHARE = 6, 0.4
_TO_ANOTHER_YEAR = re.compile(r"[-–/]\d{2,4}\b")
_A_MONTH = 31 * 1440  # minutes
_A_DAY = 1440
_SOME_HOURS = 3 * 60  # minutes
_HEAD_LINES = 6  # of a text, among which its own day stands
_A_NOTE = 80  # characters
_FEW_LETTERS = 5
_NAME_OF_A_LAW = 60  # code points
_TOLD_LOOKED_AT = 8  # of the times told before, for a year
_HEADED_BY = 8  # words that a heading has beside its year
NEXT_FOUND = 12  # expressions looked at, so that one endless sentence stays cheap
NEAR_STORY = 4  # sentences within which one time is told after another
STEP_BACK = 4  # months by which a history may step back within its year before "January" means the next one


@dataclass(frozen=True, slots=True)
class Anchor:
    """What an expression is counted from: the instant `at`, of which kind it is, which way to look from it, the reasons.

    `confidence` is how surely it is counted from there, 0 to 1; `told` the time that it is, where that was told elsewhere than last.
    """

    at: int
    kind: AnchorKind
    direction: Direction
    reasons: tuple[Reason | Why, ...] = ()
    confidence: float = 1.0
    told: Interval | None = None

    def because(self, *reasons: Reason | Why, times_as_sure: float = 1.0) -> Anchor:
        """The same with further reasons."""
        if not reasons and times_as_sure == 1:
            return self
        return replace(self, reasons=(*self.reasons, *reasons), confidence=self.confidence * times_as_sure)


@dataclass(frozen=True, slots=True)
class Told:
    """A time that has been told: in which sentence, when, in which words, and what it was counted from itself."""

    sentence: int
    interval: Interval
    words: str
    start: int = 0
    kind: AnchorKind | None = None
    at_night: bool = False
    says_year: bool = False  # counted from publication, and yet its words say of which other year it is: "9 May last year"
    looks_back: bool = False  # its verb is in the pluperfect
    ends: bool = False  # until when something lasted: "was held until 4 June"
    by_the_way: bool = False  # the story is not there, and goes on behind its sentence from where it was
    is_date: bool = False  # a day of a month, and not "yesterday" or "on Monday"


@dataclass(slots=True)
class Discourse:
    """What has been told so far."""

    text: str
    low: str
    published: int | None
    narrative: bool
    sentences: Sequence[Span]
    quotations: list[Span]
    told: list[Told] = field(default_factory=list)
    first: Interval | None = None  # the first time that the text names, told or by the way
    own_year_at: int = -1  # where the text last said "this year" of that of publication, though its story is elsewhere
    last_aside: Told | None = None  # what the story named by the way last, before it came back
    reference: int | None = None  # the year by which years of two digits are understood
    tense: TenseCues = NO_TENSE
    cues: DiscourseCues = NO_DISCOURSE
    day_first: bool | None = None
    section: Told | None = None  # the year that a heading names, for what stands under it
    remembers: bool = False  # it is an interview or the like, told on the day of the text
    testifies: bool = False  # it is what a witness stated
    meets: bool = False  # it is the minutes of a meeting by its title or head, whose clock times are of the meeting
    title: Told | None = None  # the time that the title of a text names that has no day of publication
    titled: Told | None = None  # the day that the title of a text names that was published later: "The outage of 12 March"
    leads: Leads = NO_LEADS
    is_listing: bool = False  # of what is on, each sentence for itself (lists_events)
    bare: bool = False  # the text is a note of nothing but times (is_bare)
    day_is: Reason | Why = Why.PUBLICATION  # what the day that the text counts from is called
    tense_words: tuple[int, list[re.Match[str]]] = (-1, [])  # the words of tense of the sentence looked at last (tense.py)

    def in_one_paragraph(self, start: int, end: int) -> bool:
        """Whether no border of a paragraph lies between two places."""
        return "\n\n" not in self.low[start:end]

    def is_long_over(self, interval: Interval) -> bool:
        """Whether a time was over so long before publication that it is not what the news is about."""
        return self.published is not None and self.published - interval.last > _OLD_NEWS

    def place_of(self, told: Told) -> int:
        """The index of a time told: one of the last in a long text, so it is looked for from the end."""
        return next(at for at in range(len(self.told) - 1, -1, -1) if self.told[at] is told or self.told[at] == told)

    @property
    def main_told(self) -> Told | None:
        """The time told last that the story is at, none that its sentence only names by the way."""
        return next((one for one in reversed(self.told) if not one.by_the_way), None)


def lists_events(text: str, sentences: Sequence[Span]) -> bool:
    """Whether a text is a list of what is on, in running lines: "Lorvik: Concert in the hall, 8 p.m. Velmar: Market, …"."""
    labelled = sum(1 for start, end in sentences if _LABEL.match(text, start, end))
    return labelled >= _FEWEST_LABELS and labelled >= _LABELLED_SHARE * len(sentences)


def moves_the_story(discourse: Discourse, one: Found, time: TimeExpression) -> bool:
    """Whether what comes next may be counted from this time: not from looks back ("a year earlier") or what the reader's day dates."""
    if not time.dates or time.type not in (TimexType.DATE, TimexType.TIME) or time.interval is None:
        return False
    if Trait.ASIDE in one.traits:
        return False
    start = discourse.sentences[one.sentence][0]
    if (
        time.interval.grain is Grain.YEAR
        and time.interval.part is not Part.END  # "had doubled by the end of that year", where the story is then
        and discourse.told
        and discourse.cues.looking_back.search(discourse.low, max(start, one.start - 60), one.start)
    ):
        return False
    if discourse.section is not None and (one.reading.anchor_type is AnchorType.SPEECH or time.anchor_kind is AnchorKind.PUBLISHED):
        return False
    if (discourse.narrative or opens_long_ago(discourse)) and (
        (one.reading.anchor_type is AnchorType.SPEECH and Trait.OF_A_YEAR not in one.traits)
        or _is_planned(discourse, one)
        or _is_aside(discourse, one, time)
    ):
        return False
    return not (
        one.reading.anchor_type in (AnchorType.TOLD, AnchorType.SPEECH) and discourse.cues.back.search(discourse.low, one.start, one.end)
    )


def opens_long_ago(discourse: Discourse) -> bool:
    """Whether the first time that a text tells is of long before its publication: it tells a story, and names the reader's days by the
    way ("On the evening of 9 May last year … In a paper published on Wednesday …").
    """
    return discourse.first is not None and discourse.is_long_over(discourse.first)


def looks_back(discourse: Discourse, told: Told) -> int:
    """1 where a sentence that has told a time looks back from it by a year ("In 2024 they said that they had warned him in 2023"), else 0:
    the story goes on from the later of the two.
    """
    last = discourse.told[-1] if discourse.told else None
    if last is None or last.sentence != told.sentence or GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.DAY):
        return 0
    return int(civil(told.interval.first)[0] < civil(last.interval.first)[0])


def _is_aside(discourse: Discourse, one: Found, time: TimeExpression) -> bool:
    """Whether a history names this time by the way: in brackets, as the date of a publication, or as one still to come."""
    assert time.interval is not None
    if discourse.published is not None and time.interval.first > discourse.published:
        return True
    start = discourse.sentences[one.sentence][0]
    return discourse.cues.in_print.search(discourse.low, max(start, one.start - 40), one.start) is not None


def in_brackets(discourse: Discourse, one: Found) -> bool:
    """Whether an expression stands in brackets within its sentence: "opened in Lyon (May 1971) and Turin (the following January)"."""
    start, end = discourse.sentences[one.sentence]
    opened = discourse.low.rfind("(", start, one.start)
    return opened > start and discourse.low.find(")", opened, one.start) < 0 and discourse.low.find(")", one.end, end + 1) >= 0


def names_a_law(discourse: Discourse, one: Found) -> bool:
    """Whether news name a law or a decree by this day: "abroge le décret du [4 mai 1937]. Les maires ont jusqu'au 30 juin"."""
    if discourse.published is None or (discourse.narrative and discourse.told) or one.reading.grain is not Grain.DAY:
        return False
    start = discourse.sentences[one.sentence][0]
    before = discourse.cues.of_a_law.search(discourse.low, max(start, one.start - _NAME_OF_A_LAW), one.start)
    return before is not None or discourse.cues.of_a_law_behind.match(discourse.low, one.end) is not None


def _is_planned(discourse: Discourse, one: Found) -> bool:
    """Whether a history only speaks of this time as meant or expected ("planned for 1976"): the story is not there yet."""
    start = discourse.sentences[one.sentence][0]
    return discourse.cues.plan.search(discourse.low, max(start, one.start - 40), one.start) is not None


def is_narrative(published: int | None, found: Sequence[Found], *, remembers: bool = False) -> bool:
    """Whether the text tells history, so that "in June" is counted from the year the story is in, and not from publication.

    A text is a narrative if it names complete dates more than a year from its publication over four times as often as it leans on
    the day of publication (today, Tuesday, last week); without a publication date complete dates of any age count,
    and weekdays lean on the story where the text begins with such a date and has more of them. An interview that `remembers` is one
    if it names two such dates, and more than it leans on the day on which it was recorded.
    """
    years = [interval for one in found if (interval := whole_date(one.reading)) is not None]
    dates = [one for one in found if one.reading.type is not TimexType.DURATION]
    beside = {  # "8 October 1943, a Friday"
        other.start for one, other in pairwise(found) if other.start - one.end <= _BESIDE and whole_date(one.reading) is not None
    }
    spoken = sum(1 for one in dates if one.reading.anchor_type is AnchorType.SPEECH)
    weekdays = (one for one in dates if one.reading.anchor_type is AnchorType.CALENDAR and Trait.WEEKDAY in one.traits)
    near = spoken + sum(1 for one in weekdays if one.start not in beside)
    if published is None:
        begins = len(years) >= _FEWEST_YEARS and whole_date(found[0].reading) is not None
        if begins and len(years) > near:  # "In 1832 … On Saturday, 21 July 1849, … On the Monday"
            return len(years) > 4 * spoken
        return len(years) > 4 * near
    far = sum(1 for interval in years if abs(interval.first - published) > 500 * 1440)
    if not near and years and far == len(years) and _is_whole(found[0]) and published > years[0].first:
        return True
    if remembers and far >= _FEWEST_REMEMBERED and far > spoken:  # a weekday is of what is remembered: "On the Thursday they came"
        return True
    return far >= 5 and far > 4 * near


def _is_whole(one: Found) -> bool:
    return one.reading.anchor_type is AnchorType.NOTHING and one.reading.grain in (Grain.DAY, Grain.MONTH) and one.reading.dates


def is_bare(text: str, found: Sequence[Found], low: str, cues: DiscourseCues) -> bool:
    """Whether a text is a note of nothing but times, "Monday, 9 a.m.", with hardly a letter beside them; it tells nothing that was."""
    if not 0 < len(text) < _A_NOTE:
        return False
    beside = _letters(text) - sum(_letters(text[_with_its_word(text, one) : one.end]) for one in found)
    beside -= sum(_letters_of_range(low, one, other, cues) for one, other in pairwise(found))
    signs = sum(map(str.isalnum, text))
    return bool(found) and beside <= max(min(_FEW_LETTERS, signs * 2 // 5), signs // 4)


def _letters(words: str) -> int:
    return sum(map(str.isalpha, words))


def _letters_of_range(low: str, one: Found, other: Found, cues: DiscourseCues) -> int:
    """How many letters the words have that make two times the ends of a range: "between … and …"."""
    link, opener = cues.link.fullmatch(low, one.end, other.start), cues.opener.search(low, max(0, one.start - 16), one.start)
    return _letters(link.group()) + (_letters(opener.group()) if opener else 0) if link else 0


def _with_its_word(text: str, one: Found) -> int:
    """Where an expression begins, with the word before a length that is one of a time to come by that word: "binnen", "entro"."""
    needs_it = one.reading.otherwise is not None and not {Trait.UNLESS_PAST, Trait.LATER_TOO} & one.traits
    return text.rfind(" ", 0, one.start - 1) + 1 if needs_it and one.start else one.start


def titled(text: str, found: Sequence[Found]) -> Told | None:
    """The time that a title names whole, as "The diary of Edith Garthwaite, 1947" or "January–February 1934" does; None where it names
    none, or two of different years.
    """
    whole = [(one, interval) for one in found if (interval := whole_date(one.reading)) is not None]
    if not whole or any(GRAINS.index(one.reading.grain or Grain.CENTURY) > _YEAR for one, _ in whole):
        return None
    (one, first), (other, last) = whole[0], whole[-1]
    if civil(first.first)[0] != civil(last.last - 1)[0] or last.last < first.first:
        return None
    return Told(-1, first if one is other else Interval.between(first, last), text[one.start : other.end])


def order_of_days(found: Sequence[Found], text: str) -> bool | None:
    """Whether numeric dates of the text have the day first: one that only fits one order settles it for all."""
    for one in found:
        if Trait.EITHER_ORDER in one.traits and one.reading.other is None:
            first, second = re.findall(r"\d+", text[one.start : one.end])[:2]
            if int(first) != int(second):  # "05.05.2015" shows no order
                return int(first) > 12
    return None


def time_told(discourse: Discourse, one: Found) -> Told | None:
    """The time told just before: the latest one fine enough for the unit that is counted, else simply the latest."""
    if Trait.OF_A_QUARTER in one.traits:
        return _quarter_told(discourse, one)
    if not discourse.told:
        return None
    grain = Grain.YEAR if Trait.OF_A_YEAR in one.traits else one.reading.grain or Grain.DAY
    last = discourse.told[-1]
    if Trait.DAY_OF_MONTH in one.traits:  # "until November … on the 14th"
        main = [told for told in reversed(discourse.told[-6:]) if not told.by_the_way]
        fine = [told for told in main if GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.MONTH)]
        named = (told for told in fine if not told.interval.approximate)  # "on 19 January … three weeks later … on the 7th"
        return next(named, fine[0] if fine else last)
    if one.reading.type is TimexType.TIME and one.reading.grain in (Grain.MINUTE, Grain.HOUR, Grain.DAY):
        day = _day_told(discourse, one)
        return last if day is not None and _has_left_the_news(discourse, one, day, last) else day
    if Trait.NAMED in one.traits and GRAINS.index(Grain.DAY) < GRAINS.index(grain) < GRAINS.index(Grain.YEAR):
        return last  # "He was born on 3 May 1931. In 1950 he enlisted. He was wounded that November"
    if Trait.COUNTED in one.traits and GRAINS.index(grain) < GRAINS.index(Grain.DAY) and not last.interval.has_clock:
        clock = next((told for told in reversed(discourse.told[-_TOLD_LOOKED_AT:]) if told.interval.has_clock), None)
        if clock is not None and one.sentence - clock.sentence <= NEAR_STORY and clock.interval.first >= last.interval.last:
            return clock  # "At 22:15 he stopped the van. It had been stolen on 28 September. Ten minutes later …"
    if last.sentence == one.sentence and Trait.COUNTED in one.traits and last.interval.grain is Grain.MONTH:
        return last  # "was dismissed in March and reinstated two weeks later"
    counts_days = bool(one.traits & {Trait.COUNTED, Trait.RELATIVE}) and grain is Grain.DAY
    coarse = last.interval.grain is Grain.YEAR or (
        GRAINS.index(last.interval.grain) > GRAINS.index(Grain.DAY) and not discourse.in_one_paragraph(last.start, one.start)
    )
    if counts_days and coarse and (day := _day_of_entry(discourse, one, last)) is not None:
        return day
    coarsest = max(GRAINS.index(grain), GRAINS.index(Grain.DAY))
    entry = next((lead.start for lead in discourse.leads.over(one.start) if not lead.stamp), 0)
    for told in reversed(discourse.told[-6:]):
        if told.start < entry <= last.start:
            break  # "1923: First match on 5 May. / 1931: New pavilion. Burnt down three weeks later"
        if last.sentence - told.sentence <= 1 and GRAINS.index(told.interval.grain) <= coarsest:
            return last if Trait.LENGTH_BETWEEN not in one.traits and _replaces(discourse, last, told, one) else told
    return last


def _day_of_entry(discourse: Discourse, one: Found, last: Told) -> Told | None:
    """The day that a count of days goes on from where a year has been named since: one behind that year, to which the text looked back,
    or that of the entry, where the year stands in a paragraph before.
    """
    days = (told for told in reversed(discourse.told[-_TOLD_LOOKED_AT:]) if told.interval.grain is Grain.DAY)
    back = next((told for told in days if not told.looks_back), None)
    if back is not None and one.sentence - back.sentence <= _DAY_CARRIES and back.interval.first >= last.interval.last:
        return back  # "presented on 17 January 2017. She had lost a child in 2015. … She was discharged the next day"
    if discourse.in_one_paragraph(last.start, one.start):
        return None
    over = [lead.start for lead in discourse.leads.over(one.start) if not lead.stamp]
    days = (told for told in reversed(discourse.told[-_DAYS_LOOKED_AT:]) if told.interval.grain is Grain.DAY)
    return next((told for told in days if over and told.start >= over[0]), None)


def _has_left_the_news(discourse: Discourse, one: Found, day: Told, last: Told) -> bool:
    """Whether "that evening" goes on from the month that the sentence before tells, and not from the day of the news further up: "She was
    jailed on Thursday. It came to light in March 2022. The chairman called her that evening".
    """
    if Trait.BARE_CLOCK in one.traits or last.by_the_way or last.looks_back or day.kind is not AnchorKind.PUBLISHED:
        return False
    beside = one.sentence - last.sentence == 1 and day.sentence < last.sentence and discourse.in_one_paragraph(last.start, one.start)
    is_report = discourse.cues.speech.search(discourse.low, *discourse.sentences[last.sentence]) is not None
    if not is_report and discourse.in_one_paragraph(day.start, last.start):
        return False  # "The mayor resigned on Tuesday. He was elected in March 2022. That evening crowds gathered"
    return beside and last.interval.grain is Grain.MONTH and last.interval.is_unit and discourse.is_long_over(last.interval)


def _replaces(discourse: Discourse, last: Told, told: Told, one: Found) -> bool:
    """Whether the story has moved from a fine time on to a coarser one: "dated 30 October. They met in mid-February. Two weeks later …".

    A year or a season told in another sentence may be told by the way: "It was built in 1976. Two days later it reopened."
    """
    if isinstance(one.reading.why, Reason) and one.reading.why.code == Why.SAME_UNIT and last.interval.grain is not Grain.WEEK:
        return False  # "2 June: Police confirm that it was opened in April. The owner was struck off the same week"
    if discourse.published is not None and told.interval.first <= discourse.published < last.interval.first:
        return False  # "The mayor signed yesterday. Work will begin in September. The day before, the council had agreed"
    apart = last.interval.first >= told.interval.last or told.interval.first >= last.interval.last
    return apart and (last.interval.last - last.interval.first <= _A_MONTH or last.sentence == one.sentence)


def _quarter_told(discourse: Discourse, one: Found) -> Told | None:
    """For "the quarter": the last quarter told or, in a report that names none, the last one over before publication."""
    for told in reversed(discourse.told[-12:]):
        over = discourse.published is None or told.interval.first <= discourse.published
        if told.interval.grain is Grain.QUARTER and told.interval.is_unit and over:
            return told
    if discourse.published is None:
        return None
    return Told(one.sentence, unit_at(discourse.published, Grain.QUARTER, -1), worded(Why.QUARTER_BEFORE_PUBLICATION))


def _day_told(discourse: Discourse, one: Found) -> Told | None:
    """For a bare time of day: a day told near by or, in news, the day of publication; in a history the last day told."""
    far: Told | None = None
    for told in reversed(discourse.told[-_DAYS_LOOKED_AT:]):
        near = discourse.narrative or one.sentence - told.sentence <= (0 if discourse.is_listing else _DAY_CARRIES)
        if GRAINS.index(told.interval.grain) > GRAINS.index(Grain.DAY) or not near:
            continue
        if discourse.published is not None and told.interval.first > discourse.published and told.sentence != one.sentence:
            continue  # "Next meeting: 8 November. The meeting closed at 9.05 pm"
        if told.ends and told.sentence != one.sentence and _is_at_a_day(discourse, one, told):
            continue  # "At about 6 the next morning they came. She was held until 4 June. They fired tear gas at 9.30"
        if (front := _before_a_glance_back(discourse, one, told)) is not None:
            return front  # "On Saturday at 6.15 I was called. … She last saw it when she locked up on Friday. / At 1.48 a van enters"
        if told.looks_back and told.sentence != one.sentence and _has_clock_before(discourse, told):
            continue  # "At 17:40 she merged it. It had been reviewed on Monday. The deploy finished at 17:49"
        if far is not None and _is_of_the_page(discourse, told):
            return far  # "Interim report – 11 September 2025 / On 12 June … left at 7.08. … At 7.13 it was hit"
        old = discourse.published is not None and not discourse.narrative and abs(discourse.published - told.interval.first) > _OLD_NEWS
        if not old or told.sentence == one.sentence:
            beside = far is not None and _is_beside(discourse, one, far) and not _is_beside(discourse, one, told)
            return far if beside else told
        far = far or told  # "Otto had bought it in 2015. … They were called at 03:12": the night that the story is about
    return far or old_time_near(discourse, one) or _by_the_clock(discourse)


def _by_the_clock(discourse: Discourse) -> Told | None:
    """The time told last, where that is a time of day, however far before: a story told by the hours of a day goes on in that day."""
    told = discourse.main_told
    return told if told is not None and told.interval.has_clock and not discourse.is_listing else None


def _before_a_glance_back(discourse: Discourse, one: Found, told: Told) -> Told | None:
    """The time of day that the story was at where another day, some days before it, was told at the end of a sentence of another paragraph;
    None where the story has gone there. Any such time of the paragraph, where it goes on from that time of day.
    """
    near = discourse.in_one_paragraph(told.start, one.start)
    if near and told.sentence != one.sentence and not told.interval.has_clock:
        return _an_hour_before(discourse, one, told)
    if near or discourse.narrative:
        return None
    start, end = discourse.sentences[told.sentence]
    if 2 * (told.start - start) < end - start:
        return None
    at = discourse.place_of(told)
    near = [other for other in discourse.told[max(0, at - _DAYS_LOOKED_AT) : at] if told.sentence - other.sentence <= _LOOKED_BACK]
    days = (other for other in reversed(near) if GRAINS.index(other.interval.grain) <= GRAINS.index(Grain.DAY))
    last = next(days, None)
    if last is None or not last.interval.has_clock or not told.interval.last <= last.interval.first <= told.interval.first + _A_FEW_DAYS:
        return None
    return last


def _an_hour_before(discourse: Discourse, one: Found, told: Told) -> Told | None:
    """The time of day in the sentences before an earlier day, where another one goes on from it within some hours: "At 16:20 two men
    entered. They had hammers stolen on 2 September. At 16:24 …".
    """
    before = takewhile(lambda other: one.sentence - other.sentence <= NEAR_STORY, reversed(discourse.told[: discourse.place_of(told)]))
    last, place = next((other for other in before if not other.by_the_way), None), one.reading.place
    if last is None or place is None or not last.interval.has_clock or told.interval.last > last.interval.first:
        return None
    if discourse.low[discourse.sentences[told.sentence][0] : told.start].count(" ") <= 1:
        return None  # "On 2 September he had bought the hammers. At five …"
    return last if 0 <= place(last.interval.first, Direction.PAST).first - last.interval.first <= _SOME_HOURS else None


def old_time_near(discourse: Discourse, one: Found) -> Told | None:
    """The month, the season or the year long before publication that the paragraph is at: "In November 1920 … the next morning"."""
    told = discourse.main_told
    if told is None or not _is_beside(discourse, one, told) or Trait.BARE_CLOCK in one.traits:
        return None
    return told if GRAINS.index(told.interval.grain) <= _YEAR and discourse.is_long_over(told.interval) else None


def _is_of_the_page(discourse: Discourse, told: Told) -> bool:
    """Whether a time is the day of publication as a line at the head of the text, which tells nothing, says it."""
    if told.interval.first != discourse.published or discourse.text.count("\n", 0, told.start) >= _HEAD_LINES:
        return False
    end = discourse.text.find("\n", told.start)
    return end >= 0 and discourse.text[:end].rstrip()[-1] not in ".!?"


def _is_at_a_day(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether the story was at a day, a few sentences before, when it told until when something lasted: at an hour of it, or it goes on in
    another paragraph. "It bought them on 3 February. The removal took until 10 March. At noon the last crate left" has come to the end.
    """
    at = discourse.place_of(told)
    before = discourse.told[at - 1] if at else None
    fine = before is not None and GRAINS.index(before.interval.grain) <= GRAINS.index(Grain.DAY)
    if before is None or (not before.interval.has_clock and discourse.in_one_paragraph(told.start, one.start)):
        return False
    return fine and told.sentence - before.sentence <= NEAR_STORY and before.interval.first < told.interval.first


def _has_clock_before(discourse: Discourse, told: Told) -> bool:
    """Whether the time told before another one, in the same paragraph or more than a day later, is a time of day; what looks back with it
    is passed over ("had fired him on 27 August. He came back the next Friday").
    """
    at = discourse.place_of(told)
    before = next((one for one in reversed(discourse.told[max(0, at - _DAYS_LOOKED_AT) : at]) if not one.looks_back), None)
    if before is None or not before.interval.has_clock:
        return False
    return discourse.in_one_paragraph(before.start, told.start) or before.interval.first - told.interval.first > _A_DAY


def _is_beside(discourse: Discourse, one: Found, told: Told) -> bool:
    """Whether a time was told a few sentences before, in the same paragraph."""
    return one.sentence - told.sentence <= NEAR_STORY and discourse.in_one_paragraph(told.start, one.start)


def heads_a_section(discourse: Discourse, one: Found) -> bool:
    """Whether a year is all that stands in its sentence, a heading ("1862"), or what the heading of the whole text looks back on.

    Within a line it is an answer: "Yes. 1936. My father fished".
    """
    if Trait.YEAR_ALONE not in one.traits:
        return False
    start, end = discourse.sentences[one.sentence]
    rest = discourse.low[start : one.start] + discourse.low[one.end : end]
    begins = not re.search(r"\w", discourse.low[discourse.low.rfind("\n", 0, start) + 1 : start])
    return (begins and not re.search(r"\w", rest)) or (one.sentence == 0 and _names_the_year_over(discourse, one, rest))


def is_past_its_entry(discourse: Discourse, one: Found) -> bool:
    """Whether the year that heads what stands below it is that of the first entry of a list that has ended: "1893: The brothers buy an
    engine. / 1907: Fire.", and in the next paragraph "Karl handed over in January 1931".
    """
    section = discourse.section
    if section is None or section.sentence < 0 or discourse.in_one_paragraph(section.start, one.start):
        return False
    ends = discourse.text.find("\n\n", section.start)
    return _NEXT_ENTRY.search(discourse.text, section.start, ends) is not None


def _names_the_year_over(discourse: Discourse, one: Found, rest: str) -> bool:
    """Whether a text is headed by the year before its publication, as what looks back on a year is: "Annual report 2018"."""
    if discourse.published is None or one.reading.place is None or len(rest.split()) > _HEADED_BY or discourse.tense.cue.search(rest):
        return False
    return civil(one.reading.place(0, Direction.PAST).first)[0] == civil(discourse.published)[0] - 1


def last_year_told(discourse: Discourse) -> Told | None:
    """The latest time that gives a year; under a heading that names a year, that one, if the text has wandered to another."""
    last, section = _last_year(discourse), discourse.section
    if section is None or last is None or discourse.told[-1] is section:
        return last
    if spans_two_years(discourse, section):
        told = [one for one in discourse.told[-_TOLD_LOOKED_AT:] if one is not section]
        return next((one for one in reversed(told) if _is_under(section, one)), section)
    return last if _is_under(section, last) else section


def spans_two_years(discourse: Discourse, section: Told) -> bool:
    """Whether a heading names a year and the next one: "The season 2015-16", whose February is of 2016."""
    return _TO_ANOTHER_YEAR.match(discourse.low, section.start + len(section.words)) is not None


def _is_under(section: Told, one: Told) -> bool:
    """Whether a time finer than a year lies in the year of a heading or the next one."""
    years = civil(one.interval.first)[0] - civil(section.interval.first)[0]
    return years in (0, 1) and one.interval.grain is not Grain.YEAR


def _last_year(discourse: Discourse) -> Told | None:
    """The latest time told that names a year or is finer than one; of a year told twice running, the finer telling."""
    last = None
    for told in reversed(discourse.told[-_TOLD_LOOKED_AT:]):
        if told.by_the_way or GRAINS.index(told.interval.grain) > GRAINS.index(Grain.YEAR):
            continue
        if last is None:
            last = told
            if told.interval.grain is not Grain.YEAR:
                return told
        elif told.interval.grain is not Grain.YEAR:
            if last.interval.part is Part.END and told.interval.last < last.interval.last:
                return last  # "early in 2018 … by the end of that year"
            same = civil(told.interval.first)[0] == civil(last.interval.first)[0] and last.sentence - told.sentence <= NEAR_STORY
            return told if same else last
    return last
