"""The events as a calendar (iCalendar, RFC 5545 and 7986): whole days with an exclusive end, uncertain ones marked; knows its line rules.

A calendar knows only years 1 to 9999 and only dates that begin somewhere. What has neither is left out, and the calendar says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pandas as pd

from timeline import patterns as re
from timeline.exports.characters import on_one_line, shown
from timeline.exports.chronology import PROGRAM, Entry, counted, entries_of, told
from timeline.model import MINUTES_A_DAY, civil, instant
from timeline.picture.marks import Shape

_FIRST, _END = instant(1), instant(9999, 12, 31)  # an exclusive end has to be a day, too
_LONGEST_LINE = 75  # octets, RFC 5545 3.1
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
_DAY_STAMP = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MARKS = {
    Shape.ABOUT_DAY: "about this day",
    Shape.WITHIN: "some time within",
    Shape.SINCE: "open end",
    Shape.UNTIL: "open beginning",
}


def to_ics(frame: pd.DataFrame, *, left_out: str = "") -> str:
    """A VCALENDAR with one VEVENT for each event that it can hold; CRLF, lines folded at 75 octets.

    Days and longer are ``VALUE=DATE`` with an exclusive DTEND, hours and minutes floating times, as the text gives no zone. What is not
    sure has STATUS:TENTATIVE and says in its SUMMARY how ("some time within May 2016"). An open end stands on its known day alone.
    DTSTAMP is the day of publication (1970 where there is none), so that the same table gives the same file.
    """
    entries = entries_of(frame)
    held = [entry for entry in entries if _placed(entry)]
    undated = sum(entry.shape is None for entry in entries)
    outside = len(entries) - len(held) - undated
    notes = told(
        left_out,
        f"{counted(undated)} not in this calendar: no date known." if undated else "",
        f"{counted(outside)} not in this calendar: outside the years 1 to 9999." if outside else "",
    )
    said = " ".join(notes) or "Nothing was left out."
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//Timeline//{_text(PROGRAM)}//EN", "CALSCALE:GREGORIAN", "NAME:Timeline",
             "X-WR-CALNAME:Timeline", f"DESCRIPTION:{_text(said)}", f"X-WR-CALDESC:{_text(said)}"]  # fmt: skip
    used: dict[str, int] = {}
    for entry in held:
        used[entry.event_id] = used.get(entry.event_id, 0) + 1
        lines += _event(entry, used[entry.event_id])
    lines.append("END:VCALENDAR")
    return "".join(folded + "\r\n" for line in lines for folded in _folded(line))


def _bounds(entry: Entry) -> tuple[int, int] | None:
    """The half-open instants to write: for an open end the day (or minute) of the known bound."""
    size = 1 if entry.precision in ("minute", "hour") else MINUTES_A_DAY
    if entry.start is None:
        return None if entry.end is None else (entry.end - size, entry.end)
    return (entry.start, entry.start + size) if entry.end is None else (entry.start, entry.end)


def _placed(entry: Entry) -> bool:
    bounds = _bounds(entry)
    return entry.shape is not None and bounds is not None and bounds[0] >= _FIRST and bounds[1] <= _END


def _event(entry: Entry, count: int) -> Iterable[str]:
    start, end = _bounds(entry) or (0, 0)
    doubt = _MARKS.get(entry.shape) if entry.shape else None
    mark = f" [{doubt}: {entry.date}]" if doubt else ""
    sure = "" if entry.confidence is None else f"Confidence: {entry.confidence:.0%}"
    said = (f"Date: {entry.date}", f"In the text: {entry.words}" if entry.words else "", f"Why: {entry.how}" if entry.how else "", sure,
            f"Actors: {', '.join(entry.actors)}" if entry.actors else "", f"Sentence: {entry.sentence}",
            f"Source: {entry.source.citation}")  # fmt: skip
    yield from (
        "BEGIN:VEVENT",
        f"UID:{_text(entry.event_id)}{f'-{count}' if count > 1 else ''}@timeline",
        f"DTSTAMP:{_stamp(entry.source.published)}",
        *_dates(start, end, clock=entry.precision in ("minute", "hour")),
        f"SUMMARY:{_text(on_one_line(entry.title + mark))}",
        f"DESCRIPTION:{_text(chr(10).join(line for line in said if line))}",
        f"STATUS:{'TENTATIVE' if doubt else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
        f"X-TIMELINE-EDTF:{_text(entry.edtf)}",
    )
    if doubt:
        yield "CATEGORIES:uncertain date"
    yield "END:VEVENT"


def _dates(start: int, end: int, *, clock: bool) -> tuple[str, str]:
    if not clock:
        return f"DTSTART;VALUE=DATE:{_day(start)}", f"DTEND;VALUE=DATE:{_day(end)}"
    return f"DTSTART:{_day(start)}T{_clock(start)}", f"DTEND:{_day(end)}T{_clock(end)}"


def _day(moment: int) -> str:
    year, month, day, *_ = civil(moment)
    return f"{year:04}{month:02}{day:02}"


def _clock(moment: int) -> str:
    *_, hour, minute = civil(moment)
    return f"{hour:02}{minute:02}00"


def _stamp(published: str) -> str:
    found = _DAY_STAMP.match(published)
    return f"{found[1]}{found[2]}{found[3]}T000000Z" if found else "19700101T000000Z"


def _text(text: str) -> str:
    """TEXT of RFC 5545 3.3.11."""
    return shown(text.replace("\r\n", "\n").replace("\r", "\n")).translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, never within a letter; the pieces after the first begin with a space."""
    piece: list[str] = []
    size = 0
    for letter in line:
        width = len(letter.encode("utf-8"))
        if size + width > _LONGEST_LINE:
            yield "".join(piece)
            piece, size = [" "], 1
        piece.append(letter)
        size += width
    yield "".join(piece)
