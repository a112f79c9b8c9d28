"""Back or ahead: which way a sentence looks from a time that does not say so itself, by its verbs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from timeline import patterns as re
from timeline.model import (
    GRAINS,
    Grain,
    Interval,
    Side,
    TimexType,
    Trait,
)
from timeline.text import holding
from timeline.times.discourse import NEAR_STORY, Discourse, opens_long_ago
from timeline.times.matching import Found
from timeline.times.reading import AnchorType, Direction, Reading

_SPEAKING_OF_AHEAD = 75 * 1440  # minutes; a bare month as far back as _LONG_AGO is the next one, if that is as near as this
_INFINITIVE_MARK = 4  # code points before an infinitive in which its mark stands: "to meet"
_LONG_AGO = 285 * 1440
_A_FEW_DAYS = 14 * 1440
_RIGHT_BEHIND = 40  # characters between two times of which the second goes on from the first
_OPENS = 9  # characters within which what stands first in a sentence stands
_AGENDA_REACH = 1200  # code points in which the heading of a list stands above its members
_PLANNED = 140  # code points to either side of a time in which what is planned for it stands
_NO_CUE = 10**6
_CLAUSE_ENDS = re.compile(r"[,;:()]")
_RIGHT_BEFORE = 24  # characters
_TENSE_REACH = 240  # characters on either side in which a verb can tell back from ahead
_EFFECT_REACH = 24  # code points before a day in which "with effect from" stands


def _cues(discourse: Discourse, sentence: int, start: int, end: int) -> list[re.Match[str]]:
    """The verbs and other words of tense of a sentence that lie between `start` and `end`."""
    if discourse.tense_words[0] != sentence:
        found = discourse.tense.cue.finditer(discourse.low, *discourse.sentences[sentence])
        told = [cue for cue in found if cue.group() not in discourse.tense.not_past or not cue.group("past")]  # "we [need] it"
        discourse.tense_words = sentence, [cue for cue in told if not _is_name(discourse, sentence, cue.start())]
    cues = discourse.tense_words[1]
    return cues[bisect_left(cues, start, key=re.Match.start) : bisect_right(cues, end, key=re.Match.end)]


def _cues_around(discourse: Discourse, one: Found) -> list[re.Match[str]]:
    """Those around an expression that can tell back from ahead."""
    return _cues(discourse, one.sentence, one.start - _TENSE_REACH, one.end + _TENSE_REACH)


def _is_name(discourse: Discourse, sentence: int, at: int) -> bool:
    """Whether what seems a verb is a name, written large within a sentence: "The conductor Wil Nijhof", "Will Smith"."""
    start, end = discourse.sentences[sentence]
    if not discourse.text[at].isupper() or discourse.text[end - 1] not in ".!?":
        return False
    return discourse.text[start:at].rstrip()[-1:].isalnum()


def nearer_of(past: Interval, future: Interval, published: int, *, takes_effect: bool) -> Direction:
    """Ahead, where the last one is most of a year away and the next one is near: people would have said "last December"."""
    if GRAINS.index(past.grain) > GRAINS.index(Grain.MONTH):
        return Direction.PAST
    if takes_effect:  # "effective 1 February": the nearer of the two
        return Direction.FUTURE if future.first - published < published - past.first else Direction.PAST
    far = is_long_ago(past, published) and future.first - published < _SPEAKING_OF_AHEAD
    return Direction.FUTURE if far else Direction.PAST


def is_long_ago(past: Interval, published: int) -> bool:
    """Whether the last one of its name is most of a year away, so that nobody would name it without its year."""
    return published - past.first > _LONG_AGO


def both_ways(reading: Reading, moment: int) -> tuple[Interval, Interval] | None:
    """The latest and the next one; None where there are not both, as at the end of the years that the program can place."""
    if reading.place is None:
        return None
    try:
        return reading.place(moment, Direction.PAST), reading.place(moment, Direction.FUTURE)
    except ValueError:
        return None


def is_told_back(discourse: Discourse, one: Found) -> bool:
    """Whether "by June" stands in a sentence all of whose verbs look back: "By June she was in Leeds"."""
    signal = discourse.cues.signal.search(discourse.low, max(discourse.sentences[one.sentence][0], one.start - 24), one.start)
    if discourse.cues.side(signal) is not Side.UNTIL:
        return False
    cues = _cues_around(discourse, one)
    return bool(cues) and not any(cue.group("future") for cue in cues)


def _by_what_stands_around(discourse: Discourse, one: Found) -> Direction | None:
    """Back or ahead by what stands right behind or before the words, whatever the verbs say; None where that tells nothing."""
    if discourse.tense.called_off.match(discourse.low, one.end, one.end + 60):
        return Direction.PAST
    if discourse.tense.then_is.match(discourse.low, one.end, one.end + 60) or _follows_what_is_ahead(discourse, one):
        return Direction.FUTURE
    return None


def _follows_what_is_ahead(discourse: Discourse, one: Found) -> bool:
    """Whether the sentence has just named a time ahead of publication, and has no verb of the past: "until 5 May, and tours in July"."""
    told = discourse.told[-1] if discourse.told else None
    if told is None or told.sentence != one.sentence or discourse.published is None or discourse.narrative:
        return False
    if one.start - told.start - len(told.words) > _RIGHT_BEHIND:
        return False
    return told.interval.side is None and told.interval.first > discourse.published and tells_nothing_past(discourse, one)


def tells_nothing_past(discourse: Discourse, one: Found) -> bool:
    """Whether no verb of a sentence looks back: "Films run from Monday"."""
    return not any(cue.group("past") for cue in _cues_around(discourse, one))


def verbs_look_ahead(discourse: Discourse, one: Found) -> bool:
    """Whether a verb of a sentence looks ahead."""
    return any(cue.group("future") for cue in _cues_around(discourse, one))


def verbs_look_back(discourse: Discourse, one: Found) -> bool:
    """Whether the verbs of a sentence look back, but for those of saying, and none looks ahead."""
    cues = _cues_around(discourse, one)
    told = [cue for cue in cues if cue.group("past") and not discourse.cues.speech.fullmatch(cue.group())]
    return bool(told) and not any(cue.group("future") for cue in cues)


def is_of_what_was(discourse: Discourse, one: Found) -> bool:
    """Whether "by June" or "until June", all of whose verbs look back, is of a story long over, or before a verb in the pluperfect."""
    if not is_told_back(discourse, one):
        return False
    told = discourse.main_told
    if told is not None and opens_long_ago(discourse) and one.sentence - told.sentence <= NEAR_STORY:
        if discourse.is_long_over(told.interval):
            return True  # "The water came on 15 July 2021. … They cooked meals until September", told a year later
    end = min(discourse.sentences[one.sentence][1], one.end + _RIGHT_BEHIND)
    return discourse.tense.had.search(discourse.low, one.end, end) is not None


def is_not_until(discourse: Discourse, one: Found) -> bool:
    """Whether something happened no sooner than that: "the main was not repaired until August"."""
    start = discourse.sentences[one.sentence][0]
    signal = discourse.cues.signal.search(discourse.low, max(start, one.start - 24), one.start)
    if signal is None or discourse.cues.side(signal) is not Side.UNTIL:
        return False
    return discourse.cues.negated.search(discourse.low, max(start, signal.start() - _TENSE_REACH // 4), signal.start()) is not None


def is_said_ahead(discourse: Discourse, one: Found) -> bool:
    """Whether a verb that looks ahead stands right before the words: "it expires 31 December"."""
    return discourse.tense.right_before.search(discourse.low, max(0, one.start - _RIGHT_BEFORE), one.start) is not None


def takes_effect(discourse: Discourse, one: Found) -> bool:
    """Whether the words say from when something holds: "effective 1 February"."""
    return discourse.tense.effective.search(discourse.low, max(0, one.start - _EFFECT_REACH), one.start) is not None


def is_decided_with_effect(discourse: Discourse, one: Found) -> bool:
    """Whether the words say from when what is decided holds, whatever "from" means elsewhere: "with effect from 1 February"."""
    return discourse.tense.with_effect.search(discourse.low, max(0, one.start - _EFFECT_REACH), one.start) is not None


def not_so_far(past: Interval, future: Interval, published: int) -> Direction:
    """Back, where the next one is most of a year away and the last one was just now, whatever the verbs say."""
    return Direction.PAST if future.first - published > _LONG_AGO and published - past.first < _SPEAKING_OF_AHEAD else Direction.FUTURE


def is_just_over(past: Interval, future: Interval, published: int) -> bool:
    """Whether the last one was a few days ago and the next one is most of a year away."""
    return future.first - published > _LONG_AGO and published - past.first < _A_FEW_DAYS


def is_announced(discourse: Discourse, one: Found) -> bool:
    """Whether a day stands behind a label in a sentence without a verb of the past: "A.G.M.: June 13th"."""
    start = discourse.sentences[one.sentence][0]
    return discourse.low[start : one.start].rstrip().endswith(":") and tells_nothing_past(discourse, one)


def is_clearly_past(discourse: Discourse, one: Found) -> bool:
    """Whether the words stand first ("In January the firm hired …") or right after a verb of the past ("he was charged in January")."""
    start = discourse.sentences[one.sentence][0]
    opens = one.start - start <= _OPENS and Trait.FEAST not in one.traits  # "Christmas trading has been slow"
    is_so = discourse.tense.holds.search(discourse.low, *discourse.sentences[one.sentence])
    opens = opens and not (is_so and tells_nothing_past(discourse, one))  # "Am 3. Juni ist Markt"
    labelled = one.start > start and discourse.low[one.end : one.end + 1] == ":"  # "Edit 5 September: All is well"
    opens = opens and not (labelled and Trait.DAY_OF_MONTH in one.traits)
    return opens or discourse.tense.past_verb_on.search(discourse.low, max(start, one.start - 60), one.start) is not None


def looks_ahead(discourse: Discourse, one: Found) -> bool:
    """Whether the sentence of a history speaks of what is still to come ("is to open in July"), which counts from publication."""
    start = discourse.sentences[one.sentence][0]
    return (
        discourse.published is not None and discourse.tense.ahead.search(discourse.low, max(start, one.start - 80), one.start) is not None
    )


def holds_still(discourse: Discourse, one: Found) -> bool:
    """Whether something is still so since then: "since 12 February it has been closed", which the reader's own year dates."""
    start, end = discourse.sentences[one.sentence]
    signal = discourse.cues.signal.search(discourse.low, max(start, one.start - 24), one.start)
    if discourse.published is None or signal is None or discourse.cues.side(signal) is not Side.SINCE:
        return False
    stop = _CLAUSE_ENDS.search(discourse.low, one.end + 1, end)  # "depuis le 12 février, le pont est fermé"
    behind = one.end, stop.start() if stop else end
    before = max((mark.end() for mark in _CLAUSE_ENDS.finditer(discourse.low, start, signal.start())), default=start), signal.start()
    return any(discourse.tense.holds.search(discourse.low, *part) for part in (behind, before))


def _is_quoted(discourse: Discourse, cue: re.Match[str]) -> bool:
    return holding(discourse.quotations, cue.start()) is not None


def direction_of(discourse: Discourse, one: Found) -> Direction:
    """Back or ahead: by the verb nearest to the expression in its sentence, words before it counting more than words after."""
    start, _ = discourse.sentences[one.sentence]
    signal = discourse.cues.signal.search(discourse.low, max(start, one.start - 20), one.start)
    reported = discourse.tense.books.search(discourse.low, max(start, one.start - 30), one.start) or Trait.ENDED in one.traits
    if reported and discourse.tense.figures.search(discourse.low, *discourse.sentences[one.sentence]):
        return Direction.PAST
    if (around := _by_what_stands_around(discourse, one)) is not None:
        return around
    if _is_planned(discourse, one):
        return Direction.FUTURE
    spoken = holding(discourse.quotations, one.start)
    best, chosen, nearest_cue = _NO_CUE, Direction.PAST, None
    for cue in _cues_around(discourse, one):
        if spoken is None and _is_quoted(discourse, cue):
            continue  # what somebody says will happen tells nothing of when he said it
        if cue.start() >= one.start and cue.end() <= one.end:
            continue
        if cue.group("future") and discourse.tense.as_planned.search(discourse.low, max(start, cue.start() - 14), cue.start()):
            continue
        distance = one.start - cue.end() if cue.end() <= one.start else 3 * (cue.start() - one.end) + 40
        between = (cue.end(), one.start) if cue.end() <= one.start else (one.end, cue.start())
        if discourse.tense.clause_break.search(discourse.low, *between):
            distance += 40
        if distance < best:
            best, chosen, nearest_cue = distance, Direction.FUTURE if cue.group("future") else Direction.PAST, cue
    if (
        nearest_cue is not None
        and nearest_cue.end() <= one.start
        and Trait.WEEKDAY in one.traits
        and one.reading.type is TimexType.DATE
        and discourse.tense.happened.match(discourse.low, one.end, one.end + 40)
    ):
        return Direction.PAST
    if nearest_cue is not None:
        chosen = _of_verb_group(discourse, one, nearest_cue, chosen)
    if signal and discourse.tense.put_off.search(discourse.low, max(start, one.start - 90), signal.end()):
        return Direction.FUTURE
    if signal and discourse.cues.side(signal) is Side.UNTIL and discourse.published is not None:
        fine = one.reading.grain is not None and GRAINS.index(one.reading.grain) <= GRAINS.index(Grain.DAY)
        looks_back = chosen is Direction.PAST and best < _TENSE_REACH and (fine or is_not_until(discourse, one))
        ahead = not looks_back or discourse.tense.infinitive.search(discourse.low, max(start, one.start - 60), one.start)
        return Direction.FUTURE if ahead else Direction.PAST
    of_a_note = one.reading.anchor_type is AnchorType.CALENDAR or one.reading.otherwise is not None
    if best == _NO_CUE and discourse.bare and of_a_note:
        return Direction.FUTURE  # "Monday, 9 a.m.": what somebody notes down is to come
    is_to_come = best == _NO_CUE and any(comes(discourse, one) for comes in (_begins, _is_arranged, _is_on_an_agenda, _is_a_deadline))
    return Direction.FUTURE if is_to_come else chosen


def _is_a_deadline(discourse: Discourse, one: Found) -> bool:
    """Whether a day without a verb of the past is that by which something is wanted, said behind it: "8月30日までの回答を求めている"."""
    if Trait.DAY_OF_MONTH not in one.traits or one.reading.anchor_type is not AnchorType.CALENDAR:
        return False
    behind = (discourse.cues.side_behind.get(side) for side in (Side.UNTIL, Side.BEFORE))
    return any(pattern is not None and pattern.match(discourse.low, one.end) for pattern in behind)


def _is_on_an_agenda(discourse: Discourse, one: Found) -> bool:
    """Whether a day without a verb stands in a list of what is to come: "Coming up" above "5 November: book fair"."""
    if Trait.DAY_OF_MONTH not in one.traits:
        return False
    lines = discourse.low[max(0, one.start - _AGENDA_REACH) : one.start].split("\n")
    above = (line.strip(" #*_=-") for line in reversed(lines[:-1]))
    heading = next((line for line in above if line and not any(map(str.isdigit, line))), "")
    return discourse.tense.agenda.fullmatch(heading) is not None


def _begins(discourse: Discourse, one: Found) -> bool:
    """Whether a sentence without a word of tense tells from when on something is so, and that lies nearer ahead than back."""
    start = discourse.sentences[one.sentence][0]
    on = discourse.tense.from_on.search(discourse.low, max(start, one.start - 24), one.start)
    if on is None or discourse.published is None or one.reading.place is None:
        return False
    try:
        past, future = (one.reading.place(discourse.published, way) for way in (Direction.PAST, Direction.FUTURE))
    except ValueError:
        return False
    return future.first - discourse.published < discourse.published - past.first


def _is_planned(discourse: Discourse, one: Found) -> bool:
    """Whether a time is that for which somebody decided, offered or asked for something: "decidió trasladar la fiesta a marzo"."""
    if discourse.published is None or Trait.WEEKDAY in one.traits:
        return False
    start, end = discourse.sentences[one.sentence]
    around = discourse.low[max(start, one.start - _PLANNED) : one.start] + "\0" + discourse.low[one.end : min(end, one.end + _PLANNED)]
    return discourse.tense.plans.search(around) is not None


def _is_arranged(discourse: Discourse, one: Found) -> bool:
    """Whether a sentence without a word of tense tells what will be: "they play this Wednesday", "The funeral is on Friday"."""
    on_a_day = Trait.WEEKDAY in one.traits and one.reading.grain in (Grain.HOUR, Grain.MINUTE)  # "am Samstag um 11 Uhr"
    if one.reading.grain is not Grain.DAY and not on_a_day:
        return False
    if Trait.NAMED in one.traits and one.reading.type is TimexType.DATE and not on_a_day:
        return True
    start, end = discourse.sentences[one.sentence]
    is_here = holding(discourse.quotations, one.start)
    told = (
        hit for hit in discourse.tense.arranged.finditer(discourse.low, start, end) if holding(discourse.quotations, hit.start()) == is_here
    )
    of_this_time = Trait.WEEKDAY in one.traits or (Trait.DAY_OF_MONTH in one.traits and one.reading.anchor_type is AnchorType.TOLD)
    return of_this_time and discourse.text[end - 1] == "." and next(told, None) is not None


def _of_verb_group(discourse: Discourse, one: Found, cue: re.Match[str], chosen: Direction) -> Direction:
    """The way of the whole verb group that the nearest word of tense belongs to.

    A participle after a modal looks ahead with it ("will redeem preferred shares in May"); what had been due is over.
    """
    start = discourse.sentences[one.sentence][0]
    infinitive = discourse.tense.infinitive.finditer(discourse.low, max(start, cue.start() - _INFINITIVE_MARK), cue.end())
    is_infinitive = discourse.tense.infinitive_cue.match(cue.group()) or any(hit.end() == cue.end() for hit in infinitive)
    if chosen is Direction.FUTURE and is_infinitive and cue.start() < one.start:
        earlier = _cues(discourse, one.sentence, cue.start() - 100, cue.start())
        if earlier and earlier[-1].group("past") and not discourse.tense.other_clause.search(discourse.low, earlier[-1].end(), cue.start()):
            return (
                chosen if discourse.tense.planning.fullmatch(earlier[-1].group()) else Direction.PAST
            )  # "stopped him to keep his title on Saturday"
    if chosen is Direction.FUTURE:
        return Direction.PAST if discourse.tense.had_been.search(discourse.low, max(start, cue.start() - 24), cue.start()) else chosen
    if not discourse.tense.participle.fullmatch(cue.group()) or cue.start() > one.start:
        return chosen
    for other in reversed(_cues(discourse, one.sentence, cue.start() - 100, cue.start())):
        if discourse.tense.other_clause.search(discourse.low, other.end(), cue.start()):
            break
        if other.group("modal"):
            return Direction.FUTURE
        if not discourse.tense.participle.fullmatch(other.group()):
            break
    return chosen


def side_of_length(discourse: Discourse, one: Found) -> Direction:
    """Whether "seven months after X" counts on from the time told or back from it.

    "The recapture comes seven months after the concert": the recapture is told, so the concert lies seven months back. "Seven
    months after the concert the town fell": the concert is told, so the fall lies seven months on. "Before" turns both around.
    """
    back = is_counted_to(discourse, one)
    word = discourse.cues.after_or_before.match(discourse.low, one.end)
    if word is not None and word.lastgroup == "before":
        back = not back
    return Direction.PAST if back else Direction.FUTURE


def is_counted_to(discourse: Discourse, one: Found) -> bool:
    """Whether a length leads from what is told to what follows it: "The recapture comes [seven months after the concert]"."""
    start, _ = discourse.sentences[one.sentence]
    return discourse.tense.coming.search(discourse.low, max(start, one.start - 40), one.start) is not None
