"""Two ends: "from May to July", "1914–18", and the prepositions that open one end ("since", "until", "before")."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline import patterns as re
from timeline.interface import said
from timeline.model import (
    MINUTES_A_DAY,
    Against,
    AnchorKind,
    Contradiction,
    Document,
    Grain,
    Interval,
    Side,
    TimeExpression,
    TimexType,
    Trait,
    civil,
)
from timeline.times.cues import NO_DISCOURSE, DiscourseCues
from timeline.times.discourse import Discourse
from timeline.times.matching import Found
from timeline.times.reading import AnchorType
from timeline.times.reason_words import in_words, objection_of, sentence
from timeline.times.reasons import Why
from timeline.times.rule import folded

_ITEM = re.compile(r"\n[ \t]*[-–—*•]")  # "2009 / - 14 January: …" is a heading with its first item


_SIGN = re.compile(r"(?<![-=<>])(?:[<>] ?=|[<>≤≥]) ?$")
_OF_SIGN = {"<": Side.BEFORE, ">": Side.AFTER, "<=": Side.UNTIL, ">=": Side.SINCE, "≤": Side.UNTIL, "≥": Side.SINCE}
_DAYS, _MOST_DAYS = re.compile(r"P(\d{1,2})([DW])"), 92
_LINK = 24  # code points between the ends of a range
CONTRADICTED = 0.5  # times as sure is what something speaks against
_CLAUSE = 80  # code points
_END = "END"  # how TIMEX3 marks the end of a unit


def is_range(text: str, low: str, one: Found | TimeExpression, other: Found | TimeExpression, cues: DiscourseCues) -> bool:
    """Whether two neighbouring expressions of a text, folded `low`, are the ends of a range: "from A to B", "between A and B", "A–B"."""
    link = cues.link.fullmatch(low, one.end, other.start)
    if not link or _ITEM.search(text, one.end, other.start):
        return False
    opener, word = cues.opener.search(low, max(0, one.start - 16), one.start), link.group(1)
    if word != "-" and cues.possessive.match(low, other.end):  # "revised on Friday to December's figures"
        return False
    if cues.moved.search(low, max(0, one.start - _CLAUSE), one.start) or cues.moved_behind.match(low, other.end):
        return False  # "moved the handover from 22 April to mid-May"
    if word in cues.to and opener is None and Trait.RELATIVE in one.traits and not (_is_clock(one) and _is_clock(other)):
        return False  # "adjourned the same afternoon to 1 February", but "domani dalle 9 alle 18"
    if word in cues.to and Trait.YEAR_ALONE in one.traits and _lacks_a_year(other):
        return False  # "las cuentas de 2023 a finales de julio"
    if opener is None and _is_clock(other) and not _is_clock(one):
        return False  # "am 6. Dezember um 18 Uhr", "all'Immacolata alle 18"
    if word in cues.opened_links:
        return (opener is not None and opener.group(1) in cues.between) or cues.between_behind.match(low, other.end) is not None
    return True


def _lacks_a_year(one: Found | TimeExpression) -> bool:
    """Whether an expression is a day, a month or the like whose year the text around it gives."""
    if isinstance(one, TimeExpression):
        return one.interval is not None and one.interval.grain is not Grain.YEAR and one.anchor_kind is not AnchorKind.ABSOLUTE
    return one.reading.anchor_type is AnchorType.CALENDAR and one.reading.grain is not Grain.YEAR


def _is_clock(one: Found | TimeExpression) -> bool:
    return (one.type if isinstance(one, TimeExpression) else one.reading.type) is TimexType.TIME


def with_turned(discourse: Discourse, times: Sequence[TimeExpression], fixed: Collection[tuple[int, int]]) -> tuple[TimeExpression, ...]:
    """The expressions of a text, the two ends of a range that would end before it begins speaking against each other.

    `fixed` are the spans of those that a person has dated, of which nothing is doubted.
    """
    made = list(times)
    for index, (one, other) in enumerate(pairwise(times)):
        if one.interval is None or other.interval is None or not _is_turned(discourse, one, other):
            continue
        if (one.start, one.end) in fixed or (other.start, other.end) in fixed:
            continue
        made[index] = _against(made[index], other, other.interval)
        made[index + 1] = _against(made[index + 1], one, one.interval)
    return tuple(made)


def _is_turned(discourse: Discourse, one: TimeExpression, other: TimeExpression) -> bool:
    a, b = one.interval, other.interval
    if a is None or b is None or b.last > a.first or not (one.dates and other.dates) or a.side or b.side:
        return False
    if one.type is not TimexType.DATE or other.type is not TimexType.DATE or other.start - one.end > _LINK:
        return False
    if not is_range(discourse.text, discourse.low, one, other, discourse.cues):
        return False
    opened = discourse.cues.opener.search(discourse.low, max(0, one.start - 16), one.start) is not None
    return opened or "-" in discourse.low[one.end : other.start]


def _against(time: TimeExpression, other: TimeExpression, interval: Interval) -> TimeExpression:
    """A time as uncertain as the other end of its range makes it."""
    clash = Contradiction(Against.RANGE, told=other.text, interval=interval)
    reasons = (*time.reasons, Why.BUT_TEXT.of(objection=objection_of(clash)))
    how = sentence(Why.PLACED, time.text, reasons, time.interval)
    confidence = round(time.confidence * CONTRADICTED, 2)
    return replace(time, against=(*time.against, clash), reasons=reasons, how=how, confidence=confidence)


def opening(discourse: Discourse, one: Found, found: Sequence[Found], index: int) -> tuple[int | None, Side | None]:
    """Where the preposition that opens one end begins, and which end it opens."""
    start = discourse.sentences[one.sentence][0]
    cues = discourse.cues
    signal = cues.signal.search(discourse.low, max(start, one.start - 24), one.start)
    behind = _side_behind(discourse, one) or _side_of_sign(discourse, one)
    if not (signal or behind) or not one.reading.dates or one.reading.type is TimexType.DURATION:
        return None, None
    side, after = cues.side(signal), discourse.low[one.end : one.end + 14]
    if cues.possessive.match(after) or (index + 1 < len(found) and is_range(discourse.text, discourse.low, one, found[index + 1], cues)):
        return None, None
    if index and is_range(discourse.text, discourse.low, found[index - 1], one, cues):
        return None, None
    if signal is None:
        return None, behind
    if side is Side.SINCE and cues.of_a_paper.search(discourse.low, max(start, one.start - _CLAUSE), one.start):
        return None, behind
    if side is None:
        return (signal.start(1), Side.SINCE) if cues.onward.match(after) else (None, behind)
    is_capital = re.match(r" [A-Z]", discourse.text[one.end : one.end + 2])  # "Before 1914 Varra sent …"
    new_clause = one.reading.mod == _END or cues.clause_after.match(after) or is_capital
    if side in (Side.BEFORE, Side.AFTER) and not new_clause and one.reading.type is not TimexType.TIME:
        return None, None
    for_it = one.traits & {Trait.THIS_UNIT, Trait.UNIT_TOLD} or one.reading.grain is Grain.WEEK
    if signal[1] in cues.also_for and for_it and one.reading.mod != _END:
        return None, None
    if side in (Side.UNTIL, Side.BEFORE) and cues.negated.search(discourse.low, max(start, signal.start(1) - _CLAUSE), signal.start(1)):
        return (None, None) if side is Side.UNTIL else (signal.start(1), Side.SINCE)  # "did not open until May" opened in May
    if side is Side.BEFORE and one.reading.mod == _END:
        return signal.start(1), Side.UNTIL  # "before the end of May" may be its last day
    return signal.start(1), side


def _side_of_sign(discourse: Discourse, one: Found) -> Side | None:
    """Which end a sign of comparison opens before a date: "≥ 2019"; None at the beginning of a line."""
    sign = _SIGN.search(discourse.low, max(0, one.start - 4), one.start)
    if sign is None or (
        sign[0][0] == ">" and not discourse.text[discourse.text.rfind("\n", 0, sign.start()) + 1 : sign.start()].strip(" >")
    ):
        return None  # what a mail quotes: "> Yesterday it rained"
    return _OF_SIGN[sign.group().replace(" ", "")]


def _side_behind(discourse: Discourse, one: Found) -> Side | None:
    """Which end a postposition opens that follows a date or ends it: "2010 óta", 2020年以降."""
    for side, words in discourse.cues.side_behind.items():
        itself = one.reading.anchor_type is AnchorType.NOTHING
        inside = itself and any(hit.end() == one.end for hit in words.finditer(discourse.low, one.start, one.end))
        if inside or words.match(discourse.low, one.end):
            return side
    return None


def joined(
    document: Document, times: Sequence[TimeExpression], cues: DiscourseCues = NO_DISCOURSE, *, either: bool = True
) -> tuple[TimeExpression, ...]:
    """The expressions with the two ends of every range found into one, as an event has them: "from May to July", "1914–18".

    So are two of which it was one, "in 1587 or 1588", unless `either` says no.
    """
    low = cues.accents.restored(folded(document.text), document.text)
    found: list[TimeExpression] = []
    for time in times:
        last = found[-1] if found else None
        if last is not None and Trait.ENDED in last.traits and cues.ending.fullmatch(low, last.end, time.start):
            found[-1] = _with_end(document, last, time)
            continue
        if last is not None and (whole := _of_so_many_days(low, last, time, cues)) is not None:
            time = whole
        if (
            last is not None
            and last.interval is not None
            and time.interval is not None
            and last.dates
            and time.dates
            and (is_range(document.text, low, last, time, cues) or (either and _is_either(low, last, time, cues)))
        ):
            merged = _merged(document, low, last, time, cues)
            if merged is not None:
                found[-1] = merged
                continue
        found.append(time)
    return tuple(found)


def reaching(document: Document, times: Sequence[TimeExpression], cues: DiscourseCues = NO_DISCOURSE) -> tuple[TimeExpression, ...]:
    """The expressions, the ends of a range reaching to each other ("from May to July"), as "since May" reaches on; values stay."""
    wholes = iter(joined(document, times, cues, either=False))
    whole = next(wholes, None)
    reach: list[TimeExpression] = []
    for time in times:
        while whole is not None and whole.end < time.end:
            whole = next(wholes, None)
        is_end = whole is not None and (whole.start, whole.end) != (time.start, time.end) and Trait.ENDED not in whole.traits
        reach.append(replace(time, interval=whole.interval) if whole is not None and is_end else time)
    return tuple(reach)


def _is_either(low: str, one: TimeExpression, other: TimeExpression, cues: DiscourseCues) -> bool:
    """Whether two times next to each other are named of which it was one: "in 1587 or 1588", "on the 9th or 10th"."""
    a, b = one.interval, other.interval
    if a is None or b is None or a.side or b.side or a.grain is not b.grain or a.last != b.first:
        return False
    return cues.either.fullmatch(low, one.end, other.start) is not None


def _of_so_many_days(low: str, length: TimeExpression, day: TimeExpression, cues: DiscourseCues) -> TimeExpression | None:
    """All the days of a length whose first or last one is named right behind it: "over four days starting on 12 October"."""
    hit = _DAYS.fullmatch(length.value) if length.type is TimexType.DURATION and day.start - length.end <= _LINK else None
    if hit is None or day.interval is None or day.interval.side is not None or day.interval.grain is not Grain.DAY or not day.dates:
        return None
    count = int(hit[1]) * (7 if hit[2] == "W" else 1)
    within = cues.for_so_long.search(low, length.start, low.find(" ", length.start, length.end) + 1) is not None  # "over four days"
    if not 1 < count <= _MOST_DAYS or not day.interval.is_unit or (length.mod and not within):
        return None
    begins = cues.began.fullmatch(low, length.end, day.start) is not None
    if not begins and cues.from_day.fullmatch(low, length.end, day.start):
        begins = within or cues.for_so_long.search(low, max(0, length.start - _LINK), length.start) is not None
    if not begins and cues.closed.fullmatch(low, length.end, day.start) is None:
        return None
    other = Interval.of(day.interval.first + (count - 1) * MINUTES_A_DAY * (1 if begins else -1), Grain.DAY)
    days = Interval.between(day.interval, other) if begins else Interval.between(other, day.interval)
    how = said(Why.RANGE.value, time=in_words(days), first=length.how, last=day.how)
    return replace(day, interval=days, how=how, reasons=(*length.reasons, *day.reasons))


def _with_end(document: Document, length: TimeExpression, end: TimeExpression) -> TimeExpression:
    """ "the year" with the "ended 30 June" that places it, as one expression."""
    return replace(length, end=end.end, text=document.text[length.start : end.end], dates=True)


def _merged(document: Document, low: str, one: TimeExpression, other: TimeExpression, cues: DiscourseCues) -> TimeExpression | None:
    assert one.interval is not None
    assert other.interval is not None
    if _is_of_two_years(one.interval, other.interval):
        return replace(one, end=other.end, text=document.text[one.start : other.end], rule=f"{one.rule} + {other.rule}")
    try:
        interval = Interval.between(replace(one.interval, side=None, day_part=""), replace(other.interval, side=None, day_part=""))
    except ValueError:
        return None
    opener = cues.opener.search(low, max(0, one.start - 16), one.start)
    return TimeExpression(
        one.start, other.end, document.text[one.start : other.end], TimexType.DATE, str(interval), interval,
        anchor=one.anchor or other.anchor, anchor_kind=_weaker(one, other), confidence=min(one.confidence, other.confidence),
        how=said(Why.RANGE.value, time=in_words(interval), first=one.how, last=other.how), reasons=(*one.reasons, *other.reasons),
        rule=f"{one.rule} + {other.rule}", quoted=one.quoted,
        signal=opener.start(1) if opener else None, traits=one.traits & other.traits, against=(*one.against, *other.against),
    )  # fmt: skip


def _is_of_two_years(one: Interval, other: Interval) -> bool:
    """Whether a season is called by both years that it lies in: "the winter of 2017–18"."""
    if one.grain is not Grain.SEASON or other.grain is not Grain.YEAR or not one.is_unit:
        return False
    first, last = civil(one.first)[0], civil(one.last - 1)[0]
    return last == first + 1 and civil(other.first)[0] == last


def _weaker(one: TimeExpression, other: TimeExpression) -> AnchorKind | None:
    return other.anchor_kind if one.anchor_kind is AnchorKind.ABSOLUTE else one.anchor_kind
