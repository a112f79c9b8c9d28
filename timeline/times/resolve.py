"""The anchor graph: what each relative time is counted from, and why.

Every expression leans on one of four things: nothing (it is complete), the day of speech (the publication date, or inside a
quotation the day on which it was spoken), the time told just before, or the calendar around them. This module decides which,
places the expression there, and says so in one plain sentence. Without a publication date nothing that needs it is resolved.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.model import (
    GRAINS,
    AnchorKind,
    Document,
    Grain,
    Interval,
    Side,
    TimeExpression,
    TimexType,
    civil,
    instant_of,
    iso,
    shift,
    unit_start,
)
from timeline.text import Span, holding
from timeline.times.find import Found
from timeline.times.reading import Lean, Toward, unit_at
from timeline.times.rule import folded
from timeline.times.wording import said, weekday_name

_SIGNAL = re.compile(
    r"(?<![\w-])((?:ever )?since|until|till|up to|up until|by|before|prior to|no later than|after|as of|from)(?: (?:about|"
    r"around|at least|the))? $"
)
_SIDES = {
    "since": Side.SINCE,
    "ever since": Side.SINCE,
    "until": Side.UNTIL,
    "till": Side.UNTIL,
    "up to": Side.UNTIL,
    "up until": Side.UNTIL,
    "by": Side.UNTIL,
    "no later than": Side.UNTIL,
    "before": Side.BEFORE,
    "prior to": Side.BEFORE,
    "after": Side.AFTER,
}
_CLAUSE_AFTER = re.compile(
    r"(?: ?[,.;:)\]\n”\"']| ?$|-? (?:the|he|she|it|they|we|i|you|when|where|who|and|but|or|in|at|to|for|as|an?|with|that|"
    r"because|while|by|on|of|his|her|their|was|were|is|are|had|has|did|will|would|would|there|under)\b)"
)
_POSSESSIVE = re.compile(r"'s?\b")
_ONWARD = re.compile(r" ?(?:on|onwards?|forward)\b")
_FUTURE_WORDS = (
    r"(?:to|will|would|shall|should|must|may|might|can|could|'ll) (?:be|stay|remain|keep)(?: [a-z]+)?|"
    r"(?:stays?|remains?|is|are) [a-z]+ed(?= until)|"
    r"(?P<modal>will|won't|'ll|shall|would)|is to|are to|is due|are due|due|scheduled|slated|expected|expects?|plans?|"
    r"planned|going to|to be|"
    r"set to|upcoming|hopes?|(?:has|have|had|given|gives?|gave)(?= until)|"
    r"intends?|wants?|is set|are set|is expected|aims?|would|could|should|must|might|can|deadline|"
    r"begins?|opens?|starts?|resumes?|reconvenes?|meets?|travels?|hosts?|kicks? off|gets? under way|closes|"
    r"ends|expires?|takes? (?:place|effect)"
)
_PAST_WORDS = (
    r"(?:could|would) not|(?:could|would)n't|was|were|had|did|said|has been|have been|ago|"
    r"(?:re|over|under|with|out|for|mis)?(?:told|went|came|took|made|got|gave|"
    r"left|began|fell|rose|won|lost|met|"
    r"held|led|ran|saw|sent|shot|knew|found|became|brought|bought|built|broke|chose|drew|drove|fled|flew|fought|grew|heard|laid|paid|sat|sold|sank|slept|"
    r"spoke|spent|stood|stole|struck|swore|taught|thought|threw|understood|woke|wore|wrote|hung|dealt|felt|kept|swept|blew|swam|sang|rang|shook|forgot|hid|"
    r"bit|ate|drank|dug|froze|lent|rode|sought|shone|shrank|spread|sprang|stuck|tore|wove|wound|wept|burnt|learnt|overthrew|beat|put|hit|set|cut|quit)|\w{2,}ed"
)
_PAST_VERB_ON = re.compile(rf"(?<!\bbe )\b(?:{_PAST_WORDS})(?: [a-z]+)? (?:in|on)(?: about| around)? $")
_TENSE = re.compile(rf"(?:\b(?P<future>(?!(?:could|would) not\b){_FUTURE_WORDS})\b)|(?:\b(?P<past>{_PAST_WORDS})\b)")
_NOT_PAST = frozenset(
    "red bed shed feed need seed speed indeed united hundred breed weed wed deed embed unprecedented exceed proceed succeed "
    "expected scheduled planned due".split()
)
_BACK = re.compile(r"\b(?:earlier|before|previously|ago|previous|preceding|prior)\b")
_SAME_YEAR = re.compile(r" ?(?:-|/|to|and|or|,|until|till|through|and (?:again )?(?:in|on)) ?(?:the |early |late |mid-?)?$")
_MONTHS_COMPARED = re.compile(r"\b(?:six|nine|6|9) months$")
_A_YEAR_BACK = re.compile(r"(?:just |only )?(?:a|one) year (?:earlier|ago|before)|year-(?:ago|earlier)|the year before")
_IN_PRINT = re.compile(
    r"(?<!was )(?<!were )(?<!been )(?<!is )\b(?:declassified|published|"
    r"released|reprinted|conducted|interviewed|broadcast|as of)(?: (?:in|on))? (?:about )?$"
)
_SHORTLY = re.compile(r"\b(?:shortly|just|soon|right|immediately|minutes|moments|hours) $")
_LOOKING_BACK = re.compile(r"\bhad (?:\w+ ){1,4}(?:in|since|from|by|of) (?:\w+ )?$")
_PLAN = re.compile(r"\b(?:plan|plans|planned|scheduled|projected|expected|intended|due|hoped|proposed|promised|set)\b[^.;]*$")
_CALLED_OFF = re.compile(r"[^.;]{0,24}\b(?:was|were|has been|have been) (?:cancell?ed|called off|scrapped|abandoned|postponed|put off)\b")
_PUT_OFF = re.compile(
    r"\b(?:postponed|extended|delayed|adjourned|suspended|deferred|put off|pushed back|"
    r"rescheduled|prolonged)\b[^,;.]* (?:until|till|to|through) $"
)
_AS_PLANNED = re.compile(r"\b(?:as|as previously|previously|originally|as originally) $")
_HAD_BEEN = re.compile(r"\bhad (?:previously |originally |already )?been (?:also )?$")
_OTHER_CLAUSE = re.compile(r"[,;:] |\b(?:and|but|who|which|that|when|after|where|said)\b")
_EFFECTIVE = re.compile(r"\b(?:effective|with effect from|starting|beginning)(?: on| from| as of)? $")
_CLAUSE_BREAK = re.compile(r"[,;:] |\b(?:and|but)\b")
_INFINITIVE = re.compile(
    r"\bto (?!(?:the|a|an|his|her|its|their|this|that|most|all|more|less|some|both|each|him|them|us|many|about)\b)[a-z]+\b"
)
_SPEAKING_OF_AHEAD, _LONG_AGO = 75 * 1440, 285 * 1440  # a bare month as far back as this is the next one, if that is as near as that
_ENDED = frozenset({"year-ended", "year-ended-day", "quarter-ended"})
_ENDING = re.compile(r" (?:ended|ending|to|through|to the end of) ")
_COMING = re.compile(
    r"\b(?:comes?|came|is|was|are|were|follows|followed|marks?|marked|arrives?|arrived|happened|occurred|coming|falls|"
    r"fell)(?: just| only| barely| exactly| less than| more than| about| almost| nearly| some)* $"
)
_RANGE = re.compile(r" ?(-|to|until|till|through|and) ?(?:the |about |around |to )?$")
_RANGE_OPENERS = re.compile(r"(?<![\w-])(from|between)(?: about| around| the)? $")
_STEP_BACK = 4  # months by which a history may step back within its year before "January" means the next one
_OF_A_QUARTER = frozenset(
    {"the-quarter", "quarter-a-year-ago", "year-earlier-quarter", "year-period"}
)  # what "the quarter" is, the last quarter told says
_OF_A_YEAR = frozenset({"month-of-unit", "season-of-unit", "day-month-of-unit"})  # "August of that year"
_DAYS_OF_MONTH = frozenset({"month-day", "day-month", "day-of-range", "day-after-range", "named-day"})
_NO_CUE = 10**6
_WEEKDAYS = frozenset({"weekday", "weekday-part", "clock-weekday", "day-at-clock"})
_YEAR_CARRIES = 1  # sentences for which the year of a full date holds in news
_NEXT_FOUND = 12  # expressions looked at, so that one endless sentence stays cheap
_TENSE_REACH = 240  # characters on either side in which a verb can tell back from ahead
_NEAR_STORY = 4  # sentences within which one time is told after another
_SPEECH_VERB = re.compile(
    r"\b(?:said|says|told|added|wrote|tweeted|announced|declared|claimed|warned|asked|replied|insisted|argued|explained|stated|testified|posted|shouted|recalled|demanding|demanded|speaking|spoke|interview|statement|speech|address|broadcast)\b"
)
_ATTRIBUTION = 120  # characters between the end of a quotation and the day on which it was said
_AHEAD = re.compile(
    r"\b(?:will|won't|'ll|shall|is to|are to|is due|are due|is set|are set|is expected|are expected|is scheduled|are scheduled)\b"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A time that has been told: in which sentence, when, in which words, and what it was counted from itself."""

    sentence: int
    interval: Interval
    words: str
    kind: AnchorKind | None = None


@dataclass(slots=True)
class _Story:
    """What has been told so far."""

    text: str
    low: str
    published: int | None
    narrative: bool
    sentences: Sequence[Span]
    quotations: list[Span]
    told: list[_Told] = field(default_factory=list)
    day_first: bool | None = None
    _cues: tuple[int, list[re.Match[str]]] = (-1, [])  # the verbs of the sentence looked at last

    def cues(self, sentence: int, start: int, end: int) -> list[re.Match[str]]:
        """The verbs and other words of tense of a sentence that lie between `start` and `end`."""
        if self._cues[0] != sentence:
            self._cues = sentence, list(_TENSE.finditer(self.low, *self.sentences[sentence]))
        cues = self._cues[1]
        return cues[bisect_left(cues, start, key=re.Match.start) : bisect_right(cues, end, key=re.Match.end)]


def resolve(
    document: Document, found: Sequence[Found], sentences: Sequence[Span], quotations: Sequence[Span]
) -> tuple[TimeExpression, ...]:
    """Every found expression as a TimeExpression, in text order, each with its anchor, its reasons and its other readings."""
    published = instant_of(document.published) if document.published else None
    narrative = is_narrative(published, found)
    if not narrative:
        found = [one for one in found if not one.reading.histories]
    story = _Story(document.text, folded(document.text), published, narrative, sentences, list(quotations),
                   day_first=_day_first(found, document.text))  # fmt: skip
    times: list[TimeExpression] = []
    for index, one in enumerate(found):
        time = _resolved(story, found, index, times)
        times.append(time)
        if time.interval is not None and (not time.quoted or one.reading.lean is Lean.NOTHING) and _moves_the_story(story, one, time):
            story.told.append(_Told(one.sentence, replace(time.interval, side=None), time.text, time.anchor_kind))
    return tuple(times)


def _moves_the_story(story: _Story, one: Found, time: TimeExpression) -> bool:
    """Whether what comes next may be counted from this time: not from looks back ("a year earlier") or what the reader's day dates."""
    if (
        not time.dates
        or time.type not in (TimexType.DATE, TimexType.TIME)
        or time.interval is None
        or time.interval.grain in (Grain.DECADE, Grain.CENTURY)
    ):
        return False
    if one.rule == "year-period":
        return False
    start = story.sentences[one.sentence][0]
    if _LOOKING_BACK.search(story.low, max(start, one.start - 60), one.start) and time.interval.grain is Grain.YEAR:
        return False
    if story.narrative and (one.reading.lean is Lean.SPEECH or _is_planned(story, one) or _is_aside(story, one, time)):
        return False
    return not (one.reading.lean in (Lean.TOLD, Lean.SPEECH) and _BACK.search(story.low, one.start, one.end))


def _is_aside(story: _Story, one: Found, time: TimeExpression) -> bool:
    """Whether a history names this time by the way: in brackets, as the date of a publication, or as one still to come."""
    assert time.interval is not None
    if story.published is not None and time.interval.first > story.published:
        return True
    start, end = story.sentences[one.sentence]
    opened = story.low.rfind("(", start, one.start)
    if opened >= 0 and story.low.find(")", opened, one.start) < 0 and story.low.find(")", one.end, end) >= 0 and opened > start:
        return True
    return _IN_PRINT.search(story.low, max(start, one.start - 40), one.start) is not None


def _is_planned(story: _Story, one: Found) -> bool:
    """Whether a history only speaks of this time as meant or expected ("planned for 1976"): the story is not there yet."""
    start = story.sentences[one.sentence][0]
    return _PLAN.search(story.low, max(start, one.start - 40), one.start) is not None


def is_narrative(published: int | None, found: Sequence[Found]) -> bool:
    """Whether the text tells history, so that "in June" is counted from the year the story is in, and not from publication.

    A text is a narrative if it names complete dates more than a year from its publication over four times as often as it leans on
    the day of publication (today, Tuesday, last week); without a publication date, if it names any and leans on no day of speech.
    """
    years = [
        one.reading.place(0, Toward.PAST) for one in found if one.reading.lean is Lean.NOTHING and one.reading.place and one.reading.dates
    ]
    near = sum(1 for one in found if one.reading.lean is Lean.SPEECH or (one.reading.lean is Lean.CALENDAR and one.rule in _WEEKDAYS))
    if published is None:
        return bool(years) and not near
    far = sum(1 for interval in years if abs(interval.first - published) > 500 * 1440)
    return far >= 5 and far > 4 * near


def _day_first(found: Sequence[Found], text: str) -> bool | None:
    """Whether numeric dates of the text have the day first: one that only fits one order settles it for all."""
    for one in found:
        if one.rule == "numeric-date" and one.reading.other is None:
            numbers = re.findall(r"\d+", text[one.start : one.end])
            return int(numbers[0]) > 12
    return None


def _resolved(story: _Story, found: Sequence[Found], index: int, before: Sequence[TimeExpression]) -> TimeExpression:
    one = found[index]
    reading, words = one.reading, story.text[one.start : one.end]
    quotation = holding(story.quotations, one.start)
    blank = TimeExpression(one.start, one.end, words, reading.type, reading.value, mod=reading.mod, how=f"‘{words}’: {reading.why}.",
                           confidence=reading.confidence, rule=one.rule, quoted=quotation is not None, dates=reading.dates,
                           anchor_kind=AnchorKind.ABSOLUTE)  # fmt: skip
    if reading.place is None:
        return blank
    toward = Toward.PAST  # of no account to what is complete in itself
    if reading.lean is not Lean.NOTHING:
        toward = _toward(story, one) if one.rule != "units-after" else _side_of_length(story, one)
    anchored = _anchor(story, found, index, quotation, toward, before)
    if isinstance(anchored, str):
        kind = AnchorKind.QUOTATION if quotation is not None and reading.day_level else None
        return replace(blank, how=f"‘{words}’ {anchored}", confidence=0.0, anchor_kind=kind)
    leaned = toward
    if one.rule == "units-after":
        anchored = _between_happenings(story, found, index, before) or anchored
    anchor, kind, toward, explained, doubt = anchored
    place = reading.place
    others: list[Interval] = []
    if one.rule == "numeric-date" and reading.other is not None and story.day_first:
        place = reading.other
    try:
        interval = place(anchor, toward)
        if reading.same and kind is AnchorKind.TOLD_BEFORE:
            interval = story.told[-1].interval
        if kind is AnchorKind.PUBLISHED and (leaned, toward) == (Toward.PAST, Toward.FUTURE):  # see _nearer
            others, doubt = [place(anchor, leaned)], doubt * 0.8
        if reading.other is not None:
            interval, others, note = _choice(story, found, index, interval, reading.other(anchor, toward))
            explained += note
    except ValueError as error:
        return replace(blank, how=f"‘{words}’: {error}.", confidence=0.0)
    interval, explained = _same_quarter(story, one, before, interval, explained)
    interval = _coarse_enough(story, one, kind, anchor, interval)
    signal, side = _signal(story, one, found, index)
    value = reading.value if reading.type is TimexType.DURATION else str(interval)
    if side in (Side.AFTER, Side.BEFORE) and _SHORTLY.search(story.low, max(0, (signal or 0) - 14), signal or 0):
        signal, side, interval = None, None, replace(interval, approximate=True)  # "shortly after 6am" is about then
    if side and interval.has_clock:  # "by noon" ends with the stroke of noon, "after 2am" begins with that of two
        interval = Interval(interval.first, interval.first + 1, Grain.MINUTE)
    placed = replace(interval, side=side) if side else interval
    how = f"‘{words}’ → {said(placed)}: {reading.why}{explained}."
    return replace(
        blank,
        value=value,
        interval=placed,
        mod=reading.mod or interval.mod,
        anchor_kind=kind,
        signal=signal,
        how=how,
        anchor=iso(anchor, clock=anchor % 1440 != 0) if kind is not AnchorKind.ABSOLUTE else None,
        confidence=round(reading.confidence * doubt, 2),
        alternatives=tuple(replace(other, side=side) if side else other for other in others),
    )


_Anchor = tuple[int, AnchorKind, Toward, str, float]


def _anchor(
    story: _Story, found: Sequence[Found], index: int, quotation: int | None, toward: Toward, before: Sequence[TimeExpression]
) -> _Anchor | str:
    """What an expression is counted from, with the words that say so and the doubt it adds; a sentence instead, if there is nothing."""
    one = found[index]
    lean = one.reading.lean
    if lean is Lean.NOTHING:
        return 0, AnchorKind.ABSOLUTE, toward, "", 1.0
    if quotation is not None and one.reading.day_level:
        return _speech_day(story, found, index, before, quotation, toward)
    other = _other_end(story, found, index, before) if lean is Lean.CALENDAR else None
    if other is not None:
        return other
    in_story = (
        story.narrative
        and not _looks_ahead(story, one)
        and (lean is Lean.CALENDAR or (lean is Lean.SPEECH and _is_this_season(story, one)))
    )
    here = one.rule == "end-of-unit" and bool(story.told) and story.told[-1].sentence == one.sentence
    if lean is Lean.TOLD or in_story or here:
        told = _told(story, one) if lean is Lean.TOLD else _last_year_told(story)
        if told is not None:
            return _from_told(story, one, told, toward)
    ahead = toward is Toward.FUTURE and lean is Lean.CALENDAR and _year_ahead_of_sentence(story, one)
    if ahead:
        return _from_told(story, one, story.told[-1], toward)
    if toward is Toward.PAST and (lean is Lean.CALENDAR and one.reading.grain is not Grain.DAY or one.rule in _DAYS_OF_MONTH):
        explicit = _year_of_sentence(story, one)
        if explicit is not None and (explicit.sentence == one.sentence or _in_its_year(one, explicit)):
            return _from_told(story, one, explicit, toward)
    if story.published is None:
        return "is counted from the day of publication, which is not known; once it is set, this date is resolved."
    since = _SIGNAL.search(story.low, max(0, one.start - 24), one.start)
    if since and since.group(1).endswith("since"):
        toward = Toward.PAST
    elif lean is Lean.CALENDAR and toward is Toward.FUTURE and one.rule in ("month-day", "day-month") and one.reading.place:
        toward = _not_so_far(
            one.reading.place(story.published, Toward.PAST), one.reading.place(story.published, Toward.FUTURE), story.published
        )
    elif (
        lean is Lean.CALENDAR
        and toward is Toward.PAST
        and one.reading.place
        and not one.reading.chosen
        and not _is_clearly_past(story, one)
    ):
        toward = _nearer(
            one.reading.place(story.published, Toward.PAST),
            one.reading.place(story.published, Toward.FUTURE),
            story.published,
            takes_effect=_EFFECTIVE.search(story.low, max(0, one.start - 24), one.start) is not None,
        )
    quoted = 0.9 if quotation is not None else 1.0
    late = 0.8 if lean is Lean.TOLD else 1.0
    way = {Toward.PAST: "the latest one up to", Toward.FUTURE: "the first one from", Toward.NEAR: "in the year of"}[toward]
    counted = (
        f", {way if lean is Lean.CALENDAR else 'counted from'} the day of publication, {weekday_name(story.published)} "
        f"{said(unit_at(story.published, Grain.DAY))}"
    )
    return (
        story.published,
        AnchorKind.PUBLISHED,
        toward,
        counted + (" (in a quotation: taken as spoken about then)" if quotation is not None else ""),
        quoted * late,
    )


def _nearer(past: Interval, future: Interval, published: int, *, takes_effect: bool) -> Toward:
    """Ahead, where the last one is most of a year away and the next one is near: people would have said "last December"."""
    if GRAINS.index(past.grain) > GRAINS.index(Grain.MONTH):
        return Toward.PAST
    if takes_effect:  # "effective 1 February": the nearer of the two
        return Toward.FUTURE if future.first - published < published - past.first else Toward.PAST
    far = published - past.first > _LONG_AGO and future.first - published < _SPEAKING_OF_AHEAD
    return Toward.FUTURE if far else Toward.PAST


def _not_so_far(past: Interval, future: Interval, published: int) -> Toward:
    """Back, where the next one is most of a year away and the last one was just now, whatever the verbs say."""
    return Toward.PAST if future.first - published > _LONG_AGO and published - past.first < _SPEAKING_OF_AHEAD else Toward.FUTURE


def _is_clearly_past(story: _Story, one: Found) -> bool:
    """Whether the words stand first ("In January the firm hired …") or right after a verb of the past ("he was charged in January")."""
    start = story.sentences[one.sentence][0]
    opens = one.start - start <= len("in early ") and not one.rule.startswith("named-")  # "Christmas trading has been slow"
    return opens or _PAST_VERB_ON.search(story.low, max(start, one.start - 60), one.start) is not None


def _looks_ahead(story: _Story, one: Found) -> bool:
    """Whether the sentence of a history speaks of what is still to come ("is to open in July"), which counts from publication."""
    start = story.sentences[one.sentence][0]
    return story.published is not None and _AHEAD.search(story.low, max(start, one.start - 80), one.start) is not None


def _is_this_season(story: _Story, one: Found) -> bool:
    """Whether the words are "this spring", which in a history mean that of the story; "this year" and "last year" are the reader's."""
    return (
        one.reading.grain in (Grain.SEASON, Grain.MONTH)
        and one.rule.startswith("last-")
        and re.search(r"\bth(?:is|at)\b", story.low[one.start : one.end]) is not None
    )


def _speech_day(
    story: _Story, found: Sequence[Found], index: int, before: Sequence[TimeExpression], quotation: int, toward: Toward
) -> _Anchor | str:
    """The day on which a quotation was spoken: a day that stands with its verb of saying, before it, after it or in the sentence before.

    "He said on Monday: “…”", "“…”, he said on Monday", "She told reporters on Monday that … “…”".
    """
    start, end = story.quotations[quotation]
    spoken = _day_after_quotation(story, found, index, end, before) or _day_before_quotation(story, before, start)
    if spoken is None:
        return "is the speaker's day, not the article's, and the text does not say when it was spoken."
    day, words, doubt = spoken
    return day.first, AnchorKind.QUOTATION, toward, f", counted from the day of the speech, ‘{words}’ ({said(day)})", doubt


def _day_after_quotation(
    story: _Story, found: Sequence[Found], index: int, end: int, before: Sequence[TimeExpression]
) -> tuple[Interval, str, float] | None:
    """The day named in the attribution that follows a quotation: "…”, the minister said on Monday"."""
    for other in range(index + 1, min(index + _NEXT_FOUND, len(found))):
        one = found[other]
        if one.start < end:
            continue
        between = story.low[end : one.start]
        if len(between) > _ATTRIBUTION or re.search(r"[.!?\n]", between.rstrip(" ,")) or holding(story.quotations, one.start) is not None:
            return None
        if one.reading.grain is Grain.DAY and _SPEECH_VERB.search(between):
            day = _resolved(story, found, other, before).interval
            return (day, story.text[one.start : one.end], 0.9) if day is not None and day.grain is Grain.DAY else None
    return None


def _day_before_quotation(story: _Story, before: Sequence[TimeExpression], start: int) -> tuple[Interval, str, float] | None:
    """The day named with a verb of saying before a quotation, in its paragraph or in the sentence before."""
    line_start = max(story.text.rfind("\n", 0, start) + 1, start - 300)
    own = bisect_right(story.sentences, start, key=lambda span: span[0]) - 1
    last_sentence = story.sentences[max(0, own - 1)][0]
    earliest = min(line_start, last_sentence)
    for time in reversed(before[bisect_left(before, earliest, key=lambda time: time.start) :]):
        if time.start >= start or time.interval is None or time.quoted or time.interval.grain is not Grain.DAY:
            continue
        if time.start >= line_start and _SPEECH_VERB.search(story.low[max(0, time.start - 60) : start]):
            return time.interval, time.text, 0.9
        sentence = story.low[max(last_sentence, time.start - 100) : min(start, time.end + 100)]
        if time.start < line_start and _SPEECH_VERB.search(sentence) and time.anchor_kind is AnchorKind.PUBLISHED:
            return time.interval, time.text, 0.7
    return None


def _told(story: _Story, one: Found) -> _Told | None:
    """The time told just before: the latest one fine enough for the unit that is counted, else simply the latest."""
    if one.rule in _OF_A_QUARTER:
        return _quarter_told(story, one)
    if not story.told:
        return None
    grain = Grain.YEAR if one.rule in _OF_A_YEAR else one.reading.grain or Grain.DAY
    if one.reading.type is TimexType.TIME and one.rule.startswith("clock"):
        return _day_told(story, one)
    for told in reversed(story.told[-6:]):
        if story.told[-1].sentence - told.sentence <= 1 and GRAINS.index(told.interval.grain) <= max(
            GRAINS.index(grain), GRAINS.index(Grain.DAY)
        ):
            return told
    return story.told[-1]


def _quarter_told(story: _Story, one: Found) -> _Told | None:
    """For "the quarter": the last quarter told or, in a report that names none, the last one over before publication."""
    for told in reversed(story.told[-12:]):
        if told.interval.grain is Grain.QUARTER and told.interval.is_unit:
            return told
    if story.published is None:
        return None
    return _Told(one.sentence, unit_at(story.published, Grain.QUARTER, -1), "the quarter before publication")


def _day_told(story: _Story, one: Found) -> _Told | None:
    """For a bare time of day: a day told near by or, in news, the day of publication; in a history the last day told."""
    for told in reversed(story.told[-6:]):
        if GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.DAY) and (story.narrative or one.sentence == told.sentence):
            return told
    return None


def _last_year_told(story: _Story) -> _Told | None:
    """The latest time told that names a year or is finer than one; of a year told twice running, the finer telling."""
    last = None
    for told in reversed(story.told[-8:]):
        if GRAINS.index(told.interval.grain) > GRAINS.index(Grain.YEAR):
            continue
        if last is None:
            last = told
            if told.interval.grain is not Grain.YEAR:
                return told
        elif told.interval.grain is not Grain.YEAR:
            same = civil(told.interval.first)[0] == civil(last.interval.first)[0] and last.sentence - told.sentence <= _NEAR_STORY
            return told if same else last
    return last


def _from_told(story: _Story, one: Found, told: _Told, toward: Toward) -> _Anchor:
    interval, words = told.interval, told.words
    anchor = interval.start if interval.start is not None else interval.first
    if one.reading.lean is Lean.CALENDAR or one.reading.lean is Lean.SPEECH:
        explained = f", in the year that the story is in (‘{words}’, {said(interval)})"
        way = Toward.NEAR
        if one.reading.place is not None and GRAINS.index(interval.grain) < GRAINS.index(Grain.YEAR) and one.reading.lean is Lean.CALENDAR:
            same_year = one.reading.place(anchor, Toward.NEAR)
            if same_year.last <= shift(anchor, -_STEP_BACK, Grain.MONTH):  # "December 1941 … in January": the story has moved on
                way, explained = Toward.FUTURE, f", the next one after the time told before (‘{words}’, {said(interval)})"
        if one.reading.grain is Grain.DAY and one.rule.startswith("weekday"):
            way, explained = Toward.FUTURE, f", the next one after the time told before (‘{words}’, {said(interval)})"
        return anchor, AnchorKind.TOLD_BEFORE, way, explained, 0.9
    if not interval.is_unit:
        anchor = unit_start(interval.last - 1, Grain.DAY)
    return anchor, AnchorKind.TOLD_BEFORE, toward, f", counted from the time told before, ‘{words}’ ({said(interval)})", 0.9


def _year_of_sentence(story: _Story, one: Found) -> _Told | None:
    """In news: a year other than that of publication that the same sentence has just named, or the one before with a day."""
    if not story.told or story.published is None:
        return None
    told = story.told[-1]
    near = told.sentence == one.sentence or (one.sentence - told.sentence <= _YEAR_CARRIES and told.interval.grain is Grain.DAY)
    other_year = civil(told.interval.first)[0] != civil(story.published)[0]
    fine = GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.YEAR)
    return told if near and other_year and fine and told.kind is not AnchorKind.PUBLISHED else None


def _year_ahead_of_sentence(story: _Story, one: Found) -> bool:
    """Whether news speak of a later year in the same sentence: "easing in the first half of 2023 and recovering by the third quarter"."""
    if not story.told or story.published is None or one.reading.grain in (None, Grain.DAY, Grain.WEEKEND):
        return False
    told = story.told[-1]
    later = civil(told.interval.first)[0] > civil(story.published)[0]
    return told.sentence == one.sentence and later and GRAINS.index(told.interval.grain) <= GRAINS.index(Grain.YEAR)


def _in_its_year(one: Found, told: _Told) -> bool:
    """Whether counting on from the time told stays within its year: in news, what leaves it is the reader's again."""
    anchor = told.interval.first
    return one.reading.place is not None and one.reading.place(anchor, Toward.NEAR).last > shift(anchor, -_STEP_BACK, Grain.MONTH)


def _other_end(story: _Story, found: Sequence[Found], index: int, before: Sequence[TimeExpression]) -> _Anchor | None:
    """For one end of a range: the other end, if that one is better placed ("from May to July 2016", "August 1914 to May")."""
    one = found[index]
    if index + 1 < len(found):
        following = found[index + 1]
        if following.reading.lean is Lean.NOTHING and following.reading.place and _SAME_YEAR.fullmatch(story.low, one.end, following.start):
            anchor = following.reading.place(0, Toward.PAST).first
            return anchor, AnchorKind.TOLD_BEFORE, Toward.PAST, ", up to the other end of the range", 0.95
    weekday_alone = one.rule in _WEEKDAYS and index > 0 and found[index - 1].rule not in _WEEKDAYS  # "from Sept. 14 to Thursday"
    if (
        index
        and len(before) == index
        and before[-1].interval is not None
        and not weekday_alone
        and is_range(story.low, found[index - 1], one)
    ):
        start = before[-1].interval
        return start.first, AnchorKind.TOLD_BEFORE, Toward.FUTURE, ", on from the other end of the range", 0.95
    return None


def is_range(low: str, one: Found | TimeExpression, other: Found | TimeExpression) -> bool:
    """Whether two neighbouring expressions are the ends of a range: "from A to B", "between A and B", "A–B"."""
    between = low[one.end : other.start]
    link = _RANGE.fullmatch(between)
    if not link:
        return False
    opener = _RANGE_OPENERS.search(low, max(0, one.start - 16), one.start)
    if link.group(1) != "-" and _POSSESSIVE.match(low, other.end):  # "revised on Friday to December's figures"
        return False
    if link.group(1) == "and":
        return bool(opener) and opener.group(1) == "between"  # type: ignore[union-attr]
    return True


def _choice(story: _Story, found: Sequence[Found], index: int, first: Interval, other: Interval) -> tuple[Interval, list[Interval], str]:
    """Of two readings the one that keeps the order of the story; the rest stays as an alternative.

    "Last May they laid siege … Syrian forces retook the town in March": what is told later with a plain month lies later, so
    "last May" cannot be the May after that March.
    """
    one = found[index]
    if not one.reading.chosen or story.published is None:
        return first, [other] if other != first else [], ""
    for later in found[index + 1 : index + 1 + _NEXT_FOUND]:
        if later.sentence - one.sentence > _NEAR_STORY:
            break
        plain = (
            later.reading.lean is Lean.CALENDAR and later.reading.grain in (Grain.MONTH, Grain.DAY) and not later.rule.startswith("weekday")
        )
        if (
            not plain
            or later.reading.place is None
            or _toward(story, later) is Toward.FUTURE
            or holding(story.quotations, later.start) is not None
        ):
            continue
        told = later.reading.place(story.published, Toward.PAST)
        if told.first <= first.first:
            words = story.text[later.start : later.end]
            return other, [first], f"; it is told before ‘{words}’ ({said(told)}), so it is the one of the year before"
    return first, [other], ""


def _same_quarter(story: _Story, one: Found, before: Sequence[TimeExpression], interval: Interval, explained: str) -> tuple[Interval, str]:
    """ "A year earlier", said of a quarter just told, is that quarter of the year before: figures are compared like with like."""
    low = story.low[one.start : one.end]
    if one.reading.grain is not Grain.YEAR or not _A_YEAR_BACK.fullmatch(low):
        return interval, explained
    for other in before[::-1][:_NEXT_FOUND]:  # "for the nine months …, compared with … a year earlier": of those months, not of the quarter
        if other.interval is not None and other.interval.grain is Grain.QUARTER:
            break
        if other.type is TimexType.DURATION and _MONTHS_COMPARED.search(story.low, other.start, other.end):
            return interval, explained
    for told in reversed(story.told[-8:]):
        if one.sentence - told.sentence <= _NEAR_STORY and told.interval.grain is Grain.QUARTER and told.interval.is_unit:
            return unit_at(
                shift(told.interval.first, -1, Grain.YEAR), Grain.QUARTER
            ), f", of the quarter told before, ‘{told.words}’ ({said(told.interval)})"
    return interval, explained


def _coarse_enough(story: _Story, one: Found, kind: AnchorKind, anchor: int, interval: Interval) -> Interval:
    """A time counted from a coarser one is no finer than that: two days after "in April" is some day about then, not 3 April."""
    if kind is not AnchorKind.TOLD_BEFORE or one.reading.lean is not Lean.TOLD or not story.told:
        return interval
    told = _told(story, one)
    if (
        told is None
        or one.rule in _OF_A_YEAR
        or one.rule == "the-weekday"
        or one.rule.startswith("last-")
        or GRAINS.index(told.interval.grain) <= max(GRAINS.index(interval.grain), GRAINS.index(Grain.DAY))
        or interval.has_clock
        or interval.day_part
    ):
        return interval
    return replace(unit_at(interval.first, told.interval.grain), approximate=True)


def _toward(story: _Story, one: Found) -> Toward:
    """Back or ahead: by the verb nearest to the expression in its sentence, words before it counting more than words after."""
    start, _ = story.sentences[one.sentence]
    signal = _SIGNAL.search(story.low, max(start, one.start - 20), one.start)
    if _CALLED_OFF.match(story.low, one.end, one.end + 60):
        return Toward.PAST
    best, chosen, nearest_cue = _NO_CUE, Toward.PAST, None
    for cue in story.cues(one.sentence, one.start - _TENSE_REACH, one.end + _TENSE_REACH):
        if cue.start() >= one.start and cue.end() <= one.end or cue.group() in _NOT_PAST and cue.group("past"):
            continue
        if cue.group("future") and _AS_PLANNED.search(story.low, max(start, cue.start() - 14), cue.start()):
            continue
        distance = one.start - cue.end() if cue.end() <= one.start else 3 * (cue.start() - one.end) + 40
        if cue.end() <= one.start and _CLAUSE_BREAK.search(story.low, cue.end(), one.start):
            distance += 40
        if distance < best:
            best, chosen, nearest_cue = distance, Toward.FUTURE if cue.group("future") else Toward.PAST, cue
    if nearest_cue is not None:
        chosen = _of_verb_group(story, one, nearest_cue, chosen)
    if signal and _PUT_OFF.search(story.low, max(start, one.start - 90), signal.end()):
        return Toward.FUTURE
    if signal and signal.group(1) in ("until", "till", "by", "no later than", "up to") and story.published is not None:
        fine = one.reading.grain is not None and GRAINS.index(one.reading.grain) <= GRAINS.index(Grain.DAY)
        told_back = chosen is Toward.PAST and fine and best < _TENSE_REACH
        return Toward.PAST if told_back and not _INFINITIVE.search(story.low, max(start, one.start - 60), one.start) else Toward.FUTURE
    if best == _NO_CUE and one.rule == "last-weekday":
        return Toward.FUTURE  # "they play this Wednesday"
    return chosen


def _of_verb_group(story: _Story, one: Found, cue: re.Match[str], chosen: Toward) -> Toward:
    """The way of the whole verb group that the nearest word of tense belongs to.

    A participle after a modal looks ahead with it ("will redeem preferred shares in May"); what had been due is over.
    """
    start = story.sentences[one.sentence][0]
    if chosen is Toward.FUTURE:
        return Toward.PAST if _HAD_BEEN.search(story.low, max(start, cue.start() - 24), cue.start()) else chosen
    if not cue.group().endswith("ed") or cue.start() > one.start:
        return chosen
    for other in reversed(story.cues(one.sentence, cue.start() - 100, cue.start())):
        if _OTHER_CLAUSE.search(story.low, other.end(), cue.start()):
            break
        if other.group("modal"):
            return Toward.FUTURE
        if not other.group().endswith("ed"):
            break
    return chosen


def _between_happenings(story: _Story, found: Sequence[Found], index: int, before: Sequence[TimeExpression]) -> _Anchor | None:
    """For "five days before Christmas 2015" and "on Wednesday, two days after the truce": the date that stands beside the length.

    A date that follows "after" or "before" within its clause is what the length is counted from. A date told earlier in the
    sentence, before a comma, dates the main clause, and the length leads from it to what follows.
    """
    one = found[index]
    word = re.match(r" (after|before) ", story.low[one.end : one.end + 9])
    if word is None:
        return None
    after = word.group(1) == "after"
    if index + 1 < len(found) and found[index + 1].sentence == one.sentence:
        following = found[index + 1]
        between = story.low[one.end + len(word.group()) : following.start]
        if len(between) <= 60 and not re.search(r"[,;:]", between) and following.reading.dates and following.rule != "units-after":
            placed = _resolved(story, found, index + 1, before).interval
            if placed is not None:
                words = story.text[following.start : following.end]
                return (
                    placed.first,
                    AnchorKind.TOLD_BEFORE,
                    Toward.FUTURE if after else Toward.PAST,
                    f", counted from ‘{words}’ ({said(placed)})",
                    0.95,
                )
    told = story.told[-1] if story.told and story.told[-1].sentence == one.sentence else None
    if told is not None and re.search(r", (?:just |only |about |nearly |almost )?$", story.low[max(0, one.start - 12) : one.start]):
        return (
            told.interval.first,
            AnchorKind.TOLD_BEFORE,
            Toward.PAST if after else Toward.FUTURE,
            f", counted from ‘{told.words}’ ({said(told.interval)})",
            0.9,
        )
    return None


def _side_of_length(story: _Story, one: Found) -> Toward:
    """Whether "seven months after X" counts on from the time told or back from it.

    "The recapture comes seven months after the concert": the recapture is told, so the concert lies seven months back. "Seven
    months after the concert the town fell": the concert is told, so the fall lies seven months on. "Before" turns both around.
    """
    start, _ = story.sentences[one.sentence]
    copula = _COMING.search(story.low, max(start, one.start - 40), one.start)
    back = copula is not None
    if re.match(r" before\b", story.low[one.end : one.end + 8]):
        back = not back
    return Toward.PAST if back else Toward.FUTURE


def _signal(story: _Story, one: Found, found: Sequence[Found], index: int) -> tuple[int | None, Side | None]:
    """Where the preposition that opens one end begins, and which end it opens."""
    start = story.sentences[one.sentence][0]
    signal = _SIGNAL.search(story.low, max(start, one.start - 24), one.start)
    if not signal or not one.reading.dates or one.reading.type is TimexType.DURATION:
        return None, None
    word, after = signal.group(1), story.low[one.end : one.end + 14]
    if _POSSESSIVE.match(after) or (index + 1 < len(found) and is_range(story.low, one, found[index + 1])):
        return None, None
    if index and is_range(story.low, found[index - 1], one):
        return None, None
    if word in ("from", "as of"):
        return (signal.start(1), Side.SINCE) if _ONWARD.match(after) else (None, None)
    new_clause = _CLAUSE_AFTER.match(after) or re.match(r" [A-Z]", story.text[one.end : one.end + 2])  # "Before 1914 Varra sent …"
    if word in ("before", "after", "prior to") and not new_clause:
        return None, None
    return signal.start(1), _SIDES[word]


def ranges(document: Document, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions with the two ends of every range joined into one, as an event has them: "from May to July", "1914–18"."""
    low = folded(document.text)
    joined: list[TimeExpression] = []
    for time in times:
        last = joined[-1] if joined else None
        if last is not None and last.rule in _ENDED and _ENDING.fullmatch(low, last.end, time.start):
            joined[-1] = _with_end(document, last, time)
            continue
        if (
            last is not None
            and last.interval is not None
            and time.interval is not None
            and last.dates
            and time.dates
            and is_range(low, last, time)
        ):
            merged = _merged(document, low, last, time)
            if merged is not None:
                joined[-1] = merged
                continue
        joined.append(time)
    return tuple(joined)


def _with_end(document: Document, length: TimeExpression, end: TimeExpression) -> TimeExpression:
    """ "the year" with the "ended 30 June" that places it, as one expression."""
    return replace(length, end=end.end, text=document.text[length.start : end.end], dates=True)


def _merged(document: Document, low: str, one: TimeExpression, other: TimeExpression) -> TimeExpression | None:
    assert one.interval is not None
    assert other.interval is not None
    try:
        interval = Interval.between(replace(one.interval, side=None, day_part=""), replace(other.interval, side=None, day_part=""))
    except ValueError:
        return None
    opener = _RANGE_OPENERS.search(low, max(0, one.start - 16), one.start)
    return TimeExpression(
        one.start, other.end, document.text[one.start : other.end], TimexType.DATE, str(interval), interval,
        anchor=one.anchor or other.anchor, anchor_kind=_weaker(one, other), confidence=min(one.confidence, other.confidence),
        how=f"a range, {said(interval)}. {one.how} {other.how}", rule=f"{one.rule} + {other.rule}", quoted=one.quoted,
        signal=opener.start(1) if opener else None,
    )  # fmt: skip


def _weaker(one: TimeExpression, other: TimeExpression) -> AnchorKind | None:
    return other.anchor_kind if one.anchor_kind is AnchorKind.ABSOLUTE else one.anchor_kind
