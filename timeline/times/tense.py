"""Back or ahead: which way a sentence looks from a time that does not say so itself, by its verbs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from timeline.model import (
    GRAINS,
    Grain,
    Interval,
)
from timeline.times.find import Found
from timeline.times.reading import Toward
from timeline.times.story import ENDED, SIGNAL, Story

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
    r"(?:could|would) not|(?:could|would)n't|could be (?:reached|located|contacted|verified|confirmed|found)|"
    r"was|were|had|did|said|has been|have been|ago|"
    r"(?:re|over|under|with|out|for|mis)?(?:told|went|came|took|made|got|gave|"
    r"left|began|fell|rose|won|lost|met|"
    r"held|led|ran|saw|sent|shot|knew|found|became|brought|bought|built|broke|chose|drew|drove|fled|flew|fought|grew|heard|laid|paid|sat|sold|sank|slept|"
    r"spoke|spent|stood|stole|struck|swore|taught|thought|threw|understood|woke|wore|wrote|hung|dealt|felt|kept|swept|blew|swam|sang|rang|shook|forgot|hid|"
    r"bit|ate|drank|dug|froze|lent|rode|sought|shone|shrank|spread|sprang|stuck|tore|wove|wound|wept|burnt|learnt|overthrew|beat|put|hit|set|cut|quit)|\w{2,}ed"
)
_PAST_VERB_ON = re.compile(rf"(?<!\bbe )\b(?:{_PAST_WORDS})(?: [a-z]+)? (?:in|on)(?: about| around)? $")
_TENSE = re.compile(
    rf"(?:\b(?P<future>(?!(?:could|would) not\b|could be (?:re|lo|con|ver|fo)){_FUTURE_WORDS})\b)|(?:\b(?P<past>{_PAST_WORDS})\b)"
)
_NOT_PAST = frozenset(
    "red bed shed feed need seed speed indeed united hundred breed weed wed deed embed unprecedented exceed proceed succeed "
    "expected scheduled planned due".split()
)
_BOOKS = re.compile(r"\b(?:months?|year|quarter|half) (?:to|ended)(?: the end of)? $")  # "results for the three months to December"
_FIGURES = re.compile(r"\b(?:results?|profits?|earnings|revenues?|sales|loss(?:es)?|figures|income|turnover|net|earned)\b")
_CALLED_OFF = re.compile(r"[^.;]{0,24}\b(?:was|were|has been|have been) (?:cancell?ed|called off|scrapped|abandoned|postponed|put off)\b")
_HAPPENED = re.compile(  # "will appeal against Wednesday's ruling": what is already there; not "will win Wednesday's vote"
    r"'s (?!(?:[a-z]+ )?(?:meeting|vote|votes|election|elections|game|match|hearing|deadline|summit|talks|debate|trial|race|final|poll|"
    r"referendum|launch|session|concert|show|parade|march|rally|flight|fight|bout|fixture|clash|trip|visit|opening|ceremony|funeral|inauguration|auction|sale|"
    r"test|contest|primary|primaries|runoff|ballot|demonstration|strike|event|conference|speech|address|appearance|release|arrival)\b)"
)
_PUT_OFF = re.compile(
    r"\b(?:postponed|extended|delayed|adjourned|suspended|deferred|put off|pushed back|"
    r"rescheduled|prolonged)\b[^,;.]* (?:until|till|to|through) $"
)
_AS_PLANNED = re.compile(r"\b(?:as|as previously|previously|originally|as originally) $")
_PLANNING = re.compile(
    r"(?:expect|schedul|plann|agre|decid|promis|vow|order|ask|invit|pledg|offer|urg|threaten|prepar|intend|hop|want|set|due|told|allow|clear|"
    r"propos|design|requir|need)(?:ed)?"
)
_HAD_BEEN = re.compile(r"\bhad (?:previously |originally |already )?been (?:also )?$")
_OTHER_CLAUSE = re.compile(r"[,;:] |\b(?:and|but|who|which|that|when|after|where|said)\b")
_EFFECTIVE = re.compile(r"\b(?:effective|with effect from|starting|beginning)(?: on| from| as of)? $")
_CLAUSE_BREAK = re.compile(r"[,;:] |\b(?:and|but)\b")
_INFINITIVE = re.compile(
    r"\bto (?!(?:the|a|an|his|her|its|their|this|that|most|all|more|less|some|both|each|him|them|us|many|about)\b)[a-z]+\b"
)
_SPEAKING_OF_AHEAD = 75 * 1440  # minutes; a bare month as far back as _LONG_AGO is the next one, if that is as near as this
_LONG_AGO = 285 * 1440
_COMING = re.compile(
    r"\b(?:comes?|came|is|was|are|were|follows|followed|marks?|marked|arrives?|arrived|happened|occurred|coming|falls|"
    r"fell)(?: just| only| barely| exactly| less than| more than| about| almost| nearly| some)* $"
)
_NO_CUE = 10**6
_TENSE_REACH = 240  # characters on either side in which a verb can tell back from ahead
_AHEAD = re.compile(
    r"\b(?:will|won't|'ll|shall|is to|are to|is due|are due|is set|are set|is expected|are expected|is scheduled|are scheduled)\b"
)


def _cues(story: Story, sentence: int, start: int, end: int) -> list[re.Match[str]]:
    """The verbs and other words of tense of a sentence that lie between `start` and `end`."""
    if story.cues[0] != sentence:
        story.cues = sentence, list(_TENSE.finditer(story.low, *story.sentences[sentence]))
    cues = story.cues[1]
    return cues[bisect_left(cues, start, key=re.Match.start) : bisect_right(cues, end, key=re.Match.end)]


def nearer_of(past: Interval, future: Interval, published: int, *, takes_effect: bool) -> Toward:
    """Ahead, where the last one is most of a year away and the next one is near: people would have said "last December"."""
    if GRAINS.index(past.grain) > GRAINS.index(Grain.MONTH):
        return Toward.PAST
    if takes_effect:  # "effective 1 February": the nearer of the two
        return Toward.FUTURE if future.first - published < published - past.first else Toward.PAST
    far = published - past.first > _LONG_AGO and future.first - published < _SPEAKING_OF_AHEAD
    return Toward.FUTURE if far else Toward.PAST


def takes_effect(story: Story, one: Found) -> bool:
    """Whether the words say from when something holds: "effective 1 February"."""
    return _EFFECTIVE.search(story.low, max(0, one.start - 24), one.start) is not None


def not_so_far(past: Interval, future: Interval, published: int) -> Toward:
    """Back, where the next one is most of a year away and the last one was just now, whatever the verbs say."""
    return Toward.PAST if future.first - published > _LONG_AGO and published - past.first < _SPEAKING_OF_AHEAD else Toward.FUTURE


def is_clearly_past(story: Story, one: Found) -> bool:
    """Whether the words stand first ("In January the firm hired …") or right after a verb of the past ("he was charged in January")."""
    start = story.sentences[one.sentence][0]
    opens = one.start - start <= len("in early ") and not one.rule.startswith("named-")  # "Christmas trading has been slow"
    return opens or _PAST_VERB_ON.search(story.low, max(start, one.start - 60), one.start) is not None


def looks_ahead(story: Story, one: Found) -> bool:
    """Whether the sentence of a history speaks of what is still to come ("is to open in July"), which counts from publication."""
    start = story.sentences[one.sentence][0]
    return story.published is not None and _AHEAD.search(story.low, max(start, one.start - 80), one.start) is not None


def direction(story: Story, one: Found) -> Toward:
    """Back or ahead: by the verb nearest to the expression in its sentence, words before it counting more than words after."""
    start, _ = story.sentences[one.sentence]
    signal = SIGNAL.search(story.low, max(start, one.start - 20), one.start)
    reported = _BOOKS.search(story.low, max(start, one.start - 30), one.start) or one.rule in ENDED
    if reported and _FIGURES.search(story.low, *story.sentences[one.sentence]):
        return Toward.PAST
    if _CALLED_OFF.match(story.low, one.end, one.end + 60):
        return Toward.PAST
    best, chosen, nearest_cue = _NO_CUE, Toward.PAST, None
    for cue in _cues(story, one.sentence, one.start - _TENSE_REACH, one.end + _TENSE_REACH):
        if cue.start() >= one.start and cue.end() <= one.end or cue.group() in _NOT_PAST and cue.group("past"):
            continue
        if cue.group("future") and _AS_PLANNED.search(story.low, max(start, cue.start() - 14), cue.start()):
            continue
        distance = one.start - cue.end() if cue.end() <= one.start else 3 * (cue.start() - one.end) + 40
        if cue.end() <= one.start and _CLAUSE_BREAK.search(story.low, cue.end(), one.start):
            distance += 40
        if distance < best:
            best, chosen, nearest_cue = distance, Toward.FUTURE if cue.group("future") else Toward.PAST, cue
    if (
        nearest_cue is not None
        and nearest_cue.end() <= one.start
        and one.rule == "weekday"
        and _HAPPENED.match(story.low, one.end, one.end + 40)
    ):
        return Toward.PAST
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


def _of_verb_group(story: Story, one: Found, cue: re.Match[str], chosen: Toward) -> Toward:
    """The way of the whole verb group that the nearest word of tense belongs to.

    A participle after a modal looks ahead with it ("will redeem preferred shares in May"); what had been due is over.
    """
    start = story.sentences[one.sentence][0]
    if chosen is Toward.FUTURE and cue.group().startswith("to ") and cue.start() < one.start:
        earlier = _cues(story, one.sentence, cue.start() - 100, cue.start())
        if earlier and earlier[-1].group("past") and not _OTHER_CLAUSE.search(story.low, earlier[-1].end(), cue.start()):
            return chosen if _PLANNING.fullmatch(earlier[-1].group()) else Toward.PAST  # "stopped him to keep his title on Saturday"
    if chosen is Toward.FUTURE:
        return Toward.PAST if _HAD_BEEN.search(story.low, max(start, cue.start() - 24), cue.start()) else chosen
    if not cue.group().endswith("ed") or cue.start() > one.start:
        return chosen
    for other in reversed(_cues(story, one.sentence, cue.start() - 100, cue.start())):
        if _OTHER_CLAUSE.search(story.low, other.end(), cue.start()):
            break
        if other.group("modal"):
            return Toward.FUTURE
        if not other.group().endswith("ed"):
            break
    return chosen


def side_of_length(story: Story, one: Found) -> Toward:
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
