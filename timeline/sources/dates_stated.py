"""The dates that texts state about themselves: datelines, and lines that hold nothing but a date."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable

from timeline import patterns as re
from timeline.errors import TimelineError
from timeline.interface import mark, said
from timeline.sources.source import LAST_CHANGE, LAST_YEAR, Evidence

LINE_LENGTH = 160
_TOP_LINES, _LAST_LINES = 8, 3
_SENTENCE = re.compile(r"\w{2}[.!?…][\"'”’»)\]]*\s*$")
_PUBLISHED, _PLAIN, _CHANGED = 0, 1, 2  # how surely a line's date is that of publication: so labelled, without a label, of a change
# Spelled out: calendar.month_name follows the locale of the process, and these words are English whatever the machine speaks.
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_FULL_DATES = tuple(
    re.compile(rf"(?<![\w/.-])(?:{form})(?![\w/-](?<!T))", re.I)
    for form in (
        rf"{_DAY}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}",
        rf"{_MONTH} {_DAY},? {_YEAR}",
        rf"{_YEAR},? {_MONTH} {_DAY}",
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<number>\d{1,2})(?P=mark)(?P<day>\d{1,2})",
        r"(?P<one>\d{1,2})(?P<mark>[-/.])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4})",
    )
)
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur|r)?(?:day)?\b", re.I)
_LAST_WEEKDAY = re.compile(rf"{_WEEKDAY.pattern}[,\s]*$", re.I)
_CLOCK = re.compile(
    r"(?:\bT|\b)\d{1,2}(?:: ?|\.)\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s?[ap]\. ?m\b\.?|\s?[ap]m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?"
    r"|\b\d{3,4}(?=\s(?:GMT|UTC|HKT))|[+-]\d{2}:?\d{2}\b|\b\d{1,2} min(?:ute)?s? read\b",
    re.I,
)
_CHANGE_LABELS = frozenset({"updated", "modified", "revised", "edited", "changed"})
_LABELS = _CHANGE_LABELS | {"published", "posted", "issued", "released", "filed", "uploaded", "dated", "date", "publication", "created"}
_WITH_LABEL = frozenset(re.findall(r"\w+", "first last originally on of in the time online web article story"))
_AROUND = frozenset(
    re.findall(
        r"\w+",
        "at time local uk z gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest ist jst kst hkt sgt aest aedt awst"
        " nzst nzdt msk sast eat wat",
    )
)
_LIKE_A_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-[0-3]\d")
_NOT_ISO = mark('"{shown}" is not an ISO date, such as 2016-12-14 or 2016-12-14T18:22')
_BYLINE = re.compile(r"\s*By [^\W\d_a-z][^,|•·–—]{1,60}[,|•·–—]")
_PLACE = re.compile(r"\s*(?P<place>[^\W\d_][^\d,(:]{1,40})(?:, ?[^\W\d_][\w. ]{1,20}){0,2}\s*(?:\([^()]{1,40}\))?[\s,:(–—-]*")
_DASH = re.compile(r"[),.]*+\s*+(?:(?:\([^()]{1,40}\)|/[\w ]{1,30}/)\s*+)?(?:[—–]|--?)(?:\s|$|(?<=[—–]))")


def parse_published(text: str) -> datetime.date:
    """An ISO 8601 date or datetime as a date or a naive datetime (an offset from UTC is dropped: the day is the one written).

    ValueError, fit to be shown, for everything else: months and years alone are not a publication date, and neither is a day so far
    ahead (9999-12-31 stands for "never" in databases) that "next year" could no more be placed.
    """
    text = text.strip()
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        try:
            day = datetime.datetime.fromisoformat(text).replace(tzinfo=None)
        except ValueError:
            shown = text if len(text) <= 60 else text[:59] + "…"
            no_day = mark('"{shown}" is not a day of the calendar') if _LIKE_A_DAY.fullmatch(text) else _NOT_ISO
            raise TimelineError(said(no_day, shown=shown), code="date") from None
    if day.year > LAST_YEAR:
        raise TimelineError(said("the year {year} is too far ahead for a publication date", year=str(day.year)), code="date")
    return day


def days_in(line: str) -> list[tuple[int, int, datetime.date]]:
    """Every full date in a line with its span; numbers that can be read day first and month first (05/06/2016) are none."""
    found: dict[int, tuple[int, int, datetime.date]] = {}
    for form in _FULL_DATES:
        for match in form.finditer(line):
            overlaps = any(start < match.end() and match.start() < end for start, end, _ in found.values())
            if not overlaps and (day := day_of(match.groupdict())):
                found[match.start()] = match.start(), match.end(), day
    return [found[start] for start in sorted(found)]


def day_of(parts: dict[str, str | None]) -> datetime.date | None:
    year = int(parts["year"] or 0)
    if year > LAST_YEAR:
        return None
    try:
        if "one" in parts:
            one, two = int(parts["one"] or 0), int(parts["two"] or 0)
            if one <= 12 and two <= 12 and one != two:
                return None
            return datetime.date(year, min(one, two), max(one, two)) if one != two else datetime.date(year, one, one)
        month = int(parts["number"] or 0) if "number" in parts else _MONTHS.index((parts["month"] or "")[:3].lower()) + 1
        return datetime.date(year, month, int(parts["day"] or 0))
    except ValueError:
        return None


def only_dates(line: str) -> list[tuple[datetime.date, int]]:
    """The dates of a line that is in essence nothing but dates, each with its rank; empty if the line says anything else.

    Allowed beside them: a weekday that fits, a clock time, a time zone, "By NAME," and labels.
    """
    if len(line) > LINE_LENGTH or not re.search(r"\d{4}", line) or not (dates := days_in(line)):
        return []
    ranked: list[tuple[datetime.date, int]] = []
    labels: set[str] = set()
    for number, (start, end, day) in enumerate(dates):
        before = line[dates[number - 1][1] if number else 0 : start]
        if number == 0:
            before = _BYLINE.sub(" ", before, count=1)
        after = line[end:] if number == len(dates) - 1 else ""
        weekdays = [weekday[1].lower() for weekday in _WEEKDAY.finditer(before + " " + after)]
        rest = _WEEKDAY.sub(" ", _CLOCK.sub(" ", before + " " + after))
        words = set(re.findall(r"[^\W_]+", rest.lower()))
        here = words & _LABELS
        labels |= here
        if words - _AROUND - _LABELS - (_WITH_LABEL if here else frozenset()) or any(w != _WEEKDAYS[day.weekday()] for w in weekdays):
            return []
        ranked.append((day, _CHANGED if here & _CHANGE_LABELS else _PUBLISHED if here else _PLAIN))
    if line.rstrip().endswith((".", ",")) and not labels and not re.search(r"[ap]\.? ?m\.\s*$", line, re.I):
        return []  # the end of a sentence that was broken into lines
    return ranked


def dateline(line: str) -> tuple[datetime.date, str] | None:
    """The date of a news agency's dateline ("BEIRUT (Reuters), Dec. 14, 2016 - …") and its words, None if there is none."""
    head = line[:LINE_LENGTH]
    for start, end, day in days_in(head)[:1]:
        place = _PLACE.fullmatch(_LAST_WEEKDAY.sub("", head[:start]))
        dash = _DASH.match(line, end)
        if place and dash and place["place"].isupper() and sum(map(str.isalpha, place["place"])) >= 3:
            return day, line[: dash.end()].strip()
    return None


def lines_of(text: str) -> list[str]:
    """The lines of a text as they are counted here, without their ends."""
    return re.split(r"\r\n|\r|\n", text)


def evidence_in(text: str, cells: Collection[int] = ()) -> list[Evidence]:
    """The publication dates that a text states in its first or last lines, surest first; full dates only, and never a guess.

    `cells` are the numbers (from 1) of the lines that are a cell of a table: a date alone in one dates its row and not the text.
    """
    lines = [(number, line) for number, line in enumerate(lines_of(text), start=1) if line.strip()]
    top = lines[:_TOP_LINES]
    edges = {number for number, _ in (*top, *_foot(lines))}
    alone = evidence_in_lines(lines, "line {} of the text", edges, cells=cells)
    labelled = any(rank == _PUBLISHED for _, other in top for _, rank in only_dates(other))
    for number, line in top:
        if found := dateline(line):
            spoken = Evidence(found[0], "dateline", f'line {number} of the text: "{found[1]}"')
            return [*alone, spoken] if labelled else [spoken, *alone]
    return alone


def _foot(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The last lines of a text from which on no sentence follows: a date above a sentence dates that."""
    foot: list[tuple[int, str]] = []
    for number, line in reversed(lines[-_LAST_LINES:]):
        foot.append((number, line))
        if _SENTENCE.search(line) and not only_dates(line):
            break
    return foot


def evidence_in_lines(
    lines: Iterable[tuple[int, str]], place: str, edges: set[int] | None = None, kind: str = "line", cells: Collection[int] = ()
) -> list[Evidence]:
    """The best of the lines that hold nothing but dates, as a list of one; empty if there is none.

    Only lines in `edges` (if given) count as evidence, but all are looked at: where several lines hold different dates without a
    label, they are the headings of a chronicle and say nothing of when it was published.
    """
    dated = ((rank, number, day, line.strip()) for number, line in lines for day, rank in only_dates(line))
    candidates = [one for one in dated if one[0] != _PLAIN or one[1] not in cells]
    chronicle = len({day for rank, _, day, _ in candidates if rank == _PLAIN}) > 1
    usable = [one for one in candidates if (edges is None or one[1] in edges) and not (chronicle and one[0] == _PLAIN)]
    if not usable:
        return []
    rank, number, day, line = min(usable)
    changed = rank == _CHANGED
    where = f'{place.format(number)}: "{line}"' + (" (its last change)" if changed else "")
    return [Evidence(day, LAST_CHANGE if changed else kind, where)]


def stated_day(value: str) -> datetime.date | None:
    """The day of a machine's or a person's full date ("2016-12-14T18:22:00Z", "20161214", "Wed, 14 Dec 2016 18:22:00 GMT")."""
    value = value.strip()[:LINE_LENGTH]
    if stamp := re.match(r"(\d{4}-\d\d-\d\d)(?!\d)|(\d{8})(?:\d{4}|\d{6})?(?!\d)", value, re.ASCII):
        value = stamp[1] or stamp[2]
    given = given_day(value)
    return datetime.date(given.year, given.month, given.day) if given else None


def given_day(value: str) -> datetime.date | None:
    """An ISO date or datetime, or a full date in words; None for anything else."""
    try:
        return parse_published(value)
    except ValueError:
        dates = only_dates(value)
        return dates[0][0] if len(dates) == 1 else None
